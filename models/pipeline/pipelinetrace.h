// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/pipelinestate.h"

#include <optional>

namespace Dayshift {

class Database;

// What is worth knowing of one pipeline when somebody looks closer.
struct PipelineTrace
{
    static constexpr int MostChanges = 50;

    // The changes of the build, or of all builds since the last pass; newest first.
    QList<Commit> changes = {};
    // The newest build whose deploy stage passed.
    std::optional<Build> deployed = {};
    QDateTime deployedAt = {};

    friend bool operator==(const PipelineTrace &, const PipelineTrace &) = default;
};

[[nodiscard]] Result<PipelineTrace> traceOf(Database &database, const PipelineState &state);

} // namespace Dayshift
