// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/board.h"
#include "views/style/theme.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QTextCursor;

namespace Dayshift {

class MarkdownView;
class Store;

// How a story hangs together with others, from its own side: "is blocked by #12 …". Each of them
// can be opened, and each link removed.
class StoryLinksView : public QWidget
{
    Q_OBJECT
public:
    StoryLinksView(Store &store, const Board &board, const Theme &theme, QWidget *parent = nullptr);
    ~StoryLinksView() override;

    void setStory(StoryId id);
    void setReadOnly(bool readOnly);
    // Something happened to stories: what is said of the others is looked at again.
    void refresh();

signals:
    void storyRequested(int number);
    void addWished();
    void removeWished(const Dayshift::StoryLink &link);

private:
    void watch();
    void take(const Delta<StoryLink> &delta);
    void read();
    void draw();
    void drawOne(QTextCursor &cursor, const LinkedStory &linked) const;
    [[nodiscard]] QList<LinkedStory> linked();
    void act(const QString &action);

    Store &m_store;
    const Board &m_board;
    const Theme &m_theme;
    Mailbox m_mailbox {this};
    StoryId m_id;
    QList<StoryLink> m_links;
    QHash<StoryId, LinkedStory> m_elsewhere; // not on the board: in the archive, or not read yet
    QList<LinkedStory> m_drawn;
    std::unique_ptr<QObject> m_watcher;
    bool m_readOnly = false;
    bool m_isReading = false;

    MarkdownView *m_view;
    QPushButton *m_add;
};

} // namespace Dayshift
