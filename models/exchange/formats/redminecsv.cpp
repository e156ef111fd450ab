// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 MostRows = 500;

// The headings follow the language of the person who exported. Small letters alone: a file that was
// made for Redmine's own importer.
static const ColumnNames &columnNames()
{
    static const ColumnNames names {
            .key = {u"#"_s, u"id"_s},
            .title = {u"Subject"_s, u"Thema"_s, u"Sujet"_s, u"題名"_s, u"Asunto"_s, u"Oggetto"_s,
                      u"Onderwerp"_s, u"Título"_s, u"Assunto"_s, u"Тема"_s, u"Temat"_s, u"主题"_s,
                      u"主旨"_s, u"Předmět"_s, u"Emne"_s, u"Ämne"_s},
            .type = {u"Tracker"_s, u"トラッカー"_s, u"Tipo"_s, u"Трекер"_s, u"Typ zagadnienia"_s,
                     u"跟踪"_s, u"追蹤標籤"_s, u"Fronta"_s, u"Ärendetyp"_s},
            .status = {u"Status"_s, u"Statut"_s, u"ステータス"_s, u"Estado"_s, u"Stato"_s,
                       u"Situação"_s, u"Статус"_s, u"状态"_s, u"狀態"_s, u"Stav"_s},
            .assignee
            = {u"Assignee"_s, u"Assigned to"_s, u"Zugewiesen an"_s, u"Assigné à"_s, u"担当者"_s,
               u"Asignado a"_s, u"Assegnato a"_s, u"Toegewezen aan"_s, u"Atribuído para"_s,
               u"Atribuído a"_s, u"Назначена"_s, u"Przypisany do"_s, u"指派给"_s, u"分派給"_s,
               u"Přiřazeno"_s, u"Tildelt til"_s, u"Tilldelad till"_s, u"user"_s, u"assigned_to"_s},
            .created
            = {u"Created"_s, u"Angelegt"_s, u"Créé"_s, u"作成日"_s, u"Creado"_s, u"Creato"_s,
               u"Aangemaakt"_s, u"Criado"_s, u"Criado em"_s, u"Создано"_s, u"Data utworzenia"_s,
               u"创建于"_s, u"建立日期"_s, u"Vytvořeno"_s, u"Oprettet"_s, u"Skapad"_s},
            .closed = {u"Closed"_s, u"Geschlossen am"_s, u"Fermé"_s, u"終了日"_s, u"Cerrada"_s,
                       u"Cerrado"_s, u"Chiuso"_s, u"Gesloten"_s, u"Fechado"_s, u"Закрыта"_s,
                       u"Data zamknięcia"_s, u"结束日期"_s, u"結束日期"_s, u"Uzavřeno"_s,
                       u"Lukket"_s, u"Stängd"_s},
            .description
            = {u"Description"_s, u"Beschreibung"_s, u"説明"_s, u"Descripción"_s, u"Descrizione"_s,
               u"Beschrijving"_s, u"Omschrijving"_s, u"Descrição"_s, u"Описание"_s, u"Opis"_s,
               u"描述"_s, u"概述"_s, u"Popis"_s, u"Beskrivelse"_s, u"Beskrivning"_s},
            .project = {u"Project"_s, u"Projekt"_s, u"Projet"_s, u"プロジェクト"_s, u"Proyecto"_s,
                        u"Progetto"_s, u"Projeto"_s, u"Проект"_s, u"项目"_s, u"專案"_s},
            .parent
            = {u"Parent task"_s, u"Übergeordnetes Ticket"_s, u"Übergeordnete Aufgabe"_s,
               u"Tâche parente"_s, u"親チケット"_s, u"Tarea padre"_s, u"Attività principale"_s,
               u"Hoofdissue"_s, u"Tarefa pai"_s, u"Родительская задача"_s, u"Zadanie nadrzędne"_s,
               u"父任务"_s, u"父任務"_s, u"Rodičovský úkol"_s, u"parent"_s, u"parent_issue"_s},
            .sprint = {u"Sprint"_s},
            .milestone
            = {u"Target version"_s, u"Zielversion"_s, u"Version cible"_s, u"対象バージョン"_s,
               u"Versión prevista"_s, u"Versione prevista"_s, u"Doelversie"_s, u"Versão"_s,
               u"Версия"_s, u"Wersja docelowa"_s, u"目标版本"_s, u"版本"_s, u"Cílová verze"_s,
               u"version"_s, u"fixed_version"_s},
            .labels = {u"Category"_s, u"Kategorie"_s, u"Catégorie"_s, u"カテゴリ"_s, u"Categoría"_s,
                       u"Categoria"_s, u"Categorie"_s, u"Категория"_s, u"Kategoria"_s, u"类别"_s,
                       u"分類"_s, u"Kategori"_s},
            .points = {u"Story points"_s, u"Story point estimate"_s},
            .days = {u"Start date"_s, u"Due date"_s, u"Beginn"_s, u"Abgabedatum"_s, u"Début"_s,
                     u"Echéance"_s, u"Échéance"_s, u"開始日"_s, u"期日"_s, u"start_date"_s,
                     u"due_date"_s, u"start"_s, u"due"_s},
            .labelMarks = {}}; // a category is one label, whatever stands in its name
    return names;
}

static bool hasOneOf(const Sniffed &file, const QStringList &headings)
{
    return std::ranges::any_of(headings, [&](const auto &heading) { return file.has(heading); });
}

static bool isForImporter(const Sniffed &file)
{
    static const QStringList usual {u"tracker"_s,    u"priority"_s, u"start_date"_s,
                                    u"due_date"_s,   u"start"_s,    u"due"_s,
                                    u"done_ratio"_s, u"progress"_s, u"estimated_hours"_s};
    const auto isSmall = [](const QString &heading) { return heading == heading.toLower(); };
    // One heading may have been written by hand, where the others are the importer's own words.
    const bool isOwn = file.headings.contains("tracker"_L1)
            && (file.headings.contains("start_date"_L1)
                || file.headings.contains("estimated_hours"_L1)
                || file.headings.contains("done_ratio"_L1));
    const bool hasSubject = isOwn ? file.has(u"subject"_s) : file.headings.contains("subject"_L1);
    return hasSubject && !file.headings.contains("ref"_L1)
            && (isOwn || std::ranges::all_of(file.headings, isSmall)) && hasOneOf(file, usual);
}

// 123, #123, and "Bug #123: Title" of old versions.
static QString issueIn(const QString &reference)
{
    static const QRegularExpression pattern(u"^(?:[^#]*#)?([0-9]+)(?::.*)?$"_s);
    const auto found = pattern.match(reference);
    return found.hasMatch() ? u'#' + found.captured(1) : reference;
}

// A bare number means a row of a file that has no ids; "#2" is an issue that Redmine knows already.
static void readParentOfRow(const ItemColumns &columns, Draft &draft)
{
    bool isNumber = false;
    const auto row = draft.parentRef.toLongLong(&isNumber);
    if (columns.key < 0 && isNumber && row > 0) {
        draft.parentRow = row;
        draft.parentRef.clear();
    }
}

// Redmine's list of issues, and files that are made for its importer.
class RedmineCsv final : public ExportFormat
{
public:
    QString tool() const override { return u"redmine"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Redmine (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        if (file.source.shape != SourceFile::Shape::Table)
            return false;
        const auto &names = columnNames();
        return isForImporter(file)
                || (file.headings.value(0) == "#"_L1
                    && (hasOneOf(file, names.title) || hasOneOf(file, names.type)));
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const ItemColumns columns(table, columnNames());
            if (isFirst)
                gathering.missing(columns.missing());
            const bool isExport = table.headings().value(0) == "#"_L1;
            const bool english = table.column(u"Subject"_s) >= 0;
            if (isExport)
                gathering.expectOrder(english ? DateOrder::MonthFirst : DateOrder::DayFirst);
            const auto tags = table.columns(u"Tags"_s);
            const auto related = table.columns(u"Related issues"_s)
                    + table.columns(u"Zugehörige Tickets"_s);
            return [&gathering, columns, isExport, tags, related](const TableRow &row) {
                auto draft = columns.read(row);
                auto &item = draft.item;
                if (isExport) {
                    item.key = issueIn(item.key);
                    draft.parentRef = issueIn(draft.parentRef);
                } else {
                    readParentOfRow(columns, draft);
                }
                for (const auto &cell : filledCells(row, related))
                    item.links += linksInWords(cell);
                for (const auto &cell : filledCells(row, tags))
                    addLabels(item.labels, splitAt(cell, u","_s));
                gathering.addProject(row.cell(columns.project));
                subTaskByParent(draft);
                gathering.add(std::move(draft));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        // Its limit, unless an administrator set another one; nothing is said of the rest.
        if (const auto rows = gathering.holding().facts.value("rows"_L1).toInteger();
            files.size() == 1 && rows == MostRows)
            gathering.count(u"at-export-limit"_s, rows);
        return gathering.finish();
    }
};

static const RedmineCsv theFormat;

} // namespace Dayshift
