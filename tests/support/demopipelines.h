// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connection.h"

#include <QList>
#include <QTimeZone>

#include <array>

namespace Dayshift {

using namespace Qt::StringLiterals;

// A made-up team at 11:20 on a Tuesday: ten pipelines in every state that there is, and one server
// that fell silent at 08:05.
struct DemoPipelines
{
    QDateTime now = {};
    QList<Connection> connections = {};
    QList<Reading> readings = {};
    QList<Build> builds = {};
    QList<Stage> stages = {};
    QList<Commit> commits = {};
};

namespace Made {

struct StageLine
{
    Status status = Status::Passed;
    int minutes = 0;
    QString detail = {};
};

struct Line
{
    QString name = {};
    QString branch = {};
    QString hash = {};
    QString message = {};
    QString author = {};
    Status status = Status::Passed;
    int endedAgo = 0; // minutes; of what is not over: when it began
    QList<int> history = {}; // minutes a build took; negative: failed
    std::array<StageLine, 5> stages = {};
};

constexpr auto Passed = Status::Passed;
constexpr auto Failed = Status::Failed;
constexpr auto Skipped = Status::Skipped;
constexpr auto Queued = Status::Queued;
constexpr auto Running = Status::Running;

inline QList<Line> lines()
{
    return {
            {u"notify-worker"_s,
             u"main"_s,
             u"9be10c4d21"_s,
             u"Retry on broker restart"_s,
             u"Developer 2"_s,
             Failed,
             40,
             {30, 30, 33, 30, -36, 30, 30, 33, -36, -36, -36, -36},
             {{{Passed, 3}, {Failed, 9, u"3 of 210"_s}, {Skipped}, {Skipped}, {Skipped}}}},
            {u"billing-api"_s,
             u"main"_s,
             u"51fa0d2e88"_s,
             u"Read invoices as XML"_s,
             u"Developer 1"_s,
             Failed,
             22,
             {40, 40, 42, 40, 40, 45, 40, 40, 42, 40, 40, -45},
             {{{Passed, 4}, {Passed, 11}, {Passed, 18}, {Failed, 12, u"1 high"_s}, {Skipped}}}},
            {u"search-index"_s,
             u"main"_s,
             u"0c77e1a903"_s,
             u"Rebuild in the background"_s,
             u"Performance Engineer"_s,
             Status::Unstable,
             3 * 1440,
             {36, 36, 39, -24, 36, 36, 36, 36, 36, -24, 36},
             {{{Passed, 5},
               {Status::Unstable, 12, u"1 flaky"_s},
               {Passed, 14},
               {Passed, 9},
               {Skipped}}}},
            {u"identity-service"_s,
             u"hotfix/2187"_s,
             u"a81d3f7b10"_s,
             u"Allow 60 s of clock skew (#2187)"_s,
             u"Developer 1"_s,
             Running,
             32,
             {48, 48, 50, 48, 54, 48, 48, 50, 48, 48, -30},
             {{{Passed, 6}, {Passed, 14}, {Running, 12}, {Queued}, {Queued}}}},
            {u"portal-web"_s,
             u"main"_s,
             u"e2d9b704aa"_s,
             u"Invoice search field"_s,
             u"Developer 1"_s,
             Running,
             2,
             {54, 54, -42, 57, 54, 54, 51, 54, 54, 54, 54},
             {{{Running, 2}, {Queued}, {Queued}, {Queued}, {Queued}}}},
            {u"mobile-gateway"_s,
             u"release/22.4"_s,
             u"77b1c3e5d0"_s,
             {},
             u"Release Engineer"_s,
             Status::WaitingForApproval,
             81,
             {36, 36, 36, 39, 36, 36, 36, 36, 36, 36, 36},
             {{{Passed, 4},
               {Passed, 9},
               {Passed, 16},
               {Passed, 12},
               {Status::WaitingForApproval}}}},
            {u"audit-log"_s,
             u"main"_s,
             u"3a90fe1c77"_s,
             u"Keep 400 days"_s,
             u"Developer 2"_s,
             Passed,
             99,
             {24, 24, 24, 27, 24, -18, 24, 24, 24, 24, 24, 24},
             {{{Passed, 2}, {Passed, 5}, {Passed, 8}, {Passed, 9}, {Passed, 1}}}},
            {u"reports"_s,
             u"main"_s,
             u"c4415d8012"_s,
             u"Monthly totals"_s,
             u"Developer 2"_s,
             Passed,
             128,
             {48, 48, 48, 45, 48, 48, 48, 48, 48, 48, 48, 48},
             {{{Passed, 6}, {Passed, 12}, {Passed, 20}, {Passed, 10}, {Passed, 2}}}},
            {u"config-infra"_s,
             u"main"_s,
             u"18d2aa6f31"_s,
             u"Second message broker"_s,
             u"Operations Engineer"_s,
             Passed,
             18 * 60,
             {18, 18, 18, 18, 18, 18, 21, 18, 18, 18},
             {{{Passed, 1}, {Passed, 7}, {Skipped}, {Passed, 6}, {Passed, 1}}}},
            {u"payment-adapter"_s,
             u"main"_s,
             u"d00d5e77aa"_s,
             u"Round to cents"_s,
             u"Operations Engineer"_s,
             Passed,
             260,
             {36, 36, 36, 36, 36, 36, 36, 36, 36},
             {{{Passed, 3}, {Passed, 9}, {Passed, 12}, {Passed, 8}, {Passed, 2}}}},
    };
}

class Maker
{
public:
    explicit Maker(DemoPipelines &demo)
        : m_demo(demo)
    {
    }

    void addServer(const QString &name, int secondsAgo, const QString &failure = {})
    {
        const Connection connection {.id = ConnectionId::derived({}, name),
                                     .name = name,
                                     .provider = u"buildbot"_s,
                                     .address = u"https://ci.example.org"_s};
        Reading reading {.id = connection.id,
                         .name = name,
                         .readAt = m_demo.now.addSecs(-secondsAgo),
                         .triedAt = m_demo.now.addSecs(-8)};
        if (!failure.isEmpty()) {
            reading.failedSince = reading.readAt.addSecs(30);
            reading.failure = u"timeout"_s;
            reading.reason = failure;
            reading.nextAt = m_demo.now.addSecs(20);
        }
        m_demo.connections.append(connection);
        m_demo.readings.append(reading);
    }

    void addPipeline(const Line &line, int number)
    {
        const auto &server = line.name == "payment-adapter"_L1 ? m_demo.connections.at(1)
                                                               : m_demo.connections.at(0);
        auto at = line.endedAgo + 120 * int(line.history.size());
        for (qsizetype i = 0; i < line.history.size(); ++i, at -= 120) {
            const bool newest = i + 1 == line.history.size() && isOver(line.status);
            const auto took = std::abs(line.history[i]);
            auto build = buildOf(line, server, number + int(i),
                                 newest                        ? line.status
                                         : line.history[i] < 0 ? Failed
                                                               : Passed);
            build.finishedAt = m_demo.now.addSecs(-60 * (newest ? line.endedAgo : at));
            build.startedAt = build.finishedAt.addSecs(-60 * took);
            m_demo.builds.append(build);
        }
        if (!isOver(line.status)) {
            auto build = buildOf(line, server, number + int(line.history.size()), line.status);
            build.startedAt = m_demo.now.addSecs(-60 * line.endedAgo);
            m_demo.builds.append(build);
        }
        addStages(line, m_demo.builds.last());
        addCommit(line, m_demo.builds.last());
    }

private:
    static Build buildOf(const Line &line, const Connection &server, int number, Status status)
    {
        const auto name = QString::number(number);
        return {.id = BuildId::derived(server.id.uuid(), line.name + u'/' + name),
                .connection = server.id,
                .pipeline = line.name,
                .number = name,
                .status = status,
                .rawStatus = u"results: %1"_s.arg(status == Failed ? 2 : 0),
                .branch = line.branch,
                .commit = line.hash,
                .message = line.message,
                .author = line.author,
                .page = u"https://ci.example.org/#/builders/%1/builds/%2"_s.arg(line.name, name)};
    }

    void addStages(const Line &line, const Build &build)
    {
        static const QStringList Names {u"compile"_s, u"functional tests"_s, u"load test"_s,
                                        u"dependency scan"_s, u"deploy to production"_s};
        auto at = build.startedAt;
        for (int i = 0; i < 5; ++i) {
            const auto &made = line.stages[std::size_t(i)];
            Stage stage {.id = StageId::derived(build.id.uuid(), Names[i]),
                         .build = build.id,
                         .position = i,
                         .name = Names[i],
                         .kind = StageKind(int(StageKind::Build) + i),
                         .status = made.status,
                         .rawStatus = u"results: %1"_s.arg(made.status == Failed ? 2 : 0),
                         .detail = made.detail};
            if (made.minutes > 0) {
                stage.startedAt = at;
                at = at.addSecs(60 * made.minutes);
                if (made.status != Running)
                    stage.finishedAt = at;
            }
            m_demo.stages.append(stage);
        }
    }

    void addCommit(const Line &line, const Build &build)
    {
        m_demo.commits.append({.id = CommitId::derived(build.id.uuid(), line.hash),
                               .build = build.id,
                               .hash = line.hash,
                               .branch = line.branch,
                               .author = line.author,
                               .message = line.message,
                               .committedAt = build.startedAt});
        if (line.name == "billing-api"_L1)
            m_demo.commits.append({.id = CommitId::derived(build.id.uuid(), u"8c0e9a4"_s),
                                   .build = build.id,
                                   .hash = u"8c0e9a4f00"_s,
                                   .branch = line.branch,
                                   .author = u"Developer 1"_s,
                                   .message = u"Bump parser to 2.9.1"_s,
                                   .committedAt = build.startedAt.addSecs(-600)});
    }

    DemoPipelines &m_demo;
};

} // namespace Made

inline DemoPipelines demoPipelines()
{
    DemoPipelines demo {
            .now
            = QDateTime(QDate(2026, 6, 16), QTime(11, 20), QTimeZone::systemTimeZone()).toUTC()};
    Made::Maker maker(demo);
    maker.addServer(u"Buildbot"_s, 12);
    maker.addServer(u"Payment CI"_s, 3 * 3600 + 15 * 60, u"The server took too long to answer."_s);
    int number = 966;
    for (const auto &line : Made::lines())
        maker.addPipeline(line, number++);
    return demo;
}

} // namespace Dayshift
