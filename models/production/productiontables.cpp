// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/productiontables.h"

#include "models/production/incidentguard.h"
#include "models/production/sourceremoval.h"
#include "models/store/rule.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static const KnownRule resolvedWhenQuiet(u"incident"_s, checkResolved);
static const DeedRule readingsGoToo(forgetWithSources);

const Table<Incident> &incidents()
{
    static const auto table = Table<Incident>(u"incident"_s, u"opened_at, id"_s)
                                      .titled(&Incident::title)
                                      .with(u"number"_s, &Incident::number)
                                      .with(u"kind"_s, &Incident::kind)
                                      .with(u"severity"_s, &Incident::severity)
                                      .with(u"title"_s, &Incident::title)
                                      .with(u"service"_s, &Incident::service)
                                      .with(u"impact_started_at"_s, &Incident::impactStartedAt)
                                      .with(u"opened_at"_s, &Incident::openedAt)
                                      .with(u"resolved_at"_s, &Incident::resolvedAt)
                                      .with(u"caused_by"_s, &Incident::causedBy)
                                      .with(u"fixed_by"_s, &Incident::fixedBy)
                                      .with(u"duplicate_of"_s, &Incident::duplicateOf)
                                      .with(u"story_id"_s, &Incident::story)
                                      .with(u"impact"_s, &Incident::impact)
                                      .with(u"impact_failed"_s, &Incident::impactFailed)
                                      .with(u"impact_total"_s, &Incident::impactTotal)
                                      .with(u"impact_unit"_s, &Incident::impactUnit)
                                      .with(u"impact_seconds"_s, &Incident::impactSeconds)
                                      .with(u"indicator_id"_s, &Incident::indicator)
                                      .with(u"raised_at"_s, &Incident::raisedAt)
                                      .with(u"raised_by"_s, &Incident::raisedBy)
                                      .with(u"assigned_at"_s, &Incident::assignedAt)
                                      .with(u"works_again_at"_s, &Incident::worksAgainAt)
                                      .with(u"recovered_how"_s, &Incident::recoveredHow)
                                      .with(u"recovered_reason"_s, &Incident::recoveredReason)
                                      .with(u"recovered_by"_s, &Incident::recoveredBy)
                                      .with(u"stops_deployments"_s, &Incident::stopsDeployments);
    return table;
}

const Table<Source> &sources()
{
    static const auto table = Table<Source>(u"source"_s, u"name, id"_s)
                                      .titled(&Source::name)
                                      .with(u"name"_s, &Source::name)
                                      .with(u"probe"_s, &Source::probe)
                                      .with(u"address"_s, &Source::address)
                                      .with(u"account"_s, &Source::account)
                                      .with(u"ca_file"_s, &Source::caFile)
                                      .with(u"every_seconds"_s, &Source::everySeconds)
                                      .with(u"enabled"_s, &Source::enabled);
    return table;
}

const Table<SourceReading> &sourceReadings()
{
    static const auto table = Table<SourceReading>(u"source_reading"_s, u"name, id"_s)
                                      .titled(&SourceReading::name)
                                      .with(u"name"_s, &SourceReading::name)
                                      .with(u"read_at"_s, &SourceReading::readAt)
                                      .with(u"tried_at"_s, &SourceReading::triedAt)
                                      .with(u"failed_since"_s, &SourceReading::failedSince)
                                      .with(u"failure"_s, &SourceReading::failure)
                                      .with(u"reason"_s, &SourceReading::reason)
                                      .with(u"next_at"_s, &SourceReading::nextAt);
    return table;
}

const Table<Indicator> &indicators()
{
    static const auto table = Table<Indicator>(u"indicator"_s, u"rank, id"_s)
                                      .titled(&Indicator::name)
                                      .with(u"source_id"_s, &Indicator::source)
                                      .with(u"name"_s, &Indicator::name)
                                      .with(u"meaning"_s, &Indicator::meaning)
                                      .with(u"service"_s, &Indicator::service)
                                      .with(u"query"_s, &Indicator::query)
                                      .with(u"group_label"_s, &Indicator::groupLabel)
                                      .with(u"unit"_s, &Indicator::unit)
                                      .with(u"formula"_s, &Indicator::formula)
                                      .with(u"at_least"_s, &Indicator::atLeast)
                                      .with(u"at_most"_s, &Indicator::atMost)
                                      .with(u"rank"_s, &Indicator::rank);
    return table;
}

const Table<Alert> &alerts()
{
    static const auto table = Table<Alert>(u"alert"_s, u"started_at, id"_s)
                                      .titled(&Alert::name)
                                      .with(u"source_id"_s, &Alert::source)
                                      .with(u"fingerprint"_s, &Alert::fingerprint)
                                      .with(u"name"_s, &Alert::name)
                                      .with(u"severity"_s, &Alert::severity)
                                      .with(u"service"_s, &Alert::service)
                                      .with(u"summary"_s, &Alert::summary)
                                      .with(u"labels"_s, &Alert::labels)
                                      .with(u"state"_s, &Alert::state)
                                      .with(u"started_at"_s, &Alert::startedAt)
                                      .with(u"noticed_at"_s, &Alert::noticedAt)
                                      .with(u"ended_at"_s, &Alert::endedAt)
                                      .with(u"unwatched"_s, &Alert::unwatched)
                                      .with(u"flaps"_s, &Alert::flaps)
                                      .with(u"silenced_until"_s, &Alert::silencedUntil)
                                      .with(u"muted_until"_s, &Alert::mutedUntil)
                                      .with(u"mute_reason"_s, &Alert::muteReason)
                                      .with(u"seen_at"_s, &Alert::seenAt)
                                      .with(u"dismissed_reason"_s, &Alert::dismissedReason)
                                      .with(u"dismissed_by"_s, &Alert::dismissedBy)
                                      .with(u"incident_id"_s, &Alert::incident);
    return table;
}

const Table<ProductionChange> &productionChanges()
{
    static const auto table = Table<ProductionChange>(u"production_change"_s, u"at, id"_s)
                                      .titled(&ProductionChange::name)
                                      .with(u"at"_s, &ProductionChange::at)
                                      .with(u"kind"_s, &ProductionChange::kind)
                                      .with(u"name"_s, &ProductionChange::name)
                                      .with(u"detail"_s, &ProductionChange::detail)
                                      .with(u"service"_s, &ProductionChange::service);
    return table;
}

} // namespace Dayshift
