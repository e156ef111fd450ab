// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/releasefacts.h"
#include "models/store/deed.h"

namespace Dayshift {

// What a person does to a release before it goes out: deeds that can be taken back. What was signed
// becomes void with each of them.

// Why a release cannot be as it was written; None: it can.
enum class ReleaseFault : int { None, NoVersion, NoService, VersionTaken };
[[nodiscard]] ReleaseFault faultIn(const Release &release, const QList<Release> &others);

// A release of a build, or of none yet, with these stories.
[[nodiscard]] Deed planned(Release release, const QList<StoryId> &stories, const QDateTime &now);
[[nodiscard]] Deed storiesAdded(ReleaseId release, const QList<StoryId> &stories,
                                const QList<ReleaseStory> &known, const QDateTime &now);
[[nodiscard]] Deed storyRemoved(StoryId story, const QList<ReleaseStory> &known);
// Another build, and so another commit.
[[nodiscard]] Deed rebuilt(const Release &release, const Build &build);
[[nodiscard]] Deed described(const Release &before, const Release &after);

// "22.3.2" after "22.3.1", "7" after "6"; "1.0" after none that counts.
[[nodiscard]] QString nextVersion(const QString &last);
// Notes for customers from what it holds, for a person to go on with.
[[nodiscard]] QString notesFor(const QList<Story> &stories);

// What a new release is offered: the newest build of each pipeline that passed, and the stories
// that wait in a column of the category Release and are in none yet.
struct ReleaseOffer
{
    QList<Build> builds = {}; // newest first
    QList<Story> stories = {}; // in the order of the board
    QList<Release> releases = {};
};
[[nodiscard]] Result<ReleaseOffer> readReleaseOffer(Database &database);
[[nodiscard]] Result<QList<ReleaseStory>> readReleaseStories(Database &database,
                                                             ReleaseId release);

// What leaves a release with a story, before it is removed.
struct RemovalPreview
{
    Story story = {};
    QList<Commit> leaving = {}; // that name no other story of the release
    QList<Commit> shared = {}; // that do: they stay, with part of the story
    int criteria = 0; // with the tests that prove them
    int tests = 0;
    bool isInNotes = false; // the notes name it
    QList<Incident> incidents = {}; // that it would not fix any more
    QList<Signature> signatures = {}; // that become void
    bool unseals = false;
    // Its commits are in the build: only a new build takes them out.
    [[nodiscard]] bool needsBuild() const { return !leaving.isEmpty() || !shared.isEmpty(); }
};
[[nodiscard]] Result<RemovalPreview> previewRemoval(Database &database,
                                                    const ReleaseStanding &standing,
                                                    StoryId story);

} // namespace Dayshift
