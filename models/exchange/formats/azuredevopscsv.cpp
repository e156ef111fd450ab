// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"
#include "models/exchange/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static const ColumnNames &columnNames()
{
    static const ColumnNames names {
            .key = {u"ID"_s},
            .title = {u"Title"_s, u"Title 1"_s},
            .type = {u"Work Item Type"_s},
            .status = {u"State"_s},
            .assignee = {u"Assigned To"_s},
            .created = {u"Created Date"_s},
            .closed = {u"Closed Date"_s},
            .description = {u"Description"_s, u"Repro Steps"_s},
            .project = {u"Team Project"_s},
            .parent = {u"Parent"_s, u"Parent ID"_s},
            .labels = {u"Tags"_s},
            .points = {u"Story Points"_s, u"Estimate"_s, u"Weight"_s, u"Effort"_s, u"Size"_s},
            .moments = {u"Activated Date"_s, u"Resolved Date"_s, u"State Change Date"_s},
            .days = {u"Start Date"_s, u"Finish Date"_s, u"Due Date"_s, u"Target Date"_s},
            .labelMarks = u";|"_s};
    return names;
}

namespace {

// Queries of a tree write the title into the column of its depth, instead of naming the parent.
struct TreeColumns
{
    explicit TreeColumns(const TableReader &table)
    {
        for (int depth = 1; table.column(u"Title %1"_s.arg(depth)) >= 0; ++depth)
            titles.append(table.column(u"Title %1"_s.arg(depth)));
    }

    QList<int> titles;
    QStringList above; // the keys of the last row at each depth
};

} // namespace

// What a link is called, seen from the item that has it towards the one that is named.
static std::optional<ImportedLink> linkCalled(const QString &name)
{
    static const QHash<QString, ImportedLink> known {
            {u"related"_s, {.kind = LinkKind::RelatesTo}},
            {u"predecessor"_s, {.kind = LinkKind::Blocks, .isFrom = false}},
            {u"successor"_s, {.kind = LinkKind::Blocks}},
            {u"duplicate of"_s, {.kind = LinkKind::Duplicates}},
            {u"duplicate"_s, {.kind = LinkKind::Duplicates, .isFrom = false}},
            {u"tests"_s, {.kind = LinkKind::Tests}},
            {u"tested by"_s, {.kind = LinkKind::Tests, .isFrom = false}}};
    const auto found = known.constFind(name.trimmed().toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

// Columns that name other items, and how the rows of a query of direct links hang on those above.
struct LinkColumns
{
    explicit LinkColumns(const TableReader &table)
        : type(table.column(u"Link Type"_s))
    {
        for (int i = 0; i < table.headings().size(); ++i) {
            if (const auto link = linkCalled(table.headings()[i]))
                named.append({i, *link});
        }
    }

    int type;
    QList<std::pair<int, ImportedLink>> named;
};

static void readLinks(const TableRow &row, const LinkColumns &columns, ImportedItem &item)
{
    static const QRegularExpression number(u"^#?([0-9]{1,12})$"_s);
    for (const auto &[column, link] : columns.named) {
        for (const auto &other : splitAt(row.cell(column), u";,"_s)) {
            if (const auto match = number.match(other); match.hasMatch()) {
                item.links.append(link);
                item.links.last().key = match.captured(1);
            }
        }
    }
}

// The row hangs on the one above by a link that is no child of it: it has no parent there.
static void readLinkAbove(const QString &type, Draft &draft)
{
    const auto above = draft.parentRef;
    draft.parentRef.clear();
    auto link = linkCalled(type);
    if (!link || above.isEmpty())
        return;
    link->isFrom = !link->isFrom; // it was said of the one above
    link->key = above;
    draft.item.links.append(*link);
}

static void readTree(const TableRow &row, TreeColumns &tree, Draft &draft)
{
    for (int depth = 0; depth < tree.titles.size(); ++depth) {
        if (row.cell(tree.titles[depth]).isEmpty())
            continue;
        draft.item.title = row.raw(tree.titles[depth]);
        tree.above.resize(depth);
        if (draft.parentRef.isEmpty() && depth > 0 && !tree.above.isEmpty())
            draft.parentRef = tree.above.last();
        tree.above.append(draft.item.key);
        return;
    }
}

// "Ada Lovelace <ada@example.com>": the name is shown, the address only helps to match.
static void readPerson(Gathering &gathering, ImportedItem &item)
{
    static const QRegularExpression address(u"^(.*?)\\s*<([^<>]+)>$"_s);
    for (auto &person : item.assignees) {
        const auto found = address.match(person);
        if (!found.hasMatch())
            continue;
        const auto name = found.captured(1).trimmed();
        person = name.isEmpty() ? found.captured(2) : name;
        if (found.captured(2).contains(u'@'))
            gathering.holding().emails.insert(person, found.captured(2));
    }
}

// Project\Release 2\Sprint 3: the leaf is the sprint, and the root alone is none.
static void readPath(Gathering &gathering, const QString &path, ImportedItem &item)
{
    const auto root = path.section(u'\\', 0, 0).trimmed();
    gathering.addProject(root);
    if (root == path.trimmed())
        return;
    item.sprint = path.section(u'\\', -1).trimmed();
    if (!item.sprint.isEmpty())
        item.sprints = {item.sprint};
}

// A query of Azure DevOps, as its page exports it.
class AzureDevOpsCsv final : public ExportFormat
{
public:
    QString tool() const override { return u"azure-devops"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Azure DevOps (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        return file.has(u"Work Item Type"_s) && file.has(u"ID"_s);
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const ItemColumns columns(table, columnNames());
            if (isFirst)
                gathering.missing(columns.missing());
            const auto path = table.column(u"Iteration Path"_s);
            return [&gathering, columns, path, links = LinkColumns(table),
                    tree = TreeColumns(table)](const TableRow &row) mutable {
                auto draft = columns.read(row);
                auto &item = draft.item;
                const auto named = draft.parentRef;
                readTree(row, tree, draft);
                readLinks(row, links, item);
                if (const auto type = row.cell(links.type);
                    named.isEmpty() && !type.isEmpty()
                    && type.compare("Child"_L1, Qt::CaseInsensitive) != 0)
                    readLinkAbove(type, draft);
                if (item.description.trimmed().startsWith(u'<'))
                    item.description = plainTextOfHtml(item.description);
                readPerson(gathering, item);
                readPath(gathering, row.cell(path), item);
                gathering.addProject(row.cell(columns.project));
                draft.done = !columns.closed.isEmpty()
                        && (item.status.compare("closed"_L1, Qt::CaseInsensitive) == 0
                            || item.status.compare("done"_L1, Qt::CaseInsensitive) == 0);
                gathering.add(std::move(draft));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        return gathering.finish();
    }
};

static const AzureDevOpsCsv theFormat;

} // namespace Dayshift
