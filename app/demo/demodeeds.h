// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

#include <QList>

#include <functional>

namespace Dayshift {

// Something that one of the people does at a minute of the demo day: with the same functions as the
// window, in the workspace as it is then. What a visitor has changed meanwhile may make it
// impossible; then it is left out, and the day goes on.
struct DemoDeed
{
    int at = 0;
    QString who = {};
    std::function<Result<Done>(Transaction &, const QDateTime &now)> run = {};
};

// All of them, in the order of the day.
[[nodiscard]] const QList<DemoDeed> &demoDeeds();

} // namespace Dayshift
