// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"

#include <optional>

namespace Dayshift {

using StagePartId = Id<struct StagePart>;
using ArtifactId = Id<struct Artifact>;
using ApprovalId = Id<struct Approval>;
using GridCellId = Id<struct GridCell>;
using ServerEnvironmentId = Id<struct ServerEnvironment>;
using ServerDeploymentId = Id<struct ServerDeployment>;
using PipelineRuleId = Id<struct PipelineRule>;

// A job of a stage; where the stage is a job itself, a step of it.
struct StagePart
{
    StagePartId id = {};
    BuildId build = {};
    StageId stage = {};
    int position = 0; // as the server orders them, from 0
    QString name = {};
    Status status = Status::Unknown;
    QString rawStatus = {};
    QDateTime queuedAt = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {};

    friend bool operator==(const StagePart &, const StagePart &) = default;
};

// What a build left behind. Empty optionals: the server does not say.
struct Artifact
{
    ArtifactId id = {};
    BuildId build = {};
    int position = 0;
    QString name = {}; // with its path, where it is one of a tree
    std::optional<qint64> bytes = {};
    std::optional<bool> expired = {};

    friend bool operator==(const Artifact &, const Artifact &) = default;
};

// What waits for a person. It is removed as soon as the server does not tell of it any more.
struct Approval
{
    ApprovalId id = {};
    BuildId build = {};
    StageId stage = {}; // null where the server does not say which stage waits
    QString key = {}; // the server's own id of it
    QString rawStatus = {}; // in the server's own word: "pending"

    friend bool operator==(const Approval &, const Approval &) = default;
};

// How the tests of a stage did on one device in one environment; either may be unnamed.
struct GridCell
{
    GridCellId id = {};
    BuildId build = {};
    StageId stage = {};
    int position = 0; // in the report's order
    QString device = {};
    QString environment = {};
    qint64 testsTotal = 0;
    qint64 testsPassed = 0;
    qint64 testsFailed = 0;
    qint64 testsErrors = 0;
    qint64 testsSkipped = 0;
    QString firstFailed = {};

    friend bool operator==(const GridCell &, const GridCell &) = default;
};

// What is known about the details of a build, under the build's own id. No row: none were asked for
// by a person, and nothing was left out.
struct BuildDetail
{
    BuildId id = {};
    QDateTime readAt = {}; // when they were asked on demand; invalid: never
    qint64 partsLeftOut = 0; // how many lay beyond what is kept
    qint64 artifactsLeftOut = 0;
    qint64 approvalsLeftOut = 0;
    qint64 cellsLeftOut = 0;

    friend bool operator==(const BuildDetail &, const BuildDetail &) = default;
};

// A place that the server itself deploys to; the team's own deployments are another thing. It stays
// known when it has vanished.
struct ServerEnvironment
{
    ServerEnvironmentId id = {};
    ConnectionId connection = {};
    QString project = {};
    QString name = {};
    QDateTime firstSeenAt = {};
    QDateTime goneAt = {}; // invalid while the server has it

    friend bool operator==(const ServerEnvironment &, const ServerEnvironment &) = default;
};

// A deployment as the server itself records it.
struct ServerDeployment
{
    ServerDeploymentId id = {};
    ConnectionId connection = {};
    QString project = {};
    QString key = {}; // the server's own id of it
    QString environment = {};
    Status status = Status::Unknown;
    QString rawStatus = {};
    QString ref = {}; // branch or tag
    QString commit = {};
    QDateTime at = {}; // when it began or was made

    friend bool operator==(const ServerDeployment &, const ServerDeployment &) = default;
};

// What a team has agreed on for its pipelines; one row.
struct PipelineRule
{
    PipelineRuleId id = {};
    int keepDays = 90; // builds older than this are removed, unless something refers to them

    friend bool operator==(const PipelineRule &, const PipelineRule &) = default;
};

[[nodiscard]] PipelineRuleId thePipelineRule();

// How much of each kind is kept: enough to read, and not more than a hostile server may fill the
// workspace with. What lies beyond is counted in BuildDetail.
inline constexpr qsizetype MostParts = 1'000; // of one build
inline constexpr qsizetype MostArtifacts = 500; // of one build
inline constexpr qsizetype MostApprovals = 50; // of one build
inline constexpr qsizetype MostCells = 400; // of one stage
inline constexpr qsizetype MostEnvironments = 500; // of one project
inline constexpr qsizetype MostDeployments = 100; // of one project, in one reading

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::StagePart)
Q_DECLARE_METATYPE(Dayshift::Artifact)
Q_DECLARE_METATYPE(Dayshift::Approval)
Q_DECLARE_METATYPE(Dayshift::GridCell)
