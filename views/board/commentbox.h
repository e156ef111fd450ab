// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/board/drafts.h"
#include "models/board/story.h"
#include "views/style/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Dayshift {

// Where a comment is written or changed. What was typed and not sent stays in it, also over a
// crash.
class CommentBox : public QWidget
{
    Q_OBJECT
public:
    CommentBox(Drafts &drafts, const Theme &theme, Clock clock, QWidget *parent = nullptr);

    // Shows this story's unsent words.
    void setStory(StoryId id);
    void change(const Comment &comment);

signals:
    void written(const QString &text);
    // The comment of this id is to say this; base is what it said when the changing began.
    void changed(Dayshift::CommentId id, const QString &base, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void typed();
    void setAbout(CommentId id, const QString &base);
    void clear();
    void put(const UnsentText &draft);
    [[nodiscard]] QString key() const;

    Drafts &m_drafts;
    const Theme &m_theme;
    Clock m_clock;
    StoryId m_story;
    CommentId m_about; // null: a new one
    QString m_base;
    QPlainTextEdit *m_edit;
    QLabel *m_hint;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace Dayshift
