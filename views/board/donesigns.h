// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/definitionofdone.h"
#include "views/style/statusglyph.h"

namespace Dayshift {

// The sign beside a check.
[[nodiscard]] inline Sign signOf(const CheckResult &result)
{
    switch (result.state) {
    case CheckState::Holds:
        return Sign::Passed;
    case CheckState::Running:
        return Sign::Running;
    case CheckState::Waiting:
        return Sign::Queued;
    case CheckState::Failed:
        return Sign::Failed;
    case CheckState::Open:
        return result.check.kind == CheckKind::Manual ? Sign::Manual : Sign::Queued;
    case CheckState::NotSeen:
        break;
    }
    return Sign::Unknown;
}

} // namespace Dayshift
