// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/storybuilds.h"
#include "models/day/daystep.h"
#include "models/pipeline/claim.h"
#include "models/production/alert.h"
#include "models/production/incident.h"
#include "models/releases/deployment.h"
#include "models/releases/release.h"

namespace Dayshift {

// What is known of one incident, as the workspace holds it.
struct ThreadFacts
{
    Incident incident = {};
    int storyNumber = 0; // 0: it has no story
    QString storyTitle = {};
    QString owner = {}; // who has the story; empty: nobody
    QDateTime assignedAt = {}; // from the log, where the incident itself does not say
    QDateTime inProgressAt = {}; // when the story came into a column of progress
    QString causedVersion = {}; // of the deployment that caused it
    QList<Alert> alerts = {};
    StoryBuilds builds = {};
    QList<Claim> claims = {};
    QList<Release> releases = {};
    QList<Signature> signatures = {};
    QList<Deployment> deployments = {}; // to production, of these builds, and what fixed it
    QList<DeploymentCheck> checks = {};
    QList<TimeCorrection> corrections = {}; // oldest first
};

// From one lane to another: the dotted line of the picture; back after a failed stage.
struct HandOver
{
    Lane from = Lane::Customer;
    Lane to = Lane::Customer;
    QDateTime at = {};
    bool isReturn = false;

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

// What a failed stage cost: from its end until the same stage has passed.
struct ReworkLoop
{
    qsizetype failed = 0; // the step
    QDateTime from = {};
    QDateTime to = {};
    bool isOpen = false;

    friend bool operator==(const ReworkLoop &, const ReworkLoop &) = default;
};

struct LaneSum
{
    Lane lane = Lane::Customer;
    QString person = {}; // who acted, where one person did
    std::chrono::milliseconds worked = {};
    std::chrono::milliseconds waited = {};

    friend bool operator==(const LaneSum &, const LaneSum &) = default;
};

// From the first customer who failed to the verified recovery: what was done, by whom, and what was
// waited for. Each moment between start and end is work or wait, and counted once: where several
// work at the same time it is one work. worked + waited is the time to recovery.
struct Thread
{
    Incident incident = {};
    int storyNumber = 0;
    QString causedVersion = {};
    QDateTime startedAt = {};
    QDateTime endedAt = {}; // verified; of one that is open: the moment of looking
    bool isOpen = false;
    bool clocksApart = false; // two clocks tell what cannot have been; it was set right
    QDateTime detectedAt = {};
    QList<DayStep> steps = {}; // work and waits, by their start
    QList<HandOver> handOvers = {};
    QList<ReworkLoop> loops = {};
    QList<LaneSum> lanes = {}; // in order of their first work
    std::chrono::milliseconds worked = {};
    std::chrono::milliseconds waited = {};
    std::chrono::milliseconds rework = {}; // of all loops, overlaps once
    qsizetype longestWait = -1; // the step; -1: nobody waited

    [[nodiscard]] std::chrono::milliseconds length() const
    {
        return std::chrono::milliseconds(startedAt.msecsTo(endedAt));
    }
    // From the first failing event to the first notice (N3).
    [[nodiscard]] std::chrono::milliseconds detectionGap() const
    {
        return std::chrono::milliseconds(startedAt.msecsTo(detectedAt));
    }
};

// The thread of an incident, as it is at a moment.
[[nodiscard]] Thread threadOf(const ThreadFacts &facts, const QDateTime &now);
// The lane in which a stage of this kind is work.
[[nodiscard]] Lane laneOf(StepKind kind);
[[nodiscard]] StepKind stepKindOf(StageKind kind);

// What several steps take together, overlaps once, in milliseconds.
[[nodiscard]] qint64 covered(QList<std::pair<qint64, qint64>> spans);
// Work and wait of each lane, in order of their first step.
[[nodiscard]] QList<LaneSum> laneSums(const QList<DayStep> &steps);

} // namespace Dayshift
