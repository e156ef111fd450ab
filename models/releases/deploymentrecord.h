// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"
#include "models/releases/deployment.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Dayshift {

// Everything that is stored of one pipeline of one server.
struct PipelinePast
{
    QList<Build> builds = {};
    QList<Stage> stages = {}; // those that deploy are enough
    QList<Commit> commits = {};
};

// What the builds of a pipeline deployed, when, and what went with it.
struct DeploymentRecord
{
    QList<Deployment> deployments = {}; // in order of their end, those that run last
    QList<DeploymentChange> changes = {};
};

// Stories by how a text refers to them: "#2187", "ATLAS-12".
using StoriesByReference = QHash<QString, StoryId>;

// Reads deployments out of a pipeline's past (metrics.md, section 2.1). The parts of one build that
// go to one environment are one deployment: it succeeded if the last try of each part did, starts
// with the first and ends with the last. What it carried are the changes that the version running
// there before did not hold; of the first deployment ever they are not known. The same past always
// gives the same record, ids included.
[[nodiscard]] DeploymentRecord recordOf(const PipelinePast &past,
                                        const StoriesByReference &stories);

// The references of all changes that the past names, known stories or not.
[[nodiscard]] QSet<QString> referencesIn(const PipelinePast &past);

} // namespace Dayshift
