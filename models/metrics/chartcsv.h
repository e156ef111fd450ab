// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/exporthead.h"
#include "models/metrics/chart.h"

namespace Dayshift {

// Every value of the charts as a table in UTF-8 with one line of headings: times in ISO 8601 with
// their offset, durations in their unit and in raw seconds. A cell cannot be a formula.
// separator: none: the one that the reader's spreadsheet expects.
[[nodiscard]] QByteArray chartsToCsv(const QList<Chart> &charts, const ExportHead &head,
                                     const Format &format, QChar separator = {});

} // namespace Dayshift
