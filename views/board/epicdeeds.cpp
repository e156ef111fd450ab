// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/rank.h"
#include "models/store/store.h"
#include "views/board/epiclist.h"
#include "views/board/epicpanel.h"
#include "views/board/epicspage.h"
#include "views/shell/deedcommand.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// A story out of a line of an epic, and its number behind that line: one step for a person, two
// deeds for the database. Redone it may get another number, which is then written anew.
class StoryOfTask final : public QUndoCommand
{
public:
    StoryOfTask(Store &store, const Deed &add, std::shared_ptr<Deed> link,
                std::function<void()> awaitNumber, const QString &text)
        : QUndoCommand(text)
        , m_store(store)
        , m_add(add)
        , m_link(std::move(link))
        , m_awaitNumber(std::move(awaitNumber))
    {
    }

    void redo() override
    {
        m_awaitNumber();
        m_store.edit(m_add);
    }

    void undo() override
    {
        if (!m_link->isEmpty())
            m_store.edit(std::exchange(*m_link, {}).reversed());
        m_store.edit(m_add.reversed());
    }

private:
    Store &m_store;
    Deed m_add;
    std::shared_ptr<Deed> m_link; // empty until the number is known
    std::function<void()> m_awaitNumber;
};

} // namespace

void EpicsPage::push(const Deed &deed, const QString &words)
{
    if (deed.isEmpty() || m_store.isReadOnly())
        return;
    m_undo.push(new DeedCommand(m_store, deed, words));
    emit done(words);
}

QString EpicsPage::outline()
{
    const QStringList headings {u"## "_s + tr("Problem"),
                                u"## "_s + tr("What we want"),
                                u"## "_s + tr("Business value"),
                                u"## "_s + tr("Description"),
                                u"## "_s + tr("Ideas"),
                                u"## "_s + tr("Topics"),
                                u"### "_s + tr("Test strategy"),
                                u"### "_s + tr("Test process"),
                                u"### "_s + tr("Environments"),
                                u"### "_s + tr("Monitoring"),
                                u"## "_s + tr("Recommendations from outside"),
                                u"## "_s + tr("Action items")};
    return headings.join(u"\n\n"_s) + u"\n"_s;
}

void EpicsPage::add()
{
    const auto &all = m_model.epics();
    const Epic epic {.id = EpicId::create(),
                     .title = tr("New epic"),
                     .description = outline(),
                     .rank = all.isEmpty() ? RankStep : all.last().rank + RankStep,
                     .createdAt = m_clock()};
    m_added = epic.id;
    push({Dayshift::epics(), Edit<Epic> {.after = epic}}, tr("A new epic written"));
}

void EpicsPage::rename(const Epic &before, const QString &title)
{
    auto after = before;
    after.title = title;
    push({Dayshift::epics(), Edit<Epic> {before, after}},
         tr("%1 renamed").arg(EpicList::number(before)));
}

void EpicsPage::describe(const Epic &before, const QString &text)
{
    auto after = before;
    after.description = text;
    push({Dayshift::epics(), Edit<Epic> {before, after}},
         tr("%1 described anew").arg(EpicList::number(before)));
}

void EpicsPage::assignProduct(const Epic &before, ProductId product)
{
    auto after = before;
    after.product = product;
    push({Dayshift::epics(), Edit<Epic> {before, after}},
         tr("Product of %1 changed").arg(EpicList::number(before)));
}

void EpicsPage::setClosed(const Epic &epic, bool closed)
{
    auto after = epic;
    after.closed = closed;
    push({Dayshift::epics(), Edit<Epic> {epic, after}},
         closed ? tr("%1 closed").arg(EpicList::number(epic))
                : tr("%1 opened again").arg(EpicList::number(epic)));
}

void EpicsPage::comment(const CommentPlace &place, const std::optional<Comment> &before,
                        const std::optional<Comment> &after, const QList<Attachment> &attached)
{
    const auto words = !before ? tr("Comment on %1 written")
            : !after           ? tr("Comment on %1 deleted")
                               : tr("Comment on %1 changed");
    const auto epic = m_model.epic(place.epic).value_or(Epic {});
    push(commentDeedAt(place, before, after, attached, m_clock()),
         words.arg(EpicList::number(epic)));
}

void EpicsPage::tick(const EpicTask &task, bool ticked)
{
    // As it is now: what is shown follows a moment later.
    const auto epic = m_model.epic(m_panel->epic().id).value_or(m_panel->epic());
    auto after = epic;
    after.description = withTicked(epic.description, task, ticked);
    if (after == epic)
        m_panel->refresh(); // the line is another by now: nothing was ticked
    push({Dayshift::epics(), Edit<Epic> {epic, after}},
         ticked ? tr("“%1” ticked").arg(task.text) : tr("“%1” opened again").arg(task.text));
}

void EpicsPage::makeStory(const EpicTask &task)
{
    const auto column = m_model.firstColumn();
    if (task.story > 0 || column.id.isNull() || m_store.isReadOnly())
        return;
    const auto read = [id = column.id](Database &database) { return lastOf(database, id); };
    m_mailbox.await(m_store.read(read),
                    [this, task, epic = m_panel->epic()](const Result<std::optional<Story>> &last) {
                        if (last)
                            makeStoryBelow(epic, task, *last);
                        else
                            emit told(noticeOf(last.error(), u"epics"_s));
                    });
}

void EpicsPage::makeStoryBelow(const Epic &epic, const EpicTask &task,
                               const std::optional<Story> &last)
{
    const auto others = last ? QList<Story> {*last} : QList<Story>();
    const auto place = placeIn(m_model.firstColumn(), others, others.size());
    auto story = newStory(task.text, place, m_model.sprintNamed(task.sprint), m_clock());
    story.owner = m_model.memberNamed(task.owner);
    story.epic = epic.id;
    const Unnumbered made {epic.id, task, story.id, std::make_shared<Deed>()};
    const auto await = [page = QPointer(this), made] {
        if (!page)
            return;
        page->m_unnumbered.removeIf([&made](const auto &each) { return each.story == made.story; });
        page->m_unnumbered.append(made);
    };
    const auto words = tr("“%1” written as a story").arg(story.title);
    m_undo.push(new StoryOfTask(m_store, addStory(story, place), made.link, await, words));
    emit done(words);
}

// The database hands the number out when the story is written, so that two people never get the
// same one. Only then it can stand in the text: a deed of its own, which StoryOfTask takes back
// together with the story.
void EpicsPage::writeNumbers()
{
    for (auto made = m_unnumbered.begin(); made != m_unnumbered.end(); ++made) {
        const auto story = m_model.story(made->story);
        const auto epic = m_model.epic(made->epic);
        if (!story || !epic || story->number == 0)
            continue; // hoped for, not yet written
        const auto link = *made;
        m_unnumbered.erase(made);
        // What was written above it in the meantime has moved its line.
        const auto tasks = epicTasks(epic->description);
        const auto now = std::ranges::find_if(tasks, [&link](const EpicTask &task) {
            return task.story == 0 && task.text == link.task.text && task.owner == link.task.owner
                    && task.sprint == link.task.sprint;
        });
        if (now == tasks.end())
            return;
        auto after = *epic;
        after.description = withStory(epic->description, *now, story->number);
        *link.link = Deed(Dayshift::epics(), Edit<Epic> {*epic, after});
        m_store.edit(*link.link);
        return; // what this told may have changed the list; it is looked at again
    }
}

} // namespace Dayshift
