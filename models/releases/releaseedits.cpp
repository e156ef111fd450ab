// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/releaseedits.h"

#include "models/board/boardtables.h"
#include "models/board/storyreferences.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostOffered = 200;

ReleaseFault faultIn(const Release &release, const QList<Release> &others)
{
    if (release.version.trimmed().isEmpty())
        return ReleaseFault::NoVersion;
    if (release.service.trimmed().isEmpty())
        return ReleaseFault::NoService;
    const bool isTaken = std::ranges::any_of(others, [&](const Release &other) {
        return other.id != release.id && other.service == release.service
                && other.version == release.version;
    });
    return isTaken ? ReleaseFault::VersionTaken : ReleaseFault::None;
}

Deed planned(Release release, const QList<StoryId> &stories, const QDateTime &now)
{
    if (release.id.isNull())
        release.id = ReleaseId::create();
    release.plannedAt = now;
    Deed deed(releases(), {.after = release});
    for (const auto &story : stories)
        deed.add(releaseStories(),
                 Edit<ReleaseStory> {.after = ReleaseStory {.id = ReleaseStoryId::create(),
                                                            .release = release.id,
                                                            .story = story,
                                                            .addedAt = now}});
    return deed;
}

Deed storiesAdded(ReleaseId release, const QList<StoryId> &stories,
                  const QList<ReleaseStory> &known, const QDateTime &now)
{
    Deed deed;
    for (const auto &story : stories) {
        if (std::ranges::find(known, story, &ReleaseStory::story) == known.end())
            deed.add(releaseStories(),
                     Edit<ReleaseStory> {.after = ReleaseStory {.id = ReleaseStoryId::create(),
                                                                .release = release,
                                                                .story = story,
                                                                .addedAt = now}});
    }
    return deed;
}

Deed storyRemoved(StoryId story, const QList<ReleaseStory> &known)
{
    Deed deed;
    for (const auto &place : known) {
        if (place.story == story)
            deed.add(releaseStories(), Edit<ReleaseStory> {.before = place});
    }
    return deed;
}

Deed rebuilt(const Release &release, const Build &build)
{
    auto after = release;
    after.build = build.id;
    after.commit = build.commit;
    return {releases(), {release, after}};
}

Deed described(const Release &before, const Release &after)
{
    return {releases(), {before, after}};
}

QString nextVersion(const QString &last)
{
    static const QRegularExpression number(u"(\\d{1,9})(\\D*)$"_s);
    const auto match = number.match(last);
    if (!match.hasMatch())
        return u"1.0"_s;
    return last.left(match.capturedStart(1)) + QString::number(match.captured(1).toInt() + 1)
            + match.captured(2);
}

QString notesFor(const QList<Story> &stories)
{
    const auto list = [&stories](bool bugs) {
        QString lines;
        for (const auto &story : stories) {
            if ((story.type == StoryType::Bug) == bugs)
                lines += u"- "_s + story.title.simplified() + u'\n';
        }
        return lines;
    };
    QString notes;
    const auto add = [&notes](const QString &title, const QString &lines) {
        if (!lines.isEmpty())
            notes += (notes.isEmpty() ? u""_s : u"\n"_s) + u"### "_s + title + u"\n\n"_s + lines;
    };
    add(QCoreApplication::translate("Dayshift::ReleaseNotes", "New"), list(false));
    add(QCoreApplication::translate("Dayshift::ReleaseNotes", "Fixed"), list(true));
    return notes;
}

Result<ReleaseOffer> readReleaseOffer(Database &database)
{
    ReleaseOffer offer;
    const auto newest = builds().where(
            database,
            u"status = ? AND commit_hash <> '' AND NOT EXISTS (SELECT 1 FROM build n"
            " WHERE n.connection_id = build.connection_id AND n.pipeline = build.pipeline"
            " AND n.status = ? AND n.started_at > build.started_at)"_s,
            {int(Status::Passed), int(Status::Passed)}, MostOffered);
    if (!newest)
        return newest.error();
    offer.builds = *newest;
    std::ranges::sort(offer.builds, isNewer);
    const auto waiting = stories().where(
            database,
            u"archived = 0 AND column_id IN (SELECT id FROM board_column WHERE category = ?)"
            " AND id NOT IN (SELECT story_id FROM release_story)"_s,
            {int(Category::Release)}, MostOffered);
    if (!waiting)
        return waiting.error();
    offer.stories = *waiting;
    const auto all = releases().load(database);
    if (!all)
        return all.error();
    offer.releases = *all;
    return offer;
}

Result<QList<ReleaseStory>> readReleaseStories(Database &database, ReleaseId release)
{
    return releaseStories().where(database, u"release_id = ?"_s, {release.toString()});
}

static bool names(const Commit &commit, const Story &story)
{
    const auto said = storyReferences(commit.message) + branchReferences(commit.branch);
    const auto key = keyReference(story.externalKey);
    return said.contains(numberReference(story.number)) || (!key.isEmpty() && said.contains(key));
}

Result<RemovalPreview> previewRemoval(Database &database, const ReleaseStanding &standing,
                                      StoryId story)
{
    RemovalPreview preview;
    const auto place = std::ranges::find(standing.stories, story, &Story::id);
    if (place == standing.stories.end())
        return preview;
    preview.story = *place;
    for (const auto &commit : standing.commits) {
        if (!names(commit, *place))
            continue;
        const bool isShared = std::ranges::any_of(standing.stories, [&](const Story &other) {
            return other.id != story && names(commit, other);
        });
        (isShared ? preview.shared : preview.leaving).append(commit);
    }
    const auto count = [&](const QString &sql) {
        return database.select(sql, {story.toString()},
                               [](const Row &row) { return int(row.number(0)); });
    };
    const auto criteria = count(u"SELECT COUNT(*) FROM criterion WHERE story_id = ?"_s);
    if (!criteria)
        return criteria.error();
    const auto tests = count(u"SELECT COUNT(*) FROM criterion_test WHERE criterion_id IN"
                             " (SELECT id FROM criterion WHERE story_id = ?)"_s);
    if (!tests)
        return tests.error();
    preview.criteria = criteria->value(0);
    preview.tests = tests->value(0);
    preview.isInNotes = mentionsStory(standing.release.notes, place->number)
            || standing.release.notes.contains(place->title);
    const auto fixed = incidents().where(database, u"story_id = ? AND resolved_at = 0"_s,
                                         {story.toString()});
    if (!fixed)
        return fixed.error();
    preview.incidents = *fixed;
    preview.signatures = holding(standing.signatures);
    preview.unseals = !standing.release.baselineHash.isEmpty();
    return preview;
}

} // namespace Dayshift
