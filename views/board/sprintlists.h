// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/board/sprintedits.h"
#include "views/style/theme.h"

#include <QDialog>

namespace Dayshift {

// The stories that came into a running sprint and those that left it: when, and by whom.
[[nodiscard]] QDialog *scopeDialog(const Sprint &sprint, const SprintScope &scope,
                                   const Theme &theme, const Format &format, const QDateTime &now,
                                   QWidget *parent);

// What came of the closed sprints, the newest first, as it was written down when they were closed;
// and what was written down of those that were opened again.
[[nodiscard]] QDialog *closedSprintsDialog(const QList<SprintReport> &reports,
                                           const QList<SupersededReport> &superseded,
                                           const Theme &theme,
                                           const Format &format, const QDateTime &now,
                                           QWidget *parent);

} // namespace Dayshift
