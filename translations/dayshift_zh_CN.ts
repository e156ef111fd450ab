<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Dayshift::AboutDialog</name>
        <message>
            <source>About Dayshift</source>
            <translation>关于 Dayshift</translation>
        </message>
        <message>
            <source>Dayshift %1</source>
            <translation>Dayshift %1</translation>
        </message>
        <message>
            <source>One team, one day, on one desktop: the backlog, the pipelines and the key figures.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with Qt %1 (LGPL and GPL), Qt Charts (GPL), SQLite (public domain) and QtKeychain (BSD). Inter and JetBrains Mono come under the SIL Open Font License.</source>
            <translation>一个团队的一天，尽在一个桌面：待办列表、流水线和关键指标。

本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。

使用 Qt %1（LGPL 和 GPL）、Qt Charts（GPL）、SQLite（公有领域）和 QtKeychain（BSD）构建。Inter 和 JetBrains Mono 采用 SIL Open Font License。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>许可证(&amp;L)…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AddCommand</name>
        <message>
            <source>The epic's number.</source>
            <translation>史诗的编号。</translation>
        </message>
        <message>
            <source>The sprint's name.</source>
            <translation>冲刺的名称。</translation>
        </message>
        <message>
            <source>A member's name or login.</source>
            <translation>成员的姓名或登录名。</translation>
        </message>
        <message>
            <source>The estimate.</source>
            <translation>估算。</translation>
        </message>
        <message>
            <source>%1 is no estimate.</source>
            <translation>%1 不是有效的估算。</translation>
        </message>
        <message>
            <source>low, medium, high or highest.</source>
            <translation>low、medium、high 或 highest。</translation>
        </message>
        <message>
            <source>What it is worth, in the team&apos;s own measure.</source>
            <translation>价值，按团队自己的尺度。</translation>
        </message>
        <message>
            <source>The team&apos;s name.</source>
            <translation>团队的名称。</translation>
        </message>
        <message>
            <source>%1 is no priority: low, medium, high or highest.</source>
            <translation>%1 不是有效的优先级，请使用 low、medium、high 或 highest。</translation>
        </message>
        <message>
            <source>%1 is no value.</source>
            <translation>%1 不是有效的价值。</translation>
        </message>
        <message>
            <source>Of an incident: fill it in from the worst alert, and create its story in the Expedite lane. The title may be left out.</source>
            <translation>用于事故：根据最严重的告警填写，并在加急泳道中创建故事。标题可以省略。</translation>
        </message>
        <message>
            <source>Monitoring shows no failure.</source>
            <translation>监控未显示故障。</translation>
        </message>
        <message>
            <source>Leave out --from-monitoring to enter it by hand.</source>
            <translation>要手动录入，请去掉 --from-monitoring。</translation>
        </message>
        <message>
            <source>Create a story, an epic or an incident, or add a member.</source>
            <translation>创建故事、史诗或事件，或者添加成员。</translation>
        </message>
        <message>
            <source>story, epic, incident or member.</source>
            <translation>story、epic、incident 或 member。</translation>
        </message>
        <message>
            <source>What it is about; of a member the name.</source>
            <translation>内容；成员则为姓名。</translation>
        </message>
        <message>
            <source>Of a member: a role, such as developer or product-owner. Give it once for each role.</source>
            <translation>成员的角色，例如 developer 或 product-owner。每个角色给出一次。</translation>
        </message>
        <message>
            <source>Of a member: the login by which they are known.</source>
            <translation>成员为人所知的登录名。</translation>
        </message>
        <message>
            <source>A kind (story, epic, incident or member) and a title are needed.</source>
            <translation>需要种类（story、epic、incident 或 member）和标题。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BacklogPage</name>
        <message>
            <source>Backlog and sprint</source>
            <translation>待办列表与冲刺</translation>
        </message>
        <message>
            <source>Pull into the sprint or put back</source>
            <translation>拉入冲刺或放回</translation>
        </message>
        <message>
            <source>Pull in</source>
            <translation>拉入</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>放回</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message numerus="yes">
            <source>%n stories without a sprint</source>
            <translation>
                <numerusform>%n 个故事未排入冲刺</numerusform>
            </translation>
        </message>
        <message>
            <source>The backlog is being read.</source>
            <translation>正在读取待办列表。</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>正在读取故事，已读取 %1 个</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>无冲刺</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories, %2</source>
            <comment>a sprint</comment>
            <translation>
                <numerusform>%1，%n 个故事，%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>放回待办列表</translation>
        </message>
        <message>
            <source>Pull into %1</source>
            <translation>拉入 %1</translation>
        </message>
        <message>
            <source>Plan a sprint first</source>
            <translation>请先规划冲刺</translation>
        </message>
        <message>
            <source>Pulls the selected stories into %1 (S)</source>
            <translation>将选中的故事拉入 %1（S）</translation>
        </message>
        <message>
            <source>Puts the selected stories back into the backlog (S)</source>
            <translation>将选中的故事放回待办列表（S）</translation>
        </message>
        <message>
            <source>%1 pulled into %2</source>
            <translation>已将 %1 拉入 %2</translation>
        </message>
        <message>
            <source>%1 put back into the backlog</source>
            <translation>已将 %1 放回待办列表</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>已将 %1 移到 %2</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>已调整 %1 的位置</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>已创建“%1”</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BackupCommand</name>
        <message>
            <source>Copy a workspace while others work.</source>
            <translation>在他人工作的同时复制工作区。</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>要生成的文件。</translation>
        </message>
        <message>
            <source>A file to make is needed.</source>
            <translation>需要指定要生成的文件。</translation>
        </message>
        <message>
            <source>%1 holds the workspace as it is now.</source>
            <translation>%1 已保存工作区的当前状态。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Banner</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>What support needs to know</source>
            <translation>技术支持需要的信息</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>关闭此通知</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Board</name>
        <message>
            <source>Backlog</source>
            <translation>待办列表</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardPage</name>
        <message>
            <source>&amp;Compact cards</source>
            <translation>紧凑卡片(&amp;C)</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Write a new story</source>
            <translation>编写新故事</translation>
        </message>
        <message>
            <source>New story here</source>
            <translation>在此新建故事</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>显示详情</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>编辑标题</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>指派给…</translation>
        </message>
        <message>
            <source>Points …</source>
            <translation>点数…</translation>
        </message>
        <message>
            <source>Block or unblock …</source>
            <translation>阻塞或解除阻塞…</translation>
        </message>
        <message>
            <source>Move to …</source>
            <translation>移动到…</translation>
        </message>
        <message>
            <source>Put into sprint …</source>
            <translation>放入冲刺…</translation>
        </message>
        <message>
            <source>Expedite</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>%1 made urgent</source>
            <translation>已将 %1 设为加急</translation>
        </message>
        <message>
            <source>%1 made ordinary</source>
            <translation>已将 %1 恢复为普通</translation>
        </message>
        <message>
            <source>Select or deselect</source>
            <translation>选中或取消选中</translation>
        </message>
        <message>
            <source>Copy number and title</source>
            <translation>复制编号和标题</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>后退一步</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>移动到</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a column and its count</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>Assign %1 to</source>
            <translation>将 %1 指派给</translation>
        </message>
        <message>
            <source>%1 given back</source>
            <translation>已取消 %1 的负责人</translation>
        </message>
        <message>
            <source>%1 assigned to %2</source>
            <translation>已将 %1 指派给 %2</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>无估算</translation>
        </message>
        <message>
            <source>Points of %1</source>
            <translation>%1 的点数</translation>
        </message>
        <message>
            <source>%1 estimated at %2</source>
            <translation>已将 %1 估算为 %2</translation>
        </message>
        <message>
            <source>%1 without an estimate</source>
            <translation>已取消 %1 的估算</translation>
        </message>
        <message>
            <source>A number, or choose</source>
            <translation>输入数字，或选择</translation>
        </message>
        <message>
            <source>%1 unblocked</source>
            <translation>已解除 %1 的阻塞</translation>
        </message>
        <message>
            <source>%1 blocked</source>
            <translation>已将 %1 标为阻塞</translation>
        </message>
        <message>
            <source>What blocks %1?</source>
            <translation>%1 被什么阻塞？</translation>
        </message>
        <message>
            <source>What blocks %1? Empty: nothing any more</source>
            <translation>%1 被什么阻塞？留空表示不再阻塞</translation>
        </message>
        <message>
            <source>The reason, in a few words</source>
            <translation>简要说明原因</translation>
        </message>
        <message>
            <source>Move %1 to</source>
            <translation>将 %1 移动到</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>无冲刺</translation>
        </message>
        <message>
            <source>Put %1 into</source>
            <translation>将 %1 放入</translation>
        </message>
        <message>
            <source>%1 taken out of its sprint</source>
            <translation>已将 %1 移出冲刺</translation>
        </message>
        <message>
            <source>%1 put into %2</source>
            <translation>已将 %1 放入 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2187: what was done</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>已修改 %1 的描述</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>正在读取故事，已读取 %1 个</translation>
        </message>
        <message>
            <source>The board is being read.</source>
            <translation>正在读取看板。</translation>
        </message>
        <message>
            <source>No story matches %1</source>
            <translation>没有匹配 %1 的故事</translation>
        </message>
        <message>
            <source>All stories are still there.</source>
            <translation>所有故事都还在。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>还没有故事</translation>
        </message>
        <message>
            <source>Write what the team is going to do, or import what you have: File, Import.</source>
            <translation>写下团队要做的事，或导入现有内容：“文件”菜单中的“导入”。</translation>
        </message>
        <message>
            <source>Write a story</source>
            <translation>编写故事</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 还是空的</translation>
        </message>
        <message>
            <source>Pull stories from the backlog: select them there and press S.</source>
            <translation>从待办列表拉入故事：选中后按 S。</translation>
        </message>
        <message>
            <source>Show all stories</source>
            <translation>显示全部故事</translation>
        </message>
        <message>
            <source>Every story is in a sprint</source>
            <translation>所有故事都已排入冲刺</translation>
        </message>
        <message>
            <source>Stories that nobody has planned yet would be here.</source>
            <translation>尚未规划的故事会显示在这里。</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>全部故事</translation>
        </message>
        <message>
            <source>Without a sprint</source>
            <translation>未排入冲刺</translation>
        </message>
        <message>
            <source>Stories shown: %1</source>
            <translation>显示的故事：%1</translation>
        </message>
        <message>
            <source>Choose which stories the board shows</source>
            <translation>选择看板显示哪些故事</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1（当前）</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>目标：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>已将 %1 移到 %2</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>已重命名 %1</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>已创建“%1”</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>已归档 %1</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>已删除 %1</translation>
        </message>
        <message>
            <source>%1 was archived, not deleted.</source>
            <translation>%1 已归档，未删除。</translation>
        </message>
        <message>
            <source>An incident, a deployment or a review names it. It is off the board and stays in the history.</source>
            <translation>有事故、部署或评审提到它。它已离开看板，但保留在历史中。</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>打开待办列表</translation>
        </message>
        <message>
            <source>%1 would be %2 of %3.</source>
            <translation>%1 将有 %2 个，上限为 %3。</translation>
        </message>
        <message>
            <source>The team has agreed to keep to its limits: nothing was moved. Finishing a story there makes room.</source>
            <translation>团队约定遵守上限，因此未移动任何内容。完成那里的一个故事即可腾出位置。</translation>
        </message>
        <message>
            <source>%1 Why now?</source>
            <comment>Verify would be 4 of 2.</comment>
            <translation>%1为什么是现在？</translation>
        </message>
        <message>
            <source>A word of reason; Esc leaves all as it is</source>
            <translation>简要说明原因；按 Esc 保持不变</translation>
        </message>
        <message>
            <source>%1, over the limit: %2</source>
            <comment>a column; the reason</comment>
            <translation>%1，超出上限：%2</translation>
        </message>
        <message>
            <source>Task of %1 ticked or unticked</source>
            <translation>已更改 %1 的任务勾选</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>已评论 %1</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>已删除 %1 的评论</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>已修改 %1 的评论</translation>
        </message>
        <message>
            <source>There is no story #%1 on the board.</source>
            <translation>看板上没有故事 #%1。</translation>
        </message>
        <message>
            <source>It may be in the archive, or somebody mistyped the number.</source>
            <translation>它可能已归档，或者编号有误。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Priority …</source>
            <translation>优先级…</translation>
        </message>
        <message>
            <source>Kind …</source>
            <translation>类型…</translation>
        </message>
        <message>
            <source>Epic …</source>
            <translation>史诗…</translation>
        </message>
        <message>
            <source>Team …</source>
            <translation>团队…</translation>
        </message>
        <message>
            <source>Labels …</source>
            <translation>标签…</translation>
        </message>
        <message>
            <source>Split …</source>
            <translation>拆分…</translation>
        </message>
        <message>
            <source>Priority of %1</source>
            <translation>%1 的优先级</translation>
        </message>
        <message>
            <source>%1 without a priority</source>
            <translation>已取消 %1 的优先级</translation>
        </message>
        <message>
            <source>%1: priority %2</source>
            <translation>%1：优先级 %2</translation>
        </message>
        <message>
            <source>What %1 is</source>
            <translation>%1 的类型</translation>
        </message>
        <message>
            <source>%1 is now: %2</source>
            <comment>a story and its kind</comment>
            <translation>%1 的类型已改为：%2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic&apos;s number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No epic</source>
            <translation>无史诗</translation>
        </message>
        <message>
            <source>Epic of %1</source>
            <translation>%1 的史诗</translation>
        </message>
        <message>
            <source>%1 taken out of its epic</source>
            <translation>已将 %1 移出史诗</translation>
        </message>
        <message>
            <source>%1 put into epic #%2</source>
            <translation>已将 %1 放入史诗 #%2</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>无团队</translation>
        </message>
        <message>
            <source>Team of %1</source>
            <translation>%1 的团队</translation>
        </message>
        <message>
            <source>%1 taken from its team</source>
            <translation>已将 %1 移出团队</translation>
        </message>
        <message>
            <source>%1 given to %2</source>
            <translation>已将 %1 交给 %2</translation>
        </message>
        <message>
            <source>Labels of %1</source>
            <translation>%1 的标签</translation>
        </message>
        <message>
            <source>Labels of %1 changed</source>
            <translation>已更改 %1 的标签</translation>
        </message>
        <message>
            <source>Words, with commas between them</source>
            <translation>多个词，用逗号分隔</translation>
        </message>
        <message>
            <source>Words to put on; with a minus before it one is taken off</source>
            <translation>要添加的标签；前面加减号表示移除</translation>
        </message>
        <message>
            <source>The story was not split.</source>
            <translation>故事未拆分。</translation>
        </message>
        <message>
            <source>It is not on the board any more; nothing was changed.</source>
            <translation>它已不在看板上，未做任何更改。</translation>
        </message>
        <message>
            <source>%1 split</source>
            <translation>已拆分 %1</translation>
        </message>
        <message>
            <source>Link to a story …</source>
            <translation>关联故事…</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>新建验收标准</translation>
        </message>
        <message>
            <source>%1 linked: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>已关联 %1：%2 %3</translation>
        </message>
        <message>
            <source>%1 not linked any more: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>已取消关联 %1：%2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more stories lack something, too.</source>
            <translation>
                <numerusform>另有 %n 个故事也缺少条件。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 goes into %2 although something is missing.</source>
            <translation>%1 缺少条件，仍进入 %2。</translation>
        </message>
        <message>
            <source>“%1” ticked for %2</source>
            <comment>a check; a story</comment>
            <translation>已为 %2 勾选“%1”</translation>
        </message>
        <message>
            <source>“%1” unticked for %2</source>
            <comment>a check; a story</comment>
            <translation>已为 %2 取消勾选“%1”</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>泳道(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>无(&amp;N)</translation>
        </message>
        <message>
            <source>By &amp;epic</source>
            <translation>按史诗(&amp;E)</translation>
        </message>
        <message>
            <source>By &amp;owner</source>
            <translation>按负责人(&amp;O)</translation>
        </message>
        <message>
            <source>Next kind of lanes</source>
            <translation>下一种泳道</translation>
        </message>
        <message>
            <source>&amp;Fold or unfold this lane</source>
            <translation>折叠或展开此泳道(&amp;F)</translation>
        </message>
        <message>
            <source>Fold &amp;all lanes</source>
            <translation>折叠全部泳道(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Unfold all lanes</source>
            <translation>展开全部泳道(&amp;U)</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>已调整 %1 的位置</translation>
        </message>
        <message>
            <source>Nothing was moved: what is done is not urgent any more.</source>
            <translation>未移动：已完成的内容不能再加急。</translation>
        </message>
        <message>
            <source>Put it into the lane that it belongs to.</source>
            <translation>请放入它所属的泳道。</translation>
        </message>
        <message>
            <source>%1 moved to %2, %3</source>
            <comment>stories, column, lane</comment>
            <translation>已将 %1 移到 %2，%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column, a lane</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>在独立窗口中打开</translation>
        </message>
        <message>
            <source>Add to release …</source>
            <translation>加入发布…</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · 筛选：%2</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>阻塞原因</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>In the column since</source>
            <translation>进入此列的时间</translation>
        </message>
        <message>
            <source>In the column for</source>
            <translation>在此列的时长</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardView</name>
        <message>
            <source>Board</source>
            <translation>看板</translation>
        </message>
        <message>
            <source>Title of the new story</source>
            <translation>新故事的标题</translation>
        </message>
        <message>
            <source>No story waits to be started</source>
            <translation>没有待开始的故事</translation>
        </message>
        <message>
            <source>Press C to write one</source>
            <translation>按 C 编写故事</translation>
        </message>
        <message>
            <source>Nobody works on a story</source>
            <translation>没有进行中的故事</translation>
        </message>
        <message>
            <source>Drag one here to start it</source>
            <translation>拖到这里即可开始</translation>
        </message>
        <message>
            <source>No story waits to be verified</source>
            <translation>没有待验证的故事</translation>
        </message>
        <message>
            <source>Finished work arrives here</source>
            <translation>完成的工作会到这里</translation>
        </message>
        <message>
            <source>No story waits for release</source>
            <translation>没有待发布的故事</translation>
        </message>
        <message>
            <source>Verified stories arrive here</source>
            <translation>验证通过的故事会到这里</translation>
        </message>
        <message>
            <source>No story is done yet</source>
            <translation>还没有已完成的故事</translation>
        </message>
        <message>
            <source>Released stories arrive here</source>
            <translation>已发布的故事会到这里</translation>
        </message>
        <message>
            <source>Stories are being read</source>
            <translation>正在读取故事</translation>
        </message>
        <message>
            <source>No story here matches</source>
            <translation>这里没有匹配的故事</translation>
        </message>
        <message>
            <source>The backlog is empty</source>
            <translation>待办列表为空</translation>
        </message>
        <message>
            <source>Press C to write a story</source>
            <translation>按 C 编写故事</translation>
        </message>
        <message>
            <source>No sprint is planned</source>
            <translation>还没有规划冲刺</translation>
        </message>
        <message>
            <source>Plan one to pull stories into it</source>
            <translation>规划冲刺后即可拉入故事</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 还是空的</translation>
        </message>
        <message>
            <source>Select stories in the backlog and press S, or drag them here</source>
            <translation>在待办列表中选中故事并按 S，或拖到这里</translation>
        </message>
        <message>
            <source>Esc in the filter field clears it</source>
            <translation>在筛选框中按 Esc 可清除筛选</translation>
        </message>
        <message>
            <source>Scroll the lanes</source>
            <translation>滚动泳道</translation>
        </message>
        <message>
            <source>Title of the new story in %1</source>
            <comment>a lane</comment>
            <translation>%1 中新故事的标题</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildList</name>
        <message>
            <source>%1 · %2</source>
            <comment>a build's number and its pipeline</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No build names this story yet</source>
            <translation>还没有提到此故事的构建</translation>
        </message>
        <message>
            <source>No build names this story yet. Write its number into a commit or a branch.</source>
            <translation>还没有提到此故事的构建。请在提交信息或分支名中写上它的编号。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildPanel</name>
        <message>
            <source>Build</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>Select a pipeline to see its build.</source>
            <translation>选择一条流水线以查看其构建。</translation>
        </message>
        <message>
            <source>Details of the build</source>
            <translation>构建详情</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>什么未受影响</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>该做什么</translation>
        </message>
        <message>
            <source>Read from %1, %2</source>
            <translation>读取自 %1，%2</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>读取自 %1</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>开始于 %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>结束于 %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>指派</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>打开日志</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>更多操作</translation>
        </message>
        <message>
            <source>First failing line of the log: %1</source>
            <translation>日志中第一处失败：%1</translation>
        </message>
        <message>
            <source>The first failing line of the log</source>
            <translation>日志中第一处失败</translation>
        </message>
        <message>
            <source>The server did not tell more of this build. %1</source>
            <translation>服务器未提供此构建的更多信息。%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildStory</name>
        <message>
            <source>%1 failed.</source>
            <translation>%1 失败。</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 失败：%2。</translation>
        </message>
        <message>
            <source>Build %1 failed. The server does not say in which stage.</source>
            <translation>构建 %1 失败。服务器未说明在哪个阶段。</translation>
        </message>
        <message>
            <source>%1 ended unstable.</source>
            <translation>%1 结束时不稳定。</translation>
        </message>
        <message>
            <source>%1 ended unstable: %2.</source>
            <translation>%1 结束时不稳定：%2。</translation>
        </message>
        <message>
            <source>Build %1 ended unstable: tests failed, or a failure was allowed.</source>
            <translation>构建 %1 结束时不稳定：有测试失败，或有被允许的失败。</translation>
        </message>
        <message>
            <source>Build %1 was cancelled, by a person or by the server.</source>
            <translation>构建 %1 已被人或服务器取消。</translation>
        </message>
        <message>
            <source>Build %1 waits for its turn on the server.</source>
            <translation>构建 %1 正在服务器上排队。</translation>
        </message>
        <message>
            <source>Build %1 waits for people: %2 goes on when somebody agrees.</source>
            <translation>构建 %1 正在等人处理：有人同意后，%2将继续。</translation>
        </message>
        <message>
            <source>it</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>Build %1 was not run.</source>
            <translation>构建 %1 未运行。</translation>
        </message>
        <message>
            <source>The server has a word for the state of build %1 that Dayshift does not know.</source>
            <translation>服务器给出的构建 %1 的状态是 Dayshift 不认识的。</translation>
        </message>
        <message>
            <source>What you see is from %1. Nothing of it was changed.</source>
            <translation>当前内容来自 %1，未做任何更改。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Dayshift cannot tell whether this was deployed: the server names no deploy stage.</source>
            <translation>Dayshift 无法判断是否已部署：服务器未给出部署阶段。</translation>
        </message>
        <message>
            <source>This build was deployed %1.</source>
            <translation>此构建已于 %1 部署。</translation>
        </message>
        <message>
            <source>This build was deployed.</source>
            <translation>此构建已部署。</translation>
        </message>
        <message>
            <source>This build is being deployed now.</source>
            <translation>此构建正在部署。</translation>
        </message>
        <message>
            <source>The deployment did not end well. Look what runs there before anything else.</source>
            <translation>部署未正常结束。请先确认那里正在运行什么。</translation>
        </message>
        <message>
            <source>Nothing of this build was deployed.</source>
            <translation>此构建没有任何内容被部署。</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, look whether the server runs and whether the connection is still right.</source>
            <translation>Dayshift 会自动重试。如果仍然如此，请检查服务器是否在运行、连接是否仍然正确。</translation>
        </message>
        <message>
            <source>Open its page and read the log of %1 from the first failing line.</source>
            <translation>打开其页面，从第一处失败开始查看 %1 的日志。</translation>
        </message>
        <message>
            <source>the build</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>If nobody meant to cancel it, run it again on the server.</source>
            <translation>如果并非有意取消，请在服务器上重新运行。</translation>
        </message>
        <message>
            <source>Open its page to agree or to refuse.</source>
            <translation>打开其页面以同意或拒绝。</translation>
        </message>
        <message>
            <source>Open its page to see what the server says.</source>
            <translation>打开其页面查看服务器的说明。</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>无需处理。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a kind of stage, and its name on the server</comment>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages ended the same way.</source>
            <translation>
                <numerusform>另有 %n 个阶段结果相同。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 正在运行。</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>构建 %1</translation>
        </message>
        <message>
            <source>%1 is running for %2.</source>
            <translation>%1 已运行 %2。</translation>
        </message>
        <message>
            <source>Build %1 passed.</source>
            <translation>构建 %1 已通过。</translation>
        </message>
        <message>
            <source>Build %1 passed in %2.</source>
            <translation>构建 %1 已通过，用时 %2。</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 尚未读取。</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 已有 %2 未响应。</translation>
        </message>
        <message>
            <source>Build #%1 is what was deployed last, %2.</source>
            <translation>最近部署的是构建 #%1，%2。</translation>
        </message>
        <message>
            <source>The server gave no page for it. Look for %1 on the server.</source>
            <translation>服务器未给出它的页面。请在服务器上查找 %1。</translation>
        </message>
        <message>
            <source>First failing test: %1.</source>
            <translation>第一个失败的测试：%1。</translation>
        </message>
        <message>
            <source>%1 runs #%2 since %3.</source>
            <comment>an environment, a build, a time</comment>
            <translation>%1 自 %3 起运行 #%2。</translation>
        </message>
        <message>
            <source>It does not have this change.</source>
            <translation>其中不含此更改。</translation>
        </message>
        <message>
            <source>Nothing before %1: %2 marked it as known.</source>
            <translation>%1 之前无需处理：%2 已将其标为已知。</translation>
        </message>
        <message>
            <source>Find the test that does not always pass; until then a pass says little.</source>
            <translation>请找出时好时坏的测试；在此之前，通过也说明不了什么。</translation>
        </message>
        <message>
            <source>%1 failed, as is known.</source>
            <translation>%1 失败（已知）。</translation>
        </message>
        <message>
            <source>%1 failed, as is known: %2.</source>
            <translation>%1 失败（已知）：%2。</translation>
        </message>
        <message>
            <source>Build %1 failed, as is known.</source>
            <translation>构建 %1 失败（已知）。</translation>
        </message>
        <message>
            <source>Build %1 passed, but only on a retry, as %2 of the last 10 builds did.</source>
            <translation>构建 %1 重试后才通过，最近 10 次构建中有 %2 次如此。</translation>
        </message>
        <message>
            <source>%1 is flaky: it passed on a retry in %2 of the last %3 reports.</source>
            <translation>%1 时好时坏：最近 %3 次报告中有 %2 次重试后才通过。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Call</name>
        <message>
            <source>See: dayshift %1 --help</source>
            <translation>参见：dayshift %1 --help</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CardColumnView</name>
        <message>
            <source>Move within %1</source>
            <translation>在 %1 内移动</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2 of %3)</source>
            <translation>移动到 %1（将为 %2，上限 %3）</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2)</source>
            <translation>移动到 %1（将为 %2）</translation>
        </message>
        <message>
            <source>Enter opens the story, Control with an arrow key moves it.</source>
            <translation>按 Enter 打开故事，按 Ctrl 加方向键移动。</translation>
        </message>
        <message>
            <source>Move to the column before</source>
            <translation>移动到前一列</translation>
        </message>
        <message>
            <source>Move to the next column</source>
            <translation>移动到后一列</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>放回待办列表</translation>
        </message>
        <message>
            <source>Pull into the sprint</source>
            <translation>拉入冲刺</translation>
        </message>
        <message>
            <source>Move to %1, %2 (would be %3 of %4)</source>
            <comment>column, lane</comment>
            <translation>移动到 %1，%2（将为 %3，上限 %4）</translation>
        </message>
        <message>
            <source>Move to %1, %2</source>
            <comment>column, lane</comment>
            <translation>移动到 %1，%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Check</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>访问权限</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>服务器有响应。</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is trusted.</source>
            <translation>连接已加密，证书受信任。</translation>
        </message>
        <message>
            <source>The server lets us read.</source>
            <translation>服务器允许读取。</translation>
        </message>
        <message>
            <source>The server lets us read without a token.</source>
            <translation>服务器允许不用令牌读取。</translation>
        </message>
        <message>
            <source>The answer can be read.</source>
            <translation>可以读懂响应。</translation>
        </message>
        <message>
            <source>The address begins with http: what is read can be listened to.</source>
            <translation>地址以 http 开头：读取的内容可能被窃听。</translation>
        </message>
        <message numerus="yes">
            <source>It tells of %n pipeline(s).</source>
            <translation>
                <numerusform>其中有 %n 条流水线。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift 不支持这种服务器。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckCommand</name>
        <message>
            <source>Verify a workspace.</source>
            <translation>检查工作区。</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace at OUT and leave this one untouched.</source>
            <translation>将可读取的内容保存到 OUT 处的新工作区，不改动原工作区。</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>一切正常。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckList</name>
        <message>
            <source>Connection check</source>
            <translation>连接检查</translation>
        </message>
        <message>
            <source>“Test” asks the server and tells what holds. Nothing is stored by it.</source>
            <translation>“测试”会询问服务器并显示结果，不会保存任何内容。</translation>
        </message>
        <message>
            <source>Asking the server</source>
            <translation>正在询问服务器</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>未尝试</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check and what became of it</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChoicePopup</name>
        <message>
            <source>Type to narrow the list</source>
            <translation>输入以缩小列表</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1（当前）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CloseSprintDialog</name>
        <message>
            <source>Tick all</source>
            <translation>全部勾选</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>全部取消</translation>
        </message>
        <message>
            <source>The sprint that ticked stories go to</source>
            <translation>已勾选的故事移入的冲刺</translation>
        </message>
        <message>
            <source>Stories that are not done; the ticked ones go to the next sprint</source>
            <translation>未完成的故事；勾选的将移入下一个冲刺</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>#2187 and its title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Ticked stories go to</source>
            <translation>已勾选的故事移入</translation>
        </message>
        <message>
            <source>Close the sprint</source>
            <translation>关闭冲刺</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message numerus="yes">
            <source>%n stories go back into the backlog.</source>
            <translation>
                <numerusform>%n 个故事将回到待办列表。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories go to %1.</source>
            <translation>
                <numerusform>%n 个故事将移入 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>关闭 %1？</translation>
        </message>
        <message>
            <source>Every story is done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>所有故事都已完成。冲刺的数字按当前状态记录。撤销会重新打开冲刺，并将这些数字保留为旧版。</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are not done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>
                <numerusform>%n 个故事未完成。冲刺的数字按当前状态记录。撤销会重新打开冲刺，并将这些数字保留为旧版。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnHeader</name>
        <message>
            <source>%1 found · %2</source>
            <comment>so many stories match; the count of all</comment>
            <translation>找到 %1 个 · %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDesk</name>
        <message>
            <source>C&amp;olumns …</source>
            <translation>列(&amp;O)…</translation>
        </message>
        <message>
            <source>Columns changed</source>
            <translation>已更改列</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDialog</name>
        <message>
            <source>to do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>release</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>添加列</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>看板的列</translation>
        </message>
        <message>
            <source>Columns, in the order of work</source>
            <translation>列，按工作顺序</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Save the columns</source>
            <translation>保存列</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Name of column %1</source>
            <translation>第 %1 列的名称</translation>
        </message>
        <message>
            <source>What column %1 means</source>
            <translation>第 %1 列的含义</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>无上限</translation>
        </message>
        <message>
            <source>How many stories column %1 may hold</source>
            <translation>第 %1 列可容纳的故事数</translation>
        </message>
        <message>
            <source>Every column needs a name.</source>
            <translation>每一列都需要名称。</translation>
        </message>
        <message>
            <source>Two columns have the same name: nobody could tell them apart.</source>
            <translation>有两列同名，无法区分。</translation>
        </message>
        <message>
            <source>One column has to mean “to do”: new stories begin there.</source>
            <translation>必须有一列表示“待办”：新故事从那里开始。</translation>
        </message>
        <message>
            <source>One column has to mean “done”: otherwise no story is ever finished.</source>
            <translation>必须有一列表示“完成”：否则故事永远无法完成。</translation>
        </message>
        <message>
            <source>Remove: no story lies there</source>
            <translation>移除：其中没有故事</translation>
        </message>
        <message numerus="yes">
            <source>Remove, and move %n stories to %1</source>
            <translation>
                <numerusform>移除，并将 %n 个故事移到 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A full column refuses stories instead of asking why</source>
            <translation>列已满时直接拒绝故事，不询问原因</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>进入条件</translation>
        </message>
        <message>
            <source>A column that means “done” always asks for it.</source>
            <translation>表示“完成”的列始终要求它。</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>What column %1 asks for: %2</source>
            <translation>第 %1 列的进入条件：%2</translation>
        </message>
        <message>
            <source>In a lane at most</source>
            <translation>每条泳道上限</translation>
        </message>
        <message>
            <source>How many stories each lane of column %1 may hold</source>
            <translation>第 %1 列每条泳道可容纳的故事数</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CommentBox</name>
        <message>
            <source>Leave it as it was</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>撰写评论</translation>
        </message>
        <message>
            <source>Write a comment, # and a number link a story</source>
            <translation>撰写评论，用 # 加编号链接故事</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评论</translation>
        </message>
        <message>
            <source>Save comment</source>
            <translation>保存评论</translation>
        </message>
        <message>
            <source>Send the comment (Ctrl+Enter)</source>
            <translation>发送评论（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Save the comment (Ctrl+Enter)</source>
            <translation>保存评论（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Enter 发送</translation>
        </message>
        <message>
            <source>Attach files to the comment</source>
            <translation>为评论添加附件</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each to the comment; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>为评论添加附件，每个最大 %1；按 Ctrl+Shift+V 附加剪贴板中的图片</translation>
        </message>
        <message>
            <source>Goes with it: %1, %2</source>
            <comment>a file's name and size</comment>
            <translation>随评论发送：%1，%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConflictView</name>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>比较并合并</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else meanwhile.</source>
            <comment>a thing's title</comment>
            <translation>“%1”在此期间被他人修改。</translation>
        </message>
        <message>
            <source>Both versions are here. Nothing is written before you save.</source>
            <translation>两个版本都在这里。保存之前不会写入任何内容。</translation>
        </message>
        <message>
            <source>Take all of mine</source>
            <translation>全部采用我的</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>全部采用对方的</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>采用我的</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <source>%1: take mine, %2</source>
            <comment>a field and its value</comment>
            <translation>%1：采用我的，%2</translation>
        </message>
        <message>
            <source>%1: take theirs, %2</source>
            <comment>a field and its value</comment>
            <translation>%1：采用对方的，%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectCommand</name>
        <message>
            <source>Connect a server, after checking that it can be read.</source>
            <translation>确认可以读取后连接服务器。</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>服务器类型：%1。</translation>
        </message>
        <message>
            <source>Where it answers.</source>
            <translation>服务器的地址。</translation>
        </message>
        <message>
            <source>What the team calls it.</source>
            <translation>团队对它的称呼。</translation>
        </message>
        <message>
            <source>Who signs in, where a server wants a name beside the token.</source>
            <translation>登录名，用于除令牌外还需要名称的服务器。</translation>
        </message>
        <message>
            <source>Read the token from standard input.</source>
            <translation>从标准输入读取令牌。</translation>
        </message>
        <message>
            <source>Read the token from this environment variable.</source>
            <translation>从此环境变量读取令牌。</translation>
        </message>
        <message>
            <source>A certificate authority of your own, as a PEM file.</source>
            <translation>自有的证书颁发机构，PEM 文件。</translation>
        </message>
        <message>
            <source>Read only this; may be given several times.</source>
            <translation>只读取这一项；可多次指定。</translation>
        </message>
        <message>
            <source>The file with the certificate authority cannot be read: %1.</source>
            <translation>无法读取证书颁发机构的文件：%1。</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>请检查文件名。</translation>
        </message>
        <message>
            <source>There is no token where one was to be read.</source>
            <translation>指定的位置没有令牌。</translation>
        </message>
        <message>
            <source>Give it on standard input or in the variable that you named.</source>
            <translation>请通过标准输入或所指定的变量提供。</translation>
        </message>
        <message>
            <source>good</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>未尝试</translation>
        </message>
        <message>
            <source>%1 was not connected.</source>
            <translation>%1 未连接。</translation>
        </message>
        <message>
            <source>Mend what failed and connect it again.</source>
            <translation>请修复失败的项目，然后重新连接。</translation>
        </message>
        <message>
            <source>There is a connection called %1 already.</source>
            <translation>已有名为 %1 的连接。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>%1 is connected. dayshift poll --once reads it now.</source>
            <translation>%1 已连接。现在可用 dayshift poll --once 读取。</translation>
        </message>
        <message>
            <source>The token was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this server.</source>
            <translation>令牌未保存：%1请在环境变量 %2 中将它提供给每个读取此服务器的 Dayshift。</translation>
        </message>
        <message>
            <source>Name the kind of server and its address.</source>
            <translation>请指定服务器类型及其地址。</translation>
        </message>
        <message>
            <source>Dayshift does not know the kind of server “%1”.</source>
            <translation>Dayshift 不支持服务器类型“%1”。</translation>
        </message>
        <message>
            <source>Name the connection: --name N.</source>
            <translation>请为连接命名：--name N。</translation>
        </message>
        <message>
            <source>Give either --token-stdin or --token-env.</source>
            <translation>请在 --token-stdin 和 --token-env 中任选其一。</translation>
        </message>
        <message>
            <source>Let the team run builds again, cancel and start them through it.</source>
            <translation>允许团队通过它重新运行、取消和启动构建。</translation>
        </message>
        <message>
            <source>This kind of server can only be read: leave out --allow-writing.</source>
            <translation>这种服务器只能读取：请去掉 --allow-writing。</translation>
        </message>
        <message>
            <source>Ask by HTTP/2 where the server speaks it.</source>
            <translation>在服务器支持时使用 HTTP/2。</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every 的值是 1 到 %1 之间的秒数。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Connection</name>
        <message>
            <source>The connection has no name.</source>
            <translation>连接没有名称。</translation>
        </message>
        <message>
            <source>Give it one by which the team knows the server.</source>
            <translation>请取一个团队能识别该服务器的名称。</translation>
        </message>
        <message>
            <source>There is a connection of this name already.</source>
            <translation>已有同名的连接。</translation>
        </message>
        <message>
            <source>Give another name, or change the one that is there.</source>
            <translation>请使用其他名称，或更改已有的连接。</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift 不支持这种服务器。</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>请选择其他类型。</translation>
        </message>
        <message>
            <source>The certificate file cannot be read.</source>
            <translation>无法读取证书文件。</translation>
        </message>
        <message>
            <source>Choose a PEM file with the authority's certificate.</source>
            <translation>请选择包含颁发机构证书的 PEM 文件。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectionDialog</name>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>&amp;New connection</source>
            <translation>新建连接(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Kind of server</source>
            <translation>服务器类型(&amp;K)</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>名称(&amp;A)</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>地址(&amp;D)</translation>
        </message>
        <message>
            <source>A&amp;ccount, where the server wants one</source>
            <translation>账户，如服务器需要(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Token or password</source>
            <translation>令牌或密码(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Only these, one a line</source>
            <translation>仅限这些，每行一个(&amp;O)</translation>
        </message>
        <message>
            <source>Certificate of an authority of your o&amp;wn (PEM)</source>
            <translation>自有颁发机构的证书（PEM）(&amp;W)</translation>
        </message>
        <message>
            <source>C&amp;hoose …</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>颁发机构的证书</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>移除(&amp;V)</translation>
        </message>
        <message>
            <source>Possible while nothing was read from the server.</source>
            <translation>仅在尚未从服务器读取内容时可用。</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>测试(&amp;E)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a connection and its state</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>新建连接</translation>
        </message>
        <message>
            <source>Co&amp;nnect</source>
            <translation>连接(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save the connection</source>
            <translation>保存连接(&amp;S)</translation>
        </message>
        <message>
            <source>Stop &amp;reading this server</source>
            <translation>停止读取此服务器(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Read this server again</source>
            <translation>恢复读取此服务器(&amp;R)</translation>
        </message>
        <message>
            <source>%1. Empty: all that the server shows.</source>
            <translation>%1。留空：服务器显示的全部内容。</translation>
        </message>
        <message>
            <source>Taken from the environment, %1.</source>
            <translation>取自环境变量 %1。</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace.</source>
            <translation>保存在系统密钥环中，绝不进入工作区。</translation>
        </message>
        <message>
            <source>Leave it empty to keep the one that is in the keyring.</source>
            <translation>留空以继续使用密钥环中已有的。</translation>
        </message>
        <message>
            <source>%1 is stored and is read now.</source>
            <translation>%1 已保存，现在开始读取。</translation>
        </message>
        <message>
            <source>%1 Start Dayshift with the token in %2, and it is used from there.</source>
            <translation>%1请在 %2 中设置令牌后启动 Dayshift，将从那里使用。</translation>
        </message>
        <message>
            <source>The connection is stored, the token is not.</source>
            <translation>连接已保存，令牌未保存。</translation>
        </message>
        <message>
            <source>%1 is removed. Nothing was read from it.</source>
            <translation>%1 已移除。未从中读取过任何内容。</translation>
        </message>
        <message>
            <source>%1 is read again.</source>
            <translation>已恢复读取 %1。</translation>
        </message>
        <message>
            <source>%1 is not read any more. What it told stays in the workspace; its pipelines are not shown.</source>
            <translation>已停止读取 %1。它提供的内容保留在工作区中；其流水线不再显示。</translation>
        </message>
        <message>
            <source>A&amp;llow to run builds again, cancel and start them</source>
            <translation>允许重新运行、取消和启动构建(&amp;L)</translation>
        </message>
        <message>
            <source>This kind of server can only be read.</source>
            <translation>这种服务器只能读取。</translation>
        </message>
        <message>
            <source>Everybody in this workspace may, with the token on their own computer. Each deed is in the activity log. %1</source>
            <translation>此工作区的每个人都可使用自己电脑上的令牌这样做。每次操作都会记入活动日志。%1</translation>
        </message>
        <message>
            <source>Ask by HTTP/&amp;2 where the server speaks it</source>
            <translation>在服务器支持时使用 HTTP/2(&amp;2)</translation>
        </message>
        <message>
            <source>Quicker where a server has hundreds of pipelines: many questions at once over one line. Only for servers that you trust.</source>
            <translation>服务器有数百条流水线时更快：多个请求同时走一条连接。仅用于您信任的服务器。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Desktop</name>
        <message>
            <source>The demo day is being made.</source>
            <translation>正在准备演示日。</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <comment>a workspace</comment>
            <translation>正在打开 %1。</translation>
        </message>
        <message>
            <source>%1 is being made.</source>
            <comment>a workspace</comment>
            <translation>正在创建 %1。</translation>
        </message>
        <message>
            <source>What can be read of %1 is being copied.</source>
            <comment>a workspace</comment>
            <translation>正在复制 %1 中可读取的内容。</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>只读打开</translation>
        </message>
        <message>
            <source>Repair to a copy …</source>
            <translation>修复到副本…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>New workspace …</source>
            <translation>新建工作区…</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>打开其他工作区…</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>打开工作区</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift);;All files (*)</source>
            <translation>Dayshift 工作区 (*.dayshift);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Repair to a copy</source>
            <translation>修复到副本</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshift 工作区 (*.dayshift)</translation>
        </message>
        <message>
            <source>This is a copy of what could be read.</source>
            <translation>这是可读取内容的副本。</translation>
        </message>
        <message numerus="yes">
            <source>The damaged workspace was not touched. %n thing(s) are to be looked at.</source>
            <translation>
                <numerusform>未改动已损坏的工作区。有 %n 处需要查看。</numerusform>
            </translation>
        </message>
        <message>
            <source>Story #%1 is yours</source>
            <translation>故事 #%1 归您负责</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 指派给您：%2</translation>
        </message>
        <message>
            <source>Open the story</source>
            <translation>打开故事</translation>
        </message>
        <message>
            <source>&amp;Replay the past</source>
            <translation>回放历史(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Wall display</source>
            <translation>大屏显示(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DetailsPanel</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Close the details (Esc)</source>
            <translation>关闭详情（Esc）</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>关闭详情</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicList</name>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 点，共 %2 点</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 个，共 %n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>Epic %1, %2, %3 done, %4 done, %5</source>
            <comment>a number, a title, stories, points, open or closed</comment>
            <translation>史诗 %1，%2，完成 %3，完成 %4，%5</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未关闭</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>an epic's number; open or closed</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicPanel</name>
        <message>
            <source>Edit text</source>
            <translation>编辑文本</translation>
        </message>
        <message>
            <source>Save text</source>
            <translation>保存文本</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Make a story of it</source>
            <translation>转为故事</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Edit the text (E)</source>
            <translation>编辑文本（E）</translation>
        </message>
        <message>
            <source>Save the text (Ctrl+Enter)</source>
            <translation>保存文本（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Text of the epic</source>
            <translation>史诗的文本</translation>
        </message>
        <message>
            <source>Text of the epic, as Markdown</source>
            <translation>史诗的文本（Markdown）</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>行动项</translation>
        </message>
        <message>
            <source>None yet. Lines such as “- [ ] Sprint 23: Try it out (Ada)” are listed here.</source>
            <translation>还没有。类似“- [ ] Sprint 23: 试一试 (Ada)”的行会列在这里。</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Stories of the epic</source>
            <translation>史诗的故事</translation>
        </message>
        <message>
            <source>No story is in this epic yet.</source>
            <translation>此史诗还没有故事。</translation>
        </message>
        <message>
            <source>Mentioned in</source>
            <translation>被提及于</translation>
        </message>
        <message>
            <source>Nobody names this epic by its number yet.</source>
            <translation>还没有人提到此史诗的编号。</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未关闭</translation>
        </message>
        <message>
            <source>Product of the epic</source>
            <translation>史诗的产品</translation>
        </message>
        <message>
            <source>No product</source>
            <translation>无产品</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicTaskTable</name>
        <message>
            <source>Make a story of it</source>
            <translation>转为故事</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>行动项</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what is to be done; done or open</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>It has become %1 already.</source>
            <translation>它已成为 %1。</translation>
        </message>
        <message>
            <source>Creates a story in this epic and writes its number behind the item (C)</source>
            <translation>在此史诗中创建故事，并将编号写在该项之后（C）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicsPage</name>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>What we want</source>
            <translation>我们想要什么</translation>
        </message>
        <message>
            <source>Business value</source>
            <translation>业务价值</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>想法</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Test strategy</source>
            <translation>测试策略</translation>
        </message>
        <message>
            <source>Test process</source>
            <translation>测试流程</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>监控</translation>
        </message>
        <message>
            <source>Recommendations from outside</source>
            <translation>外部建议</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>行动项</translation>
        </message>
        <message>
            <source>New epic</source>
            <translation>新建史诗</translation>
        </message>
        <message>
            <source>A new epic written</source>
            <translation>已创建新史诗</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>已重命名 %1</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>已修改 %1 的描述</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>已关闭 %1</translation>
        </message>
        <message>
            <source>%1 opened again</source>
            <translation>已重新打开 %1</translation>
        </message>
        <message>
            <source>“%1” ticked</source>
            <translation>已勾选“%1”</translation>
        </message>
        <message>
            <source>“%1” opened again</source>
            <translation>已重新打开“%1”</translation>
        </message>
        <message>
            <source>“%1” written as a story</source>
            <translation>已将“%1”写为故事</translation>
        </message>
        <message>
            <source>Filter epics</source>
            <translation>筛选史诗</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Write a new epic</source>
            <translation>编写新史诗</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>编辑文本</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>编辑标题</translation>
        </message>
        <message>
            <source>Close epic</source>
            <translation>关闭史诗</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>%1 open, %2 closed</source>
            <comment>epics</comment>
            <translation>%1 个未关闭，%2 个已关闭</translation>
        </message>
        <message>
            <source>Open epic again</source>
            <translation>重新打开史诗</translation>
        </message>
        <message>
            <source>The epics are being read.</source>
            <translation>正在读取史诗。</translation>
        </message>
        <message>
            <source>No epic matches %1</source>
            <translation>没有匹配 %1 的史诗</translation>
        </message>
        <message>
            <source>All epics are still there.</source>
            <translation>所有史诗都还在。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>No epics yet</source>
            <translation>还没有史诗</translation>
        </message>
        <message>
            <source>An epic says what the problem is, what you want and what comes next; its stories do it.</source>
            <translation>史诗说明问题是什么、想要什么、下一步做什么；由其中的故事来实现。</translation>
        </message>
        <message>
            <source>Write an epic</source>
            <translation>编写史诗</translation>
        </message>
        <message>
            <source>There is no %1 here.</source>
            <comment>#2187</comment>
            <translation>这里没有 %1。</translation>
        </message>
        <message>
            <source>No story and no epic of this workspace has this number.</source>
            <translation>此工作区中没有此编号的故事或史诗。</translation>
        </message>
        <message>
            <source>Product of %1 changed</source>
            <translation>已更改 %1 的产品</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2144: what was done</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>评论与更改</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>已评论 %1</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>已删除 %1 的评论</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>已修改 %1 的评论</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · 筛选：%2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Stories done</source>
            <translation>已完成的故事</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Points done</source>
            <translation>已完成的点数</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未关闭</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Error</name>
        <message>
            <source>There is no list of %1.</source>
            <translation>没有 %1 的列表。</translation>
        </message>
        <message>
            <source>Lists: %1.</source>
            <translation>列表：%1。</translation>
        </message>
        <message>
            <source>There is nothing called %1 in the workspace.</source>
            <translation>工作区中没有名为 %1 的内容。</translation>
        </message>
        <message>
            <source>See what there is with dayshift list.</source>
            <translation>用 dayshift list 查看有哪些内容。</translation>
        </message>
        <message>
            <source>a column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>The server cannot be reached at this address.</source>
            <translation>无法通过此地址连接服务器。</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>服务器的证书未被接受。</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>服务器拒绝了访问令牌。</translation>
        </message>
        <message>
            <source>The server asks us to slow down.</source>
            <translation>服务器要求放慢请求。</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>服务器自身出现问题。</translation>
        </message>
        <message>
            <source>The server's answer could not be read.</source>
            <translation>无法读懂服务器的响应。</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>服务器未及时响应。</translation>
        </message>
        <message>
            <source>The team database cannot be reached.</source>
            <translation>无法连接团队数据库。</translation>
        </message>
        <message>
            <source>Another program is writing to the workspace.</source>
            <translation>另一个程序正在写入工作区。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>The workspace cannot be written to.</source>
            <translation>无法写入工作区。</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile.</source>
            <translation>在此期间有他人修改。</translation>
        </message>
        <message>
            <source>The workspace is damaged.</source>
            <translation>工作区已损坏。</translation>
        </message>
        <message>
            <source>This is not a Dayshift workspace.</source>
            <translation>这不是 Dayshift 工作区。</translation>
        </message>
        <message>
            <source>The workspace is newer than this program.</source>
            <translation>工作区比此程序更新。</translation>
        </message>
        <message>
            <source>The workspace refused the change.</source>
            <translation>工作区拒绝了此更改。</translation>
        </message>
        <message>
            <source>There is no such thing in the workspace.</source>
            <translation>工作区中没有这样的内容。</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>不能这样使用。</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>尚未完成即被停止。</translation>
        </message>
        <message>
            <source>What was read before stays, with its age.</source>
            <translation>之前读取的内容保留，并标明其时间。</translation>
        </message>
        <message>
            <source>Your change is kept here; nothing else was changed.</source>
            <translation>您的更改保留在这里；其他内容均未更改。</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>未改动该文件。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Check the address, and whether the server runs.</source>
            <translation>请检查地址以及服务器是否在运行。</translation>
        </message>
        <message>
            <source>Name the file of your own certificate authority in the connection, or ask the server's administrator.</source>
            <translation>请在连接中指定自有证书颁发机构的文件，或询问服务器管理员。</translation>
        </message>
        <message>
            <source>Give the connection a new token.</source>
            <translation>请为连接设置新令牌。</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself.</source>
            <translation>Dayshift 会自动重试。</translation>
        </message>
        <message>
            <source>Check that the address is the server's own and not a sign-in page.</source>
            <translation>请确认地址是服务器本身，而不是登录页面。</translation>
        </message>
        <message>
            <source>Free some space; Dayshift then saves by itself.</source>
            <translation>请释放一些空间；之后 Dayshift 会自动保存。</translation>
        </message>
        <message>
            <source>Give this account the right to write; Dayshift then saves by itself.</source>
            <translation>请授予此账户写入权限；之后 Dayshift 会自动保存。</translation>
        </message>
        <message>
            <source>Compare both versions and choose one.</source>
            <translation>请比较两个版本并选择其一。</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace: dayshift check --repair-copy OUT.</source>
            <translation>将可读取的内容保存到新工作区：dayshift check --repair-copy OUT。</translation>
        </message>
        <message>
            <source>Choose a .dayshift file, or make a new one: dayshift new.</source>
            <translation>请选择 .dayshift 文件，或新建一个：dayshift new。</translation>
        </message>
        <message>
            <source>Get the newer version to make changes, or open it read-only.</source>
            <translation>请获取更新的版本以进行更改，或以只读方式打开。</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>请检查输入的内容并重试。</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>准备好后请重新开始。</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>what happened, what is safe, what to do</comment>
            <translation>%1%2%3</translation>
        </message>
        <message>
            <source>A row of %1 refers to a row of %2 that is not there.</source>
            <translation>%1 中的一行引用了 %2 中不存在的行。</translation>
        </message>
        <message>
            <source>%1 of %2 %3 is not what the log tells.</source>
            <translation>%2 %3 的%1与日志不符。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>%1 %2 stands in the log and not in its table.</source>
            <translation>%1 %2 在日志中，但不在其表中。</translation>
        </message>
        <message>
            <source>The activity log cannot be read: %1</source>
            <translation>无法读取活动日志：%1</translation>
        </message>
        <message>
            <source>The log was changed behind our back: line %1 does not follow from the one before it.</source>
            <translation>日志被从外部更改：第 %1 行与前一行不衔接。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of %1 could not be read.</source>
            <translation>
                <numerusform>%1 中有 %n 行无法读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a file at %1 already.</source>
            <translation>%1 处已有文件。</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>请为副本选择其他名称。</translation>
        </message>
        <message>
            <source>A PostgreSQL workspace is backed up on its server.</source>
            <translation>PostgreSQL 工作区应在其服务器上备份。</translation>
        </message>
        <message>
            <source>Use pg_dump there, or dayshift export for a copy in one file.</source>
            <translation>请在那里使用 pg_dump，或用 dayshift export 生成单个文件的副本。</translation>
        </message>
        <message>
            <source>Choose another name for the backup.</source>
            <translation>请为备份选择其他名称。</translation>
        </message>
        <message>
            <source>The backup could not be written to %1.</source>
            <translation>无法将备份写入 %1。</translation>
        </message>
        <message>
            <source>The workspace was not touched.</source>
            <translation>未改动工作区。</translation>
        </message>
        <message>
            <source>Check that the folder is there and has room.</source>
            <translation>请确认文件夹存在且有足够空间。</translation>
        </message>
        <message>
            <source>No workspace was named.</source>
            <translation>未指定工作区。</translation>
        </message>
        <message>
            <source>Give a .dayshift file or a postgresql:// address.</source>
            <translation>请给出 .dayshift 文件或 postgresql:// 地址。</translation>
        </message>
        <message>
            <source>A password must not stand in the workspace's address.</source>
            <translation>工作区地址中不得包含密码。</translation>
        </message>
        <message>
            <source>Leave it out: the window asks for it, and otherwise it is read from ~/.pgpass or the environment variable PGPASSWORD.</source>
            <translation>请去掉密码：窗口会询问，否则从 ~/.pgpass 或环境变量 PGPASSWORD 读取。</translation>
        </message>
        <message>
            <source>The address names no database.</source>
            <translation>地址中没有数据库名。</translation>
        </message>
        <message>
            <source>Write postgresql://user@host/database.</source>
            <translation>请写成 postgresql://user@host/database。</translation>
        </message>
        <message>
            <source>The workspace could not be backed up before its update.</source>
            <translation>更新前无法备份工作区。</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>未做改动。</translation>
        </message>
        <message>
            <source>Free some space beside it, then open it again.</source>
            <translation>请在其旁边释放一些空间，然后重新打开。</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>Open it for writing to make changes.</source>
            <translation>要更改，请以可写方式打开。</translation>
        </message>
        <message>
            <source>%1 is not a Dayshift workspace: %2</source>
            <translation>%1 不是 Dayshift 工作区：%2</translation>
        </message>
        <message>
            <source>There is no workspace at %1.</source>
            <translation>%1 处没有工作区。</translation>
        </message>
        <message>
            <source>Check the name, or make one: dayshift new.</source>
            <translation>请检查名称，或新建一个：dayshift new。</translation>
        </message>
        <message>
            <source>it is a folder.</source>
            <translation>它是文件夹。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>无法读取 %1。</translation>
        </message>
        <message>
            <source>Give this account the right to read it.</source>
            <translation>请授予此账户读取权限。</translation>
        </message>
        <message>
            <source>it is empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <source>it does not begin like one.</source>
            <translation>开头的格式不符。</translation>
        </message>
        <message>
            <source>it is a database of another program.</source>
            <translation>它是其他程序的数据库。</translation>
        </message>
        <message>
            <source>Your data is safe and stays readable.</source>
            <translation>您的数据安全，仍可读取。</translation>
        </message>
        <message>
            <source>%1 is read-only for this account.</source>
            <translation>%1 对此账户为只读。</translation>
        </message>
        <message>
            <source>Open it read-only, or give this account the right to write to it and to its folder.</source>
            <translation>请以只读方式打开，或授予此账户对它及其文件夹的写入权限。</translation>
        </message>
        <message>
            <source>Choose another name, or open that one.</source>
            <translation>请选择其他名称，或打开已有的那个。</translation>
        </message>
        <message>
            <source>No file can be made at %1.</source>
            <translation>无法在 %1 处创建文件。</translation>
        </message>
        <message>
            <source>Check that the folder is there and that this account may write to it.</source>
            <translation>请确认文件夹存在且此账户可以写入。</translation>
        </message>
        <message>
            <source>This workspace was written by an earlier Dayshift.</source>
            <translation>此工作区由较早的 Dayshift 写成。</translation>
        </message>
        <message>
            <source>Open it for writing once: that brings it up to date and leaves a copy of it as it was.</source>
            <translation>请以可写方式打开一次：这会将其更新，并保留一份原样的副本。</translation>
        </message>
        <message>
            <source>A reason is missing.</source>
            <translation>缺少原因。</translation>
        </message>
        <message>
            <source>Say how you know when it really was.</source>
            <translation>请说明您如何得知实际时间。</translation>
        </message>
        <message>
            <source>These times cannot be.</source>
            <translation>这些时间不可能成立。</translation>
        </message>
        <message>
            <source>The end lies after the start, and not after now.</source>
            <translation>结束必须晚于开始，且不晚于现在。</translation>
        </message>
        <message>
            <source>The board has no columns.</source>
            <translation>看板没有列。</translation>
        </message>
        <message>
            <source>Make a column first.</source>
            <translation>请先创建一列。</translation>
        </message>
        <message>
            <source>The database lets you look at this workspace, and change nothing in it.</source>
            <translation>数据库只允许您查看此工作区，不能更改其中的任何内容。</translation>
        </message>
        <message>
            <source>Open it read-only, or ask whoever looks after the database for the right to write.</source>
            <translation>请以只读方式打开，或向数据库的维护者申请写入权限。</translation>
        </message>
        <message>
            <source>%1 brings instructions of its own for the database, which no workspace does.</source>
            <translation>%1 自带针对数据库的指令，而工作区不会含有这些。</translation>
        </message>
        <message>
            <source>None of them was run, and the file was not touched.</source>
            <translation>这些指令均未执行，文件也未改动。</translation>
        </message>
        <message>
            <source>Ask whoever gave it to you for an export (dayshift export), and import that.</source>
            <translation>请向提供者索取导出文件（dayshift export），然后导入它。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExplainCommand</name>
        <message>
            <source>Show what Dayshift understands of a saved answer of a server.</source>
            <translation>显示 Dayshift 如何理解已保存的服务器响应。</translation>
        </message>
        <message>
            <source>The answer as it was saved; - for standard input.</source>
            <translation>保存下来的响应；- 表示标准输入。</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>服务器类型：%1。</translation>
        </message>
        <message>
            <source>What was asked; told from the answer's shape, unless given.</source>
            <translation>所询问的内容；不指定时根据响应的形式判断。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>无法读取文件：%1。</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>请检查文件名。</translation>
        </message>
        <message numerus="yes">
            <source>The answer is longer than %n MB.</source>
            <translation>
                <numerusform>响应超过 %n MB。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Dayshift takes no longer one from a server either. Ask the server for less.</source>
            <translation>Dayshift 从服务器也不接受更长的响应。请向服务器请求更少的内容。</translation>
        </message>
        <message>
            <source>This answer tells of no pipeline.</source>
            <translation>此响应中没有流水线。</translation>
        </message>
        <message>
            <source>The server answered with an error: %1</source>
            <translation>服务器返回错误：%1</translation>
        </message>
        <message>
            <source>Tests: %1 passed, %2 failed, of %3.</source>
            <translation>测试：共 %3 个，通过 %1 个，失败 %2 个。</translation>
        </message>
        <message>
            <source>Name one file with a saved answer.</source>
            <translation>请指定一个保存了响应的文件。</translation>
        </message>
        <message>
            <source>Name the kind of server: --provider %1.</source>
            <translation>请指定服务器类型：--provider %1。</translation>
        </message>
        <message>
            <source>%1 has no endpoint “%2”. It has: %3.</source>
            <translation>%1 没有端点“%2”。可用的有：%3。</translation>
        </message>
        <message>
            <source>This is no answer of %1 that Dayshift can read: %2.</source>
            <translation>这不是 Dayshift 能读懂的 %1 响应：%2。</translation>
        </message>
        <message>
            <source>Check that it is a whole answer, and not a sign-in page.</source>
            <translation>请确认它是完整的响应，而不是登录页面。</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>省略了另外 %n 条流水线。</numerusform>
            </translation>
        </message>
        <message>
            <source>Artifact %1: %2.</source>
            <translation>制品 %1：%2。</translation>
        </message>
        <message>
            <source>Artifact %1.</source>
            <translation>制品 %1。</translation>
        </message>
        <message>
            <source>Deployment to %1: %2.</source>
            <translation>部署到 %1：%2。</translation>
        </message>
        <message>
            <source>Environment %1.</source>
            <translation>环境 %1。</translation>
        </message>
        <message>
            <source>Approval %1: %2.</source>
            <translation>审批 %1：%2。</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>不是数字</translation>
        </message>
        <message numerus="yes">
            <source>%n more series were left out.</source>
            <translation>
                <numerusform>省略了另外 %n 个序列。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Export</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>之前的内容仍在。</translation>
        </message>
        <message>
            <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
            <translation>请确认文件夹存在、您可以写入，且磁盘未满。</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>导出已取消。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>未写入任何内容。</translation>
        </message>
        <message>
            <source>Line %1 is not what Dayshift writes: the export was changed.</source>
            <translation>第 %1 行不是 Dayshift 写出的内容：导出文件被更改过。</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>请重新导出工作区。</translation>
        </message>
        <message>
            <source>This workspace is in use, and a whole workspace can only be brought into an empty one.</source>
            <translation>此工作区正在使用，完整的工作区只能导入空工作区。</translation>
        </message>
        <message>
            <source>Make a new workspace, and import there.</source>
            <translation>请新建工作区，并导入到那里。</translation>
        </message>
        <message>
            <source>The export ends in the middle (line %1).</source>
            <translation>导出文件在中途结束（第 %1 行）。</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>%1 的数据</translation>
        </message>
        <message>
            <source>Data of %1, %2 old</source>
            <comment>a moment and an age</comment>
            <translation>%1 的数据，距今 %2</translation>
        </message>
        <message>
            <source>single value</source>
            <translation>单个值</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>无法写入导出文件。</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>之前已有的文件保持原样。</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>请选择可写入且有可用空间的文件夹。</translation>
        </message>
        <message>
            <source>%1 (seconds)</source>
            <comment>a column</comment>
            <translation>%1（秒）</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows are in the CSV file of this view.</source>
            <translation>
                <numerusform>另有 %n 行在此视图的 CSV 文件中。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportCommand</name>
        <message>
            <source>Save the whole workspace.</source>
            <translation>保存整个工作区。</translation>
        </message>
        <message>
            <source>A file for JSON, a folder for CSV.</source>
            <translation>JSON 为文件，CSV 为文件夹。</translation>
        </message>
        <message>
            <source>json: imports again to an identical workspace; csv: a table for each kind of thing.</source>
            <translation>json：可重新导入为完全相同的工作区；csv：每类内容一张表。</translation>
        </message>
        <message>
            <source>--out PATH and --format json or csv are needed.</source>
            <translation>需要 --out PATH 以及 --format json 或 csv。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>已将 %n 行写入 %1。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FieldWords</name>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>列表中的位置</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>阻塞原因</translation>
        </message>
        <message>
            <source>In this column since</source>
            <translation>进入此列的时间</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>nobody or nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Limit of a lane</source>
            <translation>泳道上限</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>价值</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>已勾选</translation>
        </message>
        <message>
            <source>Ticked by</source>
            <translation>勾选人</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>处理人</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Known until</source>
            <translation>已知期限</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>登记人</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureCard</name>
        <message>
            <source>Level: %1 (%2)</source>
            <translation>级别：%1（%2）</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>“%1”的含义</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>90 % of them within %1</source>
            <translation>90% 不超过 %1</translation>
        </message>
        <message>
            <source>better</source>
            <translation>改善</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>变差</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>持平</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>连接服务器…</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>上报事故…</translation>
        </message>
        <message>
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>级别取自 DORA %1 年报告：是当年答卷的聚类，并非阈值。</translation>
        </message>
        <message>
            <source>Level by %1</source>
            <translation>等级依据：%1</translation>
        </message>
        <message>
            <source>Level of DORA's report of %1</source>
            <translation>DORA %1 年报告中的级别</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureRows</name>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>时长</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterBar</name>
        <message>
            <source>Filter stories</source>
            <translation>筛选故事</translation>
        </message>
        <message>
            <source>Words, or is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; a minus in front turns one round.</source>
            <translation>输入词语，或 is:blocked、owner:me、epic:2144、sprint:22、label:later、type:bug、age:&gt;3d、#2187；前面加减号表示取反。</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>阻塞</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>滞留</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>未指派</translation>
        </message>
        <message>
            <source>%1 of %2 points done</source>
            <translation>已完成 %1 点，共 %2 点</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterChip</name>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1，%n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows only these stories: %1</source>
            <translation>仅显示这些故事：%1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a filter and its count</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Format</name>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two units of one span</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <comment>an estimated span</comment>
            <translation>约 %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1前</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>an average</comment>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <comment>an average</comment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <comment>an average</comment>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <comment>an average</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <extracomment>A time of day in the form of QLocale::toString: 24 hours unless the language wants otherwise.</extracomment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <comment>a time of day</comment>
            <translation>昨天 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>ddd d MMMM</source>
            <extracomment>Weekday, day and month in the form of QLocale::toString; German: "ddd d. MMMM".</extracomment>
            <translation>M月d日 ddd</translation>
        </message>
        <message>
            <source>ddd d MMMM yyyy</source>
            <translation>yyyy年M月d日 ddd</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>ddd d</source>
            <extracomment>Weekday and day, where the month follows; German: "ddd d."</extracomment>
            <translation>d日 ddd</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two days</comment>
            <translation>%1至%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy HH:mm:ss</source>
            <extracomment>Everything about a moment, in the form of QLocale::toString; %1 is added: the time zone.</extracomment>
            <translation>yyyy年M月d日 dddd HH:mm:ss</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>story points</comment>
            <translation>%1 点</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <comment>story points</comment>
            <translation>
                <numerusform>%n 点</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>story points</comment>
            <translation>%1 点</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n 字节</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Header</name>
        <message>
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an action and its key</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Notifications; how many</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryWords</name>
        <message>
            <source>%1 gave it back: it is nobody's</source>
            <translation>%1 取消了负责人：无人负责</translation>
        </message>
        <message>
            <source>%1 took it</source>
            <translation>%1 接手了它</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1 将它指派给 %2</translation>
        </message>
        <message>
            <source>%1 took the estimate back</source>
            <translation>%1 撤回了估算</translation>
        </message>
        <message>
            <source>%1 estimated it at %2</source>
            <translation>%1 估算为 %2</translation>
        </message>
        <message>
            <source>%1 changed the estimate from %2 to %3</source>
            <translation>%1 将估算从 %2 改为 %3</translation>
        </message>
        <message>
            <source>%1 moved it from %2 to %3</source>
            <translation>%1 将它从 %2 移到 %3</translation>
        </message>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 重命名了它；之前是“%2”</translation>
        </message>
        <message>
            <source>%1 changed the description</source>
            <translation>%1 修改了描述</translation>
        </message>
        <message>
            <source>%1 took it out of its sprint</source>
            <translation>%1 将它移出冲刺</translation>
        </message>
        <message>
            <source>%1 put it into %2</source>
            <translation>%1 将它放入 %2</translation>
        </message>
        <message>
            <source>%1 took it out of its epic</source>
            <translation>%1 将它移出史诗</translation>
        </message>
        <message>
            <source>%1 made it part of %2</source>
            <translation>%1 将它归入 %2</translation>
        </message>
        <message>
            <source>%1 unblocked it</source>
            <translation>%1 解除了阻塞</translation>
        </message>
        <message>
            <source>%1 blocked it: %2</source>
            <translation>%1 标为阻塞：%2</translation>
        </message>
        <message>
            <source>%1 made it urgent</source>
            <translation>%1 设为加急</translation>
        </message>
        <message>
            <source>%1 made it ordinary again</source>
            <translation>%1 恢复为普通</translation>
        </message>
        <message>
            <source>%1 archived it</source>
            <translation>%1 将它归档</translation>
        </message>
        <message>
            <source>%1 took it back out of the archive</source>
            <translation>%1 将它从归档中取回</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>有人</translation>
        </message>
        <message>
            <source>%1 wrote the story</source>
            <translation>%1 编写了故事</translation>
        </message>
        <message>
            <source>%1 described it</source>
            <translation>%1 添加了描述</translation>
        </message>
        <message>
            <source>%1 deleted the story</source>
            <translation>%1 删除了故事</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 调整了顺序</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 修改了它</translation>
        </message>
        <message>
            <source>%1 unticked “%2”</source>
            <comment>who; a check</comment>
            <translation>%1 取消勾选“%2”</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who; a check; evidence</comment>
            <translation>%1 勾选了“%2”：%3</translation>
        </message>
        <message>
            <source>%1 let it into %2 although this was missing: %3. The reason: %4</source>
            <translation>%1 在缺少以下条件时允许它进入 %2：%3。原因：%4</translation>
        </message>
        <message>
            <source>It was closed under version %1 of the definition of done</source>
            <translation>依据完成的定义第 %1 版关闭</translation>
        </message>
        <message>
            <source>%1 attached %2</source>
            <translation>%1 添加了附件 %2</translation>
        </message>
        <message>
            <source>%1 deleted the attachment %2</source>
            <translation>%1 删除了附件 %2</translation>
        </message>
        <message>
            <source>%1 brought the attachment %2 back</source>
            <translation>%1 恢复了附件 %2</translation>
        </message>
        <message>
            <source>%1 took its priority away</source>
            <translation>%1 取消了优先级</translation>
        </message>
        <message>
            <source>%1 set its priority to: %2</source>
            <translation>%1 设置优先级为：%2</translation>
        </message>
        <message>
            <source>%1 took its value away</source>
            <translation>%1 取消了价值</translation>
        </message>
        <message>
            <source>%1 set its value to %2</source>
            <translation>%1 将价值设为 %2</translation>
        </message>
        <message>
            <source>%1 took it from its team</source>
            <translation>%1 将它移出团队</translation>
        </message>
        <message>
            <source>%1 gave it to a team that is gone</source>
            <translation>%1 将它交给了已不存在的团队</translation>
        </message>
        <message>
            <source>%1 gave it to the team %2</source>
            <translation>%1 将它交给团队 %2</translation>
        </message>
        <message>
            <source>%1 changed what it is: %2</source>
            <comment>who; a kind of story</comment>
            <translation>%1 更改了类型：%2</translation>
        </message>
        <message>
            <source>%1 took all its labels off</source>
            <translation>%1 移除了全部标签</translation>
        </message>
        <message>
            <source>%1 changed its labels: %2</source>
            <translation>%1 更改了标签：%2</translation>
        </message>
        <message>
            <source>%1 took back that it was let into %2. The reason was: %3</source>
            <translation>%1 撤回了对它进入 %2 的破例。当时的原因：%3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpClient</name>
        <message>
            <source>It holds no certificate.</source>
            <translation>其中没有证书。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpErrors</name>
        <message>
            <source>not sent: %1</source>
            <translation>未发送：%1</translation>
        </message>
        <message>
            <source>The address of the server cannot be read.</source>
            <translation>无法读懂服务器地址。</translation>
        </message>
        <message>
            <source>Enter it as in a browser, beginning with https://.</source>
            <translation>请像在浏览器中一样输入，以 https:// 开头。</translation>
        </message>
        <message>
            <source>Dayshift does not read addresses that begin with %1:.</source>
            <translation>Dayshift 不读取以 %1: 开头的地址。</translation>
        </message>
        <message>
            <source>Enter one that begins with https:// or http://.</source>
            <translation>请输入以 https:// 或 http:// 开头的地址。</translation>
        </message>
        <message>
            <source>The address contains a user name or a password.</source>
            <translation>地址中包含用户名或密码。</translation>
        </message>
        <message>
            <source>Take it out of the address, and give it to the connection as account and token, which are kept safe.</source>
            <translation>请将其从地址中去掉，并作为账户和令牌填入连接，那里会安全保存。</translation>
        </message>
        <message>
            <source>The access token contains a line break.</source>
            <translation>访问令牌包含换行。</translation>
        </message>
        <message>
            <source>Give the connection the token again, on one line.</source>
            <translation>请重新为连接填写令牌，写在一行内。</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 要求放慢请求。</translation>
        </message>
        <message>
            <source>%1 refused the access token.</source>
            <translation>%1 拒绝了访问令牌。</translation>
        </message>
        <message>
            <source>%1 does not let this access token read that.</source>
            <translation>%1 不允许此访问令牌读取该内容。</translation>
        </message>
        <message>
            <source>Give the connection a token that has the right to read, or ask the server's administrator.</source>
            <translation>请为连接设置有读取权限的令牌，或询问服务器管理员。</translation>
        </message>
        <message>
            <source>%1 has nothing at this address.</source>
            <translation>%1 在此地址没有内容。</translation>
        </message>
        <message>
            <source>Check the address, and whether the token may see what is there.</source>
            <translation>请检查地址，以及令牌是否有权查看其中的内容。</translation>
        </message>
        <message>
            <source>A proxy on the way to %1 wants to know who you are.</source>
            <translation>通往 %1 的代理要求验证身份。</translation>
        </message>
        <message>
            <source>Ask who looks after your network.</source>
            <translation>请询问网络管理员。</translation>
        </message>
        <message>
            <source>%1 gave up waiting for us.</source>
            <translation>%1 不再等待我们。</translation>
        </message>
        <message>
            <source>%1 has trouble of its own.</source>
            <translation>%1 自身出现问题。</translation>
        </message>
        <message>
            <source>%1 did not accept the question (HTTP %2).</source>
            <translation>%1 未接受请求（HTTP %2）。</translation>
        </message>
        <message>
            <source>Check the kind of server, its version and its address.</source>
            <translation>请检查服务器类型、版本和地址。</translation>
        </message>
        <message>
            <source>%1 gave an answer that does not fit the question (HTTP %2).</source>
            <translation>%1 的响应与请求不符（HTTP %2）。</translation>
        </message>
        <message>
            <source>%1 answered with a web page instead of data.</source>
            <translation>%1 返回的是网页而不是数据。</translation>
        </message>
        <message>
            <source>%1 answered with something else than was asked for.</source>
            <translation>%1 返回的不是所请求的内容。</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 拒绝了连接。</translation>
        </message>
        <message>
            <source>There is no server named %1.</source>
            <translation>没有名为 %1 的服务器。</translation>
        </message>
        <message>
            <source>Check the address, and this computer's connection to the network.</source>
            <translation>请检查地址以及此电脑的网络连接。</translation>
        </message>
        <message>
            <source>%1 broke off its answer.</source>
            <translation>%1 的响应中断了。</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 未及时响应。</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP at this address.</source>
            <translation>%1 在此地址不支持 HTTP。</translation>
        </message>
        <message>
            <source>Check the port in the address.</source>
            <translation>请检查地址中的端口。</translation>
        </message>
        <message>
            <source>%1 sent an answer that cannot be unpacked.</source>
            <translation>无法解压 %1 的响应。</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 cannot be used.</source>
            <translation>通往 %1 的代理无法使用。</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>无法连接 %1。</translation>
        </message>
        <message>
            <source>%1 closed the connection, or does not speak HTTP.</source>
            <translation>%1 关闭了连接，或不支持 HTTP。</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, check the port, and whether the address has to begin with https://.</source>
            <translation>Dayshift 会自动重试。如果仍然如此，请检查端口，以及地址是否应以 https:// 开头。</translation>
        </message>
        <message>
            <source>The connection to %1 cannot be made secure.</source>
            <translation>无法与 %1 建立安全连接。</translation>
        </message>
        <message>
            <source>The certificate of %1 is for another name.</source>
            <translation>%1 的证书属于另一个名称。</translation>
        </message>
        <message>
            <source>Enter the name that stands in the certificate, or ask the server's administrator.</source>
            <translation>请输入证书中的名称，或询问服务器管理员。</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today.</source>
            <translation>%1 的证书目前无效。</translation>
        </message>
        <message>
            <source>Check this computer's clock, or ask the server's administrator for a new certificate.</source>
            <translation>请检查此电脑的时钟，或向服务器管理员索取新证书。</translation>
        </message>
        <message>
            <source>The certificate of %1 is not from an authority that this computer trusts.</source>
            <translation>%1 的证书并非由此电脑信任的机构颁发。</translation>
        </message>
        <message>
            <source>Check that the address and port are those of https, or ask the server's administrator.</source>
            <translation>请确认地址和端口用于 https，或询问服务器管理员。</translation>
        </message>
        <message>
            <source>The file of the certificate authority cannot be used.</source>
            <translation>证书颁发机构的文件无法使用。</translation>
        </message>
        <message>
            <source>Name a file in PEM form in the connection that this account may read.</source>
            <translation>请在连接中指定此账户可读取的 PEM 格式文件。</translation>
        </message>
        <message>
            <source>%1 sends us on to %2.</source>
            <translation>%1 将我们转到 %2。</translation>
        </message>
        <message>
            <source>If that is right, enter the new address in the connection. The access token was not sent there.</source>
            <translation>如果正确，请在连接中输入新地址。访问令牌未发送到那里。</translation>
        </message>
        <message>
            <source>%1 sends us from one address to the next without end.</source>
            <translation>%1 不断地将我们从一个地址转到另一个地址。</translation>
        </message>
        <message>
            <source>more than %1 bytes, %2</source>
            <translation>超过 %1 字节，%2</translation>
        </message>
        <message>
            <source>The answer of %1 is larger than Dayshift reads (%2 MB).</source>
            <translation>%1 的响应超过 Dayshift 的读取上限（%2 MB）。</translation>
        </message>
        <message>
            <source>Name fewer projects in the connection.</source>
            <translation>请在连接中减少项目数量。</translation>
        </message>
        <message>
            <source>%1 has not answered for %2 s.</source>
            <translation>%1 已有 %2 秒未响应。</translation>
        </message>
        <message>
            <source>%1 took longer than %2 s for its answer.</source>
            <translation>%1 的响应耗时超过 %2 秒。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Import</name>
        <message>
            <source>The file declares XML entities (line %1). A Jira export never does; it is refused.</source>
            <translation>文件声明了 XML 实体（第 %1 行）。Jira 导出从不如此，因此拒绝。</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>请重新导出。</translation>
        </message>
        <message>
            <source>Choose a file that one of these tools exported: %1.</source>
            <translation>请选择由以下工具之一导出的文件：%1。</translation>
        </message>
        <message>
            <source>This JSON is none of the exports that Dayshift knows. Its top-level names are: %1.</source>
            <translation>此 JSON 不是 Dayshift 认识的导出。其顶层名称为：%1。</translation>
        </message>
        <message>
            <source>This XML is none of the exports that Dayshift knows. Its root element is: %1.</source>
            <translation>此 XML 不是 Dayshift 认识的导出。其根元素为：%1。</translation>
        </message>
        <message>
            <source>This table is none of the exports that Dayshift knows. Its columns are: %1.</source>
            <translation>此表格不是 Dayshift 认识的导出。其列为：%1。</translation>
        </message>
        <message>
            <source>The folder is empty.</source>
            <translation>文件夹为空。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请选择另一个。</translation>
        </message>
        <message>
            <source>The files are empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>GitHub (CSV)</source>
            <translation>GitHub (CSV)</translation>
        </message>
        <message>
            <source>GitHub (JSON)</source>
            <translation>GitHub (JSON)</translation>
        </message>
        <message>
            <source>Asana (CSV)</source>
            <translation>Asana (CSV)</translation>
        </message>
        <message>
            <source>Azure DevOps (CSV)</source>
            <translation>Azure DevOps (CSV)</translation>
        </message>
        <message>
            <source>GitLab (CSV)</source>
            <translation>GitLab (CSV)</translation>
        </message>
        <message>
            <source>GitLab (JSON)</source>
            <translation>GitLab (JSON)</translation>
        </message>
        <message>
            <source>Linear (CSV)</source>
            <translation>Linear (CSV)</translation>
        </message>
        <message>
            <source>Redmine (CSV)</source>
            <translation>Redmine (CSV)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>表格（CSV）</translation>
        </message>
        <message>
            <source>Taiga (JSON)</source>
            <translation>Taiga (JSON)</translation>
        </message>
        <message>
            <source>Trello (JSON)</source>
            <translation>Trello (JSON)</translation>
        </message>
        <message>
            <source>WeKan (CSV)</source>
            <translation>WeKan (CSV)</translation>
        </message>
        <message>
            <source>WeKan (JSON)</source>
            <translation>WeKan (JSON)</translation>
        </message>
        <message>
            <source>Blocked in Taiga</source>
            <translation>在 Taiga 中被阻塞</translation>
        </message>
        <message>
            <source>Jira (CSV)</source>
            <translation>Jira (CSV)</translation>
        </message>
        <message>
            <source>Jira (JSON)</source>
            <translation>Jira (JSON)</translation>
        </message>
        <message>
            <source>The file ends in the middle of an XML text (byte %1).</source>
            <translation>文件在 XML 文本中间结束（第 %1 字节）。</translation>
        </message>
        <message>
            <source>The file is no XML from line %1 on.</source>
            <translation>文件从第 %1 行起不是 XML。</translation>
        </message>
        <message>
            <source>It was probably cut off or changed while being saved; export it again.</source>
            <translation>可能在保存时被截断或更改；请重新导出。</translation>
        </message>
        <message>
            <source>Jira (XML)</source>
            <translation>Jira (XML)</translation>
        </message>
        <message>
            <source>The workspace has no columns to put stories into.</source>
            <translation>工作区没有可放入故事的列。</translation>
        </message>
        <message>
            <source>Add a column to the board, then import again.</source>
            <translation>请在看板上添加一列，然后重新导入。</translation>
        </message>
        <message>
            <source>Correct the mapping and import again.</source>
            <translation>请修正映射并重新导入。</translation>
        </message>
        <message>
            <source>The mapping names a column that is not there: %1.</source>
            <translation>映射中有不存在的列：%1。</translation>
        </message>
        <message>
            <source>The mapping names somebody who is no member: %1.</source>
            <translation>映射中有人不是成员：%1。</translation>
        </message>
        <message>
            <source>Milestones are "sprints" or "releases", not %1.</source>
            <translation>里程碑只能是 "sprints" 或 "releases"，不能是 %1。</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>没有时区 %1。</translation>
        </message>
        <message>
            <source>The file ends in the middle of a JSON text (byte %1).</source>
            <translation>文件在 JSON 文本中间结束（第 %1 字节）。</translation>
        </message>
        <message>
            <source>It was probably cut off while being saved; export it again.</source>
            <translation>可能在保存时被截断；请重新导出。</translation>
        </message>
        <message>
            <source>The file begins like JSON, but is none from byte %1 on.</source>
            <translation>文件开头像 JSON，但从第 %1 字节起不是。</translation>
        </message>
        <message>
            <source>The JSON is nested more than 64 levels deep; no known export is.</source>
            <translation>JSON 嵌套超过 64 层；已知的导出都不会这样。</translation>
        </message>
        <message>
            <source>The text at byte %1 is larger than 16 MiB.</source>
            <translation>第 %1 字节处的文本超过 16 MiB。</translation>
        </message>
        <message>
            <source>Take that text out of the story, and export again.</source>
            <translation>请从故事中去掉该文本，然后重新导出。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>导入已取消。</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>未保留任何内容。</translation>
        </message>
        <message>
            <source>Import the file again when it suits you.</source>
            <translation>方便时请重新导入该文件。</translation>
        </message>
        <message>
            <source>This is an Excel workbook (a ZIP archive), not CSV.</source>
            <translation>这是 Excel 工作簿（ZIP 压缩包），不是 CSV。</translation>
        </message>
        <message>
            <source>This is a ZIP archive, not an export.</source>
            <translation>这是 ZIP 压缩包，不是导出文件。</translation>
        </message>
        <message>
            <source>This is a compressed archive (gzip), not an export.</source>
            <translation>这是压缩包（gzip），不是导出文件。</translation>
        </message>
        <message>
            <source>This is a PDF document, not an export.</source>
            <translation>这是 PDF 文档，不是导出文件。</translation>
        </message>
        <message>
            <source>This is a picture (PNG), not an export.</source>
            <translation>这是图片（PNG），不是导出文件。</translation>
        </message>
        <message>
            <source>This is an old Office document, not CSV.</source>
            <translation>这是旧版 Office 文档，不是 CSV。</translation>
        </message>
        <message>
            <source>Unpack it, and import the files that it holds.</source>
            <translation>请解压，并导入其中的文件。</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8, or export CSV from the tool.</source>
            <translation>请另存为 CSV UTF-8，或从工具中导出 CSV。</translation>
        </message>
        <message>
            <source>This is a web page, not an export: the download needed a login.</source>
            <translation>这是网页，不是导出文件：下载需要登录。</translation>
        </message>
        <message>
            <source>This is a web page ("%1"), not an export: the download needed a login.</source>
            <translation>这是网页（“%1”），不是导出文件：下载需要登录。</translation>
        </message>
        <message>
            <source>Sign in with a browser and export the file again.</source>
            <translation>请用浏览器登录并重新导出文件。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <source>Line %1 holds a NUL byte; this is not a text file, or it was damaged.</source>
            <translation>第 %1 行含有 NUL 字节；这不是文本文件，或已损坏。</translation>
        </message>
        <message>
            <source>Line %1 is not UTF-8 while other lines are. Two files were joined, or one row was pasted from elsewhere.</source>
            <translation>第 %1 行不是 UTF-8，而其他行是。可能合并了两个文件，或有一行是从别处粘贴的。</translation>
        </message>
        <message>
            <source>Save the file as UTF-8, or export it again.</source>
            <translation>请将文件另存为 UTF-8，或重新导出。</translation>
        </message>
        <message>
            <source>The file is larger than 512 MiB.</source>
            <translation>文件超过 512 MiB。</translation>
        </message>
        <message>
            <source>Export fewer stories at a time, for example by year.</source>
            <translation>请减少每次导出的故事，例如按年份导出。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>无法读取文件 %1。</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>请确认文件存在且您有权读取。</translation>
        </message>
        <message>
            <source>The file cannot be read any more.</source>
            <translation>文件已无法读取。</translation>
        </message>
        <message>
            <source>Line %1, column %2 is larger than 16 MiB.</source>
            <translation>第 %1 行第 %2 列超过 16 MiB。</translation>
        </message>
        <message>
            <source>Take that text out of the story, or export without this column.</source>
            <translation>请从故事中去掉该文本，或导出时不含此列。</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns; no known export has.</source>
            <translation>第 %1 行超过 %2 列；已知的导出都不会这样。</translation>
        </message>
        <message>
            <source>Export fewer columns, or check the separator.</source>
            <translation>请减少导出的列，或检查分隔符。</translation>
        </message>
        <message>
            <source>A quoted field that opens on line %1 is never closed.</source>
            <translation>第 %1 行开始的引号字段没有结束。</translation>
        </message>
        <message>
            <source>The file was probably cut off; export it again.</source>
            <translation>文件可能被截断；请重新导出。</translation>
        </message>
        <message>
            <source>The header has %1 fields separated by "%2", line %3 has 1. Header and rows use different separators.</source>
            <translation>标题行有 %1 个以“%2”分隔的字段，第 %3 行只有 1 个。标题行与数据行的分隔符不同。</translation>
        </message>
        <message>
            <source>Export the file again, or use one separator throughout.</source>
            <translation>请重新导出文件，或统一使用一种分隔符。</translation>
        </message>
        <message>
            <source>A column cannot become %1; it can become one of these: %2.</source>
            <translation>列不能成为 %1；可以成为：%2。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportCommand</name>
        <message>
            <source>The mapping %1 is no JSON object.</source>
            <translation>映射 %1 不是 JSON 对象。</translation>
        </message>
        <message>
            <source>Give a file like {"statuses": {"Coding": "In progress"}}.</source>
            <translation>请给出类似 {"statuses": {"Coding": "In progress"}} 的文件。</translation>
        </message>
        <message>
            <source>%1 (%2): %3 would be new, %4 updated, %5 unchanged, %6 skipped. Nothing was changed.</source>
            <translation>%1（%2）：将新增 %3，更新 %4，不变 %5，跳过 %6。未做任何更改。</translation>
        </message>
        <message>
            <source>%1 (%2): %3 new, %4 updated, %5 unchanged, %6 skipped.</source>
            <translation>%1（%2）：新增 %3，更新 %4，不变 %5，跳过 %6。</translation>
        </message>
        <message>
            <source>New members: %1.</source>
            <translation>新成员：%1。</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is.</source>
            <translation>%1：%2 在这里也被更改过，保持原样。</translation>
        </message>
        <message>
            <source>A whole workspace is imported or it is not: --dry-run does not apply.</source>
            <translation>完整工作区的导入不支持 --dry-run。</translation>
        </message>
        <message>
            <source>The workspace was imported: %1 rows.</source>
            <translation>工作区已导入：%1 行。</translation>
        </message>
        <message>
            <source>Bring in what another tool exported.</source>
            <translation>导入其他工具导出的内容。</translation>
        </message>
        <message>
            <source>A file, several pages of one list, or a folder of them.</source>
            <translation>一个文件、同一列表的多页，或包含它们的文件夹。</translation>
        </message>
        <message>
            <source>The tool, if it cannot be told from the content: %1.</source>
            <translation>无法从内容判断时所用的工具：%1。</translation>
        </message>
        <message>
            <source>Say what would happen; change nothing.</source>
            <translation>只说明会发生什么，不做任何更改。</translation>
        </message>
        <message>
            <source>Which file is to be imported?</source>
            <translation>要导入哪个文件？</translation>
        </message>
        <message>
            <source>There is no format %1; there are: %2.</source>
            <translation>没有格式 %1；可用的有：%2。</translation>
        </message>
        <message>
            <source>Answers for columns, statuses, people, milestones, timeZone, dateOrder and archived, as JSON.</source>
            <translation>对 columns、statuses、people、milestones、timeZone、dateOrder 和 archived 的回答，以 JSON 给出。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportDialog</name>
        <message>
            <source>Choose another file …</source>
            <translation>选择其他文件…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Reading the file again …</source>
            <translation>正在重新读取文件…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>Cancel, keep nothing</source>
            <translation>取消，不保留任何内容</translation>
        </message>
        <message>
            <source>Bring in what you have</source>
            <translation>导入您已有的内容</translation>
        </message>
        <message>
            <source>Choose what another tool exported, or drop it here: CSV, XML or JSON, one file or all pages of a list. These are known: %1. The original download is better than one that a spreadsheet saved. You see what will come in before anything is stored.</source>
            <translation>选择其他工具导出的文件，或拖放到这里：CSV、XML 或 JSON，单个文件或列表的所有页。支持：%1。原始下载文件比电子表格另存的文件更好。存储之前您可以看到将要导入的内容。</translation>
        </message>
        <message>
            <source>the reason why it is blocked</source>
            <translation>阻塞的原因</translation>
        </message>
        <message>
            <source>%1, and other tables of work</source>
            <translation>%1，以及其他工作表格</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>正在读取 %1…</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>正在读取 %n 个文件…</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>选择要导入的文件</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;All files (*)</source>
            <translation>导出文件 (*.csv *.tsv *.json *.ndjson *.xml *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Importing, %1 of %2 …</source>
            <translation>正在导入，%1 / %2…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>没有新内容</translation>
        </message>
        <message>
            <source>New members: %1. They have no sign-in and no role yet.</source>
            <translation>新成员：%1。他们还没有登录名和角色。</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>另有 %n 个。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n item(s) in %2</source>
            <translation>
                <numerusform>%1：%2 中有 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>新增 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>更改 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>不变 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>跳过 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>As the last time</source>
            <translation>与上次相同</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>名称相同</translation>
        </message>
        <message>
            <source>The file's own category</source>
            <translation>文件自带的分类</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>按名称判断</translation>
        </message>
        <message>
            <source>Not known: choose one</source>
            <translation>未知：请选择</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>（无）</translation>
        </message>
        <message>
            <source>%1 was deleted here and does not come back.</source>
            <translation>%1 已在这里删除，不会恢复。</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>the type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>the column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>the epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>the sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>the owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>the estimate</source>
            <translation>估算</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>the description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is here.</source>
            <translation>%1：%2 在这里也被更改过，保持这里的内容。</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>子任务</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>What are these columns?</source>
            <translation>这些列是什么？</translation>
        </message>
        <message>
            <source>This table is of no tool that Dayshift knows. Say what its columns are: one of them is the title, the others are up to you. You see what will come in before anything is stored, and the next table of this kind is read the same way.</source>
            <translation>此表格不属于 Dayshift 认识的工具。请说明各列的含义：必须有一列是标题，其他由您决定。存储之前您可以看到将要导入的内容，下次同类表格将以同样方式读取。</translation>
        </message>
        <message>
            <source>Edit &gt; Undo takes all of it back; importing a newer file updates it.</source>
            <translation>“编辑”菜单中的“撤销”可全部撤回；导入更新的文件会更新内容。</translation>
        </message>
        <message>
            <source>Keep working meanwhile</source>
            <translation>同时继续工作</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportQuestions</name>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Status and column</source>
            <translation>状态与列</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>前几行</translation>
        </message>
        <message>
            <source>Status in the file</source>
            <translation>文件中的状态</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>项数</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Statuses and columns</source>
            <translation>状态与列</translation>
        </message>
        <message>
            <source>Person in the file</source>
            <translation>文件中的人员</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>People and members</source>
            <translation>人员与成员</translation>
        </message>
        <message>
            <source>Import archived items, too</source>
            <translation>同时导入已归档的项</translation>
        </message>
        <message>
            <source>What to know of the file</source>
            <translation>关于该文件</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>无时区的时间属于</translation>
        </message>
        <message>
            <source>Numeric dates begin with</source>
            <translation>数字日期的开头是</translation>
        </message>
        <message>
            <source>Milestones are</source>
            <translation>里程碑是</translation>
        </message>
        <message>
            <source>&amp;First rows</source>
            <translation>前几行(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Statuses</source>
            <translation>状态(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>人员(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;What to know</source>
            <translation>须知(&amp;W)</translation>
        </message>
        <message>
            <source>releases: a label on each story</source>
            <translation>发布：每个故事上的标签</translation>
        </message>
        <message>
            <source>sprints</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>not known: leave these times empty</source>
            <translation>未知：这些时间留空</translation>
        </message>
        <message>
            <source>the day: 06/09 is 6 September</source>
            <translation>日：06/09 是 9 月 6 日</translation>
        </message>
        <message>
            <source>the month: 06/09 is 9 June</source>
            <translation>月：06/09 是 6 月 9 日</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>%1 对应的列</translation>
        </message>
        <message>
            <source>New member: %1</source>
            <translation>新成员：%1</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>Member for %1</source>
            <translation>%1 对应的成员</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1（新）</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Nothing: every record comes in as it is.</source>
            <translation>无：每条记录都按原样导入。</translation>
        </message>
        <message>
            <source>Counting what is new …</source>
            <translation>正在统计新内容…</translation>
        </message>
        <message numerus="yes">
            <source>%n new member(s)</source>
            <translation>
                <numerusform>%n 名新成员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) stay as they were changed here</source>
            <translation>
                <numerusform>%n 个字段保持在这里更改后的内容</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>列(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportWarning</name>
        <message numerus="yes">
            <source>The file has no column for %1.</source>
            <translation>
                <numerusform>文件中没有 %1 列。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The times of %n item(s) name no time zone.</source>
            <translation>
                <numerusform>%n 项的时间没有时区。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date without a time.</source>
            <translation>
                <numerusform>%n 项有不含时间的日期。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dates of %n item(s) do not tell day from month. They stay empty until the order is chosen.</source>
            <translation>
                <numerusform>%n 项的日期分不清日和月。在选择顺序之前保持为空。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) cannot be read and stay empty: %1.</source>
            <translation>
                <numerusform>%n 个日期无法读懂，保持为空：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date in the future.</source>
            <translation>
                <numerusform>%n 项的日期在未来。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were closed before they were created. They enter no figure.</source>
            <translation>
                <numerusform>%n 项的关闭时间早于创建时间，不计入指标。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are closed, but the file does not say since when.</source>
            <translation>
                <numerusform>%n 项已关闭，但文件未说明何时关闭。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have a key that came before. Only their labels and links are added.</source>
            <translation>
                <numerusform>%n 条记录的键与之前重复，只添加其标签和链接。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are empty.</source>
            <translation>
                <numerusform>%n 行为空。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are pull requests, not stories.</source>
            <translation>
                <numerusform>%n 条记录是拉取请求，不是故事。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds no stories. Perhaps a filter found nothing.</source>
            <translation>
                <numerusform>文件中没有故事。可能是筛选没有找到内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a type that Dayshift does not know and come in as stories: %1.</source>
            <translation>
                <numerusform>%n 项的类型 Dayshift 不认识，将作为故事导入：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have no title. Their key is shown instead.</source>
            <translation>
                <numerusform>%n 项没有标题，改为显示其键。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to something that is not in the file.</source>
            <translation>
                <numerusform>%n 项的所属内容不在文件中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are their own ancestors. They come in without that link: %1.</source>
            <translation>
                <numerusform>%n 项是自己的上级，导入时去掉该链接：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are archived and come in as archived.</source>
            <translation>
                <numerusform>%n 项已归档，按已归档导入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) name people by a number only.</source>
            <translation>
                <numerusform>%n 项只用数字表示人员。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status changes of %n item(s) have gaps. They are left out of the figures.</source>
            <translation>
                <numerusform>%n 项的状态变更有缺失，不计入指标。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A spreadsheet shortened the ids of %n item(s). They come in without a key.</source>
            <translation>
                <numerusform>电子表格缩短了 %n 项的 ID，导入时不带键。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep their status in a label.</source>
            <translation>
                <numerusform>%n 项的状态保存在标签中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) hold commands of the other tool. They stay as text.</source>
            <translation>
                <numerusform>%n 个描述包含其他工具的命令，保留为文本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s) look like spreadsheet formulas. They are kept as text.</source>
            <translation>
                <numerusform>%n 个标题看似电子表格公式，保留为文本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) are known by name only. Give them dates in Dayshift.</source>
            <translation>
                <numerusform>%n 个冲刺只有名称。请在 Dayshift 中设置日期。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are named, but not in the file.</source>
            <translation>
                <numerusform>%n 个附件只有名称，不在文件中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The history in the file was cut off (%n).</source>
            <translation>
                <numerusform>文件中的历史被截断（%n）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exactly %n item(s): the tool stops there, so more may be missing.</source>
            <translation>
                <numerusform>正好 %n 项：工具在此停止，可能还缺少其他项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are missing: the export was cut off.</source>
            <translation>
                <numerusform>缺少 %n 项：导出被截断。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were cut off and are left out.</source>
            <translation>
                <numerusform>%n 行被截断，已省略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than the heading.</source>
            <translation>
                <numerusform>%n 行的单元格多于标题行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have fewer cells than the heading.</source>
            <translation>
                <numerusform>%n 行的单元格少于标题行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have no heading.</source>
            <translation>
                <numerusform>%n 列没有标题。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is not UTF-8. It is read as %1.</source>
            <translation>
                <numerusform>文件不是 UTF-8，将按 %1 读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n project(s): %1.</source>
            <translation>
                <numerusform>文件中有 %n 个项目：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file puts %n status(es) into two categories: %1.</source>
            <translation>
                <numerusform>文件将 %n 个状态归入两个分类：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have no place in Dayshift: %1.</source>
            <translation>
                <numerusform>%n 个字段在 Dayshift 中没有对应位置：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wiki page(s) stay behind.</source>
            <translation>
                <numerusform>%n 个 Wiki 页面不导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 came before; only the labels and links of this record are added.</source>
            <translation>%1 之前已出现；此记录只添加标签和链接。</translation>
        </message>
        <message>
            <source>%1 is a pull request, not a story.</source>
            <translation>%1 是拉取请求，不是故事。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDesk</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>上报事故(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Incidents …</source>
            <translation>事故(&amp;I)…</translation>
        </message>
        <message>
            <source>Enter an incident or a bug in production (Ctrl+I)</source>
            <translation>录入事故或生产环境缺陷（Ctrl+I）</translation>
        </message>
        <message>
            <source>This workspace was opened to be looked at.</source>
            <translation>此工作区仅供查看而打开。</translation>
        </message>
        <message>
            <source>Incident over: %1</source>
            <translation>事故已结束：%1</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>已上报事故：%1</translation>
        </message>
        <message>
            <source>Incident changed: %1</source>
            <translation>已更改事故：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDialog</name>
        <message>
            <source>Incident: customers were hit</source>
            <translation>事故：客户受到影响</translation>
        </message>
        <message>
            <source>Bug found in production</source>
            <translation>在生产环境发现缺陷</translation>
        </message>
        <message>
            <source>Critical: nobody can work</source>
            <translation>致命：所有人都无法工作</translation>
        </message>
        <message>
            <source>Major: many are hit</source>
            <translation>严重：很多人受影响</translation>
        </message>
        <message>
            <source>Minor: some are hit</source>
            <translation>一般：部分人受影响</translation>
        </message>
        <message>
            <source>Trivial: hardly anybody notices</source>
            <translation>轻微：几乎无人察觉</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>上报事故</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <translation>事故 %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>What customers notice: Sign-in is refused</source>
            <translation>客户注意到的现象：登录被拒绝</translation>
        </message>
        <message>
            <source>any</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>S&amp;everity</source>
            <translation>严重程度(&amp;E)</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>服务(&amp;V)</translation>
        </message>
        <message>
            <source>known:</source>
            <translation>已知：</translation>
        </message>
        <message>
            <source>The start of the impact is known</source>
            <translation>影响的开始时间已知</translation>
        </message>
        <message>
            <source>over since:</source>
            <translation>结束时间：</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>发现(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Impact began</source>
            <translation>影响开始(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>解决(&amp;R)</translation>
        </message>
        <message>
            <source>Impact began</source>
            <translation>影响开始</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>解决</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>%1 的时间</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>起因(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Mended by</source>
            <translation>修复部署(&amp;M)</translation>
        </message>
        <message>
            <source>St&amp;ory</source>
            <translation>故事(&amp;O)</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>service and version</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>an older deployment</source>
            <translation>更早的部署</translation>
        </message>
        <message>
            <source>An incident needs a title: what customers notice.</source>
            <translation>事故需要标题：客户注意到了什么。</translation>
        </message>
        <message>
            <source>Enter when it was noticed.</source>
            <translation>请输入发现的时间。</translation>
        </message>
        <message>
            <source>It cannot have begun later than now.</source>
            <translation>开始时间不能晚于现在。</translation>
        </message>
        <message>
            <source>It cannot have been over before it began.</source>
            <translation>结束时间不能早于开始时间。</translation>
        </message>
        <message>
            <source>Write the number of the story, such as #2187.</source>
            <translation>请写故事的编号，例如 #2187。</translation>
        </message>
        <message>
            <source>There is no story %1.</source>
            <translation>没有故事 %1。</translation>
        </message>
        <message>
            <source>Stop other de&amp;ployments until it is recovered</source>
            <translation>恢复之前停止其他部署(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentList</name>
        <message>
            <source>Incidents</source>
            <translation>事故</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>上报事故…</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>It is over now</source>
            <translation>现在已结束</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>It is over already.</source>
            <translation>已经结束。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentModel</name>
        <message>
            <source>open for %1</source>
            <translation>已持续 %1</translation>
        </message>
        <message>
            <source>Incident %1, %2, %3, %4</source>
            <translation>事故 %1，%2，%3，%4</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>What customers notice</source>
            <translation>客户注意到的现象</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>持续时间</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Keychain</name>
        <message>
            <source>Unlock the keyring and try again, or set the environment variable %1 before Dayshift is started.</source>
            <translation>请解锁密钥环后重试，或在启动 Dayshift 之前设置环境变量 %1。</translation>
        </message>
        <message>
            <source>no answer for %1 ms</source>
            <translation>%1 毫秒无响应</translation>
        </message>
        <message>
            <source>The keyring of this computer has not answered.</source>
            <translation>此电脑的密钥环没有响应。</translation>
        </message>
        <message>
            <source>No token was stored or shown anywhere.</source>
            <translation>令牌未在任何地方保存或显示。</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked.</source>
            <translation>此电脑的密钥环已锁定。</translation>
        </message>
        <message>
            <source>What is in it stays there.</source>
            <translation>其中的内容保持不变。</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>此电脑的密钥环无法使用。</translation>
        </message>
        <message>
            <source>The keyring of this computer did not let Dayshift in.</source>
            <translation>此电脑的密钥环拒绝了 Dayshift 的访问。</translation>
        </message>
        <message>
            <source>The keyring of this computer did not forget the token.</source>
            <translation>此电脑的密钥环未能删除令牌。</translation>
        </message>
        <message>
            <source>The token is still in the keyring, and nowhere else.</source>
            <translation>令牌仍在密钥环中，别处没有。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkDialog</name>
        <message>
            <source>Write a mail?</source>
            <translation>撰写邮件？</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <translation>打开网页？</translation>
        </message>
        <message>
            <source>Write a mail to %1?</source>
            <translation>给 %1 撰写邮件？</translation>
        </message>
        <message>
            <source>Open a page of %1 in your browser?</source>
            <translation>在浏览器中打开 %1 的页面？</translation>
        </message>
        <message>
            <source>The address in full</source>
            <translation>完整地址</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>撰写邮件</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ListCommand</name>
        <message>
            <source>Print what the workspace holds.</source>
            <translation>输出工作区中的内容。</translation>
        </message>
        <message>
            <source>One of: %1.</source>
            <translation>以下之一：%1。</translation>
        </message>
        <message>
            <source>Only what this finds: for stories in the filter language of the window (is:blocked owner:me sprint:22 free text), else words.</source>
            <translation>只列出匹配的内容：故事使用窗口中的筛选语言（is:blocked owner:me sprint:22 任意文字），其他使用词语。</translation>
        </message>
        <message>
            <source>A kind is needed, one of: %1.</source>
            <translation>需要类型，以下之一：%1。</translation>
        </message>
        <message>
            <source>Go on, with a line for each change, until Ctrl+C.</source>
            <translation>持续运行，每次更改输出一行，直到按 Ctrl+C。</translation>
        </message>
        <message>
            <source>Of what waits only that of one role: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer or customer.</source>
            <translation>在等待的内容中只列出某个角色的：productOwner、developer、devTester、performanceEngineer、securityTester、releaseEngineer、operationsEngineer 或 customer。</translation>
        </message>
        <message>
            <source>The day to tell of, for example 2026-06-16; else today.</source>
            <translation>要查看的日期，例如 2026-06-16；默认为今天。</translation>
        </message>
        <message>
            <source>%1 is no role.</source>
            <translation>%1 不是角色。</translation>
        </message>
        <message>
            <source>%1 is no day.</source>
            <translation>%1 不是日期。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LoadingRows</name>
        <message>
            <source>Reading the pipelines</source>
            <translation>正在读取流水线</translation>
        </message>
        <message>
            <source>Reading the pipelines from the workspace</source>
            <translation>正在从工作区读取流水线</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Main</name>
        <message>
            <source>
Each has its own help: dayshift SUB-COMMAND --help</source>
            <translation>
每个子命令都有自己的帮助：dayshift SUB-COMMAND --help</translation>
        </message>
        <message>
            <source>A .dayshift file or a postgresql:// address.</source>
            <translation>.dayshift 文件或 postgresql:// 地址。</translation>
        </message>
        <message>
            <source>Print one JSON document.</source>
            <translation>输出一个 JSON 文档。</translation>
        </message>
        <message>
            <source>There is no sub-command “%1”.</source>
            <translation>没有子命令“%1”。</translation>
        </message>
        <message>
            <source>There is no display for the window. Nothing was changed. The sub-commands work without one: dayshift --help. A picture of a view: dayshift snapshot board --out board.png
</source>
            <translation>没有可用于显示窗口的显示器。未做任何更改。子命令无需显示器：dayshift --help。视图的图片：dayshift snapshot board --out board.png
</translation>
        </message>
        <message>
            <source>Usage: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

Without a sub-command it opens the window.

Sub-commands:
</source>
            <translation>用法：dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

不带子命令时打开窗口。

子命令：
</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MainWindow</name>
        <message>
            <source>Open &amp;team database …</source>
            <translation>打开团队数据库(&amp;T)…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be saved.</source>
            <translation>
                <numerusform>%n 处更改等待保存。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 They are safe here. %2</source>
            <comment>why they wait; what to do</comment>
            <translation>%1这些更改在这里是安全的。%2</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>立即保存</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>新建工作区(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open workspace …</source>
            <translation>打开工作区(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>最近打开(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>筛选(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>高对比度(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>重新读取(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>详情(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>侧边栏(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>放大文字(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>标准文字(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>下一窗格(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>上一窗格(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;About Dayshift</source>
            <translation>关于 Dayshift(&amp;A)</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>新建窗口(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>关闭窗口(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>任务(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Search or run a command …</source>
            <translation>搜索或运行命令(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Help for this view</source>
            <translation>此视图的帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>目录(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Keys of this view</source>
            <translation>此视图的按键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>Copy as pi&amp;cture</source>
            <translation>复制为图片(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Close the window?</source>
            <translation>关闭窗口？</translation>
        </message>
        <message>
            <source>This is not finished yet: %1.</source>
            <translation>尚未完成：%1。</translation>
        </message>
        <message>
            <source>If you close the window now, it ends and nothing of it is kept. What was there before stays as it is.</source>
            <translation>如果现在关闭窗口，它会中止，结果不会保留。之前已有的内容保持原样。</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>保持打开</translation>
        </message>
        <message>
            <source>Close and end it</source>
            <translation>关闭并中止</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>加长词语（测试用）</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>镜像（测试用）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MarkdownView</name>
        <message>
            <source>[picture]</source>
            <translation>[图片]</translation>
        </message>
        <message>
            <source>[picture: %1]</source>
            <translation>[图片：%1]</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Metrics</name>
        <message>
            <source>%1 could not be read at line %2.</source>
            <translation>无法读取 %1 的第 %2 行。</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>未进行计算。</translation>
        </message>
        <message>
            <source>“%1” is not what this column holds.</source>
            <translation>“%1”不是此列应有的内容。</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>没有文件夹“%1”。</translation>
        </message>
        <message>
            <source>Name the folder that holds the CSV files.</source>
            <translation>请指定包含 CSV 文件的文件夹。</translation>
        </message>
        <message>
            <source>“%1” cannot be the value of %2.</source>
            <translation>“%1”不能作为 %2 的值。</translation>
        </message>
        <message>
            <source>The manual lists the choices of each definition.</source>
            <translation>手册列出了每个定义的可选项。</translation>
        </message>
        <message>
            <source>There is no definition named “%1”.</source>
            <translation>没有名为“%1”的定义。</translation>
        </message>
        <message>
            <source>Write NAME=CHOICE, for example clock_start=reset.</source>
            <translation>请写成 NAME=CHOICE，例如 clock_start=reset。</translation>
        </message>
        <message>
            <source>“%1” is not a period.</source>
            <translation>“%1”不是时段。</translation>
        </message>
        <message>
            <source>Write days or weeks, such as 90d or 12w.</source>
            <translation>请写天数或周数，例如 90d 或 12w。</translation>
        </message>
        <message>
            <source>There is no time zone named “%1”.</source>
            <translation>没有名为“%1”的时区。</translation>
        </message>
        <message>
            <source>Write its name in the list of the IANA, such as Europe/Berlin.</source>
            <translation>请写 IANA 列表中的名称，例如 Europe/Berlin。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>service and version</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n 周</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pts</source>
            <comment>percentage points</comment>
            <translation>%1 个百分点</translation>
        </message>
        <message>
            <source>%1 against the %2 before</source>
            <comment>a change and a period</comment>
            <translation>%1，相比之前的 %2</translation>
        </message>
        <message>
            <source>No build server is connected. Connect one whose pipeline has a deploy stage.</source>
            <translation>未连接构建服务器。请连接一个流水线带有部署阶段的服务器。</translation>
        </message>
        <message>
            <source>No deployment was read yet: connect a server whose pipeline has a deploy stage.</source>
            <translation>尚未读取到部署：请连接一个流水线带有部署阶段的服务器。</translation>
        </message>
        <message>
            <source>No deployment to production was read yet, only to other environments.</source>
            <translation>尚未读取到生产环境的部署，只有其他环境的。</translation>
        </message>
        <message>
            <source>hotfix</source>
            <translation>热修复</translation>
        </message>
        <message>
            <source>rollback</source>
            <translation>回滚</translation>
        </message>
        <message>
            <source>redeploy</source>
            <translation>重新部署</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Successful deployments to production that ended in the period, for each seven days of it. Rollbacks and hotfixes count, the same version again does not.</source>
            <translation>在该时段内结束的、成功部署到生产环境的次数，按每七天计。回滚和热修复计入，同一版本的再次部署不计。</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>每周 %1 次</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>deployments in a period</comment>
            <translation>%2内 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 次部署</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 between two</source>
            <translation>间隔 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) never reached users and do not count.</source>
            <translation>
                <numerusform>%n 次尝试从未到达用户，不计入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s): too few for a trend</source>
            <translation>
                <numerusform>%n 次部署：太少，看不出趋势</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>到生产的前置时间</translation>
        </message>
        <message>
            <source>For each story that got into production in the period: from its first move to In progress until all of its changes were in production. Nights and weekends are not taken out; the headline is the median.</source>
            <translation>针对该时段内进入生产的每个故事：从首次移到“进行中”到其全部更改进入生产。夜间和周末不扣除；标题数值为中位数。</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) never in progress left out.</source>
            <translation>
                <numerusform>已排除 %n 个从未进行中的故事。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) moved to In progress only after the deployment left out.</source>
            <translation>
                <numerusform>已排除 %n 个部署之后才移到“进行中”的故事。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) rolled back and not in production again.</source>
            <translation>
                <numerusform>%n 个故事已回滚且未再次进入生产。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) without a known commit.</source>
            <translation>
                <numerusform>%n 次部署没有已知的提交。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>median of %1, In progress to in production</source>
            <translation>%1的中位数，从进行中到进入生产</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few for a trend</source>
            <translation>
                <numerusform>%n 个故事：太少，看不出趋势</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) got into production, but none was seen in progress before.</source>
            <translation>
                <numerusform>有 %n 个故事进入生产，但之前都没有进行中的记录。</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known yet. The first deployment that is read has none: the next one shows what went with it.</source>
            <translation>尚不知道任何部署的提交。首次读取的部署没有提交：下一次部署会显示其中包含什么。</translation>
        </message>
        <message>
            <source>No commit of a deployment names a story. Write its number, such as #2187, into the commit message or the name of the branch.</source>
            <translation>没有部署的提交提到故事。请在提交信息或分支名中写上编号，例如 #2187。</translation>
        </message>
        <message>
            <source>No story got into production in these %1.</source>
            <translation>这 %1内没有故事进入生产。</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>已回滚</translation>
        </message>
        <message>
            <source>needed a hotfix</source>
            <translation>需要热修复</translation>
        </message>
        <message>
            <source>never reached users</source>
            <translation>从未到达用户</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>失败的部署</translation>
        </message>
        <message>
            <source>Of the deployments of the period those that caused an incident or a bug, were rolled back or needed a hotfix. Each counts once. The last days are provisional: failures are still being found.</source>
            <translation>该时段的部署中，引发事故或缺陷、被回滚或需要热修复的那些。每次只计一次。最近几天为暂定值：仍可能发现失败。</translation>
        </message>
        <message>
            <source>Nothing was deployed in these %1.</source>
            <translation>这 %1内没有部署。</translation>
        </message>
        <message>
            <source>%1 caused an outage or a bug</source>
            <translation>%1 引发了中断或缺陷</translation>
        </message>
        <message>
            <source>No incident was entered: only rollbacks and hotfixes are seen.</source>
            <translation>没有录入事故：只能看到回滚和热修复。</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) without a deployment as cause.</source>
            <translation>
                <numerusform>%n 起事故没有作为起因的部署。</numerusform>
            </translation>
        </message>
        <message>
            <source>open for %1</source>
            <translation>已持续 %1</translation>
        </message>
        <message>
            <source>Mean time to recovery</source>
            <translation>平均恢复时间</translation>
        </message>
        <message>
            <source>For each incident or bug that ended in the period: from the end of the deployment that brought it, else from its first impact, until it was mended in production. What is still open is in no mean.</source>
            <translation>针对该时段内结束的每起事故或缺陷：从引发它的部署结束（否则从首次影响）到在生产中修复。仍未结束的不计入平均。</translation>
        </message>
        <message numerus="yes">
            <source>%n that was over before its cause left out.</source>
            <translation>
                <numerusform>已排除 %n 起在起因之前就结束的。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open, the oldest for %1.</source>
            <translation>
                <numerusform>%n 起仍未结束，最久的 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident was entered.</source>
            <translation>没有录入事故。</translation>
        </message>
        <message>
            <source>No incident ended in these %1.</source>
            <translation>这 %1内没有事故结束。</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n 起事故</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): too few for a trend</source>
            <translation>
                <numerusform>%n 起事故：太少，看不出趋势</numerusform>
            </translation>
        </message>
        <message>
            <source>recovered in, one incident</source>
            <translation>恢复用时，一起事故</translation>
        </message>
        <message>
            <source>median of %1</source>
            <translation>%1的中位数</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1</source>
            <translation>
                <numerusform>%n 起的平均值，中位数 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Elite</source>
            <translation>精英</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>%1 could not be read at line %2, column %3.</source>
            <translation>无法读取 %1 的第 %2 行第 %3 列。</translation>
        </message>
        <message>
            <source>The row is not built as the header says: look at its quotation marks and commas.</source>
            <translation>该行与标题行的结构不符：请检查引号和逗号。</translation>
        </message>
        <message>
            <source>Archived</source>
            <comment>unfinished</comment>
            <translation>已归档</translation>
        </message>
        <message>
            <source>7 × deployments ÷ days of the period</source>
            <translation>7 × 部署次数 ÷ 时段天数</translation>
        </message>
        <message>
            <source>median(last change in production − first move to In progress)</source>
            <translation>median(最后一次更改进入生产 − 首次移到“进行中”)</translation>
        </message>
        <message>
            <source>failed deployments ÷ deployments</source>
            <translation>失败的部署 ÷ 部署</translation>
        </message>
        <message>
            <source>mean(mended in production − end of the deployment that brought it)</source>
            <translation>mean(在生产中修复 − 引发它的部署结束)</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>第 %1 周</translation>
        </message>
        <message>
            <source>Week %1, from %2</source>
            <translation>第 %1 周，从 %2 起</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s): too few for a trend</source>
            <translation>
                <numerusform>%n 个值：太少，看不出趋势</numerusform>
            </translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90% 分位</translation>
        </message>
        <message>
            <source>Application usage: is it used, and does it succeed</source>
            <translation>应用使用情况：是否被使用，是否成功</translation>
        </message>
        <message>
            <source>What customers tried in the period, and what of it succeeded, as monitoring counted it. A source of plain requests does not tell people apart.</source>
            <translation>该时段内客户尝试了什么、其中多少成功，由监控统计。只统计请求的数据源无法区分人员。</translation>
        </message>
        <message>
            <source>succeeded ÷ tried</source>
            <translation>成功 ÷ 尝试</translation>
        </message>
        <message>
            <source>No use was measured in these %1. A source in Production tells it, with a figure for what was tried and one for what succeeded.</source>
            <translation>这 %1内没有测得使用情况。“生产”中的数据源可以提供，需要一个尝试数和一个成功数。</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>tried in vain</source>
            <translation>尝试未果</translation>
        </message>
        <message>
            <source>of %1 tried in %2 succeeded</source>
            <comment>a count and a period</comment>
            <translation>成功率，%2内 %1 次尝试</translation>
        </message>
        <message>
            <source>People a week</source>
            <translation>每周人数</translation>
        </message>
        <message>
            <source>People who succeeded</source>
            <translation>成功的人数</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>Lead time of %n story(s)</source>
            <translation>
                <numerusform>%n 个故事的前置时间</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time, how it is spread</source>
            <translation>前置时间的分布</translation>
        </message>
        <message>
            <source>How many stories took how many days from their first move to In progress until all of their changes were in production.</source>
            <translation>从首次移到“进行中”到全部更改进入生产，多少个故事用了多少天。</translation>
        </message>
        <message>
            <source>percentiles by type 7 of Hyndman and Fan, as in spreadsheets</source>
            <translation>按 Hyndman 与 Fan 第 7 型计算的百分位数，与电子表格相同</translation>
        </message>
        <message>
            <source>No story with a known start got into production in these %1.</source>
            <translation>这 %1内没有已知开始时间的故事进入生产。</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>days</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 至 %2 天</translation>
        </message>
        <message>
            <source>&gt;%1</source>
            <comment>days</comment>
            <translation>&gt;%1</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s)</source>
            <translation>
                <numerusform>超过 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>50 %</source>
            <translation>50%</translation>
        </message>
        <message>
            <source>85 %</source>
            <translation>85%</translation>
        </message>
        <message>
            <source>half within %1, 85 % within %2</source>
            <translation>一半在 %1内，85% 在 %2内</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few to tell how it is spread</source>
            <translation>
                <numerusform>%n 个故事：太少，看不出分布</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>时间花在哪里</translation>
        </message>
        <message>
            <source>How long the stories finished in the period stood in each state, from when they were written until they were done, on average of all of them. States of progress are work, all others are waiting.</source>
            <translation>该时段内完成的故事，从编写到完成，在每个状态停留多久，取全部的平均。进行中的状态是工作，其他都是等待。</translation>
        </message>
        <message>
            <source>time in the state of all stories ÷ stories</source>
            <translation>所有故事在该状态的时间 ÷ 故事数</translation>
        </message>
        <message>
            <source>No story was finished in these %1.</source>
            <translation>这 %1内没有完成的故事。</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>mean %1; %2 of it is work</source>
            <translation>平均 %1；其中 %2 是工作</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>平均 %1</translation>
        </message>
        <message>
            <source>Flow: stories by state</source>
            <translation>流动：按状态统计的故事</translation>
        </message>
        <message>
            <source>How many stories stood in each state at the end of each day. A state that grows wider is where work waits.</source>
            <translation>每天结束时各状态中有多少故事。变宽的状态就是工作在等待的地方。</translation>
        </message>
        <message>
            <source>stories in the state at the end of the day</source>
            <translation>当天结束时处于该状态的故事</translation>
        </message>
        <message>
            <source>No story has moved over the board yet.</source>
            <translation>还没有故事在看板上移动过。</translation>
        </message>
        <message>
            <source>%1 in work on average</source>
            <translation>平均 %1 个在进行</translation>
        </message>
        <message>
            <source>Commit to production</source>
            <translation>从提交到生产</translation>
        </message>
        <message>
            <source>For each change that got into production in the period: from its commit to the end of the first deployment that carried it and was not rolled back. DORA&apos;s lead time for changes; the headline is the median.</source>
            <translation>针对该时段内进入生产的每项更改：从提交到首次包含它且未被回滚的部署结束。即 DORA 的变更前置时间；标题数值为中位数。</translation>
        </message>
        <message>
            <source>median(deployed − committed)</source>
            <translation>median(部署 − 提交)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) without a time of commit left out.</source>
            <translation>
                <numerusform>已排除 %n 项没有提交时间的更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) committed only after the deployment left out.</source>
            <translation>
                <numerusform>已排除 %n 项部署之后才提交的更改。</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known in these %1.</source>
            <translation>这 %1内没有已知的部署提交。</translation>
        </message>
        <message>
            <source>median</source>
            <translation>中位数</translation>
        </message>
        <message numerus="yes">
            <source>median of %n change(s)</source>
            <translation>
                <numerusform>%n 项更改的中位数</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n: too few for an average</source>
            <translation>
                <numerusform>%n 个的中位数：太少，不计算平均</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1, 90 % within %2</source>
            <translation>
                <numerusform>%n 个的平均值，中位数 %1，90% 在 %2内</numerusform>
            </translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>服务恢复时间</translation>
        </message>
        <message>
            <source>From the first impact of an incident until the service was restored.</source>
            <translation>从事故的首次影响到服务恢复。</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>失败部署的恢复</translation>
        </message>
        <message>
            <source>From the end of the deployment that brought it until the service was restored.</source>
            <translation>从引发它的部署结束到服务恢复。</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>返工</translation>
        </message>
        <message>
            <source>The share of deployments that were a hotfix or a rollback. DORA publishes no levels of it.</source>
            <translation>属于热修复或回滚的部署所占比例。DORA 没有公布其级别。</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>The share of the period in which no critical or major incident was open.</source>
            <translation>该时段内没有致命或严重事故的时间比例。</translation>
        </message>
        <message>
            <source>down for %1</source>
            <translation>中断 %1</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>客户前置时间</translation>
        </message>
        <message>
            <source>From when a story was written until it was done.</source>
            <translation>从故事编写到完成。</translation>
        </message>
        <message>
            <source>Cycle time by Little&apos;s law</source>
            <translation>按利特尔法则的周期时间</translation>
        </message>
        <message>
            <source>Stories in work on average ÷ stories finished a day. Far from the mean cycle time, work is piling up or was left behind.</source>
            <translation>平均进行中的故事 ÷ 每天完成的故事。若与平均周期时间相差很大，说明工作在积压或被搁置。</translation>
        </message>
        <message>
            <source>mean cycle time %1</source>
            <translation>平均周期时间 %1</translation>
        </message>
        <message>
            <source>Released every sprint</source>
            <translation>每个冲刺都有发布</translation>
        </message>
        <message>
            <source>How many closed sprints in a row, up to the last one, had a successful deployment to production.</source>
            <translation>截至最近一个，连续多少个已关闭的冲刺成功部署到生产环境。</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) in a row</source>
            <translation>
                <numerusform>连续 %n 个冲刺</numerusform>
            </translation>
        </message>
        <message>
            <source>longest %1, of %2 closed</source>
            <translation>最长 %1，共 %2 个已关闭</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>没有可测量的内容</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a name and its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n 个值</numerusform>
            </translation>
        </message>
        <message>
            <source>with a failure</source>
            <translation>有失败</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a step of a chart and its values</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>周期时间</translation>
        </message>
        <message>
            <source>For each story finished in the period: from its first move to In progress until it was done. A dot is a story; the lines say within what time half, 85 % and 95 % of them were done.</source>
            <translation>针对该时段内完成的每个故事：从首次移到“进行中”到完成。一个点是一个故事；线表示一半、85% 和 95% 的故事在多长时间内完成。</translation>
        </message>
        <message>
            <source>done − first move to In progress</source>
            <translation>完成 − 首次移到“进行中”</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) done before they were begun left out.</source>
            <translation>
                <numerusform>已排除 %n 个开始之前就完成的故事。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n story(s)</source>
            <translation>
                <numerusform>%n 个故事的中位数</numerusform>
            </translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95%</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>完成的故事</translation>
        </message>
        <message>
            <source>How many stories were done in each week of the period.</source>
            <translation>该时段每周完成了多少故事。</translation>
        </message>
        <message>
            <source>stories done; a week that the period cuts counts the days inside</source>
            <translation>完成的故事；被时段截断的周只计时段内的天</translation>
        </message>
        <message>
            <source>There is no story yet.</source>
            <translation>还没有故事。</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>stories in a period</comment>
            <translation>%2内 %1</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>进行中的工作</translation>
        </message>
        <message>
            <source>How many stories were in progress at the end of each day.</source>
            <translation>每天结束时有多少故事在进行中。</translation>
        </message>
        <message>
            <source>stories in a state of progress in the last instant of the day</source>
            <translation>当天最后一刻处于进行状态的故事</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>now; %1 on average of the days</source>
            <translation>当前；每日平均 %1</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>进行中工作的时长</translation>
        </message>
        <message>
            <source>How long what is in progress now has been going on.</source>
            <translation>目前进行中的工作已持续多久。</translation>
        </message>
        <message>
            <source>now − first move to In progress</source>
            <translation>现在 − 首次移到“进行中”</translation>
        </message>
        <message>
            <source>Nothing is in progress.</source>
            <translation>没有进行中的工作。</translation>
        </message>
        <message>
            <source>age</source>
            <translation>时长</translation>
        </message>
        <message numerus="yes">
            <source>median of %n; the oldest are drawn, all are listed</source>
            <translation>
                <numerusform>%n 个的中位数；图中为最久的，列表含全部</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n</source>
            <translation>
                <numerusform>%n 个的中位数</numerusform>
            </translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>燃尽图</translation>
        </message>
        <message>
            <source>No sprint has begun yet.</source>
            <translation>还没有冲刺开始。</translation>
        </message>
        <message>
            <source>Burnup</source>
            <translation>燃起图</translation>
        </message>
        <message>
            <source>Points done of a sprint, below the points there were to do: what is added or estimated anew lifts the upper line.</source>
            <translation>冲刺中完成的点数，上方为应完成的点数：新增或重新估算会抬高上面的线。</translation>
        </message>
        <message>
            <source>points in scope and done</source>
            <translation>范围内的点数与完成的点数</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>points done</source>
            <translation>完成的点数</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>What the days behind would do again: days are drawn at random from them, %1 times over. So many stories were done at least in the share of draws that is named. It assumes that what comes is like what was.</source>
            <translation>如果重复过去的日子会怎样：从中随机抽取日子，重复 %1 次。在所示比例的抽取中，至少完成了这么多故事。前提是未来与过去相似。</translation>
        </message>
        <message>
            <source>nearest rank of the draws; SplitMix64 with seed %1</source>
            <translation>抽取结果的最近秩；SplitMix64，种子 %1</translation>
        </message>
        <message numerus="yes">
            <source>No story was finished in the %n day(s) behind: nothing can be drawn from them.</source>
            <translation>
                <numerusform>过去 %n 天没有完成的故事：无从抽取。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>%1% 把握</translation>
        </message>
        <message numerus="yes">
            <source>%1 stories are done within %n day(s)</source>
            <translation>
                <numerusform>%n 天内完成 %1 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stories</source>
            <comment>a forecast</comment>
            <translation>%1 个故事</translation>
        </message>
        <message numerus="yes">
            <source>at least, in %n day(s), 85 % sure; seed %1</source>
            <translation>
                <numerusform>最低值，%n 天内，85% 把握；种子 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn from</source>
            <translation>抽取自</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) from %1 on</source>
            <translation>
                <numerusform>从 %1 起的 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Points of a sprint that are not done yet, day by day; the dashed line is an even pace. What is added lifts it.</source>
            <translation>冲刺中逐日尚未完成的点数；虚线为匀速。新增会抬高它。</translation>
        </message>
        <message>
            <source>points in scope − points done</source>
            <translation>范围内的点数 − 完成的点数</translation>
        </message>
        <message>
            <source>left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>even pace</source>
            <translation>匀速</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>points</comment>
            <translation>剩余 %1</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>速率</translation>
        </message>
        <message>
            <source>Points done by the end of each sprint, as they were written down at its closing. No target, and not compared between teams.</source>
            <translation>每个冲刺结束时完成的点数，按关闭时的记录。不是目标，也不在团队之间比较。</translation>
        </message>
        <message>
            <source>points of scope done at the end</source>
            <translation>结束时范围内完成的点数</translation>
        </message>
        <message>
            <source>points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1，仍在进行</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s)</source>
            <translation>
                <numerusform>%n 个已关闭的冲刺</numerusform>
            </translation>
        </message>
        <message>
            <source>points, mean of the last three; %1 to %2</source>
            <translation>点，最近三个的平均；%1 至 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s): too few for an average</source>
            <translation>
                <numerusform>%n 个已关闭的冲刺：太少，不计算平均</numerusform>
            </translation>
        </message>
        <message>
            <source>The incident is not there any more.</source>
            <translation>该事故已不存在。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>There is no column of this name in the file.</source>
            <translation>文件中没有这个名称的列。</translation>
        </message>
        <message>
            <source>It has to hold a JSON object: look at its braces, quotation marks and commas.</source>
            <translation>文件必须包含一个 JSON 对象：请检查花括号、引号和逗号。</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>a level, and by whose bands</comment>
            <translation>%1（依据：%2）</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>DORA %1 年报告</translation>
        </message>
        <message>
            <source>your own bands</source>
            <translation>你们自己的等级</translation>
        </message>
        <message>
            <source>your own bands: %1</source>
            <comment>where they come from</comment>
            <translation>你们自己的等级：%1</translation>
        </message>
        <message>
            <source>%1, by DORA&apos;s report of %2</source>
            <translation>%1，依据 DORA %2 年报告</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsCommand</name>
        <message>
            <source>Show how fast and how safely stories get to production.</source>
            <translation>显示故事进入生产的速度和安全性。</translation>
        </message>
        <message>
            <source>A folder of CSV files instead of a workspace.</source>
            <translation>用来代替工作区的 CSV 文件夹。</translation>
        </message>
        <message>
            <source>So many whole days or weeks before the day of --as-of: 90d, 12w.</source>
            <translation>--as-of 当天之前的整天数或整周数：90d、12w。</translation>
        </message>
        <message>
            <source>What came later is not known: 2026-06-16T11:20:07Z. Now, unless given.</source>
            <translation>之后的内容视为未知：2026-06-16T11:20:07Z。默认为现在。</translation>
        </message>
        <message>
            <source>Where days begin: Europe/Berlin. That of the workspace, unless given.</source>
            <translation>一天从哪里开始：Europe/Berlin。默认为工作区的时区。</translation>
        </message>
        <message>
            <source>Another choice of a definition, such as clock_start=reset; may be given several times.</source>
            <translation>定义的其他选项，例如 clock_start=reset；可多次指定。</translation>
        </message>
        <message>
            <source>“metrics” takes no “%1”.</source>
            <translation>metrics 不支持“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not an instant.</source>
            <translation>“%1”不是时刻。</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>未进行计算。</translation>
        </message>
        <message>
            <source>Write it in UTC, such as 2026-06-16T11:20:07Z.</source>
            <translation>请以 UTC 书写，例如 2026-06-16T11:20:07Z。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>median %1, 90 % within %2</source>
            <translation>中位数 %1，90% 在 %2内</translation>
        </message>
        <message>
            <source>  %1  n %2, median %3, 90 % within %4</source>
            <translation>  %1  n %2，中位数 %3，90% 在 %4内</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1：%2 至 %3</translation>
        </message>
        <message numerus="yes">
            <source>  %1  %2 on %n day(s)</source>
            <translation>
                <numerusform>  %1  %2，%n 天内</numerusform>
            </translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>到生产的前置时间</translation>
        </message>
        <message>
            <source>Change lead time</source>
            <translation>变更前置时间</translation>
        </message>
        <message>
            <source>  %1  %2 of %3</source>
            <translation>  %1  %2 / %3</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>失败的部署</translation>
        </message>
        <message>
            <source>Time to recovery</source>
            <translation>恢复时间</translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>服务恢复时间</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>失败部署的恢复</translation>
        </message>
        <message>
            <source>  %1  %2</source>
            <translation>  %1  %2</translation>
        </message>
        <message>
            <source>n %1, median %2, 90 % within %3</source>
            <translation>n %1，中位数 %2，90% 在 %3内</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>周期时间</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>客户前置时间</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>完成的故事</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>进行中的工作</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>进行中工作的时长</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>速率</translation>
        </message>
        <message>
            <source>%1 points, mean of the last three sprints</source>
            <translation>%1 点，最近三个冲刺的平均</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>85 % sure: at least %1 stories in %2 days; seed %3, days from %4 on</source>
            <translation>85% 把握：%2 天内至少 %1 个故事；种子 %3，取自 %4 起的日子</translation>
        </message>
        <message>
            <source>Successful use</source>
            <translation>成功使用</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsModel</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90% 分位</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定义</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsPage</name>
        <message>
            <source>As &amp;table</source>
            <translation>以表格显示(&amp;T)</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>周</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n 周</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>How many whole weeks up to yesterday are looked at</source>
            <translation>查看截至昨天的多少个整周</translation>
        </message>
        <message>
            <source>Show the figures and their weeks as tables (L)</source>
            <translation>以表格显示指标及各周（L）</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a period and its last day</comment>
            <translation>%1，截至 %2</translation>
        </message>
        <message>
            <source>No deployment of this period failed.</source>
            <translation>该时段没有失败的部署。</translation>
        </message>
        <message>
            <source>%1, week %2</source>
            <translation>%1，第 %2 周</translation>
        </message>
        <message>
            <source>Nothing in this time.</source>
            <translation>此期间没有内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n 个冲刺</numerusform>
            </translation>
        </message>
        <message>
            <source>Which whole days up to yesterday are looked at</source>
            <translation>查看截至昨天的哪些整天</translation>
        </message>
        <message>
            <source>All products and teams</source>
            <translation>所有产品和团队</translation>
        </message>
        <message>
            <source>Product or team</source>
            <translation>产品或团队</translation>
        </message>
        <message>
            <source>A product keeps its deployments and incidents, a team its stories and sprints</source>
            <translation>产品对应其部署和事故，团队对应其故事和冲刺</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>Values of all charts</source>
            <translation>所有图表的值</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s), %1</source>
            <comment>a period and its days</comment>
            <translation>
                <numerusform>%n 个冲刺，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a title and how many</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a chart and a step</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a figure and what it means</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>更多指标</translation>
        </message>
        <message>
            <source>&amp;Export this chart …</source>
            <translation>导出此图表(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>复制为图片(&amp;C)</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>The charts were written.</source>
            <translation>图表已写出。</translation>
        </message>
        <message>
            <source>Name the &amp;cause of an incident …</source>
            <translation>指定事故的起因(&amp;C)…</translation>
        </message>
        <message>
            <source>Cause of an incident named</source>
            <translation>已指定事故的起因</translation>
        </message>
        <message>
            <source>Write all charts into a PDF, PNG, SVG or CSV file</source>
            <translation>将所有图表写入 PDF、PNG、SVG 或 CSV 文件</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MoveCommand</name>
        <message>
            <source>Move a story on the board.</source>
            <translation>在看板上移动故事。</translation>
        </message>
        <message>
            <source>Its number, key or id.</source>
            <translation>编号、键或 ID。</translation>
        </message>
        <message>
            <source>The column's name.</source>
            <translation>列的名称。</translation>
        </message>
        <message>
            <source>before:STORY, after:STORY, top or bottom.</source>
            <translation>before:STORY、after:STORY、top 或 bottom。</translation>
        </message>
        <message>
            <source>A story and a column are needed.</source>
            <translation>需要故事和列。</translation>
        </message>
        <message>
            <source>%1 is no place in a column.</source>
            <translation>%1 不是列中的位置。</translation>
        </message>
        <message>
            <source>%1 is not in that column.</source>
            <translation>%1 不在该列中。</translation>
        </message>
        <message>
            <source>Why the story may go there although something is missing. The reason stays with the story.</source>
            <translation>为什么缺少条件仍可移到那里。原因会留在故事上。</translation>
        </message>
        <message>
            <source>An override needs a reason.</source>
            <translation>破例需要原因。</translation>
        </message>
        <message>
            <source>Finish what is missing, or move it with --override and a reason.</source>
            <translation>请补齐缺少的条件，或用 --override 加原因移动。</translation>
        </message>
        <message>
            <source>%1 is over its limit now: %2 of %3.</source>
            <translation>%1 现已超出上限：%2，上限 %3。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewCommand</name>
        <message>
            <source>Make a new workspace.</source>
            <translation>新建工作区。</translation>
        </message>
        <message>
            <source>A file to make, or an empty database.</source>
            <translation>要创建的文件，或空数据库。</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>团队的名称。</translation>
        </message>
        <message>
            <source>The IANA zone in which the team's days are cut; this machine's if not given.</source>
            <translation>团队划分日期所用的 IANA 时区；默认为本机时区。</translation>
        </message>
        <message>
            <source>A workspace and --team NAME are needed.</source>
            <translation>需要工作区和 --team NAME。</translation>
        </message>
        <message>
            <source>There is no time zone called %1.</source>
            <translation>没有名为 %1 的时区。</translation>
        </message>
        <message>
            <source>%1 is ready for the team %2.</source>
            <translation>团队 %2 的 %1 已就绪。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspace</name>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>%1 lies on a network drive, where two programs that write at once can damage a file. For a team use a PostgreSQL database; for yourself, a local disk.</source>
            <translation>%1 位于网络驱动器，两个程序同时写入可能损坏文件。团队请使用 PostgreSQL 数据库；个人请使用本地磁盘。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>新建工作区</translation>
        </message>
        <message>
            <source>One workspace holds everything of one team, in one file. Days and weeks are counted in its time zone.</source>
            <translation>一个工作区用一个文件保存一个团队的全部内容。日和周按其时区计算。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>团队(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>产品(&amp;P)</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>时区(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>创建工作区</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>A workspace needs the name of its team and a file.</source>
            <translation>工作区需要团队名称和文件。</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshift 工作区 (*.dayshift)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Notice</name>
        <message>
            <source>%1 %2</source>
            <comment>what is safe, what to do</comment>
            <translation>%1%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Notices</name>
        <message>
            <source>Notices</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Notice: %1</source>
            <translation>通知：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::OpenDatabaseDialog</name>
        <message>
            <source>Open team database</source>
            <translation>打开团队数据库</translation>
        </message>
        <message>
            <source>A workspace that several people share lies in a PostgreSQL database.</source>
            <translation>多人共享的工作区位于 PostgreSQL 数据库中。</translation>
        </message>
        <message>
            <source>Kept in the system's keyring. Empty: the one that is kept there, or in ~/.pgpass.</source>
            <translation>保存在系统密钥环中。留空：使用那里或 ~/.pgpass 中已有的。</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>An address begins with postgresql://.</source>
            <translation>地址以 postgresql:// 开头。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineDelegate</name>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineHeader</name>
        <message>
            <source>Columns: %1</source>
            <translation>列：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePage</name>
        <message>
            <source>Filter pipelines</source>
            <translation>筛选流水线</translation>
        </message>
        <message>
            <source>Words of the name, branch, change or author (Ctrl+F or /)</source>
            <translation>名称、分支、更改或作者中的词语（Ctrl+F 或 /）</translation>
        </message>
        <message>
            <source>No pipelines yet</source>
            <translation>还没有流水线</translation>
        </message>
        <message>
            <source>Connect a CI server to see every build here.</source>
            <translation>连接 CI 服务器，即可在这里看到每次构建。</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>连接服务器…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>&amp;Failing only</source>
            <translation>仅显示失败(&amp;F)</translation>
        </message>
        <message>
            <source>Show only what needs attention (F)</source>
            <translation>仅显示需要关注的（F）</translation>
        </message>
        <message>
            <source>&amp;Read all servers now</source>
            <translation>立即读取所有服务器(&amp;R)</translation>
        </message>
        <message>
            <source>Read all servers now (F5)</source>
            <translation>立即读取所有服务器（F5）</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines</source>
            <translation>
                <numerusform>%n 条流水线</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failing</source>
            <translation>
                <numerusform>%n 条失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n 条不稳定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n 条运行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>显示 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines fail</source>
            <translation>
                <numerusform>%n 条流水线失败</numerusform>
            </translation>
        </message>
        <message>
            <source>No builds yet</source>
            <translation>还没有构建</translation>
        </message>
        <message>
            <source>The first build of a connected server appears here.</source>
            <translation>已连接服务器的第一次构建会显示在这里。</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>没有需要关注的内容。</translation>
        </message>
        <message>
            <source>No pipeline matches “%1”</source>
            <translation>没有匹配“%1”的流水线</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines are hidden by the filter.</source>
            <translation>
                <numerusform>筛选隐藏了 %n 条流水线。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known to fail</source>
            <translation>
                <numerusform>%n 个已知失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are known to fail</source>
            <translation>
                <numerusform>另有 %n 个已知失败</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many fail, so many more are known to fail</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <comment>a build</comment>
            <translation>%1 的日志</translation>
        </message>
        <message>
            <source>Log of %1, %2</source>
            <comment>a build, a stage</comment>
            <translation>%1 的日志，%2</translation>
        </message>
        <message>
            <source>There is no story #%1 here.</source>
            <translation>这里没有故事 #%1。</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · 筛选：%2</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>流水线</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>状态始于</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>分支</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读取时间</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineView</name>
        <message>
            <source>Pipelines</source>
            <translation>流水线</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWords</name>
        <message>
            <source>no report</source>
            <translation>无报告</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>排队中</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>waits for sign-off</source>
            <translation>待签核</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>不稳定</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>未运行</translation>
        </message>
        <message>
            <source>(not named)</source>
            <translation>（未命名）</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Waiting for people</source>
            <translation>等人处理</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>无报告</translation>
        </message>
        <message>
            <source>Build</source>
            <comment>stage</comment>
            <translation>构建</translation>
        </message>
        <message>
            <source>Functional</source>
            <comment>stage</comment>
            <translation>功能</translation>
        </message>
        <message>
            <source>Performance</source>
            <comment>stage</comment>
            <translation>性能</translation>
        </message>
        <message>
            <source>Security</source>
            <comment>stage</comment>
            <translation>安全</translation>
        </message>
        <message>
            <source>Deploy</source>
            <comment>stage</comment>
            <translation>部署</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>stage</comment>
            <translation>其他</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>branch and change</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No report for %1</source>
            <translation>%1无报告</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Failing for %1</source>
            <translation>已失败 %1</translation>
        </message>
        <message>
            <source>Failing for more than %1</source>
            <translation>已失败超过 %1</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>不稳定</translation>
        </message>
        <message>
            <source>Unstable for %1</source>
            <translation>不稳定已 %1</translation>
        </message>
        <message>
            <source>Unstable for more than %1</source>
            <translation>不稳定已超过 %1</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>已取消，%1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>开始于 %1</translation>
        </message>
        <message>
            <source>Waits since %1</source>
            <translation>自 %1 起等待</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>正在排队</translation>
        </message>
        <message>
            <source>Waits for sign-off, %1</source>
            <translation>待签核，%1</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>待签核</translation>
        </message>
        <message>
            <source>Passed %1</source>
            <translation>通过，%1</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>未运行</translation>
        </message>
        <message>
            <source>none</source>
            <comment>a pipeline without such a stage</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>sign-off</source>
            <comment>a stage waits for it</comment>
            <translation>签核</translation>
        </message>
        <message>
            <source>%1 +%2</source>
            <comment>a stage, and so many more of its kind</comment>
            <translation>%1 +%2</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>pipeline and build</comment>
            <translation>%1 #%2</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1，截至 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>stage and what became of it</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>what, when, how long ago</comment>
            <translation>%1 %2，%3</translation>
        </message>
        <message numerus="yes">
            <source>None of the last %n builds failed</source>
            <translation>
                <numerusform>最近 %n 次构建均未失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed %1 of the last %n builds</source>
            <translation>
                <numerusform>最近 %n 次构建失败 %1 次</numerusform>
            </translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>服务器消息：%1</translation>
        </message>
        <message>
            <source>%1: no such stage</source>
            <translation>%1：没有此阶段</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stages of this kind</source>
            <translation>
                <numerusform>以及另外 %n 个同类阶段</numerusform>
            </translation>
        </message>
        <message>
            <source>branch %1</source>
            <translation>分支 %1</translation>
        </message>
        <message>
            <source>last known as %1</source>
            <translation>最后已知为 %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>结束于 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>作者 %1</translation>
        </message>
        <message>
            <source>read from %1</source>
            <translation>读取自 %1</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Known until %1</source>
            <translation>已知至 %1</translation>
        </message>
        <message>
            <source>Known until %1: %2</source>
            <translation>已知至 %1：%2</translation>
        </message>
        <message>
            <source>Passed on a retry, %1 of the last 10</source>
            <translation>重试后通过，最近 10 次中 %1 次</translation>
        </message>
        <message>
            <source>Started %1, %2</source>
            <comment>a time, about 41 min to sign-off</comment>
            <translation>开始于 %1，%2</translation>
        </message>
        <message>
            <source>%1 of %2 s</source>
            <comment>seconds gone of the usual ones</comment>
            <translation>%1 / %2 秒</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <comment>minutes gone of the usual ones</comment>
            <translation>%1 / %2 分钟</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a span gone of the usual one</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 to sign-off</source>
            <comment>about 41 min</comment>
            <translation>距签核 %1</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <comment>about 41 min</comment>
            <translation>还需 %1</translation>
        </message>
        <message>
            <source>%1 has it since %2</source>
            <translation>%1 自 %2 起处理</translation>
        </message>
        <message>
            <source>%1 has %2 since %3</source>
            <comment>a person, a stage, a time</comment>
            <translation>%1 自 %3 起处理 %2</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>无人处理</translation>
        </message>
        <message>
            <source>Nobody has it, the last change is by %1</source>
            <translation>无人处理，最后更改者 %1</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>time worked, time waited</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>a known failure</source>
            <translation>已知失败</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>通常 %1</translation>
        </message>
        <message>
            <source>known failure: %1</source>
            <translation>已知失败：%1</translation>
        </message>
        <message>
            <source>failing for %1</source>
            <translation>已失败 %1</translation>
        </message>
        <message>
            <source>failing for more than %1</source>
            <translation>已失败超过 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages</source>
            <translation>
                <numerusform>另有 %n 个阶段</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%2 个中 %1 个失败</translation>
        </message>
        <message>
            <source>%1 flaky</source>
            <comment>tests</comment>
            <translation>%1 个时好时坏</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>tests</comment>
            <translation>%1 个通过</translation>
        </message>
        <message>
            <source>%1 skipped</source>
            <comment>tests</comment>
            <translation>%1 个跳过</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>so long for its start</comment>
            <translation>等待 %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <comment>some time ago</comment>
            <translation>读取于 %1</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2. Whether the server did it is not known.</source>
            <translation>%1 曾请求对此构建执行操作，%2。服务器是否执行尚不清楚。</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2, and the server did not do it. %3</source>
            <translation>%1 曾请求对此构建执行操作，%2，但服务器没有执行。%3</translation>
        </message>
        <message>
            <source>%1 had it run again, %2.</source>
            <translation>%1 让它重新运行，%2。</translation>
        </message>
        <message>
            <source>%1 had what failed run again, %2.</source>
            <translation>%1 让失败的部分重新运行，%2。</translation>
        </message>
        <message>
            <source>%1 had it cancelled, %2.</source>
            <translation>%1 取消了它，%2。</translation>
        </message>
        <message>
            <source>%1 had a new run started, %2.</source>
            <translation>%1 启动了新的运行，%2。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PollCommand</name>
        <message>
            <source>Read the connected servers, once or on and on.</source>
            <translation>读取已连接的服务器，一次或持续。</translation>
        </message>
        <message>
            <source>Read each once, and end.</source>
            <translation>每个读取一次，然后结束。</translation>
        </message>
        <message>
            <source>Only this one.</source>
            <translation>仅此一个。</translation>
        </message>
        <message>
            <source>So many seconds apart; as each server bears, unless given.</source>
            <translation>间隔秒数；默认按各服务器的承受能力。</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>尚未连接服务器。</translation>
        </message>
        <message>
            <source>No connection is called %1.</source>
            <translation>没有名为 %1 的连接。</translation>
        </message>
        <message>
            <source>Connect one: dayshift connect PROVIDER URL --name N.</source>
            <translation>请连接一个：dayshift connect PROVIDER URL --name N。</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>%1, as of %2:</source>
            <translation>%1，截至 %2：</translation>
        </message>
        <message>
            <source>No builds.</source>
            <translation>没有构建。</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>省略了另外 %n 条流水线。</numerusform>
            </translation>
        </message>
        <message>
            <source>poll takes only options.</source>
            <translation>poll 只接受选项。</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every 的值是 1 到 %1 之间的秒数。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s).</source>
            <translation>
                <numerusform>%1：%n 个值。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Poller</name>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift 不支持这种服务器。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Provider</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>这不是 Web 服务器的地址。</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>请给出类似 %1 的地址。</translation>
        </message>
        <message>
            <source>The address holds a token or a password.</source>
            <translation>地址中包含令牌或密码。</translation>
        </message>
        <message>
            <source>Give the token by itself. Where the server wants it in the address, write {token} in its place.</source>
            <translation>请单独给出令牌。如果服务器要求写在地址中，请在该处写 {token}。</translation>
        </message>
        <message>
            <source>builder %1</source>
            <translation>构建器 %1</translation>
        </message>
        <message>
            <source>Buildbot</source>
            <translation>Buildbot</translation>
        </message>
        <message>
            <source>Builder name or tag</source>
            <translation>构建器名称或标签</translation>
        </message>
        <message>
            <source>CCTray feed</source>
            <translation>CCTray 源</translation>
        </message>
        <message>
            <source>Project name, or a beginning*</source>
            <translation>项目名称，或开头部分*</translation>
        </message>
        <message>
            <source>GitHub Actions</source>
            <translation>GitHub Actions</translation>
        </message>
        <message>
            <source>GitLab CI</source>
            <translation>GitLab CI</translation>
        </message>
        <message>
            <source>Jenkins</source>
            <translation>Jenkins</translation>
        </message>
        <message>
            <source>Azure DevOps</source>
            <translation>Azure DevOps</translation>
        </message>
        <message>
            <source>CircleCI</source>
            <translation>CircleCI</translation>
        </message>
        <message>
            <source>TeamCity</source>
            <translation>TeamCity</translation>
        </message>
        <message>
            <source>GoCD</source>
            <translation>GoCD</translation>
        </message>
        <message>
            <source>Woodpecker</source>
            <translation>Woodpecker</translation>
        </message>
        <message>
            <source>Drone</source>
            <translation>Drone</translation>
        </message>
        <message>
            <source>Bitbucket Pipelines</source>
            <translation>Bitbucket Pipelines</translation>
        </message>
        <message>
            <source>Travis CI</source>
            <translation>Travis CI</translation>
        </message>
        <message>
            <source>AppVeyor</source>
            <translation>AppVeyor</translation>
        </message>
        <message>
            <source>Concourse</source>
            <translation>Concourse</translation>
        </message>
        <message>
            <source>This server is asked project by project.</source>
            <translation>此服务器按项目逐个询问。</translation>
        </message>
        <message>
            <source>Name at least one: %1.</source>
            <translation>请至少指定一个：%1。</translation>
        </message>
        <message>
            <source>Owner/repository</source>
            <translation>所有者/仓库</translation>
        </message>
        <message>
            <source>Group/project, or its number</source>
            <translation>组/项目，或其编号</translation>
        </message>
        <message>
            <source>Folder/job</source>
            <translation>文件夹/任务</translation>
        </message>
        <message>
            <source>Project, where the address names only the organisation</source>
            <translation>项目，当地址只写到组织时</translation>
        </message>
        <message>
            <source>gh/organisation, or gh/organisation/repository</source>
            <translation>gh/组织，或 gh/组织/仓库</translation>
        </message>
        <message>
            <source>Project id</source>
            <translation>项目 ID</translation>
        </message>
        <message>
            <source>Pipeline name</source>
            <translation>流水线名称</translation>
        </message>
        <message>
            <source>Workspace/repository</source>
            <translation>工作区/仓库</translation>
        </message>
        <message>
            <source>Owner, or owner/repository</source>
            <translation>所有者，或所有者/仓库</translation>
        </message>
        <message>
            <source>Account/project</source>
            <translation>账户/项目</translation>
        </message>
        <message>
            <source>Pipeline, or pipeline/job</source>
            <translation>流水线，或流水线/任务</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SavedFilters</name>
        <message>
            <source>Saved &amp;filters</source>
            <translation>已保存的筛选(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Save this filter …</source>
            <translation>保存此筛选(&amp;S)…</translation>
        </message>
        <message>
            <source>F&amp;orget</source>
            <translation>删除(&amp;O)</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>保存此筛选</translation>
        </message>
        <message>
            <source>Its name in the menu:</source>
            <translation>在菜单中的名称：</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Sidebar</name>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>工作区</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SidebarButton</name>
        <message>
            <source>You</source>
            <comment>the person at the screen</comment>
            <translation>您</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a page and what needs people there</comment>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SilentBanner</name>
        <message>
            <source>Try now</source>
            <translation>立即尝试</translation>
        </message>
        <message>
            <source>Change the connection …</source>
            <translation>更改连接…</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 尚未读取。</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 已有 %2 未响应。</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 目前没有响应。</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>当前内容来自 %1。</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>%1后再次尝试。</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources do not answer.</source>
            <translation>
                <numerusform>另有 %n 个数据源没有响应。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 now</source>
            <translation>立即尝试 %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Snapshot</name>
        <message>
            <source>The picture could not be written.</source>
            <translation>无法写入图片。</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>请选择可写入且有可用空间的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SnapshotCommand</name>
        <message>
            <source>“%1” is not a size.</source>
            <translation>“%1”不是尺寸。</translation>
        </message>
        <message>
            <source>Write width and height, for example 1440x900.</source>
            <translation>请写宽度和高度，例如 1440x900。</translation>
        </message>
        <message>
            <source>There is no theme “%1”.</source>
            <translation>没有主题“%1”。</translation>
        </message>
        <message>
            <source>Choose light, dark or contrast.</source>
            <translation>请选择 light、dark 或 contrast。</translation>
        </message>
        <message>
            <source>A view and a file are needed.</source>
            <translation>需要视图和文件。</translation>
        </message>
        <message>
            <source>Write: dayshift snapshot VIEW --out FILE.</source>
            <translation>请写成：dayshift snapshot VIEW --out FILE。</translation>
        </message>
        <message>
            <source>The file's ending does not say what to paint.</source>
            <translation>无法从文件扩展名判断要绘制的格式。</translation>
        </message>
        <message>
            <source>Use .png, .svg or .pdf.</source>
            <translation>请使用 .png、.svg 或 .pdf。</translation>
        </message>
        <message>
            <source>“%1” is not a scale.</source>
            <translation>“%1”不是缩放比例。</translation>
        </message>
        <message>
            <source>Give a number from 0.5 to 4.</source>
            <translation>请给出 0.5 到 4 之间的数字。</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>“%1”不是时间。</translation>
        </message>
        <message>
            <source>Write it as 2026-06-16T11:20:00+02:00.</source>
            <translation>请写成 2026-06-16T11:20:00+02:00。</translation>
        </message>
        <message>
            <source>Paint one view into a PNG, SVG or PDF file.</source>
            <translation>将一个视图绘制为 PNG、SVG 或 PDF 文件。</translation>
        </message>
        <message>
            <source>The picture: its ending says the kind.</source>
            <translation>图片：扩展名决定格式。</translation>
        </message>
        <message>
            <source>Width and height of the window.</source>
            <translation>窗口的宽度和高度。</translation>
        </message>
        <message>
            <source>light, dark or contrast.</source>
            <translation>light、dark 或 contrast。</translation>
        </message>
        <message>
            <source>For example de; else the one that is set.</source>
            <translation>例如 de；默认为已设置的语言。</translation>
        </message>
        <message>
            <source>Pixels of a PNG for each of the window.</source>
            <translation>窗口每个像素对应的 PNG 像素数。</translation>
        </message>
        <message>
            <source>The time that ages are counted to.</source>
            <translation>计算时长所依据的时间。</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>用演示日代替工作区。</translation>
        </message>
        <message>
            <source>There is no view “%1”. Views: %2.</source>
            <translation>没有视图“%1”。可用视图：%2。</translation>
        </message>
        <message>
            <source>The view's data did not come in time.</source>
            <translation>视图的数据未及时到达。</translation>
        </message>
        <message>
            <source>Nothing was painted.</source>
            <translation>未绘制任何内容。</translation>
        </message>
        <message>
            <source>The demo day has no minute “%1”.</source>
            <translation>演示日没有时刻“%1”。</translation>
        </message>
        <message>
            <source>Give one from 08:30 to 15:00.</source>
            <translation>请给出 08:30 至 15:00 之间的时刻。</translation>
        </message>
        <message>
            <source>day, board, backlog, epics, pipeline, production, releases, metrics, review or wall.</source>
            <translation>day、board、backlog、epics、pipeline、production、releases、metrics、review 或 wall。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesNews</name>
        <message>
            <source>read %1</source>
            <comment>how long ago</comment>
            <translation>读取于 %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a source, and when it was read</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>what is known; what went wrong</comment>
            <translation>%1。%2</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message numerus="yes">
            <source>all %n source(s) answered within %1</source>
            <translation>
                <numerusform>全部 %n 个数据源在 %1内响应</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 silent since %2</source>
            <comment>a source; when it was last read</comment>
            <translation>%1 自 %2 起无响应</translation>
        </message>
        <message>
            <source>%1 has not been read yet</source>
            <comment>a source</comment>
            <translation>%1 尚未读取</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>已过时</translation>
        </message>
        <message>
            <source>Partly stale</source>
            <translation>部分过时</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what is silent; what is not</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other source(s) answered within %1</source>
            <translation>
                <numerusform>其他 %n 个数据源在 %1内响应</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <comment>an age</comment>
            <translation>%1前的内容</translation>
        </message>
        <message>
            <source>%1 was read at %2</source>
            <comment>a source, a time of day</comment>
            <translation>%1 读取于 %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpokenPipelines</name>
        <message numerus="yes">
            <source>%1, %n pipelines</source>
            <comment>heading of a group</comment>
            <translation>
                <numerusform>%1，%n 条流水线</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter opens the build's page, Space its details</source>
            <translation>按 Enter 打开构建页面，按空格显示详情</translation>
        </message>
        <message>
            <source>Space shows details</source>
            <translation>按空格显示详情</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>流水线</translation>
        </message>
        <message numerus="yes">
            <source>Last %n</source>
            <comment>builds</comment>
            <translation>
                <numerusform>最近 %n 次</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDesk</name>
        <message>
            <source>%1 planned</source>
            <translation>已规划 %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>已更改 %1</translation>
        </message>
        <message>
            <source>%1 can take %2</source>
            <translation>%1 的容量为 %2</translation>
        </message>
        <message>
            <source>%1 without a capacity</source>
            <translation>已取消 %1 的容量</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>已开始 %1</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>%1 已关闭。</translation>
        </message>
        <message>
            <source>%1 of %2 points are done; %3 stories came and %4 went since the start.</source>
            <translation>共 %2 点，完成 %1 点；开始以来加入 %3 个故事，移出 %4 个。</translation>
        </message>
        <message>
            <source>Show closed sprints</source>
            <translation>显示已关闭的冲刺</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>已关闭 %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDialog</name>
        <message>
            <source>The days are known</source>
            <translation>日期已确定</translation>
        </message>
        <message>
            <source>New sprint</source>
            <translation>新建冲刺</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Sprint 23</source>
            <translation>冲刺 23</translation>
        </message>
        <message>
            <source>What is true at its end that is not true now</source>
            <translation>结束时成立而现在尚未成立的事</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source> points</source>
            <comment>behind a number</comment>
            <translation> 点</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>目标(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>第一天(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>最后一天(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>容量(&amp;C)</translation>
        </message>
        <message>
            <source>Plan the sprint</source>
            <translation>规划冲刺</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>A sprint needs a name, so that the team can speak of it.</source>
            <translation>冲刺需要名称，团队才好称呼它。</translation>
        </message>
        <message>
            <source>The last day lies before the first: choose a later one.</source>
            <translation>最后一天早于第一天：请选择更晚的日期。</translation>
        </message>
        <message>
            <source>Everybody&apos;s</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>团队(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintEdits</name>
        <message>
            <source>This sprint is not there any more.</source>
            <translation>此冲刺已不存在。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请选择另一个。</translation>
        </message>
        <message>
            <source>%1 is closed already.</source>
            <translation>%1 已经关闭。</translation>
        </message>
        <message>
            <source>Its stories and its numbers are as they were left then.</source>
            <translation>其故事和数字保持当时的样子。</translation>
        </message>
        <message>
            <source>Choose another sprint to go on with.</source>
            <translation>要继续，请选择其他冲刺。</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 正在运行。</translation>
        </message>
        <message>
            <source>Nothing was changed: one sprint runs at a time.</source>
            <translation>未做任何更改：一次只能进行一个冲刺。</translation>
        </message>
        <message>
            <source>Close it first, then start the next one.</source>
            <translation>请先关闭它，再开始下一个。</translation>
        </message>
        <message>
            <source>%1 does not run.</source>
            <translation>%1 未在进行。</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>请先开始它。</translation>
        </message>
        <message>
            <source>%1 is open again already.</source>
            <translation>%1 已经重新打开。</translation>
        </message>
        <message>
            <source>Go on with it, or close it anew.</source>
            <translation>请继续进行，或重新关闭。</translation>
        </message>
        <message>
            <source>%1 and %2 would run at once in one team.</source>
            <translation>%1 和 %2 会在同一团队中同时进行。</translation>
        </message>
        <message>
            <source>Close one of them first.</source>
            <translation>请先关闭其中一个。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintHead</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 点，共 %2 点</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation>超出 %1</translation>
        </message>
        <message>
            <source>No change since the start</source>
            <translation>开始以来没有变化</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <comment>+3, -1: so many stories came and went</comment>
            <translation>开始以来 %1，%2</translation>
        </message>
        <message>
            <source>Edit the sprint …</source>
            <translation>编辑冲刺…</translation>
        </message>
        <message>
            <source>New sprint …</source>
            <translation>新建冲刺…</translation>
        </message>
        <message>
            <source>Start sprint</source>
            <translation>开始冲刺</translation>
        </message>
        <message>
            <source>Close sprint …</source>
            <translation>关闭冲刺…</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Capacity of the sprint in points</source>
            <translation>冲刺容量（点数）</translation>
        </message>
        <message>
            <source>How many points the team can take in this sprint</source>
            <translation>团队在此冲刺中能承担多少点</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>无冲刺</translation>
        </message>
        <message>
            <source>Sprint beside the backlog: %1</source>
            <translation>待办列表旁的冲刺：%1</translation>
        </message>
        <message>
            <source>No sprint is chosen</source>
            <translation>未选择冲刺</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已规划</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>目标：%1</translation>
        </message>
        <message>
            <source>Plan a sprint to pull stories into it.</source>
            <translation>规划冲刺后即可拉入故事。</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>范围：%1</translation>
        </message>
        <message>
            <source>Shows the stories that came and went</source>
            <translation>显示加入和移出的故事</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1（当前）</translation>
        </message>
        <message>
            <source>Closed sprints …</source>
            <translation>已关闭的冲刺…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintLists</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>into the sprint</comment>
            <translation>加入</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>out of the sprint</comment>
            <translation>移出</translation>
        </message>
        <message numerus="yes">
            <source>It began with %n stories, %1.</source>
            <translation>
                <numerusform>开始时有 %n 个故事，%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 since its start</source>
            <translation>开始以来 %1</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n stories</source>
            <comment>3 pt · 2 stories</comment>
            <translation>
                <numerusform>%1 · %n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>when and by whom</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>No sprint has been closed here yet. What came of one is written down then.</source>
            <translation>这里还没有关闭过冲刺。关闭时会记录其结果。</translation>
        </message>
        <message>
            <source>As it was when each sprint was closed, whatever became of its stories.</source>
            <translation>显示各冲刺关闭时的情况，与故事后来的变化无关。</translation>
        </message>
        <message>
            <source>Closed sprints</source>
            <translation>已关闭的冲刺</translation>
        </message>
        <message>
            <source>%1, closed first; opened again %2</source>
            <comment>a sprint; when</comment>
            <translation>%1，首次关闭；%2 重新打开</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusGlyph</name>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>不稳定</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>阻塞</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>未运行</translation>
        </message>
        <message>
            <source>Needs sign-off</source>
            <translation>需要签核</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>无报告</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>事故</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签署</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>已过时</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryDescription</name>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>E edits it, the space bar ticks the task at the cursor.</source>
            <translation>按 E 编辑，按空格勾选光标处的任务。</translation>
        </message>
        <message>
            <source>Why is it needed? When is it good?</source>
            <translation>为什么需要它？怎样才算好？</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves and keeps your words here. Markdown: # heading, - [ ] task, **bold**, `code`.</source>
            <translation>Ctrl+Enter 保存，Esc 离开并在此保留您的文字。Markdown：# 标题、- [ ] 任务、**粗体**、`代码`。</translation>
        </message>
        <message>
            <source>Edit description</source>
            <translation>编辑描述</translation>
        </message>
        <message>
            <source>Edit the description (E)</source>
            <translation>编辑描述（E）</translation>
        </message>
        <message>
            <source>This box cannot be ticked here. Press E and change its line.</source>
            <translation>此框不能在这里勾选。请按 E 修改该行。</translation>
        </message>
        <message>
            <source>What you wrote here was not saved. It is kept on this computer.</source>
            <translation>您在此写的内容未保存。它保留在此电脑上。</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>继续编写</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Only the beginning is shown: the text is very long. All of it is there when you edit it.</source>
            <translation>文本很长，仅显示开头。编辑时会显示全部。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryFields</name>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>无估算</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>阻塞原因</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>未阻塞</translation>
        </message>
        <message>
            <source>Expedite: comes before all others</source>
            <translation>加急：优先于其他所有内容</translation>
        </message>
        <message>
            <source>Owner changed</source>
            <translation>已更改负责人</translation>
        </message>
        <message>
            <source>Sprint changed</source>
            <translation>已更改冲刺</translation>
        </message>
        <message>
            <source>Epic changed</source>
            <translation>已更改史诗</translation>
        </message>
        <message>
            <source>Made urgent</source>
            <translation>已设为加急</translation>
        </message>
        <message>
            <source>Made ordinary</source>
            <translation>已恢复为普通</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>In this column since %1</source>
            <translation>自 %1 起在此列</translation>
        </message>
        <message>
            <source>Written %1</source>
            <translation>编写于 %1</translation>
        </message>
        <message>
            <source>Known elsewhere as %1</source>
            <translation>在别处称为 %1</translation>
        </message>
        <message>
            <source>Labels: %1</source>
            <translation>标签：%1</translation>
        </message>
        <message>
            <source>Points changed</source>
            <translation>已更改点数</translation>
        </message>
        <message>
            <source>Unblocked</source>
            <translation>已解除阻塞</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>阻塞</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>价值</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>What the story is worth, in the team&apos;s own measure</source>
            <translation>故事的价值，按团队自己的尺度</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>With commas between them</source>
            <translation>用逗号分隔</translation>
        </message>
        <message>
            <source>Kind changed</source>
            <translation>已更改类型</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>已更改优先级</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>已更改团队</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>已更改价值</translation>
        </message>
        <message>
            <source>Labels changed</source>
            <translation>已更改标签</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryMentions</name>
        <message>
            <source>Mentioned in</source>
            <translation>被提及于</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryPanel</name>
        <message>
            <source>Details of the story</source>
            <translation>故事详情</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Builds</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>Select a story to see all of it here.</source>
            <translation>选择一个故事，在这里查看其全部内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are selected. What you do is done to all of them.</source>
            <translation>
                <numerusform>已选中 %n 个故事。操作将应用于全部。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a story's number and kind</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Blocked: %1</source>
            <translation>阻塞：%1</translation>
        </message>
        <message>
            <source>Title changed</source>
            <translation>已更改标题</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>评论与更改</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>完成的定义</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryStream</name>
        <message>
            <source>What the stream shows</source>
            <translation>动态中显示的内容</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>显示更早的</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>评论与更改</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>有人</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>This is only the beginning.</source>
            <translation>这只是开头。</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>comments and changes</comment>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>Comments %1</source>
            <translation>评论 %1</translation>
        </message>
        <message>
            <source>Changes %1</source>
            <translation>更改 %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>还没有发生任何事。</translation>
        </message>
        <message>
            <source>Nobody has said anything yet.</source>
            <translation>还没有人发言。</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>已附加</translation>
        </message>
        <message>
            <source>This story has more links, criteria and attachments than are told of here: these are the newest changes of them.</source>
            <translation>此故事的关联、标准和附件比这里显示的多：这里是最新的更改。</translation>
        </message>
        <message>
            <source>This epic has more attachments than are told of here: these are the newest changes of them.</source>
            <translation>此史诗的附件比这里显示的多：这里是最新的更改。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWords</name>
        <message>
            <source>Expedite</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>功能</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>性能</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Bug</source>
            <translation>缺陷</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Spike</source>
            <translation>预研</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>子任务</translation>
        </message>
        <message>
            <source>%1 running</source>
            <comment>a stage</comment>
            <translation>%1运行中</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a stage</comment>
            <translation>%1失败</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>已部署</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>a stage</comment>
            <translation>%1通过</translation>
        </message>
        <message>
            <source>%1 waits</source>
            <comment>a stage</comment>
            <translation>%1等待</translation>
        </message>
        <message>
            <source>%1 needs sign-off</source>
            <comment>a stage</comment>
            <translation>%1需要签核</translation>
        </message>
        <message>
            <source>%1 unstable</source>
            <comment>a stage</comment>
            <translation>%1不稳定</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <comment>a stage</comment>
            <translation>%1已取消</translation>
        </message>
        <message>
            <source>%1 not run</source>
            <comment>a stage</comment>
            <translation>%1未运行</translation>
        </message>
        <message>
            <source>No report of the build</source>
            <translation>没有构建报告</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Needs an estimate</source>
            <translation>需要估算</translation>
        </message>
        <message>
            <source>Needs an owner</source>
            <translation>需要负责人</translation>
        </message>
        <message>
            <source>No build yet</source>
            <translation>还没有构建</translation>
        </message>
        <message>
            <source>Waits for release</source>
            <translation>等待发布</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>Story 2187</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>新故事</translation>
        </message>
        <message>
            <source>no estimate</source>
            <translation>无估算</translation>
        </message>
        <message>
            <source>blocked: %1</source>
            <translation>阻塞：%1</translation>
        </message>
        <message>
            <source>nobody's</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>in column for %1</source>
            <translation>在列中 %1</translation>
        </message>
        <message>
            <source>longer than most</source>
            <translation>比多数更久</translation>
        </message>
        <message>
            <source>expedite</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 over</source>
            <comment>stories, limit, difference</comment>
            <translation>%1 / %2 · 超出 %3</translation>
        </message>
        <message>
            <source>%1 of %2 · full</source>
            <comment>stories, limit</comment>
            <translation>%1 / %2 · 已满</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>stories, limit</comment>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1，%n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, limit %2, %3 over the limit</source>
            <translation>%1，上限 %2，超出 %3</translation>
        </message>
        <message>
            <source>%1, limit %2, full</source>
            <translation>%1，上限 %2，已满</translation>
        </message>
        <message>
            <source>%1, limit %2</source>
            <translation>%1，上限 %2</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>priority</comment>
            <translation>低</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>priority</comment>
            <translation>中</translation>
        </message>
        <message>
            <source>High</source>
            <comment>priority</comment>
            <translation>高</translation>
        </message>
        <message>
            <source>Highest</source>
            <comment>priority</comment>
            <translation>最高</translation>
        </message>
        <message>
            <source>No priority</source>
            <translation>无优先级</translation>
        </message>
        <message>
            <source>priority: %1</source>
            <translation>优先级：%1</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a story&apos;s number</comment>
            <translation>等待 %1</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %1 and %n more</source>
            <comment>a story&apos;s number</comment>
            <translation>
                <numerusform>等待 %1 以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Overridden: %1</source>
            <comment>a reason</comment>
            <translation>已破例：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over</source>
            <translation>
                <numerusform>%n 条泳道超限</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a count; what is over</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>how long it is blocked; why</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>blocked for %1: %2</source>
            <translation>已阻塞 %1：%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column and its count; how much is folded</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column and its count; how many lanes hold too much</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them in folded lanes: a click on the head of a lane unfolds it</source>
            <translation>
                <numerusform>其中 %n 个在折叠的泳道中：点击泳道标题即可展开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over the limit of a lane</source>
            <translation>
                <numerusform>%n 条泳道超出泳道上限</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 over in a sprint</source>
            <translation>在一个冲刺中超出 %1</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint</source>
            <translation>%1，每个冲刺上限 %2</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint, %3 over the limit in one</source>
            <translation>%1，每个冲刺上限 %2，其中一个超出 %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tests</name>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%2 个中 %1 个失败</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>3 of 614 failed: a test</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TitleEditor</name>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Enter saves the title, Esc leaves it as it was.</source>
            <translation>按 Enter 保存标题，按 Esc 保持原样。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TrendChart</name>
        <message numerus="yes">
            <source>Chart of %1, %n week(s)</source>
            <translation>
                <numerusform>%1 的图表，%n 周</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the weeks, Enter opens one.</source>
            <translation>用方向键查看各周，按 Enter 打开。</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>第 %1 周</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>没有可测量的内容</translation>
        </message>
        <message>
            <source>Week %1, from %2: %3</source>
            <translation>第 %1 周，从 %2 起：%3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of it</source>
            <translation>
                <numerusform>其中 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 次失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n 个故事</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n 起事故</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::UndoBar</name>
        <message>
            <source>Undo  %1</source>
            <comment>a button and its key</comment>
            <translation>撤销  %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WeekTable</name>
        <message>
            <source>Week %1, from %2</source>
            <translation>第 %1 周，从 %2 起</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>没有可测量的内容</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>%1，%n 次失败</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a value and of how many</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Welcome</name>
        <message>
            <source>New workspace …</source>
            <translation>新建工作区…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Window</name>
        <message>
            <source>on this computer</source>
            <comment>where a person works</comment>
            <translation>在此电脑上</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>看板</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>流水线</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>&amp;Import …</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Connect …</source>
            <translation>连接(&amp;C)…</translation>
        </message>
        <message>
            <source>Offline since %1. %2</source>
            <comment>a time of day; what happened</comment>
            <translation>自 %1 起离线。%2</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即尝试</translation>
        </message>
        <message>
            <source>Read-only: this workspace was opened to be looked at. Nothing you do here is saved.</source>
            <translation>只读：此工作区仅供查看而打开。您在这里的操作不会保存。</translation>
        </message>
        <message>
            <source>%1 · day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1 · 第 %2 天，共 %3 天</translation>
        </message>
        <message>
            <source>The change to “%1” was not saved. %2</source>
            <comment>a title; what happened</comment>
            <translation>对“%1”的更改未保存。%2</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>比较并合并</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>待办列表</translation>
        </message>
        <message>
            <source>Re&amp;quests to servers …</source>
            <translation>对服务器的请求(&amp;Q)…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>Connect &amp;monitoring …</source>
            <translation>连接监控(&amp;M)…</translation>
        </message>
        <message>
            <source>An alert in production, since %1.</source>
            <translation>生产环境有告警，自 %1 起。</translation>
        </message>
        <message>
            <source>Open Production</source>
            <translation>打开“生产”</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>当日</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>冲刺评审</translation>
        </message>
        <message>
            <source>Present the sprint &amp;review</source>
            <translation>演示冲刺评审(&amp;R)</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>&amp;Back up workspace …</source>
            <translation>备份工作区(&amp;B)…</translation>
        </message>
        <message>
            <source>A database is backed up where it runs, by whoever looks after it.</source>
            <translation>数据库由其维护者在运行它的地方备份。</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>备份工作区</translation>
        </message>
        <message>
            <source>Workspaces (*.dayshift)</source>
            <translation>工作区 (*.dayshift)</translation>
        </message>
        <message>
            <source>Backup of the workspace</source>
            <translation>工作区的备份</translation>
        </message>
        <message>
            <source>The workspace is backed up, %1.</source>
            <comment>a size</comment>
            <translation>工作区已备份，%1。</translation>
        </message>
        <message>
            <source>Present</source>
            <comment>what is shown to others, in the sidebar</comment>
            <translation>展示</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardEdits</name>
        <message>
            <source>Split from #%1.</source>
            <translation>拆分自 #%1。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SplitDialog</name>
        <message>
            <source>Split %1</source>
            <translation>拆分 %1</translation>
        </message>
        <message>
            <source>“%1” stays; the new story comes below it, in the same epic and sprint.</source>
            <translation>“%1”保留；新故事排在其下，属于同一史诗和冲刺。</translation>
        </message>
        <message>
            <source>What the new story is about</source>
            <translation>新故事的内容</translation>
        </message>
        <message>
            <source>&amp;New story</source>
            <translation>新故事(&amp;N)</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>无估算</translation>
        </message>
        <message>
            <source>Its &amp;points</source>
            <translation>其点数(&amp;P)</translation>
        </message>
        <message>
            <source>Points that &amp;stay</source>
            <translation>保留的点数(&amp;S)</translation>
        </message>
        <message>
            <source>Open tasks that go over into the new story</source>
            <translation>移到新故事的未完成任务</translation>
        </message>
        <message>
            <source>&amp;Tasks that go over</source>
            <translation>移过去的任务(&amp;T)</translation>
        </message>
        <message>
            <source>Split the story</source>
            <translation>拆分故事</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Points are a number, or nothing.</source>
            <translation>点数须为数字或留空。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDesk</name>
        <message>
            <source>&amp;Teams and products …</source>
            <translation>团队和产品(&amp;T)…</translation>
        </message>
        <message>
            <source>Teams and products changed</source>
            <translation>已更改团队和产品</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDialog</name>
        <message>
            <source>Teams and products</source>
            <translation>团队和产品</translation>
        </message>
        <message>
            <source>A team that is alone needs no entry. Each team is compared with itself only.</source>
            <translation>只有一个团队时无需登记。每个团队只与自己比较。</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>添加团队</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Works on</source>
            <translation>负责产品</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>添加产品</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <comment>a list</comment>
            <translation>%1：移除</translation>
        </message>
        <message>
            <source>%1: move up</source>
            <comment>a list</comment>
            <translation>%1：上移</translation>
        </message>
        <message>
            <source>%1: move down</source>
            <comment>a list</comment>
            <translation>%1：下移</translation>
        </message>
        <message>
            <source>Name of team %1</source>
            <translation>团队 %1 的名称</translation>
        </message>
        <message>
            <source>What team %1 works on</source>
            <translation>团队 %1 负责的产品</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Name of product %1</source>
            <translation>产品 %1 的名称</translation>
        </message>
        <message>
            <source>Every team and every product needs a name.</source>
            <translation>每个团队和产品都需要名称。</translation>
        </message>
        <message>
            <source>Two have the same name: nobody could tell them apart.</source>
            <translation>有两个同名，无法区分。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaList</name>
        <message>
            <source>What must be so</source>
            <translation>必须满足的条件</translation>
        </message>
        <message>
            <source>What must be so for this story to be accepted</source>
            <translation>此故事被接受所必须满足的条件</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>验收标准</translation>
        </message>
        <message>
            <source>met</source>
            <translation>已满足</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>尚未满足</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaSection</name>
        <message>
            <source>Criterion written</source>
            <translation>已编写标准</translation>
        </message>
        <message>
            <source>Criterion changed</source>
            <translation>已更改标准</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>验收标准</translation>
        </message>
        <message>
            <source>Nobody has said yet what this story must fulfil.</source>
            <translation>还没有人写下此故事必须满足的条件。</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>新建验收标准</translation>
        </message>
        <message>
            <source>Tick by hand …</source>
            <translation>手动勾选…</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>修改文字</translation>
        </message>
        <message>
            <source>Link a test …</source>
            <translation>关联测试…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Delete the criterion</source>
            <translation>删除标准</translation>
        </message>
        <message>
            <source>Criterion deleted</source>
            <translation>已删除标准</translation>
        </message>
        <message>
            <source>Take a test away</source>
            <translation>移除测试</translation>
        </message>
        <message>
            <source>Say what must be so for this story to be accepted (N)</source>
            <translation>写下此故事被接受所必须满足的条件（N）</translation>
        </message>
        <message>
            <source>With this one</source>
            <translation>对此标准</translation>
        </message>
        <message>
            <source>What can be done with the selected criterion</source>
            <translation>可对选中的标准执行的操作</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tests</source>
            <translation>
                <numerusform>以及另外 %n 个测试</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked by %1, %2: %3</source>
            <comment>a name; when; what they saw</comment>
            <translation>%1 于 %2 勾选：%3</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>有人</translation>
        </message>
        <message>
            <source>A test has failed: the tick does not count against it.</source>
            <translation>有测试失败：勾选抵不过它。</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <comment>criteria</comment>
            <translation>满足 %1 / %2</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>撤回勾选</translation>
        </message>
        <message>
            <source>Test taken away from a criterion</source>
            <translation>已从标准中移除测试</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>已撤回勾选</translation>
        </message>
        <message>
            <source>What have you seen that proves it?</source>
            <translation>您看到了什么可以证明它？</translation>
        </message>
        <message>
            <source>In a few words: where, which build, who</source>
            <translation>简要说明：在哪里、哪个构建、谁</translation>
        </message>
        <message>
            <source>Criterion ticked</source>
            <translation>已勾选标准</translation>
        </message>
        <message>
            <source>Criterion moved</source>
            <translation>已移动标准</translation>
        </message>
        <message>
            <source>There is no test to link yet.</source>
            <translation>还没有可关联的测试。</translation>
        </message>
        <message>
            <source>No build has been read so far. Connect a server under Pipeline; its stages can then be chosen here.</source>
            <translation>目前尚未读取构建。请在“流水线”中连接服务器；之后即可在这里选择其阶段。</translation>
        </message>
        <message>
            <source>%1 · %2 (%3)</source>
            <comment>a stage, its pipeline, its connection</comment>
            <translation>%1 · %2（%3）</translation>
        </message>
        <message>
            <source>Which stage proves it?</source>
            <translation>哪个阶段可以证明它？</translation>
        </message>
        <message>
            <source>Which test of %1? Empty: all of it</source>
            <translation>%1 的哪个测试？留空：全部</translation>
        </message>
        <message>
            <source>All of the stage</source>
            <translation>整个阶段</translation>
        </message>
        <message>
            <source>Test linked with a criterion</source>
            <translation>已将测试关联到标准</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkPicker</name>
        <message>
            <source>Link %1</source>
            <comment>a story&apos;s number</comment>
            <translation>关联 %1</translation>
        </message>
        <message>
            <source>How it is linked</source>
            <translation>关联方式</translation>
        </message>
        <message>
            <source>Number or words of the other story</source>
            <translation>另一个故事的编号或词语</translation>
        </message>
        <message>
            <source>Number or words of the title</source>
            <translation>编号或标题中的词语</translation>
        </message>
        <message>
            <source>Stories found</source>
            <translation>找到的故事</translation>
        </message>
        <message>
            <source>Type to find the other story.</source>
            <translation>输入以查找另一个故事。</translation>
        </message>
        <message>
            <source>No story on the board is called that.</source>
            <translation>看板上没有这样的故事。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkWords</name>
        <message>
            <source>blocks</source>
            <translation>阻塞</translation>
        </message>
        <message>
            <source>is blocked by</source>
            <translation>受阻于</translation>
        </message>
        <message>
            <source>relates to</source>
            <translation>相关</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>is duplicated by</source>
            <translation>被重复</translation>
        </message>
        <message>
            <source>tests</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>is tested by</source>
            <translation>被测试</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a stage and its pipeline</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 in %2 · %3</source>
            <comment>a test, its stage and its pipeline</comment>
            <translation>%2 中的 %1 · %3</translation>
        </message>
        <message>
            <source>%1: passed in build %2</source>
            <comment>a test</comment>
            <translation>%1：在构建 %2 中通过</translation>
        </message>
        <message>
            <source>%1: failed in build %2</source>
            <comment>a test</comment>
            <translation>%1：在构建 %2 中失败</translation>
        </message>
        <message>
            <source>%1: unstable in build %2, which is not passed</source>
            <comment>a test</comment>
            <translation>%1：在构建 %2 中不稳定，不算通过</translation>
        </message>
        <message>
            <source>%1: not over yet in build %2</source>
            <comment>a test</comment>
            <translation>%1：在构建 %2 中尚未结束</translation>
        </message>
        <message>
            <source>%1: not run, no build names this story</source>
            <comment>a test</comment>
            <translation>%1：未运行，没有构建提到此故事</translation>
        </message>
        <message>
            <source>%1: not run in build %2</source>
            <comment>a test</comment>
            <translation>%1：在构建 %2 中未运行</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit; it passed for an older one</source>
            <comment>a test</comment>
            <translation>%1：未针对最新提交运行；在较早的提交中通过</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit</source>
            <comment>a test</comment>
            <translation>%1：未针对最新提交运行</translation>
        </message>
        <message>
            <source>a deleted story</source>
            <translation>已删除的故事</translation>
        </message>
        <message>
            <source>%1 removed a link: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 移除了关联：%2</translation>
        </message>
        <message>
            <source>%1 linked it: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 添加了关联：%2</translation>
        </message>
        <message>
            <source>%1 wrote the criterion “%2”</source>
            <translation>%1 编写了标准“%2”</translation>
        </message>
        <message>
            <source>%1 deleted the criterion “%2”</source>
            <translation>%1 删除了标准“%2”</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who, a criterion, the evidence</comment>
            <translation>%1 勾选了“%2”：%3</translation>
        </message>
        <message>
            <source>%1 took the tick of “%2” back</source>
            <translation>%1 撤回了“%2”的勾选</translation>
        </message>
        <message>
            <source>%1 changed the criterion “%2”; before it was “%3”</source>
            <translation>%1 将标准改为“%2”；之前是“%3”</translation>
        </message>
        <message>
            <source>%1 put the criterion “%2” elsewhere in the list</source>
            <translation>%1 调整了标准“%2”的位置</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>有人</translation>
        </message>
        <message>
            <source>%1 took the test %2 off a criterion</source>
            <translation>%1 从标准中移除了测试 %2</translation>
        </message>
        <message>
            <source>%1 linked a criterion to the test %2</source>
            <translation>%1 将标准关联到测试 %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryCircles</name>
        <message>
            <source>A story cannot be linked to itself.</source>
            <translation>故事不能关联到自己。</translation>
        </message>
        <message>
            <source>Choose another story.</source>
            <translation>请选择其他故事。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>These stories would wait for each other: %1.</source>
            <translation>这些故事会互相等待：%1。</translation>
        </message>
        <message>
            <source>Remove one of the links on this way first.</source>
            <translation>请先移除此路径上的一个关联。</translation>
        </message>
        <message>
            <source>These stories would all be duplicates of each other: %1.</source>
            <translation>这些故事会互为重复：%1。</translation>
        </message>
        <message>
            <source>A story cannot be part of itself: %1.</source>
            <translation>故事不能是自己的一部分：%1。</translation>
        </message>
        <message>
            <source>Choose another parent.</source>
            <translation>请选择其他上级。</translation>
        </message>
        <message>
            <source>In this file stories wait for themselves, or are parts or duplicates of themselves.</source>
            <translation>此文件中有故事在等待自己，或是自己的一部分或重复。</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>请重新导出工作区。</translation>
        </message>
        <message>
            <source>These two stories are linked like this already.</source>
            <translation>这两个故事已经这样关联。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryLinksView</name>
        <message>
            <source>Link to a story …</source>
            <translation>关联故事…</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Say how this story hangs together with another one (K)</source>
            <translation>说明此故事与另一个故事的关系（K）</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>在归档中</translation>
        </message>
        <message>
            <source>%1: this story waits for it</source>
            <comment>a column</comment>
            <translation>%1：此故事在等待它</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>This story is not linked with any other.</source>
            <translation>此故事没有与其他故事关联。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDesk</name>
        <message>
            <source>&amp;Definition of done …</source>
            <translation>完成的定义(&amp;D)…</translation>
        </message>
        <message>
            <source>Version %1 of the definition of done saved</source>
            <translation>已保存完成的定义第 %1 版</translation>
        </message>
        <message>
            <source>What is missing is only warned of</source>
            <translation>缺少条件时仅警告</translation>
        </message>
        <message>
            <source>What is missing is refused</source>
            <translation>缺少条件时拒绝</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDialog</name>
        <message>
            <source>Code reviewed by a second person</source>
            <translation>代码已由另一人评审</translation>
        </message>
        <message>
            <source>Write it anew from this version</source>
            <translation>以此版本为基础重写</translation>
        </message>
        <message>
            <source>Add a check</source>
            <translation>添加检查项</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Only warn (light): stories may pass, and what was missing is kept</source>
            <translation>仅警告（宽松）：故事可以通过，缺少的条件会被记录</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>完成的定义</translation>
        </message>
        <message>
            <source>Version %1, being written</source>
            <translation>第 %1 版，编写中</translation>
        </message>
        <message>
            <source>Version that is shown</source>
            <translation>显示的版本</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>Who owns the definition</source>
            <translation>定义的负责人</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>立即</translation>
        </message>
        <message>
            <source>The start of %1</source>
            <translation>%1 开始时</translation>
        </message>
        <message>
            <source>From when the version holds</source>
            <translation>版本的生效时间</translation>
        </message>
        <message>
            <source>Version %1, saved by %2, %3</source>
            <comment>number; who; when</comment>
            <translation>第 %1 版，由 %2 保存，%3</translation>
        </message>
        <message>
            <source>%1 · holds now</source>
            <comment>a version</comment>
            <translation>%1 · 当前生效</translation>
        </message>
        <message>
            <source>Checks, in their order</source>
            <translation>检查项，按顺序</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>如何确认</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>谁能帮忙</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+上箭头</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+下箭头</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>生效时间</translation>
        </message>
        <message>
            <source>Stories that would not hold</source>
            <translation>将不符合的故事</translation>
        </message>
        <message>
            <source>Save version %1</source>
            <translation>保存第 %1 版</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Name of check %1</source>
            <translation>检查项 %1 的名称</translation>
        </message>
        <message>
            <source>How check %1 is seen</source>
            <translation>如何确认检查项 %1</translation>
        </message>
        <message>
            <source>Who can help with check %1</source>
            <translation>谁能帮忙完成检查项 %1</translation>
        </message>
        <message>
            <source>Stage that counts for check %1</source>
            <translation>检查项 %1 所依据的阶段</translation>
        </message>
        <message>
            <source>Every check needs a name.</source>
            <translation>每个检查项都需要名称。</translation>
        </message>
        <message>
            <source>Two checks have the same name: nobody could tell them apart.</source>
            <translation>有两个检查项同名，无法区分。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories of late in %2 would not have held.</source>
            <translation>
                <numerusform>%2 中近期的 %n 个故事里，有 %1 个本会不符合。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories in %2 would not hold.</source>
            <translation>
                <numerusform>%2 中的 %n 个故事里，有 %1 个将不符合。</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 %2: %3</source>
            <comment>number, title, what is missing</comment>
            <translation>#%1 %2：%3</translation>
        </message>
        <message>
            <source>There is no story in work to try this on.</source>
            <translation>没有进行中的故事可供试用。</translation>
        </message>
        <message>
            <source>Stage (optional)</source>
            <translation>阶段（可选）</translation>
        </message>
        <message>
            <source>Counts a stage of this name, where its name does not say what it runs.</source>
            <translation>当名称不能说明阶段运行什么时，以此名称的阶段为准。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneSection</name>
        <message>
            <source>The team has not said yet what done means: Tools, Definition of done.</source>
            <translation>团队还没有定义何为完成：“工具”菜单中的“完成的定义”。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n checks hold</source>
            <translation>
                <numerusform>%n 项检查中符合 %1 项</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <comment>a count; the definition's version</comment>
            <translation>%1 · 第 %2 版</translation>
        </message>
        <message>
            <source>%1 · version %2, from %3 on</source>
            <comment>a count; the definition's version; a sprint</comment>
            <translation>%1 · 第 %2 版，从 %3 起</translation>
        </message>
        <message>
            <source>Overridden for %1 by %2, %3: %4</source>
            <comment>column; who; when; the reason</comment>
            <translation>%2 于 %3 为进入 %1 破例：%4</translation>
        </message>
        <message>
            <source>Missing then: %1</source>
            <translation>当时缺少：%1</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check; its state</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>移动到 %1</translation>
        </message>
        <message>
            <source>%1 asks for: %2</source>
            <comment>a column; what is missing</comment>
            <translation>%1 要求：%2</translation>
        </message>
        <message>
            <source>Override …</source>
            <translation>破例…</translation>
        </message>
        <message>
            <source>What shows it? %1</source>
            <comment>a check</comment>
            <translation>什么可以证明？%1</translation>
        </message>
        <message>
            <source>A word of evidence; Esc leaves it open</source>
            <translation>简要写下证据；按 Esc 保持未勾选</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneWords</name>
        <message>
            <source>Ticked by a person</source>
            <translation>由人勾选</translation>
        </message>
        <message>
            <source>Unit tests run in the pipeline</source>
            <translation>单元测试在流水线中运行</translation>
        </message>
        <message>
            <source>Integration tests run in the pipeline</source>
            <translation>集成测试在流水线中运行</translation>
        </message>
        <message>
            <source>Functional tests passed</source>
            <translation>功能测试通过</translation>
        </message>
        <message>
            <source>Performance tests passed</source>
            <translation>性能测试通过</translation>
        </message>
        <message>
            <source>Security tests passed</source>
            <translation>安全测试通过</translation>
        </message>
        <message>
            <source>All acceptance criteria are met</source>
            <translation>满足全部验收标准</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>未阻塞</translation>
        </message>
        <message>
            <source>All sub-stories are done</source>
            <translation>所有子故事已完成</translation>
        </message>
        <message>
            <source>A build</source>
            <translation>有构建</translation>
        </message>
        <message>
            <source>An owner</source>
            <translation>有负责人</translation>
        </message>
        <message>
            <source>An estimate</source>
            <translation>有估算</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>验收标准</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>产品负责人</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>Scrum Master</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>开发人员</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>开发测试人员</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>性能工程师</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>安全测试人员</translation>
        </message>
        <message>
            <source>Operations engineer</source>
            <translation>运维工程师</translation>
        </message>
        <message>
            <source>The definition of done</source>
            <translation>完成的定义</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未关闭</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>未确认</translation>
        </message>
        <message>
            <source>build %1 of %2</source>
            <comment>number and pipeline</comment>
            <translation>%2 的构建 %1</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a word of evidence; who, when</comment>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a build; when</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>it has no criteria</source>
            <translation>没有验收标准</translation>
        </message>
        <message>
            <source>%1 of %2 are met</source>
            <translation>满足 %1 / %2</translation>
        </message>
        <message>
            <source>not finished in %1</source>
            <translation>在 %1 中尚未结束</translation>
        </message>
        <message>
            <source>failed in %1</source>
            <translation>在 %1 中失败</translation>
        </message>
        <message>
            <source>no build names the story</source>
            <translation>没有构建提到此故事</translation>
        </message>
        <message>
            <source>passed for an older commit, not for the newest one (%1)</source>
            <translation>在较早的提交中通过，而非最新提交（%1）</translation>
        </message>
        <message>
            <source>not seen for the newest commit (%1)</source>
            <translation>最新提交尚未确认（%1）</translation>
        </message>
        <message>
            <source>nobody has ticked it</source>
            <translation>还没有人勾选</translation>
        </message>
        <message>
            <source>it is blocked</source>
            <translation>被阻塞</translation>
        </message>
        <message numerus="yes">
            <source>%n sub-stories are open</source>
            <translation>
                <numerusform>%n 个子故事未完成</numerusform>
            </translation>
        </message>
        <message>
            <source>it is nobody's</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>nobody has estimated it</source>
            <translation>还没有人估算</translation>
        </message>
        <message>
            <source>%1 can help.</source>
            <comment>one name</comment>
            <translation>%1 可以帮忙。</translation>
        </message>
        <message>
            <source>%1 or %2 can help.</source>
            <comment>two names</comment>
            <translation>%1 或 %2 可以帮忙。</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>a check; why it does not hold</comment>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>why; who can help</comment>
            <translation>%1%2</translation>
        </message>
        <message numerus="yes">
            <source>%n stories cannot go into %1 yet.</source>
            <translation>
                <numerusform>%n 个故事还不能进入 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 cannot go into %2 yet.</source>
            <translation>#%1 还不能进入 %2。</translation>
        </message>
        <message>
            <source>A new story cannot go into %1 yet.</source>
            <translation>新故事还不能进入 %1。</translation>
        </message>
        <message>
            <source>#%1: %2</source>
            <comment>a story; what is missing</comment>
            <translation>#%1：%2</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>未移动任何内容。</translation>
        </message>
        <message>
            <source>Finish what is missing, or say why it may go there without it.</source>
            <translation>请补齐缺少的条件，或说明为什么可以不满足就进入。</translation>
        </message>
        <message>
            <source>Imported: it was closed elsewhere, before any definition of done here.</source>
            <translation>导入：在这里有完成的定义之前，已在别处关闭。</translation>
        </message>
        <message>
            <source>Closed before there was a definition of done.</source>
            <translation>在有完成的定义之前关闭。</translation>
        </message>
        <message>
            <source>Closed under version %1.</source>
            <translation>依据第 %1 版关闭。</translation>
        </message>
        <message>
            <source>Closed under version %1; version %2 holds now.</source>
            <translation>依据第 %1 版关闭；现行为第 %2 版。</translation>
        </message>
        <message>
            <source>Somebody saved version %1 meanwhile.</source>
            <translation>在此期间有人保存了第 %1 版。</translation>
        </message>
        <message>
            <source>Nothing was overwritten.</source>
            <translation>未覆盖任何内容。</translation>
        </message>
        <message>
            <source>Look at theirs, then save yours again.</source>
            <translation>请先查看对方的版本，再保存您的。</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>waits for its turn in %1</source>
            <translation>在 %1 中排队</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EntryPopup</name>
        <message>
            <source>Override</source>
            <translation>破例</translation>
        </message>
        <message>
            <source>To override: a word of reason</source>
            <translation>破例请简要说明原因</translation>
        </message>
        <message>
            <source>A reason here overrides what is missing. It stays visible on the story.</source>
            <translation>在此写明原因即可在缺少条件时放行。原因会一直显示在故事上。</translation>
        </message>
        <message numerus="yes">
            <source>Move the other %n</source>
            <translation>
                <numerusform>移动其余 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>See #%1</source>
            <translation>查看 #%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stories</source>
            <translation>
                <numerusform>以及另外 %n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>缺少的条件</translation>
        </message>
        <message>
            <source>Write a word of reason first.</source>
            <translation>请先简要写明原因。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDesk</name>
        <message>
            <source>Attaching %1, %2 of %3</source>
            <translation>正在附加 %1，%2 / %3</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>正在打开 %1…</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>正在保存 %1…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was attached.</source>
            <translation>此工作区以只读方式打开。未附加任何内容。</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard. Nothing was attached. Copy a picture, then try again.</source>
            <translation>剪贴板中没有图片。未附加任何内容。请复制图片后重试。</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <comment>when it was taken from the clipboard</comment>
            <translation>图片 %1.png</translation>
        </message>
        <message>
            <source>Attaching %1 …</source>
            <translation>正在附加 %1…</translation>
        </message>
        <message>
            <source>Attach files, each of at most %1</source>
            <translation>附加文件，每个最大 %1</translation>
        </message>
        <message>
            <source>There is no room for a copy to open. Nothing was changed. Make room on the disk, then try again.</source>
            <translation>没有空间存放用于打开的副本。未做任何更改。请腾出磁盘空间后重试。</translation>
        </message>
        <message>
            <source>%1 is not what its name says, or holds something that can run. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 与其名称不符，或包含可运行的内容。这里不会打开它：仅在信任附加者时才保存。</translation>
        </message>
        <message>
            <source>No program opens %1. Save it instead.</source>
            <translation>没有程序可打开 %1。请改为保存。</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>保存附件</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDownload</name>
        <message>
            <source>%1 is not what was attached.</source>
            <translation>%1 与当初附加的内容不符。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>未写入任何内容。</translation>
        </message>
        <message>
            <source>Look for it in a backup, or ask who attached it.</source>
            <translation>请在备份中查找，或询问附加者。</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>之前的内容仍在。</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>请选择其他文件夹，或腾出磁盘空间。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentList</name>
        <message>
            <source>Attach …</source>
            <translation>附加…</translation>
        </message>
        <message>
            <source>%1 attached</source>
            <translation>已附加 %1</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save as …</source>
            <translation>另存为(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Copy name</source>
            <translation>复制名称(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>What to do with the attachment</source>
            <translation>对附件执行的操作</translation>
        </message>
        <message>
            <source>What to do with the attachment (menu key)</source>
            <translation>对附件执行的操作（菜单键）</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>附加文件，每个最大 %1；按 Ctrl+Shift+V 附加剪贴板中的图片</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>已删除 %1</translation>
        </message>
        <message>
            <source>Let go to attach, up to %1 each</source>
            <translation>松开即可附加，每个最大 %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentNotice</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Save anyway …</source>
            <translation>仍要保存…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stop, keep nothing of it</source>
            <translation>停止，不保留任何内容</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentUpload</name>
        <message>
            <source>%1 was not attached: it was cancelled.</source>
            <translation>%1 未附加：已取消。</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>未保留任何内容。</translation>
        </message>
        <message>
            <source>Attach it again whenever you like.</source>
            <translation>您可以随时重新附加。</translation>
        </message>
        <message>
            <source>%1 was not attached. %2</source>
            <translation>%1 未附加。%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentWords</name>
        <message>
            <source>%1 · from the epic</source>
            <comment>size</comment>
            <translation>%1 · 来自史诗</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <comment>size, who, when</comment>
            <translation>%1 · %2，%3</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>name of a file, its kind, its size and who attached it when</comment>
            <translation>%1，%2，%3</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>有人</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>录音录像</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <source>program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>%1 is a program, or starts one. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 是程序，或会启动程序。这里不会打开它：仅在信任附加者时才保存。</translation>
        </message>
        <message>
            <source>%1 can hold scripts, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 可能包含脚本，打开时会运行。这里不会打开它：仅在信任附加者时才保存。</translation>
        </message>
        <message>
            <source>%1 can hold macros or formulas, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 可能包含宏或公式，打开时会运行。这里不会打开它：仅在信任附加者时才保存。</translation>
        </message>
        <message>
            <source>Nobody can say what would open %1. It is not opened from here: save it if you trust whoever attached it.</source>
            <translation>无法确定什么会打开 %1。这里不会打开它：信任附加者时可以保存。</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <comment>megabytes</comment>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Drop files here, up to %1 each</source>
            <translation>将文件拖放到这里，每个最大 %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Attachments</name>
        <message>
            <source>Nothing was attached.</source>
            <translation>未附加任何内容。</translation>
        </message>
        <message>
            <source>%1 has %2; an attachment has at most %3.</source>
            <translation>%1 的大小为 %2；附件最大 %3。</translation>
        </message>
        <message>
            <source>Attach a part of it, or write down where it lies.</source>
            <translation>请附加其中一部分，或写下它的位置。</translation>
        </message>
        <message>
            <source>%1 is not there, or may not be read.</source>
            <translation>%1 不存在，或不允许读取。</translation>
        </message>
        <message>
            <source>Look where it is, then attach it again.</source>
            <translation>请确认它在哪里，然后重新附加。</translation>
        </message>
        <message>
            <source>%1 changed while it was read.</source>
            <translation>%1 在读取时被更改。</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it, then attach it again.</source>
            <translation>请等到没有程序写入时，再重新附加。</translation>
        </message>
        <message>
            <source>%1 vanished while it was read.</source>
            <translation>%1 在读取时消失。</translation>
        </message>
        <message>
            <source>Attach an ordinary file.</source>
            <translation>请附加普通文件。</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1 是文件夹。</translation>
        </message>
        <message>
            <source>%1 is a pipe between programs and has no end.</source>
            <translation>%1 是程序之间的管道，没有结尾。</translation>
        </message>
        <message>
            <source>%1 is a device and no file.</source>
            <translation>%1 是设备，不是文件。</translation>
        </message>
        <message>
            <source>%1 is a link that leads out of its folder.</source>
            <translation>%1 是指向其文件夹之外的链接。</translation>
        </message>
        <message>
            <source>%1 is no file.</source>
            <translation>%1 不是文件。</translation>
        </message>
        <message>
            <source>The content of this attachment is not in the workspace any more.</source>
            <translation>此附件的内容已不在工作区中。</translation>
        </message>
        <message>
            <source>Everything else is as it was.</source>
            <translation>其他一切保持原样。</translation>
        </message>
        <message>
            <source>Attach the file again, or look for it in a backup.</source>
            <translation>请重新附加文件，或在备份中查找。</translation>
        </message>
        <message>
            <source>The attachment %1 has %2 of its %3 bytes.</source>
            <translation>附件 %1 只有 %2 字节，应为 %3 字节。</translation>
        </message>
        <message>
            <source>The attachment %1 is not what was attached.</source>
            <translation>附件 %1 与当初附加的内容不符。</translation>
        </message>
        <message>
            <source>The attachment %1 cannot be read: %2</source>
            <translation>无法读取附件 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>成为</translation>
        </message>
        <message>
            <source>Columns and what they become</source>
            <translation>列及其用途</translation>
        </message>
        <message>
            <source>The first items, as they come in</source>
            <translation>将导入的前几项</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>里程碑</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>省略</translation>
        </message>
        <message>
            <source>What %1 becomes</source>
            <translation>%1 成为什么</translation>
        </message>
        <message>
            <source>The rows beneath follow what you choose. The next table with these columns is read the same way.</source>
            <translation>下面的行会随您的选择变化。下次含有这些列的表格将以同样方式读取。</translation>
        </message>
        <message>
            <source>One column has to become the title: without it there is nothing to import.</source>
            <translation>必须有一列成为标题：否则没有可导入的内容。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LaneWords</name>
        <message>
            <source>Expedite</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>Without an epic</source>
            <translation>无史诗</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent stories are open</source>
            <translation>
                <numerusform>%n 个加急故事未完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n 个故事</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not count against the sprint goal</source>
            <translation>不计入冲刺目标</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points done, all points: 3 of 21 pt</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Epic %1</source>
            <comment>a title</comment>
            <translation>史诗 %1</translation>
        </message>
        <message>
            <source>Epic %1 %2</source>
            <comment>number, title</comment>
            <translation>史诗 %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n 张卡片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folded away: Enter on the lane’s head shows them</source>
            <translation>
                <numerusform>已折叠 %n 张：在泳道标题上按 Enter 显示</numerusform>
            </translation>
        </message>
        <message>
            <source>limit of a lane %1</source>
            <comment>3 of 2 · 1 over</comment>
            <translation>泳道上限 %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>3 of 21 points done</comment>
            <translation>完成 %1 / %2</translation>
        </message>
        <message>
            <source>folded, Enter unfolds it</source>
            <translation>已折叠，按 Enter 展开</translation>
        </message>
        <message>
            <source>Enter folds it</source>
            <translation>按 Enter 折叠</translation>
        </message>
        <message numerus="yes">
            <source>%n folded away</source>
            <translation>
                <numerusform>已折叠 %n 张</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWindow</name>
        <message>
            <source>Close window</source>
            <translation>关闭窗口</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Claim</name>
        <message>
            <source>The mark has no reason.</source>
            <translation>标记没有原因。</translation>
        </message>
        <message>
            <source>Say why the failure is known, for those who see it.</source>
            <translation>请为看到的人说明为什么该失败是已知的。</translation>
        </message>
        <message>
            <source>The mark has no end that lies ahead.</source>
            <translation>标记没有未来的截止日期。</translation>
        </message>
        <message>
            <source>Choose a day within the next year.</source>
            <translation>请选择一年内的某一天。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ClaimDesk</name>
        <message>
            <source>&amp;Assign</source>
            <translation>指派(&amp;A)</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>指派</translation>
        </message>
        <message>
            <source>Mark as &amp;known …</source>
            <translation>标为已知(&amp;K)…</translation>
        </message>
        <message>
            <source>No longer k&amp;nown</source>
            <translation>不再标为已知(&amp;N)</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>请先选择一条流水线。</translation>
        </message>
        <message>
            <source>Only what fails is assigned to somebody.</source>
            <translation>只有失败的内容才能指派给人。</translation>
        </message>
        <message>
            <source>Say who looks after it (A)</source>
            <translation>指定谁来处理（A）</translation>
        </message>
        <message>
            <source>Only what fails can be marked.</source>
            <translation>只有失败的内容才能标记。</translation>
        </message>
        <message>
            <source>Say why this failure is expected, and until when</source>
            <translation>说明为什么此失败在预料之中，以及到何时为止</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pipeline and stage</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>To me (%1)</source>
            <translation>指派给我（%1）</translation>
        </message>
        <message>
            <source>&amp;Nobody</source>
            <translation>无人(&amp;N)</translation>
        </message>
        <message>
            <source>%1 has %2</source>
            <comment>a person, a pipeline</comment>
            <translation>%1 处理 %2</translation>
        </message>
        <message>
            <source>Nobody has %1 now</source>
            <translation>%1 现在无人处理</translation>
        </message>
        <message>
            <source>The failure of %1 is known until %2</source>
            <translation>%1 的失败标为已知，至 %2</translation>
        </message>
        <message>
            <source>The failure of %1 is no longer known</source>
            <translation>%1 的失败不再标为已知</translation>
        </message>
        <message>
            <source>Create s&amp;tory</source>
            <translation>创建故事(&amp;T)</translation>
        </message>
        <message>
            <source>Put a bug for this failure at the end of the backlog</source>
            <translation>为此失败在待办列表末尾添加缺陷</translation>
        </message>
        <message>
            <source>Only for what fails.</source>
            <translation>仅用于失败的内容。</translation>
        </message>
        <message>
            <source>%1 fails</source>
            <comment>a pipeline</comment>
            <translation>%1 失败</translation>
        </message>
        <message>
            <source>%1 fails in %2</source>
            <comment>a pipeline, a stage</comment>
            <translation>%1 在 %2 失败</translation>
        </message>
        <message>
            <source>Build %1 of %2.</source>
            <translation>%2 的构建 %1。</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>消息：%1</translation>
        </message>
        <message>
            <source>A story for the failure of %1</source>
            <translation>针对 %1 失败的故事</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KnownDialog</name>
        <message>
            <source>Mark as known</source>
            <translation>标为已知</translation>
        </message>
        <message>
            <source>The failure stays visible, with your reason, and is counted apart from what nobody expects. The mark ends by itself.</source>
            <translation>失败仍然可见并附有您的原因，且与意料之外的失败分开计数。标记会自动到期。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a stage, a pipeline</comment>
            <translation>%2 的 %1</translation>
        </message>
        <message>
            <source>Whatever fails in %1</source>
            <translation>%1 中的任何失败</translation>
        </message>
        <message>
            <source>What is known to fail</source>
            <translation>哪个失败是已知的</translation>
        </message>
        <message>
            <source>Last day of the mark</source>
            <translation>标记的最后一天</translation>
        </message>
        <message>
            <source>Why it fails, and what will end it</source>
            <translation>为什么失败，以及如何解决</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>&amp;Failure</source>
            <translation>失败(&amp;F)</translation>
        </message>
        <message>
            <source>Known &amp;until</source>
            <translation>已知至(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>原因(&amp;R)</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RequestsDialog</name>
        <message>
            <source>Requests to servers</source>
            <translation>对服务器的请求</translation>
        </message>
        <message>
            <source>Each server is asked every few seconds while something runs there, and rarely while nothing does. Connections that use the same token share what the server allows; when little is left, they slow down so that it lasts.</source>
            <translation>有内容在运行时，每隔几秒询问一次服务器；没有时则很少询问。使用同一令牌的连接共享服务器允许的额度；所剩不多时会放慢，以便够用。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>最近一小时</translation>
        </message>
        <message>
            <source>Allowance</source>
            <translation>额度</translation>
        </message>
        <message>
            <source>Speed now</source>
            <translation>当前频率</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>下次查看</translation>
        </message>
        <message>
            <source>Why not faster</source>
            <translation>为什么不更快</translation>
        </message>
        <message>
            <source>Requests in the last hour</source>
            <translation>最近一小时的请求</translation>
        </message>
        <message>
            <source>No server is read by this program at the moment.</source>
            <translation>此程序目前没有读取任何服务器。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>%1 of %2 until %3</source>
            <comment>numbers, and a time of day</comment>
            <translation>到 %3 为止 %1 / %2</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>不询问</translation>
        </message>
        <message>
            <source>every %1</source>
            <comment>a span of time</comment>
            <translation>每 %1</translation>
        </message>
        <message>
            <source>told by the server, and %1</source>
            <comment>every 60 s</comment>
            <translation>由服务器通知，以及%1</translation>
        </message>
        <message>
            <source>when you ask for it</source>
            <translation>在您要求时</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a span of time</comment>
            <translation>%1后</translation>
        </message>
        <message>
            <source>Something runs: this is the fast speed.</source>
            <translation>有内容在运行：这是较快的频率。</translation>
        </message>
        <message>
            <source>Nothing runs: this is the slow speed.</source>
            <translation>没有内容在运行：这是较慢的频率。</translation>
        </message>
        <message>
            <source>No window of Dayshift is in sight.</source>
            <translation>没有可见的 Dayshift 窗口。</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>电脑正在使用电池。</translation>
        </message>
        <message>
            <source>What the server still allows has to last until %1.</source>
            <translation>服务器剩余的额度要用到 %1。</translation>
        </message>
        <message>
            <source>The server wants to be left alone until %1.</source>
            <translation>服务器要求在 %1 之前不要打扰。</translation>
        </message>
        <message>
            <source>It did not answer: it is asked ever more rarely.</source>
            <translation>它没有响应：询问间隔越来越长。</translation>
        </message>
        <message>
            <source>It refused the token: asking again could lock the account.</source>
            <translation>它拒绝了令牌：再次询问可能锁定账户。</translation>
        </message>
        <message>
            <source>%1 wants to be left alone until %2</source>
            <comment>a server, a time of day</comment>
            <translation>%1 要求在 %2 之前不要打扰</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests left until %4</source>
            <comment>a server, numbers, a time of day</comment>
            <translation>%1：到 %4 为止剩余 %2 / %3 次请求</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Budget</name>
        <message>
            <source>All requests that %1 allows for this token are used up.</source>
            <translation>%1 允许此令牌的请求已全部用完。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Steps</name>
        <message>
            <source>The token has to be of somebody who is at least pipeline operator of the team.</source>
            <translation>令牌所属的人至少要是该团队的 pipeline operator。</translation>
        </message>
        <message>
            <source>Concourse takes the newest version of everything that the job needs.</source>
            <translation>Concourse 会取任务所需各项的最新版本。</translation>
        </message>
        <message>
            <source>The token has to be of a person whose role may run builds.</source>
            <translation>令牌所属的人的角色必须可以运行构建。</translation>
        </message>
        <message>
            <source>The token needs the scope Build (read and execute).</source>
            <translation>令牌需要 Build (read and execute) 范围。</translation>
        </message>
        <message>
            <source>Azure DevOps queues a new build of the same commit.</source>
            <translation>Azure DevOps 会为同一提交排入新的构建。</translation>
        </message>
        <message>
            <source>The token needs the rights to run builds and to stop them.</source>
            <translation>令牌需要运行和停止构建的权限。</translation>
        </message>
        <message>
            <source>TeamCity makes a new build of what is newest on the branch by now.</source>
            <translation>TeamCity 会用分支当前的最新内容生成新构建。</translation>
        </message>
        <message>
            <source>The token has to be of a person who may write to the repository.</source>
            <translation>令牌所属的人必须可以写入仓库。</translation>
        </message>
        <message>
            <source>Woodpecker makes a new build of the same commit.</source>
            <translation>Woodpecker 会为同一提交生成新构建。</translation>
        </message>
        <message>
            <source>The account, where the master wants one, has to be allowed to force, rebuild and stop builds.</source>
            <translation>如果主节点要求账户，该账户必须可以强制启动、重新构建和停止构建。</translation>
        </message>
        <message>
            <source>Buildbot makes a new build of the same commit.</source>
            <translation>Buildbot 会为同一提交生成新构建。</translation>
        </message>
        <message>
            <source>A fine-grained token needs the permission Actions: read and write, a classic one the scope repo.</source>
            <translation>fine-grained 令牌需要 Actions: read and write 权限，classic 令牌需要 repo 范围。</translation>
        </message>
        <message>
            <source>This feed can only be read.</source>
            <translation>此源只能读取。</translation>
        </message>
        <message>
            <source>The account has to be an operator of the pipeline group.</source>
            <translation>账户必须是该流水线组的操作员。</translation>
        </message>
        <message>
            <source>GoCD runs the first stage; the others follow as they are set up to.</source>
            <translation>GoCD 运行第一个阶段；其他阶段按设置继续。</translation>
        </message>
        <message>
            <source>GoCD takes the newest version of every material.</source>
            <translation>GoCD 会取每个材料的最新版本。</translation>
        </message>
        <message>
            <source>The token needs the scope write:repository.</source>
            <translation>令牌需要 write:repository 范围。</translation>
        </message>
        <message>
            <source>The token needs the scopes to read and to write pipelines.</source>
            <translation>令牌需要读取和写入流水线的范围。</translation>
        </message>
        <message>
            <source>Bitbucket makes a new build of the same commit.</source>
            <translation>Bitbucket 会为同一提交生成新构建。</translation>
        </message>
        <message>
            <source>No stage of this build is in such a state.</source>
            <translation>此构建没有处于该状态的阶段。</translation>
        </message>
        <message>
            <source>This build does not wait any more.</source>
            <translation>此构建已不再等待。</translation>
        </message>
        <message>
            <source>This version of the server cannot be told to do that.</source>
            <translation>无法让此版本的服务器这样做。</translation>
        </message>
        <message>
            <source>Do it on the build&apos;s page.</source>
            <translation>请在构建页面上操作。</translation>
        </message>
        <message>
            <source>Forgejo can be told to start a build, but not to run one again or to cancel it.</source>
            <translation>Forgejo 可以启动构建，但不能重新运行或取消。</translation>
        </message>
        <message>
            <source>The token needs the scope api and the role Developer.</source>
            <translation>令牌需要 api 范围和 Developer 角色。</translation>
        </message>
        <message>
            <source>GitLab runs only what failed or was cancelled again. Start a new pipeline to run all of it.</source>
            <translation>GitLab 只重新运行失败或已取消的部分。要全部运行，请启动新的流水线。</translation>
        </message>
        <message>
            <source>Drone makes a new build of the same commit.</source>
            <translation>Drone 会为同一提交生成新构建。</translation>
        </message>
        <message>
            <source>CircleCI starts every workflow of the project.</source>
            <translation>CircleCI 会启动该项目的所有工作流。</translation>
        </message>
        <message>
            <source>Buildbot has no form by which people may start this builder.</source>
            <translation>Buildbot 没有可供人启动此构建器的表单。</translation>
        </message>
        <message>
            <source>Its owner adds one to the master&apos;s configuration: a force scheduler.</source>
            <translation>其所有者可在主节点配置中添加：force scheduler。</translation>
        </message>
        <message>
            <source>The account needs the rights Job/Build and Job/Cancel.</source>
            <translation>账户需要 Job/Build 和 Job/Cancel 权限。</translation>
        </message>
        <message>
            <source>Jenkins makes a new build of what is newest by now, with the same parameters.</source>
            <translation>Jenkins 会用当前最新内容和相同参数生成新构建。</translation>
        </message>
        <message>
            <source>Concourse gives the log when the build is over.</source>
            <translation>Concourse 在构建结束后才提供日志。</translation>
        </message>
        <message>
            <source>%1 may only be read. Who looks after the connections can allow more.</source>
            <translation>%1 只允许读取。管理连接的人可以放开权限。</translation>
        </message>
        <message>
            <source>This build is over already.</source>
            <translation>此构建已经结束。</translation>
        </message>
        <message>
            <source>Nothing of this build failed.</source>
            <translation>此构建没有失败的内容。</translation>
        </message>
        <message>
            <source>This build is not over yet.</source>
            <translation>此构建尚未结束。</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift 不支持这种服务器。</translation>
        </message>
        <message>
            <source>This server runs a build again only as a whole.</source>
            <translation>此服务器只能整体重新运行构建。</translation>
        </message>
        <message>
            <source>The server did not say where this build is.</source>
            <translation>服务器未说明此构建在哪里。</translation>
        </message>
        <message>
            <source>The server has no log of this build.</source>
            <translation>服务器没有此构建的日志。</translation>
        </message>
        <message>
            <source>The server has no log of the stage %1.</source>
            <translation>服务器没有阶段 %1 的日志。</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>重新运行 %1？</translation>
        </message>
        <message>
            <source>All of its stages run again on %1, those that change something, such as a deployment, too.</source>
            <translation>它的所有阶段都将在 %1 上重新运行，包括会造成改动的阶段，例如部署。</translation>
        </message>
        <message>
            <source>Run what failed of %1 again?</source>
            <translation>重新运行 %1 失败的部分？</translation>
        </message>
        <message>
            <source>What failed runs again on %1, and what waits for it. What passed stays as it is.</source>
            <translation>失败的部分及等待它的部分将在 %1 上重新运行。已通过的保持不变。</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>取消 %1？</translation>
        </message>
        <message>
            <source>%1 stops it where it is, for everybody. What it has changed already stays changed.</source>
            <translation>%1 会立即停止它，对所有人生效。已经做出的改动不会还原。</translation>
        </message>
        <message>
            <source>Start %1?</source>
            <translation>启动 %1？</translation>
        </message>
        <message>
            <source>Start %1 on %2?</source>
            <translation>在 %2 上启动 %1？</translation>
        </message>
        <message>
            <source>A new build of all stages begins on %1.</source>
            <translation>%1 上将开始一次包含所有阶段的新构建。</translation>
        </message>
        <message>
            <source>Dayshift can only read this server.</source>
            <translation>Dayshift 只能读取此服务器。</translation>
        </message>
        <message>
            <source>This token may not start builds.</source>
            <translation>此令牌不能启动构建。</translation>
        </message>
        <message>
            <source>This token may not cancel builds.</source>
            <translation>此令牌不能取消构建。</translation>
        </message>
        <message>
            <source>This token may not read logs.</source>
            <translation>此令牌不能读取日志。</translation>
        </message>
        <message>
            <source>The server does not run this build again.</source>
            <translation>服务器不重新运行此构建。</translation>
        </message>
        <message>
            <source>The server does not start this pipeline so.</source>
            <translation>服务器不以这种方式启动此流水线。</translation>
        </message>
        <message>
            <source>The server does not give this log.</source>
            <translation>服务器不提供此日志。</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>未执行任何操作。</translation>
        </message>
        <message>
            <source>The server has no such log, or does not show it to this token.</source>
            <translation>服务器没有这样的日志，或不向此令牌显示。</translation>
        </message>
        <message>
            <source>The server does not know this build any more, cannot be told to do that, or does not let this token.</source>
            <translation>服务器已不知道此构建，不能这样做，或不允许此令牌这样做。</translation>
        </message>
        <message>
            <source>The server did not take it (HTTP %1).</source>
            <translation>服务器未接受（HTTP %1）。</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>消息：%1</translation>
        </message>
        <message>
            <source>The server may have done it all the same.</source>
            <translation>服务器仍可能已经执行。</translation>
        </message>
        <message>
            <source>Look at its builds before you ask again.</source>
            <translation>再次请求之前，请先查看它的构建。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineActions</name>
        <message>
            <source>This is being done already.</source>
            <translation>正在执行中。</translation>
        </message>
        <message>
            <source>The connection of this build is gone.</source>
            <translation>此构建的连接已不存在。</translation>
        </message>
        <message>
            <source>Nothing was done: first the team has to be told.</source>
            <translation>未执行任何操作：必须先告知团队。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LimitWords</name>
        <message>
            <source>%1 is full: it holds %2 of %3.</source>
            <translation>%1 已满：%2，上限 %3。</translation>
        </message>
        <message>
            <source>Nothing was changed: the team has agreed to keep to its limits.</source>
            <translation>未做任何更改：团队约定遵守上限。</translation>
        </message>
        <message>
            <source>Move another story on first, or change the limit.</source>
            <translation>请先将另一个故事往后移，或更改上限。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageList</name>
        <message>
            <source>Stages</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Stages of #%1</source>
            <translation>#%1 的阶段</translation>
        </message>
        <message>
            <source>The server names no stages of this build.</source>
            <translation>服务器未给出此构建的阶段。</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages are on the build&apos;s page.</source>
            <translation>
                <numerusform>另有 %n 个阶段在构建页面上。</numerusform>
            </translation>
        </message>
        <message>
            <source>Waited %1 for its start</source>
            <translation>开始前等待了 %1</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>开始于 %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>结束于 %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>第 %1 次尝试</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs or steps of %1</source>
            <translation>
                <numerusform>%1 的 %n 个任务或步骤</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: passed on a retry in %2 of the last %3 reports</source>
            <translation>%1：最近 %3 次报告中有 %2 次重试后通过</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what became of it, flaky tests</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n flaky tests</source>
            <translation>
                <numerusform>%n 个时好时坏的测试</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChangeList</name>
        <message>
            <source>Changes since the last pass</source>
            <translation>上次通过以来的更改</translation>
        </message>
        <message>
            <source>Changes in this build</source>
            <translation>此构建中的更改</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DeviceGrid</name>
        <message>
            <source>Devices and environments</source>
            <translation>设备与环境</translation>
        </message>
        <message>
            <source>any environment</source>
            <translation>任意环境</translation>
        </message>
        <message>
            <source>any device</source>
            <translation>任意设备</translation>
        </message>
        <message>
            <source>✕ %1 of %2</source>
            <comment>tests failed of all</comment>
            <translation>✕ %1 / %2</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>tests passed</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4 tests failed</source>
            <translation>%1，%2：%4 个测试中 %3 个失败</translation>
        </message>
        <message>
            <source>%1, %2: %3 tests passed</source>
            <translation>%1，%2：%3 个测试通过</translation>
        </message>
        <message>
            <source>First failing test: %1</source>
            <translation>第一个失败的测试：%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ArtifactList</name>
        <message>
            <source>Artifacts</source>
            <translation>制品</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>已过期</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ApprovalList</name>
        <message>
            <source>Waits for people</source>
            <translation>等人处理</translation>
        </message>
        <message>
            <source>Somebody has to agree to this build.</source>
            <translation>需要有人同意此构建。</translation>
        </message>
        <message>
            <source>Somebody has to agree to %1.</source>
            <comment>a stage</comment>
            <translation>需要有人同意 %1。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildActions</name>
        <message>
            <source>&amp;Run again …</source>
            <translation>重新运行(&amp;R)…</translation>
        </message>
        <message>
            <source>Run what &amp;failed again …</source>
            <translation>重新运行失败的部分(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Cancel run …</source>
            <translation>取消运行(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Start a new run …</source>
            <translation>启动新的运行(&amp;S)…</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>打开日志(&amp;L)</translation>
        </message>
        <message>
            <source>Open the build&apos;s &amp;page</source>
            <translation>打开构建页面(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>历史(&amp;H)</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>请先选择一条流水线。</translation>
        </message>
        <message>
            <source>Dayshift only reads from this server.</source>
            <translation>Dayshift 仅读取此服务器。</translation>
        </message>
        <message>
            <source>Run this build again (R)</source>
            <translation>重新运行此构建（R）</translation>
        </message>
        <message>
            <source>Run only those parts again that failed</source>
            <translation>仅重新运行失败的部分</translation>
        </message>
        <message>
            <source>Stop this build before its end</source>
            <translation>提前停止此构建</translation>
        </message>
        <message>
            <source>Start a new build of this pipeline</source>
            <translation>为此流水线启动新的构建</translation>
        </message>
        <message>
            <source>Read the log at its first failing line (O)</source>
            <translation>从第一处失败开始读日志（O）</translation>
        </message>
        <message>
            <source>Open it in the browser (Enter)</source>
            <translation>在浏览器中打开（Enter）</translation>
        </message>
        <message>
            <source>The server gave no page for this build.</source>
            <translation>服务器未给出此构建的页面。</translation>
        </message>
        <message>
            <source>All stored builds of this pipeline (H)</source>
            <translation>此流水线所有已保存的构建（H）</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>重新运行 %1？</translation>
        </message>
        <message>
            <source>Run what failed in %1 again?</source>
            <translation>重新运行 %1 中失败的部分？</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>取消 %1？</translation>
        </message>
        <message>
            <source>Start a new run of %1?</source>
            <translation>启动 %1 的新运行？</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>重新运行</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>取消运行</translation>
        </message>
        <message>
            <source>Start run</source>
            <translation>启动运行</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>分支(&amp;B)</translation>
        </message>
        <message>
            <source>Leave it empty to build the same branch again.</source>
            <translation>留空以再次构建同一分支。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LogWindow</name>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>正在读取日志</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>在日志中查找</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>上一个（Shift+F3）</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>下一个（F3）</translation>
        </message>
        <message>
            <source>First failing line</source>
            <translation>第一处失败</translation>
        </message>
        <message>
            <source>Go to the first line that tells what failed</source>
            <translation>转到第一条说明失败内容的行</translation>
        </message>
        <message>
            <source>The log is empty</source>
            <translation>日志为空</translation>
        </message>
        <message>
            <source>The server has nothing of this stage.</source>
            <translation>服务器没有此阶段的日志。</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>the log is longer than Dayshift keeps</source>
            <translation>日志超过 Dayshift 保留的长度</translation>
        </message>
        <message>
            <source>first failing line: %1</source>
            <translation>第一处失败：%1</translation>
        </message>
        <message>
            <source>no line tells what failed</source>
            <translation>没有说明失败内容的行</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>more than %1 found</source>
            <translation>找到超过 %1 处</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryDialog</name>
        <message>
            <source>History of %1</source>
            <translation>%1 的历史</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>分支</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>正在读取历史</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many builds, so many of them failed</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n stored builds</source>
            <translation>
                <numerusform>%n 个已保存的构建</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 次失败</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePreview</name>
        <message>
            <source>No pipeline to show</source>
            <translation>没有可显示的流水线</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDesk</name>
        <message>
            <source>&amp;Stages …</source>
            <translation>阶段(&amp;S)…</translation>
        </message>
        <message>
            <source>Stages changed</source>
            <translation>已更改阶段</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDialog</name>
        <message>
            <source>As &amp;proposed</source>
            <translation>采用建议(&amp;P)</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Dayshift proposes from its name what a server&apos;s stage is for. Say otherwise where it is wrong: the list, the metrics and the estimates follow.</source>
            <translation>Dayshift 根据名称推测服务器阶段的用途。如有错误请另行指定：列表、指标和预计时间都会随之变化。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Stage on the server</source>
            <translation>服务器上的阶段</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>流水线</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>显示为</translation>
        </message>
        <message>
            <source>Stages of the server</source>
            <translation>服务器的阶段</translation>
        </message>
        <message>
            <source>Take back what was said of this server&apos;s stages</source>
            <translation>撤回对此服务器各阶段的指定</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>服务器(&amp;S)</translation>
        </message>
        <message>
            <source>So a row will look</source>
            <translation>行的显示效果</translation>
        </message>
        <message>
            <source>Save stages</source>
            <translation>保存阶段</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>No server has told of a stage yet.</source>
            <translation>还没有服务器提供阶段。</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>在 %1 中</translation>
        </message>
        <message>
            <source>%1 is shown as</source>
            <translation>%1 显示为</translation>
        </message>
        <message numerus="yes">
            <source>The first %n names</source>
            <translation>
                <numerusform>前 %n 个名称</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <translation>
                <numerusform>%n 个名称</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWishes</name>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>这是演示：没有可以通知的服务器。</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicHistory</name>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 重命名了它；之前是“%2”</translation>
        </message>
        <message>
            <source>%1 changed the text</source>
            <translation>%1 修改了文本</translation>
        </message>
        <message>
            <source>%1 closed it</source>
            <translation>%1 关闭了它</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1 重新打开了它</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 调整了顺序</translation>
        </message>
        <message>
            <source>%1 took it from its product</source>
            <translation>%1 将它移出产品</translation>
        </message>
        <message>
            <source>%1 made it part of the product %2</source>
            <translation>%1 将它归入产品 %2</translation>
        </message>
        <message>
            <source>%1 wrote the epic</source>
            <translation>%1 编写了史诗</translation>
        </message>
        <message>
            <source>%1 deleted the epic</source>
            <translation>%1 删除了史诗</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 修改了它</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportUndo</name>
        <message>
            <source>Something that came with the import was changed since, or something else belongs to it: %1.</source>
            <translation>导入的内容后来被更改，或有其他内容属于它：%1。</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>未撤回任何内容。</translation>
        </message>
        <message>
            <source>Undo what was done since, then try again; or delete what you do not need.</source>
            <translation>请先撤销之后的操作再重试；或删除不需要的内容。</translation>
        </message>
        <message>
            <source>a story, an epic, a sprint or a person</source>
            <translation>故事、史诗、冲刺或人员</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceConnect</name>
        <message>
            <source>Of monitoring: so many seconds stand between two readings.</source>
            <translation>用于监控：两次读取之间的秒数。</translation>
        </message>
        <message>
            <source>Of monitoring: what its figures are of.</source>
            <translation>用于监控：数值所属的对象。</translation>
        </message>
        <message>
            <source>Of monitoring: a figure, as NAME|MEANING|UNIT|QUERY, and after that |AT LEAST|AT MOST|GROUP; may be given several times. MEANING is people, success, errors, answer-time, tried, succeeded, health or other. Without any, those are taken that what it measures suggests.</source>
            <translation>用于监控：数值，写成 NAME|MEANING|UNIT|QUERY，其后可加 |AT LEAST|AT MOST|GROUP；可多次指定。MEANING 为 people、success、errors、answer-time、tried、succeeded、health 或 other。不指定时，采用根据其测量内容建议的数值。</translation>
        </message>
        <message>
            <source>This is no figure: %1.</source>
            <translation>这不是有效的数值：%1。</translation>
        </message>
        <message>
            <source>Write it as NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</source>
            <translation>请写成 NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP。</translation>
        </message>
        <message>
            <source>There is monitoring called %1 already.</source>
            <translation>已有名为 %1 的监控。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Figure %1: %2</source>
            <translation>数值 %1：%2</translation>
        </message>
        <message>
            <source>%1 was not connected. %2</source>
            <translation>%1 未连接。%2</translation>
        </message>
        <message>
            <source>The password was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this.</source>
            <translation>密码未保存：%1请在环境变量 %2 中将它提供给每个读取它的 Dayshift。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertBook</name>
        <message>
            <source>%1 is silent</source>
            <translation>%1 无响应</translation>
        </message>
        <message>
            <source>What customers get is not known. %1</source>
            <translation>客户的情况未知。%1</translation>
        </message>
        <message>
            <source>The Watchdog of %1 is missing</source>
            <translation>%1 的 Watchdog 缺失</translation>
        </message>
        <message>
            <source>It always fires, so that its absence shows that alerting is broken. No other alert may arrive.</source>
            <translation>它应当一直触发，缺失说明告警机制已损坏。其他告警可能也无法到达。</translation>
        </message>
        <message>
            <source>It was %1 %2, at least %3 is well.</source>
            <translation>曾为 %1 %2，不低于 %3 为正常。</translation>
        </message>
        <message>
            <source>It was %1 %2, at most %3 is well.</source>
            <translation>曾为 %1 %2，不高于 %3 为正常。</translation>
        </message>
        <message>
            <source>%1 left its band</source>
            <translation>%1 超出正常范围</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Evidence</name>
        <message>
            <source>%1 left its band</source>
            <translation>%1 超出正常范围</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentGuard</name>
        <message>
            <source>The incident is not over: %1 still fires.</source>
            <translation>事故尚未结束：%1 仍在触发。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Wait until the alert ends, or say with a reason that it is not a problem.</source>
            <translation>请等待告警结束，或说明它为什么不是问题。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Impact</name>
        <message>
            <source>requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4</source>
            <translation>%4内 %2 %3中约 %1 失败</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4; requests, not people</source>
            <translation>%4内 %2 %3中约 %1 失败；是请求数，不是人数</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Probe</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>这不是 Web 服务器的地址。</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>请给出类似 %1 的地址。</translation>
        </message>
        <message>
            <source>The address holds a name or a password.</source>
            <translation>地址中包含名称或密码。</translation>
        </message>
        <message>
            <source>Give the name and the password by themselves: the password goes to the keyring.</source>
            <translation>请单独给出名称和密码：密码会存入密钥环。</translation>
        </message>
        <message>
            <source>There is no column %1, where %2 should be.</source>
            <translation>没有应包含 %2 的列 %1。</translation>
        </message>
        <message>
            <source>CSV file or address</source>
            <translation>CSV 文件或地址</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Health address</source>
            <translation>健康检查地址</translation>
        </message>
        <message>
            <source>up, time or status</source>
            <translation>up、time 或 status</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>100 when the address answers with a status below 400, else 0.</source>
            <translation>地址返回低于 400 的状态时为 100，否则为 0。</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>响应时间</translation>
        </message>
        <message>
            <source>From the question to the whole answer, seen from here.</source>
            <translation>从请求到完整响应，从此处测得。</translation>
        </message>
        <message>
            <source>The answer has nothing at %1, where %2 should be.</source>
            <translation>响应的 %1 处没有内容，而 %2 应在那里。</translation>
        </message>
        <message>
            <source>JSON address</source>
            <translation>JSON 地址</translation>
        </message>
        <message>
            <source>Path, as in sign_in.tried</source>
            <translation>路径，例如 sign_in.tried</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Alertmanager</name>
        <message>
            <source>Alertmanager could not answer: %1.</source>
            <translation>Alertmanager 无法响应：%1。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Prometheus</name>
        <message>
            <source>Prometheus could not answer: %1.</source>
            <translation>Prometheus 无法响应：%1。</translation>
        </message>
        <message>
            <source>The rule %1 cannot be evaluated: %2.</source>
            <translation>规则 %1 无法求值：%2。</translation>
        </message>
        <message>
            <source>Prometheus cannot read %1 on %2: %3.</source>
            <translation>Prometheus 无法读取 %2 上的 %1：%3。</translation>
        </message>
        <message>
            <source>Prometheus cannot tell Alertmanager at %1 of its alerts.</source>
            <translation>Prometheus 无法将告警发给 %1 处的 Alertmanager。</translation>
        </message>
        <message numerus="yes">
            <source>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</source>
            <translation>
                <numerusform>%1 的查询返回 %n 个值，而应为一个：请求和，或指定分组标签。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, tried</source>
            <translation>%1，尝试</translation>
        </message>
        <message>
            <source>All attempts in a minute, averaged over the last minute.</source>
            <translation>每分钟的全部尝试，取最近一分钟的平均。</translation>
        </message>
        <message>
            <source>%1, succeeded</source>
            <translation>%1，成功</translation>
        </message>
        <message>
            <source>The attempts in a minute that succeeded, averaged over the last minute.</source>
            <translation>每分钟成功的尝试，取最近一分钟的平均。</translation>
        </message>
        <message>
            <source>%1 success</source>
            <translation>%1 成功率</translation>
        </message>
        <message>
            <source>Those that succeeded, of all that tried.</source>
            <translation>全部尝试中成功的。</translation>
        </message>
        <message>
            <source>People using it now</source>
            <translation>当前使用人数</translation>
        </message>
        <message>
            <source>Everybody who is signed in, on all servers.</source>
            <translation>所有服务器上已登录的人。</translation>
        </message>
        <message>
            <source>Answer time, p95</source>
            <translation>响应时间，p95</translation>
        </message>
        <message>
            <source>19 of 20 answers of the last minute were quicker.</source>
            <translation>最近一分钟的 20 个响应中，有 19 个更快。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceCheck</name>
        <message numerus="yes">
            <source>It measures %n thing(s).</source>
            <translation>
                <numerusform>它测量 %n 项内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of monitoring.</source>
            <translation>Dayshift 不支持这种监控。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Watchman</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>无法读取文件：%1。</translation>
        </message>
        <message numerus="yes">
            <source>The file is longer than %n MB.</source>
            <translation>
                <numerusform>文件超过 %n MB。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more question(s) had no useful answer.</source>
            <translation>
                <numerusform>另有 %n 次询问没有得到有用的响应。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series were left out: there are too many.</source>
            <translation>
                <numerusform>省略了 %n 个序列：数量过多。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s ahead of this one.</source>
            <translation>
                <numerusform>它的时钟比本机快 %n 秒。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s behind this one.</source>
            <translation>
                <numerusform>它的时钟比本机慢 %n 秒。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertStrip</name>
        <message>
            <source>Raise incident …</source>
            <translation>上报事故…</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>已看到</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Mute, link to an incident, or say that it is not a problem</source>
            <translation>静音、关联到事故，或说明不是问题</translation>
        </message>
        <message>
            <source>Recovered %1: %2</source>
            <translation>已恢复 %1：%2</translation>
        </message>
        <message>
            <source>Decide about %1</source>
            <translation>决定如何处理 %1</translation>
        </message>
        <message>
            <source>Raise an incident for %1</source>
            <translation>为 %1 上报事故</translation>
        </message>
        <message>
            <source>I have seen that %1 is over</source>
            <translation>我已看到 %1 结束</translation>
        </message>
        <message numerus="yes">
            <source>Mute for %n minute(s) …</source>
            <translation>
                <numerusform>静音 %n 分钟…</numerusform>
            </translation>
        </message>
        <message>
            <source>Link to incident %1: %2</source>
            <translation>关联到事故 %1：%2</translation>
        </message>
        <message>
            <source>Not a problem …</source>
            <translation>不是问题…</translation>
        </message>
        <message>
            <source>No longer watched since %1: %2</source>
            <comment>a time, an alert</comment>
            <translation>自 %1 起不再监控：%2</translation>
        </message>
        <message>
            <source>I have seen that %1 is no longer watched</source>
            <translation>我已看到 %1 不再被监控</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureTile</name>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>%1
%2
Query: %3</source>
            <comment>name of a figure, its formula, its query</comment>
            <translation>%1
%2
查询：%3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>%1 Query: %2</source>
            <translation>%1 查询：%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactChart</name>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>谁在使用，是否成功</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>没有测量数据。</translation>
        </message>
        <message>
            <source>%1: not measured</source>
            <translation>%1：未测量</translation>
        </message>
        <message>
            <source>%1: %2 tried per minute, success not measured</source>
            <translation>%1：每分钟尝试 %2，成功数未测量</translation>
        </message>
        <message>
            <source>%1: %2 tried, %3 succeeded, %4 refused per minute</source>
            <translation>%1：每分钟尝试 %2，成功 %3，被拒绝 %4</translation>
        </message>
        <message>
            <source>%1 first failed</source>
            <translation>%1 首次失败</translation>
        </message>
        <message>
            <source>%1 tried</source>
            <translation>尝试 %1</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>被拒绝 %1</translation>
        </message>
        <message>
            <source>%1 succeeded</source>
            <translation>成功 %1</translation>
        </message>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>此期间没有测量数据。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactTable</name>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>每分钟尝试</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>每分钟成功</translation>
        </message>
        <message>
            <source>Refused per minute</source>
            <translation>每分钟被拒绝</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MonitoringDialog</name>
        <message>
            <source>Connect monitoring</source>
            <translation>连接监控</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>尚未测试。</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>连接(&amp;C)</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>手动录入</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>保存在系统密钥环中，绝不进入工作区</translation>
        </message>
        <message>
            <source>What the figures are of, as its alerts and deployments call it</source>
            <translation>数值所属的对象，与其告警和部署中的称呼一致</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>地址(&amp;D)</translation>
        </message>
        <message>
            <source>Acc&amp;ount, where it wants one</source>
            <translation>账户，如需要(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Password or token</source>
            <translation>密码或令牌(&amp;P)</translation>
        </message>
        <message>
            <source>Certificate &amp;authority, as a PEM file</source>
            <translation>证书颁发机构，PEM 文件(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>服务(&amp;S)</translation>
        </message>
        <message>
            <source>Asked &amp;every so many seconds</source>
            <translation>询问间隔秒数(&amp;E)</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>查询</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>分组依据</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>不低于</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Add a &amp;figure</source>
            <translation>添加数值(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Remove it</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>Query: %1</source>
            <translation>查询：%1</translation>
        </message>
        <message>
            <source>Value now</source>
            <translation>当前值</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>People now</source>
            <translation>当前人数</translation>
        </message>
        <message>
            <source>Errors per minute</source>
            <translation>每分钟错误</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>响应时间</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>每分钟尝试</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>每分钟成功</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>%1 的含义</translation>
        </message>
        <message>
            <source>It is being asked …</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <source>It cannot be read yet. Mend what failed and test it again.</source>
            <translation>尚无法读取。请修复失败的项目并重新测试。</translation>
        </message>
        <message>
            <source>It can be read. Check the figures: what they mean, and when they are well.</source>
            <translation>可以读取。请检查各数值：含义是什么，何时为正常。</translation>
        </message>
        <message>
            <source>It can be read. Its alerts are shown; add figures for the tiles and the chart.</source>
            <translation>可以读取。将显示其告警；请为磁贴和图表添加数值。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请为它命名。</translation>
        </message>
        <message>
            <source>Connected: %1</source>
            <translation>已连接：%1</translation>
        </message>
        <message>
            <source>Edit monitoring</source>
            <translation>编辑监控</translation>
        </message>
        <message>
            <source>Empty: the one that is in the keyring</source>
            <translation>留空：密钥环中已有的</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a source of monitoring</comment>
            <translation>已更改 %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionPage</name>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>最近 %n 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>显示的时间</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>以表格显示(&amp;T)</translation>
        </message>
        <message>
            <source>Show the chart&apos;s values as a table (L)</source>
            <translation>以表格显示图表的值（L）</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>上报事故…</translation>
        </message>
        <message>
            <source>Raise an incident, filled in from monitoring (Ctrl+I)</source>
            <translation>上报事故，由监控预填（Ctrl+I）</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 已有 %2 未响应。</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>当前内容来自 %1。</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>%1后再次尝试。</translation>
        </message>
        <message numerus="yes">
            <source>%n more source(s) do not answer.</source>
            <translation>
                <numerusform>另有 %n 个数据源没有响应。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即尝试</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) in production</source>
            <translation>
                <numerusform>生产环境有 %n 个告警</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment to production is known.</source>
            <translation>没有已知的生产部署。</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>a version and when it was deployed</comment>
            <translation>%1，自 %2 起</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>已上报事故：%1</translation>
        </message>
        <message>
            <source>Mute %1</source>
            <translation>静音 %1</translation>
        </message>
        <message numerus="yes">
            <source>Why may it be quiet for %n minute(s)?</source>
            <translation>
                <numerusform>为什么可以静音 %n 分钟？</numerusform>
            </translation>
        </message>
        <message>
            <source>Muted: %1</source>
            <translation>已静音：%1</translation>
        </message>
        <message>
            <source>Not a problem</source>
            <translation>不是问题</translation>
        </message>
        <message>
            <source>Why is %1 not a problem? The reason is kept for the figures.</source>
            <translation>为什么 %1 不是问题？原因会为指标保留。</translation>
        </message>
        <message>
            <source>Not a problem: %1</source>
            <translation>不是问题：%1</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>谁在使用，是否成功</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed, as a table</source>
            <translation>谁在使用，是否成功，以表格显示</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>每分钟</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>谁受影响</translation>
        </message>
        <message>
            <source>What changed before it</source>
            <translation>之前有什么变化</translation>
        </message>
        <message>
            <source>Use and success per day</source>
            <translation>每日使用与成功</translation>
        </message>
        <message>
            <source>Use and success per release</source>
            <translation>每次发布的使用与成功</translation>
        </message>
        <message>
            <source>No monitoring yet</source>
            <translation>还没有监控</translation>
        </message>
        <message>
            <source>Connect what measures production, to see here whether customers can do what they came for.</source>
            <translation>连接测量生产环境的数据源，即可在这里看到客户能否完成要做的事。</translation>
        </message>
        <message>
            <source>Connect Prometheus …</source>
            <translation>连接 Prometheus…</translation>
        </message>
        <message>
            <source>JSON address …</source>
            <translation>JSON 地址…</translation>
        </message>
        <message>
            <source>CSV …</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Success by hand …</source>
            <translation>手动录入成功率…</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>已看到：%1</translation>
        </message>
        <message>
            <source>Linked to an incident: %1</source>
            <translation>已关联到事故：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alerts</comment>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the two worst only</source>
            <translation>仅显示最严重的两个</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%2 个中 %1 个失败</translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>a count and what is counted</comment>
            <translation>%1 %2失败</translation>
        </message>
        <message>
            <source>The figures tell no groups apart. A group label does.</source>
            <translation>这些数值没有区分组。可用分组标签区分。</translation>
        </message>
        <message>
            <source>Nobody, as far as is measured.</source>
            <translation>就测量而言，没有人。</translation>
        </message>
        <message>
            <source>24 hours before</source>
            <translation>之前 24 小时</translation>
        </message>
        <message>
            <source>Nothing that Dayshift knows of.</source>
            <translation>就 Dayshift 所知，没有。</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>每分钟 %1</translation>
        </message>
        <message>
            <source>Tried: %1 (%2)
Succeeded: %3 (%4)</source>
            <translation>尝试：%1（%2）
成功：%3（%4）</translation>
        </message>
        <message>
            <source>Nothing tells what was tried and what succeeded.</source>
            <translation>没有数据说明尝试了什么、成功了什么。</translation>
        </message>
        <message>
            <source>No release to production is known.</source>
            <translation>没有已知的生产发布。</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>全部标为已看到</translation>
        </message>
        <message>
            <source>The last one ended %1.</source>
            <translation>最后一个结束于 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over and not seen yet.</source>
            <translation>
                <numerusform>以前有 %n 个告警已结束，尚未看到。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) seen</source>
            <translation>
                <numerusform>已看到 %n 个告警</numerusform>
            </translation>
        </message>
        <message>
            <source>At</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>尝试</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionWords</name>
        <message>
            <source>%1 succeed</source>
            <translation>%1 成功</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>%1 per minute, averaged</source>
            <comment>what is counted</comment>
            <translation>每分钟 %1，平均</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>无数值</translation>
        </message>
        <message>
            <source>usual %1</source>
            <translation>通常 %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>限值 %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>不低于 %1</translation>
        </message>
        <message>
            <source>Over since %1, it lasted %2.</source>
            <translation>于 %1 结束，持续 %2。</translation>
        </message>
        <message>
            <source>For %1, since %2.</source>
            <translation>已持续 %1，自 %2 起。</translation>
        </message>
        <message>
            <source>Began %1, %2 after deployment %3.</source>
            <comment>time, span, version</comment>
            <translation>开始于 %1，在部署 %3 之后 %2。</translation>
        </message>
        <message>
            <source>Began %1.</source>
            <translation>开始于 %1。</translation>
        </message>
        <message>
            <source>So far %1.</source>
            <translation>至今 %1。</translation>
        </message>
        <message numerus="yes">
            <source>It came back %n time(s).</source>
            <translation>
                <numerusform>它再次出现 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Silenced at its source until %1.</source>
            <translation>已在来源处静默至 %1。</translation>
        </message>
        <message>
            <source>Muted until %1: %2.</source>
            <translation>静音至 %1：%2。</translation>
        </message>
        <message>
            <source>Not a problem, says %1: %2.</source>
            <translation>%1 认为不是问题：%2。</translation>
        </message>
        <message>
            <source>Part of incident %1: %2.</source>
            <translation>属于事故 %1：%2。</translation>
        </message>
        <message>
            <source>works</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>1 in %1 refused</source>
            <translation>每 %1 个拒绝 1 个</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <comment>a share in percent</comment>
            <translation>%1 被拒绝</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>致命</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>No severity</source>
            <translation>无严重程度</translation>
        </message>
        <message>
            <source>Deployment %1</source>
            <translation>部署 %1</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Feature flag</source>
            <translation>功能开关</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>It fired for %1, then its source was not asked any more: whether it is over is not known.</source>
            <translation>持续了 %1，之后不再查询其数据源：不知道是否已结束。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RaisePanel</name>
        <message>
            <source>Create a &amp;story in the Expedite lane</source>
            <translation>在加急泳道中创建故事(&amp;S)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>指派给</translation>
        </message>
        <message>
            <source>Caused by</source>
            <translation>起因</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>上报事故</translation>
        </message>
        <message>
            <source>Filled in from monitoring. Change what is wrong.</source>
            <translation>由监控预填。请修改有误之处。</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Impact</source>
            <translation>影响(&amp;I)</translation>
        </message>
        <message>
            <source>P&amp;1 stops customers</source>
            <translation>P1 客户无法使用(&amp;1)</translation>
        </message>
        <message>
            <source>P&amp;2</source>
            <translation>P2(&amp;2)</translation>
        </message>
        <message>
            <source>P&amp;3</source>
            <translation>P3(&amp;3)</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>指派给(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>起因(&amp;C)</translation>
        </message>
        <message>
            <source>You can undo for 10 seconds. Nothing is sent to customers from here.</source>
            <translation>10 秒内可以撤销。这里不会向客户发送任何内容。</translation>
        </message>
        <message>
            <source>Enter an earlier one …</source>
            <translation>录入更早的…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Raise the incident (Ctrl+Enter)</source>
            <translation>上报事故（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>It began %1 with the first failure in %2, and was noticed %3 later.</source>
            <translation>于 %1 开始，首次失败出现在 %2，%3后被发现。</translation>
        </message>
        <message>
            <source>It began %1, says the alert.</source>
            <translation>据告警，于 %1 开始。</translation>
        </message>
        <message>
            <source>Monitoring shows no failure: it begins now.</source>
            <translation>监控未显示故障：从现在开始。</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>what runs</source>
            <translation>正在运行的版本</translation>
        </message>
        <message>
            <source>changed %1 last</source>
            <comment>a service</comment>
            <translation>最后更改 %1</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Nobody else is in the team yet.</source>
            <translation>团队中还没有其他人。</translation>
        </message>
        <message>
            <source>Who will be told: %1.</source>
            <translation>将通知：%1。</translation>
        </message>
        <message>
            <source>Raise P%1 incident</source>
            <translation>上报 P%1 事故</translation>
        </message>
        <message>
            <source>Stop &amp;other deployments until it is recovered</source>
            <translation>恢复之前停止其他部署(&amp;O)</translation>
        </message>
        <message>
            <source>No release is deployed from here but one with the story of this incident. What a server deploys by itself goes on.</source>
            <translation>除包含此事故的故事的发布外，不会从这里部署任何发布。服务器自动进行的部署会继续。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CompareDialog</name>
        <message>
            <source>Baseline of %1</source>
            <comment>a version</comment>
            <translation>%1 的基线</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two versions</comment>
            <translation>%1 与 %2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>other</source>
            <translation>不同</translation>
        </message>
        <message numerus="yes">
            <source>%n of the parts differ</source>
            <translation>
                <numerusform>%n 个部分不同</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewReleaseDialog</name>
        <message>
            <source>New release</source>
            <translation>新建发布</translation>
        </message>
        <message>
            <source>%1, build %2, %3</source>
            <comment>a pipeline; a number; a time</comment>
            <translation>%1，构建 %2，%3</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <source>&amp;Build</source>
            <translation>构建(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>版本(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>服务(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>软件包(&amp;P)</translation>
        </message>
        <message>
            <source>For example the digest of an image</source>
            <translation>例如镜像的摘要</translation>
        </message>
        <message>
            <source>&amp;Roll-back to</source>
            <translation>回滚到(&amp;R)</translation>
        </message>
        <message>
            <source>Stories that wait to go out</source>
            <translation>等待发布的故事</translation>
        </message>
        <message>
            <source>Plan release</source>
            <translation>规划发布</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>It needs a version.</source>
            <translation>需要版本。</translation>
        </message>
        <message>
            <source>Say which service is released.</source>
            <translation>请说明发布哪个服务。</translation>
        </message>
        <message>
            <source>This version was planned already.</source>
            <translation>此版本已规划过。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProgressStrip</name>
        <message>
            <source>Progress of the release</source>
            <translation>发布进度</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseCommand</name>
        <message>
            <source>There is no %1.</source>
            <translation>没有 %1。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>dayshift list releases names what there is.</source>
            <translation>dayshift list releases 会列出已有的发布。</translation>
        </message>
        <message>
            <source>Plan, seal, sign and deploy a release.</source>
            <translation>规划、封存、签署和部署发布。</translation>
        </message>
        <message>
            <source>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered or passphrase.</source>
            <translation>create、show、seal、sign、refuse、waive、rehearse、deploy、recovered 或 passphrase。</translation>
        </message>
        <message>
            <source>The release&apos;s version.</source>
            <translation>发布的版本。</translation>
        </message>
        <message>
            <source>What is released.</source>
            <translation>要发布的内容。</translation>
        </message>
        <message>
            <source>The build&apos;s number.</source>
            <translation>构建编号。</translation>
        </message>
        <message>
            <source>A story that is in it; may be given several times.</source>
            <translation>其中包含的故事；可多次指定。</translation>
        </message>
        <message>
            <source>The version to go back to.</source>
            <translation>要回退到的版本。</translation>
        </message>
        <message>
            <source>The role to sign for, as product-owner.</source>
            <translation>以哪个角色签署，例如 product-owner。</translation>
        </message>
        <message>
            <source>The gate to waive, as no-open-incident.</source>
            <translation>要豁免的门禁，例如 no-open-incident。</translation>
        </message>
        <message>
            <source>Why, or what was seen.</source>
            <translation>原因，或看到的情况。</translation>
        </message>
        <message>
            <source>Have the server deploy it: nobody asks again.</source>
            <translation>让服务器部署：不会再次询问。</translation>
        </message>
        <message>
            <source>A deed and a version are needed.</source>
            <translation>需要操作和版本。</translation>
        </message>
        <message>
            <source>%1 %2 was planned already.</source>
            <translation>%1 %2 已规划过。</translation>
        </message>
        <message>
            <source>Choose another version.</source>
            <translation>请选择其他版本。</translation>
        </message>
        <message>
            <source>Nobody said what is released.</source>
            <translation>未说明要发布什么。</translation>
        </message>
        <message>
            <source>Name a service or a build.</source>
            <translation>请指定服务或构建。</translation>
        </message>
        <message>
            <source>%1 is not a member of this team.</source>
            <translation>%1 不是此团队的成员。</translation>
        </message>
        <message>
            <source>DAYSHIFT_ME names who you are.</source>
            <translation>用 DAYSHIFT_ME 说明您是谁。</translation>
        </message>
        <message>
            <source>Signing passphrase: </source>
            <translation>签署口令： </translation>
        </message>
        <message>
            <source>Choose your signing passphrase: </source>
            <translation>请设定您的签署口令： </translation>
        </message>
        <message>
            <source>There is no role that you would sign for.</source>
            <translation>没有可由您签署的角色。</translation>
        </message>
        <message>
            <source>Name one with --as.</source>
            <translation>请用 --as 指定。</translation>
        </message>
        <message>
            <source>Your signing passphrase is set.</source>
            <translation>您的签署口令已设定。</translation>
        </message>
        <message>
            <source>Say so with --yes.</source>
            <translation>请用 --yes 确认。</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>请在服务器上启动：Dayshift 会根据提交识别它。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseNotes</name>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <comment>a change and its story</comment>
            <translation>%1，针对 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>service and version</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleasePage</name>
        <message>
            <source>Refuse this release?</source>
            <translation>拒绝此发布？</translation>
        </message>
        <message>
            <source>It is held until what you name is mended and it is sealed again. A refusal cannot be taken back.</source>
            <translation>在您指出的问题修复并重新封存之前，发布将被搁置。拒绝不能撤回。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Refuse release</source>
            <translation>拒绝发布</translation>
        </message>
        <message>
            <source>Waive “%1”?</source>
            <comment>a gate</comment>
            <translation>豁免“%1”？</translation>
        </message>
        <message>
            <source>The release may go out although this does not hold. Everybody sees who waived it, and why.</source>
            <translation>即使不符合也可以发布。所有人都会看到谁豁免了它以及原因。</translation>
        </message>
        <message>
            <source>Waive gate</source>
            <translation>豁免门禁</translation>
        </message>
        <message>
            <source>The roll-back was rehearsed</source>
            <translation>已演练回滚</translation>
        </message>
        <message>
            <source>What was brought back, where, and in which time</source>
            <translation>回退了什么、在哪里、用了多长时间</translation>
        </message>
        <message>
            <source>Save evidence</source>
            <translation>保存证据</translation>
        </message>
        <message>
            <source>Call it recovered?</source>
            <translation>认定为已恢复？</translation>
        </message>
        <message>
            <source>It is written as your word, not as measured.</source>
            <translation>将记录为您的说法，而非测量结果。</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>您看到了什么</translation>
        </message>
        <message>
            <source>Call it recovered</source>
            <translation>认定为已恢复</translation>
        </message>
        <message>
            <source>Story removed from the release</source>
            <translation>已从发布中移除故事</translation>
        </message>
        <message>
            <source>Added to the release</source>
            <translation>已加入发布</translation>
        </message>
        <message>
            <source>Release notes of %1</source>
            <comment>a version</comment>
            <translation>%1 的发布说明</translation>
        </message>
        <message numerus="yes">
            <source>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature(s) become void.</source>
            <translation>
                <numerusform>发布说明是已封存基线的一部分：更改它会破坏封存，%n 个签署将失效。</numerusform>
            </translation>
        </message>
        <message>
            <source>For customers, as Markdown</source>
            <translation>面向客户（Markdown）</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>保存说明</translation>
        </message>
        <message>
            <source>Release notes written</source>
            <translation>已编写发布说明</translation>
        </message>
        <message>
            <source>Release %1 planned</source>
            <comment>a version</comment>
            <translation>已规划发布 %1</translation>
        </message>
        <message>
            <source>Save signing record</source>
            <translation>保存签署记录</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>请在服务器上启动：Dayshift 会根据提交识别它。</translation>
        </message>
        <message>
            <source>Deploy %1 to production now?</source>
            <comment>a version</comment>
            <translation>现在将 %1 部署到生产环境？</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Plan a release</source>
            <translation>规划发布</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>拒绝…</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>部署…</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>编辑说明</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>此工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>The database is away: nothing can be signed or deployed until it is back.</source>
            <translation>数据库不可用：恢复之前无法签署或部署。</translation>
        </message>
        <message>
            <source>Something is being written.</source>
            <translation>正在写入内容。</translation>
        </message>
        <message>
            <source>Plan a new release</source>
            <translation>规划新的发布</translation>
        </message>
        <message>
            <source>The releases are being read.</source>
            <translation>正在读取发布。</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>还没有发布</translation>
        </message>
        <message>
            <source>A release says what goes out, proves that it may, and keeps who signed it.</source>
            <translation>发布说明要上线什么、证明可以上线，并保留签署者。</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait for signatures</source>
            <translation>
                <numerusform>%n 个发布等待签署</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>a service; a version; its state</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>这是演示：没有可以通知的服务器。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a service; a version</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n signature(s) become void</source>
            <comment>a service; a version</comment>
            <translation>
                <numerusform>%1 %2，%n 个签署将失效</numerusform>
            </translation>
        </message>
        <message>
            <source>No release is planned that could take it.</source>
            <translation>没有已规划的发布可以接纳它。</translation>
        </message>
        <message>
            <source>Plan a release first.</source>
            <translation>请先规划发布。</translation>
        </message>
        <message>
            <source>Add to release</source>
            <translation>加入发布</translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to %1</source>
            <comment>a release</comment>
            <translation>
                <numerusform>将 %n 张卡片加入 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to a release</source>
            <translation>
                <numerusform>将 %n 张卡片加入发布</numerusform>
            </translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Gates met</source>
            <translation>符合的门禁</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>门禁</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Signatures asked for</source>
            <translation>所需签署</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>Baseline SHA-256</source>
            <translation>基线的 SHA-256</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>规划时间</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>封存时间</translation>
        </message>
        <message>
            <source>In sign-off since</source>
            <translation>签核开始时间</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>部署时间</translation>
        </message>
        <message>
            <source>You have signed %1 %2 as %3.</source>
            <comment>a service; a version; a role</comment>
            <translation>您已以 %3 签署 %1 %2。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleasePanel</name>
        <message>
            <source>Gates</source>
            <translation>门禁</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基线</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>签署之后</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>发布说明</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已规划</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>已构建</translation>
        </message>
        <message>
            <source>no build yet</source>
            <translation>还没有构建</translation>
        </message>
        <message>
            <source>build %1</source>
            <translation>构建 %1</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>%1 of %2 gates</source>
            <translation>%1 / %2 道门禁</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>签核</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>to production</source>
            <translation>到生产</translation>
        </message>
        <message numerus="yes">
            <source>%n min watch</source>
            <translation>
                <numerusform>观察 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Waits %1</source>
            <comment>a span</comment>
            <translation>等待 %1</translation>
        </message>
        <message>
            <source>for signatures</source>
            <translation>等待签署</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n passed</source>
            <translation>
                <numerusform>%n 道中 %1 道通过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation>
                <numerusform>%n 道有原因豁免</numerusform>
            </translation>
        </message>
        <message>
            <source>gates warn</source>
            <translation>门禁仅警告</translation>
        </message>
        <message>
            <source>The gates are being looked at.</source>
            <translation>正在检查门禁。</translation>
        </message>
        <message>
            <source>Rehearsed …</source>
            <translation>已演练…</translation>
        </message>
        <message>
            <source>Say that the roll-back was rehearsed</source>
            <translation>说明回滚已经演练</translation>
        </message>
        <message>
            <source>Waive …</source>
            <translation>豁免…</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <translation>豁免 %1</translation>
        </message>
        <message>
            <source>Ask for it again</source>
            <translation>重新要求</translation>
        </message>
        <message>
            <source>Ask for %1 again</source>
            <translation>重新要求 %1</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Open the report of %1</source>
            <translation>打开 %1 的报告</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n 个故事</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits</source>
            <translation>
                <numerusform>%n 个提交</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n artefacts</source>
            <translation>
                <numerusform>%n 个制品</numerusform>
            </translation>
        </message>
        <message>
            <source>Open story %1</source>
            <translation>打开故事 %1</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Remove story %1</source>
            <translation>移除故事 %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more commits</source>
            <translation>
                <numerusform>以及另外 %n 个提交</numerusform>
            </translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <comment>a version</comment>
            <translation>基线 %1</translation>
        </message>
        <message>
            <source>Sealed %1 by %2</source>
            <comment>a time; a person</comment>
            <translation>由 %2 于 %1 封存</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>未封存</translation>
        </message>
        <message numerus="yes">
            <source>All %n parts</source>
            <translation>
                <numerusform>全部 %n 个部分</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all parts of the baseline</source>
            <translation>显示基线的全部部分</translation>
        </message>
        <message>
            <source>It has no build yet.</source>
            <translation>还没有构建。</translation>
        </message>
        <message>
            <source>Seal baseline</source>
            <translation>封存基线</translation>
        </message>
        <message>
            <source>Deploy with %1</source>
            <comment>a pipeline</comment>
            <translation>用 %1 部署</translation>
        </message>
        <message>
            <source>Deploy on the server: it is recognised by its commit</source>
            <translation>请在服务器上部署：会根据提交识别</translation>
        </message>
        <message>
            <source>Watch production</source>
            <translation>观察生产环境</translation>
        </message>
        <message>
            <source>%1, then verified</source>
            <comment>a span</comment>
            <translation>%1，然后为已验证</translation>
        </message>
        <message>
            <source>If it fails: back to %1</source>
            <comment>a version</comment>
            <translation>如果失败：回退到 %1</translation>
        </message>
        <message>
            <source>Call it recovered …</source>
            <translation>认定为已恢复…</translation>
        </message>
        <message>
            <source>Call it recovered, with a reason</source>
            <translation>说明原因，认定为已恢复</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>部署…</translation>
        </message>
        <message>
            <source>for customers</source>
            <translation>面向客户</translation>
        </message>
        <message>
            <source>Nobody has written any yet.</source>
            <translation>还没有人编写。</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>编辑说明</translation>
        </message>
        <message>
            <source>Edit the release notes</source>
            <translation>编辑发布说明</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseWords</name>
        <message>
            <source>Calling it recovered needs a reason.</source>
            <translation>认定为已恢复需要原因。</translation>
        </message>
        <message>
            <source>Say what you saw.</source>
            <translation>请说明您看到了什么。</translation>
        </message>
        <message>
            <source>It is called recovered already.</source>
            <translation>已认定为已恢复。</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>没有要做的了。</translation>
        </message>
        <message>
            <source>This release has gone out already.</source>
            <translation>此发布已经上线。</translation>
        </message>
        <message>
            <source>Plan another release.</source>
            <translation>请规划其他发布。</translation>
        </message>
        <message>
            <source>This release was refused.</source>
            <translation>此发布已被拒绝。</translation>
        </message>
        <message>
            <source>Signatures are missing: %1.</source>
            <translation>缺少签署：%1。</translation>
        </message>
        <message>
            <source>It is deployed when all who are asked have signed.</source>
            <translation>所有被要求的人签署后即可部署。</translation>
        </message>
        <message>
            <source>No pipeline is known that deploys this release.</source>
            <translation>没有已知的流水线可部署此发布。</translation>
        </message>
        <message>
            <source>The server of this pipeline is not connected any more.</source>
            <translation>此流水线的服务器已不再连接。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n gates hold</source>
            <translation>
                <numerusform>%n 道门禁中 %1 道符合</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n signatures</source>
            <translation>
                <numerusform>%n 个签署中已有 %1 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Every story accepted</source>
            <translation>每个故事都已接受</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>完成的定义</translation>
        </message>
        <message>
            <source>Functional tests</source>
            <translation>功能测试</translation>
        </message>
        <message>
            <source>Performance tests</source>
            <translation>性能测试</translation>
        </message>
        <message>
            <source>Security tests</source>
            <translation>安全测试</translation>
        </message>
        <message>
            <source>Quality level</source>
            <translation>质量水平</translation>
        </message>
        <message>
            <source>Roll-back rehearsed</source>
            <translation>已演练回滚</translation>
        </message>
        <message>
            <source>No open incident</source>
            <translation>无未结事故</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>已豁免</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已规划</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>待签核</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签署</translation>
        </message>
        <message>
            <source>Being deployed</source>
            <translation>部署中</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>检查中</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>源代码</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>软件包</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Passed for another commit, not for this one</source>
            <translation>在其他提交中通过，此提交没有</translation>
        </message>
        <message>
            <source>No stage of this kind has run for this commit</source>
            <translation>此提交没有运行过这类阶段</translation>
        </message>
        <message>
            <source>runs in build %1</source>
            <translation>在构建 %1 中运行</translation>
        </message>
        <message>
            <source>%1, build %2</source>
            <comment>616 of 616; a build&apos;s number</comment>
            <translation>%1，构建 %2</translation>
        </message>
        <message>
            <source>passed in build %1</source>
            <translation>在构建 %1 中通过</translation>
        </message>
        <message>
            <source>did not pass in build %1</source>
            <translation>在构建 %1 中未通过</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>没有未结的内容</translation>
        </message>
        <message numerus="yes">
            <source>%1 is open; this release fixes it</source>
            <comment>numbers of incidents</comment>
            <translation>
                <numerusform>%1 未结；此发布将修复</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open</source>
            <comment>numbers of incidents</comment>
            <translation>%1 未结</translation>
        </message>
        <message>
            <source>No story is in it yet</source>
            <translation>其中还没有故事</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 个，共 %n 个故事</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 of %n criteria proven</source>
            <comment>1 of 1 story</comment>
            <translation>
                <numerusform>%1，%n 条标准已证明 %2 条</numerusform>
            </translation>
        </message>
        <message>
            <source>The team has agreed on no definition of done</source>
            <translation>团队尚未约定完成的定义</translation>
        </message>
        <message>
            <source>%1, team version %2</source>
            <comment>8 of 8</comment>
            <translation>%1，团队第 %2 版</translation>
        </message>
        <message>
            <source>No tests were told for this commit</source>
            <translation>此提交没有测试报告</translation>
        </message>
        <message>
            <source>%1 of the tests passed, %2 asked for</source>
            <comment>two percentages</comment>
            <translation>测试通过率 %1，要求 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>跳过 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>a stage calls itself passed beside failed tests</source>
            <translation>有阶段在测试失败的情况下标为通过</translation>
        </message>
        <message>
            <source>Nobody has rehearsed it for this commit</source>
            <translation>尚未有人针对此提交演练</translation>
        </message>
        <message>
            <source>Waived by %1: %2</source>
            <translation>由 %1 豁免：%2</translation>
        </message>
        <message>
            <source>It was given for another commit.</source>
            <translation>它是针对其他提交的。</translation>
        </message>
        <message>
            <source>What goes out was changed.</source>
            <translation>发布的内容已更改。</translation>
        </message>
        <message>
            <source>The release was sealed again.</source>
            <translation>发布已重新封存。</translation>
        </message>
        <message>
            <source>“%1” was run again.</source>
            <comment>a gate</comment>
            <translation>“%1”已重新运行。</translation>
        </message>
        <message>
            <source>“%1” does not hold any more.</source>
            <comment>a gate</comment>
            <translation>“%1”不再符合。</translation>
        </message>
        <message>
            <source>Outside of its band, %1 watched</source>
            <comment>a span</comment>
            <translation>超出正常范围，已观察 %1</translation>
        </message>
        <message>
            <source>Not measured yet, %1 watched</source>
            <comment>a span</comment>
            <translation>尚未测量，已观察 %1</translation>
        </message>
        <message>
            <source>In its band for %1 of %2</source>
            <comment>two spans</comment>
            <translation>在正常范围内 %1 / %2</translation>
        </message>
        <message>
            <source>In its band for %1</source>
            <comment>a span</comment>
            <translation>在正常范围内 %1</translation>
        </message>
        <message>
            <source>Not back in its band after %1</source>
            <comment>a span</comment>
            <translation>%1后仍未回到正常范围</translation>
        </message>
        <message>
            <source>Called recovered by %1: %2</source>
            <translation>%1 认定为已恢复：%2</translation>
        </message>
        <message>
            <source>Overtaken by %1, not verified</source>
            <comment>a version</comment>
            <translation>被 %1 取代，未验证</translation>
        </message>
        <message>
            <source>Nothing measures it: a person has to say so</source>
            <translation>没有测量数据：需要由人说明</translation>
        </message>
        <message>
            <source>This release is not there any more.</source>
            <translation>此发布已不存在。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Look at the list of releases.</source>
            <translation>请查看发布列表。</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>请询问其中一位。</translation>
        </message>
        <message>
            <source>This release has no commit yet.</source>
            <translation>此发布还没有提交。</translation>
        </message>
        <message>
            <source>Choose the build that is to go out.</source>
            <translation>请选择要上线的构建。</translation>
        </message>
        <message>
            <source>This release is not sealed yet.</source>
            <translation>此发布尚未封存。</translation>
        </message>
        <message>
            <source>Seal its baseline first: that is what is signed.</source>
            <translation>请先封存基线：签署的就是它。</translation>
        </message>
        <message>
            <source>Mend what was named, then seal it again.</source>
            <translation>请修复指出的问题，然后重新封存。</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>您不是此团队的成员。</translation>
        </message>
        <message>
            <source>Have somebody add you, with your login.</source>
            <translation>请让人用您的登录名将您加入。</translation>
        </message>
        <message>
            <source>Not every gate holds: %1.</source>
            <translation>并非每道门禁都符合：%1。</translation>
        </message>
        <message>
            <source>Have them met, or waived by the product owner.</source>
            <translation>请使其符合，或由产品负责人豁免。</translation>
        </message>
        <message>
            <source>Nobody has to sign as %1 any more.</source>
            <translation>已不需要再以 %1 签署。</translation>
        </message>
        <message>
            <source>Look at who signed.</source>
            <translation>请查看谁已签署。</translation>
        </message>
        <message>
            <source>You signed this release already, as %1.</source>
            <translation>您已以 %1 签署此发布。</translation>
        </message>
        <message>
            <source>Somebody else has to sign as %1.</source>
            <translation>需要由其他人以 %1 签署。</translation>
        </message>
        <message>
            <source>You made this change: whoever made it does not sign alone.</source>
            <translation>此更改出自您：更改者不能独自签署。</translation>
        </message>
        <message>
            <source>Somebody who did not make it has to sign.</source>
            <translation>需要由未参与更改的人签署。</translation>
        </message>
        <message>
            <source>The database knows you as %1, not as %2.</source>
            <translation>数据库中您是 %1，而不是 %2。</translation>
        </message>
        <message>
            <source>Open the workspace with your own login.</source>
            <translation>请用您自己的登录名打开工作区。</translation>
        </message>
        <message>
            <source>This passphrase is somebody else&apos;s.</source>
            <translation>此口令属于其他人。</translation>
        </message>
        <message>
            <source>Enter your own.</source>
            <translation>请输入您自己的。</translation>
        </message>
        <message>
            <source>The release was changed while you looked at it.</source>
            <translation>您查看期间发布被更改。</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>未签署任何内容。</translation>
        </message>
        <message>
            <source>Look at it again, then sign.</source>
            <translation>请重新查看后再签署。</translation>
        </message>
        <message>
            <source>A refusal needs a reason.</source>
            <translation>拒绝需要原因。</translation>
        </message>
        <message>
            <source>Say what has to change.</source>
            <translation>请说明需要改变什么。</translation>
        </message>
        <message>
            <source>This team does not ask for this gate.</source>
            <translation>此团队不要求这道门禁。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请选择另一个。</translation>
        </message>
        <message>
            <source>A gate is waived with a reason only.</source>
            <translation>豁免门禁必须有原因。</translation>
        </message>
        <message>
            <source>Say why it may go out all the same.</source>
            <translation>请说明为什么仍可上线。</translation>
        </message>
        <message>
            <source>This gate holds: there is nothing to waive.</source>
            <translation>这道门禁已符合：无需豁免。</translation>
        </message>
        <message>
            <source>Look at its evidence.</source>
            <translation>请查看其证据。</translation>
        </message>
        <message>
            <source>A rehearsal needs its evidence.</source>
            <translation>演练需要证据。</translation>
        </message>
        <message>
            <source>Say what was brought back, where, and in which time.</source>
            <translation>请说明回退了什么、在哪里、用了多长时间。</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>此口令太短。</translation>
        </message>
        <message numerus="yes">
            <source>Take %n characters or more.</source>
            <translation>
                <numerusform>请使用至少 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Your signing passphrase was changed meanwhile.</source>
            <translation>您的签署口令在此期间已更改。</translation>
        </message>
        <message>
            <source>Enter the new one.</source>
            <translation>请输入新的口令。</translation>
        </message>
        <message>
            <source>This is not your signing passphrase.</source>
            <translation>这不是您的签署口令。</translation>
        </message>
        <message>
            <source>Enter it again.</source>
            <translation>请重新输入。</translation>
        </message>
        <message>
            <source>Look at the release again.</source>
            <translation>请重新查看发布。</translation>
        </message>
        <message>
            <source>Only a member of the team signs.</source>
            <translation>只有团队成员可以签署。</translation>
        </message>
        <message>
            <source>%1 does not have the role %2 any more.</source>
            <translation>%1 不再具有角色 %2。</translation>
        </message>
        <message>
            <source>What was signed is not what is sealed.</source>
            <translation>签署的内容与封存的内容不符。</translation>
        </message>
        <message>
            <source>Nobody signs twice in one release.</source>
            <translation>同一人不能在一个发布中签署两次。</translation>
        </message>
        <message>
            <source>A signature is never removed.</source>
            <translation>签署永远不会被移除。</translation>
        </message>
        <message>
            <source>A signature is never changed: it can only become void.</source>
            <translation>签署永远不会被更改：只会失效。</translation>
        </message>
        <message>
            <source>A release that was signed is never removed.</source>
            <translation>已签署的发布永远不会被移除。</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>等待 %1</translation>
        </message>
        <message>
            <source>deployed %1</source>
            <comment>a time</comment>
            <translation>部署于 %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>a time</comment>
            <translation>规划于 %1</translation>
        </message>
        <message>
            <source>%1 gates · %2 signed</source>
            <comment>1 of 3; 2 of 3</comment>
            <translation>门禁 %1 · 签署 %2</translation>
        </message>
        <message>
            <source>Deployments are stopped until INC-%1 is recovered: %2</source>
            <comment>an incident&apos;s number; its title</comment>
            <translation>在 INC-%1 恢复之前停止部署：%2</translation>
        </message>
        <message>
            <source>Deploy what mends it, or take the stop back in the incident.</source>
            <translation>请部署修复它的内容，或在事故中撤回停止。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RemovalDialog</name>
        <message numerus="yes">
            <source>%n commits are in the build and name no other story: only a new build takes them out.</source>
            <translation>
                <numerusform>构建中有 %n 个提交未提到其他故事：只有新的构建才能去掉它们。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits also belong to other stories, and stay.</source>
            <translation>
                <numerusform>%n 个提交也属于其他故事，会保留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acceptance criteria prove nothing here any more.</source>
            <translation>
                <numerusform>%n 条验收标准在这里不再有证明作用。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked tests prove nothing here any more.</source>
            <translation>
                <numerusform>%n 个关联的测试在这里不再有证明作用。</numerusform>
            </translation>
        </message>
        <message>
            <source>The release notes name it.</source>
            <translation>发布说明中提到了它。</translation>
        </message>
        <message>
            <source>INC-%1 would not be fixed by this release.</source>
            <translation>此发布将不再修复 INC-%1。</translation>
        </message>
        <message>
            <source>The baseline is not sealed any more.</source>
            <translation>基线不再处于封存状态。</translation>
        </message>
        <message>
            <source>The signature of %1 becomes void.</source>
            <translation>%1 的签署将失效。</translation>
        </message>
        <message>
            <source>Nothing else changes with it.</source>
            <translation>其他内容不受影响。</translation>
        </message>
        <message>
            <source>Remove #%1 from this release?</source>
            <translation>从此发布中移除 #%1？</translation>
        </message>
        <message>
            <source>What changes with it</source>
            <translation>随之改变的内容</translation>
        </message>
        <message>
            <source>Remove story</source>
            <translation>移除故事</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RoleWords</name>
        <message>
            <source>This is for the role %1. Who has it: %2.</source>
            <translation>这需要角色 %1。拥有该角色的人：%2。</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>访客</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>产品负责人</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>Scrum Master</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>开发人员</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>开发测试人员</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>性能工程师</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>安全测试人员</translation>
        </message>
        <message>
            <source>Release engineer</source>
            <translation>发布工程师</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>two roles</comment>
            <translation>%1 或 %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>请询问其中一位。</translation>
        </message>
        <message>
            <source>You are a guest of this team: you can look at everything, and change nothing.</source>
            <translation>您是此团队的访客：可以查看全部内容，但不能更改任何内容。</translation>
        </message>
        <message>
            <source>Ask for a role: %1.</source>
            <comment>names</comment>
            <translation>请申请角色：%1。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SignatureCard</name>
        <message>
            <source>Signatures</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <translation>被 %1 拒绝：%2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a role; a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>your turn</source>
            <translation>轮到您了</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>等待 %1</translation>
        </message>
        <message>
            <source>Void: %1, %2. %3</source>
            <comment>a person; a time; why</comment>
            <translation>已失效：%1，%2。%3</translation>
        </message>
        <message>
            <source>No signature is asked of you.</source>
            <translation>不需要您签署。</translation>
        </message>
        <message>
            <source>Sign with your passphrase</source>
            <translation>用您的口令签署</translation>
        </message>
        <message>
            <source>Choose your signing passphrase</source>
            <translation>设定您的签署口令</translation>
        </message>
        <message>
            <source>stored with time and gate results</source>
            <translation>与时间和门禁结果一并保存</translation>
        </message>
        <message>
            <source>Show what was typed</source>
            <translation>显示输入的内容</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>拒绝…</translation>
        </message>
        <message>
            <source>Sign and deploy</source>
            <translation>签署并部署</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签署</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningMeaning</name>
        <message>
            <source>Accepts: the stories do what the customer needs</source>
            <translation>接受：故事满足客户的需要</translation>
        </message>
        <message>
            <source>Confirms: quality is at the level expected</source>
            <translation>确认：质量达到预期水平</translation>
        </message>
        <message>
            <source>Releases: ready to deploy, roll-back ready</source>
            <translation>放行：可以部署，回滚已就绪</translation>
        </message>
        <message>
            <source>Confirms: it is fast enough under load</source>
            <translation>确认：在负载下足够快</translation>
        </message>
        <message>
            <source>Confirms: no known weakness goes out</source>
            <translation>确认：没有已知弱点上线</translation>
        </message>
        <message>
            <source>Confirms: the team kept to its agreement</source>
            <translation>确认：团队遵守了约定</translation>
        </message>
        <message>
            <source>Confirms: the change was reviewed</source>
            <translation>确认：更改经过评审</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>同意</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningRecord</name>
        <message>
            <source>Signing record of %1 %2</source>
            <comment>a service; a version</comment>
            <translation>%1 %2 的签署记录</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. Baseline SHA-256 %3.</source>
            <translation>打印于 %1。提交 %2。基线 SHA-256 %3。</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>门禁</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>已拒绝：%1</translation>
        </message>
        <message>
            <source>Void since %1. %2</source>
            <comment>a time; why</comment>
            <translation>自 %1 起失效。%2</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基线</translation>
        </message>
        <message>
            <source>After the deployment</source>
            <translation>部署之后</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. The baseline is not sealed yet.</source>
            <translation>打印于 %1。提交 %2。基线尚未封存。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WordsDialog</name>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CorrectionDialog</name>
        <message>
            <source>Correct times</source>
            <translation>更正时间</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a role; what happened</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 said on %2: %3 to %4, until then %5 to %6. %7</source>
            <comment>a person, a day, times of day, a reason</comment>
            <translation>%1 于 %2 更正：%3 至 %4，此前为 %5 至 %6。%7</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>从(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>到(&amp;T)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>您如何得知？</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>原因(&amp;R)</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>保持不变</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayModel</name>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayPage</name>
        <message>
            <source>This build is not kept any more.</source>
            <translation>此构建已不再保留。</translation>
        </message>
        <message>
            <source>&amp;Open build</source>
            <translation>打开构建(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Correct times …</source>
            <translation>更正时间(&amp;C)…</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>复制为文本(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Add to backlog</source>
            <translation>加入待办列表(&amp;A)</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <comment>what happened</comment>
            <translation>查看：%1</translation>
        </message>
        <message>
            <source>Make this the &amp;start of the incident</source>
            <translation>设为事故的开始(&amp;S)</translation>
        </message>
        <message>
            <source>Make this the &amp;end of the incident</source>
            <translation>设为事故的结束(&amp;E)</translation>
        </message>
        <message>
            <source>Added to the backlog: %1</source>
            <comment>a story</comment>
            <translation>已加入待办列表：%1</translation>
        </message>
        <message>
            <source>Times corrected: %1</source>
            <comment>what happened</comment>
            <translation>已更正时间：%1</translation>
        </message>
        <message>
            <source>The incident begins at %1</source>
            <translation>事故开始于 %1</translation>
        </message>
        <message>
            <source>The incident ends at %1</source>
            <translation>事故结束于 %1</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>前一天</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>连接数据源…</translation>
        </message>
        <message>
            <source>Steps of the day</source>
            <translation>当日的步骤</translation>
        </message>
        <message>
            <source>&amp;Previous day</source>
            <translation>前一天(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>今天(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Next day</source>
            <translation>后一天(&amp;N)</translation>
        </message>
        <message>
            <source>Previous day ([)</source>
            <translation>前一天（[）</translation>
        </message>
        <message>
            <source>Next day (])</source>
            <translation>后一天（]）</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>今天（T）</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>以表格显示(&amp;T)</translation>
        </message>
        <message>
            <source>Show the steps as a table (L)</source>
            <translation>以表格显示步骤（L）</translation>
        </message>
        <message>
            <source>&amp;Raise incident</source>
            <translation>上报事故(&amp;R)</translation>
        </message>
        <message>
            <source>One page as P&amp;DF …</source>
            <translation>单页 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>复制为文本(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;All that ran</source>
            <translation>运行过的全部(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;What waits for a role</source>
            <translation>等待某角色的内容(&amp;W)</translation>
        </message>
        <message>
            <source>Show &amp;closer</source>
            <translation>放大显示(&amp;C)</translation>
        </message>
        <message>
            <source>Show &amp;more</source>
            <translation>显示更多(&amp;M)</translation>
        </message>
        <message>
            <source>Show the w&amp;hole day</source>
            <translation>显示整天(&amp;H)</translation>
        </message>
        <message>
            <source>All builds, signatures and deployments of the day (A)</source>
            <translation>当天的全部构建、签署和部署（A）</translation>
        </message>
        <message>
            <source>The newest that ran on this day</source>
            <translation>当天最近运行的内容</translation>
        </message>
        <message>
            <source>What ran on this day</source>
            <translation>当天运行的内容</translation>
        </message>
        <message>
            <source>From the first failure until now</source>
            <translation>从首次失败到现在</translation>
        </message>
        <message>
            <source>From the first failure to the verified recovery</source>
            <translation>从首次失败到验证恢复</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>%n 起事故未结</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing happened yet today</source>
            <translation>今天还没有发生任何事</translation>
        </message>
        <message>
            <source>Nothing happened on this day</source>
            <translation>这一天没有发生任何事</translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) before.</source>
            <translation>
                <numerusform>上一起事故在那之前 %n 天。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) ago.</source>
            <translation>
                <numerusform>上一起事故在 %n 天前。</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no incident before it.</source>
            <translation>在此之前没有事故。</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <comment>a source, how long</comment>
            <translation>%1 已有 %2 未响应。</translation>
        </message>
        <message>
            <source>What you see of it is from %1. Dayshift tries again by itself.</source>
            <comment>a time of day</comment>
            <translation>您看到的内容来自 %1。Dayshift 会自动重试。</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Worked %1, waited %2.</source>
            <translation>工作 %1，等待 %2。</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a date</comment>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
        <message>
            <source>An incident ends neither before it begins nor before it was noticed.</source>
            <translation>事故的结束不能早于开始，也不能早于发现。</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another step.</source>
            <translation>未做任何更改。请选择其他步骤。</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>打开日志(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>指派给(&amp;A)</translation>
        </message>
        <message>
            <source>#%1 assigned to %2</source>
            <comment>a story; a person</comment>
            <translation>已将 #%1 指派给 %2</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>泳道</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayWords</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Product Owner</source>
            <translation>产品负责人</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>开发人员</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>开发测试人员</translation>
        </message>
        <message>
            <source>Performance Engineer</source>
            <translation>性能工程师</translation>
        </message>
        <message>
            <source>Security Tester</source>
            <translation>安全测试人员</translation>
        </message>
        <message>
            <source>Release Engineer</source>
            <translation>发布工程师</translation>
        </message>
        <message>
            <source>Operations Engineer</source>
            <translation>运维工程师</translation>
        </message>
        <message>
            <source>CU</source>
            <comment>initials of Customer</comment>
            <translation>客</translation>
        </message>
        <message>
            <source>PO</source>
            <comment>initials of Product Owner</comment>
            <translation>产</translation>
        </message>
        <message>
            <source>DE</source>
            <comment>initials of Developer</comment>
            <translation>开</translation>
        </message>
        <message>
            <source>DT</source>
            <comment>initials of DevTester</comment>
            <translation>测</translation>
        </message>
        <message>
            <source>PE</source>
            <comment>initials of Performance Engineer</comment>
            <translation>性</translation>
        </message>
        <message>
            <source>ST</source>
            <comment>initials of Security Tester</comment>
            <translation>安</translation>
        </message>
        <message>
            <source>RE</source>
            <comment>initials of Release Engineer</comment>
            <translation>发</translation>
        </message>
        <message>
            <source>OE</source>
            <comment>initials of Operations Engineer</comment>
            <translation>运</translation>
        </message>
        <message>
            <source>customers fail</source>
            <comment>what happened</comment>
            <translation>客户遇到失败</translation>
        </message>
        <message>
            <source>detection</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>triage</source>
            <translation>分诊</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>返工</translation>
        </message>
        <message>
            <source>build</source>
            <translation>构建</translation>
        </message>
        <message>
            <source>functional tests</source>
            <translation>功能测试</translation>
        </message>
        <message>
            <source>performance tests</source>
            <translation>性能测试</translation>
        </message>
        <message>
            <source>security tests</source>
            <translation>安全测试</translation>
        </message>
        <message>
            <source>other stage</source>
            <translation>其他阶段</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>签核</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>works again</source>
            <comment>what happened</comment>
            <translation>恢复正常</translation>
        </message>
        <message>
            <source>verification</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Not noticed yet</source>
            <translation>尚未发现</translation>
        </message>
        <message>
            <source>Wait for a look at the impact</source>
            <translation>等待评估影响</translation>
        </message>
        <message>
            <source>Wait for a developer</source>
            <translation>等待开发人员</translation>
        </message>
        <message>
            <source>Wait for the rework</source>
            <translation>等待返工</translation>
        </message>
        <message>
            <source>Wait for the build</source>
            <translation>等待构建</translation>
        </message>
        <message>
            <source>Wait for functional tests</source>
            <translation>等待功能测试</translation>
        </message>
        <message>
            <source>Wait for performance tests</source>
            <translation>等待性能测试</translation>
        </message>
        <message>
            <source>Wait for security tests</source>
            <translation>等待安全测试</translation>
        </message>
        <message>
            <source>Wait for the next stage</source>
            <translation>等待下一阶段</translation>
        </message>
        <message>
            <source>Wait for sign-off</source>
            <translation>等待签核</translation>
        </message>
        <message>
            <source>Wait for deployment</source>
            <translation>等待部署</translation>
        </message>
        <message>
            <source>Wait for verification</source>
            <translation>等待验证</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%2 个中 %1 个失败</translation>
        </message>
        <message>
            <source>%1 of %2 passed</source>
            <comment>tests</comment>
            <translation>%2 个中 %1 个通过</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a stage</comment>
            <translation>失败</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>a stage</comment>
            <translation>不稳定</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>a stage</comment>
            <translation>已取消</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a stage</comment>
            <translation>运行中</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a stage, its result</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>First customer failed</source>
            <translation>首个客户遇到失败</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Impact seen, nobody has it yet</source>
            <translation>已看到影响，尚无人处理</translation>
        </message>
        <message>
            <source>Impact seen, developer assigned</source>
            <translation>已看到影响，已指派开发人员</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>返工</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>构建 %1</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>功能测试</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>性能测试</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全测试</translation>
        </message>
        <message>
            <source>Signature refused</source>
            <translation>签署被拒绝</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签署</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Deployment of %1 to %2 failed</source>
            <translation>将 %1 部署到 %2 失败</translation>
        </message>
        <message>
            <source>Deploy %1 to %2</source>
            <translation>将 %1 部署到 %2</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>恢复正常</translation>
        </message>
        <message>
            <source>Not recovered</source>
            <translation>未恢复</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, how long</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>times corrected</source>
            <translation>时间已更正</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>分诊</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>签核</translation>
        </message>
        <message>
            <source>Deploy and verify</source>
            <translation>部署与验证</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was waited for, how long</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Rework cost %1</source>
            <translation>返工耗时 %1</translation>
        </message>
        <message>
            <source>Rework after build %1: %2</source>
            <translation>构建 %1 之后的返工：%2</translation>
        </message>
        <message>
            <source>Noticed %1 after the first failure</source>
            <translation>首次失败后 %1发现</translation>
        </message>
        <message>
            <source>Wait less for %1: it was %2</source>
            <translation>减少对%1的等待：曾达 %2</translation>
        </message>
        <message>
            <source>Find earlier what failed in %1: the rework cost %2</source>
            <translation>更早找出 %1 中的失败：返工耗时 %2</translation>
        </message>
        <message>
            <source>Notice failures sooner than after %1</source>
            <translation>比 %1更早发现失败</translation>
        </message>
        <message>
            <source>Learned from INC-%1 on %2. %3.</source>
            <translation>INC-%1 的教训，%2。%3。</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>告警：%1</translation>
        </message>
        <message>
            <source>Alert is over, not seen yet: %1</source>
            <translation>告警已结束，尚未查看：%1</translation>
        </message>
        <message>
            <source>%1 is not recovered: %2</source>
            <comment>an incident, its title</comment>
            <translation>%1 未恢复：%2</translation>
        </message>
        <message>
            <source>Nobody has %1: %2</source>
            <comment>an incident, its title</comment>
            <translation>无人处理 %1：%2</translation>
        </message>
        <message>
            <source>Fix %1: %2</source>
            <comment>a story, its title</comment>
            <translation>修复 %1：%2</translation>
        </message>
        <message>
            <source>Failed: %1, build %2</source>
            <translation>失败：%1，构建 %2</translation>
        </message>
        <message>
            <source>Verify %1: %2</source>
            <comment>a story, its title</comment>
            <translation>验证 %1：%2</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <comment>a release</comment>
            <translation>签署 %1</translation>
        </message>
        <message>
            <source>Approve %1, build %2</source>
            <translation>批准 %1，构建 %2</translation>
        </message>
        <message>
            <source>Deploy %1</source>
            <comment>a release</comment>
            <translation>部署 %1</translation>
        </message>
        <message>
            <source>Watch %1 after its deployment</source>
            <translation>部署后观察 %1</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>a pipeline, its build, the stage that runs</comment>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>Sign %1 %2</source>
            <comment>a service, its version</comment>
            <translation>签署 %1 %2</translation>
        </message>
        <message>
            <source>Deploy %1 %2</source>
            <comment>a service, its version</comment>
            <translation>部署 %1 %2</translation>
        </message>
        <message>
            <source>#%1 is blocked: %2</source>
            <translation>#%1 被阻塞：%2</translation>
        </message>
        <message>
            <source>Open for %1</source>
            <translation>未结 %1</translation>
        </message>
        <message>
            <source>Called recovered at %1 by %2</source>
            <translation>由 %2 于 %1 认定为已恢复</translation>
        </message>
        <message>
            <source>Recovered at %1</source>
            <translation>于 %1 恢复</translation>
        </message>
        <message>
            <source>story #%1</source>
            <translation>故事 #%1</translation>
        </message>
        <message>
            <source>caused by deployment %1</source>
            <translation>由部署 %1 引起</translation>
        </message>
        <message>
            <source>two clocks disagree</source>
            <translation>两个时钟不一致</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over, not seen yet</source>
            <translation>
                <numerusform>以前有 %n 个告警已结束，尚未看到</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LearnCard</name>
        <message>
            <source>Learn from this day</source>
            <translation>从这一天学习</translation>
        </message>
        <message>
            <source>There is nothing to learn from a quiet day.</source>
            <translation>平静的一天没有什么可学的。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Add to backlog</source>
            <translation>加入待办列表</translation>
        </message>
        <message>
            <source>Add to backlog: %1</source>
            <translation>加入待办列表：%1</translation>
        </message>
        <message>
            <source>This cannot be changed here: the workspace is read-only.</source>
            <translation>这里不能更改：工作区为只读。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RestCard</name>
        <message>
            <source>Rest of the day</source>
            <translation>今天剩余的安排</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>这一天已经结束。</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>完成 %1 / %2</translation>
        </message>
        <message>
            <source>Nothing is planned, and nobody is waited for.</source>
            <translation>没有安排，也没有人被等待。</translation>
        </message>
        <message>
            <source>about %1: %2</source>
            <comment>a time of day; what is planned</comment>
            <translation>约 %1：%2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>打开：%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ResultStrip</name>
        <message>
            <source>until now</source>
            <translation>到现在</translation>
        </message>
        <message>
            <source>time to recovery</source>
            <translation>恢复时间</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>受影响</translation>
        </message>
        <message>
            <source>%1 affected</source>
            <comment>customers, requests</comment>
            <translation>%1受影响</translation>
        </message>
        <message>
            <source>longest wait: %1</source>
            <translation>最长等待：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TimeCard</name>
        <message>
            <source>Where the time went</source>
            <translation>时间花在哪里</translation>
        </message>
        <message>
            <source>Worked %1, %2</source>
            <translation>工作 %1，%2</translation>
        </message>
        <message>
            <source>Waited %1, %2</source>
            <translation>等待 %1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n rework loop(s) cost %1</source>
            <translation>
                <numerusform>%n 轮返工耗时 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: build %2 failed %n test(s).</source>
            <comment>what it cost; a build</comment>
            <translation>
                <numerusform>%1：构建 %2 有 %n 个测试失败。</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident on this day.</source>
            <translation>这一天没有事故。</translation>
        </message>
        <message numerus="yes">
            <source>Of the last %n incident(s) most was waited in: %1, %2.</source>
            <translation>
                <numerusform>最近 %n 起事故中等待最多的是：%1，%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: worked %2, waited %3</source>
            <comment>a phase</comment>
            <translation>%1：工作 %2，等待 %3</translation>
        </message>
        <message>
            <source>%1: build %2, %3.</source>
            <comment>what it cost; a build; its result</comment>
            <translation>%1：构建 %2，%3。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Timeline</name>
        <message>
            <source>Timeline of the day</source>
            <translation>当日时间线</translation>
        </message>
        <message>
            <source>Left and right go from step to step, up and down from role to role, Enter opens what is behind a step.</source>
            <translation>左右键在步骤间移动，上下键在角色间移动，按 Enter 打开步骤背后的内容。</translation>
        </message>
        <message>
            <source>Seen part of the day</source>
            <translation>当日的可见部分</translation>
        </message>
        <message>
            <source>%1 %2 · noticed after %3</source>
            <comment>a time of day, what happened, how long</comment>
            <translation>%1 %2 · %3后发现</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a time of day, what happened</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, the longest wait</source>
            <translation>%1，最长的等待</translation>
        </message>
        <message>
            <source>%1 at worst, %2</source>
            <comment>a value, a time of day</comment>
            <translation>最差 %1，%2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <comment>a limit</comment>
            <translation>不低于 %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>a limit</comment>
            <translation>不高于 %1</translation>
        </message>
        <message>
            <source>failed run</source>
            <translation>失败的运行</translation>
        </message>
        <message>
            <source>passed run</source>
            <translation>通过的运行</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>返工</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WaitingLens</name>
        <message>
            <source>What waits for a role</source>
            <translation>等待某角色的内容</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Nothing waits for this role.</source>
            <translation>没有等待此角色的内容。</translation>
        </message>
        <message>
            <source>What waits for this role</source>
            <translation>等待此角色的内容</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a role, how much waits</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>so long</comment>
            <translation>已 %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoBand</name>
        <message>
            <source>Demo day</source>
            <translation>演示日</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>Tuesday, 60 times as fast. Nothing here is kept.</source>
            <translation>星期二，60 倍速。这里的内容不会保留。</translation>
        </message>
        <message>
            <source>Time of the demo day</source>
            <translation>演示日的时间</translation>
        </message>
        <message>
            <source>Drag to another time of the day. Earlier times begin it anew.</source>
            <translation>拖到当天的其他时间。往前拖会重新开始。</translation>
        </message>
        <message>
            <source>Use my own data</source>
            <translation>使用自己的数据</translation>
        </message>
        <message>
            <source>Pause the day</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Play the day</source>
            <translation>播放</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Hint</name>
        <message>
            <source>Got it</source>
            <translation>知道了</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoGuide</name>
        <message>
            <source>The day plays here. Pause it, or drag to any time; what you see comes from a small CI server and a small Prometheus in this program.</source>
            <translation>这一天在这里播放。可以暂停，或拖到任意时间；您看到的内容来自本程序内的小型 CI 服务器和小型 Prometheus。</translation>
        </message>
        <message>
            <source>Sign-ins fail since 08:42. Production says for how many, and what changed before it.</source>
            <translation>登录自 08:42 起失败。“生产”显示影响了多少人，以及之前有什么变化。</translation>
        </message>
        <message>
            <source>The Product Owner has raised the incident and assigned a developer: a story in the Expedite lane of the board.</source>
            <translation>产品负责人已上报事故并指派开发人员：看板加急泳道中的一个故事。</translation>
        </message>
        <message>
            <source>The fix fails two of 614 functional tests. Pipeline shows the first failing line, and who has it.</source>
            <translation>修复在 614 个功能测试中失败了两个。“流水线”显示第一处失败以及由谁处理。</translation>
        </message>
        <message>
            <source>All tests passed, and now the release waits for three signatures. Waiting is hatched everywhere.</source>
            <translation>所有测试通过，现在发布等待三个签署。等待在各处都以斜线表示。</translation>
        </message>
        <message>
            <source>22.3.1 is out and customers can sign in. Recovered it is called when that has lasted for 15 minutes.</source>
            <translation>22.3.1 已上线，客户可以登录。持续 15 分钟后才称为已恢复。</translation>
        </message>
        <message>
            <source>Day tells it in one picture: who had it when, what was waited for, and what to learn.</source>
            <translation>“当日”用一张图说明：何时由谁处理、在等待什么、可以学到什么。</translation>
        </message>
        <message>
            <source>Hint %1 of %2</source>
            <translation>提示 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Address</name>
        <message>
            <source>This is no address of a place in Dayshift.</source>
            <translation>这不是 Dayshift 中的位置地址。</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>未打开任何内容。</translation>
        </message>
        <message>
            <source>One looks like dayshift:story/2187.</source>
            <translation>地址形如 dayshift:story/2187。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartCard</name>
        <message>
            <source>What “%1” means</source>
            <translation>“%1”的含义</translation>
        </message>
        <message>
            <source>More values than pixels: the greatest and the least of each are drawn.</source>
            <translation>值多于像素：每个只绘制最大值和最小值。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartTable</name>
        <message>
            <source>single value</source>
            <translation>单个值</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>没有可测量的内容</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>When or where</source>
            <translation>时间或位置</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Explanation</name>
        <message>
            <source>Formula: %1</source>
            <translation>公式：%1</translation>
        </message>
        <message>
            <source>Levels are those of DORA&apos;s report of %1: clusters of that year&apos;s answers, no thresholds.</source>
            <translation>级别取自 DORA %1 年报告：是当年答卷的聚类，并非阈值。</translation>
        </message>
        <message>
            <source>Levels are your own.</source>
            <translation>等级由你们自己设定。</translation>
        </message>
        <message>
            <source>Levels are your own: %1.</source>
            <translation>等级由你们自己设定：%1。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GoalBanner</name>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>此冲刺没有设定目标。</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <translation>目标：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Plot</name>
        <message>
            <source>%1k</source>
            <comment>thousands</comment>
            <translation>%1千</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 小时</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PlotView</name>
        <message numerus="yes">
            <source>Chart of %1, %n step(s)</source>
            <translation>
                <numerusform>%1 的图表，%n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the values, Enter opens what lies behind one.</source>
            <translation>用方向键查看各值，按 Enter 打开其背后的内容。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Report</name>
        <message>
            <source>When or where</source>
            <translation>时间或位置</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90% 分位</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a level and its year</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Formula: %1</source>
            <translation>公式：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a fact</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>关键指标</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>更多指标</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Why not done</source>
            <translation>未完成的原因</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>去向</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n 个故事，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>此冲刺没有设定目标。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>此冲刺在开始记录故事之前就已关闭：只有数字可查。</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>进行期间加入</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>还没有规划冲刺。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n story(s), %2</source>
            <comment>the next sprint</comment>
            <translation>
                <numerusform>%1：%n 个故事，%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Taken up by</source>
            <translation>接手人</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>发布说明</translation>
        </message>
        <message>
            <source>Nothing of this sprint is in production yet.</source>
            <translation>此冲刺还没有内容进入生产。</translation>
        </message>
        <message>
            <source>Release notes for engineers</source>
            <translation>面向工程师的发布说明</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>changes not known</source>
            <translation>更改未知</translation>
        </message>
        <message>
            <source>Nothing was deployed to production in this sprint.</source>
            <translation>此冲刺没有部署到生产环境。</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>%1 评审</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>冲刺评审</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1，已关闭</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1，仍在进行</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>已展示</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>还没有可展示的内容。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>The report could not be written.</source>
            <translation>无法写入报告。</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>之前已有的文件保持原样。</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>请选择可写入且有可用空间的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReportCommand</name>
        <message>
            <source>Write a report of a sprint or of the metrics as PDF, HTML or Markdown.</source>
            <translation>将冲刺或指标的报告写成 PDF、HTML 或 Markdown。</translation>
        </message>
        <message>
            <source>sprint or metrics.</source>
            <translation>sprint 或 metrics。</translation>
        </message>
        <message>
            <source>The report: its ending says the kind (.pdf, .html or .md).</source>
            <translation>报告：扩展名决定格式（.pdf、.html 或 .md）。</translation>
        </message>
        <message>
            <source>The name of a sprint; else the one that runs or was closed last.</source>
            <translation>冲刺的名称；默认为正在进行或最后关闭的冲刺。</translation>
        </message>
        <message>
            <source>How many weeks the metrics look back.</source>
            <translation>指标回顾多少周。</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>用演示日代替工作区。</translation>
        </message>
        <message>
            <source>There is no sprint named “%1”.</source>
            <translation>没有名为“%1”的冲刺。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>未写入任何内容。</translation>
        </message>
        <message>
            <source>The backlog shows their names.</source>
            <translation>待办列表中可以看到名称。</translation>
        </message>
        <message>
            <source>Write: dayshift report sprint or dayshift report metrics.</source>
            <translation>请写成：dayshift report sprint 或 dayshift report metrics。</translation>
        </message>
        <message>
            <source>Name the report with --out; it ends in .pdf, .html or .md.</source>
            <translation>请用 --out 为报告命名；以 .pdf、.html 或 .md 结尾。</translation>
        </message>
        <message>
            <source>“%1” is not a number of weeks.</source>
            <translation>“%1”不是周数。</translation>
        </message>
        <message>
            <source>The kind, whatever the ending: pdf, html or md.</source>
            <translation>种类，不论扩展名：pdf、html 或 md。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Review</name>
        <message>
            <source>There is no sprint to review yet.</source>
            <translation>还没有可评审的冲刺。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Plan a sprint in the backlog and start it.</source>
            <translation>请在待办列表中规划冲刺并开始。</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>燃尽图</translation>
        </message>
        <message>
            <source>When the sprint began is not known.</source>
            <translation>冲刺何时开始未知。</translation>
        </message>
        <message>
            <source>%1 incident</source>
            <comment>points</comment>
            <translation>%1 事故</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>points and a story&apos;s number</comment>
            <translation>%1 #%2</translation>
        </message>
        <message>
            <source>needs %1</source>
            <translation>需要%1</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>still in %1</source>
            <comment>a column</comment>
            <translation>仍在 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n 个故事，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 stories were done; not done: %3.</source>
            <translation>%2 个故事中完成了 %1 个；未完成：%3。</translation>
        </message>
        <message numerus="yes">
            <source>All %n stories are done, %1 of them in production.</source>
            <translation>
                <numerusform>%n 个故事全部完成，其中 %1 个已进入生产。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done stories are in production; not done: %2.</source>
            <translation>
                <numerusform>%n 个已完成的故事中有 %1 个已进入生产；未完成：%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>No story is in this sprint.</source>
            <translation>此冲刺中没有故事。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewPage</name>
        <message>
            <source>&amp;Present</source>
            <translation>演示(&amp;P)</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Which sprint is looked back on</source>
            <translation>回顾哪个冲刺</translation>
        </message>
        <message>
            <source>Show the review on a whole screen (F8)</source>
            <translation>全屏显示评审（F8）</translation>
        </message>
        <message>
            <source>No sprint to review yet</source>
            <translation>还没有可评审的冲刺</translation>
        </message>
        <message>
            <source>When a sprint runs, what comes of it is shown here.</source>
            <translation>冲刺开始后，其成果会显示在这里。</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>打开待办列表</translation>
        </message>
        <message>
            <source>Demo marked</source>
            <translation>已标记演示</translation>
        </message>
        <message>
            <source>Demo put in another order</source>
            <translation>已调整演示顺序</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>已编写备注</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>已移除备注</translation>
        </message>
        <message>
            <source>%1 · closed, as it was then</source>
            <translation>%1 · 已关闭，为当时情况</translation>
        </message>
        <message>
            <source>%1 · still runs</source>
            <translation>%1 · 仍在进行</translation>
        </message>
        <message>
            <source>Notes made stories</source>
            <translation>已将备注转为故事</translation>
        </message>
        <message>
            <source>The notes of the review are stories now.</source>
            <translation>评审的备注现在已成为故事。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>加入</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewSection</name>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>此冲刺在开始记录故事之前就已关闭：只有数字可查。</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>已展示</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shown, %2 to come, %n min</source>
            <translation>
                <numerusform>已展示 %1 个，还有 %2 个，%n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>数字概览</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>进行期间加入</translation>
        </message>
        <message>
            <source>Was taken out</source>
            <translation>已移出</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n 个故事，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Could take</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>Nothing came in.</source>
            <translation>没有加入的内容。</translation>
        </message>
        <message>
            <source>Nothing was taken out.</source>
            <translation>没有移出的内容。</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>燃尽图</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>速率</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a value and what it is of</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was finished.</source>
            <translation>没有完成的内容。</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>没有剩余的内容。</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>还没有可展示的内容。</translation>
        </message>
        <message>
            <source>D marks one as shown, Ctrl+Up and Ctrl+Down change the order.</source>
            <translation>按 D 标为已展示，按 Ctrl+上箭头和 Ctrl+下箭头调整顺序。</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>顺延</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>还没有规划冲刺。</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>暂无</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 条备注</numerusform>
            </translation>
        </message>
        <message>
            <source>N writes a note. On leaving, each becomes a story of its owner in the sprint that comes.</source>
            <translation>按 N 写备注。离开时，每条备注都会成为接手人在下一个冲刺中的故事。</translation>
        </message>
        <message>
            <source>to the backlog</source>
            <translation>到待办列表</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>到 %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewView</name>
        <message>
            <source>Sprint review</source>
            <translation>冲刺评审</translation>
        </message>
        <message>
            <source>Black screen</source>
            <translation>黑屏</translation>
        </message>
        <message>
            <source>Section %1 (%1)</source>
            <translation>第 %1 节（%1）</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>离开</translation>
        </message>
        <message>
            <source>Leave the review (Esc)</source>
            <translation>离开评审（Esc）</translation>
        </message>
        <message>
            <source>Arrow keys, Space, or a presenter remote</source>
            <translation>方向键、空格或演示遥控器</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>要做的事</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>由谁接手</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>写备注</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>下一节</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>上一节</translation>
        </message>
        <message>
            <source>Start or halt the timer</source>
            <translation>启动或停止计时器</translation>
        </message>
        <message>
            <source>Mark as shown</source>
            <translation>标为已展示</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>写备注</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>提前展示</translation>
        </message>
        <message>
            <source>Show later</source>
            <translation>稍后展示</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>%1 评审</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>%1 of %2  %3</source>
            <comment>a section</comment>
            <translation>%1 / %2  %3</translation>
        </message>
        <message>
            <source>This is the last section.</source>
            <translation>这是最后一节。</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <comment>a section</comment>
            <translation>下一节：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n min</source>
            <translation>
                <numerusform>%1 / %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Timer: %1</source>
            <translation>计时器：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewWindow</name>
        <message>
            <source>Sprint review</source>
            <translation>冲刺评审</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>演讲者备注</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpeakerWindow</name>
        <message>
            <source>To show</source>
            <translation>待展示</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>演讲者备注</translation>
        </message>
        <message>
            <source>Right, Space, PageDown: next. Left, PageUp: back. 1 to 5: section. B: black. T: timer. D: shown. N: note. Esc: leave.</source>
            <translation>右箭头、空格、PageDown：下一个。左箭头、PageUp：返回。1 至 5：章节。B：黑屏。T：计时器。D：已展示。N：备注。Esc：离开。</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was shown.</source>
            <translation>已全部展示。</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>还没有备注。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CauseDialog</name>
        <message>
            <source>Name the cause</source>
            <translation>指定起因</translation>
        </message>
        <message>
            <source>What brought this incident?</source>
            <translation>是什么引发了此事故？</translation>
        </message>
        <message>
            <source>%1 (no cause yet)</source>
            <comment>an incident</comment>
            <translation>%1（尚无起因）</translation>
        </message>
        <message>
            <source>How this is known, for whoever doubts the figure</source>
            <translation>如何得知，供怀疑该指标的人参考</translation>
        </message>
        <message>
            <source>&amp;Incident</source>
            <translation>事故(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>起因(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>原因(&amp;R)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>No deployment</source>
            <translation>无部署</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <comment>a deployment</comment>
            <translation>%1（建议）</translation>
        </message>
        <message>
            <source>No deployment ended before it was noticed.</source>
            <translation>在发现之前没有部署结束。</translation>
        </message>
        <message>
            <source>Suggested is the last deployment of its service before it was noticed. Only what a person names counts in the figures.</source>
            <translation>建议的是发现之前该服务的最后一次部署。只有人指定的才计入指标。</translation>
        </message>
        <message>
            <source>There is no incident in this period.</source>
            <translation>该时段没有事故。</translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation>请先写明原因。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayBar</name>
        <message>
            <source>Minute that is shown</source>
            <translation>显示的分钟</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a second</source>
            <translation>
                <numerusform>每秒 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>回到现在</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayWindow</name>
        <message>
            <source>This is the past. Nothing can be changed here: go back to now to make changes. Measured values and attached files are shown as they are kept today.</source>
            <translation>这是过去的状态。这里不能更改：要更改请回到现在。测量值和附件按今天保存的状态显示。</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>回放</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>搜索或运行命令</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>↑ ↓</source>
            <comment>keys of the keyboard</comment>
            <translation>↑ ↓</translation>
        </message>
        <message>
            <source>move</source>
            <comment>a key of the palette</comment>
            <translation>移动</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key of the keyboard</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>do it</source>
            <comment>a key of the palette</comment>
            <translation>执行</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys of the keyboard</comment>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>open beside</source>
            <comment>a key of the palette</comment>
            <translation>在旁边打开</translation>
        </message>
        <message>
            <source>commands only</source>
            <comment>a key of the palette</comment>
            <translation>仅命令</translation>
        </message>
        <message>
            <source>stories</source>
            <comment>a key of the palette</comment>
            <translation>故事</translation>
        </message>
        <message>
            <source>people</source>
            <comment>a key of the palette</comment>
            <translation>人员</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>未找到</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n 个结果</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteModel</name>
        <message>
            <source>Chosen lately</source>
            <translation>最近选择</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteDesk</name>
        <message>
            <source>Epic</source>
            <translation>史诗</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>事故</translation>
        </message>
        <message>
            <source>Incident, %1</source>
            <comment>a service</comment>
            <translation>事故，%1</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>流水线</translation>
        </message>
        <message>
            <source>Their stories on the board</source>
            <translation>此人在看板上的故事</translation>
        </message>
        <message>
            <source>not possible here and now</source>
            <translation>此处当前不可用</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a choice in a menu</comment>
            <translation>已选</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>已保存的筛选</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>搜索帮助</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>没有页面包含这些词语。</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export of %1</source>
            <comment>a view</comment>
            <translation>导出%1</translation>
        </message>
        <message>
            <source>Cancel, write no file</source>
            <translation>取消，不写入文件</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>无法写入导出文件。</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>之前已有的文件保持原样。</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>请选择可写入且有可用空间的文件夹。</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <comment>a file</comment>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>The picture of this view is on the clipboard.</source>
            <translation>此视图的图片已在剪贴板中。</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>打印预览</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDialog</name>
        <message>
            <source>Export this view</source>
            <translation>导出此视图</translation>
        </message>
        <message>
            <source>&amp;PDF, with all rows, to be printed</source>
            <translation>PDF，包含所有行，用于打印(&amp;P)</translation>
        </message>
        <message>
            <source>P&amp;icture (PNG), as large as on the screen</source>
            <translation>图片（PNG），与屏幕同样大小(&amp;I)</translation>
        </message>
        <message>
            <source>Picture (PNG), &amp;twice as large</source>
            <translation>图片（PNG），两倍大小(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Table (CSV), for a spreadsheet</source>
            <translation>表格（CSV），用于电子表格(&amp;T)</translation>
        </message>
        <message>
            <source>This view has no rows.</source>
            <translation>此视图没有行。</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>分号</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>单元格分隔符</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>单元格分隔符(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>复制为图片(&amp;C)</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobRow</name>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <comment>a job</comment>
            <translation>%1的进度</translation>
        </message>
        <message>
            <source>being cancelled</source>
            <translation>正在取消</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>You can keep working.</source>
            <translation>您可以继续工作。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <comment>a job</comment>
            <translation>继续%1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <comment>a job</comment>
            <translation>暂停%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does; a job</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <comment>a job</comment>
            <translation>隐藏%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobBar</name>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <comment>a job</comment>
            <translation>%1已开始。</translation>
        </message>
        <message>
            <source>%1 is finished.</source>
            <comment>a job</comment>
            <translation>%1已完成。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a job; how far it is</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs</source>
            <translation>
                <numerusform>%n 个任务</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LicencesDialog</name>
        <message>
            <source>public domain</source>
            <translation>公有领域</translation>
        </message>
        <message>
            <source>%1 comes under the licence %2. Its text is not installed on this computer; the package that brings %1 has it.</source>
            <comment>a part of the program; a licence</comment>
            <translation>%1 采用许可证 %2。其文本未安装在此电脑上；提供 %1 的软件包中含有它。</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>程序的组成部分</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the program; its licence</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Licence of %1</source>
            <comment>a part of the program</comment>
            <translation>%1 的许可证</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>搜索或运行命令</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an action and its key</comment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallMode</name>
        <message>
            <source>This wall stopped by itself</source>
            <translation>此大屏已自行停止</translation>
        </message>
        <message>
            <source>It is tried again at %1. Nothing was changed.</source>
            <comment>a time</comment>
            <translation>将于 %1 重试。未做任何更改。</translation>
        </message>
        <message>
            <source>The wall display is on.</source>
            <translation>大屏显示已开启。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallNotes</name>
        <message>
            <source>Not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>No news for %1</source>
            <comment>a span</comment>
            <translation>%1无更新</translation>
        </message>
        <message>
            <source>Live, now</source>
            <translation>实时，现在</translation>
        </message>
        <message>
            <source>Live, %1 ago</source>
            <comment>a span</comment>
            <translation>实时，%1前</translation>
        </message>
        <message>
            <source>Read %1 ago</source>
            <comment>a span</comment>
            <translation>%1前读取</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <comment>of a sprint</comment>
            <translation>目标：%1</translation>
        </message>
        <message>
            <source>Next in %1</source>
            <comment>a span</comment>
            <translation>%1后切换</translation>
        </message>
        <message>
            <source>Pages do not change while data is stale</source>
            <translation>数据过时期间不切换页面</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>还没有数据</translation>
        </message>
        <message>
            <source>No fresh data for %1</source>
            <comment>a span</comment>
            <translation>%1没有新数据</translation>
        </message>
        <message>
            <source>The workspace could not be read so far.</source>
            <translation>至今无法读取工作区。</translation>
        </message>
        <message>
            <source>Everything below is from %1. Do not rely on it.</source>
            <comment>a time</comment>
            <translation>以下内容均来自 %1，请勿依赖。</translation>
        </message>
        <message>
            <source>Nobody reads the team’s servers at the moment.</source>
            <translation>目前没有人在读取团队的服务器。</translation>
        </message>
        <message>
            <source>This wall goes on looking by itself.</source>
            <translation>此大屏会自动继续查看。</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, now.</source>
            <translation>正在自动重试：第 %1 次，现在。</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, next in %2.</source>
            <translation>正在自动重试：第 %1 次，%2后。</translation>
        </message>
        <message>
            <source>Help: Operations Engineer</source>
            <translation>求助：运维工程师</translation>
        </message>
        <message>
            <source>Esc leaves the wall</source>
            <translation>按 Esc 离开大屏</translation>
        </message>
        <message>
            <source>The wall is dark outside the team’s hours</source>
            <translation>团队时间以外大屏变暗</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallPicture</name>
        <message>
            <source>The team database does not answer.</source>
            <translation>团队数据库没有响应。</translation>
        </message>
        <message>
            <source>The wall has no page “%1”.</source>
            <translation>大屏没有页面“%1”。</translation>
        </message>
        <message>
            <source>Give overview, pipelines, mosaic, sprint, metrics or stale.</source>
            <translation>请指定 overview、pipelines、mosaic、sprint、metrics 或 stale。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallSettings</name>
        <message>
            <source>Panel</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source> inches</source>
            <comment>after a number</comment>
            <translation> 英寸</translation>
        </message>
        <message>
            <source>Diagonal of the panel</source>
            <translation>屏幕对角线</translation>
        </message>
        <message>
            <source> m</source>
            <comment>metres, after a number</comment>
            <translation> 米</translation>
        </message>
        <message>
            <source>Distance from which it is read</source>
            <translation>观看距离</translation>
        </message>
        <message>
            <source>&amp;Diagonal</source>
            <translation>对角线(&amp;D)</translation>
        </message>
        <message>
            <source>Read &amp;from</source>
            <translation>观看距离(&amp;F)</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>概览(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Pipelines</source>
            <translation>流水线(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Sprint</source>
            <translation>冲刺(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Metrics</source>
            <translation>指标(&amp;M)</translation>
        </message>
        <message>
            <source>Seconds that each page stays</source>
            <translation>每页停留的秒数</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after a number</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>How people are called</source>
            <translation>人员称呼</translation>
        </message>
        <message>
            <source>By their roles</source>
            <translation>用角色</translation>
        </message>
        <message>
            <source>By their first names</source>
            <translation>用名字</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>&amp;Each for</source>
            <translation>每页停留(&amp;E)</translation>
        </message>
        <message>
            <source>People are &amp;called</source>
            <translation>人员称呼(&amp;C)</translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two times of day</comment>
            <translation>至</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Dark outside the team’s &amp;hours, except for a P1 incident</source>
            <translation>团队时间以外变暗，P1 事故除外(&amp;H)</translation>
        </message>
        <message>
            <source>The team’s day begins</source>
            <translation>团队一天的开始</translation>
        </message>
        <message>
            <source>The team’s day ends</source>
            <translation>团队一天的结束</translation>
        </message>
        <message>
            <source>&amp;Weekends, too</source>
            <translation>周末也显示(&amp;W)</translation>
        </message>
        <message>
            <source>Dimmed at &amp;night</source>
            <translation>夜间调暗(&amp;N)</translation>
        </message>
        <message>
            <source>The night begins</source>
            <translation>夜间开始</translation>
        </message>
        <message>
            <source>The night ends</source>
            <translation>夜间结束</translation>
        </message>
        <message>
            <source>Team’s hours</source>
            <translation>团队时间</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>夜间</translation>
        </message>
        <message>
            <source>Open this on the panel and read the line from the back of the room.</source>
            <translation>请在该屏幕上打开此页，并从房间后方阅读这一行。</translation>
        </message>
        <message>
            <source>This panel is too small for that distance: it can be read from %1 m.</source>
            <translation>此屏幕对该距离来说太小：在 %1 米处才能看清。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallTestLine</name>
        <message>
            <source>A line to read from the back of the room</source>
            <translation>供从房间后方阅读的一行</translation>
        </message>
        <message>
            <source>Customers can work</source>
            <translation>客户可以工作</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWatch</name>
        <message>
            <source>The workspace does not answer.</source>
            <translation>工作区没有响应。</translation>
        </message>
        <message>
            <source>The file of the workspace is not there.</source>
            <translation>工作区文件不存在。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWindow</name>
        <message>
            <source>Wall display</source>
            <translation>大屏显示</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWords</name>
        <message>
            <source>incident</source>
            <translation>事故</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>被阻塞</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>不稳定</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>限值 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a figure&apos;s name, its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Last answer %1</source>
            <translation>最后响应：%1</translation>
        </message>
        <message>
            <source>It has never answered</source>
            <translation>从未响应</translation>
        </message>
        <message>
            <source>Nobody knows how customers fare</source>
            <translation>客户的情况未知</translation>
        </message>
        <message>
            <source>Monitoring is silent · %1</source>
            <comment>when it answered last</comment>
            <translation>监控无响应 · %1</translation>
        </message>
        <message>
            <source>Customers are not served well</source>
            <translation>客户未得到良好服务</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its value; its goal</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>recovered %1 after %2</source>
            <comment>a time, a span</comment>
            <translation>%1 恢复，用时 %2</translation>
        </message>
        <message>
            <source>No incident is open</source>
            <translation>没有未结事故</translation>
        </message>
        <message>
            <source>Nothing measures how customers fare</source>
            <translation>没有测量客户情况的数据</translation>
        </message>
        <message>
            <source>All is well for customers</source>
            <translation>客户一切正常</translation>
        </message>
        <message>
            <source>P%1</source>
            <comment>priority of an incident</comment>
            <translation>P%1</translation>
        </message>
        <message>
            <source>nobody has it yet</source>
            <translation>尚无人处理</translation>
        </message>
        <message numerus="yes">
            <source>%n customers affected</source>
            <translation>
                <numerusform>%n 位客户受影响</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>so many of what, in the team&apos;s words</comment>
            <translation>%1 %2失败</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>已指派</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>已构建</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>功能测试</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>性能测试</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全测试</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>签核</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>已完成 %1 步，共 %2 步</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>the step that is on; how many are done</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>none of %1 fails</source>
            <translation>%1 条均未失败</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 fail</source>
            <translation>
                <numerusform>%2 条中 %1 条失败</numerusform>
            </translation>
        </message>
        <message>
            <source>build</source>
            <comment>the stage of a pipeline</comment>
            <translation>构建</translation>
        </message>
        <message>
            <source>functional</source>
            <comment>the stage of a pipeline</comment>
            <translation>功能测试</translation>
        </message>
        <message>
            <source>performance</source>
            <comment>the stage of a pipeline</comment>
            <translation>性能测试</translation>
        </message>
        <message>
            <source>security</source>
            <comment>the stage of a pipeline</comment>
            <translation>安全测试</translation>
        </message>
        <message>
            <source>deploy</source>
            <comment>the stage of a pipeline</comment>
            <translation>部署</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>a span</comment>
            <translation>超过 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more fail</source>
            <translation>
                <numerusform>另有 %n 条失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n 条被阻塞</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n 条不稳定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n 条运行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine</source>
            <translation>
                <numerusform>%n 条正常</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n 条无响应</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between counts</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines fail</source>
            <translation>
                <numerusform>失败的流水线</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline, since when</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines silent</source>
            <translation>
                <numerusform>无响应的流水线</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines blocked</source>
            <translation>
                <numerusform>被阻塞的流水线</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines unstable</source>
            <translation>
                <numerusform>不稳定的流水线</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines fine</source>
            <translation>
                <numerusform>正常的流水线</numerusform>
            </translation>
        </message>
        <message>
            <source>in production</source>
            <translation>在生产环境</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a span</comment>
            <translation>已 %1</translation>
        </message>
        <message numerus="yes">
            <source>stories blocked</source>
            <translation>
                <numerusform>被阻塞的故事</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1, %2</source>
            <comment>a story&apos;s number, why it is blocked</comment>
            <translation>#%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>stories in work</source>
            <translation>
                <numerusform>进行中的故事</numerusform>
            </translation>
        </message>
        <message>
            <source>none is blocked</source>
            <translation>均未阻塞</translation>
        </message>
        <message>
            <source>%1, day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1，第 %2 天，共 %3 天</translation>
        </message>
        <message>
            <source>%1, day %2</source>
            <comment>a sprint</comment>
            <translation>%1，第 %2 天</translation>
        </message>
        <message>
            <source>of %1 pt</source>
            <comment>points</comment>
            <translation>/ %1 点</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <comment>stories</comment>
            <translation>
                <numerusform>/ %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 点，共 %2 点</translation>
        </message>
        <message>
            <source>%1 of %2 stories</source>
            <translation>%1 个故事，共 %2 个</translation>
        </message>
        <message>
            <source>%1 %2, limit %3</source>
            <comment>a column, its stories</comment>
            <translation>%1 %2，上限 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n stories blocked</source>
            <translation>
                <numerusform>%n 个故事被阻塞</numerusform>
            </translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>事故</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>流水线</translation>
        </message>
        <message>
            <source>All pipelines</source>
            <translation>全部流水线</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>冲刺</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a pipeline, its trouble, since when</comment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a figure, its value, its trend</comment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time</comment>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>%1 over</source>
            <comment>a column&apos;s limit</comment>
            <translation>超出 %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <comment>of a column</comment>
            <translation>上限 %1</translation>
        </message>
        <message>
            <source>Nothing is stuck</source>
            <translation>没有停滞</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many; which</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AppearancePane</name>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>高对比度(&amp;C)</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>文字大小(&amp;Z)</translation>
        </message>
        <message>
            <source>Large &amp;targets for touch</source>
            <translation>适合触控的大控件(&amp;T)</translation>
        </message>
        <message>
            <source>Buttons and fields are at least 44 pixels high.</source>
            <translation>按钮和输入框至少高 44 像素。</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>动画</translation>
        </message>
        <message>
            <source>&amp;Reduced motion</source>
            <translation>减少动画(&amp;R)</translation>
        </message>
        <message>
            <source>Menus and tips appear at once, and the wall display changes its pages without a fade.</source>
            <translation>菜单和提示立即出现，大屏显示切换页面时不淡入淡出。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRun</name>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>数据源</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Try the demo day</source>
            <translation>试用演示日</translation>
        </message>
        <message>
            <source>Follow a Tuesday hour by hour with sample data. Change anything; leave it with one click.</source>
            <translation>用示例数据逐小时跟随一个星期二。可以随意更改，点击一下即可离开。</translation>
        </message>
        <message>
            <source>Recommended, 5 minutes</source>
            <translation>推荐，5 分钟</translation>
        </message>
        <message>
            <source>New workspace on this computer</source>
            <translation>在此电脑上新建工作区</translation>
        </message>
        <message>
            <source>Start with an empty board and your own team. Works offline.</source>
            <translation>从空看板和您自己的团队开始。可离线使用。</translation>
        </message>
        <message>
            <source>Connect to the team database</source>
            <translation>连接团队数据库</translation>
        </message>
        <message>
            <source>Your team already uses Dayshift: you need the address and your sign-in, or a connection file.</source>
            <translation>您的团队已在使用 Dayshift：需要地址和登录信息，或连接文件。</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>导入已有内容</translation>
        </message>
        <message>
            <source>Stories and sprints. You see what will come in before anything is stored.</source>
            <translation>故事和冲刺。保存之前，您会看到将导入的内容。</translation>
        </message>
        <message>
            <source>Or drop a file here: a connection file from a colleague, a CSV or JSON export, or a Dayshift workspace. File &gt; Open workspace opens one, too.</source>
            <translation>也可以将文件拖放到这里：同事给的连接文件、CSV 或 JSON 导出文件，或 Dayshift 工作区。也可通过“文件 &gt; 打开工作区”打开。</translation>
        </message>
        <message>
            <source>CSV file …</source>
            <translation>CSV 文件…</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.tsv);;All files (*)</source>
            <translation>CSV 文件 (*.csv *.tsv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>GitHub …</source>
            <translation>GitHub…</translation>
        </message>
        <message>
            <source>Exports (*.json *.csv);;All files (*)</source>
            <translation>导出文件 (*.json *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>GitLab …</source>
            <translation>GitLab…</translation>
        </message>
        <message>
            <source>Jira …</source>
            <translation>Jira…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>将要发生的事</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>主题：跟随系统</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>主题：浅色</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>主题：深色</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>主题：高对比度</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>跳过(&amp;S)</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>您想如何开始？</translation>
        </message>
        <message>
            <source>You can change this at any time. Nothing is sent anywhere until you connect a source.</source>
            <translation>您可以随时更改。在您连接数据源之前，不会向任何地方发送内容。</translation>
        </message>
        <message>
            <source>Whose workspace is it?</source>
            <translation>这是谁的工作区？</translation>
        </message>
        <message>
            <source>All of it can be changed later. Only the team&apos;s name is needed.</source>
            <translation>全部都可以以后更改。只有团队名称是必需的。</translation>
        </message>
        <message>
            <source>What feeds it?</source>
            <translation>数据来自哪里？</translation>
        </message>
        <message>
            <source>Each of these can wait. A test asks the server once and stores nothing.</source>
            <translation>每一项都可以稍后再做。测试只询问服务器一次，不保存任何内容。</translation>
        </message>
        <message>
            <source>This is what will be made, read and stored, and nothing else.</source>
            <translation>将创建、读取和保存的就是这些，别无其他。</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>返回(&amp;B)</translation>
        </message>
        <message>
            <source>Start the demo day</source>
            <translation>开始演示日</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>创建工作区</translation>
        </message>
        <message>
            <source>Connect …</source>
            <translation>连接…</translation>
        </message>
        <message>
            <source>Import into a workspace</source>
            <translation>导入到工作区</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>打开工作区</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <source>The workspace of %1 is made as one file, %2. It stays on this computer.</source>
            <comment>a team; a path</comment>
            <translation>%1 的工作区将创建为一个文件：%2。它保留在此电脑上。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are read, and you see what they hold before it is stored.</source>
            <translation>
                <numerusform>将读取 %n 个文件，保存之前您会看到其中的内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>To be imported: %1. First say whose workspace it is for.</source>
            <comment>files</comment>
            <translation>要导入：%1。请先说明导入到谁的工作区。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRunSources</name>
        <message>
            <source>Pipeline</source>
            <translation>流水线</translation>
        </message>
        <message>
            <source>Builds of a CI server, so that everybody sees what is broken and since when. A token that may read is enough.</source>
            <translation>CI 服务器的构建，让每个人都能看到什么坏了、从何时开始。有读取权限的令牌即可。</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Go back to the first step to import an export of Jira, GitHub, GitLab, Trello or a CSV file, or use File &gt; Import later.</source>
            <translation>请回到第一步导入 Jira、GitHub、GitLab、Trello 的导出文件或 CSV 文件，或以后使用“文件 &gt; 导入”。</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>监控</translation>
        </message>
        <message>
            <source>What customers meet: figures and alerts, so that an incident begins when it hurts, not when somebody calls.</source>
            <translation>客户遇到的情况：数值和告警，让事故从造成影响时开始，而不是等到有人打来电话。</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>保存在系统密钥环中，绝不进入工作区</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Token or password</source>
            <translation>令牌或密码</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Pipeline or Monitoring; a field</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <comment>Pipeline or Monitoring</comment>
            <translation>测试：%1</translation>
        </message>
        <message>
            <source>Builds are read from %1: every few seconds while something runs there, and rarely while nothing does.</source>
            <comment>an address</comment>
            <translation>从 %1 读取构建：有内容运行时每隔几秒，没有时很少读取。</translation>
        </message>
        <message numerus="yes">
            <source>Monitoring is read from %1 every %2 s, with %n figure(s).</source>
            <comment>an address; a number</comment>
            <translation>
                <numerusform>每 %2 秒从 %1 读取监控，含 %n 个数值。</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and passwords go into the system&apos;s keyring and nowhere else.</source>
            <translation>令牌和密码只保存在系统密钥环中。</translation>
        </message>
        <message>
            <source>Nothing is read from any server. You can connect one at any time in Settings &gt; Sources.</source>
            <translation>不从任何服务器读取内容。您可以随时在“设置 &gt; 数据源”中连接。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRunTeam</name>
        <message>
            <source>Sprint 1</source>
            <translation>冲刺 1</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n 周</numerusform>
            </translation>
        </message>
        <message>
            <source>No sprints</source>
            <translation>无冲刺</translation>
        </message>
        <message>
            <source>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</source>
            <translation>Ada Lovelace, 产品负责人
Grace Hopper, 开发人员, @grace</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>First day of the sprint</source>
            <translation>冲刺的第一天</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>团队(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>产品(&amp;P)</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>时区(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>Sprints &amp;last</source>
            <translation>冲刺时长(&amp;L)</translation>
        </message>
        <message>
            <source>Current sp&amp;rint, since</source>
            <translation>当前冲刺始于(&amp;R)</translation>
        </message>
        <message>
            <source>P&amp;eople, one a line, with roles</source>
            <translation>人员，每行一位，附角色(&amp;E)</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>新建工作区</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshift 工作区 (*.dayshift)</translation>
        </message>
        <message>
            <source>No role is called “%1”. It is left out.</source>
            <comment>a word</comment>
            <translation>没有名为“%1”的角色，将略过。</translation>
        </message>
        <message>
            <source>Paste a list: name, roles, @login, mail address, apart by commas. You are in the team already.</source>
            <translation>请粘贴名单：姓名、角色、@登录名、邮箱地址，用逗号分隔。您已在团队中。</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>A workspace needs the name of its team.</source>
            <translation>工作区需要团队名称。</translation>
        </message>
        <message>
            <source>A workspace needs a file.</source>
            <translation>工作区需要文件。</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another one, or open it by the File menu.</source>
            <translation>已有同名文件。请选择其他文件，或通过“文件”菜单打开它。</translation>
        </message>
        <message>
            <source>%1 runs from %2.</source>
            <comment>a sprint; its days</comment>
            <translation>%1 的日期为 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the team besides you.</source>
            <translation>
                <numerusform>除您之外，团队中还有 %n 人。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GatesPane</name>
        <message>
            <source>Stages and the board&apos;s rules</source>
            <translation>阶段与看板规则</translation>
        </message>
        <message>
            <source>Which of your servers&apos; stages is a build, a functional, performance or security test, or a deployment; what the columns ask; when a story is done.</source>
            <translation>服务器的哪些阶段是构建、功能测试、性能测试、安全测试或部署；各列有什么要求；故事何时算完成。</translation>
        </message>
        <message>
            <source>Who signs a release</source>
            <translation>谁签署发布</translation>
        </message>
        <message>
            <source>One signature for each of these roles. Nobody signs twice in one release, and whoever made a change does not sign alone for it.</source>
            <translation>以下每个角色一份签署。同一人不能在一个发布中签署两次，更改者不能独自签署。</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>门禁</translation>
        </message>
        <message>
            <source>What has to hold before a release goes out.</source>
            <translation>发布上线之前必须符合的条件。</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>&amp;Quality level: so many of the tests that ran have to pass</source>
            <translation>质量水平：已运行的测试必须通过的比例(&amp;Q)</translation>
        </message>
        <message>
            <source>Gates only ad&amp;vise</source>
            <translation>门禁仅作提示(&amp;V)</translation>
        </message>
        <message>
            <source>A gate that does not hold warns, and nobody is kept from signing or deploying.</source>
            <translation>不符合的门禁只会警告，不会阻止任何人签署或部署。</translation>
        </message>
        <message>
            <source>After a deployment</source>
            <translation>部署之后</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Production is &amp;watched so long before the release counts as verified</source>
            <translation>发布算作已验证之前观察生产环境的时长(&amp;W)</translation>
        </message>
        <message>
            <source>Old builds</source>
            <translation>旧构建</translation>
        </message>
        <message>
            <source>Builds are &amp;kept for so many days</source>
            <translation>构建保留天数(&amp;K)</translation>
        </message>
        <message>
            <source>The newest of each pipeline, and what proves a story, a release or a deployment, stays longer.</source>
            <translation>每条流水线最新的构建，以及作为故事、发布或部署证据的内容，保留更久。</translation>
        </message>
        <message numerus="yes">
            <source>Builds are kept for %n day(s)</source>
            <translation>
                <numerusform>构建保留 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>只读：这里无法更改任何内容。</translation>
        </message>
        <message>
            <source>Rules for releases changed</source>
            <translation>已更改发布规则</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Herald</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened while it was quiet</source>
            <translation>
                <numerusform>免打扰期间发生了 %n 件事</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>打开列表</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeyboardPane</name>
        <message>
            <source>Single letters</source>
            <translation>单字母键</translation>
        </message>
        <message>
            <source>&amp;Letters alone do something in lists</source>
            <translation>在列表中用单个字母键操作(&amp;L)</translation>
        </message>
        <message>
            <source>E edits, A assigns, and so on. They never act while text is typed. Switch them off if you speak to the computer or press keys by accident.</source>
            <translation>E 编辑，A 指派，等等。输入文字时绝不生效。如果您用语音操作电脑，或会误按按键，请将其关闭。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>查找操作或按键</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>From the program</source>
            <translation>默认按键</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新按键</translation>
        </message>
        <message>
            <source>&amp;Use this key</source>
            <translation>使用此键(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>不设按键(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Back to the program&apos;s</source>
            <translation>恢复默认按键(&amp;B)</translation>
        </message>
        <message>
            <source>Reset &amp;all keys</source>
            <translation>重置所有按键(&amp;A)</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no key</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>In every view</source>
            <translation>所有视图</translation>
        </message>
        <message>
            <source>Choose an action, then press the new key in the field.</source>
            <translation>请选择一个操作，然后在输入框中按下新的按键。</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” already: neither would act. Choose another one, or use it all the same and give that one another key.</source>
            <comment>a key; an action</comment>
            <translation>%1 已是“%2”的按键：两者都将不起作用。请选择其他按键，或仍然使用它，并为另一个设置其他按键。</translation>
        </message>
        <message>
            <source>Changed. It acts from now on.</source>
            <translation>已更改，现在起生效。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LanguagePane</name>
        <message>
            <source>For translators</source>
            <translation>供翻译人员使用</translation>
        </message>
        <message>
            <source>Offer languages that &amp;test the program</source>
            <translation>提供用于测试程序的语言(&amp;T)</translation>
        </message>
        <message>
            <source>English in longer words, and English from right to left. They are in the View menu after the next start, and here when you come back.</source>
            <translation>加长词语的英语，以及从右到左的英语。下次启动后出现在“视图”菜单中，再次打开此处时也会出现。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>加长词语（测试用）</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>镜像（测试用）</translation>
        </message>
        <message>
            <source>The window speaks the new language at once. What people and servers wrote stays as they wrote it.</source>
            <translation>窗口会立即使用新语言。人员和服务器所写的内容保持原样。</translation>
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation>日期与数字</translation>
        </message>
        <message>
            <source>A moment</source>
            <translation>时刻</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Time zone, the workspace&apos;s</source>
            <translation>工作区的时区</translation>
        </message>
        <message>
            <source>They follow the language and the country that the system is set to.</source>
            <translation>它们遵循系统设置的语言和国家或地区。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationWords</name>
        <message>
            <source>Story #%1 is yours</source>
            <translation>故事 #%1 归您负责</translation>
        </message>
        <message>
            <source>%1 mentions you in #%2</source>
            <comment>a person; the number of a story</comment>
            <translation>%1 在 #%2 中提到了您</translation>
        </message>
        <message>
            <source>Release %1 waits for your signature</source>
            <translation>发布 %1 等待您签署</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a pipeline</comment>
            <translation>%1 失败</translation>
        </message>
        <message>
            <source>%1 failed at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 在%2失败</translation>
        </message>
        <message>
            <source>Incident %1: %2</source>
            <comment>its number; its title</comment>
            <translation>事故 %1：%2</translation>
        </message>
        <message>
            <source>%1 waits for approval</source>
            <comment>a pipeline</comment>
            <translation>%1 等待审批</translation>
        </message>
        <message>
            <source>%1 waits for approval at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 在%2等待审批</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 指派给您：%2</translation>
        </message>
        <message>
            <source>You sign as %1.</source>
            <comment>a role</comment>
            <translation>您以 %1 签署。</translation>
        </message>
        <message>
            <source>The last change is by %1.</source>
            <comment>a person</comment>
            <translation>最后的更改来自 %1。</translation>
        </message>
        <message>
            <source>%1 raised it.</source>
            <comment>a person</comment>
            <translation>由 %1 上报。</translation>
        </message>
        <message>
            <source>Somebody who may deploy has to agree.</source>
            <translation>需要有部署权限的人同意。</translation>
        </message>
        <message>
            <source>#%1 %2</source>
            <comment>a story: its number and title</comment>
            <translation>#%1 %2</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>发布 %1</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <comment>its number</comment>
            <translation>事故 %1</translation>
        </message>
        <message>
            <source>Assign to me</source>
            <translation>指派给我</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPage</name>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>没有等待您的内容。</translation>
        </message>
        <message>
            <source>Stories that are given to you, comments that mention you, releases that wait for your signature, builds of yours that fail and incidents are told here.</source>
            <translation>指派给您的故事、提到您的评论、等待您签署的发布、您失败的构建以及事故会显示在这里。</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Assign to me</source>
            <translation>指派给我(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Done with it</source>
            <translation>标为已处理(&amp;D)</translation>
        </message>
        <message>
            <source>Done with a&amp;ll</source>
            <translation>全部标为已处理(&amp;L)</translation>
        </message>
        <message>
            <source>What is &amp;told</source>
            <translation>通知内容(&amp;T)</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n 条待查看</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>相关内容</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPane</name>
        <message>
            <source>What concerns me</source>
            <translation>与我有关的事</translation>
        </message>
        <message>
            <source>Only what concerns you is told, and never that something passed. All of it stands in the list, Ctrl+Shift+N.</source>
            <translation>只通知与您有关的事，从不通知通过的结果。全部内容都在列表中（Ctrl+Shift+N）。</translation>
        </message>
        <message>
            <source>A story is given to &amp;me</source>
            <translation>故事指派给我(&amp;M)</translation>
        </message>
        <message>
            <source>Somebody m&amp;entions me</source>
            <translation>有人提到我(&amp;E)</translation>
        </message>
        <message>
            <source>A release waits for my &amp;signature</source>
            <translation>发布等待我签署(&amp;S)</translation>
        </message>
        <message>
            <source>A &amp;build of mine fails</source>
            <translation>我的构建失败(&amp;B)</translation>
        </message>
        <message>
            <source>An &amp;incident is raised</source>
            <translation>有事故上报(&amp;I)</translation>
        </message>
        <message>
            <source>A deployment waits for a&amp;pproval</source>
            <translation>部署等待审批(&amp;P)</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>在桌面上</translation>
        </message>
        <message>
            <source>In the tray only</source>
            <translation>仅在托盘中</translation>
        </message>
        <message>
            <source>In the list only</source>
            <translation>仅在列表中</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>不通知</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>免打扰时段</translation>
        </message>
        <message>
            <source>&amp;Quiet hours each day</source>
            <translation>每天免打扰时段(&amp;Q)</translation>
        </message>
        <message>
            <source>What happens meanwhile comes into the list; at the end one notification says how much there is.</source>
            <translation>期间发生的事会进入列表；结束时用一条通知说明有多少。</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>从(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>到(&amp;T)</translation>
        </message>
        <message>
            <source>Incidents may brea&amp;k them</source>
            <translation>事故可以打破免打扰(&amp;K)</translation>
        </message>
        <message>
            <source>While a sprint review is presented, nothing is shown either; it comes when the review ends.</source>
            <translation>演示冲刺评审期间同样不显示，评审结束后再显示。</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>托盘</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the last window quits Dayshift.</source>
            <translation>此桌面没有托盘：关闭最后一个窗口会退出 Dayshift。</translation>
        </message>
        <message>
            <source>Stay in the tray when the last &amp;window is closed</source>
            <translation>关闭最后一个窗口后留在托盘中(&amp;W)</translation>
        </message>
        <message>
            <source>Servers are read on. Quit in the File menu or in the tray ends the program.</source>
            <translation>会继续读取服务器。“文件”菜单或托盘中的“退出”会结束程序。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsRoom</name>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>&amp;Notifications</source>
            <translation>通知(&amp;N)</translation>
        </message>
        <message>
            <source>#%1 is yours</source>
            <translation>#%1 归您负责</translation>
        </message>
        <message>
            <source>%1 is yours</source>
            <comment>a pipeline</comment>
            <translation>%1 归您负责</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>您不是此团队的成员。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Have yourself added in Settings &gt; Team and roles.</source>
            <translation>请在“设置 &gt; 团队与角色”中让人添加您。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPane</name>
        <message>
            <source>Yours, on this computer. Nobody else sees it.</source>
            <translation>属于您，仅在此电脑上。其他人看不到。</translation>
        </message>
        <message>
            <source>The team&apos;s: it lies in the workspace, and everybody has it.</source>
            <translation>属于团队：保存在工作区中，所有人共用。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsRoom</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>theme dark light contrast text size touch motion look</source>
            <translation>主题 深色 浅色 对比度 文字 大小 触控 动画 外观</translation>
        </message>
        <message>
            <source>Language and dates</source>
            <translation>语言与日期</translation>
        </message>
        <message>
            <source>language dates numbers time zone translation</source>
            <translation>语言 日期 数字 时区 翻译</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>quiet hours desktop tray digest incident approval mention</source>
            <translation>免打扰 时段 桌面 托盘 汇总 事故 审批 提到</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <source>keys shortcuts single letters conflict reset</source>
            <translation>按键 快捷键 单字母 冲突 重置</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>工作区</translation>
        </message>
        <message>
            <source>Team database</source>
            <translation>团队数据库</translation>
        </message>
        <message>
            <source>database server file backup schema team product time zone check</source>
            <translation>数据库 服务器 文件 备份 架构 团队 产品 时区 检查</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>数据源</translation>
        </message>
        <message>
            <source>CI servers monitoring connections tokens budget requests test</source>
            <translation>CI 服务器 监控 连接 令牌 额度 请求 测试</translation>
        </message>
        <message>
            <source>Stages and gates</source>
            <translation>阶段与门禁</translation>
        </message>
        <message>
            <source>release sign-off signatures gates stages builds kept days</source>
            <translation>发布 签核 签署 门禁 阶段 构建 保留 天数</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>Wall display</source>
            <translation>大屏显示</translation>
        </message>
        <message>
            <source>wall panel distance pages night hours</source>
            <translation>大屏 屏幕 距离 页面 夜间 时段</translation>
        </message>
        <message>
            <source>Team and roles</source>
            <translation>团队与角色</translation>
        </message>
        <message>
            <source>people members rights login guest product owner scrum master</source>
            <translation>人员 成员 权限 登录 访客 产品负责人 敏捷教练</translation>
        </message>
        <message>
            <source>Metrics and bands</source>
            <translation>指标与等级</translation>
        </message>
        <message>
            <source>levels DORA year elite high medium low thresholds figures</source>
            <translation>等级 DORA 年份 精英 高 中 低 阈值 指标</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>应用程序</translation>
        </message>
        <message>
            <source>About Dayshift</source>
            <translation>关于 Dayshift</translation>
        </message>
        <message>
            <source>version licences Qt files folders stored</source>
            <translation>版本 许可证 Qt 文件 文件夹 存储</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>此工作区</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>您的设置</translation>
        </message>
        <message>
            <source>Drafts that were not saved yet</source>
            <translation>尚未保存的草稿</translation>
        </message>
        <message>
            <source>Workspaces, unless you chose another folder; changes that wait to be sent; notifications</source>
            <translation>工作区（除非您选择了其他文件夹）；等待发送的更改；通知</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesPane</name>
        <message>
            <source>Connection check</source>
            <translation>连接检查</translation>
        </message>
        <message>
            <source>How they are read</source>
            <translation>读取方式</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>数据源</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>最后读取</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Requests that the server still allows</source>
            <translation>服务器仍允许的请求</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>Add a &amp;CI server …</source>
            <translation>添加 CI 服务器(&amp;C)…</translation>
        </message>
        <message>
            <source>Add &amp;monitoring …</source>
            <translation>添加监控(&amp;M)…</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>手动录入</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>关闭(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>开启(&amp;S)</translation>
        </message>
        <message>
            <source>Its builds prove stories and deployments: switch it off, and they stay.</source>
            <translation>它的构建是故事和部署的证据：将其关闭，构建仍会保留。</translation>
        </message>
        <message>
            <source>Nothing is connected yet. Add a CI server to see every build, or monitoring to see what customers meet.</source>
            <translation>尚未连接任何内容。添加 CI 服务器即可看到每次构建，添加监控即可看到客户遇到的情况。</translation>
        </message>
        <message>
            <source>%1 is read again</source>
            <comment>a server</comment>
            <translation>已恢复读取 %1</translation>
        </message>
        <message>
            <source>%1 is switched off</source>
            <comment>a server</comment>
            <translation>已关闭 %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>a server</comment>
            <translation>已移除 %1</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>服务器上有任务运行时每隔几秒查询一次，没有时很少查询。令牌保存在系统的密钥环中，每台电脑各自一份。</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. It counts as live for 90 s after its last answer and as stale after 15 min. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>有内容运行时每隔几秒询问服务器，没有时很少询问。最后一次响应后 90 秒内算作实时，15 分钟后算作过时。令牌保存在系统密钥环中，每台电脑各有自己的。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StepTrail</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>numbers, and what is done</comment>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tray</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>上报事故(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Open Dayshift</source>
            <translation>打开 Dayshift(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Pause notifications</source>
            <translation>暂停通知(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>%1, running</source>
            <comment>a pipeline</comment>
            <translation>%1，运行中</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline; how long it still takes</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>a pipeline; a stage; for how long</comment>
            <translation>%1，%2，%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline; for how long</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>%n 起事故未结</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) fail</source>
            <translation>
                <numerusform>%n 条流水线失败</numerusform>
            </translation>
        </message>
        <message>
            <source>No source answers</source>
            <translation>没有数据源响应</translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) run</source>
            <translation>
                <numerusform>%n 条流水线运行中</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>没有需要您处理的内容</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WelcomePicture</name>
        <message>
            <source>Dayshift. The team&apos;s day, in one window</source>
            <translation>Dayshift。团队的一天，尽在一个窗口</translation>
        </message>
        <message>
            <source>Dayshift</source>
            <translation>Dayshift</translation>
        </message>
        <message>
            <source>The team&apos;s day, in one window</source>
            <translation>团队的一天，尽在一个窗口</translation>
        </message>
        <message>
            <source>See what customers meet in production, who works on it, what the pipeline says and what waits for whom. Every role looks at the same day.</source>
            <translation>看到客户在生产环境中遇到什么、谁在处理、流水线情况如何、什么在等谁。每个角色看到的都是同一天。</translation>
        </message>
        <message>
            <source>Free software, GPL-3.0. No account, no tracking.</source>
            <translation>自由软件，GPL-3.0。无需账户，无跟踪。</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>规划</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>打包</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>监控</translation>
        </message>
        <message>
            <source>4 h 14 min</source>
            <translation>4 小时 14 分钟</translation>
        </message>
        <message>
            <source>from a customer&apos;s failed sign-in to the verified recovery</source>
            <translation>从客户登录失败到验证恢复</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WorkspacePane</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>&amp;Test again</source>
            <translation>重新测试(&amp;T)</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>数据所在位置</translation>
        </message>
        <message>
            <source>On this computer only: one file, for one person or to try things.</source>
            <translation>仅在此电脑上：一个文件，供一个人使用或试用。</translation>
        </message>
        <message>
            <source>In the team&apos;s database: PostgreSQL, everybody sees the same.</source>
            <translation>在团队的数据库中：PostgreSQL，所有人看到的都一样。</translation>
        </message>
        <message>
            <source>&amp;Open another workspace …</source>
            <translation>打开其他工作区(&amp;O)…</translation>
        </message>
        <message>
            <source>Open a team &amp;database …</source>
            <translation>打开团队数据库(&amp;D)…</translation>
        </message>
        <message>
            <source>When the server cannot be reached, work goes on here and is sent later. Signing and deploying always need the server. The password lies in the system&apos;s keyring.</source>
            <translation>无法连接服务器时，可在这里继续工作，稍后再发送。签署和部署始终需要服务器。密码保存在系统密钥环中。</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>归谁所有</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Te&amp;am</source>
            <translation>团队(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>产品(&amp;P)</translation>
        </message>
        <message>
            <source>Time &amp;zone, in which days and weeks are counted</source>
            <translation>时区，用于计算日和周(&amp;Z)</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>安全保存</translation>
        </message>
        <message>
            <source>A whole copy in one file, while others work on.</source>
            <translation>在他人工作的同时，将完整副本存入一个文件。</translation>
        </message>
        <message>
            <source>&amp;Back up …</source>
            <translation>备份(&amp;B)…</translation>
        </message>
        <message>
            <source>The database is backed up on its server.</source>
            <translation>数据库在其服务器上备份。</translation>
        </message>
        <message>
            <source>A connection file brings a colleague here. It holds the address and no password.</source>
            <translation>连接文件可让同事连到这里。它含有地址，不含密码。</translation>
        </message>
        <message>
            <source>&amp;Connection file …</source>
            <translation>连接文件(&amp;C)…</translation>
        </message>
        <message>
            <source>Connection check</source>
            <translation>连接检查</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>当前已连接</translation>
        </message>
        <message>
            <source>It is being asked</source>
            <translation>正在询问</translation>
        </message>
        <message>
            <source>It does not answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>The workspace is open</source>
            <translation>工作区已打开</translation>
        </message>
        <message>
            <source>Connected to the team database</source>
            <translation>已连接团队数据库</translation>
        </message>
        <message>
            <source>last change %1</source>
            <comment>a time</comment>
            <translation>最后更改 %1</translation>
        </message>
        <message>
            <source>nothing was changed yet</source>
            <translation>尚未更改</translation>
        </message>
        <message>
            <source>The file answers</source>
            <translation>文件有响应</translation>
        </message>
        <message>
            <source>The server answers</source>
            <translation>服务器有响应</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>The line is encrypted</source>
            <translation>连接已加密</translation>
        </message>
        <message>
            <source>The line is not encrypted</source>
            <translation>连接未加密</translation>
        </message>
        <message>
            <source>You may read and write</source>
            <translation>您可以读取和写入</translation>
        </message>
        <message>
            <source>You may read, and not write</source>
            <translation>您可以读取，不能写入</translation>
        </message>
        <message>
            <source>Schema %1 fits this program</source>
            <translation>架构 %1 适合此程序</translation>
        </message>
        <message>
            <source>Schema %1; this program knows %2</source>
            <translation>架构 %1；此程序支持 %2</translation>
        </message>
        <message>
            <source>The clocks differ by %1</source>
            <translation>时钟相差 %1</translation>
        </message>
        <message>
            <source>The clocks agree</source>
            <translation>时钟一致</translation>
        </message>
        <message>
            <source>times are the server&apos;s</source>
            <translation>以服务器时间为准</translation>
        </message>
        <message>
            <source>Workspace changed</source>
            <translation>已更改工作区</translation>
        </message>
        <message>
            <source>Back up the workspace</source>
            <translation>备份工作区</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshift 工作区 (*.dayshift)</translation>
        </message>
        <message>
            <source>Backed up to %1, %2.</source>
            <comment>a file; its size</comment>
            <translation>已备份到 %1，%2。</translation>
        </message>
        <message>
            <source>Save a connection file</source>
            <translation>保存连接文件</translation>
        </message>
        <message>
            <source>Connection files (*.dayshift-connection)</source>
            <translation>连接文件 (*.dayshift-connection)</translation>
        </message>
        <message>
            <source>The connection file is %1. It holds no password.</source>
            <translation>连接文件是 %1。它不含密码。</translation>
        </message>
        <message>
            <source>The connection file could not be written. Choose another folder.</source>
            <translation>无法写入连接文件。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. What you typed is kept; when you save, both are shown.</source>
            <translation>与此同时有人进行了更改。您输入的内容会保留；保存时会同时显示两者。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AboutPane</name>
        <message>
            <source>Dayshift %1</source>
            <comment>a version</comment>
            <translation>Dayshift %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不附带任何担保。</translation>
        </message>
        <message>
            <source>Qt, by which it is built and run</source>
            <translation>构建和运行所用的 Qt</translation>
        </message>
        <message>
            <source>Newest schema of a workspace</source>
            <translation>工作区的最新架构</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>许可证(&amp;L)…</translation>
        </message>
        <message>
            <source>Where things lie on this computer</source>
            <translation>各项内容在这台电脑上的位置</translation>
        </message>
        <message>
            <source>Tokens and passwords lie in the system&apos;s keyring, in none of these files.</source>
            <translation>令牌和密码保存在系统的密钥环中，不在这些文件里。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BandsPane</name>
        <message>
            <source>Levels of the four figures</source>
            <translation>四项指标的等级</translation>
        </message>
        <message>
            <source>DORA&apos;s levels describe clusters of one year&apos;s answers; they move from year to year and are no thresholds. So a level is never shown without its year. The report of 2025 has none.</source>
            <translation>DORA 的等级描述某一年回答的聚类；它们逐年变化，并不是阈值。因此等级总是连同年份一起显示。2025 年的报告没有等级。</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>DORA %1 年报告</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>我们自己的</translation>
        </message>
        <message>
            <source>No levels</source>
            <translation>无等级</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>等级(&amp;L)</translation>
        </message>
        <message>
            <source>Our own levels</source>
            <translation>我们自己的等级</translation>
        </message>
        <message>
            <source>Where a level ends. What lies beyond the last one is low. They hold while “Our own” is chosen above, and begin as those of 2024.</source>
            <translation>每个等级的界限。超出最后一个界限即为低。上面选择“我们自己的”时生效，初始值与 2024 年相同。</translation>
        </message>
        <message>
            <source>Lead times, median, below</source>
            <translation>前置时间，中位数，低于</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after their number</comment>
            <translation> 天</translation>
        </message>
        <message>
            <source>Time to recovery, median, below</source>
            <translation>恢复时间，中位数，低于</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after their number</comment>
            <translation> 小时</translation>
        </message>
        <message>
            <source>Failed deployments, at most</source>
            <translation>失败的部署，至多</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Deployments in 30 days, at least</source>
            <translation>30 天内的部署，至少</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a figure; a level</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Agreed in May 2026</source>
            <translation>2026 年 5 月商定</translation>
        </message>
        <message>
            <source>&amp;Where they come from, with the year</source>
            <translation>来源及年份(&amp;W)</translation>
        </message>
        <message>
            <source>Levels changed</source>
            <translation>已更改等级</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EditCommand</name>
        <message>
            <source>Change a member of the team and their roles.</source>
            <translation>更改团队成员及其角色。</translation>
        </message>
        <message>
            <source>member.</source>
            <translation>member。</translation>
        </message>
        <message>
            <source>The member&apos;s name, login or e-mail.</source>
            <translation>成员的姓名、登录名或电子邮件。</translation>
        </message>
        <message>
            <source>Give this role. Give the option once for each role.</source>
            <translation>授予此角色。每个角色给出一次。</translation>
        </message>
        <message>
            <source>Take this role away. Without any role a member is a guest, who only looks.</source>
            <translation>收回此角色。没有任何角色的成员是访客，只能查看。</translation>
        </message>
        <message>
            <source>The name from now on.</source>
            <translation>今后的姓名。</translation>
        </message>
        <message>
            <source>The login from now on.</source>
            <translation>今后的登录名。</translation>
        </message>
        <message>
            <source>They left the team. What they did stays.</source>
            <translation>已离开团队。其所做的一切保留。</translation>
        </message>
        <message>
            <source>They are in the team again.</source>
            <translation>重新加入团队。</translation>
        </message>
        <message>
            <source>Say what to change: edit member, and the name.</source>
            <translation>请说明要更改什么：edit member 和姓名。</translation>
        </message>
        <message>
            <source>Somebody has either left or is back.</source>
            <translation>只能是离开或返回其中之一。</translation>
        </message>
        <message>
            <source>%1 is no role. There are: %2.</source>
            <translation>%1 不是角色。可用的有：%2。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FreshnessCard</name>
        <message>
            <source>How long it is believed</source>
            <translation>多久仍可信</translation>
        </message>
        <message>
            <source>After its last answer a source is live for so long; then its age is told, and in the end it is stale: nothing of it is believed any more.</source>
            <translation>自最后一次应答起，来源在这段时间内为最新；之后显示其时长，最终为过期：不再相信其任何内容。</translation>
        </message>
        <message>
            <source>CI servers: &amp;live for</source>
            <translation>CI 服务器：最新时长(&amp;L)</translation>
        </message>
        <message>
            <source>CI servers: stale a&amp;fter</source>
            <translation>CI 服务器：多久后过期(&amp;F)</translation>
        </message>
        <message>
            <source>Monitoring: li&amp;ve for</source>
            <translation>监控：最新时长(&amp;V)</translation>
        </message>
        <message>
            <source>Monitoring: stale af&amp;ter</source>
            <translation>监控：多久后过期(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>常用界限(&amp;U)</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after their number</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Limits of freshness changed</source>
            <translation>已更改新鲜度界限</translation>
        </message>
        <message>
            <source>Limits of freshness as usual</source>
            <translation>新鲜度界限恢复常用值</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MemberWords</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>A person of the team needs a name of at most 100 letters.</source>
            <translation>团队成员需要不超过 100 个字符的姓名。</translation>
        </message>
        <message>
            <source>Enter the name by which the team calls them.</source>
            <translation>请输入团队对其的称呼。</translation>
        </message>
        <message>
            <source>There is no such role.</source>
            <translation>没有这个角色。</translation>
        </message>
        <message>
            <source>Choose among the roles of the team.</source>
            <translation>请从团队的角色中选择。</translation>
        </message>
        <message>
            <source>%1 goes by this name already.</source>
            <translation>%1 已使用此名称。</translation>
        </message>
        <message>
            <source>Give each of them a login of their own.</source>
            <translation>请给每个人各自的登录名。</translation>
        </message>
        <message>
            <source>You have no role yourself: from then on you would only look.</source>
            <translation>您自己没有角色：此后您将只能查看。</translation>
        </message>
        <message>
            <source>Give yourself a role first.</source>
            <translation>请先给自己一个角色。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamPane</name>
        <message>
            <source>Accepts stories, waives gates, changes releases, gives roles.</source>
            <translation>验收故事、豁免门禁、更改发布、授予角色。</translation>
        </message>
        <message>
            <source>Changes limits and sprints, gives roles.</source>
            <translation>更改上限和冲刺，授予角色。</translation>
        </message>
        <message>
            <source>Seals, deploys, changes releases, rehearses the way back.</source>
            <translation>封存、部署、更改发布、演练回退。</translation>
        </message>
        <message>
            <source>Works on everything else, and signs for the role where a release asks for it.</source>
            <translation>处理其余所有工作，并在发布要求时以该角色签署。</translation>
        </message>
        <message>
            <source>People and their roles</source>
            <translation>人员及其角色</translation>
        </message>
        <message>
            <source>The product owner and the scrum master say who is of the team. A right that nobody has is everybody&apos;s, so that nobody is locked out.</source>
            <translation>由产品负责人和 Scrum Master 决定谁属于团队。无人拥有的权限归所有人，因此不会有人被挡在外面。</translation>
        </message>
        <message>
            <source>Find a person or a role</source>
            <translation>查找人员或角色</translation>
        </message>
        <message>
            <source>Show who &amp;left</source>
            <translation>显示已离开的人(&amp;L)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Ada Lovelace, Developer, @ada</source>
            <translation>Ada Lovelace, Developer, @ada</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <source>Some&amp;body new: the name, then roles and a login</source>
            <translation>新成员：姓名，然后是角色和登录名(&amp;B)</translation>
        </message>
        <message>
            <source>Somebody new: the name, then roles and a login</source>
            <translation>新成员：姓名，然后是角色和登录名</translation>
        </message>
        <message>
            <source>The person chosen</source>
            <translation>选中的人员</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>登录名(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Mail address</source>
            <translation>邮件地址(&amp;M)</translation>
        </message>
        <message>
            <source>By the login, imports, commits and sign-ins know the person. A mail address only matches, and is never shown to others.</source>
            <translation>导入、提交和登录凭登录名识别此人。邮件地址仅用于匹配，绝不显示给他人。</translation>
        </message>
        <message>
            <source>Without a role somebody is a guest: they see everything, and change nothing.</source>
            <translation>没有角色的人是访客：可以查看一切，不能更改任何内容。</translation>
        </message>
        <message>
            <source>in the team</source>
            <translation>在团队中</translation>
        </message>
        <message>
            <source>left</source>
            <translation>已离开</translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>只读：这里无法更改任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n in the team</source>
            <translation>
                <numerusform>团队中有 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody changed this person meanwhile. What you typed is kept; both are shown when you leave the field.</source>
            <translation>与此同时有人更改了此人。您输入的内容会保留；离开该栏时会同时显示两者。</translation>
        </message>
        <message>
            <source>Nobody is in the team yet.</source>
            <translation>团队中还没有人。</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>未找到任何人。</translation>
        </message>
        <message>
            <source>&amp;Take out of the team</source>
            <translation>移出团队(&amp;T)</translation>
        </message>
        <message>
            <source>B&amp;ring back into the team</source>
            <translation>重新加入团队(&amp;R)</translation>
        </message>
        <message>
            <source>You would give up the right to give roles, and only somebody else could give it back to you. Do it once more if you mean it.</source>
            <translation>您将放弃授予角色的权限，只有别人才能还给您。如果确实如此，请再做一次。</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a person</comment>
            <translation>已更改 %1</translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <comment>a person; a role</comment>
            <translation>%1 现在的角色：%2</translation>
        </message>
        <message>
            <source>%1 is no longer %2</source>
            <comment>a person; a role</comment>
            <translation>%1 不再担任：%2</translation>
        </message>
        <message>
            <source>%1 left the team</source>
            <comment>a person</comment>
            <translation>%1 已离开团队</translation>
        </message>
        <message>
            <source>%1 is in the team again</source>
            <comment>a person</comment>
            <translation>%1 重新加入团队</translation>
        </message>
        <message>
            <source>%1 left the team. What they did and what is theirs stays. “Show who left” lists them.</source>
            <translation>%1 已离开团队。其所做及所负责的一切保留。“显示已离开的人”会列出他们。</translation>
        </message>
        <message>
            <source>%1 is no role. Write the roles as they are listed here.</source>
            <translation>%1 不是角色。请按此处所列书写角色。</translation>
        </message>
        <message>
            <source>%1 is in the team now</source>
            <comment>a person</comment>
            <translation>%1 已加入团队</translation>
        </message>
    </context>
</TS>
