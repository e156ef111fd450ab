// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardedits.h"
#include "models/board/boardlanes.h"
#include "models/board/storyfilter.h"
#include "models/store/change.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace Dayshift {

// What the filter chips and the bar above the board say of the stories in scope.
struct BoardCounts
{
    int stories = 0;
    int mine = 0;
    int blocked = 0;
    int failing = 0;
    int ageing = 0;
    int unassigned = 0;
    double points = 0;
    double pointsDone = 0;

    friend bool operator==(const BoardCounts &, const BoardCounts &) = default;
};

// A board as a tree of two levels: columns, and in each its stories from top to bottom, as far as
// scope and filter show them. It holds hopes and truths alike: the same delta twice does no harm.
// Or a plan, in the same form: instead of columns two lists, the backlog and one sprint.
class BoardModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        StoryRole = Qt::UserRole, // Story
        ColumnRole, // Column
        TotalRole, // of a column: how many of its stories are in scope
    };

    // Board: the stories lie in the team's columns. Plan: what is in no sprint and not done lies in
    // the first list, what is in the chosen sprint in the second; only the first one is filtered.
    enum class Layout { Board, Plan };

    explicit BoardModel(Layout layout = Layout::Board, QObject *parent = nullptr);
    [[nodiscard]] Layout layout() const { return m_layout; }

    // The two lists of a plan, by names that no column has.
    [[nodiscard]] static ColumnId backlogLane();
    [[nodiscard]] static ColumnId sprintLane();
    // Which sprint is planned, and what the lists are called. No sprint: the second list is empty.
    void setPlan(const QString &backlog, SprintId sprint, const QString &name);
    [[nodiscard]] SprintId plannedSprint() const { return m_plan; }
    [[nodiscard]] BoardCounts sprintCounts() const;

    void setColumns(const QList<Column> &columns);
    void apply(const Delta<Story> &delta);
    // How many stories each column holds in this scope: what the headers say while the stories
    // themselves are still being read.
    void setTotals(const BoardScope &scope, const QHash<ColumnId, int> &totals);
    // While held, deltas wait: nothing moves under the pointer of somebody who drags.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    // A story that somebody edits stays where it is seen, even if the filter would hide it.
    void setPinned(StoryId id);

    void setScope(const BoardScope &scope);
    void setFilter(const Query &filter);
    void setFacts(const FilterFacts &facts);
    [[nodiscard]] const BoardScope &scope() const { return m_scope; }
    [[nodiscard]] const Query &filter() const { return m_filter; }
    [[nodiscard]] const FilterFacts &facts() const { return m_facts; }

    // Lanes across the columns, of a board: in each column the stories stand by lane and then by
    // rank. What is folded is no row, and is counted all the same.
    void setLanes(LaneBy by, const QList<BoardLane> &order);
    void setFolded(const QSet<QString> &keys);
    [[nodiscard]] const BoardLanes &lanes() const { return m_lanes; }
    // The lane of a story that is known; -1: it is not, or there are no lanes.
    [[nodiscard]] int laneOf(StoryId id) const;
    [[nodiscard]] int laneAt(const QModelIndex &card) const;
    // The rows of a lane in a column: the first one, and how many; and how many are folded away.
    struct LaneRows
    {
        int first = 0;
        int count = 0;
        int folded = 0;
    };
    [[nodiscard]] LaneRows laneRows(int column, int lane) const;
    // Changes whenever rows of any lane come, go or are folded.
    [[nodiscard]] quint64 laneVersion() const { return m_laneVersion; }
    // Of all lanes, and of one lane in each column, by column * number of lanes + lane: a look at
    // all stories.
    struct LaneCounts
    {
        std::vector<LaneCount> lanes = {};
        std::vector<int> inColumn = {};
        friend bool operator==(const LaneCounts &, const LaneCounts &) = default;
    };
    [[nodiscard]] LaneCounts laneCounts() const;
    // How many stories in scope lie in a lane of a column.
    [[nodiscard]] int total(const QModelIndex &column, int lane) const;

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] qsizetype loadedCount() const { return m_stories.size(); }
    // Of all that is in scope; of a plan: of its backlog.
    [[nodiscard]] BoardCounts counts() const;

    [[nodiscard]] QModelIndex indexOf(StoryId id) const;
    [[nodiscard]] QModelIndex indexOf(ColumnId id) const;
    // Nothing if the story is not known; hidden ones are.
    [[nodiscard]] std::optional<Story> story(StoryId id) const;
    [[nodiscard]] std::optional<Story> numbered(int number) const;
    // Those whose title, key, label or "#number" holds these words; exact numbers first.
    [[nodiscard]] QList<Story> named(const QString &words, int most) const;
    [[nodiscard]] Story storyAt(const QModelIndex &index) const;
    [[nodiscard]] const Column &columnAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Column> column(ColumnId id) const;
    // The team's columns, in every layout.
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    // How many stories count against a column's limit beside one of this sprint: those of the same
    // sprint, or of none, whatever scope and filter show. In a lane: those that lie in it.
    [[nodiscard]] int countBeside(ColumnId column, SprintId sprint, int lane = -1) const;
    // The same of these stories once they came into a column: the most that one sprint would have.
    [[nodiscard]] int wouldHold(ColumnId column, const QList<Story> &coming) const;
    // What a header holds against the limit: of all sprints in scope, the one with the most.
    [[nodiscard]] int mostOfOneSprint(const QModelIndex &column) const;
    // The column, or of a plan the list, in which a story lies; null: in none.
    [[nodiscard]] ColumnId laneIdOf(StoryId id) const;
    [[nodiscard]] int total(const QModelIndex &column) const;
    // How many of them the filter lets through, folded ones too.
    [[nodiscard]] int found(const QModelIndex &column) const;

    // Where these stories have to go to be seen in this column before this row; a row below the
    // last is its end. In a lane: only its stories are their neighbours.
    [[nodiscard]] Place placeAt(const QModelIndex &column, int row, const QList<StoryId> &moving,
                                std::optional<int> lane = {}) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override;

    // The stories that are dragged, or none.
    [[nodiscard]] static QList<StoryId> storiesIn(const QMimeData *data);

signals:
    void moveRequested(const QList<Dayshift::StoryId> &stories, Dayshift::ColumnId column, int row);
    // So much changes at once that all rows of a column are taken out and put in again: time to
    // remember by id what is seen and selected, and to find it again.
    void aboutToRefill();
    void refilled();
    // Totals, counts, or whether there is more to come.
    void countsChanged();
    // What the filter lets through: with each of its letters.
    void foundChanged();

private:
    using Slot = StoryList::Slot;
    using Slots = std::vector<Slot>;
    struct Stack
    {
        Column column = {};
        Slots all = {}; // what lies in the column
        Slots shown = {}; // what of it is seen, by lane
        Slots folded = {}; // what would be seen if its lane were not folded, by lane
        int inScope = 0;
        // Where each lane begins in shown and in folded, and the end; empty: not known by now.
        mutable std::vector<std::pair<int, int>> starts = {};
    };

    // The order in which a plan has its lists.
    static constexpr int Backlog = 0, Planned = 1;

    using Marks = std::vector<bool>; // by slot
    struct Run
    {
        int first = 0;
        int last = 0;
    };
    // More contiguous runs of rows than this are not worth a signal each.
    static constexpr std::size_t MostRuns = 200;

    void settleOne(const Story &story);
    void take(Slot slot);
    void settleMany(const Delta<Story> &delta);
    void finishTelling();
    [[nodiscard]] Marks displacedBy(const Delta<Story> &delta) const;
    void announce(const Slots &changed);
    void reshow(std::size_t stack, const Marks &displaced);
    void show(std::size_t stack, Slots next, const Marks &displaced);
    template<typename Holds>
    static std::vector<Run> runsOf(const Slots &order, Holds holds);
    void refill(std::size_t stack, Slots next);
    void refilter(bool narrower);
    [[nodiscard]] int countInScope(const Stack &stack) const;
    [[nodiscard]] bool isFoundBesideWords(Slot slot) const;
    void regroup();
    void fold(std::size_t stack, Slots &order);
    void sortByLane(Slots &order) const;
    void rowsChanged(Stack &stack);
    [[nodiscard]] const std::vector<std::pair<int, int>> &startsOf(const Stack &stack) const;
    [[nodiscard]] int laneOf(Slot slot) const;
    [[nodiscard]] bool isFolded(Slot slot) const
    {
        return m_lanes.areOn() && m_pinned != slot && m_lanes.isFolded(laneOf(slot));
    }
    [[nodiscard]] bool isShownBefore(Slot a, Slot b) const;
    void rebuild();
    void write(Slot slot, const Story &story);
    [[nodiscard]] bool isShown(Slot slot) const;
    [[nodiscard]] bool isInScope(Slot slot) const
    {
        return m_scope.kind == BoardScope::Kind::All || m_scope.holds(m_stories.sprint(slot));
    }
    [[nodiscard]] int stackOf(ColumnId id) const;
    [[nodiscard]] int stackOf(Slot slot) const
    {
        return stackFor(m_stories.column(slot), m_stories.sprint(slot));
    }
    [[nodiscard]] int stackFor(ColumnId column, SprintId sprint) const;
    [[nodiscard]] bool isDone(ColumnId column) const;
    void addCounts(BoardCounts &counts, const Stack &stack) const;
    void layOutAgain();
    [[nodiscard]] int rowIn(const Slots &order, Slot slot) const;
    [[nodiscard]] int shownRow(const Slots &order, Slot slot) const;
    [[nodiscard]] std::size_t placeAmong(const Stack &stack, int row, const QList<StoryId> &moving,
                                         std::optional<int> lane) const;
    [[nodiscard]] Place crowdedPlace(const Stack &stack, std::size_t at,
                                     const QList<StoryId> &moving) const;
    void insertInto(Slots &order, Slot slot);
    void mergeInto(Slots &order, Slots added);

    const Layout m_layout;
    QList<Column> m_columns;
    SprintId m_plan;
    std::vector<Stack> m_stacks;
    StoryList m_stories;
    SearchText m_texts;
    std::vector<SearchSteps> m_steps; // of each word of the filter, while it is typed
    BoardLanes m_lanes;
    quint64 m_laneVersion = 0;
    BoardScope m_scope;
    Query m_filter;
    FilterFacts m_facts;
    StoryFilter m_matcher {{}, {}};
    std::optional<Slot> m_pinned;
    BoardScope m_totalsScope;
    QHash<ColumnId, int> m_totals;
    QList<Delta<Story>> m_waiting;
    std::optional<std::pair<LaneBy, QList<BoardLane>>> m_waitingLanes;
    int m_refilling = 0;
    bool m_held = false;
    bool m_loading = true;
    bool m_retelling = false;
};

} // namespace Dayshift
