// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static const ColumnNames &columnNames()
{
    static const ColumnNames names {
            .key = {u"Number"_s},
            .title = {u"Title"_s},
            .type = {u"Type"_s},
            .status = {u"State"_s, u"Status"_s},
            .assignee = {u"Assignees"_s, u"Assignee"_s},
            .created = {u"CreatedAt"_s, u"Created_At"_s, u"Created at"_s, u"Created"_s},
            .closed = {u"ClosedAt"_s, u"Closed_At"_s, u"Closed at"_s, u"Closed"_s},
            .description = {u"Body"_s, u"Description"_s},
            .project = {u"URL"_s, u"html_url"_s},
            .sprint = {u"Iteration"_s, u"Sprint"_s},
            .milestone = {u"Milestone"_s},
            .labels = {u"Labels"_s},
            .points = {u"Story Points"_s, u"Estimate"_s, u"Points"_s},
            .personMarks = u","_s,
            .hasTypes = false};
    return names;
}

static QRegularExpressionMatch addressOf(const TableRow &row, const ItemColumns &columns)
{
    static const QRegularExpression pattern(
            u"^https?:/{2}[^/]+/([^/]+/[^/]+)/(issues|pull)/([0-9]+)"_s);
    return pattern.match(row.cell(columns.project));
}

static QStringList missingColumns(const ItemColumns &columns)
{
    auto missing = columns.missing();
    if (columns.project >= 0) // the address holds the number
        missing.removeAll(u"key"_s);
    return missing;
}

static Draft read(const TableRow &row, const ItemColumns &columns, const QList<int> &areas)
{
    const auto address = addressOf(row, columns);
    auto draft = columns.read(row);
    auto &item = draft.item;
    item.project = address.captured(1);
    const auto number = columns.key >= 0 ? item.key : address.captured(3);
    if (!number.isEmpty()) // a draft of a project board has none
        item.key = number.startsWith(u'#') ? number : u'#' + number;
    addLabels(item.labels, filledCells(row, areas));
    draft.done = !columns.closed.isEmpty()
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
            const ItemColumns columns(table, columnNames());
            if (isFirst)
                gathering.missing(missingColumns(columns));
            return [&gathering, columns, areas = table.columns(u"Area"_s)](const TableRow &row) {
                auto draft = Dayshift::read(row, columns, areas);
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
