// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connection.h"
#include "models/pipeline/explanation.h"
#include "models/pipeline/facts.h"

#include <QHash>

namespace Dayshift {

// The tests of one build, as one answer or several have told them.
struct ToldTests
{
    std::optional<Explanation::Tests> counts = {};
    QList<Explanation::Case> cases = {};
    qint64 casesLeftOut = 0;
    bool allCases = false; // else there are tests that are not named
    QList<Explanation::Cell> cells = {};

    [[nodiscard]] static ToldTests of(const Explanation &told);
    // Another answer about the same tests: it knows more, or less.
    void complete(const ToldTests &other);
    // Another report of the same build, about other tests.
    void add(const ToldTests &other);
};

// What answers told of builds beyond their stages. A list that is there is the whole of what the
// server has, also where it is empty; of what has no list here, nothing was told.
struct ToldFacts
{
    QHash<StageId, QList<StagePart>> parts = {};
    QHash<BuildId, QList<Artifact>> artifacts = {};
    QHash<BuildId, QList<Approval>> approvals = {};
    QHash<StageId, QList<GridCell>> cells = {};
    QHash<BuildId, ToldTests> tests = {}; // by the server's own count
    QHash<StageId, ToldTests> stageTests = {}; // where they are told stage by stage
    QHash<BuildId, ToldTests> fileTests = {}; // by the reports that the build left behind
    QHash<QString, QList<ServerEnvironment>> environments = {}; // by project
    QList<ServerDeployment> deployments = {};
    QHash<BuildId, BuildDetail> leftOut = {}; // of what lay beyond the limits

    [[nodiscard]] bool isEmpty() const;
    void take(const ToldFacts &other);

    // The parts of a stage, as far as its build may have more.
    void addParts(const Stage &stage, const QList<Explanation::Part> &parts);
    void addArtifacts(const BuildId &build, const QList<Explanation::Artifact> &artifacts);
    // stages: the ids of the build's stages by the server's keys.
    void addApprovals(const BuildId &build, const QList<Explanation::Approval> &approvals,
                      const QHash<QString, StageId> &stages = {});
    void addPlaces(const Connection &connection, const QString &project, const Explanation &told);

private:
    QHash<BuildId, qsizetype> m_parts; // how many there are already
};

// Puts the tests of a whole build to the stage that tests: to the functional one, else to what
// failed, else to the one that builds. Gives that stage, or nullptr if none of them will do.
[[nodiscard]] Stage *stageThatTests(QList<Stage> &stages);
void setTests(Stage &stage, const Explanation::Tests &tests);
[[nodiscard]] QList<GridCell> cellsOf(const Stage &stage, const QList<Explanation::Cell> &cells);

} // namespace Dayshift
