// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

static ColumnNames columnNames()
{
    ColumnNames names {.key = {u"Issue key"_s, u"Key"_s, u"Issue id"_s},
                       .title = {u"Summary"_s},
                       .type = {u"Issue Type"_s, u"Type"_s},
                       .status = {u"Status"_s},
                       .assignee = {u"Assignee"_s},
                       .created = {u"Created"_s},
                       .closed = {u"Resolved"_s},
                       .description = {u"Description"_s},
                       .project = {u"Project key"_s},
                       .parent = {u"Parent"_s, u"Parent id"_s},
                       .epic = {u"Custom field (Epic Link)"_s, u"Epic Link"_s},
                       .sprint = {u"Sprint"_s},
                       .labels = {u"Labels"_s},
                       .id = {u"Issue id"_s},
                       .labelMarks = u" \t\r\n"_s};
    for (const auto &name :
         {u"Story Points"_s, u"Story point estimate"_s, u"Estimate"_s, u"Weight"_s, u"Effort"_s})
        names.points += {u"Custom field (%1)"_s.arg(name), name};
    return names;
}

namespace {

// What Jira alone has beside what every table has.
struct OwnColumns
{
    explicit OwnColumns(const TableReader &table)
        : category(table.column(u"Status Category"_s))
        , parentKey(table.column(u"Parent key"_s))
        , comments(table.columns(u"Comment"_s))
        , attachments(table.columns(u"Attachment"_s))
    {
        for (const auto &who :
             {u"Assignee"_s, u"Reporter"_s, u"Creator"_s, u"Watchers"_s, u"Project lead"_s}) {
            const auto names = table.columns(who);
            const auto ids = table.columns(who + u" Id"_s);
            for (qsizetype i = 0; i < std::min(names.size(), ids.size()); ++i)
                people.append({names[i], ids[i]});
        }
    }

    int category, parentKey;
    QList<int> comments, attachments;
    QList<std::pair<int, int>> people; // name, id
};

} // namespace

// "date;author;text"; only the first two semicolons separate.
static void addComment(Draft &draft, const QString &cell)
{
    const auto first = cell.indexOf(u';');
    const auto second = first < 0 ? -1 : cell.indexOf(u';', first + 1);
    if (second < 0) {
        draft.item.comments.append({.text = cell});
        draft.commentDates.append(QString());
        return;
    }
    draft.item.comments.append({.author = cell.mid(first + 1, second - first - 1).trimmed(),
                                .text = cell.mid(second + 1)});
    draft.commentDates.append(cell.left(first));
}

static Draft read(const TableRow &row, const ItemColumns &columns, const OwnColumns &own)
{
    auto draft = columns.read(row);
    for (const auto &cell : filledCells(row, own.comments))
        addComment(draft, cell);
    if (const auto parent = row.cell(own.parentKey); !parent.isEmpty())
        draft.parentRef = parent;
    draft.done = !columns.closed.isEmpty()
            && row.cell(own.category).compare("Done"_L1, Qt::CaseInsensitive) == 0;
    return draft;
}

// Jira's own CSV, of the cloud and of servers, as it is or after a spreadsheet.
class JiraCsv final : public ExportFormat
{
public:
    QString tool() const override { return u"jira"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Jira (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        return file.has(u"Issue key"_s) || (file.has(u"Key"_s) && file.has(u"Summary"_s))
                || (file.has(u"Summary"_s) && file.has(u"Issue id"_s));
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        QHash<QString, QString> people; // names by id: comments give ids alone
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const ItemColumns columns(table, columnNames());
            const OwnColumns own(table);
            if (isFirst)
                gathering.missing(columns.missing());
            return [&, columns, own](const TableRow &row) {
                gathering.count(u"attachments-not-included"_s,
                                filledCells(row, own.attachments).size());
                for (const auto &[name, id] : own.people) {
                    if (const auto known = row.cell(name); !known.isEmpty())
                        people.insert(row.cell(id), known);
                }
                gathering.addProject(row.cell(columns.project));
                gathering.categorise(row.cell(columns.status), row.cell(own.category));
                gathering.add(Dayshift::read(row, columns, own));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        auto holding = gathering.finish();
        for (auto &item : holding.items) {
            for (auto &comment : item.comments)
                comment.author = people.value(comment.author, comment.author);
        }
        return holding;
    }
};

static const JiraCsv theFormat;

} // namespace Dayshift
