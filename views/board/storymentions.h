// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/story.h"
#include "views/style/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Dayshift {

class MarkdownView;
class Store;

// Which other stories name this one in their description or comments; not seen where none does.
class StoryMentions : public QWidget
{
    Q_OBJECT
public:
    StoryMentions(Store &store, const Theme &theme, QWidget *parent = nullptr);
    ~StoryMentions() override;

    void setStory(const Story &story);

signals:
    void storyRequested(int number);

private:
    void watch();
    void read();
    void draw(const QList<Story> &stories);

    Store &m_store;
    const Theme &m_theme;
    Mailbox m_mailbox {this};
    Story m_story;
    QTimer m_reading;
    QList<Story> m_stories;
    std::unique_ptr<QObject> m_watcher;
    MarkdownView *m_view;
};

} // namespace Dayshift
