// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/board.h"
#include "models/board/donefacts.h"
#include "views/board/storywords.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace Dayshift {

class Store;
class TextLabel;

// What done means for one story, and what proves it: each check with its sign, its word and its
// evidence; ticks for those that people tick; what was overridden; and the way to the next column.
class DoneSection : public QWidget
{
    Q_OBJECT
public:
    DoneSection(Store &store, Board &board, const StoryWords &words, const Theme &theme,
                QWidget *parent = nullptr);
    ~DoneSection() override;

    void setStory(const Story &story); // again with each change of it
    void setReadOnly(bool readOnly);

signals:
    void tickWished(const std::optional<Dayshift::DoneTick> &before,
                    const Dayshift::DoneTick &after);
    void moveWished(Dayshift::StoryId story, Dayshift::ColumnId column);

protected:
    void showEvent(QShowEvent *event) override;

private:
    // All that one look at the workspace gives.
    struct Shown
    {
        DoneStanding standing = {};
        EntryVerdict next = {}; // what the next column would say
    };

    void watch();
    void read();
    void show(const Shown &shown);
    void addCheck(const CheckResult &result);
    void addLine(Sign sign, const QString &text);
    void addMove();
    void askForTick(const CheckResult &result, const QWidget *beside);
    [[nodiscard]] Column nextColumn() const; // a null id: it lies in the last one
    [[nodiscard]] QString summary() const;

    Store &m_store;
    Board &m_board;
    const StoryWords &m_words;
    const Theme &m_theme;
    Mailbox m_mailbox {this};
    Story m_story;
    std::unique_ptr<QObject> m_watcher; // of what lies in the workspace about this story
    QTimer m_read;
    Shown m_shown;
    int m_reading = 0;
    bool m_readOnly = false;
    TextLabel *m_summary;
    QWidget *m_lines = nullptr; // made anew with each look
    QVBoxLayout *m_box;
};

} // namespace Dayshift
