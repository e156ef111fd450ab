// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/direction.h"

#include <algorithm>

namespace Dayshift {

QString inOwnDirection(const QString &text, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return text;
    // A sentence of ours that begins with a name, or a line of several parts, runs as the view does.
    const auto turns = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    const auto runs = [](QChar c) { return c.direction() == QChar::DirL; };
    return std::ranges::any_of(text, runs) && std::ranges::none_of(text, turns)
            ? u'\u2066' + text + u'\u2069'
            : text;
}

} // namespace Dayshift
