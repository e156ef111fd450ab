// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gathering.h"
#include "models/exchange/jsonfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int ChangeOfItem = 1; // of history entries; 2 is the making, 3 the deleting

template<typename Visit>
static void eachIn(const QJsonObject &object, QLatin1String list, Visit visit)
{
    const auto values = object.value(list).toArray();
    for (const auto &value : values)
        visit(value.toObject());
}

namespace {

// One kind of item: where the dump keeps it, and where the names of its statuses stand.
struct Kind
{
    QLatin1String list;
    QLatin1String statuses;
    const char16_t *type; // unless the item names its own
};

} // namespace

static constexpr Kind kinds[] {{"epics"_L1, "epic_statuses"_L1, u"epic"},
                               {"user_stories"_L1, "us_statuses"_L1, u"user story"},
                               {"tasks"_L1, "task_statuses"_L1, u"task"},
                               {"issues"_L1, "issue_statuses"_L1, u"issue"}};

static QHash<QString, bool> closedStatuses(const QJsonObject &project, QLatin1String list)
{
    QHash<QString, bool> closed;
    eachIn(project, list, [&](const QJsonObject &status) {
        closed.insert(status.value("name"_L1).toString(), status.value("is_closed"_L1).toBool());
    });
    return closed;
}

// What a size is worth: "1/2" is a half, "?" nothing.
static QHash<QString, double> worthOf(const QJsonObject &project)
{
    QHash<QString, double> worth;
    eachIn(project, "points"_L1, [&](const QJsonObject &size) {
        if (const auto value = size.value("value"_L1); value.isDouble())
            worth.insert(size.value("name"_L1).toString(), value.toDouble());
    });
    return worth;
}

static std::optional<double> pointsIn(const QJsonObject &story, const QHash<QString, double> &worth)
{
    std::optional<double> sum;
    eachIn(story, "role_points"_L1, [&](const QJsonObject &role) {
        const auto name = textOf(role.value("points"_L1));
        const auto value = worth.contains(name) ? std::optional(worth.value(name)) : pointsOf(name);
        if (value)
            sum = sum.value_or(0) + *value;
    });
    return sum;
}

static QString keyOf(const QJsonValue &ref)
{
    const auto number = textOf(ref);
    return number.isEmpty() ? number : u'#' + number;
}

static QStringList peopleOf(const QJsonObject &record)
{
    QStringList people;
    const auto add = [&](const QJsonValue &value) {
        if (const auto person = personOf(value.toString());
            !person.isEmpty() && !people.contains(person))
            people.append(person);
    };
    add(record.value("assigned_to"_L1));
    const auto others = record.value("assigned_users"_L1).toArray();
    for (const auto &other : others)
        add(other);
    return people;
}

// ["ada@example.com", "Ada"]: the name is shown, the address matches.
static QString authorIn(const QJsonValue &user, QHash<QString, QString> &emails)
{
    const auto pair = user.toArray();
    const auto mail = pair.at(0).toString();
    const auto name = pair.at(1).toString();
    if (name.isEmpty())
        return mail;
    if (!mail.isEmpty())
        emails.insert(name, mail);
    return name;
}

// The ids of a change mean something only together with the names of the same entry.
static void readHistory(const QJsonObject &record, Draft &draft, QHash<QString, QString> &emails)
{
    eachIn(record, "history"_L1, [&](const QJsonObject &entry) {
        const auto date = entry.value("created_at"_L1).toString();
        const auto author = authorIn(entry.value("user"_L1), emails);
        const auto comment = entry.value("comment"_L1).toString();
        if (!comment.isEmpty() && entry.value("delete_comment_date"_L1).isNull()) {
            draft.item.comments.append({.author = author, .text = comment});
            draft.commentDates.append(date);
        }
        const auto ids = entry.value("diff"_L1).toObject().value("status"_L1).toArray();
        if (ids.size() != 2 || entry.value("type"_L1).toInt(ChangeOfItem) != ChangeOfItem)
            return;
        const auto names = entry.value("values"_L1).toObject().value("status"_L1).toObject();
        const auto name = [&](const QJsonValue &id) {
            return names.value(textOf(id)).toString(textOf(id));
        };
        draft.item.history.append({.at = Dates().read(date).moment,
                                   .from = name(ids.at(0)),
                                   .to = name(ids.at(1)),
                                   .author = author});
    });
}

static QString blockIn(const QJsonObject &record)
{
    if (!record.value("is_blocked"_L1).toBool())
        return {};
    const auto note = record.value("blocked_note"_L1).toString().trimmed();
    return note.isEmpty() ? QCoreApplication::translate("Dayshift::Import", "Blocked in Taiga")
                          : note;
}

static Draft read(const QJsonObject &record, const Kind &kind, QHash<QString, QString> &emails)
{
    Draft draft {.created = record.value("created_date"_L1).toString(),
                 .closed = firstOf(record, {"finish_date"_L1, "finished_date"_L1}).toString()};
    auto &item = draft.item;
    item.key = keyOf(record.value("ref"_L1));
    item.title = record.value("subject"_L1).toString();
    item.rawType = record.value("type"_L1).toString(QString::fromUtf16(kind.type));
    item.status = record.value("status"_L1).toString();
    item.description = record.value("description"_L1).toString();
    item.assignees = peopleOf(record);
    item.sprint = nameIn(record.value("milestone"_L1), "name"_L1);
    if (!item.sprint.isEmpty())
        item.sprints = {item.sprint};
    const auto tags = record.value("tags"_L1).toArray();
    for (const auto &tag : tags) // older dumps give a colour beside the name
        addLabels(item.labels, {tag.isArray() ? tag.toArray().at(0).toString() : tag.toString()});
    item.blockedReason = blockIn(record);
    draft.parentRef = keyOf(record.value("user_story"_L1));
    if (!draft.parentRef.isEmpty())
        draft.isSubTask = true;
    if (kind.list == "epics"_L1)
        draft.isEpic = true;
    readHistory(record, draft, emails);
    return draft;
}

static ImportedSprint sprintOf(const QJsonObject &milestone)
{
    const auto day = [&](QLatin1String name) {
        return Dates().read(milestone.value(name).toString()).moment.at;
    };
    return {.name = milestone.value("name"_L1).toString(),
            .state = milestone.value("closed"_L1).toBool() ? u"closed"_s : QString(),
            .startsAt = day("estimated_start"_L1),
            .endsAt = day("estimated_finish"_L1)};
}

// A project of Taiga, as its administration dumps it.
class Taiga final : public ExportFormat
{
public:
    QString tool() const override { return u"taiga"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Taiga (JSON)");
    }
    bool recognises(const Sniffed &file) const override
    {
        return file.source.shape == SourceFile::Shape::Json && file.names.contains("user_stories"_L1)
                && (file.names.contains("us_statuses"_L1) || file.names.contains("milestones"_L1));
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        gathering.holding().format = u"json"_s;
        qint64 pages = 0;
        const auto done = gathering.eachObject(files, [&](const QJsonObject &project) {
            pages += project.value("wiki_pages"_L1).toArray().size();
            take(gathering, project);
        });
        if (!done)
            return done.error();
        gathering.fact(u"wiki_pages"_s, pages);
        gathering.count(u"wiki-not-imported"_s, pages);
        return gathering.finish();
    }

private:
    static void take(Gathering &gathering, const QJsonObject &project)
    {
        eachIn(project, "milestones"_L1,
               [&](const QJsonObject &milestone) { gathering.addSprint(sprintOf(milestone)); });
        QHash<QString, QString> epics; // of stories, by their keys
        eachIn(project, "epics"_L1, [&](const QJsonObject &epic) {
            eachIn(epic, "related_user_stories"_L1, [&](const QJsonObject &related) {
                epics.insert(keyOf(related.value("user_story"_L1)), keyOf(epic.value("ref"_L1)));
            });
        });
        const auto worth = worthOf(project);
        const auto name = firstOf(project, {"slug"_L1, "name"_L1}).toString();
        qint64 number = 0;
        for (const auto &kind : kinds) {
            const auto closed = closedStatuses(project, kind.statuses);
            eachIn(project, kind.list, [&](const QJsonObject &record) {
                if (gathering.isCancelled())
                    return;
                auto draft = Dayshift::read(record, kind, gathering.holding().emails);
                auto &item = draft.item;
                item.project = name;
                item.line = ++number;
                item.points = pointsIn(record, worth);
                draft.epicRef = epics.value(item.key);
                if (closed.contains(item.status)) {
                    draft.done = closed.value(item.status);
                    gathering.categorise(item.status, draft.done ? u"done"_s : u"open"_s);
                }
                gathering.count(u"attachments-not-included"_s,
                                record.value("attachments"_L1).toArray().size());
                gathering.add(std::move(draft));
            });
        }
        countFields(gathering, project);
    }

    static void countFields(Gathering &gathering, const QJsonObject &project)
    {
        for (const auto &list : {"epiccustomattributes"_L1, "userstorycustomattributes"_L1,
                                 "taskcustomattributes"_L1, "issuecustomattributes"_L1}) {
            const auto own = namesIn(project.value(list), "name"_L1);
            gathering.count(u"custom-fields-not-mapped"_s, own.size(), own);
        }
    }
};

static const Taiga theFormat;

} // namespace Dayshift
