<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dayshift::BacklogPage</name>
    <message numerus="yes">
        <source>%n stories without a sprint</source>
        <translation>
            <numerusform>%n story without a sprint</numerusform>
            <numerusform>%n stories without a sprint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n stories, %2</source>
        <comment>a sprint</comment>
        <translation>
            <numerusform>%1, %n story, %2</numerusform>
            <numerusform>%1, %n stories, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::BoardPage</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stories lack something, too.</source>
        <translation>
            <numerusform>%n more story lacks something, too.</numerusform>
            <numerusform>%n more stories lack something, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::BuildList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::BuildPanel</name>
    <message numerus="yes">
        <source>%n more stages are on the build&apos;s page.</source>
        <translation>
            <numerusform>%n more stage is on the build&apos;s page.</numerusform>
            <numerusform>%n more stages are on the build&apos;s page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::BuildStory</name>
    <message numerus="yes">
        <source>%n more stages ended the same way.</source>
        <translation>
            <numerusform>%n more stage ended the same way.</numerusform>
            <numerusform>%n more stages ended the same way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Check</name>
    <message numerus="yes">
        <source>It tells of %n pipeline(s).</source>
        <translation>
            <numerusform>It tells of %n pipeline.</numerusform>
            <numerusform>It tells of %n pipelines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::CloseSprintDialog</name>
    <message numerus="yes">
        <source>%n stories are not done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
        <translation>
            <numerusform>%n story is not done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</numerusform>
            <numerusform>%n stories are not done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories go back into the backlog.</source>
        <translation>
            <numerusform>%n story goes back into the backlog.</numerusform>
            <numerusform>%n stories go back into the backlog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories go to %1.</source>
        <translation>
            <numerusform>%n story goes to %1.</numerusform>
            <numerusform>%n stories go to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ColumnsDialog</name>
    <message numerus="yes">
        <source>Remove, and move %n stories to %1</source>
        <translation>
            <numerusform>Remove, and move %n story to %1</numerusform>
            <numerusform>Remove, and move %n stories to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::CriteriaSection</name>
    <message numerus="yes">
        <source>and %n more tests</source>
        <translation>
            <numerusform>and %n more test</numerusform>
            <numerusform>and %n more tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Desktop</name>
    <message numerus="yes">
        <source>The damaged workspace was not touched. %n thing(s) are to be looked at.</source>
        <translation>
            <numerusform>The damaged workspace was not touched. %n thing is to be looked at.</numerusform>
            <numerusform>The damaged workspace was not touched. %n things are to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::DoneDialog</name>
    <message numerus="yes">
        <source>%1 of %n stories of late in %2 would not have held.</source>
        <translation>
            <numerusform>%1 of %n story of late in %2 would not have held.</numerusform>
            <numerusform>%1 of %n stories of late in %2 would not have held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stories in %2 would not hold.</source>
        <translation>
            <numerusform>%1 of %n story in %2 would not hold.</numerusform>
            <numerusform>%1 of %n stories in %2 would not hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::DoneSection</name>
    <message numerus="yes">
        <source>%1 of %n checks hold</source>
        <translation>
            <numerusform>%1 of %n check holds</numerusform>
            <numerusform>%1 of %n checks hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::DoneWords</name>
    <message numerus="yes">
        <source>%n sub-stories are open</source>
        <translation>
            <numerusform>%n sub-story is open</numerusform>
            <numerusform>%n sub-stories are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories cannot go into %1 yet.</source>
        <translation>
            <numerusform>%n story cannot go into %1 yet.</numerusform>
            <numerusform>%n stories cannot go into %1 yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::EntryPopup</name>
    <message numerus="yes">
        <source>Move the other %n</source>
        <translation>
            <numerusform>Move the other one</numerusform>
            <numerusform>Move the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more stories</source>
        <translation>
            <numerusform>and %n more story</numerusform>
            <numerusform>and %n more stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::EpicList</name>
    <message numerus="yes">
        <source>%1 of %n stories</source>
        <translation>
            <numerusform>%1 of %n story</numerusform>
            <numerusform>%1 of %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Error</name>
    <message numerus="yes">
        <source>%n row(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%n row of %1 could not be read.</numerusform>
            <numerusform>%n rows of %1 could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ExplainCommand</name>
    <message numerus="yes">
        <source>The answer is longer than %n MB.</source>
        <translation>
            <numerusform>The answer is longer than %n MB.</numerusform>
            <numerusform>The answer is longer than %n MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pipeline(s) were left out.</source>
        <translation>
            <numerusform>%n more pipeline was left out.</numerusform>
            <numerusform>%n more pipelines were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more series were left out.</source>
        <translation>
            <numerusform>%n more series was left out.</numerusform>
            <numerusform>%n more series were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ExportCommand</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n stories</source>
        <translation>
            <numerusform>%1, %n story</numerusform>
            <numerusform>%1, %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Format</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>story points</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ImportDialog</name>
    <message numerus="yes">
        <source>%1: %n item(s) in %2</source>
        <translation>
            <numerusform>%1: %n item in %2</numerusform>
            <numerusform>%1: %n items in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s) …</source>
        <translation>
            <numerusform>Reading %n file …</numerusform>
            <numerusform>Reading %n files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ImportQuestions</name>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n new member</numerusform>
            <numerusform>%n new members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) stay as they were changed here</source>
        <translation>
            <numerusform>%n field stays as it was changed here</numerusform>
            <numerusform>%n fields stay as they were changed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ImportWarning</name>
    <message numerus="yes">
        <source>The file has no column for %1.</source>
        <translation>
            <numerusform>The file has no column for %1.</numerusform>
            <numerusform>The file has no column for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times of %n item(s) name no time zone.</source>
        <translation>
            <numerusform>The times of %n item name no time zone.</numerusform>
            <numerusform>The times of %n items name no time zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have a date without a time.</source>
        <translation>
            <numerusform>%n item has a date without a time.</numerusform>
            <numerusform>%n items have a date without a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n item(s) do not tell day from month. They stay empty until the order is chosen.</source>
        <translation>
            <numerusform>The dates of %n item do not tell day from month. They stay empty until the order is chosen.</numerusform>
            <numerusform>The dates of %n items do not tell day from month. They stay empty until the order is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read and stay empty: %1.</source>
        <translation>
            <numerusform>%n date cannot be read and stays empty: %1.</numerusform>
            <numerusform>%n dates cannot be read and stay empty: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have a date in the future.</source>
        <translation>
            <numerusform>%n item has a date in the future.</numerusform>
            <numerusform>%n items have a date in the future.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were closed before they were created. They enter no figure.</source>
        <translation>
            <numerusform>%n item was closed before it was created. It enters no figure.</numerusform>
            <numerusform>%n items were closed before they were created. They enter no figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are closed, but the file does not say since when.</source>
        <translation>
            <numerusform>%n item is closed, but the file does not say since when.</numerusform>
            <numerusform>%n items are closed, but the file does not say since when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a key that came before. Only their labels and links are added.</source>
        <translation>
            <numerusform>%n record has a key that came before. Only its labels and links are added.</numerusform>
            <numerusform>%n records have a key that came before. Only their labels and links are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are empty.</source>
        <translation>
            <numerusform>%n row is empty.</numerusform>
            <numerusform>%n rows are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are pull requests, not stories.</source>
        <translation>
            <numerusform>%n record is a pull request, not a story.</numerusform>
            <numerusform>%n records are pull requests, not stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds no stories. Perhaps a filter found nothing.</source>
        <translation>
            <numerusform>The file holds no stories. Perhaps a filter found nothing.</numerusform>
            <numerusform>The file holds no stories. Perhaps a filter found nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have a type that Dayshift does not know and come in as stories: %1.</source>
        <translation>
            <numerusform>%n item has a type that Dayshift does not know and comes in as a story: %1.</numerusform>
            <numerusform>%n items have a type that Dayshift does not know and come in as stories: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no title. Their key is shown instead.</source>
        <translation>
            <numerusform>%n item has no title. Its key is shown instead.</numerusform>
            <numerusform>%n items have no title. Their key is shown instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) belong to something that is not in the file.</source>
        <translation>
            <numerusform>%n item belongs to something that is not in the file.</numerusform>
            <numerusform>%n items belong to something that is not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are their own ancestors. They come in without that link: %1.</source>
        <translation>
            <numerusform>%n item is its own ancestor. It comes in without that link: %1.</numerusform>
            <numerusform>%n items are their own ancestors. They come in without that link: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are archived and come in as archived.</source>
        <translation>
            <numerusform>%n item is archived and comes in as archived.</numerusform>
            <numerusform>%n items are archived and come in as archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) name people by a number only.</source>
        <translation>
            <numerusform>%n item names people by a number only.</numerusform>
            <numerusform>%n items name people by a number only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status changes of %n item(s) have gaps. They are left out of the figures.</source>
        <translation>
            <numerusform>The status changes of %n item have gaps. It is left out of the figures.</numerusform>
            <numerusform>The status changes of %n items have gaps. They are left out of the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet shortened the ids of %n item(s). They come in without a key.</source>
        <translation>
            <numerusform>A spreadsheet shortened the id of %n item. It comes in without a key.</numerusform>
            <numerusform>A spreadsheet shortened the ids of %n items. They come in without a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) keep their status in a label.</source>
        <translation>
            <numerusform>%n item keeps its status in a label.</numerusform>
            <numerusform>%n items keep their status in a label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) hold commands of the other tool. They stay as text.</source>
        <translation>
            <numerusform>%n description holds commands of the other tool. They stay as text.</numerusform>
            <numerusform>%n descriptions hold commands of the other tool. They stay as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) look like spreadsheet formulas. They are kept as text.</source>
        <translation>
            <numerusform>%n title looks like a spreadsheet formula. It is kept as text.</numerusform>
            <numerusform>%n titles look like spreadsheet formulas. They are kept as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sprint(s) are known by name only. Give them dates in Dayshift.</source>
        <translation>
            <numerusform>%n sprint is known by name only. Give it dates in Dayshift.</numerusform>
            <numerusform>%n sprints are known by name only. Give them dates in Dayshift.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are named, but not in the file.</source>
        <translation>
            <numerusform>%n attachment is named, but not in the file.</numerusform>
            <numerusform>%n attachments are named, but not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history in the file was cut off (%n).</source>
        <translation>
            <numerusform>The history in the file was cut off (%n).</numerusform>
            <numerusform>The history in the file was cut off (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %n item(s): the tool stops there, so more may be missing.</source>
        <translation>
            <numerusform>Exactly %n item: the tool stops there, so more may be missing.</numerusform>
            <numerusform>Exactly %n items: the tool stops there, so more may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are missing: the export was cut off.</source>
        <translation>
            <numerusform>%n item is missing: the export was cut off.</numerusform>
            <numerusform>%n items are missing: the export was cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were cut off and are left out.</source>
        <translation>
            <numerusform>%n line was cut off and is left out.</numerusform>
            <numerusform>%n lines were cut off and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the heading.</source>
        <translation>
            <numerusform>%n row has more cells than the heading.</numerusform>
            <numerusform>%n rows have more cells than the heading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the heading.</source>
        <translation>
            <numerusform>%n row has fewer cells than the heading.</numerusform>
            <numerusform>%n rows have fewer cells than the heading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no heading.</source>
        <translation>
            <numerusform>%n column has no heading.</numerusform>
            <numerusform>%n columns have no heading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is not UTF-8. It is read as %1.</source>
        <translation>
            <numerusform>The file is not UTF-8. It is read as %1.</numerusform>
            <numerusform>The file is not UTF-8. It is read as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n project(s): %1.</source>
        <translation>
            <numerusform>The file holds %n project: %1.</numerusform>
            <numerusform>The file holds %n projects: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file puts %n status(es) into two categories: %1.</source>
        <translation>
            <numerusform>The file puts %n status into two categories: %1.</numerusform>
            <numerusform>The file puts %n statuses into two categories: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have no place in Dayshift: %1.</source>
        <translation>
            <numerusform>%n field has no place in Dayshift: %1.</numerusform>
            <numerusform>%n fields have no place in Dayshift: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wiki page(s) stay behind.</source>
        <translation>
            <numerusform>%n wiki page stays behind.</numerusform>
            <numerusform>%n wiki pages stay behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::LaneWords</name>
    <message numerus="yes">
        <source>%n urgent stories are open</source>
        <translation>
            <numerusform>%n urgent story is open</numerusform>
            <numerusform>%n urgent stories are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away: Enter on the lane’s head shows them</source>
        <translation>
            <numerusform>%n folded away: Enter on the lane’s head shows it</numerusform>
            <numerusform>%n folded away: Enter on the lane’s head shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away</source>
        <translation>
            <numerusform>%n folded away</numerusform>
            <numerusform>%n folded away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) wait to be saved.</source>
        <translation>
            <numerusform>%n change waits to be saved.</numerusform>
            <numerusform>%n changes wait to be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Metrics</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) never reached users and do not count.</source>
        <translation>
            <numerusform>%n attempt never reached users and does not count.</numerusform>
            <numerusform>%n attempts never reached users and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s): too few for a trend</source>
        <translation>
            <numerusform>%n deployment: too few for a trend</numerusform>
            <numerusform>%n deployments: too few for a trend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) never in progress left out.</source>
        <translation>
            <numerusform>%n story never in progress left out.</numerusform>
            <numerusform>%n stories never in progress left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) moved to In progress only after the deployment left out.</source>
        <translation>
            <numerusform>%n story moved to In progress only after the deployment left out.</numerusform>
            <numerusform>%n stories moved to In progress only after the deployment left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) rolled back and not in production again.</source>
        <translation>
            <numerusform>%n story rolled back and not in production again.</numerusform>
            <numerusform>%n stories rolled back and not in production again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) without a known commit.</source>
        <translation>
            <numerusform>%n deployment without a known commit.</numerusform>
            <numerusform>%n deployments without a known commit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s): too few for a trend</source>
        <translation>
            <numerusform>%n story: too few for a trend</numerusform>
            <numerusform>%n stories: too few for a trend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) got into production, but none was seen in progress before.</source>
        <translation>
            <numerusform>%n story got into production, but none was seen in progress before.</numerusform>
            <numerusform>%n stories got into production, but none was seen in progress before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) without a deployment as cause.</source>
        <translation>
            <numerusform>%n incident without a deployment as cause.</numerusform>
            <numerusform>%n incidents without a deployment as cause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that was over before its cause left out.</source>
        <translation>
            <numerusform>%n that was over before its cause left out.</numerusform>
            <numerusform>%n that was over before its cause left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open, the oldest for %1.</source>
        <translation>
            <numerusform>%n still open, the oldest for %1.</numerusform>
            <numerusform>%n still open, the oldest for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s): too few for a trend</source>
        <translation>
            <numerusform>%n incident: too few for a trend</numerusform>
            <numerusform>%n incidents: too few for a trend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n, median %1</source>
        <translation>
            <numerusform>mean of %n, median %1</numerusform>
            <numerusform>mean of %n, median %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s): too few for a trend</source>
        <translation>
            <numerusform>%n value: too few for a trend</numerusform>
            <numerusform>%n values: too few for a trend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lead time of %n story(s)</source>
        <translation>
            <numerusform>Lead time of %n story</numerusform>
            <numerusform>Lead time of %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>more than %n day</numerusform>
            <numerusform>more than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s): too few to tell how it is spread</source>
        <translation>
            <numerusform>%n story: too few to tell how it is spread</numerusform>
            <numerusform>%n stories: too few to tell how it is spread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) without a time of commit left out.</source>
        <translation>
            <numerusform>%n change without a time of commit left out.</numerusform>
            <numerusform>%n changes without a time of commit left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) committed only after the deployment left out.</source>
        <translation>
            <numerusform>%n change committed only after the deployment left out.</numerusform>
            <numerusform>%n changes committed only after the deployment left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n change(s)</source>
        <translation>
            <numerusform>median of %n change</numerusform>
            <numerusform>median of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n: too few for an average</source>
        <translation>
            <numerusform>median of %n: too few for an average</numerusform>
            <numerusform>median of %n: too few for an average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n, median %1, 90 % within %2</source>
        <translation>
            <numerusform>mean of %n, median %1, 90 % within %2</numerusform>
            <numerusform>mean of %n, median %1, 90 % within %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sprint(s) in a row</source>
        <translation>
            <numerusform>%n sprint in a row</numerusform>
            <numerusform>%n sprints in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) done before they were begun left out.</source>
        <translation>
            <numerusform>%n story done before they were begun left out.</numerusform>
            <numerusform>%n stories done before they were begun left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n story(s)</source>
        <translation>
            <numerusform>median of %n story</numerusform>
            <numerusform>median of %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n; the oldest are drawn, all are listed</source>
        <translation>
            <numerusform>median of %n; the oldest are drawn, all are listed</numerusform>
            <numerusform>median of %n; the oldest are drawn, all are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <translation>
            <numerusform>median of %n</numerusform>
            <numerusform>median of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No story was finished in the %n day(s) behind: nothing can be drawn from them.</source>
        <translation>
            <numerusform>No story was finished in the %n day behind: nothing can be drawn from them.</numerusform>
            <numerusform>No story was finished in the %n days behind: nothing can be drawn from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stories are done within %n day(s)</source>
        <translation>
            <numerusform>%1 stories are done within %n day</numerusform>
            <numerusform>%1 stories are done within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least, in %n day(s), 85 % sure; seed %1</source>
        <translation>
            <numerusform>at least, in %n day, 85 % sure; seed %1</numerusform>
            <numerusform>at least, in %n days, 85 % sure; seed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 on</source>
        <translation>
            <numerusform>%n day from %1 on</numerusform>
            <numerusform>%n days from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed sprint(s)</source>
        <translation>
            <numerusform>%n closed sprint</numerusform>
            <numerusform>%n closed sprints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed sprint(s): too few for an average</source>
        <translation>
            <numerusform>%n closed sprint: too few for an average</numerusform>
            <numerusform>%n closed sprints: too few for an average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::MetricsCommand</name>
    <message numerus="yes">
        <source>  %1  %2 on %n day(s)</source>
        <translation>
            <numerusform>  %1  %2 on %n day</numerusform>
            <numerusform>  %1  %2 on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::MetricsPage</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sprint(s)</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%n sprint</numerusform>
            <numerusform>%n sprints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sprint(s), %1</source>
        <comment>a period and its days</comment>
        <translation>
            <numerusform>%n sprint, %1</numerusform>
            <numerusform>%n sprints, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::PipelinePage</name>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%n pipeline</numerusform>
            <numerusform>%n pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unstable</source>
        <translation>
            <numerusform>%n unstable</numerusform>
            <numerusform>%n unstable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines fail</source>
        <translation>
            <numerusform>%n pipeline fails</numerusform>
            <numerusform>%n pipelines fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines are hidden by the filter.</source>
        <translation>
            <numerusform>%n pipeline is hidden by the filter.</numerusform>
            <numerusform>%n pipelines are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are known to fail</source>
        <translation>
            <numerusform>%n more is known to fail</numerusform>
            <numerusform>%n more are known to fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to fail</source>
        <translation>
            <numerusform>%n known to fail</numerusform>
            <numerusform>%n known to fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::PipelineWords</name>
    <message numerus="yes">
        <source>None of the last %n builds failed</source>
        <translation>
            <numerusform>The last build did not fail</numerusform>
            <numerusform>None of the last %n builds failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %1 of the last %n builds</source>
        <translation>
            <numerusform>Failed %1 of the last %n build</numerusform>
            <numerusform>Failed %1 of the last %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more stages of this kind</source>
        <translation>
            <numerusform>and %n more stage of this kind</numerusform>
            <numerusform>and %n more stages of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stages</source>
        <translation>
            <numerusform>%n more stage</numerusform>
            <numerusform>%n more stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::PollCommand</name>
    <message numerus="yes">
        <source>%n more pipeline(s) were left out.</source>
        <translation>
            <numerusform>%n more pipeline was left out.</numerusform>
            <numerusform>%n more pipelines were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s).</source>
        <translation>
            <numerusform>%1: %n value.</numerusform>
            <numerusform>%1: %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::SilentBanner</name>
    <message numerus="yes">
        <source>%n more sources do not answer.</source>
        <translation>
            <numerusform>%n more source does not answer.</numerusform>
            <numerusform>%n more sources do not answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::SourcesNews</name>
    <message numerus="yes">
        <source>all %n source(s) answered within %1</source>
        <translation>
            <numerusform>all %n source answered within %1</numerusform>
            <numerusform>all %n sources answered within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s) answered within %1</source>
        <translation>
            <numerusform>%n other source answered within %1</numerusform>
            <numerusform>%n other sources answered within %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::SpokenPipelines</name>
    <message numerus="yes">
        <source>%1, %n pipelines</source>
        <comment>heading of a group</comment>
        <translation>
            <numerusform>%1, %n pipeline</numerusform>
            <numerusform>%1, %n pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n</source>
        <comment>builds</comment>
        <translation>
            <numerusform>Last %n</numerusform>
            <numerusform>Last %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::SprintHead</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::SprintLists</name>
    <message numerus="yes">
        <source>It began with %n stories, %1.</source>
        <translation>
            <numerusform>It began with %n story, %1.</numerusform>
            <numerusform>It began with %n stories, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n stories</source>
        <comment>3 pt · 2 stories</comment>
        <translation>
            <numerusform>%1 · %n story</numerusform>
            <numerusform>%1 · %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::StoryLinksView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::StoryPanel</name>
    <message numerus="yes">
        <source>%n stories are selected. What you do is done to all of them.</source>
        <translation>
            <numerusform>%n story is selected. What you do is done to all of them.</numerusform>
            <numerusform>%n stories are selected. What you do is done to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::StoryWords</name>
    <message numerus="yes">
        <source>%1, %n stories</source>
        <translation>
            <numerusform>%1, %n story</numerusform>
            <numerusform>%1, %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1 and %n more</source>
        <comment>a story&apos;s number</comment>
        <translation>
            <numerusform>Waits for %1 and %n more</numerusform>
            <numerusform>Waits for %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes over</source>
        <translation>
            <numerusform>%n lane over</numerusform>
            <numerusform>%n lanes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in folded lanes: a click on the head of a lane unfolds it</source>
        <translation>
            <numerusform>%n of them in a folded lane: a click on its head unfolds it</numerusform>
            <numerusform>%n of them in folded lanes: a click on the head of a lane unfolds it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes over the limit of a lane</source>
        <translation>
            <numerusform>%n lane over the limit of a lane</numerusform>
            <numerusform>%n lanes over the limit of a lane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::TrendChart</name>
    <message numerus="yes">
        <source>Chart of %1, %n week(s)</source>
        <translation>
            <numerusform>Chart of %1, %n week</numerusform>
            <numerusform>Chart of %1, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of it</source>
        <translation>
            <numerusform>%n day of it</numerusform>
            <numerusform>%n days of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::WeekTable</name>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::StageList</name>
    <message numerus="yes">
        <source>%n jobs or steps of %1</source>
        <translation>
            <numerusform>%n job or step of %1</numerusform>
            <numerusform>%n jobs or steps of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stages are on the build&apos;s page.</source>
        <translation>
            <numerusform>%n more stage is on the build&apos;s page.</numerusform>
            <numerusform>%n more stages are on the build&apos;s page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flaky tests</source>
        <translation>
            <numerusform>%n flaky test</numerusform>
            <numerusform>%n flaky tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ChangeList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::DeviceGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ArtifactList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::LogWindow</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::HistoryDialog</name>
    <message numerus="yes">
        <source>%n stored builds</source>
        <translation>
            <numerusform>%n stored build</numerusform>
            <numerusform>%n stored builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::StageMapDialog</name>
    <message numerus="yes">
        <source>The first %n names</source>
        <translation>
            <numerusform>The first name</numerusform>
            <numerusform>The first %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::DayPage</name>
    <message numerus="yes">
        <source>%n incident(s) open</source>
        <translation>
            <numerusform>%n incident open</numerusform>
            <numerusform>%n incidents open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last incident was %n day(s) before.</source>
        <translation>
            <numerusform>The last incident was %n day before.</numerusform>
            <numerusform>The last incident was %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last incident was %n day(s) ago.</source>
        <translation>
            <numerusform>The last incident was %n day ago.</numerusform>
            <numerusform>The last incident was %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::RestCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::TimeCard</name>
    <message numerus="yes">
        <source>%n rework loop(s) cost %1</source>
        <translation>
            <numerusform>%n rework loop cost %1</numerusform>
            <numerusform>%n rework loops cost %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: build %2 failed %n test(s).</source>
        <comment>what it cost; a build</comment>
        <translation>
            <numerusform>%1: build %2 failed %n test.</numerusform>
            <numerusform>%1: build %2 failed %n tests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n incident(s) most was waited in: %1, %2.</source>
        <translation>
            <numerusform>Of the last incident most was waited in: %1, %2.</numerusform>
            <numerusform>Of the last %n incidents most was waited in: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::CompareDialog</name>
    <message numerus="yes">
        <source>%n of the parts differ</source>
        <translation>
            <numerusform>%n of the parts differs</numerusform>
            <numerusform>%n of the parts differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ReleasePage</name>
    <message numerus="yes">
        <source>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature(s) become void.</source>
        <translation>
            <numerusform>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature becomes void.</numerusform>
            <numerusform>The notes are part of the sealed baseline: changing them breaks the seal, and %n signatures become void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait for signatures</source>
        <translation>
            <numerusform>%n release waits for signatures</numerusform>
            <numerusform>%n releases wait for signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n signature(s) become void</source>
        <comment>a service; a version</comment>
        <translation>
            <numerusform>%1 %2, %n signature becomes void</numerusform>
            <numerusform>%1 %2, %n signatures become void</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n card(s) to %1</source>
        <comment>a release</comment>
        <translation>
            <numerusform>Add %n card to %1</numerusform>
            <numerusform>Add %n cards to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n card(s) to a release</source>
        <translation>
            <numerusform>Add %n card to a release</numerusform>
            <numerusform>Add %n cards to a release</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ReleasePanel</name>
    <message numerus="yes">
        <source>%n min watch</source>
        <translation>
            <numerusform>%n min watch</numerusform>
            <numerusform>%n min watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 of %n passed</numerusform>
            <numerusform>%1 of %n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived with a reason</source>
        <translation>
            <numerusform>%n waived with a reason</numerusform>
            <numerusform>%n waived with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artefacts</source>
        <translation>
            <numerusform>%n artefact</numerusform>
            <numerusform>%n artefacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more commits</source>
        <translation>
            <numerusform>and %n more commit</numerusform>
            <numerusform>and %n more commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parts</source>
        <translation>
            <numerusform>All parts (%n)</numerusform>
            <numerusform>All %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ReleaseWords</name>
    <message numerus="yes">
        <source>%1 of %n gates hold</source>
        <translation>
            <numerusform>%1 of %n gate holds</numerusform>
            <numerusform>%1 of %n gates hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signatures</source>
        <translation>
            <numerusform>%1 of %n signature</numerusform>
            <numerusform>%1 of %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is open; this release fixes it</source>
        <comment>numbers of incidents</comment>
        <translation>
            <numerusform>%1 is open; this release fixes it</numerusform>
            <numerusform>%1 are open; this release fixes them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stories</source>
        <translation>
            <numerusform>%1 of %n story</numerusform>
            <numerusform>%1 of %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n criteria proven</source>
        <comment>1 of 1 story</comment>
        <translation>
            <numerusform>%1, %2 of %n criterion proven</numerusform>
            <numerusform>%1, %2 of %n criteria proven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n characters or more.</source>
        <translation>
            <numerusform>Take %n character or more.</numerusform>
            <numerusform>Take %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::RemovalDialog</name>
    <message numerus="yes">
        <source>%n commits are in the build and name no other story: only a new build takes them out.</source>
        <translation>
            <numerusform>%n commit is in the build and names no other story: only a new build takes it out.</numerusform>
            <numerusform>%n commits are in the build and name no other story: only a new build takes them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits also belong to other stories, and stay.</source>
        <translation>
            <numerusform>%n commit also belongs to other stories, and stays.</numerusform>
            <numerusform>%n commits also belong to other stories, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance criteria prove nothing here any more.</source>
        <translation>
            <numerusform>%n acceptance criterion proves nothing here any more.</numerusform>
            <numerusform>%n acceptance criteria prove nothing here any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked tests prove nothing here any more.</source>
        <translation>
            <numerusform>%n linked test proves nothing here any more.</numerusform>
            <numerusform>%n linked tests prove nothing here any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::PlotView</name>
    <message numerus="yes">
        <source>Chart of %1, %n step(s)</source>
        <translation>
            <numerusform>Chart of %1, %n step</numerusform>
            <numerusform>Chart of %1, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Report</name>
    <message numerus="yes">
        <source>%n story(s), %1</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%n story, %1</numerusform>
            <numerusform>%n stories, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s), %2</source>
        <comment>the next sprint</comment>
        <translation>
            <numerusform>%1: %n story, %2</numerusform>
            <numerusform>%1: %n stories, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Review</name>
    <message numerus="yes">
        <source>%n story(s), %1</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%n story, %1</numerusform>
            <numerusform>%n stories, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n stories are done, %1 of them in production.</source>
        <translation>
            <numerusform>The one story is done, in production: %1.</numerusform>
            <numerusform>All %n stories are done, %1 of them in production.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done stories are in production; not done: %2.</source>
        <translation>
            <numerusform>%1 of %n done story is in production; not done: %2.</numerusform>
            <numerusform>%1 of %n done stories are in production; not done: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ReviewSection</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %2 to come, %n min</source>
        <translation>
            <numerusform>%1 shown, %2 to come, %n min</numerusform>
            <numerusform>%1 shown, %2 to come, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s), %1</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%n story, %1</numerusform>
            <numerusform>%n stories, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ReviewView</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 of %n min</numerusform>
            <numerusform>%1 of %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::SpeakerWindow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ReplayBar</name>
    <message numerus="yes">
        <source>%n minute(s) a second</source>
        <translation>
            <numerusform>%n minute a second</numerusform>
            <numerusform>%n minutes a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Prometheus</name>
    <message numerus="yes">
        <source>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</source>
        <translation>
            <numerusform>The query of %1 gives %n value.</numerusform>
            <numerusform>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::SourceCheck</name>
    <message numerus="yes">
        <source>It measures %n thing(s).</source>
        <translation>
            <numerusform>It measures %n thing.</numerusform>
            <numerusform>It measures %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Watchman</name>
    <message numerus="yes">
        <source>The file is longer than %n MB.</source>
        <translation>
            <numerusform>The file is longer than %n MB.</numerusform>
            <numerusform>The file is longer than %n MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) had no useful answer.</source>
        <translation>
            <numerusform>%n more question had no useful answer.</numerusform>
            <numerusform>%n more questions had no useful answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were left out: there are too many.</source>
        <translation>
            <numerusform>%n series was left out: there are too many.</numerusform>
            <numerusform>%n series were left out: there are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its clock is %n s ahead of this one.</source>
        <translation>
            <numerusform>Its clock is %n s ahead of this one.</numerusform>
            <numerusform>Its clock is %n s ahead of this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its clock is %n s behind this one.</source>
        <translation>
            <numerusform>Its clock is %n s behind this one.</numerusform>
            <numerusform>Its clock is %n s behind this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::AlertStrip</name>
    <message numerus="yes">
        <source>Mute for %n minute(s) …</source>
        <translation>
            <numerusform>Mute for %n minute …</numerusform>
            <numerusform>Mute for %n minutes …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ProductionPage</name>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Last hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s) do not answer.</source>
        <translation>
            <numerusform>%n more source does not answer.</numerusform>
            <numerusform>%n more sources do not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) in production</source>
        <translation>
            <numerusform>%n alert in production</numerusform>
            <numerusform>%n alerts in production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why may it be quiet for %n minute(s)?</source>
        <translation>
            <numerusform>Why may it be quiet for %n minute?</numerusform>
            <numerusform>Why may it be quiet for %n minutes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) of earlier days are over and not seen yet.</source>
        <translation>
            <numerusform>%n alert of earlier days is over and not seen yet.</numerusform>
            <numerusform>%n alerts of earlier days are over and not seen yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) seen</source>
        <translation>
            <numerusform>%n alert seen</numerusform>
            <numerusform>%n alerts seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::ProductionWords</name>
    <message numerus="yes">
        <source>It came back %n time(s).</source>
        <translation>
            <numerusform>It came back once.</numerusform>
            <numerusform>It came back %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::DayWords</name>
    <message numerus="yes">
        <source>%n alert(s) of earlier days are over, not seen yet</source>
        <translation>
            <numerusform>%n alert of earlier days is over, not seen yet</numerusform>
            <numerusform>%n alerts of earlier days are over, not seen yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Palette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::JobBar</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Export</name>
    <message numerus="yes">
        <source>%n more rows are in the CSV file of this view.</source>
        <translation>
            <numerusform>%n more row is in the CSV file of this view.</numerusform>
            <numerusform>%n more rows are in the CSV file of this view.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::WallWords</name>
    <message numerus="yes">
        <source>%n customers affected</source>
        <translation>
            <numerusform>%n customer affected</numerusform>
            <numerusform>%n customers affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 fail</source>
        <translation>
            <numerusform>%1 of %2 fails</numerusform>
            <numerusform>%1 of %2 fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fail</source>
        <translation>
            <numerusform>%n more fails</numerusform>
            <numerusform>%n more fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unstable</source>
        <translation>
            <numerusform>%n unstable</numerusform>
            <numerusform>%n unstable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <translation>
            <numerusform>%n fine</numerusform>
            <numerusform>%n fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pipelines fail</source>
        <translation>
            <numerusform>pipeline fails</numerusform>
            <numerusform>pipelines fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pipelines silent</source>
        <translation>
            <numerusform>pipeline silent</numerusform>
            <numerusform>pipelines silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pipelines blocked</source>
        <translation>
            <numerusform>pipeline blocked</numerusform>
            <numerusform>pipelines blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pipelines unstable</source>
        <translation>
            <numerusform>pipeline unstable</numerusform>
            <numerusform>pipelines unstable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pipelines fine</source>
        <translation>
            <numerusform>pipeline fine</numerusform>
            <numerusform>pipelines fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stories blocked</source>
        <translation>
            <numerusform>story blocked</numerusform>
            <numerusform>stories blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stories in work</source>
        <translation>
            <numerusform>story in work</numerusform>
            <numerusform>stories in work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>stories</comment>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories blocked</source>
        <translation>
            <numerusform>%n story blocked</numerusform>
            <numerusform>%n stories blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::FirstRun</name>
    <message numerus="yes">
        <source>%n file(s) are read, and you see what they hold before it is stored.</source>
        <translation>
            <numerusform>%n file is read, and you see what it holds before it is stored.</numerusform>
            <numerusform>%n files are read, and you see what they hold before it is stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::FirstRunSources</name>
    <message numerus="yes">
        <source>Monitoring is read from %1 every %2 s, with %n figure(s).</source>
        <comment>an address; a number</comment>
        <translation>
            <numerusform>Monitoring is read from %1 every %2 s, with %n figure.</numerusform>
            <numerusform>Monitoring is read from %1 every %2 s, with %n figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::FirstRunTeam</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in the team besides you.</source>
        <translation>
            <numerusform>%n person is in the team besides you.</numerusform>
            <numerusform>%n people are in the team besides you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::GatesPane</name>
    <message numerus="yes">
        <source>Builds are kept for %n day(s)</source>
        <translation>
            <numerusform>Builds are kept for %n day</numerusform>
            <numerusform>Builds are kept for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Herald</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) happened while it was quiet</source>
        <translation>
            <numerusform>%n thing happened while it was quiet</numerusform>
            <numerusform>%n things happened while it was quiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::NotificationsPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dayshift::Tray</name>
    <message numerus="yes">
        <source>%n incident(s) open</source>
        <translation>
            <numerusform>%n incident open</numerusform>
            <numerusform>%n incidents open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) fail</source>
        <translation>
            <numerusform>%n pipeline fails</numerusform>
            <numerusform>%n pipelines fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) run</source>
        <translation>
            <numerusform>%n pipeline runs</numerusform>
            <numerusform>%n pipelines run</numerusform>
        </translation>
    </message>
</context>
    <context>
        <name>Dayshift::TeamPane</name>
        <message numerus="yes">
            <source>%n in the team</source>
            <translation>
                <numerusform>%n in the team</numerusform>
                <numerusform>%n in the team</numerusform>
            </translation>
        </message>
    </context>
</TS>
