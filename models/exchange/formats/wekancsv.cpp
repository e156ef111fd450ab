// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

static const ColumnNames &columnNames()
{
    static const ColumnNames names {
            .key = {u"Card Number"_s, u"Number"_s, u"ID"_s},
            .title = {u"Title"_s},
            .type = {u"Type"_s},
            .status = {u"Stage"_s, u"List"_s},
            .assignee = {u"Assignees"_s, u"Assignee"_s},
            .created = {u"Created At"_s, u"CreatedAt"_s},
            .closed = {u"Finish Date"_s, u"End Date"_s, u"End"_s, u"End At"_s, u"EndAt"_s},
            .description = {u"Description"_s},
            .parent = {u"Parent"_s},
            .labels = {u"Labels"_s},
            .archived = {u"Archived"_s},
            .moments = {u"Updated At"_s, u"Last Modified At"_s, u"Modified At"_s},
            .days = {u"Start Date"_s, u"Due Date"_s, u"Start"_s, u"Due"_s},
            .labelMarks = u" "_s,
            .personMarks = u" ,"_s,
            .hasTypes = false};
    return names;
}

// Marketing-blue is the label Marketing in blue.
static QString withoutColour(const QString &label)
{
    static const QStringList colours {
            u"white"_s,     u"green"_s,       u"yellow"_s,        u"orange"_s,    u"red"_s,
            u"purple"_s,    u"blue"_s,        u"sky"_s,           u"lime"_s,      u"pink"_s,
            u"black"_s,     u"silver"_s,      u"peachpuff"_s,     u"crimson"_s,   u"plum"_s,
            u"darkgreen"_s, u"slateblue"_s,   u"magenta"_s,       u"gold"_s,      u"navy"_s,
            u"gray"_s,      u"saddlebrown"_s, u"paleturquoise"_s, u"mistyrose"_s, u"indigo"_s};
    const auto end = label.lastIndexOf(u'-');
    return end > 0 && colours.contains(label.mid(end + 1).toLower()) ? label.left(end) : label;
}

// Cards of WeKan: what it exports, and what it imports.
class WekanCsv final : public ExportFormat
{
public:
    QString tool() const override { return u"wekan"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "WeKan (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        return file.has(u"Title"_s)
                && (file.has(u"Stage"_s) || (file.has(u"List"_s) && file.has(u"Swimlane"_s)));
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            ItemColumns columns(table, columnNames());
            const auto members = table.columns(u"Members"_s);
            // Boards without assignees put those who do the work among the members.
            const bool assigns = !columns.assignees.isEmpty();
            if (!assigns)
                columns.assignees = members;
            if (isFirst)
                gathering.missing(columns.missing());
            return [&gathering, columns, members, assigns](const TableRow &row) {
                auto draft = columns.read(row);
                auto &item = draft.item;
                if (assigns && item.assignees.isEmpty()) {
                    for (const auto &cell : filledCells(row, members))
                        item.assignees += splitAt(cell, u" ,"_s);
                }
                if (item.rawType.isEmpty())
                    item.rawType = u"card"_s;
                const auto labels = std::exchange(item.labels, {});
                for (const auto &label : labels)
                    addLabels(item.labels, {withoutColour(label)});
                gathering.add(std::move(draft));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        return gathering.finish();
    }
};

static const WekanCsv theFormat;

} // namespace Dayshift
