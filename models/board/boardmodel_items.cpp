// SPDX-License-Identifier: GPL-3.0-or-later

// What a board model answers to views; how it takes deltas stands in boardmodel.cpp.

#include "models/board/boardmodel.h"
#include "models/board/rank.h"

#include <QMimeData>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A story's index carries its lane + 1 as internal id; a lane's index carries 0.
static constexpr quintptr LaneLevel = 0;
static const auto StoryMime = u"application/x-dayshift-stories"_s;

void BoardModel::addCounts(BoardCounts &counts, const Lane &lane) const
{
    const bool isBoard = m_layout == Layout::Board;
    for (const auto slot : lane.all) {
        if (!isInScope(slot))
            continue;
        ++counts.stories;
        const bool done = isBoard ? lane.column.category == Category::Done
                                  : isDone(m_stories.column(slot));
        const double points = m_stories.points(slot);
        counts.points += points;
        counts.pointsDone += done ? points : 0;
        const auto owner = m_stories.owner(slot);
        counts.mine += !m_facts.me.isNull() && owner == m_facts.me;
        counts.unassigned += owner.isNull();
        counts.blocked += StoryFilter::isBlocked(m_facts, m_stories, slot);
        counts.ageing += StoryFilter::isAgeing(
                m_facts, isBoard ? lane.column.id : m_stories.column(slot),
                m_stories.enteredAt(slot));
        counts.failing += StoryFilter::isFailing(m_facts, m_stories, slot);
    }
}

BoardCounts BoardModel::counts() const
{
    BoardCounts counts;
    for (const auto &lane : m_lanes) {
        if (lane.column.id != sprintLane())
            addCounts(counts, lane);
    }
    return counts;
}

BoardCounts BoardModel::sprintCounts() const
{
    BoardCounts counts;
    if (m_layout == Layout::Plan)
        addCounts(counts, m_lanes.back());
    return counts;
}

QModelIndex BoardModel::indexOf(StoryId id) const
{
    const auto slot = m_stories.find(id);
    if (slot == StoryList::None)
        return {};
    const int lane = laneOf(slot);
    const int row = lane < 0 ? -1 : rowIn(m_lanes[std::size_t(lane)].shown, slot);
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(lane + 1));
}

QModelIndex BoardModel::indexOf(ColumnId id) const
{
    const int lane = laneOf(id);
    return lane < 0 ? QModelIndex() : createIndex(lane, 0, LaneLevel);
}

std::optional<Story> BoardModel::story(StoryId id) const
{
    const auto slot = m_stories.find(id);
    return slot == StoryList::None ? std::nullopt : std::optional(m_stories.at(slot));
}

std::optional<Story> BoardModel::numbered(int number) const
{
    for (const auto slot : m_texts.find(u'#' + QString::number(number))) {
        if (m_stories.number(slot) == number)
            return m_stories.at(slot);
    }
    return std::nullopt;
}

QList<Story> BoardModel::named(const QString &words, int most) const
{
    const auto hits = m_texts.find(words);
    const int number = (words.startsWith(u'#') ? words.mid(1) : words).toInt();
    // Two letters may hit all there is: only the first so many are ever put in order. Newer stories
    // lie behind older ones, so that most of the others are passed over at once.
    std::vector<std::pair<int, Slot>> first;
    for (auto slot = hits.rbegin(); slot != hits.rend(); ++slot) {
        const int own = m_stories.number(*slot);
        const int key = own == number ? std::numeric_limits<int>::max() : own;
        const bool isFull = int(first.size()) >= most;
        if (isFull && (first.empty() || key <= first.back().first))
            continue;
        if (isFull)
            first.pop_back();
        first.insert(std::ranges::upper_bound(first, key, std::ranges::greater {},
                                              &std::pair<int, Slot>::first),
                     {key, *slot});
    }
    QList<Story> found;
    for (const auto &[key, slot] : first)
        found.append(m_stories.at(slot));
    return found;
}

Story BoardModel::storyAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == LaneLevel)
        return {};
    return m_stories.at(m_lanes[index.internalId() - 1].shown[std::size_t(index.row())]);
}

const Column &BoardModel::columnAt(const QModelIndex &index) const
{
    const auto lane
            = index.internalId() == LaneLevel ? std::size_t(index.row()) : index.internalId() - 1;
    return m_lanes[lane].column;
}

std::optional<Column> BoardModel::column(ColumnId id) const
{
    const auto found = std::ranges::find(m_columns, id, &Column::id);
    if (found != m_columns.end())
        return *found;
    const int lane = laneOf(id);
    return lane < 0 ? std::nullopt : std::optional(m_lanes[std::size_t(lane)].column);
}

int BoardModel::countIn(ColumnId column) const
{
    int count = 0;
    for (Slot slot = 0; slot < m_stories.end(); ++slot)
        count += !m_stories.isFree(slot) && m_stories.column(slot) == column;
    return count;
}

ColumnId BoardModel::laneIdOf(StoryId id) const
{
    const auto slot = m_stories.find(id);
    const int lane = slot == StoryList::None ? -1 : laneOf(slot);
    return lane < 0 ? ColumnId() : m_lanes[std::size_t(lane)].column.id;
}

int BoardModel::total(const QModelIndex &column) const
{
    const auto &lane = m_lanes[std::size_t(column.row())];
    return m_loading && m_totalsScope == m_scope
            ? std::max(lane.inScope, m_totals.value(lane.column.id))
            : lane.inScope;
}

Place BoardModel::placeAt(const QModelIndex &column, int row, const QList<StoryId> &moving) const
{
    const auto &lane = m_lanes[std::size_t(column.row())];
    const auto isMoving = [&](Slot slot) { return moving.contains(m_stories.id(slot)); };
    // The order that the newcomers get into: everything in the lane but themselves.
    const auto firstShownAbove = [&]() -> std::optional<Slot> {
        for (int above = std::min(row, int(lane.shown.size())) - 1; above >= 0; --above) {
            if (!isMoving(lane.shown[std::size_t(above)]))
                return lane.shown[std::size_t(above)];
        }
        return {};
    };
    std::size_t at = 0;
    if (const auto above = firstShownAbove())
        at = std::size_t(rowIn(lane.all, *above)) + 1;
    else if (const auto below = std::ranges::find_if_not(lane.shown, isMoving);
             below != lane.shown.end())
        at = std::size_t(rowIn(lane.all, *below));
    else
        at = lane.all.size();

    std::optional<double> above, below;
    for (auto i = at; i > 0 && !above; --i) {
        if (!isMoving(lane.all[i - 1]))
            above = m_stories.rank(lane.all[i - 1]);
    }
    for (auto i = at; i < lane.all.size() && !below; ++i) {
        if (!isMoving(lane.all[i]))
            below = m_stories.rank(lane.all[i]);
    }
    Place place {.column = lane.column};
    if (const auto ranks = ranksBetween(above, below, moving.size())) {
        place.ranks = *ranks;
        return place;
    }
    return crowdedPlace(lane, at, moving);
}

// Where no number is left between two neighbours: they are given new ones in the same deed.
Place BoardModel::crowdedPlace(const Lane &lane, std::size_t at, const QList<StoryId> &moving) const
{
    QList<Story> others;
    qsizetype position = 0;
    for (std::size_t i = 0; i < lane.all.size(); ++i) {
        if (moving.contains(m_stories.id(lane.all[i])))
            continue;
        position += i < at ? 1 : 0;
        others.append(m_stories.at(lane.all[i]));
    }
    return placeIn(lane.column, others, position, moving.size());
}

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : LaneLevel);
}

QModelIndex BoardModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == LaneLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, LaneLevel);
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_lanes.size());
    if (parent.internalId() == LaneLevel && parent.column() == 0)
        return int(m_lanes[std::size_t(parent.row())].shown.size());
    return 0;
}

int BoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == LaneLevel) {
        switch (role) {
        case Qt::DisplayRole:
            return columnAt(index).name;
        case ColumnRole:
            return QVariant::fromValue(columnAt(index));
        case TotalRole:
            return total(index);
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_stories.title(m_lanes[index.internalId() - 1].shown[std::size_t(index.row())]);
    case StoryRole:
        return QVariant::fromValue(storyAt(index));
    case ColumnRole:
        return QVariant::fromValue(columnAt(index));
    }
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid())
        flags |= index.internalId() == LaneLevel ? Qt::ItemIsDropEnabled
                                                 : Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return flags;
}

QStringList BoardModel::mimeTypes() const
{
    return {StoryMime};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    QStringList ids, texts;
    for (const auto &index : indexes) {
        const auto story = storyAt(index);
        ids.append(story.id.toString());
        texts.append(u"#%1 %2"_s.arg(story.number).arg(story.title));
    }
    data->setData(StoryMime, ids.join(u'\n').toLatin1());
    data->setText(texts.join(u'\n')); // for every other program
    return data;
}

QList<StoryId> BoardModel::storiesIn(const QMimeData *data)
{
    QList<StoryId> ids;
    for (const auto &line : data->data(StoryMime).split('\n')) {
        const auto id = StoryId::fromString(QString::fromLatin1(line));
        if (!id.isNull() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

// Asks for the move and says no: the rows move when the delta of the deed comes.
bool BoardModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                              const QModelIndex &parent)
{
    const auto lane = parent.parent().isValid() ? parent.parent() : parent;
    const auto moving = storiesIn(data);
    if (lane.isValid() && !moving.isEmpty())
        emit moveRequested(moving, columnAt(lane).id, row < 0 ? rowCount(lane) : row);
    return false;
}

Qt::DropActions BoardModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

} // namespace Dayshift
