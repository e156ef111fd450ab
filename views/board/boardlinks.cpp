// SPDX-License-Identifier: GPL-3.0-or-later

// How stories are linked, and what they must fulfil is written; the page itself stands in
// boardpage.cpp.

#include "models/store/store.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"
#include "views/board/linkpicker.h"
#include "views/board/linkwords.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Dayshift {

void BoardPage::makeLinkActions()
{
    m_link = make(tr("Link to a story …"), u"link"_s, {Qt::Key_K},
                  [this] { pickLink(chosen().value(0)); });
    m_criterion = make(tr("New criterion"), u"check"_s, {Qt::Key_N}, [this] { writeCriterion(); });
}

void BoardPage::connectLinks(StoryPanel &panel)
{
    connect(&panel, &StoryPanel::linkWished, this, &BoardPage::pickLink);
    connect(&panel, &StoryPanel::unlinkWished, this, &BoardPage::unlink);
    connect(&panel, &StoryPanel::deedWished, this,
            [this](StoryId story, const Deed &deed, const QString &done) {
                push(deed, tr("%1: %2", "#2187: what was done").arg(nameOf({story}), done));
            });
    connect(&panel, &StoryPanel::told, this, [this](const QString &title, const QString &text) {
        emit told({.kind = Notice::Kind::Info, .topic = u"board"_s, .title = title, .text = text});
    });
}

void BoardPage::writeCriterion()
{
    if (chosen().size() != 1 || m_store.isReadOnly())
        return;
    showDetails(true);
    panel().beginCriterion();
}

void BoardPage::pickLink(StoryId id)
{
    const auto story = m_board.model().story(id);
    if (!story || m_store.isReadOnly())
        return;
    auto *picker = new LinkPicker(m_board.model(), *story, theme(), this);
    connect(picker, &LinkPicker::chosen, this, &BoardPage::link);
    connect(picker, &QObject::destroyed, m_view, [this] {
        if (!m_view->isEditing())
            m_view->focusCards();
    });
    picker->showAt(m_view->globalCardRect(id));
}

// Looked at before, so that a circle is told and no step is left to take back; and once more by the
// workspace itself, where somebody else may have been faster.
void BoardPage::link(const StoryLink &wanted)
{
    const auto ask = [wanted](Database &database) { return mayLink(database, wanted); };
    m_mailbox.await(m_store.read(ask), [this, wanted](const Result<Done> &may) {
        if (!may) {
            emit told(noticeOf(may.error(), u"board"_s));
            return;
        }
        push({storyLinks(), Edit<StoryLink> {.after = wanted}},
             tr("%1 linked: %2 %3", "#12; blocks; #15")
                     .arg(nameOf({wanted.from}), LinkWords::relation(wanted.kind, true),
                          nameOf({wanted.to})));
    });
}

void BoardPage::unlink(const StoryLink &present)
{
    push({storyLinks(), Edit<StoryLink> {.before = present}},
         tr("%1 not linked any more: %2 %3", "#12; blocks; #15")
                 .arg(nameOf({present.from}), LinkWords::relation(present.kind, true),
                      nameOf({present.to})));
}

} // namespace Dayshift
