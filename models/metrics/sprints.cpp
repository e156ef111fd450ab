// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/sprints.h"

#include "models/metrics/statistics.h"

#include <algorithm>
#include <span>
#include <utility>

namespace Dayshift {

// One story's time in a sprint: a row for each estimate that held, in order.
using Rows = std::span<const SprintItemFact>;
using Steps = std::span<const StatusStep>;

// Adds up one sprint at each of its snapshots, story by story.
class SprintSums
{
public:
    SprintSums(const Scene &scene, int sprint);

    // The rows are those of one story that had begun by the instant of knowledge.
    void add(Rows rows, Steps steps);
    [[nodiscard]] SprintFigure tell() const;
    [[nodiscard]] bool isClosed() const { return m_isClosed; }

private:
    struct Count
    {
        qint64 before = 0; // it takes what came before that
        double scope = 0;
        double completed = 0;
        int items = 0;
        int completedItems = 0;
    };
    [[nodiscard]] bool isFinishedInside(Steps steps) const;
    [[nodiscard]] const SprintItemFact *rowBefore(Rows rows, qint64 at) const;
    [[nodiscard]] SprintSnapshot snapshot(qint64 at, const Count &count) const;
    void addMidnights();

    const Scene *m_scene;
    int m_sprint;
    qint64 m_start;
    qint64 m_end;
    qint64 m_stop; // its end, or now
    bool m_isClosed;
    std::vector<Count> m_counts; // the start, each midnight, the stop
    int m_alreadyDone = 0;
    int m_unestimated = 0;
};

// Each snapshot takes what came strictly before it; the start and now take their own second, too.
SprintSums::SprintSums(const Scene &scene, int sprint)
    : m_scene(&scene)
    , m_sprint(sprint)
{
    const auto &fact = scene.facts().sprints[size_t(sprint)];
    const auto asOf = scene.definition().asOf;
    m_start = *fact.startsAt;
    m_end = *fact.endsAt;
    m_stop = fact.isOpen ? asOf : std::min(m_end, asOf);
    m_isClosed = !fact.isOpen && m_end <= asOf;
    m_counts.push_back({.before = m_start + 1});
    if (scene.definition().series)
        addMidnights();
    m_counts.push_back({.before = m_isClosed ? m_stop : m_stop + 1});
}

void SprintSums::addMidnights()
{
    const LocalDays calendar(m_scene->definition().zone);
    for (auto day = calendar.dayOf(m_start).addDays(1);; day = day.addDays(1)) {
        const auto at = calendar.startOf(day);
        if (at >= m_stop)
            return;
        if (calendar.exists(day))
            m_counts.push_back({.before = at});
    }
}

// Stories done by the start and not finished again inside are in no number of the sprint.
void SprintSums::add(Rows rows, Steps steps)
{
    const auto &journeys = m_scene->journeys();
    if (journeys.phaseBefore(steps, m_start + 1) == Phase::Done && !isFinishedInside(steps)) {
        const bool wasIn = std::ranges::any_of(rows, [this](const SprintItemFact &row) {
            return (!m_isClosed || *row.addedAt < m_end)
                    && (!row.removedAt || *row.removedAt > m_start);
        });
        m_alreadyDone += wasIn ? 1 : 0;
        return;
    }
    for (auto &count : m_counts) {
        const auto *row = rowBefore(rows, count.before);
        if (!row)
            continue;
        if (&count == &m_counts.back() && !row->isEstimated())
            ++m_unestimated;
        // A story may be planned before there is anything of it but its name.
        const auto phase = journeys.phaseBefore(steps, count.before);
        if (!phase || *phase == Phase::Dropped)
            continue;
        ++count.items;
        count.scope += row->pointsOrNone();
        if (phase == Phase::Done) {
            ++count.completedItems;
            count.completed += row->pointsOrNone();
        }
    }
}

bool SprintSums::isFinishedInside(Steps steps) const
{
    const auto &journeys = m_scene->journeys();
    for (size_t i = 1; i < steps.size(); ++i) {
        if (steps[i].at > m_start && (!m_isClosed || steps[i].at < m_end)
            && journeys.phaseOf(steps[i]) == Phase::Done
            && journeys.phaseOf(steps[i - 1]) != Phase::Done)
            return true;
    }
    return false;
}

// The newest membership that had begun and not ended; a removal that is still to come has not
// happened.
const SprintItemFact *SprintSums::rowBefore(Rows rows, qint64 at) const
{
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const bool isRemoved = row->removedAt && *row->removedAt < at
                && *row->removedAt <= m_scene->definition().asOf;
        if (*row->addedAt < at && !isRemoved)
            return &*row;
    }
    return nullptr;
}

SprintSnapshot SprintSums::snapshot(qint64 at, const Count &count) const
{
    const double elapsed = double(at - m_start) / double(m_end - m_start);
    return {.at = at,
            .scope = count.scope,
            .remaining = count.scope - count.completed,
            .completed = count.completed,
            .ideal = m_counts.front().scope * std::max(0.0, 1 - elapsed)};
}

SprintFigure SprintSums::tell() const
{
    const auto &first = m_counts.front();
    const auto &last = m_counts.back();
    SprintFigure figure {.sprint = m_sprint,
                         .isClosed = m_isClosed,
                         .committed = first.scope,
                         .committedItems = first.items,
                         .finalScope = last.scope,
                         .completed = last.completed,
                         .completedItems = last.completedItems,
                         .notCompleted = last.scope - last.completed,
                         .alreadyDoneItems = m_alreadyDone,
                         .unestimatedItems = m_unestimated};
    figure.burndown.push_back(snapshot(m_start, first));
    for (size_t i = 1; i + 1 < m_counts.size(); ++i)
        figure.burndown.push_back(snapshot(m_counts[i].before, m_counts[i]));
    figure.burndown.push_back(snapshot(m_stop, last));
    return figure;
}

void SprintsKept::forget(const Facts &facts, int story)
{
    for (const auto &row : facts.sprintItemsOf(story)) {
        if (row.sprint != Nowhere && size_t(row.sprint) < m_entries.size())
            m_entries[size_t(row.sprint)].isThere = false;
    }
}

// Goes through all stories once for all the sprints that are not known yet: facts lie by story.
class SprintReporter
{
public:
    SprintReporter(const Scene &scene, SprintsKept &kept)
        : m_scene(scene)
        , m_facts(scene.facts())
        , m_kept(kept)
        , m_sums(m_facts.sprints.size())
        , m_until(m_facts.sprints.size())
    {
    }
    Q_DISABLE_COPY_MOVE(SprintReporter)

    [[nodiscard]] std::vector<SprintFigure> tell(const std::vector<int> &begun)
    {
        recall();
        bool areAllKnown = true;
        for (const int sprint : begun) {
            if (holds(sprint))
                continue;
            m_sums[size_t(sprint)].emplace(m_scene, sprint);
            areAllKnown = false;
        }
        if (!areAllKnown)
            sumUp();
        std::vector<SprintFigure> figures;
        for (const int sprint : begun) {
            if (m_sums[size_t(sprint)])
                keep(sprint);
            figures.push_back(m_kept.m_entries[size_t(sprint)].figure);
        }
        return figures;
    }

private:
    void recall()
    {
        const auto &definition = m_scene.definition();
        const SprintsKept::Terms terms {.zone = definition.zone,
                                        .excludeTypes = definition.excludeTypes,
                                        .statuses = definition.statuses,
                                        .series = definition.series};
        if (terms != m_kept.m_terms)
            m_kept = {};
        m_kept.m_terms = terms;
        m_kept.m_entries.resize(m_facts.sprints.size());
    }

    [[nodiscard]] bool holds(int sprint) const
    {
        const auto &entry = m_kept.m_entries[size_t(sprint)];
        const auto &fact = m_facts.sprints[size_t(sprint)];
        const auto asOf = m_scene.definition().asOf;
        return entry.isThere && !fact.isOpen && entry.startsAt == *fact.startsAt
                && entry.endsAt == *fact.endsAt && entry.asOf <= asOf
                && (!entry.until || asOf < *entry.until);
    }

    void keep(int sprint)
    {
        const auto &sums = *m_sums[size_t(sprint)];
        const auto &fact = m_facts.sprints[size_t(sprint)];
        m_kept.m_entries[size_t(sprint)] = {.isThere = sums.isClosed(),
                                            .startsAt = *fact.startsAt,
                                            .endsAt = *fact.endsAt,
                                            .asOf = m_scene.definition().asOf,
                                            .until = m_until[size_t(sprint)],
                                            .figure = sums.tell()};
    }

    void sumUp()
    {
        const auto &items = m_facts.sprintItems;
        int followed = Nowhere;
        Steps steps;
        for (auto from = items.begin(); from != items.end();) {
            const auto to = std::find_if(from, items.end(), [from](const SprintItemFact &item) {
                return item.story != from->story || item.sprint != from->sprint;
            });
            const int story = from->story;
            const bool isWanted = from->sprint != Nowhere && m_sums[size_t(from->sprint)]
                    && story != Nowhere && !m_scene.isExcluded(story);
            if (const auto rows = begunOf({from, to}); isWanted && !rows.empty()) {
                if (std::exchange(followed, story) != story)
                    steps = m_scene.journeys().of(story);
                m_sums[size_t(from->sprint)]->add(rows, steps);
                noteWhenItChanges(from->sprint, story);
            }
            from = to;
        }
    }

    // Rows lie in the order in which they began.
    [[nodiscard]] Rows begunOf(Rows rows) const
    {
        while (!rows.empty() && !rows.front().addedAt)
            rows = rows.subspan(1);
        while (!rows.empty() && !m_scene.isPast(rows.back().addedAt))
            rows = rows.first(rows.size() - 1);
        return rows;
    }

    // What is over does not change, but for where a story began: that may be told by what is still
    // to come.
    void noteWhenItChanges(int sprint, int story)
    {
        const auto note = [this, sprint](Instant at) {
            auto &until = m_until[size_t(sprint)];
            if (at && !m_scene.isPast(at) && (!until || at < until))
                until = at;
        };
        note(m_facts.stories[size_t(story)].createdAt);
        if (const auto moves = m_facts.movesOf(story); !moves.empty())
            note(Instant(moves.front().at));
    }

    const Scene &m_scene;
    const Facts &m_facts;
    SprintsKept &m_kept;
    std::vector<std::optional<SprintSums>> m_sums; // of the sprints that are not known yet
    std::vector<Instant> m_until; // when something comes that changes them
};

static Velocity velocityOf(const Facts &facts, const std::vector<SprintFigure> &sprints)
{
    std::vector<double> points;
    for (const auto &sprint : sprints) {
        const auto &written = facts.sprints[size_t(sprint.sprint)].closed;
        if (sprint.isClosed)
            points.push_back(written ? written->completed : sprint.completed);
    }
    Velocity velocity {.closedSprints = int(points.size())};
    if (points.empty())
        return velocity;
    velocity.last = points.back();
    const auto three = std::span(points).last(std::min<size_t>(3, points.size()));
    velocity.meanOfLast3 = meanOf(three);
    velocity.minOfLast3 = std::ranges::min(three);
    velocity.maxOfLast3 = std::ranges::max(three);
    return velocity;
}

SprintReports sprintReports(const Scene &scene, SprintsKept *kept)
{
    const auto &facts = scene.facts();
    std::vector<int> begun;
    for (size_t i = 0; i < facts.sprints.size(); ++i) {
        const auto &sprint = facts.sprints[i];
        if (scene.isPast(sprint.startsAt) && sprint.endsAt && *sprint.endsAt > *sprint.startsAt)
            begun.push_back(int(i));
    }
    std::ranges::sort(begun, {}, [&facts](int i) {
        const auto &sprint = facts.sprints[size_t(i)];
        return std::tuple(*sprint.startsAt, sprint.id);
    });
    SprintsKept none;
    SprintReports reports {.sprints = SprintReporter(scene, kept ? *kept : none).tell(begun)};
    reports.velocity = velocityOf(facts, reports.sprints);
    return reports;
}

} // namespace Dayshift
