// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/commentbox.h"

#include "views/board/attachmentnotice.h"
#include "views/style/icons.h"
#include "views/style/textlabel.h"

#include <QDragMoveEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

CommentBox::CommentBox(Store &store, Drafts &drafts, const AttachmentWords &words,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_theme(theme)
    , m_desk(store, words, this)
    , m_edit(new QPlainTextEdit(this))
    , m_attach(new QToolButton(this))
    , m_files(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
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
    m_edit->viewport()->installEventFilter(this);
    box->addWidget(m_edit);
    m_files->setWrapped();
    box->addWidget(m_files);
    box->addWidget(new AttachmentNotice(m_desk, theme, this));
    auto *row = new QHBoxLayout;
    m_attach->setIcon(Icons::icon(u"attach"_s, theme));
    m_attach->setAutoRaise(true);
    m_attach->setAccessibleName(tr("Attach files to the comment"));
    m_attach->setToolTip(tr("Attach files of at most %1 each to the comment; Ctrl+Shift+V attaches "
                            "the picture in the clipboard")
                                 .arg(m_desk.words().limit()));
    row->addWidget(m_attach);
    connect(m_attach, &QToolButton::clicked, &m_desk, &AttachmentDesk::chooseFiles);
    connect(&m_desk, &AttachmentDesk::attached, this, &CommentBox::addFile);
    connect(&drafts, &Drafts::changed, this, &CommentBox::follow);
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
    m_attach->setVisible(isNew);
    showAttached();
}

// A change of a comment has a draft of its own, so that a new one that was begun waits behind it.
static QString newKey(const CommentPlace &place)
{
    return u"comment/"_s + place.key();
}

static QString changeKey(const CommentPlace &place)
{
    return u"comment-change/"_s + place.key();
}

QString CommentBox::key() const
{
    return m_about.isNull() ? newKey(m_place) : changeKey(m_place);
}

QList<Attachment> CommentBox::files() const
{
    return m_drafts.find(newKey(m_place)).value_or(UnsentText {}).files;
}

// They wait with the words of the comment, so that neither a crash nor another window loses them.
void CommentBox::addFile(const Attachment &attachment)
{
    const auto key = newKey({attachment.story, attachment.epic});
    auto draft = m_drafts.find(key).value_or(UnsentText {});
    draft.files.append(attachment);
    draft.at = m_desk.words().now();
    m_drafts.keep(key, draft);
}

// The same comment may be written in another window: one draft, so that neither takes the other's
// words.
void CommentBox::follow(const QString &key)
{
    if (m_isTyping || m_place.isNull() || (key != newKey(m_place) && key != changeKey(m_place)))
        return;
    showAttached();
    const auto changing = m_drafts.find(changeKey(m_place));
    const bool isUntouched = !m_about.isNull() && m_edit->toPlainText() == m_base;
    if (!changing && isUntouched && key == newKey(m_place))
        return;
    const auto draft = changing ? *changing : m_drafts.find(newKey(m_place)).value_or(UnsentText {});
    if (draft.text != m_edit->toPlainText() || CommentId::fromString(draft.about) != m_about)
        put(draft);
}

void CommentBox::showAttached()
{
    QStringList lines;
    for (const auto &attachment : files())
        lines.append(tr("Goes with it: %1, %2", "a file's name and size")
                             .arg(attachment.name,
                                  m_desk.words().format().bytes(attachment.size)));
    m_files->setText(lines.join(u'\n'));
    m_files->setVisible(!lines.isEmpty() && m_about.isNull());
}

void CommentBox::put(const UnsentText &draft)
{
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(draft.text);
    }
    setAbout(CommentId::fromString(draft.about), draft.base);
}

void CommentBox::setPlace(const CommentPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_desk.setPlace(place.story, place.epic);
    auto draft = m_drafts.find(changeKey(place));
    if (!draft)
        draft = m_drafts.find(newKey(place));
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
    const QScopedValueRollback typing(m_isTyping, true);
    m_send->setEnabled(!m_edit->toPlainText().trimmed().isEmpty());
    m_drafts.keep(key(),
                  {.text = m_edit->toPlainText(),
                   .base = m_base,
                   .about = m_about.isNull() ? QString() : m_about.toString(),
                   .files = m_about.isNull() ? files() : QList<Attachment> {},
                   .at = m_desk.words().now()});
}

void CommentBox::clear()
{
    const bool isNew = m_about.isNull();
    m_drafts.forget(key());
    put(isNew ? UnsentText {} : m_drafts.find(newKey(m_place)).value_or(UnsentText {}));
}

void CommentBox::send()
{
    const auto text = m_edit->toPlainText().trimmed();
    if (text.isEmpty() || m_place.isNull())
        return;
    const auto about = m_about;
    const auto base = m_base;
    if (about.isNull())
        m_sending = files();
    clear();
    if (about.isNull())
        emit written(text);
    else if (text != base)
        emit changed(about, base, text);
    m_sending.clear();
}

// Dropped on the words of a comment, files go with the comment instead of becoming its words.
bool CommentBox::takeDrop(QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (!m_about.isNull() || !AttachmentDesk::canTake(*drop->mimeData()))
        return false;
    if (type == QEvent::Drop)
        m_desk.attach(*drop->mimeData());
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    return true;
}

bool CommentBox::eventFilter(QObject *watched, QEvent *event)
{
    static const QKeyCombination attachPicture(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_V);
    if (watched == m_edit->viewport() && takeDrop(event))
        return true;
    // Here the picture goes with the comment, not with the story.
    if (watched == m_edit && m_about.isNull()
        && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->keyCombination() == attachPicture) {
        if (event->type() == QEvent::KeyPress)
            m_desk.attachClipboard();
        event->accept();
        return true;
    }
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
