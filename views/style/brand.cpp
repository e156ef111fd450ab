// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/brand.h"

namespace Dayshift {

Brand brandOf(const Theme &theme)
{
    if (theme.look() == Look::HighContrast)
        return {.ground = theme.color(Ink::Window),
                .ink = theme.color(Ink::Text),
                .quiet = theme.color(Ink::Text),
                .line = theme.color(Ink::BorderStrong),
                .sun = theme.color(Ink::Accent),
                .onSun = theme.color(Ink::OnAccent)};
    return {.ground = QColor(0x14, 0x28, 0x4c),
            .ink = QColor(0xff, 0xff, 0xff),
            .quiet = QColor(0xc9, 0xd6, 0xf0),
            .line = QColor(0x8f, 0xb0, 0xf2),
            .sun = QColor(0xff, 0xc2, 0x4b),
            .onSun = QColor(0x14, 0x28, 0x4c)};
}

} // namespace Dayshift
