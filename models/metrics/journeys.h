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
// journey. Most stories of some years have come to rest: these are only counted, their steps are made
// when somebody asks. It refers to the facts and must not outlive them; one thread at a time may ask
// it.
class Journeys
{
public:
    // What moves, and what is finished, is told from an instant on.
    Journeys(const Facts &facts, const MetricsDefinition &definition, qint64 from);

    // Empty: the story did not exist by then, or is of a type that is left out. In order of time.
    // Made when it is asked for, and there until the next question.
    [[nodiscard]] std::span<const StatusStep> of(int story) const;
    // The stories that moved since the instant that was asked for, or are in progress; rising.
    [[nodiscard]] const std::vector<int> &moving() const { return m_moving; }
    // How many others have come to rest in each status.
    [[nodiscard]] const std::vector<int> &resting() const { return m_resting; }
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
    // Calls for each step of a story: how it began, then each change of its status.
    template<typename Visit>
    Problems follow(int story, Visit visitStep) const;
    void look(int story, qint64 from);
    [[nodiscard]] int placeOf(qint64 status) const { return m_places[size_t(status + 1)]; }
    [[nodiscard]] Instant startWithin(std::span<const StatusStep> steps, size_t end) const;
    void complete(int story, qint64 from);

    const Facts &m_facts;
    qint64 m_asOf = 0;
    bool m_resets = false;
    bool m_firstCompletion = false;
    bool m_isEmpty = true;
    std::vector<Phase> m_phases; // of the configured statuses
    // Of Facts::statuses among the configured, behind that of Nowhere; Nowhere: not there.
    std::vector<int> m_places {Nowhere};
    std::vector<bool> m_excluded; // of Facts::types
    std::vector<int> m_moving;
    std::vector<int> m_resting;
    mutable std::vector<StatusStep> m_steps; // of the story that was asked for last
    std::vector<Completion> m_completions;
    int m_unknownStatuses = 0;
    int m_mismatches = 0;
};

} // namespace Dayshift
