// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/board/storywords.h"
#include "views/style/paint.h"

#include <QStyledItemDelegate>

namespace Dayshift {

// Paints a story as a card: number and points, two lines of title, what its builds say, how long
// it has been where it is, whose it is.
class StoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    StoryDelegate(const StoryWords &words, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // Compact: lower cards with one line of title, and their state as a sign with its words only
    // where there is room.
    enum class Density { Full, Compact };
    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }

    // A card and the gap below it.
    [[nodiscard]] static int rowHeight(const Theme &theme, Density density);
    // Where in its row the card is, and where on the card the title: an editor takes that place.
    [[nodiscard]] static QRect cardRect(const QRect &row, const Theme &theme);
    [[nodiscard]] static QRect titleRect(const QRect &row, const Story &story,
                                         Qt::LayoutDirection direction, const Theme &theme,
                                         Density density);

private:
    void paintCompact(QPainter *painter, const QRect &card, const QRect &titleRect,
                      const Story &story, Qt::LayoutDirection direction) const;
    void paintHead(QPainter *painter, const QRect &card, const Story &story,
                   Qt::LayoutDirection direction) const;
    void paintFoot(QPainter *painter, const QRect &card, const Story &story,
                   Qt::LayoutDirection direction) const;
    int paintAge(QPainter *painter, const QRect &card, const Story &story, int words,
                 Qt::LayoutDirection direction) const;

    const StoryWords &m_words;
    const Theme &m_theme;
    mutable Paint::WrappedText m_titles;
    Density m_density = Density::Full;
};

} // namespace Dayshift
