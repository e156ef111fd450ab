// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallparts.h"

#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/pipelinetables.h"

#include <algorithm>

namespace Dayshift {

void heard(WallFacts &facts, const QDateTime &readAt)
{
    facts.hasSources = true;
    if (readAt.isValid() && (!facts.toldAt.isValid() || readAt > facts.toldAt))
        facts.toldAt = readAt;
}

WallState wallStateOf(const PipelineState &pipeline)
{
    if (pipeline.group == PipelineGroup::NoReport)
        return WallState::Silent;
    switch (pipeline.status()) {
    case Status::Failed:
        return pipeline.known ? WallState::Blocked : WallState::Failed;
    case Status::Unstable:
    case Status::Cancelled:
        return WallState::Warning;
    case Status::Queued:
    case Status::Running:
        return WallState::Running;
    case Status::WaitingForApproval:
        return WallState::Waiting;
    case Status::Passed:
    case Status::Skipped:
        return WallState::Fine;
    case Status::Unknown:
        break;
    }
    return WallState::Silent;
}

static StageKind stageOf(const PipelineState &pipeline, Status wanted)
{
    for (const auto &cell : pipeline.cells) {
        if (cell.reported && cell.status == wanted)
            return cell.kind;
    }
    return StageKind::Other;
}

static WallPipeline wallPipelineOf(const PipelineState &pipeline)
{
    WallPipeline shown {.name = pipeline.key.name,
                        .state = wallStateOf(pipeline),
                        .stage = stageOf(pipeline, pipeline.build.status),
                        .reason = pipeline.known ? pipeline.known->reason : QString(),
                        .since = pipeline.since,
                        .sinceOrLonger = pipeline.sinceOrLonger};
    if (shown.state == WallState::Silent)
        shown.since = pipeline.asOf;
    return shown;
}

template<typename T>
static Result<Done> tell(PipelineModel &model, Result<QList<T>> things)
{
    if (!things)
        return things.error();
    model.apply(Delta<T> {.reset = true, .complete = true, .current = *std::move(things)});
    return Done {};
}

// By the model of the pipelines' own view, so that no wall calls fine what a window calls broken.
Result<Done> readWallPipelines(Database &database, const QDateTime &now, WallFacts &facts)
{
    const auto servers = connections().load(database);
    if (!servers)
        return servers.error();
    const auto voices = readings().load(database);
    if (!voices)
        return voices.error();
    for (const auto &server : *servers) {
        const auto voice = std::ranges::find(*voices, server.id, &Reading::id);
        if (!server.enabled)
            continue;
        heard(facts, voice == voices->end() ? QDateTime() : voice->readAt);
        if (voice != voices->end() && voice->failedSince.isValid())
            facts.silentReason = voice->reason;
    }
    PipelineModel model([now] { return now; });
    const auto newest = PipelineModel::buildScope();
    const auto their = PipelineModel::stageScope();
    const auto done
            = tell<Connection>(model, *servers)
                      .then([&](Done) { return tell<Reading>(model, *voices); })
                      .then([&](Done) { return tell(model, claims().load(database)); })
                      .then([&](Done) { return tell(model, knownFailures().load(database)); })
                      .then([&](Done) {
                          return tell(model, stages().where(database, their.condition,
                                                            their.values));
                      })
                      .then([&](Done) {
                          return tell(model, builds().where(database, newest.condition,
                                                            newest.values));
                      });
    if (!done)
        return done;
    model.settleNow(); // no event loop turns here
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const auto state = model.stateAt(model.index(row, 0)))
            facts.pipelines.append(wallPipelineOf(*state));
    }
    std::ranges::stable_sort(facts.pipelines, {}, &WallPipeline::state);
    return done;
}

} // namespace Dayshift
