// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/sprintscope.h"
#include "views/board/boardpage.h"

namespace Dayshift {

class SprintDesk;
class SprintHead;

// The backlog in its order, and beside it one sprint: stories are pulled into the sprint and put
// back by mouse, by button and by key, several at once. Everything else that can be done to a story
// is done as on the board.
class BacklogPage : public BoardPage
{
    Q_OBJECT
public:
    BacklogPage(Store &store, QUndoStack &undo, const Theme &theme, const Format &format = Format(),
                Clock clock = systemClock(), QWidget *parent = nullptr);
    ~BacklogPage() override;

    QString context() const override;
    QList<QWidget *> toolbarWidgets() const override { return {}; }
    QList<QAction *> toolbarActions() const override { return {}; } // its rows are compact already
    QString place() const override;
    void setPlace(const QString &place) override;
    bool isReady() const override;
    QMenu *cardMenu(QWidget *parent) override;

    void move(const QList<StoryId> &stories, ColumnId list, int row, int lane = -1) override;
    void add(const QString &title, ColumnId list, StoryId below) override;
    // Into the chosen sprint, or back; each keeps its rank. Who is where it is to go stays.
    void pull(const QList<StoryId> &stories);
    void putBack(const QList<StoryId> &stories);

    [[nodiscard]] SprintHead &head() { return *m_head; }
    [[nodiscard]] SprintDesk &desk() { return *m_desk; }

protected:
    void refreshState() override;
    void refreshCounts() override;
    void refreshActions() override;

private:
    void connectHead();
    void refreshHead();
    void readScope();
    void plan(const QList<StoryId> &stories, SprintId sprint, const QString &words);
    [[nodiscard]] QList<StoryId> chosenIn(ColumnId list) const;
    // S: pulls what of the selection is in the backlog, else puts the selection back.
    void pullOrPutBack();
    void goOn(ColumnId list, int row);
    void moveOn(const QList<StoryId> &stories, const Column &column, const Carry &carry);

    Mailbox m_answers {this};
    SprintHead *m_head;
    SprintDesk *m_desk;
    QAction *m_pull = nullptr;
    QAction *m_putBack = nullptr;
    QAction *m_plan = nullptr;
    SprintScope m_scope;
    // What the scope was last read for: it is read again when one of them differs.
    struct ReadFor
    {
        Sprint sprint = {};
        BoardCounts counts = {};
        friend bool operator==(const ReadFor &, const ReadFor &) = default;
    };
    ReadFor m_readFor;
    int m_reading = 0;
};

} // namespace Dayshift
