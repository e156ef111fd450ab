// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

static const ColumnNames &columnNames()
{
    static const ColumnNames names {.key = {u"Task ID"_s},
                                    .title = {u"Name"_s, u"Task Name"_s},
                                    .status = {u"Section/Column"_s, u"Section"_s, u"Column"_s},
                                    .assignee = {u"Assignee"_s},
                                    .created = {u"Created At"_s},
                                    .closed = {u"Completed At"_s},
                                    .description = {u"Notes"_s},
                                    .project = {u"Projects"_s},
                                    .parent = {u"Parent Task"_s},
                                    .sprint = {u"Sprint"_s},
                                    .labels = {u"Tags"_s},
                                    .points
                                    = {u"Story Points"_s, u"Estimate"_s, u"Points"_s, u"Effort"_s},
                                    .email = {u"Assignee Email"_s},
                                    .days = {u"Start Date"_s, u"Due Date"_s},
                                    .hasTypes = false};
    return names;
}

// A task in two projects names both; the first tells it apart from its namesakes.
static void readProjects(Gathering &gathering, const QString &cell)
{
    for (const auto &project : splitAt(cell, u","_s))
        gathering.addProject(project);
}

// Dependencies are named by title; of two tasks with one title nobody knows which is meant.
static void readDependencies(const TableRow &row, const QList<int> &columns, LinkKind kind,
                             bool isFrom, ImportedItem &item)
{
    for (const auto &cell : filledCells(row, columns))
        item.links.append({.kind = kind, .isFrom = isFrom, .key = cell});
}

static void resolveDependencies(Holding &holding)
{
    QHash<QString, QStringList> keys;
    for (const auto &item : std::as_const(holding.items))
        keys[trimmedTitle(item.title)].append(item.key);
    const auto keyOf = [&](const QString &title) {
        const auto known = keys.value(trimmedTitle(title));
        return known.size() == 1 ? known.first() : QString();
    };
    for (auto &item : holding.items) {
        const auto named = std::exchange(item.links, {});
        for (auto link : named) {
            // A title may have a comma in it, and a comma separates titles.
            auto titles = keys.contains(trimmedTitle(link.key)) ? QStringList {link.key}
                                                                : splitAt(link.key, u","_s);
            for (const auto &title : std::as_const(titles)) {
                link.key = keyOf(title);
                if (!link.key.isEmpty() && !item.links.contains(link))
                    item.links.append(link);
            }
        }
    }
}

// A project of Asana, as its menu exports it.
class AsanaCsv final : public ExportFormat
{
public:
    QString tool() const override { return u"asana"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Asana (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        return file.has(u"Task ID"_s) && file.has(u"Created At"_s) && file.has(u"Completed At"_s);
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const ItemColumns columns(table, columnNames());
            if (isFirst)
                gathering.missing(columns.missing());
            gathering.holding().knowsStatus = true; // whether a task is complete, at least
            const auto waitsFor = table.columns(u"Blocked By (Dependencies)"_s);
            const auto holdsUp = table.columns(u"Blocking (Dependencies)"_s);
            return [&gathering, columns, waitsFor, holdsUp](const TableRow &row) {
                auto draft = columns.read(row);
                auto &item = draft.item;
                item.links.clear();
                readDependencies(row, waitsFor, LinkKind::Blocks, false, item);
                readDependencies(row, holdsUp, LinkKind::Blocks, true, item);
                if (item.status.isEmpty())
                    item.status = draft.closed.isEmpty() ? u"Incomplete"_s : u"Completed"_s;
                draft.parentTitle = std::exchange(draft.parentRef, {});
                if (const auto mail = row.cell(columns.email);
                    mail.contains(u'@') && !item.assignees.isEmpty())
                    gathering.holding().emails.insert(item.assignees.first(), mail);
                readProjects(gathering, row.cell(columns.project));
                subTaskByParent(draft);
                gathering.add(std::move(draft));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        auto holding = gathering.finish();
        resolveDependencies(holding);
        return holding;
    }
};

static const AsanaCsv theFormat;

} // namespace Dayshift
