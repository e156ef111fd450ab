// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"
#include "models/exchange/tablemapping.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// "Created_at", "created-at" and "Created At:" are one heading; marks beside the words say nothing.
static QString plain(const QString &heading)
{
    QString words;
    for (const auto letter : heading.toLower())
        words += letter.isLetterOrNumber() || letter == u'#' || letter == u'%' ? letter : u' ';
    return words.simplified();
}

// What the tools of the world call the same thing, the clearest first.
static const ColumnNames &synonyms()
{
    static const ColumnNames names {
            .key = {u"key"_s,         u"ref"_s,         u"issue key"_s,    u"id"_s,
                    u"#"_s,           u"issue id"_s,    u"task id"_s,      u"story id"_s,
                    u"item id"_s,     u"ticket id"_s,   u"card id"_s,      u"requirement id"_s,
                    u"incident id"_s, u"external id"_s, u"issue number"_s, u"issue #"_s,
                    u"number"_s,      u"no"_s,          u"nr"_s,           u"nummer"_s,
                    u"ticket"_s,      u"schlüssel"_s,   u"uuid"_s},
            .title
            = {u"title"_s, u"subject"_s, u"summary"_s, u"name"_s, u"task name"_s, u"issue title"_s,
               u"item name"_s, u"story title"_s, u"card name"_s, u"card title"_s, u"task"_s,
               u"story"_s, u"user story"_s, u"titel"_s, u"betreff"_s, u"thema"_s,
               u"zusammenfassung"_s, u"bezeichnung"_s, u"aufgabe"_s},
            .type = {u"type"_s, u"issue type"_s, u"work item type"_s, u"item type"_s,
                     u"task type"_s, u"story type"_s, u"tracker"_s, u"kind"_s, u"typ"_s, u"art"_s},
            .status = {u"status"_s, u"pipeline"_s, u"state"_s, u"stage"_s, u"column"_s, u"list"_s,
                       u"section"_s, u"workflow state"_s, u"workflow status"_s, u"task status"_s,
                       u"status name"_s, u"zustand"_s, u"spalte"_s},
            .assignee = {u"assignee"_s, u"assignees"_s, u"assigned to"_s, u"assigned user"_s,
                         u"assigned users"_s, u"assign"_s, u"owner"_s, u"owners"_s,
                         u"responsible"_s, u"person"_s, u"people"_s, u"members"_s,
                         u"zugewiesen an"_s, u"zuständig"_s, u"bearbeiter"_s, u"verantwortlich"_s},
            .created
            = {u"created at"_s, u"created"_s, u"created on"_s, u"created date"_s, u"date created"_s,
               u"creation date"_s, u"created time"_s, u"creation time"_s, u"opened"_s,
               u"opened at"_s, u"erstellt"_s, u"erstellt am"_s, u"angelegt"_s, u"angelegt am"_s},
            .closed
            = {u"closed at"_s,       u"closed"_s,          u"closed on"_s,       u"closed date"_s,
               u"date closed"_s,     u"completed at"_s,    u"completed"_s,       u"completed on"_s,
               u"completed date"_s,  u"date completed"_s,  u"completion date"_s, u"date done"_s,
               u"done at"_s,         u"done date"_s,       u"resolved"_s,        u"resolved at"_s,
               u"resolved date"_s,   u"resolution date"_s, u"finished at"_s,     u"finished date"_s,
               u"accepted at"_s,     u"geschlossen"_s,     u"geschlossen am"_s,  u"erledigt am"_s,
               u"abgeschlossen am"_s},
            .description = {u"description"_s, u"body"_s, u"notes"_s, u"details"_s, u"text"_s,
                            u"task content"_s, u"beschreibung"_s},
            .project = {u"repository"_s, u"repo"_s, u"project"_s, u"project name"_s, u"team"_s,
                        u"space"_s, u"board"_s, u"projekt"_s},
            .parent = {u"parent"_s, u"parent id"_s, u"parent key"_s, u"parent reference id"_s,
                       u"parent issue"_s, u"parent task"_s, u"parent item"_s, u"parent story"_s,
                       u"parent name"_s, u"user story"_s, u"übergeordnet"_s,
                       u"übergeordnetes ticket"_s, u"übergeordnete aufgabe"_s},
            .epic = {u"epic"_s, u"epic link"_s, u"epic key"_s, u"epic name"_s, u"epic title"_s,
                     u"epics"_s, u"epos"_s},
            .sprint = {u"sprint"_s, u"iteration"_s, u"cycle"_s, u"sprint name"_s, u"sprints"_s,
                       u"iteration name"_s, u"cycle name"_s},
            .milestone = {u"milestone"_s, u"release"_s, u"version"_s, u"target version"_s,
                          u"fix version"_s, u"fix versions"_s, u"meilenstein"_s, u"zielversion"_s},
            .labels
            = {u"labels"_s, u"label"_s, u"tags"_s, u"tag"_s, u"etiketten"_s, u"schlagwörter"_s},
            .points = {u"story points"_s, u"story point estimate"_s, u"storypoints"_s, u"points"_s,
                       u"estimate"_s, u"estimate points"_s, u"points estimate"_s,
                       u"estimate value"_s, u"weight"_s,
                       u"effort"_s, u"size"_s, u"sprint points"_s, u"total points"_s, u"aufwand"_s},
            .id = {u"id"_s, u"issue id"_s, u"task id"_s, u"uuid"_s},
            .email = {u"assignee email"_s},
            .archived = {u"archived"_s, u"is archived"_s, u"archived at"_s, u"archiviert"_s},
            .moments = {u"started at"_s, u"started"_s, u"started date"_s, u"started on"_s},
            .days = {u"due date"_s, u"due"_s, u"start date"_s, u"finish date"_s, u"deadline"_s,
                     u"fällig"_s, u"fällig am"_s},
            .labelMarks = u",;|"_s,
            .personMarks = u",;"_s};
    return names;
}

// A field that a table may give, with what it says for the table's being a list of work.
struct Field
{
    QStringList ColumnNames::*names;
    int weight;
    const char16_t *word; // in mappings; u"": nobody is asked
    bool several = false; // more than one column may give it
};

static constexpr Field fields[] {{&ColumnNames::title, 0, u"title"},
                                 {&ColumnNames::key, 1, u"key"},
                                 {&ColumnNames::id, 0, u""},
                                 {&ColumnNames::status, 2, u"state"},
                                 {&ColumnNames::type, 1, u"type"},
                                 {&ColumnNames::assignee, 1, u"owner"},
                                 {&ColumnNames::created, 1, u"created"},
                                 {&ColumnNames::closed, 1, u"closed", true},
                                 {&ColumnNames::sprint, 2, u"sprint"},
                                 {&ColumnNames::points, 2, u"points", true},
                                 {&ColumnNames::epic, 2, u"epic"},
                                 {&ColumnNames::labels, 1, u"labels", true},
                                 {&ColumnNames::milestone, 1, u"milestone"},
                                 {&ColumnNames::parent, 1, u"parent"},
                                 {&ColumnNames::description, 0, u"description"},
                                 {&ColumnNames::project, 0, u"project"},
                                 {&ColumnNames::email, 0, u""},
                                 {&ColumnNames::archived, 0, u"archived", true},
                                 {&ColumnNames::moments, 0, u"", true},
                                 {&ColumnNames::days, 0, u"", true}};
static constexpr qsizetype MostExamples = 3;
static constexpr int RowsForExamples = 50;
static constexpr int EnoughForWork = 2; // an address book has names and nothing of this

// The headings of a table by what they mean; a heading means one thing only.
static ColumnNames namesIn(const QStringList &headings)
{
    ColumnNames found = synonyms();
    QHash<QString, QString> byWords;
    for (const auto &heading : headings)
        byWords.insert(plain(heading), heading);
    for (const auto &field : fields) {
        QStringList present;
        for (const auto &word : synonyms().*field.names) {
            if (!present.isEmpty() && !field.several)
                break;
            if (const auto heading = byWords.take(word); !heading.isEmpty())
                present.append(heading);
        }
        found.*field.names = present;
    }
    return found;
}

// What a person said goes before what was guessed; what nobody is asked about stays as it was.
static ColumnNames namesIn(const QStringList &headings, const ColumnMapping &said)
{
    auto names = namesIn(headings);
    for (auto column = said.begin(); column != said.end(); ++column) {
        for (const auto &field : fields) {
            if (*field.word)
                (names.*field.names).removeAll(column.key());
        }
    }
    for (auto column = said.begin(); column != said.end(); ++column) {
        const auto field = std::ranges::find_if(fields, [&](const Field &known) {
            return !column.value().isEmpty() && column.value() == QStringView(known.word);
        });
        if (field == std::end(fields) || !headings.contains(column.key()))
            continue;
        if (!field->several)
            (names.*field->names).clear();
        (names.*field->names).append(column.key());
    }
    return names;
}

static QList<TableColumn> columnsOf(const QStringList &headings, const ColumnNames &names)
{
    QList<TableColumn> columns;
    for (const auto &heading : headings) {
        const auto is = [&](const TableColumn &known) { return known.heading == heading; };
        if (heading.isEmpty() || std::ranges::any_of(columns, is))
            continue;
        TableColumn column {.heading = heading};
        for (const auto &field : fields) {
            if ((names.*field.names).contains(heading) && column.field.isEmpty())
                column.field = QString::fromUtf16(field.word);
        }
        columns.append(column);
    }
    return columns;
}

static void addExamples(QList<TableColumn> &columns, const TableReader &table, const TableRow &row)
{
    for (auto &column : columns) {
        if (column.examples.size() >= MostExamples)
            continue;
        const auto value = row.cell(table.column(column.heading)).left(LongestExample);
        if (!value.isEmpty() && !column.examples.contains(value))
            column.examples.append(value);
    }
}

// Two lists that people keep both begin with 1; but they seldom call everything the same.
static QString kindOf(const ColumnNames &names)
{
    QStringList kind {u"table"_s};
    for (const auto &field : {names.key, names.title, names.status})
        kind.append(plain(field.value(0)));
    return kind.join(u'/').left(200);
}

static int weightOf(const ColumnNames &names)
{
    int weight = 0;
    for (const auto &field : fields)
        weight += (names.*field.names).isEmpty() ? 0 : field.weight;
    return weight;
}

static QStringList unused(const QStringList &headings, const ColumnNames &names)
{
    auto left = headings;
    left.removeAll(QString());
    left.removeDuplicates();
    for (const auto &field : fields) {
        for (const auto &heading : names.*field.names)
            left.removeAll(heading);
    }
    return left;
}

// Names may be embedded as epics; what looks like a key names something that is not in the file.
static bool looksLikeKey(const QString &text)
{
    static const QRegularExpression key(u"^(?:[#&]?[0-9]+|[A-Za-z][A-Za-z0-9_]*-[0-9]+)$"_s);
    return key.match(text).hasMatch();
}

// ClickUp writes lists as [Ada, Grace].
static void dropBrackets(QStringList &names)
{
    if (names.isEmpty() || !names.first().startsWith(u'[') || !names.last().endsWith(u']'))
        return;
    const auto all = names.join(u',');
    if (all.count(u'[') != 1 || all.count(u']') != 1)
        return;
    names.first().remove(0, 1);
    names.last().chop(1);
    names.removeAll(QString());
}

// Some say only that an item is closed, and not since when.
static void readWhetherClosed(Draft &draft)
{
    static const QStringList yes {u"true"_s, u"yes"_s, u"x"_s, u"1"_s, u"ja"_s, u"wahr"_s};
    static const QStringList no {u"false"_s, u"no"_s, u"0"_s, u"nein"_s, u"falsch"_s};
    draft.done = yes.contains(draft.closed, Qt::CaseInsensitive);
    if (draft.done || no.contains(draft.closed, Qt::CaseInsensitive))
        draft.closed.clear();
}

// Any other table of work: told by the names of its columns, in whatever order they stand.
class AnyTable final : public ExportFormat
{
public:
    QString tool() const override { return u"table"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Table (CSV)");
    }
    bool recognises(const Sniffed &file) const override
    {
        const auto names = namesIn(file.headings);
        return !names.title.isEmpty() && weightOf(names) >= EnoughForWork;
    }
    bool canRead(const Sniffed &file) const override
    {
        return !namesIn(file.headings).title.isEmpty();
    }
    int certainty() const override { return 1; }
    bool canMap(const Sniffed &file, const ColumnMapping &columns) const override
    {
        const auto isHere = [&](const QString &heading) { return file.headings.contains(heading); };
        return std::ranges::any_of(columns.keys(), isHere)
                && !namesIn(file.headings, columns).title.isEmpty();
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        const auto open = [&](const TableReader &table, bool isFirst) -> TakeRow {
            const auto names = namesIn(table.headings(), options.columns);
            const ItemColumns columns(table, names);
            if (isFirst) {
                // Whose the keys are stays, however the columns are named by hand.
                const auto guessed = namesIn(table.headings());
                gathering.holding().origin = guessed.title.isEmpty()
                        ? u"table/"_s + shapeOf(table.headings())
                        : kindOf(guessed);
                gathering.holding().columns = columnsOf(table.headings(), names);
                gathering.missing(columns.missing());
                const auto left = unused(table.headings(), names);
                gathering.count(u"custom-fields-not-mapped"_s, left.size(), left);
            }
            const bool perRepository = plain(names.project.value(0)).startsWith("repo"_L1);
            int left = isFirst ? RowsForExamples : 0;
            return [&gathering, &table, columns, perRepository, left](const TableRow &row) mutable {
                if (left > 0 && left-- > 0)
                    addExamples(gathering.holding().columns, table, row);
                auto draft = columns.read(row);
                auto &item = draft.item;
                readWhetherClosed(draft);
                dropBrackets(item.assignees);
                dropBrackets(item.labels);
                draft.parentTitle = draft.parentRef; // a key or a title: the file knows which
                if (!looksLikeKey(draft.epicRef))
                    draft.epicTitle = draft.epicRef;
                if (perRepository)
                    item.project = row.cell(columns.project);
                gathering.addProject(row.cell(columns.project));
                if (const auto mail = row.cell(columns.email);
                    mail.contains(u'@') && item.assignees.size() == 1)
                    gathering.holding().emails.insert(item.assignees.first(), mail);
                if (columns.type < 0)
                    subTaskByParent(draft);
                gathering.add(std::move(draft));
            };
        };
        if (const auto done = readTables(gathering, files, options, open); !done)
            return done.error();
        return gathering.finish();
    }
};

static const AnyTable theFormat;

} // namespace Dayshift
