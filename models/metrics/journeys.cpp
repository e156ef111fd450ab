// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/journeys.h"

#include <algorithm>
#include <utility>

namespace Dayshift {

Journeys::Journeys(const Facts &facts, const MetricsDefinition &definition)
    : m_resets(definition.clockResets)
    , m_firstCompletion(definition.firstCompletion)
{
    for (const auto &status : definition.statuses)
        m_phases.push_back(status.phase);
    for (const auto &name : facts.statusNames) {
        const auto known = std::ranges::find(definition.statuses, name, &StatusMeaning::name);
        m_places.push_back(known == definition.statuses.end()
                                   ? Nowhere
                                   : int(known - definition.statuses.begin()));
    }
    m_begins.reserve(facts.stories.size() + 1);
    m_begins.push_back(0);
    for (size_t story = 0; story < facts.stories.size(); ++story) {
        const auto &fact = facts.stories[story];
        if (!m_phases.empty() && fact.isKnown && !definition.excludeTypes.contains(fact.type))
            follow(fact, definition);
        m_begins.push_back(m_steps.size());
        complete(int(story));
    }
    std::ranges::sort(m_completions, [&facts](const Completion &a, const Completion &b) {
        if (a.at != b.at)
            return a.at < b.at;
        return facts.stories[size_t(a.story)].id < facts.stories[size_t(b.story)].id;
    });
}

void Journeys::follow(const StoryFact &story, const MetricsDefinition &definition)
{
    const auto placeOf = [this](int name) {
        return name == Nowhere ? Nowhere : m_places[size_t(name)];
    };
    const bool isCreated = story.createdAt && *story.createdAt <= definition.asOf;
    const bool hasMoved = !story.moves.empty() && story.moves.front().at <= definition.asOf;
    if (!isCreated && !hasMoved)
        return;
    // It begins where it was before its first move, or, if that is unknown, in the first status.
    StatusStep now {.at = isCreated ? *story.createdAt : story.moves.front().at,
              .status = std::max(0, placeOf(story.bornIn))};
    if (hasMoved) {
        now.at = std::min(now.at, story.moves.front().at);
        now.status = std::max(0, placeOf(story.moves.front().from));
    }
    m_steps.push_back(now);
    bool isFirst = true;
    for (const auto &move : story.moves) {
        if (move.at > definition.asOf)
            break;
        // An empty cell says nothing of where the story was.
        if (!std::exchange(isFirst, false) && move.from != Nowhere
            && placeOf(move.from) != now.status)
            ++m_mismatches;
        const int to = placeOf(move.to);
        if (to == Nowhere) {
            ++m_unknownStatuses;
        } else if (to != now.status) {
            now = {move.at, to};
            m_steps.push_back(now);
        }
    }
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
            start = steps[i].at;
    }
    return start;
}

Instant Journeys::startOf(int story, qint64 upTo) const
{
    const auto steps = of(story);
    const auto end = std::ranges::upper_bound(steps, upTo, {}, &StatusStep::at);
    return startWithin(steps, size_t(end - steps.begin()));
}

std::optional<Phase> Journeys::phaseBefore(int story, qint64 at) const
{
    const auto steps = of(story);
    if (steps.empty())
        return {};
    const auto next = std::ranges::lower_bound(steps, at, {}, &StatusStep::at);
    return phaseOf(next == steps.begin() ? *next : *std::prev(next));
}

void Journeys::complete(int story)
{
    const auto steps = of(story);
    size_t finish = 0;
    for (size_t i = 1; i < steps.size(); ++i) {
        const bool isEntry
                = phaseOf(steps[i]) == Phase::Done && phaseOf(steps[i - 1]) != Phase::Done;
        if (isEntry && !(m_firstCompletion && finish > 0))
            finish = i;
    }
    if (finish == 0 || (!m_firstCompletion && phaseOf(steps.back()) != Phase::Done))
        return;
    m_completions.push_back(
            {story, steps[finish].at, startWithin(steps, finish + 1)});
}

} // namespace Dayshift
