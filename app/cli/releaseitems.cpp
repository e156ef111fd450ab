// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/releaseitems.h"

#include "app/cli/command.h"
#include "models/releases/gates.h"
#include "models/releases/releasetables.h"
#include "models/team/rights.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QJsonObject itemOf(const Gate &gate)
{
    return {{u"gate"_s, wordOf(gate.kind)},
            {u"state"_s, wordOf(gate.state)},
            {u"evidence"_s, evidenceOf(gate)},
            {u"person"_s, jsonText(gate.person)},
            {u"at"_s, jsonTime(gate.at)},
            {u"waivedReason"_s, jsonText(gate.waivedReason)},
            {u"waivedBy"_s, jsonText(gate.waivedBy)},
            {u"waivedAt"_s, jsonTime(gate.waivedAt)}};
}

static QJsonObject itemOf(const Signature &signature)
{
    return {{u"role"_s, RoleWords::word(signature.role)},
            {u"person"_s, signature.person},
            {u"meaning"_s, jsonText(signature.meaning)},
            {u"refused"_s, signature.refused},
            {u"reason"_s, jsonText(signature.reason)},
            {u"commit"_s, jsonText(signature.commit)},
            {u"baselineHash"_s, jsonText(signature.baselineHash)},
            {u"gates"_s, QJsonDocument::fromJson(signature.gates.toUtf8()).array()},
            {u"at"_s, jsonTime(signature.at)},
            {u"voidAt"_s, jsonTime(signature.voidAt)},
            {u"voidReason"_s, jsonText(signature.voidReason)}};
}

static QJsonObject itemOf(const DeploymentCheck &check)
{
    const auto number = [](const std::optional<double> &value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    return {{u"deployment"_s, check.deployment.toString()},
            {u"incident"_s, check.incident.isNull() ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(check.incident.toString())},
            {u"outcome"_s, wordOf(check.outcome)},
            {u"startedAt"_s, jsonTime(check.startedAt)},
            {u"windowSeconds"_s, check.windowSeconds},
            {u"inBandSince"_s, jsonTime(check.inBandSince)},
            {u"endedAt"_s, jsonTime(check.endedAt)},
            {u"worst"_s, number(check.worst)},
            {u"last"_s, number(check.last)},
            {u"reason"_s, jsonText(check.reason)},
            {u"person"_s, jsonText(check.person)}};
}

QJsonObject releaseItem(const ReleaseStanding &standing, const QList<DeploymentCheck> &checks)
{
    const auto &release = standing.release;
    QJsonArray stories, gates, signatures, parts, missing, watched;
    for (const auto &story : standing.stories)
        stories.append(QString::number(story.number));
    for (const auto &gate : standing.gates)
        gates.append(itemOf(gate));
    for (const auto &signature : standing.signatures)
        signatures.append(itemOf(signature));
    for (const auto &part : standing.parts)
        parts.append(QJsonObject {{u"kind"_s, wordOf(part.kind)},
                                  {u"name"_s, part.name},
                                  {u"version"_s, part.version}});
    for (const auto role : stillToSign(standing))
        missing.append(RoleWords::word(role));
    for (const auto &check : checks)
        watched.append(itemOf(check));
    return {{u"id"_s, release.id.toString()},
            {u"version"_s, release.version},
            {u"service"_s, release.service},
            {u"state"_s, wordOf(release.state)},
            {u"build"_s, jsonText(standing.build.number)},
            {u"commit"_s, jsonText(release.commit)},
            {u"plannedAt"_s, jsonTime(release.plannedAt)},
            {u"plannedBy"_s, jsonText(release.plannedBy)},
            {u"sealedAt"_s, jsonTime(release.sealedAt)},
            {u"sealedBy"_s, jsonText(release.sealedBy)},
            {u"baselineHash"_s, jsonText(release.baselineHash)},
            {u"deployedAt"_s, jsonTime(release.deployedAt)},
            {u"artifact"_s, jsonText(release.artifact)},
            {u"configuration"_s, jsonText(release.configuration)},
            {u"flags"_s, jsonText(release.flags)},
            {u"rollbackTo"_s, jsonText(release.rollbackTo)},
            {u"notes"_s, jsonText(release.notes)},
            {u"stories"_s, stories},
            {u"gates"_s, gates},
            {u"gatesMet"_s, countMet(standing.gates)},
            {u"signatures"_s, signatures},
            {u"missingSignatures"_s, missing},
            {u"baseline"_s, parts},
            {u"checks"_s, watched}};
}

Result<QList<DeploymentCheck>> checksOf(Database &database, ReleaseId release)
{
    return deploymentChecks().where(
            database,
            u"deployment_id IN (SELECT id FROM deployment_contents WHERE release_id = ?)"_s,
            {release.toString()});
}

Result<QJsonArray> releaseItems(Database &database)
{
    const auto all = releases().load(database);
    if (!all)
        return all.error();
    QJsonArray items;
    for (auto release = all->crbegin(); release != all->crend(); ++release) {
        const auto standing = readRelease(database, release->id);
        if (!standing)
            return standing.error();
        const auto checks = checksOf(database, release->id);
        if (!checks)
            return checks.error();
        items.append(releaseItem(*standing, *checks));
    }
    return items;
}

} // namespace Dayshift
