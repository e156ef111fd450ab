// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storydescription.h"

#include "models/board/markdowntext.h"
#include "views/board/markdownview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

StoryDescription::StoryDescription(Drafts &drafts, const Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_theme(theme)
    , m_clock(std::move(clock))
{
    build();
    refresh();
}

void StoryDescription::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    m_view = new MarkdownView(m_theme, this);
    m_view->setAccessibleName(tr("Description"));
    m_view->setAccessibleDescription(tr("E edits it, the space bar ticks the task at the cursor."));
    m_view->setPlaceholderText(tr("Why is it needed? When is it good?"));
    box->addWidget(m_view);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(m_theme.font(Type::Small));
    box->addWidget(m_note);
    m_edit = new QPlainTextEdit(this);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("Why is it needed? When is it good?"));
    m_edit->setFixedHeight(m_theme.scaled(220));
    m_edit->setAccessibleName(tr("Description"));
    m_edit->installEventFilter(this);
    box->addWidget(m_edit);
    m_hint = new QLabel(tr("Ctrl+Enter saves, Esc leaves and keeps your words here. "
                           "Markdown: # heading, - [ ] task, **bold**, `code`."),
                        this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setFont(m_theme.font(Type::Small));
    box->addWidget(m_hint);
    m_write = new QPushButton(tr("Edit description"), this);
    m_write->setToolTip(tr("Edit the description (E)"));
    box->addWidget(m_write, 0, Qt::AlignLeading);
    buildDraftBar();
    box->addWidget(m_draftBar);
    connect(m_write, &QPushButton::clicked, this, &StoryDescription::edit);
    connect(m_view, &MarkdownView::editRequested, this, &StoryDescription::edit);
    connect(m_view, &MarkdownView::storyRequested, this, &StoryDescription::storyRequested);
    connect(m_view, &MarkdownView::taskTicked, this, &StoryDescription::tick);
    connect(m_view, &MarkdownView::tasksUnclear, this, [this] {
        m_note->setText(tr("This box cannot be ticked here. Press E and change its line."));
        m_note->show();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &StoryDescription::typed);
    connect(&m_drafts, &Drafts::changed, this, &StoryDescription::follow);
}

void StoryDescription::buildDraftBar()
{
    m_draftBar = new QWidget(this);
    auto *box = new QVBoxLayout(m_draftBar);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_draftWords = new QLabel(tr("What you wrote here was not saved. It is kept on this computer."),
                              m_draftBar);
    m_draftWords->setTextFormat(Qt::PlainText);
    m_draftWords->setWordWrap(true);
    box->addWidget(m_draftWords);
    auto *row = new QHBoxLayout;
    auto *go = new QPushButton(tr("Go on writing"), m_draftBar);
    auto *drop = new QPushButton(tr("Throw it away"), m_draftBar);
    connect(go, &QPushButton::clicked, this, &StoryDescription::goOn);
    connect(drop, &QPushButton::clicked, this, [this] {
        m_drafts.forget(key());
        m_view->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    row->addWidget(go);
    row->addWidget(drop);
    row->addStretch(1);
    box->addLayout(row);
}

QString StoryDescription::key() const
{
    return u"description/"_s + m_id.toString();
}

bool StoryDescription::isEditing() const
{
    return !m_edit->isHidden();
}

void StoryDescription::setStory(StoryId id)
{
    if (id == m_id)
        return;
    m_edit->hide();
    m_id = id;
    m_text.reset();
    m_isTold = false;
    refresh();
}

void StoryDescription::setText(const std::optional<StoryText> &text)
{
    m_text = text;
    m_isTold = true;
    if (!isEditing())
        refresh();
}

void StoryDescription::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void StoryDescription::refresh()
{
    const bool isEditing = this->isEditing();
    m_view->setVisible(!isEditing);
    m_view->setChangeable(!m_readOnly);
    m_edit->setVisible(isEditing);
    m_hint->setVisible(isEditing);
    // Nothing is changed before it is known what there is to change.
    const bool mayWrite = !isEditing && !m_readOnly && m_isTold;
    const bool hasDraft = mayWrite && m_drafts.find(key());
    m_draftBar->setVisible(hasDraft);
    m_write->setVisible(mayWrite && !hasDraft);
    if (isEditing) {
        m_note->hide();
        return;
    }
    m_view->setText(m_text ? m_text->description : QString());
    m_note->setText(m_view->isShortened()
                            ? tr("Only the beginning is shown: the text is very long. All of it "
                                 "is there when you edit it.")
                            : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void StoryDescription::begin(const QString &text, const std::optional<StoryText> &base)
{
    m_base = base;
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
    m_edit->show();
    refresh();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void StoryDescription::edit()
{
    if (m_readOnly || !m_isTold || isEditing())
        return;
    if (m_drafts.find(key()))
        goOn();
    else
        begin(m_text ? m_text->description : QString(), m_text);
}

// The draft knows what it was written over: whoever changed that meanwhile is not overwritten.
void StoryDescription::goOn()
{
    const auto draft = m_drafts.find(key());
    if (!draft)
        return;
    auto base = m_text;
    if (base && base->description != draft->base)
        base->description = draft->base;
    begin(draft->text, base);
    m_edit->moveCursor(QTextCursor::End);
}

void StoryDescription::typed()
{
    const QScopedValueRollback typing(m_isTyping, true);
    m_drafts.keep(key(),
                  {.text = m_edit->toPlainText(),
                   .base = m_base ? m_base->description : QString(),
                   .at = m_clock()});
}

// The same text may be written in another window: one draft, so that neither takes the other's words.
void StoryDescription::follow(const QString &key)
{
    if (m_isTyping || key != this->key())
        return;
    const auto draft = m_drafts.find(key);
    if (!isEditing()) {
        refresh();
    } else if (!draft) {
        m_edit->hide(); // saved or thrown away there
        refresh();
    } else if (draft->text != m_edit->toPlainText()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(draft->text);
    }
}

void StoryDescription::save()
{
    const auto text = m_edit->toPlainText();
    const auto before = m_base;
    m_edit->hide();
    m_drafts.forget(key());
    refresh();
    m_view->setFocus(Qt::OtherFocusReason);
    if (text != (before ? before->description : QString()))
        emit describeWished(m_id, before, text, false);
}

void StoryDescription::leave()
{
    if (m_edit->toPlainText() == (m_base ? m_base->description : QString()))
        m_drafts.forget(key());
    m_edit->hide();
    refresh();
    m_view->setFocus(Qt::OtherFocusReason);
}

void StoryDescription::tick(int task, bool done)
{
    if (!m_text)
        return;
    const auto after = withTask(m_text->description, task, done);
    if (after != m_text->description)
        emit describeWished(m_id, m_text, after, true);
}

bool StoryDescription::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Dayshift
