// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pipeline/pipelinewords.h"

#include "models/base/clock.h"

#include <QStyledItemDelegate>

namespace Dayshift {

struct PipelineLayout;
class Theme;

// Paints a pipeline: its sign and name, five stages on a line that breaks where the build did,
// its last builds, and who has it; and the heading above a group.
class PipelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PipelineDelegate(const Theme &theme, Clock clock, QObject *parent = nullptr);

    // The stage that the keyboard is on, or -1: it gets the ring instead of the row.
    void setCurrentStage(int stage) { m_currentStage = stage; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const PipelineState &state, bool first) const;
    void paintNames(QPainter *painter, const QStyleOptionViewItem &option,
                    const PipelineState &state, const PipelineLayout &layout) const;
    void paintStage(QPainter *painter, const QStyleOptionViewItem &option,
                    const PipelineState &state, const PipelineLayout &layout, int stage) const;
    void paintHistory(QPainter *painter, const QStyleOptionViewItem &option,
                      const PipelineState &state, const PipelineLayout &layout) const;
    void paintOwner(QPainter *painter, const QStyleOptionViewItem &option,
                    const PipelineState &state, const PipelineLayout &layout) const;

    const Theme &m_theme;
    Clock m_clock;
    PipelineWords m_words;
    int m_currentStage = -1;
};

} // namespace Dayshift
