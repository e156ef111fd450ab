// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/board/lanelayout.h"
#include "views/board/lanewords.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QMouseEvent;
class QPainter;
class QScrollBar;

namespace Dayshift {

class CardColumnView;

// What the columns of a board have in common while it has lanes: one height, one scroll bar, and
// the heads that run across all of them. Each column paints its slice of a head, so that scrolling
// still moves what is painted already. It also knows the head that the keyboard is on.
class LaneFrame : public QObject
{
    Q_OBJECT
public:
    LaneFrame(BoardModel &model, const StoryWords &words, const Theme &theme, QScrollBar *bar,
              QObject *parent);

    void setViews(const QList<CardColumnView *> &views);
    [[nodiscard]] bool isOn() const { return m_layout.isOn(); }
    [[nodiscard]] const LaneLayout &layout() const { return m_layout; }
    [[nodiscard]] const LaneWords &words() const { return m_words; }
    // How many lanes of a column hold more than they may.
    [[nodiscard]] int lanesOver(int column) const;
    // Lanes came, went or were switched off; cards got another height.
    void refresh(int rowHeight);
    // Which part of the columns is in sight from side to side: heads stand there.
    void setSight(int left, int width);
    // How far the columns scroll.
    [[nodiscard]] int scrollEnd() const;

    // Rows came or went: what is seen stays where it is, but for a story that was moved itself.
    void refit(StoryId moved = {});
    void keep();
    void restore();

    // In the viewport of a column: its slice of the heads, and its own lines below them.
    void paint(QPainter *painter, const CardColumnView *view, const QRegion &region) const;
    // The head of the lane that is scrolled through stays at the top of the columns, until the end
    // of its lane pushes it out: which band it is of, and where it stands in a viewport.
    struct Held
    {
        int band = -1;
        int top = 0;
    };
    [[nodiscard]] std::optional<Held> held() const;
    // How much of the top of a viewport it covers.
    [[nodiscard]] int covered() const;
    // The lane on whose head, or line of folded cards, a point of its viewport lies; -1: none.
    [[nodiscard]] int headAt(const CardColumnView *view, const QPoint &point) const;
    [[nodiscard]] QString toolTip(int lane) const;

    // The lane on whose head the keyboard is; -1: it is on a card.
    [[nodiscard]] int current() const;
    void setCurrent(int lane, CardColumnView *view);
    void leaveHead();
    void updateHeads();
    // From a card or a head to the next one above (-1) or below (+1), head or card.
    void step(CardColumnView *view, int step);
    // Keys on a head; true: it was one for it.
    bool keyOnHead(int key, Qt::KeyboardModifiers modifiers);

    // A head under the mouse: a click folds it, a drag puts it elsewhere. True: it is ours.
    bool pressed(CardColumnView *view, const QMouseEvent *event);
    bool moved(CardColumnView *view, const QMouseEvent *event);
    bool released(CardColumnView *view, const QMouseEvent *event);
    bool cancelDrag();

signals:
    void foldRequested(int lane, bool folded);
    // To another place: above the lane that is named, which may be the last.
    void moveRequested(int lane, int before);
    void cardReached(const QModelIndex &card);
    void headReached();
    void counted();

private:
    [[nodiscard]] int offset() const; // from the top of a viewport to the first lane
    void count();
    void noteAnchor();
    void scrollAll(int value);
    [[nodiscard]] const QString &sentenceOf(int lane) const;
    void paintHead(QPainter *painter, const QRect &head, const LaneLayout::Band &band) const;
    void paintTitle(QPainter *painter, const QRect &area, int lane) const;
    void paintCells(QPainter *painter, const CardColumnView *view, int column, int top,
                    const LaneLayout::Band &band) const;
    [[nodiscard]] bool isMovable(int lane) const;
    [[nodiscard]] int dropBefore(int y) const;

    BoardModel &m_model;
    const StoryWords &m_story;
    const Theme &m_theme;
    LaneWords m_words;
    LaneLayout m_layout;
    QScrollBar *m_bar;
    QList<CardColumnView *> m_views;
    QTimer m_counting;
    BoardModel::LaneCounts m_counts;
    mutable QHash<int, QString> m_sentences;
    int m_left = 0;
    int m_width = 0;
    bool m_scrolling = false;
    std::vector<LaneLayout::Band> m_seen; // as the columns know it
    struct Anchor
    {
        StoryId story = {};
        BoardLane lane = {};
        int y = 0; // of the card, or of the lane's head, in the viewport
    };
    std::optional<Anchor> m_anchor;
    std::optional<BoardLane> m_current;
    struct Press
    {
        int lane = -1;
        BoardLane what = {}; // by which it is found again if others were put above it meanwhile
        QPoint at = {};
        bool drags = false;
        int before = -1;
    };
    Press m_press;
};

} // namespace Dayshift
