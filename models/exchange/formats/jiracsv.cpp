// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// Where a Jira table keeps what. Which columns there are depends on what the person exported.
struct Columns
{
    explicit Columns(const TableReader &table)
        : key(table.column({u"Issue key"_s, u"Key"_s, u"Issue id"_s}))
        , id(table.column(u"Issue id"_s))
        , title(table.column(u"Summary"_s))
        , type(table.column({u"Issue Type"_s, u"Type"_s}))
        , status(table.column(u"Status"_s))
        , category(table.column(u"Status Category"_s))
        , assignee(table.column(u"Assignee"_s))
        , created(table.column(u"Created"_s))
        , resolved(table.column(u"Resolved"_s))
        , description(table.column(u"Description"_s))
        , project(table.column(u"Project key"_s))
        , parentKey(table.column(u"Parent key"_s))
        , parent(table.column({u"Parent"_s, u"Parent id"_s}))
        , epicLink(table.column({u"Custom field (Epic Link)"_s, u"Epic Link"_s}))
        , sprints(table.columns(u"Sprint"_s))
        , labels(table.columns(u"Labels"_s))
        , comments(table.columns(u"Comment"_s))
        , attachments(table.columns(u"Attachment"_s))
    {
        for (const auto &name : {u"Story Points"_s, u"Story point estimate"_s, u"Estimate"_s,
                                 u"Weight"_s, u"Effort"_s}) {
            points += table.columns(u"Custom field (%1)"_s.arg(name));
            points += table.columns(name);
        }
        for (const auto &who :
             {u"Assignee"_s, u"Reporter"_s, u"Creator"_s, u"Watchers"_s, u"Project lead"_s}) {
            const auto names = table.columns(who);
            const auto ids = table.columns(who + u" Id"_s);
            for (qsizetype i = 0; i < std::min(names.size(), ids.size()); ++i)
                people.append({names[i], ids[i]});
        }
    }

    int key, id, title, type, status, category, assignee, created, resolved, description, project,
            parentKey, parent, epicLink;
    QList<int> sprints, labels, comments, attachments, points;
    QList<std::pair<int, int>> people; // name, id
};

} // namespace

static QStringList missingColumns(const Columns &columns)
{
    QStringList missing;
    const std::pair<int, QString> wanted[] {
            {columns.key, u"key"_s},           {columns.title, u"title"_s},
            {columns.type, u"type"_s},         {columns.status, u"status"_s},
            {columns.assignee, u"assignee"_s}, {columns.created, u"created"_s},
            {columns.resolved, u"closed"_s}};
    for (const auto &[column, name] : wanted) {
        if (column < 0)
            missing.append(name);
    }
    return missing;
}

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

static Draft read(const TableRow &row, const Columns &columns)
{
    Draft draft {.id = row.cell(columns.id)};
    auto &item = draft.item;
    item.line = row.line;
    item.key = row.cell(columns.key);
    item.title = row.raw(columns.title);
    item.rawType = row.cell(columns.type);
    item.status = row.cell(columns.status);
    item.description = row.raw(columns.description);
    if (const auto person = personOf(row.cell(columns.assignee)); !person.isEmpty())
        item.assignees = {person};
    item.sprints = filledCells(row, columns.sprints);
    if (!item.sprints.isEmpty())
        item.sprint = item.sprints.last();
    for (const auto &cell : filledCells(row, columns.labels))
        addLabels(item.labels, cell.simplified().split(u' '));
    for (const auto column : columns.points) {
        if (item.points = pointsOf(row.cell(column)); item.points)
            break;
    }
    for (const auto &cell : filledCells(row, columns.comments))
        addComment(draft, cell);
    draft.epicRef = row.cell(columns.epicLink);
    draft.parentRef = row.cell(columns.parentKey);
    if (draft.parentRef.isEmpty())
        draft.parentRef = row.cell(columns.parent);
    draft.created = row.cell(columns.created);
    draft.closed = row.cell(columns.resolved);
    draft.done = columns.resolved >= 0
            && row.cell(columns.category).compare("Done"_L1, Qt::CaseInsensitive) == 0;
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
            const Columns columns(table);
            if (isFirst)
                gathering.missing(missingColumns(columns));
            return [&, columns](const TableRow &row) {
                gathering.count(u"attachments-not-included"_s,
                                filledCells(row, columns.attachments).size());
                for (const auto &[name, id] : columns.people) {
                    if (const auto known = row.cell(name); !known.isEmpty())
                        people.insert(row.cell(id), known);
                }
                gathering.addProject(row.cell(columns.project));
                gathering.categorise(row.cell(columns.status), row.cell(columns.category));
                gathering.add(Dayshift::read(row, columns));
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
