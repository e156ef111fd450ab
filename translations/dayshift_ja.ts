<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Dayshift::AboutDialog</name>
        <message>
            <source>About Dayshift</source>
            <translation>Dayshiftについて</translation>
        </message>
        <message>
            <source>Dayshift %1</source>
            <translation>Dayshift %1</translation>
        </message>
        <message>
            <source>One team, one day, on one desktop: the backlog, the pipelines and the key figures.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with Qt %1 (LGPL and GPL), Qt Charts (GPL), SQLite (public domain) and QtKeychain (BSD). Inter and JetBrains Mono come under the SIL Open Font License.</source>
            <translation>ひとつのチームの一日を、ひとつのデスクトップに。バックログ、パイプライン、主要な指標をまとめて見られます。

GNU General Public License バージョン3以降に基づくフリーソフトウェアです。いかなる保証もありません。

Qt %1（LGPLおよびGPL）、Qt Charts（GPL）、SQLite（パブリックドメイン）、QtKeychain（BSD）を使用しています。InterとJetBrains MonoにはSIL Open Font Licenseが適用されます。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>ライセンス(&amp;L)…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AddCommand</name>
        <message>
            <source>The epic's number.</source>
            <translation>エピックの番号。</translation>
        </message>
        <message>
            <source>The sprint's name.</source>
            <translation>スプリントの名前。</translation>
        </message>
        <message>
            <source>A member's name or login.</source>
            <translation>メンバーの名前またはログイン名。</translation>
        </message>
        <message>
            <source>The estimate.</source>
            <translation>見積もり。</translation>
        </message>
        <message>
            <source>%1 is no estimate.</source>
            <translation>%1は見積もりとして使えません。</translation>
        </message>
        <message>
            <source>low, medium, high or highest.</source>
            <translation>low、medium、high、highestのいずれか。</translation>
        </message>
        <message>
            <source>What it is worth, in the team&apos;s own measure.</source>
            <translation>価値（チーム独自の尺度）。</translation>
        </message>
        <message>
            <source>The team&apos;s name.</source>
            <translation>チームの名前。</translation>
        </message>
        <message>
            <source>%1 is no priority: low, medium, high or highest.</source>
            <translation>%1は優先度として使えません。low、medium、high、highestのいずれかを指定してください。</translation>
        </message>
        <message>
            <source>%1 is no value.</source>
            <translation>%1は価値として使えません。</translation>
        </message>
        <message>
            <source>Of an incident: fill it in from the worst alert, and create its story in the Expedite lane. The title may be left out.</source>
            <translation>インシデント用：最も深刻なアラートから内容を補い、緊急レーンにストーリーを作成します。タイトルは省略できます。</translation>
        </message>
        <message>
            <source>Monitoring shows no failure.</source>
            <translation>監視に障害は現れていません。</translation>
        </message>
        <message>
            <source>Leave out --from-monitoring to enter it by hand.</source>
            <translation>手動で入力するには--from-monitoringを外してください。</translation>
        </message>
        <message>
            <source>Create a story, an epic or an incident, or add a member.</source>
            <translation>ストーリー、エピック、インシデントを作成するか、メンバーを追加します。</translation>
        </message>
        <message>
            <source>story, epic, incident or member.</source>
            <translation>story、epic、incident、member のいずれか。</translation>
        </message>
        <message>
            <source>What it is about; of a member the name.</source>
            <translation>内容。メンバーの場合は名前。</translation>
        </message>
        <message>
            <source>Of a member: a role, such as developer or product-owner. Give it once for each role.</source>
            <translation>メンバーの役割（developer、product-owner など）。役割ごとに一度ずつ指定します。</translation>
        </message>
        <message>
            <source>Of a member: the login by which they are known.</source>
            <translation>メンバーを識別するログイン名。</translation>
        </message>
        <message>
            <source>A kind (story, epic, incident or member) and a title are needed.</source>
            <translation>種類（story、epic、incident、member）とタイトルが必要です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BacklogPage</name>
        <message>
            <source>Backlog and sprint</source>
            <translation>バックログとスプリント</translation>
        </message>
        <message>
            <source>Pull into the sprint or put back</source>
            <translation>スプリントに入れる、または戻す</translation>
        </message>
        <message>
            <source>Pull in</source>
            <translation>入れる</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>戻す</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message numerus="yes">
            <source>%n stories without a sprint</source>
            <translation>
                <numerusform>スプリント未定のストーリー：%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>The backlog is being read.</source>
            <translation>バックログを読み込んでいます。</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>ストーリーを読み込み中（これまでに%1件）</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>スプリントなし</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories, %2</source>
            <comment>a sprint</comment>
            <translation>
                <numerusform>%1、ストーリー%n件、%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>バックログに戻す</translation>
        </message>
        <message>
            <source>Pull into %1</source>
            <translation>%1に入れる</translation>
        </message>
        <message>
            <source>Plan a sprint first</source>
            <translation>先にスプリントを計画してください</translation>
        </message>
        <message>
            <source>Pulls the selected stories into %1 (S)</source>
            <translation>選択したストーリーを%1に入れます（S）</translation>
        </message>
        <message>
            <source>Puts the selected stories back into the backlog (S)</source>
            <translation>選択したストーリーをバックログに戻します（S）</translation>
        </message>
        <message>
            <source>%1 pulled into %2</source>
            <translation>%1を%2に投入</translation>
        </message>
        <message>
            <source>%1 put back into the backlog</source>
            <translation>%1をバックログに戻しました</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1を%2に移動</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>%1の並び順を変更</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>「%1」を作成</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BackupCommand</name>
        <message>
            <source>Copy a workspace while others work.</source>
            <translation>ほかの人の作業中でもワークスペースをコピーします。</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>作成するファイル。</translation>
        </message>
        <message>
            <source>A file to make is needed.</source>
            <translation>作成するファイルを指定してください。</translation>
        </message>
        <message>
            <source>%1 holds the workspace as it is now.</source>
            <translation>%1に現在のワークスペースを保存しました。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Banner</name>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>What support needs to know</source>
            <translation>サポートに必要な情報</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>この通知を閉じる</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Board</name>
        <message>
            <source>Backlog</source>
            <translation>バックログ</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardPage</name>
        <message>
            <source>&amp;Compact cards</source>
            <translation>コンパクトなカード(&amp;C)</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Write a new story</source>
            <translation>新しいストーリーを書く</translation>
        </message>
        <message>
            <source>New story here</source>
            <translation>ここに新しいストーリー</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>詳細を表示</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>タイトルを編集</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>担当者を設定…</translation>
        </message>
        <message>
            <source>Points …</source>
            <translation>ポイント…</translation>
        </message>
        <message>
            <source>Block or unblock …</source>
            <translation>ブロック／解除…</translation>
        </message>
        <message>
            <source>Move to …</source>
            <translation>移動…</translation>
        </message>
        <message>
            <source>Put into sprint …</source>
            <translation>スプリントに入れる…</translation>
        </message>
        <message>
            <source>Expedite</source>
            <translation>緊急</translation>
        </message>
        <message>
            <source>%1 made urgent</source>
            <translation>%1を緊急に変更</translation>
        </message>
        <message>
            <source>%1 made ordinary</source>
            <translation>%1を通常に変更</translation>
        </message>
        <message>
            <source>Select or deselect</source>
            <translation>選択／選択解除</translation>
        </message>
        <message>
            <source>Copy number and title</source>
            <translation>番号とタイトルをコピー</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>一段階戻る</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>移動先</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a column and its count</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>Assign %1 to</source>
            <translation>%1の担当者</translation>
        </message>
        <message>
            <source>%1 given back</source>
            <translation>%1の担当を解除</translation>
        </message>
        <message>
            <source>%1 assigned to %2</source>
            <translation>%1を%2に割り当て</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>見積もりなし</translation>
        </message>
        <message>
            <source>Points of %1</source>
            <translation>%1のポイント</translation>
        </message>
        <message>
            <source>%1 estimated at %2</source>
            <translation>%1を%2と見積もり</translation>
        </message>
        <message>
            <source>%1 without an estimate</source>
            <translation>%1の見積もりを解除</translation>
        </message>
        <message>
            <source>A number, or choose</source>
            <translation>数値を入力、または選択</translation>
        </message>
        <message>
            <source>%1 unblocked</source>
            <translation>%1のブロックを解除</translation>
        </message>
        <message>
            <source>%1 blocked</source>
            <translation>%1をブロック</translation>
        </message>
        <message>
            <source>What blocks %1?</source>
            <translation>%1は何にブロックされていますか？</translation>
        </message>
        <message>
            <source>What blocks %1? Empty: nothing any more</source>
            <translation>%1は何にブロックされていますか？空欄ならブロックを解除します</translation>
        </message>
        <message>
            <source>The reason, in a few words</source>
            <translation>理由を一言で</translation>
        </message>
        <message>
            <source>Move %1 to</source>
            <translation>%1の移動先</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>スプリントなし</translation>
        </message>
        <message>
            <source>Put %1 into</source>
            <translation>%1を入れるスプリント</translation>
        </message>
        <message>
            <source>%1 taken out of its sprint</source>
            <translation>%1をスプリントから外しました</translation>
        </message>
        <message>
            <source>%1 put into %2</source>
            <translation>%1を%2に入れました</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2187: what was done</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>%1の説明を変更</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>ストーリーを読み込み中（これまでに%1件）</translation>
        </message>
        <message>
            <source>The board is being read.</source>
            <translation>ボードを読み込んでいます。</translation>
        </message>
        <message>
            <source>No story matches %1</source>
            <translation>%1に一致するストーリーはありません</translation>
        </message>
        <message>
            <source>All stories are still there.</source>
            <translation>ストーリーはすべて残っています。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>フィルターを解除</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>ストーリーはまだありません</translation>
        </message>
        <message>
            <source>Write what the team is going to do, or import what you have: File, Import.</source>
            <translation>チームがこれからすることを書くか、既存のデータを「ファイル」の「インポート」から取り込んでください。</translation>
        </message>
        <message>
            <source>Write a story</source>
            <translation>ストーリーを書く</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1はまだ空です</translation>
        </message>
        <message>
            <source>Pull stories from the backlog: select them there and press S.</source>
            <translation>バックログでストーリーを選択し、Sキーを押して取り込んでください。</translation>
        </message>
        <message>
            <source>Show all stories</source>
            <translation>すべてのストーリーを表示</translation>
        </message>
        <message>
            <source>Every story is in a sprint</source>
            <translation>すべてのストーリーがスプリントに入っています</translation>
        </message>
        <message>
            <source>Stories that nobody has planned yet would be here.</source>
            <translation>まだ計画されていないストーリーがここに表示されます。</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>すべてのストーリー</translation>
        </message>
        <message>
            <source>Without a sprint</source>
            <translation>スプリント未定</translation>
        </message>
        <message>
            <source>Stories shown: %1</source>
            <translation>表示中のストーリー：%1</translation>
        </message>
        <message>
            <source>Choose which stories the board shows</source>
            <translation>ボードに表示するストーリーを選びます</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1（現在）</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>ゴール：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>ストーリー%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1を%2に移動</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>%1の名前を変更</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>「%1」を作成</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>%1をアーカイブ</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>%1 was archived, not deleted.</source>
            <translation>%1は削除されず、アーカイブされました。</translation>
        </message>
        <message>
            <source>An incident, a deployment or a review names it. It is off the board and stays in the history.</source>
            <translation>インシデント、デプロイ、またはレビューから参照されています。ボードからは外れ、履歴に残ります。</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>バックログを開く</translation>
        </message>
        <message>
            <source>%1 would be %2 of %3.</source>
            <translation>%1が%2件（上限%3件）になります。</translation>
        </message>
        <message>
            <source>The team has agreed to keep to its limits: nothing was moved. Finishing a story there makes room.</source>
            <translation>チームは上限を守ると決めています。何も移動していません。そこのストーリーをひとつ終えれば空きができます。</translation>
        </message>
        <message>
            <source>%1 Why now?</source>
            <comment>Verify would be 4 of 2.</comment>
            <translation>%1なぜ今ですか？</translation>
        </message>
        <message>
            <source>A word of reason; Esc leaves all as it is</source>
            <translation>理由を一言で。Escで何も変更せずに戻ります</translation>
        </message>
        <message>
            <source>%1, over the limit: %2</source>
            <comment>a column; the reason</comment>
            <translation>%1、上限超過：%2</translation>
        </message>
        <message>
            <source>Task of %1 ticked or unticked</source>
            <translation>%1のタスクのチェックを変更</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>%1にコメントを投稿</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>%1のコメントを削除</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>%1のコメントを編集</translation>
        </message>
        <message>
            <source>There is no story #%1 on the board.</source>
            <translation>ボードにストーリー#%1はありません。</translation>
        </message>
        <message>
            <source>It may be in the archive, or somebody mistyped the number.</source>
            <translation>アーカイブされているか、番号が間違っている可能性があります。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Priority …</source>
            <translation>優先度…</translation>
        </message>
        <message>
            <source>Kind …</source>
            <translation>種類…</translation>
        </message>
        <message>
            <source>Epic …</source>
            <translation>エピック…</translation>
        </message>
        <message>
            <source>Team …</source>
            <translation>チーム…</translation>
        </message>
        <message>
            <source>Labels …</source>
            <translation>ラベル…</translation>
        </message>
        <message>
            <source>Split …</source>
            <translation>分割…</translation>
        </message>
        <message>
            <source>Priority of %1</source>
            <translation>%1の優先度</translation>
        </message>
        <message>
            <source>%1 without a priority</source>
            <translation>%1の優先度を解除</translation>
        </message>
        <message>
            <source>%1: priority %2</source>
            <translation>%1：優先度 %2</translation>
        </message>
        <message>
            <source>What %1 is</source>
            <translation>%1の種類</translation>
        </message>
        <message>
            <source>%1 is now: %2</source>
            <comment>a story and its kind</comment>
            <translation>%1の種類を変更：%2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic&apos;s number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No epic</source>
            <translation>エピックなし</translation>
        </message>
        <message>
            <source>Epic of %1</source>
            <translation>%1のエピック</translation>
        </message>
        <message>
            <source>%1 taken out of its epic</source>
            <translation>%1をエピックから外しました</translation>
        </message>
        <message>
            <source>%1 put into epic #%2</source>
            <translation>%1をエピック#%2に入れました</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>チームなし</translation>
        </message>
        <message>
            <source>Team of %1</source>
            <translation>%1のチーム</translation>
        </message>
        <message>
            <source>%1 taken from its team</source>
            <translation>%1をチームから外しました</translation>
        </message>
        <message>
            <source>%1 given to %2</source>
            <translation>%1を%2に渡しました</translation>
        </message>
        <message>
            <source>Labels of %1</source>
            <translation>%1のラベル</translation>
        </message>
        <message>
            <source>Labels of %1 changed</source>
            <translation>%1のラベルを変更</translation>
        </message>
        <message>
            <source>Words, with commas between them</source>
            <translation>単語をカンマ区切りで</translation>
        </message>
        <message>
            <source>Words to put on; with a minus before it one is taken off</source>
            <translation>付けるラベル。先頭にマイナスを付けると外します</translation>
        </message>
        <message>
            <source>The story was not split.</source>
            <translation>ストーリーは分割されませんでした。</translation>
        </message>
        <message>
            <source>It is not on the board any more; nothing was changed.</source>
            <translation>もうボード上にありません。何も変更していません。</translation>
        </message>
        <message>
            <source>%1 split</source>
            <translation>%1を分割</translation>
        </message>
        <message>
            <source>Link to a story …</source>
            <translation>ストーリーへのリンク…</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>新しい受け入れ条件</translation>
        </message>
        <message>
            <source>%1 linked: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>%1をリンク：%2 %3</translation>
        </message>
        <message>
            <source>%1 not linked any more: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>%1のリンクを解除：%2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more stories lack something, too.</source>
            <translation>
                <numerusform>ほか%n件のストーリーにも不足があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 goes into %2 although something is missing.</source>
            <translation>不足があるまま%1が%2に入ります。</translation>
        </message>
        <message>
            <source>“%1” ticked for %2</source>
            <comment>a check; a story</comment>
            <translation>%2の「%1」にチェック</translation>
        </message>
        <message>
            <source>“%1” unticked for %2</source>
            <comment>a check; a story</comment>
            <translation>%2の「%1」のチェックを解除</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>レーン(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>なし(&amp;N)</translation>
        </message>
        <message>
            <source>By &amp;epic</source>
            <translation>エピック別(&amp;E)</translation>
        </message>
        <message>
            <source>By &amp;owner</source>
            <translation>担当者別(&amp;O)</translation>
        </message>
        <message>
            <source>Next kind of lanes</source>
            <translation>次のレーン分け</translation>
        </message>
        <message>
            <source>&amp;Fold or unfold this lane</source>
            <translation>このレーンを折りたたむ／展開(&amp;F)</translation>
        </message>
        <message>
            <source>Fold &amp;all lanes</source>
            <translation>すべてのレーンを折りたたむ(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Unfold all lanes</source>
            <translation>すべてのレーンを展開(&amp;U)</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>%1の並び順を変更</translation>
        </message>
        <message>
            <source>Nothing was moved: what is done is not urgent any more.</source>
            <translation>移動していません。完了したものは緊急にできません。</translation>
        </message>
        <message>
            <source>Put it into the lane that it belongs to.</source>
            <translation>本来のレーンに入れてください。</translation>
        </message>
        <message>
            <source>%1 moved to %2, %3</source>
            <comment>stories, column, lane</comment>
            <translation>%1を%2、%3に移動</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column, a lane</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>別ウィンドウで開く</translation>
        </message>
        <message>
            <source>Add to release …</source>
            <translation>リリースに追加…</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · フィルター：%2</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>タイプ</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先度</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>ブロックの理由</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>In the column since</source>
            <translation>この列に入った日時</translation>
        </message>
        <message>
            <source>In the column for</source>
            <translation>この列での経過時間</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardView</name>
        <message>
            <source>Board</source>
            <translation>ボード</translation>
        </message>
        <message>
            <source>Title of the new story</source>
            <translation>新しいストーリーのタイトル</translation>
        </message>
        <message>
            <source>No story waits to be started</source>
            <translation>着手待ちのストーリーはありません</translation>
        </message>
        <message>
            <source>Press C to write one</source>
            <translation>Cキーでストーリーを書けます</translation>
        </message>
        <message>
            <source>Nobody works on a story</source>
            <translation>作業中のストーリーはありません</translation>
        </message>
        <message>
            <source>Drag one here to start it</source>
            <translation>ここにドラッグすると着手します</translation>
        </message>
        <message>
            <source>No story waits to be verified</source>
            <translation>検証待ちのストーリーはありません</translation>
        </message>
        <message>
            <source>Finished work arrives here</source>
            <translation>作業が終わるとここに入ります</translation>
        </message>
        <message>
            <source>No story waits for release</source>
            <translation>リリース待ちのストーリーはありません</translation>
        </message>
        <message>
            <source>Verified stories arrive here</source>
            <translation>検証が済むとここに入ります</translation>
        </message>
        <message>
            <source>No story is done yet</source>
            <translation>完了したストーリーはまだありません</translation>
        </message>
        <message>
            <source>Released stories arrive here</source>
            <translation>リリースされるとここに入ります</translation>
        </message>
        <message>
            <source>Stories are being read</source>
            <translation>ストーリーを読み込んでいます</translation>
        </message>
        <message>
            <source>No story here matches</source>
            <translation>一致するストーリーはここにありません</translation>
        </message>
        <message>
            <source>The backlog is empty</source>
            <translation>バックログは空です</translation>
        </message>
        <message>
            <source>Press C to write a story</source>
            <translation>Cキーでストーリーを書けます</translation>
        </message>
        <message>
            <source>No sprint is planned</source>
            <translation>計画されたスプリントはありません</translation>
        </message>
        <message>
            <source>Plan one to pull stories into it</source>
            <translation>スプリントを計画すると、ストーリーを入れられます</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1はまだ空です</translation>
        </message>
        <message>
            <source>Select stories in the backlog and press S, or drag them here</source>
            <translation>バックログでストーリーを選択してSキーを押すか、ここにドラッグしてください</translation>
        </message>
        <message>
            <source>Esc in the filter field clears it</source>
            <translation>フィルター欄でEscを押すと解除されます</translation>
        </message>
        <message>
            <source>Scroll the lanes</source>
            <translation>レーンをスクロール</translation>
        </message>
        <message>
            <source>Title of the new story in %1</source>
            <comment>a lane</comment>
            <translation>%1の新しいストーリーのタイトル</translation>
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
            <translation>このストーリーに触れたビルドはまだありません</translation>
        </message>
        <message>
            <source>No build names this story yet. Write its number into a commit or a branch.</source>
            <translation>このストーリーに触れたビルドはまだありません。コミットまたはブランチに番号を書いてください。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildPanel</name>
        <message>
            <source>Build</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Select a pipeline to see its build.</source>
            <translation>パイプラインを選択するとビルドが表示されます。</translation>
        </message>
        <message>
            <source>Details of the build</source>
            <translation>ビルドの詳細</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>発生したこと</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>影響のないもの</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>対処方法</translation>
        </message>
        <message>
            <source>Read from %1, %2</source>
            <translation>%1から取得、%2</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>%1から取得</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>開始：%1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>終了：%1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>割り当て</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>ログを開く</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>その他の操作</translation>
        </message>
        <message>
            <source>First failing line of the log: %1</source>
            <translation>ログの最初の失敗行：%1</translation>
        </message>
        <message>
            <source>The first failing line of the log</source>
            <translation>ログの最初の失敗行</translation>
        </message>
        <message>
            <source>The server did not tell more of this build. %1</source>
            <translation>サーバーからこのビルドの詳細は得られませんでした。%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildStory</name>
        <message>
            <source>%1 failed.</source>
            <translation>%1が失敗しました。</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1が失敗しました：%2。</translation>
        </message>
        <message>
            <source>Build %1 failed. The server does not say in which stage.</source>
            <translation>ビルド%1が失敗しました。どのステージかはサーバーから示されていません。</translation>
        </message>
        <message>
            <source>%1 ended unstable.</source>
            <translation>%1は不安定な状態で終了しました。</translation>
        </message>
        <message>
            <source>%1 ended unstable: %2.</source>
            <translation>%1は不安定な状態で終了しました：%2。</translation>
        </message>
        <message>
            <source>Build %1 ended unstable: tests failed, or a failure was allowed.</source>
            <translation>ビルド%1は不安定な状態で終了しました。テストの失敗、または許容された失敗があります。</translation>
        </message>
        <message>
            <source>Build %1 was cancelled, by a person or by the server.</source>
            <translation>ビルド%1は、人またはサーバーによってキャンセルされました。</translation>
        </message>
        <message>
            <source>Build %1 waits for its turn on the server.</source>
            <translation>ビルド%1はサーバーで順番を待っています。</translation>
        </message>
        <message>
            <source>Build %1 waits for people: %2 goes on when somebody agrees.</source>
            <translation>ビルド%1は人の判断を待っています。承認されると%2が先へ進みます。</translation>
        </message>
        <message>
            <source>it</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Build %1 was not run.</source>
            <translation>ビルド%1は実行されませんでした。</translation>
        </message>
        <message>
            <source>The server has a word for the state of build %1 that Dayshift does not know.</source>
            <translation>サーバーが示すビルド%1の状態は、Dayshiftの知らない語です。</translation>
        </message>
        <message>
            <source>What you see is from %1. Nothing of it was changed.</source>
            <translation>表示内容は%1のものです。何も変更されていません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Dayshift cannot tell whether this was deployed: the server names no deploy stage.</source>
            <translation>デプロイ済みかどうかは判断できません。サーバーがデプロイステージを示していません。</translation>
        </message>
        <message>
            <source>This build was deployed %1.</source>
            <translation>このビルドはデプロイ済みです：%1。</translation>
        </message>
        <message>
            <source>This build was deployed.</source>
            <translation>このビルドはデプロイ済みです。</translation>
        </message>
        <message>
            <source>This build is being deployed now.</source>
            <translation>このビルドは現在デプロイ中です。</translation>
        </message>
        <message>
            <source>The deployment did not end well. Look what runs there before anything else.</source>
            <translation>デプロイは正常に終わりませんでした。まず、そこで何が動いているかを確認してください。</translation>
        </message>
        <message>
            <source>Nothing of this build was deployed.</source>
            <translation>このビルドからデプロイされたものはありません。</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, look whether the server runs and whether the connection is still right.</source>
            <translation>Dayshiftが自動で再試行します。続く場合は、サーバーが動いているか、接続設定が正しいかを確認してください。</translation>
        </message>
        <message>
            <source>Open its page and read the log of %1 from the first failing line.</source>
            <translation>ページを開き、%1のログを最初の失敗行から読んでください。</translation>
        </message>
        <message>
            <source>the build</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>If nobody meant to cancel it, run it again on the server.</source>
            <translation>意図したキャンセルでなければ、サーバーで再実行してください。</translation>
        </message>
        <message>
            <source>Open its page to agree or to refuse.</source>
            <translation>ページを開いて承認または却下してください。</translation>
        </message>
        <message>
            <source>Open its page to see what the server says.</source>
            <translation>ページを開いてサーバーの表示を確認してください。</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>ありません。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a kind of stage, and its name on the server</comment>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages ended the same way.</source>
            <translation>
                <numerusform>ほか%n件のステージも同じ結果でした。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1が実行中です。</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>ビルド%1</translation>
        </message>
        <message>
            <source>%1 is running for %2.</source>
            <translation>%1が実行中です。経過時間：%2</translation>
        </message>
        <message>
            <source>Build %1 passed.</source>
            <translation>ビルド%1は成功しました。</translation>
        </message>
        <message>
            <source>Build %1 passed in %2.</source>
            <translation>ビルド%1は成功しました。所要時間：%2</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1はまだ取得されていません。</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1から%2の間、応答がありません。</translation>
        </message>
        <message>
            <source>Build #%1 is what was deployed last, %2.</source>
            <translation>最後にデプロイされたのはビルド#%1です（%2）。</translation>
        </message>
        <message>
            <source>The server gave no page for it. Look for %1 on the server.</source>
            <translation>サーバーからページが示されていません。サーバーで%1を探してください。</translation>
        </message>
        <message>
            <source>First failing test: %1.</source>
            <translation>最初に失敗したテスト：%1。</translation>
        </message>
        <message>
            <source>%1 runs #%2 since %3.</source>
            <comment>an environment, a build, a time</comment>
            <translation>%1では%3から#%2が動いています。</translation>
        </message>
        <message>
            <source>It does not have this change.</source>
            <translation>この変更は含まれていません。</translation>
        </message>
        <message>
            <source>Nothing before %1: %2 marked it as known.</source>
            <translation>%1までは何も必要ありません。%2が既知として登録しました。</translation>
        </message>
        <message>
            <source>Find the test that does not always pass; until then a pass says little.</source>
            <translation>ときどき失敗するテストを見つけてください。それまでは成功しても確かとは言えません。</translation>
        </message>
        <message>
            <source>%1 failed, as is known.</source>
            <translation>%1が失敗しました（既知）。</translation>
        </message>
        <message>
            <source>%1 failed, as is known: %2.</source>
            <translation>%1が失敗しました（既知）：%2。</translation>
        </message>
        <message>
            <source>Build %1 failed, as is known.</source>
            <translation>ビルド%1が失敗しました（既知）。</translation>
        </message>
        <message>
            <source>Build %1 passed, but only on a retry, as %2 of the last 10 builds did.</source>
            <translation>ビルド%1は再試行で成功しました。直近10件のビルドのうち%2件が同様です。</translation>
        </message>
        <message>
            <source>%1 is flaky: it passed on a retry in %2 of the last %3 reports.</source>
            <translation>%1はフレーキーです。直近%3件の報告のうち%2件が再試行での成功です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Call</name>
        <message>
            <source>See: dayshift %1 --help</source>
            <translation>参照：dayshift %1 --help</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CardColumnView</name>
        <message>
            <source>Move within %1</source>
            <translation>%1の中で移動</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2 of %3)</source>
            <translation>%1に移動（%2件、上限%3件になります）</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2)</source>
            <translation>%1に移動（%2件になります）</translation>
        </message>
        <message>
            <source>Enter opens the story, Control with an arrow key moves it.</source>
            <translation>Enterでストーリーを開き、Ctrl+矢印キーで移動します。</translation>
        </message>
        <message>
            <source>Move to the column before</source>
            <translation>前の列に移動</translation>
        </message>
        <message>
            <source>Move to the next column</source>
            <translation>次の列に移動</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>バックログに戻す</translation>
        </message>
        <message>
            <source>Pull into the sprint</source>
            <translation>スプリントに入れる</translation>
        </message>
        <message>
            <source>Move to %1, %2 (would be %3 of %4)</source>
            <comment>column, lane</comment>
            <translation>%1、%2に移動（%3件、上限%4件になります）</translation>
        </message>
        <message>
            <source>Move to %1, %2</source>
            <comment>column, lane</comment>
            <translation>%1、%2に移動</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Check</name>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>サーバーは応答しています。</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is trusted.</source>
            <translation>接続は暗号化され、証明書は信頼されています。</translation>
        </message>
        <message>
            <source>The server lets us read.</source>
            <translation>サーバーから読み取りが許可されています。</translation>
        </message>
        <message>
            <source>The server lets us read without a token.</source>
            <translation>トークンなしで読み取れます。</translation>
        </message>
        <message>
            <source>The answer can be read.</source>
            <translation>応答を読み取れます。</translation>
        </message>
        <message>
            <source>The address begins with http: what is read can be listened to.</source>
            <translation>アドレスがhttpで始まっています。通信内容を傍受されるおそれがあります。</translation>
        </message>
        <message numerus="yes">
            <source>It tells of %n pipeline(s).</source>
            <translation>
                <numerusform>パイプラインが%n件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshiftはこの種類のサーバーに対応していません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckCommand</name>
        <message>
            <source>Verify a workspace.</source>
            <translation>ワークスペースを検査します。</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace at OUT and leave this one untouched.</source>
            <translation>読み取れるものをOUTの新しいワークスペースに保存し、元のワークスペースには手を加えません。</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>問題ありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckList</name>
        <message>
            <source>Connection check</source>
            <translation>接続テスト</translation>
        </message>
        <message>
            <source>“Test” asks the server and tells what holds. Nothing is stored by it.</source>
            <translation>「テスト」はサーバーに問い合わせて結果を示します。何も保存しません。</translation>
        </message>
        <message>
            <source>Asking the server</source>
            <translation>サーバーに問い合わせ中</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>未試行</translation>
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
            <translation>入力して絞り込み</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1（現在）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CloseSprintDialog</name>
        <message>
            <source>Tick all</source>
            <translation>すべてチェック</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>すべて解除</translation>
        </message>
        <message>
            <source>The sprint that ticked stories go to</source>
            <translation>チェックしたストーリーの移動先スプリント</translation>
        </message>
        <message>
            <source>Stories that are not done; the ticked ones go to the next sprint</source>
            <translation>未完了のストーリー。チェックしたものは次のスプリントに移ります</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>#2187 and its title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Ticked stories go to</source>
            <translation>チェックしたストーリーの移動先</translation>
        </message>
        <message>
            <source>Close the sprint</source>
            <translation>スプリントを完了</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message numerus="yes">
            <source>%n stories go back into the backlog.</source>
            <translation>
                <numerusform>%n件のストーリーがバックログに戻ります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories go to %1.</source>
            <translation>
                <numerusform>%n件のストーリーが%1に移ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>%1を完了しますか？</translation>
        </message>
        <message>
            <source>Every story is done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>すべてのストーリーが完了しています。スプリントの数値は現時点のまま記録されます。元に戻すと再開され、その数値は旧版として残ります。</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are not done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>
                <numerusform>%n件のストーリーが未完了です。スプリントの数値は現時点のまま記録されます。元に戻すと再開され、その数値は旧版として残ります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnHeader</name>
        <message>
            <source>%1 found · %2</source>
            <comment>so many stories match; the count of all</comment>
            <translation>%1件一致 · %2</translation>
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
            <translation>列を変更</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDialog</name>
        <message>
            <source>to do</source>
            <translation>未着手</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>列を追加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>ボードの列</translation>
        </message>
        <message>
            <source>Columns, in the order of work</source>
            <translation>列（作業の順）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Save the columns</source>
            <translation>列を保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Name of column %1</source>
            <translation>列%1の名前</translation>
        </message>
        <message>
            <source>What column %1 means</source>
            <translation>列%1の意味</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>上限なし</translation>
        </message>
        <message>
            <source>How many stories column %1 may hold</source>
            <translation>列%1に置けるストーリーの数</translation>
        </message>
        <message>
            <source>Every column needs a name.</source>
            <translation>どの列にも名前が必要です。</translation>
        </message>
        <message>
            <source>Two columns have the same name: nobody could tell them apart.</source>
            <translation>同じ名前の列が2つあり、区別できません。</translation>
        </message>
        <message>
            <source>One column has to mean “to do”: new stories begin there.</source>
            <translation>「未着手」を意味する列が必要です。新しいストーリーはそこから始まります。</translation>
        </message>
        <message>
            <source>One column has to mean “done”: otherwise no story is ever finished.</source>
            <translation>「完了」を意味する列が必要です。ないとストーリーがいつまでも完了しません。</translation>
        </message>
        <message>
            <source>Remove: no story lies there</source>
            <translation>削除（ストーリーはありません）</translation>
        </message>
        <message numerus="yes">
            <source>Remove, and move %n stories to %1</source>
            <translation>
                <numerusform>削除し、%n件のストーリーを%1に移動</numerusform>
            </translation>
        </message>
        <message>
            <source>A full column refuses stories instead of asking why</source>
            <translation>満杯の列では、理由を尋ねずにストーリーを受け付けません</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>入る条件</translation>
        </message>
        <message>
            <source>A column that means “done” always asks for it.</source>
            <translation>「完了」を意味する列では常に求められます。</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>What column %1 asks for: %2</source>
            <translation>列%1に入る条件：%2</translation>
        </message>
        <message>
            <source>In a lane at most</source>
            <translation>レーンごとの上限</translation>
        </message>
        <message>
            <source>How many stories each lane of column %1 may hold</source>
            <translation>列%1の各レーンに置けるストーリーの数</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CommentBox</name>
        <message>
            <source>Leave it as it was</source>
            <translation>元のまま残す</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>コメントを書く</translation>
        </message>
        <message>
            <source>Write a comment, # and a number link a story</source>
            <translation>コメントを書く（#と番号でストーリーにリンク）</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Save comment</source>
            <translation>コメントを保存</translation>
        </message>
        <message>
            <source>Send the comment (Ctrl+Enter)</source>
            <translation>コメントを送信（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Save the comment (Ctrl+Enter)</source>
            <translation>コメントを保存（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Enterで送信</translation>
        </message>
        <message>
            <source>Attach files to the comment</source>
            <translation>コメントにファイルを添付</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each to the comment; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>コメントにファイルを添付（1件あたり最大%1）。Ctrl+Shift+Vでクリップボードの画像を添付</translation>
        </message>
        <message>
            <source>Goes with it: %1, %2</source>
            <comment>a file's name and size</comment>
            <translation>同時に添付：%1、%2</translation>
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
            <translation>比較して統合</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else meanwhile.</source>
            <comment>a thing's title</comment>
            <translation>その間に、ほかの人が「%1」を変更しました。</translation>
        </message>
        <message>
            <source>Both versions are here. Nothing is written before you save.</source>
            <translation>両方の版がここにあります。保存するまで何も書き込まれません。</translation>
        </message>
        <message>
            <source>Take all of mine</source>
            <translation>すべて自分の版にする</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>すべて相手の版にする</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>自分の版を採用</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>相手の版を採用</translation>
        </message>
        <message>
            <source>%1: take mine, %2</source>
            <comment>a field and its value</comment>
            <translation>%1：自分の版を採用、%2</translation>
        </message>
        <message>
            <source>%1: take theirs, %2</source>
            <comment>a field and its value</comment>
            <translation>%1：相手の版を採用、%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectCommand</name>
        <message>
            <source>Connect a server, after checking that it can be read.</source>
            <translation>読み取れることを確認してから、サーバーに接続します。</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>サーバーの種類：%1。</translation>
        </message>
        <message>
            <source>Where it answers.</source>
            <translation>応答するアドレス。</translation>
        </message>
        <message>
            <source>What the team calls it.</source>
            <translation>チームでの呼び名。</translation>
        </message>
        <message>
            <source>Who signs in, where a server wants a name beside the token.</source>
            <translation>トークンのほかに名前が必要なサーバーでの、サインインする人。</translation>
        </message>
        <message>
            <source>Read the token from standard input.</source>
            <translation>トークンを標準入力から読み取ります。</translation>
        </message>
        <message>
            <source>Read the token from this environment variable.</source>
            <translation>トークンをこの環境変数から読み取ります。</translation>
        </message>
        <message>
            <source>A certificate authority of your own, as a PEM file.</source>
            <translation>独自の認証局（PEMファイル）。</translation>
        </message>
        <message>
            <source>Read only this; may be given several times.</source>
            <translation>これだけを読み取ります。複数回指定できます。</translation>
        </message>
        <message>
            <source>The file with the certificate authority cannot be read: %1.</source>
            <translation>認証局のファイルを読み取れません：%1。</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>ファイル名を確認してください。</translation>
        </message>
        <message>
            <source>There is no token where one was to be read.</source>
            <translation>指定された場所にトークンがありません。</translation>
        </message>
        <message>
            <source>Give it on standard input or in the variable that you named.</source>
            <translation>標準入力、または指定した変数でトークンを渡してください。</translation>
        </message>
        <message>
            <source>good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>未試行</translation>
        </message>
        <message>
            <source>%1 was not connected.</source>
            <translation>%1は接続されませんでした。</translation>
        </message>
        <message>
            <source>Mend what failed and connect it again.</source>
            <translation>失敗した点を直して、もう一度接続してください。</translation>
        </message>
        <message>
            <source>There is a connection called %1 already.</source>
            <translation>%1という接続はすでにあります。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>別の名前を選んでください。</translation>
        </message>
        <message>
            <source>%1 is connected. dayshift poll --once reads it now.</source>
            <translation>%1を接続しました。dayshift poll --onceですぐに読み取れます。</translation>
        </message>
        <message>
            <source>The token was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this server.</source>
            <translation>トークンは保存されませんでした：%1このサーバーを読み取るすべてのDayshiftに、環境変数%2で渡してください。</translation>
        </message>
        <message>
            <source>Name the kind of server and its address.</source>
            <translation>サーバーの種類とアドレスを指定してください。</translation>
        </message>
        <message>
            <source>Dayshift does not know the kind of server “%1”.</source>
            <translation>Dayshiftは「%1」という種類のサーバーに対応していません。</translation>
        </message>
        <message>
            <source>Name the connection: --name N.</source>
            <translation>接続の名前を指定してください：--name N。</translation>
        </message>
        <message>
            <source>Give either --token-stdin or --token-env.</source>
            <translation>--token-stdinか--token-envのどちらか一方を指定してください。</translation>
        </message>
        <message>
            <source>Let the team run builds again, cancel and start them through it.</source>
            <translation>チームがこの接続でビルドを再実行、キャンセル、開始できるようにします。</translation>
        </message>
        <message>
            <source>This kind of server can only be read: leave out --allow-writing.</source>
            <translation>この種類のサーバーは読み取り専用です。--allow-writingを外してください。</translation>
        </message>
        <message>
            <source>Ask by HTTP/2 where the server speaks it.</source>
            <translation>サーバーが対応していればHTTP/2で問い合わせます。</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--everyには1から%1までの秒数を指定します。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Connection</name>
        <message>
            <source>The connection has no name.</source>
            <translation>接続に名前がありません。</translation>
        </message>
        <message>
            <source>Give it one by which the team knows the server.</source>
            <translation>チームがサーバーを見分けられる名前を付けてください。</translation>
        </message>
        <message>
            <source>There is a connection of this name already.</source>
            <translation>同じ名前の接続がすでにあります。</translation>
        </message>
        <message>
            <source>Give another name, or change the one that is there.</source>
            <translation>別の名前を付けるか、既存の接続を変更してください。</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshiftはこの種類のサーバーに対応していません。</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>別の種類を選んでください。</translation>
        </message>
        <message>
            <source>The certificate file cannot be read.</source>
            <translation>証明書ファイルを読み取れません。</translation>
        </message>
        <message>
            <source>Choose a PEM file with the authority's certificate.</source>
            <translation>認証局の証明書が入ったPEMファイルを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectionDialog</name>
        <message>
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>&amp;New connection</source>
            <translation>新しい接続(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Kind of server</source>
            <translation>サーバーの種類(&amp;K)</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>名前(&amp;A)</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>アドレス(&amp;D)</translation>
        </message>
        <message>
            <source>A&amp;ccount, where the server wants one</source>
            <translation>アカウント（サーバーが求める場合）(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Token or password</source>
            <translation>トークンまたはパスワード(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Only these, one a line</source>
            <translation>これらのみ（1行に1つ）(&amp;O)</translation>
        </message>
        <message>
            <source>Certificate of an authority of your o&amp;wn (PEM)</source>
            <translation>独自の認証局の証明書（PEM）(&amp;W)</translation>
        </message>
        <message>
            <source>C&amp;hoose …</source>
            <translation>選択(&amp;H)…</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>認証局の証明書</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>削除(&amp;V)</translation>
        </message>
        <message>
            <source>Possible while nothing was read from the server.</source>
            <translation>サーバーから何も読み取っていない間だけできます。</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>テスト(&amp;E)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>未取得</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a connection and its state</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>新しい接続</translation>
        </message>
        <message>
            <source>Co&amp;nnect</source>
            <translation>接続(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save the connection</source>
            <translation>接続を保存(&amp;S)</translation>
        </message>
        <message>
            <source>Stop &amp;reading this server</source>
            <translation>このサーバーの読み取りを停止(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Read this server again</source>
            <translation>このサーバーの読み取りを再開(&amp;R)</translation>
        </message>
        <message>
            <source>%1. Empty: all that the server shows.</source>
            <translation>%1。空欄：サーバーが示すものすべて。</translation>
        </message>
        <message>
            <source>Taken from the environment, %1.</source>
            <translation>環境変数から取得：%1。</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace.</source>
            <translation>システムのキーリングに保存され、ワークスペースには入りません。</translation>
        </message>
        <message>
            <source>Leave it empty to keep the one that is in the keyring.</source>
            <translation>キーリングにあるものを使い続けるには空欄にしてください。</translation>
        </message>
        <message>
            <source>%1 is stored and is read now.</source>
            <translation>%1を保存しました。これから読み取ります。</translation>
        </message>
        <message>
            <source>%1 Start Dayshift with the token in %2, and it is used from there.</source>
            <translation>%1%2にトークンを設定してDayshiftを起動すると、そこから使われます。</translation>
        </message>
        <message>
            <source>The connection is stored, the token is not.</source>
            <translation>接続は保存されましたが、トークンは保存されていません。</translation>
        </message>
        <message>
            <source>%1 is removed. Nothing was read from it.</source>
            <translation>%1を削除しました。まだ何も読み取っていませんでした。</translation>
        </message>
        <message>
            <source>%1 is read again.</source>
            <translation>%1の読み取りを再開しました。</translation>
        </message>
        <message>
            <source>%1 is not read any more. What it told stays in the workspace; its pipelines are not shown.</source>
            <translation>%1の読み取りを停止しました。得られた情報はワークスペースに残りますが、パイプラインは表示されません。</translation>
        </message>
        <message>
            <source>A&amp;llow to run builds again, cancel and start them</source>
            <translation>ビルドの再実行、キャンセル、開始を許可(&amp;L)</translation>
        </message>
        <message>
            <source>This kind of server can only be read.</source>
            <translation>この種類のサーバーは読み取りしかできません。</translation>
        </message>
        <message>
            <source>Everybody in this workspace may, with the token on their own computer. Each deed is in the activity log. %1</source>
            <translation>このワークスペースの全員が、自分のコンピューターのトークンで実行できます。操作はすべてアクティビティログに残ります。%1</translation>
        </message>
        <message>
            <source>Ask by HTTP/&amp;2 where the server speaks it</source>
            <translation>サーバーが対応していればHTTP/2で問い合わせる(&amp;2)</translation>
        </message>
        <message>
            <source>Quicker where a server has hundreds of pipelines: many questions at once over one line. Only for servers that you trust.</source>
            <translation>数百のパイプラインがあるサーバーで速くなります。多数の問い合わせを1つの接続で同時に送ります。信頼できるサーバーでのみ使ってください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Desktop</name>
        <message>
            <source>The demo day is being made.</source>
            <translation>デモデーを準備しています。</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <comment>a workspace</comment>
            <translation>%1を開いています。</translation>
        </message>
        <message>
            <source>%1 is being made.</source>
            <comment>a workspace</comment>
            <translation>%1を作成しています。</translation>
        </message>
        <message>
            <source>What can be read of %1 is being copied.</source>
            <comment>a workspace</comment>
            <translation>%1の読み取れる内容をコピーしています。</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>読み取り専用で開く</translation>
        </message>
        <message>
            <source>Repair to a copy …</source>
            <translation>コピーに復旧…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>New workspace …</source>
            <translation>新しいワークスペース…</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>別のワークスペースを開く…</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>ワークスペースを開く</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift);;All files (*)</source>
            <translation>Dayshiftワークスペース (*.dayshift);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Repair to a copy</source>
            <translation>コピーに復旧</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshiftワークスペース (*.dayshift)</translation>
        </message>
        <message>
            <source>This is a copy of what could be read.</source>
            <translation>これは、読み取れた内容のコピーです。</translation>
        </message>
        <message numerus="yes">
            <source>The damaged workspace was not touched. %n thing(s) are to be looked at.</source>
            <translation>
                <numerusform>破損したワークスペースには手を加えていません。確認が必要なものが%n件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Story #%1 is yours</source>
            <translation>ストーリー#%1の担当になりました</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1から割り当てられました：%2</translation>
        </message>
        <message>
            <source>Open the story</source>
            <translation>ストーリーを開く</translation>
        </message>
        <message>
            <source>&amp;Replay the past</source>
            <translation>過去を再生(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Wall display</source>
            <translation>ウォールディスプレイ(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DetailsPanel</name>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Close the details (Esc)</source>
            <translation>詳細を閉じる（Esc）</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>詳細を閉じる</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicList</name>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%2ポイント中%1ポイント</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>ストーリー%n件中%1件</numerusform>
            </translation>
        </message>
        <message>
            <source>Epic %1, %2, %3 done, %4 done, %5</source>
            <comment>a number, a title, stories, points, open or closed</comment>
            <translation>エピック%1、%2、完了%3、完了%4、%5</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>クローズ済み</translation>
        </message>
        <message>
            <source>open</source>
            <translation>オープン</translation>
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
            <translation>テキストを編集</translation>
        </message>
        <message>
            <source>Save text</source>
            <translation>テキストを保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>Make a story of it</source>
            <translation>ストーリーにする</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Edit the text (E)</source>
            <translation>テキストを編集（E）</translation>
        </message>
        <message>
            <source>Save the text (Ctrl+Enter)</source>
            <translation>テキストを保存（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Text of the epic</source>
            <translation>エピックのテキスト</translation>
        </message>
        <message>
            <source>Text of the epic, as Markdown</source>
            <translation>エピックのテキスト（Markdown）</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>アクション項目</translation>
        </message>
        <message>
            <source>None yet. Lines such as “- [ ] Sprint 23: Try it out (Ada)” are listed here.</source>
            <translation>まだありません。「- [ ] Sprint 23: 試してみる (Ada)」のような行がここに並びます。</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Stories of the epic</source>
            <translation>エピックのストーリー</translation>
        </message>
        <message>
            <source>No story is in this epic yet.</source>
            <translation>このエピックにはまだストーリーがありません。</translation>
        </message>
        <message>
            <source>Mentioned in</source>
            <translation>言及元</translation>
        </message>
        <message>
            <source>Nobody names this epic by its number yet.</source>
            <translation>このエピックの番号に触れた人はまだいません。</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>クローズ済み</translation>
        </message>
        <message>
            <source>open</source>
            <translation>オープン</translation>
        </message>
        <message>
            <source>Product of the epic</source>
            <translation>エピックのプロダクト</translation>
        </message>
        <message>
            <source>No product</source>
            <translation>プロダクトなし</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicTaskTable</name>
        <message>
            <source>Make a story of it</source>
            <translation>ストーリーにする</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>アクション項目</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>オープン</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what is to be done; done or open</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>It has become %1 already.</source>
            <translation>すでに%1になっています。</translation>
        </message>
        <message>
            <source>Creates a story in this epic and writes its number behind the item (C)</source>
            <translation>このエピックにストーリーを作成し、その番号を項目の末尾に書きます（C）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicsPage</name>
        <message>
            <source>Problem</source>
            <translation>課題</translation>
        </message>
        <message>
            <source>What we want</source>
            <translation>実現したいこと</translation>
        </message>
        <message>
            <source>Business value</source>
            <translation>ビジネス価値</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>アイデア</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>トピック</translation>
        </message>
        <message>
            <source>Test strategy</source>
            <translation>テスト戦略</translation>
        </message>
        <message>
            <source>Test process</source>
            <translation>テストプロセス</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>環境</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>監視</translation>
        </message>
        <message>
            <source>Recommendations from outside</source>
            <translation>外部からの提言</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>アクション項目</translation>
        </message>
        <message>
            <source>New epic</source>
            <translation>新しいエピック</translation>
        </message>
        <message>
            <source>A new epic written</source>
            <translation>新しいエピックを作成</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>%1の名前を変更</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>%1の説明を変更</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>%1をクローズ</translation>
        </message>
        <message>
            <source>%1 opened again</source>
            <translation>%1を再オープン</translation>
        </message>
        <message>
            <source>“%1” ticked</source>
            <translation>「%1」にチェック</translation>
        </message>
        <message>
            <source>“%1” opened again</source>
            <translation>「%1」を再オープン</translation>
        </message>
        <message>
            <source>“%1” written as a story</source>
            <translation>「%1」をストーリーとして作成</translation>
        </message>
        <message>
            <source>Filter epics</source>
            <translation>エピックを絞り込み</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Write a new epic</source>
            <translation>新しいエピックを書く</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>テキストを編集</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>タイトルを編集</translation>
        </message>
        <message>
            <source>Close epic</source>
            <translation>エピックをクローズ</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>%1 open, %2 closed</source>
            <comment>epics</comment>
            <translation>オープン%1件、クローズ%2件</translation>
        </message>
        <message>
            <source>Open epic again</source>
            <translation>エピックを再オープン</translation>
        </message>
        <message>
            <source>The epics are being read.</source>
            <translation>エピックを読み込んでいます。</translation>
        </message>
        <message>
            <source>No epic matches %1</source>
            <translation>%1に一致するエピックはありません</translation>
        </message>
        <message>
            <source>All epics are still there.</source>
            <translation>エピックはすべて残っています。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>フィルターを解除</translation>
        </message>
        <message>
            <source>No epics yet</source>
            <translation>エピックはまだありません</translation>
        </message>
        <message>
            <source>An epic says what the problem is, what you want and what comes next; its stories do it.</source>
            <translation>エピックには、課題、実現したいこと、次にすることを書きます。実際の作業はストーリーで行います。</translation>
        </message>
        <message>
            <source>Write an epic</source>
            <translation>エピックを書く</translation>
        </message>
        <message>
            <source>There is no %1 here.</source>
            <comment>#2187</comment>
            <translation>ここに%1はありません。</translation>
        </message>
        <message>
            <source>No story and no epic of this workspace has this number.</source>
            <translation>この番号のストーリーもエピックも、このワークスペースにはありません。</translation>
        </message>
        <message>
            <source>Product of %1 changed</source>
            <translation>%1のプロダクトを変更</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2144: what was done</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>コメントと変更</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>%1にコメントを投稿</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>%1のコメントを削除</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>%1のコメントを編集</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · フィルター：%2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Stories done</source>
            <translation>完了したストーリー</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Points done</source>
            <translation>完了したポイント</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>クローズ済み</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>オープン</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Error</name>
        <message>
            <source>There is no list of %1.</source>
            <translation>%1の一覧はありません。</translation>
        </message>
        <message>
            <source>Lists: %1.</source>
            <translation>一覧：%1。</translation>
        </message>
        <message>
            <source>There is nothing called %1 in the workspace.</source>
            <translation>ワークスペースに%1というものはありません。</translation>
        </message>
        <message>
            <source>See what there is with dayshift list.</source>
            <translation>dayshift listで何があるか確認できます。</translation>
        </message>
        <message>
            <source>a column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>The server cannot be reached at this address.</source>
            <translation>このアドレスではサーバーに接続できません。</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>サーバーの証明書が受け入れられませんでした。</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>サーバーがアクセストークンを拒否しました。</translation>
        </message>
        <message>
            <source>The server asks us to slow down.</source>
            <translation>サーバーから問い合わせを減らすよう求められています。</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>サーバー側に問題が起きています。</translation>
        </message>
        <message>
            <source>The server's answer could not be read.</source>
            <translation>サーバーの応答を読み取れませんでした。</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>サーバーが時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The team database cannot be reached.</source>
            <translation>チームデータベースに接続できません。</translation>
        </message>
        <message>
            <source>Another program is writing to the workspace.</source>
            <translation>別のプログラムがワークスペースに書き込み中です。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>The workspace cannot be written to.</source>
            <translation>ワークスペースに書き込めません。</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile.</source>
            <translation>その間に、ほかの人が変更しました。</translation>
        </message>
        <message>
            <source>The workspace is damaged.</source>
            <translation>ワークスペースが破損しています。</translation>
        </message>
        <message>
            <source>This is not a Dayshift workspace.</source>
            <translation>これはDayshiftのワークスペースではありません。</translation>
        </message>
        <message>
            <source>The workspace is newer than this program.</source>
            <translation>ワークスペースがこのプログラムより新しい版です。</translation>
        </message>
        <message>
            <source>The workspace refused the change.</source>
            <translation>ワークスペースが変更を受け付けませんでした。</translation>
        </message>
        <message>
            <source>There is no such thing in the workspace.</source>
            <translation>該当するものがワークスペースにありません。</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>このままでは使えません。</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>完了する前に中止されました。</translation>
        </message>
        <message>
            <source>What was read before stays, with its age.</source>
            <translation>前に取得した内容は、取得時刻とともに残っています。</translation>
        </message>
        <message>
            <source>Your change is kept here; nothing else was changed.</source>
            <translation>変更内容はここに残っています。ほかには何も変更されていません。</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>ファイルには手を加えていません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Check the address, and whether the server runs.</source>
            <translation>アドレスと、サーバーが動いているかを確認してください。</translation>
        </message>
        <message>
            <source>Name the file of your own certificate authority in the connection, or ask the server's administrator.</source>
            <translation>独自の認証局のファイルを接続に指定するか、サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Give the connection a new token.</source>
            <translation>接続に新しいトークンを設定してください。</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself.</source>
            <translation>Dayshiftが自動で再試行します。</translation>
        </message>
        <message>
            <source>Check that the address is the server's own and not a sign-in page.</source>
            <translation>アドレスがサインインページではなく、サーバー自体のものか確認してください。</translation>
        </message>
        <message>
            <source>Free some space; Dayshift then saves by itself.</source>
            <translation>空き容量を増やしてください。その後Dayshiftが自動で保存します。</translation>
        </message>
        <message>
            <source>Give this account the right to write; Dayshift then saves by itself.</source>
            <translation>このアカウントに書き込み権限を与えてください。その後Dayshiftが自動で保存します。</translation>
        </message>
        <message>
            <source>Compare both versions and choose one.</source>
            <translation>両方の版を比べて、どちらかを選んでください。</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace: dayshift check --repair-copy OUT.</source>
            <translation>読み取れるものを新しいワークスペースに保存してください：dayshift check --repair-copy OUT。</translation>
        </message>
        <message>
            <source>Choose a .dayshift file, or make a new one: dayshift new.</source>
            <translation>.dayshiftファイルを選ぶか、新しく作成してください：dayshift new。</translation>
        </message>
        <message>
            <source>Get the newer version to make changes, or open it read-only.</source>
            <translation>変更するには新しい版を入手してください。または読み取り専用で開いてください。</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>入力内容を確認して、もう一度試してください。</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>準備ができたら、もう一度始めてください。</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>what happened, what is safe, what to do</comment>
            <translation>%1%2%3</translation>
        </message>
        <message>
            <source>A row of %1 refers to a row of %2 that is not there.</source>
            <translation>%1の行が参照する%2の行がありません。</translation>
        </message>
        <message>
            <source>%1 of %2 %3 is not what the log tells.</source>
            <translation>%2 %3の%1がログの内容と一致しません。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1を読み取れません：%2</translation>
        </message>
        <message>
            <source>%1 %2 stands in the log and not in its table.</source>
            <translation>%1 %2はログにありますが、表にありません。</translation>
        </message>
        <message>
            <source>The activity log cannot be read: %1</source>
            <translation>アクティビティログを読み取れません：%1</translation>
        </message>
        <message>
            <source>The log was changed behind our back: line %1 does not follow from the one before it.</source>
            <translation>ログが外部から変更されています。%1行目が前の行とつながりません。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of %1 could not be read.</source>
            <translation>
                <numerusform>%1の%n行を読み取れませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a file at %1 already.</source>
            <translation>%1にはすでにファイルがあります。</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>コピーに別の名前を選んでください。</translation>
        </message>
        <message>
            <source>A PostgreSQL workspace is backed up on its server.</source>
            <translation>PostgreSQLのワークスペースは、サーバー側でバックアップします。</translation>
        </message>
        <message>
            <source>Use pg_dump there, or dayshift export for a copy in one file.</source>
            <translation>サーバーでpg_dumpを使うか、1つのファイルにコピーするにはdayshift exportを使ってください。</translation>
        </message>
        <message>
            <source>Choose another name for the backup.</source>
            <translation>バックアップに別の名前を選んでください。</translation>
        </message>
        <message>
            <source>The backup could not be written to %1.</source>
            <translation>%1にバックアップを書き込めませんでした。</translation>
        </message>
        <message>
            <source>The workspace was not touched.</source>
            <translation>ワークスペースには手を加えていません。</translation>
        </message>
        <message>
            <source>Check that the folder is there and has room.</source>
            <translation>フォルダーがあり、空き容量があるか確認してください。</translation>
        </message>
        <message>
            <source>No workspace was named.</source>
            <translation>ワークスペースが指定されていません。</translation>
        </message>
        <message>
            <source>Give a .dayshift file or a postgresql:// address.</source>
            <translation>.dayshiftファイルまたはpostgresql://アドレスを指定してください。</translation>
        </message>
        <message>
            <source>A password must not stand in the workspace's address.</source>
            <translation>ワークスペースのアドレスにパスワードを含めないでください。</translation>
        </message>
        <message>
            <source>Leave it out: the window asks for it, and otherwise it is read from ~/.pgpass or the environment variable PGPASSWORD.</source>
            <translation>パスワードは省いてください。ウィンドウでは入力を求められ、それ以外では~/.pgpassまたは環境変数PGPASSWORDから読み取られます。</translation>
        </message>
        <message>
            <source>The address names no database.</source>
            <translation>アドレスにデータベース名がありません。</translation>
        </message>
        <message>
            <source>Write postgresql://user@host/database.</source>
            <translation>postgresql://user@host/databaseの形で書いてください。</translation>
        </message>
        <message>
            <source>The workspace could not be backed up before its update.</source>
            <translation>更新前にワークスペースをバックアップできませんでした。</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>手を加えていません。</translation>
        </message>
        <message>
            <source>Free some space beside it, then open it again.</source>
            <translation>同じ場所の空き容量を増やしてから、もう一度開いてください。</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>Open it for writing to make changes.</source>
            <translation>変更するには書き込み可能な状態で開いてください。</translation>
        </message>
        <message>
            <source>%1 is not a Dayshift workspace: %2</source>
            <translation>%1はDayshiftのワークスペースではありません：%2</translation>
        </message>
        <message>
            <source>There is no workspace at %1.</source>
            <translation>%1にワークスペースはありません。</translation>
        </message>
        <message>
            <source>Check the name, or make one: dayshift new.</source>
            <translation>名前を確認するか、作成してください：dayshift new。</translation>
        </message>
        <message>
            <source>it is a folder.</source>
            <translation>フォルダーです。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1を読み取れません。</translation>
        </message>
        <message>
            <source>Give this account the right to read it.</source>
            <translation>このアカウントに読み取り権限を与えてください。</translation>
        </message>
        <message>
            <source>it is empty.</source>
            <translation>空のファイルです。</translation>
        </message>
        <message>
            <source>it does not begin like one.</source>
            <translation>先頭の形式が違います。</translation>
        </message>
        <message>
            <source>it is a database of another program.</source>
            <translation>別のプログラムのデータベースです。</translation>
        </message>
        <message>
            <source>Your data is safe and stays readable.</source>
            <translation>データは無事で、引き続き読み取れます。</translation>
        </message>
        <message>
            <source>%1 is read-only for this account.</source>
            <translation>%1はこのアカウントでは読み取り専用です。</translation>
        </message>
        <message>
            <source>Open it read-only, or give this account the right to write to it and to its folder.</source>
            <translation>読み取り専用で開くか、このアカウントにファイルとフォルダーへの書き込み権限を与えてください。</translation>
        </message>
        <message>
            <source>Choose another name, or open that one.</source>
            <translation>別の名前を選ぶか、既存のものを開いてください。</translation>
        </message>
        <message>
            <source>No file can be made at %1.</source>
            <translation>%1にファイルを作成できません。</translation>
        </message>
        <message>
            <source>Check that the folder is there and that this account may write to it.</source>
            <translation>フォルダーがあり、このアカウントで書き込めるか確認してください。</translation>
        </message>
        <message>
            <source>This workspace was written by an earlier Dayshift.</source>
            <translation>このワークスペースは以前のDayshiftで作成されたものです。</translation>
        </message>
        <message>
            <source>Open it for writing once: that brings it up to date and leaves a copy of it as it was.</source>
            <translation>一度、書き込み可能な状態で開いてください。最新の形式に更新され、元の状態のコピーが残ります。</translation>
        </message>
        <message>
            <source>A reason is missing.</source>
            <translation>理由がありません。</translation>
        </message>
        <message>
            <source>Say how you know when it really was.</source>
            <translation>実際の時刻がなぜわかるのかを書いてください。</translation>
        </message>
        <message>
            <source>These times cannot be.</source>
            <translation>この時刻はありえません。</translation>
        </message>
        <message>
            <source>The end lies after the start, and not after now.</source>
            <translation>終了は開始より後で、現在より前でなければなりません。</translation>
        </message>
        <message>
            <source>The board has no columns.</source>
            <translation>ボードに列がありません。</translation>
        </message>
        <message>
            <source>Make a column first.</source>
            <translation>先に列を作ってください。</translation>
        </message>
        <message>
            <source>The database lets you look at this workspace, and change nothing in it.</source>
            <translation>データベースで許可されているのは、このワークスペースの閲覧だけです。変更はできません。</translation>
        </message>
        <message>
            <source>Open it read-only, or ask whoever looks after the database for the right to write.</source>
            <translation>読み取り専用で開くか、データベースを管理している人に書き込み権限を依頼してください。</translation>
        </message>
        <message>
            <source>%1 brings instructions of its own for the database, which no workspace does.</source>
            <translation>%1には、データベースに対する独自の命令が含まれています。ワークスペースには本来ないものです。</translation>
        </message>
        <message>
            <source>None of them was run, and the file was not touched.</source>
            <translation>どの命令も実行しておらず、ファイルには手を加えていません。</translation>
        </message>
        <message>
            <source>Ask whoever gave it to you for an export (dayshift export), and import that.</source>
            <translation>ファイルの提供者にエクスポート（dayshift export）を依頼し、それをインポートしてください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExplainCommand</name>
        <message>
            <source>Show what Dayshift understands of a saved answer of a server.</source>
            <translation>保存したサーバーの応答を、Dayshiftがどう解釈するかを表示します。</translation>
        </message>
        <message>
            <source>The answer as it was saved; - for standard input.</source>
            <translation>保存した応答。-は標準入力。</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>サーバーの種類：%1。</translation>
        </message>
        <message>
            <source>What was asked; told from the answer's shape, unless given.</source>
            <translation>問い合わせの種類。指定しなければ応答の形から判断します。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>ファイルを読み取れません：%1。</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>ファイル名を確認してください。</translation>
        </message>
        <message numerus="yes">
            <source>The answer is longer than %n MB.</source>
            <translation>
                <numerusform>応答が%n MBを超えています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Dayshift takes no longer one from a server either. Ask the server for less.</source>
            <translation>Dayshiftはサーバーからもこれより長い応答を受け取りません。サーバーへの問い合わせ範囲を減らしてください。</translation>
        </message>
        <message>
            <source>This answer tells of no pipeline.</source>
            <translation>この応答にパイプラインはありません。</translation>
        </message>
        <message>
            <source>The server answered with an error: %1</source>
            <translation>サーバーがエラーを返しました：%1</translation>
        </message>
        <message>
            <source>Tests: %1 passed, %2 failed, of %3.</source>
            <translation>テスト：%3件中、成功%1件、失敗%2件。</translation>
        </message>
        <message>
            <source>Name one file with a saved answer.</source>
            <translation>保存した応答のファイルを1つ指定してください。</translation>
        </message>
        <message>
            <source>Name the kind of server: --provider %1.</source>
            <translation>サーバーの種類を指定してください：--provider %1。</translation>
        </message>
        <message>
            <source>%1 has no endpoint “%2”. It has: %3.</source>
            <translation>%1に「%2」というエンドポイントはありません。使えるもの：%3。</translation>
        </message>
        <message>
            <source>This is no answer of %1 that Dayshift can read: %2.</source>
            <translation>Dayshiftが読み取れる%1の応答ではありません：%2。</translation>
        </message>
        <message>
            <source>Check that it is a whole answer, and not a sign-in page.</source>
            <translation>サインインページではなく、完全な応答か確認してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>ほか%n件のパイプラインを省きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Artifact %1: %2.</source>
            <translation>成果物%1：%2。</translation>
        </message>
        <message>
            <source>Artifact %1.</source>
            <translation>成果物%1。</translation>
        </message>
        <message>
            <source>Deployment to %1: %2.</source>
            <translation>%1へのデプロイ：%2。</translation>
        </message>
        <message>
            <source>Environment %1.</source>
            <translation>環境%1。</translation>
        </message>
        <message>
            <source>Approval %1: %2.</source>
            <translation>承認%1：%2。</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>数値ではありません</translation>
        </message>
        <message numerus="yes">
            <source>%n more series were left out.</source>
            <translation>
                <numerusform>ほか%n件の系列を省きました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Export</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1を書き込めませんでした。</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>以前からあったものはそのまま残っています。</translation>
        </message>
        <message>
            <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
            <translation>フォルダーがあり、書き込みでき、ディスクに空きがあるか確認してください。</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>エクスポートはキャンセルされました。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>何も書き込まれていません。</translation>
        </message>
        <message>
            <source>Line %1 is not what Dayshift writes: the export was changed.</source>
            <translation>%1行目がDayshiftの書き出す形と違います。エクスポートが変更されています。</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>ワークスペースをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>This workspace is in use, and a whole workspace can only be brought into an empty one.</source>
            <translation>このワークスペースは使用中です。ワークスペース全体は、空のワークスペースにしか取り込めません。</translation>
        </message>
        <message>
            <source>Make a new workspace, and import there.</source>
            <translation>新しいワークスペースを作成し、そこにインポートしてください。</translation>
        </message>
        <message>
            <source>The export ends in the middle (line %1).</source>
            <translation>エクスポートが途中で切れています（%1行目）。</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>%1のデータ</translation>
        </message>
        <message>
            <source>Data of %1, %2 old</source>
            <comment>a moment and an age</comment>
            <translation>%1のデータ（%2前）</translation>
        </message>
        <message>
            <source>single value</source>
            <translation>単一の値</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2ページ</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>エクスポートを書き込めませんでした。</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>以前からあったファイルはそのままです。</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>書き込みでき、空き容量のあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>%1 (seconds)</source>
            <comment>a column</comment>
            <translation>%1（秒）</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows are in the CSV file of this view.</source>
            <translation>
                <numerusform>ほか%n行は、このビューのCSVファイルに入ります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportCommand</name>
        <message>
            <source>Save the whole workspace.</source>
            <translation>ワークスペース全体を保存します。</translation>
        </message>
        <message>
            <source>A file for JSON, a folder for CSV.</source>
            <translation>JSONならファイル、CSVならフォルダー。</translation>
        </message>
        <message>
            <source>json: imports again to an identical workspace; csv: a table for each kind of thing.</source>
            <translation>json：同一のワークスペースとして再インポートできます。csv：種類ごとに1つの表になります。</translation>
        </message>
        <message>
            <source>--out PATH and --format json or csv are needed.</source>
            <translation>--out PATHと、--format jsonまたはcsvが必要です。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n行を%1に書き込みました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FieldWords</name>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>一覧での位置</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>ブロックの理由</translation>
        </message>
        <message>
            <source>In this column since</source>
            <translation>この列に入った日時</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>クローズ済み</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>アーカイブ済み</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>ゴール</translation>
        </message>
        <message>
            <source>nobody or nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>削除済み</translation>
        </message>
        <message>
            <source>Limit of a lane</source>
            <translation>レーンの上限</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先度</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>価値</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>チーム</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>プロダクト</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>チェック済み</translation>
        </message>
        <message>
            <source>Ticked by</source>
            <translation>チェックした人</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>対応者</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Known until</source>
            <translation>既知の期限</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>登録者</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureCard</name>
        <message>
            <source>Level: %1 (%2)</source>
            <translation>レベル：%1（%2）</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>「%1」の意味</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>90 % of them within %1</source>
            <translation>90%が%1以内</translation>
        </message>
        <message>
            <source>better</source>
            <translation>改善</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>悪化</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>変化なし</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>サーバーを接続…</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>インシデントを起票…</translation>
        </message>
        <message>
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>レベルはDORAの%1年レポートによるものです。その年の回答のクラスターであり、しきい値ではありません。</translation>
        </message>
        <message>
            <source>Level by %1</source>
            <translation>レベルの基準：%1</translation>
        </message>
        <message>
            <source>Level of DORA's report of %1</source>
            <translation>DORA %1年レポートのレベル</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureRows</name>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>期間</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterBar</name>
        <message>
            <source>Filter stories</source>
            <translation>ストーリーを絞り込み</translation>
        </message>
        <message>
            <source>Words, or is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; a minus in front turns one round.</source>
            <translation>単語、またはis:blocked、owner:me、epic:2144、sprint:22、label:later、type:bug、age:&gt;3d、#2187。先頭にマイナスを付けると条件が逆になります。</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>自分の担当</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>ブロック中</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>失敗中</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>滞留中</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>%1 of %2 points done</source>
            <translation>%2ポイント中%1ポイント完了</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterChip</name>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1、ストーリー%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows only these stories: %1</source>
            <translation>次のストーリーだけを表示します：%1</translation>
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
            <translation>%1日</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1時間</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1分</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two units of one span</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1秒</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n秒</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <comment>an estimated span</comment>
            <translation>約%1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1前</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>an average</comment>
            <translation>%1日</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <comment>an average</comment>
            <translation>%1時間</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <comment>an average</comment>
            <translation>%1分</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <comment>an average</comment>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <extracomment>A time of day in the form of QLocale::toString: 24 hours unless the language wants otherwise.</extracomment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <comment>a time of day</comment>
            <translation>昨日 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>ddd d MMMM</source>
            <extracomment>Weekday, day and month in the form of QLocale::toString; German: "ddd d. MMMM".</extracomment>
            <translation>M月d日(ddd)</translation>
        </message>
        <message>
            <source>ddd d MMMM yyyy</source>
            <translation>yyyy年M月d日(ddd)</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>ddd d</source>
            <extracomment>Weekday and day, where the month follows; German: "ddd d."</extracomment>
            <translation>d日(ddd)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two days</comment>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy HH:mm:ss</source>
            <extracomment>Everything about a moment, in the form of QLocale::toString; %1 is added: the time zone.</extracomment>
            <translation>yyyy年M月d日dddd HH:mm:ss</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>story points</comment>
            <translation>%1 pt</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <comment>story points</comment>
            <translation>
                <numerusform>%nポイント</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>story points</comment>
            <translation>%1ポイント</translation>
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
                <numerusform>%nバイト</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Header</name>
        <message>
            <source>Toolbar</source>
            <translation>ツールバー</translation>
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
            <translation>%1が担当を外しました（担当者なし）</translation>
        </message>
        <message>
            <source>%1 took it</source>
            <translation>%1が担当になりました</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1が%2に割り当てました</translation>
        </message>
        <message>
            <source>%1 took the estimate back</source>
            <translation>%1が見積もりを取り消しました</translation>
        </message>
        <message>
            <source>%1 estimated it at %2</source>
            <translation>%1が%2と見積もりました</translation>
        </message>
        <message>
            <source>%1 changed the estimate from %2 to %3</source>
            <translation>%1が見積もりを%2から%3に変更しました</translation>
        </message>
        <message>
            <source>%1 moved it from %2 to %3</source>
            <translation>%1が%2から%3に移動しました</translation>
        </message>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1が名前を変更しました。以前は「%2」でした</translation>
        </message>
        <message>
            <source>%1 changed the description</source>
            <translation>%1が説明を変更しました</translation>
        </message>
        <message>
            <source>%1 took it out of its sprint</source>
            <translation>%1がスプリントから外しました</translation>
        </message>
        <message>
            <source>%1 put it into %2</source>
            <translation>%1が%2に入れました</translation>
        </message>
        <message>
            <source>%1 took it out of its epic</source>
            <translation>%1がエピックから外しました</translation>
        </message>
        <message>
            <source>%1 made it part of %2</source>
            <translation>%1が%2に入れました</translation>
        </message>
        <message>
            <source>%1 unblocked it</source>
            <translation>%1がブロックを解除しました</translation>
        </message>
        <message>
            <source>%1 blocked it: %2</source>
            <translation>%1がブロックしました：%2</translation>
        </message>
        <message>
            <source>%1 made it urgent</source>
            <translation>%1が緊急にしました</translation>
        </message>
        <message>
            <source>%1 made it ordinary again</source>
            <translation>%1が通常に戻しました</translation>
        </message>
        <message>
            <source>%1 archived it</source>
            <translation>%1がアーカイブしました</translation>
        </message>
        <message>
            <source>%1 took it back out of the archive</source>
            <translation>%1がアーカイブから戻しました</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>だれか</translation>
        </message>
        <message>
            <source>%1 wrote the story</source>
            <translation>%1がストーリーを書きました</translation>
        </message>
        <message>
            <source>%1 described it</source>
            <translation>%1が説明を書きました</translation>
        </message>
        <message>
            <source>%1 deleted the story</source>
            <translation>%1がストーリーを削除しました</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1が順番を変えました</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1が変更しました</translation>
        </message>
        <message>
            <source>%1 unticked “%2”</source>
            <comment>who; a check</comment>
            <translation>%1が「%2」のチェックを外しました</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who; a check; evidence</comment>
            <translation>%1が「%2」にチェックしました：%3</translation>
        </message>
        <message>
            <source>%1 let it into %2 although this was missing: %3. The reason: %4</source>
            <translation>%1が不足（%3）を承知で%2に入れました。理由：%4</translation>
        </message>
        <message>
            <source>It was closed under version %1 of the definition of done</source>
            <translation>完了の定義バージョン%1に基づいてクローズされました</translation>
        </message>
        <message>
            <source>%1 attached %2</source>
            <translation>%1が%2を添付しました</translation>
        </message>
        <message>
            <source>%1 deleted the attachment %2</source>
            <translation>%1が添付ファイル%2を削除しました</translation>
        </message>
        <message>
            <source>%1 brought the attachment %2 back</source>
            <translation>%1が添付ファイル%2を復元しました</translation>
        </message>
        <message>
            <source>%1 took its priority away</source>
            <translation>%1が優先度を外しました</translation>
        </message>
        <message>
            <source>%1 set its priority to: %2</source>
            <translation>%1が優先度を設定しました：%2</translation>
        </message>
        <message>
            <source>%1 took its value away</source>
            <translation>%1が価値を外しました</translation>
        </message>
        <message>
            <source>%1 set its value to %2</source>
            <translation>%1が価値を%2に設定しました</translation>
        </message>
        <message>
            <source>%1 took it from its team</source>
            <translation>%1がチームから外しました</translation>
        </message>
        <message>
            <source>%1 gave it to a team that is gone</source>
            <translation>%1がすでにないチームに渡しました</translation>
        </message>
        <message>
            <source>%1 gave it to the team %2</source>
            <translation>%1がチーム%2に渡しました</translation>
        </message>
        <message>
            <source>%1 changed what it is: %2</source>
            <comment>who; a kind of story</comment>
            <translation>%1が種類を変更しました：%2</translation>
        </message>
        <message>
            <source>%1 took all its labels off</source>
            <translation>%1がラベルをすべて外しました</translation>
        </message>
        <message>
            <source>%1 changed its labels: %2</source>
            <translation>%1がラベルを変更しました：%2</translation>
        </message>
        <message>
            <source>%1 took back that it was let into %2. The reason was: %3</source>
            <translation>%1が%2への例外的な受け入れを取り消しました。理由：%3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpClient</name>
        <message>
            <source>It holds no certificate.</source>
            <translation>証明書が含まれていません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpErrors</name>
        <message>
            <source>not sent: %1</source>
            <translation>未送信：%1</translation>
        </message>
        <message>
            <source>The address of the server cannot be read.</source>
            <translation>サーバーのアドレスを読み取れません。</translation>
        </message>
        <message>
            <source>Enter it as in a browser, beginning with https://.</source>
            <translation>ブラウザーと同じように、https://から入力してください。</translation>
        </message>
        <message>
            <source>Dayshift does not read addresses that begin with %1:.</source>
            <translation>Dayshiftは%1:で始まるアドレスを読み取りません。</translation>
        </message>
        <message>
            <source>Enter one that begins with https:// or http://.</source>
            <translation>https://またはhttp://で始まるアドレスを入力してください。</translation>
        </message>
        <message>
            <source>The address contains a user name or a password.</source>
            <translation>アドレスにユーザー名またはパスワードが含まれています。</translation>
        </message>
        <message>
            <source>Take it out of the address, and give it to the connection as account and token, which are kept safe.</source>
            <translation>アドレスから取り除き、接続のアカウントとトークンとして設定してください。そこなら安全に保管されます。</translation>
        </message>
        <message>
            <source>The access token contains a line break.</source>
            <translation>アクセストークンに改行が含まれています。</translation>
        </message>
        <message>
            <source>Give the connection the token again, on one line.</source>
            <translation>トークンを1行で接続に設定し直してください。</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1から問い合わせを減らすよう求められています。</translation>
        </message>
        <message>
            <source>%1 refused the access token.</source>
            <translation>%1がアクセストークンを拒否しました。</translation>
        </message>
        <message>
            <source>%1 does not let this access token read that.</source>
            <translation>このアクセストークンでは%1のその内容を読み取れません。</translation>
        </message>
        <message>
            <source>Give the connection a token that has the right to read, or ask the server's administrator.</source>
            <translation>読み取り権限のあるトークンを接続に設定するか、サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>%1 has nothing at this address.</source>
            <translation>%1のこのアドレスには何もありません。</translation>
        </message>
        <message>
            <source>Check the address, and whether the token may see what is there.</source>
            <translation>アドレスと、トークンの閲覧権限を確認してください。</translation>
        </message>
        <message>
            <source>A proxy on the way to %1 wants to know who you are.</source>
            <translation>%1への経路にあるプロキシが認証を求めています。</translation>
        </message>
        <message>
            <source>Ask who looks after your network.</source>
            <translation>ネットワークの担当者に問い合わせてください。</translation>
        </message>
        <message>
            <source>%1 gave up waiting for us.</source>
            <translation>%1がこちらを待たずに打ち切りました。</translation>
        </message>
        <message>
            <source>%1 has trouble of its own.</source>
            <translation>%1側に問題が起きています。</translation>
        </message>
        <message>
            <source>%1 did not accept the question (HTTP %2).</source>
            <translation>%1が問い合わせを受け付けませんでした（HTTP %2）。</translation>
        </message>
        <message>
            <source>Check the kind of server, its version and its address.</source>
            <translation>サーバーの種類、バージョン、アドレスを確認してください。</translation>
        </message>
        <message>
            <source>%1 gave an answer that does not fit the question (HTTP %2).</source>
            <translation>%1の応答が問い合わせに合いません（HTTP %2）。</translation>
        </message>
        <message>
            <source>%1 answered with a web page instead of data.</source>
            <translation>%1がデータではなくWebページを返しました。</translation>
        </message>
        <message>
            <source>%1 answered with something else than was asked for.</source>
            <translation>%1が問い合わせとは別のものを返しました。</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1が接続を拒否しました。</translation>
        </message>
        <message>
            <source>There is no server named %1.</source>
            <translation>%1というサーバーはありません。</translation>
        </message>
        <message>
            <source>Check the address, and this computer's connection to the network.</source>
            <translation>アドレスと、このコンピューターのネットワーク接続を確認してください。</translation>
        </message>
        <message>
            <source>%1 broke off its answer.</source>
            <translation>%1の応答が途中で切れました。</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1が時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP at this address.</source>
            <translation>%1はこのアドレスではHTTPに対応していません。</translation>
        </message>
        <message>
            <source>Check the port in the address.</source>
            <translation>アドレスのポートを確認してください。</translation>
        </message>
        <message>
            <source>%1 sent an answer that cannot be unpacked.</source>
            <translation>%1の応答を展開できません。</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 cannot be used.</source>
            <translation>%1への経路にあるプロキシを使えません。</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1に接続できません。</translation>
        </message>
        <message>
            <source>%1 closed the connection, or does not speak HTTP.</source>
            <translation>%1が接続を閉じたか、HTTPに対応していません。</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, check the port, and whether the address has to begin with https://.</source>
            <translation>Dayshiftが自動で再試行します。続く場合は、ポートと、アドレスがhttps://で始まる必要がないかを確認してください。</translation>
        </message>
        <message>
            <source>The connection to %1 cannot be made secure.</source>
            <translation>%1への接続を安全にできません。</translation>
        </message>
        <message>
            <source>The certificate of %1 is for another name.</source>
            <translation>%1の証明書は別の名前のものです。</translation>
        </message>
        <message>
            <source>Enter the name that stands in the certificate, or ask the server's administrator.</source>
            <translation>証明書に書かれた名前を入力するか、サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today.</source>
            <translation>%1の証明書は現在有効ではありません。</translation>
        </message>
        <message>
            <source>Check this computer's clock, or ask the server's administrator for a new certificate.</source>
            <translation>このコンピューターの時計を確認するか、サーバーの管理者に新しい証明書を依頼してください。</translation>
        </message>
        <message>
            <source>The certificate of %1 is not from an authority that this computer trusts.</source>
            <translation>%1の証明書の認証局は、このコンピューターでは信頼されていません。</translation>
        </message>
        <message>
            <source>Check that the address and port are those of https, or ask the server's administrator.</source>
            <translation>アドレスとポートがhttpsのものか確認するか、サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>The file of the certificate authority cannot be used.</source>
            <translation>認証局のファイルを使えません。</translation>
        </message>
        <message>
            <source>Name a file in PEM form in the connection that this account may read.</source>
            <translation>このアカウントで読み取れるPEM形式のファイルを接続に指定してください。</translation>
        </message>
        <message>
            <source>%1 sends us on to %2.</source>
            <translation>%1から%2に転送されました。</translation>
        </message>
        <message>
            <source>If that is right, enter the new address in the connection. The access token was not sent there.</source>
            <translation>正しければ、新しいアドレスを接続に入力してください。アクセストークンは転送先に送られていません。</translation>
        </message>
        <message>
            <source>%1 sends us from one address to the next without end.</source>
            <translation>%1の転送が際限なく続いています。</translation>
        </message>
        <message>
            <source>more than %1 bytes, %2</source>
            <translation>%1バイト超、%2</translation>
        </message>
        <message>
            <source>The answer of %1 is larger than Dayshift reads (%2 MB).</source>
            <translation>%1の応答が、Dayshiftの読み取る上限（%2 MB）を超えています。</translation>
        </message>
        <message>
            <source>Name fewer projects in the connection.</source>
            <translation>接続に指定するプロジェクトを減らしてください。</translation>
        </message>
        <message>
            <source>%1 has not answered for %2 s.</source>
            <translation>%1から%2秒間応答がありません。</translation>
        </message>
        <message>
            <source>%1 took longer than %2 s for its answer.</source>
            <translation>%1の応答に%2秒以上かかりました。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Import</name>
        <message>
            <source>The file declares XML entities (line %1). A Jira export never does; it is refused.</source>
            <translation>ファイルがXMLエンティティを宣言しています（%1行目）。Jiraのエクスポートにはないものなので、受け付けません。</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Choose a file that one of these tools exported: %1.</source>
            <translation>次のツールのいずれかでエクスポートしたファイルを選んでください：%1。</translation>
        </message>
        <message>
            <source>This JSON is none of the exports that Dayshift knows. Its top-level names are: %1.</source>
            <translation>このJSONは、Dayshiftの知るエクスポートではありません。最上位の名前：%1。</translation>
        </message>
        <message>
            <source>This XML is none of the exports that Dayshift knows. Its root element is: %1.</source>
            <translation>このXMLは、Dayshiftの知るエクスポートではありません。ルート要素：%1。</translation>
        </message>
        <message>
            <source>This table is none of the exports that Dayshift knows. Its columns are: %1.</source>
            <translation>この表は、Dayshiftの知るエクスポートではありません。列：%1。</translation>
        </message>
        <message>
            <source>The folder is empty.</source>
            <translation>フォルダーは空です。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <source>The files are empty.</source>
            <translation>ファイルは空です。</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>別のファイルを選んでください。</translation>
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
            <translation>表（CSV）</translation>
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
            <translation>Taigaでブロック中</translation>
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
            <translation>ファイルがXMLのテキストの途中で切れています（%1バイト目）。</translation>
        </message>
        <message>
            <source>The file is no XML from line %1 on.</source>
            <translation>%1行目からXMLではありません。</translation>
        </message>
        <message>
            <source>It was probably cut off or changed while being saved; export it again.</source>
            <translation>保存中に途切れたか変更された可能性があります。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Jira (XML)</source>
            <translation>Jira (XML)</translation>
        </message>
        <message>
            <source>The workspace has no columns to put stories into.</source>
            <translation>ストーリーを入れる列がワークスペースにありません。</translation>
        </message>
        <message>
            <source>Add a column to the board, then import again.</source>
            <translation>ボードに列を追加してから、もう一度インポートしてください。</translation>
        </message>
        <message>
            <source>Correct the mapping and import again.</source>
            <translation>対応付けを直して、もう一度インポートしてください。</translation>
        </message>
        <message>
            <source>The mapping names a column that is not there: %1.</source>
            <translation>対応付けに、存在しない列があります：%1。</translation>
        </message>
        <message>
            <source>The mapping names somebody who is no member: %1.</source>
            <translation>対応付けに、メンバーではない人がいます：%1。</translation>
        </message>
        <message>
            <source>Milestones are "sprints" or "releases", not %1.</source>
            <translation>マイルストーンは"sprints"または"releases"です。%1は使えません。</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>%1というタイムゾーンはありません。</translation>
        </message>
        <message>
            <source>The file ends in the middle of a JSON text (byte %1).</source>
            <translation>ファイルがJSONのテキストの途中で切れています（%1バイト目）。</translation>
        </message>
        <message>
            <source>It was probably cut off while being saved; export it again.</source>
            <translation>保存中に途切れた可能性があります。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The file begins like JSON, but is none from byte %1 on.</source>
            <translation>JSONのように始まりますが、%1バイト目からJSONではありません。</translation>
        </message>
        <message>
            <source>The JSON is nested more than 64 levels deep; no known export is.</source>
            <translation>JSONの入れ子が64段を超えています。既知のエクスポートにはありえません。</translation>
        </message>
        <message>
            <source>The text at byte %1 is larger than 16 MiB.</source>
            <translation>%1バイト目のテキストが16 MiBを超えています。</translation>
        </message>
        <message>
            <source>Take that text out of the story, and export again.</source>
            <translation>そのテキストをストーリーから取り除いて、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>インポートはキャンセルされました。</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>何も残していません。</translation>
        </message>
        <message>
            <source>Import the file again when it suits you.</source>
            <translation>都合のよいときに、もう一度インポートしてください。</translation>
        </message>
        <message>
            <source>This is an Excel workbook (a ZIP archive), not CSV.</source>
            <translation>これはCSVではなくExcelブック（ZIPアーカイブ）です。</translation>
        </message>
        <message>
            <source>This is a ZIP archive, not an export.</source>
            <translation>これはエクスポートではなくZIPアーカイブです。</translation>
        </message>
        <message>
            <source>This is a compressed archive (gzip), not an export.</source>
            <translation>これはエクスポートではなく圧縮アーカイブ（gzip）です。</translation>
        </message>
        <message>
            <source>This is a PDF document, not an export.</source>
            <translation>これはエクスポートではなくPDF文書です。</translation>
        </message>
        <message>
            <source>This is a picture (PNG), not an export.</source>
            <translation>これはエクスポートではなく画像（PNG）です。</translation>
        </message>
        <message>
            <source>This is an old Office document, not CSV.</source>
            <translation>これはCSVではなく旧形式のOffice文書です。</translation>
        </message>
        <message>
            <source>Unpack it, and import the files that it holds.</source>
            <translation>展開して、中のファイルをインポートしてください。</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8, or export CSV from the tool.</source>
            <translation>CSV UTF-8で保存するか、ツールからCSVをエクスポートしてください。</translation>
        </message>
        <message>
            <source>This is a web page, not an export: the download needed a login.</source>
            <translation>これはエクスポートではなくWebページです。ダウンロードにログインが必要でした。</translation>
        </message>
        <message>
            <source>This is a web page ("%1"), not an export: the download needed a login.</source>
            <translation>これはエクスポートではなくWebページ（「%1」）です。ダウンロードにログインが必要でした。</translation>
        </message>
        <message>
            <source>Sign in with a browser and export the file again.</source>
            <translation>ブラウザーでサインインして、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>ファイルは空です。</translation>
        </message>
        <message>
            <source>Line %1 holds a NUL byte; this is not a text file, or it was damaged.</source>
            <translation>%1行目にNULバイトがあります。テキストファイルではないか、破損しています。</translation>
        </message>
        <message>
            <source>Line %1 is not UTF-8 while other lines are. Two files were joined, or one row was pasted from elsewhere.</source>
            <translation>%1行目はUTF-8ではありませんが、ほかの行はUTF-8です。2つのファイルが結合されたか、別の場所から行が貼り付けられています。</translation>
        </message>
        <message>
            <source>Save the file as UTF-8, or export it again.</source>
            <translation>UTF-8で保存するか、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The file is larger than 512 MiB.</source>
            <translation>ファイルが512 MiBを超えています。</translation>
        </message>
        <message>
            <source>Export fewer stories at a time, for example by year.</source>
            <translation>年ごとに分けるなど、一度にエクスポートするストーリーを減らしてください。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>ファイル%1を読み取れません。</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>ファイルがあり、読み取り権限があるか確認してください。</translation>
        </message>
        <message>
            <source>The file cannot be read any more.</source>
            <translation>ファイルを読み取れなくなりました。</translation>
        </message>
        <message>
            <source>Line %1, column %2 is larger than 16 MiB.</source>
            <translation>%1行目の%2列目が16 MiBを超えています。</translation>
        </message>
        <message>
            <source>Take that text out of the story, or export without this column.</source>
            <translation>そのテキストをストーリーから取り除くか、この列を除いてエクスポートしてください。</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns; no known export has.</source>
            <translation>%1行目に%2列を超える列があります。既知のエクスポートにはありえません。</translation>
        </message>
        <message>
            <source>Export fewer columns, or check the separator.</source>
            <translation>エクスポートする列を減らすか、区切り文字を確認してください。</translation>
        </message>
        <message>
            <source>A quoted field that opens on line %1 is never closed.</source>
            <translation>%1行目で始まる引用符が閉じられていません。</translation>
        </message>
        <message>
            <source>The file was probably cut off; export it again.</source>
            <translation>ファイルが途中で切れている可能性があります。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The header has %1 fields separated by "%2", line %3 has 1. Header and rows use different separators.</source>
            <translation>見出しは「%2」区切りで%1項目ありますが、%3行目は1項目です。見出しと行で区切り文字が違います。</translation>
        </message>
        <message>
            <source>Export the file again, or use one separator throughout.</source>
            <translation>もう一度エクスポートするか、全体で同じ区切り文字を使ってください。</translation>
        </message>
        <message>
            <source>A column cannot become %1; it can become one of these: %2.</source>
            <translation>列を%1にはできません。できるもの：%2。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportCommand</name>
        <message>
            <source>The mapping %1 is no JSON object.</source>
            <translation>対応付け%1はJSONオブジェクトではありません。</translation>
        </message>
        <message>
            <source>Give a file like {"statuses": {"Coding": "In progress"}}.</source>
            <translation>{"statuses": {"Coding": "In progress"}}のようなファイルを渡してください。</translation>
        </message>
        <message>
            <source>%1 (%2): %3 would be new, %4 updated, %5 unchanged, %6 skipped. Nothing was changed.</source>
            <translation>%1（%2）：新規%3件、更新%4件、変更なし%5件、スキップ%6件になります。何も変更していません。</translation>
        </message>
        <message>
            <source>%1 (%2): %3 new, %4 updated, %5 unchanged, %6 skipped.</source>
            <translation>%1（%2）：新規%3件、更新%4件、変更なし%5件、スキップ%6件。</translation>
        </message>
        <message>
            <source>New members: %1.</source>
            <translation>新しいメンバー：%1。</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is.</source>
            <translation>%1：%2はこちらでも変更されているため、そのまま残します。</translation>
        </message>
        <message>
            <source>A whole workspace is imported or it is not: --dry-run does not apply.</source>
            <translation>ワークスペース全体のインポートに--dry-runは使えません。</translation>
        </message>
        <message>
            <source>The workspace was imported: %1 rows.</source>
            <translation>ワークスペースをインポートしました：%1行。</translation>
        </message>
        <message>
            <source>Bring in what another tool exported.</source>
            <translation>ほかのツールがエクスポートしたものを取り込みます。</translation>
        </message>
        <message>
            <source>A file, several pages of one list, or a folder of them.</source>
            <translation>1つのファイル、1つの一覧の複数ページ、またはそれらのフォルダー。</translation>
        </message>
        <message>
            <source>The tool, if it cannot be told from the content: %1.</source>
            <translation>内容から判断できない場合のツール：%1。</translation>
        </message>
        <message>
            <source>Say what would happen; change nothing.</source>
            <translation>結果を示すだけで、何も変更しません。</translation>
        </message>
        <message>
            <source>Which file is to be imported?</source>
            <translation>どのファイルをインポートしますか？</translation>
        </message>
        <message>
            <source>There is no format %1; there are: %2.</source>
            <translation>%1という形式はありません。使える形式：%2。</translation>
        </message>
        <message>
            <source>Answers for columns, statuses, people, milestones, timeZone, dateOrder and archived, as JSON.</source>
            <translation>columns、statuses、people、milestones、timeZone、dateOrder、archivedへの回答（JSON）。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportDialog</name>
        <message>
            <source>Choose another file …</source>
            <translation>別のファイルを選択…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Reading the file again …</source>
            <translation>ファイルを再読み込み中…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>インポート中…</translation>
        </message>
        <message>
            <source>Cancel, keep nothing</source>
            <translation>キャンセル（何も残さない）</translation>
        </message>
        <message>
            <source>Bring in what you have</source>
            <translation>既存のデータを取り込む</translation>
        </message>
        <message>
            <source>Choose what another tool exported, or drop it here: CSV, XML or JSON, one file or all pages of a list. These are known: %1. The original download is better than one that a spreadsheet saved. You see what will come in before anything is stored.</source>
            <translation>ほかのツールがエクスポートしたものを選ぶか、ここにドロップしてください。CSV、XML、JSONの、1つのファイルまたは一覧の全ページです。対応するもの：%1。表計算ソフトで保存し直したものより、ダウンロードした元のファイルのほうが確実です。何かが保存される前に、取り込まれる内容を確認できます。</translation>
        </message>
        <message>
            <source>the reason why it is blocked</source>
            <translation>ブロックされている理由</translation>
        </message>
        <message>
            <source>%1, and other tables of work</source>
            <translation>%1、その他の作業の表</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>インポートしない</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1を読み込み中…</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>%n個のファイルを読み込み中…</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>インポートするファイルの選択</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;All files (*)</source>
            <translation>エクスポート (*.csv *.tsv *.json *.ndjson *.xml *.txt);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Importing, %1 of %2 …</source>
            <translation>インポート中（%2件中%1件）…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>インポートしました</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>新しいものはありません</translation>
        </message>
        <message>
            <source>New members: %1. They have no sign-in and no role yet.</source>
            <translation>新しいメンバー：%1。サインインも役割もまだありません。</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>ほか%n件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n item(s) in %2</source>
            <translation>
                <numerusform>%1：%2に%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>新規%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>変更%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>変更なし%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>スキップ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>As the last time</source>
            <translation>前回と同じ</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>同じ名前</translation>
        </message>
        <message>
            <source>The file's own category</source>
            <translation>ファイルの分類</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>名前から判断</translation>
        </message>
        <message>
            <source>Not known: choose one</source>
            <translation>不明：選んでください</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>（なし）</translation>
        </message>
        <message>
            <source>%1 was deleted here and does not come back.</source>
            <translation>%1はここで削除されており、復活しません。</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>the type</source>
            <translation>タイプ</translation>
        </message>
        <message>
            <source>the column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>the epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>the sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>the owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>親</translation>
        </message>
        <message>
            <source>the estimate</source>
            <translation>見積もり</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>the description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is here.</source>
            <translation>%1：%2はこちらでも変更されているため、こちらのまま残します。</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>サブタスク</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>What are these columns?</source>
            <translation>これらの列は何を表しますか？</translation>
        </message>
        <message>
            <source>This table is of no tool that Dayshift knows. Say what its columns are: one of them is the title, the others are up to you. You see what will come in before anything is stored, and the next table of this kind is read the same way.</source>
            <translation>この表は、Dayshiftの知るツールのものではありません。列の意味を指定してください。タイトルの列は必須で、ほかは任意です。何かが保存される前に取り込まれる内容を確認でき、次に同じ種類の表を読み込むときも同じように扱われます。</translation>
        </message>
        <message>
            <source>Edit &gt; Undo takes all of it back; importing a newer file updates it.</source>
            <translation>「編集」の「元に戻す」ですべて取り消せます。新しいファイルをインポートすると更新されます。</translation>
        </message>
        <message>
            <source>Keep working meanwhile</source>
            <translation>その間も作業を続ける</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportQuestions</name>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>タイプ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Status and column</source>
            <translation>ステータスと列</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>最初の行</translation>
        </message>
        <message>
            <source>Status in the file</source>
            <translation>ファイルでのステータス</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Statuses and columns</source>
            <translation>ステータスと列</translation>
        </message>
        <message>
            <source>Person in the file</source>
            <translation>ファイルでの人</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>People and members</source>
            <translation>人とメンバー</translation>
        </message>
        <message>
            <source>Import archived items, too</source>
            <translation>アーカイブ済みの項目もインポート</translation>
        </message>
        <message>
            <source>What to know of the file</source>
            <translation>ファイルに関する情報</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>タイムゾーンのない時刻の扱い</translation>
        </message>
        <message>
            <source>Numeric dates begin with</source>
            <translation>数字の日付の先頭</translation>
        </message>
        <message>
            <source>Milestones are</source>
            <translation>マイルストーンの扱い</translation>
        </message>
        <message>
            <source>&amp;First rows</source>
            <translation>最初の行(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Statuses</source>
            <translation>ステータス(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>人(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;What to know</source>
            <translation>確認事項(&amp;W)</translation>
        </message>
        <message>
            <source>releases: a label on each story</source>
            <translation>リリース：各ストーリーのラベルにする</translation>
        </message>
        <message>
            <source>sprints</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>not known: leave these times empty</source>
            <translation>不明：これらの時刻は空にする</translation>
        </message>
        <message>
            <source>the day: 06/09 is 6 September</source>
            <translation>日：06/09は9月6日</translation>
        </message>
        <message>
            <source>the month: 06/09 is 9 June</source>
            <translation>月：06/09は6月9日</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>%1の列</translation>
        </message>
        <message>
            <source>New member: %1</source>
            <translation>新しいメンバー：%1</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>Member for %1</source>
            <translation>%1のメンバー</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1（新規）</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1行目：%2</translation>
        </message>
        <message>
            <source>Nothing: every record comes in as it is.</source>
            <translation>ありません。すべてのレコードがそのまま取り込まれます。</translation>
        </message>
        <message>
            <source>Counting what is new …</source>
            <translation>新しいものを数えています…</translation>
        </message>
        <message numerus="yes">
            <source>%n new member(s)</source>
            <translation>
                <numerusform>新しいメンバー%n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) stay as they were changed here</source>
            <translation>
                <numerusform>こちらで変更された%n個の項目はそのまま</numerusform>
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
                <numerusform>%1の列がファイルにありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The times of %n item(s) name no time zone.</source>
            <translation>
                <numerusform>%n件の時刻にタイムゾーンがありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date without a time.</source>
            <translation>
                <numerusform>%n件に時刻のない日付があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dates of %n item(s) do not tell day from month. They stay empty until the order is chosen.</source>
            <translation>
                <numerusform>%n件の日付は、日と月の区別がつきません。順序を選ぶまで空のままになります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) cannot be read and stay empty: %1.</source>
            <translation>
                <numerusform>%n件の日付を読み取れないため空のままになります：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date in the future.</source>
            <translation>
                <numerusform>%n件に未来の日付があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were closed before they were created. They enter no figure.</source>
            <translation>
                <numerusform>%n件は作成より前にクローズされています。指標には含めません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are closed, but the file does not say since when.</source>
            <translation>
                <numerusform>%n件はクローズ済みですが、その日時がファイルにありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have a key that came before. Only their labels and links are added.</source>
            <translation>
                <numerusform>%n件のレコードのキーが重複しています。ラベルとリンクだけを追加します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are empty.</source>
            <translation>
                <numerusform>%n行が空です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are pull requests, not stories.</source>
            <translation>
                <numerusform>%n件のレコードはストーリーではなくプルリクエストです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds no stories. Perhaps a filter found nothing.</source>
            <translation>
                <numerusform>ファイルにストーリーがありません。フィルターに一致するものがなかった可能性があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a type that Dayshift does not know and come in as stories: %1.</source>
            <translation>
                <numerusform>%n件のタイプはDayshiftが知らないもので、ストーリーとして取り込みます：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have no title. Their key is shown instead.</source>
            <translation>
                <numerusform>%n件にタイトルがありません。代わりにキーを表示します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to something that is not in the file.</source>
            <translation>
                <numerusform>%n件の所属先がファイルにありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are their own ancestors. They come in without that link: %1.</source>
            <translation>
                <numerusform>%n件が自分自身の祖先になっています。そのリンクを除いて取り込みます：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are archived and come in as archived.</source>
            <translation>
                <numerusform>%n件はアーカイブ済みで、そのまま取り込みます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) name people by a number only.</source>
            <translation>
                <numerusform>%n件では、人が番号だけで示されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status changes of %n item(s) have gaps. They are left out of the figures.</source>
            <translation>
                <numerusform>%n件のステータス変更に欠けがあります。指標から除きます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A spreadsheet shortened the ids of %n item(s). They come in without a key.</source>
            <translation>
                <numerusform>表計算ソフトが%n件のIDを短縮しています。キーなしで取り込みます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep their status in a label.</source>
            <translation>
                <numerusform>%n件ではステータスがラベルに入っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) hold commands of the other tool. They stay as text.</source>
            <translation>
                <numerusform>%n件の説明に、元のツールの記法が含まれています。テキストとして残します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s) look like spreadsheet formulas. They are kept as text.</source>
            <translation>
                <numerusform>%n件のタイトルが表計算の数式のように見えます。テキストとして残します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) are known by name only. Give them dates in Dayshift.</source>
            <translation>
                <numerusform>%n件のスプリントは名前しかわかりません。Dayshiftで日付を設定してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are named, but not in the file.</source>
            <translation>
                <numerusform>%n件の添付ファイルは名前だけで、ファイルに含まれていません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The history in the file was cut off (%n).</source>
            <translation>
                <numerusform>ファイル内の履歴が途中で切れています（%n件）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exactly %n item(s): the tool stops there, so more may be missing.</source>
            <translation>
                <numerusform>ちょうど %n 件です。ツールはそこで打ち切るため、ほかにもある可能性があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are missing: the export was cut off.</source>
            <translation>
                <numerusform>%n件が欠けています。エクスポートが途中で切れています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were cut off and are left out.</source>
            <translation>
                <numerusform>%n行が途中で切れているため、取り込みません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than the heading.</source>
            <translation>
                <numerusform>%n行のセルが見出しより多くなっています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have fewer cells than the heading.</source>
            <translation>
                <numerusform>%n行のセルが見出しより少なくなっています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have no heading.</source>
            <translation>
                <numerusform>%n列に見出しがありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is not UTF-8. It is read as %1.</source>
            <translation>
                <numerusform>ファイルがUTF-8ではありません。%1として読み取ります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n project(s): %1.</source>
            <translation>
                <numerusform>ファイルに%n件のプロジェクトがあります：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file puts %n status(es) into two categories: %1.</source>
            <translation>
                <numerusform>ファイルでは%n件のステータスが2つの分類に入っています：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have no place in Dayshift: %1.</source>
            <translation>
                <numerusform>%n個の項目に対応するものがDayshiftにありません：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wiki page(s) stay behind.</source>
            <translation>
                <numerusform>%n件のWikiページは取り込みません。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 came before; only the labels and links of this record are added.</source>
            <translation>%1はすでに出ています。このレコードからはラベルとリンクだけを追加します。</translation>
        </message>
        <message>
            <source>%1 is a pull request, not a story.</source>
            <translation>%1はストーリーではなくプルリクエストです。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDesk</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>インシデントを起票(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Incidents …</source>
            <translation>インシデント(&amp;I)…</translation>
        </message>
        <message>
            <source>Enter an incident or a bug in production (Ctrl+I)</source>
            <translation>インシデントまたは本番のバグを入力（Ctrl+I）</translation>
        </message>
        <message>
            <source>This workspace was opened to be looked at.</source>
            <translation>このワークスペースは閲覧用に開かれています。</translation>
        </message>
        <message>
            <source>Incident over: %1</source>
            <translation>インシデント終了：%1</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>インシデントを起票：%1</translation>
        </message>
        <message>
            <source>Incident changed: %1</source>
            <translation>インシデントを変更：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDialog</name>
        <message>
            <source>Incident: customers were hit</source>
            <translation>インシデント：顧客に影響があった</translation>
        </message>
        <message>
            <source>Bug found in production</source>
            <translation>本番で見つかったバグ</translation>
        </message>
        <message>
            <source>Critical: nobody can work</source>
            <translation>致命的：だれも作業できない</translation>
        </message>
        <message>
            <source>Major: many are hit</source>
            <translation>重大：多くの人に影響</translation>
        </message>
        <message>
            <source>Minor: some are hit</source>
            <translation>軽度：一部の人に影響</translation>
        </message>
        <message>
            <source>Trivial: hardly anybody notices</source>
            <translation>軽微：ほとんど気付かれない</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>インシデントを起票</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <translation>インシデント%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>What customers notice: Sign-in is refused</source>
            <translation>顧客が気付くこと：サインインできない</translation>
        </message>
        <message>
            <source>any</source>
            <translation>指定なし</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>タイトル(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>種類(&amp;K)</translation>
        </message>
        <message>
            <source>S&amp;everity</source>
            <translation>重大度(&amp;E)</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>サービス(&amp;V)</translation>
        </message>
        <message>
            <source>known:</source>
            <translation>判明：</translation>
        </message>
        <message>
            <source>The start of the impact is known</source>
            <translation>影響の開始がわかっている</translation>
        </message>
        <message>
            <source>over since:</source>
            <translation>終了日時：</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>終了した</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>検知(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Impact began</source>
            <translation>影響の開始(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>解決(&amp;R)</translation>
        </message>
        <message>
            <source>Impact began</source>
            <translation>影響の開始</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>解決</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>%1の時刻</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>原因(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Mended by</source>
            <translation>修正したデプロイ(&amp;M)</translation>
        </message>
        <message>
            <source>St&amp;ory</source>
            <translation>ストーリー(&amp;O)</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>service and version</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>an older deployment</source>
            <translation>以前のデプロイ</translation>
        </message>
        <message>
            <source>An incident needs a title: what customers notice.</source>
            <translation>インシデントにはタイトルが必要です。顧客が気付くことを書いてください。</translation>
        </message>
        <message>
            <source>Enter when it was noticed.</source>
            <translation>検知した日時を入力してください。</translation>
        </message>
        <message>
            <source>It cannot have begun later than now.</source>
            <translation>開始を現在より後にはできません。</translation>
        </message>
        <message>
            <source>It cannot have been over before it began.</source>
            <translation>終了を開始より前にはできません。</translation>
        </message>
        <message>
            <source>Write the number of the story, such as #2187.</source>
            <translation>#2187のようにストーリーの番号を書いてください。</translation>
        </message>
        <message>
            <source>There is no story %1.</source>
            <translation>ストーリー%1はありません。</translation>
        </message>
        <message>
            <source>Stop other de&amp;ployments until it is recovered</source>
            <translation>復旧までほかのデプロイを停止(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentList</name>
        <message>
            <source>Incidents</source>
            <translation>インシデント</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>インシデントを起票…</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>It is over now</source>
            <translation>今、終了にする</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>It is over already.</source>
            <translation>すでに終了しています。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentModel</name>
        <message>
            <source>open for %1</source>
            <translation>%1継続中</translation>
        </message>
        <message>
            <source>Incident %1, %2, %3, %4</source>
            <translation>インシデント%1、%2、%3、%4</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>What customers notice</source>
            <translation>顧客が気付くこと</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>検知</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>継続時間</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Keychain</name>
        <message>
            <source>Unlock the keyring and try again, or set the environment variable %1 before Dayshift is started.</source>
            <translation>キーリングのロックを解除してもう一度試すか、Dayshiftを起動する前に環境変数%1を設定してください。</translation>
        </message>
        <message>
            <source>no answer for %1 ms</source>
            <translation>%1ミリ秒間応答なし</translation>
        </message>
        <message>
            <source>The keyring of this computer has not answered.</source>
            <translation>このコンピューターのキーリングから応答がありません。</translation>
        </message>
        <message>
            <source>No token was stored or shown anywhere.</source>
            <translation>トークンはどこにも保存、表示されていません。</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked.</source>
            <translation>このコンピューターのキーリングはロックされています。</translation>
        </message>
        <message>
            <source>What is in it stays there.</source>
            <translation>中身はそのまま残っています。</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>このコンピューターのキーリングを使えません。</translation>
        </message>
        <message>
            <source>The keyring of this computer did not let Dayshift in.</source>
            <translation>このコンピューターのキーリングがDayshiftのアクセスを拒否しました。</translation>
        </message>
        <message>
            <source>The keyring of this computer did not forget the token.</source>
            <translation>このコンピューターのキーリングからトークンを消去できませんでした。</translation>
        </message>
        <message>
            <source>The token is still in the keyring, and nowhere else.</source>
            <translation>トークンはキーリングに残っています。ほかの場所にはありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkDialog</name>
        <message>
            <source>Write a mail?</source>
            <translation>メールを書きますか？</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <translation>Webページを開きますか？</translation>
        </message>
        <message>
            <source>Write a mail to %1?</source>
            <translation>%1へのメールを書きますか？</translation>
        </message>
        <message>
            <source>Open a page of %1 in your browser?</source>
            <translation>ブラウザーで%1のページを開きますか？</translation>
        </message>
        <message>
            <source>The address in full</source>
            <translation>完全なアドレス</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>メールを書く</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ListCommand</name>
        <message>
            <source>Print what the workspace holds.</source>
            <translation>ワークスペースの内容を表示します。</translation>
        </message>
        <message>
            <source>One of: %1.</source>
            <translation>次のいずれか：%1。</translation>
        </message>
        <message>
            <source>Only what this finds: for stories in the filter language of the window (is:blocked owner:me sprint:22 free text), else words.</source>
            <translation>これに一致するものだけ。ストーリーではウィンドウと同じフィルター言語（is:blocked owner:me sprint:22 任意の単語）、ほかでは単語。</translation>
        </message>
        <message>
            <source>A kind is needed, one of: %1.</source>
            <translation>種類が必要です。次のいずれか：%1。</translation>
        </message>
        <message>
            <source>Go on, with a line for each change, until Ctrl+C.</source>
            <translation>Ctrl+Cを押すまで続け、変更ごとに1行出力します。</translation>
        </message>
        <message>
            <source>Of what waits only that of one role: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer or customer.</source>
            <translation>待っているもののうち、1つの役割の分だけ：productOwner、developer、devTester、performanceEngineer、securityTester、releaseEngineer、operationsEngineer、customer。</translation>
        </message>
        <message>
            <source>The day to tell of, for example 2026-06-16; else today.</source>
            <translation>対象の日（例：2026-06-16）。省略時は今日。</translation>
        </message>
        <message>
            <source>%1 is no role.</source>
            <translation>%1という役割はありません。</translation>
        </message>
        <message>
            <source>%1 is no day.</source>
            <translation>%1は日付ではありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LoadingRows</name>
        <message>
            <source>Reading the pipelines</source>
            <translation>パイプラインを読み込み中</translation>
        </message>
        <message>
            <source>Reading the pipelines from the workspace</source>
            <translation>ワークスペースからパイプラインを読み込んでいます</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Main</name>
        <message>
            <source>
Each has its own help: dayshift SUB-COMMAND --help</source>
            <translation>
それぞれにヘルプがあります：dayshift SUB-COMMAND --help</translation>
        </message>
        <message>
            <source>A .dayshift file or a postgresql:// address.</source>
            <translation>.dayshiftファイルまたはpostgresql://アドレス。</translation>
        </message>
        <message>
            <source>Print one JSON document.</source>
            <translation>1つのJSON文書を出力します。</translation>
        </message>
        <message>
            <source>There is no sub-command “%1”.</source>
            <translation>「%1」というサブコマンドはありません。</translation>
        </message>
        <message>
            <source>There is no display for the window. Nothing was changed. The sub-commands work without one: dayshift --help. A picture of a view: dayshift snapshot board --out board.png
</source>
            <translation>ウィンドウを表示できるディスプレイがありません。何も変更されていません。サブコマンドはディスプレイなしで使えます：dayshift --help。ビューの画像：dayshift snapshot board --out board.png
</translation>
        </message>
        <message>
            <source>Usage: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

Without a sub-command it opens the window.

Sub-commands:
</source>
            <translation>使い方：dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

サブコマンドなしではウィンドウを開きます。

サブコマンド：
</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MainWindow</name>
        <message>
            <source>Open &amp;team database …</source>
            <translation>チームデータベースを開く(&amp;T)…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be saved.</source>
            <translation>
                <numerusform>%n件の変更が保存を待っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 They are safe here. %2</source>
            <comment>why they wait; what to do</comment>
            <translation>%1変更はここに安全に残っています。%2</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>今すぐ保存</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>ツール(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>新しいワークスペース(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open workspace …</source>
            <translation>ワークスペースを開く(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>最近使ったもの(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>フィルター(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>テーマ(&amp;T)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>システムに合わせる(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>ハイコントラスト(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>再読み込み(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>詳細(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>サイドバー(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>文字を大きく(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>文字を小さく(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>文字を標準に(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>進む(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>次のペイン(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>前のペイン(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;About Dayshift</source>
            <translation>Dayshiftについて(&amp;A)</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>新しいウィンドウ(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>ウィンドウを閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>ジョブ(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Search or run a command …</source>
            <translation>検索またはコマンドの実行(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Help for this view</source>
            <translation>このビューのヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>目次(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Keys of this view</source>
            <translation>このビューのキー(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>エクスポート(&amp;E)…</translation>
        </message>
        <message>
            <source>Copy as pi&amp;cture</source>
            <translation>画像としてコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>Close the window?</source>
            <translation>ウィンドウを閉じますか？</translation>
        </message>
        <message>
            <source>This is not finished yet: %1.</source>
            <translation>まだ終わっていません：%1。</translation>
        </message>
        <message>
            <source>If you close the window now, it ends and nothing of it is kept. What was there before stays as it is.</source>
            <translation>今ウィンドウを閉じると処理は中止され、結果は何も残りません。以前からあったものはそのままです。</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>開いたままにする</translation>
        </message>
        <message>
            <source>Close and end it</source>
            <translation>閉じて中止する</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>長い語（テスト用）</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>左右反転（テスト用）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MarkdownView</name>
        <message>
            <source>[picture]</source>
            <translation>［画像］</translation>
        </message>
        <message>
            <source>[picture: %1]</source>
            <translation>［画像：%1］</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Metrics</name>
        <message>
            <source>%1 could not be read at line %2.</source>
            <translation>%1の%2行目を読み取れませんでした。</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>計算は行われていません。</translation>
        </message>
        <message>
            <source>“%1” is not what this column holds.</source>
            <translation>「%1」はこの列に入る値ではありません。</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>「%1」というフォルダーはありません。</translation>
        </message>
        <message>
            <source>Name the folder that holds the CSV files.</source>
            <translation>CSVファイルの入ったフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>“%1” cannot be the value of %2.</source>
            <translation>「%1」は%2の値にできません。</translation>
        </message>
        <message>
            <source>The manual lists the choices of each definition.</source>
            <translation>各定義の選択肢はマニュアルに載っています。</translation>
        </message>
        <message>
            <source>There is no definition named “%1”.</source>
            <translation>「%1」という定義はありません。</translation>
        </message>
        <message>
            <source>Write NAME=CHOICE, for example clock_start=reset.</source>
            <translation>NAME=CHOICEの形で書いてください（例：clock_start=reset）。</translation>
        </message>
        <message>
            <source>“%1” is not a period.</source>
            <translation>「%1」は期間ではありません。</translation>
        </message>
        <message>
            <source>Write days or weeks, such as 90d or 12w.</source>
            <translation>90dや12wのように、日数または週数で書いてください。</translation>
        </message>
        <message>
            <source>There is no time zone named “%1”.</source>
            <translation>「%1」というタイムゾーンはありません。</translation>
        </message>
        <message>
            <source>Write its name in the list of the IANA, such as Europe/Berlin.</source>
            <translation>Europe/Berlinのように、IANAの一覧にある名前を書いてください。</translation>
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
                <numerusform>%n週間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n日間</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pts</source>
            <comment>percentage points</comment>
            <translation>%1ポイント</translation>
        </message>
        <message>
            <source>%1 against the %2 before</source>
            <comment>a change and a period</comment>
            <translation>%1（前の%2との比較）</translation>
        </message>
        <message>
            <source>No build server is connected. Connect one whose pipeline has a deploy stage.</source>
            <translation>ビルドサーバーが接続されていません。デプロイステージのあるパイプラインのサーバーを接続してください。</translation>
        </message>
        <message>
            <source>No deployment was read yet: connect a server whose pipeline has a deploy stage.</source>
            <translation>デプロイがまだ取得されていません。デプロイステージのあるパイプラインのサーバーを接続してください。</translation>
        </message>
        <message>
            <source>No deployment to production was read yet, only to other environments.</source>
            <translation>本番へのデプロイはまだ取得されていません。ほかの環境へのものだけです。</translation>
        </message>
        <message>
            <source>hotfix</source>
            <translation>ホットフィックス</translation>
        </message>
        <message>
            <source>rollback</source>
            <translation>ロールバック</translation>
        </message>
        <message>
            <source>redeploy</source>
            <translation>再デプロイ</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Successful deployments to production that ended in the period, for each seven days of it. Rollbacks and hotfixes count, the same version again does not.</source>
            <translation>期間内に完了した本番への成功したデプロイの、7日間あたりの回数。ロールバックとホットフィックスは含み、同じバージョンの再デプロイは含みません。</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>週%1回</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>deployments in a period</comment>
            <translation>%2で%1</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ%n回</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 between two</source>
            <translation>間隔%1</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) never reached users and do not count.</source>
            <translation>
                <numerusform>利用者に届かなかった%n回の試みは含みません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s): too few for a trend</source>
            <translation>
                <numerusform>デプロイ%n回：傾向を示すには少なすぎます</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>本番までのリードタイム</translation>
        </message>
        <message>
            <source>For each story that got into production in the period: from its first move to In progress until all of its changes were in production. Nights and weekends are not taken out; the headline is the median.</source>
            <translation>期間内に本番に出た各ストーリーについて、最初に「進行中」に移してから、すべての変更が本番に出るまでの時間。夜間と週末も含みます。見出しの値は中央値です。</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) never in progress left out.</source>
            <translation>
                <numerusform>「進行中」にならなかった%n件のストーリーを除外。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) moved to In progress only after the deployment left out.</source>
            <translation>
                <numerusform>デプロイ後に「進行中」に移された%n件のストーリーを除外。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) rolled back and not in production again.</source>
            <translation>
                <numerusform>ロールバックされ、まだ本番に戻っていないストーリー%n件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) without a known commit.</source>
            <translation>
                <numerusform>コミット不明のデプロイ%n件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>ストーリー%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>median of %1, In progress to in production</source>
            <translation>%1の中央値（進行中から本番まで）</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few for a trend</source>
            <translation>
                <numerusform>ストーリー%n件：傾向を示すには少なすぎます</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) got into production, but none was seen in progress before.</source>
            <translation>
                <numerusform>%n件のストーリーが本番に出ましたが、その前に進行中だったものはありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known yet. The first deployment that is read has none: the next one shows what went with it.</source>
            <translation>デプロイのコミットがまだわかっていません。最初に取得したデプロイにはなく、次のデプロイから含まれる内容がわかります。</translation>
        </message>
        <message>
            <source>No commit of a deployment names a story. Write its number, such as #2187, into the commit message or the name of the branch.</source>
            <translation>ストーリーに触れたデプロイのコミットがありません。#2187のような番号を、コミットメッセージまたはブランチ名に書いてください。</translation>
        </message>
        <message>
            <source>No story got into production in these %1.</source>
            <translation>この%1に本番に出たストーリーはありません。</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>ロールバック済み</translation>
        </message>
        <message>
            <source>needed a hotfix</source>
            <translation>ホットフィックスが必要</translation>
        </message>
        <message>
            <source>never reached users</source>
            <translation>利用者に届かず</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>失敗したデプロイ</translation>
        </message>
        <message>
            <source>Of the deployments of the period those that caused an incident or a bug, were rolled back or needed a hotfix. Each counts once. The last days are provisional: failures are still being found.</source>
            <translation>期間内のデプロイのうち、インシデントやバグを引き起こしたもの、ロールバックされたもの、ホットフィックスが必要だったもの。それぞれ1回と数えます。直近の数日は暫定値です。失敗がこれから見つかることがあります。</translation>
        </message>
        <message>
            <source>Nothing was deployed in these %1.</source>
            <translation>この%1にデプロイはありませんでした。</translation>
        </message>
        <message>
            <source>%1 caused an outage or a bug</source>
            <translation>%1が障害またはバグを引き起こしました</translation>
        </message>
        <message>
            <source>No incident was entered: only rollbacks and hotfixes are seen.</source>
            <translation>インシデントが入力されていません。ロールバックとホットフィックスだけが対象です。</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) without a deployment as cause.</source>
            <translation>
                <numerusform>原因のデプロイが不明なインシデント%n件。</numerusform>
            </translation>
        </message>
        <message>
            <source>open for %1</source>
            <translation>%1継続中</translation>
        </message>
        <message>
            <source>Mean time to recovery</source>
            <translation>平均復旧時間</translation>
        </message>
        <message>
            <source>For each incident or bug that ended in the period: from the end of the deployment that brought it, else from its first impact, until it was mended in production. What is still open is in no mean.</source>
            <translation>期間内に終了した各インシデントまたはバグについて、原因となったデプロイの完了（不明なら最初の影響）から、本番で修正されるまでの時間。継続中のものは平均に含みません。</translation>
        </message>
        <message numerus="yes">
            <source>%n that was over before its cause left out.</source>
            <translation>
                <numerusform>原因より前に終了していた%n件を除外。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open, the oldest for %1.</source>
            <translation>
                <numerusform>継続中%n件、最長%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident was entered.</source>
            <translation>インシデントは入力されていません。</translation>
        </message>
        <message>
            <source>No incident ended in these %1.</source>
            <translation>この%1に終了したインシデントはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>インシデント%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): too few for a trend</source>
            <translation>
                <numerusform>インシデント%n件：傾向を示すには少なすぎます</numerusform>
            </translation>
        </message>
        <message>
            <source>recovered in, one incident</source>
            <translation>復旧までの時間（インシデント1件）</translation>
        </message>
        <message>
            <source>median of %1</source>
            <translation>%1の中央値</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1</source>
            <translation>
                <numerusform>%n件の平均、中央値%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Elite</source>
            <translation>エリート</translation>
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
            <translation>%1の%2行目、%3列目を読み取れませんでした。</translation>
        </message>
        <message>
            <source>The row is not built as the header says: look at its quotation marks and commas.</source>
            <translation>行の構成が見出しと合いません。引用符とカンマを確認してください。</translation>
        </message>
        <message>
            <source>Archived</source>
            <comment>unfinished</comment>
            <translation>アーカイブ済み</translation>
        </message>
        <message>
            <source>7 × deployments ÷ days of the period</source>
            <translation>7 × デプロイ数 ÷ 期間の日数</translation>
        </message>
        <message>
            <source>median(last change in production − first move to In progress)</source>
            <translation>median(本番への最後の変更 − 最初に「進行中」に移動)</translation>
        </message>
        <message>
            <source>failed deployments ÷ deployments</source>
            <translation>失敗したデプロイ ÷ デプロイ</translation>
        </message>
        <message>
            <source>mean(mended in production − end of the deployment that brought it)</source>
            <translation>mean(本番で修正 − 原因となったデプロイの完了)</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>第%1週</translation>
        </message>
        <message>
            <source>Week %1, from %2</source>
            <translation>第%1週（%2から）</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>傾向</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s): too few for a trend</source>
            <translation>
                <numerusform>値%n個：傾向を示すには少なすぎます</numerusform>
            </translation>
        </message>
        <message>
            <source>Count</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中央値</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90パーセンタイル</translation>
        </message>
        <message>
            <source>Application usage: is it used, and does it succeed</source>
            <translation>アプリケーションの利用：使われ、成功しているか</translation>
        </message>
        <message>
            <source>What customers tried in the period, and what of it succeeded, as monitoring counted it. A source of plain requests does not tell people apart.</source>
            <translation>期間内に顧客が試みた回数と、成功した回数。監視による集計です。リクエストだけを数えるデータソースでは、人の区別はできません。</translation>
        </message>
        <message>
            <source>succeeded ÷ tried</source>
            <translation>成功 ÷ 試行</translation>
        </message>
        <message>
            <source>No use was measured in these %1. A source in Production tells it, with a figure for what was tried and one for what succeeded.</source>
            <translation>この%1に利用は計測されていません。試行数と成功数の値を持つ「本番」のデータソースから得られます。</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>tried in vain</source>
            <translation>試行したが失敗</translation>
        </message>
        <message>
            <source>of %1 tried in %2 succeeded</source>
            <comment>a count and a period</comment>
            <translation>成功率（%2の試行%1件）</translation>
        </message>
        <message>
            <source>People a week</source>
            <translation>週あたりの人数</translation>
        </message>
        <message>
            <source>People who succeeded</source>
            <translation>成功した人</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>Lead time of %n story(s)</source>
            <translation>
                <numerusform>ストーリー%n件のリードタイム</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time, how it is spread</source>
            <translation>リードタイムの分布</translation>
        </message>
        <message>
            <source>How many stories took how many days from their first move to In progress until all of their changes were in production.</source>
            <translation>最初に「進行中」に移してから、すべての変更が本番に出るまでに何日かかったストーリーが何件あるか。</translation>
        </message>
        <message>
            <source>percentiles by type 7 of Hyndman and Fan, as in spreadsheets</source>
            <translation>HyndmanとFanのタイプ7による百分位数（表計算ソフトと同じ）</translation>
        </message>
        <message>
            <source>No story with a known start got into production in these %1.</source>
            <translation>この%1に本番に出た、開始のわかるストーリーはありません。</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>days</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1～%2日</translation>
        </message>
        <message>
            <source>&gt;%1</source>
            <comment>days</comment>
            <translation>&gt;%1</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s)</source>
            <translation>
                <numerusform>%n日超</numerusform>
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
            <translation>半数が%1以内、85%が%2以内</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few to tell how it is spread</source>
            <translation>
                <numerusform>ストーリー%n件：分布を示すには少なすぎます</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>時間の使われ方</translation>
        </message>
        <message>
            <source>How long the stories finished in the period stood in each state, from when they were written until they were done, on average of all of them. States of progress are work, all others are waiting.</source>
            <translation>期間内に完了したストーリーが、書かれてから完了するまでに各状態にあった時間の全件平均。進行中の状態は作業、ほかは待ちです。</translation>
        </message>
        <message>
            <source>time in the state of all stories ÷ stories</source>
            <translation>全ストーリーの状態の時間 ÷ ストーリー数</translation>
        </message>
        <message>
            <source>No story was finished in these %1.</source>
            <translation>この%1に完了したストーリーはありません。</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>mean %1; %2 of it is work</source>
            <translation>平均%1（うち作業%2）</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>平均%1</translation>
        </message>
        <message>
            <source>Flow: stories by state</source>
            <translation>フロー：状態別のストーリー</translation>
        </message>
        <message>
            <source>How many stories stood in each state at the end of each day. A state that grows wider is where work waits.</source>
            <translation>各日の終わりに、各状態にあったストーリーの数。幅が広がる状態で作業が滞っています。</translation>
        </message>
        <message>
            <source>stories in the state at the end of the day</source>
            <translation>その日の終わりに各状態にあるストーリー</translation>
        </message>
        <message>
            <source>No story has moved over the board yet.</source>
            <translation>ボード上で移動したストーリーはまだありません。</translation>
        </message>
        <message>
            <source>%1 in work on average</source>
            <translation>平均%1件が作業中</translation>
        </message>
        <message>
            <source>Commit to production</source>
            <translation>コミットから本番まで</translation>
        </message>
        <message>
            <source>For each change that got into production in the period: from its commit to the end of the first deployment that carried it and was not rolled back. DORA&apos;s lead time for changes; the headline is the median.</source>
            <translation>期間内に本番に出た各変更について、コミットから、その変更を含みロールバックされなかった最初のデプロイの完了まで。DORAの「変更のリードタイム」です。見出しの値は中央値です。</translation>
        </message>
        <message>
            <source>median(deployed − committed)</source>
            <translation>median(デプロイ − コミット)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) without a time of commit left out.</source>
            <translation>
                <numerusform>コミット時刻のない%n件の変更を除外。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) committed only after the deployment left out.</source>
            <translation>
                <numerusform>デプロイ後にコミットされた%n件の変更を除外。</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known in these %1.</source>
            <translation>この%1のデプロイのコミットがわかっていません。</translation>
        </message>
        <message>
            <source>median</source>
            <translation>中央値</translation>
        </message>
        <message numerus="yes">
            <source>median of %n change(s)</source>
            <translation>
                <numerusform>変更%n件の中央値</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n: too few for an average</source>
            <translation>
                <numerusform>%n件の中央値：平均を示すには少なすぎます</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1, 90 % within %2</source>
            <translation>
                <numerusform>%n件の平均、中央値%1、90%は%2以内</numerusform>
            </translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>サービス回復までの時間</translation>
        </message>
        <message>
            <source>From the first impact of an incident until the service was restored.</source>
            <translation>インシデントの最初の影響から、サービスが回復するまで。</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>失敗したデプロイの復旧</translation>
        </message>
        <message>
            <source>From the end of the deployment that brought it until the service was restored.</source>
            <translation>原因となったデプロイの完了から、サービスが回復するまで。</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>手戻り</translation>
        </message>
        <message>
            <source>The share of deployments that were a hotfix or a rollback. DORA publishes no levels of it.</source>
            <translation>ホットフィックスまたはロールバックだったデプロイの割合。DORAはこの指標のレベルを公表していません。</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>The share of the period in which no critical or major incident was open.</source>
            <translation>期間のうち、致命的または重大なインシデントがなかった時間の割合。</translation>
        </message>
        <message>
            <source>down for %1</source>
            <translation>停止%1</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>顧客から見たリードタイム</translation>
        </message>
        <message>
            <source>From when a story was written until it was done.</source>
            <translation>ストーリーが書かれてから完了するまで。</translation>
        </message>
        <message>
            <source>Cycle time by Little&apos;s law</source>
            <translation>リトルの法則によるサイクルタイム</translation>
        </message>
        <message>
            <source>Stories in work on average ÷ stories finished a day. Far from the mean cycle time, work is piling up or was left behind.</source>
            <translation>作業中のストーリーの平均 ÷ 1日に完了したストーリー。平均サイクルタイムと大きく違う場合は、作業がたまっているか、放置されています。</translation>
        </message>
        <message>
            <source>mean cycle time %1</source>
            <translation>平均サイクルタイム%1</translation>
        </message>
        <message>
            <source>Released every sprint</source>
            <translation>毎スプリントのリリース</translation>
        </message>
        <message>
            <source>How many closed sprints in a row, up to the last one, had a successful deployment to production.</source>
            <translation>直近のスプリントまで、本番への成功したデプロイがあった完了済みスプリントが何回続いたか。</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) in a row</source>
            <translation>
                <numerusform>%nスプリント連続</numerusform>
            </translation>
        </message>
        <message>
            <source>longest %1, of %2 closed</source>
            <translation>最長%1、完了済み%2</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>計測対象なし</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a name and its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>値%n個</numerusform>
            </translation>
        </message>
        <message>
            <source>with a failure</source>
            <translation>失敗あり</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a step of a chart and its values</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>サイクルタイム</translation>
        </message>
        <message>
            <source>For each story finished in the period: from its first move to In progress until it was done. A dot is a story; the lines say within what time half, 85 % and 95 % of them were done.</source>
            <translation>期間内に完了した各ストーリーについて、最初に「進行中」に移してから完了するまで。点がストーリーで、線は半数、85%、95%が完了した時間を示します。</translation>
        </message>
        <message>
            <source>done − first move to In progress</source>
            <translation>完了 − 最初に「進行中」に移動</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) done before they were begun left out.</source>
            <translation>
                <numerusform>着手前に完了した%n件のストーリーを除外。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n story(s)</source>
            <translation>
                <numerusform>ストーリー%n件の中央値</numerusform>
            </translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95%</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>完了したストーリー</translation>
        </message>
        <message>
            <source>How many stories were done in each week of the period.</source>
            <translation>期間の各週に完了したストーリーの数。</translation>
        </message>
        <message>
            <source>stories done; a week that the period cuts counts the days inside</source>
            <translation>完了したストーリー。期間にまたがる週は、期間内の日だけを数えます</translation>
        </message>
        <message>
            <source>There is no story yet.</source>
            <translation>ストーリーはまだありません。</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>stories in a period</comment>
            <translation>%2で%1</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>進行中の作業</translation>
        </message>
        <message>
            <source>How many stories were in progress at the end of each day.</source>
            <translation>各日の終わりに進行中だったストーリーの数。</translation>
        </message>
        <message>
            <source>stories in a state of progress in the last instant of the day</source>
            <translation>その日の最後の瞬間に進行中の状態にあるストーリー</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>now; %1 on average of the days</source>
            <translation>現在。日平均%1</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>進行中の作業の経過時間</translation>
        </message>
        <message>
            <source>How long what is in progress now has been going on.</source>
            <translation>現在進行中のものが始まってからの時間。</translation>
        </message>
        <message>
            <source>now − first move to In progress</source>
            <translation>現在 − 最初に「進行中」に移動</translation>
        </message>
        <message>
            <source>Nothing is in progress.</source>
            <translation>進行中のものはありません。</translation>
        </message>
        <message>
            <source>age</source>
            <translation>経過時間</translation>
        </message>
        <message numerus="yes">
            <source>median of %n; the oldest are drawn, all are listed</source>
            <translation>
                <numerusform>%n件の中央値。最も古いものを図示し、全件を一覧にしています</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n</source>
            <translation>
                <numerusform>%n件の中央値</numerusform>
            </translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>バーンダウン</translation>
        </message>
        <message>
            <source>No sprint has begun yet.</source>
            <translation>始まったスプリントはまだありません。</translation>
        </message>
        <message>
            <source>Burnup</source>
            <translation>バーンアップ</translation>
        </message>
        <message>
            <source>Points done of a sprint, below the points there were to do: what is added or estimated anew lifts the upper line.</source>
            <translation>スプリントの完了ポイントと、その上に全体のポイント。追加や再見積もりがあると上の線が動きます。</translation>
        </message>
        <message>
            <source>points in scope and done</source>
            <translation>対象ポイントと完了ポイント</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>対象範囲</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>points done</source>
            <translation>完了ポイント</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>予測</translation>
        </message>
        <message>
            <source>What the days behind would do again: days are drawn at random from them, %1 times over. So many stories were done at least in the share of draws that is named. It assumes that what comes is like what was.</source>
            <translation>過去の日々が繰り返されたらどうなるか。その日々から無作為に%1回抽出します。示した割合の抽出で、少なくともこの件数のストーリーが完了しました。これからもこれまでと同様だという前提です。</translation>
        </message>
        <message>
            <source>nearest rank of the draws; SplitMix64 with seed %1</source>
            <translation>抽出結果の最近順位。シード%1のSplitMix64</translation>
        </message>
        <message numerus="yes">
            <source>No story was finished in the %n day(s) behind: nothing can be drawn from them.</source>
            <translation>
                <numerusform>過去%n日間に完了したストーリーがなく、抽出できません。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>確度%1%</translation>
        </message>
        <message numerus="yes">
            <source>%1 stories are done within %n day(s)</source>
            <translation>
                <numerusform>%n日以内に%1件のストーリーが完了</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stories</source>
            <comment>a forecast</comment>
            <translation>ストーリー%1件</translation>
        </message>
        <message numerus="yes">
            <source>at least, in %n day(s), 85 % sure; seed %1</source>
            <translation>
                <numerusform>最低値（%n日間、確度85%）。シード%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn from</source>
            <translation>抽出元</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) from %1 on</source>
            <translation>
                <numerusform>%1からの%n日間</numerusform>
            </translation>
        </message>
        <message>
            <source>Points of a sprint that are not done yet, day by day; the dashed line is an even pace. What is added lifts it.</source>
            <translation>スプリントの未完了ポイントを日ごとに示します。破線は一定のペースです。追加があると上がります。</translation>
        </message>
        <message>
            <source>points in scope − points done</source>
            <translation>対象ポイント − 完了ポイント</translation>
        </message>
        <message>
            <source>left</source>
            <translation>残り</translation>
        </message>
        <message>
            <source>even pace</source>
            <translation>一定のペース</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>points</comment>
            <translation>残り%1</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>コミットメント</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>対象範囲</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>ベロシティ</translation>
        </message>
        <message>
            <source>Points done by the end of each sprint, as they were written down at its closing. No target, and not compared between teams.</source>
            <translation>各スプリントの終わりまでに完了したポイント。完了時の記録のままです。目標ではなく、チーム間で比べるものでもありません。</translation>
        </message>
        <message>
            <source>points of scope done at the end</source>
            <translation>終了時点で完了している対象ポイント</translation>
        </message>
        <message>
            <source>points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1（進行中）</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s)</source>
            <translation>
                <numerusform>完了したスプリント%n回</numerusform>
            </translation>
        </message>
        <message>
            <source>points, mean of the last three; %1 to %2</source>
            <translation>ポイント（直近3回の平均、%1～%2）</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s): too few for an average</source>
            <translation>
                <numerusform>完了したスプリント%n回：平均を示すには少なすぎます</numerusform>
            </translation>
        </message>
        <message>
            <source>The incident is not there any more.</source>
            <translation>インシデントはもうありません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>There is no column of this name in the file.</source>
            <translation>この名前の列はファイルにありません。</translation>
        </message>
        <message>
            <source>It has to hold a JSON object: look at its braces, quotation marks and commas.</source>
            <translation>JSON オブジェクトが必要です。波かっこ、引用符、コンマを確認してください。</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>a level, and by whose bands</comment>
            <translation>%1（基準：%2）</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>DORA の %1 年の報告書</translation>
        </message>
        <message>
            <source>your own bands</source>
            <translation>自分たちのレベル</translation>
        </message>
        <message>
            <source>your own bands: %1</source>
            <comment>where they come from</comment>
            <translation>自分たちのレベル：%1</translation>
        </message>
        <message>
            <source>%1, by DORA&apos;s report of %2</source>
            <translation>%1（DORA %2年レポート）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsCommand</name>
        <message>
            <source>Show how fast and how safely stories get to production.</source>
            <translation>ストーリーがどれだけ速く、安全に本番に届くかを表示します。</translation>
        </message>
        <message>
            <source>A folder of CSV files instead of a workspace.</source>
            <translation>ワークスペースの代わりに使うCSVファイルのフォルダー。</translation>
        </message>
        <message>
            <source>So many whole days or weeks before the day of --as-of: 90d, 12w.</source>
            <translation>--as-ofの日より前の、丸々の日数または週数：90d、12w。</translation>
        </message>
        <message>
            <source>What came later is not known: 2026-06-16T11:20:07Z. Now, unless given.</source>
            <translation>これより後は知らないものとします：2026-06-16T11:20:07Z。省略時は現在。</translation>
        </message>
        <message>
            <source>Where days begin: Europe/Berlin. That of the workspace, unless given.</source>
            <translation>日付の区切りとなるタイムゾーン：Europe/Berlin。省略時はワークスペースのもの。</translation>
        </message>
        <message>
            <source>Another choice of a definition, such as clock_start=reset; may be given several times.</source>
            <translation>clock_start=resetのような、定義の別の選択肢。複数回指定できます。</translation>
        </message>
        <message>
            <source>“metrics” takes no “%1”.</source>
            <translation>metricsに「%1」は使えません。</translation>
        </message>
        <message>
            <source>“%1” is not an instant.</source>
            <translation>「%1」は時点ではありません。</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>計算は行われていません。</translation>
        </message>
        <message>
            <source>Write it in UTC, such as 2026-06-16T11:20:07Z.</source>
            <translation>2026-06-16T11:20:07ZのようにUTCで書いてください。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>median %1, 90 % within %2</source>
            <translation>中央値%1、90%は%2以内</translation>
        </message>
        <message>
            <source>  %1  n %2, median %3, 90 % within %4</source>
            <translation>  %1  n %2、中央値%3、90%は%4以内</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1：%2～%3</translation>
        </message>
        <message numerus="yes">
            <source>  %1  %2 on %n day(s)</source>
            <translation>
                <numerusform>  %1  %n日間で%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>本番までのリードタイム</translation>
        </message>
        <message>
            <source>Change lead time</source>
            <translation>変更のリードタイム</translation>
        </message>
        <message>
            <source>  %1  %2 of %3</source>
            <translation>  %1  %2 / %3</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>失敗したデプロイ</translation>
        </message>
        <message>
            <source>Time to recovery</source>
            <translation>復旧時間</translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>サービス回復までの時間</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>失敗したデプロイの復旧</translation>
        </message>
        <message>
            <source>  %1  %2</source>
            <translation>  %1  %2</translation>
        </message>
        <message>
            <source>n %1, median %2, 90 % within %3</source>
            <translation>n %1、中央値%2、90%は%3以内</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>サイクルタイム</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>顧客から見たリードタイム</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>完了したストーリー</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>進行中の作業</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>進行中の作業の経過時間</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>ベロシティ</translation>
        </message>
        <message>
            <source>%1 points, mean of the last three sprints</source>
            <translation>%1ポイント（直近3スプリントの平均）</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>予測</translation>
        </message>
        <message>
            <source>85 % sure: at least %1 stories in %2 days; seed %3, days from %4 on</source>
            <translation>確度85%：%2日間で少なくとも%1件のストーリー。シード%3、%4からの日々</translation>
        </message>
        <message>
            <source>Successful use</source>
            <translation>成功した利用</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsModel</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2、%3</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中央値</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90パーセンタイル</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>傾向</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsPage</name>
        <message>
            <source>As &amp;table</source>
            <translation>表で表示(&amp;T)</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>週</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n週間</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>How many whole weeks up to yesterday are looked at</source>
            <translation>昨日まで何週間分を対象にするか</translation>
        </message>
        <message>
            <source>Show the figures and their weeks as tables (L)</source>
            <translation>指標とその週を表で表示（L）</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a period and its last day</comment>
            <translation>%1（%2まで）</translation>
        </message>
        <message>
            <source>No deployment of this period failed.</source>
            <translation>この期間に失敗したデプロイはありません。</translation>
        </message>
        <message>
            <source>%1, week %2</source>
            <translation>%1、第%2週</translation>
        </message>
        <message>
            <source>Nothing in this time.</source>
            <translation>この期間には何もありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%nスプリント</numerusform>
            </translation>
        </message>
        <message>
            <source>Which whole days up to yesterday are looked at</source>
            <translation>昨日までのどの日を対象にするか</translation>
        </message>
        <message>
            <source>All products and teams</source>
            <translation>すべてのプロダクトとチーム</translation>
        </message>
        <message>
            <source>Product or team</source>
            <translation>プロダクトまたはチーム</translation>
        </message>
        <message>
            <source>A product keeps its deployments and incidents, a team its stories and sprints</source>
            <translation>プロダクトにはデプロイとインシデント、チームにはストーリーとスプリントが属します</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>エクスポート(&amp;E)…</translation>
        </message>
        <message>
            <source>Values of all charts</source>
            <translation>すべてのチャートの値</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s), %1</source>
            <comment>a period and its days</comment>
            <translation>
                <numerusform>%nスプリント、%1</numerusform>
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
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a figure and what it means</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>その他の指標</translation>
        </message>
        <message>
            <source>&amp;Export this chart …</source>
            <translation>このチャートをエクスポート(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>画像としてコピー(&amp;C)</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>メトリクス</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>The charts were written.</source>
            <translation>チャートを書き出しました。</translation>
        </message>
        <message>
            <source>Name the &amp;cause of an incident …</source>
            <translation>インシデントの原因を指定(&amp;C)…</translation>
        </message>
        <message>
            <source>Cause of an incident named</source>
            <translation>インシデントの原因を指定</translation>
        </message>
        <message>
            <source>Write all charts into a PDF, PNG, SVG or CSV file</source>
            <translation>すべてのチャートをPDF、PNG、SVG、CSVファイルに書き出す</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MoveCommand</name>
        <message>
            <source>Move a story on the board.</source>
            <translation>ボード上でストーリーを移動します。</translation>
        </message>
        <message>
            <source>Its number, key or id.</source>
            <translation>番号、キー、またはID。</translation>
        </message>
        <message>
            <source>The column's name.</source>
            <translation>列の名前。</translation>
        </message>
        <message>
            <source>before:STORY, after:STORY, top or bottom.</source>
            <translation>before:STORY、after:STORY、top、bottomのいずれか。</translation>
        </message>
        <message>
            <source>A story and a column are needed.</source>
            <translation>ストーリーと列が必要です。</translation>
        </message>
        <message>
            <source>%1 is no place in a column.</source>
            <translation>%1は列の中の位置ではありません。</translation>
        </message>
        <message>
            <source>%1 is not in that column.</source>
            <translation>%1はその列にありません。</translation>
        </message>
        <message>
            <source>Why the story may go there although something is missing. The reason stays with the story.</source>
            <translation>不足があってもストーリーをそこに入れてよい理由。理由はストーリーに残ります。</translation>
        </message>
        <message>
            <source>An override needs a reason.</source>
            <translation>例外として入れるには理由が必要です。</translation>
        </message>
        <message>
            <source>Finish what is missing, or move it with --override and a reason.</source>
            <translation>不足を片付けるか、--overrideと理由を付けて移動してください。</translation>
        </message>
        <message>
            <source>%1 is over its limit now: %2 of %3.</source>
            <translation>%1が上限を超えました：%2件（上限%3件）。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewCommand</name>
        <message>
            <source>Make a new workspace.</source>
            <translation>新しいワークスペースを作成します。</translation>
        </message>
        <message>
            <source>A file to make, or an empty database.</source>
            <translation>作成するファイル、または空のデータベース。</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>チームの名前。</translation>
        </message>
        <message>
            <source>The IANA zone in which the team's days are cut; this machine's if not given.</source>
            <translation>チームの日付の区切りとなるIANAタイムゾーン。省略時はこのコンピューターのもの。</translation>
        </message>
        <message>
            <source>A workspace and --team NAME are needed.</source>
            <translation>ワークスペースと--team NAMEが必要です。</translation>
        </message>
        <message>
            <source>There is no time zone called %1.</source>
            <translation>%1というタイムゾーンはありません。</translation>
        </message>
        <message>
            <source>%1 is ready for the team %2.</source>
            <translation>チーム%2の%1の準備ができました。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspace</name>
        <message>
            <source>To do</source>
            <translation>未着手</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>%1 lies on a network drive, where two programs that write at once can damage a file. For a team use a PostgreSQL database; for yourself, a local disk.</source>
            <translation>%1はネットワークドライブにあります。2つのプログラムが同時に書き込むとファイルが破損するおそれがあります。チームで使うならPostgreSQLデータベース、自分だけならローカルディスクを使ってください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>新しいワークスペース</translation>
        </message>
        <message>
            <source>One workspace holds everything of one team, in one file. Days and weeks are counted in its time zone.</source>
            <translation>1つのワークスペースに、1つのチームのすべてが1つのファイルとして入ります。日と週はワークスペースのタイムゾーンで数えます。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>チーム(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>プロダクト(&amp;P)</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>タイムゾーン(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>ワークスペースを作成</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>A workspace needs the name of its team and a file.</source>
            <translation>ワークスペースにはチームの名前とファイルが必要です。</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshiftワークスペース (*.dayshift)</translation>
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
            <translation>チームデータベースを開く</translation>
        </message>
        <message>
            <source>A workspace that several people share lies in a PostgreSQL database.</source>
            <translation>複数人で共有するワークスペースはPostgreSQLデータベースにあります。</translation>
        </message>
        <message>
            <source>Kept in the system's keyring. Empty: the one that is kept there, or in ~/.pgpass.</source>
            <translation>システムのキーリングに保存されます。空欄：そこまたは~/.pgpassにあるもの。</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>アドレス(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>パスワード(&amp;P)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>An address begins with postgresql://.</source>
            <translation>アドレスはpostgresql://で始まります。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineDelegate</name>
        <message>
            <source>as of %1</source>
            <translation>%1時点</translation>
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
            <translation>パイプラインを絞り込み</translation>
        </message>
        <message>
            <source>Words of the name, branch, change or author (Ctrl+F or /)</source>
            <translation>名前、ブランチ、変更、作者の単語（Ctrl+Fまたは/）</translation>
        </message>
        <message>
            <source>No pipelines yet</source>
            <translation>パイプラインはまだありません</translation>
        </message>
        <message>
            <source>Connect a CI server to see every build here.</source>
            <translation>CIサーバーを接続すると、すべてのビルドがここに表示されます。</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>サーバーを接続…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>フィルターを解除</translation>
        </message>
        <message>
            <source>&amp;Failing only</source>
            <translation>失敗中のみ(&amp;F)</translation>
        </message>
        <message>
            <source>Show only what needs attention (F)</source>
            <translation>対応が必要なものだけを表示（F）</translation>
        </message>
        <message>
            <source>&amp;Read all servers now</source>
            <translation>すべてのサーバーを今すぐ読み取り(&amp;R)</translation>
        </message>
        <message>
            <source>Read all servers now (F5)</source>
            <translation>すべてのサーバーを今すぐ読み取り（F5）</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines</source>
            <translation>
                <numerusform>パイプライン%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failing</source>
            <translation>
                <numerusform>失敗中%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>不安定%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>実行中%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>表示中%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines fail</source>
            <translation>
                <numerusform>%n件のパイプラインが失敗中</numerusform>
            </translation>
        </message>
        <message>
            <source>No builds yet</source>
            <translation>ビルドはまだありません</translation>
        </message>
        <message>
            <source>The first build of a connected server appears here.</source>
            <translation>接続したサーバーの最初のビルドがここに表示されます。</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>対応が必要なものはありません。</translation>
        </message>
        <message>
            <source>No pipeline matches “%1”</source>
            <translation>「%1」に一致するパイプラインはありません</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines are hidden by the filter.</source>
            <translation>
                <numerusform>%n件のパイプラインがフィルターで隠れています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known to fail</source>
            <translation>
                <numerusform>既知の失敗%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are known to fail</source>
            <translation>
                <numerusform>ほかに既知の失敗が%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many fail, so many more are known to fail</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <comment>a build</comment>
            <translation>%1のログ</translation>
        </message>
        <message>
            <source>Log of %1, %2</source>
            <comment>a build, a stage</comment>
            <translation>%1のログ、%2</translation>
        </message>
        <message>
            <source>There is no story #%1 here.</source>
            <translation>ストーリー#%1はここにありません。</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · フィルター：%2</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>パイプライン</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>状態の開始</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>ブランチ</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>コミット</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>取得日時</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineView</name>
        <message>
            <source>Pipelines</source>
            <translation>パイプライン</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWords</name>
        <message>
            <source>no report</source>
            <translation>報告なし</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>waits for sign-off</source>
            <translation>承認待ち</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>不安定</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>未実行</translation>
        </message>
        <message>
            <source>(not named)</source>
            <translation>（名前なし）</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>対応が必要</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Waiting for people</source>
            <translation>人の対応待ち</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>報告なし</translation>
        </message>
        <message>
            <source>Build</source>
            <comment>stage</comment>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Functional</source>
            <comment>stage</comment>
            <translation>機能</translation>
        </message>
        <message>
            <source>Performance</source>
            <comment>stage</comment>
            <translation>性能</translation>
        </message>
        <message>
            <source>Security</source>
            <comment>stage</comment>
            <translation>セキュリティ</translation>
        </message>
        <message>
            <source>Deploy</source>
            <comment>stage</comment>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>stage</comment>
            <translation>その他</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（名前なし）</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>branch and change</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No report for %1</source>
            <translation>%1前から報告なし</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>未取得</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>失敗中</translation>
        </message>
        <message>
            <source>Failing for %1</source>
            <translation>%1前から失敗中</translation>
        </message>
        <message>
            <source>Failing for more than %1</source>
            <translation>%1以上前から失敗中</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>不安定</translation>
        </message>
        <message>
            <source>Unstable for %1</source>
            <translation>%1前から不安定</translation>
        </message>
        <message>
            <source>Unstable for more than %1</source>
            <translation>%1以上前から不安定</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>キャンセル %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>開始：%1</translation>
        </message>
        <message>
            <source>Waits since %1</source>
            <translation>%1から待機</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>順番待ち</translation>
        </message>
        <message>
            <source>Waits for sign-off, %1</source>
            <translation>承認待ち、%1</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>承認待ち</translation>
        </message>
        <message>
            <source>Passed %1</source>
            <translation>成功 %1</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>未実行</translation>
        </message>
        <message>
            <source>none</source>
            <comment>a pipeline without such a stage</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>sign-off</source>
            <comment>a stage waits for it</comment>
            <translation>承認</translation>
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
            <translation>%1、%2時点</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>stage and what became of it</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>what, when, how long ago</comment>
            <translation>%1 %2、%3</translation>
        </message>
        <message numerus="yes">
            <source>None of the last %n builds failed</source>
            <translation>
                <numerusform>直近%n件のビルドに失敗なし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed %1 of the last %n builds</source>
            <translation>
                <numerusform>直近%n件のビルドのうち%1件が失敗</numerusform>
            </translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>サーバーのメッセージ：%1</translation>
        </message>
        <message>
            <source>%1: no such stage</source>
            <translation>%1：該当ステージなし</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stages of this kind</source>
            <translation>
                <numerusform>この種類のステージがほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>branch %1</source>
            <translation>ブランチ%1</translation>
        </message>
        <message>
            <source>last known as %1</source>
            <translation>最後に判明した状態は%1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>終了：%1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>作者：%1</translation>
        </message>
        <message>
            <source>read from %1</source>
            <translation>%1から取得</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Known until %1</source>
            <translation>%1まで既知</translation>
        </message>
        <message>
            <source>Known until %1: %2</source>
            <translation>%1まで既知：%2</translation>
        </message>
        <message>
            <source>Passed on a retry, %1 of the last 10</source>
            <translation>再試行で成功、直近10件中%1件</translation>
        </message>
        <message>
            <source>Started %1, %2</source>
            <comment>a time, about 41 min to sign-off</comment>
            <translation>%1開始、%2</translation>
        </message>
        <message>
            <source>%1 of %2 s</source>
            <comment>seconds gone of the usual ones</comment>
            <translation>%1 / %2秒</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <comment>minutes gone of the usual ones</comment>
            <translation>%1 / %2分</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a span gone of the usual one</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 to sign-off</source>
            <comment>about 41 min</comment>
            <translation>承認まで%1</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <comment>about 41 min</comment>
            <translation>残り%1</translation>
        </message>
        <message>
            <source>%1 has it since %2</source>
            <translation>%2から%1が対応中</translation>
        </message>
        <message>
            <source>%1 has %2 since %3</source>
            <comment>a person, a stage, a time</comment>
            <translation>%3から%1が%2に対応中</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>対応者なし</translation>
        </message>
        <message>
            <source>Nobody has it, the last change is by %1</source>
            <translation>対応者なし、最後の変更は%1</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>time worked, time waited</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>a known failure</source>
            <translation>既知の失敗</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>通常%1</translation>
        </message>
        <message>
            <source>known failure: %1</source>
            <translation>既知の失敗：%1</translation>
        </message>
        <message>
            <source>failing for %1</source>
            <translation>%1前から失敗中</translation>
        </message>
        <message>
            <source>failing for more than %1</source>
            <translation>%1以上前から失敗中</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages</source>
            <translation>
                <numerusform>ほか%nステージ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%2件中%1件失敗</translation>
        </message>
        <message>
            <source>%1 flaky</source>
            <comment>tests</comment>
            <translation>フレーキー%1件</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>tests</comment>
            <translation>成功%1件</translation>
        </message>
        <message>
            <source>%1 skipped</source>
            <comment>tests</comment>
            <translation>スキップ%1件</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>so long for its start</comment>
            <translation>待ち%1</translation>
        </message>
        <message>
            <source>read %1</source>
            <comment>some time ago</comment>
            <translation>%1に取得</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2. Whether the server did it is not known.</source>
            <translation>%1がこのビルドに操作を依頼しました（%2）。サーバーが実行したかはわかりません。</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2, and the server did not do it. %3</source>
            <translation>%1がこのビルドに操作を依頼しましたが（%2）、サーバーは実行しませんでした。%3</translation>
        </message>
        <message>
            <source>%1 had it run again, %2.</source>
            <translation>%1が再実行しました（%2）。</translation>
        </message>
        <message>
            <source>%1 had what failed run again, %2.</source>
            <translation>%1が失敗した部分を再実行しました（%2）。</translation>
        </message>
        <message>
            <source>%1 had it cancelled, %2.</source>
            <translation>%1がキャンセルしました（%2）。</translation>
        </message>
        <message>
            <source>%1 had a new run started, %2.</source>
            <translation>%1が新しい実行を開始しました（%2）。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PollCommand</name>
        <message>
            <source>Read the connected servers, once or on and on.</source>
            <translation>接続したサーバーを1回、または継続して読み取ります。</translation>
        </message>
        <message>
            <source>Read each once, and end.</source>
            <translation>それぞれ1回読み取って終了します。</translation>
        </message>
        <message>
            <source>Only this one.</source>
            <translation>この接続だけ。</translation>
        </message>
        <message>
            <source>So many seconds apart; as each server bears, unless given.</source>
            <translation>読み取り間隔の秒数。省略時は各サーバーに合わせます。</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>サーバーはまだ接続されていません。</translation>
        </message>
        <message>
            <source>No connection is called %1.</source>
            <translation>%1という接続はありません。</translation>
        </message>
        <message>
            <source>Connect one: dayshift connect PROVIDER URL --name N.</source>
            <translation>接続してください：dayshift connect PROVIDER URL --name N。</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1, as of %2:</source>
            <translation>%1（%2時点）：</translation>
        </message>
        <message>
            <source>No builds.</source>
            <translation>ビルドはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>ほか%n件のパイプラインを省きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>poll takes only options.</source>
            <translation>pollにはオプションだけを指定します。</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--everyには1から%1までの秒数を指定します。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s).</source>
            <translation>
                <numerusform>%1：値%n個。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Poller</name>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshiftはこの種類のサーバーに対応していません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Provider</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>これはWebサーバーのアドレスではありません。</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>%1のようなアドレスを指定してください。</translation>
        </message>
        <message>
            <source>The address holds a token or a password.</source>
            <translation>アドレスにトークンまたはパスワードが含まれています。</translation>
        </message>
        <message>
            <source>Give the token by itself. Where the server wants it in the address, write {token} in its place.</source>
            <translation>トークンは別に指定してください。サーバーがアドレス内に求める場合は、その位置に{token}と書きます。</translation>
        </message>
        <message>
            <source>builder %1</source>
            <translation>ビルダー%1</translation>
        </message>
        <message>
            <source>Buildbot</source>
            <translation>Buildbot</translation>
        </message>
        <message>
            <source>Builder name or tag</source>
            <translation>ビルダーの名前またはタグ</translation>
        </message>
        <message>
            <source>CCTray feed</source>
            <translation>CCTrayフィード</translation>
        </message>
        <message>
            <source>Project name, or a beginning*</source>
            <translation>プロジェクト名、または前方一致*</translation>
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
            <translation>このサーバーにはプロジェクトごとに問い合わせます。</translation>
        </message>
        <message>
            <source>Name at least one: %1.</source>
            <translation>少なくとも1つ指定してください：%1。</translation>
        </message>
        <message>
            <source>Owner/repository</source>
            <translation>所有者/リポジトリ</translation>
        </message>
        <message>
            <source>Group/project, or its number</source>
            <translation>グループ/プロジェクト、またはその番号</translation>
        </message>
        <message>
            <source>Folder/job</source>
            <translation>フォルダー/ジョブ</translation>
        </message>
        <message>
            <source>Project, where the address names only the organisation</source>
            <translation>プロジェクト（アドレスが組織だけを示す場合）</translation>
        </message>
        <message>
            <source>gh/organisation, or gh/organisation/repository</source>
            <translation>gh/組織、またはgh/組織/リポジトリ</translation>
        </message>
        <message>
            <source>Project id</source>
            <translation>プロジェクトID</translation>
        </message>
        <message>
            <source>Pipeline name</source>
            <translation>パイプライン名</translation>
        </message>
        <message>
            <source>Workspace/repository</source>
            <translation>ワークスペース/リポジトリ</translation>
        </message>
        <message>
            <source>Owner, or owner/repository</source>
            <translation>所有者、または所有者/リポジトリ</translation>
        </message>
        <message>
            <source>Account/project</source>
            <translation>アカウント/プロジェクト</translation>
        </message>
        <message>
            <source>Pipeline, or pipeline/job</source>
            <translation>パイプライン、またはパイプライン/ジョブ</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SavedFilters</name>
        <message>
            <source>Saved &amp;filters</source>
            <translation>保存済みフィルター(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Save this filter …</source>
            <translation>このフィルターを保存(&amp;S)…</translation>
        </message>
        <message>
            <source>F&amp;orget</source>
            <translation>削除(&amp;O)</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>フィルターを保存</translation>
        </message>
        <message>
            <source>Its name in the menu:</source>
            <translation>メニューでの名前：</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Sidebar</name>
        <message>
            <source>Views</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>ワークスペース</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SidebarButton</name>
        <message>
            <source>You</source>
            <comment>the person at the screen</comment>
            <translation>自分</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a page and what needs people there</comment>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SilentBanner</name>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message>
            <source>Change the connection …</source>
            <translation>接続を変更…</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1はまだ取得されていません。</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1から%2の間、応答がありません。</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1が現在応答していません。</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>表示内容は%1のものです。</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>次の試行まで%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources do not answer.</source>
            <translation>
                <numerusform>ほか%n件のデータソースが応答していません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 now</source>
            <translation>%1を今すぐ試す</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Snapshot</name>
        <message>
            <source>The picture could not be written.</source>
            <translation>画像を書き込めませんでした。</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>書き込みでき、空き容量のあるフォルダーを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SnapshotCommand</name>
        <message>
            <source>“%1” is not a size.</source>
            <translation>「%1」はサイズではありません。</translation>
        </message>
        <message>
            <source>Write width and height, for example 1440x900.</source>
            <translation>1440x900のように幅と高さを書いてください。</translation>
        </message>
        <message>
            <source>There is no theme “%1”.</source>
            <translation>「%1」というテーマはありません。</translation>
        </message>
        <message>
            <source>Choose light, dark or contrast.</source>
            <translation>light、dark、contrastから選んでください。</translation>
        </message>
        <message>
            <source>A view and a file are needed.</source>
            <translation>ビューとファイルが必要です。</translation>
        </message>
        <message>
            <source>Write: dayshift snapshot VIEW --out FILE.</source>
            <translation>次のように書いてください：dayshift snapshot VIEW --out FILE。</translation>
        </message>
        <message>
            <source>The file's ending does not say what to paint.</source>
            <translation>ファイルの拡張子から形式を判断できません。</translation>
        </message>
        <message>
            <source>Use .png, .svg or .pdf.</source>
            <translation>.png、.svg、.pdfのいずれかを使ってください。</translation>
        </message>
        <message>
            <source>“%1” is not a scale.</source>
            <translation>「%1」は倍率ではありません。</translation>
        </message>
        <message>
            <source>Give a number from 0.5 to 4.</source>
            <translation>0.5から4までの数値を指定してください。</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>「%1」は日時ではありません。</translation>
        </message>
        <message>
            <source>Write it as 2026-06-16T11:20:00+02:00.</source>
            <translation>2026-06-16T11:20:00+02:00のように書いてください。</translation>
        </message>
        <message>
            <source>Paint one view into a PNG, SVG or PDF file.</source>
            <translation>1つのビューをPNG、SVG、PDFファイルに描画します。</translation>
        </message>
        <message>
            <source>The picture: its ending says the kind.</source>
            <translation>画像。拡張子が形式を示します。</translation>
        </message>
        <message>
            <source>Width and height of the window.</source>
            <translation>ウィンドウの幅と高さ。</translation>
        </message>
        <message>
            <source>light, dark or contrast.</source>
            <translation>light、dark、contrastのいずれか。</translation>
        </message>
        <message>
            <source>For example de; else the one that is set.</source>
            <translation>例：de。省略時は設定済みの言語。</translation>
        </message>
        <message>
            <source>Pixels of a PNG for each of the window.</source>
            <translation>ウィンドウの1ピクセルに対するPNGのピクセル数。</translation>
        </message>
        <message>
            <source>The time that ages are counted to.</source>
            <translation>経過時間の基準となる日時。</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>ワークスペースの代わりにデモデーを使います。</translation>
        </message>
        <message>
            <source>There is no view “%1”. Views: %2.</source>
            <translation>「%1」というビューはありません。使えるビュー：%2。</translation>
        </message>
        <message>
            <source>The view's data did not come in time.</source>
            <translation>ビューのデータが時間内に届きませんでした。</translation>
        </message>
        <message>
            <source>Nothing was painted.</source>
            <translation>何も描画されていません。</translation>
        </message>
        <message>
            <source>The demo day has no minute “%1”.</source>
            <translation>デモデーに「%1」という時刻はありません。</translation>
        </message>
        <message>
            <source>Give one from 08:30 to 15:00.</source>
            <translation>08:30から15:00までで指定してください。</translation>
        </message>
        <message>
            <source>day, board, backlog, epics, pipeline, production, releases, metrics, review or wall.</source>
            <translation>day、board、backlog、epics、pipeline、production、releases、metrics、review、wallのいずれか。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesNews</name>
        <message>
            <source>read %1</source>
            <comment>how long ago</comment>
            <translation>%1に取得</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>未取得</translation>
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
            <translation>ライブ</translation>
        </message>
        <message numerus="yes">
            <source>all %n source(s) answered within %1</source>
            <translation>
                <numerusform>%n件すべてのデータソースが%1以内に応答</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 silent since %2</source>
            <comment>a source; when it was last read</comment>
            <translation>%1は%2から応答なし</translation>
        </message>
        <message>
            <source>%1 has not been read yet</source>
            <comment>a source</comment>
            <translation>%1は未取得</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>古い情報</translation>
        </message>
        <message>
            <source>Partly stale</source>
            <translation>一部古い情報</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1ほか%n件</numerusform>
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
                <numerusform>ほか%n件のデータソースは%1以内に応答</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <comment>an age</comment>
            <translation>%1前の情報</translation>
        </message>
        <message>
            <source>%1 was read at %2</source>
            <comment>a source, a time of day</comment>
            <translation>%1は%2に取得</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpokenPipelines</name>
        <message numerus="yes">
            <source>%1, %n pipelines</source>
            <comment>heading of a group</comment>
            <translation>
                <numerusform>%1、パイプライン%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter opens the build's page, Space its details</source>
            <translation>Enterでビルドのページを開き、Spaceで詳細を表示</translation>
        </message>
        <message>
            <source>Space shows details</source>
            <translation>Spaceで詳細を表示</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>パイプライン</translation>
        </message>
        <message numerus="yes">
            <source>Last %n</source>
            <comment>builds</comment>
            <translation>
                <numerusform>直近%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDesk</name>
        <message>
            <source>%1 planned</source>
            <translation>%1を計画</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1を変更</translation>
        </message>
        <message>
            <source>%1 can take %2</source>
            <translation>%1のキャパシティを%2に設定</translation>
        </message>
        <message>
            <source>%1 without a capacity</source>
            <translation>%1のキャパシティを解除</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>%1を開始</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>%1を完了しました。</translation>
        </message>
        <message>
            <source>%1 of %2 points are done; %3 stories came and %4 went since the start.</source>
            <translation>%2ポイント中%1ポイントが完了。開始後に%3件のストーリーが加わり、%4件が外れました。</translation>
        </message>
        <message>
            <source>Show closed sprints</source>
            <translation>完了したスプリントを表示</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>%1を完了</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDialog</name>
        <message>
            <source>The days are known</source>
            <translation>日程が決まっている</translation>
        </message>
        <message>
            <source>New sprint</source>
            <translation>新しいスプリント</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1を編集</translation>
        </message>
        <message>
            <source>Sprint 23</source>
            <translation>スプリント23</translation>
        </message>
        <message>
            <source>What is true at its end that is not true now</source>
            <translation>今は成り立たず、終わりに成り立つこと</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source> points</source>
            <comment>behind a number</comment>
            <translation> ポイント</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>ゴール(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>開始日(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>終了日(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>キャパシティ(&amp;C)</translation>
        </message>
        <message>
            <source>Plan the sprint</source>
            <translation>スプリントを計画</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>A sprint needs a name, so that the team can speak of it.</source>
            <translation>チームで呼べるように、スプリントには名前が必要です。</translation>
        </message>
        <message>
            <source>The last day lies before the first: choose a later one.</source>
            <translation>終了日が開始日より前です。後の日を選んでください。</translation>
        </message>
        <message>
            <source>Everybody&apos;s</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>チーム(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintEdits</name>
        <message>
            <source>This sprint is not there any more.</source>
            <translation>このスプリントはもうありません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <source>%1 is closed already.</source>
            <translation>%1はすでに完了しています。</translation>
        </message>
        <message>
            <source>Its stories and its numbers are as they were left then.</source>
            <translation>ストーリーと数値は、そのときのまま残っています。</translation>
        </message>
        <message>
            <source>Choose another sprint to go on with.</source>
            <translation>続けるには別のスプリントを選んでください。</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1が実行中です。</translation>
        </message>
        <message>
            <source>Nothing was changed: one sprint runs at a time.</source>
            <translation>何も変更していません。同時に進められるスプリントは1つです。</translation>
        </message>
        <message>
            <source>Close it first, then start the next one.</source>
            <translation>先にそれを完了してから、次を開始してください。</translation>
        </message>
        <message>
            <source>%1 does not run.</source>
            <translation>%1は進行中ではありません。</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>先に開始してください。</translation>
        </message>
        <message>
            <source>%1 is open again already.</source>
            <translation>%1はすでに再開されています。</translation>
        </message>
        <message>
            <source>Go on with it, or close it anew.</source>
            <translation>そのまま続けるか、もう一度完了してください。</translation>
        </message>
        <message>
            <source>%1 and %2 would run at once in one team.</source>
            <translation>%1と%2が1つのチームで同時に進むことになります。</translation>
        </message>
        <message>
            <source>Close one of them first.</source>
            <translation>先にどちらかを完了してください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintHead</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%2ポイント中%1ポイント</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation>%1超過</translation>
        </message>
        <message>
            <source>No change since the start</source>
            <translation>開始後の変更なし</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <comment>+3, -1: so many stories came and went</comment>
            <translation>開始後%1、%2</translation>
        </message>
        <message>
            <source>Edit the sprint …</source>
            <translation>スプリントを編集…</translation>
        </message>
        <message>
            <source>New sprint …</source>
            <translation>新しいスプリント…</translation>
        </message>
        <message>
            <source>Start sprint</source>
            <translation>スプリントを開始</translation>
        </message>
        <message>
            <source>Close sprint …</source>
            <translation>スプリントを完了…</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>キャパシティ</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>Capacity of the sprint in points</source>
            <translation>スプリントのキャパシティ（ポイント）</translation>
        </message>
        <message>
            <source>How many points the team can take in this sprint</source>
            <translation>このスプリントでチームが引き受けられるポイント</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>スプリントなし</translation>
        </message>
        <message>
            <source>Sprint beside the backlog: %1</source>
            <translation>バックログの横のスプリント：%1</translation>
        </message>
        <message>
            <source>No sprint is chosen</source>
            <translation>スプリントが選択されていません</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>計画済み</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>ゴール：%1</translation>
        </message>
        <message>
            <source>Plan a sprint to pull stories into it.</source>
            <translation>スプリントを計画すると、ストーリーを入れられます。</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>ストーリー%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>対象範囲：%1</translation>
        </message>
        <message>
            <source>Shows the stories that came and went</source>
            <translation>加わったストーリーと外れたストーリーを表示</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1（現在）</translation>
        </message>
        <message>
            <source>Closed sprints …</source>
            <translation>完了したスプリント…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintLists</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>By</source>
            <translation>変更者</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>into the sprint</comment>
            <translation>追加</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>out of the sprint</comment>
            <translation>除外</translation>
        </message>
        <message numerus="yes">
            <source>It began with %n stories, %1.</source>
            <translation>
                <numerusform>開始時は%n件のストーリー、%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 since its start</source>
            <translation>開始後%1</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>コミットメント</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>完了</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n stories</source>
            <comment>3 pt · 2 stories</comment>
            <translation>
                <numerusform>%1 · ストーリー%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>when and by whom</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>No sprint has been closed here yet. What came of one is written down then.</source>
            <translation>ここで完了したスプリントはまだありません。完了すると結果が記録されます。</translation>
        </message>
        <message>
            <source>As it was when each sprint was closed, whatever became of its stories.</source>
            <translation>各スプリントの完了時点の内容です。その後のストーリーの変化は反映されません。</translation>
        </message>
        <message>
            <source>Closed sprints</source>
            <translation>完了したスプリント</translation>
        </message>
        <message>
            <source>%1, closed first; opened again %2</source>
            <comment>a sprint; when</comment>
            <translation>%1、初回の完了時。%2に再開</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusGlyph</name>
        <message>
            <source>Passed</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>不安定</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>ブロック中</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>未実行</translation>
        </message>
        <message>
            <source>Needs sign-off</source>
            <translation>承認が必要</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>報告なし</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>インシデント</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>署名済み</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>古い情報</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryDescription</name>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>E edits it, the space bar ticks the task at the cursor.</source>
            <translation>Eで編集、Spaceでカーソル位置のタスクをチェックします。</translation>
        </message>
        <message>
            <source>Why is it needed? When is it good?</source>
            <translation>なぜ必要ですか？どうなれば良しとしますか？</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves and keeps your words here. Markdown: # heading, - [ ] task, **bold**, `code`.</source>
            <translation>Ctrl+Enterで保存、Escで閉じます（入力はここに残ります）。Markdown：# 見出し、- [ ] タスク、**太字**、`コード`。</translation>
        </message>
        <message>
            <source>Edit description</source>
            <translation>説明を編集</translation>
        </message>
        <message>
            <source>Edit the description (E)</source>
            <translation>説明を編集（E）</translation>
        </message>
        <message>
            <source>This box cannot be ticked here. Press E and change its line.</source>
            <translation>このチェックボックスはここでは変更できません。Eを押して行を編集してください。</translation>
        </message>
        <message>
            <source>What you wrote here was not saved. It is kept on this computer.</source>
            <translation>ここに書いた内容は保存されていません。このコンピューターに残っています。</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>続きを書く</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Only the beginning is shown: the text is very long. All of it is there when you edit it.</source>
            <translation>テキストが非常に長いため、先頭だけを表示しています。編集するとすべて表示されます。</translation>
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
            <translation>担当者</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>見積もりなし</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>ブロックの原因</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>ブロックなし</translation>
        </message>
        <message>
            <source>Expedite: comes before all others</source>
            <translation>緊急：ほかのすべてに優先</translation>
        </message>
        <message>
            <source>Owner changed</source>
            <translation>担当者を変更</translation>
        </message>
        <message>
            <source>Sprint changed</source>
            <translation>スプリントを変更</translation>
        </message>
        <message>
            <source>Epic changed</source>
            <translation>エピックを変更</translation>
        </message>
        <message>
            <source>Made urgent</source>
            <translation>緊急に変更</translation>
        </message>
        <message>
            <source>Made ordinary</source>
            <translation>通常に変更</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>In this column since %1</source>
            <translation>%1からこの列</translation>
        </message>
        <message>
            <source>Written %1</source>
            <translation>作成：%1</translation>
        </message>
        <message>
            <source>Known elsewhere as %1</source>
            <translation>ほかでの呼び名：%1</translation>
        </message>
        <message>
            <source>Labels: %1</source>
            <translation>ラベル：%1</translation>
        </message>
        <message>
            <source>Points changed</source>
            <translation>ポイントを変更</translation>
        </message>
        <message>
            <source>Unblocked</source>
            <translation>ブロックを解除</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>ブロック中</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>価値</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>What the story is worth, in the team&apos;s own measure</source>
            <translation>ストーリーの価値（チーム独自の尺度）</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先度</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>チーム</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>With commas between them</source>
            <translation>カンマ区切り</translation>
        </message>
        <message>
            <source>Kind changed</source>
            <translation>種類を変更</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>優先度を変更</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>チームを変更</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>価値を変更</translation>
        </message>
        <message>
            <source>Labels changed</source>
            <translation>ラベルを変更</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryMentions</name>
        <message>
            <source>Mentioned in</source>
            <translation>言及元</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryPanel</name>
        <message>
            <source>Details of the story</source>
            <translation>ストーリーの詳細</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Builds</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Select a story to see all of it here.</source>
            <translation>ストーリーを選択すると、すべての内容がここに表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are selected. What you do is done to all of them.</source>
            <translation>
                <numerusform>%n件のストーリーを選択中です。操作はすべてに適用されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a story's number and kind</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Blocked: %1</source>
            <translation>ブロック中：%1</translation>
        </message>
        <message>
            <source>Title changed</source>
            <translation>タイトルを変更</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>コメントと変更</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>完了の定義</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryStream</name>
        <message>
            <source>What the stream shows</source>
            <translation>タイムラインの表示内容</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>以前のものを表示</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>コメントと変更</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>だれか</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>This is only the beginning.</source>
            <translation>ここまでは冒頭だけです。</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>comments and changes</comment>
            <translation>すべて %1</translation>
        </message>
        <message>
            <source>Comments %1</source>
            <translation>コメント %1</translation>
        </message>
        <message>
            <source>Changes %1</source>
            <translation>変更 %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>まだ何も起きていません。</translation>
        </message>
        <message>
            <source>Nobody has said anything yet.</source>
            <translation>まだだれも発言していません。</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>添付</translation>
        </message>
        <message>
            <source>This story has more links, criteria and attachments than are told of here: these are the newest changes of them.</source>
            <translation>このストーリーには、ここに示すより多くのリンク、受け入れ条件、添付ファイルがあります。最新の変更を表示しています。</translation>
        </message>
        <message>
            <source>This epic has more attachments than are told of here: these are the newest changes of them.</source>
            <translation>このエピックには、ここに示すより多くの添付ファイルがあります。最新の変更を表示しています。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWords</name>
        <message>
            <source>Expedite</source>
            <translation>緊急</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>機能</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>性能</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>セキュリティ</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>ステージ</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Bug</source>
            <translation>バグ</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Spike</source>
            <translation>スパイク</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>サブタスク</translation>
        </message>
        <message>
            <source>%1 running</source>
            <comment>a stage</comment>
            <translation>%1実行中</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a stage</comment>
            <translation>%1失敗</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>デプロイ済み</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>a stage</comment>
            <translation>%1成功</translation>
        </message>
        <message>
            <source>%1 waits</source>
            <comment>a stage</comment>
            <translation>%1待ち</translation>
        </message>
        <message>
            <source>%1 needs sign-off</source>
            <comment>a stage</comment>
            <translation>%1は承認が必要</translation>
        </message>
        <message>
            <source>%1 unstable</source>
            <comment>a stage</comment>
            <translation>%1不安定</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <comment>a stage</comment>
            <translation>%1キャンセル</translation>
        </message>
        <message>
            <source>%1 not run</source>
            <comment>a stage</comment>
            <translation>%1未実行</translation>
        </message>
        <message>
            <source>No report of the build</source>
            <translation>ビルドの報告なし</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Needs an estimate</source>
            <translation>見積もりが必要</translation>
        </message>
        <message>
            <source>Needs an owner</source>
            <translation>担当者が必要</translation>
        </message>
        <message>
            <source>No build yet</source>
            <translation>ビルドなし</translation>
        </message>
        <message>
            <source>Waits for release</source>
            <translation>リリース待ち</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>Story 2187</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>新しいストーリー</translation>
        </message>
        <message>
            <source>no estimate</source>
            <translation>見積もりなし</translation>
        </message>
        <message>
            <source>blocked: %1</source>
            <translation>ブロック中：%1</translation>
        </message>
        <message>
            <source>nobody's</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>in column for %1</source>
            <translation>列に%1滞在</translation>
        </message>
        <message>
            <source>longer than most</source>
            <translation>多くのものより長い</translation>
        </message>
        <message>
            <source>expedite</source>
            <translation>緊急</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 over</source>
            <comment>stories, limit, difference</comment>
            <translation>%1 / %2 · %3超過</translation>
        </message>
        <message>
            <source>%1 of %2 · full</source>
            <comment>stories, limit</comment>
            <translation>%1 / %2 · 満杯</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>stories, limit</comment>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1、ストーリー%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, limit %2, %3 over the limit</source>
            <translation>%1、上限%2、%3超過</translation>
        </message>
        <message>
            <source>%1, limit %2, full</source>
            <translation>%1、上限%2、満杯</translation>
        </message>
        <message>
            <source>%1, limit %2</source>
            <translation>%1、上限%2</translation>
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
            <translation>優先度なし</translation>
        </message>
        <message>
            <source>priority: %1</source>
            <translation>優先度：%1</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a story&apos;s number</comment>
            <translation>%1を待機中</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %1 and %n more</source>
            <comment>a story&apos;s number</comment>
            <translation>
                <numerusform>%1ほか%n件を待機中</numerusform>
            </translation>
        </message>
        <message>
            <source>Overridden: %1</source>
            <comment>a reason</comment>
            <translation>例外扱い：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over</source>
            <translation>
                <numerusform>%nレーンが超過</numerusform>
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
            <translation>%1前からブロック中：%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column and its count; how much is folded</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column and its count; how many lanes hold too much</comment>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them in folded lanes: a click on the head of a lane unfolds it</source>
            <translation>
                <numerusform>うち%n件は折りたたんだレーンの中です。レーンの見出しをクリックすると展開します</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over the limit of a lane</source>
            <translation>
                <numerusform>%nレーンがレーンの上限を超過</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 over in a sprint</source>
            <translation>1つのスプリントで%1超過</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint</source>
            <translation>%1、各スプリントの上限%2</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint, %3 over the limit in one</source>
            <translation>%1、各スプリントの上限%2、1つで%3超過</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tests</name>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%2件中%1件失敗</translation>
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
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Enter saves the title, Esc leaves it as it was.</source>
            <translation>Enterでタイトルを保存、Escで元に戻します。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TrendChart</name>
        <message numerus="yes">
            <source>Chart of %1, %n week(s)</source>
            <translation>
                <numerusform>%1のチャート、%n週間</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the weeks, Enter opens one.</source>
            <translation>矢印キーで週を読み、Enterで開きます。</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>第%1週</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>計測対象なし</translation>
        </message>
        <message>
            <source>Week %1, from %2: %3</source>
            <translation>第%1週（%2から）：%3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of it</source>
            <translation>
                <numerusform>うち%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失敗%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>ストーリー%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>インシデント%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::UndoBar</name>
        <message>
            <source>Undo  %1</source>
            <comment>a button and its key</comment>
            <translation>元に戻す  %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WeekTable</name>
        <message>
            <source>Week %1, from %2</source>
            <translation>第%1週（%2から）</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>計測対象なし</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>%1、失敗%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a value and of how many</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>週</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Welcome</name>
        <message>
            <source>New workspace …</source>
            <translation>新しいワークスペース…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Window</name>
        <message>
            <source>on this computer</source>
            <comment>where a person works</comment>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>ボード</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>パイプライン</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>メトリクス</translation>
        </message>
        <message>
            <source>&amp;Import …</source>
            <translation>インポート(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Connect …</source>
            <translation>接続(&amp;C)…</translation>
        </message>
        <message>
            <source>Offline since %1. %2</source>
            <comment>a time of day; what happened</comment>
            <translation>%1からオフライン。%2</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message>
            <source>Read-only: this workspace was opened to be looked at. Nothing you do here is saved.</source>
            <translation>読み取り専用：このワークスペースは閲覧用に開かれています。ここでの操作は保存されません。</translation>
        </message>
        <message>
            <source>%1 · day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1 · %3日中%2日目</translation>
        </message>
        <message>
            <source>The change to “%1” was not saved. %2</source>
            <comment>a title; what happened</comment>
            <translation>「%1」への変更は保存されませんでした。%2</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>比較して統合</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>バックログ</translation>
        </message>
        <message>
            <source>Re&amp;quests to servers …</source>
            <translation>サーバーへの問い合わせ(&amp;Q)…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>本番</translation>
        </message>
        <message>
            <source>Connect &amp;monitoring …</source>
            <translation>監視を接続(&amp;M)…</translation>
        </message>
        <message>
            <source>An alert in production, since %1.</source>
            <translation>本番でアラート発生中（%1から）。</translation>
        </message>
        <message>
            <source>Open Production</source>
            <translation>本番を開く</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>1日</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>スプリントレビュー</translation>
        </message>
        <message>
            <source>Present the sprint &amp;review</source>
            <translation>スプリントレビューを発表(&amp;R)</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>&amp;Back up workspace …</source>
            <translation>ワークスペースをバックアップ(&amp;B)…</translation>
        </message>
        <message>
            <source>A database is backed up where it runs, by whoever looks after it.</source>
            <translation>データベースのバックアップは、それが動いている場所で、管理している人が取ります。</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>ワークスペースをバックアップ</translation>
        </message>
        <message>
            <source>Workspaces (*.dayshift)</source>
            <translation>ワークスペース (*.dayshift)</translation>
        </message>
        <message>
            <source>Backup of the workspace</source>
            <translation>ワークスペースのバックアップ</translation>
        </message>
        <message>
            <source>The workspace is backed up, %1.</source>
            <comment>a size</comment>
            <translation>ワークスペースをバックアップしました（%1）。</translation>
        </message>
        <message>
            <source>Present</source>
            <comment>what is shown to others, in the sidebar</comment>
            <translation>発表</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardEdits</name>
        <message>
            <source>Split from #%1.</source>
            <translation>#%1から分割。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SplitDialog</name>
        <message>
            <source>Split %1</source>
            <translation>%1を分割</translation>
        </message>
        <message>
            <source>“%1” stays; the new story comes below it, in the same epic and sprint.</source>
            <translation>「%1」はそのまま残り、新しいストーリーは同じエピックとスプリントのすぐ下に入ります。</translation>
        </message>
        <message>
            <source>What the new story is about</source>
            <translation>新しいストーリーの内容</translation>
        </message>
        <message>
            <source>&amp;New story</source>
            <translation>新しいストーリー(&amp;N)</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>見積もりなし</translation>
        </message>
        <message>
            <source>Its &amp;points</source>
            <translation>新しいほうのポイント(&amp;P)</translation>
        </message>
        <message>
            <source>Points that &amp;stay</source>
            <translation>残すポイント(&amp;S)</translation>
        </message>
        <message>
            <source>Open tasks that go over into the new story</source>
            <translation>新しいストーリーに移す未完了のタスク</translation>
        </message>
        <message>
            <source>&amp;Tasks that go over</source>
            <translation>移すタスク(&amp;T)</translation>
        </message>
        <message>
            <source>Split the story</source>
            <translation>ストーリーを分割</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Points are a number, or nothing.</source>
            <translation>ポイントは数値か空欄です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDesk</name>
        <message>
            <source>&amp;Teams and products …</source>
            <translation>チームとプロダクト(&amp;T)…</translation>
        </message>
        <message>
            <source>Teams and products changed</source>
            <translation>チームとプロダクトを変更</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDialog</name>
        <message>
            <source>Teams and products</source>
            <translation>チームとプロダクト</translation>
        </message>
        <message>
            <source>A team that is alone needs no entry. Each team is compared with itself only.</source>
            <translation>チームが1つだけなら登録は不要です。各チームは自分自身とだけ比較されます。</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>チーム</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>チームを追加</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>チーム</translation>
        </message>
        <message>
            <source>Works on</source>
            <translation>対象プロダクト</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>プロダクト</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>プロダクトを追加</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>プロダクト</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <comment>a list</comment>
            <translation>%1：削除</translation>
        </message>
        <message>
            <source>%1: move up</source>
            <comment>a list</comment>
            <translation>%1：上へ</translation>
        </message>
        <message>
            <source>%1: move down</source>
            <comment>a list</comment>
            <translation>%1：下へ</translation>
        </message>
        <message>
            <source>Name of team %1</source>
            <translation>チーム%1の名前</translation>
        </message>
        <message>
            <source>What team %1 works on</source>
            <translation>チーム%1の対象プロダクト</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>Name of product %1</source>
            <translation>プロダクト%1の名前</translation>
        </message>
        <message>
            <source>Every team and every product needs a name.</source>
            <translation>どのチームとプロダクトにも名前が必要です。</translation>
        </message>
        <message>
            <source>Two have the same name: nobody could tell them apart.</source>
            <translation>同じ名前が2つあり、区別できません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaList</name>
        <message>
            <source>What must be so</source>
            <translation>満たすべきこと</translation>
        </message>
        <message>
            <source>What must be so for this story to be accepted</source>
            <translation>このストーリーが受け入れられるために満たすべきこと</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>受け入れ条件</translation>
        </message>
        <message>
            <source>met</source>
            <translation>達成</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>未達成</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaSection</name>
        <message>
            <source>Criterion written</source>
            <translation>受け入れ条件を作成</translation>
        </message>
        <message>
            <source>Criterion changed</source>
            <translation>受け入れ条件を変更</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>受け入れ条件</translation>
        </message>
        <message>
            <source>Nobody has said yet what this story must fulfil.</source>
            <translation>このストーリーが満たすべきことは、まだ書かれていません。</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>新しい受け入れ条件</translation>
        </message>
        <message>
            <source>Tick by hand …</source>
            <translation>手動でチェック…</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>文言を変更</translation>
        </message>
        <message>
            <source>Link a test …</source>
            <translation>テストをリンク…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <source>Delete the criterion</source>
            <translation>受け入れ条件を削除</translation>
        </message>
        <message>
            <source>Criterion deleted</source>
            <translation>受け入れ条件を削除</translation>
        </message>
        <message>
            <source>Take a test away</source>
            <translation>テストを外す</translation>
        </message>
        <message>
            <source>Say what must be so for this story to be accepted (N)</source>
            <translation>このストーリーが受け入れられるために満たすべきことを書く（N）</translation>
        </message>
        <message>
            <source>With this one</source>
            <translation>この条件の操作</translation>
        </message>
        <message>
            <source>What can be done with the selected criterion</source>
            <translation>選択した受け入れ条件でできる操作</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tests</source>
            <translation>
                <numerusform>ほか%n件のテスト</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked by %1, %2: %3</source>
            <comment>a name; when; what they saw</comment>
            <translation>%2に%1がチェック：%3</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>だれか</translation>
        </message>
        <message>
            <source>A test has failed: the tick does not count against it.</source>
            <translation>テストが失敗しています。チェックより失敗が優先されます。</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <comment>criteria</comment>
            <translation>%2件中%1件達成</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>チェックを取り消す</translation>
        </message>
        <message>
            <source>Test taken away from a criterion</source>
            <translation>受け入れ条件からテストを外しました</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>チェックを取り消し</translation>
        </message>
        <message>
            <source>What have you seen that proves it?</source>
            <translation>それを裏付ける、見たものは何ですか？</translation>
        </message>
        <message>
            <source>In a few words: where, which build, who</source>
            <translation>簡潔に：どこで、どのビルド、だれが</translation>
        </message>
        <message>
            <source>Criterion ticked</source>
            <translation>受け入れ条件をチェック</translation>
        </message>
        <message>
            <source>Criterion moved</source>
            <translation>受け入れ条件を移動</translation>
        </message>
        <message>
            <source>There is no test to link yet.</source>
            <translation>リンクできるテストはまだありません。</translation>
        </message>
        <message>
            <source>No build has been read so far. Connect a server under Pipeline; its stages can then be chosen here.</source>
            <translation>ビルドがまだ取得されていません。「パイプライン」でサーバーを接続すると、そのステージをここで選べます。</translation>
        </message>
        <message>
            <source>%1 · %2 (%3)</source>
            <comment>a stage, its pipeline, its connection</comment>
            <translation>%1 · %2（%3）</translation>
        </message>
        <message>
            <source>Which stage proves it?</source>
            <translation>どのステージで裏付けますか？</translation>
        </message>
        <message>
            <source>Which test of %1? Empty: all of it</source>
            <translation>%1のどのテストですか？空欄：すべて</translation>
        </message>
        <message>
            <source>All of the stage</source>
            <translation>ステージ全体</translation>
        </message>
        <message>
            <source>Test linked with a criterion</source>
            <translation>受け入れ条件にテストをリンク</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkPicker</name>
        <message>
            <source>Link %1</source>
            <comment>a story&apos;s number</comment>
            <translation>%1をリンク</translation>
        </message>
        <message>
            <source>How it is linked</source>
            <translation>リンクの種類</translation>
        </message>
        <message>
            <source>Number or words of the other story</source>
            <translation>相手のストーリーの番号または単語</translation>
        </message>
        <message>
            <source>Number or words of the title</source>
            <translation>番号またはタイトルの単語</translation>
        </message>
        <message>
            <source>Stories found</source>
            <translation>見つかったストーリー</translation>
        </message>
        <message>
            <source>Type to find the other story.</source>
            <translation>入力して相手のストーリーを探します。</translation>
        </message>
        <message>
            <source>No story on the board is called that.</source>
            <translation>該当するストーリーはボードにありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkWords</name>
        <message>
            <source>blocks</source>
            <translation>ブロックする</translation>
        </message>
        <message>
            <source>is blocked by</source>
            <translation>ブロックされる</translation>
        </message>
        <message>
            <source>relates to</source>
            <translation>関連する</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>重複する</translation>
        </message>
        <message>
            <source>is duplicated by</source>
            <translation>重複される</translation>
        </message>
        <message>
            <source>tests</source>
            <translation>テストする</translation>
        </message>
        <message>
            <source>is tested by</source>
            <translation>テストされる</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a stage and its pipeline</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 in %2 · %3</source>
            <comment>a test, its stage and its pipeline</comment>
            <translation>%2の%1 · %3</translation>
        </message>
        <message>
            <source>%1: passed in build %2</source>
            <comment>a test</comment>
            <translation>%1：ビルド%2で成功</translation>
        </message>
        <message>
            <source>%1: failed in build %2</source>
            <comment>a test</comment>
            <translation>%1：ビルド%2で失敗</translation>
        </message>
        <message>
            <source>%1: unstable in build %2, which is not passed</source>
            <comment>a test</comment>
            <translation>%1：ビルド%2で不安定（成功とは見なしません）</translation>
        </message>
        <message>
            <source>%1: not over yet in build %2</source>
            <comment>a test</comment>
            <translation>%1：ビルド%2でまだ終了していません</translation>
        </message>
        <message>
            <source>%1: not run, no build names this story</source>
            <comment>a test</comment>
            <translation>%1：未実行、このストーリーに触れたビルドなし</translation>
        </message>
        <message>
            <source>%1: not run in build %2</source>
            <comment>a test</comment>
            <translation>%1：ビルド%2では未実行</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit; it passed for an older one</source>
            <comment>a test</comment>
            <translation>%1：最新コミットでは未実行、以前のコミットでは成功</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit</source>
            <comment>a test</comment>
            <translation>%1：最新コミットでは未実行</translation>
        </message>
        <message>
            <source>a deleted story</source>
            <translation>削除されたストーリー</translation>
        </message>
        <message>
            <source>%1 removed a link: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1がリンクを外しました：%2</translation>
        </message>
        <message>
            <source>%1 linked it: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1がリンクしました：%2</translation>
        </message>
        <message>
            <source>%1 wrote the criterion “%2”</source>
            <translation>%1が受け入れ条件「%2」を書きました</translation>
        </message>
        <message>
            <source>%1 deleted the criterion “%2”</source>
            <translation>%1が受け入れ条件「%2」を削除しました</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who, a criterion, the evidence</comment>
            <translation>%1が「%2」にチェックしました：%3</translation>
        </message>
        <message>
            <source>%1 took the tick of “%2” back</source>
            <translation>%1が「%2」のチェックを取り消しました</translation>
        </message>
        <message>
            <source>%1 changed the criterion “%2”; before it was “%3”</source>
            <translation>%1が受け入れ条件を「%2」に変更しました。以前は「%3」でした</translation>
        </message>
        <message>
            <source>%1 put the criterion “%2” elsewhere in the list</source>
            <translation>%1が受け入れ条件「%2」の順番を変えました</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>だれか</translation>
        </message>
        <message>
            <source>%1 took the test %2 off a criterion</source>
            <translation>%1が受け入れ条件からテスト%2を外しました</translation>
        </message>
        <message>
            <source>%1 linked a criterion to the test %2</source>
            <translation>%1が受け入れ条件にテスト%2をリンクしました</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryCircles</name>
        <message>
            <source>A story cannot be linked to itself.</source>
            <translation>ストーリーを自分自身にリンクすることはできません。</translation>
        </message>
        <message>
            <source>Choose another story.</source>
            <translation>別のストーリーを選んでください。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>These stories would wait for each other: %1.</source>
            <translation>これらのストーリーが互いを待つことになります：%1。</translation>
        </message>
        <message>
            <source>Remove one of the links on this way first.</source>
            <translation>先に、この経路のリンクを1つ外してください。</translation>
        </message>
        <message>
            <source>These stories would all be duplicates of each other: %1.</source>
            <translation>これらのストーリーがすべて互いの重複になります：%1。</translation>
        </message>
        <message>
            <source>A story cannot be part of itself: %1.</source>
            <translation>ストーリーを自分自身の一部にはできません：%1。</translation>
        </message>
        <message>
            <source>Choose another parent.</source>
            <translation>別の親を選んでください。</translation>
        </message>
        <message>
            <source>In this file stories wait for themselves, or are parts or duplicates of themselves.</source>
            <translation>このファイルには、自分自身を待つストーリー、または自分自身の一部や重複になっているストーリーがあります。</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>ワークスペースをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>These two stories are linked like this already.</source>
            <translation>この2つのストーリーは、すでに同じようにリンクされています。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryLinksView</name>
        <message>
            <source>Link to a story …</source>
            <translation>ストーリーへのリンク…</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Say how this story hangs together with another one (K)</source>
            <translation>このストーリーと別のストーリーの関係を指定（K）</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>アーカイブ内</translation>
        </message>
        <message>
            <source>%1: this story waits for it</source>
            <comment>a column</comment>
            <translation>%1：このストーリーが待っています</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>This story is not linked with any other.</source>
            <translation>このストーリーはどれともリンクされていません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDesk</name>
        <message>
            <source>&amp;Definition of done …</source>
            <translation>完了の定義(&amp;D)…</translation>
        </message>
        <message>
            <source>Version %1 of the definition of done saved</source>
            <translation>完了の定義のバージョン%1を保存</translation>
        </message>
        <message>
            <source>What is missing is only warned of</source>
            <translation>不足は警告のみにする</translation>
        </message>
        <message>
            <source>What is missing is refused</source>
            <translation>不足があれば拒否する</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDialog</name>
        <message>
            <source>Code reviewed by a second person</source>
            <translation>もう1人がコードをレビュー済み</translation>
        </message>
        <message>
            <source>Write it anew from this version</source>
            <translation>この版をもとに書き直す</translation>
        </message>
        <message>
            <source>Add a check</source>
            <translation>チェック項目を追加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <source>Only warn (light): stories may pass, and what was missing is kept</source>
            <translation>警告のみ（緩やか）：ストーリーは進め、不足は記録されます</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>完了の定義</translation>
        </message>
        <message>
            <source>Version %1, being written</source>
            <translation>バージョン%1（編集中）</translation>
        </message>
        <message>
            <source>Version that is shown</source>
            <translation>表示するバージョン</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>Who owns the definition</source>
            <translation>定義の責任者</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>ただちに</translation>
        </message>
        <message>
            <source>The start of %1</source>
            <translation>%1の開始</translation>
        </message>
        <message>
            <source>From when the version holds</source>
            <translation>バージョンの適用開始</translation>
        </message>
        <message>
            <source>Version %1, saved by %2, %3</source>
            <comment>number; who; when</comment>
            <translation>バージョン%1、%2が%3に保存</translation>
        </message>
        <message>
            <source>%1 · holds now</source>
            <comment>a version</comment>
            <translation>%1 · 適用中</translation>
        </message>
        <message>
            <source>Checks, in their order</source>
            <translation>チェック項目（順番どおり）</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>チェック項目</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>確認方法</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>支援できる人</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+↑</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+↓</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>適用開始</translation>
        </message>
        <message>
            <source>Stories that would not hold</source>
            <translation>満たさなくなるストーリー</translation>
        </message>
        <message>
            <source>Save version %1</source>
            <translation>バージョン%1を保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Name of check %1</source>
            <translation>チェック項目%1の名前</translation>
        </message>
        <message>
            <source>How check %1 is seen</source>
            <translation>チェック項目%1の確認方法</translation>
        </message>
        <message>
            <source>Who can help with check %1</source>
            <translation>チェック項目%1を支援できる人</translation>
        </message>
        <message>
            <source>Stage that counts for check %1</source>
            <translation>チェック項目%1の対象ステージ</translation>
        </message>
        <message>
            <source>Every check needs a name.</source>
            <translation>どのチェック項目にも名前が必要です。</translation>
        </message>
        <message>
            <source>Two checks have the same name: nobody could tell them apart.</source>
            <translation>同じ名前のチェック項目が2つあり、区別できません。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories of late in %2 would not have held.</source>
            <translation>
                <numerusform>%2の最近のストーリー%n件中%1件が満たさなかったことになります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories in %2 would not hold.</source>
            <translation>
                <numerusform>%2のストーリー%n件中%1件が満たさなくなります。</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 %2: %3</source>
            <comment>number, title, what is missing</comment>
            <translation>#%1 %2：%3</translation>
        </message>
        <message>
            <source>There is no story in work to try this on.</source>
            <translation>試せる進行中のストーリーはありません。</translation>
        </message>
        <message>
            <source>Stage (optional)</source>
            <translation>ステージ（任意）</translation>
        </message>
        <message>
            <source>Counts a stage of this name, where its name does not say what it runs.</source>
            <translation>名前から内容がわからない場合に、この名前のステージを対象にします。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneSection</name>
        <message>
            <source>The team has not said yet what done means: Tools, Definition of done.</source>
            <translation>チームの「完了」の意味がまだ決められていません：「ツール」の「完了の定義」。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n checks hold</source>
            <translation>
                <numerusform>チェック項目%n件中%1件を達成</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <comment>a count; the definition's version</comment>
            <translation>%1 · バージョン%2</translation>
        </message>
        <message>
            <source>%1 · version %2, from %3 on</source>
            <comment>a count; the definition's version; a sprint</comment>
            <translation>%1 · バージョン%2、%3から</translation>
        </message>
        <message>
            <source>Overridden for %1 by %2, %3: %4</source>
            <comment>column; who; when; the reason</comment>
            <translation>%3に%2が%1への移動を例外扱い：%4</translation>
        </message>
        <message>
            <source>Missing then: %1</source>
            <translation>当時の不足：%1</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check; its state</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>%1に移動</translation>
        </message>
        <message>
            <source>%1 asks for: %2</source>
            <comment>a column; what is missing</comment>
            <translation>%1に入る条件：%2</translation>
        </message>
        <message>
            <source>Override …</source>
            <translation>例外扱い…</translation>
        </message>
        <message>
            <source>What shows it? %1</source>
            <comment>a check</comment>
            <translation>何で確認できますか？%1</translation>
        </message>
        <message>
            <source>A word of evidence; Esc leaves it open</source>
            <translation>根拠を一言で。Escで未確認のまま残します</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneWords</name>
        <message>
            <source>Ticked by a person</source>
            <translation>人がチェック</translation>
        </message>
        <message>
            <source>Unit tests run in the pipeline</source>
            <translation>パイプラインで単体テストを実行</translation>
        </message>
        <message>
            <source>Integration tests run in the pipeline</source>
            <translation>パイプラインで結合テストを実行</translation>
        </message>
        <message>
            <source>Functional tests passed</source>
            <translation>機能テスト成功</translation>
        </message>
        <message>
            <source>Performance tests passed</source>
            <translation>性能テスト成功</translation>
        </message>
        <message>
            <source>Security tests passed</source>
            <translation>セキュリティテスト成功</translation>
        </message>
        <message>
            <source>All acceptance criteria are met</source>
            <translation>すべての受け入れ条件を達成</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>ブロックなし</translation>
        </message>
        <message>
            <source>All sub-stories are done</source>
            <translation>すべてのサブストーリーが完了</translation>
        </message>
        <message>
            <source>A build</source>
            <translation>ビルドがある</translation>
        </message>
        <message>
            <source>An owner</source>
            <translation>担当者がいる</translation>
        </message>
        <message>
            <source>An estimate</source>
            <translation>見積もりがある</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>受け入れ条件</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>プロダクトオーナー</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>スクラムマスター</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>開発者</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>開発テスター</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>パフォーマンスエンジニア</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>セキュリティテスター</translation>
        </message>
        <message>
            <source>Operations engineer</source>
            <translation>運用エンジニア</translation>
        </message>
        <message>
            <source>The definition of done</source>
            <translation>完了の定義</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>達成</translation>
        </message>
        <message>
            <source>open</source>
            <translation>オープン</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>build %1 of %2</source>
            <comment>number and pipeline</comment>
            <translation>%2のビルド%1</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a word of evidence; who, when</comment>
            <translation>%1（%2、%3）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a build; when</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>it has no criteria</source>
            <translation>受け入れ条件がありません</translation>
        </message>
        <message>
            <source>%1 of %2 are met</source>
            <translation>%2件中%1件を達成</translation>
        </message>
        <message>
            <source>not finished in %1</source>
            <translation>%1でまだ終了していません</translation>
        </message>
        <message>
            <source>failed in %1</source>
            <translation>%1で失敗</translation>
        </message>
        <message>
            <source>no build names the story</source>
            <translation>このストーリーに触れたビルドがありません</translation>
        </message>
        <message>
            <source>passed for an older commit, not for the newest one (%1)</source>
            <translation>以前のコミットでは成功、最新では未確認（%1）</translation>
        </message>
        <message>
            <source>not seen for the newest commit (%1)</source>
            <translation>最新のコミットでは未確認（%1）</translation>
        </message>
        <message>
            <source>nobody has ticked it</source>
            <translation>まだだれもチェックしていません</translation>
        </message>
        <message>
            <source>it is blocked</source>
            <translation>ブロックされています</translation>
        </message>
        <message numerus="yes">
            <source>%n sub-stories are open</source>
            <translation>
                <numerusform>サブストーリー%n件が未完了</numerusform>
            </translation>
        </message>
        <message>
            <source>it is nobody's</source>
            <translation>担当者がいません</translation>
        </message>
        <message>
            <source>nobody has estimated it</source>
            <translation>見積もりがありません</translation>
        </message>
        <message>
            <source>%1 can help.</source>
            <comment>one name</comment>
            <translation>%1が支援できます。</translation>
        </message>
        <message>
            <source>%1 or %2 can help.</source>
            <comment>two names</comment>
            <translation>%1または%2が支援できます。</translation>
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
                <numerusform>%n件のストーリーはまだ%1に入れません。</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 cannot go into %2 yet.</source>
            <translation>#%1はまだ%2に入れません。</translation>
        </message>
        <message>
            <source>A new story cannot go into %1 yet.</source>
            <translation>新しいストーリーはまだ%1に入れません。</translation>
        </message>
        <message>
            <source>#%1: %2</source>
            <comment>a story; what is missing</comment>
            <translation>#%1：%2</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>何も移動していません。</translation>
        </message>
        <message>
            <source>Finish what is missing, or say why it may go there without it.</source>
            <translation>不足を片付けるか、不足のまま入れてよい理由を書いてください。</translation>
        </message>
        <message>
            <source>Imported: it was closed elsewhere, before any definition of done here.</source>
            <translation>インポート：ここで完了の定義ができる前に、別の場所でクローズされました。</translation>
        </message>
        <message>
            <source>Closed before there was a definition of done.</source>
            <translation>完了の定義ができる前にクローズされました。</translation>
        </message>
        <message>
            <source>Closed under version %1.</source>
            <translation>バージョン%1に基づいてクローズされました。</translation>
        </message>
        <message>
            <source>Closed under version %1; version %2 holds now.</source>
            <translation>バージョン%1に基づいてクローズされました。現在はバージョン%2です。</translation>
        </message>
        <message>
            <source>Somebody saved version %1 meanwhile.</source>
            <translation>その間に、ほかの人がバージョン%1を保存しました。</translation>
        </message>
        <message>
            <source>Nothing was overwritten.</source>
            <translation>何も上書きされていません。</translation>
        </message>
        <message>
            <source>Look at theirs, then save yours again.</source>
            <translation>相手の版を確認してから、自分の版をもう一度保存してください。</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>waits for its turn in %1</source>
            <translation>%1で順番待ち</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EntryPopup</name>
        <message>
            <source>Override</source>
            <translation>例外扱い</translation>
        </message>
        <message>
            <source>To override: a word of reason</source>
            <translation>例外扱いにする理由を一言で</translation>
        </message>
        <message>
            <source>A reason here overrides what is missing. It stays visible on the story.</source>
            <translation>ここに理由を書くと、不足があっても入れられます。理由はストーリーに表示され続けます。</translation>
        </message>
        <message numerus="yes">
            <source>Move the other %n</source>
            <translation>
                <numerusform>残り%n件を移動</numerusform>
            </translation>
        </message>
        <message>
            <source>See #%1</source>
            <translation>#%1を見る</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stories</source>
            <translation>
                <numerusform>ほか%n件のストーリー</numerusform>
            </translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>不足しているもの</translation>
        </message>
        <message>
            <source>Write a word of reason first.</source>
            <translation>先に理由を一言書いてください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDesk</name>
        <message>
            <source>Attaching %1, %2 of %3</source>
            <translation>%1を添付中（%2 / %3）</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>%1を開いています…</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>%1を保存中…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1として保存しました。</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was attached.</source>
            <translation>このワークスペースは読み取り専用で開かれています。何も添付していません。</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard. Nothing was attached. Copy a picture, then try again.</source>
            <translation>クリップボードに画像がありません。何も添付していません。画像をコピーしてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <comment>when it was taken from the clipboard</comment>
            <translation>画像 %1.png</translation>
        </message>
        <message>
            <source>Attaching %1 …</source>
            <translation>%1を添付中…</translation>
        </message>
        <message>
            <source>Attach files, each of at most %1</source>
            <translation>ファイルを添付（1件あたり最大%1）</translation>
        </message>
        <message>
            <source>There is no room for a copy to open. Nothing was changed. Make room on the disk, then try again.</source>
            <translation>開くためのコピーを置く空きがありません。何も変更していません。ディスクの空きを増やしてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>%1 is not what its name says, or holds something that can run. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1は、名前が示すものと違うか、実行できるものを含んでいます。ここからは開きません。添付した人を信頼できる場合にだけ保存してください。</translation>
        </message>
        <message>
            <source>No program opens %1. Save it instead.</source>
            <translation>%1を開けるプログラムがありません。代わりに保存してください。</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>添付ファイルの保存</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDownload</name>
        <message>
            <source>%1 is not what was attached.</source>
            <translation>%1は添付されたものと違います。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>何も書き込まれていません。</translation>
        </message>
        <message>
            <source>Look for it in a backup, or ask who attached it.</source>
            <translation>バックアップを探すか、添付した人に尋ねてください。</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1を書き込めませんでした。</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>以前からあったものはそのまま残っています。</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>別のフォルダーを選ぶか、ディスクの空きを増やしてください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentList</name>
        <message>
            <source>Attach …</source>
            <translation>添付…</translation>
        </message>
        <message>
            <source>%1 attached</source>
            <translation>%1を添付</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save as …</source>
            <translation>名前を付けて保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Copy name</source>
            <translation>名前をコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>What to do with the attachment</source>
            <translation>添付ファイルの操作</translation>
        </message>
        <message>
            <source>What to do with the attachment (menu key)</source>
            <translation>添付ファイルの操作（メニューキー）</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>ファイルを添付（1件あたり最大%1）。Ctrl+Shift+Vでクリップボードの画像を添付</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>Let go to attach, up to %1 each</source>
            <translation>放すと添付（1件あたり%1まで）</translation>
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
            <translation>それでも保存…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Stop, keep nothing of it</source>
            <translation>停止（何も残さない）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentUpload</name>
        <message>
            <source>%1 was not attached: it was cancelled.</source>
            <translation>%1は添付されませんでした。キャンセルされました。</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>何も残していません。</translation>
        </message>
        <message>
            <source>Attach it again whenever you like.</source>
            <translation>いつでも、もう一度添付できます。</translation>
        </message>
        <message>
            <source>%1 was not attached. %2</source>
            <translation>%1は添付されませんでした。%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentWords</name>
        <message>
            <source>%1 · from the epic</source>
            <comment>size</comment>
            <translation>%1 · エピックから</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <comment>size, who, when</comment>
            <translation>%1 · %2、%3</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>name of a file, its kind, its size and who attached it when</comment>
            <translation>%1、%2、%3</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>だれか</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>document</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>録音・録画</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>%1 is a program, or starts one. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1はプログラムか、プログラムを起動するものです。ここからは開きません。添付した人を信頼できる場合にだけ保存してください。</translation>
        </message>
        <message>
            <source>%1 can hold scripts, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1にはスクリプトが含まれることがあり、開くと実行されます。ここからは開きません。添付した人を信頼できる場合にだけ保存してください。</translation>
        </message>
        <message>
            <source>%1 can hold macros or formulas, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1にはマクロや数式が含まれることがあり、開くと実行されます。ここからは開きません。添付した人を信頼できる場合にだけ保存してください。</translation>
        </message>
        <message>
            <source>Nobody can say what would open %1. It is not opened from here: save it if you trust whoever attached it.</source>
            <translation>%1を何が開くのかわかりません。ここからは開きません。添付した人を信頼できる場合に保存してください。</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <comment>megabytes</comment>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Drop files here, up to %1 each</source>
            <translation>ここにファイルをドロップ（1件あたり%1まで）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Attachments</name>
        <message>
            <source>Nothing was attached.</source>
            <translation>何も添付していません。</translation>
        </message>
        <message>
            <source>%1 has %2; an attachment has at most %3.</source>
            <translation>%1は%2です。添付できるのは%3までです。</translation>
        </message>
        <message>
            <source>Attach a part of it, or write down where it lies.</source>
            <translation>一部を添付するか、置き場所を書いてください。</translation>
        </message>
        <message>
            <source>%1 is not there, or may not be read.</source>
            <translation>%1がないか、読み取り権限がありません。</translation>
        </message>
        <message>
            <source>Look where it is, then attach it again.</source>
            <translation>場所を確認して、もう一度添付してください。</translation>
        </message>
        <message>
            <source>%1 changed while it was read.</source>
            <translation>読み取り中に%1が変更されました。</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it, then attach it again.</source>
            <translation>書き込みが終わるのを待って、もう一度添付してください。</translation>
        </message>
        <message>
            <source>%1 vanished while it was read.</source>
            <translation>読み取り中に%1がなくなりました。</translation>
        </message>
        <message>
            <source>Attach an ordinary file.</source>
            <translation>通常のファイルを添付してください。</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1はフォルダーです。</translation>
        </message>
        <message>
            <source>%1 is a pipe between programs and has no end.</source>
            <translation>%1はプログラム間のパイプで、終わりがありません。</translation>
        </message>
        <message>
            <source>%1 is a device and no file.</source>
            <translation>%1はファイルではなくデバイスです。</translation>
        </message>
        <message>
            <source>%1 is a link that leads out of its folder.</source>
            <translation>%1はフォルダーの外を指すリンクです。</translation>
        </message>
        <message>
            <source>%1 is no file.</source>
            <translation>%1はファイルではありません。</translation>
        </message>
        <message>
            <source>The content of this attachment is not in the workspace any more.</source>
            <translation>この添付ファイルの内容は、もうワークスペースにありません。</translation>
        </message>
        <message>
            <source>Everything else is as it was.</source>
            <translation>ほかはすべて元のままです。</translation>
        </message>
        <message>
            <source>Attach the file again, or look for it in a backup.</source>
            <translation>ファイルをもう一度添付するか、バックアップを探してください。</translation>
        </message>
        <message>
            <source>The attachment %1 has %2 of its %3 bytes.</source>
            <translation>添付ファイル%1は%3バイト中%2バイトしかありません。</translation>
        </message>
        <message>
            <source>The attachment %1 is not what was attached.</source>
            <translation>添付ファイル%1は添付されたものと違います。</translation>
        </message>
        <message>
            <source>The attachment %1 cannot be read: %2</source>
            <translation>添付ファイル%1を読み取れません：%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>ファイルの列</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>例</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>変換先</translation>
        </message>
        <message>
            <source>Columns and what they become</source>
            <translation>列と変換先</translation>
        </message>
        <message>
            <source>The first items, as they come in</source>
            <translation>取り込まれる最初の項目</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>タイプ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>クローズ済み</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>親</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>マイルストーン</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>アーカイブ済み</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>取り込まない</translation>
        </message>
        <message>
            <source>What %1 becomes</source>
            <translation>%1の変換先</translation>
        </message>
        <message>
            <source>The rows beneath follow what you choose. The next table with these columns is read the same way.</source>
            <translation>下の行は選択に従って変わります。次に同じ列の表を読み込むときも同じように扱われます。</translation>
        </message>
        <message>
            <source>One column has to become the title: without it there is nothing to import.</source>
            <translation>いずれかの列をタイトルにする必要があります。ないとインポートするものがありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LaneWords</name>
        <message>
            <source>Expedite</source>
            <translation>緊急</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>Without an epic</source>
            <translation>エピックなし</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>ゴール</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent stories are open</source>
            <translation>
                <numerusform>緊急のストーリー%n件がオープン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>ストーリー%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not count against the sprint goal</source>
            <translation>スプリントゴールには数えません</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points done, all points: 3 of 21 pt</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Epic %1</source>
            <comment>a title</comment>
            <translation>エピック %1</translation>
        </message>
        <message>
            <source>Epic %1 %2</source>
            <comment>number, title</comment>
            <translation>エピック %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>カード%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folded away: Enter on the lane’s head shows them</source>
            <translation>
                <numerusform>%n枚を折りたたみ中。レーンの見出しでEnterを押すと表示</numerusform>
            </translation>
        </message>
        <message>
            <source>limit of a lane %1</source>
            <comment>3 of 2 · 1 over</comment>
            <translation>レーンの上限 %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>3 of 21 points done</comment>
            <translation>%1 / %2完了</translation>
        </message>
        <message>
            <source>folded, Enter unfolds it</source>
            <translation>折りたたみ中、Enterで展開</translation>
        </message>
        <message>
            <source>Enter folds it</source>
            <translation>Enterで折りたたみ</translation>
        </message>
        <message numerus="yes">
            <source>%n folded away</source>
            <translation>
                <numerusform>%n枚を折りたたみ中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWindow</name>
        <message>
            <source>Close window</source>
            <translation>ウィンドウを閉じる</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Claim</name>
        <message>
            <source>The mark has no reason.</source>
            <translation>登録に理由がありません。</translation>
        </message>
        <message>
            <source>Say why the failure is known, for those who see it.</source>
            <translation>失敗が既知である理由を、見る人のために書いてください。</translation>
        </message>
        <message>
            <source>The mark has no end that lies ahead.</source>
            <translation>登録の期限が先の日付ではありません。</translation>
        </message>
        <message>
            <source>Choose a day within the next year.</source>
            <translation>1年以内の日を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ClaimDesk</name>
        <message>
            <source>&amp;Assign</source>
            <translation>割り当て(&amp;A)</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>割り当て</translation>
        </message>
        <message>
            <source>Mark as &amp;known …</source>
            <translation>既知として登録(&amp;K)…</translation>
        </message>
        <message>
            <source>No longer k&amp;nown</source>
            <translation>既知の登録を解除(&amp;N)</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>先にパイプラインを選択してください。</translation>
        </message>
        <message>
            <source>Only what fails is assigned to somebody.</source>
            <translation>割り当てられるのは失敗しているものだけです。</translation>
        </message>
        <message>
            <source>Say who looks after it (A)</source>
            <translation>対応する人を指定（A）</translation>
        </message>
        <message>
            <source>Only what fails can be marked.</source>
            <translation>登録できるのは失敗しているものだけです。</translation>
        </message>
        <message>
            <source>Say why this failure is expected, and until when</source>
            <translation>この失敗が想定内である理由と期限を書く</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pipeline and stage</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>To me (%1)</source>
            <translation>自分に（%1）</translation>
        </message>
        <message>
            <source>&amp;Nobody</source>
            <translation>担当者なし(&amp;N)</translation>
        </message>
        <message>
            <source>%1 has %2</source>
            <comment>a person, a pipeline</comment>
            <translation>%1が%2に対応</translation>
        </message>
        <message>
            <source>Nobody has %1 now</source>
            <translation>%1の対応者を解除</translation>
        </message>
        <message>
            <source>The failure of %1 is known until %2</source>
            <translation>%1の失敗を%2まで既知として登録</translation>
        </message>
        <message>
            <source>The failure of %1 is no longer known</source>
            <translation>%1の失敗の既知登録を解除</translation>
        </message>
        <message>
            <source>Create s&amp;tory</source>
            <translation>ストーリーを作成(&amp;T)</translation>
        </message>
        <message>
            <source>Put a bug for this failure at the end of the backlog</source>
            <translation>この失敗のバグをバックログの末尾に追加</translation>
        </message>
        <message>
            <source>Only for what fails.</source>
            <translation>失敗しているものだけが対象です。</translation>
        </message>
        <message>
            <source>%1 fails</source>
            <comment>a pipeline</comment>
            <translation>%1が失敗中</translation>
        </message>
        <message>
            <source>%1 fails in %2</source>
            <comment>a pipeline, a stage</comment>
            <translation>%1が%2で失敗中</translation>
        </message>
        <message>
            <source>Build %1 of %2.</source>
            <translation>%2のビルド%1。</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>メッセージ：%1</translation>
        </message>
        <message>
            <source>A story for the failure of %1</source>
            <translation>%1の失敗のストーリー</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KnownDialog</name>
        <message>
            <source>Mark as known</source>
            <translation>既知として登録</translation>
        </message>
        <message>
            <source>The failure stays visible, with your reason, and is counted apart from what nobody expects. The mark ends by itself.</source>
            <translation>失敗は理由とともに表示され続け、想定外のものとは別に数えられます。登録は期限が来ると自動で終わります。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a stage, a pipeline</comment>
            <translation>%2の%1</translation>
        </message>
        <message>
            <source>Whatever fails in %1</source>
            <translation>%1での失敗すべて</translation>
        </message>
        <message>
            <source>What is known to fail</source>
            <translation>既知の失敗の対象</translation>
        </message>
        <message>
            <source>Last day of the mark</source>
            <translation>登録の最終日</translation>
        </message>
        <message>
            <source>Why it fails, and what will end it</source>
            <translation>失敗の理由と、解消する方法</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>&amp;Failure</source>
            <translation>失敗(&amp;F)</translation>
        </message>
        <message>
            <source>Known &amp;until</source>
            <translation>期限(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RequestsDialog</name>
        <message>
            <source>Requests to servers</source>
            <translation>サーバーへの問い合わせ</translation>
        </message>
        <message>
            <source>Each server is asked every few seconds while something runs there, and rarely while nothing does. Connections that use the same token share what the server allows; when little is left, they slow down so that it lasts.</source>
            <translation>各サーバーには、何かが実行中の間は数秒ごとに、そうでなければまれに問い合わせます。同じトークンを使う接続は、サーバーの許容量を分け合います。残りが少なくなると、足りるように間隔を空けます。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>直近1時間</translation>
        </message>
        <message>
            <source>Allowance</source>
            <translation>許容量</translation>
        </message>
        <message>
            <source>Speed now</source>
            <translation>現在の頻度</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>次の確認</translation>
        </message>
        <message>
            <source>Why not faster</source>
            <translation>頻度を抑える理由</translation>
        </message>
        <message>
            <source>Requests in the last hour</source>
            <translation>直近1時間の問い合わせ</translation>
        </message>
        <message>
            <source>No server is read by this program at the moment.</source>
            <translation>現在、このプログラムが読み取っているサーバーはありません。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>%1 of %2 until %3</source>
            <comment>numbers, and a time of day</comment>
            <translation>%3まで%1 / %2</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>every %1</source>
            <comment>a span of time</comment>
            <translation>%1ごと</translation>
        </message>
        <message>
            <source>told by the server, and %1</source>
            <comment>every 60 s</comment>
            <translation>サーバーからの通知と、%1</translation>
        </message>
        <message>
            <source>when you ask for it</source>
            <translation>求めたとき</translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a span of time</comment>
            <translation>%1後</translation>
        </message>
        <message>
            <source>Something runs: this is the fast speed.</source>
            <translation>何かが実行中です：高い頻度です。</translation>
        </message>
        <message>
            <source>Nothing runs: this is the slow speed.</source>
            <translation>何も実行されていません：低い頻度です。</translation>
        </message>
        <message>
            <source>No window of Dayshift is in sight.</source>
            <translation>Dayshiftのウィンドウが見えていません。</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>コンピューターがバッテリーで動作しています。</translation>
        </message>
        <message>
            <source>What the server still allows has to last until %1.</source>
            <translation>サーバーの残りの許容量を%1まで持たせる必要があります。</translation>
        </message>
        <message>
            <source>The server wants to be left alone until %1.</source>
            <translation>サーバーから%1まで問い合わせないよう求められています。</translation>
        </message>
        <message>
            <source>It did not answer: it is asked ever more rarely.</source>
            <translation>応答がないため、間隔を徐々に空けています。</translation>
        </message>
        <message>
            <source>It refused the token: asking again could lock the account.</source>
            <translation>トークンが拒否されました。再度問い合わせるとアカウントがロックされるおそれがあります。</translation>
        </message>
        <message>
            <source>%1 wants to be left alone until %2</source>
            <comment>a server, a time of day</comment>
            <translation>%1から%2まで問い合わせないよう求められています</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests left until %4</source>
            <comment>a server, numbers, a time of day</comment>
            <translation>%1：%4まで残り%2 / %3件</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Budget</name>
        <message>
            <source>All requests that %1 allows for this token are used up.</source>
            <translation>このトークンに%1が許容する問い合わせを使い切りました。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Steps</name>
        <message>
            <source>The token has to be of somebody who is at least pipeline operator of the team.</source>
            <translation>トークンは、チームのpipeline operator以上の人のものでなければなりません。</translation>
        </message>
        <message>
            <source>Concourse takes the newest version of everything that the job needs.</source>
            <translation>Concourseは、ジョブに必要なものすべての最新版を使います。</translation>
        </message>
        <message>
            <source>The token has to be of a person whose role may run builds.</source>
            <translation>トークンは、ビルドを実行できる役割の人のものでなければなりません。</translation>
        </message>
        <message>
            <source>The token needs the scope Build (read and execute).</source>
            <translation>トークンにはスコープBuild (read and execute)が必要です。</translation>
        </message>
        <message>
            <source>Azure DevOps queues a new build of the same commit.</source>
            <translation>Azure DevOpsは同じコミットの新しいビルドをキューに入れます。</translation>
        </message>
        <message>
            <source>The token needs the rights to run builds and to stop them.</source>
            <translation>トークンには、ビルドの実行と停止の権限が必要です。</translation>
        </message>
        <message>
            <source>TeamCity makes a new build of what is newest on the branch by now.</source>
            <translation>TeamCityは、その時点のブランチの最新から新しいビルドを作ります。</translation>
        </message>
        <message>
            <source>The token has to be of a person who may write to the repository.</source>
            <translation>トークンは、リポジトリに書き込める人のものでなければなりません。</translation>
        </message>
        <message>
            <source>Woodpecker makes a new build of the same commit.</source>
            <translation>Woodpeckerは同じコミットの新しいビルドを作ります。</translation>
        </message>
        <message>
            <source>The account, where the master wants one, has to be allowed to force, rebuild and stop builds.</source>
            <translation>マスターがアカウントを求める場合、そのアカウントにビルドの強制実行、再ビルド、停止の権限が必要です。</translation>
        </message>
        <message>
            <source>Buildbot makes a new build of the same commit.</source>
            <translation>Buildbotは同じコミットの新しいビルドを作ります。</translation>
        </message>
        <message>
            <source>A fine-grained token needs the permission Actions: read and write, a classic one the scope repo.</source>
            <translation>fine-grainedトークンには権限Actions: read and write、classicトークンにはスコープrepoが必要です。</translation>
        </message>
        <message>
            <source>This feed can only be read.</source>
            <translation>このフィードは読み取りしかできません。</translation>
        </message>
        <message>
            <source>The account has to be an operator of the pipeline group.</source>
            <translation>アカウントは、パイプライングループのオペレーターでなければなりません。</translation>
        </message>
        <message>
            <source>GoCD runs the first stage; the others follow as they are set up to.</source>
            <translation>GoCDは最初のステージを実行し、ほかは設定に従って続きます。</translation>
        </message>
        <message>
            <source>GoCD takes the newest version of every material.</source>
            <translation>GoCDはすべてのマテリアルの最新版を使います。</translation>
        </message>
        <message>
            <source>The token needs the scope write:repository.</source>
            <translation>トークンにはスコープwrite:repositoryが必要です。</translation>
        </message>
        <message>
            <source>The token needs the scopes to read and to write pipelines.</source>
            <translation>トークンには、パイプラインの読み取りと書き込みのスコープが必要です。</translation>
        </message>
        <message>
            <source>Bitbucket makes a new build of the same commit.</source>
            <translation>Bitbucketは同じコミットの新しいビルドを作ります。</translation>
        </message>
        <message>
            <source>No stage of this build is in such a state.</source>
            <translation>このビルドには、該当する状態のステージがありません。</translation>
        </message>
        <message>
            <source>This build does not wait any more.</source>
            <translation>このビルドはもう待っていません。</translation>
        </message>
        <message>
            <source>This version of the server cannot be told to do that.</source>
            <translation>このバージョンのサーバーには、その操作を指示できません。</translation>
        </message>
        <message>
            <source>Do it on the build&apos;s page.</source>
            <translation>ビルドのページで操作してください。</translation>
        </message>
        <message>
            <source>Forgejo can be told to start a build, but not to run one again or to cancel it.</source>
            <translation>Forgejoにはビルドの開始を指示できますが、再実行とキャンセルはできません。</translation>
        </message>
        <message>
            <source>The token needs the scope api and the role Developer.</source>
            <translation>トークンには、スコープapiとロールDeveloperが必要です。</translation>
        </message>
        <message>
            <source>GitLab runs only what failed or was cancelled again. Start a new pipeline to run all of it.</source>
            <translation>GitLabは、失敗またはキャンセルされたものだけを再実行します。全体を実行するには新しいパイプラインを開始してください。</translation>
        </message>
        <message>
            <source>Drone makes a new build of the same commit.</source>
            <translation>Droneは同じコミットの新しいビルドを作ります。</translation>
        </message>
        <message>
            <source>CircleCI starts every workflow of the project.</source>
            <translation>CircleCIはプロジェクトのすべてのワークフローを開始します。</translation>
        </message>
        <message>
            <source>Buildbot has no form by which people may start this builder.</source>
            <translation>Buildbotには、このビルダーを人が開始するためのフォームがありません。</translation>
        </message>
        <message>
            <source>Its owner adds one to the master&apos;s configuration: a force scheduler.</source>
            <translation>所有者がマスターの設定にforce schedulerを追加してください。</translation>
        </message>
        <message>
            <source>The account needs the rights Job/Build and Job/Cancel.</source>
            <translation>アカウントには権限Job/BuildとJob/Cancelが必要です。</translation>
        </message>
        <message>
            <source>Jenkins makes a new build of what is newest by now, with the same parameters.</source>
            <translation>Jenkinsは、その時点の最新から、同じパラメーターで新しいビルドを作ります。</translation>
        </message>
        <message>
            <source>Concourse gives the log when the build is over.</source>
            <translation>Concourseは、ビルドの終了後にログを返します。</translation>
        </message>
        <message>
            <source>%1 may only be read. Who looks after the connections can allow more.</source>
            <translation>%1は読み取りしか許可されていません。接続の管理者が許可を広げられます。</translation>
        </message>
        <message>
            <source>This build is over already.</source>
            <translation>このビルドはすでに終了しています。</translation>
        </message>
        <message>
            <source>Nothing of this build failed.</source>
            <translation>このビルドに失敗したものはありません。</translation>
        </message>
        <message>
            <source>This build is not over yet.</source>
            <translation>このビルドはまだ終了していません。</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshiftはこの種類のサーバーに対応していません。</translation>
        </message>
        <message>
            <source>This server runs a build again only as a whole.</source>
            <translation>このサーバーは、ビルド全体の再実行しかできません。</translation>
        </message>
        <message>
            <source>The server did not say where this build is.</source>
            <translation>サーバーから、このビルドの場所が示されていません。</translation>
        </message>
        <message>
            <source>The server has no log of this build.</source>
            <translation>サーバーにこのビルドのログはありません。</translation>
        </message>
        <message>
            <source>The server has no log of the stage %1.</source>
            <translation>サーバーにステージ%1のログはありません。</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>%1を再実行しますか？</translation>
        </message>
        <message>
            <source>All of its stages run again on %1, those that change something, such as a deployment, too.</source>
            <translation>すべてのステージが%1でもう一度実行されます。デプロイなど、何かを変更するものも含みます。</translation>
        </message>
        <message>
            <source>Run what failed of %1 again?</source>
            <translation>%1の失敗した部分を再実行しますか？</translation>
        </message>
        <message>
            <source>What failed runs again on %1, and what waits for it. What passed stays as it is.</source>
            <translation>失敗したものと、それを待つものが%1でもう一度実行されます。成功したものはそのままです。</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>%1をキャンセルしますか？</translation>
        </message>
        <message>
            <source>%1 stops it where it is, for everybody. What it has changed already stays changed.</source>
            <translation>%1が、全員に対して今の位置で停止します。すでに変更されたものは元に戻りません。</translation>
        </message>
        <message>
            <source>Start %1?</source>
            <translation>%1を開始しますか？</translation>
        </message>
        <message>
            <source>Start %1 on %2?</source>
            <translation>%2で%1を開始しますか？</translation>
        </message>
        <message>
            <source>A new build of all stages begins on %1.</source>
            <translation>%1で全ステージの新しいビルドが始まります。</translation>
        </message>
        <message>
            <source>Dayshift can only read this server.</source>
            <translation>Dayshiftはこのサーバーを読み取ることしかできません。</translation>
        </message>
        <message>
            <source>This token may not start builds.</source>
            <translation>このトークンではビルドを開始できません。</translation>
        </message>
        <message>
            <source>This token may not cancel builds.</source>
            <translation>このトークンではビルドをキャンセルできません。</translation>
        </message>
        <message>
            <source>This token may not read logs.</source>
            <translation>このトークンではログを読み取れません。</translation>
        </message>
        <message>
            <source>The server does not run this build again.</source>
            <translation>サーバーはこのビルドを再実行しません。</translation>
        </message>
        <message>
            <source>The server does not start this pipeline so.</source>
            <translation>サーバーはこの方法ではこのパイプラインを開始しません。</translation>
        </message>
        <message>
            <source>The server does not give this log.</source>
            <translation>サーバーはこのログを返しません。</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>何も行っていません。</translation>
        </message>
        <message>
            <source>The server has no such log, or does not show it to this token.</source>
            <translation>サーバーに該当するログがないか、このトークンでは見られません。</translation>
        </message>
        <message>
            <source>The server does not know this build any more, cannot be told to do that, or does not let this token.</source>
            <translation>サーバーにこのビルドがもうないか、その操作を指示できないか、このトークンでは許可されていません。</translation>
        </message>
        <message>
            <source>The server did not take it (HTTP %1).</source>
            <translation>サーバーが受け付けませんでした（HTTP %1）。</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>メッセージ：%1</translation>
        </message>
        <message>
            <source>The server may have done it all the same.</source>
            <translation>それでも、サーバーが実行した可能性があります。</translation>
        </message>
        <message>
            <source>Look at its builds before you ask again.</source>
            <translation>もう一度依頼する前に、サーバーのビルドを確認してください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineActions</name>
        <message>
            <source>This is being done already.</source>
            <translation>すでに実行中です。</translation>
        </message>
        <message>
            <source>The connection of this build is gone.</source>
            <translation>このビルドの接続はなくなりました。</translation>
        </message>
        <message>
            <source>Nothing was done: first the team has to be told.</source>
            <translation>何も行っていません。先にチームへの記録が必要です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LimitWords</name>
        <message>
            <source>%1 is full: it holds %2 of %3.</source>
            <translation>%1は満杯です：%2件（上限%3件）。</translation>
        </message>
        <message>
            <source>Nothing was changed: the team has agreed to keep to its limits.</source>
            <translation>何も変更していません。チームは上限を守ると決めています。</translation>
        </message>
        <message>
            <source>Move another story on first, or change the limit.</source>
            <translation>先に別のストーリーを次へ進めるか、上限を変更してください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageList</name>
        <message>
            <source>Stages</source>
            <translation>ステージ</translation>
        </message>
        <message>
            <source>Stages of #%1</source>
            <translation>#%1のステージ</translation>
        </message>
        <message>
            <source>The server names no stages of this build.</source>
            <translation>サーバーから、このビルドのステージが示されていません。</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages are on the build&apos;s page.</source>
            <translation>
                <numerusform>ほか%n件のステージはビルドのページにあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Waited %1 for its start</source>
            <translation>開始まで%1待機</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>開始：%1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>終了：%1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>%1回目の試行</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs or steps of %1</source>
            <translation>
                <numerusform>%1のジョブまたはステップ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: passed on a retry in %2 of the last %3 reports</source>
            <translation>%1：直近%3件の報告のうち%2件が再試行で成功</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what became of it, flaky tests</comment>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n flaky tests</source>
            <translation>
                <numerusform>フレーキーなテスト%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChangeList</name>
        <message>
            <source>Changes since the last pass</source>
            <translation>前回の成功からの変更</translation>
        </message>
        <message>
            <source>Changes in this build</source>
            <translation>このビルドの変更</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DeviceGrid</name>
        <message>
            <source>Devices and environments</source>
            <translation>デバイスと環境</translation>
        </message>
        <message>
            <source>any environment</source>
            <translation>任意の環境</translation>
        </message>
        <message>
            <source>any device</source>
            <translation>任意のデバイス</translation>
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
            <translation>%1、%2：テスト%4件中%3件失敗</translation>
        </message>
        <message>
            <source>%1, %2: %3 tests passed</source>
            <translation>%1、%2：テスト%3件成功</translation>
        </message>
        <message>
            <source>First failing test: %1</source>
            <translation>最初に失敗したテスト：%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ArtifactList</name>
        <message>
            <source>Artifacts</source>
            <translation>成果物</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ApprovalList</name>
        <message>
            <source>Waits for people</source>
            <translation>人の対応待ち</translation>
        </message>
        <message>
            <source>Somebody has to agree to this build.</source>
            <translation>このビルドには、だれかの承認が必要です。</translation>
        </message>
        <message>
            <source>Somebody has to agree to %1.</source>
            <comment>a stage</comment>
            <translation>%1には、だれかの承認が必要です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildActions</name>
        <message>
            <source>&amp;Run again …</source>
            <translation>再実行(&amp;R)…</translation>
        </message>
        <message>
            <source>Run what &amp;failed again …</source>
            <translation>失敗した部分を再実行(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Cancel run …</source>
            <translation>実行をキャンセル(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Start a new run …</source>
            <translation>新しい実行を開始(&amp;S)…</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>ログを開く(&amp;L)</translation>
        </message>
        <message>
            <source>Open the build&apos;s &amp;page</source>
            <translation>ビルドのページを開く(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>履歴(&amp;H)</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>先にパイプラインを選択してください。</translation>
        </message>
        <message>
            <source>Dayshift only reads from this server.</source>
            <translation>Dayshiftはこのサーバーを読み取るだけです。</translation>
        </message>
        <message>
            <source>Run this build again (R)</source>
            <translation>このビルドを再実行（R）</translation>
        </message>
        <message>
            <source>Run only those parts again that failed</source>
            <translation>失敗した部分だけを再実行</translation>
        </message>
        <message>
            <source>Stop this build before its end</source>
            <translation>このビルドを途中で停止</translation>
        </message>
        <message>
            <source>Start a new build of this pipeline</source>
            <translation>このパイプラインの新しいビルドを開始</translation>
        </message>
        <message>
            <source>Read the log at its first failing line (O)</source>
            <translation>ログを最初の失敗行から読む（O）</translation>
        </message>
        <message>
            <source>Open it in the browser (Enter)</source>
            <translation>ブラウザーで開く（Enter）</translation>
        </message>
        <message>
            <source>The server gave no page for this build.</source>
            <translation>サーバーから、このビルドのページが示されていません。</translation>
        </message>
        <message>
            <source>All stored builds of this pipeline (H)</source>
            <translation>このパイプラインの保存済みビルドすべて（H）</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>%1を再実行しますか？</translation>
        </message>
        <message>
            <source>Run what failed in %1 again?</source>
            <translation>%1の失敗した部分を再実行しますか？</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>%1をキャンセルしますか？</translation>
        </message>
        <message>
            <source>Start a new run of %1?</source>
            <translation>%1の新しい実行を開始しますか？</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>再実行</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>実行をキャンセル</translation>
        </message>
        <message>
            <source>Start run</source>
            <translation>実行を開始</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>ブランチ(&amp;B)</translation>
        </message>
        <message>
            <source>Leave it empty to build the same branch again.</source>
            <translation>空欄にすると、同じブランチをもう一度ビルドします。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LogWindow</name>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>ログを読み込んでいます</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>ログ内を検索</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>前へ（Shift+F3）</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>次へ（F3）</translation>
        </message>
        <message>
            <source>First failing line</source>
            <translation>最初の失敗行</translation>
        </message>
        <message>
            <source>Go to the first line that tells what failed</source>
            <translation>失敗の内容を示す最初の行に移動</translation>
        </message>
        <message>
            <source>The log is empty</source>
            <translation>ログは空です</translation>
        </message>
        <message>
            <source>The server has nothing of this stage.</source>
            <translation>サーバーにこのステージのログはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>the log is longer than Dayshift keeps</source>
            <translation>Dayshiftが保持する長さを超えています</translation>
        </message>
        <message>
            <source>first failing line: %1</source>
            <translation>最初の失敗行：%1</translation>
        </message>
        <message>
            <source>no line tells what failed</source>
            <translation>失敗の内容を示す行はありません</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>見つかりません</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n件一致</numerusform>
            </translation>
        </message>
        <message>
            <source>more than %1 found</source>
            <translation>%1件以上一致</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryDialog</name>
        <message>
            <source>History of %1</source>
            <translation>%1の履歴</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>ブランチ</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>履歴を読み込んでいます</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many builds, so many of them failed</comment>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n stored builds</source>
            <translation>
                <numerusform>保存済みビルド%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失敗%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePreview</name>
        <message>
            <source>No pipeline to show</source>
            <translation>表示するパイプラインはありません</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDesk</name>
        <message>
            <source>&amp;Stages …</source>
            <translation>ステージ(&amp;S)…</translation>
        </message>
        <message>
            <source>Stages changed</source>
            <translation>ステージを変更</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDialog</name>
        <message>
            <source>As &amp;proposed</source>
            <translation>提案に戻す(&amp;P)</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>ステージ</translation>
        </message>
        <message>
            <source>Dayshift proposes from its name what a server&apos;s stage is for. Say otherwise where it is wrong: the list, the metrics and the estimates follow.</source>
            <translation>Dayshiftは、サーバーのステージが何のためのものかを名前から推定します。違っていれば指定してください。一覧、メトリクス、見積もりに反映されます。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Stage on the server</source>
            <translation>サーバーのステージ</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>パイプライン</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Stages of the server</source>
            <translation>サーバーのステージ一覧</translation>
        </message>
        <message>
            <source>Take back what was said of this server&apos;s stages</source>
            <translation>このサーバーのステージの指定を取り消す</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>サーバー(&amp;S)</translation>
        </message>
        <message>
            <source>So a row will look</source>
            <translation>行の表示例</translation>
        </message>
        <message>
            <source>Save stages</source>
            <translation>ステージを保存</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>No server has told of a stage yet.</source>
            <translation>ステージを示したサーバーはまだありません。</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>%1の中</translation>
        </message>
        <message>
            <source>%1 is shown as</source>
            <translation>%1の表示</translation>
        </message>
        <message numerus="yes">
            <source>The first %n names</source>
            <translation>
                <numerusform>最初の%n個の名前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <translation>
                <numerusform>%n個の名前</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWishes</name>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>これはデモです。操作を指示できるサーバーはありません。</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicHistory</name>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1が名前を変更しました。以前は「%2」でした</translation>
        </message>
        <message>
            <source>%1 changed the text</source>
            <translation>%1がテキストを変更しました</translation>
        </message>
        <message>
            <source>%1 closed it</source>
            <translation>%1がクローズしました</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1が再オープンしました</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1が順番を変えました</translation>
        </message>
        <message>
            <source>%1 took it from its product</source>
            <translation>%1がプロダクトから外しました</translation>
        </message>
        <message>
            <source>%1 made it part of the product %2</source>
            <translation>%1がプロダクト%2に入れました</translation>
        </message>
        <message>
            <source>%1 wrote the epic</source>
            <translation>%1がエピックを書きました</translation>
        </message>
        <message>
            <source>%1 deleted the epic</source>
            <translation>%1がエピックを削除しました</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1が変更しました</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportUndo</name>
        <message>
            <source>Something that came with the import was changed since, or something else belongs to it: %1.</source>
            <translation>インポートしたものがその後に変更されたか、ほかのものが属しています：%1。</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>何も取り消していません。</translation>
        </message>
        <message>
            <source>Undo what was done since, then try again; or delete what you do not need.</source>
            <translation>その後の操作を元に戻してからもう一度試すか、不要なものを削除してください。</translation>
        </message>
        <message>
            <source>a story, an epic, a sprint or a person</source>
            <translation>ストーリー、エピック、スプリント、または人</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceConnect</name>
        <message>
            <source>Of monitoring: so many seconds stand between two readings.</source>
            <translation>監視用：読み取りの間隔の秒数。</translation>
        </message>
        <message>
            <source>Of monitoring: what its figures are of.</source>
            <translation>監視用：値の対象。</translation>
        </message>
        <message>
            <source>Of monitoring: a figure, as NAME|MEANING|UNIT|QUERY, and after that |AT LEAST|AT MOST|GROUP; may be given several times. MEANING is people, success, errors, answer-time, tried, succeeded, health or other. Without any, those are taken that what it measures suggests.</source>
            <translation>監視用：NAME|MEANING|UNIT|QUERYの形の値。その後に|AT LEAST|AT MOST|GROUPを続けられます。複数回指定できます。MEANINGはpeople、success、errors、answer-time、tried、succeeded、health、otherのいずれかです。1つも指定しなければ、計測内容から推定した値を使います。</translation>
        </message>
        <message>
            <source>This is no figure: %1.</source>
            <translation>これは値として使えません：%1。</translation>
        </message>
        <message>
            <source>Write it as NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</source>
            <translation>NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUPの形で書いてください。</translation>
        </message>
        <message>
            <source>There is monitoring called %1 already.</source>
            <translation>%1という監視はすでにあります。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>別の名前を選んでください。</translation>
        </message>
        <message>
            <source>Figure %1: %2</source>
            <translation>値%1：%2</translation>
        </message>
        <message>
            <source>%1 was not connected. %2</source>
            <translation>%1は接続されませんでした。%2</translation>
        </message>
        <message>
            <source>The password was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this.</source>
            <translation>パスワードは保存されませんでした：%1これを読み取るすべてのDayshiftに、環境変数%2で渡してください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertBook</name>
        <message>
            <source>%1 is silent</source>
            <translation>%1から応答なし</translation>
        </message>
        <message>
            <source>What customers get is not known. %1</source>
            <translation>顧客の状況はわかりません。%1</translation>
        </message>
        <message>
            <source>The Watchdog of %1 is missing</source>
            <translation>%1のWatchdogがありません</translation>
        </message>
        <message>
            <source>It always fires, so that its absence shows that alerting is broken. No other alert may arrive.</source>
            <translation>常に発報しているはずのもので、ないということはアラートの仕組みが壊れています。ほかのアラートも届かない可能性があります。</translation>
        </message>
        <message>
            <source>It was %1 %2, at least %3 is well.</source>
            <translation>%1 %2でした。正常は%3以上です。</translation>
        </message>
        <message>
            <source>It was %1 %2, at most %3 is well.</source>
            <translation>%1 %2でした。正常は%3以下です。</translation>
        </message>
        <message>
            <source>%1 left its band</source>
            <translation>%1が正常範囲を外れました</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Evidence</name>
        <message>
            <source>%1 left its band</source>
            <translation>%1が正常範囲を外れました</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentGuard</name>
        <message>
            <source>The incident is not over: %1 still fires.</source>
            <translation>インシデントは終了していません：%1がまだ発報中です。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Wait until the alert ends, or say with a reason that it is not a problem.</source>
            <translation>アラートが終わるのを待つか、問題ではない理由を書いてください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Impact</name>
        <message>
            <source>requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4</source>
            <translation>%4で%2 %3中、約%1が失敗</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4; requests, not people</source>
            <translation>%4で%2 %3中、約%1が失敗（人数ではなくリクエスト数）</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Probe</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>これはWebサーバーのアドレスではありません。</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>%1のようなアドレスを指定してください。</translation>
        </message>
        <message>
            <source>The address holds a name or a password.</source>
            <translation>アドレスに名前またはパスワードが含まれています。</translation>
        </message>
        <message>
            <source>Give the name and the password by themselves: the password goes to the keyring.</source>
            <translation>名前とパスワードは別に指定してください。パスワードはキーリングに入ります。</translation>
        </message>
        <message>
            <source>There is no column %1, where %2 should be.</source>
            <translation>%2があるべき列%1がありません。</translation>
        </message>
        <message>
            <source>CSV file or address</source>
            <translation>CSVファイルまたはアドレス</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Health address</source>
            <translation>ヘルスチェックのアドレス</translation>
        </message>
        <message>
            <source>up, time or status</source>
            <translation>up、time、またはstatus</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>稼働</translation>
        </message>
        <message>
            <source>100 when the address answers with a status below 400, else 0.</source>
            <translation>アドレスが400未満のステータスを返せば100、そうでなければ0。</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>応答時間</translation>
        </message>
        <message>
            <source>From the question to the whole answer, seen from here.</source>
            <translation>問い合わせから応答全体まで。ここから見た時間。</translation>
        </message>
        <message>
            <source>The answer has nothing at %1, where %2 should be.</source>
            <translation>応答の%1には何もありません。%2があるべき場所です。</translation>
        </message>
        <message>
            <source>JSON address</source>
            <translation>JSONアドレス</translation>
        </message>
        <message>
            <source>Path, as in sign_in.tried</source>
            <translation>sign_in.triedのようなパス</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Alertmanager</name>
        <message>
            <source>Alertmanager could not answer: %1.</source>
            <translation>Alertmanagerが応答できませんでした：%1。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Prometheus</name>
        <message>
            <source>Prometheus could not answer: %1.</source>
            <translation>Prometheusが応答できませんでした：%1。</translation>
        </message>
        <message>
            <source>The rule %1 cannot be evaluated: %2.</source>
            <translation>ルール%1を評価できません：%2。</translation>
        </message>
        <message>
            <source>Prometheus cannot read %1 on %2: %3.</source>
            <translation>Prometheusが%2の%1を読み取れません：%3。</translation>
        </message>
        <message>
            <source>Prometheus cannot tell Alertmanager at %1 of its alerts.</source>
            <translation>Prometheusが%1のAlertmanagerにアラートを送れません。</translation>
        </message>
        <message numerus="yes">
            <source>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</source>
            <translation>
                <numerusform>%1のクエリは、1つであるべき値を%n個返します。合計するか、グループ化のラベルを指定してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, tried</source>
            <translation>%1、試行</translation>
        </message>
        <message>
            <source>All attempts in a minute, averaged over the last minute.</source>
            <translation>1分あたりの全試行（直近1分の平均）。</translation>
        </message>
        <message>
            <source>%1, succeeded</source>
            <translation>%1、成功</translation>
        </message>
        <message>
            <source>The attempts in a minute that succeeded, averaged over the last minute.</source>
            <translation>1分あたりの成功した試行（直近1分の平均）。</translation>
        </message>
        <message>
            <source>%1 success</source>
            <translation>%1の成功率</translation>
        </message>
        <message>
            <source>Those that succeeded, of all that tried.</source>
            <translation>全試行のうち成功したもの。</translation>
        </message>
        <message>
            <source>People using it now</source>
            <translation>現在の利用者数</translation>
        </message>
        <message>
            <source>Everybody who is signed in, on all servers.</source>
            <translation>全サーバーでサインイン中の全員。</translation>
        </message>
        <message>
            <source>Answer time, p95</source>
            <translation>応答時間、p95</translation>
        </message>
        <message>
            <source>19 of 20 answers of the last minute were quicker.</source>
            <translation>直近1分の応答の20件中19件は、これより速く返りました。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceCheck</name>
        <message numerus="yes">
            <source>It measures %n thing(s).</source>
            <translation>
                <numerusform>%n項目を計測しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of monitoring.</source>
            <translation>Dayshiftはこの種類の監視に対応していません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Watchman</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>ファイルを読み取れません：%1。</translation>
        </message>
        <message numerus="yes">
            <source>The file is longer than %n MB.</source>
            <translation>
                <numerusform>ファイルが%n MBを超えています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more question(s) had no useful answer.</source>
            <translation>
                <numerusform>ほか%n件の問い合わせに有効な応答がありませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series were left out: there are too many.</source>
            <translation>
                <numerusform>%n件の系列を省きました。多すぎます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s ahead of this one.</source>
            <translation>
                <numerusform>時計がこのコンピューターより%n秒進んでいます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s behind this one.</source>
            <translation>
                <numerusform>時計がこのコンピューターより%n秒遅れています。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertStrip</name>
        <message>
            <source>Raise incident …</source>
            <translation>インシデントを起票…</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>対応を選択</translation>
        </message>
        <message>
            <source>Mute, link to an incident, or say that it is not a problem</source>
            <translation>ミュート、インシデントへのリンク、問題ではないとする判断</translation>
        </message>
        <message>
            <source>Recovered %1: %2</source>
            <translation>回復 %1：%2</translation>
        </message>
        <message>
            <source>Decide about %1</source>
            <translation>%1への対応を選択</translation>
        </message>
        <message>
            <source>Raise an incident for %1</source>
            <translation>%1のインシデントを起票</translation>
        </message>
        <message>
            <source>I have seen that %1 is over</source>
            <translation>%1の終了を確認した</translation>
        </message>
        <message numerus="yes">
            <source>Mute for %n minute(s) …</source>
            <translation>
                <numerusform>%n分間ミュート…</numerusform>
            </translation>
        </message>
        <message>
            <source>Link to incident %1: %2</source>
            <translation>インシデント%1にリンク：%2</translation>
        </message>
        <message>
            <source>Not a problem …</source>
            <translation>問題ではない…</translation>
        </message>
        <message>
            <source>No longer watched since %1: %2</source>
            <comment>a time, an alert</comment>
            <translation>%1から監視されていません：%2</translation>
        </message>
        <message>
            <source>I have seen that %1 is no longer watched</source>
            <translation>%1が監視されなくなったことを確認した</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureTile</name>
        <message>
            <source>not measured</source>
            <translation>未計測</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>%1時点</translation>
        </message>
        <message>
            <source>%1
%2
Query: %3</source>
            <comment>name of a figure, its formula, its query</comment>
            <translation>%1
%2
クエリ：%3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2、%3</translation>
        </message>
        <message>
            <source>%1 Query: %2</source>
            <translation>%1 クエリ：%2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactChart</name>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>だれが使い、成功しているか</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>計測されていません。</translation>
        </message>
        <message>
            <source>%1: not measured</source>
            <translation>%1：未計測</translation>
        </message>
        <message>
            <source>%1: %2 tried per minute, success not measured</source>
            <translation>%1：1分あたり試行%2、成功は未計測</translation>
        </message>
        <message>
            <source>%1: %2 tried, %3 succeeded, %4 refused per minute</source>
            <translation>%1：1分あたり試行%2、成功%3、拒否%4</translation>
        </message>
        <message>
            <source>%1 first failed</source>
            <translation>%1 最初の失敗</translation>
        </message>
        <message>
            <source>%1 tried</source>
            <translation>試行 %1</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>拒否 %1</translation>
        </message>
        <message>
            <source>%1 succeeded</source>
            <translation>成功 %1</translation>
        </message>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>この期間に計測されたものはありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactTable</name>
        <message>
            <source>not measured</source>
            <translation>未計測</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>試行/分</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>成功/分</translation>
        </message>
        <message>
            <source>Refused per minute</source>
            <translation>拒否/分</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MonitoringDialog</name>
        <message>
            <source>Connect monitoring</source>
            <translation>監視を接続</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>まだテストしていません。</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>テスト(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>接続(&amp;C)</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>手動入力</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>システムのキーリングに保存され、ワークスペースには入りません</translation>
        </message>
        <message>
            <source>What the figures are of, as its alerts and deployments call it</source>
            <translation>値の対象（アラートやデプロイでの呼び名）</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>種類(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>アドレス(&amp;D)</translation>
        </message>
        <message>
            <source>Acc&amp;ount, where it wants one</source>
            <translation>アカウント（求められる場合）(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Password or token</source>
            <translation>パスワードまたはトークン(&amp;P)</translation>
        </message>
        <message>
            <source>Certificate &amp;authority, as a PEM file</source>
            <translation>認証局（PEMファイル）(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>サービス(&amp;S)</translation>
        </message>
        <message>
            <source>Asked &amp;every so many seconds</source>
            <translation>問い合わせ間隔（秒）(&amp;E)</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>クエリ</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>グループ化</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Add a &amp;figure</source>
            <translation>値を追加(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Remove it</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>Query: %1</source>
            <translation>クエリ：%1</translation>
        </message>
        <message>
            <source>Value now</source>
            <translation>現在の値</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>People now</source>
            <translation>現在の人数</translation>
        </message>
        <message>
            <source>Errors per minute</source>
            <translation>1分あたりのエラー</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>応答時間</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>試行/分</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>成功/分</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>稼働</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>%1の意味</translation>
        </message>
        <message>
            <source>It is being asked …</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>It cannot be read yet. Mend what failed and test it again.</source>
            <translation>まだ読み取れません。失敗した点を直して、もう一度テストしてください。</translation>
        </message>
        <message>
            <source>It can be read. Check the figures: what they mean, and when they are well.</source>
            <translation>読み取れます。値の意味と正常な範囲を確認してください。</translation>
        </message>
        <message>
            <source>It can be read. Its alerts are shown; add figures for the tiles and the chart.</source>
            <translation>読み取れます。アラートが表示されます。タイルとチャートのための値を追加してください。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>名前を付けてください。</translation>
        </message>
        <message>
            <source>Connected: %1</source>
            <translation>接続済み：%1</translation>
        </message>
        <message>
            <source>Edit monitoring</source>
            <translation>監視を編集</translation>
        </message>
        <message>
            <source>Empty: the one that is in the keyring</source>
            <translation>空欄：キーリングにあるもの</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a source of monitoring</comment>
            <translation>%1を変更</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionPage</name>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>直近%n時間</numerusform>
            </translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>表示する時間</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>表で表示(&amp;T)</translation>
        </message>
        <message>
            <source>Show the chart&apos;s values as a table (L)</source>
            <translation>チャートの値を表で表示（L）</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>インシデントを起票…</translation>
        </message>
        <message>
            <source>Raise an incident, filled in from monitoring (Ctrl+I)</source>
            <translation>監視の内容を補ってインシデントを起票（Ctrl+I）</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1から%2の間、応答がありません。</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>表示内容は%1のものです。</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>次の試行まで%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n more source(s) do not answer.</source>
            <translation>
                <numerusform>ほか%n件のデータソースが応答していません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) in production</source>
            <translation>
                <numerusform>本番のアラート%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment to production is known.</source>
            <translation>本番へのデプロイはわかっていません。</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>a version and when it was deployed</comment>
            <translation>%1（%2から）</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>インシデントを起票：%1</translation>
        </message>
        <message>
            <source>Mute %1</source>
            <translation>%1をミュート</translation>
        </message>
        <message numerus="yes">
            <source>Why may it be quiet for %n minute(s)?</source>
            <translation>
                <numerusform>なぜ%n分間静かにしてよいのですか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Muted: %1</source>
            <translation>ミュート：%1</translation>
        </message>
        <message>
            <source>Not a problem</source>
            <translation>問題ではない</translation>
        </message>
        <message>
            <source>Why is %1 not a problem? The reason is kept for the figures.</source>
            <translation>%1はなぜ問題ではないのですか？理由は指標のために残ります。</translation>
        </message>
        <message>
            <source>Not a problem: %1</source>
            <translation>問題ではない：%1</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>だれが使い、成功しているか</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed, as a table</source>
            <translation>だれが使い、成功しているか（表）</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>1分あたり</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>影響を受けた人</translation>
        </message>
        <message>
            <source>What changed before it</source>
            <translation>直前の変更</translation>
        </message>
        <message>
            <source>Use and success per day</source>
            <translation>日別の利用と成功</translation>
        </message>
        <message>
            <source>Use and success per release</source>
            <translation>リリース別の利用と成功</translation>
        </message>
        <message>
            <source>No monitoring yet</source>
            <translation>監視はまだありません</translation>
        </message>
        <message>
            <source>Connect what measures production, to see here whether customers can do what they came for.</source>
            <translation>本番を計測するものを接続すると、顧客が目的を果たせているかがここに表示されます。</translation>
        </message>
        <message>
            <source>Connect Prometheus …</source>
            <translation>Prometheusを接続…</translation>
        </message>
        <message>
            <source>JSON address …</source>
            <translation>JSONアドレス…</translation>
        </message>
        <message>
            <source>CSV …</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Success by hand …</source>
            <translation>成功率を手動入力…</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>確認済み：%1</translation>
        </message>
        <message>
            <source>Linked to an incident: %1</source>
            <translation>インシデントにリンク：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alerts</comment>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the two worst only</source>
            <translation>最も深刻な2件だけ表示</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%2件中%1件失敗</translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>a count and what is counted</comment>
            <translation>%2 %1が失敗</translation>
        </message>
        <message>
            <source>The figures tell no groups apart. A group label does.</source>
            <translation>値がグループに分かれていません。グループのラベルで分けられます。</translation>
        </message>
        <message>
            <source>Nobody, as far as is measured.</source>
            <translation>計測できる範囲では、ありません。</translation>
        </message>
        <message>
            <source>24 hours before</source>
            <translation>24時間前</translation>
        </message>
        <message>
            <source>Nothing that Dayshift knows of.</source>
            <translation>Dayshiftの知る限りありません。</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>1分あたり%1</translation>
        </message>
        <message>
            <source>Tried: %1 (%2)
Succeeded: %3 (%4)</source>
            <translation>試行：%1（%2）
成功：%3（%4）</translation>
        </message>
        <message>
            <source>Nothing tells what was tried and what succeeded.</source>
            <translation>試行と成功を示すものがありません。</translation>
        </message>
        <message>
            <source>No release to production is known.</source>
            <translation>本番へのリリースはわかっていません。</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>すべて確認済みにする</translation>
        </message>
        <message>
            <source>The last one ended %1.</source>
            <translation>最後の終了：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over and not seen yet.</source>
            <translation>
                <numerusform>前日以前の終了したアラート%n件が未確認です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) seen</source>
            <translation>
                <numerusform>アラート%n件を確認済みにしました</numerusform>
            </translation>
        </message>
        <message>
            <source>At</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>試行</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionWords</name>
        <message>
            <source>%1 succeed</source>
            <translation>%1が成功</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未計測</translation>
        </message>
        <message>
            <source>%1 per minute, averaged</source>
            <comment>what is counted</comment>
            <translation>%1/分（平均）</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>数値なし</translation>
        </message>
        <message>
            <source>usual %1</source>
            <translation>通常%1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>上限%1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>下限%1</translation>
        </message>
        <message>
            <source>Over since %1, it lasted %2.</source>
            <translation>%1に終了、継続時間%2。</translation>
        </message>
        <message>
            <source>For %1, since %2.</source>
            <translation>%1継続中（%2から）。</translation>
        </message>
        <message>
            <source>Began %1, %2 after deployment %3.</source>
            <comment>time, span, version</comment>
            <translation>%1に開始、デプロイ%3の%2後。</translation>
        </message>
        <message>
            <source>Began %1.</source>
            <translation>%1に開始。</translation>
        </message>
        <message>
            <source>So far %1.</source>
            <translation>これまでに%1。</translation>
        </message>
        <message numerus="yes">
            <source>It came back %n time(s).</source>
            <translation>
                <numerusform>%n回再発しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Silenced at its source until %1.</source>
            <translation>発報元で%1まで抑止中。</translation>
        </message>
        <message>
            <source>Muted until %1: %2.</source>
            <translation>%1までミュート：%2。</translation>
        </message>
        <message>
            <source>Not a problem, says %1: %2.</source>
            <translation>%1が問題ではないと判断：%2。</translation>
        </message>
        <message>
            <source>Part of incident %1: %2.</source>
            <translation>インシデント%1の一部：%2。</translation>
        </message>
        <message>
            <source>works</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>1 in %1 refused</source>
            <translation>%1件に1件が拒否</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <comment>a share in percent</comment>
            <translation>%1が拒否</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>致命的</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>No severity</source>
            <translation>重大度なし</translation>
        </message>
        <message>
            <source>Deployment %1</source>
            <translation>デプロイ%1</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Feature flag</source>
            <translation>フィーチャーフラグ</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>It fired for %1, then its source was not asked any more: whether it is over is not known.</source>
            <translation>%1続いた後、データソースへの問い合わせが行われなくなりました。終了したかどうかは不明です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RaisePanel</name>
        <message>
            <source>Create a &amp;story in the Expedite lane</source>
            <translation>緊急レーンにストーリーを作成(&amp;S)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>影響</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Caused by</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>インシデントを起票</translation>
        </message>
        <message>
            <source>Filled in from monitoring. Change what is wrong.</source>
            <translation>監視の内容から補っています。違うところを直してください。</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>タイトル(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Impact</source>
            <translation>影響(&amp;I)</translation>
        </message>
        <message>
            <source>P&amp;1 stops customers</source>
            <translation>P1 顧客の利用が止まる(&amp;1)</translation>
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
            <translation>優先度</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>担当者(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>原因(&amp;C)</translation>
        </message>
        <message>
            <source>You can undo for 10 seconds. Nothing is sent to customers from here.</source>
            <translation>10秒間は元に戻せます。ここから顧客には何も送られません。</translation>
        </message>
        <message>
            <source>Enter an earlier one …</source>
            <translation>以前のものを入力…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Raise the incident (Ctrl+Enter)</source>
            <translation>インシデントを起票（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>It began %1 with the first failure in %2, and was noticed %3 later.</source>
            <translation>%1に%2で最初の失敗が起きて始まり、%3後に検知されました。</translation>
        </message>
        <message>
            <source>It began %1, says the alert.</source>
            <translation>アラートによると、%1に始まりました。</translation>
        </message>
        <message>
            <source>Monitoring shows no failure: it begins now.</source>
            <translation>監視に障害は現れていません。今始まったものとします。</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>what runs</source>
            <translation>稼働中のもの</translation>
        </message>
        <message>
            <source>changed %1 last</source>
            <comment>a service</comment>
            <translation>%1を最後に変更</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>Nobody else is in the team yet.</source>
            <translation>チームにはまだほかの人がいません。</translation>
        </message>
        <message>
            <source>Who will be told: %1.</source>
            <translation>通知先：%1。</translation>
        </message>
        <message>
            <source>Raise P%1 incident</source>
            <translation>P%1インシデントを起票</translation>
        </message>
        <message>
            <source>Stop &amp;other deployments until it is recovered</source>
            <translation>復旧までほかのデプロイを停止(&amp;O)</translation>
        </message>
        <message>
            <source>No release is deployed from here but one with the story of this incident. What a server deploys by itself goes on.</source>
            <translation>このインシデントのストーリーを含むリリース以外は、ここからデプロイされません。サーバーが自動で行うデプロイは続きます。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CompareDialog</name>
        <message>
            <source>Baseline of %1</source>
            <comment>a version</comment>
            <translation>%1のベースライン</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two versions</comment>
            <translation>%1と%2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>other</source>
            <translation>相違</translation>
        </message>
        <message numerus="yes">
            <source>%n of the parts differ</source>
            <translation>
                <numerusform>%n個の部分が異なります</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewReleaseDialog</name>
        <message>
            <source>New release</source>
            <translation>新しいリリース</translation>
        </message>
        <message>
            <source>%1, build %2, %3</source>
            <comment>a pipeline; a number; a time</comment>
            <translation>%1、ビルド%2、%3</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>まだなし</translation>
        </message>
        <message>
            <source>&amp;Build</source>
            <translation>ビルド(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>バージョン(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>サービス(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>パッケージ(&amp;P)</translation>
        </message>
        <message>
            <source>For example the digest of an image</source>
            <translation>例：イメージのダイジェスト</translation>
        </message>
        <message>
            <source>&amp;Roll-back to</source>
            <translation>ロールバック先(&amp;R)</translation>
        </message>
        <message>
            <source>Stories that wait to go out</source>
            <translation>リリース待ちのストーリー</translation>
        </message>
        <message>
            <source>Plan release</source>
            <translation>リリースを計画</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>It needs a version.</source>
            <translation>バージョンが必要です。</translation>
        </message>
        <message>
            <source>Say which service is released.</source>
            <translation>リリースするサービスを指定してください。</translation>
        </message>
        <message>
            <source>This version was planned already.</source>
            <translation>このバージョンはすでに計画されています。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProgressStrip</name>
        <message>
            <source>Progress of the release</source>
            <translation>リリースの進行状況</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseCommand</name>
        <message>
            <source>There is no %1.</source>
            <translation>%1はありません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>dayshift list releases names what there is.</source>
            <translation>dayshift list releasesで一覧を確認できます。</translation>
        </message>
        <message>
            <source>Plan, seal, sign and deploy a release.</source>
            <translation>リリースを計画、封印、署名、デプロイします。</translation>
        </message>
        <message>
            <source>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered or passphrase.</source>
            <translation>create、show、seal、sign、refuse、waive、rehearse、deploy、recovered、passphraseのいずれか。</translation>
        </message>
        <message>
            <source>The release&apos;s version.</source>
            <translation>リリースのバージョン。</translation>
        </message>
        <message>
            <source>What is released.</source>
            <translation>リリースするもの。</translation>
        </message>
        <message>
            <source>The build&apos;s number.</source>
            <translation>ビルドの番号。</translation>
        </message>
        <message>
            <source>A story that is in it; may be given several times.</source>
            <translation>含まれるストーリー。複数回指定できます。</translation>
        </message>
        <message>
            <source>The version to go back to.</source>
            <translation>戻す先のバージョン。</translation>
        </message>
        <message>
            <source>The role to sign for, as product-owner.</source>
            <translation>署名する役割（例：product-owner）。</translation>
        </message>
        <message>
            <source>The gate to waive, as no-open-incident.</source>
            <translation>免除するゲート（例：no-open-incident）。</translation>
        </message>
        <message>
            <source>Why, or what was seen.</source>
            <translation>理由、または確認した内容。</translation>
        </message>
        <message>
            <source>Have the server deploy it: nobody asks again.</source>
            <translation>サーバーにデプロイさせます。再確認はありません。</translation>
        </message>
        <message>
            <source>A deed and a version are needed.</source>
            <translation>操作とバージョンが必要です。</translation>
        </message>
        <message>
            <source>%1 %2 was planned already.</source>
            <translation>%1 %2はすでに計画されています。</translation>
        </message>
        <message>
            <source>Choose another version.</source>
            <translation>別のバージョンを選んでください。</translation>
        </message>
        <message>
            <source>Nobody said what is released.</source>
            <translation>リリースするものが指定されていません。</translation>
        </message>
        <message>
            <source>Name a service or a build.</source>
            <translation>サービスまたはビルドを指定してください。</translation>
        </message>
        <message>
            <source>%1 is not a member of this team.</source>
            <translation>%1はこのチームのメンバーではありません。</translation>
        </message>
        <message>
            <source>DAYSHIFT_ME names who you are.</source>
            <translation>自分がだれかはDAYSHIFT_MEで指定します。</translation>
        </message>
        <message>
            <source>Signing passphrase: </source>
            <translation>署名用パスフレーズ： </translation>
        </message>
        <message>
            <source>Choose your signing passphrase: </source>
            <translation>署名用パスフレーズを決めてください： </translation>
        </message>
        <message>
            <source>There is no role that you would sign for.</source>
            <translation>署名できる役割がありません。</translation>
        </message>
        <message>
            <source>Name one with --as.</source>
            <translation>--asで指定してください。</translation>
        </message>
        <message>
            <source>Your signing passphrase is set.</source>
            <translation>署名用パスフレーズを設定しました。</translation>
        </message>
        <message>
            <source>Say so with --yes.</source>
            <translation>--yesで確認してください。</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>サーバーで開始してください。Dayshiftはコミットで認識します。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseNotes</name>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <comment>a change and its story</comment>
            <translation>%2の%1</translation>
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
            <translation>このリリースを却下しますか？</translation>
        </message>
        <message>
            <source>It is held until what you name is mended and it is sealed again. A refusal cannot be taken back.</source>
            <translation>指摘したものが直り、再び封印されるまで保留されます。却下は取り消せません。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Refuse release</source>
            <translation>リリースを却下</translation>
        </message>
        <message>
            <source>Waive “%1”?</source>
            <comment>a gate</comment>
            <translation>「%1」を免除しますか？</translation>
        </message>
        <message>
            <source>The release may go out although this does not hold. Everybody sees who waived it, and why.</source>
            <translation>満たしていなくてもリリースできるようになります。だれがなぜ免除したかは全員に表示されます。</translation>
        </message>
        <message>
            <source>Waive gate</source>
            <translation>ゲートを免除</translation>
        </message>
        <message>
            <source>The roll-back was rehearsed</source>
            <translation>ロールバックをリハーサル済み</translation>
        </message>
        <message>
            <source>What was brought back, where, and in which time</source>
            <translation>何を、どこで、どれだけの時間で戻したか</translation>
        </message>
        <message>
            <source>Save evidence</source>
            <translation>証跡を保存</translation>
        </message>
        <message>
            <source>Call it recovered?</source>
            <translation>復旧とみなしますか？</translation>
        </message>
        <message>
            <source>It is written as your word, not as measured.</source>
            <translation>計測ではなく、本人の申告として記録されます。</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>確認した内容</translation>
        </message>
        <message>
            <source>Call it recovered</source>
            <translation>復旧とみなす</translation>
        </message>
        <message>
            <source>Story removed from the release</source>
            <translation>ストーリーをリリースから削除</translation>
        </message>
        <message>
            <source>Added to the release</source>
            <translation>リリースに追加</translation>
        </message>
        <message>
            <source>Release notes of %1</source>
            <comment>a version</comment>
            <translation>%1のリリースノート</translation>
        </message>
        <message numerus="yes">
            <source>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature(s) become void.</source>
            <translation>
                <numerusform>リリースノートは封印されたベースラインの一部です。変更すると封印が解け、%n件の署名が無効になります。</numerusform>
            </translation>
        </message>
        <message>
            <source>For customers, as Markdown</source>
            <translation>顧客向け（Markdown）</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>ノートを保存</translation>
        </message>
        <message>
            <source>Release notes written</source>
            <translation>リリースノートを作成</translation>
        </message>
        <message>
            <source>Release %1 planned</source>
            <comment>a version</comment>
            <translation>リリース%1を計画</translation>
        </message>
        <message>
            <source>Save signing record</source>
            <translation>署名記録を保存</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>サーバーで開始してください。Dayshiftはコミットで認識します。</translation>
        </message>
        <message>
            <source>Deploy %1 to production now?</source>
            <comment>a version</comment>
            <translation>今すぐ%1を本番にデプロイしますか？</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Plan a release</source>
            <translation>リリースを計画</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>却下…</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>デプロイ…</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>ノートを編集</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>このワークスペースは読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>The database is away: nothing can be signed or deployed until it is back.</source>
            <translation>データベースに接続できません。戻るまで署名もデプロイもできません。</translation>
        </message>
        <message>
            <source>Something is being written.</source>
            <translation>書き込み中です。</translation>
        </message>
        <message>
            <source>Plan a new release</source>
            <translation>新しいリリースを計画</translation>
        </message>
        <message>
            <source>The releases are being read.</source>
            <translation>リリースを読み込んでいます。</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>リリースはまだありません</translation>
        </message>
        <message>
            <source>A release says what goes out, proves that it may, and keeps who signed it.</source>
            <translation>リリースには、何を出すか、出してよいという証明、だれが署名したかが残ります。</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait for signatures</source>
            <translation>
                <numerusform>%n件のリリースが署名待ち</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>a service; a version; its state</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>これはデモです。操作を指示できるサーバーはありません。</translation>
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
                <numerusform>%1 %2、%n件の署名が無効になります</numerusform>
            </translation>
        </message>
        <message>
            <source>No release is planned that could take it.</source>
            <translation>受け入れられる計画中のリリースがありません。</translation>
        </message>
        <message>
            <source>Plan a release first.</source>
            <translation>先にリリースを計画してください。</translation>
        </message>
        <message>
            <source>Add to release</source>
            <translation>リリースに追加</translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to %1</source>
            <comment>a release</comment>
            <translation>
                <numerusform>カード%n枚を%1に追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to a release</source>
            <translation>
                <numerusform>カード%n枚をリリースに追加</numerusform>
            </translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Gates met</source>
            <translation>満たしたゲート</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>ゲート</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Signatures asked for</source>
            <translation>必要な署名</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>コミット</translation>
        </message>
        <message>
            <source>Baseline SHA-256</source>
            <translation>ベースラインのSHA-256</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>計画日時</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>封印日時</translation>
        </message>
        <message>
            <source>In sign-off since</source>
            <translation>承認の開始日時</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>デプロイ日時</translation>
        </message>
        <message>
            <source>You have signed %1 %2 as %3.</source>
            <comment>a service; a version; a role</comment>
            <translation>%1 %2に%3として署名しました。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleasePanel</name>
        <message>
            <source>Gates</source>
            <translation>ゲート</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>署名の後</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>リリースノート</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>計画済み</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>ビルド済み</translation>
        </message>
        <message>
            <source>no build yet</source>
            <translation>ビルドなし</translation>
        </message>
        <message>
            <source>build %1</source>
            <translation>ビルド%1</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>検証済み</translation>
        </message>
        <message>
            <source>%1 of %2 gates</source>
            <translation>ゲート%1 / %2</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>to production</source>
            <translation>本番へ</translation>
        </message>
        <message numerus="yes">
            <source>%n min watch</source>
            <translation>
                <numerusform>%n分監視</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Waits %1</source>
            <comment>a span</comment>
            <translation>%1待ち</translation>
        </message>
        <message>
            <source>for signatures</source>
            <translation>署名待ち</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n passed</source>
            <translation>
                <numerusform>%n件中%1件達成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation>
                <numerusform>理由付きの免除%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>gates warn</source>
            <translation>ゲートは警告のみ</translation>
        </message>
        <message>
            <source>The gates are being looked at.</source>
            <translation>ゲートを確認しています。</translation>
        </message>
        <message>
            <source>Rehearsed …</source>
            <translation>リハーサル済み…</translation>
        </message>
        <message>
            <source>Say that the roll-back was rehearsed</source>
            <translation>ロールバックのリハーサルを済ませたことを記録</translation>
        </message>
        <message>
            <source>Waive …</source>
            <translation>免除…</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <translation>%1を免除</translation>
        </message>
        <message>
            <source>Ask for it again</source>
            <translation>再び求める</translation>
        </message>
        <message>
            <source>Ask for %1 again</source>
            <translation>%1を再び求める</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Open the report of %1</source>
            <translation>%1のレポートを開く</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>ストーリー%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits</source>
            <translation>
                <numerusform>コミット%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n artefacts</source>
            <translation>
                <numerusform>成果物%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Open story %1</source>
            <translation>ストーリー%1を開く</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Remove story %1</source>
            <translation>ストーリー%1を削除</translation>
        </message>
        <message numerus="yes">
            <source>and %n more commits</source>
            <translation>
                <numerusform>ほか%n件のコミット</numerusform>
            </translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <comment>a version</comment>
            <translation>ベースライン %1</translation>
        </message>
        <message>
            <source>Sealed %1 by %2</source>
            <comment>a time; a person</comment>
            <translation>%1に%2が封印</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>未封印</translation>
        </message>
        <message numerus="yes">
            <source>All %n parts</source>
            <translation>
                <numerusform>すべて（%n個の部分）</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all parts of the baseline</source>
            <translation>ベースラインのすべての部分を表示</translation>
        </message>
        <message>
            <source>It has no build yet.</source>
            <translation>ビルドがまだありません。</translation>
        </message>
        <message>
            <source>Seal baseline</source>
            <translation>ベースラインを封印</translation>
        </message>
        <message>
            <source>Deploy with %1</source>
            <comment>a pipeline</comment>
            <translation>%1でデプロイ</translation>
        </message>
        <message>
            <source>Deploy on the server: it is recognised by its commit</source>
            <translation>サーバーでデプロイしてください。コミットで認識されます</translation>
        </message>
        <message>
            <source>Watch production</source>
            <translation>本番を監視</translation>
        </message>
        <message>
            <source>%1, then verified</source>
            <comment>a span</comment>
            <translation>%1後、検証済み</translation>
        </message>
        <message>
            <source>If it fails: back to %1</source>
            <comment>a version</comment>
            <translation>失敗した場合：%1に戻す</translation>
        </message>
        <message>
            <source>Call it recovered …</source>
            <translation>復旧とみなす…</translation>
        </message>
        <message>
            <source>Call it recovered, with a reason</source>
            <translation>理由を付けて復旧とみなす</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>デプロイ…</translation>
        </message>
        <message>
            <source>for customers</source>
            <translation>顧客向け</translation>
        </message>
        <message>
            <source>Nobody has written any yet.</source>
            <translation>まだ書かれていません。</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>ノートを編集</translation>
        </message>
        <message>
            <source>Edit the release notes</source>
            <translation>リリースノートを編集</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseWords</name>
        <message>
            <source>Calling it recovered needs a reason.</source>
            <translation>復旧とみなすには理由が必要です。</translation>
        </message>
        <message>
            <source>Say what you saw.</source>
            <translation>確認した内容を書いてください。</translation>
        </message>
        <message>
            <source>It is called recovered already.</source>
            <translation>すでに復旧とみなされています。</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>することはもうありません。</translation>
        </message>
        <message>
            <source>This release has gone out already.</source>
            <translation>このリリースはすでに出ています。</translation>
        </message>
        <message>
            <source>Plan another release.</source>
            <translation>別のリリースを計画してください。</translation>
        </message>
        <message>
            <source>This release was refused.</source>
            <translation>このリリースは却下されました。</translation>
        </message>
        <message>
            <source>Signatures are missing: %1.</source>
            <translation>署名が足りません：%1。</translation>
        </message>
        <message>
            <source>It is deployed when all who are asked have signed.</source>
            <translation>求められた全員が署名するとデプロイできます。</translation>
        </message>
        <message>
            <source>No pipeline is known that deploys this release.</source>
            <translation>このリリースをデプロイするパイプラインがわかりません。</translation>
        </message>
        <message>
            <source>The server of this pipeline is not connected any more.</source>
            <translation>このパイプラインのサーバーはもう接続されていません。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n gates hold</source>
            <translation>
                <numerusform>ゲート%n件中%1件を達成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n signatures</source>
            <translation>
                <numerusform>署名%n件中%1件</numerusform>
            </translation>
        </message>
        <message>
            <source>Every story accepted</source>
            <translation>すべてのストーリーが受け入れ済み</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>完了の定義</translation>
        </message>
        <message>
            <source>Functional tests</source>
            <translation>機能テスト</translation>
        </message>
        <message>
            <source>Performance tests</source>
            <translation>性能テスト</translation>
        </message>
        <message>
            <source>Security tests</source>
            <translation>セキュリティテスト</translation>
        </message>
        <message>
            <source>Quality level</source>
            <translation>品質水準</translation>
        </message>
        <message>
            <source>Roll-back rehearsed</source>
            <translation>ロールバックのリハーサル</translation>
        </message>
        <message>
            <source>No open incident</source>
            <translation>未解決のインシデントなし</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>免除</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>計画済み</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>承認待ち</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>署名済み</translation>
        </message>
        <message>
            <source>Being deployed</source>
            <translation>デプロイ中</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>確認中</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>検証済み</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>パッケージ</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>データベース</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Passed for another commit, not for this one</source>
            <translation>別のコミットでは成功、このコミットでは未実施</translation>
        </message>
        <message>
            <source>No stage of this kind has run for this commit</source>
            <translation>このコミットで実行された該当ステージはありません</translation>
        </message>
        <message>
            <source>runs in build %1</source>
            <translation>ビルド%1で実行中</translation>
        </message>
        <message>
            <source>%1, build %2</source>
            <comment>616 of 616; a build&apos;s number</comment>
            <translation>%1、ビルド%2</translation>
        </message>
        <message>
            <source>passed in build %1</source>
            <translation>ビルド%1で成功</translation>
        </message>
        <message>
            <source>did not pass in build %1</source>
            <translation>ビルド%1で成功せず</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>未解決のものはありません</translation>
        </message>
        <message numerus="yes">
            <source>%1 is open; this release fixes it</source>
            <comment>numbers of incidents</comment>
            <translation>
                <numerusform>%1が未解決。このリリースで修正</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open</source>
            <comment>numbers of incidents</comment>
            <translation>%1が未解決</translation>
        </message>
        <message>
            <source>No story is in it yet</source>
            <translation>ストーリーはまだ入っていません</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>ストーリー%n件中%1件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 of %n criteria proven</source>
            <comment>1 of 1 story</comment>
            <translation>
                <numerusform>%1、条件%n件中%2件を証明</numerusform>
            </translation>
        </message>
        <message>
            <source>The team has agreed on no definition of done</source>
            <translation>チームで完了の定義が決まっていません</translation>
        </message>
        <message>
            <source>%1, team version %2</source>
            <comment>8 of 8</comment>
            <translation>%1、チームの版 %2</translation>
        </message>
        <message>
            <source>No tests were told for this commit</source>
            <translation>このコミットのテスト結果が報告されていません</translation>
        </message>
        <message>
            <source>%1 of the tests passed, %2 asked for</source>
            <comment>two percentages</comment>
            <translation>テストの成功率%1、必要%2</translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>スキップ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>a stage calls itself passed beside failed tests</source>
            <translation>失敗したテストがあるのに、成功とされたステージがあります</translation>
        </message>
        <message>
            <source>Nobody has rehearsed it for this commit</source>
            <translation>このコミットではまだリハーサルしていません</translation>
        </message>
        <message>
            <source>Waived by %1: %2</source>
            <translation>%1が免除：%2</translation>
        </message>
        <message>
            <source>It was given for another commit.</source>
            <translation>別のコミットに対するものでした。</translation>
        </message>
        <message>
            <source>What goes out was changed.</source>
            <translation>リリース内容が変更されました。</translation>
        </message>
        <message>
            <source>The release was sealed again.</source>
            <translation>リリースが再び封印されました。</translation>
        </message>
        <message>
            <source>“%1” was run again.</source>
            <comment>a gate</comment>
            <translation>「%1」が再実行されました。</translation>
        </message>
        <message>
            <source>“%1” does not hold any more.</source>
            <comment>a gate</comment>
            <translation>「%1」を満たさなくなりました。</translation>
        </message>
        <message>
            <source>Outside of its band, %1 watched</source>
            <comment>a span</comment>
            <translation>正常範囲外、%1監視</translation>
        </message>
        <message>
            <source>Not measured yet, %1 watched</source>
            <comment>a span</comment>
            <translation>未計測、%1監視</translation>
        </message>
        <message>
            <source>In its band for %1 of %2</source>
            <comment>two spans</comment>
            <translation>正常範囲内、%2中%1</translation>
        </message>
        <message>
            <source>In its band for %1</source>
            <comment>a span</comment>
            <translation>正常範囲内、%1</translation>
        </message>
        <message>
            <source>Not back in its band after %1</source>
            <comment>a span</comment>
            <translation>%1後も正常範囲に戻らず</translation>
        </message>
        <message>
            <source>Called recovered by %1: %2</source>
            <translation>%1が復旧とみなす：%2</translation>
        </message>
        <message>
            <source>Overtaken by %1, not verified</source>
            <comment>a version</comment>
            <translation>%1に取って代わられ、未検証</translation>
        </message>
        <message>
            <source>Nothing measures it: a person has to say so</source>
            <translation>計測するものがありません。人の申告が必要です</translation>
        </message>
        <message>
            <source>This release is not there any more.</source>
            <translation>このリリースはもうありません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Look at the list of releases.</source>
            <translation>リリースの一覧を確認してください。</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>その役割の人に依頼してください。</translation>
        </message>
        <message>
            <source>This release has no commit yet.</source>
            <translation>このリリースにはまだコミットがありません。</translation>
        </message>
        <message>
            <source>Choose the build that is to go out.</source>
            <translation>リリースするビルドを選んでください。</translation>
        </message>
        <message>
            <source>This release is not sealed yet.</source>
            <translation>このリリースはまだ封印されていません。</translation>
        </message>
        <message>
            <source>Seal its baseline first: that is what is signed.</source>
            <translation>先にベースラインを封印してください。署名の対象になります。</translation>
        </message>
        <message>
            <source>Mend what was named, then seal it again.</source>
            <translation>指摘されたものを直してから、再び封印してください。</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>このチームのメンバーではありません。</translation>
        </message>
        <message>
            <source>Have somebody add you, with your login.</source>
            <translation>自分のログイン名での登録を、だれかに依頼してください。</translation>
        </message>
        <message>
            <source>Not every gate holds: %1.</source>
            <translation>満たしていないゲートがあります：%1。</translation>
        </message>
        <message>
            <source>Have them met, or waived by the product owner.</source>
            <translation>ゲートを満たすか、プロダクトオーナーに免除してもらってください。</translation>
        </message>
        <message>
            <source>Nobody has to sign as %1 any more.</source>
            <translation>%1としての署名はもう必要ありません。</translation>
        </message>
        <message>
            <source>Look at who signed.</source>
            <translation>だれが署名したかを確認してください。</translation>
        </message>
        <message>
            <source>You signed this release already, as %1.</source>
            <translation>このリリースには、すでに%1として署名しています。</translation>
        </message>
        <message>
            <source>Somebody else has to sign as %1.</source>
            <translation>%1としては、ほかの人が署名する必要があります。</translation>
        </message>
        <message>
            <source>You made this change: whoever made it does not sign alone.</source>
            <translation>自分が加えた変更です。変更した本人だけでは署名できません。</translation>
        </message>
        <message>
            <source>Somebody who did not make it has to sign.</source>
            <translation>変更に関わっていない人が署名する必要があります。</translation>
        </message>
        <message>
            <source>The database knows you as %1, not as %2.</source>
            <translation>データベース上では%2ではなく%1です。</translation>
        </message>
        <message>
            <source>Open the workspace with your own login.</source>
            <translation>自分のログイン名でワークスペースを開いてください。</translation>
        </message>
        <message>
            <source>This passphrase is somebody else&apos;s.</source>
            <translation>このパスフレーズはほかの人のものです。</translation>
        </message>
        <message>
            <source>Enter your own.</source>
            <translation>自分のものを入力してください。</translation>
        </message>
        <message>
            <source>The release was changed while you looked at it.</source>
            <translation>見ている間にリリースが変更されました。</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>何も署名していません。</translation>
        </message>
        <message>
            <source>Look at it again, then sign.</source>
            <translation>もう一度確認してから署名してください。</translation>
        </message>
        <message>
            <source>A refusal needs a reason.</source>
            <translation>却下には理由が必要です。</translation>
        </message>
        <message>
            <source>Say what has to change.</source>
            <translation>何を変えるべきか書いてください。</translation>
        </message>
        <message>
            <source>This team does not ask for this gate.</source>
            <translation>このチームはこのゲートを求めていません。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <source>A gate is waived with a reason only.</source>
            <translation>ゲートの免除には理由が必要です。</translation>
        </message>
        <message>
            <source>Say why it may go out all the same.</source>
            <translation>それでもリリースしてよい理由を書いてください。</translation>
        </message>
        <message>
            <source>This gate holds: there is nothing to waive.</source>
            <translation>このゲートは満たされています。免除するものはありません。</translation>
        </message>
        <message>
            <source>Look at its evidence.</source>
            <translation>証跡を確認してください。</translation>
        </message>
        <message>
            <source>A rehearsal needs its evidence.</source>
            <translation>リハーサルには証跡が必要です。</translation>
        </message>
        <message>
            <source>Say what was brought back, where, and in which time.</source>
            <translation>何を、どこで、どれだけの時間で戻したか書いてください。</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>パスフレーズが短すぎます。</translation>
        </message>
        <message numerus="yes">
            <source>Take %n characters or more.</source>
            <translation>
                <numerusform>%n文字以上にしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Your signing passphrase was changed meanwhile.</source>
            <translation>その間に、署名用パスフレーズが変更されました。</translation>
        </message>
        <message>
            <source>Enter the new one.</source>
            <translation>新しいものを入力してください。</translation>
        </message>
        <message>
            <source>This is not your signing passphrase.</source>
            <translation>署名用パスフレーズが違います。</translation>
        </message>
        <message>
            <source>Enter it again.</source>
            <translation>もう一度入力してください。</translation>
        </message>
        <message>
            <source>Look at the release again.</source>
            <translation>リリースをもう一度確認してください。</translation>
        </message>
        <message>
            <source>Only a member of the team signs.</source>
            <translation>署名できるのはチームのメンバーだけです。</translation>
        </message>
        <message>
            <source>%1 does not have the role %2 any more.</source>
            <translation>%1はもう%2の役割を持っていません。</translation>
        </message>
        <message>
            <source>What was signed is not what is sealed.</source>
            <translation>署名されたものと封印されたものが違います。</translation>
        </message>
        <message>
            <source>Nobody signs twice in one release.</source>
            <translation>1つのリリースに同じ人が2回署名することはできません。</translation>
        </message>
        <message>
            <source>A signature is never removed.</source>
            <translation>署名を削除することはできません。</translation>
        </message>
        <message>
            <source>A signature is never changed: it can only become void.</source>
            <translation>署名を変更することはできません。無効になるだけです。</translation>
        </message>
        <message>
            <source>A release that was signed is never removed.</source>
            <translation>署名されたリリースを削除することはできません。</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>%1待ち</translation>
        </message>
        <message>
            <source>deployed %1</source>
            <comment>a time</comment>
            <translation>デプロイ %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>a time</comment>
            <translation>計画 %1</translation>
        </message>
        <message>
            <source>%1 gates · %2 signed</source>
            <comment>1 of 3; 2 of 3</comment>
            <translation>ゲート%1 · 署名%2</translation>
        </message>
        <message>
            <source>Deployments are stopped until INC-%1 is recovered: %2</source>
            <comment>an incident&apos;s number; its title</comment>
            <translation>INC-%1の復旧までデプロイは停止中です：%2</translation>
        </message>
        <message>
            <source>Deploy what mends it, or take the stop back in the incident.</source>
            <translation>修正するものをデプロイするか、インシデントで停止を取り消してください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RemovalDialog</name>
        <message numerus="yes">
            <source>%n commits are in the build and name no other story: only a new build takes them out.</source>
            <translation>
                <numerusform>ビルドには、ほかのストーリーに触れていないコミットが%n件あります。取り除けるのは新しいビルドだけです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits also belong to other stories, and stay.</source>
            <translation>
                <numerusform>%n件のコミットはほかのストーリーにも関わるため、残ります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acceptance criteria prove nothing here any more.</source>
            <translation>
                <numerusform>%n件の受け入れ条件は、ここでは証明に使われなくなります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked tests prove nothing here any more.</source>
            <translation>
                <numerusform>リンクされた%n件のテストは、ここでは証明に使われなくなります。</numerusform>
            </translation>
        </message>
        <message>
            <source>The release notes name it.</source>
            <translation>リリースノートに記載されています。</translation>
        </message>
        <message>
            <source>INC-%1 would not be fixed by this release.</source>
            <translation>このリリースではINC-%1が修正されなくなります。</translation>
        </message>
        <message>
            <source>The baseline is not sealed any more.</source>
            <translation>ベースラインの封印が解けます。</translation>
        </message>
        <message>
            <source>The signature of %1 becomes void.</source>
            <translation>%1の署名が無効になります。</translation>
        </message>
        <message>
            <source>Nothing else changes with it.</source>
            <translation>ほかに変わるものはありません。</translation>
        </message>
        <message>
            <source>Remove #%1 from this release?</source>
            <translation>#%1をこのリリースから削除しますか？</translation>
        </message>
        <message>
            <source>What changes with it</source>
            <translation>これに伴う変化</translation>
        </message>
        <message>
            <source>Remove story</source>
            <translation>ストーリーを削除</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RoleWords</name>
        <message>
            <source>This is for the role %1. Who has it: %2.</source>
            <translation>これは%1の役割の操作です。該当者：%2。</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>ゲスト</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>プロダクトオーナー</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>スクラムマスター</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>開発者</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>開発テスター</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>パフォーマンスエンジニア</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>セキュリティテスター</translation>
        </message>
        <message>
            <source>Release engineer</source>
            <translation>リリースエンジニア</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>two roles</comment>
            <translation>%1または%2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>その役割の人に依頼してください。</translation>
        </message>
        <message>
            <source>You are a guest of this team: you can look at everything, and change nothing.</source>
            <translation>あなたはこのチームのゲストです。すべてを閲覧できますが、変更はできません。</translation>
        </message>
        <message>
            <source>Ask for a role: %1.</source>
            <comment>names</comment>
            <translation>役割を依頼してください：%1。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SignatureCard</name>
        <message>
            <source>Signatures</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <translation>%1が却下：%2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a role; a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>your turn</source>
            <translation>あなたの番です</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>%1待ち</translation>
        </message>
        <message>
            <source>Void: %1, %2. %3</source>
            <comment>a person; a time; why</comment>
            <translation>無効：%1、%2。%3</translation>
        </message>
        <message>
            <source>No signature is asked of you.</source>
            <translation>求められている署名はありません。</translation>
        </message>
        <message>
            <source>Sign with your passphrase</source>
            <translation>パスフレーズで署名</translation>
        </message>
        <message>
            <source>Choose your signing passphrase</source>
            <translation>署名用パスフレーズを決める</translation>
        </message>
        <message>
            <source>stored with time and gate results</source>
            <translation>時刻とゲートの結果とともに保存</translation>
        </message>
        <message>
            <source>Show what was typed</source>
            <translation>入力内容を表示</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>却下…</translation>
        </message>
        <message>
            <source>Sign and deploy</source>
            <translation>署名してデプロイ</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>署名</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningMeaning</name>
        <message>
            <source>Accepts: the stories do what the customer needs</source>
            <translation>受け入れ：ストーリーが顧客の必要を満たしている</translation>
        </message>
        <message>
            <source>Confirms: quality is at the level expected</source>
            <translation>確認：品質が期待する水準にある</translation>
        </message>
        <message>
            <source>Releases: ready to deploy, roll-back ready</source>
            <translation>リリース許可：デプロイとロールバックの準備ができている</translation>
        </message>
        <message>
            <source>Confirms: it is fast enough under load</source>
            <translation>確認：負荷がかかっても十分に速い</translation>
        </message>
        <message>
            <source>Confirms: no known weakness goes out</source>
            <translation>確認：既知の脆弱性を出さない</translation>
        </message>
        <message>
            <source>Confirms: the team kept to its agreement</source>
            <translation>確認：チームが合意を守った</translation>
        </message>
        <message>
            <source>Confirms: the change was reviewed</source>
            <translation>確認：変更がレビューされた</translation>
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
            <translation>%1 %2の署名記録</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. Baseline SHA-256 %3.</source>
            <translation>%1に印刷。コミット%2。ベースラインSHA-256 %3。</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>ゲート</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>却下：%1</translation>
        </message>
        <message>
            <source>Void since %1. %2</source>
            <comment>a time; why</comment>
            <translation>%1から無効。%2</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>After the deployment</source>
            <translation>デプロイ後</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2ページ</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. The baseline is not sealed yet.</source>
            <translation>%1に印刷。コミット%2。ベースラインはまだ封印されていません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WordsDialog</name>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CorrectionDialog</name>
        <message>
            <source>Correct times</source>
            <translation>時刻を訂正</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a role; what happened</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 said on %2: %3 to %4, until then %5 to %6. %7</source>
            <comment>a person, a day, times of day, a reason</comment>
            <translation>%1が%2に訂正：%3～%4（それまでは%5～%6）。%7</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>開始(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>終了(&amp;T)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>なぜわかりますか？</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>そのままにする</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayModel</name>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>発生したこと</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>だれが</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayPage</name>
        <message>
            <source>This build is not kept any more.</source>
            <translation>このビルドはもう保存されていません。</translation>
        </message>
        <message>
            <source>&amp;Open build</source>
            <translation>ビルドを開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Correct times …</source>
            <translation>時刻を訂正(&amp;C)…</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>テキストとしてコピー(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Add to backlog</source>
            <translation>バックログに追加(&amp;A)</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <comment>what happened</comment>
            <translation>確認：%1</translation>
        </message>
        <message>
            <source>Make this the &amp;start of the incident</source>
            <translation>インシデントの開始にする(&amp;S)</translation>
        </message>
        <message>
            <source>Make this the &amp;end of the incident</source>
            <translation>インシデントの終了にする(&amp;E)</translation>
        </message>
        <message>
            <source>Added to the backlog: %1</source>
            <comment>a story</comment>
            <translation>バックログに追加：%1</translation>
        </message>
        <message>
            <source>Times corrected: %1</source>
            <comment>what happened</comment>
            <translation>時刻を訂正：%1</translation>
        </message>
        <message>
            <source>The incident begins at %1</source>
            <translation>インシデントの開始を%1に設定</translation>
        </message>
        <message>
            <source>The incident ends at %1</source>
            <translation>インシデントの終了を%1に設定</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>前の日</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>データソースを接続…</translation>
        </message>
        <message>
            <source>Steps of the day</source>
            <translation>1日のステップ</translation>
        </message>
        <message>
            <source>&amp;Previous day</source>
            <translation>前の日(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>今日(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Next day</source>
            <translation>次の日(&amp;N)</translation>
        </message>
        <message>
            <source>Previous day ([)</source>
            <translation>前の日（[）</translation>
        </message>
        <message>
            <source>Next day (])</source>
            <translation>次の日（]）</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>今日（T）</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>表で表示(&amp;T)</translation>
        </message>
        <message>
            <source>Show the steps as a table (L)</source>
            <translation>ステップを表で表示（L）</translation>
        </message>
        <message>
            <source>&amp;Raise incident</source>
            <translation>インシデントを起票(&amp;R)</translation>
        </message>
        <message>
            <source>One page as P&amp;DF …</source>
            <translation>1ページのPDF(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>テキストとしてコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>エクスポート(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;All that ran</source>
            <translation>実行されたものすべて(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;What waits for a role</source>
            <translation>役割ごとの待ち(&amp;W)</translation>
        </message>
        <message>
            <source>Show &amp;closer</source>
            <translation>拡大表示(&amp;C)</translation>
        </message>
        <message>
            <source>Show &amp;more</source>
            <translation>範囲を広げる(&amp;M)</translation>
        </message>
        <message>
            <source>Show the w&amp;hole day</source>
            <translation>1日全体を表示(&amp;H)</translation>
        </message>
        <message>
            <source>All builds, signatures and deployments of the day (A)</source>
            <translation>その日のビルド、署名、デプロイをすべて表示（A）</translation>
        </message>
        <message>
            <source>The newest that ran on this day</source>
            <translation>この日に実行された最新のもの</translation>
        </message>
        <message>
            <source>What ran on this day</source>
            <translation>この日に実行されたもの</translation>
        </message>
        <message>
            <source>From the first failure until now</source>
            <translation>最初の失敗から現在まで</translation>
        </message>
        <message>
            <source>From the first failure to the verified recovery</source>
            <translation>最初の失敗から検証済みの復旧まで</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>未解決のインシデント%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing happened yet today</source>
            <translation>今日はまだ何も起きていません</translation>
        </message>
        <message>
            <source>Nothing happened on this day</source>
            <translation>この日は何も起きませんでした</translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) before.</source>
            <translation>
                <numerusform>直近のインシデントはその%n日前でした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) ago.</source>
            <translation>
                <numerusform>直近のインシデントは%n日前でした。</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no incident before it.</source>
            <translation>それより前にインシデントはありません。</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <comment>a source, how long</comment>
            <translation>%1から%2の間、応答がありません。</translation>
        </message>
        <message>
            <source>What you see of it is from %1. Dayshift tries again by itself.</source>
            <comment>a time of day</comment>
            <translation>表示内容は%1のものです。Dayshiftが自動で再試行します。</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1を書き込めませんでした。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Worked %1, waited %2.</source>
            <translation>作業%1、待ち%2。</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a date</comment>
            <translation>yyyy年M月d日dddd</translation>
        </message>
        <message>
            <source>An incident ends neither before it begins nor before it was noticed.</source>
            <translation>インシデントの終了を、開始や検知より前にはできません。</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another step.</source>
            <translation>何も変更していません。別のステップを選んでください。</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>ログを開く(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>担当者(&amp;A)</translation>
        </message>
        <message>
            <source>#%1 assigned to %2</source>
            <comment>a story; a person</comment>
            <translation>#%1を%2に割り当て</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>レーン</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作業</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayWords</name>
        <message>
            <source>Customer</source>
            <translation>顧客</translation>
        </message>
        <message>
            <source>Product Owner</source>
            <translation>プロダクトオーナー</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>開発者</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>開発テスター</translation>
        </message>
        <message>
            <source>Performance Engineer</source>
            <translation>パフォーマンスエンジニア</translation>
        </message>
        <message>
            <source>Security Tester</source>
            <translation>セキュリティテスター</translation>
        </message>
        <message>
            <source>Release Engineer</source>
            <translation>リリースエンジニア</translation>
        </message>
        <message>
            <source>Operations Engineer</source>
            <translation>運用エンジニア</translation>
        </message>
        <message>
            <source>CU</source>
            <comment>initials of Customer</comment>
            <translation>顧</translation>
        </message>
        <message>
            <source>PO</source>
            <comment>initials of Product Owner</comment>
            <translation>PO</translation>
        </message>
        <message>
            <source>DE</source>
            <comment>initials of Developer</comment>
            <translation>開</translation>
        </message>
        <message>
            <source>DT</source>
            <comment>initials of DevTester</comment>
            <translation>試</translation>
        </message>
        <message>
            <source>PE</source>
            <comment>initials of Performance Engineer</comment>
            <translation>性</translation>
        </message>
        <message>
            <source>ST</source>
            <comment>initials of Security Tester</comment>
            <translation>セ</translation>
        </message>
        <message>
            <source>RE</source>
            <comment>initials of Release Engineer</comment>
            <translation>リ</translation>
        </message>
        <message>
            <source>OE</source>
            <comment>initials of Operations Engineer</comment>
            <translation>運</translation>
        </message>
        <message>
            <source>customers fail</source>
            <comment>what happened</comment>
            <translation>顧客に失敗が発生</translation>
        </message>
        <message>
            <source>detection</source>
            <translation>検知</translation>
        </message>
        <message>
            <source>triage</source>
            <translation>切り分け</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>手戻り</translation>
        </message>
        <message>
            <source>build</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>functional tests</source>
            <translation>機能テスト</translation>
        </message>
        <message>
            <source>performance tests</source>
            <translation>性能テスト</translation>
        </message>
        <message>
            <source>security tests</source>
            <translation>セキュリティテスト</translation>
        </message>
        <message>
            <source>other stage</source>
            <translation>その他のステージ</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>works again</source>
            <comment>what happened</comment>
            <translation>復旧</translation>
        </message>
        <message>
            <source>verification</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Not noticed yet</source>
            <translation>まだ検知されていません</translation>
        </message>
        <message>
            <source>Wait for a look at the impact</source>
            <translation>影響の確認待ち</translation>
        </message>
        <message>
            <source>Wait for a developer</source>
            <translation>開発者待ち</translation>
        </message>
        <message>
            <source>Wait for the rework</source>
            <translation>手戻り待ち</translation>
        </message>
        <message>
            <source>Wait for the build</source>
            <translation>ビルド待ち</translation>
        </message>
        <message>
            <source>Wait for functional tests</source>
            <translation>機能テスト待ち</translation>
        </message>
        <message>
            <source>Wait for performance tests</source>
            <translation>性能テスト待ち</translation>
        </message>
        <message>
            <source>Wait for security tests</source>
            <translation>セキュリティテスト待ち</translation>
        </message>
        <message>
            <source>Wait for the next stage</source>
            <translation>次のステージ待ち</translation>
        </message>
        <message>
            <source>Wait for sign-off</source>
            <translation>承認待ち</translation>
        </message>
        <message>
            <source>Wait for deployment</source>
            <translation>デプロイ待ち</translation>
        </message>
        <message>
            <source>Wait for verification</source>
            <translation>検証待ち</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%2件中%1件失敗</translation>
        </message>
        <message>
            <source>%1 of %2 passed</source>
            <comment>tests</comment>
            <translation>%2件中%1件成功</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a stage</comment>
            <translation>失敗</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>a stage</comment>
            <translation>不安定</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>a stage</comment>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a stage</comment>
            <translation>実行中</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a stage, its result</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>First customer failed</source>
            <translation>最初の顧客の失敗</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>検知</translation>
        </message>
        <message>
            <source>Impact seen, nobody has it yet</source>
            <translation>影響を確認、担当者なし</translation>
        </message>
        <message>
            <source>Impact seen, developer assigned</source>
            <translation>影響を確認、開発者を割り当て</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>手戻り</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>ビルド%1</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>機能テスト</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>性能テスト</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>セキュリティテスト</translation>
        </message>
        <message>
            <source>Signature refused</source>
            <translation>署名を却下</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>署名済み</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Deployment of %1 to %2 failed</source>
            <translation>%1の%2へのデプロイが失敗</translation>
        </message>
        <message>
            <source>Deploy %1 to %2</source>
            <translation>%1を%2にデプロイ</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>復旧</translation>
        </message>
        <message>
            <source>Not recovered</source>
            <translation>未復旧</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, how long</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>times corrected</source>
            <translation>時刻を訂正済み</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>検知</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>切り分け</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Deploy and verify</source>
            <translation>デプロイと検証</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was waited for, how long</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Rework cost %1</source>
            <translation>手戻りに%1</translation>
        </message>
        <message>
            <source>Rework after build %1: %2</source>
            <translation>ビルド%1後の手戻り：%2</translation>
        </message>
        <message>
            <source>Noticed %1 after the first failure</source>
            <translation>最初の失敗から%1後に検知</translation>
        </message>
        <message>
            <source>Wait less for %1: it was %2</source>
            <translation>%1の待ちを減らす：%2でした</translation>
        </message>
        <message>
            <source>Find earlier what failed in %1: the rework cost %2</source>
            <translation>%1での失敗をもっと早く見つける：手戻りに%2かかりました</translation>
        </message>
        <message>
            <source>Notice failures sooner than after %1</source>
            <translation>失敗を%1より早く検知する</translation>
        </message>
        <message>
            <source>Learned from INC-%1 on %2. %3.</source>
            <translation>INC-%1（%2）からの学び。%3。</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>アラート：%1</translation>
        </message>
        <message>
            <source>Alert is over, not seen yet: %1</source>
            <translation>アラート終了、未確認：%1</translation>
        </message>
        <message>
            <source>%1 is not recovered: %2</source>
            <comment>an incident, its title</comment>
            <translation>%1は未復旧：%2</translation>
        </message>
        <message>
            <source>Nobody has %1: %2</source>
            <comment>an incident, its title</comment>
            <translation>%1の担当者なし：%2</translation>
        </message>
        <message>
            <source>Fix %1: %2</source>
            <comment>a story, its title</comment>
            <translation>%1を修正：%2</translation>
        </message>
        <message>
            <source>Failed: %1, build %2</source>
            <translation>失敗：%1、ビルド%2</translation>
        </message>
        <message>
            <source>Verify %1: %2</source>
            <comment>a story, its title</comment>
            <translation>%1を検証：%2</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <comment>a release</comment>
            <translation>%1に署名</translation>
        </message>
        <message>
            <source>Approve %1, build %2</source>
            <translation>%1、ビルド%2を承認</translation>
        </message>
        <message>
            <source>Deploy %1</source>
            <comment>a release</comment>
            <translation>%1をデプロイ</translation>
        </message>
        <message>
            <source>Watch %1 after its deployment</source>
            <translation>デプロイ後の%1を監視</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>a pipeline, its build, the stage that runs</comment>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>Sign %1 %2</source>
            <comment>a service, its version</comment>
            <translation>%1 %2に署名</translation>
        </message>
        <message>
            <source>Deploy %1 %2</source>
            <comment>a service, its version</comment>
            <translation>%1 %2をデプロイ</translation>
        </message>
        <message>
            <source>#%1 is blocked: %2</source>
            <translation>#%1がブロック中：%2</translation>
        </message>
        <message>
            <source>Open for %1</source>
            <translation>%1前から未解決</translation>
        </message>
        <message>
            <source>Called recovered at %1 by %2</source>
            <translation>%1に%2が復旧とみなす</translation>
        </message>
        <message>
            <source>Recovered at %1</source>
            <translation>%1に復旧</translation>
        </message>
        <message>
            <source>story #%1</source>
            <translation>ストーリー#%1</translation>
        </message>
        <message>
            <source>caused by deployment %1</source>
            <translation>原因：デプロイ%1</translation>
        </message>
        <message>
            <source>two clocks disagree</source>
            <translation>2つの時計が一致しません</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over, not seen yet</source>
            <translation>
                <numerusform>前日以前の終了したアラート%n件が未確認</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LearnCard</name>
        <message>
            <source>Learn from this day</source>
            <translation>この日から学ぶ</translation>
        </message>
        <message>
            <source>There is nothing to learn from a quiet day.</source>
            <translation>穏やかな日から学ぶことはありません。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>維持</translation>
        </message>
        <message>
            <source>Add to backlog</source>
            <translation>バックログに追加</translation>
        </message>
        <message>
            <source>Add to backlog: %1</source>
            <translation>バックログに追加：%1</translation>
        </message>
        <message>
            <source>This cannot be changed here: the workspace is read-only.</source>
            <translation>ここでは変更できません。ワークスペースは読み取り専用です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RestCard</name>
        <message>
            <source>Rest of the day</source>
            <translation>この後の予定</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>この日は終わりました。</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 / %2完了</translation>
        </message>
        <message>
            <source>Nothing is planned, and nobody is waited for.</source>
            <translation>予定はなく、待っている人もいません。</translation>
        </message>
        <message>
            <source>about %1: %2</source>
            <comment>a time of day; what is planned</comment>
            <translation>%1ごろ：%2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>開く：%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ResultStrip</name>
        <message>
            <source>until now</source>
            <translation>現在まで</translation>
        </message>
        <message>
            <source>time to recovery</source>
            <translation>復旧時間</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>影響を受けた数</translation>
        </message>
        <message>
            <source>%1 affected</source>
            <comment>customers, requests</comment>
            <translation>影響を受けた%1</translation>
        </message>
        <message>
            <source>longest wait: %1</source>
            <translation>最長の待ち：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TimeCard</name>
        <message>
            <source>Where the time went</source>
            <translation>時間の使われ方</translation>
        </message>
        <message>
            <source>Worked %1, %2</source>
            <translation>作業%1、%2</translation>
        </message>
        <message>
            <source>Waited %1, %2</source>
            <translation>待ち%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n rework loop(s) cost %1</source>
            <translation>
                <numerusform>%n回の手戻りに%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: build %2 failed %n test(s).</source>
            <comment>what it cost; a build</comment>
            <translation>
                <numerusform>%1：ビルド%2でテスト%n件が失敗。</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident on this day.</source>
            <translation>この日にインシデントはありません。</translation>
        </message>
        <message numerus="yes">
            <source>Of the last %n incident(s) most was waited in: %1, %2.</source>
            <translation>
                <numerusform>直近%n件のインシデントで最も長く待ったもの：%1、%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: worked %2, waited %3</source>
            <comment>a phase</comment>
            <translation>%1：作業%2、待ち%3</translation>
        </message>
        <message>
            <source>%1: build %2, %3.</source>
            <comment>what it cost; a build; its result</comment>
            <translation>%1：ビルド%2、%3。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Timeline</name>
        <message>
            <source>Timeline of the day</source>
            <translation>1日のタイムライン</translation>
        </message>
        <message>
            <source>Left and right go from step to step, up and down from role to role, Enter opens what is behind a step.</source>
            <translation>左右でステップ間、上下で役割間を移動し、Enterでステップの詳細を開きます。</translation>
        </message>
        <message>
            <source>Seen part of the day</source>
            <translation>表示中の時間帯</translation>
        </message>
        <message>
            <source>%1 %2 · noticed after %3</source>
            <comment>a time of day, what happened, how long</comment>
            <translation>%1 %2 · %3後に検知</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a time of day, what happened</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, the longest wait</source>
            <translation>%1、最長の待ち</translation>
        </message>
        <message>
            <source>%1 at worst, %2</source>
            <comment>a value, a time of day</comment>
            <translation>最悪値%1、%2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <comment>a limit</comment>
            <translation>下限%1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>a limit</comment>
            <translation>上限%1</translation>
        </message>
        <message>
            <source>failed run</source>
            <translation>失敗した実行</translation>
        </message>
        <message>
            <source>passed run</source>
            <translation>成功した実行</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>手戻り</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>work</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>検証済み</translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WaitingLens</name>
        <message>
            <source>What waits for a role</source>
            <translation>役割ごとの待ち</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Nothing waits for this role.</source>
            <translation>この役割を待っているものはありません。</translation>
        </message>
        <message>
            <source>What waits for this role</source>
            <translation>この役割を待っているもの</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a role, how much waits</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>so long</comment>
            <translation>%1経過</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoBand</name>
        <message>
            <source>Demo day</source>
            <translation>デモデー</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>デモ</translation>
        </message>
        <message>
            <source>Tuesday, 60 times as fast. Nothing here is kept.</source>
            <translation>火曜日、60倍速。ここでの操作は保存されません。</translation>
        </message>
        <message>
            <source>Time of the demo day</source>
            <translation>デモデーの時刻</translation>
        </message>
        <message>
            <source>Drag to another time of the day. Earlier times begin it anew.</source>
            <translation>ドラッグして別の時刻へ。前の時刻に戻すと最初から始まります。</translation>
        </message>
        <message>
            <source>Use my own data</source>
            <translation>自分のデータを使う</translation>
        </message>
        <message>
            <source>Pause the day</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Play the day</source>
            <translation>再生</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Hint</name>
        <message>
            <source>Got it</source>
            <translation>わかりました</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoGuide</name>
        <message>
            <source>The day plays here. Pause it, or drag to any time; what you see comes from a small CI server and a small Prometheus in this program.</source>
            <translation>ここで1日を再生します。一時停止したり、好きな時刻にドラッグしたりできます。表示内容は、このプログラム内の小さなCIサーバーとPrometheusから来ています。</translation>
        </message>
        <message>
            <source>Sign-ins fail since 08:42. Production says for how many, and what changed before it.</source>
            <translation>08:42からサインインが失敗しています。「本番」に、影響を受けた数と直前の変更が表示されます。</translation>
        </message>
        <message>
            <source>The Product Owner has raised the incident and assigned a developer: a story in the Expedite lane of the board.</source>
            <translation>プロダクトオーナーがインシデントを起票し、開発者を割り当てました。ボードの緊急レーンのストーリーです。</translation>
        </message>
        <message>
            <source>The fix fails two of 614 functional tests. Pipeline shows the first failing line, and who has it.</source>
            <translation>修正が614件の機能テストのうち2件で失敗しました。「パイプライン」に最初の失敗行と対応者が表示されます。</translation>
        </message>
        <message>
            <source>All tests passed, and now the release waits for three signatures. Waiting is hatched everywhere.</source>
            <translation>すべてのテストが成功し、リリースは3人の署名を待っています。待ちはどこでも斜線で示されます。</translation>
        </message>
        <message>
            <source>22.3.1 is out and customers can sign in. Recovered it is called when that has lasted for 15 minutes.</source>
            <translation>22.3.1がリリースされ、顧客はサインインできます。その状態が15分続くと復旧とみなされます。</translation>
        </message>
        <message>
            <source>Day tells it in one picture: who had it when, what was waited for, and what to learn.</source>
            <translation>「1日」に全体が1つの図で表示されます。だれがいつ対応し、何を待ち、何を学べるか。</translation>
        </message>
        <message>
            <source>Hint %1 of %2</source>
            <translation>ヒント%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Address</name>
        <message>
            <source>This is no address of a place in Dayshift.</source>
            <translation>Dayshift内の場所を示すアドレスではありません。</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>何も開いていません。</translation>
        </message>
        <message>
            <source>One looks like dayshift:story/2187.</source>
            <translation>たとえばdayshift:story/2187のようなものです。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartCard</name>
        <message>
            <source>What “%1” means</source>
            <translation>「%1」の意味</translation>
        </message>
        <message>
            <source>More values than pixels: the greatest and the least of each are drawn.</source>
            <translation>値がピクセルより多いため、それぞれの最大と最小を描いています。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartTable</name>
        <message>
            <source>single value</source>
            <translation>単一の値</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>計測対象なし</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>チャート</translation>
        </message>
        <message>
            <source>When or where</source>
            <translation>日時または場所</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Explanation</name>
        <message>
            <source>Formula: %1</source>
            <translation>計算式：%1</translation>
        </message>
        <message>
            <source>Levels are those of DORA&apos;s report of %1: clusters of that year&apos;s answers, no thresholds.</source>
            <translation>レベルはDORAの%1年レポートによるものです。その年の回答のクラスターであり、しきい値ではありません。</translation>
        </message>
        <message>
            <source>Levels are your own.</source>
            <translation>レベルは自分たちで決めたものです。</translation>
        </message>
        <message>
            <source>Levels are your own: %1.</source>
            <translation>レベルは自分たちで決めたものです：%1。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GoalBanner</name>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>このスプリントにゴールは設定されていません。</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <translation>ゴール：%1</translation>
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
            <translation>%1日</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1時間</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PlotView</name>
        <message numerus="yes">
            <source>Chart of %1, %n step(s)</source>
            <translation>
                <numerusform>%1のチャート、%nステップ</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the values, Enter opens what lies behind one.</source>
            <translation>矢印キーで値を読み、Enterで内訳を開きます。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Report</name>
        <message>
            <source>When or where</source>
            <translation>日時または場所</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中央値</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90パーセンタイル</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>傾向</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a level and its year</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Formula: %1</source>
            <translation>計算式：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a fact</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>メトリクス</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>主要な指標</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>その他の指標</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Why not done</source>
            <translation>未完了の理由</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>移動先</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>ストーリー%n件、%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>ゴール</translation>
        </message>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>このスプリントにゴールは設定されていません。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>量</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>コミットメント</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>このスプリントは、ストーリーが記録されるようになる前に完了しました。数値だけが残っています。</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>途中で追加</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>計画されたスプリントはまだありません。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n story(s), %2</source>
            <comment>the next sprint</comment>
            <translation>
                <numerusform>%1：ストーリー%n件、%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Taken up by</source>
            <translation>引き受ける人</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>リリースノート</translation>
        </message>
        <message>
            <source>Nothing of this sprint is in production yet.</source>
            <translation>このスプリントのものはまだ本番に出ていません。</translation>
        </message>
        <message>
            <source>Release notes for engineers</source>
            <translation>エンジニア向けリリースノート</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>changes not known</source>
            <translation>変更内容は不明</translation>
        </message>
        <message>
            <source>Nothing was deployed to production in this sprint.</source>
            <translation>このスプリントでは本番へのデプロイがありませんでした。</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>%1のレビュー</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>スプリントレビュー</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1、完了</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1（進行中）</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>デモ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>披露済み</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>見せるものはまだありません。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2ページ</translation>
        </message>
        <message>
            <source>The report could not be written.</source>
            <translation>レポートを書き込めませんでした。</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>以前からあったファイルはそのままです。</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>書き込みでき、空き容量のあるフォルダーを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReportCommand</name>
        <message>
            <source>Write a report of a sprint or of the metrics as PDF, HTML or Markdown.</source>
            <translation>スプリントまたはメトリクスのレポートを、PDF、HTML、Markdownで書き出します。</translation>
        </message>
        <message>
            <source>sprint or metrics.</source>
            <translation>sprintまたはmetrics。</translation>
        </message>
        <message>
            <source>The report: its ending says the kind (.pdf, .html or .md).</source>
            <translation>レポート。拡張子が形式を示します（.pdf、.html、.md）。</translation>
        </message>
        <message>
            <source>The name of a sprint; else the one that runs or was closed last.</source>
            <translation>スプリントの名前。省略時は進行中、または最後に完了したもの。</translation>
        </message>
        <message>
            <source>How many weeks the metrics look back.</source>
            <translation>メトリクスを何週間さかのぼるか。</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>ワークスペースの代わりにデモデーを使います。</translation>
        </message>
        <message>
            <source>There is no sprint named “%1”.</source>
            <translation>「%1」というスプリントはありません。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>何も書き込まれていません。</translation>
        </message>
        <message>
            <source>The backlog shows their names.</source>
            <translation>名前はバックログで確認できます。</translation>
        </message>
        <message>
            <source>Write: dayshift report sprint or dayshift report metrics.</source>
            <translation>次のように書いてください：dayshift report sprintまたはdayshift report metrics。</translation>
        </message>
        <message>
            <source>Name the report with --out; it ends in .pdf, .html or .md.</source>
            <translation>--outでレポートの名前を指定してください。末尾は.pdf、.html、.mdのいずれかです。</translation>
        </message>
        <message>
            <source>“%1” is not a number of weeks.</source>
            <translation>「%1」は週数ではありません。</translation>
        </message>
        <message>
            <source>The kind, whatever the ending: pdf, html or md.</source>
            <translation>拡張子にかかわらず使う種類：pdf、html、md。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Review</name>
        <message>
            <source>There is no sprint to review yet.</source>
            <translation>レビューするスプリントはまだありません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Plan a sprint in the backlog and start it.</source>
            <translation>バックログでスプリントを計画し、開始してください。</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>バーンダウン</translation>
        </message>
        <message>
            <source>When the sprint began is not known.</source>
            <translation>スプリントの開始日時がわかりません。</translation>
        </message>
        <message>
            <source>%1 incident</source>
            <comment>points</comment>
            <translation>%1 インシデント</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>points and a story&apos;s number</comment>
            <translation>%1 #%2</translation>
        </message>
        <message>
            <source>needs %1</source>
            <translation>必要：%1</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>未着手</translation>
        </message>
        <message>
            <source>still in %1</source>
            <comment>a column</comment>
            <translation>まだ%1</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>ストーリー%n件、%1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 stories were done; not done: %3.</source>
            <translation>ストーリー%2件中%1件が完了。未完了：%3。</translation>
        </message>
        <message numerus="yes">
            <source>All %n stories are done, %1 of them in production.</source>
            <translation>
                <numerusform>%n件すべてのストーリーが完了し、そのうち%1件が本番に出ています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done stories are in production; not done: %2.</source>
            <translation>
                <numerusform>完了したストーリー%n件中%1件が本番に出ています。未完了：%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>No story is in this sprint.</source>
            <translation>このスプリントにはストーリーがありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewPage</name>
        <message>
            <source>&amp;Present</source>
            <translation>発表(&amp;P)</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Which sprint is looked back on</source>
            <translation>振り返るスプリント</translation>
        </message>
        <message>
            <source>Show the review on a whole screen (F8)</source>
            <translation>レビューを全画面で表示（F8）</translation>
        </message>
        <message>
            <source>No sprint to review yet</source>
            <translation>レビューするスプリントはまだありません</translation>
        </message>
        <message>
            <source>When a sprint runs, what comes of it is shown here.</source>
            <translation>スプリントが始まると、その成果がここに表示されます。</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>バックログを開く</translation>
        </message>
        <message>
            <source>Demo marked</source>
            <translation>デモを披露済みに変更</translation>
        </message>
        <message>
            <source>Demo put in another order</source>
            <translation>デモの順番を変更</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>メモを作成</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>メモを削除</translation>
        </message>
        <message>
            <source>%1 · closed, as it was then</source>
            <translation>%1 · 完了時点の内容</translation>
        </message>
        <message>
            <source>%1 · still runs</source>
            <translation>%1 · 進行中</translation>
        </message>
        <message>
            <source>Notes made stories</source>
            <translation>メモをストーリーに変換</translation>
        </message>
        <message>
            <source>The notes of the review are stories now.</source>
            <translation>レビューのメモがストーリーになりました。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewSection</name>
        <message>
            <source>Goal</source>
            <translation>ゴール</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>デモ</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>メトリクス</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>このスプリントは、ストーリーが記録されるようになる前に完了しました。数値だけが残っています。</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>披露済み</translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shown, %2 to come, %n min</source>
            <translation>
                <numerusform>披露済み%1件、残り%2件、%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>途中で追加</translation>
        </message>
        <message>
            <source>Was taken out</source>
            <translation>除外分</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>ストーリー%n件、%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>コミットメント</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>Could take</source>
            <translation>キャパシティ</translation>
        </message>
        <message>
            <source>Nothing came in.</source>
            <translation>追加されたものはありません。</translation>
        </message>
        <message>
            <source>Nothing was taken out.</source>
            <translation>除外されたものはありません。</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>バーンダウン</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>ベロシティ</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a value and what it is of</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was finished.</source>
            <translation>完了したものはありません。</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>残っているものはありません。</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>見せるものはまだありません。</translation>
        </message>
        <message>
            <source>D marks one as shown, Ctrl+Up and Ctrl+Down change the order.</source>
            <translation>Dで披露済みにし、Ctrl+↑とCtrl+↓で順番を変えます。</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>これから</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>持ち越し</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>計画されたスプリントはまだありません。</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>未定</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>メモ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>N writes a note. On leaving, each becomes a story of its owner in the sprint that comes.</source>
            <translation>Nでメモを書きます。終了すると、それぞれが次のスプリントで引き受ける人のストーリーになります。</translation>
        </message>
        <message>
            <source>to the backlog</source>
            <translation>バックログへ</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>%1へ</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewView</name>
        <message>
            <source>Sprint review</source>
            <translation>スプリントレビュー</translation>
        </message>
        <message>
            <source>Black screen</source>
            <translation>黒い画面</translation>
        </message>
        <message>
            <source>Section %1 (%1)</source>
            <translation>セクション%1（%1）</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Leave the review (Esc)</source>
            <translation>レビューを終了（Esc）</translation>
        </message>
        <message>
            <source>Arrow keys, Space, or a presenter remote</source>
            <translation>矢印キー、Space、またはプレゼンター用リモコン</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>するべきこと</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>引き受ける人</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>メモを書く</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>次のセクション</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>前のセクション</translation>
        </message>
        <message>
            <source>Start or halt the timer</source>
            <translation>タイマーを開始／停止</translation>
        </message>
        <message>
            <source>Mark as shown</source>
            <translation>披露済みにする</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>メモを書く</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>先に見せる</translation>
        </message>
        <message>
            <source>Show later</source>
            <translation>後で見せる</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>%1のレビュー</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>%1 of %2  %3</source>
            <comment>a section</comment>
            <translation>%1 / %2  %3</translation>
        </message>
        <message>
            <source>This is the last section.</source>
            <translation>最後のセクションです。</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <comment>a section</comment>
            <translation>次：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n min</source>
            <translation>
                <numerusform>%1 / %n分</numerusform>
            </translation>
        </message>
        <message>
            <source>Timer: %1</source>
            <translation>タイマー：%1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewWindow</name>
        <message>
            <source>Sprint review</source>
            <translation>スプリントレビュー</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>発表者メモ</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpeakerWindow</name>
        <message>
            <source>To show</source>
            <translation>見せるもの</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>発表者メモ</translation>
        </message>
        <message>
            <source>Right, Space, PageDown: next. Left, PageUp: back. 1 to 5: section. B: black. T: timer. D: shown. N: note. Esc: leave.</source>
            <translation>→、Space、PageDown：次へ。←、PageUp：戻る。1～5：セクション。B：黒い画面。T：タイマー。D：披露済み。N：メモ。Esc：終了。</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was shown.</source>
            <translation>すべて披露しました。</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>メモはまだありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CauseDialog</name>
        <message>
            <source>Name the cause</source>
            <translation>原因を指定</translation>
        </message>
        <message>
            <source>What brought this incident?</source>
            <translation>このインシデントの原因は何ですか？</translation>
        </message>
        <message>
            <source>%1 (no cause yet)</source>
            <comment>an incident</comment>
            <translation>%1（原因未定）</translation>
        </message>
        <message>
            <source>How this is known, for whoever doubts the figure</source>
            <translation>なぜわかるのか（指標を疑う人のために）</translation>
        </message>
        <message>
            <source>&amp;Incident</source>
            <translation>インシデント(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>原因(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>No deployment</source>
            <translation>デプロイなし</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <comment>a deployment</comment>
            <translation>%1（候補）</translation>
        </message>
        <message>
            <source>No deployment ended before it was noticed.</source>
            <translation>検知前に完了したデプロイはありません。</translation>
        </message>
        <message>
            <source>Suggested is the last deployment of its service before it was noticed. Only what a person names counts in the figures.</source>
            <translation>候補は、検知前に同じサービスで最後に行われたデプロイです。指標に数えるのは、人が指定したものだけです。</translation>
        </message>
        <message>
            <source>There is no incident in this period.</source>
            <translation>この期間にインシデントはありません。</translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation>先に理由を書いてください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayBar</name>
        <message>
            <source>Minute that is shown</source>
            <translation>表示する時刻（分）</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a second</source>
            <translation>
                <numerusform>1秒に%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>現在に戻る</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayWindow</name>
        <message>
            <source>This is the past. Nothing can be changed here: go back to now to make changes. Measured values and attached files are shown as they are kept today.</source>
            <translation>これは過去の状態です。ここでは何も変更できません。変更するには現在に戻ってください。計測値と添付ファイルは、現在保存されている状態で表示されます。</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>再生</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>コマンドパレット</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>検索またはコマンドの実行</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>↑ ↓</source>
            <comment>keys of the keyboard</comment>
            <translation>↑ ↓</translation>
        </message>
        <message>
            <source>move</source>
            <comment>a key of the palette</comment>
            <translation>移動</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key of the keyboard</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>do it</source>
            <comment>a key of the palette</comment>
            <translation>実行</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys of the keyboard</comment>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>open beside</source>
            <comment>a key of the palette</comment>
            <translation>横に開く</translation>
        </message>
        <message>
            <source>commands only</source>
            <comment>a key of the palette</comment>
            <translation>コマンドのみ</translation>
        </message>
        <message>
            <source>stories</source>
            <comment>a key of the palette</comment>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>people</source>
            <comment>a key of the palette</comment>
            <translation>人</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>結果%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteModel</name>
        <message>
            <source>Chosen lately</source>
            <translation>最近選んだもの</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>実行</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteDesk</name>
        <message>
            <source>Epic</source>
            <translation>エピック</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>インシデント</translation>
        </message>
        <message>
            <source>Incident, %1</source>
            <comment>a service</comment>
            <translation>インシデント、%1</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>パイプライン</translation>
        </message>
        <message>
            <source>Their stories on the board</source>
            <translation>ボード上のこの人のストーリー</translation>
        </message>
        <message>
            <source>not possible here and now</source>
            <translation>ここでは今は使えません</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a choice in a menu</comment>
            <translation>オン</translation>
        </message>
        <message>
            <source>View</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>保存したフィルター</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>ヘルプを検索</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目次</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>これらの語を含むページはありません。</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Export of %1</source>
            <comment>a view</comment>
            <translation>%1のエクスポート</translation>
        </message>
        <message>
            <source>Cancel, write no file</source>
            <translation>キャンセル（ファイルを書き込まない）</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>エクスポートを書き込めませんでした。</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>以前からあったファイルはそのままです。</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>書き込みでき、空き容量のあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <comment>a file</comment>
            <translation>%1に書き込みました。</translation>
        </message>
        <message>
            <source>The picture of this view is on the clipboard.</source>
            <translation>このビューの画像をクリップボードにコピーしました。</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>印刷プレビュー</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDialog</name>
        <message>
            <source>Export this view</source>
            <translation>このビューをエクスポート</translation>
        </message>
        <message>
            <source>&amp;PDF, with all rows, to be printed</source>
            <translation>PDF、すべての行、印刷用(&amp;P)</translation>
        </message>
        <message>
            <source>P&amp;icture (PNG), as large as on the screen</source>
            <translation>画像（PNG）、画面と同じ大きさ(&amp;I)</translation>
        </message>
        <message>
            <source>Picture (PNG), &amp;twice as large</source>
            <translation>画像（PNG）、2倍の大きさ(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Table (CSV), for a spreadsheet</source>
            <translation>表（CSV）、表計算用(&amp;T)</translation>
        </message>
        <message>
            <source>This view has no rows.</source>
            <translation>このビューには行がありません。</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>コンマ</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>セミコロン</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>タブ</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>セルの区切り</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>セルの区切り(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>エクスポート(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>画像としてコピー(&amp;C)</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobRow</name>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <comment>a job</comment>
            <translation>%1の進捗</translation>
        </message>
        <message>
            <source>being cancelled</source>
            <translation>キャンセル中</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>You can keep working.</source>
            <translation>そのまま作業を続けられます。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <comment>a job</comment>
            <translation>%1を再開</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <comment>a job</comment>
            <translation>%1を一時停止</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does; a job</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <comment>a job</comment>
            <translation>%1を隠す</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobBar</name>
        <message>
            <source>Jobs</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <comment>a job</comment>
            <translation>%1が始まりました。</translation>
        </message>
        <message>
            <source>%1 is finished.</source>
            <comment>a job</comment>
            <translation>%1が終わりました。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a job; how far it is</comment>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs</source>
            <translation>
                <numerusform>ジョブ%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LicencesDialog</name>
        <message>
            <source>public domain</source>
            <translation>パブリックドメイン</translation>
        </message>
        <message>
            <source>%1 comes under the licence %2. Its text is not installed on this computer; the package that brings %1 has it.</source>
            <comment>a part of the program; a licence</comment>
            <translation>%1のライセンスは%2です。本文はこのコンピューターにインストールされていません。%1を提供するパッケージに入っています。</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>プログラムの構成要素</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the program; its licence</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Licence of %1</source>
            <comment>a part of the program</comment>
            <translation>%1のライセンス</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>検索またはコマンドの実行</translation>
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
            <translation>このウォールは自ら停止しました</translation>
        </message>
        <message>
            <source>It is tried again at %1. Nothing was changed.</source>
            <comment>a time</comment>
            <translation>%1にもう一度試みます。何も変更されていません。</translation>
        </message>
        <message>
            <source>The wall display is on.</source>
            <translation>ウォールディスプレイを表示中です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallNotes</name>
        <message>
            <source>Not read yet</source>
            <translation>未取得</translation>
        </message>
        <message>
            <source>No news for %1</source>
            <comment>a span</comment>
            <translation>%1前から更新なし</translation>
        </message>
        <message>
            <source>Live, now</source>
            <translation>ライブ、今</translation>
        </message>
        <message>
            <source>Live, %1 ago</source>
            <comment>a span</comment>
            <translation>ライブ、%1前</translation>
        </message>
        <message>
            <source>Read %1 ago</source>
            <comment>a span</comment>
            <translation>%1前に取得</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <comment>of a sprint</comment>
            <translation>ゴール：%1</translation>
        </message>
        <message>
            <source>Next in %1</source>
            <comment>a span</comment>
            <translation>次まで%1</translation>
        </message>
        <message>
            <source>Pages do not change while data is stale</source>
            <translation>情報が古い間はページを切り替えません</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>データはまだありません</translation>
        </message>
        <message>
            <source>No fresh data for %1</source>
            <comment>a span</comment>
            <translation>%1前から新しいデータなし</translation>
        </message>
        <message>
            <source>The workspace could not be read so far.</source>
            <translation>ワークスペースをまだ読み取れていません。</translation>
        </message>
        <message>
            <source>Everything below is from %1. Do not rely on it.</source>
            <comment>a time</comment>
            <translation>以下はすべて%1のものです。当てにしないでください。</translation>
        </message>
        <message>
            <source>Nobody reads the team’s servers at the moment.</source>
            <translation>現在、チームのサーバーを読み取っている人がいません。</translation>
        </message>
        <message>
            <source>This wall goes on looking by itself.</source>
            <translation>このウォールは自動で確認を続けます。</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, now.</source>
            <translation>自動で再試行しています：%1回目、今。</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, next in %2.</source>
            <translation>自動で再試行しています：%1回目、%2後。</translation>
        </message>
        <message>
            <source>Help: Operations Engineer</source>
            <translation>連絡先：運用エンジニア</translation>
        </message>
        <message>
            <source>Esc leaves the wall</source>
            <translation>Escでウォールを終了</translation>
        </message>
        <message>
            <source>The wall is dark outside the team’s hours</source>
            <translation>チームの時間外は暗くなります</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallPicture</name>
        <message>
            <source>The team database does not answer.</source>
            <translation>チームデータベースから応答がありません。</translation>
        </message>
        <message>
            <source>The wall has no page “%1”.</source>
            <translation>ウォールに「%1」というページはありません。</translation>
        </message>
        <message>
            <source>Give overview, pipelines, mosaic, sprint, metrics or stale.</source>
            <translation>overview、pipelines、mosaic、sprint、metrics、staleのいずれかを指定してください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallSettings</name>
        <message>
            <source>Panel</source>
            <translation>ディスプレイ</translation>
        </message>
        <message>
            <source> inches</source>
            <comment>after a number</comment>
            <translation> インチ</translation>
        </message>
        <message>
            <source>Diagonal of the panel</source>
            <translation>ディスプレイの対角</translation>
        </message>
        <message>
            <source> m</source>
            <comment>metres, after a number</comment>
            <translation> m</translation>
        </message>
        <message>
            <source>Distance from which it is read</source>
            <translation>見る距離</translation>
        </message>
        <message>
            <source>&amp;Diagonal</source>
            <translation>対角(&amp;D)</translation>
        </message>
        <message>
            <source>Read &amp;from</source>
            <translation>見る距離(&amp;F)</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>概要(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Pipelines</source>
            <translation>パイプライン(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Sprint</source>
            <translation>スプリント(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Metrics</source>
            <translation>メトリクス(&amp;M)</translation>
        </message>
        <message>
            <source>Seconds that each page stays</source>
            <translation>各ページを表示する秒数</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after a number</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>How people are called</source>
            <translation>人の呼び方</translation>
        </message>
        <message>
            <source>By their roles</source>
            <translation>役割で</translation>
        </message>
        <message>
            <source>By their first names</source>
            <translation>名で</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>&amp;Each for</source>
            <translation>各ページの表示(&amp;E)</translation>
        </message>
        <message>
            <source>People are &amp;called</source>
            <translation>人の呼び方(&amp;C)</translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two times of day</comment>
            <translation>～</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時間帯</translation>
        </message>
        <message>
            <source>Dark outside the team’s &amp;hours, except for a P1 incident</source>
            <translation>チームの時間外は暗くする（P1インシデント時を除く）(&amp;H)</translation>
        </message>
        <message>
            <source>The team’s day begins</source>
            <translation>チームの1日の始まり</translation>
        </message>
        <message>
            <source>The team’s day ends</source>
            <translation>チームの1日の終わり</translation>
        </message>
        <message>
            <source>&amp;Weekends, too</source>
            <translation>週末も(&amp;W)</translation>
        </message>
        <message>
            <source>Dimmed at &amp;night</source>
            <translation>夜は減光(&amp;N)</translation>
        </message>
        <message>
            <source>The night begins</source>
            <translation>夜の始まり</translation>
        </message>
        <message>
            <source>The night ends</source>
            <translation>夜の終わり</translation>
        </message>
        <message>
            <source>Team’s hours</source>
            <translation>チームの時間</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>夜</translation>
        </message>
        <message>
            <source>Open this on the panel and read the line from the back of the room.</source>
            <translation>ディスプレイ上でこれを開き、部屋の後ろからこの行を読んでみてください。</translation>
        </message>
        <message>
            <source>This panel is too small for that distance: it can be read from %1 m.</source>
            <translation>このディスプレイはその距離には小さすぎます。読めるのは%1 mからです。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallTestLine</name>
        <message>
            <source>A line to read from the back of the room</source>
            <translation>部屋の後ろから読むための行</translation>
        </message>
        <message>
            <source>Customers can work</source>
            <translation>顧客は作業できます</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWatch</name>
        <message>
            <source>The workspace does not answer.</source>
            <translation>ワークスペースから応答がありません。</translation>
        </message>
        <message>
            <source>The file of the workspace is not there.</source>
            <translation>ワークスペースのファイルがありません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWindow</name>
        <message>
            <source>Wall display</source>
            <translation>ウォールディスプレイ</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWords</name>
        <message>
            <source>incident</source>
            <translation>インシデント</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>ブロック中</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>不安定</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>目標%1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>上限%1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a figure&apos;s name, its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Last answer %1</source>
            <translation>最後の応答：%1</translation>
        </message>
        <message>
            <source>It has never answered</source>
            <translation>一度も応答なし</translation>
        </message>
        <message>
            <source>Nobody knows how customers fare</source>
            <translation>顧客の状況は不明です</translation>
        </message>
        <message>
            <source>Monitoring is silent · %1</source>
            <comment>when it answered last</comment>
            <translation>監視から応答なし · %1</translation>
        </message>
        <message>
            <source>Customers are not served well</source>
            <translation>顧客へのサービスに問題があります</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its value; its goal</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>recovered %1 after %2</source>
            <comment>a time, a span</comment>
            <translation>%1に復旧（%2後）</translation>
        </message>
        <message>
            <source>No incident is open</source>
            <translation>未解決のインシデントなし</translation>
        </message>
        <message>
            <source>Nothing measures how customers fare</source>
            <translation>顧客の状況を計測するものがありません</translation>
        </message>
        <message>
            <source>All is well for customers</source>
            <translation>顧客への影響なし</translation>
        </message>
        <message>
            <source>P%1</source>
            <comment>priority of an incident</comment>
            <translation>P%1</translation>
        </message>
        <message>
            <source>nobody has it yet</source>
            <translation>担当者なし</translation>
        </message>
        <message numerus="yes">
            <source>%n customers affected</source>
            <translation>
                <numerusform>影響を受けた顧客%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>so many of what, in the team&apos;s words</comment>
            <translation>%2 %1が失敗</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>割り当て</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>機能テスト</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>性能テスト</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>セキュリティテスト</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>%2ステップ中%1完了</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>the step that is on; how many are done</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>none of %1 fails</source>
            <translation>%1件中失敗なし</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 fail</source>
            <translation>
                <numerusform>%2件中%1件が失敗中</numerusform>
            </translation>
        </message>
        <message>
            <source>build</source>
            <comment>the stage of a pipeline</comment>
            <translation>ビルド</translation>
        </message>
        <message>
            <source>functional</source>
            <comment>the stage of a pipeline</comment>
            <translation>機能テスト</translation>
        </message>
        <message>
            <source>performance</source>
            <comment>the stage of a pipeline</comment>
            <translation>性能テスト</translation>
        </message>
        <message>
            <source>security</source>
            <comment>the stage of a pipeline</comment>
            <translation>セキュリティテスト</translation>
        </message>
        <message>
            <source>deploy</source>
            <comment>the stage of a pipeline</comment>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>a span</comment>
            <translation>%1以上</translation>
        </message>
        <message numerus="yes">
            <source>%n more fail</source>
            <translation>
                <numerusform>ほか%n件が失敗中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>ブロック中%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>不安定%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>実行中%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine</source>
            <translation>
                <numerusform>正常%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>応答なし%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between counts</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines fail</source>
            <translation>
                <numerusform>失敗中のパイプライン</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline, since when</comment>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines silent</source>
            <translation>
                <numerusform>応答のないパイプライン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines blocked</source>
            <translation>
                <numerusform>ブロック中のパイプライン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines unstable</source>
            <translation>
                <numerusform>不安定なパイプライン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines fine</source>
            <translation>
                <numerusform>正常なパイプライン</numerusform>
            </translation>
        </message>
        <message>
            <source>in production</source>
            <translation>本番で稼働中</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a span</comment>
            <translation>%1経過</translation>
        </message>
        <message numerus="yes">
            <source>stories blocked</source>
            <translation>
                <numerusform>ブロック中のストーリー</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1, %2</source>
            <comment>a story&apos;s number, why it is blocked</comment>
            <translation>#%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>stories in work</source>
            <translation>
                <numerusform>作業中のストーリー</numerusform>
            </translation>
        </message>
        <message>
            <source>none is blocked</source>
            <translation>ブロックなし</translation>
        </message>
        <message>
            <source>%1, day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1、%3日中%2日目</translation>
        </message>
        <message>
            <source>%1, day %2</source>
            <comment>a sprint</comment>
            <translation>%1、%2日目</translation>
        </message>
        <message>
            <source>of %1 pt</source>
            <comment>points</comment>
            <translation>/ %1 pt</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <comment>stories</comment>
            <translation>
                <numerusform>/ %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%2ポイント中%1ポイント</translation>
        </message>
        <message>
            <source>%1 of %2 stories</source>
            <translation>ストーリー%2件中%1件</translation>
        </message>
        <message>
            <source>%1 %2, limit %3</source>
            <comment>a column, its stories</comment>
            <translation>%1 %2件、上限%3</translation>
        </message>
        <message numerus="yes">
            <source>%n stories blocked</source>
            <translation>
                <numerusform>ストーリー%n件がブロック中</numerusform>
            </translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>インシデント</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>パイプライン</translation>
        </message>
        <message>
            <source>All pipelines</source>
            <translation>すべてのパイプライン</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>スプリント</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>メトリクス</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a pipeline, its trouble, since when</comment>
            <translation>%1：%2、%3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a figure, its value, its trend</comment>
            <translation>%1：%2、%3</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time</comment>
            <translation>%1から</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>%1 over</source>
            <comment>a column&apos;s limit</comment>
            <translation>%1超過</translation>
        </message>
        <message>
            <source>limit %1</source>
            <comment>of a column</comment>
            <translation>上限%1</translation>
        </message>
        <message>
            <source>Nothing is stuck</source>
            <translation>停滞なし</translation>
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
            <translation>テーマ</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>システムに合わせる(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>ハイコントラスト(&amp;C)</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>文字のサイズ(&amp;Z)</translation>
        </message>
        <message>
            <source>Large &amp;targets for touch</source>
            <translation>タッチ用の大きな操作部(&amp;T)</translation>
        </message>
        <message>
            <source>Buttons and fields are at least 44 pixels high.</source>
            <translation>ボタンと入力欄の高さを44ピクセル以上にします。</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>動き</translation>
        </message>
        <message>
            <source>&amp;Reduced motion</source>
            <translation>動きを減らす(&amp;R)</translation>
        </message>
        <message>
            <source>Menus and tips appear at once, and the wall display changes its pages without a fade.</source>
            <translation>メニューとヒントがすぐに現れ、ウォールディスプレイはフェードなしでページを切り替えます。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRun</name>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>チーム</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>データソース</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Try the demo day</source>
            <translation>デモデーを試す</translation>
        </message>
        <message>
            <source>Follow a Tuesday hour by hour with sample data. Change anything; leave it with one click.</source>
            <translation>サンプルデータで、ある火曜日を1時間ごとにたどります。自由に変更でき、クリックひとつで終了できます。</translation>
        </message>
        <message>
            <source>Recommended, 5 minutes</source>
            <translation>おすすめ、5分</translation>
        </message>
        <message>
            <source>New workspace on this computer</source>
            <translation>このコンピューターに新しいワークスペース</translation>
        </message>
        <message>
            <source>Start with an empty board and your own team. Works offline.</source>
            <translation>空のボードと自分のチームで始めます。オフラインで使えます。</translation>
        </message>
        <message>
            <source>Connect to the team database</source>
            <translation>チームデータベースに接続</translation>
        </message>
        <message>
            <source>Your team already uses Dayshift: you need the address and your sign-in, or a connection file.</source>
            <translation>チームがすでにDayshiftを使っている場合：アドレスとサインイン情報、または接続ファイルが必要です。</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>手元のデータをインポート</translation>
        </message>
        <message>
            <source>Stories and sprints. You see what will come in before anything is stored.</source>
            <translation>ストーリーとスプリント。保存する前に、取り込まれる内容を確認できます。</translation>
        </message>
        <message>
            <source>Or drop a file here: a connection file from a colleague, a CSV or JSON export, or a Dayshift workspace. File &gt; Open workspace opens one, too.</source>
            <translation>ここにファイルをドロップすることもできます：同僚からの接続ファイル、CSVまたはJSONのエクスポート、Dayshiftワークスペース。「ファイル &gt; ワークスペースを開く」でも開けます。</translation>
        </message>
        <message>
            <source>CSV file …</source>
            <translation>CSVファイル…</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.tsv);;All files (*)</source>
            <translation>CSVファイル (*.csv *.tsv);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>GitHub …</source>
            <translation>GitHub…</translation>
        </message>
        <message>
            <source>Exports (*.json *.csv);;All files (*)</source>
            <translation>エクスポート (*.json *.csv);;すべてのファイル (*)</translation>
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
            <translation>インポート</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>これから行われること</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>テーマ：システムに合わせる</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>テーマ：ライト</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>テーマ：ダーク</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>テーマ：ハイコントラスト</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>スキップ(&amp;S)</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>どのように始めますか？</translation>
        </message>
        <message>
            <source>You can change this at any time. Nothing is sent anywhere until you connect a source.</source>
            <translation>いつでも変更できます。データソースを接続するまで、どこにも何も送信されません。</translation>
        </message>
        <message>
            <source>Whose workspace is it?</source>
            <translation>だれのワークスペースですか？</translation>
        </message>
        <message>
            <source>All of it can be changed later. Only the team&apos;s name is needed.</source>
            <translation>すべて後で変更できます。必要なのはチームの名前だけです。</translation>
        </message>
        <message>
            <source>What feeds it?</source>
            <translation>どこからデータを取得しますか？</translation>
        </message>
        <message>
            <source>Each of these can wait. A test asks the server once and stores nothing.</source>
            <translation>どれも後回しにできます。テストはサーバーに一度だけ問い合わせ、何も保存しません。</translation>
        </message>
        <message>
            <source>This is what will be made, read and stored, and nothing else.</source>
            <translation>作成、読み取り、保存されるものは以下のとおりで、ほかにはありません。</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>Start the demo day</source>
            <translation>デモデーを開始</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>ワークスペースを作成</translation>
        </message>
        <message>
            <source>Connect …</source>
            <translation>接続…</translation>
        </message>
        <message>
            <source>Import into a workspace</source>
            <translation>ワークスペースにインポート</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>ワークスペースを開く</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <source>The workspace of %1 is made as one file, %2. It stays on this computer.</source>
            <comment>a team; a path</comment>
            <translation>%1のワークスペースを1つのファイル、%2として作成します。このコンピューターに置かれます。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are read, and you see what they hold before it is stored.</source>
            <translation>
                <numerusform>%n件のファイルを読み取り、保存する前に内容を表示します。</numerusform>
            </translation>
        </message>
        <message>
            <source>To be imported: %1. First say whose workspace it is for.</source>
            <comment>files</comment>
            <translation>インポートするもの：%1。まず、だれのワークスペースに入れるかを指定してください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRunSources</name>
        <message>
            <source>Pipeline</source>
            <translation>パイプライン</translation>
        </message>
        <message>
            <source>Builds of a CI server, so that everybody sees what is broken and since when. A token that may read is enough.</source>
            <translation>CIサーバーのビルド。何がいつから壊れているかを全員が見られます。読み取り権限のあるトークンで足ります。</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Go back to the first step to import an export of Jira, GitHub, GitLab, Trello or a CSV file, or use File &gt; Import later.</source>
            <translation>最初のステップに戻ってJira、GitHub、GitLab、TrelloのエクスポートまたはCSVファイルをインポートするか、後で「ファイル &gt; インポート」を使ってください。</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>監視</translation>
        </message>
        <message>
            <source>What customers meet: figures and alerts, so that an incident begins when it hurts, not when somebody calls.</source>
            <translation>顧客の状況：値とアラート。だれかから連絡が来たときではなく、影響が出た時点でインシデントを始められます。</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>システムのキーリングに保存され、ワークスペースには入りません</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Token or password</source>
            <translation>トークンまたはパスワード</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Pipeline or Monitoring; a field</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <comment>Pipeline or Monitoring</comment>
            <translation>テスト：%1</translation>
        </message>
        <message>
            <source>Builds are read from %1: every few seconds while something runs there, and rarely while nothing does.</source>
            <comment>an address</comment>
            <translation>ビルドを%1から読み取ります。何かが実行されている間は数秒ごと、そうでなければまれに読み取ります。</translation>
        </message>
        <message numerus="yes">
            <source>Monitoring is read from %1 every %2 s, with %n figure(s).</source>
            <comment>an address; a number</comment>
            <translation>
                <numerusform>監視を%1から%2秒ごとに、%n個の値で読み取ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and passwords go into the system&apos;s keyring and nowhere else.</source>
            <translation>トークンとパスワードはシステムのキーリングにだけ保存されます。</translation>
        </message>
        <message>
            <source>Nothing is read from any server. You can connect one at any time in Settings &gt; Sources.</source>
            <translation>どのサーバーからも何も読み取りません。「設定 &gt; データソース」でいつでも接続できます。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRunTeam</name>
        <message>
            <source>Sprint 1</source>
            <translation>スプリント1</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n週間</numerusform>
            </translation>
        </message>
        <message>
            <source>No sprints</source>
            <translation>スプリントなし</translation>
        </message>
        <message>
            <source>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</source>
            <translation>Ada Lovelace, プロダクトオーナー
Grace Hopper, 開発者, @grace</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>First day of the sprint</source>
            <translation>スプリントの初日</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>チーム(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>プロダクト(&amp;P)</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>タイムゾーン(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>Sprints &amp;last</source>
            <translation>スプリントの長さ(&amp;L)</translation>
        </message>
        <message>
            <source>Current sp&amp;rint, since</source>
            <translation>現在のスプリントの開始日(&amp;R)</translation>
        </message>
        <message>
            <source>P&amp;eople, one a line, with roles</source>
            <translation>人（1行に1人、役割付き）(&amp;E)</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>新しいワークスペース</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshiftワークスペース (*.dayshift)</translation>
        </message>
        <message>
            <source>No role is called “%1”. It is left out.</source>
            <comment>a word</comment>
            <translation>「%1」という役割はありません。除外されます。</translation>
        </message>
        <message>
            <source>Paste a list: name, roles, @login, mail address, apart by commas. You are in the team already.</source>
            <translation>一覧を貼り付けてください：名前、役割、@ログイン名、メールアドレスをカンマ区切りで。自分はすでにチームに入っています。</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>A workspace needs the name of its team.</source>
            <translation>ワークスペースにはチームの名前が必要です。</translation>
        </message>
        <message>
            <source>A workspace needs a file.</source>
            <translation>ワークスペースにはファイルが必要です。</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another one, or open it by the File menu.</source>
            <translation>この名前のファイルはすでにあります。別の名前を選ぶか、「ファイル」メニューから開いてください。</translation>
        </message>
        <message>
            <source>%1 runs from %2.</source>
            <comment>a sprint; its days</comment>
            <translation>%1の期間は%2です。</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the team besides you.</source>
            <translation>
                <numerusform>自分のほかに%n人がチームにいます。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GatesPane</name>
        <message>
            <source>Stages and the board&apos;s rules</source>
            <translation>ステージとボードのルール</translation>
        </message>
        <message>
            <source>Which of your servers&apos; stages is a build, a functional, performance or security test, or a deployment; what the columns ask; when a story is done.</source>
            <translation>サーバーのどのステージがビルド、機能テスト、性能テスト、セキュリティテスト、デプロイに当たるか。列が何を求めるか。ストーリーがいつ完了になるか。</translation>
        </message>
        <message>
            <source>Who signs a release</source>
            <translation>リリースに署名する人</translation>
        </message>
        <message>
            <source>One signature for each of these roles. Nobody signs twice in one release, and whoever made a change does not sign alone for it.</source>
            <translation>これらの役割ごとに署名が1つ必要です。1つのリリースに同じ人が2回署名することはできず、変更した本人だけでは署名できません。</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>ゲート</translation>
        </message>
        <message>
            <source>What has to hold before a release goes out.</source>
            <translation>リリースの前に満たすべきこと。</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>&amp;Quality level: so many of the tests that ran have to pass</source>
            <translation>品質水準：実行されたテストのうち成功が必要な割合(&amp;Q)</translation>
        </message>
        <message>
            <source>Gates only ad&amp;vise</source>
            <translation>ゲートは助言のみ(&amp;V)</translation>
        </message>
        <message>
            <source>A gate that does not hold warns, and nobody is kept from signing or deploying.</source>
            <translation>満たしていないゲートは警告するだけで、署名やデプロイを妨げません。</translation>
        </message>
        <message>
            <source>After a deployment</source>
            <translation>デプロイ後</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> 分</translation>
        </message>
        <message>
            <source>Production is &amp;watched so long before the release counts as verified</source>
            <translation>リリースを検証済みとするまで本番を監視する時間(&amp;W)</translation>
        </message>
        <message>
            <source>Old builds</source>
            <translation>古いビルド</translation>
        </message>
        <message>
            <source>Builds are &amp;kept for so many days</source>
            <translation>ビルドを保管する日数(&amp;K)</translation>
        </message>
        <message>
            <source>The newest of each pipeline, and what proves a story, a release or a deployment, stays longer.</source>
            <translation>各パイプラインの最新のビルドと、ストーリー、リリース、デプロイの根拠となるものは、より長く残ります。</translation>
        </message>
        <message numerus="yes">
            <source>Builds are kept for %n day(s)</source>
            <translation>
                <numerusform>ビルドの保管期間：%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>読み取り専用：ここでは何も変更できません。</translation>
        </message>
        <message>
            <source>Rules for releases changed</source>
            <translation>リリースのルールを変更</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Herald</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened while it was quiet</source>
            <translation>
                <numerusform>通知を控えている間に%n件ありました</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>一覧を開く</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeyboardPane</name>
        <message>
            <source>Single letters</source>
            <translation>1文字のキー</translation>
        </message>
        <message>
            <source>&amp;Letters alone do something in lists</source>
            <translation>一覧で文字キーだけの操作を使う(&amp;L)</translation>
        </message>
        <message>
            <source>E edits, A assigns, and so on. They never act while text is typed. Switch them off if you speak to the computer or press keys by accident.</source>
            <translation>Eで編集、Aで割り当てなど。文字の入力中は決して働きません。音声で操作する場合や、誤ってキーを押すことがある場合はオフにしてください。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>操作またはキーを検索</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>From the program</source>
            <translation>既定のキー</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>&amp;Use this key</source>
            <translation>このキーを使う(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>キーなし(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Back to the program&apos;s</source>
            <translation>既定のキーに戻す(&amp;B)</translation>
        </message>
        <message>
            <source>Reset &amp;all keys</source>
            <translation>すべてのキーをリセット(&amp;A)</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no key</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>In every view</source>
            <translation>すべてのビュー</translation>
        </message>
        <message>
            <source>Choose an action, then press the new key in the field.</source>
            <translation>操作を選び、欄の中で新しいキーを押してください。</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” already: neither would act. Choose another one, or use it all the same and give that one another key.</source>
            <comment>a key; an action</comment>
            <translation>%1はすでに「%2」のキーです。このままではどちらも働きません。別のキーを選ぶか、このまま使って、もう一方に別のキーを設定してください。</translation>
        </message>
        <message>
            <source>Changed. It acts from now on.</source>
            <translation>変更しました。今から有効です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LanguagePane</name>
        <message>
            <source>For translators</source>
            <translation>翻訳者向け</translation>
        </message>
        <message>
            <source>Offer languages that &amp;test the program</source>
            <translation>プログラムをテストするための言語を表示(&amp;T)</translation>
        </message>
        <message>
            <source>English in longer words, and English from right to left. They are in the View menu after the next start, and here when you come back.</source>
            <translation>長い語の英語と、右から左に書く英語です。次回の起動後に「表示」メニューに、ここにはもう一度開いたときに現れます。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>長い語（テスト用）</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>左右反転（テスト用）</translation>
        </message>
        <message>
            <source>The window speaks the new language at once. What people and servers wrote stays as they wrote it.</source>
            <translation>ウィンドウはすぐに新しい言語になります。人やサーバーが書いた内容はそのままです。</translation>
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation>日付と数値</translation>
        </message>
        <message>
            <source>A moment</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>Time zone, the workspace&apos;s</source>
            <translation>ワークスペースのタイムゾーン</translation>
        </message>
        <message>
            <source>They follow the language and the country that the system is set to.</source>
            <translation>システムに設定された言語と国に従います。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationWords</name>
        <message>
            <source>Story #%1 is yours</source>
            <translation>ストーリー#%1の担当になりました</translation>
        </message>
        <message>
            <source>%1 mentions you in #%2</source>
            <comment>a person; the number of a story</comment>
            <translation>%1が#%2であなたに言及しました</translation>
        </message>
        <message>
            <source>Release %1 waits for your signature</source>
            <translation>リリース%1が署名を待っています</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a pipeline</comment>
            <translation>%1が失敗しました</translation>
        </message>
        <message>
            <source>%1 failed at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1が%2で失敗しました</translation>
        </message>
        <message>
            <source>Incident %1: %2</source>
            <comment>its number; its title</comment>
            <translation>インシデント%1：%2</translation>
        </message>
        <message>
            <source>%1 waits for approval</source>
            <comment>a pipeline</comment>
            <translation>%1が承認を待っています</translation>
        </message>
        <message>
            <source>%1 waits for approval at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1が%2で承認を待っています</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1から割り当てられました：%2</translation>
        </message>
        <message>
            <source>You sign as %1.</source>
            <comment>a role</comment>
            <translation>%1として署名します。</translation>
        </message>
        <message>
            <source>The last change is by %1.</source>
            <comment>a person</comment>
            <translation>最後の変更は%1によるものです。</translation>
        </message>
        <message>
            <source>%1 raised it.</source>
            <comment>a person</comment>
            <translation>%1が起票しました。</translation>
        </message>
        <message>
            <source>Somebody who may deploy has to agree.</source>
            <translation>デプロイできる人の承認が必要です。</translation>
        </message>
        <message>
            <source>#%1 %2</source>
            <comment>a story: its number and title</comment>
            <translation>#%1 %2</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>リリース%1</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <comment>its number</comment>
            <translation>インシデント%1</translation>
        </message>
        <message>
            <source>Assign to me</source>
            <translation>自分に割り当て</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPage</name>
        <message>
            <source>What happened</source>
            <translation>発生したこと</translation>
        </message>
        <message>
            <source>More</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>あなたを待っているものはありません。</translation>
        </message>
        <message>
            <source>Stories that are given to you, comments that mention you, releases that wait for your signature, builds of yours that fail and incidents are told here.</source>
            <translation>自分に割り当てられたストーリー、自分に言及したコメント、自分の署名を待つリリース、失敗した自分のビルド、インシデントがここに表示されます。</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Assign to me</source>
            <translation>自分に割り当て(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Done with it</source>
            <translation>処理済みにする(&amp;D)</translation>
        </message>
        <message>
            <source>Done with a&amp;ll</source>
            <translation>すべて処理済みにする(&amp;L)</translation>
        </message>
        <message>
            <source>What is &amp;told</source>
            <translation>通知する内容(&amp;T)</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>未確認%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPane</name>
        <message>
            <source>What concerns me</source>
            <translation>自分に関わること</translation>
        </message>
        <message>
            <source>Only what concerns you is told, and never that something passed. All of it stands in the list, Ctrl+Shift+N.</source>
            <translation>自分に関わることだけを通知し、成功したことは通知しません。すべては一覧にあります（Ctrl+Shift+N）。</translation>
        </message>
        <message>
            <source>A story is given to &amp;me</source>
            <translation>ストーリーが自分に割り当てられた(&amp;M)</translation>
        </message>
        <message>
            <source>Somebody m&amp;entions me</source>
            <translation>だれかが自分に言及した(&amp;E)</translation>
        </message>
        <message>
            <source>A release waits for my &amp;signature</source>
            <translation>リリースが自分の署名を待っている(&amp;S)</translation>
        </message>
        <message>
            <source>A &amp;build of mine fails</source>
            <translation>自分のビルドが失敗した(&amp;B)</translation>
        </message>
        <message>
            <source>An &amp;incident is raised</source>
            <translation>インシデントが起票された(&amp;I)</translation>
        </message>
        <message>
            <source>A deployment waits for a&amp;pproval</source>
            <translation>デプロイが承認を待っている(&amp;P)</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>デスクトップに表示</translation>
        </message>
        <message>
            <source>In the tray only</source>
            <translation>トレイのみ</translation>
        </message>
        <message>
            <source>In the list only</source>
            <translation>一覧のみ</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>通知しない</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>通知を控える時間</translation>
        </message>
        <message>
            <source>&amp;Quiet hours each day</source>
            <translation>毎日、通知を控える時間を設ける(&amp;Q)</translation>
        </message>
        <message>
            <source>What happens meanwhile comes into the list; at the end one notification says how much there is.</source>
            <translation>その間のできごとは一覧に入り、終わったときに件数を1つの通知でお知らせします。</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>開始(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>終了(&amp;T)</translation>
        </message>
        <message>
            <source>Incidents may brea&amp;k them</source>
            <translation>インシデントはその間も通知する(&amp;K)</translation>
        </message>
        <message>
            <source>While a sprint review is presented, nothing is shown either; it comes when the review ends.</source>
            <translation>スプリントレビューの発表中も何も表示せず、レビューが終わってから表示します。</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>トレイ</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the last window quits Dayshift.</source>
            <translation>このデスクトップにはトレイがありません。最後のウィンドウを閉じるとDayshiftが終了します。</translation>
        </message>
        <message>
            <source>Stay in the tray when the last &amp;window is closed</source>
            <translation>最後のウィンドウを閉じてもトレイに残す(&amp;W)</translation>
        </message>
        <message>
            <source>Servers are read on. Quit in the File menu or in the tray ends the program.</source>
            <translation>サーバーの読み取りは続きます。終了するには、「ファイル」メニューまたはトレイの「終了」を使います。</translation>
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
            <translation>#%1の担当になりました</translation>
        </message>
        <message>
            <source>%1 is yours</source>
            <comment>a pipeline</comment>
            <translation>%1の担当になりました</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>このチームのメンバーではありません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Have yourself added in Settings &gt; Team and roles.</source>
            <translation>「設定 &gt; チームと役割」で自分を追加してもらってください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPane</name>
        <message>
            <source>Yours, on this computer. Nobody else sees it.</source>
            <translation>このコンピューターでの自分用の設定です。ほかの人には見えません。</translation>
        </message>
        <message>
            <source>The team&apos;s: it lies in the workspace, and everybody has it.</source>
            <translation>チームの設定です。ワークスペースにあり、全員に共通です。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsRoom</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>設定(&amp;S)</translation>
        </message>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>theme dark light contrast text size touch motion look</source>
            <translation>テーマ ダーク ライト コントラスト 文字 サイズ タッチ 動き 見た目</translation>
        </message>
        <message>
            <source>Language and dates</source>
            <translation>言語と日付</translation>
        </message>
        <message>
            <source>language dates numbers time zone translation</source>
            <translation>言語 日付 数値 タイムゾーン 翻訳</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>quiet hours desktop tray digest incident approval mention</source>
            <translation>通知を控える時間 デスクトップ トレイ まとめ インシデント 承認 言及</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
        <message>
            <source>keys shortcuts single letters conflict reset</source>
            <translation>キー ショートカット 1文字 競合 リセット</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>ワークスペース</translation>
        </message>
        <message>
            <source>Team database</source>
            <translation>チームデータベース</translation>
        </message>
        <message>
            <source>database server file backup schema team product time zone check</source>
            <translation>データベース サーバー ファイル バックアップ スキーマ チーム プロダクト タイムゾーン 確認</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>データソース</translation>
        </message>
        <message>
            <source>CI servers monitoring connections tokens budget requests test</source>
            <translation>CIサーバー 監視 接続 トークン 上限 問い合わせ テスト</translation>
        </message>
        <message>
            <source>Stages and gates</source>
            <translation>ステージとゲート</translation>
        </message>
        <message>
            <source>release sign-off signatures gates stages builds kept days</source>
            <translation>リリース 承認 署名 ゲート ステージ ビルド 保管 日数</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>発表</translation>
        </message>
        <message>
            <source>Wall display</source>
            <translation>ウォールディスプレイ</translation>
        </message>
        <message>
            <source>wall panel distance pages night hours</source>
            <translation>ウォール 大画面 ディスプレイ 距離 ページ 夜 時間</translation>
        </message>
        <message>
            <source>Team and roles</source>
            <translation>チームと役割</translation>
        </message>
        <message>
            <source>people members rights login guest product owner scrum master</source>
            <translation>人 メンバー 権限 ログイン ゲスト プロダクトオーナー スクラムマスター</translation>
        </message>
        <message>
            <source>Metrics and bands</source>
            <translation>指標とレベル</translation>
        </message>
        <message>
            <source>levels DORA year elite high medium low thresholds figures</source>
            <translation>レベル DORA 年 エリート 高 中 低 しきい値 指標</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>アプリケーション</translation>
        </message>
        <message>
            <source>About Dayshift</source>
            <translation>Dayshiftについて</translation>
        </message>
        <message>
            <source>version licences Qt files folders stored</source>
            <translation>バージョン ライセンス Qt ファイル フォルダー 保存場所</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>このワークスペース</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>あなたの設定</translation>
        </message>
        <message>
            <source>Drafts that were not saved yet</source>
            <translation>まだ保存していない下書き</translation>
        </message>
        <message>
            <source>Workspaces, unless you chose another folder; changes that wait to be sent; notifications</source>
            <translation>ワークスペース（別のフォルダーを選んだ場合を除く）、送信待ちの変更、通知</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesPane</name>
        <message>
            <source>Connection check</source>
            <translation>接続テスト</translation>
        </message>
        <message>
            <source>How they are read</source>
            <translation>読み取り方</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>データソース</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>最終取得</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>残り</translation>
        </message>
        <message>
            <source>Requests that the server still allows</source>
            <translation>サーバーがまだ許容する問い合わせ</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>テスト(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>編集(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>Add a &amp;CI server …</source>
            <translation>CIサーバーを追加(&amp;C)…</translation>
        </message>
        <message>
            <source>Add &amp;monitoring …</source>
            <translation>監視を追加(&amp;M)…</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>未取得</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>手動入力</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>オフにする(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>オンにする(&amp;S)</translation>
        </message>
        <message>
            <source>Its builds prove stories and deployments: switch it off, and they stay.</source>
            <translation>このサーバーのビルドはストーリーとデプロイの根拠です。オフにしても、ビルドは残ります。</translation>
        </message>
        <message>
            <source>Nothing is connected yet. Add a CI server to see every build, or monitoring to see what customers meet.</source>
            <translation>まだ何も接続されていません。CIサーバーを追加するとすべてのビルドが、監視を追加すると顧客の状況がわかります。</translation>
        </message>
        <message>
            <source>%1 is read again</source>
            <comment>a server</comment>
            <translation>%1の読み取りを再開</translation>
        </message>
        <message>
            <source>%1 is switched off</source>
            <comment>a server</comment>
            <translation>%1をオフ</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>a server</comment>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>サーバーには、何かが実行中の間は数秒ごとに、何もない間はまれに問い合わせます。トークンはシステムのキーリングにあり、コンピューターごとに別々です。</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. It counts as live for 90 s after its last answer and as stale after 15 min. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>サーバーには、何かが実行されている間は数秒ごと、そうでなければまれに問い合わせます。最後の応答から90秒間はライブ、15分を過ぎると古い情報とみなします。トークンはシステムのキーリングに、コンピューターごとに保存されます。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StepTrail</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>numbers, and what is done</comment>
            <translation>ステップ%1 / %2：%3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tray</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>インシデントを起票(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Open Dayshift</source>
            <translation>Dayshiftを開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Pause notifications</source>
            <translation>通知を一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>%1, running</source>
            <comment>a pipeline</comment>
            <translation>%1、実行中</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline; how long it still takes</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>a pipeline; a stage; for how long</comment>
            <translation>%1、%2、%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline; for how long</comment>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>未解決のインシデント%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) fail</source>
            <translation>
                <numerusform>%n件のパイプラインが失敗中</numerusform>
            </translation>
        </message>
        <message>
            <source>No source answers</source>
            <translation>どのデータソースも応答していません</translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) run</source>
            <translation>
                <numerusform>%n件のパイプラインが実行中</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>対応が必要なものはありません</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WelcomePicture</name>
        <message>
            <source>Dayshift. The team&apos;s day, in one window</source>
            <translation>Dayshift。チームの一日を、ひとつのウィンドウに</translation>
        </message>
        <message>
            <source>Dayshift</source>
            <translation>Dayshift</translation>
        </message>
        <message>
            <source>The team&apos;s day, in one window</source>
            <translation>チームの一日を、ひとつのウィンドウに</translation>
        </message>
        <message>
            <source>See what customers meet in production, who works on it, what the pipeline says and what waits for whom. Every role looks at the same day.</source>
            <translation>本番で顧客に何が起きているか、だれが対応しているか、パイプラインはどうか、何がだれを待っているか。どの役割も同じ一日を見ます。</translation>
        </message>
        <message>
            <source>Free software, GPL-3.0. No account, no tracking.</source>
            <translation>フリーソフトウェア、GPL-3.0。アカウント不要、追跡なし。</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>計画</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>パッケージ</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>構成</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>監視</translation>
        </message>
        <message>
            <source>4 h 14 min</source>
            <translation>4時間14分</translation>
        </message>
        <message>
            <source>from a customer&apos;s failed sign-in to the verified recovery</source>
            <translation>顧客のサインイン失敗から検証済みの復旧まで</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WorkspacePane</name>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>&amp;Test again</source>
            <translation>もう一度テスト(&amp;T)</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>データの場所</translation>
        </message>
        <message>
            <source>On this computer only: one file, for one person or to try things.</source>
            <translation>このコンピューターのみ：1つのファイル。1人で使う場合や試す場合に。</translation>
        </message>
        <message>
            <source>In the team&apos;s database: PostgreSQL, everybody sees the same.</source>
            <translation>チームのデータベース：PostgreSQL。全員が同じものを見ます。</translation>
        </message>
        <message>
            <source>&amp;Open another workspace …</source>
            <translation>別のワークスペースを開く(&amp;O)…</translation>
        </message>
        <message>
            <source>Open a team &amp;database …</source>
            <translation>チームデータベースを開く(&amp;D)…</translation>
        </message>
        <message>
            <source>When the server cannot be reached, work goes on here and is sent later. Signing and deploying always need the server. The password lies in the system&apos;s keyring.</source>
            <translation>サーバーに接続できないときも、ここで作業を続けられ、変更は後で送信されます。署名とデプロイには常にサーバーが必要です。パスワードはシステムのキーリングに保存されます。</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>だれのものか</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Te&amp;am</source>
            <translation>チーム(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>プロダクト(&amp;P)</translation>
        </message>
        <message>
            <source>Time &amp;zone, in which days and weeks are counted</source>
            <translation>日と週を数えるタイムゾーン(&amp;Z)</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>安全に保管</translation>
        </message>
        <message>
            <source>A whole copy in one file, while others work on.</source>
            <translation>ほかの人の作業中でも、完全なコピーを1つのファイルに保存します。</translation>
        </message>
        <message>
            <source>&amp;Back up …</source>
            <translation>バックアップ(&amp;B)…</translation>
        </message>
        <message>
            <source>The database is backed up on its server.</source>
            <translation>データベースのバックアップはサーバー側で取ります。</translation>
        </message>
        <message>
            <source>A connection file brings a colleague here. It holds the address and no password.</source>
            <translation>接続ファイルがあれば、同僚もここに接続できます。アドレスが入り、パスワードは入りません。</translation>
        </message>
        <message>
            <source>&amp;Connection file …</source>
            <translation>接続ファイル(&amp;C)…</translation>
        </message>
        <message>
            <source>Connection check</source>
            <translation>接続テスト</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>現在接続中</translation>
        </message>
        <message>
            <source>It is being asked</source>
            <translation>問い合わせ中</translation>
        </message>
        <message>
            <source>It does not answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>The workspace is open</source>
            <translation>ワークスペースは開いています</translation>
        </message>
        <message>
            <source>Connected to the team database</source>
            <translation>チームデータベースに接続済み</translation>
        </message>
        <message>
            <source>last change %1</source>
            <comment>a time</comment>
            <translation>最後の変更 %1</translation>
        </message>
        <message>
            <source>nothing was changed yet</source>
            <translation>まだ変更なし</translation>
        </message>
        <message>
            <source>The file answers</source>
            <translation>ファイルは応答しています</translation>
        </message>
        <message>
            <source>The server answers</source>
            <translation>サーバーは応答しています</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1ミリ秒</translation>
        </message>
        <message>
            <source>The line is encrypted</source>
            <translation>通信は暗号化されています</translation>
        </message>
        <message>
            <source>The line is not encrypted</source>
            <translation>通信は暗号化されていません</translation>
        </message>
        <message>
            <source>You may read and write</source>
            <translation>読み取りと書き込みができます</translation>
        </message>
        <message>
            <source>You may read, and not write</source>
            <translation>読み取りはできますが、書き込みはできません</translation>
        </message>
        <message>
            <source>Schema %1 fits this program</source>
            <translation>スキーマ%1はこのプログラムに適合しています</translation>
        </message>
        <message>
            <source>Schema %1; this program knows %2</source>
            <translation>スキーマ%1。このプログラムが対応しているのは%2です</translation>
        </message>
        <message>
            <source>The clocks differ by %1</source>
            <translation>時計が%1ずれています</translation>
        </message>
        <message>
            <source>The clocks agree</source>
            <translation>時計は一致しています</translation>
        </message>
        <message>
            <source>times are the server&apos;s</source>
            <translation>時刻はサーバーのものです</translation>
        </message>
        <message>
            <source>Workspace changed</source>
            <translation>ワークスペースを変更</translation>
        </message>
        <message>
            <source>Back up the workspace</source>
            <translation>ワークスペースをバックアップ</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshiftワークスペース (*.dayshift)</translation>
        </message>
        <message>
            <source>Backed up to %1, %2.</source>
            <comment>a file; its size</comment>
            <translation>%1にバックアップしました（%2）。</translation>
        </message>
        <message>
            <source>Save a connection file</source>
            <translation>接続ファイルを保存</translation>
        </message>
        <message>
            <source>Connection files (*.dayshift-connection)</source>
            <translation>接続ファイル (*.dayshift-connection)</translation>
        </message>
        <message>
            <source>The connection file is %1. It holds no password.</source>
            <translation>接続ファイルは%1です。パスワードは含まれていません。</translation>
        </message>
        <message>
            <source>The connection file could not be written. Choose another folder.</source>
            <translation>接続ファイルを書き込めませんでした。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. What you typed is kept; when you save, both are shown.</source>
            <translation>その間に誰かが変更しました。入力中の内容は残り、保存時に両方が表示されます。</translation>
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
            <translation>GNU General Public License バージョン 3 以降のフリーソフトウェアです。いかなる保証もありません。</translation>
        </message>
        <message>
            <source>Qt, by which it is built and run</source>
            <translation>構築と実行に使う Qt</translation>
        </message>
        <message>
            <source>Newest schema of a workspace</source>
            <translation>ワークスペースの最新スキーマ</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>ライセンス(&amp;L)…</translation>
        </message>
        <message>
            <source>Where things lie on this computer</source>
            <translation>このコンピューターでの保存場所</translation>
        </message>
        <message>
            <source>Tokens and passwords lie in the system&apos;s keyring, in none of these files.</source>
            <translation>トークンとパスワードはシステムのキーリングにあり、これらのファイルには入っていません。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BandsPane</name>
        <message>
            <source>Levels of the four figures</source>
            <translation>4 つの指標のレベル</translation>
        </message>
        <message>
            <source>DORA&apos;s levels describe clusters of one year&apos;s answers; they move from year to year and are no thresholds. So a level is never shown without its year. The report of 2025 has none.</source>
            <translation>DORA のレベルはある年の回答のまとまりを表すもので、年ごとに変わり、しきい値ではありません。そのためレベルは必ず年とともに表示されます。2025 年の報告書にはレベルがありません。</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>DORA の %1 年の報告書</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>自分たちのもの</translation>
        </message>
        <message>
            <source>No levels</source>
            <translation>レベルなし</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>レベル(&amp;L)</translation>
        </message>
        <message>
            <source>Our own levels</source>
            <translation>自分たちのレベル</translation>
        </message>
        <message>
            <source>Where a level ends. What lies beyond the last one is low. They hold while “Our own” is chosen above, and begin as those of 2024.</source>
            <translation>各レベルの境目です。最後の境目を超えると「低」になります。上で「自分たちのもの」を選んでいる間だけ有効で、2024 年の値から始まります。</translation>
        </message>
        <message>
            <source>Lead times, median, below</source>
            <translation>リードタイム、中央値、未満</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after their number</comment>
            <translation> 日</translation>
        </message>
        <message>
            <source>Time to recovery, median, below</source>
            <translation>復旧時間、中央値、未満</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after their number</comment>
            <translation> 時間</translation>
        </message>
        <message>
            <source>Failed deployments, at most</source>
            <translation>失敗したデプロイ、以下</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Deployments in 30 days, at least</source>
            <translation>30 日間のデプロイ数、以上</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a figure; a level</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Agreed in May 2026</source>
            <translation>2026 年 5 月に合意</translation>
        </message>
        <message>
            <source>&amp;Where they come from, with the year</source>
            <translation>出典と年(&amp;W)</translation>
        </message>
        <message>
            <source>Levels changed</source>
            <translation>レベルを変更しました</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EditCommand</name>
        <message>
            <source>Change a member of the team and their roles.</source>
            <translation>チームのメンバーとその役割を変更します。</translation>
        </message>
        <message>
            <source>member.</source>
            <translation>member。</translation>
        </message>
        <message>
            <source>The member&apos;s name, login or e-mail.</source>
            <translation>メンバーの名前、ログイン名、またはメールアドレス。</translation>
        </message>
        <message>
            <source>Give this role. Give the option once for each role.</source>
            <translation>この役割を与えます。役割ごとに一度ずつ指定します。</translation>
        </message>
        <message>
            <source>Take this role away. Without any role a member is a guest, who only looks.</source>
            <translation>この役割を外します。役割のないメンバーは閲覧だけのゲストになります。</translation>
        </message>
        <message>
            <source>The name from now on.</source>
            <translation>今後の名前。</translation>
        </message>
        <message>
            <source>The login from now on.</source>
            <translation>今後のログイン名。</translation>
        </message>
        <message>
            <source>They left the team. What they did stays.</source>
            <translation>チームから外れました。行ったことは残ります。</translation>
        </message>
        <message>
            <source>They are in the team again.</source>
            <translation>再びチームに入りました。</translation>
        </message>
        <message>
            <source>Say what to change: edit member, and the name.</source>
            <translation>変更の対象を指定してください：edit member と名前。</translation>
        </message>
        <message>
            <source>Somebody has either left or is back.</source>
            <translation>退出か復帰のどちらか一方だけを指定してください。</translation>
        </message>
        <message>
            <source>%1 is no role. There are: %2.</source>
            <translation>%1 という役割はありません。使える役割：%2。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FreshnessCard</name>
        <message>
            <source>How long it is believed</source>
            <translation>いつまで信用するか</translation>
        </message>
        <message>
            <source>After its last answer a source is live for so long; then its age is told, and in the end it is stale: nothing of it is believed any more.</source>
            <translation>最後の応答からこの時間までは最新とみなします。その後は経過時間を表示し、最後には古いものとして一切信用しません。</translation>
        </message>
        <message>
            <source>CI servers: &amp;live for</source>
            <translation>CI サーバー：最新とみなす時間(&amp;L)</translation>
        </message>
        <message>
            <source>CI servers: stale a&amp;fter</source>
            <translation>CI サーバー：古いとみなすまで(&amp;F)</translation>
        </message>
        <message>
            <source>Monitoring: li&amp;ve for</source>
            <translation>監視：最新とみなす時間(&amp;V)</translation>
        </message>
        <message>
            <source>Monitoring: stale af&amp;ter</source>
            <translation>監視：古いとみなすまで(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>通常の値に戻す(&amp;U)</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after their number</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> 分</translation>
        </message>
        <message>
            <source>Limits of freshness changed</source>
            <translation>鮮度の基準を変更しました</translation>
        </message>
        <message>
            <source>Limits of freshness as usual</source>
            <translation>鮮度の基準を通常に戻しました</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MemberWords</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>A person of the team needs a name of at most 100 letters.</source>
            <translation>チームの人には 100 文字以内の名前が必要です。</translation>
        </message>
        <message>
            <source>Enter the name by which the team calls them.</source>
            <translation>チームでの呼び名を入力してください。</translation>
        </message>
        <message>
            <source>There is no such role.</source>
            <translation>その役割はありません。</translation>
        </message>
        <message>
            <source>Choose among the roles of the team.</source>
            <translation>チームの役割から選んでください。</translation>
        </message>
        <message>
            <source>%1 goes by this name already.</source>
            <translation>この名前は %1 がすでに使っています。</translation>
        </message>
        <message>
            <source>Give each of them a login of their own.</source>
            <translation>それぞれに別のログイン名を付けてください。</translation>
        </message>
        <message>
            <source>You have no role yourself: from then on you would only look.</source>
            <translation>あなた自身に役割がないため、以後は閲覧しかできなくなります。</translation>
        </message>
        <message>
            <source>Give yourself a role first.</source>
            <translation>先に自分に役割を与えてください。</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamPane</name>
        <message>
            <source>Accepts stories, waives gates, changes releases, gives roles.</source>
            <translation>ストーリーを受け入れ、ゲートを免除し、リリースを変更し、役割を与えます。</translation>
        </message>
        <message>
            <source>Changes limits and sprints, gives roles.</source>
            <translation>上限とスプリントを変更し、役割を与えます。</translation>
        </message>
        <message>
            <source>Seals, deploys, changes releases, rehearses the way back.</source>
            <translation>封印とデプロイを行い、リリースを変更し、切り戻しを予行します。</translation>
        </message>
        <message>
            <source>Works on everything else, and signs for the role where a release asks for it.</source>
            <translation>それ以外のすべてを扱い、リリースが求めるときはその役割で署名します。</translation>
        </message>
        <message>
            <source>People and their roles</source>
            <translation>人と役割</translation>
        </message>
        <message>
            <source>The product owner and the scrum master say who is of the team. A right that nobody has is everybody&apos;s, so that nobody is locked out.</source>
            <translation>誰がチームに属するかはプロダクトオーナーとスクラムマスターが決めます。誰も持たない権限は全員のものとなり、誰も締め出されません。</translation>
        </message>
        <message>
            <source>Find a person or a role</source>
            <translation>人または役割を検索</translation>
        </message>
        <message>
            <source>Show who &amp;left</source>
            <translation>退出した人も表示(&amp;L)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>ログイン名</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Ada Lovelace, Developer, @ada</source>
            <translation>Ada Lovelace, Developer, @ada</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>追加(&amp;A)</translation>
        </message>
        <message>
            <source>Some&amp;body new: the name, then roles and a login</source>
            <translation>新しい人：名前、続けて役割とログイン名(&amp;B)</translation>
        </message>
        <message>
            <source>Somebody new: the name, then roles and a login</source>
            <translation>新しい人：名前、続けて役割とログイン名</translation>
        </message>
        <message>
            <source>The person chosen</source>
            <translation>選択した人</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>ログイン名(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Mail address</source>
            <translation>メールアドレス(&amp;M)</translation>
        </message>
        <message>
            <source>By the login, imports, commits and sign-ins know the person. A mail address only matches, and is never shown to others.</source>
            <translation>インポート、コミット、サインインはログイン名で人を見分けます。メールアドレスは照合にだけ使い、他の人には表示しません。</translation>
        </message>
        <message>
            <source>Without a role somebody is a guest: they see everything, and change nothing.</source>
            <translation>役割のない人はゲストです。すべて見られますが、何も変更できません。</translation>
        </message>
        <message>
            <source>in the team</source>
            <translation>チーム内</translation>
        </message>
        <message>
            <source>left</source>
            <translation>退出済み</translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>読み取り専用：ここでは何も変更できません。</translation>
        </message>
        <message numerus="yes">
            <source>%n in the team</source>
            <translation>
                <numerusform>チームに %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody changed this person meanwhile. What you typed is kept; both are shown when you leave the field.</source>
            <translation>その間に誰かがこの人を変更しました。入力中の内容は残り、欄を離れると両方が表示されます。</translation>
        </message>
        <message>
            <source>Nobody is in the team yet.</source>
            <translation>チームにはまだ誰もいません。</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>誰も見つかりませんでした。</translation>
        </message>
        <message>
            <source>&amp;Take out of the team</source>
            <translation>チームから外す(&amp;T)</translation>
        </message>
        <message>
            <source>B&amp;ring back into the team</source>
            <translation>チームに戻す(&amp;R)</translation>
        </message>
        <message>
            <source>You would give up the right to give roles, and only somebody else could give it back to you. Do it once more if you mean it.</source>
            <translation>役割を与える権限を手放すことになり、取り戻すには他の人に頼むしかありません。本当にそうする場合は、もう一度行ってください。</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a person</comment>
            <translation>%1を変更しました</translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <comment>a person; a role</comment>
            <translation>%1：役割「%2」を追加しました</translation>
        </message>
        <message>
            <source>%1 is no longer %2</source>
            <comment>a person; a role</comment>
            <translation>%1：役割「%2」を外しました</translation>
        </message>
        <message>
            <source>%1 left the team</source>
            <comment>a person</comment>
            <translation>%1 がチームから外れました</translation>
        </message>
        <message>
            <source>%1 is in the team again</source>
            <comment>a person</comment>
            <translation>%1 がチームに戻りました</translation>
        </message>
        <message>
            <source>%1 left the team. What they did and what is theirs stays. “Show who left” lists them.</source>
            <translation>%1 がチームから外れました。行ったことと担当はそのまま残ります。「退出した人も表示」で一覧に出ます。</translation>
        </message>
        <message>
            <source>%1 is no role. Write the roles as they are listed here.</source>
            <translation>%1 という役割はありません。ここに並んでいる通りに役割を書いてください。</translation>
        </message>
        <message>
            <source>%1 is in the team now</source>
            <comment>a person</comment>
            <translation>%1 がチームに入りました</translation>
        </message>
    </context>
</TS>
