// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"

#include <QPlainTextEdit>

namespace Dayshift {

// A small field over a card's title. Enter and leaving it save, Esc does not.
class TitleEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    TitleEditor(StoryId story, const QString &title, QWidget *parent);

    [[nodiscard]] StoryId story() const { return m_story; }
    // To another column, without having been left.
    void moveTo(QWidget *parent);

signals:
    void finished(Dayshift::StoryId story, const QString &title, bool save, bool byKey);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(bool save, bool byKey);

    StoryId m_story;
    bool m_over = false;
    bool m_moves = false;
};

} // namespace Dayshift
