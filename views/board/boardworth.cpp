// SPDX-License-Identifier: GPL-3.0-or-later

// What one or many stories are and belong to, chosen by menu: kind, priority, epic, team, labels;
// and how one becomes two. The other choices stand in boardactions.cpp.

#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "views/board/boardpage.h"
#include "views/board/splitdialog.h"
#include "views/style/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dayshift {

void BoardPage::makeWorthActions()
{
    m_more = new QMenu(tr("More"), this);
    const auto offer = [this](const QString &text, const QString &icon,
                              void (BoardPage::*run)()) {
        m_more->addAction(make(text, icon, {}, [this, run] { (this->*run)(); }));
    };
    offer(tr("Priority …"), u"flag"_s, &BoardPage::prioritise);
    offer(tr("Kind …"), u"bug"_s, &BoardPage::chooseType);
    offer(tr("Epic …"), u"epic"_s, &BoardPage::chooseEpic);
    offer(tr("Team …"), u"team"_s, &BoardPage::chooseTeam);
    offer(tr("Labels …"), u"edit"_s, &BoardPage::chooseLabels);
    m_split = make(tr("Split …"), u"branch"_s, {}, [this] { splitChosen(); });
}

void BoardPage::refreshWorthActions(bool any, bool may, bool one)
{
    m_more->menuAction()->setEnabled(any && may);
    for (auto *action : m_more->actions())
        action->setEnabled(any && may);
    m_more->actions().at(3)->setVisible(!m_board.teams().isEmpty());
    m_split->setEnabled(one && may);
}

void BoardPage::prioritise()
{
    const auto ids = chosen();
    const auto present = m_board.model().story(ids.value(0)).value_or(Story {}).priority;
    QList<ChoicePopup::Choice> choices;
    for (const auto priority : {Priority::Highest, Priority::High, Priority::Medium, Priority::Low,
                                Priority::None})
        choices.append({StoryWords::priorityName(priority), int(priority), present == priority});
    choose(tr("Priority of %1").arg(nameOf(ids)), choices, [this, ids](const QVariant &value) {
        const auto wanted = Priority(value.toInt());
        wish(
                ids, [wanted](const Story &story) { return prioritisedAs(story, wanted); },
                wanted == Priority::None
                        ? tr("%1 without a priority").arg(nameOf(ids))
                        : tr("%1: priority %2").arg(nameOf(ids), StoryWords::priorityName(wanted)));
    });
}

void BoardPage::chooseType()
{
    const auto ids = chosen();
    const auto present = m_board.model().story(ids.value(0)).value_or(Story {}).type;
    QList<ChoicePopup::Choice> choices;
    for (const auto type : {StoryType::Story, StoryType::Bug, StoryType::Task, StoryType::Spike,
                            StoryType::SubTask})
        choices.append({StoryWords::typeName(type), int(type), present == type});
    choose(tr("What %1 is").arg(nameOf(ids)), choices, [this, ids](const QVariant &value) {
        const auto type = StoryType(value.toInt());
        wish(
                ids, [type](const Story &story) { return typedAs(story, type); },
                tr("%1 is now: %2", "a story and its kind")
                        .arg(nameOf(ids), StoryWords::typeName(type)));
    });
}

void BoardPage::chooseEpic()
{
    const auto ids = chosen();
    const auto present = m_board.model().story(ids.value(0)).value_or(Story {}).epic;
    QList<ChoicePopup::Choice> choices;
    for (const auto &epic : m_board.epics()) {
        if (!epic.closed || epic.id == present)
            choices.append({tr("%1 %2", "an epic's number and title").arg(epic.number).arg(epic.title),
                            epic.id.toString(), epic.id == present});
    }
    choices.append({tr("No epic"), QString(), present.isNull()});
    choose(tr("Epic of %1").arg(nameOf(ids)), choices, [this, ids](const QVariant &value) {
        const auto epic = EpicId::fromString(value.toString());
        wish(
                ids, [epic](const Story &story) { return madePartOf(story, epic); },
                epic.isNull()
                        ? tr("%1 taken out of its epic").arg(nameOf(ids))
                        : tr("%1 put into epic #%2").arg(nameOf(ids)).arg(m_board.epic(epic).number));
    });
}

void BoardPage::chooseTeam()
{
    const auto ids = chosen();
    const auto present = m_board.model().story(ids.value(0)).value_or(Story {}).team;
    QList<ChoicePopup::Choice> choices;
    for (const auto &team : m_board.teams())
        choices.append({team.name, team.id.toString(), team.id == present});
    choices.append({tr("No team"), QString(), present.isNull()});
    choose(tr("Team of %1").arg(nameOf(ids)), choices, [this, ids](const QVariant &value) {
        const auto team = TeamId::fromString(value.toString());
        wish(
                ids, [team](const Story &story) { return givenTo(story, team); },
                team.isNull() ? tr("%1 taken from its team").arg(nameOf(ids))
                              : tr("%1 given to %2").arg(nameOf(ids), m_board.team(team).name));
    });
}

// What is typed is put on or, with a minus before it, taken off; one story shows what it has.
void BoardPage::chooseLabels()
{
    const auto ids = chosen();
    const bool one = ids.size() == 1;
    const auto present = m_board.model().story(ids.value(0)).value_or(Story {}).labels;
    const auto take = [this, ids, one](const QVariant &value) {
        const auto words = value.toString();
        wish(
                ids,
                [words, one](const Story &story) {
                    return one ? labelledAs(story, words) : relabelled(story, words);
                },
                tr("Labels of %1 changed").arg(nameOf(ids)));
    };
    choose(tr("Labels of %1").arg(nameOf(ids)), {}, take,
           [](const QString &text) { return std::optional<QVariant>(text); },
           one ? tr("Words, with commas between them")
               : tr("Words to put on; with a minus before it one is taken off"),
           one ? QString(present).replace(u","_s, u", "_s) : QString());
}

void BoardPage::splitChosen()
{
    const auto id = chosen().value(0);
    const auto read = [id](Database &database) { return storyTexts().load(database, {id.toString()}); };
    m_mailbox.await(m_store.read(read), [this, id](const Result<QList<StoryText>> &texts) {
        const auto story = m_board.model().story(id);
        if (!texts) {
            emit told(noticeOf(texts.error(), u"board"_s));
            return;
        }
        if (!story)
            return;
        const auto text = texts->isEmpty() ? std::nullopt : std::optional(texts->first());
        auto *dialog = new SplitDialog(theme(), *story, text ? text->description : QString(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog, id, text] { splitNow(id, text, dialog->split()); });
        dialog->open();
    });
}

// The story as it is by now: somebody may have changed it while the dialog was open.
void BoardPage::splitNow(StoryId id, const std::optional<StoryText> &text, const Split &split)
{
    const auto story = m_board.model().story(id);
    const auto card = m_board.model().indexOf(id);
    if (!story || !card.isValid()) {
        emit told({.kind = Notice::Kind::Info,
                   .topic = u"board"_s,
                   .title = tr("The story was not split."),
                   .text = tr("It is not on the board any more; nothing was changed.")});
        return;
    }
    const auto place = m_board.model().placeAt(card.parent(), card.row() + 1, {StoryId()});
    const int lane = m_board.model().laneOf(id);
    const auto deed = splitStory(*story, text, split, place, m_board.now());
    // A new one may lack what its column asks for; it comes from nowhere, and has of the old one
    // neither the number that builds name nor what blocks it.
    auto coming = *story;
    coming.id = split.id;
    coming.number = 0;
    coming.externalKey.clear();
    coming.title = split.title;
    coming.points = split.points;
    coming.blockedReason.clear();
    coming.column = {};
    mayEnter({coming}, place.column, [=, this](const QList<StoryId> &, const Carry &carry) {
        withinLimit(
                {coming}, place.column,
                [=, this](const QString &reason) {
                    const auto told = explained(deed, {coming}, place.column, reason);
                    push(carry ? carry(told) : told, tr("%1 split").arg(nameOf({id})));
                },
                lane);
    });
}

} // namespace Dayshift
