// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallreader.h"

#include <algorithm>

namespace Dayshift {

static std::optional<WallStation> stationOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Triage:
        return WallStation::Assigned;
    case StepKind::Fix:
    case StepKind::Rework:
        return WallStation::Fixed;
    case StepKind::Build:
        return WallStation::Built;
    case StepKind::Functional:
        return WallStation::Functional;
    case StepKind::Performance:
        return WallStation::Performance;
    case StepKind::Security:
        return WallStation::Security;
    case StepKind::SignOff:
        return WallStation::SignOff;
    case StepKind::Deploy:
        return WallStation::Deploy;
    case StepKind::Failure:
    case StepKind::Detection:
    case StepKind::OtherStage:
    case StepKind::WorksAgain:
    case StepKind::Check:
        break;
    }
    return {};
}

static WallStep stepOf(WallStation station, const DayStep &step)
{
    WallStep shown {.station = station, .at = step.endedAt};
    switch (step.end) {
    case StepEnd::Done:
    case StepEnd::Passed:
    case StepEnd::Unstable:
        shown.state = WallState::Fine;
        break;
    case StepEnd::Failed:
    case StepEnd::Cancelled:
        shown.state = WallState::Failed;
        break;
    case StepEnd::Open:
        shown.state = WallState::Running;
        shown.at = step.startedAt;
        shown.expectedEnd = step.expectedEnd;
        break;
    }
    return shown;
}

QList<WallStep> wallStepsOf(const Thread &thread)
{
    QList<WallStep> steps;
    for (int station = 0; station < WallStationCount; ++station)
        steps.append({.station = WallStation(station)});
    // What was tested before the last change to the code has to be tested again.
    QDateTime lastWork;
    for (const auto &step : thread.steps) {
        if (!step.isWait && (step.kind == StepKind::Fix || step.kind == StepKind::Rework)
            && (!lastWork.isValid() || step.startedAt > lastWork))
            lastWork = step.startedAt;
    }
    for (const auto &step : thread.steps) {
        const auto station = stationOf(step.kind);
        if (!station || step.isWait)
            continue;
        if (*station != WallStation::Assigned && lastWork.isValid() && step.startedAt < lastWork)
            continue;
        auto &shown = steps[int(*station)];
        const auto next = stepOf(*station, step);
        // Of several stages of one kind that run, or failed, the worst tells.
        if (!shown.at.isValid() || next.at >= shown.at || next.state < shown.state)
            shown = next;
    }
    return steps;
}

} // namespace Dayshift
