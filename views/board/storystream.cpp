// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storystream.h"

#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "views/board/attachmentlist.h"
#include "views/board/commentbox.h"
#include "views/board/markdowndocument.h"
#include "views/board/markdownview.h"

#include <QPushButton>
#include <QTabBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int PageSize = 30;
// So much of a comment is drawn until somebody asks for all of it.
static constexpr qsizetype MostOfComment = 4'000;

StoryStream::StoryStream(Store &store, Drafts &drafts, AttachmentList &attachments,
                         const Theme &theme, Happened happened, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_drafts(drafts)
    , m_attachments(attachments)
    , m_words(attachments.desk().words())
    , m_happened(std::move(happened))
    , m_limit(PageSize)
{
    build();
    m_reread.setSingleShot(true);
    m_reread.setInterval(200); // a burst of changes is read once
    connect(&m_reread, &QTimer::timeout, this, &StoryStream::read);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(0);
    connect(&m_redraw, &QTimer::timeout, this, &StoryStream::draw);
    connect(&attachments.model(), &AttachmentsModel::changed, this, [this] {
        m_redraw.start();
        m_reread.start();
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_drawn.clear();
        m_redraw.start();
    });
}

StoryStream::~StoryStream() = default;

void StoryStream::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What the stream shows"));
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab(QString());
    box->addWidget(m_tabs);
    m_earlier = new QPushButton(tr("Show earlier"), this);
    box->addWidget(m_earlier, 0, Qt::AlignLeading);
    m_view = new MarkdownView(m_theme, this);
    m_view->setAccessibleName(tr("Comments and changes"));
    box->addWidget(m_view);
    m_box = new CommentBox(m_store, m_drafts, m_words, m_theme, this);
    box->addWidget(m_box);
    connect(m_tabs, &QTabBar::currentChanged, this, &StoryStream::draw);
    connect(m_earlier, &QPushButton::clicked, this, &StoryStream::showEarlier);
    connect(m_view, &MarkdownView::storyRequested, this, &StoryStream::storyRequested);
    connect(m_view, &MarkdownView::actionRequested, this, &StoryStream::act);
    connect(m_box, &CommentBox::changed, this, &StoryStream::change);
    connect(m_box, &CommentBox::written, this, [this](const QString &text) {
        const auto comment
                = newComment(m_place.story, m_words.me(), m_store.author().actor, text, m_words.now());
        auto attached = m_box->attached();
        for (auto &attachment : attached)
            (m_place.epic.isNull() ? attachment.comment : attachment.epicComment) = comment.id;
        emit commentWished(m_place, std::nullopt, comment, attached);
    });
}

void StoryStream::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_box->setVisible(!readOnly);
}

void StoryStream::setPlace(const CommentPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_limit = PageSize;
    m_whole.clear();
    m_comments.clear();
    m_past = {};
    m_commentsTold = m_pastTold = false;
    m_box->setPlace(place);
    m_watcher.reset();
    draw();
    if (m_place.isNull())
        return;
    watchComments();
    read();
}

// The newest of them, and what changes; only so many, however many there are.
void StoryStream::watchComments()
{
    m_watcher = std::make_unique<QObject>();
    const auto scope = newestCommentsAt(m_place, m_limit);
    if (m_place.epic.isNull()) {
        m_store.watch<Comment>(
                comments(), m_watcher.get(), [this](const Delta<Comment> &delta) { take(delta); },
                scope);
        return;
    }
    m_store.watch<EpicComment>(
            epicComments(), m_watcher.get(),
            [this](const Delta<EpicComment> &delta) {
                Delta<Comment> plain {.reset = delta.reset,
                                      .complete = delta.complete,
                                      .removed = delta.removed};
                for (const auto &comment : delta.current) {
                    if (comment.epic == m_place.epic)
                        plain.current.append(comment);
                }
                take(plain);
            },
            scope);
}

void StoryStream::take(const Delta<Comment> &delta)
{
    if (delta.reset)
        m_comments.clear();
    m_commentsTold = m_commentsTold || delta.complete;
    bool isNews = false, isGone = false;
    const auto drop = [&](CommentId id) {
        return m_comments.removeIf([id](const Comment &known) { return known.id == id; }) > 0;
    };
    for (const auto &id : delta.removed)
        isGone = drop(CommentId::fromString(id)) || isGone;
    for (const auto &comment : delta.current) {
        if (comment.story != m_place.story)
            continue;
        isNews = true;
        drop(comment.id);
        m_comments.append(comment);
    }
    std::ranges::sort(m_comments, [](const Comment &a, const Comment &b) {
        return a.at < b.at || (a.at == b.at && a.id < b.id);
    });
    if (!isNews && !isGone && !delta.reset)
        return; // of another story
    draw();
    if (!delta.reset)
        m_reread.start();
    // It may only have become one of the older ones.
    if (isGone && !isNews && m_limit > PageSize)
        watchComments();
}

void StoryStream::readSoon()
{
    m_reread.start();
}

void StoryStream::showSoon()
{
    m_redraw.start();
}

void StoryStream::read()
{
    if (m_place.isNull())
        return;
    const auto place = m_place;
    const auto limit = m_limit;
    const auto ask = [place, limit](Database &database) {
        return readPastAt(database, place, limit);
    };
    m_mailbox.await(m_store.read(ask), [this, place](const Result<StoryPast> &past) {
        if (place != m_place || !past)
            return;
        m_past = *past;
        m_pastTold = true;
        draw();
    });
}

QList<StoryStream::Entry> StoryStream::entries() const
{
    const auto tab = Tab(m_tabs->currentIndex());
    QList<Entry> all;
    if (tab != Tab::Changes) {
        for (const auto &comment : m_comments)
            all.append({.at = comment.at, .comment = comment});
    }
    if (tab != Tab::Comments) {
        // Newest first in the log; of those of one moment the later stays behind the earlier.
        for (auto change = m_past.changes.crbegin(); change != m_past.changes.crend(); ++change)
            all.append({.at = change->at, .happened = m_happened(*change, m_past)});
    }
    std::ranges::stable_sort(all, {}, &Entry::at);
    return all.mid(std::max<qsizetype>(0, all.size() - m_limit));
}

QString StoryStream::authorOf(const Comment &comment) const
{
    const auto member = comment.member.isNull() ? QString() : m_words.memberName(comment.member);
    const auto who = member.isEmpty() ? comment.author : member;
    return who.isEmpty() ? tr("Somebody") : who;
}

bool StoryStream::isMine(const Comment &comment) const
{
    return !m_readOnly && isOwn(comment, m_words.me(), m_store.author().actor);
}

static void writeLink(QTextCursor &cursor, const QString &words, const QString &action,
                      QTextCharFormat format, const Theme &theme)
{
    cursor.insertText(u" · "_s, format);
    format.setAnchor(true);
    format.setAnchorHref(action);
    format.setForeground(theme.color(Ink::Link));
    cursor.insertText(words, format);
}

void StoryStream::drawComment(QTextCursor &cursor, const Comment &comment) const
{
    QTextCharFormat strong, quiet;
    strong.setFont(m_theme.font(Type::BodyBold));
    strong.setForeground(m_theme.color(Ink::Text));
    quiet.setFont(m_theme.font(Type::Small));
    quiet.setForeground(m_theme.color(Ink::TextMuted));
    cursor.insertText(authorOf(comment), strong);
    cursor.insertText(u" · "_s + m_words.format().moment(comment.at, m_words.now()), quiet);
    const auto id = comment.id.toString();
    if (isMine(comment)) {
        writeLink(cursor, tr("Edit"), u"comment-edit:"_s + id, quiet, m_theme);
        writeLink(cursor, tr("Delete"), u"comment-delete:"_s + id, quiet, m_theme);
    }
    QTextDocument said;
    const bool isShortened
            = drawMarkdown(said, comment.text, m_theme,
                           m_whole.contains(comment.id) ? MostCharactersShown : MostOfComment);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertFragment(QTextDocumentFragment(&said));
    if (isShortened && !m_whole.contains(comment.id)) {
        cursor.insertBlock(QTextBlockFormat(), quiet);
        cursor.insertText(tr("This is only the beginning."), quiet);
        writeLink(cursor, tr("Show all of it"), u"comment-show:"_s + id, quiet, m_theme);
    }
    drawAttached(cursor, comment, quiet);
}

void StoryStream::drawAttached(QTextCursor &cursor, const Comment &comment,
                               const QTextCharFormat &quiet) const
{
    const auto attached = m_attachments.model().of(comment.id);
    for (const auto &attachment : attached) {
        cursor.insertBlock(QTextBlockFormat(), quiet);
        cursor.insertText(tr("Attached"), quiet);
        writeLink(cursor, safeFileName(attachment.name),
                  u"attachment-open:"_s + attachment.id.toString(), quiet, m_theme);
        cursor.insertText(u" · "_s + m_words.format().bytes(attachment.size), quiet);
    }
}

void StoryStream::draw()
{
    m_tabs->setTabText(
            int(Tab::All),
            tr("All %1", "comments and changes").arg(m_past.changeCount + m_past.commentCount));
    m_tabs->setTabText(int(Tab::Comments), tr("Comments %1").arg(m_past.commentCount));
    m_tabs->setTabText(int(Tab::Changes), tr("Changes %1").arg(m_past.changeCount));
    const auto tab = Tab(m_tabs->currentIndex());
    const auto lines = entries();
    const int there = (tab == Tab::Changes ? 0 : m_past.commentCount)
            + (tab == Tab::Comments ? 0 : m_past.changeCount);
    m_earlier->setVisible(lines.size() < there && lines.size() >= m_limit);

    QString wanted(m_past.isShortened ? u"…"_s : QString());
    for (const auto &line : lines) {
        wanted += m_words.format().moment(line.at, m_words.now()) + line.happened;
        for (const auto &attachment :
             line.comment ? m_attachments.model().of(line.comment->id) : QList<Attachment> {})
            wanted += attachment.id.toString();
        if (const auto &comment = line.comment)
            wanted += comment->id.toString() + authorOf(*comment) + comment->text
                    + (isMine(*comment) ? u'*' : u'-')
                    + (m_whole.contains(comment->id) ? u'+' : u'-');
    }
    if (wanted == m_drawn && !wanted.isEmpty())
        return;
    m_drawn = wanted;
    auto *document = new QTextDocument(m_view);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(m_theme.font(Type::Body));
    document->setIndentWidth(m_theme.scaled(20));
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    QTextCharFormat quiet;
    quiet.setFont(m_theme.font(Type::Small));
    quiet.setForeground(m_theme.color(Ink::TextMuted));
    QTextBlockFormat apart;
    for (const auto &line : lines) {
        if (apart.hasProperty(QTextFormat::BlockTopMargin))
            cursor.insertBlock(apart, QTextCharFormat());
        apart.setTopMargin(Theme::Space3);
        if (line.comment)
            drawComment(cursor, *line.comment);
        else
            cursor.insertText(
                    tr("%1 · %2", "what happened, when")
                            .arg(line.happened, m_words.format().moment(line.at, m_words.now())),
                    quiet);
    }
    if (m_past.isShortened && tab != Tab::Comments) {
        cursor.insertBlock(apart, quiet);
        cursor.insertText(
                m_place.epic.isNull()
                        ? tr("This story has more links, criteria and attachments than are told "
                             "of here: these are the newest changes of them.")
                        : tr("This epic has more attachments than are told of here: these are the "
                             "newest changes of them."),
                quiet);
    }
    if (lines.isEmpty() && m_commentsTold && m_pastTold)
        cursor.insertText(tab == Tab::Changes ? tr("Nothing has happened yet.")
                                              : tr("Nobody has said anything yet."),
                          quiet);
    cursor.endEditBlock();
    const int place = m_view->textCursor().position();
    m_view->take(document);
    auto caret = m_view->textCursor();
    caret.setPosition(std::min(place, document->characterCount() - 1));
    m_view->setTextCursor(caret);
}

void StoryStream::showEarlier()
{
    m_limit += PageSize;
    watchComments();
    read();
}

void StoryStream::act(const QString &action)
{
    if (action.startsWith("attachment-open:"_L1)) {
        const auto wanted = AttachmentId::fromString(action.section(u':', 1));
        const auto &all = m_attachments.model().all();
        if (const auto known = std::ranges::find(all, wanted, &Attachment::id); known != all.end())
            m_attachments.desk().open(*known);
        return;
    }
    const auto id = CommentId::fromString(action.section(u':', 1));
    const auto found = std::ranges::find(m_comments, id, &Comment::id);
    if (found == m_comments.end())
        return;
    if (action.startsWith("comment-show:"_L1)) {
        m_whole.insert(id);
        draw();
    } else if (isMine(*found) && action.startsWith("comment-edit:"_L1)) {
        m_box->change(*found);
    } else if (isMine(*found) && action.startsWith("comment-delete:"_L1)) {
        emit commentWished(m_place, *found, std::nullopt, m_attachments.model().of(id));
    }
}

// It may be further back than what is shown, and changed by another window meanwhile: then it is a
// conflict, as with everything that two people change.
void StoryStream::change(CommentId id, const QString &base, const QString &text)
{
    const auto place = m_place;
    const auto ask = [place, id](Database &database) { return findComment(database, place, id); };
    m_mailbox.await(m_store.read(ask), [this, place, base,
                                        text](const Result<std::optional<Comment>> &found) {
        if (!found || !*found) {
            // Somebody took it back; the words are still worth something.
            emit commentWished(place, std::nullopt,
                               newComment(place.story, m_words.me(), m_store.author().actor, text,
                                          m_words.now()));
            return;
        }
        auto before = **found;
        before.text = base;
        auto after = before;
        after.text = text;
        emit commentWished(place, before, after);
    });
}

} // namespace Dayshift
