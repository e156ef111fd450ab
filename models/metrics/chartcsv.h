// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/chart.h"

namespace Dayshift {

// What stands over every export: whose data it is, what is looked at, and how old it is.
struct ExportHead
{
    QString workspace = {}; // "Atlas team · Customer Portal"
    QString view = {}; // "Metrics"
    QString filter = {}; // "12 weeks to Sun 14 June"
    QDateTime dataTime = {};
    QDateTime now = {};
};
// "Data of Mon 15 June, 12:00, 4 min old": empty where the time of the data is not known.
[[nodiscard]] QString dataAgeInWords(const ExportHead &head, const Format &format);

// Every value of the charts as a table in UTF-8 with one line of headings: times in ISO 8601 with
// their offset, durations in their unit and in raw seconds. A cell cannot be a formula.
[[nodiscard]] QByteArray chartsToCsv(const QList<Chart> &charts, const ExportHead &head,
                                     const Format &format);

} // namespace Dayshift
