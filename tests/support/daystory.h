// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/thread.h"

#include <initializer_list>

// A day on which sign-in failed at 08:42 and was verified to work at 12:56: two builds, a failed
// functional test, three signatures and a deployment.
class DayStory
{
public:
    [[nodiscard]] static QDateTime at(int hour, int minute)
    {
        return QDateTime(QDate(2026, 6, 16), QTime(hour, minute), Qt::UTC);
    }

    struct Told
    {
        Dayshift::StageKind kind;
        const char16_t *name;
        int from; // minutes of the day
        int to;
        Dayshift::Status status = Dayshift::Status::Passed;
        const char16_t *detail = u"";
        int tests = 0;
        int failed = 0;
    };

    [[nodiscard]] static QDateTime at(int minutes) { return at(minutes / 60, minutes % 60); }
    [[nodiscard]] static constexpr int hm(int hour, int minute) { return hour * 60 + minute; }

    static Dayshift::Build addBuild(Dayshift::StoryBuilds &builds, const QString &number,
                                    const QString &commit, int committed,
                                    std::initializer_list<Told> stages)
    {
        using namespace Dayshift;
        Build build {.id = BuildId::create(),
                     .connection = connectionId(),
                     .pipeline = QStringLiteral("identity-service"),
                     .number = number,
                     .branch = QStringLiteral("hotfix/2187"),
                     .commit = commit,
                     .message = QStringLiteral("Fix the clock-skew check, see #2187"),
                     .author = QStringLiteral("Developer 1"),
                     .startedAt = at(stages.begin()->from)};
        int position = 0;
        build.status = Status::Passed;
        for (const auto &told : stages) {
            Stage stage {.id = StageId::create(),
                         .build = build.id,
                         .position = position++,
                         .name = QString::fromUtf16(told.name),
                         .kind = told.kind,
                         .status = told.status,
                         .detail = QString::fromUtf16(told.detail),
                         .testsTotal = told.tests,
                         .testsPassed = told.tests - told.failed,
                         .testsFailed = told.failed};
            if (told.from > 0)
                stage.startedAt = at(told.from);
            if (told.to > 0)
                stage.finishedAt = build.finishedAt = at(told.to);
            if (told.status == Status::Failed || isUnderWay(told.status))
                build.status = told.status;
            builds.stages[build.id].append(stage);
        }
        builds.builds.prepend(build);
        builds.named.insert(build.id);
        builds.commits.append({.id = CommitId::create(),
                               .build = build.id,
                               .hash = commit,
                               .branch = build.branch,
                               .author = build.author,
                               .message = build.message,
                               .committedAt = at(committed)});
        return build;
    }

    [[nodiscard]] static Dayshift::ConnectionId connectionId()
    {
        static const auto id = Dayshift::ConnectionId::create();
        return id;
    }

    // All of it, as it was known at 12:56 and later.
    [[nodiscard]] static Dayshift::ThreadFacts facts()
    {
        using namespace Dayshift;
        ThreadFacts told;
        told.incident = {.id = IncidentId::create(),
                         .number = 318,
                         .severity = IncidentSeverity::Critical,
                         .title = QStringLiteral("Sign-in rejects valid credentials"),
                         .service = QStringLiteral("portal"),
                         .impactStartedAt = at(8, 42),
                         .openedAt = at(8, 45),
                         .resolvedAt = at(12, 56),
                         .impact = {},
                         .impactFailed = 1204,
                         .impactUnit = QStringLiteral("customers"),
                         .raisedAt = at(8, 49),
                         .raisedBy = QStringLiteral("Product Owner"),
                         .assignedAt = at(8, 57),
                         .worksAgainAt = at(12, 41),
                         .recoveredHow = RecoveredHow::Watched};
        told.storyNumber = 2187;
        told.storyTitle = told.incident.title;
        told.owner = QStringLiteral("Developer 1");
        told.inProgressAt = at(9, 5);
        told.causedVersion = QStringLiteral("22.3.0");
        told.alerts = {{.id = AlertId::create(), .name = QStringLiteral("SignInFails"),
                        .startedAt = at(8, 45), .noticedAt = at(8, 45)}};
        addBuild(told.builds, QStringLiteral("1842"), QStringLiteral("aaa"), hm(10, 11),
                 {{StageKind::Build, u"build", hm(10, 13), hm(10, 19)},
                  {StageKind::Functional, u"functional tests", hm(10, 19), hm(10, 33),
                   Status::Failed, u"2 of 614 failed", 614, 2}});
        const auto second = addBuild(
                told.builds, QStringLiteral("1843"), QStringLiteral("bbb"), hm(10, 46),
                {{StageKind::Build, u"build", hm(10, 48), hm(10, 54)},
                 {StageKind::Functional, u"functional tests", hm(10, 54), hm(11, 8),
                  Status::Passed, u"616 passed", 616, 0},
                 {StageKind::Performance, u"performance tests", hm(11, 8), hm(11, 31),
                  Status::Passed, u"p95 212 ms of 300"},
                 {StageKind::Security, u"security scan", hm(11, 31), hm(11, 47), Status::Passed,
                  u"nothing high"}});
        const Release release {.id = ReleaseId::create(),
                               .version = QStringLiteral("22.3.1"),
                               .service = QStringLiteral("portal"),
                               .state = ReleaseState::Verified,
                               .build = second.id,
                               .commit = second.commit,
                               .signOffSince = at(11, 47)};
        told.releases = {release};
        for (const auto &[minute, role, who] :
             {std::tuple(20, Role::ProductOwner, u"Product Owner"),
              std::tuple(23, Role::DevTester, u"DevTester"),
              std::tuple(26, Role::OperationsEngineer, u"Release Engineer")}) {
            told.signatures.append({.id = SignatureId::create(),
                                    .release = release.id,
                                    .role = role,
                                    .person = QString::fromUtf16(who),
                                    .commit = release.commit,
                                    .at = at(12, minute)});
        }
        const Deployment out {.id = DeploymentId::create(),
                              .build = second.id,
                              .environment = QStringLiteral("production"),
                              .service = QStringLiteral("portal"),
                              .version = QStringLiteral("22.3.1"),
                              .commit = second.commit,
                              .status = DeploymentStatus::Success,
                              .startedAt = at(12, 28),
                              .finishedAt = at(12, 41)};
        told.deployments = {out};
        told.incident.fixedBy = out.id;
        told.checks = {{.id = DeploymentCheckId::create(),
                        .deployment = out.id,
                        .incident = told.incident.id,
                        .startedAt = at(12, 41),
                        .windowSeconds = 900,
                        .inBandSince = at(12, 41),
                        .endedAt = at(12, 56),
                        .outcome = CheckOutcome::Recovered}};
        return told;
    }

    // What was known of the same day at a moment of it: what came later has not happened yet.
    [[nodiscard]] static Dayshift::ThreadFacts factsAt(const QDateTime &now)
    {
        using namespace Dayshift;
        auto told = facts();
        const auto forget = [&now](QDateTime &time) {
            if (time > now)
                time = {};
        };
        for (auto *time : {&told.incident.resolvedAt, &told.incident.raisedAt,
                           &told.incident.assignedAt, &told.incident.worksAgainAt,
                           &told.inProgressAt})
            forget(*time);
        for (const auto &build : std::as_const(told.builds.builds)) {
            if (build.startedAt <= now)
                continue;
            told.builds.stages.remove(build.id);
            told.builds.commits.removeIf([&](const Commit &each) { return each.build == build.id; });
        }
        told.builds.builds.removeIf([&](const Build &build) { return build.startedAt > now; });
        for (auto &build : told.builds.builds) {
            forget(build.finishedAt);
            for (auto &stage : told.builds.stages[build.id]) {
                if (stage.startedAt > now) {
                    stage.startedAt = stage.finishedAt = {};
                    stage.status = Status::Queued;
                } else if (stage.finishedAt > now) {
                    stage.finishedAt = {};
                    stage.status = Status::Running;
                }
            }
        }
        told.signatures.removeIf([&](const Signature &signature) { return signature.at > now; });
        if (told.signatures.size() < 3)
            told.releases.first().state = ReleaseState::SignOff;
        if (now < at(11, 47))
            told.releases.clear();
        told.deployments.removeIf([&](const Deployment &each) { return each.startedAt > now; });
        if (told.deployments.isEmpty())
            told.incident.fixedBy = {};
        told.checks.removeIf([&](const DeploymentCheck &each) { return each.startedAt > now; });
        for (auto &check : told.checks) {
            if (check.endedAt > now) {
                check.endedAt = {};
                check.outcome = CheckOutcome::Watching;
            }
        }
        return told;
    }
};
