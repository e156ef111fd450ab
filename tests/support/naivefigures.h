// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/metricsworld.h"

#include <QDate>
#include <QJsonObject>
#include <QTimeZone>

namespace Dayshift {

// The choices that a naive computation knows.
struct NaiveChoices
{
    QTimeZone zone = QTimeZone::utc();
    QDate start, end;
    qint64 asOf = 0;
    bool resets = false;
    bool firstCompletion = false;
    bool firstChange = false;
    bool countRolledBack = false;
    bool countRedeploys = false;
};

// A second computation of the figures, as slow and as literal as can be and sharing nothing with
// the first: it goes through all rows for each question, and through time hour by hour.
[[nodiscard]] QJsonObject naiveFigures(const World &world, const NaiveChoices &choices);

} // namespace Dayshift
