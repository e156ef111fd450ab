// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"
#include "models/exchange/jiraheadings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 MostRows = 1000;

namespace {

// What Jira alone has beside what every table has.
struct OwnColumns
{
    explicit OwnColumns(const TableReader &table)
        : category(table.column(JiraHeadings::category()))
        , parentKey(table.column(JiraHeadings::parentKey()))
        , isForeign(JiraHeadings::isForeign(table.headings()))
    {
        for (const auto &name : JiraHeadings::comment())
            comments += table.columns(name);
        for (const auto &name : JiraHeadings::attachment())
            attachments += table.columns(name);
        for (const auto &[who, id] : JiraHeadings::people()) {
            const auto names = table.columns(who);
            const auto ids = table.columns(id);
            for (qsizetype i = 0; i < std::min(names.size(), ids.size()); ++i)
                people.append({names[i], ids[i]});
        }
    }

    int category, parentKey;
    bool isForeign;
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
    draft.done = !columns.closed.isEmpty() && JiraHeadings::isDone(row.cell(own.category));
    if (own.isForeign && JiraHeadings::isForeignSubTask(draft.item.rawType))
        draft.isSubTask = true;
    if (own.isForeign && JiraHeadings::isForeignEpic(draft.item.rawType))
        draft.isEpic = true;
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
                || (file.has(u"Summary"_s) && file.has(u"Issue id"_s))
                || JiraHeadings::isForeign(file.headings);
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        QHash<QString, QString> people; // names by id: comments give ids alone
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const ItemColumns columns(table, JiraHeadings::columns());
            const OwnColumns own(table);
            if (own.isForeign)
                gathering.expectAnyLanguage();
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
        // The issue navigator hands out no more at once, and says nothing of the rest.
        if (const auto rows = gathering.holding().facts.value("rows"_L1).toInteger();
            files.size() == 1 && rows == MostRows)
            gathering.count(u"at-export-limit"_s, rows);
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
