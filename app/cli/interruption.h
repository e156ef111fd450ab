// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Dayshift {

// From its making on, Ctrl+C and SIGTERM only set a mark, so that a long deed can undo what it has
// not committed and say so. A second one ends the program.
class Interruption
{
public:
    Interruption();

    [[nodiscard]] static bool isWanted();
};

} // namespace Dayshift
