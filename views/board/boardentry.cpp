// SPDX-License-Identifier: GPL-3.0-or-later

// What happens where a column asks for more than a story has; the page itself stands in
// boardpage.cpp.

#include "models/board/boardtables.h"
#include "models/board/donerule.h"
#include "models/board/donetables.h"
#include "models/board/donewords.h"
#include "models/store/store.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"
#include "views/board/entrypopup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

void BoardPage::watchDefinition()
{
    m_store.watch<DoneVersion>(doneVersions(), this, [this](const Delta<DoneVersion> &delta) {
        if (delta.reset)
            m_isDefined = false;
        m_isDefined = m_isDefined || !delta.current.isEmpty();
    });
}

// Where nothing is asked nobody waits for the answer.
void BoardPage::mayEnter(const QList<Story> &moving, const Column &column, const Enter &enter)
{
    QList<Story> coming;
    std::ranges::copy_if(moving, std::back_inserter(coming),
                         [&](const Story &story) { return story.column != column.id; });
    const bool asksAnything = column.entryRules != 0
            || (column.category == Category::Done && m_isDefined);
    if (coming.isEmpty() || !asksAnything) {
        enter(idsOf(moving), {});
        return;
    }
    const auto read = [coming, column](Database &database) {
        return readEntry(database, coming, column);
    };
    m_mailbox.await(m_store.read(read), [=, this](const Result<EntryVerdict> &verdict) {
        if (!verdict)
            emit told(noticeOf(verdict.error(), u"entry"_s));
        else if (verdict->refused.isEmpty())
            enter(idsOf(moving), {});
        else if (verdict->advises)
            advise(moving, column, *verdict, enter);
        else
            refuse(moving, column, *verdict, enter);
    });
}

QList<StoryId> BoardPage::idsOf(const QList<Story> &stories)
{
    QList<StoryId> ids;
    for (const auto &story : stories)
        ids.append(story.id);
    return ids;
}

// The light way: the story goes on, and it is told what it lacks.
void BoardPage::advise(const QList<Story> &moving, const Column &column,
                       const EntryVerdict &verdict, const Enter &enter)
{
    QStringList lines;
    for (const auto &missing : verdict.refused.first().missing)
        lines.append(DoneWords::line(missing));
    const int others = int(verdict.refused.size()) - 1;
    if (others > 0)
        lines.append(tr("%n more stories lack something, too.", nullptr, others));
    const auto &first = verdict.refused.first().story;
    const auto name = first.number > 0 ? StoryWords::number(first) : first.title;
    emit told({.kind = Notice::Kind::Warning,
               .topic = u"entry"_s,
               .title = tr("%1 goes into %2 although something is missing.").arg(name, column.name),
               .text = lines.join(u' ')});
    enter(idsOf(moving), {});
}

void BoardPage::refuse(const QList<Story> &moving, const Column &column,
                       const EntryVerdict &verdict, const Enter &enter)
{
    auto others = idsOf(moving);
    for (const auto &refusal : verdict.refused)
        others.removeAll(refusal.story.id);
    auto *popup = new EntryPopup(theme(), verdict, column.name, int(others.size()), this);
    connect(popup, &EntryPopup::othersWished, this, [=] { enter(others, {}); });
    connect(popup, &EntryPopup::storyWished, this, [this](StoryId id) {
        m_view->goTo(id);
        showDetails(true);
    });
    connect(popup, &EntryPopup::overridden, this, [=, this](const QString &reason) {
        enter(idsOf(moving), [=, this](const Deed &deed) {
            return Dayshift::overridden(deed, verdict, column, reason, m_store.author().actor,
                                        m_board.now());
        });
    });
    connect(popup, &QObject::destroyed, m_view, [this] {
        if (m_panel)
            m_panel->refreshSoon(); // a choice that was not taken is not what it is
        if (!m_view->isEditing())
            m_view->focusCards();
    });
    // A new story has no card yet.
    const auto card = m_view->globalCardRect(moving.first().id);
    popup->showAt(card.isEmpty() ? m_view->globalCardRect(m_view->current()) : card);
}

} // namespace Dayshift
