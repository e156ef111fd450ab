<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Dayshift::AboutDialog</name>
        <message>
            <source>About Dayshift</source>
            <translation>Acerca de Dayshift</translation>
        </message>
        <message>
            <source>Dayshift %1</source>
            <translation>Dayshift %1</translation>
        </message>
        <message>
            <source>One team, one day, on one desktop: the backlog, the pipelines and the key figures.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with Qt %1 (LGPL and GPL), Qt Charts (GPL), SQLite (public domain) and QtKeychain (BSD). Inter and JetBrains Mono come under the SIL Open Font License.</source>
            <translation>Un equipo, un día, en un solo escritorio: el backlog, los pipelines y las cifras clave.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.

Está hecho con Qt %1 (LGPL y GPL), Qt Charts (GPL), SQLite (dominio público) y QtKeychain (BSD). Inter y JetBrains Mono se distribuyen bajo la SIL Open Font License.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Licencias…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AddCommand</name>
        <message>
            <source>The epic's number.</source>
            <translation>El número de la épica.</translation>
        </message>
        <message>
            <source>The sprint's name.</source>
            <translation>El nombre del sprint.</translation>
        </message>
        <message>
            <source>A member's name or login.</source>
            <translation>El nombre o el usuario de un miembro.</translation>
        </message>
        <message>
            <source>The estimate.</source>
            <translation>La estimación.</translation>
        </message>
        <message>
            <source>%1 is no estimate.</source>
            <translation>%1 no es una estimación.</translation>
        </message>
        <message>
            <source>low, medium, high or highest.</source>
            <translation>low, medium, high o highest.</translation>
        </message>
        <message>
            <source>What it is worth, in the team&apos;s own measure.</source>
            <translation>Lo que vale, en la medida propia del equipo.</translation>
        </message>
        <message>
            <source>The team&apos;s name.</source>
            <translation>El nombre del equipo.</translation>
        </message>
        <message>
            <source>%1 is no priority: low, medium, high or highest.</source>
            <translation>%1 no es una prioridad: low, medium, high o highest.</translation>
        </message>
        <message>
            <source>%1 is no value.</source>
            <translation>%1 no es un valor.</translation>
        </message>
        <message>
            <source>Of an incident: fill it in from the worst alert, and create its story in the Expedite lane. The title may be left out.</source>
            <translation>De un incidente: rellenarlo a partir de la peor alerta y crear su historia en el carril Urgente. El título se puede omitir.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure.</source>
            <translation>La monitorización no muestra ningún fallo.</translation>
        </message>
        <message>
            <source>Leave out --from-monitoring to enter it by hand.</source>
            <translation>Omita --from-monitoring para introducirlo a mano.</translation>
        </message>
        <message>
            <source>Create a story, an epic or an incident, or add a member.</source>
            <translation>Crear una historia, una épica o un incidente, o añadir a un miembro.</translation>
        </message>
        <message>
            <source>story, epic, incident or member.</source>
            <translation>story, epic, incident o member.</translation>
        </message>
        <message>
            <source>What it is about; of a member the name.</source>
            <translation>De qué trata; de un miembro, el nombre.</translation>
        </message>
        <message>
            <source>Of a member: a role, such as developer or product-owner. Give it once for each role.</source>
            <translation>De un miembro: un rol, como developer o product-owner. Una vez por cada rol.</translation>
        </message>
        <message>
            <source>Of a member: the login by which they are known.</source>
            <translation>De un miembro: el usuario por el que se le conoce.</translation>
        </message>
        <message>
            <source>A kind (story, epic, incident or member) and a title are needed.</source>
            <translation>Se necesitan un tipo (story, epic, incident o member) y un título.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BacklogPage</name>
        <message>
            <source>Backlog and sprint</source>
            <translation>Backlog y sprint</translation>
        </message>
        <message>
            <source>Pull into the sprint or put back</source>
            <translation>Traer al sprint o devolver</translation>
        </message>
        <message>
            <source>Pull in</source>
            <translation>Traer</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories without a sprint</source>
            <translation>
                <numerusform>%n historia sin sprint</numerusform>
                <numerusform>%n historias sin sprint</numerusform>
            </translation>
        </message>
        <message>
            <source>The backlog is being read.</source>
            <translation>Se está leyendo el backlog.</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>Leyendo historias, %1 hasta ahora</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Ningún sprint</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories, %2</source>
            <comment>a sprint</comment>
            <translation>
                <numerusform>%1, %n historia, %2</numerusform>
                <numerusform>%1, %n historias, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>Devolver al backlog</translation>
        </message>
        <message>
            <source>Pull into %1</source>
            <translation>Traer a %1</translation>
        </message>
        <message>
            <source>Plan a sprint first</source>
            <translation>Planifique primero un sprint</translation>
        </message>
        <message>
            <source>Pulls the selected stories into %1 (S)</source>
            <translation>Trae las historias seleccionadas a %1 (S)</translation>
        </message>
        <message>
            <source>Puts the selected stories back into the backlog (S)</source>
            <translation>Devuelve las historias seleccionadas al backlog (S)</translation>
        </message>
        <message>
            <source>%1 pulled into %2</source>
            <translation>Traslado de %1 a %2</translation>
        </message>
        <message>
            <source>%1 put back into the backlog</source>
            <translation>Devolución de %1 al backlog</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>Movimiento de %1 a %2</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>Cambio de lugar de %1</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>Redacción de «%1»</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BackupCommand</name>
        <message>
            <source>Copy a workspace while others work.</source>
            <translation>Copiar un espacio de trabajo mientras otros trabajan.</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>El archivo que se crea.</translation>
        </message>
        <message>
            <source>A file to make is needed.</source>
            <translation>Falta el archivo que hay que crear.</translation>
        </message>
        <message>
            <source>%1 holds the workspace as it is now.</source>
            <translation>%1 contiene el espacio de trabajo tal como está ahora.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Banner</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>What support needs to know</source>
            <translation>Lo que el soporte necesita saber</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Cerrar este aviso</translation>
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
            <translation>Tarjetas &amp;compactas</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Write a new story</source>
            <translation>Escribir una historia nueva</translation>
        </message>
        <message>
            <source>New story here</source>
            <translation>Nueva historia aquí</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Mostrar detalles</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Editar título</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>Asignar a…</translation>
        </message>
        <message>
            <source>Points …</source>
            <translation>Puntos…</translation>
        </message>
        <message>
            <source>Block or unblock …</source>
            <translation>Bloquear o desbloquear…</translation>
        </message>
        <message>
            <source>Move to …</source>
            <translation>Mover a…</translation>
        </message>
        <message>
            <source>Put into sprint …</source>
            <translation>Poner en un sprint…</translation>
        </message>
        <message>
            <source>Expedite</source>
            <translation>Urgente</translation>
        </message>
        <message>
            <source>%1 made urgent</source>
            <translation>%1: ahora es urgente</translation>
        </message>
        <message>
            <source>%1 made ordinary</source>
            <translation>%1: ya no es urgente</translation>
        </message>
        <message>
            <source>Select or deselect</source>
            <translation>Seleccionar o deseleccionar</translation>
        </message>
        <message>
            <source>Copy number and title</source>
            <translation>Copiar número y título</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Mover a</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a column and its count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Assign %1 to</source>
            <translation>Asignar %1 a</translation>
        </message>
        <message>
            <source>%1 given back</source>
            <translation>%1: ya sin responsable</translation>
        </message>
        <message>
            <source>%1 assigned to %2</source>
            <translation>Asignación de %1 a %2</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Sin estimación</translation>
        </message>
        <message>
            <source>Points of %1</source>
            <translation>Puntos de %1</translation>
        </message>
        <message>
            <source>%1 estimated at %2</source>
            <translation>Estimación de %1: %2</translation>
        </message>
        <message>
            <source>%1 without an estimate</source>
            <translation>%1: sin estimación</translation>
        </message>
        <message>
            <source>A number, or choose</source>
            <translation>Un número, o elija</translation>
        </message>
        <message>
            <source>%1 unblocked</source>
            <translation>Desbloqueo de %1</translation>
        </message>
        <message>
            <source>%1 blocked</source>
            <translation>Bloqueo de %1</translation>
        </message>
        <message>
            <source>What blocks %1?</source>
            <translation>¿Qué bloquea %1?</translation>
        </message>
        <message>
            <source>What blocks %1? Empty: nothing any more</source>
            <translation>¿Qué bloquea %1? Vacío: ya nada</translation>
        </message>
        <message>
            <source>The reason, in a few words</source>
            <translation>El motivo, en pocas palabras</translation>
        </message>
        <message>
            <source>Move %1 to</source>
            <translation>Mover %1 a</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Ningún sprint</translation>
        </message>
        <message>
            <source>Put %1 into</source>
            <translation>Poner %1 en</translation>
        </message>
        <message>
            <source>%1 taken out of its sprint</source>
            <translation>Retirada de %1 de su sprint</translation>
        </message>
        <message>
            <source>%1 put into %2</source>
            <translation>Inclusión de %1 en %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2187: what was done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>Nueva descripción de %1</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>Leyendo historias, %1 hasta ahora</translation>
        </message>
        <message>
            <source>The board is being read.</source>
            <translation>Se está leyendo el tablero.</translation>
        </message>
        <message>
            <source>No story matches %1</source>
            <translation>Ninguna historia coincide con %1</translation>
        </message>
        <message>
            <source>All stories are still there.</source>
            <translation>Todas las historias siguen ahí.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar filtro</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Aún no hay historias</translation>
        </message>
        <message>
            <source>Write what the team is going to do, or import what you have: File, Import.</source>
            <translation>Escriba lo que el equipo va a hacer, o importe lo que tenga: Archivo, Importar.</translation>
        </message>
        <message>
            <source>Write a story</source>
            <translation>Escribir una historia</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1: aún no hay nada</translation>
        </message>
        <message>
            <source>Pull stories from the backlog: select them there and press S.</source>
            <translation>Traiga historias del backlog: selecciónelas allí y pulse S.</translation>
        </message>
        <message>
            <source>Show all stories</source>
            <translation>Mostrar todas las historias</translation>
        </message>
        <message>
            <source>Every story is in a sprint</source>
            <translation>Todas las historias están en un sprint</translation>
        </message>
        <message>
            <source>Stories that nobody has planned yet would be here.</source>
            <translation>Aquí estarían las historias que nadie ha planificado aún.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Todas las historias</translation>
        </message>
        <message>
            <source>Without a sprint</source>
            <translation>Sin sprint</translation>
        </message>
        <message>
            <source>Stories shown: %1</source>
            <translation>Historias mostradas: %1</translation>
        </message>
        <message>
            <source>Choose which stories the board shows</source>
            <translation>Elegir qué historias muestra el tablero</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (ahora)</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>objetivo: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n historia</numerusform>
                <numerusform>%n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>Movimiento de %1 a %2</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>Nuevo nombre de %1</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>Redacción de «%1»</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>Archivado de %1</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>Eliminación de %1</translation>
        </message>
        <message>
            <source>%1 was archived, not deleted.</source>
            <translation>Archivado de %1, sin eliminar.</translation>
        </message>
        <message>
            <source>An incident, a deployment or a review names it. It is off the board and stays in the history.</source>
            <translation>Un incidente, un despliegue o una revisión la menciona. Ya no está en el tablero, pero queda en el historial.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>Abrir el backlog</translation>
        </message>
        <message>
            <source>%1 would be %2 of %3.</source>
            <translation>%1 tendría %2 de %3.</translation>
        </message>
        <message>
            <source>The team has agreed to keep to its limits: nothing was moved. Finishing a story there makes room.</source>
            <translation>El equipo ha acordado respetar sus límites: no se ha movido nada. Terminar una historia allí deja sitio.</translation>
        </message>
        <message>
            <source>%1 Why now?</source>
            <comment>Verify would be 4 of 2.</comment>
            <translation>%1 ¿Por qué ahora?</translation>
        </message>
        <message>
            <source>A word of reason; Esc leaves all as it is</source>
            <translation>Unas palabras de motivo; Esc lo deja todo como está</translation>
        </message>
        <message>
            <source>%1, over the limit: %2</source>
            <comment>a column; the reason</comment>
            <translation>%1, por encima del límite: %2</translation>
        </message>
        <message>
            <source>Task of %1 ticked or unticked</source>
            <translation>Tarea de %1 marcada o desmarcada</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>Comentario sobre %1 escrito</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>Comentario sobre %1 eliminado</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>Comentario sobre %1 cambiado</translation>
        </message>
        <message>
            <source>There is no story #%1 on the board.</source>
            <translation>No hay ninguna historia #%1 en el tablero.</translation>
        </message>
        <message>
            <source>It may be in the archive, or somebody mistyped the number.</source>
            <translation>Puede que esté en el archivo, o que el número se haya escrito mal.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Priority …</source>
            <translation>Prioridad…</translation>
        </message>
        <message>
            <source>Kind …</source>
            <translation>Tipo…</translation>
        </message>
        <message>
            <source>Epic …</source>
            <translation>Épica…</translation>
        </message>
        <message>
            <source>Team …</source>
            <translation>Equipo…</translation>
        </message>
        <message>
            <source>Labels …</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <source>Split …</source>
            <translation>Dividir…</translation>
        </message>
        <message>
            <source>Priority of %1</source>
            <translation>Prioridad de %1</translation>
        </message>
        <message>
            <source>%1 without a priority</source>
            <translation>%1: sin prioridad</translation>
        </message>
        <message>
            <source>%1: priority %2</source>
            <translation>%1: prioridad %2</translation>
        </message>
        <message>
            <source>What %1 is</source>
            <translation>Qué es %1</translation>
        </message>
        <message>
            <source>%1 is now: %2</source>
            <comment>a story and its kind</comment>
            <translation>%1 es ahora: %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic&apos;s number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No epic</source>
            <translation>Ninguna épica</translation>
        </message>
        <message>
            <source>Epic of %1</source>
            <translation>Épica de %1</translation>
        </message>
        <message>
            <source>%1 taken out of its epic</source>
            <translation>Retirada de %1 de su épica</translation>
        </message>
        <message>
            <source>%1 put into epic #%2</source>
            <translation>Inclusión de %1 en la épica #%2</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Ningún equipo</translation>
        </message>
        <message>
            <source>Team of %1</source>
            <translation>Equipo de %1</translation>
        </message>
        <message>
            <source>%1 taken from its team</source>
            <translation>Retirada de %1 a su equipo</translation>
        </message>
        <message>
            <source>%1 given to %2</source>
            <translation>Entrega de %1 a %2</translation>
        </message>
        <message>
            <source>Labels of %1</source>
            <translation>Etiquetas de %1</translation>
        </message>
        <message>
            <source>Labels of %1 changed</source>
            <translation>Etiquetas de %1 cambiadas</translation>
        </message>
        <message>
            <source>Words, with commas between them</source>
            <translation>Palabras separadas por comas</translation>
        </message>
        <message>
            <source>Words to put on; with a minus before it one is taken off</source>
            <translation>Palabras que añadir; con un menos delante, la palabra se quita</translation>
        </message>
        <message>
            <source>The story was not split.</source>
            <translation>La historia no se ha dividido.</translation>
        </message>
        <message>
            <source>It is not on the board any more; nothing was changed.</source>
            <translation>Ya no está en el tablero; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>%1 split</source>
            <translation>División de %1</translation>
        </message>
        <message>
            <source>Link to a story …</source>
            <translation>Vincular con una historia…</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Nuevo criterio</translation>
        </message>
        <message>
            <source>%1 linked: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>Vínculo añadido: %1 %2 %3</translation>
        </message>
        <message>
            <source>%1 not linked any more: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>Vínculo quitado: %1 %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more stories lack something, too.</source>
            <translation>
                <numerusform>A %n historia más también le falta algo.</numerusform>
                <numerusform>A %n historias más también les falta algo.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 goes into %2 although something is missing.</source>
            <translation>%1 pasa a %2 aunque falta algo.</translation>
        </message>
        <message>
            <source>“%1” ticked for %2</source>
            <comment>a check; a story</comment>
            <translation>«%1»: marcado para %2</translation>
        </message>
        <message>
            <source>“%1” unticked for %2</source>
            <comment>a check; a story</comment>
            <translation>«%1»: desmarcado para %2</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>Carri&amp;les</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Ninguno</translation>
        </message>
        <message>
            <source>By &amp;epic</source>
            <translation>Por é&amp;pica</translation>
        </message>
        <message>
            <source>By &amp;owner</source>
            <translation>Por &amp;responsable</translation>
        </message>
        <message>
            <source>Next kind of lanes</source>
            <translation>Siguiente tipo de carriles</translation>
        </message>
        <message>
            <source>&amp;Fold or unfold this lane</source>
            <translation>Ple&amp;gar o desplegar este carril</translation>
        </message>
        <message>
            <source>Fold &amp;all lanes</source>
            <translation>Plegar &amp;todos los carriles</translation>
        </message>
        <message>
            <source>&amp;Unfold all lanes</source>
            <translation>&amp;Desplegar todos los carriles</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>Cambio de lugar de %1</translation>
        </message>
        <message>
            <source>Nothing was moved: what is done is not urgent any more.</source>
            <translation>No se ha movido nada: lo terminado ya no es urgente.</translation>
        </message>
        <message>
            <source>Put it into the lane that it belongs to.</source>
            <translation>Póngala en el carril que le corresponde.</translation>
        </message>
        <message>
            <source>%1 moved to %2, %3</source>
            <comment>stories, column, lane</comment>
            <translation>Movimiento de %1 a %2, %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column, a lane</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>Abrir en su propia ventana</translation>
        </message>
        <message>
            <source>Add to release …</source>
            <translation>Añadir a una release…</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filtro: %2</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épica</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>Bloqueada porque</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>In the column since</source>
            <translation>En la columna desde</translation>
        </message>
        <message>
            <source>In the column for</source>
            <translation>Tiempo en la columna</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardView</name>
        <message>
            <source>Board</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <source>Title of the new story</source>
            <translation>Título de la nueva historia</translation>
        </message>
        <message>
            <source>No story waits to be started</source>
            <translation>Ninguna historia espera a empezarse</translation>
        </message>
        <message>
            <source>Press C to write one</source>
            <translation>Pulse C para escribir una</translation>
        </message>
        <message>
            <source>Nobody works on a story</source>
            <translation>Nadie trabaja en una historia</translation>
        </message>
        <message>
            <source>Drag one here to start it</source>
            <translation>Arrastre una aquí para empezarla</translation>
        </message>
        <message>
            <source>No story waits to be verified</source>
            <translation>Ninguna historia espera verificación</translation>
        </message>
        <message>
            <source>Finished work arrives here</source>
            <translation>El trabajo terminado llega aquí</translation>
        </message>
        <message>
            <source>No story waits for release</source>
            <translation>Ninguna historia espera entrega</translation>
        </message>
        <message>
            <source>Verified stories arrive here</source>
            <translation>Las historias verificadas llegan aquí</translation>
        </message>
        <message>
            <source>No story is done yet</source>
            <translation>Aún no hay ninguna historia terminada</translation>
        </message>
        <message>
            <source>Released stories arrive here</source>
            <translation>Las historias entregadas llegan aquí</translation>
        </message>
        <message>
            <source>Stories are being read</source>
            <translation>Se están leyendo las historias</translation>
        </message>
        <message>
            <source>No story here matches</source>
            <translation>Aquí no coincide ninguna historia</translation>
        </message>
        <message>
            <source>The backlog is empty</source>
            <translation>El backlog está vacío</translation>
        </message>
        <message>
            <source>Press C to write a story</source>
            <translation>Pulse C para escribir una historia</translation>
        </message>
        <message>
            <source>No sprint is planned</source>
            <translation>No hay ningún sprint planificado</translation>
        </message>
        <message>
            <source>Plan one to pull stories into it</source>
            <translation>Planifique uno para traer historias a él</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1: aún no hay nada</translation>
        </message>
        <message>
            <source>Select stories in the backlog and press S, or drag them here</source>
            <translation>Seleccione historias en el backlog y pulse S, o arrástrelas aquí</translation>
        </message>
        <message>
            <source>Esc in the filter field clears it</source>
            <translation>Esc en el campo de filtro lo borra</translation>
        </message>
        <message>
            <source>Scroll the lanes</source>
            <translation>Desplazar los carriles</translation>
        </message>
        <message>
            <source>Title of the new story in %1</source>
            <comment>a lane</comment>
            <translation>Título de la nueva historia en %1</translation>
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
            <translation>Ningún build menciona aún esta historia</translation>
        </message>
        <message>
            <source>No build names this story yet. Write its number into a commit or a branch.</source>
            <translation>Ningún build menciona aún esta historia. Escriba su número en un commit o en una rama.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
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
            <translation>Seleccione un pipeline para ver su build.</translation>
        </message>
        <message>
            <source>Details of the build</source>
            <translation>Detalles del build</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ha pasado</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>Qué está a salvo</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Read from %1, %2</source>
            <translation>Leído de %1, %2</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>Leído de %1</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Iniciado %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Terminado %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>Abrir registro</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <source>First failing line of the log: %1</source>
            <translation>Primera línea con fallo del registro: %1</translation>
        </message>
        <message>
            <source>The first failing line of the log</source>
            <translation>La primera línea con fallo del registro</translation>
        </message>
        <message>
            <source>The server did not tell more of this build. %1</source>
            <translation>El servidor no dijo más de este build. %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildStory</name>
        <message>
            <source>%1 failed.</source>
            <translation>%1 ha fallado.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 ha fallado: %2.</translation>
        </message>
        <message>
            <source>Build %1 failed. The server does not say in which stage.</source>
            <translation>El build %1 ha fallado. El servidor no dice en qué etapa.</translation>
        </message>
        <message>
            <source>%1 ended unstable.</source>
            <translation>%1 ha terminado inestable.</translation>
        </message>
        <message>
            <source>%1 ended unstable: %2.</source>
            <translation>%1 ha terminado inestable: %2.</translation>
        </message>
        <message>
            <source>Build %1 ended unstable: tests failed, or a failure was allowed.</source>
            <translation>El build %1 ha terminado inestable: fallaron pruebas, o se permitió un fallo.</translation>
        </message>
        <message>
            <source>Build %1 was cancelled, by a person or by the server.</source>
            <translation>El build %1 se ha cancelado, por una persona o por el servidor.</translation>
        </message>
        <message>
            <source>Build %1 waits for its turn on the server.</source>
            <translation>El build %1 espera su turno en el servidor.</translation>
        </message>
        <message>
            <source>Build %1 waits for people: %2 goes on when somebody agrees.</source>
            <translation>El build %1 espera a alguien: %2 sigue cuando alguien dé su acuerdo.</translation>
        </message>
        <message>
            <source>it</source>
            <translation>este</translation>
        </message>
        <message>
            <source>Build %1 was not run.</source>
            <translation>El build %1 no se ha ejecutado.</translation>
        </message>
        <message>
            <source>The server has a word for the state of build %1 that Dayshift does not know.</source>
            <translation>El servidor usa para el estado del build %1 una palabra que Dayshift no conoce.</translation>
        </message>
        <message>
            <source>What you see is from %1. Nothing of it was changed.</source>
            <translation>Lo que ve es de %1. No se ha cambiado nada de ello.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Dayshift cannot tell whether this was deployed: the server names no deploy stage.</source>
            <translation>Dayshift no puede saber si esto se desplegó: el servidor no indica ninguna etapa de despliegue.</translation>
        </message>
        <message>
            <source>This build was deployed %1.</source>
            <translation>Este build se desplegó: %1.</translation>
        </message>
        <message>
            <source>This build was deployed.</source>
            <translation>Este build se desplegó.</translation>
        </message>
        <message>
            <source>This build is being deployed now.</source>
            <translation>Este build se está desplegando ahora.</translation>
        </message>
        <message>
            <source>The deployment did not end well. Look what runs there before anything else.</source>
            <translation>El despliegue no terminó bien. Antes de nada, mire qué está funcionando allí.</translation>
        </message>
        <message>
            <source>Nothing of this build was deployed.</source>
            <translation>Nada de este build se desplegó.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, look whether the server runs and whether the connection is still right.</source>
            <translation>Dayshift lo intenta de nuevo por sí solo. Si sigue así, mire si el servidor funciona y si la conexión sigue siendo correcta.</translation>
        </message>
        <message>
            <source>Open its page and read the log of %1 from the first failing line.</source>
            <translation>Abra su página y lea el registro (%1) desde la primera línea con fallo.</translation>
        </message>
        <message>
            <source>the build</source>
            <translation>el build</translation>
        </message>
        <message>
            <source>If nobody meant to cancel it, run it again on the server.</source>
            <translation>Si nadie quería cancelarlo, ejecútelo de nuevo en el servidor.</translation>
        </message>
        <message>
            <source>Open its page to agree or to refuse.</source>
            <translation>Abra su página para aceptar o rechazar.</translation>
        </message>
        <message>
            <source>Open its page to see what the server says.</source>
            <translation>Abra su página para ver qué dice el servidor.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a kind of stage, and its name on the server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages ended the same way.</source>
            <translation>
                <numerusform>%n etapa más terminó igual.</numerusform>
                <numerusform>%n etapas más terminaron igual.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 está en marcha.</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>Build %1</translation>
        </message>
        <message>
            <source>%1 is running for %2.</source>
            <translation>%1 está en marcha desde hace %2.</translation>
        </message>
        <message>
            <source>Build %1 passed.</source>
            <translation>El build %1 ha pasado.</translation>
        </message>
        <message>
            <source>Build %1 passed in %2.</source>
            <translation>El build %1 ha pasado en %2.</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 aún no se ha leído.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 no responde desde hace %2.</translation>
        </message>
        <message>
            <source>Build #%1 is what was deployed last, %2.</source>
            <translation>El build #%1 es el último desplegado, %2.</translation>
        </message>
        <message>
            <source>The server gave no page for it. Look for %1 on the server.</source>
            <translation>El servidor no dio ninguna página para ello. Busque %1 en el servidor.</translation>
        </message>
        <message>
            <source>First failing test: %1.</source>
            <translation>Primera prueba con fallo: %1.</translation>
        </message>
        <message>
            <source>%1 runs #%2 since %3.</source>
            <comment>an environment, a build, a time</comment>
            <translation>%1 ejecuta #%2 desde %3.</translation>
        </message>
        <message>
            <source>It does not have this change.</source>
            <translation>No tiene este cambio.</translation>
        </message>
        <message>
            <source>Nothing before %1: %2 marked it as known.</source>
            <translation>Nada antes de %1: %2 lo marcó como conocido.</translation>
        </message>
        <message>
            <source>Find the test that does not always pass; until then a pass says little.</source>
            <translation>Encuentre la prueba que no siempre pasa; hasta entonces, que pase dice poco.</translation>
        </message>
        <message>
            <source>%1 failed, as is known.</source>
            <translation>%1 ha fallado, como es sabido.</translation>
        </message>
        <message>
            <source>%1 failed, as is known: %2.</source>
            <translation>%1 ha fallado, como es sabido: %2.</translation>
        </message>
        <message>
            <source>Build %1 failed, as is known.</source>
            <translation>El build %1 ha fallado, como es sabido.</translation>
        </message>
        <message>
            <source>Build %1 passed, but only on a retry, as %2 of the last 10 builds did.</source>
            <translation>El build %1 ha pasado, pero solo al reintentar, como %2 de los últimos 10 builds.</translation>
        </message>
        <message>
            <source>%1 is flaky: it passed on a retry in %2 of the last %3 reports.</source>
            <translation>%1 es intermitente: pasó al reintentar en %2 de los últimos %3 informes.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Call</name>
        <message>
            <source>See: dayshift %1 --help</source>
            <translation>Véase: dayshift %1 --help</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CardColumnView</name>
        <message>
            <source>Move within %1</source>
            <translation>Mover dentro de %1</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2 of %3)</source>
            <translation>Mover a %1 (tendría %2 de %3)</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2)</source>
            <translation>Mover a %1 (tendría %2)</translation>
        </message>
        <message>
            <source>Enter opens the story, Control with an arrow key moves it.</source>
            <translation>Intro abre la historia, Ctrl con una flecha la mueve.</translation>
        </message>
        <message>
            <source>Move to the column before</source>
            <translation>Mover a la columna anterior</translation>
        </message>
        <message>
            <source>Move to the next column</source>
            <translation>Mover a la columna siguiente</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>Devolver al backlog</translation>
        </message>
        <message>
            <source>Pull into the sprint</source>
            <translation>Traer al sprint</translation>
        </message>
        <message>
            <source>Move to %1, %2 (would be %3 of %4)</source>
            <comment>column, lane</comment>
            <translation>Mover a %1, %2 (tendría %3 de %4)</translation>
        </message>
        <message>
            <source>Move to %1, %2</source>
            <comment>column, lane</comment>
            <translation>Mover a %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Check</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>El servidor responde.</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is trusted.</source>
            <translation>La conexión está cifrada y el certificado es de confianza.</translation>
        </message>
        <message>
            <source>The server lets us read.</source>
            <translation>El servidor nos deja leer.</translation>
        </message>
        <message>
            <source>The server lets us read without a token.</source>
            <translation>El servidor nos deja leer sin token.</translation>
        </message>
        <message>
            <source>The answer can be read.</source>
            <translation>La respuesta se puede leer.</translation>
        </message>
        <message>
            <source>The address begins with http: what is read can be listened to.</source>
            <translation>La dirección empieza por http: lo que se lee se puede interceptar.</translation>
        </message>
        <message numerus="yes">
            <source>It tells of %n pipeline(s).</source>
            <translation>
                <numerusform>Informa de %n pipeline.</numerusform>
                <numerusform>Informa de %n pipelines.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift no conoce este tipo de servidor.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckCommand</name>
        <message>
            <source>Verify a workspace.</source>
            <translation>Verificar un espacio de trabajo.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace at OUT and leave this one untouched.</source>
            <translation>Guardar lo que se pueda leer en un espacio de trabajo nuevo en OUT y dejar este intacto.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Todo está bien.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckList</name>
        <message>
            <source>Connection check</source>
            <translation>Comprobación de la conexión</translation>
        </message>
        <message>
            <source>“Test” asks the server and tells what holds. Nothing is stored by it.</source>
            <translation>«Probar» pregunta al servidor y dice qué se cumple. No guarda nada.</translation>
        </message>
        <message>
            <source>Asking the server</source>
            <translation>Preguntando al servidor</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Sin probar</translation>
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
            <translation>Escriba para acotar la lista</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (ahora)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CloseSprintDialog</name>
        <message>
            <source>Tick all</source>
            <translation>Marcar todo</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Desmarcar todo</translation>
        </message>
        <message>
            <source>The sprint that ticked stories go to</source>
            <translation>El sprint al que van las historias marcadas</translation>
        </message>
        <message>
            <source>Stories that are not done; the ticked ones go to the next sprint</source>
            <translation>Historias sin terminar; las marcadas van al sprint siguiente</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>#2187 and its title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Ticked stories go to</source>
            <translation>Las historias marcadas van a</translation>
        </message>
        <message>
            <source>Close the sprint</source>
            <translation>Cerrar el sprint</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message numerus="yes">
            <source>%n stories go back into the backlog.</source>
            <translation>
                <numerusform>%n historia vuelve al backlog.</numerusform>
                <numerusform>%n historias vuelven al backlog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories go to %1.</source>
            <translation>
                <numerusform>%n historia va a %1.</numerusform>
                <numerusform>%n historias van a %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>¿Cerrar %1?</translation>
        </message>
        <message>
            <source>Every story is done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>Todas las historias están terminadas. Las cifras del sprint se anotan tal como están ahora. Deshacer lo abre de nuevo y las conserva como sustituidas.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are not done. The sprint&apos;s numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>
                <numerusform>%n historia no está terminada. Las cifras del sprint se anotan tal como están ahora. Deshacer lo abre de nuevo y las conserva como sustituidas.</numerusform>
                <numerusform>%n historias no están terminadas. Las cifras del sprint se anotan tal como están ahora. Deshacer lo abre de nuevo y las conserva como sustituidas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnHeader</name>
        <message>
            <source>%1 found · %2</source>
            <comment>so many stories match; the count of all</comment>
            <translation>%1 encontradas · %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDesk</name>
        <message>
            <source>C&amp;olumns …</source>
            <translation>C&amp;olumnas…</translation>
        </message>
        <message>
            <source>Columns changed</source>
            <translation>Columnas cambiadas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDialog</name>
        <message>
            <source>to do</source>
            <translation>por hacer</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>verificación</translation>
        </message>
        <message>
            <source>release</source>
            <translation>entrega</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Añadir una columna</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>Columnas del tablero</translation>
        </message>
        <message>
            <source>Columns, in the order of work</source>
            <translation>Columnas, en el orden del trabajo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Significa</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <source>Save the columns</source>
            <translation>Guardar las columnas</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Name of column %1</source>
            <translation>Nombre de la columna %1</translation>
        </message>
        <message>
            <source>What column %1 means</source>
            <translation>Qué significa la columna %1</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>How many stories column %1 may hold</source>
            <translation>Cuántas historias caben en la columna %1</translation>
        </message>
        <message>
            <source>Every column needs a name.</source>
            <translation>Cada columna necesita un nombre.</translation>
        </message>
        <message>
            <source>Two columns have the same name: nobody could tell them apart.</source>
            <translation>Dos columnas tienen el mismo nombre: nadie podría distinguirlas.</translation>
        </message>
        <message>
            <source>One column has to mean “to do”: new stories begin there.</source>
            <translation>Una columna tiene que significar «por hacer»: ahí empiezan las historias nuevas.</translation>
        </message>
        <message>
            <source>One column has to mean “done”: otherwise no story is ever finished.</source>
            <translation>Una columna tiene que significar «terminado»: si no, ninguna historia se termina nunca.</translation>
        </message>
        <message>
            <source>Remove: no story lies there</source>
            <translation>Quitar: ahí no hay ninguna historia</translation>
        </message>
        <message numerus="yes">
            <source>Remove, and move %n stories to %1</source>
            <translation>
                <numerusform>Quitar, y mover %n historia a %1</numerusform>
                <numerusform>Quitar, y mover %n historias a %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A full column refuses stories instead of asking why</source>
            <translation>Una columna llena rechaza historias en vez de preguntar por qué</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Exige</translation>
        </message>
        <message>
            <source>A column that means “done” always asks for it.</source>
            <translation>Una columna que significa «terminado» siempre lo exige.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>What column %1 asks for: %2</source>
            <translation>Lo que exige la columna %1: %2</translation>
        </message>
        <message>
            <source>In a lane at most</source>
            <translation>Máximo por carril</translation>
        </message>
        <message>
            <source>How many stories each lane of column %1 may hold</source>
            <translation>Cuántas historias caben en cada carril de la columna %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CommentBox</name>
        <message>
            <source>Leave it as it was</source>
            <translation>Dejarlo como estaba</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Escribir un comentario</translation>
        </message>
        <message>
            <source>Write a comment, # and a number link a story</source>
            <translation>Escriba un comentario; # y un número vinculan una historia</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentar</translation>
        </message>
        <message>
            <source>Save comment</source>
            <translation>Guardar comentario</translation>
        </message>
        <message>
            <source>Send the comment (Ctrl+Enter)</source>
            <translation>Enviar el comentario (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Save the comment (Ctrl+Enter)</source>
            <translation>Guardar el comentario (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Intro envía</translation>
        </message>
        <message>
            <source>Attach files to the comment</source>
            <translation>Adjuntar archivos al comentario</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each to the comment; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>Adjuntar al comentario archivos de %1 como máximo cada uno; Ctrl+Mayús+V adjunta la imagen del portapapeles</translation>
        </message>
        <message>
            <source>Goes with it: %1, %2</source>
            <comment>a file's name and size</comment>
            <translation>Va con él: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConflictView</name>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Comparar y combinar</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else meanwhile.</source>
            <comment>a thing's title</comment>
            <translation>Otra persona ha cambiado «%1» entretanto.</translation>
        </message>
        <message>
            <source>Both versions are here. Nothing is written before you save.</source>
            <translation>Aquí están las dos versiones. No se escribe nada hasta que guarde.</translation>
        </message>
        <message>
            <source>Take all of mine</source>
            <translation>Tomar todo lo mío</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>Tomar todo lo ajeno</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Tomar lo mío</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Tomar lo ajeno</translation>
        </message>
        <message>
            <source>%1: take mine, %2</source>
            <comment>a field and its value</comment>
            <translation>%1: tomar lo mío, %2</translation>
        </message>
        <message>
            <source>%1: take theirs, %2</source>
            <comment>a field and its value</comment>
            <translation>%1: tomar lo ajeno, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectCommand</name>
        <message>
            <source>Connect a server, after checking that it can be read.</source>
            <translation>Conectar un servidor, tras comprobar que se puede leer.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>El tipo de servidor: %1.</translation>
        </message>
        <message>
            <source>Where it answers.</source>
            <translation>Dónde responde.</translation>
        </message>
        <message>
            <source>What the team calls it.</source>
            <translation>Cómo lo llama el equipo.</translation>
        </message>
        <message>
            <source>Who signs in, where a server wants a name beside the token.</source>
            <translation>Quién inicia sesión, si un servidor quiere un nombre además del token.</translation>
        </message>
        <message>
            <source>Read the token from standard input.</source>
            <translation>Leer el token de la entrada estándar.</translation>
        </message>
        <message>
            <source>Read the token from this environment variable.</source>
            <translation>Leer el token de esta variable de entorno.</translation>
        </message>
        <message>
            <source>A certificate authority of your own, as a PEM file.</source>
            <translation>Una autoridad de certificación propia, como archivo PEM.</translation>
        </message>
        <message>
            <source>Read only this; may be given several times.</source>
            <translation>Leer solo esto; se puede dar varias veces.</translation>
        </message>
        <message>
            <source>The file with the certificate authority cannot be read: %1.</source>
            <translation>No se puede leer el archivo de la autoridad de certificación: %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Compruebe su nombre.</translation>
        </message>
        <message>
            <source>There is no token where one was to be read.</source>
            <translation>No hay ningún token donde había que leer uno.</translation>
        </message>
        <message>
            <source>Give it on standard input or in the variable that you named.</source>
            <translation>Delo por la entrada estándar o en la variable que ha indicado.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>sin probar</translation>
        </message>
        <message>
            <source>%1 was not connected.</source>
            <translation>%1 no se ha conectado.</translation>
        </message>
        <message>
            <source>Mend what failed and connect it again.</source>
            <translation>Corrija lo que ha fallado y conéctelo de nuevo.</translation>
        </message>
        <message>
            <source>There is a connection called %1 already.</source>
            <translation>Ya hay una conexión llamada %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>%1 is connected. dayshift poll --once reads it now.</source>
            <translation>%1 está conectado. dayshift poll --once lo lee ahora.</translation>
        </message>
        <message>
            <source>The token was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this server.</source>
            <translation>El token no se ha guardado: %1 Delo en la variable de entorno %2 a cada Dayshift que lea este servidor.</translation>
        </message>
        <message>
            <source>Name the kind of server and its address.</source>
            <translation>Indique el tipo de servidor y su dirección.</translation>
        </message>
        <message>
            <source>Dayshift does not know the kind of server “%1”.</source>
            <translation>Dayshift no conoce el tipo de servidor «%1».</translation>
        </message>
        <message>
            <source>Name the connection: --name N.</source>
            <translation>Dé nombre a la conexión: --name N.</translation>
        </message>
        <message>
            <source>Give either --token-stdin or --token-env.</source>
            <translation>Indique --token-stdin o --token-env, no ambos.</translation>
        </message>
        <message>
            <source>Let the team run builds again, cancel and start them through it.</source>
            <translation>Permitir que el equipo vuelva a ejecutar, cancele e inicie builds a través de ella.</translation>
        </message>
        <message>
            <source>This kind of server can only be read: leave out --allow-writing.</source>
            <translation>Este tipo de servidor solo se puede leer: omita --allow-writing.</translation>
        </message>
        <message>
            <source>Ask by HTTP/2 where the server speaks it.</source>
            <translation>Preguntar por HTTP/2 si el servidor lo habla.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every toma un número de segundos, de 1 a %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Connection</name>
        <message>
            <source>The connection has no name.</source>
            <translation>La conexión no tiene nombre.</translation>
        </message>
        <message>
            <source>Give it one by which the team knows the server.</source>
            <translation>Dele uno por el que el equipo reconozca el servidor.</translation>
        </message>
        <message>
            <source>There is a connection of this name already.</source>
            <translation>Ya hay una conexión con este nombre.</translation>
        </message>
        <message>
            <source>Give another name, or change the one that is there.</source>
            <translation>Indique otro nombre, o cambie la que existe.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift no conoce este tipo de servidor.</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Elija otro tipo.</translation>
        </message>
        <message>
            <source>The certificate file cannot be read.</source>
            <translation>No se puede leer el archivo del certificado.</translation>
        </message>
        <message>
            <source>Choose a PEM file with the authority's certificate.</source>
            <translation>Elija un archivo PEM con el certificado de la autoridad.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectionDialog</name>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>&amp;New connection</source>
            <translation>&amp;Nueva conexión</translation>
        </message>
        <message>
            <source>&amp;Kind of server</source>
            <translation>&amp;Tipo de servidor</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>No&amp;mbre</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>A&amp;ccount, where the server wants one</source>
            <translation>C&amp;uenta, si el servidor la pide</translation>
        </message>
        <message>
            <source>&amp;Token or password</source>
            <translation>To&amp;ken o contraseña</translation>
        </message>
        <message>
            <source>&amp;Only these, one a line</source>
            <translation>Solo est&amp;os, uno por línea</translation>
        </message>
        <message>
            <source>Certificate of an authority of your o&amp;wn (PEM)</source>
            <translation>Certificado de una autoridad &amp;propia (PEM)</translation>
        </message>
        <message>
            <source>C&amp;hoose …</source>
            <translation>El&amp;egir…</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>Certificado de una autoridad</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Possible while nothing was read from the server.</source>
            <translation>Posible mientras no se haya leído nada del servidor.</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>Pro&amp;bar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>desactivada</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>aún sin leer</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>no responde</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>se lee</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a connection and its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Nueva conexión</translation>
        </message>
        <message>
            <source>Co&amp;nnect</source>
            <translation>&amp;Conectar</translation>
        </message>
        <message>
            <source>&amp;Save the connection</source>
            <translation>&amp;Guardar la conexión</translation>
        </message>
        <message>
            <source>Stop &amp;reading this server</source>
            <translation>Dejar de &amp;leer este servidor</translation>
        </message>
        <message>
            <source>&amp;Read this server again</source>
            <translation>Volver a &amp;leer este servidor</translation>
        </message>
        <message>
            <source>%1. Empty: all that the server shows.</source>
            <translation>%1. Vacío: todo lo que muestra el servidor.</translation>
        </message>
        <message>
            <source>Taken from the environment, %1.</source>
            <translation>Tomado del entorno, %1.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace.</source>
            <translation>Se guarda en el llavero del sistema, nunca en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>Leave it empty to keep the one that is in the keyring.</source>
            <translation>Déjelo vacío para conservar el que está en el llavero.</translation>
        </message>
        <message>
            <source>%1 is stored and is read now.</source>
            <translation>%1: conexión guardada; se está leyendo.</translation>
        </message>
        <message>
            <source>%1 Start Dayshift with the token in %2, and it is used from there.</source>
            <translation>%1 Inicie Dayshift con el token en %2, y se usará desde ahí.</translation>
        </message>
        <message>
            <source>The connection is stored, the token is not.</source>
            <translation>La conexión está guardada; el token, no.</translation>
        </message>
        <message>
            <source>%1 is removed. Nothing was read from it.</source>
            <translation>%1: conexión quitada. No se había leído nada de ella.</translation>
        </message>
        <message>
            <source>%1 is read again.</source>
            <translation>%1: se vuelve a leer.</translation>
        </message>
        <message>
            <source>%1 is not read any more. What it told stays in the workspace; its pipelines are not shown.</source>
            <translation>%1: ya no se lee. Lo que contó queda en el espacio de trabajo; sus pipelines no se muestran.</translation>
        </message>
        <message>
            <source>A&amp;llow to run builds again, cancel and start them</source>
            <translation>Perm&amp;itir volver a ejecutar, cancelar e iniciar builds</translation>
        </message>
        <message>
            <source>This kind of server can only be read.</source>
            <translation>Este tipo de servidor solo se puede leer.</translation>
        </message>
        <message>
            <source>Everybody in this workspace may, with the token on their own computer. Each deed is in the activity log. %1</source>
            <translation>Pueden hacerlo todos en este espacio de trabajo, con el token de su propio equipo. Cada acción queda en el registro de actividad. %1</translation>
        </message>
        <message>
            <source>Ask by HTTP/&amp;2 where the server speaks it</source>
            <translation>Preguntar por HTTP/&amp;2 si el servidor lo habla</translation>
        </message>
        <message>
            <source>Quicker where a server has hundreds of pipelines: many questions at once over one line. Only for servers that you trust.</source>
            <translation>Más rápido cuando un servidor tiene cientos de pipelines: muchas preguntas a la vez por una sola línea. Solo para servidores en los que confíe.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Desktop</name>
        <message>
            <source>The demo day is being made.</source>
            <translation>Se está creando el día de demostración.</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <comment>a workspace</comment>
            <translation>Se está abriendo %1.</translation>
        </message>
        <message>
            <source>%1 is being made.</source>
            <comment>a workspace</comment>
            <translation>Se está creando %1.</translation>
        </message>
        <message>
            <source>What can be read of %1 is being copied.</source>
            <comment>a workspace</comment>
            <translation>Se está copiando lo que se puede leer de %1.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Abrir solo para lectura</translation>
        </message>
        <message>
            <source>Repair to a copy …</source>
            <translation>Rescatar en una copia…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>New workspace …</source>
            <translation>Nuevo espacio de trabajo…</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>Abrir otro espacio de trabajo…</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>Abrir espacio de trabajo</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift);;All files (*)</source>
            <translation>Espacios de trabajo de Dayshift (*.dayshift);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Repair to a copy</source>
            <translation>Rescatar en una copia</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espacios de trabajo de Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>This is a copy of what could be read.</source>
            <translation>Esto es una copia de lo que se pudo leer.</translation>
        </message>
        <message numerus="yes">
            <source>The damaged workspace was not touched. %n thing(s) are to be looked at.</source>
            <translation>
                <numerusform>El espacio de trabajo dañado no se ha tocado. Hay %n cosa que revisar.</numerusform>
                <numerusform>El espacio de trabajo dañado no se ha tocado. Hay %n cosas que revisar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Story #%1 is yours</source>
            <translation>La historia #%1 es suya</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 le ha asignado: %2</translation>
        </message>
        <message>
            <source>Open the story</source>
            <translation>Abrir la historia</translation>
        </message>
        <message>
            <source>&amp;Replay the past</source>
            <translation>&amp;Reproducir el pasado</translation>
        </message>
        <message>
            <source>&amp;Wall display</source>
            <translation>Pantalla m&amp;ural</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DetailsPanel</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Close the details (Esc)</source>
            <translation>Cerrar los detalles (Esc)</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Cerrar los detalles</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicList</name>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 de %2 puntos</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 de %n historia</numerusform>
                <numerusform>%1 de %n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>Epic %1, %2, %3 done, %4 done, %5</source>
            <comment>a number, a title, stories, points, open or closed</comment>
            <translation>Épica %1, %2, %3 terminadas, %4 terminados, %5</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierta</translation>
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
            <translation>Editar texto</translation>
        </message>
        <message>
            <source>Save text</source>
            <translation>Guardar texto</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <source>Make a story of it</source>
            <translation>Convertirla en historia</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Edit the text (E)</source>
            <translation>Editar el texto (E)</translation>
        </message>
        <message>
            <source>Save the text (Ctrl+Enter)</source>
            <translation>Guardar el texto (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Text of the epic</source>
            <translation>Texto de la épica</translation>
        </message>
        <message>
            <source>Text of the epic, as Markdown</source>
            <translation>Texto de la épica, en Markdown</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Acciones pendientes</translation>
        </message>
        <message>
            <source>None yet. Lines such as “- [ ] Sprint 23: Try it out (Ada)” are listed here.</source>
            <translation>Aún ninguna. Aquí se listan líneas como «- [ ] Sprint 23: probarlo (Ada)».</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Historias</translation>
        </message>
        <message>
            <source>Stories of the epic</source>
            <translation>Historias de la épica</translation>
        </message>
        <message>
            <source>No story is in this epic yet.</source>
            <translation>Aún no hay ninguna historia en esta épica.</translation>
        </message>
        <message>
            <source>Mentioned in</source>
            <translation>Mencionada en</translation>
        </message>
        <message>
            <source>Nobody names this epic by its number yet.</source>
            <translation>Nadie menciona aún esta épica por su número.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <source>Product of the epic</source>
            <translation>Producto de la épica</translation>
        </message>
        <message>
            <source>No product</source>
            <translation>Ningún producto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicTaskTable</name>
        <message>
            <source>Make a story of it</source>
            <translation>Convertirla en historia</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
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
            <translation>Historia</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Acciones pendientes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what is to be done; done or open</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>It has become %1 already.</source>
            <translation>Ya se ha convertido en %1.</translation>
        </message>
        <message>
            <source>Creates a story in this epic and writes its number behind the item (C)</source>
            <translation>Crea una historia en esta épica y escribe su número detrás de la acción (C)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicsPage</name>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>What we want</source>
            <translation>Qué queremos</translation>
        </message>
        <message>
            <source>Business value</source>
            <translation>Valor de negocio</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Test strategy</source>
            <translation>Estrategia de pruebas</translation>
        </message>
        <message>
            <source>Test process</source>
            <translation>Proceso de pruebas</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Entornos</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitorización</translation>
        </message>
        <message>
            <source>Recommendations from outside</source>
            <translation>Recomendaciones externas</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Acciones pendientes</translation>
        </message>
        <message>
            <source>New epic</source>
            <translation>Nueva épica</translation>
        </message>
        <message>
            <source>A new epic written</source>
            <translation>Nueva épica escrita</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>Nuevo nombre de %1</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>Nueva descripción de %1</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>Cierre de %1</translation>
        </message>
        <message>
            <source>%1 opened again</source>
            <translation>Reapertura de %1</translation>
        </message>
        <message>
            <source>“%1” ticked</source>
            <translation>«%1» marcada</translation>
        </message>
        <message>
            <source>“%1” opened again</source>
            <translation>«%1» otra vez pendiente</translation>
        </message>
        <message>
            <source>“%1” written as a story</source>
            <translation>«%1» convertida en historia</translation>
        </message>
        <message>
            <source>Filter epics</source>
            <translation>Filtrar épicas</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>Épicas</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épica</translation>
        </message>
        <message>
            <source>Write a new epic</source>
            <translation>Escribir una nueva épica</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>Editar texto</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Editar título</translation>
        </message>
        <message>
            <source>Close epic</source>
            <translation>Cerrar épica</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>%1 open, %2 closed</source>
            <comment>epics</comment>
            <translation>%1 abiertas, %2 cerradas</translation>
        </message>
        <message>
            <source>Open epic again</source>
            <translation>Reabrir épica</translation>
        </message>
        <message>
            <source>The epics are being read.</source>
            <translation>Se están leyendo las épicas.</translation>
        </message>
        <message>
            <source>No epic matches %1</source>
            <translation>Ninguna épica coincide con %1</translation>
        </message>
        <message>
            <source>All epics are still there.</source>
            <translation>Todas las épicas siguen ahí.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar filtro</translation>
        </message>
        <message>
            <source>No epics yet</source>
            <translation>Aún no hay épicas</translation>
        </message>
        <message>
            <source>An epic says what the problem is, what you want and what comes next; its stories do it.</source>
            <translation>Una épica dice cuál es el problema, qué se quiere y qué viene después; sus historias lo llevan a cabo.</translation>
        </message>
        <message>
            <source>Write an epic</source>
            <translation>Escribir una épica</translation>
        </message>
        <message>
            <source>There is no %1 here.</source>
            <comment>#2187</comment>
            <translation>Aquí no hay ningún %1.</translation>
        </message>
        <message>
            <source>No story and no epic of this workspace has this number.</source>
            <translation>Ninguna historia ni épica de este espacio de trabajo tiene este número.</translation>
        </message>
        <message>
            <source>Product of %1 changed</source>
            <translation>Producto de %1 cambiado</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2144: what was done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Comentarios y cambios</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>Comentario sobre %1 escrito</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>Comentario sobre %1 eliminado</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>Comentario sobre %1 cambiado</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filtro: %2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Historias</translation>
        </message>
        <message>
            <source>Stories done</source>
            <translation>Historias terminadas</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Points done</source>
            <translation>Puntos terminados</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Error</name>
        <message>
            <source>There is no list of %1.</source>
            <translation>No hay ninguna lista de %1.</translation>
        </message>
        <message>
            <source>Lists: %1.</source>
            <translation>Listas: %1.</translation>
        </message>
        <message>
            <source>There is nothing called %1 in the workspace.</source>
            <translation>No hay nada llamado %1 en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>See what there is with dayshift list.</source>
            <translation>Vea lo que hay con dayshift list.</translation>
        </message>
        <message>
            <source>a column</source>
            <translation>una columna</translation>
        </message>
        <message>
            <source>The server cannot be reached at this address.</source>
            <translation>No se puede llegar al servidor en esta dirección.</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>No se ha aceptado el certificado del servidor.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>El servidor ha rechazado el token de acceso.</translation>
        </message>
        <message>
            <source>The server asks us to slow down.</source>
            <translation>El servidor nos pide ir más despacio.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>El servidor tiene problemas propios.</translation>
        </message>
        <message>
            <source>The server's answer could not be read.</source>
            <translation>No se pudo leer la respuesta del servidor.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>El servidor no respondió a tiempo.</translation>
        </message>
        <message>
            <source>The team database cannot be reached.</source>
            <translation>No se puede llegar a la base de datos del equipo.</translation>
        </message>
        <message>
            <source>Another program is writing to the workspace.</source>
            <translation>Otro programa está escribiendo en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>The workspace cannot be written to.</source>
            <translation>No se puede escribir en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile.</source>
            <translation>Otra persona ha cambiado esto entretanto.</translation>
        </message>
        <message>
            <source>The workspace is damaged.</source>
            <translation>El espacio de trabajo está dañado.</translation>
        </message>
        <message>
            <source>This is not a Dayshift workspace.</source>
            <translation>Esto no es un espacio de trabajo de Dayshift.</translation>
        </message>
        <message>
            <source>The workspace is newer than this program.</source>
            <translation>El espacio de trabajo es más reciente que este programa.</translation>
        </message>
        <message>
            <source>The workspace refused the change.</source>
            <translation>El espacio de trabajo ha rechazado el cambio.</translation>
        </message>
        <message>
            <source>There is no such thing in the workspace.</source>
            <translation>No hay tal cosa en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>Esto no se puede usar tal como está.</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Esto se detuvo antes de terminar.</translation>
        </message>
        <message>
            <source>What was read before stays, with its age.</source>
            <translation>Lo leído antes permanece, con su antigüedad.</translation>
        </message>
        <message>
            <source>Your change is kept here; nothing else was changed.</source>
            <translation>Su cambio se conserva aquí; no se ha cambiado nada más.</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>El archivo no se ha tocado.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Check the address, and whether the server runs.</source>
            <translation>Compruebe la dirección, y si el servidor funciona.</translation>
        </message>
        <message>
            <source>Name the file of your own certificate authority in the connection, or ask the server's administrator.</source>
            <translation>Indique en la conexión el archivo de su propia autoridad de certificación, o consulte al administrador del servidor.</translation>
        </message>
        <message>
            <source>Give the connection a new token.</source>
            <translation>Dé a la conexión un token nuevo.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself.</source>
            <translation>Dayshift lo intenta de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>Check that the address is the server's own and not a sign-in page.</source>
            <translation>Compruebe que la dirección es la del propio servidor y no una página de inicio de sesión.</translation>
        </message>
        <message>
            <source>Free some space; Dayshift then saves by itself.</source>
            <translation>Libere espacio; Dayshift guardará entonces por sí solo.</translation>
        </message>
        <message>
            <source>Give this account the right to write; Dayshift then saves by itself.</source>
            <translation>Dé a esta cuenta el permiso de escribir; Dayshift guardará entonces por sí solo.</translation>
        </message>
        <message>
            <source>Compare both versions and choose one.</source>
            <translation>Compare las dos versiones y elija una.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace: dayshift check --repair-copy OUT.</source>
            <translation>Guarde lo que se pueda leer en un espacio de trabajo nuevo: dayshift check --repair-copy OUT.</translation>
        </message>
        <message>
            <source>Choose a .dayshift file, or make a new one: dayshift new.</source>
            <translation>Elija un archivo .dayshift, o cree uno nuevo: dayshift new.</translation>
        </message>
        <message>
            <source>Get the newer version to make changes, or open it read-only.</source>
            <translation>Obtenga la versión más reciente para hacer cambios, o ábralo solo para lectura.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>Compruebe lo introducido e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Empiécelo de nuevo cuando quiera.</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>what happened, what is safe, what to do</comment>
            <translation>%1 %2 %3</translation>
        </message>
        <message>
            <source>A row of %1 refers to a row of %2 that is not there.</source>
            <translation>Una fila de %1 remite a una fila de %2 que no existe.</translation>
        </message>
        <message>
            <source>%1 of %2 %3 is not what the log tells.</source>
            <translation>%1 de %2 %3 no es lo que cuenta el registro.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>No se puede leer %1: %2</translation>
        </message>
        <message>
            <source>%1 %2 stands in the log and not in its table.</source>
            <translation>%1 %2 está en el registro y no en su tabla.</translation>
        </message>
        <message>
            <source>The activity log cannot be read: %1</source>
            <translation>No se puede leer el registro de actividad: %1</translation>
        </message>
        <message>
            <source>The log was changed behind our back: line %1 does not follow from the one before it.</source>
            <translation>El registro se cambió a nuestras espaldas: la línea %1 no se sigue de la anterior.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of %1 could not be read.</source>
            <translation>
                <numerusform>No se pudo leer %n fila de %1.</numerusform>
                <numerusform>No se pudieron leer %n filas de %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a file at %1 already.</source>
            <translation>Ya hay un archivo en %1.</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>Elija otro nombre para la copia.</translation>
        </message>
        <message>
            <source>A PostgreSQL workspace is backed up on its server.</source>
            <translation>Un espacio de trabajo en PostgreSQL se respalda en su servidor.</translation>
        </message>
        <message>
            <source>Use pg_dump there, or dayshift export for a copy in one file.</source>
            <translation>Use allí pg_dump, o dayshift export para una copia en un solo archivo.</translation>
        </message>
        <message>
            <source>Choose another name for the backup.</source>
            <translation>Elija otro nombre para la copia de seguridad.</translation>
        </message>
        <message>
            <source>The backup could not be written to %1.</source>
            <translation>No se pudo escribir la copia de seguridad en %1.</translation>
        </message>
        <message>
            <source>The workspace was not touched.</source>
            <translation>El espacio de trabajo no se ha tocado.</translation>
        </message>
        <message>
            <source>Check that the folder is there and has room.</source>
            <translation>Compruebe que la carpeta existe y tiene sitio.</translation>
        </message>
        <message>
            <source>No workspace was named.</source>
            <translation>No se ha indicado ningún espacio de trabajo.</translation>
        </message>
        <message>
            <source>Give a .dayshift file or a postgresql:// address.</source>
            <translation>Dé un archivo .dayshift o una dirección postgresql://.</translation>
        </message>
        <message>
            <source>A password must not stand in the workspace's address.</source>
            <translation>En la dirección del espacio de trabajo no debe figurar ninguna contraseña.</translation>
        </message>
        <message>
            <source>Leave it out: the window asks for it, and otherwise it is read from ~/.pgpass or the environment variable PGPASSWORD.</source>
            <translation>Omítala: la ventana la pide y, si no, se lee de ~/.pgpass o de la variable de entorno PGPASSWORD.</translation>
        </message>
        <message>
            <source>The address names no database.</source>
            <translation>La dirección no indica ninguna base de datos.</translation>
        </message>
        <message>
            <source>Write postgresql://user@host/database.</source>
            <translation>Escriba postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>The workspace could not be backed up before its update.</source>
            <translation>No se pudo respaldar el espacio de trabajo antes de actualizarlo.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>No se ha tocado.</translation>
        </message>
        <message>
            <source>Free some space beside it, then open it again.</source>
            <translation>Libere espacio junto a él y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>Open it for writing to make changes.</source>
            <translation>Ábralo para escritura para hacer cambios.</translation>
        </message>
        <message>
            <source>%1 is not a Dayshift workspace: %2</source>
            <translation>%1 no es un espacio de trabajo de Dayshift: %2</translation>
        </message>
        <message>
            <source>There is no workspace at %1.</source>
            <translation>No hay ningún espacio de trabajo en %1.</translation>
        </message>
        <message>
            <source>Check the name, or make one: dayshift new.</source>
            <translation>Compruebe el nombre, o cree uno: dayshift new.</translation>
        </message>
        <message>
            <source>it is a folder.</source>
            <translation>es una carpeta.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>No se puede leer %1.</translation>
        </message>
        <message>
            <source>Give this account the right to read it.</source>
            <translation>Dé a esta cuenta el permiso de leerlo.</translation>
        </message>
        <message>
            <source>it is empty.</source>
            <translation>está vacío.</translation>
        </message>
        <message>
            <source>it does not begin like one.</source>
            <translation>no empieza como uno.</translation>
        </message>
        <message>
            <source>it is a database of another program.</source>
            <translation>es una base de datos de otro programa.</translation>
        </message>
        <message>
            <source>Your data is safe and stays readable.</source>
            <translation>Sus datos están a salvo y siguen siendo legibles.</translation>
        </message>
        <message>
            <source>%1 is read-only for this account.</source>
            <translation>%1 es de solo lectura para esta cuenta.</translation>
        </message>
        <message>
            <source>Open it read-only, or give this account the right to write to it and to its folder.</source>
            <translation>Ábralo solo para lectura, o dé a esta cuenta el permiso de escribir en él y en su carpeta.</translation>
        </message>
        <message>
            <source>Choose another name, or open that one.</source>
            <translation>Elija otro nombre, o abra ese.</translation>
        </message>
        <message>
            <source>No file can be made at %1.</source>
            <translation>No se puede crear ningún archivo en %1.</translation>
        </message>
        <message>
            <source>Check that the folder is there and that this account may write to it.</source>
            <translation>Compruebe que la carpeta existe y que esta cuenta puede escribir en ella.</translation>
        </message>
        <message>
            <source>This workspace was written by an earlier Dayshift.</source>
            <translation>Este espacio de trabajo lo escribió un Dayshift anterior.</translation>
        </message>
        <message>
            <source>Open it for writing once: that brings it up to date and leaves a copy of it as it was.</source>
            <translation>Ábralo una vez para escritura: eso lo actualiza y deja una copia de cómo estaba.</translation>
        </message>
        <message>
            <source>A reason is missing.</source>
            <translation>Falta un motivo.</translation>
        </message>
        <message>
            <source>Say how you know when it really was.</source>
            <translation>Diga cómo sabe cuándo fue en realidad.</translation>
        </message>
        <message>
            <source>These times cannot be.</source>
            <translation>Estas horas no son posibles.</translation>
        </message>
        <message>
            <source>The end lies after the start, and not after now.</source>
            <translation>El final va después del comienzo, y no después de ahora.</translation>
        </message>
        <message>
            <source>The board has no columns.</source>
            <translation>El tablero no tiene columnas.</translation>
        </message>
        <message>
            <source>Make a column first.</source>
            <translation>Cree primero una columna.</translation>
        </message>
        <message>
            <source>The database lets you look at this workspace, and change nothing in it.</source>
            <translation>La base de datos le permite mirar este espacio de trabajo, sin cambiar nada en él.</translation>
        </message>
        <message>
            <source>Open it read-only, or ask whoever looks after the database for the right to write.</source>
            <translation>Ábralo solo para lectura, o pida el permiso de escribir a quien se encarga de la base de datos.</translation>
        </message>
        <message>
            <source>%1 brings instructions of its own for the database, which no workspace does.</source>
            <translation>%1 trae instrucciones propias para la base de datos, cosa que ningún espacio de trabajo hace.</translation>
        </message>
        <message>
            <source>None of them was run, and the file was not touched.</source>
            <translation>No se ejecutó ninguna, y el archivo no se ha tocado.</translation>
        </message>
        <message>
            <source>Ask whoever gave it to you for an export (dayshift export), and import that.</source>
            <translation>Pida una exportación (dayshift export) a quien se lo dio, e impórtela.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExplainCommand</name>
        <message>
            <source>Show what Dayshift understands of a saved answer of a server.</source>
            <translation>Mostrar lo que Dayshift entiende de una respuesta guardada de un servidor.</translation>
        </message>
        <message>
            <source>The answer as it was saved; - for standard input.</source>
            <translation>La respuesta tal como se guardó; - para la entrada estándar.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>El tipo de servidor: %1.</translation>
        </message>
        <message>
            <source>What was asked; told from the answer's shape, unless given.</source>
            <translation>Lo que se preguntó; se deduce de la forma de la respuesta si no se indica.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>No se puede leer el archivo: %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Compruebe su nombre.</translation>
        </message>
        <message numerus="yes">
            <source>The answer is longer than %n MB.</source>
            <translation>
                <numerusform>La respuesta supera %n MB.</numerusform>
                <numerusform>La respuesta supera los %n MB.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Dayshift takes no longer one from a server either. Ask the server for less.</source>
            <translation>Dayshift tampoco acepta una más larga de un servidor. Pida menos al servidor.</translation>
        </message>
        <message>
            <source>This answer tells of no pipeline.</source>
            <translation>Esta respuesta no informa de ningún pipeline.</translation>
        </message>
        <message>
            <source>The server answered with an error: %1</source>
            <translation>El servidor ha respondido con un error: %1</translation>
        </message>
        <message>
            <source>Tests: %1 passed, %2 failed, of %3.</source>
            <translation>Pruebas: %1 superadas, %2 falladas, de %3.</translation>
        </message>
        <message>
            <source>Name one file with a saved answer.</source>
            <translation>Indique un archivo con una respuesta guardada.</translation>
        </message>
        <message>
            <source>Name the kind of server: --provider %1.</source>
            <translation>Indique el tipo de servidor: --provider %1.</translation>
        </message>
        <message>
            <source>%1 has no endpoint “%2”. It has: %3.</source>
            <translation>%1 no tiene el punto de acceso «%2». Tiene: %3.</translation>
        </message>
        <message>
            <source>This is no answer of %1 that Dayshift can read: %2.</source>
            <translation>Esto no es una respuesta de %1 que Dayshift pueda leer: %2.</translation>
        </message>
        <message>
            <source>Check that it is a whole answer, and not a sign-in page.</source>
            <translation>Compruebe que es una respuesta completa, y no una página de inicio de sesión.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>Se omitió %n pipeline más.</numerusform>
                <numerusform>Se omitieron %n pipelines más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Artifact %1: %2.</source>
            <translation>Artefacto %1: %2.</translation>
        </message>
        <message>
            <source>Artifact %1.</source>
            <translation>Artefacto %1.</translation>
        </message>
        <message>
            <source>Deployment to %1: %2.</source>
            <translation>Despliegue en %1: %2.</translation>
        </message>
        <message>
            <source>Environment %1.</source>
            <translation>Entorno %1.</translation>
        </message>
        <message>
            <source>Approval %1: %2.</source>
            <translation>Aprobación %1: %2.</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>no es un número</translation>
        </message>
        <message numerus="yes">
            <source>%n more series were left out.</source>
            <translation>
                <numerusform>Se omitió %n serie más.</numerusform>
                <numerusform>Se omitieron %n series más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Export</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>No se pudo escribir %1.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>Lo que había antes sigue ahí.</translation>
        </message>
        <message>
            <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
            <translation>Compruebe que la carpeta existe, que puede escribir en ella y que el disco no está lleno.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>La exportación se ha cancelado.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se ha escrito nada.</translation>
        </message>
        <message>
            <source>Line %1 is not what Dayshift writes: the export was changed.</source>
            <translation>La línea %1 no es de las que escribe Dayshift: la exportación se ha modificado.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>Exporte de nuevo el espacio de trabajo.</translation>
        </message>
        <message>
            <source>This workspace is in use, and a whole workspace can only be brought into an empty one.</source>
            <translation>Este espacio de trabajo está en uso, y uno completo solo se puede importar en uno vacío.</translation>
        </message>
        <message>
            <source>Make a new workspace, and import there.</source>
            <translation>Cree un espacio de trabajo nuevo, e importe allí.</translation>
        </message>
        <message>
            <source>The export ends in the middle (line %1).</source>
            <translation>La exportación termina a la mitad (línea %1).</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>Datos de %1</translation>
        </message>
        <message>
            <source>Data of %1, %2 old</source>
            <comment>a moment and an age</comment>
            <translation>Datos de %1, antigüedad: %2</translation>
        </message>
        <message>
            <source>single value</source>
            <translation>valor único</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>No se pudo escribir la exportación.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Un archivo que hubiera antes está como estaba.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Elija una carpeta en la que se pueda escribir, con algo de espacio libre.</translation>
        </message>
        <message>
            <source>%1 (seconds)</source>
            <comment>a column</comment>
            <translation>%1 (segundos)</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows are in the CSV file of this view.</source>
            <translation>
                <numerusform>%n fila más está en el archivo CSV de esta vista.</numerusform>
                <numerusform>%n filas más están en el archivo CSV de esta vista.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportCommand</name>
        <message>
            <source>Save the whole workspace.</source>
            <translation>Guardar el espacio de trabajo completo.</translation>
        </message>
        <message>
            <source>A file for JSON, a folder for CSV.</source>
            <translation>Un archivo para JSON, una carpeta para CSV.</translation>
        </message>
        <message>
            <source>json: imports again to an identical workspace; csv: a table for each kind of thing.</source>
            <translation>json: se vuelve a importar como un espacio de trabajo idéntico; csv: una tabla por cada tipo de cosa.</translation>
        </message>
        <message>
            <source>--out PATH and --format json or csv are needed.</source>
            <translation>Hacen falta --out PATH y --format json o csv.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>Se escribió %n fila en %1.</numerusform>
                <numerusform>Se escribieron %n filas en %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FieldWords</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Lugar en la lista</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épica</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Blocked because</source>
            <translation>Bloqueada porque</translation>
        </message>
        <message>
            <source>In this column since</source>
            <translation>En esta columna desde</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>nobody or nothing</source>
            <translation>nadie o nada</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Limit of a lane</source>
            <translation>Límite de un carril</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Marcado</translation>
        </message>
        <message>
            <source>Ticked by</source>
            <translation>Marcado por</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Quién se ocupa</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Known until</source>
            <translation>Conocido hasta</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Dicho por</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureCard</name>
        <message>
            <source>Level: %1 (%2)</source>
            <translation>Nivel: %1 (%2)</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>Qué significa «%1»</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>90 % of them within %1</source>
            <translation>El 90 % de ellos en %1 como máximo</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>peor</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>Conectar un servidor…</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Declarar incidente…</translation>
        </message>
        <message>
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>Los niveles son los del informe de DORA de %1: agrupaciones de las respuestas de ese año, no umbrales.</translation>
        </message>
        <message>
            <source>Level by %1</source>
            <translation>Nivel según: %1</translation>
        </message>
        <message>
            <source>Level of DORA's report of %1</source>
            <translation>Nivel del informe de DORA de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureRows</name>
        <message>
            <source>failed</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto tiempo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterBar</name>
        <message>
            <source>Filter stories</source>
            <translation>Filtrar historias</translation>
        </message>
        <message>
            <source>Words, or is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; a minus in front turns one round.</source>
            <translation>Palabras, o is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; un menos delante invierte el término.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mías</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueadas</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Con fallos</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>Antiguas</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Sin asignar</translation>
        </message>
        <message>
            <source>%1 of %2 points done</source>
            <translation>%1 de %2 puntos terminados</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterChip</name>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1, %n historia</numerusform>
                <numerusform>%1, %n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows only these stories: %1</source>
            <translation>Muestra solo estas historias: %1</translation>
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
            <translation>%1 d</translation>
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
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <comment>an estimated span</comment>
            <translation>aprox. %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>an average</comment>
            <translation>%1 días</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <comment>an average</comment>
            <translation>%1 horas</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <comment>an average</comment>
            <translation>%1 minutos</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <comment>an average</comment>
            <translation>%1 segundos</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <extracomment>A time of day in the form of QLocale::toString: 24 hours unless the language wants otherwise.</extracomment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <comment>a time of day</comment>
            <translation>ayer %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>ddd d MMMM</source>
            <extracomment>Weekday, day and month in the form of QLocale::toString; German: "ddd d. MMMM".</extracomment>
            <translation>ddd d 'de' MMMM</translation>
        </message>
        <message>
            <source>ddd d MMMM yyyy</source>
            <translation>ddd d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>ddd d</source>
            <extracomment>Weekday and day, where the month follows; German: "ddd d."</extracomment>
            <translation>ddd d</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two days</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date and time of day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy HH:mm:ss</source>
            <extracomment>Everything about a moment, in the form of QLocale::toString; %1 is added: the time zone.</extracomment>
            <translation>dddd, d 'de' MMMM 'de' yyyy HH:mm:ss</translation>
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
                <numerusform>%n punto</numerusform>
                <numerusform>%n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>story points</comment>
            <translation>%1 puntos</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
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
        <name>Dayshift::Header</name>
        <message>
            <source>Toolbar</source>
            <translation>Barra de herramientas</translation>
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
            <translation>%1 la ha devuelto: no es de nadie</translation>
        </message>
        <message>
            <source>%1 took it</source>
            <translation>%1 la ha tomado</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1 la ha asignado a %2</translation>
        </message>
        <message>
            <source>%1 took the estimate back</source>
            <translation>%1 ha retirado la estimación</translation>
        </message>
        <message>
            <source>%1 estimated it at %2</source>
            <translation>%1 la ha estimado en %2</translation>
        </message>
        <message>
            <source>%1 changed the estimate from %2 to %3</source>
            <translation>%1 ha cambiado la estimación de %2 a %3</translation>
        </message>
        <message>
            <source>%1 moved it from %2 to %3</source>
            <translation>%1 la ha movido de %2 a %3</translation>
        </message>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 le ha cambiado el nombre; antes era «%2»</translation>
        </message>
        <message>
            <source>%1 changed the description</source>
            <translation>%1 ha cambiado la descripción</translation>
        </message>
        <message>
            <source>%1 took it out of its sprint</source>
            <translation>%1 la ha sacado de su sprint</translation>
        </message>
        <message>
            <source>%1 put it into %2</source>
            <translation>%1 la ha puesto en %2</translation>
        </message>
        <message>
            <source>%1 took it out of its epic</source>
            <translation>%1 la ha sacado de su épica</translation>
        </message>
        <message>
            <source>%1 made it part of %2</source>
            <translation>%1 la ha hecho parte de %2</translation>
        </message>
        <message>
            <source>%1 unblocked it</source>
            <translation>%1 la ha desbloqueado</translation>
        </message>
        <message>
            <source>%1 blocked it: %2</source>
            <translation>%1 la ha bloqueado: %2</translation>
        </message>
        <message>
            <source>%1 made it urgent</source>
            <translation>%1 la ha hecho urgente</translation>
        </message>
        <message>
            <source>%1 made it ordinary again</source>
            <translation>%1 ha indicado que ya no es urgente</translation>
        </message>
        <message>
            <source>%1 archived it</source>
            <translation>%1 la ha archivado</translation>
        </message>
        <message>
            <source>%1 took it back out of the archive</source>
            <translation>%1 la ha sacado del archivo</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>%1 wrote the story</source>
            <translation>%1 ha escrito la historia</translation>
        </message>
        <message>
            <source>%1 described it</source>
            <translation>%1 la ha descrito</translation>
        </message>
        <message>
            <source>%1 deleted the story</source>
            <translation>%1 ha eliminado la historia</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 la ha subido o bajado</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 la ha cambiado</translation>
        </message>
        <message>
            <source>%1 unticked “%2”</source>
            <comment>who; a check</comment>
            <translation>%1 ha desmarcado «%2»</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who; a check; evidence</comment>
            <translation>%1 ha marcado «%2»: %3</translation>
        </message>
        <message>
            <source>%1 let it into %2 although this was missing: %3. The reason: %4</source>
            <translation>%1 la ha dejado pasar a %2 aunque faltaba: %3. El motivo: %4</translation>
        </message>
        <message>
            <source>It was closed under version %1 of the definition of done</source>
            <translation>Se cerró según la versión %1 de la definición de terminado</translation>
        </message>
        <message>
            <source>%1 attached %2</source>
            <translation>%1 ha adjuntado %2</translation>
        </message>
        <message>
            <source>%1 deleted the attachment %2</source>
            <translation>%1 ha eliminado el adjunto %2</translation>
        </message>
        <message>
            <source>%1 brought the attachment %2 back</source>
            <translation>%1 ha recuperado el adjunto %2</translation>
        </message>
        <message>
            <source>%1 took its priority away</source>
            <translation>%1 le ha quitado la prioridad</translation>
        </message>
        <message>
            <source>%1 set its priority to: %2</source>
            <translation>%1 ha fijado su prioridad: %2</translation>
        </message>
        <message>
            <source>%1 took its value away</source>
            <translation>%1 le ha quitado el valor</translation>
        </message>
        <message>
            <source>%1 set its value to %2</source>
            <translation>%1 ha fijado su valor en %2</translation>
        </message>
        <message>
            <source>%1 took it from its team</source>
            <translation>%1 la ha retirado a su equipo</translation>
        </message>
        <message>
            <source>%1 gave it to a team that is gone</source>
            <translation>%1 la ha dado a un equipo que ya no existe</translation>
        </message>
        <message>
            <source>%1 gave it to the team %2</source>
            <translation>%1 la ha dado al equipo %2</translation>
        </message>
        <message>
            <source>%1 changed what it is: %2</source>
            <comment>who; a kind of story</comment>
            <translation>%1 ha cambiado lo que es: %2</translation>
        </message>
        <message>
            <source>%1 took all its labels off</source>
            <translation>%1 le ha quitado todas las etiquetas</translation>
        </message>
        <message>
            <source>%1 changed its labels: %2</source>
            <translation>%1 ha cambiado sus etiquetas: %2</translation>
        </message>
        <message>
            <source>%1 took back that it was let into %2. The reason was: %3</source>
            <translation>%1 ha revocado que pasara a %2. El motivo era: %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpClient</name>
        <message>
            <source>It holds no certificate.</source>
            <translation>No contiene ningún certificado.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpErrors</name>
        <message>
            <source>not sent: %1</source>
            <translation>no enviado: %1</translation>
        </message>
        <message>
            <source>The address of the server cannot be read.</source>
            <translation>No se puede leer la dirección del servidor.</translation>
        </message>
        <message>
            <source>Enter it as in a browser, beginning with https://.</source>
            <translation>Introdúzcala como en un navegador, empezando por https://.</translation>
        </message>
        <message>
            <source>Dayshift does not read addresses that begin with %1:.</source>
            <translation>Dayshift no lee direcciones que empiecen por %1:.</translation>
        </message>
        <message>
            <source>Enter one that begins with https:// or http://.</source>
            <translation>Introduzca una que empiece por https:// o http://.</translation>
        </message>
        <message>
            <source>The address contains a user name or a password.</source>
            <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
        </message>
        <message>
            <source>Take it out of the address, and give it to the connection as account and token, which are kept safe.</source>
            <translation>Quítelo de la dirección y delo a la conexión como cuenta y token, que se guardan de forma segura.</translation>
        </message>
        <message>
            <source>The access token contains a line break.</source>
            <translation>El token de acceso contiene un salto de línea.</translation>
        </message>
        <message>
            <source>Give the connection the token again, on one line.</source>
            <translation>Dé de nuevo el token a la conexión, en una sola línea.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 nos pide ir más despacio.</translation>
        </message>
        <message>
            <source>%1 refused the access token.</source>
            <translation>%1 ha rechazado el token de acceso.</translation>
        </message>
        <message>
            <source>%1 does not let this access token read that.</source>
            <translation>%1 no deja que este token de acceso lea eso.</translation>
        </message>
        <message>
            <source>Give the connection a token that has the right to read, or ask the server's administrator.</source>
            <translation>Dé a la conexión un token con permiso de lectura, o consulte al administrador del servidor.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address.</source>
            <translation>%1 no tiene nada en esta dirección.</translation>
        </message>
        <message>
            <source>Check the address, and whether the token may see what is there.</source>
            <translation>Compruebe la dirección, y si el token puede ver lo que hay allí.</translation>
        </message>
        <message>
            <source>A proxy on the way to %1 wants to know who you are.</source>
            <translation>Un proxy en el camino a %1 quiere saber quién es usted.</translation>
        </message>
        <message>
            <source>Ask who looks after your network.</source>
            <translation>Pregunte a quien se ocupa de su red.</translation>
        </message>
        <message>
            <source>%1 gave up waiting for us.</source>
            <translation>%1 ha dejado de esperarnos.</translation>
        </message>
        <message>
            <source>%1 has trouble of its own.</source>
            <translation>%1 tiene problemas propios.</translation>
        </message>
        <message>
            <source>%1 did not accept the question (HTTP %2).</source>
            <translation>%1 no ha aceptado la pregunta (HTTP %2).</translation>
        </message>
        <message>
            <source>Check the kind of server, its version and its address.</source>
            <translation>Compruebe el tipo de servidor, su versión y su dirección.</translation>
        </message>
        <message>
            <source>%1 gave an answer that does not fit the question (HTTP %2).</source>
            <translation>%1 ha dado una respuesta que no corresponde a la pregunta (HTTP %2).</translation>
        </message>
        <message>
            <source>%1 answered with a web page instead of data.</source>
            <translation>%1 ha respondido con una página web en vez de datos.</translation>
        </message>
        <message>
            <source>%1 answered with something else than was asked for.</source>
            <translation>%1 ha respondido con algo distinto de lo que se preguntó.</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 ha rechazado la conexión.</translation>
        </message>
        <message>
            <source>There is no server named %1.</source>
            <translation>No hay ningún servidor llamado %1.</translation>
        </message>
        <message>
            <source>Check the address, and this computer's connection to the network.</source>
            <translation>Compruebe la dirección, y la conexión de este equipo a la red.</translation>
        </message>
        <message>
            <source>%1 broke off its answer.</source>
            <translation>%1 ha interrumpido su respuesta.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 no ha respondido a tiempo.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP at this address.</source>
            <translation>%1 no habla HTTP en esta dirección.</translation>
        </message>
        <message>
            <source>Check the port in the address.</source>
            <translation>Compruebe el puerto de la dirección.</translation>
        </message>
        <message>
            <source>%1 sent an answer that cannot be unpacked.</source>
            <translation>%1 ha enviado una respuesta que no se puede descomprimir.</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 cannot be used.</source>
            <translation>No se puede usar el proxy en el camino a %1.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>No se puede llegar a %1.</translation>
        </message>
        <message>
            <source>%1 closed the connection, or does not speak HTTP.</source>
            <translation>%1 ha cerrado la conexión, o no habla HTTP.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, check the port, and whether the address has to begin with https://.</source>
            <translation>Dayshift lo intenta de nuevo por sí solo. Si sigue así, compruebe el puerto, y si la dirección tiene que empezar por https://.</translation>
        </message>
        <message>
            <source>The connection to %1 cannot be made secure.</source>
            <translation>La conexión con %1 no se puede asegurar.</translation>
        </message>
        <message>
            <source>The certificate of %1 is for another name.</source>
            <translation>El certificado de %1 es para otro nombre.</translation>
        </message>
        <message>
            <source>Enter the name that stands in the certificate, or ask the server's administrator.</source>
            <translation>Introduzca el nombre que figura en el certificado, o consulte al administrador del servidor.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today.</source>
            <translation>El certificado de %1 no es válido hoy.</translation>
        </message>
        <message>
            <source>Check this computer's clock, or ask the server's administrator for a new certificate.</source>
            <translation>Compruebe el reloj de este equipo, o pida un certificado nuevo al administrador del servidor.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not from an authority that this computer trusts.</source>
            <translation>El certificado de %1 no es de una autoridad en la que confíe este equipo.</translation>
        </message>
        <message>
            <source>Check that the address and port are those of https, or ask the server's administrator.</source>
            <translation>Compruebe que la dirección y el puerto son los de https, o consulte al administrador del servidor.</translation>
        </message>
        <message>
            <source>The file of the certificate authority cannot be used.</source>
            <translation>No se puede usar el archivo de la autoridad de certificación.</translation>
        </message>
        <message>
            <source>Name a file in PEM form in the connection that this account may read.</source>
            <translation>Indique en la conexión un archivo en formato PEM que esta cuenta pueda leer.</translation>
        </message>
        <message>
            <source>%1 sends us on to %2.</source>
            <translation>%1 nos remite a %2.</translation>
        </message>
        <message>
            <source>If that is right, enter the new address in the connection. The access token was not sent there.</source>
            <translation>Si es correcto, introduzca la nueva dirección en la conexión. El token de acceso no se envió allí.</translation>
        </message>
        <message>
            <source>%1 sends us from one address to the next without end.</source>
            <translation>%1 nos remite de una dirección a otra sin fin.</translation>
        </message>
        <message>
            <source>more than %1 bytes, %2</source>
            <translation>más de %1 bytes, %2</translation>
        </message>
        <message>
            <source>The answer of %1 is larger than Dayshift reads (%2 MB).</source>
            <translation>La respuesta de %1 es mayor de lo que lee Dayshift (%2 MB).</translation>
        </message>
        <message>
            <source>Name fewer projects in the connection.</source>
            <translation>Indique menos proyectos en la conexión.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2 s.</source>
            <translation>%1 no responde desde hace %2 s.</translation>
        </message>
        <message>
            <source>%1 took longer than %2 s for its answer.</source>
            <translation>%1 ha tardado más de %2 s en responder.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Import</name>
        <message>
            <source>The file declares XML entities (line %1). A Jira export never does; it is refused.</source>
            <translation>El archivo declara entidades XML (línea %1). Una exportación de Jira nunca lo hace; se rechaza.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>Choose a file that one of these tools exported: %1.</source>
            <translation>Elija un archivo exportado por una de estas herramientas: %1.</translation>
        </message>
        <message>
            <source>This JSON is none of the exports that Dayshift knows. Its top-level names are: %1.</source>
            <translation>Este JSON no es ninguna de las exportaciones que Dayshift conoce. Sus nombres de primer nivel son: %1.</translation>
        </message>
        <message>
            <source>This XML is none of the exports that Dayshift knows. Its root element is: %1.</source>
            <translation>Este XML no es ninguna de las exportaciones que Dayshift conoce. Su elemento raíz es: %1.</translation>
        </message>
        <message>
            <source>This table is none of the exports that Dayshift knows. Its columns are: %1.</source>
            <translation>Esta tabla no es ninguna de las exportaciones que Dayshift conoce. Sus columnas son: %1.</translation>
        </message>
        <message>
            <source>The folder is empty.</source>
            <translation>La carpeta está vacía.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elija otra.</translation>
        </message>
        <message>
            <source>The files are empty.</source>
            <translation>Los archivos están vacíos.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Elija otros.</translation>
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
            <translation>Tabla (CSV)</translation>
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
            <translation>Bloqueada en Taiga</translation>
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
            <translation>El archivo termina en mitad de un texto XML (byte %1).</translation>
        </message>
        <message>
            <source>The file is no XML from line %1 on.</source>
            <translation>El archivo deja de ser XML a partir de la línea %1.</translation>
        </message>
        <message>
            <source>It was probably cut off or changed while being saved; export it again.</source>
            <translation>Probablemente se cortó o se modificó al guardarlo; expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>Jira (XML)</source>
            <translation>Jira (XML)</translation>
        </message>
        <message>
            <source>The workspace has no columns to put stories into.</source>
            <translation>El espacio de trabajo no tiene columnas en las que poner historias.</translation>
        </message>
        <message>
            <source>Add a column to the board, then import again.</source>
            <translation>Añada una columna al tablero e importe de nuevo.</translation>
        </message>
        <message>
            <source>Correct the mapping and import again.</source>
            <translation>Corrija la correspondencia e importe de nuevo.</translation>
        </message>
        <message>
            <source>The mapping names a column that is not there: %1.</source>
            <translation>La correspondencia cita una columna que no existe: %1.</translation>
        </message>
        <message>
            <source>The mapping names somebody who is no member: %1.</source>
            <translation>La correspondencia cita a alguien que no es miembro: %1.</translation>
        </message>
        <message>
            <source>Milestones are "sprints" or "releases", not %1.</source>
            <translation>Los hitos son "sprints" o "releases", no %1.</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>No hay ninguna zona horaria %1.</translation>
        </message>
        <message>
            <source>The file ends in the middle of a JSON text (byte %1).</source>
            <translation>El archivo termina en mitad de un texto JSON (byte %1).</translation>
        </message>
        <message>
            <source>It was probably cut off while being saved; export it again.</source>
            <translation>Probablemente se cortó al guardarlo; expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file begins like JSON, but is none from byte %1 on.</source>
            <translation>El archivo empieza como JSON, pero deja de serlo a partir del byte %1.</translation>
        </message>
        <message>
            <source>The JSON is nested more than 64 levels deep; no known export is.</source>
            <translation>El JSON está anidado en más de 64 niveles; ninguna exportación conocida lo está.</translation>
        </message>
        <message>
            <source>The text at byte %1 is larger than 16 MiB.</source>
            <translation>El texto en el byte %1 supera los 16 MiB.</translation>
        </message>
        <message>
            <source>Take that text out of the story, and export again.</source>
            <translation>Quite ese texto de la historia y exporte de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>La importación se ha cancelado.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>No se ha conservado nada de ella.</translation>
        </message>
        <message>
            <source>Import the file again when it suits you.</source>
            <translation>Importe de nuevo el archivo cuando le convenga.</translation>
        </message>
        <message>
            <source>This is an Excel workbook (a ZIP archive), not CSV.</source>
            <translation>Esto es un libro de Excel (un archivo ZIP), no CSV.</translation>
        </message>
        <message>
            <source>This is a ZIP archive, not an export.</source>
            <translation>Esto es un archivo ZIP, no una exportación.</translation>
        </message>
        <message>
            <source>This is a compressed archive (gzip), not an export.</source>
            <translation>Esto es un archivo comprimido (gzip), no una exportación.</translation>
        </message>
        <message>
            <source>This is a PDF document, not an export.</source>
            <translation>Esto es un documento PDF, no una exportación.</translation>
        </message>
        <message>
            <source>This is a picture (PNG), not an export.</source>
            <translation>Esto es una imagen (PNG), no una exportación.</translation>
        </message>
        <message>
            <source>This is an old Office document, not CSV.</source>
            <translation>Esto es un documento antiguo de Office, no CSV.</translation>
        </message>
        <message>
            <source>Unpack it, and import the files that it holds.</source>
            <translation>Descomprímalo e importe los archivos que contiene.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8, or export CSV from the tool.</source>
            <translation>Guárdelo como CSV UTF-8, o exporte CSV desde la herramienta.</translation>
        </message>
        <message>
            <source>This is a web page, not an export: the download needed a login.</source>
            <translation>Esto es una página web, no una exportación: la descarga pedía iniciar sesión.</translation>
        </message>
        <message>
            <source>This is a web page ("%1"), not an export: the download needed a login.</source>
            <translation>Esto es una página web («%1»), no una exportación: la descarga pedía iniciar sesión.</translation>
        </message>
        <message>
            <source>Sign in with a browser and export the file again.</source>
            <translation>Inicie sesión con un navegador y exporte de nuevo el archivo.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>Line %1 holds a NUL byte; this is not a text file, or it was damaged.</source>
            <translation>La línea %1 contiene un byte NUL; no es un archivo de texto, o se ha dañado.</translation>
        </message>
        <message>
            <source>Line %1 is not UTF-8 while other lines are. Two files were joined, or one row was pasted from elsewhere.</source>
            <translation>La línea %1 no es UTF-8 mientras que otras sí. Se unieron dos archivos, o se pegó una fila de otro sitio.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8, or export it again.</source>
            <translation>Guarde el archivo como UTF-8, o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file is larger than 512 MiB.</source>
            <translation>El archivo supera los 512 MiB.</translation>
        </message>
        <message>
            <source>Export fewer stories at a time, for example by year.</source>
            <translation>Exporte menos historias a la vez, por ejemplo por año.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>No se puede leer el archivo %1.</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>Compruebe que existe y que puede leerlo.</translation>
        </message>
        <message>
            <source>The file cannot be read any more.</source>
            <translation>El archivo ya no se puede leer.</translation>
        </message>
        <message>
            <source>Line %1, column %2 is larger than 16 MiB.</source>
            <translation>La línea %1, columna %2, supera los 16 MiB.</translation>
        </message>
        <message>
            <source>Take that text out of the story, or export without this column.</source>
            <translation>Quite ese texto de la historia, o exporte sin esta columna.</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns; no known export has.</source>
            <translation>La línea %1 tiene más de %2 columnas; ninguna exportación conocida las tiene.</translation>
        </message>
        <message>
            <source>Export fewer columns, or check the separator.</source>
            <translation>Exporte menos columnas, o compruebe el separador.</translation>
        </message>
        <message>
            <source>A quoted field that opens on line %1 is never closed.</source>
            <translation>Un campo entre comillas que se abre en la línea %1 no se cierra nunca.</translation>
        </message>
        <message>
            <source>The file was probably cut off; export it again.</source>
            <translation>Probablemente el archivo se cortó; expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The header has %1 fields separated by "%2", line %3 has 1. Header and rows use different separators.</source>
            <translation>La cabecera tiene %1 campos separados por «%2»; la línea %3 tiene 1. La cabecera y las filas usan separadores distintos.</translation>
        </message>
        <message>
            <source>Export the file again, or use one separator throughout.</source>
            <translation>Exporte de nuevo el archivo, o use un mismo separador en todo él.</translation>
        </message>
        <message>
            <source>A column cannot become %1; it can become one of these: %2.</source>
            <translation>Una columna no puede convertirse en %1; puede convertirse en una de estas: %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportCommand</name>
        <message>
            <source>The mapping %1 is no JSON object.</source>
            <translation>La correspondencia %1 no es un objeto JSON.</translation>
        </message>
        <message>
            <source>Give a file like {"statuses": {"Coding": "In progress"}}.</source>
            <translation>Dé un archivo como {"statuses": {"Coding": "In progress"}}.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 would be new, %4 updated, %5 unchanged, %6 skipped. Nothing was changed.</source>
            <translation>%1 (%2): %3 serían nuevos, %4 actualizados, %5 sin cambios, %6 omitidos. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 new, %4 updated, %5 unchanged, %6 skipped.</source>
            <translation>%1 (%2): %3 nuevos, %4 actualizados, %5 sin cambios, %6 omitidos.</translation>
        </message>
        <message>
            <source>New members: %1.</source>
            <translation>Nuevos miembros: %1.</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is.</source>
            <translation>%1: lo que también se cambió aquí queda como está: %2.</translation>
        </message>
        <message>
            <source>A whole workspace is imported or it is not: --dry-run does not apply.</source>
            <translation>Un espacio de trabajo completo se importa o no se importa: --dry-run no es aplicable.</translation>
        </message>
        <message>
            <source>The workspace was imported: %1 rows.</source>
            <translation>Se ha importado el espacio de trabajo: %1 filas.</translation>
        </message>
        <message>
            <source>Bring in what another tool exported.</source>
            <translation>Traer lo que exportó otra herramienta.</translation>
        </message>
        <message>
            <source>A file, several pages of one list, or a folder of them.</source>
            <translation>Un archivo, varias páginas de una misma lista, o una carpeta con ellas.</translation>
        </message>
        <message>
            <source>The tool, if it cannot be told from the content: %1.</source>
            <translation>La herramienta, si no se reconoce por el contenido: %1.</translation>
        </message>
        <message>
            <source>Say what would happen; change nothing.</source>
            <translation>Decir qué pasaría; no cambiar nada.</translation>
        </message>
        <message>
            <source>Which file is to be imported?</source>
            <translation>¿Qué archivo hay que importar?</translation>
        </message>
        <message>
            <source>There is no format %1; there are: %2.</source>
            <translation>No hay ningún formato %1; hay: %2.</translation>
        </message>
        <message>
            <source>Answers for columns, statuses, people, milestones, timeZone, dateOrder and archived, as JSON.</source>
            <translation>Respuestas para columns, statuses, people, milestones, timeZone, dateOrder y archived, como JSON.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportDialog</name>
        <message>
            <source>Choose another file …</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Reading the file again …</source>
            <translation>Leyendo de nuevo el archivo…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <source>Cancel, keep nothing</source>
            <translation>Cancelar, no conservar nada</translation>
        </message>
        <message>
            <source>Bring in what you have</source>
            <translation>Traiga lo que tiene</translation>
        </message>
        <message>
            <source>Choose what another tool exported, or drop it here: CSV, XML or JSON, one file or all pages of a list. These are known: %1. The original download is better than one that a spreadsheet saved. You see what will come in before anything is stored.</source>
            <translation>Elija lo que exportó otra herramienta, o suéltelo aquí: CSV, XML o JSON, un archivo o todas las páginas de una lista. Se conocen: %1. La descarga original es mejor que un archivo guardado por una hoja de cálculo. Verá lo que va a entrar antes de que se guarde nada.</translation>
        </message>
        <message>
            <source>the reason why it is blocked</source>
            <translation>el motivo del bloqueo</translation>
        </message>
        <message>
            <source>%1, and other tables of work</source>
            <translation>%1, y otras tablas de trabajo</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>No importar</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>Leyendo %n archivo…</numerusform>
                <numerusform>Leyendo %n archivos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>Elegir archivos para importar</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;All files (*)</source>
            <translation>Exportaciones (*.csv *.tsv *.json *.ndjson *.xml *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Importing, %1 of %2 …</source>
            <translation>Importando, %1 de %2…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nada nuevo</translation>
        </message>
        <message>
            <source>New members: %1. They have no sign-in and no role yet.</source>
            <translation>Nuevos miembros: %1. Aún no tienen usuario ni rol.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Y %n más.</numerusform>
                <numerusform>Y %n más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n item(s) in %2</source>
            <translation>
                <numerusform>%1: %n elemento en %2</numerusform>
                <numerusform>%1: %n elementos en %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n cambiado</numerusform>
                <numerusform>%n cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n sin cambios</numerusform>
                <numerusform>%n sin cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n omitido</numerusform>
                <numerusform>%n omitidos</numerusform>
            </translation>
        </message>
        <message>
            <source>As the last time</source>
            <translation>Como la última vez</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>Mismo nombre</translation>
        </message>
        <message>
            <source>The file's own category</source>
            <translation>La categoría del archivo</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>Por su nombre</translation>
        </message>
        <message>
            <source>Not known: choose one</source>
            <translation>Desconocido: elija uno</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(ninguno)</translation>
        </message>
        <message>
            <source>%1 was deleted here and does not come back.</source>
            <translation>%1 se eliminó aquí y no vuelve.</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>el título</translation>
        </message>
        <message>
            <source>the type</source>
            <translation>el tipo</translation>
        </message>
        <message>
            <source>the column</source>
            <translation>la columna</translation>
        </message>
        <message>
            <source>the epic</source>
            <translation>la épica</translation>
        </message>
        <message>
            <source>the sprint</source>
            <translation>el sprint</translation>
        </message>
        <message>
            <source>the owner</source>
            <translation>el responsable</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>el elemento superior</translation>
        </message>
        <message>
            <source>the estimate</source>
            <translation>la estimación</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>las etiquetas</translation>
        </message>
        <message>
            <source>the description</source>
            <translation>la descripción</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is here.</source>
            <translation>%1: lo que también se cambió aquí queda como está aquí: %2.</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épica</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>Subtarea</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>What are these columns?</source>
            <translation>¿Qué son estas columnas?</translation>
        </message>
        <message>
            <source>This table is of no tool that Dayshift knows. Say what its columns are: one of them is the title, the others are up to you. You see what will come in before anything is stored, and the next table of this kind is read the same way.</source>
            <translation>Esta tabla no es de ninguna herramienta que Dayshift conozca. Diga qué son sus columnas: una de ellas es el título, las demás quedan a su elección. Verá lo que va a entrar antes de que se guarde nada, y la próxima tabla de este tipo se leerá igual.</translation>
        </message>
        <message>
            <source>Edit &gt; Undo takes all of it back; importing a newer file updates it.</source>
            <translation>Editar &gt; Deshacer lo retira todo; importar un archivo más reciente lo actualiza.</translation>
        </message>
        <message>
            <source>Keep working meanwhile</source>
            <translation>Seguir trabajando mientras tanto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportQuestions</name>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Status and column</source>
            <translation>Estado y columna</translation>
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
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épica</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>Las primeras filas</translation>
        </message>
        <message>
            <source>Status in the file</source>
            <translation>Estado en el archivo</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elementos</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Statuses and columns</source>
            <translation>Estados y columnas</translation>
        </message>
        <message>
            <source>Person in the file</source>
            <translation>Persona en el archivo</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <source>People and members</source>
            <translation>Personas y miembros</translation>
        </message>
        <message>
            <source>Import archived items, too</source>
            <translation>Importar también los elementos archivados</translation>
        </message>
        <message>
            <source>What to know of the file</source>
            <translation>Lo que hay que saber del archivo</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Las horas sin zona están en</translation>
        </message>
        <message>
            <source>Numeric dates begin with</source>
            <translation>Las fechas numéricas empiezan por</translation>
        </message>
        <message>
            <source>Milestones are</source>
            <translation>Los hitos son</translation>
        </message>
        <message>
            <source>&amp;First rows</source>
            <translation>&amp;Primeras filas</translation>
        </message>
        <message>
            <source>&amp;Statuses</source>
            <translation>&amp;Estados</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>Pe&amp;rsonas</translation>
        </message>
        <message>
            <source>&amp;What to know</source>
            <translation>&amp;Qué saber</translation>
        </message>
        <message>
            <source>releases: a label on each story</source>
            <translation>releases: una etiqueta en cada historia</translation>
        </message>
        <message>
            <source>sprints</source>
            <translation>sprints</translation>
        </message>
        <message>
            <source>not known: leave these times empty</source>
            <translation>desconocido: dejar estas horas vacías</translation>
        </message>
        <message>
            <source>the day: 06/09 is 6 September</source>
            <translation>el día: 06/09 es el 6 de septiembre</translation>
        </message>
        <message>
            <source>the month: 06/09 is 9 June</source>
            <translation>el mes: 06/09 es el 9 de junio</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>Columna para %1</translation>
        </message>
        <message>
            <source>New member: %1</source>
            <translation>Nuevo miembro: %1</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Member for %1</source>
            <translation>Miembro para %1</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (nuevo)</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Línea %1: %2</translation>
        </message>
        <message>
            <source>Nothing: every record comes in as it is.</source>
            <translation>Nada: cada registro entra tal como es.</translation>
        </message>
        <message>
            <source>Counting what is new …</source>
            <translation>Contando lo nuevo…</translation>
        </message>
        <message numerus="yes">
            <source>%n new member(s)</source>
            <translation>
                <numerusform>%n miembro nuevo</numerusform>
                <numerusform>%n miembros nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) stay as they were changed here</source>
            <translation>
                <numerusform>%n campo queda como se cambió aquí</numerusform>
                <numerusform>%n campos quedan como se cambiaron aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Columnas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportWarning</name>
        <message numerus="yes">
            <source>The file has no column for %1.</source>
            <translation>
                <numerusform>El archivo no tiene columna para %1.</numerusform>
                <numerusform>El archivo no tiene columna para %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The times of %n item(s) name no time zone.</source>
            <translation>
                <numerusform>Las horas de %n elemento no indican zona horaria.</numerusform>
                <numerusform>Las horas de %n elementos no indican zona horaria.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date without a time.</source>
            <translation>
                <numerusform>%n elemento tiene una fecha sin hora.</numerusform>
                <numerusform>%n elementos tienen una fecha sin hora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dates of %n item(s) do not tell day from month. They stay empty until the order is chosen.</source>
            <translation>
                <numerusform>Las fechas de %n elemento no distinguen el día del mes. Quedan vacías hasta que se elija el orden.</numerusform>
                <numerusform>Las fechas de %n elementos no distinguen el día del mes. Quedan vacías hasta que se elija el orden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) cannot be read and stay empty: %1.</source>
            <translation>
                <numerusform>%n fecha no se puede leer y queda vacía: %1.</numerusform>
                <numerusform>%n fechas no se pueden leer y quedan vacías: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date in the future.</source>
            <translation>
                <numerusform>%n elemento tiene una fecha en el futuro.</numerusform>
                <numerusform>%n elementos tienen una fecha en el futuro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were closed before they were created. They enter no figure.</source>
            <translation>
                <numerusform>%n elemento se cerró antes de crearse. No entra en ninguna cifra.</numerusform>
                <numerusform>%n elementos se cerraron antes de crearse. No entran en ninguna cifra.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are closed, but the file does not say since when.</source>
            <translation>
                <numerusform>%n elemento está cerrado, pero el archivo no dice desde cuándo.</numerusform>
                <numerusform>%n elementos están cerrados, pero el archivo no dice desde cuándo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have a key that came before. Only their labels and links are added.</source>
            <translation>
                <numerusform>%n registro tiene una clave que ya había aparecido. Solo se añaden sus etiquetas y enlaces.</numerusform>
                <numerusform>%n registros tienen una clave que ya había aparecido. Solo se añaden sus etiquetas y enlaces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are empty.</source>
            <translation>
                <numerusform>%n fila está vacía.</numerusform>
                <numerusform>%n filas están vacías.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are pull requests, not stories.</source>
            <translation>
                <numerusform>%n registro es una pull request, no una historia.</numerusform>
                <numerusform>%n registros son pull requests, no historias.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds no stories. Perhaps a filter found nothing.</source>
            <translation>
                <numerusform>El archivo no contiene historias. Quizá un filtro no encontró nada.</numerusform>
                <numerusform>El archivo no contiene historias. Quizá un filtro no encontró nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a type that Dayshift does not know and come in as stories: %1.</source>
            <translation>
                <numerusform>%n elemento es de un tipo que Dayshift no conoce y entra como historia: %1.</numerusform>
                <numerusform>%n elementos son de un tipo que Dayshift no conoce y entran como historias: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have no title. Their key is shown instead.</source>
            <translation>
                <numerusform>%n elemento no tiene título. Se muestra su clave en su lugar.</numerusform>
                <numerusform>%n elementos no tienen título. Se muestra su clave en su lugar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to something that is not in the file.</source>
            <translation>
                <numerusform>%n elemento pertenece a algo que no está en el archivo.</numerusform>
                <numerusform>%n elementos pertenecen a algo que no está en el archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are their own ancestors. They come in without that link: %1.</source>
            <translation>
                <numerusform>%n elemento es su propio antecesor. Entra sin ese vínculo: %1.</numerusform>
                <numerusform>%n elementos son sus propios antecesores. Entran sin ese vínculo: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are archived and come in as archived.</source>
            <translation>
                <numerusform>%n elemento está archivado y entra como archivado.</numerusform>
                <numerusform>%n elementos están archivados y entran como archivados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) name people by a number only.</source>
            <translation>
                <numerusform>%n elemento nombra a las personas solo por un número.</numerusform>
                <numerusform>%n elementos nombran a las personas solo por un número.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status changes of %n item(s) have gaps. They are left out of the figures.</source>
            <translation>
                <numerusform>Los cambios de estado de %n elemento tienen lagunas. Quedan fuera de las cifras.</numerusform>
                <numerusform>Los cambios de estado de %n elementos tienen lagunas. Quedan fuera de las cifras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A spreadsheet shortened the ids of %n item(s). They come in without a key.</source>
            <translation>
                <numerusform>Una hoja de cálculo acortó el identificador de %n elemento. Entra sin clave.</numerusform>
                <numerusform>Una hoja de cálculo acortó los identificadores de %n elementos. Entran sin clave.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep their status in a label.</source>
            <translation>
                <numerusform>%n elemento guarda su estado en una etiqueta.</numerusform>
                <numerusform>%n elementos guardan su estado en una etiqueta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) hold commands of the other tool. They stay as text.</source>
            <translation>
                <numerusform>%n descripción contiene comandos de la otra herramienta. Quedan como texto.</numerusform>
                <numerusform>%n descripciones contienen comandos de la otra herramienta. Quedan como texto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s) look like spreadsheet formulas. They are kept as text.</source>
            <translation>
                <numerusform>%n título parece una fórmula de hoja de cálculo. Se conserva como texto.</numerusform>
                <numerusform>%n títulos parecen fórmulas de hoja de cálculo. Se conservan como texto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) are known by name only. Give them dates in Dayshift.</source>
            <translation>
                <numerusform>%n sprint se conoce solo por su nombre. Dele fechas en Dayshift.</numerusform>
                <numerusform>%n sprints se conocen solo por su nombre. Deles fechas en Dayshift.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are named, but not in the file.</source>
            <translation>
                <numerusform>%n adjunto se menciona, pero no está en el archivo.</numerusform>
                <numerusform>%n adjuntos se mencionan, pero no están en el archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The history in the file was cut off (%n).</source>
            <translation>
                <numerusform>El historial del archivo se cortó (%n).</numerusform>
                <numerusform>El historial del archivo se cortó (%n).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exactly %n item(s): the tool stops there, so more may be missing.</source>
            <translation>
                <numerusform>Exactamente %n elemento: la herramienta se detiene ahí, así que pueden faltar más.</numerusform>
                <numerusform>Exactamente %n elementos: la herramienta se detiene ahí, así que pueden faltar más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are missing: the export was cut off.</source>
            <translation>
                <numerusform>Falta %n elemento: la exportación se cortó.</numerusform>
                <numerusform>Faltan %n elementos: la exportación se cortó.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were cut off and are left out.</source>
            <translation>
                <numerusform>%n línea se cortó y se omite.</numerusform>
                <numerusform>%n líneas se cortaron y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than the heading.</source>
            <translation>
                <numerusform>%n fila tiene más celdas que la cabecera.</numerusform>
                <numerusform>%n filas tienen más celdas que la cabecera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have fewer cells than the heading.</source>
            <translation>
                <numerusform>%n fila tiene menos celdas que la cabecera.</numerusform>
                <numerusform>%n filas tienen menos celdas que la cabecera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have no heading.</source>
            <translation>
                <numerusform>%n columna no tiene cabecera.</numerusform>
                <numerusform>%n columnas no tienen cabecera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is not UTF-8. It is read as %1.</source>
            <translation>
                <numerusform>El archivo no es UTF-8. Se lee como %1.</numerusform>
                <numerusform>El archivo no es UTF-8. Se lee como %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n project(s): %1.</source>
            <translation>
                <numerusform>El archivo contiene %n proyecto: %1.</numerusform>
                <numerusform>El archivo contiene %n proyectos: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file puts %n status(es) into two categories: %1.</source>
            <translation>
                <numerusform>El archivo pone %n estado en dos categorías: %1.</numerusform>
                <numerusform>El archivo pone %n estados en dos categorías: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have no place in Dayshift: %1.</source>
            <translation>
                <numerusform>%n campo no tiene lugar en Dayshift: %1.</numerusform>
                <numerusform>%n campos no tienen lugar en Dayshift: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wiki page(s) stay behind.</source>
            <translation>
                <numerusform>%n página de wiki se queda fuera.</numerusform>
                <numerusform>%n páginas de wiki se quedan fuera.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 came before; only the labels and links of this record are added.</source>
            <translation>%1 ya había aparecido; solo se añaden las etiquetas y los enlaces de este registro.</translation>
        </message>
        <message>
            <source>%1 is a pull request, not a story.</source>
            <translation>%1 es una pull request, no una historia.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDesk</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>&amp;Declarar incidente…</translation>
        </message>
        <message>
            <source>&amp;Incidents …</source>
            <translation>&amp;Incidentes…</translation>
        </message>
        <message>
            <source>Enter an incident or a bug in production (Ctrl+I)</source>
            <translation>Introducir un incidente o un error en producción (Ctrl+I)</translation>
        </message>
        <message>
            <source>This workspace was opened to be looked at.</source>
            <translation>Este espacio de trabajo se abrió solo para mirarlo.</translation>
        </message>
        <message>
            <source>Incident over: %1</source>
            <translation>Incidente terminado: %1</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>Incidente declarado: %1</translation>
        </message>
        <message>
            <source>Incident changed: %1</source>
            <translation>Incidente cambiado: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDialog</name>
        <message>
            <source>Incident: customers were hit</source>
            <translation>Incidente: hubo clientes afectados</translation>
        </message>
        <message>
            <source>Bug found in production</source>
            <translation>Error encontrado en producción</translation>
        </message>
        <message>
            <source>Critical: nobody can work</source>
            <translation>Crítico: nadie puede trabajar</translation>
        </message>
        <message>
            <source>Major: many are hit</source>
            <translation>Grave: hay muchos afectados</translation>
        </message>
        <message>
            <source>Minor: some are hit</source>
            <translation>Menor: hay algunos afectados</translation>
        </message>
        <message>
            <source>Trivial: hardly anybody notices</source>
            <translation>Trivial: casi nadie lo nota</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>Declarar incidente</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <translation>Incidente %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>What customers notice: Sign-in is refused</source>
            <translation>Lo que notan los clientes: se rechaza el inicio de sesión</translation>
        </message>
        <message>
            <source>any</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Título</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ipo</translation>
        </message>
        <message>
            <source>S&amp;everity</source>
            <translation>&amp;Gravedad</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>Ser&amp;vicio</translation>
        </message>
        <message>
            <source>known:</source>
            <translation>conocido:</translation>
        </message>
        <message>
            <source>The start of the impact is known</source>
            <translation>El comienzo del impacto se conoce</translation>
        </message>
        <message>
            <source>over since:</source>
            <translation>terminado desde:</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>Ha terminado</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>&amp;Notado</translation>
        </message>
        <message>
            <source>&amp;Impact began</source>
            <translation>Inicio del i&amp;mpacto</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>&amp;Resuelto</translation>
        </message>
        <message>
            <source>Impact began</source>
            <translation>Inicio del impacto</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Resuelto</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>Horas de %1</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Causado por</translation>
        </message>
        <message>
            <source>&amp;Mended by</source>
            <translation>Corregid&amp;o por</translation>
        </message>
        <message>
            <source>St&amp;ory</source>
            <translation>&amp;Historia</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
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
            <translation>un despliegue anterior</translation>
        </message>
        <message>
            <source>An incident needs a title: what customers notice.</source>
            <translation>Un incidente necesita un título: lo que notan los clientes.</translation>
        </message>
        <message>
            <source>Enter when it was noticed.</source>
            <translation>Introduzca cuándo se notó.</translation>
        </message>
        <message>
            <source>It cannot have begun later than now.</source>
            <translation>No puede haber empezado más tarde que ahora.</translation>
        </message>
        <message>
            <source>It cannot have been over before it began.</source>
            <translation>No puede haber terminado antes de empezar.</translation>
        </message>
        <message>
            <source>Write the number of the story, such as #2187.</source>
            <translation>Escriba el número de la historia, por ejemplo #2187.</translation>
        </message>
        <message>
            <source>There is no story %1.</source>
            <translation>No hay ninguna historia %1.</translation>
        </message>
        <message>
            <source>Stop other de&amp;ployments until it is recovered</source>
            <translation>Detener otros des&amp;pliegues hasta la recuperación</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentList</name>
        <message>
            <source>Incidents</source>
            <translation>Incidentes</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Declarar incidente…</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>It is over now</source>
            <translation>Ya ha terminado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>It is over already.</source>
            <translation>Ya había terminado.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentModel</name>
        <message>
            <source>open for %1</source>
            <translation>abierto desde hace %1</translation>
        </message>
        <message>
            <source>Incident %1, %2, %3, %4</source>
            <translation>Incidente %1, %2, %3, %4</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>What customers notice</source>
            <translation>Lo que notan los clientes</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Notado</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>Duración</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Keychain</name>
        <message>
            <source>Unlock the keyring and try again, or set the environment variable %1 before Dayshift is started.</source>
            <translation>Desbloquee el llavero e inténtelo de nuevo, o defina la variable de entorno %1 antes de iniciar Dayshift.</translation>
        </message>
        <message>
            <source>no answer for %1 ms</source>
            <translation>sin respuesta desde hace %1 ms</translation>
        </message>
        <message>
            <source>The keyring of this computer has not answered.</source>
            <translation>El llavero de este equipo no ha respondido.</translation>
        </message>
        <message>
            <source>No token was stored or shown anywhere.</source>
            <translation>No se ha guardado ni mostrado ningún token en ninguna parte.</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked.</source>
            <translation>El llavero de este equipo está bloqueado.</translation>
        </message>
        <message>
            <source>What is in it stays there.</source>
            <translation>Lo que contiene sigue ahí.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>No se puede usar el llavero de este equipo.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not let Dayshift in.</source>
            <translation>El llavero de este equipo no ha dejado entrar a Dayshift.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not forget the token.</source>
            <translation>El llavero de este equipo no ha olvidado el token.</translation>
        </message>
        <message>
            <source>The token is still in the keyring, and nowhere else.</source>
            <translation>El token sigue en el llavero, y en ningún otro sitio.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkDialog</name>
        <message>
            <source>Write a mail?</source>
            <translation>¿Escribir un correo?</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <translation>¿Abrir una página web?</translation>
        </message>
        <message>
            <source>Write a mail to %1?</source>
            <translation>¿Escribir un correo a %1?</translation>
        </message>
        <message>
            <source>Open a page of %1 in your browser?</source>
            <translation>¿Abrir una página de %1 en su navegador?</translation>
        </message>
        <message>
            <source>The address in full</source>
            <translation>La dirección completa</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Escribir correo</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Abrir página</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ListCommand</name>
        <message>
            <source>Print what the workspace holds.</source>
            <translation>Mostrar lo que contiene el espacio de trabajo.</translation>
        </message>
        <message>
            <source>One of: %1.</source>
            <translation>Uno de: %1.</translation>
        </message>
        <message>
            <source>Only what this finds: for stories in the filter language of the window (is:blocked owner:me sprint:22 free text), else words.</source>
            <translation>Solo lo que esto encuentre: para historias, en el lenguaje de filtro de la ventana (is:blocked owner:me sprint:22 texto libre); si no, palabras.</translation>
        </message>
        <message>
            <source>A kind is needed, one of: %1.</source>
            <translation>Hace falta un tipo, uno de: %1.</translation>
        </message>
        <message>
            <source>Go on, with a line for each change, until Ctrl+C.</source>
            <translation>Continuar, con una línea por cada cambio, hasta Ctrl+C.</translation>
        </message>
        <message>
            <source>Of what waits only that of one role: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer or customer.</source>
            <translation>De lo que espera, solo lo de un rol: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer o customer.</translation>
        </message>
        <message>
            <source>The day to tell of, for example 2026-06-16; else today.</source>
            <translation>El día del que informar, por ejemplo 2026-06-16; si no, hoy.</translation>
        </message>
        <message>
            <source>%1 is no role.</source>
            <translation>%1 no es un rol.</translation>
        </message>
        <message>
            <source>%1 is no day.</source>
            <translation>%1 no es un día.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LoadingRows</name>
        <message>
            <source>Reading the pipelines</source>
            <translation>Leyendo los pipelines</translation>
        </message>
        <message>
            <source>Reading the pipelines from the workspace</source>
            <translation>Leyendo los pipelines del espacio de trabajo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Main</name>
        <message>
            <source>
Each has its own help: dayshift SUB-COMMAND --help</source>
            <translation>
Cada uno tiene su propia ayuda: dayshift SUBCOMANDO --help</translation>
        </message>
        <message>
            <source>A .dayshift file or a postgresql:// address.</source>
            <translation>Un archivo .dayshift o una dirección postgresql://.</translation>
        </message>
        <message>
            <source>Print one JSON document.</source>
            <translation>Mostrar un documento JSON.</translation>
        </message>
        <message>
            <source>There is no sub-command “%1”.</source>
            <translation>No hay ningún subcomando «%1».</translation>
        </message>
        <message>
            <source>There is no display for the window. Nothing was changed. The sub-commands work without one: dayshift --help. A picture of a view: dayshift snapshot board --out board.png
</source>
            <translation>No hay pantalla para la ventana. No se ha cambiado nada. Los subcomandos funcionan sin ella: dayshift --help. Una imagen de una vista: dayshift snapshot board --out board.png
</translation>
        </message>
        <message>
            <source>Usage: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

Without a sub-command it opens the window.

Sub-commands:
</source>
            <translation>Uso: dayshift [ESPACIO | dayshift:story/NÚMERO] [--wall] [--demo]
     dayshift SUBCOMANDO [opciones]

Sin subcomando se abre la ventana.

Subcomandos:
</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MainWindow</name>
        <message>
            <source>Open &amp;team database …</source>
            <translation>Abrir la &amp;base de datos del equipo…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be saved.</source>
            <translation>
                <numerusform>%n cambio espera a guardarse.</numerusform>
                <numerusform>%n cambios esperan a guardarse.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 They are safe here. %2</source>
            <comment>why they wait; what to do</comment>
            <translation>%1 Aquí están a salvo. %2</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Guardar ahora</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>&amp;Nuevo espacio de trabajo…</translation>
        </message>
        <message>
            <source>&amp;Open workspace …</source>
            <translation>&amp;Abrir espacio de trabajo…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Abiertos &amp;recientemente</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrar</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>Volver a lee&amp;r</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Detalles</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Barra lateral</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texto más &amp;grande</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Texto más &amp;pequeño</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>Texto &amp;normal</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>Panel &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Panel an&amp;terior</translation>
        </message>
        <message>
            <source>&amp;About Dayshift</source>
            <translation>Acerca &amp;de Dayshift</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>Nueva &amp;ventana</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>C&amp;errar ventana</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>Traba&amp;jos</translation>
        </message>
        <message>
            <source>&amp;Search or run a command …</source>
            <translation>&amp;Buscar o ejecutar un comando…</translation>
        </message>
        <message>
            <source>&amp;Help for this view</source>
            <translation>&amp;Ayuda de esta vista</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>&amp;Contenido</translation>
        </message>
        <message>
            <source>&amp;Keys of this view</source>
            <translation>&amp;Teclas de esta vista</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>Copy as pi&amp;cture</source>
            <translation>Copiar como &amp;imagen</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>Im&amp;primir…</translation>
        </message>
        <message>
            <source>Close the window?</source>
            <translation>¿Cerrar la ventana?</translation>
        </message>
        <message>
            <source>This is not finished yet: %1.</source>
            <translation>Esto aún no ha terminado: %1.</translation>
        </message>
        <message>
            <source>If you close the window now, it ends and nothing of it is kept. What was there before stays as it is.</source>
            <translation>Si cierra la ventana ahora, se interrumpe y no queda nada de ello. Lo que había antes se queda como está.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Dejarla abierta</translation>
        </message>
        <message>
            <source>Close and end it</source>
            <translation>Cerrar e interrumpir</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>Palabras más largas, para pruebas</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>En espejo, para pruebas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MarkdownView</name>
        <message>
            <source>[picture]</source>
            <translation>[imagen]</translation>
        </message>
        <message>
            <source>[picture: %1]</source>
            <translation>[imagen: %1]</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Metrics</name>
        <message>
            <source>%1 could not be read at line %2.</source>
            <translation>No se pudo leer %1 en la línea %2.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>No se ha calculado nada.</translation>
        </message>
        <message>
            <source>“%1” is not what this column holds.</source>
            <translation>«%1» no es lo que contiene esta columna.</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>No hay ninguna carpeta «%1».</translation>
        </message>
        <message>
            <source>Name the folder that holds the CSV files.</source>
            <translation>Indique la carpeta que contiene los archivos CSV.</translation>
        </message>
        <message>
            <source>“%1” cannot be the value of %2.</source>
            <translation>«%1» no puede ser el valor de %2.</translation>
        </message>
        <message>
            <source>The manual lists the choices of each definition.</source>
            <translation>El manual enumera las opciones de cada definición.</translation>
        </message>
        <message>
            <source>There is no definition named “%1”.</source>
            <translation>No hay ninguna definición llamada «%1».</translation>
        </message>
        <message>
            <source>Write NAME=CHOICE, for example clock_start=reset.</source>
            <translation>Escriba NOMBRE=OPCIÓN, por ejemplo clock_start=reset.</translation>
        </message>
        <message>
            <source>“%1” is not a period.</source>
            <translation>«%1» no es un periodo.</translation>
        </message>
        <message>
            <source>Write days or weeks, such as 90d or 12w.</source>
            <translation>Escriba días o semanas, por ejemplo 90d o 12w.</translation>
        </message>
        <message>
            <source>There is no time zone named “%1”.</source>
            <translation>No hay ninguna zona horaria llamada «%1».</translation>
        </message>
        <message>
            <source>Write its name in the list of the IANA, such as Europe/Berlin.</source>
            <translation>Escriba su nombre en la lista de la IANA, por ejemplo Europe/Berlin.</translation>
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
                <numerusform>%n semana</numerusform>
                <numerusform>%n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pts</source>
            <comment>percentage points</comment>
            <translation>%1 pp</translation>
        </message>
        <message>
            <source>%1 against the %2 before</source>
            <comment>a change and a period</comment>
            <translation>%1 respecto al periodo anterior (%2)</translation>
        </message>
        <message>
            <source>No build server is connected. Connect one whose pipeline has a deploy stage.</source>
            <translation>No hay ningún servidor de build conectado. Conecte uno cuyo pipeline tenga una etapa de despliegue.</translation>
        </message>
        <message>
            <source>No deployment was read yet: connect a server whose pipeline has a deploy stage.</source>
            <translation>Aún no se ha leído ningún despliegue: conecte un servidor cuyo pipeline tenga una etapa de despliegue.</translation>
        </message>
        <message>
            <source>No deployment to production was read yet, only to other environments.</source>
            <translation>Aún no se ha leído ningún despliegue en producción, solo en otros entornos.</translation>
        </message>
        <message>
            <source>hotfix</source>
            <translation>hotfix</translation>
        </message>
        <message>
            <source>rollback</source>
            <translation>reversión</translation>
        </message>
        <message>
            <source>redeploy</source>
            <translation>redespliegue</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Successful deployments to production that ended in the period, for each seven days of it. Rollbacks and hotfixes count, the same version again does not.</source>
            <translation>Despliegues correctos en producción que terminaron en el periodo, por cada siete días de este. Las reversiones y los hotfix cuentan; la misma versión otra vez, no.</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>%1 por semana</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>deployments in a period</comment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 between two</source>
            <translation>%1 entre dos</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) never reached users and do not count.</source>
            <translation>
                <numerusform>%n intento nunca llegó a los usuarios y no cuenta.</numerusform>
                <numerusform>%n intentos nunca llegaron a los usuarios y no cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s): too few for a trend</source>
            <translation>
                <numerusform>%n despliegue: muy pocos para una tendencia</numerusform>
                <numerusform>%n despliegues: muy pocos para una tendencia</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>Tiempo de entrega a producción</translation>
        </message>
        <message>
            <source>For each story that got into production in the period: from its first move to In progress until all of its changes were in production. Nights and weekends are not taken out; the headline is the median.</source>
            <translation>Por cada historia que llegó a producción en el periodo: desde su primer paso a En curso hasta que todos sus cambios estuvieron en producción. No se descuentan noches ni fines de semana; la cifra principal es la mediana.</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) never in progress left out.</source>
            <translation>
                <numerusform>%n historia que nunca estuvo en curso, omitida.</numerusform>
                <numerusform>%n historias que nunca estuvieron en curso, omitidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) moved to In progress only after the deployment left out.</source>
            <translation>
                <numerusform>%n historia que pasó a En curso solo después del despliegue, omitida.</numerusform>
                <numerusform>%n historias que pasaron a En curso solo después del despliegue, omitidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) rolled back and not in production again.</source>
            <translation>
                <numerusform>%n historia revertida que no ha vuelto a producción.</numerusform>
                <numerusform>%n historias revertidas que no han vuelto a producción.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) without a known commit.</source>
            <translation>
                <numerusform>%n despliegue sin commit conocido.</numerusform>
                <numerusform>%n despliegues sin commit conocido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n historia</numerusform>
                <numerusform>%n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>median of %1, In progress to in production</source>
            <translation>mediana de %1, de En curso a en producción</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few for a trend</source>
            <translation>
                <numerusform>%n historia: muy pocas para una tendencia</numerusform>
                <numerusform>%n historias: muy pocas para una tendencia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) got into production, but none was seen in progress before.</source>
            <translation>
                <numerusform>%n historia llegó a producción, pero no se vio en curso antes.</numerusform>
                <numerusform>%n historias llegaron a producción, pero ninguna se vio en curso antes.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known yet. The first deployment that is read has none: the next one shows what went with it.</source>
            <translation>Aún no se conoce ningún commit de un despliegue. El primer despliegue que se lee no tiene ninguno: el siguiente muestra qué fue con él.</translation>
        </message>
        <message>
            <source>No commit of a deployment names a story. Write its number, such as #2187, into the commit message or the name of the branch.</source>
            <translation>Ningún commit de un despliegue menciona una historia. Escriba su número, por ejemplo #2187, en el mensaje del commit o en el nombre de la rama.</translation>
        </message>
        <message>
            <source>No story got into production in these %1.</source>
            <translation>Ninguna historia llegó a producción en el periodo (%1).</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>revertido</translation>
        </message>
        <message>
            <source>needed a hotfix</source>
            <translation>necesitó un hotfix</translation>
        </message>
        <message>
            <source>never reached users</source>
            <translation>nunca llegó a los usuarios</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Despliegues fallidos</translation>
        </message>
        <message>
            <source>Of the deployments of the period those that caused an incident or a bug, were rolled back or needed a hotfix. Each counts once. The last days are provisional: failures are still being found.</source>
            <translation>De los despliegues del periodo, los que causaron un incidente o un error, se revirtieron o necesitaron un hotfix. Cada uno cuenta una vez. Los últimos días son provisionales: aún se descubren fallos.</translation>
        </message>
        <message>
            <source>Nothing was deployed in these %1.</source>
            <translation>No se desplegó nada en el periodo (%1).</translation>
        </message>
        <message>
            <source>%1 caused an outage or a bug</source>
            <translation>%1 causó una caída o un error</translation>
        </message>
        <message>
            <source>No incident was entered: only rollbacks and hotfixes are seen.</source>
            <translation>No se introdujo ningún incidente: solo se ven las reversiones y los hotfix.</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) without a deployment as cause.</source>
            <translation>
                <numerusform>%n incidente sin un despliegue como causa.</numerusform>
                <numerusform>%n incidentes sin un despliegue como causa.</numerusform>
            </translation>
        </message>
        <message>
            <source>open for %1</source>
            <translation>abierto desde hace %1</translation>
        </message>
        <message>
            <source>Mean time to recovery</source>
            <translation>Tiempo medio de recuperación</translation>
        </message>
        <message>
            <source>For each incident or bug that ended in the period: from the end of the deployment that brought it, else from its first impact, until it was mended in production. What is still open is in no mean.</source>
            <translation>Por cada incidente o error que terminó en el periodo: desde el final del despliegue que lo trajo, o si no desde su primer impacto, hasta que se corrigió en producción. Lo que sigue abierto no entra en ninguna media.</translation>
        </message>
        <message numerus="yes">
            <source>%n that was over before its cause left out.</source>
            <translation>
                <numerusform>%n que terminó antes de su causa, omitido.</numerusform>
                <numerusform>%n que terminaron antes de su causa, omitidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open, the oldest for %1.</source>
            <translation>
                <numerusform>%n aún abierto, desde hace %1.</numerusform>
                <numerusform>%n aún abiertos, el más antiguo desde hace %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident was entered.</source>
            <translation>No se introdujo ningún incidente.</translation>
        </message>
        <message>
            <source>No incident ended in these %1.</source>
            <translation>No terminó ningún incidente en el periodo (%1).</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n incidente</numerusform>
                <numerusform>%n incidentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): too few for a trend</source>
            <translation>
                <numerusform>%n incidente: muy pocos para una tendencia</numerusform>
                <numerusform>%n incidentes: muy pocos para una tendencia</numerusform>
            </translation>
        </message>
        <message>
            <source>recovered in, one incident</source>
            <translation>hasta la recuperación, un solo incidente</translation>
        </message>
        <message>
            <source>median of %1</source>
            <translation>mediana de %1</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1</source>
            <translation>
                <numerusform>media de %n, mediana %1</numerusform>
                <numerusform>media de %n, mediana %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Elite</source>
            <translation>Élite</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>%1 could not be read at line %2, column %3.</source>
            <translation>No se pudo leer %1 en la línea %2, columna %3.</translation>
        </message>
        <message>
            <source>The row is not built as the header says: look at its quotation marks and commas.</source>
            <translation>La fila no está construida como dice la cabecera: revise sus comillas y comas.</translation>
        </message>
        <message>
            <source>Archived</source>
            <comment>unfinished</comment>
            <translation>Archivada</translation>
        </message>
        <message>
            <source>7 × deployments ÷ days of the period</source>
            <translation>7 × despliegues ÷ días del periodo</translation>
        </message>
        <message>
            <source>median(last change in production − first move to In progress)</source>
            <translation>mediana(último cambio en producción − primer paso a En curso)</translation>
        </message>
        <message>
            <source>failed deployments ÷ deployments</source>
            <translation>despliegues fallidos ÷ despliegues</translation>
        </message>
        <message>
            <source>mean(mended in production − end of the deployment that brought it)</source>
            <translation>media(corregido en producción − final del despliegue que lo trajo)</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>S%1</translation>
        </message>
        <message>
            <source>Week %1, from %2</source>
            <translation>Semana %1, desde el %2</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendencia</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s): too few for a trend</source>
            <translation>
                <numerusform>%n valor: muy pocos para una tendencia</numerusform>
                <numerusform>%n valores: muy pocos para una tendencia</numerusform>
            </translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % en menos de</translation>
        </message>
        <message>
            <source>Application usage: is it used, and does it succeed</source>
            <translation>Uso de la aplicación: si se usa y si tiene éxito</translation>
        </message>
        <message>
            <source>What customers tried in the period, and what of it succeeded, as monitoring counted it. A source of plain requests does not tell people apart.</source>
            <translation>Lo que los clientes intentaron en el periodo, y lo que de ello salió bien, según lo contó la monitorización. Una fuente de simples solicitudes no distingue personas.</translation>
        </message>
        <message>
            <source>succeeded ÷ tried</source>
            <translation>logrado ÷ intentado</translation>
        </message>
        <message>
            <source>No use was measured in these %1. A source in Production tells it, with a figure for what was tried and one for what succeeded.</source>
            <translation>No se midió ningún uso en el periodo (%1). Lo dice una fuente en Producción, con una cifra de lo intentado y otra de lo logrado.</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>logrado</translation>
        </message>
        <message>
            <source>tried in vain</source>
            <translation>intentado en vano</translation>
        </message>
        <message>
            <source>of %1 tried in %2 succeeded</source>
            <comment>a count and a period</comment>
            <translation>de %1 intentos en %2 salieron bien</translation>
        </message>
        <message>
            <source>People a week</source>
            <translation>Personas por semana</translation>
        </message>
        <message>
            <source>People who succeeded</source>
            <translation>Personas que lo lograron</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>Lead time of %n story(s)</source>
            <translation>
                <numerusform>Tiempo de entrega de %n historia</numerusform>
                <numerusform>Tiempo de entrega de %n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time, how it is spread</source>
            <translation>Tiempo de entrega: cómo se reparte</translation>
        </message>
        <message>
            <source>How many stories took how many days from their first move to In progress until all of their changes were in production.</source>
            <translation>Cuántas historias tardaron cuántos días desde su primer paso a En curso hasta que todos sus cambios estuvieron en producción.</translation>
        </message>
        <message>
            <source>percentiles by type 7 of Hyndman and Fan, as in spreadsheets</source>
            <translation>percentiles de tipo 7 según Hyndman y Fan, como en las hojas de cálculo</translation>
        </message>
        <message>
            <source>No story with a known start got into production in these %1.</source>
            <translation>Ninguna historia con comienzo conocido llegó a producción en el periodo (%1).</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>historias</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>days</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 a %2 días</translation>
        </message>
        <message>
            <source>&gt;%1</source>
            <comment>days</comment>
            <translation>&gt;%1</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s)</source>
            <translation>
                <numerusform>más de %n día</numerusform>
                <numerusform>más de %n días</numerusform>
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
            <translation>la mitad en menos de %1, el 85 % en menos de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few to tell how it is spread</source>
            <translation>
                <numerusform>%n historia: muy pocas para decir cómo se reparte</numerusform>
                <numerusform>%n historias: muy pocas para decir cómo se reparte</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>En qué se va el tiempo</translation>
        </message>
        <message>
            <source>How long the stories finished in the period stood in each state, from when they were written until they were done, on average of all of them. States of progress are work, all others are waiting.</source>
            <translation>Cuánto tiempo estuvieron en cada estado las historias terminadas en el periodo, desde que se escribieron hasta que se terminaron, en promedio de todas. Los estados de avance son trabajo; todos los demás, espera.</translation>
        </message>
        <message>
            <source>time in the state of all stories ÷ stories</source>
            <translation>tiempo en el estado de todas las historias ÷ historias</translation>
        </message>
        <message>
            <source>No story was finished in these %1.</source>
            <translation>No se terminó ninguna historia en el periodo (%1).</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <source>mean %1; %2 of it is work</source>
            <translation>media %1; de ella %2 es trabajo</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>media %1</translation>
        </message>
        <message>
            <source>Flow: stories by state</source>
            <translation>Flujo: historias por estado</translation>
        </message>
        <message>
            <source>How many stories stood in each state at the end of each day. A state that grows wider is where work waits.</source>
            <translation>Cuántas historias estaban en cada estado al final de cada día. Un estado que se ensancha es donde espera el trabajo.</translation>
        </message>
        <message>
            <source>stories in the state at the end of the day</source>
            <translation>historias en el estado al final del día</translation>
        </message>
        <message>
            <source>No story has moved over the board yet.</source>
            <translation>Aún no se ha movido ninguna historia por el tablero.</translation>
        </message>
        <message>
            <source>%1 in work on average</source>
            <translation>%1 en curso de media</translation>
        </message>
        <message>
            <source>Commit to production</source>
            <translation>Del commit a producción</translation>
        </message>
        <message>
            <source>For each change that got into production in the period: from its commit to the end of the first deployment that carried it and was not rolled back. DORA&apos;s lead time for changes; the headline is the median.</source>
            <translation>Por cada cambio que llegó a producción en el periodo: desde su commit hasta el final del primer despliegue que lo llevó y no se revirtió. Es el tiempo de entrega de cambios de DORA; la cifra principal es la mediana.</translation>
        </message>
        <message>
            <source>median(deployed − committed)</source>
            <translation>mediana(desplegado − commit)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) without a time of commit left out.</source>
            <translation>
                <numerusform>%n cambio sin hora de commit, omitido.</numerusform>
                <numerusform>%n cambios sin hora de commit, omitidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) committed only after the deployment left out.</source>
            <translation>
                <numerusform>%n cambio con commit posterior al despliegue, omitido.</numerusform>
                <numerusform>%n cambios con commit posterior al despliegue, omitidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known in these %1.</source>
            <translation>No se conoce ningún commit de un despliegue en el periodo (%1).</translation>
        </message>
        <message>
            <source>median</source>
            <translation>mediana</translation>
        </message>
        <message numerus="yes">
            <source>median of %n change(s)</source>
            <translation>
                <numerusform>mediana de %n cambio</numerusform>
                <numerusform>mediana de %n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n: too few for an average</source>
            <translation>
                <numerusform>mediana de %n: muy pocas para una media</numerusform>
                <numerusform>mediana de %n: muy pocas para una media</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1, 90 % within %2</source>
            <translation>
                <numerusform>media de %n, mediana %1, 90 % en menos de %2</numerusform>
                <numerusform>media de %n, mediana %1, 90 % en menos de %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>Tiempo de restablecimiento</translation>
        </message>
        <message>
            <source>From the first impact of an incident until the service was restored.</source>
            <translation>Desde el primer impacto de un incidente hasta que se restableció el servicio.</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>Recuperación de despliegues fallidos</translation>
        </message>
        <message>
            <source>From the end of the deployment that brought it until the service was restored.</source>
            <translation>Desde el final del despliegue que lo trajo hasta que se restableció el servicio.</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>Retrabajo</translation>
        </message>
        <message>
            <source>The share of deployments that were a hotfix or a rollback. DORA publishes no levels of it.</source>
            <translation>La proporción de despliegues que fueron un hotfix o una reversión. DORA no publica niveles para ella.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Disponibilidad</translation>
        </message>
        <message>
            <source>The share of the period in which no critical or major incident was open.</source>
            <translation>La proporción del periodo en la que no hubo abierto ningún incidente crítico o grave.</translation>
        </message>
        <message>
            <source>down for %1</source>
            <translation>caído durante %1</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>Tiempo de entrega al cliente</translation>
        </message>
        <message>
            <source>From when a story was written until it was done.</source>
            <translation>Desde que se escribió una historia hasta que se terminó.</translation>
        </message>
        <message>
            <source>Cycle time by Little&apos;s law</source>
            <translation>Tiempo de ciclo según la ley de Little</translation>
        </message>
        <message>
            <source>Stories in work on average ÷ stories finished a day. Far from the mean cycle time, work is piling up or was left behind.</source>
            <translation>Historias en curso de media ÷ historias terminadas al día. Si se aleja del tiempo de ciclo medio, el trabajo se acumula o quedó abandonado.</translation>
        </message>
        <message>
            <source>mean cycle time %1</source>
            <translation>tiempo de ciclo medio %1</translation>
        </message>
        <message>
            <source>Released every sprint</source>
            <translation>Entregado en cada sprint</translation>
        </message>
        <message>
            <source>How many closed sprints in a row, up to the last one, had a successful deployment to production.</source>
            <translation>Cuántos sprints cerrados seguidos, hasta el último, tuvieron un despliegue correcto en producción.</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) in a row</source>
            <translation>
                <numerusform>%n sprint seguido</numerusform>
                <numerusform>%n sprints seguidos</numerusform>
            </translation>
        </message>
        <message>
            <source>longest %1, of %2 closed</source>
            <translation>racha más larga %1, de %2 cerrados</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada que medir</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a name and its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valor</numerusform>
                <numerusform>%n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>with a failure</source>
            <translation>con un fallo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a step of a chart and its values</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>Tiempo de ciclo</translation>
        </message>
        <message>
            <source>For each story finished in the period: from its first move to In progress until it was done. A dot is a story; the lines say within what time half, 85 % and 95 % of them were done.</source>
            <translation>Por cada historia terminada en el periodo: desde su primer paso a En curso hasta que se terminó. Un punto es una historia; las líneas dicen en cuánto tiempo se terminaron la mitad, el 85 % y el 95 % de ellas.</translation>
        </message>
        <message>
            <source>done − first move to In progress</source>
            <translation>terminado − primer paso a En curso</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) done before they were begun left out.</source>
            <translation>
                <numerusform>%n historia terminada antes de empezarse, omitida.</numerusform>
                <numerusform>%n historias terminadas antes de empezarse, omitidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n story(s)</source>
            <translation>
                <numerusform>mediana de %n historia</numerusform>
                <numerusform>mediana de %n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>Historias terminadas</translation>
        </message>
        <message>
            <source>How many stories were done in each week of the period.</source>
            <translation>Cuántas historias se terminaron en cada semana del periodo.</translation>
        </message>
        <message>
            <source>stories done; a week that the period cuts counts the days inside</source>
            <translation>historias terminadas; una semana que el periodo corta cuenta los días de dentro</translation>
        </message>
        <message>
            <source>There is no story yet.</source>
            <translation>Aún no hay ninguna historia.</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>stories in a period</comment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>Trabajo en curso</translation>
        </message>
        <message>
            <source>How many stories were in progress at the end of each day.</source>
            <translation>Cuántas historias estaban en curso al final de cada día.</translation>
        </message>
        <message>
            <source>stories in a state of progress in the last instant of the day</source>
            <translation>historias en un estado de avance en el último instante del día</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>now; %1 on average of the days</source>
            <translation>ahora; %1 de media de los días</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>Antigüedad del trabajo en curso</translation>
        </message>
        <message>
            <source>How long what is in progress now has been going on.</source>
            <translation>Cuánto tiempo lleva lo que ahora está en curso.</translation>
        </message>
        <message>
            <source>now − first move to In progress</source>
            <translation>ahora − primer paso a En curso</translation>
        </message>
        <message>
            <source>Nothing is in progress.</source>
            <translation>No hay nada en curso.</translation>
        </message>
        <message>
            <source>age</source>
            <translation>edad</translation>
        </message>
        <message numerus="yes">
            <source>median of %n; the oldest are drawn, all are listed</source>
            <translation>
                <numerusform>mediana de %n; se dibujan las más antiguas, se listan todas</numerusform>
                <numerusform>mediana de %n; se dibujan las más antiguas, se listan todas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n</source>
            <translation>
                <numerusform>mediana de %n</numerusform>
                <numerusform>mediana de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>No sprint has begun yet.</source>
            <translation>Aún no ha empezado ningún sprint.</translation>
        </message>
        <message>
            <source>Burnup</source>
            <translation>Burnup</translation>
        </message>
        <message>
            <source>Points done of a sprint, below the points there were to do: what is added or estimated anew lifts the upper line.</source>
            <translation>Puntos terminados de un sprint, bajo los puntos que había por hacer: lo que se añade o se reestima sube la línea superior.</translation>
        </message>
        <message>
            <source>points in scope and done</source>
            <translation>puntos del alcance y terminados</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>alcance</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>points done</source>
            <translation>puntos terminados</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Previsión</translation>
        </message>
        <message>
            <source>What the days behind would do again: days are drawn at random from them, %1 times over. So many stories were done at least in the share of draws that is named. It assumes that what comes is like what was.</source>
            <translation>Lo que volverían a dar los días pasados: se sortean días de entre ellos, %1 veces. En la proporción de sorteos indicada se terminaron al menos tantas historias. Supone que lo que viene es como lo que fue.</translation>
        </message>
        <message>
            <source>nearest rank of the draws; SplitMix64 with seed %1</source>
            <translation>rango más próximo de los sorteos; SplitMix64 con la semilla %1</translation>
        </message>
        <message numerus="yes">
            <source>No story was finished in the %n day(s) behind: nothing can be drawn from them.</source>
            <translation>
                <numerusform>No se terminó ninguna historia en el %n día pasado: no se puede sortear nada.</numerusform>
                <numerusform>No se terminó ninguna historia en los %n días pasados: no se puede sortear nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>%1 % de certeza</translation>
        </message>
        <message numerus="yes">
            <source>%1 stories are done within %n day(s)</source>
            <translation>
                <numerusform>%1 historias se terminan en %n día</numerusform>
                <numerusform>%1 historias se terminan en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stories</source>
            <comment>a forecast</comment>
            <translation>%1 historias</translation>
        </message>
        <message numerus="yes">
            <source>at least, in %n day(s), 85 % sure; seed %1</source>
            <translation>
                <numerusform>como mínimo, en %n día, con un 85 % de certeza; semilla %1</numerusform>
                <numerusform>como mínimo, en %n días, con un 85 % de certeza; semilla %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn from</source>
            <translation>Sorteado de</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) from %1 on</source>
            <translation>
                <numerusform>%n día desde el %1</numerusform>
                <numerusform>%n días desde el %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Points of a sprint that are not done yet, day by day; the dashed line is an even pace. What is added lifts it.</source>
            <translation>Puntos de un sprint que aún no están terminados, día a día; la línea discontinua es un ritmo uniforme. Lo que se añade la sube.</translation>
        </message>
        <message>
            <source>points in scope − points done</source>
            <translation>puntos del alcance − puntos terminados</translation>
        </message>
        <message>
            <source>left</source>
            <translation>restante</translation>
        </message>
        <message>
            <source>even pace</source>
            <translation>ritmo uniforme</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>points</comment>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Comprometido</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Points done by the end of each sprint, as they were written down at its closing. No target, and not compared between teams.</source>
            <translation>Puntos terminados al final de cada sprint, tal como se anotaron al cerrarlo. No es una meta, ni se compara entre equipos.</translation>
        </message>
        <message>
            <source>points of scope done at the end</source>
            <translation>puntos del alcance terminados al final</translation>
        </message>
        <message>
            <source>points</source>
            <translation>puntos</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1, aún en curso</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s)</source>
            <translation>
                <numerusform>%n sprint cerrado</numerusform>
                <numerusform>%n sprints cerrados</numerusform>
            </translation>
        </message>
        <message>
            <source>points, mean of the last three; %1 to %2</source>
            <translation>puntos, media de los tres últimos; de %1 a %2</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s): too few for an average</source>
            <translation>
                <numerusform>%n sprint cerrado: muy pocos para una media</numerusform>
                <numerusform>%n sprints cerrados: muy pocos para una media</numerusform>
            </translation>
        </message>
        <message>
            <source>The incident is not there any more.</source>
            <translation>El incidente ya no existe.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>There is no column of this name in the file.</source>
            <translation>El archivo no tiene ninguna columna con este nombre.</translation>
        </message>
        <message>
            <source>It has to hold a JSON object: look at its braces, quotation marks and commas.</source>
            <translation>Debe contener un objeto JSON: revise sus llaves, comillas y comas.</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>a level, and by whose bands</comment>
            <translation>%1, según: %2</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>informe de DORA de %1</translation>
        </message>
        <message>
            <source>your own bands</source>
            <translation>sus propios niveles</translation>
        </message>
        <message>
            <source>your own bands: %1</source>
            <comment>where they come from</comment>
            <translation>sus propios niveles: %1</translation>
        </message>
        <message>
            <source>%1, by DORA&apos;s report of %2</source>
            <translation>%1, según el informe de DORA de %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsCommand</name>
        <message>
            <source>Show how fast and how safely stories get to production.</source>
            <translation>Mostrar con qué rapidez y seguridad llegan las historias a producción.</translation>
        </message>
        <message>
            <source>A folder of CSV files instead of a workspace.</source>
            <translation>Una carpeta de archivos CSV en vez de un espacio de trabajo.</translation>
        </message>
        <message>
            <source>So many whole days or weeks before the day of --as-of: 90d, 12w.</source>
            <translation>Tantos días o semanas completos antes del día de --as-of: 90d, 12w.</translation>
        </message>
        <message>
            <source>What came later is not known: 2026-06-16T11:20:07Z. Now, unless given.</source>
            <translation>Lo que vino después no se conoce: 2026-06-16T11:20:07Z. Ahora, si no se indica.</translation>
        </message>
        <message>
            <source>Where days begin: Europe/Berlin. That of the workspace, unless given.</source>
            <translation>Dónde empiezan los días: Europe/Berlin. La del espacio de trabajo, si no se indica.</translation>
        </message>
        <message>
            <source>Another choice of a definition, such as clock_start=reset; may be given several times.</source>
            <translation>Otra opción de una definición, por ejemplo clock_start=reset; se puede dar varias veces.</translation>
        </message>
        <message>
            <source>“metrics” takes no “%1”.</source>
            <translation>«metrics» no admite «%1».</translation>
        </message>
        <message>
            <source>“%1” is not an instant.</source>
            <translation>«%1» no es un instante.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>No se ha calculado nada.</translation>
        </message>
        <message>
            <source>Write it in UTC, such as 2026-06-16T11:20:07Z.</source>
            <translation>Escríbalo en UTC, por ejemplo 2026-06-16T11:20:07Z.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>median %1, 90 % within %2</source>
            <translation>mediana %1, 90 % en menos de %2</translation>
        </message>
        <message>
            <source>  %1  n %2, median %3, 90 % within %4</source>
            <translation>  %1  n %2, mediana %3, 90 % en menos de %4</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1: %2 a %3</translation>
        </message>
        <message numerus="yes">
            <source>  %1  %2 on %n day(s)</source>
            <translation>
                <numerusform>  %1  %2 en %n día</numerusform>
                <numerusform>  %1  %2 en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>Tiempo de entrega a producción</translation>
        </message>
        <message>
            <source>Change lead time</source>
            <translation>Tiempo de entrega de cambios</translation>
        </message>
        <message>
            <source>  %1  %2 of %3</source>
            <translation>  %1  %2 de %3</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Despliegues fallidos</translation>
        </message>
        <message>
            <source>Time to recovery</source>
            <translation>Tiempo de recuperación</translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>Tiempo de restablecimiento</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>Recuperación de despliegues fallidos</translation>
        </message>
        <message>
            <source>  %1  %2</source>
            <translation>  %1  %2</translation>
        </message>
        <message>
            <source>n %1, median %2, 90 % within %3</source>
            <translation>n %1, mediana %2, 90 % en menos de %3</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>Tiempo de ciclo</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>Tiempo de entrega al cliente</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>Historias terminadas</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>Trabajo en curso</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>Antigüedad del trabajo en curso</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>%1 points, mean of the last three sprints</source>
            <translation>%1 puntos, media de los tres últimos sprints</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Previsión</translation>
        </message>
        <message>
            <source>85 % sure: at least %1 stories in %2 days; seed %3, days from %4 on</source>
            <translation>con un 85 % de certeza: al menos %1 historias en %2 días; semilla %3, días desde el %4</translation>
        </message>
        <message>
            <source>Successful use</source>
            <translation>Uso correcto</translation>
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
            <translation>sin datos</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % en menos de</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendencia</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definición</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsPage</name>
        <message>
            <source>As &amp;table</source>
            <translation>Como t&amp;abla</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semanas</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>a period</comment>
            <translation>
                <numerusform>%n semana</numerusform>
                <numerusform>%n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>How many whole weeks up to yesterday are looked at</source>
            <translation>Cuántas semanas completas hasta ayer se consideran</translation>
        </message>
        <message>
            <source>Show the figures and their weeks as tables (L)</source>
            <translation>Mostrar las cifras y sus semanas como tablas (L)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a period and its last day</comment>
            <translation>%1 hasta el %2</translation>
        </message>
        <message>
            <source>No deployment of this period failed.</source>
            <translation>Ningún despliegue de este periodo falló.</translation>
        </message>
        <message>
            <source>%1, week %2</source>
            <translation>%1, semana %2</translation>
        </message>
        <message>
            <source>Nothing in this time.</source>
            <translation>Nada en este tiempo.</translation>
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
            <translation>Qué días completos hasta ayer se consideran</translation>
        </message>
        <message>
            <source>All products and teams</source>
            <translation>Todos los productos y equipos</translation>
        </message>
        <message>
            <source>Product or team</source>
            <translation>Producto o equipo</translation>
        </message>
        <message>
            <source>A product keeps its deployments and incidents, a team its stories and sprints</source>
            <translation>Un producto conserva sus despliegues e incidentes; un equipo, sus historias y sprints</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>Values of all charts</source>
            <translation>Valores de todos los gráficos</translation>
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
            <translation>sin datos</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Más cifras</translation>
        </message>
        <message>
            <source>&amp;Export this chart …</source>
            <translation>E&amp;xportar este gráfico…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>&amp;Copiar como imagen</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>The charts were written.</source>
            <translation>Los gráficos se han escrito.</translation>
        </message>
        <message>
            <source>Name the &amp;cause of an incident …</source>
            <translation>Indicar la ca&amp;usa de un incidente…</translation>
        </message>
        <message>
            <source>Cause of an incident named</source>
            <translation>Causa de un incidente indicada</translation>
        </message>
        <message>
            <source>Write all charts into a PDF, PNG, SVG or CSV file</source>
            <translation>Escribir todos los gráficos en un archivo PDF, PNG, SVG o CSV</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MoveCommand</name>
        <message>
            <source>Move a story on the board.</source>
            <translation>Mover una historia en el tablero.</translation>
        </message>
        <message>
            <source>Its number, key or id.</source>
            <translation>Su número, clave o identificador.</translation>
        </message>
        <message>
            <source>The column's name.</source>
            <translation>El nombre de la columna.</translation>
        </message>
        <message>
            <source>before:STORY, after:STORY, top or bottom.</source>
            <translation>before:STORY, after:STORY, top o bottom.</translation>
        </message>
        <message>
            <source>A story and a column are needed.</source>
            <translation>Hacen falta una historia y una columna.</translation>
        </message>
        <message>
            <source>%1 is no place in a column.</source>
            <translation>%1 no es un lugar en una columna.</translation>
        </message>
        <message>
            <source>%1 is not in that column.</source>
            <translation>%1 no está en esa columna.</translation>
        </message>
        <message>
            <source>Why the story may go there although something is missing. The reason stays with the story.</source>
            <translation>Por qué la historia puede ir allí aunque falte algo. El motivo queda con la historia.</translation>
        </message>
        <message>
            <source>An override needs a reason.</source>
            <translation>Para forzarlo hace falta un motivo.</translation>
        </message>
        <message>
            <source>Finish what is missing, or move it with --override and a reason.</source>
            <translation>Termine lo que falta, o muévala con --override y un motivo.</translation>
        </message>
        <message>
            <source>%1 is over its limit now: %2 of %3.</source>
            <translation>%1 supera ahora su límite: %2 de %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewCommand</name>
        <message>
            <source>Make a new workspace.</source>
            <translation>Crear un espacio de trabajo nuevo.</translation>
        </message>
        <message>
            <source>A file to make, or an empty database.</source>
            <translation>Un archivo que crear, o una base de datos vacía.</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>El nombre del equipo.</translation>
        </message>
        <message>
            <source>The IANA zone in which the team's days are cut; this machine's if not given.</source>
            <translation>La zona de la IANA que delimita los días del equipo; la de este equipo si no se indica.</translation>
        </message>
        <message>
            <source>A workspace and --team NAME are needed.</source>
            <translation>Hacen falta un espacio de trabajo y --team NAME.</translation>
        </message>
        <message>
            <source>There is no time zone called %1.</source>
            <translation>No hay ninguna zona horaria llamada %1.</translation>
        </message>
        <message>
            <source>%1 is ready for the team %2.</source>
            <translation>%1 está listo para el equipo %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspace</name>
        <message>
            <source>To do</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificación</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>%1 lies on a network drive, where two programs that write at once can damage a file. For a team use a PostgreSQL database; for yourself, a local disk.</source>
            <translation>%1 está en una unidad de red, donde dos programas que escriben a la vez pueden dañar un archivo. Para un equipo, use una base de datos PostgreSQL; para usted solo, un disco local.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>Nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>One workspace holds everything of one team, in one file. Days and weeks are counted in its time zone.</source>
            <translation>Un espacio de trabajo contiene todo lo de un equipo, en un solo archivo. Los días y las semanas se cuentan en su zona horaria.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Equipo</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Producto</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Crear el espacio de trabajo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>A workspace needs the name of its team and a file.</source>
            <translation>Un espacio de trabajo necesita el nombre de su equipo y un archivo.</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espacios de trabajo de Dayshift (*.dayshift)</translation>
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
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Notice: %1</source>
            <translation>Aviso: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::OpenDatabaseDialog</name>
        <message>
            <source>Open team database</source>
            <translation>Abrir base de datos del equipo</translation>
        </message>
        <message>
            <source>A workspace that several people share lies in a PostgreSQL database.</source>
            <translation>Un espacio de trabajo que comparten varias personas está en una base de datos PostgreSQL.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring. Empty: the one that is kept there, or in ~/.pgpass.</source>
            <translation>Se guarda en el llavero del sistema. Vacío: la que está guardada ahí, o en ~/.pgpass.</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>An address begins with postgresql://.</source>
            <translation>Una dirección empieza por postgresql://.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineDelegate</name>
        <message>
            <source>as of %1</source>
            <translation>datos: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineHeader</name>
        <message>
            <source>Columns: %1</source>
            <translation>Columnas: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePage</name>
        <message>
            <source>Filter pipelines</source>
            <translation>Filtrar pipelines</translation>
        </message>
        <message>
            <source>Words of the name, branch, change or author (Ctrl+F or /)</source>
            <translation>Palabras del nombre, la rama, el cambio o el autor (Ctrl+F o /)</translation>
        </message>
        <message>
            <source>No pipelines yet</source>
            <translation>Aún no hay pipelines</translation>
        </message>
        <message>
            <source>Connect a CI server to see every build here.</source>
            <translation>Conecte un servidor de CI para ver aquí cada build.</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>Conectar un servidor…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>&amp;Failing only</source>
            <translation>Solo con &amp;fallos</translation>
        </message>
        <message>
            <source>Show only what needs attention (F)</source>
            <translation>Mostrar solo lo que necesita atención (F)</translation>
        </message>
        <message>
            <source>&amp;Read all servers now</source>
            <translation>&amp;Leer ahora todos los servidores</translation>
        </message>
        <message>
            <source>Read all servers now (F5)</source>
            <translation>Leer ahora todos los servidores (F5)</translation>
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
                <numerusform>%n con fallos</numerusform>
                <numerusform>%n con fallos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n inestable</numerusform>
                <numerusform>%n inestables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en marcha</numerusform>
                <numerusform>%n en marcha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n mostrado</numerusform>
                <numerusform>%n mostrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines fail</source>
            <translation>
                <numerusform>%n pipeline falla</numerusform>
                <numerusform>%n pipelines fallan</numerusform>
            </translation>
        </message>
        <message>
            <source>No builds yet</source>
            <translation>Aún no hay builds</translation>
        </message>
        <message>
            <source>The first build of a connected server appears here.</source>
            <translation>El primer build de un servidor conectado aparece aquí.</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Nada necesita atención.</translation>
        </message>
        <message>
            <source>No pipeline matches “%1”</source>
            <translation>Ningún pipeline coincide con «%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines are hidden by the filter.</source>
            <translation>
                <numerusform>El filtro oculta %n pipeline.</numerusform>
                <numerusform>El filtro oculta %n pipelines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known to fail</source>
            <translation>
                <numerusform>%n fallo conocido</numerusform>
                <numerusform>%n fallos conocidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are known to fail</source>
            <translation>
                <numerusform>%n fallo conocido más</numerusform>
                <numerusform>%n fallos conocidos más</numerusform>
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
            <translation>Registro de %1</translation>
        </message>
        <message>
            <source>Log of %1, %2</source>
            <comment>a build, a stage</comment>
            <translation>Registro de %1, %2</translation>
        </message>
        <message>
            <source>There is no story #%1 here.</source>
            <translation>Aquí no hay ninguna historia #%1.</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filtro: %2</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Rama</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
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
            <translation>sin informe</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>en cola</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <source>waits for sign-off</source>
            <translation>espera aprobación</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>superado</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>inestable</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>no ejecutado</translation>
        </message>
        <message>
            <source>(not named)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Necesita atención</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Waiting for people</source>
            <translation>Espera a alguien</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Sin informe</translation>
        </message>
        <message>
            <source>Build</source>
            <comment>stage</comment>
            <translation>Build</translation>
        </message>
        <message>
            <source>Functional</source>
            <comment>stage</comment>
            <translation>Funcional</translation>
        </message>
        <message>
            <source>Performance</source>
            <comment>stage</comment>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Security</source>
            <comment>stage</comment>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Deploy</source>
            <comment>stage</comment>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>stage</comment>
            <translation>Otra</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>branch and change</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No report for %1</source>
            <translation>Sin informe desde hace %1</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Aún sin leer</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Con fallos</translation>
        </message>
        <message>
            <source>Failing for %1</source>
            <translation>Con fallos desde hace %1</translation>
        </message>
        <message>
            <source>Failing for more than %1</source>
            <translation>Con fallos desde hace más de %1</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>Inestable</translation>
        </message>
        <message>
            <source>Unstable for %1</source>
            <translation>Inestable desde hace %1</translation>
        </message>
        <message>
            <source>Unstable for more than %1</source>
            <translation>Inestable desde hace más de %1</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>Cancelado %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Iniciado %1</translation>
        </message>
        <message>
            <source>Waits since %1</source>
            <translation>Espera desde %1</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Espera su turno</translation>
        </message>
        <message>
            <source>Waits for sign-off, %1</source>
            <translation>Espera aprobación, %1</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>Espera aprobación</translation>
        </message>
        <message>
            <source>Passed %1</source>
            <translation>Superado %1</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>No ejecutado</translation>
        </message>
        <message>
            <source>none</source>
            <comment>a pipeline without such a stage</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>sign-off</source>
            <comment>a stage waits for it</comment>
            <translation>aprobación</translation>
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
            <translation>%1, datos: %2</translation>
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
                <numerusform>Ninguno de los últimos builds (%n) falló</numerusform>
                <numerusform>Ninguno de los últimos %n builds falló</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed %1 of the last %n builds</source>
            <translation>
                <numerusform>Fallos: %1 del último build (%n)</numerusform>
                <numerusform>Fallos: %1 de los últimos %n builds</numerusform>
            </translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>El servidor dice: %1</translation>
        </message>
        <message>
            <source>%1: no such stage</source>
            <translation>%1: no hay tal etapa</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stages of this kind</source>
            <translation>
                <numerusform>y %n etapa más de este tipo</numerusform>
                <numerusform>y %n etapas más de este tipo</numerusform>
            </translation>
        </message>
        <message>
            <source>branch %1</source>
            <translation>rama %1</translation>
        </message>
        <message>
            <source>last known as %1</source>
            <translation>último estado conocido: %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Terminado %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>read from %1</source>
            <translation>leído de %1</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Known until %1</source>
            <translation>Conocido hasta %1</translation>
        </message>
        <message>
            <source>Known until %1: %2</source>
            <translation>Conocido hasta %1: %2</translation>
        </message>
        <message>
            <source>Passed on a retry, %1 of the last 10</source>
            <translation>Superado al reintentar, %1 de los últimos 10</translation>
        </message>
        <message>
            <source>Started %1, %2</source>
            <comment>a time, about 41 min to sign-off</comment>
            <translation>Iniciado %1, %2</translation>
        </message>
        <message>
            <source>%1 of %2 s</source>
            <comment>seconds gone of the usual ones</comment>
            <translation>%1 de %2 s</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <comment>minutes gone of the usual ones</comment>
            <translation>%1 de %2 min</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a span gone of the usual one</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 to sign-off</source>
            <comment>about 41 min</comment>
            <translation>%1 hasta la aprobación</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <comment>about 41 min</comment>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>%1 has it since %2</source>
            <translation>%1 se ocupa desde %2</translation>
        </message>
        <message>
            <source>%1 has %2 since %3</source>
            <comment>a person, a stage, a time</comment>
            <translation>%1 se ocupa de %2 desde %3</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>Nadie se ocupa</translation>
        </message>
        <message>
            <source>Nobody has it, the last change is by %1</source>
            <translation>Nadie se ocupa, el último cambio es de %1</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>time worked, time waited</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>a known failure</source>
            <translation>un fallo conocido</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>normalmente %1</translation>
        </message>
        <message>
            <source>known failure: %1</source>
            <translation>fallo conocido: %1</translation>
        </message>
        <message>
            <source>failing for %1</source>
            <translation>con fallos desde hace %1</translation>
        </message>
        <message>
            <source>failing for more than %1</source>
            <translation>con fallos desde hace más de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages</source>
            <translation>
                <numerusform>%n etapa más</numerusform>
                <numerusform>%n etapas más</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%1 de %2 con fallo</translation>
        </message>
        <message>
            <source>%1 flaky</source>
            <comment>tests</comment>
            <translation>%1 intermitentes</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>tests</comment>
            <translation>%1 superadas</translation>
        </message>
        <message>
            <source>%1 skipped</source>
            <comment>tests</comment>
            <translation>%1 omitidas</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>so long for its start</comment>
            <translation>espera %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <comment>some time ago</comment>
            <translation>leído %1</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2. Whether the server did it is not known.</source>
            <translation>%1 pidió hacer algo con este build, %2. No se sabe si el servidor lo hizo.</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2, and the server did not do it. %3</source>
            <translation>%1 pidió hacer algo con este build, %2, y el servidor no lo hizo. %3</translation>
        </message>
        <message>
            <source>%1 had it run again, %2.</source>
            <translation>%1 lo hizo ejecutar de nuevo, %2.</translation>
        </message>
        <message>
            <source>%1 had what failed run again, %2.</source>
            <translation>%1 hizo ejecutar de nuevo lo que falló, %2.</translation>
        </message>
        <message>
            <source>%1 had it cancelled, %2.</source>
            <translation>%1 lo hizo cancelar, %2.</translation>
        </message>
        <message>
            <source>%1 had a new run started, %2.</source>
            <translation>%1 hizo iniciar una nueva ejecución, %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PollCommand</name>
        <message>
            <source>Read the connected servers, once or on and on.</source>
            <translation>Leer los servidores conectados, una vez o de forma continua.</translation>
        </message>
        <message>
            <source>Read each once, and end.</source>
            <translation>Leer cada uno una vez y terminar.</translation>
        </message>
        <message>
            <source>Only this one.</source>
            <translation>Solo esta.</translation>
        </message>
        <message>
            <source>So many seconds apart; as each server bears, unless given.</source>
            <translation>Tantos segundos entre lecturas; según lo que soporte cada servidor, si no se indica.</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>Aún no hay ningún servidor conectado.</translation>
        </message>
        <message>
            <source>No connection is called %1.</source>
            <translation>Ninguna conexión se llama %1.</translation>
        </message>
        <message>
            <source>Connect one: dayshift connect PROVIDER URL --name N.</source>
            <translation>Conecte uno: dayshift connect PROVIDER URL --name N.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>%1, as of %2:</source>
            <translation>%1, datos: %2:</translation>
        </message>
        <message>
            <source>No builds.</source>
            <translation>Ningún build.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>Se omitió %n pipeline más.</numerusform>
                <numerusform>Se omitieron %n pipelines más.</numerusform>
            </translation>
        </message>
        <message>
            <source>poll takes only options.</source>
            <translation>poll solo admite opciones.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every toma un número de segundos, de 1 a %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s).</source>
            <translation>
                <numerusform>%1: %n valor.</numerusform>
                <numerusform>%1: %n valores.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Poller</name>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift no conoce este tipo de servidor.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Provider</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>Esta no es la dirección de un servidor web.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>Dé una como %1.</translation>
        </message>
        <message>
            <source>The address holds a token or a password.</source>
            <translation>La dirección contiene un token o una contraseña.</translation>
        </message>
        <message>
            <source>Give the token by itself. Where the server wants it in the address, write {token} in its place.</source>
            <translation>Dé el token por separado. Donde el servidor lo quiera en la dirección, escriba {token} en su lugar.</translation>
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
            <translation>Nombre o etiqueta del builder</translation>
        </message>
        <message>
            <source>CCTray feed</source>
            <translation>Feed de CCTray</translation>
        </message>
        <message>
            <source>Project name, or a beginning*</source>
            <translation>Nombre del proyecto, o un comienzo*</translation>
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
            <translation>A este servidor se le pregunta proyecto por proyecto.</translation>
        </message>
        <message>
            <source>Name at least one: %1.</source>
            <translation>Indique al menos uno: %1.</translation>
        </message>
        <message>
            <source>Owner/repository</source>
            <translation>Propietario/repositorio</translation>
        </message>
        <message>
            <source>Group/project, or its number</source>
            <translation>Grupo/proyecto, o su número</translation>
        </message>
        <message>
            <source>Folder/job</source>
            <translation>Carpeta/job</translation>
        </message>
        <message>
            <source>Project, where the address names only the organisation</source>
            <translation>Proyecto, si la dirección solo indica la organización</translation>
        </message>
        <message>
            <source>gh/organisation, or gh/organisation/repository</source>
            <translation>gh/organización, o gh/organización/repositorio</translation>
        </message>
        <message>
            <source>Project id</source>
            <translation>ID del proyecto</translation>
        </message>
        <message>
            <source>Pipeline name</source>
            <translation>Nombre del pipeline</translation>
        </message>
        <message>
            <source>Workspace/repository</source>
            <translation>Espacio de trabajo/repositorio</translation>
        </message>
        <message>
            <source>Owner, or owner/repository</source>
            <translation>Propietario, o propietario/repositorio</translation>
        </message>
        <message>
            <source>Account/project</source>
            <translation>Cuenta/proyecto</translation>
        </message>
        <message>
            <source>Pipeline, or pipeline/job</source>
            <translation>Pipeline, o pipeline/job</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SavedFilters</name>
        <message>
            <source>Saved &amp;filters</source>
            <translation>&amp;Filtros guardados</translation>
        </message>
        <message>
            <source>&amp;Save this filter …</source>
            <translation>&amp;Guardar este filtro…</translation>
        </message>
        <message>
            <source>F&amp;orget</source>
            <translation>&amp;Olvidar</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Guardar este filtro</translation>
        </message>
        <message>
            <source>Its name in the menu:</source>
            <translation>Su nombre en el menú:</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Sidebar</name>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espacio de trabajo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SidebarButton</name>
        <message>
            <source>You</source>
            <comment>the person at the screen</comment>
            <translation>Usted</translation>
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
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Change the connection …</source>
            <translation>Cambiar la conexión…</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 aún no se ha leído.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 no responde desde hace %2.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 no responde en este momento.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>Lo que ve es de %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Próximo intento en %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources do not answer.</source>
            <translation>
                <numerusform>%n fuente más no responde.</numerusform>
                <numerusform>%n fuentes más no responden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 now</source>
            <translation>Probar %1 ahora</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Snapshot</name>
        <message>
            <source>The picture could not be written.</source>
            <translation>No se pudo escribir la imagen.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Elija una carpeta en la que se pueda escribir, con algo de espacio libre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SnapshotCommand</name>
        <message>
            <source>“%1” is not a size.</source>
            <translation>«%1» no es un tamaño.</translation>
        </message>
        <message>
            <source>Write width and height, for example 1440x900.</source>
            <translation>Escriba ancho y alto, por ejemplo 1440x900.</translation>
        </message>
        <message>
            <source>There is no theme “%1”.</source>
            <translation>No hay ningún tema «%1».</translation>
        </message>
        <message>
            <source>Choose light, dark or contrast.</source>
            <translation>Elija light, dark o contrast.</translation>
        </message>
        <message>
            <source>A view and a file are needed.</source>
            <translation>Hacen falta una vista y un archivo.</translation>
        </message>
        <message>
            <source>Write: dayshift snapshot VIEW --out FILE.</source>
            <translation>Escriba: dayshift snapshot VIEW --out FILE.</translation>
        </message>
        <message>
            <source>The file's ending does not say what to paint.</source>
            <translation>La extensión del archivo no dice qué dibujar.</translation>
        </message>
        <message>
            <source>Use .png, .svg or .pdf.</source>
            <translation>Use .png, .svg o .pdf.</translation>
        </message>
        <message>
            <source>“%1” is not a scale.</source>
            <translation>«%1» no es una escala.</translation>
        </message>
        <message>
            <source>Give a number from 0.5 to 4.</source>
            <translation>Dé un número de 0.5 a 4.</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>«%1» no es una hora.</translation>
        </message>
        <message>
            <source>Write it as 2026-06-16T11:20:00+02:00.</source>
            <translation>Escríbala como 2026-06-16T11:20:00+02:00.</translation>
        </message>
        <message>
            <source>Paint one view into a PNG, SVG or PDF file.</source>
            <translation>Dibujar una vista en un archivo PNG, SVG o PDF.</translation>
        </message>
        <message>
            <source>The picture: its ending says the kind.</source>
            <translation>La imagen: su extensión dice el formato.</translation>
        </message>
        <message>
            <source>Width and height of the window.</source>
            <translation>Ancho y alto de la ventana.</translation>
        </message>
        <message>
            <source>light, dark or contrast.</source>
            <translation>light, dark o contrast.</translation>
        </message>
        <message>
            <source>For example de; else the one that is set.</source>
            <translation>Por ejemplo de; si no, el que está ajustado.</translation>
        </message>
        <message>
            <source>Pixels of a PNG for each of the window.</source>
            <translation>Píxeles de un PNG por cada uno de la ventana.</translation>
        </message>
        <message>
            <source>The time that ages are counted to.</source>
            <translation>La hora hasta la que se cuentan las antigüedades.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>El día de demostración en vez de un espacio de trabajo.</translation>
        </message>
        <message>
            <source>There is no view “%1”. Views: %2.</source>
            <translation>No hay ninguna vista «%1». Vistas: %2.</translation>
        </message>
        <message>
            <source>The view's data did not come in time.</source>
            <translation>Los datos de la vista no llegaron a tiempo.</translation>
        </message>
        <message>
            <source>Nothing was painted.</source>
            <translation>No se ha dibujado nada.</translation>
        </message>
        <message>
            <source>The demo day has no minute “%1”.</source>
            <translation>El día de demostración no tiene el minuto «%1».</translation>
        </message>
        <message>
            <source>Give one from 08:30 to 15:00.</source>
            <translation>Dé uno de 08:30 a 15:00.</translation>
        </message>
        <message>
            <source>day, board, backlog, epics, pipeline, production, releases, metrics, review or wall.</source>
            <translation>day, board, backlog, epics, pipeline, production, releases, metrics, review o wall.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesNews</name>
        <message>
            <source>read %1</source>
            <comment>how long ago</comment>
            <translation>leído %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>aún sin leer</translation>
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
            <translation>En directo</translation>
        </message>
        <message numerus="yes">
            <source>all %n source(s) answered within %1</source>
            <translation>
                <numerusform>%n fuente respondió hace menos de %1</numerusform>
                <numerusform>las %n fuentes respondieron hace menos de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 silent since %2</source>
            <comment>a source; when it was last read</comment>
            <translation>%1 sin respuesta desde %2</translation>
        </message>
        <message>
            <source>%1 has not been read yet</source>
            <comment>a source</comment>
            <translation>%1: aún sin leer</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Desactualizado</translation>
        </message>
        <message>
            <source>Partly stale</source>
            <translation>En parte desactualizado</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
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
                <numerusform>%n fuente más respondió hace menos de %1</numerusform>
                <numerusform>%n fuentes más respondieron hace menos de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <comment>an age</comment>
            <translation>antigüedad: %1</translation>
        </message>
        <message>
            <source>%1 was read at %2</source>
            <comment>a source, a time of day</comment>
            <translation>%1 se leyó a las %2</translation>
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
            <translation>Intro abre la página del build; Espacio, sus detalles</translation>
        </message>
        <message>
            <source>Space shows details</source>
            <translation>Espacio muestra los detalles</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message numerus="yes">
            <source>Last %n</source>
            <comment>builds</comment>
            <translation>
                <numerusform>Último (%n)</numerusform>
                <numerusform>Últimos %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDesk</name>
        <message>
            <source>%1 planned</source>
            <translation>Planificación de %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>Cambio de %1</translation>
        </message>
        <message>
            <source>%1 can take %2</source>
            <translation>Capacidad de %1: %2</translation>
        </message>
        <message>
            <source>%1 without a capacity</source>
            <translation>%1 sin capacidad</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>Inicio de %1</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>%1 está cerrado.</translation>
        </message>
        <message>
            <source>%1 of %2 points are done; %3 stories came and %4 went since the start.</source>
            <translation>%1 de %2 puntos están terminados; desde el comienzo entraron %3 historias y salieron %4.</translation>
        </message>
        <message>
            <source>Show closed sprints</source>
            <translation>Mostrar sprints cerrados</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>Cierre de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDialog</name>
        <message>
            <source>The days are known</source>
            <translation>Los días se conocen</translation>
        </message>
        <message>
            <source>New sprint</source>
            <translation>Nuevo sprint</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Sprint 23</source>
            <translation>Sprint 23</translation>
        </message>
        <message>
            <source>What is true at its end that is not true now</source>
            <translation>Lo que será cierto a su final y ahora no lo es</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>sin indicar</translation>
        </message>
        <message>
            <source> points</source>
            <comment>behind a number</comment>
            <translation> puntos</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>&amp;Objetivo</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Primer día</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>Ú&amp;ltimo día</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>&amp;Capacidad</translation>
        </message>
        <message>
            <source>Plan the sprint</source>
            <translation>Planificar el sprint</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>A sprint needs a name, so that the team can speak of it.</source>
            <translation>Un sprint necesita un nombre, para que el equipo pueda hablar de él.</translation>
        </message>
        <message>
            <source>The last day lies before the first: choose a later one.</source>
            <translation>El último día es anterior al primero: elija uno posterior.</translation>
        </message>
        <message>
            <source>Everybody&apos;s</source>
            <translation>De todos</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Equipo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintEdits</name>
        <message>
            <source>This sprint is not there any more.</source>
            <translation>Este sprint ya no existe.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elija otra.</translation>
        </message>
        <message>
            <source>%1 is closed already.</source>
            <translation>%1 ya está cerrado.</translation>
        </message>
        <message>
            <source>Its stories and its numbers are as they were left then.</source>
            <translation>Sus historias y sus cifras están como se dejaron entonces.</translation>
        </message>
        <message>
            <source>Choose another sprint to go on with.</source>
            <translation>Elija otro sprint con el que seguir.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 está en marcha.</translation>
        </message>
        <message>
            <source>Nothing was changed: one sprint runs at a time.</source>
            <translation>No se ha cambiado nada: solo hay un sprint en curso a la vez.</translation>
        </message>
        <message>
            <source>Close it first, then start the next one.</source>
            <translation>Ciérrelo primero y después inicie el siguiente.</translation>
        </message>
        <message>
            <source>%1 does not run.</source>
            <translation>%1 no está en curso.</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>Inícielo primero.</translation>
        </message>
        <message>
            <source>%1 is open again already.</source>
            <translation>%1 ya está abierto de nuevo.</translation>
        </message>
        <message>
            <source>Go on with it, or close it anew.</source>
            <translation>Siga con él, o ciérrelo otra vez.</translation>
        </message>
        <message>
            <source>%1 and %2 would run at once in one team.</source>
            <translation>%1 y %2 estarían en curso a la vez en un mismo equipo.</translation>
        </message>
        <message>
            <source>Close one of them first.</source>
            <translation>Cierre primero uno de ellos.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintHead</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 de %2 puntos</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation>%1 de más</translation>
        </message>
        <message>
            <source>No change since the start</source>
            <translation>Sin cambios desde el comienzo</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <comment>+3, -1: so many stories came and went</comment>
            <translation>%1, %2 desde el comienzo</translation>
        </message>
        <message>
            <source>Edit the sprint …</source>
            <translation>Editar el sprint…</translation>
        </message>
        <message>
            <source>New sprint …</source>
            <translation>Nuevo sprint…</translation>
        </message>
        <message>
            <source>Start sprint</source>
            <translation>Iniciar sprint</translation>
        </message>
        <message>
            <source>Close sprint …</source>
            <translation>Cerrar sprint…</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>sin indicar</translation>
        </message>
        <message>
            <source>Capacity of the sprint in points</source>
            <translation>Capacidad del sprint en puntos</translation>
        </message>
        <message>
            <source>How many points the team can take in this sprint</source>
            <translation>Cuántos puntos puede asumir el equipo en este sprint</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Ningún sprint</translation>
        </message>
        <message>
            <source>Sprint beside the backlog: %1</source>
            <translation>Sprint junto al backlog: %1</translation>
        </message>
        <message>
            <source>No sprint is chosen</source>
            <translation>No se ha elegido ningún sprint</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planificado</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>objetivo: %1</translation>
        </message>
        <message>
            <source>Plan a sprint to pull stories into it.</source>
            <translation>Planifique un sprint para traer historias a él.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n historia</numerusform>
                <numerusform>%n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>Alcance: %1</translation>
        </message>
        <message>
            <source>Shows the stories that came and went</source>
            <translation>Muestra las historias que entraron y salieron</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (ahora)</translation>
        </message>
        <message>
            <source>Closed sprints …</source>
            <translation>Sprints cerrados…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintLists</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>into the sprint</comment>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>out of the sprint</comment>
            <translation>Salió</translation>
        </message>
        <message numerus="yes">
            <source>It began with %n stories, %1.</source>
            <translation>
                <numerusform>Empezó con %n historia, %1.</numerusform>
                <numerusform>Empezó con %n historias, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 since its start</source>
            <translation>%1 desde su comienzo</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Comprometido</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Entraron</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>Salieron</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Quedaron abiertas</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n stories</source>
            <comment>3 pt · 2 stories</comment>
            <translation>
                <numerusform>%1 · %n historia</numerusform>
                <numerusform>%1 · %n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>when and by whom</comment>
            <translation>%1, por %2</translation>
        </message>
        <message>
            <source>No sprint has been closed here yet. What came of one is written down then.</source>
            <translation>Aquí aún no se ha cerrado ningún sprint. Su resultado se anota al cerrarlo.</translation>
        </message>
        <message>
            <source>As it was when each sprint was closed, whatever became of its stories.</source>
            <translation>Tal como estaba al cerrar cada sprint, sin importar qué fue de sus historias.</translation>
        </message>
        <message>
            <source>Closed sprints</source>
            <translation>Sprints cerrados</translation>
        </message>
        <message>
            <source>%1, closed first; opened again %2</source>
            <comment>a sprint; when</comment>
            <translation>%1, primer cierre; reabierto %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusGlyph</name>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallo</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>Inestable</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>No ejecutado</translation>
        </message>
        <message>
            <source>Needs sign-off</source>
            <translation>Por aprobar</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Sin informe</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incidente</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Desactualizado</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryDescription</name>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>E edits it, the space bar ticks the task at the cursor.</source>
            <translation>E la edita, la barra espaciadora marca la tarea en la que está el cursor.</translation>
        </message>
        <message>
            <source>Why is it needed? When is it good?</source>
            <translation>¿Por qué se necesita? ¿Cuándo está bien?</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves and keeps your words here. Markdown: # heading, - [ ] task, **bold**, `code`.</source>
            <translation>Ctrl+Intro guarda, Esc sale y conserva aquí sus palabras. Markdown: # título, - [ ] tarea, **negrita**, `código`.</translation>
        </message>
        <message>
            <source>Edit description</source>
            <translation>Editar descripción</translation>
        </message>
        <message>
            <source>Edit the description (E)</source>
            <translation>Editar la descripción (E)</translation>
        </message>
        <message>
            <source>This box cannot be ticked here. Press E and change its line.</source>
            <translation>Esta casilla no se puede marcar aquí. Pulse E y cambie su línea.</translation>
        </message>
        <message>
            <source>What you wrote here was not saved. It is kept on this computer.</source>
            <translation>Lo que escribió aquí no se guardó. Se conserva en este equipo.</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Desecharlo</translation>
        </message>
        <message>
            <source>Only the beginning is shown: the text is very long. All of it is there when you edit it.</source>
            <translation>Solo se muestra el comienzo: el texto es muy largo. Al editarlo está completo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryFields</name>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Sin estimación</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épica</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>Bloqueada por</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>Sin bloqueo</translation>
        </message>
        <message>
            <source>Expedite: comes before all others</source>
            <translation>Urgente: va antes que todas las demás</translation>
        </message>
        <message>
            <source>Owner changed</source>
            <translation>Responsable cambiado</translation>
        </message>
        <message>
            <source>Sprint changed</source>
            <translation>Sprint cambiado</translation>
        </message>
        <message>
            <source>Epic changed</source>
            <translation>Épica cambiada</translation>
        </message>
        <message>
            <source>Made urgent</source>
            <translation>Marcada como urgente</translation>
        </message>
        <message>
            <source>Made ordinary</source>
            <translation>Ya no es urgente</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>In this column since %1</source>
            <translation>En esta columna desde %1</translation>
        </message>
        <message>
            <source>Written %1</source>
            <translation>Escrita %1</translation>
        </message>
        <message>
            <source>Known elsewhere as %1</source>
            <translation>Conocida en otra parte como %1</translation>
        </message>
        <message>
            <source>Labels: %1</source>
            <translation>Etiquetas: %1</translation>
        </message>
        <message>
            <source>Points changed</source>
            <translation>Puntos cambiados</translation>
        </message>
        <message>
            <source>Unblocked</source>
            <translation>Desbloqueada</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>What the story is worth, in the team&apos;s own measure</source>
            <translation>Lo que vale la historia, en la medida propia del equipo</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>With commas between them</source>
            <translation>Separadas por comas</translation>
        </message>
        <message>
            <source>Kind changed</source>
            <translation>Tipo cambiado</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>Prioridad cambiada</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>Equipo cambiado</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>Valor cambiado</translation>
        </message>
        <message>
            <source>Labels changed</source>
            <translation>Etiquetas cambiadas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryMentions</name>
        <message>
            <source>Mentioned in</source>
            <translation>Mencionada en</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryPanel</name>
        <message>
            <source>Details of the story</source>
            <translation>Detalles de la historia</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Builds</source>
            <translation>Builds</translation>
        </message>
        <message>
            <source>Select a story to see all of it here.</source>
            <translation>Seleccione una historia para verla entera aquí.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are selected. What you do is done to all of them.</source>
            <translation>
                <numerusform>Hay %n historia seleccionada. Lo que haga se aplica a ella.</numerusform>
                <numerusform>Hay %n historias seleccionadas. Lo que haga se aplica a todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a story's number and kind</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Blocked: %1</source>
            <translation>Bloqueada: %1</translation>
        </message>
        <message>
            <source>Title changed</source>
            <translation>Título cambiado</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Comentarios y cambios</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Vínculos</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definición de terminado</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryStream</name>
        <message>
            <source>What the stream shows</source>
            <translation>Qué muestra el hilo</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Mostrar anteriores</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Comentarios y cambios</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>This is only the beginning.</source>
            <translation>Esto es solo el comienzo.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrarlo todo</translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>comments and changes</comment>
            <translation>Todo %1</translation>
        </message>
        <message>
            <source>Comments %1</source>
            <translation>Comentarios %1</translation>
        </message>
        <message>
            <source>Changes %1</source>
            <translation>Cambios %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Aún no ha pasado nada.</translation>
        </message>
        <message>
            <source>Nobody has said anything yet.</source>
            <translation>Nadie ha dicho nada aún.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Adjuntado</translation>
        </message>
        <message>
            <source>This story has more links, criteria and attachments than are told of here: these are the newest changes of them.</source>
            <translation>Esta historia tiene más vínculos, criterios y adjuntos de los que se cuentan aquí: estos son sus cambios más recientes.</translation>
        </message>
        <message>
            <source>This epic has more attachments than are told of here: these are the newest changes of them.</source>
            <translation>Esta épica tiene más adjuntos de los que se cuentan aquí: estos son sus cambios más recientes.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWords</name>
        <message>
            <source>Expedite</source>
            <translation>Urgente</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Funcional</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Bug</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Spike</source>
            <translation>Spike</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>Subtarea</translation>
        </message>
        <message>
            <source>%1 running</source>
            <comment>a stage</comment>
            <translation>%1: en marcha</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a stage</comment>
            <translation>%1: fallo</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Desplegado</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>a stage</comment>
            <translation>%1: superado</translation>
        </message>
        <message>
            <source>%1 waits</source>
            <comment>a stage</comment>
            <translation>%1: en espera</translation>
        </message>
        <message>
            <source>%1 needs sign-off</source>
            <comment>a stage</comment>
            <translation>%1: por aprobar</translation>
        </message>
        <message>
            <source>%1 unstable</source>
            <comment>a stage</comment>
            <translation>%1: inestable</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <comment>a stage</comment>
            <translation>%1: cancelado</translation>
        </message>
        <message>
            <source>%1 not run</source>
            <comment>a stage</comment>
            <translation>%1: no ejecutado</translation>
        </message>
        <message>
            <source>No report of the build</source>
            <translation>Ningún informe del build</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Needs an estimate</source>
            <translation>Falta estimarla</translation>
        </message>
        <message>
            <source>Needs an owner</source>
            <translation>Falta responsable</translation>
        </message>
        <message>
            <source>No build yet</source>
            <translation>Aún sin build</translation>
        </message>
        <message>
            <source>Waits for release</source>
            <translation>Espera entrega</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>Story 2187</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nueva historia</translation>
        </message>
        <message>
            <source>no estimate</source>
            <translation>sin estimación</translation>
        </message>
        <message>
            <source>blocked: %1</source>
            <translation>bloqueada: %1</translation>
        </message>
        <message>
            <source>nobody's</source>
            <translation>de nadie</translation>
        </message>
        <message>
            <source>in column for %1</source>
            <translation>en la columna desde hace %1</translation>
        </message>
        <message>
            <source>longer than most</source>
            <translation>más tiempo que la mayoría</translation>
        </message>
        <message>
            <source>expedite</source>
            <translation>urgente</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 over</source>
            <comment>stories, limit, difference</comment>
            <translation>%1 de %2 · %3 de más</translation>
        </message>
        <message>
            <source>%1 of %2 · full</source>
            <comment>stories, limit</comment>
            <translation>%1 de %2 · llena</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>stories, limit</comment>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1, %n historia</numerusform>
                <numerusform>%1, %n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, limit %2, %3 over the limit</source>
            <translation>%1, límite %2, %3 por encima del límite</translation>
        </message>
        <message>
            <source>%1, limit %2, full</source>
            <translation>%1, límite %2, llena</translation>
        </message>
        <message>
            <source>%1, limit %2</source>
            <translation>%1, límite %2</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>priority</comment>
            <translation>Baja</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>priority</comment>
            <translation>Media</translation>
        </message>
        <message>
            <source>High</source>
            <comment>priority</comment>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Highest</source>
            <comment>priority</comment>
            <translation>Máxima</translation>
        </message>
        <message>
            <source>No priority</source>
            <translation>Sin prioridad</translation>
        </message>
        <message>
            <source>priority: %1</source>
            <translation>prioridad: %1</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a story&apos;s number</comment>
            <translation>Espera a %1</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %1 and %n more</source>
            <comment>a story&apos;s number</comment>
            <translation>
                <numerusform>Espera a %1 y %n más</numerusform>
                <numerusform>Espera a %1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Overridden: %1</source>
            <comment>a reason</comment>
            <translation>Forzado: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over</source>
            <translation>
                <numerusform>%n carril de más</numerusform>
                <numerusform>%n carriles de más</numerusform>
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
            <translation>bloqueada desde hace %1: %2</translation>
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
                <numerusform>%n de ellas en carriles plegados: un clic en la cabecera de un carril lo despliega</numerusform>
                <numerusform>%n de ellas en carriles plegados: un clic en la cabecera de un carril lo despliega</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over the limit of a lane</source>
            <translation>
                <numerusform>%n carril por encima del límite de un carril</numerusform>
                <numerusform>%n carriles por encima del límite de un carril</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 over in a sprint</source>
            <translation>%1 de más en un sprint</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint</source>
            <translation>%1, límite %2 en cada sprint</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint, %3 over the limit in one</source>
            <translation>%1, límite %2 en cada sprint, %3 por encima del límite en uno</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tests</name>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%1 de %2 con fallo</translation>
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
            <translation>Título</translation>
        </message>
        <message>
            <source>Enter saves the title, Esc leaves it as it was.</source>
            <translation>Intro guarda el título, Esc lo deja como estaba.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TrendChart</name>
        <message numerus="yes">
            <source>Chart of %1, %n week(s)</source>
            <translation>
                <numerusform>Gráfico de %1, %n semana</numerusform>
                <numerusform>Gráfico de %1, %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the weeks, Enter opens one.</source>
            <translation>Las flechas leen las semanas, Intro abre una.</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>S%1</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada que medir</translation>
        </message>
        <message>
            <source>Week %1, from %2: %3</source>
            <translation>Semana %1, desde el %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of it</source>
            <translation>
                <numerusform>%n día de ella</numerusform>
                <numerusform>%n días de ella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fallido</numerusform>
                <numerusform>%n fallidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n historia</numerusform>
                <numerusform>%n historias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n incidente</numerusform>
                <numerusform>%n incidentes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::UndoBar</name>
        <message>
            <source>Undo  %1</source>
            <comment>a button and its key</comment>
            <translation>Deshacer  %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WeekTable</name>
        <message>
            <source>Week %1, from %2</source>
            <translation>Semana %1, desde el %2</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada que medir</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>%1, %n fallido</numerusform>
                <numerusform>%1, %n fallidos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a value and of how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Welcome</name>
        <message>
            <source>New workspace …</source>
            <translation>Nuevo espacio de trabajo…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Window</name>
        <message>
            <source>on this computer</source>
            <comment>where a person works</comment>
            <translation>en este equipo</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>Épicas</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>&amp;Import …</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <source>&amp;Connect …</source>
            <translation>&amp;Conectar…</translation>
        </message>
        <message>
            <source>Offline since %1. %2</source>
            <comment>a time of day; what happened</comment>
            <translation>Sin conexión desde %1. %2</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Read-only: this workspace was opened to be looked at. Nothing you do here is saved.</source>
            <translation>Solo lectura: este espacio de trabajo se abrió solo para mirarlo. Nada de lo que haga aquí se guarda.</translation>
        </message>
        <message>
            <source>%1 · day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1 · día %2 de %3</translation>
        </message>
        <message>
            <source>The change to “%1” was not saved. %2</source>
            <comment>a title; what happened</comment>
            <translation>El cambio en «%1» no se ha guardado. %2</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Comparar y combinar</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>Backlog</translation>
        </message>
        <message>
            <source>Re&amp;quests to servers …</source>
            <translation>&amp;Solicitudes a servidores…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <source>Connect &amp;monitoring …</source>
            <translation>Conectar la &amp;monitorización…</translation>
        </message>
        <message>
            <source>An alert in production, since %1.</source>
            <translation>Una alerta en producción, desde %1.</translation>
        </message>
        <message>
            <source>Open Production</source>
            <translation>Abrir Producción</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>Revisión de sprint</translation>
        </message>
        <message>
            <source>Present the sprint &amp;review</source>
            <translation>Presentar la &amp;revisión del sprint</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>&amp;Back up workspace …</source>
            <translation>Respa&amp;ldar espacio de trabajo…</translation>
        </message>
        <message>
            <source>A database is backed up where it runs, by whoever looks after it.</source>
            <translation>Una base de datos se respalda donde funciona, por quien se encarga de ella.</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>Respaldar espacio de trabajo</translation>
        </message>
        <message>
            <source>Workspaces (*.dayshift)</source>
            <translation>Espacios de trabajo (*.dayshift)</translation>
        </message>
        <message>
            <source>Backup of the workspace</source>
            <translation>Copia de seguridad del espacio de trabajo</translation>
        </message>
        <message>
            <source>The workspace is backed up, %1.</source>
            <comment>a size</comment>
            <translation>El espacio de trabajo está respaldado, %1.</translation>
        </message>
        <message>
            <source>Present</source>
            <comment>what is shown to others, in the sidebar</comment>
            <translation>Presentar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardEdits</name>
        <message>
            <source>Split from #%1.</source>
            <translation>Separada de #%1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SplitDialog</name>
        <message>
            <source>Split %1</source>
            <translation>Dividir %1</translation>
        </message>
        <message>
            <source>“%1” stays; the new story comes below it, in the same epic and sprint.</source>
            <translation>«%1» se queda; la nueva historia va debajo, en la misma épica y el mismo sprint.</translation>
        </message>
        <message>
            <source>What the new story is about</source>
            <translation>De qué trata la nueva historia</translation>
        </message>
        <message>
            <source>&amp;New story</source>
            <translation>&amp;Nueva historia</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Sin estimación</translation>
        </message>
        <message>
            <source>Its &amp;points</source>
            <translation>Sus &amp;puntos</translation>
        </message>
        <message>
            <source>Points that &amp;stay</source>
            <translation>Puntos que se &amp;quedan</translation>
        </message>
        <message>
            <source>Open tasks that go over into the new story</source>
            <translation>Tareas abiertas que pasan a la nueva historia</translation>
        </message>
        <message>
            <source>&amp;Tasks that go over</source>
            <translation>&amp;Tareas que pasan</translation>
        </message>
        <message>
            <source>Split the story</source>
            <translation>Dividir la historia</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Points are a number, or nothing.</source>
            <translation>Los puntos son un número, o nada.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDesk</name>
        <message>
            <source>&amp;Teams and products …</source>
            <translation>E&amp;quipos y productos…</translation>
        </message>
        <message>
            <source>Teams and products changed</source>
            <translation>Equipos y productos cambiados</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDialog</name>
        <message>
            <source>Teams and products</source>
            <translation>Equipos y productos</translation>
        </message>
        <message>
            <source>A team that is alone needs no entry. Each team is compared with itself only.</source>
            <translation>Un equipo que está solo no necesita entrada. Cada equipo se compara solo consigo mismo.</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>Añadir un equipo</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Works on</source>
            <translation>Trabaja en</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Añadir un producto</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <comment>a list</comment>
            <translation>%1: quitar</translation>
        </message>
        <message>
            <source>%1: move up</source>
            <comment>a list</comment>
            <translation>%1: subir</translation>
        </message>
        <message>
            <source>%1: move down</source>
            <comment>a list</comment>
            <translation>%1: bajar</translation>
        </message>
        <message>
            <source>Name of team %1</source>
            <translation>Nombre del equipo %1</translation>
        </message>
        <message>
            <source>What team %1 works on</source>
            <translation>En qué trabaja el equipo %1</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>sin indicar</translation>
        </message>
        <message>
            <source>Name of product %1</source>
            <translation>Nombre del producto %1</translation>
        </message>
        <message>
            <source>Every team and every product needs a name.</source>
            <translation>Cada equipo y cada producto necesita un nombre.</translation>
        </message>
        <message>
            <source>Two have the same name: nobody could tell them apart.</source>
            <translation>Dos tienen el mismo nombre: nadie podría distinguirlos.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaList</name>
        <message>
            <source>What must be so</source>
            <translation>Lo que tiene que cumplirse</translation>
        </message>
        <message>
            <source>What must be so for this story to be accepted</source>
            <translation>Lo que tiene que cumplirse para que se acepte esta historia</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Criterios de aceptación</translation>
        </message>
        <message>
            <source>met</source>
            <translation>cumplido</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>aún no cumplido</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaSection</name>
        <message>
            <source>Criterion written</source>
            <translation>Criterio escrito</translation>
        </message>
        <message>
            <source>Criterion changed</source>
            <translation>Criterio cambiado</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Criterios de aceptación</translation>
        </message>
        <message>
            <source>Nobody has said yet what this story must fulfil.</source>
            <translation>Nadie ha dicho aún qué tiene que cumplir esta historia.</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Nuevo criterio</translation>
        </message>
        <message>
            <source>Tick by hand …</source>
            <translation>Marcar a mano…</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>Cambiar el texto</translation>
        </message>
        <message>
            <source>Link a test …</source>
            <translation>Vincular una prueba…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Delete the criterion</source>
            <translation>Eliminar el criterio</translation>
        </message>
        <message>
            <source>Criterion deleted</source>
            <translation>Criterio eliminado</translation>
        </message>
        <message>
            <source>Take a test away</source>
            <translation>Quitar una prueba</translation>
        </message>
        <message>
            <source>Say what must be so for this story to be accepted (N)</source>
            <translation>Diga qué tiene que cumplirse para que se acepte esta historia (N)</translation>
        </message>
        <message>
            <source>With this one</source>
            <translation>Con este</translation>
        </message>
        <message>
            <source>What can be done with the selected criterion</source>
            <translation>Qué se puede hacer con el criterio seleccionado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tests</source>
            <translation>
                <numerusform>y %n prueba más</numerusform>
                <numerusform>y %n pruebas más</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked by %1, %2: %3</source>
            <comment>a name; when; what they saw</comment>
            <translation>Marcado por %1, %2: %3</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <source>A test has failed: the tick does not count against it.</source>
            <translation>Ha fallado una prueba: la marca no vale contra ella.</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <comment>criteria</comment>
            <translation>%1 de %2 cumplidos</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>Retirar la marca</translation>
        </message>
        <message>
            <source>Test taken away from a criterion</source>
            <translation>Prueba quitada de un criterio</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>Marca retirada</translation>
        </message>
        <message>
            <source>What have you seen that proves it?</source>
            <translation>¿Qué ha visto que lo demuestre?</translation>
        </message>
        <message>
            <source>In a few words: where, which build, who</source>
            <translation>En pocas palabras: dónde, qué build, quién</translation>
        </message>
        <message>
            <source>Criterion ticked</source>
            <translation>Criterio marcado</translation>
        </message>
        <message>
            <source>Criterion moved</source>
            <translation>Criterio movido</translation>
        </message>
        <message>
            <source>There is no test to link yet.</source>
            <translation>Aún no hay ninguna prueba que vincular.</translation>
        </message>
        <message>
            <source>No build has been read so far. Connect a server under Pipeline; its stages can then be chosen here.</source>
            <translation>Hasta ahora no se ha leído ningún build. Conecte un servidor en Pipeline; entonces podrá elegir aquí sus etapas.</translation>
        </message>
        <message>
            <source>%1 · %2 (%3)</source>
            <comment>a stage, its pipeline, its connection</comment>
            <translation>%1 · %2 (%3)</translation>
        </message>
        <message>
            <source>Which stage proves it?</source>
            <translation>¿Qué etapa lo demuestra?</translation>
        </message>
        <message>
            <source>Which test of %1? Empty: all of it</source>
            <translation>¿Qué prueba de %1? Vacío: todas</translation>
        </message>
        <message>
            <source>All of the stage</source>
            <translation>Toda la etapa</translation>
        </message>
        <message>
            <source>Test linked with a criterion</source>
            <translation>Prueba vinculada a un criterio</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkPicker</name>
        <message>
            <source>Link %1</source>
            <comment>a story&apos;s number</comment>
            <translation>Vincular %1</translation>
        </message>
        <message>
            <source>How it is linked</source>
            <translation>Cómo está vinculada</translation>
        </message>
        <message>
            <source>Number or words of the other story</source>
            <translation>Número o palabras de la otra historia</translation>
        </message>
        <message>
            <source>Number or words of the title</source>
            <translation>Número o palabras del título</translation>
        </message>
        <message>
            <source>Stories found</source>
            <translation>Historias encontradas</translation>
        </message>
        <message>
            <source>Type to find the other story.</source>
            <translation>Escriba para encontrar la otra historia.</translation>
        </message>
        <message>
            <source>No story on the board is called that.</source>
            <translation>Ninguna historia del tablero se llama así.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkWords</name>
        <message>
            <source>blocks</source>
            <translation>bloquea</translation>
        </message>
        <message>
            <source>is blocked by</source>
            <translation>está bloqueada por</translation>
        </message>
        <message>
            <source>relates to</source>
            <translation>está relacionada con</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>es un duplicado de</translation>
        </message>
        <message>
            <source>is duplicated by</source>
            <translation>tiene como duplicado</translation>
        </message>
        <message>
            <source>tests</source>
            <translation>prueba</translation>
        </message>
        <message>
            <source>is tested by</source>
            <translation>es probada por</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a stage and its pipeline</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 in %2 · %3</source>
            <comment>a test, its stage and its pipeline</comment>
            <translation>%1 en %2 · %3</translation>
        </message>
        <message>
            <source>%1: passed in build %2</source>
            <comment>a test</comment>
            <translation>%1: superada en el build %2</translation>
        </message>
        <message>
            <source>%1: failed in build %2</source>
            <comment>a test</comment>
            <translation>%1: fallida en el build %2</translation>
        </message>
        <message>
            <source>%1: unstable in build %2, which is not passed</source>
            <comment>a test</comment>
            <translation>%1: inestable en el build %2, lo que no es superada</translation>
        </message>
        <message>
            <source>%1: not over yet in build %2</source>
            <comment>a test</comment>
            <translation>%1: aún sin terminar en el build %2</translation>
        </message>
        <message>
            <source>%1: not run, no build names this story</source>
            <comment>a test</comment>
            <translation>%1: no ejecutada, ningún build menciona esta historia</translation>
        </message>
        <message>
            <source>%1: not run in build %2</source>
            <comment>a test</comment>
            <translation>%1: no ejecutada en el build %2</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit; it passed for an older one</source>
            <comment>a test</comment>
            <translation>%1: no ejecutada para el commit más reciente; superada para uno anterior</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit</source>
            <comment>a test</comment>
            <translation>%1: no ejecutada para el commit más reciente</translation>
        </message>
        <message>
            <source>a deleted story</source>
            <translation>una historia eliminada</translation>
        </message>
        <message>
            <source>%1 removed a link: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 ha quitado un vínculo: %2</translation>
        </message>
        <message>
            <source>%1 linked it: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 la ha vinculado: %2</translation>
        </message>
        <message>
            <source>%1 wrote the criterion “%2”</source>
            <translation>%1 ha escrito el criterio «%2»</translation>
        </message>
        <message>
            <source>%1 deleted the criterion “%2”</source>
            <translation>%1 ha eliminado el criterio «%2»</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who, a criterion, the evidence</comment>
            <translation>%1 ha marcado «%2»: %3</translation>
        </message>
        <message>
            <source>%1 took the tick of “%2” back</source>
            <translation>%1 ha retirado la marca de «%2»</translation>
        </message>
        <message>
            <source>%1 changed the criterion “%2”; before it was “%3”</source>
            <translation>%1 ha cambiado el criterio «%2»; antes era «%3»</translation>
        </message>
        <message>
            <source>%1 put the criterion “%2” elsewhere in the list</source>
            <translation>%1 ha puesto el criterio «%2» en otro lugar de la lista</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>%1 took the test %2 off a criterion</source>
            <translation>%1 ha quitado la prueba %2 de un criterio</translation>
        </message>
        <message>
            <source>%1 linked a criterion to the test %2</source>
            <translation>%1 ha vinculado un criterio con la prueba %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryCircles</name>
        <message>
            <source>A story cannot be linked to itself.</source>
            <translation>Una historia no se puede vincular consigo misma.</translation>
        </message>
        <message>
            <source>Choose another story.</source>
            <translation>Elija otra historia.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>These stories would wait for each other: %1.</source>
            <translation>Estas historias se esperarían unas a otras: %1.</translation>
        </message>
        <message>
            <source>Remove one of the links on this way first.</source>
            <translation>Quite primero uno de los vínculos de este camino.</translation>
        </message>
        <message>
            <source>These stories would all be duplicates of each other: %1.</source>
            <translation>Estas historias serían todas duplicados unas de otras: %1.</translation>
        </message>
        <message>
            <source>A story cannot be part of itself: %1.</source>
            <translation>Una historia no puede ser parte de sí misma: %1.</translation>
        </message>
        <message>
            <source>Choose another parent.</source>
            <translation>Elija otro elemento superior.</translation>
        </message>
        <message>
            <source>In this file stories wait for themselves, or are parts or duplicates of themselves.</source>
            <translation>En este archivo hay historias que se esperan a sí mismas, o son partes o duplicados de sí mismas.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>Exporte de nuevo el espacio de trabajo.</translation>
        </message>
        <message>
            <source>These two stories are linked like this already.</source>
            <translation>Estas dos historias ya están vinculadas así.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryLinksView</name>
        <message>
            <source>Link to a story …</source>
            <translation>Vincular con una historia…</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Vínculos</translation>
        </message>
        <message>
            <source>Say how this story hangs together with another one (K)</source>
            <translation>Diga cómo se relaciona esta historia con otra (K)</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>%1: this story waits for it</source>
            <comment>a column</comment>
            <translation>%1: esta historia la espera</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>This story is not linked with any other.</source>
            <translation>Esta historia no está vinculada con ninguna otra.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDesk</name>
        <message>
            <source>&amp;Definition of done …</source>
            <translation>&amp;Definición de terminado…</translation>
        </message>
        <message>
            <source>Version %1 of the definition of done saved</source>
            <translation>Versión %1 de la definición de terminado guardada</translation>
        </message>
        <message>
            <source>What is missing is only warned of</source>
            <translation>Lo que falta solo se advierte</translation>
        </message>
        <message>
            <source>What is missing is refused</source>
            <translation>Lo que falta se rechaza</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDialog</name>
        <message>
            <source>Code reviewed by a second person</source>
            <translation>Código revisado por una segunda persona</translation>
        </message>
        <message>
            <source>Write it anew from this version</source>
            <translation>Reescribirla a partir de esta versión</translation>
        </message>
        <message>
            <source>Add a check</source>
            <translation>Añadir un control</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Only warn (light): stories may pass, and what was missing is kept</source>
            <translation>Solo advertir (leve): las historias pueden pasar, y se conserva lo que faltaba</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definición de terminado</translation>
        </message>
        <message>
            <source>Version %1, being written</source>
            <translation>Versión %1, en redacción</translation>
        </message>
        <message>
            <source>Version that is shown</source>
            <translation>Versión mostrada</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Who owns the definition</source>
            <translation>Quién es responsable de la definición</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>De inmediato</translation>
        </message>
        <message>
            <source>The start of %1</source>
            <translation>El comienzo de %1</translation>
        </message>
        <message>
            <source>From when the version holds</source>
            <translation>Desde cuándo rige la versión</translation>
        </message>
        <message>
            <source>Version %1, saved by %2, %3</source>
            <comment>number; who; when</comment>
            <translation>Versión %1, guardada por %2, %3</translation>
        </message>
        <message>
            <source>%1 · holds now</source>
            <comment>a version</comment>
            <translation>%1 · rige ahora</translation>
        </message>
        <message>
            <source>Checks, in their order</source>
            <translation>Controles, en su orden</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>Cómo se ve</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>Quién puede ayudar</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Arriba</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Abajo</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Rige desde</translation>
        </message>
        <message>
            <source>Stories that would not hold</source>
            <translation>Historias que no lo cumplirían</translation>
        </message>
        <message>
            <source>Save version %1</source>
            <translation>Guardar la versión %1</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Name of check %1</source>
            <translation>Nombre del control %1</translation>
        </message>
        <message>
            <source>How check %1 is seen</source>
            <translation>Cómo se ve el control %1</translation>
        </message>
        <message>
            <source>Who can help with check %1</source>
            <translation>Quién puede ayudar con el control %1</translation>
        </message>
        <message>
            <source>Stage that counts for check %1</source>
            <translation>Etapa que cuenta para el control %1</translation>
        </message>
        <message>
            <source>Every check needs a name.</source>
            <translation>Cada control necesita un nombre.</translation>
        </message>
        <message>
            <source>Two checks have the same name: nobody could tell them apart.</source>
            <translation>Dos controles tienen el mismo nombre: nadie podría distinguirlos.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories of late in %2 would not have held.</source>
            <translation>
                <numerusform>%1 de %n historia reciente en %2 no lo habría cumplido.</numerusform>
                <numerusform>%1 de %n historias recientes en %2 no lo habrían cumplido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories in %2 would not hold.</source>
            <translation>
                <numerusform>%1 de %n historia en %2 no lo cumpliría.</numerusform>
                <numerusform>%1 de %n historias en %2 no lo cumplirían.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 %2: %3</source>
            <comment>number, title, what is missing</comment>
            <translation>#%1 %2: %3</translation>
        </message>
        <message>
            <source>There is no story in work to try this on.</source>
            <translation>No hay ninguna historia en curso con la que probarlo.</translation>
        </message>
        <message>
            <source>Stage (optional)</source>
            <translation>Etapa (opcional)</translation>
        </message>
        <message>
            <source>Counts a stage of this name, where its name does not say what it runs.</source>
            <translation>Cuenta una etapa con este nombre, cuando su nombre no dice qué ejecuta.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneSection</name>
        <message>
            <source>The team has not said yet what done means: Tools, Definition of done.</source>
            <translation>El equipo aún no ha dicho qué significa terminado: Herramientas, Definición de terminado.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n checks hold</source>
            <translation>
                <numerusform>%1 de %n control cumplido</numerusform>
                <numerusform>%1 de %n controles cumplidos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <comment>a count; the definition's version</comment>
            <translation>%1 · versión %2</translation>
        </message>
        <message>
            <source>%1 · version %2, from %3 on</source>
            <comment>a count; the definition's version; a sprint</comment>
            <translation>%1 · versión %2, desde %3</translation>
        </message>
        <message>
            <source>Overridden for %1 by %2, %3: %4</source>
            <comment>column; who; when; the reason</comment>
            <translation>Forzado para %1 por %2, %3: %4</translation>
        </message>
        <message>
            <source>Missing then: %1</source>
            <translation>Faltaba entonces: %1</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check; its state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Mover a %1</translation>
        </message>
        <message>
            <source>%1 asks for: %2</source>
            <comment>a column; what is missing</comment>
            <translation>%1 exige: %2</translation>
        </message>
        <message>
            <source>Override …</source>
            <translation>Forzar…</translation>
        </message>
        <message>
            <source>What shows it? %1</source>
            <comment>a check</comment>
            <translation>¿Qué lo muestra? %1</translation>
        </message>
        <message>
            <source>A word of evidence; Esc leaves it open</source>
            <translation>Unas palabras de prueba; Esc lo deja abierto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneWords</name>
        <message>
            <source>Ticked by a person</source>
            <translation>Marcado por una persona</translation>
        </message>
        <message>
            <source>Unit tests run in the pipeline</source>
            <translation>Las pruebas unitarias se ejecutan en el pipeline</translation>
        </message>
        <message>
            <source>Integration tests run in the pipeline</source>
            <translation>Las pruebas de integración se ejecutan en el pipeline</translation>
        </message>
        <message>
            <source>Functional tests passed</source>
            <translation>Pruebas funcionales superadas</translation>
        </message>
        <message>
            <source>Performance tests passed</source>
            <translation>Pruebas de rendimiento superadas</translation>
        </message>
        <message>
            <source>Security tests passed</source>
            <translation>Pruebas de seguridad superadas</translation>
        </message>
        <message>
            <source>All acceptance criteria are met</source>
            <translation>Todos los criterios de aceptación se cumplen</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>Sin bloqueo</translation>
        </message>
        <message>
            <source>All sub-stories are done</source>
            <translation>Todas las subhistorias están terminadas</translation>
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
            <translation>Una estimación</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Criterios de aceptación</translation>
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
            <translation>Desarrollador</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>Ingeniero de rendimiento</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>Tester de seguridad</translation>
        </message>
        <message>
            <source>Operations engineer</source>
            <translation>Ingeniero de operaciones</translation>
        </message>
        <message>
            <source>The definition of done</source>
            <translation>La definición de terminado</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>cumplido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>no visto</translation>
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
            <translation>no tiene criterios</translation>
        </message>
        <message>
            <source>%1 of %2 are met</source>
            <translation>%1 de %2 se cumplen</translation>
        </message>
        <message>
            <source>not finished in %1</source>
            <translation>sin terminar en %1</translation>
        </message>
        <message>
            <source>failed in %1</source>
            <translation>fallo en %1</translation>
        </message>
        <message>
            <source>no build names the story</source>
            <translation>ningún build menciona la historia</translation>
        </message>
        <message>
            <source>passed for an older commit, not for the newest one (%1)</source>
            <translation>superado para un commit anterior, no para el más reciente (%1)</translation>
        </message>
        <message>
            <source>not seen for the newest commit (%1)</source>
            <translation>no visto para el commit más reciente (%1)</translation>
        </message>
        <message>
            <source>nobody has ticked it</source>
            <translation>nadie lo ha marcado</translation>
        </message>
        <message>
            <source>it is blocked</source>
            <translation>está bloqueada</translation>
        </message>
        <message numerus="yes">
            <source>%n sub-stories are open</source>
            <translation>
                <numerusform>%n subhistoria está abierta</numerusform>
                <numerusform>%n subhistorias están abiertas</numerusform>
            </translation>
        </message>
        <message>
            <source>it is nobody's</source>
            <translation>no es de nadie</translation>
        </message>
        <message>
            <source>nobody has estimated it</source>
            <translation>nadie la ha estimado</translation>
        </message>
        <message>
            <source>%1 can help.</source>
            <comment>one name</comment>
            <translation>%1 puede ayudar.</translation>
        </message>
        <message>
            <source>%1 or %2 can help.</source>
            <comment>two names</comment>
            <translation>%1 o %2 puede ayudar.</translation>
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
                <numerusform>%n historia aún no puede pasar a %1.</numerusform>
                <numerusform>%n historias aún no pueden pasar a %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 cannot go into %2 yet.</source>
            <translation>#%1 aún no puede pasar a %2.</translation>
        </message>
        <message>
            <source>A new story cannot go into %1 yet.</source>
            <translation>Una historia nueva aún no puede pasar a %1.</translation>
        </message>
        <message>
            <source>#%1: %2</source>
            <comment>a story; what is missing</comment>
            <translation>#%1: %2</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>No se ha movido nada.</translation>
        </message>
        <message>
            <source>Finish what is missing, or say why it may go there without it.</source>
            <translation>Termine lo que falta, o diga por qué puede ir allí sin ello.</translation>
        </message>
        <message>
            <source>Imported: it was closed elsewhere, before any definition of done here.</source>
            <translation>Importada: se cerró en otra parte, antes de que aquí hubiera una definición de terminado.</translation>
        </message>
        <message>
            <source>Closed before there was a definition of done.</source>
            <translation>Cerrada antes de que hubiera una definición de terminado.</translation>
        </message>
        <message>
            <source>Closed under version %1.</source>
            <translation>Cerrada según la versión %1.</translation>
        </message>
        <message>
            <source>Closed under version %1; version %2 holds now.</source>
            <translation>Cerrada según la versión %1; ahora rige la versión %2.</translation>
        </message>
        <message>
            <source>Somebody saved version %1 meanwhile.</source>
            <translation>Entretanto alguien ha guardado la versión %1.</translation>
        </message>
        <message>
            <source>Nothing was overwritten.</source>
            <translation>No se ha sobrescrito nada.</translation>
        </message>
        <message>
            <source>Look at theirs, then save yours again.</source>
            <translation>Mire la suya y guarde de nuevo la de usted.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>waits for its turn in %1</source>
            <translation>espera su turno en %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EntryPopup</name>
        <message>
            <source>Override</source>
            <translation>Forzar</translation>
        </message>
        <message>
            <source>To override: a word of reason</source>
            <translation>Para forzar: unas palabras de motivo</translation>
        </message>
        <message>
            <source>A reason here overrides what is missing. It stays visible on the story.</source>
            <translation>Un motivo aquí pasa por alto lo que falta. Queda visible en la historia.</translation>
        </message>
        <message numerus="yes">
            <source>Move the other %n</source>
            <translation>
                <numerusform>Mover la otra (%n)</numerusform>
                <numerusform>Mover las otras %n</numerusform>
            </translation>
        </message>
        <message>
            <source>See #%1</source>
            <translation>Ver #%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stories</source>
            <translation>
                <numerusform>y %n historia más</numerusform>
                <numerusform>y %n historias más</numerusform>
            </translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <source>Write a word of reason first.</source>
            <translation>Escriba primero unas palabras de motivo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDesk</name>
        <message>
            <source>Attaching %1, %2 of %3</source>
            <translation>Adjuntando %1, %2 de %3</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>Abriendo %1…</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>Guardando %1…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was attached.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura. No se ha adjuntado nada.</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard. Nothing was attached. Copy a picture, then try again.</source>
            <translation>No hay ninguna imagen en el portapapeles. No se ha adjuntado nada. Copie una imagen e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <comment>when it was taken from the clipboard</comment>
            <translation>Imagen %1.png</translation>
        </message>
        <message>
            <source>Attaching %1 …</source>
            <translation>Adjuntando %1…</translation>
        </message>
        <message>
            <source>Attach files, each of at most %1</source>
            <translation>Adjuntar archivos, de %1 como máximo cada uno</translation>
        </message>
        <message>
            <source>There is no room for a copy to open. Nothing was changed. Make room on the disk, then try again.</source>
            <translation>No hay sitio para una copia que abrir. No se ha cambiado nada. Libere espacio en el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 is not what its name says, or holds something that can run. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 no es lo que dice su nombre, o contiene algo que se puede ejecutar. No se abre desde aquí: guárdelo solo si confía en quien lo adjuntó.</translation>
        </message>
        <message>
            <source>No program opens %1. Save it instead.</source>
            <translation>Ningún programa abre %1. Guárdelo en su lugar.</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>Guardar adjunto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDownload</name>
        <message>
            <source>%1 is not what was attached.</source>
            <translation>%1 no es lo que se adjuntó.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se ha escrito nada.</translation>
        </message>
        <message>
            <source>Look for it in a backup, or ask who attached it.</source>
            <translation>Búsquelo en una copia de seguridad, o pregunte a quien lo adjuntó.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>No se pudo escribir %1.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>Lo que había antes sigue ahí.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Elija otra carpeta, o libere espacio en el disco.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentList</name>
        <message>
            <source>Attach …</source>
            <translation>Adjuntar…</translation>
        </message>
        <message>
            <source>%1 attached</source>
            <translation>%1 adjuntado</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Save as …</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <source>&amp;Copy name</source>
            <translation>&amp;Copiar nombre</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>What to do with the attachment</source>
            <translation>Qué hacer con el adjunto</translation>
        </message>
        <message>
            <source>What to do with the attachment (menu key)</source>
            <translation>Qué hacer con el adjunto (tecla Menú)</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>Adjuntar archivos de %1 como máximo cada uno; Ctrl+Mayús+V adjunta la imagen del portapapeles</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>Eliminación de %1</translation>
        </message>
        <message>
            <source>Let go to attach, up to %1 each</source>
            <translation>Suelte para adjuntar, hasta %1 cada uno</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentNotice</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Save anyway …</source>
            <translation>Guardar de todos modos…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Stop, keep nothing of it</source>
            <translation>Detener, no conservar nada</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentUpload</name>
        <message>
            <source>%1 was not attached: it was cancelled.</source>
            <translation>%1 no se adjuntó: se canceló.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>No se ha conservado nada de ello.</translation>
        </message>
        <message>
            <source>Attach it again whenever you like.</source>
            <translation>Adjúntelo de nuevo cuando quiera.</translation>
        </message>
        <message>
            <source>%1 was not attached. %2</source>
            <translation>%1 no se adjuntó. %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentWords</name>
        <message>
            <source>%1 · from the epic</source>
            <comment>size</comment>
            <translation>%1 · de la épica</translation>
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
            <translation>Alguien</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>document</source>
            <translation>documento</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>grabación</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>comprimido</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programa</translation>
        </message>
        <message>
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <source>%1 is a program, or starts one. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 es un programa, o inicia uno. No se abre desde aquí: guárdelo solo si confía en quien lo adjuntó.</translation>
        </message>
        <message>
            <source>%1 can hold scripts, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 puede contener scripts, que se ejecutan al abrirlo. No se abre desde aquí: guárdelo solo si confía en quien lo adjuntó.</translation>
        </message>
        <message>
            <source>%1 can hold macros or formulas, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 puede contener macros o fórmulas, que se ejecutan al abrirlo. No se abre desde aquí: guárdelo solo si confía en quien lo adjuntó.</translation>
        </message>
        <message>
            <source>Nobody can say what would open %1. It is not opened from here: save it if you trust whoever attached it.</source>
            <translation>Nadie puede decir qué abriría %1. No se abre desde aquí: guárdelo si confía en quien lo adjuntó.</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <comment>megabytes</comment>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Drop files here, up to %1 each</source>
            <translation>Suelte archivos aquí, hasta %1 cada uno</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Attachments</name>
        <message>
            <source>Nothing was attached.</source>
            <translation>No se ha adjuntado nada.</translation>
        </message>
        <message>
            <source>%1 has %2; an attachment has at most %3.</source>
            <translation>%1 tiene %2; un adjunto tiene como máximo %3.</translation>
        </message>
        <message>
            <source>Attach a part of it, or write down where it lies.</source>
            <translation>Adjunte una parte, o anote dónde está.</translation>
        </message>
        <message>
            <source>%1 is not there, or may not be read.</source>
            <translation>%1 no existe, o no se puede leer.</translation>
        </message>
        <message>
            <source>Look where it is, then attach it again.</source>
            <translation>Mire dónde está y adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 changed while it was read.</source>
            <translation>%1 cambió mientras se leía.</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it, then attach it again.</source>
            <translation>Espere a que nada escriba en él y adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 vanished while it was read.</source>
            <translation>%1 desapareció mientras se leía.</translation>
        </message>
        <message>
            <source>Attach an ordinary file.</source>
            <translation>Adjunte un archivo corriente.</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1 es una carpeta.</translation>
        </message>
        <message>
            <source>%1 is a pipe between programs and has no end.</source>
            <translation>%1 es una tubería entre programas y no tiene fin.</translation>
        </message>
        <message>
            <source>%1 is a device and no file.</source>
            <translation>%1 es un dispositivo y no un archivo.</translation>
        </message>
        <message>
            <source>%1 is a link that leads out of its folder.</source>
            <translation>%1 es un enlace que lleva fuera de su carpeta.</translation>
        </message>
        <message>
            <source>%1 is no file.</source>
            <translation>%1 no es un archivo.</translation>
        </message>
        <message>
            <source>The content of this attachment is not in the workspace any more.</source>
            <translation>El contenido de este adjunto ya no está en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>Everything else is as it was.</source>
            <translation>Todo lo demás está como estaba.</translation>
        </message>
        <message>
            <source>Attach the file again, or look for it in a backup.</source>
            <translation>Adjunte de nuevo el archivo, o búsquelo en una copia de seguridad.</translation>
        </message>
        <message>
            <source>The attachment %1 has %2 of its %3 bytes.</source>
            <translation>El adjunto %1 tiene %2 de sus %3 bytes.</translation>
        </message>
        <message>
            <source>The attachment %1 is not what was attached.</source>
            <translation>El adjunto %1 no es lo que se adjuntó.</translation>
        </message>
        <message>
            <source>The attachment %1 cannot be read: %2</source>
            <translation>No se puede leer el adjunto %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>Columna del archivo</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Por ejemplo</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Se convierte en</translation>
        </message>
        <message>
            <source>Columns and what they become</source>
            <translation>Las columnas y en qué se convierten</translation>
        </message>
        <message>
            <source>The first items, as they come in</source>
            <translation>Los primeros elementos, tal como entran</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
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
            <translation>Épica</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Superior</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Hito</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>What %1 becomes</source>
            <translation>En qué se convierte %1</translation>
        </message>
        <message>
            <source>The rows beneath follow what you choose. The next table with these columns is read the same way.</source>
            <translation>Las filas de abajo siguen lo que elija. La próxima tabla con estas columnas se leerá igual.</translation>
        </message>
        <message>
            <source>One column has to become the title: without it there is nothing to import.</source>
            <translation>Una columna tiene que convertirse en el título: sin él no hay nada que importar.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LaneWords</name>
        <message>
            <source>Expedite</source>
            <translation>Urgente</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>De nadie</translation>
        </message>
        <message>
            <source>Without an epic</source>
            <translation>Sin épica</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objetivo</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent stories are open</source>
            <translation>
                <numerusform>%n historia urgente está abierta</numerusform>
                <numerusform>%n historias urgentes están abiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n historia</numerusform>
                <numerusform>%n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not count against the sprint goal</source>
            <translation>No cuenta para el objetivo del sprint</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points done, all points: 3 of 21 pt</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Epic %1</source>
            <comment>a title</comment>
            <translation>Épica %1</translation>
        </message>
        <message>
            <source>Epic %1 %2</source>
            <comment>number, title</comment>
            <translation>Épica %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n tarjeta</numerusform>
                <numerusform>%n tarjetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folded away: Enter on the lane’s head shows them</source>
            <translation>
                <numerusform>%n plegada: Intro en la cabecera del carril la muestra</numerusform>
                <numerusform>%n plegadas: Intro en la cabecera del carril las muestra</numerusform>
            </translation>
        </message>
        <message>
            <source>limit of a lane %1</source>
            <comment>3 of 2 · 1 over</comment>
            <translation>límite de un carril %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>3 of 21 points done</comment>
            <translation>%1 de %2 terminados</translation>
        </message>
        <message>
            <source>folded, Enter unfolds it</source>
            <translation>plegado, Intro lo despliega</translation>
        </message>
        <message>
            <source>Enter folds it</source>
            <translation>Intro lo pliega</translation>
        </message>
        <message numerus="yes">
            <source>%n folded away</source>
            <translation>
                <numerusform>%n plegada</numerusform>
                <numerusform>%n plegadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWindow</name>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Claim</name>
        <message>
            <source>The mark has no reason.</source>
            <translation>La marca no tiene motivo.</translation>
        </message>
        <message>
            <source>Say why the failure is known, for those who see it.</source>
            <translation>Diga por qué el fallo es conocido, para quienes lo vean.</translation>
        </message>
        <message>
            <source>The mark has no end that lies ahead.</source>
            <translation>La marca no tiene un final por venir.</translation>
        </message>
        <message>
            <source>Choose a day within the next year.</source>
            <translation>Elija un día dentro del próximo año.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ClaimDesk</name>
        <message>
            <source>&amp;Assign</source>
            <translation>&amp;Asignar</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Mark as &amp;known …</source>
            <translation>Marcar como &amp;conocido…</translation>
        </message>
        <message>
            <source>No longer k&amp;nown</source>
            <translation>Ya &amp;no es conocido</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>Seleccione primero un pipeline.</translation>
        </message>
        <message>
            <source>Only what fails is assigned to somebody.</source>
            <translation>Solo se asigna a alguien lo que falla.</translation>
        </message>
        <message>
            <source>Say who looks after it (A)</source>
            <translation>Decir quién se ocupa (A)</translation>
        </message>
        <message>
            <source>Only what fails can be marked.</source>
            <translation>Solo se puede marcar lo que falla.</translation>
        </message>
        <message>
            <source>Say why this failure is expected, and until when</source>
            <translation>Decir por qué se espera este fallo, y hasta cuándo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pipeline and stage</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>To me (%1)</source>
            <translation>A mí (%1)</translation>
        </message>
        <message>
            <source>&amp;Nobody</source>
            <translation>&amp;Nadie</translation>
        </message>
        <message>
            <source>%1 has %2</source>
            <comment>a person, a pipeline</comment>
            <translation>%1 se ocupa de %2</translation>
        </message>
        <message>
            <source>Nobody has %1 now</source>
            <translation>Ya nadie se ocupa de %1</translation>
        </message>
        <message>
            <source>The failure of %1 is known until %2</source>
            <translation>El fallo de %1 es conocido hasta %2</translation>
        </message>
        <message>
            <source>The failure of %1 is no longer known</source>
            <translation>El fallo de %1 ya no es conocido</translation>
        </message>
        <message>
            <source>Create s&amp;tory</source>
            <translation>Crear his&amp;toria</translation>
        </message>
        <message>
            <source>Put a bug for this failure at the end of the backlog</source>
            <translation>Poner un error por este fallo al final del backlog</translation>
        </message>
        <message>
            <source>Only for what fails.</source>
            <translation>Solo para lo que falla.</translation>
        </message>
        <message>
            <source>%1 fails</source>
            <comment>a pipeline</comment>
            <translation>%1 falla</translation>
        </message>
        <message>
            <source>%1 fails in %2</source>
            <comment>a pipeline, a stage</comment>
            <translation>%1 falla en %2</translation>
        </message>
        <message>
            <source>Build %1 of %2.</source>
            <translation>Build %1 de %2.</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Dice: %1</translation>
        </message>
        <message>
            <source>A story for the failure of %1</source>
            <translation>Historia creada por el fallo de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KnownDialog</name>
        <message>
            <source>Mark as known</source>
            <translation>Marcar como conocido</translation>
        </message>
        <message>
            <source>The failure stays visible, with your reason, and is counted apart from what nobody expects. The mark ends by itself.</source>
            <translation>El fallo sigue visible, con su motivo, y se cuenta aparte de lo que nadie espera. La marca termina por sí sola.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a stage, a pipeline</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Whatever fails in %1</source>
            <translation>Todo lo que falle en %1</translation>
        </message>
        <message>
            <source>What is known to fail</source>
            <translation>Qué se sabe que falla</translation>
        </message>
        <message>
            <source>Last day of the mark</source>
            <translation>Último día de la marca</translation>
        </message>
        <message>
            <source>Why it fails, and what will end it</source>
            <translation>Por qué falla, y qué le pondrá fin</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>&amp;Failure</source>
            <translation>&amp;Fallo</translation>
        </message>
        <message>
            <source>Known &amp;until</source>
            <translation>Conocido &amp;hasta</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RequestsDialog</name>
        <message>
            <source>Requests to servers</source>
            <translation>Solicitudes a servidores</translation>
        </message>
        <message>
            <source>Each server is asked every few seconds while something runs there, and rarely while nothing does. Connections that use the same token share what the server allows; when little is left, they slow down so that it lasts.</source>
            <translation>A cada servidor se le pregunta cada pocos segundos mientras algo está en marcha, y rara vez mientras no. Las conexiones que usan el mismo token comparten lo que el servidor permite; cuando queda poco, van más despacio para que alcance.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Allowance</source>
            <translation>Cupo</translation>
        </message>
        <message>
            <source>Speed now</source>
            <translation>Ritmo actual</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Próxima lectura</translation>
        </message>
        <message>
            <source>Why not faster</source>
            <translation>Por qué no más rápido</translation>
        </message>
        <message>
            <source>Requests in the last hour</source>
            <translation>Solicitudes en la última hora</translation>
        </message>
        <message>
            <source>No server is read by this program at the moment.</source>
            <translation>Este programa no lee ningún servidor en este momento.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>sin indicar</translation>
        </message>
        <message>
            <source>%1 of %2 until %3</source>
            <comment>numbers, and a time of day</comment>
            <translation>%1 de %2 hasta las %3</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>nada en absoluto</translation>
        </message>
        <message>
            <source>every %1</source>
            <comment>a span of time</comment>
            <translation>cada %1</translation>
        </message>
        <message>
            <source>told by the server, and %1</source>
            <comment>every 60 s</comment>
            <translation>avisado por el servidor, y %1</translation>
        </message>
        <message>
            <source>when you ask for it</source>
            <translation>cuando usted lo pida</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a span of time</comment>
            <translation>en %1</translation>
        </message>
        <message>
            <source>Something runs: this is the fast speed.</source>
            <translation>Algo está en marcha: este es el ritmo rápido.</translation>
        </message>
        <message>
            <source>Nothing runs: this is the slow speed.</source>
            <translation>No hay nada en marcha: este es el ritmo lento.</translation>
        </message>
        <message>
            <source>No window of Dayshift is in sight.</source>
            <translation>No hay ninguna ventana de Dayshift a la vista.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>El equipo funciona con batería.</translation>
        </message>
        <message>
            <source>What the server still allows has to last until %1.</source>
            <translation>Lo que el servidor aún permite tiene que alcanzar hasta %1.</translation>
        </message>
        <message>
            <source>The server wants to be left alone until %1.</source>
            <translation>El servidor quiere que se le deje en paz hasta %1.</translation>
        </message>
        <message>
            <source>It did not answer: it is asked ever more rarely.</source>
            <translation>No respondió: se le pregunta cada vez menos.</translation>
        </message>
        <message>
            <source>It refused the token: asking again could lock the account.</source>
            <translation>Rechazó el token: insistir podría bloquear la cuenta.</translation>
        </message>
        <message>
            <source>%1 wants to be left alone until %2</source>
            <comment>a server, a time of day</comment>
            <translation>%1 quiere que se le deje en paz hasta las %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests left until %4</source>
            <comment>a server, numbers, a time of day</comment>
            <translation>%1: quedan %2 de %3 solicitudes hasta las %4</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Budget</name>
        <message>
            <source>All requests that %1 allows for this token are used up.</source>
            <translation>Se han agotado todas las solicitudes que %1 permite para este token.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Steps</name>
        <message>
            <source>The token has to be of somebody who is at least pipeline operator of the team.</source>
            <translation>El token tiene que ser de alguien que sea al menos pipeline operator del equipo.</translation>
        </message>
        <message>
            <source>Concourse takes the newest version of everything that the job needs.</source>
            <translation>Concourse toma la versión más reciente de todo lo que necesita el job.</translation>
        </message>
        <message>
            <source>The token has to be of a person whose role may run builds.</source>
            <translation>El token tiene que ser de una persona cuyo rol pueda ejecutar builds.</translation>
        </message>
        <message>
            <source>The token needs the scope Build (read and execute).</source>
            <translation>El token necesita el permiso Build (read and execute).</translation>
        </message>
        <message>
            <source>Azure DevOps queues a new build of the same commit.</source>
            <translation>Azure DevOps pone en cola un nuevo build del mismo commit.</translation>
        </message>
        <message>
            <source>The token needs the rights to run builds and to stop them.</source>
            <translation>El token necesita los permisos de ejecutar y detener builds.</translation>
        </message>
        <message>
            <source>TeamCity makes a new build of what is newest on the branch by now.</source>
            <translation>TeamCity hace un nuevo build de lo más reciente que haya ahora en la rama.</translation>
        </message>
        <message>
            <source>The token has to be of a person who may write to the repository.</source>
            <translation>El token tiene que ser de una persona que pueda escribir en el repositorio.</translation>
        </message>
        <message>
            <source>Woodpecker makes a new build of the same commit.</source>
            <translation>Woodpecker hace un nuevo build del mismo commit.</translation>
        </message>
        <message>
            <source>The account, where the master wants one, has to be allowed to force, rebuild and stop builds.</source>
            <translation>La cuenta, si el master pide una, tiene que poder forzar, repetir y detener builds.</translation>
        </message>
        <message>
            <source>Buildbot makes a new build of the same commit.</source>
            <translation>Buildbot hace un nuevo build del mismo commit.</translation>
        </message>
        <message>
            <source>A fine-grained token needs the permission Actions: read and write, a classic one the scope repo.</source>
            <translation>Un token de permisos detallados necesita el permiso Actions: read and write; uno clásico, el ámbito repo.</translation>
        </message>
        <message>
            <source>This feed can only be read.</source>
            <translation>Este feed solo se puede leer.</translation>
        </message>
        <message>
            <source>The account has to be an operator of the pipeline group.</source>
            <translation>La cuenta tiene que ser operadora del grupo de pipelines.</translation>
        </message>
        <message>
            <source>GoCD runs the first stage; the others follow as they are set up to.</source>
            <translation>GoCD ejecuta la primera etapa; las demás siguen según estén configuradas.</translation>
        </message>
        <message>
            <source>GoCD takes the newest version of every material.</source>
            <translation>GoCD toma la versión más reciente de cada material.</translation>
        </message>
        <message>
            <source>The token needs the scope write:repository.</source>
            <translation>El token necesita el ámbito write:repository.</translation>
        </message>
        <message>
            <source>The token needs the scopes to read and to write pipelines.</source>
            <translation>El token necesita los ámbitos de leer y escribir pipelines.</translation>
        </message>
        <message>
            <source>Bitbucket makes a new build of the same commit.</source>
            <translation>Bitbucket hace un nuevo build del mismo commit.</translation>
        </message>
        <message>
            <source>No stage of this build is in such a state.</source>
            <translation>Ninguna etapa de este build está en ese estado.</translation>
        </message>
        <message>
            <source>This build does not wait any more.</source>
            <translation>Este build ya no espera.</translation>
        </message>
        <message>
            <source>This version of the server cannot be told to do that.</source>
            <translation>A esta versión del servidor no se le puede pedir eso.</translation>
        </message>
        <message>
            <source>Do it on the build&apos;s page.</source>
            <translation>Hágalo en la página del build.</translation>
        </message>
        <message>
            <source>Forgejo can be told to start a build, but not to run one again or to cancel it.</source>
            <translation>A Forgejo se le puede pedir que inicie un build, pero no que lo repita ni que lo cancele.</translation>
        </message>
        <message>
            <source>The token needs the scope api and the role Developer.</source>
            <translation>El token necesita el ámbito api y el rol Developer.</translation>
        </message>
        <message>
            <source>GitLab runs only what failed or was cancelled again. Start a new pipeline to run all of it.</source>
            <translation>GitLab solo repite lo que falló o se canceló. Inicie un pipeline nuevo para ejecutarlo todo.</translation>
        </message>
        <message>
            <source>Drone makes a new build of the same commit.</source>
            <translation>Drone hace un nuevo build del mismo commit.</translation>
        </message>
        <message>
            <source>CircleCI starts every workflow of the project.</source>
            <translation>CircleCI inicia todos los workflows del proyecto.</translation>
        </message>
        <message>
            <source>Buildbot has no form by which people may start this builder.</source>
            <translation>Buildbot no tiene ningún formulario con el que las personas puedan iniciar este builder.</translation>
        </message>
        <message>
            <source>Its owner adds one to the master&apos;s configuration: a force scheduler.</source>
            <translation>Su propietario añade uno a la configuración del master: un force scheduler.</translation>
        </message>
        <message>
            <source>The account needs the rights Job/Build and Job/Cancel.</source>
            <translation>La cuenta necesita los permisos Job/Build y Job/Cancel.</translation>
        </message>
        <message>
            <source>Jenkins makes a new build of what is newest by now, with the same parameters.</source>
            <translation>Jenkins hace un nuevo build de lo más reciente que haya ahora, con los mismos parámetros.</translation>
        </message>
        <message>
            <source>Concourse gives the log when the build is over.</source>
            <translation>Concourse da el registro cuando el build ha terminado.</translation>
        </message>
        <message>
            <source>%1 may only be read. Who looks after the connections can allow more.</source>
            <translation>%1 solo se puede leer. Quien se ocupa de las conexiones puede permitir más.</translation>
        </message>
        <message>
            <source>This build is over already.</source>
            <translation>Este build ya ha terminado.</translation>
        </message>
        <message>
            <source>Nothing of this build failed.</source>
            <translation>Nada de este build falló.</translation>
        </message>
        <message>
            <source>This build is not over yet.</source>
            <translation>Este build aún no ha terminado.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>Dayshift no conoce este tipo de servidor.</translation>
        </message>
        <message>
            <source>This server runs a build again only as a whole.</source>
            <translation>Este servidor solo repite un build entero.</translation>
        </message>
        <message>
            <source>The server did not say where this build is.</source>
            <translation>El servidor no dijo dónde está este build.</translation>
        </message>
        <message>
            <source>The server has no log of this build.</source>
            <translation>El servidor no tiene ningún registro de este build.</translation>
        </message>
        <message>
            <source>The server has no log of the stage %1.</source>
            <translation>El servidor no tiene ningún registro de la etapa %1.</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>¿Ejecutar %1 de nuevo?</translation>
        </message>
        <message>
            <source>All of its stages run again on %1, those that change something, such as a deployment, too.</source>
            <translation>Todas sus etapas se ejecutan de nuevo en %1, también las que cambian algo, como un despliegue.</translation>
        </message>
        <message>
            <source>Run what failed of %1 again?</source>
            <translation>¿Ejecutar de nuevo lo que falló de %1?</translation>
        </message>
        <message>
            <source>What failed runs again on %1, and what waits for it. What passed stays as it is.</source>
            <translation>Lo que falló se ejecuta de nuevo en %1, y lo que espera por ello. Lo superado queda como está.</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>¿Cancelar %1?</translation>
        </message>
        <message>
            <source>%1 stops it where it is, for everybody. What it has changed already stays changed.</source>
            <translation>%1 lo detiene donde esté, para todos. Lo que ya haya cambiado queda cambiado.</translation>
        </message>
        <message>
            <source>Start %1?</source>
            <translation>¿Iniciar %1?</translation>
        </message>
        <message>
            <source>Start %1 on %2?</source>
            <translation>¿Iniciar %1 en %2?</translation>
        </message>
        <message>
            <source>A new build of all stages begins on %1.</source>
            <translation>Empieza un nuevo build de todas las etapas en %1.</translation>
        </message>
        <message>
            <source>Dayshift can only read this server.</source>
            <translation>Dayshift solo puede leer este servidor.</translation>
        </message>
        <message>
            <source>This token may not start builds.</source>
            <translation>Este token no puede iniciar builds.</translation>
        </message>
        <message>
            <source>This token may not cancel builds.</source>
            <translation>Este token no puede cancelar builds.</translation>
        </message>
        <message>
            <source>This token may not read logs.</source>
            <translation>Este token no puede leer registros.</translation>
        </message>
        <message>
            <source>The server does not run this build again.</source>
            <translation>El servidor no repite este build.</translation>
        </message>
        <message>
            <source>The server does not start this pipeline so.</source>
            <translation>El servidor no inicia así este pipeline.</translation>
        </message>
        <message>
            <source>The server does not give this log.</source>
            <translation>El servidor no da este registro.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>No se ha hecho nada.</translation>
        </message>
        <message>
            <source>The server has no such log, or does not show it to this token.</source>
            <translation>El servidor no tiene ese registro, o no se lo muestra a este token.</translation>
        </message>
        <message>
            <source>The server does not know this build any more, cannot be told to do that, or does not let this token.</source>
            <translation>El servidor ya no conoce este build, no admite que se le pida eso, o no se lo permite a este token.</translation>
        </message>
        <message>
            <source>The server did not take it (HTTP %1).</source>
            <translation>El servidor no lo aceptó (HTTP %1).</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Dice: %1</translation>
        </message>
        <message>
            <source>The server may have done it all the same.</source>
            <translation>Aun así, puede que el servidor lo haya hecho.</translation>
        </message>
        <message>
            <source>Look at its builds before you ask again.</source>
            <translation>Mire sus builds antes de pedirlo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineActions</name>
        <message>
            <source>This is being done already.</source>
            <translation>Ya se está haciendo.</translation>
        </message>
        <message>
            <source>The connection of this build is gone.</source>
            <translation>La conexión de este build ya no existe.</translation>
        </message>
        <message>
            <source>Nothing was done: first the team has to be told.</source>
            <translation>No se ha hecho nada: antes hay que avisar al equipo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LimitWords</name>
        <message>
            <source>%1 is full: it holds %2 of %3.</source>
            <translation>%1 está llena: tiene %2 de %3.</translation>
        </message>
        <message>
            <source>Nothing was changed: the team has agreed to keep to its limits.</source>
            <translation>No se ha cambiado nada: el equipo ha acordado respetar sus límites.</translation>
        </message>
        <message>
            <source>Move another story on first, or change the limit.</source>
            <translation>Haga avanzar antes otra historia, o cambie el límite.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageList</name>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Stages of #%1</source>
            <translation>Etapas de #%1</translation>
        </message>
        <message>
            <source>The server names no stages of this build.</source>
            <translation>El servidor no indica etapas de este build.</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages are on the build&apos;s page.</source>
            <translation>
                <numerusform>%n etapa más está en la página del build.</numerusform>
                <numerusform>%n etapas más están en la página del build.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waited %1 for its start</source>
            <translation>Esperó %1 para empezar</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Iniciado %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Terminado %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Intento %1</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs or steps of %1</source>
            <translation>
                <numerusform>%n job o paso de %1</numerusform>
                <numerusform>%n jobs o pasos de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: passed on a retry in %2 of the last %3 reports</source>
            <translation>%1: superada al reintentar en %2 de los últimos %3 informes</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what became of it, flaky tests</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n flaky tests</source>
            <translation>
                <numerusform>%n prueba intermitente</numerusform>
                <numerusform>%n pruebas intermitentes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChangeList</name>
        <message>
            <source>Changes since the last pass</source>
            <translation>Cambios desde la última superación</translation>
        </message>
        <message>
            <source>Changes in this build</source>
            <translation>Cambios en este build</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DeviceGrid</name>
        <message>
            <source>Devices and environments</source>
            <translation>Dispositivos y entornos</translation>
        </message>
        <message>
            <source>any environment</source>
            <translation>cualquier entorno</translation>
        </message>
        <message>
            <source>any device</source>
            <translation>cualquier dispositivo</translation>
        </message>
        <message>
            <source>✕ %1 of %2</source>
            <comment>tests failed of all</comment>
            <translation>✕ %1 de %2</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>tests passed</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4 tests failed</source>
            <translation>%1, %2: fallaron %3 de %4 pruebas</translation>
        </message>
        <message>
            <source>%1, %2: %3 tests passed</source>
            <translation>%1, %2: %3 pruebas superadas</translation>
        </message>
        <message>
            <source>First failing test: %1</source>
            <translation>Primera prueba con fallo: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ArtifactList</name>
        <message>
            <source>Artifacts</source>
            <translation>Artefactos</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>caducado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ApprovalList</name>
        <message>
            <source>Waits for people</source>
            <translation>Espera a alguien</translation>
        </message>
        <message>
            <source>Somebody has to agree to this build.</source>
            <translation>Alguien tiene que dar su acuerdo a este build.</translation>
        </message>
        <message>
            <source>Somebody has to agree to %1.</source>
            <comment>a stage</comment>
            <translation>Alguien tiene que dar su acuerdo a %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildActions</name>
        <message>
            <source>&amp;Run again …</source>
            <translation>&amp;Ejecutar de nuevo…</translation>
        </message>
        <message>
            <source>Run what &amp;failed again …</source>
            <translation>Ejecutar lo que &amp;falló…</translation>
        </message>
        <message>
            <source>&amp;Cancel run …</source>
            <translation>Cance&amp;lar ejecución…</translation>
        </message>
        <message>
            <source>&amp;Start a new run …</source>
            <translation>&amp;Iniciar una nueva ejecución…</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>Abrir &amp;registro</translation>
        </message>
        <message>
            <source>Open the build&apos;s &amp;page</source>
            <translation>Abrir la &amp;página del build</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Historial</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>Seleccione primero un pipeline.</translation>
        </message>
        <message>
            <source>Dayshift only reads from this server.</source>
            <translation>Dayshift solo lee de este servidor.</translation>
        </message>
        <message>
            <source>Run this build again (R)</source>
            <translation>Ejecutar este build de nuevo (R)</translation>
        </message>
        <message>
            <source>Run only those parts again that failed</source>
            <translation>Ejecutar de nuevo solo las partes que fallaron</translation>
        </message>
        <message>
            <source>Stop this build before its end</source>
            <translation>Detener este build antes de su final</translation>
        </message>
        <message>
            <source>Start a new build of this pipeline</source>
            <translation>Iniciar un nuevo build de este pipeline</translation>
        </message>
        <message>
            <source>Read the log at its first failing line (O)</source>
            <translation>Leer el registro en su primera línea con fallo (O)</translation>
        </message>
        <message>
            <source>Open it in the browser (Enter)</source>
            <translation>Abrirlo en el navegador (Intro)</translation>
        </message>
        <message>
            <source>The server gave no page for this build.</source>
            <translation>El servidor no dio ninguna página para este build.</translation>
        </message>
        <message>
            <source>All stored builds of this pipeline (H)</source>
            <translation>Todos los builds guardados de este pipeline (H)</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>¿Ejecutar %1 de nuevo?</translation>
        </message>
        <message>
            <source>Run what failed in %1 again?</source>
            <translation>¿Ejecutar de nuevo lo que falló en %1?</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>¿Cancelar %1?</translation>
        </message>
        <message>
            <source>Start a new run of %1?</source>
            <translation>¿Iniciar una nueva ejecución de %1?</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Ejecutar de nuevo</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>Cancelar ejecución</translation>
        </message>
        <message>
            <source>Start run</source>
            <translation>Iniciar ejecución</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>Ra&amp;ma</translation>
        </message>
        <message>
            <source>Leave it empty to build the same branch again.</source>
            <translation>Déjelo vacío para construir de nuevo la misma rama.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LogWindow</name>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>Leyendo el registro</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>Buscar en el registro</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Anterior (Mayús+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Siguiente (F3)</translation>
        </message>
        <message>
            <source>First failing line</source>
            <translation>Primera línea con fallo</translation>
        </message>
        <message>
            <source>Go to the first line that tells what failed</source>
            <translation>Ir a la primera línea que dice qué falló</translation>
        </message>
        <message>
            <source>The log is empty</source>
            <translation>El registro está vacío</translation>
        </message>
        <message>
            <source>The server has nothing of this stage.</source>
            <translation>El servidor no tiene nada de esta etapa.</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n línea</numerusform>
                <numerusform>%n líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>the log is longer than Dayshift keeps</source>
            <translation>el registro es más largo de lo que Dayshift conserva</translation>
        </message>
        <message>
            <source>first failing line: %1</source>
            <translation>primera línea con fallo: %1</translation>
        </message>
        <message>
            <source>no line tells what failed</source>
            <translation>ninguna línea dice qué falló</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>no encontrado</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>more than %1 found</source>
            <translation>más de %1 encontrados</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryDialog</name>
        <message>
            <source>History of %1</source>
            <translation>Historial de %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Comienzo</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Rama</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>Leyendo el historial</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many builds, so many of them failed</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n stored builds</source>
            <translation>
                <numerusform>%n build guardado</numerusform>
                <numerusform>%n builds guardados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fallido</numerusform>
                <numerusform>%n fallidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePreview</name>
        <message>
            <source>No pipeline to show</source>
            <translation>Ningún pipeline que mostrar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDesk</name>
        <message>
            <source>&amp;Stages …</source>
            <translation>E&amp;tapas…</translation>
        </message>
        <message>
            <source>Stages changed</source>
            <translation>Etapas cambiadas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDialog</name>
        <message>
            <source>As &amp;proposed</source>
            <translation>Como se &amp;propone</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Dayshift proposes from its name what a server&apos;s stage is for. Say otherwise where it is wrong: the list, the metrics and the estimates follow.</source>
            <translation>Dayshift propone por su nombre para qué sirve la etapa de un servidor. Diga otra cosa donde no sea así: la lista, las métricas y las estimaciones lo siguen.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Stage on the server</source>
            <translation>Etapa en el servidor</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Se muestra como</translation>
        </message>
        <message>
            <source>Stages of the server</source>
            <translation>Etapas del servidor</translation>
        </message>
        <message>
            <source>Take back what was said of this server&apos;s stages</source>
            <translation>Retirar lo que se dijo de las etapas de este servidor</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Servidor</translation>
        </message>
        <message>
            <source>So a row will look</source>
            <translation>Así se verá una fila</translation>
        </message>
        <message>
            <source>Save stages</source>
            <translation>Guardar etapas</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>No server has told of a stage yet.</source>
            <translation>Ningún servidor ha informado aún de una etapa.</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>En %1</translation>
        </message>
        <message>
            <source>%1 is shown as</source>
            <translation>%1 se muestra como</translation>
        </message>
        <message numerus="yes">
            <source>The first %n names</source>
            <translation>
                <numerusform>El primer nombre (%n)</numerusform>
                <numerusform>Los primeros %n nombres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <translation>
                <numerusform>%n nombre</numerusform>
                <numerusform>%n nombres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWishes</name>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>Esto es la demostración: no hay ningún servidor al que pedírselo.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicHistory</name>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 le ha cambiado el nombre; antes era «%2»</translation>
        </message>
        <message>
            <source>%1 changed the text</source>
            <translation>%1 ha cambiado el texto</translation>
        </message>
        <message>
            <source>%1 closed it</source>
            <translation>%1 la ha cerrado</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1 la ha reabierto</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 la ha subido o bajado</translation>
        </message>
        <message>
            <source>%1 took it from its product</source>
            <translation>%1 la ha sacado de su producto</translation>
        </message>
        <message>
            <source>%1 made it part of the product %2</source>
            <translation>%1 la ha hecho parte del producto %2</translation>
        </message>
        <message>
            <source>%1 wrote the epic</source>
            <translation>%1 ha escrito la épica</translation>
        </message>
        <message>
            <source>%1 deleted the epic</source>
            <translation>%1 ha eliminado la épica</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 la ha cambiado</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportUndo</name>
        <message>
            <source>Something that came with the import was changed since, or something else belongs to it: %1.</source>
            <translation>Algo que vino con la importación se ha cambiado desde entonces, o hay algo más ligado a ello: %1.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>No se ha retirado nada.</translation>
        </message>
        <message>
            <source>Undo what was done since, then try again; or delete what you do not need.</source>
            <translation>Deshaga lo que se hizo desde entonces e inténtelo de nuevo; o elimine lo que no necesite.</translation>
        </message>
        <message>
            <source>a story, an epic, a sprint or a person</source>
            <translation>una historia, una épica, un sprint o una persona</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceConnect</name>
        <message>
            <source>Of monitoring: so many seconds stand between two readings.</source>
            <translation>De la monitorización: tantos segundos hay entre dos lecturas.</translation>
        </message>
        <message>
            <source>Of monitoring: what its figures are of.</source>
            <translation>De la monitorización: a qué se refieren sus valores.</translation>
        </message>
        <message>
            <source>Of monitoring: a figure, as NAME|MEANING|UNIT|QUERY, and after that |AT LEAST|AT MOST|GROUP; may be given several times. MEANING is people, success, errors, answer-time, tried, succeeded, health or other. Without any, those are taken that what it measures suggests.</source>
            <translation>De la monitorización: un valor, como NAME|MEANING|UNIT|QUERY, y después |AT LEAST|AT MOST|GROUP; se puede dar varias veces. MEANING es people, success, errors, answer-time, tried, succeeded, health u other. Sin ninguno, se toman los que sugiere lo que mide.</translation>
        </message>
        <message>
            <source>This is no figure: %1.</source>
            <translation>Esto no es un valor: %1.</translation>
        </message>
        <message>
            <source>Write it as NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</source>
            <translation>Escríbalo como NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</translation>
        </message>
        <message>
            <source>There is monitoring called %1 already.</source>
            <translation>Ya hay una monitorización llamada %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>Figure %1: %2</source>
            <translation>Valor %1: %2</translation>
        </message>
        <message>
            <source>%1 was not connected. %2</source>
            <translation>%1 no se ha conectado. %2</translation>
        </message>
        <message>
            <source>The password was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this.</source>
            <translation>La contraseña no se ha guardado: %1 Dela en la variable de entorno %2 a cada Dayshift que lea esto.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertBook</name>
        <message>
            <source>%1 is silent</source>
            <translation>%1 guarda silencio</translation>
        </message>
        <message>
            <source>What customers get is not known. %1</source>
            <translation>No se sabe qué reciben los clientes. %1</translation>
        </message>
        <message>
            <source>The Watchdog of %1 is missing</source>
            <translation>Falta el Watchdog de %1</translation>
        </message>
        <message>
            <source>It always fires, so that its absence shows that alerting is broken. No other alert may arrive.</source>
            <translation>Se dispara siempre, para que su ausencia muestre que las alertas no funcionan. Puede que no llegue ninguna otra alerta.</translation>
        </message>
        <message>
            <source>It was %1 %2, at least %3 is well.</source>
            <translation>Era %1 %2; está bien a partir de %3.</translation>
        </message>
        <message>
            <source>It was %1 %2, at most %3 is well.</source>
            <translation>Era %1 %2; está bien hasta %3.</translation>
        </message>
        <message>
            <source>%1 left its band</source>
            <translation>%1 salió de su margen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Evidence</name>
        <message>
            <source>%1 left its band</source>
            <translation>%1 salió de su margen</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentGuard</name>
        <message>
            <source>The incident is not over: %1 still fires.</source>
            <translation>El incidente no ha terminado: %1 sigue disparándose.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Wait until the alert ends, or say with a reason that it is not a problem.</source>
            <translation>Espere a que termine la alerta, o diga con un motivo que no es un problema.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Impact</name>
        <message>
            <source>requests</source>
            <translation>solicitudes</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4</source>
            <translation>aprox. %1 de %2 %3 fallaron en %4</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4; requests, not people</source>
            <translation>aprox. %1 de %2 %3 fallaron en %4; solicitudes, no personas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Probe</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>Esta no es la dirección de un servidor web.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>Dé una como %1.</translation>
        </message>
        <message>
            <source>The address holds a name or a password.</source>
            <translation>La dirección contiene un nombre o una contraseña.</translation>
        </message>
        <message>
            <source>Give the name and the password by themselves: the password goes to the keyring.</source>
            <translation>Dé el nombre y la contraseña por separado: la contraseña va al llavero.</translation>
        </message>
        <message>
            <source>There is no column %1, where %2 should be.</source>
            <translation>No hay ninguna columna %1, donde debería estar %2.</translation>
        </message>
        <message>
            <source>CSV file or address</source>
            <translation>Archivo o dirección CSV</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Health address</source>
            <translation>Dirección de estado</translation>
        </message>
        <message>
            <source>up, time or status</source>
            <translation>up, time o status</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>100 when the address answers with a status below 400, else 0.</source>
            <translation>100 cuando la dirección responde con un estado inferior a 400; si no, 0.</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Tiempo de respuesta</translation>
        </message>
        <message>
            <source>From the question to the whole answer, seen from here.</source>
            <translation>Desde la pregunta hasta la respuesta completa, visto desde aquí.</translation>
        </message>
        <message>
            <source>The answer has nothing at %1, where %2 should be.</source>
            <translation>La respuesta no tiene nada en %1, donde debería estar %2.</translation>
        </message>
        <message>
            <source>JSON address</source>
            <translation>Dirección JSON</translation>
        </message>
        <message>
            <source>Path, as in sign_in.tried</source>
            <translation>Ruta, como en sign_in.tried</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Alertmanager</name>
        <message>
            <source>Alertmanager could not answer: %1.</source>
            <translation>Alertmanager no pudo responder: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Prometheus</name>
        <message>
            <source>Prometheus could not answer: %1.</source>
            <translation>Prometheus no pudo responder: %1.</translation>
        </message>
        <message>
            <source>The rule %1 cannot be evaluated: %2.</source>
            <translation>La regla %1 no se puede evaluar: %2.</translation>
        </message>
        <message>
            <source>Prometheus cannot read %1 on %2: %3.</source>
            <translation>Prometheus no puede leer %1 en %2: %3.</translation>
        </message>
        <message>
            <source>Prometheus cannot tell Alertmanager at %1 of its alerts.</source>
            <translation>Prometheus no puede comunicar sus alertas a Alertmanager en %1.</translation>
        </message>
        <message numerus="yes">
            <source>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</source>
            <translation>
                <numerusform>La consulta de %1 da %n valor donde hace falta uno: súmelos, o indique una etiqueta por la que agrupar.</numerusform>
                <numerusform>La consulta de %1 da %n valores donde hace falta uno: súmelos, o indique una etiqueta por la que agrupar.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, tried</source>
            <translation>%1, intentos</translation>
        </message>
        <message>
            <source>All attempts in a minute, averaged over the last minute.</source>
            <translation>Todos los intentos por minuto, en promedio del último minuto.</translation>
        </message>
        <message>
            <source>%1, succeeded</source>
            <translation>%1, logrados</translation>
        </message>
        <message>
            <source>The attempts in a minute that succeeded, averaged over the last minute.</source>
            <translation>Los intentos logrados por minuto, en promedio del último minuto.</translation>
        </message>
        <message>
            <source>%1 success</source>
            <translation>%1, éxito</translation>
        </message>
        <message>
            <source>Those that succeeded, of all that tried.</source>
            <translation>Los logrados, de todos los intentados.</translation>
        </message>
        <message>
            <source>People using it now</source>
            <translation>Personas que lo usan ahora</translation>
        </message>
        <message>
            <source>Everybody who is signed in, on all servers.</source>
            <translation>Todas las personas con sesión iniciada, en todos los servidores.</translation>
        </message>
        <message>
            <source>Answer time, p95</source>
            <translation>Tiempo de respuesta, p95</translation>
        </message>
        <message>
            <source>19 of 20 answers of the last minute were quicker.</source>
            <translation>19 de 20 respuestas del último minuto fueron más rápidas.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceCheck</name>
        <message numerus="yes">
            <source>It measures %n thing(s).</source>
            <translation>
                <numerusform>Mide %n cosa.</numerusform>
                <numerusform>Mide %n cosas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of monitoring.</source>
            <translation>Dayshift no conoce este tipo de monitorización.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Watchman</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>No se puede leer el archivo: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The file is longer than %n MB.</source>
            <translation>
                <numerusform>El archivo supera %n MB.</numerusform>
                <numerusform>El archivo supera los %n MB.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more question(s) had no useful answer.</source>
            <translation>
                <numerusform>%n pregunta más no tuvo una respuesta útil.</numerusform>
                <numerusform>%n preguntas más no tuvieron una respuesta útil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series were left out: there are too many.</source>
            <translation>
                <numerusform>Se omitió %n serie: hay demasiadas.</numerusform>
                <numerusform>Se omitieron %n series: hay demasiadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s ahead of this one.</source>
            <translation>
                <numerusform>Su reloj va %n s por delante de este.</numerusform>
                <numerusform>Su reloj va %n s por delante de este.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s behind this one.</source>
            <translation>
                <numerusform>Su reloj va %n s por detrás de este.</numerusform>
                <numerusform>Su reloj va %n s por detrás de este.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertStrip</name>
        <message>
            <source>Raise incident …</source>
            <translation>Declarar incidente…</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Mute, link to an incident, or say that it is not a problem</source>
            <translation>Silenciar, vincular con un incidente, o decir que no es un problema</translation>
        </message>
        <message>
            <source>Recovered %1: %2</source>
            <translation>Recuperado %1: %2</translation>
        </message>
        <message>
            <source>Decide about %1</source>
            <translation>Decidir sobre %1</translation>
        </message>
        <message>
            <source>Raise an incident for %1</source>
            <translation>Declarar un incidente por %1</translation>
        </message>
        <message>
            <source>I have seen that %1 is over</source>
            <translation>He visto que %1 ha terminado</translation>
        </message>
        <message numerus="yes">
            <source>Mute for %n minute(s) …</source>
            <translation>
                <numerusform>Silenciar %n minuto…</numerusform>
                <numerusform>Silenciar %n minutos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Link to incident %1: %2</source>
            <translation>Vincular con el incidente %1: %2</translation>
        </message>
        <message>
            <source>Not a problem …</source>
            <translation>No es un problema…</translation>
        </message>
        <message>
            <source>No longer watched since %1: %2</source>
            <comment>a time, an alert</comment>
            <translation>Sin vigilar desde %1: %2</translation>
        </message>
        <message>
            <source>I have seen that %1 is no longer watched</source>
            <translation>He visto que %1 ya no se vigila</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureTile</name>
        <message>
            <source>not measured</source>
            <translation>no medido</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>datos: %1</translation>
        </message>
        <message>
            <source>%1
%2
Query: %3</source>
            <comment>name of a figure, its formula, its query</comment>
            <translation>%1
%2
Consulta: %3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>%1 Query: %2</source>
            <translation>%1 Consulta: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactChart</name>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>Quién lo usa, y si lo logra</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>No se ha medido nada.</translation>
        </message>
        <message>
            <source>%1: not measured</source>
            <translation>%1: no medido</translation>
        </message>
        <message>
            <source>%1: %2 tried per minute, success not measured</source>
            <translation>%1: %2 intentos por minuto, éxito no medido</translation>
        </message>
        <message>
            <source>%1: %2 tried, %3 succeeded, %4 refused per minute</source>
            <translation>%1: %2 intentos, %3 logrados, %4 rechazados por minuto</translation>
        </message>
        <message>
            <source>%1 first failed</source>
            <translation>%1 primer fallo</translation>
        </message>
        <message>
            <source>%1 tried</source>
            <translation>%1 intentos</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 rechazados</translation>
        </message>
        <message>
            <source>%1 succeeded</source>
            <translation>%1 logrados</translation>
        </message>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>No se midió nada en este tiempo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactTable</name>
        <message>
            <source>not measured</source>
            <translation>no medido</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>Intentos por minuto</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>Logrados por minuto</translation>
        </message>
        <message>
            <source>Refused per minute</source>
            <translation>Rechazados por minuto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MonitoringDialog</name>
        <message>
            <source>Connect monitoring</source>
            <translation>Conectar monitorización</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>Aún sin probar.</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>Pro&amp;bar</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Conectar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Introducido a mano</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>Se guarda en el llavero del sistema, nunca en el espacio de trabajo</translation>
        </message>
        <message>
            <source>What the figures are of, as its alerts and deployments call it</source>
            <translation>A qué se refieren los valores, como lo llaman sus alertas y despliegues</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ipo</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>Acc&amp;ount, where it wants one</source>
            <translation>C&amp;uenta, si la pide</translation>
        </message>
        <message>
            <source>&amp;Password or token</source>
            <translation>Contra&amp;seña o token</translation>
        </message>
        <message>
            <source>Certificate &amp;authority, as a PEM file</source>
            <translation>&amp;Autoridad de certificación, como archivo PEM</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>Serv&amp;icio</translation>
        </message>
        <message>
            <source>Asked &amp;every so many seconds</source>
            <translation>Intervalo de l&amp;ectura, en segundos</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Como mínimo</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>Add a &amp;figure</source>
            <translation>Añadir un va&amp;lor</translation>
        </message>
        <message>
            <source>&amp;Remove it</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Éxito</translation>
        </message>
        <message>
            <source>Query: %1</source>
            <translation>Consulta: %1</translation>
        </message>
        <message>
            <source>Value now</source>
            <translation>Valor actual</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>People now</source>
            <translation>Personas ahora</translation>
        </message>
        <message>
            <source>Errors per minute</source>
            <translation>Errores por minuto</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Tiempo de respuesta</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>Intentos por minuto</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>Logrados por minuto</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>Significado de %1</translation>
        </message>
        <message>
            <source>It is being asked …</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <source>It cannot be read yet. Mend what failed and test it again.</source>
            <translation>Aún no se puede leer. Corrija lo que ha fallado y pruébelo de nuevo.</translation>
        </message>
        <message>
            <source>It can be read. Check the figures: what they mean, and when they are well.</source>
            <translation>Se puede leer. Revise los valores: qué significan, y cuándo están bien.</translation>
        </message>
        <message>
            <source>It can be read. Its alerts are shown; add figures for the tiles and the chart.</source>
            <translation>Se puede leer. Sus alertas se muestran; añada valores para los recuadros y el gráfico.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Dele un nombre.</translation>
        </message>
        <message>
            <source>Connected: %1</source>
            <translation>Conectado: %1</translation>
        </message>
        <message>
            <source>Edit monitoring</source>
            <translation>Editar monitorización</translation>
        </message>
        <message>
            <source>Empty: the one that is in the keyring</source>
            <translation>Vacío: el que está en el llavero</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a source of monitoring</comment>
            <translation>Cambio de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionPage</name>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>Última hora (%n)</numerusform>
                <numerusform>Últimas %n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>Tiempo mostrado</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>Como t&amp;abla</translation>
        </message>
        <message>
            <source>Show the chart&apos;s values as a table (L)</source>
            <translation>Mostrar los valores del gráfico como tabla (L)</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Declarar incidente…</translation>
        </message>
        <message>
            <source>Raise an incident, filled in from monitoring (Ctrl+I)</source>
            <translation>Declarar un incidente, rellenado a partir de la monitorización (Ctrl+I)</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 no responde desde hace %2.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>Lo que ve es de %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Próximo intento en %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more source(s) do not answer.</source>
            <translation>
                <numerusform>%n fuente más no responde.</numerusform>
                <numerusform>%n fuentes más no responden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) in production</source>
            <translation>
                <numerusform>%n alerta en producción</numerusform>
                <numerusform>%n alertas en producción</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment to production is known.</source>
            <translation>No se conoce ningún despliegue en producción.</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>a version and when it was deployed</comment>
            <translation>%1 desde %2</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>Incidente declarado: %1</translation>
        </message>
        <message>
            <source>Mute %1</source>
            <translation>Silenciar %1</translation>
        </message>
        <message numerus="yes">
            <source>Why may it be quiet for %n minute(s)?</source>
            <translation>
                <numerusform>¿Por qué puede callar %n minuto?</numerusform>
                <numerusform>¿Por qué puede callar %n minutos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Muted: %1</source>
            <translation>Silenciada: %1</translation>
        </message>
        <message>
            <source>Not a problem</source>
            <translation>No es un problema</translation>
        </message>
        <message>
            <source>Why is %1 not a problem? The reason is kept for the figures.</source>
            <translation>¿Por qué %1 no es un problema? El motivo se conserva para las cifras.</translation>
        </message>
        <message>
            <source>Not a problem: %1</source>
            <translation>No es un problema: %1</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>Quién lo usa, y si lo logra</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed, as a table</source>
            <translation>Quién lo usa, y si lo logra, como tabla</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>por minuto</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>A quién afecta</translation>
        </message>
        <message>
            <source>What changed before it</source>
            <translation>Qué cambió antes</translation>
        </message>
        <message>
            <source>Use and success per day</source>
            <translation>Uso y éxito por día</translation>
        </message>
        <message>
            <source>Use and success per release</source>
            <translation>Uso y éxito por release</translation>
        </message>
        <message>
            <source>No monitoring yet</source>
            <translation>Aún no hay monitorización</translation>
        </message>
        <message>
            <source>Connect what measures production, to see here whether customers can do what they came for.</source>
            <translation>Conecte lo que mide producción, para ver aquí si los clientes pueden hacer aquello a lo que vinieron.</translation>
        </message>
        <message>
            <source>Connect Prometheus …</source>
            <translation>Conectar Prometheus…</translation>
        </message>
        <message>
            <source>JSON address …</source>
            <translation>Dirección JSON…</translation>
        </message>
        <message>
            <source>CSV …</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Success by hand …</source>
            <translation>Éxito a mano…</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>Visto: %1</translation>
        </message>
        <message>
            <source>Linked to an incident: %1</source>
            <translation>Vinculado a un incidente: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alerts</comment>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the two worst only</source>
            <translation>Mostrar solo las dos peores</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%1 de %2 fallaron</translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>a count and what is counted</comment>
            <translation>%1 %2 con fallo</translation>
        </message>
        <message>
            <source>The figures tell no groups apart. A group label does.</source>
            <translation>Los valores no distinguen grupos. Una etiqueta de grupo sí lo hace.</translation>
        </message>
        <message>
            <source>Nobody, as far as is measured.</source>
            <translation>Nadie, por lo que se mide.</translation>
        </message>
        <message>
            <source>24 hours before</source>
            <translation>24 horas antes</translation>
        </message>
        <message>
            <source>Nothing that Dayshift knows of.</source>
            <translation>Nada de lo que Dayshift tenga noticia.</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>%1 por minuto</translation>
        </message>
        <message>
            <source>Tried: %1 (%2)
Succeeded: %3 (%4)</source>
            <translation>Intentos: %1 (%2)
Logrados: %3 (%4)</translation>
        </message>
        <message>
            <source>Nothing tells what was tried and what succeeded.</source>
            <translation>Nada dice qué se intentó y qué se logró.</translation>
        </message>
        <message>
            <source>No release to production is known.</source>
            <translation>No se conoce ninguna release en producción.</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Marcar todo como visto</translation>
        </message>
        <message>
            <source>The last one ended %1.</source>
            <translation>La última terminó: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over and not seen yet.</source>
            <translation>
                <numerusform>%n alerta de días anteriores ha terminado y está sin ver.</numerusform>
                <numerusform>%n alertas de días anteriores han terminado y están sin ver.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) seen</source>
            <translation>
                <numerusform>%n alerta vista</numerusform>
                <numerusform>%n alertas vistas</numerusform>
            </translation>
        </message>
        <message>
            <source>At</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Logrados</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazados</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionWords</name>
        <message>
            <source>%1 succeed</source>
            <translation>%1 de éxito</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>no medido</translation>
        </message>
        <message>
            <source>%1 per minute, averaged</source>
            <comment>what is counted</comment>
            <translation>%1 por minuto, en promedio</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>no es un número</translation>
        </message>
        <message>
            <source>usual %1</source>
            <translation>habitual %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>límite %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>como mínimo %1</translation>
        </message>
        <message>
            <source>Over since %1, it lasted %2.</source>
            <translation>Terminada desde %1, duró %2.</translation>
        </message>
        <message>
            <source>For %1, since %2.</source>
            <translation>Desde hace %1, a partir de %2.</translation>
        </message>
        <message>
            <source>Began %1, %2 after deployment %3.</source>
            <comment>time, span, version</comment>
            <translation>Empezó %1, %2 después del despliegue %3.</translation>
        </message>
        <message>
            <source>Began %1.</source>
            <translation>Empezó %1.</translation>
        </message>
        <message>
            <source>So far %1.</source>
            <translation>Hasta ahora %1.</translation>
        </message>
        <message numerus="yes">
            <source>It came back %n time(s).</source>
            <translation>
                <numerusform>Volvió %n vez.</numerusform>
                <numerusform>Volvió %n veces.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silenced at its source until %1.</source>
            <translation>Silenciada en su origen hasta %1.</translation>
        </message>
        <message>
            <source>Muted until %1: %2.</source>
            <translation>Silenciada hasta %1: %2.</translation>
        </message>
        <message>
            <source>Not a problem, says %1: %2.</source>
            <translation>No es un problema, dice %1: %2.</translation>
        </message>
        <message>
            <source>Part of incident %1: %2.</source>
            <translation>Parte del incidente %1: %2.</translation>
        </message>
        <message>
            <source>works</source>
            <translation>funciona</translation>
        </message>
        <message>
            <source>1 in %1 refused</source>
            <translation>1 de %1 rechazado</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <comment>a share in percent</comment>
            <translation>%1 rechazado</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Crítica</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>No severity</source>
            <translation>Sin gravedad</translation>
        </message>
        <message>
            <source>Deployment %1</source>
            <translation>Despliegue %1</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuración</translation>
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
            <translation>Cambio</translation>
        </message>
        <message>
            <source>It fired for %1, then its source was not asked any more: whether it is over is not known.</source>
            <translation>Duró %1 y después ya no se preguntó a su fuente: no se sabe si ha terminado.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RaisePanel</name>
        <message>
            <source>Create a &amp;story in the Expedite lane</source>
            <translation>Crear una &amp;historia en el carril Urgente</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impacto</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Asignar a</translation>
        </message>
        <message>
            <source>Caused by</source>
            <translation>Causado por</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>Declarar incidente</translation>
        </message>
        <message>
            <source>Filled in from monitoring. Change what is wrong.</source>
            <translation>Rellenado a partir de la monitorización. Cambie lo que no sea correcto.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Título</translation>
        </message>
        <message>
            <source>&amp;Impact</source>
            <translation>&amp;Impacto</translation>
        </message>
        <message>
            <source>P&amp;1 stops customers</source>
            <translation>P&amp;1 detiene a los clientes</translation>
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
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>&amp;Asignar a</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Causado por</translation>
        </message>
        <message>
            <source>You can undo for 10 seconds. Nothing is sent to customers from here.</source>
            <translation>Puede deshacerlo durante 10 segundos. Desde aquí no se envía nada a los clientes.</translation>
        </message>
        <message>
            <source>Enter an earlier one …</source>
            <translation>Introducir uno anterior…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Raise the incident (Ctrl+Enter)</source>
            <translation>Declarar el incidente (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>It began %1 with the first failure in %2, and was noticed %3 later.</source>
            <translation>Empezó %1 con el primer fallo en %2, y se notó %3 después.</translation>
        </message>
        <message>
            <source>It began %1, says the alert.</source>
            <translation>Empezó %1, dice la alerta.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure: it begins now.</source>
            <translation>La monitorización no muestra ningún fallo: empieza ahora.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie aún</translation>
        </message>
        <message>
            <source>what runs</source>
            <translation>lo que está en marcha</translation>
        </message>
        <message>
            <source>changed %1 last</source>
            <comment>a service</comment>
            <translation>último en cambiar %1</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se conoce</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerido</translation>
        </message>
        <message>
            <source>Nobody else is in the team yet.</source>
            <translation>Aún no hay nadie más en el equipo.</translation>
        </message>
        <message>
            <source>Who will be told: %1.</source>
            <translation>A quién se avisará: %1.</translation>
        </message>
        <message>
            <source>Raise P%1 incident</source>
            <translation>Declarar incidente P%1</translation>
        </message>
        <message>
            <source>Stop &amp;other deployments until it is recovered</source>
            <translation>Detener &amp;otros despliegues hasta la recuperación</translation>
        </message>
        <message>
            <source>No release is deployed from here but one with the story of this incident. What a server deploys by itself goes on.</source>
            <translation>Desde aquí no se despliega ninguna release, salvo una con la historia de este incidente. Lo que un servidor despliega por sí solo sigue.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CompareDialog</name>
        <message>
            <source>Baseline of %1</source>
            <comment>a version</comment>
            <translation>Línea base de %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two versions</comment>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>quitado</translation>
        </message>
        <message>
            <source>other</source>
            <translation>distinto</translation>
        </message>
        <message numerus="yes">
            <source>%n of the parts differ</source>
            <translation>
                <numerusform>%n parte difiere</numerusform>
                <numerusform>%n partes difieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewReleaseDialog</name>
        <message>
            <source>New release</source>
            <translation>Nueva release</translation>
        </message>
        <message>
            <source>%1, build %2, %3</source>
            <comment>a pipeline; a number; a time</comment>
            <translation>%1, build %2, %3</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ninguno aún</translation>
        </message>
        <message>
            <source>&amp;Build</source>
            <translation>&amp;Build</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Versión</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>Serv&amp;icio</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>&amp;Paquete</translation>
        </message>
        <message>
            <source>For example the digest of an image</source>
            <translation>Por ejemplo el digest de una imagen</translation>
        </message>
        <message>
            <source>&amp;Roll-back to</source>
            <translation>&amp;Reversión a</translation>
        </message>
        <message>
            <source>Stories that wait to go out</source>
            <translation>Historias que esperan salir</translation>
        </message>
        <message>
            <source>Plan release</source>
            <translation>Planificar release</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>It needs a version.</source>
            <translation>Necesita una versión.</translation>
        </message>
        <message>
            <source>Say which service is released.</source>
            <translation>Diga qué servicio se entrega.</translation>
        </message>
        <message>
            <source>This version was planned already.</source>
            <translation>Esta versión ya se planificó.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProgressStrip</name>
        <message>
            <source>Progress of the release</source>
            <translation>Progreso de la release</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseCommand</name>
        <message>
            <source>There is no %1.</source>
            <translation>No hay ningún %1.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>dayshift list releases names what there is.</source>
            <translation>dayshift list releases enumera lo que hay.</translation>
        </message>
        <message>
            <source>Plan, seal, sign and deploy a release.</source>
            <translation>Planificar, sellar, firmar y desplegar una release.</translation>
        </message>
        <message>
            <source>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered or passphrase.</source>
            <translation>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered o passphrase.</translation>
        </message>
        <message>
            <source>The release&apos;s version.</source>
            <translation>La versión de la release.</translation>
        </message>
        <message>
            <source>What is released.</source>
            <translation>Lo que se entrega.</translation>
        </message>
        <message>
            <source>The build&apos;s number.</source>
            <translation>El número del build.</translation>
        </message>
        <message>
            <source>A story that is in it; may be given several times.</source>
            <translation>Una historia que contiene; se puede dar varias veces.</translation>
        </message>
        <message>
            <source>The version to go back to.</source>
            <translation>La versión a la que volver.</translation>
        </message>
        <message>
            <source>The role to sign for, as product-owner.</source>
            <translation>El rol por el que se firma, por ejemplo product-owner.</translation>
        </message>
        <message>
            <source>The gate to waive, as no-open-incident.</source>
            <translation>La barrera que se levanta, por ejemplo no-open-incident.</translation>
        </message>
        <message>
            <source>Why, or what was seen.</source>
            <translation>Por qué, o qué se vio.</translation>
        </message>
        <message>
            <source>Have the server deploy it: nobody asks again.</source>
            <translation>Hacer que el servidor lo despliegue: nadie vuelve a preguntar.</translation>
        </message>
        <message>
            <source>A deed and a version are needed.</source>
            <translation>Hacen falta una acción y una versión.</translation>
        </message>
        <message>
            <source>%1 %2 was planned already.</source>
            <translation>%1 %2 ya se planificó.</translation>
        </message>
        <message>
            <source>Choose another version.</source>
            <translation>Elija otra versión.</translation>
        </message>
        <message>
            <source>Nobody said what is released.</source>
            <translation>Nadie ha dicho qué se entrega.</translation>
        </message>
        <message>
            <source>Name a service or a build.</source>
            <translation>Indique un servicio o un build.</translation>
        </message>
        <message>
            <source>%1 is not a member of this team.</source>
            <translation>%1 no es miembro de este equipo.</translation>
        </message>
        <message>
            <source>DAYSHIFT_ME names who you are.</source>
            <translation>DAYSHIFT_ME dice quién es usted.</translation>
        </message>
        <message>
            <source>Signing passphrase: </source>
            <translation>Frase de contraseña de firma: </translation>
        </message>
        <message>
            <source>Choose your signing passphrase: </source>
            <translation>Elija su frase de contraseña de firma: </translation>
        </message>
        <message>
            <source>There is no role that you would sign for.</source>
            <translation>No hay ningún rol por el que usted firmaría.</translation>
        </message>
        <message>
            <source>Name one with --as.</source>
            <translation>Indique uno con --as.</translation>
        </message>
        <message>
            <source>Your signing passphrase is set.</source>
            <translation>Su frase de contraseña de firma está definida.</translation>
        </message>
        <message>
            <source>Say so with --yes.</source>
            <translation>Dígalo con --yes.</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>Inícielo en el servidor: Dayshift lo reconoce por su commit.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseNotes</name>
        <message>
            <source>New</source>
            <translation>Novedades</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <comment>a change and its story</comment>
            <translation>%1 para %2</translation>
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
            <translation>¿Rechazar esta release?</translation>
        </message>
        <message>
            <source>It is held until what you name is mended and it is sealed again. A refusal cannot be taken back.</source>
            <translation>Queda retenida hasta que se corrija lo que indique y se selle de nuevo. Un rechazo no se puede retirar.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Refuse release</source>
            <translation>Rechazar release</translation>
        </message>
        <message>
            <source>Waive “%1”?</source>
            <comment>a gate</comment>
            <translation>¿Levantar «%1»?</translation>
        </message>
        <message>
            <source>The release may go out although this does not hold. Everybody sees who waived it, and why.</source>
            <translation>La release puede salir aunque esto no se cumpla. Todos ven quién levantó la barrera, y por qué.</translation>
        </message>
        <message>
            <source>Waive gate</source>
            <translation>Levantar barrera</translation>
        </message>
        <message>
            <source>The roll-back was rehearsed</source>
            <translation>La reversión se ensayó</translation>
        </message>
        <message>
            <source>What was brought back, where, and in which time</source>
            <translation>Qué se recuperó, dónde, y en cuánto tiempo</translation>
        </message>
        <message>
            <source>Save evidence</source>
            <translation>Guardar prueba</translation>
        </message>
        <message>
            <source>Call it recovered?</source>
            <translation>¿Darlo por recuperado?</translation>
        </message>
        <message>
            <source>It is written as your word, not as measured.</source>
            <translation>Se anota como su palabra, no como medido.</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>Qué vio usted</translation>
        </message>
        <message>
            <source>Call it recovered</source>
            <translation>Darlo por recuperado</translation>
        </message>
        <message>
            <source>Story removed from the release</source>
            <translation>Historia quitada de la release</translation>
        </message>
        <message>
            <source>Added to the release</source>
            <translation>Añadido a la release</translation>
        </message>
        <message>
            <source>Release notes of %1</source>
            <comment>a version</comment>
            <translation>Notas de la versión %1</translation>
        </message>
        <message numerus="yes">
            <source>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature(s) become void.</source>
            <translation>
                <numerusform>Las notas son parte de la línea base sellada: cambiarlas rompe el sello, y %n firma queda anulada.</numerusform>
                <numerusform>Las notas son parte de la línea base sellada: cambiarlas rompe el sello, y %n firmas quedan anuladas.</numerusform>
            </translation>
        </message>
        <message>
            <source>For customers, as Markdown</source>
            <translation>Para clientes, como Markdown</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>Guardar notas</translation>
        </message>
        <message>
            <source>Release notes written</source>
            <translation>Notas de la versión escritas</translation>
        </message>
        <message>
            <source>Release %1 planned</source>
            <comment>a version</comment>
            <translation>Release %1 planificada</translation>
        </message>
        <message>
            <source>Save signing record</source>
            <translation>Guardar acta de firmas</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>Inícielo en el servidor: Dayshift lo reconoce por su commit.</translation>
        </message>
        <message>
            <source>Deploy %1 to production now?</source>
            <comment>a version</comment>
            <translation>¿Desplegar %1 en producción ahora?</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Plan a release</source>
            <translation>Planificar una release</translation>
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
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>Rechazar…</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>Desplegar…</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>Editar notas</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>The database is away: nothing can be signed or deployed until it is back.</source>
            <translation>La base de datos no está disponible: no se puede firmar ni desplegar nada hasta que vuelva.</translation>
        </message>
        <message>
            <source>Something is being written.</source>
            <translation>Se está escribiendo algo.</translation>
        </message>
        <message>
            <source>Plan a new release</source>
            <translation>Planificar una nueva release</translation>
        </message>
        <message>
            <source>The releases are being read.</source>
            <translation>Se están leyendo las releases.</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>Aún no hay releases</translation>
        </message>
        <message>
            <source>A release says what goes out, proves that it may, and keeps who signed it.</source>
            <translation>Una release dice qué sale, demuestra que puede salir y conserva quién la firmó.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait for signatures</source>
            <translation>
                <numerusform>%n release espera firmas</numerusform>
                <numerusform>%n releases esperan firmas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>a service; a version; its state</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>Esto es la demostración: no hay ningún servidor al que pedírselo.</translation>
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
                <numerusform>%1 %2, %n firma queda anulada</numerusform>
                <numerusform>%1 %2, %n firmas quedan anuladas</numerusform>
            </translation>
        </message>
        <message>
            <source>No release is planned that could take it.</source>
            <translation>No hay ninguna release planificada que pueda incluirla.</translation>
        </message>
        <message>
            <source>Plan a release first.</source>
            <translation>Planifique primero una release.</translation>
        </message>
        <message>
            <source>Add to release</source>
            <translation>Añadir a la release</translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to %1</source>
            <comment>a release</comment>
            <translation>
                <numerusform>Añadir %n tarjeta a %1</numerusform>
                <numerusform>Añadir %n tarjetas a %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to a release</source>
            <translation>
                <numerusform>Añadir %n tarjeta a una release</numerusform>
                <numerusform>Añadir %n tarjetas a una release</numerusform>
            </translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Gates met</source>
            <translation>Barreras superadas</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>Signatures asked for</source>
            <translation>Firmas requeridas</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Historias</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Baseline SHA-256</source>
            <translation>SHA-256 de la línea base</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planificada</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Sellada</translation>
        </message>
        <message>
            <source>In sign-off since</source>
            <translation>En aprobación desde</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Desplegada</translation>
        </message>
        <message>
            <source>You have signed %1 %2 as %3.</source>
            <comment>a service; a version; a role</comment>
            <translation>Ha firmado %1 %2 como %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleasePanel</name>
        <message>
            <source>Gates</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Línea base</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>Tras la firma</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Notas de la versión</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planificada</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>Construido</translation>
        </message>
        <message>
            <source>no build yet</source>
            <translation>aún sin build</translation>
        </message>
        <message>
            <source>build %1</source>
            <translation>build %1</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>%1 of %2 gates</source>
            <translation>%1 de %2 barreras</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Aprobación</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>to production</source>
            <translation>a producción</translation>
        </message>
        <message numerus="yes">
            <source>%n min watch</source>
            <translation>
                <numerusform>%n min de observación</numerusform>
                <numerusform>%n min de observación</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Waits %1</source>
            <comment>a span</comment>
            <translation>Espera %1</translation>
        </message>
        <message>
            <source>for signatures</source>
            <translation>por firmas</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n passed</source>
            <translation>
                <numerusform>%1 de %n superada</numerusform>
                <numerusform>%1 de %n superadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation>
                <numerusform>%n levantada con un motivo</numerusform>
                <numerusform>%n levantadas con un motivo</numerusform>
            </translation>
        </message>
        <message>
            <source>gates warn</source>
            <translation>no bloquean</translation>
        </message>
        <message>
            <source>The gates are being looked at.</source>
            <translation>Se están mirando las barreras.</translation>
        </message>
        <message>
            <source>Rehearsed …</source>
            <translation>Ensayado…</translation>
        </message>
        <message>
            <source>Say that the roll-back was rehearsed</source>
            <translation>Decir que la reversión se ensayó</translation>
        </message>
        <message>
            <source>Waive …</source>
            <translation>Levantar…</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <translation>Levantar %1</translation>
        </message>
        <message>
            <source>Ask for it again</source>
            <translation>Exigirla de nuevo</translation>
        </message>
        <message>
            <source>Ask for %1 again</source>
            <translation>Exigir %1 de nuevo</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Open the report of %1</source>
            <translation>Abrir el informe de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n historia</numerusform>
                <numerusform>%n historias</numerusform>
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
                <numerusform>%n artefacto</numerusform>
                <numerusform>%n artefactos</numerusform>
            </translation>
        </message>
        <message>
            <source>Open story %1</source>
            <translation>Abrir la historia %1</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Remove story %1</source>
            <translation>Quitar la historia %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more commits</source>
            <translation>
                <numerusform>y %n commit más</numerusform>
                <numerusform>y %n commits más</numerusform>
            </translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <comment>a version</comment>
            <translation>Línea base %1</translation>
        </message>
        <message>
            <source>Sealed %1 by %2</source>
            <comment>a time; a person</comment>
            <translation>Sellada %1 por %2</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>Sin sellar</translation>
        </message>
        <message numerus="yes">
            <source>All %n parts</source>
            <translation>
                <numerusform>La única parte (%n)</numerusform>
                <numerusform>Las %n partes</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all parts of the baseline</source>
            <translation>Mostrar todas las partes de la línea base</translation>
        </message>
        <message>
            <source>It has no build yet.</source>
            <translation>Aún no tiene build.</translation>
        </message>
        <message>
            <source>Seal baseline</source>
            <translation>Sellar línea base</translation>
        </message>
        <message>
            <source>Deploy with %1</source>
            <comment>a pipeline</comment>
            <translation>Desplegar con %1</translation>
        </message>
        <message>
            <source>Deploy on the server: it is recognised by its commit</source>
            <translation>Desplegar en el servidor: se reconoce por su commit</translation>
        </message>
        <message>
            <source>Watch production</source>
            <translation>Observar producción</translation>
        </message>
        <message>
            <source>%1, then verified</source>
            <comment>a span</comment>
            <translation>%1, después verificado</translation>
        </message>
        <message>
            <source>If it fails: back to %1</source>
            <comment>a version</comment>
            <translation>Si falla: volver a %1</translation>
        </message>
        <message>
            <source>Call it recovered …</source>
            <translation>Darlo por recuperado…</translation>
        </message>
        <message>
            <source>Call it recovered, with a reason</source>
            <translation>Darlo por recuperado, con un motivo</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>Desplegar…</translation>
        </message>
        <message>
            <source>for customers</source>
            <translation>para clientes</translation>
        </message>
        <message>
            <source>Nobody has written any yet.</source>
            <translation>Nadie las ha escrito aún.</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>Editar notas</translation>
        </message>
        <message>
            <source>Edit the release notes</source>
            <translation>Editar las notas de la versión</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseWords</name>
        <message>
            <source>Calling it recovered needs a reason.</source>
            <translation>Para darlo por recuperado hace falta un motivo.</translation>
        </message>
        <message>
            <source>Say what you saw.</source>
            <translation>Diga qué vio.</translation>
        </message>
        <message>
            <source>It is called recovered already.</source>
            <translation>Ya se ha dado por recuperado.</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>No queda nada por hacer.</translation>
        </message>
        <message>
            <source>This release has gone out already.</source>
            <translation>Esta release ya ha salido.</translation>
        </message>
        <message>
            <source>Plan another release.</source>
            <translation>Planifique otra release.</translation>
        </message>
        <message>
            <source>This release was refused.</source>
            <translation>Esta release se rechazó.</translation>
        </message>
        <message>
            <source>Signatures are missing: %1.</source>
            <translation>Faltan firmas: %1.</translation>
        </message>
        <message>
            <source>It is deployed when all who are asked have signed.</source>
            <translation>Se despliega cuando han firmado todas las personas a quienes se les pide.</translation>
        </message>
        <message>
            <source>No pipeline is known that deploys this release.</source>
            <translation>No se conoce ningún pipeline que despliegue esta release.</translation>
        </message>
        <message>
            <source>The server of this pipeline is not connected any more.</source>
            <translation>El servidor de este pipeline ya no está conectado.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n gates hold</source>
            <translation>
                <numerusform>%1 de %n barrera superada</numerusform>
                <numerusform>%1 de %n barreras superadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n signatures</source>
            <translation>
                <numerusform>%1 de %n firma</numerusform>
                <numerusform>%1 de %n firmas</numerusform>
            </translation>
        </message>
        <message>
            <source>Every story accepted</source>
            <translation>Todas las historias aceptadas</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definición de terminado</translation>
        </message>
        <message>
            <source>Functional tests</source>
            <translation>Pruebas funcionales</translation>
        </message>
        <message>
            <source>Performance tests</source>
            <translation>Pruebas de rendimiento</translation>
        </message>
        <message>
            <source>Security tests</source>
            <translation>Pruebas de seguridad</translation>
        </message>
        <message>
            <source>Quality level</source>
            <translation>Nivel de calidad</translation>
        </message>
        <message>
            <source>Roll-back rehearsed</source>
            <translation>Reversión ensayada</translation>
        </message>
        <message>
            <source>No open incident</source>
            <translation>Ningún incidente abierto</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>superado</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>levantada</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planificada</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>Espera aprobación</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmada</translation>
        </message>
        <message>
            <source>Being deployed</source>
            <translation>Desplegándose</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>En control</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallo</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Código fuente</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Passed for another commit, not for this one</source>
            <translation>Superado para otro commit, no para este</translation>
        </message>
        <message>
            <source>No stage of this kind has run for this commit</source>
            <translation>Ninguna etapa de este tipo se ha ejecutado para este commit</translation>
        </message>
        <message>
            <source>runs in build %1</source>
            <translation>en marcha en el build %1</translation>
        </message>
        <message>
            <source>%1, build %2</source>
            <comment>616 of 616; a build&apos;s number</comment>
            <translation>%1, build %2</translation>
        </message>
        <message>
            <source>passed in build %1</source>
            <translation>superado en el build %1</translation>
        </message>
        <message>
            <source>did not pass in build %1</source>
            <translation>no superado en el build %1</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>No hay nada abierto</translation>
        </message>
        <message numerus="yes">
            <source>%1 is open; this release fixes it</source>
            <comment>numbers of incidents</comment>
            <translation>
                <numerusform>%1 está abierto; esta release lo corrige</numerusform>
                <numerusform>%1 están abiertos; esta release los corrige</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open</source>
            <comment>numbers of incidents</comment>
            <translation>%1 abierto</translation>
        </message>
        <message>
            <source>No story is in it yet</source>
            <translation>Aún no contiene ninguna historia</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 de %n historia</numerusform>
                <numerusform>%1 de %n historias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 of %n criteria proven</source>
            <comment>1 of 1 story</comment>
            <translation>
                <numerusform>%1, %2 de %n criterio demostrado</numerusform>
                <numerusform>%1, %2 de %n criterios demostrados</numerusform>
            </translation>
        </message>
        <message>
            <source>The team has agreed on no definition of done</source>
            <translation>El equipo no ha acordado ninguna definición de terminado</translation>
        </message>
        <message>
            <source>%1, team version %2</source>
            <comment>8 of 8</comment>
            <translation>%1, versión del equipo %2</translation>
        </message>
        <message>
            <source>No tests were told for this commit</source>
            <translation>No se informó de pruebas para este commit</translation>
        </message>
        <message>
            <source>%1 of the tests passed, %2 asked for</source>
            <comment>two percentages</comment>
            <translation>%1 de las pruebas superado, se pide %2</translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n omitida</numerusform>
                <numerusform>%n omitidas</numerusform>
            </translation>
        </message>
        <message>
            <source>a stage calls itself passed beside failed tests</source>
            <translation>una etapa se dice superada junto a pruebas fallidas</translation>
        </message>
        <message>
            <source>Nobody has rehearsed it for this commit</source>
            <translation>Nadie lo ha ensayado para este commit</translation>
        </message>
        <message>
            <source>Waived by %1: %2</source>
            <translation>Levantada por %1: %2</translation>
        </message>
        <message>
            <source>It was given for another commit.</source>
            <translation>Se dio para otro commit.</translation>
        </message>
        <message>
            <source>What goes out was changed.</source>
            <translation>Lo que sale ha cambiado.</translation>
        </message>
        <message>
            <source>The release was sealed again.</source>
            <translation>La release se selló de nuevo.</translation>
        </message>
        <message>
            <source>“%1” was run again.</source>
            <comment>a gate</comment>
            <translation>«%1» se ejecutó de nuevo.</translation>
        </message>
        <message>
            <source>“%1” does not hold any more.</source>
            <comment>a gate</comment>
            <translation>«%1» ya no se cumple.</translation>
        </message>
        <message>
            <source>Outside of its band, %1 watched</source>
            <comment>a span</comment>
            <translation>Fuera de su margen, observado %1</translation>
        </message>
        <message>
            <source>Not measured yet, %1 watched</source>
            <comment>a span</comment>
            <translation>Aún sin medir, observado %1</translation>
        </message>
        <message>
            <source>In its band for %1 of %2</source>
            <comment>two spans</comment>
            <translation>En su margen desde hace %1 de %2</translation>
        </message>
        <message>
            <source>In its band for %1</source>
            <comment>a span</comment>
            <translation>En su margen durante %1</translation>
        </message>
        <message>
            <source>Not back in its band after %1</source>
            <comment>a span</comment>
            <translation>Sin volver a su margen tras %1</translation>
        </message>
        <message>
            <source>Called recovered by %1: %2</source>
            <translation>Dado por recuperado por %1: %2</translation>
        </message>
        <message>
            <source>Overtaken by %1, not verified</source>
            <comment>a version</comment>
            <translation>Superada por %1, sin verificar</translation>
        </message>
        <message>
            <source>Nothing measures it: a person has to say so</source>
            <translation>Nada lo mide: tiene que decirlo una persona</translation>
        </message>
        <message>
            <source>This release is not there any more.</source>
            <translation>Esta release ya no existe.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Look at the list of releases.</source>
            <translation>Mire la lista de releases.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>Pídalo a una de estas personas.</translation>
        </message>
        <message>
            <source>This release has no commit yet.</source>
            <translation>Esta release aún no tiene commit.</translation>
        </message>
        <message>
            <source>Choose the build that is to go out.</source>
            <translation>Elija el build que debe salir.</translation>
        </message>
        <message>
            <source>This release is not sealed yet.</source>
            <translation>Esta release aún no está sellada.</translation>
        </message>
        <message>
            <source>Seal its baseline first: that is what is signed.</source>
            <translation>Selle primero su línea base: es lo que se firma.</translation>
        </message>
        <message>
            <source>Mend what was named, then seal it again.</source>
            <translation>Corrija lo que se indicó y séllela de nuevo.</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>Usted no es miembro de este equipo.</translation>
        </message>
        <message>
            <source>Have somebody add you, with your login.</source>
            <translation>Pida que alguien le añada, con su usuario.</translation>
        </message>
        <message>
            <source>Not every gate holds: %1.</source>
            <translation>No se superan todas las barreras: %1.</translation>
        </message>
        <message>
            <source>Have them met, or waived by the product owner.</source>
            <translation>Haga que se superen, o que las levante el product owner.</translation>
        </message>
        <message>
            <source>Nobody has to sign as %1 any more.</source>
            <translation>Ya nadie tiene que firmar como %1.</translation>
        </message>
        <message>
            <source>Look at who signed.</source>
            <translation>Mire quién firmó.</translation>
        </message>
        <message>
            <source>You signed this release already, as %1.</source>
            <translation>Usted ya firmó esta release, como %1.</translation>
        </message>
        <message>
            <source>Somebody else has to sign as %1.</source>
            <translation>Otra persona tiene que firmar como %1.</translation>
        </message>
        <message>
            <source>You made this change: whoever made it does not sign alone.</source>
            <translation>Usted hizo este cambio: quien lo hizo no firma solo.</translation>
        </message>
        <message>
            <source>Somebody who did not make it has to sign.</source>
            <translation>Tiene que firmar alguien que no lo haya hecho.</translation>
        </message>
        <message>
            <source>The database knows you as %1, not as %2.</source>
            <translation>La base de datos le conoce como %1, no como %2.</translation>
        </message>
        <message>
            <source>Open the workspace with your own login.</source>
            <translation>Abra el espacio de trabajo con su propio usuario.</translation>
        </message>
        <message>
            <source>This passphrase is somebody else&apos;s.</source>
            <translation>Esta frase de contraseña es de otra persona.</translation>
        </message>
        <message>
            <source>Enter your own.</source>
            <translation>Introduzca la suya.</translation>
        </message>
        <message>
            <source>The release was changed while you looked at it.</source>
            <translation>La release cambió mientras la miraba.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>No se ha firmado nada.</translation>
        </message>
        <message>
            <source>Look at it again, then sign.</source>
            <translation>Mírela de nuevo y después firme.</translation>
        </message>
        <message>
            <source>A refusal needs a reason.</source>
            <translation>Un rechazo necesita un motivo.</translation>
        </message>
        <message>
            <source>Say what has to change.</source>
            <translation>Diga qué tiene que cambiar.</translation>
        </message>
        <message>
            <source>This team does not ask for this gate.</source>
            <translation>Este equipo no exige esta barrera.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elija otra.</translation>
        </message>
        <message>
            <source>A gate is waived with a reason only.</source>
            <translation>Una barrera solo se levanta con un motivo.</translation>
        </message>
        <message>
            <source>Say why it may go out all the same.</source>
            <translation>Diga por qué puede salir de todos modos.</translation>
        </message>
        <message>
            <source>This gate holds: there is nothing to waive.</source>
            <translation>Esta barrera se supera: no hay nada que levantar.</translation>
        </message>
        <message>
            <source>Look at its evidence.</source>
            <translation>Mire su prueba.</translation>
        </message>
        <message>
            <source>A rehearsal needs its evidence.</source>
            <translation>Un ensayo necesita su prueba.</translation>
        </message>
        <message>
            <source>Say what was brought back, where, and in which time.</source>
            <translation>Diga qué se recuperó, dónde, y en cuánto tiempo.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Esta frase de contraseña es demasiado corta.</translation>
        </message>
        <message numerus="yes">
            <source>Take %n characters or more.</source>
            <translation>
                <numerusform>Use %n carácter o más.</numerusform>
                <numerusform>Use %n caracteres o más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your signing passphrase was changed meanwhile.</source>
            <translation>Su frase de contraseña de firma se cambió entretanto.</translation>
        </message>
        <message>
            <source>Enter the new one.</source>
            <translation>Introduzca la nueva.</translation>
        </message>
        <message>
            <source>This is not your signing passphrase.</source>
            <translation>Esta no es su frase de contraseña de firma.</translation>
        </message>
        <message>
            <source>Enter it again.</source>
            <translation>Introdúzcala de nuevo.</translation>
        </message>
        <message>
            <source>Look at the release again.</source>
            <translation>Mire de nuevo la release.</translation>
        </message>
        <message>
            <source>Only a member of the team signs.</source>
            <translation>Solo firma un miembro del equipo.</translation>
        </message>
        <message>
            <source>%1 does not have the role %2 any more.</source>
            <translation>%1 ya no tiene el rol %2.</translation>
        </message>
        <message>
            <source>What was signed is not what is sealed.</source>
            <translation>Lo que se firmó no es lo que está sellado.</translation>
        </message>
        <message>
            <source>Nobody signs twice in one release.</source>
            <translation>Nadie firma dos veces en una misma release.</translation>
        </message>
        <message>
            <source>A signature is never removed.</source>
            <translation>Una firma no se quita nunca.</translation>
        </message>
        <message>
            <source>A signature is never changed: it can only become void.</source>
            <translation>Una firma no se cambia nunca: solo puede quedar anulada.</translation>
        </message>
        <message>
            <source>A release that was signed is never removed.</source>
            <translation>Una release firmada no se quita nunca.</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>espera %1</translation>
        </message>
        <message>
            <source>deployed %1</source>
            <comment>a time</comment>
            <translation>desplegada %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>a time</comment>
            <translation>planificada %1</translation>
        </message>
        <message>
            <source>%1 gates · %2 signed</source>
            <comment>1 of 3; 2 of 3</comment>
            <translation>%1 barreras · %2 firmas</translation>
        </message>
        <message>
            <source>Deployments are stopped until INC-%1 is recovered: %2</source>
            <comment>an incident&apos;s number; its title</comment>
            <translation>Los despliegues están detenidos hasta que se recupere INC-%1: %2</translation>
        </message>
        <message>
            <source>Deploy what mends it, or take the stop back in the incident.</source>
            <translation>Despliegue lo que lo corrige, o retire la detención en el incidente.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RemovalDialog</name>
        <message numerus="yes">
            <source>%n commits are in the build and name no other story: only a new build takes them out.</source>
            <translation>
                <numerusform>%n commit está en el build y no menciona ninguna otra historia: solo un nuevo build lo quita.</numerusform>
                <numerusform>%n commits están en el build y no mencionan ninguna otra historia: solo un nuevo build los quita.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits also belong to other stories, and stay.</source>
            <translation>
                <numerusform>%n commit pertenece también a otras historias, y se queda.</numerusform>
                <numerusform>%n commits pertenecen también a otras historias, y se quedan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acceptance criteria prove nothing here any more.</source>
            <translation>
                <numerusform>%n criterio de aceptación ya no demuestra nada aquí.</numerusform>
                <numerusform>%n criterios de aceptación ya no demuestran nada aquí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked tests prove nothing here any more.</source>
            <translation>
                <numerusform>%n prueba vinculada ya no demuestra nada aquí.</numerusform>
                <numerusform>%n pruebas vinculadas ya no demuestran nada aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>The release notes name it.</source>
            <translation>Las notas de la versión la mencionan.</translation>
        </message>
        <message>
            <source>INC-%1 would not be fixed by this release.</source>
            <translation>INC-%1 no se corregiría con esta release.</translation>
        </message>
        <message>
            <source>The baseline is not sealed any more.</source>
            <translation>La línea base ya no está sellada.</translation>
        </message>
        <message>
            <source>The signature of %1 becomes void.</source>
            <translation>La firma de %1 queda anulada.</translation>
        </message>
        <message>
            <source>Nothing else changes with it.</source>
            <translation>No cambia nada más con ello.</translation>
        </message>
        <message>
            <source>Remove #%1 from this release?</source>
            <translation>¿Quitar #%1 de esta release?</translation>
        </message>
        <message>
            <source>What changes with it</source>
            <translation>Qué cambia con ello</translation>
        </message>
        <message>
            <source>Remove story</source>
            <translation>Quitar historia</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RoleWords</name>
        <message>
            <source>This is for the role %1. Who has it: %2.</source>
            <translation>Esto es del rol %1. Quién lo tiene: %2.</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invitado</translation>
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
            <translation>Desarrollador</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>Ingeniero de rendimiento</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>Tester de seguridad</translation>
        </message>
        <message>
            <source>Release engineer</source>
            <translation>Ingeniero de release</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>two roles</comment>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>Pídalo a una de estas personas.</translation>
        </message>
        <message>
            <source>You are a guest of this team: you can look at everything, and change nothing.</source>
            <translation>Usted es invitado de este equipo: puede mirarlo todo, y no cambiar nada.</translation>
        </message>
        <message>
            <source>Ask for a role: %1.</source>
            <comment>names</comment>
            <translation>Pida un rol: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SignatureCard</name>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <translation>Rechazada por %1: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a role; a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>your turn</source>
            <translation>le toca a usted</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>espera %1</translation>
        </message>
        <message>
            <source>Void: %1, %2. %3</source>
            <comment>a person; a time; why</comment>
            <translation>Anulada: %1, %2. %3</translation>
        </message>
        <message>
            <source>No signature is asked of you.</source>
            <translation>No se le pide ninguna firma.</translation>
        </message>
        <message>
            <source>Sign with your passphrase</source>
            <translation>Firmar con su frase de contraseña</translation>
        </message>
        <message>
            <source>Choose your signing passphrase</source>
            <translation>Elija su frase de contraseña de firma</translation>
        </message>
        <message>
            <source>stored with time and gate results</source>
            <translation>se guarda con la hora y los resultados</translation>
        </message>
        <message>
            <source>Show what was typed</source>
            <translation>Mostrar lo que se ha escrito</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>Rechazar…</translation>
        </message>
        <message>
            <source>Sign and deploy</source>
            <translation>Firmar y desplegar</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningMeaning</name>
        <message>
            <source>Accepts: the stories do what the customer needs</source>
            <translation>Acepta: las historias hacen lo que el cliente necesita</translation>
        </message>
        <message>
            <source>Confirms: quality is at the level expected</source>
            <translation>Confirma: la calidad está al nivel esperado</translation>
        </message>
        <message>
            <source>Releases: ready to deploy, roll-back ready</source>
            <translation>Libera: listo para desplegar, reversión lista</translation>
        </message>
        <message>
            <source>Confirms: it is fast enough under load</source>
            <translation>Confirma: es lo bastante rápido bajo carga</translation>
        </message>
        <message>
            <source>Confirms: no known weakness goes out</source>
            <translation>Confirma: no sale ninguna debilidad conocida</translation>
        </message>
        <message>
            <source>Confirms: the team kept to its agreement</source>
            <translation>Confirma: el equipo cumplió lo acordado</translation>
        </message>
        <message>
            <source>Confirms: the change was reviewed</source>
            <translation>Confirma: el cambio se revisó</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>De acuerdo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningRecord</name>
        <message>
            <source>Signing record of %1 %2</source>
            <comment>a service; a version</comment>
            <translation>Acta de firmas de %1 %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. Baseline SHA-256 %3.</source>
            <translation>Impreso %1. Commit %2. SHA-256 de la línea base %3.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Rechazada: %1</translation>
        </message>
        <message>
            <source>Void since %1. %2</source>
            <comment>a time; why</comment>
            <translation>Anulada desde %1. %2</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Línea base</translation>
        </message>
        <message>
            <source>After the deployment</source>
            <translation>Tras el despliegue</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. The baseline is not sealed yet.</source>
            <translation>Impreso: %1. Commit %2. La línea base aún no está sellada.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WordsDialog</name>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CorrectionDialog</name>
        <message>
            <source>Correct times</source>
            <translation>Corregir horas</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a role; what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 said on %2: %3 to %4, until then %5 to %6. %7</source>
            <comment>a person, a day, times of day, a reason</comment>
            <translation>%1 dijo el %2: de %3 a %4, hasta entonces de %5 a %6. %7</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;A</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>¿Cómo lo sabe?</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Dejarlas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayModel</name>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayPage</name>
        <message>
            <source>This build is not kept any more.</source>
            <translation>Este build ya no se conserva.</translation>
        </message>
        <message>
            <source>&amp;Open build</source>
            <translation>A&amp;brir build</translation>
        </message>
        <message>
            <source>&amp;Correct times …</source>
            <translation>&amp;Corregir horas…</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Copiar como &amp;texto</translation>
        </message>
        <message>
            <source>&amp;Add to backlog</source>
            <translation>&amp;Añadir al backlog</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <comment>what happened</comment>
            <translation>Ver: %1</translation>
        </message>
        <message>
            <source>Make this the &amp;start of the incident</source>
            <translation>Hacer de esto el c&amp;omienzo del incidente</translation>
        </message>
        <message>
            <source>Make this the &amp;end of the incident</source>
            <translation>Hacer de esto el &amp;final del incidente</translation>
        </message>
        <message>
            <source>Added to the backlog: %1</source>
            <comment>a story</comment>
            <translation>Añadido al backlog: %1</translation>
        </message>
        <message>
            <source>Times corrected: %1</source>
            <comment>what happened</comment>
            <translation>Horas corregidas: %1</translation>
        </message>
        <message>
            <source>The incident begins at %1</source>
            <translation>El incidente empieza a las %1</translation>
        </message>
        <message>
            <source>The incident ends at %1</source>
            <translation>El incidente termina a las %1</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Día anterior</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>Conectar una fuente…</translation>
        </message>
        <message>
            <source>Steps of the day</source>
            <translation>Pasos del día</translation>
        </message>
        <message>
            <source>&amp;Previous day</source>
            <translation>Día &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Hoy</translation>
        </message>
        <message>
            <source>&amp;Next day</source>
            <translation>Día &amp;siguiente</translation>
        </message>
        <message>
            <source>Previous day ([)</source>
            <translation>Día anterior ([)</translation>
        </message>
        <message>
            <source>Next day (])</source>
            <translation>Día siguiente (])</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Hoy (T)</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>Como t&amp;abla</translation>
        </message>
        <message>
            <source>Show the steps as a table (L)</source>
            <translation>Mostrar los pasos como tabla (L)</translation>
        </message>
        <message>
            <source>&amp;Raise incident</source>
            <translation>&amp;Declarar incidente</translation>
        </message>
        <message>
            <source>One page as P&amp;DF …</source>
            <translation>Una página en P&amp;DF…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Copiar como texto</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xportar</translation>
        </message>
        <message>
            <source>&amp;All that ran</source>
            <translation>&amp;Todo lo que se ejecutó</translation>
        </message>
        <message>
            <source>&amp;What waits for a role</source>
            <translation>Lo que &amp;espera a un rol</translation>
        </message>
        <message>
            <source>Show &amp;closer</source>
            <translation>Ver más de &amp;cerca</translation>
        </message>
        <message>
            <source>Show &amp;more</source>
            <translation>Ver &amp;más</translation>
        </message>
        <message>
            <source>Show the w&amp;hole day</source>
            <translation>Ver el día c&amp;ompleto</translation>
        </message>
        <message>
            <source>All builds, signatures and deployments of the day (A)</source>
            <translation>Todos los builds, firmas y despliegues del día (A)</translation>
        </message>
        <message>
            <source>The newest that ran on this day</source>
            <translation>Lo más reciente que se ejecutó este día</translation>
        </message>
        <message>
            <source>What ran on this day</source>
            <translation>Lo que se ejecutó este día</translation>
        </message>
        <message>
            <source>From the first failure until now</source>
            <translation>Desde el primer fallo hasta ahora</translation>
        </message>
        <message>
            <source>From the first failure to the verified recovery</source>
            <translation>Desde el primer fallo hasta la recuperación verificada</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>%n incidente abierto</numerusform>
                <numerusform>%n incidentes abiertos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing happened yet today</source>
            <translation>Hoy aún no ha pasado nada</translation>
        </message>
        <message>
            <source>Nothing happened on this day</source>
            <translation>Este día no pasó nada</translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) before.</source>
            <translation>
                <numerusform>El último incidente fue %n día antes.</numerusform>
                <numerusform>El último incidente fue %n días antes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) ago.</source>
            <translation>
                <numerusform>El último incidente fue hace %n día.</numerusform>
                <numerusform>El último incidente fue hace %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no incident before it.</source>
            <translation>No hubo ningún incidente antes.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <comment>a source, how long</comment>
            <translation>%1 no responde desde hace %2.</translation>
        </message>
        <message>
            <source>What you see of it is from %1. Dayshift tries again by itself.</source>
            <comment>a time of day</comment>
            <translation>Lo que ve de ello es de %1. Dayshift lo intenta de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>No se pudo escribir %1.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Worked %1, waited %2.</source>
            <translation>Trabajo %1, espera %2.</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a date</comment>
            <translation>dddd d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>An incident ends neither before it begins nor before it was noticed.</source>
            <translation>Un incidente no termina antes de empezar ni antes de notarse.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another step.</source>
            <translation>No se ha cambiado nada. Elija otro paso.</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>Abrir &amp;registro</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>Asi&amp;gnar a</translation>
        </message>
        <message>
            <source>#%1 assigned to %2</source>
            <comment>a story; a person</comment>
            <translation>Asignación de #%1 a %2</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Carril</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Comienzo</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayWords</name>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Product Owner</source>
            <translation>Product Owner</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>Desarrollador</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance Engineer</source>
            <translation>Ingeniero de rendimiento</translation>
        </message>
        <message>
            <source>Security Tester</source>
            <translation>Tester de seguridad</translation>
        </message>
        <message>
            <source>Release Engineer</source>
            <translation>Ingeniero de release</translation>
        </message>
        <message>
            <source>Operations Engineer</source>
            <translation>Ingeniero de operaciones</translation>
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
            <translation>IO</translation>
        </message>
        <message>
            <source>customers fail</source>
            <comment>what happened</comment>
            <translation>fallan clientes</translation>
        </message>
        <message>
            <source>detection</source>
            <translation>detección</translation>
        </message>
        <message>
            <source>triage</source>
            <translation>evaluación</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>corrección</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>retrabajo</translation>
        </message>
        <message>
            <source>build</source>
            <translation>build</translation>
        </message>
        <message>
            <source>functional tests</source>
            <translation>pruebas funcionales</translation>
        </message>
        <message>
            <source>performance tests</source>
            <translation>pruebas de rendimiento</translation>
        </message>
        <message>
            <source>security tests</source>
            <translation>pruebas de seguridad</translation>
        </message>
        <message>
            <source>other stage</source>
            <translation>otra etapa</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>aprobación</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>despliegue</translation>
        </message>
        <message>
            <source>works again</source>
            <comment>what happened</comment>
            <translation>funciona de nuevo</translation>
        </message>
        <message>
            <source>verification</source>
            <translation>verificación</translation>
        </message>
        <message>
            <source>Not noticed yet</source>
            <translation>Aún sin notar</translation>
        </message>
        <message>
            <source>Wait for a look at the impact</source>
            <translation>Espera a que se mire el impacto</translation>
        </message>
        <message>
            <source>Wait for a developer</source>
            <translation>Espera a un desarrollador</translation>
        </message>
        <message>
            <source>Wait for the rework</source>
            <translation>Espera al retrabajo</translation>
        </message>
        <message>
            <source>Wait for the build</source>
            <translation>Espera al build</translation>
        </message>
        <message>
            <source>Wait for functional tests</source>
            <translation>Espera a las pruebas funcionales</translation>
        </message>
        <message>
            <source>Wait for performance tests</source>
            <translation>Espera a las pruebas de rendimiento</translation>
        </message>
        <message>
            <source>Wait for security tests</source>
            <translation>Espera a las pruebas de seguridad</translation>
        </message>
        <message>
            <source>Wait for the next stage</source>
            <translation>Espera a la siguiente etapa</translation>
        </message>
        <message>
            <source>Wait for sign-off</source>
            <translation>Espera a la aprobación</translation>
        </message>
        <message>
            <source>Wait for deployment</source>
            <translation>Espera al despliegue</translation>
        </message>
        <message>
            <source>Wait for verification</source>
            <translation>Espera a la verificación</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%1 de %2 con fallo</translation>
        </message>
        <message>
            <source>%1 of %2 passed</source>
            <comment>tests</comment>
            <translation>%1 de %2 superadas</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a stage</comment>
            <translation>fallo</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>a stage</comment>
            <translation>inestable</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>a stage</comment>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a stage</comment>
            <translation>en marcha</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a stage, its result</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>First customer failed</source>
            <translation>Falló el primer cliente</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Notado</translation>
        </message>
        <message>
            <source>Impact seen, nobody has it yet</source>
            <translation>Impacto visto, nadie se ocupa aún</translation>
        </message>
        <message>
            <source>Impact seen, developer assigned</source>
            <translation>Impacto visto, desarrollador asignado</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>Retrabajo</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>Build %1</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Funcional</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Signature refused</source>
            <translation>Firma rechazada</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>Deployment of %1 to %2 failed</source>
            <translation>Falló el despliegue de %1 en %2</translation>
        </message>
        <message>
            <source>Deploy %1 to %2</source>
            <translation>Despliegue de %1 en %2</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>Funciona de nuevo</translation>
        </message>
        <message>
            <source>Not recovered</source>
            <translation>Sin recuperar</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificación</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, how long</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>times corrected</source>
            <translation>horas corregidas</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Detección</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Aprobación</translation>
        </message>
        <message>
            <source>Deploy and verify</source>
            <translation>Desplegar y verificar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was waited for, how long</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Rework cost %1</source>
            <translation>El retrabajo costó %1</translation>
        </message>
        <message>
            <source>Rework after build %1: %2</source>
            <translation>Retrabajo tras el build %1: %2</translation>
        </message>
        <message>
            <source>Noticed %1 after the first failure</source>
            <translation>Notado %1 después del primer fallo</translation>
        </message>
        <message>
            <source>Wait less for %1: it was %2</source>
            <translation>Reducir la espera, %1: fueron %2</translation>
        </message>
        <message>
            <source>Find earlier what failed in %1: the rework cost %2</source>
            <translation>Encontrar antes lo que falló (%1): el retrabajo costó %2</translation>
        </message>
        <message>
            <source>Notice failures sooner than after %1</source>
            <translation>Notar los fallos antes de %1</translation>
        </message>
        <message>
            <source>Learned from INC-%1 on %2. %3.</source>
            <translation>Aprendido de INC-%1 el %2. %3.</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>Alerta: %1</translation>
        </message>
        <message>
            <source>Alert is over, not seen yet: %1</source>
            <translation>La alerta terminó, aún sin ver: %1</translation>
        </message>
        <message>
            <source>%1 is not recovered: %2</source>
            <comment>an incident, its title</comment>
            <translation>%1 no se ha recuperado: %2</translation>
        </message>
        <message>
            <source>Nobody has %1: %2</source>
            <comment>an incident, its title</comment>
            <translation>Nadie se ocupa de %1: %2</translation>
        </message>
        <message>
            <source>Fix %1: %2</source>
            <comment>a story, its title</comment>
            <translation>Corregir %1: %2</translation>
        </message>
        <message>
            <source>Failed: %1, build %2</source>
            <translation>Fallo: %1, build %2</translation>
        </message>
        <message>
            <source>Verify %1: %2</source>
            <comment>a story, its title</comment>
            <translation>Verificar %1: %2</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <comment>a release</comment>
            <translation>Firmar %1</translation>
        </message>
        <message>
            <source>Approve %1, build %2</source>
            <translation>Aprobar %1, build %2</translation>
        </message>
        <message>
            <source>Deploy %1</source>
            <comment>a release</comment>
            <translation>Desplegar %1</translation>
        </message>
        <message>
            <source>Watch %1 after its deployment</source>
            <translation>Observar %1 tras su despliegue</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>a pipeline, its build, the stage that runs</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>Sign %1 %2</source>
            <comment>a service, its version</comment>
            <translation>Firmar %1 %2</translation>
        </message>
        <message>
            <source>Deploy %1 %2</source>
            <comment>a service, its version</comment>
            <translation>Desplegar %1 %2</translation>
        </message>
        <message>
            <source>#%1 is blocked: %2</source>
            <translation>#%1 está bloqueada: %2</translation>
        </message>
        <message>
            <source>Open for %1</source>
            <translation>Abierto desde hace %1</translation>
        </message>
        <message>
            <source>Called recovered at %1 by %2</source>
            <translation>Dado por recuperado a las %1 por %2</translation>
        </message>
        <message>
            <source>Recovered at %1</source>
            <translation>Recuperado a las %1</translation>
        </message>
        <message>
            <source>story #%1</source>
            <translation>historia #%1</translation>
        </message>
        <message>
            <source>caused by deployment %1</source>
            <translation>causado por el despliegue %1</translation>
        </message>
        <message>
            <source>two clocks disagree</source>
            <translation>dos relojes no coinciden</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over, not seen yet</source>
            <translation>
                <numerusform>%n alerta de días anteriores ha terminado, aún sin ver</numerusform>
                <numerusform>%n alertas de días anteriores han terminado, aún sin ver</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LearnCard</name>
        <message>
            <source>Learn from this day</source>
            <translation>Aprender de este día</translation>
        </message>
        <message>
            <source>There is nothing to learn from a quiet day.</source>
            <translation>De un día tranquilo no hay nada que aprender.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Se mantiene</translation>
        </message>
        <message>
            <source>Add to backlog</source>
            <translation>Añadir al backlog</translation>
        </message>
        <message>
            <source>Add to backlog: %1</source>
            <translation>Añadir al backlog: %1</translation>
        </message>
        <message>
            <source>This cannot be changed here: the workspace is read-only.</source>
            <translation>Esto no se puede cambiar aquí: el espacio de trabajo es de solo lectura.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RestCard</name>
        <message>
            <source>Rest of the day</source>
            <translation>Resto del día</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>Este día ha terminado.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 de %2 hechos</translation>
        </message>
        <message>
            <source>Nothing is planned, and nobody is waited for.</source>
            <translation>No hay nada planificado, y no se espera a nadie.</translation>
        </message>
        <message>
            <source>about %1: %2</source>
            <comment>a time of day; what is planned</comment>
            <translation>aprox. %1: %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Abrir: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ResultStrip</name>
        <message>
            <source>until now</source>
            <translation>hasta ahora</translation>
        </message>
        <message>
            <source>time to recovery</source>
            <translation>tiempo de recuperación</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>afectados</translation>
        </message>
        <message>
            <source>%1 affected</source>
            <comment>customers, requests</comment>
            <translation>%1 afectados</translation>
        </message>
        <message>
            <source>longest wait: %1</source>
            <translation>espera más larga: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TimeCard</name>
        <message>
            <source>Where the time went</source>
            <translation>En qué se fue el tiempo</translation>
        </message>
        <message>
            <source>Worked %1, %2</source>
            <translation>Trabajo %1, %2</translation>
        </message>
        <message>
            <source>Waited %1, %2</source>
            <translation>Espera %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n rework loop(s) cost %1</source>
            <translation>
                <numerusform>%n ciclo de retrabajo costó %1</numerusform>
                <numerusform>%n ciclos de retrabajo costaron %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: build %2 failed %n test(s).</source>
            <comment>what it cost; a build</comment>
            <translation>
                <numerusform>%1: el build %2 no superó %n prueba.</numerusform>
                <numerusform>%1: el build %2 no superó %n pruebas.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident on this day.</source>
            <translation>Ningún incidente este día.</translation>
        </message>
        <message numerus="yes">
            <source>Of the last %n incident(s) most was waited in: %1, %2.</source>
            <translation>
                <numerusform>En el último incidente (%n) se esperó sobre todo en: %1, %2.</numerusform>
                <numerusform>En los últimos %n incidentes se esperó sobre todo en: %1, %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: worked %2, waited %3</source>
            <comment>a phase</comment>
            <translation>%1: trabajo %2, espera %3</translation>
        </message>
        <message>
            <source>%1: build %2, %3.</source>
            <comment>what it cost; a build; its result</comment>
            <translation>%1: build %2, %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Timeline</name>
        <message>
            <source>Timeline of the day</source>
            <translation>Cronología del día</translation>
        </message>
        <message>
            <source>Left and right go from step to step, up and down from role to role, Enter opens what is behind a step.</source>
            <translation>Izquierda y derecha van de paso en paso, arriba y abajo de rol en rol, Intro abre lo que hay detrás de un paso.</translation>
        </message>
        <message>
            <source>Seen part of the day</source>
            <translation>Parte visible del día</translation>
        </message>
        <message>
            <source>%1 %2 · noticed after %3</source>
            <comment>a time of day, what happened, how long</comment>
            <translation>%1 %2 · notado tras %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a time of day, what happened</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, the longest wait</source>
            <translation>%1, la espera más larga</translation>
        </message>
        <message>
            <source>%1 at worst, %2</source>
            <comment>a value, a time of day</comment>
            <translation>%1 en el peor momento, %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <comment>a limit</comment>
            <translation>como mínimo %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>a limit</comment>
            <translation>como máximo %1</translation>
        </message>
        <message>
            <source>failed run</source>
            <translation>ejecución fallida</translation>
        </message>
        <message>
            <source>passed run</source>
            <translation>ejecución superada</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>retrabajo</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>work</source>
            <translation>trabajo</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>trabajado</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WaitingLens</name>
        <message>
            <source>What waits for a role</source>
            <translation>Lo que espera a un rol</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Nothing waits for this role.</source>
            <translation>Nada espera a este rol.</translation>
        </message>
        <message>
            <source>What waits for this role</source>
            <translation>Lo que espera a este rol</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a role, how much waits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>so long</comment>
            <translation>desde hace %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoBand</name>
        <message>
            <source>Demo day</source>
            <translation>Día de demo</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Tuesday, 60 times as fast. Nothing here is kept.</source>
            <translation>Martes, 60 veces más rápido. Aquí no se conserva nada.</translation>
        </message>
        <message>
            <source>Time of the demo day</source>
            <translation>Hora del día de demostración</translation>
        </message>
        <message>
            <source>Drag to another time of the day. Earlier times begin it anew.</source>
            <translation>Arrastre a otra hora del día. Una hora anterior lo empieza de nuevo.</translation>
        </message>
        <message>
            <source>Use my own data</source>
            <translation>Usar mis datos</translation>
        </message>
        <message>
            <source>Pause the day</source>
            <translation>Pausar el día</translation>
        </message>
        <message>
            <source>Play the day</source>
            <translation>Reproducir el día</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Hint</name>
        <message>
            <source>Got it</source>
            <translation>Entendido</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoGuide</name>
        <message>
            <source>The day plays here. Pause it, or drag to any time; what you see comes from a small CI server and a small Prometheus in this program.</source>
            <translation>El día se reproduce aquí. Páuselo, o arrastre a cualquier hora; lo que ve viene de un pequeño servidor de CI y un pequeño Prometheus dentro de este programa.</translation>
        </message>
        <message>
            <source>Sign-ins fail since 08:42. Production says for how many, and what changed before it.</source>
            <translation>Los inicios de sesión fallan desde las 08:42. Producción dice a cuántos afecta, y qué cambió antes.</translation>
        </message>
        <message>
            <source>The Product Owner has raised the incident and assigned a developer: a story in the Expedite lane of the board.</source>
            <translation>El Product Owner ha declarado el incidente y asignado un desarrollador: una historia en el carril Urgente del tablero.</translation>
        </message>
        <message>
            <source>The fix fails two of 614 functional tests. Pipeline shows the first failing line, and who has it.</source>
            <translation>La corrección no supera dos de las 614 pruebas funcionales. Pipeline muestra la primera línea con fallo, y quién se ocupa.</translation>
        </message>
        <message>
            <source>All tests passed, and now the release waits for three signatures. Waiting is hatched everywhere.</source>
            <translation>Todas las pruebas se han superado, y ahora la release espera tres firmas. La espera se raya en todas partes.</translation>
        </message>
        <message>
            <source>22.3.1 is out and customers can sign in. Recovered it is called when that has lasted for 15 minutes.</source>
            <translation>La 22.3.1 ha salido y los clientes pueden iniciar sesión. Se llama recuperado cuando eso ha durado 15 minutos.</translation>
        </message>
        <message>
            <source>Day tells it in one picture: who had it when, what was waited for, and what to learn.</source>
            <translation>Día lo cuenta en una imagen: quién se ocupaba y cuándo, qué se esperaba, y qué aprender.</translation>
        </message>
        <message>
            <source>Hint %1 of %2</source>
            <translation>Consejo %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Address</name>
        <message>
            <source>This is no address of a place in Dayshift.</source>
            <translation>Esta no es la dirección de un lugar de Dayshift.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>No se ha abierto nada.</translation>
        </message>
        <message>
            <source>One looks like dayshift:story/2187.</source>
            <translation>Una dirección es como dayshift:story/2187.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartCard</name>
        <message>
            <source>What “%1” means</source>
            <translation>Qué significa «%1»</translation>
        </message>
        <message>
            <source>More values than pixels: the greatest and the least of each are drawn.</source>
            <translation>Más valores que píxeles: se dibujan el mayor y el menor de cada uno.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartTable</name>
        <message>
            <source>single value</source>
            <translation>valor único</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada que medir</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>When or where</source>
            <translation>Cuándo o dónde</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De qué</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Explanation</name>
        <message>
            <source>Formula: %1</source>
            <translation>Fórmula: %1</translation>
        </message>
        <message>
            <source>Levels are those of DORA&apos;s report of %1: clusters of that year&apos;s answers, no thresholds.</source>
            <translation>Los niveles son los del informe de DORA de %1: agrupaciones de las respuestas de ese año, no umbrales.</translation>
        </message>
        <message>
            <source>Levels are your own.</source>
            <translation>Los niveles son los suyos.</translation>
        </message>
        <message>
            <source>Levels are your own: %1.</source>
            <translation>Los niveles son los suyos: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GoalBanner</name>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>No se fijó ningún objetivo para este sprint.</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <translation>Objetivo: %1</translation>
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
            <translation>%1 d</translation>
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
                <numerusform>Gráfico de %1, %n paso</numerusform>
                <numerusform>Gráfico de %1, %n pasos</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the values, Enter opens what lies behind one.</source>
            <translation>Las flechas leen los valores, Intro abre lo que hay detrás de uno.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Report</name>
        <message>
            <source>When or where</source>
            <translation>Cuándo o dónde</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90 % en menos de</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendencia</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a level and its year</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Formula: %1</source>
            <translation>Fórmula: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a fact</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Cifras clave</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De qué</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Más cifras</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Why not done</source>
            <translation>Por qué no se terminó</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>Pasó a</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n historia, %1</numerusform>
                <numerusform>%n historias, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>No se fijó ningún objetivo para este sprint.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Comprometido</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Se retiró</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>Este sprint se cerró antes de que se anotaran sus historias: solo se conocen sus cifras.</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>Entraron sobre la marcha</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Lo siguiente</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>Aún no hay ningún sprint planificado.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n story(s), %2</source>
            <comment>the next sprint</comment>
            <translation>
                <numerusform>%1: %n historia, %2</numerusform>
                <numerusform>%1: %n historias, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Taken up by</source>
            <translation>Lo asume</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nadie aún</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Notas de la versión</translation>
        </message>
        <message>
            <source>Nothing of this sprint is in production yet.</source>
            <translation>Nada de este sprint está aún en producción.</translation>
        </message>
        <message>
            <source>Release notes for engineers</source>
            <translation>Notas de la versión para ingenieros</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>changes not known</source>
            <translation>cambios desconocidos</translation>
        </message>
        <message>
            <source>Nothing was deployed to production in this sprint.</source>
            <translation>En este sprint no se desplegó nada en producción.</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>Revisión de %1</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>Revisión de sprint</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, cerrado</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1, aún en curso</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>mostrado</translation>
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
            <translation>Aún no hay nada que mostrar.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>The report could not be written.</source>
            <translation>No se pudo escribir el informe.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Un archivo que hubiera antes está como estaba.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Elija una carpeta en la que se pueda escribir, con algo de espacio libre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReportCommand</name>
        <message>
            <source>Write a report of a sprint or of the metrics as PDF, HTML or Markdown.</source>
            <translation>Escribir un informe de un sprint o de las métricas como PDF, HTML o Markdown.</translation>
        </message>
        <message>
            <source>sprint or metrics.</source>
            <translation>sprint o metrics.</translation>
        </message>
        <message>
            <source>The report: its ending says the kind (.pdf, .html or .md).</source>
            <translation>El informe: su extensión dice el formato (.pdf, .html o .md).</translation>
        </message>
        <message>
            <source>The name of a sprint; else the one that runs or was closed last.</source>
            <translation>El nombre de un sprint; si no, el que está en curso o el último cerrado.</translation>
        </message>
        <message>
            <source>How many weeks the metrics look back.</source>
            <translation>Cuántas semanas atrás miran las métricas.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>El día de demostración en vez de un espacio de trabajo.</translation>
        </message>
        <message>
            <source>There is no sprint named “%1”.</source>
            <translation>No hay ningún sprint llamado «%1».</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se ha escrito nada.</translation>
        </message>
        <message>
            <source>The backlog shows their names.</source>
            <translation>El backlog muestra sus nombres.</translation>
        </message>
        <message>
            <source>Write: dayshift report sprint or dayshift report metrics.</source>
            <translation>Escriba: dayshift report sprint o dayshift report metrics.</translation>
        </message>
        <message>
            <source>Name the report with --out; it ends in .pdf, .html or .md.</source>
            <translation>Nombre el informe con --out; termina en .pdf, .html o .md.</translation>
        </message>
        <message>
            <source>“%1” is not a number of weeks.</source>
            <translation>«%1» no es un número de semanas.</translation>
        </message>
        <message>
            <source>The kind, whatever the ending: pdf, html or md.</source>
            <translation>El tipo, sea cual sea la extensión: pdf, html o md.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Review</name>
        <message>
            <source>There is no sprint to review yet.</source>
            <translation>Aún no hay ningún sprint que revisar.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Plan a sprint in the backlog and start it.</source>
            <translation>Planifique un sprint en el backlog e inícielo.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>When the sprint began is not known.</source>
            <translation>No se sabe cuándo empezó el sprint.</translation>
        </message>
        <message>
            <source>%1 incident</source>
            <comment>points</comment>
            <translation>%1 de incidente</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>points and a story&apos;s number</comment>
            <translation>%1 #%2</translation>
        </message>
        <message>
            <source>needs %1</source>
            <translation>necesita %1</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>sin empezar</translation>
        </message>
        <message>
            <source>still in %1</source>
            <comment>a column</comment>
            <translation>aún en %1</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n historia, %1</numerusform>
                <numerusform>%n historias, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 stories were done; not done: %3.</source>
            <translation>Se terminaron %1 de %2 historias; sin terminar: %3.</translation>
        </message>
        <message numerus="yes">
            <source>All %n stories are done, %1 of them in production.</source>
            <translation>
                <numerusform>La única historia (%n) está terminada, en producción: %1.</numerusform>
                <numerusform>Las %n historias están terminadas, %1 de ellas en producción.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done stories are in production; not done: %2.</source>
            <translation>
                <numerusform>%1 de %n historia terminada está en producción; sin terminar: %2.</numerusform>
                <numerusform>%1 de %n historias terminadas están en producción; sin terminar: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story is in this sprint.</source>
            <translation>No hay ninguna historia en este sprint.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewPage</name>
        <message>
            <source>&amp;Present</source>
            <translation>&amp;Presentar</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Which sprint is looked back on</source>
            <translation>El sprint que se revisa</translation>
        </message>
        <message>
            <source>Show the review on a whole screen (F8)</source>
            <translation>Mostrar la revisión a pantalla completa (F8)</translation>
        </message>
        <message>
            <source>No sprint to review yet</source>
            <translation>Aún no hay ningún sprint que revisar</translation>
        </message>
        <message>
            <source>When a sprint runs, what comes of it is shown here.</source>
            <translation>Cuando un sprint está en curso, aquí se muestra su resultado.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>Abrir el backlog</translation>
        </message>
        <message>
            <source>Demo marked</source>
            <translation>Demo marcada</translation>
        </message>
        <message>
            <source>Demo put in another order</source>
            <translation>Demo puesta en otro orden</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Nota escrita</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Nota quitada</translation>
        </message>
        <message>
            <source>%1 · closed, as it was then</source>
            <translation>%1 · cerrado, tal como estaba entonces</translation>
        </message>
        <message>
            <source>%1 · still runs</source>
            <translation>%1 · aún en curso</translation>
        </message>
        <message>
            <source>Notes made stories</source>
            <translation>Notas convertidas en historias</translation>
        </message>
        <message>
            <source>The notes of the review are stories now.</source>
            <translation>Las notas de la revisión son ahora historias.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadida</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewSection</name>
        <message>
            <source>Goal</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Lo siguiente</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>Este sprint se cerró antes de que se anotaran sus historias: solo se conocen sus cifras.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>mostrado</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
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
                <numerusform>%1 mostradas, %2 por mostrar, %n min</numerusform>
                <numerusform>%1 mostradas, %2 por mostrar, %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>En cifras</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>Entraron sobre la marcha</translation>
        </message>
        <message>
            <source>Was taken out</source>
            <translation>Se retiró</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n historia, %1</numerusform>
                <numerusform>%n historias, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Comprometido</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Se retiró</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <source>Could take</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>Nothing came in.</source>
            <translation>No entró nada.</translation>
        </message>
        <message>
            <source>Nothing was taken out.</source>
            <translation>No se retiró nada.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a value and what it is of</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was finished.</source>
            <translation>No se terminó nada.</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>No queda nada.</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Aún no hay nada que mostrar.</translation>
        </message>
        <message>
            <source>D marks one as shown, Ctrl+Up and Ctrl+Down change the order.</source>
            <translation>D marca una como mostrada, Ctrl+Arriba y Ctrl+Abajo cambian el orden.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>Lo que viene</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Arrastradas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>Aún no hay ningún sprint planificado.</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nadie aún</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message>
            <source>N writes a note. On leaving, each becomes a story of its owner in the sprint that comes.</source>
            <translation>N escribe una nota. Al salir, cada una se convierte en una historia de su responsable en el sprint que viene.</translation>
        </message>
        <message>
            <source>to the backlog</source>
            <translation>al backlog</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>a %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewView</name>
        <message>
            <source>Sprint review</source>
            <translation>Revisión de sprint</translation>
        </message>
        <message>
            <source>Black screen</source>
            <translation>Pantalla negra</translation>
        </message>
        <message>
            <source>Section %1 (%1)</source>
            <translation>Sección %1 (%1)</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Leave the review (Esc)</source>
            <translation>Salir de la revisión (Esc)</translation>
        </message>
        <message>
            <source>Arrow keys, Space, or a presenter remote</source>
            <translation>Flechas, Espacio, o un mando de presentación</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>Quién lo asume</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Escribir nota</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Sección siguiente</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>Sección anterior</translation>
        </message>
        <message>
            <source>Start or halt the timer</source>
            <translation>Iniciar o parar el cronómetro</translation>
        </message>
        <message>
            <source>Mark as shown</source>
            <translation>Marcar como mostrado</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Escribir una nota</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Mostrar antes</translation>
        </message>
        <message>
            <source>Show later</source>
            <translation>Mostrar después</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>Revisión de %1</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie aún</translation>
        </message>
        <message>
            <source>%1 of %2  %3</source>
            <comment>a section</comment>
            <translation>%1 de %2  %3</translation>
        </message>
        <message>
            <source>This is the last section.</source>
            <translation>Esta es la última sección.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <comment>a section</comment>
            <translation>Después: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n min</source>
            <translation>
                <numerusform>%1 de %n min</numerusform>
                <numerusform>%1 de %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Timer: %1</source>
            <translation>Cronómetro: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewWindow</name>
        <message>
            <source>Sprint review</source>
            <translation>Revisión de sprint</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notas del orador</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpeakerWindow</name>
        <message>
            <source>To show</source>
            <translation>Por mostrar</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notas del orador</translation>
        </message>
        <message>
            <source>Right, Space, PageDown: next. Left, PageUp: back. 1 to 5: section. B: black. T: timer. D: shown. N: note. Esc: leave.</source>
            <translation>Derecha, Espacio, AvPág: siguiente. Izquierda, RePág: atrás. 1 a 5: sección. B: negro. T: cronómetro. D: mostrado. N: nota. Esc: salir.</translation>
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
            <translation>Se ha mostrado todo.</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>Aún no se ha anotado nada.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CauseDialog</name>
        <message>
            <source>Name the cause</source>
            <translation>Indicar la causa</translation>
        </message>
        <message>
            <source>What brought this incident?</source>
            <translation>¿Qué causó este incidente?</translation>
        </message>
        <message>
            <source>%1 (no cause yet)</source>
            <comment>an incident</comment>
            <translation>%1 (aún sin causa)</translation>
        </message>
        <message>
            <source>How this is known, for whoever doubts the figure</source>
            <translation>Cómo se sabe, para quien dude de la cifra</translation>
        </message>
        <message>
            <source>&amp;Incident</source>
            <translation>&amp;Incidente</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Causado por</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>No deployment</source>
            <translation>Ningún despliegue</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <comment>a deployment</comment>
            <translation>%1 (sugerido)</translation>
        </message>
        <message>
            <source>No deployment ended before it was noticed.</source>
            <translation>Ningún despliegue terminó antes de que se notara.</translation>
        </message>
        <message>
            <source>Suggested is the last deployment of its service before it was noticed. Only what a person names counts in the figures.</source>
            <translation>Se sugiere el último despliegue de su servicio antes de que se notara. En las cifras solo cuenta lo que indica una persona.</translation>
        </message>
        <message>
            <source>There is no incident in this period.</source>
            <translation>No hay ningún incidente en este periodo.</translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation>Escriba primero un motivo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayBar</name>
        <message>
            <source>Minute that is shown</source>
            <translation>Minuto mostrado</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a second</source>
            <translation>
                <numerusform>%n minuto por segundo</numerusform>
                <numerusform>%n minutos por segundo</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Volver al presente</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayWindow</name>
        <message>
            <source>This is the past. Nothing can be changed here: go back to now to make changes. Measured values and attached files are shown as they are kept today.</source>
            <translation>Esto es el pasado. Aquí no se puede cambiar nada: vuelva al presente para hacer cambios. Los valores medidos y los adjuntos aparecen como se conservan hoy.</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Reproducción</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar un comando</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>↑ ↓</source>
            <comment>keys of the keyboard</comment>
            <translation>↑ ↓</translation>
        </message>
        <message>
            <source>move</source>
            <comment>a key of the palette</comment>
            <translation>mover</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key of the keyboard</comment>
            <translation>Intro</translation>
        </message>
        <message>
            <source>do it</source>
            <comment>a key of the palette</comment>
            <translation>ejecutar</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys of the keyboard</comment>
            <translation>Ctrl Intro</translation>
        </message>
        <message>
            <source>open beside</source>
            <comment>a key of the palette</comment>
            <translation>abrir al lado</translation>
        </message>
        <message>
            <source>commands only</source>
            <comment>a key of the palette</comment>
            <translation>solo comandos</translation>
        </message>
        <message>
            <source>stories</source>
            <comment>a key of the palette</comment>
            <translation>historias</translation>
        </message>
        <message>
            <source>people</source>
            <comment>a key of the palette</comment>
            <translation>personas</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Sin resultados</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteModel</name>
        <message>
            <source>Chosen lately</source>
            <translation>Elegidos hace poco</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PaletteDesk</name>
        <message>
            <source>Epic</source>
            <translation>Épica</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incidente</translation>
        </message>
        <message>
            <source>Incident, %1</source>
            <comment>a service</comment>
            <translation>Incidente, %1</translation>
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
            <translation>Sus historias en el tablero</translation>
        </message>
        <message>
            <source>not possible here and now</source>
            <translation>no es posible aquí y ahora</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a choice in a menu</comment>
            <translation>activado</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Filtro guardado</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Ninguna página contiene estas palabras.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export of %1</source>
            <comment>a view</comment>
            <translation>Exportación de %1</translation>
        </message>
        <message>
            <source>Cancel, write no file</source>
            <translation>Cancelar, no escribir ningún archivo</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>No se pudo escribir la exportación.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Un archivo que hubiera antes está como estaba.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Elija una carpeta en la que se pueda escribir, con algo de espacio libre.</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <comment>a file</comment>
            <translation>%1 está escrito.</translation>
        </message>
        <message>
            <source>The picture of this view is on the clipboard.</source>
            <translation>La imagen de esta vista está en el portapapeles.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Vista previa de impresión</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDialog</name>
        <message>
            <source>Export this view</source>
            <translation>Exportar esta vista</translation>
        </message>
        <message>
            <source>&amp;PDF, with all rows, to be printed</source>
            <translation>&amp;PDF con todas las filas, para imprimir</translation>
        </message>
        <message>
            <source>P&amp;icture (PNG), as large as on the screen</source>
            <translation>&amp;Imagen (PNG), tan grande como en pantalla</translation>
        </message>
        <message>
            <source>Picture (PNG), &amp;twice as large</source>
            <translation>Imagen (PNG), el &amp;doble de grande</translation>
        </message>
        <message>
            <source>&amp;Table (CSV), for a spreadsheet</source>
            <translation>&amp;Tabla (CSV), para una hoja de cálculo</translation>
        </message>
        <message>
            <source>This view has no rows.</source>
            <translation>Esta vista no tiene filas.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Punto y coma</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Entre las celdas</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>E&amp;ntre las celdas</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>&amp;Copiar como imagen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobRow</name>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <comment>a job</comment>
            <translation>Progreso: %1</translation>
        </message>
        <message>
            <source>being cancelled</source>
            <translation>cancelándose</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>You can keep working.</source>
            <translation>Puede seguir trabajando.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <comment>a job</comment>
            <translation>Reanudar: %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <comment>a job</comment>
            <translation>Pausar: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does; a job</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <comment>a job</comment>
            <translation>Ocultar: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobBar</name>
        <message>
            <source>Jobs</source>
            <translation>Trabajos</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <comment>a job</comment>
            <translation>Ha empezado: %1.</translation>
        </message>
        <message>
            <source>%1 is finished.</source>
            <comment>a job</comment>
            <translation>Ha terminado: %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a job; how far it is</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs</source>
            <translation>
                <numerusform>%n trabajo</numerusform>
                <numerusform>%n trabajos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LicencesDialog</name>
        <message>
            <source>public domain</source>
            <translation>dominio público</translation>
        </message>
        <message>
            <source>%1 comes under the licence %2. Its text is not installed on this computer; the package that brings %1 has it.</source>
            <comment>a part of the program; a licence</comment>
            <translation>%1 se distribuye bajo la licencia %2. Su texto no está instalado en este equipo; lo contiene el paquete que trae %1.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Partes del programa</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the program; its licence</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Licence of %1</source>
            <comment>a part of the program</comment>
            <translation>Licencia de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar un comando</translation>
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
            <translation>Esta pantalla mural se ha detenido sola</translation>
        </message>
        <message>
            <source>It is tried again at %1. Nothing was changed.</source>
            <comment>a time</comment>
            <translation>Nuevo intento a las %1. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The wall display is on.</source>
            <translation>La pantalla mural está en marcha.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallNotes</name>
        <message>
            <source>Not read yet</source>
            <translation>Aún sin leer</translation>
        </message>
        <message>
            <source>No news for %1</source>
            <comment>a span</comment>
            <translation>Sin novedades desde hace %1</translation>
        </message>
        <message>
            <source>Live, now</source>
            <translation>En directo, ahora</translation>
        </message>
        <message>
            <source>Live, %1 ago</source>
            <comment>a span</comment>
            <translation>En directo, hace %1</translation>
        </message>
        <message>
            <source>Read %1 ago</source>
            <comment>a span</comment>
            <translation>Leído hace %1</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <comment>of a sprint</comment>
            <translation>Objetivo: %1</translation>
        </message>
        <message>
            <source>Next in %1</source>
            <comment>a span</comment>
            <translation>Siguiente en %1</translation>
        </message>
        <message>
            <source>Pages do not change while data is stale</source>
            <translation>Las páginas no cambian mientras los datos están desactualizados</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Aún no hay datos</translation>
        </message>
        <message>
            <source>No fresh data for %1</source>
            <comment>a span</comment>
            <translation>Sin datos nuevos desde hace %1</translation>
        </message>
        <message>
            <source>The workspace could not be read so far.</source>
            <translation>Aún no se ha podido leer el espacio de trabajo.</translation>
        </message>
        <message>
            <source>Everything below is from %1. Do not rely on it.</source>
            <comment>a time</comment>
            <translation>Datos de abajo: %1. No se fíe de ellos.</translation>
        </message>
        <message>
            <source>Nobody reads the team’s servers at the moment.</source>
            <translation>Nadie lee ahora mismo los servidores del equipo.</translation>
        </message>
        <message>
            <source>This wall goes on looking by itself.</source>
            <translation>Esta pantalla sigue mirando por sí sola.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, now.</source>
            <translation>Se reintenta por sí sola: intento %1, ahora.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, next in %2.</source>
            <translation>Se reintenta por sí sola: intento %1, el próximo en %2.</translation>
        </message>
        <message>
            <source>Help: Operations Engineer</source>
            <translation>Ayuda: ingeniero de operaciones</translation>
        </message>
        <message>
            <source>Esc leaves the wall</source>
            <translation>Esc sale de la pantalla mural</translation>
        </message>
        <message>
            <source>The wall is dark outside the team’s hours</source>
            <translation>La pantalla está oscura fuera del horario del equipo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallPicture</name>
        <message>
            <source>The team database does not answer.</source>
            <translation>La base de datos del equipo no responde.</translation>
        </message>
        <message>
            <source>The wall has no page “%1”.</source>
            <translation>La pantalla mural no tiene la página «%1».</translation>
        </message>
        <message>
            <source>Give overview, pipelines, mosaic, sprint, metrics or stale.</source>
            <translation>Indique overview, pipelines, mosaic, sprint, metrics o stale.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallSettings</name>
        <message>
            <source>Panel</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source> inches</source>
            <comment>after a number</comment>
            <translation> pulgadas</translation>
        </message>
        <message>
            <source>Diagonal of the panel</source>
            <translation>Diagonal de la pantalla</translation>
        </message>
        <message>
            <source> m</source>
            <comment>metres, after a number</comment>
            <translation> m</translation>
        </message>
        <message>
            <source>Distance from which it is read</source>
            <translation>Distancia a la que se lee</translation>
        </message>
        <message>
            <source>&amp;Diagonal</source>
            <translation>&amp;Diagonal</translation>
        </message>
        <message>
            <source>Read &amp;from</source>
            <translation>&amp;Leída a</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Vista general</translation>
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
            <translation>&amp;Métricas</translation>
        </message>
        <message>
            <source>Seconds that each page stays</source>
            <translation>Segundos que permanece cada página</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after a number</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>How people are called</source>
            <translation>Cómo se llama a las personas</translation>
        </message>
        <message>
            <source>By their roles</source>
            <translation>Por sus roles</translation>
        </message>
        <message>
            <source>By their first names</source>
            <translation>Por sus nombres</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Se muestran</translation>
        </message>
        <message>
            <source>&amp;Each for</source>
            <translation>&amp;Cada una durante</translation>
        </message>
        <message>
            <source>People are &amp;called</source>
            <translation>A las personas se las ll&amp;ama</translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two times of day</comment>
            <translation>a</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Dark outside the team’s &amp;hours, except for a P1 incident</source>
            <translation>Oscura fuera del &amp;horario del equipo, salvo con un incidente P1</translation>
        </message>
        <message>
            <source>The team’s day begins</source>
            <translation>Comienzo del día del equipo</translation>
        </message>
        <message>
            <source>The team’s day ends</source>
            <translation>Fin del día del equipo</translation>
        </message>
        <message>
            <source>&amp;Weekends, too</source>
            <translation>También los &amp;fines de semana</translation>
        </message>
        <message>
            <source>Dimmed at &amp;night</source>
            <translation>Atenuada de &amp;noche</translation>
        </message>
        <message>
            <source>The night begins</source>
            <translation>Comienzo de la noche</translation>
        </message>
        <message>
            <source>The night ends</source>
            <translation>Fin de la noche</translation>
        </message>
        <message>
            <source>Team’s hours</source>
            <translation>Horario del equipo</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Noche</translation>
        </message>
        <message>
            <source>Open this on the panel and read the line from the back of the room.</source>
            <translation>Abra esto en la pantalla mural y lea la línea desde el fondo de la sala.</translation>
        </message>
        <message>
            <source>This panel is too small for that distance: it can be read from %1 m.</source>
            <translation>Esta pantalla es demasiado pequeña para esa distancia: se lee desde %1 m.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallTestLine</name>
        <message>
            <source>A line to read from the back of the room</source>
            <translation>Una línea para leer desde el fondo de la sala</translation>
        </message>
        <message>
            <source>Customers can work</source>
            <translation>Los clientes pueden trabajar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWatch</name>
        <message>
            <source>The workspace does not answer.</source>
            <translation>El espacio de trabajo no responde.</translation>
        </message>
        <message>
            <source>The file of the workspace is not there.</source>
            <translation>El archivo del espacio de trabajo no está.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWindow</name>
        <message>
            <source>Wall display</source>
            <translation>Pantalla mural</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWords</name>
        <message>
            <source>incident</source>
            <translation>incidente</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>inestable</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>en orden</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>objetivo %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>límite %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a figure&apos;s name, its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Last answer %1</source>
            <translation>Última respuesta: %1</translation>
        </message>
        <message>
            <source>It has never answered</source>
            <translation>Nunca ha respondido</translation>
        </message>
        <message>
            <source>Nobody knows how customers fare</source>
            <translation>No se sabe qué reciben los clientes</translation>
        </message>
        <message>
            <source>Monitoring is silent · %1</source>
            <comment>when it answered last</comment>
            <translation>La monitorización guarda silencio · %1</translation>
        </message>
        <message>
            <source>Customers are not served well</source>
            <translation>Los clientes no están bien atendidos</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its value; its goal</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recovered %1 after %2</source>
            <comment>a time, a span</comment>
            <translation>recuperado a las %1 tras %2</translation>
        </message>
        <message>
            <source>No incident is open</source>
            <translation>No hay incidentes abiertos</translation>
        </message>
        <message>
            <source>Nothing measures how customers fare</source>
            <translation>Nada mide lo que reciben los clientes</translation>
        </message>
        <message>
            <source>All is well for customers</source>
            <translation>Todo va bien para los clientes</translation>
        </message>
        <message>
            <source>P%1</source>
            <comment>priority of an incident</comment>
            <translation>P%1</translation>
        </message>
        <message>
            <source>nobody has it yet</source>
            <translation>aún no lo tiene nadie</translation>
        </message>
        <message numerus="yes">
            <source>%n customers affected</source>
            <translation>
                <numerusform>%n cliente afectado</numerusform>
                <numerusform>%n clientes afectados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>so many of what, in the team&apos;s words</comment>
            <translation>%1 %2 con fallo</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Asignado</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>Construido</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Funcional</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Aprobación</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>%1 de %2 pasos hechos</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>the step that is on; how many are done</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>none of %1 fails</source>
            <translation>de %1, ninguno falla</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 fail</source>
            <translation>
                <numerusform>falla %1 de %2</numerusform>
                <numerusform>fallan %1 de %2</numerusform>
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
            <translation>prueba funcional</translation>
        </message>
        <message>
            <source>performance</source>
            <comment>the stage of a pipeline</comment>
            <translation>prueba de rendimiento</translation>
        </message>
        <message>
            <source>security</source>
            <comment>the stage of a pipeline</comment>
            <translation>prueba de seguridad</translation>
        </message>
        <message>
            <source>deploy</source>
            <comment>the stage of a pipeline</comment>
            <translation>despliegue</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>a span</comment>
            <translation>más de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more fail</source>
            <translation>
                <numerusform>%n más con fallos</numerusform>
                <numerusform>%n más con fallos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n bloqueado</numerusform>
                <numerusform>%n bloqueados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n inestable</numerusform>
                <numerusform>%n inestables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en marcha</numerusform>
                <numerusform>%n en marcha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine</source>
            <translation>
                <numerusform>%n en orden</numerusform>
                <numerusform>%n en orden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n sin respuesta</numerusform>
                <numerusform>%n sin respuesta</numerusform>
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
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>pipelines fail</source>
            <translation>
                <numerusform>pipeline falla</numerusform>
                <numerusform>pipelines fallan</numerusform>
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
                <numerusform>pipeline sin respuesta</numerusform>
                <numerusform>pipelines sin respuesta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines blocked</source>
            <translation>
                <numerusform>pipeline bloqueado</numerusform>
                <numerusform>pipelines bloqueados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines unstable</source>
            <translation>
                <numerusform>pipeline inestable</numerusform>
                <numerusform>pipelines inestables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines fine</source>
            <translation>
                <numerusform>pipeline en orden</numerusform>
                <numerusform>pipelines en orden</numerusform>
            </translation>
        </message>
        <message>
            <source>in production</source>
            <translation>en producción</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a span</comment>
            <translation>desde hace %1</translation>
        </message>
        <message numerus="yes">
            <source>stories blocked</source>
            <translation>
                <numerusform>historia bloqueada</numerusform>
                <numerusform>historias bloqueadas</numerusform>
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
                <numerusform>historia en curso</numerusform>
                <numerusform>historias en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>none is blocked</source>
            <translation>ninguna está bloqueada</translation>
        </message>
        <message>
            <source>%1, day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1, día %2 de %3</translation>
        </message>
        <message>
            <source>%1, day %2</source>
            <comment>a sprint</comment>
            <translation>%1, día %2</translation>
        </message>
        <message>
            <source>of %1 pt</source>
            <comment>points</comment>
            <translation>de %1 pt</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <comment>stories</comment>
            <translation>
                <numerusform>de %n</numerusform>
                <numerusform>de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 de %2 puntos</translation>
        </message>
        <message>
            <source>%1 of %2 stories</source>
            <translation>%1 de %2 historias</translation>
        </message>
        <message>
            <source>%1 %2, limit %3</source>
            <comment>a column, its stories</comment>
            <translation>%1 %2, límite %3</translation>
        </message>
        <message numerus="yes">
            <source>%n stories blocked</source>
            <translation>
                <numerusform>%n historia bloqueada</numerusform>
                <numerusform>%n historias bloqueadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incidente</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vista general</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>All pipelines</source>
            <translation>Todos los pipelines</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
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
            <translation>desde %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>%1 over</source>
            <comment>a column&apos;s limit</comment>
            <translation>%1 por encima</translation>
        </message>
        <message>
            <source>limit %1</source>
            <comment>of a column</comment>
            <translation>límite %1</translation>
        </message>
        <message>
            <source>Nothing is stuck</source>
            <translation>Nada está atascado</translation>
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
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>&amp;Tamaño del texto</translation>
        </message>
        <message>
            <source>Large &amp;targets for touch</source>
            <translation>O&amp;bjetivos táctiles grandes</translation>
        </message>
        <message>
            <source>Buttons and fields are at least 44 pixels high.</source>
            <translation>Los botones y los campos tienen al menos 44 píxeles de alto.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>&amp;Reduced motion</source>
            <translation>Movimiento &amp;reducido</translation>
        </message>
        <message>
            <source>Menus and tips appear at once, and the wall display changes its pages without a fade.</source>
            <translation>Los menús y las sugerencias aparecen de golpe, y la pantalla mural cambia de página sin fundido.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRun</name>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Try the demo day</source>
            <translation>Probar el día de demostración</translation>
        </message>
        <message>
            <source>Follow a Tuesday hour by hour with sample data. Change anything; leave it with one click.</source>
            <translation>Siga un martes hora a hora con datos de ejemplo. Cambie lo que quiera; salga con un clic.</translation>
        </message>
        <message>
            <source>Recommended, 5 minutes</source>
            <translation>Recomendado, 5 minutos</translation>
        </message>
        <message>
            <source>New workspace on this computer</source>
            <translation>Nuevo espacio de trabajo en este equipo</translation>
        </message>
        <message>
            <source>Start with an empty board and your own team. Works offline.</source>
            <translation>Empiece con un tablero vacío y su propio equipo. Funciona sin conexión.</translation>
        </message>
        <message>
            <source>Connect to the team database</source>
            <translation>Conectar con la base de datos del equipo</translation>
        </message>
        <message>
            <source>Your team already uses Dayshift: you need the address and your sign-in, or a connection file.</source>
            <translation>Su equipo ya usa Dayshift: necesita la dirección y sus credenciales, o un archivo de conexión.</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>Importar lo que tiene</translation>
        </message>
        <message>
            <source>Stories and sprints. You see what will come in before anything is stored.</source>
            <translation>Historias y sprints. Verá lo que va a entrar antes de que se guarde nada.</translation>
        </message>
        <message>
            <source>Or drop a file here: a connection file from a colleague, a CSV or JSON export, or a Dayshift workspace. File &gt; Open workspace opens one, too.</source>
            <translation>O suelte aquí un archivo: un archivo de conexión del equipo, una exportación CSV o JSON, o un espacio de trabajo de Dayshift. Archivo &gt; Abrir espacio de trabajo también abre uno.</translation>
        </message>
        <message>
            <source>CSV file …</source>
            <translation>Archivo CSV…</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.tsv);;All files (*)</source>
            <translation>Archivos CSV (*.csv *.tsv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>GitHub …</source>
            <translation>GitHub…</translation>
        </message>
        <message>
            <source>Exports (*.json *.csv);;All files (*)</source>
            <translation>Exportaciones (*.json *.csv);;Todos los archivos (*)</translation>
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
            <translation>Importar</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>Qué va a pasar</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>Tema: como el sistema</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>Tema: claro</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>Tema: oscuro</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>Tema: alto contraste</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>&amp;Omitir</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>¿Cómo quiere empezar?</translation>
        </message>
        <message>
            <source>You can change this at any time. Nothing is sent anywhere until you connect a source.</source>
            <translation>Puede cambiarlo en cualquier momento. No se envía nada a ningún sitio hasta que conecte una fuente.</translation>
        </message>
        <message>
            <source>Whose workspace is it?</source>
            <translation>¿De quién es el espacio de trabajo?</translation>
        </message>
        <message>
            <source>All of it can be changed later. Only the team&apos;s name is needed.</source>
            <translation>Todo se puede cambiar después. Solo hace falta el nombre del equipo.</translation>
        </message>
        <message>
            <source>What feeds it?</source>
            <translation>¿De qué se alimenta?</translation>
        </message>
        <message>
            <source>Each of these can wait. A test asks the server once and stores nothing.</source>
            <translation>Todo esto puede esperar. Una prueba pregunta al servidor una vez y no guarda nada.</translation>
        </message>
        <message>
            <source>This is what will be made, read and stored, and nothing else.</source>
            <translation>Esto es lo que se creará, se leerá y se guardará, y nada más.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>Start the demo day</source>
            <translation>Empezar el día de demostración</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>Crear un espacio de trabajo</translation>
        </message>
        <message>
            <source>Connect …</source>
            <translation>Conectar…</translation>
        </message>
        <message>
            <source>Import into a workspace</source>
            <translation>Importar en un espacio de trabajo</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Abrir el espacio de trabajo</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>Siguie&amp;nte</translation>
        </message>
        <message>
            <source>The workspace of %1 is made as one file, %2. It stays on this computer.</source>
            <comment>a team; a path</comment>
            <translation>El espacio de trabajo de %1 se crea como un solo archivo, %2. Se queda en este equipo.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are read, and you see what they hold before it is stored.</source>
            <translation>
                <numerusform>Se lee %n archivo, y verá lo que contiene antes de que se guarde.</numerusform>
                <numerusform>Se leen %n archivos, y verá lo que contienen antes de que se guarde.</numerusform>
            </translation>
        </message>
        <message>
            <source>To be imported: %1. First say whose workspace it is for.</source>
            <comment>files</comment>
            <translation>Para importar: %1. Diga primero para el espacio de trabajo de quién.</translation>
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
            <translation>Builds de un servidor de CI, para que todo el mundo vea qué está roto y desde cuándo. Basta un token que pueda leer.</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Historias</translation>
        </message>
        <message>
            <source>Go back to the first step to import an export of Jira, GitHub, GitLab, Trello or a CSV file, or use File &gt; Import later.</source>
            <translation>Vuelva al primer paso para importar una exportación de Jira, GitHub, GitLab, Trello o un archivo CSV, o use más tarde Archivo &gt; Importar.</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitorización</translation>
        </message>
        <message>
            <source>What customers meet: figures and alerts, so that an incident begins when it hurts, not when somebody calls.</source>
            <translation>Lo que encuentran los clientes: valores y alertas, para que un incidente empiece cuando duele, no cuando alguien llama.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Kept in the system&apos;s keyring, never in the workspace</source>
            <translation>Se guarda en el llavero del sistema, nunca en el espacio de trabajo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Token or password</source>
            <translation>Token o contraseña</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Pipeline or Monitoring; a field</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <comment>Pipeline or Monitoring</comment>
            <translation>Probar: %1</translation>
        </message>
        <message>
            <source>Builds are read from %1: every few seconds while something runs there, and rarely while nothing does.</source>
            <comment>an address</comment>
            <translation>Los builds se leen de %1: cada pocos segundos mientras algo se ejecuta allí, y rara vez si no hay nada en marcha.</translation>
        </message>
        <message numerus="yes">
            <source>Monitoring is read from %1 every %2 s, with %n figure(s).</source>
            <comment>an address; a number</comment>
            <translation>
                <numerusform>La monitorización se lee de %1 cada %2 s, con %n valor.</numerusform>
                <numerusform>La monitorización se lee de %1 cada %2 s, con %n valores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and passwords go into the system&apos;s keyring and nowhere else.</source>
            <translation>Los tokens y las contraseñas van al llavero del sistema y a ningún otro sitio.</translation>
        </message>
        <message>
            <source>Nothing is read from any server. You can connect one at any time in Settings &gt; Sources.</source>
            <translation>No se lee nada de ningún servidor. Puede conectar uno en cualquier momento en Ajustes &gt; Fuentes.</translation>
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
                <numerusform>%n semana</numerusform>
                <numerusform>%n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>No sprints</source>
            <translation>Sin sprints</translation>
        </message>
        <message>
            <source>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</source>
            <translation>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>First day of the sprint</source>
            <translation>Primer día del sprint</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Equipo</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Producto</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>Archi&amp;vo</translation>
        </message>
        <message>
            <source>Sprints &amp;last</source>
            <translation>Los sprints &amp;duran</translation>
        </message>
        <message>
            <source>Current sp&amp;rint, since</source>
            <translation>Spr&amp;int actual, desde</translation>
        </message>
        <message>
            <source>P&amp;eople, one a line, with roles</source>
            <translation>Pe&amp;rsonas, una por línea, con sus roles</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espacios de trabajo de Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>No role is called “%1”. It is left out.</source>
            <comment>a word</comment>
            <translation>Ningún rol se llama «%1». Se deja fuera.</translation>
        </message>
        <message>
            <source>Paste a list: name, roles, @login, mail address, apart by commas. You are in the team already.</source>
            <translation>Pegue una lista: nombre, roles, @usuario, dirección de correo, separados por comas. Usted ya está en el equipo.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>A workspace needs the name of its team.</source>
            <translation>Un espacio de trabajo necesita el nombre de su equipo.</translation>
        </message>
        <message>
            <source>A workspace needs a file.</source>
            <translation>Un espacio de trabajo necesita un archivo.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another one, or open it by the File menu.</source>
            <translation>Ya hay un archivo con este nombre. Elija otro, o ábralo desde el menú Archivo.</translation>
        </message>
        <message>
            <source>%1 runs from %2.</source>
            <comment>a sprint; its days</comment>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the team besides you.</source>
            <translation>
                <numerusform>%n persona está en el equipo además de usted.</numerusform>
                <numerusform>%n personas están en el equipo además de usted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GatesPane</name>
        <message>
            <source>Stages and the board&apos;s rules</source>
            <translation>Etapas y reglas del tablero</translation>
        </message>
        <message>
            <source>Which of your servers&apos; stages is a build, a functional, performance or security test, or a deployment; what the columns ask; when a story is done.</source>
            <translation>Qué etapas de sus servidores son un build, una prueba funcional, de rendimiento o de seguridad, o un despliegue; qué piden las columnas; cuándo una historia está terminada.</translation>
        </message>
        <message>
            <source>Who signs a release</source>
            <translation>Quién firma una release</translation>
        </message>
        <message>
            <source>One signature for each of these roles. Nobody signs twice in one release, and whoever made a change does not sign alone for it.</source>
            <translation>Una firma por cada uno de estos roles. Nadie firma dos veces en una release, y quien hizo un cambio no firma solo por él.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>What has to hold before a release goes out.</source>
            <translation>Lo que debe cumplirse antes de que salga una release.</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>&amp;Quality level: so many of the tests that ran have to pass</source>
            <translation>Nivel de ca&amp;lidad: cuántas de las pruebas ejecutadas deben pasar</translation>
        </message>
        <message>
            <source>Gates only ad&amp;vise</source>
            <translation>Las barreras solo a&amp;visan</translation>
        </message>
        <message>
            <source>A gate that does not hold warns, and nobody is kept from signing or deploying.</source>
            <translation>Una barrera no superada avisa, y no impide a nadie firmar ni desplegar.</translation>
        </message>
        <message>
            <source>After a deployment</source>
            <translation>Después de un despliegue</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Production is &amp;watched so long before the release counts as verified</source>
            <translation>Tiempo que se &amp;observa producción antes de que la release cuente como verificada</translation>
        </message>
        <message>
            <source>Old builds</source>
            <translation>Builds antiguos</translation>
        </message>
        <message>
            <source>Builds are &amp;kept for so many days</source>
            <translation>Días que se &amp;conservan los builds</translation>
        </message>
        <message>
            <source>The newest of each pipeline, and what proves a story, a release or a deployment, stays longer.</source>
            <translation>El más reciente de cada pipeline, y lo que demuestra una historia, una release o un despliegue, se queda más tiempo.</translation>
        </message>
        <message numerus="yes">
            <source>Builds are kept for %n day(s)</source>
            <translation>
                <numerusform>Los builds se conservan %n día</numerusform>
                <numerusform>Los builds se conservan %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>Solo lectura: aquí no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>Rules for releases changed</source>
            <translation>Reglas de las releases cambiadas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Herald</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened while it was quiet</source>
            <translation>
                <numerusform>Ha pasado %n cosa durante el silencio</numerusform>
                <numerusform>Han pasado %n cosas durante el silencio</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Abrir la lista</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeyboardPane</name>
        <message>
            <source>Single letters</source>
            <translation>Letras sueltas</translation>
        </message>
        <message>
            <source>&amp;Letters alone do something in lists</source>
            <translation>Las &amp;letras solas hacen algo en las listas</translation>
        </message>
        <message>
            <source>E edits, A assigns, and so on. They never act while text is typed. Switch them off if you speak to the computer or press keys by accident.</source>
            <translation>E edita, A asigna, y así sucesivamente. Nunca actúan mientras se escribe texto. Desactívelas si habla al equipo o pulsa teclas sin querer.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Buscar una acción o una tecla</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>From the program</source>
            <translation>Del programa</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Tecla nueva</translation>
        </message>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Usar esta tecla</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>&amp;Ninguna tecla</translation>
        </message>
        <message>
            <source>&amp;Back to the program&apos;s</source>
            <translation>&amp;Volver a la del programa</translation>
        </message>
        <message>
            <source>Reset &amp;all keys</source>
            <translation>Restablecer &amp;todas las teclas</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no key</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>In every view</source>
            <translation>En todas las vistas</translation>
        </message>
        <message>
            <source>Choose an action, then press the new key in the field.</source>
            <translation>Elija una acción y después pulse la tecla nueva en el campo.</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” already: neither would act. Choose another one, or use it all the same and give that one another key.</source>
            <comment>a key; an action</comment>
            <translation>%1 ya es la tecla de «%2»: no actuaría ninguna de las dos. Elija otra, o úsela de todos modos y dé a aquella otra tecla.</translation>
        </message>
        <message>
            <source>Changed. It acts from now on.</source>
            <translation>Cambiada. Actúa desde ahora.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LanguagePane</name>
        <message>
            <source>For translators</source>
            <translation>Para traductores</translation>
        </message>
        <message>
            <source>Offer languages that &amp;test the program</source>
            <translation>Ofrecer idiomas que &amp;prueban el programa</translation>
        </message>
        <message>
            <source>English in longer words, and English from right to left. They are in the View menu after the next start, and here when you come back.</source>
            <translation>El inglés con palabras más largas, y el inglés de derecha a izquierda. Están en el menú Ver tras el próximo inicio, y aquí cuando vuelva.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>Palabras más largas, para pruebas</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>En espejo, para pruebas</translation>
        </message>
        <message>
            <source>The window speaks the new language at once. What people and servers wrote stays as they wrote it.</source>
            <translation>La ventana habla el nuevo idioma enseguida. Lo que escribieron personas y servidores queda como lo escribieron.</translation>
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation>Fechas y números</translation>
        </message>
        <message>
            <source>A moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Time zone, the workspace&apos;s</source>
            <translation>Zona horaria, la del espacio de trabajo</translation>
        </message>
        <message>
            <source>They follow the language and the country that the system is set to.</source>
            <translation>Siguen el idioma y el país configurados en el sistema.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationWords</name>
        <message>
            <source>Story #%1 is yours</source>
            <translation>La historia #%1 es suya</translation>
        </message>
        <message>
            <source>%1 mentions you in #%2</source>
            <comment>a person; the number of a story</comment>
            <translation>%1 le menciona en #%2</translation>
        </message>
        <message>
            <source>Release %1 waits for your signature</source>
            <translation>La release %1 espera su firma</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a pipeline</comment>
            <translation>%1: fallo</translation>
        </message>
        <message>
            <source>%1 failed at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1: fallo en %2</translation>
        </message>
        <message>
            <source>Incident %1: %2</source>
            <comment>its number; its title</comment>
            <translation>Incidente %1: %2</translation>
        </message>
        <message>
            <source>%1 waits for approval</source>
            <comment>a pipeline</comment>
            <translation>%1 espera aprobación</translation>
        </message>
        <message>
            <source>%1 waits for approval at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 espera aprobación en %2</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 le ha asignado: %2</translation>
        </message>
        <message>
            <source>You sign as %1.</source>
            <comment>a role</comment>
            <translation>Usted firma como %1.</translation>
        </message>
        <message>
            <source>The last change is by %1.</source>
            <comment>a person</comment>
            <translation>El último cambio es de %1.</translation>
        </message>
        <message>
            <source>%1 raised it.</source>
            <comment>a person</comment>
            <translation>Lo declaró %1.</translation>
        </message>
        <message>
            <source>Somebody who may deploy has to agree.</source>
            <translation>Alguien que pueda desplegar tiene que dar su acuerdo.</translation>
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
            <translation>Incidente %1</translation>
        </message>
        <message>
            <source>Assign to me</source>
            <translation>Asignarme</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPage</name>
        <message>
            <source>What happened</source>
            <translation>Qué ha pasado</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Nada le espera.</translation>
        </message>
        <message>
            <source>Stories that are given to you, comments that mention you, releases that wait for your signature, builds of yours that fail and incidents are told here.</source>
            <translation>Aquí aparecen las historias que se le asignan, los comentarios que le mencionan, las releases que esperan su firma, sus builds que fallan y los incidentes.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Assign to me</source>
            <translation>A&amp;signarme</translation>
        </message>
        <message>
            <source>&amp;Done with it</source>
            <translation>&amp;Resuelto</translation>
        </message>
        <message>
            <source>Done with a&amp;ll</source>
            <translation>&amp;Todo resuelto</translation>
        </message>
        <message>
            <source>What is &amp;told</source>
            <translation>Qué se &amp;notifica</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n por mirar</numerusform>
                <numerusform>%n por mirar</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPane</name>
        <message>
            <source>What concerns me</source>
            <translation>Lo que me concierne</translation>
        </message>
        <message>
            <source>Only what concerns you is told, and never that something passed. All of it stands in the list, Ctrl+Shift+N.</source>
            <translation>Solo se notifica lo que le concierne, y nunca que algo ha pasado las pruebas. Todo está en la lista, Ctrl+Mayús+N.</translation>
        </message>
        <message>
            <source>A story is given to &amp;me</source>
            <translation>Se &amp;me asigna una historia</translation>
        </message>
        <message>
            <source>Somebody m&amp;entions me</source>
            <translation>Alguien me m&amp;enciona</translation>
        </message>
        <message>
            <source>A release waits for my &amp;signature</source>
            <translation>Una release espera mi &amp;firma</translation>
        </message>
        <message>
            <source>A &amp;build of mine fails</source>
            <translation>Falla un &amp;build mío</translation>
        </message>
        <message>
            <source>An &amp;incident is raised</source>
            <translation>Se declara un &amp;incidente</translation>
        </message>
        <message>
            <source>A deployment waits for a&amp;pproval</source>
            <translation>Un despliegue espera a&amp;probación</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>En el escritorio</translation>
        </message>
        <message>
            <source>In the tray only</source>
            <translation>Solo en la bandeja</translation>
        </message>
        <message>
            <source>In the list only</source>
            <translation>Solo en la lista</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>&amp;Quiet hours each day</source>
            <translation>&amp;Horas de silencio cada día</translation>
        </message>
        <message>
            <source>What happens meanwhile comes into the list; at the end one notification says how much there is.</source>
            <translation>Lo que pase mientras tanto va a la lista; al final, una notificación dice cuánto hay.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;A</translation>
        </message>
        <message>
            <source>Incidents may brea&amp;k them</source>
            <translation>Los incidentes pueden inte&amp;rrumpirlas</translation>
        </message>
        <message>
            <source>While a sprint review is presented, nothing is shown either; it comes when the review ends.</source>
            <translation>Mientras se presenta una revisión de sprint tampoco se muestra nada; llega cuando termina la revisión.</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the last window quits Dayshift.</source>
            <translation>Este escritorio no tiene bandeja: al cerrar la última ventana se sale de Dayshift.</translation>
        </message>
        <message>
            <source>Stay in the tray when the last &amp;window is closed</source>
            <translation>Quedarse en la bandeja al cerrar la última &amp;ventana</translation>
        </message>
        <message>
            <source>Servers are read on. Quit in the File menu or in the tray ends the program.</source>
            <translation>Se siguen leyendo los servidores. Salir, en el menú Archivo o en la bandeja, cierra el programa.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsRoom</name>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>&amp;Notifications</source>
            <translation>&amp;Notificaciones</translation>
        </message>
        <message>
            <source>#%1 is yours</source>
            <translation>#%1 es suya</translation>
        </message>
        <message>
            <source>%1 is yours</source>
            <comment>a pipeline</comment>
            <translation>%1 es suyo</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>Usted no es miembro de este equipo.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Have yourself added in Settings &gt; Team and roles.</source>
            <translation>Pida que le añadan en Ajustes &gt; Equipo y roles.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPane</name>
        <message>
            <source>Yours, on this computer. Nobody else sees it.</source>
            <translation>Suyos, en este equipo. Nadie más los ve.</translation>
        </message>
        <message>
            <source>The team&apos;s: it lies in the workspace, and everybody has it.</source>
            <translation>Del equipo: están en el espacio de trabajo, y los tiene todo el mundo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsRoom</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Ajustes</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>theme dark light contrast text size touch motion look</source>
            <translation>tema oscuro claro contraste texto tamaño táctil movimiento apariencia</translation>
        </message>
        <message>
            <source>Language and dates</source>
            <translation>Idioma y fechas</translation>
        </message>
        <message>
            <source>language dates numbers time zone translation</source>
            <translation>idioma fechas números zona horaria traducción</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>quiet hours desktop tray digest incident approval mention</source>
            <translation>silencio horas escritorio bandeja resumen incidente aprobación mención</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>keys shortcuts single letters conflict reset</source>
            <translation>teclas atajos letras sueltas conflicto restablecer</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <source>Team database</source>
            <translation>Base de datos del equipo</translation>
        </message>
        <message>
            <source>database server file backup schema team product time zone check</source>
            <translation>base de datos servidor archivo copia de seguridad esquema equipo producto zona horaria comprobación</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>CI servers monitoring connections tokens budget requests test</source>
            <translation>servidores CI monitorización conexiones tokens cuota solicitudes prueba</translation>
        </message>
        <message>
            <source>Stages and gates</source>
            <translation>Etapas y barreras</translation>
        </message>
        <message>
            <source>release sign-off signatures gates stages builds kept days</source>
            <translation>release aprobación firmas barreras etapas builds conservar días</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>Presentar</translation>
        </message>
        <message>
            <source>Wall display</source>
            <translation>Pantalla mural</translation>
        </message>
        <message>
            <source>wall panel distance pages night hours</source>
            <translation>mural pantalla distancia páginas noche horario</translation>
        </message>
        <message>
            <source>Team and roles</source>
            <translation>Equipo y roles</translation>
        </message>
        <message>
            <source>people members rights login guest product owner scrum master</source>
            <translation>personas miembros derechos usuario invitado product owner scrum master</translation>
        </message>
        <message>
            <source>Metrics and bands</source>
            <translation>Métricas y niveles</translation>
        </message>
        <message>
            <source>levels DORA year elite high medium low thresholds figures</source>
            <translation>niveles DORA año élite alto medio bajo umbrales cifras</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <source>About Dayshift</source>
            <translation>Acerca de Dayshift</translation>
        </message>
        <message>
            <source>version licences Qt files folders stored</source>
            <translation>versión licencias Qt archivos carpetas guardado</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Este espacio de trabajo</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>Sus ajustes</translation>
        </message>
        <message>
            <source>Drafts that were not saved yet</source>
            <translation>Borradores que aún no se han guardado</translation>
        </message>
        <message>
            <source>Workspaces, unless you chose another folder; changes that wait to be sent; notifications</source>
            <translation>Espacios de trabajo, salvo que eligiera otra carpeta; cambios pendientes de enviar; notificaciones</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesPane</name>
        <message>
            <source>Connection check</source>
            <translation>Comprobación de la conexión</translation>
        </message>
        <message>
            <source>How they are read</source>
            <translation>Cómo se leen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Quedan</translation>
        </message>
        <message>
            <source>Requests that the server still allows</source>
            <translation>Solicitudes que el servidor aún permite</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>Pro&amp;bar</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Add a &amp;CI server …</source>
            <translation>Añadir un servidor de &amp;CI…</translation>
        </message>
        <message>
            <source>Add &amp;monitoring …</source>
            <translation>Añadir &amp;monitorización…</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>desactivada</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>no responde</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>se lee</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>aún sin leer</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Introducido a mano</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Desactivar</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>&amp;Activar</translation>
        </message>
        <message>
            <source>Its builds prove stories and deployments: switch it off, and they stay.</source>
            <translation>Sus builds demuestran historias y despliegues: desactívelo, y se quedan.</translation>
        </message>
        <message>
            <source>Nothing is connected yet. Add a CI server to see every build, or monitoring to see what customers meet.</source>
            <translation>Aún no hay nada conectado. Añada un servidor de CI para ver cada build, o monitorización para ver lo que encuentran los clientes.</translation>
        </message>
        <message>
            <source>%1 is read again</source>
            <comment>a server</comment>
            <translation>%1 se lee de nuevo</translation>
        </message>
        <message>
            <source>%1 is switched off</source>
            <comment>a server</comment>
            <translation>%1: desactivación</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>a server</comment>
            <translation>Se ha quitado %1</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>A un servidor se le pregunta cada pocos segundos mientras algo se ejecuta allí, y rara vez cuando no. Los tokens están en el llavero del sistema, uno propio en cada equipo.</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. It counts as live for 90 s after its last answer and as stale after 15 min. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>A un servidor se le pregunta cada pocos segundos mientras algo se ejecuta allí, y rara vez si no hay nada en marcha. Cuenta como en directo durante 90 s tras su última respuesta y como desactualizado después de 15 min. Los tokens están en el llavero del sistema, cada equipo con el suyo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StepTrail</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>numbers, and what is done</comment>
            <translation>Paso %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tray</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>&amp;Declarar incidente…</translation>
        </message>
        <message>
            <source>&amp;Open Dayshift</source>
            <translation>&amp;Abrir Dayshift</translation>
        </message>
        <message>
            <source>&amp;Pause notifications</source>
            <translation>&amp;Pausar las notificaciones</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>%1, running</source>
            <comment>a pipeline</comment>
            <translation>%1, en marcha</translation>
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
                <numerusform>%n incidente abierto</numerusform>
                <numerusform>%n incidentes abiertos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) fail</source>
            <translation>
                <numerusform>%n pipeline falla</numerusform>
                <numerusform>%n pipelines fallan</numerusform>
            </translation>
        </message>
        <message>
            <source>No source answers</source>
            <translation>Ninguna fuente responde</translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) run</source>
            <translation>
                <numerusform>%n pipeline en marcha</numerusform>
                <numerusform>%n pipelines en marcha</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nada le necesita</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WelcomePicture</name>
        <message>
            <source>Dayshift. The team&apos;s day, in one window</source>
            <translation>Dayshift. El día del equipo, en una sola ventana</translation>
        </message>
        <message>
            <source>Dayshift</source>
            <translation>Dayshift</translation>
        </message>
        <message>
            <source>The team&apos;s day, in one window</source>
            <translation>El día del equipo, en una sola ventana</translation>
        </message>
        <message>
            <source>See what customers meet in production, who works on it, what the pipeline says and what waits for whom. Every role looks at the same day.</source>
            <translation>Vea lo que encuentran los clientes en producción, quién trabaja en ello, qué dice el pipeline y qué espera a quién. Todos los roles ven el mismo día.</translation>
        </message>
        <message>
            <source>Free software, GPL-3.0. No account, no tracking.</source>
            <translation>Software libre, GPL-3.0. Sin cuenta, sin seguimiento.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificar</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Empaquetar</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>Configurar</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Monitorizar</translation>
        </message>
        <message>
            <source>4 h 14 min</source>
            <translation>4 h 14 min</translation>
        </message>
        <message>
            <source>from a customer&apos;s failed sign-in to the verified recovery</source>
            <translation>desde el inicio de sesión fallido de un cliente hasta la recuperación verificada</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WorkspacePane</name>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>&amp;Test again</source>
            <translation>Probar de &amp;nuevo</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Dónde están los datos</translation>
        </message>
        <message>
            <source>On this computer only: one file, for one person or to try things.</source>
            <translation>Solo en este equipo: un archivo, para una persona o para probar cosas.</translation>
        </message>
        <message>
            <source>In the team&apos;s database: PostgreSQL, everybody sees the same.</source>
            <translation>En la base de datos del equipo: PostgreSQL, todo el mundo ve lo mismo.</translation>
        </message>
        <message>
            <source>&amp;Open another workspace …</source>
            <translation>&amp;Abrir otro espacio de trabajo…</translation>
        </message>
        <message>
            <source>Open a team &amp;database …</source>
            <translation>Abrir una &amp;base de datos del equipo…</translation>
        </message>
        <message>
            <source>When the server cannot be reached, work goes on here and is sent later. Signing and deploying always need the server. The password lies in the system&apos;s keyring.</source>
            <translation>Cuando no se puede llegar al servidor, el trabajo sigue aquí y se envía más tarde. Firmar y desplegar siempre necesitan el servidor. La contraseña está en el llavero del sistema.</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>De quién es</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Te&amp;am</source>
            <translation>Eq&amp;uipo</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Producto</translation>
        </message>
        <message>
            <source>Time &amp;zone, in which days and weeks are counted</source>
            <translation>&amp;Zona horaria, en la que se cuentan los días y las semanas</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Mantenerlo a salvo</translation>
        </message>
        <message>
            <source>A whole copy in one file, while others work on.</source>
            <translation>Una copia completa en un archivo, mientras los demás siguen trabajando.</translation>
        </message>
        <message>
            <source>&amp;Back up …</source>
            <translation>&amp;Respaldar…</translation>
        </message>
        <message>
            <source>The database is backed up on its server.</source>
            <translation>La base de datos se respalda en su servidor.</translation>
        </message>
        <message>
            <source>A connection file brings a colleague here. It holds the address and no password.</source>
            <translation>Un archivo de conexión trae aquí a otra persona del equipo. Contiene la dirección y ninguna contraseña.</translation>
        </message>
        <message>
            <source>&amp;Connection file …</source>
            <translation>Archivo de &amp;conexión…</translation>
        </message>
        <message>
            <source>Connection check</source>
            <translation>Comprobación de la conexión</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>Conectado ahora</translation>
        </message>
        <message>
            <source>It is being asked</source>
            <translation>Se le está preguntando</translation>
        </message>
        <message>
            <source>It does not answer</source>
            <translation>No responde</translation>
        </message>
        <message>
            <source>The workspace is open</source>
            <translation>El espacio de trabajo está abierto</translation>
        </message>
        <message>
            <source>Connected to the team database</source>
            <translation>Conectado a la base de datos del equipo</translation>
        </message>
        <message>
            <source>last change %1</source>
            <comment>a time</comment>
            <translation>último cambio: %1</translation>
        </message>
        <message>
            <source>nothing was changed yet</source>
            <translation>aún no se ha cambiado nada</translation>
        </message>
        <message>
            <source>The file answers</source>
            <translation>El archivo responde</translation>
        </message>
        <message>
            <source>The server answers</source>
            <translation>El servidor responde</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The line is encrypted</source>
            <translation>La línea está cifrada</translation>
        </message>
        <message>
            <source>The line is not encrypted</source>
            <translation>La línea no está cifrada</translation>
        </message>
        <message>
            <source>You may read and write</source>
            <translation>Puede leer y escribir</translation>
        </message>
        <message>
            <source>You may read, and not write</source>
            <translation>Puede leer, pero no escribir</translation>
        </message>
        <message>
            <source>Schema %1 fits this program</source>
            <translation>El esquema %1 encaja con este programa</translation>
        </message>
        <message>
            <source>Schema %1; this program knows %2</source>
            <translation>Esquema %1; este programa conoce %2</translation>
        </message>
        <message>
            <source>The clocks differ by %1</source>
            <translation>Los relojes difieren en %1</translation>
        </message>
        <message>
            <source>The clocks agree</source>
            <translation>Los relojes coinciden</translation>
        </message>
        <message>
            <source>times are the server&apos;s</source>
            <translation>las horas son las del servidor</translation>
        </message>
        <message>
            <source>Workspace changed</source>
            <translation>Espacio de trabajo cambiado</translation>
        </message>
        <message>
            <source>Back up the workspace</source>
            <translation>Respaldar el espacio de trabajo</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espacios de trabajo de Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>Backed up to %1, %2.</source>
            <comment>a file; its size</comment>
            <translation>Respaldado en %1, %2.</translation>
        </message>
        <message>
            <source>Save a connection file</source>
            <translation>Guardar un archivo de conexión</translation>
        </message>
        <message>
            <source>Connection files (*.dayshift-connection)</source>
            <translation>Archivos de conexión (*.dayshift-connection)</translation>
        </message>
        <message>
            <source>The connection file is %1. It holds no password.</source>
            <translation>El archivo de conexión es %1. No contiene ninguna contraseña.</translation>
        </message>
        <message>
            <source>The connection file could not be written. Choose another folder.</source>
            <translation>No se pudo escribir el archivo de conexión. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. What you typed is kept; when you save, both are shown.</source>
            <translation>Alguien cambió esto mientras tanto. Lo que escribió se conserva; al guardar se muestran ambas cosas.</translation>
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
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
        </message>
        <message>
            <source>Qt, by which it is built and run</source>
            <translation>Qt, con el que está hecho y funciona</translation>
        </message>
        <message>
            <source>Newest schema of a workspace</source>
            <translation>Esquema más reciente de un espacio de trabajo</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Licencias…</translation>
        </message>
        <message>
            <source>Where things lie on this computer</source>
            <translation>Dónde está cada cosa en este equipo</translation>
        </message>
        <message>
            <source>Tokens and passwords lie in the system&apos;s keyring, in none of these files.</source>
            <translation>Los tokens y las contraseñas están en el llavero del sistema, en ninguno de estos archivos.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BandsPane</name>
        <message>
            <source>Levels of the four figures</source>
            <translation>Niveles de las cuatro cifras</translation>
        </message>
        <message>
            <source>DORA&apos;s levels describe clusters of one year&apos;s answers; they move from year to year and are no thresholds. So a level is never shown without its year. The report of 2025 has none.</source>
            <translation>Los niveles de DORA describen grupos de respuestas de un año; cambian de un año a otro y no son umbrales. Por eso un nivel nunca se muestra sin su año. El informe de 2025 no tiene ninguno.</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>informe de DORA de %1</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>Los nuestros</translation>
        </message>
        <message>
            <source>No levels</source>
            <translation>Sin niveles</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>&amp;Niveles</translation>
        </message>
        <message>
            <source>Our own levels</source>
            <translation>Nuestros propios niveles</translation>
        </message>
        <message>
            <source>Where a level ends. What lies beyond the last one is low. They hold while “Our own” is chosen above, and begin as those of 2024.</source>
            <translation>Dónde acaba un nivel. Lo que queda más allá del último es bajo. Valen mientras arriba esté elegido «Los nuestros», y empiezan como los de 2024.</translation>
        </message>
        <message>
            <source>Lead times, median, below</source>
            <translation>Tiempos de entrega, mediana, menos de</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after their number</comment>
            <translation> días</translation>
        </message>
        <message>
            <source>Time to recovery, median, below</source>
            <translation>Tiempo de recuperación, mediana, menos de</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after their number</comment>
            <translation> h</translation>
        </message>
        <message>
            <source>Failed deployments, at most</source>
            <translation>Despliegues fallidos, como mucho</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation> %</translation>
        </message>
        <message>
            <source>Deployments in 30 days, at least</source>
            <translation>Despliegues en 30 días, como mínimo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a figure; a level</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Agreed in May 2026</source>
            <translation>Acordado en mayo de 2026</translation>
        </message>
        <message>
            <source>&amp;Where they come from, with the year</source>
            <translation>&amp;De dónde vienen, con el año</translation>
        </message>
        <message>
            <source>Levels changed</source>
            <translation>Niveles cambiados</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EditCommand</name>
        <message>
            <source>Change a member of the team and their roles.</source>
            <translation>Cambiar a un miembro del equipo y sus roles.</translation>
        </message>
        <message>
            <source>member.</source>
            <translation>member.</translation>
        </message>
        <message>
            <source>The member&apos;s name, login or e-mail.</source>
            <translation>El nombre, el usuario o el correo del miembro.</translation>
        </message>
        <message>
            <source>Give this role. Give the option once for each role.</source>
            <translation>Dar este rol. Una vez por cada rol.</translation>
        </message>
        <message>
            <source>Take this role away. Without any role a member is a guest, who only looks.</source>
            <translation>Quitar este rol. Sin ningún rol, un miembro es invitado y solo mira.</translation>
        </message>
        <message>
            <source>The name from now on.</source>
            <translation>El nombre a partir de ahora.</translation>
        </message>
        <message>
            <source>The login from now on.</source>
            <translation>El usuario a partir de ahora.</translation>
        </message>
        <message>
            <source>They left the team. What they did stays.</source>
            <translation>Ya no está en el equipo. Lo que hizo se queda.</translation>
        </message>
        <message>
            <source>They are in the team again.</source>
            <translation>Está de nuevo en el equipo.</translation>
        </message>
        <message>
            <source>Say what to change: edit member, and the name.</source>
            <translation>Diga qué cambiar: edit member y el nombre.</translation>
        </message>
        <message>
            <source>Somebody has either left or is back.</source>
            <translation>Alguien se ha ido o ha vuelto, no ambas cosas.</translation>
        </message>
        <message>
            <source>%1 is no role. There are: %2.</source>
            <translation>%1 no es un rol. Hay: %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FreshnessCard</name>
        <message>
            <source>How long it is believed</source>
            <translation>Cuánto tiempo se da por bueno</translation>
        </message>
        <message>
            <source>After its last answer a source is live for so long; then its age is told, and in the end it is stale: nothing of it is believed any more.</source>
            <translation>Tras su última respuesta, una fuente está al día durante ese tiempo; luego se dice su antigüedad y al final está anticuada: ya no se da por bueno nada de ella.</translation>
        </message>
        <message>
            <source>CI servers: &amp;live for</source>
            <translation>Servidores de CI: al &amp;día durante</translation>
        </message>
        <message>
            <source>CI servers: stale a&amp;fter</source>
            <translation>Servidores de CI: anti&amp;cuado tras</translation>
        </message>
        <message>
            <source>Monitoring: li&amp;ve for</source>
            <translation>Supervisión: al dí&amp;a durante</translation>
        </message>
        <message>
            <source>Monitoring: stale af&amp;ter</source>
            <translation>Supervisión: anticuad&amp;o tras</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>Límites &amp;habituales</translation>
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
            <translation>Límites de actualidad cambiados</translation>
        </message>
        <message>
            <source>Limits of freshness as usual</source>
            <translation>Límites de actualidad como siempre</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MemberWords</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>A person of the team needs a name of at most 100 letters.</source>
            <translation>Una persona del equipo necesita un nombre de 100 letras como mucho.</translation>
        </message>
        <message>
            <source>Enter the name by which the team calls them.</source>
            <translation>Escriba el nombre con el que el equipo la llama.</translation>
        </message>
        <message>
            <source>There is no such role.</source>
            <translation>Ese rol no existe.</translation>
        </message>
        <message>
            <source>Choose among the roles of the team.</source>
            <translation>Elija entre los roles del equipo.</translation>
        </message>
        <message>
            <source>%1 goes by this name already.</source>
            <translation>%1 ya se conoce por ese nombre.</translation>
        </message>
        <message>
            <source>Give each of them a login of their own.</source>
            <translation>Dé a cada uno un usuario propio.</translation>
        </message>
        <message>
            <source>You have no role yourself: from then on you would only look.</source>
            <translation>Usted mismo no tiene ningún rol: desde entonces solo podría mirar.</translation>
        </message>
        <message>
            <source>Give yourself a role first.</source>
            <translation>Dese primero un rol.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamPane</name>
        <message>
            <source>Accepts stories, waives gates, changes releases, gives roles.</source>
            <translation>Acepta historias, levanta barreras, cambia releases, da roles.</translation>
        </message>
        <message>
            <source>Changes limits and sprints, gives roles.</source>
            <translation>Cambia límites y sprints, da roles.</translation>
        </message>
        <message>
            <source>Seals, deploys, changes releases, rehearses the way back.</source>
            <translation>Sella, despliega, cambia releases, ensaya la vuelta atrás.</translation>
        </message>
        <message>
            <source>Works on everything else, and signs for the role where a release asks for it.</source>
            <translation>Trabaja en todo lo demás y firma por el rol cuando una release lo pide.</translation>
        </message>
        <message>
            <source>People and their roles</source>
            <translation>Personas y sus roles</translation>
        </message>
        <message>
            <source>The product owner and the scrum master say who is of the team. A right that nobody has is everybody&apos;s, so that nobody is locked out.</source>
            <translation>El product owner y el scrum master dicen quién es del equipo. Un derecho que nadie tiene es de todos, para que nadie quede fuera.</translation>
        </message>
        <message>
            <source>Find a person or a role</source>
            <translation>Buscar una persona o un rol</translation>
        </message>
        <message>
            <source>Show who &amp;left</source>
            <translation>Mostrar quién se &amp;fue</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Ada Lovelace, Developer, @ada</source>
            <translation>Ada Lovelace, Developer, @ada</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message>
            <source>Some&amp;body new: the name, then roles and a login</source>
            <translation>Alguien n&amp;uevo: el nombre, luego roles y un usuario</translation>
        </message>
        <message>
            <source>Somebody new: the name, then roles and a login</source>
            <translation>Alguien nuevo: el nombre, luego roles y un usuario</translation>
        </message>
        <message>
            <source>The person chosen</source>
            <translation>La persona elegida</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>Us&amp;uario</translation>
        </message>
        <message>
            <source>&amp;Mail address</source>
            <translation>Dirección de &amp;correo</translation>
        </message>
        <message>
            <source>By the login, imports, commits and sign-ins know the person. A mail address only matches, and is never shown to others.</source>
            <translation>Por el usuario la reconocen las importaciones, los commits y los inicios de sesión. La dirección de correo solo sirve para emparejar y nunca se muestra a otros.</translation>
        </message>
        <message>
            <source>Without a role somebody is a guest: they see everything, and change nothing.</source>
            <translation>Sin rol alguien es invitado: lo ve todo y no cambia nada.</translation>
        </message>
        <message>
            <source>in the team</source>
            <translation>en el equipo</translation>
        </message>
        <message>
            <source>left</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>Solo lectura: aquí no se puede cambiar nada.</translation>
        </message>
        <message numerus="yes">
            <source>%n in the team</source>
            <translation>
                <numerusform>%n en el equipo</numerusform>
                <numerusform>%n en el equipo</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody changed this person meanwhile. What you typed is kept; both are shown when you leave the field.</source>
            <translation>Alguien cambió a esta persona mientras tanto. Lo que escribió se conserva; ambas cosas se muestran al salir del campo.</translation>
        </message>
        <message>
            <source>Nobody is in the team yet.</source>
            <translation>Aún no hay nadie en el equipo.</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>No se encontró a nadie.</translation>
        </message>
        <message>
            <source>&amp;Take out of the team</source>
            <translation>&amp;Sacar del equipo</translation>
        </message>
        <message>
            <source>B&amp;ring back into the team</source>
            <translation>Devolve&amp;r al equipo</translation>
        </message>
        <message>
            <source>You would give up the right to give roles, and only somebody else could give it back to you. Do it once more if you mean it.</source>
            <translation>Renunciaría al derecho de dar roles, y solo otra persona podría devolvérselo. Hágalo otra vez si es lo que quiere.</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a person</comment>
            <translation>%1: cambios guardados</translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <comment>a person; a role</comment>
            <translation>%1 tiene ahora el rol %2</translation>
        </message>
        <message>
            <source>%1 is no longer %2</source>
            <comment>a person; a role</comment>
            <translation>%1 ya no tiene el rol %2</translation>
        </message>
        <message>
            <source>%1 left the team</source>
            <comment>a person</comment>
            <translation>%1 dejó el equipo</translation>
        </message>
        <message>
            <source>%1 is in the team again</source>
            <comment>a person</comment>
            <translation>%1 está de nuevo en el equipo</translation>
        </message>
        <message>
            <source>%1 left the team. What they did and what is theirs stays. “Show who left” lists them.</source>
            <translation>%1 dejó el equipo. Lo que hizo y lo que es suyo se queda. «Mostrar quién se fue» lo muestra.</translation>
        </message>
        <message>
            <source>%1 is no role. Write the roles as they are listed here.</source>
            <translation>%1 no es un rol. Escriba los roles como figuran aquí.</translation>
        </message>
        <message>
            <source>%1 is in the team now</source>
            <comment>a person</comment>
            <translation>%1 está ahora en el equipo</translation>
        </message>
    </context>
</TS>
