// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Columns
{
    explicit Columns(const TableReader &table)
        : number(table.column(u"Number"_s))
        , title(table.column(u"Title"_s))
        , url(table.column({u"URL"_s, u"html_url"_s}))
        , type(table.column(u"Type"_s))
        , status(table.column({u"State"_s, u"Status"_s}))
        , created(table.column({u"CreatedAt"_s, u"Created_At"_s, u"Created at"_s, u"Created"_s}))
        , closed(table.column({u"ClosedAt"_s, u"Closed_At"_s, u"Closed at"_s, u"Closed"_s}))
        , milestone(table.column(u"Milestone"_s))
        , body(table.column({u"Body"_s, u"Description"_s}))
        , sprint(table.column({u"Iteration"_s, u"Sprint"_s}))
        , points(table.column({u"Story Points"_s, u"Estimate"_s, u"Points"_s}))
        , assignees(table.columns(u"Assignees"_s) + table.columns(u"Assignee"_s))
        , labels(table.columns(u"Labels"_s))
        , areas(table.columns(u"Area"_s))
    {
    }

    int number, title, url, type, status, created, closed, milestone, body, sprint, points;
    QList<int> assignees, labels, areas;
};

} // namespace

static QStringList missingColumns(const Columns &columns)
{
    const std::pair<bool, QString> wanted[] {
            {columns.number >= 0 || columns.url >= 0, u"key"_s},
            {columns.title >= 0, u"title"_s},
            {columns.status >= 0, u"status"_s},
            {!columns.assignees.isEmpty(), u"assignee"_s},
            {columns.created >= 0, u"created"_s},
            {columns.closed >= 0, u"closed"_s}};
    QStringList missing;
    for (const auto &[there, name] : wanted) {
        if (!there)
            missing.append(name);
    }
    return missing;
}

static QStringList split(const TableRow &row, const QList<int> &columns, bool byComma)
{
    QStringList values;
    for (const auto column : columns) {
        const auto cell = row.cell(column);
        addLabels(values, byComma ? cell.split(u',') : QStringList {cell});
    }
    return values;
}

static QRegularExpressionMatch addressOf(const TableRow &row, const Columns &columns)
{
    static const QRegularExpression pattern(
            u"^https?://[^/]+/([^/]+/[^/]+)/(issues|pull)/([0-9]+)"_s);
    return pattern.match(row.cell(columns.url));
}

static Draft read(const TableRow &row, const Columns &columns)
{
    const auto address = addressOf(row, columns);
    Draft draft {.created = row.cell(columns.created), .closed = row.cell(columns.closed)};
    auto &item = draft.item;
    item.line = row.line;
    item.project = address.captured(1);
    const auto number = columns.number >= 0 ? row.cell(columns.number) : address.captured(3);
    if (!number.isEmpty()) // a draft of a project board has none
        item.key = number.startsWith(u'#') ? number : u'#' + number;
    item.title = row.raw(columns.title);
    item.rawType = row.cell(columns.type);
    item.status = row.cell(columns.status);
    item.description = row.raw(columns.body);
    item.milestone = row.cell(columns.milestone);
    item.sprint = row.cell(columns.sprint);
    if (!item.sprint.isEmpty())
        item.sprints = {item.sprint};
    item.points = pointsOf(row.cell(columns.points));
    for (const auto &name : split(row, columns.assignees, true)) {
        if (const auto person = personOf(name); !person.isEmpty())
            item.assignees.append(person);
    }
    addLabels(item.labels, split(row, columns.labels, true));
    addLabels(item.labels, split(row, columns.areas, false));
    draft.done = columns.closed >= 0
            && item.status.compare("closed"_L1, Qt::CaseInsensitive) == 0;
    return draft;
}

// Tables of GitHub issues, and the view of a GitHub project (tabs, starting with Title and URL).
class GitHubCsv final : public ExportFormat
{
public:
    QString tool() const override { return u"github"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "GitHub (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        const auto start = file.headings.mid(0, 4).join(u'\t').toLower();
        if (start == "title\turl\tassignees\tstatus"_L1)
            return true;
        return file.has(u"Number"_s) && file.has(u"Title"_s)
                && (file.has(u"URL"_s) || file.has(u"html_url"_s) || file.has(u"State"_s));
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const Columns columns(table);
            if (isFirst)
                gathering.missing(missingColumns(columns));
            return [&gathering, columns](const TableRow &row) {
                auto draft = Dayshift::read(row, columns);
                if (addressOf(row, columns).captured(2) == "pull"_L1)
                    gathering.skip(u"pull-requests-skipped"_s, row.line, draft.item.key);
                else
                    gathering.add(std::move(draft));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        return gathering.finish();
    }
};

static const GitHubCsv theFormat;

} // namespace Dayshift
