// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/severity.h"

namespace Dayshift {

// The nine words into which every server's own words are translated.
enum class Status : int {
    Unknown,
    Queued,
    Running,
    WaitingForApproval,
    Passed,
    Unstable,
    Failed,
    Cancelled,
    Skipped,
};

[[nodiscard]] constexpr Severity severityOf(Status status)
{
    switch (status) {
    case Status::Passed:
    case Status::Skipped:
        return Severity::Calm;
    case Status::WaitingForApproval:
        return Severity::Waiting;
    case Status::Queued:
    case Status::Running:
        return Severity::Busy;
    case Status::Unstable:
    case Status::Cancelled:
        return Severity::Warning;
    case Status::Failed:
        return Severity::Alarm;
    case Status::Unknown:
        break;
    }
    return Severity::NoReport;
}

[[nodiscard]] constexpr bool isOver(Status status)
{
    switch (status) {
    case Status::Passed:
    case Status::Unstable:
    case Status::Failed:
    case Status::Cancelled:
    case Status::Skipped:
        return true;
    case Status::Unknown:
    case Status::Queued:
    case Status::Running:
    case Status::WaitingForApproval:
        break;
    }
    return false;
}

// Whether a server has begun with it, or will, and has not ended it: worth another look soon.
[[nodiscard]] constexpr bool isUnderWay(Status status)
{
    return status == Status::Queued || status == Status::Running
            || status == Status::WaitingForApproval;
}

} // namespace Dayshift
