// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/sprints.h"

#include "models/metrics/statistics.h"

#include <algorithm>
#include <span>

namespace Dayshift {

namespace {

// One story's time in a sprint: a row for each estimate that held, in order.
using Rows = std::span<const SprintItemFact>;

// Follows one sprint through its snapshots.
class SprintClock
{
public:
    // The rows are those that had begun by the instant of knowledge.
    SprintClock(const Scene &scene, const SprintFact &sprint, Rows rows);
    Q_DISABLE_COPY_MOVE(SprintClock)

    [[nodiscard]] SprintFigure tell();

private:
    struct Count
    {
        double scope = 0;
        double completed = 0;
        int items = 0;
        int completedItems = 0;
    };
    // One story of the sprint, with its way over the board, a part of m_steps.
    struct Member
    {
        Rows rows;
        size_t from = 0;
        size_t to = 0;
    };
    void addStory(Rows rows);
    [[nodiscard]] std::span<const StatusStep> stepsOf(const Member &member) const
    {
        return {m_steps.data() + member.from, member.to - member.from};
    }
    [[nodiscard]] bool isFinishedInside(std::span<const StatusStep> steps) const;
    [[nodiscard]] const SprintItemFact *rowBefore(Rows rows, qint64 at) const;
    [[nodiscard]] Count countBefore(qint64 at) const;
    [[nodiscard]] SprintSnapshot snapshot(qint64 at, const Count &count) const;
    [[nodiscard]] std::vector<qint64> midnights() const;

    const Scene &m_scene;
    const Journeys &m_journeys;
    qint64 m_start;
    qint64 m_end;
    qint64 m_stop; // its end, or now
    bool m_isClosed;
    std::vector<SprintItemFact> m_rows;
    std::vector<StatusStep> m_steps; // asked for once, looked at for each snapshot
    std::vector<Member> m_stories; // those that count
    SprintFigure m_figure;
};

} // namespace

SprintClock::SprintClock(const Scene &scene, const SprintFact &sprint, Rows rows)
    : m_scene(scene)
    , m_journeys(scene.journeys())
    , m_start(*sprint.startsAt)
    , m_end(*sprint.endsAt)
    , m_stop(sprint.isOpen ? scene.definition().asOf : std::min(m_end, scene.definition().asOf))
    , m_isClosed(!sprint.isOpen && m_end <= scene.definition().asOf)
{
    std::ranges::copy_if(rows, std::back_inserter(m_rows), [&scene](const SprintItemFact &row) {
        return row.story != Nowhere && scene.isPast(row.addedAt);
    });
    for (auto from = m_rows.begin(); from != m_rows.end();) {
        const auto to = std::find_if(from, m_rows.end(), [from](const SprintItemFact &row) {
            return row.story != from->story;
        });
        addStory({from, to});
        from = to;
    }
}

// Stories done by the start and not finished again inside are in no number of the sprint.
void SprintClock::addStory(Rows rows)
{
    const int story = rows.front().story;
    if (m_scene.isExcluded(story))
        return;
    Member member {.rows = rows, .from = m_steps.size()};
    // One that had come to rest before stands where it stood, whatever came earlier.
    if (const auto latest = m_journeys.latest(story); latest.at <= m_start) {
        if (latest.status != Nowhere)
            m_steps.push_back(latest);
    } else {
        const auto steps = m_journeys.of(story);
        m_steps.insert(m_steps.end(), steps.begin(), steps.end());
    }
    member.to = m_steps.size();
    const auto steps = stepsOf(member);
    if (m_journeys.phaseBefore(steps, m_start + 1) != Phase::Done || isFinishedInside(steps)) {
        m_stories.push_back(member);
        return;
    }
    m_steps.resize(member.from);
    const bool wasIn = std::ranges::any_of(rows, [this](const SprintItemFact &row) {
        return (!m_isClosed || *row.addedAt < m_end) && (!row.removedAt || *row.removedAt > m_start);
    });
    m_figure.alreadyDoneItems += wasIn ? 1 : 0;
}

bool SprintClock::isFinishedInside(std::span<const StatusStep> steps) const
{
    for (size_t i = 1; i < steps.size(); ++i) {
        if (steps[i].at > m_start && (!m_isClosed || steps[i].at < m_end)
            && m_journeys.phaseOf(steps[i]) == Phase::Done
            && m_journeys.phaseOf(steps[i - 1]) != Phase::Done)
            return true;
    }
    return false;
}

// The newest membership that had begun and not ended; a removal that is still to come has not
// happened.
const SprintItemFact *SprintClock::rowBefore(Rows rows, qint64 at) const
{
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const bool isRemoved = row->removedAt && *row->removedAt < at
                && *row->removedAt <= m_scene.definition().asOf;
        if (*row->addedAt < at && !isRemoved)
            return &*row;
    }
    return nullptr;
}

SprintClock::Count SprintClock::countBefore(qint64 at) const
{
    Count count;
    for (const auto &member : m_stories) {
        const auto *row = rowBefore(member.rows, at);
        if (!row)
            continue;
        // A story may be planned before there is anything of it but its name.
        const auto phase = m_journeys.phaseBefore(stepsOf(member), at);
        if (!phase || *phase == Phase::Dropped)
            continue;
        ++count.items;
        count.scope += row->pointsOrNone();
        if (phase == Phase::Done) {
            ++count.completedItems;
            count.completed += row->pointsOrNone();
        }
    }
    return count;
}

SprintSnapshot SprintClock::snapshot(qint64 at, const Count &count) const
{
    const double elapsed = double(at - m_start) / double(m_end - m_start);
    return {.at = at,
            .scope = count.scope,
            .remaining = count.scope - count.completed,
            .completed = count.completed,
            .ideal = m_figure.committed * std::max(0.0, 1 - elapsed)};
}

std::vector<qint64> SprintClock::midnights() const
{
    const LocalDays calendar(m_scene.definition().zone);
    std::vector<qint64> found;
    for (auto day = calendar.dayOf(m_start).addDays(1);; day = day.addDays(1)) {
        const auto at = calendar.startOf(day);
        if (at >= m_stop)
            return found;
        if (calendar.exists(day))
            found.push_back(at);
    }
}

// Each snapshot takes what came strictly before it; the start and now take their own second, too.
SprintFigure SprintClock::tell()
{
    const auto first = countBefore(m_start + 1);
    const auto last = countBefore(m_isClosed ? m_stop : m_stop + 1);
    m_figure.isClosed = m_isClosed;
    m_figure.committed = first.scope;
    m_figure.committedItems = first.items;
    m_figure.finalScope = last.scope;
    m_figure.completed = last.completed;
    m_figure.completedItems = last.completedItems;
    m_figure.notCompleted = last.scope - last.completed;
    m_figure.unestimatedItems = int(std::ranges::count_if(m_stories, [this](const Member &member) {
        const auto *row = rowBefore(member.rows, m_isClosed ? m_stop : m_stop + 1);
        return row && !row->isEstimated();
    }));
    m_figure.burndown.push_back(snapshot(m_start, first));
    if (m_scene.definition().series) {
        for (const auto at : midnights())
            m_figure.burndown.push_back(snapshot(at, countBefore(at)));
    }
    m_figure.burndown.push_back(snapshot(m_stop, last));
    return m_figure;
}

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

SprintReports sprintReports(const Scene &scene)
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
    SprintReports reports;
    for (const int i : begun) {
        const auto rows = std::ranges::equal_range(facts.sprintItems, i, {}, &SprintItemFact::sprint);
        reports.sprints.push_back(SprintClock(scene, facts.sprints[size_t(i)], rows).tell());
        reports.sprints.back().sprint = i;
    }
    reports.velocity = velocityOf(facts, reports.sprints);
    return reports;
}

} // namespace Dayshift
