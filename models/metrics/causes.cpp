// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/causes.h"

#include "models/production/productiontables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<CauseReason> &causeReasons()
{
    static const auto table = Table<CauseReason>(u"cause_reason"_s, u"at, id"_s)
                                      .titled(&CauseReason::reason)
                                      .with(u"incident_id"_s, &CauseReason::incident)
                                      .with(u"deployment_id"_s, &CauseReason::deployment)
                                      .with(u"reason"_s, &CauseReason::reason)
                                      .with(u"named_by"_s, &CauseReason::by)
                                      .with(u"at"_s, &CauseReason::at);
    return table;
}

QList<CauseQuestion> causeQuestions(const MetricsReport &report)
{
    const auto &facts = report.workspace.facts;
    auto definition = report.definition;
    definition.attribution = Attribution::Nearest;
    const Scene scene(facts, definition);
    const auto idOf = [&facts](int place) {
        return facts.deploymentId(place);
    };
    QList<CauseQuestion> questions;
    for (const int place : scene.incidents()) {
        const auto &incident = facts.incidents[size_t(place)];
        if (!incident.openedAt || !report.figures.window.contains(*incident.openedAt))
            continue;
        questions.append({.incident = facts.incidentId(incident),
                          .title = facts.incidentName(incident),
                          .openedAt = QDateTime::fromSecsSinceEpoch(*incident.openedAt, Qt::UTC),
                          .named = idOf(incident.causedBy),
                          .suggested = idOf(scene.causeOf(place))});
    }
    std::ranges::stable_sort(questions, [](const CauseQuestion &a, const CauseQuestion &b) {
        return std::tuple(!a.named.isEmpty(), b.openedAt) < std::tuple(!b.named.isEmpty(), a.openedAt);
    });
    return questions;
}

QList<CauseChoice> causeChoices(const MetricsReport &report, const QDateTime &before, int most)
{
    const auto &facts = report.workspace.facts;
    const Scene scene(facts, report.definition);
    const auto &arrived = scene.arrived();
    QList<CauseChoice> choices;
    for (auto place = arrived.rbegin(); place != arrived.rend() && choices.size() < most; ++place) {
        if (scene.endOf(*place) > before.toSecsSinceEpoch())
            continue;
        const auto &fact = facts.deployments[size_t(*place)];
        const auto version = facts.versionOf(fact);
        choices.append({.deployment = facts.deploymentId(*place),
                        .title = version.isEmpty()
                                ? facts.serviceOf(fact)
                                : QCoreApplication::translate("Dayshift::Metrics", "%1 %2",
                                                              "service and version")
                                          .arg(facts.serviceOf(fact), version),
                        .at = QDateTime::fromSecsSinceEpoch(scene.endOf(*place), Qt::UTC)});
    }
    return choices;
}

Result<Deed> causeNamed(Database &database, IncidentId id, DeploymentId deployment,
                        const QString &reason, const QString &by, const QDateTime &now)
{
    const auto found = incidents().load(database, {id.toString()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {.kind = Error::Kind::NotFound,
                      .what = QCoreApplication::translate("Dayshift::Metrics",
                                                          "The incident is not there any more."),
                      .safe = QCoreApplication::translate("Dayshift::Metrics",
                                                          "Nothing was changed.")};
    const auto &before = found->first();
    auto after = before;
    after.causedBy = deployment;
    Deed deed;
    deed.add(incidents(), Edit<Incident> {before, after});
    deed.add(causeReasons(), Edit<CauseReason> {.after = CauseReason {
                                                        .id = Id<CauseReason>::create(),
                                                        .incident = id,
                                                        .deployment = deployment,
                                                        .reason = reason.simplified().left(500),
                                                        .by = by,
                                                        .at = now}});
    return deed;
}

} // namespace Dayshift
