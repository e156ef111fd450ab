// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/facttables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

PipelineRuleId thePipelineRule()
{
    return PipelineRuleId::derived({}, u"pipelines"_s);
}

const Table<StagePart> &stageParts()
{
    static const auto table = Table<StagePart>(u"stage_part"_s, u"stage_id, position, id"_s)
                                      .titled(&StagePart::name)
                                      .with(u"build_id"_s, &StagePart::build)
                                      .with(u"stage_id"_s, &StagePart::stage)
                                      .with(u"position"_s, &StagePart::position)
                                      .with(u"name"_s, &StagePart::name)
                                      .with(u"status"_s, &StagePart::status)
                                      .with(u"raw_status"_s, &StagePart::rawStatus)
                                      .with(u"queued_at"_s, &StagePart::queuedAt)
                                      .with(u"started_at"_s, &StagePart::startedAt)
                                      .with(u"finished_at"_s, &StagePart::finishedAt);
    return table;
}

const Table<Artifact> &artifacts()
{
    static const auto table = Table<Artifact>(u"artifact"_s, u"build_id, position, id"_s)
                                      .titled(&Artifact::name)
                                      .with(u"build_id"_s, &Artifact::build)
                                      .with(u"position"_s, &Artifact::position)
                                      .with(u"name"_s, &Artifact::name)
                                      .with(u"bytes"_s, &Artifact::bytes)
                                      .with(u"expired"_s, &Artifact::expired);
    return table;
}

const Table<Approval> &approvals()
{
    static const auto table = Table<Approval>(u"approval"_s, u"build_id, server_key, id"_s)
                                      .titled(&Approval::key)
                                      .with(u"build_id"_s, &Approval::build)
                                      .with(u"stage_id"_s, &Approval::stage)
                                      .with(u"server_key"_s, &Approval::key)
                                      .with(u"raw_status"_s, &Approval::rawStatus);
    return table;
}

const Table<GridCell> &gridCells()
{
    static const auto table = Table<GridCell>(u"grid_cell"_s, u"stage_id, position, id"_s)
                                      .titled(&GridCell::device)
                                      .with(u"build_id"_s, &GridCell::build)
                                      .with(u"stage_id"_s, &GridCell::stage)
                                      .with(u"position"_s, &GridCell::position)
                                      .with(u"device"_s, &GridCell::device)
                                      .with(u"environment"_s, &GridCell::environment)
                                      .with(u"tests_total"_s, &GridCell::testsTotal)
                                      .with(u"tests_passed"_s, &GridCell::testsPassed)
                                      .with(u"tests_failed"_s, &GridCell::testsFailed)
                                      .with(u"tests_errors"_s, &GridCell::testsErrors)
                                      .with(u"tests_skipped"_s, &GridCell::testsSkipped)
                                      .with(u"first_failed"_s, &GridCell::firstFailed);
    return table;
}

const Table<BuildDetail> &buildDetails()
{
    static const auto table
            = Table<BuildDetail>(u"build_detail"_s, u"id"_s)
                      .with(u"read_at"_s, &BuildDetail::readAt)
                      .with(u"parts_left_out"_s, &BuildDetail::partsLeftOut)
                      .with(u"artifacts_left_out"_s, &BuildDetail::artifactsLeftOut)
                      .with(u"approvals_left_out"_s, &BuildDetail::approvalsLeftOut)
                      .with(u"cells_left_out"_s, &BuildDetail::cellsLeftOut);
    return table;
}

const Table<ServerEnvironment> &serverEnvironments()
{
    static const auto table
            = Table<ServerEnvironment>(u"server_environment"_s, u"name, id"_s)
                      .titled(&ServerEnvironment::name)
                      .with(u"connection_id"_s, &ServerEnvironment::connection)
                      .with(u"project"_s, &ServerEnvironment::project)
                      .with(u"name"_s, &ServerEnvironment::name)
                      .with(u"first_seen_at"_s, &ServerEnvironment::firstSeenAt)
                      .with(u"gone_at"_s, &ServerEnvironment::goneAt);
    return table;
}

const Table<ServerDeployment> &serverDeployments()
{
    static const auto table
            = Table<ServerDeployment>(u"server_deployment"_s, u"at, id"_s)
                      .titled(&ServerDeployment::environment)
                      .with(u"connection_id"_s, &ServerDeployment::connection)
                      .with(u"project"_s, &ServerDeployment::project)
                      .with(u"server_key"_s, &ServerDeployment::key)
                      .with(u"environment"_s, &ServerDeployment::environment)
                      .with(u"status"_s, &ServerDeployment::status)
                      .with(u"raw_status"_s, &ServerDeployment::rawStatus)
                      .with(u"ref"_s, &ServerDeployment::ref)
                      .with(u"commit_hash"_s, &ServerDeployment::commit)
                      .with(u"at"_s, &ServerDeployment::at);
    return table;
}

const Table<TestList> &testLists()
{
    static const auto table = Table<TestList>(u"test_list"_s, u"pipeline, stage, id"_s)
                                      .titled(&TestList::stage)
                                      .with(u"connection_id"_s, &TestList::connection)
                                      .with(u"pipeline"_s, &TestList::pipeline)
                                      .with(u"stage"_s, &TestList::stage)
                                      .with(u"build"_s, &TestList::build)
                                      .with(u"commit_hash"_s, &TestList::commit)
                                      .with(u"built_at"_s, &TestList::builtAt)
                                      .with(u"reports"_s, &TestList::reports)
                                      .with(u"cases_left_out"_s, &TestList::casesLeftOut);
    return table;
}

const Table<TestCase> &testCases()
{
    static const auto table = Table<TestCase>(u"test_case"_s, u"list_id, name, id"_s)
                                      .titled(&TestCase::name)
                                      .with(u"list_id"_s, &TestCase::list)
                                      .with(u"name"_s, &TestCase::name)
                                      .with(u"outcome"_s, &TestCase::outcome)
                                      .with(u"since"_s, &TestCase::since)
                                      .with(u"troubles"_s, &TestCase::troubles);
    return table;
}

const Table<PipelineRule> &pipelineRules()
{
    static const auto table = Table<PipelineRule>(u"pipeline_rule"_s, u"id"_s)
                                      .with(u"keep_days"_s, &PipelineRule::keepDays);
    return table;
}

} // namespace Dayshift
