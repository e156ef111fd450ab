// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/facts.h"
#include "models/pipeline/testcase.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<StagePart> &stageParts();
[[nodiscard]] const Table<Artifact> &artifacts();
[[nodiscard]] const Table<Approval> &approvals();
[[nodiscard]] const Table<GridCell> &gridCells();
[[nodiscard]] const Table<BuildDetail> &buildDetails();
[[nodiscard]] const Table<ServerEnvironment> &serverEnvironments();
[[nodiscard]] const Table<ServerDeployment> &serverDeployments();
[[nodiscard]] const Table<TestList> &testLists();
[[nodiscard]] const Table<TestCase> &testCases();
[[nodiscard]] const Table<PipelineRule> &pipelineRules();

} // namespace Dayshift
