// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace Dayshift {

// The program's own line icons (resources/icons). They take the colours of the theme and follow
// it; nothing is read before it is painted. Names: resources/icons/README.md.
namespace Icons {

// For actions and buttons. Normal TextSecondary, active and selected Text, disabled TextDisabled.
[[nodiscard]] QIcon icon(const QString &name, const Theme &theme);
// The same in one colour for all but the disabled state: on a primary button, in a banner.
[[nodiscard]] QIcon icon(const QString &name, const Theme &theme, const QColor &color);
// For delegates: the largest square in the middle of rect. Arrows are mirrored from right to left.
void paint(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color,
           Qt::LayoutDirection direction = Qt::LeftToRight);
// The program's sign.
[[nodiscard]] QIcon program();
void paintProgramSign(QPainter *painter, const QRectF &rect);

} // namespace Icons

} // namespace Dayshift
