// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gathering.h"
#include "models/exchange/jsonfields.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostActions = 1000; // that Trello writes into an export

// Names of Trello hold the second of their making in their first eight digits.
static QString creationOf(const QString &id)
{
    bool isNumber = false;
    const auto seconds = id.left(8).toLongLong(&isNumber, 16);
    return isNumber && id.size() == 24
            ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate)
            : QString();
}

static QString personIn(const QJsonValue &value)
{
    const auto person = value.toObject();
    const auto name = person.value("fullName"_L1).toString().trimmed();
    return name.isEmpty() ? person.value("username"_L1).toString() : name;
}

namespace {

// A board, with everything that others name by id.
class Board
{
public:
    explicit Board(const QJsonObject &board)
        : m_board(board)
        , m_actions(board.value("actions"_L1).toArray())
    {
        const auto each = [&](QLatin1String list, auto take) {
            const auto values = board.value(list).toArray();
            for (const auto &value : values)
                take(value.toObject());
        };
        each("lists"_L1, [&](const QJsonObject &list) {
            m_lists.insert(list.value("id"_L1).toString(), list);
        });
        each("labels"_L1, [&](const QJsonObject &label) {
            const auto name = label.value("name"_L1).toString();
            m_labels.insert(label.value("id"_L1).toString(),
                            name.isEmpty() ? label.value("color"_L1).toString() : name);
        });
        each("checklists"_L1, [&](const QJsonObject &checklist) {
            m_checklists[checklist.value("idCard"_L1).toString()].append(checklist);
        });
        readActions();
        each("members"_L1, [&](const QJsonObject &member) { addPerson(member); });
    }

    [[nodiscard]] qsizetype actions() const { return m_actions.size(); }
    [[nodiscard]] QString project() const
    {
        return firstOf(m_board, {"shortLink"_L1, "id"_L1, "name"_L1}).toString();
    }
    [[nodiscard]] QJsonObject list(const QString &id) const { return m_lists.value(id); }
    [[nodiscard]] qint64 closedLists() const
    {
        return std::ranges::count_if(
                m_lists, [](const QJsonObject &list) { return list.value("closed"_L1).toBool(); });
    }
    [[nodiscard]] qsizetype lists() const { return m_lists.size(); }
    [[nodiscard]] QString label(const QString &id) const { return m_labels.value(id); }
    [[nodiscard]] QString person(const QString &id) const { return m_people.value(id); }
    [[nodiscard]] QList<QJsonObject> actionsOf(const QString &card) const
    {
        return m_byCard.value(card);
    }
    [[nodiscard]] QList<QJsonObject> checklistsOf(const QString &card) const
    {
        return m_checklists.value(card);
    }

private:
    void addPerson(const QJsonObject &person)
    {
        if (const auto name = personIn(person); !name.isEmpty())
            m_people.insert(person.value("id"_L1).toString(), name);
    }
    // Those who left the board are known from what they did.
    void readActions()
    {
        for (const auto &value : std::as_const(m_actions)) {
            const auto action = value.toObject();
            addPerson(action.value("memberCreator"_L1).toObject());
            addPerson(action.value("member"_L1).toObject());
            const auto card = action.value("data"_L1).toObject().value("card"_L1).toObject();
            if (const auto id = card.value("id"_L1).toString(); !id.isEmpty())
                m_byCard[id].append(action);
        }
    }

    QJsonObject m_board;
    QJsonArray m_actions;
    QHash<QString, QJsonObject> m_lists;
    QHash<QString, QString> m_labels;
    QHash<QString, QString> m_people;
    QHash<QString, QList<QJsonObject>> m_byCard;
    QHash<QString, QList<QJsonObject>> m_checklists;
};

} // namespace

static void readAction(const QJsonObject &action, Draft &draft)
{
    const auto type = action.value("type"_L1).toString();
    const auto data = action.value("data"_L1).toObject();
    const auto date = action.value("date"_L1).toString();
    const auto author = personIn(action.value("memberCreator"_L1));
    if (type == "commentCard"_L1 || type == "copyCommentCard"_L1) {
        draft.item.comments.append({.author = author, .text = data.value("text"_L1).toString()});
        draft.commentDates.append(date);
    } else if (type == "updateCard"_L1 && data.contains("listAfter"_L1)) {
        draft.item.history.append({.at = Dates().read(date).moment,
                                   .from = nameIn(data.value("listBefore"_L1), "name"_L1),
                                   .to = nameIn(data.value("listAfter"_L1), "name"_L1),
                                   .author = author});
    }
}

static qint64 readChecklist(const QJsonObject &checklist, QString &description)
{
    QList<CheckEntry> entries;
    const auto items = checklist.value("checkItems"_L1).toArray();
    for (const auto &value : items) {
        const auto item = value.toObject();
        entries.append({item.value("name"_L1).toString(), item.value("state"_L1) == "complete"_L1});
    }
    appendChecklist(description, checklist.value("name"_L1).toString(), entries);
    return entries.size();
}

static QStringList labelsOf(const QJsonObject &card, const Board &board)
{
    QStringList labels;
    const auto ids = card.value("idLabels"_L1).toArray();
    for (const auto &id : ids)
        labels.append(board.label(id.toString()));
    const auto whole = card.value("labels"_L1).toArray();
    for (const auto &value : whole) {
        const auto label = value.toObject();
        if (ids.isEmpty() || labels.contains(QString())) // some exports write them out instead
            labels.append(label.value("name"_L1).toString().isEmpty()
                                  ? label.value("color"_L1).toString()
                                  : label.value("name"_L1).toString());
    }
    return labels;
}

// A board of Trello, as its menu exports it.
class Trello final : public ExportFormat
{
public:
    QString tool() const override { return u"trello"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Trello (JSON)");
    }
    bool recognises(const Sniffed &file) const override
    {
        const auto has = [&](const QString &name) { return file.names.contains(name); };
        return file.source.shape == SourceFile::Shape::Json && !has(u"_format"_s) && has(u"lists"_s)
                && has(u"cards"_s)
                && (has(u"actions"_s) || has(u"idOrganization"_s) || has(u"shortLink"_s)
                    || has(u"checklists"_s));
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
        const Board board(object);
        gathering.addFact(u"lists"_s, board.lists());
        gathering.addFact(u"lists_archived"_s, board.closedLists());
        const auto own = namesIn(object.value("customFields"_L1), "name"_L1);
        gathering.count(u"custom-fields-not-mapped"_s, own.size(), own);
        if (board.actions() >= MostActions)
            gathering.count(u"history-truncated"_s, 1, {u"%1 actions"_s.arg(board.actions())});
        qint64 entries = 0, number = 0;
        const auto cards = object.value("cards"_L1).toArray();
        for (const auto &value : cards) {
            if (gathering.isCancelled())
                return;
            entries += takeCard(gathering, value.toObject(), board, ++number);
        }
        gathering.addFact(u"checklist_items"_s, entries);
    }

    static qint64 takeCard(Gathering &gathering, const QJsonObject &card, const Board &board,
                           qint64 number)
    {
        const auto id = card.value("id"_L1).toString();
        const auto list = board.list(card.value("idList"_L1).toString());
        Draft draft {.id = id, .created = creationOf(id)};
        auto &item = draft.item;
        item.line = number;
        item.project = board.project();
        const auto shown = textOf(card.value("idShort"_L1));
        item.key = shown.isEmpty() ? id : u'#' + shown;
        item.title = card.value("name"_L1).toString();
        item.rawType = u"card"_s;
        item.status = list.value("name"_L1).toString();
        item.description = card.value("desc"_L1).toString();
        item.archived = card.value("closed"_L1).toBool() || list.value("closed"_L1).toBool();
        addLabels(item.labels, labelsOf(card, board));
        readPeople(gathering, card, board, item);
        for (const auto &action : board.actionsOf(id))
            readAction(action, draft);
        std::ranges::reverse(item.comments); // the newest action comes first
        std::ranges::reverse(draft.commentDates);
        std::ranges::reverse(item.history);
        qint64 entries = 0;
        auto checklists = board.checklistsOf(id);
        if (checklists.isEmpty()) { // some exports keep them inside of the card
            const auto inside = card.value("checklists"_L1).toArray();
            for (const auto &checklist : inside)
                checklists.append(checklist.toObject());
        }
        for (const auto &checklist : std::as_const(checklists))
            entries += readChecklist(checklist, item.description);
        gathering.count(u"attachments-not-included"_s,
                        card.value("attachments"_L1).toArray().size());
        gathering.add(std::move(draft));
        return entries;
    }

    static void readPeople(Gathering &gathering, const QJsonObject &card, const Board &board,
                           ImportedItem &item)
    {
        bool unmapped = false;
        const auto members = card.value("idMembers"_L1).toArray();
        for (const auto &value : members) {
            const auto id = value.toString();
            const auto name = board.person(id);
            unmapped = unmapped || name.isEmpty();
            item.assignees.append(name.isEmpty() ? u"user:"_s + id : name);
        }
        item.assignees.removeDuplicates();
        gathering.count(u"unmapped-users"_s, unmapped ? 1 : 0);
    }
};

static const Trello theFormat;

} // namespace Dayshift
