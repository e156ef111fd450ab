// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wall/wallfacts.h"
#include "models/wall/wallsizes.h"
#include "views/style/statusglyph.h"

#include <QFont>
#include <QPainter>

namespace Dayshift {

// A wall's picture is laid out in units (WallSizes) and read from either side: this paints it in
// pixels, mirrored where one reads from the right, and grey where it is not to be believed.
class WallCanvas
{
public:
    enum class Side { Leading, Middle, Trailing };

    WallCanvas(QPainter &painter, const Theme &theme, const WallSizes &sizes,
               Qt::LayoutDirection direction, const QPointF &shift = {});

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QPainter &painter() const { return m_painter; }
    [[nodiscard]] double width() const { return m_sizes.units.width(); }
    [[nodiscard]] double height() const { return m_sizes.units.height(); }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    void setStale(bool stale) { m_stale = stale; }
    [[nodiscard]] bool isStale() const { return m_stale; }

    // Colours: what is not sure has none.
    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QColor words(WallState state) const; // of words that tell a state
    [[nodiscard]] QColor solid(WallState state) const; // of bars and curves

    // Whole pixels of a rectangle or point in units.
    [[nodiscard]] QRectF pixels(const QRectF &units) const;
    [[nodiscard]] QPointF pixels(const QPointF &units) const;
    [[nodiscard]] double length(double units) const { return units * m_sizes.scale; }

    // How wide text is, in units.
    [[nodiscard]] double widthOf(const QString &text, double size,
                                 QFont::Weight weight = QFont::Medium) const;
    // The largest of the sizes from most to least that fits; least where none does.
    [[nodiscard]] double fitting(const QString &text, double width, double most, double least,
                                 QFont::Weight weight = QFont::DemiBold) const;
    // One line on a baseline, from the leading edge (or to the trailing one) of a width. What does
    // not fit ends in "…"; what is a number or a state is given room before. Nothing under
    // WallType::Detail is drawn: it is left out instead.
    void text(double x, double baseline, double width, const QString &text, double size,
              const QColor &color, QFont::Weight weight = QFont::Medium, Side side = Side::Leading);
    void sign(double x, double y, double size, WallState state, double fraction = -1);
    void card(const QRectF &units, Ink fill = Ink::Surface);
    void tinted(const QRectF &units, Tone tone);
    void bar(const QRectF &units, double fraction, const QColor &color, double mark = -1);
    void rule(double x, double y, double width);
    void line(const QPointF &from, const QPointF &to, const QColor &color, double thickness,
              const QList<qreal> &dashes = {});

    [[nodiscard]] static Sign signOf(WallState state);

private:
    [[nodiscard]] QFont font(double size, QFont::Weight weight) const;

    QPainter &m_painter;
    const Theme &m_theme;
    WallSizes m_sizes;
    Qt::LayoutDirection m_direction;
    QPoint m_shift; // pixels
    bool m_stale = false;
};

} // namespace Dayshift
