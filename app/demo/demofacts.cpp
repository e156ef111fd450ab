// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofacts.h"

#include "models/pipeline/facttables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QStringList partsOf(StageKind kind)
{
    switch (kind) {
    case StageKind::Build:
        return {u"check out"_s, u"compile"_s, u"unit tests"_s, u"package"_s};
    case StageKind::Functional:
        return {u"start the services"_s, u"interface tests"_s, u"browser tests"_s};
    case StageKind::Performance:
        return {u"warm up"_s, u"load test"_s};
    case StageKind::Security:
        return {u"static analysis"_s, u"dependency check"_s};
    case StageKind::Deploy:
        return {u"roll out"_s, u"smoke test"_s};
    case StageKind::Other:
        break;
    }
    return {};
}

// The parts share the time of their stage; of one that failed, the last did.
static Result<Done> tellParts(Transaction &transaction, const Stage &stage)
{
    const auto names = partsOf(stage.kind);
    if (!stage.startedAt.isValid() || names.isEmpty())
        return Done {};
    const auto end = stage.finishedAt.isValid() ? stage.finishedAt : stage.startedAt.addSecs(120);
    const auto share = stage.startedAt.msecsTo(end) / names.size();
    for (int i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        const StagePart part {.id = StagePartId::derived(stage.id.uuid(), names[i]),
                              .build = stage.build,
                              .stage = stage.id,
                              .position = i,
                              .name = names[i],
                              .status = last ? stage.status : Status::Passed,
                              .startedAt = stage.startedAt.addMSecs(share * i),
                              .finishedAt = last ? stage.finishedAt
                                                 : stage.startedAt.addMSecs(share * (i + 1))};
        if (const auto done = stageParts().apply(transaction, {.after = part}); !done)
            return done.error();
    }
    return Done {};
}

static Result<Done> tellGrid(Transaction &transaction, const Stage &stage)
{
    static constexpr std::array Devices {u"Desktop", u"Tablet", u"Phone"};
    static constexpr std::array Places {u"Firefox", u"Chrome"};
    const bool failed = stage.status == Status::Failed;
    int position = 0;
    for (const auto *device : Devices) {
        for (const auto *place : Places) {
            const bool here = failed && position == 4;
            const GridCell cell {
                    .id = GridCellId::derived(stage.id.uuid(), QString::number(position)),
                    .build = stage.build,
                    .stage = stage.id,
                    .position = position,
                    .device = QString::fromUtf16(device),
                    .environment = QString::fromUtf16(place),
                    .testsTotal = 35,
                    .testsPassed = here ? 32 : 35,
                    .testsFailed = here ? 3 : 0,
                    .firstFailed = here ? u"retry_survives_broker_restart"_s : QString()};
            ++position;
            if (const auto done = gridCells().apply(transaction, {.after = cell}); !done)
                return done.error();
        }
    }
    return Done {};
}

Result<Done> tellFacts(Transaction &transaction, const Build &build, const QList<Stage> &stages)
{
    for (const auto &stage : stages) {
        if (const auto done = tellParts(transaction, stage); !done)
            return done;
        if (stage.kind == StageKind::Functional && isOver(stage.status)
            && stage.status != Status::Skipped) {
            if (const auto done = tellGrid(transaction, stage); !done)
                return done;
        }
        if (stage.status == Status::WaitingForApproval && build.status == stage.status) {
            const Approval approval {.id = ApprovalId::derived(stage.id.uuid(), u"gate"_s),
                                     .build = build.id,
                                     .stage = stage.id,
                                     .key = u"gate"_s,
                                     .rawStatus = u"pending"_s};
            if (const auto done = approvals().apply(transaction, {.after = approval}); !done)
                return done.error();
        }
    }
    const std::array<std::pair<QString, qint64>, 3> left {
            {{build.pipeline + u"-"_s + build.number + u".tar.gz"_s, 18'400'000},
             {u"test-report.xml"_s, 412'000},
             {u"coverage/index.html"_s, 96'000}}};
    for (int i = 0; i < int(left.size()); ++i) {
        const Artifact artifact {.id = ArtifactId::derived(build.id.uuid(), left[i].first),
                                 .build = build.id,
                                 .position = i,
                                 .name = left[i].first,
                                 .bytes = left[i].second};
        if (const auto done = artifacts().apply(transaction, {.after = artifact}); !done)
            return done.error();
    }
    return Done {};
}

QByteArray demoLog(const Build &build, const Stage &stage)
{
    const auto time = [at = stage.startedAt](int seconds) {
        return at.addSecs(seconds).toString(u"HH:mm:ss "_s).toUtf8();
    };
    QByteArray log = time(0) + "Stage \"" + stage.name.toUtf8() + "\" of " + build.pipeline.toUtf8()
            + " #" + build.number.toUtf8() + '\n' + time(2) + "Checked out " + build.branch.toUtf8()
            + " at " + build.commit.left(10).toUtf8() + '\n';
    int at = 4;
    for (const auto &part : partsOf(stage.kind))
        log += time(at += 7) + "== " + part.toUtf8() + " ==\n";
    for (int test = 1; test <= 40; ++test)
        log += time(at += 3) + "test case_" + QByteArray::number(test) + " ... ok\n";
    if (stage.status == Status::Failed || stage.status == Status::Unstable) {
        const auto name = stage.firstFailed.isEmpty() ? "response_time_at_peak"_ba
                                                      : stage.firstFailed.toUtf8();
        log += time(at + 4) + "test " + name + " ... FAILED\n" + time(at + 5)
                + "    expected: true\n" + time(at + 5) + "    was: false\n" + time(at + 6)
                + "error: test failed, exit code 1\n";
    } else {
        log += time(at + 4) + "All is well.\n";
    }
    return log;
}

} // namespace Dayshift
