// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/releasewords.h"

#include "models/releases/gates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

QString ReleaseWords::gateName(GateKind kind)
{
    switch (kind) {
    case GateKind::StoriesAccepted:
        return tr("Every story accepted");
    case GateKind::DefinitionOfDone:
        return tr("Definition of done");
    case GateKind::FunctionalTests:
        return tr("Functional tests");
    case GateKind::PerformanceTests:
        return tr("Performance tests");
    case GateKind::SecurityTests:
        return tr("Security tests");
    case GateKind::QualityLevel:
        return tr("Quality level");
    case GateKind::RollbackRehearsed:
        return tr("Roll-back rehearsed");
    case GateKind::NoOpenIncident:
        return tr("No open incident");
    }
    return {};
}

QString ReleaseWords::stateName(GateState state)
{
    switch (state) {
    case GateState::Waiting:
        return tr("waits");
    case GateState::Passed:
        return tr("passed");
    case GateState::Failed:
        return tr("failed");
    case GateState::Waived:
        return tr("waived");
    }
    return {};
}

QString ReleaseWords::stateName(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Planned:
        return tr("Planned");
    case ReleaseState::SignOff:
        return tr("Waits for sign-off");
    case ReleaseState::Signed:
        return tr("Signed");
    case ReleaseState::Deploying:
        return tr("Being deployed");
    case ReleaseState::Checking:
        return tr("Being checked");
    case ReleaseState::Verified:
        return tr("Verified");
    case ReleaseState::Failed:
        return tr("Failed");
    case ReleaseState::Refused:
        return tr("Refused");
    }
    return {};
}

QString ReleaseWords::kindName(BaselineKind kind)
{
    switch (kind) {
    case BaselineKind::Source:
        return tr("Source");
    case BaselineKind::Package:
        return tr("Package");
    case BaselineKind::Configuration:
        return tr("Configuration");
    case BaselineKind::Database:
        return tr("Database");
    case BaselineKind::Document:
        return tr("Documents");
    }
    return {};
}

QString ReleaseWords::runs(const QJsonObject &evidence, const Format &format)
{
    const auto all = evidence["runs"_L1].toArray();
    if (all.isEmpty())
        return evidence["elsewhere"_L1].toBool()
                ? tr("Passed for another commit, not for this one")
                : tr("No stage of this kind has run for this commit");
    QStringList parts;
    for (const auto &run : all) {
        const auto status = Status(run["status"_L1].toInt());
        const auto build = run["build"_L1].toString();
        const auto tests = run["tests"_L1].toInteger();
        const auto detail = run["detail"_L1].toString();
        if (isUnderWay(status))
            parts.append(tr("runs in build %1").arg(build));
        else if (tests > 0)
            parts.append(tr("%1, build %2", "616 of 616; a build's number")
                                 .arg(format.ofAll(run["passed"_L1].toInteger(),
                                                   tests - run["skipped"_L1].toInteger()),
                                      build));
        else if (!detail.isEmpty())
            parts.append(tr("%1, build %2", "616 of 616; a build's number").arg(detail, build));
        else if (status == Status::Passed)
            parts.append(tr("passed in build %1").arg(build));
        else
            parts.append(tr("did not pass in build %1").arg(build));
    }
    return parts.join(u" \u00b7 "_s);
}

QString ReleaseWords::incidents(const QJsonObject &evidence)
{
    const auto open = evidence["open"_L1].toArray();
    if (open.isEmpty())
        return tr("Nothing is open");
    QStringList numbers;
    for (const auto &each : open)
        numbers.append(u"INC-%1"_s.arg(each["number"_L1].toInt()));
    if (evidence["fixes"_L1].toBool())
        return tr("%1 is open; this release fixes it", "numbers of incidents", int(open.size()))
                .arg(numbers.join(u", "_s));
    return tr("%1 is open", "numbers of incidents").arg(numbers.join(u", "_s));
}

QString ReleaseWords::evidence(const Gate &gate, const Format &format)
{
    const auto json = evidenceOf(gate);
    const auto number = [&json](QLatin1StringView name) { return json[name].toInteger(); };
    switch (gate.kind) {
    case GateKind::StoriesAccepted: {
        if (number("stories"_L1) == 0)
            return tr("No story is in it yet");
        const auto stories = tr("%1 of %n stories", nullptr, int(number("stories"_L1)))
                                     .arg(number("accepted"_L1));
        return number("criteria"_L1) == 0
                ? stories
                : tr("%1, %2 of %n criteria proven", "1 of 1 story", int(number("criteria"_L1)))
                          .arg(stories)
                          .arg(number("met"_L1));
    }
    case GateKind::DefinitionOfDone:
        if (number("version"_L1) == 0)
            return tr("The team has agreed on no definition of done");
        return tr("%1, team version %2", "8 of 8")
                .arg(format.ofAll(number("holds"_L1), number("checks"_L1)))
                .arg(number("version"_L1));
    case GateKind::FunctionalTests:
    case GateKind::PerformanceTests:
    case GateKind::SecurityTests:
        return runs(json, format);
    case GateKind::QualityLevel: {
        const auto ran = number("tests"_L1) - number("skipped"_L1);
        if (ran <= 0)
            return tr("No tests were told for this commit");
        auto text = tr("%1 of the tests passed, %2 asked for", "two percentages")
                            .arg(format.percent(double(number("passed"_L1)) / double(ran)),
                                 format.percent(json["asked"_L1].toDouble(), 0));
        if (const auto skipped = int(number("skipped"_L1)); skipped > 0)
            text += u" \u00b7 "_s + tr("%n skipped", nullptr, skipped);
        if (!json["hidden"_L1].toArray().isEmpty())
            text += u" \u00b7 "_s + tr("a stage calls itself passed beside failed tests");
        return text;
    }
    case GateKind::RollbackRehearsed:
        return json["text"_L1].toString().isEmpty() ? tr("Nobody has rehearsed it for this commit")
                                                    : json["text"_L1].toString();
    case GateKind::NoOpenIncident:
        return incidents(json);
    }
    return {};
}

QString ReleaseWords::waiver(const Gate &gate)
{
    if (gate.state != GateState::Waived || gate.waivedReason.isEmpty())
        return {};
    return tr("Waived by %1: %2").arg(gate.waivedBy, gate.waivedReason);
}

QString ReleaseWords::voidReason(const QString &reason)
{
    if (reason == "new-commit"_L1)
        return tr("It was given for another commit.");
    if (reason == "baseline"_L1)
        return tr("What goes out was changed.");
    if (reason == "sealed-again"_L1)
        return tr("The release was sealed again.");
    const auto kind = gateNamed(reason.section(u'/', 1));
    if (kind && reason.startsWith("run-again/"_L1))
        return tr("\u201c%1\u201d was run again.", "a gate").arg(gateName(*kind));
    if (kind && reason.startsWith("lost/"_L1))
        return tr("\u201c%1\u201d does not hold any more.", "a gate").arg(gateName(*kind));
    return reason;
}

QString ReleaseWords::check(const DeploymentCheck &check, const Format &format,
                            const QDateTime &now)
{
    const std::chrono::milliseconds window = std::chrono::seconds(check.windowSeconds);
    switch (check.outcome) {
    case CheckOutcome::Watching:
        if (!check.inBandSince.isValid())
            return check.last ? tr("Outside of its band, %1 watched", "a span")
                                        .arg(format.age(check.startedAt, now))
                              : tr("Not measured yet, %1 watched", "a span")
                                        .arg(format.age(check.startedAt, now));
        return tr("In its band for %1 of %2", "two spans")
                .arg(format.span(std::chrono::milliseconds(
                             std::max<qint64>(0, check.inBandSince.msecsTo(now)))),
                     format.span(window));
    case CheckOutcome::Recovered:
        return tr("In its band for %1", "a span").arg(format.span(window));
    case CheckOutcome::Failed:
        return tr("Not back in its band after %1", "a span").arg(format.span(window));
    case CheckOutcome::CalledByPerson:
        return tr("Called recovered by %1: %2").arg(check.person, check.reason);
    case CheckOutcome::NotMeasured:
        if (const auto by = check.reason; by.startsWith("overtaken/"_L1))
            return tr("Overtaken by %1, not verified", "a version").arg(by.section(u'/', 1));
        return tr("Nothing measures it: a person has to say so");
    }
    return {};
}

Error ReleaseWords::gone()
{
    return {.kind = Error::Kind::NotFound,
            .what = tr("This release is not there any more."),
            .safe = tr("Nothing was changed."),
            .todo = tr("Look at the list of releases."),
            .code = u"release-gone"_s};
}

Error ReleaseWords::refusal(const QString &what, const QString &todo, const QString &code)
{
    return {.kind = Error::Kind::Invalid,
            .what = what,
            .safe = tr("Nothing was changed."),
            .todo = todo,
            .code = code};
}

Error ReleaseWords::notYours(const QString &reason)
{
    return refusal(reason, tr("Ask one of them."), u"no-right"_s);
}

} // namespace Dayshift
