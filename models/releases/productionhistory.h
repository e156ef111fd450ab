// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/source.h"
#include "models/releases/deployment.h"
#include "models/store/database.h"
#include "models/team/member.h"

#include <QTimeZone>

#include <optional>

namespace Dayshift {

// Something that changed in production: a deployment, or what monitoring or a person tells of.
struct WhatChanged
{
    QDateTime at = {};
    std::optional<ProductionChangeKind> kind = {}; // nothing: a deployment
    QString name = {};
    QString detail = {};
    QString service = {};
    DeploymentId deployment = {};

    friend bool operator==(const WhatChanged &, const WhatChanged &) = default;
};

// What changed in production before a moment, in so long a time, newest first; at most so much.
[[nodiscard]] Result<QList<WhatChanged>> changesBefore(Database &database, const QDateTime &at,
                                                       std::chrono::seconds span,
                                                       int most = 50);

// What ran in production at a moment: the last deployment that had succeeded by then, of this
// service if one is named and was ever deployed, else of any. Nothing: none is known.
[[nodiscard]] Result<std::optional<Deployment>> liveAt(Database &database, const QDateTime &at,
                                                       const QString &service = {});

// Who knows best what runs: the newest author of what it carried, as far as that is a developer of
// the team.
[[nodiscard]] Result<std::optional<Member>> lastAuthorOf(Database &database,
                                                         const Deployment &deployment);

// How production did while one release was live, or on one day.
struct UsageShare
{
    QString name = {}; // the release's version; empty: the day tells
    QDateTime from = {};
    QDateTime to = {};
    std::optional<double> tried = {}; // per minute, averaged
    std::optional<double> succeeded = {}; // likewise
    // Nothing where nobody tried.
    [[nodiscard]] std::optional<double> success() const;
};
// By day of the zone, oldest first, from so many days ago until now.
[[nodiscard]] Result<QList<UsageShare>> usagePerDay(Database &database, const IndicatorId &tried,
                                                    const IndicatorId &succeeded, int days,
                                                    const QTimeZone &zone, const QDateTime &now);
// By release, newest first: from one deployment to production to the next.
[[nodiscard]] Result<QList<UsageShare>> usagePerRelease(Database &database,
                                                        const IndicatorId &tried,
                                                        const IndicatorId &succeeded, int most,
                                                        const QDateTime &now);

} // namespace Dayshift
