<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>Dayshift::AboutDialog</name>
        <message>
            <source>About Dayshift</source>
            <translation>Sobre o Dayshift</translation>
        </message>
        <message>
            <source>Dayshift %1</source>
            <translation>Dayshift %1</translation>
        </message>
        <message>
            <source>One team, one day, on one desktop: the backlog, the pipelines and the key figures.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with Qt %1 (LGPL and GPL), Qt Charts (GPL), SQLite (public domain) and QtKeychain (BSD). Inter and JetBrains Mono come under the SIL Open Font License.</source>
            <translation>Um time, um dia, em um só desktop: o backlog, os pipelines e os números principais.

Software livre sob a GNU General Public License, versão 3 ou posterior. Vem sem nenhuma garantia.

É feito com Qt %1 (LGPL e GPL), Qt Charts (GPL), SQLite (domínio público) e QtKeychain (BSD). Inter e JetBrains Mono vêm sob a SIL Open Font License.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Licenças…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AddCommand</name>
        <message>
            <source>The epic's number.</source>
            <translation>O número do épico.</translation>
        </message>
        <message>
            <source>The sprint's name.</source>
            <translation>O nome da sprint.</translation>
        </message>
        <message>
            <source>A member's name or login.</source>
            <translation>O nome ou login de um membro.</translation>
        </message>
        <message>
            <source>The estimate.</source>
            <translation>A estimativa.</translation>
        </message>
        <message>
            <source>%1 is no estimate.</source>
            <translation>%1 não é uma estimativa.</translation>
        </message>
        <message>
            <source>low, medium, high or highest.</source>
            <translation>low, medium, high ou highest.</translation>
        </message>
        <message>
            <source>What it is worth, in the team's own measure.</source>
            <translation>Quanto vale, na medida do próprio time.</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>O nome do time.</translation>
        </message>
        <message>
            <source>%1 is no priority: low, medium, high or highest.</source>
            <translation>%1 não é uma prioridade: low, medium, high ou highest.</translation>
        </message>
        <message>
            <source>%1 is no value.</source>
            <translation>%1 não é um valor.</translation>
        </message>
        <message>
            <source>Of an incident: fill it in from the worst alert, and create its story in the Expedite lane. The title may be left out.</source>
            <translation>De um incidente: preencher a partir do pior alerta e criar a história dele na raia Urgente. O título pode ser omitido.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure.</source>
            <translation>O monitoramento não mostra nenhuma falha.</translation>
        </message>
        <message>
            <source>Leave out --from-monitoring to enter it by hand.</source>
            <translation>Omita --from-monitoring para informar os dados à mão.</translation>
        </message>
        <message>
            <source>Create a story, an epic or an incident, or add a member.</source>
            <translation>Criar uma história, um épico ou um incidente, ou adicionar um membro.</translation>
        </message>
        <message>
            <source>story, epic, incident or member.</source>
            <translation>story, epic, incident ou member.</translation>
        </message>
        <message>
            <source>What it is about; of a member the name.</source>
            <translation>Do que se trata; de um membro, o nome.</translation>
        </message>
        <message>
            <source>Of a member: a role, such as developer or product-owner. Give it once for each role.</source>
            <translation>De um membro: um papel, como developer ou product-owner. Uma vez para cada papel.</translation>
        </message>
        <message>
            <source>Of a member: the login by which they are known.</source>
            <translation>De um membro: o login pelo qual é conhecido.</translation>
        </message>
        <message>
            <source>A kind (story, epic, incident or member) and a title are needed.</source>
            <translation>São necessários um tipo (story, epic, incident ou member) e um título.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BacklogPage</name>
        <message>
            <source>Backlog and sprint</source>
            <translation>Backlog e sprint</translation>
        </message>
        <message>
            <source>Pull into the sprint or put back</source>
            <translation>Puxar para a sprint ou devolver</translation>
        </message>
        <message>
            <source>Pull in</source>
            <translation>Puxar</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories without a sprint</source>
            <translation>
                <numerusform>%n história sem sprint</numerusform>
                <numerusform>%n histórias sem sprint</numerusform>
            </translation>
        </message>
        <message>
            <source>The backlog is being read.</source>
            <translation>O backlog está sendo lido.</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>Lendo histórias, %1 até agora</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Sem sprint</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories, %2</source>
            <comment>a sprint</comment>
            <translation>
                <numerusform>%1, %n história, %2</numerusform>
                <numerusform>%1, %n histórias, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>Devolver ao backlog</translation>
        </message>
        <message>
            <source>Pull into %1</source>
            <translation>Puxar para %1</translation>
        </message>
        <message>
            <source>Plan a sprint first</source>
            <translation>Planeje uma sprint primeiro</translation>
        </message>
        <message>
            <source>Pulls the selected stories into %1 (S)</source>
            <translation>Puxa as histórias selecionadas para %1 (S)</translation>
        </message>
        <message>
            <source>Puts the selected stories back into the backlog (S)</source>
            <translation>Devolve as histórias selecionadas ao backlog (S)</translation>
        </message>
        <message>
            <source>%1 pulled into %2</source>
            <translation>Puxado para %2: %1</translation>
        </message>
        <message>
            <source>%1 put back into the backlog</source>
            <translation>Devolvido ao backlog: %1</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>Movido para %2: %1</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>Posto em outro lugar: %1</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>“%1” foi escrita</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BackupCommand</name>
        <message>
            <source>Copy a workspace while others work.</source>
            <translation>Copiar um espaço de trabalho enquanto outros trabalham.</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>O arquivo a criar.</translation>
        </message>
        <message>
            <source>A file to make is needed.</source>
            <translation>É preciso indicar um arquivo a criar.</translation>
        </message>
        <message>
            <source>%1 holds the workspace as it is now.</source>
            <translation>%1 contém o espaço de trabalho como está agora.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Banner</name>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>What support needs to know</source>
            <translation>O que o suporte precisa saber</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Fechar este aviso</translation>
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
            <translation>Cartões &amp;compactos</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>História</translation>
        </message>
        <message>
            <source>Write a new story</source>
            <translation>Escrever uma nova história</translation>
        </message>
        <message>
            <source>New story here</source>
            <translation>Nova história aqui</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Mostrar detalhes</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Editar título</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>Atribuir a…</translation>
        </message>
        <message>
            <source>Points …</source>
            <translation>Pontos…</translation>
        </message>
        <message>
            <source>Block or unblock …</source>
            <translation>Bloquear ou desbloquear…</translation>
        </message>
        <message>
            <source>Move to …</source>
            <translation>Mover para…</translation>
        </message>
        <message>
            <source>Put into sprint …</source>
            <translation>Pôr na sprint…</translation>
        </message>
        <message>
            <source>Expedite</source>
            <translation>Urgente</translation>
        </message>
        <message>
            <source>%1 made urgent</source>
            <translation>Tornado urgente: %1</translation>
        </message>
        <message>
            <source>%1 made ordinary</source>
            <translation>Não é mais urgente: %1</translation>
        </message>
        <message>
            <source>Select or deselect</source>
            <translation>Selecionar ou desmarcar</translation>
        </message>
        <message>
            <source>Copy number and title</source>
            <translation>Copiar número e título</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Voltar um passo</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Mover para</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a column and its count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <source>Assign %1 to</source>
            <translation>Atribuir %1 a</translation>
        </message>
        <message>
            <source>%1 given back</source>
            <translation>Devolvido: %1</translation>
        </message>
        <message>
            <source>%1 assigned to %2</source>
            <translation>Atribuído a %2: %1</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Sem estimativa</translation>
        </message>
        <message>
            <source>Points of %1</source>
            <translation>Pontos de %1</translation>
        </message>
        <message>
            <source>%1 estimated at %2</source>
            <translation>Estimado em %2: %1</translation>
        </message>
        <message>
            <source>%1 without an estimate</source>
            <translation>Sem estimativa: %1</translation>
        </message>
        <message>
            <source>A number, or choose</source>
            <translation>Um número, ou escolha</translation>
        </message>
        <message>
            <source>%1 unblocked</source>
            <translation>Desbloqueado: %1</translation>
        </message>
        <message>
            <source>%1 blocked</source>
            <translation>Bloqueado: %1</translation>
        </message>
        <message>
            <source>What blocks %1?</source>
            <translation>O que bloqueia %1?</translation>
        </message>
        <message>
            <source>What blocks %1? Empty: nothing any more</source>
            <translation>O que bloqueia %1? Vazio: nada mais</translation>
        </message>
        <message>
            <source>The reason, in a few words</source>
            <translation>O motivo, em poucas palavras</translation>
        </message>
        <message>
            <source>Move %1 to</source>
            <translation>Mover %1 para</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Sem sprint</translation>
        </message>
        <message>
            <source>Put %1 into</source>
            <translation>Pôr %1 em</translation>
        </message>
        <message>
            <source>%1 taken out of its sprint</source>
            <translation>Retirado da sprint: %1</translation>
        </message>
        <message>
            <source>%1 put into %2</source>
            <translation>Posto em %2: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2187: what was done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>Nova descrição: %1</translation>
        </message>
        <message>
            <source>Reading stories, %1 so far</source>
            <translation>Lendo histórias, %1 até agora</translation>
        </message>
        <message>
            <source>The board is being read.</source>
            <translation>O quadro está sendo lido.</translation>
        </message>
        <message>
            <source>No story matches %1</source>
            <translation>Nenhuma história corresponde a %1</translation>
        </message>
        <message>
            <source>All stories are still there.</source>
            <translation>Todas as histórias continuam lá.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Limpar filtro</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Ainda não há histórias</translation>
        </message>
        <message>
            <source>Write what the team is going to do, or import what you have: File, Import.</source>
            <translation>Escreva o que o time vai fazer ou importe o que já tem: Arquivo, Importar.</translation>
        </message>
        <message>
            <source>Write a story</source>
            <translation>Escrever uma história</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 ainda está vazia</translation>
        </message>
        <message>
            <source>Pull stories from the backlog: select them there and press S.</source>
            <translation>Puxe histórias do backlog: selecione-as lá e pressione S.</translation>
        </message>
        <message>
            <source>Show all stories</source>
            <translation>Mostrar todas as histórias</translation>
        </message>
        <message>
            <source>Every story is in a sprint</source>
            <translation>Todas as histórias estão em uma sprint</translation>
        </message>
        <message>
            <source>Stories that nobody has planned yet would be here.</source>
            <translation>Aqui ficariam as histórias que ninguém planejou ainda.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Todas as histórias</translation>
        </message>
        <message>
            <source>Without a sprint</source>
            <translation>Sem sprint</translation>
        </message>
        <message>
            <source>Stories shown: %1</source>
            <translation>Histórias exibidas: %1</translation>
        </message>
        <message>
            <source>Choose which stories the board shows</source>
            <translation>Escolher quais histórias o quadro mostra</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (agora)</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>meta: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n história</numerusform>
                <numerusform>%n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>Movido para %2: %1</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>Renomeado: %1</translation>
        </message>
        <message>
            <source>“%1” written</source>
            <translation>“%1” foi escrita</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>Arquivado: %1</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>Excluído: %1</translation>
        </message>
        <message>
            <source>%1 was archived, not deleted.</source>
            <translation>%1: arquivada, não excluída.</translation>
        </message>
        <message>
            <source>An incident, a deployment or a review names it. It is off the board and stays in the history.</source>
            <translation>Um incidente, uma implantação ou uma revisão a menciona. Ela saiu do quadro e permanece no histórico.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>Abrir o backlog</translation>
        </message>
        <message>
            <source>%1 would be %2 of %3.</source>
            <translation>%1 ficaria com %2 de %3.</translation>
        </message>
        <message>
            <source>The team has agreed to keep to its limits: nothing was moved. Finishing a story there makes room.</source>
            <translation>O time combinou respeitar seus limites: nada foi movido. Terminar uma história ali abre espaço.</translation>
        </message>
        <message>
            <source>%1 Why now?</source>
            <comment>Verify would be 4 of 2.</comment>
            <translation>%1 Por que agora?</translation>
        </message>
        <message>
            <source>A word of reason; Esc leaves all as it is</source>
            <translation>O motivo em uma palavra; Esc deixa tudo como está</translation>
        </message>
        <message>
            <source>%1, over the limit: %2</source>
            <comment>a column; the reason</comment>
            <translation>%1, acima do limite: %2</translation>
        </message>
        <message>
            <source>Task of %1 ticked or unticked</source>
            <translation>Tarefa de %1 marcada ou desmarcada</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>Comentário escrito em %1</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>Comentário em %1 excluído</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>Comentário em %1 alterado</translation>
        </message>
        <message>
            <source>There is no story #%1 on the board.</source>
            <translation>Não há história #%1 no quadro.</translation>
        </message>
        <message>
            <source>It may be in the archive, or somebody mistyped the number.</source>
            <translation>Pode estar no arquivo, ou alguém errou ao digitar o número.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Priority …</source>
            <translation>Prioridade…</translation>
        </message>
        <message>
            <source>Kind …</source>
            <translation>Tipo…</translation>
        </message>
        <message>
            <source>Epic …</source>
            <translation>Épico…</translation>
        </message>
        <message>
            <source>Team …</source>
            <translation>Time…</translation>
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
            <translation>Prioridade de %1</translation>
        </message>
        <message>
            <source>%1 without a priority</source>
            <translation>Sem prioridade: %1</translation>
        </message>
        <message>
            <source>%1: priority %2</source>
            <translation>%1: prioridade %2</translation>
        </message>
        <message>
            <source>What %1 is</source>
            <translation>O que é %1</translation>
        </message>
        <message>
            <source>%1 is now: %2</source>
            <comment>a story and its kind</comment>
            <translation>%1 agora é: %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No epic</source>
            <translation>Sem épico</translation>
        </message>
        <message>
            <source>Epic of %1</source>
            <translation>Épico de %1</translation>
        </message>
        <message>
            <source>%1 taken out of its epic</source>
            <translation>Retirado do épico: %1</translation>
        </message>
        <message>
            <source>%1 put into epic #%2</source>
            <translation>Posto no épico #%2: %1</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Sem time</translation>
        </message>
        <message>
            <source>Team of %1</source>
            <translation>Time de %1</translation>
        </message>
        <message>
            <source>%1 taken from its team</source>
            <translation>Retirado do time: %1</translation>
        </message>
        <message>
            <source>%1 given to %2</source>
            <translation>Passado a %2: %1</translation>
        </message>
        <message>
            <source>Labels of %1</source>
            <translation>Etiquetas de %1</translation>
        </message>
        <message>
            <source>Labels of %1 changed</source>
            <translation>Etiquetas de %1 alteradas</translation>
        </message>
        <message>
            <source>Words, with commas between them</source>
            <translation>Palavras separadas por vírgulas</translation>
        </message>
        <message>
            <source>Words to put on; with a minus before it one is taken off</source>
            <translation>Palavras a acrescentar; com um sinal de menos antes, a palavra é retirada</translation>
        </message>
        <message>
            <source>The story was not split.</source>
            <translation>A história não foi dividida.</translation>
        </message>
        <message>
            <source>It is not on the board any more; nothing was changed.</source>
            <translation>Ela não está mais no quadro; nada foi alterado.</translation>
        </message>
        <message>
            <source>%1 split</source>
            <translation>Dividido: %1</translation>
        </message>
        <message>
            <source>Link to a story …</source>
            <translation>Vincular a uma história…</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Novo critério</translation>
        </message>
        <message>
            <source>%1 linked: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>Vínculo criado: %1 %2 %3</translation>
        </message>
        <message>
            <source>%1 not linked any more: %2 %3</source>
            <comment>#12; blocks; #15</comment>
            <translation>Vínculo desfeito: %1 %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more stories lack something, too.</source>
            <translation>
                <numerusform>Também falta algo a mais %n história.</numerusform>
                <numerusform>Também falta algo a mais %n histórias.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 goes into %2 although something is missing.</source>
            <translation>%1 vai para %2 embora falte algo.</translation>
        </message>
        <message>
            <source>“%1” ticked for %2</source>
            <comment>a check; a story</comment>
            <translation>“%1” marcado para %2</translation>
        </message>
        <message>
            <source>“%1” unticked for %2</source>
            <comment>a check; a story</comment>
            <translation>“%1” desmarcado para %2</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>&amp;Raias</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Nenhuma</translation>
        </message>
        <message>
            <source>By &amp;epic</source>
            <translation>Por &amp;épico</translation>
        </message>
        <message>
            <source>By &amp;owner</source>
            <translation>Por r&amp;esponsável</translation>
        </message>
        <message>
            <source>Next kind of lanes</source>
            <translation>Próximo tipo de raia</translation>
        </message>
        <message>
            <source>&amp;Fold or unfold this lane</source>
            <translation>Re&amp;colher ou expandir esta raia</translation>
        </message>
        <message>
            <source>Fold &amp;all lanes</source>
            <translation>Recolher &amp;todas as raias</translation>
        </message>
        <message>
            <source>&amp;Unfold all lanes</source>
            <translation>E&amp;xpandir todas as raias</translation>
        </message>
        <message>
            <source>%1 put into another place</source>
            <translation>Posto em outro lugar: %1</translation>
        </message>
        <message>
            <source>Nothing was moved: what is done is not urgent any more.</source>
            <translation>Nada foi movido: o que está concluído não é mais urgente.</translation>
        </message>
        <message>
            <source>Put it into the lane that it belongs to.</source>
            <translation>Ponha na raia a que pertence.</translation>
        </message>
        <message>
            <source>%1 moved to %2, %3</source>
            <comment>stories, column, lane</comment>
            <translation>Movido para %2, %3: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a column, a lane</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>Abrir em janela própria</translation>
        </message>
        <message>
            <source>Add to release …</source>
            <translation>Adicionar à release…</translation>
        </message>
        <message>
            <source>%1 · Filter: %2</source>
            <comment>what is shown; a filter</comment>
            <translation>%1 · Filtro: %2</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Coluna</translation>
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
            <translation>Prioridade</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épico</translation>
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
            <translation>Na coluna desde</translation>
        </message>
        <message>
            <source>In the column for</source>
            <translation>Tempo na coluna</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Criada</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluída</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BoardView</name>
        <message>
            <source>Board</source>
            <translation>Quadro</translation>
        </message>
        <message>
            <source>Title of the new story</source>
            <translation>Título da nova história</translation>
        </message>
        <message>
            <source>No story waits to be started</source>
            <translation>Nenhuma história espera para começar</translation>
        </message>
        <message>
            <source>Press C to write one</source>
            <translation>Pressione C para escrever uma</translation>
        </message>
        <message>
            <source>Nobody works on a story</source>
            <translation>Ninguém trabalha em uma história</translation>
        </message>
        <message>
            <source>Drag one here to start it</source>
            <translation>Arraste uma para cá para começar</translation>
        </message>
        <message>
            <source>No story waits to be verified</source>
            <translation>Nenhuma história espera verificação</translation>
        </message>
        <message>
            <source>Finished work arrives here</source>
            <translation>O trabalho terminado chega aqui</translation>
        </message>
        <message>
            <source>No story waits for release</source>
            <translation>Nenhuma história espera a release</translation>
        </message>
        <message>
            <source>Verified stories arrive here</source>
            <translation>Histórias verificadas chegam aqui</translation>
        </message>
        <message>
            <source>No story is done yet</source>
            <translation>Nenhuma história concluída ainda</translation>
        </message>
        <message>
            <source>Released stories arrive here</source>
            <translation>Histórias lançadas chegam aqui</translation>
        </message>
        <message>
            <source>Stories are being read</source>
            <translation>As histórias estão sendo lidas</translation>
        </message>
        <message>
            <source>No story here matches</source>
            <translation>Nenhuma história aqui corresponde</translation>
        </message>
        <message>
            <source>The backlog is empty</source>
            <translation>O backlog está vazio</translation>
        </message>
        <message>
            <source>Press C to write a story</source>
            <translation>Pressione C para escrever uma história</translation>
        </message>
        <message>
            <source>No sprint is planned</source>
            <translation>Nenhuma sprint planejada</translation>
        </message>
        <message>
            <source>Plan one to pull stories into it</source>
            <translation>Planeje uma para puxar histórias para ela</translation>
        </message>
        <message>
            <source>%1 is still empty</source>
            <translation>%1 ainda está vazia</translation>
        </message>
        <message>
            <source>Select stories in the backlog and press S, or drag them here</source>
            <translation>Selecione histórias no backlog e pressione S, ou arraste-as para cá</translation>
        </message>
        <message>
            <source>Esc in the filter field clears it</source>
            <translation>Esc no campo de filtro o limpa</translation>
        </message>
        <message>
            <source>Scroll the lanes</source>
            <translation>Rolar as raias</translation>
        </message>
        <message>
            <source>Title of the new story in %1</source>
            <comment>a lane</comment>
            <translation>Título da nova história em %1</translation>
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
            <translation>Nenhum build menciona esta história ainda</translation>
        </message>
        <message>
            <source>No build names this story yet. Write its number into a commit or a branch.</source>
            <translation>Nenhum build menciona esta história ainda. Escreva o número dela em um commit ou branch.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
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
            <translation>Selecione um pipeline para ver seu build.</translation>
        </message>
        <message>
            <source>Details of the build</source>
            <translation>Detalhes do build</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>O que está seguro</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>O que fazer</translation>
        </message>
        <message>
            <source>Read from %1, %2</source>
            <translation>Lido de %1, %2</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>Lido de %1</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Início: %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Fim: %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Atribuir</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>Abrir log</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Mais ações</translation>
        </message>
        <message>
            <source>First failing line of the log: %1</source>
            <translation>Primeira linha com falha no log: %1</translation>
        </message>
        <message>
            <source>The first failing line of the log</source>
            <translation>A primeira linha com falha no log</translation>
        </message>
        <message>
            <source>The server did not tell more of this build. %1</source>
            <translation>O servidor não informou mais sobre este build. %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildStory</name>
        <message>
            <source>%1 failed.</source>
            <translation>%1 falhou.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 falhou: %2.</translation>
        </message>
        <message>
            <source>Build %1 failed. The server does not say in which stage.</source>
            <translation>O build %1 falhou. O servidor não diz em qual etapa.</translation>
        </message>
        <message>
            <source>%1 ended unstable.</source>
            <translation>%1 terminou instável.</translation>
        </message>
        <message>
            <source>%1 ended unstable: %2.</source>
            <translation>%1 terminou instável: %2.</translation>
        </message>
        <message>
            <source>Build %1 ended unstable: tests failed, or a failure was allowed.</source>
            <translation>O build %1 terminou instável: testes falharam ou uma falha foi tolerada.</translation>
        </message>
        <message>
            <source>Build %1 was cancelled, by a person or by the server.</source>
            <translation>O build %1 foi cancelado, por uma pessoa ou pelo servidor.</translation>
        </message>
        <message>
            <source>Build %1 waits for its turn on the server.</source>
            <translation>O build %1 aguarda sua vez no servidor.</translation>
        </message>
        <message>
            <source>Build %1 waits for people: %2 goes on when somebody agrees.</source>
            <translation>O build %1 espera por pessoas: %2 continua quando alguém concordar.</translation>
        </message>
        <message>
            <source>it</source>
            <translation>ele</translation>
        </message>
        <message>
            <source>Build %1 was not run.</source>
            <translation>O build %1 não foi executado.</translation>
        </message>
        <message>
            <source>The server has a word for the state of build %1 that Dayshift does not know.</source>
            <translation>O servidor usa, para o estado do build %1, uma palavra que o Dayshift não conhece.</translation>
        </message>
        <message>
            <source>What you see is from %1. Nothing of it was changed.</source>
            <translation>O que você vê é de %1. Nada disso foi alterado.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Dayshift cannot tell whether this was deployed: the server names no deploy stage.</source>
            <translation>O Dayshift não consegue dizer se isto foi implantado: o servidor não indica nenhuma etapa de implantação.</translation>
        </message>
        <message>
            <source>This build was deployed %1.</source>
            <translation>Implantação deste build: %1.</translation>
        </message>
        <message>
            <source>This build was deployed.</source>
            <translation>Este build foi implantado.</translation>
        </message>
        <message>
            <source>This build is being deployed now.</source>
            <translation>Este build está sendo implantado agora.</translation>
        </message>
        <message>
            <source>The deployment did not end well. Look what runs there before anything else.</source>
            <translation>A implantação não terminou bem. Antes de tudo, veja o que está rodando lá.</translation>
        </message>
        <message>
            <source>Nothing of this build was deployed.</source>
            <translation>Nada deste build foi implantado.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, look whether the server runs and whether the connection is still right.</source>
            <translation>O Dayshift tenta de novo sozinho. Se continuar assim, veja se o servidor está no ar e se a conexão ainda está correta.</translation>
        </message>
        <message>
            <source>Open its page and read the log of %1 from the first failing line.</source>
            <translation>Abra a página dele e leia o log de %1 a partir da primeira linha com falha.</translation>
        </message>
        <message>
            <source>the build</source>
            <translation>o build</translation>
        </message>
        <message>
            <source>If nobody meant to cancel it, run it again on the server.</source>
            <translation>Se ninguém quis cancelá-lo, execute-o de novo no servidor.</translation>
        </message>
        <message>
            <source>Open its page to agree or to refuse.</source>
            <translation>Abra a página dele para concordar ou recusar.</translation>
        </message>
        <message>
            <source>Open its page to see what the server says.</source>
            <translation>Abra a página dele para ver o que o servidor diz.</translation>
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
                <numerusform>Mais %n etapa terminou do mesmo jeito.</numerusform>
                <numerusform>Mais %n etapas terminaram do mesmo jeito.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 está em execução.</translation>
        </message>
        <message>
            <source>Build %1</source>
            <translation>Build %1</translation>
        </message>
        <message>
            <source>%1 is running for %2.</source>
            <translation>%1 está em execução há %2.</translation>
        </message>
        <message>
            <source>Build %1 passed.</source>
            <translation>O build %1 passou.</translation>
        </message>
        <message>
            <source>Build %1 passed in %2.</source>
            <translation>O build %1 passou em %2.</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 ainda não foi lido.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 não responde há %2.</translation>
        </message>
        <message>
            <source>Build #%1 is what was deployed last, %2.</source>
            <translation>O build #%1 é o último implantado, %2.</translation>
        </message>
        <message>
            <source>The server gave no page for it. Look for %1 on the server.</source>
            <translation>O servidor não deu uma página para ele. Procure %1 no servidor.</translation>
        </message>
        <message>
            <source>First failing test: %1.</source>
            <translation>Primeiro teste com falha: %1.</translation>
        </message>
        <message>
            <source>%1 runs #%2 since %3.</source>
            <comment>an environment, a build, a time</comment>
            <translation>%1 roda #%2 desde %3.</translation>
        </message>
        <message>
            <source>It does not have this change.</source>
            <translation>Ele não tem esta mudança.</translation>
        </message>
        <message>
            <source>Nothing before %1: %2 marked it as known.</source>
            <translation>Nada antes de %1: %2 marcou como conhecida.</translation>
        </message>
        <message>
            <source>Find the test that does not always pass; until then a pass says little.</source>
            <translation>Encontre o teste que nem sempre passa; até lá, passar diz pouco.</translation>
        </message>
        <message>
            <source>%1 failed, as is known.</source>
            <translation>%1 falhou, como já se sabe.</translation>
        </message>
        <message>
            <source>%1 failed, as is known: %2.</source>
            <translation>%1 falhou, como já se sabe: %2.</translation>
        </message>
        <message>
            <source>Build %1 failed, as is known.</source>
            <translation>O build %1 falhou, como já se sabe.</translation>
        </message>
        <message>
            <source>Build %1 passed, but only on a retry, as %2 of the last 10 builds did.</source>
            <translation>O build %1 passou, mas só em uma nova tentativa, como %2 dos últimos 10 builds.</translation>
        </message>
        <message>
            <source>%1 is flaky: it passed on a retry in %2 of the last %3 reports.</source>
            <translation>%1 é intermitente: passou em uma nova tentativa em %2 dos últimos %3 relatórios.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Call</name>
        <message>
            <source>See: dayshift %1 --help</source>
            <translation>Veja: dayshift %1 --help</translation>
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
            <translation>Mover para %1 (ficaria com %2 de %3)</translation>
        </message>
        <message>
            <source>Move to %1 (would be %2)</source>
            <translation>Mover para %1 (ficaria com %2)</translation>
        </message>
        <message>
            <source>Enter opens the story, Control with an arrow key moves it.</source>
            <translation>Enter abre a história, Ctrl com uma seta a move.</translation>
        </message>
        <message>
            <source>Move to the column before</source>
            <translation>Mover para a coluna anterior</translation>
        </message>
        <message>
            <source>Move to the next column</source>
            <translation>Mover para a próxima coluna</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Put back into the backlog</source>
            <translation>Devolver ao backlog</translation>
        </message>
        <message>
            <source>Pull into the sprint</source>
            <translation>Puxar para a sprint</translation>
        </message>
        <message>
            <source>Move to %1, %2 (would be %3 of %4)</source>
            <comment>column, lane</comment>
            <translation>Mover para %1, %2 (ficaria com %3 de %4)</translation>
        </message>
        <message>
            <source>Move to %1, %2</source>
            <comment>column, lane</comment>
            <translation>Mover para %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Check</name>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Criptografia</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acesso</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>O servidor responde.</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is trusted.</source>
            <translation>A conexão é criptografada e o certificado é confiável.</translation>
        </message>
        <message>
            <source>The server lets us read.</source>
            <translation>O servidor nos deixa ler.</translation>
        </message>
        <message>
            <source>The server lets us read without a token.</source>
            <translation>O servidor nos deixa ler sem token.</translation>
        </message>
        <message>
            <source>The answer can be read.</source>
            <translation>A resposta pode ser lida.</translation>
        </message>
        <message>
            <source>The address begins with http: what is read can be listened to.</source>
            <translation>O endereço começa com http: o que é lido pode ser interceptado.</translation>
        </message>
        <message numerus="yes">
            <source>It tells of %n pipeline(s).</source>
            <translation>
                <numerusform>Ele informa %n pipeline.</numerusform>
                <numerusform>Ele informa %n pipelines.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>O Dayshift não conhece este tipo de servidor.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckCommand</name>
        <message>
            <source>Verify a workspace.</source>
            <translation>Verificar um espaço de trabalho.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace at OUT and leave this one untouched.</source>
            <translation>Salvar o que puder ser lido em um novo espaço de trabalho em OUT e deixar este intocado.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Tudo em ordem.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CheckList</name>
        <message>
            <source>Connection check</source>
            <translation>Verificação da conexão</translation>
        </message>
        <message>
            <source>“Test” asks the server and tells what holds. Nothing is stored by it.</source>
            <translation>“Testar” pergunta ao servidor e diz o que funciona. Nada é gravado com isso.</translation>
        </message>
        <message>
            <source>Asking the server</source>
            <translation>Perguntando ao servidor</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Não testado</translation>
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
            <translation>Digite para reduzir a lista</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (agora)</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CloseSprintDialog</name>
        <message>
            <source>Tick all</source>
            <translation>Marcar todas</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Desmarcar todas</translation>
        </message>
        <message>
            <source>The sprint that ticked stories go to</source>
            <translation>A sprint para a qual vão as histórias marcadas</translation>
        </message>
        <message>
            <source>Stories that are not done; the ticked ones go to the next sprint</source>
            <translation>Histórias não concluídas; as marcadas vão para a próxima sprint</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>#2187 and its title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Ticked stories go to</source>
            <translation>As histórias marcadas vão para</translation>
        </message>
        <message>
            <source>Close the sprint</source>
            <translation>Encerrar a sprint</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message numerus="yes">
            <source>%n stories go back into the backlog.</source>
            <translation>
                <numerusform>%n história volta ao backlog.</numerusform>
                <numerusform>%n histórias voltam ao backlog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories go to %1.</source>
            <translation>
                <numerusform>%n história vai para %1.</numerusform>
                <numerusform>%n histórias vão para %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>Encerrar %1?</translation>
        </message>
        <message>
            <source>Every story is done. The sprint's numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>Todas as histórias estão concluídas. Os números da sprint são registrados como estão agora. Desfazer a reabre e os guarda como substituídos.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are not done. The sprint's numbers are written down as they are now. Undo opens it again and keeps them as superseded.</source>
            <translation>
                <numerusform>%n história não está concluída. Os números da sprint são registrados como estão agora. Desfazer a reabre e os guarda como substituídos.</numerusform>
                <numerusform>%n histórias não estão concluídas. Os números da sprint são registrados como estão agora. Desfazer a reabre e os guarda como substituídos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnHeader</name>
        <message>
            <source>%1 found · %2</source>
            <comment>so many stories match; the count of all</comment>
            <translation>Encontradas: %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDesk</name>
        <message>
            <source>C&amp;olumns …</source>
            <translation>C&amp;olunas…</translation>
        </message>
        <message>
            <source>Columns changed</source>
            <translation>Colunas alteradas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ColumnsDialog</name>
        <message>
            <source>to do</source>
            <translation>a fazer</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>em andamento</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>verificar</translation>
        </message>
        <message>
            <source>release</source>
            <translation>release</translation>
        </message>
        <message>
            <source>done</source>
            <translation>concluído</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Adicionar coluna</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Para baixo</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>Colunas do quadro</translation>
        </message>
        <message>
            <source>Columns, in the order of work</source>
            <translation>Colunas, na ordem do trabalho</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Significa</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>No máximo</translation>
        </message>
        <message>
            <source>Save the columns</source>
            <translation>Salvar as colunas</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Name of column %1</source>
            <translation>Nome da coluna %1</translation>
        </message>
        <message>
            <source>What column %1 means</source>
            <translation>O que a coluna %1 significa</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>How many stories column %1 may hold</source>
            <translation>Quantas histórias a coluna %1 pode conter</translation>
        </message>
        <message>
            <source>Every column needs a name.</source>
            <translation>Toda coluna precisa de um nome.</translation>
        </message>
        <message>
            <source>Two columns have the same name: nobody could tell them apart.</source>
            <translation>Duas colunas têm o mesmo nome: ninguém conseguiria distingui-las.</translation>
        </message>
        <message>
            <source>One column has to mean “to do”: new stories begin there.</source>
            <translation>Uma coluna precisa significar “a fazer”: as novas histórias começam ali.</translation>
        </message>
        <message>
            <source>One column has to mean “done”: otherwise no story is ever finished.</source>
            <translation>Uma coluna precisa significar “concluído”: senão nenhuma história termina.</translation>
        </message>
        <message>
            <source>Remove: no story lies there</source>
            <translation>Remover: não há histórias nela</translation>
        </message>
        <message numerus="yes">
            <source>Remove, and move %n stories to %1</source>
            <translation>
                <numerusform>Remover e mover %n história para %1</numerusform>
                <numerusform>Remover e mover %n histórias para %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A full column refuses stories instead of asking why</source>
            <translation>Uma coluna cheia recusa histórias em vez de perguntar o motivo</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Exige</translation>
        </message>
        <message>
            <source>A column that means “done” always asks for it.</source>
            <translation>Uma coluna que significa “concluído” sempre exige isso.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>What column %1 asks for: %2</source>
            <translation>O que a coluna %1 exige: %2</translation>
        </message>
        <message>
            <source>In a lane at most</source>
            <translation>No máximo por raia</translation>
        </message>
        <message>
            <source>How many stories each lane of column %1 may hold</source>
            <translation>Quantas histórias cada raia da coluna %1 pode conter</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CommentBox</name>
        <message>
            <source>Leave it as it was</source>
            <translation>Deixar como estava</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Escreva um comentário</translation>
        </message>
        <message>
            <source>Write a comment, # and a number link a story</source>
            <translation>Escreva um comentário; # e um número criam um link para uma história</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentar</translation>
        </message>
        <message>
            <source>Save comment</source>
            <translation>Salvar comentário</translation>
        </message>
        <message>
            <source>Send the comment (Ctrl+Enter)</source>
            <translation>Enviar o comentário (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Save the comment (Ctrl+Enter)</source>
            <translation>Salvar o comentário (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Enter envia</translation>
        </message>
        <message>
            <source>Attach files to the comment</source>
            <translation>Anexar arquivos ao comentário</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each to the comment; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>Anexar arquivos de no máximo %1 cada ao comentário; Ctrl+Shift+V anexa a imagem da área de transferência</translation>
        </message>
        <message>
            <source>Goes with it: %1, %2</source>
            <comment>a file's name and size</comment>
            <translation>Vai junto: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConflictView</name>
        <message>
            <source>(empty)</source>
            <translation>(vazio)</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Comparar e mesclar</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else meanwhile.</source>
            <comment>a thing's title</comment>
            <translation>“%1” foi alterado por outra pessoa nesse meio-tempo.</translation>
        </message>
        <message>
            <source>Both versions are here. Nothing is written before you save.</source>
            <translation>As duas versões estão aqui. Nada é gravado antes de você salvar.</translation>
        </message>
        <message>
            <source>Take all of mine</source>
            <translation>Usar tudo o que é meu</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>Usar tudo da outra pessoa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Usar o meu</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Usar o outro</translation>
        </message>
        <message>
            <source>%1: take mine, %2</source>
            <comment>a field and its value</comment>
            <translation>%1: usar o meu, %2</translation>
        </message>
        <message>
            <source>%1: take theirs, %2</source>
            <comment>a field and its value</comment>
            <translation>%1: usar o outro, %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectCommand</name>
        <message>
            <source>Connect a server, after checking that it can be read.</source>
            <translation>Conectar um servidor, depois de verificar que pode ser lido.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>O tipo de servidor: %1.</translation>
        </message>
        <message>
            <source>Where it answers.</source>
            <translation>Onde ele responde.</translation>
        </message>
        <message>
            <source>What the team calls it.</source>
            <translation>Como o time o chama.</translation>
        </message>
        <message>
            <source>Who signs in, where a server wants a name beside the token.</source>
            <translation>Quem entra, onde um servidor pede um nome além do token.</translation>
        </message>
        <message>
            <source>Read the token from standard input.</source>
            <translation>Ler o token da entrada padrão.</translation>
        </message>
        <message>
            <source>Read the token from this environment variable.</source>
            <translation>Ler o token desta variável de ambiente.</translation>
        </message>
        <message>
            <source>A certificate authority of your own, as a PEM file.</source>
            <translation>Uma autoridade certificadora própria, como arquivo PEM.</translation>
        </message>
        <message>
            <source>Read only this; may be given several times.</source>
            <translation>Ler somente isto; pode ser informado várias vezes.</translation>
        </message>
        <message>
            <source>The file with the certificate authority cannot be read: %1.</source>
            <translation>O arquivo da autoridade certificadora não pode ser lido: %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Confira o nome dele.</translation>
        </message>
        <message>
            <source>There is no token where one was to be read.</source>
            <translation>Não há token onde um deveria ser lido.</translation>
        </message>
        <message>
            <source>Give it on standard input or in the variable that you named.</source>
            <translation>Informe-o na entrada padrão ou na variável que você indicou.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bom</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>não testado</translation>
        </message>
        <message>
            <source>%1 was not connected.</source>
            <translation>%1 não foi conectado.</translation>
        </message>
        <message>
            <source>Mend what failed and connect it again.</source>
            <translation>Corrija o que falhou e conecte de novo.</translation>
        </message>
        <message>
            <source>There is a connection called %1 already.</source>
            <translation>Já existe uma conexão chamada %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Escolha outro nome.</translation>
        </message>
        <message>
            <source>%1 is connected. dayshift poll --once reads it now.</source>
            <translation>%1 está conectado. dayshift poll --once o lê agora.</translation>
        </message>
        <message>
            <source>The token was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this server.</source>
            <translation>O token não foi guardado: %1 Informe-o na variável de ambiente %2 a cada Dayshift que lê este servidor.</translation>
        </message>
        <message>
            <source>Name the kind of server and its address.</source>
            <translation>Indique o tipo de servidor e o endereço.</translation>
        </message>
        <message>
            <source>Dayshift does not know the kind of server “%1”.</source>
            <translation>O Dayshift não conhece o tipo de servidor “%1”.</translation>
        </message>
        <message>
            <source>Name the connection: --name N.</source>
            <translation>Dê um nome à conexão: --name N.</translation>
        </message>
        <message>
            <source>Give either --token-stdin or --token-env.</source>
            <translation>Informe --token-stdin ou --token-env.</translation>
        </message>
        <message>
            <source>Let the team run builds again, cancel and start them through it.</source>
            <translation>Permitir que o time execute builds de novo, os cancele e os inicie por ela.</translation>
        </message>
        <message>
            <source>This kind of server can only be read: leave out --allow-writing.</source>
            <translation>Este tipo de servidor só pode ser lido: omita --allow-writing.</translation>
        </message>
        <message>
            <source>Ask by HTTP/2 where the server speaks it.</source>
            <translation>Perguntar por HTTP/2 onde o servidor o fala.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every recebe um número de segundos, de 1 a %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Connection</name>
        <message>
            <source>The connection has no name.</source>
            <translation>A conexão não tem nome.</translation>
        </message>
        <message>
            <source>Give it one by which the team knows the server.</source>
            <translation>Dê a ela um nome pelo qual o time conheça o servidor.</translation>
        </message>
        <message>
            <source>There is a connection of this name already.</source>
            <translation>Já existe uma conexão com este nome.</translation>
        </message>
        <message>
            <source>Give another name, or change the one that is there.</source>
            <translation>Dê outro nome ou altere a que existe.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>O Dayshift não conhece este tipo de servidor.</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Escolha outro tipo.</translation>
        </message>
        <message>
            <source>The certificate file cannot be read.</source>
            <translation>O arquivo do certificado não pode ser lido.</translation>
        </message>
        <message>
            <source>Choose a PEM file with the authority's certificate.</source>
            <translation>Escolha um arquivo PEM com o certificado da autoridade.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ConnectionDialog</name>
        <message>
            <source>Connections</source>
            <translation>Conexões</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>&amp;New connection</source>
            <translation>&amp;Nova conexão</translation>
        </message>
        <message>
            <source>&amp;Kind of server</source>
            <translation>&amp;Tipo de servidor</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>No&amp;me</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>En&amp;dereço</translation>
        </message>
        <message>
            <source>A&amp;ccount, where the server wants one</source>
            <translation>&amp;Conta, onde o servidor pede uma</translation>
        </message>
        <message>
            <source>&amp;Token or password</source>
            <translation>To&amp;ken ou senha</translation>
        </message>
        <message>
            <source>&amp;Only these, one a line</source>
            <translation>&amp;Só estes, um por linha</translation>
        </message>
        <message>
            <source>Certificate of an authority of your o&amp;wn (PEM)</source>
            <translation>Certificado de uma a&amp;utoridade própria (PEM)</translation>
        </message>
        <message>
            <source>C&amp;hoose …</source>
            <translation>&amp;Escolher…</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>Certificado de uma autoridade</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>Remo&amp;ver</translation>
        </message>
        <message>
            <source>Possible while nothing was read from the server.</source>
            <translation>Possível enquanto nada foi lido do servidor.</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>Test&amp;ar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>desligada</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>ainda não lida</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>não responde</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>sendo lida</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a connection and its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Nova conexão</translation>
        </message>
        <message>
            <source>Co&amp;nnect</source>
            <translation>C&amp;onectar</translation>
        </message>
        <message>
            <source>&amp;Save the connection</source>
            <translation>Sa&amp;lvar a conexão</translation>
        </message>
        <message>
            <source>Stop &amp;reading this server</source>
            <translation>&amp;Parar de ler este servidor</translation>
        </message>
        <message>
            <source>&amp;Read this server again</source>
            <translation>Le&amp;r este servidor de novo</translation>
        </message>
        <message>
            <source>%1. Empty: all that the server shows.</source>
            <translation>%1. Vazio: tudo o que o servidor mostra.</translation>
        </message>
        <message>
            <source>Taken from the environment, %1.</source>
            <translation>Obtido do ambiente, %1.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace.</source>
            <translation>Guardado no chaveiro do sistema, nunca no espaço de trabalho.</translation>
        </message>
        <message>
            <source>Leave it empty to keep the one that is in the keyring.</source>
            <translation>Deixe vazio para manter o que está no chaveiro.</translation>
        </message>
        <message>
            <source>%1 is stored and is read now.</source>
            <translation>%1 está gravada e é lida agora.</translation>
        </message>
        <message>
            <source>%1 Start Dayshift with the token in %2, and it is used from there.</source>
            <translation>%1 Inicie o Dayshift com o token em %2, e ele será usado dali.</translation>
        </message>
        <message>
            <source>The connection is stored, the token is not.</source>
            <translation>A conexão está gravada, o token não.</translation>
        </message>
        <message>
            <source>%1 is removed. Nothing was read from it.</source>
            <translation>%1 foi removida. Nada foi lido dela.</translation>
        </message>
        <message>
            <source>%1 is read again.</source>
            <translation>%1 volta a ser lida.</translation>
        </message>
        <message>
            <source>%1 is not read any more. What it told stays in the workspace; its pipelines are not shown.</source>
            <translation>%1 não é mais lida. O que ela informou fica no espaço de trabalho; seus pipelines não são mostrados.</translation>
        </message>
        <message>
            <source>A&amp;llow to run builds again, cancel and start them</source>
            <translation>Permit&amp;ir executar builds de novo, cancelar e iniciar</translation>
        </message>
        <message>
            <source>This kind of server can only be read.</source>
            <translation>Este tipo de servidor só pode ser lido.</translation>
        </message>
        <message>
            <source>Everybody in this workspace may, with the token on their own computer. Each deed is in the activity log. %1</source>
            <translation>Todos neste espaço de trabalho podem, com o token no próprio computador. Cada ação fica no registro de atividades. %1</translation>
        </message>
        <message>
            <source>Ask by HTTP/&amp;2 where the server speaks it</source>
            <translation>Perguntar por HTTP/&amp;2 onde o servidor o fala</translation>
        </message>
        <message>
            <source>Quicker where a server has hundreds of pipelines: many questions at once over one line. Only for servers that you trust.</source>
            <translation>Mais rápido onde um servidor tem centenas de pipelines: muitas perguntas de uma vez em uma só linha. Só para servidores em que você confia.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Desktop</name>
        <message>
            <source>The demo day is being made.</source>
            <translation>O dia de demonstração está sendo criado.</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <comment>a workspace</comment>
            <translation>%1 está sendo aberto.</translation>
        </message>
        <message>
            <source>%1 is being made.</source>
            <comment>a workspace</comment>
            <translation>%1 está sendo criado.</translation>
        </message>
        <message>
            <source>What can be read of %1 is being copied.</source>
            <comment>a workspace</comment>
            <translation>O que pode ser lido de %1 está sendo copiado.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Abrir só para leitura</translation>
        </message>
        <message>
            <source>Repair to a copy …</source>
            <translation>Reparar em uma cópia…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>New workspace …</source>
            <translation>Novo espaço de trabalho…</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>Abrir outro espaço de trabalho…</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>Abrir espaço de trabalho</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift);;All files (*)</source>
            <translation>Espaços de trabalho do Dayshift (*.dayshift);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Repair to a copy</source>
            <translation>Reparar em uma cópia</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espaços de trabalho do Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>This is a copy of what could be read.</source>
            <translation>Esta é uma cópia do que pôde ser lido.</translation>
        </message>
        <message numerus="yes">
            <source>The damaged workspace was not touched. %n thing(s) are to be looked at.</source>
            <translation>
                <numerusform>O espaço de trabalho danificado não foi tocado. Há %n ponto a examinar.</numerusform>
                <numerusform>O espaço de trabalho danificado não foi tocado. Há %n pontos a examinar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Story #%1 is yours</source>
            <translation>A história #%1 é sua</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 deu a você: %2</translation>
        </message>
        <message>
            <source>Open the story</source>
            <translation>Abrir a história</translation>
        </message>
        <message>
            <source>&amp;Replay the past</source>
            <translation>&amp;Reproduzir o passado</translation>
        </message>
        <message>
            <source>&amp;Wall display</source>
            <translation>&amp;Painel de parede</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DetailsPanel</name>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Close the details (Esc)</source>
            <translation>Fechar os detalhes (Esc)</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Fechar os detalhes</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicList</name>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 de %2 pontos</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 de %n história</numerusform>
                <numerusform>%1 de %n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>Epic %1, %2, %3 done, %4 done, %5</source>
            <comment>a number, a title, stories, points, open or closed</comment>
            <translation>Épico %1, %2, %3 concluídas, %4 concluídos, %5</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fechado</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aberto</translation>
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
            <translation>Salvar texto</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar alterações</translation>
        </message>
        <message>
            <source>Make a story of it</source>
            <translation>Transformar em história</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Edit the text (E)</source>
            <translation>Editar o texto (E)</translation>
        </message>
        <message>
            <source>Save the text (Ctrl+Enter)</source>
            <translation>Salvar o texto (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Text of the epic</source>
            <translation>Texto do épico</translation>
        </message>
        <message>
            <source>Text of the epic, as Markdown</source>
            <translation>Texto do épico, em Markdown</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Ações</translation>
        </message>
        <message>
            <source>None yet. Lines such as “- [ ] Sprint 23: Try it out (Ada)” are listed here.</source>
            <translation>Nenhuma ainda. Linhas como “- [ ] Sprint 23: Experimentar (Ada)” são listadas aqui.</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Histórias</translation>
        </message>
        <message>
            <source>Stories of the epic</source>
            <translation>Histórias do épico</translation>
        </message>
        <message>
            <source>No story is in this epic yet.</source>
            <translation>Ainda não há histórias neste épico.</translation>
        </message>
        <message>
            <source>Mentioned in</source>
            <translation>Mencionado em</translation>
        </message>
        <message>
            <source>Nobody names this epic by its number yet.</source>
            <translation>Ninguém menciona este épico pelo número ainda.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fechado</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aberto</translation>
        </message>
        <message>
            <source>Product of the epic</source>
            <translation>Produto do épico</translation>
        </message>
        <message>
            <source>No product</source>
            <translation>Sem produto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicTaskTable</name>
        <message>
            <source>Make a story of it</source>
            <translation>Transformar em história</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>História</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Feita</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Ações</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aberta</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what is to be done; done or open</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>It has become %1 already.</source>
            <translation>Já se tornou %1.</translation>
        </message>
        <message>
            <source>Creates a story in this epic and writes its number behind the item (C)</source>
            <translation>Cria uma história neste épico e escreve o número dela atrás do item (C)</translation>
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
            <translation>O que queremos</translation>
        </message>
        <message>
            <source>Business value</source>
            <translation>Valor de negócio</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideias</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Tópicos</translation>
        </message>
        <message>
            <source>Test strategy</source>
            <translation>Estratégia de testes</translation>
        </message>
        <message>
            <source>Test process</source>
            <translation>Processo de testes</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Ambientes</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitoramento</translation>
        </message>
        <message>
            <source>Recommendations from outside</source>
            <translation>Recomendações de fora</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Ações</translation>
        </message>
        <message>
            <source>New epic</source>
            <translation>Novo épico</translation>
        </message>
        <message>
            <source>A new epic written</source>
            <translation>Um novo épico foi escrito</translation>
        </message>
        <message>
            <source>%1 renamed</source>
            <translation>Renomeado: %1</translation>
        </message>
        <message>
            <source>%1 described anew</source>
            <translation>Nova descrição: %1</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>%1 fechado</translation>
        </message>
        <message>
            <source>%1 opened again</source>
            <translation>%1 reaberto</translation>
        </message>
        <message>
            <source>“%1” ticked</source>
            <translation>“%1” marcado</translation>
        </message>
        <message>
            <source>“%1” opened again</source>
            <translation>“%1” reaberto</translation>
        </message>
        <message>
            <source>“%1” written as a story</source>
            <translation>“%1” escrito como história</translation>
        </message>
        <message>
            <source>Filter epics</source>
            <translation>Filtrar épicos</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>Épicos</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épico</translation>
        </message>
        <message>
            <source>Write a new epic</source>
            <translation>Escrever um novo épico</translation>
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
            <translation>Fechar épico</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>%1 open, %2 closed</source>
            <comment>epics</comment>
            <translation>%1 abertos, %2 fechados</translation>
        </message>
        <message>
            <source>Open epic again</source>
            <translation>Reabrir épico</translation>
        </message>
        <message>
            <source>The epics are being read.</source>
            <translation>Os épicos estão sendo lidos.</translation>
        </message>
        <message>
            <source>No epic matches %1</source>
            <translation>Nenhum épico corresponde a %1</translation>
        </message>
        <message>
            <source>All epics are still there.</source>
            <translation>Todos os épicos continuam lá.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Limpar filtro</translation>
        </message>
        <message>
            <source>No epics yet</source>
            <translation>Ainda não há épicos</translation>
        </message>
        <message>
            <source>An epic says what the problem is, what you want and what comes next; its stories do it.</source>
            <translation>Um épico diz qual é o problema, o que você quer e o que vem depois; suas histórias o realizam.</translation>
        </message>
        <message>
            <source>Write an epic</source>
            <translation>Escrever um épico</translation>
        </message>
        <message>
            <source>There is no %1 here.</source>
            <comment>#2187</comment>
            <translation>Não há %1 aqui.</translation>
        </message>
        <message>
            <source>No story and no epic of this workspace has this number.</source>
            <translation>Nenhuma história e nenhum épico deste espaço de trabalho tem este número.</translation>
        </message>
        <message>
            <source>Product of %1 changed</source>
            <translation>Produto de %1 alterado</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anexos</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>#2144: what was done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Comentários e alterações</translation>
        </message>
        <message>
            <source>Comment on %1 written</source>
            <translation>Comentário escrito em %1</translation>
        </message>
        <message>
            <source>Comment on %1 deleted</source>
            <translation>Comentário em %1 excluído</translation>
        </message>
        <message>
            <source>Comment on %1 changed</source>
            <translation>Comentário em %1 alterado</translation>
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
            <translation>Histórias</translation>
        </message>
        <message>
            <source>Stories done</source>
            <translation>Histórias concluídas</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>Points done</source>
            <translation>Pontos concluídos</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Criado</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aberto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Error</name>
        <message>
            <source>There is no list of %1.</source>
            <translation>Não há lista de %1.</translation>
        </message>
        <message>
            <source>Lists: %1.</source>
            <translation>Listas: %1.</translation>
        </message>
        <message>
            <source>There is nothing called %1 in the workspace.</source>
            <translation>Não há nada chamado %1 no espaço de trabalho.</translation>
        </message>
        <message>
            <source>See what there is with dayshift list.</source>
            <translation>Veja o que existe com dayshift list.</translation>
        </message>
        <message>
            <source>a column</source>
            <translation>uma coluna</translation>
        </message>
        <message>
            <source>The server cannot be reached at this address.</source>
            <translation>O servidor não pode ser alcançado neste endereço.</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>O certificado do servidor não foi aceito.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>O servidor recusou o token de acesso.</translation>
        </message>
        <message>
            <source>The server asks us to slow down.</source>
            <translation>O servidor pede que diminuamos o ritmo.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>O servidor está com problemas próprios.</translation>
        </message>
        <message>
            <source>The server's answer could not be read.</source>
            <translation>A resposta do servidor não pôde ser lida.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>O servidor não respondeu a tempo.</translation>
        </message>
        <message>
            <source>The team database cannot be reached.</source>
            <translation>O banco de dados do time não pode ser alcançado.</translation>
        </message>
        <message>
            <source>Another program is writing to the workspace.</source>
            <translation>Outro programa está gravando no espaço de trabalho.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>O disco está cheio.</translation>
        </message>
        <message>
            <source>The workspace cannot be written to.</source>
            <translation>Não é possível gravar no espaço de trabalho.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile.</source>
            <translation>Outra pessoa alterou isto nesse meio-tempo.</translation>
        </message>
        <message>
            <source>The workspace is damaged.</source>
            <translation>O espaço de trabalho está danificado.</translation>
        </message>
        <message>
            <source>This is not a Dayshift workspace.</source>
            <translation>Isto não é um espaço de trabalho do Dayshift.</translation>
        </message>
        <message>
            <source>The workspace is newer than this program.</source>
            <translation>O espaço de trabalho é mais novo que este programa.</translation>
        </message>
        <message>
            <source>The workspace refused the change.</source>
            <translation>O espaço de trabalho recusou a alteração.</translation>
        </message>
        <message>
            <source>There is no such thing in the workspace.</source>
            <translation>Não há tal coisa no espaço de trabalho.</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>Isto não pode ser usado como está.</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Isto foi interrompido antes de terminar.</translation>
        </message>
        <message>
            <source>What was read before stays, with its age.</source>
            <translation>O que foi lido antes fica, com sua idade.</translation>
        </message>
        <message>
            <source>Your change is kept here; nothing else was changed.</source>
            <translation>Sua alteração está guardada aqui; nada mais foi alterado.</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>O arquivo não foi tocado.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Check the address, and whether the server runs.</source>
            <translation>Confira o endereço e se o servidor está no ar.</translation>
        </message>
        <message>
            <source>Name the file of your own certificate authority in the connection, or ask the server's administrator.</source>
            <translation>Indique na conexão o arquivo da sua própria autoridade certificadora, ou fale com o administrador do servidor.</translation>
        </message>
        <message>
            <source>Give the connection a new token.</source>
            <translation>Dê um novo token à conexão.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself.</source>
            <translation>O Dayshift tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>Check that the address is the server's own and not a sign-in page.</source>
            <translation>Confira se o endereço é o do próprio servidor e não o de uma página de login.</translation>
        </message>
        <message>
            <source>Free some space; Dayshift then saves by itself.</source>
            <translation>Libere espaço; o Dayshift então salva sozinho.</translation>
        </message>
        <message>
            <source>Give this account the right to write; Dayshift then saves by itself.</source>
            <translation>Dê a esta conta o direito de gravar; o Dayshift então salva sozinho.</translation>
        </message>
        <message>
            <source>Compare both versions and choose one.</source>
            <translation>Compare as duas versões e escolha uma.</translation>
        </message>
        <message>
            <source>Save what can be read into a new workspace: dayshift check --repair-copy OUT.</source>
            <translation>Salve o que puder ser lido em um novo espaço de trabalho: dayshift check --repair-copy OUT.</translation>
        </message>
        <message>
            <source>Choose a .dayshift file, or make a new one: dayshift new.</source>
            <translation>Escolha um arquivo .dayshift ou crie um novo: dayshift new.</translation>
        </message>
        <message>
            <source>Get the newer version to make changes, or open it read-only.</source>
            <translation>Obtenha a versão mais nova para fazer alterações, ou abra só para leitura.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>Confira o que foi informado e tente de novo.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Inicie de novo quando quiser.</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>what happened, what is safe, what to do</comment>
            <translation>%1 %2 %3</translation>
        </message>
        <message>
            <source>A row of %1 refers to a row of %2 that is not there.</source>
            <translation>Uma linha de %1 se refere a uma linha de %2 que não existe.</translation>
        </message>
        <message>
            <source>%1 of %2 %3 is not what the log tells.</source>
            <translation>%1 de %2 %3 não é o que o registro diz.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 não pode ser lido: %2</translation>
        </message>
        <message>
            <source>%1 %2 stands in the log and not in its table.</source>
            <translation>%1 %2 está no registro e não na sua tabela.</translation>
        </message>
        <message>
            <source>The activity log cannot be read: %1</source>
            <translation>O registro de atividades não pode ser lido: %1</translation>
        </message>
        <message>
            <source>The log was changed behind our back: line %1 does not follow from the one before it.</source>
            <translation>O registro foi alterado por fora: a linha %1 não decorre da anterior.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of %1 could not be read.</source>
            <translation>
                <numerusform>%n linha de %1 não pôde ser lida.</numerusform>
                <numerusform>%n linhas de %1 não puderam ser lidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a file at %1 already.</source>
            <translation>Já existe um arquivo em %1.</translation>
        </message>
        <message>
            <source>Choose another name for the copy.</source>
            <translation>Escolha outro nome para a cópia.</translation>
        </message>
        <message>
            <source>A PostgreSQL workspace is backed up on its server.</source>
            <translation>O backup de um espaço de trabalho PostgreSQL é feito no servidor dele.</translation>
        </message>
        <message>
            <source>Use pg_dump there, or dayshift export for a copy in one file.</source>
            <translation>Use pg_dump lá, ou dayshift export para uma cópia em um só arquivo.</translation>
        </message>
        <message>
            <source>Choose another name for the backup.</source>
            <translation>Escolha outro nome para o backup.</translation>
        </message>
        <message>
            <source>The backup could not be written to %1.</source>
            <translation>O backup não pôde ser gravado em %1.</translation>
        </message>
        <message>
            <source>The workspace was not touched.</source>
            <translation>O espaço de trabalho não foi tocado.</translation>
        </message>
        <message>
            <source>Check that the folder is there and has room.</source>
            <translation>Confira se a pasta existe e tem espaço.</translation>
        </message>
        <message>
            <source>No workspace was named.</source>
            <translation>Nenhum espaço de trabalho foi indicado.</translation>
        </message>
        <message>
            <source>Give a .dayshift file or a postgresql:// address.</source>
            <translation>Informe um arquivo .dayshift ou um endereço postgresql://.</translation>
        </message>
        <message>
            <source>A password must not stand in the workspace's address.</source>
            <translation>Uma senha não pode estar no endereço do espaço de trabalho.</translation>
        </message>
        <message>
            <source>Leave it out: the window asks for it, and otherwise it is read from ~/.pgpass or the environment variable PGPASSWORD.</source>
            <translation>Omita-a: a janela a pede; fora dela, é lida de ~/.pgpass ou da variável de ambiente PGPASSWORD.</translation>
        </message>
        <message>
            <source>The address names no database.</source>
            <translation>O endereço não indica um banco de dados.</translation>
        </message>
        <message>
            <source>Write postgresql://user@host/database.</source>
            <translation>Escreva postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>The workspace could not be backed up before its update.</source>
            <translation>Não foi possível fazer o backup do espaço de trabalho antes da atualização.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>Ele não foi tocado.</translation>
        </message>
        <message>
            <source>Free some space beside it, then open it again.</source>
            <translation>Libere espaço ao lado dele e abra-o de novo.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>Open it for writing to make changes.</source>
            <translation>Abra-o para gravação para fazer alterações.</translation>
        </message>
        <message>
            <source>%1 is not a Dayshift workspace: %2</source>
            <translation>%1 não é um espaço de trabalho do Dayshift: %2</translation>
        </message>
        <message>
            <source>There is no workspace at %1.</source>
            <translation>Não há espaço de trabalho em %1.</translation>
        </message>
        <message>
            <source>Check the name, or make one: dayshift new.</source>
            <translation>Confira o nome ou crie um: dayshift new.</translation>
        </message>
        <message>
            <source>it is a folder.</source>
            <translation>é uma pasta.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 não pode ser lido.</translation>
        </message>
        <message>
            <source>Give this account the right to read it.</source>
            <translation>Dê a esta conta o direito de lê-lo.</translation>
        </message>
        <message>
            <source>it is empty.</source>
            <translation>está vazio.</translation>
        </message>
        <message>
            <source>it does not begin like one.</source>
            <translation>não começa como um.</translation>
        </message>
        <message>
            <source>it is a database of another program.</source>
            <translation>é um banco de dados de outro programa.</translation>
        </message>
        <message>
            <source>Your data is safe and stays readable.</source>
            <translation>Seus dados estão seguros e continuam legíveis.</translation>
        </message>
        <message>
            <source>%1 is read-only for this account.</source>
            <translation>%1 é somente leitura para esta conta.</translation>
        </message>
        <message>
            <source>Open it read-only, or give this account the right to write to it and to its folder.</source>
            <translation>Abra-o só para leitura, ou dê a esta conta o direito de gravar nele e na pasta dele.</translation>
        </message>
        <message>
            <source>Choose another name, or open that one.</source>
            <translation>Escolha outro nome ou abra aquele.</translation>
        </message>
        <message>
            <source>No file can be made at %1.</source>
            <translation>Não é possível criar um arquivo em %1.</translation>
        </message>
        <message>
            <source>Check that the folder is there and that this account may write to it.</source>
            <translation>Confira se a pasta existe e se esta conta pode gravar nela.</translation>
        </message>
        <message>
            <source>This workspace was written by an earlier Dayshift.</source>
            <translation>Este espaço de trabalho foi gravado por um Dayshift anterior.</translation>
        </message>
        <message>
            <source>Open it for writing once: that brings it up to date and leaves a copy of it as it was.</source>
            <translation>Abra-o uma vez para gravação: isso o atualiza e deixa uma cópia de como era.</translation>
        </message>
        <message>
            <source>A reason is missing.</source>
            <translation>Falta um motivo.</translation>
        </message>
        <message>
            <source>Say how you know when it really was.</source>
            <translation>Diga como você sabe quando foi de verdade.</translation>
        </message>
        <message>
            <source>These times cannot be.</source>
            <translation>Estes horários não são possíveis.</translation>
        </message>
        <message>
            <source>The end lies after the start, and not after now.</source>
            <translation>O fim fica depois do início, e não depois de agora.</translation>
        </message>
        <message>
            <source>The board has no columns.</source>
            <translation>O quadro não tem colunas.</translation>
        </message>
        <message>
            <source>Make a column first.</source>
            <translation>Crie uma coluna primeiro.</translation>
        </message>
        <message>
            <source>The database lets you look at this workspace, and change nothing in it.</source>
            <translation>O banco de dados permite que você veja este espaço de trabalho, sem alterar nada nele.</translation>
        </message>
        <message>
            <source>Open it read-only, or ask whoever looks after the database for the right to write.</source>
            <translation>Abra-o só para leitura, ou peça o direito de gravar a quem cuida do banco de dados.</translation>
        </message>
        <message>
            <source>%1 brings instructions of its own for the database, which no workspace does.</source>
            <translation>%1 traz instruções próprias para o banco de dados, o que nenhum espaço de trabalho faz.</translation>
        </message>
        <message>
            <source>None of them was run, and the file was not touched.</source>
            <translation>Nenhuma delas foi executada, e o arquivo não foi tocado.</translation>
        </message>
        <message>
            <source>Ask whoever gave it to you for an export (dayshift export), and import that.</source>
            <translation>Peça a quem o entregou uma exportação (dayshift export) e importe-a.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExplainCommand</name>
        <message>
            <source>Show what Dayshift understands of a saved answer of a server.</source>
            <translation>Mostrar o que o Dayshift entende de uma resposta salva de um servidor.</translation>
        </message>
        <message>
            <source>The answer as it was saved; - for standard input.</source>
            <translation>A resposta como foi salva; - para a entrada padrão.</translation>
        </message>
        <message>
            <source>The kind of server: %1.</source>
            <translation>O tipo de servidor: %1.</translation>
        </message>
        <message>
            <source>What was asked; told from the answer's shape, unless given.</source>
            <translation>O que foi perguntado; deduzido da forma da resposta, a menos que informado.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>O arquivo não pode ser lido: %1.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Confira o nome dele.</translation>
        </message>
        <message numerus="yes">
            <source>The answer is longer than %n MB.</source>
            <translation>
                <numerusform>A resposta tem mais de %n MB.</numerusform>
                <numerusform>A resposta tem mais de %n MB.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Dayshift takes no longer one from a server either. Ask the server for less.</source>
            <translation>O Dayshift também não aceita de um servidor uma mais longa. Peça menos ao servidor.</translation>
        </message>
        <message>
            <source>This answer tells of no pipeline.</source>
            <translation>Esta resposta não informa nenhum pipeline.</translation>
        </message>
        <message>
            <source>The server answered with an error: %1</source>
            <translation>O servidor respondeu com um erro: %1</translation>
        </message>
        <message>
            <source>Tests: %1 passed, %2 failed, of %3.</source>
            <translation>Testes: %1 passaram, %2 falharam, de %3.</translation>
        </message>
        <message>
            <source>Name one file with a saved answer.</source>
            <translation>Indique um arquivo com uma resposta salva.</translation>
        </message>
        <message>
            <source>Name the kind of server: --provider %1.</source>
            <translation>Indique o tipo de servidor: --provider %1.</translation>
        </message>
        <message>
            <source>%1 has no endpoint “%2”. It has: %3.</source>
            <translation>%1 não tem o endpoint “%2”. Tem: %3.</translation>
        </message>
        <message>
            <source>This is no answer of %1 that Dayshift can read: %2.</source>
            <translation>Esta não é uma resposta de %1 que o Dayshift consiga ler: %2.</translation>
        </message>
        <message>
            <source>Check that it is a whole answer, and not a sign-in page.</source>
            <translation>Confira se é uma resposta inteira e não uma página de login.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>Mais %n pipeline ficou de fora.</numerusform>
                <numerusform>Mais %n pipelines ficaram de fora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Artifact %1: %2.</source>
            <translation>Artefato %1: %2.</translation>
        </message>
        <message>
            <source>Artifact %1.</source>
            <translation>Artefato %1.</translation>
        </message>
        <message>
            <source>Deployment to %1: %2.</source>
            <translation>Implantação em %1: %2.</translation>
        </message>
        <message>
            <source>Environment %1.</source>
            <translation>Ambiente %1.</translation>
        </message>
        <message>
            <source>Approval %1: %2.</source>
            <translation>Aprovação %1: %2.</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>não é um número</translation>
        </message>
        <message numerus="yes">
            <source>%n more series were left out.</source>
            <translation>
                <numerusform>Mais %n série ficou de fora.</numerusform>
                <numerusform>Mais %n séries ficaram de fora.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Export</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 não pôde ser gravado.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>O que havia antes continua lá.</translation>
        </message>
        <message>
            <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
            <translation>Confira se a pasta existe, se você pode gravar nela e se o disco não está cheio.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>A exportação foi cancelada.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nada foi gravado.</translation>
        </message>
        <message>
            <source>Line %1 is not what Dayshift writes: the export was changed.</source>
            <translation>A linha %1 não é o que o Dayshift escreve: a exportação foi alterada.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>Exporte o espaço de trabalho de novo.</translation>
        </message>
        <message>
            <source>This workspace is in use, and a whole workspace can only be brought into an empty one.</source>
            <translation>Este espaço de trabalho está em uso, e um espaço de trabalho inteiro só pode ser trazido para um vazio.</translation>
        </message>
        <message>
            <source>Make a new workspace, and import there.</source>
            <translation>Crie um novo espaço de trabalho e importe lá.</translation>
        </message>
        <message>
            <source>The export ends in the middle (line %1).</source>
            <translation>A exportação termina no meio (linha %1).</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>Dados de %1</translation>
        </message>
        <message>
            <source>Data of %1, %2 old</source>
            <comment>a moment and an age</comment>
            <translation>Dados de %1, há %2</translation>
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
            <translation>A exportação não pôde ser gravada.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Um arquivo que já existia está como estava.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Escolha uma pasta em que se possa gravar, com algum espaço livre.</translation>
        </message>
        <message>
            <source>%1 (seconds)</source>
            <comment>a column</comment>
            <translation>%1 (segundos)</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows are in the CSV file of this view.</source>
            <translation>
                <numerusform>Mais %n linha está no arquivo CSV desta visão.</numerusform>
                <numerusform>Mais %n linhas estão no arquivo CSV desta visão.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportCommand</name>
        <message>
            <source>Save the whole workspace.</source>
            <translation>Salvar o espaço de trabalho inteiro.</translation>
        </message>
        <message>
            <source>A file for JSON, a folder for CSV.</source>
            <translation>Um arquivo para JSON, uma pasta para CSV.</translation>
        </message>
        <message>
            <source>json: imports again to an identical workspace; csv: a table for each kind of thing.</source>
            <translation>json: importa de volta para um espaço de trabalho idêntico; csv: uma tabela para cada tipo de coisa.</translation>
        </message>
        <message>
            <source>--out PATH and --format json or csv are needed.</source>
            <translation>São necessários --out PATH e --format json ou csv.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n linha foi gravada em %1.</numerusform>
                <numerusform>%n linhas foram gravadas em %1.</numerusform>
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
            <translation>Coluna</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Lugar na lista</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épico</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
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
            <translation>Nesta coluna desde</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>nobody or nothing</source>
            <translation>ninguém ou nada</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Excluído</translation>
        </message>
        <message>
            <source>Limit of a lane</source>
            <translation>Limite de uma raia</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridade</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidência</translation>
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
            <translation>Quem está cuidando</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
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
            <translation>Conhecida até</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Dito por</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureCard</name>
        <message>
            <source>Level: %1 (%2)</source>
            <translation>Nível: %1 (%2)</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>O que “%1” significa</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Sem dados</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>90 % of them within %1</source>
            <translation>90% delas em até %1</translation>
        </message>
        <message>
            <source>better</source>
            <translation>melhor</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>pior</translation>
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
            <translation>Conectar um servidor…</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Abrir incidente…</translation>
        </message>
        <message>
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>Os níveis são os do relatório da DORA de %1: agrupamentos das respostas daquele ano, não limites.</translation>
        </message>
        <message>
            <source>Level by %1</source>
            <translation>Nível segundo: %1</translation>
        </message>
        <message>
            <source>Level of DORA's report of %1</source>
            <translation>Nível do relatório da DORA de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureRows</name>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Quanto tempo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterBar</name>
        <message>
            <source>Filter stories</source>
            <translation>Filtrar histórias</translation>
        </message>
        <message>
            <source>Words, or is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; a minus in front turns one round.</source>
            <translation>Palavras, ou is:blocked, owner:me, epic:2144, sprint:22, label:later, type:bug, age:&gt;3d, #2187; um sinal de menos na frente inverte.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Minhas</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueadas</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Com falha</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>Envelhecendo</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Sem responsável</translation>
        </message>
        <message>
            <source>%1 of %2 points done</source>
            <translation>%1 de %2 pontos concluídos</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FilterChip</name>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1, %n história</numerusform>
                <numerusform>%1, %n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows only these stories: %1</source>
            <translation>Mostra só estas histórias: %1</translation>
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
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
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
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
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
            <translation>cerca de %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>há %1</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>an average</comment>
            <translation>%1 dias</translation>
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
            <translation>ontem %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>ddd d MMMM</source>
            <extracomment>Weekday, day and month in the form of QLocale::toString; German: "ddd d. MMMM".</extracomment>
            <translation>ddd, d 'de' MMMM</translation>
        </message>
        <message>
            <source>ddd d MMMM yyyy</source>
            <translation>ddd, d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
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
                <numerusform>%n ponto</numerusform>
                <numerusform>%n pontos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>story points</comment>
            <translation>%1 pontos</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of all</comment>
            <translation>%1 de %2</translation>
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
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Header</name>
        <message>
            <source>Toolbar</source>
            <translation>Barra de ferramentas</translation>
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
            <translation>%1 devolveu: não é de ninguém</translation>
        </message>
        <message>
            <source>%1 took it</source>
            <translation>%1 assumiu</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1 atribuiu a %2</translation>
        </message>
        <message>
            <source>%1 took the estimate back</source>
            <translation>%1 retirou a estimativa</translation>
        </message>
        <message>
            <source>%1 estimated it at %2</source>
            <translation>%1 estimou em %2</translation>
        </message>
        <message>
            <source>%1 changed the estimate from %2 to %3</source>
            <translation>%1 mudou a estimativa de %2 para %3</translation>
        </message>
        <message>
            <source>%1 moved it from %2 to %3</source>
            <translation>%1 moveu de %2 para %3</translation>
        </message>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 renomeou; antes era “%2”</translation>
        </message>
        <message>
            <source>%1 changed the description</source>
            <translation>%1 alterou a descrição</translation>
        </message>
        <message>
            <source>%1 took it out of its sprint</source>
            <translation>%1 retirou da sprint</translation>
        </message>
        <message>
            <source>%1 put it into %2</source>
            <translation>%1 pôs em %2</translation>
        </message>
        <message>
            <source>%1 took it out of its epic</source>
            <translation>%1 retirou do épico</translation>
        </message>
        <message>
            <source>%1 made it part of %2</source>
            <translation>%1 tornou parte de %2</translation>
        </message>
        <message>
            <source>%1 unblocked it</source>
            <translation>%1 desbloqueou</translation>
        </message>
        <message>
            <source>%1 blocked it: %2</source>
            <translation>%1 bloqueou: %2</translation>
        </message>
        <message>
            <source>%1 made it urgent</source>
            <translation>%1 tornou urgente</translation>
        </message>
        <message>
            <source>%1 made it ordinary again</source>
            <translation>%1 tornou comum de novo</translation>
        </message>
        <message>
            <source>%1 archived it</source>
            <translation>%1 arquivou</translation>
        </message>
        <message>
            <source>%1 took it back out of the archive</source>
            <translation>%1 tirou do arquivo</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguém</translation>
        </message>
        <message>
            <source>%1 wrote the story</source>
            <translation>%1 escreveu a história</translation>
        </message>
        <message>
            <source>%1 described it</source>
            <translation>%1 descreveu</translation>
        </message>
        <message>
            <source>%1 deleted the story</source>
            <translation>%1 excluiu a história</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 moveu para cima ou para baixo</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 alterou</translation>
        </message>
        <message>
            <source>%1 unticked “%2”</source>
            <comment>who; a check</comment>
            <translation>%1 desmarcou “%2”</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who; a check; evidence</comment>
            <translation>%1 marcou “%2”: %3</translation>
        </message>
        <message>
            <source>%1 let it into %2 although this was missing: %3. The reason: %4</source>
            <translation>%1 deixou entrar em %2 embora faltasse isto: %3. O motivo: %4</translation>
        </message>
        <message>
            <source>It was closed under version %1 of the definition of done</source>
            <translation>Foi fechada sob a versão %1 da definição de pronto</translation>
        </message>
        <message>
            <source>%1 attached %2</source>
            <translation>%1 anexou %2</translation>
        </message>
        <message>
            <source>%1 deleted the attachment %2</source>
            <translation>%1 excluiu o anexo %2</translation>
        </message>
        <message>
            <source>%1 brought the attachment %2 back</source>
            <translation>%1 trouxe de volta o anexo %2</translation>
        </message>
        <message>
            <source>%1 took its priority away</source>
            <translation>%1 retirou a prioridade</translation>
        </message>
        <message>
            <source>%1 set its priority to: %2</source>
            <translation>%1 definiu a prioridade: %2</translation>
        </message>
        <message>
            <source>%1 took its value away</source>
            <translation>%1 retirou o valor</translation>
        </message>
        <message>
            <source>%1 set its value to %2</source>
            <translation>%1 definiu o valor como %2</translation>
        </message>
        <message>
            <source>%1 took it from its team</source>
            <translation>%1 retirou do time</translation>
        </message>
        <message>
            <source>%1 gave it to a team that is gone</source>
            <translation>%1 passou a um time que não existe mais</translation>
        </message>
        <message>
            <source>%1 gave it to the team %2</source>
            <translation>%1 passou ao time %2</translation>
        </message>
        <message>
            <source>%1 changed what it is: %2</source>
            <comment>who; a kind of story</comment>
            <translation>%1 mudou o que é: %2</translation>
        </message>
        <message>
            <source>%1 took all its labels off</source>
            <translation>%1 retirou todas as etiquetas</translation>
        </message>
        <message>
            <source>%1 changed its labels: %2</source>
            <translation>%1 alterou as etiquetas: %2</translation>
        </message>
        <message>
            <source>%1 took back that it was let into %2. The reason was: %3</source>
            <translation>%1 desfez a entrada em %2. O motivo era: %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpClient</name>
        <message>
            <source>It holds no certificate.</source>
            <translation>Ele não contém nenhum certificado.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HttpErrors</name>
        <message>
            <source>not sent: %1</source>
            <translation>não enviado: %1</translation>
        </message>
        <message>
            <source>The address of the server cannot be read.</source>
            <translation>O endereço do servidor não pode ser lido.</translation>
        </message>
        <message>
            <source>Enter it as in a browser, beginning with https://.</source>
            <translation>Digite-o como em um navegador, começando com https://.</translation>
        </message>
        <message>
            <source>Dayshift does not read addresses that begin with %1:.</source>
            <translation>O Dayshift não lê endereços que começam com %1:.</translation>
        </message>
        <message>
            <source>Enter one that begins with https:// or http://.</source>
            <translation>Digite um que comece com https:// ou http://.</translation>
        </message>
        <message>
            <source>The address contains a user name or a password.</source>
            <translation>O endereço contém um nome de usuário ou uma senha.</translation>
        </message>
        <message>
            <source>Take it out of the address, and give it to the connection as account and token, which are kept safe.</source>
            <translation>Tire isso do endereço e informe na conexão como conta e token, que ficam guardados com segurança.</translation>
        </message>
        <message>
            <source>The access token contains a line break.</source>
            <translation>O token de acesso contém uma quebra de linha.</translation>
        </message>
        <message>
            <source>Give the connection the token again, on one line.</source>
            <translation>Informe o token à conexão de novo, em uma só linha.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 pede que diminuamos o ritmo.</translation>
        </message>
        <message>
            <source>%1 refused the access token.</source>
            <translation>%1 recusou o token de acesso.</translation>
        </message>
        <message>
            <source>%1 does not let this access token read that.</source>
            <translation>%1 não deixa este token de acesso ler isso.</translation>
        </message>
        <message>
            <source>Give the connection a token that has the right to read, or ask the server's administrator.</source>
            <translation>Dê à conexão um token com direito de leitura, ou fale com o administrador do servidor.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address.</source>
            <translation>%1 não tem nada neste endereço.</translation>
        </message>
        <message>
            <source>Check the address, and whether the token may see what is there.</source>
            <translation>Confira o endereço e se o token pode ver o que há lá.</translation>
        </message>
        <message>
            <source>A proxy on the way to %1 wants to know who you are.</source>
            <translation>Um proxy no caminho até %1 quer saber quem você é.</translation>
        </message>
        <message>
            <source>Ask who looks after your network.</source>
            <translation>Pergunte a quem cuida da sua rede.</translation>
        </message>
        <message>
            <source>%1 gave up waiting for us.</source>
            <translation>%1 desistiu de nos esperar.</translation>
        </message>
        <message>
            <source>%1 has trouble of its own.</source>
            <translation>%1 está com problemas próprios.</translation>
        </message>
        <message>
            <source>%1 did not accept the question (HTTP %2).</source>
            <translation>%1 não aceitou a pergunta (HTTP %2).</translation>
        </message>
        <message>
            <source>Check the kind of server, its version and its address.</source>
            <translation>Confira o tipo de servidor, a versão e o endereço.</translation>
        </message>
        <message>
            <source>%1 gave an answer that does not fit the question (HTTP %2).</source>
            <translation>%1 deu uma resposta que não combina com a pergunta (HTTP %2).</translation>
        </message>
        <message>
            <source>%1 answered with a web page instead of data.</source>
            <translation>%1 respondeu com uma página web em vez de dados.</translation>
        </message>
        <message>
            <source>%1 answered with something else than was asked for.</source>
            <translation>%1 respondeu com algo diferente do que foi pedido.</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 recusou a conexão.</translation>
        </message>
        <message>
            <source>There is no server named %1.</source>
            <translation>Não há servidor chamado %1.</translation>
        </message>
        <message>
            <source>Check the address, and this computer's connection to the network.</source>
            <translation>Confira o endereço e a conexão deste computador com a rede.</translation>
        </message>
        <message>
            <source>%1 broke off its answer.</source>
            <translation>%1 interrompeu a resposta.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 não respondeu a tempo.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP at this address.</source>
            <translation>%1 não fala HTTP neste endereço.</translation>
        </message>
        <message>
            <source>Check the port in the address.</source>
            <translation>Confira a porta no endereço.</translation>
        </message>
        <message>
            <source>%1 sent an answer that cannot be unpacked.</source>
            <translation>%1 enviou uma resposta que não pode ser descompactada.</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 cannot be used.</source>
            <translation>O proxy no caminho até %1 não pode ser usado.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1 não pode ser alcançado.</translation>
        </message>
        <message>
            <source>%1 closed the connection, or does not speak HTTP.</source>
            <translation>%1 fechou a conexão ou não fala HTTP.</translation>
        </message>
        <message>
            <source>Dayshift tries again by itself. If it stays so, check the port, and whether the address has to begin with https://.</source>
            <translation>O Dayshift tenta de novo sozinho. Se continuar assim, confira a porta e se o endereço deve começar com https://.</translation>
        </message>
        <message>
            <source>The connection to %1 cannot be made secure.</source>
            <translation>A conexão com %1 não pode ser protegida.</translation>
        </message>
        <message>
            <source>The certificate of %1 is for another name.</source>
            <translation>O certificado de %1 é para outro nome.</translation>
        </message>
        <message>
            <source>Enter the name that stands in the certificate, or ask the server's administrator.</source>
            <translation>Digite o nome que está no certificado, ou fale com o administrador do servidor.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today.</source>
            <translation>O certificado de %1 não é válido hoje.</translation>
        </message>
        <message>
            <source>Check this computer's clock, or ask the server's administrator for a new certificate.</source>
            <translation>Confira o relógio deste computador, ou peça um novo certificado ao administrador do servidor.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not from an authority that this computer trusts.</source>
            <translation>O certificado de %1 não é de uma autoridade em que este computador confia.</translation>
        </message>
        <message>
            <source>Check that the address and port are those of https, or ask the server's administrator.</source>
            <translation>Confira se o endereço e a porta são os de https, ou fale com o administrador do servidor.</translation>
        </message>
        <message>
            <source>The file of the certificate authority cannot be used.</source>
            <translation>O arquivo da autoridade certificadora não pode ser usado.</translation>
        </message>
        <message>
            <source>Name a file in PEM form in the connection that this account may read.</source>
            <translation>Indique na conexão um arquivo em formato PEM que esta conta possa ler.</translation>
        </message>
        <message>
            <source>%1 sends us on to %2.</source>
            <translation>%1 nos encaminha para %2.</translation>
        </message>
        <message>
            <source>If that is right, enter the new address in the connection. The access token was not sent there.</source>
            <translation>Se estiver certo, informe o novo endereço na conexão. O token de acesso não foi enviado para lá.</translation>
        </message>
        <message>
            <source>%1 sends us from one address to the next without end.</source>
            <translation>%1 nos encaminha de um endereço a outro sem fim.</translation>
        </message>
        <message>
            <source>more than %1 bytes, %2</source>
            <translation>mais de %1 bytes, %2</translation>
        </message>
        <message>
            <source>The answer of %1 is larger than Dayshift reads (%2 MB).</source>
            <translation>A resposta de %1 é maior do que o Dayshift lê (%2 MB).</translation>
        </message>
        <message>
            <source>Name fewer projects in the connection.</source>
            <translation>Indique menos projetos na conexão.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2 s.</source>
            <translation>%1 não responde há %2 s.</translation>
        </message>
        <message>
            <source>%1 took longer than %2 s for its answer.</source>
            <translation>%1 levou mais de %2 s para responder.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Import</name>
        <message>
            <source>The file declares XML entities (line %1). A Jira export never does; it is refused.</source>
            <translation>O arquivo declara entidades XML (linha %1). Uma exportação do Jira nunca faz isso; ele é recusado.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Exporte de novo.</translation>
        </message>
        <message>
            <source>Choose a file that one of these tools exported: %1.</source>
            <translation>Escolha um arquivo exportado por uma destas ferramentas: %1.</translation>
        </message>
        <message>
            <source>This JSON is none of the exports that Dayshift knows. Its top-level names are: %1.</source>
            <translation>Este JSON não é nenhuma das exportações que o Dayshift conhece. Os nomes no primeiro nível são: %1.</translation>
        </message>
        <message>
            <source>This XML is none of the exports that Dayshift knows. Its root element is: %1.</source>
            <translation>Este XML não é nenhuma das exportações que o Dayshift conhece. O elemento raiz é: %1.</translation>
        </message>
        <message>
            <source>This table is none of the exports that Dayshift knows. Its columns are: %1.</source>
            <translation>Esta tabela não é nenhuma das exportações que o Dayshift conhece. As colunas são: %1.</translation>
        </message>
        <message>
            <source>The folder is empty.</source>
            <translation>A pasta está vazia.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Escolha outra.</translation>
        </message>
        <message>
            <source>The files are empty.</source>
            <translation>Os arquivos estão vazios.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Escolha outros.</translation>
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
            <translation>Tabela (CSV)</translation>
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
            <translation>Bloqueada no Taiga</translation>
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
            <translation>O arquivo termina no meio de um texto XML (byte %1).</translation>
        </message>
        <message>
            <source>The file is no XML from line %1 on.</source>
            <translation>O arquivo não é XML a partir da linha %1.</translation>
        </message>
        <message>
            <source>It was probably cut off or changed while being saved; export it again.</source>
            <translation>Provavelmente foi cortado ou alterado ao ser salvo; exporte-o de novo.</translation>
        </message>
        <message>
            <source>Jira (XML)</source>
            <translation>Jira (XML)</translation>
        </message>
        <message>
            <source>The workspace has no columns to put stories into.</source>
            <translation>O espaço de trabalho não tem colunas para as histórias.</translation>
        </message>
        <message>
            <source>Add a column to the board, then import again.</source>
            <translation>Adicione uma coluna ao quadro e importe de novo.</translation>
        </message>
        <message>
            <source>Correct the mapping and import again.</source>
            <translation>Corrija o mapeamento e importe de novo.</translation>
        </message>
        <message>
            <source>The mapping names a column that is not there: %1.</source>
            <translation>O mapeamento indica uma coluna que não existe: %1.</translation>
        </message>
        <message>
            <source>The mapping names somebody who is no member: %1.</source>
            <translation>O mapeamento indica alguém que não é membro: %1.</translation>
        </message>
        <message>
            <source>Milestones are "sprints" or "releases", not %1.</source>
            <translation>Milestones são "sprints" ou "releases", não %1.</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>Não há fuso horário %1.</translation>
        </message>
        <message>
            <source>The file ends in the middle of a JSON text (byte %1).</source>
            <translation>O arquivo termina no meio de um texto JSON (byte %1).</translation>
        </message>
        <message>
            <source>It was probably cut off while being saved; export it again.</source>
            <translation>Provavelmente foi cortado ao ser salvo; exporte-o de novo.</translation>
        </message>
        <message>
            <source>The file begins like JSON, but is none from byte %1 on.</source>
            <translation>O arquivo começa como JSON, mas deixa de ser a partir do byte %1.</translation>
        </message>
        <message>
            <source>The JSON is nested more than 64 levels deep; no known export is.</source>
            <translation>O JSON tem mais de 64 níveis de aninhamento; nenhuma exportação conhecida tem.</translation>
        </message>
        <message>
            <source>The text at byte %1 is larger than 16 MiB.</source>
            <translation>O texto no byte %1 é maior que 16 MiB.</translation>
        </message>
        <message>
            <source>Take that text out of the story, and export again.</source>
            <translation>Tire esse texto da história e exporte de novo.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>A importação foi cancelada.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Nada dela foi mantido.</translation>
        </message>
        <message>
            <source>Import the file again when it suits you.</source>
            <translation>Importe o arquivo de novo quando for conveniente.</translation>
        </message>
        <message>
            <source>This is an Excel workbook (a ZIP archive), not CSV.</source>
            <translation>Isto é uma pasta de trabalho do Excel (um arquivo ZIP), não CSV.</translation>
        </message>
        <message>
            <source>This is a ZIP archive, not an export.</source>
            <translation>Isto é um arquivo ZIP, não uma exportação.</translation>
        </message>
        <message>
            <source>This is a compressed archive (gzip), not an export.</source>
            <translation>Isto é um arquivo compactado (gzip), não uma exportação.</translation>
        </message>
        <message>
            <source>This is a PDF document, not an export.</source>
            <translation>Isto é um documento PDF, não uma exportação.</translation>
        </message>
        <message>
            <source>This is a picture (PNG), not an export.</source>
            <translation>Isto é uma imagem (PNG), não uma exportação.</translation>
        </message>
        <message>
            <source>This is an old Office document, not CSV.</source>
            <translation>Isto é um documento antigo do Office, não CSV.</translation>
        </message>
        <message>
            <source>Unpack it, and import the files that it holds.</source>
            <translation>Descompacte-o e importe os arquivos que ele contém.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8, or export CSV from the tool.</source>
            <translation>Salve como CSV UTF-8 ou exporte CSV da ferramenta.</translation>
        </message>
        <message>
            <source>This is a web page, not an export: the download needed a login.</source>
            <translation>Isto é uma página web, não uma exportação: o download exigia login.</translation>
        </message>
        <message>
            <source>This is a web page ("%1"), not an export: the download needed a login.</source>
            <translation>Isto é uma página web ("%1"), não uma exportação: o download exigia login.</translation>
        </message>
        <message>
            <source>Sign in with a browser and export the file again.</source>
            <translation>Entre com um navegador e exporte o arquivo de novo.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>O arquivo está vazio.</translation>
        </message>
        <message>
            <source>Line %1 holds a NUL byte; this is not a text file, or it was damaged.</source>
            <translation>A linha %1 contém um byte NUL; isto não é um arquivo de texto, ou foi danificado.</translation>
        </message>
        <message>
            <source>Line %1 is not UTF-8 while other lines are. Two files were joined, or one row was pasted from elsewhere.</source>
            <translation>A linha %1 não é UTF-8, mas outras são. Dois arquivos foram unidos, ou uma linha foi colada de outro lugar.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8, or export it again.</source>
            <translation>Salve o arquivo como UTF-8 ou exporte-o de novo.</translation>
        </message>
        <message>
            <source>The file is larger than 512 MiB.</source>
            <translation>O arquivo é maior que 512 MiB.</translation>
        </message>
        <message>
            <source>Export fewer stories at a time, for example by year.</source>
            <translation>Exporte menos histórias de cada vez, por exemplo por ano.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>O arquivo %1 não pode ser lido.</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>Confira se ele existe e se você pode lê-lo.</translation>
        </message>
        <message>
            <source>The file cannot be read any more.</source>
            <translation>O arquivo não pode mais ser lido.</translation>
        </message>
        <message>
            <source>Line %1, column %2 is larger than 16 MiB.</source>
            <translation>A linha %1, coluna %2 é maior que 16 MiB.</translation>
        </message>
        <message>
            <source>Take that text out of the story, or export without this column.</source>
            <translation>Tire esse texto da história ou exporte sem esta coluna.</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns; no known export has.</source>
            <translation>A linha %1 tem mais de %2 colunas; nenhuma exportação conhecida tem.</translation>
        </message>
        <message>
            <source>Export fewer columns, or check the separator.</source>
            <translation>Exporte menos colunas ou confira o separador.</translation>
        </message>
        <message>
            <source>A quoted field that opens on line %1 is never closed.</source>
            <translation>Um campo entre aspas que abre na linha %1 nunca é fechado.</translation>
        </message>
        <message>
            <source>The file was probably cut off; export it again.</source>
            <translation>O arquivo provavelmente foi cortado; exporte-o de novo.</translation>
        </message>
        <message>
            <source>The header has %1 fields separated by "%2", line %3 has 1. Header and rows use different separators.</source>
            <translation>O cabeçalho tem %1 campos separados por "%2", a linha %3 tem 1. Cabeçalho e linhas usam separadores diferentes.</translation>
        </message>
        <message>
            <source>Export the file again, or use one separator throughout.</source>
            <translation>Exporte o arquivo de novo ou use um só separador em tudo.</translation>
        </message>
        <message>
            <source>A column cannot become %1; it can become one of these: %2.</source>
            <translation>Uma coluna não pode se tornar %1; pode se tornar uma destas: %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportCommand</name>
        <message>
            <source>The mapping %1 is no JSON object.</source>
            <translation>O mapeamento %1 não é um objeto JSON.</translation>
        </message>
        <message>
            <source>Give a file like {"statuses": {"Coding": "In progress"}}.</source>
            <translation>Informe um arquivo como {"statuses": {"Coding": "In progress"}}.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 would be new, %4 updated, %5 unchanged, %6 skipped. Nothing was changed.</source>
            <translation>%1 (%2): %3 seriam novas, %4 atualizadas, %5 sem alteração, %6 ignoradas. Nada foi alterado.</translation>
        </message>
        <message>
            <source>%1 (%2): %3 new, %4 updated, %5 unchanged, %6 skipped.</source>
            <translation>%1 (%2): %3 novas, %4 atualizadas, %5 sem alteração, %6 ignoradas.</translation>
        </message>
        <message>
            <source>New members: %1.</source>
            <translation>Novos membros: %1.</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is.</source>
            <translation>%1: %2 também foi alterado aqui e fica como está.</translation>
        </message>
        <message>
            <source>A whole workspace is imported or it is not: --dry-run does not apply.</source>
            <translation>Um espaço de trabalho inteiro é importado ou não é: --dry-run não se aplica.</translation>
        </message>
        <message>
            <source>The workspace was imported: %1 rows.</source>
            <translation>O espaço de trabalho foi importado: %1 linhas.</translation>
        </message>
        <message>
            <source>Bring in what another tool exported.</source>
            <translation>Trazer o que outra ferramenta exportou.</translation>
        </message>
        <message>
            <source>A file, several pages of one list, or a folder of them.</source>
            <translation>Um arquivo, várias páginas de uma lista ou uma pasta com elas.</translation>
        </message>
        <message>
            <source>The tool, if it cannot be told from the content: %1.</source>
            <translation>A ferramenta, se não puder ser reconhecida pelo conteúdo: %1.</translation>
        </message>
        <message>
            <source>Say what would happen; change nothing.</source>
            <translation>Dizer o que aconteceria; não alterar nada.</translation>
        </message>
        <message>
            <source>Which file is to be imported?</source>
            <translation>Qual arquivo deve ser importado?</translation>
        </message>
        <message>
            <source>There is no format %1; there are: %2.</source>
            <translation>Não há formato %1; há: %2.</translation>
        </message>
        <message>
            <source>Answers for columns, statuses, people, milestones, timeZone, dateOrder and archived, as JSON.</source>
            <translation>Respostas para columns, statuses, people, milestones, timeZone, dateOrder e archived, em JSON.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportDialog</name>
        <message>
            <source>Choose another file …</source>
            <translation>Escolher outro arquivo…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Reading the file again …</source>
            <translation>Lendo o arquivo de novo…</translation>
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
            <translation>Cancelar, não manter nada</translation>
        </message>
        <message>
            <source>Bring in what you have</source>
            <translation>Traga o que você tem</translation>
        </message>
        <message>
            <source>Choose what another tool exported, or drop it here: CSV, XML or JSON, one file or all pages of a list. These are known: %1. The original download is better than one that a spreadsheet saved. You see what will come in before anything is stored.</source>
            <translation>Escolha o que outra ferramenta exportou, ou solte aqui: CSV, XML ou JSON, um arquivo ou todas as páginas de uma lista. Estas são conhecidas: %1. O download original é melhor que um salvo por uma planilha. Você vê o que vai entrar antes que algo seja gravado.</translation>
        </message>
        <message>
            <source>the reason why it is blocked</source>
            <translation>o motivo do bloqueio</translation>
        </message>
        <message>
            <source>%1, and other tables of work</source>
            <translation>%1 e outras tabelas de trabalho</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>Escolher arquivos…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>Não importar</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Lendo %1…</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>Lendo %n arquivo…</numerusform>
                <numerusform>Lendo %n arquivos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>Escolher arquivos para importar</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;All files (*)</source>
            <translation>Exportações (*.csv *.tsv *.json *.ndjson *.xml *.txt);;Todos os arquivos (*)</translation>
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
            <translation>Nada de novo</translation>
        </message>
        <message>
            <source>New members: %1. They have no sign-in and no role yet.</source>
            <translation>Novos membros: %1. Eles ainda não têm login nem papel.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>E mais %n.</numerusform>
                <numerusform>E mais %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n item(s) in %2</source>
            <translation>
                <numerusform>%1: %n item em %2</numerusform>
                <numerusform>%1: %n itens em %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nova</numerusform>
                <numerusform>%n novas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n alterada</numerusform>
                <numerusform>%n alteradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n sem alteração</numerusform>
                <numerusform>%n sem alteração</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n ignorada</numerusform>
                <numerusform>%n ignoradas</numerusform>
            </translation>
        </message>
        <message>
            <source>As the last time</source>
            <translation>Como da última vez</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>Mesmo nome</translation>
        </message>
        <message>
            <source>The file's own category</source>
            <translation>A categoria do próprio arquivo</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>Pelo nome</translation>
        </message>
        <message>
            <source>Not known: choose one</source>
            <translation>Desconhecido: escolha um</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(nenhum)</translation>
        </message>
        <message>
            <source>%1 was deleted here and does not come back.</source>
            <translation>%1 foi excluída aqui e não volta.</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>o título</translation>
        </message>
        <message>
            <source>the type</source>
            <translation>o tipo</translation>
        </message>
        <message>
            <source>the column</source>
            <translation>a coluna</translation>
        </message>
        <message>
            <source>the epic</source>
            <translation>o épico</translation>
        </message>
        <message>
            <source>the sprint</source>
            <translation>a sprint</translation>
        </message>
        <message>
            <source>the owner</source>
            <translation>o responsável</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>o item pai</translation>
        </message>
        <message>
            <source>the estimate</source>
            <translation>a estimativa</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>as etiquetas</translation>
        </message>
        <message>
            <source>the description</source>
            <translation>a descrição</translation>
        </message>
        <message>
            <source>%1: %2 was changed here, too, and stays as it is here.</source>
            <translation>%1: %2 também foi alterado aqui e fica como está aqui.</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épico</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>Subtarefa</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>História</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>What are these columns?</source>
            <translation>O que são estas colunas?</translation>
        </message>
        <message>
            <source>This table is of no tool that Dayshift knows. Say what its columns are: one of them is the title, the others are up to you. You see what will come in before anything is stored, and the next table of this kind is read the same way.</source>
            <translation>Esta tabela não é de nenhuma ferramenta que o Dayshift conheça. Diga o que são as colunas: uma delas é o título, as outras ficam a seu critério. Você vê o que vai entrar antes que algo seja gravado, e a próxima tabela deste tipo será lida do mesmo modo.</translation>
        </message>
        <message>
            <source>Edit &gt; Undo takes all of it back; importing a newer file updates it.</source>
            <translation>Editar &gt; Desfazer reverte tudo; importar um arquivo mais novo atualiza.</translation>
        </message>
        <message>
            <source>Keep working meanwhile</source>
            <translation>Continuar trabalhando enquanto isso</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportQuestions</name>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
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
            <translation>Status e coluna</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épico</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>As primeiras linhas</translation>
        </message>
        <message>
            <source>Status in the file</source>
            <translation>Status no arquivo</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Itens</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Coluna</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>Statuses and columns</source>
            <translation>Status e colunas</translation>
        </message>
        <message>
            <source>Person in the file</source>
            <translation>Pessoa no arquivo</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membro</translation>
        </message>
        <message>
            <source>People and members</source>
            <translation>Pessoas e membros</translation>
        </message>
        <message>
            <source>Import archived items, too</source>
            <translation>Importar também os itens arquivados</translation>
        </message>
        <message>
            <source>What to know of the file</source>
            <translation>O que saber sobre o arquivo</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Horários sem fuso estão em</translation>
        </message>
        <message>
            <source>Numeric dates begin with</source>
            <translation>Datas numéricas começam com</translation>
        </message>
        <message>
            <source>Milestones are</source>
            <translation>Milestones são</translation>
        </message>
        <message>
            <source>&amp;First rows</source>
            <translation>&amp;Primeiras linhas</translation>
        </message>
        <message>
            <source>&amp;Statuses</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>P&amp;essoas</translation>
        </message>
        <message>
            <source>&amp;What to know</source>
            <translation>&amp;O que saber</translation>
        </message>
        <message>
            <source>releases: a label on each story</source>
            <translation>releases: uma etiqueta em cada história</translation>
        </message>
        <message>
            <source>sprints</source>
            <translation>sprints</translation>
        </message>
        <message>
            <source>not known: leave these times empty</source>
            <translation>desconhecido: deixar estes horários vazios</translation>
        </message>
        <message>
            <source>the day: 06/09 is 6 September</source>
            <translation>o dia: 06/09 é 6 de setembro</translation>
        </message>
        <message>
            <source>the month: 06/09 is 9 June</source>
            <translation>o mês: 06/09 é 9 de junho</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>Coluna para %1</translation>
        </message>
        <message>
            <source>New member: %1</source>
            <translation>Novo membro: %1</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <source>Member for %1</source>
            <translation>Membro para %1</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (novo)</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ninguém</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Linha %1: %2</translation>
        </message>
        <message>
            <source>Nothing: every record comes in as it is.</source>
            <translation>Nada: cada registro entra como está.</translation>
        </message>
        <message>
            <source>Counting what is new …</source>
            <translation>Contando o que há de novo…</translation>
        </message>
        <message numerus="yes">
            <source>%n new member(s)</source>
            <translation>
                <numerusform>%n novo membro</numerusform>
                <numerusform>%n novos membros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) stay as they were changed here</source>
            <translation>
                <numerusform>%n campo fica como foi alterado aqui</numerusform>
                <numerusform>%n campos ficam como foram alterados aqui</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Colunas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportWarning</name>
        <message numerus="yes">
            <source>The file has no column for %1.</source>
            <translation>
                <numerusform>O arquivo não tem coluna para %1.</numerusform>
                <numerusform>O arquivo não tem colunas para %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The times of %n item(s) name no time zone.</source>
            <translation>
                <numerusform>Os horários de %n item não indicam o fuso.</numerusform>
                <numerusform>Os horários de %n itens não indicam o fuso.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date without a time.</source>
            <translation>
                <numerusform>%n item tem uma data sem horário.</numerusform>
                <numerusform>%n itens têm uma data sem horário.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dates of %n item(s) do not tell day from month. They stay empty until the order is chosen.</source>
            <translation>
                <numerusform>As datas de %n item não distinguem dia de mês. Ficam vazias até que a ordem seja escolhida.</numerusform>
                <numerusform>As datas de %n itens não distinguem dia de mês. Ficam vazias até que a ordem seja escolhida.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) cannot be read and stay empty: %1.</source>
            <translation>
                <numerusform>%n data não pode ser lida e fica vazia: %1.</numerusform>
                <numerusform>%n datas não podem ser lidas e ficam vazias: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a date in the future.</source>
            <translation>
                <numerusform>%n item tem uma data no futuro.</numerusform>
                <numerusform>%n itens têm uma data no futuro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were closed before they were created. They enter no figure.</source>
            <translation>
                <numerusform>%n item foi fechado antes de ser criado. Não entra em nenhum número.</numerusform>
                <numerusform>%n itens foram fechados antes de serem criados. Não entram em nenhum número.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are closed, but the file does not say since when.</source>
            <translation>
                <numerusform>%n item está fechado, mas o arquivo não diz desde quando.</numerusform>
                <numerusform>%n itens estão fechados, mas o arquivo não diz desde quando.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have a key that came before. Only their labels and links are added.</source>
            <translation>
                <numerusform>%n registro tem uma chave que já apareceu. Só as etiquetas e os vínculos dele são adicionados.</numerusform>
                <numerusform>%n registros têm uma chave que já apareceu. Só as etiquetas e os vínculos deles são adicionados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are empty.</source>
            <translation>
                <numerusform>%n linha está vazia.</numerusform>
                <numerusform>%n linhas estão vazias.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are pull requests, not stories.</source>
            <translation>
                <numerusform>%n registro é um pull request, não uma história.</numerusform>
                <numerusform>%n registros são pull requests, não histórias.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds no stories. Perhaps a filter found nothing.</source>
            <translation>
                <numerusform>O arquivo não contém histórias. Talvez um filtro não tenha encontrado nada.</numerusform>
                <numerusform>O arquivo não contém histórias. Talvez um filtro não tenha encontrado nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a type that Dayshift does not know and come in as stories: %1.</source>
            <translation>
                <numerusform>%n item tem um tipo que o Dayshift não conhece e entra como história: %1.</numerusform>
                <numerusform>%n itens têm um tipo que o Dayshift não conhece e entram como histórias: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have no title. Their key is shown instead.</source>
            <translation>
                <numerusform>%n item não tem título. A chave é mostrada no lugar.</numerusform>
                <numerusform>%n itens não têm título. A chave é mostrada no lugar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to something that is not in the file.</source>
            <translation>
                <numerusform>%n item pertence a algo que não está no arquivo.</numerusform>
                <numerusform>%n itens pertencem a algo que não está no arquivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are their own ancestors. They come in without that link: %1.</source>
            <translation>
                <numerusform>%n item é ancestral de si mesmo. Entra sem esse vínculo: %1.</numerusform>
                <numerusform>%n itens são ancestrais de si mesmos. Entram sem esse vínculo: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are archived and come in as archived.</source>
            <translation>
                <numerusform>%n item está arquivado e entra como arquivado.</numerusform>
                <numerusform>%n itens estão arquivados e entram como arquivados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) name people by a number only.</source>
            <translation>
                <numerusform>%n item indica pessoas só por um número.</numerusform>
                <numerusform>%n itens indicam pessoas só por um número.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status changes of %n item(s) have gaps. They are left out of the figures.</source>
            <translation>
                <numerusform>As mudanças de status de %n item têm lacunas. Ficam fora dos números.</numerusform>
                <numerusform>As mudanças de status de %n itens têm lacunas. Ficam fora dos números.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A spreadsheet shortened the ids of %n item(s). They come in without a key.</source>
            <translation>
                <numerusform>Uma planilha encurtou o id de %n item. Ele entra sem chave.</numerusform>
                <numerusform>Uma planilha encurtou os ids de %n itens. Eles entram sem chave.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep their status in a label.</source>
            <translation>
                <numerusform>%n item guarda o status em uma etiqueta.</numerusform>
                <numerusform>%n itens guardam o status em uma etiqueta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) hold commands of the other tool. They stay as text.</source>
            <translation>
                <numerusform>%n descrição contém comandos da outra ferramenta. Ficam como texto.</numerusform>
                <numerusform>%n descrições contêm comandos da outra ferramenta. Ficam como texto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s) look like spreadsheet formulas. They are kept as text.</source>
            <translation>
                <numerusform>%n título parece uma fórmula de planilha. Fica como texto.</numerusform>
                <numerusform>%n títulos parecem fórmulas de planilha. Ficam como texto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) are known by name only. Give them dates in Dayshift.</source>
            <translation>
                <numerusform>%n sprint é conhecida só pelo nome. Defina as datas dela no Dayshift.</numerusform>
                <numerusform>%n sprints são conhecidas só pelo nome. Defina as datas delas no Dayshift.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are named, but not in the file.</source>
            <translation>
                <numerusform>%n anexo é citado, mas não está no arquivo.</numerusform>
                <numerusform>%n anexos são citados, mas não estão no arquivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The history in the file was cut off (%n).</source>
            <translation>
                <numerusform>O histórico no arquivo foi cortado (%n).</numerusform>
                <numerusform>O histórico no arquivo foi cortado (%n).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exactly %n item(s): the tool stops there, so more may be missing.</source>
            <translation>
                <numerusform>Exatamente %n item: a ferramenta para ali, então podem faltar outros.</numerusform>
                <numerusform>Exatamente %n itens: a ferramenta para ali, então podem faltar outros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are missing: the export was cut off.</source>
            <translation>
                <numerusform>Falta %n item: a exportação foi cortada.</numerusform>
                <numerusform>Faltam %n itens: a exportação foi cortada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were cut off and are left out.</source>
            <translation>
                <numerusform>%n linha foi cortada e fica de fora.</numerusform>
                <numerusform>%n linhas foram cortadas e ficam de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than the heading.</source>
            <translation>
                <numerusform>%n linha tem mais células que o cabeçalho.</numerusform>
                <numerusform>%n linhas têm mais células que o cabeçalho.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have fewer cells than the heading.</source>
            <translation>
                <numerusform>%n linha tem menos células que o cabeçalho.</numerusform>
                <numerusform>%n linhas têm menos células que o cabeçalho.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have no heading.</source>
            <translation>
                <numerusform>%n coluna não tem cabeçalho.</numerusform>
                <numerusform>%n colunas não têm cabeçalho.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is not UTF-8. It is read as %1.</source>
            <translation>
                <numerusform>O arquivo não é UTF-8. É lido como %1.</numerusform>
                <numerusform>O arquivo não é UTF-8. É lido como %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n project(s): %1.</source>
            <translation>
                <numerusform>O arquivo contém %n projeto: %1.</numerusform>
                <numerusform>O arquivo contém %n projetos: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file puts %n status(es) into two categories: %1.</source>
            <translation>
                <numerusform>O arquivo põe %n status em duas categorias: %1.</numerusform>
                <numerusform>O arquivo põe %n status em duas categorias: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have no place in Dayshift: %1.</source>
            <translation>
                <numerusform>%n campo não tem lugar no Dayshift: %1.</numerusform>
                <numerusform>%n campos não têm lugar no Dayshift: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wiki page(s) stay behind.</source>
            <translation>
                <numerusform>%n página de wiki fica para trás.</numerusform>
                <numerusform>%n páginas de wiki ficam para trás.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 came before; only the labels and links of this record are added.</source>
            <translation>%1 já apareceu; só as etiquetas e os vínculos deste registro são adicionados.</translation>
        </message>
        <message>
            <source>%1 is a pull request, not a story.</source>
            <translation>%1 é um pull request, não uma história.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDesk</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>&amp;Abrir incidente…</translation>
        </message>
        <message>
            <source>&amp;Incidents …</source>
            <translation>&amp;Incidentes…</translation>
        </message>
        <message>
            <source>Enter an incident or a bug in production (Ctrl+I)</source>
            <translation>Registrar um incidente ou um bug em produção (Ctrl+I)</translation>
        </message>
        <message>
            <source>This workspace was opened to be looked at.</source>
            <translation>Este espaço de trabalho foi aberto só para ser visto.</translation>
        </message>
        <message>
            <source>Incident over: %1</source>
            <translation>Incidente encerrado: %1</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>Incidente aberto: %1</translation>
        </message>
        <message>
            <source>Incident changed: %1</source>
            <translation>Incidente alterado: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentDialog</name>
        <message>
            <source>Incident: customers were hit</source>
            <translation>Incidente: clientes foram afetados</translation>
        </message>
        <message>
            <source>Bug found in production</source>
            <translation>Bug encontrado em produção</translation>
        </message>
        <message>
            <source>Critical: nobody can work</source>
            <translation>Crítico: ninguém consegue trabalhar</translation>
        </message>
        <message>
            <source>Major: many are hit</source>
            <translation>Grave: muitos são afetados</translation>
        </message>
        <message>
            <source>Minor: some are hit</source>
            <translation>Menor: alguns são afetados</translation>
        </message>
        <message>
            <source>Trivial: hardly anybody notices</source>
            <translation>Trivial: quase ninguém percebe</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>Abrir incidente</translation>
        </message>
        <message>
            <source>Incident %1</source>
            <translation>Incidente %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>What customers notice: Sign-in is refused</source>
            <translation>O que os clientes percebem: O login é recusado</translation>
        </message>
        <message>
            <source>any</source>
            <translation>qualquer</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>Títu&amp;lo</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <source>S&amp;everity</source>
            <translation>S&amp;everidade</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>&amp;Serviço</translation>
        </message>
        <message>
            <source>known:</source>
            <translation>conhecido:</translation>
        </message>
        <message>
            <source>The start of the impact is known</source>
            <translation>O início do impacto é conhecido</translation>
        </message>
        <message>
            <source>over since:</source>
            <translation>encerrado desde:</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>Já terminou</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>&amp;Percebido</translation>
        </message>
        <message>
            <source>&amp;Impact began</source>
            <translation>&amp;Impacto começou</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>&amp;Resolvido</translation>
        </message>
        <message>
            <source>Impact began</source>
            <translation>Impacto começou</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Resolvido</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>Horários de %1</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Causado por</translation>
        </message>
        <message>
            <source>&amp;Mended by</source>
            <translation>Corrigido p&amp;or</translation>
        </message>
        <message>
            <source>St&amp;ory</source>
            <translation>&amp;História</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconhecido</translation>
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
            <translation>uma implantação mais antiga</translation>
        </message>
        <message>
            <source>An incident needs a title: what customers notice.</source>
            <translation>Um incidente precisa de um título: o que os clientes percebem.</translation>
        </message>
        <message>
            <source>Enter when it was noticed.</source>
            <translation>Informe quando foi percebido.</translation>
        </message>
        <message>
            <source>It cannot have begun later than now.</source>
            <translation>Não pode ter começado depois de agora.</translation>
        </message>
        <message>
            <source>It cannot have been over before it began.</source>
            <translation>Não pode ter terminado antes de começar.</translation>
        </message>
        <message>
            <source>Write the number of the story, such as #2187.</source>
            <translation>Escreva o número da história, como #2187.</translation>
        </message>
        <message>
            <source>There is no story %1.</source>
            <translation>Não há história %1.</translation>
        </message>
        <message>
            <source>Stop other de&amp;ployments until it is recovered</source>
            <translation>Parar outras impl&amp;antações até a recuperação</translation>
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
            <translation>Abrir incidente…</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>It is over now</source>
            <translation>Terminou agora</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>It is over already.</source>
            <translation>Já terminou.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentModel</name>
        <message>
            <source>open for %1</source>
            <translation>aberto há %1</translation>
        </message>
        <message>
            <source>Incident %1, %2, %3, %4</source>
            <translation>Incidente %1, %2, %3, %4</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>What customers notice</source>
            <translation>O que os clientes percebem</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Percebido</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>Durou</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Keychain</name>
        <message>
            <source>Unlock the keyring and try again, or set the environment variable %1 before Dayshift is started.</source>
            <translation>Desbloqueie o chaveiro e tente de novo, ou defina a variável de ambiente %1 antes de iniciar o Dayshift.</translation>
        </message>
        <message>
            <source>no answer for %1 ms</source>
            <translation>sem resposta por %1 ms</translation>
        </message>
        <message>
            <source>The keyring of this computer has not answered.</source>
            <translation>O chaveiro deste computador não respondeu.</translation>
        </message>
        <message>
            <source>No token was stored or shown anywhere.</source>
            <translation>Nenhum token foi gravado ou mostrado em lugar algum.</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked.</source>
            <translation>O chaveiro deste computador está bloqueado.</translation>
        </message>
        <message>
            <source>What is in it stays there.</source>
            <translation>O que está nele continua lá.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>O chaveiro deste computador não pode ser usado.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not let Dayshift in.</source>
            <translation>O chaveiro deste computador não deixou o Dayshift entrar.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not forget the token.</source>
            <translation>O chaveiro deste computador não esqueceu o token.</translation>
        </message>
        <message>
            <source>The token is still in the keyring, and nowhere else.</source>
            <translation>O token ainda está no chaveiro e em nenhum outro lugar.</translation>
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
            <translation>Efeito</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkDialog</name>
        <message>
            <source>Write a mail?</source>
            <translation>Escrever um e-mail?</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <translation>Abrir uma página web?</translation>
        </message>
        <message>
            <source>Write a mail to %1?</source>
            <translation>Escrever um e-mail para %1?</translation>
        </message>
        <message>
            <source>Open a page of %1 in your browser?</source>
            <translation>Abrir uma página de %1 no navegador?</translation>
        </message>
        <message>
            <source>The address in full</source>
            <translation>O endereço completo</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Escrever e-mail</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Abrir página</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ListCommand</name>
        <message>
            <source>Print what the workspace holds.</source>
            <translation>Mostrar o que o espaço de trabalho contém.</translation>
        </message>
        <message>
            <source>One of: %1.</source>
            <translation>Um de: %1.</translation>
        </message>
        <message>
            <source>Only what this finds: for stories in the filter language of the window (is:blocked owner:me sprint:22 free text), else words.</source>
            <translation>Só o que isto encontra: para histórias, na linguagem de filtro da janela (is:blocked owner:me sprint:22 texto livre); senão, palavras.</translation>
        </message>
        <message>
            <source>A kind is needed, one of: %1.</source>
            <translation>É necessário um tipo, um de: %1.</translation>
        </message>
        <message>
            <source>Go on, with a line for each change, until Ctrl+C.</source>
            <translation>Continuar, com uma linha para cada mudança, até Ctrl+C.</translation>
        </message>
        <message>
            <source>Of what waits only that of one role: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer or customer.</source>
            <translation>Do que espera, só o de um papel: productOwner, developer, devTester, performanceEngineer, securityTester, releaseEngineer, operationsEngineer ou customer.</translation>
        </message>
        <message>
            <source>The day to tell of, for example 2026-06-16; else today.</source>
            <translation>O dia a relatar, por exemplo 2026-06-16; senão, hoje.</translation>
        </message>
        <message>
            <source>%1 is no role.</source>
            <translation>%1 não é um papel.</translation>
        </message>
        <message>
            <source>%1 is no day.</source>
            <translation>%1 não é um dia.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LoadingRows</name>
        <message>
            <source>Reading the pipelines</source>
            <translation>Lendo os pipelines</translation>
        </message>
        <message>
            <source>Reading the pipelines from the workspace</source>
            <translation>Lendo os pipelines do espaço de trabalho</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Main</name>
        <message>
            <source>
Each has its own help: dayshift SUB-COMMAND --help</source>
            <translation>
Cada um tem sua própria ajuda: dayshift SUBCOMANDO --help</translation>
        </message>
        <message>
            <source>A .dayshift file or a postgresql:// address.</source>
            <translation>Um arquivo .dayshift ou um endereço postgresql://.</translation>
        </message>
        <message>
            <source>Print one JSON document.</source>
            <translation>Imprimir um documento JSON.</translation>
        </message>
        <message>
            <source>There is no sub-command “%1”.</source>
            <translation>Não há subcomando “%1”.</translation>
        </message>
        <message>
            <source>There is no display for the window. Nothing was changed. The sub-commands work without one: dayshift --help. A picture of a view: dayshift snapshot board --out board.png
</source>
            <translation>Não há tela para a janela. Nada foi alterado. Os subcomandos funcionam sem uma: dayshift --help. Uma imagem de uma visão: dayshift snapshot board --out board.png
</translation>
        </message>
        <message>
            <source>Usage: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]
       dayshift SUB-COMMAND [options]

Without a sub-command it opens the window.

Sub-commands:
</source>
            <translation>Uso: dayshift [ESPAÇO-DE-TRABALHO | dayshift:story/NÚMERO] [--wall] [--demo]
       dayshift SUBCOMANDO [opções]

Sem subcomando, abre a janela.

Subcomandos:
</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MainWindow</name>
        <message>
            <source>Open &amp;team database …</source>
            <translation>Abrir &amp;banco de dados do time…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be saved.</source>
            <translation>
                <numerusform>%n alteração espera ser salva.</numerusform>
                <numerusform>%n alterações esperam ser salvas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 They are safe here. %2</source>
            <comment>why they wait; what to do</comment>
            <translation>%1 Elas estão seguras aqui. %2</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Salvar agora</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>Ferramen&amp;tas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aj&amp;uda</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>&amp;Novo espaço de trabalho…</translation>
        </message>
        <message>
            <source>&amp;Open workspace …</source>
            <translation>&amp;Abrir espaço de trabalho…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;recente</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtro</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como o &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Escuro</translation>
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
            <translation>Ler de &amp;novo</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Detalhes</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Barra lateral</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texto &amp;maior</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Te&amp;xto menor</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>Texto n&amp;ormal</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Avançar</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Próximo painel</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Pai&amp;nel anterior</translation>
        </message>
        <message>
            <source>&amp;About Dayshift</source>
            <translation>&amp;Sobre o Dayshift</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>Nova &amp;janela</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>&amp;Fechar janela</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>Tare&amp;fas</translation>
        </message>
        <message>
            <source>&amp;Search or run a command …</source>
            <translation>&amp;Buscar ou executar um comando…</translation>
        </message>
        <message>
            <source>&amp;Help for this view</source>
            <translation>A&amp;juda para esta visão</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>&amp;Conteúdo</translation>
        </message>
        <message>
            <source>&amp;Keys of this view</source>
            <translation>&amp;Teclas desta visão</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>Copy as pi&amp;cture</source>
            <translation>Copiar como ima&amp;gem</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>Im&amp;primir…</translation>
        </message>
        <message>
            <source>Close the window?</source>
            <translation>Fechar a janela?</translation>
        </message>
        <message>
            <source>This is not finished yet: %1.</source>
            <translation>Isto ainda não terminou: %1.</translation>
        </message>
        <message>
            <source>If you close the window now, it ends and nothing of it is kept. What was there before stays as it is.</source>
            <translation>Se você fechar a janela agora, isso será encerrado e nada dele será guardado. O que já existia fica como está.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Manter aberta</translation>
        </message>
        <message>
            <source>Close and end it</source>
            <translation>Fechar e encerrar</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>Palavras mais longas, para testes</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>Espelhado, para testes</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MarkdownView</name>
        <message>
            <source>[picture]</source>
            <translation>[imagem]</translation>
        </message>
        <message>
            <source>[picture: %1]</source>
            <translation>[imagem: %1]</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Metrics</name>
        <message>
            <source>%1 could not be read at line %2.</source>
            <translation>%1 não pôde ser lido na linha %2.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>Nada foi calculado.</translation>
        </message>
        <message>
            <source>“%1” is not what this column holds.</source>
            <translation>“%1” não é o que esta coluna contém.</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>Não há pasta “%1”.</translation>
        </message>
        <message>
            <source>Name the folder that holds the CSV files.</source>
            <translation>Indique a pasta que contém os arquivos CSV.</translation>
        </message>
        <message>
            <source>“%1” cannot be the value of %2.</source>
            <translation>“%1” não pode ser o valor de %2.</translation>
        </message>
        <message>
            <source>The manual lists the choices of each definition.</source>
            <translation>O manual lista as opções de cada definição.</translation>
        </message>
        <message>
            <source>There is no definition named “%1”.</source>
            <translation>Não há definição chamada “%1”.</translation>
        </message>
        <message>
            <source>Write NAME=CHOICE, for example clock_start=reset.</source>
            <translation>Escreva NAME=CHOICE, por exemplo clock_start=reset.</translation>
        </message>
        <message>
            <source>“%1” is not a period.</source>
            <translation>“%1” não é um período.</translation>
        </message>
        <message>
            <source>Write days or weeks, such as 90d or 12w.</source>
            <translation>Escreva dias ou semanas, como 90d ou 12w.</translation>
        </message>
        <message>
            <source>There is no time zone named “%1”.</source>
            <translation>Não há fuso horário chamado “%1”.</translation>
        </message>
        <message>
            <source>Write its name in the list of the IANA, such as Europe/Berlin.</source>
            <translation>Escreva o nome da lista da IANA, como Europe/Berlin.</translation>
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
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pts</source>
            <comment>percentage points</comment>
            <translation>%1 p.p.</translation>
        </message>
        <message>
            <source>%1 against the %2 before</source>
            <comment>a change and a period</comment>
            <translation>%1 em relação ao período anterior (%2)</translation>
        </message>
        <message>
            <source>No build server is connected. Connect one whose pipeline has a deploy stage.</source>
            <translation>Nenhum servidor de build está conectado. Conecte um cujo pipeline tenha uma etapa de implantação.</translation>
        </message>
        <message>
            <source>No deployment was read yet: connect a server whose pipeline has a deploy stage.</source>
            <translation>Nenhuma implantação foi lida ainda: conecte um servidor cujo pipeline tenha uma etapa de implantação.</translation>
        </message>
        <message>
            <source>No deployment to production was read yet, only to other environments.</source>
            <translation>Nenhuma implantação em produção foi lida ainda, só em outros ambientes.</translation>
        </message>
        <message>
            <source>hotfix</source>
            <translation>hotfix</translation>
        </message>
        <message>
            <source>rollback</source>
            <translation>rollback</translation>
        </message>
        <message>
            <source>redeploy</source>
            <translation>nova implantação</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Implantações</translation>
        </message>
        <message>
            <source>Successful deployments to production that ended in the period, for each seven days of it. Rollbacks and hotfixes count, the same version again does not.</source>
            <translation>Implantações em produção bem-sucedidas que terminaram no período, para cada sete dias dele. Rollbacks e hotfixes contam; a mesma versão de novo, não.</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>%1 por semana</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>deployments in a period</comment>
            <translation>%1 em %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n implantação</numerusform>
                <numerusform>%n implantações</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 between two</source>
            <translation>%1 entre duas</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) never reached users and do not count.</source>
            <translation>
                <numerusform>%n tentativa nunca chegou aos usuários e não conta.</numerusform>
                <numerusform>%n tentativas nunca chegaram aos usuários e não contam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s): too few for a trend</source>
            <translation>
                <numerusform>%n implantação: pouco para uma tendência</numerusform>
                <numerusform>%n implantações: poucas para uma tendência</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>Lead time até a produção</translation>
        </message>
        <message>
            <source>For each story that got into production in the period: from its first move to In progress until all of its changes were in production. Nights and weekends are not taken out; the headline is the median.</source>
            <translation>Para cada história que chegou à produção no período: do primeiro movimento para Em andamento até que todas as suas mudanças estivessem em produção. Noites e fins de semana não são descontados; o número principal é a mediana.</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) never in progress left out.</source>
            <translation>
                <numerusform>%n história que nunca esteve em andamento ficou de fora.</numerusform>
                <numerusform>%n histórias que nunca estiveram em andamento ficaram de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) moved to In progress only after the deployment left out.</source>
            <translation>
                <numerusform>%n história movida para Em andamento só depois da implantação ficou de fora.</numerusform>
                <numerusform>%n histórias movidas para Em andamento só depois da implantação ficaram de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) rolled back and not in production again.</source>
            <translation>
                <numerusform>%n história revertida e que não voltou à produção.</numerusform>
                <numerusform>%n histórias revertidas e que não voltaram à produção.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) without a known commit.</source>
            <translation>
                <numerusform>%n implantação sem commit conhecido.</numerusform>
                <numerusform>%n implantações sem commit conhecido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n história</numerusform>
                <numerusform>%n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>median of %1, In progress to in production</source>
            <translation>mediana de %1, de Em andamento até a produção</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few for a trend</source>
            <translation>
                <numerusform>%n história: pouco para uma tendência</numerusform>
                <numerusform>%n histórias: poucas para uma tendência</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) got into production, but none was seen in progress before.</source>
            <translation>
                <numerusform>%n história chegou à produção, mas não foi vista em andamento antes.</numerusform>
                <numerusform>%n histórias chegaram à produção, mas nenhuma foi vista em andamento antes.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known yet. The first deployment that is read has none: the next one shows what went with it.</source>
            <translation>Nenhum commit de uma implantação é conhecido ainda. A primeira implantação lida não tem nenhum: a próxima mostra o que foi com ela.</translation>
        </message>
        <message>
            <source>No commit of a deployment names a story. Write its number, such as #2187, into the commit message or the name of the branch.</source>
            <translation>Nenhum commit de uma implantação menciona uma história. Escreva o número dela, como #2187, na mensagem do commit ou no nome do branch.</translation>
        </message>
        <message>
            <source>No story got into production in these %1.</source>
            <translation>Nenhuma história chegou à produção neste período: %1.</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>revertida</translation>
        </message>
        <message>
            <source>needed a hotfix</source>
            <translation>precisou de hotfix</translation>
        </message>
        <message>
            <source>never reached users</source>
            <translation>nunca chegou aos usuários</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Implantações com falha</translation>
        </message>
        <message>
            <source>Of the deployments of the period those that caused an incident or a bug, were rolled back or needed a hotfix. Each counts once. The last days are provisional: failures are still being found.</source>
            <translation>Das implantações do período, as que causaram um incidente ou um bug, foram revertidas ou precisaram de hotfix. Cada uma conta uma vez. Os últimos dias são provisórios: falhas ainda estão sendo encontradas.</translation>
        </message>
        <message>
            <source>Nothing was deployed in these %1.</source>
            <translation>Nada foi implantado neste período: %1.</translation>
        </message>
        <message>
            <source>%1 caused an outage or a bug</source>
            <translation>%1 causou indisponibilidade ou um bug</translation>
        </message>
        <message>
            <source>No incident was entered: only rollbacks and hotfixes are seen.</source>
            <translation>Nenhum incidente foi registrado: só rollbacks e hotfixes são vistos.</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) without a deployment as cause.</source>
            <translation>
                <numerusform>%n incidente sem uma implantação como causa.</numerusform>
                <numerusform>%n incidentes sem uma implantação como causa.</numerusform>
            </translation>
        </message>
        <message>
            <source>open for %1</source>
            <translation>aberto há %1</translation>
        </message>
        <message>
            <source>Mean time to recovery</source>
            <translation>Tempo médio de recuperação</translation>
        </message>
        <message>
            <source>For each incident or bug that ended in the period: from the end of the deployment that brought it, else from its first impact, until it was mended in production. What is still open is in no mean.</source>
            <translation>Para cada incidente ou bug que terminou no período: do fim da implantação que o trouxe, ou então do primeiro impacto, até ser corrigido em produção. O que ainda está aberto não entra em nenhuma média.</translation>
        </message>
        <message numerus="yes">
            <source>%n that was over before its cause left out.</source>
            <translation>
                <numerusform>%n que terminou antes da própria causa ficou de fora.</numerusform>
                <numerusform>%n que terminaram antes da própria causa ficaram de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open, the oldest for %1.</source>
            <translation>
                <numerusform>%n ainda aberto, o mais antigo há %1.</numerusform>
                <numerusform>%n ainda abertos, o mais antigo há %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident was entered.</source>
            <translation>Nenhum incidente foi registrado.</translation>
        </message>
        <message>
            <source>No incident ended in these %1.</source>
            <translation>Nenhum incidente terminou neste período: %1.</translation>
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
                <numerusform>%n incidente: pouco para uma tendência</numerusform>
                <numerusform>%n incidentes: poucos para uma tendência</numerusform>
            </translation>
        </message>
        <message>
            <source>recovered in, one incident</source>
            <translation>até a recuperação, um incidente</translation>
        </message>
        <message>
            <source>median of %1</source>
            <translation>mediana de %1</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1</source>
            <translation>
                <numerusform>média de %n, mediana %1</numerusform>
                <numerusform>média de %n, mediana %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Elite</source>
            <translation>Elite</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Médio</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>%1 could not be read at line %2, column %3.</source>
            <translation>%1 não pôde ser lido na linha %2, coluna %3.</translation>
        </message>
        <message>
            <source>The row is not built as the header says: look at its quotation marks and commas.</source>
            <translation>A linha não está montada como diz o cabeçalho: veja as aspas e vírgulas.</translation>
        </message>
        <message>
            <source>Archived</source>
            <comment>unfinished</comment>
            <translation>Arquivadas</translation>
        </message>
        <message>
            <source>7 × deployments ÷ days of the period</source>
            <translation>7 × implantações ÷ dias do período</translation>
        </message>
        <message>
            <source>median(last change in production − first move to In progress)</source>
            <translation>mediana(última mudança em produção − primeiro movimento para Em andamento)</translation>
        </message>
        <message>
            <source>failed deployments ÷ deployments</source>
            <translation>implantações com falha ÷ implantações</translation>
        </message>
        <message>
            <source>mean(mended in production − end of the deployment that brought it)</source>
            <translation>média(corrigido em produção − fim da implantação que o trouxe)</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>S%1</translation>
        </message>
        <message>
            <source>Week %1, from %2</source>
            <translation>Semana %1, a partir de %2</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendência</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s): too few for a trend</source>
            <translation>
                <numerusform>%n valor: pouco para uma tendência</numerusform>
                <numerusform>%n valores: poucos para uma tendência</numerusform>
            </translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Quantidade</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90% em até</translation>
        </message>
        <message>
            <source>Application usage: is it used, and does it succeed</source>
            <translation>Uso da aplicação: é usada, e funciona</translation>
        </message>
        <message>
            <source>What customers tried in the period, and what of it succeeded, as monitoring counted it. A source of plain requests does not tell people apart.</source>
            <translation>O que os clientes tentaram no período, e o que disso deu certo, conforme a contagem do monitoramento. Uma fonte de simples requisições não distingue pessoas.</translation>
        </message>
        <message>
            <source>succeeded ÷ tried</source>
            <translation>deu certo ÷ tentado</translation>
        </message>
        <message>
            <source>No use was measured in these %1. A source in Production tells it, with a figure for what was tried and one for what succeeded.</source>
            <translation>Nenhum uso foi medido neste período: %1. Uma fonte em Produção o informa, com um número do que foi tentado e outro do que deu certo.</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>deu certo</translation>
        </message>
        <message>
            <source>tried in vain</source>
            <translation>tentado em vão</translation>
        </message>
        <message>
            <source>of %1 tried in %2 succeeded</source>
            <comment>a count and a period</comment>
            <translation>das %1 tentativas em %2 deram certo</translation>
        </message>
        <message>
            <source>People a week</source>
            <translation>Pessoas por semana</translation>
        </message>
        <message>
            <source>People who succeeded</source>
            <translation>Pessoas que conseguiram</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>Lead time of %n story(s)</source>
            <translation>
                <numerusform>Lead time de %n história</numerusform>
                <numerusform>Lead time de %n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead time, how it is spread</source>
            <translation>Lead time, como se distribui</translation>
        </message>
        <message>
            <source>How many stories took how many days from their first move to In progress until all of their changes were in production.</source>
            <translation>Quantas histórias levaram quantos dias do primeiro movimento para Em andamento até que todas as suas mudanças estivessem em produção.</translation>
        </message>
        <message>
            <source>percentiles by type 7 of Hyndman and Fan, as in spreadsheets</source>
            <translation>percentis pelo tipo 7 de Hyndman e Fan, como nas planilhas</translation>
        </message>
        <message>
            <source>No story with a known start got into production in these %1.</source>
            <translation>Nenhuma história com início conhecido chegou à produção neste período: %1.</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>histórias</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>days</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 a %2 dias</translation>
        </message>
        <message>
            <source>&gt;%1</source>
            <comment>days</comment>
            <translation>&gt;%1</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s)</source>
            <translation>
                <numerusform>mais de %n dia</numerusform>
                <numerusform>mais de %n dias</numerusform>
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
            <translation>metade em até %1, 85% em até %2</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s): too few to tell how it is spread</source>
            <translation>
                <numerusform>%n história: pouco para mostrar a distribuição</numerusform>
                <numerusform>%n histórias: poucas para mostrar a distribuição</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>Para onde vai o tempo</translation>
        </message>
        <message>
            <source>How long the stories finished in the period stood in each state, from when they were written until they were done, on average of all of them. States of progress are work, all others are waiting.</source>
            <translation>Quanto tempo as histórias terminadas no período ficaram em cada estado, desde que foram escritas até a conclusão, em média de todas. Estados de andamento são trabalho, todos os outros são espera.</translation>
        </message>
        <message>
            <source>time in the state of all stories ÷ stories</source>
            <translation>tempo de todas as histórias no estado ÷ histórias</translation>
        </message>
        <message>
            <source>No story was finished in these %1.</source>
            <translation>Nenhuma história terminou neste período: %1.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>média</translation>
        </message>
        <message>
            <source>mean %1; %2 of it is work</source>
            <translation>média %1; %2 disso é trabalho</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>média %1</translation>
        </message>
        <message>
            <source>Flow: stories by state</source>
            <translation>Fluxo: histórias por estado</translation>
        </message>
        <message>
            <source>How many stories stood in each state at the end of each day. A state that grows wider is where work waits.</source>
            <translation>Quantas histórias estavam em cada estado no fim de cada dia. Um estado que se alarga é onde o trabalho espera.</translation>
        </message>
        <message>
            <source>stories in the state at the end of the day</source>
            <translation>histórias no estado no fim do dia</translation>
        </message>
        <message>
            <source>No story has moved over the board yet.</source>
            <translation>Nenhuma história se moveu pelo quadro ainda.</translation>
        </message>
        <message>
            <source>%1 in work on average</source>
            <translation>%1 em andamento, em média</translation>
        </message>
        <message>
            <source>Commit to production</source>
            <translation>Do commit à produção</translation>
        </message>
        <message>
            <source>For each change that got into production in the period: from its commit to the end of the first deployment that carried it and was not rolled back. DORA's lead time for changes; the headline is the median.</source>
            <translation>Para cada mudança que chegou à produção no período: do commit ao fim da primeira implantação que a levou e não foi revertida. É o lead time para mudanças da DORA; o número principal é a mediana.</translation>
        </message>
        <message>
            <source>median(deployed − committed)</source>
            <translation>mediana(implantado − commit)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) without a time of commit left out.</source>
            <translation>
                <numerusform>%n mudança sem horário de commit ficou de fora.</numerusform>
                <numerusform>%n mudanças sem horário de commit ficaram de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) committed only after the deployment left out.</source>
            <translation>
                <numerusform>%n mudança com commit só depois da implantação ficou de fora.</numerusform>
                <numerusform>%n mudanças com commit só depois da implantação ficaram de fora.</numerusform>
            </translation>
        </message>
        <message>
            <source>No commit of a deployment is known in these %1.</source>
            <translation>Nenhum commit de uma implantação é conhecido neste período: %1.</translation>
        </message>
        <message>
            <source>median</source>
            <translation>mediana</translation>
        </message>
        <message numerus="yes">
            <source>median of %n change(s)</source>
            <translation>
                <numerusform>mediana de %n mudança</numerusform>
                <numerusform>mediana de %n mudanças</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n: too few for an average</source>
            <translation>
                <numerusform>mediana de %n: pouco para uma média</numerusform>
                <numerusform>mediana de %n: poucas para uma média</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %n, median %1, 90 % within %2</source>
            <translation>
                <numerusform>média de %n, mediana %1, 90% em até %2</numerusform>
                <numerusform>média de %n, mediana %1, 90% em até %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>Tempo para restaurar</translation>
        </message>
        <message>
            <source>From the first impact of an incident until the service was restored.</source>
            <translation>Do primeiro impacto de um incidente até o serviço ser restaurado.</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>Recuperação de implantação com falha</translation>
        </message>
        <message>
            <source>From the end of the deployment that brought it until the service was restored.</source>
            <translation>Do fim da implantação que o trouxe até o serviço ser restaurado.</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>Retrabalho</translation>
        </message>
        <message>
            <source>The share of deployments that were a hotfix or a rollback. DORA publishes no levels of it.</source>
            <translation>A parcela das implantações que foi hotfix ou rollback. A DORA não publica níveis para isso.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Disponibilidade</translation>
        </message>
        <message>
            <source>The share of the period in which no critical or major incident was open.</source>
            <translation>A parcela do período em que nenhum incidente crítico ou grave esteve aberto.</translation>
        </message>
        <message>
            <source>down for %1</source>
            <translation>fora do ar por %1</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>Lead time do cliente</translation>
        </message>
        <message>
            <source>From when a story was written until it was done.</source>
            <translation>De quando uma história foi escrita até ser concluída.</translation>
        </message>
        <message>
            <source>Cycle time by Little's law</source>
            <translation>Tempo de ciclo pela lei de Little</translation>
        </message>
        <message>
            <source>Stories in work on average ÷ stories finished a day. Far from the mean cycle time, work is piling up or was left behind.</source>
            <translation>Histórias em andamento, em média ÷ histórias terminadas por dia. Longe do tempo de ciclo médio, o trabalho está se acumulando ou foi deixado para trás.</translation>
        </message>
        <message>
            <source>mean cycle time %1</source>
            <translation>tempo de ciclo médio %1</translation>
        </message>
        <message>
            <source>Released every sprint</source>
            <translation>Lançado em toda sprint</translation>
        </message>
        <message>
            <source>How many closed sprints in a row, up to the last one, had a successful deployment to production.</source>
            <translation>Quantas sprints encerradas seguidas, até a última, tiveram uma implantação em produção bem-sucedida.</translation>
        </message>
        <message numerus="yes">
            <source>%n sprint(s) in a row</source>
            <translation>
                <numerusform>%n sprint seguida</numerusform>
                <numerusform>%n sprints seguidas</numerusform>
            </translation>
        </message>
        <message>
            <source>longest %1, of %2 closed</source>
            <translation>máximo %1, de %2 encerradas</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nível</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada a medir</translation>
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
            <translation>com uma falha</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a step of a chart and its values</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>Tempo de ciclo</translation>
        </message>
        <message>
            <source>For each story finished in the period: from its first move to In progress until it was done. A dot is a story; the lines say within what time half, 85 % and 95 % of them were done.</source>
            <translation>Para cada história terminada no período: do primeiro movimento para Em andamento até a conclusão. Um ponto é uma história; as linhas dizem em quanto tempo metade, 85% e 95% delas foram concluídas.</translation>
        </message>
        <message>
            <source>done − first move to In progress</source>
            <translation>conclusão − primeiro movimento para Em andamento</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) done before they were begun left out.</source>
            <translation>
                <numerusform>%n história concluída antes de começar ficou de fora.</numerusform>
                <numerusform>%n histórias concluídas antes de começar ficaram de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median of %n story(s)</source>
            <translation>
                <numerusform>mediana de %n história</numerusform>
                <numerusform>mediana de %n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95%</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>Histórias terminadas</translation>
        </message>
        <message>
            <source>How many stories were done in each week of the period.</source>
            <translation>Quantas histórias foram concluídas em cada semana do período.</translation>
        </message>
        <message>
            <source>stories done; a week that the period cuts counts the days inside</source>
            <translation>histórias concluídas; uma semana cortada pelo período conta os dias de dentro</translation>
        </message>
        <message>
            <source>There is no story yet.</source>
            <translation>Ainda não há histórias.</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>stories in a period</comment>
            <translation>%1 em %2</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>Trabalho em andamento</translation>
        </message>
        <message>
            <source>How many stories were in progress at the end of each day.</source>
            <translation>Quantas histórias estavam em andamento no fim de cada dia.</translation>
        </message>
        <message>
            <source>stories in a state of progress in the last instant of the day</source>
            <translation>histórias em um estado de andamento no último instante do dia</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>em andamento</translation>
        </message>
        <message>
            <source>now; %1 on average of the days</source>
            <translation>agora; %1 em média dos dias</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>Idade do trabalho em andamento</translation>
        </message>
        <message>
            <source>How long what is in progress now has been going on.</source>
            <translation>Há quanto tempo está em curso o que está em andamento agora.</translation>
        </message>
        <message>
            <source>now − first move to In progress</source>
            <translation>agora − primeiro movimento para Em andamento</translation>
        </message>
        <message>
            <source>Nothing is in progress.</source>
            <translation>Nada está em andamento.</translation>
        </message>
        <message>
            <source>age</source>
            <translation>idade</translation>
        </message>
        <message numerus="yes">
            <source>median of %n; the oldest are drawn, all are listed</source>
            <translation>
                <numerusform>mediana de %n; as mais antigas são desenhadas, todas são listadas</numerusform>
                <numerusform>mediana de %n; as mais antigas são desenhadas, todas são listadas</numerusform>
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
            <translation>Nenhuma sprint começou ainda.</translation>
        </message>
        <message>
            <source>Burnup</source>
            <translation>Burnup</translation>
        </message>
        <message>
            <source>Points done of a sprint, below the points there were to do: what is added or estimated anew lifts the upper line.</source>
            <translation>Pontos concluídos de uma sprint, abaixo dos pontos que havia a fazer: o que é acrescentado ou reestimado eleva a linha de cima.</translation>
        </message>
        <message>
            <source>points in scope and done</source>
            <translation>pontos no escopo e concluídos</translation>
        </message>
        <message>
            <source>done</source>
            <translation>concluído</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>escopo</translation>
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
            <translation>pontos concluídos</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Previsão</translation>
        </message>
        <message>
            <source>What the days behind would do again: days are drawn at random from them, %1 times over. So many stories were done at least in the share of draws that is named. It assumes that what comes is like what was.</source>
            <translation>O que os dias passados fariam de novo: dias são sorteados entre eles, %1 vezes. Pelo menos esse número de histórias foi concluído na parcela indicada dos sorteios. Supõe que o que vem é como o que foi.</translation>
        </message>
        <message>
            <source>nearest rank of the draws; SplitMix64 with seed %1</source>
            <translation>posto mais próximo dos sorteios; SplitMix64 com semente %1</translation>
        </message>
        <message numerus="yes">
            <source>No story was finished in the %n day(s) behind: nothing can be drawn from them.</source>
            <translation>
                <numerusform>Nenhuma história foi terminada em %n dia passado: não há o que sortear.</numerusform>
                <numerusform>Nenhuma história foi terminada nos últimos %n dias: não há o que sortear deles.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>%1% de certeza</translation>
        </message>
        <message numerus="yes">
            <source>%1 stories are done within %n day(s)</source>
            <translation>
                <numerusform>%1 histórias são concluídas em até %n dia</numerusform>
                <numerusform>%1 histórias são concluídas em até %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stories</source>
            <comment>a forecast</comment>
            <translation>%1 histórias</translation>
        </message>
        <message numerus="yes">
            <source>at least, in %n day(s), 85 % sure; seed %1</source>
            <translation>
                <numerusform>pelo menos, em %n dia, 85% de certeza; semente %1</numerusform>
                <numerusform>pelo menos, em %n dias, 85% de certeza; semente %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn from</source>
            <translation>Sorteado de</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) from %1 on</source>
            <translation>
                <numerusform>%n dia a partir de %1</numerusform>
                <numerusform>%n dias a partir de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Points of a sprint that are not done yet, day by day; the dashed line is an even pace. What is added lifts it.</source>
            <translation>Pontos de uma sprint ainda não concluídos, dia a dia; a linha tracejada é um ritmo constante. O que é acrescentado a eleva.</translation>
        </message>
        <message>
            <source>points in scope − points done</source>
            <translation>pontos no escopo − pontos concluídos</translation>
        </message>
        <message>
            <source>left</source>
            <translation>restante</translation>
        </message>
        <message>
            <source>even pace</source>
            <translation>ritmo constante</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>points</comment>
            <translation>restam %1</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Comprometido</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Escopo</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Points done by the end of each sprint, as they were written down at its closing. No target, and not compared between teams.</source>
            <translation>Pontos concluídos até o fim de cada sprint, como foram registrados no encerramento. Não é meta e não se compara entre times.</translation>
        </message>
        <message>
            <source>points of scope done at the end</source>
            <translation>pontos do escopo concluídos no fim</translation>
        </message>
        <message>
            <source>points</source>
            <translation>pontos</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1, que ainda está em curso</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s)</source>
            <translation>
                <numerusform>%n sprint encerrada</numerusform>
                <numerusform>%n sprints encerradas</numerusform>
            </translation>
        </message>
        <message>
            <source>points, mean of the last three; %1 to %2</source>
            <translation>pontos, média das últimas três; %1 a %2</translation>
        </message>
        <message numerus="yes">
            <source>%n closed sprint(s): too few for an average</source>
            <translation>
                <numerusform>%n sprint encerrada: pouco para uma média</numerusform>
                <numerusform>%n sprints encerradas: poucas para uma média</numerusform>
            </translation>
        </message>
        <message>
            <source>The incident is not there any more.</source>
            <translation>O incidente não existe mais.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>There is no column of this name in the file.</source>
            <translation>O arquivo não tem nenhuma coluna com este nome.</translation>
        </message>
        <message>
            <source>It has to hold a JSON object: look at its braces, quotation marks and commas.</source>
            <translation>Ele precisa conter um objeto JSON: verifique as chaves, as aspas e as vírgulas.</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>a level, and by whose bands</comment>
            <translation>%1, segundo: %2</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>relatório da DORA de %1</translation>
        </message>
        <message>
            <source>your own bands</source>
            <translation>seus próprios níveis</translation>
        </message>
        <message>
            <source>your own bands: %1</source>
            <comment>where they come from</comment>
            <translation>seus próprios níveis: %1</translation>
        </message>
        <message>
            <source>%1, by DORA's report of %2</source>
            <translation>%1, pelo relatório da DORA de %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsCommand</name>
        <message>
            <source>Show how fast and how safely stories get to production.</source>
            <translation>Mostrar com que rapidez e segurança as histórias chegam à produção.</translation>
        </message>
        <message>
            <source>A folder of CSV files instead of a workspace.</source>
            <translation>Uma pasta de arquivos CSV em vez de um espaço de trabalho.</translation>
        </message>
        <message>
            <source>So many whole days or weeks before the day of --as-of: 90d, 12w.</source>
            <translation>Tantos dias ou semanas inteiros antes do dia de --as-of: 90d, 12w.</translation>
        </message>
        <message>
            <source>What came later is not known: 2026-06-16T11:20:07Z. Now, unless given.</source>
            <translation>O que veio depois não é conhecido: 2026-06-16T11:20:07Z. Agora, a menos que informado.</translation>
        </message>
        <message>
            <source>Where days begin: Europe/Berlin. That of the workspace, unless given.</source>
            <translation>Onde os dias começam: Europe/Berlin. O do espaço de trabalho, a menos que informado.</translation>
        </message>
        <message>
            <source>Another choice of a definition, such as clock_start=reset; may be given several times.</source>
            <translation>Outra opção de uma definição, como clock_start=reset; pode ser informado várias vezes.</translation>
        </message>
        <message>
            <source>“metrics” takes no “%1”.</source>
            <translation>“metrics” não aceita “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not an instant.</source>
            <translation>“%1” não é um instante.</translation>
        </message>
        <message>
            <source>Nothing was computed.</source>
            <translation>Nada foi calculado.</translation>
        </message>
        <message>
            <source>Write it in UTC, such as 2026-06-16T11:20:07Z.</source>
            <translation>Escreva em UTC, como 2026-06-16T11:20:07Z.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sem dados</translation>
        </message>
        <message>
            <source>median %1, 90 % within %2</source>
            <translation>mediana %1, 90% em até %2</translation>
        </message>
        <message>
            <source>  %1  n %2, median %3, 90 % within %4</source>
            <translation>  %1  n %2, mediana %3, 90% em até %4</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1: %2 a %3</translation>
        </message>
        <message numerus="yes">
            <source>  %1  %2 on %n day(s)</source>
            <translation>
                <numerusform>  %1  %2 em %n dia</numerusform>
                <numerusform>  %1  %2 em %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Implantações</translation>
        </message>
        <message>
            <source>Lead time to production</source>
            <translation>Lead time até a produção</translation>
        </message>
        <message>
            <source>Change lead time</source>
            <translation>Lead time de mudanças</translation>
        </message>
        <message>
            <source>  %1  %2 of %3</source>
            <translation>  %1  %2 de %3</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Implantações com falha</translation>
        </message>
        <message>
            <source>Time to recovery</source>
            <translation>Tempo de recuperação</translation>
        </message>
        <message>
            <source>Time to restore</source>
            <translation>Tempo para restaurar</translation>
        </message>
        <message>
            <source>Failed deployment recovery</source>
            <translation>Recuperação de implantação com falha</translation>
        </message>
        <message>
            <source>  %1  %2</source>
            <translation>  %1  %2</translation>
        </message>
        <message>
            <source>n %1, median %2, 90 % within %3</source>
            <translation>n %1, mediana %2, 90% em até %3</translation>
        </message>
        <message>
            <source>Cycle time</source>
            <translation>Tempo de ciclo</translation>
        </message>
        <message>
            <source>Customer lead time</source>
            <translation>Lead time do cliente</translation>
        </message>
        <message>
            <source>Finished stories</source>
            <translation>Histórias terminadas</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>Trabalho em andamento</translation>
        </message>
        <message>
            <source>Age of work in progress</source>
            <translation>Idade do trabalho em andamento</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>%1 points, mean of the last three sprints</source>
            <translation>%1 pontos, média das últimas três sprints</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Previsão</translation>
        </message>
        <message>
            <source>85 % sure: at least %1 stories in %2 days; seed %3, days from %4 on</source>
            <translation>85% de certeza: pelo menos %1 histórias em %2 dias; semente %3, dias a partir de %4</translation>
        </message>
        <message>
            <source>Successful use</source>
            <translation>Uso bem-sucedido</translation>
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
            <translation>sem dados</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Quantidade</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90% em até</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendência</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definição</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MetricsPage</name>
        <message>
            <source>As &amp;table</source>
            <translation>Como &amp;tabela</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Números</translation>
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
            <translation>Período</translation>
        </message>
        <message>
            <source>How many whole weeks up to yesterday are looked at</source>
            <translation>Quantas semanas inteiras até ontem são consideradas</translation>
        </message>
        <message>
            <source>Show the figures and their weeks as tables (L)</source>
            <translation>Mostrar os números e suas semanas como tabelas (L)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a period and its last day</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>No deployment of this period failed.</source>
            <translation>Nenhuma implantação deste período falhou.</translation>
        </message>
        <message>
            <source>%1, week %2</source>
            <translation>%1, semana %2</translation>
        </message>
        <message>
            <source>Nothing in this time.</source>
            <translation>Nada neste período.</translation>
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
            <translation>Quais dias inteiros até ontem são considerados</translation>
        </message>
        <message>
            <source>All products and teams</source>
            <translation>Todos os produtos e times</translation>
        </message>
        <message>
            <source>Product or team</source>
            <translation>Produto ou time</translation>
        </message>
        <message>
            <source>A product keeps its deployments and incidents, a team its stories and sprints</source>
            <translation>Um produto tem suas implantações e incidentes, um time suas histórias e sprints</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>Values of all charts</source>
            <translation>Valores de todos os gráficos</translation>
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
            <translation>sem dados</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Outros números</translation>
        </message>
        <message>
            <source>&amp;Export this chart …</source>
            <translation>&amp;Exportar este gráfico…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>&amp;Copiar como imagem</translation>
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
            <translation>Os gráficos foram gravados.</translation>
        </message>
        <message>
            <source>Name the &amp;cause of an incident …</source>
            <translation>Indicar a ca&amp;usa de um incidente…</translation>
        </message>
        <message>
            <source>Cause of an incident named</source>
            <translation>Causa de um incidente indicada</translation>
        </message>
        <message>
            <source>Write all charts into a PDF, PNG, SVG or CSV file</source>
            <translation>Gravar todos os gráficos em um arquivo PDF, PNG, SVG ou CSV</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MoveCommand</name>
        <message>
            <source>Move a story on the board.</source>
            <translation>Mover uma história no quadro.</translation>
        </message>
        <message>
            <source>Its number, key or id.</source>
            <translation>O número, a chave ou o id dela.</translation>
        </message>
        <message>
            <source>The column's name.</source>
            <translation>O nome da coluna.</translation>
        </message>
        <message>
            <source>before:STORY, after:STORY, top or bottom.</source>
            <translation>before:STORY, after:STORY, top ou bottom.</translation>
        </message>
        <message>
            <source>A story and a column are needed.</source>
            <translation>São necessárias uma história e uma coluna.</translation>
        </message>
        <message>
            <source>%1 is no place in a column.</source>
            <translation>%1 não é um lugar em uma coluna.</translation>
        </message>
        <message>
            <source>%1 is not in that column.</source>
            <translation>%1 não está nessa coluna.</translation>
        </message>
        <message>
            <source>Why the story may go there although something is missing. The reason stays with the story.</source>
            <translation>Por que a história pode ir para lá embora falte algo. O motivo fica com a história.</translation>
        </message>
        <message>
            <source>An override needs a reason.</source>
            <translation>Uma exceção precisa de um motivo.</translation>
        </message>
        <message>
            <source>Finish what is missing, or move it with --override and a reason.</source>
            <translation>Termine o que falta ou mova com --override e um motivo.</translation>
        </message>
        <message>
            <source>%1 is over its limit now: %2 of %3.</source>
            <translation>%1 está acima do limite agora: %2 de %3.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewCommand</name>
        <message>
            <source>Make a new workspace.</source>
            <translation>Criar um novo espaço de trabalho.</translation>
        </message>
        <message>
            <source>A file to make, or an empty database.</source>
            <translation>Um arquivo a criar ou um banco de dados vazio.</translation>
        </message>
        <message>
            <source>The team's name.</source>
            <translation>O nome do time.</translation>
        </message>
        <message>
            <source>The IANA zone in which the team's days are cut; this machine's if not given.</source>
            <translation>O fuso IANA em que os dias do time são divididos; o desta máquina, se não informado.</translation>
        </message>
        <message>
            <source>A workspace and --team NAME are needed.</source>
            <translation>São necessários um espaço de trabalho e --team NAME.</translation>
        </message>
        <message>
            <source>There is no time zone called %1.</source>
            <translation>Não há fuso horário chamado %1.</translation>
        </message>
        <message>
            <source>%1 is ready for the team %2.</source>
            <translation>%1 está pronto para o time %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspace</name>
        <message>
            <source>To do</source>
            <translation>A fazer</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Em andamento</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>%1 lies on a network drive, where two programs that write at once can damage a file. For a team use a PostgreSQL database; for yourself, a local disk.</source>
            <translation>%1 está em uma unidade de rede, onde dois programas que gravam ao mesmo tempo podem danificar um arquivo. Para um time, use um banco de dados PostgreSQL; para você mesmo, um disco local.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>Novo espaço de trabalho</translation>
        </message>
        <message>
            <source>One workspace holds everything of one team, in one file. Days and weeks are counted in its time zone.</source>
            <translation>Um espaço de trabalho guarda tudo de um time em um só arquivo. Dias e semanas são contados no fuso horário dele.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Time</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Produto</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Fuso horário</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Criar o espaço de trabalho</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>A workspace needs the name of its team and a file.</source>
            <translation>Um espaço de trabalho precisa do nome do time e de um arquivo.</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espaços de trabalho do Dayshift (*.dayshift)</translation>
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
            <translation>Abrir banco de dados do time</translation>
        </message>
        <message>
            <source>A workspace that several people share lies in a PostgreSQL database.</source>
            <translation>Um espaço de trabalho compartilhado por várias pessoas fica em um banco de dados PostgreSQL.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring. Empty: the one that is kept there, or in ~/.pgpass.</source>
            <translation>Guardada no chaveiro do sistema. Vazio: a que está guardada lá ou em ~/.pgpass.</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Endereço</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Senha</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>An address begins with postgresql://.</source>
            <translation>Um endereço começa com postgresql://.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineDelegate</name>
        <message>
            <source>as of %1</source>
            <translation>de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineHeader</name>
        <message>
            <source>Columns: %1</source>
            <translation>Colunas: %1</translation>
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
            <translation>Palavras do nome, branch, mudança ou autor (Ctrl+F ou /)</translation>
        </message>
        <message>
            <source>No pipelines yet</source>
            <translation>Ainda não há pipelines</translation>
        </message>
        <message>
            <source>Connect a CI server to see every build here.</source>
            <translation>Conecte um servidor de CI para ver cada build aqui.</translation>
        </message>
        <message>
            <source>Connect a server …</source>
            <translation>Conectar um servidor…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Limpar o filtro</translation>
        </message>
        <message>
            <source>&amp;Failing only</source>
            <translation>Só com &amp;falha</translation>
        </message>
        <message>
            <source>Show only what needs attention (F)</source>
            <translation>Mostrar só o que precisa de atenção (F)</translation>
        </message>
        <message>
            <source>&amp;Read all servers now</source>
            <translation>&amp;Ler todos os servidores agora</translation>
        </message>
        <message>
            <source>Read all servers now (F5)</source>
            <translation>Ler todos os servidores agora (F5)</translation>
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
                <numerusform>%n com falha</numerusform>
                <numerusform>%n com falha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unstable</source>
            <translation>
                <numerusform>%n instável</numerusform>
                <numerusform>%n instáveis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n em execução</numerusform>
                <numerusform>%n em execução</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n exibido</numerusform>
                <numerusform>%n exibidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines fail</source>
            <translation>
                <numerusform>%n pipeline falha</numerusform>
                <numerusform>%n pipelines falham</numerusform>
            </translation>
        </message>
        <message>
            <source>No builds yet</source>
            <translation>Ainda não há builds</translation>
        </message>
        <message>
            <source>The first build of a connected server appears here.</source>
            <translation>O primeiro build de um servidor conectado aparece aqui.</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Nada precisa de atenção.</translation>
        </message>
        <message>
            <source>No pipeline matches “%1”</source>
            <translation>Nenhum pipeline corresponde a “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n pipelines are hidden by the filter.</source>
            <translation>
                <numerusform>%n pipeline está oculto pelo filtro.</numerusform>
                <numerusform>%n pipelines estão ocultos pelo filtro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known to fail</source>
            <translation>
                <numerusform>%n falha conhecida</numerusform>
                <numerusform>%n falhas conhecidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are known to fail</source>
            <translation>
                <numerusform>mais %n falha conhecida</numerusform>
                <numerusform>mais %n falhas conhecidas</numerusform>
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
            <translation>Log de %1</translation>
        </message>
        <message>
            <source>Log of %1, %2</source>
            <comment>a build, a stage</comment>
            <translation>Log de %1, %2</translation>
        </message>
        <message>
            <source>There is no story #%1 here.</source>
            <translation>Não há história #%1 aqui.</translation>
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
            <translation>Branch</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
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
            <translation>sem relatório</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>na fila</translation>
        </message>
        <message>
            <source>running</source>
            <translation>em execução</translation>
        </message>
        <message>
            <source>waits for sign-off</source>
            <translation>aguarda assinatura</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passou</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>instável</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>não executado</translation>
        </message>
        <message>
            <source>(not named)</source>
            <translation>(sem nome)</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Precisa de atenção</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Em execução</translation>
        </message>
        <message>
            <source>Waiting for people</source>
            <translation>Esperando pessoas</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passou</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Sem relatório</translation>
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
            <translation>Desempenho</translation>
        </message>
        <message>
            <source>Security</source>
            <comment>stage</comment>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Deploy</source>
            <comment>stage</comment>
            <translation>Implantação</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>stage</comment>
            <translation>Outra</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sem nome)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>branch and change</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No report for %1</source>
            <translation>Sem relatório há %1</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Ainda não lido</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Com falha</translation>
        </message>
        <message>
            <source>Failing for %1</source>
            <translation>Falhando há %1</translation>
        </message>
        <message>
            <source>Failing for more than %1</source>
            <translation>Falhando há mais de %1</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>Instável</translation>
        </message>
        <message>
            <source>Unstable for %1</source>
            <translation>Instável há %1</translation>
        </message>
        <message>
            <source>Unstable for more than %1</source>
            <translation>Instável há mais de %1</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>Cancelado: %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Início: %1</translation>
        </message>
        <message>
            <source>Waits since %1</source>
            <translation>Espera desde %1</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Aguarda sua vez</translation>
        </message>
        <message>
            <source>Waits for sign-off, %1</source>
            <translation>Aguarda assinatura, %1</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>Aguarda assinatura</translation>
        </message>
        <message>
            <source>Passed %1</source>
            <translation>Passou: %1</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>Não executado</translation>
        </message>
        <message>
            <source>none</source>
            <comment>a pipeline without such a stage</comment>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>sign-off</source>
            <comment>a stage waits for it</comment>
            <translation>assinatura</translation>
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
            <translation>%1, de %2</translation>
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
                <numerusform>O último %n build não falhou</numerusform>
                <numerusform>Nenhum dos últimos %n builds falhou</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed %1 of the last %n builds</source>
            <translation>
                <numerusform>Falhou em %1 do último %n build</numerusform>
                <numerusform>Falhou em %1 dos últimos %n builds</numerusform>
            </translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>O servidor diz: %1</translation>
        </message>
        <message>
            <source>%1: no such stage</source>
            <translation>%1: não há tal etapa</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stages of this kind</source>
            <translation>
                <numerusform>e mais %n etapa deste tipo</numerusform>
                <numerusform>e mais %n etapas deste tipo</numerusform>
            </translation>
        </message>
        <message>
            <source>branch %1</source>
            <translation>branch %1</translation>
        </message>
        <message>
            <source>last known as %1</source>
            <translation>conhecido por último como %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Fim: %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>read from %1</source>
            <translation>lido de %1</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Known until %1</source>
            <translation>Conhecida até %1</translation>
        </message>
        <message>
            <source>Known until %1: %2</source>
            <translation>Conhecida até %1: %2</translation>
        </message>
        <message>
            <source>Passed on a retry, %1 of the last 10</source>
            <translation>Passou em nova tentativa, %1 dos últimos 10</translation>
        </message>
        <message>
            <source>Started %1, %2</source>
            <comment>a time, about 41 min to sign-off</comment>
            <translation>Início: %1, %2</translation>
        </message>
        <message>
            <source>%1 of %2 s</source>
            <comment>seconds gone of the usual ones</comment>
            <translation>%1 de %2 s</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <comment>minutes gone of the usual ones</comment>
            <translation>%1 de %2 min</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a span gone of the usual one</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 to sign-off</source>
            <comment>about 41 min</comment>
            <translation>%1 até a assinatura</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <comment>about 41 min</comment>
            <translation>faltam %1</translation>
        </message>
        <message>
            <source>%1 has it since %2</source>
            <translation>%1 está cuidando desde %2</translation>
        </message>
        <message>
            <source>%1 has %2 since %3</source>
            <comment>a person, a stage, a time</comment>
            <translation>%1 está cuidando de %2 desde %3</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>Ninguém está cuidando</translation>
        </message>
        <message>
            <source>Nobody has it, the last change is by %1</source>
            <translation>Ninguém está cuidando, a última mudança é de %1</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>time worked, time waited</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>a known failure</source>
            <translation>uma falha conhecida</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>normalmente %1</translation>
        </message>
        <message>
            <source>known failure: %1</source>
            <translation>falha conhecida: %1</translation>
        </message>
        <message>
            <source>failing for %1</source>
            <translation>falhando há %1</translation>
        </message>
        <message>
            <source>failing for more than %1</source>
            <translation>falhando há mais de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages</source>
            <translation>
                <numerusform>mais %n etapa</numerusform>
                <numerusform>mais %n etapas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%1 de %2 falharam</translation>
        </message>
        <message>
            <source>%1 flaky</source>
            <comment>tests</comment>
            <translation>%1 intermitentes</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>tests</comment>
            <translation>%1 passaram</translation>
        </message>
        <message>
            <source>%1 skipped</source>
            <comment>tests</comment>
            <translation>%1 ignorados</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>so long for its start</comment>
            <translation>espera %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <comment>some time ago</comment>
            <translation>lido %1</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2. Whether the server did it is not known.</source>
            <translation>%1 pediu algo para este build, %2. Não se sabe se o servidor fez.</translation>
        </message>
        <message>
            <source>%1 wanted something done with this build, %2, and the server did not do it. %3</source>
            <translation>%1 pediu algo para este build, %2, e o servidor não fez. %3</translation>
        </message>
        <message>
            <source>%1 had it run again, %2.</source>
            <translation>%1 mandou executar de novo, %2.</translation>
        </message>
        <message>
            <source>%1 had what failed run again, %2.</source>
            <translation>%1 mandou executar de novo o que falhou, %2.</translation>
        </message>
        <message>
            <source>%1 had it cancelled, %2.</source>
            <translation>%1 mandou cancelar, %2.</translation>
        </message>
        <message>
            <source>%1 had a new run started, %2.</source>
            <translation>%1 mandou iniciar uma nova execução, %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PollCommand</name>
        <message>
            <source>Read the connected servers, once or on and on.</source>
            <translation>Ler os servidores conectados, uma vez ou continuamente.</translation>
        </message>
        <message>
            <source>Read each once, and end.</source>
            <translation>Ler cada um uma vez e terminar.</translation>
        </message>
        <message>
            <source>Only this one.</source>
            <translation>Só esta.</translation>
        </message>
        <message>
            <source>So many seconds apart; as each server bears, unless given.</source>
            <translation>Intervalo em segundos; conforme cada servidor suporta, a menos que informado.</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>Nenhum servidor está conectado ainda.</translation>
        </message>
        <message>
            <source>No connection is called %1.</source>
            <translation>Nenhuma conexão se chama %1.</translation>
        </message>
        <message>
            <source>Connect one: dayshift connect PROVIDER URL --name N.</source>
            <translation>Conecte uma: dayshift connect PROVIDER URL --name N.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>%1, as of %2:</source>
            <translation>%1, de %2:</translation>
        </message>
        <message>
            <source>No builds.</source>
            <translation>Nenhum build.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pipeline(s) were left out.</source>
            <translation>
                <numerusform>Mais %n pipeline ficou de fora.</numerusform>
                <numerusform>Mais %n pipelines ficaram de fora.</numerusform>
            </translation>
        </message>
        <message>
            <source>poll takes only options.</source>
            <translation>poll aceita só opções.</translation>
        </message>
        <message>
            <source>--every takes a number of seconds, from 1 to %1.</source>
            <translation>--every recebe um número de segundos, de 1 a %1.</translation>
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
            <translation>O Dayshift não conhece este tipo de servidor.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Provider</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>Este não é o endereço de um servidor web.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>Informe um como %1.</translation>
        </message>
        <message>
            <source>The address holds a token or a password.</source>
            <translation>O endereço contém um token ou uma senha.</translation>
        </message>
        <message>
            <source>Give the token by itself. Where the server wants it in the address, write {token} in its place.</source>
            <translation>Informe o token separadamente. Onde o servidor o quer no endereço, escreva {token} no lugar dele.</translation>
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
            <translation>Nome ou tag do builder</translation>
        </message>
        <message>
            <source>CCTray feed</source>
            <translation>Feed CCTray</translation>
        </message>
        <message>
            <source>Project name, or a beginning*</source>
            <translation>Nome do projeto ou um início*</translation>
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
            <translation>Este servidor é consultado projeto a projeto.</translation>
        </message>
        <message>
            <source>Name at least one: %1.</source>
            <translation>Indique pelo menos um: %1.</translation>
        </message>
        <message>
            <source>Owner/repository</source>
            <translation>Proprietário/repositório</translation>
        </message>
        <message>
            <source>Group/project, or its number</source>
            <translation>Grupo/projeto, ou seu número</translation>
        </message>
        <message>
            <source>Folder/job</source>
            <translation>Pasta/job</translation>
        </message>
        <message>
            <source>Project, where the address names only the organisation</source>
            <translation>Projeto, onde o endereço indica só a organização</translation>
        </message>
        <message>
            <source>gh/organisation, or gh/organisation/repository</source>
            <translation>gh/organização, ou gh/organização/repositório</translation>
        </message>
        <message>
            <source>Project id</source>
            <translation>Id do projeto</translation>
        </message>
        <message>
            <source>Pipeline name</source>
            <translation>Nome do pipeline</translation>
        </message>
        <message>
            <source>Workspace/repository</source>
            <translation>Workspace/repositório</translation>
        </message>
        <message>
            <source>Owner, or owner/repository</source>
            <translation>Proprietário, ou proprietário/repositório</translation>
        </message>
        <message>
            <source>Account/project</source>
            <translation>Conta/projeto</translation>
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
            <translation>&amp;Filtros salvos</translation>
        </message>
        <message>
            <source>&amp;Save this filter …</source>
            <translation>&amp;Salvar este filtro…</translation>
        </message>
        <message>
            <source>F&amp;orget</source>
            <translation>&amp;Esquecer</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Salvar este filtro</translation>
        </message>
        <message>
            <source>Its name in the menu:</source>
            <translation>Nome dele no menu:</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Sidebar</name>
        <message>
            <source>Views</source>
            <translation>Visões</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espaço de trabalho</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SidebarButton</name>
        <message>
            <source>You</source>
            <comment>the person at the screen</comment>
            <translation>Você</translation>
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
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>Change the connection …</source>
            <translation>Alterar a conexão…</translation>
        </message>
        <message>
            <source>%1 was not read yet.</source>
            <translation>%1 ainda não foi lido.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 não responde há %2.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 não responde no momento.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>O que você vê é de %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Próxima tentativa em %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources do not answer.</source>
            <translation>
                <numerusform>Mais %n fonte não responde.</numerusform>
                <numerusform>Mais %n fontes não respondem.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 now</source>
            <translation>Tentar %1 agora</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Snapshot</name>
        <message>
            <source>The picture could not be written.</source>
            <translation>A imagem não pôde ser gravada.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Escolha uma pasta em que se possa gravar, com algum espaço livre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SnapshotCommand</name>
        <message>
            <source>“%1” is not a size.</source>
            <translation>“%1” não é um tamanho.</translation>
        </message>
        <message>
            <source>Write width and height, for example 1440x900.</source>
            <translation>Escreva largura e altura, por exemplo 1440x900.</translation>
        </message>
        <message>
            <source>There is no theme “%1”.</source>
            <translation>Não há tema “%1”.</translation>
        </message>
        <message>
            <source>Choose light, dark or contrast.</source>
            <translation>Escolha light, dark ou contrast.</translation>
        </message>
        <message>
            <source>A view and a file are needed.</source>
            <translation>São necessários uma visão e um arquivo.</translation>
        </message>
        <message>
            <source>Write: dayshift snapshot VIEW --out FILE.</source>
            <translation>Escreva: dayshift snapshot VIEW --out FILE.</translation>
        </message>
        <message>
            <source>The file's ending does not say what to paint.</source>
            <translation>A extensão do arquivo não diz o que pintar.</translation>
        </message>
        <message>
            <source>Use .png, .svg or .pdf.</source>
            <translation>Use .png, .svg ou .pdf.</translation>
        </message>
        <message>
            <source>“%1” is not a scale.</source>
            <translation>“%1” não é uma escala.</translation>
        </message>
        <message>
            <source>Give a number from 0.5 to 4.</source>
            <translation>Informe um número de 0.5 a 4.</translation>
        </message>
        <message>
            <source>“%1” is not a time.</source>
            <translation>“%1” não é um horário.</translation>
        </message>
        <message>
            <source>Write it as 2026-06-16T11:20:00+02:00.</source>
            <translation>Escreva-o como 2026-06-16T11:20:00+02:00.</translation>
        </message>
        <message>
            <source>Paint one view into a PNG, SVG or PDF file.</source>
            <translation>Pintar uma visão em um arquivo PNG, SVG ou PDF.</translation>
        </message>
        <message>
            <source>The picture: its ending says the kind.</source>
            <translation>A imagem: a extensão diz o tipo.</translation>
        </message>
        <message>
            <source>Width and height of the window.</source>
            <translation>Largura e altura da janela.</translation>
        </message>
        <message>
            <source>light, dark or contrast.</source>
            <translation>light, dark ou contrast.</translation>
        </message>
        <message>
            <source>For example de; else the one that is set.</source>
            <translation>Por exemplo de; senão, o que estiver definido.</translation>
        </message>
        <message>
            <source>Pixels of a PNG for each of the window.</source>
            <translation>Pixels de um PNG para cada um da janela.</translation>
        </message>
        <message>
            <source>The time that ages are counted to.</source>
            <translation>O horário até o qual as idades são contadas.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>O dia de demonstração em vez de um espaço de trabalho.</translation>
        </message>
        <message>
            <source>There is no view “%1”. Views: %2.</source>
            <translation>Não há visão “%1”. Visões: %2.</translation>
        </message>
        <message>
            <source>The view's data did not come in time.</source>
            <translation>Os dados da visão não chegaram a tempo.</translation>
        </message>
        <message>
            <source>Nothing was painted.</source>
            <translation>Nada foi pintado.</translation>
        </message>
        <message>
            <source>The demo day has no minute “%1”.</source>
            <translation>O dia de demonstração não tem o minuto “%1”.</translation>
        </message>
        <message>
            <source>Give one from 08:30 to 15:00.</source>
            <translation>Informe um de 08:30 a 15:00.</translation>
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
            <translation>lido %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>ainda não lida</translation>
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
            <translation>Ao vivo</translation>
        </message>
        <message numerus="yes">
            <source>all %n source(s) answered within %1</source>
            <translation>
                <numerusform>%n fonte respondeu em até %1</numerusform>
                <numerusform>todas as %n fontes responderam em até %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 silent since %2</source>
            <comment>a source; when it was last read</comment>
            <translation>%1 em silêncio desde %2</translation>
        </message>
        <message>
            <source>%1 has not been read yet</source>
            <comment>a source</comment>
            <translation>%1 ainda não foi lida</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Desatualizado</translation>
        </message>
        <message>
            <source>Partly stale</source>
            <translation>Parcialmente desatualizado</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 e mais %n</numerusform>
                <numerusform>%1 e mais %n</numerusform>
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
                <numerusform>%n outra fonte respondeu em até %1</numerusform>
                <numerusform>%n outras fontes responderam em até %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <comment>an age</comment>
            <translation>há %1</translation>
        </message>
        <message>
            <source>%1 was read at %2</source>
            <comment>a source, a time of day</comment>
            <translation>%1 foi lida às %2</translation>
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
            <translation>Enter abre a página do build, Espaço os detalhes</translation>
        </message>
        <message>
            <source>Space shows details</source>
            <translation>Espaço mostra detalhes</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message numerus="yes">
            <source>Last %n</source>
            <comment>builds</comment>
            <translation>
                <numerusform>Último %n</numerusform>
                <numerusform>Últimos %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDesk</name>
        <message>
            <source>%1 planned</source>
            <translation>Planejado: %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>Alterado: %1</translation>
        </message>
        <message>
            <source>%1 can take %2</source>
            <translation>%1 comporta %2</translation>
        </message>
        <message>
            <source>%1 without a capacity</source>
            <translation>Sem capacidade: %1</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>%1 iniciada</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>%1 está encerrada.</translation>
        </message>
        <message>
            <source>%1 of %2 points are done; %3 stories came and %4 went since the start.</source>
            <translation>%1 de %2 pontos estão concluídos; %3 histórias entraram e %4 saíram desde o início.</translation>
        </message>
        <message>
            <source>Show closed sprints</source>
            <translation>Mostrar sprints encerradas</translation>
        </message>
        <message>
            <source>%1 closed</source>
            <translation>%1 encerrada</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintDialog</name>
        <message>
            <source>The days are known</source>
            <translation>Os dias são conhecidos</translation>
        </message>
        <message>
            <source>New sprint</source>
            <translation>Nova sprint</translation>
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
            <translation>O que é verdade no fim dela e não é agora</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>não informado</translation>
        </message>
        <message>
            <source> points</source>
            <comment>behind a number</comment>
            <translation> pontos</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>&amp;Meta</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Primeiro dia</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Último dia</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>&amp;Capacidade</translation>
        </message>
        <message>
            <source>Plan the sprint</source>
            <translation>Planejar a sprint</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>A sprint needs a name, so that the team can speak of it.</source>
            <translation>Uma sprint precisa de um nome, para que o time possa falar dela.</translation>
        </message>
        <message>
            <source>The last day lies before the first: choose a later one.</source>
            <translation>O último dia fica antes do primeiro: escolha um posterior.</translation>
        </message>
        <message>
            <source>Everybody's</source>
            <translation>De todos</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Time</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintEdits</name>
        <message>
            <source>This sprint is not there any more.</source>
            <translation>Esta sprint não existe mais.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Escolha outra.</translation>
        </message>
        <message>
            <source>%1 is closed already.</source>
            <translation>%1 já está encerrada.</translation>
        </message>
        <message>
            <source>Its stories and its numbers are as they were left then.</source>
            <translation>As histórias e os números dela estão como ficaram então.</translation>
        </message>
        <message>
            <source>Choose another sprint to go on with.</source>
            <translation>Escolha outra sprint para continuar.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 está em curso.</translation>
        </message>
        <message>
            <source>Nothing was changed: one sprint runs at a time.</source>
            <translation>Nada foi alterado: só uma sprint fica em curso por vez.</translation>
        </message>
        <message>
            <source>Close it first, then start the next one.</source>
            <translation>Encerre-a primeiro e depois inicie a próxima.</translation>
        </message>
        <message>
            <source>%1 does not run.</source>
            <translation>%1 não está em curso.</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>Inicie-a primeiro.</translation>
        </message>
        <message>
            <source>%1 is open again already.</source>
            <translation>%1 já está aberta de novo.</translation>
        </message>
        <message>
            <source>Go on with it, or close it anew.</source>
            <translation>Continue com ela ou encerre-a novamente.</translation>
        </message>
        <message>
            <source>%1 and %2 would run at once in one team.</source>
            <translation>%1 e %2 ficariam em curso ao mesmo tempo em um só time.</translation>
        </message>
        <message>
            <source>Close one of them first.</source>
            <translation>Encerre uma delas primeiro.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintHead</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 de %2 pontos</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation>%1 a mais</translation>
        </message>
        <message>
            <source>No change since the start</source>
            <translation>Sem mudança desde o início</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <comment>+3, -1: so many stories came and went</comment>
            <translation>%1, %2 desde o início</translation>
        </message>
        <message>
            <source>Edit the sprint …</source>
            <translation>Editar a sprint…</translation>
        </message>
        <message>
            <source>New sprint …</source>
            <translation>Nova sprint…</translation>
        </message>
        <message>
            <source>Start sprint</source>
            <translation>Iniciar sprint</translation>
        </message>
        <message>
            <source>Close sprint …</source>
            <translation>Encerrar sprint…</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacidade</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>não informado</translation>
        </message>
        <message>
            <source>Capacity of the sprint in points</source>
            <translation>Capacidade da sprint em pontos</translation>
        </message>
        <message>
            <source>How many points the team can take in this sprint</source>
            <translation>Quantos pontos o time consegue assumir nesta sprint</translation>
        </message>
        <message>
            <source>No sprint</source>
            <translation>Sem sprint</translation>
        </message>
        <message>
            <source>Sprint beside the backlog: %1</source>
            <translation>Sprint ao lado do backlog: %1</translation>
        </message>
        <message>
            <source>No sprint is chosen</source>
            <translation>Nenhuma sprint escolhida</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Em curso</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planejada</translation>
        </message>
        <message>
            <source>goal: %1</source>
            <translation>meta: %1</translation>
        </message>
        <message>
            <source>Plan a sprint to pull stories into it.</source>
            <translation>Planeje uma sprint para puxar histórias para ela.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n história</numerusform>
                <numerusform>%n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>Escopo: %1</translation>
        </message>
        <message>
            <source>Shows the stories that came and went</source>
            <translation>Mostra as histórias que entraram e saíram</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (agora)</translation>
        </message>
        <message>
            <source>Closed sprints …</source>
            <translation>Sprints encerradas…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SprintLists</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudança</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>História</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>into the sprint</comment>
            <translation>Entrou</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>out of the sprint</comment>
            <translation>Saiu</translation>
        </message>
        <message numerus="yes">
            <source>It began with %n stories, %1.</source>
            <translation>
                <numerusform>Começou com %n história, %1.</numerusform>
                <numerusform>Começou com %n histórias, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 since its start</source>
            <translation>%1 desde o início</translation>
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
            <translation>Entrou</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>Saiu</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Ficou aberto</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Encerrada</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n stories</source>
            <comment>3 pt · 2 stories</comment>
            <translation>
                <numerusform>%1 · %n história</numerusform>
                <numerusform>%1 · %n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>when and by whom</comment>
            <translation>%1, por %2</translation>
        </message>
        <message>
            <source>No sprint has been closed here yet. What came of one is written down then.</source>
            <translation>Nenhuma sprint foi encerrada aqui ainda. O que resultar dela fica registrado então.</translation>
        </message>
        <message>
            <source>As it was when each sprint was closed, whatever became of its stories.</source>
            <translation>Como estava quando cada sprint foi encerrada, seja o que for que houve com as histórias.</translation>
        </message>
        <message>
            <source>Closed sprints</source>
            <translation>Sprints encerradas</translation>
        </message>
        <message>
            <source>%1, closed first; opened again %2</source>
            <comment>a sprint; when</comment>
            <translation>%1, encerrada da primeira vez; reaberta: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StatusGlyph</name>
        <message>
            <source>Passed</source>
            <translation>Passou</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Unstable</source>
            <translation>Instável</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Em execução</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Esperando</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>Não executado</translation>
        </message>
        <message>
            <source>Needs sign-off</source>
            <translation>Precisa de assinatura</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Sem relatório</translation>
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
            <translation>Assinado</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Desatualizado</translation>
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
            <translation>Descrição</translation>
        </message>
        <message>
            <source>E edits it, the space bar ticks the task at the cursor.</source>
            <translation>E edita, a barra de espaço marca a tarefa no cursor.</translation>
        </message>
        <message>
            <source>Why is it needed? When is it good?</source>
            <translation>Por que é necessária? Quando está boa?</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves and keeps your words here. Markdown: # heading, - [ ] task, **bold**, `code`.</source>
            <translation>Ctrl+Enter salva, Esc sai e guarda suas palavras aqui. Markdown: # título, - [ ] tarefa, **negrito**, `código`.</translation>
        </message>
        <message>
            <source>Edit description</source>
            <translation>Editar descrição</translation>
        </message>
        <message>
            <source>Edit the description (E)</source>
            <translation>Editar a descrição (E)</translation>
        </message>
        <message>
            <source>This box cannot be ticked here. Press E and change its line.</source>
            <translation>Esta caixa não pode ser marcada aqui. Pressione E e altere a linha dela.</translation>
        </message>
        <message>
            <source>What you wrote here was not saved. It is kept on this computer.</source>
            <translation>O que você escreveu aqui não foi salvo. Está guardado neste computador.</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Continuar escrevendo</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Only the beginning is shown: the text is very long. All of it is there when you edit it.</source>
            <translation>Só o começo é mostrado: o texto é muito longo. Ele aparece inteiro quando você o edita.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryFields</name>
        <message>
            <source>Column</source>
            <translation>Coluna</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Sem estimativa</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épico</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>Bloqueada por</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>Não bloqueada</translation>
        </message>
        <message>
            <source>Expedite: comes before all others</source>
            <translation>Urgente: vem antes de todas as outras</translation>
        </message>
        <message>
            <source>Owner changed</source>
            <translation>Responsável alterado</translation>
        </message>
        <message>
            <source>Sprint changed</source>
            <translation>Sprint alterada</translation>
        </message>
        <message>
            <source>Epic changed</source>
            <translation>Épico alterado</translation>
        </message>
        <message>
            <source>Made urgent</source>
            <translation>Tornada urgente</translation>
        </message>
        <message>
            <source>Made ordinary</source>
            <translation>Não é mais urgente</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an epic's number and title</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>In this column since %1</source>
            <translation>Nesta coluna desde %1</translation>
        </message>
        <message>
            <source>Written %1</source>
            <translation>Escrita: %1</translation>
        </message>
        <message>
            <source>Known elsewhere as %1</source>
            <translation>Conhecida em outro lugar como %1</translation>
        </message>
        <message>
            <source>Labels: %1</source>
            <translation>Etiquetas: %1</translation>
        </message>
        <message>
            <source>Points changed</source>
            <translation>Pontos alterados</translation>
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
            <translation>Não informado</translation>
        </message>
        <message>
            <source>What the story is worth, in the team's own measure</source>
            <translation>Quanto a história vale, na medida do próprio time</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridade</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>With commas between them</source>
            <translation>Separadas por vírgulas</translation>
        </message>
        <message>
            <source>Kind changed</source>
            <translation>Tipo alterado</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>Prioridade alterada</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>Time alterado</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>Valor alterado</translation>
        </message>
        <message>
            <source>Labels changed</source>
            <translation>Etiquetas alteradas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryMentions</name>
        <message>
            <source>Mentioned in</source>
            <translation>Mencionado em</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryPanel</name>
        <message>
            <source>Details of the story</source>
            <translation>Detalhes da história</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Builds</source>
            <translation>Builds</translation>
        </message>
        <message>
            <source>Select a story to see all of it here.</source>
            <translation>Selecione uma história para vê-la inteira aqui.</translation>
        </message>
        <message numerus="yes">
            <source>%n stories are selected. What you do is done to all of them.</source>
            <translation>
                <numerusform>%n história está selecionada. O que você fizer vale para ela.</numerusform>
                <numerusform>%n histórias estão selecionadas. O que você fizer vale para todas.</numerusform>
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
            <translation>Título alterado</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Comentários e alterações</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Vínculos</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definição de pronto</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anexos</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryStream</name>
        <message>
            <source>What the stream shows</source>
            <translation>O que o histórico mostra</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Mostrar anteriores</translation>
        </message>
        <message>
            <source>Comments and changes</source>
            <translation>Comentários e alterações</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguém</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>This is only the beginning.</source>
            <translation>Este é só o começo.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>comments and changes</comment>
            <translation>Tudo %1</translation>
        </message>
        <message>
            <source>Comments %1</source>
            <translation>Comentários %1</translation>
        </message>
        <message>
            <source>Changes %1</source>
            <translation>Alterações %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what happened, when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Nada aconteceu ainda.</translation>
        </message>
        <message>
            <source>Nobody has said anything yet.</source>
            <translation>Ninguém disse nada ainda.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Anexado</translation>
        </message>
        <message>
            <source>This story has more links, criteria and attachments than are told of here: these are the newest changes of them.</source>
            <translation>Esta história tem mais vínculos, critérios e anexos do que se conta aqui: estas são as alterações mais recentes deles.</translation>
        </message>
        <message>
            <source>This epic has more attachments than are told of here: these are the newest changes of them.</source>
            <translation>Este épico tem mais anexos do que se conta aqui: estas são as alterações mais recentes deles.</translation>
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
            <translation>Desempenho</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Implantação</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>História</translation>
        </message>
        <message>
            <source>Bug</source>
            <translation>Bug</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarefa</translation>
        </message>
        <message>
            <source>Spike</source>
            <translation>Spike</translation>
        </message>
        <message>
            <source>Sub-task</source>
            <translation>Subtarefa</translation>
        </message>
        <message>
            <source>%1 running</source>
            <comment>a stage</comment>
            <translation>%1 em execução</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a stage</comment>
            <translation>%1 falhou</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Implantado</translation>
        </message>
        <message>
            <source>%1 passed</source>
            <comment>a stage</comment>
            <translation>%1 passou</translation>
        </message>
        <message>
            <source>%1 waits</source>
            <comment>a stage</comment>
            <translation>%1 espera</translation>
        </message>
        <message>
            <source>%1 needs sign-off</source>
            <comment>a stage</comment>
            <translation>%1 precisa de assinatura</translation>
        </message>
        <message>
            <source>%1 unstable</source>
            <comment>a stage</comment>
            <translation>%1 instável</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <comment>a stage</comment>
            <translation>%1 cancelada</translation>
        </message>
        <message>
            <source>%1 not run</source>
            <comment>a stage</comment>
            <translation>%1 não executada</translation>
        </message>
        <message>
            <source>No report of the build</source>
            <translation>Sem relatório do build</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronta</translation>
        </message>
        <message>
            <source>Needs an estimate</source>
            <translation>Precisa de estimativa</translation>
        </message>
        <message>
            <source>Needs an owner</source>
            <translation>Precisa de responsável</translation>
        </message>
        <message>
            <source>No build yet</source>
            <translation>Ainda sem build</translation>
        </message>
        <message>
            <source>Waits for release</source>
            <translation>Aguarda a release</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nova</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>Story 2187</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nova história</translation>
        </message>
        <message>
            <source>no estimate</source>
            <translation>sem estimativa</translation>
        </message>
        <message>
            <source>blocked: %1</source>
            <translation>bloqueada: %1</translation>
        </message>
        <message>
            <source>nobody's</source>
            <translation>de ninguém</translation>
        </message>
        <message>
            <source>in column for %1</source>
            <translation>na coluna há %1</translation>
        </message>
        <message>
            <source>longer than most</source>
            <translation>mais tempo que a maioria</translation>
        </message>
        <message>
            <source>expedite</source>
            <translation>urgente</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 over</source>
            <comment>stories, limit, difference</comment>
            <translation>%1 de %2 · %3 a mais</translation>
        </message>
        <message>
            <source>%1 of %2 · full</source>
            <comment>stories, limit</comment>
            <translation>%1 de %2 · cheia</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>stories, limit</comment>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n stories</source>
            <translation>
                <numerusform>%1, %n história</numerusform>
                <numerusform>%1, %n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, limit %2, %3 over the limit</source>
            <translation>%1, limite %2, %3 acima do limite</translation>
        </message>
        <message>
            <source>%1, limit %2, full</source>
            <translation>%1, limite %2, cheia</translation>
        </message>
        <message>
            <source>%1, limit %2</source>
            <translation>%1, limite %2</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>priority</comment>
            <translation>Baixa</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>priority</comment>
            <translation>Média</translation>
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
            <translation>Sem prioridade</translation>
        </message>
        <message>
            <source>priority: %1</source>
            <translation>prioridade: %1</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a story's number</comment>
            <translation>Espera por %1</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %1 and %n more</source>
            <comment>a story's number</comment>
            <translation>
                <numerusform>Espera por %1 e mais %n</numerusform>
                <numerusform>Espera por %1 e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Overridden: %1</source>
            <comment>a reason</comment>
            <translation>Exceção: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over</source>
            <translation>
                <numerusform>%n raia acima</numerusform>
                <numerusform>%n raias acima</numerusform>
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
            <translation>bloqueada há %1: %2</translation>
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
                <numerusform>%n delas em raias recolhidas: um clique no título de uma raia a expande</numerusform>
                <numerusform>%n delas em raias recolhidas: um clique no título de uma raia a expande</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lanes over the limit of a lane</source>
            <translation>
                <numerusform>%n raia acima do limite por raia</numerusform>
                <numerusform>%n raias acima do limite por raia</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 over in a sprint</source>
            <translation>%1 a mais em uma sprint</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint</source>
            <translation>%1, limite %2 em cada sprint</translation>
        </message>
        <message>
            <source>%1, limit %2 in each sprint, %3 over the limit in one</source>
            <translation>%1, limite %2 em cada sprint, %3 acima do limite em uma</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tests</name>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%1 de %2 falharam</translation>
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
            <translation>Enter salva o título, Esc o deixa como estava.</translation>
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
            <translation>As setas leem as semanas, Enter abre uma.</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week of the year</comment>
            <translation>S%1</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada a medir</translation>
        </message>
        <message>
            <source>Week %1, from %2: %3</source>
            <translation>Semana %1, a partir de %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of it</source>
            <translation>
                <numerusform>%n dia dela</numerusform>
                <numerusform>%n dias dela</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n falhou</numerusform>
                <numerusform>%n falharam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n história</numerusform>
                <numerusform>%n histórias</numerusform>
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
            <translation>Desfazer  %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WeekTable</name>
        <message>
            <source>Week %1, from %2</source>
            <translation>Semana %1, a partir de %2</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada a medir</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>%1, %n falhou</numerusform>
                <numerusform>%1, %n falharam</numerusform>
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
            <translation>Novo espaço de trabalho…</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Window</name>
        <message>
            <source>on this computer</source>
            <comment>where a person works</comment>
            <translation>neste computador</translation>
        </message>
        <message>
            <source>Epics</source>
            <translation>Épicos</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Quadro</translation>
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
            <translation>Offline desde %1. %2</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>Read-only: this workspace was opened to be looked at. Nothing you do here is saved.</source>
            <translation>Somente leitura: este espaço de trabalho foi aberto só para ser visto. Nada do que você faz aqui é salvo.</translation>
        </message>
        <message>
            <source>%1 · day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1 · dia %2 de %3</translation>
        </message>
        <message>
            <source>The change to “%1” was not saved. %2</source>
            <comment>a title; what happened</comment>
            <translation>A alteração em “%1” não foi salva. %2</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Comparar e mesclar</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>Backlog</translation>
        </message>
        <message>
            <source>Re&amp;quests to servers …</source>
            <translation>Re&amp;quisições aos servidores…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importação</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produção</translation>
        </message>
        <message>
            <source>Connect &amp;monitoring …</source>
            <translation>Conectar &amp;monitoramento…</translation>
        </message>
        <message>
            <source>An alert in production, since %1.</source>
            <translation>Um alerta em produção, desde %1.</translation>
        </message>
        <message>
            <source>Open Production</source>
            <translation>Abrir Produção</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>Revisão da sprint</translation>
        </message>
        <message>
            <source>Present the sprint &amp;review</source>
            <translation>Apresentar a &amp;revisão da sprint</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>&amp;Back up workspace …</source>
            <translation>Fazer bac&amp;kup do espaço de trabalho…</translation>
        </message>
        <message>
            <source>A database is backed up where it runs, by whoever looks after it.</source>
            <translation>O backup de um banco de dados é feito onde ele roda, por quem cuida dele.</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>Fazer backup do espaço de trabalho</translation>
        </message>
        <message>
            <source>Workspaces (*.dayshift)</source>
            <translation>Espaços de trabalho (*.dayshift)</translation>
        </message>
        <message>
            <source>Backup of the workspace</source>
            <translation>Backup do espaço de trabalho</translation>
        </message>
        <message>
            <source>The workspace is backed up, %1.</source>
            <comment>a size</comment>
            <translation>O backup do espaço de trabalho está feito, %1.</translation>
        </message>
        <message>
            <source>Present</source>
            <comment>what is shown to others, in the sidebar</comment>
            <translation>Apresentar</translation>
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
            <translation>“%1” permanece; a nova história vem abaixo dela, no mesmo épico e na mesma sprint.</translation>
        </message>
        <message>
            <source>What the new story is about</source>
            <translation>Do que trata a nova história</translation>
        </message>
        <message>
            <source>&amp;New story</source>
            <translation>&amp;Nova história</translation>
        </message>
        <message>
            <source>No estimate</source>
            <translation>Sem estimativa</translation>
        </message>
        <message>
            <source>Its &amp;points</source>
            <translation>&amp;Pontos dela</translation>
        </message>
        <message>
            <source>Points that &amp;stay</source>
            <translation>Pontos que &amp;ficam</translation>
        </message>
        <message>
            <source>Open tasks that go over into the new story</source>
            <translation>Tarefas abertas que passam para a nova história</translation>
        </message>
        <message>
            <source>&amp;Tasks that go over</source>
            <translation>&amp;Tarefas que passam</translation>
        </message>
        <message>
            <source>Split the story</source>
            <translation>Dividir a história</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Points are a number, or nothing.</source>
            <translation>Pontos são um número, ou nada.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDesk</name>
        <message>
            <source>&amp;Teams and products …</source>
            <translation>&amp;Times e produtos…</translation>
        </message>
        <message>
            <source>Teams and products changed</source>
            <translation>Times e produtos alterados</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamsDialog</name>
        <message>
            <source>Teams and products</source>
            <translation>Times e produtos</translation>
        </message>
        <message>
            <source>A team that is alone needs no entry. Each team is compared with itself only.</source>
            <translation>Um time sozinho não precisa de registro. Cada time é comparado só consigo mesmo.</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>Adicionar time</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Works on</source>
            <translation>Trabalha em</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produtos</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Adicionar produto</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produto</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Para baixo</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <comment>a list</comment>
            <translation>%1: remover</translation>
        </message>
        <message>
            <source>%1: move up</source>
            <comment>a list</comment>
            <translation>%1: mover para cima</translation>
        </message>
        <message>
            <source>%1: move down</source>
            <comment>a list</comment>
            <translation>%1: mover para baixo</translation>
        </message>
        <message>
            <source>Name of team %1</source>
            <translation>Nome do time %1</translation>
        </message>
        <message>
            <source>What team %1 works on</source>
            <translation>Em que o time %1 trabalha</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>não informado</translation>
        </message>
        <message>
            <source>Name of product %1</source>
            <translation>Nome do produto %1</translation>
        </message>
        <message>
            <source>Every team and every product needs a name.</source>
            <translation>Todo time e todo produto precisa de um nome.</translation>
        </message>
        <message>
            <source>Two have the same name: nobody could tell them apart.</source>
            <translation>Dois têm o mesmo nome: ninguém conseguiria distingui-los.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaList</name>
        <message>
            <source>What must be so</source>
            <translation>O que deve valer</translation>
        </message>
        <message>
            <source>What must be so for this story to be accepted</source>
            <translation>O que deve valer para que esta história seja aceita</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Critérios de aceitação</translation>
        </message>
        <message>
            <source>met</source>
            <translation>atendido</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>ainda não atendido</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CriteriaSection</name>
        <message>
            <source>Criterion written</source>
            <translation>Critério escrito</translation>
        </message>
        <message>
            <source>Criterion changed</source>
            <translation>Critério alterado</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Critérios de aceitação</translation>
        </message>
        <message>
            <source>Nobody has said yet what this story must fulfil.</source>
            <translation>Ninguém disse ainda o que esta história deve cumprir.</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Novo critério</translation>
        </message>
        <message>
            <source>Tick by hand …</source>
            <translation>Marcar à mão…</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>Mudar o texto</translation>
        </message>
        <message>
            <source>Link a test …</source>
            <translation>Vincular um teste…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Para baixo</translation>
        </message>
        <message>
            <source>Delete the criterion</source>
            <translation>Excluir o critério</translation>
        </message>
        <message>
            <source>Criterion deleted</source>
            <translation>Critério excluído</translation>
        </message>
        <message>
            <source>Take a test away</source>
            <translation>Retirar um teste</translation>
        </message>
        <message>
            <source>Say what must be so for this story to be accepted (N)</source>
            <translation>Diga o que deve valer para que esta história seja aceita (N)</translation>
        </message>
        <message>
            <source>With this one</source>
            <translation>Com este</translation>
        </message>
        <message>
            <source>What can be done with the selected criterion</source>
            <translation>O que se pode fazer com o critério selecionado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tests</source>
            <translation>
                <numerusform>e mais %n teste</numerusform>
                <numerusform>e mais %n testes</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked by %1, %2: %3</source>
            <comment>a name; when; what they saw</comment>
            <translation>Marcado por %1, %2: %3</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>alguém</translation>
        </message>
        <message>
            <source>A test has failed: the tick does not count against it.</source>
            <translation>Um teste falhou: a marcação não prevalece sobre ele.</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <comment>criteria</comment>
            <translation>%1 de %2 atendidos</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>Retirar a marcação</translation>
        </message>
        <message>
            <source>Test taken away from a criterion</source>
            <translation>Teste retirado de um critério</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>Marcação retirada</translation>
        </message>
        <message>
            <source>What have you seen that proves it?</source>
            <translation>O que você viu que o comprova?</translation>
        </message>
        <message>
            <source>In a few words: where, which build, who</source>
            <translation>Em poucas palavras: onde, qual build, quem</translation>
        </message>
        <message>
            <source>Criterion ticked</source>
            <translation>Critério marcado</translation>
        </message>
        <message>
            <source>Criterion moved</source>
            <translation>Critério movido</translation>
        </message>
        <message>
            <source>There is no test to link yet.</source>
            <translation>Ainda não há teste a vincular.</translation>
        </message>
        <message>
            <source>No build has been read so far. Connect a server under Pipeline; its stages can then be chosen here.</source>
            <translation>Nenhum build foi lido até agora. Conecte um servidor em Pipeline; as etapas dele poderão então ser escolhidas aqui.</translation>
        </message>
        <message>
            <source>%1 · %2 (%3)</source>
            <comment>a stage, its pipeline, its connection</comment>
            <translation>%1 · %2 (%3)</translation>
        </message>
        <message>
            <source>Which stage proves it?</source>
            <translation>Qual etapa o comprova?</translation>
        </message>
        <message>
            <source>Which test of %1? Empty: all of it</source>
            <translation>Qual teste de %1? Vazio: todos</translation>
        </message>
        <message>
            <source>All of the stage</source>
            <translation>Toda a etapa</translation>
        </message>
        <message>
            <source>Test linked with a criterion</source>
            <translation>Teste vinculado a um critério</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkPicker</name>
        <message>
            <source>Link %1</source>
            <comment>a story's number</comment>
            <translation>Vincular %1</translation>
        </message>
        <message>
            <source>How it is linked</source>
            <translation>Como está vinculada</translation>
        </message>
        <message>
            <source>Number or words of the other story</source>
            <translation>Número ou palavras da outra história</translation>
        </message>
        <message>
            <source>Number or words of the title</source>
            <translation>Número ou palavras do título</translation>
        </message>
        <message>
            <source>Stories found</source>
            <translation>Histórias encontradas</translation>
        </message>
        <message>
            <source>Type to find the other story.</source>
            <translation>Digite para encontrar a outra história.</translation>
        </message>
        <message>
            <source>No story on the board is called that.</source>
            <translation>Nenhuma história no quadro tem esse nome.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LinkWords</name>
        <message>
            <source>blocks</source>
            <translation>bloqueia</translation>
        </message>
        <message>
            <source>is blocked by</source>
            <translation>é bloqueada por</translation>
        </message>
        <message>
            <source>relates to</source>
            <translation>relaciona-se com</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>duplica</translation>
        </message>
        <message>
            <source>is duplicated by</source>
            <translation>é duplicada por</translation>
        </message>
        <message>
            <source>tests</source>
            <translation>testa</translation>
        </message>
        <message>
            <source>is tested by</source>
            <translation>é testada por</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a stage and its pipeline</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 in %2 · %3</source>
            <comment>a test, its stage and its pipeline</comment>
            <translation>%1 em %2 · %3</translation>
        </message>
        <message>
            <source>%1: passed in build %2</source>
            <comment>a test</comment>
            <translation>%1: passou no build %2</translation>
        </message>
        <message>
            <source>%1: failed in build %2</source>
            <comment>a test</comment>
            <translation>%1: falhou no build %2</translation>
        </message>
        <message>
            <source>%1: unstable in build %2, which is not passed</source>
            <comment>a test</comment>
            <translation>%1: instável no build %2, o que não é passar</translation>
        </message>
        <message>
            <source>%1: not over yet in build %2</source>
            <comment>a test</comment>
            <translation>%1: ainda não terminou no build %2</translation>
        </message>
        <message>
            <source>%1: not run, no build names this story</source>
            <comment>a test</comment>
            <translation>%1: não executado, nenhum build menciona esta história</translation>
        </message>
        <message>
            <source>%1: not run in build %2</source>
            <comment>a test</comment>
            <translation>%1: não executado no build %2</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit; it passed for an older one</source>
            <comment>a test</comment>
            <translation>%1: não executado para o commit mais novo; passou para um anterior</translation>
        </message>
        <message>
            <source>%1: not run for the newest commit</source>
            <comment>a test</comment>
            <translation>%1: não executado para o commit mais novo</translation>
        </message>
        <message>
            <source>a deleted story</source>
            <translation>uma história excluída</translation>
        </message>
        <message>
            <source>%1 removed a link: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 removeu um vínculo: %2</translation>
        </message>
        <message>
            <source>%1 linked it: %2</source>
            <comment>Ada; blocks #12 Title</comment>
            <translation>%1 vinculou: %2</translation>
        </message>
        <message>
            <source>%1 wrote the criterion “%2”</source>
            <translation>%1 escreveu o critério “%2”</translation>
        </message>
        <message>
            <source>%1 deleted the criterion “%2”</source>
            <translation>%1 excluiu o critério “%2”</translation>
        </message>
        <message>
            <source>%1 ticked “%2”: %3</source>
            <comment>who, a criterion, the evidence</comment>
            <translation>%1 marcou “%2”: %3</translation>
        </message>
        <message>
            <source>%1 took the tick of “%2” back</source>
            <translation>%1 retirou a marcação de “%2”</translation>
        </message>
        <message>
            <source>%1 changed the criterion “%2”; before it was “%3”</source>
            <translation>%1 alterou o critério “%2”; antes era “%3”</translation>
        </message>
        <message>
            <source>%1 put the criterion “%2” elsewhere in the list</source>
            <translation>%1 pôs o critério “%2” em outro lugar da lista</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguém</translation>
        </message>
        <message>
            <source>%1 took the test %2 off a criterion</source>
            <translation>%1 retirou o teste %2 de um critério</translation>
        </message>
        <message>
            <source>%1 linked a criterion to the test %2</source>
            <translation>%1 vinculou um critério ao teste %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryCircles</name>
        <message>
            <source>A story cannot be linked to itself.</source>
            <translation>Uma história não pode ser vinculada a si mesma.</translation>
        </message>
        <message>
            <source>Choose another story.</source>
            <translation>Escolha outra história.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>These stories would wait for each other: %1.</source>
            <translation>Estas histórias esperariam umas pelas outras: %1.</translation>
        </message>
        <message>
            <source>Remove one of the links on this way first.</source>
            <translation>Remova primeiro um dos vínculos deste caminho.</translation>
        </message>
        <message>
            <source>These stories would all be duplicates of each other: %1.</source>
            <translation>Estas histórias seriam todas duplicatas umas das outras: %1.</translation>
        </message>
        <message>
            <source>A story cannot be part of itself: %1.</source>
            <translation>Uma história não pode ser parte de si mesma: %1.</translation>
        </message>
        <message>
            <source>Choose another parent.</source>
            <translation>Escolha outra história pai.</translation>
        </message>
        <message>
            <source>In this file stories wait for themselves, or are parts or duplicates of themselves.</source>
            <translation>Neste arquivo há histórias que esperam por si mesmas, ou são partes ou duplicatas de si mesmas.</translation>
        </message>
        <message>
            <source>Export the workspace again.</source>
            <translation>Exporte o espaço de trabalho de novo.</translation>
        </message>
        <message>
            <source>These two stories are linked like this already.</source>
            <translation>Estas duas histórias já estão vinculadas assim.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryLinksView</name>
        <message>
            <source>Link to a story …</source>
            <translation>Vincular a uma história…</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Vínculos</translation>
        </message>
        <message>
            <source>Say how this story hangs together with another one (K)</source>
            <translation>Diga como esta história se liga a outra (K)</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>No arquivo</translation>
        </message>
        <message>
            <source>%1: this story waits for it</source>
            <comment>a column</comment>
            <translation>%1: esta história espera por ela</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>This story is not linked with any other.</source>
            <translation>Esta história não está vinculada a nenhuma outra.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDesk</name>
        <message>
            <source>&amp;Definition of done …</source>
            <translation>&amp;Definição de pronto…</translation>
        </message>
        <message>
            <source>Version %1 of the definition of done saved</source>
            <translation>Versão %1 da definição de pronto salva</translation>
        </message>
        <message>
            <source>What is missing is only warned of</source>
            <translation>O que falta gera só um aviso</translation>
        </message>
        <message>
            <source>What is missing is refused</source>
            <translation>O que falta gera recusa</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneDialog</name>
        <message>
            <source>Code reviewed by a second person</source>
            <translation>Código revisado por uma segunda pessoa</translation>
        </message>
        <message>
            <source>Write it anew from this version</source>
            <translation>Reescrever a partir desta versão</translation>
        </message>
        <message>
            <source>Add a check</source>
            <translation>Adicionar verificação</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Para baixo</translation>
        </message>
        <message>
            <source>Only warn (light): stories may pass, and what was missing is kept</source>
            <translation>Só avisar (leve): as histórias podem passar, e o que faltava fica registrado</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definição de pronto</translation>
        </message>
        <message>
            <source>Version %1, being written</source>
            <translation>Versão %1, em elaboração</translation>
        </message>
        <message>
            <source>Version that is shown</source>
            <translation>Versão exibida</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <source>Who owns the definition</source>
            <translation>Quem é responsável pela definição</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Imediatamente</translation>
        </message>
        <message>
            <source>The start of %1</source>
            <translation>O início de %1</translation>
        </message>
        <message>
            <source>From when the version holds</source>
            <translation>A partir de quando a versão vale</translation>
        </message>
        <message>
            <source>Version %1, saved by %2, %3</source>
            <comment>number; who; when</comment>
            <translation>Versão %1, salva por %2, %3</translation>
        </message>
        <message>
            <source>%1 · holds now</source>
            <comment>a version</comment>
            <translation>%1 · vale agora</translation>
        </message>
        <message>
            <source>Checks, in their order</source>
            <translation>Verificações, em sua ordem</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>Como se vê</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>Quem pode ajudar</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Seta acima</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Seta abaixo</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Vale a partir de</translation>
        </message>
        <message>
            <source>Stories that would not hold</source>
            <translation>Histórias que não cumpririam</translation>
        </message>
        <message>
            <source>Save version %1</source>
            <translation>Salvar versão %1</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Name of check %1</source>
            <translation>Nome da verificação %1</translation>
        </message>
        <message>
            <source>How check %1 is seen</source>
            <translation>Como se vê a verificação %1</translation>
        </message>
        <message>
            <source>Who can help with check %1</source>
            <translation>Quem pode ajudar com a verificação %1</translation>
        </message>
        <message>
            <source>Stage that counts for check %1</source>
            <translation>Etapa que conta para a verificação %1</translation>
        </message>
        <message>
            <source>Every check needs a name.</source>
            <translation>Toda verificação precisa de um nome.</translation>
        </message>
        <message>
            <source>Two checks have the same name: nobody could tell them apart.</source>
            <translation>Duas verificações têm o mesmo nome: ninguém conseguiria distingui-las.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories of late in %2 would not have held.</source>
            <translation>
                <numerusform>%1 de %n história que chegou recentemente a %2 não teria cumprido.</numerusform>
                <numerusform>%1 de %n histórias que chegaram recentemente a %2 não teriam cumprido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories in %2 would not hold.</source>
            <translation>
                <numerusform>%1 de %n história em %2 não cumpriria.</numerusform>
                <numerusform>%1 de %n histórias em %2 não cumpririam.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 %2: %3</source>
            <comment>number, title, what is missing</comment>
            <translation>#%1 %2: %3</translation>
        </message>
        <message>
            <source>There is no story in work to try this on.</source>
            <translation>Não há história em andamento para experimentar isto.</translation>
        </message>
        <message>
            <source>Stage (optional)</source>
            <translation>Etapa (opcional)</translation>
        </message>
        <message>
            <source>Counts a stage of this name, where its name does not say what it runs.</source>
            <translation>Conta uma etapa com este nome, quando o nome não diz o que ela executa.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneSection</name>
        <message>
            <source>The team has not said yet what done means: Tools, Definition of done.</source>
            <translation>O time ainda não disse o que significa pronto: Ferramentas, Definição de pronto.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n checks hold</source>
            <translation>
                <numerusform>%1 de %n verificação cumprida</numerusform>
                <numerusform>%1 de %n verificações cumpridas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <comment>a count; the definition's version</comment>
            <translation>%1 · versão %2</translation>
        </message>
        <message>
            <source>%1 · version %2, from %3 on</source>
            <comment>a count; the definition's version; a sprint</comment>
            <translation>%1 · versão %2, a partir de %3</translation>
        </message>
        <message>
            <source>Overridden for %1 by %2, %3: %4</source>
            <comment>column; who; when; the reason</comment>
            <translation>Exceção para %1 por %2, %3: %4</translation>
        </message>
        <message>
            <source>Missing then: %1</source>
            <translation>Faltava então: %1</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check; its state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Mover para %1</translation>
        </message>
        <message>
            <source>%1 asks for: %2</source>
            <comment>a column; what is missing</comment>
            <translation>%1 exige: %2</translation>
        </message>
        <message>
            <source>Override …</source>
            <translation>Abrir exceção…</translation>
        </message>
        <message>
            <source>What shows it? %1</source>
            <comment>a check</comment>
            <translation>O que o mostra? %1</translation>
        </message>
        <message>
            <source>A word of evidence; Esc leaves it open</source>
            <translation>Uma palavra de evidência; Esc deixa em aberto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DoneWords</name>
        <message>
            <source>Ticked by a person</source>
            <translation>Marcada por uma pessoa</translation>
        </message>
        <message>
            <source>Unit tests run in the pipeline</source>
            <translation>Testes unitários rodam no pipeline</translation>
        </message>
        <message>
            <source>Integration tests run in the pipeline</source>
            <translation>Testes de integração rodam no pipeline</translation>
        </message>
        <message>
            <source>Functional tests passed</source>
            <translation>Testes funcionais passaram</translation>
        </message>
        <message>
            <source>Performance tests passed</source>
            <translation>Testes de desempenho passaram</translation>
        </message>
        <message>
            <source>Security tests passed</source>
            <translation>Testes de segurança passaram</translation>
        </message>
        <message>
            <source>All acceptance criteria are met</source>
            <translation>Todos os critérios de aceitação são atendidos</translation>
        </message>
        <message>
            <source>Not blocked</source>
            <translation>Não bloqueada</translation>
        </message>
        <message>
            <source>All sub-stories are done</source>
            <translation>Todas as sub-histórias estão concluídas</translation>
        </message>
        <message>
            <source>A build</source>
            <translation>Um build</translation>
        </message>
        <message>
            <source>An owner</source>
            <translation>Um responsável</translation>
        </message>
        <message>
            <source>An estimate</source>
            <translation>Uma estimativa</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Critérios de aceitação</translation>
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
            <translation>Desenvolvedor</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>Engenheiro de desempenho</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>Testador de segurança</translation>
        </message>
        <message>
            <source>Operations engineer</source>
            <translation>Engenheiro de operações</translation>
        </message>
        <message>
            <source>The definition of done</source>
            <translation>A definição de pronto</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>cumprida</translation>
        </message>
        <message>
            <source>open</source>
            <translation>em aberto</translation>
        </message>
        <message>
            <source>running</source>
            <translation>em execução</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>não vista</translation>
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
            <translation>ela não tem critérios</translation>
        </message>
        <message>
            <source>%1 of %2 are met</source>
            <translation>%1 de %2 são atendidos</translation>
        </message>
        <message>
            <source>not finished in %1</source>
            <translation>não terminado em %1</translation>
        </message>
        <message>
            <source>failed in %1</source>
            <translation>falhou em %1</translation>
        </message>
        <message>
            <source>no build names the story</source>
            <translation>nenhum build menciona a história</translation>
        </message>
        <message>
            <source>passed for an older commit, not for the newest one (%1)</source>
            <translation>passou para um commit anterior, não para o mais novo (%1)</translation>
        </message>
        <message>
            <source>not seen for the newest commit (%1)</source>
            <translation>não visto para o commit mais novo (%1)</translation>
        </message>
        <message>
            <source>nobody has ticked it</source>
            <translation>ninguém marcou</translation>
        </message>
        <message>
            <source>it is blocked</source>
            <translation>está bloqueada</translation>
        </message>
        <message numerus="yes">
            <source>%n sub-stories are open</source>
            <translation>
                <numerusform>%n sub-história está aberta</numerusform>
                <numerusform>%n sub-histórias estão abertas</numerusform>
            </translation>
        </message>
        <message>
            <source>it is nobody's</source>
            <translation>não é de ninguém</translation>
        </message>
        <message>
            <source>nobody has estimated it</source>
            <translation>ninguém a estimou</translation>
        </message>
        <message>
            <source>%1 can help.</source>
            <comment>one name</comment>
            <translation>%1 pode ajudar.</translation>
        </message>
        <message>
            <source>%1 or %2 can help.</source>
            <comment>two names</comment>
            <translation>%1 ou %2 podem ajudar.</translation>
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
                <numerusform>%n história ainda não pode ir para %1.</numerusform>
                <numerusform>%n histórias ainda não podem ir para %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1 cannot go into %2 yet.</source>
            <translation>#%1 ainda não pode ir para %2.</translation>
        </message>
        <message>
            <source>A new story cannot go into %1 yet.</source>
            <translation>Uma nova história ainda não pode ir para %1.</translation>
        </message>
        <message>
            <source>#%1: %2</source>
            <comment>a story; what is missing</comment>
            <translation>#%1: %2</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>Nada foi movido.</translation>
        </message>
        <message>
            <source>Finish what is missing, or say why it may go there without it.</source>
            <translation>Termine o que falta, ou diga por que ela pode ir para lá sem isso.</translation>
        </message>
        <message>
            <source>Imported: it was closed elsewhere, before any definition of done here.</source>
            <translation>Importada: foi fechada em outro lugar, antes de qualquer definição de pronto aqui.</translation>
        </message>
        <message>
            <source>Closed before there was a definition of done.</source>
            <translation>Fechada antes de haver uma definição de pronto.</translation>
        </message>
        <message>
            <source>Closed under version %1.</source>
            <translation>Fechada sob a versão %1.</translation>
        </message>
        <message>
            <source>Closed under version %1; version %2 holds now.</source>
            <translation>Fechada sob a versão %1; agora vale a versão %2.</translation>
        </message>
        <message>
            <source>Somebody saved version %1 meanwhile.</source>
            <translation>Alguém salvou a versão %1 nesse meio-tempo.</translation>
        </message>
        <message>
            <source>Nothing was overwritten.</source>
            <translation>Nada foi sobrescrito.</translation>
        </message>
        <message>
            <source>Look at theirs, then save yours again.</source>
            <translation>Veja a versão da outra pessoa e depois salve a sua de novo.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>waits for its turn in %1</source>
            <translation>aguarda sua vez em %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EntryPopup</name>
        <message>
            <source>Override</source>
            <translation>Abrir exceção</translation>
        </message>
        <message>
            <source>To override: a word of reason</source>
            <translation>Para abrir exceção: o motivo em uma palavra</translation>
        </message>
        <message>
            <source>A reason here overrides what is missing. It stays visible on the story.</source>
            <translation>Um motivo aqui dispensa o que falta. Ele fica visível na história.</translation>
        </message>
        <message numerus="yes">
            <source>Move the other %n</source>
            <translation>
                <numerusform>Mover a outra (%n)</numerusform>
                <numerusform>Mover as outras %n</numerusform>
            </translation>
        </message>
        <message>
            <source>See #%1</source>
            <translation>Ver #%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more stories</source>
            <translation>
                <numerusform>e mais %n história</numerusform>
                <numerusform>e mais %n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>O que falta</translation>
        </message>
        <message>
            <source>Write a word of reason first.</source>
            <translation>Escreva primeiro um motivo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDesk</name>
        <message>
            <source>Attaching %1, %2 of %3</source>
            <translation>Anexando %1, %2 de %3</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>Abrindo %1…</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>Salvando %1…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvo como %1.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was attached.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura. Nada foi anexado.</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard. Nothing was attached. Copy a picture, then try again.</source>
            <translation>Não há imagem na área de transferência. Nada foi anexado. Copie uma imagem e tente de novo.</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <comment>when it was taken from the clipboard</comment>
            <translation>Imagem %1.png</translation>
        </message>
        <message>
            <source>Attaching %1 …</source>
            <translation>Anexando %1…</translation>
        </message>
        <message>
            <source>Attach files, each of at most %1</source>
            <translation>Anexar arquivos, cada um de no máximo %1</translation>
        </message>
        <message>
            <source>There is no room for a copy to open. Nothing was changed. Make room on the disk, then try again.</source>
            <translation>Não há espaço para uma cópia a abrir. Nada foi alterado. Libere espaço no disco e tente de novo.</translation>
        </message>
        <message>
            <source>%1 is not what its name says, or holds something that can run. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 não é o que o nome diz, ou contém algo que pode ser executado. Não é aberto daqui: salve-o só se você confia em quem o anexou.</translation>
        </message>
        <message>
            <source>No program opens %1. Save it instead.</source>
            <translation>Nenhum programa abre %1. Salve-o em vez disso.</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>Salvar anexo</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentDownload</name>
        <message>
            <source>%1 is not what was attached.</source>
            <translation>%1 não é o que foi anexado.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nada foi gravado.</translation>
        </message>
        <message>
            <source>Look for it in a backup, or ask who attached it.</source>
            <translation>Procure-o em um backup ou pergunte a quem o anexou.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 não pôde ser gravado.</translation>
        </message>
        <message>
            <source>What was there before is still there.</source>
            <translation>O que havia antes continua lá.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Escolha outra pasta ou libere espaço no disco.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentList</name>
        <message>
            <source>Attach …</source>
            <translation>Anexar…</translation>
        </message>
        <message>
            <source>%1 attached</source>
            <translation>Anexado: %1</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Save as …</source>
            <translation>&amp;Salvar como…</translation>
        </message>
        <message>
            <source>&amp;Copy name</source>
            <translation>&amp;Copiar nome</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Excluir</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anexos</translation>
        </message>
        <message>
            <source>What to do with the attachment</source>
            <translation>O que fazer com o anexo</translation>
        </message>
        <message>
            <source>What to do with the attachment (menu key)</source>
            <translation>O que fazer com o anexo (tecla de menu)</translation>
        </message>
        <message>
            <source>Attach files of at most %1 each; Ctrl+Shift+V attaches the picture in the clipboard</source>
            <translation>Anexar arquivos de no máximo %1 cada; Ctrl+Shift+V anexa a imagem da área de transferência</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>Excluído: %1</translation>
        </message>
        <message>
            <source>Let go to attach, up to %1 each</source>
            <translation>Solte para anexar, até %1 cada</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentNotice</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Save anyway …</source>
            <translation>Salvar mesmo assim…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Stop, keep nothing of it</source>
            <translation>Parar, não manter nada</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentUpload</name>
        <message>
            <source>%1 was not attached: it was cancelled.</source>
            <translation>%1 não foi anexado: foi cancelado.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Nada dele foi mantido.</translation>
        </message>
        <message>
            <source>Attach it again whenever you like.</source>
            <translation>Anexe-o de novo quando quiser.</translation>
        </message>
        <message>
            <source>%1 was not attached. %2</source>
            <translation>%1 não foi anexado. %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AttachmentWords</name>
        <message>
            <source>%1 · from the epic</source>
            <comment>size</comment>
            <translation>%1 · do épico</translation>
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
            <translation>Alguém</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagem</translation>
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
            <translation>gravação</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>arquivo compactado</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programa</translation>
        </message>
        <message>
            <source>file</source>
            <translation>arquivo</translation>
        </message>
        <message>
            <source>%1 is a program, or starts one. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 é um programa, ou inicia um. Não é aberto daqui: salve-o só se você confia em quem o anexou.</translation>
        </message>
        <message>
            <source>%1 can hold scripts, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 pode conter scripts, que rodam ao abrir. Não é aberto daqui: salve-o só se você confia em quem o anexou.</translation>
        </message>
        <message>
            <source>%1 can hold macros or formulas, which run when it is opened. It is not opened from here: save it only if you trust whoever attached it.</source>
            <translation>%1 pode conter macros ou fórmulas, que rodam ao abrir. Não é aberto daqui: salve-o só se você confia em quem o anexou.</translation>
        </message>
        <message>
            <source>Nobody can say what would open %1. It is not opened from here: save it if you trust whoever attached it.</source>
            <translation>Ninguém sabe dizer o que abriria %1. Não é aberto daqui: salve-o se você confia em quem o anexou.</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <comment>megabytes</comment>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Drop files here, up to %1 each</source>
            <translation>Solte arquivos aqui, até %1 cada</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Attachments</name>
        <message>
            <source>Nothing was attached.</source>
            <translation>Nada foi anexado.</translation>
        </message>
        <message>
            <source>%1 has %2; an attachment has at most %3.</source>
            <translation>%1 tem %2; um anexo tem no máximo %3.</translation>
        </message>
        <message>
            <source>Attach a part of it, or write down where it lies.</source>
            <translation>Anexe uma parte dele ou anote onde ele está.</translation>
        </message>
        <message>
            <source>%1 is not there, or may not be read.</source>
            <translation>%1 não existe ou não pode ser lido.</translation>
        </message>
        <message>
            <source>Look where it is, then attach it again.</source>
            <translation>Veja onde ele está e anexe-o de novo.</translation>
        </message>
        <message>
            <source>%1 changed while it was read.</source>
            <translation>%1 mudou enquanto era lido.</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it, then attach it again.</source>
            <translation>Espere até que nada grave nele e anexe-o de novo.</translation>
        </message>
        <message>
            <source>%1 vanished while it was read.</source>
            <translation>%1 desapareceu enquanto era lido.</translation>
        </message>
        <message>
            <source>Attach an ordinary file.</source>
            <translation>Anexe um arquivo comum.</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1 é uma pasta.</translation>
        </message>
        <message>
            <source>%1 is a pipe between programs and has no end.</source>
            <translation>%1 é um canal (pipe) entre programas e não tem fim.</translation>
        </message>
        <message>
            <source>%1 is a device and no file.</source>
            <translation>%1 é um dispositivo e não um arquivo.</translation>
        </message>
        <message>
            <source>%1 is a link that leads out of its folder.</source>
            <translation>%1 é um link que leva para fora da pasta.</translation>
        </message>
        <message>
            <source>%1 is no file.</source>
            <translation>%1 não é um arquivo.</translation>
        </message>
        <message>
            <source>The content of this attachment is not in the workspace any more.</source>
            <translation>O conteúdo deste anexo não está mais no espaço de trabalho.</translation>
        </message>
        <message>
            <source>Everything else is as it was.</source>
            <translation>Todo o resto está como estava.</translation>
        </message>
        <message>
            <source>Attach the file again, or look for it in a backup.</source>
            <translation>Anexe o arquivo de novo ou procure-o em um backup.</translation>
        </message>
        <message>
            <source>The attachment %1 has %2 of its %3 bytes.</source>
            <translation>O anexo %1 tem %2 de seus %3 bytes.</translation>
        </message>
        <message>
            <source>The attachment %1 is not what was attached.</source>
            <translation>O anexo %1 não é o que foi anexado.</translation>
        </message>
        <message>
            <source>The attachment %1 cannot be read: %2</source>
            <translation>O anexo %1 não pode ser lido: %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>Coluna no arquivo</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Por exemplo</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Torna-se</translation>
        </message>
        <message>
            <source>Columns and what they become</source>
            <translation>Colunas e o que se tornam</translation>
        </message>
        <message>
            <source>The first items, as they come in</source>
            <translation>Os primeiros itens, como entram</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
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
            <translation>Pontos</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Epic</source>
            <translation>Épico</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criado</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Pai</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projeto</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Milestone</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Deixada de fora</translation>
        </message>
        <message>
            <source>What %1 becomes</source>
            <translation>O que %1 se torna</translation>
        </message>
        <message>
            <source>The rows beneath follow what you choose. The next table with these columns is read the same way.</source>
            <translation>As linhas abaixo seguem o que você escolhe. A próxima tabela com estas colunas será lida do mesmo modo.</translation>
        </message>
        <message>
            <source>One column has to become the title: without it there is nothing to import.</source>
            <translation>Uma coluna precisa se tornar o título: sem ele não há o que importar.</translation>
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
            <translation>De ninguém</translation>
        </message>
        <message>
            <source>Without an epic</source>
            <translation>Sem épico</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent stories are open</source>
            <translation>
                <numerusform>%n história urgente está aberta</numerusform>
                <numerusform>%n histórias urgentes estão abertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n história</numerusform>
                <numerusform>%n histórias</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not count against the sprint goal</source>
            <translation>Não conta contra a meta da sprint</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>points done, all points: 3 of 21 pt</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Epic %1</source>
            <comment>a title</comment>
            <translation>Épico %1</translation>
        </message>
        <message>
            <source>Epic %1 %2</source>
            <comment>number, title</comment>
            <translation>Épico %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n cartão</numerusform>
                <numerusform>%n cartões</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folded away: Enter on the lane’s head shows them</source>
            <translation>
                <numerusform>%n recolhido: Enter no título da raia o mostra</numerusform>
                <numerusform>%n recolhidos: Enter no título da raia os mostra</numerusform>
            </translation>
        </message>
        <message>
            <source>limit of a lane %1</source>
            <comment>3 of 2 · 1 over</comment>
            <translation>limite de uma raia %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>3 of 21 points done</comment>
            <translation>%1 de %2 concluídos</translation>
        </message>
        <message>
            <source>folded, Enter unfolds it</source>
            <translation>recolhida, Enter expande</translation>
        </message>
        <message>
            <source>Enter folds it</source>
            <translation>Enter recolhe</translation>
        </message>
        <message numerus="yes">
            <source>%n folded away</source>
            <translation>
                <numerusform>%n recolhido</numerusform>
                <numerusform>%n recolhidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StoryWindow</name>
        <message>
            <source>Close window</source>
            <translation>Fechar janela</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Claim</name>
        <message>
            <source>The mark has no reason.</source>
            <translation>A marcação não tem motivo.</translation>
        </message>
        <message>
            <source>Say why the failure is known, for those who see it.</source>
            <translation>Diga por que a falha é conhecida, para quem a vê.</translation>
        </message>
        <message>
            <source>The mark has no end that lies ahead.</source>
            <translation>A marcação não tem um fim no futuro.</translation>
        </message>
        <message>
            <source>Choose a day within the next year.</source>
            <translation>Escolha um dia dentro do próximo ano.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ClaimDesk</name>
        <message>
            <source>&amp;Assign</source>
            <translation>&amp;Atribuir</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Atribuir</translation>
        </message>
        <message>
            <source>Mark as &amp;known …</source>
            <translation>Marcar como conheci&amp;da…</translation>
        </message>
        <message>
            <source>No longer k&amp;nown</source>
            <translation>&amp;Não é mais conhecida</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>Selecione um pipeline primeiro.</translation>
        </message>
        <message>
            <source>Only what fails is assigned to somebody.</source>
            <translation>Só o que falha é atribuído a alguém.</translation>
        </message>
        <message>
            <source>Say who looks after it (A)</source>
            <translation>Dizer quem está cuidando disto (A)</translation>
        </message>
        <message>
            <source>Only what fails can be marked.</source>
            <translation>Só o que falha pode ser marcado.</translation>
        </message>
        <message>
            <source>Say why this failure is expected, and until when</source>
            <translation>Dizer por que esta falha é esperada, e até quando</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pipeline and stage</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>To me (%1)</source>
            <translation>A mim (%1)</translation>
        </message>
        <message>
            <source>&amp;Nobody</source>
            <translation>&amp;Ninguém</translation>
        </message>
        <message>
            <source>%1 has %2</source>
            <comment>a person, a pipeline</comment>
            <translation>%1 está cuidando de %2</translation>
        </message>
        <message>
            <source>Nobody has %1 now</source>
            <translation>Ninguém está cuidando de %1 agora</translation>
        </message>
        <message>
            <source>The failure of %1 is known until %2</source>
            <translation>A falha de %1 é conhecida até %2</translation>
        </message>
        <message>
            <source>The failure of %1 is no longer known</source>
            <translation>A falha de %1 não é mais conhecida</translation>
        </message>
        <message>
            <source>Create s&amp;tory</source>
            <translation>Criar hi&amp;stória</translation>
        </message>
        <message>
            <source>Put a bug for this failure at the end of the backlog</source>
            <translation>Pôr um bug para esta falha no fim do backlog</translation>
        </message>
        <message>
            <source>Only for what fails.</source>
            <translation>Só para o que falha.</translation>
        </message>
        <message>
            <source>%1 fails</source>
            <comment>a pipeline</comment>
            <translation>%1 falha</translation>
        </message>
        <message>
            <source>%1 fails in %2</source>
            <comment>a pipeline, a stage</comment>
            <translation>%1 falha em %2</translation>
        </message>
        <message>
            <source>Build %1 of %2.</source>
            <translation>Build %1 de %2.</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Mensagem: %1</translation>
        </message>
        <message>
            <source>A story for the failure of %1</source>
            <translation>Uma história para a falha de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KnownDialog</name>
        <message>
            <source>Mark as known</source>
            <translation>Marcar como conhecida</translation>
        </message>
        <message>
            <source>The failure stays visible, with your reason, and is counted apart from what nobody expects. The mark ends by itself.</source>
            <translation>A falha continua visível, com seu motivo, e é contada à parte do que ninguém espera. A marcação termina sozinha.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a stage, a pipeline</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Whatever fails in %1</source>
            <translation>Tudo o que falhar em %1</translation>
        </message>
        <message>
            <source>What is known to fail</source>
            <translation>O que se sabe que falha</translation>
        </message>
        <message>
            <source>Last day of the mark</source>
            <translation>Último dia da marcação</translation>
        </message>
        <message>
            <source>Why it fails, and what will end it</source>
            <translation>Por que falha e o que vai resolver</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>&amp;Failure</source>
            <translation>&amp;Falha</translation>
        </message>
        <message>
            <source>Known &amp;until</source>
            <translation>Conhecida &amp;até</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RequestsDialog</name>
        <message>
            <source>Requests to servers</source>
            <translation>Requisições aos servidores</translation>
        </message>
        <message>
            <source>Each server is asked every few seconds while something runs there, and rarely while nothing does. Connections that use the same token share what the server allows; when little is left, they slow down so that it lasts.</source>
            <translation>Cada servidor é consultado a cada poucos segundos enquanto algo roda nele, e raramente enquanto nada roda. Conexões que usam o mesmo token dividem o que o servidor permite; quando resta pouco, elas diminuem o ritmo para que dure.</translation>
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
            <translation>Cota</translation>
        </message>
        <message>
            <source>Speed now</source>
            <translation>Ritmo agora</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Próxima consulta</translation>
        </message>
        <message>
            <source>Why not faster</source>
            <translation>Por que não mais rápido</translation>
        </message>
        <message>
            <source>Requests in the last hour</source>
            <translation>Requisições na última hora</translation>
        </message>
        <message>
            <source>No server is read by this program at the moment.</source>
            <translation>Nenhum servidor é lido por este programa no momento.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>não informado</translation>
        </message>
        <message>
            <source>%1 of %2 until %3</source>
            <comment>numbers, and a time of day</comment>
            <translation>%1 de %2 até %3</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>every %1</source>
            <comment>a span of time</comment>
            <translation>a cada %1</translation>
        </message>
        <message>
            <source>told by the server, and %1</source>
            <comment>every 60 s</comment>
            <translation>avisado pelo servidor, e %1</translation>
        </message>
        <message>
            <source>when you ask for it</source>
            <translation>quando você pedir</translation>
        </message>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a span of time</comment>
            <translation>em %1</translation>
        </message>
        <message>
            <source>Something runs: this is the fast speed.</source>
            <translation>Algo está rodando: este é o ritmo rápido.</translation>
        </message>
        <message>
            <source>Nothing runs: this is the slow speed.</source>
            <translation>Nada está rodando: este é o ritmo lento.</translation>
        </message>
        <message>
            <source>No window of Dayshift is in sight.</source>
            <translation>Nenhuma janela do Dayshift está à vista.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>O computador está usando a bateria.</translation>
        </message>
        <message>
            <source>What the server still allows has to last until %1.</source>
            <translation>O que o servidor ainda permite tem de durar até %1.</translation>
        </message>
        <message>
            <source>The server wants to be left alone until %1.</source>
            <translation>O servidor quer ser deixado em paz até %1.</translation>
        </message>
        <message>
            <source>It did not answer: it is asked ever more rarely.</source>
            <translation>Ele não respondeu: é consultado cada vez mais raramente.</translation>
        </message>
        <message>
            <source>It refused the token: asking again could lock the account.</source>
            <translation>Ele recusou o token: perguntar de novo poderia bloquear a conta.</translation>
        </message>
        <message>
            <source>%1 wants to be left alone until %2</source>
            <comment>a server, a time of day</comment>
            <translation>%1 quer ser deixado em paz até %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests left until %4</source>
            <comment>a server, numbers, a time of day</comment>
            <translation>%1: restam %2 de %3 requisições até %4</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Budget</name>
        <message>
            <source>All requests that %1 allows for this token are used up.</source>
            <translation>Todas as requisições que %1 permite para este token foram usadas.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Steps</name>
        <message>
            <source>The token has to be of somebody who is at least pipeline operator of the team.</source>
            <translation>O token precisa ser de alguém que seja ao menos pipeline operator do time.</translation>
        </message>
        <message>
            <source>Concourse takes the newest version of everything that the job needs.</source>
            <translation>O Concourse pega a versão mais nova de tudo o que o job precisa.</translation>
        </message>
        <message>
            <source>The token has to be of a person whose role may run builds.</source>
            <translation>O token precisa ser de uma pessoa cujo papel permita executar builds.</translation>
        </message>
        <message>
            <source>The token needs the scope Build (read and execute).</source>
            <translation>O token precisa do escopo Build (read and execute).</translation>
        </message>
        <message>
            <source>Azure DevOps queues a new build of the same commit.</source>
            <translation>O Azure DevOps põe na fila um novo build do mesmo commit.</translation>
        </message>
        <message>
            <source>The token needs the rights to run builds and to stop them.</source>
            <translation>O token precisa dos direitos de executar e parar builds.</translation>
        </message>
        <message>
            <source>TeamCity makes a new build of what is newest on the branch by now.</source>
            <translation>O TeamCity faz um novo build do que há de mais novo no branch agora.</translation>
        </message>
        <message>
            <source>The token has to be of a person who may write to the repository.</source>
            <translation>O token precisa ser de uma pessoa que possa gravar no repositório.</translation>
        </message>
        <message>
            <source>Woodpecker makes a new build of the same commit.</source>
            <translation>O Woodpecker faz um novo build do mesmo commit.</translation>
        </message>
        <message>
            <source>The account, where the master wants one, has to be allowed to force, rebuild and stop builds.</source>
            <translation>A conta, onde o master pede uma, precisa ter permissão para forçar, refazer e parar builds.</translation>
        </message>
        <message>
            <source>Buildbot makes a new build of the same commit.</source>
            <translation>O Buildbot faz um novo build do mesmo commit.</translation>
        </message>
        <message>
            <source>A fine-grained token needs the permission Actions: read and write, a classic one the scope repo.</source>
            <translation>Um token fine-grained precisa da permissão Actions: read and write, um classic, do escopo repo.</translation>
        </message>
        <message>
            <source>This feed can only be read.</source>
            <translation>Este feed só pode ser lido.</translation>
        </message>
        <message>
            <source>The account has to be an operator of the pipeline group.</source>
            <translation>A conta precisa ser operadora do grupo de pipelines.</translation>
        </message>
        <message>
            <source>GoCD runs the first stage; the others follow as they are set up to.</source>
            <translation>O GoCD executa a primeira etapa; as outras seguem conforme a configuração.</translation>
        </message>
        <message>
            <source>GoCD takes the newest version of every material.</source>
            <translation>O GoCD pega a versão mais nova de cada material.</translation>
        </message>
        <message>
            <source>The token needs the scope write:repository.</source>
            <translation>O token precisa do escopo write:repository.</translation>
        </message>
        <message>
            <source>The token needs the scopes to read and to write pipelines.</source>
            <translation>O token precisa dos escopos de leitura e gravação de pipelines.</translation>
        </message>
        <message>
            <source>Bitbucket makes a new build of the same commit.</source>
            <translation>O Bitbucket faz um novo build do mesmo commit.</translation>
        </message>
        <message>
            <source>No stage of this build is in such a state.</source>
            <translation>Nenhuma etapa deste build está nesse estado.</translation>
        </message>
        <message>
            <source>This build does not wait any more.</source>
            <translation>Este build não espera mais.</translation>
        </message>
        <message>
            <source>This version of the server cannot be told to do that.</source>
            <translation>Não se pode mandar esta versão do servidor fazer isso.</translation>
        </message>
        <message>
            <source>Do it on the build's page.</source>
            <translation>Faça isso na página do build.</translation>
        </message>
        <message>
            <source>Forgejo can be told to start a build, but not to run one again or to cancel it.</source>
            <translation>Pode-se mandar o Forgejo iniciar um build, mas não executar um de novo nem cancelá-lo.</translation>
        </message>
        <message>
            <source>The token needs the scope api and the role Developer.</source>
            <translation>O token precisa do escopo api e do papel Developer.</translation>
        </message>
        <message>
            <source>GitLab runs only what failed or was cancelled again. Start a new pipeline to run all of it.</source>
            <translation>O GitLab executa de novo só o que falhou ou foi cancelado. Inicie um novo pipeline para executar tudo.</translation>
        </message>
        <message>
            <source>Drone makes a new build of the same commit.</source>
            <translation>O Drone faz um novo build do mesmo commit.</translation>
        </message>
        <message>
            <source>CircleCI starts every workflow of the project.</source>
            <translation>O CircleCI inicia todos os workflows do projeto.</translation>
        </message>
        <message>
            <source>Buildbot has no form by which people may start this builder.</source>
            <translation>O Buildbot não tem um formulário pelo qual pessoas possam iniciar este builder.</translation>
        </message>
        <message>
            <source>Its owner adds one to the master's configuration: a force scheduler.</source>
            <translation>O dono dele adiciona um à configuração do master: um force scheduler.</translation>
        </message>
        <message>
            <source>The account needs the rights Job/Build and Job/Cancel.</source>
            <translation>A conta precisa dos direitos Job/Build e Job/Cancel.</translation>
        </message>
        <message>
            <source>Jenkins makes a new build of what is newest by now, with the same parameters.</source>
            <translation>O Jenkins faz um novo build do que há de mais novo agora, com os mesmos parâmetros.</translation>
        </message>
        <message>
            <source>Concourse gives the log when the build is over.</source>
            <translation>O Concourse fornece o log quando o build termina.</translation>
        </message>
        <message>
            <source>%1 may only be read. Who looks after the connections can allow more.</source>
            <translation>%1 só pode ser lido. Quem cuida das conexões pode permitir mais.</translation>
        </message>
        <message>
            <source>This build is over already.</source>
            <translation>Este build já terminou.</translation>
        </message>
        <message>
            <source>Nothing of this build failed.</source>
            <translation>Nada deste build falhou.</translation>
        </message>
        <message>
            <source>This build is not over yet.</source>
            <translation>Este build ainda não terminou.</translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of server.</source>
            <translation>O Dayshift não conhece este tipo de servidor.</translation>
        </message>
        <message>
            <source>This server runs a build again only as a whole.</source>
            <translation>Este servidor só executa um build de novo por inteiro.</translation>
        </message>
        <message>
            <source>The server did not say where this build is.</source>
            <translation>O servidor não disse onde está este build.</translation>
        </message>
        <message>
            <source>The server has no log of this build.</source>
            <translation>O servidor não tem log deste build.</translation>
        </message>
        <message>
            <source>The server has no log of the stage %1.</source>
            <translation>O servidor não tem log da etapa %1.</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>Executar %1 de novo?</translation>
        </message>
        <message>
            <source>All of its stages run again on %1, those that change something, such as a deployment, too.</source>
            <translation>Todas as etapas rodam de novo em %1, também as que alteram algo, como uma implantação.</translation>
        </message>
        <message>
            <source>Run what failed of %1 again?</source>
            <translation>Executar de novo o que falhou em %1?</translation>
        </message>
        <message>
            <source>What failed runs again on %1, and what waits for it. What passed stays as it is.</source>
            <translation>O que falhou roda de novo em %1, junto com o que espera por isso. O que passou fica como está.</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>Cancelar %1?</translation>
        </message>
        <message>
            <source>%1 stops it where it is, for everybody. What it has changed already stays changed.</source>
            <translation>%1 o para onde está, para todos. O que ele já alterou continua alterado.</translation>
        </message>
        <message>
            <source>Start %1?</source>
            <translation>Iniciar %1?</translation>
        </message>
        <message>
            <source>Start %1 on %2?</source>
            <translation>Iniciar %1 em %2?</translation>
        </message>
        <message>
            <source>A new build of all stages begins on %1.</source>
            <translation>Um novo build de todas as etapas começa em %1.</translation>
        </message>
        <message>
            <source>Dayshift can only read this server.</source>
            <translation>O Dayshift só pode ler este servidor.</translation>
        </message>
        <message>
            <source>This token may not start builds.</source>
            <translation>Este token não pode iniciar builds.</translation>
        </message>
        <message>
            <source>This token may not cancel builds.</source>
            <translation>Este token não pode cancelar builds.</translation>
        </message>
        <message>
            <source>This token may not read logs.</source>
            <translation>Este token não pode ler logs.</translation>
        </message>
        <message>
            <source>The server does not run this build again.</source>
            <translation>O servidor não executa este build de novo.</translation>
        </message>
        <message>
            <source>The server does not start this pipeline so.</source>
            <translation>O servidor não inicia este pipeline assim.</translation>
        </message>
        <message>
            <source>The server does not give this log.</source>
            <translation>O servidor não fornece este log.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Nada foi feito.</translation>
        </message>
        <message>
            <source>The server has no such log, or does not show it to this token.</source>
            <translation>O servidor não tem esse log, ou não o mostra a este token.</translation>
        </message>
        <message>
            <source>The server does not know this build any more, cannot be told to do that, or does not let this token.</source>
            <translation>O servidor não conhece mais este build, não aceita essa ordem ou não a permite a este token.</translation>
        </message>
        <message>
            <source>The server did not take it (HTTP %1).</source>
            <translation>O servidor não aceitou (HTTP %1).</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Ele diz: %1</translation>
        </message>
        <message>
            <source>The server may have done it all the same.</source>
            <translation>Mesmo assim, o servidor pode ter feito isso.</translation>
        </message>
        <message>
            <source>Look at its builds before you ask again.</source>
            <translation>Veja os builds dele antes de pedir de novo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineActions</name>
        <message>
            <source>This is being done already.</source>
            <translation>Isto já está sendo feito.</translation>
        </message>
        <message>
            <source>The connection of this build is gone.</source>
            <translation>A conexão deste build não existe mais.</translation>
        </message>
        <message>
            <source>Nothing was done: first the team has to be told.</source>
            <translation>Nada foi feito: antes é preciso avisar o time.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LimitWords</name>
        <message>
            <source>%1 is full: it holds %2 of %3.</source>
            <translation>%1 está cheia: contém %2 de %3.</translation>
        </message>
        <message>
            <source>Nothing was changed: the team has agreed to keep to its limits.</source>
            <translation>Nada foi alterado: o time combinou respeitar seus limites.</translation>
        </message>
        <message>
            <source>Move another story on first, or change the limit.</source>
            <translation>Leve antes outra história adiante ou altere o limite.</translation>
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
            <translation>O servidor não indica etapas deste build.</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages are on the build's page.</source>
            <translation>
                <numerusform>Mais %n etapa está na página do build.</numerusform>
                <numerusform>Mais %n etapas estão na página do build.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waited %1 for its start</source>
            <translation>Esperou %1 para começar</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Início: %1</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Fim: %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Tentativa %1</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs or steps of %1</source>
            <translation>
                <numerusform>%n job ou passo de %1</numerusform>
                <numerusform>%n jobs ou passos de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: passed on a retry in %2 of the last %3 reports</source>
            <translation>%1: passou em nova tentativa em %2 dos últimos %3 relatórios</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what became of it, flaky tests</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n flaky tests</source>
            <translation>
                <numerusform>%n teste intermitente</numerusform>
                <numerusform>%n testes intermitentes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChangeList</name>
        <message>
            <source>Changes since the last pass</source>
            <translation>Mudanças desde a última vez que passou</translation>
        </message>
        <message>
            <source>Changes in this build</source>
            <translation>Mudanças neste build</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DeviceGrid</name>
        <message>
            <source>Devices and environments</source>
            <translation>Dispositivos e ambientes</translation>
        </message>
        <message>
            <source>any environment</source>
            <translation>qualquer ambiente</translation>
        </message>
        <message>
            <source>any device</source>
            <translation>qualquer dispositivo</translation>
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
            <translation>%1, %2: %3 de %4 testes falharam</translation>
        </message>
        <message>
            <source>%1, %2: %3 tests passed</source>
            <translation>%1, %2: %3 testes passaram</translation>
        </message>
        <message>
            <source>First failing test: %1</source>
            <translation>Primeiro teste com falha: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ArtifactList</name>
        <message>
            <source>Artifacts</source>
            <translation>Artefatos</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expirado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ApprovalList</name>
        <message>
            <source>Waits for people</source>
            <translation>Espera por pessoas</translation>
        </message>
        <message>
            <source>Somebody has to agree to this build.</source>
            <translation>Alguém precisa concordar com este build.</translation>
        </message>
        <message>
            <source>Somebody has to agree to %1.</source>
            <comment>a stage</comment>
            <translation>Alguém precisa concordar com %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BuildActions</name>
        <message>
            <source>&amp;Run again …</source>
            <translation>&amp;Executar de novo…</translation>
        </message>
        <message>
            <source>Run what &amp;failed again …</source>
            <translation>Executar de novo o que &amp;falhou…</translation>
        </message>
        <message>
            <source>&amp;Cancel run …</source>
            <translation>&amp;Cancelar execução…</translation>
        </message>
        <message>
            <source>&amp;Start a new run …</source>
            <translation>&amp;Iniciar nova execução…</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>Abrir &amp;log</translation>
        </message>
        <message>
            <source>Open the build's &amp;page</source>
            <translation>Abrir a &amp;página do build</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Histórico</translation>
        </message>
        <message>
            <source>Select a pipeline first.</source>
            <translation>Selecione um pipeline primeiro.</translation>
        </message>
        <message>
            <source>Dayshift only reads from this server.</source>
            <translation>O Dayshift só lê deste servidor.</translation>
        </message>
        <message>
            <source>Run this build again (R)</source>
            <translation>Executar este build de novo (R)</translation>
        </message>
        <message>
            <source>Run only those parts again that failed</source>
            <translation>Executar de novo só as partes que falharam</translation>
        </message>
        <message>
            <source>Stop this build before its end</source>
            <translation>Parar este build antes do fim</translation>
        </message>
        <message>
            <source>Start a new build of this pipeline</source>
            <translation>Iniciar um novo build deste pipeline</translation>
        </message>
        <message>
            <source>Read the log at its first failing line (O)</source>
            <translation>Ler o log na primeira linha com falha (O)</translation>
        </message>
        <message>
            <source>Open it in the browser (Enter)</source>
            <translation>Abrir no navegador (Enter)</translation>
        </message>
        <message>
            <source>The server gave no page for this build.</source>
            <translation>O servidor não deu uma página para este build.</translation>
        </message>
        <message>
            <source>All stored builds of this pipeline (H)</source>
            <translation>Todos os builds guardados deste pipeline (H)</translation>
        </message>
        <message>
            <source>Run %1 again?</source>
            <translation>Executar %1 de novo?</translation>
        </message>
        <message>
            <source>Run what failed in %1 again?</source>
            <translation>Executar de novo o que falhou em %1?</translation>
        </message>
        <message>
            <source>Cancel %1?</source>
            <translation>Cancelar %1?</translation>
        </message>
        <message>
            <source>Start a new run of %1?</source>
            <translation>Iniciar nova execução de %1?</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Executar de novo</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>Cancelar execução</translation>
        </message>
        <message>
            <source>Start run</source>
            <translation>Iniciar execução</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Branch</translation>
        </message>
        <message>
            <source>Leave it empty to build the same branch again.</source>
            <translation>Deixe vazio para fazer o build do mesmo branch de novo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LogWindow</name>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>Lendo o log</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>Buscar no log</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Anterior (Shift+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Próxima (F3)</translation>
        </message>
        <message>
            <source>First failing line</source>
            <translation>Primeira linha com falha</translation>
        </message>
        <message>
            <source>Go to the first line that tells what failed</source>
            <translation>Ir para a primeira linha que diz o que falhou</translation>
        </message>
        <message>
            <source>The log is empty</source>
            <translation>O log está vazio</translation>
        </message>
        <message>
            <source>The server has nothing of this stage.</source>
            <translation>O servidor não tem nada desta etapa.</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n linha</numerusform>
                <numerusform>%n linhas</numerusform>
            </translation>
        </message>
        <message>
            <source>the log is longer than Dayshift keeps</source>
            <translation>o log é mais longo do que o Dayshift guarda</translation>
        </message>
        <message>
            <source>first failing line: %1</source>
            <translation>primeira linha com falha: %1</translation>
        </message>
        <message>
            <source>no line tells what failed</source>
            <translation>nenhuma linha diz o que falhou</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>não encontrado</translation>
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
            <translation>mais de %1 encontrados</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HistoryDialog</name>
        <message>
            <source>History of %1</source>
            <translation>Histórico de %1</translation>
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
            <translation>Início</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Branch</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudança</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>Lendo o histórico</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
                <numerusform>%n falhou</numerusform>
                <numerusform>%n falharam</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelinePreview</name>
        <message>
            <source>No pipeline to show</source>
            <translation>Nenhum pipeline a mostrar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDesk</name>
        <message>
            <source>&amp;Stages …</source>
            <translation>&amp;Etapas…</translation>
        </message>
        <message>
            <source>Stages changed</source>
            <translation>Etapas alteradas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StageMapDialog</name>
        <message>
            <source>As &amp;proposed</source>
            <translation>Como &amp;proposto</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Dayshift proposes from its name what a server's stage is for. Say otherwise where it is wrong: the list, the metrics and the estimates follow.</source>
            <translation>O Dayshift propõe, a partir do nome, para que serve uma etapa do servidor. Diga outra coisa onde estiver errado: a lista, as métricas e as estimativas acompanham.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Stage on the server</source>
            <translation>Etapa no servidor</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposto</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Mostrada como</translation>
        </message>
        <message>
            <source>Stages of the server</source>
            <translation>Etapas do servidor</translation>
        </message>
        <message>
            <source>Take back what was said of this server's stages</source>
            <translation>Desfazer o que foi dito das etapas deste servidor</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Servidor</translation>
        </message>
        <message>
            <source>So a row will look</source>
            <translation>Assim ficará uma linha</translation>
        </message>
        <message>
            <source>Save stages</source>
            <translation>Salvar etapas</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>No server has told of a stage yet.</source>
            <translation>Nenhum servidor informou uma etapa ainda.</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>Em %1</translation>
        </message>
        <message>
            <source>%1 is shown as</source>
            <translation>%1 é mostrada como</translation>
        </message>
        <message numerus="yes">
            <source>The first %n names</source>
            <translation>
                <numerusform>O primeiro nome (%n)</numerusform>
                <numerusform>Os primeiros %n nomes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <translation>
                <numerusform>%n nome</numerusform>
                <numerusform>%n nomes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PipelineWishes</name>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>Esta é a demonstração: não há servidor a que se possa pedir.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EpicHistory</name>
        <message>
            <source>%1 renamed it; before it was “%2”</source>
            <translation>%1 renomeou; antes era “%2”</translation>
        </message>
        <message>
            <source>%1 changed the text</source>
            <translation>%1 alterou o texto</translation>
        </message>
        <message>
            <source>%1 closed it</source>
            <translation>%1 fechou</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1 reabriu</translation>
        </message>
        <message>
            <source>%1 moved it up or down</source>
            <translation>%1 moveu para cima ou para baixo</translation>
        </message>
        <message>
            <source>%1 took it from its product</source>
            <translation>%1 retirou do produto</translation>
        </message>
        <message>
            <source>%1 made it part of the product %2</source>
            <translation>%1 tornou parte do produto %2</translation>
        </message>
        <message>
            <source>%1 wrote the epic</source>
            <translation>%1 escreveu o épico</translation>
        </message>
        <message>
            <source>%1 deleted the epic</source>
            <translation>%1 excluiu o épico</translation>
        </message>
        <message>
            <source>%1 changed it</source>
            <translation>%1 alterou</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImportUndo</name>
        <message>
            <source>Something that came with the import was changed since, or something else belongs to it: %1.</source>
            <translation>Algo que veio com a importação foi alterado desde então, ou outra coisa pertence a isso: %1.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>Nada foi desfeito.</translation>
        </message>
        <message>
            <source>Undo what was done since, then try again; or delete what you do not need.</source>
            <translation>Desfaça o que foi feito desde então e tente de novo; ou exclua o que não precisa.</translation>
        </message>
        <message>
            <source>a story, an epic, a sprint or a person</source>
            <translation>uma história, um épico, uma sprint ou uma pessoa</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceConnect</name>
        <message>
            <source>Of monitoring: so many seconds stand between two readings.</source>
            <translation>Do monitoramento: intervalo em segundos entre duas leituras.</translation>
        </message>
        <message>
            <source>Of monitoring: what its figures are of.</source>
            <translation>Do monitoramento: de que são os valores.</translation>
        </message>
        <message>
            <source>Of monitoring: a figure, as NAME|MEANING|UNIT|QUERY, and after that |AT LEAST|AT MOST|GROUP; may be given several times. MEANING is people, success, errors, answer-time, tried, succeeded, health or other. Without any, those are taken that what it measures suggests.</source>
            <translation>Do monitoramento: um valor, como NAME|MEANING|UNIT|QUERY, e depois |AT LEAST|AT MOST|GROUP; pode ser informado várias vezes. MEANING é people, success, errors, answer-time, tried, succeeded, health ou other. Sem nenhum, são usados os que o que ele mede sugere.</translation>
        </message>
        <message>
            <source>This is no figure: %1.</source>
            <translation>Este não é um valor: %1.</translation>
        </message>
        <message>
            <source>Write it as NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</source>
            <translation>Escreva-o como NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP.</translation>
        </message>
        <message>
            <source>There is monitoring called %1 already.</source>
            <translation>Já existe um monitoramento chamado %1.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Escolha outro nome.</translation>
        </message>
        <message>
            <source>Figure %1: %2</source>
            <translation>Valor %1: %2</translation>
        </message>
        <message>
            <source>%1 was not connected. %2</source>
            <translation>%1 não foi conectado. %2</translation>
        </message>
        <message>
            <source>The password was not kept: %1 Give it in the environment variable %2 to every Dayshift that reads this.</source>
            <translation>A senha não foi guardada: %1 Informe-a na variável de ambiente %2 a cada Dayshift que lê isto.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertBook</name>
        <message>
            <source>%1 is silent</source>
            <translation>%1 está em silêncio</translation>
        </message>
        <message>
            <source>What customers get is not known. %1</source>
            <translation>Não se sabe o que os clientes recebem. %1</translation>
        </message>
        <message>
            <source>The Watchdog of %1 is missing</source>
            <translation>Falta o Watchdog de %1</translation>
        </message>
        <message>
            <source>It always fires, so that its absence shows that alerting is broken. No other alert may arrive.</source>
            <translation>Ele dispara sempre, para que a ausência mostre que o alerta está quebrado. Nenhum outro alerta pode chegar.</translation>
        </message>
        <message>
            <source>It was %1 %2, at least %3 is well.</source>
            <translation>Estava em %1 %2; bom é no mínimo %3.</translation>
        </message>
        <message>
            <source>It was %1 %2, at most %3 is well.</source>
            <translation>Estava em %1 %2; bom é no máximo %3.</translation>
        </message>
        <message>
            <source>%1 left its band</source>
            <translation>%1 saiu da faixa</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Evidence</name>
        <message>
            <source>%1 left its band</source>
            <translation>%1 saiu da faixa</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::IncidentGuard</name>
        <message>
            <source>The incident is not over: %1 still fires.</source>
            <translation>O incidente não terminou: %1 ainda dispara.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Wait until the alert ends, or say with a reason that it is not a problem.</source>
            <translation>Espere o alerta terminar, ou diga com um motivo que não é um problema.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Impact</name>
        <message>
            <source>requests</source>
            <translation>requisições</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4</source>
            <translation>cerca de %1 de %2 %3 falharam em %4</translation>
        </message>
        <message>
            <source>about %1 of %2 %3 failed in %4; requests, not people</source>
            <translation>cerca de %1 de %2 %3 falharam em %4; requisições, não pessoas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Probe</name>
        <message>
            <source>This is not the address of a web server.</source>
            <translation>Este não é o endereço de um servidor web.</translation>
        </message>
        <message>
            <source>Give one like %1.</source>
            <translation>Informe um como %1.</translation>
        </message>
        <message>
            <source>The address holds a name or a password.</source>
            <translation>O endereço contém um nome ou uma senha.</translation>
        </message>
        <message>
            <source>Give the name and the password by themselves: the password goes to the keyring.</source>
            <translation>Informe o nome e a senha separadamente: a senha vai para o chaveiro.</translation>
        </message>
        <message>
            <source>There is no column %1, where %2 should be.</source>
            <translation>Não há coluna %1, onde %2 deveria estar.</translation>
        </message>
        <message>
            <source>CSV file or address</source>
            <translation>Arquivo ou endereço CSV</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Coluna</translation>
        </message>
        <message>
            <source>Health address</source>
            <translation>Endereço de saúde</translation>
        </message>
        <message>
            <source>up, time or status</source>
            <translation>up, time ou status</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponível</translation>
        </message>
        <message>
            <source>100 when the address answers with a status below 400, else 0.</source>
            <translation>100 quando o endereço responde com um status abaixo de 400, senão 0.</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Tempo de resposta</translation>
        </message>
        <message>
            <source>From the question to the whole answer, seen from here.</source>
            <translation>Da pergunta à resposta inteira, visto daqui.</translation>
        </message>
        <message>
            <source>The answer has nothing at %1, where %2 should be.</source>
            <translation>A resposta não tem nada em %1, onde %2 deveria estar.</translation>
        </message>
        <message>
            <source>JSON address</source>
            <translation>Endereço JSON</translation>
        </message>
        <message>
            <source>Path, as in sign_in.tried</source>
            <translation>Caminho, como em sign_in.tried</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Alertmanager</name>
        <message>
            <source>Alertmanager could not answer: %1.</source>
            <translation>O Alertmanager não conseguiu responder: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Prometheus</name>
        <message>
            <source>Prometheus could not answer: %1.</source>
            <translation>O Prometheus não conseguiu responder: %1.</translation>
        </message>
        <message>
            <source>The rule %1 cannot be evaluated: %2.</source>
            <translation>A regra %1 não pode ser avaliada: %2.</translation>
        </message>
        <message>
            <source>Prometheus cannot read %1 on %2: %3.</source>
            <translation>O Prometheus não consegue ler %1 em %2: %3.</translation>
        </message>
        <message>
            <source>Prometheus cannot tell Alertmanager at %1 of its alerts.</source>
            <translation>O Prometheus não consegue informar seus alertas ao Alertmanager em %1.</translation>
        </message>
        <message numerus="yes">
            <source>The query of %1 gives %n values where one is needed: add them up, or name a label to group by.</source>
            <translation>
                <numerusform>A consulta de %1 dá %n valor.</numerusform>
                <numerusform>A consulta de %1 dá %n valores onde é preciso um: some-os ou indique uma etiqueta para agrupar.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, tried</source>
            <translation>%1, tentado</translation>
        </message>
        <message>
            <source>All attempts in a minute, averaged over the last minute.</source>
            <translation>Todas as tentativas em um minuto, em média do último minuto.</translation>
        </message>
        <message>
            <source>%1, succeeded</source>
            <translation>%1, deu certo</translation>
        </message>
        <message>
            <source>The attempts in a minute that succeeded, averaged over the last minute.</source>
            <translation>As tentativas em um minuto que deram certo, em média do último minuto.</translation>
        </message>
        <message>
            <source>%1 success</source>
            <translation>%1, sucesso</translation>
        </message>
        <message>
            <source>Those that succeeded, of all that tried.</source>
            <translation>As que deram certo, de todas as tentadas.</translation>
        </message>
        <message>
            <source>People using it now</source>
            <translation>Pessoas usando agora</translation>
        </message>
        <message>
            <source>Everybody who is signed in, on all servers.</source>
            <translation>Todos os que estão conectados, em todos os servidores.</translation>
        </message>
        <message>
            <source>Answer time, p95</source>
            <translation>Tempo de resposta, p95</translation>
        </message>
        <message>
            <source>19 of 20 answers of the last minute were quicker.</source>
            <translation>19 de 20 respostas do último minuto foram mais rápidas.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourceCheck</name>
        <message numerus="yes">
            <source>It measures %n thing(s).</source>
            <translation>
                <numerusform>Mede %n coisa.</numerusform>
                <numerusform>Mede %n coisas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dayshift does not know this kind of monitoring.</source>
            <translation>O Dayshift não conhece este tipo de monitoramento.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Watchman</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>O arquivo não pode ser lido: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The file is longer than %n MB.</source>
            <translation>
                <numerusform>O arquivo tem mais de %n MB.</numerusform>
                <numerusform>O arquivo tem mais de %n MB.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more question(s) had no useful answer.</source>
            <translation>
                <numerusform>Mais %n pergunta não teve resposta útil.</numerusform>
                <numerusform>Mais %n perguntas não tiveram resposta útil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series were left out: there are too many.</source>
            <translation>
                <numerusform>%n série ficou de fora: há demais.</numerusform>
                <numerusform>%n séries ficaram de fora: há demais.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s ahead of this one.</source>
            <translation>
                <numerusform>O relógio de lá está %n s adiantado em relação a este.</numerusform>
                <numerusform>O relógio de lá está %n s adiantado em relação a este.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its clock is %n s behind this one.</source>
            <translation>
                <numerusform>O relógio de lá está %n s atrasado em relação a este.</numerusform>
                <numerusform>O relógio de lá está %n s atrasado em relação a este.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::AlertStrip</name>
        <message>
            <source>Raise incident …</source>
            <translation>Abrir incidente…</translation>
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
            <translation>Silenciar, vincular a um incidente ou dizer que não é um problema</translation>
        </message>
        <message>
            <source>Recovered %1: %2</source>
            <translation>Recuperado às %1: %2</translation>
        </message>
        <message>
            <source>Decide about %1</source>
            <translation>Decidir sobre %1</translation>
        </message>
        <message>
            <source>Raise an incident for %1</source>
            <translation>Abrir um incidente para %1</translation>
        </message>
        <message>
            <source>I have seen that %1 is over</source>
            <translation>Vi que %1 terminou</translation>
        </message>
        <message numerus="yes">
            <source>Mute for %n minute(s) …</source>
            <translation>
                <numerusform>Silenciar por %n minuto…</numerusform>
                <numerusform>Silenciar por %n minutos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Link to incident %1: %2</source>
            <translation>Vincular ao incidente %1: %2</translation>
        </message>
        <message>
            <source>Not a problem …</source>
            <translation>Não é um problema…</translation>
        </message>
        <message>
            <source>No longer watched since %1: %2</source>
            <comment>a time, an alert</comment>
            <translation>Não é mais observado desde %1: %2</translation>
        </message>
        <message>
            <source>I have seen that %1 is no longer watched</source>
            <translation>Vi que %1 não é mais observado</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FigureTile</name>
        <message>
            <source>not measured</source>
            <translation>não medido</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>de %1</translation>
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
            <translation>Quem usa, e se consegue</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>Nada foi medido.</translation>
        </message>
        <message>
            <source>%1: not measured</source>
            <translation>%1: não medido</translation>
        </message>
        <message>
            <source>%1: %2 tried per minute, success not measured</source>
            <translation>%1: %2 tentativas por minuto, sucesso não medido</translation>
        </message>
        <message>
            <source>%1: %2 tried, %3 succeeded, %4 refused per minute</source>
            <translation>%1: %2 tentativas, %3 com sucesso, %4 recusadas por minuto</translation>
        </message>
        <message>
            <source>%1 first failed</source>
            <translation>%1 primeira falha</translation>
        </message>
        <message>
            <source>%1 tried</source>
            <translation>%1 tentativas</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 recusadas</translation>
        </message>
        <message>
            <source>%1 succeeded</source>
            <translation>%1 com sucesso</translation>
        </message>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>Nada foi medido neste período.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ImpactTable</name>
        <message>
            <source>not measured</source>
            <translation>não medido</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>Tentativas por minuto</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>Com sucesso por minuto</translation>
        </message>
        <message>
            <source>Refused per minute</source>
            <translation>Recusadas por minuto</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MonitoringDialog</name>
        <message>
            <source>Connect monitoring</source>
            <translation>Conectar monitoramento</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Teste</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>Ainda não testado.</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testar</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>C&amp;onectar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Informado à mão</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace</source>
            <translation>Guardado no chaveiro do sistema, nunca no espaço de trabalho</translation>
        </message>
        <message>
            <source>What the figures are of, as its alerts and deployments call it</source>
            <translation>De que são os valores, como seus alertas e implantações o chamam</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>Ti&amp;po</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>En&amp;dereço</translation>
        </message>
        <message>
            <source>Acc&amp;ount, where it wants one</source>
            <translation>&amp;Conta, onde ele pede uma</translation>
        </message>
        <message>
            <source>&amp;Password or token</source>
            <translation>Sen&amp;ha ou token</translation>
        </message>
        <message>
            <source>Certificate &amp;authority, as a PEM file</source>
            <translation>A&amp;utoridade certificadora, como arquivo PEM</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Serviço</translation>
        </message>
        <message>
            <source>Asked &amp;every so many seconds</source>
            <translation>Inter&amp;valo de consulta em segundos</translation>
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
            <translation>Unidade</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>No mínimo</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>No máximo</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>Add a &amp;figure</source>
            <translation>&amp;Adicionar um valor</translation>
        </message>
        <message>
            <source>&amp;Remove it</source>
            <translation>&amp;Removê-lo</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Sucesso</translation>
        </message>
        <message>
            <source>Query: %1</source>
            <translation>Consulta: %1</translation>
        </message>
        <message>
            <source>Value now</source>
            <translation>Valor agora</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outro</translation>
        </message>
        <message>
            <source>People now</source>
            <translation>Pessoas agora</translation>
        </message>
        <message>
            <source>Errors per minute</source>
            <translation>Erros por minuto</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Tempo de resposta</translation>
        </message>
        <message>
            <source>Tried per minute</source>
            <translation>Tentativas por minuto</translation>
        </message>
        <message>
            <source>Succeeded per minute</source>
            <translation>Com sucesso por minuto</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponível</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>Significado de %1</translation>
        </message>
        <message>
            <source>It is being asked …</source>
            <translation>A consulta está em curso…</translation>
        </message>
        <message>
            <source>It cannot be read yet. Mend what failed and test it again.</source>
            <translation>Ainda não pode ser lido. Corrija o que falhou e teste de novo.</translation>
        </message>
        <message>
            <source>It can be read. Check the figures: what they mean, and when they are well.</source>
            <translation>Pode ser lido. Confira os valores: o que significam e quando estão bons.</translation>
        </message>
        <message>
            <source>It can be read. Its alerts are shown; add figures for the tiles and the chart.</source>
            <translation>Pode ser lido. Os alertas são mostrados; adicione valores para os blocos e o gráfico.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Dê um nome.</translation>
        </message>
        <message>
            <source>Connected: %1</source>
            <translation>Conectado: %1</translation>
        </message>
        <message>
            <source>Edit monitoring</source>
            <translation>Editar monitoramento</translation>
        </message>
        <message>
            <source>Empty: the one that is in the keyring</source>
            <translation>Vazio: o que está no chaveiro</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Sa&amp;lvar</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a source of monitoring</comment>
            <translation>Alterado: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionPage</name>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>Última %n hora</numerusform>
                <numerusform>Últimas %n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>Período exibido</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>Como &amp;tabela</translation>
        </message>
        <message>
            <source>Show the chart's values as a table (L)</source>
            <translation>Mostrar os valores do gráfico como tabela (L)</translation>
        </message>
        <message>
            <source>Raise incident …</source>
            <translation>Abrir incidente…</translation>
        </message>
        <message>
            <source>Raise an incident, filled in from monitoring (Ctrl+I)</source>
            <translation>Abrir um incidente, preenchido a partir do monitoramento (Ctrl+I)</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <translation>%1 não responde há %2.</translation>
        </message>
        <message>
            <source>What you see is from %1.</source>
            <translation>O que você vê é de %1.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Próxima tentativa em %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more source(s) do not answer.</source>
            <translation>
                <numerusform>Mais %n fonte não responde.</numerusform>
                <numerusform>Mais %n fontes não respondem.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) in production</source>
            <translation>
                <numerusform>%n alerta em produção</numerusform>
                <numerusform>%n alertas em produção</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment to production is known.</source>
            <translation>Nenhuma implantação em produção é conhecida.</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>a version and when it was deployed</comment>
            <translation>%1 desde %2</translation>
        </message>
        <message>
            <source>Incident raised: %1</source>
            <translation>Incidente aberto: %1</translation>
        </message>
        <message>
            <source>Mute %1</source>
            <translation>Silenciar %1</translation>
        </message>
        <message numerus="yes">
            <source>Why may it be quiet for %n minute(s)?</source>
            <translation>
                <numerusform>Por que pode ficar em silêncio por %n minuto?</numerusform>
                <numerusform>Por que pode ficar em silêncio por %n minutos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Muted: %1</source>
            <translation>Silenciado: %1</translation>
        </message>
        <message>
            <source>Not a problem</source>
            <translation>Não é um problema</translation>
        </message>
        <message>
            <source>Why is %1 not a problem? The reason is kept for the figures.</source>
            <translation>Por que %1 não é um problema? O motivo fica guardado para os números.</translation>
        </message>
        <message>
            <source>Not a problem: %1</source>
            <translation>Não é um problema: %1</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed</source>
            <translation>Quem usa, e se consegue</translation>
        </message>
        <message>
            <source>Who uses it, and do they succeed, as a table</source>
            <translation>Quem usa, e se consegue, como tabela</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>por minuto</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>Quem é afetado</translation>
        </message>
        <message>
            <source>What changed before it</source>
            <translation>O que mudou antes</translation>
        </message>
        <message>
            <source>Use and success per day</source>
            <translation>Uso e sucesso por dia</translation>
        </message>
        <message>
            <source>Use and success per release</source>
            <translation>Uso e sucesso por release</translation>
        </message>
        <message>
            <source>No monitoring yet</source>
            <translation>Ainda não há monitoramento</translation>
        </message>
        <message>
            <source>Connect what measures production, to see here whether customers can do what they came for.</source>
            <translation>Conecte o que mede a produção, para ver aqui se os clientes conseguem fazer o que vieram fazer.</translation>
        </message>
        <message>
            <source>Connect Prometheus …</source>
            <translation>Conectar Prometheus…</translation>
        </message>
        <message>
            <source>JSON address …</source>
            <translation>Endereço JSON…</translation>
        </message>
        <message>
            <source>CSV …</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Success by hand …</source>
            <translation>Sucesso à mão…</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>Visto: %1</translation>
        </message>
        <message>
            <source>Linked to an incident: %1</source>
            <translation>Vinculado a um incidente: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alerts</comment>
            <translation>
                <numerusform>mais %n</numerusform>
                <numerusform>mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the two worst only</source>
            <translation>Mostrar só os dois piores</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <translation>%1 de %2 falharam</translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>a count and what is counted</comment>
            <translation>%1 %2 falharam</translation>
        </message>
        <message>
            <source>The figures tell no groups apart. A group label does.</source>
            <translation>Os valores não distinguem grupos. Uma etiqueta de agrupamento distingue.</translation>
        </message>
        <message>
            <source>Nobody, as far as is measured.</source>
            <translation>Ninguém, até onde é medido.</translation>
        </message>
        <message>
            <source>24 hours before</source>
            <translation>24 horas antes</translation>
        </message>
        <message>
            <source>Nothing that Dayshift knows of.</source>
            <translation>Nada de que o Dayshift saiba.</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>%1 por minuto</translation>
        </message>
        <message>
            <source>Tried: %1 (%2)
Succeeded: %3 (%4)</source>
            <translation>Tentativas: %1 (%2)
Com sucesso: %3 (%4)</translation>
        </message>
        <message>
            <source>Nothing tells what was tried and what succeeded.</source>
            <translation>Nada diz o que foi tentado e o que deu certo.</translation>
        </message>
        <message>
            <source>No release to production is known.</source>
            <translation>Nenhuma release em produção é conhecida.</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Marcar todos como vistos</translation>
        </message>
        <message>
            <source>The last one ended %1.</source>
            <translation>O último terminou: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over and not seen yet.</source>
            <translation>
                <numerusform>%n alerta de dias anteriores terminou e ainda não foi visto.</numerusform>
                <numerusform>%n alertas de dias anteriores terminaram e ainda não foram vistos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) seen</source>
            <translation>
                <numerusform>%n alerta visto</numerusform>
                <numerusform>%n alertas vistos</numerusform>
            </translation>
        </message>
        <message>
            <source>At</source>
            <translation>Horário</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Tentativas</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Com êxito</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusadas</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProductionWords</name>
        <message>
            <source>%1 succeed</source>
            <translation>%1 com sucesso</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>não medido</translation>
        </message>
        <message>
            <source>%1 per minute, averaged</source>
            <comment>what is counted</comment>
            <translation>%1 por minuto, em média</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>nenhum número</translation>
        </message>
        <message>
            <source>usual %1</source>
            <translation>normal %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>limite %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>no mínimo %1</translation>
        </message>
        <message>
            <source>Over since %1, it lasted %2.</source>
            <translation>Fim: %1, durou %2.</translation>
        </message>
        <message>
            <source>For %1, since %2.</source>
            <translation>Há %1, desde %2.</translation>
        </message>
        <message>
            <source>Began %1, %2 after deployment %3.</source>
            <comment>time, span, version</comment>
            <translation>Início: %1, %2 após a implantação %3.</translation>
        </message>
        <message>
            <source>Began %1.</source>
            <translation>Início: %1.</translation>
        </message>
        <message>
            <source>So far %1.</source>
            <translation>Até agora %1.</translation>
        </message>
        <message numerus="yes">
            <source>It came back %n time(s).</source>
            <translation>
                <numerusform>Voltou %n vez.</numerusform>
                <numerusform>Voltou %n vezes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silenced at its source until %1.</source>
            <translation>Silenciado na origem até %1.</translation>
        </message>
        <message>
            <source>Muted until %1: %2.</source>
            <translation>Silenciado até %1: %2.</translation>
        </message>
        <message>
            <source>Not a problem, says %1: %2.</source>
            <translation>Não é um problema, diz %1: %2.</translation>
        </message>
        <message>
            <source>Part of incident %1: %2.</source>
            <translation>Parte do incidente %1: %2.</translation>
        </message>
        <message>
            <source>works</source>
            <translation>funciona</translation>
        </message>
        <message>
            <source>1 in %1 refused</source>
            <translation>1 em %1 recusadas</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <comment>a share in percent</comment>
            <translation>%1 recusadas</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Crítico</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Informação</translation>
        </message>
        <message>
            <source>No severity</source>
            <translation>Sem severidade</translation>
        </message>
        <message>
            <source>Deployment %1</source>
            <translation>Implantação %1</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Implantação</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuração</translation>
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
            <translation>Mudança</translation>
        </message>
        <message>
            <source>It fired for %1, then its source was not asked any more: whether it is over is not known.</source>
            <translation>Durou %1, depois a fonte não foi mais consultada: não se sabe se terminou.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RaisePanel</name>
        <message>
            <source>Create a &amp;story in the Expedite lane</source>
            <translation>Criar uma &amp;história na raia Urgente</translation>
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
            <translation>Atribuir a</translation>
        </message>
        <message>
            <source>Caused by</source>
            <translation>Causado por</translation>
        </message>
        <message>
            <source>Raise incident</source>
            <translation>Abrir incidente</translation>
        </message>
        <message>
            <source>Filled in from monitoring. Change what is wrong.</source>
            <translation>Preenchido a partir do monitoramento. Altere o que estiver errado.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>Títu&amp;lo</translation>
        </message>
        <message>
            <source>&amp;Impact</source>
            <translation>&amp;Impacto</translation>
        </message>
        <message>
            <source>P&amp;1 stops customers</source>
            <translation>P&amp;1 impede os clientes</translation>
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
            <translation>Prioridade</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>&amp;Atribuir a</translation>
        </message>
        <message>
            <source>&amp;Caused by</source>
            <translation>&amp;Causado por</translation>
        </message>
        <message>
            <source>You can undo for 10 seconds. Nothing is sent to customers from here.</source>
            <translation>Você pode desfazer por 10 segundos. Nada é enviado aos clientes daqui.</translation>
        </message>
        <message>
            <source>Enter an earlier one …</source>
            <translation>Informar uma anterior…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Raise the incident (Ctrl+Enter)</source>
            <translation>Abrir o incidente (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>It began %1 with the first failure in %2, and was noticed %3 later.</source>
            <translation>Início: %1, com a primeira falha em %2; percebido %3 depois.</translation>
        </message>
        <message>
            <source>It began %1, says the alert.</source>
            <translation>Início: %1, segundo o alerta.</translation>
        </message>
        <message>
            <source>Monitoring shows no failure: it begins now.</source>
            <translation>O monitoramento não mostra nenhuma falha: começa agora.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ninguém ainda</translation>
        </message>
        <message>
            <source>what runs</source>
            <translation>o que está rodando</translation>
        </message>
        <message>
            <source>changed %1 last</source>
            <comment>a service</comment>
            <translation>mudou %1 por último</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Ainda não se sabe</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerido</translation>
        </message>
        <message>
            <source>Nobody else is in the team yet.</source>
            <translation>Ninguém mais está no time ainda.</translation>
        </message>
        <message>
            <source>Who will be told: %1.</source>
            <translation>Quem será avisado: %1.</translation>
        </message>
        <message>
            <source>Raise P%1 incident</source>
            <translation>Abrir incidente P%1</translation>
        </message>
        <message>
            <source>Stop &amp;other deployments until it is recovered</source>
            <translation>Parar &amp;outras implantações até a recuperação</translation>
        </message>
        <message>
            <source>No release is deployed from here but one with the story of this incident. What a server deploys by itself goes on.</source>
            <translation>Nenhuma release é implantada daqui, exceto uma com a história deste incidente. O que um servidor implanta sozinho continua.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CompareDialog</name>
        <message>
            <source>Baseline of %1</source>
            <comment>a version</comment>
            <translation>Baseline de %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two versions</comment>
            <translation>%1 e %2</translation>
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
            <translation>Alterado</translation>
        </message>
        <message>
            <source>new</source>
            <translation>novo</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>removido</translation>
        </message>
        <message>
            <source>other</source>
            <translation>diferente</translation>
        </message>
        <message numerus="yes">
            <source>%n of the parts differ</source>
            <translation>
                <numerusform>%n das partes difere</numerusform>
                <numerusform>%n das partes diferem</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NewReleaseDialog</name>
        <message>
            <source>New release</source>
            <translation>Nova release</translation>
        </message>
        <message>
            <source>%1, build %2, %3</source>
            <comment>a pipeline; a number; a time</comment>
            <translation>%1, build %2, %3</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Nenhum ainda</translation>
        </message>
        <message>
            <source>&amp;Build</source>
            <translation>&amp;Build</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Versão</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Serviço</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>&amp;Pacote</translation>
        </message>
        <message>
            <source>For example the digest of an image</source>
            <translation>Por exemplo, o digest de uma imagem</translation>
        </message>
        <message>
            <source>&amp;Roll-back to</source>
            <translation>&amp;Rollback para</translation>
        </message>
        <message>
            <source>Stories that wait to go out</source>
            <translation>Histórias que esperam para sair</translation>
        </message>
        <message>
            <source>Plan release</source>
            <translation>Planejar release</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>It needs a version.</source>
            <translation>Falta uma versão.</translation>
        </message>
        <message>
            <source>Say which service is released.</source>
            <translation>Diga qual serviço é lançado.</translation>
        </message>
        <message>
            <source>This version was planned already.</source>
            <translation>Esta versão já foi planejada.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ProgressStrip</name>
        <message>
            <source>Progress of the release</source>
            <translation>Progresso da release</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseCommand</name>
        <message>
            <source>There is no %1.</source>
            <translation>Não há %1.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>dayshift list releases names what there is.</source>
            <translation>dayshift list releases mostra o que existe.</translation>
        </message>
        <message>
            <source>Plan, seal, sign and deploy a release.</source>
            <translation>Planejar, selar, assinar e implantar uma release.</translation>
        </message>
        <message>
            <source>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered or passphrase.</source>
            <translation>create, show, seal, sign, refuse, waive, rehearse, deploy, recovered ou passphrase.</translation>
        </message>
        <message>
            <source>The release's version.</source>
            <translation>A versão da release.</translation>
        </message>
        <message>
            <source>What is released.</source>
            <translation>O que é lançado.</translation>
        </message>
        <message>
            <source>The build's number.</source>
            <translation>O número do build.</translation>
        </message>
        <message>
            <source>A story that is in it; may be given several times.</source>
            <translation>Uma história que está nela; pode ser informado várias vezes.</translation>
        </message>
        <message>
            <source>The version to go back to.</source>
            <translation>A versão para a qual voltar.</translation>
        </message>
        <message>
            <source>The role to sign for, as product-owner.</source>
            <translation>O papel pelo qual assinar, como product-owner.</translation>
        </message>
        <message>
            <source>The gate to waive, as no-open-incident.</source>
            <translation>O gate a dispensar, como no-open-incident.</translation>
        </message>
        <message>
            <source>Why, or what was seen.</source>
            <translation>Por quê, ou o que foi visto.</translation>
        </message>
        <message>
            <source>Have the server deploy it: nobody asks again.</source>
            <translation>Mandar o servidor implantar: ninguém pergunta de novo.</translation>
        </message>
        <message>
            <source>A deed and a version are needed.</source>
            <translation>São necessárias uma ação e uma versão.</translation>
        </message>
        <message>
            <source>%1 %2 was planned already.</source>
            <translation>%1 %2 já foi planejada.</translation>
        </message>
        <message>
            <source>Choose another version.</source>
            <translation>Escolha outra versão.</translation>
        </message>
        <message>
            <source>Nobody said what is released.</source>
            <translation>Ninguém disse o que é lançado.</translation>
        </message>
        <message>
            <source>Name a service or a build.</source>
            <translation>Indique um serviço ou um build.</translation>
        </message>
        <message>
            <source>%1 is not a member of this team.</source>
            <translation>%1 não é membro deste time.</translation>
        </message>
        <message>
            <source>DAYSHIFT_ME names who you are.</source>
            <translation>DAYSHIFT_ME indica quem você é.</translation>
        </message>
        <message>
            <source>Signing passphrase: </source>
            <translation>Frase secreta de assinatura: </translation>
        </message>
        <message>
            <source>Choose your signing passphrase: </source>
            <translation>Escolha sua frase secreta de assinatura: </translation>
        </message>
        <message>
            <source>There is no role that you would sign for.</source>
            <translation>Não há papel pelo qual você assinaria.</translation>
        </message>
        <message>
            <source>Name one with --as.</source>
            <translation>Indique um com --as.</translation>
        </message>
        <message>
            <source>Your signing passphrase is set.</source>
            <translation>Sua frase secreta de assinatura está definida.</translation>
        </message>
        <message>
            <source>Say so with --yes.</source>
            <translation>Confirme com --yes.</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>Inicie no servidor: o Dayshift a reconhece pelo commit.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseNotes</name>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Corrigido</translation>
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
            <translation>Recusar esta release?</translation>
        </message>
        <message>
            <source>It is held until what you name is mended and it is sealed again. A refusal cannot be taken back.</source>
            <translation>Ela fica retida até que o que você indicar seja corrigido e ela seja selada de novo. Uma recusa não pode ser desfeita.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Refuse release</source>
            <translation>Recusar release</translation>
        </message>
        <message>
            <source>Waive “%1”?</source>
            <comment>a gate</comment>
            <translation>Dispensar “%1”?</translation>
        </message>
        <message>
            <source>The release may go out although this does not hold. Everybody sees who waived it, and why.</source>
            <translation>A release pode sair embora isto não esteja cumprido. Todos veem quem dispensou, e por quê.</translation>
        </message>
        <message>
            <source>Waive gate</source>
            <translation>Dispensar gate</translation>
        </message>
        <message>
            <source>The roll-back was rehearsed</source>
            <translation>O rollback foi ensaiado</translation>
        </message>
        <message>
            <source>What was brought back, where, and in which time</source>
            <translation>O que foi trazido de volta, onde e em quanto tempo</translation>
        </message>
        <message>
            <source>Save evidence</source>
            <translation>Salvar evidência</translation>
        </message>
        <message>
            <source>Call it recovered?</source>
            <translation>Declarar recuperado?</translation>
        </message>
        <message>
            <source>It is written as your word, not as measured.</source>
            <translation>Fica escrito como palavra sua, não como medido.</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>O que você viu</translation>
        </message>
        <message>
            <source>Call it recovered</source>
            <translation>Declarar recuperado</translation>
        </message>
        <message>
            <source>Story removed from the release</source>
            <translation>História removida da release</translation>
        </message>
        <message>
            <source>Added to the release</source>
            <translation>Adicionada à release</translation>
        </message>
        <message>
            <source>Release notes of %1</source>
            <comment>a version</comment>
            <translation>Notas de versão de %1</translation>
        </message>
        <message numerus="yes">
            <source>The notes are part of the sealed baseline: changing them breaks the seal, and %n signature(s) become void.</source>
            <translation>
                <numerusform>As notas fazem parte da baseline selada: alterá-las rompe o selo, e %n assinatura perde a validade.</numerusform>
                <numerusform>As notas fazem parte da baseline selada: alterá-las rompe o selo, e %n assinaturas perdem a validade.</numerusform>
            </translation>
        </message>
        <message>
            <source>For customers, as Markdown</source>
            <translation>Para clientes, em Markdown</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>Salvar notas</translation>
        </message>
        <message>
            <source>Release notes written</source>
            <translation>Notas de versão escritas</translation>
        </message>
        <message>
            <source>Release %1 planned</source>
            <comment>a version</comment>
            <translation>Release %1 planejada</translation>
        </message>
        <message>
            <source>Save signing record</source>
            <translation>Salvar registro de assinaturas</translation>
        </message>
        <message>
            <source>Start it on the server: Dayshift recognises it by its commit.</source>
            <translation>Inicie no servidor: o Dayshift a reconhece pelo commit.</translation>
        </message>
        <message>
            <source>Deploy %1 to production now?</source>
            <comment>a version</comment>
            <translation>Implantar %1 em produção agora?</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Implantar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Plan a release</source>
            <translation>Planejar uma release</translation>
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
            <translation>Assinar</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>Recusar…</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>Implantar…</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>Editar notas</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
        </message>
        <message>
            <source>The database is away: nothing can be signed or deployed until it is back.</source>
            <translation>O banco de dados está fora: nada pode ser assinado ou implantado até ele voltar.</translation>
        </message>
        <message>
            <source>Something is being written.</source>
            <translation>Algo está sendo gravado.</translation>
        </message>
        <message>
            <source>Plan a new release</source>
            <translation>Planejar uma nova release</translation>
        </message>
        <message>
            <source>The releases are being read.</source>
            <translation>As releases estão sendo lidas.</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>Ainda não há releases</translation>
        </message>
        <message>
            <source>A release says what goes out, proves that it may, and keeps who signed it.</source>
            <translation>Uma release diz o que sai, prova que pode sair e guarda quem a assinou.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) wait for signatures</source>
            <translation>
                <numerusform>%n release aguarda assinaturas</numerusform>
                <numerusform>%n releases aguardam assinaturas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>a service; a version; its state</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>This is the demo: there is no server that could be told.</source>
            <translation>Esta é a demonstração: não há servidor a que se possa pedir.</translation>
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
                <numerusform>%1 %2, %n assinatura perde a validade</numerusform>
                <numerusform>%1 %2, %n assinaturas perdem a validade</numerusform>
            </translation>
        </message>
        <message>
            <source>No release is planned that could take it.</source>
            <translation>Não há release planejada que possa recebê-la.</translation>
        </message>
        <message>
            <source>Plan a release first.</source>
            <translation>Planeje uma release primeiro.</translation>
        </message>
        <message>
            <source>Add to release</source>
            <translation>Adicionar à release</translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to %1</source>
            <comment>a release</comment>
            <translation>
                <numerusform>Adicionar %n cartão a %1</numerusform>
                <numerusform>Adicionar %n cartões a %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n card(s) to a release</source>
            <translation>
                <numerusform>Adicionar %n cartão a uma release</numerusform>
                <numerusform>Adicionar %n cartões a uma release</numerusform>
            </translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versão</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Gates met</source>
            <translation>Gates cumpridos</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Gates</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Assinaturas</translation>
        </message>
        <message>
            <source>Signatures asked for</source>
            <translation>Assinaturas exigidas</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Histórias</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Baseline SHA-256</source>
            <translation>SHA-256 da baseline</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planejada</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Selada</translation>
        </message>
        <message>
            <source>In sign-off since</source>
            <translation>Em assinatura desde</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Implantada</translation>
        </message>
        <message>
            <source>You have signed %1 %2 as %3.</source>
            <comment>a service; a version; a role</comment>
            <translation>Você assinou %1 %2 como %3.</translation>
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
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Baseline</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>Após a assinatura</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Notas de versão</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planejada</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>Build feito</translation>
        </message>
        <message>
            <source>no build yet</source>
            <translation>ainda sem build</translation>
        </message>
        <message>
            <source>build %1</source>
            <translation>build %1</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>%1 of %2 gates</source>
            <translation>%1 de %2 gates</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Implantação</translation>
        </message>
        <message>
            <source>to production</source>
            <translation>em produção</translation>
        </message>
        <message numerus="yes">
            <source>%n min watch</source>
            <translation>
                <numerusform>%n min de observação</numerusform>
                <numerusform>%n min de observação</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Waits %1</source>
            <comment>a span</comment>
            <translation>Espera %1</translation>
        </message>
        <message>
            <source>for signatures</source>
            <translation>por assinaturas</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n passed</source>
            <translation>
                <numerusform>%1 de %n passou</numerusform>
                <numerusform>%1 de %n passaram</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation>
                <numerusform>%n dispensado com motivo</numerusform>
                <numerusform>%n dispensados com motivo</numerusform>
            </translation>
        </message>
        <message>
            <source>gates warn</source>
            <translation>gates só avisam</translation>
        </message>
        <message>
            <source>The gates are being looked at.</source>
            <translation>Os gates estão sendo examinados.</translation>
        </message>
        <message>
            <source>Rehearsed …</source>
            <translation>Ensaiado…</translation>
        </message>
        <message>
            <source>Say that the roll-back was rehearsed</source>
            <translation>Dizer que o rollback foi ensaiado</translation>
        </message>
        <message>
            <source>Waive …</source>
            <translation>Dispensar…</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <translation>Dispensar %1</translation>
        </message>
        <message>
            <source>Ask for it again</source>
            <translation>Exigir de novo</translation>
        </message>
        <message>
            <source>Ask for %1 again</source>
            <translation>Exigir %1 de novo</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Open the report of %1</source>
            <translation>Abrir o relatório de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stories</source>
            <translation>
                <numerusform>%n história</numerusform>
                <numerusform>%n histórias</numerusform>
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
                <numerusform>%n artefato</numerusform>
                <numerusform>%n artefatos</numerusform>
            </translation>
        </message>
        <message>
            <source>Open story %1</source>
            <translation>Abrir história %1</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Remove story %1</source>
            <translation>Remover história %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more commits</source>
            <translation>
                <numerusform>e mais %n commit</numerusform>
                <numerusform>e mais %n commits</numerusform>
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
            <translation>Selada por %2, %1</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>Não selada</translation>
        </message>
        <message numerus="yes">
            <source>All %n parts</source>
            <translation>
                <numerusform>Todas as partes (%n)</numerusform>
                <numerusform>Todas as %n partes</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all parts of the baseline</source>
            <translation>Mostrar todas as partes da baseline</translation>
        </message>
        <message>
            <source>It has no build yet.</source>
            <translation>Ainda não tem build.</translation>
        </message>
        <message>
            <source>Seal baseline</source>
            <translation>Selar baseline</translation>
        </message>
        <message>
            <source>Deploy with %1</source>
            <comment>a pipeline</comment>
            <translation>Implantar com %1</translation>
        </message>
        <message>
            <source>Deploy on the server: it is recognised by its commit</source>
            <translation>Implante no servidor: é reconhecida pelo commit</translation>
        </message>
        <message>
            <source>Watch production</source>
            <translation>Observar a produção</translation>
        </message>
        <message>
            <source>%1, then verified</source>
            <comment>a span</comment>
            <translation>%1, depois verificada</translation>
        </message>
        <message>
            <source>If it fails: back to %1</source>
            <comment>a version</comment>
            <translation>Se falhar: volta para %1</translation>
        </message>
        <message>
            <source>Call it recovered …</source>
            <translation>Declarar recuperado…</translation>
        </message>
        <message>
            <source>Call it recovered, with a reason</source>
            <translation>Declarar recuperado, com um motivo</translation>
        </message>
        <message>
            <source>Deploy …</source>
            <translation>Implantar…</translation>
        </message>
        <message>
            <source>for customers</source>
            <translation>para clientes</translation>
        </message>
        <message>
            <source>Nobody has written any yet.</source>
            <translation>Ninguém escreveu nenhuma ainda.</translation>
        </message>
        <message>
            <source>Edit notes</source>
            <translation>Editar notas</translation>
        </message>
        <message>
            <source>Edit the release notes</source>
            <translation>Editar as notas de versão</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReleaseWords</name>
        <message>
            <source>Calling it recovered needs a reason.</source>
            <translation>Declarar recuperado exige um motivo.</translation>
        </message>
        <message>
            <source>Say what you saw.</source>
            <translation>Diga o que você viu.</translation>
        </message>
        <message>
            <source>It is called recovered already.</source>
            <translation>Já foi declarado recuperado.</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>Não há mais nada a fazer.</translation>
        </message>
        <message>
            <source>This release has gone out already.</source>
            <translation>Esta release já saiu.</translation>
        </message>
        <message>
            <source>Plan another release.</source>
            <translation>Planeje outra release.</translation>
        </message>
        <message>
            <source>This release was refused.</source>
            <translation>Esta release foi recusada.</translation>
        </message>
        <message>
            <source>Signatures are missing: %1.</source>
            <translation>Faltam assinaturas: %1.</translation>
        </message>
        <message>
            <source>It is deployed when all who are asked have signed.</source>
            <translation>Ela é implantada quando todos os solicitados tiverem assinado.</translation>
        </message>
        <message>
            <source>No pipeline is known that deploys this release.</source>
            <translation>Não se conhece um pipeline que implante esta release.</translation>
        </message>
        <message>
            <source>The server of this pipeline is not connected any more.</source>
            <translation>O servidor deste pipeline não está mais conectado.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n gates hold</source>
            <translation>
                <numerusform>%1 de %n gate cumprido</numerusform>
                <numerusform>%1 de %n gates cumpridos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n signatures</source>
            <translation>
                <numerusform>%1 de %n assinatura</numerusform>
                <numerusform>%1 de %n assinaturas</numerusform>
            </translation>
        </message>
        <message>
            <source>Every story accepted</source>
            <translation>Todas as histórias aceitas</translation>
        </message>
        <message>
            <source>Definition of done</source>
            <translation>Definição de pronto</translation>
        </message>
        <message>
            <source>Functional tests</source>
            <translation>Testes funcionais</translation>
        </message>
        <message>
            <source>Performance tests</source>
            <translation>Testes de desempenho</translation>
        </message>
        <message>
            <source>Security tests</source>
            <translation>Testes de segurança</translation>
        </message>
        <message>
            <source>Quality level</source>
            <translation>Nível de qualidade</translation>
        </message>
        <message>
            <source>Roll-back rehearsed</source>
            <translation>Rollback ensaiado</translation>
        </message>
        <message>
            <source>No open incident</source>
            <translation>Nenhum incidente aberto</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passou</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>dispensado</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planejada</translation>
        </message>
        <message>
            <source>Waits for sign-off</source>
            <translation>Aguarda assinatura</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Assinada</translation>
        </message>
        <message>
            <source>Being deployed</source>
            <translation>Em implantação</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>Em observação</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusada</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Código-fonte</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Pacote</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuração</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Banco de dados</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Passed for another commit, not for this one</source>
            <translation>Passou para outro commit, não para este</translation>
        </message>
        <message>
            <source>No stage of this kind has run for this commit</source>
            <translation>Nenhuma etapa deste tipo rodou para este commit</translation>
        </message>
        <message>
            <source>runs in build %1</source>
            <translation>roda no build %1</translation>
        </message>
        <message>
            <source>%1, build %2</source>
            <comment>616 of 616; a build's number</comment>
            <translation>%1, build %2</translation>
        </message>
        <message>
            <source>passed in build %1</source>
            <translation>passou no build %1</translation>
        </message>
        <message>
            <source>did not pass in build %1</source>
            <translation>não passou no build %1</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nada está aberto</translation>
        </message>
        <message numerus="yes">
            <source>%1 is open; this release fixes it</source>
            <comment>numbers of incidents</comment>
            <translation>
                <numerusform>%1 está aberto; esta release o corrige</numerusform>
                <numerusform>%1 estão abertos; esta release os corrige</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open</source>
            <comment>numbers of incidents</comment>
            <translation>%1 em aberto</translation>
        </message>
        <message>
            <source>No story is in it yet</source>
            <translation>Ainda não há histórias nela</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories</source>
            <translation>
                <numerusform>%1 de %n história</numerusform>
                <numerusform>%1 de %n histórias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 of %n criteria proven</source>
            <comment>1 of 1 story</comment>
            <translation>
                <numerusform>%1, %2 de %n critério comprovado</numerusform>
                <numerusform>%1, %2 de %n critérios comprovados</numerusform>
            </translation>
        </message>
        <message>
            <source>The team has agreed on no definition of done</source>
            <translation>O time não combinou uma definição de pronto</translation>
        </message>
        <message>
            <source>%1, team version %2</source>
            <comment>8 of 8</comment>
            <translation>%1, versão %2 do time</translation>
        </message>
        <message>
            <source>No tests were told for this commit</source>
            <translation>Nenhum teste foi informado para este commit</translation>
        </message>
        <message>
            <source>%1 of the tests passed, %2 asked for</source>
            <comment>two percentages</comment>
            <translation>%1 dos testes passaram, exige-se %2</translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n ignorada</numerusform>
                <numerusform>%n ignoradas</numerusform>
            </translation>
        </message>
        <message>
            <source>a stage calls itself passed beside failed tests</source>
            <translation>uma etapa se diz aprovada apesar de testes com falha</translation>
        </message>
        <message>
            <source>Nobody has rehearsed it for this commit</source>
            <translation>Ninguém ensaiou para este commit</translation>
        </message>
        <message>
            <source>Waived by %1: %2</source>
            <translation>Dispensado por %1: %2</translation>
        </message>
        <message>
            <source>It was given for another commit.</source>
            <translation>Foi dada para outro commit.</translation>
        </message>
        <message>
            <source>What goes out was changed.</source>
            <translation>O que sai foi alterado.</translation>
        </message>
        <message>
            <source>The release was sealed again.</source>
            <translation>A release foi selada de novo.</translation>
        </message>
        <message>
            <source>“%1” was run again.</source>
            <comment>a gate</comment>
            <translation>“%1” foi executado de novo.</translation>
        </message>
        <message>
            <source>“%1” does not hold any more.</source>
            <comment>a gate</comment>
            <translation>“%1” não está mais cumprido.</translation>
        </message>
        <message>
            <source>Outside of its band, %1 watched</source>
            <comment>a span</comment>
            <translation>Fora da faixa, %1 de observação</translation>
        </message>
        <message>
            <source>Not measured yet, %1 watched</source>
            <comment>a span</comment>
            <translation>Ainda não medido, %1 de observação</translation>
        </message>
        <message>
            <source>In its band for %1 of %2</source>
            <comment>two spans</comment>
            <translation>Na faixa há %1 de %2</translation>
        </message>
        <message>
            <source>In its band for %1</source>
            <comment>a span</comment>
            <translation>Na faixa há %1</translation>
        </message>
        <message>
            <source>Not back in its band after %1</source>
            <comment>a span</comment>
            <translation>Não voltou à faixa após %1</translation>
        </message>
        <message>
            <source>Called recovered by %1: %2</source>
            <translation>Declarado recuperado por %1: %2</translation>
        </message>
        <message>
            <source>Overtaken by %1, not verified</source>
            <comment>a version</comment>
            <translation>Superada por %1, não verificada</translation>
        </message>
        <message>
            <source>Nothing measures it: a person has to say so</source>
            <translation>Nada o mede: uma pessoa precisa dizer</translation>
        </message>
        <message>
            <source>This release is not there any more.</source>
            <translation>Esta release não existe mais.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Look at the list of releases.</source>
            <translation>Veja a lista de releases.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>Peça a uma dessas pessoas.</translation>
        </message>
        <message>
            <source>This release has no commit yet.</source>
            <translation>Esta release ainda não tem commit.</translation>
        </message>
        <message>
            <source>Choose the build that is to go out.</source>
            <translation>Escolha o build que deve sair.</translation>
        </message>
        <message>
            <source>This release is not sealed yet.</source>
            <translation>Esta release ainda não está selada.</translation>
        </message>
        <message>
            <source>Seal its baseline first: that is what is signed.</source>
            <translation>Sele a baseline primeiro: é ela que se assina.</translation>
        </message>
        <message>
            <source>Mend what was named, then seal it again.</source>
            <translation>Corrija o que foi indicado e sele de novo.</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>Você não é membro deste time.</translation>
        </message>
        <message>
            <source>Have somebody add you, with your login.</source>
            <translation>Peça que alguém adicione você, com seu login.</translation>
        </message>
        <message>
            <source>Not every gate holds: %1.</source>
            <translation>Nem todos os gates estão cumpridos: %1.</translation>
        </message>
        <message>
            <source>Have them met, or waived by the product owner.</source>
            <translation>Faça com que sejam cumpridos, ou dispensados pelo product owner.</translation>
        </message>
        <message>
            <source>Nobody has to sign as %1 any more.</source>
            <translation>Ninguém mais precisa assinar como %1.</translation>
        </message>
        <message>
            <source>Look at who signed.</source>
            <translation>Veja quem assinou.</translation>
        </message>
        <message>
            <source>You signed this release already, as %1.</source>
            <translation>Você já assinou esta release, como %1.</translation>
        </message>
        <message>
            <source>Somebody else has to sign as %1.</source>
            <translation>Outra pessoa precisa assinar como %1.</translation>
        </message>
        <message>
            <source>You made this change: whoever made it does not sign alone.</source>
            <translation>Você fez esta mudança: quem a fez não assina sozinho.</translation>
        </message>
        <message>
            <source>Somebody who did not make it has to sign.</source>
            <translation>Precisa assinar alguém que não a fez.</translation>
        </message>
        <message>
            <source>The database knows you as %1, not as %2.</source>
            <translation>O banco de dados conhece você como %1, não como %2.</translation>
        </message>
        <message>
            <source>Open the workspace with your own login.</source>
            <translation>Abra o espaço de trabalho com seu próprio login.</translation>
        </message>
        <message>
            <source>This passphrase is somebody else's.</source>
            <translation>Esta frase secreta é de outra pessoa.</translation>
        </message>
        <message>
            <source>Enter your own.</source>
            <translation>Digite a sua.</translation>
        </message>
        <message>
            <source>The release was changed while you looked at it.</source>
            <translation>A release foi alterada enquanto você a olhava.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>Nada foi assinado.</translation>
        </message>
        <message>
            <source>Look at it again, then sign.</source>
            <translation>Veja de novo e depois assine.</translation>
        </message>
        <message>
            <source>A refusal needs a reason.</source>
            <translation>Uma recusa precisa de um motivo.</translation>
        </message>
        <message>
            <source>Say what has to change.</source>
            <translation>Diga o que precisa mudar.</translation>
        </message>
        <message>
            <source>This team does not ask for this gate.</source>
            <translation>Este time não exige este gate.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Escolha outro.</translation>
        </message>
        <message>
            <source>A gate is waived with a reason only.</source>
            <translation>Um gate só é dispensado com um motivo.</translation>
        </message>
        <message>
            <source>Say why it may go out all the same.</source>
            <translation>Diga por que pode sair mesmo assim.</translation>
        </message>
        <message>
            <source>This gate holds: there is nothing to waive.</source>
            <translation>Este gate está cumprido: não há o que dispensar.</translation>
        </message>
        <message>
            <source>Look at its evidence.</source>
            <translation>Veja a evidência dele.</translation>
        </message>
        <message>
            <source>A rehearsal needs its evidence.</source>
            <translation>Um ensaio precisa de evidência.</translation>
        </message>
        <message>
            <source>Say what was brought back, where, and in which time.</source>
            <translation>Diga o que foi trazido de volta, onde e em quanto tempo.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Esta frase secreta é curta demais.</translation>
        </message>
        <message numerus="yes">
            <source>Take %n characters or more.</source>
            <translation>
                <numerusform>Use %n caractere ou mais.</numerusform>
                <numerusform>Use %n caracteres ou mais.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your signing passphrase was changed meanwhile.</source>
            <translation>Sua frase secreta de assinatura foi alterada nesse meio-tempo.</translation>
        </message>
        <message>
            <source>Enter the new one.</source>
            <translation>Digite a nova.</translation>
        </message>
        <message>
            <source>This is not your signing passphrase.</source>
            <translation>Esta não é a sua frase secreta de assinatura.</translation>
        </message>
        <message>
            <source>Enter it again.</source>
            <translation>Digite de novo.</translation>
        </message>
        <message>
            <source>Look at the release again.</source>
            <translation>Veja a release de novo.</translation>
        </message>
        <message>
            <source>Only a member of the team signs.</source>
            <translation>Só um membro do time assina.</translation>
        </message>
        <message>
            <source>%1 does not have the role %2 any more.</source>
            <translation>%1 não tem mais o papel %2.</translation>
        </message>
        <message>
            <source>What was signed is not what is sealed.</source>
            <translation>O que foi assinado não é o que está selado.</translation>
        </message>
        <message>
            <source>Nobody signs twice in one release.</source>
            <translation>Ninguém assina duas vezes em uma release.</translation>
        </message>
        <message>
            <source>A signature is never removed.</source>
            <translation>Uma assinatura nunca é removida.</translation>
        </message>
        <message>
            <source>A signature is never changed: it can only become void.</source>
            <translation>Uma assinatura nunca é alterada: só pode perder a validade.</translation>
        </message>
        <message>
            <source>A release that was signed is never removed.</source>
            <translation>Uma release que foi assinada nunca é removida.</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>espera %1</translation>
        </message>
        <message>
            <source>deployed %1</source>
            <comment>a time</comment>
            <translation>implantada: %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>a time</comment>
            <translation>planejada: %1</translation>
        </message>
        <message>
            <source>%1 gates · %2 signed</source>
            <comment>1 of 3; 2 of 3</comment>
            <translation>%1 gates · %2 assinados</translation>
        </message>
        <message>
            <source>Deployments are stopped until INC-%1 is recovered: %2</source>
            <comment>an incident&apos;s number; its title</comment>
            <translation>As implantações estão paradas até a recuperação de INC-%1: %2</translation>
        </message>
        <message>
            <source>Deploy what mends it, or take the stop back in the incident.</source>
            <translation>Implante o que o corrige, ou retire a parada no incidente.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RemovalDialog</name>
        <message numerus="yes">
            <source>%n commits are in the build and name no other story: only a new build takes them out.</source>
            <translation>
                <numerusform>%n commit está no build e não menciona outra história: só um novo build o retira.</numerusform>
                <numerusform>%n commits estão no build e não mencionam outra história: só um novo build os retira.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commits also belong to other stories, and stay.</source>
            <translation>
                <numerusform>%n commit também pertence a outras histórias e fica.</numerusform>
                <numerusform>%n commits também pertencem a outras histórias e ficam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acceptance criteria prove nothing here any more.</source>
            <translation>
                <numerusform>%n critério de aceitação não comprova mais nada aqui.</numerusform>
                <numerusform>%n critérios de aceitação não comprovam mais nada aqui.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked tests prove nothing here any more.</source>
            <translation>
                <numerusform>%n teste vinculado não comprova mais nada aqui.</numerusform>
                <numerusform>%n testes vinculados não comprovam mais nada aqui.</numerusform>
            </translation>
        </message>
        <message>
            <source>The release notes name it.</source>
            <translation>As notas de versão a mencionam.</translation>
        </message>
        <message>
            <source>INC-%1 would not be fixed by this release.</source>
            <translation>INC-%1 não seria corrigido por esta release.</translation>
        </message>
        <message>
            <source>The baseline is not sealed any more.</source>
            <translation>A baseline não está mais selada.</translation>
        </message>
        <message>
            <source>The signature of %1 becomes void.</source>
            <translation>A assinatura de %1 perde a validade.</translation>
        </message>
        <message>
            <source>Nothing else changes with it.</source>
            <translation>Nada mais muda com isso.</translation>
        </message>
        <message>
            <source>Remove #%1 from this release?</source>
            <translation>Remover #%1 desta release?</translation>
        </message>
        <message>
            <source>What changes with it</source>
            <translation>O que muda com isso</translation>
        </message>
        <message>
            <source>Remove story</source>
            <translation>Remover história</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RoleWords</name>
        <message>
            <source>This is for the role %1. Who has it: %2.</source>
            <translation>Isto cabe ao papel %1. Quem o tem: %2.</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Convidado</translation>
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
            <translation>Desenvolvedor</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance engineer</source>
            <translation>Engenheiro de desempenho</translation>
        </message>
        <message>
            <source>Security tester</source>
            <translation>Testador de segurança</translation>
        </message>
        <message>
            <source>Release engineer</source>
            <translation>Engenheiro de release</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>two roles</comment>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Ask one of them.</source>
            <translation>Peça a uma dessas pessoas.</translation>
        </message>
        <message>
            <source>You are a guest of this team: you can look at everything, and change nothing.</source>
            <translation>Você é convidado deste time: pode ver tudo e não alterar nada.</translation>
        </message>
        <message>
            <source>Ask for a role: %1.</source>
            <comment>names</comment>
            <translation>Peça um papel: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SignatureCard</name>
        <message>
            <source>Signatures</source>
            <translation>Assinaturas</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>signatures</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <translation>Recusada por %1: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a role; a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>your turn</source>
            <translation>sua vez</translation>
        </message>
        <message>
            <source>waits %1</source>
            <comment>a span</comment>
            <translation>espera %1</translation>
        </message>
        <message>
            <source>Void: %1, %2. %3</source>
            <comment>a person; a time; why</comment>
            <translation>Sem validade: %1, %2. %3</translation>
        </message>
        <message>
            <source>No signature is asked of you.</source>
            <translation>Nenhuma assinatura é pedida de você.</translation>
        </message>
        <message>
            <source>Sign with your passphrase</source>
            <translation>Assine com sua frase secreta</translation>
        </message>
        <message>
            <source>Choose your signing passphrase</source>
            <translation>Escolha sua frase secreta de assinatura</translation>
        </message>
        <message>
            <source>stored with time and gate results</source>
            <translation>gravada com horário e resultados dos gates</translation>
        </message>
        <message>
            <source>Show what was typed</source>
            <translation>Mostrar o que foi digitado</translation>
        </message>
        <message>
            <source>Refuse …</source>
            <translation>Recusar…</translation>
        </message>
        <message>
            <source>Sign and deploy</source>
            <translation>Assinar e implantar</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Assinar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningMeaning</name>
        <message>
            <source>Accepts: the stories do what the customer needs</source>
            <translation>Aceita: as histórias fazem o que o cliente precisa</translation>
        </message>
        <message>
            <source>Confirms: quality is at the level expected</source>
            <translation>Confirma: a qualidade está no nível esperado</translation>
        </message>
        <message>
            <source>Releases: ready to deploy, roll-back ready</source>
            <translation>Libera: pronta para implantar, rollback preparado</translation>
        </message>
        <message>
            <source>Confirms: it is fast enough under load</source>
            <translation>Confirma: é rápida o bastante sob carga</translation>
        </message>
        <message>
            <source>Confirms: no known weakness goes out</source>
            <translation>Confirma: nenhuma fragilidade conhecida sai</translation>
        </message>
        <message>
            <source>Confirms: the team kept to its agreement</source>
            <translation>Confirma: o time cumpriu seu acordo</translation>
        </message>
        <message>
            <source>Confirms: the change was reviewed</source>
            <translation>Confirma: a mudança foi revisada</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Concorda</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SigningRecord</name>
        <message>
            <source>Signing record of %1 %2</source>
            <comment>a service; a version</comment>
            <translation>Registro de assinaturas de %1 %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. Baseline SHA-256 %3.</source>
            <translation>Impresso: %1. Commit %2. SHA-256 da baseline %3.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Gates</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Assinaturas</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Recusada: %1</translation>
        </message>
        <message>
            <source>Void since %1. %2</source>
            <comment>a time; why</comment>
            <translation>Sem validade desde %1. %2</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Válida</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Baseline</translation>
        </message>
        <message>
            <source>After the deployment</source>
            <translation>Após a implantação</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>Printed %1. Commit %2. The baseline is not sealed yet.</source>
            <translation>Impresso: %1. Commit %2. A baseline ainda não está selada.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WordsDialog</name>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CorrectionDialog</name>
        <message>
            <source>Correct times</source>
            <translation>Corrigir horários</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a role; what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 said on %2: %3 to %4, until then %5 to %6. %7</source>
            <comment>a person, a day, times of day, a reason</comment>
            <translation>%1 disse em %2: %3 a %4, até então %5 a %6. %7</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Até</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Como você sabe?</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Deixar como estão</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayModel</name>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Quanto tempo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DayPage</name>
        <message>
            <source>This build is not kept any more.</source>
            <translation>Este build não está mais guardado.</translation>
        </message>
        <message>
            <source>&amp;Open build</source>
            <translation>Abrir &amp;build</translation>
        </message>
        <message>
            <source>&amp;Correct times …</source>
            <translation>&amp;Corrigir horários…</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Copiar como &amp;texto</translation>
        </message>
        <message>
            <source>&amp;Add to backlog</source>
            <translation>&amp;Adicionar ao backlog</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <comment>what happened</comment>
            <translation>Ver: %1</translation>
        </message>
        <message>
            <source>Make this the &amp;start of the incident</source>
            <translation>Tornar este o &amp;início do incidente</translation>
        </message>
        <message>
            <source>Make this the &amp;end of the incident</source>
            <translation>Tornar este o &amp;fim do incidente</translation>
        </message>
        <message>
            <source>Added to the backlog: %1</source>
            <comment>a story</comment>
            <translation>Adicionado ao backlog: %1</translation>
        </message>
        <message>
            <source>Times corrected: %1</source>
            <comment>what happened</comment>
            <translation>Horários corrigidos: %1</translation>
        </message>
        <message>
            <source>The incident begins at %1</source>
            <translation>O incidente começa às %1</translation>
        </message>
        <message>
            <source>The incident ends at %1</source>
            <translation>O incidente termina às %1</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Dia anterior</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>Conectar uma fonte…</translation>
        </message>
        <message>
            <source>Steps of the day</source>
            <translation>Passos do dia</translation>
        </message>
        <message>
            <source>&amp;Previous day</source>
            <translation>Dia &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Hoje</translation>
        </message>
        <message>
            <source>&amp;Next day</source>
            <translation>&amp;Próximo dia</translation>
        </message>
        <message>
            <source>Previous day ([)</source>
            <translation>Dia anterior ([)</translation>
        </message>
        <message>
            <source>Next day (])</source>
            <translation>Próximo dia (])</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Hoje (T)</translation>
        </message>
        <message>
            <source>As &amp;table</source>
            <translation>Como &amp;tabela</translation>
        </message>
        <message>
            <source>Show the steps as a table (L)</source>
            <translation>Mostrar os passos como tabela (L)</translation>
        </message>
        <message>
            <source>&amp;Raise incident</source>
            <translation>Abrir i&amp;ncidente</translation>
        </message>
        <message>
            <source>One page as P&amp;DF …</source>
            <translation>Uma página em P&amp;DF…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Copiar como texto</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>&amp;All that ran</source>
            <translation>Tudo o que &amp;rodou</translation>
        </message>
        <message>
            <source>&amp;What waits for a role</source>
            <translation>O &amp;que espera por um papel</translation>
        </message>
        <message>
            <source>Show &amp;closer</source>
            <translation>Apro&amp;ximar</translation>
        </message>
        <message>
            <source>Show &amp;more</source>
            <translation>Mostrar &amp;mais</translation>
        </message>
        <message>
            <source>Show the w&amp;hole day</source>
            <translation>Mostrar o dia &amp;inteiro</translation>
        </message>
        <message>
            <source>All builds, signatures and deployments of the day (A)</source>
            <translation>Todos os builds, assinaturas e implantações do dia (A)</translation>
        </message>
        <message>
            <source>The newest that ran on this day</source>
            <translation>O mais recente que rodou neste dia</translation>
        </message>
        <message>
            <source>What ran on this day</source>
            <translation>O que rodou neste dia</translation>
        </message>
        <message>
            <source>From the first failure until now</source>
            <translation>Da primeira falha até agora</translation>
        </message>
        <message>
            <source>From the first failure to the verified recovery</source>
            <translation>Da primeira falha à recuperação verificada</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) open</source>
            <translation>
                <numerusform>%n incidente aberto</numerusform>
                <numerusform>%n incidentes abertos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing happened yet today</source>
            <translation>Nada aconteceu ainda hoje</translation>
        </message>
        <message>
            <source>Nothing happened on this day</source>
            <translation>Nada aconteceu neste dia</translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) before.</source>
            <translation>
                <numerusform>O último incidente foi %n dia antes.</numerusform>
                <numerusform>O último incidente foi %n dias antes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last incident was %n day(s) ago.</source>
            <translation>
                <numerusform>O último incidente foi há %n dia.</numerusform>
                <numerusform>O último incidente foi há %n dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no incident before it.</source>
            <translation>Não houve incidente antes dele.</translation>
        </message>
        <message>
            <source>%1 has not answered for %2.</source>
            <comment>a source, how long</comment>
            <translation>%1 não responde há %2.</translation>
        </message>
        <message>
            <source>What you see of it is from %1. Dayshift tries again by itself.</source>
            <comment>a time of day</comment>
            <translation>O que você vê dela é de %1. O Dayshift tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 não pôde ser gravado.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Worked %1, waited %2.</source>
            <translation>Trabalhado %1, esperado %2.</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a date</comment>
            <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>An incident ends neither before it begins nor before it was noticed.</source>
            <translation>Um incidente não termina antes de começar nem antes de ser percebido.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another step.</source>
            <translation>Nada foi alterado. Escolha outro passo.</translation>
        </message>
        <message>
            <source>Open &amp;log</source>
            <translation>Abrir &amp;log</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>Atrib&amp;uir a</translation>
        </message>
        <message>
            <source>#%1 assigned to %2</source>
            <comment>a story; a person</comment>
            <translation>Atribuído a %2: #%1</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Raia</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
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
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabalho</translation>
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
            <translation>Desenvolvedor</translation>
        </message>
        <message>
            <source>DevTester</source>
            <translation>DevTester</translation>
        </message>
        <message>
            <source>Performance Engineer</source>
            <translation>Engenheiro de desempenho</translation>
        </message>
        <message>
            <source>Security Tester</source>
            <translation>Testador de segurança</translation>
        </message>
        <message>
            <source>Release Engineer</source>
            <translation>Engenheiro de release</translation>
        </message>
        <message>
            <source>Operations Engineer</source>
            <translation>Engenheiro de operações</translation>
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
            <translation>ED</translation>
        </message>
        <message>
            <source>ST</source>
            <comment>initials of Security Tester</comment>
            <translation>TS</translation>
        </message>
        <message>
            <source>RE</source>
            <comment>initials of Release Engineer</comment>
            <translation>ER</translation>
        </message>
        <message>
            <source>OE</source>
            <comment>initials of Operations Engineer</comment>
            <translation>EO</translation>
        </message>
        <message>
            <source>customers fail</source>
            <comment>what happened</comment>
            <translation>falha para clientes</translation>
        </message>
        <message>
            <source>detection</source>
            <translation>detecção</translation>
        </message>
        <message>
            <source>triage</source>
            <translation>triagem</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>correção</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>retrabalho</translation>
        </message>
        <message>
            <source>build</source>
            <translation>build</translation>
        </message>
        <message>
            <source>functional tests</source>
            <translation>testes funcionais</translation>
        </message>
        <message>
            <source>performance tests</source>
            <translation>testes de desempenho</translation>
        </message>
        <message>
            <source>security tests</source>
            <translation>testes de segurança</translation>
        </message>
        <message>
            <source>other stage</source>
            <translation>outra etapa</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>assinatura</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>implantação</translation>
        </message>
        <message>
            <source>works again</source>
            <comment>what happened</comment>
            <translation>volta a funcionar</translation>
        </message>
        <message>
            <source>verification</source>
            <translation>verificação</translation>
        </message>
        <message>
            <source>Not noticed yet</source>
            <translation>Ainda não percebido</translation>
        </message>
        <message>
            <source>Wait for a look at the impact</source>
            <translation>Espera por um olhar no impacto</translation>
        </message>
        <message>
            <source>Wait for a developer</source>
            <translation>Espera por um desenvolvedor</translation>
        </message>
        <message>
            <source>Wait for the rework</source>
            <translation>Espera pelo retrabalho</translation>
        </message>
        <message>
            <source>Wait for the build</source>
            <translation>Espera pelo build</translation>
        </message>
        <message>
            <source>Wait for functional tests</source>
            <translation>Espera por testes funcionais</translation>
        </message>
        <message>
            <source>Wait for performance tests</source>
            <translation>Espera por testes de desempenho</translation>
        </message>
        <message>
            <source>Wait for security tests</source>
            <translation>Espera por testes de segurança</translation>
        </message>
        <message>
            <source>Wait for the next stage</source>
            <translation>Espera pela próxima etapa</translation>
        </message>
        <message>
            <source>Wait for sign-off</source>
            <translation>Espera por assinatura</translation>
        </message>
        <message>
            <source>Wait for deployment</source>
            <translation>Espera pela implantação</translation>
        </message>
        <message>
            <source>Wait for verification</source>
            <translation>Espera pela verificação</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>%1 of %2 failed</source>
            <comment>tests</comment>
            <translation>%1 de %2 falharam</translation>
        </message>
        <message>
            <source>%1 of %2 passed</source>
            <comment>tests</comment>
            <translation>%1 de %2 passaram</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a stage</comment>
            <translation>falhou</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>a stage</comment>
            <translation>instável</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>a stage</comment>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a stage</comment>
            <translation>em execução</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a stage, its result</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>First customer failed</source>
            <translation>Falhou para o primeiro cliente</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Percebido</translation>
        </message>
        <message>
            <source>Impact seen, nobody has it yet</source>
            <translation>Impacto visto, ninguém está cuidando ainda</translation>
        </message>
        <message>
            <source>Impact seen, developer assigned</source>
            <translation>Impacto visto, desenvolvedor designado</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Correção</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>Retrabalho</translation>
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
            <translation>Desempenho</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Signature refused</source>
            <translation>Assinatura recusada</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Assinado</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Implantação</translation>
        </message>
        <message>
            <source>Deployment of %1 to %2 failed</source>
            <translation>A implantação de %1 em %2 falhou</translation>
        </message>
        <message>
            <source>Deploy %1 to %2</source>
            <translation>Implantação de %1 em %2</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>Volta a funcionar</translation>
        </message>
        <message>
            <source>Not recovered</source>
            <translation>Não recuperado</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
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
            <translation>horários corrigidos</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Detecção</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Triagem</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Testes</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Deploy and verify</source>
            <translation>Implantação e verificação</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was waited for, how long</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Rework cost %1</source>
            <translation>O retrabalho custou %1</translation>
        </message>
        <message>
            <source>Rework after build %1: %2</source>
            <translation>Retrabalho após o build %1: %2</translation>
        </message>
        <message>
            <source>Noticed %1 after the first failure</source>
            <translation>Percebido %1 após a primeira falha</translation>
        </message>
        <message>
            <source>Wait less for %1: it was %2</source>
            <translation>Esperar menos por %1: foram %2</translation>
        </message>
        <message>
            <source>Find earlier what failed in %1: the rework cost %2</source>
            <translation>Encontrar antes o que falhou em %1: o retrabalho custou %2</translation>
        </message>
        <message>
            <source>Notice failures sooner than after %1</source>
            <translation>Perceber falhas em menos de %1</translation>
        </message>
        <message>
            <source>Learned from INC-%1 on %2. %3.</source>
            <translation>Aprendido com INC-%1 em %2. %3.</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>Alerta: %1</translation>
        </message>
        <message>
            <source>Alert is over, not seen yet: %1</source>
            <translation>O alerta terminou, ainda não visto: %1</translation>
        </message>
        <message>
            <source>%1 is not recovered: %2</source>
            <comment>an incident, its title</comment>
            <translation>%1 não está recuperado: %2</translation>
        </message>
        <message>
            <source>Nobody has %1: %2</source>
            <comment>an incident, its title</comment>
            <translation>Ninguém está cuidando de %1: %2</translation>
        </message>
        <message>
            <source>Fix %1: %2</source>
            <comment>a story, its title</comment>
            <translation>Corrigir %1: %2</translation>
        </message>
        <message>
            <source>Failed: %1, build %2</source>
            <translation>Falhou: %1, build %2</translation>
        </message>
        <message>
            <source>Verify %1: %2</source>
            <comment>a story, its title</comment>
            <translation>Verificar %1: %2</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <comment>a release</comment>
            <translation>Assinar %1</translation>
        </message>
        <message>
            <source>Approve %1, build %2</source>
            <translation>Aprovar %1, build %2</translation>
        </message>
        <message>
            <source>Deploy %1</source>
            <comment>a release</comment>
            <translation>Implantar %1</translation>
        </message>
        <message>
            <source>Watch %1 after its deployment</source>
            <translation>Observar %1 após a implantação</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>a pipeline, its build, the stage that runs</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>Sign %1 %2</source>
            <comment>a service, its version</comment>
            <translation>Assinar %1 %2</translation>
        </message>
        <message>
            <source>Deploy %1 %2</source>
            <comment>a service, its version</comment>
            <translation>Implantar %1 %2</translation>
        </message>
        <message>
            <source>#%1 is blocked: %2</source>
            <translation>#%1 está bloqueada: %2</translation>
        </message>
        <message>
            <source>Open for %1</source>
            <translation>Aberto há %1</translation>
        </message>
        <message>
            <source>Called recovered at %1 by %2</source>
            <translation>Declarado recuperado às %1 por %2</translation>
        </message>
        <message>
            <source>Recovered at %1</source>
            <translation>Recuperado às %1</translation>
        </message>
        <message>
            <source>story #%1</source>
            <translation>história #%1</translation>
        </message>
        <message>
            <source>caused by deployment %1</source>
            <translation>causado pela implantação %1</translation>
        </message>
        <message>
            <source>two clocks disagree</source>
            <translation>dois relógios divergem</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) of earlier days are over, not seen yet</source>
            <translation>
                <numerusform>%n alerta de dias anteriores terminou, ainda não visto</numerusform>
                <numerusform>%n alertas de dias anteriores terminaram, ainda não vistos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LearnCard</name>
        <message>
            <source>Learn from this day</source>
            <translation>Aprenda com este dia</translation>
        </message>
        <message>
            <source>There is nothing to learn from a quiet day.</source>
            <translation>Não há o que aprender de um dia calmo.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Mantido</translation>
        </message>
        <message>
            <source>Add to backlog</source>
            <translation>Adicionar ao backlog</translation>
        </message>
        <message>
            <source>Add to backlog: %1</source>
            <translation>Adicionar ao backlog: %1</translation>
        </message>
        <message>
            <source>This cannot be changed here: the workspace is read-only.</source>
            <translation>Isto não pode ser alterado aqui: o espaço de trabalho é somente leitura.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::RestCard</name>
        <message>
            <source>Rest of the day</source>
            <translation>Resto do dia</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>Este dia terminou.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 de %2 feitos</translation>
        </message>
        <message>
            <source>Nothing is planned, and nobody is waited for.</source>
            <translation>Nada está planejado, e não se espera por ninguém.</translation>
        </message>
        <message>
            <source>about %1: %2</source>
            <comment>a time of day; what is planned</comment>
            <translation>cerca de %1: %2</translation>
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
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ResultStrip</name>
        <message>
            <source>until now</source>
            <translation>até agora</translation>
        </message>
        <message>
            <source>time to recovery</source>
            <translation>tempo de recuperação</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>afetados</translation>
        </message>
        <message>
            <source>%1 affected</source>
            <comment>customers, requests</comment>
            <translation>%1 afetados</translation>
        </message>
        <message>
            <source>longest wait: %1</source>
            <translation>maior espera: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TimeCard</name>
        <message>
            <source>Where the time went</source>
            <translation>Para onde foi o tempo</translation>
        </message>
        <message>
            <source>Worked %1, %2</source>
            <translation>Trabalhado %1, %2</translation>
        </message>
        <message>
            <source>Waited %1, %2</source>
            <translation>Esperado %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n rework loop(s) cost %1</source>
            <translation>
                <numerusform>%n ciclo de retrabalho custou %1</numerusform>
                <numerusform>%n ciclos de retrabalho custaram %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: build %2 failed %n test(s).</source>
            <comment>what it cost; a build</comment>
            <translation>
                <numerusform>%1: o build %2 falhou em %n teste.</numerusform>
                <numerusform>%1: o build %2 falhou em %n testes.</numerusform>
            </translation>
        </message>
        <message>
            <source>No incident on this day.</source>
            <translation>Nenhum incidente neste dia.</translation>
        </message>
        <message numerus="yes">
            <source>Of the last %n incident(s) most was waited in: %1, %2.</source>
            <translation>
                <numerusform>No último %n incidente, a maior espera foi em: %1, %2.</numerusform>
                <numerusform>Nos últimos %n incidentes, a maior espera foi em: %1, %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: worked %2, waited %3</source>
            <comment>a phase</comment>
            <translation>%1: trabalhado %2, esperado %3</translation>
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
            <translation>Linha do tempo do dia</translation>
        </message>
        <message>
            <source>Left and right go from step to step, up and down from role to role, Enter opens what is behind a step.</source>
            <translation>Esquerda e direita vão de passo a passo, cima e baixo de papel a papel, Enter abre o que está por trás de um passo.</translation>
        </message>
        <message>
            <source>Seen part of the day</source>
            <translation>Parte visível do dia</translation>
        </message>
        <message>
            <source>%1 %2 · noticed after %3</source>
            <comment>a time of day, what happened, how long</comment>
            <translation>%1 %2 · percebido após %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a time of day, what happened</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, the longest wait</source>
            <translation>%1, a maior espera</translation>
        </message>
        <message>
            <source>%1 at worst, %2</source>
            <comment>a value, a time of day</comment>
            <translation>pior valor %1, %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <comment>a limit</comment>
            <translation>no mínimo %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>a limit</comment>
            <translation>no máximo %1</translation>
        </message>
        <message>
            <source>failed run</source>
            <translation>execução com falha</translation>
        </message>
        <message>
            <source>passed run</source>
            <translation>execução que passou</translation>
        </message>
        <message>
            <source>rework</source>
            <translation>retrabalho</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>work</source>
            <translation>trabalho</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>trabalhado</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WaitingLens</name>
        <message>
            <source>What waits for a role</source>
            <translation>O que espera por um papel</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Nothing waits for this role.</source>
            <translation>Nada espera por este papel.</translation>
        </message>
        <message>
            <source>What waits for this role</source>
            <translation>O que espera por este papel</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a role, how much waits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>so long</comment>
            <translation>há %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoBand</name>
        <message>
            <source>Demo day</source>
            <translation>Dia de demonstração</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Tuesday, 60 times as fast. Nothing here is kept.</source>
            <translation>Terça-feira, 60 vezes mais rápida. Nada aqui é guardado.</translation>
        </message>
        <message>
            <source>Time of the demo day</source>
            <translation>Horário do dia de demonstração</translation>
        </message>
        <message>
            <source>Drag to another time of the day. Earlier times begin it anew.</source>
            <translation>Arraste para outro horário do dia. Horários anteriores o recomeçam.</translation>
        </message>
        <message>
            <source>Use my own data</source>
            <translation>Usar meus próprios dados</translation>
        </message>
        <message>
            <source>Pause the day</source>
            <translation>Pausar o dia</translation>
        </message>
        <message>
            <source>Play the day</source>
            <translation>Reproduzir o dia</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Hint</name>
        <message>
            <source>Got it</source>
            <translation>Entendi</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::DemoGuide</name>
        <message>
            <source>The day plays here. Pause it, or drag to any time; what you see comes from a small CI server and a small Prometheus in this program.</source>
            <translation>O dia se passa aqui. Pause-o ou arraste para qualquer horário; o que você vê vem de um pequeno servidor de CI e de um pequeno Prometheus dentro deste programa.</translation>
        </message>
        <message>
            <source>Sign-ins fail since 08:42. Production says for how many, and what changed before it.</source>
            <translation>Logins falham desde as 08:42. Produção diz para quantos, e o que mudou antes disso.</translation>
        </message>
        <message>
            <source>The Product Owner has raised the incident and assigned a developer: a story in the Expedite lane of the board.</source>
            <translation>O Product Owner abriu o incidente e designou um desenvolvedor: uma história na raia Urgente do quadro.</translation>
        </message>
        <message>
            <source>The fix fails two of 614 functional tests. Pipeline shows the first failing line, and who has it.</source>
            <translation>A correção falha em dois de 614 testes funcionais. Pipeline mostra a primeira linha com falha e quem está cuidando.</translation>
        </message>
        <message>
            <source>All tests passed, and now the release waits for three signatures. Waiting is hatched everywhere.</source>
            <translation>Todos os testes passaram, e agora a release aguarda três assinaturas. A espera é hachurada em todo lugar.</translation>
        </message>
        <message>
            <source>22.3.1 is out and customers can sign in. Recovered it is called when that has lasted for 15 minutes.</source>
            <translation>22.3.1 saiu e os clientes conseguem entrar. Só se chama recuperado quando isso tiver durado 15 minutos.</translation>
        </message>
        <message>
            <source>Day tells it in one picture: who had it when, what was waited for, and what to learn.</source>
            <translation>Dia conta tudo em uma imagem: quem estava cuidando e quando, pelo que se esperou e o que aprender.</translation>
        </message>
        <message>
            <source>Hint %1 of %2</source>
            <translation>Dica %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Address</name>
        <message>
            <source>This is no address of a place in Dayshift.</source>
            <translation>Este não é um endereço de um lugar no Dayshift.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>Nada foi aberto.</translation>
        </message>
        <message>
            <source>One looks like dayshift:story/2187.</source>
            <translation>Um endereço é como dayshift:story/2187.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ChartCard</name>
        <message>
            <source>What “%1” means</source>
            <translation>O que “%1” significa</translation>
        </message>
        <message>
            <source>More values than pixels: the greatest and the least of each are drawn.</source>
            <translation>Mais valores que pixels: são desenhados o maior e o menor de cada um.</translation>
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
            <translation>nada a medir</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>When or where</source>
            <translation>Quando ou onde</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De quê</translation>
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
            <source>Levels are those of DORA's report of %1: clusters of that year's answers, no thresholds.</source>
            <translation>Os níveis são os do relatório da DORA de %1: agrupamentos das respostas daquele ano, não limites.</translation>
        </message>
        <message>
            <source>Levels are your own.</source>
            <translation>Os níveis são os seus.</translation>
        </message>
        <message>
            <source>Levels are your own: %1.</source>
            <translation>Os níveis são os seus: %1.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GoalBanner</name>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>Nenhuma meta foi definida para esta sprint.</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <translation>Meta: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Plot</name>
        <message>
            <source>%1k</source>
            <comment>thousands</comment>
            <translation>%1 mil</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::PlotView</name>
        <message numerus="yes">
            <source>Chart of %1, %n step(s)</source>
            <translation>
                <numerusform>Gráfico de %1, %n passo</numerusform>
                <numerusform>Gráfico de %1, %n passos</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrow keys read the values, Enter opens what lies behind one.</source>
            <translation>As setas leem os valores, Enter abre o que está por trás de um.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Report</name>
        <message>
            <source>When or where</source>
            <translation>Quando ou onde</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Quantidade</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>90 % within</source>
            <translation>90% em até</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendência</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nível</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sem dados</translation>
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
            <translation>Números principais</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De quê</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>O que significa</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Outros números</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>História</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>Why not done</source>
            <translation>Por que não concluída</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>Foi para</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n história, %1</numerusform>
                <numerusform>%n histórias, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>No goal was set for this sprint.</source>
            <translation>Nenhuma meta foi definida para esta sprint.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quanto</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Comprometido</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entraram</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retiradas</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Não concluídas</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>Esta sprint foi encerrada antes que as histórias fossem registradas: só os números são conhecidos.</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>Entraram durante a sprint</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>Nenhuma sprint planejada ainda.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n story(s), %2</source>
            <comment>the next sprint</comment>
            <translation>
                <numerusform>%1: %n história, %2</numerusform>
                <numerusform>%1: %n histórias, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Taken up by</source>
            <translation>Assumida por</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>ninguém ainda</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Notas de versão</translation>
        </message>
        <message>
            <source>Nothing of this sprint is in production yet.</source>
            <translation>Nada desta sprint está em produção ainda.</translation>
        </message>
        <message>
            <source>Release notes for engineers</source>
            <translation>Notas de versão para engenheiros</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Implantação</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudança</translation>
        </message>
        <message>
            <source>changes not known</source>
            <translation>mudanças desconhecidas</translation>
        </message>
        <message>
            <source>Nothing was deployed to production in this sprint.</source>
            <translation>Nada foi implantado em produção nesta sprint.</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>Revisão de %1</translation>
        </message>
        <message>
            <source>Sprint review</source>
            <translation>Revisão da sprint</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, encerrada</translation>
        </message>
        <message>
            <source>%1, which still runs</source>
            <translation>%1, que ainda está em curso</translation>
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
            <translation>mostrada</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Ainda não há o que mostrar.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>The report could not be written.</source>
            <translation>O relatório não pôde ser gravado.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Um arquivo que já existia está como estava.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Escolha uma pasta em que se possa gravar, com algum espaço livre.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReportCommand</name>
        <message>
            <source>Write a report of a sprint or of the metrics as PDF, HTML or Markdown.</source>
            <translation>Gravar um relatório de uma sprint ou das métricas em PDF, HTML ou Markdown.</translation>
        </message>
        <message>
            <source>sprint or metrics.</source>
            <translation>sprint ou metrics.</translation>
        </message>
        <message>
            <source>The report: its ending says the kind (.pdf, .html or .md).</source>
            <translation>O relatório: a extensão diz o tipo (.pdf, .html ou .md).</translation>
        </message>
        <message>
            <source>The name of a sprint; else the one that runs or was closed last.</source>
            <translation>O nome de uma sprint; senão, a que está em curso ou foi encerrada por último.</translation>
        </message>
        <message>
            <source>How many weeks the metrics look back.</source>
            <translation>Quantas semanas as métricas olham para trás.</translation>
        </message>
        <message>
            <source>The demo day instead of a workspace.</source>
            <translation>O dia de demonstração em vez de um espaço de trabalho.</translation>
        </message>
        <message>
            <source>There is no sprint named “%1”.</source>
            <translation>Não há sprint chamada “%1”.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nada foi gravado.</translation>
        </message>
        <message>
            <source>The backlog shows their names.</source>
            <translation>O backlog mostra os nomes delas.</translation>
        </message>
        <message>
            <source>Write: dayshift report sprint or dayshift report metrics.</source>
            <translation>Escreva: dayshift report sprint ou dayshift report metrics.</translation>
        </message>
        <message>
            <source>Name the report with --out; it ends in .pdf, .html or .md.</source>
            <translation>Nomeie o relatório com --out; termina em .pdf, .html ou .md.</translation>
        </message>
        <message>
            <source>“%1” is not a number of weeks.</source>
            <translation>“%1” não é um número de semanas.</translation>
        </message>
        <message>
            <source>The kind, whatever the ending: pdf, html or md.</source>
            <translation>O tipo, seja qual for a extensão: pdf, html ou md.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Review</name>
        <message>
            <source>There is no sprint to review yet.</source>
            <translation>Ainda não há sprint a revisar.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Plan a sprint in the backlog and start it.</source>
            <translation>Planeje uma sprint no backlog e inicie-a.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>When the sprint began is not known.</source>
            <translation>Não se sabe quando a sprint começou.</translation>
        </message>
        <message>
            <source>%1 incident</source>
            <comment>points</comment>
            <translation>%1 de incidente</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>points and a story's number</comment>
            <translation>%1 #%2</translation>
        </message>
        <message>
            <source>needs %1</source>
            <translation>precisa de %1</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>não iniciada</translation>
        </message>
        <message>
            <source>still in %1</source>
            <comment>a column</comment>
            <translation>ainda em %1</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n história, %1</numerusform>
                <numerusform>%n histórias, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 stories were done; not done: %3.</source>
            <translation>%1 de %2 histórias foram concluídas; não concluídas: %3.</translation>
        </message>
        <message numerus="yes">
            <source>All %n stories are done, %1 of them in production.</source>
            <translation>
                <numerusform>A história (%n) está concluída, em produção: %1.</numerusform>
                <numerusform>Todas as %n histórias estão concluídas, %1 delas em produção.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done stories are in production; not done: %2.</source>
            <translation>
                <numerusform>Em produção: %1 de %n história concluída; não concluídas: %2.</numerusform>
                <numerusform>%1 de %n histórias concluídas estão em produção; não concluídas: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story is in this sprint.</source>
            <translation>Nenhuma história está nesta sprint.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewPage</name>
        <message>
            <source>&amp;Present</source>
            <translation>&amp;Apresentar</translation>
        </message>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Which sprint is looked back on</source>
            <translation>Para qual sprint se olha em retrospecto</translation>
        </message>
        <message>
            <source>Show the review on a whole screen (F8)</source>
            <translation>Mostrar a revisão em tela cheia (F8)</translation>
        </message>
        <message>
            <source>No sprint to review yet</source>
            <translation>Ainda não há sprint a revisar</translation>
        </message>
        <message>
            <source>When a sprint runs, what comes of it is shown here.</source>
            <translation>Quando uma sprint estiver em curso, o que resultar dela aparece aqui.</translation>
        </message>
        <message>
            <source>Open the backlog</source>
            <translation>Abrir o backlog</translation>
        </message>
        <message>
            <source>Demo marked</source>
            <translation>Demonstração marcada</translation>
        </message>
        <message>
            <source>Demo put in another order</source>
            <translation>Ordem da demonstração alterada</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Nota escrita</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Nota removida</translation>
        </message>
        <message>
            <source>%1 · closed, as it was then</source>
            <translation>%1 · encerrada, como era então</translation>
        </message>
        <message>
            <source>%1 · still runs</source>
            <translation>%1 · ainda em curso</translation>
        </message>
        <message>
            <source>Notes made stories</source>
            <translation>Notas transformadas em histórias</translation>
        </message>
        <message>
            <source>The notes of the review are stories now.</source>
            <translation>As notas da revisão agora são histórias.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Não concluídas</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retiradas</translation>
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
            <translation>Pontos</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Coluna</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Adicionada</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewSection</name>
        <message>
            <source>Goal</source>
            <translation>Meta</translation>
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
            <translation>A seguir</translation>
        </message>
        <message>
            <source>This sprint was closed before its stories were written down: only its numbers are known.</source>
            <translation>Esta sprint foi encerrada antes que as histórias fossem registradas: só os números são conhecidos.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>mostrada</translation>
        </message>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
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
                <numerusform>%1 mostradas, %2 a mostrar, %n min</numerusform>
                <numerusform>%1 mostradas, %2 a mostrar, %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>Em números</translation>
        </message>
        <message>
            <source>Came in while it ran</source>
            <translation>Entraram durante a sprint</translation>
        </message>
        <message>
            <source>Was taken out</source>
            <translation>Retiradas</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s), %1</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n história, %1</numerusform>
                <numerusform>%n histórias, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Comprometido</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entraram</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retiradas</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Não concluídas</translation>
        </message>
        <message>
            <source>Could take</source>
            <translation>Comportava</translation>
        </message>
        <message>
            <source>Nothing came in.</source>
            <translation>Nada entrou.</translation>
        </message>
        <message>
            <source>Nothing was taken out.</source>
            <translation>Nada foi retirado.</translation>
        </message>
        <message>
            <source>Burndown</source>
            <translation>Burndown</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a value and what it is of</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was finished.</source>
            <translation>Nada foi terminado.</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>Não restou nada.</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Ainda não há o que mostrar.</translation>
        </message>
        <message>
            <source>D marks one as shown, Ctrl+Up and Ctrl+Down change the order.</source>
            <translation>D marca uma como mostrada, Ctrl+seta acima e Ctrl+seta abaixo mudam a ordem.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Sem dados</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>O que vem</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Levadas adiante</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>No sprint is planned yet.</source>
            <translation>Nenhuma sprint planejada ainda.</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>ninguém ainda</translation>
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
            <translation>N escreve uma nota. Ao sair, cada uma se torna uma história do responsável na próxima sprint.</translation>
        </message>
        <message>
            <source>to the backlog</source>
            <translation>para o backlog</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>para %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewView</name>
        <message>
            <source>Sprint review</source>
            <translation>Revisão da sprint</translation>
        </message>
        <message>
            <source>Black screen</source>
            <translation>Tela preta</translation>
        </message>
        <message>
            <source>Section %1 (%1)</source>
            <translation>Seção %1 (%1)</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Leave the review (Esc)</source>
            <translation>Sair da revisão (Esc)</translation>
        </message>
        <message>
            <source>Arrow keys, Space, or a presenter remote</source>
            <translation>Setas, Espaço ou um controle de apresentação</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próxima</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>O que deve ser feito</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>Quem assume</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Escrever nota</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Próxima seção</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>Seção anterior</translation>
        </message>
        <message>
            <source>Start or halt the timer</source>
            <translation>Iniciar ou parar o cronômetro</translation>
        </message>
        <message>
            <source>Mark as shown</source>
            <translation>Marcar como mostrada</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Escrever uma nota</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Mostrar antes</translation>
        </message>
        <message>
            <source>Show later</source>
            <translation>Mostrar depois</translation>
        </message>
        <message>
            <source>%1 review</source>
            <comment>a sprint</comment>
            <translation>Revisão de %1</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ninguém ainda</translation>
        </message>
        <message>
            <source>%1 of %2  %3</source>
            <comment>a section</comment>
            <translation>%1 de %2  %3</translation>
        </message>
        <message>
            <source>This is the last section.</source>
            <translation>Esta é a última seção.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <comment>a section</comment>
            <translation>A seguir: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n min</source>
            <translation>
                <numerusform>%1 de %n min</numerusform>
                <numerusform>%1 de %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Timer: %1</source>
            <translation>Cronômetro: %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReviewWindow</name>
        <message>
            <source>Sprint review</source>
            <translation>Revisão da sprint</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notas do apresentador</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SpeakerWindow</name>
        <message>
            <source>To show</source>
            <translation>A mostrar</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notas do apresentador</translation>
        </message>
        <message>
            <source>Right, Space, PageDown: next. Left, PageUp: back. 1 to 5: section. B: black. T: timer. D: shown. N: note. Esc: leave.</source>
            <translation>Direita, Espaço, PageDown: próxima. Esquerda, PageUp: voltar. 1 a 5: seção. B: tela preta. T: cronômetro. D: mostrada. N: nota. Esc: sair.</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was shown.</source>
            <translation>Tudo foi mostrado.</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>Nada foi anotado ainda.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::CauseDialog</name>
        <message>
            <source>Name the cause</source>
            <translation>Indicar a causa</translation>
        </message>
        <message>
            <source>What brought this incident?</source>
            <translation>O que trouxe este incidente?</translation>
        </message>
        <message>
            <source>%1 (no cause yet)</source>
            <comment>an incident</comment>
            <translation>%1 (ainda sem causa)</translation>
        </message>
        <message>
            <source>How this is known, for whoever doubts the figure</source>
            <translation>Como se sabe disso, para quem duvidar do número</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>No deployment</source>
            <translation>Nenhuma implantação</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a deployment and when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <comment>a deployment</comment>
            <translation>%1 (sugerida)</translation>
        </message>
        <message>
            <source>No deployment ended before it was noticed.</source>
            <translation>Nenhuma implantação terminou antes de ele ser percebido.</translation>
        </message>
        <message>
            <source>Suggested is the last deployment of its service before it was noticed. Only what a person names counts in the figures.</source>
            <translation>Sugere-se a última implantação do serviço antes de ele ser percebido. Só o que uma pessoa indica conta nos números.</translation>
        </message>
        <message>
            <source>There is no incident in this period.</source>
            <translation>Não há incidente neste período.</translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation>Escreva primeiro um motivo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayBar</name>
        <message>
            <source>Minute that is shown</source>
            <translation>Minuto exibido</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
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
            <translation>Voltar para agora</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproduzir</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ReplayWindow</name>
        <message>
            <source>This is the past. Nothing can be changed here: go back to now to make changes. Measured values and attached files are shown as they are kept today.</source>
            <translation>Isto é o passado. Nada pode ser alterado aqui: volte para agora para fazer alterações. Os valores medidos e os anexos aparecem como estão guardados hoje.</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Reprodução</translation>
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
            <translation>Buscar ou executar um comando</translation>
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
            <translation>Enter</translation>
        </message>
        <message>
            <source>do it</source>
            <comment>a key of the palette</comment>
            <translation>executar</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys of the keyboard</comment>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>open beside</source>
            <comment>a key of the palette</comment>
            <translation>abrir ao lado</translation>
        </message>
        <message>
            <source>commands only</source>
            <comment>a key of the palette</comment>
            <translation>só comandos</translation>
        </message>
        <message>
            <source>stories</source>
            <comment>a key of the palette</comment>
            <translation>histórias</translation>
        </message>
        <message>
            <source>people</source>
            <comment>a key of the palette</comment>
            <translation>pessoas</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
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
            <translation>Escolhidos há pouco</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Fazer</translation>
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
            <translation>Épico</translation>
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
            <translation>Histórias dessa pessoa no quadro</translation>
        </message>
        <message>
            <source>not possible here and now</source>
            <translation>não é possível aqui e agora</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a choice in a menu</comment>
            <translation>ligado</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visão</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Filtro salvo</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Buscar na ajuda</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Nenhuma página tem essas palavras.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Exportação de %1</translation>
        </message>
        <message>
            <source>Cancel, write no file</source>
            <translation>Cancelar, sem gravar arquivo</translation>
        </message>
        <message>
            <source>The export could not be written.</source>
            <translation>A exportação não pôde ser gravada.</translation>
        </message>
        <message>
            <source>A file that was there before is as it was.</source>
            <translation>Um arquivo que já existia está como estava.</translation>
        </message>
        <message>
            <source>Choose a folder that can be written to, with some free space.</source>
            <translation>Escolha uma pasta em que se possa gravar, com algum espaço livre.</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <comment>a file</comment>
            <translation>%1 foi gravado.</translation>
        </message>
        <message>
            <source>The picture of this view is on the clipboard.</source>
            <translation>A imagem desta visão está na área de transferência.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Visualização de impressão</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::ExportDialog</name>
        <message>
            <source>Export this view</source>
            <translation>Exportar esta visão</translation>
        </message>
        <message>
            <source>&amp;PDF, with all rows, to be printed</source>
            <translation>&amp;PDF, com todas as linhas, para imprimir</translation>
        </message>
        <message>
            <source>P&amp;icture (PNG), as large as on the screen</source>
            <translation>&amp;Imagem (PNG), do tamanho da tela</translation>
        </message>
        <message>
            <source>Picture (PNG), &amp;twice as large</source>
            <translation>Imagem (PNG), com o &amp;dobro do tamanho</translation>
        </message>
        <message>
            <source>&amp;Table (CSV), for a spreadsheet</source>
            <translation>&amp;Tabela (CSV), para uma planilha</translation>
        </message>
        <message>
            <source>This view has no rows.</source>
            <translation>Esta visão não tem linhas.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Vírgula</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Ponto e vírgula</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulação</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Entre as células</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>E&amp;ntre as células</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>&amp;Copiar como imagem</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
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
            <translation>Progresso: %1</translation>
        </message>
        <message>
            <source>being cancelled</source>
            <translation>sendo cancelada</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausada</translation>
        </message>
        <message>
            <source>You can keep working.</source>
            <translation>Você pode continuar trabalhando.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <comment>a job</comment>
            <translation>Continuar %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <comment>a job</comment>
            <translation>Pausar %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does; a job</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <comment>a job</comment>
            <translation>Ocultar %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::JobBar</name>
        <message>
            <source>Jobs</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <comment>a job</comment>
            <translation>%1: começou.</translation>
        </message>
        <message>
            <source>%1 is finished.</source>
            <comment>a job</comment>
            <translation>%1: terminou.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a job; how far it is</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs</source>
            <translation>
                <numerusform>%n tarefa</numerusform>
                <numerusform>%n tarefas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LicencesDialog</name>
        <message>
            <source>public domain</source>
            <translation>domínio público</translation>
        </message>
        <message>
            <source>%1 comes under the licence %2. Its text is not installed on this computer; the package that brings %1 has it.</source>
            <comment>a part of the program; a licence</comment>
            <translation>%1 está sob a licença %2. O texto dela não está instalado neste computador; o pacote que traz %1 o contém.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenças</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Partes do programa</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the program; its licence</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Licence of %1</source>
            <comment>a part of the program</comment>
            <translation>Licença de %1</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar ou executar um comando</translation>
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
            <translation>Este painel parou sozinho</translation>
        </message>
        <message>
            <source>It is tried again at %1. Nothing was changed.</source>
            <comment>a time</comment>
            <translation>Nova tentativa às %1. Nada foi alterado.</translation>
        </message>
        <message>
            <source>The wall display is on.</source>
            <translation>O painel de parede está ligado.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallNotes</name>
        <message>
            <source>Not read yet</source>
            <translation>Ainda não lido</translation>
        </message>
        <message>
            <source>No news for %1</source>
            <comment>a span</comment>
            <translation>Sem notícias há %1</translation>
        </message>
        <message>
            <source>Live, now</source>
            <translation>Ao vivo, agora</translation>
        </message>
        <message>
            <source>Live, %1 ago</source>
            <comment>a span</comment>
            <translation>Ao vivo, há %1</translation>
        </message>
        <message>
            <source>Read %1 ago</source>
            <comment>a span</comment>
            <translation>Lido há %1</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <comment>of a sprint</comment>
            <translation>Meta: %1</translation>
        </message>
        <message>
            <source>Next in %1</source>
            <comment>a span</comment>
            <translation>Próxima página em %1</translation>
        </message>
        <message>
            <source>Pages do not change while data is stale</source>
            <translation>As páginas não mudam enquanto os dados estão desatualizados</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Ainda sem dados</translation>
        </message>
        <message>
            <source>No fresh data for %1</source>
            <comment>a span</comment>
            <translation>Sem dados novos há %1</translation>
        </message>
        <message>
            <source>The workspace could not be read so far.</source>
            <translation>Até agora não foi possível ler o espaço de trabalho.</translation>
        </message>
        <message>
            <source>Everything below is from %1. Do not rely on it.</source>
            <comment>a time</comment>
            <translation>Tudo abaixo é de %1. Não confie nisso.</translation>
        </message>
        <message>
            <source>Nobody reads the team’s servers at the moment.</source>
            <translation>Ninguém lê os servidores do time no momento.</translation>
        </message>
        <message>
            <source>This wall goes on looking by itself.</source>
            <translation>Este painel continua verificando sozinho.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, now.</source>
            <translation>Tentando de novo sozinho: tentativa %1, agora.</translation>
        </message>
        <message>
            <source>Trying again by itself: attempt %1, next in %2.</source>
            <translation>Tentando de novo sozinho: tentativa %1, a próxima em %2.</translation>
        </message>
        <message>
            <source>Help: Operations Engineer</source>
            <translation>Ajuda: engenheiro de operações</translation>
        </message>
        <message>
            <source>Esc leaves the wall</source>
            <translation>Esc sai do painel</translation>
        </message>
        <message>
            <source>The wall is dark outside the team’s hours</source>
            <translation>O painel fica escuro fora do horário do time</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallPicture</name>
        <message>
            <source>The team database does not answer.</source>
            <translation>O banco de dados do time não responde.</translation>
        </message>
        <message>
            <source>The wall has no page “%1”.</source>
            <translation>O painel não tem a página “%1”.</translation>
        </message>
        <message>
            <source>Give overview, pipelines, mosaic, sprint, metrics or stale.</source>
            <translation>Indique overview, pipelines, mosaic, sprint, metrics ou stale.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallSettings</name>
        <message>
            <source>Panel</source>
            <translation>Tela</translation>
        </message>
        <message>
            <source> inches</source>
            <comment>after a number</comment>
            <translation> polegadas</translation>
        </message>
        <message>
            <source>Diagonal of the panel</source>
            <translation>Diagonal da tela</translation>
        </message>
        <message>
            <source> m</source>
            <comment>metres, after a number</comment>
            <translation> m</translation>
        </message>
        <message>
            <source>Distance from which it is read</source>
            <translation>Distância de leitura</translation>
        </message>
        <message>
            <source>&amp;Diagonal</source>
            <translation>&amp;Diagonal</translation>
        </message>
        <message>
            <source>Read &amp;from</source>
            <translation>&amp;Lida a</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Visão geral</translation>
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
            <translation>Segundos que cada página permanece</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, after a number</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>How people are called</source>
            <translation>Como as pessoas são chamadas</translation>
        </message>
        <message>
            <source>By their roles</source>
            <translation>Pelos papéis</translation>
        </message>
        <message>
            <source>By their first names</source>
            <translation>Pelos primeiros nomes</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Mostradas</translation>
        </message>
        <message>
            <source>&amp;Each for</source>
            <translation>C&amp;ada uma por</translation>
        </message>
        <message>
            <source>People are &amp;called</source>
            <translation>Pessoas são &amp;chamadas</translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two times of day</comment>
            <translation>até</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horários</translation>
        </message>
        <message>
            <source>Dark outside the team’s &amp;hours, except for a P1 incident</source>
            <translation>Escuro fora do &amp;horário do time, exceto em um incidente P1</translation>
        </message>
        <message>
            <source>The team’s day begins</source>
            <translation>O dia do time começa</translation>
        </message>
        <message>
            <source>The team’s day ends</source>
            <translation>O dia do time termina</translation>
        </message>
        <message>
            <source>&amp;Weekends, too</source>
            <translation>Também nos &amp;fins de semana</translation>
        </message>
        <message>
            <source>Dimmed at &amp;night</source>
            <translation>Escurecido à &amp;noite</translation>
        </message>
        <message>
            <source>The night begins</source>
            <translation>A noite começa</translation>
        </message>
        <message>
            <source>The night ends</source>
            <translation>A noite termina</translation>
        </message>
        <message>
            <source>Team’s hours</source>
            <translation>Horário do time</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Noite</translation>
        </message>
        <message>
            <source>Open this on the panel and read the line from the back of the room.</source>
            <translation>Abra isto na tela e leia a linha do fundo da sala.</translation>
        </message>
        <message>
            <source>This panel is too small for that distance: it can be read from %1 m.</source>
            <translation>Esta tela é pequena demais para essa distância: dá para ler a %1 m.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallTestLine</name>
        <message>
            <source>A line to read from the back of the room</source>
            <translation>Uma linha para ler do fundo da sala</translation>
        </message>
        <message>
            <source>Customers can work</source>
            <translation>Os clientes conseguem trabalhar</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWatch</name>
        <message>
            <source>The workspace does not answer.</source>
            <translation>O espaço de trabalho não responde.</translation>
        </message>
        <message>
            <source>The file of the workspace is not there.</source>
            <translation>O arquivo do espaço de trabalho não está lá.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WallWindow</name>
        <message>
            <source>Wall display</source>
            <translation>Painel de parede</translation>
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
            <translation>falhou</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>instável</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>em silêncio</translation>
        </message>
        <message>
            <source>running</source>
            <translation>em execução</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>em espera</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>em ordem</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>meta %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>limite %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a figure's name, its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Last answer %1</source>
            <translation>Última resposta: %1</translation>
        </message>
        <message>
            <source>It has never answered</source>
            <translation>Nunca respondeu</translation>
        </message>
        <message>
            <source>Nobody knows how customers fare</source>
            <translation>Ninguém sabe como estão os clientes</translation>
        </message>
        <message>
            <source>Monitoring is silent · %1</source>
            <comment>when it answered last</comment>
            <translation>Monitoramento em silêncio · %1</translation>
        </message>
        <message>
            <source>Customers are not served well</source>
            <translation>Os clientes não são bem atendidos</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its value; its goal</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recovered %1 after %2</source>
            <comment>a time, a span</comment>
            <translation>recuperado às %1 após %2</translation>
        </message>
        <message>
            <source>No incident is open</source>
            <translation>Nenhum incidente aberto</translation>
        </message>
        <message>
            <source>Nothing measures how customers fare</source>
            <translation>Nada mede como estão os clientes</translation>
        </message>
        <message>
            <source>All is well for customers</source>
            <translation>Tudo em ordem para os clientes</translation>
        </message>
        <message>
            <source>P%1</source>
            <comment>priority of an incident</comment>
            <translation>P%1</translation>
        </message>
        <message>
            <source>nobody has it yet</source>
            <translation>ainda sem responsável</translation>
        </message>
        <message numerus="yes">
            <source>%n customers affected</source>
            <translation>
                <numerusform>%n cliente afetado</numerusform>
                <numerusform>%n clientes afetados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 failed</source>
            <comment>so many of what, in the team's words</comment>
            <translation>%1 %2 com falha</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Atribuído</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Corrigido</translation>
        </message>
        <message>
            <source>Built</source>
            <translation>Build feito</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Funcional</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Desempenho</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Implantação</translation>
        </message>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>%1 de %2 passos concluídos</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>the step that is on; how many are done</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>none of %1 fails</source>
            <translation>nenhum de %1 falha</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 fail</source>
            <translation>
                <numerusform>%1 de %2 falha</numerusform>
                <numerusform>%1 de %2 falham</numerusform>
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
            <translation>funcional</translation>
        </message>
        <message>
            <source>performance</source>
            <comment>the stage of a pipeline</comment>
            <translation>desempenho</translation>
        </message>
        <message>
            <source>security</source>
            <comment>the stage of a pipeline</comment>
            <translation>segurança</translation>
        </message>
        <message>
            <source>deploy</source>
            <comment>the stage of a pipeline</comment>
            <translation>implantação</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>a span</comment>
            <translation>mais de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more fail</source>
            <translation>
                <numerusform>mais %n falha</numerusform>
                <numerusform>mais %n falham</numerusform>
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
                <numerusform>%n instável</numerusform>
                <numerusform>%n instáveis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n em execução</numerusform>
                <numerusform>%n em execução</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine</source>
            <translation>
                <numerusform>%n em ordem</numerusform>
                <numerusform>%n em ordem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n em silêncio</numerusform>
                <numerusform>%n em silêncio</numerusform>
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
                <numerusform>pipelines com falha</numerusform>
                <numerusform>pipelines com falha</numerusform>
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
                <numerusform>pipelines em silêncio</numerusform>
                <numerusform>pipelines em silêncio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines blocked</source>
            <translation>
                <numerusform>pipelines com bloqueio</numerusform>
                <numerusform>pipelines com bloqueio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines unstable</source>
            <translation>
                <numerusform>pipelines com instabilidade</numerusform>
                <numerusform>pipelines com instabilidade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pipelines fine</source>
            <translation>
                <numerusform>pipeline em ordem</numerusform>
                <numerusform>pipelines em ordem</numerusform>
            </translation>
        </message>
        <message>
            <source>in production</source>
            <translation>em produção</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a span</comment>
            <translation>há %1</translation>
        </message>
        <message numerus="yes">
            <source>stories blocked</source>
            <translation>
                <numerusform>história bloqueada</numerusform>
                <numerusform>histórias bloqueadas</numerusform>
            </translation>
        </message>
        <message>
            <source>#%1, %2</source>
            <comment>a story's number, why it is blocked</comment>
            <translation>#%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>stories in work</source>
            <translation>
                <numerusform>história em andamento</numerusform>
                <numerusform>histórias em andamento</numerusform>
            </translation>
        </message>
        <message>
            <source>none is blocked</source>
            <translation>nenhuma bloqueada</translation>
        </message>
        <message>
            <source>%1, day %2 of %3</source>
            <comment>a sprint</comment>
            <translation>%1, dia %2 de %3</translation>
        </message>
        <message>
            <source>%1, day %2</source>
            <comment>a sprint</comment>
            <translation>%1, dia %2</translation>
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
            <translation>%1 de %2 pontos</translation>
        </message>
        <message>
            <source>%1 of %2 stories</source>
            <translation>%1 de %2 histórias</translation>
        </message>
        <message>
            <source>%1 %2, limit %3</source>
            <comment>a column, its stories</comment>
            <translation>%1 %2, limite %3</translation>
        </message>
        <message numerus="yes">
            <source>%n stories blocked</source>
            <translation>
                <numerusform>%n história bloqueada</numerusform>
                <numerusform>%n histórias bloqueadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incidente</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>All pipelines</source>
            <translation>Todos os pipelines</translation>
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
            <translation>hoje</translation>
        </message>
        <message>
            <source>%1 over</source>
            <comment>a column's limit</comment>
            <translation>%1 acima</translation>
        </message>
        <message>
            <source>limit %1</source>
            <comment>of a column</comment>
            <translation>limite %1</translation>
        </message>
        <message>
            <source>Nothing is stuck</source>
            <translation>Nada está travado</translation>
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
            <translation>Como o &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Escuro</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>&amp;Tamanho do texto</translation>
        </message>
        <message>
            <source>Large &amp;targets for touch</source>
            <translation>Alvos &amp;grandes para toque</translation>
        </message>
        <message>
            <source>Buttons and fields are at least 44 pixels high.</source>
            <translation>Botões e campos têm no mínimo 44 pixels de altura.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <source>&amp;Reduced motion</source>
            <translation>Movimento &amp;reduzido</translation>
        </message>
        <message>
            <source>Menus and tips appear at once, and the wall display changes its pages without a fade.</source>
            <translation>Menus e dicas aparecem de imediato, e o painel de parede muda de página sem esmaecimento.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FirstRun</name>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Try the demo day</source>
            <translation>Experimentar o dia de demonstração</translation>
        </message>
        <message>
            <source>Follow a Tuesday hour by hour with sample data. Change anything; leave it with one click.</source>
            <translation>Acompanhe uma terça-feira hora a hora com dados de exemplo. Mude o que quiser; saia com um clique.</translation>
        </message>
        <message>
            <source>Recommended, 5 minutes</source>
            <translation>Recomendado, 5 minutos</translation>
        </message>
        <message>
            <source>New workspace on this computer</source>
            <translation>Novo espaço de trabalho neste computador</translation>
        </message>
        <message>
            <source>Start with an empty board and your own team. Works offline.</source>
            <translation>Comece com um quadro vazio e seu próprio time. Funciona sem rede.</translation>
        </message>
        <message>
            <source>Connect to the team database</source>
            <translation>Conectar ao banco de dados do time</translation>
        </message>
        <message>
            <source>Your team already uses Dayshift: you need the address and your sign-in, or a connection file.</source>
            <translation>Seu time já usa o Dayshift: você precisa do endereço e do seu login, ou de um arquivo de conexão.</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>Importar o que você tem</translation>
        </message>
        <message>
            <source>Stories and sprints. You see what will come in before anything is stored.</source>
            <translation>Histórias e sprints. Você vê o que vai entrar antes que algo seja armazenado.</translation>
        </message>
        <message>
            <source>Or drop a file here: a connection file from a colleague, a CSV or JSON export, or a Dayshift workspace. File &gt; Open workspace opens one, too.</source>
            <translation>Ou solte um arquivo aqui: um arquivo de conexão de um colega, uma exportação em CSV ou JSON, ou um espaço de trabalho do Dayshift. Arquivo &gt; Abrir espaço de trabalho também abre um.</translation>
        </message>
        <message>
            <source>CSV file …</source>
            <translation>Arquivo CSV…</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.tsv);;All files (*)</source>
            <translation>Arquivos CSV (*.csv *.tsv);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>GitHub …</source>
            <translation>GitHub…</translation>
        </message>
        <message>
            <source>Exports (*.json *.csv);;All files (*)</source>
            <translation>Exportações (*.json *.csv);;Todos os arquivos (*)</translation>
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
            <translation>O que vai acontecer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>Tema: como o sistema</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>Tema: claro</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>Tema: escuro</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>Tema: alto contraste</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>Pu&amp;lar</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>Como você quer começar?</translation>
        </message>
        <message>
            <source>You can change this at any time. Nothing is sent anywhere until you connect a source.</source>
            <translation>Você pode mudar isto a qualquer momento. Nada é enviado a lugar nenhum até você conectar uma fonte.</translation>
        </message>
        <message>
            <source>Whose workspace is it?</source>
            <translation>De quem é o espaço de trabalho?</translation>
        </message>
        <message>
            <source>All of it can be changed later. Only the team's name is needed.</source>
            <translation>Tudo pode ser alterado depois. Só o nome do time é necessário.</translation>
        </message>
        <message>
            <source>What feeds it?</source>
            <translation>O que o alimenta?</translation>
        </message>
        <message>
            <source>Each of these can wait. A test asks the server once and stores nothing.</source>
            <translation>Cada um destes pode esperar. Um teste consulta o servidor uma vez e não armazena nada.</translation>
        </message>
        <message>
            <source>This is what will be made, read and stored, and nothing else.</source>
            <translation>Isto é o que será criado, lido e armazenado, e nada mais.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>Start the demo day</source>
            <translation>Iniciar o dia de demonstração</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>Criar um espaço de trabalho</translation>
        </message>
        <message>
            <source>Connect …</source>
            <translation>Conectar…</translation>
        </message>
        <message>
            <source>Import into a workspace</source>
            <translation>Importar para um espaço de trabalho</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Abrir o espaço de trabalho</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>Ava&amp;nçar</translation>
        </message>
        <message>
            <source>The workspace of %1 is made as one file, %2. It stays on this computer.</source>
            <comment>a team; a path</comment>
            <translation>O espaço de trabalho de %1 é criado como um só arquivo, %2. Ele fica neste computador.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are read, and you see what they hold before it is stored.</source>
            <translation>
                <numerusform>%n arquivo é lido, e você vê o que ele contém antes que seja armazenado.</numerusform>
                <numerusform>%n arquivos são lidos, e você vê o que eles contêm antes que seja armazenado.</numerusform>
            </translation>
        </message>
        <message>
            <source>To be imported: %1. First say whose workspace it is for.</source>
            <comment>files</comment>
            <translation>A importar: %1. Antes, diga de quem é o espaço de trabalho.</translation>
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
            <translation>Builds de um servidor de CI, para que todos vejam o que está quebrado e desde quando. Basta um token com direito de leitura.</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Histórias</translation>
        </message>
        <message>
            <source>Go back to the first step to import an export of Jira, GitHub, GitLab, Trello or a CSV file, or use File &gt; Import later.</source>
            <translation>Volte ao primeiro passo para importar uma exportação de Jira, GitHub, GitLab, Trello ou um arquivo CSV, ou use Arquivo &gt; Importar mais tarde.</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitoramento</translation>
        </message>
        <message>
            <source>What customers meet: figures and alerts, so that an incident begins when it hurts, not when somebody calls.</source>
            <translation>O que os clientes encontram: valores e alertas, para que um incidente comece quando dói, e não quando alguém liga.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testar</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in the workspace</source>
            <translation>Guardado no chaveiro do sistema, nunca no espaço de trabalho</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Token or password</source>
            <translation>Token ou senha</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Pipeline or Monitoring; a field</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <comment>Pipeline or Monitoring</comment>
            <translation>Testar: %1</translation>
        </message>
        <message>
            <source>Builds are read from %1: every few seconds while something runs there, and rarely while nothing does.</source>
            <comment>an address</comment>
            <translation>Os builds são lidos de %1: a cada poucos segundos enquanto algo roda lá, e raramente enquanto nada roda.</translation>
        </message>
        <message numerus="yes">
            <source>Monitoring is read from %1 every %2 s, with %n figure(s).</source>
            <comment>an address; a number</comment>
            <translation>
                <numerusform>O monitoramento é lido de %1 a cada %2 s, com %n valor.</numerusform>
                <numerusform>O monitoramento é lido de %1 a cada %2 s, com %n valores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and passwords go into the system's keyring and nowhere else.</source>
            <translation>Tokens e senhas vão para o chaveiro do sistema e para nenhum outro lugar.</translation>
        </message>
        <message>
            <source>Nothing is read from any server. You can connect one at any time in Settings &gt; Sources.</source>
            <translation>Nada é lido de nenhum servidor. Você pode conectar um a qualquer momento em Configurações &gt; Fontes.</translation>
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
            <translation>Sem sprints</translation>
        </message>
        <message>
            <source>Ada Lovelace, Product owner
Grace Hopper, Developer, @grace</source>
            <translation>Ada Lovelace, Product owner
Grace Hopper, Desenvolvedor, @grace</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>First day of the sprint</source>
            <translation>Primeiro dia da sprint</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Time</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Produto</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Fuso horário</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>Sprints &amp;last</source>
            <translation>Sprints &amp;duram</translation>
        </message>
        <message>
            <source>Current sp&amp;rint, since</source>
            <translation>Sp&amp;rint atual, desde</translation>
        </message>
        <message>
            <source>P&amp;eople, one a line, with roles</source>
            <translation>P&amp;essoas, uma por linha, com papéis</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Novo espaço de trabalho</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espaços de trabalho do Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>No role is called “%1”. It is left out.</source>
            <comment>a word</comment>
            <translation>Nenhum papel se chama “%1”. Ele fica de fora.</translation>
        </message>
        <message>
            <source>Paste a list: name, roles, @login, mail address, apart by commas. You are in the team already.</source>
            <translation>Cole uma lista: nome, papéis, @login, e-mail, separados por vírgulas. Você já está no time.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n pessoa</numerusform>
                <numerusform>%n pessoas</numerusform>
            </translation>
        </message>
        <message>
            <source>A workspace needs the name of its team.</source>
            <translation>Um espaço de trabalho precisa do nome do time.</translation>
        </message>
        <message>
            <source>A workspace needs a file.</source>
            <translation>Um espaço de trabalho precisa de um arquivo.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another one, or open it by the File menu.</source>
            <translation>Já existe um arquivo com esse nome. Escolha outro ou abra-o pelo menu Arquivo.</translation>
        </message>
        <message>
            <source>%1 runs from %2.</source>
            <comment>a sprint; its days</comment>
            <translation>%1 vai de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the team besides you.</source>
            <translation>
                <numerusform>Além de você, %n pessoa está no time.</numerusform>
                <numerusform>Além de você, %n pessoas estão no time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dayshift::GatesPane</name>
        <message>
            <source>Stages and the board's rules</source>
            <translation>Etapas e regras do quadro</translation>
        </message>
        <message>
            <source>Which of your servers' stages is a build, a functional, performance or security test, or a deployment; what the columns ask; when a story is done.</source>
            <translation>Quais etapas dos seus servidores são um build, um teste funcional, de desempenho ou de segurança, ou uma implantação; o que as colunas exigem; quando uma história está concluída.</translation>
        </message>
        <message>
            <source>Who signs a release</source>
            <translation>Quem assina uma release</translation>
        </message>
        <message>
            <source>One signature for each of these roles. Nobody signs twice in one release, and whoever made a change does not sign alone for it.</source>
            <translation>Uma assinatura para cada um destes papéis. Ninguém assina duas vezes a mesma release, e quem fez uma mudança não assina sozinho por ela.</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Gates</translation>
        </message>
        <message>
            <source>What has to hold before a release goes out.</source>
            <translation>O que precisa valer antes que uma release saia.</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>&amp;Quality level: so many of the tests that ran have to pass</source>
            <translation>Nível de &amp;qualidade: quantos dos testes executados precisam passar</translation>
        </message>
        <message>
            <source>Gates only ad&amp;vise</source>
            <translation>Gates só a&amp;visam</translation>
        </message>
        <message>
            <source>A gate that does not hold warns, and nobody is kept from signing or deploying.</source>
            <translation>Um gate não cumprido avisa, e ninguém fica impedido de assinar ou implantar.</translation>
        </message>
        <message>
            <source>After a deployment</source>
            <translation>Depois de uma implantação</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after their number</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Production is &amp;watched so long before the release counts as verified</source>
            <translation>Tempo de &amp;observação da produção até a release contar como verificada</translation>
        </message>
        <message>
            <source>Old builds</source>
            <translation>Builds antigos</translation>
        </message>
        <message>
            <source>Builds are &amp;kept for so many days</source>
            <translation>Builds são &amp;guardados por quantos dias</translation>
        </message>
        <message>
            <source>The newest of each pipeline, and what proves a story, a release or a deployment, stays longer.</source>
            <translation>O mais novo de cada pipeline, e o que comprova uma história, uma release ou uma implantação, fica mais tempo.</translation>
        </message>
        <message numerus="yes">
            <source>Builds are kept for %n day(s)</source>
            <translation>
                <numerusform>Builds são guardados por %n dia</numerusform>
                <numerusform>Builds são guardados por %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>Somente leitura: nada pode ser alterado aqui.</translation>
        </message>
        <message>
            <source>Rules for releases changed</source>
            <translation>Regras das releases alteradas</translation>
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
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened while it was quiet</source>
            <translation>
                <numerusform>%n coisa aconteceu durante o silêncio</numerusform>
                <numerusform>%n coisas aconteceram durante o silêncio</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Abrir a lista</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::KeyboardPane</name>
        <message>
            <source>Single letters</source>
            <translation>Letras sozinhas</translation>
        </message>
        <message>
            <source>&amp;Letters alone do something in lists</source>
            <translation>&amp;Letras sozinhas têm efeito nas listas</translation>
        </message>
        <message>
            <source>E edits, A assigns, and so on. They never act while text is typed. Switch them off if you speak to the computer or press keys by accident.</source>
            <translation>E edita, A atribui, e assim por diante. Elas nunca agem enquanto se digita texto. Desligue-as se você fala com o computador ou aperta teclas sem querer.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Encontrar uma ação ou tecla</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Faz</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>From the program</source>
            <translation>Do programa</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nova tecla</translation>
        </message>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Usar esta tecla</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>&amp;Nenhuma tecla</translation>
        </message>
        <message>
            <source>&amp;Back to the program's</source>
            <translation>&amp;Voltar à do programa</translation>
        </message>
        <message>
            <source>Reset &amp;all keys</source>
            <translation>Redefinir &amp;todas as teclas</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no key</comment>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>In every view</source>
            <translation>Em todas as visões</translation>
        </message>
        <message>
            <source>Choose an action, then press the new key in the field.</source>
            <translation>Escolha uma ação e aperte a nova tecla no campo.</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” already: neither would act. Choose another one, or use it all the same and give that one another key.</source>
            <comment>a key; an action</comment>
            <translation>%1 já é a tecla de “%2”: nenhuma das duas agiria. Escolha outra, ou use-a mesmo assim e dê outra àquela ação.</translation>
        </message>
        <message>
            <source>Changed. It acts from now on.</source>
            <translation>Alterada. Ela vale a partir de agora.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::LanguagePane</name>
        <message>
            <source>For translators</source>
            <translation>Para tradutores</translation>
        </message>
        <message>
            <source>Offer languages that &amp;test the program</source>
            <translation>Oferecer idiomas que &amp;testam o programa</translation>
        </message>
        <message>
            <source>English in longer words, and English from right to left. They are in the View menu after the next start, and here when you come back.</source>
            <translation>Inglês em palavras mais longas, e inglês da direita para a esquerda. Eles ficam no menu Exibir depois do próximo início, e aqui quando você voltar.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Longer words, for tests</source>
            <translation>Palavras mais longas, para testes</translation>
        </message>
        <message>
            <source>Mirrored, for tests</source>
            <translation>Espelhado, para testes</translation>
        </message>
        <message>
            <source>The window speaks the new language at once. What people and servers wrote stays as they wrote it.</source>
            <translation>A janela fala o novo idioma de imediato. O que pessoas e servidores escreveram fica como escreveram.</translation>
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation>Datas e números</translation>
        </message>
        <message>
            <source>A moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Time zone, the workspace's</source>
            <translation>Fuso horário, o do espaço de trabalho</translation>
        </message>
        <message>
            <source>They follow the language and the country that the system is set to.</source>
            <translation>Seguem o idioma e o país definidos no sistema.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationWords</name>
        <message>
            <source>Story #%1 is yours</source>
            <translation>A história #%1 é sua</translation>
        </message>
        <message>
            <source>%1 mentions you in #%2</source>
            <comment>a person; the number of a story</comment>
            <translation>%1 menciona você em #%2</translation>
        </message>
        <message>
            <source>Release %1 waits for your signature</source>
            <translation>A release %1 aguarda sua assinatura</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a pipeline</comment>
            <translation>%1 falhou</translation>
        </message>
        <message>
            <source>%1 failed at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 falhou em %2</translation>
        </message>
        <message>
            <source>Incident %1: %2</source>
            <comment>its number; its title</comment>
            <translation>Incidente %1: %2</translation>
        </message>
        <message>
            <source>%1 waits for approval</source>
            <comment>a pipeline</comment>
            <translation>%1 aguarda aprovação</translation>
        </message>
        <message>
            <source>%1 waits for approval at %2</source>
            <comment>a pipeline; a stage</comment>
            <translation>%1 aguarda aprovação em %2</translation>
        </message>
        <message>
            <source>%1 gave you: %2</source>
            <comment>a person; the title of a story</comment>
            <translation>%1 atribuiu a você: %2</translation>
        </message>
        <message>
            <source>You sign as %1.</source>
            <comment>a role</comment>
            <translation>Você assina como %1.</translation>
        </message>
        <message>
            <source>The last change is by %1.</source>
            <comment>a person</comment>
            <translation>A última mudança é de %1.</translation>
        </message>
        <message>
            <source>%1 raised it.</source>
            <comment>a person</comment>
            <translation>Aberto por %1.</translation>
        </message>
        <message>
            <source>Somebody who may deploy has to agree.</source>
            <translation>Alguém que pode implantar precisa concordar.</translation>
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
            <translation>Atribuir a mim</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsPage</name>
        <message>
            <source>What happened</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificações</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Nada espera por você.</translation>
        </message>
        <message>
            <source>Stories that are given to you, comments that mention you, releases that wait for your signature, builds of yours that fail and incidents are told here.</source>
            <translation>Histórias atribuídas a você, comentários que mencionam você, releases que aguardam sua assinatura, builds seus que falham e incidentes aparecem aqui.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Assign to me</source>
            <translation>Atribuir a &amp;mim</translation>
        </message>
        <message>
            <source>&amp;Done with it</source>
            <translation>&amp;Resolvido</translation>
        </message>
        <message>
            <source>Done with a&amp;ll</source>
            <translation>&amp;Tudo resolvido</translation>
        </message>
        <message>
            <source>What is &amp;told</source>
            <translation>O que é a&amp;visado</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n para ver</numerusform>
                <numerusform>%n para ver</numerusform>
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
            <translation>O que me diz respeito</translation>
        </message>
        <message>
            <source>Only what concerns you is told, and never that something passed. All of it stands in the list, Ctrl+Shift+N.</source>
            <translation>Só é avisado o que diz respeito a você, e nunca que algo passou. Tudo fica na lista, Ctrl+Shift+N.</translation>
        </message>
        <message>
            <source>A story is given to &amp;me</source>
            <translation>Uma história é atribuída a &amp;mim</translation>
        </message>
        <message>
            <source>Somebody m&amp;entions me</source>
            <translation>Alguém me m&amp;enciona</translation>
        </message>
        <message>
            <source>A release waits for my &amp;signature</source>
            <translation>Uma release aguarda minha a&amp;ssinatura</translation>
        </message>
        <message>
            <source>A &amp;build of mine fails</source>
            <translation>Um &amp;build meu falha</translation>
        </message>
        <message>
            <source>An &amp;incident is raised</source>
            <translation>Um &amp;incidente é aberto</translation>
        </message>
        <message>
            <source>A deployment waits for a&amp;pproval</source>
            <translation>Uma implantação aguarda a&amp;provação</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Na área de trabalho</translation>
        </message>
        <message>
            <source>In the tray only</source>
            <translation>Só na bandeja</translation>
        </message>
        <message>
            <source>In the list only</source>
            <translation>Só na lista</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silêncio</translation>
        </message>
        <message>
            <source>&amp;Quiet hours each day</source>
            <translation>&amp;Horas de silêncio todos os dias</translation>
        </message>
        <message>
            <source>What happens meanwhile comes into the list; at the end one notification says how much there is.</source>
            <translation>O que acontece nesse tempo entra na lista; no fim, uma notificação diz quanto há.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>A&amp;té</translation>
        </message>
        <message>
            <source>Incidents may brea&amp;k them</source>
            <translation>Incidentes podem inte&amp;rrompê-las</translation>
        </message>
        <message>
            <source>While a sprint review is presented, nothing is shown either; it comes when the review ends.</source>
            <translation>Enquanto uma revisão da sprint é apresentada, também não se mostra nada; aparece quando a revisão termina.</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the last window quits Dayshift.</source>
            <translation>Esta área de trabalho não tem bandeja: fechar a última janela encerra o Dayshift.</translation>
        </message>
        <message>
            <source>Stay in the tray when the last &amp;window is closed</source>
            <translation>Ficar na bandeja quando a última &amp;janela é fechada</translation>
        </message>
        <message>
            <source>Servers are read on. Quit in the File menu or in the tray ends the program.</source>
            <translation>Os servidores continuam sendo lidos. Sair, no menu Arquivo ou na bandeja, encerra o programa.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::NotificationsRoom</name>
        <message>
            <source>Notifications</source>
            <translation>Notificações</translation>
        </message>
        <message>
            <source>&amp;Notifications</source>
            <translation>&amp;Notificações</translation>
        </message>
        <message>
            <source>#%1 is yours</source>
            <translation>#%1 é sua</translation>
        </message>
        <message>
            <source>%1 is yours</source>
            <comment>a pipeline</comment>
            <translation>%1 é seu</translation>
        </message>
        <message>
            <source>You are not a member of this team.</source>
            <translation>Você não é membro deste time.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Have yourself added in Settings &gt; Team and roles.</source>
            <translation>Peça que adicionem você em Configurações &gt; Time e papéis.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>Buscar nas configurações</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsPane</name>
        <message>
            <source>Yours, on this computer. Nobody else sees it.</source>
            <translation>Suas, neste computador. Ninguém mais as vê.</translation>
        </message>
        <message>
            <source>The team's: it lies in the workspace, and everybody has it.</source>
            <translation>Do time: ficam no espaço de trabalho e valem para todos.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SettingsRoom</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Configurações</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>theme dark light contrast text size touch motion look</source>
            <translation>tema escuro claro contraste tamanho texto toque movimento aparência</translation>
        </message>
        <message>
            <source>Language and dates</source>
            <translation>Idioma e datas</translation>
        </message>
        <message>
            <source>language dates numbers time zone translation</source>
            <translation>idioma datas números fuso horário tradução</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificações</translation>
        </message>
        <message>
            <source>quiet hours desktop tray digest incident approval mention</source>
            <translation>silêncio horas área de trabalho bandeja resumo incidente aprovação menção</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>keys shortcuts single letters conflict reset</source>
            <translation>teclas atalhos letras sozinhas conflito redefinir</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espaço de trabalho</translation>
        </message>
        <message>
            <source>Team database</source>
            <translation>Banco de dados do time</translation>
        </message>
        <message>
            <source>database server file backup schema team product time zone check</source>
            <translation>banco de dados servidor arquivo backup esquema time produto fuso horário verificação</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>CI servers monitoring connections tokens budget requests test</source>
            <translation>servidores CI monitoramento conexões tokens cota requisições teste</translation>
        </message>
        <message>
            <source>Stages and gates</source>
            <translation>Etapas e gates</translation>
        </message>
        <message>
            <source>release sign-off signatures gates stages builds kept days</source>
            <translation>release aprovação assinaturas gates etapas builds guardados dias</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>Apresentação</translation>
        </message>
        <message>
            <source>Wall display</source>
            <translation>Painel de parede</translation>
        </message>
        <message>
            <source>wall panel distance pages night hours</source>
            <translation>painel parede tela distância páginas noite horários</translation>
        </message>
        <message>
            <source>Team and roles</source>
            <translation>Time e papéis</translation>
        </message>
        <message>
            <source>people members rights login guest product owner scrum master</source>
            <translation>pessoas membros direitos login convidado product owner scrum master</translation>
        </message>
        <message>
            <source>Metrics and bands</source>
            <translation>Métricas e níveis</translation>
        </message>
        <message>
            <source>levels DORA year elite high medium low thresholds figures</source>
            <translation>níveis DORA ano elite alto médio baixo limites números</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Aplicativo</translation>
        </message>
        <message>
            <source>About Dayshift</source>
            <translation>Sobre o Dayshift</translation>
        </message>
        <message>
            <source>version licences Qt files folders stored</source>
            <translation>versão licenças Qt arquivos pastas guardado</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Este espaço de trabalho</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>Suas configurações</translation>
        </message>
        <message>
            <source>Drafts that were not saved yet</source>
            <translation>Rascunhos ainda não salvos</translation>
        </message>
        <message>
            <source>Workspaces, unless you chose another folder; changes that wait to be sent; notifications</source>
            <translation>Espaços de trabalho, a menos que você tenha escolhido outra pasta; alterações à espera de envio; notificações</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::SourcesPane</name>
        <message>
            <source>Connection check</source>
            <translation>Verificação da conexão</translation>
        </message>
        <message>
            <source>How they are read</source>
            <translation>Como são lidas</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
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
            <translation>Última leitura</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Restantes</translation>
        </message>
        <message>
            <source>Requests that the server still allows</source>
            <translation>Requisições que o servidor ainda permite</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testar</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <source>Add a &amp;CI server …</source>
            <translation>Adicionar servidor de &amp;CI…</translation>
        </message>
        <message>
            <source>Add &amp;monitoring …</source>
            <translation>Adicionar &amp;monitoramento…</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>desligada</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>não responde</translation>
        </message>
        <message>
            <source>is read</source>
            <translation>sendo lida</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>ainda não lida</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Informado à mão</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>à mão</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Desligar</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>&amp;Ligar</translation>
        </message>
        <message>
            <source>Its builds prove stories and deployments: switch it off, and they stay.</source>
            <translation>Os builds dele comprovam histórias e implantações: desligue-o, e eles ficam.</translation>
        </message>
        <message>
            <source>Nothing is connected yet. Add a CI server to see every build, or monitoring to see what customers meet.</source>
            <translation>Nada está conectado ainda. Adicione um servidor de CI para ver cada build, ou monitoramento para ver o que os clientes encontram.</translation>
        </message>
        <message>
            <source>%1 is read again</source>
            <comment>a server</comment>
            <translation>%1 volta a ser lido</translation>
        </message>
        <message>
            <source>%1 is switched off</source>
            <comment>a server</comment>
            <translation>%1 foi desligado</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>a server</comment>
            <translation>%1 foi removido</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. Tokens lie in the system&apos;s keyring, on each computer its own.</source>
            <translation>Um servidor é consultado a cada poucos segundos enquanto algo roda nele, e raramente quando nada roda. Os tokens ficam no chaveiro do sistema, um próprio em cada computador.</translation>
        </message>
        <message>
            <source>A server is asked every few seconds while something runs there and rarely while nothing does. It counts as live for 90 s after its last answer and as stale after 15 min. Tokens lie in the system's keyring, on each computer its own.</source>
            <translation>Um servidor é consultado a cada poucos segundos enquanto algo roda lá, e raramente enquanto nada roda. Ele conta como ao vivo por 90 s depois da última resposta e como desatualizado depois de 15 min. Os tokens ficam no chaveiro do sistema, um próprio em cada computador.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::StepTrail</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>numbers, and what is done</comment>
            <translation>Passo %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::Tray</name>
        <message>
            <source>&amp;Raise incident …</source>
            <translation>Abrir i&amp;ncidente…</translation>
        </message>
        <message>
            <source>&amp;Open Dayshift</source>
            <translation>&amp;Abrir o Dayshift</translation>
        </message>
        <message>
            <source>&amp;Pause notifications</source>
            <translation>&amp;Pausar notificações</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>%1, running</source>
            <comment>a pipeline</comment>
            <translation>%1, em execução</translation>
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
                <numerusform>%n incidente aberto</numerusform>
                <numerusform>%n incidentes abertos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) fail</source>
            <translation>
                <numerusform>%n pipeline falha</numerusform>
                <numerusform>%n pipelines falham</numerusform>
            </translation>
        </message>
        <message>
            <source>No source answers</source>
            <translation>Nenhuma fonte responde</translation>
        </message>
        <message numerus="yes">
            <source>%n pipeline(s) run</source>
            <translation>
                <numerusform>%n pipeline em execução</numerusform>
                <numerusform>%n pipelines em execução</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nada precisa de você</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::WelcomePicture</name>
        <message>
            <source>Dayshift. The team's day, in one window</source>
            <translation>Dayshift. O dia do time, em uma só janela</translation>
        </message>
        <message>
            <source>Dayshift</source>
            <translation>Dayshift</translation>
        </message>
        <message>
            <source>The team's day, in one window</source>
            <translation>O dia do time, em uma só janela</translation>
        </message>
        <message>
            <source>See what customers meet in production, who works on it, what the pipeline says and what waits for whom. Every role looks at the same day.</source>
            <translation>Veja o que os clientes encontram em produção, quem trabalha nisso, o que o pipeline diz e o que espera por quem. Todos os papéis olham para o mesmo dia.</translation>
        </message>
        <message>
            <source>Free software, GPL-3.0. No account, no tracking.</source>
            <translation>Software livre, GPL-3.0. Sem conta, sem rastreamento.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planejar</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Empacotar</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Liberar</translation>
        </message>
        <message>
            <source>Configure</source>
            <translation>Configurar</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Monitorar</translation>
        </message>
        <message>
            <source>4 h 14 min</source>
            <translation>4 h 14 min</translation>
        </message>
        <message>
            <source>from a customer's failed sign-in to the verified recovery</source>
            <translation>do login de um cliente que falhou à recuperação verificada</translation>
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
            <translation>&amp;Testar de novo</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Onde ficam os dados</translation>
        </message>
        <message>
            <source>On this computer only: one file, for one person or to try things.</source>
            <translation>Só neste computador: um arquivo, para uma pessoa ou para experimentar.</translation>
        </message>
        <message>
            <source>In the team's database: PostgreSQL, everybody sees the same.</source>
            <translation>No banco de dados do time: PostgreSQL, todos veem o mesmo.</translation>
        </message>
        <message>
            <source>&amp;Open another workspace …</source>
            <translation>A&amp;brir outro espaço de trabalho…</translation>
        </message>
        <message>
            <source>Open a team &amp;database …</source>
            <translation>Abrir um ba&amp;nco de dados do time…</translation>
        </message>
        <message>
            <source>When the server cannot be reached, work goes on here and is sent later. Signing and deploying always need the server. The password lies in the system's keyring.</source>
            <translation>Quando o servidor não pode ser alcançado, o trabalho continua aqui e é enviado depois. Assinar e implantar sempre precisam do servidor. A senha fica no chaveiro do sistema.</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>De quem é</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salvar</translation>
        </message>
        <message>
            <source>Te&amp;am</source>
            <translation>Ti&amp;me</translation>
        </message>
        <message>
            <source>&amp;Product</source>
            <translation>&amp;Produto</translation>
        </message>
        <message>
            <source>Time &amp;zone, in which days and weeks are counted</source>
            <translation>&amp;Fuso horário em que dias e semanas são contados</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Manter em segurança</translation>
        </message>
        <message>
            <source>A whole copy in one file, while others work on.</source>
            <translation>Uma cópia inteira em um só arquivo, enquanto os outros continuam trabalhando.</translation>
        </message>
        <message>
            <source>&amp;Back up …</source>
            <translation>Fa&amp;zer backup…</translation>
        </message>
        <message>
            <source>The database is backed up on its server.</source>
            <translation>O backup do banco de dados é feito no servidor dele.</translation>
        </message>
        <message>
            <source>A connection file brings a colleague here. It holds the address and no password.</source>
            <translation>Um arquivo de conexão traz um colega para cá. Ele contém o endereço e nenhuma senha.</translation>
        </message>
        <message>
            <source>&amp;Connection file …</source>
            <translation>Arquivo de &amp;conexão…</translation>
        </message>
        <message>
            <source>Connection check</source>
            <translation>Verificação da conexão</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>Conectado agora</translation>
        </message>
        <message>
            <source>It is being asked</source>
            <translation>Sendo consultado</translation>
        </message>
        <message>
            <source>It does not answer</source>
            <translation>Não responde</translation>
        </message>
        <message>
            <source>The workspace is open</source>
            <translation>O espaço de trabalho está aberto</translation>
        </message>
        <message>
            <source>Connected to the team database</source>
            <translation>Conectado ao banco de dados do time</translation>
        </message>
        <message>
            <source>last change %1</source>
            <comment>a time</comment>
            <translation>última alteração: %1</translation>
        </message>
        <message>
            <source>nothing was changed yet</source>
            <translation>nada foi alterado ainda</translation>
        </message>
        <message>
            <source>The file answers</source>
            <translation>O arquivo responde</translation>
        </message>
        <message>
            <source>The server answers</source>
            <translation>O servidor responde</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The line is encrypted</source>
            <translation>A linha é criptografada</translation>
        </message>
        <message>
            <source>The line is not encrypted</source>
            <translation>A linha não é criptografada</translation>
        </message>
        <message>
            <source>You may read and write</source>
            <translation>Você pode ler e gravar</translation>
        </message>
        <message>
            <source>You may read, and not write</source>
            <translation>Você pode ler, mas não gravar</translation>
        </message>
        <message>
            <source>Schema %1 fits this program</source>
            <translation>O esquema %1 serve para este programa</translation>
        </message>
        <message>
            <source>Schema %1; this program knows %2</source>
            <translation>Esquema %1; este programa conhece o %2</translation>
        </message>
        <message>
            <source>The clocks differ by %1</source>
            <translation>Os relógios divergem em %1</translation>
        </message>
        <message>
            <source>The clocks agree</source>
            <translation>Os relógios coincidem</translation>
        </message>
        <message>
            <source>times are the server's</source>
            <translation>valem os horários do servidor</translation>
        </message>
        <message>
            <source>Workspace changed</source>
            <translation>Espaço de trabalho alterado</translation>
        </message>
        <message>
            <source>Back up the workspace</source>
            <translation>Fazer backup do espaço de trabalho</translation>
        </message>
        <message>
            <source>Dayshift workspaces (*.dayshift)</source>
            <translation>Espaços de trabalho do Dayshift (*.dayshift)</translation>
        </message>
        <message>
            <source>Backed up to %1, %2.</source>
            <comment>a file; its size</comment>
            <translation>Backup feito em %1, %2.</translation>
        </message>
        <message>
            <source>Save a connection file</source>
            <translation>Salvar um arquivo de conexão</translation>
        </message>
        <message>
            <source>Connection files (*.dayshift-connection)</source>
            <translation>Arquivos de conexão (*.dayshift-connection)</translation>
        </message>
        <message>
            <source>The connection file is %1. It holds no password.</source>
            <translation>O arquivo de conexão é %1. Ele não contém nenhuma senha.</translation>
        </message>
        <message>
            <source>The connection file could not be written. Choose another folder.</source>
            <translation>O arquivo de conexão não pôde ser gravado. Escolha outra pasta.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. What you typed is kept; when you save, both are shown.</source>
            <translation>Alguém alterou isto nesse meio-tempo. O que você digitou fica; ao salvar, os dois são mostrados.</translation>
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
            <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Vem sem nenhuma garantia.</translation>
        </message>
        <message>
            <source>Qt, by which it is built and run</source>
            <translation>Qt, com o qual foi feito e funciona</translation>
        </message>
        <message>
            <source>Newest schema of a workspace</source>
            <translation>Esquema mais recente de um espaço de trabalho</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Licenças…</translation>
        </message>
        <message>
            <source>Where things lie on this computer</source>
            <translation>Onde cada coisa fica neste computador</translation>
        </message>
        <message>
            <source>Tokens and passwords lie in the system&apos;s keyring, in none of these files.</source>
            <translation>Tokens e senhas ficam no chaveiro do sistema, em nenhum destes arquivos.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::BandsPane</name>
        <message>
            <source>Levels of the four figures</source>
            <translation>Níveis dos quatro números</translation>
        </message>
        <message>
            <source>DORA&apos;s levels describe clusters of one year&apos;s answers; they move from year to year and are no thresholds. So a level is never shown without its year. The report of 2025 has none.</source>
            <translation>Os níveis da DORA descrevem grupos de respostas de um ano; mudam de ano para ano e não são limites. Por isso um nível nunca aparece sem o seu ano. O relatório de 2025 não tem nenhum.</translation>
        </message>
        <message>
            <source>DORA&apos;s report of %1</source>
            <translation>relatório da DORA de %1</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>Os nossos</translation>
        </message>
        <message>
            <source>No levels</source>
            <translation>Sem níveis</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>&amp;Níveis</translation>
        </message>
        <message>
            <source>Our own levels</source>
            <translation>Nossos próprios níveis</translation>
        </message>
        <message>
            <source>Where a level ends. What lies beyond the last one is low. They hold while “Our own” is chosen above, and begin as those of 2024.</source>
            <translation>Onde um nível termina. O que fica além do último é baixo. Valem enquanto “Os nossos” estiver escolhido acima, e começam como os de 2024.</translation>
        </message>
        <message>
            <source>Lead times, median, below</source>
            <translation>Tempos de entrega, mediana, abaixo de</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after their number</comment>
            <translation> dias</translation>
        </message>
        <message>
            <source>Time to recovery, median, below</source>
            <translation>Tempo de recuperação, mediana, abaixo de</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after their number</comment>
            <translation> h</translation>
        </message>
        <message>
            <source>Failed deployments, at most</source>
            <translation>Implantações com falha, no máximo</translation>
        </message>
        <message>
            <source> %</source>
            <comment>a percentage, after its number</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>Deployments in 30 days, at least</source>
            <translation>Implantações em 30 dias, no mínimo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a figure; a level</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Agreed in May 2026</source>
            <translation>Combinado em maio de 2026</translation>
        </message>
        <message>
            <source>&amp;Where they come from, with the year</source>
            <translation>&amp;De onde vêm, com o ano</translation>
        </message>
        <message>
            <source>Levels changed</source>
            <translation>Níveis alterados</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::EditCommand</name>
        <message>
            <source>Change a member of the team and their roles.</source>
            <translation>Alterar um membro do time e seus papéis.</translation>
        </message>
        <message>
            <source>member.</source>
            <translation>member.</translation>
        </message>
        <message>
            <source>The member&apos;s name, login or e-mail.</source>
            <translation>O nome, o login ou o e-mail do membro.</translation>
        </message>
        <message>
            <source>Give this role. Give the option once for each role.</source>
            <translation>Dar este papel. Uma vez para cada papel.</translation>
        </message>
        <message>
            <source>Take this role away. Without any role a member is a guest, who only looks.</source>
            <translation>Tirar este papel. Sem nenhum papel, um membro é convidado e só olha.</translation>
        </message>
        <message>
            <source>The name from now on.</source>
            <translation>O nome de agora em diante.</translation>
        </message>
        <message>
            <source>The login from now on.</source>
            <translation>O login de agora em diante.</translation>
        </message>
        <message>
            <source>They left the team. What they did stays.</source>
            <translation>Saiu do time. O que fez permanece.</translation>
        </message>
        <message>
            <source>They are in the team again.</source>
            <translation>Está de volta ao time.</translation>
        </message>
        <message>
            <source>Say what to change: edit member, and the name.</source>
            <translation>Diga o que alterar: edit member e o nome.</translation>
        </message>
        <message>
            <source>Somebody has either left or is back.</source>
            <translation>Alguém saiu ou voltou, não as duas coisas.</translation>
        </message>
        <message>
            <source>%1 is no role. There are: %2.</source>
            <translation>%1 não é um papel. Há: %2.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::FreshnessCard</name>
        <message>
            <source>How long it is believed</source>
            <translation>Por quanto tempo vale</translation>
        </message>
        <message>
            <source>After its last answer a source is live for so long; then its age is told, and in the end it is stale: nothing of it is believed any more.</source>
            <translation>Depois da última resposta, uma fonte está atual por esse tempo; depois se diz a idade dela e, no fim, está desatualizada: nada dela vale mais.</translation>
        </message>
        <message>
            <source>CI servers: &amp;live for</source>
            <translation>Servidores de CI: a&amp;tual por</translation>
        </message>
        <message>
            <source>CI servers: stale a&amp;fter</source>
            <translation>Servidores de CI: &amp;desatualizado após</translation>
        </message>
        <message>
            <source>Monitoring: li&amp;ve for</source>
            <translation>Monitoramento: at&amp;ual por</translation>
        </message>
        <message>
            <source>Monitoring: stale af&amp;ter</source>
            <translation>Monitoramento: desatuali&amp;zado após</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>&amp;Limites usuais</translation>
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
            <translation>Limites de atualidade alterados</translation>
        </message>
        <message>
            <source>Limits of freshness as usual</source>
            <translation>Limites de atualidade como de costume</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::MemberWords</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>A person of the team needs a name of at most 100 letters.</source>
            <translation>Uma pessoa do time precisa de um nome de no máximo 100 letras.</translation>
        </message>
        <message>
            <source>Enter the name by which the team calls them.</source>
            <translation>Digite o nome pelo qual o time a chama.</translation>
        </message>
        <message>
            <source>There is no such role.</source>
            <translation>Esse papel não existe.</translation>
        </message>
        <message>
            <source>Choose among the roles of the team.</source>
            <translation>Escolha entre os papéis do time.</translation>
        </message>
        <message>
            <source>%1 goes by this name already.</source>
            <translation>%1 já é conhecido por esse nome.</translation>
        </message>
        <message>
            <source>Give each of them a login of their own.</source>
            <translation>Dê a cada um um login próprio.</translation>
        </message>
        <message>
            <source>You have no role yourself: from then on you would only look.</source>
            <translation>Você mesmo não tem nenhum papel: a partir daí só poderia olhar.</translation>
        </message>
        <message>
            <source>Give yourself a role first.</source>
            <translation>Dê primeiro um papel a você mesmo.</translation>
        </message>
    </context>
    <context>
        <name>Dayshift::TeamPane</name>
        <message>
            <source>Accepts stories, waives gates, changes releases, gives roles.</source>
            <translation>Aceita histórias, dispensa gates, altera releases, dá papéis.</translation>
        </message>
        <message>
            <source>Changes limits and sprints, gives roles.</source>
            <translation>Altera limites e sprints, dá papéis.</translation>
        </message>
        <message>
            <source>Seals, deploys, changes releases, rehearses the way back.</source>
            <translation>Sela, implanta, altera releases, ensaia o caminho de volta.</translation>
        </message>
        <message>
            <source>Works on everything else, and signs for the role where a release asks for it.</source>
            <translation>Trabalha em todo o resto e assina pelo papel quando um release pede.</translation>
        </message>
        <message>
            <source>People and their roles</source>
            <translation>Pessoas e seus papéis</translation>
        </message>
        <message>
            <source>The product owner and the scrum master say who is of the team. A right that nobody has is everybody&apos;s, so that nobody is locked out.</source>
            <translation>O product owner e o scrum master dizem quem é do time. Um direito que ninguém tem é de todos, para que ninguém fique de fora.</translation>
        </message>
        <message>
            <source>Find a person or a role</source>
            <translation>Procurar uma pessoa ou um papel</translation>
        </message>
        <message>
            <source>Show who &amp;left</source>
            <translation>Mostrar quem &amp;saiu</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Papéis</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
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
            <translation>&amp;Adicionar</translation>
        </message>
        <message>
            <source>Some&amp;body new: the name, then roles and a login</source>
            <translation>Alguém n&amp;ovo: o nome, depois papéis e um login</translation>
        </message>
        <message>
            <source>Somebody new: the name, then roles and a login</source>
            <translation>Alguém novo: o nome, depois papéis e um login</translation>
        </message>
        <message>
            <source>The person chosen</source>
            <translation>A pessoa escolhida</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>&amp;Mail address</source>
            <translation>Endereço de &amp;e-mail</translation>
        </message>
        <message>
            <source>By the login, imports, commits and sign-ins know the person. A mail address only matches, and is never shown to others.</source>
            <translation>Pelo login, importações, commits e entradas reconhecem a pessoa. O endereço de e-mail só serve para combinar e nunca é mostrado a outros.</translation>
        </message>
        <message>
            <source>Without a role somebody is a guest: they see everything, and change nothing.</source>
            <translation>Sem papel alguém é convidado: vê tudo e não altera nada.</translation>
        </message>
        <message>
            <source>in the team</source>
            <translation>no time</translation>
        </message>
        <message>
            <source>left</source>
            <translation>saiu</translation>
        </message>
        <message>
            <source>Read-only: nothing can be changed here.</source>
            <translation>Somente leitura: nada pode ser alterado aqui.</translation>
        </message>
        <message numerus="yes">
            <source>%n in the team</source>
            <translation>
                <numerusform>%n no time</numerusform>
                <numerusform>%n no time</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody changed this person meanwhile. What you typed is kept; both are shown when you leave the field.</source>
            <translation>Alguém alterou esta pessoa nesse meio-tempo. O que você digitou fica; os dois são mostrados quando você sai do campo.</translation>
        </message>
        <message>
            <source>Nobody is in the team yet.</source>
            <translation>Ainda não há ninguém no time.</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Ninguém foi encontrado.</translation>
        </message>
        <message>
            <source>&amp;Take out of the team</source>
            <translation>&amp;Tirar do time</translation>
        </message>
        <message>
            <source>B&amp;ring back into the team</source>
            <translation>T&amp;razer de volta ao time</translation>
        </message>
        <message>
            <source>You would give up the right to give roles, and only somebody else could give it back to you. Do it once more if you mean it.</source>
            <translation>Você abriria mão do direito de dar papéis, e só outra pessoa poderia devolvê-lo. Faça de novo se é isso que quer.</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>a person</comment>
            <translation>%1: alterações salvas</translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <comment>a person; a role</comment>
            <translation>%1 agora tem o papel %2</translation>
        </message>
        <message>
            <source>%1 is no longer %2</source>
            <comment>a person; a role</comment>
            <translation>%1 não tem mais o papel %2</translation>
        </message>
        <message>
            <source>%1 left the team</source>
            <comment>a person</comment>
            <translation>%1 saiu do time</translation>
        </message>
        <message>
            <source>%1 is in the team again</source>
            <comment>a person</comment>
            <translation>%1 está de volta ao time</translation>
        </message>
        <message>
            <source>%1 left the team. What they did and what is theirs stays. “Show who left” lists them.</source>
            <translation>%1 saiu do time. O que fez e o que é seu permanece. “Mostrar quem saiu” mostra a pessoa.</translation>
        </message>
        <message>
            <source>%1 is no role. Write the roles as they are listed here.</source>
            <translation>%1 não é um papel. Escreva os papéis como estão listados aqui.</translation>
        </message>
        <message>
            <source>%1 is in the team now</source>
            <comment>a person</comment>
            <translation>%1 agora está no time</translation>
        </message>
    </context>
</TS>
