// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gitlablinks.h"
#include "models/exchange/gitlabwords.h"
#include "models/exchange/jsonfields.h"
#include "models/exchange/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// Exports name people by number; who they are stands in the members, and beside comments. Issues,
// too, are named by an id that is not the number that people know.
class People
{
public:
    explicit People(QHash<QString, QString> &emails)
        : m_emails(emails)
    {
    }

    void addMember(const QJsonObject &member)
    {
        const auto user = member.value("user"_L1).toObject();
        const auto name = firstOf(user, {"username"_L1, "name"_L1}).toString();
        if (name.isEmpty())
            return;
        m_names.insert(textOf(firstOf(member, {"user_id"_L1, "id"_L1})), name);
        m_names.insert(textOf(user.value("id"_L1)), name);
        const auto mail = firstOf(user, {"email"_L1, "public_email"_L1}).toString();
        if (!mail.isEmpty())
            m_emails.insert(name, mail);
    }
    void addIssue(const QJsonObject &issue)
    {
        if (const auto number = textOf(issue.value("iid"_L1)); !number.isEmpty())
            m_keys.insert(textOf(issue.value("id"_L1)), u'#' + number);
    }
    [[nodiscard]] const QHash<QString, QString> &keys() const { return m_keys; }
    [[nodiscard]] bool knows(const QString &id) const { return m_names.contains(id); }
    [[nodiscard]] QString byId(const QString &id) const
    {
        return id.isEmpty() ? QString() : m_names.value(id, u"user:"_s + id);
    }
    // A person as REST writes one, or by number alone.
    [[nodiscard]] QString of(const QJsonValue &person, const QJsonValue &id) const
    {
        const auto number = textOf(id);
        if (knows(number))
            return byId(number);
        const auto object = person.toObject();
        const auto name = firstOf(object, {"username"_L1, "name"_L1}).toString();
        return name.isEmpty() ? byId(number) : name;
    }

private:
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_keys; // of issues, by id
    QHash<QString, QString> &m_emails;
};

} // namespace

// Milestones and merge requests have titles, numbers and states as well.
static bool isIssue(const QJsonObject &record)
{
    const auto has = [&](QLatin1String name) { return record.contains(name); };
    if (!has("title"_L1) || has("number"_L1) || has("source_branch"_L1))
        return false;
    const bool isMilestone = has("start_date"_L1) && !has("author"_L1) && !has("author_id"_L1);
    return (has("iid"_L1) && !isMilestone && (has("state"_L1) || has("project_id"_L1)))
            || (has("project_id"_L1) && record.value("closed"_L1).isBool());
}

static bool isMember(const QJsonObject &record)
{
    return record.contains("access_level"_L1) && record.value("user"_L1).isObject();
}

static QStringList assigneesOf(const QJsonObject &issue, const People &people, bool &unmapped)
{
    QStringList names;
    const auto add = [&](const QJsonValue &person, const QJsonValue &id) {
        const auto name = people.of(person, id);
        if (name.isEmpty() || names.contains(name))
            return;
        names.append(name);
        unmapped = unmapped || name == u"user:"_s + textOf(id);
    };
    const auto assignees = issue.value("assignees"_L1).toArray();
    for (const auto &person : assignees)
        add(person, person.toObject().value("id"_L1));
    const auto links = issue.value("issue_assignees"_L1).toArray();
    for (const auto &link : links)
        add(link.toObject().value("user"_L1), link.toObject().value("user_id"_L1));
    if (names.isEmpty()) {
        const auto person = issue.value("assignee"_L1);
        add(person,
            person.isObject() ? person.toObject().value("id"_L1) : issue.value("assignee_id"_L1));
    }
    return names;
}

static QString typeOf(const QJsonObject &issue)
{
    const auto kind = issue.value("work_item_type"_L1).toObject();
    const auto named = firstOf(issue, {"issue_type"_L1, "type"_L1});
    return named.isString() ? named.toString()
                            : firstOf(kind, {"base_type"_L1, "name"_L1}).toString();
}

static QString projectOf(const QJsonObject &issue)
{
    const auto full = issue.value("references"_L1).toObject().value("full"_L1).toString();
    if (const auto end = full.lastIndexOf(u'#'); end > 0)
        return full.left(end);
    const GitLabAddress address(issue.value("web_url"_L1).toString());
    return address.project.isEmpty() ? textOf(issue.value("project_id"_L1)) : address.project;
}

static void readEpic(const QJsonObject &issue, Draft &draft)
{
    auto epic = issue.value("epic"_L1).toObject();
    if (epic.isEmpty())
        epic = issue.value("epic_issue"_L1).toObject().value("epic"_L1).toObject();
    const auto number = textOf(epic.isEmpty() ? issue.value("epic_iid"_L1) : epic.value("iid"_L1));
    if (number.isEmpty())
        return;
    draft.epicRef = u'&' + number;
    draft.epicTitle = epic.value("title"_L1).toString();
    draft.item.epicProject = u"group "_s + textOf(epic.value("group_id"_L1));
    if (draft.epicTitle.isEmpty())
        draft.epicTitle = draft.epicRef;
}

// Iterations of a cadence have no title of their own: they are called by its dates.
static ImportedSprint iterationOf(const QJsonObject &iteration)
{
    const auto start = iteration.value("start_date"_L1).toString();
    const auto end = iteration.value("due_date"_L1).toString();
    auto name = iteration.value("title"_L1).toString();
    if (name.isEmpty() && !start.isEmpty()) {
        const auto cadence = nameIn(iteration.value("iterations_cadence"_L1), "title"_L1);
        name = (cadence + u' ' + start + u".."_s + end).trimmed();
    }
    return {.name = name,
            .startsAt = Dates().read(start).moment.at,
            .endsAt = Dates().read(end).moment.at};
}

static QList<ImportedSprint> iterationsOf(const QJsonObject &issue)
{
    QList<ImportedSprint> all;
    const auto add = [&](const QJsonValue &value) {
        const auto sprint = iterationOf(value.toObject());
        if (sprint.name.isEmpty())
            return;
        all.removeIf([&](const ImportedSprint &known) { return known.name == sprint.name; });
        all.append(sprint);
    };
    const auto events = issue.value("resource_iteration_events"_L1).toArray();
    for (const auto &event : events) {
        if (event.toObject().value("action"_L1) == "add"_L1)
            add(event.toObject().value("iteration"_L1));
    }
    add(issue.value("iteration"_L1));
    return all;
}

// Only closing and reopening are events; where an item stands between them follows from the one
// before.
static QList<ImportedTransition> historyOf(const QJsonObject &issue, const People &people)
{
    QList<ImportedTransition> steps;
    auto events = issue.value("resource_state_events"_L1).toArray().toVariantList();
    std::ranges::stable_sort(events, {}, [](const QVariant &event) {
        return event.toMap().value(u"created_at"_s).toString();
    });
    const auto present = issue.value("state"_L1).toString();
    auto state = u"opened"_s;
    for (const auto &value : events) {
        const auto event = QJsonObject::fromVariantMap(value.toMap());
        auto next = event.value("state"_L1).toString();
        if (next == "reopened"_L1 && present != "reopened"_L1)
            next = u"opened"_s;
        if (next.isEmpty() || next == state)
            continue;
        steps.append({.at = Dates().read(event.value("created_at"_L1).toString()).moment,
                      .from = std::exchange(state, next),
                      .to = next,
                      .author = people.of(event.value("user"_L1), event.value("user_id"_L1))});
    }
    return steps;
}

static void readNotes(const QJsonObject &issue, const People &people, Draft &draft)
{
    const auto notes = issue.value("notes"_L1).toArray();
    for (const auto &value : notes) {
        const auto note = value.toObject();
        if (note.value("system"_L1).toBool())
            continue;
        draft.item.comments.append(
                {.author = people.of(note.value("author"_L1), note.value("author_id"_L1)),
                 .text = firstOf(note, {"note"_L1, "body"_L1}).toString()});
        draft.commentDates.append(note.value("created_at"_L1).toString());
    }
}

static QStringList labelsOf(const QJsonObject &issue)
{
    auto labels = namesIn(issue.value("labels"_L1), "name"_L1);
    const auto links = issue.value("label_links"_L1).toArray();
    for (const auto &link : links)
        labels.append(nameIn(link.toObject().value("label"_L1), "title"_L1));
    return labels;
}

// Epics belong to a group; their numbers are others than those of issues.
static bool isEpic(const QJsonObject &record)
{
    return record.contains("group_id"_L1) && !record.contains("project_id"_L1)
            && record.contains("iid"_L1);
}

static void becomeEpic(const QJsonObject &epic, Draft &draft)
{
    auto &item = draft.item;
    draft.isEpic = true;
    draft.parentRef = textOf(epic.value("parent_id"_L1));
    item.key = u'&' + textOf(epic.value("iid"_L1));
    item.project = u"group "_s + textOf(epic.value("group_id"_L1));
    if (item.rawType.isEmpty())
        item.rawType = u"epic"_s;
}

static Draft read(const QJsonObject &issue, const People &people, qint64 number)
{
    Draft draft {.id = textOf(issue.value("id"_L1)),
                 .created = issue.value("created_at"_L1).toString(),
                 .closed = issue.value("closed_at"_L1).toString()};
    auto &item = draft.item;
    item.line = number;
    const auto key = textOf(firstOf(issue, {"iid"_L1, "id"_L1}));
    item.key = key.isEmpty() ? key : u'#' + key;
    item.project = projectOf(issue);
    item.title = issue.value("title"_L1).toString();
    item.rawType = typeOf(issue);
    item.status = issue.value("state"_L1).toString();
    if (item.status.isEmpty() && issue.value("closed"_L1).isBool()) // REST before version 4
        item.status = issue.value("closed"_L1).toBool() ? u"closed"_s : u"opened"_s;
    item.description = issue.value("description"_L1).toString();
    item.milestone = nameIn(issue.value("milestone"_L1), "title"_L1);
    addLabels(item.labels, labelsOf(issue));
    item.points = pointsOf(numberText(issue.value("weight"_L1)));
    item.history = historyOf(issue, people);
    draft.done = isClosedInGitLab(item.status);
    if (isEpic(issue))
        becomeEpic(issue, draft);
    item.links = gitLabLinks(issue, people.keys());
    readEpic(issue, draft);
    readNotes(issue, people, draft);
    return draft;
}

// What no record of these files could say.
static QStringList missingNames(const QSet<QString> &seen)
{
    const std::pair<QString, QStringList> wanted[] {
            {u"title"_s, {u"title"_s}},
            {u"status"_s, {u"state"_s, u"closed"_s}},
            {u"assignee"_s,
             {u"assignee"_s, u"assignees"_s, u"assignee_id"_s, u"issue_assignees"_s}},
            {u"created"_s, {u"created_at"_s}},
            {u"closed"_s, {u"closed_at"_s, u"resource_state_events"_s}}};
    QStringList missing;
    for (const auto &[name, spellings] : wanted) {
        if (std::ranges::none_of(spellings, [&](const auto &word) { return seen.contains(word); }))
            missing.append(name);
    }
    return missing;
}

// Issues of GitLab: pages of its REST list, one object a line, and projects as GitLab exports them.
class GitLabJson final : public ExportFormat
{
public:
    QString tool() const override { return u"gitlab"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "GitLab (JSON)");
    }
    bool recognises(const Sniffed &file) const override
    {
        if (file.source.shape != SourceFile::Shape::Json)
            return false;
        if (!file.isArray
            && (file.names.contains("visibility_level"_L1)
                || (file.names.contains("issues"_L1) && file.names.contains("project_members"_L1))))
            return true;
        return std::ranges::any_of(file.records, [](const QJsonObject &record) {
            return isIssue(record) || isMember(record);
        });
    }
    QStringList filesIn(const QString &folder) const override
    {
        const QDir dir(folder);
        for (const auto &tree : {u"tree/project"_s, u"project"_s, u"."_s}) {
            const QDir inside(dir.filePath(tree));
            if (inside.exists(u"issues.ndjson"_s)) {
                QStringList files {inside.filePath(u"issues.ndjson"_s)};
                if (inside.exists(u"project_members.ndjson"_s))
                    files.append(inside.filePath(u"project_members.ndjson"_s));
                return files;
            }
        }
        for (const auto &whole : {u"tree/project.json"_s, u"project.json"_s}) {
            if (dir.exists(whole) && dir.exists(u"VERSION"_s)) // before there were lines
                return {dir.filePath(whole)};
        }
        return {};
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        People people(gathering.holding().emails);
        const auto members = [&](const QJsonObject &record, qint64, const QJsonObject &around) {
            if (isMember(record))
                people.addMember(record);
            if (isIssue(record) && !isEpic(record)) // their ids are of two sequences
                people.addIssue(record);
            const auto list = around.value("project_members"_L1).toArray();
            for (const auto &member : list)
                people.addMember(member.toObject());
        };
        qint64 records = 0;
        QSet<QString> seen;
        const auto issues = [&](const QJsonObject &record, qint64 number, const QJsonObject &) {
            if (!isIssue(record))
                return;
            ++records;
            for (auto field = record.begin(); field != record.end(); ++field)
                seen.insert(field.key());
            take(gathering, record, people, number);
        };
        for (const auto &visit : {VisitRecord(members), VisitRecord(issues)}) {
            for (const auto &file : files) {
                const auto done = eachRecord(file.text, {u"issues"_s}, options.cancelled, visit);
                if (!done)
                    return done.error();
            }
        }
        const bool isList = files.first().text.trimmed().startsWith('[');
        const bool isWhole = !isList && files.first().names.contains("issues"_L1);
        gathering.holding().format = isList || isWhole ? u"json"_s : u"ndjson"_s;
        for (const auto &file : files)
            gathering.describe(file);
        gathering.fact(u"records"_s, records);
        if (records > 0)
            gathering.missing(missingNames(seen));
        return gathering.finish();
    }

private:
    static void take(Gathering &gathering, const QJsonObject &issue, const People &people,
                     qint64 number)
    {
        auto draft = Dayshift::read(issue, people, number);
        auto &item = draft.item;
        for (const auto &sprint : iterationsOf(issue)) {
            gathering.addSprint(sprint);
            item.sprints.append(sprint.name);
        }
        item.sprint = iterationOf(issue.value("iteration"_L1).toObject()).name;
        bool unmapped = false;
        item.assignees = assigneesOf(issue, people, unmapped);
        if (unmapped)
            gathering.count(u"unmapped-users"_s);
        judgeGitLabItem(gathering, item);
        gathering.add(std::move(draft));
    }
};

static const GitLabJson theFormat;

} // namespace Dayshift
