// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/productionhistory.h"

#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/production/sample.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static const auto InProduction
        = u"environment = 'production' AND status = %1 AND finished_at > 0"_s.arg(
                int(DeploymentStatus::Success));

static QString nameOf(const Deployment &deployment)
{
    return deployment.version.isEmpty() ? deployment.commit.left(8) : deployment.version;
}

Result<QList<WhatChanged>> changesBefore(Database &database, const QDateTime &at,
                                         std::chrono::seconds span, int most)
{
    const auto from = at.addSecs(-span.count()).toMSecsSinceEpoch();
    const auto to = at.toMSecsSinceEpoch();
    const auto deployed = deployments().where(
            database, InProduction + u" AND finished_at BETWEEN ? AND ?"_s, {from, to});
    if (!deployed)
        return deployed.error();
    const auto others
            = productionChanges().where(database, u"at BETWEEN ? AND ?"_s, {from, to});
    if (!others)
        return others.error();
    QList<WhatChanged> all;
    for (const auto &deployment : *deployed)
        all.append({.at = deployment.finishedAt,
                    .name = nameOf(deployment),
                    .detail = deployment.service,
                    .service = deployment.service,
                    .deployment = deployment.id});
    for (const auto &change : *others)
        all.append({.at = change.at,
                    .kind = change.kind,
                    .name = change.name,
                    .detail = change.detail,
                    .service = change.service});
    std::ranges::stable_sort(all, std::ranges::greater(), &WhatChanged::at);
    if (all.size() > most)
        all.resize(most);
    return all;
}

static Result<QList<Deployment>> lastDeployment(Database &database, const QDateTime &at,
                                                const QString &more, const QVariantList &values)
{
    return deployments().where(
            database,
            u"id IN (SELECT id FROM deployment WHERE %1 AND finished_at <= ? %2"
            " ORDER BY finished_at DESC, id LIMIT 1)"_s.arg(InProduction, more),
            QVariantList {at.toMSecsSinceEpoch()} + values);
}

Result<std::optional<Deployment>> liveAt(Database &database, const QDateTime &at,
                                         const QString &service)
{
    auto found = service.isEmpty()
            ? Result<QList<Deployment>>(QList<Deployment>())
            : lastDeployment(database, at, u"AND service = ?"_s, {service});
    if (found && found->isEmpty())
        found = lastDeployment(database, at, {}, {});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Deployment>() : std::optional(found->first());
}

static bool isBy(const Member &member, const QString &author)
{
    const auto is = [&](const QString &name) {
        return !name.isEmpty() && author.compare(name, Qt::CaseInsensitive) == 0;
    };
    const bool isMail = !member.email.isEmpty()
            && author.contains(member.email, Qt::CaseInsensitive);
    return is(member.name) || is(member.login) || isMail;
}

Result<std::optional<Member>> lastAuthorOf(Database &database, const Deployment &deployment)
{
    if (deployment.build.isNull())
        return std::optional<Member>();
    const auto made = commits().where(database, u"build_id = ?"_s, {deployment.build.toString()});
    if (!made)
        return made.error();
    const auto built = builds().load(database, {deployment.build.toString()});
    if (!built)
        return built.error();
    QStringList authors;
    for (auto commit = made->crbegin(); commit != made->crend(); ++commit)
        authors.append(commit->author);
    for (const auto &build : *built)
        authors.append(build.author);
    const auto team = members().where(database, u"active <> 0"_s, {});
    if (!team)
        return team.error();
    for (const auto &author : std::as_const(authors)) {
        for (const auto &member : *team) {
            if (isBy(member, author))
                return std::optional(member);
        }
    }
    return std::optional<Member>();
}

std::optional<double> UsageShare::success() const
{
    if (!tried || !succeeded || *tried <= 0)
        return {};
    return std::min(1.0, *succeeded / *tried);
}

static Result<UsageShare> usage(Database &database, const IndicatorId &tried,
                                const IndicatorId &succeeded, UsageShare share)
{
    const auto all = averageOf(database, tried, share.from, share.to);
    if (!all)
        return all.error();
    const auto good = averageOf(database, succeeded, share.from, share.to);
    if (!good)
        return good.error();
    if (*all)
        share.tried = (*all)->value;
    if (*good)
        share.succeeded = (*good)->value;
    return share;
}

Result<QList<UsageShare>> usagePerDay(Database &database, const IndicatorId &tried,
                                      const IndicatorId &succeeded, int days,
                                      const QTimeZone &zone, const QDateTime &now)
{
    QList<UsageShare> shares;
    const auto today = now.toTimeZone(zone).date();
    for (int ago = days - 1; ago >= 0; --ago) {
        const auto day = today.addDays(-ago);
        const auto share = usage(database, tried, succeeded,
                                 {.from = day.startOfDay(zone),
                                  .to = std::min(now, day.addDays(1).startOfDay(zone))});
        if (!share)
            return share.error();
        shares.append(*share);
    }
    return shares;
}

Result<QList<UsageShare>> usagePerRelease(Database &database, const IndicatorId &tried,
                                          const IndicatorId &succeeded, int most,
                                          const QDateTime &now)
{
    const auto found = deployments().where(
            database,
            u"id IN (SELECT id FROM deployment WHERE %1 ORDER BY finished_at DESC, id LIMIT %2)"_s
                    .arg(InProduction)
                    .arg(most),
            {});
    if (!found)
        return found.error();
    auto newest = *found;
    std::ranges::stable_sort(newest, std::ranges::greater(), &Deployment::finishedAt);
    QList<UsageShare> shares;
    auto until = now;
    for (const auto &deployment : std::as_const(newest)) {
        const auto share = usage(
                database, tried, succeeded,
                {.name = nameOf(deployment), .from = deployment.finishedAt, .to = until});
        if (!share)
            return share.error();
        shares.append(*share);
        until = deployment.finishedAt;
    }
    return shares;
}

} // namespace Dayshift
