// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Dayshift {

// Whether everything that is pressed is at least 44 pixels high, for fingers: in every window, at
// once.
void setTouch(bool touch);

} // namespace Dayshift
