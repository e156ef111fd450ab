// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/board/storywords.h"

#include <QStyledItemDelegate>

namespace Dayshift {

// Paints a story as one line of a plan: its state, number, title, epic, points, and whose it is.
class StoryRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    StoryRowDelegate(const StoryWords &words, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // A line and the gap below it.
    [[nodiscard]] static int rowHeight(const Theme &theme);
    [[nodiscard]] static QRect lineRect(const QRect &row, const Theme &theme);
    [[nodiscard]] static QRect titleRect(const QRect &row, Qt::LayoutDirection direction,
                                         const Theme &theme);

private:
    const StoryWords &m_words;
    const Theme &m_theme;
};

} // namespace Dayshift
