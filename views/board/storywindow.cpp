// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storywindow.h"

#include "models/board/board.h"
#include "views/board/storypanel.h"
#include "views/board/storywords.h"

#include <QAction>
#include <QCloseEvent>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

StoryWindow::StoryWindow(StoryPanel *panel, const Board &board, StoryId story, QUndoStack &undo,
                         QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_board(board)
    , m_story(story)
    , m_panel(panel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(panel);
    panel->setVisible(true);
    panel->show(QList {story});
    resize(1080, 820);

    auto *back = undo.createUndoAction(this);
    back->setShortcuts(QKeySequence::Undo);
    auto *again = undo.createRedoAction(this);
    again->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    auto *leave = new QAction(tr("Close window"), this);
    leave->setShortcuts({QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)});
    connect(leave, &QAction::triggered, this, &QWidget::close);
    addActions({back, again, leave});

    connect(&board.model(), &QAbstractItemModel::dataChanged, this, &StoryWindow::refreshTitle);
    connect(&board.model(), &BoardModel::countsChanged, this, &StoryWindow::refreshTitle);
    refreshTitle();
}

void StoryWindow::refreshTitle()
{
    if (const auto story = m_board.model().story(m_story))
        setWindowTitle(u"%1 %2 \u2014 Dayshift"_s.arg(StoryWords::number(*story),
                                                      story->title.left(200)));
}

void StoryWindow::closeEvent(QCloseEvent *event)
{
    m_panel->commit();
    QWidget::closeEvent(event);
}

} // namespace Dayshift
