<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Dayshift::AboutDialog</name>
        <message>
            <source>About Dayshift</source>
            <translation>حول Dayshift</translation>
        </message>
        <message>
            <source>Dayshift %1</source>
            <translation>Dayshift %1</translation>
        </message>
        <message>
            <source>One team, one day, on one desktop: the backlog, the pipelines and the key figures.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with Qt %1 (LGPL and GPL), Qt Charts (GPL), SQLite (public domain) and QtKeychain (BSD). Inter and JetBrains Mono come under the SIL Open Font License.</source>
            <translation>فريق واحد، يوم واحد، على سطح مكتب واحد: الأعمال المتراكمة وخطوط الأنابيب والمؤشرات الرئيسية.

برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. ويأتي دون أي ضمان.

بُني باستخدام Qt %1 (LGPL وGPL) وQt Charts (GPL) وSQLite (ملكية عامة) وQtKeychain (BSD). ويأتي الخطان Inter وJetBrains Mono بموجب SIL Open Font License.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>ال&amp;تراخيص…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AddCommand</name>
        <message>
            <source>The epic's number.</source>
            <translation>رقم الملحمة.</translation>
        </message>
        <message>
            <source>The sprint's name.</source>
            <translation>اسم السبرنت.</translation>
        </message>
        <message>
            <source>A member's name or login.</source>
            <translation>اسم العضو أو اسم دخوله.</translation>
        </message>
        <message>
            <source>The estimate.</source>
            <translation>التقدير.</translation>
        </message>
        <message>
            <source>%1 is no estimate.</source>
            <translation>%1 ليس تقديرًا.</translation>
        </message>
        <message>
            <source>low, medium, high or highest.</source>
            <translation>low أو medium أو high أو highest.</translation>
        </message>
        <message>
            <source>What it is worth, in the team's own measure.</source>
            <translation>قيمتها بمقياس الفريق نفسه.</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>اسم الفريق.</translation>
        </message>
        <message>
            <source>%1 is no priority: low, medium, high or highest.</source>
            <translation>%1 ليست أولوية: low أو medium أو high أو highest.</translation>
        </message>
        <message>
            <source>%1 is no value.</source>
            <translation>%1 ليس قيمة.</translation>
        </message>
        <message>
            <source>Of an incident: fill it in from the worst alert, and create its story in the Expedite lane. The title may be left out.</source>
            <translation>للحادث: املأه من أسوأ تنبيه وأنشئ قصته في ممر «عاجل». يمكن ترك العنوان.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure.</source>
            <translation>لا تُظهر المراقبة أي فشل.</translation>
        </message>
        <message>
            <source>Leave out --from-monitoring to enter it by hand.</source>
            <translation>اترك ‎--from-monitoring لإدخاله يدويًا.</translation>
        </message>
        <message>
            <source>Create a story, an epic or an incident, or add a member.</source>
            <translation>أنشئ قصة أو ملحمة أو حادثًا، أو أضف عضوًا.</translation>
        </message>
        <message>
            <source>story, epic, incident or member.</source>
            <translation>‏story أو epic أو incident أو member.</translation>
        </message>
        <message>
            <source>What it is about; of a member the name.</source>
            <translation>موضوعه؛ وللعضو اسمه.</translation>
        </message>
        <message>
            <source>Of a member: a role, such as developer or product-owner. Give it once for each role.</source>
            <translation>للعضو: دور، مثل developer أو product-owner. اذكره مرة لكل دور.</translation>
        </message>
        <message>
            <source>Of a member: the login by which they are known.</source>
            <translation>للعضو: اسم الدخول الذي يُعرف به.</translation>
        </message>
        <message>
            <source>A kind (story, epic, incident or member) and a title are needed.</source>
            <translation>يلزم نوع (story أو epic أو incident أو member) وعنوان.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BacklogPage</name>
        <message>
            <source>Backlog and sprint</source>
            <translation>الأعمال المتراكمة والسبرنت</translation>
        </message>
        <message>
            <source>Pull into the sprint or put back</source>
            <translation>سحب إلى السبرنت أو إعادة</translation>
        </message>
        <message>
            <source>Pull in</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories without a sprint</source>
            <translation>
                <numerusform>لا قصص بلا سبرنت</numerusform>
                <numerusform>قصة واحدة بلا سبرنت</numerusform>
                <numerusform>قصتان بلا سبرنت</numerusform>
                <numerusform>%n قصص بلا سبرنت</numerusform>
                <numerusform>%n قصة بلا سبرنت</numerusform>
                <numerusform>%n قصة بلا سبرنت</numerusform>
            </translation>
        </message>
        <message>
            <source>The backlog is being read.</source>
            <translation>تجري قراءة الأعمال المتراكمة.</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>قراءة القصص، %1 حتى الآن</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>بلا سبرنت</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories, %2</source>
            <comment>a sprint</comment>
            <translation>
                <numerusform>%1، لا قصص، %2</numerusform>
                <numerusform>%1، قصة واحدة، %2</numerusform>
                <numerusform>%1، قصتان، %2</numerusform>
                <numerusform>%1، %n قصص، %2</numerusform>
                <numerusform>%1، %n قصة، %2</numerusform>
                <numerusform>%1، %n قصة، %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>إعادة إلى الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>Pull into %1</source>
            <translation>سحب إلى %1</translation>
        </message>
        <message>
            <source>Plan a sprint first</source>
            <translation>خطط سبرنت أولًا</translation>
        </message>
        <message>
            <source>Pulls the selected stories into %1 (S)</source>
            <translation>يسحب القصص المحددة إلى %1 (S)</translation>
        </message>
        <message>
            <source>Puts the selected stories back into the backlog (S)</source>
            <translation>يعيد القصص المحددة إلى الأعمال المتراكمة (S)</translation>
        </message>
        <message>
            <source>%1 pulled into %2</source>
            <translation>تم سحب %1 إلى %2</translation>
        </message>
        <message>
            <source>%1 put back into the backlog</source>
            <translation>تمت إعادة %1 إلى الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>تم نقل %1 إلى %2</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>تم وضع %1 في مكان آخر</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>تمت كتابة «%1»</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BackupCommand</name>
        <message>
            <source>Copy a workspace while others work.</source>
            <translation>نسخ مساحة عمل بينما يعمل الآخرون.</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>الملف المراد إنشاؤه.</translation>
        </message>
        <message>
            <source>A file to make is needed.</source>
            <translation>يلزم ملف لإنشائه.</translation>
        </message>
        <message>
            <source>%1 holds the workspace as it is now.</source>
            <translation>%1 يحوي مساحة العمل كما هي الآن.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Banner</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>What support needs to know</source>
            <translation>ما يحتاج الدعم إلى معرفته</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>إغلاق هذا الإشعار</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Board</name>
        <message>
            <source>Backlog</source>
            <translation>الأعمال المتراكمة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardPage</name>
        <message>
            <source>&amp;Compact cards</source>
            <translation>بطاقات &amp;مدمجة</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>قصة</translation>
        </message>
        <message>
            <source>Write a new story</source>
            <translation>كتابة قصة جديدة</translation>
        </message>
        <message>
            <source>New story here</source>
            <translation>قصة جديدة هنا</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>عرض التفاصيل</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>تحرير العنوان</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>إسناد إلى…</translation>
        </message>
        <message>
            <source>Points …</source>
            <translation>النقاط…</translation>
        </message>
        <message>
            <source>Block or unblock …</source>
            <translation>حظر أو رفع الحظر…</translation>
        </message>
        <message>
            <source>Move to …</source>
            <translation>نقل إلى…</translation>
        </message>
        <message>
            <source>Put into sprint …</source>
            <translation>وضع في سبرنت…</translation>
        </message>
        <message>
            <source>Expedite</source>
            <translation>عاجل</translation>
        </message>
        <message>
            <source>%1 made urgent</source>
            <translation>أصبح عاجلًا: %1</translation>
        </message>
        <message>
            <source>%1 made ordinary</source>
            <translation>لم يعد عاجلًا: %1</translation>
        </message>
        <message>
            <source>Select or deselect</source>
            <translation>تحديد أو إلغاء التحديد</translation>
        </message>
        <message>
            <source>Copy number and title</source>
            <translation>نسخ الرقم والعنوان</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>أرشفة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>خطوة إلى الوراء</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>نقل إلى</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a column and its count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Assign %1 to</source>
            <translation>إسناد %1 إلى</translation>
        </message>
        <message>
            <source>%1 given back</source>
            <translation>تم التخلي عن %1</translation>
        </message>
        <message>
            <source>%1 assigned to %2</source>
            <translation>تم إسناد %1 إلى %2</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>بلا تقدير</translation>
        </message>
        <message>
            <source>Points of %1</source>
            <translation>نقاط %1</translation>
        </message>
        <message>
            <source>%1 estimated at %2</source>
            <translation>تم تقدير %1 بـ %2</translation>
        </message>
        <message>
            <source>%1 without an estimate</source>
            <translation>%1 بلا تقدير</translation>
        </message>
        <message>
            <source>A number, or choose</source>
            <translation>أدخل رقمًا أو اختر</translation>
        </message>
        <message>
            <source>%1 unblocked</source>
            <translation>تم رفع الحظر عن %1</translation>
        </message>
        <message>
            <source>%1 blocked</source>
            <translation>تم حظر %1</translation>
        </message>
        <message>
            <source>What blocks %1?</source>
            <translation>ما الذي يحظر %1؟</translation>
        </message>
        <message>
            <source>What blocks %1? Empty: nothing any more</source>
            <translation>ما الذي يحظر %1؟ فارغ: لا شيء بعد الآن</translation>
        </message>
        <message>
            <source>The reason, in a few words</source>
            <translation>السبب في كلمات قليلة</translation>
        </message>
        <message>
            <source>Move %1 to</source>
            <translation>نقل %1 إلى</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>بلا سبرنت</translation>
        </message>
        <message>
            <source>Put %1 into</source>
            <translation>وضع %1 في</translation>
        </message>
        <message>
            <source>%1 taken out of its sprint</source>
            <translation>تم إخراج %1 من السبرنت</translation>
        </message>
        <message>
            <source>%1 put into %2</source>
            <translation>تم وضع %1 في %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2187: what was done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>وصف جديد لـ %1</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>قراءة القصص، %1 حتى الآن</translation>
        </message>
        <message>
            <source>The board is being read.</source>
            <translation>تجري قراءة اللوحة.</translation>
        </message>
        <message>
            <source>No story matches %1</source>
            <translation>لا قصة تطابق %1</translation>
        </message>
        <message>
            <source>All stories are still there.</source>
            <translation>جميع القصص ما زالت موجودة.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>لا قصص بعد</translation>
        </message>
        <message>
            <source>Write what the team is going to do, or import what you have: File, Import.</source>
            <translation>اكتب ما سيفعله الفريق، أو استورد ما لديك: ملف، استيراد.</translation>
        </message>
        <message>
            <source>Write a story</source>
            <translation>كتابة قصة</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 ما زال فارغًا</translation>
        </message>
        <message>
            <source>Pull stories from the backlog: select them there and press S.</source>
            <translation>اسحب قصصًا من الأعمال المتراكمة: حددها هناك واضغط S.</translation>
        </message>
        <message>
            <source>Show all stories</source>
            <translation>عرض جميع القصص</translation>
        </message>
        <message>
            <source>Every story is in a sprint</source>
            <translation>كل قصة في سبرنت</translation>
        </message>
        <message>
            <source>Stories that nobody has planned yet would be here.</source>
            <translation>هنا تظهر القصص التي لم يخطط لها أحد بعد.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>جميع القصص</translation>
        </message>
        <message>
            <source>Without a sprint</source>
            <translation>بلا سبرنت</translation>
        </message>
        <message>
            <source>Stories shown: %1</source>
            <translation>القصص المعروضة: %1</translation>
        </message>
        <message>
            <source>Choose which stories the board shows</source>
            <translation>اختيار القصص التي تعرضها اللوحة</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (الآن)</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>الهدف: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>لا قصص</numerusform>
                <numerusform>قصة واحدة</numerusform>
                <numerusform>قصتان</numerusform>
                <numerusform>%n قصص</numerusform>
                <numerusform>%n قصة</numerusform>
                <numerusform>%n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>تم نقل %1 إلى %2</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>تمت إعادة تسمية %1</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>تمت كتابة «%1»</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>تمت أرشفة %1</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>تم حذف %1</translation>
        </message>
        <message>
            <source>%1 was archived, not deleted.</source>
            <translation>تمت أرشفة %1 ولم تُحذف.</translation>
        </message>
        <message>
            <source>An incident, a deployment or a review names it. It is off the board and stays in the history.</source>
            <translation>يذكرها حادث أو عملية نشر أو مراجعة. هي خارج اللوحة وتبقى في التاريخ.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>فتح الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>%1 would be %2 of %3.</source>
            <translation>سيصبح %1 عند %2 من %3.</translation>
        </message>
        <message>
            <source>The team has agreed to keep to its limits: nothing was moved. Finishing a story there makes room.</source>
            <translation>اتفق الفريق على الالتزام بحدوده: لم يُنقل شيء. إنهاء قصة هناك يفسح مكانًا.</translation>
        </message>
        <message>
            <source>%1 Why now?</source>
            <comment>Verify would be 4 of 2.</comment>
            <translation>%1 لماذا الآن؟</translation>
        </message>
        <message>
            <source>A word of reason; Esc leaves all as it is</source>
            <translation>كلمة عن السبب؛ Esc يترك كل شيء كما هو</translation>
        </message>
        <message>
            <source>%1, over the limit: %2</source>
            <comment>a column; the reason</comment>
            <translation>%1، فوق الحد: %2</translation>
        </message>
        <message>
            <source>Task of %1 ticked or unticked</source>
            <translation>تم تأشير مهمة في %1 أو إلغاء تأشيرها</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>تمت كتابة تعليق على %1</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>تم حذف تعليق على %1</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>تم تغيير تعليق على %1</translation>
        </message>
        <message>
            <source>There is no story #%1 on the board.</source>
            <translation>لا توجد قصة #%1 على اللوحة.</translation>
        </message>
        <message>
            <source>It may be in the archive, or somebody mistyped the number.</source>
            <translation>قد تكون في الأرشيف، أو أخطأ أحدهم في كتابة الرقم.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Priority …</source>
            <translation>الأولوية…</translation>
        </message>
        <message>
            <source>Kind …</source>
            <translation>النوع…</translation>
        </message>
        <message>
            <source>Epic …</source>
            <translation>الملحمة…</translation>
        </message>
        <message>
            <source>Team …</source>
            <translation>الفريق…</translation>
        </message>
        <message>
            <source>Labels …</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <source>Split …</source>
            <translation>تقسيم…</translation>
        </message>
        <message>
            <source>Priority of %1</source>
            <translation>أولوية %1</translation>
        </message>
        <message>
            <source>%1 without a priority</source>
            <translation>%1 بلا أولوية</translation>
        </message>
        <message>
            <source>%1: priority %2</source>
            <translation>%1: الأولوية %2</translation>
        </message>
        <message>
            <source>What %1 is</source>
            <translation>ما نوع %1</translation>
        </message>
        <message>
            <source>%1 is now: %2</source>
            <comment>a story and its kind</comment>
            <translation>%1 الآن: %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No epic</source>
            <translation>بلا ملحمة</translation>
        </message>
        <message>
            <source>Epic of %1</source>
            <translation>ملحمة %1</translation>
        </message>
        <message>
            <source>%1 taken out of its epic</source>
            <translation>تم إخراج %1 من الملحمة</translation>
        </message>
        <message>
            <source>%1 put into epic #%2</source>
            <translation>تم وضع %1 في الملحمة #%2</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>بلا فريق</translation>
        </message>
        <message>
            <source>Team of %1</source>
            <translation>فريق %1</translation>
        </message>
        <message>
            <source>%1 taken from its team</source>
            <translation>تم أخذ %1 من الفريق</translation>
        </message>
        <message>
            <source>%1 given to %2</source>
            <translation>تم إعطاء %1 إلى %2</translation>
        </message>
        <message>
            <source>Labels of %1</source>
            <translation>وسوم %1</translation>
        </message>
        <message>
            <source>Labels of %1 changed</source>
            <translation>تم تغيير وسوم %1</translation>
        </message>
        <message>
            <source>Words, with commas between them</source>
            <translation>كلمات تفصل بينها فواصل</translation>
        </message>
        <message>
            <source>Words to put on; with a minus before it one is taken off</source>
            <translation>كلمات تُضاف؛ وما سبقته علامة ناقص يُزال</translation>
        </message>
        <message>
            <source>The story was not split.</source>
            <translation>لم تُقسّم القصة.</translation>
        </message>
        <message>
            <source>It is not on the board any more; nothing was changed.</source>
            <translation>لم تعد على اللوحة؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>%1 split</source>
            <translation>تم تقسيم %1</translation>
        </message>
        <message>
            <source>Link to a story …</source>
            <translation>ربط بقصة…</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>معيار جديد</translation>
        </message>
        <message>
            <source>%1 linked: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>تم الربط: %1 %2 %3</translation>
        </message>
        <message>
            <source>%1 not linked any more: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>لم يعد الربط قائمًا: %1 %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more stories lack something, too.</source>
            <translation>
                <numerusform>ينقص شيء أيضًا %n قصة أخرى.</numerusform>
                <numerusform>ينقص شيء أيضًا قصة أخرى واحدة.</numerusform>
                <numerusform>ينقص شيء أيضًا قصتين أخريين.</numerusform>
                <numerusform>ينقص شيء أيضًا %n قصص أخرى.</numerusform>
                <numerusform>ينقص شيء أيضًا %n قصة أخرى.</numerusform>
                <numerusform>ينقص شيء أيضًا %n قصة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 goes into %2 although something is missing.</source>
            <translation>تدخل %1 إلى %2 مع أن شيئًا ينقصها.</translation>
        </message>
        <message>
            <source>“%1” ticked for %2</source>
            <comment>a check; a story</comment>
            <translation>تم تأشير «%1» في %2</translation>
        </message>
        <message>
            <source>“%1” unticked for %2</source>
            <comment>a check; a story</comment>
            <translation>تم إلغاء تأشير «%1» في %2</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>المم&amp;رات</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;بلا ممرات</translation>
        </message>
        <message>
            <source>By &amp;epic</source>
            <translation>حسب المل&amp;حمة</translation>
        </message>
        <message>
            <source>By &amp;owner</source>
            <translation>حسب ال&amp;مسؤول</translation>
        </message>
        <message>
            <source>Next kind of lanes</source>
            <translation>نوع الممرات التالي</translation>
        </message>
        <message>
            <source>&amp;Fold or unfold this lane</source>
            <translation>&amp;طي هذا الممر أو بسطه</translation>
        </message>
        <message>
            <source>Fold &amp;all lanes</source>
            <translation>طي &amp;جميع الممرات</translation>
        </message>
        <message>
            <source>&amp;Unfold all lanes</source>
            <translation>ب&amp;سط جميع الممرات</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>تم وضع %1 في مكان آخر</translation>
        </message>
        <message>
            <source>Nothing was moved: what is done is not urgent any more.</source>
            <translation>لم يُنقل شيء: ما أُنجز لم يعد عاجلًا.</translation>
        </message>
        <message>
            <source>Put it into the lane that it belongs to.</source>
            <translation>ضعها في الممر الذي تنتمي إليه.</translation>
        </message>
        <message>
            <source>%1 moved to %2, %3</source>
            <comment>stories, column, lane</comment>
            <translation>تم نقل %1 إلى %2، %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column, a lane</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>فتح في نافذة مستقلة</translation>
        </message>
        <message>
            <source>Add to release …</source>
            <translation>إضافة إلى إصدار…</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · التصفية: %2</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>سبب الحظر</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>In the column since</source>
            <translation>في العمود منذ</translation>
        </message>
        <message>
            <source>In the column for</source>
            <translation>المدة في العمود</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تاريخ الإنجاز</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardView</name>
        <message>
            <source>Board</source>
            <translation>اللوحة</translation>
        </message>
        <message>
            <source>Title of the new story</source>
            <translation>عنوان القصة الجديدة</translation>
        </message>
        <message>
            <source>No story waits to be started</source>
            <translation>لا قصة تنتظر البدء</translation>
        </message>
        <message>
            <source>Press C to write one</source>
            <translation>اضغط C لكتابة واحدة</translation>
        </message>
        <message>
            <source>Nobody works on a story</source>
            <translation>لا أحد يعمل على قصة</translation>
        </message>
        <message>
            <source>Drag one here to start it</source>
            <translation>اسحب قصة إلى هنا لبدئها</translation>
        </message>
        <message>
            <source>No story waits to be verified</source>
            <translation>لا قصة تنتظر التحقق</translation>
        </message>
        <message>
            <source>Finished work arrives here</source>
            <translation>يصل العمل المنتهي إلى هنا</translation>
        </message>
        <message>
            <source>No story waits for release</source>
            <translation>لا قصة تنتظر الإصدار</translation>
        </message>
        <message>
            <source>Verified stories arrive here</source>
            <translation>تصل القصص المتحقق منها إلى هنا</translation>
        </message>
        <message>
            <source>No story is done yet</source>
            <translation>لم تُنجز أي قصة بعد</translation>
        </message>
        <message>
            <source>Released stories arrive here</source>
            <translation>تصل القصص الصادرة إلى هنا</translation>
        </message>
        <message>
            <source>Stories are being read</source>
            <translation>تجري قراءة القصص</translation>
        </message>
        <message>
            <source>No story here matches</source>
            <translation>لا قصة مطابقة هنا</translation>
        </message>
        <message>
            <source>The backlog is empty</source>
            <translation>الأعمال المتراكمة فارغة</translation>
        </message>
        <message>
            <source>Press C to write a story</source>
            <translation>اضغط C لكتابة قصة</translation>
        </message>
        <message>
            <source>No sprint is planned</source>
            <translation>لا سبرنت مخطط</translation>
        </message>
        <message>
            <source>Plan one to pull stories into it</source>
            <translation>خطط واحدًا لسحب القصص إليه</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 ما زال فارغًا</translation>
        </message>
        <message>
            <source>Select stories in the backlog and press S, or drag them here</source>
            <translation>حدد قصصًا في الأعمال المتراكمة واضغط S، أو اسحبها إلى هنا</translation>
        </message>
        <message>
            <source>Esc in the filter field clears it</source>
            <translation>Esc في حقل التصفية يمسحه</translation>
        </message>
        <message>
            <source>Scroll the lanes</source>
            <translation>تمرير الممرات</translation>
        </message>
        <message>
            <source>Title of the new story in %1</source>
            <comment>a lane</comment>
            <translation>عنوان القصة الجديدة في %1</translation>
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
            <translation>لم يذكر أي بناء هذه القصة بعد</translation>
        </message>
        <message>
            <source>No build names this story yet. Write its number into a commit or a branch.</source>
            <translation>لم يذكر أي بناء هذه القصة بعد. اكتب رقمها في إيداع أو في فرع.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildPanel</name>
        <message>
            <source>Build</source>
            <translation>البناء</translation>
        </message>
        <message>
            <source>Select a pipeline to see its build.</source>
            <translation>حدد خط أنابيب لرؤية بنائه.</translation>
        </message>
        <message>
            <source>Details of the build</source>
            <translation>تفاصيل البناء</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>ما هو آمن</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>ما يجب فعله</translation>
        </message>
        <message>
            <source>Read from %1, %2</source>
            <translation>قُرئ من %1، %2</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>قُرئ من %1</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>البداية: %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>النهاية: %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>فتح السجل</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>إجراءات أخرى</translation>
        </message>
        <message>
            <source>First failing line of the log: %1</source>
            <translation>أول سطر فاشل في السجل: %1</translation>
        </message>
        <message>
            <source>The first failing line of the log</source>
            <translation>أول سطر فاشل في السجل</translation>
        </message>
        <message>
            <source>The server did not tell more of this build. %1</source>
            <translation>لم يخبر الخادم بالمزيد عن هذا البناء. %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildStory</name>
        <message>
            <source>%1 failed.</source>
            <translation>فشل %1.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>فشل %1: %2.</translation>
        </message>
        <message>
            <source>Build %1 failed. The server does not say in which stage.</source>
            <translation>فشل البناء %1. لا يقول الخادم في أي مرحلة.</translation>
        </message>
        <message>
            <source>%1 ended unstable.</source>
            <translation>انتهى %1 غير مستقر.</translation>
        </message>
        <message>
            <source>%1 ended unstable: %2.</source>
            <translation>انتهى %1 غير مستقر: %2.</translation>
        </message>
        <message>
            <source>Build %1 ended unstable: tests failed, or a failure was allowed.</source>
            <translation>انتهى البناء %1 غير مستقر: فشلت اختبارات أو سُمح بفشل.</translation>
        </message>
        <message>
            <source>Build %1 was cancelled, by a person or by the server.</source>
            <translation>أُلغي البناء %1، من شخص أو من الخادم.</translation>
        </message>
        <message>
            <source>Build %1 waits for its turn on the server.</source>
            <translation>ينتظر البناء %1 دوره على الخادم.</translation>
        </message>
        <message>
            <source>Build %1 waits for people: %2 goes on when somebody agrees.</source>
            <translation>ينتظر البناء %1 أشخاصًا: يتابع %2 عندما يوافق أحدهم.</translation>
        </message>
        <message>
            <source>it</source>
            <translation>هو</translation>
        </message>
        <message>
            <source>Build %1 was not run.</source>
            <translation>لم يُشغَّل البناء %1.</translation>
        </message>
        <message>
            <source>The server has a word for the state of build %1 that Dayshift does not know.</source>
            <translation>يستخدم الخادم لحالة البناء %1 كلمة لا يعرفها Dayshift.</translation>
        </message>
        <message>
            <source>What you see is from %1. Nothing of it was changed.</source>
            <translation>ما تراه من %1. لم يتغير منه شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Dayshift cannot tell whether this was deployed: the server names no deploy stage.</source>
            <translation>لا يستطيع Dayshift معرفة ما إذا نُشر هذا: لا يسمي الخادم مرحلة نشر.</translation>
        </message>
        <message>
            <source>This build was deployed %1.</source>
            <translation>نُشر هذا البناء: %1.</translation>
        </message>
        <message>
            <source>This build was deployed.</source>
            <translation>نُشر هذا البناء.</translation>
        </message>
        <message>
            <source>This build is being deployed now.</source>
            <translation>يجري الآن نشر هذا البناء.</translation>
        </message>
        <message>
            <source>The deployment did not end well. Look what runs there before anything else.</source>
            <translation>لم ينته النشر على ما يرام. انظر أولًا ماذا يعمل هناك.</translation>
        </message>
        <message>
            <source>Nothing of this build was deployed.</source>
            <translation>لم يُنشر شيء من هذا البناء.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, look whether the server runs and whether the connection is still right.</source>
            <translation>يحاول Dayshift مرة أخرى تلقائيًا. إذا استمر ذلك، فانظر هل يعمل الخادم وهل ما زال الاتصال صحيحًا.</translation>
        </message>
        <message>
            <source>Open its page and read the log of %1 from the first failing line.</source>
            <translation>افتح صفحته واقرأ سجل %1 من أول سطر فاشل.</translation>
        </message>
        <message>
            <source>the build</source>
            <translation>البناء</translation>
        </message>
        <message>
            <source>If nobody meant to cancel it, run it again on the server.</source>
            <translation>إن لم يقصد أحد إلغاءه، فشغّله مرة أخرى على الخادم.</translation>
        </message>
        <message>
            <source>Open its page to agree or to refuse.</source>
            <translation>افتح صفحته للموافقة أو الرفض.</translation>
        </message>
        <message>
            <source>Open its page to see what the server says.</source>
            <translation>افتح صفحته لترى ما يقوله الخادم.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>لا شيء.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a kind of stage, and its name on the server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages ended the same way.</source>
            <translation>
                <numerusform>انتهت %n مرحلة أخرى بالطريقة نفسها.</numerusform>
                <numerusform>انتهت مرحلة أخرى واحدة بالطريقة نفسها.</numerusform>
                <numerusform>انتهت مرحلتان أخريان بالطريقة نفسها.</numerusform>
                <numerusform>انتهت %n مراحل أخرى بالطريقة نفسها.</numerusform>
                <numerusform>انتهت %n مرحلة أخرى بالطريقة نفسها.</numerusform>
                <numerusform>انتهت %n مرحلة أخرى بالطريقة نفسها.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 قيد التشغيل.</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>البناء %1</translation>
        </message>
        <message>
            <source>%1 is running for %2.</source>
            <translation>%1 قيد التشغيل منذ %2.</translation>
        </message>
        <message>
            <source>Build %1 passed.</source>
            <translation>نجح البناء %1.</translation>
        </message>
        <message>
            <source>Build %1 passed in %2.</source>
            <translation>نجح البناء %1 خلال %2.</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>لم تتم قراءة %1 بعد.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>لا يجيب %1 منذ %2.</translation>
        </message>
        <message>
            <source>Build #%1 is what was deployed last, %2.</source>
            <translation>البناء #%1 هو آخر ما نُشر، %2.</translation>
        </message>
        <message>
            <source>The server gave no page for it. Look for %1 on the server.</source>
            <translation>لم يعط الخادم صفحة له. ابحث عن %1 على الخادم.</translation>
        </message>
        <message>
            <source>First failing test: %1.</source>
            <translation>أول اختبار فاشل: %1.</translation>
        </message>
        <message>
            <source>%1 runs #%2 since %3.</source>
            <comment>an environment, a build, a time</comment>
            <translation>يشغّل %1 البناء #%2 منذ %3.</translation>
        </message>
        <message>
            <source>It does not have this change.</source>
            <translation>ليس فيه هذا التغيير.</translation>
        </message>
        <message>
            <source>Nothing before %1: %2 marked it as known.</source>
            <translation>لا شيء قبل %1: ميّزه %2 بأنه معروف.</translation>
        </message>
        <message>
            <source>Find the test that does not always pass; until then a pass says little.</source>
            <translation>ابحث عن الاختبار الذي لا ينجح دائمًا؛ وحتى ذلك الحين لا يعني النجاح الكثير.</translation>
        </message>
        <message>
            <source>%1 failed, as is known.</source>
            <translation>فشل %1، كما هو معروف.</translation>
        </message>
        <message>
            <source>%1 failed, as is known: %2.</source>
            <translation>فشل %1، كما هو معروف: %2.</translation>
        </message>
        <message>
            <source>Build %1 failed, as is known.</source>
            <translation>فشل البناء %1، كما هو معروف.</translation>
        </message>
        <message>
            <source>Build %1 passed, but only on a retry, as %2 of the last 10 builds did.</source>
            <translation>نجح البناء %1، لكن بعد إعادة المحاولة فقط، مثل %2 من آخر 10 عمليات بناء.</translation>
        </message>
        <message>
            <source>%1 is flaky: it passed on a retry in %2 of the last %3 reports.</source>
            <translation>%1 متقلب: نجح بعد إعادة المحاولة في %2 من آخر %3 تقارير.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Call</name>
        <message>
            <source>See: dayshift %1 --help</source>
            <translation>انظر: dayshift %1 --help</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CardColumnView</name>
        <message>
            <source>Move within %1</source>
            <translation>نقل داخل %1</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2 of %3)</source>
            <translation>نقل إلى %1 (سيصبح %2 من %3)</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2)</source>
            <translation>نقل إلى %1 (سيصبح %2)</translation>
        </message>
        <message>
            <source>Enter opens the story, Control with an arrow key moves it.</source>
            <translation>يفتح Enter القصة، وينقلها Ctrl مع مفتاح سهم.</translation>
        </message>
        <message>
            <source>Move to the column before</source>
            <translation>نقل إلى العمود السابق</translation>
        </message>
        <message>
            <source>Move to the next column</source>
            <translation>نقل إلى العمود التالي</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل لأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل لأسفل</translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>إعادة إلى الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>Pull into the sprint</source>
            <translation>سحب إلى السبرنت</translation>
        </message>
        <message>
            <source>Move to %1, %2 (would be %3 of %4)</source>
            <comment>column, lane</comment>
            <translation>نقل إلى %1، %2 (سيصبح %3 من %4)</translation>
        </message>
        <message>
            <source>Move to %1, %2</source>
            <comment>column, lane</comment>
            <translation>نقل إلى %1، %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Check</name>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>التشفير</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>الخادم يجيب.</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is trusted.</source>
            <translation>الاتصال مشفر والشهادة موثوقة.</translation>
        </message>
        <message>
            <source>The server lets us read.</source>
            <translation>يسمح لنا الخادم بالقراءة.</translation>
        </message>
        <message>
            <source>The server lets us read without a token.</source>
            <translation>يسمح لنا الخادم بالقراءة دون رمز.</translation>
        </message>
        <message>
            <source>The answer can be read.</source>
            <translation>يمكن قراءة الإجابة.</translation>
        </message>
        <message>
            <source>The address begins with http: what is read can be listened to.</source>
            <translation>يبدأ العنوان بـ http: يمكن التنصت على ما يُقرأ.</translation>
        </message>
        <message numerus="yes">
            <source>It tells of %n pipeline(s).</source>
            <translation>
                <numerusform>يخبر عن %n خط أنابيب.</numerusform>
                <numerusform>يخبر عن خط أنابيب واحد.</numerusform>
                <numerusform>يخبر عن خطي أنابيب.</numerusform>
                <numerusform>يخبر عن %n خطوط أنابيب.</numerusform>
                <numerusform>يخبر عن %n خط أنابيب.</numerusform>
                <numerusform>يخبر عن %n خط أنابيب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>لا يعرف Dayshift هذا النوع من الخوادم.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckCommand</name>
        <message>
            <source>Verify a workspace.</source>
            <translation>فحص مساحة عمل.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace at OUT and leave this one untouched.</source>
            <translation>حفظ ما يمكن قراءته في مساحة عمل جديدة عند OUT وترك هذه دون مساس.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>كل شيء على ما يرام.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckList</name>
        <message>
            <source>Connection check</source>
            <translation>فحص الاتصال</translation>
        </message>
        <message>
            <source>“Test” asks the server and tells what holds. Nothing is stored by it.</source>
            <translation>يسأل «اختبار» الخادم ويقول ما الذي يصح. لا يخزن شيئًا.</translation>
        </message>
        <message>
            <source>Asking the server</source>
            <translation>سؤال الخادم</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>لم يُجرَّب</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check and what became of it</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChoicePopup</name>
        <message>
            <source>Type to narrow the list</source>
            <translation>اكتب لتضييق القائمة</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (الآن)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CloseSprintDialog</name>
        <message>
            <source>Tick all</source>
            <translation>تأشير الكل</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>إلغاء تأشير الكل</translation>
        </message>
        <message>
            <source>The sprint that ticked stories go to</source>
            <translation>السبرنت الذي تذهب إليه القصص المؤشرة</translation>
        </message>
        <message>
            <source>Stories that are not done; the ticked ones go to the next sprint</source>
            <translation>القصص غير المنجزة؛ تذهب المؤشرة منها إلى السبرنت التالي</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>#2187 and its title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Ticked stories go to</source>
            <translation>تذهب القصص المؤشرة إلى</translation>
        </message>
        <message>
            <source>Close the sprint</source>
            <translation>إغلاق السبرنت</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message numerus="yes">
            <source>%n stories go back into the backlog.</source>
            <translation>
                <numerusform>تعود %n قصة إلى الأعمال المتراكمة.</numerusform>
                <numerusform>تعود قصة واحدة إلى الأعمال المتراكمة.</numerusform>
                <numerusform>تعود قصتان إلى الأعمال المتراكمة.</numerusform>
                <numerusform>تعود %n قصص إلى الأعمال المتراكمة.</numerusform>
                <numerusform>تعود %n قصة إلى الأعمال المتراكمة.</numerusform>
                <numerusform>تعود %n قصة إلى الأعمال المتراكمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories go to %1.</source>
            <translation>
                <numerusform>تذهب %n قصة إلى %1.</numerusform>
                <numerusform>تذهب قصة واحدة إلى %1.</numerusform>
                <numerusform>تذهب قصتان إلى %1.</numerusform>
                <numerusform>تذهب %n قصص إلى %1.</numerusform>
                <numerusform>تذهب %n قصة إلى %1.</numerusform>
                <numerusform>تذهب %n قصة إلى %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>إغلاق %1؟</translation>
        </message>
        <message>
            <source>Every story is done. The sprint's numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>أُنجزت كل القصص. تُسجّل أرقام السبرنت كما هي الآن. يعيد «تراجع» فتحه ويحتفظ بها بوصفها مستبدلة.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are not done. The sprint's numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>
                <numerusform>لم تُنجز %n قصة. تُسجّل أرقام السبرنت كما هي الآن. يعيد «تراجع» فتحه ويحتفظ بها بوصفها مستبدلة.</numerusform>
                <numerusform>لم تُنجز قصة واحدة. تُسجّل أرقام السبرنت كما هي الآن. يعيد «تراجع» فتحه ويحتفظ بها بوصفها مستبدلة.</numerusform>
                <numerusform>لم تُنجز قصتان. تُسجّل أرقام السبرنت كما هي الآن. يعيد «تراجع» فتحه ويحتفظ بها بوصفها مستبدلة.</numerusform>
                <numerusform>لم تُنجز %n قصص. تُسجّل أرقام السبرنت كما هي الآن. يعيد «تراجع» فتحه ويحتفظ بها بوصفها مستبدلة.</numerusform>
                <numerusform>لم تُنجز %n قصة. تُسجّل أرقام السبرنت كما هي الآن. يعيد «تراجع» فتحه ويحتفظ بها بوصفها مستبدلة.</numerusform>
                <numerusform>لم تُنجز %n قصة. تُسجّل أرقام السبرنت كما هي الآن. يعيد «تراجع» فتحه ويحتفظ بها بوصفها مستبدلة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnHeader</name>
        <message>
            <source>%1 found · %2</source>
            <comment>so many stories match; the count of all</comment>
            <translation>عُثر على %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDesk</name>
        <message>
            <source>C&amp;olumns …</source>
            <translation>الأ&amp;عمدة…</translation>
        </message>
        <message>
            <source>Columns changed</source>
            <translation>تم تغيير الأعمدة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDialog</name>
        <message>
            <source>to do</source>
            <translation>للتنفيذ</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>release</source>
            <translation>إصدار</translation>
        </message>
        <message>
            <source>done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>إضافة عمود</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>لأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>لأسفل</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>أعمدة اللوحة</translation>
        </message>
        <message>
            <source>Columns, in the order of work</source>
            <translation>الأعمدة بترتيب العمل</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>المعنى</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>الحد الأعلى</translation>
        </message>
        <message>
            <source>Save the columns</source>
            <translation>حفظ الأعمدة</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Name of column %1</source>
            <translation>اسم العمود %1</translation>
        </message>
        <message>
            <source>What column %1 means</source>
            <translation>معنى العمود %1</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>How many stories column %1 may hold</source>
            <translation>كم قصة يمكن أن يحوي العمود %1</translation>
        </message>
        <message>
            <source>Every column needs a name.</source>
            <translation>كل عمود يحتاج إلى اسم.</translation>
        </message>
        <message>
            <source>Two columns have the same name: nobody could tell them apart.</source>
            <translation>عمودان لهما الاسم نفسه: لن يستطيع أحد التمييز بينهما.</translation>
        </message>
        <message>
            <source>One column has to mean “to do”: new stories begin there.</source>
            <translation>يجب أن يعني أحد الأعمدة «للتنفيذ»: هناك تبدأ القصص الجديدة.</translation>
        </message>
        <message>
            <source>One column has to mean “done”: otherwise no story is ever finished.</source>
            <translation>يجب أن يعني أحد الأعمدة «منجز»: وإلا فلن تنتهي أي قصة.</translation>
        </message>
        <message>
            <source>Remove: no story lies there</source>
            <translation>إزالة: لا قصص هناك</translation>
        </message>
        <message numerus="yes">
            <source>Remove, and move %n stories to %1</source>
            <translation>
                <numerusform>إزالة ونقل %n قصة إلى %1</numerusform>
                <numerusform>إزالة ونقل قصة واحدة إلى %1</numerusform>
                <numerusform>إزالة ونقل قصتين إلى %1</numerusform>
                <numerusform>إزالة ونقل %n قصص إلى %1</numerusform>
                <numerusform>إزالة ونقل %n قصة إلى %1</numerusform>
                <numerusform>إزالة ونقل %n قصة إلى %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A full column refuses stories instead of asking why</source>
            <translation>العمود الممتلئ يرفض القصص بدل أن يسأل عن السبب</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>يطلب</translation>
        </message>
        <message>
            <source>A column that means “done” always asks for it.</source>
            <translation>العمود الذي يعني «منجز» يطلب ذلك دائمًا.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>What column %1 asks for: %2</source>
            <translation>ما يطلبه العمود %1: %2</translation>
        </message>
        <message>
            <source>In a lane at most</source>
            <translation>الحد في الممر</translation>
        </message>
        <message>
            <source>How many stories each lane of column %1 may hold</source>
            <translation>كم قصة يمكن أن يحوي كل ممر من العمود %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CommentBox</name>
        <message>
            <source>Leave it as it was</source>
            <translation>تركه كما كان</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>اكتب تعليقًا</translation>
        </message>
        <message>
            <source>Write a comment, # and a number link a story</source>
            <translation>اكتب تعليقًا؛ العلامة # مع رقم تربط قصة</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Save comment</source>
            <translation>حفظ التعليق</translation>
        </message>
        <message>
            <source>Send the comment (Ctrl+Enter)</source>
            <translation>إرسال التعليق (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Save the comment (Ctrl+Enter)</source>
            <translation>حفظ التعليق (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Enter يرسل</translation>
        </message>
        <message>
            <source>Attach files to the comment</source>
            <translation>إرفاق ملفات بالتعليق</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each to the comment; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>إرفاق ملفات لا يتجاوز كل منها %1 بالتعليق؛ يرفق Ctrl+Shift+V الصورة الموجودة في الحافظة</translation>
        </message>
        <message>
            <source>Goes with it: %1, %2</source>
            <comment>a file's name and size</comment>
            <translation>يُرسل معه: %1، %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConflictView</name>
        <message>
            <source>(empty)</source>
            <translation>(فارغ)</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>مقارنة ودمج</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else meanwhile.</source>
            <comment>a thing's title</comment>
            <translation>غيّر شخص آخر «%1» في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Both versions are here. Nothing is written before you save.</source>
            <translation>كلتا النسختين هنا. لا يُكتب شيء قبل أن تحفظ.</translation>
        </message>
        <message>
            <source>Take all of mine</source>
            <translation>أخذ كل ما لي</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>أخذ كل ما للآخر</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>أخذ ما لي</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>أخذ ما للآخر</translation>
        </message>
        <message>
            <source>%1: take mine, %2</source>
            <comment>a field and its value</comment>
            <translation>%1: أخذ ما لي، %2</translation>
        </message>
        <message>
            <source>%1: take theirs, %2</source>
            <comment>a field and its value</comment>
            <translation>%1: أخذ ما للآخر، %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectCommand</name>
        <message>
            <source>Connect a server, after checking that it can be read.</source>
            <translation>توصيل خادم بعد التحقق من إمكان قراءته.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>نوع الخادم: %1.</translation>
        </message>
        <message>
            <source>Where it answers.</source>
            <translation>حيث يجيب.</translation>
        </message>
        <message>
            <source>What the team calls it.</source>
            <translation>الاسم الذي يعرفه به الفريق.</translation>
        </message>
        <message>
            <source>Who signs in, where a server wants a name beside the token.</source>
            <translation>من يسجل الدخول، حيث يريد الخادم اسمًا مع الرمز.</translation>
        </message>
        <message>
            <source>Read the token from standard input.</source>
            <translation>قراءة الرمز من الإدخال القياسي.</translation>
        </message>
        <message>
            <source>Read the token from this environment variable.</source>
            <translation>قراءة الرمز من متغير البيئة هذا.</translation>
        </message>
        <message>
            <source>A certificate authority of your own, as a PEM file.</source>
            <translation>جهة إصدار شهادات خاصة بك، كملف PEM.</translation>
        </message>
        <message>
            <source>Read only this; may be given several times.</source>
            <translation>قراءة هذا فقط؛ يمكن إعطاؤه عدة مرات.</translation>
        </message>
        <message>
            <source>The file with the certificate authority cannot be read: %1.</source>
            <translation>تتعذر قراءة ملف جهة إصدار الشهادات: %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>تحقق من اسمه.</translation>
        </message>
        <message>
            <source>There is no token where one was to be read.</source>
            <translation>لا يوجد رمز حيث كان يجب أن يُقرأ.</translation>
        </message>
        <message>
            <source>Give it on standard input or in the variable that you named.</source>
            <translation>أعطه عبر الإدخال القياسي أو في المتغير الذي سميته.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>جيد</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>لم يُجرَّب</translation>
        </message>
        <message>
            <source>%1 was not connected.</source>
            <translation>لم يتم توصيل %1.</translation>
        </message>
        <message>
            <source>Mend what failed and connect it again.</source>
            <translation>أصلح ما فشل وأعد التوصيل.</translation>
        </message>
        <message>
            <source>There is a connection called %1 already.</source>
            <translation>يوجد بالفعل اتصال باسم %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>%1 is connected. dayshift poll --once reads it now.</source>
            <translation>تم توصيل %1. يقرؤه dayshift poll --once الآن.</translation>
        </message>
        <message>
            <source>The token was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this server.</source>
            <translation>لم يُحفظ الرمز: %1 أعطه في متغير البيئة %2 لكل Dayshift يقرأ هذا الخادم.</translation>
        </message>
        <message>
            <source>Name the kind of server and its address.</source>
            <translation>سمِّ نوع الخادم وعنوانه.</translation>
        </message>
        <message>
            <source>Dayshift does not know the kind of server “%1”.</source>
            <translation>لا يعرف Dayshift نوع الخادم «%1».</translation>
        </message>
        <message>
            <source>Name the connection: --name N.</source>
            <translation>سمِّ الاتصال: ‎--name N.</translation>
        </message>
        <message>
            <source>Give either --token-stdin or --token-env.</source>
            <translation>أعطِ إما ‎--token-stdin أو ‎--token-env.</translation>
        </message>
        <message>
            <source>Let the team run builds again, cancel and start them through it.</source>
            <translation>السماح للفريق بإعادة تشغيل عمليات البناء وإلغائها وبدئها من خلاله.</translation>
        </message>
        <message>
            <source>This kind of server can only be read: leave out --allow-writing.</source>
            <translation>هذا النوع من الخوادم للقراءة فقط: اترك ‎--allow-writing.</translation>
        </message>
        <message>
            <source>Ask by HTTP/2 where the server speaks it.</source>
            <translation>السؤال عبر HTTP/2 حيث يدعمه الخادم.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>يأخذ ‎--every عددًا من الثواني، من 1 إلى %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Connection</name>
        <message>
            <source>The connection has no name.</source>
            <translation>ليس للاتصال اسم.</translation>
        </message>
        <message>
            <source>Give it one by which the team knows the server.</source>
            <translation>أعطه اسمًا يعرف به الفريق الخادم.</translation>
        </message>
        <message>
            <source>There is a connection of this name already.</source>
            <translation>يوجد بالفعل اتصال بهذا الاسم.</translation>
        </message>
        <message>
            <source>Give another name, or change the one that is there.</source>
            <translation>أعطِ اسمًا آخر، أو غيّر الموجود.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>لا يعرف Dayshift هذا النوع من الخوادم.</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>اختر نوعًا آخر.</translation>
        </message>
        <message>
            <source>The certificate file cannot be read.</source>
            <translation>تتعذر قراءة ملف الشهادة.</translation>
        </message>
        <message>
            <source>Choose a PEM file with the authority's certificate.</source>
            <translation>اختر ملف PEM فيه شهادة الجهة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectionDialog</name>
        <message>
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>الخوادم</translation>
        </message>
        <message>
            <source>&amp;New connection</source>
            <translation>اتصال &amp;جديد</translation>
        </message>
        <message>
            <source>&amp;Kind of server</source>
            <translation>&amp;نوع الخادم</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>A&amp;ccount, where the server wants one</source>
            <translation>ال&amp;حساب، حيث يريده الخادم</translation>
        </message>
        <message>
            <source>&amp;Token or password</source>
            <translation>ال&amp;رمز أو كلمة المرور</translation>
        </message>
        <message>
            <source>&amp;Only these, one a line</source>
            <translation>&amp;هذه فقط، واحد في كل سطر</translation>
        </message>
        <message>
            <source>Certificate of an authority of your o&amp;wn (PEM)</source>
            <translation>شهادة جهة &amp;إصدار خاصة بك (PEM)</translation>
        </message>
        <message>
            <source>C&amp;hoose …</source>
            <translation>ا&amp;ختيار…</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>شهادة جهة إصدار</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>الشهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <source>Possible while nothing was read from the server.</source>
            <translation>ممكن ما دام لم يُقرأ شيء من الخادم.</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>اخت&amp;بار</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>لا يجيب</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>تجري قراءته</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a connection and its state</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>اتصال جديد</translation>
        </message>
        <message>
            <source>Co&amp;nnect</source>
            <translation>&amp;توصيل</translation>
        </message>
        <message>
            <source>&amp;Save the connection</source>
            <translation>ح&amp;فظ الاتصال</translation>
        </message>
        <message>
            <source>Stop &amp;reading this server</source>
            <translation>إ&amp;يقاف قراءة هذا الخادم</translation>
        </message>
        <message>
            <source>&amp;Read this server again</source>
            <translation>&amp;قراءة هذا الخادم مرة أخرى</translation>
        </message>
        <message>
            <source>%1. Empty: all that the server shows.</source>
            <translation>%1. فارغ: كل ما يُظهره الخادم.</translation>
        </message>
        <message>
            <source>Taken from the environment, %1.</source>
            <translation>مأخوذ من البيئة، %1.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace.</source>
            <translation>محفوظ في سلسلة مفاتيح النظام، وليس في مساحة العمل أبدًا.</translation>
        </message>
        <message>
            <source>Leave it empty to keep the one that is in the keyring.</source>
            <translation>اتركه فارغًا للإبقاء على الموجود في سلسلة المفاتيح.</translation>
        </message>
        <message>
            <source>%1 is stored and is read now.</source>
            <translation>تم تخزين %1 وتجري قراءته الآن.</translation>
        </message>
        <message>
            <source>%1 Start Dayshift with the token in %2, and it is used from there.</source>
            <translation>%1 ابدأ Dayshift والرمز في %2، فيُستخدم من هناك.</translation>
        </message>
        <message>
            <source>The connection is stored, the token is not.</source>
            <translation>تم تخزين الاتصال، أما الرمز فلا.</translation>
        </message>
        <message>
            <source>%1 is removed. Nothing was read from it.</source>
            <translation>تمت إزالة %1. لم يُقرأ منه شيء.</translation>
        </message>
        <message>
            <source>%1 is read again.</source>
            <translation>تجري قراءة %1 مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 is not read any more. What it told stays in the workspace; its pipelines are not shown.</source>
            <translation>لم تعد تجري قراءة %1. ما أخبر به يبقى في مساحة العمل؛ وخطوط أنابيبه لا تُعرض.</translation>
        </message>
        <message>
            <source>A&amp;llow to run builds again, cancel and start them</source>
            <translation>السم&amp;اح بإعادة تشغيل عمليات البناء وإلغائها وبدئها</translation>
        </message>
        <message>
            <source>This kind of server can only be read.</source>
            <translation>هذا النوع من الخوادم للقراءة فقط.</translation>
        </message>
        <message>
            <source>Everybody in this workspace may, with the token on their own computer. Each deed is in the activity log. %1</source>
            <translation>يستطيع ذلك كل من في مساحة العمل هذه، بالرمز الموجود على حاسوبه. كل فعل يُسجل في سجل النشاط. %1</translation>
        </message>
        <message>
            <source>Ask by HTTP/&amp;2 where the server speaks it</source>
            <translation>السؤال عبر HTTP/&amp;2 حيث يدعمه الخادم</translation>
        </message>
        <message>
            <source>Quicker where a server has hundreds of pipelines: many questions at once over one line. Only for servers that you trust.</source>
            <translation>أسرع حيث لدى الخادم مئات خطوط الأنابيب: أسئلة كثيرة معًا عبر خط واحد. للخوادم التي تثق بها فقط.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Desktop</name>
        <message>
            <source>The demo day is being made.</source>
            <translation>يجري إنشاء اليوم التوضيحي.</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <comment>a workspace</comment>
            <translation>يجري فتح %1.</translation>
        </message>
        <message>
            <source>%1 is being made.</source>
            <comment>a workspace</comment>
            <translation>يجري إنشاء %1.</translation>
        </message>
        <message>
            <source>What can be read of %1 is being copied.</source>
            <comment>a workspace</comment>
            <translation>يجري نسخ ما يمكن قراءته من %1.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>فتح للقراءة فقط</translation>
        </message>
        <message>
            <source>Repair to a copy …</source>
            <translation>إصلاح في نسخة…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مرة أخرى</translation>
        </message>
        <message>
            <source>New workspace …</source>
            <translation>مساحة عمل جديدة…</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>فتح مساحة عمل أخرى…</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>فتح مساحة عمل</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift);;All files (*)</source>
            <translation>مساحات عمل Dayshift (*.dayshift);;جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Repair to a copy</source>
            <translation>إصلاح في نسخة</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>مساحات عمل Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>This is a copy of what could be read.</source>
            <translation>هذه نسخة مما أمكنت قراءته.</translation>
        </message>
        <message numerus="yes">
            <source>The damaged workspace was not touched. %n thing(s) are to be looked at.</source>
            <translation>
                <numerusform>لم تُمس مساحة العمل التالفة. لا شيء يجب النظر فيه.</numerusform>
                <numerusform>لم تُمس مساحة العمل التالفة. شيء واحد يجب النظر فيه.</numerusform>
                <numerusform>لم تُمس مساحة العمل التالفة. شيئان يجب النظر فيهما.</numerusform>
                <numerusform>لم تُمس مساحة العمل التالفة. %n أشياء يجب النظر فيها.</numerusform>
                <numerusform>لم تُمس مساحة العمل التالفة. %n شيئًا يجب النظر فيها.</numerusform>
                <numerusform>لم تُمس مساحة العمل التالفة. %n شيء يجب النظر فيها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Story #%1 is yours</source>
            <translation>القصة #%1 لك</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>أعطاك %1: %2</translation>
        </message>
        <message>
            <source>Open the story</source>
            <translation>فتح القصة</translation>
        </message>
        <message>
            <source>&amp;Replay the past</source>
            <translation>إعادة عرض الماض&amp;ي</translation>
        </message>
        <message>
            <source>&amp;Wall display</source>
            <translation>&amp;شاشة الحائط</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DetailsPanel</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Close the details (Esc)</source>
            <translation>إغلاق التفاصيل (Esc)</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>إغلاق التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicList</name>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 من %2 نقطة</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 من %n قصة</numerusform>
                <numerusform>%1 من قصة واحدة</numerusform>
                <numerusform>%1 من قصتين</numerusform>
                <numerusform>%1 من %n قصص</numerusform>
                <numerusform>%1 من %n قصة</numerusform>
                <numerusform>%1 من %n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Epic %1, %2, %3 done, %4 done, %5</source>
            <comment>a number, a title, stories, points, open or closed</comment>
            <translation>الملحمة %1، %2، %3 منجزة، %4 منجزة، %5</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوحة</translation>
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
            <translation>تحرير النص</translation>
        </message>
        <message>
            <source>Save text</source>
            <translation>حفظ النص</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Make a story of it</source>
            <translation>تحويلها إلى قصة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Edit the text (E)</source>
            <translation>تحرير النص (E)</translation>
        </message>
        <message>
            <source>Save the text (Ctrl+Enter)</source>
            <translation>حفظ النص (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Text of the epic</source>
            <translation>نص الملحمة</translation>
        </message>
        <message>
            <source>Text of the epic, as Markdown</source>
            <translation>نص الملحمة بصيغة Markdown</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>بنود العمل</translation>
        </message>
        <message>
            <source>None yet. Lines such as “- [ ] Sprint 23: Try it out (Ada)” are listed here.</source>
            <translation>لا شيء بعد. تُدرج هنا أسطر مثل «- [ ] Sprint 23: تجربتها (Ada)».</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>القصص</translation>
        </message>
        <message>
            <source>Stories of the epic</source>
            <translation>قصص الملحمة</translation>
        </message>
        <message>
            <source>No story is in this epic yet.</source>
            <translation>لا قصة في هذه الملحمة بعد.</translation>
        </message>
        <message>
            <source>Mentioned in</source>
            <translation>مذكورة في</translation>
        </message>
        <message>
            <source>Nobody names this epic by its number yet.</source>
            <translation>لا أحد يذكر هذه الملحمة برقمها بعد.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Product of the epic</source>
            <translation>منتج الملحمة</translation>
        </message>
        <message>
            <source>No product</source>
            <translation>بلا منتج</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicTaskTable</name>
        <message>
            <source>Make a story of it</source>
            <translation>تحويلها إلى قصة</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>قصة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>بنود العمل</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what is to be done; done or open</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>It has become %1 already.</source>
            <translation>أصبح %1 بالفعل.</translation>
        </message>
        <message>
            <source>Creates a story in this epic and writes its number behind the item (C)</source>
            <translation>ينشئ قصة في هذه الملحمة ويكتب رقمها خلف البند (C)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicsPage</name>
        <message>
            <source>Problem</source>
            <translation>المشكلة</translation>
        </message>
        <message>
            <source>What we want</source>
            <translation>ما نريده</translation>
        </message>
        <message>
            <source>Business value</source>
            <translation>القيمة التجارية</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>أفكار</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Test strategy</source>
            <translation>استراتيجية الاختبار</translation>
        </message>
        <message>
            <source>Test process</source>
            <translation>عملية الاختبار</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>البيئات</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>المراقبة</translation>
        </message>
        <message>
            <source>Recommendations from outside</source>
            <translation>توصيات من الخارج</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>بنود العمل</translation>
        </message>
        <message>
            <source>New epic</source>
            <translation>ملحمة جديدة</translation>
        </message>
        <message>
            <source>A new epic written</source>
            <translation>تمت كتابة ملحمة جديدة</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>تمت إعادة تسمية %1</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>وصف جديد لـ %1</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>تم إغلاق %1</translation>
        </message>
        <message>
            <source>%1 opened again</source>
            <translation>تمت إعادة فتح %1</translation>
        </message>
        <message>
            <source>“%1” ticked</source>
            <translation>تم تأشير «%1»</translation>
        </message>
        <message>
            <source>“%1” opened again</source>
            <translation>تمت إعادة فتح «%1»</translation>
        </message>
        <message>
            <source>“%1” written as a story</source>
            <translation>تمت كتابة «%1» كقصة</translation>
        </message>
        <message>
            <source>Filter epics</source>
            <translation>تصفية الملاحم</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>الملاحم</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>Write a new epic</source>
            <translation>كتابة ملحمة جديدة</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>تحرير النص</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>تحرير العنوان</translation>
        </message>
        <message>
            <source>Close epic</source>
            <translation>إغلاق الملحمة</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>%1 open, %2 closed</source>
            <comment>epics</comment>
            <translation>%1 مفتوحة، %2 مغلقة</translation>
        </message>
        <message>
            <source>Open epic again</source>
            <translation>إعادة فتح الملحمة</translation>
        </message>
        <message>
            <source>The epics are being read.</source>
            <translation>تجري قراءة الملاحم.</translation>
        </message>
        <message>
            <source>No epic matches %1</source>
            <translation>لا ملحمة تطابق %1</translation>
        </message>
        <message>
            <source>All epics are still there.</source>
            <translation>جميع الملاحم ما زالت موجودة.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>No epics yet</source>
            <translation>لا ملاحم بعد</translation>
        </message>
        <message>
            <source>An epic says what the problem is, what you want and what comes next; its stories do it.</source>
            <translation>تقول الملحمة ما المشكلة وما الذي تريده وما الخطوة التالية؛ وقصصها تنفذ ذلك.</translation>
        </message>
        <message>
            <source>Write an epic</source>
            <translation>كتابة ملحمة</translation>
        </message>
        <message>
            <source>There is no %1 here.</source>
            <comment>#2187</comment>
            <translation>لا يوجد %1 هنا.</translation>
        </message>
        <message>
            <source>No story and no epic of this workspace has this number.</source>
            <translation>لا قصة ولا ملحمة في مساحة العمل هذه تحمل هذا الرقم.</translation>
        </message>
        <message>
            <source>Product of %1 changed</source>
            <translation>تم تغيير منتج %1</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2144: what was done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>التعليقات والتغييرات</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>تمت كتابة تعليق على %1</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>تم حذف تعليق على %1</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>تم تغيير تعليق على %1</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · التصفية: %2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>القصص</translation>
        </message>
        <message>
            <source>Stories done</source>
            <translation>القصص المنجزة</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Points done</source>
            <translation>النقاط المنجزة</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Error</name>
        <message>
            <source>There is no list of %1.</source>
            <translation>لا توجد قائمة لـ %1.</translation>
        </message>
        <message>
            <source>Lists: %1.</source>
            <translation>القوائم: %1.</translation>
        </message>
        <message>
            <source>There is nothing called %1 in the workspace.</source>
            <translation>لا يوجد شيء باسم %1 في مساحة العمل.</translation>
        </message>
        <message>
            <source>See what there is with dayshift list.</source>
            <translation>انظر ما يوجد باستخدام dayshift list.</translation>
        </message>
        <message>
            <source>a column</source>
            <translation>عمود</translation>
        </message>
        <message>
            <source>The server cannot be reached at this address.</source>
            <translation>يتعذر الوصول إلى الخادم على هذا العنوان.</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>لم تُقبل شهادة الخادم.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>رفض الخادم رمز الوصول.</translation>
        </message>
        <message>
            <source>The server asks us to slow down.</source>
            <translation>يطلب منا الخادم أن نبطئ.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>لدى الخادم مشكلة خاصة به.</translation>
        </message>
        <message>
            <source>The server's answer could not be read.</source>
            <translation>تعذرت قراءة إجابة الخادم.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>لم يجب الخادم في الوقت المناسب.</translation>
        </message>
        <message>
            <source>The team database cannot be reached.</source>
            <translation>يتعذر الوصول إلى قاعدة بيانات الفريق.</translation>
        </message>
        <message>
            <source>Another program is writing to the workspace.</source>
            <translation>برنامج آخر يكتب في مساحة العمل.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>القرص ممتلئ.</translation>
        </message>
        <message>
            <source>The workspace cannot be written to.</source>
            <translation>تتعذر الكتابة في مساحة العمل.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile.</source>
            <translation>غيّر شخص آخر هذا في هذه الأثناء.</translation>
        </message>
        <message>
            <source>The workspace is damaged.</source>
            <translation>مساحة العمل تالفة.</translation>
        </message>
        <message>
            <source>This is not a Dayshift workspace.</source>
            <translation>هذه ليست مساحة عمل Dayshift.</translation>
        </message>
        <message>
            <source>The workspace is newer than this program.</source>
            <translation>مساحة العمل أحدث من هذا البرنامج.</translation>
        </message>
        <message>
            <source>The workspace refused the change.</source>
            <translation>رفضت مساحة العمل التغيير.</translation>
        </message>
        <message>
            <source>There is no such thing in the workspace.</source>
            <translation>لا يوجد شيء كهذا في مساحة العمل.</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>لا يمكن استخدام هذا كما هو.</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>أُوقف هذا قبل أن ينتهي.</translation>
        </message>
        <message>
            <source>What was read before stays, with its age.</source>
            <translation>ما قُرئ من قبل يبقى، مع عمره.</translation>
        </message>
        <message>
            <source>Your change is kept here; nothing else was changed.</source>
            <translation>تغييرك محفوظ هنا؛ لم يتغير شيء آخر.</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>لم يُمس الملف.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Check the address, and whether the server runs.</source>
            <translation>تحقق من العنوان ومن أن الخادم يعمل.</translation>
        </message>
        <message>
            <source>Name the file of your own certificate authority in the connection, or ask the server's administrator.</source>
            <translation>سمِّ في الاتصال ملف جهة إصدار الشهادات الخاصة بك، أو اسأل مسؤول الخادم.</translation>
        </message>
        <message>
            <source>Give the connection a new token.</source>
            <translation>أعطِ الاتصال رمزًا جديدًا.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself.</source>
            <translation>يحاول Dayshift مرة أخرى تلقائيًا.</translation>
        </message>
        <message>
            <source>Check that the address is the server's own and not a sign-in page.</source>
            <translation>تحقق من أن العنوان هو عنوان الخادم نفسه وليس صفحة تسجيل دخول.</translation>
        </message>
        <message>
            <source>Free some space; Dayshift then saves by itself.</source>
            <translation>أفرغ بعض المساحة؛ عندها يحفظ Dayshift تلقائيًا.</translation>
        </message>
        <message>
            <source>Give this account the right to write; Dayshift then saves by itself.</source>
            <translation>أعطِ هذا الحساب حق الكتابة؛ عندها يحفظ Dayshift تلقائيًا.</translation>
        </message>
        <message>
            <source>Compare both versions and choose one.</source>
            <translation>قارن بين النسختين واختر إحداهما.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace: dayshift check --repair-copy OUT.</source>
            <translation>احفظ ما يمكن قراءته في مساحة عمل جديدة: dayshift check --repair-copy OUT.</translation>
        </message>
        <message>
            <source>Choose a .dayshift file, or make a new one: dayshift new.</source>
            <translation>اختر ملف ‎.dayshift، أو أنشئ واحدًا جديدًا: dayshift new.</translation>
        </message>
        <message>
            <source>Get the newer version to make changes, or open it read-only.</source>
            <translation>احصل على الإصدار الأحدث لإجراء تغييرات، أو افتحها للقراءة فقط.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>تحقق مما أُدخل وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>ابدأه مرة أخرى عندما تكون مستعدًا.</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>what happened, what is safe, what to do</comment>
            <translation>%1 %2 %3</translation>
        </message>
        <message>
            <source>A row of %1 refers to a row of %2 that is not there.</source>
            <translation>صف من %1 يشير إلى صف من %2 غير موجود.</translation>
        </message>
        <message>
            <source>%1 of %2 %3 is not what the log tells.</source>
            <translation>%1 في %2 %3 ليس ما يقوله السجل.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>تتعذر قراءة %1: %2</translation>
        </message>
        <message>
            <source>%1 %2 stands in the log and not in its table.</source>
            <translation>%1 %2 موجود في السجل وليس في جدوله.</translation>
        </message>
        <message>
            <source>The activity log cannot be read: %1</source>
            <translation>تتعذر قراءة سجل النشاط: %1</translation>
        </message>
        <message>
            <source>The log was changed behind our back: line %1 does not follow from the one before it.</source>
            <translation>تم تغيير السجل دون علمنا: السطر %1 لا يتبع السطر الذي قبله.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of %1 could not be read.</source>
            <translation>
                <numerusform>تعذرت قراءة %n صف من %1.</numerusform>
                <numerusform>تعذرت قراءة صف واحد من %1.</numerusform>
                <numerusform>تعذرت قراءة صفين من %1.</numerusform>
                <numerusform>تعذرت قراءة %n صفوف من %1.</numerusform>
                <numerusform>تعذرت قراءة %n صفًا من %1.</numerusform>
                <numerusform>تعذرت قراءة %n صف من %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a file at %1 already.</source>
            <translation>يوجد ملف عند %1 بالفعل.</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>اختر اسمًا آخر للنسخة.</translation>
        </message>
        <message>
            <source>A PostgreSQL workspace is backed up on its server.</source>
            <translation>تُنسخ مساحة عمل PostgreSQL احتياطيًا على خادمها.</translation>
        </message>
        <message>
            <source>Use pg_dump there, or dayshift export for a copy in one file.</source>
            <translation>استخدم pg_dump هناك، أو dayshift export لنسخة في ملف واحد.</translation>
        </message>
        <message>
            <source>Choose another name for the backup.</source>
            <translation>اختر اسمًا آخر للنسخة الاحتياطية.</translation>
        </message>
        <message>
            <source>The backup could not be written to %1.</source>
            <translation>تعذرت كتابة النسخة الاحتياطية في %1.</translation>
        </message>
        <message>
            <source>The workspace was not touched.</source>
            <translation>لم تُمس مساحة العمل.</translation>
        </message>
        <message>
            <source>Check that the folder is there and has room.</source>
            <translation>تحقق من أن المجلد موجود وفيه متسع.</translation>
        </message>
        <message>
            <source>No workspace was named.</source>
            <translation>لم تُذكر مساحة عمل.</translation>
        </message>
        <message>
            <source>Give a .dayshift file or a postgresql:// address.</source>
            <translation>أعطِ ملف ‎.dayshift أو عنوان postgresql://‎.</translation>
        </message>
        <message>
            <source>A password must not stand in the workspace's address.</source>
            <translation>يجب ألا توجد كلمة مرور في عنوان مساحة العمل.</translation>
        </message>
        <message>
            <source>Leave it out: the window asks for it, and otherwise it is read from ~/.pgpass or the environment variable PGPASSWORD.</source>
            <translation>اتركها: تطلبها النافذة، وفي غير ذلك تُقرأ من ‎~/.pgpass أو من متغير البيئة PGPASSWORD.</translation>
        </message>
        <message>
            <source>The address names no database.</source>
            <translation>لا يسمي العنوان قاعدة بيانات.</translation>
        </message>
        <message>
            <source>Write postgresql://user@host/database.</source>
            <translation>اكتب postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>The workspace could not be backed up before its update.</source>
            <translation>تعذر نسخ مساحة العمل احتياطيًا قبل تحديثها.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>لم تُمس.</translation>
        </message>
        <message>
            <source>Free some space beside it, then open it again.</source>
            <translation>أفرغ بعض المساحة بجانبها، ثم افتحها مرة أخرى.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>Open it for writing to make changes.</source>
            <translation>افتحها للكتابة لإجراء تغييرات.</translation>
        </message>
        <message>
            <source>%1 is not a Dayshift workspace: %2</source>
            <translation>%1 ليس مساحة عمل Dayshift: %2</translation>
        </message>
        <message>
            <source>There is no workspace at %1.</source>
            <translation>لا توجد مساحة عمل عند %1.</translation>
        </message>
        <message>
            <source>Check the name, or make one: dayshift new.</source>
            <translation>تحقق من الاسم، أو أنشئ واحدة: dayshift new.</translation>
        </message>
        <message>
            <source>it is a folder.</source>
            <translation>إنه مجلد.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>تتعذر قراءة %1.</translation>
        </message>
        <message>
            <source>Give this account the right to read it.</source>
            <translation>أعطِ هذا الحساب حق قراءته.</translation>
        </message>
        <message>
            <source>it is empty.</source>
            <translation>إنه فارغ.</translation>
        </message>
        <message>
            <source>it does not begin like one.</source>
            <translation>لا يبدأ كمساحة عمل.</translation>
        </message>
        <message>
            <source>it is a database of another program.</source>
            <translation>إنه قاعدة بيانات برنامج آخر.</translation>
        </message>
        <message>
            <source>Your data is safe and stays readable.</source>
            <translation>بياناتك آمنة وتبقى قابلة للقراءة.</translation>
        </message>
        <message>
            <source>%1 is read-only for this account.</source>
            <translation>%1 للقراءة فقط لهذا الحساب.</translation>
        </message>
        <message>
            <source>Open it read-only, or give this account the right to write to it and to its folder.</source>
            <translation>افتحها للقراءة فقط، أو أعطِ هذا الحساب حق الكتابة فيها وفي مجلدها.</translation>
        </message>
        <message>
            <source>Choose another name, or open that one.</source>
            <translation>اختر اسمًا آخر، أو افتح تلك.</translation>
        </message>
        <message>
            <source>No file can be made at %1.</source>
            <translation>يتعذر إنشاء ملف عند %1.</translation>
        </message>
        <message>
            <source>Check that the folder is there and that this account may write to it.</source>
            <translation>تحقق من أن المجلد موجود وأن هذا الحساب يستطيع الكتابة فيه.</translation>
        </message>
        <message>
            <source>This workspace was written by an earlier Dayshift.</source>
            <translation>كُتبت مساحة العمل هذه بإصدار أقدم من Dayshift.</translation>
        </message>
        <message>
            <source>Open it for writing once: that brings it up to date and leaves a copy of it as it was.</source>
            <translation>افتحها للكتابة مرة واحدة: ذلك يحدّثها ويترك نسخة منها كما كانت.</translation>
        </message>
        <message>
            <source>A reason is missing.</source>
            <translation>ينقص سبب.</translation>
        </message>
        <message>
            <source>Say how you know when it really was.</source>
            <translation>قل كيف تعرف متى كان ذلك حقًا.</translation>
        </message>
        <message>
            <source>These times cannot be.</source>
            <translation>هذه الأوقات غير ممكنة.</translation>
        </message>
        <message>
            <source>The end lies after the start, and not after now.</source>
            <translation>تقع النهاية بعد البداية، وليس بعد الآن.</translation>
        </message>
        <message>
            <source>The board has no columns.</source>
            <translation>ليس للوحة أعمدة.</translation>
        </message>
        <message>
            <source>Make a column first.</source>
            <translation>أنشئ عمودًا أولًا.</translation>
        </message>
        <message>
            <source>The database lets you look at this workspace, and change nothing in it.</source>
            <translation>تسمح لك قاعدة البيانات بالاطلاع على مساحة العمل هذه، دون تغيير أي شيء فيها.</translation>
        </message>
        <message>
            <source>Open it read-only, or ask whoever looks after the database for the right to write.</source>
            <translation>افتحها للقراءة فقط، أو اطلب حق الكتابة ممن يرعى قاعدة البيانات.</translation>
        </message>
        <message>
            <source>%1 brings instructions of its own for the database, which no workspace does.</source>
            <translation>يأتي %1 بتعليمات خاصة به لقاعدة البيانات، وهو ما لا تفعله أي مساحة عمل.</translation>
        </message>
        <message>
            <source>None of them was run, and the file was not touched.</source>
            <translation>لم يُنفَّذ أي منها، ولم يُمس الملف.</translation>
        </message>
        <message>
            <source>Ask whoever gave it to you for an export (dayshift export), and import that.</source>
            <translation>اطلب ممن أعطاك إياه تصديرًا (dayshift export)، واستورده.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExplainCommand</name>
        <message>
            <source>Show what Dayshift understands of a saved answer of a server.</source>
            <translation>عرض ما يفهمه Dayshift من إجابة محفوظة لخادم.</translation>
        </message>
        <message>
            <source>The answer as it was saved; - for standard input.</source>
            <translation>الإجابة كما حُفظت؛ و- للإدخال القياسي.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>نوع الخادم: %1.</translation>
        </message>
        <message>
            <source>What was asked; told from the answer's shape, unless given.</source>
            <translation>ما سُئل عنه؛ يُعرف من شكل الإجابة ما لم يُعطَ.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>تتعذر قراءة الملف: %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>تحقق من اسمه.</translation>
        </message>
        <message numerus="yes">
            <source>The answer is longer than %n MB.</source>
            <translation>
                <numerusform>الإجابة أطول من %n م.ب.</numerusform>
                <numerusform>الإجابة أطول من %n م.ب.</numerusform>
                <numerusform>الإجابة أطول من %n م.ب.</numerusform>
                <numerusform>الإجابة أطول من %n م.ب.</numerusform>
                <numerusform>الإجابة أطول من %n م.ب.</numerusform>
                <numerusform>الإجابة أطول من %n م.ب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Dayshift takes no longer one from a server either. Ask the server for less.</source>
            <translation>لا يأخذ Dayshift إجابة أطول من خادم أيضًا. اطلب من الخادم أقل.</translation>
        </message>
        <message>
            <source>This answer tells of no pipeline.</source>
            <translation>لا تخبر هذه الإجابة عن أي خط أنابيب.</translation>
        </message>
        <message>
            <source>The server answered with an error: %1</source>
            <translation>أجاب الخادم بخطأ: %1</translation>
        </message>
        <message>
            <source>Tests: %1 passed, %2 failed, of %3.</source>
            <translation>الاختبارات: نجح %1، فشل %2، من %3.</translation>
        </message>
        <message>
            <source>Name one file with a saved answer.</source>
            <translation>سمِّ ملفًا واحدًا فيه إجابة محفوظة.</translation>
        </message>
        <message>
            <source>Name the kind of server: --provider %1.</source>
            <translation>سمِّ نوع الخادم: ‎--provider %1.</translation>
        </message>
        <message>
            <source>%1 has no endpoint “%2”. It has: %3.</source>
            <translation>ليس لـ %1 نقطة نهاية «%2». لديه: %3.</translation>
        </message>
        <message>
            <source>This is no answer of %1 that Dayshift can read: %2.</source>
            <translation>هذه ليست إجابة من %1 يستطيع Dayshift قراءتها: %2.</translation>
        </message>
        <message>
            <source>Check that it is a whole answer, and not a sign-in page.</source>
            <translation>تحقق من أنها إجابة كاملة، وليست صفحة تسجيل دخول.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>أُغفل %n خط أنابيب آخر.</numerusform>
                <numerusform>أُغفل خط أنابيب آخر واحد.</numerusform>
                <numerusform>أُغفل خطا أنابيب آخران.</numerusform>
                <numerusform>أُغفل %n خطوط أنابيب أخرى.</numerusform>
                <numerusform>أُغفل %n خط أنابيب آخر.</numerusform>
                <numerusform>أُغفل %n خط أنابيب آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Artifact %1: %2.</source>
            <translation>الناتج %1: %2.</translation>
        </message>
        <message>
            <source>Artifact %1.</source>
            <translation>الناتج %1.</translation>
        </message>
        <message>
            <source>Deployment to %1: %2.</source>
            <translation>النشر إلى %1: %2.</translation>
        </message>
        <message>
            <source>Environment %1.</source>
            <translation>البيئة %1.</translation>
        </message>
        <message>
            <source>Approval %1: %2.</source>
            <translation>الموافقة %1: %2.</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>ليس رقمًا</translation>
        </message>
        <message numerus="yes">
            <source>%n more series were left out.</source>
            <translation>
                <numerusform>أُغفلت %n سلسلة أخرى.</numerusform>
                <numerusform>أُغفلت سلسلة أخرى واحدة.</numerusform>
                <numerusform>أُغفلت سلسلتان أخريان.</numerusform>
                <numerusform>أُغفلت %n سلاسل أخرى.</numerusform>
                <numerusform>أُغفلت %n سلسلة أخرى.</numerusform>
                <numerusform>أُغفلت %n سلسلة أخرى.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Export</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>تعذرت كتابة %1.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>ما كان هناك من قبل ما زال موجودًا.</translation>
        </message>
        <message>
            <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
            <translation>تحقق من أن المجلد موجود، وأن لك حق الكتابة فيه، وأن القرص غير ممتلئ.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>أُلغي التصدير.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Line %1 is not what Dayshift writes: the export was changed.</source>
            <translation>السطر %1 ليس ما يكتبه Dayshift: تم تغيير التصدير.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>صدّر مساحة العمل مرة أخرى.</translation>
        </message>
        <message>
            <source>This workspace is in use, and a whole workspace can only be brought into an empty one.</source>
            <translation>مساحة العمل هذه مستخدمة، ولا يمكن إدخال مساحة عمل كاملة إلا في مساحة فارغة.</translation>
        </message>
        <message>
            <source>Make a new workspace, and import there.</source>
            <translation>أنشئ مساحة عمل جديدة واستورد هناك.</translation>
        </message>
        <message>
            <source>The export ends in the middle (line %1).</source>
            <translation>ينتهي التصدير في منتصفه (السطر %1).</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>بيانات %1</translation>
        </message>
        <message>
            <source>Data of %1, %2 old</source>
            <comment>a moment and an age</comment>
            <translation>بيانات %1، عمرها %2</translation>
        </message>
        <message>
            <source>single value</source>
            <translation>قيمة مفردة</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>صفحة %1 من %2</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>تعذرت كتابة التصدير.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>الملف الذي كان هناك من قبل كما هو.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>اختر مجلدًا تمكن الكتابة فيه، وفيه مساحة حرة.</translation>
        </message>
        <message>
            <source>%1 (seconds)</source>
            <comment>a column</comment>
            <translation>%1 (بالثواني)</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows are in the CSV file of this view.</source>
            <translation>
                <numerusform>لا صفوف أخرى في ملف CSV لهذه الواجهة.</numerusform>
                <numerusform>صف آخر واحد في ملف CSV لهذه الواجهة.</numerusform>
                <numerusform>صفان آخران في ملف CSV لهذه الواجهة.</numerusform>
                <numerusform>%n صفوف أخرى في ملف CSV لهذه الواجهة.</numerusform>
                <numerusform>%n صفًا آخر في ملف CSV لهذه الواجهة.</numerusform>
                <numerusform>%n صف آخر في ملف CSV لهذه الواجهة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportCommand</name>
        <message>
            <source>Save the whole workspace.</source>
            <translation>حفظ مساحة العمل كاملة.</translation>
        </message>
        <message>
            <source>A file for JSON, a folder for CSV.</source>
            <translation>ملف لصيغة JSON، ومجلد لصيغة CSV.</translation>
        </message>
        <message>
            <source>json: imports again to an identical workspace; csv: a table for each kind of thing.</source>
            <translation>json: يُستورد ثانية إلى مساحة عمل مطابقة؛ csv: جدول لكل نوع من الأشياء.</translation>
        </message>
        <message>
            <source>--out PATH and --format json or csv are needed.</source>
            <translation>يلزم ‎--out PATH و‎--format json أو csv.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>تمت كتابة %n صف في %1.</numerusform>
                <numerusform>تمت كتابة صف واحد في %1.</numerusform>
                <numerusform>تمت كتابة صفين في %1.</numerusform>
                <numerusform>تمت كتابة %n صفوف في %1.</numerusform>
                <numerusform>تمت كتابة %n صفًا في %1.</numerusform>
                <numerusform>تمت كتابة %n صف في %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FieldWords</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>الموضع في القائمة</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>سبب الحظر</translation>
        </message>
        <message>
            <source>In this column since</source>
            <translation>في هذا العمود منذ</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>مؤرشف</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>الحد</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>nobody or nothing</source>
            <translation>لا أحد أو لا شيء</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>Limit of a lane</source>
            <translation>حد الممر</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>مؤشَّر</translation>
        </message>
        <message>
            <source>Ticked by</source>
            <translation>أشّره</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>من يتولاه</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Known until</source>
            <translation>معروف حتى</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>قاله</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureCard</name>
        <message>
            <source>Level: %1 (%2)</source>
            <translation>المستوى: %1 (%2)</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>ما يعنيه «%1»</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>لا بيانات</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>90 % of them within %1</source>
            <translation>90٪ منها خلال %1</translation>
        </message>
        <message>
            <source>better</source>
            <translation>أفضل</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>أسوأ</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>توصيل خادم…</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>تسجيل حادث…</translation>
        </message>
        <message>
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>المستويات هي مستويات تقرير DORA لعام %1: تجمعات من إجابات ذلك العام، وليست عتبات.</translation>
        </message>
        <message>
            <source>Level by %1</source>
            <translation>المستوى وفق: %1</translation>
        </message>
        <message>
            <source>Level of DORA's report of %1</source>
            <translation>مستوى تقرير DORA لعام %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureRows</name>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>كم من الوقت</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterBar</name>
        <message>
            <source>Filter stories</source>
            <translation>تصفية القصص</translation>
        </message>
        <message>
            <source>Words, or is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; a minus in front turns one round.</source>
            <translation>كلمات، أو is:blocked، owner:me، epic:2144، sprint:22، label:later، type:bug، age:&gt;3d، #2187؛ وعلامة ناقص في الأول تعكس المعنى.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>قصصي</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>المحظورة</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>الفاشلة</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>متقادمة</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>بلا مسؤول</translation>
        </message>
        <message>
            <source>%1 of %2 points done</source>
            <translation>أُنجز %1 من %2 نقطة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterChip</name>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1، لا قصص</numerusform>
                <numerusform>%1، قصة واحدة</numerusform>
                <numerusform>%1، قصتان</numerusform>
                <numerusform>%1، %n قصص</numerusform>
                <numerusform>%1، %n قصة</numerusform>
                <numerusform>%1، %n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows only these stories: %1</source>
            <translation>يعرض هذه القصص فقط: %1</translation>
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
            <translation>%1 ي</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 د</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two units of one span</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 ث</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتان</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <comment>an estimated span</comment>
            <translation>نحو %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>قبل %1</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>an average</comment>
            <translation>%1 يوم</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <comment>an average</comment>
            <translation>%1 ساعة</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <comment>an average</comment>
            <translation>%1 دقيقة</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <comment>an average</comment>
            <translation>%1 ثانية</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <extracomment>A time of day in the form of QLocale::toString: 24 hours unless the language wants otherwise.</extracomment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <comment>a time of day</comment>
            <translation>أمس %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>ddd d MMMM</source>
            <extracomment>Weekday, day and month in the form of QLocale::toString; German: "ddd d. MMMM".</extracomment>
            <translation>ddd، d MMMM</translation>
        </message>
        <message>
            <source>ddd d MMMM yyyy</source>
            <translation>ddd، d MMMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>ddd d</source>
            <extracomment>Weekday and day, where the month follows; German: "ddd d."</extracomment>
            <translation>ddd d</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two days</comment>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date and time of day</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy HH:mm:ss</source>
            <extracomment>Everything about a moment, in the form of QLocale::toString; %1 is added: the time zone.</extracomment>
            <translation>dddd، d MMMM yyyy HH:mm:ss</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1٪</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>story points</comment>
            <translation>%1 ن</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <comment>story points</comment>
            <translation>
                <numerusform>%n نقطة</numerusform>
                <numerusform>نقطة واحدة</numerusform>
                <numerusform>نقطتان</numerusform>
                <numerusform>%n نقاط</numerusform>
                <numerusform>%n نقطة</numerusform>
                <numerusform>%n نقطة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>story points</comment>
            <translation>%1 نقطة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 ك.ب</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 م.ب</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 غ.ب</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 ت.ب</translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n بايت</numerusform>
                <numerusform>بايت واحد</numerusform>
                <numerusform>بايتان</numerusform>
                <numerusform>%n بايتات</numerusform>
                <numerusform>%n بايتًا</numerusform>
                <numerusform>%n بايت</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Header</name>
        <message>
            <source>Toolbar</source>
            <translation>شريط الأدوات</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an action and its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Notifications; how many</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryWords</name>
        <message>
            <source>%1 gave it back: it is nobody's</source>
            <translation>تخلى عنها %1: ليست لأحد</translation>
        </message>
        <message>
            <source>%1 took it</source>
            <translation>تولاها %1</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>أسندها %1 إلى %2</translation>
        </message>
        <message>
            <source>%1 took the estimate back</source>
            <translation>سحب %1 التقدير</translation>
        </message>
        <message>
            <source>%1 estimated it at %2</source>
            <translation>قدّرها %1 بـ %2</translation>
        </message>
        <message>
            <source>%1 changed the estimate from %2 to %3</source>
            <translation>غيّر %1 التقدير من %2 إلى %3</translation>
        </message>
        <message>
            <source>%1 moved it from %2 to %3</source>
            <translation>نقلها %1 من %2 إلى %3</translation>
        </message>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>أعاد %1 تسميتها؛ وكانت من قبل «%2»</translation>
        </message>
        <message>
            <source>%1 changed the description</source>
            <translation>غيّر %1 الوصف</translation>
        </message>
        <message>
            <source>%1 took it out of its sprint</source>
            <translation>أخرجها %1 من السبرنت</translation>
        </message>
        <message>
            <source>%1 put it into %2</source>
            <translation>وضعها %1 في %2</translation>
        </message>
        <message>
            <source>%1 took it out of its epic</source>
            <translation>أخرجها %1 من الملحمة</translation>
        </message>
        <message>
            <source>%1 made it part of %2</source>
            <translation>جعلها %1 جزءًا من %2</translation>
        </message>
        <message>
            <source>%1 unblocked it</source>
            <translation>رفع %1 الحظر عنها</translation>
        </message>
        <message>
            <source>%1 blocked it: %2</source>
            <translation>حظرها %1: %2</translation>
        </message>
        <message>
            <source>%1 made it urgent</source>
            <translation>جعلها %1 عاجلة</translation>
        </message>
        <message>
            <source>%1 made it ordinary again</source>
            <translation>أعادها %1 إلى عادية</translation>
        </message>
        <message>
            <source>%1 archived it</source>
            <translation>أرشفها %1</translation>
        </message>
        <message>
            <source>%1 took it back out of the archive</source>
            <translation>أعادها %1 من الأرشيف</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>أحدهم</translation>
        </message>
        <message>
            <source>%1 wrote the story</source>
            <translation>كتب %1 القصة</translation>
        </message>
        <message>
            <source>%1 described it</source>
            <translation>وصفها %1</translation>
        </message>
        <message>
            <source>%1 deleted the story</source>
            <translation>حذف %1 القصة</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>نقلها %1 لأعلى أو لأسفل</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>غيّرها %1</translation>
        </message>
        <message>
            <source>%1 unticked “%2”</source>
            <comment>who; a check</comment>
            <translation>ألغى %1 تأشير «%2»</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who; a check; evidence</comment>
            <translation>أشّر %1 «%2»: %3</translation>
        </message>
        <message>
            <source>%1 let it into %2 although this was missing: %3. The reason: %4</source>
            <translation>أدخلها %1 إلى %2 مع أن هذا كان ينقصها: %3. السبب: %4</translation>
        </message>
        <message>
            <source>It was closed under version %1 of the definition of done</source>
            <translation>أُغلقت بموجب النسخة %1 من تعريف الإنجاز</translation>
        </message>
        <message>
            <source>%1 attached %2</source>
            <translation>أرفق %1 الملف %2</translation>
        </message>
        <message>
            <source>%1 deleted the attachment %2</source>
            <translation>حذف %1 المرفق %2</translation>
        </message>
        <message>
            <source>%1 brought the attachment %2 back</source>
            <translation>أعاد %1 المرفق %2</translation>
        </message>
        <message>
            <source>%1 took its priority away</source>
            <translation>أزال %1 أولويتها</translation>
        </message>
        <message>
            <source>%1 set its priority to: %2</source>
            <translation>حدد %1 أولويتها: %2</translation>
        </message>
        <message>
            <source>%1 took its value away</source>
            <translation>أزال %1 قيمتها</translation>
        </message>
        <message>
            <source>%1 set its value to %2</source>
            <translation>حدد %1 قيمتها بـ %2</translation>
        </message>
        <message>
            <source>%1 took it from its team</source>
            <translation>أخذها %1 من فريقها</translation>
        </message>
        <message>
            <source>%1 gave it to a team that is gone</source>
            <translation>أعطاها %1 إلى فريق لم يعد موجودًا</translation>
        </message>
        <message>
            <source>%1 gave it to the team %2</source>
            <translation>أعطاها %1 إلى الفريق %2</translation>
        </message>
        <message>
            <source>%1 changed what it is: %2</source>
            <comment>who; a kind of story</comment>
            <translation>غيّر %1 نوعها: %2</translation>
        </message>
        <message>
            <source>%1 took all its labels off</source>
            <translation>أزال %1 كل وسومها</translation>
        </message>
        <message>
            <source>%1 changed its labels: %2</source>
            <translation>غيّر %1 وسومها: %2</translation>
        </message>
        <message>
            <source>%1 took back that it was let into %2. The reason was: %3</source>
            <translation>تراجع %1 عن إدخالها إلى %2. كان السبب: %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpClient</name>
        <message>
            <source>It holds no certificate.</source>
            <translation>لا يحوي شهادة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpErrors</name>
        <message>
            <source>not sent: %1</source>
            <translation>لم يُرسل: %1</translation>
        </message>
        <message>
            <source>The address of the server cannot be read.</source>
            <translation>تتعذر قراءة عنوان الخادم.</translation>
        </message>
        <message>
            <source>Enter it as in a browser, beginning with https://.</source>
            <translation>أدخله كما في المتصفح، بادئًا بـ https://‎.</translation>
        </message>
        <message>
            <source>Dayshift does not read addresses that begin with %1:.</source>
            <translation>لا يقرأ Dayshift العناوين التي تبدأ بـ %1:.</translation>
        </message>
        <message>
            <source>Enter one that begins with https:// or http://.</source>
            <translation>أدخل عنوانًا يبدأ بـ https://‎ أو http://‎.</translation>
        </message>
        <message>
            <source>The address contains a user name or a password.</source>
            <translation>يحوي العنوان اسم مستخدم أو كلمة مرور.</translation>
        </message>
        <message>
            <source>Take it out of the address, and give it to the connection as account and token, which are kept safe.</source>
            <translation>أخرجه من العنوان، وأعطه للاتصال كحساب ورمز يُحفظان بأمان.</translation>
        </message>
        <message>
            <source>The access token contains a line break.</source>
            <translation>يحوي رمز الوصول فاصل أسطر.</translation>
        </message>
        <message>
            <source>Give the connection the token again, on one line.</source>
            <translation>أعطِ الاتصال الرمز مرة أخرى في سطر واحد.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>يطلب منا %1 أن نبطئ.</translation>
        </message>
        <message>
            <source>%1 refused the access token.</source>
            <translation>رفض %1 رمز الوصول.</translation>
        </message>
        <message>
            <source>%1 does not let this access token read that.</source>
            <translation>لا يسمح %1 لرمز الوصول هذا بقراءة ذلك.</translation>
        </message>
        <message>
            <source>Give the connection a token that has the right to read, or ask the server's administrator.</source>
            <translation>أعطِ الاتصال رمزًا له حق القراءة، أو اسأل مسؤول الخادم.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address.</source>
            <translation>ليس لدى %1 شيء على هذا العنوان.</translation>
        </message>
        <message>
            <source>Check the address, and whether the token may see what is there.</source>
            <translation>تحقق من العنوان، ومن أن الرمز يستطيع رؤية ما هناك.</translation>
        </message>
        <message>
            <source>A proxy on the way to %1 wants to know who you are.</source>
            <translation>يريد وكيل في الطريق إلى %1 أن يعرف من أنت.</translation>
        </message>
        <message>
            <source>Ask who looks after your network.</source>
            <translation>اسأل من يعتني بشبكتك.</translation>
        </message>
        <message>
            <source>%1 gave up waiting for us.</source>
            <translation>لم يعد %1 ينتظرنا.</translation>
        </message>
        <message>
            <source>%1 has trouble of its own.</source>
            <translation>لدى %1 مشكلة خاصة به.</translation>
        </message>
        <message>
            <source>%1 did not accept the question (HTTP %2).</source>
            <translation>لم يقبل %1 السؤال (HTTP %2).</translation>
        </message>
        <message>
            <source>Check the kind of server, its version and its address.</source>
            <translation>تحقق من نوع الخادم وإصداره وعنوانه.</translation>
        </message>
        <message>
            <source>%1 gave an answer that does not fit the question (HTTP %2).</source>
            <translation>أعطى %1 إجابة لا تناسب السؤال (HTTP %2).</translation>
        </message>
        <message>
            <source>%1 answered with a web page instead of data.</source>
            <translation>أجاب %1 بصفحة ويب بدل البيانات.</translation>
        </message>
        <message>
            <source>%1 answered with something else than was asked for.</source>
            <translation>أجاب %1 بشيء غير المطلوب.</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>رفض %1 الاتصال.</translation>
        </message>
        <message>
            <source>There is no server named %1.</source>
            <translation>لا يوجد خادم باسم %1.</translation>
        </message>
        <message>
            <source>Check the address, and this computer's connection to the network.</source>
            <translation>تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة.</translation>
        </message>
        <message>
            <source>%1 broke off its answer.</source>
            <translation>قطع %1 إجابته.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>لم يجب %1 في الوقت المناسب.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP at this address.</source>
            <translation>لا يتحدث %1 بروتوكول HTTP على هذا العنوان.</translation>
        </message>
        <message>
            <source>Check the port in the address.</source>
            <translation>تحقق من المنفذ في العنوان.</translation>
        </message>
        <message>
            <source>%1 sent an answer that cannot be unpacked.</source>
            <translation>أرسل %1 إجابة يتعذر فك ضغطها.</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 cannot be used.</source>
            <translation>يتعذر استخدام الوكيل في الطريق إلى %1.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>يتعذر الوصول إلى %1.</translation>
        </message>
        <message>
            <source>%1 closed the connection, or does not speak HTTP.</source>
            <translation>أغلق %1 الاتصال، أو لا يتحدث HTTP.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, check the port, and whether the address has to begin with https://.</source>
            <translation>يحاول Dayshift مرة أخرى تلقائيًا. إذا استمر ذلك، فتحقق من المنفذ، ومما إذا كان يجب أن يبدأ العنوان بـ https://‎.</translation>
        </message>
        <message>
            <source>The connection to %1 cannot be made secure.</source>
            <translation>يتعذر تأمين الاتصال بـ %1.</translation>
        </message>
        <message>
            <source>The certificate of %1 is for another name.</source>
            <translation>شهادة %1 لاسم آخر.</translation>
        </message>
        <message>
            <source>Enter the name that stands in the certificate, or ask the server's administrator.</source>
            <translation>أدخل الاسم الموجود في الشهادة، أو اسأل مسؤول الخادم.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today.</source>
            <translation>شهادة %1 غير صالحة اليوم.</translation>
        </message>
        <message>
            <source>Check this computer's clock, or ask the server's administrator for a new certificate.</source>
            <translation>تحقق من ساعة هذا الحاسوب، أو اطلب من مسؤول الخادم شهادة جديدة.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not from an authority that this computer trusts.</source>
            <translation>شهادة %1 ليست من جهة يثق بها هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Check that the address and port are those of https, or ask the server's administrator.</source>
            <translation>تحقق من أن العنوان والمنفذ هما الخاصان بـ https، أو اسأل مسؤول الخادم.</translation>
        </message>
        <message>
            <source>The file of the certificate authority cannot be used.</source>
            <translation>يتعذر استخدام ملف جهة إصدار الشهادات.</translation>
        </message>
        <message>
            <source>Name a file in PEM form in the connection that this account may read.</source>
            <translation>سمِّ في الاتصال ملفًا بصيغة PEM يستطيع هذا الحساب قراءته.</translation>
        </message>
        <message>
            <source>%1 sends us on to %2.</source>
            <translation>يحيلنا %1 إلى %2.</translation>
        </message>
        <message>
            <source>If that is right, enter the new address in the connection. The access token was not sent there.</source>
            <translation>إن كان ذلك صحيحًا، فأدخل العنوان الجديد في الاتصال. لم يُرسل رمز الوصول إلى هناك.</translation>
        </message>
        <message>
            <source>%1 sends us from one address to the next without end.</source>
            <translation>يحيلنا %1 من عنوان إلى آخر بلا نهاية.</translation>
        </message>
        <message>
            <source>more than %1 bytes, %2</source>
            <translation>أكثر من %1 بايت، %2</translation>
        </message>
        <message>
            <source>The answer of %1 is larger than Dayshift reads (%2 MB).</source>
            <translation>إجابة %1 أكبر مما يقرؤه Dayshift ‏(%2 م.ب).</translation>
        </message>
        <message>
            <source>Name fewer projects in the connection.</source>
            <translation>سمِّ مشاريع أقل في الاتصال.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2 s.</source>
            <translation>لا يجيب %1 منذ %2 ث.</translation>
        </message>
        <message>
            <source>%1 took longer than %2 s for its answer.</source>
            <translation>استغرق %1 أكثر من %2 ث لإجابته.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Import</name>
        <message>
            <source>The file declares XML entities (line %1). A Jira export never does; it is refused.</source>
            <translation>يعلن الملف كيانات XML (السطر %1). تصدير Jira لا يفعل ذلك أبدًا؛ فهو مرفوض.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>صدّره مرة أخرى.</translation>
        </message>
        <message>
            <source>Choose a file that one of these tools exported: %1.</source>
            <translation>اختر ملفًا صدّرته إحدى هذه الأدوات: %1.</translation>
        </message>
        <message>
            <source>This JSON is none of the exports that Dayshift knows. Its top-level names are: %1.</source>
            <translation>هذا الـ JSON ليس من التصديرات التي يعرفها Dayshift. أسماء مستواه الأعلى: %1.</translation>
        </message>
        <message>
            <source>This XML is none of the exports that Dayshift knows. Its root element is: %1.</source>
            <translation>هذا الـ XML ليس من التصديرات التي يعرفها Dayshift. عنصره الجذر: %1.</translation>
        </message>
        <message>
            <source>This table is none of the exports that Dayshift knows. Its columns are: %1.</source>
            <translation>هذا الجدول ليس من التصديرات التي يعرفها Dayshift. أعمدته: %1.</translation>
        </message>
        <message>
            <source>The folder is empty.</source>
            <translation>المجلد فارغ.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>اختر غيره.</translation>
        </message>
        <message>
            <source>The files are empty.</source>
            <translation>الملفات فارغة.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>اختر غيرها.</translation>
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
            <translation>جدول (CSV)</translation>
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
            <translation>محظورة في Taiga</translation>
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
            <translation>ينتهي الملف في منتصف نص XML (البايت %1).</translation>
        </message>
        <message>
            <source>The file is no XML from line %1 on.</source>
            <translation>الملف ليس XML ابتداءً من السطر %1.</translation>
        </message>
        <message>
            <source>It was probably cut off or changed while being saved; export it again.</source>
            <translation>الأرجح أنه قُطع أو تغيّر عند حفظه؛ صدّره مرة أخرى.</translation>
        </message>
        <message>
            <source>Jira (XML)</source>
            <translation>Jira (XML)</translation>
        </message>
        <message>
            <source>The workspace has no columns to put stories into.</source>
            <translation>ليس في مساحة العمل أعمدة توضع فيها القصص.</translation>
        </message>
        <message>
            <source>Add a column to the board, then import again.</source>
            <translation>أضف عمودًا إلى اللوحة، ثم استورد مرة أخرى.</translation>
        </message>
        <message>
            <source>Correct the mapping and import again.</source>
            <translation>صحح التعيين واستورد مرة أخرى.</translation>
        </message>
        <message>
            <source>The mapping names a column that is not there: %1.</source>
            <translation>يسمي التعيين عمودًا غير موجود: %1.</translation>
        </message>
        <message>
            <source>The mapping names somebody who is no member: %1.</source>
            <translation>يسمي التعيين شخصًا ليس عضوًا: %1.</translation>
        </message>
        <message>
            <source>Milestones are "sprints" or "releases", not %1.</source>
            <translation>قيمة milestones هي "sprints" أو "releases" وليست %1.</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>لا توجد منطقة زمنية %1.</translation>
        </message>
        <message>
            <source>The file ends in the middle of a JSON text (byte %1).</source>
            <translation>ينتهي الملف في منتصف نص JSON (البايت %1).</translation>
        </message>
        <message>
            <source>It was probably cut off while being saved; export it again.</source>
            <translation>الأرجح أنه قُطع عند حفظه؛ صدّره مرة أخرى.</translation>
        </message>
        <message>
            <source>The file begins like JSON, but is none from byte %1 on.</source>
            <translation>يبدأ الملف مثل JSON، لكنه ليس كذلك ابتداءً من البايت %1.</translation>
        </message>
        <message>
            <source>The JSON is nested more than 64 levels deep; no known export is.</source>
            <translation>يتداخل JSON إلى أكثر من 64 مستوى؛ ولا تصدير معروف كذلك.</translation>
        </message>
        <message>
            <source>The text at byte %1 is larger than 16 MiB.</source>
            <translation>النص عند البايت %1 أكبر من 16 MiB.</translation>
        </message>
        <message>
            <source>Take that text out of the story, and export again.</source>
            <translation>أخرج ذلك النص من القصة، وصدّر مرة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>أُلغي الاستيراد.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>لم يُحتفظ بشيء منه.</translation>
        </message>
        <message>
            <source>Import the file again when it suits you.</source>
            <translation>استورد الملف مرة أخرى عندما يناسبك.</translation>
        </message>
        <message>
            <source>This is an Excel workbook (a ZIP archive), not CSV.</source>
            <translation>هذا مصنف Excel (أرشيف ZIP) وليس CSV.</translation>
        </message>
        <message>
            <source>This is a ZIP archive, not an export.</source>
            <translation>هذا أرشيف ZIP وليس تصديرًا.</translation>
        </message>
        <message>
            <source>This is a compressed archive (gzip), not an export.</source>
            <translation>هذا أرشيف مضغوط (gzip) وليس تصديرًا.</translation>
        </message>
        <message>
            <source>This is a PDF document, not an export.</source>
            <translation>هذا مستند PDF وليس تصديرًا.</translation>
        </message>
        <message>
            <source>This is a picture (PNG), not an export.</source>
            <translation>هذه صورة (PNG) وليست تصديرًا.</translation>
        </message>
        <message>
            <source>This is an old Office document, not CSV.</source>
            <translation>هذا مستند Office قديم وليس CSV.</translation>
        </message>
        <message>
            <source>Unpack it, and import the files that it holds.</source>
            <translation>فك ضغطه واستورد الملفات التي يحويها.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8, or export CSV from the tool.</source>
            <translation>احفظه بصيغة CSV UTF-8، أو صدّر CSV من الأداة.</translation>
        </message>
        <message>
            <source>This is a web page, not an export: the download needed a login.</source>
            <translation>هذه صفحة ويب وليست تصديرًا: كان التنزيل يتطلب تسجيل دخول.</translation>
        </message>
        <message>
            <source>This is a web page ("%1"), not an export: the download needed a login.</source>
            <translation>هذه صفحة ويب ("%1") وليست تصديرًا: كان التنزيل يتطلب تسجيل دخول.</translation>
        </message>
        <message>
            <source>Sign in with a browser and export the file again.</source>
            <translation>سجّل الدخول بمتصفح وصدّر الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>الملف فارغ.</translation>
        </message>
        <message>
            <source>Line %1 holds a NUL byte; this is not a text file, or it was damaged.</source>
            <translation>يحوي السطر %1 بايت NUL؛ هذا ليس ملفًا نصيًا، أو أنه تالف.</translation>
        </message>
        <message>
            <source>Line %1 is not UTF-8 while other lines are. Two files were joined, or one row was pasted from elsewhere.</source>
            <translation>السطر %1 ليس UTF-8 بينما الأسطر الأخرى كذلك. جُمع ملفان، أو أُلصق صف من مكان آخر.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8, or export it again.</source>
            <translation>احفظ الملف بترميز UTF-8، أو صدّره مرة أخرى.</translation>
        </message>
        <message>
            <source>The file is larger than 512 MiB.</source>
            <translation>الملف أكبر من 512 MiB.</translation>
        </message>
        <message>
            <source>Export fewer stories at a time, for example by year.</source>
            <translation>صدّر قصصًا أقل في كل مرة، مثلًا حسب السنة.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>تتعذر قراءة الملف %1.</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>تحقق من أنه موجود وأن لك حق قراءته.</translation>
        </message>
        <message>
            <source>The file cannot be read any more.</source>
            <translation>لم تعد قراءة الملف ممكنة.</translation>
        </message>
        <message>
            <source>Line %1, column %2 is larger than 16 MiB.</source>
            <translation>السطر %1، العمود %2 أكبر من 16 MiB.</translation>
        </message>
        <message>
            <source>Take that text out of the story, or export without this column.</source>
            <translation>أخرج ذلك النص من القصة، أو صدّر دون هذا العمود.</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns; no known export has.</source>
            <translation>في السطر %1 أكثر من %2 عمود؛ ولا تصدير معروف كذلك.</translation>
        </message>
        <message>
            <source>Export fewer columns, or check the separator.</source>
            <translation>صدّر أعمدة أقل، أو تحقق من الفاصل.</translation>
        </message>
        <message>
            <source>A quoted field that opens on line %1 is never closed.</source>
            <translation>حقل بين علامتي اقتباس يُفتح في السطر %1 ولا يُغلق أبدًا.</translation>
        </message>
        <message>
            <source>The file was probably cut off; export it again.</source>
            <translation>الأرجح أن الملف قُطع؛ صدّره مرة أخرى.</translation>
        </message>
        <message>
            <source>The header has %1 fields separated by "%2", line %3 has 1. Header and rows use different separators.</source>
            <translation>في سطر العناوين %1 حقول يفصلها "%2"، وفي السطر %3 حقل واحد (1). تستخدم العناوين والصفوف فواصل مختلفة.</translation>
        </message>
        <message>
            <source>Export the file again, or use one separator throughout.</source>
            <translation>صدّر الملف مرة أخرى، أو استخدم فاصلًا واحدًا في كل مكان.</translation>
        </message>
        <message>
            <source>A column cannot become %1; it can become one of these: %2.</source>
            <translation>لا يمكن أن يصبح العمود %1؛ يمكن أن يصبح واحدًا من: %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportCommand</name>
        <message>
            <source>The mapping %1 is no JSON object.</source>
            <translation>التعيين %1 ليس كائن JSON.</translation>
        </message>
        <message>
            <source>Give a file like {"statuses": {"Coding": "In progress"}}.</source>
            <translation>أعطِ ملفًا مثل {"statuses": {"Coding": "In progress"}}.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 would be new, %4 updated, %5 unchanged, %6 skipped. Nothing was changed.</source>
            <translation>%1 (%2): ستكون %3 جديدة، و%4 محدّثة، و%5 دون تغيير، و%6 متجاوَزة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 new, %4 updated, %5 unchanged, %6 skipped.</source>
            <translation>%1 (%2): %3 جديدة، و%4 محدّثة، و%5 دون تغيير، و%6 متجاوَزة.</translation>
        </message>
        <message>
            <source>New members: %1.</source>
            <translation>أعضاء جدد: %1.</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is.</source>
            <translation>%1: تم تغيير %2 هنا أيضًا، ويبقى كما هو.</translation>
        </message>
        <message>
            <source>A whole workspace is imported or it is not: --dry-run does not apply.</source>
            <translation>تُستورد مساحة العمل كاملة أو لا تُستورد: لا ينطبق ‎--dry-run.</translation>
        </message>
        <message>
            <source>The workspace was imported: %1 rows.</source>
            <translation>تم استيراد مساحة العمل: %1 صف.</translation>
        </message>
        <message>
            <source>Bring in what another tool exported.</source>
            <translation>إدخال ما صدّرته أداة أخرى.</translation>
        </message>
        <message>
            <source>A file, several pages of one list, or a folder of them.</source>
            <translation>ملف، أو عدة صفحات من قائمة واحدة، أو مجلد فيه هذه الصفحات.</translation>
        </message>
        <message>
            <source>The tool, if it cannot be told from the content: %1.</source>
            <translation>الأداة، إذا لم تُعرف من المحتوى: %1.</translation>
        </message>
        <message>
            <source>Say what would happen; change nothing.</source>
            <translation>قول ما سيحدث؛ دون تغيير شيء.</translation>
        </message>
        <message>
            <source>Which file is to be imported?</source>
            <translation>أي ملف يُستورد؟</translation>
        </message>
        <message>
            <source>There is no format %1; there are: %2.</source>
            <translation>لا توجد صيغة %1؛ يوجد: %2.</translation>
        </message>
        <message>
            <source>Answers for columns, statuses, people, milestones, timeZone, dateOrder and archived, as JSON.</source>
            <translation>إجابات عن columns وstatuses وpeople وmilestones وtimeZone وdateOrder وarchived بصيغة JSON.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportDialog</name>
        <message>
            <source>Choose another file …</source>
            <translation>اختيار ملف آخر…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Reading the file again …</source>
            <translation>تجري قراءة الملف مرة أخرى…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>جارٍ الاستيراد…</translation>
        </message>
        <message>
            <source>Cancel, keep nothing</source>
            <translation>إلغاء، دون الاحتفاظ بشيء</translation>
        </message>
        <message>
            <source>Bring in what you have</source>
            <translation>أدخل ما لديك</translation>
        </message>
        <message>
            <source>Choose what another tool exported, or drop it here: CSV, XML or JSON, one file or all pages of a list. These are known: %1. The original download is better than one that a spreadsheet saved. You see what will come in before anything is stored.</source>
            <translation>اختر ما صدّرته أداة أخرى، أو أفلته هنا: CSV أو XML أو JSON، ملف واحد أو كل صفحات قائمة. هذه معروفة: %1. التنزيل الأصلي أفضل من ملف حفظه برنامج جداول. ترى ما سيدخل قبل أن يُخزّن أي شيء.</translation>
        </message>
        <message>
            <source>the reason why it is blocked</source>
            <translation>سبب الحظر</translation>
        </message>
        <message>
            <source>%1, and other tables of work</source>
            <translation>%1، وجداول عمل أخرى</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>اختيار ملفات…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>عدم الاستيراد</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>تجري قراءة %1…</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>تجري قراءة %n ملف…</numerusform>
                <numerusform>تجري قراءة ملف واحد…</numerusform>
                <numerusform>تجري قراءة ملفين…</numerusform>
                <numerusform>تجري قراءة %n ملفات…</numerusform>
                <numerusform>تجري قراءة %n ملفًا…</numerusform>
                <numerusform>تجري قراءة %n ملف…</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>اختيار الملفات للاستيراد</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;All files (*)</source>
            <translation>ملفات التصدير (*.csv *.tsv *.json *.ndjson *.xml *.txt);;جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Importing, %1 of %2 …</source>
            <translation>جارٍ الاستيراد، %1 من %2…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>تم الاستيراد</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>لا جديد</translation>
        </message>
        <message>
            <source>New members: %1. They have no sign-in and no role yet.</source>
            <translation>أعضاء جدد: %1. ليس لهم دخول ولا دور بعد.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>و%n غير ذلك.</numerusform>
                <numerusform>و%n غير ذلك.</numerusform>
                <numerusform>و%n غير ذلك.</numerusform>
                <numerusform>و%n غير ذلك.</numerusform>
                <numerusform>و%n غير ذلك.</numerusform>
                <numerusform>و%n غير ذلك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n item(s) in %2</source>
            <translation>
                <numerusform>%1: %n عنصر في %2</numerusform>
                <numerusform>%1: عنصر واحد في %2</numerusform>
                <numerusform>%1: عنصران في %2</numerusform>
                <numerusform>%1: %n عناصر في %2</numerusform>
                <numerusform>%1: %n عنصرًا في %2</numerusform>
                <numerusform>%1: %n عنصر في %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحدة جديدة</numerusform>
                <numerusform>اثنتان جديدتان</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>لا تغيير</numerusform>
                <numerusform>واحدة متغيرة</numerusform>
                <numerusform>اثنتان متغيرتان</numerusform>
                <numerusform>%n متغيرة</numerusform>
                <numerusform>%n متغيرة</numerusform>
                <numerusform>%n متغيرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n دون تغيير</numerusform>
                <numerusform>%n دون تغيير</numerusform>
                <numerusform>%n دون تغيير</numerusform>
                <numerusform>%n دون تغيير</numerusform>
                <numerusform>%n دون تغيير</numerusform>
                <numerusform>%n دون تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
            </translation>
        </message>
        <message>
            <source>As the last time</source>
            <translation>كما في المرة الأخيرة</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>الاسم نفسه</translation>
        </message>
        <message>
            <source>The file's own category</source>
            <translation>الفئة الواردة في الملف</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>حسب اسمه</translation>
        </message>
        <message>
            <source>Not known: choose one</source>
            <translation>غير معروف: اختر واحدًا</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(لا شيء)</translation>
        </message>
        <message>
            <source>%1 was deleted here and does not come back.</source>
            <translation>تم حذف %1 هنا ولا يعود.</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>the type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>the column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>the epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>the sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>the owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>the estimate</source>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>the description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is here.</source>
            <translation>%1: تم تغيير %2 هنا أيضًا، ويبقى كما هو هنا.</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>مهمة فرعية</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>قصة</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>What are these columns?</source>
            <translation>ما هذه الأعمدة؟</translation>
        </message>
        <message>
            <source>This table is of no tool that Dayshift knows. Say what its columns are: one of them is the title, the others are up to you. You see what will come in before anything is stored, and the next table of this kind is read the same way.</source>
            <translation>هذا الجدول ليس لأي أداة يعرفها Dayshift. قل ما هي أعمدته: أحدها العنوان، والبقية متروكة لك. ترى ما سيدخل قبل أن يُخزّن أي شيء، ويُقرأ الجدول التالي من هذا النوع بالطريقة نفسها.</translation>
        </message>
        <message>
            <source>Edit &gt; Undo takes all of it back; importing a newer file updates it.</source>
            <translation>تحرير &gt; تراجع يعيد كل ذلك؛ واستيراد ملف أحدث يحدّثه.</translation>
        </message>
        <message>
            <source>Keep working meanwhile</source>
            <translation>متابعة العمل في هذه الأثناء</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportQuestions</name>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Status and column</source>
            <translation>الحالة والعمود</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>الصفوف الأولى</translation>
        </message>
        <message>
            <source>Status in the file</source>
            <translation>الحالة في الملف</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>العناصر</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>Statuses and columns</source>
            <translation>الحالات والأعمدة</translation>
        </message>
        <message>
            <source>Person in the file</source>
            <translation>الشخص في الملف</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>العضو</translation>
        </message>
        <message>
            <source>People and members</source>
            <translation>الأشخاص والأعضاء</translation>
        </message>
        <message>
            <source>Import archived items, too</source>
            <translation>استيراد العناصر المؤرشفة أيضًا</translation>
        </message>
        <message>
            <source>What to know of the file</source>
            <translation>ما يجب معرفته عن الملف</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>الأوقات التي بلا منطقة زمنية هي بتوقيت</translation>
        </message>
        <message>
            <source>Numeric dates begin with</source>
            <translation>تبدأ التواريخ الرقمية بـ</translation>
        </message>
        <message>
            <source>Milestones are</source>
            <translation>المعالم هي</translation>
        </message>
        <message>
            <source>&amp;First rows</source>
            <translation>الصفوف الأو&amp;لى</translation>
        </message>
        <message>
            <source>&amp;Statuses</source>
            <translation>ال&amp;حالات</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>الأ&amp;شخاص</translation>
        </message>
        <message>
            <source>&amp;What to know</source>
            <translation>ما يجب &amp;معرفته</translation>
        </message>
        <message>
            <source>releases: a label on each story</source>
            <translation>إصدارات: وسم على كل قصة</translation>
        </message>
        <message>
            <source>sprints</source>
            <translation>سبرنتات</translation>
        </message>
        <message>
            <source>not known: leave these times empty</source>
            <translation>غير معروف: تُترك هذه الأوقات فارغة</translation>
        </message>
        <message>
            <source>the day: 06/09 is 6 September</source>
            <translation>اليوم: 06/09 هو 6 سبتمبر</translation>
        </message>
        <message>
            <source>the month: 06/09 is 9 June</source>
            <translation>الشهر: 06/09 هو 9 يونيو</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>العمود لـ %1</translation>
        </message>
        <message>
            <source>New member: %1</source>
            <translation>عضو جديد: %1</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Member for %1</source>
            <translation>العضو لـ %1</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (جديد)</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 ← %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>السطر %1: %2</translation>
        </message>
        <message>
            <source>Nothing: every record comes in as it is.</source>
            <translation>لا شيء: يدخل كل سجل كما هو.</translation>
        </message>
        <message>
            <source>Counting what is new …</source>
            <translation>يجري عدّ الجديد…</translation>
        </message>
        <message numerus="yes">
            <source>%n new member(s)</source>
            <translation>
                <numerusform>لا أعضاء جددًا</numerusform>
                <numerusform>عضو جديد واحد</numerusform>
                <numerusform>عضوان جديدان</numerusform>
                <numerusform>%n أعضاء جدد</numerusform>
                <numerusform>%n عضوًا جديدًا</numerusform>
                <numerusform>%n عضو جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) stay as they were changed here</source>
            <translation>
                <numerusform>%n حقل يبقى كما تم تغييره هنا</numerusform>
                <numerusform>حقل واحد يبقى كما تم تغييره هنا</numerusform>
                <numerusform>حقلان يبقيان كما تم تغييره هنا</numerusform>
                <numerusform>%n حقول تبقى كما تم تغييره هنا</numerusform>
                <numerusform>%n حقلًا يبقى كما تم تغييره هنا</numerusform>
                <numerusform>%n حقل يبقى كما تم تغييره هنا</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>الأ&amp;عمدة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportWarning</name>
        <message numerus="yes">
            <source>The file has no column for %1.</source>
            <translation>
                <numerusform>ليس في الملف عمود لـ %1.</numerusform>
                <numerusform>ليس في الملف عمود لـ %1.</numerusform>
                <numerusform>ليس في الملف عمودان لـ %1.</numerusform>
                <numerusform>ليس في الملف أعمدة لـ %1.</numerusform>
                <numerusform>ليس في الملف أعمدة لـ %1.</numerusform>
                <numerusform>ليس في الملف أعمدة لـ %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The times of %n item(s) name no time zone.</source>
            <translation>
                <numerusform>لا تذكر أوقات %n عنصر المنطقة الزمنية.</numerusform>
                <numerusform>لا تذكر أوقات عنصر واحد المنطقة الزمنية.</numerusform>
                <numerusform>لا تذكر أوقات عنصرين المنطقة الزمنية.</numerusform>
                <numerusform>لا تذكر أوقات %n عناصر المنطقة الزمنية.</numerusform>
                <numerusform>لا تذكر أوقات %n عنصرًا المنطقة الزمنية.</numerusform>
                <numerusform>لا تذكر أوقات %n عنصر المنطقة الزمنية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date without a time.</source>
            <translation>
                <numerusform>%n عنصر له تاريخ بلا وقت.</numerusform>
                <numerusform>عنصر واحد له تاريخ بلا وقت.</numerusform>
                <numerusform>عنصران لهما تاريخ بلا وقت.</numerusform>
                <numerusform>%n عناصر لها تاريخ بلا وقت.</numerusform>
                <numerusform>%n عنصرًا لها تاريخ بلا وقت.</numerusform>
                <numerusform>%n عنصر لها تاريخ بلا وقت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dates of %n item(s) do not tell day from month. They stay empty until the order is chosen.</source>
            <translation>
                <numerusform>لا يتضح من تواريخ %n عنصر اليوم من الشهر. تبقى فارغة إلى أن يُختار الترتيب.</numerusform>
                <numerusform>لا يتضح من تواريخ عنصر واحد اليوم من الشهر. تبقى فارغة إلى أن يُختار الترتيب.</numerusform>
                <numerusform>لا يتضح من تواريخ عنصرين اليوم من الشهر. تبقى فارغة إلى أن يُختار الترتيب.</numerusform>
                <numerusform>لا يتضح من تواريخ %n عناصر اليوم من الشهر. تبقى فارغة إلى أن يُختار الترتيب.</numerusform>
                <numerusform>لا يتضح من تواريخ %n عنصرًا اليوم من الشهر. تبقى فارغة إلى أن يُختار الترتيب.</numerusform>
                <numerusform>لا يتضح من تواريخ %n عنصر اليوم من الشهر. تبقى فارغة إلى أن يُختار الترتيب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) cannot be read and stay empty: %1.</source>
            <translation>
                <numerusform>تتعذر قراءة %n تاريخ وتبقى القيم فارغة: %1.</numerusform>
                <numerusform>تتعذر قراءة تاريخ واحد وتبقى القيم فارغة: %1.</numerusform>
                <numerusform>تتعذر قراءة تاريخين وتبقى القيم فارغة: %1.</numerusform>
                <numerusform>تتعذر قراءة %n تواريخ وتبقى القيم فارغة: %1.</numerusform>
                <numerusform>تتعذر قراءة %n تاريخًا وتبقى القيم فارغة: %1.</numerusform>
                <numerusform>تتعذر قراءة %n تاريخ وتبقى القيم فارغة: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date in the future.</source>
            <translation>
                <numerusform>%n عنصر له تاريخ في المستقبل.</numerusform>
                <numerusform>عنصر واحد له تاريخ في المستقبل.</numerusform>
                <numerusform>عنصران لهما تاريخ في المستقبل.</numerusform>
                <numerusform>%n عناصر لها تاريخ في المستقبل.</numerusform>
                <numerusform>%n عنصرًا لها تاريخ في المستقبل.</numerusform>
                <numerusform>%n عنصر لها تاريخ في المستقبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were closed before they were created. They enter no figure.</source>
            <translation>
                <numerusform>أُغلق %n عنصر قبل الإنشاء. لا يدخل ذلك في أي مؤشر.</numerusform>
                <numerusform>أُغلق عنصر واحد قبل الإنشاء. لا يدخل ذلك في أي مؤشر.</numerusform>
                <numerusform>أُغلق عنصران قبل الإنشاء. لا يدخل ذلك في أي مؤشر.</numerusform>
                <numerusform>أُغلق %n عناصر قبل الإنشاء. لا يدخل ذلك في أي مؤشر.</numerusform>
                <numerusform>أُغلق %n عنصرًا قبل الإنشاء. لا يدخل ذلك في أي مؤشر.</numerusform>
                <numerusform>أُغلق %n عنصر قبل الإنشاء. لا يدخل ذلك في أي مؤشر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are closed, but the file does not say since when.</source>
            <translation>
                <numerusform>أُغلق %n عنصر، لكن الملف لا يقول منذ متى.</numerusform>
                <numerusform>أُغلق عنصر واحد، لكن الملف لا يقول منذ متى.</numerusform>
                <numerusform>أُغلق عنصران، لكن الملف لا يقول منذ متى.</numerusform>
                <numerusform>أُغلق %n عناصر، لكن الملف لا يقول منذ متى.</numerusform>
                <numerusform>أُغلق %n عنصرًا، لكن الملف لا يقول منذ متى.</numerusform>
                <numerusform>أُغلق %n عنصر، لكن الملف لا يقول منذ متى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have a key that came before. Only their labels and links are added.</source>
            <translation>
                <numerusform>%n سجل له مفتاح ورد من قبل. تُضاف الوسوم والروابط فقط.</numerusform>
                <numerusform>سجل واحد له مفتاح ورد من قبل. تُضاف الوسوم والروابط فقط.</numerusform>
                <numerusform>سجلان لهما مفتاح ورد من قبل. تُضاف الوسوم والروابط فقط.</numerusform>
                <numerusform>%n سجلات لها مفتاح ورد من قبل. تُضاف الوسوم والروابط فقط.</numerusform>
                <numerusform>%n سجلًا لها مفتاح ورد من قبل. تُضاف الوسوم والروابط فقط.</numerusform>
                <numerusform>%n سجل لها مفتاح ورد من قبل. تُضاف الوسوم والروابط فقط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are empty.</source>
            <translation>
                <numerusform>%n صف فارغ.</numerusform>
                <numerusform>صف واحد فارغ.</numerusform>
                <numerusform>صفان فارغان.</numerusform>
                <numerusform>%n صفوف فارغة.</numerusform>
                <numerusform>%n صفًا فارغًا.</numerusform>
                <numerusform>%n صف فارغ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are pull requests, not stories.</source>
            <translation>
                <numerusform>%n سجل هو طلب سحب، لا قصص.</numerusform>
                <numerusform>سجل واحد هو طلب سحب، لا قصص.</numerusform>
                <numerusform>سجلان هما طلبا سحب، لا قصص.</numerusform>
                <numerusform>%n سجلات هي طلبات سحب، لا قصص.</numerusform>
                <numerusform>%n سجلًا هي طلبات سحب، لا قصص.</numerusform>
                <numerusform>%n سجل هي طلبات سحب، لا قصص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds no stories. Perhaps a filter found nothing.</source>
            <translation>
                <numerusform>لا يحوي الملف قصصًا. ربما لم تجد التصفية شيئًا.</numerusform>
                <numerusform>لا يحوي الملف قصصًا. ربما لم تجد التصفية شيئًا.</numerusform>
                <numerusform>لا يحوي الملف قصصًا. ربما لم تجد التصفية شيئًا.</numerusform>
                <numerusform>لا يحوي الملف قصصًا. ربما لم تجد التصفية شيئًا.</numerusform>
                <numerusform>لا يحوي الملف قصصًا. ربما لم تجد التصفية شيئًا.</numerusform>
                <numerusform>لا يحوي الملف قصصًا. ربما لم تجد التصفية شيئًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a type that Dayshift does not know and come in as stories: %1.</source>
            <translation>
                <numerusform>%n عنصر له نوع لا يعرفه Dayshift، ويكون الدخول كقصص: %1.</numerusform>
                <numerusform>عنصر واحد له نوع لا يعرفه Dayshift، ويكون الدخول كقصص: %1.</numerusform>
                <numerusform>عنصران لهما نوع لا يعرفه Dayshift، ويكون الدخول كقصص: %1.</numerusform>
                <numerusform>%n عناصر لها نوع لا يعرفه Dayshift، ويكون الدخول كقصص: %1.</numerusform>
                <numerusform>%n عنصرًا لها نوع لا يعرفه Dayshift، ويكون الدخول كقصص: %1.</numerusform>
                <numerusform>%n عنصر لها نوع لا يعرفه Dayshift، ويكون الدخول كقصص: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have no title. Their key is shown instead.</source>
            <translation>
                <numerusform>%n عنصر بلا عنوان. يُعرض المفتاح بدلًا منه.</numerusform>
                <numerusform>عنصر واحد بلا عنوان. يُعرض المفتاح بدلًا منه.</numerusform>
                <numerusform>عنصران بلا عنوان. يُعرض المفتاح بدلًا منه.</numerusform>
                <numerusform>%n عناصر بلا عنوان. يُعرض المفتاح بدلًا منه.</numerusform>
                <numerusform>%n عنصرًا بلا عنوان. يُعرض المفتاح بدلًا منه.</numerusform>
                <numerusform>%n عنصر بلا عنوان. يُعرض المفتاح بدلًا منه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to something that is not in the file.</source>
            <translation>
                <numerusform>ينتمي %n عنصر إلى شيء ليس في الملف.</numerusform>
                <numerusform>ينتمي عنصر واحد إلى شيء ليس في الملف.</numerusform>
                <numerusform>ينتمي عنصران إلى شيء ليس في الملف.</numerusform>
                <numerusform>ينتمي %n عناصر إلى شيء ليس في الملف.</numerusform>
                <numerusform>ينتمي %n عنصرًا إلى شيء ليس في الملف.</numerusform>
                <numerusform>ينتمي %n عنصر إلى شيء ليس في الملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are their own ancestors. They come in without that link: %1.</source>
            <translation>
                <numerusform>%n عنصر هو أصل لنفسه. يكون الدخول دون ذلك الرابط: %1.</numerusform>
                <numerusform>عنصر واحد هو أصل لنفسه. يكون الدخول دون ذلك الرابط: %1.</numerusform>
                <numerusform>عنصران كل منهما أصل لنفسه. يكون الدخول دون ذلك الرابط: %1.</numerusform>
                <numerusform>%n عناصر كل منها أصل لنفسه. يكون الدخول دون ذلك الرابط: %1.</numerusform>
                <numerusform>%n عنصرًا كل منها أصل لنفسه. يكون الدخول دون ذلك الرابط: %1.</numerusform>
                <numerusform>%n عنصر كل منها أصل لنفسه. يكون الدخول دون ذلك الرابط: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are archived and come in as archived.</source>
            <translation>
                <numerusform>%n عنصر مؤرشف، والدخول كمؤرشف.</numerusform>
                <numerusform>عنصر واحد مؤرشف، والدخول كمؤرشف.</numerusform>
                <numerusform>عنصران مؤرشفان، والدخول كمؤرشف.</numerusform>
                <numerusform>%n عناصر مؤرشفة، والدخول كمؤرشف.</numerusform>
                <numerusform>%n عنصرًا مؤرشفًا، والدخول كمؤرشف.</numerusform>
                <numerusform>%n عنصر مؤرشف، والدخول كمؤرشف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) name people by a number only.</source>
            <translation>
                <numerusform>يسمي %n عنصر الأشخاص برقم فقط.</numerusform>
                <numerusform>يسمي عنصر واحد الأشخاص برقم فقط.</numerusform>
                <numerusform>يسمي عنصران الأشخاص برقم فقط.</numerusform>
                <numerusform>يسمي %n عناصر الأشخاص برقم فقط.</numerusform>
                <numerusform>يسمي %n عنصرًا الأشخاص برقم فقط.</numerusform>
                <numerusform>يسمي %n عنصر الأشخاص برقم فقط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status changes of %n item(s) have gaps. They are left out of the figures.</source>
            <translation>
                <numerusform>في تغييرات حالة %n عنصر ثغرات. تُستبعد من المؤشرات.</numerusform>
                <numerusform>في تغييرات حالة عنصر واحد ثغرات. تُستبعد من المؤشرات.</numerusform>
                <numerusform>في تغييرات حالة عنصرين ثغرات. تُستبعد من المؤشرات.</numerusform>
                <numerusform>في تغييرات حالة %n عناصر ثغرات. تُستبعد من المؤشرات.</numerusform>
                <numerusform>في تغييرات حالة %n عنصرًا ثغرات. تُستبعد من المؤشرات.</numerusform>
                <numerusform>في تغييرات حالة %n عنصر ثغرات. تُستبعد من المؤشرات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A spreadsheet shortened the ids of %n item(s). They come in without a key.</source>
            <translation>
                <numerusform>اختصر برنامج جداول معرّفات %n عنصر. يكون الدخول بلا مفتاح.</numerusform>
                <numerusform>اختصر برنامج جداول معرّفات عنصر واحد. يكون الدخول بلا مفتاح.</numerusform>
                <numerusform>اختصر برنامج جداول معرّفات عنصرين. يكون الدخول بلا مفتاح.</numerusform>
                <numerusform>اختصر برنامج جداول معرّفات %n عناصر. يكون الدخول بلا مفتاح.</numerusform>
                <numerusform>اختصر برنامج جداول معرّفات %n عنصرًا. يكون الدخول بلا مفتاح.</numerusform>
                <numerusform>اختصر برنامج جداول معرّفات %n عنصر. يكون الدخول بلا مفتاح.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep their status in a label.</source>
            <translation>
                <numerusform>يحفظ %n عنصر الحالة في وسم.</numerusform>
                <numerusform>يحفظ عنصر واحد الحالة في وسم.</numerusform>
                <numerusform>يحفظ عنصران الحالة في وسم.</numerusform>
                <numerusform>يحفظ %n عناصر الحالة في وسم.</numerusform>
                <numerusform>يحفظ %n عنصرًا الحالة في وسم.</numerusform>
                <numerusform>يحفظ %n عنصر الحالة في وسم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) hold commands of the other tool. They stay as text.</source>
            <translation>
                <numerusform>%n وصف يحوي أوامر للأداة الأخرى. تبقى نصًا.</numerusform>
                <numerusform>وصف واحد يحوي أوامر للأداة الأخرى. تبقى نصًا.</numerusform>
                <numerusform>وصفان يحويان أوامر للأداة الأخرى. تبقى نصًا.</numerusform>
                <numerusform>%n أوصاف تحوي أوامر للأداة الأخرى. تبقى نصًا.</numerusform>
                <numerusform>%n وصفًا يحوي أوامر للأداة الأخرى. تبقى نصًا.</numerusform>
                <numerusform>%n وصف يحوي أوامر للأداة الأخرى. تبقى نصًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s) look like spreadsheet formulas. They are kept as text.</source>
            <translation>
                <numerusform>%n عنوان يشبه صيغة برامج الجداول. يُحفظ ذلك كنص.</numerusform>
                <numerusform>عنوان واحد يشبه صيغة برامج الجداول. يُحفظ ذلك كنص.</numerusform>
                <numerusform>عنوانان يشبهان صيغ برامج الجداول. يُحفظ ذلك كنص.</numerusform>
                <numerusform>%n عناوين تشبه صيغ برامج الجداول. يُحفظ ذلك كنص.</numerusform>
                <numerusform>%n عنوانًا يشبه صيغ برامج الجداول. يُحفظ ذلك كنص.</numerusform>
                <numerusform>%n عنوان يشبه صيغ برامج الجداول. يُحفظ ذلك كنص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) are known by name only. Give them dates in Dayshift.</source>
            <translation>
                <numerusform>%n سبرنت معروف بالاسم فقط. حدد التواريخ في Dayshift.</numerusform>
                <numerusform>سبرنت واحد معروف بالاسم فقط. حدد التواريخ في Dayshift.</numerusform>
                <numerusform>سبرنتان معروفان بالاسم فقط. حدد التواريخ في Dayshift.</numerusform>
                <numerusform>%n سبرنتات معروفة بالاسم فقط. حدد التواريخ في Dayshift.</numerusform>
                <numerusform>%n سبرنتًا معروفًا بالاسم فقط. حدد التواريخ في Dayshift.</numerusform>
                <numerusform>%n سبرنت معروف بالاسم فقط. حدد التواريخ في Dayshift.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are named, but not in the file.</source>
            <translation>
                <numerusform>%n مرفق مذكور، لكنه ليس في الملف.</numerusform>
                <numerusform>مرفق واحد مذكور، لكنه ليس في الملف.</numerusform>
                <numerusform>مرفقان مذكوران، لكنهما ليسا في الملف.</numerusform>
                <numerusform>%n مرفقات مذكورة، لكنها ليست في الملف.</numerusform>
                <numerusform>%n مرفقًا مذكورًا، لكنها ليست في الملف.</numerusform>
                <numerusform>%n مرفق مذكور، لكنها ليست في الملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The history in the file was cut off (%n).</source>
            <translation>
                <numerusform>قُطع التاريخ في الملف (%n).</numerusform>
                <numerusform>قُطع التاريخ في الملف (%n).</numerusform>
                <numerusform>قُطع التاريخ في الملف (%n).</numerusform>
                <numerusform>قُطع التاريخ في الملف (%n).</numerusform>
                <numerusform>قُطع التاريخ في الملف (%n).</numerusform>
                <numerusform>قُطع التاريخ في الملف (%n).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exactly %n item(s): the tool stops there, so more may be missing.</source>
            <translation>
                <numerusform>العدد %n بالضبط: تتوقف الأداة عنده، وقد تنقص عناصر أخرى.</numerusform>
                <numerusform>العدد %n بالضبط: تتوقف الأداة عنده، وقد تنقص عناصر أخرى.</numerusform>
                <numerusform>العدد %n بالضبط: تتوقف الأداة عنده، وقد تنقص عناصر أخرى.</numerusform>
                <numerusform>العدد %n بالضبط: تتوقف الأداة عنده، وقد تنقص عناصر أخرى.</numerusform>
                <numerusform>العدد %n بالضبط: تتوقف الأداة عنده، وقد تنقص عناصر أخرى.</numerusform>
                <numerusform>العدد %n بالضبط: تتوقف الأداة عنده، وقد تنقص عناصر أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are missing: the export was cut off.</source>
            <translation>
                <numerusform>ينقص %n عنصر: قُطع التصدير.</numerusform>
                <numerusform>ينقص عنصر واحد: قُطع التصدير.</numerusform>
                <numerusform>ينقص عنصران: قُطع التصدير.</numerusform>
                <numerusform>ينقص %n عناصر: قُطع التصدير.</numerusform>
                <numerusform>ينقص %n عنصرًا: قُطع التصدير.</numerusform>
                <numerusform>ينقص %n عنصر: قُطع التصدير.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were cut off and are left out.</source>
            <translation>
                <numerusform>أُغفل %n سطر بسبب القطع.</numerusform>
                <numerusform>أُغفل سطر واحد بسبب القطع.</numerusform>
                <numerusform>أُغفل سطران بسبب القطع.</numerusform>
                <numerusform>أُغفل %n أسطر بسبب القطع.</numerusform>
                <numerusform>أُغفل %n سطرًا بسبب القطع.</numerusform>
                <numerusform>أُغفل %n سطر بسبب القطع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than the heading.</source>
            <translation>
                <numerusform>%n صف فيه خلايا أكثر من سطر العناوين.</numerusform>
                <numerusform>صف واحد فيه خلايا أكثر من سطر العناوين.</numerusform>
                <numerusform>صفان فيهما خلايا أكثر من سطر العناوين.</numerusform>
                <numerusform>%n صفوف فيها خلايا أكثر من سطر العناوين.</numerusform>
                <numerusform>%n صفًا فيها خلايا أكثر من سطر العناوين.</numerusform>
                <numerusform>%n صف فيها خلايا أكثر من سطر العناوين.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have fewer cells than the heading.</source>
            <translation>
                <numerusform>%n صف فيه خلايا أقل من سطر العناوين.</numerusform>
                <numerusform>صف واحد فيه خلايا أقل من سطر العناوين.</numerusform>
                <numerusform>صفان فيهما خلايا أقل من سطر العناوين.</numerusform>
                <numerusform>%n صفوف فيها خلايا أقل من سطر العناوين.</numerusform>
                <numerusform>%n صفًا فيها خلايا أقل من سطر العناوين.</numerusform>
                <numerusform>%n صف فيها خلايا أقل من سطر العناوين.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have no heading.</source>
            <translation>
                <numerusform>%n عمود بلا عنوان.</numerusform>
                <numerusform>عمود واحد بلا عنوان.</numerusform>
                <numerusform>عمودان بلا عنوان.</numerusform>
                <numerusform>%n أعمدة بلا عنوان.</numerusform>
                <numerusform>%n عمودًا بلا عنوان.</numerusform>
                <numerusform>%n عمود بلا عنوان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is not UTF-8. It is read as %1.</source>
            <translation>
                <numerusform>الملف ليس UTF-8. يُقرأ بترميز %1.</numerusform>
                <numerusform>الملف ليس UTF-8. يُقرأ بترميز %1.</numerusform>
                <numerusform>الملف ليس UTF-8. يُقرأ بترميز %1.</numerusform>
                <numerusform>الملف ليس UTF-8. يُقرأ بترميز %1.</numerusform>
                <numerusform>الملف ليس UTF-8. يُقرأ بترميز %1.</numerusform>
                <numerusform>الملف ليس UTF-8. يُقرأ بترميز %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n project(s): %1.</source>
            <translation>
                <numerusform>يحوي الملف %n مشروع: %1.</numerusform>
                <numerusform>يحوي الملف مشروعًا واحدًا: %1.</numerusform>
                <numerusform>يحوي الملف مشروعين: %1.</numerusform>
                <numerusform>يحوي الملف %n مشاريع: %1.</numerusform>
                <numerusform>يحوي الملف %n مشروعًا: %1.</numerusform>
                <numerusform>يحوي الملف %n مشروع: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file puts %n status(es) into two categories: %1.</source>
            <translation>
                <numerusform>يضع الملف %n حالة في فئتين: %1.</numerusform>
                <numerusform>يضع الملف حالة واحدة في فئتين: %1.</numerusform>
                <numerusform>يضع الملف حالتين في فئتين: %1.</numerusform>
                <numerusform>يضع الملف %n حالات في فئتين: %1.</numerusform>
                <numerusform>يضع الملف %n حالة في فئتين: %1.</numerusform>
                <numerusform>يضع الملف %n حالة في فئتين: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have no place in Dayshift: %1.</source>
            <translation>
                <numerusform>%n حقل ليس له مكان في Dayshift: %1.</numerusform>
                <numerusform>حقل واحد ليس له مكان في Dayshift: %1.</numerusform>
                <numerusform>حقلان ليس لهما مكان في Dayshift: %1.</numerusform>
                <numerusform>%n حقول ليس لها مكان في Dayshift: %1.</numerusform>
                <numerusform>%n حقلًا ليس لها مكان في Dayshift: %1.</numerusform>
                <numerusform>%n حقل ليس لها مكان في Dayshift: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wiki page(s) stay behind.</source>
            <translation>
                <numerusform>لا تُنقل %n صفحة ويكي.</numerusform>
                <numerusform>لا تُنقل صفحة ويكي واحدة.</numerusform>
                <numerusform>لا تُنقل صفحتا ويكي.</numerusform>
                <numerusform>لا تُنقل %n صفحات ويكي.</numerusform>
                <numerusform>لا تُنقل %n صفحة ويكي.</numerusform>
                <numerusform>لا تُنقل %n صفحة ويكي.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 came before; only the labels and links of this record are added.</source>
            <translation>ورد %1 من قبل؛ تُضاف وسوم هذا السجل وروابطه فقط.</translation>
        </message>
        <message>
            <source>%1 is a pull request, not a story.</source>
            <translation>%1 طلب سحب وليس قصة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDesk</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>تسجي&amp;ل حادث…</translation>
        </message>
        <message>
            <source>&amp;Incidents …</source>
            <translation>الحوا&amp;دث…</translation>
        </message>
        <message>
            <source>Enter an incident or a bug in production (Ctrl+I)</source>
            <translation>إدخال حادث أو عيب في الإنتاج (Ctrl+I)</translation>
        </message>
        <message>
            <source>This workspace was opened to be looked at.</source>
            <translation>فُتحت مساحة العمل هذه للاطلاع فقط.</translation>
        </message>
        <message>
            <source>Incident over: %1</source>
            <translation>انتهى الحادث: %1</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>سُجّل حادث: %1</translation>
        </message>
        <message>
            <source>Incident changed: %1</source>
            <translation>تم تغيير الحادث: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDialog</name>
        <message>
            <source>Incident: customers were hit</source>
            <translation>حادث: تضرر عملاء</translation>
        </message>
        <message>
            <source>Bug found in production</source>
            <translation>عيب وُجد في الإنتاج</translation>
        </message>
        <message>
            <source>Critical: nobody can work</source>
            <translation>حرج: لا أحد يستطيع العمل</translation>
        </message>
        <message>
            <source>Major: many are hit</source>
            <translation>كبير: كثيرون متضررون</translation>
        </message>
        <message>
            <source>Minor: some are hit</source>
            <translation>صغير: بعضهم متضرر</translation>
        </message>
        <message>
            <source>Trivial: hardly anybody notices</source>
            <translation>طفيف: لا يكاد أحد يلاحظ</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>تسجيل حادث</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <translation>الحادث %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>What customers notice: Sign-in is refused</source>
            <translation>ما يلاحظه العملاء: يُرفض تسجيل الدخول</translation>
        </message>
        <message>
            <source>any</source>
            <translation>أي</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>ال&amp;نوع</translation>
        </message>
        <message>
            <source>S&amp;everity</source>
            <translation>الخ&amp;طورة</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>ال&amp;خدمة</translation>
        </message>
        <message>
            <source>known:</source>
            <translation>معروف:</translation>
        </message>
        <message>
            <source>The start of the impact is known</source>
            <translation>بداية الأثر معروفة</translation>
        </message>
        <message>
            <source>over since:</source>
            <translation>انتهى منذ:</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>&amp;لوحظ</translation>
        </message>
        <message>
            <source>&amp;Impact began</source>
            <translation>&amp;بدأ الأثر</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>&amp;حُلّ</translation>
        </message>
        <message>
            <source>Impact began</source>
            <translation>بدأ الأثر</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>حُلّ</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>أوقات %1</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>&amp;Mended by</source>
            <translation>أُ&amp;صلح بواسطة</translation>
        </message>
        <message>
            <source>St&amp;ory</source>
            <translation>ال&amp;قصة</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>service and version</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>an older deployment</source>
            <translation>عملية نشر أقدم</translation>
        </message>
        <message>
            <source>An incident needs a title: what customers notice.</source>
            <translation>يحتاج الحادث إلى عنوان: ما يلاحظه العملاء.</translation>
        </message>
        <message>
            <source>Enter when it was noticed.</source>
            <translation>أدخل متى لوحظ.</translation>
        </message>
        <message>
            <source>It cannot have begun later than now.</source>
            <translation>لا يمكن أن يكون قد بدأ بعد الآن.</translation>
        </message>
        <message>
            <source>It cannot have been over before it began.</source>
            <translation>لا يمكن أن يكون قد انتهى قبل أن يبدأ.</translation>
        </message>
        <message>
            <source>Write the number of the story, such as #2187.</source>
            <translation>اكتب رقم القصة، مثل #2187.</translation>
        </message>
        <message>
            <source>There is no story %1.</source>
            <translation>لا توجد قصة %1.</translation>
        </message>
        <message>
            <source>Stop other de&amp;ployments until it is recovered</source>
            <translation>إيقاف عمليات الن&amp;شر الأخرى حتى التعافي</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentList</name>
        <message>
            <source>Incidents</source>
            <translation>الحوادث</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>تسجيل حادث…</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>It is over now</source>
            <translation>انتهى الآن</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>It is over already.</source>
            <translation>لقد انتهى بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentModel</name>
        <message>
            <source>open for %1</source>
            <translation>مفتوح منذ %1</translation>
        </message>
        <message>
            <source>Incident %1, %2, %3, %4</source>
            <translation>الحادث %1، %2، %3، %4</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>What customers notice</source>
            <translation>ما يلاحظه العملاء</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>لوحظ</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>استمر</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Keychain</name>
        <message>
            <source>Unlock the keyring and try again, or set the environment variable %1 before Dayshift is started.</source>
            <translation>افتح قفل سلسلة المفاتيح وحاول مرة أخرى، أو عيّن متغير البيئة %1 قبل بدء Dayshift.</translation>
        </message>
        <message>
            <source>no answer for %1 ms</source>
            <translation>لا إجابة منذ %1 مللي ثانية</translation>
        </message>
        <message>
            <source>The keyring of this computer has not answered.</source>
            <translation>لم تجب سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <source>No token was stored or shown anywhere.</source>
            <translation>لم يُخزّن أي رمز ولم يُعرض في أي مكان.</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked.</source>
            <translation>سلسلة مفاتيح هذا الحاسوب مقفلة.</translation>
        </message>
        <message>
            <source>What is in it stays there.</source>
            <translation>ما فيها يبقى هناك.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>يتعذر استخدام سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not let Dayshift in.</source>
            <translation>لم تسمح سلسلة مفاتيح هذا الحاسوب بدخول Dayshift.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not forget the token.</source>
            <translation>لم تنسَ سلسلة مفاتيح هذا الحاسوب الرمز.</translation>
        </message>
        <message>
            <source>The token is still in the keyring, and nowhere else.</source>
            <translation>ما زال الرمز في سلسلة المفاتيح، وليس في أي مكان آخر.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>ما يفعله</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkDialog</name>
        <message>
            <source>Write a mail?</source>
            <translation>كتابة رسالة؟</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <translation>فتح صفحة ويب؟</translation>
        </message>
        <message>
            <source>Write a mail to %1?</source>
            <translation>كتابة رسالة إلى %1؟</translation>
        </message>
        <message>
            <source>Open a page of %1 in your browser?</source>
            <translation>فتح صفحة من %1 في المتصفح؟</translation>
        </message>
        <message>
            <source>The address in full</source>
            <translation>العنوان كاملًا</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>كتابة رسالة</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>فتح الصفحة</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ListCommand</name>
        <message>
            <source>Print what the workspace holds.</source>
            <translation>طباعة ما تحويه مساحة العمل.</translation>
        </message>
        <message>
            <source>One of: %1.</source>
            <translation>واحد من: %1.</translation>
        </message>
        <message>
            <source>Only what this finds: for stories in the filter language of the window (is:blocked owner:me sprint:22 free text), else words.</source>
            <translation>ما يجده هذا فقط: للقصص بلغة التصفية في النافذة (is:blocked owner:me sprint:22 نص حر)، ولغيرها كلمات.</translation>
        </message>
        <message>
            <source>A kind is needed, one of: %1.</source>
            <translation>يلزم نوع، واحد من: %1.</translation>
        </message>
        <message>
            <source>Go on, with a line for each change, until Ctrl+C.</source>
            <translation>المتابعة، بسطر لكل تغيير، حتى Ctrl+C.</translation>
        </message>
        <message>
            <source>Of what waits only that of one role: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer or customer.</source>
            <translation>مما ينتظر، ما يخص دورًا واحدًا فقط: productOwner أو developer أو devTester أو performanceEngineer أو securityTester أو releaseEngineer أو operationsEngineer أو customer.</translation>
        </message>
        <message>
            <source>The day to tell of, for example 2026-06-16; else today.</source>
            <translation>اليوم المطلوب، مثل 2026-06-16؛ وإلا فاليوم الحالي.</translation>
        </message>
        <message>
            <source>%1 is no role.</source>
            <translation>%1 ليس دورًا.</translation>
        </message>
        <message>
            <source>%1 is no day.</source>
            <translation>%1 ليس يومًا.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LoadingRows</name>
        <message>
            <source>Reading the pipelines</source>
            <translation>تجري قراءة خطوط الأنابيب</translation>
        </message>
        <message>
            <source>Reading the pipelines from the workspace</source>
            <translation>تجري قراءة خطوط الأنابيب من مساحة العمل</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Main</name>
        <message>
            <source>
Each has its own help: dayshift SUB-COMMAND --help</source>
            <translation>
لكل منها مساعدته: dayshift SUB-COMMAND --help</translation>
        </message>
        <message>
            <source>A .dayshift file or a postgresql:// address.</source>
            <translation>ملف ‎.dayshift أو عنوان postgresql://‎.</translation>
        </message>
        <message>
            <source>Print one JSON document.</source>
            <translation>طباعة مستند JSON واحد.</translation>
        </message>
        <message>
            <source>There is no sub-command “%1”.</source>
            <translation>لا يوجد أمر فرعي «%1».</translation>
        </message>
        <message>
            <source>There is no display for the window. Nothing was changed. The sub-commands work without one: dayshift --help. A picture of a view: dayshift snapshot board --out board.png
</source>
            <translation>لا توجد شاشة للنافذة. لم يتغير شيء. تعمل الأوامر الفرعية دونها: dayshift --help. صورة لواجهة: dayshift snapshot board --out board.png
</translation>
        </message>
        <message>
            <source>Usage: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

Without a sub-command it opens the window.

Sub-commands:
</source>
            <translation>الاستخدام: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [OPTIONS]

دون أمر فرعي تُفتح النافذة.

الأوامر الفرعية:
</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MainWindow</name>
        <message>
            <source>Open &amp;team database …</source>
            <translation>فتح قا&amp;عدة بيانات الفريق…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be saved.</source>
            <translation>
                <numerusform>لا تغييرات تنتظر الحفظ.</numerusform>
                <numerusform>تغيير واحد ينتظر الحفظ.</numerusform>
                <numerusform>تغييران ينتظران الحفظ.</numerusform>
                <numerusform>%n تغييرات تنتظر الحفظ.</numerusform>
                <numerusform>%n تغييرًا ينتظر الحفظ.</numerusform>
                <numerusform>%n تغيير ينتظر الحفظ.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 They are safe here. %2</source>
            <comment>why they wait; what to do</comment>
            <translation>%1 هي آمنة هنا. %2</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>حفظ الآن</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>ت&amp;حرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>أ&amp;دوات</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>مساحة عمل &amp;جديدة…</translation>
        </message>
        <message>
            <source>&amp;Open workspace …</source>
            <translation>&amp;فتح مساحة عمل…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>فتح ال&amp;أخيرة</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>ت&amp;صفية</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>الم&amp;ظهر</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>مثل ال&amp;نظام</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;فاتح</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;داكن</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>&amp;تباين عالٍ</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>إعادة ال&amp;قراءة</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>الت&amp;فاصيل</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>الشريط ال&amp;جانبي</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>نص أ&amp;كبر</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>نص أ&amp;صغر</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>نص &amp;عادي</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>إلى الأ&amp;مام</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>الجزء ال&amp;تالي</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>الجزء ال&amp;سابق</translation>
        </message>
        <message>
            <source>&amp;About Dayshift</source>
            <translation>&amp;حول Dayshift</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>نافذة جدي&amp;دة</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>إ&amp;غلاق النافذة</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>الم&amp;هام</translation>
        </message>
        <message>
            <source>&amp;Search or run a command …</source>
            <translation>&amp;بحث أو تنفيذ أمر…</translation>
        </message>
        <message>
            <source>&amp;Help for this view</source>
            <translation>م&amp;ساعدة لهذه الواجهة</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>المحت&amp;ويات</translation>
        </message>
        <message>
            <source>&amp;Keys of this view</source>
            <translation>&amp;مفاتيح هذه الواجهة</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <source>Copy as pi&amp;cture</source>
            <translation>نسخ كص&amp;ورة</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>&amp;طباعة…</translation>
        </message>
        <message>
            <source>Close the window?</source>
            <translation>إغلاق النافذة؟</translation>
        </message>
        <message>
            <source>This is not finished yet: %1.</source>
            <translation>لم ينته هذا بعد: %1.</translation>
        </message>
        <message>
            <source>If you close the window now, it ends and nothing of it is kept. What was there before stays as it is.</source>
            <translation>إذا أغلقت النافذة الآن، فسينتهي ولن يُحفظ منه شيء. وما كان موجودًا من قبل يبقى كما هو.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>إبقاؤها مفتوحة</translation>
        </message>
        <message>
            <source>Close and end it</source>
            <translation>إغلاق وإنهاء</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>كلمات أطول، للاختبار</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>معكوسة، للاختبار</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MarkdownView</name>
        <message>
            <source>[picture]</source>
            <translation>[صورة]</translation>
        </message>
        <message>
            <source>[picture: %1]</source>
            <translation>[صورة: %1]</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Metrics</name>
        <message>
            <source>%1 could not be read at line %2.</source>
            <translation>تعذرت قراءة %1 عند السطر %2.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>لم يُحسب شيء.</translation>
        </message>
        <message>
            <source>“%1” is not what this column holds.</source>
            <translation>«%1» ليس ما يحويه هذا العمود.</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>لا يوجد مجلد «%1».</translation>
        </message>
        <message>
            <source>Name the folder that holds the CSV files.</source>
            <translation>سمِّ المجلد الذي يحوي ملفات CSV.</translation>
        </message>
        <message>
            <source>“%1” cannot be the value of %2.</source>
            <translation>لا يمكن أن تكون «%1» قيمة %2.</translation>
        </message>
        <message>
            <source>The manual lists the choices of each definition.</source>
            <translation>يسرد الدليل خيارات كل تعريف.</translation>
        </message>
        <message>
            <source>There is no definition named “%1”.</source>
            <translation>لا يوجد تعريف باسم «%1».</translation>
        </message>
        <message>
            <source>Write NAME=CHOICE, for example clock_start=reset.</source>
            <translation>اكتب NAME=CHOICE، مثل clock_start=reset.</translation>
        </message>
        <message>
            <source>“%1” is not a period.</source>
            <translation>«%1» ليس فترة.</translation>
        </message>
        <message>
            <source>Write days or weeks, such as 90d or 12w.</source>
            <translation>اكتب أيامًا أو أسابيع، مثل 90d أو 12w.</translation>
        </message>
        <message>
            <source>There is no time zone named “%1”.</source>
            <translation>لا توجد منطقة زمنية باسم «%1».</translation>
        </message>
        <message>
            <source>Write its name in the list of the IANA, such as Europe/Berlin.</source>
            <translation>اكتب اسمها من قائمة IANA، مثل Europe/Berlin.</translation>
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
                <numerusform>%n أسبوع</numerusform>
                <numerusform>أسبوع واحد</numerusform>
                <numerusform>أسبوعان</numerusform>
                <numerusform>%n أسابيع</numerusform>
                <numerusform>%n أسبوعًا</numerusform>
                <numerusform>%n أسبوع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pts</source>
            <comment>percentage points</comment>
            <translation>%1 ن.م</translation>
        </message>
        <message>
            <source>%1 against the %2 before</source>
            <comment>a change and a period</comment>
            <translation>%1 مقارنة بـ %2 السابقة</translation>
        </message>
        <message>
            <source>No build server is connected. Connect one whose pipeline has a deploy stage.</source>
            <translation>لا خادم بناء موصول. وصّل خادمًا في خط أنابيبه مرحلة نشر.</translation>
        </message>
        <message>
            <source>No deployment was read yet: connect a server whose pipeline has a deploy stage.</source>
            <translation>لم تُقرأ أي عملية نشر بعد: وصّل خادمًا في خط أنابيبه مرحلة نشر.</translation>
        </message>
        <message>
            <source>No deployment to production was read yet, only to other environments.</source>
            <translation>لم تُقرأ أي عملية نشر إلى الإنتاج بعد، بل إلى بيئات أخرى فقط.</translation>
        </message>
        <message>
            <source>hotfix</source>
            <translation>إصلاح عاجل</translation>
        </message>
        <message>
            <source>rollback</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>redeploy</source>
            <translation>إعادة نشر</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>عمليات النشر</translation>
        </message>
        <message>
            <source>Successful deployments to production that ended in the period, for each seven days of it. Rollbacks and hotfixes count, the same version again does not.</source>
            <translation>عمليات النشر الناجحة إلى الإنتاج التي انتهت في الفترة، لكل سبعة أيام منها. تُحسب التراجعات والإصلاحات العاجلة، ولا تُحسب النسخة نفسها مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>%1 في الأسبوع</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>deployments in a period</comment>
            <translation>%1 خلال %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>لا عمليات نشر</numerusform>
                <numerusform>عملية نشر واحدة</numerusform>
                <numerusform>عمليتا نشر</numerusform>
                <numerusform>%n عمليات نشر</numerusform>
                <numerusform>%n عملية نشر</numerusform>
                <numerusform>%n عملية نشر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 between two</source>
            <translation>%1 بين اثنتين</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) never reached users and do not count.</source>
            <translation>
                <numerusform>%n محاولة لم تصل إلى المستخدمين قط ولا تُحسب.</numerusform>
                <numerusform>محاولة واحدة لم تصل إلى المستخدمين قط ولا تُحسب.</numerusform>
                <numerusform>محاولتان لم تصلا إلى المستخدمين قط ولا تُحسب.</numerusform>
                <numerusform>%n محاولات لم تصل إلى المستخدمين قط ولا تُحسب.</numerusform>
                <numerusform>%n محاولة لم تصل إلى المستخدمين قط ولا تُحسب.</numerusform>
                <numerusform>%n محاولة لم تصل إلى المستخدمين قط ولا تُحسب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s): too few for a trend</source>
            <translation>
                <numerusform>لا عمليات نشر: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>عملية نشر واحدة: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>عمليتا نشر: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n عمليات نشر: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n عملية نشر: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n عملية نشر: أقل من أن يظهر اتجاه</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>مهلة التسليم إلى الإنتاج</translation>
        </message>
        <message>
            <source>For each story that got into production in the period: from its first move to In progress until all of its changes were in production. Nights and weekends are not taken out; the headline is the median.</source>
            <translation>لكل قصة وصلت إلى الإنتاج في الفترة: من أول نقل إلى «قيد التنفيذ» حتى وصلت كل تغييراتها إلى الإنتاج. لا تُخصم الليالي وعطل نهاية الأسبوع؛ والرقم الرئيسي هو الوسيط.</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) never in progress left out.</source>
            <translation>
                <numerusform>استُبعدت %n قصة لعدم المرور بحالة «قيد التنفيذ».</numerusform>
                <numerusform>استُبعدت قصة واحدة لعدم المرور بحالة «قيد التنفيذ».</numerusform>
                <numerusform>استُبعدت قصتان لعدم المرور بحالة «قيد التنفيذ».</numerusform>
                <numerusform>استُبعدت %n قصص لعدم المرور بحالة «قيد التنفيذ».</numerusform>
                <numerusform>استُبعدت %n قصة لعدم المرور بحالة «قيد التنفيذ».</numerusform>
                <numerusform>استُبعدت %n قصة لعدم المرور بحالة «قيد التنفيذ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) moved to In progress only after the deployment left out.</source>
            <translation>
                <numerusform>استُبعدت %n قصة لأن النقل إلى «قيد التنفيذ» جاء بعد النشر.</numerusform>
                <numerusform>استُبعدت قصة واحدة لأن النقل إلى «قيد التنفيذ» جاء بعد النشر.</numerusform>
                <numerusform>استُبعدت قصتان لأن النقل إلى «قيد التنفيذ» جاء بعد النشر.</numerusform>
                <numerusform>استُبعدت %n قصص لأن النقل إلى «قيد التنفيذ» جاء بعد النشر.</numerusform>
                <numerusform>استُبعدت %n قصة لأن النقل إلى «قيد التنفيذ» جاء بعد النشر.</numerusform>
                <numerusform>استُبعدت %n قصة لأن النقل إلى «قيد التنفيذ» جاء بعد النشر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) rolled back and not in production again.</source>
            <translation>
                <numerusform>تم التراجع عن %n قصة دون عودة إلى الإنتاج.</numerusform>
                <numerusform>تم التراجع عن قصة واحدة دون عودة إلى الإنتاج.</numerusform>
                <numerusform>تم التراجع عن قصتين دون عودة إلى الإنتاج.</numerusform>
                <numerusform>تم التراجع عن %n قصص دون عودة إلى الإنتاج.</numerusform>
                <numerusform>تم التراجع عن %n قصة دون عودة إلى الإنتاج.</numerusform>
                <numerusform>تم التراجع عن %n قصة دون عودة إلى الإنتاج.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) without a known commit.</source>
            <translation>
                <numerusform>لا عمليات نشر بلا إيداع معروف.</numerusform>
                <numerusform>عملية نشر واحدة بلا إيداع معروف.</numerusform>
                <numerusform>عمليتا نشر بلا إيداع معروف.</numerusform>
                <numerusform>%n عمليات نشر بلا إيداع معروف.</numerusform>
                <numerusform>%n عملية نشر بلا إيداع معروف.</numerusform>
                <numerusform>%n عملية نشر بلا إيداع معروف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>لا قصص</numerusform>
                <numerusform>قصة واحدة</numerusform>
                <numerusform>قصتان</numerusform>
                <numerusform>%n قصص</numerusform>
                <numerusform>%n قصة</numerusform>
                <numerusform>%n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>median of %1, In progress to in production</source>
            <translation>وسيط %1، من «قيد التنفيذ» إلى الإنتاج</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few for a trend</source>
            <translation>
                <numerusform>لا قصص: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>قصة واحدة: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>قصتان: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n قصص: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n قصة: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n قصة: أقل من أن يظهر اتجاه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) got into production, but none was seen in progress before.</source>
            <translation>
                <numerusform>وصلت %n قصة إلى الإنتاج، دون أن يُرى قبل ذلك أي شيء قيد التنفيذ.</numerusform>
                <numerusform>وصلت قصة واحدة إلى الإنتاج، دون أن يُرى قبل ذلك أي شيء قيد التنفيذ.</numerusform>
                <numerusform>وصلت قصتان إلى الإنتاج، دون أن يُرى قبل ذلك أي شيء قيد التنفيذ.</numerusform>
                <numerusform>وصلت %n قصص إلى الإنتاج، دون أن يُرى قبل ذلك أي شيء قيد التنفيذ.</numerusform>
                <numerusform>وصلت %n قصة إلى الإنتاج، دون أن يُرى قبل ذلك أي شيء قيد التنفيذ.</numerusform>
                <numerusform>وصلت %n قصة إلى الإنتاج، دون أن يُرى قبل ذلك أي شيء قيد التنفيذ.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known yet. The first deployment that is read has none: the next one shows what went with it.</source>
            <translation>لا إيداع لعملية نشر معروف بعد. أول عملية نشر تُقرأ ليس لها أي إيداع: والتالية تُظهر ما ذهب معها.</translation>
        </message>
        <message>
            <source>No commit of a deployment names a story. Write its number, such as #2187, into the commit message or the name of the branch.</source>
            <translation>لا يذكر أي إيداع لعملية نشر قصة. اكتب رقمها، مثل #2187، في رسالة الإيداع أو في اسم الفرع.</translation>
        </message>
        <message>
            <source>No story got into production in these %1.</source>
            <translation>لم تصل أي قصة إلى الإنتاج خلال %1.</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>تم التراجع</translation>
        </message>
        <message>
            <source>needed a hotfix</source>
            <translation>احتاج إلى إصلاح عاجل</translation>
        </message>
        <message>
            <source>never reached users</source>
            <translation>لم يصل إلى المستخدمين قط</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>عمليات النشر الفاشلة</translation>
        </message>
        <message>
            <source>Of the deployments of the period those that caused an incident or a bug, were rolled back or needed a hotfix. Each counts once. The last days are provisional: failures are still being found.</source>
            <translation>من عمليات النشر في الفترة، تلك التي سببت حادثًا أو عيبًا، أو تم التراجع عنها، أو احتاجت إلى إصلاح عاجل. تُحسب كل منها مرة واحدة. الأيام الأخيرة مؤقتة: ما زالت الإخفاقات تُكتشف.</translation>
        </message>
        <message>
            <source>Nothing was deployed in these %1.</source>
            <translation>لم يُنشر شيء خلال %1.</translation>
        </message>
        <message>
            <source>%1 caused an outage or a bug</source>
            <translation>%1 سبّبت انقطاعًا أو عيبًا</translation>
        </message>
        <message>
            <source>No incident was entered: only rollbacks and hotfixes are seen.</source>
            <translation>لم يُدخل أي حادث: لا تُرى إلا التراجعات والإصلاحات العاجلة.</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) without a deployment as cause.</source>
            <translation>
                <numerusform>لا حوادث دون عملية نشر كسبب.</numerusform>
                <numerusform>حادث واحد دون عملية نشر كسبب.</numerusform>
                <numerusform>حادثان دون عملية نشر كسبب.</numerusform>
                <numerusform>%n حوادث دون عملية نشر كسبب.</numerusform>
                <numerusform>%n حادثًا دون عملية نشر كسبب.</numerusform>
                <numerusform>%n حادث دون عملية نشر كسبب.</numerusform>
            </translation>
        </message>
        <message>
            <source>open for %1</source>
            <translation>مفتوح منذ %1</translation>
        </message>
        <message>
            <source>Mean time to recovery</source>
            <translation>متوسط زمن التعافي</translation>
        </message>
        <message>
            <source>For each incident or bug that ended in the period: from the end of the deployment that brought it, else from its first impact, until it was mended in production. What is still open is in no mean.</source>
            <translation>لكل حادث أو عيب انتهى في الفترة: من نهاية عملية النشر التي جلبته، وإلا فمن أول أثر له، حتى إصلاحه في الإنتاج. ما زال مفتوحًا لا يدخل في أي متوسط.</translation>
        </message>
        <message numerus="yes">
            <source>%n that was over before its cause left out.</source>
            <translation>
                <numerusform>%n انتهى قبل السبب، خارج الحساب.</numerusform>
                <numerusform>واحد انتهى قبل السبب، خارج الحساب.</numerusform>
                <numerusform>اثنان انتهيا قبل السبب، خارج الحساب.</numerusform>
                <numerusform>%n انتهت قبل السبب، خارج الحساب.</numerusform>
                <numerusform>%n انتهى قبل السبب، خارج الحساب.</numerusform>
                <numerusform>%n انتهى قبل السبب، خارج الحساب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open, the oldest for %1.</source>
            <translation>
                <numerusform>%n ما زال مفتوحًا، الأقدم منذ %1.</numerusform>
                <numerusform>واحد ما زال مفتوحًا، الأقدم منذ %1.</numerusform>
                <numerusform>اثنان ما زالا مفتوحين، الأقدم منذ %1.</numerusform>
                <numerusform>%n ما زالت مفتوحة، الأقدم منذ %1.</numerusform>
                <numerusform>%n ما زال مفتوحًا، الأقدم منذ %1.</numerusform>
                <numerusform>%n ما زال مفتوحًا، الأقدم منذ %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident was entered.</source>
            <translation>لم يُدخل أي حادث.</translation>
        </message>
        <message>
            <source>No incident ended in these %1.</source>
            <translation>لم ينته أي حادث خلال %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>لا حوادث</numerusform>
                <numerusform>حادث واحد</numerusform>
                <numerusform>حادثان</numerusform>
                <numerusform>%n حوادث</numerusform>
                <numerusform>%n حادثًا</numerusform>
                <numerusform>%n حادث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): too few for a trend</source>
            <translation>
                <numerusform>لا حوادث: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>حادث واحد: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>حادثان: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n حوادث: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n حادثًا: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n حادث: أقل من أن يظهر اتجاه</numerusform>
            </translation>
        </message>
        <message>
            <source>recovered in, one incident</source>
            <translation>حتى التعافي، حادث واحد</translation>
        </message>
        <message>
            <source>median of %1</source>
            <translation>وسيط %1</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1</source>
            <translation>
                <numerusform>متوسط %n، الوسيط %1</numerusform>
                <numerusform>متوسط %n، الوسيط %1</numerusform>
                <numerusform>متوسط %n، الوسيط %1</numerusform>
                <numerusform>متوسط %n، الوسيط %1</numerusform>
                <numerusform>متوسط %n، الوسيط %1</numerusform>
                <numerusform>متوسط %n، الوسيط %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Elite</source>
            <translation>نخبة</translation>
        </message>
        <message>
            <source>High</source>
            <translation>مرتفع</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>%1 could not be read at line %2, column %3.</source>
            <translation>تعذرت قراءة %1 عند السطر %2، العمود %3.</translation>
        </message>
        <message>
            <source>The row is not built as the header says: look at its quotation marks and commas.</source>
            <translation>الصف ليس كما يقول سطر العناوين: انظر إلى علامات الاقتباس والفواصل فيه.</translation>
        </message>
        <message>
            <source>Archived</source>
            <comment>unfinished</comment>
            <translation>مؤرشفة</translation>
        </message>
        <message>
            <source>7 × deployments ÷ days of the period</source>
            <translation>7 × عمليات النشر ÷ أيام الفترة</translation>
        </message>
        <message>
            <source>median(last change in production − first move to In progress)</source>
            <translation>الوسيط(آخر تغيير في الإنتاج − أول نقل إلى «قيد التنفيذ»)</translation>
        </message>
        <message>
            <source>failed deployments ÷ deployments</source>
            <translation>عمليات النشر الفاشلة ÷ عمليات النشر</translation>
        </message>
        <message>
            <source>mean(mended in production − end of the deployment that brought it)</source>
            <translation>المتوسط(الإصلاح في الإنتاج − نهاية عملية النشر التي جلبته)</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>أ%1</translation>
        </message>
        <message>
            <source>Week %1, from %2</source>
            <translation>الأسبوع %1، من %2</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>الاتجاه</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s): too few for a trend</source>
            <translation>
                <numerusform>لا قيم: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>قيمة واحدة: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>قيمتان: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n قيم: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n قيمة: أقل من أن يظهر اتجاه</numerusform>
                <numerusform>%n قيمة: أقل من أن يظهر اتجاه</numerusform>
            </translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90٪ خلال</translation>
        </message>
        <message>
            <source>Application usage: is it used, and does it succeed</source>
            <translation>استخدام التطبيق: هل يُستخدم، وهل ينجح</translation>
        </message>
        <message>
            <source>What customers tried in the period, and what of it succeeded, as monitoring counted it. A source of plain requests does not tell people apart.</source>
            <translation>ما حاوله العملاء في الفترة، وما نجح منه، كما عدّته المراقبة. المصدر الذي يعدّ الطلبات فقط لا يميز بين الأشخاص.</translation>
        </message>
        <message>
            <source>succeeded ÷ tried</source>
            <translation>الناجحة ÷ المحاولات</translation>
        </message>
        <message>
            <source>No use was measured in these %1. A source in Production tells it, with a figure for what was tried and one for what succeeded.</source>
            <translation>لم يُقس أي استخدام خلال %1. يخبر عنه مصدر في «الإنتاج»، بمؤشر لما حُوول وآخر لما نجح.</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>ناجحة</translation>
        </message>
        <message>
            <source>tried in vain</source>
            <translation>محاولات بلا جدوى</translation>
        </message>
        <message>
            <source>of %1 tried in %2 succeeded</source>
            <comment>a count and a period</comment>
            <translation>من %1 محاولة نجحت خلال %2</translation>
        </message>
        <message>
            <source>People a week</source>
            <translation>الأشخاص في الأسبوع</translation>
        </message>
        <message>
            <source>People who succeeded</source>
            <translation>أشخاص نجحوا</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>Lead time of %n story(s)</source>
            <translation>
                <numerusform>مهلة تسليم %n قصة</numerusform>
                <numerusform>مهلة تسليم قصة واحدة</numerusform>
                <numerusform>مهلة تسليم قصتين</numerusform>
                <numerusform>مهلة تسليم %n قصص</numerusform>
                <numerusform>مهلة تسليم %n قصة</numerusform>
                <numerusform>مهلة تسليم %n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time, how it is spread</source>
            <translation>مهلة التسليم، كيف تتوزع</translation>
        </message>
        <message>
            <source>How many stories took how many days from their first move to In progress until all of their changes were in production.</source>
            <translation>كم قصة استغرقت كم يومًا من أول نقل إلى «قيد التنفيذ» حتى وصلت كل تغييراتها إلى الإنتاج.</translation>
        </message>
        <message>
            <source>percentiles by type 7 of Hyndman and Fan, as in spreadsheets</source>
            <translation>المئينات حسب النوع 7 عند Hyndman وFan، كما في برامج الجداول</translation>
        </message>
        <message>
            <source>No story with a known start got into production in these %1.</source>
            <translation>لم تصل إلى الإنتاج أي قصة معروفة البداية خلال %1.</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>القصص</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>days</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 إلى %2 أيام</translation>
        </message>
        <message>
            <source>&gt;%1</source>
            <comment>days</comment>
            <translation>&gt;%1</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s)</source>
            <translation>
                <numerusform>أكثر من %n يوم</numerusform>
                <numerusform>أكثر من يوم واحد</numerusform>
                <numerusform>أكثر من يومين</numerusform>
                <numerusform>أكثر من %n أيام</numerusform>
                <numerusform>أكثر من %n يومًا</numerusform>
                <numerusform>أكثر من %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>50 %</source>
            <translation>50٪</translation>
        </message>
        <message>
            <source>85 %</source>
            <translation>85٪</translation>
        </message>
        <message>
            <source>half within %1, 85 % within %2</source>
            <translation>النصف خلال %1، و85٪ خلال %2</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few to tell how it is spread</source>
            <translation>
                <numerusform>لا قصص: أقل من أن يظهر التوزيع</numerusform>
                <numerusform>قصة واحدة: أقل من أن يظهر التوزيع</numerusform>
                <numerusform>قصتان: أقل من أن يظهر التوزيع</numerusform>
                <numerusform>%n قصص: أقل من أن يظهر التوزيع</numerusform>
                <numerusform>%n قصة: أقل من أن يظهر التوزيع</numerusform>
                <numerusform>%n قصة: أقل من أن يظهر التوزيع</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>أين يذهب الوقت</translation>
        </message>
        <message>
            <source>How long the stories finished in the period stood in each state, from when they were written until they were done, on average of all of them. States of progress are work, all others are waiting.</source>
            <translation>كم بقيت القصص المنتهية في الفترة في كل حالة، من كتابتها حتى إنجازها، في المتوسط لها جميعًا. حالات التنفيذ عمل، وكل ما عداها انتظار.</translation>
        </message>
        <message>
            <source>time in the state of all stories ÷ stories</source>
            <translation>زمن كل القصص في الحالة ÷ القصص</translation>
        </message>
        <message>
            <source>No story was finished in these %1.</source>
            <translation>لم تنته أي قصة خلال %1.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>mean %1; %2 of it is work</source>
            <translation>المتوسط %1؛ منه %2 عمل</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>المتوسط %1</translation>
        </message>
        <message>
            <source>Flow: stories by state</source>
            <translation>التدفق: القصص حسب الحالة</translation>
        </message>
        <message>
            <source>How many stories stood in each state at the end of each day. A state that grows wider is where work waits.</source>
            <translation>كم قصة كانت في كل حالة في نهاية كل يوم. الحالة التي تتسع هي حيث ينتظر العمل.</translation>
        </message>
        <message>
            <source>stories in the state at the end of the day</source>
            <translation>القصص في الحالة في نهاية اليوم</translation>
        </message>
        <message>
            <source>No story has moved over the board yet.</source>
            <translation>لم تتحرك أي قصة عبر اللوحة بعد.</translation>
        </message>
        <message>
            <source>%1 in work on average</source>
            <translation>%1 قيد العمل في المتوسط</translation>
        </message>
        <message>
            <source>Commit to production</source>
            <translation>من الإيداع إلى الإنتاج</translation>
        </message>
        <message>
            <source>For each change that got into production in the period: from its commit to the end of the first deployment that carried it and was not rolled back. DORA's lead time for changes; the headline is the median.</source>
            <translation>لكل تغيير وصل إلى الإنتاج في الفترة: من إيداعه حتى نهاية أول عملية نشر حملته ولم يتم التراجع عنها. هي مهلة التغييرات عند DORA؛ والرقم الرئيسي هو الوسيط.</translation>
        </message>
        <message>
            <source>median(deployed − committed)</source>
            <translation>الوسيط(النشر − الإيداع)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) without a time of commit left out.</source>
            <translation>
                <numerusform>استُبعد %n تغيير دون وقت إيداع.</numerusform>
                <numerusform>استُبعد تغيير واحد دون وقت إيداع.</numerusform>
                <numerusform>استُبعد تغييران دون وقت إيداع.</numerusform>
                <numerusform>استُبعد %n تغييرات دون وقت إيداع.</numerusform>
                <numerusform>استُبعد %n تغييرًا دون وقت إيداع.</numerusform>
                <numerusform>استُبعد %n تغيير دون وقت إيداع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) committed only after the deployment left out.</source>
            <translation>
                <numerusform>استُبعد %n تغيير لأن الإيداع جاء بعد النشر.</numerusform>
                <numerusform>استُبعد تغيير واحد لأن الإيداع جاء بعد النشر.</numerusform>
                <numerusform>استُبعد تغييران لأن الإيداع جاء بعد النشر.</numerusform>
                <numerusform>استُبعد %n تغييرات لأن الإيداع جاء بعد النشر.</numerusform>
                <numerusform>استُبعد %n تغييرًا لأن الإيداع جاء بعد النشر.</numerusform>
                <numerusform>استُبعد %n تغيير لأن الإيداع جاء بعد النشر.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known in these %1.</source>
            <translation>لا إيداع لعملية نشر معروف خلال %1.</translation>
        </message>
        <message>
            <source>median</source>
            <translation>الوسيط</translation>
        </message>
        <message numerus="yes">
            <source>median of %n change(s)</source>
            <translation>
                <numerusform>وسيط %n تغيير</numerusform>
                <numerusform>وسيط تغيير واحد</numerusform>
                <numerusform>وسيط تغييرين</numerusform>
                <numerusform>وسيط %n تغييرات</numerusform>
                <numerusform>وسيط %n تغييرًا</numerusform>
                <numerusform>وسيط %n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n: too few for an average</source>
            <translation>
                <numerusform>وسيط %n: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>وسيط %n: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>وسيط %n: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>وسيط %n: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>وسيط %n: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>وسيط %n: أقل من أن يُحسب متوسط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1, 90 % within %2</source>
            <translation>
                <numerusform>متوسط %n، الوسيط %1، 90٪ خلال %2</numerusform>
                <numerusform>متوسط %n، الوسيط %1، 90٪ خلال %2</numerusform>
                <numerusform>متوسط %n، الوسيط %1، 90٪ خلال %2</numerusform>
                <numerusform>متوسط %n، الوسيط %1، 90٪ خلال %2</numerusform>
                <numerusform>متوسط %n، الوسيط %1، 90٪ خلال %2</numerusform>
                <numerusform>متوسط %n، الوسيط %1، 90٪ خلال %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>زمن الاستعادة</translation>
        </message>
        <message>
            <source>From the first impact of an incident until the service was restored.</source>
            <translation>من أول أثر للحادث حتى استعادة الخدمة.</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>التعافي من نشر فاشل</translation>
        </message>
        <message>
            <source>From the end of the deployment that brought it until the service was restored.</source>
            <translation>من نهاية عملية النشر التي جلبته حتى استعادة الخدمة.</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>إعادة العمل</translation>
        </message>
        <message>
            <source>The share of deployments that were a hotfix or a rollback. DORA publishes no levels of it.</source>
            <translation>نسبة عمليات النشر التي كانت إصلاحًا عاجلًا أو تراجعًا. لا تنشر DORA مستويات لها.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>التوافر</translation>
        </message>
        <message>
            <source>The share of the period in which no critical or major incident was open.</source>
            <translation>نسبة الفترة التي لم يكن فيها حادث حرج أو كبير مفتوحًا.</translation>
        </message>
        <message>
            <source>down for %1</source>
            <translation>توقف لمدة %1</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>مهلة التسليم للعميل</translation>
        </message>
        <message>
            <source>From when a story was written until it was done.</source>
            <translation>من كتابة القصة حتى إنجازها.</translation>
        </message>
        <message>
            <source>Cycle time by Little's law</source>
            <translation>زمن الدورة بقانون ليتل</translation>
        </message>
        <message>
            <source>Stories in work on average ÷ stories finished a day. Far from the mean cycle time, work is piling up or was left behind.</source>
            <translation>القصص قيد العمل في المتوسط ÷ القصص المنتهية في اليوم. إذا ابتعد عن متوسط زمن الدورة، فالعمل يتراكم أو تُرك.</translation>
        </message>
        <message>
            <source>mean cycle time %1</source>
            <translation>متوسط زمن الدورة %1</translation>
        </message>
        <message>
            <source>Released every sprint</source>
            <translation>إصدار في كل سبرنت</translation>
        </message>
        <message>
            <source>How many closed sprints in a row, up to the last one, had a successful deployment to production.</source>
            <translation>كم سبرنتًا مغلقًا متتاليًا، حتى الأخير، كانت فيه عملية نشر ناجحة إلى الإنتاج.</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) in a row</source>
            <translation>
                <numerusform>لا سبرنتات متتالية</numerusform>
                <numerusform>سبرنت واحد</numerusform>
                <numerusform>سبرنتان متتاليان</numerusform>
                <numerusform>%n سبرنتات متتالية</numerusform>
                <numerusform>%n سبرنتًا متتاليًا</numerusform>
                <numerusform>%n سبرنت متتالٍ</numerusform>
            </translation>
        </message>
        <message>
            <source>longest %1, of %2 closed</source>
            <translation>الأطول %1، من %2 مغلقة</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>لا شيء يُقاس</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a name and its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>لا قيم</numerusform>
                <numerusform>قيمة واحدة</numerusform>
                <numerusform>قيمتان</numerusform>
                <numerusform>%n قيم</numerusform>
                <numerusform>%n قيمة</numerusform>
                <numerusform>%n قيمة</numerusform>
            </translation>
        </message>
        <message>
            <source>with a failure</source>
            <translation>فيها فشل</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a step of a chart and its values</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>زمن الدورة</translation>
        </message>
        <message>
            <source>For each story finished in the period: from its first move to In progress until it was done. A dot is a story; the lines say within what time half, 85 % and 95 % of them were done.</source>
            <translation>لكل قصة انتهت في الفترة: من أول نقل إلى «قيد التنفيذ» حتى إنجازها. النقطة قصة؛ وتقول الخطوط خلال كم من الوقت أُنجز نصفها و85٪ و95٪ منها.</translation>
        </message>
        <message>
            <source>done − first move to In progress</source>
            <translation>الإنجاز − أول نقل إلى «قيد التنفيذ»</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) done before they were begun left out.</source>
            <translation>
                <numerusform>استُبعدت %n قصة لأن الإنجاز سبق البدء.</numerusform>
                <numerusform>استُبعدت قصة واحدة لأن الإنجاز سبق البدء.</numerusform>
                <numerusform>استُبعدت قصتان لأن الإنجاز سبق البدء.</numerusform>
                <numerusform>استُبعدت %n قصص لأن الإنجاز سبق البدء.</numerusform>
                <numerusform>استُبعدت %n قصة لأن الإنجاز سبق البدء.</numerusform>
                <numerusform>استُبعدت %n قصة لأن الإنجاز سبق البدء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n story(s)</source>
            <translation>
                <numerusform>وسيط %n قصة</numerusform>
                <numerusform>وسيط قصة واحدة</numerusform>
                <numerusform>وسيط قصتين</numerusform>
                <numerusform>وسيط %n قصص</numerusform>
                <numerusform>وسيط %n قصة</numerusform>
                <numerusform>وسيط %n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95٪</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>القصص المنتهية</translation>
        </message>
        <message>
            <source>How many stories were done in each week of the period.</source>
            <translation>كم قصة أُنجزت في كل أسبوع من الفترة.</translation>
        </message>
        <message>
            <source>stories done; a week that the period cuts counts the days inside</source>
            <translation>القصص المنجزة؛ الأسبوع الذي تقطعه الفترة تُحسب أيامه الداخلة فيها</translation>
        </message>
        <message>
            <source>There is no story yet.</source>
            <translation>لا قصة بعد.</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>stories in a period</comment>
            <translation>%1 خلال %2</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>العمل قيد التنفيذ</translation>
        </message>
        <message>
            <source>How many stories were in progress at the end of each day.</source>
            <translation>كم قصة كانت قيد التنفيذ في نهاية كل يوم.</translation>
        </message>
        <message>
            <source>stories in a state of progress in the last instant of the day</source>
            <translation>القصص في حالة تنفيذ في آخر لحظة من اليوم</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>now; %1 on average of the days</source>
            <translation>الآن؛ %1 في متوسط الأيام</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>عمر العمل قيد التنفيذ</translation>
        </message>
        <message>
            <source>How long what is in progress now has been going on.</source>
            <translation>منذ متى يجري ما هو قيد التنفيذ الآن.</translation>
        </message>
        <message>
            <source>now − first move to In progress</source>
            <translation>الآن − أول نقل إلى «قيد التنفيذ»</translation>
        </message>
        <message>
            <source>Nothing is in progress.</source>
            <translation>لا شيء قيد التنفيذ.</translation>
        </message>
        <message>
            <source>age</source>
            <translation>العمر</translation>
        </message>
        <message numerus="yes">
            <source>median of %n; the oldest are drawn, all are listed</source>
            <translation>
                <numerusform>وسيط %n؛ يُرسم الأقدم منها ويُسرد الكل</numerusform>
                <numerusform>وسيط %n؛ يُرسم الأقدم منها ويُسرد الكل</numerusform>
                <numerusform>وسيط %n؛ يُرسم الأقدم منها ويُسرد الكل</numerusform>
                <numerusform>وسيط %n؛ يُرسم الأقدم منها ويُسرد الكل</numerusform>
                <numerusform>وسيط %n؛ يُرسم الأقدم منها ويُسرد الكل</numerusform>
                <numerusform>وسيط %n؛ يُرسم الأقدم منها ويُسرد الكل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n</source>
            <translation>
                <numerusform>وسيط %n</numerusform>
                <numerusform>وسيط %n</numerusform>
                <numerusform>وسيط %n</numerusform>
                <numerusform>وسيط %n</numerusform>
                <numerusform>وسيط %n</numerusform>
                <numerusform>وسيط %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>مخطط التناقص</translation>
        </message>
        <message>
            <source>No sprint has begun yet.</source>
            <translation>لم يبدأ أي سبرنت بعد.</translation>
        </message>
        <message>
            <source>Burnup</source>
            <translation>مخطط التصاعد</translation>
        </message>
        <message>
            <source>Points done of a sprint, below the points there were to do: what is added or estimated anew lifts the upper line.</source>
            <translation>النقاط المنجزة من سبرنت، تحت النقاط التي كان يجب إنجازها: ما يُضاف أو يُعاد تقديره يرفع الخط العلوي.</translation>
        </message>
        <message>
            <source>points in scope and done</source>
            <translation>النقاط في النطاق والمنجزة</translation>
        </message>
        <message>
            <source>done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>points done</source>
            <translation>النقاط المنجزة</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>التوقع</translation>
        </message>
        <message>
            <source>What the days behind would do again: days are drawn at random from them, %1 times over. So many stories were done at least in the share of draws that is named. It assumes that what comes is like what was.</source>
            <translation>ما كانت الأيام الماضية ستفعله ثانية: تُسحب منها أيام عشوائيًا، %1 مرة. أُنجز هذا العدد من القصص على الأقل في النسبة المذكورة من السحبات. ويفترض أن ما يأتي مثل ما كان.</translation>
        </message>
        <message>
            <source>nearest rank of the draws; SplitMix64 with seed %1</source>
            <translation>أقرب رتبة من السحبات؛ SplitMix64 بالبذرة %1</translation>
        </message>
        <message numerus="yes">
            <source>No story was finished in the %n day(s) behind: nothing can be drawn from them.</source>
            <translation>
                <numerusform>لم تنته أي قصة في %n يوم الماضي: لا شيء يُسحب منها.</numerusform>
                <numerusform>لم تنته أي قصة في اليوم الماضي: لا شيء يُسحب منها.</numerusform>
                <numerusform>لم تنته أي قصة في اليومين الماضيين: لا شيء يُسحب منها.</numerusform>
                <numerusform>لم تنته أي قصة في الأيام الماضية (%n): لا شيء يُسحب منها.</numerusform>
                <numerusform>لم تنته أي قصة في الأيام الماضية (%n): لا شيء يُسحب منها.</numerusform>
                <numerusform>لم تنته أي قصة في الأيام الماضية (%n): لا شيء يُسحب منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>ثقة %1٪</translation>
        </message>
        <message numerus="yes">
            <source>%1 stories are done within %n day(s)</source>
            <translation>
                <numerusform>تُنجز %1 قصة خلال %n يوم</numerusform>
                <numerusform>تُنجز %1 قصة خلال يوم واحد</numerusform>
                <numerusform>تُنجز %1 قصة خلال يومين</numerusform>
                <numerusform>تُنجز %1 قصة خلال %n أيام</numerusform>
                <numerusform>تُنجز %1 قصة خلال %n يومًا</numerusform>
                <numerusform>تُنجز %1 قصة خلال %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stories</source>
            <comment>a forecast</comment>
            <translation>%1 قصة</translation>
        </message>
        <message numerus="yes">
            <source>at least, in %n day(s), 85 % sure; seed %1</source>
            <translation>
                <numerusform>على الأقل، خلال %n يوم، بثقة 85٪؛ البذرة %1</numerusform>
                <numerusform>على الأقل، خلال يوم واحد، بثقة 85٪؛ البذرة %1</numerusform>
                <numerusform>على الأقل، خلال يومين، بثقة 85٪؛ البذرة %1</numerusform>
                <numerusform>على الأقل، خلال %n أيام، بثقة 85٪؛ البذرة %1</numerusform>
                <numerusform>على الأقل، خلال %n يومًا، بثقة 85٪؛ البذرة %1</numerusform>
                <numerusform>على الأقل، خلال %n يوم، بثقة 85٪؛ البذرة %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn from</source>
            <translation>مسحوب من</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) from %1 on</source>
            <translation>
                <numerusform>%n يوم ابتداءً من %1</numerusform>
                <numerusform>يوم واحد ابتداءً من %1</numerusform>
                <numerusform>يومان ابتداءً من %1</numerusform>
                <numerusform>%n أيام ابتداءً من %1</numerusform>
                <numerusform>%n يومًا ابتداءً من %1</numerusform>
                <numerusform>%n يوم ابتداءً من %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Points of a sprint that are not done yet, day by day; the dashed line is an even pace. What is added lifts it.</source>
            <translation>نقاط السبرنت التي لم تُنجز بعد، يومًا بيوم؛ الخط المتقطع وتيرة ثابتة. ما يُضاف يرفعه.</translation>
        </message>
        <message>
            <source>points in scope − points done</source>
            <translation>النقاط في النطاق − النقاط المنجزة</translation>
        </message>
        <message>
            <source>left</source>
            <translation>متبقٍ</translation>
        </message>
        <message>
            <source>even pace</source>
            <translation>وتيرة ثابتة</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>points</comment>
            <translation>بقي %1</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>الملتزم به</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Points done by the end of each sprint, as they were written down at its closing. No target, and not compared between teams.</source>
            <translation>النقاط المنجزة حتى نهاية كل سبرنت، كما سُجّلت عند إغلاقه. ليست هدفًا، ولا تُقارن بين الفرق.</translation>
        </message>
        <message>
            <source>points of scope done at the end</source>
            <translation>نقاط النطاق المنجزة في النهاية</translation>
        </message>
        <message>
            <source>points</source>
            <translation>نقاط</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1، وما زال جاريًا</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s)</source>
            <translation>
                <numerusform>لا سبرنتات مغلقة</numerusform>
                <numerusform>سبرنت مغلق واحد</numerusform>
                <numerusform>سبرنتان مغلقان</numerusform>
                <numerusform>%n سبرنتات مغلقة</numerusform>
                <numerusform>%n سبرنتًا مغلقًا</numerusform>
                <numerusform>%n سبرنت مغلق</numerusform>
            </translation>
        </message>
        <message>
            <source>points, mean of the last three; %1 to %2</source>
            <translation>نقاط، متوسط الثلاثة الأخيرة؛ %1 إلى %2</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s): too few for an average</source>
            <translation>
                <numerusform>لا سبرنتات مغلقة: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>سبرنت مغلق واحد: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>سبرنتان مغلقان: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>%n سبرنتات مغلقة: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>%n سبرنتًا مغلقًا: أقل من أن يُحسب متوسط</numerusform>
                <numerusform>%n سبرنت مغلق: أقل من أن يُحسب متوسط</numerusform>
            </translation>
        </message>
        <message>
            <source>The incident is not there any more.</source>
            <translation>لم يعد الحادث موجودًا.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no column of this name in the file.</source>
            <translation>لا يوجد في الملف عمود بهذا الاسم.</translation>
        </message>
        <message>
            <source>It has to hold a JSON object: look at its braces, quotation marks and commas.</source>
            <translation>يجب أن يحتوي على كائن JSON: تحقق من الأقواس المعقوفة وعلامات الاقتباس والفواصل.</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>a level, and by whose bands</comment>
            <translation>%1، وفق: %2</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>تقرير DORA لسنة %1</translation>
        </message>
        <message>
            <source>your own bands</source>
            <translation>مستوياتكم الخاصة</translation>
        </message>
        <message>
            <source>your own bands: %1</source>
            <comment>where they come from</comment>
            <translation>مستوياتكم الخاصة: %1</translation>
        </message>
        <message>
            <source>%1, by DORA's report of %2</source>
            <translation>%1، حسب تقرير DORA لعام %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsCommand</name>
        <message>
            <source>Show how fast and how safely stories get to production.</source>
            <translation>عرض مدى سرعة وأمان وصول القصص إلى الإنتاج.</translation>
        </message>
        <message>
            <source>A folder of CSV files instead of a workspace.</source>
            <translation>مجلد ملفات CSV بدل مساحة عمل.</translation>
        </message>
        <message>
            <source>So many whole days or weeks before the day of --as-of: 90d, 12w.</source>
            <translation>هذا العدد من الأيام أو الأسابيع الكاملة قبل يوم ‎--as-of:‏ 90d، 12w.</translation>
        </message>
        <message>
            <source>What came later is not known: 2026-06-16T11:20:07Z. Now, unless given.</source>
            <translation>ما جاء بعده غير معروف: 2026-06-16T11:20:07Z. الآن، ما لم يُعطَ.</translation>
        </message>
        <message>
            <source>Where days begin: Europe/Berlin. That of the workspace, unless given.</source>
            <translation>حيث تبدأ الأيام: Europe/Berlin. منطقة مساحة العمل، ما لم تُعطَ.</translation>
        </message>
        <message>
            <source>Another choice of a definition, such as clock_start=reset; may be given several times.</source>
            <translation>خيار آخر لتعريف، مثل clock_start=reset؛ يمكن إعطاؤه عدة مرات.</translation>
        </message>
        <message>
            <source>“metrics” takes no “%1”.</source>
            <translation>لا يقبل «metrics» القيمة «%1».</translation>
        </message>
        <message>
            <source>“%1” is not an instant.</source>
            <translation>«%1» ليس لحظة زمنية.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>لم يُحسب شيء.</translation>
        </message>
        <message>
            <source>Write it in UTC, such as 2026-06-16T11:20:07Z.</source>
            <translation>اكتبها بتوقيت UTC، مثل 2026-06-16T11:20:07Z.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>لا بيانات</translation>
        </message>
        <message>
            <source>median %1, 90 % within %2</source>
            <translation>الوسيط %1، 90٪ خلال %2</translation>
        </message>
        <message>
            <source>  %1  n %2, median %3, 90 % within %4</source>
            <translation>  %1  ن %2، الوسيط %3، 90٪ خلال %4</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1: %2 إلى %3</translation>
        </message>
        <message numerus="yes">
            <source>  %1  %2 on %n day(s)</source>
            <translation>
                <numerusform>  %1  %2 في %n يوم</numerusform>
                <numerusform>  %1  %2 في يوم واحد</numerusform>
                <numerusform>  %1  %2 في يومين</numerusform>
                <numerusform>  %1  %2 في %n أيام</numerusform>
                <numerusform>  %1  %2 في %n يومًا</numerusform>
                <numerusform>  %1  %2 في %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>عمليات النشر</translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>مهلة التسليم إلى الإنتاج</translation>
        </message>
        <message>
            <source>Change lead time</source>
            <translation>مهلة التغيير</translation>
        </message>
        <message>
            <source>  %1  %2 of %3</source>
            <translation>  %1  %2 من %3</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>عمليات النشر الفاشلة</translation>
        </message>
        <message>
            <source>Time to recovery</source>
            <translation>زمن التعافي</translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>زمن الاستعادة</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>التعافي من نشر فاشل</translation>
        </message>
        <message>
            <source>  %1  %2</source>
            <translation>  %1  %2</translation>
        </message>
        <message>
            <source>n %1, median %2, 90 % within %3</source>
            <translation>ن %1، الوسيط %2، 90٪ خلال %3</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>زمن الدورة</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>مهلة التسليم للعميل</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>القصص المنتهية</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>العمل قيد التنفيذ</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>عمر العمل قيد التنفيذ</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>%1 points, mean of the last three sprints</source>
            <translation>%1 نقطة، متوسط آخر ثلاثة سبرنتات</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>التوقع</translation>
        </message>
        <message>
            <source>85 % sure: at least %1 stories in %2 days; seed %3, days from %4 on</source>
            <translation>بثقة 85٪: %1 قصة على الأقل خلال %2 يوم؛ البذرة %3، الأيام ابتداءً من %4</translation>
        </message>
        <message>
            <source>Successful use</source>
            <translation>الاستخدام الناجح</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsModel</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2، %3</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>لا بيانات</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90٪ خلال</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsPage</name>
        <message>
            <source>As &amp;table</source>
            <translation>كج&amp;دول</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>الأسابيع</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n أسبوع</numerusform>
                <numerusform>أسبوع واحد</numerusform>
                <numerusform>أسبوعان</numerusform>
                <numerusform>%n أسابيع</numerusform>
                <numerusform>%n أسبوعًا</numerusform>
                <numerusform>%n أسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>How many whole weeks up to yesterday are looked at</source>
            <translation>كم أسبوعًا كاملًا حتى أمس يُنظر إليه</translation>
        </message>
        <message>
            <source>Show the figures and their weeks as tables (L)</source>
            <translation>عرض المؤشرات وأسابيعها كجداول (L)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a period and its last day</comment>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>No deployment of this period failed.</source>
            <translation>لم تفشل أي عملية نشر في هذه الفترة.</translation>
        </message>
        <message>
            <source>%1, week %2</source>
            <translation>%1، الأسبوع %2</translation>
        </message>
        <message>
            <source>Nothing in this time.</source>
            <translation>لا شيء في هذا الوقت.</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n سبرنت</numerusform>
                <numerusform>سبرنت واحد</numerusform>
                <numerusform>سبرنتان</numerusform>
                <numerusform>%n سبرنتات</numerusform>
                <numerusform>%n سبرنتًا</numerusform>
                <numerusform>%n سبرنت</numerusform>
            </translation>
        </message>
        <message>
            <source>Which whole days up to yesterday are looked at</source>
            <translation>أي أيام كاملة حتى أمس يُنظر إليها</translation>
        </message>
        <message>
            <source>All products and teams</source>
            <translation>جميع المنتجات والفرق</translation>
        </message>
        <message>
            <source>Product or team</source>
            <translation>منتج أو فريق</translation>
        </message>
        <message>
            <source>A product keeps its deployments and incidents, a team its stories and sprints</source>
            <translation>للمنتج عمليات نشره وحوادثه، وللفريق قصصه وسبرنتاته</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <source>Values of all charts</source>
            <translation>قيم جميع المخططات</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s), %1</source>
            <comment>a period and its days</comment>
            <translation>
                <numerusform>%n سبرنت، %1</numerusform>
                <numerusform>سبرنت واحد، %1</numerusform>
                <numerusform>سبرنتان، %1</numerusform>
                <numerusform>%n سبرنتات، %1</numerusform>
                <numerusform>%n سبرنتًا، %1</numerusform>
                <numerusform>%n سبرنت، %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a title and how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a chart and a step</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a figure and what it means</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>لا بيانات</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>مؤشرات أخرى</translation>
        </message>
        <message>
            <source>&amp;Export this chart …</source>
            <translation>ت&amp;صدير هذا المخطط…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>&amp;نسخ كصورة</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>المقاييس</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>The charts were written.</source>
            <translation>تمت كتابة المخططات.</translation>
        </message>
        <message>
            <source>Name the &amp;cause of an incident …</source>
            <translation>تسمية سب&amp;ب حادث…</translation>
        </message>
        <message>
            <source>Cause of an incident named</source>
            <translation>تمت تسمية سبب حادث</translation>
        </message>
        <message>
            <source>Write all charts into a PDF, PNG, SVG or CSV file</source>
            <translation>كتابة كل المخططات في ملف PDF أو PNG أو SVG أو CSV</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MoveCommand</name>
        <message>
            <source>Move a story on the board.</source>
            <translation>نقل قصة على اللوحة.</translation>
        </message>
        <message>
            <source>Its number, key or id.</source>
            <translation>رقمها أو مفتاحها أو معرّفها.</translation>
        </message>
        <message>
            <source>The column's name.</source>
            <translation>اسم العمود.</translation>
        </message>
        <message>
            <source>before:STORY, after:STORY, top or bottom.</source>
            <translation>before:STORY أو after:STORY أو top أو bottom.</translation>
        </message>
        <message>
            <source>A story and a column are needed.</source>
            <translation>تلزم قصة وعمود.</translation>
        </message>
        <message>
            <source>%1 is no place in a column.</source>
            <translation>%1 ليس موضعًا في عمود.</translation>
        </message>
        <message>
            <source>%1 is not in that column.</source>
            <translation>%1 ليست في ذلك العمود.</translation>
        </message>
        <message>
            <source>Why the story may go there although something is missing. The reason stays with the story.</source>
            <translation>لماذا يمكن أن تذهب القصة إلى هناك مع أن شيئًا ينقصها. يبقى السبب مع القصة.</translation>
        </message>
        <message>
            <source>An override needs a reason.</source>
            <translation>يحتاج التجاوز إلى سبب.</translation>
        </message>
        <message>
            <source>Finish what is missing, or move it with --override and a reason.</source>
            <translation>أكمل ما ينقص، أو انقلها باستخدام ‎--override مع سبب.</translation>
        </message>
        <message>
            <source>%1 is over its limit now: %2 of %3.</source>
            <translation>%1 الآن فوق حده: %2 من %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewCommand</name>
        <message>
            <source>Make a new workspace.</source>
            <translation>إنشاء مساحة عمل جديدة.</translation>
        </message>
        <message>
            <source>A file to make, or an empty database.</source>
            <translation>ملف يُنشأ، أو قاعدة بيانات فارغة.</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>اسم الفريق.</translation>
        </message>
        <message>
            <source>The IANA zone in which the team's days are cut; this machine's if not given.</source>
            <translation>منطقة IANA التي تُقسم فيها أيام الفريق؛ منطقة هذا الجهاز ما لم تُعطَ.</translation>
        </message>
        <message>
            <source>A workspace and --team NAME are needed.</source>
            <translation>تلزم مساحة عمل و‎--team NAME.</translation>
        </message>
        <message>
            <source>There is no time zone called %1.</source>
            <translation>لا توجد منطقة زمنية باسم %1.</translation>
        </message>
        <message>
            <source>%1 is ready for the team %2.</source>
            <translation>%1 جاهزة للفريق %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspace</name>
        <message>
            <source>To do</source>
            <translation>للتنفيذ</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>إصدار</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>%1 lies on a network drive, where two programs that write at once can damage a file. For a team use a PostgreSQL database; for yourself, a local disk.</source>
            <translation>يقع %1 على قرص شبكي، حيث يمكن لبرنامجين يكتبان معًا أن يتلفا الملف. للفريق استخدم قاعدة بيانات PostgreSQL؛ ولنفسك قرصًا محليًا.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>مساحة عمل جديدة</translation>
        </message>
        <message>
            <source>One workspace holds everything of one team, in one file. Days and weeks are counted in its time zone.</source>
            <translation>تحوي مساحة العمل كل ما لفريق واحد، في ملف واحد. تُحسب الأيام والأسابيع بمنطقته الزمنية.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>الف&amp;ريق</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>الم&amp;نتج</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>المنطقة ال&amp;زمنية</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>إنشاء مساحة العمل</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>A workspace needs the name of its team and a file.</source>
            <translation>تحتاج مساحة العمل إلى اسم فريقها وإلى ملف.</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>مساحات عمل Dayshift (*.dayshift)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Notice</name>
        <message>
            <source>%1 %2</source>
            <comment>what is safe, what to do</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Notices</name>
        <message>
            <source>Notices</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>Notice: %1</source>
            <translation>إشعار: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::OpenDatabaseDialog</name>
        <message>
            <source>Open team database</source>
            <translation>فتح قاعدة بيانات الفريق</translation>
        </message>
        <message>
            <source>A workspace that several people share lies in a PostgreSQL database.</source>
            <translation>مساحة العمل التي يتشاركها عدة أشخاص موجودة في قاعدة بيانات PostgreSQL.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring. Empty: the one that is kept there, or in ~/.pgpass.</source>
            <translation>محفوظة في سلسلة مفاتيح النظام. فارغ: الموجودة هناك، أو في ‎~/.pgpass.</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;كلمة المرور</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>An address begins with postgresql://.</source>
            <translation>يبدأ العنوان بـ postgresql://‎.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineDelegate</name>
        <message>
            <source>as of %1</source>
            <translation>حتى %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineHeader</name>
        <message>
            <source>Columns: %1</source>
            <translation>الأعمدة: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePage</name>
        <message>
            <source>Filter pipelines</source>
            <translation>تصفية خطوط الأنابيب</translation>
        </message>
        <message>
            <source>Words of the name, branch, change or author (Ctrl+F or /)</source>
            <translation>كلمات من الاسم أو الفرع أو التغيير أو المؤلف (Ctrl+F أو /)</translation>
        </message>
        <message>
            <source>No pipelines yet</source>
            <translation>لا خطوط أنابيب بعد</translation>
        </message>
        <message>
            <source>Connect a CI server to see every build here.</source>
            <translation>وصّل خادم CI لرؤية كل بناء هنا.</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>توصيل خادم…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>&amp;Failing only</source>
            <translation>ال&amp;فاشلة فقط</translation>
        </message>
        <message>
            <source>Show only what needs attention (F)</source>
            <translation>عرض ما يحتاج إلى انتباه فقط (F)</translation>
        </message>
        <message>
            <source>&amp;Read all servers now</source>
            <translation>&amp;قراءة جميع الخوادم الآن</translation>
        </message>
        <message>
            <source>Read all servers now (F5)</source>
            <translation>قراءة جميع الخوادم الآن (F5)</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines</source>
            <translation>
                <numerusform>لا خطوط أنابيب</numerusform>
                <numerusform>خط أنابيب واحد</numerusform>
                <numerusform>خطا أنابيب</numerusform>
                <numerusform>%n خطوط أنابيب</numerusform>
                <numerusform>%n خط أنابيب</numerusform>
                <numerusform>%n خط أنابيب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failing</source>
            <translation>
                <numerusform>لا فاشل</numerusform>
                <numerusform>%n فاشل</numerusform>
                <numerusform>%n فاشلان</numerusform>
                <numerusform>%n فاشلة</numerusform>
                <numerusform>%n فاشلًا</numerusform>
                <numerusform>%n فاشل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>لا غير مستقر</numerusform>
                <numerusform>%n غير مستقر</numerusform>
                <numerusform>%n غير مستقرين</numerusform>
                <numerusform>%n غير مستقرة</numerusform>
                <numerusform>%n غير مستقر</numerusform>
                <numerusform>%n غير مستقر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>لا معروض</numerusform>
                <numerusform>%n معروض</numerusform>
                <numerusform>%n معروضان</numerusform>
                <numerusform>%n معروضة</numerusform>
                <numerusform>%n معروضًا</numerusform>
                <numerusform>%n معروض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines fail</source>
            <translation>
                <numerusform>لا خطوط أنابيب تفشل</numerusform>
                <numerusform>خط أنابيب واحد يفشل</numerusform>
                <numerusform>خطا أنابيب يفشلان</numerusform>
                <numerusform>%n خطوط أنابيب تفشل</numerusform>
                <numerusform>%n خط أنابيب يفشل</numerusform>
                <numerusform>%n خط أنابيب يفشل</numerusform>
            </translation>
        </message>
        <message>
            <source>No builds yet</source>
            <translation>لا عمليات بناء بعد</translation>
        </message>
        <message>
            <source>The first build of a connected server appears here.</source>
            <translation>يظهر هنا أول بناء لخادم موصول.</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>لا شيء يحتاج إلى انتباه.</translation>
        </message>
        <message>
            <source>No pipeline matches “%1”</source>
            <translation>لا خط أنابيب يطابق «%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines are hidden by the filter.</source>
            <translation>
                <numerusform>لا خطوط أنابيب تخفيها التصفية.</numerusform>
                <numerusform>خط أنابيب واحد تخفيه التصفية.</numerusform>
                <numerusform>خطا أنابيب تخفيهما التصفية.</numerusform>
                <numerusform>%n خطوط أنابيب تخفيها التصفية.</numerusform>
                <numerusform>%n خط أنابيب تخفيها التصفية.</numerusform>
                <numerusform>%n خط أنابيب تخفيها التصفية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known to fail</source>
            <translation>
                <numerusform>لا فشل معروف</numerusform>
                <numerusform>فشل معروف واحد</numerusform>
                <numerusform>فشلان معروفان</numerusform>
                <numerusform>%n حالات فشل معروفة</numerusform>
                <numerusform>%n حالة فشل معروفة</numerusform>
                <numerusform>%n حالة فشل معروفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are known to fail</source>
            <translation>
                <numerusform>لا فشل معروف آخر</numerusform>
                <numerusform>فشل معروف آخر</numerusform>
                <numerusform>فشلان معروفان آخران</numerusform>
                <numerusform>%n حالات فشل أخرى معروفة</numerusform>
                <numerusform>%n حالة فشل أخرى معروفة</numerusform>
                <numerusform>%n حالة فشل أخرى معروفة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many fail, so many more are known to fail</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <comment>a build</comment>
            <translation>سجل %1</translation>
        </message>
        <message>
            <source>Log of %1, %2</source>
            <comment>a build, a stage</comment>
            <translation>سجل %1، %2</translation>
        </message>
        <message>
            <source>There is no story #%1 here.</source>
            <translation>لا توجد قصة #%1 هنا.</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · التصفية: %2</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>خط الأنابيب</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>البناء</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>الإيداع</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>المؤلف</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>وقت القراءة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineView</name>
        <message>
            <source>Pipelines</source>
            <translation>خطوط الأنابيب</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWords</name>
        <message>
            <source>no report</source>
            <translation>لا تقرير</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>waits for sign-off</source>
            <translation>بانتظار التوقيع</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>نجح</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>غير مستقر</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>لم يُشغَّل</translation>
        </message>
        <message>
            <source>(not named)</source>
            <translation>(بلا تسمية)</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Waiting for people</source>
            <translation>بانتظار أشخاص</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>نجح</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>لا تقرير</translation>
        </message>
        <message>
            <source>Build</source>
            <comment>stage</comment>
            <translation>البناء</translation>
        </message>
        <message>
            <source>Functional</source>
            <comment>stage</comment>
            <translation>وظيفي</translation>
        </message>
        <message>
            <source>Performance</source>
            <comment>stage</comment>
            <translation>الأداء</translation>
        </message>
        <message>
            <source>Security</source>
            <comment>stage</comment>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>Deploy</source>
            <comment>stage</comment>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>stage</comment>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(بلا اسم)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>branch and change</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No report for %1</source>
            <translation>لا تقرير منذ %1</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>فاشل</translation>
        </message>
        <message>
            <source>Failing for %1</source>
            <translation>فاشل منذ %1</translation>
        </message>
        <message>
            <source>Failing for more than %1</source>
            <translation>فاشل منذ أكثر من %1</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>غير مستقر</translation>
        </message>
        <message>
            <source>Unstable for %1</source>
            <translation>غير مستقر منذ %1</translation>
        </message>
        <message>
            <source>Unstable for more than %1</source>
            <translation>غير مستقر منذ أكثر من %1</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>أُلغي: %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>البداية: %1</translation>
        </message>
        <message>
            <source>Waits since %1</source>
            <translation>ينتظر منذ %1</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>ينتظر دوره</translation>
        </message>
        <message>
            <source>Waits for sign-off, %1</source>
            <translation>بانتظار التوقيع، %1</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>بانتظار التوقيع</translation>
        </message>
        <message>
            <source>Passed %1</source>
            <translation>نجح: %1</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>لم يُشغَّل</translation>
        </message>
        <message>
            <source>none</source>
            <comment>a pipeline without such a stage</comment>
            <translation>لا توجد</translation>
        </message>
        <message>
            <source>sign-off</source>
            <comment>a stage waits for it</comment>
            <translation>توقيع</translation>
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
            <translation>%1، حتى %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>stage and what became of it</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>what, when, how long ago</comment>
            <translation>%1 %2، %3</translation>
        </message>
        <message numerus="yes">
            <source>None of the last %n builds failed</source>
            <translation>
                <numerusform>لم تفشل أي عملية من آخر %n عملية بناء</numerusform>
                <numerusform>لم تفشل آخر عملية بناء</numerusform>
                <numerusform>لم تفشل أي من آخر عمليتي بناء</numerusform>
                <numerusform>لم تفشل أي من آخر %n عمليات بناء</numerusform>
                <numerusform>لم تفشل أي من آخر %n عملية بناء</numerusform>
                <numerusform>لم تفشل أي من آخر %n عملية بناء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed %1 of the last %n builds</source>
            <translation>
                <numerusform>فشل %1 من آخر %n عملية بناء</numerusform>
                <numerusform>فشل %1 من آخر عملية بناء واحدة</numerusform>
                <numerusform>فشل %1 من آخر عمليتي بناء</numerusform>
                <numerusform>فشل %1 من آخر %n عمليات بناء</numerusform>
                <numerusform>فشل %1 من آخر %n عملية بناء</numerusform>
                <numerusform>فشل %1 من آخر %n عملية بناء</numerusform>
            </translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>يقول الخادم: %1</translation>
        </message>
        <message>
            <source>%1: no such stage</source>
            <translation>%1: لا توجد مرحلة كهذه</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stages of this kind</source>
            <translation>
                <numerusform>و%n مرحلة أخرى من هذا النوع</numerusform>
                <numerusform>ومرحلة أخرى من هذا النوع</numerusform>
                <numerusform>ومرحلتان أخريان من هذا النوع</numerusform>
                <numerusform>و%n مراحل أخرى من هذا النوع</numerusform>
                <numerusform>و%n مرحلة أخرى من هذا النوع</numerusform>
                <numerusform>و%n مرحلة أخرى من هذا النوع</numerusform>
            </translation>
        </message>
        <message>
            <source>branch %1</source>
            <translation>الفرع %1</translation>
        </message>
        <message>
            <source>last known as %1</source>
            <translation>آخر ما عُرف به %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>النهاية: %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>read from %1</source>
            <translation>قُرئ من %1</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Known until %1</source>
            <translation>معروف حتى %1</translation>
        </message>
        <message>
            <source>Known until %1: %2</source>
            <translation>معروف حتى %1: %2</translation>
        </message>
        <message>
            <source>Passed on a retry, %1 of the last 10</source>
            <translation>نجح بعد إعادة المحاولة، %1 من آخر 10</translation>
        </message>
        <message>
            <source>Started %1, %2</source>
            <comment>a time, about 41 min to sign-off</comment>
            <translation>البداية: %1، %2</translation>
        </message>
        <message>
            <source>%1 of %2 s</source>
            <comment>seconds gone of the usual ones</comment>
            <translation>%1 من %2 ث</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <comment>minutes gone of the usual ones</comment>
            <translation>%1 من %2 د</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a span gone of the usual one</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 to sign-off</source>
            <comment>about 41 min</comment>
            <translation>%1 حتى التوقيع</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <comment>about 41 min</comment>
            <translation>بقي %1</translation>
        </message>
        <message>
            <source>%1 has it since %2</source>
            <translation>يتولاه %1 منذ %2</translation>
        </message>
        <message>
            <source>%1 has %2 since %3</source>
            <comment>a person, a stage, a time</comment>
            <translation>يتولى %1 المرحلة %2 منذ %3</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>لا أحد يتولاه</translation>
        </message>
        <message>
            <source>Nobody has it, the last change is by %1</source>
            <translation>لا أحد يتولاه، آخر تغيير من %1</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>time worked, time waited</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>a known failure</source>
            <translation>فشل معروف</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>عادةً %1</translation>
        </message>
        <message>
            <source>known failure: %1</source>
            <translation>فشل معروف: %1</translation>
        </message>
        <message>
            <source>failing for %1</source>
            <translation>فاشل منذ %1</translation>
        </message>
        <message>
            <source>failing for more than %1</source>
            <translation>فاشل منذ أكثر من %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages</source>
            <translation>
                <numerusform>%n مرحلة أخرى</numerusform>
                <numerusform>مرحلة أخرى</numerusform>
                <numerusform>مرحلتان أخريان</numerusform>
                <numerusform>%n مراحل أخرى</numerusform>
                <numerusform>%n مرحلة أخرى</numerusform>
                <numerusform>%n مرحلة أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>فشل %1 من %2</translation>
        </message>
        <message>
            <source>%1 flaky</source>
            <comment>tests</comment>
            <translation>%1 متقلبة</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>tests</comment>
            <translation>نجح %1</translation>
        </message>
        <message>
            <source>%1 skipped</source>
            <comment>tests</comment>
            <translation>تُجووز %1</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>so long for its start</comment>
            <translation>ينتظر %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <comment>some time ago</comment>
            <translation>قُرئ %1</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2. Whether the server did it is not known.</source>
            <translation>طلب %1 شيئًا لهذا البناء، %2. لا يُعرف إن كان الخادم قد فعله.</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2, and the server did not do it. %3</source>
            <translation>طلب %1 شيئًا لهذا البناء، %2، ولم يفعله الخادم. %3</translation>
        </message>
        <message>
            <source>%1 had it run again, %2.</source>
            <translation>أعاد %1 تشغيله، %2.</translation>
        </message>
        <message>
            <source>%1 had what failed run again, %2.</source>
            <translation>أعاد %1 تشغيل ما فشل، %2.</translation>
        </message>
        <message>
            <source>%1 had it cancelled, %2.</source>
            <translation>ألغاه %1، %2.</translation>
        </message>
        <message>
            <source>%1 had a new run started, %2.</source>
            <translation>بدأ %1 تشغيلًا جديدًا، %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PollCommand</name>
        <message>
            <source>Read the connected servers, once or on and on.</source>
            <translation>قراءة الخوادم الموصولة، مرة واحدة أو باستمرار.</translation>
        </message>
        <message>
            <source>Read each once, and end.</source>
            <translation>قراءة كل منها مرة واحدة ثم الإنهاء.</translation>
        </message>
        <message>
            <source>Only this one.</source>
            <translation>هذا فقط.</translation>
        </message>
        <message>
            <source>So many seconds apart; as each server bears, unless given.</source>
            <translation>الفاصل بالثواني؛ بحسب ما يتحمله كل خادم، ما لم يُعطَ.</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>لا خادم موصول بعد.</translation>
        </message>
        <message>
            <source>No connection is called %1.</source>
            <translation>لا اتصال باسم %1.</translation>
        </message>
        <message>
            <source>Connect one: dayshift connect PROVIDER URL --name N.</source>
            <translation>وصّل واحدًا: dayshift connect PROVIDER URL --name N.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>%1, as of %2:</source>
            <translation>%1، حتى %2:</translation>
        </message>
        <message>
            <source>No builds.</source>
            <translation>لا عمليات بناء.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>أُغفل %n خط أنابيب آخر.</numerusform>
                <numerusform>أُغفل خط أنابيب آخر واحد.</numerusform>
                <numerusform>أُغفل خطا أنابيب آخران.</numerusform>
                <numerusform>أُغفل %n خطوط أنابيب أخرى.</numerusform>
                <numerusform>أُغفل %n خط أنابيب آخر.</numerusform>
                <numerusform>أُغفل %n خط أنابيب آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>poll takes only options.</source>
            <translation>لا يقبل poll إلا الخيارات.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>يأخذ ‎--every عددًا من الثواني، من 1 إلى %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s).</source>
            <translation>
                <numerusform>%1: لا قيم.</numerusform>
                <numerusform>%1: قيمة واحدة.</numerusform>
                <numerusform>%1: قيمتان.</numerusform>
                <numerusform>%1: %n قيم.</numerusform>
                <numerusform>%1: %n قيمة.</numerusform>
                <numerusform>%1: %n قيمة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Poller</name>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>لا يعرف Dayshift هذا النوع من الخوادم.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Provider</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>هذا ليس عنوان خادم ويب.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>أعطِ عنوانًا مثل %1.</translation>
        </message>
        <message>
            <source>The address holds a token or a password.</source>
            <translation>يحوي العنوان رمزًا أو كلمة مرور.</translation>
        </message>
        <message>
            <source>Give the token by itself. Where the server wants it in the address, write {token} in its place.</source>
            <translation>أعطِ الرمز منفصلًا. وحيث يريده الخادم في العنوان، اكتب {token} في مكانه.</translation>
        </message>
        <message>
            <source>builder %1</source>
            <translation>الباني %1</translation>
        </message>
        <message>
            <source>Buildbot</source>
            <translation>Buildbot</translation>
        </message>
        <message>
            <source>Builder name or tag</source>
            <translation>اسم الباني أو وسمه</translation>
        </message>
        <message>
            <source>CCTray feed</source>
            <translation>تغذية CCTray</translation>
        </message>
        <message>
            <source>Project name, or a beginning*</source>
            <translation>اسم المشروع، أو بدايته*</translation>
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
            <translation>يُسأل هذا الخادم مشروعًا تلو الآخر.</translation>
        </message>
        <message>
            <source>Name at least one: %1.</source>
            <translation>سمِّ واحدًا على الأقل: %1.</translation>
        </message>
        <message>
            <source>Owner/repository</source>
            <translation>المالك/المستودع</translation>
        </message>
        <message>
            <source>Group/project, or its number</source>
            <translation>المجموعة/المشروع، أو رقمه</translation>
        </message>
        <message>
            <source>Folder/job</source>
            <translation>المجلد/المهمة</translation>
        </message>
        <message>
            <source>Project, where the address names only the organisation</source>
            <translation>المشروع، حيث يسمي العنوان المؤسسة فقط</translation>
        </message>
        <message>
            <source>gh/organisation, or gh/organisation/repository</source>
            <translation>gh/المؤسسة، أو gh/المؤسسة/المستودع</translation>
        </message>
        <message>
            <source>Project id</source>
            <translation>معرّف المشروع</translation>
        </message>
        <message>
            <source>Pipeline name</source>
            <translation>اسم خط الأنابيب</translation>
        </message>
        <message>
            <source>Workspace/repository</source>
            <translation>مساحة العمل/المستودع</translation>
        </message>
        <message>
            <source>Owner, or owner/repository</source>
            <translation>المالك، أو المالك/المستودع</translation>
        </message>
        <message>
            <source>Account/project</source>
            <translation>الحساب/المشروع</translation>
        </message>
        <message>
            <source>Pipeline, or pipeline/job</source>
            <translation>خط الأنابيب، أو خط الأنابيب/المهمة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SavedFilters</name>
        <message>
            <source>Saved &amp;filters</source>
            <translation>التصفيات المحف&amp;وظة</translation>
        </message>
        <message>
            <source>&amp;Save this filter …</source>
            <translation>ح&amp;فظ هذه التصفية…</translation>
        </message>
        <message>
            <source>F&amp;orget</source>
            <translation>&amp;نسيان</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>حفظ هذه التصفية</translation>
        </message>
        <message>
            <source>Its name in the menu:</source>
            <translation>اسمها في القائمة:</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Sidebar</name>
        <message>
            <source>Views</source>
            <translation>الواجهات</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>مساحة العمل</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SidebarButton</name>
        <message>
            <source>You</source>
            <comment>the person at the screen</comment>
            <translation>أنت</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a page and what needs people there</comment>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SilentBanner</name>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <source>Change the connection …</source>
            <translation>تغيير الاتصال…</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>لم تتم قراءة %1 بعد.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>لا يجيب %1 منذ %2.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>لا يجيب %1 في هذه اللحظة.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>ما تراه من %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>المحاولة التالية خلال %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources do not answer.</source>
            <translation>
                <numerusform>لا يجيب %n مصدر آخر.</numerusform>
                <numerusform>لا يجيب مصدر آخر.</numerusform>
                <numerusform>لا يجيب مصدران آخران.</numerusform>
                <numerusform>لا يجيب %n مصادر أخرى.</numerusform>
                <numerusform>لا يجيب %n مصدرًا آخر.</numerusform>
                <numerusform>لا يجيب %n مصدر آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 now</source>
            <translation>محاولة %1 الآن</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Snapshot</name>
        <message>
            <source>The picture could not be written.</source>
            <translation>تعذرت كتابة الصورة.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>اختر مجلدًا تمكن الكتابة فيه، وفيه مساحة حرة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SnapshotCommand</name>
        <message>
            <source>“%1” is not a size.</source>
            <translation>«%1» ليس مقاسًا.</translation>
        </message>
        <message>
            <source>Write width and height, for example 1440x900.</source>
            <translation>اكتب العرض والارتفاع، مثل 1440x900.</translation>
        </message>
        <message>
            <source>There is no theme “%1”.</source>
            <translation>لا يوجد مظهر «%1».</translation>
        </message>
        <message>
            <source>Choose light, dark or contrast.</source>
            <translation>اختر light أو dark أو contrast.</translation>
        </message>
        <message>
            <source>A view and a file are needed.</source>
            <translation>تلزم واجهة وملف.</translation>
        </message>
        <message>
            <source>Write: dayshift snapshot VIEW --out FILE.</source>
            <translation>اكتب: dayshift snapshot VIEW --out FILE.</translation>
        </message>
        <message>
            <source>The file's ending does not say what to paint.</source>
            <translation>لا تقول لاحقة الملف ما الذي يُرسم.</translation>
        </message>
        <message>
            <source>Use .png, .svg or .pdf.</source>
            <translation>استخدم ‎.png أو ‎.svg أو ‎.pdf.</translation>
        </message>
        <message>
            <source>“%1” is not a scale.</source>
            <translation>«%1» ليس مقياسًا.</translation>
        </message>
        <message>
            <source>Give a number from 0.5 to 4.</source>
            <translation>أعطِ رقمًا من 0.5 إلى 4.</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>«%1» ليس وقتًا.</translation>
        </message>
        <message>
            <source>Write it as 2026-06-16T11:20:00+02:00.</source>
            <translation>اكتبه مثل 2026-06-16T11:20:00+02:00.</translation>
        </message>
        <message>
            <source>Paint one view into a PNG, SVG or PDF file.</source>
            <translation>رسم واجهة واحدة في ملف PNG أو SVG أو PDF.</translation>
        </message>
        <message>
            <source>The picture: its ending says the kind.</source>
            <translation>الصورة: لاحقتها تقول النوع.</translation>
        </message>
        <message>
            <source>Width and height of the window.</source>
            <translation>عرض النافذة وارتفاعها.</translation>
        </message>
        <message>
            <source>light, dark or contrast.</source>
            <translation>light أو dark أو contrast.</translation>
        </message>
        <message>
            <source>For example de; else the one that is set.</source>
            <translation>مثل de؛ وإلا فاللغة المعينة.</translation>
        </message>
        <message>
            <source>Pixels of a PNG for each of the window.</source>
            <translation>بكسلات PNG لكل بكسل من النافذة.</translation>
        </message>
        <message>
            <source>The time that ages are counted to.</source>
            <translation>الوقت الذي تُحسب الأعمار حتى بلوغه.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>اليوم التوضيحي بدل مساحة عمل.</translation>
        </message>
        <message>
            <source>There is no view “%1”. Views: %2.</source>
            <translation>لا توجد واجهة «%1». الواجهات: %2.</translation>
        </message>
        <message>
            <source>The view's data did not come in time.</source>
            <translation>لم تصل بيانات الواجهة في الوقت المناسب.</translation>
        </message>
        <message>
            <source>Nothing was painted.</source>
            <translation>لم يُرسم شيء.</translation>
        </message>
        <message>
            <source>The demo day has no minute “%1”.</source>
            <translation>ليس في اليوم التوضيحي الدقيقة «%1».</translation>
        </message>
        <message>
            <source>Give one from 08:30 to 15:00.</source>
            <translation>أعطِ واحدة من 08:30 إلى 15:00.</translation>
        </message>
        <message>
            <source>day, board, backlog, epics, pipeline, production, releases, metrics, review or wall.</source>
            <translation>day أو board أو backlog أو epics أو pipeline أو production أو releases أو metrics أو review أو wall.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesNews</name>
        <message>
            <source>read %1</source>
            <comment>how long ago</comment>
            <translation>قُرئ %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a source, and when it was read</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>what is known; what went wrong</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>مباشر</translation>
        </message>
        <message numerus="yes">
            <source>all %n source(s) answered within %1</source>
            <translation>
                <numerusform>لا مصادر أجابت خلال %1</numerusform>
                <numerusform>مصدر واحد أجاب خلال %1</numerusform>
                <numerusform>المصدران أجابا خلال %1</numerusform>
                <numerusform>المصادر كلها (%n) أجابت خلال %1</numerusform>
                <numerusform>المصادر كلها (%n) أجابت خلال %1</numerusform>
                <numerusform>المصادر كلها (%n) أجابت خلال %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 silent since %2</source>
            <comment>a source; when it was last read</comment>
            <translation>%1 صامت منذ %2</translation>
        </message>
        <message>
            <source>%1 has not been read yet</source>
            <comment>a source</comment>
            <translation>لم تتم قراءة %1 بعد</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>قديم</translation>
        </message>
        <message>
            <source>Partly stale</source>
            <translation>قديم جزئيًا</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 و%n غيره</numerusform>
                <numerusform>%1 و%n غيره</numerusform>
                <numerusform>%1 و%n غيره</numerusform>
                <numerusform>%1 و%n غيره</numerusform>
                <numerusform>%1 و%n غيره</numerusform>
                <numerusform>%1 و%n غيره</numerusform>
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
                <numerusform>أجاب %n مصدر آخر خلال %1</numerusform>
                <numerusform>أجاب مصدر آخر خلال %1</numerusform>
                <numerusform>أجاب مصدران آخران خلال %1</numerusform>
                <numerusform>أجاب %n مصادر أخرى خلال %1</numerusform>
                <numerusform>أجاب %n مصدرًا آخر خلال %1</numerusform>
                <numerusform>أجاب %n مصدر آخر خلال %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <comment>an age</comment>
            <translation>عمره %1</translation>
        </message>
        <message>
            <source>%1 was read at %2</source>
            <comment>a source, a time of day</comment>
            <translation>قُرئ %1 في %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpokenPipelines</name>
        <message numerus="yes">
            <source>%1, %n pipelines</source>
            <comment>heading of a group</comment>
            <translation>
                <numerusform>%1، لا خطوط أنابيب</numerusform>
                <numerusform>%1، خط أنابيب واحد</numerusform>
                <numerusform>%1، خطا أنابيب</numerusform>
                <numerusform>%1، %n خطوط أنابيب</numerusform>
                <numerusform>%1، %n خط أنابيب</numerusform>
                <numerusform>%1، %n خط أنابيب</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter opens the build's page, Space its details</source>
            <translation>يفتح Enter صفحة البناء، ومفتاح المسافة تفاصيله</translation>
        </message>
        <message>
            <source>Space shows details</source>
            <translation>مفتاح المسافة يعرض التفاصيل</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>خط الأنابيب</translation>
        </message>
        <message numerus="yes">
            <source>Last %n</source>
            <comment>builds</comment>
            <translation>
                <numerusform>آخر %n</numerusform>
                <numerusform>آخر %n</numerusform>
                <numerusform>آخر %n</numerusform>
                <numerusform>آخر %n</numerusform>
                <numerusform>آخر %n</numerusform>
                <numerusform>آخر %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDesk</name>
        <message>
            <source>%1 planned</source>
            <translation>تم تخطيط %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>تم تغيير %1</translation>
        </message>
        <message>
            <source>%1 can take %2</source>
            <translation>يتسع %1 لـ %2</translation>
        </message>
        <message>
            <source>%1 without a capacity</source>
            <translation>%1 بلا سعة</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>بدأ %1</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>%1 مغلق.</translation>
        </message>
        <message>
            <source>%1 of %2 points are done; %3 stories came and %4 went since the start.</source>
            <translation>أُنجز %1 من %2 نقطة؛ دخلت %3 قصة وخرجت %4 منذ البداية.</translation>
        </message>
        <message>
            <source>Show closed sprints</source>
            <translation>عرض السبرنتات المغلقة</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>أُغلق %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDialog</name>
        <message>
            <source>The days are known</source>
            <translation>الأيام معروفة</translation>
        </message>
        <message>
            <source>New sprint</source>
            <translation>سبرنت جديد</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>تحرير %1</translation>
        </message>
        <message>
            <source>Sprint 23</source>
            <translation>سبرنت 23</translation>
        </message>
        <message>
            <source>What is true at its end that is not true now</source>
            <translation>ما يصح في نهايته ولا يصح الآن</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source> points</source>
            <comment>behind a number</comment>
            <translation> نقطة</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>ال&amp;هدف</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>اليوم الأ&amp;ول</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>اليوم الأ&amp;خير</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>الس&amp;عة</translation>
        </message>
        <message>
            <source>Plan the sprint</source>
            <translation>تخطيط السبرنت</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>A sprint needs a name, so that the team can speak of it.</source>
            <translation>يحتاج السبرنت إلى اسم، كي يستطيع الفريق الحديث عنه.</translation>
        </message>
        <message>
            <source>The last day lies before the first: choose a later one.</source>
            <translation>اليوم الأخير قبل الأول: اختر يومًا لاحقًا.</translation>
        </message>
        <message>
            <source>Everybody's</source>
            <translation>للجميع</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>الف&amp;ريق</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintEdits</name>
        <message>
            <source>This sprint is not there any more.</source>
            <translation>لم يعد هذا السبرنت موجودًا.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>اختر غيره.</translation>
        </message>
        <message>
            <source>%1 is closed already.</source>
            <translation>%1 مغلق بالفعل.</translation>
        </message>
        <message>
            <source>Its stories and its numbers are as they were left then.</source>
            <translation>قصصه وأرقامه كما تُركت حينها.</translation>
        </message>
        <message>
            <source>Choose another sprint to go on with.</source>
            <translation>اختر سبرنتًا آخر للمتابعة.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 جارٍ.</translation>
        </message>
        <message>
            <source>Nothing was changed: one sprint runs at a time.</source>
            <translation>لم يتغير شيء: يجري سبرنت واحد في كل مرة.</translation>
        </message>
        <message>
            <source>Close it first, then start the next one.</source>
            <translation>أغلقه أولًا، ثم ابدأ التالي.</translation>
        </message>
        <message>
            <source>%1 does not run.</source>
            <translation>%1 غير جارٍ.</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>ابدأه أولًا.</translation>
        </message>
        <message>
            <source>%1 is open again already.</source>
            <translation>%1 مفتوح مرة أخرى بالفعل.</translation>
        </message>
        <message>
            <source>Go on with it, or close it anew.</source>
            <translation>تابع به، أو أغلقه من جديد.</translation>
        </message>
        <message>
            <source>%1 and %2 would run at once in one team.</source>
            <translation>سيجري %1 و%2 معًا في فريق واحد.</translation>
        </message>
        <message>
            <source>Close one of them first.</source>
            <translation>أغلق أحدهما أولًا.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintHead</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 من %2 نقطة</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation>زيادة %1</translation>
        </message>
        <message>
            <source>No change since the start</source>
            <translation>لا تغيير منذ البداية</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <comment>+3, -1: so many stories came and went</comment>
            <translation>%1، %2 منذ البداية</translation>
        </message>
        <message>
            <source>Edit the sprint …</source>
            <translation>تحرير السبرنت…</translation>
        </message>
        <message>
            <source>New sprint …</source>
            <translation>سبرنت جديد…</translation>
        </message>
        <message>
            <source>Start sprint</source>
            <translation>بدء السبرنت</translation>
        </message>
        <message>
            <source>Close sprint …</source>
            <translation>إغلاق السبرنت…</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>السعة</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Capacity of the sprint in points</source>
            <translation>سعة السبرنت بالنقاط</translation>
        </message>
        <message>
            <source>How many points the team can take in this sprint</source>
            <translation>كم نقطة يستطيع الفريق أخذها في هذا السبرنت</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>بلا سبرنت</translation>
        </message>
        <message>
            <source>Sprint beside the backlog: %1</source>
            <translation>السبرنت بجانب الأعمال المتراكمة: %1</translation>
        </message>
        <message>
            <source>No sprint is chosen</source>
            <translation>لم يُختر سبرنت</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جارٍ</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>الهدف: %1</translation>
        </message>
        <message>
            <source>Plan a sprint to pull stories into it.</source>
            <translation>خطط سبرنتًا لسحب القصص إليه.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>لا قصص</numerusform>
                <numerusform>قصة واحدة</numerusform>
                <numerusform>قصتان</numerusform>
                <numerusform>%n قصص</numerusform>
                <numerusform>%n قصة</numerusform>
                <numerusform>%n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>النطاق: %1</translation>
        </message>
        <message>
            <source>Shows the stories that came and went</source>
            <translation>يعرض القصص التي دخلت والتي خرجت</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (الآن)</translation>
        </message>
        <message>
            <source>Closed sprints …</source>
            <translation>السبرنتات المغلقة…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintLists</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>قصة</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>By</source>
            <translation>بواسطة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>into the sprint</comment>
            <translation>دخلت</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>out of the sprint</comment>
            <translation>خرجت</translation>
        </message>
        <message numerus="yes">
            <source>It began with %n stories, %1.</source>
            <translation>
                <numerusform>بدأ بـ %n قصة، %1.</numerusform>
                <numerusform>بدأ بقصة واحدة، %1.</numerusform>
                <numerusform>بدأ بقصتين، %1.</numerusform>
                <numerusform>بدأ بـ %n قصص، %1.</numerusform>
                <numerusform>بدأ بـ %n قصة، %1.</numerusform>
                <numerusform>بدأ بـ %n قصة، %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 since its start</source>
            <translation>%1 منذ بدايته</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>الملتزم به</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>دخلت</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>خرجت</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>بقيت مفتوحة</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n stories</source>
            <comment>3 pt · 2 stories</comment>
            <translation>
                <numerusform>%1 · لا قصص</numerusform>
                <numerusform>%1 · قصة واحدة</numerusform>
                <numerusform>%1 · قصتان</numerusform>
                <numerusform>%1 · %n قصص</numerusform>
                <numerusform>%1 · %n قصة</numerusform>
                <numerusform>%1 · %n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>when and by whom</comment>
            <translation>%1، بواسطة %2</translation>
        </message>
        <message>
            <source>No sprint has been closed here yet. What came of one is written down then.</source>
            <translation>لم يُغلق أي سبرنت هنا بعد. عندها يُسجَّل ما نتج عنه.</translation>
        </message>
        <message>
            <source>As it was when each sprint was closed, whatever became of its stories.</source>
            <translation>كما كان عند إغلاق كل سبرنت، أيًّا كان ما حدث لقصصه بعد ذلك.</translation>
        </message>
        <message>
            <source>Closed sprints</source>
            <translation>السبرنتات المغلقة</translation>
        </message>
        <message>
            <source>%1, closed first; opened again %2</source>
            <comment>a sprint; when</comment>
            <translation>%1، أُغلق أولًا؛ أُعيد فتحه: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusGlyph</name>
        <message>
            <source>Passed</source>
            <translation>نجح</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>غير مستقر</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>محظورة</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>لم يُشغَّل</translation>
        </message>
        <message>
            <source>Needs sign-off</source>
            <translation>يحتاج إلى توقيع</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>لا تقرير</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>حادث</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقَّع</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>قديم</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryDescription</name>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>E edits it, the space bar ticks the task at the cursor.</source>
            <translation>E يحرره، ومفتاح المسافة يؤشر المهمة عند المؤشر.</translation>
        </message>
        <message>
            <source>Why is it needed? When is it good?</source>
            <translation>لماذا هي لازمة؟ ومتى تكون جيدة؟</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves and keeps your words here. Markdown: # heading, - [ ] task, **bold**, `code`.</source>
            <translation>Ctrl+Enter يحفظ، وEsc يخرج ويحتفظ بكلماتك هنا. Markdown: # عنوان، - [ ] مهمة، **غامق**، `شيفرة`.</translation>
        </message>
        <message>
            <source>Edit description</source>
            <translation>تحرير الوصف</translation>
        </message>
        <message>
            <source>Edit the description (E)</source>
            <translation>تحرير الوصف (E)</translation>
        </message>
        <message>
            <source>This box cannot be ticked here. Press E and change its line.</source>
            <translation>لا يمكن تأشير هذا المربع هنا. اضغط E وغيّر سطره.</translation>
        </message>
        <message>
            <source>What you wrote here was not saved. It is kept on this computer.</source>
            <translation>لم يُحفظ ما كتبته هنا. هو محفوظ على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>متابعة الكتابة</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Only the beginning is shown: the text is very long. All of it is there when you edit it.</source>
            <translation>تُعرض البداية فقط: النص طويل جدًا. يظهر كله عند تحريره.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryFields</name>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>بلا تقدير</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>محظورة بسبب</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>غير محظورة</translation>
        </message>
        <message>
            <source>Expedite: comes before all others</source>
            <translation>عاجل: تأتي قبل كل ما عداها</translation>
        </message>
        <message>
            <source>Owner changed</source>
            <translation>تم تغيير المسؤول</translation>
        </message>
        <message>
            <source>Sprint changed</source>
            <translation>تم تغيير السبرنت</translation>
        </message>
        <message>
            <source>Epic changed</source>
            <translation>تم تغيير الملحمة</translation>
        </message>
        <message>
            <source>Made urgent</source>
            <translation>أصبحت عاجلة</translation>
        </message>
        <message>
            <source>Made ordinary</source>
            <translation>أصبحت عادية</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>In this column since %1</source>
            <translation>في هذا العمود منذ %1</translation>
        </message>
        <message>
            <source>Written %1</source>
            <translation>كُتبت: %1</translation>
        </message>
        <message>
            <source>Known elsewhere as %1</source>
            <translation>معروفة في مكان آخر باسم %1</translation>
        </message>
        <message>
            <source>Labels: %1</source>
            <translation>الوسوم: %1</translation>
        </message>
        <message>
            <source>Points changed</source>
            <translation>تم تغيير النقاط</translation>
        </message>
        <message>
            <source>Unblocked</source>
            <translation>رُفع الحظر</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>محظورة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>What the story is worth, in the team's own measure</source>
            <translation>قيمة القصة بمقياس الفريق نفسه</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>With commas between them</source>
            <translation>تفصل بينها فواصل</translation>
        </message>
        <message>
            <source>Kind changed</source>
            <translation>تم تغيير النوع</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>تم تغيير الأولوية</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>تم تغيير الفريق</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>تم تغيير القيمة</translation>
        </message>
        <message>
            <source>Labels changed</source>
            <translation>تم تغيير الوسوم</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryMentions</name>
        <message>
            <source>Mentioned in</source>
            <translation>مذكورة في</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryPanel</name>
        <message>
            <source>Details of the story</source>
            <translation>تفاصيل القصة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Builds</source>
            <translation>عمليات البناء</translation>
        </message>
        <message>
            <source>Select a story to see all of it here.</source>
            <translation>حدد قصة لتراها كاملة هنا.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are selected. What you do is done to all of them.</source>
            <translation>
                <numerusform>تم تحديد %n قصة. ما تفعله يشمل كل ما حُدد.</numerusform>
                <numerusform>تم تحديد قصة واحدة. ما تفعله يشمل كل ما حُدد.</numerusform>
                <numerusform>تم تحديد قصتين. ما تفعله يشمل كل ما حُدد.</numerusform>
                <numerusform>تم تحديد %n قصص. ما تفعله يشمل كل ما حُدد.</numerusform>
                <numerusform>تم تحديد %n قصة. ما تفعله يشمل كل ما حُدد.</numerusform>
                <numerusform>تم تحديد %n قصة. ما تفعله يشمل كل ما حُدد.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a story's number and kind</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Blocked: %1</source>
            <translation>محظورة: %1</translation>
        </message>
        <message>
            <source>Title changed</source>
            <translation>تم تغيير العنوان</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>التعليقات والتغييرات</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>الروابط</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>تعريف الإنجاز</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryStream</name>
        <message>
            <source>What the stream shows</source>
            <translation>ما يعرضه السجل</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>عرض الأقدم</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>التعليقات والتغييرات</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>أحدهم</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>This is only the beginning.</source>
            <translation>هذه هي البداية فقط.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>comments and changes</comment>
            <translation>الكل %1</translation>
        </message>
        <message>
            <source>Comments %1</source>
            <translation>التعليقات %1</translation>
        </message>
        <message>
            <source>Changes %1</source>
            <translation>التغييرات %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>لم يحدث شيء بعد.</translation>
        </message>
        <message>
            <source>Nobody has said anything yet.</source>
            <translation>لم يقل أحد شيئًا بعد.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>مرفق</translation>
        </message>
        <message>
            <source>This story has more links, criteria and attachments than are told of here: these are the newest changes of them.</source>
            <translation>لهذه القصة روابط ومعايير ومرفقات أكثر مما يُذكر هنا: هذه أحدث تغييراتها.</translation>
        </message>
        <message>
            <source>This epic has more attachments than are told of here: these are the newest changes of them.</source>
            <translation>لهذه الملحمة مرفقات أكثر مما يُذكر هنا: هذه أحدث تغييراتها.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWords</name>
        <message>
            <source>Expedite</source>
            <translation>عاجل</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>البناء</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>وظيفي</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>الأداء</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>قصة</translation>
        </message>
        <message>
            <source>Bug</source>
            <translation>عيب</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>مهمة</translation>
        </message>
        <message>
            <source>Spike</source>
            <translation>بحث استكشافي</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>مهمة فرعية</translation>
        </message>
        <message>
            <source>%1 running</source>
            <comment>a stage</comment>
            <translation>%1: قيد التشغيل</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a stage</comment>
            <translation>%1: فشل</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>a stage</comment>
            <translation>%1: نجح</translation>
        </message>
        <message>
            <source>%1 waits</source>
            <comment>a stage</comment>
            <translation>%1: ينتظر</translation>
        </message>
        <message>
            <source>%1 needs sign-off</source>
            <comment>a stage</comment>
            <translation>%1: يحتاج إلى توقيع</translation>
        </message>
        <message>
            <source>%1 unstable</source>
            <comment>a stage</comment>
            <translation>%1: غير مستقر</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <comment>a stage</comment>
            <translation>%1: ملغى</translation>
        </message>
        <message>
            <source>%1 not run</source>
            <comment>a stage</comment>
            <translation>%1: لم يُشغَّل</translation>
        </message>
        <message>
            <source>No report of the build</source>
            <translation>لا تقرير عن البناء</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>Needs an estimate</source>
            <translation>تحتاج إلى تقدير</translation>
        </message>
        <message>
            <source>Needs an owner</source>
            <translation>تحتاج إلى مسؤول</translation>
        </message>
        <message>
            <source>No build yet</source>
            <translation>لا بناء بعد</translation>
        </message>
        <message>
            <source>Waits for release</source>
            <translation>تنتظر الإصدار</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>Story 2187</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>قصة جديدة</translation>
        </message>
        <message>
            <source>no estimate</source>
            <translation>بلا تقدير</translation>
        </message>
        <message>
            <source>blocked: %1</source>
            <translation>محظورة: %1</translation>
        </message>
        <message>
            <source>nobody's</source>
            <translation>ليست لأحد</translation>
        </message>
        <message>
            <source>in column for %1</source>
            <translation>في العمود منذ %1</translation>
        </message>
        <message>
            <source>longer than most</source>
            <translation>أطول من معظمها</translation>
        </message>
        <message>
            <source>expedite</source>
            <translation>عاجل</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 over</source>
            <comment>stories, limit, difference</comment>
            <translation>%1 من %2 · زيادة %3</translation>
        </message>
        <message>
            <source>%1 of %2 · full</source>
            <comment>stories, limit</comment>
            <translation>%1 من %2 · ممتلئ</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>stories, limit</comment>
            <translation>%1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1، لا قصص</numerusform>
                <numerusform>%1، قصة واحدة</numerusform>
                <numerusform>%1، قصتان</numerusform>
                <numerusform>%1، %n قصص</numerusform>
                <numerusform>%1، %n قصة</numerusform>
                <numerusform>%1، %n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, limit %2, %3 over the limit</source>
            <translation>%1، الحد %2، زيادة %3 فوق الحد</translation>
        </message>
        <message>
            <source>%1, limit %2, full</source>
            <translation>%1، الحد %2، ممتلئ</translation>
        </message>
        <message>
            <source>%1, limit %2</source>
            <translation>%1، الحد %2</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>priority</comment>
            <translation>منخفضة</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>priority</comment>
            <translation>متوسطة</translation>
        </message>
        <message>
            <source>High</source>
            <comment>priority</comment>
            <translation>مرتفعة</translation>
        </message>
        <message>
            <source>Highest</source>
            <comment>priority</comment>
            <translation>قصوى</translation>
        </message>
        <message>
            <source>No priority</source>
            <translation>بلا أولوية</translation>
        </message>
        <message>
            <source>priority: %1</source>
            <translation>الأولوية: %1</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a story's number</comment>
            <translation>تنتظر %1</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %1 and %n more</source>
            <comment>a story's number</comment>
            <translation>
                <numerusform>تنتظر %1 و%n غيرها</numerusform>
                <numerusform>تنتظر %1 و%n غيرها</numerusform>
                <numerusform>تنتظر %1 و%n غيرها</numerusform>
                <numerusform>تنتظر %1 و%n غيرها</numerusform>
                <numerusform>تنتظر %1 و%n غيرها</numerusform>
                <numerusform>تنتظر %1 و%n غيرها</numerusform>
            </translation>
        </message>
        <message>
            <source>Overridden: %1</source>
            <comment>a reason</comment>
            <translation>تجاوز: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over</source>
            <translation>
                <numerusform>لا ممر فوق الحد</numerusform>
                <numerusform>ممر واحد فوق الحد</numerusform>
                <numerusform>ممران فوق الحد</numerusform>
                <numerusform>%n ممرات فوق الحد</numerusform>
                <numerusform>%n ممرًا فوق الحد</numerusform>
                <numerusform>%n ممر فوق الحد</numerusform>
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
            <translation>محظورة منذ %1: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column and its count; how much is folded</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column and its count; how many lanes hold too much</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them in folded lanes: a click on the head of a lane unfolds it</source>
            <translation>
                <numerusform>%n منها في ممرات مطوية: نقرة على رأس الممر تبسطه</numerusform>
                <numerusform>واحدة منها في ممرات مطوية: نقرة على رأس الممر تبسطه</numerusform>
                <numerusform>اثنتان منها في ممرات مطوية: نقرة على رأس الممر تبسطه</numerusform>
                <numerusform>%n منها في ممرات مطوية: نقرة على رأس الممر تبسطه</numerusform>
                <numerusform>%n منها في ممرات مطوية: نقرة على رأس الممر تبسطه</numerusform>
                <numerusform>%n منها في ممرات مطوية: نقرة على رأس الممر تبسطه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over the limit of a lane</source>
            <translation>
                <numerusform>لا ممرات فوق حد الممر</numerusform>
                <numerusform>ممر واحد فوق حد الممر</numerusform>
                <numerusform>ممران فوق حد الممر</numerusform>
                <numerusform>%n ممرات فوق حد الممر</numerusform>
                <numerusform>%n ممرًا فوق حد الممر</numerusform>
                <numerusform>%n ممر فوق حد الممر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 over in a sprint</source>
            <translation>زيادة %1 في سبرنت</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint</source>
            <translation>%1، الحد %2 في كل سبرنت</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint, %3 over the limit in one</source>
            <translation>%1، الحد %2 في كل سبرنت، زيادة %3 فوق الحد في أحدها</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tests</name>
        <message>
            <source>%1 of %2 failed</source>
            <translation>فشل %1 من %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>3 of 614 failed: a test</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TitleEditor</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Enter saves the title, Esc leaves it as it was.</source>
            <translation>Enter يحفظ العنوان، وEsc يتركه كما كان.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TrendChart</name>
        <message numerus="yes">
            <source>Chart of %1, %n week(s)</source>
            <translation>
                <numerusform>مخطط %1، لا أسابيع</numerusform>
                <numerusform>مخطط %1، أسبوع واحد</numerusform>
                <numerusform>مخطط %1، أسبوعان</numerusform>
                <numerusform>مخطط %1، %n أسابيع</numerusform>
                <numerusform>مخطط %1، %n أسبوعًا</numerusform>
                <numerusform>مخطط %1، %n أسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the weeks, Enter opens one.</source>
            <translation>مفاتيح الأسهم تقرأ الأسابيع، وEnter يفتح أسبوعًا.</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>أ%1</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>لا شيء يُقاس</translation>
        </message>
        <message>
            <source>Week %1, from %2: %3</source>
            <translation>الأسبوع %1، من %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of it</source>
            <translation>
                <numerusform>لا أيام منه</numerusform>
                <numerusform>يوم واحد منه</numerusform>
                <numerusform>يومان منه</numerusform>
                <numerusform>%n أيام منه</numerusform>
                <numerusform>%n يومًا منه</numerusform>
                <numerusform>%n يوم منه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>لا فشل</numerusform>
                <numerusform>فشلت واحدة</numerusform>
                <numerusform>فشلت اثنتان</numerusform>
                <numerusform>فشلت %n</numerusform>
                <numerusform>فشلت %n</numerusform>
                <numerusform>فشلت %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>لا قصص</numerusform>
                <numerusform>قصة واحدة</numerusform>
                <numerusform>قصتان</numerusform>
                <numerusform>%n قصص</numerusform>
                <numerusform>%n قصة</numerusform>
                <numerusform>%n قصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>لا حوادث</numerusform>
                <numerusform>حادث واحد</numerusform>
                <numerusform>حادثان</numerusform>
                <numerusform>%n حوادث</numerusform>
                <numerusform>%n حادثًا</numerusform>
                <numerusform>%n حادث</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::UndoBar</name>
        <message>
            <source>Undo  %1</source>
            <comment>a button and its key</comment>
            <translation>تراجع  %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WeekTable</name>
        <message>
            <source>Week %1, from %2</source>
            <translation>الأسبوع %1، من %2</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>لا شيء يُقاس</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>%1، لا فشل</numerusform>
                <numerusform>%1، فشلت واحدة</numerusform>
                <numerusform>%1، فشلت اثنتان</numerusform>
                <numerusform>%1، فشلت %n</numerusform>
                <numerusform>%1، فشلت %n</numerusform>
                <numerusform>%1، فشلت %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a value and of how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>الأسبوع</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Welcome</name>
        <message>
            <source>New workspace …</source>
            <translation>مساحة عمل جديدة…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Window</name>
        <message>
            <source>on this computer</source>
            <comment>where a person works</comment>
            <translation>على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>الملاحم</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>اللوحة</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>خط الأنابيب</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>المقاييس</translation>
        </message>
        <message>
            <source>&amp;Import …</source>
            <translation>ا&amp;ستيراد…</translation>
        </message>
        <message>
            <source>&amp;Connect …</source>
            <translation>&amp;توصيل…</translation>
        </message>
        <message>
            <source>Offline since %1. %2</source>
            <comment>a time of day; what happened</comment>
            <translation>غير متصل منذ %1. %2</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <source>Read-only: this workspace was opened to be looked at. Nothing you do here is saved.</source>
            <translation>للقراءة فقط: فُتحت مساحة العمل هذه للاطلاع. لا يُحفظ شيء مما تفعله هنا.</translation>
        </message>
        <message>
            <source>%1 · day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1 · اليوم %2 من %3</translation>
        </message>
        <message>
            <source>The change to “%1” was not saved. %2</source>
            <comment>a title; what happened</comment>
            <translation>لم يُحفظ التغيير في «%1». %2</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>مقارنة ودمج</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>Re&amp;quests to servers …</source>
            <translation>ال&amp;طلبات إلى الخوادم…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>الاستيراد</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>الإنتاج</translation>
        </message>
        <message>
            <source>Connect &amp;monitoring …</source>
            <translation>توصيل ال&amp;مراقبة…</translation>
        </message>
        <message>
            <source>An alert in production, since %1.</source>
            <translation>تنبيه في الإنتاج منذ %1.</translation>
        </message>
        <message>
            <source>Open Production</source>
            <translation>فتح الإنتاج</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>مراجعة السبرنت</translation>
        </message>
        <message>
            <source>Present the sprint &amp;review</source>
            <translation>تقديم م&amp;راجعة السبرنت</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>&amp;Back up workspace …</source>
            <translation>نسخ مساحة العمل ا&amp;حتياطيًا…</translation>
        </message>
        <message>
            <source>A database is backed up where it runs, by whoever looks after it.</source>
            <translation>تُنسخ قاعدة البيانات احتياطيًا حيث تعمل، ويتولى ذلك من يرعاها.</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>نسخ مساحة العمل احتياطيًا</translation>
        </message>
        <message>
            <source>Workspaces (*.dayshift)</source>
            <translation>مساحات العمل (*.dayshift)</translation>
        </message>
        <message>
            <source>Backup of the workspace</source>
            <translation>النسخة الاحتياطية لمساحة العمل</translation>
        </message>
        <message>
            <source>The workspace is backed up, %1.</source>
            <comment>a size</comment>
            <translation>تم نسخ مساحة العمل احتياطيًا، %1.</translation>
        </message>
        <message>
            <source>Present</source>
            <comment>what is shown to others, in the sidebar</comment>
            <translation>العرض</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardEdits</name>
        <message>
            <source>Split from #%1.</source>
            <translation>مقسومة من #%1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SplitDialog</name>
        <message>
            <source>Split %1</source>
            <translation>تقسيم %1</translation>
        </message>
        <message>
            <source>“%1” stays; the new story comes below it, in the same epic and sprint.</source>
            <translation>تبقى «%1»؛ وتأتي القصة الجديدة تحتها، في الملحمة والسبرنت نفسيهما.</translation>
        </message>
        <message>
            <source>What the new story is about</source>
            <translation>موضوع القصة الجديدة</translation>
        </message>
        <message>
            <source>&amp;New story</source>
            <translation>ال&amp;قصة الجديدة</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>بلا تقدير</translation>
        </message>
        <message>
            <source>Its &amp;points</source>
            <translation>&amp;نقاطها</translation>
        </message>
        <message>
            <source>Points that &amp;stay</source>
            <translation>النقاط ال&amp;باقية</translation>
        </message>
        <message>
            <source>Open tasks that go over into the new story</source>
            <translation>المهام المفتوحة التي تنتقل إلى القصة الجديدة</translation>
        </message>
        <message>
            <source>&amp;Tasks that go over</source>
            <translation>ال&amp;مهام التي تنتقل</translation>
        </message>
        <message>
            <source>Split the story</source>
            <translation>تقسيم القصة</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Points are a number, or nothing.</source>
            <translation>النقاط رقم، أو لا شيء.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDesk</name>
        <message>
            <source>&amp;Teams and products …</source>
            <translation>ال&amp;فرق والمنتجات…</translation>
        </message>
        <message>
            <source>Teams and products changed</source>
            <translation>تم تغيير الفرق والمنتجات</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDialog</name>
        <message>
            <source>Teams and products</source>
            <translation>الفرق والمنتجات</translation>
        </message>
        <message>
            <source>A team that is alone needs no entry. Each team is compared with itself only.</source>
            <translation>الفريق الوحيد لا يحتاج إلى إدخال. يُقارن كل فريق بنفسه فقط.</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>إضافة فريق</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Works on</source>
            <translation>يعمل على</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>المنتجات</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>إضافة منتج</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>لأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>لأسفل</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <comment>a list</comment>
            <translation>%1: إزالة</translation>
        </message>
        <message>
            <source>%1: move up</source>
            <comment>a list</comment>
            <translation>%1: نقل لأعلى</translation>
        </message>
        <message>
            <source>%1: move down</source>
            <comment>a list</comment>
            <translation>%1: نقل لأسفل</translation>
        </message>
        <message>
            <source>Name of team %1</source>
            <translation>اسم الفريق %1</translation>
        </message>
        <message>
            <source>What team %1 works on</source>
            <translation>ما يعمل عليه الفريق %1</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Name of product %1</source>
            <translation>اسم المنتج %1</translation>
        </message>
        <message>
            <source>Every team and every product needs a name.</source>
            <translation>كل فريق وكل منتج يحتاج إلى اسم.</translation>
        </message>
        <message>
            <source>Two have the same name: nobody could tell them apart.</source>
            <translation>اثنان لهما الاسم نفسه: لن يستطيع أحد التمييز بينهما.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaList</name>
        <message>
            <source>What must be so</source>
            <translation>ما يجب أن يتحقق</translation>
        </message>
        <message>
            <source>What must be so for this story to be accepted</source>
            <translation>ما يجب أن يتحقق لقبول هذه القصة</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>معايير القبول</translation>
        </message>
        <message>
            <source>met</source>
            <translation>مستوفى</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>غير مستوفى بعد</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaSection</name>
        <message>
            <source>Criterion written</source>
            <translation>تمت كتابة معيار</translation>
        </message>
        <message>
            <source>Criterion changed</source>
            <translation>تم تغيير معيار</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>معايير القبول</translation>
        </message>
        <message>
            <source>Nobody has said yet what this story must fulfil.</source>
            <translation>لم يقل أحد بعد ما يجب أن تستوفيه هذه القصة.</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>معيار جديد</translation>
        </message>
        <message>
            <source>Tick by hand …</source>
            <translation>تأشير يدوي…</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>تغيير الصياغة</translation>
        </message>
        <message>
            <source>Link a test …</source>
            <translation>ربط اختبار…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>لأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>لأسفل</translation>
        </message>
        <message>
            <source>Delete the criterion</source>
            <translation>حذف المعيار</translation>
        </message>
        <message>
            <source>Criterion deleted</source>
            <translation>تم حذف معيار</translation>
        </message>
        <message>
            <source>Take a test away</source>
            <translation>إزالة اختبار</translation>
        </message>
        <message>
            <source>Say what must be so for this story to be accepted (N)</source>
            <translation>قل ما يجب أن يتحقق لقبول هذه القصة (N)</translation>
        </message>
        <message>
            <source>With this one</source>
            <translation>مع هذا</translation>
        </message>
        <message>
            <source>What can be done with the selected criterion</source>
            <translation>ما يمكن فعله بالمعيار المحدد</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tests</source>
            <translation>
                <numerusform>و%n اختبار آخر</numerusform>
                <numerusform>واختبار آخر</numerusform>
                <numerusform>واختباران آخران</numerusform>
                <numerusform>و%n اختبارات أخرى</numerusform>
                <numerusform>و%n اختبارًا آخر</numerusform>
                <numerusform>و%n اختبار آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked by %1, %2: %3</source>
            <comment>a name; when; what they saw</comment>
            <translation>أشّره %1، %2: %3</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>أحدهم</translation>
        </message>
        <message>
            <source>A test has failed: the tick does not count against it.</source>
            <translation>فشل اختبار: التأشير لا يغلبه.</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <comment>criteria</comment>
            <translation>استُوفي %1 من %2</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>التراجع عن التأشير</translation>
        </message>
        <message>
            <source>Test taken away from a criterion</source>
            <translation>تمت إزالة اختبار من معيار</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>تم التراجع عن التأشير</translation>
        </message>
        <message>
            <source>What have you seen that proves it?</source>
            <translation>ما الذي رأيته ويثبت ذلك؟</translation>
        </message>
        <message>
            <source>In a few words: where, which build, who</source>
            <translation>في كلمات قليلة: أين، وأي بناء، ومن</translation>
        </message>
        <message>
            <source>Criterion ticked</source>
            <translation>تم تأشير معيار</translation>
        </message>
        <message>
            <source>Criterion moved</source>
            <translation>تم نقل معيار</translation>
        </message>
        <message>
            <source>There is no test to link yet.</source>
            <translation>لا اختبار للربط بعد.</translation>
        </message>
        <message>
            <source>No build has been read so far. Connect a server under Pipeline; its stages can then be chosen here.</source>
            <translation>لم يُقرأ أي بناء حتى الآن. وصّل خادمًا في «خط الأنابيب»؛ عندها يمكن اختيار مراحله هنا.</translation>
        </message>
        <message>
            <source>%1 · %2 (%3)</source>
            <comment>a stage, its pipeline, its connection</comment>
            <translation>%1 · %2 (%3)</translation>
        </message>
        <message>
            <source>Which stage proves it?</source>
            <translation>أي مرحلة تثبت ذلك؟</translation>
        </message>
        <message>
            <source>Which test of %1? Empty: all of it</source>
            <translation>أي اختبار من %1؟ فارغ: كلها</translation>
        </message>
        <message>
            <source>All of the stage</source>
            <translation>المرحلة كلها</translation>
        </message>
        <message>
            <source>Test linked with a criterion</source>
            <translation>تم ربط اختبار بمعيار</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkPicker</name>
        <message>
            <source>Link %1</source>
            <comment>a story's number</comment>
            <translation>ربط %1</translation>
        </message>
        <message>
            <source>How it is linked</source>
            <translation>كيفية الربط</translation>
        </message>
        <message>
            <source>Number or words of the other story</source>
            <translation>رقم القصة الأخرى أو كلماتها</translation>
        </message>
        <message>
            <source>Number or words of the title</source>
            <translation>رقم أو كلمات من العنوان</translation>
        </message>
        <message>
            <source>Stories found</source>
            <translation>القصص التي عُثر عليها</translation>
        </message>
        <message>
            <source>Type to find the other story.</source>
            <translation>اكتب للعثور على القصة الأخرى.</translation>
        </message>
        <message>
            <source>No story on the board is called that.</source>
            <translation>لا قصة على اللوحة بهذا الاسم.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkWords</name>
        <message>
            <source>blocks</source>
            <translation>تحظر</translation>
        </message>
        <message>
            <source>is blocked by</source>
            <translation>محظورة بسبب</translation>
        </message>
        <message>
            <source>relates to</source>
            <translation>متعلقة بـ</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>تكرر</translation>
        </message>
        <message>
            <source>is duplicated by</source>
            <translation>مكررة في</translation>
        </message>
        <message>
            <source>tests</source>
            <translation>تختبر</translation>
        </message>
        <message>
            <source>is tested by</source>
            <translation>مختبَرة بـ</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a stage and its pipeline</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 in %2 · %3</source>
            <comment>a test, its stage and its pipeline</comment>
            <translation>%1 في %2 · %3</translation>
        </message>
        <message>
            <source>%1: passed in build %2</source>
            <comment>a test</comment>
            <translation>%1: نجح في البناء %2</translation>
        </message>
        <message>
            <source>%1: failed in build %2</source>
            <comment>a test</comment>
            <translation>%1: فشل في البناء %2</translation>
        </message>
        <message>
            <source>%1: unstable in build %2, which is not passed</source>
            <comment>a test</comment>
            <translation>%1: غير مستقر في البناء %2، وهذا ليس نجاحًا</translation>
        </message>
        <message>
            <source>%1: not over yet in build %2</source>
            <comment>a test</comment>
            <translation>%1: لم ينته بعد في البناء %2</translation>
        </message>
        <message>
            <source>%1: not run, no build names this story</source>
            <comment>a test</comment>
            <translation>%1: لم يُشغَّل، لا بناء يذكر هذه القصة</translation>
        </message>
        <message>
            <source>%1: not run in build %2</source>
            <comment>a test</comment>
            <translation>%1: لم يُشغَّل في البناء %2</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit; it passed for an older one</source>
            <comment>a test</comment>
            <translation>%1: لم يُشغَّل لأحدث إيداع؛ ونجح لإيداع أقدم</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit</source>
            <comment>a test</comment>
            <translation>%1: لم يُشغَّل لأحدث إيداع</translation>
        </message>
        <message>
            <source>a deleted story</source>
            <translation>قصة محذوفة</translation>
        </message>
        <message>
            <source>%1 removed a link: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>أزال %1 رابطًا: %2</translation>
        </message>
        <message>
            <source>%1 linked it: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>ربطها %1: %2</translation>
        </message>
        <message>
            <source>%1 wrote the criterion “%2”</source>
            <translation>كتب %1 المعيار «%2»</translation>
        </message>
        <message>
            <source>%1 deleted the criterion “%2”</source>
            <translation>حذف %1 المعيار «%2»</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who, a criterion, the evidence</comment>
            <translation>أشّر %1 «%2»: %3</translation>
        </message>
        <message>
            <source>%1 took the tick of “%2” back</source>
            <translation>تراجع %1 عن تأشير «%2»</translation>
        </message>
        <message>
            <source>%1 changed the criterion “%2”; before it was “%3”</source>
            <translation>غيّر %1 المعيار «%2»؛ وكان من قبل «%3»</translation>
        </message>
        <message>
            <source>%1 put the criterion “%2” elsewhere in the list</source>
            <translation>نقل %1 المعيار «%2» إلى موضع آخر في القائمة</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>أحدهم</translation>
        </message>
        <message>
            <source>%1 took the test %2 off a criterion</source>
            <translation>أزال %1 الاختبار %2 من معيار</translation>
        </message>
        <message>
            <source>%1 linked a criterion to the test %2</source>
            <translation>ربط %1 معيارًا بالاختبار %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryCircles</name>
        <message>
            <source>A story cannot be linked to itself.</source>
            <translation>لا يمكن ربط قصة بنفسها.</translation>
        </message>
        <message>
            <source>Choose another story.</source>
            <translation>اختر قصة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>These stories would wait for each other: %1.</source>
            <translation>ستنتظر هذه القصص بعضها بعضًا: %1.</translation>
        </message>
        <message>
            <source>Remove one of the links on this way first.</source>
            <translation>أزل أولًا أحد الروابط في هذا المسار.</translation>
        </message>
        <message>
            <source>These stories would all be duplicates of each other: %1.</source>
            <translation>ستكون هذه القصص جميعًا مكررات بعضها لبعض: %1.</translation>
        </message>
        <message>
            <source>A story cannot be part of itself: %1.</source>
            <translation>لا يمكن أن تكون القصة جزءًا من نفسها: %1.</translation>
        </message>
        <message>
            <source>Choose another parent.</source>
            <translation>اختر أصلًا آخر.</translation>
        </message>
        <message>
            <source>In this file stories wait for themselves, or are parts or duplicates of themselves.</source>
            <translation>في هذا الملف قصص تنتظر نفسها، أو هي أجزاء أو مكررات لنفسها.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>صدّر مساحة العمل مرة أخرى.</translation>
        </message>
        <message>
            <source>These two stories are linked like this already.</source>
            <translation>هاتان القصتان مرتبطتان هكذا بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryLinksView</name>
        <message>
            <source>Link to a story …</source>
            <translation>ربط بقصة…</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>الروابط</translation>
        </message>
        <message>
            <source>Say how this story hangs together with another one (K)</source>
            <translation>قل كيف ترتبط هذه القصة بأخرى (K)</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>في الأرشيف</translation>
        </message>
        <message>
            <source>%1: this story waits for it</source>
            <comment>a column</comment>
            <translation>%1: هذه القصة تنتظرها</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
            </translation>
        </message>
        <message>
            <source>This story is not linked with any other.</source>
            <translation>هذه القصة غير مرتبطة بأي قصة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDesk</name>
        <message>
            <source>&amp;Definition of done …</source>
            <translation>تعريف الإ&amp;نجاز…</translation>
        </message>
        <message>
            <source>Version %1 of the definition of done saved</source>
            <translation>تم حفظ النسخة %1 من تعريف الإنجاز</translation>
        </message>
        <message>
            <source>What is missing is only warned of</source>
            <translation>ما ينقص يُنبَّه إليه فقط</translation>
        </message>
        <message>
            <source>What is missing is refused</source>
            <translation>ما ينقص يُرفض</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDialog</name>
        <message>
            <source>Code reviewed by a second person</source>
            <translation>راجع شخص ثانٍ الشيفرة</translation>
        </message>
        <message>
            <source>Write it anew from this version</source>
            <translation>كتابته من جديد انطلاقًا من هذه النسخة</translation>
        </message>
        <message>
            <source>Add a check</source>
            <translation>إضافة فحص</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>لأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>لأسفل</translation>
        </message>
        <message>
            <source>Only warn (light): stories may pass, and what was missing is kept</source>
            <translation>تنبيه فقط (خفيف): يمكن أن تمر القصص، ويُحفظ ما كان ينقص</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>تعريف الإنجاز</translation>
        </message>
        <message>
            <source>Version %1, being written</source>
            <translation>النسخة %1، قيد الكتابة</translation>
        </message>
        <message>
            <source>Version that is shown</source>
            <translation>النسخة المعروضة</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Who owns the definition</source>
            <translation>المسؤول عن التعريف</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>فورًا</translation>
        </message>
        <message>
            <source>The start of %1</source>
            <translation>بداية %1</translation>
        </message>
        <message>
            <source>From when the version holds</source>
            <translation>متى تسري النسخة</translation>
        </message>
        <message>
            <source>Version %1, saved by %2, %3</source>
            <comment>number; who; when</comment>
            <translation>النسخة %1، حفظها %2، %3</translation>
        </message>
        <message>
            <source>%1 · holds now</source>
            <comment>a version</comment>
            <translation>%1 · سارية الآن</translation>
        </message>
        <message>
            <source>Checks, in their order</source>
            <translation>الفحوص بترتيبها</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>كيف يُرى</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>من يستطيع المساعدة</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+سهم لأعلى</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+سهم لأسفل</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>تسري من</translation>
        </message>
        <message>
            <source>Stories that would not hold</source>
            <translation>القصص التي لن تستوفي</translation>
        </message>
        <message>
            <source>Save version %1</source>
            <translation>حفظ النسخة %1</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Name of check %1</source>
            <translation>اسم الفحص %1</translation>
        </message>
        <message>
            <source>How check %1 is seen</source>
            <translation>كيف يُرى الفحص %1</translation>
        </message>
        <message>
            <source>Who can help with check %1</source>
            <translation>من يستطيع المساعدة في الفحص %1</translation>
        </message>
        <message>
            <source>Stage that counts for check %1</source>
            <translation>المرحلة التي تُحتسب للفحص %1</translation>
        </message>
        <message>
            <source>Every check needs a name.</source>
            <translation>كل فحص يحتاج إلى اسم.</translation>
        </message>
        <message>
            <source>Two checks have the same name: nobody could tell them apart.</source>
            <translation>فحصان لهما الاسم نفسه: لن يستطيع أحد التمييز بينهما.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories of late in %2 would not have held.</source>
            <translation>
                <numerusform>لم يكن ليستوفي %1 من %n قصة مما وصل مؤخرًا إلى %2.</numerusform>
                <numerusform>لم يكن ليستوفي %1 من قصة واحدة مما وصل مؤخرًا إلى %2.</numerusform>
                <numerusform>لم يكن ليستوفي %1 من قصتين مما وصل مؤخرًا إلى %2.</numerusform>
                <numerusform>لم يكن ليستوفي %1 من %n قصص مما وصل مؤخرًا إلى %2.</numerusform>
                <numerusform>لم يكن ليستوفي %1 من %n قصة مما وصل مؤخرًا إلى %2.</numerusform>
                <numerusform>لم يكن ليستوفي %1 من %n قصة مما وصل مؤخرًا إلى %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories in %2 would not hold.</source>
            <translation>
                <numerusform>لن يستوفي %1 من %n قصة في %2.</numerusform>
                <numerusform>لن يستوفي %1 من قصة واحدة في %2.</numerusform>
                <numerusform>لن يستوفي %1 من قصتين في %2.</numerusform>
                <numerusform>لن يستوفي %1 من %n قصص في %2.</numerusform>
                <numerusform>لن يستوفي %1 من %n قصة في %2.</numerusform>
                <numerusform>لن يستوفي %1 من %n قصة في %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 %2: %3</source>
            <comment>number, title, what is missing</comment>
            <translation>#%1 %2: %3</translation>
        </message>
        <message>
            <source>There is no story in work to try this on.</source>
            <translation>لا قصة قيد العمل لتجربة هذا عليها.</translation>
        </message>
        <message>
            <source>Stage (optional)</source>
            <translation>المرحلة (اختياري)</translation>
        </message>
        <message>
            <source>Counts a stage of this name, where its name does not say what it runs.</source>
            <translation>تُحتسب مرحلة بهذا الاسم، حيث لا يقول اسمها ما الذي تشغّله.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneSection</name>
        <message>
            <source>The team has not said yet what done means: Tools, Definition of done.</source>
            <translation>لم يقل الفريق بعد ما معنى «منجز»: أدوات، تعريف الإنجاز.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n checks hold</source>
            <translation>
                <numerusform>المستوفى: %1 من %n فحص</numerusform>
                <numerusform>المستوفى: %1 من فحص واحد</numerusform>
                <numerusform>المستوفى: %1 من فحصين</numerusform>
                <numerusform>المستوفى: %1 من %n فحوص</numerusform>
                <numerusform>المستوفى: %1 من %n فحصًا</numerusform>
                <numerusform>المستوفى: %1 من %n فحص</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <comment>a count; the definition's version</comment>
            <translation>%1 · النسخة %2</translation>
        </message>
        <message>
            <source>%1 · version %2, from %3 on</source>
            <comment>a count; the definition's version; a sprint</comment>
            <translation>%1 · النسخة %2، ابتداءً من %3</translation>
        </message>
        <message>
            <source>Overridden for %1 by %2, %3: %4</source>
            <comment>column; who; when; the reason</comment>
            <translation>تجاوز لـ %1 بواسطة %2، %3: %4</translation>
        </message>
        <message>
            <source>Missing then: %1</source>
            <translation>كان ينقص حينها: %1</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check; its state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>نقل إلى %1</translation>
        </message>
        <message>
            <source>%1 asks for: %2</source>
            <comment>a column; what is missing</comment>
            <translation>يطلب %1: %2</translation>
        </message>
        <message>
            <source>Override …</source>
            <translation>تجاوز…</translation>
        </message>
        <message>
            <source>What shows it? %1</source>
            <comment>a check</comment>
            <translation>ما الذي يُظهره؟ %1</translation>
        </message>
        <message>
            <source>A word of evidence; Esc leaves it open</source>
            <translation>كلمة عن الدليل؛ Esc يتركه مفتوحًا</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneWords</name>
        <message>
            <source>Ticked by a person</source>
            <translation>يؤشره شخص</translation>
        </message>
        <message>
            <source>Unit tests run in the pipeline</source>
            <translation>تعمل اختبارات الوحدة في خط الأنابيب</translation>
        </message>
        <message>
            <source>Integration tests run in the pipeline</source>
            <translation>تعمل اختبارات التكامل في خط الأنابيب</translation>
        </message>
        <message>
            <source>Functional tests passed</source>
            <translation>نجحت الاختبارات الوظيفية</translation>
        </message>
        <message>
            <source>Performance tests passed</source>
            <translation>نجحت اختبارات الأداء</translation>
        </message>
        <message>
            <source>Security tests passed</source>
            <translation>نجحت اختبارات الأمان</translation>
        </message>
        <message>
            <source>All acceptance criteria are met</source>
            <translation>جميع معايير القبول مستوفاة</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>غير محظورة</translation>
        </message>
        <message>
            <source>All sub-stories are done</source>
            <translation>جميع القصص الفرعية منجزة</translation>
        </message>
        <message>
            <source>A build</source>
            <translation>بناء</translation>
        </message>
        <message>
            <source>An owner</source>
            <translation>مسؤول</translation>
        </message>
        <message>
            <source>An estimate</source>
            <translation>تقدير</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>معايير القبول</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>مالك المنتج</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>سكرم ماستر</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>مطوّر</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>مطوّر اختبارات</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>مهندس أداء</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>مختبِر أمان</translation>
        </message>
        <message>
            <source>Operations engineer</source>
            <translation>مهندس تشغيل</translation>
        </message>
        <message>
            <source>The definition of done</source>
            <translation>تعريف الإنجاز</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>مستوفى</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>لم يُرَ</translation>
        </message>
        <message>
            <source>build %1 of %2</source>
            <comment>number and pipeline</comment>
            <translation>البناء %1 من %2</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a word of evidence; who, when</comment>
            <translation>%1 (%2، %3)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a build; when</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>it has no criteria</source>
            <translation>ليس لها معايير</translation>
        </message>
        <message>
            <source>%1 of %2 are met</source>
            <translation>استُوفي %1 من %2</translation>
        </message>
        <message>
            <source>not finished in %1</source>
            <translation>لم ينته في %1</translation>
        </message>
        <message>
            <source>failed in %1</source>
            <translation>فشل في %1</translation>
        </message>
        <message>
            <source>no build names the story</source>
            <translation>لا بناء يذكر القصة</translation>
        </message>
        <message>
            <source>passed for an older commit, not for the newest one (%1)</source>
            <translation>نجح لإيداع أقدم، لا لأحدث إيداع (%1)</translation>
        </message>
        <message>
            <source>not seen for the newest commit (%1)</source>
            <translation>لم يُرَ لأحدث إيداع (%1)</translation>
        </message>
        <message>
            <source>nobody has ticked it</source>
            <translation>لم يؤشره أحد</translation>
        </message>
        <message>
            <source>it is blocked</source>
            <translation>هي محظورة</translation>
        </message>
        <message numerus="yes">
            <source>%n sub-stories are open</source>
            <translation>
                <numerusform>لا قصص فرعية مفتوحة</numerusform>
                <numerusform>قصة فرعية واحدة مفتوحة</numerusform>
                <numerusform>قصتان فرعيتان مفتوحتان</numerusform>
                <numerusform>%n قصص فرعية مفتوحة</numerusform>
                <numerusform>%n قصة فرعية مفتوحة</numerusform>
                <numerusform>%n قصة فرعية مفتوحة</numerusform>
            </translation>
        </message>
        <message>
            <source>it is nobody's</source>
            <translation>ليست لأحد</translation>
        </message>
        <message>
            <source>nobody has estimated it</source>
            <translation>لم يقدّرها أحد</translation>
        </message>
        <message>
            <source>%1 can help.</source>
            <comment>one name</comment>
            <translation>يستطيع %1 المساعدة.</translation>
        </message>
        <message>
            <source>%1 or %2 can help.</source>
            <comment>two names</comment>
            <translation>يستطيع %1 أو %2 المساعدة.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>a check; why it does not hold</comment>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>why; who can help</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n stories cannot go into %1 yet.</source>
            <translation>
                <numerusform>لا تستطيع %n قصة الدخول إلى %1 بعد.</numerusform>
                <numerusform>لا تستطيع قصة واحدة الدخول إلى %1 بعد.</numerusform>
                <numerusform>لا تستطيع قصتان الدخول إلى %1 بعد.</numerusform>
                <numerusform>لا تستطيع %n قصص الدخول إلى %1 بعد.</numerusform>
                <numerusform>لا تستطيع %n قصة الدخول إلى %1 بعد.</numerusform>
                <numerusform>لا تستطيع %n قصة الدخول إلى %1 بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 cannot go into %2 yet.</source>
            <translation>لا تستطيع #%1 الدخول إلى %2 بعد.</translation>
        </message>
        <message>
            <source>A new story cannot go into %1 yet.</source>
            <translation>لا تستطيع قصة جديدة الدخول إلى %1 بعد.</translation>
        </message>
        <message>
            <source>#%1: %2</source>
            <comment>a story; what is missing</comment>
            <translation>#%1: %2</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>لم يُنقل شيء.</translation>
        </message>
        <message>
            <source>Finish what is missing, or say why it may go there without it.</source>
            <translation>أكمل ما ينقص، أو قل لماذا يمكن أن تذهب إلى هناك دونه.</translation>
        </message>
        <message>
            <source>Imported: it was closed elsewhere, before any definition of done here.</source>
            <translation>مستوردة: أُغلقت في مكان آخر، قبل أي تعريف للإنجاز هنا.</translation>
        </message>
        <message>
            <source>Closed before there was a definition of done.</source>
            <translation>أُغلقت قبل أن يوجد تعريف للإنجاز.</translation>
        </message>
        <message>
            <source>Closed under version %1.</source>
            <translation>أُغلقت بموجب النسخة %1.</translation>
        </message>
        <message>
            <source>Closed under version %1; version %2 holds now.</source>
            <translation>أُغلقت بموجب النسخة %1؛ والنسخة %2 سارية الآن.</translation>
        </message>
        <message>
            <source>Somebody saved version %1 meanwhile.</source>
            <translation>حفظ أحدهم النسخة %1 في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Nothing was overwritten.</source>
            <translation>لم يُستبدل شيء.</translation>
        </message>
        <message>
            <source>Look at theirs, then save yours again.</source>
            <translation>انظر إلى نسخته، ثم احفظ نسختك مرة أخرى.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>waits for its turn in %1</source>
            <translation>ينتظر دوره في %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EntryPopup</name>
        <message>
            <source>Override</source>
            <translation>تجاوز</translation>
        </message>
        <message>
            <source>To override: a word of reason</source>
            <translation>للتجاوز: كلمة عن السبب</translation>
        </message>
        <message>
            <source>A reason here overrides what is missing. It stays visible on the story.</source>
            <translation>السبب هنا يتجاوز ما ينقص. ويبقى ظاهرًا على القصة.</translation>
        </message>
        <message numerus="yes">
            <source>Move the other %n</source>
            <translation>
                <numerusform>نقل الباقي (%n)</numerusform>
                <numerusform>نقل الأخرى</numerusform>
                <numerusform>نقل الأخريين</numerusform>
                <numerusform>نقل الأخريات (%n)</numerusform>
                <numerusform>نقل الأخريات (%n)</numerusform>
                <numerusform>نقل الأخريات (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>See #%1</source>
            <translation>رؤية #%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stories</source>
            <translation>
                <numerusform>و%n قصة أخرى</numerusform>
                <numerusform>وقصة أخرى</numerusform>
                <numerusform>وقصتان أخريان</numerusform>
                <numerusform>و%n قصص أخرى</numerusform>
                <numerusform>و%n قصة أخرى</numerusform>
                <numerusform>و%n قصة أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>ما ينقص</translation>
        </message>
        <message>
            <source>Write a word of reason first.</source>
            <translation>اكتب أولًا كلمة عن السبب.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDesk</name>
        <message>
            <source>Attaching %1, %2 of %3</source>
            <translation>يجري إرفاق %1، %2 من %3</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>يجري فتح %1…</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>يجري حفظ %1…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم %1.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was attached.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط. لم يُرفق شيء.</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard. Nothing was attached. Copy a picture, then try again.</source>
            <translation>لا صورة في الحافظة. لم يُرفق شيء. انسخ صورة ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <comment>when it was taken from the clipboard</comment>
            <translation>صورة %1.png</translation>
        </message>
        <message>
            <source>Attaching %1 …</source>
            <translation>يجري إرفاق %1…</translation>
        </message>
        <message>
            <source>Attach files, each of at most %1</source>
            <translation>إرفاق ملفات، لا يتجاوز كل منها %1</translation>
        </message>
        <message>
            <source>There is no room for a copy to open. Nothing was changed. Make room on the disk, then try again.</source>
            <translation>لا مكان لنسخة تُفتح. لم يتغير شيء. أفرغ مكانًا على القرص ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 is not what its name says, or holds something that can run. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>ليس %1 ما يقوله اسمه، أو يحوي شيئًا يمكن تشغيله. لا يُفتح من هنا: احفظه فقط إن كنت تثق بمن أرفقه.</translation>
        </message>
        <message>
            <source>No program opens %1. Save it instead.</source>
            <translation>لا برنامج يفتح %1. احفظه بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>حفظ المرفق</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDownload</name>
        <message>
            <source>%1 is not what was attached.</source>
            <translation>ليس %1 ما أُرفق.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Look for it in a backup, or ask who attached it.</source>
            <translation>ابحث عنه في نسخة احتياطية، أو اسأل من أرفقه.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>تعذرت كتابة %1.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>ما كان هناك من قبل ما زال موجودًا.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>اختر مجلدًا آخر، أو أفرغ مكانًا على القرص.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentList</name>
        <message>
            <source>Attach …</source>
            <translation>إرفاق…</translation>
        </message>
        <message>
            <source>%1 attached</source>
            <translation>تم إرفاق %1</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;فتح</translation>
        </message>
        <message>
            <source>&amp;Save as …</source>
            <translation>&amp;حفظ باسم…</translation>
        </message>
        <message>
            <source>&amp;Copy name</source>
            <translation>&amp;نسخ الاسم</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>ح&amp;ذف</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <source>What to do with the attachment</source>
            <translation>ما يُفعل بالمرفق</translation>
        </message>
        <message>
            <source>What to do with the attachment (menu key)</source>
            <translation>ما يُفعل بالمرفق (مفتاح القائمة)</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>إرفاق ملفات لا يتجاوز كل منها %1؛ يرفق Ctrl+Shift+V الصورة الموجودة في الحافظة</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>تم حذف %1</translation>
        </message>
        <message>
            <source>Let go to attach, up to %1 each</source>
            <translation>أفلت للإرفاق، حتى %1 لكل ملف</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentNotice</name>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Save anyway …</source>
            <translation>حفظ على أي حال…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Stop, keep nothing of it</source>
            <translation>إيقاف، دون الاحتفاظ بشيء منه</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentUpload</name>
        <message>
            <source>%1 was not attached: it was cancelled.</source>
            <translation>لم يُرفق %1: أُلغي ذلك.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>لم يُحتفظ بشيء منه.</translation>
        </message>
        <message>
            <source>Attach it again whenever you like.</source>
            <translation>أرفقه مرة أخرى متى شئت.</translation>
        </message>
        <message>
            <source>%1 was not attached. %2</source>
            <translation>لم يُرفق %1. %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentWords</name>
        <message>
            <source>%1 · from the epic</source>
            <comment>size</comment>
            <translation>%1 · من الملحمة</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <comment>size, who, when</comment>
            <translation>%1 · %2، %3</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>name of a file, its kind, its size and who attached it when</comment>
            <translation>%1، %2، %3</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>أحدهم</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>document</source>
            <translation>مستند</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>أرشيف</translation>
        </message>
        <message>
            <source>program</source>
            <translation>برنامج</translation>
        </message>
        <message>
            <source>file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>%1 is a program, or starts one. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 برنامج، أو يبدأ برنامجًا. لا يُفتح من هنا: احفظه فقط إن كنت تثق بمن أرفقه.</translation>
        </message>
        <message>
            <source>%1 can hold scripts, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>يمكن أن يحوي %1 برامج نصية تعمل عند فتحه. لا يُفتح من هنا: احفظه فقط إن كنت تثق بمن أرفقه.</translation>
        </message>
        <message>
            <source>%1 can hold macros or formulas, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>يمكن أن يحوي %1 وحدات ماكرو أو صيغًا تعمل عند فتحه. لا يُفتح من هنا: احفظه فقط إن كنت تثق بمن أرفقه.</translation>
        </message>
        <message>
            <source>Nobody can say what would open %1. It is not opened from here: save it if you trust whoever attached it.</source>
            <translation>لا أحد يستطيع أن يقول ما الذي سيفتح %1. لا يُفتح من هنا: احفظه إن كنت تثق بمن أرفقه.</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <comment>megabytes</comment>
            <translation>%1 م.ب</translation>
        </message>
        <message>
            <source>Drop files here, up to %1 each</source>
            <translation>أفلت الملفات هنا، حتى %1 لكل ملف</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Attachments</name>
        <message>
            <source>Nothing was attached.</source>
            <translation>لم يُرفق شيء.</translation>
        </message>
        <message>
            <source>%1 has %2; an attachment has at most %3.</source>
            <translation>حجم %1 هو %2؛ وأقصى حجم للمرفق %3.</translation>
        </message>
        <message>
            <source>Attach a part of it, or write down where it lies.</source>
            <translation>أرفق جزءًا منه، أو اكتب أين يوجد.</translation>
        </message>
        <message>
            <source>%1 is not there, or may not be read.</source>
            <translation>%1 غير موجود، أو لا تُسمح قراءته.</translation>
        </message>
        <message>
            <source>Look where it is, then attach it again.</source>
            <translation>انظر أين هو، ثم أرفقه مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 changed while it was read.</source>
            <translation>تغيّر %1 أثناء قراءته.</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it, then attach it again.</source>
            <translation>انتظر حتى لا يكتب فيه شيء، ثم أرفقه مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 vanished while it was read.</source>
            <translation>اختفى %1 أثناء قراءته.</translation>
        </message>
        <message>
            <source>Attach an ordinary file.</source>
            <translation>أرفق ملفًا عاديًا.</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1 مجلد.</translation>
        </message>
        <message>
            <source>%1 is a pipe between programs and has no end.</source>
            <translation>%1 أنبوب بين برنامجين ولا نهاية له.</translation>
        </message>
        <message>
            <source>%1 is a device and no file.</source>
            <translation>%1 جهاز وليس ملفًا.</translation>
        </message>
        <message>
            <source>%1 is a link that leads out of its folder.</source>
            <translation>%1 رابط يؤدي إلى خارج مجلده.</translation>
        </message>
        <message>
            <source>%1 is no file.</source>
            <translation>%1 ليس ملفًا.</translation>
        </message>
        <message>
            <source>The content of this attachment is not in the workspace any more.</source>
            <translation>لم يعد محتوى هذا المرفق في مساحة العمل.</translation>
        </message>
        <message>
            <source>Everything else is as it was.</source>
            <translation>كل ما عداه كما كان.</translation>
        </message>
        <message>
            <source>Attach the file again, or look for it in a backup.</source>
            <translation>أرفق الملف مرة أخرى، أو ابحث عنه في نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The attachment %1 has %2 of its %3 bytes.</source>
            <translation>في المرفق %1 عدد %2 من %3 بايت.</translation>
        </message>
        <message>
            <source>The attachment %1 is not what was attached.</source>
            <translation>المرفق %1 ليس ما أُرفق.</translation>
        </message>
        <message>
            <source>The attachment %1 cannot be read: %2</source>
            <translation>تتعذر قراءة المرفق %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>العمود في الملف</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>مثلًا</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>يصبح</translation>
        </message>
        <message>
            <source>Columns and what they become</source>
            <translation>الأعمدة وما تصبح إليه</translation>
        </message>
        <message>
            <source>The first items, as they come in</source>
            <translation>العناصر الأولى كما تدخل</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>أُنشئ</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>المشروع</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>المعلم</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>مؤرشف</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مُستبعد</translation>
        </message>
        <message>
            <source>What %1 becomes</source>
            <translation>ما يصبح إليه %1</translation>
        </message>
        <message>
            <source>The rows beneath follow what you choose. The next table with these columns is read the same way.</source>
            <translation>تتبع الصفوف في الأسفل ما تختاره. ويُقرأ الجدول التالي بهذه الأعمدة بالطريقة نفسها.</translation>
        </message>
        <message>
            <source>One column has to become the title: without it there is nothing to import.</source>
            <translation>يجب أن يصبح أحد الأعمدة العنوان: دونه لا شيء للاستيراد.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LaneWords</name>
        <message>
            <source>Expedite</source>
            <translation>عاجل</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>ليست لأحد</translation>
        </message>
        <message>
            <source>Without an epic</source>
            <translation>بلا ملحمة</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>الهدف</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent stories are open</source>
            <translation>
                <numerusform>لا قصص عاجلة مفتوحة</numerusform>
                <numerusform>قصة عاجلة واحدة مفتوحة</numerusform>
                <numerusform>قصتان عاجلتان مفتوحتان</numerusform>
                <numerusform>%n قصص عاجلة مفتوحة</numerusform>
                <numerusform>%n قصة عاجلة مفتوحة</numerusform>
                <numerusform>%n قصة عاجلة مفتوحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>لا قصص</numerusform>
                <numerusform>قصة واحدة</numerusform>
                <numerusform>قصتان</numerusform>
                <numerusform>%n قصص</numerusform>
                <numerusform>%n قصة</numerusform>
                <numerusform>%n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not count against the sprint goal</source>
            <translation>لا يُحتسب ضد هدف السبرنت</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points done, all points: 3 of 21 pt</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Epic %1</source>
            <comment>a title</comment>
            <translation>الملحمة %1</translation>
        </message>
        <message>
            <source>Epic %1 %2</source>
            <comment>number, title</comment>
            <translation>الملحمة %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>لا بطاقات</numerusform>
                <numerusform>بطاقة واحدة</numerusform>
                <numerusform>بطاقتان</numerusform>
                <numerusform>%n بطاقات</numerusform>
                <numerusform>%n بطاقة</numerusform>
                <numerusform>%n بطاقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folded away: Enter on the lane’s head shows them</source>
            <translation>
                <numerusform>لا مطوية: Enter على رأس الممر للعرض</numerusform>
                <numerusform>واحدة مطوية: Enter على رأس الممر للعرض</numerusform>
                <numerusform>اثنتان مطويتان: Enter على رأس الممر للعرض</numerusform>
                <numerusform>%n مطوية: Enter على رأس الممر للعرض</numerusform>
                <numerusform>%n مطوية: Enter على رأس الممر للعرض</numerusform>
                <numerusform>%n مطوية: Enter على رأس الممر للعرض</numerusform>
            </translation>
        </message>
        <message>
            <source>limit of a lane %1</source>
            <comment>3 of 2 · 1 over</comment>
            <translation>حد الممر %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>3 of 21 points done</comment>
            <translation>أُنجز %1 من %2</translation>
        </message>
        <message>
            <source>folded, Enter unfolds it</source>
            <translation>مطوي، Enter يبسطه</translation>
        </message>
        <message>
            <source>Enter folds it</source>
            <translation>Enter يطويه</translation>
        </message>
        <message numerus="yes">
            <source>%n folded away</source>
            <translation>
                <numerusform>لا مطوية</numerusform>
                <numerusform>واحدة مطوية</numerusform>
                <numerusform>اثنتان مطويتان</numerusform>
                <numerusform>%n مطوية</numerusform>
                <numerusform>%n مطوية</numerusform>
                <numerusform>%n مطوية</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWindow</name>
        <message>
            <source>Close window</source>
            <translation>إغلاق النافذة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Claim</name>
        <message>
            <source>The mark has no reason.</source>
            <translation>ليس للعلامة سبب.</translation>
        </message>
        <message>
            <source>Say why the failure is known, for those who see it.</source>
            <translation>قل لماذا الفشل معروف، لمن يراه.</translation>
        </message>
        <message>
            <source>The mark has no end that lies ahead.</source>
            <translation>ليس للعلامة نهاية في المستقبل.</translation>
        </message>
        <message>
            <source>Choose a day within the next year.</source>
            <translation>اختر يومًا خلال السنة القادمة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ClaimDesk</name>
        <message>
            <source>&amp;Assign</source>
            <translation>إ&amp;سناد</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Mark as &amp;known …</source>
            <translation>تمييز كـ&amp;معروف…</translation>
        </message>
        <message>
            <source>No longer k&amp;nown</source>
            <translation>لم يعد معر&amp;وفًا</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>حدد خط أنابيب أولًا.</translation>
        </message>
        <message>
            <source>Only what fails is assigned to somebody.</source>
            <translation>لا يُسند إلى أحد إلا ما يفشل.</translation>
        </message>
        <message>
            <source>Say who looks after it (A)</source>
            <translation>قل من يتولاه (A)</translation>
        </message>
        <message>
            <source>Only what fails can be marked.</source>
            <translation>لا يمكن تمييز إلا ما يفشل.</translation>
        </message>
        <message>
            <source>Say why this failure is expected, and until when</source>
            <translation>قل لماذا هذا الفشل متوقع، وإلى متى</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pipeline and stage</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>To me (%1)</source>
            <translation>إليّ (%1)</translation>
        </message>
        <message>
            <source>&amp;Nobody</source>
            <translation>&amp;لا أحد</translation>
        </message>
        <message>
            <source>%1 has %2</source>
            <comment>a person, a pipeline</comment>
            <translation>يتولى %1 الآن %2</translation>
        </message>
        <message>
            <source>Nobody has %1 now</source>
            <translation>لا أحد يتولى %1 الآن</translation>
        </message>
        <message>
            <source>The failure of %1 is known until %2</source>
            <translation>فشل %1 معروف حتى %2</translation>
        </message>
        <message>
            <source>The failure of %1 is no longer known</source>
            <translation>فشل %1 لم يعد معروفًا</translation>
        </message>
        <message>
            <source>Create s&amp;tory</source>
            <translation>إنشاء &amp;قصة</translation>
        </message>
        <message>
            <source>Put a bug for this failure at the end of the backlog</source>
            <translation>وضع عيب لهذا الفشل في آخر الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>Only for what fails.</source>
            <translation>لما يفشل فقط.</translation>
        </message>
        <message>
            <source>%1 fails</source>
            <comment>a pipeline</comment>
            <translation>%1 فاشل</translation>
        </message>
        <message>
            <source>%1 fails in %2</source>
            <comment>a pipeline, a stage</comment>
            <translation>%1 فاشل في %2</translation>
        </message>
        <message>
            <source>Build %1 of %2.</source>
            <translation>البناء %1 من %2.</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>يقول: %1</translation>
        </message>
        <message>
            <source>A story for the failure of %1</source>
            <translation>قصة لفشل %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KnownDialog</name>
        <message>
            <source>Mark as known</source>
            <translation>تمييز كمعروف</translation>
        </message>
        <message>
            <source>The failure stays visible, with your reason, and is counted apart from what nobody expects. The mark ends by itself.</source>
            <translation>يبقى الفشل ظاهرًا مع سببك، ويُعدّ منفصلًا عما لا يتوقعه أحد. تنتهي العلامة تلقائيًا.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a stage, a pipeline</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Whatever fails in %1</source>
            <translation>كل ما يفشل في %1</translation>
        </message>
        <message>
            <source>What is known to fail</source>
            <translation>ما يُعرف أنه يفشل</translation>
        </message>
        <message>
            <source>Last day of the mark</source>
            <translation>آخر يوم للعلامة</translation>
        </message>
        <message>
            <source>Why it fails, and what will end it</source>
            <translation>لماذا يفشل، وما الذي سينهيه</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>&amp;Failure</source>
            <translation>ال&amp;فشل</translation>
        </message>
        <message>
            <source>Known &amp;until</source>
            <translation>معروف &amp;حتى</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RequestsDialog</name>
        <message>
            <source>Requests to servers</source>
            <translation>الطلبات إلى الخوادم</translation>
        </message>
        <message>
            <source>Each server is asked every few seconds while something runs there, and rarely while nothing does. Connections that use the same token share what the server allows; when little is left, they slow down so that it lasts.</source>
            <translation>يُسأل كل خادم كل بضع ثوانٍ ما دام شيء يعمل عليه، ونادرًا حين لا يعمل شيء. تتقاسم الاتصالات التي تستخدم الرمز نفسه ما يسمح به الخادم؛ وعندما يبقى القليل تبطئ كي يدوم.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>آخر ساعة</translation>
        </message>
        <message>
            <source>Allowance</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>Speed now</source>
            <translation>السرعة الآن</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>النظرة التالية</translation>
        </message>
        <message>
            <source>Why not faster</source>
            <translation>لماذا ليس أسرع</translation>
        </message>
        <message>
            <source>Requests in the last hour</source>
            <translation>الطلبات في آخر ساعة</translation>
        </message>
        <message>
            <source>No server is read by this program at the moment.</source>
            <translation>لا يقرأ هذا البرنامج أي خادم في هذه اللحظة.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>%1 of %2 until %3</source>
            <comment>numbers, and a time of day</comment>
            <translation>%1 من %2 حتى %3</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>إطلاقًا لا</translation>
        </message>
        <message>
            <source>every %1</source>
            <comment>a span of time</comment>
            <translation>كل %1</translation>
        </message>
        <message>
            <source>told by the server, and %1</source>
            <comment>every 60 s</comment>
            <translation>يخبر الخادم، و%1</translation>
        </message>
        <message>
            <source>when you ask for it</source>
            <translation>عندما تطلب ذلك</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a span of time</comment>
            <translation>خلال %1</translation>
        </message>
        <message>
            <source>Something runs: this is the fast speed.</source>
            <translation>شيء يعمل: هذه هي السرعة العالية.</translation>
        </message>
        <message>
            <source>Nothing runs: this is the slow speed.</source>
            <translation>لا شيء يعمل: هذه هي السرعة البطيئة.</translation>
        </message>
        <message>
            <source>No window of Dayshift is in sight.</source>
            <translation>لا نافذة من Dayshift ظاهرة.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>يعمل الحاسوب على البطارية.</translation>
        </message>
        <message>
            <source>What the server still allows has to last until %1.</source>
            <translation>ما يسمح به الخادم بعد يجب أن يكفي حتى %1.</translation>
        </message>
        <message>
            <source>The server wants to be left alone until %1.</source>
            <translation>يريد الخادم أن يُترك وشأنه حتى %1.</translation>
        </message>
        <message>
            <source>It did not answer: it is asked ever more rarely.</source>
            <translation>لم يجب: يُسأل على فترات تزداد تباعدًا.</translation>
        </message>
        <message>
            <source>It refused the token: asking again could lock the account.</source>
            <translation>رفض الرمز: السؤال مرة أخرى قد يقفل الحساب.</translation>
        </message>
        <message>
            <source>%1 wants to be left alone until %2</source>
            <comment>a server, a time of day</comment>
            <translation>يريد %1 أن يُترك وشأنه حتى %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests left until %4</source>
            <comment>a server, numbers, a time of day</comment>
            <translation>%1: بقي %2 من %3 طلب حتى %4</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Budget</name>
        <message>
            <source>All requests that %1 allows for this token are used up.</source>
            <translation>استُنفدت كل الطلبات التي يسمح بها %1 لهذا الرمز.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Steps</name>
        <message>
            <source>The token has to be of somebody who is at least pipeline operator of the team.</source>
            <translation>يجب أن يكون الرمز لشخص هو pipeline operator على الأقل في الفريق.</translation>
        </message>
        <message>
            <source>Concourse takes the newest version of everything that the job needs.</source>
            <translation>يأخذ Concourse أحدث نسخة من كل ما تحتاج إليه المهمة.</translation>
        </message>
        <message>
            <source>The token has to be of a person whose role may run builds.</source>
            <translation>يجب أن يكون الرمز لشخص يسمح له دوره بتشغيل عمليات البناء.</translation>
        </message>
        <message>
            <source>The token needs the scope Build (read and execute).</source>
            <translation>يحتاج الرمز إلى النطاق Build (read and execute).</translation>
        </message>
        <message>
            <source>Azure DevOps queues a new build of the same commit.</source>
            <translation>يضع Azure DevOps بناءً جديدًا للإيداع نفسه في الانتظار.</translation>
        </message>
        <message>
            <source>The token needs the rights to run builds and to stop them.</source>
            <translation>يحتاج الرمز إلى حقوق تشغيل عمليات البناء وإيقافها.</translation>
        </message>
        <message>
            <source>TeamCity makes a new build of what is newest on the branch by now.</source>
            <translation>يُنشئ TeamCity بناءً جديدًا من أحدث ما على الفرع الآن.</translation>
        </message>
        <message>
            <source>The token has to be of a person who may write to the repository.</source>
            <translation>يجب أن يكون الرمز لشخص له حق الكتابة في المستودع.</translation>
        </message>
        <message>
            <source>Woodpecker makes a new build of the same commit.</source>
            <translation>يُنشئ Woodpecker بناءً جديدًا للإيداع نفسه.</translation>
        </message>
        <message>
            <source>The account, where the master wants one, has to be allowed to force, rebuild and stop builds.</source>
            <translation>يجب أن يُسمح للحساب، حيث يريده الخادم الرئيسي، بفرض عمليات البناء وإعادتها وإيقافها.</translation>
        </message>
        <message>
            <source>Buildbot makes a new build of the same commit.</source>
            <translation>يُنشئ Buildbot بناءً جديدًا للإيداع نفسه.</translation>
        </message>
        <message>
            <source>A fine-grained token needs the permission Actions: read and write, a classic one the scope repo.</source>
            <translation>يحتاج الرمز الدقيق (fine-grained) إلى الإذن Actions: read and write، والتقليدي (classic) إلى النطاق repo.</translation>
        </message>
        <message>
            <source>This feed can only be read.</source>
            <translation>هذه التغذية للقراءة فقط.</translation>
        </message>
        <message>
            <source>The account has to be an operator of the pipeline group.</source>
            <translation>يجب أن يكون الحساب مشغّلًا لمجموعة خطوط الأنابيب.</translation>
        </message>
        <message>
            <source>GoCD runs the first stage; the others follow as they are set up to.</source>
            <translation>يشغّل GoCD المرحلة الأولى؛ وتتبعها الأخرى كما أُعدّت.</translation>
        </message>
        <message>
            <source>GoCD takes the newest version of every material.</source>
            <translation>يأخذ GoCD أحدث نسخة من كل مادة.</translation>
        </message>
        <message>
            <source>The token needs the scope write:repository.</source>
            <translation>يحتاج الرمز إلى النطاق write:repository.</translation>
        </message>
        <message>
            <source>The token needs the scopes to read and to write pipelines.</source>
            <translation>يحتاج الرمز إلى نطاقي قراءة خطوط الأنابيب وكتابتها.</translation>
        </message>
        <message>
            <source>Bitbucket makes a new build of the same commit.</source>
            <translation>يُنشئ Bitbucket بناءً جديدًا للإيداع نفسه.</translation>
        </message>
        <message>
            <source>No stage of this build is in such a state.</source>
            <translation>لا مرحلة من هذا البناء في حالة كهذه.</translation>
        </message>
        <message>
            <source>This build does not wait any more.</source>
            <translation>لم يعد هذا البناء ينتظر.</translation>
        </message>
        <message>
            <source>This version of the server cannot be told to do that.</source>
            <translation>لا يمكن أن يُطلب ذلك من هذه النسخة من الخادم.</translation>
        </message>
        <message>
            <source>Do it on the build's page.</source>
            <translation>افعل ذلك في صفحة البناء.</translation>
        </message>
        <message>
            <source>Forgejo can be told to start a build, but not to run one again or to cancel it.</source>
            <translation>يمكن أن يُطلب من Forgejo بدء بناء، لا إعادة تشغيله ولا إلغاؤه.</translation>
        </message>
        <message>
            <source>The token needs the scope api and the role Developer.</source>
            <translation>يحتاج الرمز إلى النطاق api والدور Developer.</translation>
        </message>
        <message>
            <source>GitLab runs only what failed or was cancelled again. Start a new pipeline to run all of it.</source>
            <translation>لا يعيد GitLab إلا تشغيل ما فشل أو أُلغي. ابدأ خط أنابيب جديدًا لتشغيل الكل.</translation>
        </message>
        <message>
            <source>Drone makes a new build of the same commit.</source>
            <translation>يُنشئ Drone بناءً جديدًا للإيداع نفسه.</translation>
        </message>
        <message>
            <source>CircleCI starts every workflow of the project.</source>
            <translation>يبدأ CircleCI كل مسارات العمل (workflows) في المشروع.</translation>
        </message>
        <message>
            <source>Buildbot has no form by which people may start this builder.</source>
            <translation>ليس لدى Buildbot نموذج يستطيع الناس به بدء هذا الباني.</translation>
        </message>
        <message>
            <source>Its owner adds one to the master's configuration: a force scheduler.</source>
            <translation>يضيف مالكه واحدًا إلى إعداد الخادم الرئيسي: force scheduler.</translation>
        </message>
        <message>
            <source>The account needs the rights Job/Build and Job/Cancel.</source>
            <translation>يحتاج الحساب إلى الحقين Job/Build وJob/Cancel.</translation>
        </message>
        <message>
            <source>Jenkins makes a new build of what is newest by now, with the same parameters.</source>
            <translation>يُنشئ Jenkins بناءً جديدًا من أحدث ما يوجد الآن، بالمعاملات نفسها.</translation>
        </message>
        <message>
            <source>Concourse gives the log when the build is over.</source>
            <translation>يعطي Concourse السجل عندما ينتهي البناء.</translation>
        </message>
        <message>
            <source>%1 may only be read. Who looks after the connections can allow more.</source>
            <translation>%1 للقراءة فقط. يستطيع من يعتني بالاتصالات أن يسمح بالمزيد.</translation>
        </message>
        <message>
            <source>This build is over already.</source>
            <translation>لقد انتهى هذا البناء.</translation>
        </message>
        <message>
            <source>Nothing of this build failed.</source>
            <translation>لم يفشل شيء من هذا البناء.</translation>
        </message>
        <message>
            <source>This build is not over yet.</source>
            <translation>لم ينته هذا البناء بعد.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>لا يعرف Dayshift هذا النوع من الخوادم.</translation>
        </message>
        <message>
            <source>This server runs a build again only as a whole.</source>
            <translation>لا يعيد هذا الخادم تشغيل البناء إلا كاملًا.</translation>
        </message>
        <message>
            <source>The server did not say where this build is.</source>
            <translation>لم يقل الخادم أين هذا البناء.</translation>
        </message>
        <message>
            <source>The server has no log of this build.</source>
            <translation>ليس لدى الخادم سجل لهذا البناء.</translation>
        </message>
        <message>
            <source>The server has no log of the stage %1.</source>
            <translation>ليس لدى الخادم سجل للمرحلة %1.</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>إعادة تشغيل %1؟</translation>
        </message>
        <message>
            <source>All of its stages run again on %1, those that change something, such as a deployment, too.</source>
            <translation>تُشغَّل كل مراحله مرة أخرى على %1، حتى التي تغيّر شيئًا مثل النشر.</translation>
        </message>
        <message>
            <source>Run what failed of %1 again?</source>
            <translation>إعادة تشغيل ما فشل من %1؟</translation>
        </message>
        <message>
            <source>What failed runs again on %1, and what waits for it. What passed stays as it is.</source>
            <translation>يُشغَّل ما فشل مرة أخرى على %1، مع ما ينتظره. وما نجح يبقى كما هو.</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>إلغاء %1؟</translation>
        </message>
        <message>
            <source>%1 stops it where it is, for everybody. What it has changed already stays changed.</source>
            <translation>يوقفه %1 حيث هو، للجميع. وما غيّره من قبل يبقى متغيرًا.</translation>
        </message>
        <message>
            <source>Start %1?</source>
            <translation>بدء %1؟</translation>
        </message>
        <message>
            <source>Start %1 on %2?</source>
            <translation>بدء %1 على %2؟</translation>
        </message>
        <message>
            <source>A new build of all stages begins on %1.</source>
            <translation>يبدأ بناء جديد لكل المراحل على %1.</translation>
        </message>
        <message>
            <source>Dayshift can only read this server.</source>
            <translation>لا يستطيع Dayshift إلا قراءة هذا الخادم.</translation>
        </message>
        <message>
            <source>This token may not start builds.</source>
            <translation>لا يحق لهذا الرمز بدء عمليات البناء.</translation>
        </message>
        <message>
            <source>This token may not cancel builds.</source>
            <translation>لا يحق لهذا الرمز إلغاء عمليات البناء.</translation>
        </message>
        <message>
            <source>This token may not read logs.</source>
            <translation>لا يحق لهذا الرمز قراءة السجلات.</translation>
        </message>
        <message>
            <source>The server does not run this build again.</source>
            <translation>لا يعيد الخادم تشغيل هذا البناء.</translation>
        </message>
        <message>
            <source>The server does not start this pipeline so.</source>
            <translation>لا يبدأ الخادم خط الأنابيب هذا بهذه الطريقة.</translation>
        </message>
        <message>
            <source>The server does not give this log.</source>
            <translation>لا يعطي الخادم هذا السجل.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>لم يُفعل شيء.</translation>
        </message>
        <message>
            <source>The server has no such log, or does not show it to this token.</source>
            <translation>ليس لدى الخادم سجل كهذا، أو لا يُظهره لهذا الرمز.</translation>
        </message>
        <message>
            <source>The server does not know this build any more, cannot be told to do that, or does not let this token.</source>
            <translation>لم يعد الخادم يعرف هذا البناء، أو لا يمكن أن يُطلب منه ذلك، أو لا يسمح به لهذا الرمز.</translation>
        </message>
        <message>
            <source>The server did not take it (HTTP %1).</source>
            <translation>لم يقبله الخادم (HTTP %1).</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>يقول: %1</translation>
        </message>
        <message>
            <source>The server may have done it all the same.</source>
            <translation>ومع ذلك قد يكون الخادم فعله.</translation>
        </message>
        <message>
            <source>Look at its builds before you ask again.</source>
            <translation>انظر إلى عمليات بنائه قبل أن تطلب ثانية.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineActions</name>
        <message>
            <source>This is being done already.</source>
            <translation>يجري فعل هذا الآن.</translation>
        </message>
        <message>
            <source>The connection of this build is gone.</source>
            <translation>لم يعد اتصال هذا البناء موجودًا.</translation>
        </message>
        <message>
            <source>Nothing was done: first the team has to be told.</source>
            <translation>لم يُفعل شيء: يجب إخبار الفريق أولًا.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LimitWords</name>
        <message>
            <source>%1 is full: it holds %2 of %3.</source>
            <translation>%1 ممتلئ: فيه %2 من %3.</translation>
        </message>
        <message>
            <source>Nothing was changed: the team has agreed to keep to its limits.</source>
            <translation>لم يتغير شيء: اتفق الفريق على الالتزام بحدوده.</translation>
        </message>
        <message>
            <source>Move another story on first, or change the limit.</source>
            <translation>انقل قصة أخرى إلى الأمام أولًا، أو غيّر الحد.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageList</name>
        <message>
            <source>Stages</source>
            <translation>المراحل</translation>
        </message>
        <message>
            <source>Stages of #%1</source>
            <translation>مراحل #%1</translation>
        </message>
        <message>
            <source>The server names no stages of this build.</source>
            <translation>لا يسمي الخادم مراحل لهذا البناء.</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages are on the build's page.</source>
            <translation>
                <numerusform>%n مرحلة أخرى في صفحة البناء.</numerusform>
                <numerusform>مرحلة أخرى في صفحة البناء.</numerusform>
                <numerusform>مرحلتان أخريان في صفحة البناء.</numerusform>
                <numerusform>%n مراحل أخرى في صفحة البناء.</numerusform>
                <numerusform>%n مرحلة أخرى في صفحة البناء.</numerusform>
                <numerusform>%n مرحلة أخرى في صفحة البناء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waited %1 for its start</source>
            <translation>انتظر البدء %1</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>البداية: %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>النهاية: %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>المحاولة %1</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs or steps of %1</source>
            <translation>
                <numerusform>%n مهمة أو خطوة من %1</numerusform>
                <numerusform>مهمة أو خطوة واحدة من %1</numerusform>
                <numerusform>مهمتان أو خطوتان من %1</numerusform>
                <numerusform>%n مهام أو خطوات من %1</numerusform>
                <numerusform>%n مهمة أو خطوة من %1</numerusform>
                <numerusform>%n مهمة أو خطوة من %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: passed on a retry in %2 of the last %3 reports</source>
            <translation>%1: نجح بعد إعادة المحاولة في %2 من آخر %3 تقارير</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what became of it, flaky tests</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%n flaky tests</source>
            <translation>
                <numerusform>لا اختبارات متقلبة</numerusform>
                <numerusform>اختبار متقلب واحد</numerusform>
                <numerusform>اختباران متقلبان</numerusform>
                <numerusform>%n اختبارات متقلبة</numerusform>
                <numerusform>%n اختبارًا متقلبًا</numerusform>
                <numerusform>%n اختبار متقلب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChangeList</name>
        <message>
            <source>Changes since the last pass</source>
            <translation>التغييرات منذ آخر نجاح</translation>
        </message>
        <message>
            <source>Changes in this build</source>
            <translation>التغييرات في هذا البناء</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DeviceGrid</name>
        <message>
            <source>Devices and environments</source>
            <translation>الأجهزة والبيئات</translation>
        </message>
        <message>
            <source>any environment</source>
            <translation>أي بيئة</translation>
        </message>
        <message>
            <source>any device</source>
            <translation>أي جهاز</translation>
        </message>
        <message>
            <source>✕ %1 of %2</source>
            <comment>tests failed of all</comment>
            <translation>✕ %1 من %2</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>tests passed</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4 tests failed</source>
            <translation>%1، %2: فشل %3 من %4 اختبار</translation>
        </message>
        <message>
            <source>%1, %2: %3 tests passed</source>
            <translation>%1، %2: نجح %3 اختبار</translation>
        </message>
        <message>
            <source>First failing test: %1</source>
            <translation>أول اختبار فاشل: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ArtifactList</name>
        <message>
            <source>Artifacts</source>
            <translation>النواتج</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>منتهي الصلاحية</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ApprovalList</name>
        <message>
            <source>Waits for people</source>
            <translation>ينتظر أشخاصًا</translation>
        </message>
        <message>
            <source>Somebody has to agree to this build.</source>
            <translation>يجب أن يوافق أحدهم على هذا البناء.</translation>
        </message>
        <message>
            <source>Somebody has to agree to %1.</source>
            <comment>a stage</comment>
            <translation>يجب أن يوافق أحدهم على %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildActions</name>
        <message>
            <source>&amp;Run again …</source>
            <translation>إ&amp;عادة التشغيل…</translation>
        </message>
        <message>
            <source>Run what &amp;failed again …</source>
            <translation>إعادة تشغيل ما &amp;فشل…</translation>
        </message>
        <message>
            <source>&amp;Cancel run …</source>
            <translation>إ&amp;لغاء التشغيل…</translation>
        </message>
        <message>
            <source>&amp;Start a new run …</source>
            <translation>&amp;بدء تشغيل جديد…</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>فتح الس&amp;جل</translation>
        </message>
        <message>
            <source>Open the build's &amp;page</source>
            <translation>فتح &amp;صفحة البناء</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>ال&amp;تاريخ</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>حدد خط أنابيب أولًا.</translation>
        </message>
        <message>
            <source>Dayshift only reads from this server.</source>
            <translation>لا يقوم Dayshift إلا بالقراءة من هذا الخادم.</translation>
        </message>
        <message>
            <source>Run this build again (R)</source>
            <translation>إعادة تشغيل هذا البناء (R)</translation>
        </message>
        <message>
            <source>Run only those parts again that failed</source>
            <translation>إعادة تشغيل الأجزاء التي فشلت فقط</translation>
        </message>
        <message>
            <source>Stop this build before its end</source>
            <translation>إيقاف هذا البناء قبل نهايته</translation>
        </message>
        <message>
            <source>Start a new build of this pipeline</source>
            <translation>بدء بناء جديد لخط الأنابيب هذا</translation>
        </message>
        <message>
            <source>Read the log at its first failing line (O)</source>
            <translation>قراءة السجل عند أول سطر فاشل (O)</translation>
        </message>
        <message>
            <source>Open it in the browser (Enter)</source>
            <translation>فتحه في المتصفح (Enter)</translation>
        </message>
        <message>
            <source>The server gave no page for this build.</source>
            <translation>لم يعط الخادم صفحة لهذا البناء.</translation>
        </message>
        <message>
            <source>All stored builds of this pipeline (H)</source>
            <translation>جميع عمليات البناء المخزنة لخط الأنابيب هذا (H)</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>إعادة تشغيل %1؟</translation>
        </message>
        <message>
            <source>Run what failed in %1 again?</source>
            <translation>إعادة تشغيل ما فشل في %1؟</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>إلغاء %1؟</translation>
        </message>
        <message>
            <source>Start a new run of %1?</source>
            <translation>بدء تشغيل جديد لـ %1؟</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>إعادة التشغيل</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>إلغاء التشغيل</translation>
        </message>
        <message>
            <source>Start run</source>
            <translation>بدء التشغيل</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>ال&amp;فرع</translation>
        </message>
        <message>
            <source>Leave it empty to build the same branch again.</source>
            <translation>اتركه فارغًا لبناء الفرع نفسه مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LogWindow</name>
        <message>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>تجري قراءة السجل</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>بحث في السجل</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>السابق (Shift+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>التالي (F3)</translation>
        </message>
        <message>
            <source>First failing line</source>
            <translation>أول سطر فاشل</translation>
        </message>
        <message>
            <source>Go to the first line that tells what failed</source>
            <translation>الانتقال إلى أول سطر يقول ما الذي فشل</translation>
        </message>
        <message>
            <source>The log is empty</source>
            <translation>السجل فارغ</translation>
        </message>
        <message>
            <source>The server has nothing of this stage.</source>
            <translation>ليس لدى الخادم شيء من هذه المرحلة.</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>لا أسطر</numerusform>
                <numerusform>سطر واحد</numerusform>
                <numerusform>سطران</numerusform>
                <numerusform>%n أسطر</numerusform>
                <numerusform>%n سطرًا</numerusform>
                <numerusform>%n سطر</numerusform>
            </translation>
        </message>
        <message>
            <source>the log is longer than Dayshift keeps</source>
            <translation>السجل أطول مما يحتفظ به Dayshift</translation>
        </message>
        <message>
            <source>first failing line: %1</source>
            <translation>أول سطر فاشل: %1</translation>
        </message>
        <message>
            <source>no line tells what failed</source>
            <translation>لا سطر يقول ما الذي فشل</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
            </translation>
        </message>
        <message>
            <source>more than %1 found</source>
            <translation>عُثر على أكثر من %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryDialog</name>
        <message>
            <source>History of %1</source>
            <translation>تاريخ %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>البناء</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>المؤلف</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>تجري قراءة التاريخ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many builds, so many of them failed</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%n stored builds</source>
            <translation>
                <numerusform>لا عمليات بناء مخزنة</numerusform>
                <numerusform>عملية بناء مخزنة واحدة</numerusform>
                <numerusform>عمليتا بناء مخزنتان</numerusform>
                <numerusform>%n عمليات بناء مخزنة</numerusform>
                <numerusform>%n عملية بناء مخزنة</numerusform>
                <numerusform>%n عملية بناء مخزنة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>لا فشل</numerusform>
                <numerusform>فشلت واحدة</numerusform>
                <numerusform>فشلت اثنتان</numerusform>
                <numerusform>فشلت %n</numerusform>
                <numerusform>فشلت %n</numerusform>
                <numerusform>فشلت %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePreview</name>
        <message>
            <source>No pipeline to show</source>
            <translation>لا خط أنابيب للعرض</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDesk</name>
        <message>
            <source>&amp;Stages …</source>
            <translation>المرا&amp;حل…</translation>
        </message>
        <message>
            <source>Stages changed</source>
            <translation>تم تغيير المراحل</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDialog</name>
        <message>
            <source>As &amp;proposed</source>
            <translation>كما هو م&amp;قترح</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>المراحل</translation>
        </message>
        <message>
            <source>Dayshift proposes from its name what a server's stage is for. Say otherwise where it is wrong: the list, the metrics and the estimates follow.</source>
            <translation>يقترح Dayshift من الاسم ما الغرض من مرحلة الخادم. قل غير ذلك حيث يخطئ: فتتبعك القائمة والمقاييس والتقديرات.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Stage on the server</source>
            <translation>المرحلة على الخادم</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>خطوط الأنابيب</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>المقترح</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>تُعرض كـ</translation>
        </message>
        <message>
            <source>Stages of the server</source>
            <translation>مراحل الخادم</translation>
        </message>
        <message>
            <source>Take back what was said of this server's stages</source>
            <translation>التراجع عما قيل عن مراحل هذا الخادم</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>ال&amp;خادم</translation>
        </message>
        <message>
            <source>So a row will look</source>
            <translation>هكذا سيبدو الصف</translation>
        </message>
        <message>
            <source>Save stages</source>
            <translation>حفظ المراحل</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>No server has told of a stage yet.</source>
            <translation>لم يخبر أي خادم عن مرحلة بعد.</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>في %1</translation>
        </message>
        <message>
            <source>%1 is shown as</source>
            <translation>يُعرض %1 كـ</translation>
        </message>
        <message numerus="yes">
            <source>The first %n names</source>
            <translation>
                <numerusform>الأسماء الأولى (%n)</numerusform>
                <numerusform>الاسم الأول</numerusform>
                <numerusform>الاسمان الأولان</numerusform>
                <numerusform>أول %n أسماء</numerusform>
                <numerusform>أول %n اسمًا</numerusform>
                <numerusform>أول %n اسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <translation>
                <numerusform>لا أسماء</numerusform>
                <numerusform>اسم واحد</numerusform>
                <numerusform>اسمان</numerusform>
                <numerusform>%n أسماء</numerusform>
                <numerusform>%n اسمًا</numerusform>
                <numerusform>%n اسم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWishes</name>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>هذا عرض توضيحي: لا خادم يمكن إخباره.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicHistory</name>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>أعاد %1 تسميتها؛ وكانت من قبل «%2»</translation>
        </message>
        <message>
            <source>%1 changed the text</source>
            <translation>غيّر %1 النص</translation>
        </message>
        <message>
            <source>%1 closed it</source>
            <translation>أغلقها %1</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>أعاد %1 فتحها</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>نقلها %1 لأعلى أو لأسفل</translation>
        </message>
        <message>
            <source>%1 took it from its product</source>
            <translation>أخذها %1 من منتجها</translation>
        </message>
        <message>
            <source>%1 made it part of the product %2</source>
            <translation>جعلها %1 جزءًا من المنتج %2</translation>
        </message>
        <message>
            <source>%1 wrote the epic</source>
            <translation>كتب %1 الملحمة</translation>
        </message>
        <message>
            <source>%1 deleted the epic</source>
            <translation>حذف %1 الملحمة</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>غيّرها %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportUndo</name>
        <message>
            <source>Something that came with the import was changed since, or something else belongs to it: %1.</source>
            <translation>شيء جاء مع الاستيراد تغيّر بعد ذلك، أو ينتمي إليه شيء آخر: %1.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>لم يتم التراجع عن شيء.</translation>
        </message>
        <message>
            <source>Undo what was done since, then try again; or delete what you do not need.</source>
            <translation>تراجع عما فُعل بعد ذلك ثم حاول مرة أخرى؛ أو احذف ما لا تحتاج إليه.</translation>
        </message>
        <message>
            <source>a story, an epic, a sprint or a person</source>
            <translation>قصة أو ملحمة أو سبرنت أو شخص</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceConnect</name>
        <message>
            <source>Of monitoring: so many seconds stand between two readings.</source>
            <translation>للمراقبة: عدد الثواني بين قراءتين.</translation>
        </message>
        <message>
            <source>Of monitoring: what its figures are of.</source>
            <translation>للمراقبة: ما تخصه مؤشراتها.</translation>
        </message>
        <message>
            <source>Of monitoring: a figure, as NAME|MEANING|UNIT|QUERY, and after that |AT LEAST|AT MOST|GROUP; may be given several times. MEANING is people, success, errors, answer-time, tried, succeeded, health or other. Without any, those are taken that what it measures suggests.</source>
            <translation>للمراقبة: مؤشر، بالشكل NAME|MEANING|UNIT|QUERY، ثم بعده |AT LEAST|AT MOST|GROUP؛ يمكن إعطاؤه عدة مرات. MEANING هو people أو success أو errors أو answer-time أو tried أو succeeded أو health أو other. دون أي منها تؤخذ المؤشرات التي يوحي بها ما تقيسه.</translation>
        </message>
        <message>
            <source>This is no figure: %1.</source>
            <translation>هذا ليس مؤشرًا: %1.</translation>
        </message>
        <message>
            <source>Write it as NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</source>
            <translation>اكتبه بالشكل NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</translation>
        </message>
        <message>
            <source>There is monitoring called %1 already.</source>
            <translation>توجد مراقبة باسم %1 بالفعل.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>Figure %1: %2</source>
            <translation>المؤشر %1: %2</translation>
        </message>
        <message>
            <source>%1 was not connected. %2</source>
            <translation>لم يتم توصيل %1. %2</translation>
        </message>
        <message>
            <source>The password was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this.</source>
            <translation>لم تُحفظ كلمة المرور: %1 أعطها في متغير البيئة %2 لكل Dayshift يقرأ هذا.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertBook</name>
        <message>
            <source>%1 is silent</source>
            <translation>%1 صامت</translation>
        </message>
        <message>
            <source>What customers get is not known. %1</source>
            <translation>لا يُعرف ما يحصل عليه العملاء. %1</translation>
        </message>
        <message>
            <source>The Watchdog of %1 is missing</source>
            <translation>Watchdog الخاص بـ %1 مفقود</translation>
        </message>
        <message>
            <source>It always fires, so that its absence shows that alerting is broken. No other alert may arrive.</source>
            <translation>يطلق التنبيه دائمًا، كي يُظهر غيابه أن التنبيه معطل. قد لا يصل أي تنبيه آخر.</translation>
        </message>
        <message>
            <source>It was %1 %2, at least %3 is well.</source>
            <translation>كان %1 %2، والجيد %3 على الأقل.</translation>
        </message>
        <message>
            <source>It was %1 %2, at most %3 is well.</source>
            <translation>كان %1 %2، والجيد %3 على الأكثر.</translation>
        </message>
        <message>
            <source>%1 left its band</source>
            <translation>خرج %1 من نطاقه</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Evidence</name>
        <message>
            <source>%1 left its band</source>
            <translation>خرج %1 من نطاقه</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentGuard</name>
        <message>
            <source>The incident is not over: %1 still fires.</source>
            <translation>لم ينته الحادث: ما زال %1 يطلق التنبيه.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Wait until the alert ends, or say with a reason that it is not a problem.</source>
            <translation>انتظر حتى ينتهي التنبيه، أو قل مع سبب إنه ليس مشكلة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Impact</name>
        <message>
            <source>requests</source>
            <translation>طلبات</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4</source>
            <translation>فشل نحو %1 من %2 %3 خلال %4</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4; requests, not people</source>
            <translation>فشل نحو %1 من %2 %3 خلال %4؛ طلبات لا أشخاص</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Probe</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>هذا ليس عنوان خادم ويب.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>أعطِ عنوانًا مثل %1.</translation>
        </message>
        <message>
            <source>The address holds a name or a password.</source>
            <translation>يحوي العنوان اسمًا أو كلمة مرور.</translation>
        </message>
        <message>
            <source>Give the name and the password by themselves: the password goes to the keyring.</source>
            <translation>أعطِ الاسم وكلمة المرور منفصلين: تذهب كلمة المرور إلى سلسلة المفاتيح.</translation>
        </message>
        <message>
            <source>There is no column %1, where %2 should be.</source>
            <translation>لا يوجد عمود %1 حيث يجب أن يكون %2.</translation>
        </message>
        <message>
            <source>CSV file or address</source>
            <translation>ملف أو عنوان CSV</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Health address</source>
            <translation>عنوان الصحة</translation>
        </message>
        <message>
            <source>up, time or status</source>
            <translation>up أو time أو status</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>100 when the address answers with a status below 400, else 0.</source>
            <translation>100 عندما يجيب العنوان بحالة أقل من 400، وإلا 0.</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>زمن الإجابة</translation>
        </message>
        <message>
            <source>From the question to the whole answer, seen from here.</source>
            <translation>من السؤال إلى الإجابة كاملة، كما يُرى من هنا.</translation>
        </message>
        <message>
            <source>The answer has nothing at %1, where %2 should be.</source>
            <translation>ليس في الإجابة شيء عند %1 حيث يجب أن يكون %2.</translation>
        </message>
        <message>
            <source>JSON address</source>
            <translation>عنوان JSON</translation>
        </message>
        <message>
            <source>Path, as in sign_in.tried</source>
            <translation>المسار، مثل sign_in.tried</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Alertmanager</name>
        <message>
            <source>Alertmanager could not answer: %1.</source>
            <translation>تعذر على Alertmanager أن يجيب: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Prometheus</name>
        <message>
            <source>Prometheus could not answer: %1.</source>
            <translation>تعذر على Prometheus أن يجيب: %1.</translation>
        </message>
        <message>
            <source>The rule %1 cannot be evaluated: %2.</source>
            <translation>يتعذر تقييم القاعدة %1: %2.</translation>
        </message>
        <message>
            <source>Prometheus cannot read %1 on %2: %3.</source>
            <translation>يتعذر على Prometheus قراءة %1 على %2: %3.</translation>
        </message>
        <message>
            <source>Prometheus cannot tell Alertmanager at %1 of its alerts.</source>
            <translation>يتعذر على Prometheus إخبار Alertmanager عند %1 بتنبيهاته.</translation>
        </message>
        <message numerus="yes">
            <source>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</source>
            <translation>
                <numerusform>يعطي استعلام %1 %n قيمة حيث تلزم قيمة واحدة: اجمعها، أو سمِّ وسمًا للتجميع.</numerusform>
                <numerusform>يعطي استعلام %1 قيمة واحدة حيث تلزم قيمة واحدة: اجمعها، أو سمِّ وسمًا للتجميع.</numerusform>
                <numerusform>يعطي استعلام %1 قيمتين حيث تلزم قيمة واحدة: اجمعها، أو سمِّ وسمًا للتجميع.</numerusform>
                <numerusform>يعطي استعلام %1 %n قيم حيث تلزم قيمة واحدة: اجمعها، أو سمِّ وسمًا للتجميع.</numerusform>
                <numerusform>يعطي استعلام %1 %n قيمة حيث تلزم قيمة واحدة: اجمعها، أو سمِّ وسمًا للتجميع.</numerusform>
                <numerusform>يعطي استعلام %1 %n قيمة حيث تلزم قيمة واحدة: اجمعها، أو سمِّ وسمًا للتجميع.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, tried</source>
            <translation>%1، محاولات</translation>
        </message>
        <message>
            <source>All attempts in a minute, averaged over the last minute.</source>
            <translation>كل المحاولات في الدقيقة، متوسطة على الدقيقة الأخيرة.</translation>
        </message>
        <message>
            <source>%1, succeeded</source>
            <translation>%1، ناجحة</translation>
        </message>
        <message>
            <source>The attempts in a minute that succeeded, averaged over the last minute.</source>
            <translation>المحاولات الناجحة في الدقيقة، متوسطة على الدقيقة الأخيرة.</translation>
        </message>
        <message>
            <source>%1 success</source>
            <translation>%1، النجاح</translation>
        </message>
        <message>
            <source>Those that succeeded, of all that tried.</source>
            <translation>الناجحة من كل المحاولات.</translation>
        </message>
        <message>
            <source>People using it now</source>
            <translation>من يستخدمه الآن</translation>
        </message>
        <message>
            <source>Everybody who is signed in, on all servers.</source>
            <translation>كل من سجّل الدخول، على جميع الخوادم.</translation>
        </message>
        <message>
            <source>Answer time, p95</source>
            <translation>زمن الإجابة، p95</translation>
        </message>
        <message>
            <source>19 of 20 answers of the last minute were quicker.</source>
            <translation>كانت 19 من 20 إجابة في الدقيقة الأخيرة أسرع.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceCheck</name>
        <message numerus="yes">
            <source>It measures %n thing(s).</source>
            <translation>
                <numerusform>يقيس %n شيء.</numerusform>
                <numerusform>يقيس شيئًا واحدًا.</numerusform>
                <numerusform>يقيس شيئين.</numerusform>
                <numerusform>يقيس %n أشياء.</numerusform>
                <numerusform>يقيس %n شيئًا.</numerusform>
                <numerusform>يقيس %n شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of monitoring.</source>
            <translation>لا يعرف Dayshift هذا النوع من المراقبة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Watchman</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>تتعذر قراءة الملف: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The file is longer than %n MB.</source>
            <translation>
                <numerusform>الملف أطول من %n م.ب.</numerusform>
                <numerusform>الملف أطول من %n م.ب.</numerusform>
                <numerusform>الملف أطول من %n م.ب.</numerusform>
                <numerusform>الملف أطول من %n م.ب.</numerusform>
                <numerusform>الملف أطول من %n م.ب.</numerusform>
                <numerusform>الملف أطول من %n م.ب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more question(s) had no useful answer.</source>
            <translation>
                <numerusform>لم تكن لـ %n سؤال آخر إجابة مفيدة.</numerusform>
                <numerusform>لم تكن لسؤال آخر إجابة مفيدة.</numerusform>
                <numerusform>لم تكن لسؤالين آخرين إجابة مفيدة.</numerusform>
                <numerusform>لم تكن لـ %n أسئلة أخرى إجابة مفيدة.</numerusform>
                <numerusform>لم تكن لـ %n سؤالًا آخر إجابة مفيدة.</numerusform>
                <numerusform>لم تكن لـ %n سؤال آخر إجابة مفيدة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series were left out: there are too many.</source>
            <translation>
                <numerusform>أُغفلت %n سلسلة: هناك أكثر مما يلزم.</numerusform>
                <numerusform>أُغفلت سلسلة واحدة: هناك أكثر مما يلزم.</numerusform>
                <numerusform>أُغفلت سلسلتان: هناك أكثر مما يلزم.</numerusform>
                <numerusform>أُغفلت %n سلاسل: هناك أكثر مما يلزم.</numerusform>
                <numerusform>أُغفلت %n سلسلة: هناك أكثر مما يلزم.</numerusform>
                <numerusform>أُغفلت %n سلسلة: هناك أكثر مما يلزم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s ahead of this one.</source>
            <translation>
                <numerusform>ساعته متقدمة على هذه بمقدار %n ثانية.</numerusform>
                <numerusform>ساعته متقدمة على هذه بمقدار ثانية واحدة.</numerusform>
                <numerusform>ساعته متقدمة على هذه بمقدار ثانيتين.</numerusform>
                <numerusform>ساعته متقدمة على هذه بمقدار %n ثوانٍ.</numerusform>
                <numerusform>ساعته متقدمة على هذه بمقدار %n ثانية.</numerusform>
                <numerusform>ساعته متقدمة على هذه بمقدار %n ثانية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s behind this one.</source>
            <translation>
                <numerusform>ساعته متأخرة عن هذه بمقدار %n ثانية.</numerusform>
                <numerusform>ساعته متأخرة عن هذه بمقدار ثانية واحدة.</numerusform>
                <numerusform>ساعته متأخرة عن هذه بمقدار ثانيتين.</numerusform>
                <numerusform>ساعته متأخرة عن هذه بمقدار %n ثوانٍ.</numerusform>
                <numerusform>ساعته متأخرة عن هذه بمقدار %n ثانية.</numerusform>
                <numerusform>ساعته متأخرة عن هذه بمقدار %n ثانية.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertStrip</name>
        <message>
            <source>Raise incident …</source>
            <translation>تسجيل حادث…</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>شوهد</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>Mute, link to an incident, or say that it is not a problem</source>
            <translation>كتم، أو ربط بحادث، أو قول إنه ليس مشكلة</translation>
        </message>
        <message>
            <source>Recovered %1: %2</source>
            <translation>تعافى في %1: %2</translation>
        </message>
        <message>
            <source>Decide about %1</source>
            <translation>اتخاذ قرار بشأن %1</translation>
        </message>
        <message>
            <source>Raise an incident for %1</source>
            <translation>تسجيل حادث لـ %1</translation>
        </message>
        <message>
            <source>I have seen that %1 is over</source>
            <translation>رأيت أن %1 انتهى</translation>
        </message>
        <message numerus="yes">
            <source>Mute for %n minute(s) …</source>
            <translation>
                <numerusform>كتم لمدة %n دقيقة…</numerusform>
                <numerusform>كتم لمدة دقيقة واحدة…</numerusform>
                <numerusform>كتم لمدة دقيقتين…</numerusform>
                <numerusform>كتم لمدة %n دقائق…</numerusform>
                <numerusform>كتم لمدة %n دقيقة…</numerusform>
                <numerusform>كتم لمدة %n دقيقة…</numerusform>
            </translation>
        </message>
        <message>
            <source>Link to incident %1: %2</source>
            <translation>ربط بالحادث %1: %2</translation>
        </message>
        <message>
            <source>Not a problem …</source>
            <translation>ليس مشكلة…</translation>
        </message>
        <message>
            <source>No longer watched since %1: %2</source>
            <comment>a time, an alert</comment>
            <translation>لم يعد مراقبًا منذ %1: %2</translation>
        </message>
        <message>
            <source>I have seen that %1 is no longer watched</source>
            <translation>رأيت أن %1 لم يعد مراقبًا</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureTile</name>
        <message>
            <source>not measured</source>
            <translation>لم يُقس</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>%1
%2
Query: %3</source>
            <comment>name of a figure, its formula, its query</comment>
            <translation>%1
%2
الاستعلام: %3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2، %3</translation>
        </message>
        <message>
            <source>%1 Query: %2</source>
            <translation>%1 الاستعلام: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactChart</name>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>من يستخدمه، وهل ينجح</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>لم يُقس شيء.</translation>
        </message>
        <message>
            <source>%1: not measured</source>
            <translation>%1: لم يُقس</translation>
        </message>
        <message>
            <source>%1: %2 tried per minute, success not measured</source>
            <translation>%1: %2 محاولة في الدقيقة، والنجاح لم يُقس</translation>
        </message>
        <message>
            <source>%1: %2 tried, %3 succeeded, %4 refused per minute</source>
            <translation>%1: %2 محاولة، و%3 ناجحة، و%4 مرفوضة في الدقيقة</translation>
        </message>
        <message>
            <source>%1 first failed</source>
            <translation>%1 أول فشل</translation>
        </message>
        <message>
            <source>%1 tried</source>
            <translation>%1 محاولة</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 مرفوضة</translation>
        </message>
        <message>
            <source>%1 succeeded</source>
            <translation>%1 ناجحة</translation>
        </message>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>لم يُقس شيء في هذا الوقت.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactTable</name>
        <message>
            <source>not measured</source>
            <translation>لم يُقس</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>المحاولات في الدقيقة</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>الناجحة في الدقيقة</translation>
        </message>
        <message>
            <source>Refused per minute</source>
            <translation>المرفوضة في الدقيقة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MonitoringDialog</name>
        <message>
            <source>Connect monitoring</source>
            <translation>توصيل المراقبة</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>لم يُختبر بعد.</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>اخت&amp;بار</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;توصيل</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>مُدخل يدويًا</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace</source>
            <translation>محفوظ في سلسلة مفاتيح النظام، وليس في مساحة العمل أبدًا</translation>
        </message>
        <message>
            <source>What the figures are of, as its alerts and deployments call it</source>
            <translation>ما تخصه المؤشرات، كما تسميه تنبيهاتها وعمليات نشرها</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>ال&amp;نوع</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>Acc&amp;ount, where it wants one</source>
            <translation>ال&amp;حساب، حيث تريده</translation>
        </message>
        <message>
            <source>&amp;Password or token</source>
            <translation>&amp;كلمة المرور أو الرمز</translation>
        </message>
        <message>
            <source>Certificate &amp;authority, as a PEM file</source>
            <translation>جهة إ&amp;صدار الشهادات، كملف PEM</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>ال&amp;خدمة</translation>
        </message>
        <message>
            <source>Asked &amp;every so many seconds</source>
            <translation>السؤا&amp;ل كل هذا العدد من الثواني</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>المعنى</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>الاستعلام</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>التجميع حسب</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>الحد الأدنى</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>الحد الأعلى</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Add a &amp;figure</source>
            <translation>إضافة &amp;مؤشر</translation>
        </message>
        <message>
            <source>&amp;Remove it</source>
            <translation>إ&amp;زالته</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>النجاح</translation>
        </message>
        <message>
            <source>Query: %1</source>
            <translation>الاستعلام: %1</translation>
        </message>
        <message>
            <source>Value now</source>
            <translation>القيمة الآن</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>آخر</translation>
        </message>
        <message>
            <source>People now</source>
            <translation>الأشخاص الآن</translation>
        </message>
        <message>
            <source>Errors per minute</source>
            <translation>الأخطاء في الدقيقة</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>زمن الإجابة</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>المحاولات في الدقيقة</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>الناجحة في الدقيقة</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>معنى %1</translation>
        </message>
        <message>
            <source>It is being asked …</source>
            <translation>يجري سؤاله…</translation>
        </message>
        <message>
            <source>It cannot be read yet. Mend what failed and test it again.</source>
            <translation>لا يمكن قراءته بعد. أصلح ما فشل واختبره مرة أخرى.</translation>
        </message>
        <message>
            <source>It can be read. Check the figures: what they mean, and when they are well.</source>
            <translation>يمكن قراءته. تحقق من المؤشرات: معناها، ومتى تكون جيدة.</translation>
        </message>
        <message>
            <source>It can be read. Its alerts are shown; add figures for the tiles and the chart.</source>
            <translation>يمكن قراءته. تُعرض تنبيهاته؛ أضف مؤشرات للمربعات والمخطط.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>أعطه اسمًا.</translation>
        </message>
        <message>
            <source>Connected: %1</source>
            <translation>تم التوصيل: %1</translation>
        </message>
        <message>
            <source>Edit monitoring</source>
            <translation>تعديل المراقبة</translation>
        </message>
        <message>
            <source>Empty: the one that is in the keyring</source>
            <translation>فارغ: ما هو محفوظ في سلسلة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>ح&amp;فظ</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a source of monitoring</comment>
            <translation>تم تغيير %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionPage</name>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>آخر %n ساعة</numerusform>
                <numerusform>آخر ساعة</numerusform>
                <numerusform>آخر ساعتين</numerusform>
                <numerusform>آخر %n ساعات</numerusform>
                <numerusform>آخر %n ساعة</numerusform>
                <numerusform>آخر %n ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>الوقت المعروض</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>كج&amp;دول</translation>
        </message>
        <message>
            <source>Show the chart's values as a table (L)</source>
            <translation>عرض قيم المخطط كجدول (L)</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>تسجيل حادث…</translation>
        </message>
        <message>
            <source>Raise an incident, filled in from monitoring (Ctrl+I)</source>
            <translation>تسجيل حادث مملوء من المراقبة (Ctrl+I)</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>لا يجيب %1 منذ %2.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>ما تراه من %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>المحاولة التالية خلال %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more source(s) do not answer.</source>
            <translation>
                <numerusform>لا يجيب %n مصدر آخر.</numerusform>
                <numerusform>لا يجيب مصدر آخر.</numerusform>
                <numerusform>لا يجيب مصدران آخران.</numerusform>
                <numerusform>لا يجيب %n مصادر أخرى.</numerusform>
                <numerusform>لا يجيب %n مصدرًا آخر.</numerusform>
                <numerusform>لا يجيب %n مصدر آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) in production</source>
            <translation>
                <numerusform>لا تنبيهات في الإنتاج</numerusform>
                <numerusform>تنبيه واحد في الإنتاج</numerusform>
                <numerusform>تنبيهان في الإنتاج</numerusform>
                <numerusform>%n تنبيهات في الإنتاج</numerusform>
                <numerusform>%n تنبيهًا في الإنتاج</numerusform>
                <numerusform>%n تنبيه في الإنتاج</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment to production is known.</source>
            <translation>لا عملية نشر إلى الإنتاج معروفة.</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>a version and when it was deployed</comment>
            <translation>%1 منذ %2</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>سُجّل حادث: %1</translation>
        </message>
        <message>
            <source>Mute %1</source>
            <translation>كتم %1</translation>
        </message>
        <message numerus="yes">
            <source>Why may it be quiet for %n minute(s)?</source>
            <translation>
                <numerusform>لماذا يمكن كتمه لمدة %n دقيقة؟</numerusform>
                <numerusform>لماذا يمكن كتمه لمدة دقيقة واحدة؟</numerusform>
                <numerusform>لماذا يمكن كتمه لمدة دقيقتين؟</numerusform>
                <numerusform>لماذا يمكن كتمه لمدة %n دقائق؟</numerusform>
                <numerusform>لماذا يمكن كتمه لمدة %n دقيقة؟</numerusform>
                <numerusform>لماذا يمكن كتمه لمدة %n دقيقة؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Muted: %1</source>
            <translation>مكتوم: %1</translation>
        </message>
        <message>
            <source>Not a problem</source>
            <translation>ليس مشكلة</translation>
        </message>
        <message>
            <source>Why is %1 not a problem? The reason is kept for the figures.</source>
            <translation>لماذا ليس %1 مشكلة؟ يُحفظ السبب للمؤشرات.</translation>
        </message>
        <message>
            <source>Not a problem: %1</source>
            <translation>ليس مشكلة: %1</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>من يستخدمه، وهل ينجح</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed, as a table</source>
            <translation>من يستخدمه، وهل ينجح، كجدول</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>في الدقيقة</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>من المتضرر</translation>
        </message>
        <message>
            <source>What changed before it</source>
            <translation>ما الذي تغيّر قبله</translation>
        </message>
        <message>
            <source>Use and success per day</source>
            <translation>الاستخدام والنجاح في اليوم</translation>
        </message>
        <message>
            <source>Use and success per release</source>
            <translation>الاستخدام والنجاح لكل إصدار</translation>
        </message>
        <message>
            <source>No monitoring yet</source>
            <translation>لا مراقبة بعد</translation>
        </message>
        <message>
            <source>Connect what measures production, to see here whether customers can do what they came for.</source>
            <translation>وصّل ما يقيس الإنتاج، لترى هنا هل يستطيع العملاء فعل ما جاؤوا من أجله.</translation>
        </message>
        <message>
            <source>Connect Prometheus …</source>
            <translation>توصيل Prometheus…</translation>
        </message>
        <message>
            <source>JSON address …</source>
            <translation>عنوان JSON…</translation>
        </message>
        <message>
            <source>CSV …</source>
            <translation>ملف CSV…</translation>
        </message>
        <message>
            <source>Success by hand …</source>
            <translation>النجاح يدويًا…</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>شوهد: %1</translation>
        </message>
        <message>
            <source>Linked to an incident: %1</source>
            <translation>رُبط بحادث: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alerts</comment>
            <translation>
                <numerusform>%n غيرها</numerusform>
                <numerusform>واحد آخر</numerusform>
                <numerusform>اثنان آخران</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the two worst only</source>
            <translation>عرض أسوأ اثنين فقط</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <translation>فشل %1 من %2</translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>a count and what is counted</comment>
            <translation>فشل %1 %2</translation>
        </message>
        <message>
            <source>The figures tell no groups apart. A group label does.</source>
            <translation>لا تميز المؤشرات بين المجموعات. وسم التجميع يفعل ذلك.</translation>
        </message>
        <message>
            <source>Nobody, as far as is measured.</source>
            <translation>لا أحد، بقدر ما يُقاس.</translation>
        </message>
        <message>
            <source>24 hours before</source>
            <translation>24 ساعة قبله</translation>
        </message>
        <message>
            <source>Nothing that Dayshift knows of.</source>
            <translation>لا شيء يعرفه Dayshift.</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>%1 في الدقيقة</translation>
        </message>
        <message>
            <source>Tried: %1 (%2)
Succeeded: %3 (%4)</source>
            <translation>المحاولات: %1 (%2)
الناجحة: %3 (%4)</translation>
        </message>
        <message>
            <source>Nothing tells what was tried and what succeeded.</source>
            <translation>لا شيء يقول ما حُوول وما نجح.</translation>
        </message>
        <message>
            <source>No release to production is known.</source>
            <translation>لا إصدار إلى الإنتاج معروف.</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>تمييز الكل كمشاهَد</translation>
        </message>
        <message>
            <source>The last one ended %1.</source>
            <translation>انتهى آخرها: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over and not seen yet.</source>
            <translation>
                <numerusform>لا تنبيهات منتهية من أيام سابقة لم تُشاهد بعد.</numerusform>
                <numerusform>تنبيه واحد من أيام سابقة انتهى ولم يُشاهد بعد.</numerusform>
                <numerusform>تنبيهان من أيام سابقة انتهيا ولم يُشاهدا بعد.</numerusform>
                <numerusform>%n تنبيهات من أيام سابقة انتهت ولم تُشاهد بعد.</numerusform>
                <numerusform>%n تنبيهًا من أيام سابقة انتهت ولم تُشاهد بعد.</numerusform>
                <numerusform>%n تنبيه من أيام سابقة انتهت ولم تُشاهد بعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) seen</source>
            <translation>
                <numerusform>لم يُشاهد أي تنبيه</numerusform>
                <numerusform>شوهد تنبيه واحد</numerusform>
                <numerusform>شوهد تنبيهان</numerusform>
                <numerusform>شوهدت %n تنبيهات</numerusform>
                <numerusform>شوهد %n تنبيهًا</numerusform>
                <numerusform>شوهد %n تنبيه</numerusform>
            </translation>
        </message>
        <message>
            <source>At</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>الناجحة</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>المرفوضة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionWords</name>
        <message>
            <source>%1 succeed</source>
            <translation>ينجح %1</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>لم يُقس</translation>
        </message>
        <message>
            <source>%1 per minute, averaged</source>
            <comment>what is counted</comment>
            <translation>%1 في الدقيقة، في المتوسط</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>لا رقم</translation>
        </message>
        <message>
            <source>usual %1</source>
            <translation>المعتاد %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>الحد %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>%1 على الأقل</translation>
        </message>
        <message>
            <source>Over since %1, it lasted %2.</source>
            <translation>انتهى منذ %1، واستمر %2.</translation>
        </message>
        <message>
            <source>For %1, since %2.</source>
            <translation>لمدة %1، منذ %2.</translation>
        </message>
        <message>
            <source>Began %1, %2 after deployment %3.</source>
            <comment>time, span, version</comment>
            <translation>البداية: %1، بعد %2 من نشر %3.</translation>
        </message>
        <message>
            <source>Began %1.</source>
            <translation>البداية: %1.</translation>
        </message>
        <message>
            <source>So far %1.</source>
            <translation>حتى الآن %1.</translation>
        </message>
        <message numerus="yes">
            <source>It came back %n time(s).</source>
            <translation>
                <numerusform>لم يعد قط.</numerusform>
                <numerusform>عاد مرة واحدة.</numerusform>
                <numerusform>عاد مرتين.</numerusform>
                <numerusform>عاد %n مرات.</numerusform>
                <numerusform>عاد %n مرة.</numerusform>
                <numerusform>عاد %n مرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silenced at its source until %1.</source>
            <translation>أُسكت عند مصدره حتى %1.</translation>
        </message>
        <message>
            <source>Muted until %1: %2.</source>
            <translation>مكتوم حتى %1: %2.</translation>
        </message>
        <message>
            <source>Not a problem, says %1: %2.</source>
            <translation>ليس مشكلة، كما يقول %1: %2.</translation>
        </message>
        <message>
            <source>Part of incident %1: %2.</source>
            <translation>جزء من الحادث %1: %2.</translation>
        </message>
        <message>
            <source>works</source>
            <translation>يعمل</translation>
        </message>
        <message>
            <source>1 in %1 refused</source>
            <translation>مرفوض 1 من %1</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <comment>a share in percent</comment>
            <translation>مرفوض %1</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>حرج</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>معلومة</translation>
        </message>
        <message>
            <source>No severity</source>
            <translation>بلا خطورة</translation>
        </message>
        <message>
            <source>Deployment %1</source>
            <translation>النشر %1</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>الإعداد</translation>
        </message>
        <message>
            <source>Feature flag</source>
            <translation>علم ميزة</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>مهمة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>It fired for %1, then its source was not asked any more: whether it is over is not known.</source>
            <translation>استمر %1، ثم لم يعد مصدره يُسأل: لا يُعرف هل انتهى.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RaisePanel</name>
        <message>
            <source>Create a &amp;story in the Expedite lane</source>
            <translation>إنشاء &amp;قصة في ممر «عاجل»</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>الأثر</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>إسناد إلى</translation>
        </message>
        <message>
            <source>Caused by</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>تسجيل حادث</translation>
        </message>
        <message>
            <source>Filled in from monitoring. Change what is wrong.</source>
            <translation>مملوء من المراقبة. غيّر ما هو خطأ.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>&amp;Impact</source>
            <translation>الأ&amp;ثر</translation>
        </message>
        <message>
            <source>P&amp;1 stops customers</source>
            <translation>P&amp;1 يوقف العملاء</translation>
        </message>
        <message>
            <source>P&amp;2</source>
            <translation>P&amp;2</translation>
        </message>
        <message>
            <source>P&amp;3</source>
            <translation>P&amp;3</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>إ&amp;سناد إلى</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>الس&amp;بب</translation>
        </message>
        <message>
            <source>You can undo for 10 seconds. Nothing is sent to customers from here.</source>
            <translation>يمكنك التراجع خلال 10 ثوانٍ. لا يُرسل شيء إلى العملاء من هنا.</translation>
        </message>
        <message>
            <source>Enter an earlier one …</source>
            <translation>إدخال أسبق…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Raise the incident (Ctrl+Enter)</source>
            <translation>تسجيل الحادث (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>It began %1 with the first failure in %2, and was noticed %3 later.</source>
            <translation>البداية: %1 بأول فشل في %2، ولوحظ بعد ذلك بـ %3.</translation>
        </message>
        <message>
            <source>It began %1, says the alert.</source>
            <translation>البداية: %1، كما يقول التنبيه.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure: it begins now.</source>
            <translation>لا تُظهر المراقبة أي فشل: يبدأ الآن.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>لا أحد بعد</translation>
        </message>
        <message>
            <source>what runs</source>
            <translation>ما يعمل</translation>
        </message>
        <message>
            <source>changed %1 last</source>
            <comment>a service</comment>
            <translation>آخر من غيّر %1</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>Nobody else is in the team yet.</source>
            <translation>لا أحد غيرك في الفريق بعد.</translation>
        </message>
        <message>
            <source>Who will be told: %1.</source>
            <translation>من سيُخبر: %1.</translation>
        </message>
        <message>
            <source>Raise P%1 incident</source>
            <translation>تسجيل حادث P%1</translation>
        </message>
        <message>
            <source>Stop &amp;other deployments until it is recovered</source>
            <translation>إيقاف عمليات النشر الأ&amp;خرى حتى التعافي</translation>
        </message>
        <message>
            <source>No release is deployed from here but one with the story of this incident. What a server deploys by itself goes on.</source>
            <translation>لا يُنشر من هنا أي إصدار سوى ما يحوي قصة هذا الحادث. ما ينشره خادم تلقائيًا يستمر.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CompareDialog</name>
        <message>
            <source>Baseline of %1</source>
            <comment>a version</comment>
            <translation>خط أساس %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two versions</comment>
            <translation>%1 و%2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>زال</translation>
        </message>
        <message>
            <source>other</source>
            <translation>مختلف</translation>
        </message>
        <message numerus="yes">
            <source>%n of the parts differ</source>
            <translation>
                <numerusform>لا أجزاء تختلف</numerusform>
                <numerusform>جزء واحد يختلف</numerusform>
                <numerusform>جزآن يختلفان</numerusform>
                <numerusform>%n أجزاء تختلف</numerusform>
                <numerusform>%n جزءًا تختلف</numerusform>
                <numerusform>%n جزء تختلف</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewReleaseDialog</name>
        <message>
            <source>New release</source>
            <translation>إصدار جديد</translation>
        </message>
        <message>
            <source>%1, build %2, %3</source>
            <comment>a pipeline; a number; a time</comment>
            <translation>%1، البناء %2، %3</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>&amp;Build</source>
            <translation>ال&amp;بناء</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;رقم الإصدار</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>ال&amp;خدمة</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>ال&amp;حزمة</translation>
        </message>
        <message>
            <source>For example the digest of an image</source>
            <translation>مثلًا بصمة صورة (digest)</translation>
        </message>
        <message>
            <source>&amp;Roll-back to</source>
            <translation>ال&amp;تراجع إلى</translation>
        </message>
        <message>
            <source>Stories that wait to go out</source>
            <translation>القصص التي تنتظر الخروج</translation>
        </message>
        <message>
            <source>Plan release</source>
            <translation>تخطيط الإصدار</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>It needs a version.</source>
            <translation>يحتاج إلى رقم إصدار.</translation>
        </message>
        <message>
            <source>Say which service is released.</source>
            <translation>قل أي خدمة تُصدر.</translation>
        </message>
        <message>
            <source>This version was planned already.</source>
            <translation>رقم الإصدار هذا مخطط بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProgressStrip</name>
        <message>
            <source>Progress of the release</source>
            <translation>تقدم الإصدار</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseCommand</name>
        <message>
            <source>There is no %1.</source>
            <translation>لا يوجد %1.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>dayshift list releases names what there is.</source>
            <translation>يسمي dayshift list releases ما يوجد.</translation>
        </message>
        <message>
            <source>Plan, seal, sign and deploy a release.</source>
            <translation>تخطيط إصدار وختمه وتوقيعه ونشره.</translation>
        </message>
        <message>
            <source>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered or passphrase.</source>
            <translation>create أو show أو seal أو sign أو refuse أو waive أو rehearse أو deploy أو recovered أو passphrase.</translation>
        </message>
        <message>
            <source>The release's version.</source>
            <translation>رقم الإصدار.</translation>
        </message>
        <message>
            <source>What is released.</source>
            <translation>ما الذي يُصدر.</translation>
        </message>
        <message>
            <source>The build's number.</source>
            <translation>رقم البناء.</translation>
        </message>
        <message>
            <source>A story that is in it; may be given several times.</source>
            <translation>قصة ضمنه؛ يمكن إعطاؤه عدة مرات.</translation>
        </message>
        <message>
            <source>The version to go back to.</source>
            <translation>رقم الإصدار الذي يُرجع إليه.</translation>
        </message>
        <message>
            <source>The role to sign for, as product-owner.</source>
            <translation>الدور الذي يُوقَّع عنه، مثل product-owner.</translation>
        </message>
        <message>
            <source>The gate to waive, as no-open-incident.</source>
            <translation>البوابة التي يُعفى منها، مثل no-open-incident.</translation>
        </message>
        <message>
            <source>Why, or what was seen.</source>
            <translation>لماذا، أو ما الذي شوهد.</translation>
        </message>
        <message>
            <source>Have the server deploy it: nobody asks again.</source>
            <translation>أمر الخادم بنشره: لا يسأل أحد مرة أخرى.</translation>
        </message>
        <message>
            <source>A deed and a version are needed.</source>
            <translation>يلزم فعل ورقم إصدار.</translation>
        </message>
        <message>
            <source>%1 %2 was planned already.</source>
            <translation>%1 %2 مخطط بالفعل.</translation>
        </message>
        <message>
            <source>Choose another version.</source>
            <translation>اختر رقم إصدار آخر.</translation>
        </message>
        <message>
            <source>Nobody said what is released.</source>
            <translation>لم يقل أحد ما الذي يُصدر.</translation>
        </message>
        <message>
            <source>Name a service or a build.</source>
            <translation>سمِّ خدمة أو بناءً.</translation>
        </message>
        <message>
            <source>%1 is not a member of this team.</source>
            <translation>%1 ليس عضوًا في هذا الفريق.</translation>
        </message>
        <message>
            <source>DAYSHIFT_ME names who you are.</source>
            <translation>يسمي DAYSHIFT_ME من أنت.</translation>
        </message>
        <message>
            <source>Signing passphrase: </source>
            <translation>عبارة مرور التوقيع: </translation>
        </message>
        <message>
            <source>Choose your signing passphrase: </source>
            <translation>اختر عبارة مرور التوقيع: </translation>
        </message>
        <message>
            <source>There is no role that you would sign for.</source>
            <translation>لا يوجد دور توقّع عنه.</translation>
        </message>
        <message>
            <source>Name one with --as.</source>
            <translation>سمِّ واحدًا باستخدام ‎--as.</translation>
        </message>
        <message>
            <source>Your signing passphrase is set.</source>
            <translation>تم تعيين عبارة مرور التوقيع.</translation>
        </message>
        <message>
            <source>Say so with --yes.</source>
            <translation>أكد ذلك باستخدام ‎--yes.</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>ابدأه على الخادم: يتعرف عليه Dayshift من إيداعه.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseNotes</name>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>أُصلح</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <comment>a change and its story</comment>
            <translation>%1 لـ %2</translation>
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
            <translation>رفض هذا الإصدار؟</translation>
        </message>
        <message>
            <source>It is held until what you name is mended and it is sealed again. A refusal cannot be taken back.</source>
            <translation>يُحتجز حتى يُصلح ما تسميه ويُختم مرة أخرى. لا يمكن التراجع عن الرفض.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Refuse release</source>
            <translation>رفض الإصدار</translation>
        </message>
        <message>
            <source>Waive “%1”?</source>
            <comment>a gate</comment>
            <translation>الإعفاء من «%1»؟</translation>
        </message>
        <message>
            <source>The release may go out although this does not hold. Everybody sees who waived it, and why.</source>
            <translation>يمكن أن يخرج الإصدار مع أن هذا غير مستوفى. يرى الجميع من أعفى ولماذا.</translation>
        </message>
        <message>
            <source>Waive gate</source>
            <translation>الإعفاء من البوابة</translation>
        </message>
        <message>
            <source>The roll-back was rehearsed</source>
            <translation>تمت تجربة التراجع</translation>
        </message>
        <message>
            <source>What was brought back, where, and in which time</source>
            <translation>ما الذي أُعيد، وأين، وخلال كم من الوقت</translation>
        </message>
        <message>
            <source>Save evidence</source>
            <translation>حفظ الدليل</translation>
        </message>
        <message>
            <source>Call it recovered?</source>
            <translation>اعتباره متعافيًا؟</translation>
        </message>
        <message>
            <source>It is written as your word, not as measured.</source>
            <translation>يُكتب على أنه كلمتك، لا على أنه قياس.</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>ما رأيته</translation>
        </message>
        <message>
            <source>Call it recovered</source>
            <translation>اعتباره متعافيًا</translation>
        </message>
        <message>
            <source>Story removed from the release</source>
            <translation>تمت إزالة القصة من الإصدار</translation>
        </message>
        <message>
            <source>Added to the release</source>
            <translation>أُضيفت إلى الإصدار</translation>
        </message>
        <message>
            <source>Release notes of %1</source>
            <comment>a version</comment>
            <translation>ملاحظات الإصدار %1</translation>
        </message>
        <message numerus="yes">
            <source>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature(s) become void.</source>
            <translation>
                <numerusform>الملاحظات جزء من خط الأساس المختوم: تغييرها يكسر الختم، فلا يبطل أي توقيع.</numerusform>
                <numerusform>الملاحظات جزء من خط الأساس المختوم: تغييرها يكسر الختم، فيبطل توقيع واحد.</numerusform>
                <numerusform>الملاحظات جزء من خط الأساس المختوم: تغييرها يكسر الختم، فيبطل توقيعان.</numerusform>
                <numerusform>الملاحظات جزء من خط الأساس المختوم: تغييرها يكسر الختم، فتبطل %n توقيعات.</numerusform>
                <numerusform>الملاحظات جزء من خط الأساس المختوم: تغييرها يكسر الختم، فيبطل %n توقيعًا.</numerusform>
                <numerusform>الملاحظات جزء من خط الأساس المختوم: تغييرها يكسر الختم، فيبطل %n توقيع.</numerusform>
            </translation>
        </message>
        <message>
            <source>For customers, as Markdown</source>
            <translation>للعملاء، بصيغة Markdown</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>حفظ الملاحظات</translation>
        </message>
        <message>
            <source>Release notes written</source>
            <translation>تمت كتابة ملاحظات الإصدار</translation>
        </message>
        <message>
            <source>Release %1 planned</source>
            <comment>a version</comment>
            <translation>تم تخطيط الإصدار %1</translation>
        </message>
        <message>
            <source>Save signing record</source>
            <translation>حفظ سجل التوقيع</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>ابدأه على الخادم: يتعرف عليه Dayshift من إيداعه.</translation>
        </message>
        <message>
            <source>Deploy %1 to production now?</source>
            <comment>a version</comment>
            <translation>نشر %1 إلى الإنتاج الآن؟</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Plan a release</source>
            <translation>تخطيط إصدار</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>توقيع</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>رفض…</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>نشر…</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>تحرير الملاحظات</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>The database is away: nothing can be signed or deployed until it is back.</source>
            <translation>قاعدة البيانات غائبة: لا يمكن التوقيع ولا النشر حتى تعود.</translation>
        </message>
        <message>
            <source>Something is being written.</source>
            <translation>تجري كتابة شيء.</translation>
        </message>
        <message>
            <source>Plan a new release</source>
            <translation>تخطيط إصدار جديد</translation>
        </message>
        <message>
            <source>The releases are being read.</source>
            <translation>تجري قراءة الإصدارات.</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>لا إصدارات بعد</translation>
        </message>
        <message>
            <source>A release says what goes out, proves that it may, and keeps who signed it.</source>
            <translation>يقول الإصدار ما يخرج، ويثبت أنه يجوز له ذلك، ويحفظ من وقّعه.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait for signatures</source>
            <translation>
                <numerusform>لا إصدارات تنتظر التوقيع</numerusform>
                <numerusform>إصدار واحد ينتظر التوقيع</numerusform>
                <numerusform>إصداران ينتظران التوقيع</numerusform>
                <numerusform>%n إصدارات تنتظر التوقيع</numerusform>
                <numerusform>%n إصدارًا ينتظر التوقيع</numerusform>
                <numerusform>%n إصدار ينتظر التوقيع</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>a service; a version; its state</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>هذا عرض توضيحي: لا خادم يمكن إخباره.</translation>
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
                <numerusform>%1 %2، لا يبطل أي توقيع</numerusform>
                <numerusform>%1 %2، يبطل توقيع واحد</numerusform>
                <numerusform>%1 %2، يبطل توقيعان</numerusform>
                <numerusform>%1 %2، تبطل %n توقيعات</numerusform>
                <numerusform>%1 %2، يبطل %n توقيعًا</numerusform>
                <numerusform>%1 %2، يبطل %n توقيع</numerusform>
            </translation>
        </message>
        <message>
            <source>No release is planned that could take it.</source>
            <translation>لا إصدار مخطط يمكنه أخذها.</translation>
        </message>
        <message>
            <source>Plan a release first.</source>
            <translation>خطط إصدارًا أولًا.</translation>
        </message>
        <message>
            <source>Add to release</source>
            <translation>إضافة إلى الإصدار</translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to %1</source>
            <comment>a release</comment>
            <translation>
                <numerusform>إضافة %n بطاقة إلى %1</numerusform>
                <numerusform>إضافة بطاقة واحدة إلى %1</numerusform>
                <numerusform>إضافة بطاقتين إلى %1</numerusform>
                <numerusform>إضافة %n بطاقات إلى %1</numerusform>
                <numerusform>إضافة %n بطاقة إلى %1</numerusform>
                <numerusform>إضافة %n بطاقة إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to a release</source>
            <translation>
                <numerusform>إضافة %n بطاقة إلى إصدار</numerusform>
                <numerusform>إضافة بطاقة واحدة إلى إصدار</numerusform>
                <numerusform>إضافة بطاقتين إلى إصدار</numerusform>
                <numerusform>إضافة %n بطاقات إلى إصدار</numerusform>
                <numerusform>إضافة %n بطاقة إلى إصدار</numerusform>
                <numerusform>إضافة %n بطاقة إلى إصدار</numerusform>
            </translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Gates met</source>
            <translation>البوابات المستوفاة</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>البوابات</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message>
            <source>Signatures asked for</source>
            <translation>التوقيعات المطلوبة</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>القصص</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>الإيداع</translation>
        </message>
        <message>
            <source>Baseline SHA-256</source>
            <translation>SHA-256 لخط الأساس</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>وقت الختم</translation>
        </message>
        <message>
            <source>In sign-off since</source>
            <translation>قيد التوقيع منذ</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>وقت النشر</translation>
        </message>
        <message>
            <source>You have signed %1 %2 as %3.</source>
            <comment>a service; a version; a role</comment>
            <translation>وقّعت %1 %2 بصفتك %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleasePanel</name>
        <message>
            <source>Gates</source>
            <translation>البوابات</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>خط الأساس</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>بعد التوقيع</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>ملاحظات الإصدار</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>بُني</translation>
        </message>
        <message>
            <source>no build yet</source>
            <translation>لا بناء بعد</translation>
        </message>
        <message>
            <source>build %1</source>
            <translation>البناء %1</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تم التحقق</translation>
        </message>
        <message>
            <source>%1 of %2 gates</source>
            <translation>%1 من %2 بوابة</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>to production</source>
            <translation>إلى الإنتاج</translation>
        </message>
        <message numerus="yes">
            <source>%n min watch</source>
            <translation>
                <numerusform>مراقبة %n د</numerusform>
                <numerusform>مراقبة %n د</numerusform>
                <numerusform>مراقبة %n د</numerusform>
                <numerusform>مراقبة %n د</numerusform>
                <numerusform>مراقبة %n د</numerusform>
                <numerusform>مراقبة %n د</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>التحقق</translation>
        </message>
        <message>
            <source>Waits %1</source>
            <comment>a span</comment>
            <translation>ينتظر %1</translation>
        </message>
        <message>
            <source>for signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n passed</source>
            <translation>
                <numerusform>نجح %1 من %n</numerusform>
                <numerusform>نجح %1 من %n</numerusform>
                <numerusform>نجح %1 من %n</numerusform>
                <numerusform>نجح %1 من %n</numerusform>
                <numerusform>نجح %1 من %n</numerusform>
                <numerusform>نجح %1 من %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation>
                <numerusform>لا إعفاءات</numerusform>
                <numerusform>إعفاء واحد بسبب</numerusform>
                <numerusform>إعفاءان بسبب</numerusform>
                <numerusform>%n إعفاءات بسبب</numerusform>
                <numerusform>%n إعفاءً بسبب</numerusform>
                <numerusform>%n إعفاء بسبب</numerusform>
            </translation>
        </message>
        <message>
            <source>gates warn</source>
            <translation>البوابات تنبّه</translation>
        </message>
        <message>
            <source>The gates are being looked at.</source>
            <translation>يجري النظر في البوابات.</translation>
        </message>
        <message>
            <source>Rehearsed …</source>
            <translation>تمت التجربة…</translation>
        </message>
        <message>
            <source>Say that the roll-back was rehearsed</source>
            <translation>قول إن التراجع قد جُرّب</translation>
        </message>
        <message>
            <source>Waive …</source>
            <translation>إعفاء…</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <translation>الإعفاء من %1</translation>
        </message>
        <message>
            <source>Ask for it again</source>
            <translation>طلبها مرة أخرى</translation>
        </message>
        <message>
            <source>Ask for %1 again</source>
            <translation>طلب %1 مرة أخرى</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Open the report of %1</source>
            <translation>فتح تقرير %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>لا قصص</numerusform>
                <numerusform>قصة واحدة</numerusform>
                <numerusform>قصتان</numerusform>
                <numerusform>%n قصص</numerusform>
                <numerusform>%n قصة</numerusform>
                <numerusform>%n قصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits</source>
            <translation>
                <numerusform>لا إيداعات</numerusform>
                <numerusform>إيداع واحد</numerusform>
                <numerusform>إيداعان</numerusform>
                <numerusform>%n إيداعات</numerusform>
                <numerusform>%n إيداعًا</numerusform>
                <numerusform>%n إيداع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n artefacts</source>
            <translation>
                <numerusform>لا نواتج</numerusform>
                <numerusform>ناتج واحد</numerusform>
                <numerusform>ناتجان</numerusform>
                <numerusform>%n نواتج</numerusform>
                <numerusform>%n ناتجًا</numerusform>
                <numerusform>%n ناتج</numerusform>
            </translation>
        </message>
        <message>
            <source>Open story %1</source>
            <translation>فتح القصة %1</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>Remove story %1</source>
            <translation>إزالة القصة %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more commits</source>
            <translation>
                <numerusform>و%n إيداع آخر</numerusform>
                <numerusform>وإيداع آخر</numerusform>
                <numerusform>وإيداعان آخران</numerusform>
                <numerusform>و%n إيداعات أخرى</numerusform>
                <numerusform>و%n إيداعًا آخر</numerusform>
                <numerusform>و%n إيداع آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <comment>a version</comment>
            <translation>خط الأساس %1</translation>
        </message>
        <message>
            <source>Sealed %1 by %2</source>
            <comment>a time; a person</comment>
            <translation>ختمه %1، %2</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>غير مختوم</translation>
        </message>
        <message numerus="yes">
            <source>All %n parts</source>
            <translation>
                <numerusform>كل الأجزاء (%n)</numerusform>
                <numerusform>الجزء الوحيد</numerusform>
                <numerusform>كلا الجزأين</numerusform>
                <numerusform>كل الأجزاء (%n)</numerusform>
                <numerusform>كل الأجزاء (%n)</numerusform>
                <numerusform>كل الأجزاء (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all parts of the baseline</source>
            <translation>عرض كل أجزاء خط الأساس</translation>
        </message>
        <message>
            <source>It has no build yet.</source>
            <translation>ليس له بناء بعد.</translation>
        </message>
        <message>
            <source>Seal baseline</source>
            <translation>ختم خط الأساس</translation>
        </message>
        <message>
            <source>Deploy with %1</source>
            <comment>a pipeline</comment>
            <translation>النشر بـ %1</translation>
        </message>
        <message>
            <source>Deploy on the server: it is recognised by its commit</source>
            <translation>انشر على الخادم: يُعرف من إيداعه</translation>
        </message>
        <message>
            <source>Watch production</source>
            <translation>مراقبة الإنتاج</translation>
        </message>
        <message>
            <source>%1, then verified</source>
            <comment>a span</comment>
            <translation>%1، ثم التحقق</translation>
        </message>
        <message>
            <source>If it fails: back to %1</source>
            <comment>a version</comment>
            <translation>إذا فشل: العودة إلى %1</translation>
        </message>
        <message>
            <source>Call it recovered …</source>
            <translation>اعتباره متعافيًا…</translation>
        </message>
        <message>
            <source>Call it recovered, with a reason</source>
            <translation>اعتباره متعافيًا، مع سبب</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>نشر…</translation>
        </message>
        <message>
            <source>for customers</source>
            <translation>للعملاء</translation>
        </message>
        <message>
            <source>Nobody has written any yet.</source>
            <translation>لم يكتب أحد أي ملاحظات بعد.</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>تحرير الملاحظات</translation>
        </message>
        <message>
            <source>Edit the release notes</source>
            <translation>تحرير ملاحظات الإصدار</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseWords</name>
        <message>
            <source>Calling it recovered needs a reason.</source>
            <translation>يحتاج اعتباره متعافيًا إلى سبب.</translation>
        </message>
        <message>
            <source>Say what you saw.</source>
            <translation>قل ما رأيته.</translation>
        </message>
        <message>
            <source>It is called recovered already.</source>
            <translation>يُعتبر متعافيًا بالفعل.</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>لم يبق ما يُفعل.</translation>
        </message>
        <message>
            <source>This release has gone out already.</source>
            <translation>لقد خرج هذا الإصدار.</translation>
        </message>
        <message>
            <source>Plan another release.</source>
            <translation>خطط إصدارًا آخر.</translation>
        </message>
        <message>
            <source>This release was refused.</source>
            <translation>رُفض هذا الإصدار.</translation>
        </message>
        <message>
            <source>Signatures are missing: %1.</source>
            <translation>تنقص توقيعات: %1.</translation>
        </message>
        <message>
            <source>It is deployed when all who are asked have signed.</source>
            <translation>يُنشر عندما يوقّع كل من طُلب منهم.</translation>
        </message>
        <message>
            <source>No pipeline is known that deploys this release.</source>
            <translation>لا يُعرف خط أنابيب ينشر هذا الإصدار.</translation>
        </message>
        <message>
            <source>The server of this pipeline is not connected any more.</source>
            <translation>لم يعد خادم خط الأنابيب هذا موصولًا.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n gates hold</source>
            <translation>
                <numerusform>المستوفى: %1 من %n بوابة</numerusform>
                <numerusform>المستوفى: %1 من بوابة واحدة</numerusform>
                <numerusform>المستوفى: %1 من بوابتين</numerusform>
                <numerusform>المستوفى: %1 من %n بوابات</numerusform>
                <numerusform>المستوفى: %1 من %n بوابة</numerusform>
                <numerusform>المستوفى: %1 من %n بوابة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n signatures</source>
            <translation>
                <numerusform>%1 من %n توقيع</numerusform>
                <numerusform>%1 من توقيع واحد</numerusform>
                <numerusform>%1 من توقيعين</numerusform>
                <numerusform>%1 من %n توقيعات</numerusform>
                <numerusform>%1 من %n توقيعًا</numerusform>
                <numerusform>%1 من %n توقيع</numerusform>
            </translation>
        </message>
        <message>
            <source>Every story accepted</source>
            <translation>كل قصة مقبولة</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>تعريف الإنجاز</translation>
        </message>
        <message>
            <source>Functional tests</source>
            <translation>الاختبارات الوظيفية</translation>
        </message>
        <message>
            <source>Performance tests</source>
            <translation>اختبارات الأداء</translation>
        </message>
        <message>
            <source>Security tests</source>
            <translation>اختبارات الأمان</translation>
        </message>
        <message>
            <source>Quality level</source>
            <translation>مستوى الجودة</translation>
        </message>
        <message>
            <source>Roll-back rehearsed</source>
            <translation>التراجع مجرَّب</translation>
        </message>
        <message>
            <source>No open incident</source>
            <translation>لا حادث مفتوح</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>نجح</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>معفى منه</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>بانتظار التوقيع</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقَّع</translation>
        </message>
        <message>
            <source>Being deployed</source>
            <translation>يجري نشره</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>يجري التحقق منه</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تم التحقق</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>الإعداد</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>قاعدة البيانات</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>Passed for another commit, not for this one</source>
            <translation>نجح لإيداع آخر، لا لهذا</translation>
        </message>
        <message>
            <source>No stage of this kind has run for this commit</source>
            <translation>لم تعمل أي مرحلة من هذا النوع لهذا الإيداع</translation>
        </message>
        <message>
            <source>runs in build %1</source>
            <translation>يعمل في البناء %1</translation>
        </message>
        <message>
            <source>%1, build %2</source>
            <comment>616 of 616; a build's number</comment>
            <translation>%1، البناء %2</translation>
        </message>
        <message>
            <source>passed in build %1</source>
            <translation>نجح في البناء %1</translation>
        </message>
        <message>
            <source>did not pass in build %1</source>
            <translation>لم ينجح في البناء %1</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>لا شيء مفتوح</translation>
        </message>
        <message numerus="yes">
            <source>%1 is open; this release fixes it</source>
            <comment>numbers of incidents</comment>
            <translation>
                <numerusform>%1 مفتوح؛ يصلحه هذا الإصدار</numerusform>
                <numerusform>%1 مفتوح؛ يصلحه هذا الإصدار</numerusform>
                <numerusform>%1 مفتوحان؛ يصلحهما هذا الإصدار</numerusform>
                <numerusform>%1 مفتوحة؛ يصلحها هذا الإصدار</numerusform>
                <numerusform>%1 مفتوحة؛ يصلحها هذا الإصدار</numerusform>
                <numerusform>%1 مفتوحة؛ يصلحها هذا الإصدار</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open</source>
            <comment>numbers of incidents</comment>
            <translation>%1 مفتوح</translation>
        </message>
        <message>
            <source>No story is in it yet</source>
            <translation>لا قصة فيه بعد</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 من %n قصة</numerusform>
                <numerusform>%1 من قصة واحدة</numerusform>
                <numerusform>%1 من قصتين</numerusform>
                <numerusform>%1 من %n قصص</numerusform>
                <numerusform>%1 من %n قصة</numerusform>
                <numerusform>%1 من %n قصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 of %n criteria proven</source>
            <comment>1 of 1 story</comment>
            <translation>
                <numerusform>%1، أُثبت %2 من %n معيار</numerusform>
                <numerusform>%1، أُثبت %2 من معيار واحد</numerusform>
                <numerusform>%1، أُثبت %2 من معيارين</numerusform>
                <numerusform>%1، أُثبت %2 من %n معايير</numerusform>
                <numerusform>%1، أُثبت %2 من %n معيارًا</numerusform>
                <numerusform>%1، أُثبت %2 من %n معيار</numerusform>
            </translation>
        </message>
        <message>
            <source>The team has agreed on no definition of done</source>
            <translation>لم يتفق الفريق على تعريف للإنجاز</translation>
        </message>
        <message>
            <source>%1, team version %2</source>
            <comment>8 of 8</comment>
            <translation>%1، نسخة الفريق %2</translation>
        </message>
        <message>
            <source>No tests were told for this commit</source>
            <translation>لم يُخبر عن اختبارات لهذا الإيداع</translation>
        </message>
        <message>
            <source>%1 of the tests passed, %2 asked for</source>
            <comment>two percentages</comment>
            <translation>نجح %1 من الاختبارات، والمطلوب %2</translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
                <numerusform>%n متجاوَزة</numerusform>
            </translation>
        </message>
        <message>
            <source>a stage calls itself passed beside failed tests</source>
            <translation>تصف مرحلة نفسها بالنجاح رغم اختبارات فاشلة</translation>
        </message>
        <message>
            <source>Nobody has rehearsed it for this commit</source>
            <translation>لم يجرّبه أحد لهذا الإيداع</translation>
        </message>
        <message>
            <source>Waived by %1: %2</source>
            <translation>أعفى %1: %2</translation>
        </message>
        <message>
            <source>It was given for another commit.</source>
            <translation>أُعطي لإيداع آخر.</translation>
        </message>
        <message>
            <source>What goes out was changed.</source>
            <translation>تم تغيير ما يخرج.</translation>
        </message>
        <message>
            <source>The release was sealed again.</source>
            <translation>خُتم الإصدار مرة أخرى.</translation>
        </message>
        <message>
            <source>“%1” was run again.</source>
            <comment>a gate</comment>
            <translation>شُغّل «%1» مرة أخرى.</translation>
        </message>
        <message>
            <source>“%1” does not hold any more.</source>
            <comment>a gate</comment>
            <translation>لم يعد «%1» مستوفى.</translation>
        </message>
        <message>
            <source>Outside of its band, %1 watched</source>
            <comment>a span</comment>
            <translation>خارج نطاقه، روقب %1</translation>
        </message>
        <message>
            <source>Not measured yet, %1 watched</source>
            <comment>a span</comment>
            <translation>لم يُقس بعد، روقب %1</translation>
        </message>
        <message>
            <source>In its band for %1 of %2</source>
            <comment>two spans</comment>
            <translation>في نطاقه منذ %1 من %2</translation>
        </message>
        <message>
            <source>In its band for %1</source>
            <comment>a span</comment>
            <translation>في نطاقه منذ %1</translation>
        </message>
        <message>
            <source>Not back in its band after %1</source>
            <comment>a span</comment>
            <translation>لم يعد إلى نطاقه بعد %1</translation>
        </message>
        <message>
            <source>Called recovered by %1: %2</source>
            <translation>اعتبره %1 متعافيًا: %2</translation>
        </message>
        <message>
            <source>Overtaken by %1, not verified</source>
            <comment>a version</comment>
            <translation>تجاوزه %1، دون تحقق</translation>
        </message>
        <message>
            <source>Nothing measures it: a person has to say so</source>
            <translation>لا شيء يقيسه: يجب أن يقوله شخص</translation>
        </message>
        <message>
            <source>This release is not there any more.</source>
            <translation>لم يعد هذا الإصدار موجودًا.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Look at the list of releases.</source>
            <translation>انظر إلى قائمة الإصدارات.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>اسأل أحدهم.</translation>
        </message>
        <message>
            <source>This release has no commit yet.</source>
            <translation>ليس لهذا الإصدار إيداع بعد.</translation>
        </message>
        <message>
            <source>Choose the build that is to go out.</source>
            <translation>اختر البناء الذي سيخرج.</translation>
        </message>
        <message>
            <source>This release is not sealed yet.</source>
            <translation>هذا الإصدار غير مختوم بعد.</translation>
        </message>
        <message>
            <source>Seal its baseline first: that is what is signed.</source>
            <translation>اختم خط أساسه أولًا: فهو ما يُوقَّع.</translation>
        </message>
        <message>
            <source>Mend what was named, then seal it again.</source>
            <translation>أصلح ما سُمّي، ثم اختمه مرة أخرى.</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>لست عضوًا في هذا الفريق.</translation>
        </message>
        <message>
            <source>Have somebody add you, with your login.</source>
            <translation>اطلب من أحدهم إضافتك باسم دخولك.</translation>
        </message>
        <message>
            <source>Not every gate holds: %1.</source>
            <translation>ليست كل البوابات مستوفاة: %1.</translation>
        </message>
        <message>
            <source>Have them met, or waived by the product owner.</source>
            <translation>اعمل على استيفائها، أو على أن يعفي منها مالك المنتج.</translation>
        </message>
        <message>
            <source>Nobody has to sign as %1 any more.</source>
            <translation>لم يعد أحد مطالبًا بالتوقيع بصفة %1.</translation>
        </message>
        <message>
            <source>Look at who signed.</source>
            <translation>انظر من وقّع.</translation>
        </message>
        <message>
            <source>You signed this release already, as %1.</source>
            <translation>لقد وقّعت هذا الإصدار بصفة %1.</translation>
        </message>
        <message>
            <source>Somebody else has to sign as %1.</source>
            <translation>يجب أن يوقّع شخص آخر بصفة %1.</translation>
        </message>
        <message>
            <source>You made this change: whoever made it does not sign alone.</source>
            <translation>أنت من أجرى هذا التغيير: ومن أجراه لا يوقّع وحده.</translation>
        </message>
        <message>
            <source>Somebody who did not make it has to sign.</source>
            <translation>يجب أن يوقّع شخص لم يُجره.</translation>
        </message>
        <message>
            <source>The database knows you as %1, not as %2.</source>
            <translation>تعرفك قاعدة البيانات بصفة %1، لا بصفة %2.</translation>
        </message>
        <message>
            <source>Open the workspace with your own login.</source>
            <translation>افتح مساحة العمل باسم دخولك أنت.</translation>
        </message>
        <message>
            <source>This passphrase is somebody else's.</source>
            <translation>عبارة المرور هذه لشخص آخر.</translation>
        </message>
        <message>
            <source>Enter your own.</source>
            <translation>أدخل عبارتك.</translation>
        </message>
        <message>
            <source>The release was changed while you looked at it.</source>
            <translation>تغيّر الإصدار بينما كنت تنظر إليه.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>لم يُوقَّع شيء.</translation>
        </message>
        <message>
            <source>Look at it again, then sign.</source>
            <translation>انظر إليه مرة أخرى ثم وقّع.</translation>
        </message>
        <message>
            <source>A refusal needs a reason.</source>
            <translation>يحتاج الرفض إلى سبب.</translation>
        </message>
        <message>
            <source>Say what has to change.</source>
            <translation>قل ما الذي يجب أن يتغير.</translation>
        </message>
        <message>
            <source>This team does not ask for this gate.</source>
            <translation>لا يطلب هذا الفريق هذه البوابة.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>اختر غيرها.</translation>
        </message>
        <message>
            <source>A gate is waived with a reason only.</source>
            <translation>لا يُعفى من بوابة إلا بسبب.</translation>
        </message>
        <message>
            <source>Say why it may go out all the same.</source>
            <translation>قل لماذا يمكن أن يخرج مع ذلك.</translation>
        </message>
        <message>
            <source>This gate holds: there is nothing to waive.</source>
            <translation>هذه البوابة مستوفاة: لا شيء يُعفى منه.</translation>
        </message>
        <message>
            <source>Look at its evidence.</source>
            <translation>انظر إلى دليلها.</translation>
        </message>
        <message>
            <source>A rehearsal needs its evidence.</source>
            <translation>تحتاج التجربة إلى دليل.</translation>
        </message>
        <message>
            <source>Say what was brought back, where, and in which time.</source>
            <translation>قل ما الذي أُعيد، وأين، وخلال كم من الوقت.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>عبارة المرور هذه قصيرة جدًا.</translation>
        </message>
        <message numerus="yes">
            <source>Take %n characters or more.</source>
            <translation>
                <numerusform>استخدم %n حرف أو أكثر.</numerusform>
                <numerusform>استخدم حرفًا واحدًا أو أكثر.</numerusform>
                <numerusform>استخدم حرفين أو أكثر.</numerusform>
                <numerusform>استخدم %n أحرف أو أكثر.</numerusform>
                <numerusform>استخدم %n حرفًا أو أكثر.</numerusform>
                <numerusform>استخدم %n حرف أو أكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your signing passphrase was changed meanwhile.</source>
            <translation>تم تغيير عبارة مرور التوقيع في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Enter the new one.</source>
            <translation>أدخل الجديدة.</translation>
        </message>
        <message>
            <source>This is not your signing passphrase.</source>
            <translation>هذه ليست عبارة مرور التوقيع الخاصة بك.</translation>
        </message>
        <message>
            <source>Enter it again.</source>
            <translation>أدخلها مرة أخرى.</translation>
        </message>
        <message>
            <source>Look at the release again.</source>
            <translation>انظر إلى الإصدار مرة أخرى.</translation>
        </message>
        <message>
            <source>Only a member of the team signs.</source>
            <translation>لا يوقّع إلا عضو في الفريق.</translation>
        </message>
        <message>
            <source>%1 does not have the role %2 any more.</source>
            <translation>لم يعد لـ %1 الدور %2.</translation>
        </message>
        <message>
            <source>What was signed is not what is sealed.</source>
            <translation>ما وُقّع ليس ما خُتم.</translation>
        </message>
        <message>
            <source>Nobody signs twice in one release.</source>
            <translation>لا أحد يوقّع مرتين في إصدار واحد.</translation>
        </message>
        <message>
            <source>A signature is never removed.</source>
            <translation>لا يُزال توقيع أبدًا.</translation>
        </message>
        <message>
            <source>A signature is never changed: it can only become void.</source>
            <translation>لا يتغير توقيع أبدًا: يمكن فقط أن يبطل.</translation>
        </message>
        <message>
            <source>A release that was signed is never removed.</source>
            <translation>لا يُزال إصدار موقَّع أبدًا.</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>ينتظر %1</translation>
        </message>
        <message>
            <source>deployed %1</source>
            <comment>a time</comment>
            <translation>نُشر: %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>a time</comment>
            <translation>خُطط: %1</translation>
        </message>
        <message>
            <source>%1 gates · %2 signed</source>
            <comment>1 of 3; 2 of 3</comment>
            <translation>البوابات %1 · التوقيعات %2</translation>
        </message>
        <message>
            <source>Deployments are stopped until INC-%1 is recovered: %2</source>
            <comment>an incident&apos;s number; its title</comment>
            <translation>عمليات النشر موقوفة حتى التعافي من INC-%1: %2</translation>
        </message>
        <message>
            <source>Deploy what mends it, or take the stop back in the incident.</source>
            <translation>انشر ما يصلحه، أو تراجع عن الإيقاف في الحادث.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RemovalDialog</name>
        <message numerus="yes">
            <source>%n commits are in the build and name no other story: only a new build takes them out.</source>
            <translation>
                <numerusform>في البناء %n إيداع دون ذكر لقصة أخرى: لا يخرجها إلا بناء جديد.</numerusform>
                <numerusform>في البناء إيداع واحد دون ذكر لقصة أخرى: لا يخرجها إلا بناء جديد.</numerusform>
                <numerusform>في البناء إيداعان دون ذكر لقصة أخرى: لا يخرجها إلا بناء جديد.</numerusform>
                <numerusform>في البناء %n إيداعات دون ذكر لقصة أخرى: لا يخرجها إلا بناء جديد.</numerusform>
                <numerusform>في البناء %n إيداعًا دون ذكر لقصة أخرى: لا يخرجها إلا بناء جديد.</numerusform>
                <numerusform>في البناء %n إيداع دون ذكر لقصة أخرى: لا يخرجها إلا بناء جديد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits also belong to other stories, and stay.</source>
            <translation>
                <numerusform>يبقى %n إيداع لوجود قصص أخرى مرتبطة.</numerusform>
                <numerusform>يبقى إيداع واحد لوجود قصص أخرى مرتبطة.</numerusform>
                <numerusform>يبقى إيداعان لوجود قصص أخرى مرتبطة.</numerusform>
                <numerusform>يبقى %n إيداعات لوجود قصص أخرى مرتبطة.</numerusform>
                <numerusform>يبقى %n إيداعًا لوجود قصص أخرى مرتبطة.</numerusform>
                <numerusform>يبقى %n إيداع لوجود قصص أخرى مرتبطة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acceptance criteria prove nothing here any more.</source>
            <translation>
                <numerusform>لم يعد يثبت شيئًا هنا %n معيار.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا معيار واحد.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا معياران.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا %n معايير.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا %n معيارًا.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا %n معيار.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked tests prove nothing here any more.</source>
            <translation>
                <numerusform>لم يعد يثبت شيئًا هنا %n اختبار مرتبط.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا اختبار مرتبط واحد.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا اختباران مرتبطان.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا %n اختبارات مرتبطة.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا %n اختبارًا مرتبطًا.</numerusform>
                <numerusform>لم يعد يثبت شيئًا هنا %n اختبار مرتبط.</numerusform>
            </translation>
        </message>
        <message>
            <source>The release notes name it.</source>
            <translation>تذكرها ملاحظات الإصدار.</translation>
        </message>
        <message>
            <source>INC-%1 would not be fixed by this release.</source>
            <translation>لن يُصلح هذا الإصدار INC-%1.</translation>
        </message>
        <message>
            <source>The baseline is not sealed any more.</source>
            <translation>لم يعد خط الأساس مختومًا.</translation>
        </message>
        <message>
            <source>The signature of %1 becomes void.</source>
            <translation>يبطل توقيع %1.</translation>
        </message>
        <message>
            <source>Nothing else changes with it.</source>
            <translation>لا يتغير معها شيء آخر.</translation>
        </message>
        <message>
            <source>Remove #%1 from this release?</source>
            <translation>إزالة #%1 من هذا الإصدار؟</translation>
        </message>
        <message>
            <source>What changes with it</source>
            <translation>ما يتغير معها</translation>
        </message>
        <message>
            <source>Remove story</source>
            <translation>إزالة القصة</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RoleWords</name>
        <message>
            <source>This is for the role %1. Who has it: %2.</source>
            <translation>هذا للدور %1. من لديه: %2.</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>ضيف</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>مالك المنتج</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>سكرم ماستر</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>مطوّر</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>مطوّر اختبارات</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>مهندس أداء</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>مختبِر أمان</translation>
        </message>
        <message>
            <source>Release engineer</source>
            <translation>مهندس إصدار</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>two roles</comment>
            <translation>%1 أو %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>اسأل أحدهم.</translation>
        </message>
        <message>
            <source>You are a guest of this team: you can look at everything, and change nothing.</source>
            <translation>أنت ضيف على هذا الفريق: يمكنك الاطلاع على كل شيء، دون تغيير أي شيء.</translation>
        </message>
        <message>
            <source>Ask for a role: %1.</source>
            <comment>names</comment>
            <translation>اطلب دورًا: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SignatureCard</name>
        <message>
            <source>Signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <translation>رفضه %1: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a role; a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>your turn</source>
            <translation>دورك</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>ينتظر %1</translation>
        </message>
        <message>
            <source>Void: %1, %2. %3</source>
            <comment>a person; a time; why</comment>
            <translation>باطل: %1، %2. %3</translation>
        </message>
        <message>
            <source>No signature is asked of you.</source>
            <translation>لا يُطلب منك توقيع.</translation>
        </message>
        <message>
            <source>Sign with your passphrase</source>
            <translation>وقّع بعبارة المرور</translation>
        </message>
        <message>
            <source>Choose your signing passphrase</source>
            <translation>اختر عبارة مرور التوقيع</translation>
        </message>
        <message>
            <source>stored with time and gate results</source>
            <translation>يُخزن مع الوقت ونتائج البوابات</translation>
        </message>
        <message>
            <source>Show what was typed</source>
            <translation>إظهار ما كُتب</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>رفض…</translation>
        </message>
        <message>
            <source>Sign and deploy</source>
            <translation>توقيع ونشر</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>توقيع</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningMeaning</name>
        <message>
            <source>Accepts: the stories do what the customer needs</source>
            <translation>يقبل: القصص تفعل ما يحتاج إليه العميل</translation>
        </message>
        <message>
            <source>Confirms: quality is at the level expected</source>
            <translation>يؤكد: الجودة على المستوى المتوقع</translation>
        </message>
        <message>
            <source>Releases: ready to deploy, roll-back ready</source>
            <translation>يُصدر: جاهز للنشر، والتراجع جاهز</translation>
        </message>
        <message>
            <source>Confirms: it is fast enough under load</source>
            <translation>يؤكد: سريع بما يكفي تحت الحمل</translation>
        </message>
        <message>
            <source>Confirms: no known weakness goes out</source>
            <translation>يؤكد: لا تخرج أي نقطة ضعف معروفة</translation>
        </message>
        <message>
            <source>Confirms: the team kept to its agreement</source>
            <translation>يؤكد: التزم الفريق باتفاقه</translation>
        </message>
        <message>
            <source>Confirms: the change was reviewed</source>
            <translation>يؤكد: تمت مراجعة التغيير</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>يوافق</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningRecord</name>
        <message>
            <source>Signing record of %1 %2</source>
            <comment>a service; a version</comment>
            <translation>سجل توقيع %1 %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. Baseline SHA-256 %3.</source>
            <translation>طُبع: %1. الإيداع %2. SHA-256 لخط الأساس %3.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>البوابات</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>رُفض: %1</translation>
        </message>
        <message>
            <source>Void since %1. %2</source>
            <comment>a time; why</comment>
            <translation>باطل منذ %1. %2</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>خط الأساس</translation>
        </message>
        <message>
            <source>After the deployment</source>
            <translation>بعد النشر</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>صفحة %1 من %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. The baseline is not sealed yet.</source>
            <translation>طُبع: %1. الإيداع %2. خط الأساس غير مختوم بعد.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WordsDialog</name>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CorrectionDialog</name>
        <message>
            <source>Correct times</source>
            <translation>تصحيح الأوقات</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a role; what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 said on %2: %3 to %4, until then %5 to %6. %7</source>
            <comment>a person, a day, times of day, a reason</comment>
            <translation>قال %1 في %2: من %3 إلى %4، وكان حتى ذلك الحين من %5 إلى %6. %7</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>إ&amp;لى</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>كيف تعرف ذلك؟</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>تركها</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayModel</name>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>كم من الوقت</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayPage</name>
        <message>
            <source>This build is not kept any more.</source>
            <translation>لم يعد هذا البناء محفوظًا.</translation>
        </message>
        <message>
            <source>&amp;Open build</source>
            <translation>فتح ال&amp;بناء</translation>
        </message>
        <message>
            <source>&amp;Correct times …</source>
            <translation>ت&amp;صحيح الأوقات…</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>نسخ ك&amp;نص</translation>
        </message>
        <message>
            <source>&amp;Add to backlog</source>
            <translation>إ&amp;ضافة إلى الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <comment>what happened</comment>
            <translation>انظر إلى: %1</translation>
        </message>
        <message>
            <source>Make this the &amp;start of the incident</source>
            <translation>جعل هذا بدا&amp;ية الحادث</translation>
        </message>
        <message>
            <source>Make this the &amp;end of the incident</source>
            <translation>جعل هذا ن&amp;هاية الحادث</translation>
        </message>
        <message>
            <source>Added to the backlog: %1</source>
            <comment>a story</comment>
            <translation>أُضيفت إلى الأعمال المتراكمة: %1</translation>
        </message>
        <message>
            <source>Times corrected: %1</source>
            <comment>what happened</comment>
            <translation>تم تصحيح الأوقات: %1</translation>
        </message>
        <message>
            <source>The incident begins at %1</source>
            <translation>يبدأ الحادث في %1</translation>
        </message>
        <message>
            <source>The incident ends at %1</source>
            <translation>ينتهي الحادث في %1</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>توصيل مصدر…</translation>
        </message>
        <message>
            <source>Steps of the day</source>
            <translation>خطوات اليوم</translation>
        </message>
        <message>
            <source>&amp;Previous day</source>
            <translation>اليوم ال&amp;سابق</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>الي&amp;وم</translation>
        </message>
        <message>
            <source>&amp;Next day</source>
            <translation>اليوم ال&amp;تالي</translation>
        </message>
        <message>
            <source>Previous day ([)</source>
            <translation>اليوم السابق ([)</translation>
        </message>
        <message>
            <source>Next day (])</source>
            <translation>اليوم التالي (])</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>اليوم (T)</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>كج&amp;دول</translation>
        </message>
        <message>
            <source>Show the steps as a table (L)</source>
            <translation>عرض الخطوات كجدول (L)</translation>
        </message>
        <message>
            <source>&amp;Raise incident</source>
            <translation>ت&amp;سجيل حادث</translation>
        </message>
        <message>
            <source>One page as P&amp;DF …</source>
            <translation>صفحة واحدة بصيغة P&amp;DF…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;نسخ كنص</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>ت&amp;صدير</translation>
        </message>
        <message>
            <source>&amp;All that ran</source>
            <translation>&amp;كل ما عمل</translation>
        </message>
        <message>
            <source>&amp;What waits for a role</source>
            <translation>ما &amp;ينتظر دورًا</translation>
        </message>
        <message>
            <source>Show &amp;closer</source>
            <translation>عرض أ&amp;قرب</translation>
        </message>
        <message>
            <source>Show &amp;more</source>
            <translation>عرض الم&amp;زيد</translation>
        </message>
        <message>
            <source>Show the w&amp;hole day</source>
            <translation>عرض &amp;اليوم كله</translation>
        </message>
        <message>
            <source>All builds, signatures and deployments of the day (A)</source>
            <translation>كل عمليات البناء والتوقيعات وعمليات النشر في اليوم (A)</translation>
        </message>
        <message>
            <source>The newest that ran on this day</source>
            <translation>أحدث ما عمل في هذا اليوم</translation>
        </message>
        <message>
            <source>What ran on this day</source>
            <translation>ما عمل في هذا اليوم</translation>
        </message>
        <message>
            <source>From the first failure until now</source>
            <translation>من أول فشل حتى الآن</translation>
        </message>
        <message>
            <source>From the first failure to the verified recovery</source>
            <translation>من أول فشل حتى التعافي المتحقق منه</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>لا حوادث مفتوحة</numerusform>
                <numerusform>حادث مفتوح واحد</numerusform>
                <numerusform>حادثان مفتوحان</numerusform>
                <numerusform>%n حوادث مفتوحة</numerusform>
                <numerusform>%n حادثًا مفتوحًا</numerusform>
                <numerusform>%n حادث مفتوح</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing happened yet today</source>
            <translation>لم يحدث شيء اليوم بعد</translation>
        </message>
        <message>
            <source>Nothing happened on this day</source>
            <translation>لم يحدث شيء في هذا اليوم</translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) before.</source>
            <translation>
                <numerusform>كان آخر حادث قبله بـ %n يوم.</numerusform>
                <numerusform>كان آخر حادث قبله بيوم واحد.</numerusform>
                <numerusform>كان آخر حادث قبله بيومين.</numerusform>
                <numerusform>كان آخر حادث قبله بـ %n أيام.</numerusform>
                <numerusform>كان آخر حادث قبله بـ %n يومًا.</numerusform>
                <numerusform>كان آخر حادث قبله بـ %n يوم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) ago.</source>
            <translation>
                <numerusform>كان آخر حادث قبل %n يوم.</numerusform>
                <numerusform>كان آخر حادث قبل يوم واحد.</numerusform>
                <numerusform>كان آخر حادث قبل يومين.</numerusform>
                <numerusform>كان آخر حادث قبل %n أيام.</numerusform>
                <numerusform>كان آخر حادث قبل %n يومًا.</numerusform>
                <numerusform>كان آخر حادث قبل %n يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no incident before it.</source>
            <translation>لم يكن هناك حادث قبله.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <comment>a source, how long</comment>
            <translation>لا يجيب %1 منذ %2.</translation>
        </message>
        <message>
            <source>What you see of it is from %1. Dayshift tries again by itself.</source>
            <comment>a time of day</comment>
            <translation>ما تراه منه هو من %1. يحاول Dayshift مرة أخرى تلقائيًا.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>تعذرت كتابة %1.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Worked %1, waited %2.</source>
            <translation>عمل %1، وانتظار %2.</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a date</comment>
            <translation>dddd، d MMMM yyyy</translation>
        </message>
        <message>
            <source>An incident ends neither before it begins nor before it was noticed.</source>
            <translation>لا ينتهي حادث قبل أن يبدأ ولا قبل أن يُلاحظ.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another step.</source>
            <translation>لم يتغير شيء. اختر خطوة أخرى.</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>فتح الس&amp;جل</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>إسنا&amp;د إلى</translation>
        </message>
        <message>
            <source>#%1 assigned to %2</source>
            <comment>a story; a person</comment>
            <translation>تم إسناد #%1 إلى %2</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>الممر</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>البناء</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayWords</name>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Product Owner</source>
            <translation>مالك المنتج</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>مطوّر</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>مطوّر اختبارات</translation>
        </message>
        <message>
            <source>Performance Engineer</source>
            <translation>مهندس الأداء</translation>
        </message>
        <message>
            <source>Security Tester</source>
            <translation>مختبِر الأمان</translation>
        </message>
        <message>
            <source>Release Engineer</source>
            <translation>مهندس الإصدار</translation>
        </message>
        <message>
            <source>Operations Engineer</source>
            <translation>مهندس التشغيل</translation>
        </message>
        <message>
            <source>CU</source>
            <comment>initials of Customer</comment>
            <translation>عم</translation>
        </message>
        <message>
            <source>PO</source>
            <comment>initials of Product Owner</comment>
            <translation>مم</translation>
        </message>
        <message>
            <source>DE</source>
            <comment>initials of Developer</comment>
            <translation>مط</translation>
        </message>
        <message>
            <source>DT</source>
            <comment>initials of DevTester</comment>
            <translation>مخ</translation>
        </message>
        <message>
            <source>PE</source>
            <comment>initials of Performance Engineer</comment>
            <translation>مأ</translation>
        </message>
        <message>
            <source>ST</source>
            <comment>initials of Security Tester</comment>
            <translation>خأ</translation>
        </message>
        <message>
            <source>RE</source>
            <comment>initials of Release Engineer</comment>
            <translation>مص</translation>
        </message>
        <message>
            <source>OE</source>
            <comment>initials of Operations Engineer</comment>
            <translation>مت</translation>
        </message>
        <message>
            <source>customers fail</source>
            <comment>what happened</comment>
            <translation>يفشل العملاء</translation>
        </message>
        <message>
            <source>detection</source>
            <translation>الاكتشاف</translation>
        </message>
        <message>
            <source>triage</source>
            <translation>الفرز</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>الإصلاح</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>إعادة العمل</translation>
        </message>
        <message>
            <source>build</source>
            <translation>البناء</translation>
        </message>
        <message>
            <source>functional tests</source>
            <translation>الاختبارات الوظيفية</translation>
        </message>
        <message>
            <source>performance tests</source>
            <translation>اختبارات الأداء</translation>
        </message>
        <message>
            <source>security tests</source>
            <translation>اختبارات الأمان</translation>
        </message>
        <message>
            <source>other stage</source>
            <translation>مرحلة أخرى</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>works again</source>
            <comment>what happened</comment>
            <translation>يعمل مجددًا</translation>
        </message>
        <message>
            <source>verification</source>
            <translation>التحقق</translation>
        </message>
        <message>
            <source>Not noticed yet</source>
            <translation>لم يُلاحظ بعد</translation>
        </message>
        <message>
            <source>Wait for a look at the impact</source>
            <translation>انتظار النظر في الأثر</translation>
        </message>
        <message>
            <source>Wait for a developer</source>
            <translation>انتظار مطوّر</translation>
        </message>
        <message>
            <source>Wait for the rework</source>
            <translation>انتظار إعادة العمل</translation>
        </message>
        <message>
            <source>Wait for the build</source>
            <translation>انتظار البناء</translation>
        </message>
        <message>
            <source>Wait for functional tests</source>
            <translation>انتظار الاختبارات الوظيفية</translation>
        </message>
        <message>
            <source>Wait for performance tests</source>
            <translation>انتظار اختبارات الأداء</translation>
        </message>
        <message>
            <source>Wait for security tests</source>
            <translation>انتظار اختبارات الأمان</translation>
        </message>
        <message>
            <source>Wait for the next stage</source>
            <translation>انتظار المرحلة التالية</translation>
        </message>
        <message>
            <source>Wait for sign-off</source>
            <translation>انتظار التوقيع</translation>
        </message>
        <message>
            <source>Wait for deployment</source>
            <translation>انتظار النشر</translation>
        </message>
        <message>
            <source>Wait for verification</source>
            <translation>انتظار التحقق</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>فشل %1 من %2</translation>
        </message>
        <message>
            <source>%1 of %2 passed</source>
            <comment>tests</comment>
            <translation>نجح %1 من %2</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a stage</comment>
            <translation>فشل</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>a stage</comment>
            <translation>غير مستقر</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>a stage</comment>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a stage</comment>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a stage, its result</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>First customer failed</source>
            <translation>فشل أول عميل</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>لوحظ</translation>
        </message>
        <message>
            <source>Impact seen, nobody has it yet</source>
            <translation>شوهد الأثر، لا أحد يتولاه بعد</translation>
        </message>
        <message>
            <source>Impact seen, developer assigned</source>
            <translation>شوهد الأثر، وأُسند إلى مطوّر</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>الإصلاح</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>إعادة العمل</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>البناء %1</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>وظيفي</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>الأداء</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>Signature refused</source>
            <translation>رُفض التوقيع</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقَّع</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Deployment of %1 to %2 failed</source>
            <translation>فشل نشر %1 إلى %2</translation>
        </message>
        <message>
            <source>Deploy %1 to %2</source>
            <translation>نشر %1 إلى %2</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>يعمل مجددًا</translation>
        </message>
        <message>
            <source>Not recovered</source>
            <translation>لم يتعافَ</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, how long</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>times corrected</source>
            <translation>أوقات مصححة</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>الاكتشاف</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>الفرز</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>الاختبارات</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Deploy and verify</source>
            <translation>النشر والتحقق</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was waited for, how long</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Rework cost %1</source>
            <translation>كلّفت إعادة العمل %1</translation>
        </message>
        <message>
            <source>Rework after build %1: %2</source>
            <translation>إعادة العمل بعد البناء %1: %2</translation>
        </message>
        <message>
            <source>Noticed %1 after the first failure</source>
            <translation>لوحظ بعد %1 من أول فشل</translation>
        </message>
        <message>
            <source>Wait less for %1: it was %2</source>
            <translation>انتظار أقل في %1: كان %2</translation>
        </message>
        <message>
            <source>Find earlier what failed in %1: the rework cost %2</source>
            <translation>اكتشاف ما فشل في %1 أبكر: كلّفت إعادة العمل %2</translation>
        </message>
        <message>
            <source>Notice failures sooner than after %1</source>
            <translation>ملاحظة الإخفاقات قبل مضي %1</translation>
        </message>
        <message>
            <source>Learned from INC-%1 on %2. %3.</source>
            <translation>مستفاد من INC-%1 في %2. %3.</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>تنبيه: %1</translation>
        </message>
        <message>
            <source>Alert is over, not seen yet: %1</source>
            <translation>انتهى التنبيه ولم يُشاهد بعد: %1</translation>
        </message>
        <message>
            <source>%1 is not recovered: %2</source>
            <comment>an incident, its title</comment>
            <translation>لم يتعافَ %1: %2</translation>
        </message>
        <message>
            <source>Nobody has %1: %2</source>
            <comment>an incident, its title</comment>
            <translation>لا أحد يتولى %1: %2</translation>
        </message>
        <message>
            <source>Fix %1: %2</source>
            <comment>a story, its title</comment>
            <translation>إصلاح %1: %2</translation>
        </message>
        <message>
            <source>Failed: %1, build %2</source>
            <translation>فشل: %1، البناء %2</translation>
        </message>
        <message>
            <source>Verify %1: %2</source>
            <comment>a story, its title</comment>
            <translation>التحقق من %1: %2</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <comment>a release</comment>
            <translation>توقيع %1</translation>
        </message>
        <message>
            <source>Approve %1, build %2</source>
            <translation>الموافقة على %1، البناء %2</translation>
        </message>
        <message>
            <source>Deploy %1</source>
            <comment>a release</comment>
            <translation>نشر %1</translation>
        </message>
        <message>
            <source>Watch %1 after its deployment</source>
            <translation>مراقبة %1 بعد نشره</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>a pipeline, its build, the stage that runs</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>Sign %1 %2</source>
            <comment>a service, its version</comment>
            <translation>توقيع %1 %2</translation>
        </message>
        <message>
            <source>Deploy %1 %2</source>
            <comment>a service, its version</comment>
            <translation>نشر %1 %2</translation>
        </message>
        <message>
            <source>#%1 is blocked: %2</source>
            <translation>#%1 محظورة: %2</translation>
        </message>
        <message>
            <source>Open for %1</source>
            <translation>مفتوح منذ %1</translation>
        </message>
        <message>
            <source>Called recovered at %1 by %2</source>
            <translation>اعتُبر متعافيًا في %1 من %2</translation>
        </message>
        <message>
            <source>Recovered at %1</source>
            <translation>تعافى في %1</translation>
        </message>
        <message>
            <source>story #%1</source>
            <translation>القصة #%1</translation>
        </message>
        <message>
            <source>caused by deployment %1</source>
            <translation>سببه النشر %1</translation>
        </message>
        <message>
            <source>two clocks disagree</source>
            <translation>ساعتان تختلفان</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over, not seen yet</source>
            <translation>
                <numerusform>لا تنبيهات منتهية من أيام سابقة لم تُشاهد بعد</numerusform>
                <numerusform>تنبيه واحد من أيام سابقة انتهى، لم يُشاهد بعد</numerusform>
                <numerusform>تنبيهان من أيام سابقة انتهيا، لم يُشاهدا بعد</numerusform>
                <numerusform>%n تنبيهات من أيام سابقة انتهت، لم تُشاهد بعد</numerusform>
                <numerusform>%n تنبيهًا من أيام سابقة انتهت، لم تُشاهد بعد</numerusform>
                <numerusform>%n تنبيه من أيام سابقة انتهت، لم تُشاهد بعد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LearnCard</name>
        <message>
            <source>Learn from this day</source>
            <translation>التعلم من هذا اليوم</translation>
        </message>
        <message>
            <source>There is nothing to learn from a quiet day.</source>
            <translation>لا شيء يُتعلم من يوم هادئ.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>يبقى كما هو</translation>
        </message>
        <message>
            <source>Add to backlog</source>
            <translation>إضافة إلى الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>Add to backlog: %1</source>
            <translation>إضافة إلى الأعمال المتراكمة: %1</translation>
        </message>
        <message>
            <source>This cannot be changed here: the workspace is read-only.</source>
            <translation>لا يمكن تغيير هذا هنا: مساحة العمل للقراءة فقط.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RestCard</name>
        <message>
            <source>Rest of the day</source>
            <translation>بقية اليوم</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>انتهى هذا اليوم.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>أُنجز %1 من %2</translation>
        </message>
        <message>
            <source>Nothing is planned, and nobody is waited for.</source>
            <translation>لا شيء مخطط، ولا أحد يُنتظر.</translation>
        </message>
        <message>
            <source>about %1: %2</source>
            <comment>a time of day; what is planned</comment>
            <translation>نحو %1: %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>فتح: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
                <numerusform>و%n غير ذلك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ResultStrip</name>
        <message>
            <source>until now</source>
            <translation>حتى الآن</translation>
        </message>
        <message>
            <source>time to recovery</source>
            <translation>زمن التعافي</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>متضرر</translation>
        </message>
        <message>
            <source>%1 affected</source>
            <comment>customers, requests</comment>
            <translation>المتضرر: %1</translation>
        </message>
        <message>
            <source>longest wait: %1</source>
            <translation>أطول انتظار: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TimeCard</name>
        <message>
            <source>Where the time went</source>
            <translation>أين ذهب الوقت</translation>
        </message>
        <message>
            <source>Worked %1, %2</source>
            <translation>عمل %1، %2</translation>
        </message>
        <message>
            <source>Waited %1, %2</source>
            <translation>انتظار %1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%n rework loop(s) cost %1</source>
            <translation>
                <numerusform>كلّفت %n حلقة إعادة عمل %1</numerusform>
                <numerusform>كلّفت حلقة واحدة من إعادة العمل %1</numerusform>
                <numerusform>كلّفت حلقتان من إعادة العمل %1</numerusform>
                <numerusform>كلّفت %n حلقات من إعادة العمل %1</numerusform>
                <numerusform>كلّفت %n حلقة من إعادة العمل %1</numerusform>
                <numerusform>كلّفت %n حلقة من إعادة العمل %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: build %2 failed %n test(s).</source>
            <comment>what it cost; a build</comment>
            <translation>
                <numerusform>%1: فشل %n اختبار في البناء %2.</numerusform>
                <numerusform>%1: فشل اختبار واحد في البناء %2.</numerusform>
                <numerusform>%1: فشل اختباران في البناء %2.</numerusform>
                <numerusform>%1: فشل %n اختبارات في البناء %2.</numerusform>
                <numerusform>%1: فشل %n اختبارًا في البناء %2.</numerusform>
                <numerusform>%1: فشل %n اختبار في البناء %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident on this day.</source>
            <translation>لا حادث في هذا اليوم.</translation>
        </message>
        <message numerus="yes">
            <source>Of the last %n incident(s) most was waited in: %1, %2.</source>
            <translation>
                <numerusform>في آخر الحوادث (%n) كان أكثر الانتظار في: %1، %2.</numerusform>
                <numerusform>في آخر حادث كان أكثر الانتظار في: %1، %2.</numerusform>
                <numerusform>في آخر حادثين كان أكثر الانتظار في: %1، %2.</numerusform>
                <numerusform>في آخر %n حوادث كان أكثر الانتظار في: %1، %2.</numerusform>
                <numerusform>في آخر %n حادثًا كان أكثر الانتظار في: %1، %2.</numerusform>
                <numerusform>في آخر %n حادث كان أكثر الانتظار في: %1، %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: worked %2, waited %3</source>
            <comment>a phase</comment>
            <translation>%1: عمل %2، انتظار %3</translation>
        </message>
        <message>
            <source>%1: build %2, %3.</source>
            <comment>what it cost; a build; its result</comment>
            <translation>%1: البناء %2، %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Timeline</name>
        <message>
            <source>Timeline of the day</source>
            <translation>الخط الزمني لليوم</translation>
        </message>
        <message>
            <source>Left and right go from step to step, up and down from role to role, Enter opens what is behind a step.</source>
            <translation>اليسار واليمين ينتقلان من خطوة إلى خطوة، والأعلى والأسفل من دور إلى دور، وEnter يفتح ما وراء الخطوة.</translation>
        </message>
        <message>
            <source>Seen part of the day</source>
            <translation>الجزء المعروض من اليوم</translation>
        </message>
        <message>
            <source>%1 %2 · noticed after %3</source>
            <comment>a time of day, what happened, how long</comment>
            <translation>%1 %2 · لوحظ بعد %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a time of day, what happened</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, the longest wait</source>
            <translation>%1، أطول انتظار</translation>
        </message>
        <message>
            <source>%1 at worst, %2</source>
            <comment>a value, a time of day</comment>
            <translation>أسوأ قيمة %1، %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <comment>a limit</comment>
            <translation>%1 على الأقل</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>a limit</comment>
            <translation>%1 على الأكثر</translation>
        </message>
        <message>
            <source>failed run</source>
            <translation>تشغيل فاشل</translation>
        </message>
        <message>
            <source>passed run</source>
            <translation>تشغيل ناجح</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>إعادة العمل</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>work</source>
            <translation>عمل</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>عُمل</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>تم التحقق</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WaitingLens</name>
        <message>
            <source>What waits for a role</source>
            <translation>ما ينتظر دورًا</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Nothing waits for this role.</source>
            <translation>لا شيء ينتظر هذا الدور.</translation>
        </message>
        <message>
            <source>What waits for this role</source>
            <translation>ما ينتظر هذا الدور</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a role, how much waits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>so long</comment>
            <translation>منذ %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoBand</name>
        <message>
            <source>Demo day</source>
            <translation>اليوم التوضيحي</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>عرض توضيحي</translation>
        </message>
        <message>
            <source>Tuesday, 60 times as fast. Nothing here is kept.</source>
            <translation>الثلاثاء، أسرع 60 مرة. لا يُحفظ شيء هنا.</translation>
        </message>
        <message>
            <source>Time of the demo day</source>
            <translation>وقت اليوم التوضيحي</translation>
        </message>
        <message>
            <source>Drag to another time of the day. Earlier times begin it anew.</source>
            <translation>اسحب إلى وقت آخر من اليوم. الأوقات الأسبق تبدؤه من جديد.</translation>
        </message>
        <message>
            <source>Use my own data</source>
            <translation>استخدام بياناتي</translation>
        </message>
        <message>
            <source>Pause the day</source>
            <translation>إيقاف اليوم مؤقتًا</translation>
        </message>
        <message>
            <source>Play the day</source>
            <translation>تشغيل اليوم</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Hint</name>
        <message>
            <source>Got it</source>
            <translation>فهمت</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoGuide</name>
        <message>
            <source>The day plays here. Pause it, or drag to any time; what you see comes from a small CI server and a small Prometheus in this program.</source>
            <translation>يجري اليوم هنا. أوقفه مؤقتًا، أو اسحب إلى أي وقت؛ ما تراه يأتي من خادم CI صغير ومن Prometheus صغير داخل هذا البرنامج.</translation>
        </message>
        <message>
            <source>Sign-ins fail since 08:42. Production says for how many, and what changed before it.</source>
            <translation>تفشل عمليات تسجيل الدخول منذ 08:42. يقول «الإنتاج» لكم شخصًا، وما الذي تغيّر قبل ذلك.</translation>
        </message>
        <message>
            <source>The Product Owner has raised the incident and assigned a developer: a story in the Expedite lane of the board.</source>
            <translation>سجّل مالك المنتج الحادث وأسنده إلى مطوّر: قصة في ممر «عاجل» على اللوحة.</translation>
        </message>
        <message>
            <source>The fix fails two of 614 functional tests. Pipeline shows the first failing line, and who has it.</source>
            <translation>يفشل الإصلاح في اثنين من 614 اختبارًا وظيفيًا. يعرض «خط الأنابيب» أول سطر فاشل ومن يتولاه.</translation>
        </message>
        <message>
            <source>All tests passed, and now the release waits for three signatures. Waiting is hatched everywhere.</source>
            <translation>نجحت كل الاختبارات، والإصدار ينتظر الآن ثلاثة توقيعات. الانتظار مخطط بخطوط مائلة في كل مكان.</translation>
        </message>
        <message>
            <source>22.3.1 is out and customers can sign in. Recovered it is called when that has lasted for 15 minutes.</source>
            <translation>خرج 22.3.1 ويستطيع العملاء تسجيل الدخول. ولا يُسمى تعافيًا إلا بعد أن يستمر ذلك 15 دقيقة.</translation>
        </message>
        <message>
            <source>Day tells it in one picture: who had it when, what was waited for, and what to learn.</source>
            <translation>يروي «اليوم» ذلك في صورة واحدة: من تولاه ومتى، وماذا كان يُنتظر، وما الذي يُتعلم.</translation>
        </message>
        <message>
            <source>Hint %1 of %2</source>
            <translation>التلميح %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Address</name>
        <message>
            <source>This is no address of a place in Dayshift.</source>
            <translation>هذا ليس عنوانًا لمكان في Dayshift.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>لم يُفتح شيء.</translation>
        </message>
        <message>
            <source>One looks like dayshift:story/2187.</source>
            <translation>يبدو العنوان هكذا: dayshift:story/2187.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartCard</name>
        <message>
            <source>What “%1” means</source>
            <translation>ما يعنيه «%1»</translation>
        </message>
        <message>
            <source>More values than pixels: the greatest and the least of each are drawn.</source>
            <translation>القيم أكثر من البكسلات: يُرسم أكبر كل منها وأصغره.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartTable</name>
        <message>
            <source>single value</source>
            <translation>قيمة مفردة</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>لا شيء يُقاس</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>المخطط</translation>
        </message>
        <message>
            <source>When or where</source>
            <translation>متى أو أين</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Explanation</name>
        <message>
            <source>Formula: %1</source>
            <translation>الصيغة: %1</translation>
        </message>
        <message>
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>المستويات هي مستويات تقرير DORA لعام %1: تجمعات من إجابات ذلك العام، وليست عتبات.</translation>
        </message>
        <message>
            <source>Levels are your own.</source>
            <translation>المستويات مستوياتكم.</translation>
        </message>
        <message>
            <source>Levels are your own: %1.</source>
            <translation>المستويات مستوياتكم: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GoalBanner</name>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>لم يُحدد هدف لهذا السبرنت.</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <translation>الهدف: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Plot</name>
        <message>
            <source>%1k</source>
            <comment>thousands</comment>
            <translation>%1 ألف</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 ي</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 س</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PlotView</name>
        <message numerus="yes">
            <source>Chart of %1, %n step(s)</source>
            <translation>
                <numerusform>مخطط %1، لا خطوات</numerusform>
                <numerusform>مخطط %1، خطوة واحدة</numerusform>
                <numerusform>مخطط %1، خطوتان</numerusform>
                <numerusform>مخطط %1، %n خطوات</numerusform>
                <numerusform>مخطط %1، %n خطوة</numerusform>
                <numerusform>مخطط %1، %n خطوة</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the values, Enter opens what lies behind one.</source>
            <translation>مفاتيح الأسهم تقرأ القيم، وEnter يفتح ما وراء القيمة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Report</name>
        <message>
            <source>When or where</source>
            <translation>متى أو أين</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90٪ خلال</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>لا بيانات</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a level and its year</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Formula: %1</source>
            <translation>الصيغة: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a fact</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>المقاييس</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>المؤشرات الرئيسية</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>ما يعنيه</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>مؤشرات أخرى</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>قصة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Why not done</source>
            <translation>لماذا لم تُنجز</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>ذهبت إلى</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>لا قصص، %1</numerusform>
                <numerusform>قصة واحدة، %1</numerusform>
                <numerusform>قصتان، %1</numerusform>
                <numerusform>%n قصص، %1</numerusform>
                <numerusform>%n قصة، %1</numerusform>
                <numerusform>%n قصة، %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>لم يُحدد هدف لهذا السبرنت.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>كم</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>الملتزم به</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>دخلت</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>أُخرجت</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>لم تُنجز</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>أُغلق هذا السبرنت قبل أن تُسجّل قصصه: لا تُعرف إلا أرقامه.</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>دخلت أثناء جريانه</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>لا سبرنت مخطط بعد.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n story(s), %2</source>
            <comment>the next sprint</comment>
            <translation>
                <numerusform>%1: لا قصص، %2</numerusform>
                <numerusform>%1: قصة واحدة، %2</numerusform>
                <numerusform>%1: قصتان، %2</numerusform>
                <numerusform>%1: %n قصص، %2</numerusform>
                <numerusform>%1: %n قصة، %2</numerusform>
                <numerusform>%1: %n قصة، %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>Taken up by</source>
            <translation>يتولاها</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>لا أحد بعد</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>ملاحظات الإصدار</translation>
        </message>
        <message>
            <source>Nothing of this sprint is in production yet.</source>
            <translation>لا شيء من هذا السبرنت في الإنتاج بعد.</translation>
        </message>
        <message>
            <source>Release notes for engineers</source>
            <translation>ملاحظات الإصدار للمهندسين</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>changes not known</source>
            <translation>التغييرات غير معروفة</translation>
        </message>
        <message>
            <source>Nothing was deployed to production in this sprint.</source>
            <translation>لم يُنشر شيء إلى الإنتاج في هذا السبرنت.</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>مراجعة %1</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>مراجعة السبرنت</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1، مغلق</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1، وما زال جاريًا</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>العرض التوضيحي</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>عُرضت</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>لا شيء للعرض بعد.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>صفحة %1 من %2</translation>
        </message>
        <message>
            <source>The report could not be written.</source>
            <translation>تعذرت كتابة التقرير.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>الملف الذي كان هناك من قبل كما هو.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>اختر مجلدًا تمكن الكتابة فيه، وفيه مساحة حرة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReportCommand</name>
        <message>
            <source>Write a report of a sprint or of the metrics as PDF, HTML or Markdown.</source>
            <translation>كتابة تقرير عن سبرنت أو عن المقاييس بصيغة PDF أو HTML أو Markdown.</translation>
        </message>
        <message>
            <source>sprint or metrics.</source>
            <translation>sprint أو metrics.</translation>
        </message>
        <message>
            <source>The report: its ending says the kind (.pdf, .html or .md).</source>
            <translation>التقرير: لاحقته تقول النوع (‎.pdf أو ‎.html أو ‎.md).</translation>
        </message>
        <message>
            <source>The name of a sprint; else the one that runs or was closed last.</source>
            <translation>اسم سبرنت؛ وإلا فالجاري أو آخر ما أُغلق.</translation>
        </message>
        <message>
            <source>How many weeks the metrics look back.</source>
            <translation>كم أسبوعًا تنظر المقاييس إلى الوراء.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>اليوم التوضيحي بدل مساحة عمل.</translation>
        </message>
        <message>
            <source>There is no sprint named “%1”.</source>
            <translation>لا يوجد سبرنت باسم «%1».</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The backlog shows their names.</source>
            <translation>تعرض الأعمال المتراكمة أسماءها.</translation>
        </message>
        <message>
            <source>Write: dayshift report sprint or dayshift report metrics.</source>
            <translation>اكتب: dayshift report sprint أو dayshift report metrics.</translation>
        </message>
        <message>
            <source>Name the report with --out; it ends in .pdf, .html or .md.</source>
            <translation>سمِّ التقرير باستخدام ‎--out؛ وينتهي اسمه بـ ‎.pdf أو ‎.html أو ‎.md.</translation>
        </message>
        <message>
            <source>“%1” is not a number of weeks.</source>
            <translation>«%1» ليس عددًا من الأسابيع.</translation>
        </message>
        <message>
            <source>The kind, whatever the ending: pdf, html or md.</source>
            <translation>النوع، مهما كان الامتداد: pdf أو html أو md.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Review</name>
        <message>
            <source>There is no sprint to review yet.</source>
            <translation>لا سبرنت للمراجعة بعد.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Plan a sprint in the backlog and start it.</source>
            <translation>خطط سبرنتًا في الأعمال المتراكمة وابدأه.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>مخطط التناقص</translation>
        </message>
        <message>
            <source>When the sprint began is not known.</source>
            <translation>لا يُعرف متى بدأ السبرنت.</translation>
        </message>
        <message>
            <source>%1 incident</source>
            <comment>points</comment>
            <translation>%1 حادث</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>points and a story's number</comment>
            <translation>%1 #%2</translation>
        </message>
        <message>
            <source>needs %1</source>
            <translation>تحتاج إلى %1</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>لم تبدأ</translation>
        </message>
        <message>
            <source>still in %1</source>
            <comment>a column</comment>
            <translation>ما زالت في %1</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>لا قصص، %1</numerusform>
                <numerusform>قصة واحدة، %1</numerusform>
                <numerusform>قصتان، %1</numerusform>
                <numerusform>%n قصص، %1</numerusform>
                <numerusform>%n قصة، %1</numerusform>
                <numerusform>%n قصة، %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 stories were done; not done: %3.</source>
            <translation>أُنجز %1 من %2 قصة؛ لم يُنجز: %3.</translation>
        </message>
        <message numerus="yes">
            <source>All %n stories are done, %1 of them in production.</source>
            <translation>
                <numerusform>كل القصص (%n) منجزة، في الإنتاج منها: %1.</numerusform>
                <numerusform>القصة الوحيدة منجزة، في الإنتاج منها: %1.</numerusform>
                <numerusform>القصتان منجزتان، في الإنتاج منها: %1.</numerusform>
                <numerusform>كل القصص (%n) منجزة، في الإنتاج منها: %1.</numerusform>
                <numerusform>كل القصص (%n) منجزة، في الإنتاج منها: %1.</numerusform>
                <numerusform>كل القصص (%n) منجزة، في الإنتاج منها: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done stories are in production; not done: %2.</source>
            <translation>
                <numerusform>في الإنتاج %1 من %n قصة منجزة؛ لم يُنجز: %2.</numerusform>
                <numerusform>في الإنتاج %1 من قصة منجزة واحدة؛ لم يُنجز: %2.</numerusform>
                <numerusform>في الإنتاج %1 من قصتين منجزتين؛ لم يُنجز: %2.</numerusform>
                <numerusform>في الإنتاج %1 من %n قصص منجزة؛ لم يُنجز: %2.</numerusform>
                <numerusform>في الإنتاج %1 من %n قصة منجزة؛ لم يُنجز: %2.</numerusform>
                <numerusform>في الإنتاج %1 من %n قصة منجزة؛ لم يُنجز: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story is in this sprint.</source>
            <translation>لا توجد قصة في هذا السبرنت.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewPage</name>
        <message>
            <source>&amp;Present</source>
            <translation>ت&amp;قديم</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Which sprint is looked back on</source>
            <translation>أي سبرنت يُنظر إليه بأثر رجعي</translation>
        </message>
        <message>
            <source>Show the review on a whole screen (F8)</source>
            <translation>عرض المراجعة على شاشة كاملة (F8)</translation>
        </message>
        <message>
            <source>No sprint to review yet</source>
            <translation>لا سبرنت للمراجعة بعد</translation>
        </message>
        <message>
            <source>When a sprint runs, what comes of it is shown here.</source>
            <translation>عندما يجري سبرنت، يُعرض هنا ما ينتج عنه.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>فتح الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>Demo marked</source>
            <translation>تم تمييز العرض</translation>
        </message>
        <message>
            <source>Demo put in another order</source>
            <translation>تم تغيير ترتيب العرض</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>تمت كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>تمت إزالة ملاحظة</translation>
        </message>
        <message>
            <source>%1 · closed, as it was then</source>
            <translation>%1 · مغلق، كما كان حينها</translation>
        </message>
        <message>
            <source>%1 · still runs</source>
            <translation>%1 · ما زال جاريًا</translation>
        </message>
        <message>
            <source>Notes made stories</source>
            <translation>حُوّلت الملاحظات إلى قصص</translation>
        </message>
        <message>
            <source>The notes of the review are stories now.</source>
            <translation>ملاحظات المراجعة أصبحت قصصًا.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>لم تُنجز</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>أُخرجت</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>أُضيفت</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewSection</name>
        <message>
            <source>Goal</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>العرض التوضيحي</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>المقاييس</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>أُغلق هذا السبرنت قبل أن تُسجّل قصصه: لا تُعرف إلا أرقامه.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>عُرضت</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shown, %2 to come, %n min</source>
            <translation>
                <numerusform>عُرض %1، بقي %2، %n د</numerusform>
                <numerusform>عُرض %1، بقي %2، %n د</numerusform>
                <numerusform>عُرض %1، بقي %2، %n د</numerusform>
                <numerusform>عُرض %1، بقي %2، %n د</numerusform>
                <numerusform>عُرض %1، بقي %2، %n د</numerusform>
                <numerusform>عُرض %1، بقي %2، %n د</numerusform>
            </translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>بالأرقام</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>دخلت أثناء جريانه</translation>
        </message>
        <message>
            <source>Was taken out</source>
            <translation>أُخرج</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>لا قصص، %1</numerusform>
                <numerusform>قصة واحدة، %1</numerusform>
                <numerusform>قصتان، %1</numerusform>
                <numerusform>%n قصص، %1</numerusform>
                <numerusform>%n قصة، %1</numerusform>
                <numerusform>%n قصة، %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>الملتزم به</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>دخلت</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>أُخرجت</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>لم تُنجز</translation>
        </message>
        <message>
            <source>Could take</source>
            <translation>كان يتسع لـ</translation>
        </message>
        <message>
            <source>Nothing came in.</source>
            <translation>لم يدخل شيء.</translation>
        </message>
        <message>
            <source>Nothing was taken out.</source>
            <translation>لم يُخرج شيء.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>مخطط التناقص</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a value and what it is of</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was finished.</source>
            <translation>لم يُنجز شيء.</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>لم يبق شيء.</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>لا شيء للعرض بعد.</translation>
        </message>
        <message>
            <source>D marks one as shown, Ctrl+Up and Ctrl+Down change the order.</source>
            <translation>D يميز قصة بأنها عُرضت، وCtrl+سهم لأعلى وCtrl+سهم لأسفل يغيران الترتيب.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>لا بيانات</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>ما سيأتي</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>مرحّلة</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>لا سبرنت مخطط بعد.</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>لا أحد بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message>
            <source>N writes a note. On leaving, each becomes a story of its owner in the sprint that comes.</source>
            <translation>N يكتب ملاحظة. عند الخروج تصبح كل منها قصة لمن يتولاها في السبرنت القادم.</translation>
        </message>
        <message>
            <source>to the backlog</source>
            <translation>إلى الأعمال المتراكمة</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>إلى %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewView</name>
        <message>
            <source>Sprint review</source>
            <translation>مراجعة السبرنت</translation>
        </message>
        <message>
            <source>Black screen</source>
            <translation>شاشة سوداء</translation>
        </message>
        <message>
            <source>Section %1 (%1)</source>
            <translation>القسم %1 (%1)</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Leave the review (Esc)</source>
            <translation>الخروج من المراجعة (Esc)</translation>
        </message>
        <message>
            <source>Arrow keys, Space, or a presenter remote</source>
            <translation>مفاتيح الأسهم، أو مفتاح المسافة، أو جهاز تحكم للعروض</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>ما يجب فعله</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>من يتولاه</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>كتابة الملاحظة</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>القسم التالي</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>القسم السابق</translation>
        </message>
        <message>
            <source>Start or halt the timer</source>
            <translation>بدء المؤقت أو إيقافه</translation>
        </message>
        <message>
            <source>Mark as shown</source>
            <translation>تمييز كمعروض</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>عرض أبكر</translation>
        </message>
        <message>
            <source>Show later</source>
            <translation>عرض لاحقًا</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>مراجعة %1</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>لا أحد بعد</translation>
        </message>
        <message>
            <source>%1 of %2  %3</source>
            <comment>a section</comment>
            <translation>%1 من %2  %3</translation>
        </message>
        <message>
            <source>This is the last section.</source>
            <translation>هذا هو القسم الأخير.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <comment>a section</comment>
            <translation>التالي: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n min</source>
            <translation>
                <numerusform>%1 من %n د</numerusform>
                <numerusform>%1 من %n د</numerusform>
                <numerusform>%1 من %n د</numerusform>
                <numerusform>%1 من %n د</numerusform>
                <numerusform>%1 من %n د</numerusform>
                <numerusform>%1 من %n د</numerusform>
            </translation>
        </message>
        <message>
            <source>Timer: %1</source>
            <translation>المؤقت: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewWindow</name>
        <message>
            <source>Sprint review</source>
            <translation>مراجعة السبرنت</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>ملاحظات المتحدث</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpeakerWindow</name>
        <message>
            <source>To show</source>
            <translation>للعرض</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>ملاحظات المتحدث</translation>
        </message>
        <message>
            <source>Right, Space, PageDown: next. Left, PageUp: back. 1 to 5: section. B: black. T: timer. D: shown. N: note. Esc: leave.</source>
            <translation>يمين، مفتاح المسافة، PageDown: التالي. يسار، PageUp: السابق. 1 إلى 5: القسم. B: شاشة سوداء. T: المؤقت. D: عُرض. N: ملاحظة. Esc: خروج.</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was shown.</source>
            <translation>عُرض كل شيء.</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>لم يُدوَّن شيء بعد.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CauseDialog</name>
        <message>
            <source>Name the cause</source>
            <translation>تسمية السبب</translation>
        </message>
        <message>
            <source>What brought this incident?</source>
            <translation>ما الذي جلب هذا الحادث؟</translation>
        </message>
        <message>
            <source>%1 (no cause yet)</source>
            <comment>an incident</comment>
            <translation>%1 (بلا سبب بعد)</translation>
        </message>
        <message>
            <source>How this is known, for whoever doubts the figure</source>
            <translation>كيف يُعرف هذا، لمن يشك في المؤشر</translation>
        </message>
        <message>
            <source>&amp;Incident</source>
            <translation>ال&amp;حادث</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>الس&amp;بب</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>No deployment</source>
            <translation>لا عملية نشر</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <comment>a deployment</comment>
            <translation>%1 (مقترح)</translation>
        </message>
        <message>
            <source>No deployment ended before it was noticed.</source>
            <translation>لم تنته أي عملية نشر قبل أن يُلاحظ.</translation>
        </message>
        <message>
            <source>Suggested is the last deployment of its service before it was noticed. Only what a person names counts in the figures.</source>
            <translation>المقترح هو آخر عملية نشر لخدمته قبل أن يُلاحظ. لا يُحتسب في المؤشرات إلا ما يسميه شخص.</translation>
        </message>
        <message>
            <source>There is no incident in this period.</source>
            <translation>لا حادث في هذه الفترة.</translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation>اكتب سببًا أولًا.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayBar</name>
        <message>
            <source>Minute that is shown</source>
            <translation>الدقيقة المعروضة</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a second</source>
            <translation>
                <numerusform>لا دقائق في الثانية</numerusform>
                <numerusform>دقيقة واحدة في الثانية</numerusform>
                <numerusform>دقيقتان في الثانية</numerusform>
                <numerusform>%n دقائق في الثانية</numerusform>
                <numerusform>%n دقيقة في الثانية</numerusform>
                <numerusform>%n دقيقة في الثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>العودة إلى الآن</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayWindow</name>
        <message>
            <source>This is the past. Nothing can be changed here: go back to now to make changes. Measured values and attached files are shown as they are kept today.</source>
            <translation>هذا هو الماضي. لا يمكن تغيير شيء هنا: عُد إلى الآن لإجراء تغييرات. تظهر القيم المقيسة والمرفقات كما هي محفوظة اليوم.</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>إعادة العرض</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>بحث أو تنفيذ أمر</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>↑ ↓</source>
            <comment>keys of the keyboard</comment>
            <translation>↑ ↓</translation>
        </message>
        <message>
            <source>move</source>
            <comment>a key of the palette</comment>
            <translation>تحريك</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key of the keyboard</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>do it</source>
            <comment>a key of the palette</comment>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys of the keyboard</comment>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>open beside</source>
            <comment>a key of the palette</comment>
            <translation>فتح بجانبه</translation>
        </message>
        <message>
            <source>commands only</source>
            <comment>a key of the palette</comment>
            <translation>الأوامر فقط</translation>
        </message>
        <message>
            <source>stories</source>
            <comment>a key of the palette</comment>
            <translation>القصص</translation>
        </message>
        <message>
            <source>people</source>
            <comment>a key of the palette</comment>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteModel</name>
        <message>
            <source>Chosen lately</source>
            <translation>اختير مؤخرًا</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteDesk</name>
        <message>
            <source>Epic</source>
            <translation>الملحمة</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>حادث</translation>
        </message>
        <message>
            <source>Incident, %1</source>
            <comment>a service</comment>
            <translation>حادث، %1</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>خط الأنابيب</translation>
        </message>
        <message>
            <source>Their stories on the board</source>
            <translation>قصص هذا الشخص على اللوحة</translation>
        </message>
        <message>
            <source>not possible here and now</source>
            <translation>غير ممكن هنا والآن</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a choice in a menu</comment>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>View</source>
            <translation>واجهة</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>تصفية محفوظة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>لا صفحة فيها هذه الكلمات.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Export of %1</source>
            <comment>a view</comment>
            <translation>تصدير %1</translation>
        </message>
        <message>
            <source>Cancel, write no file</source>
            <translation>إلغاء دون كتابة ملف</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>تعذرت كتابة التصدير.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>إن كان هناك ملف من قبل، فهو كما كان.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>اختر مجلدًا تمكن الكتابة فيه، وفيه مساحة حرة.</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <comment>a file</comment>
            <translation>تمت كتابة %1.</translation>
        </message>
        <message>
            <source>The picture of this view is on the clipboard.</source>
            <translation>صورة هذه الواجهة في الحافظة.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>معاينة الطباعة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDialog</name>
        <message>
            <source>Export this view</source>
            <translation>تصدير هذه الواجهة</translation>
        </message>
        <message>
            <source>&amp;PDF, with all rows, to be printed</source>
            <translation>ملف PDF &amp;بكل الصفوف، للطباعة</translation>
        </message>
        <message>
            <source>P&amp;icture (PNG), as large as on the screen</source>
            <translation>ص&amp;ورة (PNG) بحجمها على الشاشة</translation>
        </message>
        <message>
            <source>Picture (PNG), &amp;twice as large</source>
            <translation>صورة (PNG) ب&amp;ضعف الحجم</translation>
        </message>
        <message>
            <source>&amp;Table (CSV), for a spreadsheet</source>
            <translation>&amp;جدول (CSV)، لبرنامج جداول</translation>
        </message>
        <message>
            <source>This view has no rows.</source>
            <translation>ليس في هذه الواجهة صفوف.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>فاصلة</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>فاصلة منقوطة</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>علامة جدولة</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>بين الخلايا</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>بين ال&amp;خلايا</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>&amp;نسخ كصورة</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobRow</name>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <comment>a job</comment>
            <translation>تقدّم %1</translation>
        </message>
        <message>
            <source>being cancelled</source>
            <translation>يجري الإلغاء</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>موقوفة مؤقتًا</translation>
        </message>
        <message>
            <source>You can keep working.</source>
            <translation>يمكنك متابعة العمل.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <comment>a job</comment>
            <translation>متابعة %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <comment>a job</comment>
            <translation>إيقاف %1 مؤقتًا</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does; a job</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <comment>a job</comment>
            <translation>إخفاء %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobBar</name>
        <message>
            <source>Jobs</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <comment>a job</comment>
            <translation>بدأ: %1.</translation>
        </message>
        <message>
            <source>%1 is finished.</source>
            <comment>a job</comment>
            <translation>انتهى: %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a job; how far it is</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs</source>
            <translation>
                <numerusform>لا مهام</numerusform>
                <numerusform>مهمة واحدة</numerusform>
                <numerusform>مهمتان</numerusform>
                <numerusform>%n مهام</numerusform>
                <numerusform>%n مهمة</numerusform>
                <numerusform>%n مهمة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LicencesDialog</name>
        <message>
            <source>public domain</source>
            <translation>ملكية عامة</translation>
        </message>
        <message>
            <source>%1 comes under the licence %2. Its text is not installed on this computer; the package that brings %1 has it.</source>
            <comment>a part of the program; a licence</comment>
            <translation>يخضع %1 للرخصة %2. نصها غير مثبت على هذا الحاسوب؛ وهو في الحزمة التي تأتي بـ %1.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>أجزاء البرنامج</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the program; its licence</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Licence of %1</source>
            <comment>a part of the program</comment>
            <translation>رخصة %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>بحث أو تنفيذ أمر</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an action and its key</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallMode</name>
        <message>
            <source>This wall stopped by itself</source>
            <translation>توقفت هذه الشاشة من تلقاء نفسها</translation>
        </message>
        <message>
            <source>It is tried again at %1. Nothing was changed.</source>
            <comment>a time</comment>
            <translation>تُعاد المحاولة عند %1. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The wall display is on.</source>
            <translation>شاشة الحائط مفعّلة.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallNotes</name>
        <message>
            <source>Not read yet</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>No news for %1</source>
            <comment>a span</comment>
            <translation>لا جديد منذ %1</translation>
        </message>
        <message>
            <source>Live, now</source>
            <translation>مباشر، الآن</translation>
        </message>
        <message>
            <source>Live, %1 ago</source>
            <comment>a span</comment>
            <translation>مباشر، قبل %1</translation>
        </message>
        <message>
            <source>Read %1 ago</source>
            <comment>a span</comment>
            <translation>قُرئ قبل %1</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <comment>of a sprint</comment>
            <translation>الهدف: %1</translation>
        </message>
        <message>
            <source>Next in %1</source>
            <comment>a span</comment>
            <translation>الصفحة التالية خلال %1</translation>
        </message>
        <message>
            <source>Pages do not change while data is stale</source>
            <translation>لا تتبدل الصفحات ما دامت البيانات قديمة</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>لا بيانات بعد</translation>
        </message>
        <message>
            <source>No fresh data for %1</source>
            <comment>a span</comment>
            <translation>لا بيانات جديدة منذ %1</translation>
        </message>
        <message>
            <source>The workspace could not be read so far.</source>
            <translation>تعذرت قراءة مساحة العمل حتى الآن.</translation>
        </message>
        <message>
            <source>Everything below is from %1. Do not rely on it.</source>
            <comment>a time</comment>
            <translation>كل ما في الأسفل يعود إلى %1. لا تعتمد عليه.</translation>
        </message>
        <message>
            <source>Nobody reads the team’s servers at the moment.</source>
            <translation>لا أحد يقرأ خوادم الفريق حاليًا.</translation>
        </message>
        <message>
            <source>This wall goes on looking by itself.</source>
            <translation>تواصل هذه الشاشة البحث تلقائيًا.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, now.</source>
            <translation>تُعاد المحاولة تلقائيًا: المحاولة %1، الآن.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, next in %2.</source>
            <translation>تُعاد المحاولة تلقائيًا: المحاولة %1، والتالية خلال %2.</translation>
        </message>
        <message>
            <source>Help: Operations Engineer</source>
            <translation>للمساعدة: مهندس التشغيل</translation>
        </message>
        <message>
            <source>Esc leaves the wall</source>
            <translation>Esc للخروج من شاشة الحائط</translation>
        </message>
        <message>
            <source>The wall is dark outside the team’s hours</source>
            <translation>شاشة الحائط معتمة خارج أوقات الفريق</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallPicture</name>
        <message>
            <source>The team database does not answer.</source>
            <translation>قاعدة بيانات الفريق لا تجيب.</translation>
        </message>
        <message>
            <source>The wall has no page “%1”.</source>
            <translation>ليس في شاشة الحائط صفحة «%1».</translation>
        </message>
        <message>
            <source>Give overview, pipelines, mosaic, sprint, metrics or stale.</source>
            <translation>استخدم overview أو pipelines أو mosaic أو sprint أو metrics أو stale.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallSettings</name>
        <message>
            <source>Panel</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source> inches</source>
            <comment>after a number</comment>
            <translation> بوصة</translation>
        </message>
        <message>
            <source>Diagonal of the panel</source>
            <translation>قطر الشاشة</translation>
        </message>
        <message>
            <source> m</source>
            <comment>metres, after a number</comment>
            <translation> م</translation>
        </message>
        <message>
            <source>Distance from which it is read</source>
            <translation>المسافة التي تُقرأ منها</translation>
        </message>
        <message>
            <source>&amp;Diagonal</source>
            <translation>الق&amp;طر</translation>
        </message>
        <message>
            <source>Read &amp;from</source>
            <translation>تُقرأ &amp;من</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;نظرة عامة</translation>
        </message>
        <message>
            <source>&amp;Pipelines</source>
            <translation>&amp;خطوط الأنابيب</translation>
        </message>
        <message>
            <source>&amp;Sprint</source>
            <translation>ال&amp;سبرنت</translation>
        </message>
        <message>
            <source>&amp;Metrics</source>
            <translation>المقا&amp;ييس</translation>
        </message>
        <message>
            <source>Seconds that each page stays</source>
            <translation>عدد الثواني التي تبقاها كل صفحة</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after a number</comment>
            <translation> ث</translation>
        </message>
        <message>
            <source>How people are called</source>
            <translation>كيف يُسمى الأشخاص</translation>
        </message>
        <message>
            <source>By their roles</source>
            <translation>بأدوارهم</translation>
        </message>
        <message>
            <source>By their first names</source>
            <translation>بأسمائهم الأولى</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>المعروض</translation>
        </message>
        <message>
            <source>&amp;Each for</source>
            <translation>&amp;كل صفحة لمدة</translation>
        </message>
        <message>
            <source>People are &amp;called</source>
            <translation>يُسم&amp;ى الأشخاص</translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two times of day</comment>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>الأوقات</translation>
        </message>
        <message>
            <source>Dark outside the team’s &amp;hours, except for a P1 incident</source>
            <translation>معتمة خارج أ&amp;وقات الفريق، إلا عند حادث P1</translation>
        </message>
        <message>
            <source>The team’s day begins</source>
            <translation>يبدأ يوم الفريق</translation>
        </message>
        <message>
            <source>The team’s day ends</source>
            <translation>ينتهي يوم الفريق</translation>
        </message>
        <message>
            <source>&amp;Weekends, too</source>
            <translation>في &amp;عطلة نهاية الأسبوع أيضًا</translation>
        </message>
        <message>
            <source>Dimmed at &amp;night</source>
            <translation>خافتة في ال&amp;ليل</translation>
        </message>
        <message>
            <source>The night begins</source>
            <translation>يبدأ الليل</translation>
        </message>
        <message>
            <source>The night ends</source>
            <translation>ينتهي الليل</translation>
        </message>
        <message>
            <source>Team’s hours</source>
            <translation>أوقات الفريق</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>الليل</translation>
        </message>
        <message>
            <source>Open this on the panel and read the line from the back of the room.</source>
            <translation>افتح هذا على الشاشة واقرأ السطر من آخر الغرفة.</translation>
        </message>
        <message>
            <source>This panel is too small for that distance: it can be read from %1 m.</source>
            <translation>هذه الشاشة أصغر من تلك المسافة: تمكن قراءتها من %1 م.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallTestLine</name>
        <message>
            <source>A line to read from the back of the room</source>
            <translation>سطر يُقرأ من آخر الغرفة</translation>
        </message>
        <message>
            <source>Customers can work</source>
            <translation>يستطيع العملاء العمل</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWatch</name>
        <message>
            <source>The workspace does not answer.</source>
            <translation>مساحة العمل لا تجيب.</translation>
        </message>
        <message>
            <source>The file of the workspace is not there.</source>
            <translation>ملف مساحة العمل غير موجود.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWindow</name>
        <message>
            <source>Wall display</source>
            <translation>شاشة الحائط</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWords</name>
        <message>
            <source>incident</source>
            <translation>حادث</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>محظور</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>غير مستقر</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>صامت</translation>
        </message>
        <message>
            <source>running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>الهدف %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>الحد %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a figure's name, its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Last answer %1</source>
            <translation>آخر إجابة %1</translation>
        </message>
        <message>
            <source>It has never answered</source>
            <translation>لم تُجب قط</translation>
        </message>
        <message>
            <source>Nobody knows how customers fare</source>
            <translation>لا أحد يعرف حال العملاء</translation>
        </message>
        <message>
            <source>Monitoring is silent · %1</source>
            <comment>when it answered last</comment>
            <translation>المراقبة صامتة · %1</translation>
        </message>
        <message>
            <source>Customers are not served well</source>
            <translation>لا يُخدم العملاء جيدًا</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its value; its goal</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>recovered %1 after %2</source>
            <comment>a time, a span</comment>
            <translation>تعافى في %1 بعد %2</translation>
        </message>
        <message>
            <source>No incident is open</source>
            <translation>لا حادث مفتوح</translation>
        </message>
        <message>
            <source>Nothing measures how customers fare</source>
            <translation>لا شيء يقيس حال العملاء</translation>
        </message>
        <message>
            <source>All is well for customers</source>
            <translation>كل شيء على ما يرام للعملاء</translation>
        </message>
        <message>
            <source>P%1</source>
            <comment>priority of an incident</comment>
            <translation>P%1</translation>
        </message>
        <message>
            <source>nobody has it yet</source>
            <translation>لم يتولّه أحد بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n customers affected</source>
            <translation>
                <numerusform>لا عملاء متضررين</numerusform>
                <numerusform>عميل واحد متضرر</numerusform>
                <numerusform>عميلان متضرران</numerusform>
                <numerusform>%n عملاء متضررين</numerusform>
                <numerusform>%n عميلًا متضررًا</numerusform>
                <numerusform>%n عميل متضرر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>so many of what, in the team's words</comment>
            <translation>فشل %1 %2</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>أُسند</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>أُصلح</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>بُني</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>وظيفي</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>الأداء</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>أُنجز %1 من %2 خطوة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>the step that is on; how many are done</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>none of %1 fails</source>
            <translation>لا يفشل أي من %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 fail</source>
            <translation>
                <numerusform>يفشل %1 من %2</numerusform>
                <numerusform>يفشل %1 من %2</numerusform>
                <numerusform>يفشل %1 من %2</numerusform>
                <numerusform>يفشل %1 من %2</numerusform>
                <numerusform>يفشل %1 من %2</numerusform>
                <numerusform>يفشل %1 من %2</numerusform>
            </translation>
        </message>
        <message>
            <source>build</source>
            <comment>the stage of a pipeline</comment>
            <translation>البناء</translation>
        </message>
        <message>
            <source>functional</source>
            <comment>the stage of a pipeline</comment>
            <translation>الاختبار الوظيفي</translation>
        </message>
        <message>
            <source>performance</source>
            <comment>the stage of a pipeline</comment>
            <translation>الأداء</translation>
        </message>
        <message>
            <source>security</source>
            <comment>the stage of a pipeline</comment>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>deploy</source>
            <comment>the stage of a pipeline</comment>
            <translation>النشر</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>a span</comment>
            <translation>أكثر من %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more fail</source>
            <translation>
                <numerusform>لا أخرى تفشل</numerusform>
                <numerusform>واحد آخر يفشل</numerusform>
                <numerusform>اثنان آخران يفشلان</numerusform>
                <numerusform>%n أخرى تفشل</numerusform>
                <numerusform>%n أخرى تفشل</numerusform>
                <numerusform>%n أخرى تفشل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>لا محظور</numerusform>
                <numerusform>%n محظور</numerusform>
                <numerusform>%n محظوران</numerusform>
                <numerusform>%n محظورة</numerusform>
                <numerusform>%n محظورًا</numerusform>
                <numerusform>%n محظور</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>لا غير مستقر</numerusform>
                <numerusform>%n غير مستقر</numerusform>
                <numerusform>%n غير مستقرين</numerusform>
                <numerusform>%n غير مستقرة</numerusform>
                <numerusform>%n غير مستقر</numerusform>
                <numerusform>%n غير مستقر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
                <numerusform>%n قيد التشغيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine</source>
            <translation>
                <numerusform>لا سليم</numerusform>
                <numerusform>%n سليم</numerusform>
                <numerusform>%n سليمان</numerusform>
                <numerusform>%n سليمة</numerusform>
                <numerusform>%n سليمًا</numerusform>
                <numerusform>%n سليم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>لا صامت</numerusform>
                <numerusform>%n صامت</numerusform>
                <numerusform>%n صامتان</numerusform>
                <numerusform>%n صامتة</numerusform>
                <numerusform>%n صامتًا</numerusform>
                <numerusform>%n صامت</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between counts</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines fail</source>
            <translation>
                <numerusform>خطوط أنابيب فاشلة</numerusform>
                <numerusform>خطوط أنابيب فاشلة</numerusform>
                <numerusform>خطوط أنابيب فاشلة</numerusform>
                <numerusform>خطوط أنابيب فاشلة</numerusform>
                <numerusform>خطوط أنابيب فاشلة</numerusform>
                <numerusform>خطوط أنابيب فاشلة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline, since when</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines silent</source>
            <translation>
                <numerusform>خطوط أنابيب صامتة</numerusform>
                <numerusform>خطوط أنابيب صامتة</numerusform>
                <numerusform>خطوط أنابيب صامتة</numerusform>
                <numerusform>خطوط أنابيب صامتة</numerusform>
                <numerusform>خطوط أنابيب صامتة</numerusform>
                <numerusform>خطوط أنابيب صامتة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines blocked</source>
            <translation>
                <numerusform>خطوط أنابيب محظورة</numerusform>
                <numerusform>خطوط أنابيب محظورة</numerusform>
                <numerusform>خطوط أنابيب محظورة</numerusform>
                <numerusform>خطوط أنابيب محظورة</numerusform>
                <numerusform>خطوط أنابيب محظورة</numerusform>
                <numerusform>خطوط أنابيب محظورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines unstable</source>
            <translation>
                <numerusform>خطوط أنابيب غير مستقرة</numerusform>
                <numerusform>خطوط أنابيب غير مستقرة</numerusform>
                <numerusform>خطوط أنابيب غير مستقرة</numerusform>
                <numerusform>خطوط أنابيب غير مستقرة</numerusform>
                <numerusform>خطوط أنابيب غير مستقرة</numerusform>
                <numerusform>خطوط أنابيب غير مستقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines fine</source>
            <translation>
                <numerusform>خط أنابيب سليم</numerusform>
                <numerusform>خط أنابيب سليم</numerusform>
                <numerusform>خطا أنابيب سليمان</numerusform>
                <numerusform>خطوط أنابيب سليمة</numerusform>
                <numerusform>خط أنابيب سليمًا</numerusform>
                <numerusform>خط أنابيب سليم</numerusform>
            </translation>
        </message>
        <message>
            <source>in production</source>
            <translation>في الإنتاج</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a span</comment>
            <translation>منذ %1</translation>
        </message>
        <message numerus="yes">
            <source>stories blocked</source>
            <translation>
                <numerusform>قصة محظورة</numerusform>
                <numerusform>قصة محظورة</numerusform>
                <numerusform>قصتان محظورتان</numerusform>
                <numerusform>قصص محظورة</numerusform>
                <numerusform>قصة محظورة</numerusform>
                <numerusform>قصة محظورة</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1, %2</source>
            <comment>a story's number, why it is blocked</comment>
            <translation>#%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>stories in work</source>
            <translation>
                <numerusform>قصة قيد العمل</numerusform>
                <numerusform>قصة قيد العمل</numerusform>
                <numerusform>قصتان قيد العمل</numerusform>
                <numerusform>قصص قيد العمل</numerusform>
                <numerusform>قصة قيد العمل</numerusform>
                <numerusform>قصة قيد العمل</numerusform>
            </translation>
        </message>
        <message>
            <source>none is blocked</source>
            <translation>لا محظورة بينها</translation>
        </message>
        <message>
            <source>%1, day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1، اليوم %2 من %3</translation>
        </message>
        <message>
            <source>%1, day %2</source>
            <comment>a sprint</comment>
            <translation>%1، اليوم %2</translation>
        </message>
        <message>
            <source>of %1 pt</source>
            <comment>points</comment>
            <translation>من %1 ن</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <comment>stories</comment>
            <translation>
                <numerusform>من %n</numerusform>
                <numerusform>من %n</numerusform>
                <numerusform>من %n</numerusform>
                <numerusform>من %n</numerusform>
                <numerusform>من %n</numerusform>
                <numerusform>من %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 من %2 نقطة</translation>
        </message>
        <message>
            <source>%1 of %2 stories</source>
            <translation>%1 من %2 قصة</translation>
        </message>
        <message>
            <source>%1 %2, limit %3</source>
            <comment>a column, its stories</comment>
            <translation>%1 %2، الحد %3</translation>
        </message>
        <message numerus="yes">
            <source>%n stories blocked</source>
            <translation>
                <numerusform>لا قصص محظورة</numerusform>
                <numerusform>قصة واحدة محظورة</numerusform>
                <numerusform>قصتان محظورتان</numerusform>
                <numerusform>%n قصص محظورة</numerusform>
                <numerusform>%n قصة محظورة</numerusform>
                <numerusform>%n قصة محظورة</numerusform>
            </translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>حادث</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>خطوط الأنابيب</translation>
        </message>
        <message>
            <source>All pipelines</source>
            <translation>كل خطوط الأنابيب</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>السبرنت</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>المقاييس</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a pipeline, its trouble, since when</comment>
            <translation>%1: %2، %3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a figure, its value, its trend</comment>
            <translation>%1: %2، %3</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time</comment>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>%1 over</source>
            <comment>a column's limit</comment>
            <translation>%1 فوق الحد</translation>
        </message>
        <message>
            <source>limit %1</source>
            <comment>of a column</comment>
            <translation>الحد %1</translation>
        </message>
        <message>
            <source>Nothing is stuck</source>
            <translation>لا شيء متعثر</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many; which</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AppearancePane</name>
        <message>
            <source>Theme</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>مثل ال&amp;نظام</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;فاتح</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;داكن</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>&amp;تباين عالٍ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation>٪</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>&amp;حجم النص</translation>
        </message>
        <message>
            <source>Large &amp;targets for touch</source>
            <translation>أهداف &amp;كبيرة للمس</translation>
        </message>
        <message>
            <source>Buttons and fields are at least 44 pixels high.</source>
            <translation>لا يقل ارتفاع الأزرار والحقول عن 44 بكسلًا.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>&amp;Reduced motion</source>
            <translation>حركة &amp;أقل</translation>
        </message>
        <message>
            <source>Menus and tips appear at once, and the wall display changes its pages without a fade.</source>
            <translation>تظهر القوائم والتلميحات فورًا، وتبدّل شاشة الحائط صفحاتها دون تلاشٍ.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRun</name>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Try the demo day</source>
            <translation>تجربة اليوم التوضيحي</translation>
        </message>
        <message>
            <source>Follow a Tuesday hour by hour with sample data. Change anything; leave it with one click.</source>
            <translation>تابع يوم ثلاثاء ساعة بساعة ببيانات نموذجية. غيّر ما تشاء؛ واخرج منه بنقرة واحدة.</translation>
        </message>
        <message>
            <source>Recommended, 5 minutes</source>
            <translation>موصى به، 5 دقائق</translation>
        </message>
        <message>
            <source>New workspace on this computer</source>
            <translation>مساحة عمل جديدة على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Start with an empty board and your own team. Works offline.</source>
            <translation>ابدأ بلوحة فارغة وفريقك أنت. تعمل دون شبكة.</translation>
        </message>
        <message>
            <source>Connect to the team database</source>
            <translation>الاتصال بقاعدة بيانات الفريق</translation>
        </message>
        <message>
            <source>Your team already uses Dayshift: you need the address and your sign-in, or a connection file.</source>
            <translation>فريقك يستخدم Dayshift بالفعل: تحتاج إلى العنوان وبيانات دخولك، أو إلى ملف اتصال.</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>استيراد ما لديك</translation>
        </message>
        <message>
            <source>Stories and sprints. You see what will come in before anything is stored.</source>
            <translation>القصص والسبرنتات. ترى ما سيدخل قبل أن يُخزن أي شيء.</translation>
        </message>
        <message>
            <source>Or drop a file here: a connection file from a colleague, a CSV or JSON export, or a Dayshift workspace. File &gt; Open workspace opens one, too.</source>
            <translation>أو أفلت ملفًا هنا: ملف اتصال من زميل، أو تصدير CSV أو JSON، أو مساحة عمل Dayshift. كما يفتحها ملف &gt; فتح مساحة عمل.</translation>
        </message>
        <message>
            <source>CSV file …</source>
            <translation>ملف CSV…</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.tsv);;All files (*)</source>
            <translation>ملفات CSV (*.csv *.tsv);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>GitHub …</source>
            <translation>GitHub…</translation>
        </message>
        <message>
            <source>Exports (*.json *.csv);;All files (*)</source>
            <translation>ملفات التصدير (*.json *.csv);;كل الملفات (*)</translation>
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
            <translation>استيراد</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>ما سيحدث</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>المظهر: مثل النظام</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>المظهر: فاتح</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>المظهر: داكن</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>المظهر: تباين عالٍ</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>ت&amp;خطي</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>كيف تريد أن تبدأ؟</translation>
        </message>
        <message>
            <source>You can change this at any time. Nothing is sent anywhere until you connect a source.</source>
            <translation>يمكنك تغيير هذا في أي وقت. لا يُرسل شيء إلى أي مكان قبل أن توصل مصدرًا.</translation>
        </message>
        <message>
            <source>Whose workspace is it?</source>
            <translation>لمن مساحة العمل؟</translation>
        </message>
        <message>
            <source>All of it can be changed later. Only the team's name is needed.</source>
            <translation>يمكن تغيير كل ذلك لاحقًا. لا يلزم سوى اسم الفريق.</translation>
        </message>
        <message>
            <source>What feeds it?</source>
            <translation>ما الذي يغذيها؟</translation>
        </message>
        <message>
            <source>Each of these can wait. A test asks the server once and stores nothing.</source>
            <translation>يمكن تأجيل كل من هذه. يسأل الاختبار الخادم مرة واحدة ولا يخزن شيئًا.</translation>
        </message>
        <message>
            <source>This is what will be made, read and stored, and nothing else.</source>
            <translation>هذا ما سيُنشأ ويُقرأ ويُخزن، ولا شيء غيره.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>رجو&amp;ع</translation>
        </message>
        <message>
            <source>Start the demo day</source>
            <translation>بدء اليوم التوضيحي</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>إنشاء مساحة عمل</translation>
        </message>
        <message>
            <source>Connect …</source>
            <translation>اتصال…</translation>
        </message>
        <message>
            <source>Import into a workspace</source>
            <translation>استيراد إلى مساحة عمل</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>فتح مساحة العمل</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>ال&amp;تالي</translation>
        </message>
        <message>
            <source>The workspace of %1 is made as one file, %2. It stays on this computer.</source>
            <comment>a team; a path</comment>
            <translation>تُنشأ مساحة عمل %1 كملف واحد، %2. وتبقى على هذا الحاسوب.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are read, and you see what they hold before it is stored.</source>
            <translation>
                <numerusform>لا تُقرأ ملفات.</numerusform>
                <numerusform>يُقرأ ملف واحد، وترى ما يحويه قبل تخزينه.</numerusform>
                <numerusform>يُقرأ ملفان، وترى ما يحويانه قبل تخزينه.</numerusform>
                <numerusform>تُقرأ %n ملفات، وترى ما تحويه قبل تخزينه.</numerusform>
                <numerusform>يُقرأ %n ملفًا، وترى ما تحويه قبل تخزينه.</numerusform>
                <numerusform>يُقرأ %n ملف، وترى ما تحويه قبل تخزينه.</numerusform>
            </translation>
        </message>
        <message>
            <source>To be imported: %1. First say whose workspace it is for.</source>
            <comment>files</comment>
            <translation>للاستيراد: %1. حدد أولًا لمن مساحة العمل.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRunSources</name>
        <message>
            <source>Pipeline</source>
            <translation>خط الأنابيب</translation>
        </message>
        <message>
            <source>Builds of a CI server, so that everybody sees what is broken and since when. A token that may read is enough.</source>
            <translation>عمليات البناء من خادم CI، ليرى الجميع ما تعطل ومنذ متى. يكفي رمز له حق القراءة.</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>القصص</translation>
        </message>
        <message>
            <source>Go back to the first step to import an export of Jira, GitHub, GitLab, Trello or a CSV file, or use File &gt; Import later.</source>
            <translation>ارجع إلى الخطوة الأولى لاستيراد تصدير من Jira أو GitHub أو GitLab أو Trello أو ملف CSV، أو استخدم ملف &gt; استيراد لاحقًا.</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>المراقبة</translation>
        </message>
        <message>
            <source>What customers meet: figures and alerts, so that an incident begins when it hurts, not when somebody calls.</source>
            <translation>ما يلقاه العملاء: مؤشرات وتنبيهات، ليبدأ الحادث حين يقع الضرر، لا حين يتصل أحدهم.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace</source>
            <translation>محفوظ في سلسلة مفاتيح النظام، وليس في مساحة العمل أبدًا</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Token or password</source>
            <translation>الرمز أو كلمة المرور</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Pipeline or Monitoring; a field</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <comment>Pipeline or Monitoring</comment>
            <translation>اختبار: %1</translation>
        </message>
        <message>
            <source>Builds are read from %1: every few seconds while something runs there, and rarely while nothing does.</source>
            <comment>an address</comment>
            <translation>تُقرأ عمليات البناء من %1: كل بضع ثوانٍ ما دام شيء يعمل هناك، ونادرًا ما دام لا شيء يعمل.</translation>
        </message>
        <message numerus="yes">
            <source>Monitoring is read from %1 every %2 s, with %n figure(s).</source>
            <comment>an address; a number</comment>
            <translation>
                <numerusform>تُقرأ المراقبة من %1 كل %2 ث، دون مؤشرات.</numerusform>
                <numerusform>تُقرأ المراقبة من %1 كل %2 ث، بمؤشر واحد.</numerusform>
                <numerusform>تُقرأ المراقبة من %1 كل %2 ث، بمؤشرين.</numerusform>
                <numerusform>تُقرأ المراقبة من %1 كل %2 ث، بعدد %n مؤشرات.</numerusform>
                <numerusform>تُقرأ المراقبة من %1 كل %2 ث، بعدد %n مؤشرًا.</numerusform>
                <numerusform>تُقرأ المراقبة من %1 كل %2 ث، بعدد %n مؤشر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and passwords go into the system's keyring and nowhere else.</source>
            <translation>تُحفظ الرموز وكلمات المرور في سلسلة مفاتيح النظام، وليس في أي مكان آخر.</translation>
        </message>
        <message>
            <source>Nothing is read from any server. You can connect one at any time in Settings &gt; Sources.</source>
            <translation>لا يُقرأ شيء من أي خادم. يمكنك توصيل خادم في أي وقت من الإعدادات &gt; المصادر.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRunTeam</name>
        <message>
            <source>Sprint 1</source>
            <translation>السبرنت 1</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n أسبوع</numerusform>
                <numerusform>أسبوع واحد</numerusform>
                <numerusform>أسبوعان</numerusform>
                <numerusform>%n أسابيع</numerusform>
                <numerusform>%n أسبوعًا</numerusform>
                <numerusform>%n أسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>No sprints</source>
            <translation>بلا سبرنتات</translation>
        </message>
        <message>
            <source>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</source>
            <translation>Ada Lovelace, مالك المنتج
Grace Hopper, مطوّر, @grace</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>First day of the sprint</source>
            <translation>أول يوم في السبرنت</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>الف&amp;ريق</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>الم&amp;نتج</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>المنطقة ال&amp;زمنية</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>Sprints &amp;last</source>
            <translation>مدة ال&amp;سبرنت</translation>
        </message>
        <message>
            <source>Current sp&amp;rint, since</source>
            <translation>السبرنت ال&amp;حالي، منذ</translation>
        </message>
        <message>
            <source>P&amp;eople, one a line, with roles</source>
            <translation>الأ&amp;شخاص، كل في سطر، مع الأدوار</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>مساحة عمل جديدة</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>مساحات عمل Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>No role is called “%1”. It is left out.</source>
            <comment>a word</comment>
            <translation>لا دور اسمه «%1». سيُترك.</translation>
        </message>
        <message>
            <source>Paste a list: name, roles, @login, mail address, apart by commas. You are in the team already.</source>
            <translation>الصق قائمة: الاسم، الأدوار، ‎@login، البريد الإلكتروني، تفصل بينها الفاصلة اللاتينية (,). أنت في الفريق بالفعل.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>A workspace needs the name of its team.</source>
            <translation>تحتاج مساحة العمل إلى اسم فريقها.</translation>
        </message>
        <message>
            <source>A workspace needs a file.</source>
            <translation>تحتاج مساحة العمل إلى ملف.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another one, or open it by the File menu.</source>
            <translation>يوجد ملف بهذا الاسم بالفعل. اختر اسمًا آخر، أو افتحه من قائمة «ملف».</translation>
        </message>
        <message>
            <source>%1 runs from %2.</source>
            <comment>a sprint; its days</comment>
            <translation>يجري %1 من %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the team besides you.</source>
            <translation>
                <numerusform>لا أحد في الفريق سواك.</numerusform>
                <numerusform>في الفريق شخص واحد سواك.</numerusform>
                <numerusform>في الفريق شخصان سواك.</numerusform>
                <numerusform>في الفريق %n أشخاص سواك.</numerusform>
                <numerusform>في الفريق %n شخصًا سواك.</numerusform>
                <numerusform>في الفريق %n شخص سواك.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GatesPane</name>
        <message>
            <source>Stages and the board's rules</source>
            <translation>المراحل وقواعد اللوحة</translation>
        </message>
        <message>
            <source>Which of your servers' stages is a build, a functional, performance or security test, or a deployment; what the columns ask; when a story is done.</source>
            <translation>أي مراحل خوادمك بناء أو اختبار وظيفي أو اختبار أداء أو أمان أو عملية نشر؛ وما تطلبه الأعمدة؛ ومتى تكون القصة منجزة.</translation>
        </message>
        <message>
            <source>Who signs a release</source>
            <translation>من يوقّع الإصدار</translation>
        </message>
        <message>
            <source>One signature for each of these roles. Nobody signs twice in one release, and whoever made a change does not sign alone for it.</source>
            <translation>توقيع واحد لكل دور من هذه الأدوار. لا يوقّع أحد مرتين في إصدار واحد، ومن أجرى تغييرًا لا يوقّع عليه وحده.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>البوابات</translation>
        </message>
        <message>
            <source>What has to hold before a release goes out.</source>
            <translation>ما يجب أن يتحقق قبل خروج الإصدار.</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation>٪</translation>
        </message>
        <message>
            <source>&amp;Quality level: so many of the tests that ran have to pass</source>
            <translation>مستوى ال&amp;جودة: نسبة ما يجب أن ينجح من الاختبارات المنفذة</translation>
        </message>
        <message>
            <source>Gates only ad&amp;vise</source>
            <translation>البوابات &amp;تنبّه فقط</translation>
        </message>
        <message>
            <source>A gate that does not hold warns, and nobody is kept from signing or deploying.</source>
            <translation>البوابة غير المستوفاة تنبّه، ولا يُمنع أحد من التوقيع أو النشر.</translation>
        </message>
        <message>
            <source>After a deployment</source>
            <translation>بعد عملية النشر</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> د</translation>
        </message>
        <message>
            <source>Production is &amp;watched so long before the release counts as verified</source>
            <translation>مدة &amp;مراقبة الإنتاج قبل أن يُعد الإصدار متحققًا منه</translation>
        </message>
        <message>
            <source>Old builds</source>
            <translation>عمليات البناء القديمة</translation>
        </message>
        <message>
            <source>Builds are &amp;kept for so many days</source>
            <translation>عدد أيام ا&amp;لاحتفاظ بعمليات البناء</translation>
        </message>
        <message>
            <source>The newest of each pipeline, and what proves a story, a release or a deployment, stays longer.</source>
            <translation>أحدث بناء في كل خط أنابيب، وما يثبت قصة أو إصدارًا أو عملية نشر، يبقى مدة أطول.</translation>
        </message>
        <message numerus="yes">
            <source>Builds are kept for %n day(s)</source>
            <translation>
                <numerusform>لا يُحتفظ بعمليات البناء</numerusform>
                <numerusform>يُحتفظ بعمليات البناء يومًا واحدًا</numerusform>
                <numerusform>يُحتفظ بعمليات البناء يومين</numerusform>
                <numerusform>يُحتفظ بعمليات البناء %n أيام</numerusform>
                <numerusform>يُحتفظ بعمليات البناء %n يومًا</numerusform>
                <numerusform>يُحتفظ بعمليات البناء %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>للقراءة فقط: لا يمكن تغيير شيء هنا.</translation>
        </message>
        <message>
            <source>Rules for releases changed</source>
            <translation>تغيرت قواعد الإصدارات</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Herald</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened while it was quiet</source>
            <translation>
                <numerusform>لم يحدث شيء خلال فترة الهدوء</numerusform>
                <numerusform>حدث أمر واحد خلال فترة الهدوء</numerusform>
                <numerusform>حدث أمران خلال فترة الهدوء</numerusform>
                <numerusform>حدثت %n أمور خلال فترة الهدوء</numerusform>
                <numerusform>حدث %n أمرًا خلال فترة الهدوء</numerusform>
                <numerusform>حدث %n أمر خلال فترة الهدوء</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>فتح القائمة</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeyboardPane</name>
        <message>
            <source>Single letters</source>
            <translation>الحروف المفردة</translation>
        </message>
        <message>
            <source>&amp;Letters alone do something in lists</source>
            <translation>&amp;الحروف المفردة تعمل في القوائم</translation>
        </message>
        <message>
            <source>E edits, A assigns, and so on. They never act while text is typed. Switch them off if you speak to the computer or press keys by accident.</source>
            <translation>E للتعديل، وA للإسناد، وهكذا. لا تعمل أبدًا أثناء كتابة نص. أوقفها إذا كنت تخاطب الحاسوب بصوتك أو تضغط المفاتيح دون قصد.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>العثور على إجراء أو مفتاح</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>From the program</source>
            <translation>من البرنامج</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>مفتاح جديد</translation>
        </message>
        <message>
            <source>&amp;Use this key</source>
            <translation>ا&amp;ستخدام هذا المفتاح</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>&amp;بلا مفتاح</translation>
        </message>
        <message>
            <source>&amp;Back to the program's</source>
            <translation>ال&amp;رجوع إلى مفتاح البرنامج</translation>
        </message>
        <message>
            <source>Reset &amp;all keys</source>
            <translation>إعادة تعيين &amp;كل المفاتيح</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no key</comment>
            <translation>لا توجد</translation>
        </message>
        <message>
            <source>In every view</source>
            <translation>في كل الواجهات</translation>
        </message>
        <message>
            <source>Choose an action, then press the new key in the field.</source>
            <translation>اختر إجراءً، ثم اضغط المفتاح الجديد في الحقل.</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” already: neither would act. Choose another one, or use it all the same and give that one another key.</source>
            <comment>a key; an action</comment>
            <translation>%1 هو مفتاح «%2» بالفعل: لن يعمل أي منهما. اختر غيره، أو استخدمه مع ذلك وأعطِ ذاك مفتاحًا آخر.</translation>
        </message>
        <message>
            <source>Changed. It acts from now on.</source>
            <translation>تم التغيير. يعمل من الآن.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LanguagePane</name>
        <message>
            <source>For translators</source>
            <translation>للمترجمين</translation>
        </message>
        <message>
            <source>Offer languages that &amp;test the program</source>
            <translation>عرض لغات &amp;تختبر البرنامج</translation>
        </message>
        <message>
            <source>English in longer words, and English from right to left. They are in the View menu after the next start, and here when you come back.</source>
            <translation>الإنجليزية بكلمات أطول، والإنجليزية من اليمين إلى اليسار. تجدها في قائمة «عرض» بعد التشغيل التالي، وهنا عند عودتك.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>كلمات أطول، للاختبار</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>معكوسة، للاختبار</translation>
        </message>
        <message>
            <source>The window speaks the new language at once. What people and servers wrote stays as they wrote it.</source>
            <translation>تتحدث النافذة اللغة الجديدة فورًا. وما كتبه الأشخاص والخوادم يبقى كما كتبوه.</translation>
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation>التواريخ والأرقام</translation>
        </message>
        <message>
            <source>A moment</source>
            <translation>لحظة زمنية</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Time zone, the workspace's</source>
            <translation>المنطقة الزمنية، وهي لمساحة العمل</translation>
        </message>
        <message>
            <source>They follow the language and the country that the system is set to.</source>
            <translation>تتبع اللغة والبلد المضبوطين في النظام.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationWords</name>
        <message>
            <source>Story #%1 is yours</source>
            <translation>القصة #%1 لك</translation>
        </message>
        <message>
            <source>%1 mentions you in #%2</source>
            <comment>a person; the number of a story</comment>
            <translation>ذكرك %1 في #%2</translation>
        </message>
        <message>
            <source>Release %1 waits for your signature</source>
            <translation>الإصدار %1 ينتظر توقيعك</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a pipeline</comment>
            <translation>فشل %1</translation>
        </message>
        <message>
            <source>%1 failed at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>فشل %1 عند %2</translation>
        </message>
        <message>
            <source>Incident %1: %2</source>
            <comment>its number; its title</comment>
            <translation>الحادث %1: %2</translation>
        </message>
        <message>
            <source>%1 waits for approval</source>
            <comment>a pipeline</comment>
            <translation>%1 ينتظر الموافقة</translation>
        </message>
        <message>
            <source>%1 waits for approval at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 ينتظر الموافقة عند %2</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>أسند %1 إليك: %2</translation>
        </message>
        <message>
            <source>You sign as %1.</source>
            <comment>a role</comment>
            <translation>توقّع بصفتك %1.</translation>
        </message>
        <message>
            <source>The last change is by %1.</source>
            <comment>a person</comment>
            <translation>آخر تغيير من %1.</translation>
        </message>
        <message>
            <source>%1 raised it.</source>
            <comment>a person</comment>
            <translation>سجّله %1.</translation>
        </message>
        <message>
            <source>Somebody who may deploy has to agree.</source>
            <translation>يجب أن يوافق من يحق له النشر.</translation>
        </message>
        <message>
            <source>#%1 %2</source>
            <comment>a story: its number and title</comment>
            <translation>#%1 %2</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <comment>its number</comment>
            <translation>الحادث %1</translation>
        </message>
        <message>
            <source>Assign to me</source>
            <translation>إسناد إليّ</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPage</name>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>لا شيء ينتظرك.</translation>
        </message>
        <message>
            <source>Stories that are given to you, comments that mention you, releases that wait for your signature, builds of yours that fail and incidents are told here.</source>
            <translation>تظهر هنا القصص المسندة إليك، والتعليقات التي تذكرك، والإصدارات التي تنتظر توقيعك، وعمليات بنائك الفاشلة، والحوادث.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;فتح</translation>
        </message>
        <message>
            <source>&amp;Assign to me</source>
            <translation>إ&amp;سناد إليّ</translation>
        </message>
        <message>
            <source>&amp;Done with it</source>
            <translation>&amp;تم</translation>
        </message>
        <message>
            <source>Done with a&amp;ll</source>
            <translation>تم ال&amp;كل</translation>
        </message>
        <message>
            <source>What is &amp;told</source>
            <translation>ما ي&amp;جري الإشعار به</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>لا شيء للاطلاع</numerusform>
                <numerusform>%n للاطلاع</numerusform>
                <numerusform>%n للاطلاع</numerusform>
                <numerusform>%n للاطلاع</numerusform>
                <numerusform>%n للاطلاع</numerusform>
                <numerusform>%n للاطلاع</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>بخصوص</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPane</name>
        <message>
            <source>What concerns me</source>
            <translation>ما يعنيني</translation>
        </message>
        <message>
            <source>Only what concerns you is told, and never that something passed. All of it stands in the list, Ctrl+Shift+N.</source>
            <translation>لا تُشعر إلا بما يعنيك، ولا تُشعر أبدًا بأن شيئًا نجح. كل ذلك في القائمة، Ctrl+Shift+N.</translation>
        </message>
        <message>
            <source>A story is given to &amp;me</source>
            <translation>تُسند إليّ &amp;قصة</translation>
        </message>
        <message>
            <source>Somebody m&amp;entions me</source>
            <translation>&amp;يذكرني أحدهم</translation>
        </message>
        <message>
            <source>A release waits for my &amp;signature</source>
            <translation>إصدار ينتظر &amp;توقيعي</translation>
        </message>
        <message>
            <source>A &amp;build of mine fails</source>
            <translation>يفشل &amp;بناء لي</translation>
        </message>
        <message>
            <source>An &amp;incident is raised</source>
            <translation>يُسجّل &amp;حادث</translation>
        </message>
        <message>
            <source>A deployment waits for a&amp;pproval</source>
            <translation>عملية نشر تنتظر الموا&amp;فقة</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>على سطح المكتب</translation>
        </message>
        <message>
            <source>In the tray only</source>
            <translation>في علبة النظام فقط</translation>
        </message>
        <message>
            <source>In the list only</source>
            <translation>في القائمة فقط</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>ساعات الهدوء</translation>
        </message>
        <message>
            <source>&amp;Quiet hours each day</source>
            <translation>ساعات &amp;هدوء كل يوم</translation>
        </message>
        <message>
            <source>What happens meanwhile comes into the list; at the end one notification says how much there is.</source>
            <translation>ما يحدث في أثنائها يدخل القائمة؛ وفي نهايتها يخبرك إشعار واحد بعدد ما فيها.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>إ&amp;لى</translation>
        </message>
        <message>
            <source>Incidents may brea&amp;k them</source>
            <translation>يجوز للحوادث أن تق&amp;طعها</translation>
        </message>
        <message>
            <source>While a sprint review is presented, nothing is shown either; it comes when the review ends.</source>
            <translation>ولا يظهر شيء أيضًا أثناء عرض مراجعة السبرنت؛ بل يظهر عند انتهاء المراجعة.</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>علبة النظام</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the last window quits Dayshift.</source>
            <translation>ليس لسطح المكتب هذا علبة نظام: إغلاق آخر نافذة يُنهي Dayshift.</translation>
        </message>
        <message>
            <source>Stay in the tray when the last &amp;window is closed</source>
            <translation>البقاء في علبة النظام عند إغلاق آخر &amp;نافذة</translation>
        </message>
        <message>
            <source>Servers are read on. Quit in the File menu or in the tray ends the program.</source>
            <translation>تستمر قراءة الخوادم. يُنهي البرنامجَ أمرُ «إنهاء» في قائمة «ملف» أو في علبة النظام.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsRoom</name>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>&amp;Notifications</source>
            <translation>الإ&amp;شعارات</translation>
        </message>
        <message>
            <source>#%1 is yours</source>
            <translation>#%1 لك</translation>
        </message>
        <message>
            <source>%1 is yours</source>
            <comment>a pipeline</comment>
            <translation>%1 لك</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>لست عضوًا في هذا الفريق.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Have yourself added in Settings &gt; Team and roles.</source>
            <translation>اطلب إضافتك في الإعدادات &gt; الفريق والأدوار.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPane</name>
        <message>
            <source>Yours, on this computer. Nobody else sees it.</source>
            <translation>هذه لك، على هذا الحاسوب. لا يراها غيرك.</translation>
        </message>
        <message>
            <source>The team's: it lies in the workspace, and everybody has it.</source>
            <translation>هذه للفريق: محفوظة في مساحة العمل، وهي للجميع.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsRoom</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>الإ&amp;عدادات</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>theme dark light contrast text size touch motion look</source>
            <translation>مظهر داكن فاتح تباين نص حجم لمس حركة شكل</translation>
        </message>
        <message>
            <source>Language and dates</source>
            <translation>اللغة والتواريخ</translation>
        </message>
        <message>
            <source>language dates numbers time zone translation</source>
            <translation>لغة تواريخ أرقام منطقة زمنية ترجمة</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>quiet hours desktop tray digest incident approval mention</source>
            <translation>إشعارات هدوء ساعات سطح المكتب علبة النظام ملخص حادث موافقة ذكر</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>keys shortcuts single letters conflict reset</source>
            <translation>مفاتيح اختصارات حروف مفردة تعارض إعادة تعيين</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>مساحة العمل</translation>
        </message>
        <message>
            <source>Team database</source>
            <translation>قاعدة بيانات الفريق</translation>
        </message>
        <message>
            <source>database server file backup schema team product time zone check</source>
            <translation>قاعدة بيانات خادم ملف نسخة احتياطية مخطط فريق منتج منطقة زمنية فحص</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>CI servers monitoring connections tokens budget requests test</source>
            <translation>خوادم CI مراقبة اتصالات رموز حصة طلبات اختبار</translation>
        </message>
        <message>
            <source>Stages and gates</source>
            <translation>المراحل والبوابات</translation>
        </message>
        <message>
            <source>release sign-off signatures gates stages builds kept days</source>
            <translation>إصدار توقيع توقيعات بوابات مراحل بناء احتفاظ أيام</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>العرض أمام الفريق</translation>
        </message>
        <message>
            <source>Wall display</source>
            <translation>شاشة الحائط</translation>
        </message>
        <message>
            <source>wall panel distance pages night hours</source>
            <translation>حائط شاشة مسافة صفحات ليل أوقات</translation>
        </message>
        <message>
            <source>Team and roles</source>
            <translation>الفريق والأدوار</translation>
        </message>
        <message>
            <source>people members rights login guest product owner scrum master</source>
            <translation>أشخاص أعضاء حقوق دخول ضيف مالك المنتج سكرم ماستر</translation>
        </message>
        <message>
            <source>Metrics and bands</source>
            <translation>المقاييس والمستويات</translation>
        </message>
        <message>
            <source>levels DORA year elite high medium low thresholds figures</source>
            <translation>مستويات DORA سنة نخبة عالٍ متوسط منخفض حدود أرقام</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>التطبيق</translation>
        </message>
        <message>
            <source>About Dayshift</source>
            <translation>حول Dayshift</translation>
        </message>
        <message>
            <source>version licences Qt files folders stored</source>
            <translation>إصدار تراخيص Qt ملفات مجلدات تخزين</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>مساحة العمل هذه</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>إعداداتك</translation>
        </message>
        <message>
            <source>Drafts that were not saved yet</source>
            <translation>مسودات لم تُحفظ بعد</translation>
        </message>
        <message>
            <source>Workspaces, unless you chose another folder; changes that wait to be sent; notifications</source>
            <translation>مساحات العمل ما لم تختر مجلدًا آخر؛ وتغييرات تنتظر الإرسال؛ والإشعارات</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesPane</name>
        <message>
            <source>Connection check</source>
            <translation>فحص الاتصال</translation>
        </message>
        <message>
            <source>How they are read</source>
            <translation>كيف تُقرأ</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>آخر قراءة</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Requests that the server still allows</source>
            <translation>الطلبات التي ما زال الخادم يسمح بها</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>اخت&amp;بار</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>ت&amp;عديل…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <source>Add a &amp;CI server …</source>
            <translation>إضافة &amp;خادم CI…</translation>
        </message>
        <message>
            <source>Add &amp;monitoring …</source>
            <translation>إضافة &amp;مراقبة…</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>لا يجيب</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>تجري قراءته</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>مُدخل يدويًا</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>يدويًا</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>إ&amp;يقاف</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>&amp;تشغيل</translation>
        </message>
        <message>
            <source>Its builds prove stories and deployments: switch it off, and they stay.</source>
            <translation>عمليات بنائه تثبت قصصًا وعمليات نشر: أوقفه، وستبقى.</translation>
        </message>
        <message>
            <source>Nothing is connected yet. Add a CI server to see every build, or monitoring to see what customers meet.</source>
            <translation>لم يوصَّل شيء بعد. أضف خادم CI لرؤية كل بناء، أو مراقبة لرؤية ما يلقاه العملاء.</translation>
        </message>
        <message>
            <source>%1 is read again</source>
            <comment>a server</comment>
            <translation>عادت قراءة %1</translation>
        </message>
        <message>
            <source>%1 is switched off</source>
            <comment>a server</comment>
            <translation>تم إيقاف %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>a server</comment>
            <translation>تمت إزالة %1</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>يُسأل الخادم كل بضع ثوانٍ ما دام شيء يعمل فيه، ونادرًا إن لم يعمل شيء. والرموز في حلقة مفاتيح النظام، لكل حاسوب رموزه.</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. It counts as live for 90 s after its last answer and as stale after 15 min. Tokens lie in the system's keyring, on each computer its own.</source>
            <translation>يُسأل الخادم كل بضع ثوانٍ ما دام شيء يعمل هناك، ونادرًا ما دام لا شيء يعمل. يُعد مباشرًا لمدة 90 ث بعد آخر إجابة منه، وقديمًا بعد 15 د. الرموز محفوظة في سلسلة مفاتيح النظام، ولكل حاسوب رمزه.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StepTrail</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>numbers, and what is done</comment>
            <translation>الخطوة %1 من %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tray</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>ت&amp;سجيل حادث…</translation>
        </message>
        <message>
            <source>&amp;Open Dayshift</source>
            <translation>&amp;فتح Dayshift</translation>
        </message>
        <message>
            <source>&amp;Pause notifications</source>
            <translation>إ&amp;يقاف الإشعارات مؤقتًا</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <source>%1, running</source>
            <comment>a pipeline</comment>
            <translation>%1، قيد التشغيل</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline; how long it still takes</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>a pipeline; a stage; for how long</comment>
            <translation>%1، %2، %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline; for how long</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>لا حوادث مفتوحة</numerusform>
                <numerusform>حادث مفتوح واحد</numerusform>
                <numerusform>حادثان مفتوحان</numerusform>
                <numerusform>%n حوادث مفتوحة</numerusform>
                <numerusform>%n حادثًا مفتوحًا</numerusform>
                <numerusform>%n حادث مفتوح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) fail</source>
            <translation>
                <numerusform>لا خطوط أنابيب تفشل</numerusform>
                <numerusform>خط أنابيب واحد يفشل</numerusform>
                <numerusform>خطا أنابيب يفشلان</numerusform>
                <numerusform>%n خطوط أنابيب تفشل</numerusform>
                <numerusform>%n خط أنابيب يفشل</numerusform>
                <numerusform>%n خط أنابيب يفشل</numerusform>
            </translation>
        </message>
        <message>
            <source>No source answers</source>
            <translation>لا مصدر يجيب</translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) run</source>
            <translation>
                <numerusform>لا خطوط أنابيب تعمل</numerusform>
                <numerusform>خط أنابيب واحد يعمل</numerusform>
                <numerusform>خطا أنابيب يعملان</numerusform>
                <numerusform>%n خطوط أنابيب تعمل</numerusform>
                <numerusform>%n خط أنابيب يعمل</numerusform>
                <numerusform>%n خط أنابيب يعمل</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>لا شيء يحتاج إليك</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WelcomePicture</name>
        <message>
            <source>Dayshift. The team's day, in one window</source>
            <translation>Dayshift. يوم الفريق في نافذة واحدة</translation>
        </message>
        <message>
            <source>Dayshift</source>
            <translation>Dayshift</translation>
        </message>
        <message>
            <source>The team's day, in one window</source>
            <translation>يوم الفريق في نافذة واحدة</translation>
        </message>
        <message>
            <source>See what customers meet in production, who works on it, what the pipeline says and what waits for whom. Every role looks at the same day.</source>
            <translation>انظر ما يلقاه العملاء في الإنتاج، ومن يعمل عليه، وما يقوله خط الأنابيب، ومن ينتظر ماذا. كل الأدوار تنظر إلى اليوم نفسه.</translation>
        </message>
        <message>
            <source>Free software, GPL-3.0. No account, no tracking.</source>
            <translation>برنامج حر، GPL-3.0. لا حساب ولا تتبّع.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>تخطيط</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>تحزيم</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>إصدار</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>تهيئة</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>مراقبة</translation>
        </message>
        <message>
            <source>4 h 14 min</source>
            <translation>4 س 14 د</translation>
        </message>
        <message>
            <source>from a customer's failed sign-in to the verified recovery</source>
            <translation>من فشل دخول أحد العملاء حتى التعافي المتحقق منه</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WorkspacePane</name>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>&amp;Test again</source>
            <translation>إعادة ال&amp;فحص</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>مكان البيانات</translation>
        </message>
        <message>
            <source>On this computer only: one file, for one person or to try things.</source>
            <translation>على هذا الحاسوب فقط: ملف واحد، لشخص واحد أو للتجربة.</translation>
        </message>
        <message>
            <source>In the team's database: PostgreSQL, everybody sees the same.</source>
            <translation>في قاعدة بيانات الفريق: PostgreSQL، والجميع يرى الشيء نفسه.</translation>
        </message>
        <message>
            <source>&amp;Open another workspace …</source>
            <translation>فتح مساحة عمل أ&amp;خرى…</translation>
        </message>
        <message>
            <source>Open a team &amp;database …</source>
            <translation>فتح &amp;قاعدة بيانات فريق…</translation>
        </message>
        <message>
            <source>When the server cannot be reached, work goes on here and is sent later. Signing and deploying always need the server. The password lies in the system's keyring.</source>
            <translation>إذا تعذر الوصول إلى الخادم، يستمر العمل هنا ويُرسل لاحقًا. التوقيع والنشر يحتاجان إلى الخادم دائمًا. كلمة المرور محفوظة في سلسلة مفاتيح النظام.</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>لمن هي</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>Te&amp;am</source>
            <translation>الف&amp;ريق</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>الم&amp;نتج</translation>
        </message>
        <message>
            <source>Time &amp;zone, in which days and weeks are counted</source>
            <translation>المنطقة ال&amp;زمنية التي تُحسب بها الأيام والأسابيع</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>حفظها بأمان</translation>
        </message>
        <message>
            <source>A whole copy in one file, while others work on.</source>
            <translation>نسخة كاملة في ملف واحد، بينما يواصل الآخرون العمل.</translation>
        </message>
        <message>
            <source>&amp;Back up …</source>
            <translation>نسخ احتيا&amp;طي…</translation>
        </message>
        <message>
            <source>The database is backed up on its server.</source>
            <translation>تُنسخ قاعدة البيانات احتياطيًا على خادمها.</translation>
        </message>
        <message>
            <source>A connection file brings a colleague here. It holds the address and no password.</source>
            <translation>ملف الاتصال يأتي بزميل إلى هنا. يحوي العنوان دون كلمة مرور.</translation>
        </message>
        <message>
            <source>&amp;Connection file …</source>
            <translation>ملف ا&amp;تصال…</translation>
        </message>
        <message>
            <source>Connection check</source>
            <translation>فحص الاتصال</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>متصل الآن</translation>
        </message>
        <message>
            <source>It is being asked</source>
            <translation>يجري سؤاله</translation>
        </message>
        <message>
            <source>It does not answer</source>
            <translation>لا يجيب</translation>
        </message>
        <message>
            <source>The workspace is open</source>
            <translation>مساحة العمل مفتوحة</translation>
        </message>
        <message>
            <source>Connected to the team database</source>
            <translation>متصل بقاعدة بيانات الفريق</translation>
        </message>
        <message>
            <source>last change %1</source>
            <comment>a time</comment>
            <translation>آخر تغيير %1</translation>
        </message>
        <message>
            <source>nothing was changed yet</source>
            <translation>لم يتغير شيء بعد</translation>
        </message>
        <message>
            <source>The file answers</source>
            <translation>الملف يجيب</translation>
        </message>
        <message>
            <source>The server answers</source>
            <translation>الخادم يجيب</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 مللي ثانية</translation>
        </message>
        <message>
            <source>The line is encrypted</source>
            <translation>الاتصال مشفر</translation>
        </message>
        <message>
            <source>The line is not encrypted</source>
            <translation>الاتصال غير مشفر</translation>
        </message>
        <message>
            <source>You may read and write</source>
            <translation>يمكنك القراءة والكتابة</translation>
        </message>
        <message>
            <source>You may read, and not write</source>
            <translation>يمكنك القراءة دون الكتابة</translation>
        </message>
        <message>
            <source>Schema %1 fits this program</source>
            <translation>المخطط %1 يناسب هذا البرنامج</translation>
        </message>
        <message>
            <source>Schema %1; this program knows %2</source>
            <translation>المخطط %1؛ وهذا البرنامج يعرف %2</translation>
        </message>
        <message>
            <source>The clocks differ by %1</source>
            <translation>الفرق بين الساعتين %1</translation>
        </message>
        <message>
            <source>The clocks agree</source>
            <translation>الساعتان متفقتان</translation>
        </message>
        <message>
            <source>times are the server's</source>
            <translation>الأوقات هي أوقات الخادم</translation>
        </message>
        <message>
            <source>Workspace changed</source>
            <translation>تم تغيير مساحة العمل</translation>
        </message>
        <message>
            <source>Back up the workspace</source>
            <translation>نسخ مساحة العمل احتياطيًا</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>مساحات عمل Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>Backed up to %1, %2.</source>
            <comment>a file; its size</comment>
            <translation>تم النسخ الاحتياطي إلى %1، %2.</translation>
        </message>
        <message>
            <source>Save a connection file</source>
            <translation>حفظ ملف اتصال</translation>
        </message>
        <message>
            <source>Connection files (*.dayshift-connection)</source>
            <translation>ملفات الاتصال (*.dayshift-connection)</translation>
        </message>
        <message>
            <source>The connection file is %1. It holds no password.</source>
            <translation>ملف الاتصال هو %1. لا يحوي كلمة مرور.</translation>
        </message>
        <message>
            <source>The connection file could not be written. Choose another folder.</source>
            <translation>تعذرت كتابة ملف الاتصال. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. What you typed is kept; when you save, both are shown.</source>
            <translation>غيّر أحدهم هذا في هذه الأثناء. ما كتبته محفوظ؛ وعند الحفظ يظهر الاثنان.</translation>
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
            <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. يأتي بلا أي ضمان.</translation>
        </message>
        <message>
            <source>Qt, by which it is built and run</source>
            <translation>‏Qt الذي بُني به ويعمل عليه</translation>
        </message>
        <message>
            <source>Newest schema of a workspace</source>
            <translation>أحدث مخطط لمساحة العمل</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>ال&amp;تراخيص…</translation>
        </message>
        <message>
            <source>Where things lie on this computer</source>
            <translation>أين توجد الأشياء على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Tokens and passwords lie in the system&apos;s keyring, in none of these files.</source>
            <translation>الرموز وكلمات المرور في حلقة مفاتيح النظام، وليست في أي من هذه الملفات.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BandsPane</name>
        <message>
            <source>Levels of the four figures</source>
            <translation>مستويات الأرقام الأربعة</translation>
        </message>
        <message>
            <source>DORA&apos;s levels describe clusters of one year&apos;s answers; they move from year to year and are no thresholds. So a level is never shown without its year. The report of 2025 has none.</source>
            <translation>تصف مستويات DORA مجموعات من إجابات سنة واحدة؛ وهي تتغير من سنة إلى أخرى وليست حدودًا. لذلك لا يظهر مستوى بلا سنته. وليس في تقرير 2025 مستويات.</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>تقرير DORA لسنة %1</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>مستوياتنا</translation>
        </message>
        <message>
            <source>No levels</source>
            <translation>بلا مستويات</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>ال&amp;مستويات</translation>
        </message>
        <message>
            <source>Our own levels</source>
            <translation>مستوياتنا الخاصة</translation>
        </message>
        <message>
            <source>Where a level ends. What lies beyond the last one is low. They hold while “Our own” is chosen above, and begin as those of 2024.</source>
            <translation>حيث ينتهي المستوى. وما تجاوز آخرها فهو منخفض. تسري ما دام «مستوياتنا» مختارًا أعلاه، وتبدأ كمستويات 2024.</translation>
        </message>
        <message>
            <source>Lead times, median, below</source>
            <translation>أزمنة الإنجاز، الوسيط، أقل من</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after their number</comment>
            <translation> أيام</translation>
        </message>
        <message>
            <source>Time to recovery, median, below</source>
            <translation>زمن التعافي، الوسيط، أقل من</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after their number</comment>
            <translation> س</translation>
        </message>
        <message>
            <source>Failed deployments, at most</source>
            <translation>عمليات النشر الفاشلة، على الأكثر</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation>٪</translation>
        </message>
        <message>
            <source>Deployments in 30 days, at least</source>
            <translation>عمليات النشر في 30 يومًا، على الأقل</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a figure; a level</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Agreed in May 2026</source>
            <translation>اتُّفق عليه في مايو 2026</translation>
        </message>
        <message>
            <source>&amp;Where they come from, with the year</source>
            <translation>من أين &amp;جاءت، مع السنة</translation>
        </message>
        <message>
            <source>Levels changed</source>
            <translation>تغيّرت المستويات</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EditCommand</name>
        <message>
            <source>Change a member of the team and their roles.</source>
            <translation>غيّر عضوًا في الفريق وأدواره.</translation>
        </message>
        <message>
            <source>member.</source>
            <translation>‏member.</translation>
        </message>
        <message>
            <source>The member&apos;s name, login or e-mail.</source>
            <translation>اسم العضو أو اسم دخوله أو بريده.</translation>
        </message>
        <message>
            <source>Give this role. Give the option once for each role.</source>
            <translation>أعطِ هذا الدور. اذكر الخيار مرة لكل دور.</translation>
        </message>
        <message>
            <source>Take this role away. Without any role a member is a guest, who only looks.</source>
            <translation>اسحب هذا الدور. والعضو بلا دور ضيف يطّلع فقط.</translation>
        </message>
        <message>
            <source>The name from now on.</source>
            <translation>الاسم من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>The login from now on.</source>
            <translation>اسم الدخول من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>They left the team. What they did stays.</source>
            <translation>غادر الفريق. ويبقى ما فعله.</translation>
        </message>
        <message>
            <source>They are in the team again.</source>
            <translation>عاد إلى الفريق.</translation>
        </message>
        <message>
            <source>Say what to change: edit member, and the name.</source>
            <translation>اذكر ما تريد تغييره: edit member ثم الاسم.</translation>
        </message>
        <message>
            <source>Somebody has either left or is back.</source>
            <translation>إما أنه غادر وإما أنه عاد.</translation>
        </message>
        <message>
            <source>%1 is no role. There are: %2.</source>
            <translation>‏%1 ليس دورًا. الأدوار: %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FreshnessCard</name>
        <message>
            <source>How long it is believed</source>
            <translation>إلى متى تُصدَّق</translation>
        </message>
        <message>
            <source>After its last answer a source is live for so long; then its age is told, and in the end it is stale: nothing of it is believed any more.</source>
            <translation>بعد آخر رد يبقى المصدر حيًّا هذه المدة؛ ثم يُذكر عمره، وفي النهاية يصير قديمًا: فلا يُصدَّق منه شيء.</translation>
        </message>
        <message>
            <source>CI servers: &amp;live for</source>
            <translation>خوادم CI: &amp;حية لمدة</translation>
        </message>
        <message>
            <source>CI servers: stale a&amp;fter</source>
            <translation>خوادم CI: &amp;قديمة بعد</translation>
        </message>
        <message>
            <source>Monitoring: li&amp;ve for</source>
            <translation>المراقبة: ح&amp;ية لمدة</translation>
        </message>
        <message>
            <source>Monitoring: stale af&amp;ter</source>
            <translation>المراقبة: قدي&amp;مة بعد</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>الحدود ال&amp;معتادة</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after their number</comment>
            <translation> ث</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> د</translation>
        </message>
        <message>
            <source>Limits of freshness changed</source>
            <translation>تغيّرت حدود الحداثة</translation>
        </message>
        <message>
            <source>Limits of freshness as usual</source>
            <translation>حدود الحداثة كالمعتاد</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MemberWords</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A person of the team needs a name of at most 100 letters.</source>
            <translation>يحتاج الشخص في الفريق إلى اسم من 100 حرف على الأكثر.</translation>
        </message>
        <message>
            <source>Enter the name by which the team calls them.</source>
            <translation>أدخل الاسم الذي يناديه به الفريق.</translation>
        </message>
        <message>
            <source>There is no such role.</source>
            <translation>لا يوجد دور كهذا.</translation>
        </message>
        <message>
            <source>Choose among the roles of the team.</source>
            <translation>اختر من أدوار الفريق.</translation>
        </message>
        <message>
            <source>%1 goes by this name already.</source>
            <translation>‏%1 معروف بهذا الاسم أصلًا.</translation>
        </message>
        <message>
            <source>Give each of them a login of their own.</source>
            <translation>أعطِ كلًّا منهما اسم دخول خاصًّا به.</translation>
        </message>
        <message>
            <source>You have no role yourself: from then on you would only look.</source>
            <translation>ليس لك أنت دور: ومن حينها لن يكون لك إلا الاطلاع.</translation>
        </message>
        <message>
            <source>Give yourself a role first.</source>
            <translation>أعطِ نفسك دورًا أولًا.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamPane</name>
        <message>
            <source>Accepts stories, waives gates, changes releases, gives roles.</source>
            <translation>يقبل القصص، ويُعفي من البوابات، ويغيّر الإصدارات، ويعطي الأدوار.</translation>
        </message>
        <message>
            <source>Changes limits and sprints, gives roles.</source>
            <translation>يغيّر الحدود والسبرنتات، ويعطي الأدوار.</translation>
        </message>
        <message>
            <source>Seals, deploys, changes releases, rehearses the way back.</source>
            <translation>يختم وينشر ويغيّر الإصدارات ويتدرّب على الرجوع.</translation>
        </message>
        <message>
            <source>Works on everything else, and signs for the role where a release asks for it.</source>
            <translation>يعمل على كل ما عدا ذلك، ويوقّع عن الدور حيث يطلبه إصدار.</translation>
        </message>
        <message>
            <source>People and their roles</source>
            <translation>الأشخاص وأدوارهم</translation>
        </message>
        <message>
            <source>The product owner and the scrum master say who is of the team. A right that nobody has is everybody&apos;s, so that nobody is locked out.</source>
            <translation>مالك المنتج وسكرم ماستر يقولان من هو من الفريق. والحق الذي لا يملكه أحد هو للجميع، فلا يُغلق الباب على أحد.</translation>
        </message>
        <message>
            <source>Find a person or a role</source>
            <translation>ابحث عن شخص أو دور</translation>
        </message>
        <message>
            <source>Show who &amp;left</source>
            <translation>أظهر من &amp;غادر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>الأدوار</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>اسم الدخول</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Ada Lovelace, Developer, @ada</source>
            <translation>Ada Lovelace, Developer, @ada</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>أ&amp;ضف</translation>
        </message>
        <message>
            <source>Some&amp;body new: the name, then roles and a login</source>
            <translation>شخص &amp;جديد: الاسم، ثم الأدوار واسم الدخول</translation>
        </message>
        <message>
            <source>Somebody new: the name, then roles and a login</source>
            <translation>شخص جديد: الاسم، ثم الأدوار واسم الدخول</translation>
        </message>
        <message>
            <source>The person chosen</source>
            <translation>الشخص المختار</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>اسم ال&amp;دخول</translation>
        </message>
        <message>
            <source>&amp;Mail address</source>
            <translation>عنوان ال&amp;بريد</translation>
        </message>
        <message>
            <source>By the login, imports, commits and sign-ins know the person. A mail address only matches, and is never shown to others.</source>
            <translation>باسم الدخول تعرف عمليات الاستيراد والإيداعات وتسجيلات الدخول الشخص. أما البريد فللمطابقة فقط، ولا يُعرض على غيره أبدًا.</translation>
        </message>
        <message>
            <source>Without a role somebody is a guest: they see everything, and change nothing.</source>
            <translation>من لا دور له ضيف: يرى كل شيء، ولا يغيّر شيئًا.</translation>
        </message>
        <message>
            <source>in the team</source>
            <translation>في الفريق</translation>
        </message>
        <message>
            <source>left</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>للقراءة فقط: لا يمكن تغيير شيء هنا.</translation>
        </message>
        <message numerus="yes">
            <source>%n in the team</source>
            <translation>
                <numerusform>لا أحد في الفريق (%n)</numerusform>
                <numerusform>%n في الفريق</numerusform>
                <numerusform>%n في الفريق</numerusform>
                <numerusform>%n في الفريق</numerusform>
                <numerusform>%n في الفريق</numerusform>
                <numerusform>%n في الفريق</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody changed this person meanwhile. What you typed is kept; both are shown when you leave the field.</source>
            <translation>غيّر أحدهم هذا الشخص في هذه الأثناء. ما كتبته محفوظ؛ ويظهر الاثنان عند مغادرة الحقل.</translation>
        </message>
        <message>
            <source>Nobody is in the team yet.</source>
            <translation>لا أحد في الفريق بعد.</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>لم يُعثر على أحد.</translation>
        </message>
        <message>
            <source>&amp;Take out of the team</source>
            <translation>أ&amp;خرجه من الفريق</translation>
        </message>
        <message>
            <source>B&amp;ring back into the team</source>
            <translation>أ&amp;عده إلى الفريق</translation>
        </message>
        <message>
            <source>You would give up the right to give roles, and only somebody else could give it back to you. Do it once more if you mean it.</source>
            <translation>ستتخلى عن حق إعطاء الأدوار، ولن يعيده إليك إلا غيرك. افعلها مرة أخرى إن كنت تقصد ذلك.</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a person</comment>
            <translation>تغيّر %1</translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <comment>a person; a role</comment>
            <translation>‏%1 له الآن دور %2</translation>
        </message>
        <message>
            <source>%1 is no longer %2</source>
            <comment>a person; a role</comment>
            <translation>‏%1 لم يعد له دور %2</translation>
        </message>
        <message>
            <source>%1 left the team</source>
            <comment>a person</comment>
            <translation>غادر %1 الفريق</translation>
        </message>
        <message>
            <source>%1 is in the team again</source>
            <comment>a person</comment>
            <translation>عاد %1 إلى الفريق</translation>
        </message>
        <message>
            <source>%1 left the team. What they did and what is theirs stays. “Show who left” lists them.</source>
            <translation>غادر %1 الفريق. ويبقى ما فعله وما هو له. ويظهر في القائمة عبر «أظهر من غادر».</translation>
        </message>
        <message>
            <source>%1 is no role. Write the roles as they are listed here.</source>
            <translation>‏%1 ليس دورًا. اكتب الأدوار كما هي مدرجة هنا.</translation>
        </message>
        <message>
            <source>%1 is in the team now</source>
            <comment>a person</comment>
            <translation>‏%1 في الفريق الآن</translation>
        </message>
    </context>
</TS>
