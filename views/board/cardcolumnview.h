// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardmodel.h"
#include "views/board/storydelegate.h"
#include "views/board/storywords.h"
#include "views/style/itemview.h"

#include <QTimer>

namespace Dayshift {

class LaneFrame;

// The cards of one column. It takes and gives cards by mouse, keeps its place when cards come and
// go above it, and tells the board what the keys between columns ask for.
class CardColumnView : public ItemView
{
    Q_OBJECT
public:
    CardColumnView(BoardModel &model, const StoryWords &words, const Theme &theme,
                   QWidget *parent = nullptr);

    // Which column of the model it shows.
    void setColumn(const QModelIndex &column);
    [[nodiscard]] ColumnId columnId() const { return m_columnId; }

    void setDensity(StoryDelegate::Density density);
    // The lanes that it shares with the other columns, while the board has any.
    void setLanes(LaneFrame *lanes) { m_lanes = lanes; }
    [[nodiscard]] bool isInLanes() const;
    void lanesChanged();
    // The keyboard is on the head of a lane now: says so.
    void tellHead(int lane);
    // Room around the cards, for the ring around the one that has the keyboard.
    [[nodiscard]] static int topPadding() { return 8; }
    [[nodiscard]] static int sidePadding() { return 4; }

    // The card that the keyboard is on, if it is in this column.
    [[nodiscard]] QModelIndex ownCurrent() const;
    // What to paint where there is no card: a sentence, and what to do about it.
    void setEmptyWords(const QString &words, const QString &hint);

    // Where a story would come to lie that is dropped at this height of the viewport.
    struct Gap
    {
        int row = 0;
        int lane = -1; // none: the board has no lanes
        StoryId above = {}; // its neighbours, by which the place is found again
        StoryId below = {};

        friend bool operator==(const Gap &, const Gap &) = default;
    };
    [[nodiscard]] Gap gapOf(int y) const;

    [[nodiscard]] QString spokenName(const QModelIndex &index) const override;
    [[nodiscard]] QString spokenDescription(const QModelIndex &index) const override;
    [[nodiscard]] QStringList spokenActions(const QModelIndex &index) const override;
    void runSpokenAction(const QModelIndex &index, const QString &name) override;
    void keyboardSearch(const QString &) override { } // letters are commands here
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] int spokenGroupCount() const override;
    [[nodiscard]] SpokenGroup spokenGroup(int group) const override;
    [[nodiscard]] QString spokenGroupName(int group) const override;
    [[nodiscard]] QRect spokenGroupRect(int group) const override;
    QSize sizeHint() const override { return {240, 300}; }

signals:
    // Steps to the column before (-1) or behind (+1), in reading order.
    void sidewaysRequested(int step);
    // The selected cards one place up, down, or to another column.
    void cardMoveRequested(int columns, int rows);
    // While something hangs over this column: the stories and where they would go.
    void hovered(const QList<Dayshift::StoryId> &stories);
    void left();
    void dropped(const QList<Dayshift::StoryId> &stories, const Dayshift::CardColumnView::Gap &gap);
    // From the first card that is lifted to the last that lies again.
    void dragBegan();
    void dragEnded();
    void menuRequested(const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) override;
    void paintOver(QPainter *painter) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] int topOf(int row) const override;
    [[nodiscard]] int rowAtContent(int y) const override;
    [[nodiscard]] std::pair<int, int> rowsWithin(int top, int bottom) const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintEmpty(QPainter *painter);
    [[nodiscard]] QRect emptyArea() const;
    [[nodiscard]] const QList<int> &spokenLanes() const;
    [[nodiscard]] bool isNewcomer(StoryId id) const;
    [[nodiscard]] bool keyInLanes(QKeyEvent *event);
    [[nodiscard]] QPixmap dragPicture(const QModelIndexList &cards) const;
    [[nodiscard]] QString dropWords() const;
    [[nodiscard]] bool isPlan() const { return m_model.layout() == BoardModel::Layout::Plan; }
    [[nodiscard]] int heightOfRow() const;
    // What its own screen reader actions are called: to the list before, and to the next.
    [[nodiscard]] QString nameOfStep(int columns) const;
    void keepPlace(int start, int count);
    void scrollAtEdge();
    void endHover();
    [[nodiscard]] int pitch() const { return rowHeight(); }

    BoardModel &m_model;
    const StoryWords &m_words;
    const Theme &m_theme;
    ColumnId m_columnId;
    StoryDelegate::Density m_density = StoryDelegate::Density::Full;
    QString m_emptyWords;
    QString m_emptyHint;
    QList<StoryId> m_dragged; // what hangs over this column
    QList<StoryId> m_lifted; // what was taken from it
    LaneFrame *m_lanes = nullptr;
    Gap m_gap; // below the mouse
    mutable QList<int> m_spoken; // lanes, as they were last asked for
    mutable quint64 m_spokenVersion = ~quint64(0);
    int m_dragY = 0;
    QTimer m_edgeScroll;
};

} // namespace Dayshift
