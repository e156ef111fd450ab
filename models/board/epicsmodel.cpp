// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/epicsmodel.h"

#include "models/board/boardtables.h"
#include "models/board/storyreferences.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

template<typename Id, typename T>
static void takeOver(QHash<Id, T> &things, const Delta<T> &delta)
{
    if (delta.reset)
        things.clear();
    for (const auto &id : delta.removed)
        things.remove(Id::fromString(id));
    for (const auto &thing : delta.current)
        things.insert(thing.id, thing);
}

EpicsModel::EpicsModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(0);
    connect(&m_telling, &QTimer::timeout, this, &EpicsModel::count);
}

void EpicsModel::open()
{
    if (std::exchange(m_opened, true))
        return;
    m_store.watch<Column>(columns(), this, [this](const Delta<Column> &delta) {
        takeOver(m_columns, delta);
        m_columnsTold = m_columnsTold || delta.complete;
        tellLater();
    });
    m_store.watch<Epic>(Dayshift::epics(), this, [this](const Delta<Epic> &delta) {
        takeEpics(delta);
        m_epicsTold = m_epicsTold || delta.complete;
        tellLater();
    });
    m_store.watch<Product>(Dayshift::products(), this, [this](const Delta<Product> &delta) {
        if (delta.reset)
            m_products.clear();
        for (const auto &id : delta.removed)
            m_products.removeIf([&](const Product &each) { return each.id.toString() == id; });
        for (const auto &product : delta.current) {
            m_products.removeIf([&](const Product &each) { return each.id == product.id; });
            m_products.append(product);
        }
        std::ranges::sort(m_products, {}, &Product::rank);
        tellLater();
    });
    m_store.watch<Member>(members(), this, [this](const Delta<Member> &delta) {
        takeOver(m_members, delta);
        tellLater();
    });
    m_store.watch<Sprint>(sprints(), this, [this](const Delta<Sprint> &delta) {
        takeOver(m_sprints, delta);
        tellLater();
    });
    m_store.watch<Story>(stories(), this,
                         [this](const Delta<Story> &delta) {
                             takeOver(m_stories, delta);
                             m_storiesTold = m_storiesTold || delta.complete;
                             tellLater();
                         },
                         {.condition = u"archived = 0 AND epic_id IS NOT NULL"_s});
}

// Rows move and change one by one, so that whoever looks at one goes on looking at it.
void EpicsModel::takeEpics(const Delta<Epic> &delta)
{
    if (delta.reset) {
        beginResetModel();
        m_epics.clear();
        endResetModel();
    }
    const auto drop = [this](EpicId id) {
        if (const auto index = indexOf(id); index.isValid()) {
            beginRemoveRows({}, index.row(), index.row());
            m_epics.removeAt(index.row());
            endRemoveRows();
        }
    };
    for (const auto &id : delta.removed)
        drop(EpicId::fromString(id));
    for (const auto &epic : delta.current) {
        if (const auto index = indexOf(epic.id);
            index.isValid() && m_epics[index.row()].rank == epic.rank) {
            m_epics[index.row()] = epic;
            emit dataChanged(index, index);
            continue;
        }
        drop(epic.id);
        const auto place
                = std::ranges::upper_bound(m_epics, epic, [](const auto &a, const auto &b) {
                      return a.rank < b.rank || (a.rank == b.rank && a.id < b.id);
                  });
        const int row = int(place - m_epics.begin());
        beginInsertRows({}, row, row);
        m_epics.insert(row, epic);
        endInsertRows();
    }
}

void EpicsModel::tellLater()
{
    if (!m_telling.isActive())
        m_telling.start();
}

void EpicsModel::count()
{
    QHash<EpicId, EpicProgress> counted;
    m_byEpic.clear();
    for (const auto &story : std::as_const(m_stories)) {
        auto &progress = counted[story.epic];
        const double points = story.points.value_or(0);
        const bool done = m_columns.value(story.column).category == Category::Done;
        ++progress.stories;
        progress.storiesDone += done;
        progress.points += points;
        progress.pointsDone += done ? points : 0;
        m_byEpic[story.epic].append(story.id);
    }
    m_progress.swap(counted);
    for (const auto &epic : m_epics) {
        if (m_progress.value(epic.id) != counted.value(epic.id))
            emit dataChanged(indexOf(epic.id), indexOf(epic.id));
    }
    if (isReady() && !std::exchange(m_isReadyTold, true))
        emit ready();
    emit changed();
}

int EpicsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_epics.size());
}

QVariant EpicsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &epic = m_epics[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return epic.title;
    case EpicRole:
        return QVariant::fromValue(epic);
    case FilterRole:
        return QString(numberReference(epic.number) + u' ' + epic.title + u' ' + epic.externalKey);
    default:
        return {};
    }
}

QModelIndex EpicsModel::indexOf(EpicId id) const
{
    const auto found = std::ranges::find(m_epics, id, &Epic::id);
    return found == m_epics.end() ? QModelIndex() : index(int(found - m_epics.begin()), 0);
}

std::optional<Epic> EpicsModel::epic(EpicId id) const
{
    const auto found = std::ranges::find(m_epics, id, &Epic::id);
    return found == m_epics.end() ? std::nullopt : std::optional(*found);
}

std::optional<Epic> EpicsModel::epicNumbered(int number) const
{
    const auto found = std::ranges::find(m_epics, number, &Epic::number);
    return found == m_epics.end() || number <= 0 ? std::nullopt : std::optional(*found);
}

QList<Story> EpicsModel::storiesOf(EpicId id) const
{
    QList<Story> found;
    for (const auto &story : m_byEpic.value(id)) {
        if (const auto known = m_stories.constFind(story); known != m_stories.constEnd())
            found.append(*known);
    }
    std::ranges::sort(found, [this](const Story &a, const Story &b) {
        const auto key = [this](const Story &story) {
            return std::tuple(m_columns.value(story.column).rank, story.rank, story.number);
        };
        return key(a) < key(b);
    });
    return found;
}

std::optional<Story> EpicsModel::story(StoryId id) const
{
    const auto found = m_stories.constFind(id);
    return found == m_stories.constEnd() ? std::nullopt : std::optional(*found);
}

Column EpicsModel::firstColumn() const
{
    const auto first = std::ranges::min_element(m_columns, {}, &Column::rank);
    return first == m_columns.end() ? Column() : *first;
}

MemberId EpicsModel::memberNamed(const QString &name) const
{
    const auto wanted = name.simplified();
    QList<MemberId> parts;
    for (const auto &member : m_members) {
        if (member.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return member.id;
        if (member.name.split(u' ').contains(wanted, Qt::CaseInsensitive))
            parts.append(member.id);
    }
    return parts.size() == 1 && !wanted.isEmpty() ? parts.first() : MemberId();
}

SprintId EpicsModel::sprintNamed(const QString &name) const
{
    for (const auto &sprint : m_sprints) {
        if (sprint.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return sprint.id;
    }
    return {};
}

Result<StoryId> findStory(Database &database, int number)
{
    const auto found = stories().where(database, u"number = ?"_s, {number});
    if (!found)
        return found.error();
    return found->isEmpty() ? StoryId() : found->first().id;
}

Result<std::optional<Story>> lastOf(Database &database, ColumnId column)
{
    const auto key = column.toString();
    const auto found = stories().where(
            database,
            u"column_id = ? AND rank = (SELECT max(rank) FROM story WHERE column_id = ?)"_s,
            {key, key});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->last());
}

Result<QList<EpicMention>> readEpicMentions(Database &database, const Epic &epic)
{
    QList<EpicMention> mentions;
    if (epic.number <= 0)
        return mentions;
    // The database finds the digits; whether they are the whole number is looked at here.
    const auto like = u'%' + numberReference(epic.number) + u'%';
    const auto take = [&](bool isEpic) {
        return [&mentions, &epic, isEpic](const Row &row) {
            const EpicMention mention {int(row.number(0)), row.text(1), isEpic};
            const auto said = row.text(1) + u'\n' + row.text(2) + u'\n' + row.text(3);
            if (mentions.size() < MostEpicMentions && mentionsStory(said, epic.number)
                && !mentions.contains(mention))
                mentions.append(mention);
        };
    };
    const auto others = database.each(
            u"SELECT number, title, description, COALESCE(epic_comment.text, '') FROM epic"
            " LEFT JOIN epic_comment ON epic_comment.epic_id = epic.id"
            " AND epic_comment.text LIKE ? WHERE epic.id <> ?"
            " AND (title LIKE ? OR description LIKE ? OR epic_comment.text LIKE ?)"
            " ORDER BY number"_s,
            {like, epic.id.toString(), like, like, like}, take(true));
    if (!others)
        return others.error();
    const auto told = database.each(
            u"SELECT story.number, story.title, story_text.description, comment.text FROM story"
            " LEFT JOIN story_text ON story_text.id = story.id"
            " LEFT JOIN comment ON comment.story_id = story.id AND comment.text LIKE ?"
            " WHERE story.title LIKE ? OR story_text.description LIKE ? OR comment.text LIKE ?"
            " ORDER BY story.number"_s,
            {like, like, like, like}, take(false));
    if (!told)
        return told.error();
    return mentions;
}

} // namespace Dayshift
