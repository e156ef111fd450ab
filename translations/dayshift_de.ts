<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Dayshift::AboutDialog</name>
        <message>
            <source>About Dayshift</source>
            <translation>Über Dayshift</translation>
        </message>
        <message>
            <source>Dayshift %1</source>
            <translation>Dayshift %1</translation>
        </message>
        <message>
            <source>One team, one day, on one desktop: the backlog, the pipelines and the key figures.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with Qt %1 (LGPL and GPL), Qt Charts (GPL), SQLite (public domain) and QtKeychain (BSD). Inter and JetBrains Mono come under the SIL Open Font License.</source>
            <translation>Ein Team, ein Tag, auf einem Desktop: das Backlog, die Pipelines und die Kennzahlen.

Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.

Erstellt mit Qt %1 (LGPL und GPL), Qt Charts (GPL), SQLite (gemeinfrei) und QtKeychain (BSD). Inter und JetBrains Mono stehen unter der SIL Open Font License.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Lizenzen …</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AddCommand</name>
        <message>
            <source>The epic's number.</source>
            <translation>Die Nummer des Epics.</translation>
        </message>
        <message>
            <source>The sprint's name.</source>
            <translation>Der Name des Sprints.</translation>
        </message>
        <message>
            <source>A member's name or login.</source>
            <translation>Name oder Anmeldename eines Mitglieds.</translation>
        </message>
        <message>
            <source>The estimate.</source>
            <translation>Die Schätzung.</translation>
        </message>
        <message>
            <source>%1 is no estimate.</source>
            <translation>%1 ist keine Schätzung.</translation>
        </message>
        <message>
            <source>low, medium, high or highest.</source>
            <translation>low, medium, high oder highest.</translation>
        </message>
        <message>
            <source>What it is worth, in the team&apos;s own measure.</source>
            <translation>Was sie wert ist, im Maß des Teams.</translation>
        </message>
        <message>
            <source>The team&apos;s name.</source>
            <translation>Der Name des Teams.</translation>
        </message>
        <message>
            <source>%1 is no priority: low, medium, high or highest.</source>
            <translation>%1 ist keine Priorität: low, medium, high oder highest.</translation>
        </message>
        <message>
            <source>%1 is no value.</source>
            <translation>%1 ist kein Wert.</translation>
        </message>
        <message>
            <source>Of an incident: fill it in from the worst alert, and create its story in the Expedite lane. The title may be left out.</source>
            <translation>Bei einer Störung: aus der schlimmsten Warnung ausfüllen und ihre Story in der Expedite-Spur anlegen. Der Titel darf fehlen.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure.</source>
            <translation>Die Überwachung zeigt keinen Fehler.</translation>
        </message>
        <message>
            <source>Leave out --from-monitoring to enter it by hand.</source>
            <translation>Lassen Sie --from-monitoring weg, um sie von Hand einzugeben.</translation>
        </message>
        <message>
            <source>Create a story, an epic or an incident, or add a member.</source>
            <translation>Eine Story, ein Epic oder einen Vorfall anlegen, oder jemanden ins Team aufnehmen.</translation>
        </message>
        <message>
            <source>story, epic, incident or member.</source>
            <translation>story, epic, incident oder member.</translation>
        </message>
        <message>
            <source>What it is about; of a member the name.</source>
            <translation>Worum es geht; bei einem Mitglied der Name.</translation>
        </message>
        <message>
            <source>Of a member: a role, such as developer or product-owner. Give it once for each role.</source>
            <translation>Bei einem Mitglied: eine Rolle, etwa developer oder product-owner. Einmal für jede Rolle angeben.</translation>
        </message>
        <message>
            <source>Of a member: the login by which they are known.</source>
            <translation>Bei einem Mitglied: die Anmeldung, unter der man es kennt.</translation>
        </message>
        <message>
            <source>A kind (story, epic, incident or member) and a title are needed.</source>
            <translation>Eine Art (story, epic, incident oder member) und ein Titel werden gebraucht.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BacklogPage</name>
        <message>
            <source>Backlog and sprint</source>
            <translation>Backlog und Sprint</translation>
        </message>
        <message>
            <source>Pull into the sprint or put back</source>
            <translation>In den Sprint holen oder zurücklegen</translation>
        </message>
        <message>
            <source>Pull in</source>
            <translation>Hineinholen</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories without a sprint</source>
            <translation>
                <numerusform>%n Story ohne Sprint</numerusform>
                <numerusform>%n Storys ohne Sprint</numerusform>
            </translation>
        </message>
        <message>
            <source>The backlog is being read.</source>
            <translation>Das Backlog wird gelesen.</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>Storys werden gelesen, bisher %1</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Kein Sprint</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories, %2</source>
            <comment>a sprint</comment>
            <translation>
                <numerusform>%1, %n Story, %2</numerusform>
                <numerusform>%1, %n Storys, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>Ins Backlog zurücklegen</translation>
        </message>
        <message>
            <source>Pull into %1</source>
            <translation>In %1 holen</translation>
        </message>
        <message>
            <source>Plan a sprint first</source>
            <translation>Planen Sie zuerst einen Sprint</translation>
        </message>
        <message>
            <source>Pulls the selected stories into %1 (S)</source>
            <translation>Holt die ausgewählten Storys in %1 (S)</translation>
        </message>
        <message>
            <source>Puts the selected stories back into the backlog (S)</source>
            <translation>Legt die ausgewählten Storys ins Backlog zurück (S)</translation>
        </message>
        <message>
            <source>%1 pulled into %2</source>
            <translation>%1 in %2 geholt</translation>
        </message>
        <message>
            <source>%1 put back into the backlog</source>
            <translation>%1 ins Backlog zurückgelegt</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1 nach %2 verschoben</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>%1 an eine andere Stelle gelegt</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>„%1“ geschrieben</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BackupCommand</name>
        <message>
            <source>Copy a workspace while others work.</source>
            <translation>Einen Arbeitsbereich kopieren, während andere arbeiten.</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>Die Datei, die angelegt wird.</translation>
        </message>
        <message>
            <source>A file to make is needed.</source>
            <translation>Es fehlt die Datei, die angelegt werden soll.</translation>
        </message>
        <message>
            <source>%1 holds the workspace as it is now.</source>
            <translation>%1 enthält den Arbeitsbereich, wie er jetzt ist.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Banner</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>What support needs to know</source>
            <translation>Was der Support wissen muss</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Board</name>
        <message>
            <source>Backlog</source>
            <translation>Backlog</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardPage</name>
        <message>
            <source>&amp;Compact cards</source>
            <translation>&amp;Kompakte Karten</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Write a new story</source>
            <translation>Neue Story schreiben</translation>
        </message>
        <message>
            <source>New story here</source>
            <translation>Neue Story hier</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Details zeigen</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Titel bearbeiten</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>Zuweisen an …</translation>
        </message>
        <message>
            <source>Points …</source>
            <translation>Punkte …</translation>
        </message>
        <message>
            <source>Block or unblock …</source>
            <translation>Blockieren oder freigeben …</translation>
        </message>
        <message>
            <source>Move to …</source>
            <translation>Verschieben nach …</translation>
        </message>
        <message>
            <source>Put into sprint …</source>
            <translation>In Sprint aufnehmen …</translation>
        </message>
        <message>
            <source>Expedite</source>
            <translation>Vorziehen</translation>
        </message>
        <message>
            <source>%1 made urgent</source>
            <translation>%1 ist jetzt dringend</translation>
        </message>
        <message>
            <source>%1 made ordinary</source>
            <translation>%1 ist nicht mehr dringend</translation>
        </message>
        <message>
            <source>Select or deselect</source>
            <translation>Auswählen oder abwählen</translation>
        </message>
        <message>
            <source>Copy number and title</source>
            <translation>Nummer und Titel kopieren</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Einen Schritt zurück</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Verschieben nach</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a column and its count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Assign %1 to</source>
            <translation>%1 zuweisen an</translation>
        </message>
        <message>
            <source>%1 given back</source>
            <translation>%1 zurückgegeben</translation>
        </message>
        <message>
            <source>%1 assigned to %2</source>
            <translation>%1 an %2 zugewiesen</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Keine Schätzung</translation>
        </message>
        <message>
            <source>Points of %1</source>
            <translation>Punkte von %1</translation>
        </message>
        <message>
            <source>%1 estimated at %2</source>
            <translation>%1 auf %2 geschätzt</translation>
        </message>
        <message>
            <source>%1 without an estimate</source>
            <translation>%1 ohne Schätzung</translation>
        </message>
        <message>
            <source>A number, or choose</source>
            <translation>Eine Zahl, oder auswählen</translation>
        </message>
        <message>
            <source>%1 unblocked</source>
            <translation>%1 nicht mehr blockiert</translation>
        </message>
        <message>
            <source>%1 blocked</source>
            <translation>%1 blockiert</translation>
        </message>
        <message>
            <source>What blocks %1?</source>
            <translation>Was blockiert %1?</translation>
        </message>
        <message>
            <source>What blocks %1? Empty: nothing any more</source>
            <translation>Was blockiert %1? Leer: nichts mehr</translation>
        </message>
        <message>
            <source>The reason, in a few words</source>
            <translation>Der Grund, in wenigen Worten</translation>
        </message>
        <message>
            <source>Move %1 to</source>
            <translation>%1 verschieben nach</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Kein Sprint</translation>
        </message>
        <message>
            <source>Put %1 into</source>
            <translation>%1 aufnehmen in</translation>
        </message>
        <message>
            <source>%1 taken out of its sprint</source>
            <translation>%1 aus dem Sprint genommen</translation>
        </message>
        <message>
            <source>%1 put into %2</source>
            <translation>%1 in %2 aufgenommen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2187: what was done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>%1 neu beschrieben</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>Storys werden gelesen, bisher %1</translation>
        </message>
        <message>
            <source>The board is being read.</source>
            <translation>Das Board wird gelesen.</translation>
        </message>
        <message>
            <source>No story matches %1</source>
            <translation>Keine Story passt zu %1</translation>
        </message>
        <message>
            <source>All stories are still there.</source>
            <translation>Alle Storys sind noch da.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Noch keine Storys</translation>
        </message>
        <message>
            <source>Write what the team is going to do, or import what you have: File, Import.</source>
            <translation>Schreiben Sie auf, was das Team tun wird, oder importieren Sie, was Sie haben: Datei, Importieren.</translation>
        </message>
        <message>
            <source>Write a story</source>
            <translation>Story schreiben</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 ist noch leer</translation>
        </message>
        <message>
            <source>Pull stories from the backlog: select them there and press S.</source>
            <translation>Holen Sie Storys aus dem Backlog: dort auswählen und S drücken.</translation>
        </message>
        <message>
            <source>Show all stories</source>
            <translation>Alle Storys zeigen</translation>
        </message>
        <message>
            <source>Every story is in a sprint</source>
            <translation>Jede Story ist in einem Sprint</translation>
        </message>
        <message>
            <source>Stories that nobody has planned yet would be here.</source>
            <translation>Hier stünden Storys, die noch niemand eingeplant hat.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Alle Storys</translation>
        </message>
        <message>
            <source>Without a sprint</source>
            <translation>Ohne Sprint</translation>
        </message>
        <message>
            <source>Stories shown: %1</source>
            <translation>Gezeigte Storys: %1</translation>
        </message>
        <message>
            <source>Choose which stories the board shows</source>
            <translation>Auswählen, welche Storys das Board zeigt</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (jetzt)</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>Ziel: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n Story</numerusform>
                <numerusform>%n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1 nach %2 verschoben</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>%1 umbenannt</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>„%1“ geschrieben</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>%1 archiviert</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>%1 gelöscht</translation>
        </message>
        <message>
            <source>%1 was archived, not deleted.</source>
            <translation>%1 wurde archiviert, nicht gelöscht.</translation>
        </message>
        <message>
            <source>An incident, a deployment or a review names it. It is off the board and stays in the history.</source>
            <translation>Eine Störung, ein Deployment oder ein Review verweist darauf. Die Story ist nicht mehr auf dem Board und bleibt im Verlauf.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>Backlog öffnen</translation>
        </message>
        <message>
            <source>%1 would be %2 of %3.</source>
            <translation>%1 hätte %2 von %3.</translation>
        </message>
        <message>
            <source>The team has agreed to keep to its limits: nothing was moved. Finishing a story there makes room.</source>
            <translation>Das Team hält sich an seine Grenzen: nichts wurde verschoben. Wer dort eine Story fertigstellt, schafft Platz.</translation>
        </message>
        <message>
            <source>%1 Why now?</source>
            <comment>Verify would be 4 of 2.</comment>
            <translation>%1 Warum jetzt?</translation>
        </message>
        <message>
            <source>A word of reason; Esc leaves all as it is</source>
            <translation>Ein Grund in wenigen Worten; Esc lässt alles, wie es ist</translation>
        </message>
        <message>
            <source>%1, over the limit: %2</source>
            <comment>a column; the reason</comment>
            <translation>%1, über der Grenze: %2</translation>
        </message>
        <message>
            <source>Task of %1 ticked or unticked</source>
            <translation>Aufgabe von %1 abgehakt oder wieder geöffnet</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>Kommentar zu %1 geschrieben</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>Kommentar zu %1 gelöscht</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>Kommentar zu %1 geändert</translation>
        </message>
        <message>
            <source>There is no story #%1 on the board.</source>
            <translation>Auf dem Board gibt es keine Story #%1.</translation>
        </message>
        <message>
            <source>It may be in the archive, or somebody mistyped the number.</source>
            <translation>Vielleicht liegt sie im Archiv, oder jemand hat sich vertippt.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Priority …</source>
            <translation>Priorität …</translation>
        </message>
        <message>
            <source>Kind …</source>
            <translation>Art …</translation>
        </message>
        <message>
            <source>Epic …</source>
            <translation>Epic …</translation>
        </message>
        <message>
            <source>Team …</source>
            <translation>Team …</translation>
        </message>
        <message>
            <source>Labels …</source>
            <translation>Labels …</translation>
        </message>
        <message>
            <source>Split …</source>
            <translation>Teilen …</translation>
        </message>
        <message>
            <source>Priority of %1</source>
            <translation>Priorität von %1</translation>
        </message>
        <message>
            <source>%1 without a priority</source>
            <translation>%1 ohne Priorität</translation>
        </message>
        <message>
            <source>%1: priority %2</source>
            <translation>%1: Priorität %2</translation>
        </message>
        <message>
            <source>What %1 is</source>
            <translation>Was %1 ist</translation>
        </message>
        <message>
            <source>%1 is now: %2</source>
            <comment>a story and its kind</comment>
            <translation>%1 ist jetzt: %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic&apos;s number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No epic</source>
            <translation>Kein Epic</translation>
        </message>
        <message>
            <source>Epic of %1</source>
            <translation>Epic von %1</translation>
        </message>
        <message>
            <source>%1 taken out of its epic</source>
            <translation>%1 aus dem Epic genommen</translation>
        </message>
        <message>
            <source>%1 put into epic #%2</source>
            <translation>%1 ins Epic #%2 gelegt</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Kein Team</translation>
        </message>
        <message>
            <source>Team of %1</source>
            <translation>Team von %1</translation>
        </message>
        <message>
            <source>%1 taken from its team</source>
            <translation>%1 dem Team entzogen</translation>
        </message>
        <message>
            <source>%1 given to %2</source>
            <translation>%1 an %2 gegeben</translation>
        </message>
        <message>
            <source>Labels of %1</source>
            <translation>Labels von %1</translation>
        </message>
        <message>
            <source>Labels of %1 changed</source>
            <translation>Labels von %1 geändert</translation>
        </message>
        <message>
            <source>Words, with commas between them</source>
            <translation>Wörter, durch Komma getrennt</translation>
        </message>
        <message>
            <source>Words to put on; with a minus before it one is taken off</source>
            <translation>Wörter, die dazukommen; mit einem Minus davor fällt eines weg</translation>
        </message>
        <message>
            <source>The story was not split.</source>
            <translation>Die Story wurde nicht geteilt.</translation>
        </message>
        <message>
            <source>It is not on the board any more; nothing was changed.</source>
            <translation>Sie liegt nicht mehr auf dem Board; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 split</source>
            <translation>%1 geteilt</translation>
        </message>
        <message>
            <source>Link to a story …</source>
            <translation>Mit einer Story verknüpfen …</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Neues Kriterium</translation>
        </message>
        <message>
            <source>%1 linked: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>%1 verknüpft: %2 %3</translation>
        </message>
        <message>
            <source>%1 not linked any more: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>%1 nicht mehr verknüpft: %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more stories lack something, too.</source>
            <translation>
                <numerusform>Auch %n weiteren Story fehlt etwas.</numerusform>
                <numerusform>Auch %n weiteren Storys fehlt etwas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 goes into %2 although something is missing.</source>
            <translation>%1 geht nach %2, obwohl etwas fehlt.</translation>
        </message>
        <message>
            <source>“%1” ticked for %2</source>
            <comment>a check; a story</comment>
            <translation>„%1“ für %2 abgehakt</translation>
        </message>
        <message>
            <source>“%1” unticked for %2</source>
            <comment>a check; a story</comment>
            <translation>„%1“ für %2 wieder offen</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>&amp;Bahnen</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Keine</translation>
        </message>
        <message>
            <source>By &amp;epic</source>
            <translation>Nach &amp;Epic</translation>
        </message>
        <message>
            <source>By &amp;owner</source>
            <translation>Nach &amp;Person</translation>
        </message>
        <message>
            <source>Next kind of lanes</source>
            <translation>Nächste Art von Bahnen</translation>
        </message>
        <message>
            <source>&amp;Fold or unfold this lane</source>
            <translation>Diese Bahn &amp;ein- oder ausklappen</translation>
        </message>
        <message>
            <source>Fold &amp;all lanes</source>
            <translation>&amp;Alle Bahnen einklappen</translation>
        </message>
        <message>
            <source>&amp;Unfold all lanes</source>
            <translation>Alle Bahnen a&amp;usklappen</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>%1 an eine andere Stelle gelegt</translation>
        </message>
        <message>
            <source>Nothing was moved: what is done is not urgent any more.</source>
            <translation>Nichts wurde verschoben: Was fertig ist, eilt nicht mehr.</translation>
        </message>
        <message>
            <source>Put it into the lane that it belongs to.</source>
            <translation>Legen Sie es in die Bahn, in die es gehört.</translation>
        </message>
        <message>
            <source>%1 moved to %2, %3</source>
            <comment>stories, column, lane</comment>
            <translation>%1 nach %2 verschoben, %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column, a lane</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>In eigenem Fenster öffnen</translation>
        </message>
        <message>
            <source>Add to release …</source>
            <translation>Ins Release aufnehmen …</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filter: %2</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Dringlichkeit</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Wer sie hat</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>Blockiert, weil</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiketten</translation>
        </message>
        <message>
            <source>In the column since</source>
            <translation>In der Spalte seit</translation>
        </message>
        <message>
            <source>In the column for</source>
            <translation>So lange in der Spalte</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardView</name>
        <message>
            <source>Board</source>
            <translation>Board</translation>
        </message>
        <message>
            <source>Title of the new story</source>
            <translation>Titel der neuen Story</translation>
        </message>
        <message>
            <source>No story waits to be started</source>
            <translation>Keine Story wartet auf ihren Beginn</translation>
        </message>
        <message>
            <source>Press C to write one</source>
            <translation>C drücken, um eine zu schreiben</translation>
        </message>
        <message>
            <source>Nobody works on a story</source>
            <translation>Niemand arbeitet an einer Story</translation>
        </message>
        <message>
            <source>Drag one here to start it</source>
            <translation>Zum Beginnen eine hierher ziehen</translation>
        </message>
        <message>
            <source>No story waits to be verified</source>
            <translation>Keine Story wartet auf Prüfung</translation>
        </message>
        <message>
            <source>Finished work arrives here</source>
            <translation>Erledigte Arbeit kommt hier an</translation>
        </message>
        <message>
            <source>No story waits for release</source>
            <translation>Keine Story wartet auf Freigabe</translation>
        </message>
        <message>
            <source>Verified stories arrive here</source>
            <translation>Geprüfte Storys kommen hier an</translation>
        </message>
        <message>
            <source>No story is done yet</source>
            <translation>Noch keine Story ist fertig</translation>
        </message>
        <message>
            <source>Released stories arrive here</source>
            <translation>Freigegebene Storys kommen hier an</translation>
        </message>
        <message>
            <source>Stories are being read</source>
            <translation>Storys werden gelesen</translation>
        </message>
        <message>
            <source>No story here matches</source>
            <translation>Hier passt keine Story</translation>
        </message>
        <message>
            <source>The backlog is empty</source>
            <translation>Das Backlog ist leer</translation>
        </message>
        <message>
            <source>Press C to write a story</source>
            <translation>C drücken, um eine Story zu schreiben</translation>
        </message>
        <message>
            <source>No sprint is planned</source>
            <translation>Kein Sprint ist geplant</translation>
        </message>
        <message>
            <source>Plan one to pull stories into it</source>
            <translation>Planen Sie einen, um Storys hineinzuholen</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 ist noch leer</translation>
        </message>
        <message>
            <source>Select stories in the backlog and press S, or drag them here</source>
            <translation>Storys im Backlog auswählen und S drücken, oder hierher ziehen</translation>
        </message>
        <message>
            <source>Esc in the filter field clears it</source>
            <translation>Esc im Filterfeld leert es</translation>
        </message>
        <message>
            <source>Scroll the lanes</source>
            <translation>Durch die Bahnen blättern</translation>
        </message>
        <message>
            <source>Title of the new story in %1</source>
            <comment>a lane</comment>
            <translation>Titel der neuen Story in %1</translation>
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
            <translation>Noch nennt kein Build diese Story</translation>
        </message>
        <message>
            <source>No build names this story yet. Write its number into a commit or a branch.</source>
            <translation>Noch nennt kein Build diese Story. Schreiben Sie ihre Nummer in einen Commit oder einen Branch.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildPanel</name>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Select a pipeline to see its build.</source>
            <translation>Wählen Sie eine Pipeline, um ihren Build zu sehen.</translation>
        </message>
        <message>
            <source>Details of the build</source>
            <translation>Details des Builds</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>Was sicher ist</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Read from %1, %2</source>
            <translation>Gelesen von %1, %2</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>Gelesen von %1</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Begonnen %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Beendet %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>Protokoll öffnen</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>First failing line of the log: %1</source>
            <translation>Erste fehlschlagende Zeile des Protokolls: %1</translation>
        </message>
        <message>
            <source>The first failing line of the log</source>
            <translation>Die erste fehlschlagende Zeile des Protokolls</translation>
        </message>
        <message>
            <source>The server did not tell more of this build. %1</source>
            <translation>Der Server hat nicht mehr über diesen Build gesagt. %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildStory</name>
        <message>
            <source>%1 failed.</source>
            <translation>%1 ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 ist fehlgeschlagen: %2.</translation>
        </message>
        <message>
            <source>Build %1 failed. The server does not say in which stage.</source>
            <translation>Build %1 ist fehlgeschlagen. Der Server sagt nicht, in welcher Stufe.</translation>
        </message>
        <message>
            <source>%1 ended unstable.</source>
            <translation>%1 endete instabil.</translation>
        </message>
        <message>
            <source>%1 ended unstable: %2.</source>
            <translation>%1 endete instabil: %2.</translation>
        </message>
        <message>
            <source>Build %1 ended unstable: tests failed, or a failure was allowed.</source>
            <translation>Build %1 endete instabil: Tests sind fehlgeschlagen, oder ein Fehler war erlaubt.</translation>
        </message>
        <message>
            <source>Build %1 was cancelled, by a person or by the server.</source>
            <translation>Build %1 wurde abgebrochen, von einer Person oder vom Server.</translation>
        </message>
        <message>
            <source>Build %1 waits for its turn on the server.</source>
            <translation>Build %1 wartet auf dem Server, bis er an der Reihe ist.</translation>
        </message>
        <message>
            <source>Build %1 waits for people: %2 goes on when somebody agrees.</source>
            <translation>Build %1 wartet auf Menschen: %2 geht weiter, wenn jemand zustimmt.</translation>
        </message>
        <message>
            <source>it</source>
            <translation>er</translation>
        </message>
        <message>
            <source>Build %1 was not run.</source>
            <translation>Build %1 wurde nicht ausgeführt.</translation>
        </message>
        <message>
            <source>The server has a word for the state of build %1 that Dayshift does not know.</source>
            <translation>Der Server hat für den Zustand von Build %1 ein Wort, das Dayshift nicht kennt.</translation>
        </message>
        <message>
            <source>What you see is from %1. Nothing of it was changed.</source>
            <translation>Was Sie sehen, ist von %1. Nichts davon wurde geändert.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Dayshift cannot tell whether this was deployed: the server names no deploy stage.</source>
            <translation>Dayshift kann nicht sagen, ob dies ausgeliefert wurde: Der Server nennt keine Stufe zum Ausliefern.</translation>
        </message>
        <message>
            <source>This build was deployed %1.</source>
            <translation>Dieser Build wurde ausgeliefert: %1.</translation>
        </message>
        <message>
            <source>This build was deployed.</source>
            <translation>Dieser Build wurde ausgeliefert.</translation>
        </message>
        <message>
            <source>This build is being deployed now.</source>
            <translation>Dieser Build wird gerade ausgeliefert.</translation>
        </message>
        <message>
            <source>The deployment did not end well. Look what runs there before anything else.</source>
            <translation>Das Deployment ging nicht gut aus. Sehen Sie zuerst nach, was dort läuft.</translation>
        </message>
        <message>
            <source>Nothing of this build was deployed.</source>
            <translation>Von diesem Build wurde nichts ausgeliefert.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, look whether the server runs and whether the connection is still right.</source>
            <translation>Dayshift versucht es von selbst erneut. Wenn es so bleibt, prüfen Sie, ob der Server läuft und ob die Verbindung noch stimmt.</translation>
        </message>
        <message>
            <source>Open its page and read the log of %1 from the first failing line.</source>
            <translation>Öffnen Sie die Seite und lesen Sie das Protokoll (%1) ab der ersten fehlerhaften Zeile.</translation>
        </message>
        <message>
            <source>the build</source>
            <translation>der Build</translation>
        </message>
        <message>
            <source>If nobody meant to cancel it, run it again on the server.</source>
            <translation>Wenn niemand ihn abbrechen wollte, starten Sie ihn auf dem Server erneut.</translation>
        </message>
        <message>
            <source>Open its page to agree or to refuse.</source>
            <translation>Öffnen Sie die Seite, um zuzustimmen oder abzulehnen.</translation>
        </message>
        <message>
            <source>Open its page to see what the server says.</source>
            <translation>Öffnen Sie die Seite, um zu sehen, was der Server sagt.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a kind of stage, and its name on the server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages ended the same way.</source>
            <translation>
                <numerusform>%n weitere Stufe endete ebenso.</numerusform>
                <numerusform>%n weitere Stufen endeten ebenso.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 läuft.</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>Build %1</translation>
        </message>
        <message>
            <source>%1 is running for %2.</source>
            <translation>%1 läuft. Dauer bisher: %2</translation>
        </message>
        <message>
            <source>Build %1 passed.</source>
            <translation>Build %1 war erfolgreich.</translation>
        </message>
        <message>
            <source>Build %1 passed in %2.</source>
            <translation>Build %1 war nach %2 erfolgreich.</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 wurde noch nicht gelesen.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 hat nicht geantwortet. Dauer bisher: %2</translation>
        </message>
        <message>
            <source>Build #%1 is what was deployed last, %2.</source>
            <translation>Zuletzt wurde Build #%1 ausgeliefert, %2.</translation>
        </message>
        <message>
            <source>The server gave no page for it. Look for %1 on the server.</source>
            <translation>Der Server nannte keine Seite dafür. Suchen Sie auf dem Server nach %1.</translation>
        </message>
        <message>
            <source>First failing test: %1.</source>
            <translation>Erster fehlgeschlagener Test: %1.</translation>
        </message>
        <message>
            <source>%1 runs #%2 since %3.</source>
            <comment>an environment, a build, a time</comment>
            <translation>Auf %1 läuft seit %3 #%2.</translation>
        </message>
        <message>
            <source>It does not have this change.</source>
            <translation>Diese Änderung ist nicht darin.</translation>
        </message>
        <message>
            <source>Nothing before %1: %2 marked it as known.</source>
            <translation>Nichts vor %1: %2 hat es als bekannt markiert.</translation>
        </message>
        <message>
            <source>Find the test that does not always pass; until then a pass says little.</source>
            <translation>Finden Sie den Test, der nicht immer besteht; bis dahin sagt ein Bestehen wenig.</translation>
        </message>
        <message>
            <source>%1 failed, as is known.</source>
            <translation>%1 ist fehlgeschlagen, wie bekannt.</translation>
        </message>
        <message>
            <source>%1 failed, as is known: %2.</source>
            <translation>%1 ist fehlgeschlagen, wie bekannt: %2.</translation>
        </message>
        <message>
            <source>Build %1 failed, as is known.</source>
            <translation>Build %1 ist fehlgeschlagen, wie bekannt.</translation>
        </message>
        <message>
            <source>Build %1 passed, but only on a retry, as %2 of the last 10 builds did.</source>
            <translation>Build %1 hat bestanden, aber erst im neuen Versuch, wie %2 der letzten 10 Builds.</translation>
        </message>
        <message>
            <source>%1 is flaky: it passed on a retry in %2 of the last %3 reports.</source>
            <translation>%1 ist unzuverlässig: In %2 der letzten %3 Berichte bestand der Test erst beim erneuten Versuch.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Call</name>
        <message>
            <source>See: dayshift %1 --help</source>
            <translation>Siehe: dayshift %1 --help</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CardColumnView</name>
        <message>
            <source>Move within %1</source>
            <translation>Innerhalb von %1 verschieben</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2 of %3)</source>
            <translation>Nach %1 verschieben (wären dann %2 von %3)</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2)</source>
            <translation>Nach %1 verschieben (wären dann %2)</translation>
        </message>
        <message>
            <source>Enter opens the story, Control with an arrow key moves it.</source>
            <translation>Eingabe öffnet die Story, Strg mit einer Pfeiltaste verschiebt sie.</translation>
        </message>
        <message>
            <source>Move to the column before</source>
            <translation>In die vorige Spalte verschieben</translation>
        </message>
        <message>
            <source>Move to the next column</source>
            <translation>In die nächste Spalte verschieben</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben verschieben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten verschieben</translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>Ins Backlog zurücklegen</translation>
        </message>
        <message>
            <source>Pull into the sprint</source>
            <translation>In den Sprint holen</translation>
        </message>
        <message>
            <source>Move to %1, %2 (would be %3 of %4)</source>
            <comment>column, lane</comment>
            <translation>Nach %1, %2 (wären %3 von %4)</translation>
        </message>
        <message>
            <source>Move to %1, %2</source>
            <comment>column, lane</comment>
            <translation>Nach %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Check</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Zugriff</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>Der Server antwortet.</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is trusted.</source>
            <translation>Die Verbindung ist verschlüsselt, und dem Zertifikat wird vertraut.</translation>
        </message>
        <message>
            <source>The server lets us read.</source>
            <translation>Der Server erlaubt das Lesen.</translation>
        </message>
        <message>
            <source>The server lets us read without a token.</source>
            <translation>Der Server erlaubt das Lesen ohne Token.</translation>
        </message>
        <message>
            <source>The answer can be read.</source>
            <translation>Die Antwort ist lesbar.</translation>
        </message>
        <message>
            <source>The address begins with http: what is read can be listened to.</source>
            <translation>Die Adresse beginnt mit http: Was gelesen wird, kann mitgehört werden.</translation>
        </message>
        <message numerus="yes">
            <source>It tells of %n pipeline(s).</source>
            <translation>
                <numerusform>Sie nennt %n Pipeline.</numerusform>
                <numerusform>Sie nennt %n Pipelines.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift kennt diese Art von Server nicht.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckCommand</name>
        <message>
            <source>Verify a workspace.</source>
            <translation>Einen Arbeitsbereich prüfen.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace at OUT and leave this one untouched.</source>
            <translation>Alles Lesbare in einen neuen Arbeitsbereich OUT speichern und diesen unberührt lassen.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles in Ordnung.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckList</name>
        <message>
            <source>Connection check</source>
            <translation>Prüfung der Verbindung</translation>
        </message>
        <message>
            <source>“Test” asks the server and tells what holds. Nothing is stored by it.</source>
            <translation>„Testen“ fragt den Server und meldet, was stimmt. Dabei wird nichts gespeichert.</translation>
        </message>
        <message>
            <source>Asking the server</source>
            <translation>Der Server wird gefragt</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Nicht versucht</translation>
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
            <translation>Tippen, um die Liste einzugrenzen</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (jetzt)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CloseSprintDialog</name>
        <message>
            <source>Tick all</source>
            <translation>Alle ankreuzen</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Keine ankreuzen</translation>
        </message>
        <message>
            <source>The sprint that ticked stories go to</source>
            <translation>Der Sprint, in den angekreuzte Storys kommen</translation>
        </message>
        <message>
            <source>Stories that are not done; the ticked ones go to the next sprint</source>
            <translation>Storys, die nicht fertig sind; die angekreuzten kommen in den nächsten Sprint</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>#2187 and its title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Ticked stories go to</source>
            <translation>Angekreuzte Storys kommen in</translation>
        </message>
        <message>
            <source>Close the sprint</source>
            <translation>Sprint abschließen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message numerus="yes">
            <source>%n stories go back into the backlog.</source>
            <translation>
                <numerusform>%n Story kommt ins Backlog zurück.</numerusform>
                <numerusform>%n Storys kommen ins Backlog zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories go to %1.</source>
            <translation>
                <numerusform>%n Story kommt in %1.</numerusform>
                <numerusform>%n Storys kommen in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>%1 abschließen?</translation>
        </message>
        <message>
            <source>Every story is done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>Jede Story ist fertig. Die Zahlen des Sprints werden festgehalten, wie sie jetzt sind. Rückgängig öffnet ihn wieder und bewahrt sie als überholt auf.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are not done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>
                <numerusform>%n Story ist nicht fertig. Die Zahlen des Sprints werden festgehalten, wie sie jetzt sind. Rückgängig öffnet ihn wieder und bewahrt sie als überholt auf.</numerusform>
                <numerusform>%n Storys sind nicht fertig. Die Zahlen des Sprints werden festgehalten, wie sie jetzt sind. Rückgängig öffnet ihn wieder und bewahrt sie als überholt auf.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnHeader</name>
        <message>
            <source>%1 found · %2</source>
            <comment>so many stories match; the count of all</comment>
            <translation>%1 gefunden · %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDesk</name>
        <message>
            <source>C&amp;olumns …</source>
            <translation>&amp;Spalten …</translation>
        </message>
        <message>
            <source>Columns changed</source>
            <translation>Spalten geändert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDialog</name>
        <message>
            <source>to do</source>
            <translation>zu tun</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>prüfen</translation>
        </message>
        <message>
            <source>release</source>
            <translation>freigeben</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>Spalten des Boards</translation>
        </message>
        <message>
            <source>Columns, in the order of work</source>
            <translation>Spalten in der Reihenfolge der Arbeit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Bedeutet</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Save the columns</source>
            <translation>Spalten speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Name of column %1</source>
            <translation>Name der Spalte %1</translation>
        </message>
        <message>
            <source>What column %1 means</source>
            <translation>Was Spalte %1 bedeutet</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>ohne Grenze</translation>
        </message>
        <message>
            <source>How many stories column %1 may hold</source>
            <translation>Wie viele Storys Spalte %1 höchstens fasst</translation>
        </message>
        <message>
            <source>Every column needs a name.</source>
            <translation>Jede Spalte braucht einen Namen.</translation>
        </message>
        <message>
            <source>Two columns have the same name: nobody could tell them apart.</source>
            <translation>Zwei Spalten heißen gleich: niemand könnte sie unterscheiden.</translation>
        </message>
        <message>
            <source>One column has to mean “to do”: new stories begin there.</source>
            <translation>Eine Spalte muss „zu tun“ bedeuten: dort beginnen neue Storys.</translation>
        </message>
        <message>
            <source>One column has to mean “done”: otherwise no story is ever finished.</source>
            <translation>Eine Spalte muss „fertig“ bedeuten: sonst wird nie eine Story fertig.</translation>
        </message>
        <message>
            <source>Remove: no story lies there</source>
            <translation>Entfernen: dort liegt keine Story</translation>
        </message>
        <message numerus="yes">
            <source>Remove, and move %n stories to %1</source>
            <translation>
                <numerusform>Entfernen und %n Story nach %1 verschieben</numerusform>
                <numerusform>Entfernen und %n Storys nach %1 verschieben</numerusform>
            </translation>
        </message>
        <message>
            <source>A full column refuses stories instead of asking why</source>
            <translation>Eine volle Spalte weist Storys ab, statt nach dem Grund zu fragen</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>A column that means “done” always asks for it.</source>
            <translation>Eine Spalte, die „fertig“ bedeutet, verlangt sie immer.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>What column %1 asks for: %2</source>
            <translation>Was Spalte %1 verlangt: %2</translation>
        </message>
        <message>
            <source>In a lane at most</source>
            <translation>Je Bahn höchstens</translation>
        </message>
        <message>
            <source>How many stories each lane of column %1 may hold</source>
            <translation>Wie viele Storys jede Bahn von Spalte %1 fassen darf</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CommentBox</name>
        <message>
            <source>Leave it as it was</source>
            <translation>Unverändert lassen</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Einen Kommentar schreiben</translation>
        </message>
        <message>
            <source>Write a comment, # and a number link a story</source>
            <translation>Kommentar schreiben, # und eine Nummer verweisen auf eine Story</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentieren</translation>
        </message>
        <message>
            <source>Save comment</source>
            <translation>Kommentar speichern</translation>
        </message>
        <message>
            <source>Send the comment (Ctrl+Enter)</source>
            <translation>Den Kommentar senden (Strg+Enter)</translation>
        </message>
        <message>
            <source>Save the comment (Ctrl+Enter)</source>
            <translation>Den Kommentar speichern (Strg+Enter)</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends</source>
            <translation>Strg+Enter sendet</translation>
        </message>
        <message>
            <source>Attach files to the comment</source>
            <translation>Dateien an den Kommentar anhängen</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each to the comment; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>Dateien von je höchstens %1 an den Kommentar anhängen; Strg+Umschalt+V hängt das Bild in der Zwischenablage an</translation>
        </message>
        <message>
            <source>Goes with it: %1, %2</source>
            <comment>a file's name and size</comment>
            <translation>Geht mit: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConflictView</name>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Vergleichen und zusammenführen</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else meanwhile.</source>
            <comment>a thing's title</comment>
            <translation>„%1“ wurde inzwischen von jemand anderem geändert.</translation>
        </message>
        <message>
            <source>Both versions are here. Nothing is written before you save.</source>
            <translation>Beide Fassungen sind hier. Vor dem Speichern wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>Take all of mine</source>
            <translation>Alles von mir übernehmen</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>Alles von der anderen Seite übernehmen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Meines übernehmen</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Anderes übernehmen</translation>
        </message>
        <message>
            <source>%1: take mine, %2</source>
            <comment>a field and its value</comment>
            <translation>%1: meines übernehmen, %2</translation>
        </message>
        <message>
            <source>%1: take theirs, %2</source>
            <comment>a field and its value</comment>
            <translation>%1: anderes übernehmen, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectCommand</name>
        <message>
            <source>Connect a server, after checking that it can be read.</source>
            <translation>Einen Server verbinden, nachdem geprüft ist, dass er sich lesen lässt.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>Die Art des Servers: %1.</translation>
        </message>
        <message>
            <source>Where it answers.</source>
            <translation>Wo er antwortet.</translation>
        </message>
        <message>
            <source>What the team calls it.</source>
            <translation>Wie das Team ihn nennt.</translation>
        </message>
        <message>
            <source>Who signs in, where a server wants a name beside the token.</source>
            <translation>Wer sich anmeldet, falls ein Server neben dem Token einen Namen verlangt.</translation>
        </message>
        <message>
            <source>Read the token from standard input.</source>
            <translation>Das Token von der Standardeingabe lesen.</translation>
        </message>
        <message>
            <source>Read the token from this environment variable.</source>
            <translation>Das Token aus dieser Umgebungsvariablen lesen.</translation>
        </message>
        <message>
            <source>A certificate authority of your own, as a PEM file.</source>
            <translation>Eine eigene Zertifizierungsstelle, als PEM-Datei.</translation>
        </message>
        <message>
            <source>Read only this; may be given several times.</source>
            <translation>Nur dies lesen; darf mehrmals angegeben werden.</translation>
        </message>
        <message>
            <source>The file with the certificate authority cannot be read: %1.</source>
            <translation>Die Datei mit der Zertifizierungsstelle ist nicht lesbar: %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>There is no token where one was to be read.</source>
            <translation>Wo ein Token gelesen werden sollte, ist keines.</translation>
        </message>
        <message>
            <source>Give it on standard input or in the variable that you named.</source>
            <translation>Geben Sie es über die Standardeingabe oder in der genannten Variablen an.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>nicht versucht</translation>
        </message>
        <message>
            <source>%1 was not connected.</source>
            <translation>%1 wurde nicht verbunden.</translation>
        </message>
        <message>
            <source>Mend what failed and connect it again.</source>
            <translation>Beheben Sie, was fehlschlug, und verbinden Sie erneut.</translation>
        </message>
        <message>
            <source>There is a connection called %1 already.</source>
            <translation>Es gibt schon eine Verbindung namens %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>%1 is connected. dayshift poll --once reads it now.</source>
            <translation>%1 ist verbunden. dayshift poll --once liest es jetzt.</translation>
        </message>
        <message>
            <source>The token was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this server.</source>
            <translation>Das Token wurde nicht aufbewahrt: %1 Geben Sie es jedem Dayshift, das diesen Server liest, in der Umgebungsvariablen %2 mit.</translation>
        </message>
        <message>
            <source>Name the kind of server and its address.</source>
            <translation>Nennen Sie die Art des Servers und seine Adresse.</translation>
        </message>
        <message>
            <source>Dayshift does not know the kind of server “%1”.</source>
            <translation>Dayshift kennt die Serverart „%1“ nicht.</translation>
        </message>
        <message>
            <source>Name the connection: --name N.</source>
            <translation>Geben Sie der Verbindung einen Namen: --name N.</translation>
        </message>
        <message>
            <source>Give either --token-stdin or --token-env.</source>
            <translation>Geben Sie entweder --token-stdin oder --token-env an.</translation>
        </message>
        <message>
            <source>Let the team run builds again, cancel and start them through it.</source>
            <translation>Das Team darf darüber Builds wiederholen, abbrechen und starten.</translation>
        </message>
        <message>
            <source>This kind of server can only be read: leave out --allow-writing.</source>
            <translation>Diese Art von Server lässt sich nur lesen: Lassen Sie --allow-writing weg.</translation>
        </message>
        <message>
            <source>Ask by HTTP/2 where the server speaks it.</source>
            <translation>Mit HTTP/2 fragen, wo der Server es spricht.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every nimmt eine Zahl von Sekunden, von 1 bis %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Connection</name>
        <message>
            <source>The connection has no name.</source>
            <translation>Die Verbindung hat keinen Namen.</translation>
        </message>
        <message>
            <source>Give it one by which the team knows the server.</source>
            <translation>Geben Sie ihr einen, unter dem das Team den Server kennt.</translation>
        </message>
        <message>
            <source>There is a connection of this name already.</source>
            <translation>Es gibt schon eine Verbindung dieses Namens.</translation>
        </message>
        <message>
            <source>Give another name, or change the one that is there.</source>
            <translation>Geben Sie einen anderen Namen an, oder ändern Sie die vorhandene.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift kennt diese Art von Server nicht.</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Wählen Sie eine andere Art.</translation>
        </message>
        <message>
            <source>The certificate file cannot be read.</source>
            <translation>Die Zertifikatsdatei ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Choose a PEM file with the authority's certificate.</source>
            <translation>Wählen Sie eine PEM-Datei mit dem Zertifikat der Stelle.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectionDialog</name>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>&amp;New connection</source>
            <translation>&amp;Neue Verbindung</translation>
        </message>
        <message>
            <source>&amp;Kind of server</source>
            <translation>&amp;Art des Servers</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>Na&amp;me</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>A&amp;ccount, where the server wants one</source>
            <translation>&amp;Konto, falls der Server eines verlangt</translation>
        </message>
        <message>
            <source>&amp;Token or password</source>
            <translation>T&amp;oken oder Passwort</translation>
        </message>
        <message>
            <source>&amp;Only these, one a line</source>
            <translation>Nur diese, &amp;je Zeile eines</translation>
        </message>
        <message>
            <source>Certificate of an authority of your o&amp;wn (PEM)</source>
            <translation>Zertifikat einer &amp;eigenen Zertifizierungsstelle (PEM)</translation>
        </message>
        <message>
            <source>C&amp;hoose …</source>
            <translation>A&amp;uswählen …</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>Zertifikat einer Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>Ent&amp;fernen</translation>
        </message>
        <message>
            <source>Possible while nothing was read from the server.</source>
            <translation>Möglich, solange vom Server nichts gelesen wurde.</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>abgeschaltet</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>noch nicht gelesen</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>antwortet nicht</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a connection and its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Neue Verbindung</translation>
        </message>
        <message>
            <source>Co&amp;nnect</source>
            <translation>&amp;Verbinden</translation>
        </message>
        <message>
            <source>&amp;Save the connection</source>
            <translation>Verbindung &amp;speichern</translation>
        </message>
        <message>
            <source>Stop &amp;reading this server</source>
            <translation>Diesen Server nicht mehr &amp;lesen</translation>
        </message>
        <message>
            <source>&amp;Read this server again</source>
            <translation>Diesen Server wieder &amp;lesen</translation>
        </message>
        <message>
            <source>%1. Empty: all that the server shows.</source>
            <translation>%1. Leer: alles, was der Server zeigt.</translation>
        </message>
        <message>
            <source>Taken from the environment, %1.</source>
            <translation>Aus der Umgebung übernommen, %1.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace.</source>
            <translation>Liegt im Schlüsselbund des Systems, nie im Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Leave it empty to keep the one that is in the keyring.</source>
            <translation>Leer lassen, um das im Schlüsselbund zu behalten.</translation>
        </message>
        <message>
            <source>%1 is stored and is read now.</source>
            <translation>%1 ist gespeichert und wird jetzt gelesen.</translation>
        </message>
        <message>
            <source>%1 Start Dayshift with the token in %2, and it is used from there.</source>
            <translation>%1 Starten Sie Dayshift mit dem Token in %2, dann wird es von dort verwendet.</translation>
        </message>
        <message>
            <source>The connection is stored, the token is not.</source>
            <translation>Die Verbindung ist gespeichert, das Token nicht.</translation>
        </message>
        <message>
            <source>%1 is removed. Nothing was read from it.</source>
            <translation>%1 ist entfernt. Es wurde nichts davon gelesen.</translation>
        </message>
        <message>
            <source>%1 is read again.</source>
            <translation>%1 wird wieder gelesen.</translation>
        </message>
        <message>
            <source>%1 is not read any more. What it told stays in the workspace; its pipelines are not shown.</source>
            <translation>%1 wird nicht mehr gelesen. Was von dort kam, bleibt im Arbeitsbereich; die Pipelines werden nicht gezeigt.</translation>
        </message>
        <message>
            <source>A&amp;llow to run builds again, cancel and start them</source>
            <translation>Erlau&amp;ben, Builds zu wiederholen, abzubrechen und zu starten</translation>
        </message>
        <message>
            <source>This kind of server can only be read.</source>
            <translation>Diese Art von Server lässt sich nur lesen.</translation>
        </message>
        <message>
            <source>Everybody in this workspace may, with the token on their own computer. Each deed is in the activity log. %1</source>
            <translation>Alle in diesem Arbeitsbereich dürfen es, mit dem Token auf ihrem eigenen Computer. Jede Tat steht im Aktivitätsprotokoll. %1</translation>
        </message>
        <message>
            <source>Ask by HTTP/&amp;2 where the server speaks it</source>
            <translation>Mit HTTP/&amp;2 fragen, wo der Server es spricht</translation>
        </message>
        <message>
            <source>Quicker where a server has hundreds of pipelines: many questions at once over one line. Only for servers that you trust.</source>
            <translation>Schneller, wo ein Server Hunderte von Pipelines hat: viele Fragen gleichzeitig über eine Leitung. Nur für Server, denen Sie vertrauen.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Desktop</name>
        <message>
            <source>The demo day is being made.</source>
            <translation>Der Demo-Tag wird angelegt.</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <comment>a workspace</comment>
            <translation>%1 wird geöffnet.</translation>
        </message>
        <message>
            <source>%1 is being made.</source>
            <comment>a workspace</comment>
            <translation>%1 wird angelegt.</translation>
        </message>
        <message>
            <source>What can be read of %1 is being copied.</source>
            <comment>a workspace</comment>
            <translation>Was von %1 lesbar ist, wird kopiert.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Nur zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Repair to a copy …</source>
            <translation>In eine Kopie retten…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>New workspace …</source>
            <translation>Neuer Arbeitsbereich…</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>Anderen Arbeitsbereich öffnen…</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>Arbeitsbereich öffnen</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift);;All files (*)</source>
            <translation>Dayshift-Arbeitsbereiche (*.dayshift);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Repair to a copy</source>
            <translation>In eine Kopie retten</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshift-Arbeitsbereiche (*.dayshift)</translation>
        </message>
        <message>
            <source>This is a copy of what could be read.</source>
            <translation>Dies ist eine Kopie dessen, was lesbar war.</translation>
        </message>
        <message numerus="yes">
            <source>The damaged workspace was not touched. %n thing(s) are to be looked at.</source>
            <translation>
                <numerusform>Der beschädigte Arbeitsbereich wurde nicht angerührt. %n Punkt ist anzusehen.</numerusform>
                <numerusform>Der beschädigte Arbeitsbereich wurde nicht angerührt. %n Punkte sind anzusehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Story #%1 is yours</source>
            <translation>Story #%1 gehört Ihnen</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 hat Ihnen zugewiesen: %2</translation>
        </message>
        <message>
            <source>Open the story</source>
            <translation>Story öffnen</translation>
        </message>
        <message>
            <source>&amp;Replay the past</source>
            <translation>&amp;Vergangenes abspielen</translation>
        </message>
        <message>
            <source>&amp;Wall display</source>
            <translation>&amp;Wandanzeige</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DetailsPanel</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Close the details (Esc)</source>
            <translation>Details schließen (Esc)</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Details schließen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicList</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 von %2 Punkten</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 von %n Story</numerusform>
                <numerusform>%1 von %n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>Epic %1, %2, %3 done, %4 done, %5</source>
            <comment>a number, a title, stories, points, open or closed</comment>
            <translation>Epic %1, %2, %3 fertig, %4 fertig, %5</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
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
            <translation>Text bearbeiten</translation>
        </message>
        <message>
            <source>Save text</source>
            <translation>Text speichern</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Make a story of it</source>
            <translation>Eine Story daraus machen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Edit the text (E)</source>
            <translation>Den Text bearbeiten (E)</translation>
        </message>
        <message>
            <source>Save the text (Ctrl+Enter)</source>
            <translation>Den Text speichern (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Text of the epic</source>
            <translation>Text des Epics</translation>
        </message>
        <message>
            <source>Text of the epic, as Markdown</source>
            <translation>Text des Epics, als Markdown</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>None yet. Lines such as “- [ ] Sprint 23: Try it out (Ada)” are listed here.</source>
            <translation>Noch keine. Zeilen wie „- [ ] Sprint 23: Ausprobieren (Ada)“ stehen dann hier.</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Storys</translation>
        </message>
        <message>
            <source>Stories of the epic</source>
            <translation>Storys des Epics</translation>
        </message>
        <message>
            <source>No story is in this epic yet.</source>
            <translation>In diesem Epic ist noch keine Story.</translation>
        </message>
        <message>
            <source>Mentioned in</source>
            <translation>Erwähnt in</translation>
        </message>
        <message>
            <source>Nobody names this epic by its number yet.</source>
            <translation>Noch nennt niemand dieses Epic mit seiner Nummer.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>Product of the epic</source>
            <translation>Produkt des Epics</translation>
        </message>
        <message>
            <source>No product</source>
            <translation>Kein Produkt</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicTaskTable</name>
        <message>
            <source>Make a story of it</source>
            <translation>Eine Story daraus machen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what is to be done; done or open</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>It has become %1 already.</source>
            <translation>Daraus ist schon %1 geworden.</translation>
        </message>
        <message>
            <source>Creates a story in this epic and writes its number behind the item (C)</source>
            <translation>Legt eine Story in diesem Epic an und schreibt ihre Nummer hinter die Maßnahme (C)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicsPage</name>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>What we want</source>
            <translation>Was wir wollen</translation>
        </message>
        <message>
            <source>Business value</source>
            <translation>Geschäftswert</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Test strategy</source>
            <translation>Teststrategie</translation>
        </message>
        <message>
            <source>Test process</source>
            <translation>Testprozess</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Umgebungen</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Überwachung</translation>
        </message>
        <message>
            <source>Recommendations from outside</source>
            <translation>Empfehlungen von außen</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>New epic</source>
            <translation>Neues Epic</translation>
        </message>
        <message>
            <source>A new epic written</source>
            <translation>Ein neues Epic geschrieben</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>%1 umbenannt</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>%1 neu beschrieben</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>%1 geschlossen</translation>
        </message>
        <message>
            <source>%1 opened again</source>
            <translation>%1 wieder geöffnet</translation>
        </message>
        <message>
            <source>“%1” ticked</source>
            <translation>„%1“ abgehakt</translation>
        </message>
        <message>
            <source>“%1” opened again</source>
            <translation>„%1“ wieder geöffnet</translation>
        </message>
        <message>
            <source>“%1” written as a story</source>
            <translation>„%1“ als Story geschrieben</translation>
        </message>
        <message>
            <source>Filter epics</source>
            <translation>Epics filtern</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>Epics</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>Write a new epic</source>
            <translation>Ein neues Epic schreiben</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>Text bearbeiten</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Titel bearbeiten</translation>
        </message>
        <message>
            <source>Close epic</source>
            <translation>Epic schließen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>%1 open, %2 closed</source>
            <comment>epics</comment>
            <translation>%1 offen, %2 geschlossen</translation>
        </message>
        <message>
            <source>Open epic again</source>
            <translation>Epic wieder öffnen</translation>
        </message>
        <message>
            <source>The epics are being read.</source>
            <translation>Die Epics werden gelesen.</translation>
        </message>
        <message>
            <source>No epic matches %1</source>
            <translation>Kein Epic passt zu %1</translation>
        </message>
        <message>
            <source>All epics are still there.</source>
            <translation>Alle Epics sind noch da.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>No epics yet</source>
            <translation>Noch keine Epics</translation>
        </message>
        <message>
            <source>An epic says what the problem is, what you want and what comes next; its stories do it.</source>
            <translation>Ein Epic sagt, was das Problem ist, was Sie wollen und was als Nächstes kommt; seine Storys setzen es um.</translation>
        </message>
        <message>
            <source>Write an epic</source>
            <translation>Ein Epic schreiben</translation>
        </message>
        <message>
            <source>There is no %1 here.</source>
            <comment>#2187</comment>
            <translation>%1 gibt es hier nicht.</translation>
        </message>
        <message>
            <source>No story and no epic of this workspace has this number.</source>
            <translation>Keine Story und kein Epic dieses Arbeitsbereichs hat diese Nummer.</translation>
        </message>
        <message>
            <source>Product of %1 changed</source>
            <translation>Produkt von %1 geändert</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2144: what was done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Kommentare und Änderungen</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>Kommentar zu %1 geschrieben</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>Kommentar zu %1 gelöscht</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>Kommentar zu %1 geändert</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filter: %2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Storys</translation>
        </message>
        <message>
            <source>Stories done</source>
            <translation>Storys fertig</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Points done</source>
            <translation>Punkte fertig</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Error</name>
        <message>
            <source>There is no list of %1.</source>
            <translation>Es gibt keine Liste für %1.</translation>
        </message>
        <message>
            <source>Lists: %1.</source>
            <translation>Listen: %1.</translation>
        </message>
        <message>
            <source>There is nothing called %1 in the workspace.</source>
            <translation>Im Arbeitsbereich gibt es nichts namens %1.</translation>
        </message>
        <message>
            <source>See what there is with dayshift list.</source>
            <translation>Sehen Sie mit dayshift list nach, was es gibt.</translation>
        </message>
        <message>
            <source>a column</source>
            <translation>eine Spalte</translation>
        </message>
        <message>
            <source>The server cannot be reached at this address.</source>
            <translation>Der Server ist unter dieser Adresse nicht erreichbar.</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>Das Zertifikat des Servers wurde nicht akzeptiert.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>Der Server hat das Zugriffstoken abgelehnt.</translation>
        </message>
        <message>
            <source>The server asks us to slow down.</source>
            <translation>Der Server bittet um weniger Anfragen.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>Der Server hat selbst ein Problem.</translation>
        </message>
        <message>
            <source>The server's answer could not be read.</source>
            <translation>Die Antwort des Servers war nicht lesbar.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The team database cannot be reached.</source>
            <translation>Die Teamdatenbank ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>Another program is writing to the workspace.</source>
            <translation>Ein anderes Programm schreibt gerade in den Arbeitsbereich.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The workspace cannot be written to.</source>
            <translation>In den Arbeitsbereich kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile.</source>
            <translation>Jemand anderes hat dies inzwischen geändert.</translation>
        </message>
        <message>
            <source>The workspace is damaged.</source>
            <translation>Der Arbeitsbereich ist beschädigt.</translation>
        </message>
        <message>
            <source>This is not a Dayshift workspace.</source>
            <translation>Dies ist kein Dayshift-Arbeitsbereich.</translation>
        </message>
        <message>
            <source>The workspace is newer than this program.</source>
            <translation>Der Arbeitsbereich ist neuer als dieses Programm.</translation>
        </message>
        <message>
            <source>The workspace refused the change.</source>
            <translation>Der Arbeitsbereich hat die Änderung abgelehnt.</translation>
        </message>
        <message>
            <source>There is no such thing in the workspace.</source>
            <translation>Das gibt es im Arbeitsbereich nicht.</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>So lässt sich dies nicht verwenden.</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Dies wurde angehalten, bevor es fertig war.</translation>
        </message>
        <message>
            <source>What was read before stays, with its age.</source>
            <translation>Was vorher gelesen wurde, bleibt, mit seinem Alter.</translation>
        </message>
        <message>
            <source>Your change is kept here; nothing else was changed.</source>
            <translation>Ihre Änderung bleibt hier erhalten; sonst wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>Die Datei wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Check the address, and whether the server runs.</source>
            <translation>Prüfen Sie die Adresse und ob der Server läuft.</translation>
        </message>
        <message>
            <source>Name the file of your own certificate authority in the connection, or ask the server's administrator.</source>
            <translation>Nennen Sie in der Verbindung die Datei Ihrer eigenen Zertifizierungsstelle, oder fragen Sie die Administration des Servers.</translation>
        </message>
        <message>
            <source>Give the connection a new token.</source>
            <translation>Geben Sie der Verbindung ein neues Token.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself.</source>
            <translation>Dayshift versucht es von selbst erneut.</translation>
        </message>
        <message>
            <source>Check that the address is the server's own and not a sign-in page.</source>
            <translation>Prüfen Sie, ob die Adresse die des Servers selbst ist und keine Anmeldeseite.</translation>
        </message>
        <message>
            <source>Free some space; Dayshift then saves by itself.</source>
            <translation>Schaffen Sie Platz; Dayshift speichert dann von selbst.</translation>
        </message>
        <message>
            <source>Give this account the right to write; Dayshift then saves by itself.</source>
            <translation>Geben Sie diesem Konto das Schreibrecht; Dayshift speichert dann von selbst.</translation>
        </message>
        <message>
            <source>Compare both versions and choose one.</source>
            <translation>Vergleichen Sie beide Fassungen und wählen Sie eine.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace: dayshift check --repair-copy OUT.</source>
            <translation>Speichern Sie das Lesbare in einen neuen Arbeitsbereich: dayshift check --repair-copy OUT.</translation>
        </message>
        <message>
            <source>Choose a .dayshift file, or make a new one: dayshift new.</source>
            <translation>Wählen Sie eine .dayshift-Datei, oder legen Sie eine neue an: dayshift new.</translation>
        </message>
        <message>
            <source>Get the newer version to make changes, or open it read-only.</source>
            <translation>Für Änderungen brauchen Sie die neuere Version; oder öffnen Sie ihn nur zum Lesen.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>Prüfen Sie die Eingabe und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Starten Sie es erneut, wenn Sie so weit sind.</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>what happened, what is safe, what to do</comment>
            <translation>%1 %2 %3</translation>
        </message>
        <message>
            <source>A row of %1 refers to a row of %2 that is not there.</source>
            <translation>Eine Zeile von %1 verweist auf eine Zeile von %2, die es nicht gibt.</translation>
        </message>
        <message>
            <source>%1 of %2 %3 is not what the log tells.</source>
            <translation>%1 von %2 %3 ist nicht, was das Protokoll sagt.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 ist nicht lesbar: %2</translation>
        </message>
        <message>
            <source>%1 %2 stands in the log and not in its table.</source>
            <translation>%1 %2 steht im Protokoll und nicht in der Tabelle.</translation>
        </message>
        <message>
            <source>The activity log cannot be read: %1</source>
            <translation>Das Aktivitätsprotokoll ist nicht lesbar: %1</translation>
        </message>
        <message>
            <source>The log was changed behind our back: line %1 does not follow from the one before it.</source>
            <translation>Das Protokoll wurde von außen geändert: Zeile %1 folgt nicht aus der Zeile davor.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of %1 could not be read.</source>
            <translation>
                <numerusform>%n Zeile von %1 war nicht lesbar.</numerusform>
                <numerusform>%n Zeilen von %1 waren nicht lesbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a file at %1 already.</source>
            <translation>Unter %1 gibt es schon eine Datei.</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>Wählen Sie einen anderen Namen für die Kopie.</translation>
        </message>
        <message>
            <source>A PostgreSQL workspace is backed up on its server.</source>
            <translation>Ein PostgreSQL-Arbeitsbereich wird auf seinem Server gesichert.</translation>
        </message>
        <message>
            <source>Use pg_dump there, or dayshift export for a copy in one file.</source>
            <translation>Verwenden Sie dort pg_dump, oder dayshift export für eine Kopie in einer Datei.</translation>
        </message>
        <message>
            <source>Choose another name for the backup.</source>
            <translation>Wählen Sie einen anderen Namen für die Sicherung.</translation>
        </message>
        <message>
            <source>The backup could not be written to %1.</source>
            <translation>Die Sicherung konnte nicht nach %1 geschrieben werden.</translation>
        </message>
        <message>
            <source>The workspace was not touched.</source>
            <translation>Der Arbeitsbereich wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>Check that the folder is there and has room.</source>
            <translation>Prüfen Sie, ob es den Ordner gibt und ob dort Platz ist.</translation>
        </message>
        <message>
            <source>No workspace was named.</source>
            <translation>Es wurde kein Arbeitsbereich genannt.</translation>
        </message>
        <message>
            <source>Give a .dayshift file or a postgresql:// address.</source>
            <translation>Geben Sie eine .dayshift-Datei oder eine postgresql://-Adresse an.</translation>
        </message>
        <message>
            <source>A password must not stand in the workspace's address.</source>
            <translation>In der Adresse des Arbeitsbereichs darf kein Passwort stehen.</translation>
        </message>
        <message>
            <source>Leave it out: the window asks for it, and otherwise it is read from ~/.pgpass or the environment variable PGPASSWORD.</source>
            <translation>Lassen Sie es weg: Das Fenster fragt danach, und sonst wird es aus ~/.pgpass oder der Umgebungsvariable PGPASSWORD gelesen.</translation>
        </message>
        <message>
            <source>The address names no database.</source>
            <translation>Die Adresse nennt keine Datenbank.</translation>
        </message>
        <message>
            <source>Write postgresql://user@host/database.</source>
            <translation>Schreiben Sie postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>The workspace could not be backed up before its update.</source>
            <translation>Der Arbeitsbereich konnte vor der Aktualisierung nicht gesichert werden.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>Er wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>Free some space beside it, then open it again.</source>
            <translation>Schaffen Sie daneben Platz und öffnen Sie ihn dann erneut.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Open it for writing to make changes.</source>
            <translation>Öffnen Sie ihn zum Schreiben, um Änderungen zu machen.</translation>
        </message>
        <message>
            <source>%1 is not a Dayshift workspace: %2</source>
            <translation>%1 ist kein Dayshift-Arbeitsbereich: %2</translation>
        </message>
        <message>
            <source>There is no workspace at %1.</source>
            <translation>Unter %1 gibt es keinen Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Check the name, or make one: dayshift new.</source>
            <translation>Prüfen Sie den Namen, oder legen Sie einen an: dayshift new.</translation>
        </message>
        <message>
            <source>it is a folder.</source>
            <translation>Es ist ein Ordner.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Give this account the right to read it.</source>
            <translation>Geben Sie diesem Konto das Leserecht.</translation>
        </message>
        <message>
            <source>it is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>it does not begin like one.</source>
            <translation>Die Datei beginnt nicht wie einer.</translation>
        </message>
        <message>
            <source>it is a database of another program.</source>
            <translation>Es ist eine Datenbank eines anderen Programms.</translation>
        </message>
        <message>
            <source>Your data is safe and stays readable.</source>
            <translation>Ihre Daten sind sicher und bleiben lesbar.</translation>
        </message>
        <message>
            <source>%1 is read-only for this account.</source>
            <translation>%1 ist für dieses Konto schreibgeschützt.</translation>
        </message>
        <message>
            <source>Open it read-only, or give this account the right to write to it and to its folder.</source>
            <translation>Öffnen Sie ihn nur zum Lesen, oder geben Sie diesem Konto das Schreibrecht für ihn und seinen Ordner.</translation>
        </message>
        <message>
            <source>Choose another name, or open that one.</source>
            <translation>Wählen Sie einen anderen Namen, oder öffnen Sie den vorhandenen.</translation>
        </message>
        <message>
            <source>No file can be made at %1.</source>
            <translation>Unter %1 lässt sich keine Datei anlegen.</translation>
        </message>
        <message>
            <source>Check that the folder is there and that this account may write to it.</source>
            <translation>Prüfen Sie, ob es den Ordner gibt und ob dieses Konto dort schreiben darf.</translation>
        </message>
        <message>
            <source>This workspace was written by an earlier Dayshift.</source>
            <translation>Dieser Arbeitsbereich stammt von einem früheren Dayshift.</translation>
        </message>
        <message>
            <source>Open it for writing once: that brings it up to date and leaves a copy of it as it was.</source>
            <translation>Öffnen Sie ihn einmal zum Schreiben: Das bringt ihn auf den neuesten Stand und hinterlässt eine Kopie des alten.</translation>
        </message>
        <message>
            <source>A reason is missing.</source>
            <translation>Es fehlt ein Grund.</translation>
        </message>
        <message>
            <source>Say how you know when it really was.</source>
            <translation>Sagen Sie, woher die wirkliche Zeit bekannt ist.</translation>
        </message>
        <message>
            <source>These times cannot be.</source>
            <translation>Diese Zeiten können nicht sein.</translation>
        </message>
        <message>
            <source>The end lies after the start, and not after now.</source>
            <translation>Das Ende liegt nach dem Beginn und nicht nach jetzt.</translation>
        </message>
        <message>
            <source>The board has no columns.</source>
            <translation>Das Board hat keine Spalten.</translation>
        </message>
        <message>
            <source>Make a column first.</source>
            <translation>Legen Sie zuerst eine Spalte an.</translation>
        </message>
        <message>
            <source>The database lets you look at this workspace, and change nothing in it.</source>
            <translation>Die Datenbank lässt Sie diesen Arbeitsbereich ansehen, aber nichts darin ändern.</translation>
        </message>
        <message>
            <source>Open it read-only, or ask whoever looks after the database for the right to write.</source>
            <translation>Öffnen Sie ihn schreibgeschützt, oder bitten Sie die Person, die die Datenbank betreut, um das Schreibrecht.</translation>
        </message>
        <message>
            <source>%1 brings instructions of its own for the database, which no workspace does.</source>
            <translation>%1 bringt eigene Anweisungen für die Datenbank mit, was kein Arbeitsbereich tut.</translation>
        </message>
        <message>
            <source>None of them was run, and the file was not touched.</source>
            <translation>Keine davon wurde ausgeführt, und die Datei wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>Ask whoever gave it to you for an export (dayshift export), and import that.</source>
            <translation>Bitten Sie um einen Export (dayshift export) von der Person, die sie Ihnen gab, und importieren Sie diesen.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExplainCommand</name>
        <message>
            <source>Show what Dayshift understands of a saved answer of a server.</source>
            <translation>Zeigen, was Dayshift aus einer gespeicherten Antwort eines Servers versteht.</translation>
        </message>
        <message>
            <source>The answer as it was saved; - for standard input.</source>
            <translation>Die Antwort, wie sie gespeichert wurde; - für die Standardeingabe.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>Die Art des Servers: %1.</translation>
        </message>
        <message>
            <source>What was asked; told from the answer's shape, unless given.</source>
            <translation>Was gefragt wurde; ohne Angabe aus der Form der Antwort erkannt.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>Die Datei ist nicht lesbar: %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message numerus="yes">
            <source>The answer is longer than %n MB.</source>
            <translation>
                <numerusform>Die Antwort ist länger als %n MB.</numerusform>
                <numerusform>Die Antwort ist länger als %n MB.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Dayshift takes no longer one from a server either. Ask the server for less.</source>
            <translation>Auch von einem Server nimmt Dayshift keine längere. Fragen Sie den Server nach weniger.</translation>
        </message>
        <message>
            <source>This answer tells of no pipeline.</source>
            <translation>Diese Antwort nennt keine Pipeline.</translation>
        </message>
        <message>
            <source>The server answered with an error: %1</source>
            <translation>Der Server antwortete mit einem Fehler: %1</translation>
        </message>
        <message>
            <source>Tests: %1 passed, %2 failed, of %3.</source>
            <translation>Tests: %1 erfolgreich, %2 fehlgeschlagen, von %3.</translation>
        </message>
        <message>
            <source>Name one file with a saved answer.</source>
            <translation>Nennen Sie eine Datei mit einer gespeicherten Antwort.</translation>
        </message>
        <message>
            <source>Name the kind of server: --provider %1.</source>
            <translation>Nennen Sie die Art des Servers: --provider %1.</translation>
        </message>
        <message>
            <source>%1 has no endpoint “%2”. It has: %3.</source>
            <translation>%1 hat keinen Endpunkt „%2“. Vorhanden: %3.</translation>
        </message>
        <message>
            <source>This is no answer of %1 that Dayshift can read: %2.</source>
            <translation>Dies ist keine Antwort von %1, die Dayshift lesen kann: %2.</translation>
        </message>
        <message>
            <source>Check that it is a whole answer, and not a sign-in page.</source>
            <translation>Prüfen Sie, ob es eine ganze Antwort ist und keine Anmeldeseite.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>%n weitere Pipeline wurde ausgelassen.</numerusform>
                <numerusform>%n weitere Pipelines wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Artifact %1: %2.</source>
            <translation>Artefakt %1: %2.</translation>
        </message>
        <message>
            <source>Artifact %1.</source>
            <translation>Artefakt %1.</translation>
        </message>
        <message>
            <source>Deployment to %1: %2.</source>
            <translation>Deployment nach %1: %2.</translation>
        </message>
        <message>
            <source>Environment %1.</source>
            <translation>Umgebung %1.</translation>
        </message>
        <message>
            <source>Approval %1: %2.</source>
            <translation>Freigabe %1: %2.</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>keine Zahl</translation>
        </message>
        <message numerus="yes">
            <source>%n more series were left out.</source>
            <translation>
                <numerusform>Eine weitere Reihe wurde weggelassen.</numerusform>
                <numerusform>%n weitere Reihen wurden weggelassen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Export</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>Was vorher da war, ist noch da.</translation>
        </message>
        <message>
            <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
            <translation>Prüfen Sie, ob es den Ordner gibt, ob Sie dort schreiben dürfen und ob der Datenträger nicht voll ist.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>Der Export wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Line %1 is not what Dayshift writes: the export was changed.</source>
            <translation>Zeile %1 ist nicht, was Dayshift schreibt: Der Export wurde geändert.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>Exportieren Sie den Arbeitsbereich erneut.</translation>
        </message>
        <message>
            <source>This workspace is in use, and a whole workspace can only be brought into an empty one.</source>
            <translation>Dieser Arbeitsbereich ist in Gebrauch, und ein ganzer Arbeitsbereich lässt sich nur in einen leeren übernehmen.</translation>
        </message>
        <message>
            <source>Make a new workspace, and import there.</source>
            <translation>Legen Sie einen neuen Arbeitsbereich an und importieren Sie dort.</translation>
        </message>
        <message>
            <source>The export ends in the middle (line %1).</source>
            <translation>Der Export bricht mittendrin ab (Zeile %1).</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>Daten von %1</translation>
        </message>
        <message>
            <source>Data of %1, %2 old</source>
            <comment>a moment and an age</comment>
            <translation>Daten von %1, %2 alt</translation>
        </message>
        <message>
            <source>single value</source>
            <translation>einzelner Wert</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>Der Export konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Eine Datei, die schon da war, ist unverändert.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Wählen Sie einen Ordner, in den geschrieben werden kann, mit etwas freiem Platz.</translation>
        </message>
        <message>
            <source>%1 (seconds)</source>
            <comment>a column</comment>
            <translation>%1 (Sekunden)</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows are in the CSV file of this view.</source>
            <translation>
                <numerusform>%n weitere Zeile steht in der CSV-Datei dieser Ansicht.</numerusform>
                <numerusform>%n weitere Zeilen stehen in der CSV-Datei dieser Ansicht.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportCommand</name>
        <message>
            <source>Save the whole workspace.</source>
            <translation>Den ganzen Arbeitsbereich speichern.</translation>
        </message>
        <message>
            <source>A file for JSON, a folder for CSV.</source>
            <translation>Eine Datei für JSON, ein Ordner für CSV.</translation>
        </message>
        <message>
            <source>json: imports again to an identical workspace; csv: a table for each kind of thing.</source>
            <translation>json: lässt sich wieder in einen identischen Arbeitsbereich importieren; csv: eine Tabelle je Art.</translation>
        </message>
        <message>
            <source>--out PATH and --format json or csv are needed.</source>
            <translation>--out PATH und --format json oder csv sind nötig.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
                <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FieldWords</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Platz in der Liste</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>Blockiert, weil</translation>
        </message>
        <message>
            <source>In this column since</source>
            <translation>In dieser Spalte seit</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>nobody or nothing</source>
            <translation>niemand oder nichts</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Limit of a lane</source>
            <translation>Limit einer Bahn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Abgehakt</translation>
        </message>
        <message>
            <source>Ticked by</source>
            <translation>Abgehakt von</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Wer sich kümmert</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Known until</source>
            <translation>Bekannt bis</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Gesagt von</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureCard</name>
        <message>
            <source>Level: %1 (%2)</source>
            <translation>Stufe: %1 (%2)</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>Was „%1“ bedeutet</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Keine Daten</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>90 % of them within %1</source>
            <translation>90 % davon höchstens %1</translation>
        </message>
        <message>
            <source>better</source>
            <translation>besser</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>schlechter</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>Server verbinden …</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Störung melden …</translation>
        </message>
        <message>
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>Die Stufen sind die des DORA-Berichts von %1: Gruppen der Antworten jenes Jahres, keine Grenzwerte.</translation>
        </message>
        <message>
            <source>Level by %1</source>
            <translation>Stufe nach: %1</translation>
        </message>
        <message>
            <source>Level of DORA's report of %1</source>
            <translation>Stufe nach dem DORA-Bericht von %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureRows</name>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterBar</name>
        <message>
            <source>Filter stories</source>
            <translation>Storys filtern</translation>
        </message>
        <message>
            <source>Words, or is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; a minus in front turns one round.</source>
            <translation>Wörter, oder is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; ein Minus davor kehrt es um.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Fehlschlagend</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>Alternd</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Nicht zugewiesen</translation>
        </message>
        <message>
            <source>%1 of %2 points done</source>
            <translation>%1 von %2 Punkten fertig</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterChip</name>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1, %n Story</numerusform>
                <numerusform>%1, %n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows only these stories: %1</source>
            <translation>Zeigt nur diese Storys: %1</translation>
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
            <translation>%1 T.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 Std.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 Min.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two units of one span</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <comment>an estimated span</comment>
            <translation>etwa %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>an average</comment>
            <translation>%1 Tage</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <comment>an average</comment>
            <translation>%1 Stunden</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <comment>an average</comment>
            <translation>%1 Minuten</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <comment>an average</comment>
            <translation>%1 Sekunden</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <extracomment>A time of day in the form of QLocale::toString: 24 hours unless the language wants otherwise.</extracomment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <comment>a time of day</comment>
            <translation>gestern %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>ddd d MMMM</source>
            <extracomment>Weekday, day and month in the form of QLocale::toString; German: "ddd d. MMMM".</extracomment>
            <translation>ddd, d. MMMM</translation>
        </message>
        <message>
            <source>ddd d MMMM yyyy</source>
            <translation>ddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>ddd d</source>
            <extracomment>Weekday and day, where the month follows; German: "ddd d."</extracomment>
            <translation>ddd d.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two days</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date and time of day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy HH:mm:ss</source>
            <extracomment>Everything about a moment, in the form of QLocale::toString; %1 is added: the time zone.</extracomment>
            <translation>dddd, d. MMMM yyyy HH:mm:ss</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>story points</comment>
            <translation>%1 Pkt.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <comment>story points</comment>
            <translation>
                <numerusform>%n Punkt</numerusform>
                <numerusform>%n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>story points</comment>
            <translation>%1 Punkte</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 von %2</translation>
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
                <numerusform>%n Byte</numerusform>
                <numerusform>%n Bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Header</name>
        <message>
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
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
            <translation>%1 hat es zurückgegeben: niemand ist zuständig</translation>
        </message>
        <message>
            <source>%1 took it</source>
            <translation>%1 hat es übernommen</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1 hat sie %2 zugewiesen</translation>
        </message>
        <message>
            <source>%1 took the estimate back</source>
            <translation>%1 hat die Schätzung zurückgenommen</translation>
        </message>
        <message>
            <source>%1 estimated it at %2</source>
            <translation>%1 hat sie auf %2 geschätzt</translation>
        </message>
        <message>
            <source>%1 changed the estimate from %2 to %3</source>
            <translation>%1 hat die Schätzung von %2 auf %3 geändert</translation>
        </message>
        <message>
            <source>%1 moved it from %2 to %3</source>
            <translation>%1 hat sie von %2 nach %3 verschoben</translation>
        </message>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 hat sie umbenannt; vorher hieß sie „%2“</translation>
        </message>
        <message>
            <source>%1 changed the description</source>
            <translation>%1 hat die Beschreibung geändert</translation>
        </message>
        <message>
            <source>%1 took it out of its sprint</source>
            <translation>%1 hat sie aus ihrem Sprint genommen</translation>
        </message>
        <message>
            <source>%1 put it into %2</source>
            <translation>%1 hat sie in %2 aufgenommen</translation>
        </message>
        <message>
            <source>%1 took it out of its epic</source>
            <translation>%1 hat sie aus ihrem Epic genommen</translation>
        </message>
        <message>
            <source>%1 made it part of %2</source>
            <translation>%1 hat sie %2 zugeordnet</translation>
        </message>
        <message>
            <source>%1 unblocked it</source>
            <translation>%1 hat die Blockierung aufgehoben</translation>
        </message>
        <message>
            <source>%1 blocked it: %2</source>
            <translation>%1 hat sie blockiert: %2</translation>
        </message>
        <message>
            <source>%1 made it urgent</source>
            <translation>%1 hat sie als dringend markiert</translation>
        </message>
        <message>
            <source>%1 made it ordinary again</source>
            <translation>%1 hat sie wieder als normal markiert</translation>
        </message>
        <message>
            <source>%1 archived it</source>
            <translation>%1 hat sie archiviert</translation>
        </message>
        <message>
            <source>%1 took it back out of the archive</source>
            <translation>%1 hat sie aus dem Archiv zurückgeholt</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>%1 wrote the story</source>
            <translation>%1 hat die Story geschrieben</translation>
        </message>
        <message>
            <source>%1 described it</source>
            <translation>%1 hat sie beschrieben</translation>
        </message>
        <message>
            <source>%1 deleted the story</source>
            <translation>%1 hat die Story gelöscht</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 hat sie nach oben oder unten verschoben</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 hat sie geändert</translation>
        </message>
        <message>
            <source>%1 unticked “%2”</source>
            <comment>who; a check</comment>
            <translation>%1 hat „%2“ wieder geöffnet</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who; a check; evidence</comment>
            <translation>%1 hat „%2“ abgehakt: %3</translation>
        </message>
        <message>
            <source>%1 let it into %2 although this was missing: %3. The reason: %4</source>
            <translation>%1 hat sie nach %2 gelassen, obwohl dies fehlte: %3. Der Grund: %4</translation>
        </message>
        <message>
            <source>It was closed under version %1 of the definition of done</source>
            <translation>Sie wurde unter Version %1 der Definition of Done abgeschlossen</translation>
        </message>
        <message>
            <source>%1 attached %2</source>
            <translation>%1 hat %2 angehängt</translation>
        </message>
        <message>
            <source>%1 deleted the attachment %2</source>
            <translation>%1 hat den Anhang %2 gelöscht</translation>
        </message>
        <message>
            <source>%1 brought the attachment %2 back</source>
            <translation>%1 hat den Anhang %2 zurückgeholt</translation>
        </message>
        <message>
            <source>%1 took its priority away</source>
            <translation>%1 hat die Priorität entfernt</translation>
        </message>
        <message>
            <source>%1 set its priority to: %2</source>
            <translation>%1 hat die Priorität festgelegt: %2</translation>
        </message>
        <message>
            <source>%1 took its value away</source>
            <translation>%1 hat den Wert entfernt</translation>
        </message>
        <message>
            <source>%1 set its value to %2</source>
            <translation>%1 hat den Wert auf %2 gesetzt</translation>
        </message>
        <message>
            <source>%1 took it from its team</source>
            <translation>%1 hat es seinem Team weggenommen</translation>
        </message>
        <message>
            <source>%1 gave it to a team that is gone</source>
            <translation>%1 hat es einem Team gegeben, das es nicht mehr gibt</translation>
        </message>
        <message>
            <source>%1 gave it to the team %2</source>
            <translation>%1 hat es dem Team %2 gegeben</translation>
        </message>
        <message>
            <source>%1 changed what it is: %2</source>
            <comment>who; a kind of story</comment>
            <translation>%1 hat geändert, was es ist: %2</translation>
        </message>
        <message>
            <source>%1 took all its labels off</source>
            <translation>%1 hat alle Labels entfernt</translation>
        </message>
        <message>
            <source>%1 changed its labels: %2</source>
            <translation>%1 hat die Labels geändert: %2</translation>
        </message>
        <message>
            <source>%1 took back that it was let into %2. The reason was: %3</source>
            <translation>%1 hat zurückgenommen, dass sie nach %2 gelassen wurde. Der Grund war: %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpClient</name>
        <message>
            <source>It holds no certificate.</source>
            <translation>Sie enthält kein Zertifikat.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpErrors</name>
        <message>
            <source>not sent: %1</source>
            <translation>nicht gesendet: %1</translation>
        </message>
        <message>
            <source>The address of the server cannot be read.</source>
            <translation>Die Adresse des Servers ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Enter it as in a browser, beginning with https://.</source>
            <translation>Geben Sie sie wie in einem Browser ein, beginnend mit https://.</translation>
        </message>
        <message>
            <source>Dayshift does not read addresses that begin with %1:.</source>
            <translation>Dayshift liest keine Adressen, die mit %1: beginnen.</translation>
        </message>
        <message>
            <source>Enter one that begins with https:// or http://.</source>
            <translation>Geben Sie eine ein, die mit https:// oder http:// beginnt.</translation>
        </message>
        <message>
            <source>The address contains a user name or a password.</source>
            <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
        </message>
        <message>
            <source>Take it out of the address, and give it to the connection as account and token, which are kept safe.</source>
            <translation>Nehmen Sie beides aus der Adresse und geben Sie es der Verbindung als Konto und Token; dort wird es sicher aufbewahrt.</translation>
        </message>
        <message>
            <source>The access token contains a line break.</source>
            <translation>Das Zugriffstoken enthält einen Zeilenumbruch.</translation>
        </message>
        <message>
            <source>Give the connection the token again, on one line.</source>
            <translation>Geben Sie der Verbindung das Token noch einmal, in einer Zeile.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 bittet um weniger Anfragen.</translation>
        </message>
        <message>
            <source>%1 refused the access token.</source>
            <translation>%1 hat das Zugriffstoken abgelehnt.</translation>
        </message>
        <message>
            <source>%1 does not let this access token read that.</source>
            <translation>%1 lässt dieses Zugriffstoken das nicht lesen.</translation>
        </message>
        <message>
            <source>Give the connection a token that has the right to read, or ask the server's administrator.</source>
            <translation>Geben Sie der Verbindung ein Token mit Leserecht oder fragen Sie die Administration des Servers.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address.</source>
            <translation>%1 hat unter dieser Adresse nichts.</translation>
        </message>
        <message>
            <source>Check the address, and whether the token may see what is there.</source>
            <translation>Prüfen Sie die Adresse und ob das Token sehen darf, was dort ist.</translation>
        </message>
        <message>
            <source>A proxy on the way to %1 wants to know who you are.</source>
            <translation>Ein Proxy auf dem Weg zu %1 verlangt eine Anmeldung.</translation>
        </message>
        <message>
            <source>Ask who looks after your network.</source>
            <translation>Fragen Sie, wer Ihr Netzwerk betreut.</translation>
        </message>
        <message>
            <source>%1 gave up waiting for us.</source>
            <translation>%1 hat nicht länger auf uns gewartet.</translation>
        </message>
        <message>
            <source>%1 has trouble of its own.</source>
            <translation>%1 hat selbst ein Problem.</translation>
        </message>
        <message>
            <source>%1 did not accept the question (HTTP %2).</source>
            <translation>%1 hat die Anfrage nicht angenommen (HTTP %2).</translation>
        </message>
        <message>
            <source>Check the kind of server, its version and its address.</source>
            <translation>Prüfen Sie die Art des Servers, seine Version und seine Adresse.</translation>
        </message>
        <message>
            <source>%1 gave an answer that does not fit the question (HTTP %2).</source>
            <translation>%1 gab eine Antwort, die nicht zur Anfrage passt (HTTP %2).</translation>
        </message>
        <message>
            <source>%1 answered with a web page instead of data.</source>
            <translation>%1 hat mit einer Webseite statt mit Daten geantwortet.</translation>
        </message>
        <message>
            <source>%1 answered with something else than was asked for.</source>
            <translation>%1 hat mit etwas anderem geantwortet als angefragt.</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 hat die Verbindung abgelehnt.</translation>
        </message>
        <message>
            <source>There is no server named %1.</source>
            <translation>Es gibt keinen Server namens %1.</translation>
        </message>
        <message>
            <source>Check the address, and this computer's connection to the network.</source>
            <translation>Prüfen Sie die Adresse und die Netzwerkverbindung dieses Computers.</translation>
        </message>
        <message>
            <source>%1 broke off its answer.</source>
            <translation>%1 hat seine Antwort abgebrochen.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP at this address.</source>
            <translation>%1 spricht unter dieser Adresse kein HTTP.</translation>
        </message>
        <message>
            <source>Check the port in the address.</source>
            <translation>Prüfen Sie den Port in der Adresse.</translation>
        </message>
        <message>
            <source>%1 sent an answer that cannot be unpacked.</source>
            <translation>%1 hat eine Antwort gesendet, die sich nicht entpacken lässt.</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 cannot be used.</source>
            <translation>Der Proxy auf dem Weg zu %1 ist nicht nutzbar.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1 ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>%1 closed the connection, or does not speak HTTP.</source>
            <translation>%1 hat die Verbindung geschlossen oder spricht kein HTTP.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, check the port, and whether the address has to begin with https://.</source>
            <translation>Dayshift versucht es von selbst erneut. Bleibt es so, prüfen Sie den Port und ob die Adresse mit https:// beginnen muss.</translation>
        </message>
        <message>
            <source>The connection to %1 cannot be made secure.</source>
            <translation>Die Verbindung zu %1 lässt sich nicht absichern.</translation>
        </message>
        <message>
            <source>The certificate of %1 is for another name.</source>
            <translation>Das Zertifikat von %1 gilt für einen anderen Namen.</translation>
        </message>
        <message>
            <source>Enter the name that stands in the certificate, or ask the server's administrator.</source>
            <translation>Geben Sie den Namen ein, der im Zertifikat steht, oder fragen Sie die Administration des Servers.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today.</source>
            <translation>Das Zertifikat von %1 ist heute nicht gültig.</translation>
        </message>
        <message>
            <source>Check this computer's clock, or ask the server's administrator for a new certificate.</source>
            <translation>Prüfen Sie die Uhr dieses Computers oder bitten Sie die Administration des Servers um ein neues Zertifikat.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not from an authority that this computer trusts.</source>
            <translation>Das Zertifikat von %1 stammt von keiner Stelle, der dieser Computer vertraut.</translation>
        </message>
        <message>
            <source>Check that the address and port are those of https, or ask the server's administrator.</source>
            <translation>Prüfen Sie, ob Adresse und Port die von https sind, oder fragen Sie die Administration des Servers.</translation>
        </message>
        <message>
            <source>The file of the certificate authority cannot be used.</source>
            <translation>Die Datei der Zertifizierungsstelle ist nicht nutzbar.</translation>
        </message>
        <message>
            <source>Name a file in PEM form in the connection that this account may read.</source>
            <translation>Nennen Sie in der Verbindung eine Datei im PEM-Format, die dieses Konto lesen darf.</translation>
        </message>
        <message>
            <source>%1 sends us on to %2.</source>
            <translation>%1 leitet uns an %2 weiter.</translation>
        </message>
        <message>
            <source>If that is right, enter the new address in the connection. The access token was not sent there.</source>
            <translation>Wenn das richtig ist, geben Sie die neue Adresse in der Verbindung ein. Das Zugriffstoken wurde nicht dorthin gesendet.</translation>
        </message>
        <message>
            <source>%1 sends us from one address to the next without end.</source>
            <translation>%1 leitet uns endlos von einer Adresse zur nächsten.</translation>
        </message>
        <message>
            <source>more than %1 bytes, %2</source>
            <translation>mehr als %1 Byte, %2</translation>
        </message>
        <message>
            <source>The answer of %1 is larger than Dayshift reads (%2 MB).</source>
            <translation>Die Antwort von %1 ist größer, als Dayshift liest (%2 MB).</translation>
        </message>
        <message>
            <source>Name fewer projects in the connection.</source>
            <translation>Nennen Sie weniger Projekte in der Verbindung.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2 s.</source>
            <translation>%1 hat seit %2 s nicht geantwortet.</translation>
        </message>
        <message>
            <source>%1 took longer than %2 s for its answer.</source>
            <translation>%1 hat für die Antwort länger als %2 s gebraucht.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Import</name>
        <message>
            <source>The file declares XML entities (line %1). A Jira export never does; it is refused.</source>
            <translation>Die Datei deklariert XML-Entitäten (Zeile %1). Ein Jira-Export tut das nie; sie wird abgelehnt.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>Choose a file that one of these tools exported: %1.</source>
            <translation>Wählen Sie eine Datei, die eines dieser Werkzeuge exportiert hat: %1.</translation>
        </message>
        <message>
            <source>This JSON is none of the exports that Dayshift knows. Its top-level names are: %1.</source>
            <translation>Dieses JSON ist kein Export, den Dayshift kennt. Die Namen der obersten Ebene sind: %1.</translation>
        </message>
        <message>
            <source>This XML is none of the exports that Dayshift knows. Its root element is: %1.</source>
            <translation>Dieses XML ist kein Export, den Dayshift kennt. Das Wurzelelement ist: %1.</translation>
        </message>
        <message>
            <source>This table is none of the exports that Dayshift knows. Its columns are: %1.</source>
            <translation>Diese Tabelle ist kein Export, den Dayshift kennt. Die Spalten sind: %1.</translation>
        </message>
        <message>
            <source>The folder is empty.</source>
            <translation>Der Ordner ist leer.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The files are empty.</source>
            <translation>Die Dateien sind leer.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Wählen Sie andere.</translation>
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
            <translation>Tabelle (CSV)</translation>
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
            <translation>In Taiga blockiert</translation>
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
            <translation>Die Datei endet mitten in einem XML-Text (Byte %1).</translation>
        </message>
        <message>
            <source>The file is no XML from line %1 on.</source>
            <translation>Ab Zeile %1 ist die Datei kein XML.</translation>
        </message>
        <message>
            <source>It was probably cut off or changed while being saved; export it again.</source>
            <translation>Sie wurde wohl beim Speichern abgeschnitten oder verändert; exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>Jira (XML)</source>
            <translation>Jira (XML)</translation>
        </message>
        <message>
            <source>The workspace has no columns to put stories into.</source>
            <translation>Der Arbeitsbereich hat keine Spalten für Storys.</translation>
        </message>
        <message>
            <source>Add a column to the board, then import again.</source>
            <translation>Fügen Sie dem Board eine Spalte hinzu und importieren Sie dann erneut.</translation>
        </message>
        <message>
            <source>Correct the mapping and import again.</source>
            <translation>Korrigieren Sie die Zuordnung und importieren Sie erneut.</translation>
        </message>
        <message>
            <source>The mapping names a column that is not there: %1.</source>
            <translation>Die Zuordnung nennt eine Spalte, die es nicht gibt: %1.</translation>
        </message>
        <message>
            <source>The mapping names somebody who is no member: %1.</source>
            <translation>Die Zuordnung nennt jemanden, der kein Mitglied ist: %1.</translation>
        </message>
        <message>
            <source>Milestones are "sprints" or "releases", not %1.</source>
            <translation>Meilensteine sind "sprints" oder "releases", nicht %1.</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>Es gibt keine Zeitzone %1.</translation>
        </message>
        <message>
            <source>The file ends in the middle of a JSON text (byte %1).</source>
            <translation>Die Datei endet mitten in einem JSON-Text (Byte %1).</translation>
        </message>
        <message>
            <source>It was probably cut off while being saved; export it again.</source>
            <translation>Sie wurde wohl beim Speichern abgeschnitten; exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>The file begins like JSON, but is none from byte %1 on.</source>
            <translation>Die Datei beginnt wie JSON, ist ab Byte %1 aber keines.</translation>
        </message>
        <message>
            <source>The JSON is nested more than 64 levels deep; no known export is.</source>
            <translation>Das JSON ist mehr als 64 Ebenen tief verschachtelt; kein bekannter Export ist das.</translation>
        </message>
        <message>
            <source>The text at byte %1 is larger than 16 MiB.</source>
            <translation>Der Text bei Byte %1 ist größer als 16 MiB.</translation>
        </message>
        <message>
            <source>Take that text out of the story, and export again.</source>
            <translation>Nehmen Sie diesen Text aus der Story und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>Der Import wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Nichts davon wurde behalten.</translation>
        </message>
        <message>
            <source>Import the file again when it suits you.</source>
            <translation>Importieren Sie die Datei erneut, wann es Ihnen passt.</translation>
        </message>
        <message>
            <source>This is an Excel workbook (a ZIP archive), not CSV.</source>
            <translation>Das ist eine Excel-Arbeitsmappe (ein ZIP-Archiv), kein CSV.</translation>
        </message>
        <message>
            <source>This is a ZIP archive, not an export.</source>
            <translation>Das ist ein ZIP-Archiv, kein Export.</translation>
        </message>
        <message>
            <source>This is a compressed archive (gzip), not an export.</source>
            <translation>Das ist ein komprimiertes Archiv (gzip), kein Export.</translation>
        </message>
        <message>
            <source>This is a PDF document, not an export.</source>
            <translation>Das ist ein PDF-Dokument, kein Export.</translation>
        </message>
        <message>
            <source>This is a picture (PNG), not an export.</source>
            <translation>Das ist ein Bild (PNG), kein Export.</translation>
        </message>
        <message>
            <source>This is an old Office document, not CSV.</source>
            <translation>Das ist ein altes Office-Dokument, kein CSV.</translation>
        </message>
        <message>
            <source>Unpack it, and import the files that it holds.</source>
            <translation>Entpacken Sie es und importieren Sie die Dateien darin.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8, or export CSV from the tool.</source>
            <translation>Speichern Sie es als CSV UTF-8 oder exportieren Sie CSV aus dem Werkzeug.</translation>
        </message>
        <message>
            <source>This is a web page, not an export: the download needed a login.</source>
            <translation>Das ist eine Webseite, kein Export: Der Download verlangte eine Anmeldung.</translation>
        </message>
        <message>
            <source>This is a web page ("%1"), not an export: the download needed a login.</source>
            <translation>Das ist eine Webseite („%1“), kein Export: Der Download verlangte eine Anmeldung.</translation>
        </message>
        <message>
            <source>Sign in with a browser and export the file again.</source>
            <translation>Melden Sie sich im Browser an und exportieren Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>Line %1 holds a NUL byte; this is not a text file, or it was damaged.</source>
            <translation>Zeile %1 enthält ein NUL-Byte; das ist keine Textdatei, oder sie wurde beschädigt.</translation>
        </message>
        <message>
            <source>Line %1 is not UTF-8 while other lines are. Two files were joined, or one row was pasted from elsewhere.</source>
            <translation>Zeile %1 ist kein UTF-8, andere Zeilen schon. Zwei Dateien wurden verbunden, oder eine Zeile wurde von anderswo eingefügt.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8, or export it again.</source>
            <translation>Speichern Sie die Datei als UTF-8 oder exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>The file is larger than 512 MiB.</source>
            <translation>Die Datei ist größer als 512 MiB.</translation>
        </message>
        <message>
            <source>Export fewer stories at a time, for example by year.</source>
            <translation>Exportieren Sie weniger Storys auf einmal, zum Beispiel nach Jahren.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Die Datei %1 ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>The file cannot be read any more.</source>
            <translation>Die Datei ist nicht mehr lesbar.</translation>
        </message>
        <message>
            <source>Line %1, column %2 is larger than 16 MiB.</source>
            <translation>Zeile %1, Spalte %2 ist größer als 16 MiB.</translation>
        </message>
        <message>
            <source>Take that text out of the story, or export without this column.</source>
            <translation>Nehmen Sie diesen Text aus der Story oder exportieren Sie ohne diese Spalte.</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns; no known export has.</source>
            <translation>Zeile %1 hat mehr als %2 Spalten; kein bekannter Export hat so viele.</translation>
        </message>
        <message>
            <source>Export fewer columns, or check the separator.</source>
            <translation>Exportieren Sie weniger Spalten oder prüfen Sie das Trennzeichen.</translation>
        </message>
        <message>
            <source>A quoted field that opens on line %1 is never closed.</source>
            <translation>Ein Feld in Anführungszeichen, das in Zeile %1 beginnt, wird nie geschlossen.</translation>
        </message>
        <message>
            <source>The file was probably cut off; export it again.</source>
            <translation>Die Datei wurde wohl abgeschnitten; exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>The header has %1 fields separated by "%2", line %3 has 1. Header and rows use different separators.</source>
            <translation>Die Kopfzeile hat %1 Felder, getrennt durch „%2“, Zeile %3 hat 1. Kopfzeile und Zeilen nutzen verschiedene Trennzeichen.</translation>
        </message>
        <message>
            <source>Export the file again, or use one separator throughout.</source>
            <translation>Exportieren Sie die Datei erneut oder nutzen Sie durchgehend ein Trennzeichen.</translation>
        </message>
        <message>
            <source>A column cannot become %1; it can become one of these: %2.</source>
            <translation>Eine Spalte kann nicht %1 werden; möglich sind: %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportCommand</name>
        <message>
            <source>The mapping %1 is no JSON object.</source>
            <translation>Die Zuordnung %1 ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>Give a file like {"statuses": {"Coding": "In progress"}}.</source>
            <translation>Geben Sie eine Datei an wie {"statuses": {"Coding": "In progress"}}.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 would be new, %4 updated, %5 unchanged, %6 skipped. Nothing was changed.</source>
            <translation>%1 (%2): %3 wären neu, %4 aktualisiert, %5 unverändert, %6 übersprungen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 new, %4 updated, %5 unchanged, %6 skipped.</source>
            <translation>%1 (%2): %3 neu, %4 aktualisiert, %5 unverändert, %6 übersprungen.</translation>
        </message>
        <message>
            <source>New members: %1.</source>
            <translation>Neue Mitglieder: %1.</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is.</source>
            <translation>%1: Auch hier geändert und bleibt, wie es ist: %2.</translation>
        </message>
        <message>
            <source>A whole workspace is imported or it is not: --dry-run does not apply.</source>
            <translation>Ein ganzer Arbeitsbereich wird importiert oder nicht: --dry-run gilt hier nicht.</translation>
        </message>
        <message>
            <source>The workspace was imported: %1 rows.</source>
            <translation>Der Arbeitsbereich wurde importiert: %1 Zeilen.</translation>
        </message>
        <message>
            <source>Bring in what another tool exported.</source>
            <translation>Übernehmen, was ein anderes Werkzeug exportiert hat.</translation>
        </message>
        <message>
            <source>A file, several pages of one list, or a folder of them.</source>
            <translation>Eine Datei, mehrere Seiten einer Liste oder ein Ordner davon.</translation>
        </message>
        <message>
            <source>The tool, if it cannot be told from the content: %1.</source>
            <translation>Das Werkzeug, falls es am Inhalt nicht zu erkennen ist: %1.</translation>
        </message>
        <message>
            <source>Say what would happen; change nothing.</source>
            <translation>Sagen, was geschähe; nichts ändern.</translation>
        </message>
        <message>
            <source>Which file is to be imported?</source>
            <translation>Welche Datei soll importiert werden?</translation>
        </message>
        <message>
            <source>There is no format %1; there are: %2.</source>
            <translation>Es gibt kein Format %1; es gibt: %2.</translation>
        </message>
        <message>
            <source>Answers for columns, statuses, people, milestones, timeZone, dateOrder and archived, as JSON.</source>
            <translation>Antworten für columns, statuses, people, milestones, timeZone, dateOrder und archived, als JSON.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportDialog</name>
        <message>
            <source>Choose another file …</source>
            <translation>Andere Datei wählen …</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Reading the file again …</source>
            <translation>Datei wird erneut gelesen …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Import läuft …</translation>
        </message>
        <message>
            <source>Cancel, keep nothing</source>
            <translation>Abbrechen, nichts behalten</translation>
        </message>
        <message>
            <source>Bring in what you have</source>
            <translation>Übernehmen, was Sie haben</translation>
        </message>
        <message>
            <source>Choose what another tool exported, or drop it here: CSV, XML or JSON, one file or all pages of a list. These are known: %1. The original download is better than one that a spreadsheet saved. You see what will come in before anything is stored.</source>
            <translation>Wählen Sie, was ein anderes Werkzeug exportiert hat, oder legen Sie es hier ab: CSV, XML oder JSON, eine Datei oder alle Seiten einer Liste. Bekannt sind: %1. Der ursprüngliche Download ist besser als einer, den eine Tabellenkalkulation gespeichert hat. Sie sehen, was übernommen wird, bevor etwas gespeichert wird.</translation>
        </message>
        <message>
            <source>the reason why it is blocked</source>
            <translation>der Grund der Blockade</translation>
        </message>
        <message>
            <source>%1, and other tables of work</source>
            <translation>%1 und andere Tabellen mit Aufgaben</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>Dateien wählen …</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>Nicht importieren</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1 wird gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>%n Datei wird gelesen …</numerusform>
                <numerusform>%n Dateien werden gelesen …</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>Dateien zum Importieren wählen</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;All files (*)</source>
            <translation>Exporte (*.csv *.tsv *.json *.ndjson *.xml *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Importing, %1 of %2 …</source>
            <translation>Import läuft, %1 von %2 …</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nichts Neues</translation>
        </message>
        <message>
            <source>New members: %1. They have no sign-in and no role yet.</source>
            <translation>Neue Mitglieder: %1. Sie haben noch keine Anmeldung und keine Rolle.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Und %n weiteres.</numerusform>
                <numerusform>Und %n weitere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n item(s) in %2</source>
            <translation>
                <numerusform>%1: %n Eintrag in %2</numerusform>
                <numerusform>%1: %n Einträge in %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n geändert</numerusform>
                <numerusform>%n geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unverändert</numerusform>
                <numerusform>%n unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n übersprungen</numerusform>
                <numerusform>%n übersprungen</numerusform>
            </translation>
        </message>
        <message>
            <source>As the last time</source>
            <translation>Wie beim letzten Mal</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>Gleicher Name</translation>
        </message>
        <message>
            <source>The file's own category</source>
            <translation>Die Kategorie aus der Datei</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>Nach dem Namen</translation>
        </message>
        <message>
            <source>Not known: choose one</source>
            <translation>Nicht bekannt: bitte wählen</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(keine)</translation>
        </message>
        <message>
            <source>%1 was deleted here and does not come back.</source>
            <translation>%1 wurde hier gelöscht und kommt nicht zurück.</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>der Titel</translation>
        </message>
        <message>
            <source>the type</source>
            <translation>der Typ</translation>
        </message>
        <message>
            <source>the column</source>
            <translation>die Spalte</translation>
        </message>
        <message>
            <source>the epic</source>
            <translation>das Epic</translation>
        </message>
        <message>
            <source>the sprint</source>
            <translation>der Sprint</translation>
        </message>
        <message>
            <source>the owner</source>
            <translation>die Zuständigkeit</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>das übergeordnete Element</translation>
        </message>
        <message>
            <source>the estimate</source>
            <translation>die Schätzung</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>die Labels</translation>
        </message>
        <message>
            <source>the description</source>
            <translation>die Beschreibung</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is here.</source>
            <translation>%1: Auch hier geändert und bleibt, wie es hier ist: %2.</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>Unteraufgabe</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>What are these columns?</source>
            <translation>Was sind diese Spalten?</translation>
        </message>
        <message>
            <source>This table is of no tool that Dayshift knows. Say what its columns are: one of them is the title, the others are up to you. You see what will come in before anything is stored, and the next table of this kind is read the same way.</source>
            <translation>Diese Tabelle ist von keinem Werkzeug, das Dayshift kennt. Sagen Sie, was ihre Spalten sind: Eine davon ist der Titel, über die anderen entscheiden Sie. Sie sehen, was hereinkommt, bevor etwas gespeichert wird, und die nächste Tabelle dieser Art wird genauso gelesen.</translation>
        </message>
        <message>
            <source>Edit &gt; Undo takes all of it back; importing a newer file updates it.</source>
            <translation>Bearbeiten &gt; Rückgängig nimmt alles zurück; der Import einer neueren Datei aktualisiert ihn.</translation>
        </message>
        <message>
            <source>Keep working meanwhile</source>
            <translation>Währenddessen weiterarbeiten</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportQuestions</name>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Status and column</source>
            <translation>Status und Spalte</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>Die ersten Zeilen</translation>
        </message>
        <message>
            <source>Status in the file</source>
            <translation>Status in der Datei</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Statuses and columns</source>
            <translation>Status und Spalten</translation>
        </message>
        <message>
            <source>Person in the file</source>
            <translation>Person in der Datei</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mitglied</translation>
        </message>
        <message>
            <source>People and members</source>
            <translation>Personen und Mitglieder</translation>
        </message>
        <message>
            <source>Import archived items, too</source>
            <translation>Auch archivierte Einträge importieren</translation>
        </message>
        <message>
            <source>What to know of the file</source>
            <translation>Was zur Datei zu wissen ist</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Zeiten ohne Zeitzone gelten in</translation>
        </message>
        <message>
            <source>Numeric dates begin with</source>
            <translation>Datumsangaben in Ziffern beginnen mit</translation>
        </message>
        <message>
            <source>Milestones are</source>
            <translation>Meilensteine sind</translation>
        </message>
        <message>
            <source>&amp;First rows</source>
            <translation>&amp;Erste Zeilen</translation>
        </message>
        <message>
            <source>&amp;Statuses</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Personen</translation>
        </message>
        <message>
            <source>&amp;What to know</source>
            <translation>&amp;Wissenswertes</translation>
        </message>
        <message>
            <source>releases: a label on each story</source>
            <translation>Releases: ein Label an jeder Story</translation>
        </message>
        <message>
            <source>sprints</source>
            <translation>Sprints</translation>
        </message>
        <message>
            <source>not known: leave these times empty</source>
            <translation>nicht bekannt: diese Zeiten leer lassen</translation>
        </message>
        <message>
            <source>the day: 06/09 is 6 September</source>
            <translation>dem Tag: 06/09 ist der 6. September</translation>
        </message>
        <message>
            <source>the month: 06/09 is 9 June</source>
            <translation>dem Monat: 06/09 ist der 9. Juni</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>Spalte für %1</translation>
        </message>
        <message>
            <source>New member: %1</source>
            <translation>Neues Mitglied: %1</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Member for %1</source>
            <translation>Mitglied für %1</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (neu)</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>Nothing: every record comes in as it is.</source>
            <translation>Nichts: Jeder Datensatz wird übernommen, wie er ist.</translation>
        </message>
        <message>
            <source>Counting what is new …</source>
            <translation>Neues wird gezählt …</translation>
        </message>
        <message numerus="yes">
            <source>%n new member(s)</source>
            <translation>
                <numerusform>%n neues Mitglied</numerusform>
                <numerusform>%n neue Mitglieder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) stay as they were changed here</source>
            <translation>
                <numerusform>%n Feld bleibt, wie es hier geändert wurde</numerusform>
                <numerusform>%n Felder bleiben, wie sie hier geändert wurden</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>Sp&amp;alten</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportWarning</name>
        <message numerus="yes">
            <source>The file has no column for %1.</source>
            <translation>
                <numerusform>Die Datei hat keine Spalte für %1.</numerusform>
                <numerusform>Die Datei hat keine Spalten für %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The times of %n item(s) name no time zone.</source>
            <translation>
                <numerusform>Die Zeiten von %n Eintrag nennen keine Zeitzone.</numerusform>
                <numerusform>Die Zeiten von %n Einträgen nennen keine Zeitzone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date without a time.</source>
            <translation>
                <numerusform>%n Eintrag hat ein Datum ohne Uhrzeit.</numerusform>
                <numerusform>%n Einträge haben ein Datum ohne Uhrzeit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dates of %n item(s) do not tell day from month. They stay empty until the order is chosen.</source>
            <translation>
                <numerusform>Bei den Daten von %n Eintrag ist nicht zu erkennen, was Tag und was Monat ist. Sie bleiben leer, bis die Reihenfolge gewählt ist.</numerusform>
                <numerusform>Bei den Daten von %n Einträgen ist nicht zu erkennen, was Tag und was Monat ist. Sie bleiben leer, bis die Reihenfolge gewählt ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) cannot be read and stay empty: %1.</source>
            <translation>
                <numerusform>%n Datum ist nicht lesbar und bleibt leer: %1.</numerusform>
                <numerusform>%n Daten sind nicht lesbar und bleiben leer: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date in the future.</source>
            <translation>
                <numerusform>%n Eintrag hat ein Datum in der Zukunft.</numerusform>
                <numerusform>%n Einträge haben ein Datum in der Zukunft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were closed before they were created. They enter no figure.</source>
            <translation>
                <numerusform>%n Eintrag wurde geschlossen, bevor er angelegt wurde. Er geht in keine Kennzahl ein.</numerusform>
                <numerusform>%n Einträge wurden geschlossen, bevor sie angelegt wurden. Sie gehen in keine Kennzahl ein.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are closed, but the file does not say since when.</source>
            <translation>
                <numerusform>%n Eintrag ist geschlossen, aber die Datei sagt nicht, seit wann.</numerusform>
                <numerusform>%n Einträge sind geschlossen, aber die Datei sagt nicht, seit wann.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have a key that came before. Only their labels and links are added.</source>
            <translation>
                <numerusform>%n Datensatz hat einen Schlüssel, der schon vorkam. Nur seine Labels und Verknüpfungen werden ergänzt.</numerusform>
                <numerusform>%n Datensätze haben einen Schlüssel, der schon vorkam. Nur ihre Labels und Verknüpfungen werden ergänzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are empty.</source>
            <translation>
                <numerusform>%n Zeile ist leer.</numerusform>
                <numerusform>%n Zeilen sind leer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are pull requests, not stories.</source>
            <translation>
                <numerusform>%n Datensatz ist ein Pull-Request, keine Story.</numerusform>
                <numerusform>%n Datensätze sind Pull-Requests, keine Storys.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds no stories. Perhaps a filter found nothing.</source>
            <translation>
                <numerusform>Die Datei enthält keine Storys. Vielleicht hat ein Filter nichts gefunden.</numerusform>
                <numerusform>Die Datei enthält keine Storys. Vielleicht hat ein Filter nichts gefunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a type that Dayshift does not know and come in as stories: %1.</source>
            <translation>
                <numerusform>%n Eintrag hat einen Typ, den Dayshift nicht kennt, und wird als Story übernommen: %1.</numerusform>
                <numerusform>%n Einträge haben einen Typ, den Dayshift nicht kennt, und werden als Storys übernommen: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have no title. Their key is shown instead.</source>
            <translation>
                <numerusform>%n Eintrag hat keinen Titel. Stattdessen wird sein Schlüssel gezeigt.</numerusform>
                <numerusform>%n Einträge haben keinen Titel. Stattdessen wird ihr Schlüssel gezeigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to something that is not in the file.</source>
            <translation>
                <numerusform>%n Eintrag gehört zu etwas, das nicht in der Datei steht.</numerusform>
                <numerusform>%n Einträge gehören zu etwas, das nicht in der Datei steht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are their own ancestors. They come in without that link: %1.</source>
            <translation>
                <numerusform>%n Eintrag ist sich selbst übergeordnet. Er wird ohne diese Verknüpfung übernommen: %1.</numerusform>
                <numerusform>%n Einträge sind sich selbst übergeordnet. Sie werden ohne diese Verknüpfung übernommen: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are archived and come in as archived.</source>
            <translation>
                <numerusform>%n Eintrag ist archiviert und wird archiviert übernommen.</numerusform>
                <numerusform>%n Einträge sind archiviert und werden archiviert übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) name people by a number only.</source>
            <translation>
                <numerusform>%n Eintrag nennt Personen nur mit einer Nummer.</numerusform>
                <numerusform>%n Einträge nennen Personen nur mit einer Nummer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status changes of %n item(s) have gaps. They are left out of the figures.</source>
            <translation>
                <numerusform>Die Statuswechsel von %n Eintrag haben Lücken. Er bleibt aus den Kennzahlen heraus.</numerusform>
                <numerusform>Die Statuswechsel von %n Einträgen haben Lücken. Sie bleiben aus den Kennzahlen heraus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A spreadsheet shortened the ids of %n item(s). They come in without a key.</source>
            <translation>
                <numerusform>Eine Tabellenkalkulation hat die ID von %n Eintrag gekürzt. Er wird ohne Schlüssel übernommen.</numerusform>
                <numerusform>Eine Tabellenkalkulation hat die IDs von %n Einträgen gekürzt. Sie werden ohne Schlüssel übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep their status in a label.</source>
            <translation>
                <numerusform>%n Eintrag führt seinen Status in einem Label.</numerusform>
                <numerusform>%n Einträge führen ihren Status in einem Label.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) hold commands of the other tool. They stay as text.</source>
            <translation>
                <numerusform>%n Beschreibung enthält Befehle des anderen Werkzeugs. Sie bleiben Text.</numerusform>
                <numerusform>%n Beschreibungen enthalten Befehle des anderen Werkzeugs. Sie bleiben Text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s) look like spreadsheet formulas. They are kept as text.</source>
            <translation>
                <numerusform>%n Titel sieht wie eine Tabellenformel aus. Er bleibt Text.</numerusform>
                <numerusform>%n Titel sehen wie Tabellenformeln aus. Sie bleiben Text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) are known by name only. Give them dates in Dayshift.</source>
            <translation>
                <numerusform>%n Sprint ist nur mit Namen bekannt. Geben Sie ihm in Dayshift Termine.</numerusform>
                <numerusform>%n Sprints sind nur mit Namen bekannt. Geben Sie ihnen in Dayshift Termine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are named, but not in the file.</source>
            <translation>
                <numerusform>%n Anhang ist genannt, steht aber nicht in der Datei.</numerusform>
                <numerusform>%n Anhänge sind genannt, stehen aber nicht in der Datei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The history in the file was cut off (%n).</source>
            <translation>
                <numerusform>Der Verlauf in der Datei wurde abgeschnitten (%n).</numerusform>
                <numerusform>Der Verlauf in der Datei wurde abgeschnitten (%n).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exactly %n item(s): the tool stops there, so more may be missing.</source>
            <translation>
                <numerusform>Genau %n Eintrag: Das Werkzeug hört dort auf, es können weitere fehlen.</numerusform>
                <numerusform>Genau %n Einträge: Das Werkzeug hört dort auf, es können weitere fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are missing: the export was cut off.</source>
            <translation>
                <numerusform>%n Eintrag fehlt: Der Export wurde abgeschnitten.</numerusform>
                <numerusform>%n Einträge fehlen: Der Export wurde abgeschnitten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were cut off and are left out.</source>
            <translation>
                <numerusform>%n Zeile wurde abgeschnitten und bleibt weg.</numerusform>
                <numerusform>%n Zeilen wurden abgeschnitten und bleiben weg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than the heading.</source>
            <translation>
                <numerusform>%n Zeile hat mehr Zellen als die Kopfzeile.</numerusform>
                <numerusform>%n Zeilen haben mehr Zellen als die Kopfzeile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have fewer cells than the heading.</source>
            <translation>
                <numerusform>%n Zeile hat weniger Zellen als die Kopfzeile.</numerusform>
                <numerusform>%n Zeilen haben weniger Zellen als die Kopfzeile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have no heading.</source>
            <translation>
                <numerusform>%n Spalte hat keine Überschrift.</numerusform>
                <numerusform>%n Spalten haben keine Überschrift.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is not UTF-8. It is read as %1.</source>
            <translation>
                <numerusform>Die Datei ist nicht UTF-8. Sie wird als %1 gelesen.</numerusform>
                <numerusform>Die Datei ist nicht UTF-8. Sie wird als %1 gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n project(s): %1.</source>
            <translation>
                <numerusform>Die Datei enthält %n Projekt: %1.</numerusform>
                <numerusform>Die Datei enthält %n Projekte: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file puts %n status(es) into two categories: %1.</source>
            <translation>
                <numerusform>Die Datei ordnet %n Status zwei Kategorien zu: %1.</numerusform>
                <numerusform>Die Datei ordnet %n Status zwei Kategorien zu: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have no place in Dayshift: %1.</source>
            <translation>
                <numerusform>%n Feld hat in Dayshift keinen Platz: %1.</numerusform>
                <numerusform>%n Felder haben in Dayshift keinen Platz: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wiki page(s) stay behind.</source>
            <translation>
                <numerusform>%n Wikiseite bleibt zurück.</numerusform>
                <numerusform>%n Wikiseiten bleiben zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 came before; only the labels and links of this record are added.</source>
            <translation>%1 kam schon vor; von diesem Datensatz werden nur die Labels und Verknüpfungen ergänzt.</translation>
        </message>
        <message>
            <source>%1 is a pull request, not a story.</source>
            <translation>%1 ist ein Pull-Request, keine Story.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDesk</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>Störung &amp;melden …</translation>
        </message>
        <message>
            <source>&amp;Incidents …</source>
            <translation>&amp;Störungen …</translation>
        </message>
        <message>
            <source>Enter an incident or a bug in production (Ctrl+I)</source>
            <translation>Eine Störung oder einen Fehler in der Produktion erfassen (Strg+I)</translation>
        </message>
        <message>
            <source>This workspace was opened to be looked at.</source>
            <translation>Dieser Arbeitsbereich wurde nur zum Ansehen geöffnet.</translation>
        </message>
        <message>
            <source>Incident over: %1</source>
            <translation>Störung beendet: %1</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>Störung gemeldet: %1</translation>
        </message>
        <message>
            <source>Incident changed: %1</source>
            <translation>Störung geändert: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDialog</name>
        <message>
            <source>Incident: customers were hit</source>
            <translation>Störung: Kunden waren betroffen</translation>
        </message>
        <message>
            <source>Bug found in production</source>
            <translation>Fehler in der Produktion gefunden</translation>
        </message>
        <message>
            <source>Critical: nobody can work</source>
            <translation>Kritisch: Niemand kann arbeiten</translation>
        </message>
        <message>
            <source>Major: many are hit</source>
            <translation>Groß: Viele sind betroffen</translation>
        </message>
        <message>
            <source>Minor: some are hit</source>
            <translation>Klein: Einige sind betroffen</translation>
        </message>
        <message>
            <source>Trivial: hardly anybody notices</source>
            <translation>Geringfügig: Kaum jemand merkt es</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>Störung melden</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <translation>Störung %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>What customers notice: Sign-in is refused</source>
            <translation>Was Kunden bemerken: Anmeldung wird abgelehnt</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Art</translation>
        </message>
        <message>
            <source>S&amp;everity</source>
            <translation>&amp;Schwere</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>&amp;Dienst</translation>
        </message>
        <message>
            <source>known:</source>
            <translation>bekannt:</translation>
        </message>
        <message>
            <source>The start of the impact is known</source>
            <translation>Der Beginn der Auswirkung ist bekannt</translation>
        </message>
        <message>
            <source>over since:</source>
            <translation>vorbei seit:</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>Sie ist vorbei</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>&amp;Bemerkt</translation>
        </message>
        <message>
            <source>&amp;Impact began</source>
            <translation>Aus&amp;wirkung ab</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>Be&amp;hoben</translation>
        </message>
        <message>
            <source>Impact began</source>
            <translation>Auswirkung ab</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Behoben</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>Zeiten von %1</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Verursacht durch</translation>
        </message>
        <message>
            <source>&amp;Mended by</source>
            <translation>Beseiti&amp;gt durch</translation>
        </message>
        <message>
            <source>St&amp;ory</source>
            <translation>St&amp;ory</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>service and version</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>an older deployment</source>
            <translation>ein älteres Deployment</translation>
        </message>
        <message>
            <source>An incident needs a title: what customers notice.</source>
            <translation>Eine Störung braucht einen Titel: was Kunden bemerken.</translation>
        </message>
        <message>
            <source>Enter when it was noticed.</source>
            <translation>Geben Sie ein, wann sie bemerkt wurde.</translation>
        </message>
        <message>
            <source>It cannot have begun later than now.</source>
            <translation>Sie kann nicht später als jetzt begonnen haben.</translation>
        </message>
        <message>
            <source>It cannot have been over before it began.</source>
            <translation>Sie kann nicht vorbei gewesen sein, bevor sie begann.</translation>
        </message>
        <message>
            <source>Write the number of the story, such as #2187.</source>
            <translation>Geben Sie die Nummer der Story an, etwa #2187.</translation>
        </message>
        <message>
            <source>There is no story %1.</source>
            <translation>Es gibt keine Story %1.</translation>
        </message>
        <message>
            <source>Stop other de&amp;ployments until it is recovered</source>
            <translation>Andere De&amp;ployments ruhen lassen, bis sie behoben ist</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentList</name>
        <message>
            <source>Incidents</source>
            <translation>Störungen</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Störung melden …</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>It is over now</source>
            <translation>Sie ist jetzt vorbei</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>It is over already.</source>
            <translation>Sie ist schon vorbei.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentModel</name>
        <message>
            <source>open for %1</source>
            <translation>seit %1 offen</translation>
        </message>
        <message>
            <source>Incident %1, %2, %3, %4</source>
            <translation>Störung %1, %2, %3, %4</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>What customers notice</source>
            <translation>Was Kunden bemerken</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Bemerkt</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>Dauer</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Keychain</name>
        <message>
            <source>Unlock the keyring and try again, or set the environment variable %1 before Dayshift is started.</source>
            <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder setzen Sie die Umgebungsvariable %1, bevor Dayshift gestartet wird.</translation>
        </message>
        <message>
            <source>no answer for %1 ms</source>
            <translation>keine Antwort seit %1 ms</translation>
        </message>
        <message>
            <source>The keyring of this computer has not answered.</source>
            <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>No token was stored or shown anywhere.</source>
            <translation>Kein Token wurde irgendwo gespeichert oder angezeigt.</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked.</source>
            <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
        </message>
        <message>
            <source>What is in it stays there.</source>
            <translation>Was darin ist, bleibt dort.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>Der Schlüsselbund dieses Computers kann nicht benutzt werden.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not let Dayshift in.</source>
            <translation>Der Schlüsselbund dieses Computers hat Dayshift nicht zugelassen.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not forget the token.</source>
            <translation>Der Schlüsselbund dieses Computers hat das Token nicht gelöscht.</translation>
        </message>
        <message>
            <source>The token is still in the keyring, and nowhere else.</source>
            <translation>Das Token ist noch im Schlüsselbund und nirgends sonst.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkDialog</name>
        <message>
            <source>Write a mail?</source>
            <translation>Eine Mail schreiben?</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <translation>Eine Webseite öffnen?</translation>
        </message>
        <message>
            <source>Write a mail to %1?</source>
            <translation>Eine Mail an %1 schreiben?</translation>
        </message>
        <message>
            <source>Open a page of %1 in your browser?</source>
            <translation>Eine Seite von %1 im Browser öffnen?</translation>
        </message>
        <message>
            <source>The address in full</source>
            <translation>Die vollständige Adresse</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Mail schreiben</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ListCommand</name>
        <message>
            <source>Print what the workspace holds.</source>
            <translation>Ausgeben, was der Arbeitsbereich enthält.</translation>
        </message>
        <message>
            <source>One of: %1.</source>
            <translation>Eines von: %1.</translation>
        </message>
        <message>
            <source>Only what this finds: for stories in the filter language of the window (is:blocked owner:me sprint:22 free text), else words.</source>
            <translation>Nur, was dies findet: bei Storys in der Filtersprache des Fensters (is:blocked owner:me sprint:22 freier Text), sonst Wörter.</translation>
        </message>
        <message>
            <source>A kind is needed, one of: %1.</source>
            <translation>Eine Art ist nötig, eine von: %1.</translation>
        </message>
        <message>
            <source>Go on, with a line for each change, until Ctrl+C.</source>
            <translation>Weiterlaufen, mit einer Zeile je Änderung, bis Strg+C.</translation>
        </message>
        <message>
            <source>Of what waits only that of one role: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer or customer.</source>
            <translation>Von dem, was wartet, nur das einer Rolle: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer oder customer.</translation>
        </message>
        <message>
            <source>The day to tell of, for example 2026-06-16; else today.</source>
            <translation>Der Tag, von dem erzählt wird, zum Beispiel 2026-06-16; sonst heute.</translation>
        </message>
        <message>
            <source>%1 is no role.</source>
            <translation>%1 ist keine Rolle.</translation>
        </message>
        <message>
            <source>%1 is no day.</source>
            <translation>%1 ist kein Tag.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LoadingRows</name>
        <message>
            <source>Reading the pipelines</source>
            <translation>Pipelines werden gelesen</translation>
        </message>
        <message>
            <source>Reading the pipelines from the workspace</source>
            <translation>Pipelines werden aus dem Arbeitsbereich gelesen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Main</name>
        <message>
            <source>
Each has its own help: dayshift SUB-COMMAND --help</source>
            <translation>
Jeder hat eine eigene Hilfe: dayshift UNTERBEFEHL --help</translation>
        </message>
        <message>
            <source>A .dayshift file or a postgresql:// address.</source>
            <translation>Eine .dayshift-Datei oder eine postgresql://-Adresse.</translation>
        </message>
        <message>
            <source>Print one JSON document.</source>
            <translation>Ein JSON-Dokument ausgeben.</translation>
        </message>
        <message>
            <source>There is no sub-command “%1”.</source>
            <translation>Es gibt keinen Unterbefehl „%1“.</translation>
        </message>
        <message>
            <source>There is no display for the window. Nothing was changed. The sub-commands work without one: dayshift --help. A picture of a view: dayshift snapshot board --out board.png
</source>
            <translation>Für das Fenster gibt es keine Anzeige. Nichts wurde geändert. Die Unterbefehle kommen ohne sie aus: dayshift --help. Ein Bild einer Ansicht: dayshift snapshot board --out board.png
</translation>
        </message>
        <message>
            <source>Usage: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

Without a sub-command it opens the window.

Sub-commands:
</source>
            <translation>Aufruf: dayshift [ARBEITSBEREICH | dayshift:story/NUMMER] [--wall] [--demo]
        dayshift UNTERBEFEHL [Optionen]

Ohne Unterbefehl öffnet sich das Fenster.

Unterbefehle:
</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MainWindow</name>
        <message>
            <source>Open &amp;team database …</source>
            <translation>&amp;Teamdatenbank öffnen …</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be saved.</source>
            <translation>
                <numerusform>%n Änderung wartet auf das Speichern.</numerusform>
                <numerusform>%n Änderungen warten auf das Speichern.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 They are safe here. %2</source>
            <comment>why they wait; what to do</comment>
            <translation>%1 Hier gehen sie nicht verloren. %2</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Jetzt speichern</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Extras</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>&amp;Neuer Arbeitsbereich…</translation>
        </message>
        <message>
            <source>&amp;Open workspace …</source>
            <translation>Arbeitsbereich ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>Erscheinungs&amp;bild</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>Neu &amp;einlesen</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Details</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>Seiten&amp;leiste</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Größere Schrift</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>&amp;Kleinere Schrift</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>&amp;Normale Schrift</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Vorwärts</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Nächster Bereich</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Vo&amp;riger Bereich</translation>
        </message>
        <message>
            <source>&amp;About Dayshift</source>
            <translation>&amp;Über Dayshift</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>Neues &amp;Fenster</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>Fenster s&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>Auf&amp;träge</translation>
        </message>
        <message>
            <source>&amp;Search or run a command …</source>
            <translation>&amp;Suchen oder Befehl ausführen …</translation>
        </message>
        <message>
            <source>&amp;Help for this view</source>
            <translation>&amp;Hilfe zu dieser Ansicht</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>&amp;Inhalt</translation>
        </message>
        <message>
            <source>&amp;Keys of this view</source>
            <translation>&amp;Tasten dieser Ansicht</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>Copy as pi&amp;cture</source>
            <translation>Als &amp;Bild kopieren</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>&amp;Drucken …</translation>
        </message>
        <message>
            <source>Close the window?</source>
            <translation>Das Fenster schließen?</translation>
        </message>
        <message>
            <source>This is not finished yet: %1.</source>
            <translation>Das ist noch nicht fertig: %1.</translation>
        </message>
        <message>
            <source>If you close the window now, it ends and nothing of it is kept. What was there before stays as it is.</source>
            <translation>Wenn Sie das Fenster jetzt schließen, endet es, und nichts davon bleibt. Was vorher da war, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Offen lassen</translation>
        </message>
        <message>
            <source>Close and end it</source>
            <translation>Schließen und beenden</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>Längere Wörter, für Tests</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>Gespiegelt, für Tests</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MarkdownView</name>
        <message>
            <source>[picture]</source>
            <translation>[Bild]</translation>
        </message>
        <message>
            <source>[picture: %1]</source>
            <translation>[Bild: %1]</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Metrics</name>
        <message>
            <source>%1 could not be read at line %2.</source>
            <translation>%1 konnte in Zeile %2 nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>Nichts wurde berechnet.</translation>
        </message>
        <message>
            <source>“%1” is not what this column holds.</source>
            <translation>„%1“ gehört nicht in diese Spalte.</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>Es gibt keinen Ordner „%1“.</translation>
        </message>
        <message>
            <source>Name the folder that holds the CSV files.</source>
            <translation>Nennen Sie den Ordner mit den CSV-Dateien.</translation>
        </message>
        <message>
            <source>“%1” cannot be the value of %2.</source>
            <translation>„%1“ kann nicht der Wert von %2 sein.</translation>
        </message>
        <message>
            <source>The manual lists the choices of each definition.</source>
            <translation>Das Handbuch nennt die Möglichkeiten jeder Definition.</translation>
        </message>
        <message>
            <source>There is no definition named “%1”.</source>
            <translation>Es gibt keine Definition namens „%1“.</translation>
        </message>
        <message>
            <source>Write NAME=CHOICE, for example clock_start=reset.</source>
            <translation>Schreiben Sie NAME=WERT, zum Beispiel clock_start=reset.</translation>
        </message>
        <message>
            <source>“%1” is not a period.</source>
            <translation>„%1“ ist kein Zeitraum.</translation>
        </message>
        <message>
            <source>Write days or weeks, such as 90d or 12w.</source>
            <translation>Schreiben Sie Tage oder Wochen, etwa 90d oder 12w.</translation>
        </message>
        <message>
            <source>There is no time zone named “%1”.</source>
            <translation>Es gibt keine Zeitzone namens „%1“.</translation>
        </message>
        <message>
            <source>Write its name in the list of the IANA, such as Europe/Berlin.</source>
            <translation>Schreiben Sie ihren Namen aus der Liste der IANA, etwa Europe/Berlin.</translation>
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
                <numerusform>%n Woche</numerusform>
                <numerusform>%n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pts</source>
            <comment>percentage points</comment>
            <translation>%1 PP</translation>
        </message>
        <message>
            <source>%1 against the %2 before</source>
            <comment>a change and a period</comment>
            <translation>%1 gegenüber den %2 davor</translation>
        </message>
        <message>
            <source>No build server is connected. Connect one whose pipeline has a deploy stage.</source>
            <translation>Kein Build-Server ist verbunden. Verbinden Sie einen, dessen Pipeline eine Deployment-Stufe hat.</translation>
        </message>
        <message>
            <source>No deployment was read yet: connect a server whose pipeline has a deploy stage.</source>
            <translation>Noch kein Deployment wurde gelesen: Verbinden Sie einen Server, dessen Pipeline eine Deployment-Stufe hat.</translation>
        </message>
        <message>
            <source>No deployment to production was read yet, only to other environments.</source>
            <translation>Noch kein Deployment in Produktion wurde gelesen, nur in andere Umgebungen.</translation>
        </message>
        <message>
            <source>hotfix</source>
            <translation>Hotfix</translation>
        </message>
        <message>
            <source>rollback</source>
            <translation>Rollback</translation>
        </message>
        <message>
            <source>redeploy</source>
            <translation>erneutes Deployment</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Successful deployments to production that ended in the period, for each seven days of it. Rollbacks and hotfixes count, the same version again does not.</source>
            <translation>Erfolgreiche Deployments in Produktion, die im Zeitraum endeten, je sieben Tage. Rollbacks und Hotfixes zählen, dieselbe Version noch einmal zählt nicht.</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>%1 pro Woche</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>deployments in a period</comment>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 between two</source>
            <translation>%1 zwischen zweien</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) never reached users and do not count.</source>
            <translation>
                <numerusform>%n Versuch erreichte nie die Nutzer und zählt nicht.</numerusform>
                <numerusform>%n Versuche erreichten nie die Nutzer und zählen nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s): too few for a trend</source>
            <translation>
                <numerusform>%n Deployment: zu wenig für einen Trend</numerusform>
                <numerusform>%n Deployments: zu wenige für einen Trend</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>Durchlaufzeit bis Produktion</translation>
        </message>
        <message>
            <source>For each story that got into production in the period: from its first move to In progress until all of its changes were in production. Nights and weekends are not taken out; the headline is the median.</source>
            <translation>Für jede Story, die im Zeitraum in Produktion kam: vom ersten Verschieben nach „In Arbeit“, bis alle ihre Änderungen in Produktion waren. Nächte und Wochenenden werden nicht abgezogen; die Hauptzahl ist der Median.</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) never in progress left out.</source>
            <translation>
                <numerusform>%n Story ausgelassen, die nie in Arbeit war.</numerusform>
                <numerusform>%n Storys ausgelassen, die nie in Arbeit waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) moved to In progress only after the deployment left out.</source>
            <translation>
                <numerusform>%n Story ausgelassen, die erst nach dem Deployment nach „In Arbeit“ verschoben wurde.</numerusform>
                <numerusform>%n Storys ausgelassen, die erst nach dem Deployment nach „In Arbeit“ verschoben wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) rolled back and not in production again.</source>
            <translation>
                <numerusform>%n Story zurückgerollt und nicht wieder in Produktion.</numerusform>
                <numerusform>%n Storys zurückgerollt und nicht wieder in Produktion.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) without a known commit.</source>
            <translation>
                <numerusform>%n Deployment ohne bekannten Commit.</numerusform>
                <numerusform>%n Deployments ohne bekannten Commit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n Story</numerusform>
                <numerusform>%n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>median of %1, In progress to in production</source>
            <translation>Median aus %1, von „In Arbeit“ bis in Produktion</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few for a trend</source>
            <translation>
                <numerusform>%n Story: zu wenig für einen Trend</numerusform>
                <numerusform>%n Storys: zu wenige für einen Trend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) got into production, but none was seen in progress before.</source>
            <translation>
                <numerusform>%n Story kam in Produktion, war aber vorher nicht in Arbeit zu sehen.</numerusform>
                <numerusform>%n Storys kamen in Produktion, aber keine war vorher in Arbeit zu sehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known yet. The first deployment that is read has none: the next one shows what went with it.</source>
            <translation>Noch ist von keinem Deployment der Commit bekannt. Das erste gelesene Deployment hat keinen: Das nächste zeigt, was damit ausgeliefert wurde.</translation>
        </message>
        <message>
            <source>No commit of a deployment names a story. Write its number, such as #2187, into the commit message or the name of the branch.</source>
            <translation>Kein Commit eines Deployments nennt eine Story. Schreiben Sie ihre Nummer, etwa #2187, in die Commit-Nachricht oder den Namen des Branches.</translation>
        </message>
        <message>
            <source>No story got into production in these %1.</source>
            <translation>In diesem Zeitraum von %1 kam keine Story in Produktion.</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>zurückgerollt</translation>
        </message>
        <message>
            <source>needed a hotfix</source>
            <translation>Hotfix nötig</translation>
        </message>
        <message>
            <source>never reached users</source>
            <translation>nie bei den Nutzern</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Fehlgeschlagene Deployments</translation>
        </message>
        <message>
            <source>Of the deployments of the period those that caused an incident or a bug, were rolled back or needed a hotfix. Each counts once. The last days are provisional: failures are still being found.</source>
            <translation>Von den Deployments des Zeitraums jene, die eine Störung oder einen Fehler verursachten, zurückgerollt wurden oder einen Hotfix brauchten. Jedes zählt einmal. Die letzten Tage sind vorläufig: Fehlschläge werden noch entdeckt.</translation>
        </message>
        <message>
            <source>Nothing was deployed in these %1.</source>
            <translation>In diesem Zeitraum von %1 gab es kein Deployment.</translation>
        </message>
        <message>
            <source>%1 caused an outage or a bug</source>
            <translation>%1 mit Ausfall oder Fehler als Folge</translation>
        </message>
        <message>
            <source>No incident was entered: only rollbacks and hotfixes are seen.</source>
            <translation>Keine Störung wurde eingetragen: Nur Rollbacks und Hotfixes sind zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) without a deployment as cause.</source>
            <translation>
                <numerusform>%n Störung ohne ein Deployment als Ursache.</numerusform>
                <numerusform>%n Störungen ohne ein Deployment als Ursache.</numerusform>
            </translation>
        </message>
        <message>
            <source>open for %1</source>
            <translation>seit %1 offen</translation>
        </message>
        <message>
            <source>Mean time to recovery</source>
            <translation>Mittlere Wiederherstellungszeit</translation>
        </message>
        <message>
            <source>For each incident or bug that ended in the period: from the end of the deployment that brought it, else from its first impact, until it was mended in production. What is still open is in no mean.</source>
            <translation>Für jede Störung und jeden Fehler, die im Zeitraum endeten: vom Ende des Deployments, das sie brachte, sonst von der ersten Auswirkung an, bis zur Behebung in Produktion. Was noch offen ist, steckt in keinem Mittelwert.</translation>
        </message>
        <message numerus="yes">
            <source>%n that was over before its cause left out.</source>
            <translation>
                <numerusform>%n ausgelassen, die vor ihrer Ursache vorbei war.</numerusform>
                <numerusform>%n ausgelassen, die vor ihrer Ursache vorbei waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open, the oldest for %1.</source>
            <translation>
                <numerusform>%n noch offen, seit %1.</numerusform>
                <numerusform>%n noch offen, die älteste seit %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident was entered.</source>
            <translation>Keine Störung wurde eingetragen.</translation>
        </message>
        <message>
            <source>No incident ended in these %1.</source>
            <translation>In diesem Zeitraum von %1 endete keine Störung.</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n Störung</numerusform>
                <numerusform>%n Störungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): too few for a trend</source>
            <translation>
                <numerusform>%n Störung: zu wenig für einen Trend</numerusform>
                <numerusform>%n Störungen: zu wenige für einen Trend</numerusform>
            </translation>
        </message>
        <message>
            <source>recovered in, one incident</source>
            <translation>bis zur Wiederherstellung, eine Störung</translation>
        </message>
        <message>
            <source>median of %1</source>
            <translation>Median aus %1</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1</source>
            <translation>
                <numerusform>Mittel aus %n, Median %1</numerusform>
                <numerusform>Mittel aus %n, Median %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Elite</source>
            <translation>Spitze</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>%1 could not be read at line %2, column %3.</source>
            <translation>%1 konnte in Zeile %2, Spalte %3 nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The row is not built as the header says: look at its quotation marks and commas.</source>
            <translation>Die Zeile ist nicht so gebaut, wie die Kopfzeile sagt: Anführungszeichen und Kommas prüfen.</translation>
        </message>
        <message>
            <source>Archived</source>
            <comment>unfinished</comment>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>7 × deployments ÷ days of the period</source>
            <translation>7 × Deployments ÷ Tage des Zeitraums</translation>
        </message>
        <message>
            <source>median(last change in production − first move to In progress)</source>
            <translation>Median(letzte Änderung in Produktion − erster Wechsel nach In Arbeit)</translation>
        </message>
        <message>
            <source>failed deployments ÷ deployments</source>
            <translation>fehlgeschlagene Deployments ÷ Deployments</translation>
        </message>
        <message>
            <source>mean(mended in production − end of the deployment that brought it)</source>
            <translation>Mittel(in Produktion behoben − Ende des Deployments, das es brachte)</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>KW %1</translation>
        </message>
        <message>
            <source>Week %1, from %2</source>
            <translation>Woche %1, ab %2</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s): too few for a trend</source>
            <translation>
                <numerusform>%n Wert: zu wenige für einen Trend</numerusform>
                <numerusform>%n Werte: zu wenige für einen Trend</numerusform>
            </translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % innerhalb von</translation>
        </message>
        <message>
            <source>Application usage: is it used, and does it succeed</source>
            <translation>Nutzung der Anwendung: Wird sie genutzt, und gelingt es</translation>
        </message>
        <message>
            <source>What customers tried in the period, and what of it succeeded, as monitoring counted it. A source of plain requests does not tell people apart.</source>
            <translation>Was Kunden im Zeitraum versuchten und was davon gelang, wie es die Überwachung zählte. Eine Quelle, die nur Anfragen zählt, unterscheidet keine Menschen.</translation>
        </message>
        <message>
            <source>succeeded ÷ tried</source>
            <translation>gelungen ÷ versucht</translation>
        </message>
        <message>
            <source>No use was measured in these %1. A source in Production tells it, with a figure for what was tried and one for what succeeded.</source>
            <translation>In diesen %1 wurde keine Nutzung gemessen. Eine Quelle unter Produktion nennt sie, mit einer Messgröße für Versuchtes und einer für Gelungenes.</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>gelungen</translation>
        </message>
        <message>
            <source>tried in vain</source>
            <translation>vergeblich versucht</translation>
        </message>
        <message>
            <source>of %1 tried in %2 succeeded</source>
            <comment>a count and a period</comment>
            <translation>von %1 Versuchen in %2 gelangen</translation>
        </message>
        <message>
            <source>People a week</source>
            <translation>Menschen je Woche</translation>
        </message>
        <message>
            <source>People who succeeded</source>
            <translation>Menschen mit Erfolg</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>Lead time of %n story(s)</source>
            <translation>
                <numerusform>Durchlaufzeit von %n Story</numerusform>
                <numerusform>Durchlaufzeit von %n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time, how it is spread</source>
            <translation>Durchlaufzeit, wie sie sich verteilt</translation>
        </message>
        <message>
            <source>How many stories took how many days from their first move to In progress until all of their changes were in production.</source>
            <translation>Wie viele Storys wie viele Tage brauchten, vom ersten Wechsel nach In Arbeit, bis alle ihre Änderungen in Produktion waren.</translation>
        </message>
        <message>
            <source>percentiles by type 7 of Hyndman and Fan, as in spreadsheets</source>
            <translation>Perzentile nach Typ 7 von Hyndman und Fan, wie in Tabellenkalkulationen</translation>
        </message>
        <message>
            <source>No story with a known start got into production in these %1.</source>
            <translation>In diesen %1 kam keine Story mit bekanntem Beginn in Produktion.</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>Storys</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>days</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 bis %2 Tage</translation>
        </message>
        <message>
            <source>&gt;%1</source>
            <comment>days</comment>
            <translation>&gt;%1</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s)</source>
            <translation>
                <numerusform>mehr als %n Tag</numerusform>
                <numerusform>mehr als %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>50 %</source>
            <translation>50 %</translation>
        </message>
        <message>
            <source>85 %</source>
            <translation>85 %</translation>
        </message>
        <message>
            <source>half within %1, 85 % within %2</source>
            <translation>die Hälfte innerhalb von %1, 85 % innerhalb von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few to tell how it is spread</source>
            <translation>
                <numerusform>%n Story: zu wenige, um die Verteilung zu nennen</numerusform>
                <numerusform>%n Storys: zu wenige, um die Verteilung zu nennen</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>Wohin die Zeit geht</translation>
        </message>
        <message>
            <source>How long the stories finished in the period stood in each state, from when they were written until they were done, on average of all of them. States of progress are work, all others are waiting.</source>
            <translation>Wie lange die im Zeitraum fertigen Storys in jedem Zustand standen, vom Schreiben bis sie fertig waren, im Mittel aller. Zustände der Arbeit sind Arbeit, alle anderen sind Warten.</translation>
        </message>
        <message>
            <source>time in the state of all stories ÷ stories</source>
            <translation>Zeit aller Storys im Zustand ÷ Storys</translation>
        </message>
        <message>
            <source>No story was finished in these %1.</source>
            <translation>In diesen %1 wurde keine Story fertig.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>mean %1; %2 of it is work</source>
            <translation>im Mittel %1; %2 davon sind Arbeit</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>im Mittel %1</translation>
        </message>
        <message>
            <source>Flow: stories by state</source>
            <translation>Fluss: Storys nach Zustand</translation>
        </message>
        <message>
            <source>How many stories stood in each state at the end of each day. A state that grows wider is where work waits.</source>
            <translation>Wie viele Storys am Ende jedes Tages in jedem Zustand standen. Ein Zustand, der breiter wird, ist einer, in dem Arbeit wartet.</translation>
        </message>
        <message>
            <source>stories in the state at the end of the day</source>
            <translation>Storys im Zustand am Ende des Tages</translation>
        </message>
        <message>
            <source>No story has moved over the board yet.</source>
            <translation>Noch ist keine Story über das Board gewandert.</translation>
        </message>
        <message>
            <source>%1 in work on average</source>
            <translation>im Mittel %1 in Arbeit</translation>
        </message>
        <message>
            <source>Commit to production</source>
            <translation>Commit bis Produktion</translation>
        </message>
        <message>
            <source>For each change that got into production in the period: from its commit to the end of the first deployment that carried it and was not rolled back. DORA&apos;s lead time for changes; the headline is the median.</source>
            <translation>Für jede Änderung, die im Zeitraum in Produktion kam: vom Commit bis zum Ende des ersten Deployments, das sie enthielt und nicht zurückgenommen wurde. DORAs Durchlaufzeit für Änderungen; die Hauptzahl ist der Median.</translation>
        </message>
        <message>
            <source>median(deployed − committed)</source>
            <translation>Median(ausgeliefert − Commit)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) without a time of commit left out.</source>
            <translation>
                <numerusform>%n Änderung ohne Commit-Zeit ausgelassen.</numerusform>
                <numerusform>%n Änderungen ohne Commit-Zeit ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) committed only after the deployment left out.</source>
            <translation>
                <numerusform>%n Änderung mit Commit erst nach dem Deployment ausgelassen.</numerusform>
                <numerusform>%n Änderungen mit Commit erst nach dem Deployment ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known in these %1.</source>
            <translation>In diesen %1 ist kein Commit eines Deployments bekannt.</translation>
        </message>
        <message>
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message numerus="yes">
            <source>median of %n change(s)</source>
            <translation>
                <numerusform>Median von %n Änderung</numerusform>
                <numerusform>Median von %n Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n: too few for an average</source>
            <translation>
                <numerusform>Median von %n: zu wenige für einen Durchschnitt</numerusform>
                <numerusform>Median von %n: zu wenige für einen Durchschnitt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1, 90 % within %2</source>
            <translation>
                <numerusform>Mittel von %n, Median %1, 90 % innerhalb von %2</numerusform>
                <numerusform>Mittel von %n, Median %1, 90 % innerhalb von %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>Zeit bis zur Wiederherstellung</translation>
        </message>
        <message>
            <source>From the first impact of an incident until the service was restored.</source>
            <translation>Von der ersten Auswirkung einer Störung, bis der Dienst wiederhergestellt war.</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>Erholung nach fehlgeschlagenem Deployment</translation>
        </message>
        <message>
            <source>From the end of the deployment that brought it until the service was restored.</source>
            <translation>Vom Ende des Deployments, das sie brachte, bis der Dienst wiederhergestellt war.</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <source>The share of deployments that were a hotfix or a rollback. DORA publishes no levels of it.</source>
            <translation>Der Anteil der Deployments, die ein Hotfix oder eine Rücknahme waren. DORA veröffentlicht dafür keine Stufen.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Verfügbarkeit</translation>
        </message>
        <message>
            <source>The share of the period in which no critical or major incident was open.</source>
            <translation>Der Anteil des Zeitraums, in dem keine kritische oder schwere Störung offen war.</translation>
        </message>
        <message>
            <source>down for %1</source>
            <translation>%1 ausgefallen</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>Durchlaufzeit für Kunden</translation>
        </message>
        <message>
            <source>From when a story was written until it was done.</source>
            <translation>Vom Schreiben einer Story, bis sie fertig war.</translation>
        </message>
        <message>
            <source>Cycle time by Little&apos;s law</source>
            <translation>Bearbeitungszeit nach Littles Gesetz</translation>
        </message>
        <message>
            <source>Stories in work on average ÷ stories finished a day. Far from the mean cycle time, work is piling up or was left behind.</source>
            <translation>Storys in Arbeit im Mittel ÷ fertige Storys je Tag. Liegt das weit von der mittleren Bearbeitungszeit, staut sich Arbeit oder blieb liegen.</translation>
        </message>
        <message>
            <source>mean cycle time %1</source>
            <translation>mittlere Bearbeitungszeit %1</translation>
        </message>
        <message>
            <source>Released every sprint</source>
            <translation>In jedem Sprint ausgeliefert</translation>
        </message>
        <message>
            <source>How many closed sprints in a row, up to the last one, had a successful deployment to production.</source>
            <translation>Wie viele abgeschlossene Sprints in Folge, bis zum letzten, ein erfolgreiches Deployment in Produktion hatten.</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) in a row</source>
            <translation>
                <numerusform>%n Sprint in Folge</numerusform>
                <numerusform>%n Sprints in Folge</numerusform>
            </translation>
        </message>
        <message>
            <source>longest %1, of %2 closed</source>
            <translation>längste Folge %1, von %2 abgeschlossenen</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nichts zu messen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a name and its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n Wert</numerusform>
                <numerusform>%n Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>with a failure</source>
            <translation>mit einem Fehlschlag</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a step of a chart and its values</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>Bearbeitungszeit</translation>
        </message>
        <message>
            <source>For each story finished in the period: from its first move to In progress until it was done. A dot is a story; the lines say within what time half, 85 % and 95 % of them were done.</source>
            <translation>Für jede im Zeitraum fertige Story: vom ersten Wechsel nach In Arbeit, bis sie fertig war. Ein Punkt ist eine Story; die Linien sagen, innerhalb welcher Zeit die Hälfte, 85 % und 95 % von ihnen fertig waren.</translation>
        </message>
        <message>
            <source>done − first move to In progress</source>
            <translation>fertig − erster Wechsel nach In Arbeit</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) done before they were begun left out.</source>
            <translation>
                <numerusform>%n Story, die vor ihrem Beginn fertig war, ausgelassen.</numerusform>
                <numerusform>%n Storys, die vor ihrem Beginn fertig waren, ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n story(s)</source>
            <translation>
                <numerusform>Median von %n Story</numerusform>
                <numerusform>Median von %n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>Fertige Storys</translation>
        </message>
        <message>
            <source>How many stories were done in each week of the period.</source>
            <translation>Wie viele Storys in jeder Woche des Zeitraums fertig wurden.</translation>
        </message>
        <message>
            <source>stories done; a week that the period cuts counts the days inside</source>
            <translation>fertige Storys; eine vom Zeitraum angeschnittene Woche zählt die Tage darin</translation>
        </message>
        <message>
            <source>There is no story yet.</source>
            <translation>Es gibt noch keine Story.</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>stories in a period</comment>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>Laufende Arbeit</translation>
        </message>
        <message>
            <source>How many stories were in progress at the end of each day.</source>
            <translation>Wie viele Storys am Ende jedes Tages in Arbeit waren.</translation>
        </message>
        <message>
            <source>stories in a state of progress in the last instant of the day</source>
            <translation>Storys in einem Zustand der Arbeit im letzten Augenblick des Tages</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>now; %1 on average of the days</source>
            <translation>jetzt; %1 im Mittel der Tage</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>Alter der laufenden Arbeit</translation>
        </message>
        <message>
            <source>How long what is in progress now has been going on.</source>
            <translation>Wie lange schon dauert, was jetzt in Arbeit ist.</translation>
        </message>
        <message>
            <source>now − first move to In progress</source>
            <translation>jetzt − erster Wechsel nach In Arbeit</translation>
        </message>
        <message>
            <source>Nothing is in progress.</source>
            <translation>Nichts ist in Arbeit.</translation>
        </message>
        <message>
            <source>age</source>
            <translation>Alter</translation>
        </message>
        <message numerus="yes">
            <source>median of %n; the oldest are drawn, all are listed</source>
            <translation>
                <numerusform>Median von %n; gezeichnet sind die ältesten, gelistet alle</numerusform>
                <numerusform>Median von %n; gezeichnet sind die ältesten, gelistet alle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n</source>
            <translation>
                <numerusform>Median von %n</numerusform>
                <numerusform>Median von %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>No sprint has begun yet.</source>
            <translation>Noch hat kein Sprint begonnen.</translation>
        </message>
        <message>
            <source>Burnup</source>
            <translation>Burnup</translation>
        </message>
        <message>
            <source>Points done of a sprint, below the points there were to do: what is added or estimated anew lifts the upper line.</source>
            <translation>Fertige Punkte eines Sprints, darüber die Punkte, die zu tun waren: Was hinzukommt oder neu geschätzt wird, hebt die obere Linie.</translation>
        </message>
        <message>
            <source>points in scope and done</source>
            <translation>Punkte im Umfang und fertig</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>points done</source>
            <translation>Punkte fertig</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <source>What the days behind would do again: days are drawn at random from them, %1 times over. So many stories were done at least in the share of draws that is named. It assumes that what comes is like what was.</source>
            <translation>Was die vergangenen Tage noch einmal täten: Aus ihnen werden %1-mal Tage zufällig gezogen. So viele Storys wurden im genannten Anteil der Ziehungen mindestens fertig. Das setzt voraus, dass es so weitergeht wie bisher.</translation>
        </message>
        <message>
            <source>nearest rank of the draws; SplitMix64 with seed %1</source>
            <translation>nächster Rang der Ziehungen; SplitMix64 mit Startwert %1</translation>
        </message>
        <message numerus="yes">
            <source>No story was finished in the %n day(s) behind: nothing can be drawn from them.</source>
            <translation>
                <numerusform>Am vergangenen Tag wurde keine Story fertig: Daraus lässt sich nichts ziehen.</numerusform>
                <numerusform>In den vergangenen %n Tagen wurde keine Story fertig: Daraus lässt sich nichts ziehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>%1 % sicher</translation>
        </message>
        <message numerus="yes">
            <source>%1 stories are done within %n day(s)</source>
            <translation>
                <numerusform>%1 Storys sind innerhalb von %n Tag fertig</numerusform>
                <numerusform>%1 Storys sind innerhalb von %n Tagen fertig</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stories</source>
            <comment>a forecast</comment>
            <translation>%1 Storys</translation>
        </message>
        <message numerus="yes">
            <source>at least, in %n day(s), 85 % sure; seed %1</source>
            <translation>
                <numerusform>mindestens, in %n Tag, zu 85 % sicher; Startwert %1</numerusform>
                <numerusform>mindestens, in %n Tagen, zu 85 % sicher; Startwert %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn from</source>
            <translation>Gezogen aus</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) from %1 on</source>
            <translation>
                <numerusform>%n Tag ab %1</numerusform>
                <numerusform>%n Tagen ab %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Points of a sprint that are not done yet, day by day; the dashed line is an even pace. What is added lifts it.</source>
            <translation>Punkte eines Sprints, die noch nicht fertig sind, Tag für Tag; die gestrichelte Linie ist ein gleichmäßiges Tempo. Was hinzukommt, hebt sie.</translation>
        </message>
        <message>
            <source>points in scope − points done</source>
            <translation>Punkte im Umfang − fertige Punkte</translation>
        </message>
        <message>
            <source>left</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>even pace</source>
            <translation>gleichmäßig</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>points</comment>
            <translation>%1 offen</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocity</translation>
        </message>
        <message>
            <source>Points done by the end of each sprint, as they were written down at its closing. No target, and not compared between teams.</source>
            <translation>Punkte, die am Ende jedes Sprints fertig waren, wie sie bei seinem Abschluss festgehalten wurden. Kein Ziel, und nicht zwischen Teams zu vergleichen.</translation>
        </message>
        <message>
            <source>points of scope done at the end</source>
            <translation>am Ende fertige Punkte des Umfangs</translation>
        </message>
        <message>
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1, der noch läuft</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s)</source>
            <translation>
                <numerusform>%n abgeschlossener Sprint</numerusform>
                <numerusform>%n abgeschlossene Sprints</numerusform>
            </translation>
        </message>
        <message>
            <source>points, mean of the last three; %1 to %2</source>
            <translation>Punkte, Mittel der letzten drei; %1 bis %2</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s): too few for an average</source>
            <translation>
                <numerusform>%n abgeschlossener Sprint: zu wenige für einen Durchschnitt</numerusform>
                <numerusform>%n abgeschlossene Sprints: zu wenige für einen Durchschnitt</numerusform>
            </translation>
        </message>
        <message>
            <source>The incident is not there any more.</source>
            <translation>Die Störung gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>There is no column of this name in the file.</source>
            <translation>In der Datei gibt es keine Spalte dieses Namens.</translation>
        </message>
        <message>
            <source>It has to hold a JSON object: look at its braces, quotation marks and commas.</source>
            <translation>Sie muss ein JSON-Objekt enthalten: geschweifte Klammern, Anführungszeichen und Kommas prüfen.</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>a level, and by whose bands</comment>
            <translation>%1, nach: %2</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>DORA-Bericht %1</translation>
        </message>
        <message>
            <source>your own bands</source>
            <translation>Ihre eigenen Stufen</translation>
        </message>
        <message>
            <source>your own bands: %1</source>
            <comment>where they come from</comment>
            <translation>Ihre eigenen Stufen: %1</translation>
        </message>
        <message>
            <source>%1, by DORA&apos;s report of %2</source>
            <translation>%1, nach DORAs Bericht von %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsCommand</name>
        <message>
            <source>Show how fast and how safely stories get to production.</source>
            <translation>Zeigen, wie schnell und wie sicher Storys in Produktion kommen.</translation>
        </message>
        <message>
            <source>A folder of CSV files instead of a workspace.</source>
            <translation>Ein Ordner mit CSV-Dateien statt eines Arbeitsbereichs.</translation>
        </message>
        <message>
            <source>So many whole days or weeks before the day of --as-of: 90d, 12w.</source>
            <translation>So viele ganze Tage oder Wochen vor dem Tag von --as-of: 90d, 12w.</translation>
        </message>
        <message>
            <source>What came later is not known: 2026-06-16T11:20:07Z. Now, unless given.</source>
            <translation>Was später kam, ist nicht bekannt: 2026-06-16T11:20:07Z. Ohne Angabe: jetzt.</translation>
        </message>
        <message>
            <source>Where days begin: Europe/Berlin. That of the workspace, unless given.</source>
            <translation>Wo Tage beginnen: Europe/Berlin. Ohne Angabe: wie im Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Another choice of a definition, such as clock_start=reset; may be given several times.</source>
            <translation>Eine andere Wahl für eine Definition, etwa clock_start=reset; mehrfach möglich.</translation>
        </message>
        <message>
            <source>“metrics” takes no “%1”.</source>
            <translation>„metrics“ kennt kein „%1“.</translation>
        </message>
        <message>
            <source>“%1” is not an instant.</source>
            <translation>„%1“ ist kein Zeitpunkt.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>Nichts wurde berechnet.</translation>
        </message>
        <message>
            <source>Write it in UTC, such as 2026-06-16T11:20:07Z.</source>
            <translation>Schreiben Sie ihn in UTC, etwa 2026-06-16T11:20:07Z.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>median %1, 90 % within %2</source>
            <translation>Median %1, 90 % binnen %2</translation>
        </message>
        <message>
            <source>  %1  n %2, median %3, 90 % within %4</source>
            <translation>  %1  n %2, Median %3, 90 % binnen %4</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1: %2 bis %3</translation>
        </message>
        <message numerus="yes">
            <source>  %1  %2 on %n day(s)</source>
            <translation>
                <numerusform>  %1  %2 an %n Tag</numerusform>
                <numerusform>  %1  %2 an %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>Durchlaufzeit bis Produktion</translation>
        </message>
        <message>
            <source>Change lead time</source>
            <translation>Durchlaufzeit von Änderungen</translation>
        </message>
        <message>
            <source>  %1  %2 of %3</source>
            <translation>  %1  %2 von %3</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Fehlgeschlagene Deployments</translation>
        </message>
        <message>
            <source>Time to recovery</source>
            <translation>Wiederherstellungszeit</translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>Zeit bis zur Wiederherstellung</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>Erholung nach fehlgeschlagenem Deployment</translation>
        </message>
        <message>
            <source>  %1  %2</source>
            <translation>  %1  %2</translation>
        </message>
        <message>
            <source>n %1, median %2, 90 % within %3</source>
            <translation>n %1, Median %2, 90 % binnen %3</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>Zykluszeit</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>Durchlaufzeit für Kunden</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>Fertige Storys</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>Arbeit im Gange</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>Alter der Arbeit im Gange</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>%1 points, mean of the last three sprints</source>
            <translation>%1 Punkte, Mittel der letzten drei Sprints</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prognose</translation>
        </message>
        <message>
            <source>85 % sure: at least %1 stories in %2 days; seed %3, days from %4 on</source>
            <translation>85 % sicher: mindestens %1 Storys in %2 Tagen; Startwert %3, Tage ab %4</translation>
        </message>
        <message>
            <source>Successful use</source>
            <translation>Erfolgreiche Nutzung</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsModel</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % binnen</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsPage</name>
        <message>
            <source>As &amp;table</source>
            <translation>Als &amp;Tabelle</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Wochen</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n Woche</numerusform>
                <numerusform>%n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>How many whole weeks up to yesterday are looked at</source>
            <translation>Wie viele ganze Wochen bis gestern betrachtet werden</translation>
        </message>
        <message>
            <source>Show the figures and their weeks as tables (L)</source>
            <translation>Die Kennzahlen und ihre Wochen als Tabellen zeigen (L)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a period and its last day</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>No deployment of this period failed.</source>
            <translation>Kein Deployment dieses Zeitraums schlug fehl.</translation>
        </message>
        <message>
            <source>%1, week %2</source>
            <translation>%1, Woche %2</translation>
        </message>
        <message>
            <source>Nothing in this time.</source>
            <translation>Nichts in dieser Zeit.</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n Sprint</numerusform>
                <numerusform>%n Sprints</numerusform>
            </translation>
        </message>
        <message>
            <source>Which whole days up to yesterday are looked at</source>
            <translation>Welche ganzen Tage bis gestern betrachtet werden</translation>
        </message>
        <message>
            <source>All products and teams</source>
            <translation>Alle Produkte und Teams</translation>
        </message>
        <message>
            <source>Product or team</source>
            <translation>Produkt oder Team</translation>
        </message>
        <message>
            <source>A product keeps its deployments and incidents, a team its stories and sprints</source>
            <translation>Ein Produkt behält seine Deployments und Störungen, ein Team seine Storys und Sprints</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>Values of all charts</source>
            <translation>Werte aller Diagramme</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s), %1</source>
            <comment>a period and its days</comment>
            <translation>
                <numerusform>%n Sprint, %1</numerusform>
                <numerusform>%n Sprints, %1</numerusform>
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
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a figure and what it means</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Weitere Kennzahlen</translation>
        </message>
        <message>
            <source>&amp;Export this chart …</source>
            <translation>Dieses Diagramm &amp;exportieren …</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>Als Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>The charts were written.</source>
            <translation>Die Diagramme wurden geschrieben.</translation>
        </message>
        <message>
            <source>Name the &amp;cause of an incident …</source>
            <translation>&amp;Ursache einer Störung nennen …</translation>
        </message>
        <message>
            <source>Cause of an incident named</source>
            <translation>Ursache einer Störung genannt</translation>
        </message>
        <message>
            <source>Write all charts into a PDF, PNG, SVG or CSV file</source>
            <translation>Alle Diagramme in eine PDF-, PNG-, SVG- oder CSV-Datei schreiben</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MoveCommand</name>
        <message>
            <source>Move a story on the board.</source>
            <translation>Eine Story auf dem Board verschieben.</translation>
        </message>
        <message>
            <source>Its number, key or id.</source>
            <translation>Ihre Nummer, ihr Schlüssel oder ihre ID.</translation>
        </message>
        <message>
            <source>The column's name.</source>
            <translation>Der Name der Spalte.</translation>
        </message>
        <message>
            <source>before:STORY, after:STORY, top or bottom.</source>
            <translation>before:STORY, after:STORY, top oder bottom.</translation>
        </message>
        <message>
            <source>A story and a column are needed.</source>
            <translation>Eine Story und eine Spalte sind nötig.</translation>
        </message>
        <message>
            <source>%1 is no place in a column.</source>
            <translation>%1 ist kein Platz in einer Spalte.</translation>
        </message>
        <message>
            <source>%1 is not in that column.</source>
            <translation>%1 ist nicht in dieser Spalte.</translation>
        </message>
        <message>
            <source>Why the story may go there although something is missing. The reason stays with the story.</source>
            <translation>Warum die Story dorthin darf, obwohl etwas fehlt. Der Grund bleibt bei der Story.</translation>
        </message>
        <message>
            <source>An override needs a reason.</source>
            <translation>Zum Übergehen braucht es einen Grund.</translation>
        </message>
        <message>
            <source>Finish what is missing, or move it with --override and a reason.</source>
            <translation>Holen Sie nach, was fehlt, oder verschieben Sie sie mit --override und einem Grund.</translation>
        </message>
        <message>
            <source>%1 is over its limit now: %2 of %3.</source>
            <translation>%1 liegt jetzt über der Grenze: %2 von %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewCommand</name>
        <message>
            <source>Make a new workspace.</source>
            <translation>Einen neuen Arbeitsbereich anlegen.</translation>
        </message>
        <message>
            <source>A file to make, or an empty database.</source>
            <translation>Eine neue Datei oder eine leere Datenbank.</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>Der Name des Teams.</translation>
        </message>
        <message>
            <source>The IANA zone in which the team's days are cut; this machine's if not given.</source>
            <translation>Die IANA-Zeitzone, nach der die Tage des Teams zählen; ohne Angabe die dieses Rechners.</translation>
        </message>
        <message>
            <source>A workspace and --team NAME are needed.</source>
            <translation>Ein Arbeitsbereich und --team NAME sind nötig.</translation>
        </message>
        <message>
            <source>There is no time zone called %1.</source>
            <translation>Es gibt keine Zeitzone namens %1.</translation>
        </message>
        <message>
            <source>%1 is ready for the team %2.</source>
            <translation>%1 ist bereit für das Team %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspace</name>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>%1 lies on a network drive, where two programs that write at once can damage a file. For a team use a PostgreSQL database; for yourself, a local disk.</source>
            <translation>%1 liegt auf einem Netzlaufwerk. Dort können zwei Programme, die gleichzeitig schreiben, eine Datei beschädigen. Nehmen Sie für ein Team eine PostgreSQL-Datenbank, für sich allein ein lokales Laufwerk.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>Neuer Arbeitsbereich</translation>
        </message>
        <message>
            <source>One workspace holds everything of one team, in one file. Days and weeks are counted in its time zone.</source>
            <translation>Ein Arbeitsbereich enthält alles von einem Team in einer Datei. Tage und Wochen zählen in seiner Zeitzone.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Team</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Produkt</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Arbeitsbereich anlegen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>A workspace needs the name of its team and a file.</source>
            <translation>Ein Arbeitsbereich braucht den Namen seines Teams und eine Datei.</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshift-Arbeitsbereiche (*.dayshift)</translation>
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
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Notice: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::OpenDatabaseDialog</name>
        <message>
            <source>Open team database</source>
            <translation>Teamdatenbank öffnen</translation>
        </message>
        <message>
            <source>A workspace that several people share lies in a PostgreSQL database.</source>
            <translation>Ein Arbeitsbereich, den mehrere teilen, liegt in einer PostgreSQL-Datenbank.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring. Empty: the one that is kept there, or in ~/.pgpass.</source>
            <translation>Wird im Schlüsselbund des Systems verwahrt. Leer: das dort oder in ~/.pgpass verwahrte.</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>An address begins with postgresql://.</source>
            <translation>Eine Adresse beginnt mit postgresql://.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineDelegate</name>
        <message>
            <source>as of %1</source>
            <translation>Stand %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineHeader</name>
        <message>
            <source>Columns: %1</source>
            <translation>Spalten: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePage</name>
        <message>
            <source>Filter pipelines</source>
            <translation>Pipelines filtern</translation>
        </message>
        <message>
            <source>Words of the name, branch, change or author (Ctrl+F or /)</source>
            <translation>Wörter aus Name, Branch, Änderung oder Autor (Strg+F oder /)</translation>
        </message>
        <message>
            <source>No pipelines yet</source>
            <translation>Noch keine Pipelines</translation>
        </message>
        <message>
            <source>Connect a CI server to see every build here.</source>
            <translation>Verbinden Sie einen CI-Server, um hier jeden Build zu sehen.</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>Server verbinden …</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>&amp;Failing only</source>
            <translation>Nur &amp;fehlgeschlagene</translation>
        </message>
        <message>
            <source>Show only what needs attention (F)</source>
            <translation>Nur zeigen, was Aufmerksamkeit braucht (F)</translation>
        </message>
        <message>
            <source>&amp;Read all servers now</source>
            <translation>Alle Server jetzt &amp;lesen</translation>
        </message>
        <message>
            <source>Read all servers now (F5)</source>
            <translation>Alle Server jetzt lesen (F5)</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines</source>
            <translation>
                <numerusform>%n Pipeline</numerusform>
                <numerusform>%n Pipelines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failing</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n instabil</numerusform>
                <numerusform>%n instabil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n angezeigt</numerusform>
                <numerusform>%n angezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines fail</source>
            <translation>
                <numerusform>%n Pipeline schlägt fehl</numerusform>
                <numerusform>%n Pipelines schlagen fehl</numerusform>
            </translation>
        </message>
        <message>
            <source>No builds yet</source>
            <translation>Noch keine Builds</translation>
        </message>
        <message>
            <source>The first build of a connected server appears here.</source>
            <translation>Der erste Build eines verbundenen Servers erscheint hier.</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Nichts braucht Aufmerksamkeit.</translation>
        </message>
        <message>
            <source>No pipeline matches “%1”</source>
            <translation>Keine Pipeline passt zu „%1“</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines are hidden by the filter.</source>
            <translation>
                <numerusform>%n Pipeline ist durch den Filter ausgeblendet.</numerusform>
                <numerusform>%n Pipelines sind durch den Filter ausgeblendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known to fail</source>
            <translation>
                <numerusform>%n bekannter Fehler</numerusform>
                <numerusform>%n bekannte Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are known to fail</source>
            <translation>
                <numerusform>%n weiterer Fehler ist bekannt</numerusform>
                <numerusform>%n weitere Fehler sind bekannt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many fail, so many more are known to fail</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <comment>a build</comment>
            <translation>Protokoll von %1</translation>
        </message>
        <message>
            <source>Log of %1, %2</source>
            <comment>a build, a stage</comment>
            <translation>Protokoll von %1, %2</translation>
        </message>
        <message>
            <source>There is no story #%1 here.</source>
            <translation>Hier gibt es keine Story #%1.</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filter: %2</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Zweig</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineView</name>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWords</name>
        <message>
            <source>no report</source>
            <translation>keine Meldung</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>in Warteschlange</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>waits for sign-off</source>
            <translation>wartet auf Abnahme</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>bestanden</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>instabil</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>lief nicht</translation>
        </message>
        <message>
            <source>(not named)</source>
            <translation>(unbenannt)</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Waiting for people</source>
            <translation>Wartet auf Menschen</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Keine Meldung</translation>
        </message>
        <message>
            <source>Build</source>
            <comment>stage</comment>
            <translation>Build</translation>
        </message>
        <message>
            <source>Functional</source>
            <comment>stage</comment>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Performance</source>
            <comment>stage</comment>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Security</source>
            <comment>stage</comment>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Deploy</source>
            <comment>stage</comment>
            <translation>Ausliefern</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>stage</comment>
            <translation>Sonstige</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>branch and change</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No report for %1</source>
            <translation>Keine Meldung seit %1</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Fehlschlagend</translation>
        </message>
        <message>
            <source>Failing for %1</source>
            <translation>Schlägt fehl seit %1</translation>
        </message>
        <message>
            <source>Failing for more than %1</source>
            <translation>Schlägt fehl seit mehr als %1</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>Instabil</translation>
        </message>
        <message>
            <source>Unstable for %1</source>
            <translation>Instabil seit %1</translation>
        </message>
        <message>
            <source>Unstable for more than %1</source>
            <translation>Instabil seit mehr als %1</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>Abgebrochen %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Begonnen %1</translation>
        </message>
        <message>
            <source>Waits since %1</source>
            <translation>Wartet seit %1</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Wartet, bis es an der Reihe ist</translation>
        </message>
        <message>
            <source>Waits for sign-off, %1</source>
            <translation>Wartet auf Abnahme, %1</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>Wartet auf Abnahme</translation>
        </message>
        <message>
            <source>Passed %1</source>
            <translation>Bestanden %1</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>Nicht ausgeführt</translation>
        </message>
        <message>
            <source>none</source>
            <comment>a pipeline without such a stage</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>sign-off</source>
            <comment>a stage waits for it</comment>
            <translation>Abnahme</translation>
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
            <translation>%1, Stand %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>stage and what became of it</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>what, when, how long ago</comment>
            <translation>%1 %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>None of the last %n builds failed</source>
            <translation>
                <numerusform>Der letzte %n Build ist nicht fehlgeschlagen</numerusform>
                <numerusform>Keiner der letzten %n Builds ist fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed %1 of the last %n builds</source>
            <translation>
                <numerusform>%1 vom letzten %n Build fehlgeschlagen</numerusform>
                <numerusform>%1 der letzten %n Builds fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>Der Server meldet: %1</translation>
        </message>
        <message>
            <source>%1: no such stage</source>
            <translation>%1: keine solche Stufe</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stages of this kind</source>
            <translation>
                <numerusform>und %n weitere Stufe dieser Art</numerusform>
                <numerusform>und %n weitere Stufen dieser Art</numerusform>
            </translation>
        </message>
        <message>
            <source>branch %1</source>
            <translation>Branch %1</translation>
        </message>
        <message>
            <source>last known as %1</source>
            <translation>zuletzt bekannt als %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Beendet %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>read from %1</source>
            <translation>gelesen von %1</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Known until %1</source>
            <translation>Bekannt bis %1</translation>
        </message>
        <message>
            <source>Known until %1: %2</source>
            <translation>Bekannt bis %1: %2</translation>
        </message>
        <message>
            <source>Passed on a retry, %1 of the last 10</source>
            <translation>Erst im neuen Versuch bestanden, %1 der letzten 10</translation>
        </message>
        <message>
            <source>Started %1, %2</source>
            <comment>a time, about 41 min to sign-off</comment>
            <translation>Begonnen %1, %2</translation>
        </message>
        <message>
            <source>%1 of %2 s</source>
            <comment>seconds gone of the usual ones</comment>
            <translation>%1/%2 s</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <comment>minutes gone of the usual ones</comment>
            <translation>%1/%2 Min.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a span gone of the usual one</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 to sign-off</source>
            <comment>about 41 min</comment>
            <translation>%1 bis zur Abnahme</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <comment>about 41 min</comment>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>%1 has it since %2</source>
            <translation>%1 kümmert sich seit %2</translation>
        </message>
        <message>
            <source>%1 has %2 since %3</source>
            <comment>a person, a stage, a time</comment>
            <translation>%1 kümmert sich um %2 seit %3</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>Niemand kümmert sich</translation>
        </message>
        <message>
            <source>Nobody has it, the last change is by %1</source>
            <translation>Niemand kümmert sich, die letzte Änderung ist von %1</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>time worked, time waited</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>a known failure</source>
            <translation>ein bekannter Fehler</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>meist %1</translation>
        </message>
        <message>
            <source>known failure: %1</source>
            <translation>bekannter Fehler: %1</translation>
        </message>
        <message>
            <source>failing for %1</source>
            <translation>schlägt fehl seit %1</translation>
        </message>
        <message>
            <source>failing for more than %1</source>
            <translation>schlägt fehl seit über %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages</source>
            <translation>
                <numerusform>noch %n Stufe</numerusform>
                <numerusform>noch %n Stufen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%1 von %2 fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 flaky</source>
            <comment>tests</comment>
            <translation>%1 unzuverlässig</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>tests</comment>
            <translation>%1 bestanden</translation>
        </message>
        <message>
            <source>%1 skipped</source>
            <comment>tests</comment>
            <translation>%1 übersprungen</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>so long for its start</comment>
            <translation>wartet %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <comment>some time ago</comment>
            <translation>gelesen %1</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2. Whether the server did it is not known.</source>
            <translation>%1 wollte etwas mit diesem Build tun lassen, %2. Ob der Server es getan hat, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2, and the server did not do it. %3</source>
            <translation>%1 wollte etwas mit diesem Build tun lassen, %2, und der Server hat es nicht getan. %3</translation>
        </message>
        <message>
            <source>%1 had it run again, %2.</source>
            <translation>%1 ließ ihn erneut laufen, %2.</translation>
        </message>
        <message>
            <source>%1 had what failed run again, %2.</source>
            <translation>%1 ließ das Fehlgeschlagene erneut laufen, %2.</translation>
        </message>
        <message>
            <source>%1 had it cancelled, %2.</source>
            <translation>%1 ließ ihn abbrechen, %2.</translation>
        </message>
        <message>
            <source>%1 had a new run started, %2.</source>
            <translation>%1 ließ einen neuen Lauf beginnen, %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PollCommand</name>
        <message>
            <source>Read the connected servers, once or on and on.</source>
            <translation>Die verbundenen Server lesen, einmal oder fortlaufend.</translation>
        </message>
        <message>
            <source>Read each once, and end.</source>
            <translation>Jeden einmal lesen, dann enden.</translation>
        </message>
        <message>
            <source>Only this one.</source>
            <translation>Nur diese.</translation>
        </message>
        <message>
            <source>So many seconds apart; as each server bears, unless given.</source>
            <translation>Abstand in Sekunden; ohne Angabe so, wie jeder Server es verträgt.</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>Noch ist kein Server verbunden.</translation>
        </message>
        <message>
            <source>No connection is called %1.</source>
            <translation>Keine Verbindung heißt %1.</translation>
        </message>
        <message>
            <source>Connect one: dayshift connect PROVIDER URL --name N.</source>
            <translation>Server verbinden: dayshift connect PROVIDER URL --name N.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>%1, as of %2:</source>
            <translation>%1, Stand %2:</translation>
        </message>
        <message>
            <source>No builds.</source>
            <translation>Keine Builds.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>%n weitere Pipeline wurde ausgelassen.</numerusform>
                <numerusform>%n weitere Pipelines wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>poll takes only options.</source>
            <translation>poll nimmt nur Optionen an.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every braucht eine Anzahl Sekunden, von 1 bis %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s).</source>
            <translation>
                <numerusform>%1: ein Wert.</numerusform>
                <numerusform>%1: %n Werte.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Poller</name>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift kennt diese Art von Server nicht.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Provider</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>Das ist keine Adresse eines Webservers.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>Geben Sie eine wie %1 an.</translation>
        </message>
        <message>
            <source>The address holds a token or a password.</source>
            <translation>Die Adresse enthält ein Token oder ein Passwort.</translation>
        </message>
        <message>
            <source>Give the token by itself. Where the server wants it in the address, write {token} in its place.</source>
            <translation>Geben Sie das Token getrennt an. Wo der Server es in der Adresse braucht, schreiben Sie {token} an seine Stelle.</translation>
        </message>
        <message>
            <source>builder %1</source>
            <translation>Builder %1</translation>
        </message>
        <message>
            <source>Buildbot</source>
            <translation>Buildbot</translation>
        </message>
        <message>
            <source>Builder name or tag</source>
            <translation>Name oder Tag des Builders</translation>
        </message>
        <message>
            <source>CCTray feed</source>
            <translation>CCTray-Feed</translation>
        </message>
        <message>
            <source>Project name, or a beginning*</source>
            <translation>Projektname oder ein Anfang*</translation>
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
            <translation>Dieser Server wird Projekt für Projekt gefragt.</translation>
        </message>
        <message>
            <source>Name at least one: %1.</source>
            <translation>Nennen Sie mindestens eines: %1.</translation>
        </message>
        <message>
            <source>Owner/repository</source>
            <translation>Besitzer/Repository</translation>
        </message>
        <message>
            <source>Group/project, or its number</source>
            <translation>Gruppe/Projekt, oder seine Nummer</translation>
        </message>
        <message>
            <source>Folder/job</source>
            <translation>Ordner/Job</translation>
        </message>
        <message>
            <source>Project, where the address names only the organisation</source>
            <translation>Projekt, wenn die Adresse nur die Organisation nennt</translation>
        </message>
        <message>
            <source>gh/organisation, or gh/organisation/repository</source>
            <translation>gh/Organisation, oder gh/Organisation/Repository</translation>
        </message>
        <message>
            <source>Project id</source>
            <translation>Kennung des Projekts</translation>
        </message>
        <message>
            <source>Pipeline name</source>
            <translation>Name der Pipeline</translation>
        </message>
        <message>
            <source>Workspace/repository</source>
            <translation>Workspace/Repository</translation>
        </message>
        <message>
            <source>Owner, or owner/repository</source>
            <translation>Besitzer, oder Besitzer/Repository</translation>
        </message>
        <message>
            <source>Account/project</source>
            <translation>Konto/Projekt</translation>
        </message>
        <message>
            <source>Pipeline, or pipeline/job</source>
            <translation>Pipeline, oder Pipeline/Job</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SavedFilters</name>
        <message>
            <source>Saved &amp;filters</source>
            <translation>Gespeicherte &amp;Filter</translation>
        </message>
        <message>
            <source>&amp;Save this filter …</source>
            <translation>Diesen Filter &amp;speichern …</translation>
        </message>
        <message>
            <source>F&amp;orget</source>
            <translation>&amp;Vergessen</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Diesen Filter speichern</translation>
        </message>
        <message>
            <source>Its name in the menu:</source>
            <translation>Sein Name im Menü:</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Sidebar</name>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SidebarButton</name>
        <message>
            <source>You</source>
            <comment>the person at the screen</comment>
            <translation>Sie</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a page and what needs people there</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SilentBanner</name>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Change the connection …</source>
            <translation>Verbindung ändern …</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 wurde noch nicht gelesen.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 hat nicht geantwortet. Dauer bisher: %2</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 antwortet zurzeit nicht.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>Was Sie sehen, ist von %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>In %1 wird es wieder versucht.</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources do not answer.</source>
            <translation>
                <numerusform>%n weitere Quelle antwortet nicht.</numerusform>
                <numerusform>%n weitere Quellen antworten nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 now</source>
            <translation>%1 jetzt versuchen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Snapshot</name>
        <message>
            <source>The picture could not be written.</source>
            <translation>Das Bild konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Wählen Sie einen beschreibbaren Ordner mit etwas freiem Platz.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SnapshotCommand</name>
        <message>
            <source>“%1” is not a size.</source>
            <translation>„%1“ ist keine Größe.</translation>
        </message>
        <message>
            <source>Write width and height, for example 1440x900.</source>
            <translation>Schreiben Sie Breite und Höhe, zum Beispiel 1440x900.</translation>
        </message>
        <message>
            <source>There is no theme “%1”.</source>
            <translation>Es gibt kein Farbschema „%1“.</translation>
        </message>
        <message>
            <source>Choose light, dark or contrast.</source>
            <translation>Wählen Sie light, dark oder contrast.</translation>
        </message>
        <message>
            <source>A view and a file are needed.</source>
            <translation>Eine Ansicht und eine Datei sind nötig.</translation>
        </message>
        <message>
            <source>Write: dayshift snapshot VIEW --out FILE.</source>
            <translation>Schreiben Sie: dayshift snapshot VIEW --out FILE.</translation>
        </message>
        <message>
            <source>The file's ending does not say what to paint.</source>
            <translation>Die Dateiendung sagt nicht, was gezeichnet werden soll.</translation>
        </message>
        <message>
            <source>Use .png, .svg or .pdf.</source>
            <translation>Verwenden Sie .png, .svg oder .pdf.</translation>
        </message>
        <message>
            <source>“%1” is not a scale.</source>
            <translation>„%1“ ist kein Maßstab.</translation>
        </message>
        <message>
            <source>Give a number from 0.5 to 4.</source>
            <translation>Geben Sie eine Zahl von 0.5 bis 4 an.</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>„%1“ ist keine Zeitangabe.</translation>
        </message>
        <message>
            <source>Write it as 2026-06-16T11:20:00+02:00.</source>
            <translation>Schreiben Sie sie als 2026-06-16T11:20:00+02:00.</translation>
        </message>
        <message>
            <source>Paint one view into a PNG, SVG or PDF file.</source>
            <translation>Eine Ansicht in eine PNG-, SVG- oder PDF-Datei zeichnen.</translation>
        </message>
        <message>
            <source>The picture: its ending says the kind.</source>
            <translation>Das Bild: Die Endung bestimmt die Art.</translation>
        </message>
        <message>
            <source>Width and height of the window.</source>
            <translation>Breite und Höhe des Fensters.</translation>
        </message>
        <message>
            <source>light, dark or contrast.</source>
            <translation>light, dark oder contrast.</translation>
        </message>
        <message>
            <source>For example de; else the one that is set.</source>
            <translation>Zum Beispiel de; sonst die eingestellte.</translation>
        </message>
        <message>
            <source>Pixels of a PNG for each of the window.</source>
            <translation>Pixel eines PNG je Pixel des Fensters.</translation>
        </message>
        <message>
            <source>The time that ages are counted to.</source>
            <translation>Der Zeitpunkt, bis zu dem das Alter zählt.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>Der Demo-Tag statt eines Arbeitsbereichs.</translation>
        </message>
        <message>
            <source>There is no view “%1”. Views: %2.</source>
            <translation>Es gibt keine Ansicht „%1“. Ansichten: %2.</translation>
        </message>
        <message>
            <source>The view's data did not come in time.</source>
            <translation>Die Daten der Ansicht kamen nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>Nothing was painted.</source>
            <translation>Nichts wurde gezeichnet.</translation>
        </message>
        <message>
            <source>The demo day has no minute “%1”.</source>
            <translation>Der Demo-Tag hat keine Minute „%1“.</translation>
        </message>
        <message>
            <source>Give one from 08:30 to 15:00.</source>
            <translation>Geben Sie eine von 08:30 bis 15:00 an.</translation>
        </message>
        <message>
            <source>day, board, backlog, epics, pipeline, production, releases, metrics, review or wall.</source>
            <translation>day, board, backlog, epics, pipeline, production, releases, metrics, review oder wall.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesNews</name>
        <message>
            <source>read %1</source>
            <comment>how long ago</comment>
            <translation>gelesen %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>noch nicht gelesen</translation>
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
            <translation>Live</translation>
        </message>
        <message numerus="yes">
            <source>all %n source(s) answered within %1</source>
            <translation>
                <numerusform>%n Quelle hat innerhalb von %1 geantwortet</numerusform>
                <numerusform>alle %n Quellen haben innerhalb von %1 geantwortet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 silent since %2</source>
            <comment>a source; when it was last read</comment>
            <translation>%1 stumm seit %2</translation>
        </message>
        <message>
            <source>%1 has not been read yet</source>
            <comment>a source</comment>
            <translation>%1 wurde noch nicht gelesen</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Veraltet</translation>
        </message>
        <message>
            <source>Partly stale</source>
            <translation>Teilweise veraltet</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
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
                <numerusform>%n andere Quelle hat innerhalb von %1 geantwortet</numerusform>
                <numerusform>%n andere Quellen haben innerhalb von %1 geantwortet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <comment>an age</comment>
            <translation>%1 alt</translation>
        </message>
        <message>
            <source>%1 was read at %2</source>
            <comment>a source, a time of day</comment>
            <translation>%1 wurde um %2 gelesen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpokenPipelines</name>
        <message numerus="yes">
            <source>%1, %n pipelines</source>
            <comment>heading of a group</comment>
            <translation>
                <numerusform>%1, %n Pipeline</numerusform>
                <numerusform>%1, %n Pipelines</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter opens the build's page, Space its details</source>
            <translation>Eingabetaste öffnet die Seite des Builds, Leertaste seine Details</translation>
        </message>
        <message>
            <source>Space shows details</source>
            <translation>Leertaste zeigt Details</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message numerus="yes">
            <source>Last %n</source>
            <comment>builds</comment>
            <translation>
                <numerusform>Letzter %n</numerusform>
                <numerusform>Letzte %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDesk</name>
        <message>
            <source>%1 planned</source>
            <translation>%1 geplant</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 geändert</translation>
        </message>
        <message>
            <source>%1 can take %2</source>
            <translation>%1 fasst %2</translation>
        </message>
        <message>
            <source>%1 without a capacity</source>
            <translation>%1 ohne Kapazität</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>%1 gestartet</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>%1 ist abgeschlossen.</translation>
        </message>
        <message>
            <source>%1 of %2 points are done; %3 stories came and %4 went since the start.</source>
            <translation>%1 von %2 Punkten sind fertig; seit dem Start hinzugekommene Storys: %3, herausgenommene: %4.</translation>
        </message>
        <message>
            <source>Show closed sprints</source>
            <translation>Abgeschlossene Sprints zeigen</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>%1 abgeschlossen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDialog</name>
        <message>
            <source>The days are known</source>
            <translation>Die Tage sind bekannt</translation>
        </message>
        <message>
            <source>New sprint</source>
            <translation>Neuer Sprint</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Sprint 23</source>
            <translation>Sprint 23</translation>
        </message>
        <message>
            <source>What is true at its end that is not true now</source>
            <translation>Was an seinem Ende gilt und jetzt noch nicht</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source> points</source>
            <comment>behind a number</comment>
            <translation> Punkte</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>&amp;Ziel</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Erster Tag</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Letzter Tag</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>&amp;Kapazität</translation>
        </message>
        <message>
            <source>Plan the sprint</source>
            <translation>Sprint planen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>A sprint needs a name, so that the team can speak of it.</source>
            <translation>Ein Sprint braucht einen Namen, damit das Team von ihm sprechen kann.</translation>
        </message>
        <message>
            <source>The last day lies before the first: choose a later one.</source>
            <translation>Der letzte Tag liegt vor dem ersten: wählen Sie einen späteren.</translation>
        </message>
        <message>
            <source>Everybody&apos;s</source>
            <translation>Für alle</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Team</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintEdits</name>
        <message>
            <source>This sprint is not there any more.</source>
            <translation>Diesen Sprint gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>%1 is closed already.</source>
            <translation>%1 ist schon abgeschlossen.</translation>
        </message>
        <message>
            <source>Its stories and its numbers are as they were left then.</source>
            <translation>Seine Storys und seine Zahlen sind so, wie sie dabei festgehalten wurden.</translation>
        </message>
        <message>
            <source>Choose another sprint to go on with.</source>
            <translation>Wählen Sie einen anderen Sprint, um weiterzumachen.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 läuft.</translation>
        </message>
        <message>
            <source>Nothing was changed: one sprint runs at a time.</source>
            <translation>Nichts wurde geändert: es läuft immer nur ein Sprint.</translation>
        </message>
        <message>
            <source>Close it first, then start the next one.</source>
            <translation>Schließen Sie ihn zuerst ab, dann starten Sie den nächsten.</translation>
        </message>
        <message>
            <source>%1 does not run.</source>
            <translation>%1 läuft nicht.</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>Starten Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>%1 is open again already.</source>
            <translation>%1 ist schon wieder offen.</translation>
        </message>
        <message>
            <source>Go on with it, or close it anew.</source>
            <translation>Machen Sie damit weiter, oder schließen Sie ihn neu.</translation>
        </message>
        <message>
            <source>%1 and %2 would run at once in one team.</source>
            <translation>%1 und %2 würden in einem Team zugleich laufen.</translation>
        </message>
        <message>
            <source>Close one of them first.</source>
            <translation>Erst einen davon abschließen.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintHead</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 von %2 Punkten</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation>%1 zu viel</translation>
        </message>
        <message>
            <source>No change since the start</source>
            <translation>Keine Änderung seit dem Start</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <comment>+3, -1: so many stories came and went</comment>
            <translation>%1, %2 seit dem Start</translation>
        </message>
        <message>
            <source>Edit the sprint …</source>
            <translation>Sprint bearbeiten …</translation>
        </message>
        <message>
            <source>New sprint …</source>
            <translation>Neuer Sprint …</translation>
        </message>
        <message>
            <source>Start sprint</source>
            <translation>Sprint starten</translation>
        </message>
        <message>
            <source>Close sprint …</source>
            <translation>Sprint abschließen …</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>Capacity of the sprint in points</source>
            <translation>Kapazität des Sprints in Punkten</translation>
        </message>
        <message>
            <source>How many points the team can take in this sprint</source>
            <translation>Wie viele Punkte das Team in diesem Sprint schafft</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Kein Sprint</translation>
        </message>
        <message>
            <source>Sprint beside the backlog: %1</source>
            <translation>Sprint neben dem Backlog: %1</translation>
        </message>
        <message>
            <source>No sprint is chosen</source>
            <translation>Kein Sprint ist gewählt</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>Ziel: %1</translation>
        </message>
        <message>
            <source>Plan a sprint to pull stories into it.</source>
            <translation>Planen Sie einen Sprint, um Storys hineinzuholen.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n Story</numerusform>
                <numerusform>%n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>Umfang: %1</translation>
        </message>
        <message>
            <source>Shows the stories that came and went</source>
            <translation>Zeigt die Storys, die dazukamen und die herausgenommen wurden</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (jetzt)</translation>
        </message>
        <message>
            <source>Closed sprints …</source>
            <translation>Abgeschlossene Sprints …</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintLists</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>into the sprint</comment>
            <translation>Kam dazu</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>out of the sprint</comment>
            <translation>Ging heraus</translation>
        </message>
        <message numerus="yes">
            <source>It began with %n stories, %1.</source>
            <translation>
                <numerusform>Er begann mit %n Story, %1.</numerusform>
                <numerusform>Er begann mit %n Storys, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 since its start</source>
            <translation>%1 seit dem Start</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Dazu</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>Heraus</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Offen geblieben</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n stories</source>
            <comment>3 pt · 2 stories</comment>
            <translation>
                <numerusform>%1 · %n Story</numerusform>
                <numerusform>%1 · %n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>when and by whom</comment>
            <translation>%1, von %2</translation>
        </message>
        <message>
            <source>No sprint has been closed here yet. What came of one is written down then.</source>
            <translation>Hier wurde noch kein Sprint abgeschlossen. Was aus einem wurde, wird dann festgehalten.</translation>
        </message>
        <message>
            <source>As it was when each sprint was closed, whatever became of its stories.</source>
            <translation>So, wie es beim Abschluss jedes Sprints war, was auch immer aus seinen Storys wurde.</translation>
        </message>
        <message>
            <source>Closed sprints</source>
            <translation>Abgeschlossene Sprints</translation>
        </message>
        <message>
            <source>%1, closed first; opened again %2</source>
            <comment>a sprint; when</comment>
            <translation>%1, zuerst abgeschlossen; wieder geöffnet %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusGlyph</name>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>Instabil</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>Nicht ausgeführt</translation>
        </message>
        <message>
            <source>Needs sign-off</source>
            <translation>Braucht Abnahme</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Keine Meldung</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Abgenommen</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Veraltet</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryDescription</name>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>E edits it, the space bar ticks the task at the cursor.</source>
            <translation>E bearbeitet sie, die Leertaste hakt die Aufgabe an der Schreibmarke ab.</translation>
        </message>
        <message>
            <source>Why is it needed? When is it good?</source>
            <translation>Warum wird es gebraucht? Wann ist es gut?</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves and keeps your words here. Markdown: # heading, - [ ] task, **bold**, `code`.</source>
            <translation>Strg+Enter speichert, Esc verlässt das Feld und bewahrt Ihre Worte hier auf. Markdown: # Überschrift, - [ ] Aufgabe, **fett**, `Code`.</translation>
        </message>
        <message>
            <source>Edit description</source>
            <translation>Beschreibung bearbeiten</translation>
        </message>
        <message>
            <source>Edit the description (E)</source>
            <translation>Die Beschreibung bearbeiten (E)</translation>
        </message>
        <message>
            <source>This box cannot be ticked here. Press E and change its line.</source>
            <translation>Dieses Kästchen lässt sich hier nicht abhaken. Drücken Sie E und ändern Sie seine Zeile.</translation>
        </message>
        <message>
            <source>What you wrote here was not saved. It is kept on this computer.</source>
            <translation>Was Sie hier geschrieben haben, wurde nicht gespeichert. Es ist auf diesem Computer aufbewahrt.</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Only the beginning is shown: the text is very long. All of it is there when you edit it.</source>
            <translation>Nur der Anfang ist zu sehen: Der Text ist sehr lang. Beim Bearbeiten ist er vollständig.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryFields</name>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Keine Schätzung</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>Blockiert durch</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>Nicht blockiert</translation>
        </message>
        <message>
            <source>Expedite: comes before all others</source>
            <translation>Eilig: kommt vor allen anderen</translation>
        </message>
        <message>
            <source>Owner changed</source>
            <translation>Zuständigkeit geändert</translation>
        </message>
        <message>
            <source>Sprint changed</source>
            <translation>Sprint geändert</translation>
        </message>
        <message>
            <source>Epic changed</source>
            <translation>Epic geändert</translation>
        </message>
        <message>
            <source>Made urgent</source>
            <translation>Als eilig markiert</translation>
        </message>
        <message>
            <source>Made ordinary</source>
            <translation>Nicht mehr eilig</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>In this column since %1</source>
            <translation>In dieser Spalte seit %1</translation>
        </message>
        <message>
            <source>Written %1</source>
            <translation>Geschrieben %1</translation>
        </message>
        <message>
            <source>Known elsewhere as %1</source>
            <translation>Anderswo bekannt als %1</translation>
        </message>
        <message>
            <source>Labels: %1</source>
            <translation>Labels: %1</translation>
        </message>
        <message>
            <source>Points changed</source>
            <translation>Punkte geändert</translation>
        </message>
        <message>
            <source>Unblocked</source>
            <translation>Nicht mehr blockiert</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht gesagt</translation>
        </message>
        <message>
            <source>What the story is worth, in the team&apos;s own measure</source>
            <translation>Was die Story wert ist, im Maß des Teams</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>With commas between them</source>
            <translation>Durch Komma getrennt</translation>
        </message>
        <message>
            <source>Kind changed</source>
            <translation>Art geändert</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>Priorität geändert</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>Team geändert</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>Wert geändert</translation>
        </message>
        <message>
            <source>Labels changed</source>
            <translation>Labels geändert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryMentions</name>
        <message>
            <source>Mentioned in</source>
            <translation>Erwähnt in</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryPanel</name>
        <message>
            <source>Details of the story</source>
            <translation>Details der Story</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Builds</source>
            <translation>Builds</translation>
        </message>
        <message>
            <source>Select a story to see all of it here.</source>
            <translation>Wählen Sie eine Story, um hier alles dazu zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are selected. What you do is done to all of them.</source>
            <translation>
                <numerusform>%n Story ist ausgewählt. Was Sie tun, gilt für sie.</numerusform>
                <numerusform>%n Storys sind ausgewählt. Was Sie tun, gilt für alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a story's number and kind</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Blocked: %1</source>
            <translation>Blockiert: %1</translation>
        </message>
        <message>
            <source>Title changed</source>
            <translation>Titel geändert</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Kommentare und Änderungen</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verknüpfungen</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definition of Done</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryStream</name>
        <message>
            <source>What the stream shows</source>
            <translation>Was der Verlauf zeigt</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Frühere zeigen</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Kommentare und Änderungen</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>This is only the beginning.</source>
            <translation>Das ist nur der Anfang.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>comments and changes</comment>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>Comments %1</source>
            <translation>Kommentare %1</translation>
        </message>
        <message>
            <source>Changes %1</source>
            <translation>Änderungen %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Noch ist nichts geschehen.</translation>
        </message>
        <message>
            <source>Nobody has said anything yet.</source>
            <translation>Noch hat niemand etwas gesagt.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Angehängt</translation>
        </message>
        <message>
            <source>This story has more links, criteria and attachments than are told of here: these are the newest changes of them.</source>
            <translation>Diese Story hat mehr Verknüpfungen, Kriterien und Anhänge, als hier erzählt werden: Dies sind ihre neuesten Änderungen.</translation>
        </message>
        <message>
            <source>This epic has more attachments than are told of here: these are the newest changes of them.</source>
            <translation>Dieses Epic hat mehr Anhänge, als hier erzählt wird: Das sind die neuesten Änderungen daran.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWords</name>
        <message>
            <source>Expedite</source>
            <translation>Vorziehen</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Ausliefern</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Bug</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Spike</source>
            <translation>Spike</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>Unteraufgabe</translation>
        </message>
        <message>
            <source>%1 running</source>
            <comment>a stage</comment>
            <translation>%1 läuft</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a stage</comment>
            <translation>%1 fehlgeschlagen</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Ausgeliefert</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>a stage</comment>
            <translation>%1 bestanden</translation>
        </message>
        <message>
            <source>%1 waits</source>
            <comment>a stage</comment>
            <translation>%1 wartet</translation>
        </message>
        <message>
            <source>%1 needs sign-off</source>
            <comment>a stage</comment>
            <translation>%1 braucht Abnahme</translation>
        </message>
        <message>
            <source>%1 unstable</source>
            <comment>a stage</comment>
            <translation>%1 instabil</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <comment>a stage</comment>
            <translation>%1 abgebrochen</translation>
        </message>
        <message>
            <source>%1 not run</source>
            <comment>a stage</comment>
            <translation>%1 nicht ausgeführt</translation>
        </message>
        <message>
            <source>No report of the build</source>
            <translation>Keine Meldung zum Build</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Needs an estimate</source>
            <translation>Braucht eine Schätzung</translation>
        </message>
        <message>
            <source>Needs an owner</source>
            <translation>Niemand zuständig</translation>
        </message>
        <message>
            <source>No build yet</source>
            <translation>Noch kein Build</translation>
        </message>
        <message>
            <source>Waits for release</source>
            <translation>Wartet auf Freigabe</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>Story 2187</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Neue Story</translation>
        </message>
        <message>
            <source>no estimate</source>
            <translation>keine Schätzung</translation>
        </message>
        <message>
            <source>blocked: %1</source>
            <translation>blockiert: %1</translation>
        </message>
        <message>
            <source>nobody's</source>
            <translation>niemand zuständig</translation>
        </message>
        <message>
            <source>in column for %1</source>
            <translation>seit %1 in der Spalte</translation>
        </message>
        <message>
            <source>longer than most</source>
            <translation>länger als die meisten</translation>
        </message>
        <message>
            <source>expedite</source>
            <translation>eilig</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 over</source>
            <comment>stories, limit, difference</comment>
            <translation>%1 von %2 · %3 zu viel</translation>
        </message>
        <message>
            <source>%1 of %2 · full</source>
            <comment>stories, limit</comment>
            <translation>%1 von %2 · voll</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>stories, limit</comment>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1, %n Story</numerusform>
                <numerusform>%1, %n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, limit %2, %3 over the limit</source>
            <translation>%1, Limit %2, %3 über dem Limit</translation>
        </message>
        <message>
            <source>%1, limit %2, full</source>
            <translation>%1, Limit %2, voll</translation>
        </message>
        <message>
            <source>%1, limit %2</source>
            <translation>%1, Limit %2</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>priority</comment>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>priority</comment>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>High</source>
            <comment>priority</comment>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Highest</source>
            <comment>priority</comment>
            <translation>Höchste</translation>
        </message>
        <message>
            <source>No priority</source>
            <translation>Keine Priorität</translation>
        </message>
        <message>
            <source>priority: %1</source>
            <translation>Priorität: %1</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a story&apos;s number</comment>
            <translation>Wartet auf %1</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %1 and %n more</source>
            <comment>a story&apos;s number</comment>
            <translation>
                <numerusform>Wartet auf %1 und %n weitere</numerusform>
                <numerusform>Wartet auf %1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Overridden: %1</source>
            <comment>a reason</comment>
            <translation>Übergangen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over</source>
            <translation>
                <numerusform>%n Bahn darüber</numerusform>
                <numerusform>%n Bahnen darüber</numerusform>
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
            <translation>seit %1 blockiert: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column and its count; how much is folded</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column and its count; how many lanes hold too much</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them in folded lanes: a click on the head of a lane unfolds it</source>
            <translation>
                <numerusform>%n davon in eingeklappten Bahnen: Ein Klick auf den Kopf einer Bahn klappt sie aus</numerusform>
                <numerusform>%n davon in eingeklappten Bahnen: Ein Klick auf den Kopf einer Bahn klappt sie aus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over the limit of a lane</source>
            <translation>
                <numerusform>%n Bahn über dem Limit einer Bahn</numerusform>
                <numerusform>%n Bahnen über dem Limit einer Bahn</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 over in a sprint</source>
            <translation>%1 darüber in einem Sprint</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint</source>
            <translation>%1, Grenze %2 in jedem Sprint</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint, %3 over the limit in one</source>
            <translation>%1, Grenze %2 in jedem Sprint, in einem %3 darüber</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tests</name>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%1 von %2 fehlgeschlagen</translation>
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
            <translation>Titel</translation>
        </message>
        <message>
            <source>Enter saves the title, Esc leaves it as it was.</source>
            <translation>Eingabetaste speichert den Titel, Esc lässt ihn, wie er war.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TrendChart</name>
        <message numerus="yes">
            <source>Chart of %1, %n week(s)</source>
            <translation>
                <numerusform>Diagramm: %1, %n Woche</numerusform>
                <numerusform>Diagramm: %1, %n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the weeks, Enter opens one.</source>
            <translation>Pfeiltasten lesen die Wochen, Eingabetaste öffnet eine.</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>KW %1</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nichts zu messen</translation>
        </message>
        <message>
            <source>Week %1, from %2: %3</source>
            <translation>Woche %1, ab %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of it</source>
            <translation>
                <numerusform>%n Tag davon</numerusform>
                <numerusform>%n Tage davon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n Story</numerusform>
                <numerusform>%n Storys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n Störung</numerusform>
                <numerusform>%n Störungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::UndoBar</name>
        <message>
            <source>Undo  %1</source>
            <comment>a button and its key</comment>
            <translation>Rückgängig  %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WeekTable</name>
        <message>
            <source>Week %1, from %2</source>
            <translation>Woche %1, ab %2</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nichts zu messen</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>%1, %n fehlgeschlagen</numerusform>
                <numerusform>%1, %n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a value and of how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Welcome</name>
        <message>
            <source>New workspace …</source>
            <translation>Neuer Arbeitsbereich…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Window</name>
        <message>
            <source>on this computer</source>
            <comment>where a person works</comment>
            <translation>an diesem PC</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>Epics</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Board</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>&amp;Import …</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>&amp;Connect …</source>
            <translation>&amp;Verbinden…</translation>
        </message>
        <message>
            <source>Offline since %1. %2</source>
            <comment>a time of day; what happened</comment>
            <translation>Offline seit %1. %2</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Read-only: this workspace was opened to be looked at. Nothing you do here is saved.</source>
            <translation>Schreibgeschützt: Dieser Arbeitsbereich wurde nur zum Ansehen geöffnet. Nichts, was Sie hier tun, wird gespeichert.</translation>
        </message>
        <message>
            <source>%1 · day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1 · Tag %2 von %3</translation>
        </message>
        <message>
            <source>The change to “%1” was not saved. %2</source>
            <comment>a title; what happened</comment>
            <translation>Die Änderung an „%1“ wurde nicht gespeichert. %2</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Vergleichen und zusammenführen</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>Backlog</translation>
        </message>
        <message>
            <source>Re&amp;quests to servers …</source>
            <translation>An&amp;fragen an Server…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Connect &amp;monitoring …</source>
            <translation>&amp;Überwachung verbinden …</translation>
        </message>
        <message>
            <source>An alert in production, since %1.</source>
            <translation>Eine Warnung in der Produktion, seit %1.</translation>
        </message>
        <message>
            <source>Open Production</source>
            <translation>Produktion öffnen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>Sprint-Review</translation>
        </message>
        <message>
            <source>Present the sprint &amp;review</source>
            <translation>Sprint-&amp;Review vorführen</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>&amp;Back up workspace …</source>
            <translation>Arbeitsbereich &amp;sichern …</translation>
        </message>
        <message>
            <source>A database is backed up where it runs, by whoever looks after it.</source>
            <translation>Eine Datenbank wird dort gesichert, wo sie läuft, von denen, die sie betreuen.</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>Arbeitsbereich sichern</translation>
        </message>
        <message>
            <source>Workspaces (*.dayshift)</source>
            <translation>Arbeitsbereiche (*.dayshift)</translation>
        </message>
        <message>
            <source>Backup of the workspace</source>
            <translation>Sicherung des Arbeitsbereichs</translation>
        </message>
        <message>
            <source>The workspace is backed up, %1.</source>
            <comment>a size</comment>
            <translation>Der Arbeitsbereich ist gesichert, %1.</translation>
        </message>
        <message>
            <source>Present</source>
            <comment>what is shown to others, in the sidebar</comment>
            <translation>Vorführen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardEdits</name>
        <message>
            <source>Split from #%1.</source>
            <translation>Abgetrennt von #%1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SplitDialog</name>
        <message>
            <source>Split %1</source>
            <translation>%1 teilen</translation>
        </message>
        <message>
            <source>“%1” stays; the new story comes below it, in the same epic and sprint.</source>
            <translation>„%1“ bleibt; die neue Story kommt darunter, in dasselbe Epic und denselben Sprint.</translation>
        </message>
        <message>
            <source>What the new story is about</source>
            <translation>Worum es in der neuen Story geht</translation>
        </message>
        <message>
            <source>&amp;New story</source>
            <translation>&amp;Neue Story</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Keine Schätzung</translation>
        </message>
        <message>
            <source>Its &amp;points</source>
            <translation>Ihre &amp;Punkte</translation>
        </message>
        <message>
            <source>Points that &amp;stay</source>
            <translation>Punkte, die &amp;bleiben</translation>
        </message>
        <message>
            <source>Open tasks that go over into the new story</source>
            <translation>Offene Aufgaben, die in die neue Story gehen</translation>
        </message>
        <message>
            <source>&amp;Tasks that go over</source>
            <translation>&amp;Aufgaben, die mitgehen</translation>
        </message>
        <message>
            <source>Split the story</source>
            <translation>Story teilen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Points are a number, or nothing.</source>
            <translation>Punkte sind eine Zahl oder nichts.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDesk</name>
        <message>
            <source>&amp;Teams and products …</source>
            <translation>&amp;Teams und Produkte …</translation>
        </message>
        <message>
            <source>Teams and products changed</source>
            <translation>Teams und Produkte geändert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDialog</name>
        <message>
            <source>Teams and products</source>
            <translation>Teams und Produkte</translation>
        </message>
        <message>
            <source>A team that is alone needs no entry. Each team is compared with itself only.</source>
            <translation>Ein Team, das allein ist, braucht keinen Eintrag. Jedes Team wird nur mit sich selbst verglichen.</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>Team hinzufügen</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Works on</source>
            <translation>Arbeitet an</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Produkt hinzufügen</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <comment>a list</comment>
            <translation>%1: entfernen</translation>
        </message>
        <message>
            <source>%1: move up</source>
            <comment>a list</comment>
            <translation>%1: nach oben</translation>
        </message>
        <message>
            <source>%1: move down</source>
            <comment>a list</comment>
            <translation>%1: nach unten</translation>
        </message>
        <message>
            <source>Name of team %1</source>
            <translation>Name von Team %1</translation>
        </message>
        <message>
            <source>What team %1 works on</source>
            <translation>Woran Team %1 arbeitet</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>Name of product %1</source>
            <translation>Name von Produkt %1</translation>
        </message>
        <message>
            <source>Every team and every product needs a name.</source>
            <translation>Jedes Team und jedes Produkt braucht einen Namen.</translation>
        </message>
        <message>
            <source>Two have the same name: nobody could tell them apart.</source>
            <translation>Zwei haben denselben Namen: niemand könnte sie unterscheiden.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaList</name>
        <message>
            <source>What must be so</source>
            <translation>Was gelten muss</translation>
        </message>
        <message>
            <source>What must be so for this story to be accepted</source>
            <translation>Was gelten muss, damit diese Story abgenommen wird</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Abnahmekriterien</translation>
        </message>
        <message>
            <source>met</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>noch nicht erfüllt</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaSection</name>
        <message>
            <source>Criterion written</source>
            <translation>Kriterium geschrieben</translation>
        </message>
        <message>
            <source>Criterion changed</source>
            <translation>Kriterium geändert</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Abnahmekriterien</translation>
        </message>
        <message>
            <source>Nobody has said yet what this story must fulfil.</source>
            <translation>Noch hat niemand gesagt, was diese Story erfüllen muss.</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Neues Kriterium</translation>
        </message>
        <message>
            <source>Tick by hand …</source>
            <translation>Von Hand abhaken …</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>Wortlaut ändern</translation>
        </message>
        <message>
            <source>Link a test …</source>
            <translation>Test verknüpfen …</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Delete the criterion</source>
            <translation>Kriterium löschen</translation>
        </message>
        <message>
            <source>Criterion deleted</source>
            <translation>Kriterium gelöscht</translation>
        </message>
        <message>
            <source>Take a test away</source>
            <translation>Test wegnehmen</translation>
        </message>
        <message>
            <source>Say what must be so for this story to be accepted (N)</source>
            <translation>Sagen, was gelten muss, damit diese Story abgenommen wird (N)</translation>
        </message>
        <message>
            <source>With this one</source>
            <translation>Mit diesem</translation>
        </message>
        <message>
            <source>What can be done with the selected criterion</source>
            <translation>Was mit dem gewählten Kriterium getan werden kann</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tests</source>
            <translation>
                <numerusform>und %n weiterer Test</numerusform>
                <numerusform>und %n weitere Tests</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked by %1, %2: %3</source>
            <comment>a name; when; what they saw</comment>
            <translation>Abgehakt von %1, %2: %3</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>jemandem</translation>
        </message>
        <message>
            <source>A test has failed: the tick does not count against it.</source>
            <translation>Ein Test ist fehlgeschlagen: dagegen zählt der Haken nicht.</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <comment>criteria</comment>
            <translation>%1 von %2 erfüllt</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>Haken zurücknehmen</translation>
        </message>
        <message>
            <source>Test taken away from a criterion</source>
            <translation>Test von einem Kriterium weggenommen</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>Haken zurückgenommen</translation>
        </message>
        <message>
            <source>What have you seen that proves it?</source>
            <translation>Was haben Sie gesehen, das es belegt?</translation>
        </message>
        <message>
            <source>In a few words: where, which build, who</source>
            <translation>In wenigen Worten: wo, welcher Build, wer</translation>
        </message>
        <message>
            <source>Criterion ticked</source>
            <translation>Kriterium abgehakt</translation>
        </message>
        <message>
            <source>Criterion moved</source>
            <translation>Kriterium verschoben</translation>
        </message>
        <message>
            <source>There is no test to link yet.</source>
            <translation>Es gibt noch keinen Test zum Verknüpfen.</translation>
        </message>
        <message>
            <source>No build has been read so far. Connect a server under Pipeline; its stages can then be chosen here.</source>
            <translation>Bisher wurde kein Build gelesen. Verbinden Sie unter Pipeline einen Server; dann stehen seine Stufen hier zur Wahl.</translation>
        </message>
        <message>
            <source>%1 · %2 (%3)</source>
            <comment>a stage, its pipeline, its connection</comment>
            <translation>%1 · %2 (%3)</translation>
        </message>
        <message>
            <source>Which stage proves it?</source>
            <translation>Welche Stufe belegt es?</translation>
        </message>
        <message>
            <source>Which test of %1? Empty: all of it</source>
            <translation>Welcher Test von %1? Leer: alles davon</translation>
        </message>
        <message>
            <source>All of the stage</source>
            <translation>Die ganze Stufe</translation>
        </message>
        <message>
            <source>Test linked with a criterion</source>
            <translation>Test mit einem Kriterium verknüpft</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkPicker</name>
        <message>
            <source>Link %1</source>
            <comment>a story&apos;s number</comment>
            <translation>%1 verknüpfen</translation>
        </message>
        <message>
            <source>How it is linked</source>
            <translation>Wie sie verknüpft ist</translation>
        </message>
        <message>
            <source>Number or words of the other story</source>
            <translation>Nummer oder Worte der anderen Story</translation>
        </message>
        <message>
            <source>Number or words of the title</source>
            <translation>Nummer oder Worte des Titels</translation>
        </message>
        <message>
            <source>Stories found</source>
            <translation>Gefundene Storys</translation>
        </message>
        <message>
            <source>Type to find the other story.</source>
            <translation>Tippen, um die andere Story zu finden.</translation>
        </message>
        <message>
            <source>No story on the board is called that.</source>
            <translation>Keine Story auf dem Board heißt so.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkWords</name>
        <message>
            <source>blocks</source>
            <translation>blockiert</translation>
        </message>
        <message>
            <source>is blocked by</source>
            <translation>wird blockiert von</translation>
        </message>
        <message>
            <source>relates to</source>
            <translation>hängt zusammen mit</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>ist ein Duplikat von</translation>
        </message>
        <message>
            <source>is duplicated by</source>
            <translation>hat als Duplikat</translation>
        </message>
        <message>
            <source>tests</source>
            <translation>testet</translation>
        </message>
        <message>
            <source>is tested by</source>
            <translation>wird getestet von</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a stage and its pipeline</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 in %2 · %3</source>
            <comment>a test, its stage and its pipeline</comment>
            <translation>%1 in %2 · %3</translation>
        </message>
        <message>
            <source>%1: passed in build %2</source>
            <comment>a test</comment>
            <translation>%1: bestanden in Build %2</translation>
        </message>
        <message>
            <source>%1: failed in build %2</source>
            <comment>a test</comment>
            <translation>%1: fehlgeschlagen in Build %2</translation>
        </message>
        <message>
            <source>%1: unstable in build %2, which is not passed</source>
            <comment>a test</comment>
            <translation>%1: instabil in Build %2, also nicht bestanden</translation>
        </message>
        <message>
            <source>%1: not over yet in build %2</source>
            <comment>a test</comment>
            <translation>%1: in Build %2 noch nicht fertig</translation>
        </message>
        <message>
            <source>%1: not run, no build names this story</source>
            <comment>a test</comment>
            <translation>%1: nicht gelaufen, kein Build nennt diese Story</translation>
        </message>
        <message>
            <source>%1: not run in build %2</source>
            <comment>a test</comment>
            <translation>%1: in Build %2 nicht gelaufen</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit; it passed for an older one</source>
            <comment>a test</comment>
            <translation>%1: für den neuesten Commit nicht gelaufen; für einen älteren bestanden</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit</source>
            <comment>a test</comment>
            <translation>%1: für den neuesten Commit nicht gelaufen</translation>
        </message>
        <message>
            <source>a deleted story</source>
            <translation>eine gelöschte Story</translation>
        </message>
        <message>
            <source>%1 removed a link: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 hat eine Verknüpfung entfernt: %2</translation>
        </message>
        <message>
            <source>%1 linked it: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 hat sie verknüpft: %2</translation>
        </message>
        <message>
            <source>%1 wrote the criterion “%2”</source>
            <translation>%1 hat das Kriterium „%2“ geschrieben</translation>
        </message>
        <message>
            <source>%1 deleted the criterion “%2”</source>
            <translation>%1 hat das Kriterium „%2“ gelöscht</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who, a criterion, the evidence</comment>
            <translation>%1 hat „%2“ abgehakt: %3</translation>
        </message>
        <message>
            <source>%1 took the tick of “%2” back</source>
            <translation>%1 hat den Haken von „%2“ zurückgenommen</translation>
        </message>
        <message>
            <source>%1 changed the criterion “%2”; before it was “%3”</source>
            <translation>%1 hat das Kriterium „%2“ geändert; vorher war es „%3“</translation>
        </message>
        <message>
            <source>%1 put the criterion “%2” elsewhere in the list</source>
            <translation>%1 hat das Kriterium „%2“ in der Liste verschoben</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>%1 took the test %2 off a criterion</source>
            <translation>%1 hat den Test %2 von einem Kriterium gelöst</translation>
        </message>
        <message>
            <source>%1 linked a criterion to the test %2</source>
            <translation>%1 hat ein Kriterium mit dem Test %2 verknüpft</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryCircles</name>
        <message>
            <source>A story cannot be linked to itself.</source>
            <translation>Eine Story kann nicht mit sich selbst verknüpft werden.</translation>
        </message>
        <message>
            <source>Choose another story.</source>
            <translation>Wählen Sie eine andere Story.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>These stories would wait for each other: %1.</source>
            <translation>Diese Storys würden aufeinander warten: %1.</translation>
        </message>
        <message>
            <source>Remove one of the links on this way first.</source>
            <translation>Entfernen Sie zuerst eine der Verknüpfungen auf diesem Weg.</translation>
        </message>
        <message>
            <source>These stories would all be duplicates of each other: %1.</source>
            <translation>Diese Storys wären alle Duplikate voneinander: %1.</translation>
        </message>
        <message>
            <source>A story cannot be part of itself: %1.</source>
            <translation>Eine Story kann nicht Teil ihrer selbst sein: %1.</translation>
        </message>
        <message>
            <source>Choose another parent.</source>
            <translation>Wählen Sie eine andere übergeordnete Story.</translation>
        </message>
        <message>
            <source>In this file stories wait for themselves, or are parts or duplicates of themselves.</source>
            <translation>In dieser Datei warten Storys auf sich selbst oder sind Teile oder Duplikate ihrer selbst.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>Exportieren Sie den Arbeitsbereich noch einmal.</translation>
        </message>
        <message>
            <source>These two stories are linked like this already.</source>
            <translation>Diese beiden Storys sind schon so verknüpft.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryLinksView</name>
        <message>
            <source>Link to a story …</source>
            <translation>Mit einer Story verknüpfen …</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verknüpfungen</translation>
        </message>
        <message>
            <source>Say how this story hangs together with another one (K)</source>
            <translation>Sagen, wie diese Story mit einer anderen zusammenhängt (K)</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>Im Archiv</translation>
        </message>
        <message>
            <source>%1: this story waits for it</source>
            <comment>a column</comment>
            <translation>%1: diese Story wartet darauf</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>This story is not linked with any other.</source>
            <translation>Diese Story ist mit keiner anderen verknüpft.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDesk</name>
        <message>
            <source>&amp;Definition of done …</source>
            <translation>&amp;Definition of Done …</translation>
        </message>
        <message>
            <source>Version %1 of the definition of done saved</source>
            <translation>Version %1 der Definition of Done gespeichert</translation>
        </message>
        <message>
            <source>What is missing is only warned of</source>
            <translation>Vor Fehlendem wird nur gewarnt</translation>
        </message>
        <message>
            <source>What is missing is refused</source>
            <translation>Mit Fehlendem wird abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDialog</name>
        <message>
            <source>Code reviewed by a second person</source>
            <translation>Code von einer zweiten Person geprüft</translation>
        </message>
        <message>
            <source>Write it anew from this version</source>
            <translation>Aus dieser Version neu schreiben</translation>
        </message>
        <message>
            <source>Add a check</source>
            <translation>Prüfpunkt hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Only warn (light): stories may pass, and what was missing is kept</source>
            <translation>Nur warnen (leicht): Storys dürfen weiter, und was fehlte, bleibt vermerkt</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definition of Done</translation>
        </message>
        <message>
            <source>Version %1, being written</source>
            <translation>Version %1, in Arbeit</translation>
        </message>
        <message>
            <source>Version that is shown</source>
            <translation>Angezeigte Version</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Who owns the definition</source>
            <translation>Wer für die Definition zuständig ist</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Sofort</translation>
        </message>
        <message>
            <source>The start of %1</source>
            <translation>Beginn von %1</translation>
        </message>
        <message>
            <source>From when the version holds</source>
            <translation>Ab wann die Version gilt</translation>
        </message>
        <message>
            <source>Version %1, saved by %2, %3</source>
            <comment>number; who; when</comment>
            <translation>Version %1, gespeichert von %2, %3</translation>
        </message>
        <message>
            <source>%1 · holds now</source>
            <comment>a version</comment>
            <translation>%1 · gilt jetzt</translation>
        </message>
        <message>
            <source>Checks, in their order</source>
            <translation>Prüfpunkte, in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfpunkt</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>Woran man es sieht</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>Wer helfen kann</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Pfeil hoch</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Pfeil runter</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Gilt ab</translation>
        </message>
        <message>
            <source>Stories that would not hold</source>
            <translation>Storys, die nicht bestünden</translation>
        </message>
        <message>
            <source>Save version %1</source>
            <translation>Version %1 speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Name of check %1</source>
            <translation>Name von Prüfpunkt %1</translation>
        </message>
        <message>
            <source>How check %1 is seen</source>
            <translation>Woran man Prüfpunkt %1 sieht</translation>
        </message>
        <message>
            <source>Who can help with check %1</source>
            <translation>Wer bei Prüfpunkt %1 helfen kann</translation>
        </message>
        <message>
            <source>Stage that counts for check %1</source>
            <translation>Stufe, die für Prüfpunkt %1 zählt</translation>
        </message>
        <message>
            <source>Every check needs a name.</source>
            <translation>Jeder Prüfpunkt braucht einen Namen.</translation>
        </message>
        <message>
            <source>Two checks have the same name: nobody could tell them apart.</source>
            <translation>Zwei Prüfpunkte heißen gleich: niemand könnte sie unterscheiden.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories of late in %2 would not have held.</source>
            <translation>
                <numerusform>%1 von %n Story, die zuletzt nach %2 kam, hätte nicht bestanden.</numerusform>
                <numerusform>%1 von %n Storys, die zuletzt nach %2 kamen, hätten nicht bestanden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories in %2 would not hold.</source>
            <translation>
                <numerusform>%1 von %n Story in %2 bestünde nicht.</numerusform>
                <numerusform>%1 von %n Storys in %2 bestünden nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 %2: %3</source>
            <comment>number, title, what is missing</comment>
            <translation>#%1 %2: %3</translation>
        </message>
        <message>
            <source>There is no story in work to try this on.</source>
            <translation>Keine Story ist in Arbeit, an der man das versuchen könnte.</translation>
        </message>
        <message>
            <source>Stage (optional)</source>
            <translation>Stufe (optional)</translation>
        </message>
        <message>
            <source>Counts a stage of this name, where its name does not say what it runs.</source>
            <translation>Zählt eine Stufe dieses Namens, wo ihr Name nicht sagt, was sie ausführt.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneSection</name>
        <message>
            <source>The team has not said yet what done means: Tools, Definition of done.</source>
            <translation>Das Team hat noch nicht gesagt, was fertig heißt: Werkzeuge, Definition of Done.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n checks hold</source>
            <translation>
                <numerusform>%1 von %n Prüfpunkt erfüllt</numerusform>
                <numerusform>%1 von %n Prüfpunkten erfüllt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <comment>a count; the definition's version</comment>
            <translation>%1 · Version %2</translation>
        </message>
        <message>
            <source>%1 · version %2, from %3 on</source>
            <comment>a count; the definition's version; a sprint</comment>
            <translation>%1 · Version %2, ab %3</translation>
        </message>
        <message>
            <source>Overridden for %1 by %2, %3: %4</source>
            <comment>column; who; when; the reason</comment>
            <translation>Für %1 übergangen von %2, %3: %4</translation>
        </message>
        <message>
            <source>Missing then: %1</source>
            <translation>Damals fehlte: %1</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check; its state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Nach %1 verschieben</translation>
        </message>
        <message>
            <source>%1 asks for: %2</source>
            <comment>a column; what is missing</comment>
            <translation>%1 verlangt: %2</translation>
        </message>
        <message>
            <source>Override …</source>
            <translation>Übergehen …</translation>
        </message>
        <message>
            <source>What shows it? %1</source>
            <comment>a check</comment>
            <translation>Was zeigt es? %1</translation>
        </message>
        <message>
            <source>A word of evidence; Esc leaves it open</source>
            <translation>Ein Beleg in wenigen Worten; Esc lässt es offen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneWords</name>
        <message>
            <source>Ticked by a person</source>
            <translation>Von einer Person abgehakt</translation>
        </message>
        <message>
            <source>Unit tests run in the pipeline</source>
            <translation>Unit-Tests laufen in der Pipeline</translation>
        </message>
        <message>
            <source>Integration tests run in the pipeline</source>
            <translation>Integrationstests laufen in der Pipeline</translation>
        </message>
        <message>
            <source>Functional tests passed</source>
            <translation>Funktionstests bestanden</translation>
        </message>
        <message>
            <source>Performance tests passed</source>
            <translation>Leistungstests bestanden</translation>
        </message>
        <message>
            <source>Security tests passed</source>
            <translation>Sicherheitstests bestanden</translation>
        </message>
        <message>
            <source>All acceptance criteria are met</source>
            <translation>Alle Akzeptanzkriterien sind erfüllt</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>Nicht blockiert</translation>
        </message>
        <message>
            <source>All sub-stories are done</source>
            <translation>Alle Unterstorys sind fertig</translation>
        </message>
        <message>
            <source>A build</source>
            <translation>Ein Build</translation>
        </message>
        <message>
            <source>An owner</source>
            <translation>Eine zuständige Person</translation>
        </message>
        <message>
            <source>An estimate</source>
            <translation>Eine Schätzung</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Akzeptanzkriterien</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>Product Owner</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>Scrum Master</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>Entwicklung</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>Leistungstest</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>Sicherheitstest</translation>
        </message>
        <message>
            <source>Operations engineer</source>
            <translation>Betrieb</translation>
        </message>
        <message>
            <source>The definition of done</source>
            <translation>Die Definition of Done</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>nicht gesehen</translation>
        </message>
        <message>
            <source>build %1 of %2</source>
            <comment>number and pipeline</comment>
            <translation>Build %1 von %2</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a word of evidence; who, when</comment>
            <translation>%1 (%2, %3)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a build; when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>it has no criteria</source>
            <translation>sie hat keine Kriterien</translation>
        </message>
        <message>
            <source>%1 of %2 are met</source>
            <translation>%1 von %2 sind erfüllt</translation>
        </message>
        <message>
            <source>not finished in %1</source>
            <translation>noch nicht zu Ende in %1</translation>
        </message>
        <message>
            <source>failed in %1</source>
            <translation>fehlgeschlagen in %1</translation>
        </message>
        <message>
            <source>no build names the story</source>
            <translation>kein Build nennt die Story</translation>
        </message>
        <message>
            <source>passed for an older commit, not for the newest one (%1)</source>
            <translation>bestanden für einen älteren Commit, nicht für den neuesten (%1)</translation>
        </message>
        <message>
            <source>not seen for the newest commit (%1)</source>
            <translation>für den neuesten Commit nicht gesehen (%1)</translation>
        </message>
        <message>
            <source>nobody has ticked it</source>
            <translation>niemand hat es abgehakt</translation>
        </message>
        <message>
            <source>it is blocked</source>
            <translation>sie ist blockiert</translation>
        </message>
        <message numerus="yes">
            <source>%n sub-stories are open</source>
            <translation>
                <numerusform>%n Unterstory ist offen</numerusform>
                <numerusform>%n Unterstorys sind offen</numerusform>
            </translation>
        </message>
        <message>
            <source>it is nobody's</source>
            <translation>sie gehört niemandem</translation>
        </message>
        <message>
            <source>nobody has estimated it</source>
            <translation>niemand hat sie geschätzt</translation>
        </message>
        <message>
            <source>%1 can help.</source>
            <comment>one name</comment>
            <translation>%1 kann helfen.</translation>
        </message>
        <message>
            <source>%1 or %2 can help.</source>
            <comment>two names</comment>
            <translation>%1 oder %2 kann helfen.</translation>
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
                <numerusform>%n Story kann noch nicht nach %1.</numerusform>
                <numerusform>%n Storys können noch nicht nach %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 cannot go into %2 yet.</source>
            <translation>#%1 kann noch nicht nach %2.</translation>
        </message>
        <message>
            <source>A new story cannot go into %1 yet.</source>
            <translation>Eine neue Story kann noch nicht nach %1.</translation>
        </message>
        <message>
            <source>#%1: %2</source>
            <comment>a story; what is missing</comment>
            <translation>#%1: %2</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>Nichts wurde verschoben.</translation>
        </message>
        <message>
            <source>Finish what is missing, or say why it may go there without it.</source>
            <translation>Holen Sie nach, was fehlt, oder sagen Sie, warum es ohne gehen darf.</translation>
        </message>
        <message>
            <source>Imported: it was closed elsewhere, before any definition of done here.</source>
            <translation>Importiert: anderswo abgeschlossen, vor jeder Definition of Done hier.</translation>
        </message>
        <message>
            <source>Closed before there was a definition of done.</source>
            <translation>Abgeschlossen, bevor es eine Definition of Done gab.</translation>
        </message>
        <message>
            <source>Closed under version %1.</source>
            <translation>Abgeschlossen unter Version %1.</translation>
        </message>
        <message>
            <source>Closed under version %1; version %2 holds now.</source>
            <translation>Abgeschlossen unter Version %1; jetzt gilt Version %2.</translation>
        </message>
        <message>
            <source>Somebody saved version %1 meanwhile.</source>
            <translation>Inzwischen hat jemand Version %1 gespeichert.</translation>
        </message>
        <message>
            <source>Nothing was overwritten.</source>
            <translation>Nichts wurde überschrieben.</translation>
        </message>
        <message>
            <source>Look at theirs, then save yours again.</source>
            <translation>Sehen Sie sich die andere an und speichern Sie Ihre dann noch einmal.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>waits for its turn in %1</source>
            <translation>wartet in %1, bis es an der Reihe ist</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EntryPopup</name>
        <message>
            <source>Override</source>
            <translation>Übergehen</translation>
        </message>
        <message>
            <source>To override: a word of reason</source>
            <translation>Zum Übergehen: ein Grund in wenigen Worten</translation>
        </message>
        <message>
            <source>A reason here overrides what is missing. It stays visible on the story.</source>
            <translation>Ein Grund hier übergeht, was fehlt. Er bleibt an der Story sichtbar.</translation>
        </message>
        <message numerus="yes">
            <source>Move the other %n</source>
            <translation>
                <numerusform>Die andere verschieben</numerusform>
                <numerusform>Die anderen %n verschieben</numerusform>
            </translation>
        </message>
        <message>
            <source>See #%1</source>
            <translation>#%1 ansehen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stories</source>
            <translation>
                <numerusform>und %n weitere Story</numerusform>
                <numerusform>und %n weitere Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Write a word of reason first.</source>
            <translation>Schreiben Sie zuerst einen Grund.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDesk</name>
        <message>
            <source>Attaching %1, %2 of %3</source>
            <translation>%1 wird angehängt, %2 von %3</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>%1 wird geöffnet …</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>%1 wird gespeichert …</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was attached.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet. Es wurde nichts angehängt.</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard. Nothing was attached. Copy a picture, then try again.</source>
            <translation>In der Zwischenablage ist kein Bild. Es wurde nichts angehängt. Kopieren Sie ein Bild und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <comment>when it was taken from the clipboard</comment>
            <translation>Bild %1.png</translation>
        </message>
        <message>
            <source>Attaching %1 …</source>
            <translation>%1 wird angehängt …</translation>
        </message>
        <message>
            <source>Attach files, each of at most %1</source>
            <translation>Dateien anhängen, jede höchstens %1</translation>
        </message>
        <message>
            <source>There is no room for a copy to open. Nothing was changed. Make room on the disk, then try again.</source>
            <translation>Für eine Kopie zum Öffnen ist kein Platz. Es wurde nichts geändert. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%1 is not what its name says, or holds something that can run. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 ist nicht, was der Name sagt, oder enthält etwas Ausführbares. Von hier aus wird es nicht geöffnet: Speichern Sie es nur, wenn Sie der Person vertrauen, die es angehängt hat.</translation>
        </message>
        <message>
            <source>No program opens %1. Save it instead.</source>
            <translation>Kein Programm öffnet %1. Speichern Sie es stattdessen.</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>Anhang speichern</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDownload</name>
        <message>
            <source>%1 is not what was attached.</source>
            <translation>%1 ist nicht das, was angehängt wurde.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Look for it in a backup, or ask who attached it.</source>
            <translation>Suchen Sie es in einer Sicherung, oder fragen Sie, wer es angehängt hat.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>Was vorher dort war, ist noch da.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentList</name>
        <message>
            <source>Attach …</source>
            <translation>Anhängen …</translation>
        </message>
        <message>
            <source>%1 attached</source>
            <translation>%1 angehängt</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Save as …</source>
            <translation>&amp;Speichern unter …</translation>
        </message>
        <message>
            <source>&amp;Copy name</source>
            <translation>Namen &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>What to do with the attachment</source>
            <translation>Was mit dem Anhang geschehen soll</translation>
        </message>
        <message>
            <source>What to do with the attachment (menu key)</source>
            <translation>Was mit dem Anhang geschehen soll (Menütaste)</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>Dateien von je höchstens %1 anhängen; Strg+Umschalt+V hängt das Bild in der Zwischenablage an</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>%1 gelöscht</translation>
        </message>
        <message>
            <source>Let go to attach, up to %1 each</source>
            <translation>Zum Anhängen loslassen, je höchstens %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentNotice</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Save anyway …</source>
            <translation>Trotzdem speichern …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stop, keep nothing of it</source>
            <translation>Anhalten, nichts davon behalten</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentUpload</name>
        <message>
            <source>%1 was not attached: it was cancelled.</source>
            <translation>%1 wurde nicht angehängt: Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Es wurde nichts davon behalten.</translation>
        </message>
        <message>
            <source>Attach it again whenever you like.</source>
            <translation>Hängen Sie es an, wann immer Sie möchten.</translation>
        </message>
        <message>
            <source>%1 was not attached. %2</source>
            <translation>%1 wurde nicht angehängt. %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentWords</name>
        <message>
            <source>%1 · from the epic</source>
            <comment>size</comment>
            <translation>%1 · aus dem Epic</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <comment>size, who, when</comment>
            <translation>%1 · %2, %3</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>name of a file, its kind, its size and who attached it when</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>%1 is a program, or starts one. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 ist ein Programm oder startet eines. Von hier aus wird es nicht geöffnet: Speichern Sie es nur, wenn Sie der Person vertrauen, die es angehängt hat.</translation>
        </message>
        <message>
            <source>%1 can hold scripts, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 kann Skripte enthalten, die beim Öffnen laufen. Von hier aus wird es nicht geöffnet: Speichern Sie es nur, wenn Sie der Person vertrauen, die es angehängt hat.</translation>
        </message>
        <message>
            <source>%1 can hold macros or formulas, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 kann Makros oder Formeln enthalten, die beim Öffnen laufen. Von hier aus wird es nicht geöffnet: Speichern Sie es nur, wenn Sie der Person vertrauen, die es angehängt hat.</translation>
        </message>
        <message>
            <source>Nobody can say what would open %1. It is not opened from here: save it if you trust whoever attached it.</source>
            <translation>Niemand weiß, was %1 öffnen würde. Von hier aus wird es nicht geöffnet: Speichern Sie es, wenn Sie der Person vertrauen, die es angehängt hat.</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <comment>megabytes</comment>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Drop files here, up to %1 each</source>
            <translation>Dateien hier ablegen, je höchstens %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Attachments</name>
        <message>
            <source>Nothing was attached.</source>
            <translation>Es wurde nichts angehängt.</translation>
        </message>
        <message>
            <source>%1 has %2; an attachment has at most %3.</source>
            <translation>%1 hat %2; ein Anhang hat höchstens %3.</translation>
        </message>
        <message>
            <source>Attach a part of it, or write down where it lies.</source>
            <translation>Hängen Sie einen Teil davon an, oder schreiben Sie auf, wo es liegt.</translation>
        </message>
        <message>
            <source>%1 is not there, or may not be read.</source>
            <translation>%1 ist nicht da oder darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Look where it is, then attach it again.</source>
            <translation>Sehen Sie nach, wo es ist, und hängen Sie es dann an.</translation>
        </message>
        <message>
            <source>%1 changed while it was read.</source>
            <translation>%1 hat sich beim Lesen geändert.</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it, then attach it again.</source>
            <translation>Warten Sie, bis nichts mehr hineinschreibt, und hängen Sie es dann an.</translation>
        </message>
        <message>
            <source>%1 vanished while it was read.</source>
            <translation>%1 ist beim Lesen verschwunden.</translation>
        </message>
        <message>
            <source>Attach an ordinary file.</source>
            <translation>Hängen Sie eine gewöhnliche Datei an.</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1 ist ein Ordner.</translation>
        </message>
        <message>
            <source>%1 is a pipe between programs and has no end.</source>
            <translation>%1 ist eine Leitung zwischen Programmen und hat kein Ende.</translation>
        </message>
        <message>
            <source>%1 is a device and no file.</source>
            <translation>%1 ist ein Gerät und keine Datei.</translation>
        </message>
        <message>
            <source>%1 is a link that leads out of its folder.</source>
            <translation>%1 ist eine Verknüpfung, die aus ihrem Ordner hinausführt.</translation>
        </message>
        <message>
            <source>%1 is no file.</source>
            <translation>%1 ist keine Datei.</translation>
        </message>
        <message>
            <source>The content of this attachment is not in the workspace any more.</source>
            <translation>Der Inhalt dieses Anhangs ist nicht mehr im Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Everything else is as it was.</source>
            <translation>Alles andere ist, wie es war.</translation>
        </message>
        <message>
            <source>Attach the file again, or look for it in a backup.</source>
            <translation>Hängen Sie die Datei noch einmal an, oder suchen Sie sie in einer Sicherung.</translation>
        </message>
        <message>
            <source>The attachment %1 has %2 of its %3 bytes.</source>
            <translation>Der Anhang %1 hat %2 von %3 Bytes.</translation>
        </message>
        <message>
            <source>The attachment %1 is not what was attached.</source>
            <translation>Der Anhang %1 ist nicht das, was angehängt wurde.</translation>
        </message>
        <message>
            <source>The attachment %1 cannot be read: %2</source>
            <translation>Der Anhang %1 kann nicht gelesen werden: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>Spalte in der Datei</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Zum Beispiel</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Columns and what they become</source>
            <translation>Spalten und was sie werden</translation>
        </message>
        <message>
            <source>The first items, as they come in</source>
            <translation>Die ersten Einträge, wie sie hereinkommen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Übergeordnet</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Meilenstein</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>What %1 becomes</source>
            <translation>Was aus %1 wird</translation>
        </message>
        <message>
            <source>The rows beneath follow what you choose. The next table with these columns is read the same way.</source>
            <translation>Die Zeilen darunter folgen Ihrer Wahl. Die nächste Tabelle mit diesen Spalten wird genauso gelesen.</translation>
        </message>
        <message>
            <source>One column has to become the title: without it there is nothing to import.</source>
            <translation>Eine Spalte muss der Titel werden: Ohne ihn gibt es nichts zu importieren.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LaneWords</name>
        <message>
            <source>Expedite</source>
            <translation>Vorziehen</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>Niemandem zugeteilt</translation>
        </message>
        <message>
            <source>Without an epic</source>
            <translation>Ohne Epic</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent stories are open</source>
            <translation>
                <numerusform>%n vorgezogene Story ist offen</numerusform>
                <numerusform>%n vorgezogene Storys sind offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n Story</numerusform>
                <numerusform>%n Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not count against the sprint goal</source>
            <translation>Zählt nicht gegen das Sprintziel</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points done, all points: 3 of 21 pt</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Epic %1</source>
            <comment>a title</comment>
            <translation>Epic %1</translation>
        </message>
        <message>
            <source>Epic %1 %2</source>
            <comment>number, title</comment>
            <translation>Epic %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folded away: Enter on the lane’s head shows them</source>
            <translation>
                <numerusform>%n eingeklappt: Enter auf dem Kopf der Bahn zeigt sie</numerusform>
                <numerusform>%n eingeklappt: Enter auf dem Kopf der Bahn zeigt sie</numerusform>
            </translation>
        </message>
        <message>
            <source>limit of a lane %1</source>
            <comment>3 of 2 · 1 over</comment>
            <translation>Limit einer Bahn %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>3 of 21 points done</comment>
            <translation>%1 von %2 erledigt</translation>
        </message>
        <message>
            <source>folded, Enter unfolds it</source>
            <translation>eingeklappt, Enter klappt sie aus</translation>
        </message>
        <message>
            <source>Enter folds it</source>
            <translation>Enter klappt sie ein</translation>
        </message>
        <message numerus="yes">
            <source>%n folded away</source>
            <translation>
                <numerusform>%n eingeklappt</numerusform>
                <numerusform>%n eingeklappt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWindow</name>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Claim</name>
        <message>
            <source>The mark has no reason.</source>
            <translation>Die Markierung hat keinen Grund.</translation>
        </message>
        <message>
            <source>Say why the failure is known, for those who see it.</source>
            <translation>Sagen Sie für alle, die es sehen, warum der Fehler bekannt ist.</translation>
        </message>
        <message>
            <source>The mark has no end that lies ahead.</source>
            <translation>Die Markierung hat kein Ende, das noch kommt.</translation>
        </message>
        <message>
            <source>Choose a day within the next year.</source>
            <translation>Wählen Sie einen Tag innerhalb des nächsten Jahres.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ClaimDesk</name>
        <message>
            <source>&amp;Assign</source>
            <translation>&amp;Zuweisen</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>Mark as &amp;known …</source>
            <translation>Als &amp;bekannt markieren …</translation>
        </message>
        <message>
            <source>No longer k&amp;nown</source>
            <translation>&amp;Nicht mehr bekannt</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>Wählen Sie zuerst eine Pipeline.</translation>
        </message>
        <message>
            <source>Only what fails is assigned to somebody.</source>
            <translation>Nur was fehlschlägt, wird jemandem zugewiesen.</translation>
        </message>
        <message>
            <source>Say who looks after it (A)</source>
            <translation>Sagen, wer sich kümmert (A)</translation>
        </message>
        <message>
            <source>Only what fails can be marked.</source>
            <translation>Nur was fehlschlägt, kann markiert werden.</translation>
        </message>
        <message>
            <source>Say why this failure is expected, and until when</source>
            <translation>Sagen, warum dieser Fehler erwartet wird und bis wann</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pipeline and stage</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>To me (%1)</source>
            <translation>Mir (%1)</translation>
        </message>
        <message>
            <source>&amp;Nobody</source>
            <translation>&amp;Niemandem</translation>
        </message>
        <message>
            <source>%1 has %2</source>
            <comment>a person, a pipeline</comment>
            <translation>%1 kümmert sich um %2</translation>
        </message>
        <message>
            <source>Nobody has %1 now</source>
            <translation>Um %1 kümmert sich jetzt niemand</translation>
        </message>
        <message>
            <source>The failure of %1 is known until %2</source>
            <translation>Der Fehler von %1 ist bis %2 bekannt</translation>
        </message>
        <message>
            <source>The failure of %1 is no longer known</source>
            <translation>Der Fehler von %1 ist nicht mehr bekannt</translation>
        </message>
        <message>
            <source>Create s&amp;tory</source>
            <translation>Story an&amp;legen</translation>
        </message>
        <message>
            <source>Put a bug for this failure at the end of the backlog</source>
            <translation>Legt für diesen Fehlschlag einen Fehler ans Ende des Backlogs</translation>
        </message>
        <message>
            <source>Only for what fails.</source>
            <translation>Nur für das, was fehlschlägt.</translation>
        </message>
        <message>
            <source>%1 fails</source>
            <comment>a pipeline</comment>
            <translation>%1 schlägt fehl</translation>
        </message>
        <message>
            <source>%1 fails in %2</source>
            <comment>a pipeline, a stage</comment>
            <translation>%1 schlägt in %2 fehl</translation>
        </message>
        <message>
            <source>Build %1 of %2.</source>
            <translation>Build %1 von %2.</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Es meldet: %1</translation>
        </message>
        <message>
            <source>A story for the failure of %1</source>
            <translation>Eine Story für den Fehlschlag von %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KnownDialog</name>
        <message>
            <source>Mark as known</source>
            <translation>Als bekannt markieren</translation>
        </message>
        <message>
            <source>The failure stays visible, with your reason, and is counted apart from what nobody expects. The mark ends by itself.</source>
            <translation>Der Fehler bleibt mit Ihrem Grund sichtbar und wird getrennt von dem gezählt, was niemand erwartet. Die Markierung endet von selbst.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a stage, a pipeline</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Whatever fails in %1</source>
            <translation>Alles, was in %1 fehlschlägt</translation>
        </message>
        <message>
            <source>What is known to fail</source>
            <translation>Was bekanntermaßen fehlschlägt</translation>
        </message>
        <message>
            <source>Last day of the mark</source>
            <translation>Letzter Tag der Markierung</translation>
        </message>
        <message>
            <source>Why it fails, and what will end it</source>
            <translation>Warum es fehlschlägt und was das beendet</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>&amp;Failure</source>
            <translation>&amp;Fehler</translation>
        </message>
        <message>
            <source>Known &amp;until</source>
            <translation>Bekannt &amp;bis</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RequestsDialog</name>
        <message>
            <source>Requests to servers</source>
            <translation>Anfragen an Server</translation>
        </message>
        <message>
            <source>Each server is asked every few seconds while something runs there, and rarely while nothing does. Connections that use the same token share what the server allows; when little is left, they slow down so that it lasts.</source>
            <translation>Jeder Server wird alle paar Sekunden gefragt, solange dort etwas läuft, und selten, solange nichts läuft. Verbindungen mit demselben Token teilen sich, was der Server erlaubt; ist wenig übrig, werden sie langsamer, damit es reicht.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <source>Allowance</source>
            <translation>Kontingent</translation>
        </message>
        <message>
            <source>Speed now</source>
            <translation>Tempo jetzt</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Nächster Blick</translation>
        </message>
        <message>
            <source>Why not faster</source>
            <translation>Warum nicht schneller</translation>
        </message>
        <message>
            <source>Requests in the last hour</source>
            <translation>Anfragen in der letzten Stunde</translation>
        </message>
        <message>
            <source>No server is read by this program at the moment.</source>
            <translation>Dieses Programm liest im Moment keinen Server.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht genannt</translation>
        </message>
        <message>
            <source>%1 of %2 until %3</source>
            <comment>numbers, and a time of day</comment>
            <translation>%1 von %2 bis %3</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>gar nicht</translation>
        </message>
        <message>
            <source>every %1</source>
            <comment>a span of time</comment>
            <translation>alle %1</translation>
        </message>
        <message>
            <source>told by the server, and %1</source>
            <comment>every 60 s</comment>
            <translation>meldet sich selbst, und %1</translation>
        </message>
        <message>
            <source>when you ask for it</source>
            <translation>wenn Sie es verlangen</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a span of time</comment>
            <translation>in %1</translation>
        </message>
        <message>
            <source>Something runs: this is the fast speed.</source>
            <translation>Es läuft etwas: Das ist das schnelle Tempo.</translation>
        </message>
        <message>
            <source>Nothing runs: this is the slow speed.</source>
            <translation>Es läuft nichts: Das ist das langsame Tempo.</translation>
        </message>
        <message>
            <source>No window of Dayshift is in sight.</source>
            <translation>Kein Fenster von Dayshift ist zu sehen.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>Der Rechner läuft mit dem Akku.</translation>
        </message>
        <message>
            <source>What the server still allows has to last until %1.</source>
            <translation>Was der Server noch erlaubt, muss bis %1 reichen.</translation>
        </message>
        <message>
            <source>The server wants to be left alone until %1.</source>
            <translation>Der Server will bis %1 in Ruhe gelassen werden.</translation>
        </message>
        <message>
            <source>It did not answer: it is asked ever more rarely.</source>
            <translation>Er hat nicht geantwortet: Er wird immer seltener gefragt.</translation>
        </message>
        <message>
            <source>It refused the token: asking again could lock the account.</source>
            <translation>Er hat das Token abgelehnt: Weiteres Fragen könnte das Konto sperren.</translation>
        </message>
        <message>
            <source>%1 wants to be left alone until %2</source>
            <comment>a server, a time of day</comment>
            <translation>%1 will bis %2 in Ruhe gelassen werden</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests left until %4</source>
            <comment>a server, numbers, a time of day</comment>
            <translation>%1: noch %2 von %3 Anfragen bis %4</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Budget</name>
        <message>
            <source>All requests that %1 allows for this token are used up.</source>
            <translation>Alle Anfragen, die %1 für dieses Token erlaubt, sind verbraucht.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Steps</name>
        <message>
            <source>The token has to be of somebody who is at least pipeline operator of the team.</source>
            <translation>Das Token muss von jemandem sein, der im Team mindestens Pipeline Operator ist.</translation>
        </message>
        <message>
            <source>Concourse takes the newest version of everything that the job needs.</source>
            <translation>Concourse nimmt von allem, was der Job braucht, die neueste Version.</translation>
        </message>
        <message>
            <source>The token has to be of a person whose role may run builds.</source>
            <translation>Das Token muss von einer Person sein, deren Rolle Builds ausführen darf.</translation>
        </message>
        <message>
            <source>The token needs the scope Build (read and execute).</source>
            <translation>Das Token braucht den Bereich Build (read and execute).</translation>
        </message>
        <message>
            <source>Azure DevOps queues a new build of the same commit.</source>
            <translation>Azure DevOps reiht einen neuen Build desselben Commits ein.</translation>
        </message>
        <message>
            <source>The token needs the rights to run builds and to stop them.</source>
            <translation>Das Token braucht die Rechte, Builds auszuführen und anzuhalten.</translation>
        </message>
        <message>
            <source>TeamCity makes a new build of what is newest on the branch by now.</source>
            <translation>TeamCity macht einen neuen Build von dem, was inzwischen auf dem Branch das Neueste ist.</translation>
        </message>
        <message>
            <source>The token has to be of a person who may write to the repository.</source>
            <translation>Das Token muss von einer Person sein, die in das Repository schreiben darf.</translation>
        </message>
        <message>
            <source>Woodpecker makes a new build of the same commit.</source>
            <translation>Woodpecker macht einen neuen Build desselben Commits.</translation>
        </message>
        <message>
            <source>The account, where the master wants one, has to be allowed to force, rebuild and stop builds.</source>
            <translation>Das Konto, wo der Master eines verlangt, muss Builds starten, wiederholen und anhalten dürfen.</translation>
        </message>
        <message>
            <source>Buildbot makes a new build of the same commit.</source>
            <translation>Buildbot macht einen neuen Build desselben Commits.</translation>
        </message>
        <message>
            <source>A fine-grained token needs the permission Actions: read and write, a classic one the scope repo.</source>
            <translation>Ein Fine-grained Token braucht das Recht Actions: read and write, ein klassisches den Bereich repo.</translation>
        </message>
        <message>
            <source>This feed can only be read.</source>
            <translation>Dieser Feed lässt sich nur lesen.</translation>
        </message>
        <message>
            <source>The account has to be an operator of the pipeline group.</source>
            <translation>Das Konto muss Operator der Pipeline-Gruppe sein.</translation>
        </message>
        <message>
            <source>GoCD runs the first stage; the others follow as they are set up to.</source>
            <translation>GoCD führt die erste Stage aus; die anderen folgen, wie es für sie eingestellt ist.</translation>
        </message>
        <message>
            <source>GoCD takes the newest version of every material.</source>
            <translation>GoCD nimmt von jedem Material die neueste Version.</translation>
        </message>
        <message>
            <source>The token needs the scope write:repository.</source>
            <translation>Das Token braucht den Bereich write:repository.</translation>
        </message>
        <message>
            <source>The token needs the scopes to read and to write pipelines.</source>
            <translation>Das Token braucht die Bereiche, um Pipelines zu lesen und zu schreiben.</translation>
        </message>
        <message>
            <source>Bitbucket makes a new build of the same commit.</source>
            <translation>Bitbucket macht einen neuen Build desselben Commits.</translation>
        </message>
        <message>
            <source>No stage of this build is in such a state.</source>
            <translation>Keine Stage dieses Builds ist in so einem Zustand.</translation>
        </message>
        <message>
            <source>This build does not wait any more.</source>
            <translation>Dieser Build wartet nicht mehr.</translation>
        </message>
        <message>
            <source>This version of the server cannot be told to do that.</source>
            <translation>Dieser Version des Servers lässt sich das nicht auftragen.</translation>
        </message>
        <message>
            <source>Do it on the build&apos;s page.</source>
            <translation>Tun Sie es auf der Seite des Builds.</translation>
        </message>
        <message>
            <source>Forgejo can be told to start a build, but not to run one again or to cancel it.</source>
            <translation>Forgejo lässt sich auftragen, einen Build zu starten, aber nicht, einen zu wiederholen oder abzubrechen.</translation>
        </message>
        <message>
            <source>The token needs the scope api and the role Developer.</source>
            <translation>Das Token braucht den Bereich api und die Rolle Developer.</translation>
        </message>
        <message>
            <source>GitLab runs only what failed or was cancelled again. Start a new pipeline to run all of it.</source>
            <translation>GitLab wiederholt nur, was fehlgeschlagen ist oder abgebrochen wurde. Starten Sie eine neue Pipeline, um alles auszuführen.</translation>
        </message>
        <message>
            <source>Drone makes a new build of the same commit.</source>
            <translation>Drone macht einen neuen Build desselben Commits.</translation>
        </message>
        <message>
            <source>CircleCI starts every workflow of the project.</source>
            <translation>CircleCI startet jeden Workflow des Projekts.</translation>
        </message>
        <message>
            <source>Buildbot has no form by which people may start this builder.</source>
            <translation>Buildbot hat kein Formular, mit dem Menschen diesen Builder starten dürfen.</translation>
        </message>
        <message>
            <source>Its owner adds one to the master&apos;s configuration: a force scheduler.</source>
            <translation>Wer ihn betreut, fügt der Konfiguration des Masters eines hinzu: einen Force Scheduler.</translation>
        </message>
        <message>
            <source>The account needs the rights Job/Build and Job/Cancel.</source>
            <translation>Das Konto braucht die Rechte Job/Build und Job/Cancel.</translation>
        </message>
        <message>
            <source>Jenkins makes a new build of what is newest by now, with the same parameters.</source>
            <translation>Jenkins macht einen neuen Build von dem, was inzwischen das Neueste ist, mit denselben Parametern.</translation>
        </message>
        <message>
            <source>Concourse gives the log when the build is over.</source>
            <translation>Concourse gibt das Protokoll, wenn der Build zu Ende ist.</translation>
        </message>
        <message>
            <source>%1 may only be read. Who looks after the connections can allow more.</source>
            <translation>%1 darf nur gelesen werden. Wer die Verbindungen betreut, kann mehr erlauben.</translation>
        </message>
        <message>
            <source>This build is over already.</source>
            <translation>Dieser Build ist schon zu Ende.</translation>
        </message>
        <message>
            <source>Nothing of this build failed.</source>
            <translation>Nichts von diesem Build ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>This build is not over yet.</source>
            <translation>Dieser Build ist noch nicht zu Ende.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift kennt diese Art von Server nicht.</translation>
        </message>
        <message>
            <source>This server runs a build again only as a whole.</source>
            <translation>Dieser Server wiederholt einen Build nur als Ganzes.</translation>
        </message>
        <message>
            <source>The server did not say where this build is.</source>
            <translation>Der Server hat nicht gesagt, wo dieser Build ist.</translation>
        </message>
        <message>
            <source>The server has no log of this build.</source>
            <translation>Der Server hat kein Protokoll dieses Builds.</translation>
        </message>
        <message>
            <source>The server has no log of the stage %1.</source>
            <translation>Der Server hat kein Protokoll der Stage %1.</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>%1 wiederholen?</translation>
        </message>
        <message>
            <source>All of its stages run again on %1, those that change something, such as a deployment, too.</source>
            <translation>Alle Stages laufen noch einmal auf %1, auch solche, die etwas verändern, wie ein Deployment.</translation>
        </message>
        <message>
            <source>Run what failed of %1 again?</source>
            <translation>Was von %1 fehlgeschlagen ist, wiederholen?</translation>
        </message>
        <message>
            <source>What failed runs again on %1, and what waits for it. What passed stays as it is.</source>
            <translation>Was fehlgeschlagen ist, läuft noch einmal auf %1, und was darauf wartet. Was bestanden hat, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>%1 abbrechen?</translation>
        </message>
        <message>
            <source>%1 stops it where it is, for everybody. What it has changed already stays changed.</source>
            <translation>%1 hält den Build an, wo er ist, für alle. Was er schon verändert hat, bleibt verändert.</translation>
        </message>
        <message>
            <source>Start %1?</source>
            <translation>%1 starten?</translation>
        </message>
        <message>
            <source>Start %1 on %2?</source>
            <translation>%1 auf %2 starten?</translation>
        </message>
        <message>
            <source>A new build of all stages begins on %1.</source>
            <translation>Ein neuer Build aller Stages beginnt auf %1.</translation>
        </message>
        <message>
            <source>Dayshift can only read this server.</source>
            <translation>Dayshift kann diesen Server nur lesen.</translation>
        </message>
        <message>
            <source>This token may not start builds.</source>
            <translation>Dieses Token darf keine Builds starten.</translation>
        </message>
        <message>
            <source>This token may not cancel builds.</source>
            <translation>Dieses Token darf keine Builds abbrechen.</translation>
        </message>
        <message>
            <source>This token may not read logs.</source>
            <translation>Dieses Token darf keine Protokolle lesen.</translation>
        </message>
        <message>
            <source>The server does not run this build again.</source>
            <translation>Der Server wiederholt diesen Build nicht.</translation>
        </message>
        <message>
            <source>The server does not start this pipeline so.</source>
            <translation>Der Server startet diese Pipeline so nicht.</translation>
        </message>
        <message>
            <source>The server does not give this log.</source>
            <translation>Der Server gibt dieses Protokoll nicht her.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Es wurde nichts getan.</translation>
        </message>
        <message>
            <source>The server has no such log, or does not show it to this token.</source>
            <translation>Der Server hat kein solches Protokoll oder zeigt es diesem Token nicht.</translation>
        </message>
        <message>
            <source>The server does not know this build any more, cannot be told to do that, or does not let this token.</source>
            <translation>Der Server kennt diesen Build nicht mehr, lässt sich das nicht auftragen oder erlaubt es diesem Token nicht.</translation>
        </message>
        <message>
            <source>The server did not take it (HTTP %1).</source>
            <translation>Der Server hat es nicht angenommen (HTTP %1).</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Er sagt: %1</translation>
        </message>
        <message>
            <source>The server may have done it all the same.</source>
            <translation>Der Server hat es vielleicht trotzdem getan.</translation>
        </message>
        <message>
            <source>Look at its builds before you ask again.</source>
            <translation>Sehen Sie seine Builds an, bevor Sie noch einmal fragen.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineActions</name>
        <message>
            <source>This is being done already.</source>
            <translation>Das geschieht schon.</translation>
        </message>
        <message>
            <source>The connection of this build is gone.</source>
            <translation>Die Verbindung dieses Builds gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Nothing was done: first the team has to be told.</source>
            <translation>Es wurde nichts getan: Zuerst muss das Team davon erfahren.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LimitWords</name>
        <message>
            <source>%1 is full: it holds %2 of %3.</source>
            <translation>%1 ist voll: %2 von %3.</translation>
        </message>
        <message>
            <source>Nothing was changed: the team has agreed to keep to its limits.</source>
            <translation>Nichts wurde geändert: Das Team hat vereinbart, seine Grenzen einzuhalten.</translation>
        </message>
        <message>
            <source>Move another story on first, or change the limit.</source>
            <translation>Erst eine andere Story weiterschieben oder die Grenze ändern.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageList</name>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Stages of #%1</source>
            <translation>Stufen von #%1</translation>
        </message>
        <message>
            <source>The server names no stages of this build.</source>
            <translation>Der Server nennt keine Stufen dieses Builds.</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages are on the build&apos;s page.</source>
            <translation>
                <numerusform>Noch %n Stufe steht auf der Seite des Builds.</numerusform>
                <numerusform>Noch %n Stufen stehen auf der Seite des Builds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waited %1 for its start</source>
            <translation>Wartete %1 auf den Beginn</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Begonnen %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Beendet %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Versuch %1</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs or steps of %1</source>
            <translation>
                <numerusform>%n Aufgabe oder Schritt von %1</numerusform>
                <numerusform>%n Aufgaben oder Schritte von %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: passed on a retry in %2 of the last %3 reports</source>
            <translation>%1: in %2 der letzten %3 Berichte erst beim erneuten Versuch bestanden</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what became of it, flaky tests</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n flaky tests</source>
            <translation>
                <numerusform>%n unzuverlässiger Test</numerusform>
                <numerusform>%n unzuverlässige Tests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChangeList</name>
        <message>
            <source>Changes since the last pass</source>
            <translation>Änderungen seit dem letzten Bestehen</translation>
        </message>
        <message>
            <source>Changes in this build</source>
            <translation>Änderungen in diesem Build</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DeviceGrid</name>
        <message>
            <source>Devices and environments</source>
            <translation>Geräte und Umgebungen</translation>
        </message>
        <message>
            <source>any environment</source>
            <translation>beliebige Umgebung</translation>
        </message>
        <message>
            <source>any device</source>
            <translation>beliebiges Gerät</translation>
        </message>
        <message>
            <source>✕ %1 of %2</source>
            <comment>tests failed of all</comment>
            <translation>✕ %1 von %2</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>tests passed</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4 tests failed</source>
            <translation>%1, %2: %3 von %4 Tests fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1, %2: %3 tests passed</source>
            <translation>%1, %2: %3 Tests bestanden</translation>
        </message>
        <message>
            <source>First failing test: %1</source>
            <translation>Erster fehlgeschlagener Test: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ArtifactList</name>
        <message>
            <source>Artifacts</source>
            <translation>Artefakte</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ApprovalList</name>
        <message>
            <source>Waits for people</source>
            <translation>Wartet auf Menschen</translation>
        </message>
        <message>
            <source>Somebody has to agree to this build.</source>
            <translation>Jemand muss diesem Build zustimmen.</translation>
        </message>
        <message>
            <source>Somebody has to agree to %1.</source>
            <comment>a stage</comment>
            <translation>Jemand muss %1 zustimmen.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildActions</name>
        <message>
            <source>&amp;Run again …</source>
            <translation>&amp;Erneut ausführen …</translation>
        </message>
        <message>
            <source>Run what &amp;failed again …</source>
            <translation>&amp;Fehlgeschlagenes erneut ausführen …</translation>
        </message>
        <message>
            <source>&amp;Cancel run …</source>
            <translation>Lauf &amp;abbrechen …</translation>
        </message>
        <message>
            <source>&amp;Start a new run …</source>
            <translation>Neuen Lauf &amp;starten …</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>&amp;Protokoll öffnen</translation>
        </message>
        <message>
            <source>Open the build&apos;s &amp;page</source>
            <translation>&amp;Seite des Builds öffnen</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Verlauf</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>Wählen Sie zuerst eine Pipeline.</translation>
        </message>
        <message>
            <source>Dayshift only reads from this server.</source>
            <translation>Dayshift liest nur von diesem Server.</translation>
        </message>
        <message>
            <source>Run this build again (R)</source>
            <translation>Diesen Build erneut ausführen (R)</translation>
        </message>
        <message>
            <source>Run only those parts again that failed</source>
            <translation>Nur die fehlgeschlagenen Teile erneut ausführen</translation>
        </message>
        <message>
            <source>Stop this build before its end</source>
            <translation>Diesen Build vor seinem Ende anhalten</translation>
        </message>
        <message>
            <source>Start a new build of this pipeline</source>
            <translation>Einen neuen Build dieser Pipeline starten</translation>
        </message>
        <message>
            <source>Read the log at its first failing line (O)</source>
            <translation>Das Protokoll an der ersten Fehlerzeile lesen (O)</translation>
        </message>
        <message>
            <source>Open it in the browser (Enter)</source>
            <translation>Im Browser öffnen (Eingabe)</translation>
        </message>
        <message>
            <source>The server gave no page for this build.</source>
            <translation>Der Server hat für diesen Build keine Seite genannt.</translation>
        </message>
        <message>
            <source>All stored builds of this pipeline (H)</source>
            <translation>Alle gespeicherten Builds dieser Pipeline (H)</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>%1 erneut ausführen?</translation>
        </message>
        <message>
            <source>Run what failed in %1 again?</source>
            <translation>Fehlgeschlagenes in %1 erneut ausführen?</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>%1 abbrechen?</translation>
        </message>
        <message>
            <source>Start a new run of %1?</source>
            <translation>Einen neuen Lauf von %1 starten?</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Erneut ausführen</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>Lauf abbrechen</translation>
        </message>
        <message>
            <source>Start run</source>
            <translation>Lauf starten</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Branch</translation>
        </message>
        <message>
            <source>Leave it empty to build the same branch again.</source>
            <translation>Leer lassen, um denselben Branch noch einmal zu bauen.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LogWindow</name>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>Das Protokoll wird gelesen</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>Im Protokoll suchen</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Vorherige (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Nächste (F3)</translation>
        </message>
        <message>
            <source>First failing line</source>
            <translation>Erste Fehlerzeile</translation>
        </message>
        <message>
            <source>Go to the first line that tells what failed</source>
            <translation>Zur ersten Zeile, die sagt, was fehlschlug</translation>
        </message>
        <message>
            <source>The log is empty</source>
            <translation>Das Protokoll ist leer</translation>
        </message>
        <message>
            <source>The server has nothing of this stage.</source>
            <translation>Der Server hat nichts von dieser Stufe.</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>the log is longer than Dayshift keeps</source>
            <translation>das Protokoll ist länger, als Dayshift aufhebt</translation>
        </message>
        <message>
            <source>first failing line: %1</source>
            <translation>erste Fehlerzeile: %1</translation>
        </message>
        <message>
            <source>no line tells what failed</source>
            <translation>keine Zeile sagt, was fehlschlug</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>more than %1 found</source>
            <translation>mehr als %1 gefunden</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryDialog</name>
        <message>
            <source>History of %1</source>
            <translation>Verlauf von %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Branch</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>Der Verlauf wird gelesen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many builds, so many of them failed</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n stored builds</source>
            <translation>
                <numerusform>%n gespeicherter Build</numerusform>
                <numerusform>%n gespeicherte Builds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePreview</name>
        <message>
            <source>No pipeline to show</source>
            <translation>Keine Pipeline zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDesk</name>
        <message>
            <source>&amp;Stages …</source>
            <translation>&amp;Stufen …</translation>
        </message>
        <message>
            <source>Stages changed</source>
            <translation>Stufen geändert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDialog</name>
        <message>
            <source>As &amp;proposed</source>
            <translation>Wie &amp;vorgeschlagen</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Dayshift proposes from its name what a server&apos;s stage is for. Say otherwise where it is wrong: the list, the metrics and the estimates follow.</source>
            <translation>Dayshift schlägt nach dem Namen vor, wofür die Stufe eines Servers ist. Sagen Sie es anders, wo es nicht stimmt: Liste, Kennzahlen und Schätzungen folgen.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Stage on the server</source>
            <translation>Stufe auf dem Server</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Gezeigt als</translation>
        </message>
        <message>
            <source>Stages of the server</source>
            <translation>Stufen des Servers</translation>
        </message>
        <message>
            <source>Take back what was said of this server&apos;s stages</source>
            <translation>Zurücknehmen, was über die Stufen dieses Servers gesagt wurde</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Server</translation>
        </message>
        <message>
            <source>So a row will look</source>
            <translation>So wird eine Zeile aussehen</translation>
        </message>
        <message>
            <source>Save stages</source>
            <translation>Stufen speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>No server has told of a stage yet.</source>
            <translation>Noch hat kein Server eine Stufe genannt.</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>%1 is shown as</source>
            <translation>%1 wird gezeigt als</translation>
        </message>
        <message numerus="yes">
            <source>The first %n names</source>
            <translation>
                <numerusform>Der erste Name</numerusform>
                <numerusform>Die ersten %n Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <translation>
                <numerusform>%n Name</numerusform>
                <numerusform>%n Namen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWishes</name>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>Dies ist der Demo-Tag: Es gibt keinen Server, dem etwas gesagt werden könnte.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicHistory</name>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 hat es umbenannt; vorher hieß es „%2“</translation>
        </message>
        <message>
            <source>%1 changed the text</source>
            <translation>%1 hat den Text geändert</translation>
        </message>
        <message>
            <source>%1 closed it</source>
            <translation>%1 hat es geschlossen</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1 hat es wieder geöffnet</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 hat es nach oben oder unten verschoben</translation>
        </message>
        <message>
            <source>%1 took it from its product</source>
            <translation>%1 hat es aus seinem Produkt genommen</translation>
        </message>
        <message>
            <source>%1 made it part of the product %2</source>
            <translation>%1 hat es dem Produkt %2 zugeordnet</translation>
        </message>
        <message>
            <source>%1 wrote the epic</source>
            <translation>%1 hat das Epic geschrieben</translation>
        </message>
        <message>
            <source>%1 deleted the epic</source>
            <translation>%1 hat das Epic gelöscht</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 hat es geändert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportUndo</name>
        <message>
            <source>Something that came with the import was changed since, or something else belongs to it: %1.</source>
            <translation>Etwas, das mit dem Import kam, wurde seitdem geändert, oder etwas anderes gehört dazu: %1.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>Nichts wurde zurückgenommen.</translation>
        </message>
        <message>
            <source>Undo what was done since, then try again; or delete what you do not need.</source>
            <translation>Machen Sie rückgängig, was seitdem getan wurde, und versuchen Sie es dann noch einmal; oder löschen Sie, was Sie nicht brauchen.</translation>
        </message>
        <message>
            <source>a story, an epic, a sprint or a person</source>
            <translation>eine Story, ein Epic, ein Sprint oder eine Person</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceConnect</name>
        <message>
            <source>Of monitoring: so many seconds stand between two readings.</source>
            <translation>Bei Überwachung: so viele Sekunden liegen zwischen zwei Abfragen.</translation>
        </message>
        <message>
            <source>Of monitoring: what its figures are of.</source>
            <translation>Bei Überwachung: wovon ihre Werte handeln.</translation>
        </message>
        <message>
            <source>Of monitoring: a figure, as NAME|MEANING|UNIT|QUERY, and after that |AT LEAST|AT MOST|GROUP; may be given several times. MEANING is people, success, errors, answer-time, tried, succeeded, health or other. Without any, those are taken that what it measures suggests.</source>
            <translation>Bei Überwachung: ein Wert, als NAME|BEDEUTUNG|EINHEIT|ABFRAGE, danach |MINDESTENS|HÖCHSTENS|GRUPPE; mehrfach möglich. BEDEUTUNG ist people, success, errors, answer-time, tried, succeeded, health oder other. Ohne Angabe werden die genommen, die das Gemessene nahelegt.</translation>
        </message>
        <message>
            <source>This is no figure: %1.</source>
            <translation>Das ist kein Wert: %1.</translation>
        </message>
        <message>
            <source>Write it as NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</source>
            <translation>Schreiben Sie ihn als NAME|BEDEUTUNG|EINHEIT|ABFRAGE|MINDESTENS|HÖCHSTENS|GRUPPE.</translation>
        </message>
        <message>
            <source>There is monitoring called %1 already.</source>
            <translation>Es gibt schon eine Überwachung namens %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Figure %1: %2</source>
            <translation>Wert %1: %2</translation>
        </message>
        <message>
            <source>%1 was not connected. %2</source>
            <translation>%1 wurde nicht verbunden. %2</translation>
        </message>
        <message>
            <source>The password was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this.</source>
            <translation>Das Passwort wurde nicht aufbewahrt: %1 Geben Sie es jedem Dayshift, das hier liest, in der Umgebungsvariablen %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertBook</name>
        <message>
            <source>%1 is silent</source>
            <translation>%1 schweigt</translation>
        </message>
        <message>
            <source>What customers get is not known. %1</source>
            <translation>Was Kunden bekommen, ist nicht bekannt. %1</translation>
        </message>
        <message>
            <source>The Watchdog of %1 is missing</source>
            <translation>Der Watchdog von %1 fehlt</translation>
        </message>
        <message>
            <source>It always fires, so that its absence shows that alerting is broken. No other alert may arrive.</source>
            <translation>Er meldet sich immer, damit sein Fehlen zeigt, dass das Warnen gestört ist. Vielleicht kommt auch keine andere Warnung an.</translation>
        </message>
        <message>
            <source>It was %1 %2, at least %3 is well.</source>
            <translation>Der Wert war %1 %2, gut ist mindestens %3.</translation>
        </message>
        <message>
            <source>It was %1 %2, at most %3 is well.</source>
            <translation>Der Wert war %1 %2, gut ist höchstens %3.</translation>
        </message>
        <message>
            <source>%1 left its band</source>
            <translation>%1 ist außerhalb der Grenzen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Evidence</name>
        <message>
            <source>%1 left its band</source>
            <translation>%1 ist außerhalb der Grenzen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentGuard</name>
        <message>
            <source>The incident is not over: %1 still fires.</source>
            <translation>Die Störung ist nicht vorbei: %1 warnt noch.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Wait until the alert ends, or say with a reason that it is not a problem.</source>
            <translation>Warten Sie, bis die Warnung endet, oder sagen Sie mit Begründung, dass sie kein Problem ist.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Impact</name>
        <message>
            <source>requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4</source>
            <translation>etwa %1 von %2 %3 scheiterten in %4</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4; requests, not people</source>
            <translation>etwa %1 von %2 %3 scheiterten in %4; Anfragen, nicht Menschen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Probe</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>Das ist nicht die Adresse eines Webservers.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>Geben Sie eine wie %1 an.</translation>
        </message>
        <message>
            <source>The address holds a name or a password.</source>
            <translation>Die Adresse enthält einen Namen oder ein Passwort.</translation>
        </message>
        <message>
            <source>Give the name and the password by themselves: the password goes to the keyring.</source>
            <translation>Geben Sie Namen und Passwort für sich an: das Passwort kommt in den Schlüsselbund.</translation>
        </message>
        <message>
            <source>There is no column %1, where %2 should be.</source>
            <translation>Es gibt keine Spalte %1, in der %2 stehen sollte.</translation>
        </message>
        <message>
            <source>CSV file or address</source>
            <translation>CSV-Datei oder -Adresse</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Health address</source>
            <translation>Zustandsadresse</translation>
        </message>
        <message>
            <source>up, time or status</source>
            <translation>up, time oder status</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>100 when the address answers with a status below 400, else 0.</source>
            <translation>100, wenn die Adresse mit einem Status unter 400 antwortet, sonst 0.</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Antwortzeit</translation>
        </message>
        <message>
            <source>From the question to the whole answer, seen from here.</source>
            <translation>Von der Frage bis zur ganzen Antwort, von hier aus gesehen.</translation>
        </message>
        <message>
            <source>The answer has nothing at %1, where %2 should be.</source>
            <translation>In der Antwort steht nichts bei %1, wo %2 sein sollte.</translation>
        </message>
        <message>
            <source>JSON address</source>
            <translation>JSON-Adresse</translation>
        </message>
        <message>
            <source>Path, as in sign_in.tried</source>
            <translation>Pfad, wie in sign_in.tried</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Alertmanager</name>
        <message>
            <source>Alertmanager could not answer: %1.</source>
            <translation>Alertmanager konnte nicht antworten: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Prometheus</name>
        <message>
            <source>Prometheus could not answer: %1.</source>
            <translation>Prometheus konnte nicht antworten: %1.</translation>
        </message>
        <message>
            <source>The rule %1 cannot be evaluated: %2.</source>
            <translation>Die Regel %1 lässt sich nicht auswerten: %2.</translation>
        </message>
        <message>
            <source>Prometheus cannot read %1 on %2: %3.</source>
            <translation>Prometheus kann %1 auf %2 nicht lesen: %3.</translation>
        </message>
        <message>
            <source>Prometheus cannot tell Alertmanager at %1 of its alerts.</source>
            <translation>Prometheus kann dem Alertmanager unter %1 seine Warnungen nicht melden.</translation>
        </message>
        <message numerus="yes">
            <source>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</source>
            <translation>
                <numerusform>Die Abfrage von %1 ergibt einen Wert.</numerusform>
                <numerusform>Die Abfrage von %1 ergibt %n Werte, wo einer gebraucht wird: zählen Sie sie zusammen, oder nennen Sie ein Label zum Gruppieren.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, tried</source>
            <translation>%1, versucht</translation>
        </message>
        <message>
            <source>All attempts in a minute, averaged over the last minute.</source>
            <translation>Alle Versuche in einer Minute, gemittelt über die letzte Minute.</translation>
        </message>
        <message>
            <source>%1, succeeded</source>
            <translation>%1, gelungen</translation>
        </message>
        <message>
            <source>The attempts in a minute that succeeded, averaged over the last minute.</source>
            <translation>Die Versuche in einer Minute, die gelangen, gemittelt über die letzte Minute.</translation>
        </message>
        <message>
            <source>%1 success</source>
            <translation>%1, Erfolg</translation>
        </message>
        <message>
            <source>Those that succeeded, of all that tried.</source>
            <translation>Die gelungenen von allen Versuchen.</translation>
        </message>
        <message>
            <source>People using it now</source>
            <translation>Menschen, die es jetzt nutzen</translation>
        </message>
        <message>
            <source>Everybody who is signed in, on all servers.</source>
            <translation>Alle, die angemeldet sind, auf allen Servern.</translation>
        </message>
        <message>
            <source>Answer time, p95</source>
            <translation>Antwortzeit, p95</translation>
        </message>
        <message>
            <source>19 of 20 answers of the last minute were quicker.</source>
            <translation>19 von 20 Antworten der letzten Minute waren schneller.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceCheck</name>
        <message numerus="yes">
            <source>It measures %n thing(s).</source>
            <translation>
                <numerusform>Gemessen wird eine Größe.</numerusform>
                <numerusform>Gemessen werden %n Größen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of monitoring.</source>
            <translation>Dayshift kennt diese Art der Überwachung nicht.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Watchman</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>Die Datei lässt sich nicht lesen: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The file is longer than %n MB.</source>
            <translation>
                <numerusform>Die Datei ist länger als ein MB.</numerusform>
                <numerusform>Die Datei ist länger als %n MB.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more question(s) had no useful answer.</source>
            <translation>
                <numerusform>Eine weitere Frage hatte keine brauchbare Antwort.</numerusform>
                <numerusform>%n weitere Fragen hatten keine brauchbare Antwort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series were left out: there are too many.</source>
            <translation>
                <numerusform>Eine Reihe wurde weggelassen: es sind zu viele.</numerusform>
                <numerusform>%n Reihen wurden weggelassen: es sind zu viele.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s ahead of this one.</source>
            <translation>
                <numerusform>Die Uhr dort geht %n s vor.</numerusform>
                <numerusform>Die Uhr dort geht %n s vor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s behind this one.</source>
            <translation>
                <numerusform>Die Uhr dort geht %n s nach.</numerusform>
                <numerusform>Die Uhr dort geht %n s nach.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertStrip</name>
        <message>
            <source>Raise incident …</source>
            <translation>Störung melden …</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Mute, link to an incident, or say that it is not a problem</source>
            <translation>Stummschalten, mit einer Störung verknüpfen, oder sagen, dass es kein Problem ist</translation>
        </message>
        <message>
            <source>Recovered %1: %2</source>
            <translation>Erholt um %1: %2</translation>
        </message>
        <message>
            <source>Decide about %1</source>
            <translation>Über %1 entscheiden</translation>
        </message>
        <message>
            <source>Raise an incident for %1</source>
            <translation>Eine Störung für %1 melden</translation>
        </message>
        <message>
            <source>I have seen that %1 is over</source>
            <translation>Ich habe gesehen, dass %1 vorbei ist</translation>
        </message>
        <message numerus="yes">
            <source>Mute for %n minute(s) …</source>
            <translation>
                <numerusform>Für eine Minute stummschalten …</numerusform>
                <numerusform>Für %n Minuten stummschalten …</numerusform>
            </translation>
        </message>
        <message>
            <source>Link to incident %1: %2</source>
            <translation>Mit Störung %1 verknüpfen: %2</translation>
        </message>
        <message>
            <source>Not a problem …</source>
            <translation>Kein Problem …</translation>
        </message>
        <message>
            <source>No longer watched since %1: %2</source>
            <comment>a time, an alert</comment>
            <translation>Seit %1 nicht mehr überwacht: %2</translation>
        </message>
        <message>
            <source>I have seen that %1 is no longer watched</source>
            <translation>Ich habe gesehen, dass %1 nicht mehr überwacht wird</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureTile</name>
        <message>
            <source>not measured</source>
            <translation>nicht gemessen</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>%1
%2
Query: %3</source>
            <comment>name of a figure, its formula, its query</comment>
            <translation>%1
%2
Abfrage: %3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>%1 Query: %2</source>
            <translation>%1 Abfrage: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactChart</name>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>Wer nutzt es, und gelingt es</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>Es wurde nichts gemessen.</translation>
        </message>
        <message>
            <source>%1: not measured</source>
            <translation>%1: nicht gemessen</translation>
        </message>
        <message>
            <source>%1: %2 tried per minute, success not measured</source>
            <translation>%1: %2 Versuche pro Minute, Erfolg nicht gemessen</translation>
        </message>
        <message>
            <source>%1: %2 tried, %3 succeeded, %4 refused per minute</source>
            <translation>%1: %2 versucht, %3 gelungen, %4 abgewiesen pro Minute</translation>
        </message>
        <message>
            <source>%1 first failed</source>
            <translation>%1 erster Fehler</translation>
        </message>
        <message>
            <source>%1 tried</source>
            <translation>%1 versucht</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 abgewiesen</translation>
        </message>
        <message>
            <source>%1 succeeded</source>
            <translation>%1 gelungen</translation>
        </message>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>In dieser Zeit wurde nichts gemessen.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactTable</name>
        <message>
            <source>not measured</source>
            <translation>nicht gemessen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>Versucht pro Minute</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>Gelungen pro Minute</translation>
        </message>
        <message>
            <source>Refused per minute</source>
            <translation>Abgewiesen pro Minute</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MonitoringDialog</name>
        <message>
            <source>Connect monitoring</source>
            <translation>Überwachung verbinden</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>Noch nicht getestet.</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Verbinden</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Von Hand eingegeben</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>Liegt im Schlüsselbund des Systems, nie im Arbeitsbereich</translation>
        </message>
        <message>
            <source>What the figures are of, as its alerts and deployments call it</source>
            <translation>Wovon die Werte handeln, wie Warnungen und Deployments es nennen</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Art</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>Acc&amp;ount, where it wants one</source>
            <translation>K&amp;onto, wo es eines verlangt</translation>
        </message>
        <message>
            <source>&amp;Password or token</source>
            <translation>&amp;Passwort oder Token</translation>
        </message>
        <message>
            <source>Certificate &amp;authority, as a PEM file</source>
            <translation>&amp;Zertifizierungsstelle, als PEM-Datei</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Dienst</translation>
        </message>
        <message>
            <source>Asked &amp;every so many seconds</source>
            <translation>G&amp;efragt alle so viele Sekunden</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Abfrage</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Gruppieren nach</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Add a &amp;figure</source>
            <translation>&amp;Wert hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Remove it</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Erfolg</translation>
        </message>
        <message>
            <source>Query: %1</source>
            <translation>Abfrage: %1</translation>
        </message>
        <message>
            <source>Value now</source>
            <translation>Wert jetzt</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>People now</source>
            <translation>Menschen jetzt</translation>
        </message>
        <message>
            <source>Errors per minute</source>
            <translation>Fehler pro Minute</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Antwortzeit</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>Versucht pro Minute</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>Gelungen pro Minute</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>Bedeutung von %1</translation>
        </message>
        <message>
            <source>It is being asked …</source>
            <translation>Es wird gefragt …</translation>
        </message>
        <message>
            <source>It cannot be read yet. Mend what failed and test it again.</source>
            <translation>Es lässt sich noch nicht lesen. Beheben Sie, was fehlschlug, und testen Sie noch einmal.</translation>
        </message>
        <message>
            <source>It can be read. Check the figures: what they mean, and when they are well.</source>
            <translation>Es lässt sich lesen. Prüfen Sie die Werte: was sie bedeuten, und wann sie gut sind.</translation>
        </message>
        <message>
            <source>It can be read. Its alerts are shown; add figures for the tiles and the chart.</source>
            <translation>Es lässt sich lesen. Seine Warnungen werden gezeigt; fügen Sie Werte für Kacheln und Diagramm hinzu.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Geben Sie einen Namen an.</translation>
        </message>
        <message>
            <source>Connected: %1</source>
            <translation>Verbunden: %1</translation>
        </message>
        <message>
            <source>Edit monitoring</source>
            <translation>Überwachung bearbeiten</translation>
        </message>
        <message>
            <source>Empty: the one that is in the keyring</source>
            <translation>Leer: was im Schlüsselbund liegt</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a source of monitoring</comment>
            <translation>%1 geändert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionPage</name>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>Letzte Stunde</numerusform>
                <numerusform>Letzte %n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>Gezeigte Zeit</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>Als &amp;Tabelle</translation>
        </message>
        <message>
            <source>Show the chart&apos;s values as a table (L)</source>
            <translation>Die Werte des Diagramms als Tabelle zeigen (L)</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Störung melden …</translation>
        </message>
        <message>
            <source>Raise an incident, filled in from monitoring (Ctrl+I)</source>
            <translation>Eine Störung melden, ausgefüllt aus der Überwachung (Strg+I)</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 antwortet seit %2 nicht.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>Was Sie sehen, ist von %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>In %1 wird es wieder versucht.</translation>
        </message>
        <message numerus="yes">
            <source>%n more source(s) do not answer.</source>
            <translation>
                <numerusform>Eine weitere Quelle antwortet nicht.</numerusform>
                <numerusform>%n weitere Quellen antworten nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) in production</source>
            <translation>
                <numerusform>Eine Warnung in der Produktion</numerusform>
                <numerusform>%n Warnungen in der Produktion</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment to production is known.</source>
            <translation>Es ist kein Deployment in die Produktion bekannt.</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>a version and when it was deployed</comment>
            <translation>%1 seit %2</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>Störung gemeldet: %1</translation>
        </message>
        <message>
            <source>Mute %1</source>
            <translation>%1 stummschalten</translation>
        </message>
        <message numerus="yes">
            <source>Why may it be quiet for %n minute(s)?</source>
            <translation>
                <numerusform>Warum darf es eine Minute still sein?</numerusform>
                <numerusform>Warum darf es %n Minuten still sein?</numerusform>
            </translation>
        </message>
        <message>
            <source>Muted: %1</source>
            <translation>Stummgeschaltet: %1</translation>
        </message>
        <message>
            <source>Not a problem</source>
            <translation>Kein Problem</translation>
        </message>
        <message>
            <source>Why is %1 not a problem? The reason is kept for the figures.</source>
            <translation>Warum ist %1 kein Problem? Die Begründung bleibt für die Kennzahlen erhalten.</translation>
        </message>
        <message>
            <source>Not a problem: %1</source>
            <translation>Kein Problem: %1</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>Wer nutzt es, und gelingt es</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed, as a table</source>
            <translation>Wer nutzt es, und gelingt es, als Tabelle</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>pro Minute</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>Wer betroffen ist</translation>
        </message>
        <message>
            <source>What changed before it</source>
            <translation>Was sich davor geändert hat</translation>
        </message>
        <message>
            <source>Use and success per day</source>
            <translation>Nutzung und Erfolg pro Tag</translation>
        </message>
        <message>
            <source>Use and success per release</source>
            <translation>Nutzung und Erfolg pro Release</translation>
        </message>
        <message>
            <source>No monitoring yet</source>
            <translation>Noch keine Überwachung</translation>
        </message>
        <message>
            <source>Connect what measures production, to see here whether customers can do what they came for.</source>
            <translation>Verbinden Sie, was die Produktion misst, um hier zu sehen, ob Kunden tun können, wozu sie gekommen sind.</translation>
        </message>
        <message>
            <source>Connect Prometheus …</source>
            <translation>Prometheus verbinden …</translation>
        </message>
        <message>
            <source>JSON address …</source>
            <translation>JSON-Adresse …</translation>
        </message>
        <message>
            <source>CSV …</source>
            <translation>CSV …</translation>
        </message>
        <message>
            <source>Success by hand …</source>
            <translation>Erfolg von Hand …</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>Gesehen: %1</translation>
        </message>
        <message>
            <source>Linked to an incident: %1</source>
            <translation>Mit einer Störung verknüpft: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alerts</comment>
            <translation>
                <numerusform>Eine weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the two worst only</source>
            <translation>Nur die zwei schlimmsten zeigen</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%1 von %2 scheiterten</translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>a count and what is counted</comment>
            <translation>%1 %2 scheiterten</translation>
        </message>
        <message>
            <source>The figures tell no groups apart. A group label does.</source>
            <translation>Die Werte unterscheiden keine Gruppen. Ein Label zum Gruppieren tut es.</translation>
        </message>
        <message>
            <source>Nobody, as far as is measured.</source>
            <translation>Niemand, soweit gemessen wird.</translation>
        </message>
        <message>
            <source>24 hours before</source>
            <translation>24 Stunden davor</translation>
        </message>
        <message>
            <source>Nothing that Dayshift knows of.</source>
            <translation>Nichts, wovon Dayshift weiß.</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>%1 pro Minute</translation>
        </message>
        <message>
            <source>Tried: %1 (%2)
Succeeded: %3 (%4)</source>
            <translation>Versucht: %1 (%2)
Gelungen: %3 (%4)</translation>
        </message>
        <message>
            <source>Nothing tells what was tried and what succeeded.</source>
            <translation>Nichts sagt, was versucht wurde und was gelang.</translation>
        </message>
        <message>
            <source>No release to production is known.</source>
            <translation>Es ist kein Release in die Produktion bekannt.</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Alle als gesehen markieren</translation>
        </message>
        <message>
            <source>The last one ended %1.</source>
            <translation>Die letzte endete %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over and not seen yet.</source>
            <translation>
                <numerusform>%n Warnung früherer Tage ist vorbei und noch nicht gesehen.</numerusform>
                <numerusform>%n Warnungen früherer Tage sind vorbei und noch nicht gesehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) seen</source>
            <translation>
                <numerusform>%n Warnung gesehen</numerusform>
                <numerusform>%n Warnungen gesehen</numerusform>
            </translation>
        </message>
        <message>
            <source>At</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Versucht</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Gelungen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgewiesen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionWords</name>
        <message>
            <source>%1 succeed</source>
            <translation>%1 gelingen</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>nicht gemessen</translation>
        </message>
        <message>
            <source>%1 per minute, averaged</source>
            <comment>what is counted</comment>
            <translation>%1 pro Minute, gemittelt</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <source>usual %1</source>
            <translation>üblich %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>Grenze %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>Over since %1, it lasted %2.</source>
            <translation>Dauerte %2, vorbei seit %1.</translation>
        </message>
        <message>
            <source>For %1, since %2.</source>
            <translation>Seit %1, ab %2.</translation>
        </message>
        <message>
            <source>Began %1, %2 after deployment %3.</source>
            <comment>time, span, version</comment>
            <translation>Begann %1, %2 nach Deployment %3.</translation>
        </message>
        <message>
            <source>Began %1.</source>
            <translation>Begann %1.</translation>
        </message>
        <message>
            <source>So far %1.</source>
            <translation>Schon %1 lang.</translation>
        </message>
        <message numerus="yes">
            <source>It came back %n time(s).</source>
            <translation>
                <numerusform>Sie kam einmal wieder.</numerusform>
                <numerusform>Sie kam %n Mal wieder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silenced at its source until %1.</source>
            <translation>An der Quelle stumm bis %1.</translation>
        </message>
        <message>
            <source>Muted until %1: %2.</source>
            <translation>Stumm bis %1: %2.</translation>
        </message>
        <message>
            <source>Not a problem, says %1: %2.</source>
            <translation>Kein Problem, sagt %1: %2.</translation>
        </message>
        <message>
            <source>Part of incident %1: %2.</source>
            <translation>Teil der Störung %1: %2.</translation>
        </message>
        <message>
            <source>works</source>
            <translation>geht</translation>
        </message>
        <message>
            <source>1 in %1 refused</source>
            <translation>1 von %1 abgewiesen</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <comment>a share in percent</comment>
            <translation>%1 abgewiesen</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Kritisch</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>No severity</source>
            <translation>Ohne Schwere</translation>
        </message>
        <message>
            <source>Deployment %1</source>
            <translation>Deployment %1</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>Feature flag</source>
            <translation>Feature-Flag</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Job</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>It fired for %1, then its source was not asked any more: whether it is over is not known.</source>
            <translation>Sie bestand %1 lang, dann wurde ihre Quelle nicht mehr gefragt: Ob sie vorbei ist, ist nicht bekannt.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RaisePanel</name>
        <message>
            <source>Create a &amp;story in the Expedite lane</source>
            <translation>Eine &amp;Story in der Expedite-Spur anlegen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Auswirkung</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Zuweisen an</translation>
        </message>
        <message>
            <source>Caused by</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>Störung melden</translation>
        </message>
        <message>
            <source>Filled in from monitoring. Change what is wrong.</source>
            <translation>Aus der Überwachung ausgefüllt. Ändern Sie, was nicht stimmt.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>&amp;Impact</source>
            <translation>Aus&amp;wirkung</translation>
        </message>
        <message>
            <source>P&amp;1 stops customers</source>
            <translation>P&amp;1 hält Kunden auf</translation>
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
            <translation>Priorität</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>Zu&amp;weisen an</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Ursache</translation>
        </message>
        <message>
            <source>You can undo for 10 seconds. Nothing is sent to customers from here.</source>
            <translation>Sie können es 10 Sekunden lang rückgängig machen. An Kunden wird von hier nichts gesendet.</translation>
        </message>
        <message>
            <source>Enter an earlier one …</source>
            <translation>Eine frühere eingeben …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Raise the incident (Ctrl+Enter)</source>
            <translation>Die Störung melden (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>It began %1 with the first failure in %2, and was noticed %3 later.</source>
            <translation>Sie begann %1 mit dem ersten Fehler in %2 und wurde %3 später bemerkt.</translation>
        </message>
        <message>
            <source>It began %1, says the alert.</source>
            <translation>Sie begann %1, sagt die Warnung.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure: it begins now.</source>
            <translation>Die Überwachung zeigt keinen Fehler: sie beginnt jetzt.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Noch niemand</translation>
        </message>
        <message>
            <source>what runs</source>
            <translation>was läuft</translation>
        </message>
        <message>
            <source>changed %1 last</source>
            <comment>a service</comment>
            <translation>hat %1 zuletzt geändert</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>Nobody else is in the team yet.</source>
            <translation>Im Team ist noch niemand sonst.</translation>
        </message>
        <message>
            <source>Who will be told: %1.</source>
            <translation>Wer es erfährt: %1.</translation>
        </message>
        <message>
            <source>Raise P%1 incident</source>
            <translation>P%1-Störung melden</translation>
        </message>
        <message>
            <source>Stop &amp;other deployments until it is recovered</source>
            <translation>&amp;Andere Deployments ruhen lassen, bis sie behoben ist</translation>
        </message>
        <message>
            <source>No release is deployed from here but one with the story of this incident. What a server deploys by itself goes on.</source>
            <translation>Von hier wird kein Release ausgeliefert außer einem mit der Story dieser Störung. Was ein Server von selbst ausliefert, läuft weiter.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CompareDialog</name>
        <message>
            <source>Baseline of %1</source>
            <comment>a version</comment>
            <translation>Baseline von %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two versions</comment>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>weg</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message numerus="yes">
            <source>%n of the parts differ</source>
            <translation>
                <numerusform>%n Teil unterscheidet sich</numerusform>
                <numerusform>%n Teile unterscheiden sich</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewReleaseDialog</name>
        <message>
            <source>New release</source>
            <translation>Neues Release</translation>
        </message>
        <message>
            <source>%1, build %2, %3</source>
            <comment>a pipeline; a number; a time</comment>
            <translation>%1, Build %2, %3</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keiner</translation>
        </message>
        <message>
            <source>&amp;Build</source>
            <translation>&amp;Build</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Version</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Dienst</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>&amp;Paket</translation>
        </message>
        <message>
            <source>For example the digest of an image</source>
            <translation>Zum Beispiel der Digest eines Images</translation>
        </message>
        <message>
            <source>&amp;Roll-back to</source>
            <translation>&amp;Zurück zu</translation>
        </message>
        <message>
            <source>Stories that wait to go out</source>
            <translation>Storys, die auf die Auslieferung warten</translation>
        </message>
        <message>
            <source>Plan release</source>
            <translation>Release planen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>It needs a version.</source>
            <translation>Es braucht eine Version.</translation>
        </message>
        <message>
            <source>Say which service is released.</source>
            <translation>Sagen Sie, welcher Dienst ausgeliefert wird.</translation>
        </message>
        <message>
            <source>This version was planned already.</source>
            <translation>Diese Version wurde schon geplant.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProgressStrip</name>
        <message>
            <source>Progress of the release</source>
            <translation>Fortschritt des Releases</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseCommand</name>
        <message>
            <source>There is no %1.</source>
            <translation>%1 gibt es nicht.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>dayshift list releases names what there is.</source>
            <translation>dayshift list releases nennt, was es gibt.</translation>
        </message>
        <message>
            <source>Plan, seal, sign and deploy a release.</source>
            <translation>Ein Release planen, versiegeln, unterschreiben und ausliefern.</translation>
        </message>
        <message>
            <source>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered or passphrase.</source>
            <translation>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered oder passphrase.</translation>
        </message>
        <message>
            <source>The release&apos;s version.</source>
            <translation>Die Version des Releases.</translation>
        </message>
        <message>
            <source>What is released.</source>
            <translation>Was ausgeliefert wird.</translation>
        </message>
        <message>
            <source>The build&apos;s number.</source>
            <translation>Die Nummer des Builds.</translation>
        </message>
        <message>
            <source>A story that is in it; may be given several times.</source>
            <translation>Eine Story, die darin ist; darf mehrmals angegeben werden.</translation>
        </message>
        <message>
            <source>The version to go back to.</source>
            <translation>Die Version, zu der zurückgekehrt wird.</translation>
        </message>
        <message>
            <source>The role to sign for, as product-owner.</source>
            <translation>Die Rolle, für die unterschrieben wird, etwa product-owner.</translation>
        </message>
        <message>
            <source>The gate to waive, as no-open-incident.</source>
            <translation>Das Gate, auf das verzichtet wird, etwa no-open-incident.</translation>
        </message>
        <message>
            <source>Why, or what was seen.</source>
            <translation>Warum, oder was zu sehen war.</translation>
        </message>
        <message>
            <source>Have the server deploy it: nobody asks again.</source>
            <translation>Den Server ausliefern lassen: Niemand fragt noch einmal.</translation>
        </message>
        <message>
            <source>A deed and a version are needed.</source>
            <translation>Eine Tat und eine Version werden gebraucht.</translation>
        </message>
        <message>
            <source>%1 %2 was planned already.</source>
            <translation>%1 %2 wurde schon geplant.</translation>
        </message>
        <message>
            <source>Choose another version.</source>
            <translation>Wählen Sie eine andere Version.</translation>
        </message>
        <message>
            <source>Nobody said what is released.</source>
            <translation>Niemand hat gesagt, was ausgeliefert wird.</translation>
        </message>
        <message>
            <source>Name a service or a build.</source>
            <translation>Nennen Sie einen Dienst oder einen Build.</translation>
        </message>
        <message>
            <source>%1 is not a member of this team.</source>
            <translation>%1 ist nicht in diesem Team.</translation>
        </message>
        <message>
            <source>DAYSHIFT_ME names who you are.</source>
            <translation>DAYSHIFT_ME sagt, wer Sie sind.</translation>
        </message>
        <message>
            <source>Signing passphrase: </source>
            <translation>Passphrase zum Unterschreiben: </translation>
        </message>
        <message>
            <source>Choose your signing passphrase: </source>
            <translation>Wählen Sie Ihre Passphrase zum Unterschreiben: </translation>
        </message>
        <message>
            <source>There is no role that you would sign for.</source>
            <translation>Es gibt keine Rolle, für die Sie unterschreiben würden.</translation>
        </message>
        <message>
            <source>Name one with --as.</source>
            <translation>Nennen Sie eine mit --as.</translation>
        </message>
        <message>
            <source>Your signing passphrase is set.</source>
            <translation>Ihre Passphrase zum Unterschreiben ist gesetzt.</translation>
        </message>
        <message>
            <source>Say so with --yes.</source>
            <translation>Sagen Sie das mit --yes.</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>Starten Sie es auf dem Server: Dayshift erkennt es an seinem Commit.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseNotes</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Behoben</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <comment>a change and its story</comment>
            <translation>%1 für %2</translation>
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
            <translation>Dieses Release ablehnen?</translation>
        </message>
        <message>
            <source>It is held until what you name is mended and it is sealed again. A refusal cannot be taken back.</source>
            <translation>Es wird aufgehalten, bis behoben ist, was Sie nennen, und es neu versiegelt wurde. Eine Ablehnung lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Refuse release</source>
            <translation>Release ablehnen</translation>
        </message>
        <message>
            <source>Waive “%1”?</source>
            <comment>a gate</comment>
            <translation>Auf „%1“ verzichten?</translation>
        </message>
        <message>
            <source>The release may go out although this does not hold. Everybody sees who waived it, and why.</source>
            <translation>Das Release darf hinaus, obwohl dies nicht erfüllt ist. Alle sehen, wer darauf verzichtet hat und warum.</translation>
        </message>
        <message>
            <source>Waive gate</source>
            <translation>Auf Gate verzichten</translation>
        </message>
        <message>
            <source>The roll-back was rehearsed</source>
            <translation>Das Zurückholen wurde geprobt</translation>
        </message>
        <message>
            <source>What was brought back, where, and in which time</source>
            <translation>Was zurückgeholt wurde, wo und in welcher Zeit</translation>
        </message>
        <message>
            <source>Save evidence</source>
            <translation>Nachweis speichern</translation>
        </message>
        <message>
            <source>Call it recovered?</source>
            <translation>Für behoben erklären?</translation>
        </message>
        <message>
            <source>It is written as your word, not as measured.</source>
            <translation>Es wird als Ihr Wort festgehalten, nicht als gemessen.</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>Was Sie gesehen haben</translation>
        </message>
        <message>
            <source>Call it recovered</source>
            <translation>Für behoben erklären</translation>
        </message>
        <message>
            <source>Story removed from the release</source>
            <translation>Story aus dem Release genommen</translation>
        </message>
        <message>
            <source>Added to the release</source>
            <translation>Ins Release aufgenommen</translation>
        </message>
        <message>
            <source>Release notes of %1</source>
            <comment>a version</comment>
            <translation>Versionshinweise zu %1</translation>
        </message>
        <message numerus="yes">
            <source>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature(s) become void.</source>
            <translation>
                <numerusform>Die Hinweise gehören zur versiegelten Baseline: Wer sie ändert, bricht das Siegel, und %n Unterschrift wird ungültig.</numerusform>
                <numerusform>Die Hinweise gehören zur versiegelten Baseline: Wer sie ändert, bricht das Siegel, und %n Unterschriften werden ungültig.</numerusform>
            </translation>
        </message>
        <message>
            <source>For customers, as Markdown</source>
            <translation>Für Kunden, als Markdown</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>Hinweise speichern</translation>
        </message>
        <message>
            <source>Release notes written</source>
            <translation>Versionshinweise geschrieben</translation>
        </message>
        <message>
            <source>Release %1 planned</source>
            <comment>a version</comment>
            <translation>Release %1 geplant</translation>
        </message>
        <message>
            <source>Save signing record</source>
            <translation>Unterschriftenprotokoll speichern</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>Starten Sie es auf dem Server: Dayshift erkennt es an seinem Commit.</translation>
        </message>
        <message>
            <source>Deploy %1 to production now?</source>
            <comment>a version</comment>
            <translation>%1 jetzt in Produktion ausliefern?</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Ausliefern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Plan a release</source>
            <translation>Release planen</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Unterschreiben</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>Ablehnen …</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>Ausliefern …</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>Hinweise bearbeiten</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>The database is away: nothing can be signed or deployed until it is back.</source>
            <translation>Die Datenbank ist nicht erreichbar: Bis sie zurück ist, lässt sich nichts unterschreiben oder ausliefern.</translation>
        </message>
        <message>
            <source>Something is being written.</source>
            <translation>Es wird gerade etwas geschrieben.</translation>
        </message>
        <message>
            <source>Plan a new release</source>
            <translation>Ein neues Release planen</translation>
        </message>
        <message>
            <source>The releases are being read.</source>
            <translation>Die Releases werden gelesen.</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>Noch keine Releases</translation>
        </message>
        <message>
            <source>A release says what goes out, proves that it may, and keeps who signed it.</source>
            <translation>Ein Release sagt, was hinausgeht, weist nach, dass es das darf, und hält fest, wer unterschrieben hat.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait for signatures</source>
            <translation>
                <numerusform>%n Release wartet auf Unterschriften</numerusform>
                <numerusform>%n Releases warten auf Unterschriften</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>a service; a version; its state</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>Das ist die Demo: Es gibt keinen Server, dem man etwas sagen könnte.</translation>
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
                <numerusform>%1 %2, %n Unterschrift wird ungültig</numerusform>
                <numerusform>%1 %2, %n Unterschriften werden ungültig</numerusform>
            </translation>
        </message>
        <message>
            <source>No release is planned that could take it.</source>
            <translation>Es ist kein Release geplant, das sie aufnehmen könnte.</translation>
        </message>
        <message>
            <source>Plan a release first.</source>
            <translation>Planen Sie zuerst ein Release.</translation>
        </message>
        <message>
            <source>Add to release</source>
            <translation>Ins Release aufnehmen</translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to %1</source>
            <comment>a release</comment>
            <translation>
                <numerusform>%n Karte zu %1 hinzufügen</numerusform>
                <numerusform>%n Karten zu %1 hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to a release</source>
            <translation>
                <numerusform>%n Karte zu einem Release hinzufügen</numerusform>
                <numerusform>%n Karten zu einem Release hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Gates met</source>
            <translation>Erfüllte Tore</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Tore</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Unterschriften</translation>
        </message>
        <message>
            <source>Signatures asked for</source>
            <translation>Verlangte Unterschriften</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Storys</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Baseline SHA-256</source>
            <translation>SHA-256 des Standes</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Versiegelt</translation>
        </message>
        <message>
            <source>In sign-off since</source>
            <translation>In Unterschrift seit</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Ausgerollt</translation>
        </message>
        <message>
            <source>You have signed %1 %2 as %3.</source>
            <comment>a service; a version; a role</comment>
            <translation>Sie haben %1 %2 als %3 unterschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleasePanel</name>
        <message>
            <source>Gates</source>
            <translation>Gates</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Baseline</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>Nach dem Unterschreiben</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Versionshinweise</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>Gebaut</translation>
        </message>
        <message>
            <source>no build yet</source>
            <translation>noch kein Build</translation>
        </message>
        <message>
            <source>build %1</source>
            <translation>Build %1</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>%1 of %2 gates</source>
            <translation>%1 von %2 Gates</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Ausliefern</translation>
        </message>
        <message>
            <source>to production</source>
            <translation>in Produktion</translation>
        </message>
        <message numerus="yes">
            <source>%n min watch</source>
            <translation>
                <numerusform>%n min Beobachtung</numerusform>
                <numerusform>%n min Beobachtung</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Nachschau</translation>
        </message>
        <message>
            <source>Waits %1</source>
            <comment>a span</comment>
            <translation>Wartet %1</translation>
        </message>
        <message>
            <source>for signatures</source>
            <translation>auf Unterschriften</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n passed</source>
            <translation>
                <numerusform>%1 von %n bestanden</numerusform>
                <numerusform>%1 von %n bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation>
                <numerusform>auf %n mit Grund verzichtet</numerusform>
                <numerusform>auf %n mit Grund verzichtet</numerusform>
            </translation>
        </message>
        <message>
            <source>gates warn</source>
            <translation>Gates warnen nur</translation>
        </message>
        <message>
            <source>The gates are being looked at.</source>
            <translation>Die Gates werden angesehen.</translation>
        </message>
        <message>
            <source>Rehearsed …</source>
            <translation>Geprobt …</translation>
        </message>
        <message>
            <source>Say that the roll-back was rehearsed</source>
            <translation>Sagen, dass das Zurückholen geprobt wurde</translation>
        </message>
        <message>
            <source>Waive …</source>
            <translation>Verzichten …</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <translation>Auf %1 verzichten</translation>
        </message>
        <message>
            <source>Ask for it again</source>
            <translation>Wieder verlangen</translation>
        </message>
        <message>
            <source>Ask for %1 again</source>
            <translation>%1 wieder verlangen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Open the report of %1</source>
            <translation>Den Bericht zu %1 öffnen</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n Story</numerusform>
                <numerusform>%n Storys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits</source>
            <translation>
                <numerusform>%n Commit</numerusform>
                <numerusform>%n Commits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n artefacts</source>
            <translation>
                <numerusform>%n Artefakt</numerusform>
                <numerusform>%n Artefakte</numerusform>
            </translation>
        </message>
        <message>
            <source>Open story %1</source>
            <translation>Story %1 öffnen</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Remove story %1</source>
            <translation>Story %1 entfernen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more commits</source>
            <translation>
                <numerusform>und %n weiterer Commit</numerusform>
                <numerusform>und %n weitere Commits</numerusform>
            </translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <comment>a version</comment>
            <translation>Baseline %1</translation>
        </message>
        <message>
            <source>Sealed %1 by %2</source>
            <comment>a time; a person</comment>
            <translation>Versiegelt %1 von %2</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>Nicht versiegelt</translation>
        </message>
        <message numerus="yes">
            <source>All %n parts</source>
            <translation>
                <numerusform>Alle Teile (%n)</numerusform>
                <numerusform>Alle %n Teile</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all parts of the baseline</source>
            <translation>Alle Teile der Baseline zeigen</translation>
        </message>
        <message>
            <source>It has no build yet.</source>
            <translation>Es hat noch keinen Build.</translation>
        </message>
        <message>
            <source>Seal baseline</source>
            <translation>Baseline versiegeln</translation>
        </message>
        <message>
            <source>Deploy with %1</source>
            <comment>a pipeline</comment>
            <translation>Ausliefern mit %1</translation>
        </message>
        <message>
            <source>Deploy on the server: it is recognised by its commit</source>
            <translation>Auf dem Server ausliefern: Es wird an seinem Commit erkannt</translation>
        </message>
        <message>
            <source>Watch production</source>
            <translation>Produktion beobachten</translation>
        </message>
        <message>
            <source>%1, then verified</source>
            <comment>a span</comment>
            <translation>%1, dann geprüft</translation>
        </message>
        <message>
            <source>If it fails: back to %1</source>
            <comment>a version</comment>
            <translation>Wenn es scheitert: zurück zu %1</translation>
        </message>
        <message>
            <source>Call it recovered …</source>
            <translation>Für behoben erklären …</translation>
        </message>
        <message>
            <source>Call it recovered, with a reason</source>
            <translation>Mit einem Grund für behoben erklären</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>Ausliefern …</translation>
        </message>
        <message>
            <source>for customers</source>
            <translation>für Kunden</translation>
        </message>
        <message>
            <source>Nobody has written any yet.</source>
            <translation>Noch hat niemand welche geschrieben.</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>Hinweise bearbeiten</translation>
        </message>
        <message>
            <source>Edit the release notes</source>
            <translation>Die Versionshinweise bearbeiten</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseWords</name>
        <message>
            <source>Calling it recovered needs a reason.</source>
            <translation>Für behoben erklärt wird nur mit einem Grund.</translation>
        </message>
        <message>
            <source>Say what you saw.</source>
            <translation>Sagen Sie, was Sie gesehen haben.</translation>
        </message>
        <message>
            <source>It is called recovered already.</source>
            <translation>Es ist schon für behoben erklärt.</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>Es ist nichts mehr zu tun.</translation>
        </message>
        <message>
            <source>This release has gone out already.</source>
            <translation>Dieses Release ist schon hinausgegangen.</translation>
        </message>
        <message>
            <source>Plan another release.</source>
            <translation>Planen Sie ein weiteres Release.</translation>
        </message>
        <message>
            <source>This release was refused.</source>
            <translation>Dieses Release wurde abgelehnt.</translation>
        </message>
        <message>
            <source>Signatures are missing: %1.</source>
            <translation>Unterschriften fehlen: %1.</translation>
        </message>
        <message>
            <source>It is deployed when all who are asked have signed.</source>
            <translation>Ausgeliefert wird, wenn alle Gefragten unterschrieben haben.</translation>
        </message>
        <message>
            <source>No pipeline is known that deploys this release.</source>
            <translation>Es ist keine Pipeline bekannt, die dieses Release ausliefert.</translation>
        </message>
        <message>
            <source>The server of this pipeline is not connected any more.</source>
            <translation>Der Server dieser Pipeline ist nicht mehr verbunden.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n gates hold</source>
            <translation>
                <numerusform>%1 von %n Gate erfüllt</numerusform>
                <numerusform>%1 von %n Gates erfüllt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n signatures</source>
            <translation>
                <numerusform>%1 von %n Unterschrift</numerusform>
                <numerusform>%1 von %n Unterschriften</numerusform>
            </translation>
        </message>
        <message>
            <source>Every story accepted</source>
            <translation>Jede Story abgenommen</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definition of Done</translation>
        </message>
        <message>
            <source>Functional tests</source>
            <translation>Funktionale Tests</translation>
        </message>
        <message>
            <source>Performance tests</source>
            <translation>Performance-Tests</translation>
        </message>
        <message>
            <source>Security tests</source>
            <translation>Sicherheitstests</translation>
        </message>
        <message>
            <source>Quality level</source>
            <translation>Qualitätsniveau</translation>
        </message>
        <message>
            <source>Roll-back rehearsed</source>
            <translation>Zurückholen geprobt</translation>
        </message>
        <message>
            <source>No open incident</source>
            <translation>Kein offener Vorfall</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>bestanden</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>verzichtet</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>Wartet auf Freigabe</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Unterschrieben</translation>
        </message>
        <message>
            <source>Being deployed</source>
            <translation>Wird ausgeliefert</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>Wird beobachtet</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Passed for another commit, not for this one</source>
            <translation>Für einen anderen Commit bestanden, nicht für diesen</translation>
        </message>
        <message>
            <source>No stage of this kind has run for this commit</source>
            <translation>Für diesen Commit lief noch keine solche Stufe</translation>
        </message>
        <message>
            <source>runs in build %1</source>
            <translation>läuft in Build %1</translation>
        </message>
        <message>
            <source>%1, build %2</source>
            <comment>616 of 616; a build&apos;s number</comment>
            <translation>%1, Build %2</translation>
        </message>
        <message>
            <source>passed in build %1</source>
            <translation>in Build %1 bestanden</translation>
        </message>
        <message>
            <source>did not pass in build %1</source>
            <translation>in Build %1 nicht bestanden</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nichts ist offen</translation>
        </message>
        <message numerus="yes">
            <source>%1 is open; this release fixes it</source>
            <comment>numbers of incidents</comment>
            <translation>
                <numerusform>%1 ist offen; dieses Release behebt ihn</numerusform>
                <numerusform>%1 sind offen; dieses Release behebt sie</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open</source>
            <comment>numbers of incidents</comment>
            <translation>%1 offen</translation>
        </message>
        <message>
            <source>No story is in it yet</source>
            <translation>Noch ist keine Story darin</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 von %n Story</numerusform>
                <numerusform>%1 von %n Storys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 of %n criteria proven</source>
            <comment>1 of 1 story</comment>
            <translation>
                <numerusform>%1, %2 von %n Kriterium nachgewiesen</numerusform>
                <numerusform>%1, %2 von %n Kriterien nachgewiesen</numerusform>
            </translation>
        </message>
        <message>
            <source>The team has agreed on no definition of done</source>
            <translation>Das Team hat keine Definition of Done vereinbart</translation>
        </message>
        <message>
            <source>%1, team version %2</source>
            <comment>8 of 8</comment>
            <translation>%1, Fassung %2 des Teams</translation>
        </message>
        <message>
            <source>No tests were told for this commit</source>
            <translation>Für diesen Commit wurden keine Tests gemeldet</translation>
        </message>
        <message>
            <source>%1 of the tests passed, %2 asked for</source>
            <comment>two percentages</comment>
            <translation>%1 der Tests bestanden, %2 verlangt</translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n übersprungen</numerusform>
                <numerusform>%n übersprungen</numerusform>
            </translation>
        </message>
        <message>
            <source>a stage calls itself passed beside failed tests</source>
            <translation>eine Stufe nennt sich bestanden trotz gescheiterter Tests</translation>
        </message>
        <message>
            <source>Nobody has rehearsed it for this commit</source>
            <translation>Niemand hat es für diesen Commit geprobt</translation>
        </message>
        <message>
            <source>Waived by %1: %2</source>
            <translation>Verzicht von %1: %2</translation>
        </message>
        <message>
            <source>It was given for another commit.</source>
            <translation>Sie galt einem anderen Commit.</translation>
        </message>
        <message>
            <source>What goes out was changed.</source>
            <translation>Was hinausgeht, wurde geändert.</translation>
        </message>
        <message>
            <source>The release was sealed again.</source>
            <translation>Das Release wurde neu versiegelt.</translation>
        </message>
        <message>
            <source>“%1” was run again.</source>
            <comment>a gate</comment>
            <translation>„%1“ lief noch einmal.</translation>
        </message>
        <message>
            <source>“%1” does not hold any more.</source>
            <comment>a gate</comment>
            <translation>„%1“ ist nicht mehr erfüllt.</translation>
        </message>
        <message>
            <source>Outside of its band, %1 watched</source>
            <comment>a span</comment>
            <translation>Außerhalb des Bandes, %1 beobachtet</translation>
        </message>
        <message>
            <source>Not measured yet, %1 watched</source>
            <comment>a span</comment>
            <translation>Noch nicht gemessen, %1 beobachtet</translation>
        </message>
        <message>
            <source>In its band for %1 of %2</source>
            <comment>two spans</comment>
            <translation>Im Band seit %1 von %2</translation>
        </message>
        <message>
            <source>In its band for %1</source>
            <comment>a span</comment>
            <translation>%1 lang im Band</translation>
        </message>
        <message>
            <source>Not back in its band after %1</source>
            <comment>a span</comment>
            <translation>Nach %1 nicht zurück im Band</translation>
        </message>
        <message>
            <source>Called recovered by %1: %2</source>
            <translation>Von %1 für behoben erklärt: %2</translation>
        </message>
        <message>
            <source>Overtaken by %1, not verified</source>
            <comment>a version</comment>
            <translation>Von %1 überholt, nicht geprüft</translation>
        </message>
        <message>
            <source>Nothing measures it: a person has to say so</source>
            <translation>Nichts misst es: Ein Mensch muss es sagen</translation>
        </message>
        <message>
            <source>This release is not there any more.</source>
            <translation>Dieses Release gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Look at the list of releases.</source>
            <translation>Sehen Sie in die Liste der Releases.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>Fragen Sie jemanden davon.</translation>
        </message>
        <message>
            <source>This release has no commit yet.</source>
            <translation>Dieses Release hat noch keinen Commit.</translation>
        </message>
        <message>
            <source>Choose the build that is to go out.</source>
            <translation>Wählen Sie den Build, der hinausgehen soll.</translation>
        </message>
        <message>
            <source>This release is not sealed yet.</source>
            <translation>Dieses Release ist noch nicht versiegelt.</translation>
        </message>
        <message>
            <source>Seal its baseline first: that is what is signed.</source>
            <translation>Versiegeln Sie zuerst seine Baseline: Sie wird unterschrieben.</translation>
        </message>
        <message>
            <source>Mend what was named, then seal it again.</source>
            <translation>Beheben Sie, was genannt wurde, und versiegeln Sie es neu.</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>Sie sind nicht in diesem Team.</translation>
        </message>
        <message>
            <source>Have somebody add you, with your login.</source>
            <translation>Lassen Sie sich mit Ihrer Anmeldung aufnehmen.</translation>
        </message>
        <message>
            <source>Not every gate holds: %1.</source>
            <translation>Nicht jedes Gate ist erfüllt: %1.</translation>
        </message>
        <message>
            <source>Have them met, or waived by the product owner.</source>
            <translation>Lassen Sie sie erfüllen, oder der Product Owner verzichtet darauf.</translation>
        </message>
        <message>
            <source>Nobody has to sign as %1 any more.</source>
            <translation>Als %1 muss niemand mehr unterschreiben.</translation>
        </message>
        <message>
            <source>Look at who signed.</source>
            <translation>Sehen Sie nach, wer unterschrieben hat.</translation>
        </message>
        <message>
            <source>You signed this release already, as %1.</source>
            <translation>Sie haben dieses Release schon als %1 unterschrieben.</translation>
        </message>
        <message>
            <source>Somebody else has to sign as %1.</source>
            <translation>Jemand anderes muss als %1 unterschreiben.</translation>
        </message>
        <message>
            <source>You made this change: whoever made it does not sign alone.</source>
            <translation>Sie haben diese Änderung gemacht: Wer sie gemacht hat, unterschreibt nicht allein.</translation>
        </message>
        <message>
            <source>Somebody who did not make it has to sign.</source>
            <translation>Jemand, der sie nicht gemacht hat, muss unterschreiben.</translation>
        </message>
        <message>
            <source>The database knows you as %1, not as %2.</source>
            <translation>Die Datenbank kennt Sie als %1, nicht als %2.</translation>
        </message>
        <message>
            <source>Open the workspace with your own login.</source>
            <translation>Öffnen Sie den Arbeitsbereich mit Ihrer eigenen Anmeldung.</translation>
        </message>
        <message>
            <source>This passphrase is somebody else&apos;s.</source>
            <translation>Diese Passphrase gehört jemand anderem.</translation>
        </message>
        <message>
            <source>Enter your own.</source>
            <translation>Geben Sie Ihre eigene ein.</translation>
        </message>
        <message>
            <source>The release was changed while you looked at it.</source>
            <translation>Das Release wurde geändert, während Sie es ansahen.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>Es wurde nichts unterschrieben.</translation>
        </message>
        <message>
            <source>Look at it again, then sign.</source>
            <translation>Sehen Sie es noch einmal an und unterschreiben Sie dann.</translation>
        </message>
        <message>
            <source>A refusal needs a reason.</source>
            <translation>Eine Ablehnung braucht einen Grund.</translation>
        </message>
        <message>
            <source>Say what has to change.</source>
            <translation>Sagen Sie, was sich ändern muss.</translation>
        </message>
        <message>
            <source>This team does not ask for this gate.</source>
            <translation>Dieses Team verlangt dieses Gate nicht.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>A gate is waived with a reason only.</source>
            <translation>Auf ein Gate wird nur mit einem Grund verzichtet.</translation>
        </message>
        <message>
            <source>Say why it may go out all the same.</source>
            <translation>Sagen Sie, warum es trotzdem hinaus darf.</translation>
        </message>
        <message>
            <source>This gate holds: there is nothing to waive.</source>
            <translation>Dieses Gate ist erfüllt: Es gibt nichts, worauf zu verzichten wäre.</translation>
        </message>
        <message>
            <source>Look at its evidence.</source>
            <translation>Sehen Sie sich seinen Nachweis an.</translation>
        </message>
        <message>
            <source>A rehearsal needs its evidence.</source>
            <translation>Eine Probe braucht ihren Nachweis.</translation>
        </message>
        <message>
            <source>Say what was brought back, where, and in which time.</source>
            <translation>Sagen Sie, was zurückgeholt wurde, wo und in welcher Zeit.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Diese Passphrase ist zu kurz.</translation>
        </message>
        <message numerus="yes">
            <source>Take %n characters or more.</source>
            <translation>
                <numerusform>Nehmen Sie mindestens %n Zeichen.</numerusform>
                <numerusform>Nehmen Sie mindestens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your signing passphrase was changed meanwhile.</source>
            <translation>Ihre Passphrase zum Unterschreiben wurde inzwischen geändert.</translation>
        </message>
        <message>
            <source>Enter the new one.</source>
            <translation>Geben Sie die neue ein.</translation>
        </message>
        <message>
            <source>This is not your signing passphrase.</source>
            <translation>Das ist nicht Ihre Passphrase zum Unterschreiben.</translation>
        </message>
        <message>
            <source>Enter it again.</source>
            <translation>Geben Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>Look at the release again.</source>
            <translation>Sehen Sie das Release noch einmal an.</translation>
        </message>
        <message>
            <source>Only a member of the team signs.</source>
            <translation>Nur wer im Team ist, unterschreibt.</translation>
        </message>
        <message>
            <source>%1 does not have the role %2 any more.</source>
            <translation>%1 hat die Rolle %2 nicht mehr.</translation>
        </message>
        <message>
            <source>What was signed is not what is sealed.</source>
            <translation>Was unterschrieben wurde, ist nicht, was versiegelt ist.</translation>
        </message>
        <message>
            <source>Nobody signs twice in one release.</source>
            <translation>Niemand unterschreibt ein Release zweimal.</translation>
        </message>
        <message>
            <source>A signature is never removed.</source>
            <translation>Eine Unterschrift wird nie entfernt.</translation>
        </message>
        <message>
            <source>A signature is never changed: it can only become void.</source>
            <translation>Eine Unterschrift wird nie geändert: Sie kann nur ungültig werden.</translation>
        </message>
        <message>
            <source>A release that was signed is never removed.</source>
            <translation>Ein unterschriebenes Release wird nie entfernt.</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>wartet %1</translation>
        </message>
        <message>
            <source>deployed %1</source>
            <comment>a time</comment>
            <translation>ausgeliefert %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>a time</comment>
            <translation>geplant %1</translation>
        </message>
        <message>
            <source>%1 gates · %2 signed</source>
            <comment>1 of 3; 2 of 3</comment>
            <translation>%1 Gates · %2 unterschrieben</translation>
        </message>
        <message>
            <source>Deployments are stopped until INC-%1 is recovered: %2</source>
            <comment>an incident&apos;s number; its title</comment>
            <translation>Deployments ruhen, bis INC-%1 behoben ist: %2</translation>
        </message>
        <message>
            <source>Deploy what mends it, or take the stop back in the incident.</source>
            <translation>Liefern Sie aus, was sie behebt, oder nehmen Sie den Stopp in der Störung zurück.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RemovalDialog</name>
        <message numerus="yes">
            <source>%n commits are in the build and name no other story: only a new build takes them out.</source>
            <translation>
                <numerusform>%n Commit ist im Build und nennt keine andere Story: Nur ein neuer Build nimmt ihn heraus.</numerusform>
                <numerusform>%n Commits sind im Build und nennen keine andere Story: Nur ein neuer Build nimmt sie heraus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits also belong to other stories, and stay.</source>
            <translation>
                <numerusform>%n Commit gehört auch zu anderen Storys und bleibt.</numerusform>
                <numerusform>%n Commits gehören auch zu anderen Storys und bleiben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acceptance criteria prove nothing here any more.</source>
            <translation>
                <numerusform>%n Akzeptanzkriterium weist hier nichts mehr nach.</numerusform>
                <numerusform>%n Akzeptanzkriterien weisen hier nichts mehr nach.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked tests prove nothing here any more.</source>
            <translation>
                <numerusform>%n verknüpfter Test weist hier nichts mehr nach.</numerusform>
                <numerusform>%n verknüpfte Tests weisen hier nichts mehr nach.</numerusform>
            </translation>
        </message>
        <message>
            <source>The release notes name it.</source>
            <translation>Die Versionshinweise nennen sie.</translation>
        </message>
        <message>
            <source>INC-%1 would not be fixed by this release.</source>
            <translation>INC-%1 würde mit diesem Release nicht behoben.</translation>
        </message>
        <message>
            <source>The baseline is not sealed any more.</source>
            <translation>Die Baseline ist dann nicht mehr versiegelt.</translation>
        </message>
        <message>
            <source>The signature of %1 becomes void.</source>
            <translation>Die Unterschrift von %1 wird ungültig.</translation>
        </message>
        <message>
            <source>Nothing else changes with it.</source>
            <translation>Sonst ändert sich nichts.</translation>
        </message>
        <message>
            <source>Remove #%1 from this release?</source>
            <translation>#%1 aus diesem Release entfernen?</translation>
        </message>
        <message>
            <source>What changes with it</source>
            <translation>Was sich damit ändert</translation>
        </message>
        <message>
            <source>Remove story</source>
            <translation>Story entfernen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RoleWords</name>
        <message>
            <source>This is for the role %1. Who has it: %2.</source>
            <translation>Das ist Sache der Rolle %1. Wer sie hat: %2.</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>Product Owner</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>Scrum Master</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>Entwickler</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>Performance Engineer</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>Security Tester</translation>
        </message>
        <message>
            <source>Release engineer</source>
            <translation>Release Engineer</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>two roles</comment>
            <translation>%1 oder %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>Fragen Sie eine dieser Personen.</translation>
        </message>
        <message>
            <source>You are a guest of this team: you can look at everything, and change nothing.</source>
            <translation>Sie sind Gast in diesem Team: Sie können alles ansehen und nichts ändern.</translation>
        </message>
        <message>
            <source>Ask for a role: %1.</source>
            <comment>names</comment>
            <translation>Bitten Sie um eine Rolle: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SignatureCard</name>
        <message>
            <source>Signatures</source>
            <translation>Unterschriften</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <translation>Abgelehnt von %1: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a role; a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>your turn</source>
            <translation>Sie sind dran</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>wartet %1</translation>
        </message>
        <message>
            <source>Void: %1, %2. %3</source>
            <comment>a person; a time; why</comment>
            <translation>Ungültig: %1, %2. %3</translation>
        </message>
        <message>
            <source>No signature is asked of you.</source>
            <translation>Von Ihnen wird keine Unterschrift verlangt.</translation>
        </message>
        <message>
            <source>Sign with your passphrase</source>
            <translation>Mit Ihrer Passphrase unterschreiben</translation>
        </message>
        <message>
            <source>Choose your signing passphrase</source>
            <translation>Wählen Sie Ihre Passphrase zum Unterschreiben</translation>
        </message>
        <message>
            <source>stored with time and gate results</source>
            <translation>gespeichert mit Zeit und Gates</translation>
        </message>
        <message>
            <source>Show what was typed</source>
            <translation>Zeigen, was eingegeben wurde</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>Ablehnen …</translation>
        </message>
        <message>
            <source>Sign and deploy</source>
            <translation>Unterschreiben und ausliefern</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Unterschreiben</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningMeaning</name>
        <message>
            <source>Accepts: the stories do what the customer needs</source>
            <translation>Nimmt ab: Die Storys tun, was der Kunde braucht</translation>
        </message>
        <message>
            <source>Confirms: quality is at the level expected</source>
            <translation>Bestätigt: Die Qualität ist auf dem erwarteten Niveau</translation>
        </message>
        <message>
            <source>Releases: ready to deploy, roll-back ready</source>
            <translation>Gibt frei: bereit zum Ausliefern und zum Zurückholen</translation>
        </message>
        <message>
            <source>Confirms: it is fast enough under load</source>
            <translation>Bestätigt: Es ist unter Last schnell genug</translation>
        </message>
        <message>
            <source>Confirms: no known weakness goes out</source>
            <translation>Bestätigt: Keine bekannte Schwachstelle geht hinaus</translation>
        </message>
        <message>
            <source>Confirms: the team kept to its agreement</source>
            <translation>Bestätigt: Das Team hielt sich an seine Vereinbarung</translation>
        </message>
        <message>
            <source>Confirms: the change was reviewed</source>
            <translation>Bestätigt: Die Änderung wurde durchgesehen</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Stimmt zu</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningRecord</name>
        <message>
            <source>Signing record of %1 %2</source>
            <comment>a service; a version</comment>
            <translation>Unterschriftenprotokoll zu %1 %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. Baseline SHA-256 %3.</source>
            <translation>Gedruckt %1. Commit %2. Baseline SHA-256 %3.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Gates</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Unterschriften</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Abgelehnt: %1</translation>
        </message>
        <message>
            <source>Void since %1. %2</source>
            <comment>a time; why</comment>
            <translation>Ungültig seit %1. %2</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Gilt</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Baseline</translation>
        </message>
        <message>
            <source>After the deployment</source>
            <translation>Nach der Auslieferung</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. The baseline is not sealed yet.</source>
            <translation>Gedruckt %1. Commit %2. Der Stand ist noch nicht versiegelt.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WordsDialog</name>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CorrectionDialog</name>
        <message>
            <source>Correct times</source>
            <translation>Zeiten korrigieren</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a role; what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 said on %2: %3 to %4, until then %5 to %6. %7</source>
            <comment>a person, a day, times of day, a reason</comment>
            <translation>%1 sagte am %2: %3 bis %4, bis dahin %5 bis %6. %7</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Woher ist das bekannt?</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>So lassen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayModel</name>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayPage</name>
        <message>
            <source>This build is not kept any more.</source>
            <translation>Dieser Build wird nicht mehr aufbewahrt.</translation>
        </message>
        <message>
            <source>&amp;Open build</source>
            <translation>Build ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Correct times …</source>
            <translation>&amp;Zeiten korrigieren …</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Als &amp;Text kopieren</translation>
        </message>
        <message>
            <source>&amp;Add to backlog</source>
            <translation>Ins &amp;Backlog aufnehmen</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <comment>what happened</comment>
            <translation>Ansehen: %1</translation>
        </message>
        <message>
            <source>Make this the &amp;start of the incident</source>
            <translation>Den Vorfall hier &amp;beginnen lassen</translation>
        </message>
        <message>
            <source>Make this the &amp;end of the incident</source>
            <translation>Den Vorfall hier &amp;enden lassen</translation>
        </message>
        <message>
            <source>Added to the backlog: %1</source>
            <comment>a story</comment>
            <translation>Ins Backlog aufgenommen: %1</translation>
        </message>
        <message>
            <source>Times corrected: %1</source>
            <comment>what happened</comment>
            <translation>Zeiten korrigiert: %1</translation>
        </message>
        <message>
            <source>The incident begins at %1</source>
            <translation>Der Vorfall beginnt um %1</translation>
        </message>
        <message>
            <source>The incident ends at %1</source>
            <translation>Der Vorfall endet um %1</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Tag davor</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>Quelle verbinden …</translation>
        </message>
        <message>
            <source>Steps of the day</source>
            <translation>Schritte des Tages</translation>
        </message>
        <message>
            <source>&amp;Previous day</source>
            <translation>Tag &amp;davor</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Heute</translation>
        </message>
        <message>
            <source>&amp;Next day</source>
            <translation>Tag da&amp;nach</translation>
        </message>
        <message>
            <source>Previous day ([)</source>
            <translation>Tag davor ([)</translation>
        </message>
        <message>
            <source>Next day (])</source>
            <translation>Tag danach (])</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Heute (T)</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>Als &amp;Tabelle</translation>
        </message>
        <message>
            <source>Show the steps as a table (L)</source>
            <translation>Die Schritte als Tabelle zeigen (L)</translation>
        </message>
        <message>
            <source>&amp;Raise incident</source>
            <translation>Vorfall &amp;melden</translation>
        </message>
        <message>
            <source>One page as P&amp;DF …</source>
            <translation>Eine Seite als P&amp;DF …</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>Als Text &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <source>&amp;All that ran</source>
            <translation>&amp;Alles, was lief</translation>
        </message>
        <message>
            <source>&amp;What waits for a role</source>
            <translation>&amp;Was auf eine Rolle wartet</translation>
        </message>
        <message>
            <source>Show &amp;closer</source>
            <translation>&amp;Näher zeigen</translation>
        </message>
        <message>
            <source>Show &amp;more</source>
            <translation>&amp;Mehr zeigen</translation>
        </message>
        <message>
            <source>Show the w&amp;hole day</source>
            <translation>Den &amp;ganzen Tag zeigen</translation>
        </message>
        <message>
            <source>All builds, signatures and deployments of the day (A)</source>
            <translation>Alle Builds, Freigaben und Deployments des Tages (A)</translation>
        </message>
        <message>
            <source>The newest that ran on this day</source>
            <translation>Das Neueste, was an diesem Tag lief</translation>
        </message>
        <message>
            <source>What ran on this day</source>
            <translation>Was an diesem Tag lief</translation>
        </message>
        <message>
            <source>From the first failure until now</source>
            <translation>Vom ersten Fehlschlag bis jetzt</translation>
        </message>
        <message>
            <source>From the first failure to the verified recovery</source>
            <translation>Vom ersten Fehlschlag bis zur geprüften Wiederherstellung</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>%n Vorfall offen</numerusform>
                <numerusform>%n Vorfälle offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing happened yet today</source>
            <translation>Heute ist noch nichts geschehen</translation>
        </message>
        <message>
            <source>Nothing happened on this day</source>
            <translation>An diesem Tag ist nichts geschehen</translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) before.</source>
            <translation>
                <numerusform>Der letzte Vorfall war %n Tag davor.</numerusform>
                <numerusform>Der letzte Vorfall war %n Tage davor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) ago.</source>
            <translation>
                <numerusform>Der letzte Vorfall war vor %n Tag.</numerusform>
                <numerusform>Der letzte Vorfall war vor %n Tagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no incident before it.</source>
            <translation>Davor gab es keinen Vorfall.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <comment>a source, how long</comment>
            <translation>%1 hat seit %2 nicht geantwortet.</translation>
        </message>
        <message>
            <source>What you see of it is from %1. Dayshift tries again by itself.</source>
            <comment>a time of day</comment>
            <translation>Was davon zu sehen ist, ist von %1. Dayshift versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Worked %1, waited %2.</source>
            <translation>%1 gearbeitet, %2 gewartet.</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a date</comment>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <source>An incident ends neither before it begins nor before it was noticed.</source>
            <translation>Eine Störung endet weder, bevor sie beginnt, noch bevor sie bemerkt wurde.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another step.</source>
            <translation>Es wurde nichts geändert. Wählen Sie einen anderen Schritt.</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>&amp;Protokoll öffnen</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>&amp;Zuweisen an</translation>
        </message>
        <message>
            <source>#%1 assigned to %2</source>
            <comment>a story; a person</comment>
            <translation>#%1 an %2 zugewiesen</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Bahn</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Warten</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayWords</name>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Product Owner</source>
            <translation>Product Owner</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>Entwickler</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance Engineer</source>
            <translation>Performance Engineer</translation>
        </message>
        <message>
            <source>Security Tester</source>
            <translation>Security Tester</translation>
        </message>
        <message>
            <source>Release Engineer</source>
            <translation>Release Engineer</translation>
        </message>
        <message>
            <source>Operations Engineer</source>
            <translation>Operations Engineer</translation>
        </message>
        <message>
            <source>CU</source>
            <comment>initials of Customer</comment>
            <translation>KU</translation>
        </message>
        <message>
            <source>PO</source>
            <comment>initials of Product Owner</comment>
            <translation>PO</translation>
        </message>
        <message>
            <source>DE</source>
            <comment>initials of Developer</comment>
            <translation>EN</translation>
        </message>
        <message>
            <source>DT</source>
            <comment>initials of DevTester</comment>
            <translation>DT</translation>
        </message>
        <message>
            <source>PE</source>
            <comment>initials of Performance Engineer</comment>
            <translation>PE</translation>
        </message>
        <message>
            <source>ST</source>
            <comment>initials of Security Tester</comment>
            <translation>ST</translation>
        </message>
        <message>
            <source>RE</source>
            <comment>initials of Release Engineer</comment>
            <translation>RE</translation>
        </message>
        <message>
            <source>OE</source>
            <comment>initials of Operations Engineer</comment>
            <translation>OE</translation>
        </message>
        <message>
            <source>customers fail</source>
            <comment>what happened</comment>
            <translation>Kunden scheitern</translation>
        </message>
        <message>
            <source>detection</source>
            <translation>Bemerken</translation>
        </message>
        <message>
            <source>triage</source>
            <translation>Einschätzung</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>Behebung</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <source>build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>functional tests</source>
            <translation>Funktionstest</translation>
        </message>
        <message>
            <source>performance tests</source>
            <translation>Leistungstest</translation>
        </message>
        <message>
            <source>security tests</source>
            <translation>Sicherheitstest</translation>
        </message>
        <message>
            <source>other stage</source>
            <translation>weitere Stufe</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>works again</source>
            <comment>what happened</comment>
            <translation>geht wieder</translation>
        </message>
        <message>
            <source>verification</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Not noticed yet</source>
            <translation>Noch nicht bemerkt</translation>
        </message>
        <message>
            <source>Wait for a look at the impact</source>
            <translation>Warten auf einen Blick auf die Auswirkung</translation>
        </message>
        <message>
            <source>Wait for a developer</source>
            <translation>Warten auf einen Entwickler</translation>
        </message>
        <message>
            <source>Wait for the rework</source>
            <translation>Warten auf die Nacharbeit</translation>
        </message>
        <message>
            <source>Wait for the build</source>
            <translation>Warten auf den Build</translation>
        </message>
        <message>
            <source>Wait for functional tests</source>
            <translation>Warten auf den Funktionstest</translation>
        </message>
        <message>
            <source>Wait for performance tests</source>
            <translation>Warten auf den Leistungstest</translation>
        </message>
        <message>
            <source>Wait for security tests</source>
            <translation>Warten auf den Sicherheitstest</translation>
        </message>
        <message>
            <source>Wait for the next stage</source>
            <translation>Warten auf die nächste Stufe</translation>
        </message>
        <message>
            <source>Wait for sign-off</source>
            <translation>Warten auf die Freigabe</translation>
        </message>
        <message>
            <source>Wait for deployment</source>
            <translation>Warten auf das Deployment</translation>
        </message>
        <message>
            <source>Wait for verification</source>
            <translation>Warten auf die Prüfung</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Warten</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%1 von %2 fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 of %2 passed</source>
            <comment>tests</comment>
            <translation>%1 von %2 bestanden</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a stage</comment>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>a stage</comment>
            <translation>instabil</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>a stage</comment>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a stage</comment>
            <translation>läuft</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a stage, its result</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>First customer failed</source>
            <translation>Erster Kunde gescheitert</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Bemerkt</translation>
        </message>
        <message>
            <source>Impact seen, nobody has it yet</source>
            <translation>Auswirkung gesehen, noch hat es niemand</translation>
        </message>
        <message>
            <source>Impact seen, developer assigned</source>
            <translation>Auswirkung gesehen, Entwickler zugewiesen</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Behebung</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>Build %1</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Funktionstest</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistungstest</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheitstest</translation>
        </message>
        <message>
            <source>Signature refused</source>
            <translation>Freigabe abgelehnt</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>Deployment of %1 to %2 failed</source>
            <translation>Deployment von %1 nach %2 fehlgeschlagen</translation>
        </message>
        <message>
            <source>Deploy %1 to %2</source>
            <translation>Deployment von %1 nach %2</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>Geht wieder</translation>
        </message>
        <message>
            <source>Not recovered</source>
            <translation>Nicht wiederhergestellt</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, how long</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>times corrected</source>
            <translation>Zeiten korrigiert</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Bemerken</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Einschätzung</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Deploy and verify</source>
            <translation>Deployment und Prüfung</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was waited for, how long</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Rework cost %1</source>
            <translation>Nacharbeit kostete %1</translation>
        </message>
        <message>
            <source>Rework after build %1: %2</source>
            <translation>Nacharbeit nach Build %1: %2</translation>
        </message>
        <message>
            <source>Noticed %1 after the first failure</source>
            <translation>%1 nach dem ersten Fehlschlag bemerkt</translation>
        </message>
        <message>
            <source>Wait less for %1: it was %2</source>
            <translation>Kürzer warten auf %1: es waren %2</translation>
        </message>
        <message>
            <source>Find earlier what failed in %1: the rework cost %2</source>
            <translation>Früher finden, was in %1 fehlschlug: die Nacharbeit kostete %2</translation>
        </message>
        <message>
            <source>Notice failures sooner than after %1</source>
            <translation>Fehlschläge früher bemerken als nach %1</translation>
        </message>
        <message>
            <source>Learned from INC-%1 on %2. %3.</source>
            <translation>Gelernt aus INC-%1 am %2. %3.</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>Alarm: %1</translation>
        </message>
        <message>
            <source>Alert is over, not seen yet: %1</source>
            <translation>Alarm vorbei, noch nicht gesehen: %1</translation>
        </message>
        <message>
            <source>%1 is not recovered: %2</source>
            <comment>an incident, its title</comment>
            <translation>%1 ist nicht wiederhergestellt: %2</translation>
        </message>
        <message>
            <source>Nobody has %1: %2</source>
            <comment>an incident, its title</comment>
            <translation>Niemand hat %1: %2</translation>
        </message>
        <message>
            <source>Fix %1: %2</source>
            <comment>a story, its title</comment>
            <translation>%1 beheben: %2</translation>
        </message>
        <message>
            <source>Failed: %1, build %2</source>
            <translation>Fehlgeschlagen: %1, Build %2</translation>
        </message>
        <message>
            <source>Verify %1: %2</source>
            <comment>a story, its title</comment>
            <translation>%1 prüfen: %2</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <comment>a release</comment>
            <translation>%1 freigeben</translation>
        </message>
        <message>
            <source>Approve %1, build %2</source>
            <translation>%1 genehmigen, Build %2</translation>
        </message>
        <message>
            <source>Deploy %1</source>
            <comment>a release</comment>
            <translation>%1 ausliefern</translation>
        </message>
        <message>
            <source>Watch %1 after its deployment</source>
            <translation>%1 nach dem Deployment beobachten</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>a pipeline, its build, the stage that runs</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>Sign %1 %2</source>
            <comment>a service, its version</comment>
            <translation>%1 %2 freigeben</translation>
        </message>
        <message>
            <source>Deploy %1 %2</source>
            <comment>a service, its version</comment>
            <translation>%1 %2 ausliefern</translation>
        </message>
        <message>
            <source>#%1 is blocked: %2</source>
            <translation>#%1 ist blockiert: %2</translation>
        </message>
        <message>
            <source>Open for %1</source>
            <translation>Offen seit %1</translation>
        </message>
        <message>
            <source>Called recovered at %1 by %2</source>
            <translation>Um %1 von %2 für wiederhergestellt erklärt</translation>
        </message>
        <message>
            <source>Recovered at %1</source>
            <translation>Wiederhergestellt um %1</translation>
        </message>
        <message>
            <source>story #%1</source>
            <translation>Story #%1</translation>
        </message>
        <message>
            <source>caused by deployment %1</source>
            <translation>verursacht durch Deployment %1</translation>
        </message>
        <message>
            <source>two clocks disagree</source>
            <translation>zwei Uhren widersprechen sich</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over, not seen yet</source>
            <translation>
                <numerusform>%n Warnung früherer Tage ist vorbei, noch nicht gesehen</numerusform>
                <numerusform>%n Warnungen früherer Tage sind vorbei, noch nicht gesehen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LearnCard</name>
        <message>
            <source>Learn from this day</source>
            <translation>Aus diesem Tag lernen</translation>
        </message>
        <message>
            <source>There is nothing to learn from a quiet day.</source>
            <translation>Aus einem ruhigen Tag gibt es nichts zu lernen.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Bleibt so</translation>
        </message>
        <message>
            <source>Add to backlog</source>
            <translation>Ins Backlog</translation>
        </message>
        <message>
            <source>Add to backlog: %1</source>
            <translation>Ins Backlog: %1</translation>
        </message>
        <message>
            <source>This cannot be changed here: the workspace is read-only.</source>
            <translation>Hier lässt sich nichts ändern: Der Arbeitsbereich ist schreibgeschützt.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RestCard</name>
        <message>
            <source>Rest of the day</source>
            <translation>Rest des Tages</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>Dieser Tag ist vorbei.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 von %2 erledigt</translation>
        </message>
        <message>
            <source>Nothing is planned, and nobody is waited for.</source>
            <translation>Nichts ist geplant, und auf niemanden wird gewartet.</translation>
        </message>
        <message>
            <source>about %1: %2</source>
            <comment>a time of day; what is planned</comment>
            <translation>etwa %1: %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Öffnen: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ResultStrip</name>
        <message>
            <source>until now</source>
            <translation>bis jetzt</translation>
        </message>
        <message>
            <source>time to recovery</source>
            <translation>Wiederherstellungszeit</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>betroffen</translation>
        </message>
        <message>
            <source>%1 affected</source>
            <comment>customers, requests</comment>
            <translation>%1 betroffen</translation>
        </message>
        <message>
            <source>longest wait: %1</source>
            <translation>längstes Warten: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TimeCard</name>
        <message>
            <source>Where the time went</source>
            <translation>Wo die Zeit blieb</translation>
        </message>
        <message>
            <source>Worked %1, %2</source>
            <translation>Gearbeitet %1, %2</translation>
        </message>
        <message>
            <source>Waited %1, %2</source>
            <translation>Gewartet %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n rework loop(s) cost %1</source>
            <translation>
                <numerusform>%n Nacharbeitsschleife kostete %1</numerusform>
                <numerusform>%n Nacharbeitsschleifen kosteten %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: build %2 failed %n test(s).</source>
            <comment>what it cost; a build</comment>
            <translation>
                <numerusform>%1: In Build %2 schlug %n Test fehl.</numerusform>
                <numerusform>%1: In Build %2 schlugen %n Tests fehl.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident on this day.</source>
            <translation>Kein Vorfall an diesem Tag.</translation>
        </message>
        <message numerus="yes">
            <source>Of the last %n incident(s) most was waited in: %1, %2.</source>
            <translation>
                <numerusform>Beim letzten Vorfall wurde am längsten gewartet in: %1 (%2).</numerusform>
                <numerusform>Bei den letzten %n Vorfällen wurde am längsten gewartet in: %1 (%2).</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: worked %2, waited %3</source>
            <comment>a phase</comment>
            <translation>%1: gearbeitet %2, gewartet %3</translation>
        </message>
        <message>
            <source>%1: build %2, %3.</source>
            <comment>what it cost; a build; its result</comment>
            <translation>%1: Build %2, %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Timeline</name>
        <message>
            <source>Timeline of the day</source>
            <translation>Zeitleiste des Tages</translation>
        </message>
        <message>
            <source>Left and right go from step to step, up and down from role to role, Enter opens what is behind a step.</source>
            <translation>Links und rechts gehen von Schritt zu Schritt, auf und ab von Rolle zu Rolle, Eingabe öffnet, was hinter einem Schritt steht.</translation>
        </message>
        <message>
            <source>Seen part of the day</source>
            <translation>Sichtbarer Teil des Tages</translation>
        </message>
        <message>
            <source>%1 %2 · noticed after %3</source>
            <comment>a time of day, what happened, how long</comment>
            <translation>%1 %2 · bemerkt nach %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a time of day, what happened</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, the longest wait</source>
            <translation>%1, das längste Warten</translation>
        </message>
        <message>
            <source>%1 at worst, %2</source>
            <comment>a value, a time of day</comment>
            <translation>schlechtester Wert %1, %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <comment>a limit</comment>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>a limit</comment>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>failed run</source>
            <translation>Lauf fehlgeschlagen</translation>
        </message>
        <message>
            <source>passed run</source>
            <translation>Lauf bestanden</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>Warten</translation>
        </message>
        <message>
            <source>work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>gearbeitet</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WaitingLens</name>
        <message>
            <source>What waits for a role</source>
            <translation>Was auf eine Rolle wartet</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Nothing waits for this role.</source>
            <translation>Auf diese Rolle wartet nichts.</translation>
        </message>
        <message>
            <source>What waits for this role</source>
            <translation>Was auf diese Rolle wartet</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a role, how much waits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>so long</comment>
            <translation>seit %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoBand</name>
        <message>
            <source>Demo day</source>
            <translation>Demo-Tag</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Tuesday, 60 times as fast. Nothing here is kept.</source>
            <translation>Dienstag, 60-mal so schnell. Hier wird nichts aufbewahrt.</translation>
        </message>
        <message>
            <source>Time of the demo day</source>
            <translation>Uhrzeit des Demo-Tags</translation>
        </message>
        <message>
            <source>Drag to another time of the day. Earlier times begin it anew.</source>
            <translation>Ziehen Sie zu einer anderen Uhrzeit. Frühere Zeiten beginnen den Tag von vorn.</translation>
        </message>
        <message>
            <source>Use my own data</source>
            <translation>Eigene Daten verwenden</translation>
        </message>
        <message>
            <source>Pause the day</source>
            <translation>Tag anhalten</translation>
        </message>
        <message>
            <source>Play the day</source>
            <translation>Tag abspielen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Hint</name>
        <message>
            <source>Got it</source>
            <translation>Verstanden</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoGuide</name>
        <message>
            <source>The day plays here. Pause it, or drag to any time; what you see comes from a small CI server and a small Prometheus in this program.</source>
            <translation>Hier läuft der Tag ab. Halten Sie ihn an oder ziehen Sie zu einer Uhrzeit; was Sie sehen, kommt von einem kleinen CI-Server und einem kleinen Prometheus in diesem Programm.</translation>
        </message>
        <message>
            <source>Sign-ins fail since 08:42. Production says for how many, and what changed before it.</source>
            <translation>Seit 08:42 scheitern Anmeldungen. Produktion sagt, wie viele es trifft und was sich vorher geändert hat.</translation>
        </message>
        <message>
            <source>The Product Owner has raised the incident and assigned a developer: a story in the Expedite lane of the board.</source>
            <translation>Der Product Owner hat den Vorfall gemeldet und jemanden aus der Entwicklung beauftragt: eine Story in der Eilspur des Boards.</translation>
        </message>
        <message>
            <source>The fix fails two of 614 functional tests. Pipeline shows the first failing line, and who has it.</source>
            <translation>Die Korrektur besteht zwei von 614 Funktionstests nicht. Pipeline zeigt die erste fehlerhafte Zeile und wer sich darum kümmert.</translation>
        </message>
        <message>
            <source>All tests passed, and now the release waits for three signatures. Waiting is hatched everywhere.</source>
            <translation>Alle Tests sind bestanden, nun wartet das Release auf drei Unterschriften. Warten ist überall schraffiert.</translation>
        </message>
        <message>
            <source>22.3.1 is out and customers can sign in. Recovered it is called when that has lasted for 15 minutes.</source>
            <translation>22.3.1 ist ausgeliefert, Kunden können sich anmelden. Behoben heißt es, wenn das 15 Minuten lang so bleibt.</translation>
        </message>
        <message>
            <source>Day tells it in one picture: who had it when, what was waited for, and what to learn.</source>
            <translation>Tag zeigt es in einem Bild: wer wann daran war, worauf gewartet wurde und was daraus zu lernen ist.</translation>
        </message>
        <message>
            <source>Hint %1 of %2</source>
            <translation>Hinweis %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Address</name>
        <message>
            <source>This is no address of a place in Dayshift.</source>
            <translation>Das ist keine Adresse in Dayshift.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>Es wurde nichts geöffnet.</translation>
        </message>
        <message>
            <source>One looks like dayshift:story/2187.</source>
            <translation>Eine Adresse sieht so aus: dayshift:story/2187.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartCard</name>
        <message>
            <source>What “%1” means</source>
            <translation>Was „%1“ bedeutet</translation>
        </message>
        <message>
            <source>More values than pixels: the greatest and the least of each are drawn.</source>
            <translation>Mehr Werte als Bildpunkte: Gezeichnet sind der größte und der kleinste von jedem.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartTable</name>
        <message>
            <source>single value</source>
            <translation>einzelner Wert</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nichts zu messen</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>When or where</source>
            <translation>Wann oder wo</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Wovon</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Explanation</name>
        <message>
            <source>Formula: %1</source>
            <translation>Formel: %1</translation>
        </message>
        <message>
            <source>Levels are those of DORA&apos;s report of %1: clusters of that year&apos;s answers, no thresholds.</source>
            <translation>Die Stufen sind die des DORA-Berichts von %1: Häufungen der Antworten jenes Jahres, keine Schwellen.</translation>
        </message>
        <message>
            <source>Levels are your own.</source>
            <translation>Die Stufen sind Ihre eigenen.</translation>
        </message>
        <message>
            <source>Levels are your own: %1.</source>
            <translation>Die Stufen sind Ihre eigenen: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GoalBanner</name>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>Für diesen Sprint wurde kein Ziel gesetzt.</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <translation>Ziel: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Plot</name>
        <message>
            <source>%1k</source>
            <comment>thousands</comment>
            <translation>%1k</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 T.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 Std.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PlotView</name>
        <message numerus="yes">
            <source>Chart of %1, %n step(s)</source>
            <translation>
                <numerusform>Diagramm %1, %n Schritt</numerusform>
                <numerusform>Diagramm %1, %n Schritte</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the values, Enter opens what lies behind one.</source>
            <translation>Pfeiltasten lesen die Werte, Enter öffnet, was hinter einem liegt.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Report</name>
        <message>
            <source>When or where</source>
            <translation>Wann oder wo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % innerhalb von</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a level and its year</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Formula: %1</source>
            <translation>Formel: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a fact</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Hauptkennzahlen</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Wovon</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Was sie bedeutet</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Weitere Kennzahlen</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Why not done</source>
            <translation>Warum nicht fertig</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>Ging nach</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n Story, %1</numerusform>
                <numerusform>%n Storys, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>Für diesen Sprint wurde kein Ziel gesetzt.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Hinzugekommen</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Herausgenommen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nicht fertig</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>Dieser Sprint wurde abgeschlossen, bevor seine Storys festgehalten wurden: Nur seine Zahlen sind bekannt.</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>Unterwegs hinzugekommen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>Noch ist kein Sprint geplant.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n story(s), %2</source>
            <comment>the next sprint</comment>
            <translation>
                <numerusform>%1: %n Story, %2</numerusform>
                <numerusform>%1: %n Storys, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Taken up by</source>
            <translation>Übernimmt</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Versionshinweise</translation>
        </message>
        <message>
            <source>Nothing of this sprint is in production yet.</source>
            <translation>Aus diesem Sprint ist noch nichts in Produktion.</translation>
        </message>
        <message>
            <source>Release notes for engineers</source>
            <translation>Versionshinweise für Entwickler</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>changes not known</source>
            <translation>Änderungen nicht bekannt</translation>
        </message>
        <message>
            <source>Nothing was deployed to production in this sprint.</source>
            <translation>In diesem Sprint wurde nichts in Produktion ausgeliefert.</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>Review von %1</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>Sprint-Review</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, abgeschlossen</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1, der noch läuft</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>gezeigt</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n Min.</numerusform>
                <numerusform>%n Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Noch gibt es nichts zu zeigen.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>The report could not be written.</source>
            <translation>Der Bericht konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Eine Datei, die schon da war, ist unverändert.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Wählen Sie einen Ordner, in den geschrieben werden kann, mit etwas freiem Platz.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReportCommand</name>
        <message>
            <source>Write a report of a sprint or of the metrics as PDF, HTML or Markdown.</source>
            <translation>Einen Bericht über einen Sprint oder die Kennzahlen als PDF, HTML oder Markdown schreiben.</translation>
        </message>
        <message>
            <source>sprint or metrics.</source>
            <translation>sprint oder metrics.</translation>
        </message>
        <message>
            <source>The report: its ending says the kind (.pdf, .html or .md).</source>
            <translation>Der Bericht: Seine Endung nennt die Art (.pdf, .html oder .md).</translation>
        </message>
        <message>
            <source>The name of a sprint; else the one that runs or was closed last.</source>
            <translation>Der Name eines Sprints; sonst der, der läuft oder zuletzt abgeschlossen wurde.</translation>
        </message>
        <message>
            <source>How many weeks the metrics look back.</source>
            <translation>Wie viele Wochen die Kennzahlen zurückschauen.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>Der Demotag statt eines Arbeitsbereichs.</translation>
        </message>
        <message>
            <source>There is no sprint named “%1”.</source>
            <translation>Es gibt keinen Sprint namens „%1“.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>The backlog shows their names.</source>
            <translation>Das Backlog zeigt ihre Namen.</translation>
        </message>
        <message>
            <source>Write: dayshift report sprint or dayshift report metrics.</source>
            <translation>Schreiben Sie: dayshift report sprint oder dayshift report metrics.</translation>
        </message>
        <message>
            <source>Name the report with --out; it ends in .pdf, .html or .md.</source>
            <translation>Nennen Sie den Bericht mit --out; er endet auf .pdf, .html oder .md.</translation>
        </message>
        <message>
            <source>“%1” is not a number of weeks.</source>
            <translation>„%1“ ist keine Zahl von Wochen.</translation>
        </message>
        <message>
            <source>The kind, whatever the ending: pdf, html or md.</source>
            <translation>Die Art, gleich welche Endung: pdf, html oder md.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Review</name>
        <message>
            <source>There is no sprint to review yet.</source>
            <translation>Es gibt noch keinen Sprint für ein Review.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Plan a sprint in the backlog and start it.</source>
            <translation>Planen Sie im Backlog einen Sprint und starten Sie ihn.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>When the sprint began is not known.</source>
            <translation>Wann der Sprint begann, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>%1 incident</source>
            <comment>points</comment>
            <translation>%1 Störung</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>points and a story&apos;s number</comment>
            <translation>%1 #%2</translation>
        </message>
        <message>
            <source>needs %1</source>
            <translation>braucht %1</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>nicht begonnen</translation>
        </message>
        <message>
            <source>still in %1</source>
            <comment>a column</comment>
            <translation>noch in %1</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n Story, %1</numerusform>
                <numerusform>%n Storys, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 stories were done; not done: %3.</source>
            <translation>%1 von %2 Storys wurden fertig; nicht fertig: %3.</translation>
        </message>
        <message numerus="yes">
            <source>All %n stories are done, %1 of them in production.</source>
            <translation>
                <numerusform>Die eine Story ist fertig, in Produktion: %1.</numerusform>
                <numerusform>Alle %n Storys sind fertig, %1 davon in Produktion.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done stories are in production; not done: %2.</source>
            <translation>
                <numerusform>In Produktion: %1 von %n fertigen Story; nicht fertig: %2.</numerusform>
                <numerusform>%1 von %n fertigen Storys sind in Produktion; nicht fertig: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story is in this sprint.</source>
            <translation>In diesem Sprint ist keine Story.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewPage</name>
        <message>
            <source>&amp;Present</source>
            <translation>&amp;Vorführen</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Which sprint is looked back on</source>
            <translation>Auf welchen Sprint zurückgeblickt wird</translation>
        </message>
        <message>
            <source>Show the review on a whole screen (F8)</source>
            <translation>Das Review auf dem ganzen Bildschirm zeigen (F8)</translation>
        </message>
        <message>
            <source>No sprint to review yet</source>
            <translation>Noch kein Sprint für ein Review</translation>
        </message>
        <message>
            <source>When a sprint runs, what comes of it is shown here.</source>
            <translation>Wenn ein Sprint läuft, steht hier, was aus ihm wird.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>Backlog öffnen</translation>
        </message>
        <message>
            <source>Demo marked</source>
            <translation>Demo markiert</translation>
        </message>
        <message>
            <source>Demo put in another order</source>
            <translation>Demo umgeordnet</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Notiz geschrieben</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Notiz entfernt</translation>
        </message>
        <message>
            <source>%1 · closed, as it was then</source>
            <translation>%1 · abgeschlossen, wie es damals war</translation>
        </message>
        <message>
            <source>%1 · still runs</source>
            <translation>%1 · läuft noch</translation>
        </message>
        <message>
            <source>Notes made stories</source>
            <translation>Notizen zu Storys gemacht</translation>
        </message>
        <message>
            <source>The notes of the review are stories now.</source>
            <translation>Die Notizen des Reviews sind jetzt Storys.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nicht fertig</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Herausgenommen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Wer sie hat</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugekommen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewSection</name>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>Dieser Sprint wurde abgeschlossen, bevor seine Storys festgehalten wurden: Nur seine Zahlen sind bekannt.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>gezeigt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n Min.</numerusform>
                <numerusform>%n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shown, %2 to come, %n min</source>
            <translation>
                <numerusform>%1 gezeigt, %2 folgen, %n Min.</numerusform>
                <numerusform>%1 gezeigt, %2 folgen, %n Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>In Zahlen</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>Unterwegs hinzugekommen</translation>
        </message>
        <message>
            <source>Was taken out</source>
            <translation>Herausgenommen</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n Story, %1</numerusform>
                <numerusform>%n Storys, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Hinzugekommen</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Herausgenommen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nicht fertig</translation>
        </message>
        <message>
            <source>Could take</source>
            <translation>Fasste</translation>
        </message>
        <message>
            <source>Nothing came in.</source>
            <translation>Nichts kam hinzu.</translation>
        </message>
        <message>
            <source>Nothing was taken out.</source>
            <translation>Nichts wurde herausgenommen.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocity</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a value and what it is of</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was finished.</source>
            <translation>Nichts wurde fertig.</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>Nichts ist offen.</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Noch gibt es nichts zu zeigen.</translation>
        </message>
        <message>
            <source>D marks one as shown, Ctrl+Up and Ctrl+Down change the order.</source>
            <translation>D markiert als gezeigt, Strg+Auf und Strg+Ab ändern die Reihenfolge.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Keine Daten</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>Was kommt</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Mitgenommen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>Noch ist kein Sprint geplant.</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message>
            <source>N writes a note. On leaving, each becomes a story of its owner in the sprint that comes.</source>
            <translation>N schreibt eine Notiz. Beim Verlassen wird aus jeder eine Story ihres Verantwortlichen im nächsten Sprint.</translation>
        </message>
        <message>
            <source>to the backlog</source>
            <translation>ins Backlog</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>nach %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewView</name>
        <message>
            <source>Sprint review</source>
            <translation>Sprint-Review</translation>
        </message>
        <message>
            <source>Black screen</source>
            <translation>Schwarzer Bildschirm</translation>
        </message>
        <message>
            <source>Section %1 (%1)</source>
            <translation>Abschnitt %1 (%1)</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Leave the review (Esc)</source>
            <translation>Das Review verlassen (Esc)</translation>
        </message>
        <message>
            <source>Arrow keys, Space, or a presenter remote</source>
            <translation>Pfeiltasten, Leertaste oder ein Presenter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>Wer es übernimmt</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Nächster Abschnitt</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>Voriger Abschnitt</translation>
        </message>
        <message>
            <source>Start or halt the timer</source>
            <translation>Uhr starten oder anhalten</translation>
        </message>
        <message>
            <source>Mark as shown</source>
            <translation>Als gezeigt markieren</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Eine Notiz schreiben</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Früher zeigen</translation>
        </message>
        <message>
            <source>Show later</source>
            <translation>Später zeigen</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>Review von %1</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Noch niemand</translation>
        </message>
        <message>
            <source>%1 of %2  %3</source>
            <comment>a section</comment>
            <translation>%1 von %2  %3</translation>
        </message>
        <message>
            <source>This is the last section.</source>
            <translation>Das ist der letzte Abschnitt.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <comment>a section</comment>
            <translation>Danach: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n min</source>
            <translation>
                <numerusform>%1 von %n Min.</numerusform>
                <numerusform>%1 von %n Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>Timer: %1</source>
            <translation>Uhr: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewWindow</name>
        <message>
            <source>Sprint review</source>
            <translation>Sprint-Review</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notizen für Vortragende</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpeakerWindow</name>
        <message>
            <source>To show</source>
            <translation>Zu zeigen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notizen für Vortragende</translation>
        </message>
        <message>
            <source>Right, Space, PageDown: next. Left, PageUp: back. 1 to 5: section. B: black. T: timer. D: shown. N: note. Esc: leave.</source>
            <translation>Rechts, Leertaste, Bild ab: weiter. Links, Bild auf: zurück. 1 bis 5: Abschnitt. B: schwarz. T: Uhr. D: gezeigt. N: Notiz. Esc: verlassen.</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n Min.</numerusform>
                <numerusform>%n Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was shown.</source>
            <translation>Alles wurde gezeigt.</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>Noch wurde nichts notiert.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CauseDialog</name>
        <message>
            <source>Name the cause</source>
            <translation>Ursache nennen</translation>
        </message>
        <message>
            <source>What brought this incident?</source>
            <translation>Was hat diese Störung gebracht?</translation>
        </message>
        <message>
            <source>%1 (no cause yet)</source>
            <comment>an incident</comment>
            <translation>%1 (noch ohne Ursache)</translation>
        </message>
        <message>
            <source>How this is known, for whoever doubts the figure</source>
            <translation>Woher das bekannt ist, für alle, die die Zahl anzweifeln</translation>
        </message>
        <message>
            <source>&amp;Incident</source>
            <translation>&amp;Störung</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>Ver&amp;ursacht durch</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>No deployment</source>
            <translation>Kein Deployment</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <comment>a deployment</comment>
            <translation>%1 (Vorschlag)</translation>
        </message>
        <message>
            <source>No deployment ended before it was noticed.</source>
            <translation>Kein Deployment endete, bevor sie bemerkt wurde.</translation>
        </message>
        <message>
            <source>Suggested is the last deployment of its service before it was noticed. Only what a person names counts in the figures.</source>
            <translation>Vorgeschlagen ist das letzte Deployment ihres Dienstes, bevor sie bemerkt wurde. In den Kennzahlen zählt nur, was ein Mensch nennt.</translation>
        </message>
        <message>
            <source>There is no incident in this period.</source>
            <translation>In diesem Zeitraum gibt es keine Störung.</translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation>Schreiben Sie zuerst einen Grund.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayBar</name>
        <message>
            <source>Minute that is shown</source>
            <translation>Gezeigte Minute</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a second</source>
            <translation>
                <numerusform>%n Minute je Sekunde</numerusform>
                <numerusform>%n Minuten je Sekunde</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Zurück zu jetzt</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayWindow</name>
        <message>
            <source>This is the past. Nothing can be changed here: go back to now to make changes. Measured values and attached files are shown as they are kept today.</source>
            <translation>Das ist die Vergangenheit. Hier lässt sich nichts ändern: Gehen Sie zu jetzt zurück, um etwas zu ändern. Messwerte und Anhänge erscheinen so, wie sie heute aufbewahrt sind.</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Abspielen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>↑ ↓</source>
            <comment>keys of the keyboard</comment>
            <translation>↑ ↓</translation>
        </message>
        <message>
            <source>move</source>
            <comment>a key of the palette</comment>
            <translation>bewegen</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key of the keyboard</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>do it</source>
            <comment>a key of the palette</comment>
            <translation>ausführen</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys of the keyboard</comment>
            <translation>Strg Eingabe</translation>
        </message>
        <message>
            <source>open beside</source>
            <comment>a key of the palette</comment>
            <translation>daneben öffnen</translation>
        </message>
        <message>
            <source>commands only</source>
            <comment>a key of the palette</comment>
            <translation>nur Befehle</translation>
        </message>
        <message>
            <source>stories</source>
            <comment>a key of the palette</comment>
            <translation>Storys</translation>
        </message>
        <message>
            <source>people</source>
            <comment>a key of the palette</comment>
            <translation>Menschen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n Ergebnis</numerusform>
                <numerusform>%n Ergebnisse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteModel</name>
        <message>
            <source>Chosen lately</source>
            <translation>Zuletzt gewählt</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Tun</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteDesk</name>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>Incident, %1</source>
            <comment>a service</comment>
            <translation>Störung, %1</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Their stories on the board</source>
            <translation>Storys dieser Person auf dem Board</translation>
        </message>
        <message>
            <source>not possible here and now</source>
            <translation>hier und jetzt nicht möglich</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a choice in a menu</comment>
            <translation>an</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Gespeicherter Filter</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export of %1</source>
            <comment>a view</comment>
            <translation>Export von %1</translation>
        </message>
        <message>
            <source>Cancel, write no file</source>
            <translation>Abbrechen, keine Datei schreiben</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>Der Export konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Eine Datei, die vorher da war, ist unverändert.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Wählen Sie einen Ordner, in den geschrieben werden kann und der etwas Platz hat.</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <comment>a file</comment>
            <translation>%1 ist geschrieben.</translation>
        </message>
        <message>
            <source>The picture of this view is on the clipboard.</source>
            <translation>Das Bild dieser Ansicht ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Druckvorschau</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDialog</name>
        <message>
            <source>Export this view</source>
            <translation>Diese Ansicht exportieren</translation>
        </message>
        <message>
            <source>&amp;PDF, with all rows, to be printed</source>
            <translation>&amp;PDF mit allen Zeilen, zum Drucken</translation>
        </message>
        <message>
            <source>P&amp;icture (PNG), as large as on the screen</source>
            <translation>&amp;Bild (PNG), so groß wie auf dem Bildschirm</translation>
        </message>
        <message>
            <source>Picture (PNG), &amp;twice as large</source>
            <translation>Bild (PNG), &amp;doppelt so groß</translation>
        </message>
        <message>
            <source>&amp;Table (CSV), for a spreadsheet</source>
            <translation>&amp;Tabelle (CSV) für eine Tabellenkalkulation</translation>
        </message>
        <message>
            <source>This view has no rows.</source>
            <translation>Diese Ansicht hat keine Zeilen.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Zwischen den Zellen</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>&amp;Zwischen den Zellen</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>Als Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobRow</name>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <comment>a job</comment>
            <translation>Fortschritt: %1</translation>
        </message>
        <message>
            <source>being cancelled</source>
            <translation>wird abgebrochen</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>You can keep working.</source>
            <translation>Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <comment>a job</comment>
            <translation>%1 fortsetzen</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <comment>a job</comment>
            <translation>%1 anhalten</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does; a job</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <comment>a job</comment>
            <translation>%1 ausblenden</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobBar</name>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <comment>a job</comment>
            <translation>%1 hat begonnen.</translation>
        </message>
        <message>
            <source>%1 is finished.</source>
            <comment>a job</comment>
            <translation>%1 ist fertig.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a job; how far it is</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs</source>
            <translation>
                <numerusform>%n Auftrag</numerusform>
                <numerusform>%n Aufträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LicencesDialog</name>
        <message>
            <source>public domain</source>
            <translation>gemeinfrei</translation>
        </message>
        <message>
            <source>%1 comes under the licence %2. Its text is not installed on this computer; the package that brings %1 has it.</source>
            <comment>a part of the program; a licence</comment>
            <translation>%1 steht unter der Lizenz %2. Ihr Text ist auf diesem Rechner nicht installiert; das Paket, das %1 mitbringt, enthält ihn.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Teile des Programms</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the program; its licence</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Licence of %1</source>
            <comment>a part of the program</comment>
            <translation>Lizenz von %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
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
            <translation>Diese Wand ist von selbst stehen geblieben</translation>
        </message>
        <message>
            <source>It is tried again at %1. Nothing was changed.</source>
            <comment>a time</comment>
            <translation>Um %1 wird es wieder versucht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The wall display is on.</source>
            <translation>Die Wandanzeige ist an.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallNotes</name>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>No news for %1</source>
            <comment>a span</comment>
            <translation>Nichts Neues seit %1</translation>
        </message>
        <message>
            <source>Live, now</source>
            <translation>Live, jetzt</translation>
        </message>
        <message>
            <source>Live, %1 ago</source>
            <comment>a span</comment>
            <translation>Live, vor %1</translation>
        </message>
        <message>
            <source>Read %1 ago</source>
            <comment>a span</comment>
            <translation>Gelesen vor %1</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <comment>of a sprint</comment>
            <translation>Ziel: %1</translation>
        </message>
        <message>
            <source>Next in %1</source>
            <comment>a span</comment>
            <translation>Weiter in %1</translation>
        </message>
        <message>
            <source>Pages do not change while data is stale</source>
            <translation>Die Seiten wechseln nicht, solange die Daten alt sind</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Noch keine Daten</translation>
        </message>
        <message>
            <source>No fresh data for %1</source>
            <comment>a span</comment>
            <translation>Keine neuen Daten seit %1</translation>
        </message>
        <message>
            <source>The workspace could not be read so far.</source>
            <translation>Der Arbeitsbereich konnte bisher nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Everything below is from %1. Do not rely on it.</source>
            <comment>a time</comment>
            <translation>Alles hier unten ist von %1. Verlassen Sie sich nicht darauf.</translation>
        </message>
        <message>
            <source>Nobody reads the team’s servers at the moment.</source>
            <translation>Zurzeit liest niemand die Server des Teams.</translation>
        </message>
        <message>
            <source>This wall goes on looking by itself.</source>
            <translation>Diese Wand schaut von selbst weiter nach.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, now.</source>
            <translation>Versucht es von selbst wieder: Versuch %1, jetzt.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, next in %2.</source>
            <translation>Versucht es von selbst wieder: in %2, Versuch %1.</translation>
        </message>
        <message>
            <source>Help: Operations Engineer</source>
            <translation>Hilfe: Betrieb</translation>
        </message>
        <message>
            <source>Esc leaves the wall</source>
            <translation>Esc verlässt die Wand</translation>
        </message>
        <message>
            <source>The wall is dark outside the team’s hours</source>
            <translation>Die Wand ist außerhalb der Zeiten des Teams dunkel</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallPicture</name>
        <message>
            <source>The team database does not answer.</source>
            <translation>Die Teamdatenbank antwortet nicht.</translation>
        </message>
        <message>
            <source>The wall has no page “%1”.</source>
            <translation>Die Wand hat keine Seite „%1“.</translation>
        </message>
        <message>
            <source>Give overview, pipelines, mosaic, sprint, metrics or stale.</source>
            <translation>Geben Sie overview, pipelines, mosaic, sprint, metrics oder stale an.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallSettings</name>
        <message>
            <source>Panel</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source> inches</source>
            <comment>after a number</comment>
            <translation> Zoll</translation>
        </message>
        <message>
            <source>Diagonal of the panel</source>
            <translation>Diagonale des Bildschirms</translation>
        </message>
        <message>
            <source> m</source>
            <comment>metres, after a number</comment>
            <translation> m</translation>
        </message>
        <message>
            <source>Distance from which it is read</source>
            <translation>Entfernung, aus der er gelesen wird</translation>
        </message>
        <message>
            <source>&amp;Diagonal</source>
            <translation>&amp;Diagonale</translation>
        </message>
        <message>
            <source>Read &amp;from</source>
            <translation>Gelesen &amp;aus</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Überblick</translation>
        </message>
        <message>
            <source>&amp;Pipelines</source>
            <translation>&amp;Pipelines</translation>
        </message>
        <message>
            <source>&amp;Sprint</source>
            <translation>&amp;Sprint</translation>
        </message>
        <message>
            <source>&amp;Metrics</source>
            <translation>&amp;Kennzahlen</translation>
        </message>
        <message>
            <source>Seconds that each page stays</source>
            <translation>Sekunden, die jede Seite bleibt</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after a number</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>How people are called</source>
            <translation>Wie Menschen genannt werden</translation>
        </message>
        <message>
            <source>By their roles</source>
            <translation>Mit ihren Rollen</translation>
        </message>
        <message>
            <source>By their first names</source>
            <translation>Mit ihren Vornamen</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <source>&amp;Each for</source>
            <translation>&amp;Jede für</translation>
        </message>
        <message>
            <source>People are &amp;called</source>
            <translation>Menschen &amp;heißen</translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two times of day</comment>
            <translation>bis</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Dark outside the team’s &amp;hours, except for a P1 incident</source>
            <translation>Dunkel außerhalb der &amp;Zeiten des Teams, außer bei einer P1-Störung</translation>
        </message>
        <message>
            <source>The team’s day begins</source>
            <translation>Der Tag des Teams beginnt</translation>
        </message>
        <message>
            <source>The team’s day ends</source>
            <translation>Der Tag des Teams endet</translation>
        </message>
        <message>
            <source>&amp;Weekends, too</source>
            <translation>Auch am &amp;Wochenende</translation>
        </message>
        <message>
            <source>Dimmed at &amp;night</source>
            <translation>Bei &amp;Nacht gedimmt</translation>
        </message>
        <message>
            <source>The night begins</source>
            <translation>Die Nacht beginnt</translation>
        </message>
        <message>
            <source>The night ends</source>
            <translation>Die Nacht endet</translation>
        </message>
        <message>
            <source>Team’s hours</source>
            <translation>Zeiten des Teams</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <source>Open this on the panel and read the line from the back of the room.</source>
            <translation>Öffnen Sie dies auf dem Bildschirm und lesen Sie die Zeile von hinten im Raum.</translation>
        </message>
        <message>
            <source>This panel is too small for that distance: it can be read from %1 m.</source>
            <translation>Dieser Bildschirm ist für die Entfernung zu klein: Lesbar ist er aus %1 m.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallTestLine</name>
        <message>
            <source>A line to read from the back of the room</source>
            <translation>Eine Zeile, die von hinten im Raum zu lesen ist</translation>
        </message>
        <message>
            <source>Customers can work</source>
            <translation>Kunden können arbeiten</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWatch</name>
        <message>
            <source>The workspace does not answer.</source>
            <translation>Der Arbeitsbereich antwortet nicht.</translation>
        </message>
        <message>
            <source>The file of the workspace is not there.</source>
            <translation>Die Datei des Arbeitsbereichs ist nicht da.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWindow</name>
        <message>
            <source>Wall display</source>
            <translation>Wandanzeige</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWords</name>
        <message>
            <source>incident</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blockiert</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>instabil</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>still</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>Grenze %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a figure&apos;s name, its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Last answer %1</source>
            <translation>Letzte Antwort %1</translation>
        </message>
        <message>
            <source>It has never answered</source>
            <translation>Sie hat nie geantwortet</translation>
        </message>
        <message>
            <source>Nobody knows how customers fare</source>
            <translation>Niemand weiß, wie es Kunden geht</translation>
        </message>
        <message>
            <source>Monitoring is silent · %1</source>
            <comment>when it answered last</comment>
            <translation>Die Überwachung schweigt · %1</translation>
        </message>
        <message>
            <source>Customers are not served well</source>
            <translation>Kunden werden nicht gut bedient</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its value; its goal</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recovered %1 after %2</source>
            <comment>a time, a span</comment>
            <translation>wiederhergestellt %1 nach %2</translation>
        </message>
        <message>
            <source>No incident is open</source>
            <translation>Keine Störung ist offen</translation>
        </message>
        <message>
            <source>Nothing measures how customers fare</source>
            <translation>Nichts misst, wie es Kunden geht</translation>
        </message>
        <message>
            <source>All is well for customers</source>
            <translation>Für Kunden ist alles in Ordnung</translation>
        </message>
        <message>
            <source>P%1</source>
            <comment>priority of an incident</comment>
            <translation>P%1</translation>
        </message>
        <message>
            <source>nobody has it yet</source>
            <translation>noch hat sie niemand</translation>
        </message>
        <message numerus="yes">
            <source>%n customers affected</source>
            <translation>
                <numerusform>%n Kunde betroffen</numerusform>
                <numerusform>%n Kunden betroffen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>so many of what, in the team&apos;s words</comment>
            <translation>%1 %2 fehlgeschlagen</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Zugewiesen</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Behoben</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>Gebaut</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Auslieferung</translation>
        </message>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>%1 von %2 Schritten fertig</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>the step that is on; how many are done</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>none of %1 fails</source>
            <translation>keine von %1 schlägt fehl</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 fail</source>
            <translation>
                <numerusform>%1 von %2 schlägt fehl</numerusform>
                <numerusform>%1 von %2 schlagen fehl</numerusform>
            </translation>
        </message>
        <message>
            <source>build</source>
            <comment>the stage of a pipeline</comment>
            <translation>Bauen</translation>
        </message>
        <message>
            <source>functional</source>
            <comment>the stage of a pipeline</comment>
            <translation>Funktionstest</translation>
        </message>
        <message>
            <source>performance</source>
            <comment>the stage of a pipeline</comment>
            <translation>Leistungstest</translation>
        </message>
        <message>
            <source>security</source>
            <comment>the stage of a pipeline</comment>
            <translation>Sicherheitstest</translation>
        </message>
        <message>
            <source>deploy</source>
            <comment>the stage of a pipeline</comment>
            <translation>Auslieferung</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>a span</comment>
            <translation>über %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more fail</source>
            <translation>
                <numerusform>%n weitere schlägt fehl</numerusform>
                <numerusform>%n weitere schlagen fehl</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n blockiert</numerusform>
                <numerusform>%n blockiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n instabil</numerusform>
                <numerusform>%n instabil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine</source>
            <translation>
                <numerusform>%n in Ordnung</numerusform>
                <numerusform>%n in Ordnung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n still</numerusform>
                <numerusform>%n still</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between counts</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines fail</source>
            <translation>
                <numerusform>Pipeline schlägt fehl</numerusform>
                <numerusform>Pipelines schlagen fehl</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline, since when</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines silent</source>
            <translation>
                <numerusform>Pipeline still</numerusform>
                <numerusform>Pipelines still</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines blocked</source>
            <translation>
                <numerusform>Pipeline blockiert</numerusform>
                <numerusform>Pipelines blockiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines unstable</source>
            <translation>
                <numerusform>Pipeline instabil</numerusform>
                <numerusform>Pipelines instabil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines fine</source>
            <translation>
                <numerusform>Pipeline in Ordnung</numerusform>
                <numerusform>Pipelines in Ordnung</numerusform>
            </translation>
        </message>
        <message>
            <source>in production</source>
            <translation>in Produktion</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a span</comment>
            <translation>seit %1</translation>
        </message>
        <message numerus="yes">
            <source>stories blocked</source>
            <translation>
                <numerusform>Story blockiert</numerusform>
                <numerusform>Storys blockiert</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1, %2</source>
            <comment>a story&apos;s number, why it is blocked</comment>
            <translation>#%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>stories in work</source>
            <translation>
                <numerusform>Story in Arbeit</numerusform>
                <numerusform>Storys in Arbeit</numerusform>
            </translation>
        </message>
        <message>
            <source>none is blocked</source>
            <translation>keine ist blockiert</translation>
        </message>
        <message>
            <source>%1, day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1, Tag %2 von %3</translation>
        </message>
        <message>
            <source>%1, day %2</source>
            <comment>a sprint</comment>
            <translation>%1, Tag %2</translation>
        </message>
        <message>
            <source>of %1 pt</source>
            <comment>points</comment>
            <translation>von %1 P</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <comment>stories</comment>
            <translation>
                <numerusform>von %n</numerusform>
                <numerusform>von %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 von %2 Punkten</translation>
        </message>
        <message>
            <source>%1 of %2 stories</source>
            <translation>%1 von %2 Storys</translation>
        </message>
        <message>
            <source>%1 %2, limit %3</source>
            <comment>a column, its stories</comment>
            <translation>%1 %2, Grenze %3</translation>
        </message>
        <message numerus="yes">
            <source>%n stories blocked</source>
            <translation>
                <numerusform>%n Story blockiert</numerusform>
                <numerusform>%n Storys blockiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>All pipelines</source>
            <translation>Alle Pipelines</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a pipeline, its trouble, since when</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a figure, its value, its trend</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time</comment>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>%1 over</source>
            <comment>a column&apos;s limit</comment>
            <translation>%1 darüber</translation>
        </message>
        <message>
            <source>limit %1</source>
            <comment>of a column</comment>
            <translation>Grenze %1</translation>
        </message>
        <message>
            <source>Nothing is stuck</source>
            <translation>Nichts steckt fest</translation>
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
            <translation>Thema</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>&amp;Textgröße</translation>
        </message>
        <message>
            <source>Large &amp;targets for touch</source>
            <translation>Große &amp;Ziele für Berührung</translation>
        </message>
        <message>
            <source>Buttons and fields are at least 44 pixels high.</source>
            <translation>Knöpfe und Felder sind mindestens 44 Pixel hoch.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>&amp;Reduced motion</source>
            <translation>Weniger &amp;Bewegung</translation>
        </message>
        <message>
            <source>Menus and tips appear at once, and the wall display changes its pages without a fade.</source>
            <translation>Menüs und Hinweise erscheinen sofort, und die Wandanzeige wechselt ihre Seiten ohne Überblendung.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRun</name>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Try the demo day</source>
            <translation>Den Demotag ansehen</translation>
        </message>
        <message>
            <source>Follow a Tuesday hour by hour with sample data. Change anything; leave it with one click.</source>
            <translation>Folgen Sie einem Dienstag Stunde für Stunde mit Beispieldaten. Ändern Sie, was Sie mögen; ein Klick beendet ihn.</translation>
        </message>
        <message>
            <source>Recommended, 5 minutes</source>
            <translation>Empfohlen, 5 Minuten</translation>
        </message>
        <message>
            <source>New workspace on this computer</source>
            <translation>Neuer Arbeitsbereich auf diesem Computer</translation>
        </message>
        <message>
            <source>Start with an empty board and your own team. Works offline.</source>
            <translation>Beginnen Sie mit einem leeren Board und Ihrem eigenen Team. Geht ohne Netz.</translation>
        </message>
        <message>
            <source>Connect to the team database</source>
            <translation>Mit der Teamdatenbank verbinden</translation>
        </message>
        <message>
            <source>Your team already uses Dayshift: you need the address and your sign-in, or a connection file.</source>
            <translation>Ihr Team nutzt Dayshift schon: Sie brauchen die Adresse und Ihre Anmeldung oder eine Verbindungsdatei.</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>Importieren, was Sie haben</translation>
        </message>
        <message>
            <source>Stories and sprints. You see what will come in before anything is stored.</source>
            <translation>Storys und Sprints. Sie sehen, was hereinkommt, bevor etwas gespeichert wird.</translation>
        </message>
        <message>
            <source>Or drop a file here: a connection file from a colleague, a CSV or JSON export, or a Dayshift workspace. File &gt; Open workspace opens one, too.</source>
            <translation>Oder legen Sie hier eine Datei ab: eine Verbindungsdatei aus dem Team, einen Export als CSV oder JSON oder einen Arbeitsbereich von Dayshift. Auch „Datei &gt; Arbeitsbereich öffnen“ öffnet einen.</translation>
        </message>
        <message>
            <source>CSV file …</source>
            <translation>CSV-Datei …</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.tsv);;All files (*)</source>
            <translation>CSV-Dateien (*.csv *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>GitHub …</source>
            <translation>GitHub …</translation>
        </message>
        <message>
            <source>Exports (*.json *.csv);;All files (*)</source>
            <translation>Exporte (*.json *.csv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>GitLab …</source>
            <translation>GitLab …</translation>
        </message>
        <message>
            <source>Jira …</source>
            <translation>Jira …</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>Was geschehen wird</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>Thema: wie das System</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>Thema: hell</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>Thema: dunkel</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>Thema: hoher Kontrast</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>&amp;Überspringen</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>Wie möchten Sie beginnen?</translation>
        </message>
        <message>
            <source>You can change this at any time. Nothing is sent anywhere until you connect a source.</source>
            <translation>Sie können das jederzeit ändern. Nichts wird irgendwohin gesendet, bevor Sie eine Quelle verbinden.</translation>
        </message>
        <message>
            <source>Whose workspace is it?</source>
            <translation>Wessen Arbeitsbereich ist es?</translation>
        </message>
        <message>
            <source>All of it can be changed later. Only the team&apos;s name is needed.</source>
            <translation>Alles lässt sich später ändern. Nur der Name des Teams ist nötig.</translation>
        </message>
        <message>
            <source>What feeds it?</source>
            <translation>Woraus speist er sich?</translation>
        </message>
        <message>
            <source>Each of these can wait. A test asks the server once and stores nothing.</source>
            <translation>Alles davon kann warten. Ein Test fragt den Server einmal und speichert nichts.</translation>
        </message>
        <message>
            <source>This is what will be made, read and stored, and nothing else.</source>
            <translation>Das wird angelegt, gelesen und gespeichert, und nichts anderes.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Start the demo day</source>
            <translation>Demotag beginnen</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>Arbeitsbereich anlegen</translation>
        </message>
        <message>
            <source>Connect …</source>
            <translation>Verbinden …</translation>
        </message>
        <message>
            <source>Import into a workspace</source>
            <translation>In einen Arbeitsbereich importieren</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Arbeitsbereich öffnen</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>The workspace of %1 is made as one file, %2. It stays on this computer.</source>
            <comment>a team; a path</comment>
            <translation>Der Arbeitsbereich von %1 wird als eine Datei angelegt, %2. Er bleibt auf diesem Computer.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are read, and you see what they hold before it is stored.</source>
            <translation>
                <numerusform>%n Datei wird gelesen, und Sie sehen, was sie enthält, bevor es gespeichert wird.</numerusform>
                <numerusform>%n Dateien werden gelesen, und Sie sehen, was sie enthalten, bevor es gespeichert wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>To be imported: %1. First say whose workspace it is for.</source>
            <comment>files</comment>
            <translation>Zu importieren: %1. Sagen Sie zuerst, für wessen Arbeitsbereich.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRunSources</name>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Builds of a CI server, so that everybody sees what is broken and since when. A token that may read is enough.</source>
            <translation>Builds eines CI-Servers, damit alle sehen, was kaputt ist und seit wann. Ein Token, das lesen darf, genügt.</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Storys</translation>
        </message>
        <message>
            <source>Go back to the first step to import an export of Jira, GitHub, GitLab, Trello or a CSV file, or use File &gt; Import later.</source>
            <translation>Gehen Sie zum ersten Schritt zurück, um einen Export von Jira, GitHub, GitLab, Trello oder eine CSV-Datei zu importieren, oder nutzen Sie später „Datei &gt; Importieren“.</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Überwachung</translation>
        </message>
        <message>
            <source>What customers meet: figures and alerts, so that an incident begins when it hurts, not when somebody calls.</source>
            <translation>Was Kundinnen und Kunden begegnet: Werte und Alarme, damit eine Störung beginnt, wenn es schmerzt, und nicht erst beim ersten Anruf.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>Liegt im Schlüsselbund des Systems, nie im Arbeitsbereich</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Token or password</source>
            <translation>Token oder Kennwort</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Pipeline or Monitoring; a field</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <comment>Pipeline or Monitoring</comment>
            <translation>Testen: %1</translation>
        </message>
        <message>
            <source>Builds are read from %1: every few seconds while something runs there, and rarely while nothing does.</source>
            <comment>an address</comment>
            <translation>Builds werden von %1 gelesen: alle paar Sekunden, solange dort etwas läuft, und selten, solange nichts läuft.</translation>
        </message>
        <message numerus="yes">
            <source>Monitoring is read from %1 every %2 s, with %n figure(s).</source>
            <comment>an address; a number</comment>
            <translation>
                <numerusform>Die Überwachung wird alle %2 s von %1 gelesen, mit %n Wert.</numerusform>
                <numerusform>Die Überwachung wird alle %2 s von %1 gelesen, mit %n Werten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and passwords go into the system&apos;s keyring and nowhere else.</source>
            <translation>Token und Kennwörter kommen in den Schlüsselbund des Systems und nirgendwohin sonst.</translation>
        </message>
        <message>
            <source>Nothing is read from any server. You can connect one at any time in Settings &gt; Sources.</source>
            <translation>Von keinem Server wird etwas gelesen. Sie können jederzeit einen verbinden: „Einstellungen &gt; Quellen“.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRunTeam</name>
        <message>
            <source>Sprint 1</source>
            <translation>Sprint 1</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n Woche</numerusform>
                <numerusform>%n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>No sprints</source>
            <translation>Keine Sprints</translation>
        </message>
        <message>
            <source>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</source>
            <translation>Ada Lovelace, Product Owner
Grace Hopper, Developer, @grace</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>First day of the sprint</source>
            <translation>Erster Tag des Sprints</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Team</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Produkt</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Sprints &amp;last</source>
            <translation>Sprints &amp;dauern</translation>
        </message>
        <message>
            <source>Current sp&amp;rint, since</source>
            <translation>Laufender Sp&amp;rint, seit</translation>
        </message>
        <message>
            <source>P&amp;eople, one a line, with roles</source>
            <translation>P&amp;ersonen, je eine Zeile, mit Rollen</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Neuer Arbeitsbereich</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshift-Arbeitsbereiche (*.dayshift)</translation>
        </message>
        <message>
            <source>No role is called “%1”. It is left out.</source>
            <comment>a word</comment>
            <translation>Keine Rolle heißt „%1“. Sie bleibt weg.</translation>
        </message>
        <message>
            <source>Paste a list: name, roles, @login, mail address, apart by commas. You are in the team already.</source>
            <translation>Fügen Sie eine Liste ein: Name, Rollen, @Anmeldename, Mailadresse, durch Kommas getrennt. Sie selbst gehören schon zum Team.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>A workspace needs the name of its team.</source>
            <translation>Ein Arbeitsbereich braucht den Namen seines Teams.</translation>
        </message>
        <message>
            <source>A workspace needs a file.</source>
            <translation>Ein Arbeitsbereich braucht eine Datei.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another one, or open it by the File menu.</source>
            <translation>Eine Datei mit diesem Namen gibt es schon. Wählen Sie eine andere, oder öffnen Sie sie über das Menü „Datei“.</translation>
        </message>
        <message>
            <source>%1 runs from %2.</source>
            <comment>a sprint; its days</comment>
            <translation>%1 läuft von %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the team besides you.</source>
            <translation>
                <numerusform>Außer Ihnen ist %n Person im Team.</numerusform>
                <numerusform>Außer Ihnen sind %n Personen im Team.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GatesPane</name>
        <message>
            <source>Stages and the board&apos;s rules</source>
            <translation>Stufen und die Regeln des Boards</translation>
        </message>
        <message>
            <source>Which of your servers&apos; stages is a build, a functional, performance or security test, or a deployment; what the columns ask; when a story is done.</source>
            <translation>Welche Stufen Ihrer Server ein Build, ein Funktions-, Leistungs- oder Sicherheitstest oder ein Deployment sind; was die Spalten verlangen; wann eine Story fertig ist.</translation>
        </message>
        <message>
            <source>Who signs a release</source>
            <translation>Wer ein Release unterschreibt</translation>
        </message>
        <message>
            <source>One signature for each of these roles. Nobody signs twice in one release, and whoever made a change does not sign alone for it.</source>
            <translation>Je eine Unterschrift für jede dieser Rollen. Niemand unterschreibt in einem Release zweimal, und wer eine Änderung gemacht hat, unterschreibt nicht allein dafür.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Gates</translation>
        </message>
        <message>
            <source>What has to hold before a release goes out.</source>
            <translation>Was gelten muss, bevor ein Release hinausgeht.</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>&amp;Quality level: so many of the tests that ran have to pass</source>
            <translation>&amp;Qualitätsstufe: so viele der gelaufenen Tests müssen bestehen</translation>
        </message>
        <message>
            <source>Gates only ad&amp;vise</source>
            <translation>Gates &amp;raten nur</translation>
        </message>
        <message>
            <source>A gate that does not hold warns, and nobody is kept from signing or deploying.</source>
            <translation>Ein Gate, das nicht gilt, warnt, und niemand wird am Unterschreiben oder Ausliefern gehindert.</translation>
        </message>
        <message>
            <source>After a deployment</source>
            <translation>Nach einem Deployment</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Production is &amp;watched so long before the release counts as verified</source>
            <translation>So lange wird die Produktion &amp;beobachtet, bevor das Release als bestätigt gilt</translation>
        </message>
        <message>
            <source>Old builds</source>
            <translation>Alte Builds</translation>
        </message>
        <message>
            <source>Builds are &amp;kept for so many days</source>
            <translation>Builds werden so viele Tage &amp;aufbewahrt</translation>
        </message>
        <message>
            <source>The newest of each pipeline, and what proves a story, a release or a deployment, stays longer.</source>
            <translation>Der neueste jeder Pipeline, und was eine Story, ein Release oder ein Deployment belegt, bleibt länger.</translation>
        </message>
        <message numerus="yes">
            <source>Builds are kept for %n day(s)</source>
            <translation>
                <numerusform>Builds werden %n Tag aufbewahrt</numerusform>
                <numerusform>Builds werden %n Tage aufbewahrt</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>Nur lesend: Hier lässt sich nichts ändern.</translation>
        </message>
        <message>
            <source>Rules for releases changed</source>
            <translation>Regeln für Releases geändert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Herald</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened while it was quiet</source>
            <translation>
                <numerusform>Während der Ruhe ist %n Sache geschehen</numerusform>
                <numerusform>Während der Ruhe sind %n Dinge geschehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Liste öffnen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeyboardPane</name>
        <message>
            <source>Single letters</source>
            <translation>Einzelne Buchstaben</translation>
        </message>
        <message>
            <source>&amp;Letters alone do something in lists</source>
            <translation>&amp;Buchstaben allein bewirken etwas in Listen</translation>
        </message>
        <message>
            <source>E edits, A assigns, and so on. They never act while text is typed. Switch them off if you speak to the computer or press keys by accident.</source>
            <translation>E bearbeitet, A weist zu und so weiter. Sie wirken nie, während Text getippt wird. Schalten Sie sie ab, wenn Sie zum Computer sprechen oder Tasten aus Versehen drücken.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Eine Aktion oder Taste finden</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Bewirkt</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>From the program</source>
            <translation>Vom Programm</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>&amp;Use this key</source>
            <translation>Diese Taste &amp;nehmen</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>&amp;Keine Taste</translation>
        </message>
        <message>
            <source>&amp;Back to the program&apos;s</source>
            <translation>&amp;Zurück zur Taste des Programms</translation>
        </message>
        <message>
            <source>Reset &amp;all keys</source>
            <translation>&amp;Alle Tasten zurücksetzen</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no key</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>In every view</source>
            <translation>In jeder Ansicht</translation>
        </message>
        <message>
            <source>Choose an action, then press the new key in the field.</source>
            <translation>Wählen Sie eine Aktion, und drücken Sie dann im Feld die neue Taste.</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” already: neither would act. Choose another one, or use it all the same and give that one another key.</source>
            <comment>a key; an action</comment>
            <translation>%1 ist schon die Taste für „%2“: keine von beiden würde wirken. Wählen Sie eine andere, oder nehmen Sie sie trotzdem und geben Sie jener eine andere.</translation>
        </message>
        <message>
            <source>Changed. It acts from now on.</source>
            <translation>Geändert. Sie wirkt ab jetzt.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LanguagePane</name>
        <message>
            <source>For translators</source>
            <translation>Für Übersetzerinnen und Übersetzer</translation>
        </message>
        <message>
            <source>Offer languages that &amp;test the program</source>
            <translation>Sprachen anbieten, die das Programm &amp;prüfen</translation>
        </message>
        <message>
            <source>English in longer words, and English from right to left. They are in the View menu after the next start, and here when you come back.</source>
            <translation>Englisch in längeren Wörtern und Englisch von rechts nach links. Sie stehen nach dem nächsten Start im Menü „Ansicht“ und hier, wenn Sie wiederkommen.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>Längere Wörter, für Tests</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>Gespiegelt, für Tests</translation>
        </message>
        <message>
            <source>The window speaks the new language at once. What people and servers wrote stays as they wrote it.</source>
            <translation>Das Fenster spricht die neue Sprache sofort. Was Menschen und Server geschrieben haben, bleibt, wie sie es geschrieben haben.</translation>
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation>Daten und Zahlen</translation>
        </message>
        <message>
            <source>A moment</source>
            <translation>Ein Zeitpunkt</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Time zone, the workspace&apos;s</source>
            <translation>Zeitzone, die des Arbeitsbereichs</translation>
        </message>
        <message>
            <source>They follow the language and the country that the system is set to.</source>
            <translation>Sie richten sich nach der Sprache und dem Land, auf die das System eingestellt ist.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationWords</name>
        <message>
            <source>Story #%1 is yours</source>
            <translation>Story #%1 gehört Ihnen</translation>
        </message>
        <message>
            <source>%1 mentions you in #%2</source>
            <comment>a person; the number of a story</comment>
            <translation>%1 erwähnt Sie in #%2</translation>
        </message>
        <message>
            <source>Release %1 waits for your signature</source>
            <translation>Release %1 wartet auf Ihre Unterschrift</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a pipeline</comment>
            <translation>%1 ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 failed at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 ist bei %2 fehlgeschlagen</translation>
        </message>
        <message>
            <source>Incident %1: %2</source>
            <comment>its number; its title</comment>
            <translation>Störung %1: %2</translation>
        </message>
        <message>
            <source>%1 waits for approval</source>
            <comment>a pipeline</comment>
            <translation>%1 wartet auf Freigabe</translation>
        </message>
        <message>
            <source>%1 waits for approval at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 wartet bei %2 auf Freigabe</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 gab Ihnen: %2</translation>
        </message>
        <message>
            <source>You sign as %1.</source>
            <comment>a role</comment>
            <translation>Sie unterschreiben als %1.</translation>
        </message>
        <message>
            <source>The last change is by %1.</source>
            <comment>a person</comment>
            <translation>Die letzte Änderung ist von %1.</translation>
        </message>
        <message>
            <source>%1 raised it.</source>
            <comment>a person</comment>
            <translation>%1 hat sie gemeldet.</translation>
        </message>
        <message>
            <source>Somebody who may deploy has to agree.</source>
            <translation>Jemand, der ausliefern darf, muss zustimmen.</translation>
        </message>
        <message>
            <source>#%1 %2</source>
            <comment>a story: its number and title</comment>
            <translation>#%1 %2</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Release %1</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <comment>its number</comment>
            <translation>Störung %1</translation>
        </message>
        <message>
            <source>Assign to me</source>
            <translation>Mir zuweisen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPage</name>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Nichts wartet auf Sie.</translation>
        </message>
        <message>
            <source>Stories that are given to you, comments that mention you, releases that wait for your signature, builds of yours that fail and incidents are told here.</source>
            <translation>Storys, die Sie bekommen, Kommentare, die Sie erwähnen, Releases, die auf Ihre Unterschrift warten, Ihre fehlgeschlagenen Builds und Störungen stehen hier.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Öffnen</translation>
        </message>
        <message>
            <source>&amp;Assign to me</source>
            <translation>&amp;Mir zuweisen</translation>
        </message>
        <message>
            <source>&amp;Done with it</source>
            <translation>&amp;Erledigt</translation>
        </message>
        <message>
            <source>Done with a&amp;ll</source>
            <translation>A&amp;lles erledigt</translation>
        </message>
        <message>
            <source>What is &amp;told</source>
            <translation>Was &amp;gemeldet wird</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n anzusehen</numerusform>
                <numerusform>%n anzusehen</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPane</name>
        <message>
            <source>What concerns me</source>
            <translation>Was mich betrifft</translation>
        </message>
        <message>
            <source>Only what concerns you is told, and never that something passed. All of it stands in the list, Ctrl+Shift+N.</source>
            <translation>Gemeldet wird nur, was Sie betrifft, und nie, dass etwas bestanden hat. Alles steht in der Liste, Strg+Umschalt+N.</translation>
        </message>
        <message>
            <source>A story is given to &amp;me</source>
            <translation>&amp;Mir wird eine Story gegeben</translation>
        </message>
        <message>
            <source>Somebody m&amp;entions me</source>
            <translation>Jemand &amp;erwähnt mich</translation>
        </message>
        <message>
            <source>A release waits for my &amp;signature</source>
            <translation>Ein Release wartet auf meine &amp;Unterschrift</translation>
        </message>
        <message>
            <source>A &amp;build of mine fails</source>
            <translation>Ein &amp;Build von mir schlägt fehl</translation>
        </message>
        <message>
            <source>An &amp;incident is raised</source>
            <translation>Eine &amp;Störung wird gemeldet</translation>
        </message>
        <message>
            <source>A deployment waits for a&amp;pproval</source>
            <translation>Ein Deployment wartet auf &amp;Freigabe</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Auf dem Desktop</translation>
        </message>
        <message>
            <source>In the tray only</source>
            <translation>Nur im Infobereich</translation>
        </message>
        <message>
            <source>In the list only</source>
            <translation>Nur in der Liste</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Gar nicht</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <source>&amp;Quiet hours each day</source>
            <translation>&amp;Ruhezeit an jedem Tag</translation>
        </message>
        <message>
            <source>What happens meanwhile comes into the list; at the end one notification says how much there is.</source>
            <translation>Was inzwischen geschieht, kommt in die Liste; am Ende sagt eine Benachrichtigung, wie viel es ist.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>B&amp;is</translation>
        </message>
        <message>
            <source>Incidents may brea&amp;k them</source>
            <translation>Störungen dürfen sie &amp;durchbrechen</translation>
        </message>
        <message>
            <source>While a sprint review is presented, nothing is shown either; it comes when the review ends.</source>
            <translation>Auch während ein Sprint-Review gezeigt wird, erscheint nichts; es kommt, wenn das Review endet.</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Infobereich</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the last window quits Dayshift.</source>
            <translation>Dieser Desktop hat keinen Infobereich: Wer das letzte Fenster schließt, beendet Dayshift.</translation>
        </message>
        <message>
            <source>Stay in the tray when the last &amp;window is closed</source>
            <translation>Im Infobereich bleiben, wenn das letzte &amp;Fenster geschlossen wird</translation>
        </message>
        <message>
            <source>Servers are read on. Quit in the File menu or in the tray ends the program.</source>
            <translation>Server werden weiter gelesen. „Beenden“ im Menü „Datei“ oder im Infobereich beendet das Programm.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsRoom</name>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>&amp;Notifications</source>
            <translation>&amp;Benachrichtigungen</translation>
        </message>
        <message>
            <source>#%1 is yours</source>
            <translation>#%1 gehört Ihnen</translation>
        </message>
        <message>
            <source>%1 is yours</source>
            <comment>a pipeline</comment>
            <translation>%1 gehört Ihnen</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>Sie sind nicht in diesem Team.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Have yourself added in Settings &gt; Team and roles.</source>
            <translation>Lassen Sie sich unter Einstellungen &gt; Team und Rollen aufnehmen.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPane</name>
        <message>
            <source>Yours, on this computer. Nobody else sees it.</source>
            <translation>Ihres, auf diesem Computer. Niemand sonst sieht es.</translation>
        </message>
        <message>
            <source>The team&apos;s: it lies in the workspace, and everybody has it.</source>
            <translation>Des Teams: Es liegt im Arbeitsbereich, und alle haben es.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsRoom</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>theme dark light contrast text size touch motion look</source>
            <translation>Thema dunkel hell Kontrast Text Größe Berührung Bewegung Aussehen</translation>
        </message>
        <message>
            <source>Language and dates</source>
            <translation>Sprache und Daten</translation>
        </message>
        <message>
            <source>language dates numbers time zone translation</source>
            <translation>Sprache Daten Zahlen Zeitzone Übersetzung</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>quiet hours desktop tray digest incident approval mention</source>
            <translation>Ruhezeit Desktop Infobereich Störung Freigabe Erwähnung</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>keys shortcuts single letters conflict reset</source>
            <translation>Tasten Kürzel Buchstaben Konflikt zurücksetzen</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
        <message>
            <source>Team database</source>
            <translation>Teamdatenbank</translation>
        </message>
        <message>
            <source>database server file backup schema team product time zone check</source>
            <translation>Datenbank Server Datei Sicherung Schema Team Produkt Zeitzone prüfen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>CI servers monitoring connections tokens budget requests test</source>
            <translation>CI-Server Überwachung Verbindungen Token Kontingent Anfragen Test</translation>
        </message>
        <message>
            <source>Stages and gates</source>
            <translation>Stufen und Gates</translation>
        </message>
        <message>
            <source>release sign-off signatures gates stages builds kept days</source>
            <translation>Release Freigabe Unterschriften Gates Stufen Builds aufbewahren Tage</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>Vorführen</translation>
        </message>
        <message>
            <source>Wall display</source>
            <translation>Wandanzeige</translation>
        </message>
        <message>
            <source>wall panel distance pages night hours</source>
            <translation>Wand Bildschirm Abstand Seiten Nacht Zeiten</translation>
        </message>
        <message>
            <source>Team and roles</source>
            <translation>Team und Rollen</translation>
        </message>
        <message>
            <source>people members rights login guest product owner scrum master</source>
            <translation>Menschen Mitglieder Rechte Anmeldung Gast Product Owner Scrum Master</translation>
        </message>
        <message>
            <source>Metrics and bands</source>
            <translation>Kennzahlen und Stufen</translation>
        </message>
        <message>
            <source>levels DORA year elite high medium low thresholds figures</source>
            <translation>Stufen DORA Jahr Elite hoch mittel niedrig Schwellen Kennzahlen</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>About Dayshift</source>
            <translation>Über Dayshift</translation>
        </message>
        <message>
            <source>version licences Qt files folders stored</source>
            <translation>Version Lizenzen Qt Dateien Ordner gespeichert</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Dieser Arbeitsbereich</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>Ihre Einstellungen</translation>
        </message>
        <message>
            <source>Drafts that were not saved yet</source>
            <translation>Entwürfe, die noch nicht gespeichert sind</translation>
        </message>
        <message>
            <source>Workspaces, unless you chose another folder; changes that wait to be sent; notifications</source>
            <translation>Arbeitsbereiche, sofern Sie keinen anderen Ordner gewählt haben; Änderungen, die noch gesendet werden; Mitteilungen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesPane</name>
        <message>
            <source>Connection check</source>
            <translation>Verbindungsprüfung</translation>
        </message>
        <message>
            <source>How they are read</source>
            <translation>Wie sie gelesen werden</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Zuletzt gelesen</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Übrig</translation>
        </message>
        <message>
            <source>Requests that the server still allows</source>
            <translation>Anfragen, die der Server noch erlaubt</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Bearbeiten …</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Add a &amp;CI server …</source>
            <translation>&amp;CI-Server hinzufügen …</translation>
        </message>
        <message>
            <source>Add &amp;monitoring …</source>
            <translation>Über&amp;wachung hinzufügen …</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>abgeschaltet</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>antwortet nicht</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>noch nicht gelesen</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Von Hand eingetragen</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>Ab&amp;schalten</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>Ein&amp;schalten</translation>
        </message>
        <message>
            <source>Its builds prove stories and deployments: switch it off, and they stay.</source>
            <translation>Seine Builds belegen Storys und Deployments: Schalten Sie ihn ab, und sie bleiben.</translation>
        </message>
        <message>
            <source>Nothing is connected yet. Add a CI server to see every build, or monitoring to see what customers meet.</source>
            <translation>Noch ist nichts verbunden. Fügen Sie einen CI-Server hinzu, um jeden Build zu sehen, oder eine Überwachung, um zu sehen, was Kundinnen und Kunden begegnet.</translation>
        </message>
        <message>
            <source>%1 is read again</source>
            <comment>a server</comment>
            <translation>%1 wird wieder gelesen</translation>
        </message>
        <message>
            <source>%1 is switched off</source>
            <comment>a server</comment>
            <translation>%1 ist abgeschaltet</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>a server</comment>
            <translation>%1 entfernt</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>Ein Server wird alle paar Sekunden gefragt, solange dort etwas läuft, und selten, wenn nichts läuft. Token liegen im Schlüsselbund des Systems, auf jedem Rechner ein eigener.</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. It counts as live for 90 s after its last answer and as stale after 15 min. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>Ein Server wird alle paar Sekunden gefragt, solange dort etwas läuft, und selten, solange nichts läuft. Er gilt 90 s nach seiner letzten Antwort als aktuell und nach 15 min als veraltet. Token liegen im Schlüsselbund des Systems, auf jedem Computer ein eigenes.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StepTrail</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>numbers, and what is done</comment>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tray</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>&amp;Störung melden …</translation>
        </message>
        <message>
            <source>&amp;Open Dayshift</source>
            <translation>Dayshift &amp;öffnen</translation>
        </message>
        <message>
            <source>&amp;Pause notifications</source>
            <translation>&amp;Benachrichtigungen anhalten</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <source>%1, running</source>
            <comment>a pipeline</comment>
            <translation>%1, läuft</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline; how long it still takes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>a pipeline; a stage; for how long</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a pipeline; for how long</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>%n Störung offen</numerusform>
                <numerusform>%n Störungen offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) fail</source>
            <translation>
                <numerusform>%n Pipeline schlägt fehl</numerusform>
                <numerusform>%n Pipelines schlagen fehl</numerusform>
            </translation>
        </message>
        <message>
            <source>No source answers</source>
            <translation>Keine Quelle antwortet</translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) run</source>
            <translation>
                <numerusform>%n Pipeline läuft</numerusform>
                <numerusform>%n Pipelines laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nichts braucht Sie</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WelcomePicture</name>
        <message>
            <source>Dayshift. The team&apos;s day, in one window</source>
            <translation>Dayshift. Der Tag des Teams, in einem Fenster</translation>
        </message>
        <message>
            <source>Dayshift</source>
            <translation>Dayshift</translation>
        </message>
        <message>
            <source>The team&apos;s day, in one window</source>
            <translation>Der Tag des Teams, in einem Fenster</translation>
        </message>
        <message>
            <source>See what customers meet in production, who works on it, what the pipeline says and what waits for whom. Every role looks at the same day.</source>
            <translation>Sehen Sie, was Kundinnen und Kunden in der Produktion begegnet, wer daran arbeitet, was die Pipeline sagt und was auf wen wartet. Alle Rollen sehen denselben Tag.</translation>
        </message>
        <message>
            <source>Free software, GPL-3.0. No account, no tracking.</source>
            <translation>Freie Software, GPL-3.0. Kein Konto, keine Verfolgung.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paketieren</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Überwachen</translation>
        </message>
        <message>
            <source>4 h 14 min</source>
            <translation>4 Std. 14 min</translation>
        </message>
        <message>
            <source>from a customer&apos;s failed sign-in to the verified recovery</source>
            <translation>von der fehlgeschlagenen Anmeldung bis zur bestätigten Wiederherstellung</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WorkspacePane</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>&amp;Test again</source>
            <translation>Erneut &amp;testen</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Wo die Daten liegen</translation>
        </message>
        <message>
            <source>On this computer only: one file, for one person or to try things.</source>
            <translation>Nur auf diesem Computer: eine Datei, für eine Person oder zum Ausprobieren.</translation>
        </message>
        <message>
            <source>In the team&apos;s database: PostgreSQL, everybody sees the same.</source>
            <translation>In der Datenbank des Teams: PostgreSQL, alle sehen dasselbe.</translation>
        </message>
        <message>
            <source>&amp;Open another workspace …</source>
            <translation>Anderen Arbeitsbereich ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>Open a team &amp;database …</source>
            <translation>Team&amp;datenbank öffnen …</translation>
        </message>
        <message>
            <source>When the server cannot be reached, work goes on here and is sent later. Signing and deploying always need the server. The password lies in the system&apos;s keyring.</source>
            <translation>Ist der Server nicht zu erreichen, geht die Arbeit hier weiter und wird später gesendet. Unterschreiben und Ausliefern brauchen immer den Server. Das Kennwort liegt im Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Wem er gehört</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Te&amp;am</source>
            <translation>Te&amp;am</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Produkt</translation>
        </message>
        <message>
            <source>Time &amp;zone, in which days and weeks are counted</source>
            <translation>&amp;Zeitzone, in der Tage und Wochen gezählt werden</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Sicher aufbewahren</translation>
        </message>
        <message>
            <source>A whole copy in one file, while others work on.</source>
            <translation>Eine ganze Kopie in einer Datei, während andere weiterarbeiten.</translation>
        </message>
        <message>
            <source>&amp;Back up …</source>
            <translation>Si&amp;chern …</translation>
        </message>
        <message>
            <source>The database is backed up on its server.</source>
            <translation>Die Datenbank wird auf ihrem Server gesichert.</translation>
        </message>
        <message>
            <source>A connection file brings a colleague here. It holds the address and no password.</source>
            <translation>Eine Verbindungsdatei bringt andere aus dem Team hierher. Sie enthält die Adresse und kein Kennwort.</translation>
        </message>
        <message>
            <source>&amp;Connection file …</source>
            <translation>&amp;Verbindungsdatei …</translation>
        </message>
        <message>
            <source>Connection check</source>
            <translation>Verbindungsprüfung</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>Jetzt verbunden</translation>
        </message>
        <message>
            <source>It is being asked</source>
            <translation>Er wird gefragt</translation>
        </message>
        <message>
            <source>It does not answer</source>
            <translation>Er antwortet nicht</translation>
        </message>
        <message>
            <source>The workspace is open</source>
            <translation>Der Arbeitsbereich ist offen</translation>
        </message>
        <message>
            <source>Connected to the team database</source>
            <translation>Mit der Teamdatenbank verbunden</translation>
        </message>
        <message>
            <source>last change %1</source>
            <comment>a time</comment>
            <translation>letzte Änderung %1</translation>
        </message>
        <message>
            <source>nothing was changed yet</source>
            <translation>noch wurde nichts geändert</translation>
        </message>
        <message>
            <source>The file answers</source>
            <translation>Die Datei antwortet</translation>
        </message>
        <message>
            <source>The server answers</source>
            <translation>Der Server antwortet</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The line is encrypted</source>
            <translation>Die Leitung ist verschlüsselt</translation>
        </message>
        <message>
            <source>The line is not encrypted</source>
            <translation>Die Leitung ist nicht verschlüsselt</translation>
        </message>
        <message>
            <source>You may read and write</source>
            <translation>Sie dürfen lesen und schreiben</translation>
        </message>
        <message>
            <source>You may read, and not write</source>
            <translation>Sie dürfen lesen, nicht schreiben</translation>
        </message>
        <message>
            <source>Schema %1 fits this program</source>
            <translation>Schema %1 passt zu diesem Programm</translation>
        </message>
        <message>
            <source>Schema %1; this program knows %2</source>
            <translation>Schema %1; dieses Programm kennt %2</translation>
        </message>
        <message>
            <source>The clocks differ by %1</source>
            <translation>Die Uhren weichen um %1 ab</translation>
        </message>
        <message>
            <source>The clocks agree</source>
            <translation>Die Uhren stimmen überein</translation>
        </message>
        <message>
            <source>times are the server&apos;s</source>
            <translation>es gelten die Zeiten des Servers</translation>
        </message>
        <message>
            <source>Workspace changed</source>
            <translation>Arbeitsbereich geändert</translation>
        </message>
        <message>
            <source>Back up the workspace</source>
            <translation>Arbeitsbereich sichern</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Dayshift-Arbeitsbereiche (*.dayshift)</translation>
        </message>
        <message>
            <source>Backed up to %1, %2.</source>
            <comment>a file; its size</comment>
            <translation>Gesichert nach %1, %2.</translation>
        </message>
        <message>
            <source>Save a connection file</source>
            <translation>Verbindungsdatei speichern</translation>
        </message>
        <message>
            <source>Connection files (*.dayshift-connection)</source>
            <translation>Verbindungsdateien (*.dayshift-connection)</translation>
        </message>
        <message>
            <source>The connection file is %1. It holds no password.</source>
            <translation>Die Verbindungsdatei ist %1. Sie enthält kein Kennwort.</translation>
        </message>
        <message>
            <source>The connection file could not be written. Choose another folder.</source>
            <translation>Die Verbindungsdatei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. What you typed is kept; when you save, both are shown.</source>
            <translation>Jemand hat das inzwischen geändert. Ihre Eingabe bleibt; beim Speichern wird beides gezeigt.</translation>
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
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>Qt, by which it is built and run</source>
            <translation>Qt, womit es gebaut ist und läuft</translation>
        </message>
        <message>
            <source>Newest schema of a workspace</source>
            <translation>Neuestes Schema eines Arbeitsbereichs</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Lizenzen …</translation>
        </message>
        <message>
            <source>Where things lie on this computer</source>
            <translation>Was wo auf diesem Rechner liegt</translation>
        </message>
        <message>
            <source>Tokens and passwords lie in the system&apos;s keyring, in none of these files.</source>
            <translation>Token und Passwörter liegen im Schlüsselbund des Systems, in keiner dieser Dateien.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BandsPane</name>
        <message>
            <source>Levels of the four figures</source>
            <translation>Stufen der vier Kennzahlen</translation>
        </message>
        <message>
            <source>DORA&apos;s levels describe clusters of one year&apos;s answers; they move from year to year and are no thresholds. So a level is never shown without its year. The report of 2025 has none.</source>
            <translation>DORAs Stufen beschreiben Gruppen von Antworten eines Jahres; sie ändern sich von Jahr zu Jahr und sind keine Schwellen. Darum steht eine Stufe nie ohne ihr Jahr da. Der Bericht von 2025 hat keine.</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>DORA-Bericht %1</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>Unsere eigenen</translation>
        </message>
        <message>
            <source>No levels</source>
            <translation>Keine Stufen</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>&amp;Stufen</translation>
        </message>
        <message>
            <source>Our own levels</source>
            <translation>Unsere eigenen Stufen</translation>
        </message>
        <message>
            <source>Where a level ends. What lies beyond the last one is low. They hold while “Our own” is chosen above, and begin as those of 2024.</source>
            <translation>Wo eine Stufe endet. Was jenseits der letzten liegt, ist niedrig. Sie gelten, solange oben „Unsere eigenen“ gewählt ist, und beginnen mit denen von 2024.</translation>
        </message>
        <message>
            <source>Lead times, median, below</source>
            <translation>Durchlaufzeiten, Median, unter</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after their number</comment>
            <translation> Tage</translation>
        </message>
        <message>
            <source>Time to recovery, median, below</source>
            <translation>Wiederherstellungszeit, Median, unter</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after their number</comment>
            <translation> Std.</translation>
        </message>
        <message>
            <source>Failed deployments, at most</source>
            <translation>Fehlgeschlagene Auslieferungen, höchstens</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Deployments in 30 days, at least</source>
            <translation>Auslieferungen in 30 Tagen, mindestens</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a figure; a level</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Agreed in May 2026</source>
            <translation>Vereinbart im Mai 2026</translation>
        </message>
        <message>
            <source>&amp;Where they come from, with the year</source>
            <translation>&amp;Woher sie kommen, mit Jahr</translation>
        </message>
        <message>
            <source>Levels changed</source>
            <translation>Stufen geändert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EditCommand</name>
        <message>
            <source>Change a member of the team and their roles.</source>
            <translation>Ein Mitglied des Teams und seine Rollen ändern.</translation>
        </message>
        <message>
            <source>member.</source>
            <translation>member.</translation>
        </message>
        <message>
            <source>The member&apos;s name, login or e-mail.</source>
            <translation>Name, Anmeldung oder E-Mail des Mitglieds.</translation>
        </message>
        <message>
            <source>Give this role. Give the option once for each role.</source>
            <translation>Diese Rolle geben. Einmal für jede Rolle angeben.</translation>
        </message>
        <message>
            <source>Take this role away. Without any role a member is a guest, who only looks.</source>
            <translation>Diese Rolle nehmen. Ohne Rolle ist ein Mitglied Gast und sieht nur zu.</translation>
        </message>
        <message>
            <source>The name from now on.</source>
            <translation>Der Name von jetzt an.</translation>
        </message>
        <message>
            <source>The login from now on.</source>
            <translation>Die Anmeldung von jetzt an.</translation>
        </message>
        <message>
            <source>They left the team. What they did stays.</source>
            <translation>Nicht mehr im Team. Was getan wurde, bleibt.</translation>
        </message>
        <message>
            <source>They are in the team again.</source>
            <translation>Wieder im Team.</translation>
        </message>
        <message>
            <source>Say what to change: edit member, and the name.</source>
            <translation>Sagen Sie, was zu ändern ist: edit member und der Name.</translation>
        </message>
        <message>
            <source>Somebody has either left or is back.</source>
            <translation>Jemand ist entweder gegangen oder wieder da.</translation>
        </message>
        <message>
            <source>%1 is no role. There are: %2.</source>
            <translation>%1 ist keine Rolle. Es gibt: %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FreshnessCard</name>
        <message>
            <source>How long it is believed</source>
            <translation>Wie lange man ihnen glaubt</translation>
        </message>
        <message>
            <source>After its last answer a source is live for so long; then its age is told, and in the end it is stale: nothing of it is believed any more.</source>
            <translation>Nach ihrer letzten Antwort ist eine Quelle so lange aktuell; dann wird ihr Alter gesagt, und zuletzt ist sie veraltet: Ihr wird nichts mehr geglaubt.</translation>
        </message>
        <message>
            <source>CI servers: &amp;live for</source>
            <translation>CI-Server: &amp;aktuell für</translation>
        </message>
        <message>
            <source>CI servers: stale a&amp;fter</source>
            <translation>CI-Server: &amp;veraltet nach</translation>
        </message>
        <message>
            <source>Monitoring: li&amp;ve for</source>
            <translation>Überwachung: akt&amp;uell für</translation>
        </message>
        <message>
            <source>Monitoring: stale af&amp;ter</source>
            <translation>Überwachung: veral&amp;tet nach</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>Ü&amp;bliche Grenzen</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after their number</comment>
            <translation> s</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Limits of freshness changed</source>
            <translation>Grenzen der Aktualität geändert</translation>
        </message>
        <message>
            <source>Limits of freshness as usual</source>
            <translation>Grenzen der Aktualität wie üblich</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MemberWords</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A person of the team needs a name of at most 100 letters.</source>
            <translation>Wer zum Team gehört, braucht einen Namen von höchstens 100 Zeichen.</translation>
        </message>
        <message>
            <source>Enter the name by which the team calls them.</source>
            <translation>Geben Sie den Namen ein, unter dem das Team die Person kennt.</translation>
        </message>
        <message>
            <source>There is no such role.</source>
            <translation>Diese Rolle gibt es nicht.</translation>
        </message>
        <message>
            <source>Choose among the roles of the team.</source>
            <translation>Wählen Sie unter den Rollen des Teams.</translation>
        </message>
        <message>
            <source>%1 goes by this name already.</source>
            <translation>%1 ist schon unter diesem Namen bekannt.</translation>
        </message>
        <message>
            <source>Give each of them a login of their own.</source>
            <translation>Geben Sie beiden je eine eigene Anmeldung.</translation>
        </message>
        <message>
            <source>You have no role yourself: from then on you would only look.</source>
            <translation>Sie haben selbst keine Rolle: Von da an könnten Sie nur noch zusehen.</translation>
        </message>
        <message>
            <source>Give yourself a role first.</source>
            <translation>Geben Sie zuerst sich selbst eine Rolle.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamPane</name>
        <message>
            <source>Accepts stories, waives gates, changes releases, gives roles.</source>
            <translation>Nimmt Storys ab, erlässt Gates, ändert Releases, gibt Rollen.</translation>
        </message>
        <message>
            <source>Changes limits and sprints, gives roles.</source>
            <translation>Ändert Grenzen und Sprints, gibt Rollen.</translation>
        </message>
        <message>
            <source>Seals, deploys, changes releases, rehearses the way back.</source>
            <translation>Versiegelt, liefert aus, ändert Releases, probt den Weg zurück.</translation>
        </message>
        <message>
            <source>Works on everything else, and signs for the role where a release asks for it.</source>
            <translation>Arbeitet an allem anderen und unterschreibt für die Rolle, wo ein Release das verlangt.</translation>
        </message>
        <message>
            <source>People and their roles</source>
            <translation>Menschen und ihre Rollen</translation>
        </message>
        <message>
            <source>The product owner and the scrum master say who is of the team. A right that nobody has is everybody&apos;s, so that nobody is locked out.</source>
            <translation>Product Owner und Scrum Master sagen, wer zum Team gehört. Ein Recht, das niemand hat, haben alle, damit niemand ausgesperrt ist.</translation>
        </message>
        <message>
            <source>Find a person or a role</source>
            <translation>Person oder Rolle suchen</translation>
        </message>
        <message>
            <source>Show who &amp;left</source>
            <translation>Zeigen, wer &amp;gegangen ist</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Ada Lovelace, Developer, @ada</source>
            <translation>Ada Lovelace, Entwickler, @ada</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>Auf&amp;nehmen</translation>
        </message>
        <message>
            <source>Some&amp;body new: the name, then roles and a login</source>
            <translation>&amp;Jemand Neues: der Name, dann Rollen und eine Anmeldung</translation>
        </message>
        <message>
            <source>Somebody new: the name, then roles and a login</source>
            <translation>Jemand Neues: der Name, dann Rollen und eine Anmeldung</translation>
        </message>
        <message>
            <source>The person chosen</source>
            <translation>Die gewählte Person</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>Anme&amp;ldung</translation>
        </message>
        <message>
            <source>&amp;Mail address</source>
            <translation>&amp;Mailadresse</translation>
        </message>
        <message>
            <source>By the login, imports, commits and sign-ins know the person. A mail address only matches, and is never shown to others.</source>
            <translation>An der Anmeldung erkennen Importe, Commits und Anmeldungen die Person. Eine Mailadresse ordnet nur zu und wird anderen nie gezeigt.</translation>
        </message>
        <message>
            <source>Without a role somebody is a guest: they see everything, and change nothing.</source>
            <translation>Ohne Rolle ist jemand Gast: sieht alles und ändert nichts.</translation>
        </message>
        <message>
            <source>in the team</source>
            <translation>im Team</translation>
        </message>
        <message>
            <source>left</source>
            <translation>nicht mehr dabei</translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>Nur lesend: Hier lässt sich nichts ändern.</translation>
        </message>
        <message numerus="yes">
            <source>%n in the team</source>
            <translation>
                <numerusform>%n im Team</numerusform>
                <numerusform>%n im Team</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody changed this person meanwhile. What you typed is kept; both are shown when you leave the field.</source>
            <translation>Jemand hat diese Person inzwischen geändert. Ihre Eingabe bleibt; beides wird gezeigt, wenn Sie das Feld verlassen.</translation>
        </message>
        <message>
            <source>Nobody is in the team yet.</source>
            <translation>Noch ist niemand im Team.</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Niemand gefunden.</translation>
        </message>
        <message>
            <source>&amp;Take out of the team</source>
            <translation>Aus dem &amp;Team nehmen</translation>
        </message>
        <message>
            <source>B&amp;ring back into the team</source>
            <translation>Wiede&amp;r ins Team nehmen</translation>
        </message>
        <message>
            <source>You would give up the right to give roles, and only somebody else could give it back to you. Do it once more if you mean it.</source>
            <translation>Sie gäben das Recht ab, Rollen zu geben, und nur jemand anderes könnte es Ihnen zurückgeben. Tun Sie es noch einmal, wenn Sie das wollen.</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a person</comment>
            <translation>%1 geändert</translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <comment>a person; a role</comment>
            <translation>%1 hat jetzt die Rolle %2</translation>
        </message>
        <message>
            <source>%1 is no longer %2</source>
            <comment>a person; a role</comment>
            <translation>%1 hat die Rolle %2 nicht mehr</translation>
        </message>
        <message>
            <source>%1 left the team</source>
            <comment>a person</comment>
            <translation>%1 ist nicht mehr im Team</translation>
        </message>
        <message>
            <source>%1 is in the team again</source>
            <comment>a person</comment>
            <translation>%1 ist wieder im Team</translation>
        </message>
        <message>
            <source>%1 left the team. What they did and what is theirs stays. “Show who left” lists them.</source>
            <translation>%1 ist nicht mehr im Team. Was getan wurde und zugeteilt ist, bleibt. „Zeigen, wer gegangen ist“ listet die Person auf.</translation>
        </message>
        <message>
            <source>%1 is no role. Write the roles as they are listed here.</source>
            <translation>%1 ist keine Rolle. Schreiben Sie die Rollen, wie sie hier stehen.</translation>
        </message>
        <message>
            <source>%1 is in the team now</source>
            <comment>a person</comment>
            <translation>%1 ist jetzt im Team</translation>
        </message>
    </context>
</TS>
