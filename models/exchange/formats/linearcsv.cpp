// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

static const ColumnNames &columnNames()
{
    static const ColumnNames names {.key = {u"ID"_s},
                                    .title = {u"Title"_s},
                                    .status = {u"Status"_s},
                                    .assignee = {u"Assignee"_s},
                                    .created = {u"Created"_s},
                                    .closed = {u"Completed"_s, u"Canceled"_s},
                                    .description = {u"Description"_s},
                                    .project = {u"Team"_s},
                                    .parent = {u"Parent issue"_s},
                                    .epic = {u"Project"_s},
                                    .labels = {u"Labels"_s},
                                    .points = {u"Estimate"_s},
                                    .archived = {u"Archived"_s, u"Auto-archived"_s},
                                    .days = {u"Due Date"_s},
                                    .hasTypes = false};
    return names;
}

// Linear guards what a spreadsheet would run; only there the apostrophe is not part of the text.
static QString unguarded(const QString &text)
{
    return text.size() > 1 && text[0] == u'\'' && u"=+-@"_s.contains(text[1]) ? text.mid(1) : text;
}

namespace {

struct CycleColumns
{
    explicit CycleColumns(const TableReader &table)
        : number(table.column(u"Cycle Number"_s))
        , name(table.column(u"Cycle Name"_s))
        , start(table.column(u"Cycle Start"_s))
        , end(table.column(u"Cycle End"_s))
    {
    }

    [[nodiscard]] ImportedSprint read(const TableRow &row) const
    {
        const auto numbered = row.cell(number);
        const auto named = row.cell(name);
        return {.name = named.isEmpty() && !numbered.isEmpty() ? u"Cycle "_s + numbered : named,
                .startsAt = Dates().read(row.cell(start)).moment.at,
                .endsAt = Dates().read(row.cell(end)).moment.at};
    }

    int number, name, start, end;
};

} // namespace

// A workspace of Linear, as its settings export it.
class LinearCsv final : public ExportFormat
{
public:
    QString tool() const override { return u"linear"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Linear (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        return file.has(u"ID"_s) && file.has(u"Team"_s) && file.has(u"Title"_s)
                && (file.has(u"Cycle Number"_s) || file.has(u"Cycle Name"_s)
                    || (file.has(u"Creator"_s) && file.has(u"Canceled"_s))
                    || (file.has(u"Parent issue"_s) && file.has(u"Estimate"_s)));
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const ItemColumns columns(table, columnNames());
            if (isFirst)
                gathering.missing(columns.missing());
            return [&gathering, columns, cycles = CycleColumns(table)](const TableRow &row) {
                auto draft = columns.read(row);
                auto &item = draft.item;
                item.title = unguarded(item.title);
                item.description = unguarded(item.description);
                draft.epicTitle = draft.epicRef; // a project is all that plays the epic
                if (const auto sprint = cycles.read(row); !sprint.name.isEmpty()) {
                    gathering.addSprint(sprint);
                    item.sprint = sprint.name;
                    item.sprints = {sprint.name};
                }
                gathering.addProject(row.cell(columns.project));
                subTaskByParent(draft);
                gathering.add(std::move(draft));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        return gathering.finish();
    }
};

static const LinearCsv theFormat;

} // namespace Dayshift
