// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

namespace Dayshift {

// Of more points than there are pixels those that a line through all of them would show: of each
// column of pixels the first, the least, the greatest and the last, in their order. Extremes stay
// where they are. The points come in order of x, which lies from `left` to `right`; as many columns
// as given. Fewer points than that come back as they are.
[[nodiscard]] QList<QPointF> reducedTo(const QList<QPointF> &points, double left, double right,
                                       int columns);

} // namespace Dayshift
