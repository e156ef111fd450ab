// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/commentbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

CommentBox::CommentBox(Drafts &drafts, const Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_theme(theme)
    , m_clock(std::move(clock))
    , m_edit(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
    , m_send(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Leave it as it was"), this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_theme.scaled(76));
    m_edit->setAccessibleName(tr("Write a comment"));
    m_edit->setPlaceholderText(tr("Write a comment, # and a number link a story"));
    m_edit->installEventFilter(this);
    box->addWidget(m_edit);
    auto *row = new QHBoxLayout;
    m_hint->setFont(theme.font(Type::Small));
    m_hint->setTextFormat(Qt::PlainText);
    row->addWidget(m_hint, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_send);
    box->addLayout(row);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentBox::typed);
    connect(m_send, &QPushButton::clicked, this, &CommentBox::send);
    connect(m_cancel, &QPushButton::clicked, this, &CommentBox::clear);
    setAbout({}, {});
}

void CommentBox::setAbout(CommentId id, const QString &base)
{
    m_about = id;
    m_base = base;
    const bool isNew = id.isNull();
    m_send->setText(isNew ? tr("Comment") : tr("Save comment"));
    m_send->setToolTip(isNew ? tr("Send the comment (Ctrl+Enter)")
                             : tr("Save the comment (Ctrl+Enter)"));
    m_cancel->setVisible(!isNew);
    m_send->setEnabled(!m_edit->toPlainText().trimmed().isEmpty());
    // While a comment is changed two buttons need the room.
    m_hint->setText(isNew ? tr("Ctrl+Enter sends") : QString());
}

// A change of a comment has a draft of its own, so that a new one that was begun waits behind it.
static QString newKey(StoryId story)
{
    return u"comment/"_s + story.toString();
}

static QString changeKey(StoryId story)
{
    return u"comment-change/"_s + story.toString();
}

QString CommentBox::key() const
{
    return m_about.isNull() ? newKey(m_story) : changeKey(m_story);
}

void CommentBox::put(const UnsentText &draft)
{
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(draft.text);
    }
    setAbout(CommentId::fromString(draft.about), draft.base);
}

void CommentBox::setStory(StoryId id)
{
    if (id == m_story)
        return;
    m_story = id;
    auto draft = m_drafts.find(changeKey(id));
    if (!draft)
        draft = m_drafts.find(newKey(id));
    put(draft.value_or(UnsentText {}));
}

void CommentBox::change(const Comment &comment)
{
    if (m_about != comment.id)
        put({.text = comment.text, .base = comment.text, .about = comment.id.toString()});
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void CommentBox::typed()
{
    m_send->setEnabled(!m_edit->toPlainText().trimmed().isEmpty());
    m_drafts.keep(key(),
                  {.text = m_edit->toPlainText(),
                   .base = m_base,
                   .about = m_about.isNull() ? QString() : m_about.toString(),
                   .at = m_clock()});
}

void CommentBox::clear()
{
    const bool isNew = m_about.isNull();
    m_drafts.forget(key());
    put(isNew ? UnsentText {} : m_drafts.find(newKey(m_story)).value_or(UnsentText {}));
}

void CommentBox::send()
{
    const auto text = m_edit->toPlainText().trimmed();
    if (text.isEmpty() || m_story.isNull())
        return;
    const auto about = m_about;
    const auto base = m_base;
    clear();
    if (about.isNull())
        emit written(text);
    else if (text != base)
        emit changed(about, base, text);
}

bool CommentBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Dayshift
