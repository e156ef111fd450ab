// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/threadsteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

StepKind stepKindOf(StageKind kind)
{
    switch (kind) {
    case StageKind::Build:
        return StepKind::Build;
    case StageKind::Functional:
        return StepKind::Functional;
    case StageKind::Performance:
        return StepKind::Performance;
    case StageKind::Security:
        return StepKind::Security;
    case StageKind::Deploy:
        return StepKind::Deploy;
    case StageKind::Other:
        break;
    }
    return StepKind::OtherStage;
}

Lane laneOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Failure:
    case StepKind::Detection:
    case StepKind::WorksAgain:
        return Lane::Customer;
    case StepKind::Triage:
        return Lane::ProductOwner;
    case StepKind::Fix:
    case StepKind::Rework:
    case StepKind::Build:
    case StepKind::OtherStage:
        return Lane::Developer;
    case StepKind::Functional:
        return Lane::DevTester;
    case StepKind::Performance:
        return Lane::PerformanceEngineer;
    case StepKind::Security:
        return Lane::SecurityTester;
    case StepKind::SignOff:
        return Lane::ReleaseEngineer;
    case StepKind::Deploy:
    case StepKind::Check:
        return Lane::OperationsEngineer;
    }
    return Lane::Customer;
}

static StepEnd endOf(Status status)
{
    switch (status) {
    case Status::Passed:
    case Status::Skipped:
        return StepEnd::Passed;
    case Status::Unstable:
        return StepEnd::Unstable;
    case Status::Failed:
        return StepEnd::Failed;
    case Status::Cancelled:
        return StepEnd::Cancelled;
    case Status::Queued:
    case Status::Running:
    case Status::WaitingForApproval:
        return StepEnd::Open;
    case Status::Unknown:
        break;
    }
    return StepEnd::Done;
}

DayStep blankStep(StepKind kind, const QString &key, const QDateTime &from,
                  const QDateTime &to)
{
    return {.key = key, .lane = laneOf(kind), .kind = kind, .startedAt = from, .endedAt = to};
}

void closeStep(DayStep &step, const QDateTime &finishedAt, const QDateTime &now)
{
    if (finishedAt.isValid())
        step.endedAt = std::max(step.startedAt, finishedAt);
    else
        step.endedAt = step.end == StepEnd::Open ? std::max(step.startedAt, now) : step.startedAt;
}

QList<DayStep> stepsOf(const Build &build, const QList<Stage> &stages, const QDateTime &now)
{
    QList<DayStep> steps;
    const auto add = [&](DayStep step, const QDateTime &finishedAt) {
        step.build = build.id;
        step.number = build.number;
        closeStep(step, finishedAt, now);
        steps.append(step);
    };
    for (const auto &stage : stages) {
        // One that waits for its turn or for a person is no work.
        if (!stage.startedAt.isValid() || stage.status == Status::Skipped
            || stage.status == Status::Queued || stage.status == Status::WaitingForApproval)
            continue;
        auto step = blankStep(stepKindOf(stage.kind), u"stage/"_s + stage.id.toString(),
                          stage.startedAt, {});
        step.end = endOf(stage.status);
        step.title = stage.name;
        step.detail = stage.detail;
        step.testsTotal = stage.testsTotal;
        step.testsFailed = stage.testsFailed + stage.testsErrors;
        step.stage = stage.id;
        add(step, stage.finishedAt);
    }
    if (stages.isEmpty() && build.startedAt.isValid()) {
        auto step = blankStep(StepKind::Build, u"build/"_s + build.id.toString(), build.startedAt, {});
        step.end = endOf(build.status);
        step.title = build.pipeline;
        add(step, build.finishedAt);
    }
    return steps;
}

DayStep stepOf(const Deployment &deployment, const QDateTime &now)
{
    auto step = blankStep(StepKind::Deploy, u"deployment/"_s + deployment.id.toString(),
                      deployment.startedAt.isValid() ? deployment.startedAt : deployment.finishedAt,
                      {});
    switch (deployment.status) {
    case DeploymentStatus::Running:
        step.end = StepEnd::Open;
        break;
    case DeploymentStatus::Success:
        step.end = StepEnd::Passed;
        break;
    case DeploymentStatus::Failure:
        step.end = StepEnd::Failed;
        break;
    case DeploymentStatus::Cancelled:
        step.end = StepEnd::Cancelled;
        break;
    }
    step.title = deployment.version;
    step.detail = deployment.environment;
    step.build = deployment.build;
    step.deployment = deployment.id;
    closeStep(step, deployment.finishedAt, now);
    return step;
}

std::optional<DayStep> signOffOf(const Release &release, const QList<Signature> &signatures)
{
    std::optional<DayStep> step;
    QStringList people;
    for (const auto &signature : signatures) {
        if (signature.release != release.id || !signature.at.isValid())
            continue;
        if (!step) {
            step = blankStep(StepKind::SignOff, u"signOff/"_s + release.id.toString(), signature.at,
                         signature.at);
            step->end = StepEnd::Passed;
        }
        step->startedAt = std::min(step->startedAt, signature.at);
        step->endedAt = std::max(step->endedAt, signature.at);
        if (signature.refused && !signature.voidAt.isValid())
            step->end = StepEnd::Failed;
        people.append(signature.person);
    }
    if (step) {
        people.removeDuplicates();
        step->person = people.join(u", ");
        step->release = release.id;
        step->build = release.build;
        step->title = release.version;
    }
    return step;
}

} // namespace Dayshift
