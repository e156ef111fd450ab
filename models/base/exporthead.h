// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"

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

// A cell of a table in text: in quotes where it has to be, and never a formula.
[[nodiscard]] QString csvCell(QString text, QChar separator);
// The one that the reader's spreadsheet expects: where a comma parts whole numbers from fractions
// it cannot part cells.
[[nodiscard]] QChar csvSeparator(const QLocale &locale);

} // namespace Dayshift
