// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/definition.h"
#include "models/metrics/facts.h"

#include <span>

namespace Dayshift {

// A story came to stand in a status. The first step of a journey is how it began, which enters no
// phase: an entry is a change from another one.
struct StatusStep
{
    qint64 at = 0;
    int status = 0; // place in MetricsDefinition::statuses
};

// A story that was finished.
struct Completion
{
    int story = Nowhere;
    qint64 at = 0;
    Instant started = {}; // none: it was never in progress
};

// The ways of all stories over the board, as they were known at one instant and as one definition
// means their statuses (metrics.md, 1.4 and 4). Types that the definition leaves out have no
// journey.
class Journeys
{
public:
    Journeys(const Facts &facts, const MetricsDefinition &definition);

    // Empty: the story did not exist by then, or is of a type that is left out. In order of time.
    [[nodiscard]] std::span<const StatusStep> of(int story) const
    {
        const auto from = m_begins[size_t(story)];
        return {m_steps.data() + from, m_begins[size_t(story) + 1] - from};
    }
    [[nodiscard]] int stories() const { return int(m_begins.size()) - 1; }
    // Whether any story existed by then.
    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    [[nodiscard]] Phase phaseOf(const StatusStep &step) const { return m_phases[size_t(step.status)]; }

    // The first entry into progress; with a clock that resets the first since the last return to a
    // to-do status, looking only at what happened up to an instant. A story that came into progress
    // only after it has begun then.
    [[nodiscard]] Instant startOf(int story, qint64 upTo) const;
    // The phase just before an instant, or in its very second. None: no journey. A story is taken
    // to have stood where it began before it did.
    [[nodiscard]] std::optional<Phase> phaseBefore(int story, qint64 at) const;
    [[nodiscard]] std::optional<Phase> phaseAt(int story, qint64 at) const
    {
        return phaseBefore(story, at + 1);
    }

    // Stories that are finished, in order of their completion, then by identifier.
    [[nodiscard]] const std::vector<Completion> &completions() const { return m_completions; }

    // Moves to a status that nobody configured, and moves from another status than it was in.
    [[nodiscard]] int unknownStatuses() const { return m_unknownStatuses; }
    [[nodiscard]] int mismatches() const { return m_mismatches; }

private:
    void follow(const StoryFact &story, const MetricsDefinition &definition);
    [[nodiscard]] Instant startWithin(std::span<const StatusStep> steps, size_t end) const;
    void complete(int story);

    bool m_resets = false;
    bool m_firstCompletion = false;
    std::vector<Phase> m_phases; // of the configured statuses
    std::vector<int> m_places; // of Facts::statusNames among the configured; Nowhere: not there
    std::vector<StatusStep> m_steps; // one story behind the other
    std::vector<size_t> m_begins; // one more than stories
    std::vector<Completion> m_completions;
    int m_unknownStatuses = 0;
    int m_mismatches = 0;
};

} // namespace Dayshift
