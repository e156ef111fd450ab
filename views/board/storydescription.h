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

class MarkdownView;

// Why a story is needed: read as Markdown, changed as text. What was typed and not saved is kept
// and offered again, whatever happens.
class StoryDescription : public QWidget
{
    Q_OBJECT
public:
    StoryDescription(Drafts &drafts, const Theme &theme, Clock clock, QWidget *parent = nullptr);

    // Leaves what is being written as a draft, and shows another story.
    void setStory(StoryId id);
    // As it is stored now; nothing: the story has none.
    void setText(const std::optional<StoryText> &text);
    void setReadOnly(bool readOnly);
    void edit();
    [[nodiscard]] bool isEditing() const;

signals:
    void describeWished(Dayshift::StoryId story, const std::optional<Dayshift::StoryText> &before,
                        const QString &description, bool isTick);
    void storyRequested(int number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildDraftBar();
    void refresh();
    void begin(const QString &text, const std::optional<StoryText> &base);
    void goOn();
    void save();
    void leave();
    void typed();
    void follow(const QString &key);
    void tick(int task, bool done);
    [[nodiscard]] QString key() const;

    Drafts &m_drafts;
    bool m_isTyping = false; // what changes is changed here
    const Theme &m_theme;
    Clock m_clock;
    StoryId m_id;
    std::optional<StoryText> m_text;
    std::optional<StoryText> m_base; // what stood there when the writing began
    bool m_isTold = false; // what is stored is known
    bool m_readOnly = false;

    MarkdownView *m_view = nullptr;
    QLabel *m_note = nullptr; // what is not shown, or cannot be done
    QPlainTextEdit *m_edit = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_draftBar = nullptr;
    QLabel *m_draftWords = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace Dayshift
