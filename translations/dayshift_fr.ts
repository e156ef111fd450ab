<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Dayshift::AboutDialog</name>
        <message>
            <source>About Dayshift</source>
            <translation>À propos de Dayshift</translation>
        </message>
        <message>
            <source>Dayshift %1</source>
            <translation>Dayshift %1</translation>
        </message>
        <message>
            <source>One team, one day, on one desktop: the backlog, the pipelines and the key figures.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with Qt %1 (LGPL and GPL), Qt Charts (GPL), SQLite (public domain) and QtKeychain (BSD). Inter and JetBrains Mono come under the SIL Open Font License.</source>
            <translation>Une équipe, une journée, un seul bureau : le backlog, les pipelines et les indicateurs clés.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.

Construit avec Qt %1 (LGPL et GPL), Qt Charts (GPL), SQLite (domaine public) et QtKeychain (BSD). Inter et JetBrains Mono sont sous licence SIL Open Font License.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Licences…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AddCommand</name>
        <message>
            <source>The epic's number.</source>
            <translation>Le numéro de l’epic.</translation>
        </message>
        <message>
            <source>The sprint's name.</source>
            <translation>Le nom du sprint.</translation>
        </message>
        <message>
            <source>A member's name or login.</source>
            <translation>Le nom ou l’identifiant d’un membre.</translation>
        </message>
        <message>
            <source>The estimate.</source>
            <translation>L’estimation.</translation>
        </message>
        <message>
            <source>%1 is no estimate.</source>
            <translation>%1 n’est pas une estimation.</translation>
        </message>
        <message>
            <source>low, medium, high or highest.</source>
            <translation>low, medium, high ou highest.</translation>
        </message>
        <message>
            <source>What it is worth, in the team&apos;s own measure.</source>
            <translation>Ce que cela vaut, dans la mesure propre à l’équipe.</translation>
        </message>
        <message>
            <source>The team&apos;s name.</source>
            <translation>Le nom de l’équipe.</translation>
        </message>
        <message>
            <source>%1 is no priority: low, medium, high or highest.</source>
            <translation>%1 n’est pas une priorité : low, medium, high ou highest.</translation>
        </message>
        <message>
            <source>%1 is no value.</source>
            <translation>%1 n’est pas une valeur.</translation>
        </message>
        <message>
            <source>Of an incident: fill it in from the worst alert, and create its story in the Expedite lane. The title may be left out.</source>
            <translation>Pour un incident : le remplir à partir de l’alerte la plus grave et créer sa story dans le couloir Urgent. Le titre peut être omis.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure.</source>
            <translation>La surveillance ne montre aucune panne.</translation>
        </message>
        <message>
            <source>Leave out --from-monitoring to enter it by hand.</source>
            <translation>Omettez --from-monitoring pour le saisir à la main.</translation>
        </message>
        <message>
            <source>Create a story, an epic or an incident, or add a member.</source>
            <translation>Créer une story, une epic ou un incident, ou ajouter un membre.</translation>
        </message>
        <message>
            <source>story, epic, incident or member.</source>
            <translation>story, epic, incident ou member.</translation>
        </message>
        <message>
            <source>What it is about; of a member the name.</source>
            <translation>De quoi il s&apos;agit ; pour un membre, son nom.</translation>
        </message>
        <message>
            <source>Of a member: a role, such as developer or product-owner. Give it once for each role.</source>
            <translation>Pour un membre : un rôle, comme developer ou product-owner. À donner une fois par rôle.</translation>
        </message>
        <message>
            <source>Of a member: the login by which they are known.</source>
            <translation>Pour un membre : l&apos;identifiant par lequel on le connaît.</translation>
        </message>
        <message>
            <source>A kind (story, epic, incident or member) and a title are needed.</source>
            <translation>Il faut un genre (story, epic, incident ou member) et un titre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BacklogPage</name>
        <message>
            <source>Backlog and sprint</source>
            <translation>Backlog et sprint</translation>
        </message>
        <message>
            <source>Pull into the sprint or put back</source>
            <translation>Prendre dans le sprint ou remettre</translation>
        </message>
        <message>
            <source>Pull in</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories without a sprint</source>
            <translation>
                <numerusform>%n story sans sprint</numerusform>
                <numerusform>%n stories sans sprint</numerusform>
            </translation>
        </message>
        <message>
            <source>The backlog is being read.</source>
            <translation>Lecture du backlog en cours.</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>Lecture des stories, %1 jusqu’ici</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Aucun sprint</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories, %2</source>
            <comment>a sprint</comment>
            <translation>
                <numerusform>%1, %n story, %2</numerusform>
                <numerusform>%1, %n stories, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>Remettre dans le backlog</translation>
        </message>
        <message>
            <source>Pull into %1</source>
            <translation>Prendre dans %1</translation>
        </message>
        <message>
            <source>Plan a sprint first</source>
            <translation>Planifiez d’abord un sprint</translation>
        </message>
        <message>
            <source>Pulls the selected stories into %1 (S)</source>
            <translation>Prend les stories sélectionnées dans %1 (S)</translation>
        </message>
        <message>
            <source>Puts the selected stories back into the backlog (S)</source>
            <translation>Remet les stories sélectionnées dans le backlog (S)</translation>
        </message>
        <message>
            <source>%1 pulled into %2</source>
            <translation>Prise de %1 dans %2</translation>
        </message>
        <message>
            <source>%1 put back into the backlog</source>
            <translation>Remise de %1 dans le backlog</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>Déplacement de %1 vers %2</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>Changement de place de %1</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>Rédaction de « %1 »</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BackupCommand</name>
        <message>
            <source>Copy a workspace while others work.</source>
            <translation>Copier un espace de travail pendant que d’autres y travaillent.</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>Le fichier à créer.</translation>
        </message>
        <message>
            <source>A file to make is needed.</source>
            <translation>Il manque le fichier à créer.</translation>
        </message>
        <message>
            <source>%1 holds the workspace as it is now.</source>
            <translation>%1 contient l’espace de travail tel qu’il est maintenant.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Banner</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>What support needs to know</source>
            <translation>Ce que l’assistance doit savoir</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Fermer cet avis</translation>
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
            <translation>Cartes &amp;compactes</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Write a new story</source>
            <translation>Rédiger une nouvelle story</translation>
        </message>
        <message>
            <source>New story here</source>
            <translation>Nouvelle story ici</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Afficher les détails</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Modifier le titre</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>Assigner à…</translation>
        </message>
        <message>
            <source>Points …</source>
            <translation>Points…</translation>
        </message>
        <message>
            <source>Block or unblock …</source>
            <translation>Bloquer ou débloquer…</translation>
        </message>
        <message>
            <source>Move to …</source>
            <translation>Déplacer vers…</translation>
        </message>
        <message>
            <source>Put into sprint …</source>
            <translation>Mettre dans un sprint…</translation>
        </message>
        <message>
            <source>Expedite</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>%1 made urgent</source>
            <translation>%1 : passage en urgent</translation>
        </message>
        <message>
            <source>%1 made ordinary</source>
            <translation>%1 : retour au rythme normal</translation>
        </message>
        <message>
            <source>Select or deselect</source>
            <translation>Sélectionner ou désélectionner</translation>
        </message>
        <message>
            <source>Copy number and title</source>
            <translation>Copier le numéro et le titre</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Revenir en arrière</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Déplacer vers</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a column and its count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Assign %1 to</source>
            <translation>Assigner %1 à</translation>
        </message>
        <message>
            <source>%1 given back</source>
            <translation>%1 : plus de responsable</translation>
        </message>
        <message>
            <source>%1 assigned to %2</source>
            <translation>Attribution de %1 à %2</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Aucune estimation</translation>
        </message>
        <message>
            <source>Points of %1</source>
            <translation>Points de %1</translation>
        </message>
        <message>
            <source>%1 estimated at %2</source>
            <translation>%1 : estimation à %2</translation>
        </message>
        <message>
            <source>%1 without an estimate</source>
            <translation>%1 : sans estimation</translation>
        </message>
        <message>
            <source>A number, or choose</source>
            <translation>Un nombre, ou choisissez</translation>
        </message>
        <message>
            <source>%1 unblocked</source>
            <translation>Déblocage de %1</translation>
        </message>
        <message>
            <source>%1 blocked</source>
            <translation>Blocage de %1</translation>
        </message>
        <message>
            <source>What blocks %1?</source>
            <translation>Qu’est-ce qui bloque %1 ?</translation>
        </message>
        <message>
            <source>What blocks %1? Empty: nothing any more</source>
            <translation>Qu’est-ce qui bloque %1 ? Vide : plus rien</translation>
        </message>
        <message>
            <source>The reason, in a few words</source>
            <translation>La raison, en quelques mots</translation>
        </message>
        <message>
            <source>Move %1 to</source>
            <translation>Déplacer %1 vers</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Aucun sprint</translation>
        </message>
        <message>
            <source>Put %1 into</source>
            <translation>Mettre %1 dans</translation>
        </message>
        <message>
            <source>%1 taken out of its sprint</source>
            <translation>Retrait de %1 de son sprint</translation>
        </message>
        <message>
            <source>%1 put into %2</source>
            <translation>Mise de %1 dans %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2187: what was done</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>Nouvelle description de %1</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>Lecture des stories, %1 jusqu’ici</translation>
        </message>
        <message>
            <source>The board is being read.</source>
            <translation>Lecture du tableau en cours.</translation>
        </message>
        <message>
            <source>No story matches %1</source>
            <translation>Aucune story ne correspond à %1</translation>
        </message>
        <message>
            <source>All stories are still there.</source>
            <translation>Toutes les stories sont toujours là.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Pas encore de stories</translation>
        </message>
        <message>
            <source>Write what the team is going to do, or import what you have: File, Import.</source>
            <translation>Rédigez ce que l’équipe va faire, ou importez ce que vous avez : Fichier, Importer.</translation>
        </message>
        <message>
            <source>Write a story</source>
            <translation>Rédiger une story</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 est encore vide</translation>
        </message>
        <message>
            <source>Pull stories from the backlog: select them there and press S.</source>
            <translation>Prenez des stories dans le backlog : sélectionnez-les là-bas et appuyez sur S.</translation>
        </message>
        <message>
            <source>Show all stories</source>
            <translation>Afficher toutes les stories</translation>
        </message>
        <message>
            <source>Every story is in a sprint</source>
            <translation>Chaque story est dans un sprint</translation>
        </message>
        <message>
            <source>Stories that nobody has planned yet would be here.</source>
            <translation>Les stories que personne n’a encore planifiées seraient ici.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Toutes les stories</translation>
        </message>
        <message>
            <source>Without a sprint</source>
            <translation>Sans sprint</translation>
        </message>
        <message>
            <source>Stories shown: %1</source>
            <translation>Stories affichées : %1</translation>
        </message>
        <message>
            <source>Choose which stories the board shows</source>
            <translation>Choisir les stories que le tableau affiche</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (actuel)</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>objectif : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n story</numerusform>
                <numerusform>%n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>Déplacement de %1 vers %2</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>Nouveau nom de %1</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>Rédaction de « %1 »</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>Archivage de %1</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>Suppression de %1</translation>
        </message>
        <message>
            <source>%1 was archived, not deleted.</source>
            <translation>Archivage de %1, sans suppression.</translation>
        </message>
        <message>
            <source>An incident, a deployment or a review names it. It is off the board and stays in the history.</source>
            <translation>Un incident, un déploiement ou une revue la mentionne. Elle n’est plus sur le tableau et reste dans l’historique.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>Ouvrir le backlog</translation>
        </message>
        <message>
            <source>%1 would be %2 of %3.</source>
            <translation>%1 serait à %2 sur %3.</translation>
        </message>
        <message>
            <source>The team has agreed to keep to its limits: nothing was moved. Finishing a story there makes room.</source>
            <translation>L’équipe est convenue de respecter ses limites : rien n’a été déplacé. Terminer une story là-bas libère de la place.</translation>
        </message>
        <message>
            <source>%1 Why now?</source>
            <comment>Verify would be 4 of 2.</comment>
            <translation>%1 Pourquoi maintenant ?</translation>
        </message>
        <message>
            <source>A word of reason; Esc leaves all as it is</source>
            <translation>Un mot d’explication ; Échap laisse tout en l’état</translation>
        </message>
        <message>
            <source>%1, over the limit: %2</source>
            <comment>a column; the reason</comment>
            <translation>%1, au-dessus de la limite : %2</translation>
        </message>
        <message>
            <source>Task of %1 ticked or unticked</source>
            <translation>Tâche de %1 cochée ou décochée</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>Commentaire rédigé sur %1</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>Commentaire supprimé sur %1</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>Commentaire modifié sur %1</translation>
        </message>
        <message>
            <source>There is no story #%1 on the board.</source>
            <translation>Il n’y a pas de story #%1 sur le tableau.</translation>
        </message>
        <message>
            <source>It may be in the archive, or somebody mistyped the number.</source>
            <translation>Elle est peut-être dans les archives, ou le numéro a été mal saisi.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Priority …</source>
            <translation>Priorité…</translation>
        </message>
        <message>
            <source>Kind …</source>
            <translation>Type…</translation>
        </message>
        <message>
            <source>Epic …</source>
            <translation>Epic…</translation>
        </message>
        <message>
            <source>Team …</source>
            <translation>Équipe…</translation>
        </message>
        <message>
            <source>Labels …</source>
            <translation>Étiquettes…</translation>
        </message>
        <message>
            <source>Split …</source>
            <translation>Scinder…</translation>
        </message>
        <message>
            <source>Priority of %1</source>
            <translation>Priorité de %1</translation>
        </message>
        <message>
            <source>%1 without a priority</source>
            <translation>%1 : sans priorité</translation>
        </message>
        <message>
            <source>%1: priority %2</source>
            <translation>%1 : priorité %2</translation>
        </message>
        <message>
            <source>What %1 is</source>
            <translation>Ce qu’est %1</translation>
        </message>
        <message>
            <source>%1 is now: %2</source>
            <comment>a story and its kind</comment>
            <translation>%1 est maintenant : %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic&apos;s number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No epic</source>
            <translation>Aucun epic</translation>
        </message>
        <message>
            <source>Epic of %1</source>
            <translation>Epic de %1</translation>
        </message>
        <message>
            <source>%1 taken out of its epic</source>
            <translation>Retrait de %1 de son epic</translation>
        </message>
        <message>
            <source>%1 put into epic #%2</source>
            <translation>Mise de %1 dans l’epic #%2</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Aucune équipe</translation>
        </message>
        <message>
            <source>Team of %1</source>
            <translation>Équipe de %1</translation>
        </message>
        <message>
            <source>%1 taken from its team</source>
            <translation>Retrait de %1 à son équipe</translation>
        </message>
        <message>
            <source>%1 given to %2</source>
            <translation>Remise de %1 à %2</translation>
        </message>
        <message>
            <source>Labels of %1</source>
            <translation>Étiquettes de %1</translation>
        </message>
        <message>
            <source>Labels of %1 changed</source>
            <translation>Étiquettes de %1 modifiées</translation>
        </message>
        <message>
            <source>Words, with commas between them</source>
            <translation>Des mots séparés par des virgules</translation>
        </message>
        <message>
            <source>Words to put on; with a minus before it one is taken off</source>
            <translation>Les mots à ajouter ; un mot précédé d’un moins est retiré</translation>
        </message>
        <message>
            <source>The story was not split.</source>
            <translation>La story n’a pas été scindée.</translation>
        </message>
        <message>
            <source>It is not on the board any more; nothing was changed.</source>
            <translation>Elle n’est plus sur le tableau ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%1 split</source>
            <translation>Scission de %1</translation>
        </message>
        <message>
            <source>Link to a story …</source>
            <translation>Lier à une story…</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Nouveau critère</translation>
        </message>
        <message>
            <source>%1 linked: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>Lien ajouté : %1 %2 %3</translation>
        </message>
        <message>
            <source>%1 not linked any more: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>Lien retiré : %1 %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more stories lack something, too.</source>
            <translation>
                <numerusform>Il manque aussi quelque chose à %n autre story.</numerusform>
                <numerusform>Il manque aussi quelque chose à %n autres stories.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 goes into %2 although something is missing.</source>
            <translation>%1 passe dans %2 bien qu’il manque quelque chose.</translation>
        </message>
        <message>
            <source>“%1” ticked for %2</source>
            <comment>a check; a story</comment>
            <translation>« %1 » : coché pour %2</translation>
        </message>
        <message>
            <source>“%1” unticked for %2</source>
            <comment>a check; a story</comment>
            <translation>« %1 » : décoché pour %2</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>C&amp;ouloirs</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Aucun</translation>
        </message>
        <message>
            <source>By &amp;epic</source>
            <translation>Par &amp;epic</translation>
        </message>
        <message>
            <source>By &amp;owner</source>
            <translation>Par &amp;responsable</translation>
        </message>
        <message>
            <source>Next kind of lanes</source>
            <translation>Type de couloirs suivant</translation>
        </message>
        <message>
            <source>&amp;Fold or unfold this lane</source>
            <translation>Re&amp;plier ou déplier ce couloir</translation>
        </message>
        <message>
            <source>Fold &amp;all lanes</source>
            <translation>Replier &amp;tous les couloirs</translation>
        </message>
        <message>
            <source>&amp;Unfold all lanes</source>
            <translation>&amp;Déplier tous les couloirs</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>Changement de place de %1</translation>
        </message>
        <message>
            <source>Nothing was moved: what is done is not urgent any more.</source>
            <translation>Rien n’a été déplacé : ce qui est terminé n’est plus urgent.</translation>
        </message>
        <message>
            <source>Put it into the lane that it belongs to.</source>
            <translation>Mettez-la dans le couloir où elle a sa place.</translation>
        </message>
        <message>
            <source>%1 moved to %2, %3</source>
            <comment>stories, column, lane</comment>
            <translation>Déplacement de %1 vers %2, %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column, a lane</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>Ouvrir dans sa propre fenêtre</translation>
        </message>
        <message>
            <source>Add to release …</source>
            <translation>Ajouter à une release…</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filtre : %2</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
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
            <translation>Bloquée parce que</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>In the column since</source>
            <translation>Dans la colonne depuis le</translation>
        </message>
        <message>
            <source>In the column for</source>
            <translation>Temps dans la colonne</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardView</name>
        <message>
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Title of the new story</source>
            <translation>Titre de la nouvelle story</translation>
        </message>
        <message>
            <source>No story waits to be started</source>
            <translation>Aucune story n’attend d’être commencée</translation>
        </message>
        <message>
            <source>Press C to write one</source>
            <translation>Appuyez sur C pour en rédiger une</translation>
        </message>
        <message>
            <source>Nobody works on a story</source>
            <translation>Personne ne travaille sur une story</translation>
        </message>
        <message>
            <source>Drag one here to start it</source>
            <translation>Glissez-en une ici pour la commencer</translation>
        </message>
        <message>
            <source>No story waits to be verified</source>
            <translation>Aucune story n’attend d’être vérifiée</translation>
        </message>
        <message>
            <source>Finished work arrives here</source>
            <translation>Le travail terminé arrive ici</translation>
        </message>
        <message>
            <source>No story waits for release</source>
            <translation>Aucune story n’attend de release</translation>
        </message>
        <message>
            <source>Verified stories arrive here</source>
            <translation>Les stories vérifiées arrivent ici</translation>
        </message>
        <message>
            <source>No story is done yet</source>
            <translation>Aucune story n’est encore terminée</translation>
        </message>
        <message>
            <source>Released stories arrive here</source>
            <translation>Les stories livrées arrivent ici</translation>
        </message>
        <message>
            <source>Stories are being read</source>
            <translation>Lecture des stories en cours</translation>
        </message>
        <message>
            <source>No story here matches</source>
            <translation>Aucune story ne correspond ici</translation>
        </message>
        <message>
            <source>The backlog is empty</source>
            <translation>Le backlog est vide</translation>
        </message>
        <message>
            <source>Press C to write a story</source>
            <translation>Appuyez sur C pour rédiger une story</translation>
        </message>
        <message>
            <source>No sprint is planned</source>
            <translation>Aucun sprint n’est planifié</translation>
        </message>
        <message>
            <source>Plan one to pull stories into it</source>
            <translation>Planifiez-en un pour y prendre des stories</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 est encore vide</translation>
        </message>
        <message>
            <source>Select stories in the backlog and press S, or drag them here</source>
            <translation>Sélectionnez des stories dans le backlog et appuyez sur S, ou glissez-les ici</translation>
        </message>
        <message>
            <source>Esc in the filter field clears it</source>
            <translation>Échap dans le champ de filtre l’efface</translation>
        </message>
        <message>
            <source>Scroll the lanes</source>
            <translation>Faire défiler les couloirs</translation>
        </message>
        <message>
            <source>Title of the new story in %1</source>
            <comment>a lane</comment>
            <translation>Titre de la nouvelle story dans %1</translation>
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
            <translation>Aucun build ne mentionne encore cette story</translation>
        </message>
        <message>
            <source>No build names this story yet. Write its number into a commit or a branch.</source>
            <translation>Aucun build ne mentionne encore cette story. Écrivez son numéro dans un commit ou une branche.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
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
            <translation>Sélectionnez un pipeline pour voir son build.</translation>
        </message>
        <message>
            <source>Details of the build</source>
            <translation>Détails du build</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>Ce qui est sûr</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Ce qu’il faut faire</translation>
        </message>
        <message>
            <source>Read from %1, %2</source>
            <translation>Lu depuis %1, %2</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>Lu depuis %1</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Démarré %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Terminé %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assigner</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>Ouvrir le journal</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Plus d’actions</translation>
        </message>
        <message>
            <source>First failing line of the log: %1</source>
            <translation>Première ligne en échec du journal : %1</translation>
        </message>
        <message>
            <source>The first failing line of the log</source>
            <translation>La première ligne en échec du journal</translation>
        </message>
        <message>
            <source>The server did not tell more of this build. %1</source>
            <translation>Le serveur n’en a pas dit plus sur ce build. %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildStory</name>
        <message>
            <source>%1 failed.</source>
            <translation>%1 : échec.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 : échec : %2.</translation>
        </message>
        <message>
            <source>Build %1 failed. The server does not say in which stage.</source>
            <translation>Le build %1 a échoué. Le serveur ne dit pas à quelle étape.</translation>
        </message>
        <message>
            <source>%1 ended unstable.</source>
            <translation>%1 : fin instable.</translation>
        </message>
        <message>
            <source>%1 ended unstable: %2.</source>
            <translation>%1 : fin instable : %2.</translation>
        </message>
        <message>
            <source>Build %1 ended unstable: tests failed, or a failure was allowed.</source>
            <translation>Le build %1 s’est terminé instable : des tests ont échoué, ou un échec était toléré.</translation>
        </message>
        <message>
            <source>Build %1 was cancelled, by a person or by the server.</source>
            <translation>Le build %1 a été annulé, par une personne ou par le serveur.</translation>
        </message>
        <message>
            <source>Build %1 waits for its turn on the server.</source>
            <translation>Le build %1 attend son tour sur le serveur.</translation>
        </message>
        <message>
            <source>Build %1 waits for people: %2 goes on when somebody agrees.</source>
            <translation>Le build %1 attend quelqu’un : %2 continue dès que quelqu’un donne son accord.</translation>
        </message>
        <message>
            <source>it</source>
            <translation>il</translation>
        </message>
        <message>
            <source>Build %1 was not run.</source>
            <translation>Le build %1 n’a pas été exécuté.</translation>
        </message>
        <message>
            <source>The server has a word for the state of build %1 that Dayshift does not know.</source>
            <translation>Le serveur emploie pour l’état du build %1 un mot que Dayshift ne connaît pas.</translation>
        </message>
        <message>
            <source>What you see is from %1. Nothing of it was changed.</source>
            <translation>Ce que vous voyez date de %1. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Dayshift cannot tell whether this was deployed: the server names no deploy stage.</source>
            <translation>Dayshift ne peut pas dire si cela a été déployé : le serveur n’indique aucune étape de déploiement.</translation>
        </message>
        <message>
            <source>This build was deployed %1.</source>
            <translation>Ce build a été déployé : %1.</translation>
        </message>
        <message>
            <source>This build was deployed.</source>
            <translation>Ce build a été déployé.</translation>
        </message>
        <message>
            <source>This build is being deployed now.</source>
            <translation>Ce build est en cours de déploiement.</translation>
        </message>
        <message>
            <source>The deployment did not end well. Look what runs there before anything else.</source>
            <translation>Le déploiement s’est mal terminé. Avant toute chose, regardez ce qui tourne là-bas.</translation>
        </message>
        <message>
            <source>Nothing of this build was deployed.</source>
            <translation>Rien de ce build n’a été déployé.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, look whether the server runs and whether the connection is still right.</source>
            <translation>Dayshift réessaie de lui-même. Si cela dure, vérifiez que le serveur tourne et que la connexion est toujours correcte.</translation>
        </message>
        <message>
            <source>Open its page and read the log of %1 from the first failing line.</source>
            <translation>Ouvrez sa page et lisez le journal (%1) à partir de la première ligne en échec.</translation>
        </message>
        <message>
            <source>the build</source>
            <translation>le build</translation>
        </message>
        <message>
            <source>If nobody meant to cancel it, run it again on the server.</source>
            <translation>Si personne n’a voulu l’annuler, relancez-le sur le serveur.</translation>
        </message>
        <message>
            <source>Open its page to agree or to refuse.</source>
            <translation>Ouvrez sa page pour accepter ou refuser.</translation>
        </message>
        <message>
            <source>Open its page to see what the server says.</source>
            <translation>Ouvrez sa page pour voir ce que dit le serveur.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a kind of stage, and its name on the server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages ended the same way.</source>
            <translation>
                <numerusform>%n autre étape s’est terminée de la même façon.</numerusform>
                <numerusform>%n autres étapes se sont terminées de la même façon.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 est en cours.</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>Build %1</translation>
        </message>
        <message>
            <source>%1 is running for %2.</source>
            <translation>%1 est en cours depuis %2.</translation>
        </message>
        <message>
            <source>Build %1 passed.</source>
            <translation>Le build %1 a réussi.</translation>
        </message>
        <message>
            <source>Build %1 passed in %2.</source>
            <translation>Le build %1 a réussi en %2.</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 : pas encore de lecture.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 ne répond plus depuis %2.</translation>
        </message>
        <message>
            <source>Build #%1 is what was deployed last, %2.</source>
            <translation>Le build #%1 est le dernier déployé, %2.</translation>
        </message>
        <message>
            <source>The server gave no page for it. Look for %1 on the server.</source>
            <translation>Le serveur n’en donne pas la page. Cherchez %1 sur le serveur.</translation>
        </message>
        <message>
            <source>First failing test: %1.</source>
            <translation>Premier test en échec : %1.</translation>
        </message>
        <message>
            <source>%1 runs #%2 since %3.</source>
            <comment>an environment, a build, a time</comment>
            <translation>%1 fait tourner #%2 depuis %3.</translation>
        </message>
        <message>
            <source>It does not have this change.</source>
            <translation>Cette modification n’y est pas.</translation>
        </message>
        <message>
            <source>Nothing before %1: %2 marked it as known.</source>
            <translation>Rien avant %1 : échec marqué comme connu par %2.</translation>
        </message>
        <message>
            <source>Find the test that does not always pass; until then a pass says little.</source>
            <translation>Trouvez le test qui ne passe pas toujours ; d’ici là, une réussite ne veut pas dire grand-chose.</translation>
        </message>
        <message>
            <source>%1 failed, as is known.</source>
            <translation>%1 : échec connu.</translation>
        </message>
        <message>
            <source>%1 failed, as is known: %2.</source>
            <translation>%1 : échec connu : %2.</translation>
        </message>
        <message>
            <source>Build %1 failed, as is known.</source>
            <translation>Le build %1 a échoué, ce qui est connu.</translation>
        </message>
        <message>
            <source>Build %1 passed, but only on a retry, as %2 of the last 10 builds did.</source>
            <translation>Le build %1 a réussi, mais seulement à la reprise, comme %2 des 10 derniers builds.</translation>
        </message>
        <message>
            <source>%1 is flaky: it passed on a retry in %2 of the last %3 reports.</source>
            <translation>%1 est intermittent : réussite à la reprise dans %2 des %3 derniers rapports.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Call</name>
        <message>
            <source>See: dayshift %1 --help</source>
            <translation>Voir : dayshift %1 --help</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CardColumnView</name>
        <message>
            <source>Move within %1</source>
            <translation>Déplacer dans %1</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2 of %3)</source>
            <translation>Déplacer vers %1 (serait à %2 sur %3)</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2)</source>
            <translation>Déplacer vers %1 (serait à %2)</translation>
        </message>
        <message>
            <source>Enter opens the story, Control with an arrow key moves it.</source>
            <translation>Entrée ouvre la story, Ctrl et une touche fléchée la déplacent.</translation>
        </message>
        <message>
            <source>Move to the column before</source>
            <translation>Déplacer vers la colonne précédente</translation>
        </message>
        <message>
            <source>Move to the next column</source>
            <translation>Déplacer vers la colonne suivante</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>Remettre dans le backlog</translation>
        </message>
        <message>
            <source>Pull into the sprint</source>
            <translation>Prendre dans le sprint</translation>
        </message>
        <message>
            <source>Move to %1, %2 (would be %3 of %4)</source>
            <comment>column, lane</comment>
            <translation>Déplacer vers %1, %2 (serait à %3 sur %4)</translation>
        </message>
        <message>
            <source>Move to %1, %2</source>
            <comment>column, lane</comment>
            <translation>Déplacer vers %1, %2</translation>
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
            <translation>Chiffrement</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>Le serveur répond.</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is trusted.</source>
            <translation>La connexion est chiffrée et le certificat est digne de confiance.</translation>
        </message>
        <message>
            <source>The server lets us read.</source>
            <translation>Le serveur nous laisse lire.</translation>
        </message>
        <message>
            <source>The server lets us read without a token.</source>
            <translation>Le serveur nous laisse lire sans jeton.</translation>
        </message>
        <message>
            <source>The answer can be read.</source>
            <translation>La réponse est lisible.</translation>
        </message>
        <message>
            <source>The address begins with http: what is read can be listened to.</source>
            <translation>L’adresse commence par http : ce qui est lu peut être écouté.</translation>
        </message>
        <message numerus="yes">
            <source>It tells of %n pipeline(s).</source>
            <translation>
                <numerusform>Elle annonce %n pipeline.</numerusform>
                <numerusform>Elle annonce %n pipelines.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift ne connaît pas ce type de serveur.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckCommand</name>
        <message>
            <source>Verify a workspace.</source>
            <translation>Vérifier un espace de travail.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace at OUT and leave this one untouched.</source>
            <translation>Enregistrer ce qui est lisible dans un nouvel espace de travail OUT et laisser celui-ci intact.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Tout va bien.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckList</name>
        <message>
            <source>Connection check</source>
            <translation>Vérification de la connexion</translation>
        </message>
        <message>
            <source>“Test” asks the server and tells what holds. Nothing is stored by it.</source>
            <translation>« Tester » interroge le serveur et dit ce qui tient. Rien n’est enregistré.</translation>
        </message>
        <message>
            <source>Asking the server</source>
            <translation>Interrogation du serveur</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Non essayé</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check and what became of it</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChoicePopup</name>
        <message>
            <source>Type to narrow the list</source>
            <translation>Saisissez pour réduire la liste</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (actuel)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CloseSprintDialog</name>
        <message>
            <source>Tick all</source>
            <translation>Tout cocher</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Tout décocher</translation>
        </message>
        <message>
            <source>The sprint that ticked stories go to</source>
            <translation>Le sprint où vont les stories cochées</translation>
        </message>
        <message>
            <source>Stories that are not done; the ticked ones go to the next sprint</source>
            <translation>Stories non terminées ; celles qui sont cochées vont dans le sprint suivant</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>#2187 and its title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Ticked stories go to</source>
            <translation>Les stories cochées vont dans</translation>
        </message>
        <message>
            <source>Close the sprint</source>
            <translation>Clore le sprint</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%n stories go back into the backlog.</source>
            <translation>
                <numerusform>%n story retourne dans le backlog.</numerusform>
                <numerusform>%n stories retournent dans le backlog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories go to %1.</source>
            <translation>
                <numerusform>%n story va dans %1.</numerusform>
                <numerusform>%n stories vont dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>Clore %1 ?</translation>
        </message>
        <message>
            <source>Every story is done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>Toutes les stories sont terminées. Les chiffres du sprint sont consignés tels qu’ils sont maintenant. Annuler le rouvre et les conserve comme remplacés.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are not done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>
                <numerusform>%n story n’est pas terminée. Les chiffres du sprint sont consignés tels qu’ils sont maintenant. Annuler le rouvre et les conserve comme remplacés.</numerusform>
                <numerusform>%n stories ne sont pas terminées. Les chiffres du sprint sont consignés tels qu’ils sont maintenant. Annuler le rouvre et les conserve comme remplacés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnHeader</name>
        <message>
            <source>%1 found · %2</source>
            <comment>so many stories match; the count of all</comment>
            <translation>%1 trouvées · %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDesk</name>
        <message>
            <source>C&amp;olumns …</source>
            <translation>C&amp;olonnes…</translation>
        </message>
        <message>
            <source>Columns changed</source>
            <translation>Colonnes modifiées</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDialog</name>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>vérification</translation>
        </message>
        <message>
            <source>release</source>
            <translation>livraison</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Ajouter une colonne</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>Colonnes du tableau</translation>
        </message>
        <message>
            <source>Columns, in the order of work</source>
            <translation>Colonnes, dans l’ordre du travail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Signifie</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>Save the columns</source>
            <translation>Enregistrer les colonnes</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Name of column %1</source>
            <translation>Nom de la colonne %1</translation>
        </message>
        <message>
            <source>What column %1 means</source>
            <translation>Ce que signifie la colonne %1</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>How many stories column %1 may hold</source>
            <translation>Combien de stories la colonne %1 peut contenir</translation>
        </message>
        <message>
            <source>Every column needs a name.</source>
            <translation>Chaque colonne a besoin d’un nom.</translation>
        </message>
        <message>
            <source>Two columns have the same name: nobody could tell them apart.</source>
            <translation>Deux colonnes ont le même nom : personne ne pourrait les distinguer.</translation>
        </message>
        <message>
            <source>One column has to mean “to do”: new stories begin there.</source>
            <translation>Une colonne doit signifier « à faire » : les nouvelles stories y commencent.</translation>
        </message>
        <message>
            <source>One column has to mean “done”: otherwise no story is ever finished.</source>
            <translation>Une colonne doit signifier « terminé » : sinon, aucune story n’est jamais terminée.</translation>
        </message>
        <message>
            <source>Remove: no story lies there</source>
            <translation>Retirer : aucune story ne s’y trouve</translation>
        </message>
        <message numerus="yes">
            <source>Remove, and move %n stories to %1</source>
            <translation>
                <numerusform>Retirer, et déplacer %n story vers %1</numerusform>
                <numerusform>Retirer, et déplacer %n stories vers %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A full column refuses stories instead of asking why</source>
            <translation>Une colonne pleine refuse les stories au lieu de demander pourquoi</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Exige</translation>
        </message>
        <message>
            <source>A column that means “done” always asks for it.</source>
            <translation>Une colonne qui signifie « terminé » l’exige toujours.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>What column %1 asks for: %2</source>
            <translation>Ce qu’exige la colonne %1 : %2</translation>
        </message>
        <message>
            <source>In a lane at most</source>
            <translation>Au plus par couloir</translation>
        </message>
        <message>
            <source>How many stories each lane of column %1 may hold</source>
            <translation>Combien de stories chaque couloir de la colonne %1 peut contenir</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CommentBox</name>
        <message>
            <source>Leave it as it was</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Rédiger un commentaire</translation>
        </message>
        <message>
            <source>Write a comment, # and a number link a story</source>
            <translation>Rédigez un commentaire ; # suivi d’un numéro lie une story</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Save comment</source>
            <translation>Enregistrer le commentaire</translation>
        </message>
        <message>
            <source>Send the comment (Ctrl+Enter)</source>
            <translation>Envoyer le commentaire (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Save the comment (Ctrl+Enter)</source>
            <translation>Enregistrer le commentaire (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Entrée envoie</translation>
        </message>
        <message>
            <source>Attach files to the comment</source>
            <translation>Joindre des fichiers au commentaire</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each to the comment; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>Joindre au commentaire des fichiers de %1 au plus chacun ; Ctrl+Maj+V joint l’image du presse-papiers</translation>
        </message>
        <message>
            <source>Goes with it: %1, %2</source>
            <comment>a file's name and size</comment>
            <translation>Sera joint : %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConflictView</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Comparer et fusionner</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else meanwhile.</source>
            <comment>a thing's title</comment>
            <translation>« %1 » a été modifié entre-temps par quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Both versions are here. Nothing is written before you save.</source>
            <translation>Les deux versions sont ici. Rien n’est écrit avant que vous n’enregistriez.</translation>
        </message>
        <message>
            <source>Take all of mine</source>
            <translation>Prendre toutes les miennes</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>Prendre toutes les leurs</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Prendre la mienne</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Prendre la leur</translation>
        </message>
        <message>
            <source>%1: take mine, %2</source>
            <comment>a field and its value</comment>
            <translation>%1 : prendre la mienne, %2</translation>
        </message>
        <message>
            <source>%1: take theirs, %2</source>
            <comment>a field and its value</comment>
            <translation>%1 : prendre la leur, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectCommand</name>
        <message>
            <source>Connect a server, after checking that it can be read.</source>
            <translation>Connecter un serveur, après avoir vérifié qu’il est lisible.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>Le type de serveur : %1.</translation>
        </message>
        <message>
            <source>Where it answers.</source>
            <translation>Là où il répond.</translation>
        </message>
        <message>
            <source>What the team calls it.</source>
            <translation>Le nom que lui donne l’équipe.</translation>
        </message>
        <message>
            <source>Who signs in, where a server wants a name beside the token.</source>
            <translation>Qui se connecte, lorsqu’un serveur veut un nom en plus du jeton.</translation>
        </message>
        <message>
            <source>Read the token from standard input.</source>
            <translation>Lire le jeton sur l’entrée standard.</translation>
        </message>
        <message>
            <source>Read the token from this environment variable.</source>
            <translation>Lire le jeton dans cette variable d’environnement.</translation>
        </message>
        <message>
            <source>A certificate authority of your own, as a PEM file.</source>
            <translation>Une autorité de certification à vous, sous forme de fichier PEM.</translation>
        </message>
        <message>
            <source>Read only this; may be given several times.</source>
            <translation>Ne lire que ceci ; peut être donné plusieurs fois.</translation>
        </message>
        <message>
            <source>The file with the certificate authority cannot be read: %1.</source>
            <translation>Le fichier de l’autorité de certification est illisible : %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Vérifiez son nom.</translation>
        </message>
        <message>
            <source>There is no token where one was to be read.</source>
            <translation>Il n’y a pas de jeton là où il fallait en lire un.</translation>
        </message>
        <message>
            <source>Give it on standard input or in the variable that you named.</source>
            <translation>Donnez-le sur l’entrée standard ou dans la variable que vous avez nommée.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>non essayé</translation>
        </message>
        <message>
            <source>%1 was not connected.</source>
            <translation>%1 n’a pas été connecté.</translation>
        </message>
        <message>
            <source>Mend what failed and connect it again.</source>
            <translation>Corrigez ce qui a échoué et connectez-le à nouveau.</translation>
        </message>
        <message>
            <source>There is a connection called %1 already.</source>
            <translation>Il existe déjà une connexion nommée %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>%1 is connected. dayshift poll --once reads it now.</source>
            <translation>%1 est connecté. dayshift poll --once le lit maintenant.</translation>
        </message>
        <message>
            <source>The token was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this server.</source>
            <translation>Le jeton n’a pas été conservé : %1 Donnez-le dans la variable d’environnement %2 à chaque Dayshift qui lit ce serveur.</translation>
        </message>
        <message>
            <source>Name the kind of server and its address.</source>
            <translation>Indiquez le type de serveur et son adresse.</translation>
        </message>
        <message>
            <source>Dayshift does not know the kind of server “%1”.</source>
            <translation>Dayshift ne connaît pas le type de serveur « %1 ».</translation>
        </message>
        <message>
            <source>Name the connection: --name N.</source>
            <translation>Nommez la connexion : --name N.</translation>
        </message>
        <message>
            <source>Give either --token-stdin or --token-env.</source>
            <translation>Donnez --token-stdin ou --token-env, pas les deux.</translation>
        </message>
        <message>
            <source>Let the team run builds again, cancel and start them through it.</source>
            <translation>Permettre à l’équipe de relancer, d’annuler et de démarrer des builds par ce biais.</translation>
        </message>
        <message>
            <source>This kind of server can only be read: leave out --allow-writing.</source>
            <translation>Ce type de serveur ne peut qu’être lu : omettez --allow-writing.</translation>
        </message>
        <message>
            <source>Ask by HTTP/2 where the server speaks it.</source>
            <translation>Interroger en HTTP/2 là où le serveur le parle.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every prend un nombre de secondes, de 1 à %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Connection</name>
        <message>
            <source>The connection has no name.</source>
            <translation>La connexion n’a pas de nom.</translation>
        </message>
        <message>
            <source>Give it one by which the team knows the server.</source>
            <translation>Donnez-lui un nom qui permette à l’équipe de reconnaître le serveur.</translation>
        </message>
        <message>
            <source>There is a connection of this name already.</source>
            <translation>Il existe déjà une connexion de ce nom.</translation>
        </message>
        <message>
            <source>Give another name, or change the one that is there.</source>
            <translation>Donnez un autre nom, ou modifiez celle qui existe.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift ne connaît pas ce type de serveur.</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Choisissez un autre type.</translation>
        </message>
        <message>
            <source>The certificate file cannot be read.</source>
            <translation>Le fichier du certificat est illisible.</translation>
        </message>
        <message>
            <source>Choose a PEM file with the authority's certificate.</source>
            <translation>Choisissez un fichier PEM contenant le certificat de l’autorité.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectionDialog</name>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <source>&amp;New connection</source>
            <translation>&amp;Nouvelle connexion</translation>
        </message>
        <message>
            <source>&amp;Kind of server</source>
            <translation>&amp;Type de serveur</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>No&amp;m</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>A&amp;ccount, where the server wants one</source>
            <translation>&amp;Compte, si le serveur en veut un</translation>
        </message>
        <message>
            <source>&amp;Token or password</source>
            <translation>&amp;Jeton ou mot de passe</translation>
        </message>
        <message>
            <source>&amp;Only these, one a line</source>
            <translation>&amp;Uniquement ceux-ci, un par ligne</translation>
        </message>
        <message>
            <source>Certificate of an authority of your o&amp;wn (PEM)</source>
            <translation>Certificat d’une autor&amp;ité à vous (PEM)</translation>
        </message>
        <message>
            <source>C&amp;hoose …</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>Certificat d’une autorité</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>Reti&amp;rer</translation>
        </message>
        <message>
            <source>Possible while nothing was read from the server.</source>
            <translation>Possible tant que rien n’a été lu sur le serveur.</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>T&amp;ester</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>désactivée</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>pas encore lue</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>ne répond pas</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>lue</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a connection and its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Nouvelle connexion</translation>
        </message>
        <message>
            <source>Co&amp;nnect</source>
            <translation>C&amp;onnecter</translation>
        </message>
        <message>
            <source>&amp;Save the connection</source>
            <translation>Enregi&amp;strer la connexion</translation>
        </message>
        <message>
            <source>Stop &amp;reading this server</source>
            <translation>Ne plus &amp;lire ce serveur</translation>
        </message>
        <message>
            <source>&amp;Read this server again</source>
            <translation>&amp;Lire à nouveau ce serveur</translation>
        </message>
        <message>
            <source>%1. Empty: all that the server shows.</source>
            <translation>%1. Vide : tout ce que montre le serveur.</translation>
        </message>
        <message>
            <source>Taken from the environment, %1.</source>
            <translation>Pris dans l’environnement, %1.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace.</source>
            <translation>Conservé dans le trousseau du système, jamais dans l’espace de travail.</translation>
        </message>
        <message>
            <source>Leave it empty to keep the one that is in the keyring.</source>
            <translation>Laissez vide pour garder celui qui est dans le trousseau.</translation>
        </message>
        <message>
            <source>%1 is stored and is read now.</source>
            <translation>%1 : connexion enregistrée, lecture en cours.</translation>
        </message>
        <message>
            <source>%1 Start Dayshift with the token in %2, and it is used from there.</source>
            <translation>%1 Démarrez Dayshift avec le jeton dans %2, et c’est de là qu’il sera pris.</translation>
        </message>
        <message>
            <source>The connection is stored, the token is not.</source>
            <translation>La connexion est enregistrée, pas le jeton.</translation>
        </message>
        <message>
            <source>%1 is removed. Nothing was read from it.</source>
            <translation>%1 : connexion retirée. Rien n’en avait été lu.</translation>
        </message>
        <message>
            <source>%1 is read again.</source>
            <translation>%1 : la lecture reprend.</translation>
        </message>
        <message>
            <source>%1 is not read any more. What it told stays in the workspace; its pipelines are not shown.</source>
            <translation>%1 : plus de lecture. Ce qu’elle a rapporté reste dans l’espace de travail ; ses pipelines ne sont pas affichés.</translation>
        </message>
        <message>
            <source>A&amp;llow to run builds again, cancel and start them</source>
            <translation>&amp;Permettre de relancer, d’annuler et de démarrer des builds</translation>
        </message>
        <message>
            <source>This kind of server can only be read.</source>
            <translation>Ce type de serveur ne peut qu’être lu.</translation>
        </message>
        <message>
            <source>Everybody in this workspace may, with the token on their own computer. Each deed is in the activity log. %1</source>
            <translation>Tout le monde dans cet espace de travail le peut, avec le jeton de son propre ordinateur. Chaque action figure dans le journal d’activité. %1</translation>
        </message>
        <message>
            <source>Ask by HTTP/&amp;2 where the server speaks it</source>
            <translation>Interroger en HTTP/&amp;2 là où le serveur le parle</translation>
        </message>
        <message>
            <source>Quicker where a server has hundreds of pipelines: many questions at once over one line. Only for servers that you trust.</source>
            <translation>Plus rapide quand un serveur a des centaines de pipelines : beaucoup de questions à la fois sur une seule ligne. Uniquement pour les serveurs auxquels vous faites confiance.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Desktop</name>
        <message>
            <source>The demo day is being made.</source>
            <translation>Création de la journée de démonstration.</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <comment>a workspace</comment>
            <translation>Ouverture de %1.</translation>
        </message>
        <message>
            <source>%1 is being made.</source>
            <comment>a workspace</comment>
            <translation>Création de %1.</translation>
        </message>
        <message>
            <source>What can be read of %1 is being copied.</source>
            <comment>a workspace</comment>
            <translation>Copie de ce qui est lisible dans %1.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
        <message>
            <source>Repair to a copy …</source>
            <translation>Récupérer dans une copie…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>New workspace …</source>
            <translation>Nouvel espace de travail…</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>Ouvrir un autre espace de travail…</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift);;All files (*)</source>
            <translation>Espaces de travail Dayshift (*.dayshift);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Repair to a copy</source>
            <translation>Récupérer dans une copie</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espaces de travail Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>This is a copy of what could be read.</source>
            <translation>Ceci est une copie de ce qui était lisible.</translation>
        </message>
        <message numerus="yes">
            <source>The damaged workspace was not touched. %n thing(s) are to be looked at.</source>
            <translation>
                <numerusform>L’espace de travail endommagé n’a pas été touché. %n chose est à examiner.</numerusform>
                <numerusform>L’espace de travail endommagé n’a pas été touché. %n choses sont à examiner.</numerusform>
            </translation>
        </message>
        <message>
            <source>Story #%1 is yours</source>
            <translation>La story #%1 est à vous</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 vous a confié : %2</translation>
        </message>
        <message>
            <source>Open the story</source>
            <translation>Ouvrir la story</translation>
        </message>
        <message>
            <source>&amp;Replay the past</source>
            <translation>&amp;Rejouer le passé</translation>
        </message>
        <message>
            <source>&amp;Wall display</source>
            <translation>&amp;Affichage mural</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DetailsPanel</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Close the details (Esc)</source>
            <translation>Fermer les détails (Échap)</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Fermer les détails</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicList</name>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 points sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 sur %n story</numerusform>
                <numerusform>%1 sur %n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>Epic %1, %2, %3 done, %4 done, %5</source>
            <comment>a number, a title, stories, points, open or closed</comment>
            <translation>Epic %1, %2, %3 terminées, %4 terminés, %5</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
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
            <translation>Modifier le texte</translation>
        </message>
        <message>
            <source>Save text</source>
            <translation>Enregistrer le texte</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Abandonner les modifications</translation>
        </message>
        <message>
            <source>Make a story of it</source>
            <translation>En faire une story</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Edit the text (E)</source>
            <translation>Modifier le texte (E)</translation>
        </message>
        <message>
            <source>Save the text (Ctrl+Enter)</source>
            <translation>Enregistrer le texte (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Text of the epic</source>
            <translation>Texte de l’epic</translation>
        </message>
        <message>
            <source>Text of the epic, as Markdown</source>
            <translation>Texte de l’epic, en Markdown</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Actions à mener</translation>
        </message>
        <message>
            <source>None yet. Lines such as “- [ ] Sprint 23: Try it out (Ada)” are listed here.</source>
            <translation>Aucune pour l’instant. Les lignes du type « - [ ] Sprint 23 : l’essayer (Ada) » sont listées ici.</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Stories</translation>
        </message>
        <message>
            <source>Stories of the epic</source>
            <translation>Stories de l’epic</translation>
        </message>
        <message>
            <source>No story is in this epic yet.</source>
            <translation>Aucune story dans cet epic pour l’instant.</translation>
        </message>
        <message>
            <source>Mentioned in</source>
            <translation>Mentionné dans</translation>
        </message>
        <message>
            <source>Nobody names this epic by its number yet.</source>
            <translation>Personne ne mentionne encore cet epic par son numéro.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>Product of the epic</source>
            <translation>Produit de l’epic</translation>
        </message>
        <message>
            <source>No product</source>
            <translation>Aucun produit</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicTaskTable</name>
        <message>
            <source>Make a story of it</source>
            <translation>En faire une story</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
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
            <translation>Fait</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Actions à mener</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what is to be done; done or open</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>It has become %1 already.</source>
            <translation>Elle est déjà devenue %1.</translation>
        </message>
        <message>
            <source>Creates a story in this epic and writes its number behind the item (C)</source>
            <translation>Crée une story dans cet epic et écrit son numéro derrière l’action (C)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicsPage</name>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>What we want</source>
            <translation>Ce que nous voulons</translation>
        </message>
        <message>
            <source>Business value</source>
            <translation>Valeur métier</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Idées</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Sujets</translation>
        </message>
        <message>
            <source>Test strategy</source>
            <translation>Stratégie de test</translation>
        </message>
        <message>
            <source>Test process</source>
            <translation>Processus de test</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Environnements</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Surveillance</translation>
        </message>
        <message>
            <source>Recommendations from outside</source>
            <translation>Recommandations externes</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Actions à mener</translation>
        </message>
        <message>
            <source>New epic</source>
            <translation>Nouvel epic</translation>
        </message>
        <message>
            <source>A new epic written</source>
            <translation>Rédaction d’un nouvel epic</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>Nouveau nom de %1</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>Nouvelle description de %1</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>Clôture de %1</translation>
        </message>
        <message>
            <source>%1 opened again</source>
            <translation>Réouverture de %1</translation>
        </message>
        <message>
            <source>“%1” ticked</source>
            <translation>« %1 » cochée</translation>
        </message>
        <message>
            <source>“%1” opened again</source>
            <translation>« %1 » à nouveau à faire</translation>
        </message>
        <message>
            <source>“%1” written as a story</source>
            <translation>« %1 » devenue une story</translation>
        </message>
        <message>
            <source>Filter epics</source>
            <translation>Filtrer les epics</translation>
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
            <translation>Rédiger un nouvel epic</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>Modifier le texte</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Modifier le titre</translation>
        </message>
        <message>
            <source>Close epic</source>
            <translation>Clore l’epic</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>%1 open, %2 closed</source>
            <comment>epics</comment>
            <translation>%1 ouverts, %2 clos</translation>
        </message>
        <message>
            <source>Open epic again</source>
            <translation>Rouvrir l’epic</translation>
        </message>
        <message>
            <source>The epics are being read.</source>
            <translation>Lecture des epics en cours.</translation>
        </message>
        <message>
            <source>No epic matches %1</source>
            <translation>Aucun epic ne correspond à %1</translation>
        </message>
        <message>
            <source>All epics are still there.</source>
            <translation>Tous les epics sont toujours là.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>No epics yet</source>
            <translation>Pas encore d’epics</translation>
        </message>
        <message>
            <source>An epic says what the problem is, what you want and what comes next; its stories do it.</source>
            <translation>Un epic dit quel est le problème, ce que vous voulez et ce qui vient ensuite ; ses stories le réalisent.</translation>
        </message>
        <message>
            <source>Write an epic</source>
            <translation>Rédiger un epic</translation>
        </message>
        <message>
            <source>There is no %1 here.</source>
            <comment>#2187</comment>
            <translation>Il n’y a pas de %1 ici.</translation>
        </message>
        <message>
            <source>No story and no epic of this workspace has this number.</source>
            <translation>Aucune story ni aucun epic de cet espace de travail ne porte ce numéro.</translation>
        </message>
        <message>
            <source>Product of %1 changed</source>
            <translation>Produit de %1 modifié</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2144: what was done</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Commentaires et modifications</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>Commentaire rédigé sur %1</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>Commentaire supprimé sur %1</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>Commentaire modifié sur %1</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filtre : %2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Stories</translation>
        </message>
        <message>
            <source>Stories done</source>
            <translation>Stories terminées</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Points done</source>
            <translation>Points terminés</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Error</name>
        <message>
            <source>There is no list of %1.</source>
            <translation>Il n’y a pas de liste de %1.</translation>
        </message>
        <message>
            <source>Lists: %1.</source>
            <translation>Listes : %1.</translation>
        </message>
        <message>
            <source>There is nothing called %1 in the workspace.</source>
            <translation>Rien ne s’appelle %1 dans l’espace de travail.</translation>
        </message>
        <message>
            <source>See what there is with dayshift list.</source>
            <translation>Voyez ce qu’il y a avec dayshift list.</translation>
        </message>
        <message>
            <source>a column</source>
            <translation>une colonne</translation>
        </message>
        <message>
            <source>The server cannot be reached at this address.</source>
            <translation>Le serveur n’est pas joignable à cette adresse.</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>Le certificat du serveur n’a pas été accepté.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>Le serveur a refusé le jeton d’accès.</translation>
        </message>
        <message>
            <source>The server asks us to slow down.</source>
            <translation>Le serveur nous demande de ralentir.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>Le serveur a lui-même un problème.</translation>
        </message>
        <message>
            <source>The server's answer could not be read.</source>
            <translation>La réponse du serveur était illisible.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>Le serveur n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The team database cannot be reached.</source>
            <translation>La base de données de l’équipe n’est pas joignable.</translation>
        </message>
        <message>
            <source>Another program is writing to the workspace.</source>
            <translation>Un autre programme écrit dans l’espace de travail.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The workspace cannot be written to.</source>
            <translation>Impossible d’écrire dans l’espace de travail.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile.</source>
            <translation>Quelqu’un d’autre a modifié cela entre-temps.</translation>
        </message>
        <message>
            <source>The workspace is damaged.</source>
            <translation>L’espace de travail est endommagé.</translation>
        </message>
        <message>
            <source>This is not a Dayshift workspace.</source>
            <translation>Ceci n’est pas un espace de travail Dayshift.</translation>
        </message>
        <message>
            <source>The workspace is newer than this program.</source>
            <translation>L’espace de travail est plus récent que ce programme.</translation>
        </message>
        <message>
            <source>The workspace refused the change.</source>
            <translation>L’espace de travail a refusé la modification.</translation>
        </message>
        <message>
            <source>There is no such thing in the workspace.</source>
            <translation>Cela n’existe pas dans l’espace de travail.</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>Cela n’est pas utilisable en l’état.</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Ceci a été arrêté avant la fin.</translation>
        </message>
        <message>
            <source>What was read before stays, with its age.</source>
            <translation>Ce qui a été lu avant reste, avec son âge.</translation>
        </message>
        <message>
            <source>Your change is kept here; nothing else was changed.</source>
            <translation>Votre modification est conservée ici ; rien d’autre n’a été modifié.</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>Le fichier n’a pas été touché.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Check the address, and whether the server runs.</source>
            <translation>Vérifiez l’adresse, et que le serveur tourne.</translation>
        </message>
        <message>
            <source>Name the file of your own certificate authority in the connection, or ask the server's administrator.</source>
            <translation>Indiquez le fichier de votre propre autorité de certification dans la connexion, ou adressez-vous à l’administrateur du serveur.</translation>
        </message>
        <message>
            <source>Give the connection a new token.</source>
            <translation>Donnez un nouveau jeton à la connexion.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself.</source>
            <translation>Dayshift réessaie de lui-même.</translation>
        </message>
        <message>
            <source>Check that the address is the server's own and not a sign-in page.</source>
            <translation>Vérifiez que l’adresse est bien celle du serveur et non une page de connexion.</translation>
        </message>
        <message>
            <source>Free some space; Dayshift then saves by itself.</source>
            <translation>Libérez de l’espace ; Dayshift enregistrera ensuite de lui-même.</translation>
        </message>
        <message>
            <source>Give this account the right to write; Dayshift then saves by itself.</source>
            <translation>Donnez à ce compte le droit d’écrire ; Dayshift enregistrera ensuite de lui-même.</translation>
        </message>
        <message>
            <source>Compare both versions and choose one.</source>
            <translation>Comparez les deux versions et choisissez-en une.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace: dayshift check --repair-copy OUT.</source>
            <translation>Enregistrez ce qui est lisible dans un nouvel espace de travail : dayshift check --repair-copy OUT.</translation>
        </message>
        <message>
            <source>Choose a .dayshift file, or make a new one: dayshift new.</source>
            <translation>Choisissez un fichier .dayshift, ou créez-en un : dayshift new.</translation>
        </message>
        <message>
            <source>Get the newer version to make changes, or open it read-only.</source>
            <translation>Installez la version plus récente pour faire des modifications, ou ouvrez-le en lecture seule.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>Vérifiez la saisie et réessayez.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Recommencez quand vous serez prêt.</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>what happened, what is safe, what to do</comment>
            <translation>%1 %2 %3</translation>
        </message>
        <message>
            <source>A row of %1 refers to a row of %2 that is not there.</source>
            <translation>Une ligne de %1 renvoie à une ligne de %2 qui n’existe pas.</translation>
        </message>
        <message>
            <source>%1 of %2 %3 is not what the log tells.</source>
            <translation>%1 de %2 %3 n’est pas ce que dit le journal.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 est illisible : %2</translation>
        </message>
        <message>
            <source>%1 %2 stands in the log and not in its table.</source>
            <translation>%1 %2 figure dans le journal et pas dans sa table.</translation>
        </message>
        <message>
            <source>The activity log cannot be read: %1</source>
            <translation>Le journal d’activité est illisible : %1</translation>
        </message>
        <message>
            <source>The log was changed behind our back: line %1 does not follow from the one before it.</source>
            <translation>Le journal a été modifié à notre insu : la ligne %1 ne découle pas de la précédente.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of %1 could not be read.</source>
            <translation>
                <numerusform>%n ligne de %1 n’a pas pu être lue.</numerusform>
                <numerusform>%n lignes de %1 n’ont pas pu être lues.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a file at %1 already.</source>
            <translation>Il y a déjà un fichier à l’emplacement %1.</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>Choisissez un autre nom pour la copie.</translation>
        </message>
        <message>
            <source>A PostgreSQL workspace is backed up on its server.</source>
            <translation>Un espace de travail PostgreSQL se sauvegarde sur son serveur.</translation>
        </message>
        <message>
            <source>Use pg_dump there, or dayshift export for a copy in one file.</source>
            <translation>Utilisez-y pg_dump, ou dayshift export pour une copie en un seul fichier.</translation>
        </message>
        <message>
            <source>Choose another name for the backup.</source>
            <translation>Choisissez un autre nom pour la sauvegarde.</translation>
        </message>
        <message>
            <source>The backup could not be written to %1.</source>
            <translation>La sauvegarde n’a pas pu être écrite dans %1.</translation>
        </message>
        <message>
            <source>The workspace was not touched.</source>
            <translation>L’espace de travail n’a pas été touché.</translation>
        </message>
        <message>
            <source>Check that the folder is there and has room.</source>
            <translation>Vérifiez que le dossier existe et qu’il a de la place.</translation>
        </message>
        <message>
            <source>No workspace was named.</source>
            <translation>Aucun espace de travail n’a été indiqué.</translation>
        </message>
        <message>
            <source>Give a .dayshift file or a postgresql:// address.</source>
            <translation>Donnez un fichier .dayshift ou une adresse postgresql://.</translation>
        </message>
        <message>
            <source>A password must not stand in the workspace's address.</source>
            <translation>Un mot de passe ne doit pas figurer dans l’adresse de l’espace de travail.</translation>
        </message>
        <message>
            <source>Leave it out: the window asks for it, and otherwise it is read from ~/.pgpass or the environment variable PGPASSWORD.</source>
            <translation>Omettez-le : la fenêtre le demande ; sinon, il est lu dans ~/.pgpass ou dans la variable d’environnement PGPASSWORD.</translation>
        </message>
        <message>
            <source>The address names no database.</source>
            <translation>L’adresse n’indique aucune base de données.</translation>
        </message>
        <message>
            <source>Write postgresql://user@host/database.</source>
            <translation>Écrivez postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>The workspace could not be backed up before its update.</source>
            <translation>L’espace de travail n’a pas pu être sauvegardé avant sa mise à jour.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>Il n’a pas été touché.</translation>
        </message>
        <message>
            <source>Free some space beside it, then open it again.</source>
            <translation>Libérez de l’espace à côté de lui, puis rouvrez-le.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Open it for writing to make changes.</source>
            <translation>Ouvrez-le en écriture pour faire des modifications.</translation>
        </message>
        <message>
            <source>%1 is not a Dayshift workspace: %2</source>
            <translation>%1 n’est pas un espace de travail Dayshift : %2</translation>
        </message>
        <message>
            <source>There is no workspace at %1.</source>
            <translation>Il n’y a pas d’espace de travail à l’emplacement %1.</translation>
        </message>
        <message>
            <source>Check the name, or make one: dayshift new.</source>
            <translation>Vérifiez le nom, ou créez-en un : dayshift new.</translation>
        </message>
        <message>
            <source>it is a folder.</source>
            <translation>c’est un dossier.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 est illisible.</translation>
        </message>
        <message>
            <source>Give this account the right to read it.</source>
            <translation>Donnez à ce compte le droit de le lire.</translation>
        </message>
        <message>
            <source>it is empty.</source>
            <translation>il est vide.</translation>
        </message>
        <message>
            <source>it does not begin like one.</source>
            <translation>il ne commence pas comme il faut.</translation>
        </message>
        <message>
            <source>it is a database of another program.</source>
            <translation>c’est une base de données d’un autre programme.</translation>
        </message>
        <message>
            <source>Your data is safe and stays readable.</source>
            <translation>Vos données sont en sécurité et restent lisibles.</translation>
        </message>
        <message>
            <source>%1 is read-only for this account.</source>
            <translation>%1 est en lecture seule pour ce compte.</translation>
        </message>
        <message>
            <source>Open it read-only, or give this account the right to write to it and to its folder.</source>
            <translation>Ouvrez-le en lecture seule, ou donnez à ce compte le droit d’y écrire ainsi que dans son dossier.</translation>
        </message>
        <message>
            <source>Choose another name, or open that one.</source>
            <translation>Choisissez un autre nom, ou ouvrez celui-là.</translation>
        </message>
        <message>
            <source>No file can be made at %1.</source>
            <translation>Aucun fichier ne peut être créé à l’emplacement %1.</translation>
        </message>
        <message>
            <source>Check that the folder is there and that this account may write to it.</source>
            <translation>Vérifiez que le dossier existe et que ce compte peut y écrire.</translation>
        </message>
        <message>
            <source>This workspace was written by an earlier Dayshift.</source>
            <translation>Cet espace de travail a été écrit par un Dayshift antérieur.</translation>
        </message>
        <message>
            <source>Open it for writing once: that brings it up to date and leaves a copy of it as it was.</source>
            <translation>Ouvrez-le une fois en écriture : cela le met à jour et laisse une copie de son état d’avant.</translation>
        </message>
        <message>
            <source>A reason is missing.</source>
            <translation>Il manque une raison.</translation>
        </message>
        <message>
            <source>Say how you know when it really was.</source>
            <translation>Dites comment vous savez quand c’était vraiment.</translation>
        </message>
        <message>
            <source>These times cannot be.</source>
            <translation>Ces heures ne sont pas possibles.</translation>
        </message>
        <message>
            <source>The end lies after the start, and not after now.</source>
            <translation>La fin se situe après le début, et pas après maintenant.</translation>
        </message>
        <message>
            <source>The board has no columns.</source>
            <translation>Le tableau n’a pas de colonnes.</translation>
        </message>
        <message>
            <source>Make a column first.</source>
            <translation>Créez d’abord une colonne.</translation>
        </message>
        <message>
            <source>The database lets you look at this workspace, and change nothing in it.</source>
            <translation>La base de données vous laisse consulter cet espace de travail, sans rien y modifier.</translation>
        </message>
        <message>
            <source>Open it read-only, or ask whoever looks after the database for the right to write.</source>
            <translation>Ouvrez-le en lecture seule, ou demandez le droit d’écrire à la personne qui s’occupe de la base de données.</translation>
        </message>
        <message>
            <source>%1 brings instructions of its own for the database, which no workspace does.</source>
            <translation>%1 apporte ses propres instructions pour la base de données, ce que ne fait aucun espace de travail.</translation>
        </message>
        <message>
            <source>None of them was run, and the file was not touched.</source>
            <translation>Aucune n’a été exécutée, et le fichier n’a pas été touché.</translation>
        </message>
        <message>
            <source>Ask whoever gave it to you for an export (dayshift export), and import that.</source>
            <translation>Demandez un export (dayshift export) à la personne qui vous l’a donné, et importez celui-ci.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExplainCommand</name>
        <message>
            <source>Show what Dayshift understands of a saved answer of a server.</source>
            <translation>Montrer ce que Dayshift comprend d’une réponse enregistrée d’un serveur.</translation>
        </message>
        <message>
            <source>The answer as it was saved; - for standard input.</source>
            <translation>La réponse telle qu’elle a été enregistrée ; - pour l’entrée standard.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>Le type de serveur : %1.</translation>
        </message>
        <message>
            <source>What was asked; told from the answer's shape, unless given.</source>
            <translation>Ce qui a été demandé ; déduit de la forme de la réponse, sauf indication.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>Le fichier est illisible : %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Vérifiez son nom.</translation>
        </message>
        <message numerus="yes">
            <source>The answer is longer than %n MB.</source>
            <translation>
                <numerusform>La réponse dépasse %n Mo.</numerusform>
                <numerusform>La réponse dépasse %n Mo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Dayshift takes no longer one from a server either. Ask the server for less.</source>
            <translation>Dayshift n’en accepte pas non plus de plus longue d’un serveur. Demandez-en moins au serveur.</translation>
        </message>
        <message>
            <source>This answer tells of no pipeline.</source>
            <translation>Cette réponse n’annonce aucun pipeline.</translation>
        </message>
        <message>
            <source>The server answered with an error: %1</source>
            <translation>Le serveur a répondu par une erreur : %1</translation>
        </message>
        <message>
            <source>Tests: %1 passed, %2 failed, of %3.</source>
            <translation>Tests : %1 réussis, %2 échoués, sur %3.</translation>
        </message>
        <message>
            <source>Name one file with a saved answer.</source>
            <translation>Indiquez un fichier avec une réponse enregistrée.</translation>
        </message>
        <message>
            <source>Name the kind of server: --provider %1.</source>
            <translation>Indiquez le type de serveur : --provider %1.</translation>
        </message>
        <message>
            <source>%1 has no endpoint “%2”. It has: %3.</source>
            <translation>%1 n’a pas de point d’accès « %2 ». Il a : %3.</translation>
        </message>
        <message>
            <source>This is no answer of %1 that Dayshift can read: %2.</source>
            <translation>Ce n’est pas une réponse de %1 que Dayshift puisse lire : %2.</translation>
        </message>
        <message>
            <source>Check that it is a whole answer, and not a sign-in page.</source>
            <translation>Vérifiez que c’est une réponse entière, et non une page de connexion.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>%n autre pipeline a été laissé de côté.</numerusform>
                <numerusform>%n autres pipelines ont été laissés de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Artifact %1: %2.</source>
            <translation>Artefact %1 : %2.</translation>
        </message>
        <message>
            <source>Artifact %1.</source>
            <translation>Artefact %1.</translation>
        </message>
        <message>
            <source>Deployment to %1: %2.</source>
            <translation>Déploiement vers %1 : %2.</translation>
        </message>
        <message>
            <source>Environment %1.</source>
            <translation>Environnement %1.</translation>
        </message>
        <message>
            <source>Approval %1: %2.</source>
            <translation>Approbation %1 : %2.</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>pas un nombre</translation>
        </message>
        <message numerus="yes">
            <source>%n more series were left out.</source>
            <translation>
                <numerusform>%n autre série a été laissée de côté.</numerusform>
                <numerusform>%n autres séries ont été laissées de côté.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Export</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>Ce qui s’y trouvait avant s’y trouve encore.</translation>
        </message>
        <message>
            <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
            <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque n’est pas plein.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>L’exportation a été annulée.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Line %1 is not what Dayshift writes: the export was changed.</source>
            <translation>La ligne %1 n’est pas de celles que Dayshift écrit : l’exportation a été modifiée.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>Exportez à nouveau l’espace de travail.</translation>
        </message>
        <message>
            <source>This workspace is in use, and a whole workspace can only be brought into an empty one.</source>
            <translation>Cet espace de travail est utilisé, et un espace entier ne peut être importé que dans un espace vide.</translation>
        </message>
        <message>
            <source>Make a new workspace, and import there.</source>
            <translation>Créez un nouvel espace de travail, et importez-y.</translation>
        </message>
        <message>
            <source>The export ends in the middle (line %1).</source>
            <translation>L’exportation s’interrompt au milieu (ligne %1).</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>Données de %1</translation>
        </message>
        <message>
            <source>Data of %1, %2 old</source>
            <comment>a moment and an age</comment>
            <translation>Données de %1, âge : %2</translation>
        </message>
        <message>
            <source>single value</source>
            <translation>valeur unique</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>L’exportation n’a pas pu être écrite.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Un fichier qui s’y trouvait avant est tel qu’il était.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Choisissez un dossier où l’on peut écrire, avec un peu d’espace libre.</translation>
        </message>
        <message>
            <source>%1 (seconds)</source>
            <comment>a column</comment>
            <translation>%1 (secondes)</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows are in the CSV file of this view.</source>
            <translation>
                <numerusform>%n autre ligne se trouve dans le fichier CSV de cette vue.</numerusform>
                <numerusform>%n autres lignes se trouvent dans le fichier CSV de cette vue.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportCommand</name>
        <message>
            <source>Save the whole workspace.</source>
            <translation>Enregistrer l’espace de travail entier.</translation>
        </message>
        <message>
            <source>A file for JSON, a folder for CSV.</source>
            <translation>Un fichier pour JSON, un dossier pour CSV.</translation>
        </message>
        <message>
            <source>json: imports again to an identical workspace; csv: a table for each kind of thing.</source>
            <translation>json : se réimporte en un espace de travail identique ; csv : une table par type de chose.</translation>
        </message>
        <message>
            <source>--out PATH and --format json or csv are needed.</source>
            <translation>Il faut --out PATH et --format json ou csv.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n ligne a été écrite dans %1.</numerusform>
                <numerusform>%n lignes ont été écrites dans %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FieldWords</name>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Place dans la liste</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
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
            <translation>Description</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>Bloquée parce que</translation>
        </message>
        <message>
            <source>In this column since</source>
            <translation>Dans cette colonne depuis</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>nobody or nothing</source>
            <translation>personne ou rien</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Limit of a lane</source>
            <translation>Limite d’un couloir</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Coché</translation>
        </message>
        <message>
            <source>Ticked by</source>
            <translation>Coché par</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Qui s’en occupe</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Known until</source>
            <translation>Connu jusqu’au</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Dit par</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureCard</name>
        <message>
            <source>Level: %1 (%2)</source>
            <translation>Niveau : %1 (%2)</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>Ce que signifie « %1 »</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Aucune donnée</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>90 % of them within %1</source>
            <translation>90 % d’entre eux en %1 au plus</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mieux</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>moins bien</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>Connecter un serveur…</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Déclarer un incident…</translation>
        </message>
        <message>
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>Les niveaux sont ceux du rapport DORA de %1 : des regroupements des réponses de l’année, pas des seuils.</translation>
        </message>
        <message>
            <source>Level by %1</source>
            <translation>Niveau selon : %1</translation>
        </message>
        <message>
            <source>Level of DORA's report of %1</source>
            <translation>Niveau du rapport DORA de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureRows</name>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterBar</name>
        <message>
            <source>Filter stories</source>
            <translation>Filtrer les stories</translation>
        </message>
        <message>
            <source>Words, or is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; a minus in front turns one round.</source>
            <translation>Des mots, ou is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187 ; un signe moins devant inverse le terme.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miennes</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloquées</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>Anciennes</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Non assignées</translation>
        </message>
        <message>
            <source>%1 of %2 points done</source>
            <translation>%1 points sur %2 terminés</translation>
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
        <message>
            <source>Shows only these stories: %1</source>
            <translation>Affiche uniquement ces stories : %1</translation>
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
            <translation>%1 j</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two units of one span</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
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
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <comment>an estimated span</comment>
            <translation>environ %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>an average</comment>
            <translation>%1 jours</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <comment>an average</comment>
            <translation>%1 heures</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <comment>an average</comment>
            <translation>%1 minutes</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <comment>an average</comment>
            <translation>%1 secondes</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <extracomment>A time of day in the form of QLocale::toString: 24 hours unless the language wants otherwise.</extracomment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <comment>a time of day</comment>
            <translation>hier %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>ddd d MMMM</source>
            <extracomment>Weekday, day and month in the form of QLocale::toString; German: "ddd d. MMMM".</extracomment>
            <translation>ddd d MMMM</translation>
        </message>
        <message>
            <source>ddd d MMMM yyyy</source>
            <translation>ddd d MMMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>ddd d</source>
            <extracomment>Weekday and day, where the month follows; German: "ddd d."</extracomment>
            <translation>ddd d</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two days</comment>
            <translation>%1 au %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date and time of day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy HH:mm:ss</source>
            <extracomment>Everything about a moment, in the form of QLocale::toString; %1 is added: the time zone.</extracomment>
            <translation>dddd d MMMM yyyy HH:mm:ss</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>story points</comment>
            <translation>%1 pt</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <comment>story points</comment>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>story points</comment>
            <translation>%1 points</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 ko</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 To</translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n octet</numerusform>
                <numerusform>%n octets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Header</name>
        <message>
            <source>Toolbar</source>
            <translation>Barre d’outils</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an action and its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Notifications; how many</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryWords</name>
        <message>
            <source>%1 gave it back: it is nobody's</source>
            <translation>%1 l’a rendue : elle n’est à personne</translation>
        </message>
        <message>
            <source>%1 took it</source>
            <translation>%1 l’a prise</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1 l’a assignée à %2</translation>
        </message>
        <message>
            <source>%1 took the estimate back</source>
            <translation>%1 a retiré l’estimation</translation>
        </message>
        <message>
            <source>%1 estimated it at %2</source>
            <translation>%1 l’a estimée à %2</translation>
        </message>
        <message>
            <source>%1 changed the estimate from %2 to %3</source>
            <translation>%1 a changé l’estimation de %2 en %3</translation>
        </message>
        <message>
            <source>%1 moved it from %2 to %3</source>
            <translation>%1 l’a déplacée de %2 vers %3</translation>
        </message>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 l’a renommée ; avant, c’était « %2 »</translation>
        </message>
        <message>
            <source>%1 changed the description</source>
            <translation>%1 a modifié la description</translation>
        </message>
        <message>
            <source>%1 took it out of its sprint</source>
            <translation>%1 l’a retirée de son sprint</translation>
        </message>
        <message>
            <source>%1 put it into %2</source>
            <translation>%1 l’a mise dans %2</translation>
        </message>
        <message>
            <source>%1 took it out of its epic</source>
            <translation>%1 l’a retirée de son epic</translation>
        </message>
        <message>
            <source>%1 made it part of %2</source>
            <translation>%1 l’a rattachée à %2</translation>
        </message>
        <message>
            <source>%1 unblocked it</source>
            <translation>%1 l’a débloquée</translation>
        </message>
        <message>
            <source>%1 blocked it: %2</source>
            <translation>%1 l’a bloquée : %2</translation>
        </message>
        <message>
            <source>%1 made it urgent</source>
            <translation>%1 l’a rendue urgente</translation>
        </message>
        <message>
            <source>%1 made it ordinary again</source>
            <translation>%1 l’a remise au rythme normal</translation>
        </message>
        <message>
            <source>%1 archived it</source>
            <translation>%1 l’a archivée</translation>
        </message>
        <message>
            <source>%1 took it back out of the archive</source>
            <translation>%1 l’a ressortie des archives</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>%1 wrote the story</source>
            <translation>%1 a rédigé la story</translation>
        </message>
        <message>
            <source>%1 described it</source>
            <translation>%1 l’a décrite</translation>
        </message>
        <message>
            <source>%1 deleted the story</source>
            <translation>%1 a supprimé la story</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 l’a montée ou descendue</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 l’a modifiée</translation>
        </message>
        <message>
            <source>%1 unticked “%2”</source>
            <comment>who; a check</comment>
            <translation>%1 a décoché « %2 »</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who; a check; evidence</comment>
            <translation>%1 a coché « %2 » : %3</translation>
        </message>
        <message>
            <source>%1 let it into %2 although this was missing: %3. The reason: %4</source>
            <translation>%1 l’a laissée entrer dans %2 bien qu’il manque : %3. La raison : %4</translation>
        </message>
        <message>
            <source>It was closed under version %1 of the definition of done</source>
            <translation>Elle a été close selon la version %1 de la définition de « terminé »</translation>
        </message>
        <message>
            <source>%1 attached %2</source>
            <translation>%1 a joint %2</translation>
        </message>
        <message>
            <source>%1 deleted the attachment %2</source>
            <translation>%1 a supprimé la pièce jointe %2</translation>
        </message>
        <message>
            <source>%1 brought the attachment %2 back</source>
            <translation>%1 a rétabli la pièce jointe %2</translation>
        </message>
        <message>
            <source>%1 took its priority away</source>
            <translation>%1 a retiré sa priorité</translation>
        </message>
        <message>
            <source>%1 set its priority to: %2</source>
            <translation>%1 a fixé sa priorité : %2</translation>
        </message>
        <message>
            <source>%1 took its value away</source>
            <translation>%1 a retiré sa valeur</translation>
        </message>
        <message>
            <source>%1 set its value to %2</source>
            <translation>%1 a fixé sa valeur à %2</translation>
        </message>
        <message>
            <source>%1 took it from its team</source>
            <translation>%1 l’a retirée à son équipe</translation>
        </message>
        <message>
            <source>%1 gave it to a team that is gone</source>
            <translation>%1 l’a confiée à une équipe qui n’existe plus</translation>
        </message>
        <message>
            <source>%1 gave it to the team %2</source>
            <translation>%1 l’a confiée à l’équipe %2</translation>
        </message>
        <message>
            <source>%1 changed what it is: %2</source>
            <comment>who; a kind of story</comment>
            <translation>%1 a changé ce qu’elle est : %2</translation>
        </message>
        <message>
            <source>%1 took all its labels off</source>
            <translation>%1 a retiré toutes ses étiquettes</translation>
        </message>
        <message>
            <source>%1 changed its labels: %2</source>
            <translation>%1 a changé ses étiquettes : %2</translation>
        </message>
        <message>
            <source>%1 took back that it was let into %2. The reason was: %3</source>
            <translation>%1 est revenu sur son entrée dans %2. La raison était : %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpClient</name>
        <message>
            <source>It holds no certificate.</source>
            <translation>Il ne contient pas de certificat.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpErrors</name>
        <message>
            <source>not sent: %1</source>
            <translation>non envoyé : %1</translation>
        </message>
        <message>
            <source>The address of the server cannot be read.</source>
            <translation>L’adresse du serveur est illisible.</translation>
        </message>
        <message>
            <source>Enter it as in a browser, beginning with https://.</source>
            <translation>Saisissez-la comme dans un navigateur, en commençant par https://.</translation>
        </message>
        <message>
            <source>Dayshift does not read addresses that begin with %1:.</source>
            <translation>Dayshift ne lit pas les adresses qui commencent par %1:.</translation>
        </message>
        <message>
            <source>Enter one that begins with https:// or http://.</source>
            <translation>Saisissez-en une qui commence par https:// ou http://.</translation>
        </message>
        <message>
            <source>The address contains a user name or a password.</source>
            <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
        </message>
        <message>
            <source>Take it out of the address, and give it to the connection as account and token, which are kept safe.</source>
            <translation>Retirez-le de l’adresse, et donnez-le à la connexion comme compte et jeton, qui sont gardés en lieu sûr.</translation>
        </message>
        <message>
            <source>The access token contains a line break.</source>
            <translation>Le jeton d’accès contient un saut de ligne.</translation>
        </message>
        <message>
            <source>Give the connection the token again, on one line.</source>
            <translation>Donnez à nouveau le jeton à la connexion, sur une seule ligne.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 nous demande de ralentir.</translation>
        </message>
        <message>
            <source>%1 refused the access token.</source>
            <translation>%1 a refusé le jeton d’accès.</translation>
        </message>
        <message>
            <source>%1 does not let this access token read that.</source>
            <translation>%1 ne laisse pas ce jeton d’accès lire cela.</translation>
        </message>
        <message>
            <source>Give the connection a token that has the right to read, or ask the server's administrator.</source>
            <translation>Donnez à la connexion un jeton qui a le droit de lire, ou adressez-vous à l’administrateur du serveur.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address.</source>
            <translation>%1 n’a rien à cette adresse.</translation>
        </message>
        <message>
            <source>Check the address, and whether the token may see what is there.</source>
            <translation>Vérifiez l’adresse, et que le jeton a le droit de voir ce qui s’y trouve.</translation>
        </message>
        <message>
            <source>A proxy on the way to %1 wants to know who you are.</source>
            <translation>Un proxy sur le chemin de %1 veut savoir qui vous êtes.</translation>
        </message>
        <message>
            <source>Ask who looks after your network.</source>
            <translation>Adressez-vous à la personne qui s’occupe de votre réseau.</translation>
        </message>
        <message>
            <source>%1 gave up waiting for us.</source>
            <translation>%1 a cessé de nous attendre.</translation>
        </message>
        <message>
            <source>%1 has trouble of its own.</source>
            <translation>%1 a lui-même un problème.</translation>
        </message>
        <message>
            <source>%1 did not accept the question (HTTP %2).</source>
            <translation>%1 n’a pas accepté la question (HTTP %2).</translation>
        </message>
        <message>
            <source>Check the kind of server, its version and its address.</source>
            <translation>Vérifiez le type de serveur, sa version et son adresse.</translation>
        </message>
        <message>
            <source>%1 gave an answer that does not fit the question (HTTP %2).</source>
            <translation>%1 a donné une réponse qui ne correspond pas à la question (HTTP %2).</translation>
        </message>
        <message>
            <source>%1 answered with a web page instead of data.</source>
            <translation>%1 a répondu par une page web au lieu de données.</translation>
        </message>
        <message>
            <source>%1 answered with something else than was asked for.</source>
            <translation>%1 a répondu par autre chose que ce qui était demandé.</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 a refusé la connexion.</translation>
        </message>
        <message>
            <source>There is no server named %1.</source>
            <translation>Il n’y a pas de serveur nommé %1.</translation>
        </message>
        <message>
            <source>Check the address, and this computer's connection to the network.</source>
            <translation>Vérifiez l’adresse, et que cet ordinateur est relié au réseau.</translation>
        </message>
        <message>
            <source>%1 broke off its answer.</source>
            <translation>%1 a interrompu sa réponse.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP at this address.</source>
            <translation>%1 ne parle pas HTTP à cette adresse.</translation>
        </message>
        <message>
            <source>Check the port in the address.</source>
            <translation>Vérifiez le port dans l’adresse.</translation>
        </message>
        <message>
            <source>%1 sent an answer that cannot be unpacked.</source>
            <translation>%1 a envoyé une réponse impossible à décompresser.</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 cannot be used.</source>
            <translation>Le proxy sur le chemin de %1 est inutilisable.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1 n’est pas joignable.</translation>
        </message>
        <message>
            <source>%1 closed the connection, or does not speak HTTP.</source>
            <translation>%1 a fermé la connexion, ou ne parle pas HTTP.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, check the port, and whether the address has to begin with https://.</source>
            <translation>Dayshift réessaie de lui-même. Si cela dure, vérifiez le port, et si l’adresse ne doit pas commencer par https://.</translation>
        </message>
        <message>
            <source>The connection to %1 cannot be made secure.</source>
            <translation>La connexion à %1 ne peut pas être sécurisée.</translation>
        </message>
        <message>
            <source>The certificate of %1 is for another name.</source>
            <translation>Le certificat de %1 est établi à un autre nom.</translation>
        </message>
        <message>
            <source>Enter the name that stands in the certificate, or ask the server's administrator.</source>
            <translation>Saisissez le nom qui figure dans le certificat, ou adressez-vous à l’administrateur du serveur.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today.</source>
            <translation>Le certificat de %1 n’est pas valide aujourd’hui.</translation>
        </message>
        <message>
            <source>Check this computer's clock, or ask the server's administrator for a new certificate.</source>
            <translation>Vérifiez l’horloge de cet ordinateur, ou demandez un nouveau certificat à l’administrateur du serveur.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not from an authority that this computer trusts.</source>
            <translation>Le certificat de %1 ne vient pas d’une autorité à laquelle cet ordinateur fait confiance.</translation>
        </message>
        <message>
            <source>Check that the address and port are those of https, or ask the server's administrator.</source>
            <translation>Vérifiez que l’adresse et le port sont ceux de https, ou adressez-vous à l’administrateur du serveur.</translation>
        </message>
        <message>
            <source>The file of the certificate authority cannot be used.</source>
            <translation>Le fichier de l’autorité de certification est inutilisable.</translation>
        </message>
        <message>
            <source>Name a file in PEM form in the connection that this account may read.</source>
            <translation>Indiquez dans la connexion un fichier au format PEM que ce compte peut lire.</translation>
        </message>
        <message>
            <source>%1 sends us on to %2.</source>
            <translation>%1 nous renvoie vers %2.</translation>
        </message>
        <message>
            <source>If that is right, enter the new address in the connection. The access token was not sent there.</source>
            <translation>Si c’est correct, saisissez la nouvelle adresse dans la connexion. Le jeton d’accès n’y a pas été envoyé.</translation>
        </message>
        <message>
            <source>%1 sends us from one address to the next without end.</source>
            <translation>%1 nous renvoie d’une adresse à l’autre sans fin.</translation>
        </message>
        <message>
            <source>more than %1 bytes, %2</source>
            <translation>plus de %1 octets, %2</translation>
        </message>
        <message>
            <source>The answer of %1 is larger than Dayshift reads (%2 MB).</source>
            <translation>La réponse de %1 dépasse ce que lit Dayshift (%2 Mo).</translation>
        </message>
        <message>
            <source>Name fewer projects in the connection.</source>
            <translation>Indiquez moins de projets dans la connexion.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2 s.</source>
            <translation>%1 n’a pas répondu depuis %2 s.</translation>
        </message>
        <message>
            <source>%1 took longer than %2 s for its answer.</source>
            <translation>%1 a mis plus de %2 s à répondre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Import</name>
        <message>
            <source>The file declares XML entities (line %1). A Jira export never does; it is refused.</source>
            <translation>Le fichier déclare des entités XML (ligne %1). Un export Jira n’en contient jamais ; il est refusé.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>Choose a file that one of these tools exported: %1.</source>
            <translation>Choisissez un fichier exporté par l’un de ces outils : %1.</translation>
        </message>
        <message>
            <source>This JSON is none of the exports that Dayshift knows. Its top-level names are: %1.</source>
            <translation>Ce JSON n’est aucun des exports que connaît Dayshift. Ses noms de premier niveau sont : %1.</translation>
        </message>
        <message>
            <source>This XML is none of the exports that Dayshift knows. Its root element is: %1.</source>
            <translation>Ce XML n’est aucun des exports que connaît Dayshift. Son élément racine est : %1.</translation>
        </message>
        <message>
            <source>This table is none of the exports that Dayshift knows. Its columns are: %1.</source>
            <translation>Ce tableau n’est aucun des exports que connaît Dayshift. Ses colonnes sont : %1.</translation>
        </message>
        <message>
            <source>The folder is empty.</source>
            <translation>Le dossier est vide.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The files are empty.</source>
            <translation>Les fichiers sont vides.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Choisissez-en d’autres.</translation>
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
            <translation>Tableau (CSV)</translation>
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
            <translation>Bloquée dans Taiga</translation>
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
            <translation>Le fichier s’interrompt au milieu d’un texte XML (octet %1).</translation>
        </message>
        <message>
            <source>The file is no XML from line %1 on.</source>
            <translation>Le fichier n’est plus du XML à partir de la ligne %1.</translation>
        </message>
        <message>
            <source>It was probably cut off or changed while being saved; export it again.</source>
            <translation>Il a sans doute été coupé ou modifié lors de l’enregistrement ; exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>Jira (XML)</source>
            <translation>Jira (XML)</translation>
        </message>
        <message>
            <source>The workspace has no columns to put stories into.</source>
            <translation>L’espace de travail n’a pas de colonnes où mettre des stories.</translation>
        </message>
        <message>
            <source>Add a column to the board, then import again.</source>
            <translation>Ajoutez une colonne au tableau, puis importez à nouveau.</translation>
        </message>
        <message>
            <source>Correct the mapping and import again.</source>
            <translation>Corrigez la correspondance et importez à nouveau.</translation>
        </message>
        <message>
            <source>The mapping names a column that is not there: %1.</source>
            <translation>La correspondance cite une colonne qui n’existe pas : %1.</translation>
        </message>
        <message>
            <source>The mapping names somebody who is no member: %1.</source>
            <translation>La correspondance cite une personne qui n’est pas membre : %1.</translation>
        </message>
        <message>
            <source>Milestones are "sprints" or "releases", not %1.</source>
            <translation>Les jalons sont "sprints" ou "releases", pas %1.</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>Il n’y a pas de fuseau horaire %1.</translation>
        </message>
        <message>
            <source>The file ends in the middle of a JSON text (byte %1).</source>
            <translation>Le fichier s’interrompt au milieu d’un texte JSON (octet %1).</translation>
        </message>
        <message>
            <source>It was probably cut off while being saved; export it again.</source>
            <translation>Il a sans doute été coupé lors de l’enregistrement ; exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file begins like JSON, but is none from byte %1 on.</source>
            <translation>Le fichier commence comme du JSON, mais n’en est plus à partir de l’octet %1.</translation>
        </message>
        <message>
            <source>The JSON is nested more than 64 levels deep; no known export is.</source>
            <translation>Le JSON est imbriqué sur plus de 64 niveaux ; aucun export connu ne l’est.</translation>
        </message>
        <message>
            <source>The text at byte %1 is larger than 16 MiB.</source>
            <translation>Le texte à l’octet %1 dépasse 16 Mio.</translation>
        </message>
        <message>
            <source>Take that text out of the story, and export again.</source>
            <translation>Retirez ce texte de la story, et exportez à nouveau.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>L’importation a été annulée.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Rien n’en a été conservé.</translation>
        </message>
        <message>
            <source>Import the file again when it suits you.</source>
            <translation>Importez à nouveau le fichier quand cela vous convient.</translation>
        </message>
        <message>
            <source>This is an Excel workbook (a ZIP archive), not CSV.</source>
            <translation>Ceci est un classeur Excel (une archive ZIP), pas du CSV.</translation>
        </message>
        <message>
            <source>This is a ZIP archive, not an export.</source>
            <translation>Ceci est une archive ZIP, pas un export.</translation>
        </message>
        <message>
            <source>This is a compressed archive (gzip), not an export.</source>
            <translation>Ceci est une archive compressée (gzip), pas un export.</translation>
        </message>
        <message>
            <source>This is a PDF document, not an export.</source>
            <translation>Ceci est un document PDF, pas un export.</translation>
        </message>
        <message>
            <source>This is a picture (PNG), not an export.</source>
            <translation>Ceci est une image (PNG), pas un export.</translation>
        </message>
        <message>
            <source>This is an old Office document, not CSV.</source>
            <translation>Ceci est un ancien document Office, pas du CSV.</translation>
        </message>
        <message>
            <source>Unpack it, and import the files that it holds.</source>
            <translation>Décompressez-la, et importez les fichiers qu’elle contient.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8, or export CSV from the tool.</source>
            <translation>Enregistrez-le en CSV UTF-8, ou exportez du CSV depuis l’outil.</translation>
        </message>
        <message>
            <source>This is a web page, not an export: the download needed a login.</source>
            <translation>Ceci est une page web, pas un export : le téléchargement demandait de se connecter.</translation>
        </message>
        <message>
            <source>This is a web page ("%1"), not an export: the download needed a login.</source>
            <translation>Ceci est une page web (« %1 »), pas un export : le téléchargement demandait de se connecter.</translation>
        </message>
        <message>
            <source>Sign in with a browser and export the file again.</source>
            <translation>Connectez-vous avec un navigateur et exportez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>Line %1 holds a NUL byte; this is not a text file, or it was damaged.</source>
            <translation>La ligne %1 contient un octet NUL ; ce n’est pas un fichier texte, ou il a été endommagé.</translation>
        </message>
        <message>
            <source>Line %1 is not UTF-8 while other lines are. Two files were joined, or one row was pasted from elsewhere.</source>
            <translation>La ligne %1 n’est pas en UTF-8 alors que d’autres le sont. Deux fichiers ont été réunis, ou une ligne a été collée d’ailleurs.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8, or export it again.</source>
            <translation>Enregistrez le fichier en UTF-8, ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file is larger than 512 MiB.</source>
            <translation>Le fichier dépasse 512 Mio.</translation>
        </message>
        <message>
            <source>Export fewer stories at a time, for example by year.</source>
            <translation>Exportez moins de stories à la fois, par exemple par année.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Le fichier %1 est illisible.</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>Vérifiez qu’il existe et que vous pouvez le lire.</translation>
        </message>
        <message>
            <source>The file cannot be read any more.</source>
            <translation>Le fichier n’est plus lisible.</translation>
        </message>
        <message>
            <source>Line %1, column %2 is larger than 16 MiB.</source>
            <translation>La ligne %1, colonne %2, dépasse 16 Mio.</translation>
        </message>
        <message>
            <source>Take that text out of the story, or export without this column.</source>
            <translation>Retirez ce texte de la story, ou exportez sans cette colonne.</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns; no known export has.</source>
            <translation>La ligne %1 a plus de %2 colonnes ; aucun export connu n’en a autant.</translation>
        </message>
        <message>
            <source>Export fewer columns, or check the separator.</source>
            <translation>Exportez moins de colonnes, ou vérifiez le séparateur.</translation>
        </message>
        <message>
            <source>A quoted field that opens on line %1 is never closed.</source>
            <translation>Un champ entre guillemets ouvert à la ligne %1 n’est jamais fermé.</translation>
        </message>
        <message>
            <source>The file was probably cut off; export it again.</source>
            <translation>Le fichier a sans doute été coupé ; exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The header has %1 fields separated by "%2", line %3 has 1. Header and rows use different separators.</source>
            <translation>L’en-tête a %1 champs séparés par « %2 », la ligne %3 en a 1. L’en-tête et les lignes utilisent des séparateurs différents.</translation>
        </message>
        <message>
            <source>Export the file again, or use one separator throughout.</source>
            <translation>Exportez à nouveau le fichier, ou utilisez partout le même séparateur.</translation>
        </message>
        <message>
            <source>A column cannot become %1; it can become one of these: %2.</source>
            <translation>Une colonne ne peut pas devenir %1 ; elle peut devenir l’une de celles-ci : %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportCommand</name>
        <message>
            <source>The mapping %1 is no JSON object.</source>
            <translation>La correspondance %1 n’est pas un objet JSON.</translation>
        </message>
        <message>
            <source>Give a file like {"statuses": {"Coding": "In progress"}}.</source>
            <translation>Donnez un fichier comme {"statuses": {"Coding": "In progress"}}.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 would be new, %4 updated, %5 unchanged, %6 skipped. Nothing was changed.</source>
            <translation>%1 (%2) : %3 seraient nouveaux, %4 mis à jour, %5 inchangés, %6 ignorés. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 new, %4 updated, %5 unchanged, %6 skipped.</source>
            <translation>%1 (%2) : %3 nouveaux, %4 mis à jour, %5 inchangés, %6 ignorés.</translation>
        </message>
        <message>
            <source>New members: %1.</source>
            <translation>Nouveaux membres : %1.</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is.</source>
            <translation>%1 : ce qui a aussi été modifié ici reste tel quel : %2.</translation>
        </message>
        <message>
            <source>A whole workspace is imported or it is not: --dry-run does not apply.</source>
            <translation>Un espace de travail entier est importé ou ne l’est pas : --dry-run ne s’applique pas.</translation>
        </message>
        <message>
            <source>The workspace was imported: %1 rows.</source>
            <translation>L’espace de travail a été importé : %1 lignes.</translation>
        </message>
        <message>
            <source>Bring in what another tool exported.</source>
            <translation>Importer ce qu’un autre outil a exporté.</translation>
        </message>
        <message>
            <source>A file, several pages of one list, or a folder of them.</source>
            <translation>Un fichier, plusieurs pages d’une même liste, ou un dossier qui les contient.</translation>
        </message>
        <message>
            <source>The tool, if it cannot be told from the content: %1.</source>
            <translation>L’outil, si le contenu ne permet pas de le reconnaître : %1.</translation>
        </message>
        <message>
            <source>Say what would happen; change nothing.</source>
            <translation>Dire ce qui se passerait ; ne rien modifier.</translation>
        </message>
        <message>
            <source>Which file is to be imported?</source>
            <translation>Quel fichier faut-il importer ?</translation>
        </message>
        <message>
            <source>There is no format %1; there are: %2.</source>
            <translation>Il n’y a pas de format %1 ; il y a : %2.</translation>
        </message>
        <message>
            <source>Answers for columns, statuses, people, milestones, timeZone, dateOrder and archived, as JSON.</source>
            <translation>Les réponses pour columns, statuses, people, milestones, timeZone, dateOrder et archived, en JSON.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportDialog</name>
        <message>
            <source>Choose another file …</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Reading the file again …</source>
            <translation>Relecture du fichier…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <source>Cancel, keep nothing</source>
            <translation>Annuler, ne rien garder</translation>
        </message>
        <message>
            <source>Bring in what you have</source>
            <translation>Apportez ce que vous avez</translation>
        </message>
        <message>
            <source>Choose what another tool exported, or drop it here: CSV, XML or JSON, one file or all pages of a list. These are known: %1. The original download is better than one that a spreadsheet saved. You see what will come in before anything is stored.</source>
            <translation>Choisissez ce qu’un autre outil a exporté, ou déposez-le ici : CSV, XML ou JSON, un fichier ou toutes les pages d’une liste. Sont connus : %1. Le téléchargement d’origine vaut mieux qu’un fichier enregistré par un tableur. Vous voyez ce qui va entrer avant que rien ne soit enregistré.</translation>
        </message>
        <message>
            <source>the reason why it is blocked</source>
            <translation>la raison du blocage</translation>
        </message>
        <message>
            <source>%1, and other tables of work</source>
            <translation>%1, et d’autres tableaux de travail</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>Ne pas importer</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Lecture de %1…</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>Lecture de %n fichier…</numerusform>
                <numerusform>Lecture de %n fichiers…</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>Choisir les fichiers à importer</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;All files (*)</source>
            <translation>Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Importing, %1 of %2 …</source>
            <translation>Importation, %1 sur %2…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Rien de nouveau</translation>
        </message>
        <message>
            <source>New members: %1. They have no sign-in and no role yet.</source>
            <translation>Nouveaux membres : %1. Ils n’ont encore ni identifiant ni rôle.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Et %n autre.</numerusform>
                <numerusform>Et %n autres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n item(s) in %2</source>
            <translation>
                <numerusform>%1 : %n élément dans %2</numerusform>
                <numerusform>%1 : %n éléments dans %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouveau</numerusform>
                <numerusform>%n nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n inchangé</numerusform>
                <numerusform>%n inchangés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n ignoré</numerusform>
                <numerusform>%n ignorés</numerusform>
            </translation>
        </message>
        <message>
            <source>As the last time</source>
            <translation>Comme la dernière fois</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>Même nom</translation>
        </message>
        <message>
            <source>The file's own category</source>
            <translation>La catégorie du fichier</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>D’après son nom</translation>
        </message>
        <message>
            <source>Not known: choose one</source>
            <translation>Inconnu : choisissez</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(aucun)</translation>
        </message>
        <message>
            <source>%1 was deleted here and does not come back.</source>
            <translation>%1 a été supprimé ici et ne revient pas.</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>le titre</translation>
        </message>
        <message>
            <source>the type</source>
            <translation>le type</translation>
        </message>
        <message>
            <source>the column</source>
            <translation>la colonne</translation>
        </message>
        <message>
            <source>the epic</source>
            <translation>l’epic</translation>
        </message>
        <message>
            <source>the sprint</source>
            <translation>le sprint</translation>
        </message>
        <message>
            <source>the owner</source>
            <translation>le responsable</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>le parent</translation>
        </message>
        <message>
            <source>the estimate</source>
            <translation>l’estimation</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>les étiquettes</translation>
        </message>
        <message>
            <source>the description</source>
            <translation>la description</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is here.</source>
            <translation>%1 : ce qui a aussi été modifié ici reste tel qu’il est ici : %2.</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>Sous-tâche</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>What are these columns?</source>
            <translation>Que sont ces colonnes ?</translation>
        </message>
        <message>
            <source>This table is of no tool that Dayshift knows. Say what its columns are: one of them is the title, the others are up to you. You see what will come in before anything is stored, and the next table of this kind is read the same way.</source>
            <translation>Ce tableau ne vient d’aucun outil que connaît Dayshift. Dites ce que sont ses colonnes : l’une d’elles est le titre, les autres sont à votre choix. Vous voyez ce qui va entrer avant que rien ne soit enregistré, et le prochain tableau de ce genre sera lu de la même façon.</translation>
        </message>
        <message>
            <source>Edit &gt; Undo takes all of it back; importing a newer file updates it.</source>
            <translation>Édition &gt; Annuler retire le tout ; importer un fichier plus récent le met à jour.</translation>
        </message>
        <message>
            <source>Keep working meanwhile</source>
            <translation>Continuer à travailler pendant ce temps</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportQuestions</name>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Status and column</source>
            <translation>Statut et colonne</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Epic</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>Les premières lignes</translation>
        </message>
        <message>
            <source>Status in the file</source>
            <translation>Statut dans le fichier</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Statuses and columns</source>
            <translation>Statuts et colonnes</translation>
        </message>
        <message>
            <source>Person in the file</source>
            <translation>Personne dans le fichier</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>People and members</source>
            <translation>Personnes et membres</translation>
        </message>
        <message>
            <source>Import archived items, too</source>
            <translation>Importer aussi les éléments archivés</translation>
        </message>
        <message>
            <source>What to know of the file</source>
            <translation>Ce qu’il faut savoir du fichier</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Les heures sans fuseau sont en</translation>
        </message>
        <message>
            <source>Numeric dates begin with</source>
            <translation>Les dates en chiffres commencent par</translation>
        </message>
        <message>
            <source>Milestones are</source>
            <translation>Les jalons sont</translation>
        </message>
        <message>
            <source>&amp;First rows</source>
            <translation>&amp;Premières lignes</translation>
        </message>
        <message>
            <source>&amp;Statuses</source>
            <translation>&amp;Statuts</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>P&amp;ersonnes</translation>
        </message>
        <message>
            <source>&amp;What to know</source>
            <translation>À s&amp;avoir</translation>
        </message>
        <message>
            <source>releases: a label on each story</source>
            <translation>des releases : une étiquette sur chaque story</translation>
        </message>
        <message>
            <source>sprints</source>
            <translation>des sprints</translation>
        </message>
        <message>
            <source>not known: leave these times empty</source>
            <translation>inconnu : laisser ces heures vides</translation>
        </message>
        <message>
            <source>the day: 06/09 is 6 September</source>
            <translation>le jour : 06/09 est le 6 septembre</translation>
        </message>
        <message>
            <source>the month: 06/09 is 9 June</source>
            <translation>le mois : 06/09 est le 9 juin</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>Colonne pour %1</translation>
        </message>
        <message>
            <source>New member: %1</source>
            <translation>Nouveau membre : %1</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Member for %1</source>
            <translation>Membre pour %1</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (nouveau)</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Ligne %1 : %2</translation>
        </message>
        <message>
            <source>Nothing: every record comes in as it is.</source>
            <translation>Rien : chaque enregistrement entre tel quel.</translation>
        </message>
        <message>
            <source>Counting what is new …</source>
            <translation>Décompte des nouveautés…</translation>
        </message>
        <message numerus="yes">
            <source>%n new member(s)</source>
            <translation>
                <numerusform>%n nouveau membre</numerusform>
                <numerusform>%n nouveaux membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) stay as they were changed here</source>
            <translation>
                <numerusform>%n champ reste tel qu’il a été modifié ici</numerusform>
                <numerusform>%n champs restent tels qu’ils ont été modifiés ici</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Colonnes</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportWarning</name>
        <message numerus="yes">
            <source>The file has no column for %1.</source>
            <translation>
                <numerusform>Le fichier n’a pas de colonne pour %1.</numerusform>
                <numerusform>Le fichier n’a pas de colonne pour %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The times of %n item(s) name no time zone.</source>
            <translation>
                <numerusform>Les heures de %n élément n’indiquent aucun fuseau horaire.</numerusform>
                <numerusform>Les heures de %n éléments n’indiquent aucun fuseau horaire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date without a time.</source>
            <translation>
                <numerusform>%n élément a une date sans heure.</numerusform>
                <numerusform>%n éléments ont une date sans heure.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dates of %n item(s) do not tell day from month. They stay empty until the order is chosen.</source>
            <translation>
                <numerusform>Les dates de %n élément ne distinguent pas le jour du mois. Elles restent vides tant que l’ordre n’est pas choisi.</numerusform>
                <numerusform>Les dates de %n éléments ne distinguent pas le jour du mois. Elles restent vides tant que l’ordre n’est pas choisi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) cannot be read and stay empty: %1.</source>
            <translation>
                <numerusform>%n date est illisible et reste vide : %1.</numerusform>
                <numerusform>%n dates sont illisibles et restent vides : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date in the future.</source>
            <translation>
                <numerusform>%n élément a une date dans le futur.</numerusform>
                <numerusform>%n éléments ont une date dans le futur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were closed before they were created. They enter no figure.</source>
            <translation>
                <numerusform>%n élément a été clos avant d’être créé. Il n’entre dans aucun chiffre.</numerusform>
                <numerusform>%n éléments ont été clos avant d’être créés. Ils n’entrent dans aucun chiffre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are closed, but the file does not say since when.</source>
            <translation>
                <numerusform>%n élément est clos, mais le fichier ne dit pas depuis quand.</numerusform>
                <numerusform>%n éléments sont clos, mais le fichier ne dit pas depuis quand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have a key that came before. Only their labels and links are added.</source>
            <translation>
                <numerusform>%n enregistrement a une clé déjà rencontrée. Seuls ses étiquettes et ses liens sont ajoutés.</numerusform>
                <numerusform>%n enregistrements ont une clé déjà rencontrée. Seuls leurs étiquettes et leurs liens sont ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are empty.</source>
            <translation>
                <numerusform>%n ligne est vide.</numerusform>
                <numerusform>%n lignes sont vides.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are pull requests, not stories.</source>
            <translation>
                <numerusform>%n enregistrement est une pull request, pas une story.</numerusform>
                <numerusform>%n enregistrements sont des pull requests, pas des stories.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds no stories. Perhaps a filter found nothing.</source>
            <translation>
                <numerusform>Le fichier ne contient aucune story. Un filtre n’a peut-être rien trouvé.</numerusform>
                <numerusform>Le fichier ne contient aucune story. Un filtre n’a peut-être rien trouvé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a type that Dayshift does not know and come in as stories: %1.</source>
            <translation>
                <numerusform>%n élément est d’un type que Dayshift ne connaît pas et entre comme story : %1.</numerusform>
                <numerusform>%n éléments sont d’un type que Dayshift ne connaît pas et entrent comme stories : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have no title. Their key is shown instead.</source>
            <translation>
                <numerusform>%n élément n’a pas de titre. Sa clé est affichée à la place.</numerusform>
                <numerusform>%n éléments n’ont pas de titre. Leur clé est affichée à la place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to something that is not in the file.</source>
            <translation>
                <numerusform>%n élément appartient à quelque chose qui n’est pas dans le fichier.</numerusform>
                <numerusform>%n éléments appartiennent à quelque chose qui n’est pas dans le fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are their own ancestors. They come in without that link: %1.</source>
            <translation>
                <numerusform>%n élément est son propre ancêtre. Il entre sans ce lien : %1.</numerusform>
                <numerusform>%n éléments sont leurs propres ancêtres. Ils entrent sans ce lien : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are archived and come in as archived.</source>
            <translation>
                <numerusform>%n élément est archivé et entre comme tel.</numerusform>
                <numerusform>%n éléments sont archivés et entrent comme tels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) name people by a number only.</source>
            <translation>
                <numerusform>%n élément ne désigne les personnes que par un numéro.</numerusform>
                <numerusform>%n éléments ne désignent les personnes que par un numéro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status changes of %n item(s) have gaps. They are left out of the figures.</source>
            <translation>
                <numerusform>Les changements de statut de %n élément ont des lacunes. Ils sont laissés hors des chiffres.</numerusform>
                <numerusform>Les changements de statut de %n éléments ont des lacunes. Ils sont laissés hors des chiffres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A spreadsheet shortened the ids of %n item(s). They come in without a key.</source>
            <translation>
                <numerusform>Un tableur a raccourci l’identifiant de %n élément. Il entre sans clé.</numerusform>
                <numerusform>Un tableur a raccourci les identifiants de %n éléments. Ils entrent sans clé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep their status in a label.</source>
            <translation>
                <numerusform>%n élément garde son statut dans une étiquette.</numerusform>
                <numerusform>%n éléments gardent leur statut dans une étiquette.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) hold commands of the other tool. They stay as text.</source>
            <translation>
                <numerusform>%n description contient des commandes de l’autre outil. Elles restent comme texte.</numerusform>
                <numerusform>%n descriptions contiennent des commandes de l’autre outil. Elles restent comme texte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s) look like spreadsheet formulas. They are kept as text.</source>
            <translation>
                <numerusform>%n titre ressemble à une formule de tableur. Il est gardé comme texte.</numerusform>
                <numerusform>%n titres ressemblent à des formules de tableur. Ils sont gardés comme texte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) are known by name only. Give them dates in Dayshift.</source>
            <translation>
                <numerusform>%n sprint n’est connu que par son nom. Donnez-lui des dates dans Dayshift.</numerusform>
                <numerusform>%n sprints ne sont connus que par leur nom. Donnez-leur des dates dans Dayshift.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are named, but not in the file.</source>
            <translation>
                <numerusform>%n pièce jointe est citée, mais n’est pas dans le fichier.</numerusform>
                <numerusform>%n pièces jointes sont citées, mais ne sont pas dans le fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The history in the file was cut off (%n).</source>
            <translation>
                <numerusform>L’historique dans le fichier a été coupé (%n).</numerusform>
                <numerusform>L’historique dans le fichier a été coupé (%n).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exactly %n item(s): the tool stops there, so more may be missing.</source>
            <translation>
                <numerusform>Exactement %n élément : l’outil s’arrête là, d’autres peuvent manquer.</numerusform>
                <numerusform>Exactement %n éléments : l’outil s’arrête là, d’autres peuvent manquer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are missing: the export was cut off.</source>
            <translation>
                <numerusform>%n élément manque : l’export a été coupé.</numerusform>
                <numerusform>%n éléments manquent : l’export a été coupé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were cut off and are left out.</source>
            <translation>
                <numerusform>%n ligne a été coupée et est laissée de côté.</numerusform>
                <numerusform>%n lignes ont été coupées et sont laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than the heading.</source>
            <translation>
                <numerusform>%n ligne a plus de cellules que l’en-tête.</numerusform>
                <numerusform>%n lignes ont plus de cellules que l’en-tête.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have fewer cells than the heading.</source>
            <translation>
                <numerusform>%n ligne a moins de cellules que l’en-tête.</numerusform>
                <numerusform>%n lignes ont moins de cellules que l’en-tête.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have no heading.</source>
            <translation>
                <numerusform>%n colonne n’a pas d’en-tête.</numerusform>
                <numerusform>%n colonnes n’ont pas d’en-tête.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is not UTF-8. It is read as %1.</source>
            <translation>
                <numerusform>Le fichier n’est pas en UTF-8. Il est lu comme %1.</numerusform>
                <numerusform>Le fichier n’est pas en UTF-8. Il est lu comme %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n project(s): %1.</source>
            <translation>
                <numerusform>Le fichier contient %n projet : %1.</numerusform>
                <numerusform>Le fichier contient %n projets : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file puts %n status(es) into two categories: %1.</source>
            <translation>
                <numerusform>Le fichier classe %n statut dans deux catégories : %1.</numerusform>
                <numerusform>Le fichier classe %n statuts dans deux catégories : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have no place in Dayshift: %1.</source>
            <translation>
                <numerusform>%n champ n’a pas sa place dans Dayshift : %1.</numerusform>
                <numerusform>%n champs n’ont pas leur place dans Dayshift : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wiki page(s) stay behind.</source>
            <translation>
                <numerusform>%n page de wiki n’est pas reprise.</numerusform>
                <numerusform>%n pages de wiki ne sont pas reprises.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 came before; only the labels and links of this record are added.</source>
            <translation>%1 est déjà apparu ; seuls les étiquettes et les liens de cet enregistrement sont ajoutés.</translation>
        </message>
        <message>
            <source>%1 is a pull request, not a story.</source>
            <translation>%1 est une pull request, pas une story.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDesk</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>&amp;Déclarer un incident…</translation>
        </message>
        <message>
            <source>&amp;Incidents …</source>
            <translation>&amp;Incidents…</translation>
        </message>
        <message>
            <source>Enter an incident or a bug in production (Ctrl+I)</source>
            <translation>Saisir un incident ou un bug en production (Ctrl+I)</translation>
        </message>
        <message>
            <source>This workspace was opened to be looked at.</source>
            <translation>Cet espace de travail a été ouvert pour consultation.</translation>
        </message>
        <message>
            <source>Incident over: %1</source>
            <translation>Incident terminé : %1</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>Incident déclaré : %1</translation>
        </message>
        <message>
            <source>Incident changed: %1</source>
            <translation>Incident modifié : %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDialog</name>
        <message>
            <source>Incident: customers were hit</source>
            <translation>Incident : des clients ont été touchés</translation>
        </message>
        <message>
            <source>Bug found in production</source>
            <translation>Bug trouvé en production</translation>
        </message>
        <message>
            <source>Critical: nobody can work</source>
            <translation>Critique : personne ne peut travailler</translation>
        </message>
        <message>
            <source>Major: many are hit</source>
            <translation>Majeur : beaucoup sont touchés</translation>
        </message>
        <message>
            <source>Minor: some are hit</source>
            <translation>Mineur : quelques-uns sont touchés</translation>
        </message>
        <message>
            <source>Trivial: hardly anybody notices</source>
            <translation>Insignifiant : presque personne ne le remarque</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>Déclarer l’incident</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <translation>Incident %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>What customers notice: Sign-in is refused</source>
            <translation>Ce que les clients remarquent : la connexion est refusée</translation>
        </message>
        <message>
            <source>any</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ype</translation>
        </message>
        <message>
            <source>S&amp;everity</source>
            <translation>&amp;Gravité</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>Ser&amp;vice</translation>
        </message>
        <message>
            <source>known:</source>
            <translation>connu :</translation>
        </message>
        <message>
            <source>The start of the impact is known</source>
            <translation>Le début de l’impact est connu</translation>
        </message>
        <message>
            <source>over since:</source>
            <translation>terminé depuis :</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>C’est terminé</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>&amp;Remarqué</translation>
        </message>
        <message>
            <source>&amp;Impact began</source>
            <translation>Début de l’&amp;impact</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>Rés&amp;olu</translation>
        </message>
        <message>
            <source>Impact began</source>
            <translation>Début de l’impact</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Résolu</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>Heures de %1</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Causé par</translation>
        </message>
        <message>
            <source>&amp;Mended by</source>
            <translation>Corrigé &amp;par</translation>
        </message>
        <message>
            <source>St&amp;ory</source>
            <translation>&amp;Story</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
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
            <translation>un déploiement plus ancien</translation>
        </message>
        <message>
            <source>An incident needs a title: what customers notice.</source>
            <translation>Un incident a besoin d’un titre : ce que les clients remarquent.</translation>
        </message>
        <message>
            <source>Enter when it was noticed.</source>
            <translation>Saisissez quand il a été remarqué.</translation>
        </message>
        <message>
            <source>It cannot have begun later than now.</source>
            <translation>Il ne peut pas avoir commencé plus tard que maintenant.</translation>
        </message>
        <message>
            <source>It cannot have been over before it began.</source>
            <translation>Il ne peut pas s’être terminé avant d’avoir commencé.</translation>
        </message>
        <message>
            <source>Write the number of the story, such as #2187.</source>
            <translation>Écrivez le numéro de la story, par exemple #2187.</translation>
        </message>
        <message>
            <source>There is no story %1.</source>
            <translation>Il n’y a pas de story %1.</translation>
        </message>
        <message>
            <source>Stop other de&amp;ployments until it is recovered</source>
            <translation>Suspen&amp;dre les autres déploiements jusqu’au rétablissement</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentList</name>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Déclarer un incident…</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>It is over now</source>
            <translation>Il est terminé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>It is over already.</source>
            <translation>Il est déjà terminé.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentModel</name>
        <message>
            <source>open for %1</source>
            <translation>ouvert depuis %1</translation>
        </message>
        <message>
            <source>Incident %1, %2, %3, %4</source>
            <translation>Incident %1, %2, %3, %4</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>What customers notice</source>
            <translation>Ce que les clients remarquent</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Remarqué</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>Durée</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Keychain</name>
        <message>
            <source>Unlock the keyring and try again, or set the environment variable %1 before Dayshift is started.</source>
            <translation>Déverrouillez le trousseau et réessayez, ou définissez la variable d’environnement %1 avant de démarrer Dayshift.</translation>
        </message>
        <message>
            <source>no answer for %1 ms</source>
            <translation>pas de réponse depuis %1 ms</translation>
        </message>
        <message>
            <source>The keyring of this computer has not answered.</source>
            <translation>Le trousseau de cet ordinateur n’a pas répondu.</translation>
        </message>
        <message>
            <source>No token was stored or shown anywhere.</source>
            <translation>Aucun jeton n’a été enregistré ni montré nulle part.</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked.</source>
            <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
        </message>
        <message>
            <source>What is in it stays there.</source>
            <translation>Ce qu’il contient y reste.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>Le trousseau de cet ordinateur est inutilisable.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not let Dayshift in.</source>
            <translation>Le trousseau de cet ordinateur n’a pas laissé entrer Dayshift.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not forget the token.</source>
            <translation>Le trousseau de cet ordinateur n’a pas oublié le jeton.</translation>
        </message>
        <message>
            <source>The token is still in the keyring, and nowhere else.</source>
            <translation>Le jeton est toujours dans le trousseau, et nulle part ailleurs.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkDialog</name>
        <message>
            <source>Write a mail?</source>
            <translation>Écrire un e-mail ?</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <translation>Ouvrir une page web ?</translation>
        </message>
        <message>
            <source>Write a mail to %1?</source>
            <translation>Écrire un e-mail à %1 ?</translation>
        </message>
        <message>
            <source>Open a page of %1 in your browser?</source>
            <translation>Ouvrir une page de %1 dans votre navigateur ?</translation>
        </message>
        <message>
            <source>The address in full</source>
            <translation>L’adresse en entier</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Écrire l’e-mail</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ListCommand</name>
        <message>
            <source>Print what the workspace holds.</source>
            <translation>Afficher ce que contient l’espace de travail.</translation>
        </message>
        <message>
            <source>One of: %1.</source>
            <translation>L’un de : %1.</translation>
        </message>
        <message>
            <source>Only what this finds: for stories in the filter language of the window (is:blocked owner:me sprint:22 free text), else words.</source>
            <translation>Seulement ce que ceci trouve : pour les stories, dans le langage de filtre de la fenêtre (is:blocked owner:me sprint:22 texte libre), sinon des mots.</translation>
        </message>
        <message>
            <source>A kind is needed, one of: %1.</source>
            <translation>Il faut un type, l’un de : %1.</translation>
        </message>
        <message>
            <source>Go on, with a line for each change, until Ctrl+C.</source>
            <translation>Continuer, avec une ligne par modification, jusqu’à Ctrl+C.</translation>
        </message>
        <message>
            <source>Of what waits only that of one role: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer or customer.</source>
            <translation>De ce qui attend, seulement ce qui revient à ce rôle : productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer ou customer.</translation>
        </message>
        <message>
            <source>The day to tell of, for example 2026-06-16; else today.</source>
            <translation>Le jour à raconter, par exemple 2026-06-16 ; sinon aujourd’hui.</translation>
        </message>
        <message>
            <source>%1 is no role.</source>
            <translation>%1 n’est pas un rôle.</translation>
        </message>
        <message>
            <source>%1 is no day.</source>
            <translation>%1 n’est pas un jour.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LoadingRows</name>
        <message>
            <source>Reading the pipelines</source>
            <translation>Lecture des pipelines</translation>
        </message>
        <message>
            <source>Reading the pipelines from the workspace</source>
            <translation>Lecture des pipelines dans l’espace de travail</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Main</name>
        <message>
            <source>
Each has its own help: dayshift SUB-COMMAND --help</source>
            <translation>
Chacune a sa propre aide : dayshift SOUS-COMMANDE --help</translation>
        </message>
        <message>
            <source>A .dayshift file or a postgresql:// address.</source>
            <translation>Un fichier .dayshift ou une adresse postgresql://.</translation>
        </message>
        <message>
            <source>Print one JSON document.</source>
            <translation>Afficher un document JSON.</translation>
        </message>
        <message>
            <source>There is no sub-command “%1”.</source>
            <translation>Il n’y a pas de sous-commande « %1 ».</translation>
        </message>
        <message>
            <source>There is no display for the window. Nothing was changed. The sub-commands work without one: dayshift --help. A picture of a view: dayshift snapshot board --out board.png
</source>
            <translation>Il n’y a pas d’écran pour la fenêtre. Rien n’a été modifié. Les sous-commandes s’en passent : dayshift --help. Une image d’une vue : dayshift snapshot board --out board.png
</translation>
        </message>
        <message>
            <source>Usage: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

Without a sub-command it opens the window.

Sub-commands:
</source>
            <translation>Utilisation : dayshift [ESPACE | dayshift:story/NUMÉRO] [--wall] [--demo]
              dayshift SOUS-COMMANDE [options]

Sans sous-commande, la fenêtre s’ouvre.

Sous-commandes :
</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MainWindow</name>
        <message>
            <source>Open &amp;team database …</source>
            <translation>Ouvrir une &amp;base d’équipe…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be saved.</source>
            <translation>
                <numerusform>%n modification attend d’être enregistrée.</numerusform>
                <numerusform>%n modifications attendent d’être enregistrées.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 They are safe here. %2</source>
            <comment>why they wait; what to do</comment>
            <translation>%1 Elles sont ici en sécurité. %2</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Enregistrer maintenant</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Éd&amp;ition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>&amp;Nouvel espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Open workspace …</source>
            <translation>&amp;Ouvrir un espace de travail…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Ouverts &amp;récemment</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrer</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le s&amp;ystème</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>Contraste é&amp;levé</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>Relir&amp;e</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Détails</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Barre latérale</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texte plus &amp;grand</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Texte plus &amp;petit</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>Texte &amp;normal</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>Volet s&amp;uivant</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Volet p&amp;récédent</translation>
        </message>
        <message>
            <source>&amp;About Dayshift</source>
            <translation>À &amp;propos de Dayshift</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>Nouvelle f&amp;enêtre</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>Fer&amp;mer la fenêtre</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>Tra&amp;vaux</translation>
        </message>
        <message>
            <source>&amp;Search or run a command …</source>
            <translation>Rec&amp;hercher ou lancer une commande…</translation>
        </message>
        <message>
            <source>&amp;Help for this view</source>
            <translation>&amp;Aide sur cette vue</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>&amp;Contenu</translation>
        </message>
        <message>
            <source>&amp;Keys of this view</source>
            <translation>&amp;Touches de cette vue</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>E&amp;xporter…</translation>
        </message>
        <message>
            <source>Copy as pi&amp;cture</source>
            <translation>Copier comme &amp;image</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>Im&amp;primer…</translation>
        </message>
        <message>
            <source>Close the window?</source>
            <translation>Fermer la fenêtre ?</translation>
        </message>
        <message>
            <source>This is not finished yet: %1.</source>
            <translation>Ceci n’est pas encore terminé : %1.</translation>
        </message>
        <message>
            <source>If you close the window now, it ends and nothing of it is kept. What was there before stays as it is.</source>
            <translation>Si vous fermez la fenêtre maintenant, cela s’arrête et il n’en reste rien. Ce qui s’y trouvait avant reste tel quel.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Laisser ouverte</translation>
        </message>
        <message>
            <source>Close and end it</source>
            <translation>Fermer et arrêter</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>Mots plus longs, pour tester</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>En miroir, pour tester</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MarkdownView</name>
        <message>
            <source>[picture]</source>
            <translation>[image]</translation>
        </message>
        <message>
            <source>[picture: %1]</source>
            <translation>[image : %1]</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Metrics</name>
        <message>
            <source>%1 could not be read at line %2.</source>
            <translation>%1 est illisible à la ligne %2.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>Rien n’a été calculé.</translation>
        </message>
        <message>
            <source>“%1” is not what this column holds.</source>
            <translation>« %1 » n’est pas ce que contient cette colonne.</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>Il n’y a pas de dossier « %1 ».</translation>
        </message>
        <message>
            <source>Name the folder that holds the CSV files.</source>
            <translation>Indiquez le dossier qui contient les fichiers CSV.</translation>
        </message>
        <message>
            <source>“%1” cannot be the value of %2.</source>
            <translation>« %1 » ne peut pas être la valeur de %2.</translation>
        </message>
        <message>
            <source>The manual lists the choices of each definition.</source>
            <translation>Le manuel énumère les choix de chaque définition.</translation>
        </message>
        <message>
            <source>There is no definition named “%1”.</source>
            <translation>Il n’y a pas de définition nommée « %1 ».</translation>
        </message>
        <message>
            <source>Write NAME=CHOICE, for example clock_start=reset.</source>
            <translation>Écrivez NOM=CHOIX, par exemple clock_start=reset.</translation>
        </message>
        <message>
            <source>“%1” is not a period.</source>
            <translation>« %1 » n’est pas une période.</translation>
        </message>
        <message>
            <source>Write days or weeks, such as 90d or 12w.</source>
            <translation>Écrivez des jours ou des semaines, par exemple 90d ou 12w.</translation>
        </message>
        <message>
            <source>There is no time zone named “%1”.</source>
            <translation>Il n’y a pas de fuseau horaire nommé « %1 ».</translation>
        </message>
        <message>
            <source>Write its name in the list of the IANA, such as Europe/Berlin.</source>
            <translation>Écrivez son nom de la liste de l’IANA, par exemple Europe/Berlin.</translation>
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
                <numerusform>%n semaine</numerusform>
                <numerusform>%n semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pts</source>
            <comment>percentage points</comment>
            <translation>%1 pts</translation>
        </message>
        <message>
            <source>%1 against the %2 before</source>
            <comment>a change and a period</comment>
            <translation>%1 par rapport à la période précédente (%2)</translation>
        </message>
        <message>
            <source>No build server is connected. Connect one whose pipeline has a deploy stage.</source>
            <translation>Aucun serveur de build n’est connecté. Connectez-en un dont un pipeline a une étape de déploiement.</translation>
        </message>
        <message>
            <source>No deployment was read yet: connect a server whose pipeline has a deploy stage.</source>
            <translation>Aucun déploiement n’a encore été lu : connectez un serveur dont un pipeline a une étape de déploiement.</translation>
        </message>
        <message>
            <source>No deployment to production was read yet, only to other environments.</source>
            <translation>Aucun déploiement en production n’a encore été lu, seulement vers d’autres environnements.</translation>
        </message>
        <message>
            <source>hotfix</source>
            <translation>hotfix</translation>
        </message>
        <message>
            <source>rollback</source>
            <translation>retour arrière</translation>
        </message>
        <message>
            <source>redeploy</source>
            <translation>redéploiement</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Successful deployments to production that ended in the period, for each seven days of it. Rollbacks and hotfixes count, the same version again does not.</source>
            <translation>Déploiements réussis en production qui se sont achevés dans la période, pour chaque tranche de sept jours. Les retours arrière et les hotfix comptent, pas la même version une seconde fois.</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>%1 par semaine</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>deployments in a period</comment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 between two</source>
            <translation>%1 entre deux</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) never reached users and do not count.</source>
            <translation>
                <numerusform>%n tentative n’a jamais atteint les utilisateurs et ne compte pas.</numerusform>
                <numerusform>%n tentatives n’ont jamais atteint les utilisateurs et ne comptent pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s): too few for a trend</source>
            <translation>
                <numerusform>%n déploiement : trop peu pour une tendance</numerusform>
                <numerusform>%n déploiements : trop peu pour une tendance</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>Délai de mise en production</translation>
        </message>
        <message>
            <source>For each story that got into production in the period: from its first move to In progress until all of its changes were in production. Nights and weekends are not taken out; the headline is the median.</source>
            <translation>Pour chaque story arrivée en production dans la période : de son premier passage à En cours jusqu’à ce que toutes ses modifications soient en production. Les nuits et les week-ends ne sont pas retranchés ; le chiffre principal est la médiane.</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) never in progress left out.</source>
            <translation>
                <numerusform>%n story jamais en cours laissée de côté.</numerusform>
                <numerusform>%n stories jamais en cours laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) moved to In progress only after the deployment left out.</source>
            <translation>
                <numerusform>%n story passée à En cours seulement après le déploiement laissée de côté.</numerusform>
                <numerusform>%n stories passées à En cours seulement après le déploiement laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) rolled back and not in production again.</source>
            <translation>
                <numerusform>%n story annulée par un retour arrière et pas revenue en production.</numerusform>
                <numerusform>%n stories annulées par un retour arrière et pas revenues en production.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) without a known commit.</source>
            <translation>
                <numerusform>%n déploiement sans commit connu.</numerusform>
                <numerusform>%n déploiements sans commit connu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n story</numerusform>
                <numerusform>%n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>median of %1, In progress to in production</source>
            <translation>médiane de %1, d’En cours jusqu’en production</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few for a trend</source>
            <translation>
                <numerusform>%n story : trop peu pour une tendance</numerusform>
                <numerusform>%n stories : trop peu pour une tendance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) got into production, but none was seen in progress before.</source>
            <translation>
                <numerusform>%n story est arrivée en production, mais n’a pas été vue en cours avant.</numerusform>
                <numerusform>%n stories sont arrivées en production, mais aucune n’a été vue en cours avant.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known yet. The first deployment that is read has none: the next one shows what went with it.</source>
            <translation>Aucun commit d’un déploiement n’est encore connu. Le premier déploiement lu n’en a pas : le suivant montre ce qui est parti avec lui.</translation>
        </message>
        <message>
            <source>No commit of a deployment names a story. Write its number, such as #2187, into the commit message or the name of the branch.</source>
            <translation>Aucun commit d’un déploiement ne mentionne de story. Écrivez son numéro, par exemple #2187, dans le message de commit ou le nom de la branche.</translation>
        </message>
        <message>
            <source>No story got into production in these %1.</source>
            <translation>Aucune story n’est arrivée en production sur la période (%1).</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>retour arrière</translation>
        </message>
        <message>
            <source>needed a hotfix</source>
            <translation>a exigé un hotfix</translation>
        </message>
        <message>
            <source>never reached users</source>
            <translation>n’a jamais atteint les utilisateurs</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Déploiements en échec</translation>
        </message>
        <message>
            <source>Of the deployments of the period those that caused an incident or a bug, were rolled back or needed a hotfix. Each counts once. The last days are provisional: failures are still being found.</source>
            <translation>Parmi les déploiements de la période, ceux qui ont causé un incident ou un bug, ont fait l’objet d’un retour arrière ou ont exigé un hotfix. Chacun compte une fois. Les derniers jours sont provisoires : on trouve encore des échecs.</translation>
        </message>
        <message>
            <source>Nothing was deployed in these %1.</source>
            <translation>Rien n’a été déployé sur la période (%1).</translation>
        </message>
        <message>
            <source>%1 caused an outage or a bug</source>
            <translation>%1 a causé une panne ou un bug</translation>
        </message>
        <message>
            <source>No incident was entered: only rollbacks and hotfixes are seen.</source>
            <translation>Aucun incident n’a été saisi : seuls les retours arrière et les hotfix sont visibles.</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) without a deployment as cause.</source>
            <translation>
                <numerusform>%n incident sans déploiement pour cause.</numerusform>
                <numerusform>%n incidents sans déploiement pour cause.</numerusform>
            </translation>
        </message>
        <message>
            <source>open for %1</source>
            <translation>ouvert depuis %1</translation>
        </message>
        <message>
            <source>Mean time to recovery</source>
            <translation>Temps moyen de rétablissement</translation>
        </message>
        <message>
            <source>For each incident or bug that ended in the period: from the end of the deployment that brought it, else from its first impact, until it was mended in production. What is still open is in no mean.</source>
            <translation>Pour chaque incident ou bug terminé dans la période : de la fin du déploiement qui l’a apporté, sinon de son premier impact, jusqu’à sa correction en production. Ce qui est encore ouvert n’entre dans aucune moyenne.</translation>
        </message>
        <message numerus="yes">
            <source>%n that was over before its cause left out.</source>
            <translation>
                <numerusform>%n incident terminé avant sa cause laissé de côté.</numerusform>
                <numerusform>%n incidents terminés avant leur cause laissés de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open, the oldest for %1.</source>
            <translation>
                <numerusform>%n encore ouvert, depuis %1.</numerusform>
                <numerusform>%n encore ouverts, le plus ancien depuis %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident was entered.</source>
            <translation>Aucun incident n’a été saisi.</translation>
        </message>
        <message>
            <source>No incident ended in these %1.</source>
            <translation>Aucun incident ne s’est terminé sur la période (%1).</translation>
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
                <numerusform>%n incident : trop peu pour une tendance</numerusform>
                <numerusform>%n incidents : trop peu pour une tendance</numerusform>
            </translation>
        </message>
        <message>
            <source>recovered in, one incident</source>
            <translation>pour le rétablissement, un seul incident</translation>
        </message>
        <message>
            <source>median of %1</source>
            <translation>médiane de %1</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1</source>
            <translation>
                <numerusform>moyenne de %n, médiane %1</numerusform>
                <numerusform>moyenne de %n, médiane %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Elite</source>
            <translation>Élite</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>%1 could not be read at line %2, column %3.</source>
            <translation>%1 est illisible à la ligne %2, colonne %3.</translation>
        </message>
        <message>
            <source>The row is not built as the header says: look at its quotation marks and commas.</source>
            <translation>La ligne n’est pas construite comme le dit l’en-tête : regardez ses guillemets et ses virgules.</translation>
        </message>
        <message>
            <source>Archived</source>
            <comment>unfinished</comment>
            <translation>Archivée</translation>
        </message>
        <message>
            <source>7 × deployments ÷ days of the period</source>
            <translation>7 × déploiements ÷ jours de la période</translation>
        </message>
        <message>
            <source>median(last change in production − first move to In progress)</source>
            <translation>médiane(dernière modification en production − premier passage à En cours)</translation>
        </message>
        <message>
            <source>failed deployments ÷ deployments</source>
            <translation>déploiements en échec ÷ déploiements</translation>
        </message>
        <message>
            <source>mean(mended in production − end of the deployment that brought it)</source>
            <translation>moyenne(correction en production − fin du déploiement qui l’a apporté)</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>S%1</translation>
        </message>
        <message>
            <source>Week %1, from %2</source>
            <translation>Semaine %1, à partir du %2</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendance</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s): too few for a trend</source>
            <translation>
                <numerusform>%n valeur : trop peu pour une tendance</numerusform>
                <numerusform>%n valeurs : trop peu pour une tendance</numerusform>
            </translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % en moins de</translation>
        </message>
        <message>
            <source>Application usage: is it used, and does it succeed</source>
            <translation>Usage de l’application : sert-elle, et réussit-elle</translation>
        </message>
        <message>
            <source>What customers tried in the period, and what of it succeeded, as monitoring counted it. A source of plain requests does not tell people apart.</source>
            <translation>Ce que les clients ont tenté dans la période, et ce qui en a réussi, tel que la surveillance l’a compté. Une source de simples requêtes ne distingue pas les personnes.</translation>
        </message>
        <message>
            <source>succeeded ÷ tried</source>
            <translation>réussi ÷ tenté</translation>
        </message>
        <message>
            <source>No use was measured in these %1. A source in Production tells it, with a figure for what was tried and one for what succeeded.</source>
            <translation>Aucun usage n’a été mesuré sur la période (%1). Une source dans Production le dit, avec un chiffre pour ce qui a été tenté et un pour ce qui a réussi.</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>tried in vain</source>
            <translation>tenté en vain</translation>
        </message>
        <message>
            <source>of %1 tried in %2 succeeded</source>
            <comment>a count and a period</comment>
            <translation>de %1 tentatives en %2 ont réussi</translation>
        </message>
        <message>
            <source>People a week</source>
            <translation>Personnes par semaine</translation>
        </message>
        <message>
            <source>People who succeeded</source>
            <translation>Personnes qui ont réussi</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>Lead time of %n story(s)</source>
            <translation>
                <numerusform>Délai de %n story</numerusform>
                <numerusform>Délai de %n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time, how it is spread</source>
            <translation>Délai : sa répartition</translation>
        </message>
        <message>
            <source>How many stories took how many days from their first move to In progress until all of their changes were in production.</source>
            <translation>Combien de stories ont mis combien de jours, de leur premier passage à En cours jusqu’à ce que toutes leurs modifications soient en production.</translation>
        </message>
        <message>
            <source>percentiles by type 7 of Hyndman and Fan, as in spreadsheets</source>
            <translation>percentiles de type 7 selon Hyndman et Fan, comme dans les tableurs</translation>
        </message>
        <message>
            <source>No story with a known start got into production in these %1.</source>
            <translation>Aucune story dont le début est connu n’est arrivée en production sur la période (%1).</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>stories</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>days</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 à %2 jours</translation>
        </message>
        <message>
            <source>&gt;%1</source>
            <comment>days</comment>
            <translation>&gt;%1</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s)</source>
            <translation>
                <numerusform>plus de %n jour</numerusform>
                <numerusform>plus de %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>50 %</source>
            <translation>50 %</translation>
        </message>
        <message>
            <source>85 %</source>
            <translation>85 %</translation>
        </message>
        <message>
            <source>half within %1, 85 % within %2</source>
            <translation>la moitié en moins de %1, 85 % en moins de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few to tell how it is spread</source>
            <translation>
                <numerusform>%n story : trop peu pour dire la répartition</numerusform>
                <numerusform>%n stories : trop peu pour dire la répartition</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>Où passe le temps</translation>
        </message>
        <message>
            <source>How long the stories finished in the period stood in each state, from when they were written until they were done, on average of all of them. States of progress are work, all others are waiting.</source>
            <translation>Combien de temps les stories terminées dans la période sont restées dans chaque état, de leur rédaction à leur fin, en moyenne sur toutes. Les états de progression sont du travail, tous les autres de l’attente.</translation>
        </message>
        <message>
            <source>time in the state of all stories ÷ stories</source>
            <translation>temps dans l’état de toutes les stories ÷ stories</translation>
        </message>
        <message>
            <source>No story was finished in these %1.</source>
            <translation>Aucune story n’a été terminée sur la période (%1).</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>mean %1; %2 of it is work</source>
            <translation>moyenne %1 ; dont %2 de travail</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>moyenne %1</translation>
        </message>
        <message>
            <source>Flow: stories by state</source>
            <translation>Flux : stories par état</translation>
        </message>
        <message>
            <source>How many stories stood in each state at the end of each day. A state that grows wider is where work waits.</source>
            <translation>Combien de stories se trouvaient dans chaque état à la fin de chaque jour. Un état qui s’élargit est l’endroit où le travail attend.</translation>
        </message>
        <message>
            <source>stories in the state at the end of the day</source>
            <translation>stories dans l’état à la fin du jour</translation>
        </message>
        <message>
            <source>No story has moved over the board yet.</source>
            <translation>Aucune story ne s’est encore déplacée sur le tableau.</translation>
        </message>
        <message>
            <source>%1 in work on average</source>
            <translation>%1 en cours en moyenne</translation>
        </message>
        <message>
            <source>Commit to production</source>
            <translation>Du commit à la production</translation>
        </message>
        <message>
            <source>For each change that got into production in the period: from its commit to the end of the first deployment that carried it and was not rolled back. DORA&apos;s lead time for changes; the headline is the median.</source>
            <translation>Pour chaque modification arrivée en production dans la période : de son commit à la fin du premier déploiement qui l’a portée sans retour arrière. C’est le délai de mise en production des modifications selon DORA ; le chiffre principal est la médiane.</translation>
        </message>
        <message>
            <source>median(deployed − committed)</source>
            <translation>médiane(déploiement − commit)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) without a time of commit left out.</source>
            <translation>
                <numerusform>%n modification sans heure de commit laissée de côté.</numerusform>
                <numerusform>%n modifications sans heure de commit laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) committed only after the deployment left out.</source>
            <translation>
                <numerusform>%n modification commitée seulement après le déploiement laissée de côté.</numerusform>
                <numerusform>%n modifications commitées seulement après le déploiement laissées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known in these %1.</source>
            <translation>Aucun commit d’un déploiement n’est connu sur la période (%1).</translation>
        </message>
        <message>
            <source>median</source>
            <translation>médiane</translation>
        </message>
        <message numerus="yes">
            <source>median of %n change(s)</source>
            <translation>
                <numerusform>médiane de %n modification</numerusform>
                <numerusform>médiane de %n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n: too few for an average</source>
            <translation>
                <numerusform>médiane de %n : trop peu pour une moyenne</numerusform>
                <numerusform>médiane de %n : trop peu pour une moyenne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1, 90 % within %2</source>
            <translation>
                <numerusform>moyenne de %n, médiane %1, 90 % en moins de %2</numerusform>
                <numerusform>moyenne de %n, médiane %1, 90 % en moins de %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>Temps de restauration</translation>
        </message>
        <message>
            <source>From the first impact of an incident until the service was restored.</source>
            <translation>Du premier impact d’un incident jusqu’à la restauration du service.</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>Rétablissement après échec de déploiement</translation>
        </message>
        <message>
            <source>From the end of the deployment that brought it until the service was restored.</source>
            <translation>De la fin du déploiement qui l’a apporté jusqu’à la restauration du service.</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>Reprises</translation>
        </message>
        <message>
            <source>The share of deployments that were a hotfix or a rollback. DORA publishes no levels of it.</source>
            <translation>La part des déploiements qui étaient un hotfix ou un retour arrière. DORA n’en publie pas de niveaux.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Disponibilité</translation>
        </message>
        <message>
            <source>The share of the period in which no critical or major incident was open.</source>
            <translation>La part de la période pendant laquelle aucun incident critique ou majeur n’était ouvert.</translation>
        </message>
        <message>
            <source>down for %1</source>
            <translation>hors service pendant %1</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>Délai pour le client</translation>
        </message>
        <message>
            <source>From when a story was written until it was done.</source>
            <translation>De la rédaction d’une story jusqu’à sa fin.</translation>
        </message>
        <message>
            <source>Cycle time by Little&apos;s law</source>
            <translation>Temps de cycle selon la loi de Little</translation>
        </message>
        <message>
            <source>Stories in work on average ÷ stories finished a day. Far from the mean cycle time, work is piling up or was left behind.</source>
            <translation>Stories en cours en moyenne ÷ stories terminées par jour. Loin du temps de cycle moyen, le travail s’accumule ou a été laissé en plan.</translation>
        </message>
        <message>
            <source>mean cycle time %1</source>
            <translation>temps de cycle moyen %1</translation>
        </message>
        <message>
            <source>Released every sprint</source>
            <translation>Livré à chaque sprint</translation>
        </message>
        <message>
            <source>How many closed sprints in a row, up to the last one, had a successful deployment to production.</source>
            <translation>Combien de sprints clos d’affilée, jusqu’au dernier, ont eu un déploiement réussi en production.</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) in a row</source>
            <translation>
                <numerusform>%n sprint d’affilée</numerusform>
                <numerusform>%n sprints d’affilée</numerusform>
            </translation>
        </message>
        <message>
            <source>longest %1, of %2 closed</source>
            <translation>la plus longue série %1, sur %2 clos</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>rien à mesurer</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a name and its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valeur</numerusform>
                <numerusform>%n valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>with a failure</source>
            <translation>avec un échec</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a step of a chart and its values</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>Temps de cycle</translation>
        </message>
        <message>
            <source>For each story finished in the period: from its first move to In progress until it was done. A dot is a story; the lines say within what time half, 85 % and 95 % of them were done.</source>
            <translation>Pour chaque story terminée dans la période : de son premier passage à En cours jusqu’à sa fin. Un point est une story ; les lignes disent en combien de temps la moitié, 85 % et 95 % d’entre elles étaient terminées.</translation>
        </message>
        <message>
            <source>done − first move to In progress</source>
            <translation>terminé − premier passage à En cours</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) done before they were begun left out.</source>
            <translation>
                <numerusform>%n story terminée avant d’être commencée laissée de côté.</numerusform>
                <numerusform>%n stories terminées avant d’être commencées laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n story(s)</source>
            <translation>
                <numerusform>médiane de %n story</numerusform>
                <numerusform>médiane de %n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>Stories terminées</translation>
        </message>
        <message>
            <source>How many stories were done in each week of the period.</source>
            <translation>Combien de stories ont été terminées chaque semaine de la période.</translation>
        </message>
        <message>
            <source>stories done; a week that the period cuts counts the days inside</source>
            <translation>stories terminées ; une semaine coupée par la période compte ses jours inclus</translation>
        </message>
        <message>
            <source>There is no story yet.</source>
            <translation>Il n’y a pas encore de story.</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>stories in a period</comment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>Travail en cours</translation>
        </message>
        <message>
            <source>How many stories were in progress at the end of each day.</source>
            <translation>Combien de stories étaient en cours à la fin de chaque jour.</translation>
        </message>
        <message>
            <source>stories in a state of progress in the last instant of the day</source>
            <translation>stories dans un état de progression au dernier instant du jour</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>now; %1 on average of the days</source>
            <translation>maintenant ; %1 en moyenne sur les jours</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>Âge du travail en cours</translation>
        </message>
        <message>
            <source>How long what is in progress now has been going on.</source>
            <translation>Depuis combien de temps dure ce qui est en cours.</translation>
        </message>
        <message>
            <source>now − first move to In progress</source>
            <translation>maintenant − premier passage à En cours</translation>
        </message>
        <message>
            <source>Nothing is in progress.</source>
            <translation>Rien n’est en cours.</translation>
        </message>
        <message>
            <source>age</source>
            <translation>âge</translation>
        </message>
        <message numerus="yes">
            <source>median of %n; the oldest are drawn, all are listed</source>
            <translation>
                <numerusform>médiane de %n ; les plus anciennes sont dessinées, toutes sont listées</numerusform>
                <numerusform>médiane de %n ; les plus anciennes sont dessinées, toutes sont listées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n</source>
            <translation>
                <numerusform>médiane de %n</numerusform>
                <numerusform>médiane de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>No sprint has begun yet.</source>
            <translation>Aucun sprint n’a encore commencé.</translation>
        </message>
        <message>
            <source>Burnup</source>
            <translation>Burnup</translation>
        </message>
        <message>
            <source>Points done of a sprint, below the points there were to do: what is added or estimated anew lifts the upper line.</source>
            <translation>Points terminés d’un sprint, sous les points qu’il y avait à faire : ce qui est ajouté ou réestimé relève la ligne du haut.</translation>
        </message>
        <message>
            <source>points in scope and done</source>
            <translation>points du périmètre et terminés</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>périmètre</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>points done</source>
            <translation>points terminés</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prévision</translation>
        </message>
        <message>
            <source>What the days behind would do again: days are drawn at random from them, %1 times over. So many stories were done at least in the share of draws that is named. It assumes that what comes is like what was.</source>
            <translation>Ce que feraient à nouveau les jours passés : des jours en sont tirés au hasard, %1 fois. Dans la part de tirages indiquée, au moins ce nombre de stories était terminé. On suppose que ce qui vient ressemble à ce qui fut.</translation>
        </message>
        <message>
            <source>nearest rank of the draws; SplitMix64 with seed %1</source>
            <translation>rang le plus proche des tirages ; SplitMix64 avec la graine %1</translation>
        </message>
        <message numerus="yes">
            <source>No story was finished in the %n day(s) behind: nothing can be drawn from them.</source>
            <translation>
                <numerusform>Aucune story n’a été terminée durant le %n jour passé : on ne peut rien en tirer.</numerusform>
                <numerusform>Aucune story n’a été terminée durant les %n jours passés : on ne peut rien en tirer.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>sûr à %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%1 stories are done within %n day(s)</source>
            <translation>
                <numerusform>%1 stories sont terminées en %n jour</numerusform>
                <numerusform>%1 stories sont terminées en %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stories</source>
            <comment>a forecast</comment>
            <translation>%1 stories</translation>
        </message>
        <message numerus="yes">
            <source>at least, in %n day(s), 85 % sure; seed %1</source>
            <translation>
                <numerusform>au moins, en %n jour, sûr à 85 % ; graine %1</numerusform>
                <numerusform>au moins, en %n jours, sûr à 85 % ; graine %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn from</source>
            <translation>Tiré de</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) from %1 on</source>
            <translation>
                <numerusform>%n jour à partir du %1</numerusform>
                <numerusform>%n jours à partir du %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Points of a sprint that are not done yet, day by day; the dashed line is an even pace. What is added lifts it.</source>
            <translation>Points d’un sprint qui ne sont pas encore terminés, jour par jour ; la ligne en tirets est un rythme régulier. Ce qui est ajouté la relève.</translation>
        </message>
        <message>
            <source>points in scope − points done</source>
            <translation>points du périmètre − points terminés</translation>
        </message>
        <message>
            <source>left</source>
            <translation>reste</translation>
        </message>
        <message>
            <source>even pace</source>
            <translation>rythme régulier</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>points</comment>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Vélocité</translation>
        </message>
        <message>
            <source>Points done by the end of each sprint, as they were written down at its closing. No target, and not compared between teams.</source>
            <translation>Points terminés à la fin de chaque sprint, tels qu’ils ont été consignés à sa clôture. Ni objectif, ni comparaison entre équipes.</translation>
        </message>
        <message>
            <source>points of scope done at the end</source>
            <translation>points du périmètre terminés à la fin</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1, encore en cours</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s)</source>
            <translation>
                <numerusform>%n sprint clos</numerusform>
                <numerusform>%n sprints clos</numerusform>
            </translation>
        </message>
        <message>
            <source>points, mean of the last three; %1 to %2</source>
            <translation>points, moyenne des trois derniers ; %1 à %2</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s): too few for an average</source>
            <translation>
                <numerusform>%n sprint clos : trop peu pour une moyenne</numerusform>
                <numerusform>%n sprints clos : trop peu pour une moyenne</numerusform>
            </translation>
        </message>
        <message>
            <source>The incident is not there any more.</source>
            <translation>L’incident n’existe plus.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no column of this name in the file.</source>
            <translation>Le fichier n’a pas de colonne de ce nom.</translation>
        </message>
        <message>
            <source>It has to hold a JSON object: look at its braces, quotation marks and commas.</source>
            <translation>Il doit contenir un objet JSON : vérifiez ses accolades, ses guillemets et ses virgules.</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>a level, and by whose bands</comment>
            <translation>%1, selon : %2</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>rapport DORA de %1</translation>
        </message>
        <message>
            <source>your own bands</source>
            <translation>vos propres niveaux</translation>
        </message>
        <message>
            <source>your own bands: %1</source>
            <comment>where they come from</comment>
            <translation>vos propres niveaux : %1</translation>
        </message>
        <message>
            <source>%1, by DORA&apos;s report of %2</source>
            <translation>%1, selon le rapport DORA de %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsCommand</name>
        <message>
            <source>Show how fast and how safely stories get to production.</source>
            <translation>Montrer à quelle vitesse et avec quelle sûreté les stories arrivent en production.</translation>
        </message>
        <message>
            <source>A folder of CSV files instead of a workspace.</source>
            <translation>Un dossier de fichiers CSV au lieu d’un espace de travail.</translation>
        </message>
        <message>
            <source>So many whole days or weeks before the day of --as-of: 90d, 12w.</source>
            <translation>Autant de jours ou de semaines entiers avant le jour de --as-of : 90d, 12w.</translation>
        </message>
        <message>
            <source>What came later is not known: 2026-06-16T11:20:07Z. Now, unless given.</source>
            <translation>Ce qui est venu après est ignoré : 2026-06-16T11:20:07Z. Maintenant, sauf indication.</translation>
        </message>
        <message>
            <source>Where days begin: Europe/Berlin. That of the workspace, unless given.</source>
            <translation>Là où commencent les jours : Europe/Berlin. Celui de l’espace de travail, sauf indication.</translation>
        </message>
        <message>
            <source>Another choice of a definition, such as clock_start=reset; may be given several times.</source>
            <translation>Un autre choix pour une définition, par exemple clock_start=reset ; peut être donné plusieurs fois.</translation>
        </message>
        <message>
            <source>“metrics” takes no “%1”.</source>
            <translation>« metrics » n’accepte pas « %1 ».</translation>
        </message>
        <message>
            <source>“%1” is not an instant.</source>
            <translation>« %1 » n’est pas un instant.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>Rien n’a été calculé.</translation>
        </message>
        <message>
            <source>Write it in UTC, such as 2026-06-16T11:20:07Z.</source>
            <translation>Écrivez-le en UTC, par exemple 2026-06-16T11:20:07Z.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>aucune donnée</translation>
        </message>
        <message>
            <source>median %1, 90 % within %2</source>
            <translation>médiane %1, 90 % en moins de %2</translation>
        </message>
        <message>
            <source>  %1  n %2, median %3, 90 % within %4</source>
            <translation>  %1  n %2, médiane %3, 90 % en moins de %4</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1 : %2 à %3</translation>
        </message>
        <message numerus="yes">
            <source>  %1  %2 on %n day(s)</source>
            <translation>
                <numerusform>  %1  %2 sur %n jour</numerusform>
                <numerusform>  %1  %2 sur %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>Délai de mise en production</translation>
        </message>
        <message>
            <source>Change lead time</source>
            <translation>Délai des modifications</translation>
        </message>
        <message>
            <source>  %1  %2 of %3</source>
            <translation>  %1  %2 sur %3</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Déploiements en échec</translation>
        </message>
        <message>
            <source>Time to recovery</source>
            <translation>Temps de rétablissement</translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>Temps de restauration</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>Rétablissement après échec de déploiement</translation>
        </message>
        <message>
            <source>  %1  %2</source>
            <translation>  %1  %2</translation>
        </message>
        <message>
            <source>n %1, median %2, 90 % within %3</source>
            <translation>n %1, médiane %2, 90 % en moins de %3</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>Temps de cycle</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>Délai pour le client</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>Stories terminées</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>Travail en cours</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>Âge du travail en cours</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Vélocité</translation>
        </message>
        <message>
            <source>%1 points, mean of the last three sprints</source>
            <translation>%1 points, moyenne des trois derniers sprints</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prévision</translation>
        </message>
        <message>
            <source>85 % sure: at least %1 stories in %2 days; seed %3, days from %4 on</source>
            <translation>sûr à 85 % : au moins %1 stories en %2 jours ; graine %3, jours à partir du %4</translation>
        </message>
        <message>
            <source>Successful use</source>
            <translation>Usage réussi</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsModel</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>aucune donnée</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % en moins de</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendance</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsPage</name>
        <message>
            <source>As &amp;table</source>
            <translation>En t&amp;ableau</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n semaine</numerusform>
                <numerusform>%n semaines</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>How many whole weeks up to yesterday are looked at</source>
            <translation>Combien de semaines entières jusqu’à hier sont examinées</translation>
        </message>
        <message>
            <source>Show the figures and their weeks as tables (L)</source>
            <translation>Afficher les indicateurs et leurs semaines en tableaux (L)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a period and its last day</comment>
            <translation>%1 jusqu’au %2</translation>
        </message>
        <message>
            <source>No deployment of this period failed.</source>
            <translation>Aucun déploiement de cette période n’a échoué.</translation>
        </message>
        <message>
            <source>%1, week %2</source>
            <translation>%1, semaine %2</translation>
        </message>
        <message>
            <source>Nothing in this time.</source>
            <translation>Rien pendant ce temps.</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n sprint</numerusform>
                <numerusform>%n sprints</numerusform>
            </translation>
        </message>
        <message>
            <source>Which whole days up to yesterday are looked at</source>
            <translation>Quels jours entiers jusqu’à hier sont examinés</translation>
        </message>
        <message>
            <source>All products and teams</source>
            <translation>Tous les produits et équipes</translation>
        </message>
        <message>
            <source>Product or team</source>
            <translation>Produit ou équipe</translation>
        </message>
        <message>
            <source>A product keeps its deployments and incidents, a team its stories and sprints</source>
            <translation>Un produit garde ses déploiements et incidents, une équipe ses stories et sprints</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>Values of all charts</source>
            <translation>Valeurs de tous les graphiques</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s), %1</source>
            <comment>a period and its days</comment>
            <translation>
                <numerusform>%n sprint, %1</numerusform>
                <numerusform>%n sprints, %1</numerusform>
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
            <translation>aucune donnée</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Autres indicateurs</translation>
        </message>
        <message>
            <source>&amp;Export this chart …</source>
            <translation>&amp;Exporter ce graphique…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>&amp;Copier comme image</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>The charts were written.</source>
            <translation>Les graphiques ont été écrits.</translation>
        </message>
        <message>
            <source>Name the &amp;cause of an incident …</source>
            <translation>Indiquer la &amp;cause d’un incident…</translation>
        </message>
        <message>
            <source>Cause of an incident named</source>
            <translation>Cause d’un incident indiquée</translation>
        </message>
        <message>
            <source>Write all charts into a PDF, PNG, SVG or CSV file</source>
            <translation>Écrire tous les graphiques dans un fichier PDF, PNG, SVG ou CSV</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MoveCommand</name>
        <message>
            <source>Move a story on the board.</source>
            <translation>Déplacer une story sur le tableau.</translation>
        </message>
        <message>
            <source>Its number, key or id.</source>
            <translation>Son numéro, sa clé ou son identifiant.</translation>
        </message>
        <message>
            <source>The column's name.</source>
            <translation>Le nom de la colonne.</translation>
        </message>
        <message>
            <source>before:STORY, after:STORY, top or bottom.</source>
            <translation>before:STORY, after:STORY, top ou bottom.</translation>
        </message>
        <message>
            <source>A story and a column are needed.</source>
            <translation>Il faut une story et une colonne.</translation>
        </message>
        <message>
            <source>%1 is no place in a column.</source>
            <translation>%1 n’est pas une place dans une colonne.</translation>
        </message>
        <message>
            <source>%1 is not in that column.</source>
            <translation>%1 n’est pas dans cette colonne.</translation>
        </message>
        <message>
            <source>Why the story may go there although something is missing. The reason stays with the story.</source>
            <translation>Pourquoi la story peut y aller bien qu’il manque quelque chose. La raison reste avec la story.</translation>
        </message>
        <message>
            <source>An override needs a reason.</source>
            <translation>Passer outre demande une raison.</translation>
        </message>
        <message>
            <source>Finish what is missing, or move it with --override and a reason.</source>
            <translation>Terminez ce qui manque, ou déplacez-la avec --override et une raison.</translation>
        </message>
        <message>
            <source>%1 is over its limit now: %2 of %3.</source>
            <translation>%1 dépasse maintenant sa limite : %2 sur %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewCommand</name>
        <message>
            <source>Make a new workspace.</source>
            <translation>Créer un nouvel espace de travail.</translation>
        </message>
        <message>
            <source>A file to make, or an empty database.</source>
            <translation>Un fichier à créer, ou une base de données vide.</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>Le nom de l’équipe.</translation>
        </message>
        <message>
            <source>The IANA zone in which the team's days are cut; this machine's if not given.</source>
            <translation>Le fuseau IANA qui délimite les jours de l’équipe ; celui de cette machine, sauf indication.</translation>
        </message>
        <message>
            <source>A workspace and --team NAME are needed.</source>
            <translation>Il faut un espace de travail et --team NAME.</translation>
        </message>
        <message>
            <source>There is no time zone called %1.</source>
            <translation>Il n’y a pas de fuseau horaire nommé %1.</translation>
        </message>
        <message>
            <source>%1 is ready for the team %2.</source>
            <translation>%1 est prêt pour l’équipe %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspace</name>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Livraison</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>%1 lies on a network drive, where two programs that write at once can damage a file. For a team use a PostgreSQL database; for yourself, a local disk.</source>
            <translation>%1 se trouve sur un lecteur réseau, où deux programmes qui écrivent en même temps peuvent endommager un fichier. Pour une équipe, utilisez une base de données PostgreSQL ; pour vous seul, un disque local.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <source>One workspace holds everything of one team, in one file. Days and weeks are counted in its time zone.</source>
            <translation>Un espace de travail contient tout ce qui concerne une équipe, dans un seul fichier. Les jours et les semaines sont comptés dans son fuseau horaire.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>É&amp;quipe</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Produit</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Fuseau &amp;horaire</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Créer l’espace de travail</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>A workspace needs the name of its team and a file.</source>
            <translation>Un espace de travail a besoin du nom de son équipe et d’un fichier.</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espaces de travail Dayshift (*.dayshift)</translation>
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
            <translation>Avis</translation>
        </message>
        <message>
            <source>Notice: %1</source>
            <translation>Avis : %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::OpenDatabaseDialog</name>
        <message>
            <source>Open team database</source>
            <translation>Ouvrir une base d’équipe</translation>
        </message>
        <message>
            <source>A workspace that several people share lies in a PostgreSQL database.</source>
            <translation>Un espace de travail que plusieurs personnes partagent se trouve dans une base de données PostgreSQL.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring. Empty: the one that is kept there, or in ~/.pgpass.</source>
            <translation>Conservé dans le trousseau du système. Vide : celui qui y est conservé, ou celui de ~/.pgpass.</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>An address begins with postgresql://.</source>
            <translation>Une adresse commence par postgresql://.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineDelegate</name>
        <message>
            <source>as of %1</source>
            <translation>données : %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineHeader</name>
        <message>
            <source>Columns: %1</source>
            <translation>Colonnes : %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePage</name>
        <message>
            <source>Filter pipelines</source>
            <translation>Filtrer les pipelines</translation>
        </message>
        <message>
            <source>Words of the name, branch, change or author (Ctrl+F or /)</source>
            <translation>Mots du nom, de la branche, de la modification ou de l’auteur (Ctrl+F ou /)</translation>
        </message>
        <message>
            <source>No pipelines yet</source>
            <translation>Pas encore de pipelines</translation>
        </message>
        <message>
            <source>Connect a CI server to see every build here.</source>
            <translation>Connectez un serveur de CI pour voir ici chaque build.</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>Connecter un serveur…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>&amp;Failing only</source>
            <translation>&amp;En échec seulement</translation>
        </message>
        <message>
            <source>Show only what needs attention (F)</source>
            <translation>N’afficher que ce qui demande de l’attention (F)</translation>
        </message>
        <message>
            <source>&amp;Read all servers now</source>
            <translation>&amp;Lire tous les serveurs maintenant</translation>
        </message>
        <message>
            <source>Read all servers now (F5)</source>
            <translation>Lire tous les serveurs maintenant (F5)</translation>
        </message>
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
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n instable</numerusform>
                <numerusform>%n instables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n affiché</numerusform>
                <numerusform>%n affichés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines fail</source>
            <translation>
                <numerusform>%n pipeline en échec</numerusform>
                <numerusform>%n pipelines en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>No builds yet</source>
            <translation>Pas encore de builds</translation>
        </message>
        <message>
            <source>The first build of a connected server appears here.</source>
            <translation>Le premier build d’un serveur connecté apparaît ici.</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Rien ne demande d’attention.</translation>
        </message>
        <message>
            <source>No pipeline matches “%1”</source>
            <translation>Aucun pipeline ne correspond à « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines are hidden by the filter.</source>
            <translation>
                <numerusform>%n pipeline est masqué par le filtre.</numerusform>
                <numerusform>%n pipelines sont masqués par le filtre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known to fail</source>
            <translation>
                <numerusform>%n échec connu</numerusform>
                <numerusform>%n échecs connus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are known to fail</source>
            <translation>
                <numerusform>%n autre échec est connu</numerusform>
                <numerusform>%n autres échecs sont connus</numerusform>
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
            <translation>Journal de %1</translation>
        </message>
        <message>
            <source>Log of %1, %2</source>
            <comment>a build, a stage</comment>
            <translation>Journal de %1, %2</translation>
        </message>
        <message>
            <source>There is no story #%1 here.</source>
            <translation>Il n’y a pas de story #%1 ici.</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filtre : %2</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lu</translation>
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
            <translation>pas de rapport</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>en file</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>waits for sign-off</source>
            <translation>attend une validation</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>instable</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>non exécuté</translation>
        </message>
        <message>
            <source>(not named)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Demande de l’attention</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Waiting for people</source>
            <translation>Attend quelqu’un</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Pas de rapport</translation>
        </message>
        <message>
            <source>Build</source>
            <comment>stage</comment>
            <translation>Build</translation>
        </message>
        <message>
            <source>Functional</source>
            <comment>stage</comment>
            <translation>Fonctionnel</translation>
        </message>
        <message>
            <source>Performance</source>
            <comment>stage</comment>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Security</source>
            <comment>stage</comment>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Deploy</source>
            <comment>stage</comment>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>stage</comment>
            <translation>Autre</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>attend</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>branch and change</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No report for %1</source>
            <translation>Pas de rapport depuis %1</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Pas encore lu</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Failing for %1</source>
            <translation>En échec depuis %1</translation>
        </message>
        <message>
            <source>Failing for more than %1</source>
            <translation>En échec depuis plus de %1</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>Instable</translation>
        </message>
        <message>
            <source>Unstable for %1</source>
            <translation>Instable depuis %1</translation>
        </message>
        <message>
            <source>Unstable for more than %1</source>
            <translation>Instable depuis plus de %1</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>Annulé %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Démarré %1</translation>
        </message>
        <message>
            <source>Waits since %1</source>
            <translation>Attend depuis %1</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Attend son tour</translation>
        </message>
        <message>
            <source>Waits for sign-off, %1</source>
            <translation>Attend une validation, %1</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>Attend une validation</translation>
        </message>
        <message>
            <source>Passed %1</source>
            <translation>Réussi %1</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>Non exécuté</translation>
        </message>
        <message>
            <source>none</source>
            <comment>a pipeline without such a stage</comment>
            <translation>aucune</translation>
        </message>
        <message>
            <source>sign-off</source>
            <comment>a stage waits for it</comment>
            <translation>validation</translation>
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
            <translation>%1, données : %2</translation>
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
                <numerusform>Aucun des derniers builds (%n) n’a échoué</numerusform>
                <numerusform>Aucun des %n derniers builds n’a échoué</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed %1 of the last %n builds</source>
            <translation>
                <numerusform>Échec de %1 sur le dernier build (%n)</numerusform>
                <numerusform>Échec de %1 des %n derniers builds</numerusform>
            </translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>Le serveur dit : %1</translation>
        </message>
        <message>
            <source>%1: no such stage</source>
            <translation>%1 : pas d’étape de ce type</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stages of this kind</source>
            <translation>
                <numerusform>et %n autre étape de ce type</numerusform>
                <numerusform>et %n autres étapes de ce type</numerusform>
            </translation>
        </message>
        <message>
            <source>branch %1</source>
            <translation>branche %1</translation>
        </message>
        <message>
            <source>last known as %1</source>
            <translation>dernier état connu : %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Terminé %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>par %1</translation>
        </message>
        <message>
            <source>read from %1</source>
            <translation>lu depuis %1</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Known until %1</source>
            <translation>Connu, échéance %1</translation>
        </message>
        <message>
            <source>Known until %1: %2</source>
            <translation>Connu, échéance %1 : %2</translation>
        </message>
        <message>
            <source>Passed on a retry, %1 of the last 10</source>
            <translation>Réussi à la reprise, %1 des 10 derniers</translation>
        </message>
        <message>
            <source>Started %1, %2</source>
            <comment>a time, about 41 min to sign-off</comment>
            <translation>Démarré %1, %2</translation>
        </message>
        <message>
            <source>%1 of %2 s</source>
            <comment>seconds gone of the usual ones</comment>
            <translation>%1 s sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <comment>minutes gone of the usual ones</comment>
            <translation>%1 min sur %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a span gone of the usual one</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 to sign-off</source>
            <comment>about 41 min</comment>
            <translation>%1 avant validation</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <comment>about 41 min</comment>
            <translation>encore %1</translation>
        </message>
        <message>
            <source>%1 has it since %2</source>
            <translation>%1 s’en occupe depuis %2</translation>
        </message>
        <message>
            <source>%1 has %2 since %3</source>
            <comment>a person, a stage, a time</comment>
            <translation>%1 s’occupe de %2 depuis %3</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>Personne ne s’en occupe</translation>
        </message>
        <message>
            <source>Nobody has it, the last change is by %1</source>
            <translation>Personne ne s’en occupe, la dernière modification est de %1</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>time worked, time waited</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>a known failure</source>
            <translation>un échec connu</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>d’habitude %1</translation>
        </message>
        <message>
            <source>known failure: %1</source>
            <translation>échec connu : %1</translation>
        </message>
        <message>
            <source>failing for %1</source>
            <translation>en échec depuis %1</translation>
        </message>
        <message>
            <source>failing for more than %1</source>
            <translation>en échec depuis plus de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages</source>
            <translation>
                <numerusform>%n autre étape</numerusform>
                <numerusform>%n autres étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%1 sur %2 échoués</translation>
        </message>
        <message>
            <source>%1 flaky</source>
            <comment>tests</comment>
            <translation>%1 intermittents</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>tests</comment>
            <translation>%1 réussis</translation>
        </message>
        <message>
            <source>%1 skipped</source>
            <comment>tests</comment>
            <translation>%1 ignorés</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>so long for its start</comment>
            <translation>attend %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <comment>some time ago</comment>
            <translation>lu %1</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2. Whether the server did it is not known.</source>
            <translation>%1 a demandé une action sur ce build, %2. On ne sait pas si le serveur l’a faite.</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2, and the server did not do it. %3</source>
            <translation>%1 a demandé une action sur ce build, %2, et le serveur ne l’a pas faite. %3</translation>
        </message>
        <message>
            <source>%1 had it run again, %2.</source>
            <translation>%1 l’a fait relancer, %2.</translation>
        </message>
        <message>
            <source>%1 had what failed run again, %2.</source>
            <translation>%1 a fait relancer ce qui avait échoué, %2.</translation>
        </message>
        <message>
            <source>%1 had it cancelled, %2.</source>
            <translation>%1 l’a fait annuler, %2.</translation>
        </message>
        <message>
            <source>%1 had a new run started, %2.</source>
            <translation>%1 a fait démarrer une nouvelle exécution, %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PollCommand</name>
        <message>
            <source>Read the connected servers, once or on and on.</source>
            <translation>Lire les serveurs connectés, une fois ou en continu.</translation>
        </message>
        <message>
            <source>Read each once, and end.</source>
            <translation>Lire chacun une fois, puis finir.</translation>
        </message>
        <message>
            <source>Only this one.</source>
            <translation>Seulement celle-ci.</translation>
        </message>
        <message>
            <source>So many seconds apart; as each server bears, unless given.</source>
            <translation>Autant de secondes d’écart ; selon ce que supporte chaque serveur, sauf indication.</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>Aucun serveur n’est encore connecté.</translation>
        </message>
        <message>
            <source>No connection is called %1.</source>
            <translation>Aucune connexion ne s’appelle %1.</translation>
        </message>
        <message>
            <source>Connect one: dayshift connect PROVIDER URL --name N.</source>
            <translation>Connectez-en un : dayshift connect PROVIDER URL --name N.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>%1, as of %2:</source>
            <translation>%1, données : %2 :</translation>
        </message>
        <message>
            <source>No builds.</source>
            <translation>Aucun build.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>%n autre pipeline a été laissé de côté.</numerusform>
                <numerusform>%n autres pipelines ont été laissés de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>poll takes only options.</source>
            <translation>poll n’accepte que des options.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every prend un nombre de secondes, de 1 à %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s).</source>
            <translation>
                <numerusform>%1 : %n valeur.</numerusform>
                <numerusform>%1 : %n valeurs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Poller</name>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift ne connaît pas ce type de serveur.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Provider</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>Ce n’est pas l’adresse d’un serveur web.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>Donnez-en une comme %1.</translation>
        </message>
        <message>
            <source>The address holds a token or a password.</source>
            <translation>L’adresse contient un jeton ou un mot de passe.</translation>
        </message>
        <message>
            <source>Give the token by itself. Where the server wants it in the address, write {token} in its place.</source>
            <translation>Donnez le jeton à part. Là où le serveur le veut dans l’adresse, écrivez {token} à sa place.</translation>
        </message>
        <message>
            <source>builder %1</source>
            <translation>builder %1</translation>
        </message>
        <message>
            <source>Buildbot</source>
            <translation>Buildbot</translation>
        </message>
        <message>
            <source>Builder name or tag</source>
            <translation>Nom ou étiquette du builder</translation>
        </message>
        <message>
            <source>CCTray feed</source>
            <translation>Flux CCTray</translation>
        </message>
        <message>
            <source>Project name, or a beginning*</source>
            <translation>Nom du projet, ou un début*</translation>
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
            <translation>Ce serveur est interrogé projet par projet.</translation>
        </message>
        <message>
            <source>Name at least one: %1.</source>
            <translation>Indiquez-en au moins un : %1.</translation>
        </message>
        <message>
            <source>Owner/repository</source>
            <translation>Propriétaire/dépôt</translation>
        </message>
        <message>
            <source>Group/project, or its number</source>
            <translation>Groupe/projet, ou son numéro</translation>
        </message>
        <message>
            <source>Folder/job</source>
            <translation>Dossier/job</translation>
        </message>
        <message>
            <source>Project, where the address names only the organisation</source>
            <translation>Projet, si l’adresse n’indique que l’organisation</translation>
        </message>
        <message>
            <source>gh/organisation, or gh/organisation/repository</source>
            <translation>gh/organisation, ou gh/organisation/dépôt</translation>
        </message>
        <message>
            <source>Project id</source>
            <translation>Identifiant du projet</translation>
        </message>
        <message>
            <source>Pipeline name</source>
            <translation>Nom du pipeline</translation>
        </message>
        <message>
            <source>Workspace/repository</source>
            <translation>Espace de travail/dépôt</translation>
        </message>
        <message>
            <source>Owner, or owner/repository</source>
            <translation>Propriétaire, ou propriétaire/dépôt</translation>
        </message>
        <message>
            <source>Account/project</source>
            <translation>Compte/projet</translation>
        </message>
        <message>
            <source>Pipeline, or pipeline/job</source>
            <translation>Pipeline, ou pipeline/job</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SavedFilters</name>
        <message>
            <source>Saved &amp;filters</source>
            <translation>&amp;Filtres enregistrés</translation>
        </message>
        <message>
            <source>&amp;Save this filter …</source>
            <translation>&amp;Enregistrer ce filtre…</translation>
        </message>
        <message>
            <source>F&amp;orget</source>
            <translation>&amp;Oublier</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Enregistrer ce filtre</translation>
        </message>
        <message>
            <source>Its name in the menu:</source>
            <translation>Son nom dans le menu :</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Sidebar</name>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SidebarButton</name>
        <message>
            <source>You</source>
            <comment>the person at the screen</comment>
            <translation>Vous</translation>
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
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>Change the connection …</source>
            <translation>Modifier la connexion…</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 : pas encore de lecture.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 ne répond plus depuis %2.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 ne répond pas pour le moment.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>Ce que vous voyez date de %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Prochain essai dans %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources do not answer.</source>
            <translation>
                <numerusform>%n autre source ne répond pas.</numerusform>
                <numerusform>%n autres sources ne répondent pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 now</source>
            <translation>Essayer %1 maintenant</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Snapshot</name>
        <message>
            <source>The picture could not be written.</source>
            <translation>L’image n’a pas pu être écrite.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Choisissez un dossier où l’on peut écrire, avec un peu d’espace libre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SnapshotCommand</name>
        <message>
            <source>“%1” is not a size.</source>
            <translation>« %1 » n’est pas une taille.</translation>
        </message>
        <message>
            <source>Write width and height, for example 1440x900.</source>
            <translation>Écrivez la largeur et la hauteur, par exemple 1440x900.</translation>
        </message>
        <message>
            <source>There is no theme “%1”.</source>
            <translation>Il n’y a pas de thème « %1 ».</translation>
        </message>
        <message>
            <source>Choose light, dark or contrast.</source>
            <translation>Choisissez light, dark ou contrast.</translation>
        </message>
        <message>
            <source>A view and a file are needed.</source>
            <translation>Il faut une vue et un fichier.</translation>
        </message>
        <message>
            <source>Write: dayshift snapshot VIEW --out FILE.</source>
            <translation>Écrivez : dayshift snapshot VIEW --out FILE.</translation>
        </message>
        <message>
            <source>The file's ending does not say what to paint.</source>
            <translation>L’extension du fichier ne dit pas quoi dessiner.</translation>
        </message>
        <message>
            <source>Use .png, .svg or .pdf.</source>
            <translation>Utilisez .png, .svg ou .pdf.</translation>
        </message>
        <message>
            <source>“%1” is not a scale.</source>
            <translation>« %1 » n’est pas une échelle.</translation>
        </message>
        <message>
            <source>Give a number from 0.5 to 4.</source>
            <translation>Donnez un nombre de 0.5 à 4.</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>« %1 » n’est pas une heure.</translation>
        </message>
        <message>
            <source>Write it as 2026-06-16T11:20:00+02:00.</source>
            <translation>Écrivez-la sous la forme 2026-06-16T11:20:00+02:00.</translation>
        </message>
        <message>
            <source>Paint one view into a PNG, SVG or PDF file.</source>
            <translation>Dessiner une vue dans un fichier PNG, SVG ou PDF.</translation>
        </message>
        <message>
            <source>The picture: its ending says the kind.</source>
            <translation>L’image : son extension dit le format.</translation>
        </message>
        <message>
            <source>Width and height of the window.</source>
            <translation>Largeur et hauteur de la fenêtre.</translation>
        </message>
        <message>
            <source>light, dark or contrast.</source>
            <translation>light, dark ou contrast.</translation>
        </message>
        <message>
            <source>For example de; else the one that is set.</source>
            <translation>Par exemple de ; sinon celle qui est réglée.</translation>
        </message>
        <message>
            <source>Pixels of a PNG for each of the window.</source>
            <translation>Pixels d’un PNG pour chacun de la fenêtre.</translation>
        </message>
        <message>
            <source>The time that ages are counted to.</source>
            <translation>L’heure jusqu’à laquelle les âges sont comptés.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>La journée de démonstration au lieu d’un espace de travail.</translation>
        </message>
        <message>
            <source>There is no view “%1”. Views: %2.</source>
            <translation>Il n’y a pas de vue « %1 ». Vues : %2.</translation>
        </message>
        <message>
            <source>The view's data did not come in time.</source>
            <translation>Les données de la vue ne sont pas arrivées à temps.</translation>
        </message>
        <message>
            <source>Nothing was painted.</source>
            <translation>Rien n’a été dessiné.</translation>
        </message>
        <message>
            <source>The demo day has no minute “%1”.</source>
            <translation>La journée de démonstration n’a pas de minute « %1 ».</translation>
        </message>
        <message>
            <source>Give one from 08:30 to 15:00.</source>
            <translation>Donnez-en une de 08:30 à 15:00.</translation>
        </message>
        <message>
            <source>day, board, backlog, epics, pipeline, production, releases, metrics, review or wall.</source>
            <translation>day, board, backlog, epics, pipeline, production, releases, metrics, review ou wall.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesNews</name>
        <message>
            <source>read %1</source>
            <comment>how long ago</comment>
            <translation>lu %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>pas encore lue</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a source, and when it was read</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>what is known; what went wrong</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En direct</translation>
        </message>
        <message numerus="yes">
            <source>all %n source(s) answered within %1</source>
            <translation>
                <numerusform>%n source a répondu il y a moins de %1</numerusform>
                <numerusform>les %n sources ont toutes répondu il y a moins de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 silent since %2</source>
            <comment>a source; when it was last read</comment>
            <translation>%1 sans réponse depuis %2</translation>
        </message>
        <message>
            <source>%1 has not been read yet</source>
            <comment>a source</comment>
            <translation>%1 : pas encore de lecture</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Périmé</translation>
        </message>
        <message>
            <source>Partly stale</source>
            <translation>En partie périmé</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
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
                <numerusform>%n autre source a répondu il y a moins de %1</numerusform>
                <numerusform>%n autres sources ont répondu il y a moins de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <comment>an age</comment>
            <translation>âge : %1</translation>
        </message>
        <message>
            <source>%1 was read at %2</source>
            <comment>a source, a time of day</comment>
            <translation>%1 : lu à %2</translation>
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
        <message>
            <source>Enter opens the build's page, Space its details</source>
            <translation>Entrée ouvre la page du build, Espace ses détails</translation>
        </message>
        <message>
            <source>Space shows details</source>
            <translation>Espace affiche les détails</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message numerus="yes">
            <source>Last %n</source>
            <comment>builds</comment>
            <translation>
                <numerusform>%n dernier</numerusform>
                <numerusform>%n derniers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDesk</name>
        <message>
            <source>%1 planned</source>
            <translation>Planification de %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>Modification de %1</translation>
        </message>
        <message>
            <source>%1 can take %2</source>
            <translation>Capacité de %1 : %2</translation>
        </message>
        <message>
            <source>%1 without a capacity</source>
            <translation>%1 sans capacité</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>Démarrage de %1</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>%1 est clos.</translation>
        </message>
        <message>
            <source>%1 of %2 points are done; %3 stories came and %4 went since the start.</source>
            <translation>%1 points sur %2 sont terminés ; %3 stories sont entrées et %4 sorties depuis le début.</translation>
        </message>
        <message>
            <source>Show closed sprints</source>
            <translation>Afficher les sprints clos</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>Clôture de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDialog</name>
        <message>
            <source>The days are known</source>
            <translation>Les jours sont connus</translation>
        </message>
        <message>
            <source>New sprint</source>
            <translation>Nouveau sprint</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Sprint 23</source>
            <translation>Sprint 23</translation>
        </message>
        <message>
            <source>What is true at its end that is not true now</source>
            <translation>Ce qui sera vrai à sa fin et ne l’est pas maintenant</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source> points</source>
            <comment>behind a number</comment>
            <translation> points</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>&amp;Objectif</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Premier jour</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Dernier jour</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>&amp;Capacité</translation>
        </message>
        <message>
            <source>Plan the sprint</source>
            <translation>Planifier le sprint</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>A sprint needs a name, so that the team can speak of it.</source>
            <translation>Un sprint a besoin d’un nom, pour que l’équipe puisse en parler.</translation>
        </message>
        <message>
            <source>The last day lies before the first: choose a later one.</source>
            <translation>Le dernier jour précède le premier : choisissez-en un plus tardif.</translation>
        </message>
        <message>
            <source>Everybody&apos;s</source>
            <translation>Celui de tous</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>É&amp;quipe</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintEdits</name>
        <message>
            <source>This sprint is not there any more.</source>
            <translation>Ce sprint n’existe plus.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>%1 is closed already.</source>
            <translation>%1 est déjà clos.</translation>
        </message>
        <message>
            <source>Its stories and its numbers are as they were left then.</source>
            <translation>Ses stories et ses chiffres sont tels qu’on les a laissés alors.</translation>
        </message>
        <message>
            <source>Choose another sprint to go on with.</source>
            <translation>Choisissez un autre sprint pour continuer.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 est en cours.</translation>
        </message>
        <message>
            <source>Nothing was changed: one sprint runs at a time.</source>
            <translation>Rien n’a été modifié : un seul sprint est en cours à la fois.</translation>
        </message>
        <message>
            <source>Close it first, then start the next one.</source>
            <translation>Terminez-le d’abord, puis démarrez le suivant.</translation>
        </message>
        <message>
            <source>%1 does not run.</source>
            <translation>%1 n’est pas en cours.</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>Démarrez-le d’abord.</translation>
        </message>
        <message>
            <source>%1 is open again already.</source>
            <translation>%1 est déjà rouvert.</translation>
        </message>
        <message>
            <source>Go on with it, or close it anew.</source>
            <translation>Poursuivez-le, ou clôturez-le à nouveau.</translation>
        </message>
        <message>
            <source>%1 and %2 would run at once in one team.</source>
            <translation>%1 et %2 seraient en cours en même temps dans une même équipe.</translation>
        </message>
        <message>
            <source>Close one of them first.</source>
            <translation>Clôturez d’abord l’un des deux.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintHead</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 points sur %2</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation>%1 de trop</translation>
        </message>
        <message>
            <source>No change since the start</source>
            <translation>Aucun changement depuis le début</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <comment>+3, -1: so many stories came and went</comment>
            <translation>%1, %2 depuis le début</translation>
        </message>
        <message>
            <source>Edit the sprint …</source>
            <translation>Modifier le sprint…</translation>
        </message>
        <message>
            <source>New sprint …</source>
            <translation>Nouveau sprint…</translation>
        </message>
        <message>
            <source>Start sprint</source>
            <translation>Démarrer le sprint</translation>
        </message>
        <message>
            <source>Close sprint …</source>
            <translation>Clore le sprint…</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>Capacity of the sprint in points</source>
            <translation>Capacité du sprint en points</translation>
        </message>
        <message>
            <source>How many points the team can take in this sprint</source>
            <translation>Combien de points l’équipe peut prendre dans ce sprint</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Aucun sprint</translation>
        </message>
        <message>
            <source>Sprint beside the backlog: %1</source>
            <translation>Sprint à côté du backlog : %1</translation>
        </message>
        <message>
            <source>No sprint is chosen</source>
            <translation>Aucun sprint n’est choisi</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifié</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>objectif : %1</translation>
        </message>
        <message>
            <source>Plan a sprint to pull stories into it.</source>
            <translation>Planifiez un sprint pour y prendre des stories.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n story</numerusform>
                <numerusform>%n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>Périmètre : %1</translation>
        </message>
        <message>
            <source>Shows the stories that came and went</source>
            <translation>Affiche les stories entrées et sorties</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (actuel)</translation>
        </message>
        <message>
            <source>Closed sprints …</source>
            <translation>Sprints clos…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintLists</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>into the sprint</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>out of the sprint</comment>
            <translation>Sortie</translation>
        </message>
        <message numerus="yes">
            <source>It began with %n stories, %1.</source>
            <translation>
                <numerusform>Il a commencé avec %n story, %1.</numerusform>
                <numerusform>Il a commencé avec %n stories, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 since its start</source>
            <translation>%1 depuis son début</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Restées ouvertes</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n stories</source>
            <comment>3 pt · 2 stories</comment>
            <translation>
                <numerusform>%1 · %n story</numerusform>
                <numerusform>%1 · %n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>when and by whom</comment>
            <translation>%1, par %2</translation>
        </message>
        <message>
            <source>No sprint has been closed here yet. What came of one is written down then.</source>
            <translation>Aucun sprint n’a encore été clos ici. Ce qu’il en est advenu est consigné à ce moment-là.</translation>
        </message>
        <message>
            <source>As it was when each sprint was closed, whatever became of its stories.</source>
            <translation>Tel que c’était à la clôture de chaque sprint, quoi qu’il soit advenu de ses stories.</translation>
        </message>
        <message>
            <source>Closed sprints</source>
            <translation>Sprints clos</translation>
        </message>
        <message>
            <source>%1, closed first; opened again %2</source>
            <comment>a sprint; when</comment>
            <translation>%1, première clôture ; rouvert %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusGlyph</name>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>Instable</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>Non exécuté</translation>
        </message>
        <message>
            <source>Needs sign-off</source>
            <translation>À valider</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Pas de rapport</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Périmé</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryDescription</name>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>E edits it, the space bar ticks the task at the cursor.</source>
            <translation>E la modifie, la barre d’espace coche la tâche sous le curseur.</translation>
        </message>
        <message>
            <source>Why is it needed? When is it good?</source>
            <translation>Pourquoi en a-t-on besoin ? Quand est-ce réussi ?</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves and keeps your words here. Markdown: # heading, - [ ] task, **bold**, `code`.</source>
            <translation>Ctrl+Entrée enregistre, Échap quitte et garde vos mots ici. Markdown : # titre, - [ ] tâche, **gras**, `code`.</translation>
        </message>
        <message>
            <source>Edit description</source>
            <translation>Modifier la description</translation>
        </message>
        <message>
            <source>Edit the description (E)</source>
            <translation>Modifier la description (E)</translation>
        </message>
        <message>
            <source>This box cannot be ticked here. Press E and change its line.</source>
            <translation>Cette case ne peut pas être cochée ici. Appuyez sur E et modifiez sa ligne.</translation>
        </message>
        <message>
            <source>What you wrote here was not saved. It is kept on this computer.</source>
            <translation>Ce que vous avez écrit ici n’a pas été enregistré. C’est conservé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Continuer à écrire</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Jeter</translation>
        </message>
        <message>
            <source>Only the beginning is shown: the text is very long. All of it is there when you edit it.</source>
            <translation>Seul le début est affiché : le texte est très long. Il est là en entier quand vous le modifiez.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryFields</name>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Aucune estimation</translation>
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
            <translation>Bloquée par</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>Non bloquée</translation>
        </message>
        <message>
            <source>Expedite: comes before all others</source>
            <translation>Urgent : passe avant toutes les autres</translation>
        </message>
        <message>
            <source>Owner changed</source>
            <translation>Responsable modifié</translation>
        </message>
        <message>
            <source>Sprint changed</source>
            <translation>Sprint modifié</translation>
        </message>
        <message>
            <source>Epic changed</source>
            <translation>Epic modifié</translation>
        </message>
        <message>
            <source>Made urgent</source>
            <translation>Rendue urgente</translation>
        </message>
        <message>
            <source>Made ordinary</source>
            <translation>N’est plus urgente</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>In this column since %1</source>
            <translation>Dans cette colonne depuis %1</translation>
        </message>
        <message>
            <source>Written %1</source>
            <translation>Rédigée %1</translation>
        </message>
        <message>
            <source>Known elsewhere as %1</source>
            <translation>Connue ailleurs sous le nom %1</translation>
        </message>
        <message>
            <source>Labels: %1</source>
            <translation>Étiquettes : %1</translation>
        </message>
        <message>
            <source>Points changed</source>
            <translation>Points modifiés</translation>
        </message>
        <message>
            <source>Unblocked</source>
            <translation>Débloquée</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloquée</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>What the story is worth, in the team&apos;s own measure</source>
            <translation>Ce que vaut la story, dans la mesure propre à l’équipe</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>With commas between them</source>
            <translation>Séparées par des virgules</translation>
        </message>
        <message>
            <source>Kind changed</source>
            <translation>Type modifié</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>Priorité modifiée</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>Équipe modifiée</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>Valeur modifiée</translation>
        </message>
        <message>
            <source>Labels changed</source>
            <translation>Étiquettes modifiées</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryMentions</name>
        <message>
            <source>Mentioned in</source>
            <translation>Mentionnée dans</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryPanel</name>
        <message>
            <source>Details of the story</source>
            <translation>Détails de la story</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Builds</source>
            <translation>Builds</translation>
        </message>
        <message>
            <source>Select a story to see all of it here.</source>
            <translation>Sélectionnez une story pour tout en voir ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are selected. What you do is done to all of them.</source>
            <translation>
                <numerusform>%n story est sélectionnée. Ce que vous faites s’applique à elle.</numerusform>
                <numerusform>%n stories sont sélectionnées. Ce que vous faites s’applique à toutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a story's number and kind</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Blocked: %1</source>
            <translation>Bloquée : %1</translation>
        </message>
        <message>
            <source>Title changed</source>
            <translation>Titre modifié</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Commentaires et modifications</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Définition de « terminé »</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryStream</name>
        <message>
            <source>What the stream shows</source>
            <translation>Ce que montre le fil</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Afficher les précédents</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Commentaires et modifications</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>This is only the beginning.</source>
            <translation>Ce n’est que le début.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>comments and changes</comment>
            <translation>Tout %1</translation>
        </message>
        <message>
            <source>Comments %1</source>
            <translation>Commentaires %1</translation>
        </message>
        <message>
            <source>Changes %1</source>
            <translation>Modifications %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Il ne s’est encore rien passé.</translation>
        </message>
        <message>
            <source>Nobody has said anything yet.</source>
            <translation>Personne n’a encore rien dit.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Joint</translation>
        </message>
        <message>
            <source>This story has more links, criteria and attachments than are told of here: these are the newest changes of them.</source>
            <translation>Cette story a plus de liens, de critères et de pièces jointes qu’il n’en est raconté ici : ce sont leurs modifications les plus récentes.</translation>
        </message>
        <message>
            <source>This epic has more attachments than are told of here: these are the newest changes of them.</source>
            <translation>Cet epic a plus de pièces jointes qu’il n’en est raconté ici : ce sont leurs modifications les plus récentes.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWords</name>
        <message>
            <source>Expedite</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Fonctionnel</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Bug</source>
            <translation>Bug</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Spike</source>
            <translation>Spike</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>Sous-tâche</translation>
        </message>
        <message>
            <source>%1 running</source>
            <comment>a stage</comment>
            <translation>%1 : en cours</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a stage</comment>
            <translation>%1 : échec</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Déployé</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>a stage</comment>
            <translation>%1 : réussi</translation>
        </message>
        <message>
            <source>%1 waits</source>
            <comment>a stage</comment>
            <translation>%1 : en attente</translation>
        </message>
        <message>
            <source>%1 needs sign-off</source>
            <comment>a stage</comment>
            <translation>%1 : à valider</translation>
        </message>
        <message>
            <source>%1 unstable</source>
            <comment>a stage</comment>
            <translation>%1 : instable</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <comment>a stage</comment>
            <translation>%1 : annulé</translation>
        </message>
        <message>
            <source>%1 not run</source>
            <comment>a stage</comment>
            <translation>%1 : non exécuté</translation>
        </message>
        <message>
            <source>No report of the build</source>
            <translation>Aucun rapport du build</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <source>Needs an estimate</source>
            <translation>À estimer</translation>
        </message>
        <message>
            <source>Needs an owner</source>
            <translation>Sans responsable</translation>
        </message>
        <message>
            <source>No build yet</source>
            <translation>Pas encore de build</translation>
        </message>
        <message>
            <source>Waits for release</source>
            <translation>Attend une release</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>Story 2187</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nouvelle story</translation>
        </message>
        <message>
            <source>no estimate</source>
            <translation>aucune estimation</translation>
        </message>
        <message>
            <source>blocked: %1</source>
            <translation>bloquée : %1</translation>
        </message>
        <message>
            <source>nobody's</source>
            <translation>à personne</translation>
        </message>
        <message>
            <source>in column for %1</source>
            <translation>dans la colonne depuis %1</translation>
        </message>
        <message>
            <source>longer than most</source>
            <translation>plus longtemps que la plupart</translation>
        </message>
        <message>
            <source>expedite</source>
            <translation>urgent</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 over</source>
            <comment>stories, limit, difference</comment>
            <translation>%1 sur %2 · %3 de trop</translation>
        </message>
        <message>
            <source>%1 of %2 · full</source>
            <comment>stories, limit</comment>
            <translation>%1 sur %2 · plein</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>stories, limit</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1, %n story</numerusform>
                <numerusform>%1, %n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, limit %2, %3 over the limit</source>
            <translation>%1, limite %2, %3 au-dessus de la limite</translation>
        </message>
        <message>
            <source>%1, limit %2, full</source>
            <translation>%1, limite %2, plein</translation>
        </message>
        <message>
            <source>%1, limit %2</source>
            <translation>%1, limite %2</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>priority</comment>
            <translation>Basse</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>priority</comment>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>High</source>
            <comment>priority</comment>
            <translation>Haute</translation>
        </message>
        <message>
            <source>Highest</source>
            <comment>priority</comment>
            <translation>Très haute</translation>
        </message>
        <message>
            <source>No priority</source>
            <translation>Aucune priorité</translation>
        </message>
        <message>
            <source>priority: %1</source>
            <translation>priorité : %1</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a story&apos;s number</comment>
            <translation>Attend %1</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %1 and %n more</source>
            <comment>a story&apos;s number</comment>
            <translation>
                <numerusform>Attend %1 et %n autre</numerusform>
                <numerusform>Attend %1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Overridden: %1</source>
            <comment>a reason</comment>
            <translation>Passage outre : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over</source>
            <translation>
                <numerusform>%n couloir au-dessus</numerusform>
                <numerusform>%n couloirs au-dessus</numerusform>
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
            <translation>bloquée depuis %1 : %2</translation>
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
                <numerusform>%n d’entre elles dans des couloirs repliés : un clic sur l’en-tête d’un couloir le déplie</numerusform>
                <numerusform>%n d’entre elles dans des couloirs repliés : un clic sur l’en-tête d’un couloir le déplie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over the limit of a lane</source>
            <translation>
                <numerusform>%n couloir au-dessus de la limite d’un couloir</numerusform>
                <numerusform>%n couloirs au-dessus de la limite d’un couloir</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 over in a sprint</source>
            <translation>%1 de trop dans un sprint</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint</source>
            <translation>%1, limite %2 par sprint</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint, %3 over the limit in one</source>
            <translation>%1, limite %2 par sprint, %3 au-dessus de la limite dans l’un d’eux</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tests</name>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%1 sur %2 en échec</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>3 of 614 failed: a test</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TitleEditor</name>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Enter saves the title, Esc leaves it as it was.</source>
            <translation>Entrée enregistre le titre, Échap le laisse tel qu’il était.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TrendChart</name>
        <message numerus="yes">
            <source>Chart of %1, %n week(s)</source>
            <translation>
                <numerusform>Graphique de %1, %n semaine</numerusform>
                <numerusform>Graphique de %1, %n semaines</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the weeks, Enter opens one.</source>
            <translation>Les touches fléchées lisent les semaines, Entrée en ouvre une.</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>S%1</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>rien à mesurer</translation>
        </message>
        <message>
            <source>Week %1, from %2: %3</source>
            <translation>Semaine %1, à partir du %2 : %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of it</source>
            <translation>
                <numerusform>dont %n jour</numerusform>
                <numerusform>dont %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
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
        <name>Dayshift::UndoBar</name>
        <message>
            <source>Undo  %1</source>
            <comment>a button and its key</comment>
            <translation>Annuler  %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WeekTable</name>
        <message>
            <source>Week %1, from %2</source>
            <translation>Semaine %1, à partir du %2</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>rien à mesurer</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>%1, %n en échec</numerusform>
                <numerusform>%1, %n en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a value and of how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Welcome</name>
        <message>
            <source>New workspace …</source>
            <translation>Nouvel espace de travail…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Window</name>
        <message>
            <source>on this computer</source>
            <comment>where a person works</comment>
            <translation>sur cet ordinateur</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>Epics</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>&amp;Import …</source>
            <translation>&amp;Importer…</translation>
        </message>
        <message>
            <source>&amp;Connect …</source>
            <translation>&amp;Connecter…</translation>
        </message>
        <message>
            <source>Offline since %1. %2</source>
            <comment>a time of day; what happened</comment>
            <translation>Hors ligne depuis %1. %2</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>Read-only: this workspace was opened to be looked at. Nothing you do here is saved.</source>
            <translation>Lecture seule : cet espace de travail a été ouvert pour consultation. Rien de ce que vous faites ici n’est enregistré.</translation>
        </message>
        <message>
            <source>%1 · day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1 · jour %2 sur %3</translation>
        </message>
        <message>
            <source>The change to “%1” was not saved. %2</source>
            <comment>a title; what happened</comment>
            <translation>La modification de « %1 » n’a pas été enregistrée. %2</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Comparer et fusionner</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>Backlog</translation>
        </message>
        <message>
            <source>Re&amp;quests to servers …</source>
            <translation>Re&amp;quêtes aux serveurs…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Connect &amp;monitoring …</source>
            <translation>Connecter la &amp;surveillance…</translation>
        </message>
        <message>
            <source>An alert in production, since %1.</source>
            <translation>Une alerte en production, depuis %1.</translation>
        </message>
        <message>
            <source>Open Production</source>
            <translation>Ouvrir Production</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Journée</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>Revue de sprint</translation>
        </message>
        <message>
            <source>Present the sprint &amp;review</source>
            <translation>Présenter la &amp;revue de sprint</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>&amp;Back up workspace …</source>
            <translation>&amp;Sauvegarder l’espace de travail…</translation>
        </message>
        <message>
            <source>A database is backed up where it runs, by whoever looks after it.</source>
            <translation>Une base de données se sauvegarde là où elle tourne, par qui s’en occupe.</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>Sauvegarder l’espace de travail</translation>
        </message>
        <message>
            <source>Workspaces (*.dayshift)</source>
            <translation>Espaces de travail (*.dayshift)</translation>
        </message>
        <message>
            <source>Backup of the workspace</source>
            <translation>Sauvegarde de l’espace de travail</translation>
        </message>
        <message>
            <source>The workspace is backed up, %1.</source>
            <comment>a size</comment>
            <translation>L’espace de travail est sauvegardé, %1.</translation>
        </message>
        <message>
            <source>Present</source>
            <comment>what is shown to others, in the sidebar</comment>
            <translation>Présenter</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardEdits</name>
        <message>
            <source>Split from #%1.</source>
            <translation>Issue de la scission de #%1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SplitDialog</name>
        <message>
            <source>Split %1</source>
            <translation>Scinder %1</translation>
        </message>
        <message>
            <source>“%1” stays; the new story comes below it, in the same epic and sprint.</source>
            <translation>« %1 » reste ; la nouvelle story vient en dessous, dans le même epic et le même sprint.</translation>
        </message>
        <message>
            <source>What the new story is about</source>
            <translation>De quoi parle la nouvelle story</translation>
        </message>
        <message>
            <source>&amp;New story</source>
            <translation>&amp;Nouvelle story</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Aucune estimation</translation>
        </message>
        <message>
            <source>Its &amp;points</source>
            <translation>Ses &amp;points</translation>
        </message>
        <message>
            <source>Points that &amp;stay</source>
            <translation>Points qui &amp;restent</translation>
        </message>
        <message>
            <source>Open tasks that go over into the new story</source>
            <translation>Tâches ouvertes qui passent dans la nouvelle story</translation>
        </message>
        <message>
            <source>&amp;Tasks that go over</source>
            <translation>&amp;Tâches qui passent</translation>
        </message>
        <message>
            <source>Split the story</source>
            <translation>Scinder la story</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Points are a number, or nothing.</source>
            <translation>Les points sont un nombre, ou rien.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDesk</name>
        <message>
            <source>&amp;Teams and products …</source>
            <translation>Équi&amp;pes et produits…</translation>
        </message>
        <message>
            <source>Teams and products changed</source>
            <translation>Équipes et produits modifiés</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDialog</name>
        <message>
            <source>Teams and products</source>
            <translation>Équipes et produits</translation>
        </message>
        <message>
            <source>A team that is alone needs no entry. Each team is compared with itself only.</source>
            <translation>Une équipe seule n’a pas besoin d’entrée. Chaque équipe n’est comparée qu’à elle-même.</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>Ajouter une équipe</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Works on</source>
            <translation>Travaille sur</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produits</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Ajouter un produit</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <comment>a list</comment>
            <translation>%1 : retirer</translation>
        </message>
        <message>
            <source>%1: move up</source>
            <comment>a list</comment>
            <translation>%1 : monter</translation>
        </message>
        <message>
            <source>%1: move down</source>
            <comment>a list</comment>
            <translation>%1 : descendre</translation>
        </message>
        <message>
            <source>Name of team %1</source>
            <translation>Nom de l’équipe %1</translation>
        </message>
        <message>
            <source>What team %1 works on</source>
            <translation>Sur quoi travaille l’équipe %1</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>Name of product %1</source>
            <translation>Nom du produit %1</translation>
        </message>
        <message>
            <source>Every team and every product needs a name.</source>
            <translation>Chaque équipe et chaque produit a besoin d’un nom.</translation>
        </message>
        <message>
            <source>Two have the same name: nobody could tell them apart.</source>
            <translation>Deux ont le même nom : personne ne pourrait les distinguer.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaList</name>
        <message>
            <source>What must be so</source>
            <translation>Ce qui doit être vrai</translation>
        </message>
        <message>
            <source>What must be so for this story to be accepted</source>
            <translation>Ce qui doit être vrai pour que cette story soit acceptée</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Critères d’acceptation</translation>
        </message>
        <message>
            <source>met</source>
            <translation>rempli</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>pas encore rempli</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaSection</name>
        <message>
            <source>Criterion written</source>
            <translation>Critère rédigé</translation>
        </message>
        <message>
            <source>Criterion changed</source>
            <translation>Critère modifié</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Critères d’acceptation</translation>
        </message>
        <message>
            <source>Nobody has said yet what this story must fulfil.</source>
            <translation>Personne n’a encore dit ce que cette story doit remplir.</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Nouveau critère</translation>
        </message>
        <message>
            <source>Tick by hand …</source>
            <translation>Cocher à la main…</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>Changer la formulation</translation>
        </message>
        <message>
            <source>Link a test …</source>
            <translation>Lier un test…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Delete the criterion</source>
            <translation>Supprimer le critère</translation>
        </message>
        <message>
            <source>Criterion deleted</source>
            <translation>Critère supprimé</translation>
        </message>
        <message>
            <source>Take a test away</source>
            <translation>Retirer un test</translation>
        </message>
        <message>
            <source>Say what must be so for this story to be accepted (N)</source>
            <translation>Dites ce qui doit être vrai pour que cette story soit acceptée (N)</translation>
        </message>
        <message>
            <source>With this one</source>
            <translation>Avec celui-ci</translation>
        </message>
        <message>
            <source>What can be done with the selected criterion</source>
            <translation>Ce qu’on peut faire du critère sélectionné</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tests</source>
            <translation>
                <numerusform>et %n autre test</numerusform>
                <numerusform>et %n autres tests</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked by %1, %2: %3</source>
            <comment>a name; when; what they saw</comment>
            <translation>Coché par %1, %2 : %3</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>A test has failed: the tick does not count against it.</source>
            <translation>Un test a échoué : la coche ne l’emporte pas sur lui.</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <comment>criteria</comment>
            <translation>%1 sur %2 remplis</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>Retirer la coche</translation>
        </message>
        <message>
            <source>Test taken away from a criterion</source>
            <translation>Test retiré d’un critère</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>Coche retirée</translation>
        </message>
        <message>
            <source>What have you seen that proves it?</source>
            <translation>Qu’avez-vous vu qui le prouve ?</translation>
        </message>
        <message>
            <source>In a few words: where, which build, who</source>
            <translation>En quelques mots : où, quel build, qui</translation>
        </message>
        <message>
            <source>Criterion ticked</source>
            <translation>Critère coché</translation>
        </message>
        <message>
            <source>Criterion moved</source>
            <translation>Critère déplacé</translation>
        </message>
        <message>
            <source>There is no test to link yet.</source>
            <translation>Il n’y a pas encore de test à lier.</translation>
        </message>
        <message>
            <source>No build has been read so far. Connect a server under Pipeline; its stages can then be chosen here.</source>
            <translation>Aucun build n’a été lu jusqu’ici. Connectez un serveur sous Pipeline ; ses étapes pourront alors être choisies ici.</translation>
        </message>
        <message>
            <source>%1 · %2 (%3)</source>
            <comment>a stage, its pipeline, its connection</comment>
            <translation>%1 · %2 (%3)</translation>
        </message>
        <message>
            <source>Which stage proves it?</source>
            <translation>Quelle étape le prouve ?</translation>
        </message>
        <message>
            <source>Which test of %1? Empty: all of it</source>
            <translation>Quel test de %1 ? Vide : tous</translation>
        </message>
        <message>
            <source>All of the stage</source>
            <translation>Toute l’étape</translation>
        </message>
        <message>
            <source>Test linked with a criterion</source>
            <translation>Test lié à un critère</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkPicker</name>
        <message>
            <source>Link %1</source>
            <comment>a story&apos;s number</comment>
            <translation>Lier %1</translation>
        </message>
        <message>
            <source>How it is linked</source>
            <translation>Nature du lien</translation>
        </message>
        <message>
            <source>Number or words of the other story</source>
            <translation>Numéro ou mots de l’autre story</translation>
        </message>
        <message>
            <source>Number or words of the title</source>
            <translation>Numéro ou mots du titre</translation>
        </message>
        <message>
            <source>Stories found</source>
            <translation>Stories trouvées</translation>
        </message>
        <message>
            <source>Type to find the other story.</source>
            <translation>Saisissez pour trouver l’autre story.</translation>
        </message>
        <message>
            <source>No story on the board is called that.</source>
            <translation>Aucune story du tableau ne s’appelle ainsi.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkWords</name>
        <message>
            <source>blocks</source>
            <translation>bloque</translation>
        </message>
        <message>
            <source>is blocked by</source>
            <translation>est bloquée par</translation>
        </message>
        <message>
            <source>relates to</source>
            <translation>est liée à</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>est un doublon de</translation>
        </message>
        <message>
            <source>is duplicated by</source>
            <translation>a pour doublon</translation>
        </message>
        <message>
            <source>tests</source>
            <translation>teste</translation>
        </message>
        <message>
            <source>is tested by</source>
            <translation>est testée par</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a stage and its pipeline</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 in %2 · %3</source>
            <comment>a test, its stage and its pipeline</comment>
            <translation>%1 dans %2 · %3</translation>
        </message>
        <message>
            <source>%1: passed in build %2</source>
            <comment>a test</comment>
            <translation>%1 : réussi dans le build %2</translation>
        </message>
        <message>
            <source>%1: failed in build %2</source>
            <comment>a test</comment>
            <translation>%1 : échoué dans le build %2</translation>
        </message>
        <message>
            <source>%1: unstable in build %2, which is not passed</source>
            <comment>a test</comment>
            <translation>%1 : instable dans le build %2, ce qui n’est pas réussi</translation>
        </message>
        <message>
            <source>%1: not over yet in build %2</source>
            <comment>a test</comment>
            <translation>%1 : pas encore fini dans le build %2</translation>
        </message>
        <message>
            <source>%1: not run, no build names this story</source>
            <comment>a test</comment>
            <translation>%1 : non exécuté, aucun build ne mentionne cette story</translation>
        </message>
        <message>
            <source>%1: not run in build %2</source>
            <comment>a test</comment>
            <translation>%1 : non exécuté dans le build %2</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit; it passed for an older one</source>
            <comment>a test</comment>
            <translation>%1 : non exécuté pour le commit le plus récent ; réussi pour un plus ancien</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit</source>
            <comment>a test</comment>
            <translation>%1 : non exécuté pour le commit le plus récent</translation>
        </message>
        <message>
            <source>a deleted story</source>
            <translation>une story supprimée</translation>
        </message>
        <message>
            <source>%1 removed a link: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 a retiré un lien : %2</translation>
        </message>
        <message>
            <source>%1 linked it: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 l’a liée : %2</translation>
        </message>
        <message>
            <source>%1 wrote the criterion “%2”</source>
            <translation>%1 a rédigé le critère « %2 »</translation>
        </message>
        <message>
            <source>%1 deleted the criterion “%2”</source>
            <translation>%1 a supprimé le critère « %2 »</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who, a criterion, the evidence</comment>
            <translation>%1 a coché « %2 » : %3</translation>
        </message>
        <message>
            <source>%1 took the tick of “%2” back</source>
            <translation>%1 a retiré la coche de « %2 »</translation>
        </message>
        <message>
            <source>%1 changed the criterion “%2”; before it was “%3”</source>
            <translation>%1 a modifié le critère « %2 » ; avant, c’était « %3 »</translation>
        </message>
        <message>
            <source>%1 put the criterion “%2” elsewhere in the list</source>
            <translation>%1 a mis le critère « %2 » à une autre place de la liste</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>%1 took the test %2 off a criterion</source>
            <translation>%1 a retiré le test %2 d’un critère</translation>
        </message>
        <message>
            <source>%1 linked a criterion to the test %2</source>
            <translation>%1 a lié un critère au test %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryCircles</name>
        <message>
            <source>A story cannot be linked to itself.</source>
            <translation>Une story ne peut pas être liée à elle-même.</translation>
        </message>
        <message>
            <source>Choose another story.</source>
            <translation>Choisissez une autre story.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>These stories would wait for each other: %1.</source>
            <translation>Ces stories s’attendraient les unes les autres : %1.</translation>
        </message>
        <message>
            <source>Remove one of the links on this way first.</source>
            <translation>Retirez d’abord l’un des liens de cette chaîne.</translation>
        </message>
        <message>
            <source>These stories would all be duplicates of each other: %1.</source>
            <translation>Ces stories seraient toutes des doublons les unes des autres : %1.</translation>
        </message>
        <message>
            <source>A story cannot be part of itself: %1.</source>
            <translation>Une story ne peut pas faire partie d’elle-même : %1.</translation>
        </message>
        <message>
            <source>Choose another parent.</source>
            <translation>Choisissez un autre parent.</translation>
        </message>
        <message>
            <source>In this file stories wait for themselves, or are parts or duplicates of themselves.</source>
            <translation>Dans ce fichier, des stories s’attendent elles-mêmes, ou sont des parties ou des doublons d’elles-mêmes.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>Exportez à nouveau l’espace de travail.</translation>
        </message>
        <message>
            <source>These two stories are linked like this already.</source>
            <translation>Ces deux stories sont déjà liées ainsi.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryLinksView</name>
        <message>
            <source>Link to a story …</source>
            <translation>Lier à une story…</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Say how this story hangs together with another one (K)</source>
            <translation>Dites comment cette story est liée à une autre (K)</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>Dans les archives</translation>
        </message>
        <message>
            <source>%1: this story waits for it</source>
            <comment>a column</comment>
            <translation>%1 : cette story l’attend</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>This story is not linked with any other.</source>
            <translation>Cette story n’est liée à aucune autre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDesk</name>
        <message>
            <source>&amp;Definition of done …</source>
            <translation>&amp;Définition de « terminé »…</translation>
        </message>
        <message>
            <source>Version %1 of the definition of done saved</source>
            <translation>Version %1 de la définition de « terminé » enregistrée</translation>
        </message>
        <message>
            <source>What is missing is only warned of</source>
            <translation>Ce qui manque est seulement signalé</translation>
        </message>
        <message>
            <source>What is missing is refused</source>
            <translation>Ce qui manque entraîne un refus</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDialog</name>
        <message>
            <source>Code reviewed by a second person</source>
            <translation>Code relu par une seconde personne</translation>
        </message>
        <message>
            <source>Write it anew from this version</source>
            <translation>La réécrire à partir de cette version</translation>
        </message>
        <message>
            <source>Add a check</source>
            <translation>Ajouter un contrôle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Only warn (light): stories may pass, and what was missing is kept</source>
            <translation>Seulement avertir (léger) : les stories passent, et ce qui manquait est conservé</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Définition de « terminé »</translation>
        </message>
        <message>
            <source>Version %1, being written</source>
            <translation>Version %1, en cours de rédaction</translation>
        </message>
        <message>
            <source>Version that is shown</source>
            <translation>Version affichée</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Who owns the definition</source>
            <translation>Qui est responsable de la définition</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Tout de suite</translation>
        </message>
        <message>
            <source>The start of %1</source>
            <translation>Le début de %1</translation>
        </message>
        <message>
            <source>From when the version holds</source>
            <translation>À partir de quand la version s’applique</translation>
        </message>
        <message>
            <source>Version %1, saved by %2, %3</source>
            <comment>number; who; when</comment>
            <translation>Version %1, enregistrée par %2, %3</translation>
        </message>
        <message>
            <source>%1 · holds now</source>
            <comment>a version</comment>
            <translation>%1 · en vigueur</translation>
        </message>
        <message>
            <source>Checks, in their order</source>
            <translation>Contrôles, dans leur ordre</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>À quoi on le voit</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>Qui peut aider</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Haut</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Bas</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>En vigueur dès</translation>
        </message>
        <message>
            <source>Stories that would not hold</source>
            <translation>Stories qui ne passeraient pas</translation>
        </message>
        <message>
            <source>Save version %1</source>
            <translation>Enregistrer la version %1</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Name of check %1</source>
            <translation>Nom du contrôle %1</translation>
        </message>
        <message>
            <source>How check %1 is seen</source>
            <translation>À quoi on voit le contrôle %1</translation>
        </message>
        <message>
            <source>Who can help with check %1</source>
            <translation>Qui peut aider pour le contrôle %1</translation>
        </message>
        <message>
            <source>Stage that counts for check %1</source>
            <translation>Étape qui compte pour le contrôle %1</translation>
        </message>
        <message>
            <source>Every check needs a name.</source>
            <translation>Chaque contrôle a besoin d’un nom.</translation>
        </message>
        <message>
            <source>Two checks have the same name: nobody could tell them apart.</source>
            <translation>Deux contrôles ont le même nom : personne ne pourrait les distinguer.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories of late in %2 would not have held.</source>
            <translation>
                <numerusform>%1 sur %n story récente dans %2 ne serait pas passée.</numerusform>
                <numerusform>%1 sur %n stories récentes dans %2 ne seraient pas passées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories in %2 would not hold.</source>
            <translation>
                <numerusform>%1 sur %n story dans %2 ne passerait pas.</numerusform>
                <numerusform>%1 sur %n stories dans %2 ne passeraient pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 %2: %3</source>
            <comment>number, title, what is missing</comment>
            <translation>#%1 %2 : %3</translation>
        </message>
        <message>
            <source>There is no story in work to try this on.</source>
            <translation>Il n’y a pas de story en cours pour l’essayer.</translation>
        </message>
        <message>
            <source>Stage (optional)</source>
            <translation>Étape (facultatif)</translation>
        </message>
        <message>
            <source>Counts a stage of this name, where its name does not say what it runs.</source>
            <translation>Compte une étape de ce nom, là où son nom ne dit pas ce qu’elle exécute.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneSection</name>
        <message>
            <source>The team has not said yet what done means: Tools, Definition of done.</source>
            <translation>L’équipe n’a pas encore dit ce que signifie « terminé » : Outils, Définition de « terminé ».</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n checks hold</source>
            <translation>
                <numerusform>%1 contrôle rempli sur %n</numerusform>
                <numerusform>%1 contrôles remplis sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <comment>a count; the definition's version</comment>
            <translation>%1 · version %2</translation>
        </message>
        <message>
            <source>%1 · version %2, from %3 on</source>
            <comment>a count; the definition's version; a sprint</comment>
            <translation>%1 · version %2, à partir de %3</translation>
        </message>
        <message>
            <source>Overridden for %1 by %2, %3: %4</source>
            <comment>column; who; when; the reason</comment>
            <translation>Passage outre pour %1 par %2, %3 : %4</translation>
        </message>
        <message>
            <source>Missing then: %1</source>
            <translation>Il manquait alors : %1</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check; its state</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Déplacer vers %1</translation>
        </message>
        <message>
            <source>%1 asks for: %2</source>
            <comment>a column; what is missing</comment>
            <translation>%1 exige : %2</translation>
        </message>
        <message>
            <source>Override …</source>
            <translation>Passer outre…</translation>
        </message>
        <message>
            <source>What shows it? %1</source>
            <comment>a check</comment>
            <translation>Qu’est-ce qui le montre ? %1</translation>
        </message>
        <message>
            <source>A word of evidence; Esc leaves it open</source>
            <translation>Un mot de preuve ; Échap le laisse ouvert</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneWords</name>
        <message>
            <source>Ticked by a person</source>
            <translation>Coché par une personne</translation>
        </message>
        <message>
            <source>Unit tests run in the pipeline</source>
            <translation>Les tests unitaires tournent dans le pipeline</translation>
        </message>
        <message>
            <source>Integration tests run in the pipeline</source>
            <translation>Les tests d’intégration tournent dans le pipeline</translation>
        </message>
        <message>
            <source>Functional tests passed</source>
            <translation>Tests fonctionnels réussis</translation>
        </message>
        <message>
            <source>Performance tests passed</source>
            <translation>Tests de performance réussis</translation>
        </message>
        <message>
            <source>Security tests passed</source>
            <translation>Tests de sécurité réussis</translation>
        </message>
        <message>
            <source>All acceptance criteria are met</source>
            <translation>Tous les critères d’acceptation sont remplis</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>Non bloquée</translation>
        </message>
        <message>
            <source>All sub-stories are done</source>
            <translation>Toutes les sous-stories sont terminées</translation>
        </message>
        <message>
            <source>A build</source>
            <translation>Un build</translation>
        </message>
        <message>
            <source>An owner</source>
            <translation>Un responsable</translation>
        </message>
        <message>
            <source>An estimate</source>
            <translation>Une estimation</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Critères d’acceptation</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>Product owner</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>Scrum master</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>Développeur</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>Ingénieur performance</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>Testeur sécurité</translation>
        </message>
        <message>
            <source>Operations engineer</source>
            <translation>Ingénieur d’exploitation</translation>
        </message>
        <message>
            <source>The definition of done</source>
            <translation>La définition de « terminé »</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>rempli</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>pas vu</translation>
        </message>
        <message>
            <source>build %1 of %2</source>
            <comment>number and pipeline</comment>
            <translation>build %1 de %2</translation>
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
            <translation>elle n’a pas de critères</translation>
        </message>
        <message>
            <source>%1 of %2 are met</source>
            <translation>%1 sur %2 sont remplis</translation>
        </message>
        <message>
            <source>not finished in %1</source>
            <translation>pas fini dans %1</translation>
        </message>
        <message>
            <source>failed in %1</source>
            <translation>échoué dans %1</translation>
        </message>
        <message>
            <source>no build names the story</source>
            <translation>aucun build ne mentionne la story</translation>
        </message>
        <message>
            <source>passed for an older commit, not for the newest one (%1)</source>
            <translation>réussi pour un commit plus ancien, pas pour le plus récent (%1)</translation>
        </message>
        <message>
            <source>not seen for the newest commit (%1)</source>
            <translation>pas vu pour le commit le plus récent (%1)</translation>
        </message>
        <message>
            <source>nobody has ticked it</source>
            <translation>personne ne l’a coché</translation>
        </message>
        <message>
            <source>it is blocked</source>
            <translation>elle est bloquée</translation>
        </message>
        <message numerus="yes">
            <source>%n sub-stories are open</source>
            <translation>
                <numerusform>%n sous-story est ouverte</numerusform>
                <numerusform>%n sous-stories sont ouvertes</numerusform>
            </translation>
        </message>
        <message>
            <source>it is nobody's</source>
            <translation>elle n’est à personne</translation>
        </message>
        <message>
            <source>nobody has estimated it</source>
            <translation>personne ne l’a estimée</translation>
        </message>
        <message>
            <source>%1 can help.</source>
            <comment>one name</comment>
            <translation>%1 peut aider.</translation>
        </message>
        <message>
            <source>%1 or %2 can help.</source>
            <comment>two names</comment>
            <translation>%1 ou %2 peut aider.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>a check; why it does not hold</comment>
            <translation>%1 : %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>why; who can help</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n stories cannot go into %1 yet.</source>
            <translation>
                <numerusform>%n story ne peut pas encore aller dans %1.</numerusform>
                <numerusform>%n stories ne peuvent pas encore aller dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 cannot go into %2 yet.</source>
            <translation>#%1 ne peut pas encore aller dans %2.</translation>
        </message>
        <message>
            <source>A new story cannot go into %1 yet.</source>
            <translation>Une nouvelle story ne peut pas encore aller dans %1.</translation>
        </message>
        <message>
            <source>#%1: %2</source>
            <comment>a story; what is missing</comment>
            <translation>#%1 : %2</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>Rien n’a été déplacé.</translation>
        </message>
        <message>
            <source>Finish what is missing, or say why it may go there without it.</source>
            <translation>Terminez ce qui manque, ou dites pourquoi elle peut y aller sans cela.</translation>
        </message>
        <message>
            <source>Imported: it was closed elsewhere, before any definition of done here.</source>
            <translation>Importée : close ailleurs, avant toute définition de « terminé » ici.</translation>
        </message>
        <message>
            <source>Closed before there was a definition of done.</source>
            <translation>Close avant qu’il y ait une définition de « terminé ».</translation>
        </message>
        <message>
            <source>Closed under version %1.</source>
            <translation>Close selon la version %1.</translation>
        </message>
        <message>
            <source>Closed under version %1; version %2 holds now.</source>
            <translation>Close selon la version %1 ; la version %2 est en vigueur.</translation>
        </message>
        <message>
            <source>Somebody saved version %1 meanwhile.</source>
            <translation>Quelqu’un a enregistré la version %1 entre-temps.</translation>
        </message>
        <message>
            <source>Nothing was overwritten.</source>
            <translation>Rien n’a été écrasé.</translation>
        </message>
        <message>
            <source>Look at theirs, then save yours again.</source>
            <translation>Regardez la sienne, puis enregistrez à nouveau la vôtre.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>attend</translation>
        </message>
        <message>
            <source>waits for its turn in %1</source>
            <translation>attend son tour dans %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EntryPopup</name>
        <message>
            <source>Override</source>
            <translation>Passer outre</translation>
        </message>
        <message>
            <source>To override: a word of reason</source>
            <translation>Pour passer outre : un mot d’explication</translation>
        </message>
        <message>
            <source>A reason here overrides what is missing. It stays visible on the story.</source>
            <translation>Une raison donnée ici passe outre ce qui manque. Elle reste visible sur la story.</translation>
        </message>
        <message numerus="yes">
            <source>Move the other %n</source>
            <translation>
                <numerusform>Déplacer l’autre (%n)</numerusform>
                <numerusform>Déplacer les %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>See #%1</source>
            <translation>Voir #%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stories</source>
            <translation>
                <numerusform>et %n autre story</numerusform>
                <numerusform>et %n autres stories</numerusform>
            </translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>Write a word of reason first.</source>
            <translation>Écrivez d’abord un mot d’explication.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDesk</name>
        <message>
            <source>Attaching %1, %2 of %3</source>
            <translation>Ajout de %1, %2 sur %3</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>Ouverture de %1…</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>Enregistrement de %1…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Enregistré sous %1.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was attached.</source>
            <translation>Cet espace de travail est ouvert en lecture seule. Rien n’a été joint.</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard. Nothing was attached. Copy a picture, then try again.</source>
            <translation>Il n’y a pas d’image dans le presse-papiers. Rien n’a été joint. Copiez une image, puis réessayez.</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <comment>when it was taken from the clipboard</comment>
            <translation>Image %1.png</translation>
        </message>
        <message>
            <source>Attaching %1 …</source>
            <translation>Ajout de %1…</translation>
        </message>
        <message>
            <source>Attach files, each of at most %1</source>
            <translation>Joindre des fichiers, de %1 au plus chacun</translation>
        </message>
        <message>
            <source>There is no room for a copy to open. Nothing was changed. Make room on the disk, then try again.</source>
            <translation>Il n’y a pas de place pour une copie à ouvrir. Rien n’a été modifié. Libérez de l’espace sur le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>%1 is not what its name says, or holds something that can run. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 n’est pas ce que dit son nom, ou contient quelque chose d’exécutable. Il n’est pas ouvert d’ici : ne l’enregistrez que si vous faites confiance à la personne qui l’a joint.</translation>
        </message>
        <message>
            <source>No program opens %1. Save it instead.</source>
            <translation>Aucun programme n’ouvre %1. Enregistrez-le plutôt.</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>Enregistrer la pièce jointe</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDownload</name>
        <message>
            <source>%1 is not what was attached.</source>
            <translation>%1 n’est pas ce qui a été joint.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Look for it in a backup, or ask who attached it.</source>
            <translation>Cherchez-le dans une sauvegarde, ou demandez à la personne qui l’a joint.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>Ce qui s’y trouvait avant s’y trouve encore.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentList</name>
        <message>
            <source>Attach …</source>
            <translation>Joindre…</translation>
        </message>
        <message>
            <source>%1 attached</source>
            <translation>Pièce jointe ajoutée : %1</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Save as …</source>
            <translation>&amp;Enregistrer sous…</translation>
        </message>
        <message>
            <source>&amp;Copy name</source>
            <translation>&amp;Copier le nom</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>What to do with the attachment</source>
            <translation>Que faire de la pièce jointe</translation>
        </message>
        <message>
            <source>What to do with the attachment (menu key)</source>
            <translation>Que faire de la pièce jointe (touche Menu)</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>Joindre des fichiers de %1 au plus chacun ; Ctrl+Maj+V joint l’image du presse-papiers</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>Suppression de %1</translation>
        </message>
        <message>
            <source>Let go to attach, up to %1 each</source>
            <translation>Lâchez pour joindre, jusqu’à %1 chacun</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentNotice</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Save anyway …</source>
            <translation>Enregistrer quand même…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stop, keep nothing of it</source>
            <translation>Arrêter, n’en rien garder</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentUpload</name>
        <message>
            <source>%1 was not attached: it was cancelled.</source>
            <translation>%1 n’a pas été joint : l’ajout a été annulé.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Rien n’en a été conservé.</translation>
        </message>
        <message>
            <source>Attach it again whenever you like.</source>
            <translation>Joignez-le à nouveau quand vous voulez.</translation>
        </message>
        <message>
            <source>%1 was not attached. %2</source>
            <translation>%1 n’a pas été joint. %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentWords</name>
        <message>
            <source>%1 · from the epic</source>
            <comment>size</comment>
            <translation>%1 · de l’epic</translation>
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
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>enregistrement</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>archive</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programme</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <source>%1 is a program, or starts one. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 est un programme, ou en démarre un. Il n’est pas ouvert d’ici : ne l’enregistrez que si vous faites confiance à la personne qui l’a joint.</translation>
        </message>
        <message>
            <source>%1 can hold scripts, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 peut contenir des scripts, qui s’exécutent à l’ouverture. Il n’est pas ouvert d’ici : ne l’enregistrez que si vous faites confiance à la personne qui l’a joint.</translation>
        </message>
        <message>
            <source>%1 can hold macros or formulas, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 peut contenir des macros ou des formules, qui s’exécutent à l’ouverture. Il n’est pas ouvert d’ici : ne l’enregistrez que si vous faites confiance à la personne qui l’a joint.</translation>
        </message>
        <message>
            <source>Nobody can say what would open %1. It is not opened from here: save it if you trust whoever attached it.</source>
            <translation>Personne ne peut dire ce qui ouvrirait %1. Il n’est pas ouvert d’ici : enregistrez-le si vous faites confiance à la personne qui l’a joint.</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <comment>megabytes</comment>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>Drop files here, up to %1 each</source>
            <translation>Déposez des fichiers ici, jusqu’à %1 chacun</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Attachments</name>
        <message>
            <source>Nothing was attached.</source>
            <translation>Rien n’a été joint.</translation>
        </message>
        <message>
            <source>%1 has %2; an attachment has at most %3.</source>
            <translation>%1 fait %2 ; une pièce jointe fait au plus %3.</translation>
        </message>
        <message>
            <source>Attach a part of it, or write down where it lies.</source>
            <translation>Joignez-en une partie, ou notez où il se trouve.</translation>
        </message>
        <message>
            <source>%1 is not there, or may not be read.</source>
            <translation>%1 n’existe pas, ou ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Look where it is, then attach it again.</source>
            <translation>Regardez où il se trouve, puis joignez-le à nouveau.</translation>
        </message>
        <message>
            <source>%1 changed while it was read.</source>
            <translation>%1 a changé pendant sa lecture.</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it, then attach it again.</source>
            <translation>Attendez que plus rien n’y écrive, puis joignez-le à nouveau.</translation>
        </message>
        <message>
            <source>%1 vanished while it was read.</source>
            <translation>%1 a disparu pendant sa lecture.</translation>
        </message>
        <message>
            <source>Attach an ordinary file.</source>
            <translation>Joignez un fichier ordinaire.</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1 est un dossier.</translation>
        </message>
        <message>
            <source>%1 is a pipe between programs and has no end.</source>
            <translation>%1 est un tube entre programmes et n’a pas de fin.</translation>
        </message>
        <message>
            <source>%1 is a device and no file.</source>
            <translation>%1 est un périphérique et non un fichier.</translation>
        </message>
        <message>
            <source>%1 is a link that leads out of its folder.</source>
            <translation>%1 est un lien qui mène hors de son dossier.</translation>
        </message>
        <message>
            <source>%1 is no file.</source>
            <translation>%1 n’est pas un fichier.</translation>
        </message>
        <message>
            <source>The content of this attachment is not in the workspace any more.</source>
            <translation>Le contenu de cette pièce jointe n’est plus dans l’espace de travail.</translation>
        </message>
        <message>
            <source>Everything else is as it was.</source>
            <translation>Tout le reste est tel qu’il était.</translation>
        </message>
        <message>
            <source>Attach the file again, or look for it in a backup.</source>
            <translation>Joignez à nouveau le fichier, ou cherchez-le dans une sauvegarde.</translation>
        </message>
        <message>
            <source>The attachment %1 has %2 of its %3 bytes.</source>
            <translation>La pièce jointe %1 a %2 de ses %3 octets.</translation>
        </message>
        <message>
            <source>The attachment %1 is not what was attached.</source>
            <translation>La pièce jointe %1 n’est pas ce qui a été joint.</translation>
        </message>
        <message>
            <source>The attachment %1 cannot be read: %2</source>
            <translation>La pièce jointe %1 est illisible : %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>Colonne du fichier</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Par exemple</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>Columns and what they become</source>
            <translation>Les colonnes et ce qu’elles deviennent</translation>
        </message>
        <message>
            <source>The first items, as they come in</source>
            <translation>Les premiers éléments, tels qu’ils entrent</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
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
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Jalon</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivé</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>What %1 becomes</source>
            <translation>Ce que devient %1</translation>
        </message>
        <message>
            <source>The rows beneath follow what you choose. The next table with these columns is read the same way.</source>
            <translation>Les lignes ci-dessous suivent vos choix. Le prochain tableau avec ces colonnes sera lu de la même façon.</translation>
        </message>
        <message>
            <source>One column has to become the title: without it there is nothing to import.</source>
            <translation>Une colonne doit devenir le titre : sans lui, il n’y a rien à importer.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LaneWords</name>
        <message>
            <source>Expedite</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>À personne</translation>
        </message>
        <message>
            <source>Without an epic</source>
            <translation>Sans epic</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent stories are open</source>
            <translation>
                <numerusform>%n story urgente est ouverte</numerusform>
                <numerusform>%n stories urgentes sont ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n story</numerusform>
                <numerusform>%n stories</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not count against the sprint goal</source>
            <translation>Ne compte pas dans l’objectif du sprint</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points done, all points: 3 of 21 pt</comment>
            <translation>%1 sur %2</translation>
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
                <numerusform>%n carte</numerusform>
                <numerusform>%n cartes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folded away: Enter on the lane’s head shows them</source>
            <translation>
                <numerusform>%n carte repliée : Entrée sur l’en-tête du couloir l’affiche</numerusform>
                <numerusform>%n cartes repliées : Entrée sur l’en-tête du couloir les affiche</numerusform>
            </translation>
        </message>
        <message>
            <source>limit of a lane %1</source>
            <comment>3 of 2 · 1 over</comment>
            <translation>limite d’un couloir %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>3 of 21 points done</comment>
            <translation>%1 sur %2 terminés</translation>
        </message>
        <message>
            <source>folded, Enter unfolds it</source>
            <translation>replié, Entrée le déplie</translation>
        </message>
        <message>
            <source>Enter folds it</source>
            <translation>Entrée le replie</translation>
        </message>
        <message numerus="yes">
            <source>%n folded away</source>
            <translation>
                <numerusform>%n repliée</numerusform>
                <numerusform>%n repliées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWindow</name>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Claim</name>
        <message>
            <source>The mark has no reason.</source>
            <translation>La marque n’a pas de raison.</translation>
        </message>
        <message>
            <source>Say why the failure is known, for those who see it.</source>
            <translation>Dites pourquoi l’échec est connu, pour ceux qui le voient.</translation>
        </message>
        <message>
            <source>The mark has no end that lies ahead.</source>
            <translation>La marque n’a pas de fin à venir.</translation>
        </message>
        <message>
            <source>Choose a day within the next year.</source>
            <translation>Choisissez un jour dans l’année qui vient.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ClaimDesk</name>
        <message>
            <source>&amp;Assign</source>
            <translation>&amp;Assigner</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assigner</translation>
        </message>
        <message>
            <source>Mark as &amp;known …</source>
            <translation>Marquer comme &amp;connu…</translation>
        </message>
        <message>
            <source>No longer k&amp;nown</source>
            <translation>N’est plus co&amp;nnu</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>Sélectionnez d’abord un pipeline.</translation>
        </message>
        <message>
            <source>Only what fails is assigned to somebody.</source>
            <translation>Seul ce qui échoue est assigné à quelqu’un.</translation>
        </message>
        <message>
            <source>Say who looks after it (A)</source>
            <translation>Dire qui s’en occupe (A)</translation>
        </message>
        <message>
            <source>Only what fails can be marked.</source>
            <translation>Seul ce qui échoue peut être marqué.</translation>
        </message>
        <message>
            <source>Say why this failure is expected, and until when</source>
            <translation>Dire pourquoi cet échec est attendu, et jusqu’à quand</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pipeline and stage</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>To me (%1)</source>
            <translation>À moi (%1)</translation>
        </message>
        <message>
            <source>&amp;Nobody</source>
            <translation>&amp;Personne</translation>
        </message>
        <message>
            <source>%1 has %2</source>
            <comment>a person, a pipeline</comment>
            <translation>%1 s’occupe de %2</translation>
        </message>
        <message>
            <source>Nobody has %1 now</source>
            <translation>Personne ne s’occupe plus de %1</translation>
        </message>
        <message>
            <source>The failure of %1 is known until %2</source>
            <translation>L’échec de %1 est connu, échéance %2</translation>
        </message>
        <message>
            <source>The failure of %1 is no longer known</source>
            <translation>L’échec de %1 n’est plus connu</translation>
        </message>
        <message>
            <source>Create s&amp;tory</source>
            <translation>Créer une s&amp;tory</translation>
        </message>
        <message>
            <source>Put a bug for this failure at the end of the backlog</source>
            <translation>Mettre un bug pour cet échec à la fin du backlog</translation>
        </message>
        <message>
            <source>Only for what fails.</source>
            <translation>Seulement pour ce qui échoue.</translation>
        </message>
        <message>
            <source>%1 fails</source>
            <comment>a pipeline</comment>
            <translation>%1 échoue</translation>
        </message>
        <message>
            <source>%1 fails in %2</source>
            <comment>a pipeline, a stage</comment>
            <translation>%1 échoue à l’étape %2</translation>
        </message>
        <message>
            <source>Build %1 of %2.</source>
            <translation>Build %1 de %2.</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Il dit : %1</translation>
        </message>
        <message>
            <source>A story for the failure of %1</source>
            <translation>Story créée pour l’échec de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KnownDialog</name>
        <message>
            <source>Mark as known</source>
            <translation>Marquer comme connu</translation>
        </message>
        <message>
            <source>The failure stays visible, with your reason, and is counted apart from what nobody expects. The mark ends by itself.</source>
            <translation>L’échec reste visible, avec votre raison, et compte à part de ce que personne n’attend. La marque prend fin d’elle-même.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a stage, a pipeline</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Whatever fails in %1</source>
            <translation>Tout ce qui échoue dans %1</translation>
        </message>
        <message>
            <source>What is known to fail</source>
            <translation>Ce dont l’échec est connu</translation>
        </message>
        <message>
            <source>Last day of the mark</source>
            <translation>Dernier jour de la marque</translation>
        </message>
        <message>
            <source>Why it fails, and what will end it</source>
            <translation>Pourquoi cela échoue, et ce qui y mettra fin</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>&amp;Failure</source>
            <translation>Éc&amp;hec</translation>
        </message>
        <message>
            <source>Known &amp;until</source>
            <translation>Connu &amp;jusqu’à</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RequestsDialog</name>
        <message>
            <source>Requests to servers</source>
            <translation>Requêtes aux serveurs</translation>
        </message>
        <message>
            <source>Each server is asked every few seconds while something runs there, and rarely while nothing does. Connections that use the same token share what the server allows; when little is left, they slow down so that it lasts.</source>
            <translation>Chaque serveur est interrogé toutes les quelques secondes quand quelque chose y tourne, et rarement sinon. Les connexions qui utilisent le même jeton se partagent ce que le serveur autorise ; quand il en reste peu, elles ralentissent pour que cela suffise.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Dernière heure</translation>
        </message>
        <message>
            <source>Allowance</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>Speed now</source>
            <translation>Vitesse actuelle</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Prochain regard</translation>
        </message>
        <message>
            <source>Why not faster</source>
            <translation>Pourquoi pas plus vite</translation>
        </message>
        <message>
            <source>Requests in the last hour</source>
            <translation>Requêtes de la dernière heure</translation>
        </message>
        <message>
            <source>No server is read by this program at the moment.</source>
            <translation>Aucun serveur n’est lu par ce programme en ce moment.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>%1 of %2 until %3</source>
            <comment>numbers, and a time of day</comment>
            <translation>%1 sur %2 jusqu’à %3</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>pas du tout</translation>
        </message>
        <message>
            <source>every %1</source>
            <comment>a span of time</comment>
            <translation>toutes les %1</translation>
        </message>
        <message>
            <source>told by the server, and %1</source>
            <comment>every 60 s</comment>
            <translation>prévenu par le serveur, et %1</translation>
        </message>
        <message>
            <source>when you ask for it</source>
            <translation>quand vous le demandez</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a span of time</comment>
            <translation>dans %1</translation>
        </message>
        <message>
            <source>Something runs: this is the fast speed.</source>
            <translation>Quelque chose tourne : c’est la vitesse rapide.</translation>
        </message>
        <message>
            <source>Nothing runs: this is the slow speed.</source>
            <translation>Rien ne tourne : c’est la vitesse lente.</translation>
        </message>
        <message>
            <source>No window of Dayshift is in sight.</source>
            <translation>Aucune fenêtre de Dayshift n’est visible.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>L’ordinateur est sur batterie.</translation>
        </message>
        <message>
            <source>What the server still allows has to last until %1.</source>
            <translation>Ce que le serveur autorise encore doit suffire jusqu’à %1.</translation>
        </message>
        <message>
            <source>The server wants to be left alone until %1.</source>
            <translation>Le serveur veut qu’on le laisse tranquille jusqu’à %1.</translation>
        </message>
        <message>
            <source>It did not answer: it is asked ever more rarely.</source>
            <translation>Il n’a pas répondu : il est interrogé de plus en plus rarement.</translation>
        </message>
        <message>
            <source>It refused the token: asking again could lock the account.</source>
            <translation>Il a refusé le jeton : insister pourrait verrouiller le compte.</translation>
        </message>
        <message>
            <source>%1 wants to be left alone until %2</source>
            <comment>a server, a time of day</comment>
            <translation>%1 veut qu’on le laisse tranquille jusqu’à %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests left until %4</source>
            <comment>a server, numbers, a time of day</comment>
            <translation>%1 : %2 requêtes restantes sur %3 jusqu’à %4</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Budget</name>
        <message>
            <source>All requests that %1 allows for this token are used up.</source>
            <translation>Toutes les requêtes que %1 autorise pour ce jeton sont épuisées.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Steps</name>
        <message>
            <source>The token has to be of somebody who is at least pipeline operator of the team.</source>
            <translation>Le jeton doit être celui d’une personne qui est au moins pipeline operator de l’équipe.</translation>
        </message>
        <message>
            <source>Concourse takes the newest version of everything that the job needs.</source>
            <translation>Concourse prend la version la plus récente de tout ce dont le job a besoin.</translation>
        </message>
        <message>
            <source>The token has to be of a person whose role may run builds.</source>
            <translation>Le jeton doit être celui d’une personne dont le rôle permet d’exécuter des builds.</translation>
        </message>
        <message>
            <source>The token needs the scope Build (read and execute).</source>
            <translation>Le jeton a besoin de la portée Build (read and execute).</translation>
        </message>
        <message>
            <source>Azure DevOps queues a new build of the same commit.</source>
            <translation>Azure DevOps met en file un nouveau build du même commit.</translation>
        </message>
        <message>
            <source>The token needs the rights to run builds and to stop them.</source>
            <translation>Le jeton a besoin des droits d’exécuter et d’arrêter des builds.</translation>
        </message>
        <message>
            <source>TeamCity makes a new build of what is newest on the branch by now.</source>
            <translation>TeamCity fait un nouveau build de ce qui est désormais le plus récent sur la branche.</translation>
        </message>
        <message>
            <source>The token has to be of a person who may write to the repository.</source>
            <translation>Le jeton doit être celui d’une personne qui peut écrire dans le dépôt.</translation>
        </message>
        <message>
            <source>Woodpecker makes a new build of the same commit.</source>
            <translation>Woodpecker fait un nouveau build du même commit.</translation>
        </message>
        <message>
            <source>The account, where the master wants one, has to be allowed to force, rebuild and stop builds.</source>
            <translation>Le compte, là où le master en veut un, doit avoir le droit de forcer, de relancer et d’arrêter des builds.</translation>
        </message>
        <message>
            <source>Buildbot makes a new build of the same commit.</source>
            <translation>Buildbot fait un nouveau build du même commit.</translation>
        </message>
        <message>
            <source>A fine-grained token needs the permission Actions: read and write, a classic one the scope repo.</source>
            <translation>Un jeton à granularité fine a besoin de la permission Actions : read and write, un jeton classique de la portée repo.</translation>
        </message>
        <message>
            <source>This feed can only be read.</source>
            <translation>Ce flux ne peut qu’être lu.</translation>
        </message>
        <message>
            <source>The account has to be an operator of the pipeline group.</source>
            <translation>Le compte doit être opérateur du groupe de pipelines.</translation>
        </message>
        <message>
            <source>GoCD runs the first stage; the others follow as they are set up to.</source>
            <translation>GoCD exécute la première étape ; les autres suivent selon leur configuration.</translation>
        </message>
        <message>
            <source>GoCD takes the newest version of every material.</source>
            <translation>GoCD prend la version la plus récente de chaque matériau.</translation>
        </message>
        <message>
            <source>The token needs the scope write:repository.</source>
            <translation>Le jeton a besoin de la portée write:repository.</translation>
        </message>
        <message>
            <source>The token needs the scopes to read and to write pipelines.</source>
            <translation>Le jeton a besoin des portées pour lire et écrire les pipelines.</translation>
        </message>
        <message>
            <source>Bitbucket makes a new build of the same commit.</source>
            <translation>Bitbucket fait un nouveau build du même commit.</translation>
        </message>
        <message>
            <source>No stage of this build is in such a state.</source>
            <translation>Aucune étape de ce build n’est dans un tel état.</translation>
        </message>
        <message>
            <source>This build does not wait any more.</source>
            <translation>Ce build n’attend plus.</translation>
        </message>
        <message>
            <source>This version of the server cannot be told to do that.</source>
            <translation>On ne peut pas demander cela à cette version du serveur.</translation>
        </message>
        <message>
            <source>Do it on the build&apos;s page.</source>
            <translation>Faites-le sur la page du build.</translation>
        </message>
        <message>
            <source>Forgejo can be told to start a build, but not to run one again or to cancel it.</source>
            <translation>On peut demander à Forgejo de démarrer un build, mais pas d’en relancer un ni de l’annuler.</translation>
        </message>
        <message>
            <source>The token needs the scope api and the role Developer.</source>
            <translation>Le jeton a besoin de la portée api et du rôle Developer.</translation>
        </message>
        <message>
            <source>GitLab runs only what failed or was cancelled again. Start a new pipeline to run all of it.</source>
            <translation>GitLab ne relance que ce qui a échoué ou a été annulé. Démarrez un nouveau pipeline pour tout exécuter.</translation>
        </message>
        <message>
            <source>Drone makes a new build of the same commit.</source>
            <translation>Drone fait un nouveau build du même commit.</translation>
        </message>
        <message>
            <source>CircleCI starts every workflow of the project.</source>
            <translation>CircleCI démarre tous les workflows du projet.</translation>
        </message>
        <message>
            <source>Buildbot has no form by which people may start this builder.</source>
            <translation>Buildbot n’a pas de formulaire permettant aux personnes de démarrer ce builder.</translation>
        </message>
        <message>
            <source>Its owner adds one to the master&apos;s configuration: a force scheduler.</source>
            <translation>Son propriétaire en ajoute un à la configuration du master : un force scheduler.</translation>
        </message>
        <message>
            <source>The account needs the rights Job/Build and Job/Cancel.</source>
            <translation>Le compte a besoin des droits Job/Build et Job/Cancel.</translation>
        </message>
        <message>
            <source>Jenkins makes a new build of what is newest by now, with the same parameters.</source>
            <translation>Jenkins fait un nouveau build de ce qui est désormais le plus récent, avec les mêmes paramètres.</translation>
        </message>
        <message>
            <source>Concourse gives the log when the build is over.</source>
            <translation>Concourse donne le journal quand le build est terminé.</translation>
        </message>
        <message>
            <source>%1 may only be read. Who looks after the connections can allow more.</source>
            <translation>%1 ne peut qu’être lu. La personne qui gère les connexions peut permettre davantage.</translation>
        </message>
        <message>
            <source>This build is over already.</source>
            <translation>Ce build est déjà terminé.</translation>
        </message>
        <message>
            <source>Nothing of this build failed.</source>
            <translation>Rien n’a échoué dans ce build.</translation>
        </message>
        <message>
            <source>This build is not over yet.</source>
            <translation>Ce build n’est pas encore terminé.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift ne connaît pas ce type de serveur.</translation>
        </message>
        <message>
            <source>This server runs a build again only as a whole.</source>
            <translation>Ce serveur ne relance un build que dans son ensemble.</translation>
        </message>
        <message>
            <source>The server did not say where this build is.</source>
            <translation>Le serveur n’a pas dit où se trouve ce build.</translation>
        </message>
        <message>
            <source>The server has no log of this build.</source>
            <translation>Le serveur n’a pas de journal de ce build.</translation>
        </message>
        <message>
            <source>The server has no log of the stage %1.</source>
            <translation>Le serveur n’a pas de journal de l’étape %1.</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>Relancer %1 ?</translation>
        </message>
        <message>
            <source>All of its stages run again on %1, those that change something, such as a deployment, too.</source>
            <translation>Toutes ses étapes sont relancées sur %1, y compris celles qui modifient quelque chose, comme un déploiement.</translation>
        </message>
        <message>
            <source>Run what failed of %1 again?</source>
            <translation>Relancer ce qui a échoué dans %1 ?</translation>
        </message>
        <message>
            <source>What failed runs again on %1, and what waits for it. What passed stays as it is.</source>
            <translation>Ce qui a échoué est relancé sur %1, ainsi que ce qui en dépend. Ce qui a réussi reste tel quel.</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>Annuler %1 ?</translation>
        </message>
        <message>
            <source>%1 stops it where it is, for everybody. What it has changed already stays changed.</source>
            <translation>%1 l’arrête là où il en est, pour tout le monde. Ce qu’il a déjà modifié le reste.</translation>
        </message>
        <message>
            <source>Start %1?</source>
            <translation>Démarrer %1 ?</translation>
        </message>
        <message>
            <source>Start %1 on %2?</source>
            <translation>Démarrer %1 sur %2 ?</translation>
        </message>
        <message>
            <source>A new build of all stages begins on %1.</source>
            <translation>Un nouveau build de toutes les étapes commence sur %1.</translation>
        </message>
        <message>
            <source>Dayshift can only read this server.</source>
            <translation>Dayshift ne peut que lire ce serveur.</translation>
        </message>
        <message>
            <source>This token may not start builds.</source>
            <translation>Ce jeton ne permet pas de démarrer des builds.</translation>
        </message>
        <message>
            <source>This token may not cancel builds.</source>
            <translation>Ce jeton ne permet pas d’annuler des builds.</translation>
        </message>
        <message>
            <source>This token may not read logs.</source>
            <translation>Ce jeton ne permet pas de lire les journaux.</translation>
        </message>
        <message>
            <source>The server does not run this build again.</source>
            <translation>Le serveur ne relance pas ce build.</translation>
        </message>
        <message>
            <source>The server does not start this pipeline so.</source>
            <translation>Le serveur ne démarre pas ce pipeline ainsi.</translation>
        </message>
        <message>
            <source>The server does not give this log.</source>
            <translation>Le serveur ne donne pas ce journal.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Rien n’a été fait.</translation>
        </message>
        <message>
            <source>The server has no such log, or does not show it to this token.</source>
            <translation>Le serveur n’a pas ce journal, ou ne le montre pas à ce jeton.</translation>
        </message>
        <message>
            <source>The server does not know this build any more, cannot be told to do that, or does not let this token.</source>
            <translation>Le serveur ne connaît plus ce build, ne peut pas recevoir cette demande, ou ne le permet pas à ce jeton.</translation>
        </message>
        <message>
            <source>The server did not take it (HTTP %1).</source>
            <translation>Le serveur ne l’a pas acceptée (HTTP %1).</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Il dit : %1</translation>
        </message>
        <message>
            <source>The server may have done it all the same.</source>
            <translation>Il se peut que le serveur l’ait fait quand même.</translation>
        </message>
        <message>
            <source>Look at its builds before you ask again.</source>
            <translation>Regardez ses builds avant de demander à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineActions</name>
        <message>
            <source>This is being done already.</source>
            <translation>C’est déjà en cours.</translation>
        </message>
        <message>
            <source>The connection of this build is gone.</source>
            <translation>La connexion de ce build n’existe plus.</translation>
        </message>
        <message>
            <source>Nothing was done: first the team has to be told.</source>
            <translation>Rien n’a été fait : il faut d’abord prévenir l’équipe.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LimitWords</name>
        <message>
            <source>%1 is full: it holds %2 of %3.</source>
            <translation>%1 est plein : %2 sur %3.</translation>
        </message>
        <message>
            <source>Nothing was changed: the team has agreed to keep to its limits.</source>
            <translation>Rien n’a été modifié : l’équipe est convenue de respecter ses limites.</translation>
        </message>
        <message>
            <source>Move another story on first, or change the limit.</source>
            <translation>Faites d’abord avancer une autre story, ou changez la limite.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageList</name>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Stages of #%1</source>
            <translation>Étapes de #%1</translation>
        </message>
        <message>
            <source>The server names no stages of this build.</source>
            <translation>Le serveur n’indique aucune étape de ce build.</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages are on the build&apos;s page.</source>
            <translation>
                <numerusform>%n autre étape est sur la page du build.</numerusform>
                <numerusform>%n autres étapes sont sur la page du build.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waited %1 for its start</source>
            <translation>A attendu %1 avant de démarrer</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Démarré %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Terminé %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Tentative %1</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs or steps of %1</source>
            <translation>
                <numerusform>%n job ou étape de %1</numerusform>
                <numerusform>%n jobs ou étapes de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: passed on a retry in %2 of the last %3 reports</source>
            <translation>%1 : réussi à la reprise dans %2 des %3 derniers rapports</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what became of it, flaky tests</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n flaky tests</source>
            <translation>
                <numerusform>%n test intermittent</numerusform>
                <numerusform>%n tests intermittents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChangeList</name>
        <message>
            <source>Changes since the last pass</source>
            <translation>Modifications depuis la dernière réussite</translation>
        </message>
        <message>
            <source>Changes in this build</source>
            <translation>Modifications dans ce build</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DeviceGrid</name>
        <message>
            <source>Devices and environments</source>
            <translation>Appareils et environnements</translation>
        </message>
        <message>
            <source>any environment</source>
            <translation>tout environnement</translation>
        </message>
        <message>
            <source>any device</source>
            <translation>tout appareil</translation>
        </message>
        <message>
            <source>✕ %1 of %2</source>
            <comment>tests failed of all</comment>
            <translation>✕ %1 sur %2</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>tests passed</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4 tests failed</source>
            <translation>%1, %2 : %3 tests sur %4 en échec</translation>
        </message>
        <message>
            <source>%1, %2: %3 tests passed</source>
            <translation>%1, %2 : %3 tests réussis</translation>
        </message>
        <message>
            <source>First failing test: %1</source>
            <translation>Premier test en échec : %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ArtifactList</name>
        <message>
            <source>Artifacts</source>
            <translation>Artefacts</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expiré</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ApprovalList</name>
        <message>
            <source>Waits for people</source>
            <translation>Attend quelqu’un</translation>
        </message>
        <message>
            <source>Somebody has to agree to this build.</source>
            <translation>Quelqu’un doit donner son accord à ce build.</translation>
        </message>
        <message>
            <source>Somebody has to agree to %1.</source>
            <comment>a stage</comment>
            <translation>Quelqu’un doit donner son accord à %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildActions</name>
        <message>
            <source>&amp;Run again …</source>
            <translation>&amp;Relancer…</translation>
        </message>
        <message>
            <source>Run what &amp;failed again …</source>
            <translation>Relancer ce &amp;qui a échoué…</translation>
        </message>
        <message>
            <source>&amp;Cancel run …</source>
            <translation>Annuler l’e&amp;xécution…</translation>
        </message>
        <message>
            <source>&amp;Start a new run …</source>
            <translation>&amp;Démarrer une nouvelle exécution…</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>Ouvrir le &amp;journal</translation>
        </message>
        <message>
            <source>Open the build&apos;s &amp;page</source>
            <translation>Ouvrir la &amp;page du build</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Historique</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>Sélectionnez d’abord un pipeline.</translation>
        </message>
        <message>
            <source>Dayshift only reads from this server.</source>
            <translation>Dayshift ne fait que lire ce serveur.</translation>
        </message>
        <message>
            <source>Run this build again (R)</source>
            <translation>Relancer ce build (R)</translation>
        </message>
        <message>
            <source>Run only those parts again that failed</source>
            <translation>Ne relancer que les parties qui ont échoué</translation>
        </message>
        <message>
            <source>Stop this build before its end</source>
            <translation>Arrêter ce build avant sa fin</translation>
        </message>
        <message>
            <source>Start a new build of this pipeline</source>
            <translation>Démarrer un nouveau build de ce pipeline</translation>
        </message>
        <message>
            <source>Read the log at its first failing line (O)</source>
            <translation>Lire le journal à sa première ligne en échec (O)</translation>
        </message>
        <message>
            <source>Open it in the browser (Enter)</source>
            <translation>L’ouvrir dans le navigateur (Entrée)</translation>
        </message>
        <message>
            <source>The server gave no page for this build.</source>
            <translation>Le serveur n’a pas donné de page pour ce build.</translation>
        </message>
        <message>
            <source>All stored builds of this pipeline (H)</source>
            <translation>Tous les builds enregistrés de ce pipeline (H)</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>Relancer %1 ?</translation>
        </message>
        <message>
            <source>Run what failed in %1 again?</source>
            <translation>Relancer ce qui a échoué dans %1 ?</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>Annuler %1 ?</translation>
        </message>
        <message>
            <source>Start a new run of %1?</source>
            <translation>Démarrer une nouvelle exécution de %1 ?</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>Annuler l’exécution</translation>
        </message>
        <message>
            <source>Start run</source>
            <translation>Démarrer l’exécution</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Branche</translation>
        </message>
        <message>
            <source>Leave it empty to build the same branch again.</source>
            <translation>Laissez vide pour construire à nouveau la même branche.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LogWindow</name>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>Lecture du journal</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>Chercher dans le journal</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Précédent (Maj+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Suivant (F3)</translation>
        </message>
        <message>
            <source>First failing line</source>
            <translation>Première ligne en échec</translation>
        </message>
        <message>
            <source>Go to the first line that tells what failed</source>
            <translation>Aller à la première ligne qui dit ce qui a échoué</translation>
        </message>
        <message>
            <source>The log is empty</source>
            <translation>Le journal est vide</translation>
        </message>
        <message>
            <source>The server has nothing of this stage.</source>
            <translation>Le serveur n’a rien sur cette étape.</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>the log is longer than Dayshift keeps</source>
            <translation>le journal est plus long que ce que Dayshift conserve</translation>
        </message>
        <message>
            <source>first failing line: %1</source>
            <translation>première ligne en échec : %1</translation>
        </message>
        <message>
            <source>no line tells what failed</source>
            <translation>aucune ligne ne dit ce qui a échoué</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>more than %1 found</source>
            <translation>plus de %1 trouvés</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryDialog</name>
        <message>
            <source>History of %1</source>
            <translation>Historique de %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>Lecture de l’historique</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many builds, so many of them failed</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n stored builds</source>
            <translation>
                <numerusform>%n build enregistré</numerusform>
                <numerusform>%n builds enregistrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePreview</name>
        <message>
            <source>No pipeline to show</source>
            <translation>Aucun pipeline à afficher</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDesk</name>
        <message>
            <source>&amp;Stages …</source>
            <translation>É&amp;tapes…</translation>
        </message>
        <message>
            <source>Stages changed</source>
            <translation>Étapes modifiées</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDialog</name>
        <message>
            <source>As &amp;proposed</source>
            <translation>Comme &amp;proposé</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Dayshift proposes from its name what a server&apos;s stage is for. Say otherwise where it is wrong: the list, the metrics and the estimates follow.</source>
            <translation>Dayshift propose, d’après son nom, à quoi sert l’étape d’un serveur. Dites autre chose là où c’est faux : la liste, les indicateurs et les estimations suivent.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Stage on the server</source>
            <translation>Étape sur le serveur</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Affiché comme</translation>
        </message>
        <message>
            <source>Stages of the server</source>
            <translation>Étapes du serveur</translation>
        </message>
        <message>
            <source>Take back what was said of this server&apos;s stages</source>
            <translation>Reprendre ce qui a été dit des étapes de ce serveur</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Serveur</translation>
        </message>
        <message>
            <source>So a row will look</source>
            <translation>Voici à quoi ressemblera une ligne</translation>
        </message>
        <message>
            <source>Save stages</source>
            <translation>Enregistrer les étapes</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>No server has told of a stage yet.</source>
            <translation>Aucun serveur n’a encore annoncé d’étape.</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>Dans %1</translation>
        </message>
        <message>
            <source>%1 is shown as</source>
            <translation>%1 est affiché comme</translation>
        </message>
        <message numerus="yes">
            <source>The first %n names</source>
            <translation>
                <numerusform>Le premier nom (%n)</numerusform>
                <numerusform>Les %n premiers noms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <translation>
                <numerusform>%n nom</numerusform>
                <numerusform>%n noms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWishes</name>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>Ceci est la démonstration : il n’y a pas de serveur à qui le demander.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicHistory</name>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 l’a renommé ; avant, c’était « %2 »</translation>
        </message>
        <message>
            <source>%1 changed the text</source>
            <translation>%1 a modifié le texte</translation>
        </message>
        <message>
            <source>%1 closed it</source>
            <translation>%1 l’a clos</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1 l’a rouvert</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 l’a monté ou descendu</translation>
        </message>
        <message>
            <source>%1 took it from its product</source>
            <translation>%1 l’a retiré de son produit</translation>
        </message>
        <message>
            <source>%1 made it part of the product %2</source>
            <translation>%1 l’a rattaché au produit %2</translation>
        </message>
        <message>
            <source>%1 wrote the epic</source>
            <translation>%1 a rédigé l’epic</translation>
        </message>
        <message>
            <source>%1 deleted the epic</source>
            <translation>%1 a supprimé l’epic</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 l’a modifié</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportUndo</name>
        <message>
            <source>Something that came with the import was changed since, or something else belongs to it: %1.</source>
            <translation>Quelque chose venu avec l’importation a été modifié depuis, ou autre chose lui est rattaché : %1.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>Rien n’a été retiré.</translation>
        </message>
        <message>
            <source>Undo what was done since, then try again; or delete what you do not need.</source>
            <translation>Annulez ce qui a été fait depuis, puis réessayez ; ou supprimez ce dont vous n’avez pas besoin.</translation>
        </message>
        <message>
            <source>a story, an epic, a sprint or a person</source>
            <translation>une story, un epic, un sprint ou une personne</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceConnect</name>
        <message>
            <source>Of monitoring: so many seconds stand between two readings.</source>
            <translation>Pour la surveillance : autant de secondes séparent deux lectures.</translation>
        </message>
        <message>
            <source>Of monitoring: what its figures are of.</source>
            <translation>Pour la surveillance : ce que mesurent ses valeurs.</translation>
        </message>
        <message>
            <source>Of monitoring: a figure, as NAME|MEANING|UNIT|QUERY, and after that |AT LEAST|AT MOST|GROUP; may be given several times. MEANING is people, success, errors, answer-time, tried, succeeded, health or other. Without any, those are taken that what it measures suggests.</source>
            <translation>Pour la surveillance : une valeur, sous la forme NAME|MEANING|UNIT|QUERY, puis |AT LEAST|AT MOST|GROUP ; peut être donné plusieurs fois. MEANING est people, success, errors, answer-time, tried, succeeded, health ou other. Sans aucune, sont prises celles que suggère ce qu’elle mesure.</translation>
        </message>
        <message>
            <source>This is no figure: %1.</source>
            <translation>Ce n’est pas une valeur : %1.</translation>
        </message>
        <message>
            <source>Write it as NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</source>
            <translation>Écrivez-la sous la forme NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</translation>
        </message>
        <message>
            <source>There is monitoring called %1 already.</source>
            <translation>Il existe déjà une surveillance nommée %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Figure %1: %2</source>
            <translation>Valeur %1 : %2</translation>
        </message>
        <message>
            <source>%1 was not connected. %2</source>
            <translation>%1 n’a pas été connecté. %2</translation>
        </message>
        <message>
            <source>The password was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this.</source>
            <translation>Le mot de passe n’a pas été conservé : %1 Donnez-le dans la variable d’environnement %2 à chaque Dayshift qui lit ceci.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertBook</name>
        <message>
            <source>%1 is silent</source>
            <translation>%1 est muet</translation>
        </message>
        <message>
            <source>What customers get is not known. %1</source>
            <translation>Ce que reçoivent les clients est inconnu. %1</translation>
        </message>
        <message>
            <source>The Watchdog of %1 is missing</source>
            <translation>Le Watchdog de %1 manque</translation>
        </message>
        <message>
            <source>It always fires, so that its absence shows that alerting is broken. No other alert may arrive.</source>
            <translation>Il se déclenche toujours, pour que son absence montre que l’alerte est en panne. Aucune autre alerte n’arrive peut-être.</translation>
        </message>
        <message>
            <source>It was %1 %2, at least %3 is well.</source>
            <translation>C’était %1 %2, au moins %3 est bon.</translation>
        </message>
        <message>
            <source>It was %1 %2, at most %3 is well.</source>
            <translation>C’était %1 %2, au plus %3 est bon.</translation>
        </message>
        <message>
            <source>%1 left its band</source>
            <translation>%1 est sorti de ses limites</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Evidence</name>
        <message>
            <source>%1 left its band</source>
            <translation>%1 est sorti de ses limites</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentGuard</name>
        <message>
            <source>The incident is not over: %1 still fires.</source>
            <translation>L’incident n’est pas terminé : %1 se déclenche encore.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Wait until the alert ends, or say with a reason that it is not a problem.</source>
            <translation>Attendez la fin de l’alerte, ou dites avec une raison que ce n’est pas un problème.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Impact</name>
        <message>
            <source>requests</source>
            <translation>requêtes</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4</source>
            <translation>environ %1 %3 sur %2 ont échoué en %4</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4; requests, not people</source>
            <translation>environ %1 %3 sur %2 ont échoué en %4 ; des requêtes, pas des personnes</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Probe</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>Ce n’est pas l’adresse d’un serveur web.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>Donnez-en une comme %1.</translation>
        </message>
        <message>
            <source>The address holds a name or a password.</source>
            <translation>L’adresse contient un nom ou un mot de passe.</translation>
        </message>
        <message>
            <source>Give the name and the password by themselves: the password goes to the keyring.</source>
            <translation>Donnez le nom et le mot de passe à part : le mot de passe va dans le trousseau.</translation>
        </message>
        <message>
            <source>There is no column %1, where %2 should be.</source>
            <translation>Il n’y a pas de colonne %1, là où devrait se trouver %2.</translation>
        </message>
        <message>
            <source>CSV file or address</source>
            <translation>Fichier ou adresse CSV</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Health address</source>
            <translation>Adresse de santé</translation>
        </message>
        <message>
            <source>up, time or status</source>
            <translation>up, time ou status</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>100 when the address answers with a status below 400, else 0.</source>
            <translation>100 quand l’adresse répond avec un statut inférieur à 400, sinon 0.</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Temps de réponse</translation>
        </message>
        <message>
            <source>From the question to the whole answer, seen from here.</source>
            <translation>De la question à la réponse entière, vu d’ici.</translation>
        </message>
        <message>
            <source>The answer has nothing at %1, where %2 should be.</source>
            <translation>La réponse n’a rien à %1, là où devrait se trouver %2.</translation>
        </message>
        <message>
            <source>JSON address</source>
            <translation>Adresse JSON</translation>
        </message>
        <message>
            <source>Path, as in sign_in.tried</source>
            <translation>Chemin, comme dans sign_in.tried</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Alertmanager</name>
        <message>
            <source>Alertmanager could not answer: %1.</source>
            <translation>Alertmanager n’a pas pu répondre : %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Prometheus</name>
        <message>
            <source>Prometheus could not answer: %1.</source>
            <translation>Prometheus n’a pas pu répondre : %1.</translation>
        </message>
        <message>
            <source>The rule %1 cannot be evaluated: %2.</source>
            <translation>La règle %1 ne peut pas être évaluée : %2.</translation>
        </message>
        <message>
            <source>Prometheus cannot read %1 on %2: %3.</source>
            <translation>Prometheus ne peut pas lire %1 sur %2 : %3.</translation>
        </message>
        <message>
            <source>Prometheus cannot tell Alertmanager at %1 of its alerts.</source>
            <translation>Prometheus ne peut pas transmettre ses alertes à Alertmanager sur %1.</translation>
        </message>
        <message numerus="yes">
            <source>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</source>
            <translation>
                <numerusform>La requête de %1 donne %n valeur là où il en faut une : additionnez-les, ou indiquez une étiquette de regroupement.</numerusform>
                <numerusform>La requête de %1 donne %n valeurs là où il en faut une : additionnez-les, ou indiquez une étiquette de regroupement.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, tried</source>
            <translation>%1, tentatives</translation>
        </message>
        <message>
            <source>All attempts in a minute, averaged over the last minute.</source>
            <translation>Toutes les tentatives par minute, en moyenne sur la dernière minute.</translation>
        </message>
        <message>
            <source>%1, succeeded</source>
            <translation>%1, réussites</translation>
        </message>
        <message>
            <source>The attempts in a minute that succeeded, averaged over the last minute.</source>
            <translation>Les tentatives réussies par minute, en moyenne sur la dernière minute.</translation>
        </message>
        <message>
            <source>%1 success</source>
            <translation>%1, réussite</translation>
        </message>
        <message>
            <source>Those that succeeded, of all that tried.</source>
            <translation>Celles qui ont réussi, parmi toutes celles qui ont été tentées.</translation>
        </message>
        <message>
            <source>People using it now</source>
            <translation>Personnes qui s’en servent maintenant</translation>
        </message>
        <message>
            <source>Everybody who is signed in, on all servers.</source>
            <translation>Toutes les personnes connectées, sur tous les serveurs.</translation>
        </message>
        <message>
            <source>Answer time, p95</source>
            <translation>Temps de réponse, p95</translation>
        </message>
        <message>
            <source>19 of 20 answers of the last minute were quicker.</source>
            <translation>19 réponses sur 20 de la dernière minute ont été plus rapides.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceCheck</name>
        <message numerus="yes">
            <source>It measures %n thing(s).</source>
            <translation>
                <numerusform>Elle mesure %n chose.</numerusform>
                <numerusform>Elle mesure %n choses.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of monitoring.</source>
            <translation>Dayshift ne connaît pas ce type de surveillance.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Watchman</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>Le fichier est illisible : %1.</translation>
        </message>
        <message numerus="yes">
            <source>The file is longer than %n MB.</source>
            <translation>
                <numerusform>Le fichier dépasse %n Mo.</numerusform>
                <numerusform>Le fichier dépasse %n Mo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more question(s) had no useful answer.</source>
            <translation>
                <numerusform>%n autre question n’a pas eu de réponse utile.</numerusform>
                <numerusform>%n autres questions n’ont pas eu de réponse utile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series were left out: there are too many.</source>
            <translation>
                <numerusform>%n série a été laissée de côté : il y en a trop.</numerusform>
                <numerusform>%n séries ont été laissées de côté : il y en a trop.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s ahead of this one.</source>
            <translation>
                <numerusform>Son horloge avance de %n s sur celle-ci.</numerusform>
                <numerusform>Son horloge avance de %n s sur celle-ci.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s behind this one.</source>
            <translation>
                <numerusform>Son horloge retarde de %n s sur celle-ci.</numerusform>
                <numerusform>Son horloge retarde de %n s sur celle-ci.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertStrip</name>
        <message>
            <source>Raise incident …</source>
            <translation>Déclarer un incident…</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Vu</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Mute, link to an incident, or say that it is not a problem</source>
            <translation>Mettre en sourdine, lier à un incident, ou dire que ce n’est pas un problème</translation>
        </message>
        <message>
            <source>Recovered %1: %2</source>
            <translation>Rétabli %1 : %2</translation>
        </message>
        <message>
            <source>Decide about %1</source>
            <translation>Décider pour %1</translation>
        </message>
        <message>
            <source>Raise an incident for %1</source>
            <translation>Déclarer un incident pour %1</translation>
        </message>
        <message>
            <source>I have seen that %1 is over</source>
            <translation>J’ai vu que %1 est terminé</translation>
        </message>
        <message numerus="yes">
            <source>Mute for %n minute(s) …</source>
            <translation>
                <numerusform>Mettre en sourdine %n minute…</numerusform>
                <numerusform>Mettre en sourdine %n minutes…</numerusform>
            </translation>
        </message>
        <message>
            <source>Link to incident %1: %2</source>
            <translation>Lier à l’incident %1 : %2</translation>
        </message>
        <message>
            <source>Not a problem …</source>
            <translation>Pas un problème…</translation>
        </message>
        <message>
            <source>No longer watched since %1: %2</source>
            <comment>a time, an alert</comment>
            <translation>N’est plus surveillée depuis %1 : %2</translation>
        </message>
        <message>
            <source>I have seen that %1 is no longer watched</source>
            <translation>J’ai vu que %1 n’est plus surveillé</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureTile</name>
        <message>
            <source>not measured</source>
            <translation>non mesuré</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>données : %1</translation>
        </message>
        <message>
            <source>%1
%2
Query: %3</source>
            <comment>name of a figure, its formula, its query</comment>
            <translation>%1
%2
Requête : %3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>%1 Query: %2</source>
            <translation>%1 Requête : %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactChart</name>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>Qui s’en sert, et avec quel succès</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>Rien n’a été mesuré.</translation>
        </message>
        <message>
            <source>%1: not measured</source>
            <translation>%1 : non mesuré</translation>
        </message>
        <message>
            <source>%1: %2 tried per minute, success not measured</source>
            <translation>%1 : %2 tentatives par minute, réussite non mesurée</translation>
        </message>
        <message>
            <source>%1: %2 tried, %3 succeeded, %4 refused per minute</source>
            <translation>%1 : %2 tentatives, %3 réussites, %4 refus par minute</translation>
        </message>
        <message>
            <source>%1 first failed</source>
            <translation>%1 premier échec</translation>
        </message>
        <message>
            <source>%1 tried</source>
            <translation>%1 tentatives</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 refus</translation>
        </message>
        <message>
            <source>%1 succeeded</source>
            <translation>%1 réussites</translation>
        </message>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>Rien n’a été mesuré pendant ce temps.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactTable</name>
        <message>
            <source>not measured</source>
            <translation>non mesuré</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>Tentatives par minute</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>Réussites par minute</translation>
        </message>
        <message>
            <source>Refused per minute</source>
            <translation>Refus par minute</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MonitoringDialog</name>
        <message>
            <source>Connect monitoring</source>
            <translation>Connecter la surveillance</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>Pas encore testé.</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Tester</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Connecter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Saisi à la main</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>Conservé dans le trousseau du système, jamais dans l’espace de travail</translation>
        </message>
        <message>
            <source>What the figures are of, as its alerts and deployments call it</source>
            <translation>Ce que mesurent les valeurs, tel que ses alertes et déploiements le nomment</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ype</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>Acc&amp;ount, where it wants one</source>
            <translation>C&amp;ompte, si elle en veut un</translation>
        </message>
        <message>
            <source>&amp;Password or token</source>
            <translation>Mot de &amp;passe ou jeton</translation>
        </message>
        <message>
            <source>Certificate &amp;authority, as a PEM file</source>
            <translation>&amp;Autorité de certification, en fichier PEM</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Service</translation>
        </message>
        <message>
            <source>Asked &amp;every so many seconds</source>
            <translation>Int&amp;ervalle d’interrogation, en secondes</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Grouper par</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Add a &amp;figure</source>
            <translation>Ajouter une &amp;valeur</translation>
        </message>
        <message>
            <source>&amp;Remove it</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>Query: %1</source>
            <translation>Requête : %1</translation>
        </message>
        <message>
            <source>Value now</source>
            <translation>Valeur actuelle</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>People now</source>
            <translation>Personnes maintenant</translation>
        </message>
        <message>
            <source>Errors per minute</source>
            <translation>Erreurs par minute</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Temps de réponse</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>Tentatives par minute</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>Réussites par minute</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>Signification de %1</translation>
        </message>
        <message>
            <source>It is being asked …</source>
            <translation>Interrogation…</translation>
        </message>
        <message>
            <source>It cannot be read yet. Mend what failed and test it again.</source>
            <translation>Lecture encore impossible. Corrigez ce qui a échoué et testez à nouveau.</translation>
        </message>
        <message>
            <source>It can be read. Check the figures: what they mean, and when they are well.</source>
            <translation>Lecture possible. Vérifiez les valeurs : ce qu’elles signifient, et quand elles sont bonnes.</translation>
        </message>
        <message>
            <source>It can be read. Its alerts are shown; add figures for the tiles and the chart.</source>
            <translation>Lecture possible. Ses alertes sont affichées ; ajoutez des valeurs pour les tuiles et le graphique.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Donnez-lui un nom.</translation>
        </message>
        <message>
            <source>Connected: %1</source>
            <translation>Connecté : %1</translation>
        </message>
        <message>
            <source>Edit monitoring</source>
            <translation>Modifier la surveillance</translation>
        </message>
        <message>
            <source>Empty: the one that is in the keyring</source>
            <translation>Vide : celui qui est dans le trousseau</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a source of monitoring</comment>
            <translation>Modification de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionPage</name>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>Dernière heure (%n)</numerusform>
                <numerusform>%n dernières heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>Période affichée</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>En t&amp;ableau</translation>
        </message>
        <message>
            <source>Show the chart&apos;s values as a table (L)</source>
            <translation>Afficher les valeurs du graphique en tableau (L)</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Déclarer un incident…</translation>
        </message>
        <message>
            <source>Raise an incident, filled in from monitoring (Ctrl+I)</source>
            <translation>Déclarer un incident, rempli à partir de la surveillance (Ctrl+I)</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 ne répond plus depuis %2.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>Ce que vous voyez date de %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Prochain essai dans %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more source(s) do not answer.</source>
            <translation>
                <numerusform>%n autre source ne répond pas.</numerusform>
                <numerusform>%n autres sources ne répondent pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) in production</source>
            <translation>
                <numerusform>%n alerte en production</numerusform>
                <numerusform>%n alertes en production</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment to production is known.</source>
            <translation>Aucun déploiement en production n’est connu.</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>a version and when it was deployed</comment>
            <translation>%1 depuis %2</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>Incident déclaré : %1</translation>
        </message>
        <message>
            <source>Mute %1</source>
            <translation>Mettre %1 en sourdine</translation>
        </message>
        <message numerus="yes">
            <source>Why may it be quiet for %n minute(s)?</source>
            <translation>
                <numerusform>Pourquoi peut-elle se taire %n minute ?</numerusform>
                <numerusform>Pourquoi peut-elle se taire %n minutes ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Muted: %1</source>
            <translation>En sourdine : %1</translation>
        </message>
        <message>
            <source>Not a problem</source>
            <translation>Pas un problème</translation>
        </message>
        <message>
            <source>Why is %1 not a problem? The reason is kept for the figures.</source>
            <translation>Pourquoi %1 n’est-il pas un problème ? La raison est conservée pour les chiffres.</translation>
        </message>
        <message>
            <source>Not a problem: %1</source>
            <translation>Pas un problème : %1</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>Qui s’en sert, et avec quel succès</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed, as a table</source>
            <translation>Qui s’en sert, et avec quel succès, en tableau</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>par minute</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>Qui est touché</translation>
        </message>
        <message>
            <source>What changed before it</source>
            <translation>Ce qui a changé avant</translation>
        </message>
        <message>
            <source>Use and success per day</source>
            <translation>Usage et réussite par jour</translation>
        </message>
        <message>
            <source>Use and success per release</source>
            <translation>Usage et réussite par release</translation>
        </message>
        <message>
            <source>No monitoring yet</source>
            <translation>Pas encore de surveillance</translation>
        </message>
        <message>
            <source>Connect what measures production, to see here whether customers can do what they came for.</source>
            <translation>Connectez ce qui mesure la production, pour voir ici si les clients peuvent faire ce pour quoi ils sont venus.</translation>
        </message>
        <message>
            <source>Connect Prometheus …</source>
            <translation>Connecter Prometheus…</translation>
        </message>
        <message>
            <source>JSON address …</source>
            <translation>Adresse JSON…</translation>
        </message>
        <message>
            <source>CSV …</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Success by hand …</source>
            <translation>Réussite à la main…</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>Vu : %1</translation>
        </message>
        <message>
            <source>Linked to an incident: %1</source>
            <translation>Lié à un incident : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alerts</comment>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the two worst only</source>
            <translation>N’afficher que les deux plus graves</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%1 sur %2 en échec</translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>a count and what is counted</comment>
            <translation>%1 %2 en échec</translation>
        </message>
        <message>
            <source>The figures tell no groups apart. A group label does.</source>
            <translation>Les valeurs ne distinguent pas de groupes. Une étiquette de groupe le fait.</translation>
        </message>
        <message>
            <source>Nobody, as far as is measured.</source>
            <translation>Personne, pour autant que ce soit mesuré.</translation>
        </message>
        <message>
            <source>24 hours before</source>
            <translation>24 heures avant</translation>
        </message>
        <message>
            <source>Nothing that Dayshift knows of.</source>
            <translation>Rien que Dayshift connaisse.</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>%1 par minute</translation>
        </message>
        <message>
            <source>Tried: %1 (%2)
Succeeded: %3 (%4)</source>
            <translation>Tentatives : %1 (%2)
Réussites : %3 (%4)</translation>
        </message>
        <message>
            <source>Nothing tells what was tried and what succeeded.</source>
            <translation>Rien ne dit ce qui a été tenté et ce qui a réussi.</translation>
        </message>
        <message>
            <source>No release to production is known.</source>
            <translation>Aucune release en production n’est connue.</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Marquer tout comme vu</translation>
        </message>
        <message>
            <source>The last one ended %1.</source>
            <translation>La dernière s’est terminée : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over and not seen yet.</source>
            <translation>
                <numerusform>%n alerte de jours précédents est terminée et pas encore vue.</numerusform>
                <numerusform>%n alertes de jours précédents sont terminées et pas encore vues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) seen</source>
            <translation>
                <numerusform>%n alerte vue</numerusform>
                <numerusform>%n alertes vues</numerusform>
            </translation>
        </message>
        <message>
            <source>At</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Réussites</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionWords</name>
        <message>
            <source>%1 succeed</source>
            <translation>%1 de réussite</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>non mesuré</translation>
        </message>
        <message>
            <source>%1 per minute, averaged</source>
            <comment>what is counted</comment>
            <translation>%1 par minute, en moyenne</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>pas de nombre</translation>
        </message>
        <message>
            <source>usual %1</source>
            <translation>d’habitude %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>limite %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>Over since %1, it lasted %2.</source>
            <translation>Terminée depuis %1, elle a duré %2.</translation>
        </message>
        <message>
            <source>For %1, since %2.</source>
            <translation>Depuis %1, à partir de %2.</translation>
        </message>
        <message>
            <source>Began %1, %2 after deployment %3.</source>
            <comment>time, span, version</comment>
            <translation>Début %1, %2 après le déploiement %3.</translation>
        </message>
        <message>
            <source>Began %1.</source>
            <translation>Début %1.</translation>
        </message>
        <message>
            <source>So far %1.</source>
            <translation>Jusqu’ici %1.</translation>
        </message>
        <message numerus="yes">
            <source>It came back %n time(s).</source>
            <translation>
                <numerusform>Elle est revenue %n fois.</numerusform>
                <numerusform>Elle est revenue %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silenced at its source until %1.</source>
            <translation>Réduite au silence à sa source jusqu’à %1.</translation>
        </message>
        <message>
            <source>Muted until %1: %2.</source>
            <translation>En sourdine jusqu’à %1 : %2.</translation>
        </message>
        <message>
            <source>Not a problem, says %1: %2.</source>
            <translation>Pas un problème, dit %1 : %2.</translation>
        </message>
        <message>
            <source>Part of incident %1: %2.</source>
            <translation>Fait partie de l’incident %1 : %2.</translation>
        </message>
        <message>
            <source>works</source>
            <translation>fonctionne</translation>
        </message>
        <message>
            <source>1 in %1 refused</source>
            <translation>1 sur %1 refusé</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <comment>a share in percent</comment>
            <translation>%1 refusés</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critique</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>No severity</source>
            <translation>Sans gravité</translation>
        </message>
        <message>
            <source>Deployment %1</source>
            <translation>Déploiement %1</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Feature flag</source>
            <translation>Feature flag</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Job</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>It fired for %1, then its source was not asked any more: whether it is over is not known.</source>
            <translation>Elle a duré %1, puis sa source n’a plus été interrogée : on ignore si elle est terminée.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RaisePanel</name>
        <message>
            <source>Create a &amp;story in the Expedite lane</source>
            <translation>Créer une &amp;story dans le couloir Urgent</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Assigner à</translation>
        </message>
        <message>
            <source>Caused by</source>
            <translation>Causé par</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>Déclarer l’incident</translation>
        </message>
        <message>
            <source>Filled in from monitoring. Change what is wrong.</source>
            <translation>Rempli à partir de la surveillance. Corrigez ce qui est faux.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Impact</source>
            <translation>&amp;Impact</translation>
        </message>
        <message>
            <source>P&amp;1 stops customers</source>
            <translation>P&amp;1 bloque les clients</translation>
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
            <translation>Priorité</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>&amp;Assigner à</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Causé par</translation>
        </message>
        <message>
            <source>You can undo for 10 seconds. Nothing is sent to customers from here.</source>
            <translation>Vous pouvez annuler pendant 10 secondes. Rien n’est envoyé aux clients d’ici.</translation>
        </message>
        <message>
            <source>Enter an earlier one …</source>
            <translation>Saisir un déploiement plus ancien…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Raise the incident (Ctrl+Enter)</source>
            <translation>Déclarer l’incident (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>It began %1 with the first failure in %2, and was noticed %3 later.</source>
            <translation>Début %1 avec le premier échec dans %2, remarqué %3 plus tard.</translation>
        </message>
        <message>
            <source>It began %1, says the alert.</source>
            <translation>Début %1, dit l’alerte.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure: it begins now.</source>
            <translation>La surveillance ne montre aucune panne : il commence maintenant.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Personne encore</translation>
        </message>
        <message>
            <source>what runs</source>
            <translation>ce qui tourne</translation>
        </message>
        <message>
            <source>changed %1 last</source>
            <comment>a service</comment>
            <translation>dernière modification de %1</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>suggéré</translation>
        </message>
        <message>
            <source>Nobody else is in the team yet.</source>
            <translation>Il n’y a encore personne d’autre dans l’équipe.</translation>
        </message>
        <message>
            <source>Who will be told: %1.</source>
            <translation>Qui sera prévenu : %1.</translation>
        </message>
        <message>
            <source>Raise P%1 incident</source>
            <translation>Déclarer un incident P%1</translation>
        </message>
        <message>
            <source>Stop &amp;other deployments until it is recovered</source>
            <translation>Suspendre les autres dé&amp;ploiements jusqu’au rétablissement</translation>
        </message>
        <message>
            <source>No release is deployed from here but one with the story of this incident. What a server deploys by itself goes on.</source>
            <translation>Aucune release n’est déployée d’ici, sauf une qui contient la story de cet incident. Ce qu’un serveur déploie de lui-même continue.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CompareDialog</name>
        <message>
            <source>Baseline of %1</source>
            <comment>a version</comment>
            <translation>Référence de %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two versions</comment>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message>
            <source>other</source>
            <translation>différent</translation>
        </message>
        <message numerus="yes">
            <source>%n of the parts differ</source>
            <translation>
                <numerusform>%n partie diffère</numerusform>
                <numerusform>%n parties diffèrent</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewReleaseDialog</name>
        <message>
            <source>New release</source>
            <translation>Nouvelle release</translation>
        </message>
        <message>
            <source>%1, build %2, %3</source>
            <comment>a pipeline; a number; a time</comment>
            <translation>%1, build %2, %3</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucun pour l’instant</translation>
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
            <translation>&amp;Service</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>&amp;Paquet</translation>
        </message>
        <message>
            <source>For example the digest of an image</source>
            <translation>Par exemple l’empreinte d’une image</translation>
        </message>
        <message>
            <source>&amp;Roll-back to</source>
            <translation>&amp;Retour à</translation>
        </message>
        <message>
            <source>Stories that wait to go out</source>
            <translation>Stories qui attendent d’être livrées</translation>
        </message>
        <message>
            <source>Plan release</source>
            <translation>Planifier la release</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>It needs a version.</source>
            <translation>Il lui faut une version.</translation>
        </message>
        <message>
            <source>Say which service is released.</source>
            <translation>Dites quel service est livré.</translation>
        </message>
        <message>
            <source>This version was planned already.</source>
            <translation>Cette version a déjà été planifiée.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProgressStrip</name>
        <message>
            <source>Progress of the release</source>
            <translation>Progression de la release</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseCommand</name>
        <message>
            <source>There is no %1.</source>
            <translation>Il n’y a pas de %1.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>dayshift list releases names what there is.</source>
            <translation>dayshift list releases énumère ce qui existe.</translation>
        </message>
        <message>
            <source>Plan, seal, sign and deploy a release.</source>
            <translation>Planifier, sceller, signer et déployer une release.</translation>
        </message>
        <message>
            <source>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered or passphrase.</source>
            <translation>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered ou passphrase.</translation>
        </message>
        <message>
            <source>The release&apos;s version.</source>
            <translation>La version de la release.</translation>
        </message>
        <message>
            <source>What is released.</source>
            <translation>Ce qui est livré.</translation>
        </message>
        <message>
            <source>The build&apos;s number.</source>
            <translation>Le numéro du build.</translation>
        </message>
        <message>
            <source>A story that is in it; may be given several times.</source>
            <translation>Une story qu’elle contient ; peut être donné plusieurs fois.</translation>
        </message>
        <message>
            <source>The version to go back to.</source>
            <translation>La version à laquelle revenir.</translation>
        </message>
        <message>
            <source>The role to sign for, as product-owner.</source>
            <translation>Le rôle pour lequel signer, par exemple product-owner.</translation>
        </message>
        <message>
            <source>The gate to waive, as no-open-incident.</source>
            <translation>La barrière à lever, par exemple no-open-incident.</translation>
        </message>
        <message>
            <source>Why, or what was seen.</source>
            <translation>Pourquoi, ou ce qui a été vu.</translation>
        </message>
        <message>
            <source>Have the server deploy it: nobody asks again.</source>
            <translation>Le faire déployer par le serveur : personne ne redemande.</translation>
        </message>
        <message>
            <source>A deed and a version are needed.</source>
            <translation>Il faut une action et une version.</translation>
        </message>
        <message>
            <source>%1 %2 was planned already.</source>
            <translation>%1 %2 a déjà été planifié.</translation>
        </message>
        <message>
            <source>Choose another version.</source>
            <translation>Choisissez une autre version.</translation>
        </message>
        <message>
            <source>Nobody said what is released.</source>
            <translation>Personne n’a dit ce qui est livré.</translation>
        </message>
        <message>
            <source>Name a service or a build.</source>
            <translation>Indiquez un service ou un build.</translation>
        </message>
        <message>
            <source>%1 is not a member of this team.</source>
            <translation>%1 n’est pas membre de cette équipe.</translation>
        </message>
        <message>
            <source>DAYSHIFT_ME names who you are.</source>
            <translation>DAYSHIFT_ME dit qui vous êtes.</translation>
        </message>
        <message>
            <source>Signing passphrase: </source>
            <translation>Phrase secrète de signature : </translation>
        </message>
        <message>
            <source>Choose your signing passphrase: </source>
            <translation>Choisissez votre phrase secrète de signature : </translation>
        </message>
        <message>
            <source>There is no role that you would sign for.</source>
            <translation>Il n’y a pas de rôle pour lequel vous signeriez.</translation>
        </message>
        <message>
            <source>Name one with --as.</source>
            <translation>Indiquez-en un avec --as.</translation>
        </message>
        <message>
            <source>Your signing passphrase is set.</source>
            <translation>Votre phrase secrète de signature est définie.</translation>
        </message>
        <message>
            <source>Say so with --yes.</source>
            <translation>Dites-le avec --yes.</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>Démarrez-le sur le serveur : Dayshift le reconnaît à son commit.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseNotes</name>
        <message>
            <source>New</source>
            <translation>Nouveautés</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <comment>a change and its story</comment>
            <translation>%1 pour %2</translation>
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
            <translation>Refuser cette release ?</translation>
        </message>
        <message>
            <source>It is held until what you name is mended and it is sealed again. A refusal cannot be taken back.</source>
            <translation>Elle est retenue jusqu’à ce que ce que vous indiquez soit corrigé et qu’elle soit scellée à nouveau. Un refus ne peut pas être retiré.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Refuse release</source>
            <translation>Refuser la release</translation>
        </message>
        <message>
            <source>Waive “%1”?</source>
            <comment>a gate</comment>
            <translation>Lever « %1 » ?</translation>
        </message>
        <message>
            <source>The release may go out although this does not hold. Everybody sees who waived it, and why.</source>
            <translation>La release peut sortir bien que ceci ne soit pas rempli. Tout le monde voit qui a levé la barrière, et pourquoi.</translation>
        </message>
        <message>
            <source>Waive gate</source>
            <translation>Lever la barrière</translation>
        </message>
        <message>
            <source>The roll-back was rehearsed</source>
            <translation>Le retour arrière a été répété</translation>
        </message>
        <message>
            <source>What was brought back, where, and in which time</source>
            <translation>Ce qui a été rétabli, où, et en combien de temps</translation>
        </message>
        <message>
            <source>Save evidence</source>
            <translation>Enregistrer la preuve</translation>
        </message>
        <message>
            <source>Call it recovered?</source>
            <translation>Déclarer le rétablissement ?</translation>
        </message>
        <message>
            <source>It is written as your word, not as measured.</source>
            <translation>C’est consigné comme votre parole, non comme une mesure.</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>Ce que vous avez vu</translation>
        </message>
        <message>
            <source>Call it recovered</source>
            <translation>Déclarer le rétablissement</translation>
        </message>
        <message>
            <source>Story removed from the release</source>
            <translation>Story retirée de la release</translation>
        </message>
        <message>
            <source>Added to the release</source>
            <translation>Ajout à la release</translation>
        </message>
        <message>
            <source>Release notes of %1</source>
            <comment>a version</comment>
            <translation>Notes de version de %1</translation>
        </message>
        <message numerus="yes">
            <source>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature(s) become void.</source>
            <translation>
                <numerusform>Les notes font partie de la référence scellée : les modifier rompt le sceau, et %n signature devient caduque.</numerusform>
                <numerusform>Les notes font partie de la référence scellée : les modifier rompt le sceau, et %n signatures deviennent caduques.</numerusform>
            </translation>
        </message>
        <message>
            <source>For customers, as Markdown</source>
            <translation>Pour les clients, en Markdown</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>Enregistrer les notes</translation>
        </message>
        <message>
            <source>Release notes written</source>
            <translation>Notes de version rédigées</translation>
        </message>
        <message>
            <source>Release %1 planned</source>
            <comment>a version</comment>
            <translation>Release %1 planifiée</translation>
        </message>
        <message>
            <source>Save signing record</source>
            <translation>Enregistrer le relevé des signatures</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>Démarrez-le sur le serveur : Dayshift le reconnaît à son commit.</translation>
        </message>
        <message>
            <source>Deploy %1 to production now?</source>
            <comment>a version</comment>
            <translation>Déployer %1 en production maintenant ?</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Plan a release</source>
            <translation>Planifier une release</translation>
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
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>Refuser…</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>Déployer…</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>Modifier les notes</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>The database is away: nothing can be signed or deployed until it is back.</source>
            <translation>La base de données est absente : rien ne peut être signé ni déployé avant son retour.</translation>
        </message>
        <message>
            <source>Something is being written.</source>
            <translation>Une écriture est en cours.</translation>
        </message>
        <message>
            <source>Plan a new release</source>
            <translation>Planifier une nouvelle release</translation>
        </message>
        <message>
            <source>The releases are being read.</source>
            <translation>Lecture des releases en cours.</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>Pas encore de releases</translation>
        </message>
        <message>
            <source>A release says what goes out, proves that it may, and keeps who signed it.</source>
            <translation>Une release dit ce qui sort, prouve que c’est permis et conserve qui l’a signée.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait for signatures</source>
            <translation>
                <numerusform>%n release attend des signatures</numerusform>
                <numerusform>%n releases attendent des signatures</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>a service; a version; its state</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>Ceci est la démonstration : il n’y a pas de serveur à qui le demander.</translation>
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
                <numerusform>%1 %2, %n signature devient caduque</numerusform>
                <numerusform>%1 %2, %n signatures deviennent caduques</numerusform>
            </translation>
        </message>
        <message>
            <source>No release is planned that could take it.</source>
            <translation>Aucune release planifiée ne pourrait l’accueillir.</translation>
        </message>
        <message>
            <source>Plan a release first.</source>
            <translation>Planifiez d’abord une release.</translation>
        </message>
        <message>
            <source>Add to release</source>
            <translation>Ajouter à la release</translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to %1</source>
            <comment>a release</comment>
            <translation>
                <numerusform>Ajouter %n carte à %1</numerusform>
                <numerusform>Ajouter %n cartes à %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to a release</source>
            <translation>
                <numerusform>Ajouter %n carte à une release</numerusform>
                <numerusform>Ajouter %n cartes à une release</numerusform>
            </translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Gates met</source>
            <translation>Barrières franchies</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Barrières</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Signatures asked for</source>
            <translation>Signatures demandées</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Stories</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Baseline SHA-256</source>
            <translation>SHA-256 de la référence</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <source>In sign-off since</source>
            <translation>En validation depuis</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Déployée</translation>
        </message>
        <message>
            <source>You have signed %1 %2 as %3.</source>
            <comment>a service; a version; a role</comment>
            <translation>Vous avez signé %1 %2 en tant que %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleasePanel</name>
        <message>
            <source>Gates</source>
            <translation>Barrières</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>Après la signature</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Notes de version</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>Construit</translation>
        </message>
        <message>
            <source>no build yet</source>
            <translation>pas encore de build</translation>
        </message>
        <message>
            <source>build %1</source>
            <translation>build %1</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>%1 of %2 gates</source>
            <translation>%1 barrières sur %2</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>to production</source>
            <translation>en production</translation>
        </message>
        <message numerus="yes">
            <source>%n min watch</source>
            <translation>
                <numerusform>%n min d’observation</numerusform>
                <numerusform>%n min d’observation</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Waits %1</source>
            <comment>a span</comment>
            <translation>Attend %1</translation>
        </message>
        <message>
            <source>for signatures</source>
            <translation>les signatures</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n passed</source>
            <translation>
                <numerusform>%1 sur %n franchie</numerusform>
                <numerusform>%1 sur %n franchies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation>
                <numerusform>%n levée avec une raison</numerusform>
                <numerusform>%n levées avec une raison</numerusform>
            </translation>
        </message>
        <message>
            <source>gates warn</source>
            <translation>non bloquantes</translation>
        </message>
        <message>
            <source>The gates are being looked at.</source>
            <translation>Examen des barrières en cours.</translation>
        </message>
        <message>
            <source>Rehearsed …</source>
            <translation>Répété…</translation>
        </message>
        <message>
            <source>Say that the roll-back was rehearsed</source>
            <translation>Dire que le retour arrière a été répété</translation>
        </message>
        <message>
            <source>Waive …</source>
            <translation>Lever…</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <translation>Lever %1</translation>
        </message>
        <message>
            <source>Ask for it again</source>
            <translation>L’exiger à nouveau</translation>
        </message>
        <message>
            <source>Ask for %1 again</source>
            <translation>Exiger à nouveau %1</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Open the report of %1</source>
            <translation>Ouvrir le rapport de %1</translation>
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
        <message>
            <source>Open story %1</source>
            <translation>Ouvrir la story %1</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Remove story %1</source>
            <translation>Retirer la story %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more commits</source>
            <translation>
                <numerusform>et %n autre commit</numerusform>
                <numerusform>et %n autres commits</numerusform>
            </translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <comment>a version</comment>
            <translation>Référence %1</translation>
        </message>
        <message>
            <source>Sealed %1 by %2</source>
            <comment>a time; a person</comment>
            <translation>Scellée %1 par %2</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>Non scellée</translation>
        </message>
        <message numerus="yes">
            <source>All %n parts</source>
            <translation>
                <numerusform>La seule partie (%n)</numerusform>
                <numerusform>Les %n parties</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all parts of the baseline</source>
            <translation>Afficher toutes les parties de la référence</translation>
        </message>
        <message>
            <source>It has no build yet.</source>
            <translation>Elle n’a pas encore de build.</translation>
        </message>
        <message>
            <source>Seal baseline</source>
            <translation>Sceller la référence</translation>
        </message>
        <message>
            <source>Deploy with %1</source>
            <comment>a pipeline</comment>
            <translation>Déployer avec %1</translation>
        </message>
        <message>
            <source>Deploy on the server: it is recognised by its commit</source>
            <translation>Déployer sur le serveur : il est reconnu à son commit</translation>
        </message>
        <message>
            <source>Watch production</source>
            <translation>Observer la production</translation>
        </message>
        <message>
            <source>%1, then verified</source>
            <comment>a span</comment>
            <translation>%1, puis vérifié</translation>
        </message>
        <message>
            <source>If it fails: back to %1</source>
            <comment>a version</comment>
            <translation>En cas d’échec : retour à %1</translation>
        </message>
        <message>
            <source>Call it recovered …</source>
            <translation>Déclarer le rétablissement…</translation>
        </message>
        <message>
            <source>Call it recovered, with a reason</source>
            <translation>Déclarer le rétablissement, avec une raison</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>Déployer…</translation>
        </message>
        <message>
            <source>for customers</source>
            <translation>pour les clients</translation>
        </message>
        <message>
            <source>Nobody has written any yet.</source>
            <translation>Personne n’en a encore rédigé.</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>Modifier les notes</translation>
        </message>
        <message>
            <source>Edit the release notes</source>
            <translation>Modifier les notes de version</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseWords</name>
        <message>
            <source>Calling it recovered needs a reason.</source>
            <translation>Déclarer le rétablissement demande une raison.</translation>
        </message>
        <message>
            <source>Say what you saw.</source>
            <translation>Dites ce que vous avez vu.</translation>
        </message>
        <message>
            <source>It is called recovered already.</source>
            <translation>Le rétablissement est déjà déclaré.</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>Il n’y a plus rien à faire.</translation>
        </message>
        <message>
            <source>This release has gone out already.</source>
            <translation>Cette release est déjà sortie.</translation>
        </message>
        <message>
            <source>Plan another release.</source>
            <translation>Planifiez une autre release.</translation>
        </message>
        <message>
            <source>This release was refused.</source>
            <translation>Cette release a été refusée.</translation>
        </message>
        <message>
            <source>Signatures are missing: %1.</source>
            <translation>Il manque des signatures : %1.</translation>
        </message>
        <message>
            <source>It is deployed when all who are asked have signed.</source>
            <translation>Elle est déployée quand toutes les personnes sollicitées ont signé.</translation>
        </message>
        <message>
            <source>No pipeline is known that deploys this release.</source>
            <translation>Aucun pipeline connu ne déploie cette release.</translation>
        </message>
        <message>
            <source>The server of this pipeline is not connected any more.</source>
            <translation>Le serveur de ce pipeline n’est plus connecté.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n gates hold</source>
            <translation>
                <numerusform>%1 barrière franchie sur %n</numerusform>
                <numerusform>%1 barrières franchies sur %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n signatures</source>
            <translation>
                <numerusform>%1 signature sur %n</numerusform>
                <numerusform>%1 signatures sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Every story accepted</source>
            <translation>Chaque story acceptée</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Définition de « terminé »</translation>
        </message>
        <message>
            <source>Functional tests</source>
            <translation>Tests fonctionnels</translation>
        </message>
        <message>
            <source>Performance tests</source>
            <translation>Tests de performance</translation>
        </message>
        <message>
            <source>Security tests</source>
            <translation>Tests de sécurité</translation>
        </message>
        <message>
            <source>Quality level</source>
            <translation>Niveau de qualité</translation>
        </message>
        <message>
            <source>Roll-back rehearsed</source>
            <translation>Retour arrière répété</translation>
        </message>
        <message>
            <source>No open incident</source>
            <translation>Aucun incident ouvert</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>attend</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>levée</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>Attend une validation</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signée</translation>
        </message>
        <message>
            <source>Being deployed</source>
            <translation>En déploiement</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>En contrôle</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Passed for another commit, not for this one</source>
            <translation>Réussi pour un autre commit, pas pour celui-ci</translation>
        </message>
        <message>
            <source>No stage of this kind has run for this commit</source>
            <translation>Aucune étape de ce type n’a tourné pour ce commit</translation>
        </message>
        <message>
            <source>runs in build %1</source>
            <translation>en cours dans le build %1</translation>
        </message>
        <message>
            <source>%1, build %2</source>
            <comment>616 of 616; a build&apos;s number</comment>
            <translation>%1, build %2</translation>
        </message>
        <message>
            <source>passed in build %1</source>
            <translation>réussi dans le build %1</translation>
        </message>
        <message>
            <source>did not pass in build %1</source>
            <translation>pas réussi dans le build %1</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Rien n’est ouvert</translation>
        </message>
        <message numerus="yes">
            <source>%1 is open; this release fixes it</source>
            <comment>numbers of incidents</comment>
            <translation>
                <numerusform>%1 est ouvert ; cette release le corrige</numerusform>
                <numerusform>%1 sont ouverts ; cette release les corrige</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open</source>
            <comment>numbers of incidents</comment>
            <translation>%1 ouvert</translation>
        </message>
        <message>
            <source>No story is in it yet</source>
            <translation>Elle ne contient encore aucune story</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 sur %n story</numerusform>
                <numerusform>%1 sur %n stories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 of %n criteria proven</source>
            <comment>1 of 1 story</comment>
            <translation>
                <numerusform>%1, %2 critère sur %n prouvé</numerusform>
                <numerusform>%1, %2 critères sur %n prouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>The team has agreed on no definition of done</source>
            <translation>L’équipe n’est convenue d’aucune définition de « terminé »</translation>
        </message>
        <message>
            <source>%1, team version %2</source>
            <comment>8 of 8</comment>
            <translation>%1, version d’équipe %2</translation>
        </message>
        <message>
            <source>No tests were told for this commit</source>
            <translation>Aucun test n’a été annoncé pour ce commit</translation>
        </message>
        <message>
            <source>%1 of the tests passed, %2 asked for</source>
            <comment>two percentages</comment>
            <translation>%1 des tests réussis, %2 exigés</translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n ignoré</numerusform>
                <numerusform>%n ignorés</numerusform>
            </translation>
        </message>
        <message>
            <source>a stage calls itself passed beside failed tests</source>
            <translation>une étape se dit réussie à côté de tests échoués</translation>
        </message>
        <message>
            <source>Nobody has rehearsed it for this commit</source>
            <translation>Personne ne l’a répété pour ce commit</translation>
        </message>
        <message>
            <source>Waived by %1: %2</source>
            <translation>Levée par %1 : %2</translation>
        </message>
        <message>
            <source>It was given for another commit.</source>
            <translation>Elle a été donnée pour un autre commit.</translation>
        </message>
        <message>
            <source>What goes out was changed.</source>
            <translation>Ce qui sort a été modifié.</translation>
        </message>
        <message>
            <source>The release was sealed again.</source>
            <translation>La release a été scellée à nouveau.</translation>
        </message>
        <message>
            <source>“%1” was run again.</source>
            <comment>a gate</comment>
            <translation>« %1 » a été exécuté à nouveau.</translation>
        </message>
        <message>
            <source>“%1” does not hold any more.</source>
            <comment>a gate</comment>
            <translation>« %1 » n’est plus rempli.</translation>
        </message>
        <message>
            <source>Outside of its band, %1 watched</source>
            <comment>a span</comment>
            <translation>Hors de ses limites, observé %1</translation>
        </message>
        <message>
            <source>Not measured yet, %1 watched</source>
            <comment>a span</comment>
            <translation>Pas encore mesuré, observé %1</translation>
        </message>
        <message>
            <source>In its band for %1 of %2</source>
            <comment>two spans</comment>
            <translation>Dans ses limites depuis %1 sur %2</translation>
        </message>
        <message>
            <source>In its band for %1</source>
            <comment>a span</comment>
            <translation>Dans ses limites pendant %1</translation>
        </message>
        <message>
            <source>Not back in its band after %1</source>
            <comment>a span</comment>
            <translation>Pas revenu dans ses limites après %1</translation>
        </message>
        <message>
            <source>Called recovered by %1: %2</source>
            <translation>Rétablissement déclaré par %1 : %2</translation>
        </message>
        <message>
            <source>Overtaken by %1, not verified</source>
            <comment>a version</comment>
            <translation>Dépassée par %1, non vérifiée</translation>
        </message>
        <message>
            <source>Nothing measures it: a person has to say so</source>
            <translation>Rien ne le mesure : une personne doit le dire</translation>
        </message>
        <message>
            <source>This release is not there any more.</source>
            <translation>Cette release n’existe plus.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Look at the list of releases.</source>
            <translation>Regardez la liste des releases.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>Demandez à l’une de ces personnes.</translation>
        </message>
        <message>
            <source>This release has no commit yet.</source>
            <translation>Cette release n’a pas encore de commit.</translation>
        </message>
        <message>
            <source>Choose the build that is to go out.</source>
            <translation>Choisissez le build qui doit sortir.</translation>
        </message>
        <message>
            <source>This release is not sealed yet.</source>
            <translation>Cette release n’est pas encore scellée.</translation>
        </message>
        <message>
            <source>Seal its baseline first: that is what is signed.</source>
            <translation>Scellez d’abord sa référence : c’est elle qui est signée.</translation>
        </message>
        <message>
            <source>Mend what was named, then seal it again.</source>
            <translation>Corrigez ce qui a été indiqué, puis scellez-la à nouveau.</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>Vous n’êtes pas membre de cette équipe.</translation>
        </message>
        <message>
            <source>Have somebody add you, with your login.</source>
            <translation>Faites-vous ajouter, avec votre identifiant.</translation>
        </message>
        <message>
            <source>Not every gate holds: %1.</source>
            <translation>Toutes les barrières ne sont pas franchies : %1.</translation>
        </message>
        <message>
            <source>Have them met, or waived by the product owner.</source>
            <translation>Faites-les franchir, ou lever par le product owner.</translation>
        </message>
        <message>
            <source>Nobody has to sign as %1 any more.</source>
            <translation>Plus personne n’a à signer comme %1.</translation>
        </message>
        <message>
            <source>Look at who signed.</source>
            <translation>Regardez qui a signé.</translation>
        </message>
        <message>
            <source>You signed this release already, as %1.</source>
            <translation>Vous avez déjà signé cette release, comme %1.</translation>
        </message>
        <message>
            <source>Somebody else has to sign as %1.</source>
            <translation>Quelqu’un d’autre doit signer comme %1.</translation>
        </message>
        <message>
            <source>You made this change: whoever made it does not sign alone.</source>
            <translation>Vous avez fait cette modification : son auteur ne signe pas seul.</translation>
        </message>
        <message>
            <source>Somebody who did not make it has to sign.</source>
            <translation>Quelqu’un qui ne l’a pas faite doit signer.</translation>
        </message>
        <message>
            <source>The database knows you as %1, not as %2.</source>
            <translation>La base de données vous connaît comme %1, pas comme %2.</translation>
        </message>
        <message>
            <source>Open the workspace with your own login.</source>
            <translation>Ouvrez l’espace de travail avec votre propre identifiant.</translation>
        </message>
        <message>
            <source>This passphrase is somebody else&apos;s.</source>
            <translation>Cette phrase secrète est celle de quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Enter your own.</source>
            <translation>Saisissez la vôtre.</translation>
        </message>
        <message>
            <source>The release was changed while you looked at it.</source>
            <translation>La release a été modifiée pendant que vous la regardiez.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>Rien n’a été signé.</translation>
        </message>
        <message>
            <source>Look at it again, then sign.</source>
            <translation>Regardez-la à nouveau, puis signez.</translation>
        </message>
        <message>
            <source>A refusal needs a reason.</source>
            <translation>Un refus demande une raison.</translation>
        </message>
        <message>
            <source>Say what has to change.</source>
            <translation>Dites ce qui doit changer.</translation>
        </message>
        <message>
            <source>This team does not ask for this gate.</source>
            <translation>Cette équipe n’exige pas cette barrière.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>A gate is waived with a reason only.</source>
            <translation>Une barrière n’est levée qu’avec une raison.</translation>
        </message>
        <message>
            <source>Say why it may go out all the same.</source>
            <translation>Dites pourquoi cela peut sortir quand même.</translation>
        </message>
        <message>
            <source>This gate holds: there is nothing to waive.</source>
            <translation>Cette barrière est franchie : il n’y a rien à lever.</translation>
        </message>
        <message>
            <source>Look at its evidence.</source>
            <translation>Regardez sa preuve.</translation>
        </message>
        <message>
            <source>A rehearsal needs its evidence.</source>
            <translation>Une répétition a besoin de sa preuve.</translation>
        </message>
        <message>
            <source>Say what was brought back, where, and in which time.</source>
            <translation>Dites ce qui a été rétabli, où, et en combien de temps.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Cette phrase secrète est trop courte.</translation>
        </message>
        <message numerus="yes">
            <source>Take %n characters or more.</source>
            <translation>
                <numerusform>Prenez %n caractère ou plus.</numerusform>
                <numerusform>Prenez %n caractères ou plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your signing passphrase was changed meanwhile.</source>
            <translation>Votre phrase secrète de signature a été changée entre-temps.</translation>
        </message>
        <message>
            <source>Enter the new one.</source>
            <translation>Saisissez la nouvelle.</translation>
        </message>
        <message>
            <source>This is not your signing passphrase.</source>
            <translation>Ce n’est pas votre phrase secrète de signature.</translation>
        </message>
        <message>
            <source>Enter it again.</source>
            <translation>Saisissez-la à nouveau.</translation>
        </message>
        <message>
            <source>Look at the release again.</source>
            <translation>Regardez à nouveau la release.</translation>
        </message>
        <message>
            <source>Only a member of the team signs.</source>
            <translation>Seul un membre de l’équipe signe.</translation>
        </message>
        <message>
            <source>%1 does not have the role %2 any more.</source>
            <translation>%1 n’a plus le rôle %2.</translation>
        </message>
        <message>
            <source>What was signed is not what is sealed.</source>
            <translation>Ce qui a été signé n’est pas ce qui est scellé.</translation>
        </message>
        <message>
            <source>Nobody signs twice in one release.</source>
            <translation>Personne ne signe deux fois une même release.</translation>
        </message>
        <message>
            <source>A signature is never removed.</source>
            <translation>Une signature n’est jamais retirée.</translation>
        </message>
        <message>
            <source>A signature is never changed: it can only become void.</source>
            <translation>Une signature n’est jamais modifiée : elle ne peut que devenir caduque.</translation>
        </message>
        <message>
            <source>A release that was signed is never removed.</source>
            <translation>Une release signée n’est jamais retirée.</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>attend %1</translation>
        </message>
        <message>
            <source>deployed %1</source>
            <comment>a time</comment>
            <translation>déployée %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>a time</comment>
            <translation>planifiée %1</translation>
        </message>
        <message>
            <source>%1 gates · %2 signed</source>
            <comment>1 of 3; 2 of 3</comment>
            <translation>%1 barrières · %2 signatures</translation>
        </message>
        <message>
            <source>Deployments are stopped until INC-%1 is recovered: %2</source>
            <comment>an incident&apos;s number; its title</comment>
            <translation>Les déploiements sont suspendus jusqu’au rétablissement de INC-%1 : %2</translation>
        </message>
        <message>
            <source>Deploy what mends it, or take the stop back in the incident.</source>
            <translation>Déployez ce qui le corrige, ou levez la suspension dans l’incident.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RemovalDialog</name>
        <message numerus="yes">
            <source>%n commits are in the build and name no other story: only a new build takes them out.</source>
            <translation>
                <numerusform>%n commit est dans le build et ne mentionne aucune autre story : seul un nouveau build le retire.</numerusform>
                <numerusform>%n commits sont dans le build et ne mentionnent aucune autre story : seul un nouveau build les retire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits also belong to other stories, and stay.</source>
            <translation>
                <numerusform>%n commit appartient aussi à d’autres stories, et reste.</numerusform>
                <numerusform>%n commits appartiennent aussi à d’autres stories, et restent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acceptance criteria prove nothing here any more.</source>
            <translation>
                <numerusform>%n critère d’acceptation ne prouve plus rien ici.</numerusform>
                <numerusform>%n critères d’acceptation ne prouvent plus rien ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked tests prove nothing here any more.</source>
            <translation>
                <numerusform>%n test lié ne prouve plus rien ici.</numerusform>
                <numerusform>%n tests liés ne prouvent plus rien ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>The release notes name it.</source>
            <translation>Les notes de version la mentionnent.</translation>
        </message>
        <message>
            <source>INC-%1 would not be fixed by this release.</source>
            <translation>INC-%1 ne serait pas corrigé par cette release.</translation>
        </message>
        <message>
            <source>The baseline is not sealed any more.</source>
            <translation>La référence n’est plus scellée.</translation>
        </message>
        <message>
            <source>The signature of %1 becomes void.</source>
            <translation>La signature de %1 devient caduque.</translation>
        </message>
        <message>
            <source>Nothing else changes with it.</source>
            <translation>Rien d’autre ne change avec cela.</translation>
        </message>
        <message>
            <source>Remove #%1 from this release?</source>
            <translation>Retirer #%1 de cette release ?</translation>
        </message>
        <message>
            <source>What changes with it</source>
            <translation>Ce qui change avec cela</translation>
        </message>
        <message>
            <source>Remove story</source>
            <translation>Retirer la story</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RoleWords</name>
        <message>
            <source>This is for the role %1. Who has it: %2.</source>
            <translation>Ceci revient au rôle %1. Qui l’a : %2.</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invité</translation>
        </message>
        <message>
            <source>Product owner</source>
            <translation>Product owner</translation>
        </message>
        <message>
            <source>Scrum master</source>
            <translation>Scrum master</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>Développeur</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>Ingénieur performance</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>Testeur sécurité</translation>
        </message>
        <message>
            <source>Release engineer</source>
            <translation>Ingénieur de release</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>two roles</comment>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>Demandez à l’une de ces personnes.</translation>
        </message>
        <message>
            <source>You are a guest of this team: you can look at everything, and change nothing.</source>
            <translation>Vous êtes invité dans cette équipe : vous pouvez tout consulter, et ne rien modifier.</translation>
        </message>
        <message>
            <source>Ask for a role: %1.</source>
            <comment>names</comment>
            <translation>Demandez un rôle : %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SignatureCard</name>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <translation>Refusée par %1 : %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a role; a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>your turn</source>
            <translation>à votre tour</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>attend %1</translation>
        </message>
        <message>
            <source>Void: %1, %2. %3</source>
            <comment>a person; a time; why</comment>
            <translation>Caduque : %1, %2. %3</translation>
        </message>
        <message>
            <source>No signature is asked of you.</source>
            <translation>Aucune signature ne vous est demandée.</translation>
        </message>
        <message>
            <source>Sign with your passphrase</source>
            <translation>Signer avec votre phrase secrète</translation>
        </message>
        <message>
            <source>Choose your signing passphrase</source>
            <translation>Choisissez votre phrase secrète de signature</translation>
        </message>
        <message>
            <source>stored with time and gate results</source>
            <translation>enregistrée avec l’heure et l’état des barrières</translation>
        </message>
        <message>
            <source>Show what was typed</source>
            <translation>Montrer ce qui a été saisi</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>Refuser…</translation>
        </message>
        <message>
            <source>Sign and deploy</source>
            <translation>Signer et déployer</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningMeaning</name>
        <message>
            <source>Accepts: the stories do what the customer needs</source>
            <translation>Accepte : les stories font ce dont le client a besoin</translation>
        </message>
        <message>
            <source>Confirms: quality is at the level expected</source>
            <translation>Confirme : la qualité est au niveau attendu</translation>
        </message>
        <message>
            <source>Releases: ready to deploy, roll-back ready</source>
            <translation>Libère : prêt à déployer, retour arrière prêt</translation>
        </message>
        <message>
            <source>Confirms: it is fast enough under load</source>
            <translation>Confirme : assez rapide sous charge</translation>
        </message>
        <message>
            <source>Confirms: no known weakness goes out</source>
            <translation>Confirme : aucune faille connue ne sort</translation>
        </message>
        <message>
            <source>Confirms: the team kept to its agreement</source>
            <translation>Confirme : l’équipe a tenu ses accords</translation>
        </message>
        <message>
            <source>Confirms: the change was reviewed</source>
            <translation>Confirme : la modification a été relue</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Approuve</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningRecord</name>
        <message>
            <source>Signing record of %1 %2</source>
            <comment>a service; a version</comment>
            <translation>Relevé des signatures de %1 %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. Baseline SHA-256 %3.</source>
            <translation>Imprimé %1. Commit %2. SHA-256 de la référence %3.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Barrières</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Refusée : %1</translation>
        </message>
        <message>
            <source>Void since %1. %2</source>
            <comment>a time; why</comment>
            <translation>Caduque depuis %1. %2</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>After the deployment</source>
            <translation>Après le déploiement</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. The baseline is not sealed yet.</source>
            <translation>Imprimé : %1. Commit %2. La référence n’est pas encore scellée.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WordsDialog</name>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CorrectionDialog</name>
        <message>
            <source>Correct times</source>
            <translation>Corriger les heures</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a role; what happened</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 said on %2: %3 to %4, until then %5 to %6. %7</source>
            <comment>a person, a day, times of day, a reason</comment>
            <translation>%1 a dit le %2 : de %3 à %4, jusque-là de %5 à %6. %7</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;À</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Comment le savez-vous ?</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Les laisser</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayModel</name>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayPage</name>
        <message>
            <source>This build is not kept any more.</source>
            <translation>Ce build n’est plus conservé.</translation>
        </message>
        <message>
            <source>&amp;Open build</source>
            <translation>&amp;Ouvrir le build</translation>
        </message>
        <message>
            <source>&amp;Correct times …</source>
            <translation>&amp;Corriger les heures…</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Copier comme te&amp;xte</translation>
        </message>
        <message>
            <source>&amp;Add to backlog</source>
            <translation>&amp;Ajouter au backlog</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <comment>what happened</comment>
            <translation>Regarder : %1</translation>
        </message>
        <message>
            <source>Make this the &amp;start of the incident</source>
            <translation>En faire le &amp;début de l’incident</translation>
        </message>
        <message>
            <source>Make this the &amp;end of the incident</source>
            <translation>En faire la &amp;fin de l’incident</translation>
        </message>
        <message>
            <source>Added to the backlog: %1</source>
            <comment>a story</comment>
            <translation>Ajout au backlog : %1</translation>
        </message>
        <message>
            <source>Times corrected: %1</source>
            <comment>what happened</comment>
            <translation>Heures corrigées : %1</translation>
        </message>
        <message>
            <source>The incident begins at %1</source>
            <translation>L’incident commence à %1</translation>
        </message>
        <message>
            <source>The incident ends at %1</source>
            <translation>L’incident se termine à %1</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Jour précédent</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>Connecter une source…</translation>
        </message>
        <message>
            <source>Steps of the day</source>
            <translation>Étapes de la journée</translation>
        </message>
        <message>
            <source>&amp;Previous day</source>
            <translation>Jour &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Aujourd’hui</translation>
        </message>
        <message>
            <source>&amp;Next day</source>
            <translation>Jour &amp;suivant</translation>
        </message>
        <message>
            <source>Previous day ([)</source>
            <translation>Jour précédent ([)</translation>
        </message>
        <message>
            <source>Next day (])</source>
            <translation>Jour suivant (])</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Aujourd’hui (T)</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>En t&amp;ableau</translation>
        </message>
        <message>
            <source>Show the steps as a table (L)</source>
            <translation>Afficher les étapes en tableau (L)</translation>
        </message>
        <message>
            <source>&amp;Raise incident</source>
            <translation>&amp;Déclarer un incident</translation>
        </message>
        <message>
            <source>One page as P&amp;DF …</source>
            <translation>Une page en P&amp;DF…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Copier comme texte</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exporter</translation>
        </message>
        <message>
            <source>&amp;All that ran</source>
            <translation>&amp;Tout ce qui a tourné</translation>
        </message>
        <message>
            <source>&amp;What waits for a role</source>
            <translation>&amp;Ce qui attend un rôle</translation>
        </message>
        <message>
            <source>Show &amp;closer</source>
            <translation>&amp;Voir de plus près</translation>
        </message>
        <message>
            <source>Show &amp;more</source>
            <translation>Voir davanta&amp;ge</translation>
        </message>
        <message>
            <source>Show the w&amp;hole day</source>
            <translation>Voir la jour&amp;née entière</translation>
        </message>
        <message>
            <source>All builds, signatures and deployments of the day (A)</source>
            <translation>Tous les builds, signatures et déploiements de la journée (A)</translation>
        </message>
        <message>
            <source>The newest that ran on this day</source>
            <translation>Les plus récents de ce jour</translation>
        </message>
        <message>
            <source>What ran on this day</source>
            <translation>Ce qui a tourné ce jour-là</translation>
        </message>
        <message>
            <source>From the first failure until now</source>
            <translation>Du premier échec jusqu’à maintenant</translation>
        </message>
        <message>
            <source>From the first failure to the verified recovery</source>
            <translation>Du premier échec au rétablissement vérifié</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>%n incident ouvert</numerusform>
                <numerusform>%n incidents ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing happened yet today</source>
            <translation>Il ne s’est encore rien passé aujourd’hui</translation>
        </message>
        <message>
            <source>Nothing happened on this day</source>
            <translation>Il ne s’est rien passé ce jour-là</translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) before.</source>
            <translation>
                <numerusform>Le dernier incident remontait à %n jour.</numerusform>
                <numerusform>Le dernier incident remontait à %n jours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) ago.</source>
            <translation>
                <numerusform>Le dernier incident remonte à %n jour.</numerusform>
                <numerusform>Le dernier incident remonte à %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no incident before it.</source>
            <translation>Il n’y a pas eu d’incident avant.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <comment>a source, how long</comment>
            <translation>%1 ne répond plus depuis %2.</translation>
        </message>
        <message>
            <source>What you see of it is from %1. Dayshift tries again by itself.</source>
            <comment>a time of day</comment>
            <translation>Ce que vous en voyez date de %1. Dayshift réessaie de lui-même.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Worked %1, waited %2.</source>
            <translation>Travail %1, attente %2.</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a date</comment>
            <translation>dddd d MMMM yyyy</translation>
        </message>
        <message>
            <source>An incident ends neither before it begins nor before it was noticed.</source>
            <translation>Un incident ne se termine ni avant de commencer ni avant d’avoir été remarqué.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another step.</source>
            <translation>Rien n’a été modifié. Choisissez une autre étape.</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>Ouvrir le &amp;journal</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>Assi&amp;gner à</translation>
        </message>
        <message>
            <source>#%1 assigned to %2</source>
            <comment>a story; a person</comment>
            <translation>Attribution de #%1 à %2</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Couloir</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayWords</name>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Product Owner</source>
            <translation>Product Owner</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>Développeur</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance Engineer</source>
            <translation>Ingénieur performance</translation>
        </message>
        <message>
            <source>Security Tester</source>
            <translation>Testeur sécurité</translation>
        </message>
        <message>
            <source>Release Engineer</source>
            <translation>Ingénieur de release</translation>
        </message>
        <message>
            <source>Operations Engineer</source>
            <translation>Ingénieur d’exploitation</translation>
        </message>
        <message>
            <source>CU</source>
            <comment>initials of Customer</comment>
            <translation>CL</translation>
        </message>
        <message>
            <source>PO</source>
            <comment>initials of Product Owner</comment>
            <translation>PO</translation>
        </message>
        <message>
            <source>DE</source>
            <comment>initials of Developer</comment>
            <translation>DE</translation>
        </message>
        <message>
            <source>DT</source>
            <comment>initials of DevTester</comment>
            <translation>DT</translation>
        </message>
        <message>
            <source>PE</source>
            <comment>initials of Performance Engineer</comment>
            <translation>IP</translation>
        </message>
        <message>
            <source>ST</source>
            <comment>initials of Security Tester</comment>
            <translation>TS</translation>
        </message>
        <message>
            <source>RE</source>
            <comment>initials of Release Engineer</comment>
            <translation>IR</translation>
        </message>
        <message>
            <source>OE</source>
            <comment>initials of Operations Engineer</comment>
            <translation>IE</translation>
        </message>
        <message>
            <source>customers fail</source>
            <comment>what happened</comment>
            <translation>des clients échouent</translation>
        </message>
        <message>
            <source>detection</source>
            <translation>détection</translation>
        </message>
        <message>
            <source>triage</source>
            <translation>évaluation</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>correction</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>reprise</translation>
        </message>
        <message>
            <source>build</source>
            <translation>build</translation>
        </message>
        <message>
            <source>functional tests</source>
            <translation>tests fonctionnels</translation>
        </message>
        <message>
            <source>performance tests</source>
            <translation>tests de performance</translation>
        </message>
        <message>
            <source>security tests</source>
            <translation>tests de sécurité</translation>
        </message>
        <message>
            <source>other stage</source>
            <translation>autre étape</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>validation</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>déploiement</translation>
        </message>
        <message>
            <source>works again</source>
            <comment>what happened</comment>
            <translation>fonctionne à nouveau</translation>
        </message>
        <message>
            <source>verification</source>
            <translation>vérification</translation>
        </message>
        <message>
            <source>Not noticed yet</source>
            <translation>Pas encore remarqué</translation>
        </message>
        <message>
            <source>Wait for a look at the impact</source>
            <translation>Attente d’un regard sur l’impact</translation>
        </message>
        <message>
            <source>Wait for a developer</source>
            <translation>Attente d’un développeur</translation>
        </message>
        <message>
            <source>Wait for the rework</source>
            <translation>Attente de la reprise</translation>
        </message>
        <message>
            <source>Wait for the build</source>
            <translation>Attente du build</translation>
        </message>
        <message>
            <source>Wait for functional tests</source>
            <translation>Attente des tests fonctionnels</translation>
        </message>
        <message>
            <source>Wait for performance tests</source>
            <translation>Attente des tests de performance</translation>
        </message>
        <message>
            <source>Wait for security tests</source>
            <translation>Attente des tests de sécurité</translation>
        </message>
        <message>
            <source>Wait for the next stage</source>
            <translation>Attente de l’étape suivante</translation>
        </message>
        <message>
            <source>Wait for sign-off</source>
            <translation>Attente de la validation</translation>
        </message>
        <message>
            <source>Wait for deployment</source>
            <translation>Attente du déploiement</translation>
        </message>
        <message>
            <source>Wait for verification</source>
            <translation>Attente de la vérification</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%1 sur %2 échoués</translation>
        </message>
        <message>
            <source>%1 of %2 passed</source>
            <comment>tests</comment>
            <translation>%1 sur %2 réussis</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a stage</comment>
            <translation>échec</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>a stage</comment>
            <translation>instable</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>a stage</comment>
            <translation>annulé</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a stage</comment>
            <translation>en cours</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a stage, its result</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>First customer failed</source>
            <translation>Échec du premier client</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Remarqué</translation>
        </message>
        <message>
            <source>Impact seen, nobody has it yet</source>
            <translation>Impact vu, personne ne s’en occupe encore</translation>
        </message>
        <message>
            <source>Impact seen, developer assigned</source>
            <translation>Impact vu, développeur assigné</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>Build %1</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Fonctionnel</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Signature refused</source>
            <translation>Signature refusée</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Deployment of %1 to %2 failed</source>
            <translation>Échec du déploiement de %1 vers %2</translation>
        </message>
        <message>
            <source>Deploy %1 to %2</source>
            <translation>Déploiement de %1 vers %2</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>Fonctionne à nouveau</translation>
        </message>
        <message>
            <source>Not recovered</source>
            <translation>Pas rétabli</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, how long</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>times corrected</source>
            <translation>heures corrigées</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Détection</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Deploy and verify</source>
            <translation>Déployer et vérifier</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was waited for, how long</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Rework cost %1</source>
            <translation>La reprise a coûté %1</translation>
        </message>
        <message>
            <source>Rework after build %1: %2</source>
            <translation>Reprise après le build %1 : %2</translation>
        </message>
        <message>
            <source>Noticed %1 after the first failure</source>
            <translation>Remarqué %1 après le premier échec</translation>
        </message>
        <message>
            <source>Wait less for %1: it was %2</source>
            <translation>Réduire l’attente, %1 : c’était %2</translation>
        </message>
        <message>
            <source>Find earlier what failed in %1: the rework cost %2</source>
            <translation>Trouver plus tôt ce qui a échoué (%1) : la reprise a coûté %2</translation>
        </message>
        <message>
            <source>Notice failures sooner than after %1</source>
            <translation>Remarquer les pannes en moins de %1</translation>
        </message>
        <message>
            <source>Learned from INC-%1 on %2. %3.</source>
            <translation>Appris de INC-%1 le %2. %3.</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>Alerte : %1</translation>
        </message>
        <message>
            <source>Alert is over, not seen yet: %1</source>
            <translation>Alerte terminée, pas encore vue : %1</translation>
        </message>
        <message>
            <source>%1 is not recovered: %2</source>
            <comment>an incident, its title</comment>
            <translation>%1 n’est pas rétabli : %2</translation>
        </message>
        <message>
            <source>Nobody has %1: %2</source>
            <comment>an incident, its title</comment>
            <translation>Personne ne s’occupe de %1 : %2</translation>
        </message>
        <message>
            <source>Fix %1: %2</source>
            <comment>a story, its title</comment>
            <translation>Corriger %1 : %2</translation>
        </message>
        <message>
            <source>Failed: %1, build %2</source>
            <translation>Échec : %1, build %2</translation>
        </message>
        <message>
            <source>Verify %1: %2</source>
            <comment>a story, its title</comment>
            <translation>Vérifier %1 : %2</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <comment>a release</comment>
            <translation>Signer %1</translation>
        </message>
        <message>
            <source>Approve %1, build %2</source>
            <translation>Approuver %1, build %2</translation>
        </message>
        <message>
            <source>Deploy %1</source>
            <comment>a release</comment>
            <translation>Déployer %1</translation>
        </message>
        <message>
            <source>Watch %1 after its deployment</source>
            <translation>Observer %1 après son déploiement</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>a pipeline, its build, the stage that runs</comment>
            <translation>%1 %2 : %3</translation>
        </message>
        <message>
            <source>Sign %1 %2</source>
            <comment>a service, its version</comment>
            <translation>Signer %1 %2</translation>
        </message>
        <message>
            <source>Deploy %1 %2</source>
            <comment>a service, its version</comment>
            <translation>Déployer %1 %2</translation>
        </message>
        <message>
            <source>#%1 is blocked: %2</source>
            <translation>#%1 est bloquée : %2</translation>
        </message>
        <message>
            <source>Open for %1</source>
            <translation>Ouvert depuis %1</translation>
        </message>
        <message>
            <source>Called recovered at %1 by %2</source>
            <translation>Rétablissement déclaré à %1 par %2</translation>
        </message>
        <message>
            <source>Recovered at %1</source>
            <translation>Rétabli à %1</translation>
        </message>
        <message>
            <source>story #%1</source>
            <translation>story #%1</translation>
        </message>
        <message>
            <source>caused by deployment %1</source>
            <translation>causé par le déploiement %1</translation>
        </message>
        <message>
            <source>two clocks disagree</source>
            <translation>deux horloges se contredisent</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over, not seen yet</source>
            <translation>
                <numerusform>%n alerte de jours précédents terminée, pas encore vue</numerusform>
                <numerusform>%n alertes de jours précédents terminées, pas encore vues</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LearnCard</name>
        <message>
            <source>Learn from this day</source>
            <translation>Apprendre de cette journée</translation>
        </message>
        <message>
            <source>There is nothing to learn from a quiet day.</source>
            <translation>Il n’y a rien à apprendre d’une journée calme.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservé</translation>
        </message>
        <message>
            <source>Add to backlog</source>
            <translation>Ajouter au backlog</translation>
        </message>
        <message>
            <source>Add to backlog: %1</source>
            <translation>Ajouter au backlog : %1</translation>
        </message>
        <message>
            <source>This cannot be changed here: the workspace is read-only.</source>
            <translation>Cela ne peut pas être modifié ici : l’espace de travail est en lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RestCard</name>
        <message>
            <source>Rest of the day</source>
            <translation>Reste de la journée</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>Cette journée est terminée.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 sur %2 faits</translation>
        </message>
        <message>
            <source>Nothing is planned, and nobody is waited for.</source>
            <translation>Rien n’est prévu, et personne n’est attendu.</translation>
        </message>
        <message>
            <source>about %1: %2</source>
            <comment>a time of day; what is planned</comment>
            <translation>environ %1 : %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Ouvrir : %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ResultStrip</name>
        <message>
            <source>until now</source>
            <translation>jusqu’ici</translation>
        </message>
        <message>
            <source>time to recovery</source>
            <translation>temps de rétablissement</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>touchés</translation>
        </message>
        <message>
            <source>%1 affected</source>
            <comment>customers, requests</comment>
            <translation>%1 touchés</translation>
        </message>
        <message>
            <source>longest wait: %1</source>
            <translation>plus longue attente : %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TimeCard</name>
        <message>
            <source>Where the time went</source>
            <translation>Où est passé le temps</translation>
        </message>
        <message>
            <source>Worked %1, %2</source>
            <translation>Travail %1, %2</translation>
        </message>
        <message>
            <source>Waited %1, %2</source>
            <translation>Attente %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n rework loop(s) cost %1</source>
            <translation>
                <numerusform>%n boucle de reprise a coûté %1</numerusform>
                <numerusform>%n boucles de reprise ont coûté %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: build %2 failed %n test(s).</source>
            <comment>what it cost; a build</comment>
            <translation>
                <numerusform>%1 : le build %2 a échoué à %n test.</numerusform>
                <numerusform>%1 : le build %2 a échoué à %n tests.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident on this day.</source>
            <translation>Pas d’incident ce jour-là.</translation>
        </message>
        <message numerus="yes">
            <source>Of the last %n incident(s) most was waited in: %1, %2.</source>
            <translation>
                <numerusform>Lors du dernier incident (%n), on a surtout attendu dans : %1, %2.</numerusform>
                <numerusform>Lors des %n derniers incidents, on a surtout attendu dans : %1, %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: worked %2, waited %3</source>
            <comment>a phase</comment>
            <translation>%1 : travail %2, attente %3</translation>
        </message>
        <message>
            <source>%1: build %2, %3.</source>
            <comment>what it cost; a build; its result</comment>
            <translation>%1 : build %2, %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Timeline</name>
        <message>
            <source>Timeline of the day</source>
            <translation>Chronologie de la journée</translation>
        </message>
        <message>
            <source>Left and right go from step to step, up and down from role to role, Enter opens what is behind a step.</source>
            <translation>Gauche et droite vont d’étape en étape, haut et bas de rôle en rôle, Entrée ouvre ce qu’il y a derrière une étape.</translation>
        </message>
        <message>
            <source>Seen part of the day</source>
            <translation>Partie visible de la journée</translation>
        </message>
        <message>
            <source>%1 %2 · noticed after %3</source>
            <comment>a time of day, what happened, how long</comment>
            <translation>%1 %2 · remarqué après %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a time of day, what happened</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, the longest wait</source>
            <translation>%1, la plus longue attente</translation>
        </message>
        <message>
            <source>%1 at worst, %2</source>
            <comment>a value, a time of day</comment>
            <translation>%1 au pire, %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <comment>a limit</comment>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>a limit</comment>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>failed run</source>
            <translation>exécution échouée</translation>
        </message>
        <message>
            <source>passed run</source>
            <translation>exécution réussie</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>reprise</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>attente</translation>
        </message>
        <message>
            <source>work</source>
            <translation>travail</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>travaillé</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>vérifié</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WaitingLens</name>
        <message>
            <source>What waits for a role</source>
            <translation>Ce qui attend un rôle</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Nothing waits for this role.</source>
            <translation>Rien n’attend ce rôle.</translation>
        </message>
        <message>
            <source>What waits for this role</source>
            <translation>Ce qui attend ce rôle</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a role, how much waits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>so long</comment>
            <translation>depuis %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoBand</name>
        <message>
            <source>Demo day</source>
            <translation>Journée de démo</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Démo</translation>
        </message>
        <message>
            <source>Tuesday, 60 times as fast. Nothing here is kept.</source>
            <translation>Mardi, 60 fois plus vite. Rien n’est conservé ici.</translation>
        </message>
        <message>
            <source>Time of the demo day</source>
            <translation>Heure de la journée de démonstration</translation>
        </message>
        <message>
            <source>Drag to another time of the day. Earlier times begin it anew.</source>
            <translation>Glissez vers une autre heure. Une heure antérieure la recommence.</translation>
        </message>
        <message>
            <source>Use my own data</source>
            <translation>Utiliser mes données</translation>
        </message>
        <message>
            <source>Pause the day</source>
            <translation>Suspendre la journée</translation>
        </message>
        <message>
            <source>Play the day</source>
            <translation>Jouer la journée</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Hint</name>
        <message>
            <source>Got it</source>
            <translation>Compris</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoGuide</name>
        <message>
            <source>The day plays here. Pause it, or drag to any time; what you see comes from a small CI server and a small Prometheus in this program.</source>
            <translation>La journée se joue ici. Suspendez-la, ou glissez vers n’importe quelle heure ; ce que vous voyez vient d’un petit serveur de CI et d’un petit Prometheus dans ce programme.</translation>
        </message>
        <message>
            <source>Sign-ins fail since 08:42. Production says for how many, and what changed before it.</source>
            <translation>Les connexions échouent depuis 08:42. Production dit pour combien de personnes, et ce qui a changé avant.</translation>
        </message>
        <message>
            <source>The Product Owner has raised the incident and assigned a developer: a story in the Expedite lane of the board.</source>
            <translation>Le Product Owner a déclaré l’incident et assigné un développeur : une story dans le couloir Urgent du tableau.</translation>
        </message>
        <message>
            <source>The fix fails two of 614 functional tests. Pipeline shows the first failing line, and who has it.</source>
            <translation>La correction échoue à deux des 614 tests fonctionnels. Pipeline montre la première ligne en échec, et qui s’en occupe.</translation>
        </message>
        <message>
            <source>All tests passed, and now the release waits for three signatures. Waiting is hatched everywhere.</source>
            <translation>Tous les tests ont réussi, et la release attend maintenant trois signatures. L’attente est hachurée partout.</translation>
        </message>
        <message>
            <source>22.3.1 is out and customers can sign in. Recovered it is called when that has lasted for 15 minutes.</source>
            <translation>La 22.3.1 est sortie et les clients peuvent se connecter. On parle de rétablissement quand cela a duré 15 minutes.</translation>
        </message>
        <message>
            <source>Day tells it in one picture: who had it when, what was waited for, and what to learn.</source>
            <translation>Journée raconte tout en une image : qui s’en occupait et quand, ce qu’on attendait, et ce qu’il faut en apprendre.</translation>
        </message>
        <message>
            <source>Hint %1 of %2</source>
            <translation>Astuce %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Address</name>
        <message>
            <source>This is no address of a place in Dayshift.</source>
            <translation>Ce n’est pas l’adresse d’un endroit dans Dayshift.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>Rien n’a été ouvert.</translation>
        </message>
        <message>
            <source>One looks like dayshift:story/2187.</source>
            <translation>Une adresse ressemble à dayshift:story/2187.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartCard</name>
        <message>
            <source>What “%1” means</source>
            <translation>Ce que signifie « %1 »</translation>
        </message>
        <message>
            <source>More values than pixels: the greatest and the least of each are drawn.</source>
            <translation>Plus de valeurs que de pixels : la plus grande et la plus petite de chacun sont dessinées.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartTable</name>
        <message>
            <source>single value</source>
            <translation>valeur unique</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>rien à mesurer</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>When or where</source>
            <translation>Quand ou où</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De quoi</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Explanation</name>
        <message>
            <source>Formula: %1</source>
            <translation>Formule : %1</translation>
        </message>
        <message>
            <source>Levels are those of DORA&apos;s report of %1: clusters of that year&apos;s answers, no thresholds.</source>
            <translation>Les niveaux sont ceux du rapport DORA de %1 : des regroupements des réponses de l’année, pas des seuils.</translation>
        </message>
        <message>
            <source>Levels are your own.</source>
            <translation>Les niveaux sont les vôtres.</translation>
        </message>
        <message>
            <source>Levels are your own: %1.</source>
            <translation>Les niveaux sont les vôtres : %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GoalBanner</name>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>Aucun objectif n’a été fixé pour ce sprint.</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <translation>Objectif : %1</translation>
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
            <translation>%1 j</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PlotView</name>
        <message numerus="yes">
            <source>Chart of %1, %n step(s)</source>
            <translation>
                <numerusform>Graphique de %1, %n pas</numerusform>
                <numerusform>Graphique de %1, %n pas</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the values, Enter opens what lies behind one.</source>
            <translation>Les touches fléchées lisent les valeurs, Entrée ouvre ce qu’il y a derrière l’une d’elles.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Report</name>
        <message>
            <source>When or where</source>
            <translation>Quand ou où</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % en moins de</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendance</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>aucune donnée</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a level and its year</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Formula: %1</source>
            <translation>Formule : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a fact</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Indicateurs clés</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De quoi</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Ce que cela signifie</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Autres indicateurs</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Why not done</source>
            <translation>Pourquoi pas terminée</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>Passée dans</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n story, %1</numerusform>
                <numerusform>%n stories, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>Aucun objectif n’a été fixé pour ce sprint.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Pas terminée</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>Ce sprint a été clos avant que ses stories ne soient consignées : seuls ses chiffres sont connus.</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>Entrées en cours de route</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>La suite</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>Aucun sprint n’est encore planifié.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n story(s), %2</source>
            <comment>the next sprint</comment>
            <translation>
                <numerusform>%1 : %n story, %2</numerusform>
                <numerusform>%1 : %n stories, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Taken up by</source>
            <translation>Repris par</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Notes de version</translation>
        </message>
        <message>
            <source>Nothing of this sprint is in production yet.</source>
            <translation>Rien de ce sprint n’est encore en production.</translation>
        </message>
        <message>
            <source>Release notes for engineers</source>
            <translation>Notes de version pour ingénieurs</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>changes not known</source>
            <translation>modifications inconnues</translation>
        </message>
        <message>
            <source>Nothing was deployed to production in this sprint.</source>
            <translation>Rien n’a été déployé en production pendant ce sprint.</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>Revue de %1</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>Revue de sprint</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, clos</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1, encore en cours</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Démo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>montré</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Il n’y a encore rien à montrer.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>The report could not be written.</source>
            <translation>Le rapport n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Un fichier qui s’y trouvait avant est tel qu’il était.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Choisissez un dossier où l’on peut écrire, avec un peu d’espace libre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReportCommand</name>
        <message>
            <source>Write a report of a sprint or of the metrics as PDF, HTML or Markdown.</source>
            <translation>Écrire un rapport d’un sprint ou des indicateurs en PDF, HTML ou Markdown.</translation>
        </message>
        <message>
            <source>sprint or metrics.</source>
            <translation>sprint ou metrics.</translation>
        </message>
        <message>
            <source>The report: its ending says the kind (.pdf, .html or .md).</source>
            <translation>Le rapport : son extension dit le format (.pdf, .html ou .md).</translation>
        </message>
        <message>
            <source>The name of a sprint; else the one that runs or was closed last.</source>
            <translation>Le nom d’un sprint ; sinon celui en cours ou le dernier clos.</translation>
        </message>
        <message>
            <source>How many weeks the metrics look back.</source>
            <translation>Sur combien de semaines portent les indicateurs.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>La journée de démonstration au lieu d’un espace de travail.</translation>
        </message>
        <message>
            <source>There is no sprint named “%1”.</source>
            <translation>Il n’y a pas de sprint nommé « %1 ».</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The backlog shows their names.</source>
            <translation>Le backlog montre leurs noms.</translation>
        </message>
        <message>
            <source>Write: dayshift report sprint or dayshift report metrics.</source>
            <translation>Écrivez : dayshift report sprint ou dayshift report metrics.</translation>
        </message>
        <message>
            <source>Name the report with --out; it ends in .pdf, .html or .md.</source>
            <translation>Nommez le rapport avec --out ; il se termine par .pdf, .html ou .md.</translation>
        </message>
        <message>
            <source>“%1” is not a number of weeks.</source>
            <translation>« %1 » n’est pas un nombre de semaines.</translation>
        </message>
        <message>
            <source>The kind, whatever the ending: pdf, html or md.</source>
            <translation>Le type, quelle que soit l’extension : pdf, html ou md.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Review</name>
        <message>
            <source>There is no sprint to review yet.</source>
            <translation>Il n’y a pas encore de sprint à passer en revue.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Plan a sprint in the backlog and start it.</source>
            <translation>Planifiez un sprint dans le backlog et démarrez-le.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>When the sprint began is not known.</source>
            <translation>On ne sait pas quand le sprint a commencé.</translation>
        </message>
        <message>
            <source>%1 incident</source>
            <comment>points</comment>
            <translation>%1 d’incident</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>points and a story&apos;s number</comment>
            <translation>%1 #%2</translation>
        </message>
        <message>
            <source>needs %1</source>
            <translation>demande %1</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>pas commencée</translation>
        </message>
        <message>
            <source>still in %1</source>
            <comment>a column</comment>
            <translation>encore dans %1</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n story, %1</numerusform>
                <numerusform>%n stories, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 stories were done; not done: %3.</source>
            <translation>%1 stories sur %2 ont été terminées ; pas terminées : %3.</translation>
        </message>
        <message numerus="yes">
            <source>All %n stories are done, %1 of them in production.</source>
            <translation>
                <numerusform>La seule story (%n) est terminée, en production : %1.</numerusform>
                <numerusform>Les %n stories sont toutes terminées, dont %1 en production.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done stories are in production; not done: %2.</source>
            <translation>
                <numerusform>%1 sur %n story terminée est en production ; pas terminées : %2.</numerusform>
                <numerusform>%1 des %n stories terminées sont en production ; pas terminées : %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story is in this sprint.</source>
            <translation>Aucune story n’est dans ce sprint.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewPage</name>
        <message>
            <source>&amp;Present</source>
            <translation>&amp;Présenter</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Which sprint is looked back on</source>
            <translation>Le sprint passé en revue</translation>
        </message>
        <message>
            <source>Show the review on a whole screen (F8)</source>
            <translation>Afficher la revue en plein écran (F8)</translation>
        </message>
        <message>
            <source>No sprint to review yet</source>
            <translation>Pas encore de sprint à passer en revue</translation>
        </message>
        <message>
            <source>When a sprint runs, what comes of it is shown here.</source>
            <translation>Quand un sprint est en cours, ce qu’il en advient s’affiche ici.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>Ouvrir le backlog</translation>
        </message>
        <message>
            <source>Demo marked</source>
            <translation>Démo marquée</translation>
        </message>
        <message>
            <source>Demo put in another order</source>
            <translation>Démo mise dans un autre ordre</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Note rédigée</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Note retirée</translation>
        </message>
        <message>
            <source>%1 · closed, as it was then</source>
            <translation>%1 · clos, tel que c’était alors</translation>
        </message>
        <message>
            <source>%1 · still runs</source>
            <translation>%1 · encore en cours</translation>
        </message>
        <message>
            <source>Notes made stories</source>
            <translation>Notes devenues des stories</translation>
        </message>
        <message>
            <source>The notes of the review are stories now.</source>
            <translation>Les notes de la revue sont maintenant des stories.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Pas terminée</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajoutée</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewSection</name>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Démo</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>La suite</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>Ce sprint a été clos avant que ses stories ne soient consignées : seuls ses chiffres sont connus.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>montré</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shown, %2 to come, %n min</source>
            <translation>
                <numerusform>%1 montrées, %2 à venir, %n min</numerusform>
                <numerusform>%1 montrées, %2 à venir, %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>En chiffres</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>Entrées en cours de route</translation>
        </message>
        <message>
            <source>Was taken out</source>
            <translation>Retirées</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n story, %1</numerusform>
                <numerusform>%n stories, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Pas terminée</translation>
        </message>
        <message>
            <source>Could take</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Nothing came in.</source>
            <translation>Rien n’est entré.</translation>
        </message>
        <message>
            <source>Nothing was taken out.</source>
            <translation>Rien n’a été retiré.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Vélocité</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a value and what it is of</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was finished.</source>
            <translation>Rien n’a été terminé.</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>Il ne reste rien.</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Il n’y a encore rien à montrer.</translation>
        </message>
        <message>
            <source>D marks one as shown, Ctrl+Up and Ctrl+Down change the order.</source>
            <translation>D en marque une comme montrée, Ctrl+Haut et Ctrl+Bas changent l’ordre.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Aucune donnée</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>Ce qui vient</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Reportées</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>Aucun sprint n’est encore planifié.</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>N writes a note. On leaving, each becomes a story of its owner in the sprint that comes.</source>
            <translation>N rédige une note. En quittant, chacune devient une story de son responsable dans le sprint qui vient.</translation>
        </message>
        <message>
            <source>to the backlog</source>
            <translation>vers le backlog</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>vers %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewView</name>
        <message>
            <source>Sprint review</source>
            <translation>Revue de sprint</translation>
        </message>
        <message>
            <source>Black screen</source>
            <translation>Écran noir</translation>
        </message>
        <message>
            <source>Section %1 (%1)</source>
            <translation>Section %1 (%1)</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Leave the review (Esc)</source>
            <translation>Quitter la revue (Échap)</translation>
        </message>
        <message>
            <source>Arrow keys, Space, or a presenter remote</source>
            <translation>Touches fléchées, Espace, ou une télécommande de présentation</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qu’il faut faire</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>Qui s’en charge</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Rédiger la note</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Section suivante</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>Section précédente</translation>
        </message>
        <message>
            <source>Start or halt the timer</source>
            <translation>Démarrer ou arrêter le minuteur</translation>
        </message>
        <message>
            <source>Mark as shown</source>
            <translation>Marquer comme montré</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Rédiger une note</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Montrer plus tôt</translation>
        </message>
        <message>
            <source>Show later</source>
            <translation>Montrer plus tard</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>Revue de %1</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Personne encore</translation>
        </message>
        <message>
            <source>%1 of %2  %3</source>
            <comment>a section</comment>
            <translation>%1 sur %2  %3</translation>
        </message>
        <message>
            <source>This is the last section.</source>
            <translation>C’est la dernière section.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <comment>a section</comment>
            <translation>Ensuite : %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n min</source>
            <translation>
                <numerusform>%1 sur %n min</numerusform>
                <numerusform>%1 sur %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Timer: %1</source>
            <translation>Minuteur : %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewWindow</name>
        <message>
            <source>Sprint review</source>
            <translation>Revue de sprint</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notes de l’orateur</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpeakerWindow</name>
        <message>
            <source>To show</source>
            <translation>À montrer</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notes de l’orateur</translation>
        </message>
        <message>
            <source>Right, Space, PageDown: next. Left, PageUp: back. 1 to 5: section. B: black. T: timer. D: shown. N: note. Esc: leave.</source>
            <translation>Droite, Espace, PageSuiv : suivant. Gauche, PagePréc : retour. 1 à 5 : section. B : noir. T : minuteur. D : montré. N : note. Échap : quitter.</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was shown.</source>
            <translation>Tout a été montré.</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>Rien n’a encore été noté.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CauseDialog</name>
        <message>
            <source>Name the cause</source>
            <translation>Indiquer la cause</translation>
        </message>
        <message>
            <source>What brought this incident?</source>
            <translation>Qu’est-ce qui a provoqué cet incident ?</translation>
        </message>
        <message>
            <source>%1 (no cause yet)</source>
            <comment>an incident</comment>
            <translation>%1 (pas encore de cause)</translation>
        </message>
        <message>
            <source>How this is known, for whoever doubts the figure</source>
            <translation>Comment on le sait, pour qui doute du chiffre</translation>
        </message>
        <message>
            <source>&amp;Incident</source>
            <translation>&amp;Incident</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Causé par</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>No deployment</source>
            <translation>Aucun déploiement</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <comment>a deployment</comment>
            <translation>%1 (suggéré)</translation>
        </message>
        <message>
            <source>No deployment ended before it was noticed.</source>
            <translation>Aucun déploiement ne s’est terminé avant qu’il soit remarqué.</translation>
        </message>
        <message>
            <source>Suggested is the last deployment of its service before it was noticed. Only what a person names counts in the figures.</source>
            <translation>Est suggéré le dernier déploiement de son service avant qu’il soit remarqué. Seul ce qu’une personne indique compte dans les chiffres.</translation>
        </message>
        <message>
            <source>There is no incident in this period.</source>
            <translation>Il n’y a pas d’incident dans cette période.</translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation>Écrivez d’abord une raison.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayBar</name>
        <message>
            <source>Minute that is shown</source>
            <translation>Minute affichée</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a second</source>
            <translation>
                <numerusform>%n minute par seconde</numerusform>
                <numerusform>%n minutes par seconde</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Revenir à maintenant</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Jouer</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayWindow</name>
        <message>
            <source>This is the past. Nothing can be changed here: go back to now to make changes. Measured values and attached files are shown as they are kept today.</source>
            <translation>Ceci est le passé. Rien ne peut être modifié ici : revenez à maintenant pour faire des modifications. Les valeurs mesurées et les pièces jointes apparaissent telles qu’elles sont conservées aujourd’hui.</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Relecture</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>↑ ↓</source>
            <comment>keys of the keyboard</comment>
            <translation>↑ ↓</translation>
        </message>
        <message>
            <source>move</source>
            <comment>a key of the palette</comment>
            <translation>déplacer</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key of the keyboard</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>do it</source>
            <comment>a key of the palette</comment>
            <translation>exécuter</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys of the keyboard</comment>
            <translation>Ctrl Entrée</translation>
        </message>
        <message>
            <source>open beside</source>
            <comment>a key of the palette</comment>
            <translation>ouvrir à côté</translation>
        </message>
        <message>
            <source>commands only</source>
            <comment>a key of the palette</comment>
            <translation>commandes seulement</translation>
        </message>
        <message>
            <source>stories</source>
            <comment>a key of the palette</comment>
            <translation>stories</translation>
        </message>
        <message>
            <source>people</source>
            <comment>a key of the palette</comment>
            <translation>personnes</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteModel</name>
        <message>
            <source>Chosen lately</source>
            <translation>Choisis récemment</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Agir</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
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
            <translation>Incident</translation>
        </message>
        <message>
            <source>Incident, %1</source>
            <comment>a service</comment>
            <translation>Incident, %1</translation>
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
            <translation>Ses stories sur le tableau</translation>
        </message>
        <message>
            <source>not possible here and now</source>
            <translation>impossible ici et maintenant</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a choice in a menu</comment>
            <translation>activé</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Filtre enregistré</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Aucune page ne contient ces mots.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export of %1</source>
            <comment>a view</comment>
            <translation>Export de %1</translation>
        </message>
        <message>
            <source>Cancel, write no file</source>
            <translation>Annuler, ne pas écrire de fichier</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>L’exportation n’a pas pu être écrite.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Un fichier qui s’y trouvait avant est tel qu’il était.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Choisissez un dossier où l’on peut écrire, avec un peu d’espace libre.</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <comment>a file</comment>
            <translation>%1 est écrit.</translation>
        </message>
        <message>
            <source>The picture of this view is on the clipboard.</source>
            <translation>L’image de cette vue est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Aperçu avant impression</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDialog</name>
        <message>
            <source>Export this view</source>
            <translation>Exporter cette vue</translation>
        </message>
        <message>
            <source>&amp;PDF, with all rows, to be printed</source>
            <translation>&amp;PDF avec toutes les lignes, à imprimer</translation>
        </message>
        <message>
            <source>P&amp;icture (PNG), as large as on the screen</source>
            <translation>&amp;Image (PNG), aussi grande qu’à l’écran</translation>
        </message>
        <message>
            <source>Picture (PNG), &amp;twice as large</source>
            <translation>Image (PNG), &amp;deux fois plus grande</translation>
        </message>
        <message>
            <source>&amp;Table (CSV), for a spreadsheet</source>
            <translation>&amp;Tableau (CSV), pour un tableur</translation>
        </message>
        <message>
            <source>This view has no rows.</source>
            <translation>Cette vue n’a pas de lignes.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Point-virgule</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulation</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Entre les cellules</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>E&amp;ntre les cellules</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>&amp;Copier comme image</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobRow</name>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <comment>a job</comment>
            <translation>Avancement : %1</translation>
        </message>
        <message>
            <source>being cancelled</source>
            <translation>annulation en cours</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>You can keep working.</source>
            <translation>Vous pouvez continuer à travailler.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <comment>a job</comment>
            <translation>Reprendre : %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <comment>a job</comment>
            <translation>Mettre en pause : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does; a job</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <comment>a job</comment>
            <translation>Masquer : %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobBar</name>
        <message>
            <source>Jobs</source>
            <translation>Travaux</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <comment>a job</comment>
            <translation>%1 : en cours.</translation>
        </message>
        <message>
            <source>%1 is finished.</source>
            <comment>a job</comment>
            <translation>Terminé : %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a job; how far it is</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs</source>
            <translation>
                <numerusform>%n travail</numerusform>
                <numerusform>%n travaux</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LicencesDialog</name>
        <message>
            <source>public domain</source>
            <translation>domaine public</translation>
        </message>
        <message>
            <source>%1 comes under the licence %2. Its text is not installed on this computer; the package that brings %1 has it.</source>
            <comment>a part of the program; a licence</comment>
            <translation>%1 est sous licence %2. Son texte n’est pas installé sur cet ordinateur ; le paquet qui apporte %1 le contient.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Parties du programme</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the program; its licence</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Licence of %1</source>
            <comment>a part of the program</comment>
            <translation>Licence de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
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
            <translation>Cet affichage mural s’est arrêté tout seul</translation>
        </message>
        <message>
            <source>It is tried again at %1. Nothing was changed.</source>
            <comment>a time</comment>
            <translation>Nouvel essai à %1. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The wall display is on.</source>
            <translation>L’affichage mural est en marche.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallNotes</name>
        <message>
            <source>Not read yet</source>
            <translation>Pas encore lu</translation>
        </message>
        <message>
            <source>No news for %1</source>
            <comment>a span</comment>
            <translation>Rien de nouveau depuis %1</translation>
        </message>
        <message>
            <source>Live, now</source>
            <translation>En direct, à l’instant</translation>
        </message>
        <message>
            <source>Live, %1 ago</source>
            <comment>a span</comment>
            <translation>En direct, il y a %1</translation>
        </message>
        <message>
            <source>Read %1 ago</source>
            <comment>a span</comment>
            <translation>Lu il y a %1</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <comment>of a sprint</comment>
            <translation>Objectif : %1</translation>
        </message>
        <message>
            <source>Next in %1</source>
            <comment>a span</comment>
            <translation>Suite dans %1</translation>
        </message>
        <message>
            <source>Pages do not change while data is stale</source>
            <translation>Les pages ne changent pas tant que les données sont périmées</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Pas encore de données</translation>
        </message>
        <message>
            <source>No fresh data for %1</source>
            <comment>a span</comment>
            <translation>Pas de données récentes depuis %1</translation>
        </message>
        <message>
            <source>The workspace could not be read so far.</source>
            <translation>L’espace de travail n’a pas encore pu être lu.</translation>
        </message>
        <message>
            <source>Everything below is from %1. Do not rely on it.</source>
            <comment>a time</comment>
            <translation>Données ci-dessous : %1. Ne vous y fiez pas.</translation>
        </message>
        <message>
            <source>Nobody reads the team’s servers at the moment.</source>
            <translation>Personne ne lit les serveurs de l’équipe en ce moment.</translation>
        </message>
        <message>
            <source>This wall goes on looking by itself.</source>
            <translation>Cet affichage continue de regarder tout seul.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, now.</source>
            <translation>Nouvel essai automatique : essai %1, maintenant.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, next in %2.</source>
            <translation>Nouvel essai automatique : essai %1, prochain dans %2.</translation>
        </message>
        <message>
            <source>Help: Operations Engineer</source>
            <translation>Aide : ingénieur d’exploitation</translation>
        </message>
        <message>
            <source>Esc leaves the wall</source>
            <translation>Échap quitte l’affichage mural</translation>
        </message>
        <message>
            <source>The wall is dark outside the team’s hours</source>
            <translation>L’affichage est éteint en dehors des heures de l’équipe</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallPicture</name>
        <message>
            <source>The team database does not answer.</source>
            <translation>La base de données de l’équipe ne répond pas.</translation>
        </message>
        <message>
            <source>The wall has no page “%1”.</source>
            <translation>L’affichage mural n’a pas de page « %1 ».</translation>
        </message>
        <message>
            <source>Give overview, pipelines, mosaic, sprint, metrics or stale.</source>
            <translation>Indiquez overview, pipelines, mosaic, sprint, metrics ou stale.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallSettings</name>
        <message>
            <source>Panel</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source> inches</source>
            <comment>after a number</comment>
            <translation> pouces</translation>
        </message>
        <message>
            <source>Diagonal of the panel</source>
            <translation>Diagonale de l’écran</translation>
        </message>
        <message>
            <source> m</source>
            <comment>metres, after a number</comment>
            <translation> m</translation>
        </message>
        <message>
            <source>Distance from which it is read</source>
            <translation>Distance à laquelle on le lit</translation>
        </message>
        <message>
            <source>&amp;Diagonal</source>
            <translation>&amp;Diagonale</translation>
        </message>
        <message>
            <source>Read &amp;from</source>
            <translation>&amp;Lu à</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Vue d’ensemble</translation>
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
            <translation>&amp;Indicateurs</translation>
        </message>
        <message>
            <source>Seconds that each page stays</source>
            <translation>Secondes pendant lesquelles chaque page reste</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after a number</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>How people are called</source>
            <translation>Comment les personnes sont nommées</translation>
        </message>
        <message>
            <source>By their roles</source>
            <translation>Par leurs rôles</translation>
        </message>
        <message>
            <source>By their first names</source>
            <translation>Par leurs prénoms</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Affichées</translation>
        </message>
        <message>
            <source>&amp;Each for</source>
            <translation>&amp;Chacune pendant</translation>
        </message>
        <message>
            <source>People are &amp;called</source>
            <translation>Personnes &amp;nommées</translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two times of day</comment>
            <translation>à</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <source>Dark outside the team’s &amp;hours, except for a P1 incident</source>
            <translation>Éteint en dehors des &amp;heures de l’équipe, sauf incident P1</translation>
        </message>
        <message>
            <source>The team’s day begins</source>
            <translation>Début de la journée de l’équipe</translation>
        </message>
        <message>
            <source>The team’s day ends</source>
            <translation>Fin de la journée de l’équipe</translation>
        </message>
        <message>
            <source>&amp;Weekends, too</source>
            <translation>Aussi le &amp;week-end</translation>
        </message>
        <message>
            <source>Dimmed at &amp;night</source>
            <translation>&amp;Atténué la nuit</translation>
        </message>
        <message>
            <source>The night begins</source>
            <translation>Début de la nuit</translation>
        </message>
        <message>
            <source>The night ends</source>
            <translation>Fin de la nuit</translation>
        </message>
        <message>
            <source>Team’s hours</source>
            <translation>Heures de l’équipe</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nuit</translation>
        </message>
        <message>
            <source>Open this on the panel and read the line from the back of the room.</source>
            <translation>Ouvrez ceci sur l’écran mural et lisez la ligne depuis le fond de la salle.</translation>
        </message>
        <message>
            <source>This panel is too small for that distance: it can be read from %1 m.</source>
            <translation>Cet écran est trop petit pour cette distance : il se lit à %1 m.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallTestLine</name>
        <message>
            <source>A line to read from the back of the room</source>
            <translation>Une ligne à lire depuis le fond de la salle</translation>
        </message>
        <message>
            <source>Customers can work</source>
            <translation>Les clients peuvent travailler</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWatch</name>
        <message>
            <source>The workspace does not answer.</source>
            <translation>L’espace de travail ne répond pas.</translation>
        </message>
        <message>
            <source>The file of the workspace is not there.</source>
            <translation>Le fichier de l’espace de travail n’est pas là.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWindow</name>
        <message>
            <source>Wall display</source>
            <translation>Affichage mural</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWords</name>
        <message>
            <source>incident</source>
            <translation>incident</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>instable</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>en bon état</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>objectif %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>limite %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a figure&apos;s name, its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Last answer %1</source>
            <translation>Dernière réponse : %1</translation>
        </message>
        <message>
            <source>It has never answered</source>
            <translation>Elle n’a jamais répondu</translation>
        </message>
        <message>
            <source>Nobody knows how customers fare</source>
            <translation>On ignore ce que reçoivent les clients</translation>
        </message>
        <message>
            <source>Monitoring is silent · %1</source>
            <comment>when it answered last</comment>
            <translation>Surveillance muette · %1</translation>
        </message>
        <message>
            <source>Customers are not served well</source>
            <translation>Les clients sont mal servis</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its value; its goal</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recovered %1 after %2</source>
            <comment>a time, a span</comment>
            <translation>rétabli à %1 après %2</translation>
        </message>
        <message>
            <source>No incident is open</source>
            <translation>Aucun incident ouvert</translation>
        </message>
        <message>
            <source>Nothing measures how customers fare</source>
            <translation>Rien ne mesure ce que reçoivent les clients</translation>
        </message>
        <message>
            <source>All is well for customers</source>
            <translation>Tout va bien pour les clients</translation>
        </message>
        <message>
            <source>P%1</source>
            <comment>priority of an incident</comment>
            <translation>P%1</translation>
        </message>
        <message>
            <source>nobody has it yet</source>
            <translation>personne ne l’a encore pris</translation>
        </message>
        <message numerus="yes">
            <source>%n customers affected</source>
            <translation>
                <numerusform>%n client touché</numerusform>
                <numerusform>%n clients touchés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>so many of what, in the team&apos;s words</comment>
            <translation>%1 %2 en échec</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Assigné</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>Construit</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Fonctionnel</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>%1 étapes terminées sur %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>the step that is on; how many are done</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>none of %1 fails</source>
            <translation>aucun des %1 n’échoue</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 fail</source>
            <translation>
                <numerusform>%1 sur %2 en échec</numerusform>
                <numerusform>%1 sur %2 en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>build</source>
            <comment>the stage of a pipeline</comment>
            <translation>build</translation>
        </message>
        <message>
            <source>functional</source>
            <comment>the stage of a pipeline</comment>
            <translation>test fonctionnel</translation>
        </message>
        <message>
            <source>performance</source>
            <comment>the stage of a pipeline</comment>
            <translation>test de performance</translation>
        </message>
        <message>
            <source>security</source>
            <comment>the stage of a pipeline</comment>
            <translation>test de sécurité</translation>
        </message>
        <message>
            <source>deploy</source>
            <comment>the stage of a pipeline</comment>
            <translation>déploiement</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>a span</comment>
            <translation>plus de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more fail</source>
            <translation>
                <numerusform>%n autre en échec</numerusform>
                <numerusform>%n autres en échec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n bloqué</numerusform>
                <numerusform>%n bloqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n instable</numerusform>
                <numerusform>%n instables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine</source>
            <translation>
                <numerusform>%n en bon état</numerusform>
                <numerusform>%n en bon état</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n sans réponse</numerusform>
                <numerusform>%n sans réponse</numerusform>
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
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines fail</source>
            <translation>
                <numerusform>pipeline en échec</numerusform>
                <numerusform>pipelines en échec</numerusform>
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
                <numerusform>pipeline sans réponse</numerusform>
                <numerusform>pipelines sans réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines blocked</source>
            <translation>
                <numerusform>pipeline bloqué</numerusform>
                <numerusform>pipelines bloqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines unstable</source>
            <translation>
                <numerusform>pipeline instable</numerusform>
                <numerusform>pipelines instables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines fine</source>
            <translation>
                <numerusform>pipeline en bon état</numerusform>
                <numerusform>pipelines en bon état</numerusform>
            </translation>
        </message>
        <message>
            <source>in production</source>
            <translation>en production</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a span</comment>
            <translation>depuis %1</translation>
        </message>
        <message numerus="yes">
            <source>stories blocked</source>
            <translation>
                <numerusform>story bloquée</numerusform>
                <numerusform>stories bloquées</numerusform>
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
                <numerusform>story en cours</numerusform>
                <numerusform>stories en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>none is blocked</source>
            <translation>aucune n’est bloquée</translation>
        </message>
        <message>
            <source>%1, day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1, jour %2 sur %3</translation>
        </message>
        <message>
            <source>%1, day %2</source>
            <comment>a sprint</comment>
            <translation>%1, jour %2</translation>
        </message>
        <message>
            <source>of %1 pt</source>
            <comment>points</comment>
            <translation>sur %1 pt</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <comment>stories</comment>
            <translation>
                <numerusform>sur %n</numerusform>
                <numerusform>sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 points sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 stories</source>
            <translation>%1 stories sur %2</translation>
        </message>
        <message>
            <source>%1 %2, limit %3</source>
            <comment>a column, its stories</comment>
            <translation>%1 %2, limite %3</translation>
        </message>
        <message numerus="yes">
            <source>%n stories blocked</source>
            <translation>
                <numerusform>%n story bloquée</numerusform>
                <numerusform>%n stories bloquées</numerusform>
            </translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>All pipelines</source>
            <translation>Tous les pipelines</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a pipeline, its trouble, since when</comment>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a figure, its value, its trend</comment>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time</comment>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>%1 over</source>
            <comment>a column&apos;s limit</comment>
            <translation>%1 au-dessus</translation>
        </message>
        <message>
            <source>limit %1</source>
            <comment>of a column</comment>
            <translation>limite %1</translation>
        </message>
        <message>
            <source>Nothing is stuck</source>
            <translation>Rien n’est bloqué</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many; which</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AppearancePane</name>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le s&amp;ystème</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>Contraste é&amp;levé</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>&amp;Taille du texte</translation>
        </message>
        <message>
            <source>Large &amp;targets for touch</source>
            <translation>&amp;Grandes cibles tactiles</translation>
        </message>
        <message>
            <source>Buttons and fields are at least 44 pixels high.</source>
            <translation>Les boutons et les champs ont au moins 44 pixels de haut.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Mouvement</translation>
        </message>
        <message>
            <source>&amp;Reduced motion</source>
            <translation>Mouvements &amp;réduits</translation>
        </message>
        <message>
            <source>Menus and tips appear at once, and the wall display changes its pages without a fade.</source>
            <translation>Les menus et les infobulles apparaissent d’un coup, et l’affichage mural change de page sans fondu.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRun</name>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Try the demo day</source>
            <translation>Essayer la journée de démonstration</translation>
        </message>
        <message>
            <source>Follow a Tuesday hour by hour with sample data. Change anything; leave it with one click.</source>
            <translation>Suivez un mardi heure par heure avec des données d’exemple. Modifiez ce que vous voulez ; un clic suffit pour en sortir.</translation>
        </message>
        <message>
            <source>Recommended, 5 minutes</source>
            <translation>Recommandé, 5 minutes</translation>
        </message>
        <message>
            <source>New workspace on this computer</source>
            <translation>Nouvel espace de travail sur cet ordinateur</translation>
        </message>
        <message>
            <source>Start with an empty board and your own team. Works offline.</source>
            <translation>Commencez avec un tableau vide et votre propre équipe. Fonctionne hors ligne.</translation>
        </message>
        <message>
            <source>Connect to the team database</source>
            <translation>Se connecter à la base de l’équipe</translation>
        </message>
        <message>
            <source>Your team already uses Dayshift: you need the address and your sign-in, or a connection file.</source>
            <translation>Votre équipe utilise déjà Dayshift : il vous faut l’adresse et vos identifiants, ou un fichier de connexion.</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>Importer ce que vous avez</translation>
        </message>
        <message>
            <source>Stories and sprints. You see what will come in before anything is stored.</source>
            <translation>Stories et sprints. Vous voyez ce qui entrera avant que quoi que ce soit soit enregistré.</translation>
        </message>
        <message>
            <source>Or drop a file here: a connection file from a colleague, a CSV or JSON export, or a Dayshift workspace. File &gt; Open workspace opens one, too.</source>
            <translation>Ou déposez ici un fichier : un fichier de connexion reçu de l’équipe, un export CSV ou JSON, ou un espace de travail Dayshift. Fichier &gt; Ouvrir un espace de travail en ouvre un aussi.</translation>
        </message>
        <message>
            <source>CSV file …</source>
            <translation>Fichier CSV…</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.tsv);;All files (*)</source>
            <translation>Fichiers CSV (*.csv *.tsv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>GitHub …</source>
            <translation>GitHub…</translation>
        </message>
        <message>
            <source>Exports (*.json *.csv);;All files (*)</source>
            <translation>Exports (*.json *.csv);;Tous les fichiers (*)</translation>
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
            <translation>Importer</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>Ce qui va se passer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>Thème : comme le système</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>Thème : clair</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>Thème : sombre</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>Thème : contraste élevé</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>&amp;Ignorer</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>Comment voulez-vous commencer ?</translation>
        </message>
        <message>
            <source>You can change this at any time. Nothing is sent anywhere until you connect a source.</source>
            <translation>Vous pouvez changer cela à tout moment. Rien n’est envoyé nulle part tant que vous ne connectez pas de source.</translation>
        </message>
        <message>
            <source>Whose workspace is it?</source>
            <translation>À qui est cet espace de travail ?</translation>
        </message>
        <message>
            <source>All of it can be changed later. Only the team&apos;s name is needed.</source>
            <translation>Tout peut être changé plus tard. Seul le nom de l’équipe est nécessaire.</translation>
        </message>
        <message>
            <source>What feeds it?</source>
            <translation>Qu’est-ce qui l’alimente ?</translation>
        </message>
        <message>
            <source>Each of these can wait. A test asks the server once and stores nothing.</source>
            <translation>Chacun de ces points peut attendre. Un test interroge le serveur une fois et n’enregistre rien.</translation>
        </message>
        <message>
            <source>This is what will be made, read and stored, and nothing else.</source>
            <translation>Voici ce qui sera créé, lu et enregistré, et rien d’autre.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>Start the demo day</source>
            <translation>Commencer la journée de démonstration</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>Créer un espace de travail</translation>
        </message>
        <message>
            <source>Connect …</source>
            <translation>Connecter…</translation>
        </message>
        <message>
            <source>Import into a workspace</source>
            <translation>Importer dans un espace de travail</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Ouvrir l’espace de travail</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>The workspace of %1 is made as one file, %2. It stays on this computer.</source>
            <comment>a team; a path</comment>
            <translation>L’espace de travail de %1 est créé dans un seul fichier, %2. Il reste sur cet ordinateur.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are read, and you see what they hold before it is stored.</source>
            <translation>
                <numerusform>%n fichier est lu, et vous voyez ce qu’il contient avant l’enregistrement.</numerusform>
                <numerusform>%n fichiers sont lus, et vous voyez ce qu’ils contiennent avant l’enregistrement.</numerusform>
            </translation>
        </message>
        <message>
            <source>To be imported: %1. First say whose workspace it is for.</source>
            <comment>files</comment>
            <translation>À importer : %1. Dites d’abord pour quel espace de travail.</translation>
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
            <translation>Les builds d’un serveur de CI, pour que chacun voie ce qui est cassé et depuis quand. Un jeton qui peut lire suffit.</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Stories</translation>
        </message>
        <message>
            <source>Go back to the first step to import an export of Jira, GitHub, GitLab, Trello or a CSV file, or use File &gt; Import later.</source>
            <translation>Revenez à la première étape pour importer un export de Jira, GitHub, GitLab, Trello ou un fichier CSV, ou utilisez Fichier &gt; Importer plus tard.</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Surveillance</translation>
        </message>
        <message>
            <source>What customers meet: figures and alerts, so that an incident begins when it hurts, not when somebody calls.</source>
            <translation>Ce que rencontrent les clients : des valeurs et des alertes, pour qu’un incident commence quand cela fait mal, et non quand quelqu’un appelle.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>Conservé dans le trousseau du système, jamais dans l’espace de travail</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Token or password</source>
            <translation>Jeton ou mot de passe</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Pipeline or Monitoring; a field</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <comment>Pipeline or Monitoring</comment>
            <translation>Tester : %1</translation>
        </message>
        <message>
            <source>Builds are read from %1: every few seconds while something runs there, and rarely while nothing does.</source>
            <comment>an address</comment>
            <translation>Les builds sont lus depuis %1 : toutes les quelques secondes tant que quelque chose y tourne, et rarement sinon.</translation>
        </message>
        <message numerus="yes">
            <source>Monitoring is read from %1 every %2 s, with %n figure(s).</source>
            <comment>an address; a number</comment>
            <translation>
                <numerusform>La surveillance est lue depuis %1 toutes les %2 s, avec %n valeur.</numerusform>
                <numerusform>La surveillance est lue depuis %1 toutes les %2 s, avec %n valeurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and passwords go into the system&apos;s keyring and nowhere else.</source>
            <translation>Les jetons et les mots de passe vont dans le trousseau du système et nulle part ailleurs.</translation>
        </message>
        <message>
            <source>Nothing is read from any server. You can connect one at any time in Settings &gt; Sources.</source>
            <translation>Rien n’est lu d’aucun serveur. Vous pouvez en connecter un à tout moment dans Paramètres &gt; Sources.</translation>
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
                <numerusform>%n semaine</numerusform>
                <numerusform>%n semaines</numerusform>
            </translation>
        </message>
        <message>
            <source>No sprints</source>
            <translation>Pas de sprints</translation>
        </message>
        <message>
            <source>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</source>
            <translation>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>First day of the sprint</source>
            <translation>Premier jour du sprint</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>Éq&amp;uipe</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>Pr&amp;oduit</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Fuseau &amp;horaire</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>Sprints &amp;last</source>
            <translation>&amp;Durée des sprints</translation>
        </message>
        <message>
            <source>Current sp&amp;rint, since</source>
            <translation>Sprint en &amp;cours, depuis</translation>
        </message>
        <message>
            <source>P&amp;eople, one a line, with roles</source>
            <translation>P&amp;ersonnes, une par ligne, avec leurs rôles</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espaces de travail Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>No role is called “%1”. It is left out.</source>
            <comment>a word</comment>
            <translation>Aucun rôle ne s’appelle « %1 ». Il est laissé de côté.</translation>
        </message>
        <message>
            <source>Paste a list: name, roles, @login, mail address, apart by commas. You are in the team already.</source>
            <translation>Collez une liste : nom, rôles, @identifiant, adresse e-mail, séparés par des virgules. Vous êtes déjà dans l’équipe.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>A workspace needs the name of its team.</source>
            <translation>Un espace de travail a besoin du nom de son équipe.</translation>
        </message>
        <message>
            <source>A workspace needs a file.</source>
            <translation>Un espace de travail a besoin d’un fichier.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another one, or open it by the File menu.</source>
            <translation>Il existe déjà un fichier de ce nom. Choisissez-en un autre, ou ouvrez celui-ci par le menu Fichier.</translation>
        </message>
        <message>
            <source>%1 runs from %2.</source>
            <comment>a sprint; its days</comment>
            <translation>%1 : %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the team besides you.</source>
            <translation>
                <numerusform>%n personne est dans l’équipe en plus de vous.</numerusform>
                <numerusform>%n personnes sont dans l’équipe en plus de vous.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GatesPane</name>
        <message>
            <source>Stages and the board&apos;s rules</source>
            <translation>Les étapes et les règles du tableau</translation>
        </message>
        <message>
            <source>Which of your servers&apos; stages is a build, a functional, performance or security test, or a deployment; what the columns ask; when a story is done.</source>
            <translation>Quelles étapes de vos serveurs sont un build, un test fonctionnel, de performance ou de sécurité, ou un déploiement ; ce que demandent les colonnes ; quand une story est terminée.</translation>
        </message>
        <message>
            <source>Who signs a release</source>
            <translation>Qui signe une release</translation>
        </message>
        <message>
            <source>One signature for each of these roles. Nobody signs twice in one release, and whoever made a change does not sign alone for it.</source>
            <translation>Une signature pour chacun de ces rôles. Personne ne signe deux fois dans une release, et l’auteur d’une modification ne signe pas seul pour elle.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Barrières</translation>
        </message>
        <message>
            <source>What has to hold before a release goes out.</source>
            <translation>Ce qui doit être vrai avant qu’une release ne sorte.</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>&amp;Quality level: so many of the tests that ran have to pass</source>
            <translation>Niveau de &amp;qualité : part des tests exécutés qui doit réussir</translation>
        </message>
        <message>
            <source>Gates only ad&amp;vise</source>
            <translation>Les barrières ne font qu’a&amp;vertir</translation>
        </message>
        <message>
            <source>A gate that does not hold warns, and nobody is kept from signing or deploying.</source>
            <translation>Une barrière non franchie avertit, et n’empêche personne de signer ou de déployer.</translation>
        </message>
        <message>
            <source>After a deployment</source>
            <translation>Après un déploiement</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Production is &amp;watched so long before the release counts as verified</source>
            <translation>La production est &amp;observée aussi longtemps avant que la release compte comme vérifiée</translation>
        </message>
        <message>
            <source>Old builds</source>
            <translation>Anciens builds</translation>
        </message>
        <message>
            <source>Builds are &amp;kept for so many days</source>
            <translation>Nombre de jours pendant lesquels les builds sont &amp;conservés</translation>
        </message>
        <message>
            <source>The newest of each pipeline, and what proves a story, a release or a deployment, stays longer.</source>
            <translation>Le plus récent de chaque pipeline, et ce qui prouve une story, une release ou un déploiement, reste plus longtemps.</translation>
        </message>
        <message numerus="yes">
            <source>Builds are kept for %n day(s)</source>
            <translation>
                <numerusform>Les builds sont conservés %n jour</numerusform>
                <numerusform>Les builds sont conservés %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>Lecture seule : rien ne peut être modifié ici.</translation>
        </message>
        <message>
            <source>Rules for releases changed</source>
            <translation>Règles des releases modifiées</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Herald</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened while it was quiet</source>
            <translation>
                <numerusform>%n événement pendant le silence</numerusform>
                <numerusform>%n événements pendant le silence</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Ouvrir la liste</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeyboardPane</name>
        <message>
            <source>Single letters</source>
            <translation>Lettres seules</translation>
        </message>
        <message>
            <source>&amp;Letters alone do something in lists</source>
            <translation>Des &amp;lettres seules agissent dans les listes</translation>
        </message>
        <message>
            <source>E edits, A assigns, and so on. They never act while text is typed. Switch them off if you speak to the computer or press keys by accident.</source>
            <translation>E modifie, A assigne, et ainsi de suite. Elles n’agissent jamais pendant la saisie de texte. Désactivez-les si vous parlez à l’ordinateur ou appuyez sur des touches par mégarde.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Trouver une action ou une touche</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>From the program</source>
            <translation>Du programme</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nouvelle touche</translation>
        </message>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Utiliser cette touche</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>&amp;Aucune touche</translation>
        </message>
        <message>
            <source>&amp;Back to the program&apos;s</source>
            <translation>&amp;Revenir à celle du programme</translation>
        </message>
        <message>
            <source>Reset &amp;all keys</source>
            <translation>Réinitialiser &amp;toutes les touches</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no key</comment>
            <translation>aucune</translation>
        </message>
        <message>
            <source>In every view</source>
            <translation>Dans toutes les vues</translation>
        </message>
        <message>
            <source>Choose an action, then press the new key in the field.</source>
            <translation>Choisissez une action, puis appuyez sur la nouvelle touche dans le champ.</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” already: neither would act. Choose another one, or use it all the same and give that one another key.</source>
            <comment>a key; an action</comment>
            <translation>%1 est déjà la touche de « %2 » : aucune des deux n’agirait. Choisissez-en une autre, ou utilisez-la quand même et donnez-en une autre à celle-là.</translation>
        </message>
        <message>
            <source>Changed. It acts from now on.</source>
            <translation>Modifiée. Elle agit dès maintenant.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LanguagePane</name>
        <message>
            <source>For translators</source>
            <translation>Pour les traducteurs</translation>
        </message>
        <message>
            <source>Offer languages that &amp;test the program</source>
            <translation>Proposer des langues qui &amp;testent le programme</translation>
        </message>
        <message>
            <source>English in longer words, and English from right to left. They are in the View menu after the next start, and here when you come back.</source>
            <translation>L’anglais en mots plus longs, et l’anglais de droite à gauche. Elles sont dans le menu Affichage après le prochain démarrage, et ici quand vous revenez.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>Mots plus longs, pour tester</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>En miroir, pour tester</translation>
        </message>
        <message>
            <source>The window speaks the new language at once. What people and servers wrote stays as they wrote it.</source>
            <translation>La fenêtre parle aussitôt la nouvelle langue. Ce que des personnes et des serveurs ont écrit reste tel qu’ils l’ont écrit.</translation>
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation>Dates et nombres</translation>
        </message>
        <message>
            <source>A moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Time zone, the workspace&apos;s</source>
            <translation>Fuseau horaire, celui de l’espace de travail</translation>
        </message>
        <message>
            <source>They follow the language and the country that the system is set to.</source>
            <translation>Ils suivent la langue et le pays réglés dans le système.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationWords</name>
        <message>
            <source>Story #%1 is yours</source>
            <translation>La story #%1 est à vous</translation>
        </message>
        <message>
            <source>%1 mentions you in #%2</source>
            <comment>a person; the number of a story</comment>
            <translation>%1 vous mentionne dans #%2</translation>
        </message>
        <message>
            <source>Release %1 waits for your signature</source>
            <translation>La release %1 attend votre signature</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a pipeline</comment>
            <translation>%1 : échec</translation>
        </message>
        <message>
            <source>%1 failed at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 : échec à %2</translation>
        </message>
        <message>
            <source>Incident %1: %2</source>
            <comment>its number; its title</comment>
            <translation>Incident %1 : %2</translation>
        </message>
        <message>
            <source>%1 waits for approval</source>
            <comment>a pipeline</comment>
            <translation>%1 attend une approbation</translation>
        </message>
        <message>
            <source>%1 waits for approval at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 attend une approbation à %2</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 vous a confié : %2</translation>
        </message>
        <message>
            <source>You sign as %1.</source>
            <comment>a role</comment>
            <translation>Vous signez en tant que %1.</translation>
        </message>
        <message>
            <source>The last change is by %1.</source>
            <comment>a person</comment>
            <translation>La dernière modification est de %1.</translation>
        </message>
        <message>
            <source>%1 raised it.</source>
            <comment>a person</comment>
            <translation>Déclaré par %1.</translation>
        </message>
        <message>
            <source>Somebody who may deploy has to agree.</source>
            <translation>Quelqu’un qui a le droit de déployer doit donner son accord.</translation>
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
            <translation>Incident %1</translation>
        </message>
        <message>
            <source>Assign to me</source>
            <translation>M’assigner</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPage</name>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Rien ne vous attend.</translation>
        </message>
        <message>
            <source>Stories that are given to you, comments that mention you, releases that wait for your signature, builds of yours that fail and incidents are told here.</source>
            <translation>Les stories qui vous sont confiées, les commentaires qui vous mentionnent, les releases qui attendent votre signature, vos builds en échec et les incidents s’affichent ici.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Assign to me</source>
            <translation>&amp;M’assigner</translation>
        </message>
        <message>
            <source>&amp;Done with it</source>
            <translation>&amp;Réglé</translation>
        </message>
        <message>
            <source>Done with a&amp;ll</source>
            <translation>&amp;Tout est réglé</translation>
        </message>
        <message>
            <source>What is &amp;told</source>
            <translation>Ce qui est &amp;signalé</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à regarder</numerusform>
                <numerusform>%n à regarder</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Concerne</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPane</name>
        <message>
            <source>What concerns me</source>
            <translation>Ce qui me concerne</translation>
        </message>
        <message>
            <source>Only what concerns you is told, and never that something passed. All of it stands in the list, Ctrl+Shift+N.</source>
            <translation>Seul ce qui vous concerne est signalé, et jamais une réussite. Tout se trouve dans la liste, Ctrl+Maj+N.</translation>
        </message>
        <message>
            <source>A story is given to &amp;me</source>
            <translation>Une story m’est &amp;confiée</translation>
        </message>
        <message>
            <source>Somebody m&amp;entions me</source>
            <translation>Quelqu’un me m&amp;entionne</translation>
        </message>
        <message>
            <source>A release waits for my &amp;signature</source>
            <translation>Une release attend ma &amp;signature</translation>
        </message>
        <message>
            <source>A &amp;build of mine fails</source>
            <translation>Un de mes &amp;builds échoue</translation>
        </message>
        <message>
            <source>An &amp;incident is raised</source>
            <translation>Un &amp;incident est déclaré</translation>
        </message>
        <message>
            <source>A deployment waits for a&amp;pproval</source>
            <translation>Un déploiement attend une a&amp;pprobation</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Sur le bureau</translation>
        </message>
        <message>
            <source>In the tray only</source>
            <translation>Seulement dans la zone de notification</translation>
        </message>
        <message>
            <source>In the list only</source>
            <translation>Seulement dans la liste</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Pas du tout</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Heures de silence</translation>
        </message>
        <message>
            <source>&amp;Quiet hours each day</source>
            <translation>&amp;Heures de silence chaque jour</translation>
        </message>
        <message>
            <source>What happens meanwhile comes into the list; at the end one notification says how much there is.</source>
            <translation>Ce qui arrive entre-temps va dans la liste ; à la fin, une notification dit combien il y en a.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;À</translation>
        </message>
        <message>
            <source>Incidents may brea&amp;k them</source>
            <translation>Les incidents peuvent les inte&amp;rrompre</translation>
        </message>
        <message>
            <source>While a sprint review is presented, nothing is shown either; it comes when the review ends.</source>
            <translation>Pendant la présentation d’une revue de sprint, rien ne s’affiche non plus ; cela vient à la fin de la revue.</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Zone de notification</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the last window quits Dayshift.</source>
            <translation>Ce bureau n’a pas de zone de notification : fermer la dernière fenêtre quitte Dayshift.</translation>
        </message>
        <message>
            <source>Stay in the tray when the last &amp;window is closed</source>
            <translation>Rester dans la zone de notification à la fermeture de la dernière &amp;fenêtre</translation>
        </message>
        <message>
            <source>Servers are read on. Quit in the File menu or in the tray ends the program.</source>
            <translation>Les serveurs continuent d’être lus. Quitter, dans le menu Fichier ou dans la zone de notification, arrête le programme.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsRoom</name>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>&amp;Notifications</source>
            <translation>&amp;Notifications</translation>
        </message>
        <message>
            <source>#%1 is yours</source>
            <translation>#%1 est à vous</translation>
        </message>
        <message>
            <source>%1 is yours</source>
            <comment>a pipeline</comment>
            <translation>%1 est à vous</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>Vous n’êtes pas membre de cette équipe.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Have yourself added in Settings &gt; Team and roles.</source>
            <translation>Faites-vous ajouter dans Paramètres &gt; Équipe et rôles.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>Rechercher dans les paramètres</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPane</name>
        <message>
            <source>Yours, on this computer. Nobody else sees it.</source>
            <translation>Les vôtres, sur cet ordinateur. Personne d’autre ne les voit.</translation>
        </message>
        <message>
            <source>The team&apos;s: it lies in the workspace, and everybody has it.</source>
            <translation>Ceux de l’équipe : ils se trouvent dans l’espace de travail, et tout le monde les a.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsRoom</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Paramètres</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>theme dark light contrast text size touch motion look</source>
            <translation>thème sombre clair contraste texte taille tactile mouvement apparence</translation>
        </message>
        <message>
            <source>Language and dates</source>
            <translation>Langue et dates</translation>
        </message>
        <message>
            <source>language dates numbers time zone translation</source>
            <translation>langue dates nombres fuseau horaire traduction</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>quiet hours desktop tray digest incident approval mention</source>
            <translation>silence heures bureau zone de notification résumé incident approbation mention</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>keys shortcuts single letters conflict reset</source>
            <translation>touches raccourcis lettres seules conflit réinitialiser</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
        <message>
            <source>Team database</source>
            <translation>Base de l’équipe</translation>
        </message>
        <message>
            <source>database server file backup schema team product time zone check</source>
            <translation>base de données serveur fichier sauvegarde schéma équipe produit fuseau horaire vérification</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>CI servers monitoring connections tokens budget requests test</source>
            <translation>serveurs CI surveillance connexions jetons quota requêtes test</translation>
        </message>
        <message>
            <source>Stages and gates</source>
            <translation>Étapes et barrières</translation>
        </message>
        <message>
            <source>release sign-off signatures gates stages builds kept days</source>
            <translation>release validation signatures barrières étapes builds conservés jours</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>Présenter</translation>
        </message>
        <message>
            <source>Wall display</source>
            <translation>Affichage mural</translation>
        </message>
        <message>
            <source>wall panel distance pages night hours</source>
            <translation>mural écran distance pages nuit horaires</translation>
        </message>
        <message>
            <source>Team and roles</source>
            <translation>Équipe et rôles</translation>
        </message>
        <message>
            <source>people members rights login guest product owner scrum master</source>
            <translation>personnes membres droits identifiant invité product owner scrum master</translation>
        </message>
        <message>
            <source>Metrics and bands</source>
            <translation>Indicateurs et niveaux</translation>
        </message>
        <message>
            <source>levels DORA year elite high medium low thresholds figures</source>
            <translation>niveaux DORA année élite élevé moyen faible seuils indicateurs</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>About Dayshift</source>
            <translation>À propos de Dayshift</translation>
        </message>
        <message>
            <source>version licences Qt files folders stored</source>
            <translation>version licences Qt fichiers dossiers stockage</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Cet espace de travail</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>Vos paramètres</translation>
        </message>
        <message>
            <source>Drafts that were not saved yet</source>
            <translation>Brouillons pas encore enregistrés</translation>
        </message>
        <message>
            <source>Workspaces, unless you chose another folder; changes that wait to be sent; notifications</source>
            <translation>Espaces de travail, sauf si vous avez choisi un autre dossier ; modifications en attente d&apos;envoi ; notifications</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesPane</name>
        <message>
            <source>Connection check</source>
            <translation>Vérification de la connexion</translation>
        </message>
        <message>
            <source>How they are read</source>
            <translation>Comment elles sont lues</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Dernière lecture</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Restantes</translation>
        </message>
        <message>
            <source>Requests that the server still allows</source>
            <translation>Requêtes que le serveur permet encore</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Tester</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>Add a &amp;CI server …</source>
            <translation>Ajouter un serveur de &amp;CI…</translation>
        </message>
        <message>
            <source>Add &amp;monitoring …</source>
            <translation>Ajouter une s&amp;urveillance…</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>désactivée</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>ne répond pas</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>lue</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>pas encore lue</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Saisi à la main</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Désactiver</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>&amp;Activer</translation>
        </message>
        <message>
            <source>Its builds prove stories and deployments: switch it off, and they stay.</source>
            <translation>Ses builds prouvent des stories et des déploiements : désactivez-le, et ils restent.</translation>
        </message>
        <message>
            <source>Nothing is connected yet. Add a CI server to see every build, or monitoring to see what customers meet.</source>
            <translation>Rien n’est encore connecté. Ajoutez un serveur de CI pour voir chaque build, ou une surveillance pour voir ce que rencontrent les clients.</translation>
        </message>
        <message>
            <source>%1 is read again</source>
            <comment>a server</comment>
            <translation>%1 : lecture reprise</translation>
        </message>
        <message>
            <source>%1 is switched off</source>
            <comment>a server</comment>
            <translation>%1 : désactivation</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>a server</comment>
            <translation>Suppression de %1</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>Un serveur est interrogé toutes les quelques secondes tant que quelque chose y tourne, et rarement sinon. Les jetons sont dans le trousseau du système, propres à chaque ordinateur.</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. It counts as live for 90 s after its last answer and as stale after 15 min. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>Un serveur est interrogé toutes les quelques secondes tant que quelque chose y tourne, et rarement sinon. Il compte comme en direct pendant 90 s après sa dernière réponse et comme périmé après 15 min. Les jetons se trouvent dans le trousseau du système, propres à chaque ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StepTrail</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>numbers, and what is done</comment>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tray</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>&amp;Déclarer un incident…</translation>
        </message>
        <message>
            <source>&amp;Open Dayshift</source>
            <translation>&amp;Ouvrir Dayshift</translation>
        </message>
        <message>
            <source>&amp;Pause notifications</source>
            <translation>&amp;Suspendre les notifications</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>%1, running</source>
            <comment>a pipeline</comment>
            <translation>%1, en cours</translation>
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
                <numerusform>%n incident ouvert</numerusform>
                <numerusform>%n incidents ouverts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) fail</source>
            <translation>
                <numerusform>%n pipeline en échec</numerusform>
                <numerusform>%n pipelines en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>No source answers</source>
            <translation>Aucune source ne répond</translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) run</source>
            <translation>
                <numerusform>%n pipeline en cours</numerusform>
                <numerusform>%n pipelines en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Rien n’a besoin de vous</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WelcomePicture</name>
        <message>
            <source>Dayshift. The team&apos;s day, in one window</source>
            <translation>Dayshift. La journée de l’équipe, dans une seule fenêtre</translation>
        </message>
        <message>
            <source>Dayshift</source>
            <translation>Dayshift</translation>
        </message>
        <message>
            <source>The team&apos;s day, in one window</source>
            <translation>La journée de l’équipe, dans une seule fenêtre</translation>
        </message>
        <message>
            <source>See what customers meet in production, who works on it, what the pipeline says and what waits for whom. Every role looks at the same day.</source>
            <translation>Voyez ce que rencontrent les clients en production, qui y travaille, ce que dit le pipeline et ce qui attend qui. Tous les rôles regardent la même journée.</translation>
        </message>
        <message>
            <source>Free software, GPL-3.0. No account, no tracking.</source>
            <translation>Logiciel libre, GPL-3.0. Pas de compte, pas de pistage.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Empaqueter</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Livrer</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>Configurer</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Surveiller</translation>
        </message>
        <message>
            <source>4 h 14 min</source>
            <translation>4 h 14 min</translation>
        </message>
        <message>
            <source>from a customer&apos;s failed sign-in to the verified recovery</source>
            <translation>de la connexion refusée d’un client au rétablissement vérifié</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WorkspacePane</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>&amp;Test again</source>
            <translation>&amp;Tester à nouveau</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Où se trouvent les données</translation>
        </message>
        <message>
            <source>On this computer only: one file, for one person or to try things.</source>
            <translation>Sur cet ordinateur seulement : un fichier, pour une personne ou pour essayer.</translation>
        </message>
        <message>
            <source>In the team&apos;s database: PostgreSQL, everybody sees the same.</source>
            <translation>Dans la base de l’équipe : PostgreSQL, tout le monde voit la même chose.</translation>
        </message>
        <message>
            <source>&amp;Open another workspace …</source>
            <translation>&amp;Ouvrir un autre espace de travail…</translation>
        </message>
        <message>
            <source>Open a team &amp;database …</source>
            <translation>Ouvrir une &amp;base d’équipe…</translation>
        </message>
        <message>
            <source>When the server cannot be reached, work goes on here and is sent later. Signing and deploying always need the server. The password lies in the system&apos;s keyring.</source>
            <translation>Quand le serveur n’est pas joignable, le travail continue ici et est envoyé plus tard. Signer et déployer demandent toujours le serveur. Le mot de passe se trouve dans le trousseau du système.</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>À qui il est</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Te&amp;am</source>
            <translation>Éq&amp;uipe</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Produit</translation>
        </message>
        <message>
            <source>Time &amp;zone, in which days and weeks are counted</source>
            <translation>&amp;Fuseau horaire, dans lequel sont comptés les jours et les semaines</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Le garder en sécurité</translation>
        </message>
        <message>
            <source>A whole copy in one file, while others work on.</source>
            <translation>Une copie entière dans un fichier, pendant que les autres continuent à travailler.</translation>
        </message>
        <message>
            <source>&amp;Back up …</source>
            <translation>&amp;Sauvegarder…</translation>
        </message>
        <message>
            <source>The database is backed up on its server.</source>
            <translation>La base de données se sauvegarde sur son serveur.</translation>
        </message>
        <message>
            <source>A connection file brings a colleague here. It holds the address and no password.</source>
            <translation>Un fichier de connexion amène quelqu’un de l’équipe ici. Il contient l’adresse et aucun mot de passe.</translation>
        </message>
        <message>
            <source>&amp;Connection file …</source>
            <translation>Fichier de &amp;connexion…</translation>
        </message>
        <message>
            <source>Connection check</source>
            <translation>Vérification de la connexion</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>Connecté en ce moment</translation>
        </message>
        <message>
            <source>It is being asked</source>
            <translation>Interrogation en cours</translation>
        </message>
        <message>
            <source>It does not answer</source>
            <translation>Il ne répond pas</translation>
        </message>
        <message>
            <source>The workspace is open</source>
            <translation>L’espace de travail est ouvert</translation>
        </message>
        <message>
            <source>Connected to the team database</source>
            <translation>Connecté à la base de l’équipe</translation>
        </message>
        <message>
            <source>last change %1</source>
            <comment>a time</comment>
            <translation>dernière modification : %1</translation>
        </message>
        <message>
            <source>nothing was changed yet</source>
            <translation>rien n’a encore été modifié</translation>
        </message>
        <message>
            <source>The file answers</source>
            <translation>Le fichier répond</translation>
        </message>
        <message>
            <source>The server answers</source>
            <translation>Le serveur répond</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The line is encrypted</source>
            <translation>La liaison est chiffrée</translation>
        </message>
        <message>
            <source>The line is not encrypted</source>
            <translation>La liaison n’est pas chiffrée</translation>
        </message>
        <message>
            <source>You may read and write</source>
            <translation>Vous pouvez lire et écrire</translation>
        </message>
        <message>
            <source>You may read, and not write</source>
            <translation>Vous pouvez lire, pas écrire</translation>
        </message>
        <message>
            <source>Schema %1 fits this program</source>
            <translation>Le schéma %1 convient à ce programme</translation>
        </message>
        <message>
            <source>Schema %1; this program knows %2</source>
            <translation>Schéma %1 ; ce programme connaît %2</translation>
        </message>
        <message>
            <source>The clocks differ by %1</source>
            <translation>Les horloges diffèrent de %1</translation>
        </message>
        <message>
            <source>The clocks agree</source>
            <translation>Les horloges concordent</translation>
        </message>
        <message>
            <source>times are the server&apos;s</source>
            <translation>les heures sont celles du serveur</translation>
        </message>
        <message>
            <source>Workspace changed</source>
            <translation>Espace de travail modifié</translation>
        </message>
        <message>
            <source>Back up the workspace</source>
            <translation>Sauvegarder l’espace de travail</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espaces de travail Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>Backed up to %1, %2.</source>
            <comment>a file; its size</comment>
            <translation>Sauvegardé dans %1, %2.</translation>
        </message>
        <message>
            <source>Save a connection file</source>
            <translation>Enregistrer un fichier de connexion</translation>
        </message>
        <message>
            <source>Connection files (*.dayshift-connection)</source>
            <translation>Fichiers de connexion (*.dayshift-connection)</translation>
        </message>
        <message>
            <source>The connection file is %1. It holds no password.</source>
            <translation>Le fichier de connexion est %1. Il ne contient aucun mot de passe.</translation>
        </message>
        <message>
            <source>The connection file could not be written. Choose another folder.</source>
            <translation>Le fichier de connexion n’a pas pu être écrit. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. What you typed is kept; when you save, both are shown.</source>
            <translation>Quelqu&apos;un a modifié cela entre-temps. Votre saisie est gardée ; à l&apos;enregistrement, les deux sont montrées.</translation>
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
            <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
        </message>
        <message>
            <source>Qt, by which it is built and run</source>
            <translation>Qt, avec lequel il est construit et exécuté</translation>
        </message>
        <message>
            <source>Newest schema of a workspace</source>
            <translation>Schéma le plus récent d&apos;un espace de travail</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Licences…</translation>
        </message>
        <message>
            <source>Where things lie on this computer</source>
            <translation>Où tout se trouve sur cet ordinateur</translation>
        </message>
        <message>
            <source>Tokens and passwords lie in the system&apos;s keyring, in none of these files.</source>
            <translation>Les jetons et les mots de passe sont dans le trousseau du système, dans aucun de ces fichiers.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BandsPane</name>
        <message>
            <source>Levels of the four figures</source>
            <translation>Niveaux des quatre indicateurs</translation>
        </message>
        <message>
            <source>DORA&apos;s levels describe clusters of one year&apos;s answers; they move from year to year and are no thresholds. So a level is never shown without its year. The report of 2025 has none.</source>
            <translation>Les niveaux de DORA décrivent des groupes de réponses d&apos;une année ; ils changent d&apos;une année à l&apos;autre et ne sont pas des seuils. Un niveau n&apos;est donc jamais montré sans son année. Le rapport de 2025 n&apos;en a pas.</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>rapport DORA de %1</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>Les nôtres</translation>
        </message>
        <message>
            <source>No levels</source>
            <translation>Aucun niveau</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>&amp;Niveaux</translation>
        </message>
        <message>
            <source>Our own levels</source>
            <translation>Nos propres niveaux</translation>
        </message>
        <message>
            <source>Where a level ends. What lies beyond the last one is low. They hold while “Our own” is chosen above, and begin as those of 2024.</source>
            <translation>Où finit un niveau. Ce qui dépasse le dernier est faible. Ils valent tant que « Les nôtres » est choisi ci-dessus, et commencent comme ceux de 2024.</translation>
        </message>
        <message>
            <source>Lead times, median, below</source>
            <translation>Délais, médiane, moins de</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after their number</comment>
            <translation> jours</translation>
        </message>
        <message>
            <source>Time to recovery, median, below</source>
            <translation>Temps de rétablissement, médiane, moins de</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after their number</comment>
            <translation> h</translation>
        </message>
        <message>
            <source>Failed deployments, at most</source>
            <translation>Déploiements échoués, au plus</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Deployments in 30 days, at least</source>
            <translation>Déploiements en 30 jours, au moins</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a figure; a level</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Agreed in May 2026</source>
            <translation>Convenu en mai 2026</translation>
        </message>
        <message>
            <source>&amp;Where they come from, with the year</source>
            <translation>&amp;D&apos;où ils viennent, avec l&apos;année</translation>
        </message>
        <message>
            <source>Levels changed</source>
            <translation>Niveaux modifiés</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EditCommand</name>
        <message>
            <source>Change a member of the team and their roles.</source>
            <translation>Modifier un membre de l&apos;équipe et ses rôles.</translation>
        </message>
        <message>
            <source>member.</source>
            <translation>member.</translation>
        </message>
        <message>
            <source>The member&apos;s name, login or e-mail.</source>
            <translation>Le nom, l&apos;identifiant ou l&apos;adresse du membre.</translation>
        </message>
        <message>
            <source>Give this role. Give the option once for each role.</source>
            <translation>Donner ce rôle. À donner une fois par rôle.</translation>
        </message>
        <message>
            <source>Take this role away. Without any role a member is a guest, who only looks.</source>
            <translation>Retirer ce rôle. Sans aucun rôle, un membre est un invité, qui ne fait que regarder.</translation>
        </message>
        <message>
            <source>The name from now on.</source>
            <translation>Le nom à partir de maintenant.</translation>
        </message>
        <message>
            <source>The login from now on.</source>
            <translation>L&apos;identifiant à partir de maintenant.</translation>
        </message>
        <message>
            <source>They left the team. What they did stays.</source>
            <translation>La personne a quitté l&apos;équipe. Ce qu&apos;elle a fait reste.</translation>
        </message>
        <message>
            <source>They are in the team again.</source>
            <translation>La personne est de nouveau dans l&apos;équipe.</translation>
        </message>
        <message>
            <source>Say what to change: edit member, and the name.</source>
            <translation>Dites quoi modifier : edit member, et le nom.</translation>
        </message>
        <message>
            <source>Somebody has either left or is back.</source>
            <translation>Une personne est soit partie, soit de retour.</translation>
        </message>
        <message>
            <source>%1 is no role. There are: %2.</source>
            <translation>%1 n&apos;est pas un rôle. Il y a : %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FreshnessCard</name>
        <message>
            <source>How long it is believed</source>
            <translation>Combien de temps on s&apos;y fie</translation>
        </message>
        <message>
            <source>After its last answer a source is live for so long; then its age is told, and in the end it is stale: nothing of it is believed any more.</source>
            <translation>Après sa dernière réponse, une source est à jour pendant ce temps ; puis son âge est indiqué, et enfin elle est périmée : on ne s&apos;y fie plus.</translation>
        </message>
        <message>
            <source>CI servers: &amp;live for</source>
            <translation>Serveurs CI : à &amp;jour pendant</translation>
        </message>
        <message>
            <source>CI servers: stale a&amp;fter</source>
            <translation>Serveurs CI : &amp;périmé après</translation>
        </message>
        <message>
            <source>Monitoring: li&amp;ve for</source>
            <translation>Surveillance : à jo&amp;ur pendant</translation>
        </message>
        <message>
            <source>Monitoring: stale af&amp;ter</source>
            <translation>Surveillance : péri&amp;mé après</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>Limites &amp;habituelles</translation>
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
            <translation>Limites de fraîcheur modifiées</translation>
        </message>
        <message>
            <source>Limits of freshness as usual</source>
            <translation>Limites de fraîcheur habituelles</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MemberWords</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A person of the team needs a name of at most 100 letters.</source>
            <translation>Une personne de l&apos;équipe doit avoir un nom de 100 lettres au plus.</translation>
        </message>
        <message>
            <source>Enter the name by which the team calls them.</source>
            <translation>Saisissez le nom que l&apos;équipe lui donne.</translation>
        </message>
        <message>
            <source>There is no such role.</source>
            <translation>Ce rôle n&apos;existe pas.</translation>
        </message>
        <message>
            <source>Choose among the roles of the team.</source>
            <translation>Choisissez parmi les rôles de l&apos;équipe.</translation>
        </message>
        <message>
            <source>%1 goes by this name already.</source>
            <translation>%1 porte déjà ce nom.</translation>
        </message>
        <message>
            <source>Give each of them a login of their own.</source>
            <translation>Donnez à chacun son propre identifiant.</translation>
        </message>
        <message>
            <source>You have no role yourself: from then on you would only look.</source>
            <translation>Vous n&apos;avez vous-même aucun rôle : vous ne pourriez plus que regarder.</translation>
        </message>
        <message>
            <source>Give yourself a role first.</source>
            <translation>Donnez-vous d&apos;abord un rôle.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamPane</name>
        <message>
            <source>Accepts stories, waives gates, changes releases, gives roles.</source>
            <translation>Accepte les stories, lève des barrières, modifie les releases, donne les rôles.</translation>
        </message>
        <message>
            <source>Changes limits and sprints, gives roles.</source>
            <translation>Modifie les limites et les sprints, donne les rôles.</translation>
        </message>
        <message>
            <source>Seals, deploys, changes releases, rehearses the way back.</source>
            <translation>Scelle, déploie, modifie les releases, répète le retour en arrière.</translation>
        </message>
        <message>
            <source>Works on everything else, and signs for the role where a release asks for it.</source>
            <translation>Travaille sur tout le reste, et signe pour ce rôle quand une release le demande.</translation>
        </message>
        <message>
            <source>People and their roles</source>
            <translation>Personnes et leurs rôles</translation>
        </message>
        <message>
            <source>The product owner and the scrum master say who is of the team. A right that nobody has is everybody&apos;s, so that nobody is locked out.</source>
            <translation>Le product owner et le scrum master disent qui fait partie de l&apos;équipe. Un droit que personne n&apos;a est à tous, pour que personne ne reste dehors.</translation>
        </message>
        <message>
            <source>Find a person or a role</source>
            <translation>Chercher une personne ou un rôle</translation>
        </message>
        <message>
            <source>Show who &amp;left</source>
            <translation>Montrer qui est &amp;parti</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Ada Lovelace, Developer, @ada</source>
            <translation>Ada Lovelace, Developer, @ada</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ajouter</translation>
        </message>
        <message>
            <source>Some&amp;body new: the name, then roles and a login</source>
            <translation>&amp;Quelqu&apos;un de nouveau : le nom, puis les rôles et un identifiant</translation>
        </message>
        <message>
            <source>Somebody new: the name, then roles and a login</source>
            <translation>Quelqu&apos;un de nouveau : le nom, puis les rôles et un identifiant</translation>
        </message>
        <message>
            <source>The person chosen</source>
            <translation>La personne choisie</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>&amp;Identifiant</translation>
        </message>
        <message>
            <source>&amp;Mail address</source>
            <translation>Adresse &amp;mail</translation>
        </message>
        <message>
            <source>By the login, imports, commits and sign-ins know the person. A mail address only matches, and is never shown to others.</source>
            <translation>L&apos;identifiant fait reconnaître la personne dans les imports, les commits et les connexions. L&apos;adresse mail ne sert qu&apos;à faire correspondre et n&apos;est jamais montrée aux autres.</translation>
        </message>
        <message>
            <source>Without a role somebody is a guest: they see everything, and change nothing.</source>
            <translation>Sans rôle, une personne est invitée : elle voit tout, et ne modifie rien.</translation>
        </message>
        <message>
            <source>in the team</source>
            <translation>dans l&apos;équipe</translation>
        </message>
        <message>
            <source>left</source>
            <translation>parti</translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>Lecture seule : rien ne peut être modifié ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n in the team</source>
            <translation>
                <numerusform>%n dans l&apos;équipe</numerusform>
                <numerusform>%n dans l&apos;équipe</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody changed this person meanwhile. What you typed is kept; both are shown when you leave the field.</source>
            <translation>Quelqu&apos;un a modifié cette personne entre-temps. Votre saisie est gardée ; les deux sont montrées quand vous quittez le champ.</translation>
        </message>
        <message>
            <source>Nobody is in the team yet.</source>
            <translation>Personne n&apos;est encore dans l&apos;équipe.</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Personne n&apos;a été trouvé.</translation>
        </message>
        <message>
            <source>&amp;Take out of the team</source>
            <translation>Re&amp;tirer de l&apos;équipe</translation>
        </message>
        <message>
            <source>B&amp;ring back into the team</source>
            <translation>&amp;Remettre dans l&apos;équipe</translation>
        </message>
        <message>
            <source>You would give up the right to give roles, and only somebody else could give it back to you. Do it once more if you mean it.</source>
            <translation>Vous renonceriez au droit de donner des rôles, et seul quelqu&apos;un d&apos;autre pourrait vous le rendre. Recommencez si c&apos;est bien voulu.</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a person</comment>
            <translation>%1 modifié</translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <comment>a person; a role</comment>
            <translation>%1 a maintenant le rôle %2</translation>
        </message>
        <message>
            <source>%1 is no longer %2</source>
            <comment>a person; a role</comment>
            <translation>%1 n&apos;a plus le rôle %2</translation>
        </message>
        <message>
            <source>%1 left the team</source>
            <comment>a person</comment>
            <translation>%1 a quitté l&apos;équipe</translation>
        </message>
        <message>
            <source>%1 is in the team again</source>
            <comment>a person</comment>
            <translation>%1 est de nouveau dans l&apos;équipe</translation>
        </message>
        <message>
            <source>%1 left the team. What they did and what is theirs stays. “Show who left” lists them.</source>
            <translation>%1 a quitté l&apos;équipe. Ce qui a été fait et attribué reste. « Montrer qui est parti » l&apos;affiche.</translation>
        </message>
        <message>
            <source>%1 is no role. Write the roles as they are listed here.</source>
            <translation>%1 n&apos;est pas un rôle. Écrivez les rôles comme ils sont listés ici.</translation>
        </message>
        <message>
            <source>%1 is in the team now</source>
            <comment>a person</comment>
            <translation>%1 est maintenant dans l&apos;équipe</translation>
        </message>
    </context>
</TS>
