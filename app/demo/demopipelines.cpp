// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demopipelines.h"

#include "app/demo/daystory.h"
#include "app/demo/demofacts.h"
#include "models/pipeline/claim.h"
#include "models/pipeline/pipelinetables.h"

#include <QCryptographicHash>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

constexpr qint64 Minute = 60, Hour = 3600;

struct DemoStage
{
    Status status;
    int minutes;
    const char16_t *detail;
};
struct DemoPipeline
{
    const char16_t *name;
    const char16_t *branch;
    const char16_t *commit;
    const char16_t *message;
    int number;
    qint64 begun; // seconds ago
    std::array<DemoStage, 5> stages;
    const char *history; // the eleven before: + passed, - failed
    const char16_t *author;
};

constexpr auto P = Status::Passed, F = Status::Failed, R = Status::Running, S = Status::Skipped,
               Q = Status::Queued, W = Status::WaitingForApproval, U = Status::Unstable;
constexpr DemoPipeline Pipelines[] = {
        {u"notify-worker", u"main", u"9be10c4", u"Retry on broker restart", 412, 26 * Hour,
         {{{P, 3, u""}, {F, 9, u"3 of 210 failed"}, {S, 0, u""}, {S, 0, u""}, {S, 0, u""}}},
         "++++-+++---", u"Developer 2"},
        {u"billing-api", u"main", u"51fa0d2", u"Read invoices as XML", 977, 67 * Minute,
         {{{P, 4, u"1,204 passed"}, {P, 11, u"388 passed"}, {P, 18, u"p95 141 ms of 250"},
           {F, 12, u"1 high, 0 medium, 3 low"}, {S, 0, u""}}},
         "+++++++++++", u"Developer 1"},
        {u"search-index", u"main", u"0c77e1a", u"Rebuild in the background", 208, 5 * 24 * Hour,
         {{{P, 5, u""}, {U, 12, u"1 flaky"}, {F, 1, u"no load environment"}, {S, 0, u""},
           {S, 0, u""}}},
         "+++-+++++-+", u"Performance Engineer"},
        {u"identity-service", u"hotfix/2187", u"a81d3f7", u"Allow 60 s of clock skew, see #2187",
         1842, 67 * Minute,
         {{{P, 6, u""}, {P, 14, u"388 passed"}, {R, 12, u""}, {Q, 0, u""}, {W, 0, u""}}},
         "++++++++++-", u"Developer 1"},
        {u"portal-web", u"main", u"e2d9b70", u"Invoice search field for #2173", 2044, 2 * Minute,
         {{{R, 2, u""}, {Q, 0, u""}, {Q, 0, u""}, {Q, 0, u""}, {Q, 0, u""}}},
         "++-++++++++", u"Developer 1"},
        {u"mobile-gateway", u"release/22.4", u"77b1c3e", u"Release 22.4", 655, 81 * Minute,
         {{{P, 4, u""}, {P, 9, u""}, {P, 16, u""}, {P, 12, u""}, {W, 0, u"sign-off"}}},
         "+++++++++++", u"Release Engineer"},
        {u"audit-log", u"main", u"3a90fe1", u"Keep 400 days", 120, 123 * Minute,
         {{{P, 2, u""}, {P, 5, u""}, {P, 8, u""}, {P, 9, u""}, {P, 2, u"22.3.0"}}}, "+++++-+++++", u"Developer 2"},
        {u"reports", u"main", u"c4415d8", u"Monthly totals", 340, 170 * Minute,
         {{{P, 6, u""}, {P, 12, u""}, {P, 20, u""}, {P, 10, u""}, {P, 3, u"22.3.0"}}},
         "+++++++++++", u"Developer 2"},
        {u"config-infra", u"main", u"18d2aa6", u"Second message broker", 77, 18 * Hour,
         {{{P, 1, u""}, {P, 7, u""}, {S, 0, u""}, {P, 6, u""}, {P, 1, u"applied"}}}, "+++++++++++", u"Operations Engineer"},
        {u"payment-adapter", u"main", u"5f3e7d1", u"Time-outs of the acquirer", 501, 4 * Hour,
         {{{P, 4, u""}, {P, 8, u""}, {P, 10, u""}, {P, 8, u""}, {P, 2, u"22.3.0"}}}, "+++++++++++", u"Operations Engineer"},
};
constexpr std::array Kinds {StageKind::Build, StageKind::Functional, StageKind::Performance,
                            StageKind::Security, StageKind::Deploy};
constexpr const char16_t *StageNames[] = {u"build", u"functional tests", u"performance tests",
                                          u"security scan", u"deploy test"};

class Servers
{
public:
    Servers(Transaction &transaction, const QDateTime &now)
        : m_transaction(transaction)
        , m_now(now)
    {
    }

    // A server of the demo that was last read at this time.
    Result<Connection> connect(const QString &name, const QString &provider,
                               const QString &address, const QDateTime &readAt)
    {
        const Connection connection {.id = ConnectionId::create(),
                                     .name = name,
                                     .provider = provider,
                                     .address = address,
                                     .mayWrite = true};
        Reading reading {.id = connection.id, .name = name, .readAt = readAt, .triedAt = readAt};
        if (const auto done = connections().apply(m_transaction, {.after = connection}); !done)
            return done.error();
        if (const auto done = readings().apply(m_transaction, {.after = reading}); !done)
            return done.error();
        return connection;
    }

    Result<Build> today(const Connection &connection, const DemoPipeline &told)
    {
        Build build = blank(connection, told, told.number, m_now.addSecs(-told.begun));
        build.commit = hashOf(told.commit);
        build.message = QString::fromUtf16(told.message);
        build.branch = QString::fromUtf16(told.branch);
        if (connection.provider == "buildbot"_L1)
            build.page = u"%1/#/builders/%2/builds/%3"_s.arg(connection.address).arg(told.number % 7 + 1)
                                 .arg(told.number);
        build.status = overall(told);
        auto at = build.startedAt;
        for (const auto &stage : told.stages)
            at = at.addSecs(stage.minutes * Minute);
        if (isOver(build.status))
            build.finishedAt = at;
        if (const auto done = builds().apply(m_transaction, {.after = build}); !done)
            return done.error();
        const auto made = tellStages(build, told);
        if (!made)
            return made.error();
        if (const auto done = tellFacts(m_transaction, build, *made); !done)
            return done.error();
        const Commit commit {.id = CommitId::derived(build.id.uuid(), build.commit),
                             .build = build.id,
                             .hash = build.commit,
                             .branch = build.branch,
                             .author = build.author,
                             .message = build.message,
                             .committedAt = build.startedAt.addSecs(-5 * Minute)};
        if (const auto done = commits().apply(m_transaction, {.after = commit}); !done)
            return done.error();
        return build;
    }

    Result<Done> before(const Connection &connection, const DemoPipeline &told)
    {
        for (int i = 0; i < 11; ++i) {
            const int ago = 11 - i;
            auto build = blank(connection, told, told.number - ago,
                               m_now.addSecs(-told.begun - ago * 7 * Hour - i * 11 * Minute));
            build.status = told.history[i] == '+' ? Status::Passed : Status::Failed;
            build.commit = QString::fromLatin1(
                    QCryptographicHash::hash((build.pipeline + build.number).toUtf8(),
                                             QCryptographicHash::Sha1)
                            .toHex());
            build.finishedAt = build.startedAt.addSecs((18 + (i * 5 + told.number) % 17) * Minute);
            build.branch = u"main"_s;
            if (const auto done = builds().apply(m_transaction, {.after = build}); !done)
                return done.error();
            // Only what is running is measured by what was before; the last one was deployed.
            if (build.status == Status::Passed && (overall(told) == R || i == 10)) {
                if (const auto made = tellStages(build, usual(told, i)); !made)
                    return made.error();
            }
        }
        return Done {};
    }

    // Who has what fails, and what is known to fail.
    Result<Done> tellPeople(const Connection &connection)
    {
        const PipelineKey notify {connection.id, u"notify-worker"_s};
        const PipelineKey search {connection.id, u"search-index"_s};
        const auto claim = claimed({}, notify, {}, {}, u"Developer 2"_s, u"Developer 2"_s,
                                   m_now.addSecs(-3 * Hour));
        if (const auto done = claims().apply(m_transaction, claim); !done)
            return done.error();
        const auto mark = marked({}, search, QString::fromUtf16(StageNames[2]),
                                 u"The load environment moves to the new rack"_s,
                                 m_now.addDays(3), u"Performance Engineer"_s,
                                 m_now.addDays(-4));
        if (!mark)
            return mark.error();
        return knownFailures().apply(m_transaction, *mark);
    }

private:
    static QString hashOf(const char16_t *text)
    {
        const auto seven = QString::fromUtf16(text);
        const auto rest = QCryptographicHash::hash(seven.toUtf8(), QCryptographicHash::Sha1).toHex();
        return seven + QString::fromLatin1(rest.left(33));
    }

    // A build before: each stage took about as long as people remember.
    static DemoPipeline usual(DemoPipeline told, int which)
    {
        constexpr std::array Minutes {6, 14, 23, 18, 4};
        for (std::size_t i = 0; i < Minutes.size(); ++i)
            told.stages[i] = {P, Minutes[i] + (which + int(i)) % 3 - 1, u""};
        return told;
    }

    static Status overall(const DemoPipeline &told)
    {
        auto worst = Status::Passed;
        for (const auto &stage : told.stages) {
            if (worst != R && (stage.status == F || stage.status == R || stage.status == W))
                worst = stage.status;
        }
        return worst;
    }

    static Build blank(const Connection &connection, const DemoPipeline &told, int number,
                       const QDateTime &startedAt)
    {
        const auto name = QString::fromUtf16(told.name);
        return {.id = BuildId::derived(connection.id.uuid(), u"%1/%2"_s.arg(name).arg(number)),
                .connection = connection.id,
                .pipeline = name,
                .number = QString::number(number),
                .author = QString::fromUtf16(told.author),
                .startedAt = startedAt};
    }

    Result<QList<Stage>> tellStages(const Build &build, const DemoPipeline &told)
    {
        QList<Stage> all;
        auto at = build.startedAt;
        for (int i = 0; i < int(told.stages.size()); ++i) {
            const auto &stage = told.stages[i];
            Stage made {.id = StageId::derived(build.id.uuid(), QString::number(i)),
                        .build = build.id,
                        .position = i,
                        .name = QString::fromUtf16(StageNames[i]),
                        .kind = Kinds[i],
                        .status = stage.status,
                        .detail = QString::fromUtf16(stage.detail)};
            if (stage.minutes > 0) {
                made.startedAt = at;
                at = at.addSecs(stage.minutes * Minute);
            }
            if (isOver(stage.status) && stage.minutes > 0)
                made.finishedAt = at;
            if (made.kind == StageKind::Functional && made.status == F) {
                made.testsTotal = 210;
                made.testsPassed = 207;
                made.testsFailed = 3;
                made.firstFailed = u"retry_survives_broker_restart"_s;
            }
            if (const auto done = stages().apply(m_transaction, {.after = made}); !done)
                return done.error();
            all.append(made);
        }
        return all;
    }

    Transaction &m_transaction;
    QDateTime m_now;
};

} // namespace

// What begins on the day itself is told by the servers, when its time comes.
static bool isOfTheDay(const DemoPipeline &told, const QDateTime &now)
{
    return now.addSecs(-told.begun) >= DayStory::instant(DayStory::Opens);
}

Result<Done> tellPipelines(Transaction &transaction, const QDateTime &now,
                           const DemoAddresses &addresses)
{
    Servers servers(transaction, now);
    const auto main = servers.connect(u"Buildbot"_s, u"buildbot"_s, addresses.ci,
                                      DayStory::instant(DayStory::Opens));
    if (!main)
        return main.error();
    const auto silent = servers.connect(u"Partner feed"_s, u"cctray"_s, addresses.silent,
                                        DayStory::instant(DayStory::at(8, 5)));
    if (!silent)
        return silent.error();
    for (const auto &pipeline : Pipelines) {
        const auto &connection = pipeline.name == std::u16string_view(u"payment-adapter") ? *silent
                                                                                         : *main;
        if (const auto done = servers.before(connection, pipeline); !done)
            return done.error();
        if (isOfTheDay(pipeline, now))
            continue;
        if (const auto done = servers.today(connection, pipeline); !done)
            return done.error();
    }
    return servers.tellPeople(*main);
}

} // namespace Dayshift
