// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daywords.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString DayWords::lane(Lane lane)
{
    switch (lane) {
    case Lane::Customer:
        return tr("Customer");
    case Lane::ProductOwner:
        return tr("Product Owner");
    case Lane::Developer:
        return tr("Developer");
    case Lane::DevTester:
        return tr("DevTester");
    case Lane::PerformanceEngineer:
        return tr("Performance Engineer");
    case Lane::SecurityTester:
        return tr("Security Tester");
    case Lane::ReleaseEngineer:
        return tr("Release Engineer");
    case Lane::OperationsEngineer:
        return tr("Operations Engineer");
    }
    return {};
}

QString DayWords::shortLane(Lane lane)
{
    switch (lane) {
    case Lane::Customer:
        return tr("CU", "initials of Customer");
    case Lane::ProductOwner:
        return tr("PO", "initials of Product Owner");
    case Lane::Developer:
        return tr("DE", "initials of Developer");
    case Lane::DevTester:
        return tr("DT", "initials of DevTester");
    case Lane::PerformanceEngineer:
        return tr("PE", "initials of Performance Engineer");
    case Lane::SecurityTester:
        return tr("ST", "initials of Security Tester");
    case Lane::ReleaseEngineer:
        return tr("RE", "initials of Release Engineer");
    case Lane::OperationsEngineer:
        return tr("OE", "initials of Operations Engineer");
    }
    return {};
}

QString DayWords::kind(StepKind kind)
{
    switch (kind) {
    case StepKind::Failure:
        return tr("customers fail", "what happened");
    case StepKind::Detection:
        return tr("detection");
    case StepKind::Triage:
        return tr("triage");
    case StepKind::Fix:
        return tr("fix");
    case StepKind::Rework:
        return tr("rework");
    case StepKind::Build:
        return tr("build");
    case StepKind::Functional:
        return tr("functional tests");
    case StepKind::Performance:
        return tr("performance tests");
    case StepKind::Security:
        return tr("security tests");
    case StepKind::OtherStage:
        return tr("other stage");
    case StepKind::SignOff:
        return tr("sign-off");
    case StepKind::Deploy:
        return tr("deployment");
    case StepKind::WorksAgain:
        return tr("works again", "what happened");
    case StepKind::Check:
        return tr("verification");
    }
    return {};
}

static QString waitWords(StepKind kind)
{
    switch (kind) {
    case StepKind::Failure:
    case StepKind::WorksAgain:
        break;
    case StepKind::Detection:
        return DayWords::tr("Not noticed yet");
    case StepKind::Triage:
        return DayWords::tr("Wait for a look at the impact");
    case StepKind::Fix:
        return DayWords::tr("Wait for a developer");
    case StepKind::Rework:
        return DayWords::tr("Wait for the rework");
    case StepKind::Build:
        return DayWords::tr("Wait for the build");
    case StepKind::Functional:
        return DayWords::tr("Wait for functional tests");
    case StepKind::Performance:
        return DayWords::tr("Wait for performance tests");
    case StepKind::Security:
        return DayWords::tr("Wait for security tests");
    case StepKind::OtherStage:
        return DayWords::tr("Wait for the next stage");
    case StepKind::SignOff:
        return DayWords::tr("Wait for sign-off");
    case StepKind::Deploy:
        return DayWords::tr("Wait for deployment");
    case StepKind::Check:
        return DayWords::tr("Wait for verification");
    }
    return DayWords::tr("Wait");
}

// How the tests of a stage did, in figures or else in the server's own words.
static QString resultOf(const DayStep &step, const Format &format)
{
    if (step.testsTotal > 0 && step.testsFailed > 0)
        return DayWords::tr("%1 of %2 failed", "tests")
                .arg(format.count(step.testsFailed), format.count(step.testsTotal));
    if (step.testsTotal > 0)
        return DayWords::tr("%1 of %2 passed", "tests")
                .arg(format.count(step.testsTotal), format.count(step.testsTotal));
    if (!step.detail.isEmpty())
        return step.detail;
    switch (step.end) {
    case StepEnd::Failed:
        return DayWords::tr("failed", "a stage");
    case StepEnd::Unstable:
        return DayWords::tr("unstable", "a stage");
    case StepEnd::Cancelled:
        return DayWords::tr("cancelled", "a stage");
    case StepEnd::Open:
        return DayWords::tr("running", "a stage");
    case StepEnd::Done:
    case StepEnd::Passed:
        break;
    }
    return {};
}

static QString withResult(const QString &name, const DayStep &step, const Format &format)
{
    const auto result = resultOf(step, format);
    return result.isEmpty() ? name : DayWords::tr("%1, %2", "a stage, its result").arg(name, result);
}

QString DayWords::step(const DayStep &step, const Format &format)
{
    if (step.isWait)
        return waitWords(step.kind);
    switch (step.kind) {
    case StepKind::Failure:
        return step.title.isEmpty() ? tr("First customer failed") : step.title;
    case StepKind::Detection:
        return tr("Noticed");
    case StepKind::Triage:
        return step.end == StepEnd::Open ? tr("Impact seen, nobody has it yet")
                                         : tr("Impact seen, developer assigned");
    case StepKind::Fix:
        return step.title.isEmpty() ? tr("Fix") : step.title;
    case StepKind::Rework:
        return tr("Rework");
    case StepKind::Build:
        return withResult(tr("Build %1").arg(step.number), step, format);
    case StepKind::Functional:
        return withResult(tr("Functional"), step, format);
    case StepKind::Performance:
        return withResult(tr("Performance"), step, format);
    case StepKind::Security:
        return withResult(tr("Security"), step, format);
    case StepKind::OtherStage:
        return withResult(step.title, step, format);
    case StepKind::SignOff:
        return step.end == StepEnd::Failed ? tr("Signature refused") : tr("Signed");
    case StepKind::Deploy:
        if (step.deployment.isNull())
            return withResult(tr("Deploy"), step, format);
        if (step.end == StepEnd::Failed)
            return tr("Deployment of %1 to %2 failed").arg(step.title, step.detail);
        return tr("Deploy %1 to %2").arg(step.title, step.detail);
    case StepKind::WorksAgain:
        return tr("Works again");
    case StepKind::Check:
        return step.end == StepEnd::Failed ? tr("Not recovered") : tr("Verify");
    }
    return {};
}

QString DayWords::label(const DayStep &step, const Format &format)
{
    const auto words = DayWords::step(step, format);
    if (step.isMoment())
        return words;
    return tr("%1 \u00b7 %2", "what happened, how long").arg(words, format.span(step.length()));
}

QString DayWords::spoken(const DayStep &step, const Format &format)
{
    QStringList parts {lane(step.lane), DayWords::step(step, format)};
    if (step.isMoment()) {
        parts.append(format.clock(step.startedAt));
    } else {
        parts.append(step.end == StepEnd::Open
                             ? tr("since %1").arg(format.clock(step.startedAt))
                             : tr("%1 to %2", "times of day")
                                       .arg(format.clock(step.startedAt),
                                            format.clock(step.endedAt)));
        parts.append(format.spokenSpan(step.length()));
    }
    if (step.end == StepEnd::Failed && !step.isMoment())
        parts.append(tr("failed", "a stage"));
    if (step.isCorrected)
        parts.append(tr("times corrected"));
    return parts.join(u", ");
}

QString DayWords::phase(LedgerPhase phase)
{
    switch (phase) {
    case LedgerPhase::Detection:
        return tr("Detection");
    case LedgerPhase::Triage:
        return tr("Triage");
    case LedgerPhase::Fix:
        return tr("Fix");
    case LedgerPhase::Test:
        return tr("Tests");
    case LedgerPhase::SignOff:
        return tr("Sign-off");
    case LedgerPhase::Deploy:
        return tr("Deploy and verify");
    }
    return {};
}

QString DayWords::lesson(const Lesson &lesson, const Format &format)
{
    const auto length = format.span(lesson.length);
    switch (lesson.kind) {
    case Lesson::Kind::LongestWait:
        return tr("%1: %2", "what was waited for, how long").arg(waitWords(lesson.of), length);
    case Lesson::Kind::Rework:
        return lesson.number.isEmpty()
                ? tr("Rework cost %1").arg(length)
                : tr("Rework after build %1: %2").arg(lesson.number, length);
    case Lesson::Kind::DetectionGap:
        return tr("Noticed %1 after the first failure").arg(length);
    }
    return {};
}

QString DayWords::storyTitle(const Lesson &lesson, const Format &format)
{
    const auto length = format.span(lesson.length);
    switch (lesson.kind) {
    case Lesson::Kind::LongestWait:
        return tr("Wait less for %1: it was %2").arg(kind(lesson.of), length);
    case Lesson::Kind::Rework:
        return tr("Find earlier what failed in %1: the rework cost %2").arg(kind(lesson.of), length);
    case Lesson::Kind::DetectionGap:
        return tr("Notice failures sooner than after %1").arg(length);
    }
    return {};
}

QString DayWords::storyText(const Lesson &lesson, const Thread &thread, const Format &format)
{
    return tr("Learned from INC-%1 on %2. %3.")
            .arg(thread.incident.number)
            .arg(format.date(thread.startedAt, thread.endedAt), DayWords::lesson(lesson, format));
}

QString DayWords::waiting(const WaitingItem &item)
{
    switch (item.kind) {
    case WaitingItem::Kind::Alert:
        return tr("Alert: %1").arg(item.title);
    case WaitingItem::Kind::EndedAlert:
        if (!item.number.isEmpty())
            return tr("%n alert(s) of earlier days are over, not seen yet", nullptr,
                      item.number.toInt());
        return tr("Alert is over, not seen yet: %1").arg(item.title);
    case WaitingItem::Kind::Incident:
        return tr("%1 is not recovered: %2", "an incident, its title").arg(item.number, item.title);
    case WaitingItem::Kind::Unassigned:
        return tr("Nobody has %1: %2", "an incident, its title").arg(item.number, item.title);
    case WaitingItem::Kind::Fix:
        return tr("Fix %1: %2", "a story, its title").arg(item.number, item.title);
    case WaitingItem::Kind::FailedStage:
        return tr("Failed: %1, build %2").arg(item.title, item.number);
    case WaitingItem::Kind::Verify:
        return tr("Verify %1: %2", "a story, its title").arg(item.number, item.title);
    case WaitingItem::Kind::Signature:
        return tr("Sign %1", "a release").arg(item.title);
    case WaitingItem::Kind::Approval:
        return tr("Approve %1, build %2").arg(item.title, item.number);
    case WaitingItem::Kind::Deploy:
        return tr("Deploy %1", "a release").arg(item.title);
    case WaitingItem::Kind::Check:
        return tr("Watch %1 after its deployment").arg(item.title);
    }
    return {};
}

QString DayWords::planned(const PlannedStep &step)
{
    switch (step.kind) {
    case PlannedStep::Kind::RunningBuild:
        return tr("%1 %2: %3", "a pipeline, its build, the stage that runs")
                .arg(step.title, step.number, step.detail);
    case PlannedStep::Kind::SignOff:
        return tr("Sign %1 %2", "a service, its version").arg(step.detail, step.title);
    case PlannedStep::Kind::Deployment:
        return tr("Deploy %1 %2", "a service, its version").arg(step.detail, step.title);
    case PlannedStep::Kind::Blocked:
        return tr("#%1 is blocked: %2").arg(step.number, step.detail);
    }
    return {};
}

QString DayWords::state(const Thread &thread, const Format &format)
{
    if (thread.isOpen)
        return tr("Open for %1").arg(format.span(thread.length()));
    const auto &incident = thread.incident;
    if (incident.recoveredHow == RecoveredHow::ByPerson && !incident.recoveredBy.isEmpty())
        return tr("Called recovered at %1 by %2")
                .arg(format.clock(thread.endedAt), incident.recoveredBy);
    return tr("Recovered at %1").arg(format.clock(thread.endedAt));
}

QStringList DayWords::facts(const Thread &thread)
{
    QStringList facts;
    if (thread.incident.number > 0)
        facts.append(u"INC-%1"_s.arg(thread.incident.number));
    facts.append(u"P%1"_s.arg(int(thread.incident.severity) + 1));
    if (thread.storyNumber > 0)
        facts.append(tr("story #%1").arg(thread.storyNumber));
    if (!thread.causedVersion.isEmpty())
        facts.append(tr("caused by deployment %1").arg(thread.causedVersion));
    if (thread.clocksApart)
        facts.append(tr("two clocks disagree"));
    return facts;
}

} // namespace Dayshift
