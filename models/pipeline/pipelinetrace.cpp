// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelinetrace.h"

#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Result<QList<Commit>> changesOf(Database &database, const PipelineState &state)
{
    QVariantList ids;
    for (const auto &id : state.sinceLastPass)
        ids.append(id.toString());
    if (ids.isEmpty())
        ids.append(state.build.id.toString());
    auto found
            = commits().where(database, u"build_id IN (%1)"_s.arg(placeholders(ids.size())), ids);
    if (!found)
        return found.error();
    QList<Commit> changes;
    // The same change is listed by every build that it went through.
    QSet<QString> seen;
    for (auto change = found->crbegin(); change != found->crend(); ++change) {
        if (changes.size() >= PipelineTrace::MostChanges)
            break;
        if (!change->hash.isEmpty() && seen.contains(change->hash))
            continue;
        seen.insert(change->hash);
        changes.append(*change);
    }
    return changes;
}

struct Deployed
{
    QString build = {};
    QDateTime at = {};
};

static Result<QList<Deployed>> lastDeployed(Database &database, const PipelineKey &key)
{
    return database.select(
            u"SELECT build.id, stage.finished_at FROM build "
            "JOIN stage ON stage.build_id = build.id AND stage.kind = ? AND stage.status = ? "
            "WHERE build.connection_id = ? AND build.pipeline = ? "
            "ORDER BY build.started_at DESC, stage.position DESC LIMIT 1"_s,
            {int(StageKind::Deploy), int(Status::Passed), key.connection.toString(), key.name},
            [](const Row &row) {
                Deployed deployed {.build = row.value(0).toString()};
                fromSql(deployed.at, row.value(1));
                return deployed;
            });
}

template<typename T>
static Result<Done> readOf(Database &database, const Table<T> &table, const BuildId &build,
                           QList<T> &into)
{
    auto found = table.where(database, u"build_id = ?"_s, {build.toString()});
    if (!found)
        return found.error();
    into = *found;
    return Done {};
}

static Result<Done> readFacts(Database &database, const BuildId &build, PipelineTrace &trace)
{
    for (const auto &done : {readOf(database, stageParts(), build, trace.parts),
                             readOf(database, artifacts(), build, trace.artifacts),
                             readOf(database, approvals(), build, trace.approvals),
                             readOf(database, gridCells(), build, trace.cells)}) {
        if (!done)
            return done;
    }
    const auto detail = buildDetails().load(database, {build.toString()});
    if (!detail)
        return detail.error();
    if (!detail->isEmpty())
        trace.detail = detail->first();
    const auto deeds = buildDeeds().where(database, u"build_id = ?"_s, {build.toString()});
    if (!deeds)
        return deeds.error();
    if (!deeds->isEmpty())
        trace.deed = deeds->last();
    return Done {};
}

static Result<QList<FlakyTest>> flakyOf(Database &database, const PipelineKey &key)
{
    // Each retry is told with an "r" behind its report.
    const auto found = database.select(
            u"SELECT test_list.stage, test_list.reports, test_case.name, test_case.since, "
            "test_case.troubles FROM test_list JOIN test_case ON test_case.list_id = test_list.id "
            "WHERE test_list.connection_id = ? AND test_list.pipeline = ? "
            "AND test_case.troubles LIKE '%r%' LIMIT 1000"_s,
            {key.connection.toString(), key.name}, [](const Row &row) {
                const TestCase test {.since = row.value(3).toInt(), .troubles = row.text(4)};
                return FlakyTest {row.text(0), row.text(2),
                                  flakinessOf(test, row.value(1).toInt())};
            });
    if (!found)
        return found.error();
    auto flaky = *found;
    flaky.removeIf([](const FlakyTest &test) { return !test.how.isFlaky(); });
    std::ranges::sort(flaky, [](const FlakyTest &a, const FlakyTest &b) {
        return a.how.passedOnRetry != b.how.passedOnRetry
                ? a.how.passedOnRetry > b.how.passedOnRetry
                : a.name < b.name;
    });
    return flaky.first(std::min<qsizetype>(flaky.size(), PipelineTrace::MostFlaky));
}

// Where the deployed change runs, by what the server itself recorded last.
static Result<QString> environmentOf(Database &database, const Build &deployed)
{
    if (deployed.commit.isEmpty())
        return QString();
    const auto found = database.select(
            u"SELECT environment FROM server_deployment WHERE connection_id = ? AND "
            "commit_hash = ? AND status = ? ORDER BY at DESC LIMIT 1"_s,
            {deployed.connection.toString(), deployed.commit, int(Status::Passed)},
            [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value(0);
}

Result<QList<Build>> historyOf(Database &database, const PipelineKey &key, int most)
{
    const auto ids = database.select(
            u"SELECT id FROM build WHERE connection_id = ? AND pipeline = ? "
            "ORDER BY started_at DESC LIMIT %1"_s.arg(most),
            {key.connection.toString(), key.name}, [](const Row &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return QList<Build>();
    const auto found = builds().load(database, *ids);
    if (!found)
        return found.error();
    auto history = *found;
    std::ranges::sort(history, isNewer);
    return history;
}

Result<PipelineTrace> traceOf(Database &database, const PipelineState &state)
{
    PipelineTrace trace;
    auto changes = changesOf(database, state);
    if (!changes)
        return changes.error();
    trace.changes = *changes;
    if (const auto facts = readFacts(database, state.build.id, trace); !facts)
        return facts.error();

    const auto flaky = flakyOf(database, state.key);
    if (!flaky)
        return flaky.error();
    trace.flaky = *flaky;
    const auto deployed = lastDeployed(database, state.key);
    if (!deployed)
        return deployed.error();
    if (deployed->isEmpty())
        return trace;
    const auto build = builds().load(database, {deployed->first().build});
    if (!build)
        return build.error();
    if (!build->isEmpty()) {
        trace.deployed = build->first();
        trace.deployedAt = deployed->first().at;
        const auto environment = environmentOf(database, build->first());
        if (!environment)
            return environment.error();
        trace.environment = *environment;
    }
    return trace;
}

} // namespace Dayshift
