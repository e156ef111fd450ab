// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gitlabwords.h"
#include "models/exchange/itemtable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static const ColumnNames &columnNames()
{
    static const ColumnNames names {
            .key = {u"Issue ID"_s, u"Issue IID"_s, u"IID"_s, u"Issue"_s, u"ID"_s},
            .title = {u"Title"_s},
            .type = {u"Issue Type"_s, u"Work Item Type"_s, u"Type"_s},
            .status = {u"State"_s},
            .assignee = {u"Assignee"_s, u"Assignees"_s, u"Assignee(s)"_s},
            .created = {u"Created At (UTC)"_s, u"Created At"_s},
            .closed = {u"Closed At (UTC)"_s, u"Closed At"_s},
            .description = {u"Description"_s},
            .project = {u"URL"_s, u"Web URL"_s},
            .parent = {u"Parent IID"_s},
            .epic = {u"Epic ID"_s},
            .sprint = {u"Iteration"_s, u"Iteration Title"_s},
            .milestone = {u"Milestone"_s},
            .labels = {u"Labels"_s},
            .points = {u"Weight"_s},
            .days = {u"Due Date"_s, u"due_date"_s, u"Start Date"_s},
            .hasTypes = false};
    return names;
}

// The layout that GitLab imports: a title, a description, and hardly anything else.
static bool isImportLayout(const QStringList &headings)
{
    static const QStringList known {u"title"_s,    u"description"_s, u"labels"_s,
                                    u"due_date"_s, u"due date"_s,    u"milestone"_s};
    const auto isKnown = [](const QString &heading) { return known.contains(heading.toLower()); };
    return headings.size() >= 2 && headings[0].compare("title"_L1, Qt::CaseInsensitive) == 0
            && headings[1].compare("description"_L1, Qt::CaseInsensitive) == 0
            && std::ranges::all_of(headings, isKnown);
}

static QString hashed(const QString &number, QChar mark)
{
    return number.isEmpty() || number.startsWith(mark) ? number : mark + number;
}

// GitLab writes several people as "Ada, Grace"; a name may have a comma in it, a login never. So the
// logins beside tell how many there are.
static void splitPeople(ImportedItem &item, const QString &logins)
{
    if (item.assignees.size() != 1)
        return;
    const auto names = splitAt(item.assignees.first(), u","_s);
    if (names.size() > 1 && names.size() == splitAt(logins, u","_s).size())
        item.assignees = names;
}

// The table that GitLab mails, and the one that it takes.
class GitLabCsv final : public ExportFormat
{
public:
    QString tool() const override { return u"gitlab"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "GitLab (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        const bool isExport = file.has(u"Title"_s) && file.has(u"State"_s)
                && (file.has(u"Issue ID"_s) || file.has(u"IID"_s))
                && (file.has(u"Created At (UTC)"_s) || file.has(u"URL"_s));
        return isExport || isImportLayout(file.headings);
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const ItemColumns columns(table, columnNames());
            if (isFirst)
                gathering.missing(columns.missing());
            const auto epicTitle = table.column(u"Epic Title"_s);
            const auto logins = table.column({u"Assignee Username"_s, u"Assignee Usernames"_s,
                                              u"Assignee(s) Username"_s,
                                              u"Assignee(s) Username(s)"_s});
            return [&gathering, columns, epicTitle, logins](const TableRow &row) {
                auto draft = columns.read(row);
                auto &item = draft.item;
                splitPeople(item, row.cell(logins));
                item.key = hashed(item.key, u'#');
                draft.parentRef = hashed(draft.parentRef, u'#');
                const GitLabAddress address(row.cell(columns.project));
                item.project = address.project;
                item.epicProject = address.group;
                draft.epicRef = hashed(draft.epicRef, u'&');
                draft.epicTitle = row.cell(epicTitle);
                draft.done = !columns.closed.isEmpty() && isClosedInGitLab(item.status);
                judgeGitLabItem(gathering, item);
                gathering.add(std::move(draft));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        return gathering.finish();
    }
};

static const GitLabCsv theFormat;

} // namespace Dayshift
