// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/probe.h"

namespace Dayshift {

// What one source said when it was last asked.
struct SourceVoice
{
    Source source = {};
    bool answers = true; // false: what it said is old, and its silence ends nothing
    QList<ToldAlert> alerts = {};
    QHash<QString, QDateTime> silences = {}; // the active ones
    // What Dayshift noticed about the source itself; nothing: it was not looked at this time.
    std::optional<QList<ToldAlert>> own = {};
};

// An alert that ends and comes back within the pause is the same alert, which flaps.
struct AlertRule
{
    std::chrono::seconds flapPause = std::chrono::minutes(5);
};

// The fingerprint of what Dayshift itself noticed begins so.
inline constexpr QLatin1StringView OwnAlert {"dayshift:"};

// What Dayshift notices: that a source is silent, that its Watchdog is missing, that a figure left
// its band.
[[nodiscard]] ToldAlert silentAlert(const Source &source, const QDateTime &since,
                                    const QString &reason);
[[nodiscard]] ToldAlert watchdogAlert(const Source &source, const QDateTime &since);
[[nodiscard]] ToldAlert bandAlert(const Indicator &indicator, double value,
                                  const QDateTime &since);

// A Watchdog always fires, so that its absence is noticed: it is nothing to show anybody.
[[nodiscard]] bool isWatchdog(const QString &name, AlertSeverity severity);

// Whether it concerns anybody now: it goes on, and is neither a Watchdog, nor silenced, muted or
// dismissed.
[[nodiscard]] bool isOpen(const Alert &alert);
[[nodiscard]] bool isLoud(const Alert &alert, const QDateTime &now);
// Worst first: critical before warning, loud before quiet, the oldest of equals first.
[[nodiscard]] bool isWorse(const Alert &a, const Alert &b, const QDateTime &now);

// Whether two sources mean the same alert: of one name, and all labels of one are the other's.
// Alertmanager has those of Prometheus and those that are put on everything it is told.
[[nodiscard]] bool isSame(const QString &name, const QMap<QString, QString> &labels,
                          const QString &otherName, const QMap<QString, QString> &otherLabels);

// The alert when it is over; unwatched: when nobody can tell any more whether it is.
[[nodiscard]] Alert ended(const Alert &alert, const QDateTime &now, bool unwatched = false);

// What becomes of the known alerts (those that go on, and those that ended less than a pause or a
// silence ago) by what all sources say: the ones that are new or changed. Prometheus tells since
// when, Alertmanager what is silenced; either is enough. What only pends is not an alert yet. One
// goes on as long as anybody tells of it, and ends when its own source answers without it; where
// nobody asks that any more it ends as no longer watched.
[[nodiscard]] QList<Alert> settledAlerts(const QList<Alert> &known,
                                         const QList<SourceVoice> &voices, const QDateTime &now,
                                         const AlertRule &rule = {});

} // namespace Dayshift
