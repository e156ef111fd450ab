// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/logwindow.h"

#include "views/style/icons.h"
#include "views/style/stateview.h"
#include "views/style/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// More lines than this are counted as "more than".
static constexpr int MostMatches = 1000;
// Taken in at once: less than anybody notices.
static constexpr qsizetype Portion = 64 * 1024;

LogWindow::LogWindow(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_body(new QStackedWidget(this))
    , m_state(new StateView(theme, m_body))
    , m_text(new QPlainTextEdit(m_body))
    , m_search(new QLineEdit(this))
    , m_matches(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_where(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_failingButton(new QToolButton(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.scaled(920), theme.scaled(620));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    connect(&m_portions, &QTimer::timeout, this, &LogWindow::takePortion);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight); // logs are not mirrored
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Log"));
    m_state->setWords(u"log"_s, tr("Reading the log"), {});
    m_body->addWidget(m_state);
    m_body->addWidget(m_text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space4, Theme::Space4, Theme::Space4, Theme::Space4);
    column->setSpacing(Theme::Space3);
    column->addWidget(makeBar());
    column->addWidget(m_body, 1);
    column->addWidget(m_where);
    connect(&theme, &Theme::changed, this, &LogWindow::restyle);
    restyle();
}

QWidget *LogWindow::makeBar()
{
    auto *bar = new QWidget(this);
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(u"search"_s, m_theme), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(m_search, &QLineEdit::returnPressed, this, &LogWindow::findNext);
    const auto button = [&](const QString &icon, const QString &words) {
        auto *made = new QToolButton(bar);
        made->setIcon(Icons::icon(icon, m_theme));
        made->setToolTip(words);
        made->setAccessibleName(words);
        return made;
    };
    auto *previous = button(u"chevron-up"_s, tr("Previous (Shift+F3)"));
    auto *next = button(u"chevron-down"_s, tr("Next (F3)"));
    connect(previous, &QToolButton::clicked, this, &LogWindow::findPrevious);
    connect(next, &QToolButton::clicked, this, &LogWindow::findNext);
    m_failingButton->setText(tr("First failing line"));
    m_failingButton->setToolTip(tr("Go to the first line that tells what failed"));
    m_failingButton->setEnabled(false);
    connect(m_failingButton, &QToolButton::clicked, this, &LogWindow::goToFailing);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space3);
    row->addWidget(m_search, 1);
    row->addWidget(m_matches);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_failingButton);
    return bar;
}

void LogWindow::restyle()
{
    m_text->setFont(m_theme.font(Type::Mono));
}

void LogWindow::setLog(const QString &text, qint64 failing, bool cut)
{
    if (text.trimmed().isEmpty()) {
        m_state->setWords(u"log"_s, tr("The log is empty"),
                          tr("The server has nothing of this stage."));
        m_body->setCurrentWidget(m_state);
        return;
    }
    m_text->clear();
    m_body->setCurrentWidget(m_text);
    m_whole = text;
    m_taken = 0;
    m_went = false;
    m_failing = failing;
    m_cut = cut;
    m_failingButton->setEnabled(failing > 0);
    m_portions.start(0);
    takePortion();
    m_text->setFocus();
}

// A long log comes piece by piece, so that the windows go on.
void LogWindow::takePortion()
{
    // Never within a line, unless one is longer than that.
    auto end = m_whole.lastIndexOf(u'\n', std::min(m_taken + Portion, m_whole.size()));
    if (m_whole.size() - m_taken <= Portion)
        end = m_whole.size();
    else if (end <= m_taken)
        end = m_taken + Portion;
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_whole.mid(m_taken, end - m_taken));
    m_taken = end;
    const bool isThere = m_failing > 0 && m_text->blockCount() > m_failing;
    if (!m_went && isThere)
        goToFailing();
    m_went = m_went || isThere;
    if (m_taken < m_whole.size())
        return;
    m_portions.stop();
    m_whole.clear();
    if (!m_went && m_failing > 0)
        goToFailing();
    else if (!m_went)
        m_text->moveCursor(QTextCursor::End);
    showWhere();
    if (!m_search->text().isEmpty())
        showMatches();
}

void LogWindow::showWhere()
{
    QStringList where {tr("%n lines", nullptr, m_text->blockCount())};
    if (m_cut)
        where.append(tr("the log is longer than Dayshift keeps"));
    where.append(m_failing > 0 ? tr("first failing line: %1").arg(m_failing)
                               : tr("no line tells what failed"));
    m_where->setText(where.join(u" · "_s));
}

void LogWindow::setError(const Error &error)
{
    m_state->setWords(u"log"_s, error.title(), error.todo);
    m_body->setCurrentWidget(m_state);
}

void LogWindow::goToFailing()
{
    const auto block = m_text->document()->findBlockByNumber(int(m_failing) - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void LogWindow::find(bool backward, bool fromHere)
{
    const auto words = m_search->text();
    showMatches();
    if (words.isEmpty())
        return;
    auto cursor = m_text->textCursor();
    if (fromHere)
        cursor.setPosition(cursor.selectionStart());
    const auto how = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    auto found = m_text->document()->find(words, cursor, how);
    if (found.isNull()) { // once round
        cursor.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_text->document()->find(words, cursor, how);
    }
    if (!found.isNull()) {
        m_text->setTextCursor(found);
        m_text->centerCursor();
    }
}

void LogWindow::showMatches()
{
    const auto words = m_search->text();
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor at(m_text->document());
    while (!words.isEmpty() && marks.size() < MostMatches) {
        at = m_text->document()->find(words, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(m_theme.tone(Tone::Warn).tint);
        mark.format.setForeground(m_theme.color(Ink::Text));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_matches->setText(words.isEmpty()               ? QString()
                               : marks.isEmpty()     ? tr("not found")
                               : marks.size() < MostMatches
                               ? tr("%n found", nullptr, int(marks.size()))
                               : tr("more than %1 found").arg(MostMatches));
}

void LogWindow::findNext()
{
    find(false, false);
}

void LogWindow::findPrevious()
{
    find(true, false);
}

void LogWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) || event->text() == u"/") {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->matches(QKeySequence::FindNext)) {
        findNext();
    } else if (event->matches(QKeySequence::FindPrevious)) {
        findPrevious();
    } else if (event->key() == Qt::Key_Escape && m_search->hasFocus()) {
        m_search->clear();
        m_text->setFocus();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Dayshift
