// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/journeys.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Dayshift {

// What a step can name: a definition from a file may configure any number.
static constexpr qsizetype LastStatus = std::numeric_limits<qint16>::max();

static qint64 timeOf(const StatusStep &step)
{
    return step.at;
}

Journeys::Journeys(const Facts &facts, const MetricsDefinition &definition, qint64 from)
    : m_facts(facts)
    , m_asOf(definition.asOf)
    , m_resets(definition.clockResets)
    , m_firstCompletion(definition.firstCompletion)
    , m_resting(size_t(definition.statuses.size()), 0)
{
    for (const auto &status : definition.statuses)
        m_phases.push_back(status.phase);
    for (int i = 0; i < facts.statuses.size(); ++i) {
        const auto known = std::ranges::find(definition.statuses, facts.statuses.at(i),
                                             &StatusMeaning::name);
        const auto place = known - definition.statuses.begin();
        m_places.push_back(known == definition.statuses.end() || place > LastStatus ? Nowhere
                                                                                    : int(place));
    }
    for (int i = 0; i < facts.types.size(); ++i)
        m_excluded.push_back(definition.excludeTypes.contains(facts.types.at(i)));
    for (int story = 0; story < int(facts.stories.size()); ++story)
        look(story, from);
}

template<typename Visit>
Journeys::Problems Journeys::follow(int story, Visit visitStep) const
{
    const auto &fact = m_facts.stories[size_t(story)];
    if (m_phases.empty() || !fact.isKnown
        || (fact.type != Nowhere && m_excluded[size_t(fact.type)]))
        return {};
    const auto moves = m_facts.movesOf(story);
    const bool isCreated = fact.createdAt && *fact.createdAt <= m_asOf;
    const bool hasMoved = !moves.empty() && moves.front().at <= m_asOf;
    if (!isCreated && !hasMoved)
        return {};
    // It begins where it was before its first move, or, if that is unknown, in the first status.
    qint64 at = isCreated ? *fact.createdAt : moves.front().at;
    int status = std::max(0, placeOf(fact.bornIn));
    if (hasMoved) {
        at = std::min<qint64>(at, moves.front().at);
        status = std::max(0, placeOf(moves.front().from));
    }
    visitStep({.at = at, .status = status});
    Problems problems;
    bool isFirst = true;
    for (const auto &move : moves) {
        if (move.at > m_asOf)
            break;
        // An empty cell says nothing of where the story was.
        if (!std::exchange(isFirst, false) && move.from != Nowhere && placeOf(move.from) != status)
            ++problems.mismatches;
        const int to = placeOf(move.to);
        if (to == Nowhere) {
            ++problems.unknownStatuses;
        } else if (to != status) {
            status = to;
            visitStep({.at = move.at, .status = to});
        }
    }
    return problems;
}

// Sees every move of every story once: what is kept of it is little.
void Journeys::look(int story, qint64 from)
{
    StatusStep last {.status = Nowhere};
    const auto problems = follow(story, [&last](const StatusStep &step) { last = step; });
    m_unknownStatuses += problems.unknownStatuses;
    m_mismatches += problems.mismatches;
    if (last.status == Nowhere)
        return;
    m_isEmpty = false;
    if (last.at < from && phaseOf(last) != Phase::InProgress) {
        ++m_resting[size_t(last.status)];
        return;
    }
    m_moving.push_back(story);
    if (last.at >= from)
        complete(story, from);
}

std::span<const StatusStep> Journeys::of(int story) const
{
    m_steps.clear();
    (void)follow(story, [this](const StatusStep &step) { m_steps.push_back(step); });
    return m_steps;
}

// The start as it is seen before the step of index `end`: what comes behind it counts only where
// there was no start before.
Instant Journeys::startWithin(std::span<const StatusStep> steps, size_t end) const
{
    Instant start;
    for (size_t i = 1; i < steps.size(); ++i) {
        if (start && (i >= end || !m_resets))
            break;
        const auto phase = phaseOf(steps[i]);
        if (phase == phaseOf(steps[i - 1]))
            continue;
        if (phase == Phase::ToDo)
            start.reset();
        else if (phase == Phase::InProgress && !start)
            start = Instant(steps[i].at);
    }
    return start;
}

Instant Journeys::startOf(int story, qint64 upTo) const
{
    const auto steps = of(story);
    const auto end = std::ranges::upper_bound(steps, upTo, {}, timeOf);
    return startWithin(steps, size_t(end - steps.begin()));
}

std::optional<Phase> Journeys::phaseBefore(std::span<const StatusStep> steps, qint64 at) const
{
    if (steps.empty())
        return {};
    const auto next = std::ranges::lower_bound(steps, at, {}, timeOf);
    return phaseOf(next == steps.begin() ? *next : *std::prev(next));
}

void Journeys::complete(int story, qint64 from)
{
    const auto steps = of(story);
    size_t finish = 0;
    for (size_t i = 1; i < steps.size(); ++i) {
        const bool isEntry
                = phaseOf(steps[i]) == Phase::Done && phaseOf(steps[i - 1]) != Phase::Done;
        if (isEntry && !(m_firstCompletion && finish > 0))
            finish = i;
    }
    if (finish == 0 || steps[finish].at < from
        || (!m_firstCompletion && phaseOf(steps.back()) != Phase::Done))
        return;
    m_completions.push_back({story, steps[finish].at, startWithin(steps, finish + 1)});
}

} // namespace Dayshift
