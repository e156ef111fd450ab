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
    qint64 at : 48 = 0;
    qint64 status : 16 = 0; // place in MetricsDefinition::statuses; Nowhere: there is no step
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
// journey. It refers to the facts and must not outlive them; one thread at a time may ask it.
class Journeys
{
public:
    // Completions are kept from an instant on.
    Journeys(const Facts &facts, const MetricsDefinition &definition, qint64 completionsFrom);

    // Empty: the story did not exist by then, or is of a type that is left out. In order of time.
    // Made when it is asked for, and there until the next question.
    [[nodiscard]] std::span<const StatusStep> of(int story) const;
    // The last of them without making the others; its status is Nowhere where there is none.
    [[nodiscard]] StatusStep latest(int story) const { return m_latest[size_t(story)]; }
    [[nodiscard]] int stories() const { return int(m_latest.size()); }
    // Whether any story existed by then.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] Phase phaseOf(const StatusStep &step) const { return m_phases[size_t(step.status)]; }

    // The first entry into progress; with a clock that resets the first since the last return to a
    // to-do status, looking only at what happened up to an instant. A story that came into progress
    // only after it has begun then.
    [[nodiscard]] Instant startOf(int story, qint64 upTo) const;
    // The phase just before an instant, or in its very second. None: no journey. A story is taken
    // to have stood where it began before it did.
    [[nodiscard]] std::optional<Phase> phaseBefore(std::span<const StatusStep> steps,
                                                   qint64 at) const;
    [[nodiscard]] std::optional<Phase> phaseAt(int story, qint64 at) const
    {
        return phaseBefore(of(story), at + 1);
    }

    // Stories that were finished since the instant that was asked for, in no order.
    [[nodiscard]] const std::vector<Completion> &completions() const { return m_completions; }

    // Moves to a status that nobody configured, and moves from another status than it was in.
    [[nodiscard]] int unknownStatuses() const { return m_unknownStatuses; }
    [[nodiscard]] int mismatches() const { return m_mismatches; }

private:
    struct Problems
    {
        int unknownStatuses = 0;
        int mismatches = 0;
    };
    Problems follow(int story) const;
    [[nodiscard]] Instant startWithin(std::span<const StatusStep> steps, size_t end) const;
    void complete(int story, qint64 from);

    const Facts &m_facts;
    qint64 m_asOf = 0;
    bool m_resets = false;
    bool m_firstCompletion = false;
    bool m_isEmpty = true;
    std::vector<Phase> m_phases; // of the configured statuses
    std::vector<int> m_places; // of Facts::statuses among the configured; Nowhere: not there
    std::vector<bool> m_excluded; // of Facts::types
    std::vector<StatusStep> m_latest;
    mutable std::vector<StatusStep> m_steps; // of the story that was asked for last
    std::vector<Completion> m_completions;
    int m_unknownStatuses = 0;
    int m_mismatches = 0;
};

} // namespace Dayshift
