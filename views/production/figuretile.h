// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/productionpicture.h"
#include "views/style/textlabel.h"

#include <QFrame>

namespace Dayshift {

// One figure: how it is now, how it usually is or may be, and its last hour as a line.
class FigureTile : public QFrame
{
    Q_OBJECT
public:
    explicit FigureTile(const Theme &theme, QWidget *parent = nullptr);

    // Stale: what is shown is no longer sure.
    void setFigure(const FigureNow &figure, const ProductionPicture &picture,
                   const Format &format, bool isStale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRectF &place) const;

    const Theme &m_theme;
    FigureNow m_figure;
    QDateTime m_asOf;
    std::chrono::seconds m_gap {0};
    Tone m_tone = Tone::Neutral;
    SignLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_value;
    TextLabel *m_usual;
    QWidget *m_space;
};

} // namespace Dayshift
