// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/board.h"

#include "models/board/boardtables.h"
#include "models/board/donetables.h"
#include "models/board/storyhistory.h"
#include "models/board/storyreferences.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// What the first picture does not need is asked for when it is painted.
static constexpr auto UntilPainted = std::chrono::milliseconds(20);
// More than fit on a tall screen, few enough to be read before anybody notices.
static constexpr int ScreenfulOfColumn = 24;
static constexpr int ScreenfulOfPlan = 60;
static constexpr int DaysOfBuilds = 30;

template<typename T, typename Order>
static void takeOver(QList<T> &things, const Delta<T> &delta, Order order)
{
    if (delta.reset)
        things.clear();
    const auto drop = [&things](const auto &id) {
        things.removeIf([&id](const T &thing) { return thing.id == id; });
    };
    for (const auto &id : delta.removed)
        drop(decltype(T::id)::fromString(id));
    for (const auto &thing : delta.current) {
        drop(thing.id);
        things.append(thing);
    }
    std::ranges::sort(things, order);
}

template<typename T>
static T withId(const QList<T> &things, decltype(T::id) id)
{
    const auto found = std::ranges::find(things, id, &T::id);
    return found == things.end() || id.isNull() ? T {} : *found;
}

static const auto byRank = [](const auto &a, const auto &b) {
    return a.rank < b.rank || (a.rank == b.rank && a.id < b.id);
};

Board::Board(Store &store, Clock clock, BoardModel::Layout layout, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_model(layout)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(50);
    connect(&m_gather, &QTimer::timeout, this, &Board::gatherFacts);
    m_looking.setSingleShot(true);
    m_looking.setInterval(50);
    connect(&m_looking, &QTimer::timeout, this, &Board::lookAtWaits);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &Board::gatherFacts);
    connect(&m_links, &BuildLinks::changed, this, [this] { m_gather.start(); });
}

void Board::open()
{
    if (std::exchange(m_opened, true))
        return;
    m_minute.start();
    m_store.watch<Column>(columns(), this, [this](const Delta<Column> &delta) {
        auto known = m_columns.values();
        takeOver(known, delta, byRank);
        m_columns.clear();
        for (const auto &column : known)
            m_columns.insert(column.id, column);
        m_model.setColumns(known);
        // What is done is done in another column now, perhaps.
        for (const auto id : m_waits.all())
            m_concerned.insert(id);
        if (!m_concerned.isEmpty())
            m_looking.start();
        m_columnsTold = m_columnsTold || delta.complete;
        watchStories();
    });
    m_store.watch<Sprint>(Dayshift::sprints(), this, [this](const Delta<Sprint> &delta) {
        takeOver(m_sprints, delta, byRank);
        m_sprintsTold = m_sprintsTold || delta.complete;
        refreshPlan();
        m_gather.start();
        watchStories();
    });
    m_store.watch<Member>(Dayshift::members(), this, [this](const Delta<Member> &delta) {
        takeOver(m_members, delta, [](const Member &a, const Member &b) {
            const int order = a.name.localeAwareCompare(b.name);
            return order < 0 || (order == 0 && a.id < b.id);
        });
        refreshLanes();
        m_gather.start();
    });
    m_store.watch<Epic>(Dayshift::epics(), this, [this](const Delta<Epic> &delta) {
        takeOver(m_epics, delta, byRank);
        refreshLanes();
        m_gather.start();
    });
}

// Once it is known which columns there are and which sprint runs, the first screenful is known.
void Board::watchStories()
{
    if (m_storiesWatched || !m_columnsTold || !m_sprintsTold)
        return;
    m_storiesWatched = true;
    if (m_model.layout() == BoardModel::Layout::Board && m_model.scope() == BoardScope {}
        && !currentSprint().isNull())
        m_model.setScope({BoardScope::Kind::Sprint, currentSprint()});
    gatherFacts();
    m_store.watch<Story>(stories(), this,
                         [this](const Delta<Story> &delta) {
                             m_model.apply(delta);
                             concern(delta);
                             if (!std::exchange(m_ready, true)) {
                                 emit ready();
                                 QTimer::singleShot(UntilPainted, this, &Board::watchBuilds);
                             }
                             if (delta.reset && !delta.complete)
                                 QTimer::singleShot(UntilPainted, this, &Board::readTotals);
                         },
                         {.condition = u"archived = 0"_s, .first = firstScreenful()});
}

// Without a look at more than the first rows of each column, on both engines.
QString Board::firstScreenful() const
{
    if (m_model.layout() == BoardModel::Layout::Plan)
        return firstOfPlan();
    const auto &scope = m_model.scope();
    QString within;
    if (scope.kind == BoardScope::Kind::Sprint)
        within = u" AND sprint_id = '%1'"_s.arg(scope.sprint.toString());
    else if (scope.kind == BoardScope::Kind::NoSprint)
        within = u" AND sprint_id IS NULL"_s;
    QStringList tops;
    for (const auto &column : m_model.columns()) {
        tops.append(
                u"SELECT id FROM (SELECT id FROM story WHERE column_id = '%1' AND archived = 0%2"
                " ORDER BY rank, id LIMIT %3) AS top%4"_s.arg(column.id.toString(), within)
                        .arg(ScreenfulOfColumn)
                        .arg(tops.size()));
    }
    return tops.isEmpty() ? QString() : u"id IN (%1)"_s.arg(tops.join(u" UNION ALL "_s));
}

// All of the sprint, and the top of the backlog.
QString Board::firstOfPlan() const
{
    QStringList open;
    for (const auto &column : m_model.columns()) {
        if (column.category != Category::Done)
            open.append(u"'%1'"_s.arg(column.id.toString()));
    }
    if (open.isEmpty())
        return {};
    return u"sprint_id = '%1' OR id IN (SELECT id FROM (SELECT id FROM story WHERE archived = 0"
           " AND sprint_id IS NULL AND column_id IN (%2) ORDER BY rank, id LIMIT %3) AS top)"_s
            .arg(plan().toString(), open.join(u", "_s))
            .arg(ScreenfulOfPlan);
}

void Board::watchTeams()
{
    m_store.watch<Team>(Dayshift::teams(), this, [this](const Delta<Team> &delta) {
        takeOver(m_teams, delta, byRank);
        m_gather.start();
    });
    m_store.watch<Product>(Dayshift::products(), this, [this](const Delta<Product> &delta) {
        takeOver(m_products, delta, byRank);
        m_gather.start();
    });
}

void Board::watchBuilds()
{
    watchTeams();
    const auto since = now().addDays(-DaysOfBuilds).toMSecsSinceEpoch();
    const auto ofBuild = u"build_id IN (SELECT id FROM build WHERE started_at > ?)"_s;
    m_store.watch<Build>(builds(), this,
                         [this](const Delta<Build> &delta) { m_links.apply(delta); },
                         {.condition = u"started_at > ? OR started_at = 0"_s, .values = {since}});
    m_store.watch<Stage>(stages(), this,
                         [this](const Delta<Stage> &delta) { m_links.apply(delta); },
                         {.condition = ofBuild, .values = {since}});
    m_store.watch<Commit>(commits(), this,
                          [this](const Delta<Commit> &delta) { m_links.apply(delta); },
                          {.condition = ofBuild, .values = {since}});
    watchOverrides();
    readAges();
    watchLinks();
}

void Board::watchLinks()
{
    m_store.watch<StoryLink>(storyLinks(), this,
                             [this](const Delta<StoryLink> &delta) {
                                 m_linksTold = m_linksTold || delta.complete;
                                 m_concerned |= m_waits.apply(delta);
                                 lookAtWaits();
                             },
                             {.condition = u"kind = ?"_s, .values = {int(LinkKind::Blocks)}});
}

// Of the very many stories that come and go only those count that wait or are waited for.
void Board::concern(const Delta<Story> &delta)
{
    if (m_waits.isEmpty())
        return;
    const auto take = [this](StoryId id) {
        if (!m_waits.concerns(id))
            return;
        m_concerned.insert(id);
        for (const auto waiting : m_waits.blockedBy(id))
            m_concerned.insert(waiting);
    };
    for (const auto &story : delta.current)
        take(story.id);
    for (const auto &id : delta.removed)
        take(StoryId::fromString(id));
    if (!m_concerned.isEmpty())
        m_looking.start();
}

void Board::lookAtWaits()
{
    if (m_model.isHeld()) {
        m_looking.start(); // what the model shows is not yet what is
        return;
    }
    bool isNews = false;
    for (const auto id : std::exchange(m_concerned, {})) {
        const auto story = m_model.story(id);
        const bool waits = story && !waitsFor(*story).isEmpty();
        isNews = isNews || waits || m_facts.waiting.contains(id);
        if (waits)
            m_facts.waiting.insert(id);
        else
            m_facts.waiting.remove(id);
    }
    if (isNews)
        gatherFacts();
}

bool Board::isOpen(const Story &story) const
{
    const auto column = m_columns.constFind(story.column);
    return column == m_columns.constEnd() || column->category != Category::Done;
}

QList<Story> Board::waitsFor(const Story &story) const
{
    QList<Story> open;
    if (m_waits.isEmpty() || !isOpen(story))
        return open;
    for (const auto id : m_waits.blockersOf(story.id)) {
        // What is in the archive is not on the board, and holds up nobody.
        if (const auto other = m_model.story(id); other && isOpen(*other))
            open.append(*other);
    }
    std::ranges::sort(open, {}, &Story::number);
    return open;
}

// Few: each of them had to be given a reason.
void Board::watchOverrides()
{
    m_store.watch<DoneOverride>(doneOverrides(), this, [this](const Delta<DoneOverride> &delta) {
        if (delta.reset)
            m_overrides.clear();
        for (const auto &text : delta.removed) {
            for (auto &given : m_overrides)
                given.removeIf([&](const DoneOverride &each) { return each.id.toString() == text; });
        }
        for (const auto &given : delta.current) {
            auto &all = m_overrides[given.story];
            all.removeIf([&](const DoneOverride &each) { return each.id == given.id; });
            all.insert(std::ranges::upper_bound(all, given.at, {}, &DoneOverride::at), given);
        }
        m_gather.start();
    });
}

DoneOverride Board::overrideOf(const Story &story) const
{
    const auto given = m_overrides.constFind(story.id);
    if (given == m_overrides.cend())
        return {};
    const auto newest = std::find_if(given->crbegin(), given->crend(), [&](const DoneOverride &each) {
        return each.column == story.column;
    });
    return newest == given->crend() ? DoneOverride {} : *newest;
}

void Board::readTotals()
{
    const auto scope = m_model.scope();
    auto condition = u"archived = 0"_s;
    auto place = u"column_id"_s;
    QVariantList values;
    if (m_model.layout() == BoardModel::Layout::Plan) {
        // Its two lists instead of the columns.
        place = u"'%1'"_s.arg(BoardModel::backlogLane().toString());
        condition += u" AND sprint_id IS NULL AND column_id NOT IN (SELECT id FROM board_column"
                     " WHERE category = ?)"_s;
        values = {int(Category::Done)};
    }
    if (scope.kind == BoardScope::Kind::Sprint) {
        condition += u" AND sprint_id = ?"_s;
        values = {scope.sprint.toString()};
    } else if (scope.kind == BoardScope::Kind::NoSprint) {
        condition += u" AND sprint_id IS NULL"_s;
    }
    using Totals = QHash<ColumnId, int>;
    const auto read = [condition, values, place](Database &database) -> Result<Totals> {
        Totals totals;
        const auto done = database.each(
                u"SELECT %1 AS place, count(*) FROM story WHERE %2 GROUP BY place"_s.arg(place,
                                                                                       condition),
                values, [&totals](const Row &row) {
                    totals.insert(row.id<Column>(0), int(row.number(1)));
                });
        if (!done)
            return done.error();
        return totals;
    };
    m_mailbox.await(m_store.read(read), [this, scope](const Result<Totals> &totals) {
        if (totals)
            m_model.setTotals(scope, *totals);
        else
            emit failed(totals.error());
    });
}

void Board::readAges()
{
    using Limits = QHash<ColumnId, qint64>;
    const auto read = [](Database &database) { return readAgeLimits(database); };
    m_mailbox.await(m_store.read(read), [this](const Result<Limits> &limits) {
        if (!limits) {
            emit failed(limits.error());
            return;
        }
        m_facts.ageLimits = *limits;
        gatherFacts();
    });
}

void Board::gatherFacts()
{
    m_facts.now = now();
    m_facts.setMembers(m_members, m_store.author().actor);
    m_facts.setEpics(m_epics);
    m_facts.setSprints(m_sprints);
    m_facts.setTeams(m_teams);
    m_facts.setProducts(m_products);
    m_facts.setFailing(m_links.failing());
    m_model.setFacts(m_facts);
    refreshLanes();
    emit surroundingsChanged();
    emit evidenceChanged();
}

Epic Board::epic(EpicId id) const
{
    return withId(m_epics, id);
}

Sprint Board::sprint(SprintId id) const
{
    return withId(m_sprints, id);
}

Member Board::member(MemberId id) const
{
    return m_facts.members.value(id);
}

SprintId Board::currentSprint() const
{
    const auto running = std::ranges::find(m_sprints, SprintState::Running, &Sprint::state);
    return running == m_sprints.end() ? SprintId() : running->id;
}

Team Board::team(TeamId id) const
{
    return withId(m_teams, id);
}

bool Board::isAgeing(const Story &story) const
{
    return StoryFilter::isAgeing(m_facts, story.column, story.enteredAt);
}

SprintId Board::sprintToPlan() const
{
    const auto chosen = sprint(plan());
    if (!chosen.id.isNull() && chosen.state != SprintState::Closed)
        return chosen.id;
    if (const auto running = currentSprint(); !running.isNull())
        return running;
    const auto planned = std::ranges::find(m_sprints, SprintState::Planned, &Sprint::state);
    return planned == m_sprints.end() ? SprintId() : planned->id;
}

void Board::refreshPlan()
{
    if (m_model.layout() == BoardModel::Layout::Plan)
        setPlan(sprintToPlan());
}

void Board::setPlan(SprintId id)
{
    m_model.setPlan(tr("Backlog"), id, sprint(id).name);
    emit surroundingsChanged();
}

void Board::setLanes(LaneBy by)
{
    m_lanesBy = by;
    refreshLanes();
}

void Board::refreshLanes()
{
    QList<BoardLane> order;
    if (m_lanesBy == LaneBy::Epic) {
        for (const auto &epic : m_epics)
            order.append({.kind = BoardLane::Kind::Epic, .epic = epic.id});
    } else if (m_lanesBy == LaneBy::Owner) {
        for (const auto &member : m_members)
            order.insert(member.id == me() ? 0 : order.size(),
                         {.kind = BoardLane::Kind::Owner, .owner = member.id});
        std::ranges::stable_sort(order, {}, [this](const BoardLane &lane) {
            const auto place = m_ownerOrder.indexOf(lane.key());
            return place < 0 ? m_ownerOrder.size() : place;
        });
    }
    m_model.setLanes(m_lanesBy, order);
}

void Board::setOwnerOrder(const QStringList &keys)
{
    m_ownerOrder = keys;
    refreshLanes();
}

void Board::setScope(const BoardScope &scope)
{
    m_model.setScope(scope);
    if (m_storiesWatched && m_model.isLoading())
        readTotals();
}

} // namespace Dayshift
