// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"
#include "models/team/member.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace Dayshift {

using BuildId = Id<struct Build>;
using StageId = Id<struct Stage>;
using ReleaseId = Id<struct Release>;
using DeploymentId = Id<struct Deployment>;
using TimeCorrectionId = Id<struct TimeCorrection>;

// Who acts on a day, in the order of the flow. Whoever signs a release and whoever deploys it hold
// one role (Role::OperationsEngineer) and have a lane each: their waits are different ones.
enum class Lane : int {
    Customer,
    ProductOwner,
    Developer,
    DevTester,
    PerformanceEngineer,
    SecurityTester,
    ReleaseEngineer,
    OperationsEngineer
};
inline constexpr int LaneCount = int(Lane::OperationsEngineer) + 1;

// What a step of a day is. A wait is of the kind of the step that it waits for.
enum class StepKind : int {
    Failure, // a moment: the first customer who failed
    Detection, // a moment: monitoring or a person noticed
    Triage, // from seeing the impact to somebody's having it
    Fix,
    Rework, // the same after a failed stage
    Build,
    Functional,
    Performance,
    Security,
    OtherStage,
    SignOff, // from the first signature to the last
    Deploy,
    WorksAgain, // a moment: customers succeed again
    Check // the watch after the deployment
};

enum class StepEnd : int { Done, Open, Passed, Unstable, Failed, Cancelled };

// One bar of a day: so much work, or so much waiting. Times are instants in UTC.
struct DayStep
{
    QString key = {}; // by which a correction of its times knows it: "stage/<id>"; of waits empty
    Lane lane = Lane::Customer;
    StepKind kind = StepKind::Failure;
    StepEnd end = StepEnd::Done;
    bool isWait = false;
    QDateTime startedAt = {};
    QDateTime endedAt = {}; // of one that is open: the moment of looking
    QDateTime expectedEnd = {}; // of one that is open, from the last runs; invalid: not known
    QString person = {};
    QString title = {}; // a commit's message, a stage's own name, a version
    QString number = {}; // of a build
    QString detail = {}; // in the server's words
    qint64 testsTotal = 0;
    qint64 testsFailed = 0;
    BuildId build = {};
    StageId stage = {};
    ReleaseId release = {};
    DeploymentId deployment = {};
    bool isCorrected = false; // a person said when it was

    [[nodiscard]] std::chrono::milliseconds length() const
    {
        return std::chrono::milliseconds(startedAt.msecsTo(endedAt));
    }
    [[nodiscard]] bool isMoment() const { return startedAt == endedAt; }
    friend bool operator==(const DayStep &, const DayStep &) = default;
};

// A person's word on when a step was; the newest holds.
struct TimeCorrection
{
    TimeCorrectionId id = {};
    QString step = {}; // DayStep::key
    QString title = {};
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    QDateTime wasStartedAt = {};
    QDateTime wasEndedAt = {};
    QString reason = {};
    QString person = {};
    QDateTime at = {};

    friend bool operator==(const TimeCorrection &, const TimeCorrection &) = default;
};

// The stable words for JSON: "productOwner", "signOff", "passed".
[[nodiscard]] QString wordOf(Lane lane);
[[nodiscard]] QString wordOf(StepKind kind);
[[nodiscard]] QString wordOf(StepEnd end);
// The other way round; nothing: it is no such word.
[[nodiscard]] std::optional<Lane> laneNamed(const QString &word);
// The role that acts in a lane; of customers none.
[[nodiscard]] Role roleOf(Lane lane);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::DayStep)
