// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelinetrace.h"

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

Result<PipelineTrace> traceOf(Database &database, const PipelineState &state)
{
    PipelineTrace trace;
    auto changes = changesOf(database, state);
    if (!changes)
        return changes.error();
    trace.changes = *changes;

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
    }
    return trace;
}

} // namespace Dayshift
