// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gathering.h"
#include "models/exchange/jsonfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A date as WeKan writes it, or as its database does.
static QString dateIn(const QJsonValue &value)
{
    if (!value.isObject())
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return dateIn(value.toObject().value("$date"_L1));
}

namespace {

// A board: flat lists whose entries name each other by id.
class WekanBoard
{
public:
    explicit WekanBoard(const QJsonObject &board)
        : id(firstOf(board, {"slug"_L1, "_id"_L1, "title"_L1}).toString())
    {
        const auto byId = [&](QLatin1String list, QHash<QString, QJsonObject> &into) {
            const auto values = board.value(list).toArray();
            for (const auto &value : values)
                into.insert(value.toObject().value("_id"_L1).toString(), value.toObject());
        };
        const auto byCard = [&](QLatin1String list, QHash<QString, QList<QJsonObject>> &into) {
            const auto values = board.value(list).toArray();
            for (const auto &value : values)
                into[value.toObject().value("cardId"_L1).toString()].append(value.toObject());
        };
        byId("lists"_L1, lists);
        byId("swimlanes"_L1, swimlanes);
        byId("users"_L1, users);
        byId("labels"_L1, labels);
        byCard("comments"_L1, comments);
        byCard("activities"_L1, activities);
        byCard("checklists"_L1, checklists);
        byCard("checklistItems"_L1, entries);
        byCard("attachments"_L1, attachments);
    }

    [[nodiscard]] QString person(const QString &user) const
    {
        const auto known = users.value(user);
        const auto full = known.value("profile"_L1).toObject().value("fullname"_L1).toString();
        return full.isEmpty() ? known.value("username"_L1).toString() : full;
    }
    [[nodiscard]] QString label(const QString &label) const
    {
        const auto known = labels.value(label);
        const auto name = known.value("name"_L1).toString();
        return name.isEmpty() ? known.value("color"_L1).toString() : name;
    }
    [[nodiscard]] QString listName(const QJsonValue &list) const
    {
        return lists.value(list.toString()).value("title"_L1).toString();
    }

    QString id;
    QHash<QString, QJsonObject> lists, swimlanes, users, labels;
    QHash<QString, QList<QJsonObject>> comments, activities, checklists, entries, attachments;
};

} // namespace

static bool isArchived(const QJsonObject &thing)
{
    return thing.value("archived"_L1).toBool();
}

static void readTalk(const WekanBoard &board, const QString &card, Draft &draft)
{
    for (const auto &comment : board.comments.value(card)) {
        draft.item.comments.append({.author = board.person(comment.value("userId"_L1).toString()),
                                    .text = comment.value("text"_L1).toString()});
        draft.commentDates.append(dateIn(comment.value("createdAt"_L1)));
    }
    for (const auto &activity : board.activities.value(card)) {
        if (activity.value("activityType"_L1) != "moveCard"_L1
            || activity.value("listId"_L1) == activity.value("oldListId"_L1))
            continue;
        const auto name = [&](QLatin1String list, QLatin1String written) {
            const auto known = board.listName(activity.value(list));
            return known.isEmpty() ? activity.value(written).toString() : known;
        };
        draft.item.history.append(
                {.at = Dates().read(dateIn(activity.value("createdAt"_L1))).moment,
                 .from = name("oldListId"_L1, "oldListName"_L1),
                 .to = name("listId"_L1, "listName"_L1),
                 .author = board.person(activity.value("userId"_L1).toString())});
    }
}

static void readChecklists(const WekanBoard &board, const QString &card, QString &description)
{
    for (const auto &checklist : board.checklists.value(card)) {
        QList<CheckEntry> entries;
        for (const auto &entry : board.entries.value(card)) {
            if (entry.value("checklistId"_L1) == checklist.value("_id"_L1))
                entries.append({entry.value("title"_L1).toString(),
                                entry.value("isFinished"_L1).toBool()});
        }
        appendChecklist(description, checklist.value("title"_L1).toString(), entries);
    }
}

static QStringList peopleOf(const QJsonObject &card, const WekanBoard &board, bool &unmapped)
{
    auto ids = card.value("assignees"_L1).toArray();
    if (ids.isEmpty()) // boards without assignees put those who do the work among the members
        ids = card.value("members"_L1).toArray();
    QStringList people;
    for (const auto &value : std::as_const(ids)) {
        const auto name = board.person(value.toString());
        unmapped = unmapped || name.isEmpty();
        people.append(name.isEmpty() ? u"user:"_s + value.toString() : name);
    }
    people.removeDuplicates();
    return people;
}

// A board of WeKan, as its menu exports it.
class WekanJson final : public ExportFormat
{
public:
    QString tool() const override { return u"wekan"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "WeKan (JSON)");
    }
    bool recognises(const Sniffed &file) const override
    {
        if (file.source.shape != SourceFile::Shape::Json || !file.names.contains("_format"_L1))
            return false;
        const auto isBoard = [](const QJsonObject &record) {
            return record.value("_format"_L1).toString().startsWith("wekan-board-"_L1);
        };
        return file.records.isEmpty() // too large to be looked into twice
                ? file.names.contains("cards"_L1) && file.names.contains("lists"_L1)
                : isBoard(file.records.first());
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        gathering.holding().format = u"json"_s;
        const auto done = gathering.eachObject(
                files, [&](const QJsonObject &board) { take(gathering, board); });
        if (!done)
            return done.error();
        return gathering.finish();
    }

private:
    static void take(Gathering &gathering, const QJsonObject &object)
    {
        const WekanBoard board(object);
        gathering.addFact(u"lists"_s, board.lists.size());
        gathering.addFact(u"lists_archived"_s, std::ranges::count_if(board.lists, isArchived));
        gathering.addFact(u"checklist_items"_s, object.value("checklistItems"_L1).toArray().size());
        const auto own = namesIn(object.value("customFields"_L1), "name"_L1);
        gathering.count(u"custom-fields-not-mapped"_s, own.size(), own);
        const auto cards = object.value("cards"_L1).toArray();
        qint64 number = 0;
        for (const auto &card : cards) {
            if (gathering.isCancelled())
                return;
            takeCard(gathering, card.toObject(), board, ++number);
        }
    }

    static void takeCard(Gathering &gathering, const QJsonObject &card, const WekanBoard &board,
                         qint64 number)
    {
        const auto id = card.value("_id"_L1).toString();
        const auto list = board.lists.value(card.value("listId"_L1).toString());
        const auto lane = board.swimlanes.value(card.value("swimlaneId"_L1).toString());
        Draft draft {.id = id,
                     .parentRef = card.value("parentId"_L1).toString(),
                     .created = dateIn(card.value("createdAt"_L1)),
                     .closed = dateIn(card.value("endAt"_L1))};
        auto &item = draft.item;
        item.line = number;
        item.key = id;
        item.project = board.id;
        item.title = card.value("title"_L1).toString();
        item.rawType = u"card"_s;
        item.status = list.value("title"_L1).toString();
        item.description = card.value("description"_L1).toString();
        item.archived = isArchived(card) || isArchived(list) || isArchived(lane);
        const auto labels = card.value("labelIds"_L1).toArray();
        for (const auto &label : labels)
            addLabels(item.labels, {board.label(label.toString())});
        bool unmapped = false;
        item.assignees = peopleOf(card, board, unmapped);
        gathering.count(u"unmapped-users"_s, unmapped ? 1 : 0);
        readTalk(board, id, draft);
        readChecklists(board, id, item.description);
        gathering.count(u"attachments-not-included"_s, board.attachments.value(id).size());
        subTaskByParent(draft);
        gathering.add(std::move(draft));
    }
};

static const WekanJson theFormat;

} // namespace Dayshift
