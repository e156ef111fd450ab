// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/definitionofdone.h"

#include "models/pipeline/stagemap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// What comes from a workspace that somebody else wrote is bounded here.
static constexpr qsizetype MostChecks = 60;
static constexpr qsizetype LongestName = 200;

bool isReadFromBuilds(CheckKind kind)
{
    switch (kind) {
    case CheckKind::UnitTests:
    case CheckKind::IntegrationTests:
    case CheckKind::Functional:
    case CheckKind::Performance:
    case CheckKind::Security:
    case CheckKind::HasBuild:
        return true;
    case CheckKind::Manual:
    case CheckKind::Criteria:
    case CheckKind::Unblocked:
    case CheckKind::PartsDone:
    case CheckKind::HasOwner:
    case CheckKind::HasEstimate:
    case CheckKind::HasCriteria:
        break;
    }
    return false;
}

QString wordOf(CheckKind kind)
{
    static const QStringList words {u"manual"_s,       u"unit-tests"_s,   u"integration-tests"_s,
                                    u"functional"_s,   u"performance"_s,  u"security"_s,
                                    u"criteria-met"_s, u"not-blocked"_s,  u"sub-stories-done"_s,
                                    u"build"_s,        u"owner"_s,        u"estimate"_s,
                                    u"criteria"_s};
    return words.value(int(kind));
}

QString wordOf(CheckState state)
{
    static const QStringList words {u"holds"_s,   u"open"_s,   u"waiting"_s,
                                    u"running"_s, u"failed"_s, u"not-seen"_s};
    return words.value(int(state));
}

QString toJson(const QList<DoneCheck> &checks)
{
    QJsonArray array;
    for (const auto &check : checks) {
        array.append(QJsonObject {{u"key"_s, check.key},
                                  {u"kind"_s, wordOf(check.kind)},
                                  {u"name"_s, check.name},
                                  {u"role"_s, check.role},
                                  {u"stage"_s, check.stage}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<DoneCheck> checksOf(const DoneVersion &version)
{
    QList<DoneCheck> checks;
    for (const auto value : QJsonDocument::fromJson(version.checks.toUtf8()).array()) {
        const auto word = value["kind"_L1].toString();
        for (int kind = 0; kind < CheckKindCount && checks.size() < MostChecks; ++kind) {
            if (wordOf(CheckKind(kind)) != word)
                continue;
            checks.append({.key = value["key"_L1].toString().left(LongestName),
                           .kind = CheckKind(kind),
                           .name = value["name"_L1].toString().left(LongestName),
                           .role = value["role"_L1].toInt(),
                           .stage = value["stage"_L1].toString().left(LongestName)});
        }
    }
    return checks;
}

DoneTick tickOf(StoryId story, const DoneCheck &check)
{
    return {.id = DoneTickId::derived(story.uuid(), check.key),
            .story = story,
            .check = check.key,
            .name = check.name};
}

QList<DoneCheck> entryChecks(const Column &column)
{
    QList<DoneCheck> checks;
    const auto add = [&](EntryRule rule, CheckKind kind) {
        if (asks(column, rule))
            checks.append({.kind = kind});
    };
    add(EntryRule::Build, CheckKind::HasBuild);
    add(EntryRule::Owner, CheckKind::HasOwner);
    add(EntryRule::Estimate, CheckKind::HasEstimate);
    add(EntryRule::Criteria, CheckKind::HasCriteria);
    return checks;
}

static bool counts(const DoneCheck &check, const Stage &stage)
{
    // What a team has said outranks what a name says.
    if (!check.stage.trimmed().isEmpty())
        return stage.name.compare(check.stage.trimmed(), Qt::CaseInsensitive) == 0;
    switch (check.kind) {
    case CheckKind::UnitTests:
        return runsUnitTests(stage.name);
    case CheckKind::IntegrationTests:
        return runsIntegrationTests(stage.name);
    case CheckKind::Functional:
        return stage.kind == StageKind::Functional;
    case CheckKind::Performance:
        return stage.kind == StageKind::Performance;
    case CheckKind::Security:
        return stage.kind == StageKind::Security;
    case CheckKind::Manual:
    case CheckKind::Criteria:
    case CheckKind::Unblocked:
    case CheckKind::PartsDone:
    case CheckKind::HasBuild:
    case CheckKind::HasOwner:
    case CheckKind::HasEstimate:
    case CheckKind::HasCriteria:
        break;
    }
    return false;
}

static CheckState stateOf(Status status)
{
    switch (status) {
    case Status::Passed:
        return CheckState::Holds;
    case Status::Running:
        return CheckState::Running;
    case Status::Queued:
    case Status::WaitingForApproval:
        return CheckState::Waiting;
    case Status::Failed:
    case Status::Unstable:
        return CheckState::Failed;
    case Status::Cancelled:
    case Status::Skipped:
    case Status::Unknown:
        break;
    }
    return CheckState::NotSeen;
}

// Of several stages that count the worst one speaks: a suite that fails is not made good by
// another one that passed.
static CheckState inBuild(CheckResult &result, const Build &build, const QList<Stage> &stages)
{
    auto state = CheckState::NotSeen;
    const auto rank = [](CheckState each) {
        return each == CheckState::NotSeen ? 0 : each == CheckState::Holds ? 1 : 2 + int(each);
    };
    for (const auto &stage : stages) {
        if (!counts(result.check, stage) || rank(stateOf(stage.status)) < rank(state))
            continue;
        state = stateOf(stage.status);
        result.stage = stage.name;
        result.at = stage.finishedAt.isValid() ? stage.finishedAt : build.finishedAt;
        result.build = build;
    }
    return state;
}

// Only builds of the story's newest commit count: an older one proves nothing of what came after.
static void readBuilds(CheckResult &result, const StoryBuilds &builds)
{
    result.state = CheckState::NotSeen;
    if (builds.builds.isEmpty())
        return;
    const auto commit = newestCommit(builds);
    CheckResult older = result;
    for (const auto &build : builds.builds) {
        const bool isNewest = isMadeOf(build, commit, builds);
        auto &told = isNewest ? result : older;
        const auto state = inBuild(told, build, builds.stages.value(build.id));
        if (isNewest && state != CheckState::NotSeen) {
            result.state = state; // the newest build that ran it has the last word
            return;
        }
        result.wasSeenBefore = result.wasSeenBefore || (!isNewest && state == CheckState::Holds);
    }
    result.build = builds.builds.first();
    result.stage.clear();
    result.at = {};
}

CheckResult evaluate(const DoneCheck &check, const Story &story, const DoneFacts &facts)
{
    CheckResult result {.check = check};
    const auto set = [&result](bool holds) {
        result.state = holds ? CheckState::Holds : CheckState::Open;
    };
    switch (check.kind) {
    case CheckKind::Manual:
        result.tick = facts.ticks.value(check.key);
        set(result.tick.at.isValid());
        break;
    case CheckKind::UnitTests:
    case CheckKind::IntegrationTests:
    case CheckKind::Functional:
    case CheckKind::Performance:
    case CheckKind::Security:
        readBuilds(result, facts.builds);
        break;
    case CheckKind::Criteria:
        result.part = facts.criteriaMet;
        result.all = facts.criteria;
        set(facts.criteriaMet >= facts.criteria);
        break;
    case CheckKind::Unblocked:
        set(story.blockedReason.isEmpty());
        break;
    case CheckKind::PartsDone:
        result.part = facts.openParts;
        set(facts.openParts == 0);
        break;
    case CheckKind::HasBuild:
        set(!facts.builds.builds.isEmpty());
        if (result.holds())
            result.build = facts.builds.builds.first();
        else
            result.state = CheckState::NotSeen;
        break;
    case CheckKind::HasOwner:
        set(!story.owner.isNull());
        break;
    case CheckKind::HasEstimate:
        set(story.points.has_value());
        break;
    case CheckKind::HasCriteria:
        set(facts.criteria > 0);
        break;
    }
    return result;
}

QList<CheckResult> evaluate(const QList<DoneCheck> &checks, const Story &story,
                            const DoneFacts &facts)
{
    QList<CheckResult> results;
    for (const auto &check : checks)
        results.append(evaluate(check, story, facts));
    return results;
}

QList<CheckResult> missingOf(const QList<CheckResult> &results)
{
    QList<CheckResult> missing;
    for (const auto &result : results) {
        if (!result.holds())
            missing.append(result);
    }
    return missing;
}

} // namespace Dayshift
