// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/builddeed.h"
#include "models/pipeline/facts.h"
#include "models/pipeline/pipelinestate.h"
#include "models/pipeline/testcase.h"

#include <optional>

namespace Dayshift {

class Database;

// A test that passed only at a later try in one of the last reports of its stage.
struct FlakyTest
{
    QString stage = {}; // its name
    QString name = {};
    Flakiness how = {};

    friend bool operator==(const FlakyTest &, const FlakyTest &) = default;
};

// What is worth knowing of one pipeline when somebody looks closer.
struct PipelineTrace
{
    static constexpr int MostChanges = 50;
    static constexpr int MostFlaky = 50;

    // The changes of the build, or of all builds since the last pass; newest first.
    QList<Commit> changes = {};
    // The newest build whose deploy stage passed.
    std::optional<Build> deployed = {};
    QDateTime deployedAt = {};
    QString environment = {}; // where the server says that it runs: "production"; else empty
    // Of the build that the row shows, as the server orders them.
    QList<StagePart> parts = {};
    QList<Artifact> artifacts = {};
    QList<Approval> approvals = {};
    QList<GridCell> cells = {};
    QList<FlakyTest> flaky = {}; // the least steady first
    BuildDetail detail = {}; // how much was left out
    std::optional<BuildDeed> deed = {}; // the last thing that somebody had the server do with it

    friend bool operator==(const PipelineTrace &, const PipelineTrace &) = default;
};

[[nodiscard]] Result<PipelineTrace> traceOf(Database &database, const PipelineState &state);

// The stored builds of a pipeline, newest first, at most so many.
[[nodiscard]] Result<QList<Build>> historyOf(Database &database, const PipelineKey &key,
                                             int most = 5000);

} // namespace Dayshift
