// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/board.h"
#include "views/board/cardcolumnview.h"
#include "views/board/storywords.h"

#include <QItemSelectionModel>
#include <QScrollArea>

#include <vector>

class QAbstractItemDelegate;
class QLineEdit;

namespace Dayshift {

class ColumnHeader;
class LaneFrame;
class StoryDelegate;
class TitleEditor;

// A board: its columns side by side, each with a head that stays. One selection for all of them.
// It paints, leads the keyboard from card to card and turns gestures into wishes; what becomes of
// them is the page's business.
class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    BoardView(Board &board, const StoryWords &words, const Theme &theme, QWidget *parent = nullptr);
    ~BoardView() override;

    [[nodiscard]] QList<StoryId> selected() const;
    [[nodiscard]] StoryId current() const;
    // Selects it, brings it into view and gives it the keyboard.
    void goTo(StoryId id);
    void select(const QList<StoryId> &ids, StoryId current);
    void toggleSelected(StoryId id);
    void clearSelection();
    [[nodiscard]] QRect globalCardRect(StoryId id) const;

    // A field over the card's title; Enter wishes the new one.
    void editTitle(StoryId id);
    // A field on top of a column that makes one story after the other until Esc; an invalid index:
    // in the column of the current card, else in the first.
    void beginNewStory(const QModelIndex &column = {});
    // The page made the story that was asked for: the next one comes below it.
    void setLastAdded(StoryId id) { m_lastAdded = id; }
    [[nodiscard]] bool isEditing() const;

    // Lower cards, so that more are seen; the card that the keyboard is on stays in sight.
    void setCompact(bool compact);
    // A widget in the place of a column's head: what a plan says of its sprint.
    void setHead(int column, QWidget *head);

    // Lanes across the columns, and the keyboard on their heads.
    [[nodiscard]] LaneFrame &lanes() const { return *m_lanes; }
    // Unfolds the lane of a story that would be seen otherwise.
    void reveal(StoryId id);
    // The lane that a new story is written in; -1: none.
    [[nodiscard]] int newStoryLane() const { return m_newLane; }

    [[nodiscard]] CardColumnView *columnView(int column) const;
    [[nodiscard]] int columnCount() const { return int(m_panes.size()); }
    void focusCards();
    [[nodiscard]] QString place() const; // selection and scrolling, as text
    void setPlace(const QString &place);

signals:
    // lane: -1 where there are none.
    void moveRequested(const QList<Dayshift::StoryId> &stories, Dayshift::ColumnId column, int row,
                       int lane);
    void laneFoldRequested(const QSet<QString> &folded);
    void laneMoveRequested(int lane, int before);
    void renameRequested(Dayshift::StoryId story, const QString &title);
    void addRequested(const QString &title, Dayshift::ColumnId column, Dayshift::StoryId below);
    void opened(Dayshift::StoryId story);
    void menuRequested(const QPoint &global);
    void selectionChanged(); // by a person, not because rows came and went

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Pane
    {
        QWidget *widget = nullptr;
        ColumnHeader *header = nullptr;
        QLineEdit *newTitle = nullptr;
        CardColumnView *cards = nullptr;
    };
    // What is seen and selected, by story: it outlives any change of rows.
    struct Kept
    {
        QList<StoryId> selected = {};
        StoryId current = {};
        struct Anchor
        {
            StoryId story = {};
            int offset = 0;
            int value = 0;
        };
        QHash<ColumnId, Anchor> anchors = {};
    };

    void rebuild();
    [[nodiscard]] Pane makePane(int column);
    void connectPane(CardColumnView *cards);
    void fitColumns();
    void refreshHeads();
    void foretell(CardColumnView *cards, const QList<StoryId> &stories);
    void refreshWords();
    void keep();
    void restore();
    void goSideways(int step);
    // boardlanesview.cpp
    void connectLanes();
    void layOutLanes();
    void placeLaneBar();
    void foldLane(int lane, bool folded);
    [[nodiscard]] bool goSidewaysInLane(CardColumnView *from, int step);
    struct Target
    {
        int row = 0;
        int lane = -1;
    };
    [[nodiscard]] std::optional<Target> targetInLane(const QModelIndex &card,
                                                     const QModelIndex &last, int column,
                                                     int rows) const;
    void moveSelected(int columns, int rows);
    void drop(const QList<StoryId> &stories, CardColumnView *target,
              const CardColumnView::Gap &gap);
    void hold();
    void release();
    void addTyped(QLineEdit *field, ColumnId column);
    void placeEditor();
    [[nodiscard]] bool isPlan() const { return m_model.layout() == BoardModel::Layout::Plan; }
    [[nodiscard]] std::pair<QString, QString> wordsOfEmpty(const Column &column) const;
    [[nodiscard]] CardColumnView *viewOf(const QModelIndex &card) const;

    Board &m_board;
    BoardModel &m_model;
    const StoryWords &m_words;
    const Theme &m_theme;
    StoryDelegate *m_delegate;
    QAbstractItemDelegate *m_rows; // of a plan
    QItemSelectionModel *m_selection;
    QWidget *m_strip;
    QScrollBar *m_laneBar;
    LaneFrame *m_lanes;
    bool m_laneView = false; // whether the columns stand in lanes by now
    int m_newLane = -1;
    std::vector<Pane> m_panes;
    TitleEditor *m_editor = nullptr;
    StoryId m_lastAdded;
    Kept m_kept;
    struct Foretold
    {
        ColumnId column = {};
        int newcomers = 0;
    };
    Foretold m_foretold;
    int m_refilling = 0;
    int m_holds = 0;
};

} // namespace Dayshift
