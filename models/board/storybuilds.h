// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"
#include "models/pipeline/connection.h"
#include "models/store/table.h"

#include <QHash>
#include <QSet>

namespace Dayshift {

struct Story;

// The builds that name a story, in a commit's message or a branch, whenever they ran; with their
// stages, and with those of their commits that name it.
struct StoryBuilds
{
    QList<Build> builds = {}; // newest first
    QHash<BuildId, QList<Stage>> stages = {}; // as the server orders them
    QList<Commit> commits = {};
    QSet<BuildId> named = {}; // those whose own message or branch names the story
};

// Reads them from the workspace: of many only the newest. Texts of servers are looked through.
[[nodiscard]] Result<StoryBuilds> readStoryBuilds(Database &database, const Story &story);

// The commit of the story that was built for the first time last; building an older one again does
// not make that the newest. Where a server names no commits each build stands for one of its own.
// Empty: there is no build.
[[nodiscard]] QString newestCommit(const StoryBuilds &builds);
// Whether a build is made of that commit, alone or among others.
[[nodiscard]] bool isMadeOf(const Build &build, const QString &commit, const StoryBuilds &builds);

} // namespace Dayshift
