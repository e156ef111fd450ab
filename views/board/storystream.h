// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/epiccomment.h"
#include "views/style/theme.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;
class QTabBar;
class QTextCharFormat;
class QTextCursor;

namespace Dayshift {

class AttachmentList;
class AttachmentWords;
class CommentBox;
class Drafts;
class MarkdownView;
class Store;

// What was said of a story or an epic and what happened to it, in one stream, the newest last; and
// where to say more. A page of it is read and drawn at a time, as one text.
class StoryStream : public QWidget
{
    Q_OBJECT
public:
    // What a change comes to in words.
    using Happened = std::function<QString(const Change &, const StoryPast &)>;

    // The attachments are those of the place; they know who is at the screen, too.
    StoryStream(Store &store, Drafts &drafts, AttachmentList &attachments, const Theme &theme,
                Happened happened, QWidget *parent = nullptr);
    ~StoryStream() override;

    void setPlace(const CommentPlace &place);
    void setReadOnly(bool readOnly);
    // Something happened there: its changes are read again.
    void readSoon();
    // Who and what the words name may be called otherwise now.
    void showSoon();

signals:
    // A comment is to be written (no before), changed, or taken back (no after), and what is
    // attached to it with it.
    void commentWished(const Dayshift::CommentPlace &place,
                       const std::optional<Dayshift::Comment> &before,
                       const std::optional<Dayshift::Comment> &after,
                       const QList<Dayshift::Attachment> &attached = {});
    void storyRequested(int number);

private:
    enum class Tab { All, Comments, Changes };
    struct Entry
    {
        QDateTime at = {};
        std::optional<Comment> comment = {};
        QString happened = {}; // what a change comes to in words
    };

    void build();
    void watchComments();
    void take(const Delta<Comment> &delta);
    void read();
    void draw();
    [[nodiscard]] QList<Entry> entries() const;
    void drawComment(QTextCursor &cursor, const Comment &comment) const;
    void drawAttached(QTextCursor &cursor, const Comment &comment,
                      const QTextCharFormat &quiet) const;
    [[nodiscard]] QString authorOf(const Comment &comment) const;
    [[nodiscard]] bool isMine(const Comment &comment) const;
    void showEarlier();
    void act(const QString &action);
    void change(CommentId id, const QString &base, const QString &text);

    Store &m_store;
    const Theme &m_theme;
    Drafts &m_drafts;
    AttachmentList &m_attachments;
    const AttachmentWords &m_words;
    Happened m_happened;
    Mailbox m_mailbox {this};
    CommentPlace m_place;
    QList<Comment> m_comments; // the newest of them, in their order
    StoryPast m_past;
    std::unique_ptr<QObject> m_watcher;
    QSet<CommentId> m_whole; // long ones that somebody wants to read to their end
    int m_limit = 0;
    bool m_commentsTold = false;
    bool m_pastTold = false;
    bool m_readOnly = false;
    QString m_drawn; // what is on the screen, to draw only what is new
    QTimer m_reread;
    QTimer m_redraw;

    QTabBar *m_tabs = nullptr;
    QPushButton *m_earlier = nullptr;
    MarkdownView *m_view = nullptr;
    CommentBox *m_box = nullptr;
};

} // namespace Dayshift
