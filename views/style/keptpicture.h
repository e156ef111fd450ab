// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace Dayshift {

// A small picture that a screen shows again and again, as a sign of state: it is drawn once and
// kept, for its curves cost more than all words around it. The key tells what is drawn; size,
// direction and resolution are added to it. On paper, in a drawing, and where its pixels would not
// be those of the device, it is drawn each time.
void drawKept(QPainter *painter, const QRectF &rect, const QString &key,
              const std::function<void(QPainter &)> &draw);

} // namespace Dayshift
