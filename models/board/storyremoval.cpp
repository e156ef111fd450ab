// SPDX-License-Identifier: GPL-3.0-or-later

// What goes with stories that are deleted; what else is done to them stands in boardedits.cpp.

#include "models/board/storyremoval.h"

#include "models/board/boardtables.h"
#include "models/board/donetables.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<StoryParts> readParts(Database &database, StoryId id)
{
    const auto key = id.toString();
    const auto texts = storyTexts().load(database, {key});
    if (!texts)
        return texts.error();
    const auto said = comments().where(database, u"story_id = ?"_s, {key});
    if (!said)
        return said.error();
    const auto attached = attachments().where(database, u"story_id = ?"_s, {key});
    if (!attached)
        return attached.error();
    const auto children = stories().where(database, u"parent_id = ?"_s, {key});
    if (!children)
        return children.error();
    const auto ticks = doneTicks().where(database, u"story_id = ?"_s, {key});
    if (!ticks)
        return ticks.error();
    const auto overrides = doneOverrides().where(database, u"story_id = ?"_s, {key});
    if (!overrides)
        return overrides.error();
    const auto closings = doneClosings().load(database, {key});
    if (!closings)
        return closings.error();
    const auto mentions
            = database.select(u"SELECT (SELECT count(*) FROM incident WHERE story_id = ?)"
                              " + (SELECT count(*) FROM deployment_change WHERE story_id = ?)"
                              " + (SELECT count(*) FROM review_note WHERE story_id = ?)"
                              " + (SELECT count(*) FROM release_story p JOIN release r"
                              " ON r.id = p.release_id WHERE p.story_id = ? AND r.deployed_at > 0)"_s,
                              {key, key, key, key},
                              [](const Row &row) { return int(row.number(0)); });
    if (!mentions)
        return mentions.error();
    const auto links = storyLinks().where(database, u"from_id = ? OR to_id = ?"_s, {key, key});
    if (!links)
        return links.error();
    const auto fulfils = criteria().where(database, u"story_id = ?"_s, {key});
    if (!fulfils)
        return fulfils.error();
    const auto tests = criterionTests().where(
            database, u"criterion_id IN (SELECT id FROM criterion WHERE story_id = ?)"_s, {key});
    if (!tests)
        return tests.error();
    StoryParts parts {.comments = *said,
                      .attachments = *attached,
                      .children = *children,
                      .links = *links,
                      .criteria = *fulfils,
                      .tests = *tests,
                      .ticks = *ticks,
                      .overrides = *overrides,
                      .mentions = mentions->value(0)};
    if (!closings->isEmpty())
        parts.closing = closings->first();
    if (!texts->isEmpty())
        parts.text = texts->first();
    return parts;
}

static void addParts(Deed &deed, const StoryParts &parts)
{
    for (const auto &attachment : parts.attachments)
        deed.add(attachments(), Edit<Attachment> {.before = attachment});
    for (const auto &comment : parts.comments)
        deed.add(comments(), Edit<Comment> {.before = comment});
    for (const auto &tick : parts.ticks)
        deed.add(doneTicks(), Edit<DoneTick> {.before = tick});
    for (const auto &given : parts.overrides)
        deed.add(doneOverrides(), Edit<DoneOverride> {.before = given});
    if (parts.closing)
        deed.add(doneClosings(), Edit<DoneClosing> {.before = *parts.closing});
    if (parts.text)
        deed.add(storyTexts(), Edit<StoryText> {.before = *parts.text});
    for (const auto &test : parts.tests)
        deed.add(criterionTests(), Edit<CriterionTest> {.before = test});
    for (const auto &criterion : parts.criteria)
        deed.add(Dayshift::criteria(), Edit<Criterion> {.before = criterion});
}

// What two of them share goes once: a link, and that one is the parent of the other.
Deed deleteStories(const QList<GoingStory> &going)
{
    QSet<StoryId> gone;
    for (const auto &each : going)
        gone.insert(each.story.id);
    Deed deed;
    QSet<StoryLinkId> unlinked;
    for (const auto &[story, parts] : going) {
        addParts(deed, parts);
        for (const auto &link : parts.links) {
            if (!unlinked.contains(link.id))
                deed.add(storyLinks(), Edit<StoryLink> {.before = link});
            unlinked.insert(link.id);
        }
        for (const auto &child : parts.children) {
            auto orphan = child;
            orphan.parent = {};
            if (!gone.contains(child.id))
                deed.add(stories(), Edit<Story> {child, orphan});
        }
    }
    for (const auto &each : going)
        deed.add(stories(), Edit<Story> {.before = each.story});
    return deed;
}

Deed deleteStory(const Story &story, const StoryParts &parts)
{
    return deleteStories({{story, parts}});
}

} // namespace Dayshift
