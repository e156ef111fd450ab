// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/scene.h"

namespace Dayshift {

// A sprint at one instant, in points (metrics.md, 5.1). What is in its scope is done or remains.
struct SprintSnapshot
{
    qint64 at = 0;
    double scope = 0;
    double remaining = 0;
    double completed = 0;
    double ideal = 0; // the straight line from what was committed to nothing, over elapsed time

    friend bool operator==(const SprintSnapshot &, const SprintSnapshot &) = default;
};

// How one sprint went (5.1). At the instant of knowledge, whatever the window.
struct SprintFigure
{
    int sprint = Nowhere;
    bool isClosed = false;
    double committed = 0; // points in scope at its start, that second included
    int committedItems = 0;
    double finalScope = 0;
    double completed = 0;
    int completedItems = 0;
    double notCompleted = 0;
    int alreadyDoneItems = 0; // done before it began and not finished again: in no other number
    int unestimatedItems = 0; // whose membership goes on without an estimate
    std::vector<SprintSnapshot> burndown = {}; // start, each local midnight, end or now
};

// Points done by the end of each closed sprint (5.2). Where a team wrote its numbers down at the
// closing these stay: what becomes of a card later changes nothing.
struct Velocity
{
    int closedSprints = 0;
    std::optional<double> last = {};
    std::optional<double> meanOfLast3 = {};
    std::optional<double> minOfLast3 = {};
    std::optional<double> maxOfLast3 = {};
};

// What was computed of sprints that are closed: it stays as it is until a fact changes that it
// stands on. Whoever changes facts says so here; whoever reads all of them anew begins with an empty
// one. It is of one set of facts, whatever definitions look at them.
class SprintsKept
{
public:
    // The story's way over the board, its time in sprints or it itself changes: to be said before
    // and after that.
    void forget(const Facts &facts, int story);

private:
    friend class SprintReporter;
    // What of a definition a sprint's numbers depend on, but for the instant of knowledge.
    struct Terms
    {
        QTimeZone zone = {};
        QStringList excludeTypes = {};
        QList<StatusMeaning> statuses = {};
        bool series = false;

        friend bool operator==(const Terms &, const Terms &) = default;
    };
    struct Entry
    {
        bool isThere = false;
        qint64 startsAt = 0;
        qint64 endsAt = 0;
        qint64 asOf = 0; // when it was known; later it holds as well
        Instant until = {}; // but for what is to be known only then; none: nothing is
        SprintFigure figure = {};
    };
    Terms m_terms;
    std::vector<Entry> m_entries; // by the sprint's place
};

struct SprintReports
{
    std::vector<SprintFigure> sprints = {}; // all that have begun, in order of their start
    Velocity velocity = {};
};
[[nodiscard]] SprintReports sprintReports(const Scene &scene, SprintsKept *kept = nullptr);

} // namespace Dayshift
