// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/day.h"

#include "models/board/boardtables.h"
#include "models/day/daytables.h"
#include "models/day/threadreader.h"
#include "models/day/threadsteps.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostBuilds = 400; // of one day
static constexpr int LedgerThreads = 10;
static constexpr int Stale = 15 * 60; // seconds without an answer
static constexpr int CurveMargin = 40 * 60; // seconds around a thread

static Result<QTimeZone> zoneOf(Database &database)
{
    const auto found = workspaces().load(database);
    if (!found)
        return found.error();
    const QTimeZone zone(found->isEmpty() ? QByteArray() : found->first().timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<QDate> dayOf(Database &database, const QDateTime &at)
{
    const auto zone = zoneOf(database);
    if (!zone)
        return zone.error();
    return at.toTimeZone(*zone).date();
}

namespace {

class DayReader
{
public:
    DayReader(Database &database, Day &day)
        : m_database(database)
        , m_day(day)
        , m_from(day.from.toMSecsSinceEpoch())
        , m_to(std::min(day.to, day.asOf.addMSecs(1)).toMSecsSinceEpoch())
    {
    }

    Result<Done> read()
    {
        const auto threads = readThreadsBetween(m_database, m_day.from, m_day.to, m_day.asOf);
        if (!threads)
            return threads.error();
        m_day.threads = *threads;
        using Step = Result<Done> (DayReader::*)();
        constexpr Step all[] = {&DayReader::builds, &DayReader::signOffs, &DayReader::deployments,
                                &DayReader::finish, &DayReader::curves,   &DayReader::before,
                                &DayReader::ledger, &DayReader::rest,
                                &DayReader::silence};
        for (const auto step : all) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return Done {};
    }

private:
    Result<Done> builds()
    {
        const auto found = Dayshift::builds().where(
                m_database,
                u"id IN (SELECT id FROM build WHERE started_at >= ? AND started_at < ?"
                " ORDER BY started_at DESC LIMIT %1)"_s.arg(MostBuilds + 1),
                {m_from, m_to});
        if (!found)
            return found.error();
        auto builds = *found;
        m_day.isShortened = builds.size() > MostBuilds;
        QHash<BuildId, QList<Stage>> stages;
        for (qsizetype start = 0; start < builds.size(); start += 200) {
            QVariantList ids;
            for (const auto &build : builds.mid(start, 200))
                ids.append(build.id.toString());
            const auto some = Dayshift::stages().where(
                    m_database, u"build_id IN (%1)"_s.arg(placeholders(ids.size())), ids);
            if (!some)
                return some.error();
            for (const auto &stage : *some)
                stages[stage.build].append(stage);
        }
        for (const auto &build : std::as_const(builds)) {
            m_pipelines.insert(build.id, build.pipeline);
            for (auto step : stepsOf(build, stages.value(build.id), m_day.asOf)) {
                if (step.lane == Lane::Developer)
                    step.person = build.author;
                m_day.steps.append(step);
            }
        }
        return Done {};
    }

    Result<Done> signOffs()
    {
        const auto found = signatures().where(m_database, u"at >= ? AND at < ?"_s, {m_from, m_to}, 500);
        if (!found)
            return found.error();
        QStringList ids;
        for (const auto &signature : *found)
            ids.append(signature.release.toString());
        ids.removeDuplicates();
        if (ids.isEmpty())
            return Done {};
        const auto releases = Dayshift::releases().load(m_database, ids);
        if (!releases)
            return releases.error();
        for (const auto &release : *releases) {
            if (const auto step = signOffOf(release, *found))
                m_day.steps.append(*step);
        }
        return Done {};
    }

    // A deployment says more than the stage by which it was made.
    Result<Done> deployments()
    {
        const auto found = Dayshift::deployments().where(
                m_database, u"started_at >= ? AND started_at < ?"_s, {m_from, m_to}, 500);
        if (!found)
            return found.error();
        QSet<BuildId> told;
        for (const auto &deployment : *found)
            told.insert(deployment.build);
        m_day.steps.removeIf([&](const DayStep &step) {
            return step.kind == StepKind::Deploy && told.contains(step.build);
        });
        for (const auto &deployment : *found) {
            m_day.steps.append(stepOf(deployment, m_day.asOf));
            m_day.doneToday += deployment.status == DeploymentStatus::Success;
        }
        return Done {};
    }

    Result<Done> finish()
    {
        QVariantList keys;
        for (const auto &step : std::as_const(m_day.steps))
            keys.append(step.key);
        const auto known = timeCorrections().where(
                m_database, u"started_at < ? AND ended_at >= ?"_s, {m_to, m_from}, 500);
        if (!known)
            return known.error();
        correct(m_day.steps, *known);
        std::ranges::stable_sort(m_day.steps, {}, &DayStep::startedAt);
        m_day.lanes = laneSums(m_day.steps);
        std::ranges::sort(m_day.lanes, {}, &LaneSum::lane);
        return expectEnds(m_database, m_day.steps);
    }

    Result<Curve> curve(const IndicatorId &named, const QString &service, const QDateTime &from,
                        const QDateTime &to)
    {
        Curve curve;
        const auto known = indicators().load(m_database);
        if (!known)
            return known.error();
        auto found = std::ranges::find(*known, named, &Indicator::id);
        for (const auto &of : {service, QString()}) {
            if (found == known->end())
                found = std::ranges::find_if(*known, [&](const Indicator &each) {
                    return each.meaning == IndicatorMeaning::Success
                            && (of.isEmpty() || each.service == of);
                });
        }
        if (found == known->end())
            return curve;
        curve.indicator = *found;
        const auto points = m_database.select(
                u"SELECT at, value FROM sample WHERE indicator_id = ? AND label = '' AND at >= ?"
                " AND at <= ? ORDER BY at LIMIT 20000"_s,
                {curve.indicator.id.toString(), from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()},
                [](const Row &row) {
                    CurvePoint point {.at = row.time(0)};
                    if (!row.value(1).isNull())
                        point.value = row.real(1);
                    return point;
                });
        if (!points)
            return points.error();
        curve.points = *points;
        return curve;
    }

    Result<Done> curves()
    {
        for (const auto &thread : std::as_const(m_day.threads)) {
            const auto one = curve(thread.incident.indicator, thread.incident.service,
                                   thread.startedAt.addSecs(-CurveMargin),
                                   std::min(thread.endedAt.addSecs(CurveMargin), m_day.asOf));
            if (!one)
                return one.error();
            m_day.curves.append(*one);
        }
        const auto all = curve({}, {}, m_day.from, std::min(m_day.to, m_day.asOf));
        if (!all)
            return all.error();
        m_day.curves.append(*all);
        return Done {};
    }

    Result<Done> before()
    {
        const auto last = m_database.select(
                u"SELECT MAX(opened_at) FROM incident WHERE kind = %1 AND opened_at < ?"_s.arg(
                        int(IncidentKind::Incident)),
                {m_from}, [](const Row &row) { return row.time(0); });
        if (!last)
            return last.error();
        m_day.lastIncident = last->value(0);
        return Done {};
    }

    Result<Done> ledger()
    {
        const auto threads = readThreads(m_database, LedgerThreads, m_day.asOf);
        if (!threads)
            return threads.error();
        m_day.ledger = ledgerOf(*threads);
        return Done {};
    }

    // What runs, what waits for a signature or for its time, and what is blocked in an expedite.
    Result<Done> rest()
    {
        if (!m_day.isToday())
            return Done {};
        for (const auto &step : std::as_const(m_day.steps)) {
            if (step.end != StepEnd::Open || step.stage.isNull())
                continue;
            m_day.rest.append({.kind = PlannedStep::Kind::RunningBuild,
                               .at = step.expectedEnd,
                               .title = m_pipelines.value(step.build),
                               .detail = step.title,
                               .number = step.number,
                               .lane = step.lane,
                               .build = step.build});
        }
        const auto releases = Dayshift::releases().where(
                m_database, u"state IN (%1, %2, %3)"_s.arg(int(ReleaseState::Planned))
                                    .arg(int(ReleaseState::SignOff))
                                    .arg(int(ReleaseState::Signed)),
                {}, 20);
        if (!releases)
            return releases.error();
        for (const auto &release : *releases) {
            const bool waits = release.state == ReleaseState::SignOff;
            if (release.state == ReleaseState::Planned)
                continue;
            m_day.rest.append({.kind = waits ? PlannedStep::Kind::SignOff
                                             : PlannedStep::Kind::Deployment,
                               .title = release.version,
                               .detail = release.service,
                               .lane = waits ? Lane::ReleaseEngineer : Lane::OperationsEngineer,
                               .release = release.id});
        }
        const auto blocked = stories().where(
                m_database,
                u"id IN (SELECT id FROM story WHERE sprint_id IN (SELECT id FROM sprint WHERE"
                " state = %1) AND blocked_reason <> '' AND archived = 0 AND closed_at = 0)"_s.arg(
                        int(SprintState::Running)),
                {}, 5);
        if (!blocked)
            return blocked.error();
        for (const auto &story : *blocked)
            m_day.rest.append({.kind = PlannedStep::Kind::Blocked,
                               .title = story.title,
                               .detail = story.blockedReason,
                               .number = QString::number(story.number),
                               .lane = Lane::Developer,
                               .story = story.id});
        std::ranges::stable_sort(m_day.rest, [](const PlannedStep &a, const PlannedStep &b) {
            if (a.at.isValid() != b.at.isValid())
                return a.at.isValid();
            return a.at < b.at;
        });
        return Done {};
    }

    // Whoever is asked and has not answered for long: what is seen of today may be old.
    Result<Done> silence()
    {
        if (!m_day.isToday())
            return Done {};
        const auto before = m_day.asOf.addSecs(-Stale).toMSecsSinceEpoch();
        for (const auto &sql :
             {u"SELECT name, read_at FROM reading WHERE failed_since > 0 AND read_at > 0 AND"
              " read_at < ? AND id IN (SELECT id FROM connection WHERE enabled <> 0) ORDER BY"
              " read_at DESC LIMIT 1"_s,
              u"SELECT name, read_at FROM source_reading WHERE failed_since > 0 AND read_at > 0 AND"
              " read_at < ? AND id IN (SELECT id FROM source WHERE enabled <> 0) ORDER BY"
              " read_at DESC LIMIT 1"_s}) {
            const auto done = m_database.each(sql, {before}, [this](const Row &row) {
                m_day.silentSource = row.text(0);
                m_day.silentSince = row.time(1);
            });
            if (!done)
                return done;
        }
        return Done {};
    }

    Database &m_database;
    Day &m_day;
    qint64 m_from;
    qint64 m_to;
    QHash<BuildId, QString> m_pipelines;
};

} // namespace

Result<Day> readDay(Database &database, QDate date, const QDateTime &now)
{
    const auto zone = zoneOf(database);
    if (!zone)
        return zone.error();
    Day day {.date = date.isValid() ? date : now.toTimeZone(*zone).date(), .zone = *zone, .asOf = now};
    day.from = day.date.startOfDay(*zone).toUTC();
    day.to = day.date.addDays(1).startOfDay(*zone).toUTC();
    if (const auto done = DayReader(database, day).read(); !done)
        return done.error();
    return day;
}

} // namespace Dayshift
