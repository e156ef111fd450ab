// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/board/drafts.h"
#include "models/board/epiccomment.h"
#include "views/board/attachmentdesk.h"
#include "views/style/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Dayshift {

class TextLabel;

// Where a comment is written or changed. What was typed and not sent stays in it, also over a
// crash.
class CommentBox : public QWidget
{
    Q_OBJECT
public:
    CommentBox(Store &store, Drafts &drafts, const AttachmentWords &words, const Theme &theme,
               QWidget *parent = nullptr);

    // Shows the unsent words about this story or epic.
    void setPlace(const CommentPlace &place);
    void change(const Comment &comment);
    // What was attached to the comment that is being sent: told within written(), then forgotten.
    [[nodiscard]] QList<Attachment> attached() const { return m_sending; }
    [[nodiscard]] AttachmentDesk &desk() { return m_desk; }

signals:
    void written(const QString &text);
    // The comment of this id is to say this; base is what it said when the changing began.
    void changed(Dayshift::CommentId id, const QString &base, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void showAttached();
    bool takeDrop(QEvent *event);
    void typed();
    void follow(const QString &key);
    void addFile(const Attachment &attachment);
    [[nodiscard]] QList<Attachment> files() const;
    void setAbout(CommentId id, const QString &base);
    void clear();
    void put(const UnsentText &draft);
    [[nodiscard]] QString key() const;

    Drafts &m_drafts;
    const Theme &m_theme;
    AttachmentDesk m_desk;
    QList<Attachment> m_sending;
    bool m_isTyping = false; // what changes is changed here
    CommentPlace m_place;
    CommentId m_about; // null: a new one
    QString m_base;
    QPlainTextEdit *m_edit;
    QToolButton *m_attach;
    TextLabel *m_files;
    QLabel *m_hint;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace Dayshift
