// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"

#include <QWidget>

class QUndoStack;

namespace Dayshift {

class Board;
class StoryPanel;

// One story in a window of its own: the same panel as beside the board, with room. It follows its
// story, and undoes what the board undoes.
class StoryWindow : public QWidget
{
    Q_OBJECT
public:
    // Takes the panel.
    StoryWindow(StoryPanel *panel, const Board &board, StoryId story, QUndoStack &undo,
                QWidget *parent);

    [[nodiscard]] StoryId story() const { return m_story; }
    [[nodiscard]] StoryPanel &panel() { return *m_panel; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void refreshTitle();

    const Board &m_board;
    StoryId m_story;
    StoryPanel *m_panel;
};

} // namespace Dayshift
