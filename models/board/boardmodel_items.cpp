// SPDX-License-Identifier: GPL-3.0-or-later

// What a board model answers to views; how it takes deltas stands in boardmodel.cpp.

#include "models/board/boardmodel.h"
#include "models/board/rank.h"

#include <QMimeData>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A story's index carries its stack + 1 as internal id; a stack's index carries 0.
static constexpr quintptr StackLevel = 0;
static const auto StoryMime = u"application/x-dayshift-stories"_s;

void BoardModel::addCounts(BoardCounts &counts, const Stack &stack) const
{
    const bool isBoard = m_layout == Layout::Board;
    for (const auto slot : stack.all) {
        if (!isInScope(slot))
            continue;
        ++counts.stories;
        const bool done = isBoard ? stack.column.category == Category::Done
                                  : isDone(m_stories.column(slot));
        const double points = m_stories.points(slot);
        counts.points += points;
        counts.pointsDone += done ? points : 0;
        const auto owner = m_stories.owner(slot);
        counts.mine += !m_facts.me.isNull() && owner == m_facts.me;
        counts.unassigned += owner.isNull();
        counts.blocked += StoryFilter::isBlocked(m_facts, m_stories, slot);
        counts.ageing += StoryFilter::isAgeing(
                m_facts, isBoard ? stack.column.id : m_stories.column(slot),
                m_stories.enteredAt(slot));
        counts.failing += StoryFilter::isFailing(m_facts, m_stories, slot);
    }
}

BoardCounts BoardModel::counts() const
{
    BoardCounts counts;
    for (const auto &stack : m_stacks) {
        if (stack.column.id != sprintLane())
            addCounts(counts, stack);
    }
    return counts;
}

BoardCounts BoardModel::sprintCounts() const
{
    BoardCounts counts;
    if (m_layout == Layout::Plan)
        addCounts(counts, m_stacks.back());
    return counts;
}

QModelIndex BoardModel::indexOf(StoryId id) const
{
    const auto slot = m_stories.find(id);
    if (slot == StoryList::None)
        return {};
    const int stack = stackOf(slot);
    const int row = stack < 0 ? -1 : shownRow(m_stacks[std::size_t(stack)].shown, slot);
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(stack + 1));
}

QModelIndex BoardModel::indexOf(ColumnId id) const
{
    const int stack = stackOf(id);
    return stack < 0 ? QModelIndex() : createIndex(stack, 0, StackLevel);
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
    if (!index.isValid() || index.internalId() == StackLevel)
        return {};
    return m_stories.at(m_stacks[index.internalId() - 1].shown[std::size_t(index.row())]);
}

const Column &BoardModel::columnAt(const QModelIndex &index) const
{
    const auto stack
            = index.internalId() == StackLevel ? std::size_t(index.row()) : index.internalId() - 1;
    return m_stacks[stack].column;
}

std::optional<Column> BoardModel::column(ColumnId id) const
{
    const auto found = std::ranges::find(m_columns, id, &Column::id);
    if (found != m_columns.end())
        return *found;
    const int stack = stackOf(id);
    return stack < 0 ? std::nullopt : std::optional(m_stacks[std::size_t(stack)].column);
}

ColumnId BoardModel::laneIdOf(StoryId id) const
{
    const auto slot = m_stories.find(id);
    const int stack = slot == StoryList::None ? -1 : stackOf(slot);
    return stack < 0 ? ColumnId() : m_stacks[std::size_t(stack)].column.id;
}

int BoardModel::total(const QModelIndex &column) const
{
    const auto &stack = m_stacks[std::size_t(column.row())];
    return m_loading && m_totalsScope == m_scope
            ? std::max(stack.inScope, m_totals.value(stack.column.id))
            : stack.inScope;
}

int BoardModel::found(const QModelIndex &column) const
{
    const auto &stack = m_stacks[std::size_t(column.row())];
    return int(stack.shown.size() + stack.folded.size());
}

// Where among all stories of the column newcomers go that are to be seen before this row.
std::size_t BoardModel::placeAmong(const Stack &stack, int row, const QList<StoryId> &moving,
                                   std::optional<int> lane) const
{
    const auto isMoving = [&](Slot slot) { return moving.contains(m_stories.id(slot)); };
    int first = 0, end = int(stack.shown.size());
    if (lane) {
        const auto rows = laneRows(int(&stack - m_stacks.data()), *lane);
        first = rows.first;
        end = rows.first + rows.count;
    } else if (m_lanes.areOn() && row <= 0) {
        return 0; // on top of each one's own lane
    }
    for (int above = std::min(row, end) - 1; above >= first; --above) {
        if (const auto slot = stack.shown[std::size_t(above)]; !isMoving(slot))
            return std::size_t(rowIn(stack.all, slot)) + 1;
    }
    for (int below = first; below < end; ++below) {
        if (const auto slot = stack.shown[std::size_t(below)]; !isMoving(slot))
            return std::size_t(rowIn(stack.all, slot));
    }
    // Nothing of it is seen: below what is folded there or hidden by the filter.
    for (auto at = stack.all.size(); lane && at > 0; --at) {
        if (laneOf(stack.all[at - 1]) == *lane && !isMoving(stack.all[at - 1]))
            return at;
    }
    return stack.all.size();
}

Place BoardModel::placeAt(const QModelIndex &column, int row, const QList<StoryId> &moving,
                          std::optional<int> lane) const
{
    const auto &stack = m_stacks[std::size_t(column.row())];
    const auto isMoving = [&](Slot slot) { return moving.contains(m_stories.id(slot)); };
    const auto at = placeAmong(stack, row, moving, lane);
    std::optional<double> above, below;
    for (auto i = at; i > 0 && !above; --i) {
        if (!isMoving(stack.all[i - 1]))
            above = m_stories.rank(stack.all[i - 1]);
    }
    for (auto i = at; i < stack.all.size() && !below; ++i) {
        if (!isMoving(stack.all[i]))
            below = m_stories.rank(stack.all[i]);
    }
    Place place {.column = stack.column};
    if (const auto ranks = ranksBetween(above, below, moving.size())) {
        place.ranks = *ranks;
        return place;
    }
    return crowdedPlace(stack, at, moving);
}

// Where no number is left between two neighbours: they are given new ones in the same deed.
Place BoardModel::crowdedPlace(const Stack &stack, std::size_t at, const QList<StoryId> &moving) const
{
    QList<Story> others;
    qsizetype position = 0;
    for (std::size_t i = 0; i < stack.all.size(); ++i) {
        if (moving.contains(m_stories.id(stack.all[i])))
            continue;
        position += i < at ? 1 : 0;
        others.append(m_stories.at(stack.all[i]));
    }
    return placeIn(stack.column, others, position, moving.size());
}

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : StackLevel);
}

QModelIndex BoardModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == StackLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, StackLevel);
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_stacks.size());
    if (parent.internalId() == StackLevel && parent.column() == 0)
        return int(m_stacks[std::size_t(parent.row())].shown.size());
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
    if (index.internalId() == StackLevel) {
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
        return m_stories.title(m_stacks[index.internalId() - 1].shown[std::size_t(index.row())]);
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
        flags |= index.internalId() == StackLevel ? Qt::ItemIsDropEnabled
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
    const auto stack = parent.parent().isValid() ? parent.parent() : parent;
    const auto moving = storiesIn(data);
    if (stack.isValid() && !moving.isEmpty())
        emit moveRequested(moving, columnAt(stack).id, row < 0 ? rowCount(stack) : row);
    return false;
}

Qt::DropActions BoardModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

} // namespace Dayshift
