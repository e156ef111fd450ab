// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QAbstractItemView;
class QStyleOptionHeader;

namespace Dayshift {

// Fusion in the program's flat manner: rounded edges of one pixel, no gradients, a focus ring that
// is seen. Everything in the colours of the theme, so that a change of it is only a repaint.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit HouseStyle(const Theme &theme);

    // The one button of a place that stands out, and the one that cannot be undone.
    static void setPrimary(QAbstractButton *button, bool primary = true);
    static void setDangerous(QAbstractButton *button);
    // A list or a tree that stands on the page as a card does.
    static void setCard(QAbstractItemView *view);
    // A button without ground and edge until the mouse is over it.
    static void setFlat(QAbstractButton *button);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole role = QPalette::NoRole) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl part, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    // Ours where Qt would read its own from files: in the theme's ink, and sooner there.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawCheck(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                      const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawHeader(ControlElement element, const QStyleOptionHeader &header, QPainter *painter,
                    const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex *option, QPainter *painter,
                        const QWidget *widget) const;
    [[nodiscard]] QColor buttonText(const QStyleOption *option, const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace Dayshift
