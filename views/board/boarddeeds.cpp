// SPDX-License-Identifier: GPL-3.0-or-later

// How wishes become deeds, from wherever they come; the page itself stands in boardpage.cpp.

#include "models/board/boardtables.h"
#include "models/board/donetables.h"
#include "models/board/storyremoval.h"
#include "models/store/store.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"
#include "views/board/filterbar.h"
#include "views/board/laneframe.h"
#include "views/shell/deedcommand.h"

#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

StoryPanel &BoardPage::panel()
{
    if (!m_panel) {
        m_panel = makePanel(this);
        m_panel->hide();
    }
    return *m_panel;
}

StoryPanel *BoardPage::makePanel(QWidget *parent)
{
    auto *panel = new StoryPanel(m_store, m_board, m_words, theme(), parent);
    panel->setReadOnly(m_store.isReadOnly());
    connect(panel, &StoryPanel::wished, this,
            [this](StoryId story, const StoryWish &wanted, const QString &done) {
                wish({story}, wanted,
                     tr("%1: %2", "#2187: what was done").arg(nameOf({story}), done));
            });
    connect(panel, &StoryPanel::moveWished, this,
            [this](StoryId story, ColumnId column) { move({story}, column, 0); });
    connect(panel, &StoryPanel::describeWished, this,
            [this](StoryId id, const std::optional<StoryText> &before, const QString &text,
                   bool isTick) {
                if (const auto story = m_board.model().story(id))
                    push(describeStory(*story, before, text),
                         isTick ? tr("Task of %1 ticked or unticked").arg(nameOf({id}))
                                : tr("%1 described anew").arg(nameOf({id})));
            });
    connect(panel, &StoryPanel::commentWished, this, &BoardPage::comment);
    connect(panel, &StoryPanel::tickWished, this,
            [this](const std::optional<DoneTick> &before, const DoneTick &after) {
                push(Deed(doneTicks(), Edit<DoneTick> {before, after}),
                     (after.at.isValid() ? tr("“%1” ticked for %2", "a check; a story")
                                         : tr("“%1” unticked for %2", "a check; a story"))
                             .arg(after.name, nameOf({after.story})));
            });
    connect(panel, &StoryPanel::storyRequested, this, &BoardPage::goToNumber);
    connectLinks(*panel);
    return panel;
}

QString BoardPage::nameOf(const QList<StoryId> &ids) const
{
    if (ids.size() != 1)
        return tr("%n stories", nullptr, int(ids.size()));
    const auto story = m_board.model().story(ids.first());
    return story ? StoryWords::number(*story) : QString();
}

void BoardPage::push(const Deed &deed, const QString &words)
{
    if (deed.isEmpty() || m_store.isReadOnly())
        return;
    m_undo.push(new DeedCommand(m_store, deed, words));
    emit done(words);
}

void BoardPage::wish(const QList<StoryId> &ids, const StoryWish &wanted, const QString &words)
{
    QList<Story> present;
    for (const auto id : ids) {
        if (const auto story = m_board.model().story(id))
            present.append(*story);
    }
    push(deedOf(edits(present, wanted)), words);
}

void BoardPage::move(const QList<StoryId> &ids, ColumnId columnId, int row, int lane)
{
    const auto column = m_board.model().indexOf(columnId);
    QList<Story> moving;
    QList<StoryId> known;
    for (const auto id : ids) {
        if (const auto story = m_board.model().story(id)) {
            moving.append(*story);
            known.append(id);
        }
    }
    if (!column.isValid() || moving.isEmpty())
        return;
    // Where a single story lies already there is nothing to do.
    if (const auto here = m_board.model().indexOf(known.first()); known.size() == 1
        && here.parent() == column && (row == here.row() || row == here.row() + 1)
        && (lane < 0 || lane == m_board.model().laneAt(here)))
        return;
    const auto &target = m_board.model().columnAt(column);
    const auto &lanes = m_board.model().lanes();
    if (lane >= 0 && lanes.all().at(lane).kind == BoardLane::Kind::Expedite
        && target.category == Category::Done
        && !std::ranges::all_of(moving, &Story::expedite)) {
        emit told({.kind = Notice::Kind::Info,
                   .topic = u"lane"_s,
                   .title = tr("Nothing was moved: what is done is not urgent any more."),
                   .text = tr("Put it into the lane that it belongs to.")});
        return;
    }
    // As they will be there: whoever is given a story by its lane is its owner, too.
    auto laid = moving;
    for (auto &story : laid)
        story = inLane(story, lane);
    // By what it stands for: lanes may come and go while somebody is asked for a reason.
    const auto wanted = lane < 0 ? std::nullopt : std::optional(lanes.all().at(lane));
    mayEnter(laid, target, [=, this](const QList<StoryId> &coming, const Carry &carry) {
        const auto here = m_board.model().indexOf(columnId);
        QList<Story> present;
        for (const auto id : coming) {
            if (const auto story = m_board.model().story(id))
                present.append(*story);
        }
        if (!here.isValid() || present.isEmpty())
            return; // the column or the stories went meanwhile
        const auto place = [this, wanted] {
            return wanted ? int(m_board.model().lanes().all().indexOf(*wanted)) : -1;
        };
        withinLimit(
                present, m_board.model().columnAt(here),
                [=, this](const QString &reason) {
                    moveNow(coming, columnId, row, place(), reason, carry);
                },
                place());
    });
}

// A story that is done lies with its epic or owner, urgent or not.
Story BoardPage::inLane(const Story &story, int number) const
{
    const auto &model = m_board.model();
    const auto &lanes = model.lanes();
    if (number < 0 || number >= lanes.count() || model.laneOf(story.id) == number)
        return story;
    const auto &lane = lanes.all().at(number);
    const bool stays = lane.kind == BoardLane::Kind::Expedite && story.expedite;
    return stays ? story : laidInto(story, lane, lanes.by());
}

// The stories as they are by now: somebody may have been asked for a reason meanwhile.
void BoardPage::moveNow(const QList<StoryId> &ids, ColumnId columnId, int row, int number,
                        const QString &reason, const Carry &carry)
{
    const auto column = m_board.model().indexOf(columnId);
    if (!column.isValid())
        return;
    QList<Story> moving;
    QList<StoryId> known;
    for (const auto id : ids) {
        if (const auto story = m_board.model().story(id)) {
            moving.append(*story);
            known.append(id);
        }
    }
    const auto &model = m_board.model();
    const auto &lanes = model.lanes();
    const auto carried = [&](const Deed &deed) { return carry ? carry(deed) : deed; };
    if (number < 0 || number >= lanes.count()) {
        const auto place = model.placeAt(column, row, known);
        push(carried(explained(moveStories(moving, place, m_board.now()), moving, place.column,
                               reason)),
             tr("%1 moved to %2").arg(nameOf(known), place.column.name));
        return;
    }
    const auto place = model.placeAt(column, row, known, number);
    const auto lane = lanes.all().at(number);
    const auto isElsewhere = [&](const Story &story) { return model.laneOf(story.id) != number; };
    const auto into = [&](const Story &story) { return inLane(story, number); };
    const auto words = std::ranges::any_of(moving, isElsewhere)
            ? tr("%1 moved to %2, %3", "stories, column, lane")
                      .arg(nameOf(known), place.column.name, m_view->lanes().words().name(lane))
            : tr("%1 moved to %2").arg(nameOf(known), place.column.name);
    push(carried(explained(moveStories(moving, place, m_board.now(), into), moving, place.column,
                           reason, number)),
         words);
}

void BoardPage::rename(StoryId id, const QString &title)
{
    const auto before = nameOf({id});
    wish(
            {id}, [title](const Story &story) { return renamedTo(story, title); },
            tr("%1 renamed").arg(before));
}

void BoardPage::add(const QString &title, ColumnId columnId, StoryId below)
{
    const auto column = m_board.model().indexOf(columnId);
    if (!column.isValid())
        return;
    const auto above = m_board.model().indexOf(below);
    const auto &lanes = m_board.model().lanes();
    const int number = lanes.areOn() ? m_view->newStoryLane() : -1;
    const auto lane = number < 0 ? std::nullopt : std::optional(number);
    const int first = lane ? m_board.model().laneRows(column.row(), *lane).first : 0;
    const int row = above.isValid() && above.parent() == column ? above.row() + 1 : first;
    const auto &scope = m_board.model().scope();
    const auto place = m_board.model().placeAt(column, row, {StoryId()}, lane);
    auto story = newStory(title, place,
                          scope.kind == BoardScope::Kind::Sprint ? scope.sprint : SprintId(),
                          m_board.now());
    if (lane)
        story = laidInto(story, lanes.all().at(*lane), lanes.by());
    write(story, place, number);
}

// A new one may lack what its column asks for, too, or be one too many; it comes from nowhere.
void BoardPage::write(const Story &story, const Place &place, int lane)
{
    auto coming = story;
    coming.column = {};
    mayEnter({coming}, place.column, [=, this](const QList<StoryId> &, const Carry &carry) {
        withinLimit(
                {coming}, place.column,
                [=, this](const QString &reason) {
                    const auto deed
                            = explained(addStory(story, place), {coming}, place.column, reason);
                    push(carry ? carry(deed) : deed, tr("“%1” written").arg(story.title));
                    m_view->setLastAdded(story.id);
                },
                lane);
    });
}

void BoardPage::archive(const QList<StoryId> &ids)
{
    wish(
            ids, [](const Story &story) { return archivedAs(story, true); },
            tr("%1 archived").arg(nameOf(ids)));
}

// With a story go its text, its comments and all else that is its own; what names it from outside
// keeps it.
void BoardPage::remove(const QList<StoryId> &ids)
{
    const auto read = [ids](Database &database) -> Result<QList<StoryParts>> {
        QList<StoryParts> all;
        for (const auto id : ids) {
            const auto parts = readParts(database, id);
            if (!parts)
                return parts.error();
            all.append(*parts);
        }
        return all;
    };
    m_mailbox.await(m_store.read(read), [this, ids](const Result<QList<StoryParts>> &parts) {
        if (parts)
            removeWith(ids, *parts);
        else
            emit told(noticeOf(parts.error(), u"board"_s));
    });
}

void BoardPage::removeWith(const QList<StoryId> &ids, const QList<StoryParts> &parts)
{
    QList<GoingStory> going;
    QList<StoryId> gone, kept;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto story = m_board.model().story(ids[i]);
        if (!story)
            continue;
        if (parts[i].mentions > 0) {
            kept.append(story->id);
            continue;
        }
        gone.append(story->id);
        going.append({*story, parts[i]});
    }
    if (!going.isEmpty())
        push(deleteStories(going), tr("%1 deleted").arg(nameOf(gone)));
    for (const auto id : std::as_const(kept)) {
        const auto name = nameOf({id});
        archive({id});
        emit told({.kind = Notice::Kind::Info,
                   .topic = u"board"_s,
                   .title = tr("%1 was archived, not deleted.").arg(name),
                   .text = tr("An incident, a deployment or a review names it. It is off the board and "
                              "stays in the history.")});
    }
}

void BoardPage::comment(StoryId id, const std::optional<Comment> &before,
                        const std::optional<Comment> &after, const QList<Attachment> &attached)
{
    const auto words = !before ? tr("Comment on %1 written")
            : !after           ? tr("Comment on %1 deleted")
                               : tr("Comment on %1 changed");
    push(after && before ? Deed(comments(), Edit<Comment> {before, after})
                         : commentDeed(before, after, attached, m_board.now()),
         words.arg(nameOf({id})));
}

// Whatever was filtered: who follows a link to a story sees it.
void BoardPage::goToNumber(int number)
{
    const auto &model = m_board.model();
    const auto found = model.numbered(number);
    const auto &epics = m_board.epics();
    if (!found && std::ranges::find(epics, number, &Epic::number) != epics.end()) {
        emit openRequested(u"epics"_s, u"number=%1"_s.arg(number));
        return;
    }
    if (!found) {
        emit told({.kind = Notice::Kind::Info,
                   .topic = u"board"_s,
                   .title = tr("There is no story #%1 on the board.").arg(number),
                   .text = tr("It may be in the archive, or somebody mistyped the number.")});
        return;
    }
    m_view->reveal(found->id);
    if (!model.indexOf(found->id).isValid())
        m_filter->setText({});
    if (!model.indexOf(found->id).isValid())
        setScope({});
    m_view->goTo(found->id);
}

} // namespace Dayshift
