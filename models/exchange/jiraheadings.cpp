// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/jiraheadings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift::JiraHeadings {

// Spanish, Portuguese, German, French, Japanese, in this order.
static const QStringList &foreignKeys()
{
    static const QStringList names {u"Clave de incidencia"_s, u"Chave da item"_s,
                                    u"Chave do item"_s,       u"Vorgangsschlüssel"_s,
                                    u"Clé de ticket"_s,       u"課題キー"_s};
    return names;
}

static const QStringList &foreignTitles()
{
    static const QStringList names {u"Resumen"_s, u"Resumo"_s, u"Zusammenfassung"_s, u"Résumé"_s,
                                    u"要約"_s};
    return names;
}

// What a field is called that an administrator made: Custom field (Story Points).
static QStringList customNames(const QString &field)
{
    static const QStringList frames {u"Custom field (%1)"_s,
                                     u"Campo personalizado (%1)"_s,
                                     u"Benutzerdefinierte Felder (%1)"_s,
                                     u"Benutzerdefiniertes Feld (%1)"_s,
                                     u"Champs personnalisés (%1)"_s,
                                     u"Champ personnalisé (%1)"_s,
                                     u"カスタムフィールド (%1)"_s};
    QStringList names;
    for (const auto &frame : frames)
        names.append(frame.arg(field));
    names.append(field);
    return names;
}

ColumnNames columns()
{
    ColumnNames names {
            .key = QStringList {u"Issue key"_s, u"Key"_s} + foreignKeys()
                    + QStringList {u"Issue id"_s},
            .title = QStringList {u"Summary"_s} + foreignTitles(),
            .type = {u"Issue Type"_s, u"Type"_s, u"Tipo de Incidencia"_s, u"Tipo de item"_s,
                     u"Vorgangstyp"_s, u"Type de ticket"_s, u"課題タイプ"_s},
            .status = {u"Status"_s, u"Estado"_s, u"État"_s, u"ステータス"_s},
            .assignee = {u"Assignee"_s, u"Persona asignada"_s, u"Responsável"_s,
                         u"Zugewiesene Person"_s, u"Personne assignée"_s, u"担当者"_s},
            .created = {u"Created"_s, u"Creada"_s, u"Criado"_s, u"Erstellt"_s, u"Création"_s,
                        u"Créé"_s, u"作成日"_s},
            .closed = {u"Resolved"_s, u"Resuelta"_s, u"Resolvido"_s, u"Erledigt"_s, u"Résolu"_s,
                       u"Résolue"_s, u"解決日"_s},
            .description = {u"Description"_s, u"Descripción"_s, u"Descrição"_s, u"Beschreibung"_s,
                            u"説明"_s},
            .project = {u"Project key"_s, u"Clave del proyecto"_s, u"Chave do projeto"_s,
                        u"Projektschlüssel"_s, u"Clé de projet"_s, u"プロジェクトキー"_s},
            .parent = {u"Parent"_s, u"Parent id"_s, u"Principal"_s, u"Pai"_s, u"Übergeordnet"_s},
            .epic = customNames(u"Epic Link"_s),
            .sprint = {u"Sprint"_s},
            .labels = {u"Labels"_s, u"Etiquetas"_s, u"Stichwörter"_s, u"Étiquettes"_s,
                       u"ラベル"_s},
            .id = {u"Issue id"_s, u"ID de la incidencia"_s, u"ID da item"_s, u"ID do item"_s,
                   u"Vorgangs-ID"_s, u"ID de ticket"_s, u"課題 ID"_s},
            .labelMarks = u" \t\r\n"_s};
    for (const auto &name :
         {u"Story Points"_s, u"Puntos de Historia"_s, u"Story point estimate"_s,
          u"Estimación de puntos de historia"_s, u"Estimate"_s, u"Weight"_s, u"Effort"_s})
        names.points += customNames(name);
    return names;
}

QStringList category()
{
    return {u"Status Category"_s, u"Categoría de estado"_s, u"Categoria do status"_s,
            u"Statuskategorie"_s, u"Catégorie d'état"_s, u"Catégorie de statut"_s};
}

QStringList parentKey()
{
    return {u"Parent key"_s, u"Clave principal"_s, u"Chave pai"_s};
}

QStringList comment()
{
    return {u"Comment"_s, u"Comentario"_s, u"Comentário"_s, u"Kommentar"_s, u"Commentaire"_s};
}

QStringList attachment()
{
    return {u"Attachment"_s, u"Adjunto"_s, u"Anexo"_s, u"Anhang"_s, u"Pièce jointe"_s};
}

QList<std::pair<QString, QString>> people()
{
    QList<std::pair<QString, QString>> pairs {
            {u"Persona asignada"_s, u"ID de la persona asignada"_s},
            {u"Informador"_s, u"ID del informador"_s},
            {u"Creador"_s, u"ID del creador"_s},
            {u"Interesados"_s, u"ID de los interesados"_s},
            {u"Responsável"_s, u"ID do responsável"_s},
            {u"Relator"_s, u"ID do relator"_s},
            {u"Criador"_s, u"ID do criador"_s},
            {u"Seguidores"_s, u"ID dos seguidores"_s},
            {u"Personne assignée"_s, u"ID de la personne assignée"_s},
            {u"Rapporteur"_s, u"ID de rapporteur"_s},
            {u"Créateur"_s, u"ID de créateur"_s},
            {u"Observateurs"_s, u"ID des observateurs"_s},
            {u"Zugewiesene Person"_s, u"ID der zugewiesenen Person"_s},
            {u"Autor"_s, u"ID des Autors"_s},
            {u"Ersteller"_s, u"Ersteller-ID"_s},
            {u"Beobachter"_s, u"ID des Beobachters"_s}};
    for (const auto &who :
         {u"Assignee"_s, u"Reporter"_s, u"Creator"_s, u"Watchers"_s, u"Project lead"_s})
        pairs.append({who, who + u" Id"_s});
    return pairs;
}

bool isForeign(const QStringList &headings)
{
    const auto has = [&](const QString &name) {
        return headings.contains(name, Qt::CaseInsensitive);
    };
    return std::ranges::any_of(foreignKeys(), has) && std::ranges::any_of(foreignTitles(), has);
}

bool isForeignSubTask(const QString &type)
{
    static const QStringList names {u"subtarea"_s,     u"subtarefa"_s,  u"unteraufgabe"_s,
                                    u"teilaufgabe"_s,  u"sous-tâche"_s, u"サブタスク"_s};
    return names.contains(type.toLower());
}

bool isForeignEpic(const QString &type)
{
    static const QStringList names {u"épica"_s, u"épico"_s, u"epos"_s, u"épopée"_s, u"エピック"_s};
    return names.contains(type.toLower());
}

bool isDone(const QString &category)
{
    static const QStringList names {u"done"_s,    u"listo"_s,    u"itens concluídos"_s,
                                    u"fertig"_s,  u"erledigt"_s, u"terminé"_s,
                                    u"完了"_s};
    return names.contains(category.toLower());
}

} // namespace Dayshift::JiraHeadings
