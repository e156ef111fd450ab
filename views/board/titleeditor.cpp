// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/titleeditor.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace Dayshift {

TitleEditor::TitleEditor(StoryId story, const QString &title, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_story(story)
{
    setPlainText(title);
    selectAll();
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    setAccessibleName(tr("Title"));
    setToolTip(tr("Enter saves the title, Esc leaves it as it was."));
}

void TitleEditor::moveTo(QWidget *parent)
{
    const bool focused = hasFocus();
    m_moves = true;
    setParent(parent);
    show();
    if (focused)
        setFocus(Qt::OtherFocusReason);
    m_moves = false;
}

bool TitleEditor::event(QEvent *event)
{
    // Esc and Enter are the field's, before they are anybody's shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
    }
    return QPlainTextEdit::event(event);
}

void TitleEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(true, true);
        return;
    case Qt::Key_Escape:
        finish(false, true);
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void TitleEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu of the field itself, or another window, is not the end of writing.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true, false);
}

void TitleEditor::finish(bool save, bool byKey)
{
    if (!m_moves && !std::exchange(m_over, true))
        emit finished(m_story, toPlainText(), save, byKey);
}

} // namespace Dayshift
