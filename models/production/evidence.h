// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/incidentrule.h"
#include "models/store/database.h"

namespace Dayshift {

// What monitoring knows of a failure at a moment: enough to fill an incident in.
struct Evidence
{
    std::optional<Alert> alert = {}; // what it is about; nothing: only the figures tell
    QList<Alert> others = {}; // of the same service, going on as well
    QString service = {};
    Indicator shownBy = {}; // the figure that showed it; null id: none did
    QDateTime firstFailedAt = {}; // in the figure; invalid: it tells of no failure
    Impact impact = {}; // from then until the moment
    QList<Affected> affected = {};

    // The start as well as it is known: the first failed event, else the alert's own.
    [[nodiscard]] QDateTime startedAt() const;
};

// What belongs to an alert, or without one to whatever fails of a service (empty: of any).
[[nodiscard]] Result<Evidence> evidenceOf(Database &database, const std::optional<Alert> &alert,
                                          const QString &service, const QDateTime &now);
// The worst alert that goes on and that nobody dismissed; nothing where all is calm.
[[nodiscard]] Result<std::optional<Alert>> worstAlert(Database &database, const QDateTime &now);

// The incident that this makes: its title from the alert, its impact in words, its start, severity
// and measures; raised now, noticed when the alert was.
[[nodiscard]] Incident incidentFrom(const Evidence &evidence, const Format &format,
                                    const QString &raisedBy, const QDateTime &now);

// The indicators of a service: its own, and where it has none, those that name none.
[[nodiscard]] QList<Indicator> indicatorsOf(const QList<Indicator> &all, const QString &service);
[[nodiscard]] const Indicator *withMeaning(const QList<Indicator> &indicators,
                                           IndicatorMeaning meaning);
// A sample stands for no longer than this: three intervals of the source, at least a minute and a
// half.
[[nodiscard]] Result<std::chrono::seconds> gapOf(Database &database, const Indicator &indicator);

} // namespace Dayshift
