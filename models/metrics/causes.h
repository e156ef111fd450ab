// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/report.h"
#include "models/production/incident.h"
#include "models/store/deed.h"

namespace Dayshift {

// Why a deployment was named as the cause of an incident: a line for each time that somebody did.
struct CauseReason
{
    Id<CauseReason> id = {};
    IncidentId incident = {};
    DeploymentId deployment = {}; // null: none
    QString reason = {};
    QString by = {};
    QDateTime at = {};

    friend bool operator==(const CauseReason &, const CauseReason &) = default;
};
[[nodiscard]] const Table<CauseReason> &causeReasons();

// An incident or bug, and the deployment that may have brought it: the latest one of its service
// that ended before it was noticed. A suggestion only; a person decides.
struct CauseQuestion
{
    QString incident = {}; // ids
    QString title = {};
    QDateTime openedAt = {};
    QString named = {}; // the deployment that a person named; empty: none yet
    QString suggested = {}; // empty: there is none before it
};
struct CauseChoice
{
    QString deployment = {};
    QString title = {}; // "web 22.3.0"
    QDateTime at = {};
};
// Those without a cause first, then the newest first.
[[nodiscard]] QList<CauseQuestion> causeQuestions(const MetricsReport &report);
// Deployments that ended before a moment, the latest first; at most so many.
[[nodiscard]] QList<CauseChoice> causeChoices(const MetricsReport &report, const QDateTime &before,
                                              int most = 60);

// Names the cause; null: it was no deployment. NotFound: there is no such incident any more.
[[nodiscard]] Result<Deed> causeNamed(Database &database, IncidentId incident,
                                      DeploymentId deployment, const QString &reason,
                                      const QString &by, const QDateTime &now);

} // namespace Dayshift
