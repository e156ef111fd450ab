// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallreader.h"

#include "models/base/format.h"
#include "models/day/day.h"
#include "models/day/daywords.h"
#include "models/metrics/report.h"
#include "models/production/alertbook.h"
#include "models/releases/productionpicture.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"
#include "models/wall/wallparts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr auto CurveSpan = std::chrono::hours(3);
static constexpr int CurvePoints = 36;
static constexpr qsizetype MostIncidents = 10;

namespace {

class WallReader
{
public:
    WallReader(Database &database, WallNames names, const QDateTime &now)
        : m_database(database)
        , m_names(names)
        , m_now(now)
    {
    }
    Q_DISABLE_COPY_MOVE(WallReader)

    Result<WallFacts> read(WallDepth depth)
    {
        for (const auto &step : {&WallReader::readTeam, &WallReader::readPipelines,
                                 &WallReader::readProduction, &WallReader::readDay,
                                 &WallReader::readSprint}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        if (depth == WallDepth::WithFigures) {
            if (const auto done = readFigures(); !done)
                return done.error();
        }
        return m_facts;
    }

private:
    Result<Done> readTeam();
    Result<Done> readPipelines() { return readWallPipelines(m_database, m_now, m_facts); }
    Result<Done> readProduction();
    void takeFigure(const ProductionPicture &picture);
    void takeAlerts(const ProductionPicture &picture);
    Result<Done> readDay();
    void takeThread(const Thread &thread);
    Result<Done> readSprint() { return readWallSprint(m_database, m_now, m_facts); }
    Result<Done> readFigures();

    Database &m_database;
    WallNames m_names;
    QDateTime m_now;
    QList<Member> m_members;
    WallFacts m_facts;
};

} // namespace

Result<Done> WallReader::readTeam()
{
    const auto whose = workspaces().load(m_database);
    if (!whose)
        return whose.error();
    if (!whose->isEmpty()) {
        m_facts.team = whose->first().team;
        const QTimeZone zone(whose->first().timeZone.toUtf8());
        if (zone.isValid())
            m_facts.zone = zone;
    }
    const auto people = members().load(m_database);
    if (!people)
        return people.error();
    m_members = *people;
    return Done {};
}

// ---- Production ---------------------------------------------------------------------------------

// The newest number of each stretch: of a curve on a wall nobody reads more.
static QList<std::optional<double>> evenly(const QList<Measurement> &samples, const QDateTime &from,
                                           const QDateTime &to)
{
    QList<std::optional<double>> points(CurvePoints);
    const double stretch = double(from.msecsTo(to)) / CurvePoints;
    for (const auto &sample : samples) {
        const auto place = int(double(from.msecsTo(sample.at)) / stretch);
        if (sample.value && place >= 0)
            points[std::min(place, CurvePoints - 1)] = sample.value;
    }
    return points;
}

void WallReader::takeFigure(const ProductionPicture &picture)
{
    const auto success = std::ranges::find(picture.figures, IndicatorMeaning::Success,
                                           [](const FigureNow &f) { return f.indicator.meaning; });
    const auto figure = success == picture.figures.end() ? picture.figures.begin() : success;
    if (figure == picture.figures.end())
        return;
    auto &production = m_facts.production;
    production.name = figure->indicator.name;
    production.unit = figure->indicator.unit;
    production.value = figure->value;
    production.atLeast = figure->indicator.atLeast;
    production.atMost = figure->indicator.atMost;
    production.isWell = figure->isWell();
    production.at = figure->at;
}

void WallReader::takeAlerts(const ProductionPicture &picture)
{
    for (const auto &alert : picture.alerts) {
        if (!isLoud(alert, m_now) || !alert.incident.isNull())
            continue;
        m_facts.production.alert = alert.summary.isEmpty() ? alert.name : alert.summary;
        m_facts.production.alertIsCritical = alert.severity == AlertSeverity::Critical;
        return;
    }
}

Result<Done> WallReader::readProduction()
{
    const auto picture = productionPicture(m_database, CurveSpan, m_facts.zone, m_now);
    if (!picture)
        return picture.error();
    auto &production = m_facts.production;
    production.isMonitored = !picture->sources.isEmpty();
    for (const auto &source : picture->sources) {
        const auto reading = std::ranges::find(picture->readings, source.id, &SourceReading::id);
        const auto readAt = reading == picture->readings.end() ? QDateTime() : reading->readAt;
        heard(m_facts, readAt);
        if (readAt.isValid() && readAt.secsTo(m_now) <= 15 * 60)
            continue;
        production.silent.append(source.name);
        production.silentSince = readAt;
        if (reading != picture->readings.end() && !reading->reason.isEmpty())
            m_facts.silentReason = reading->reason;
    }
    takeFigure(*picture);
    takeAlerts(*picture);
    const auto figure = std::ranges::find(picture->figures, production.name,
                                          [](const FigureNow &f) { return f.indicator.name; });
    if (figure != picture->figures.end()) {
        const auto from = m_now.addDuration(-CurveSpan);
        const auto samples = samplesOf(m_database, figure->indicator.id, from, m_now.addSecs(60));
        if (!samples)
            return samples.error();
        production.recent = evenly(*samples, from, m_now);
    }
    const auto live = liveAt(m_database, m_now);
    if (!live)
        return live.error();
    if (*live)
        m_facts.release = {.version = (*live)->version, .since = (*live)->finishedAt};
    return Done {};
}

// ---- The day ------------------------------------------------------------------------------------

QString wallNameOf(const QString &person, const QList<Member> &members, WallNames names)
{
    if (person.isEmpty())
        return {};
    const auto member = memberCalled(members, person);
    if (names == WallNames::ByFirstName)
        return (member ? member->name : person).section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (!member)
        return RoleWords::name(Role::Guest);
    for (const auto role : AllRoles) {
        if (!(member->roles & int(role)))
            continue;
        int place = 0;
        int count = 0;
        for (const auto &other : members) {
            if (!other.active || !(other.roles & int(role)))
                continue;
            ++count;
            if (other.id == member->id)
                place = count;
        }
        const auto word = RoleWords::name(role);
        return count > 1 && place > 0 ? u"%1 %2"_s.arg(word).arg(place) : word;
    }
    return RoleWords::name(Role::Guest);
}

void WallReader::takeThread(const Thread &thread)
{
    const auto &incident = thread.incident;
    if (incident.kind != IncidentKind::Incident || !incident.duplicateOf.isNull())
        return;
    if (!thread.isOpen) {
        if (!m_facts.recovery || thread.endedAt > m_facts.recovery->at)
            m_facts.recovery = {.title = incident.title,
                                .at = thread.endedAt,
                                .after = thread.length()};
        return;
    }
    QString owner;
    for (const auto &step : thread.steps) {
        if ((step.kind == StepKind::Fix || step.kind == StepKind::Rework) && !step.person.isEmpty())
            owner = step.person;
    }
    m_facts.incidents.append({.number = incident.number,
                              .severity = incident.severity,
                              .title = incident.title,
                              .since = thread.startedAt,
                              .person = wallNameOf(owner, m_members, m_names),
                              .affected = int(std::lround(incident.impactFailed.value_or(0))),
                              .affectedUnit = incident.impactUnit == "people"_L1
                                      ? QString()
                                      : incident.impactUnit,
                              .steps = wallStepsOf(thread)});
}

Result<Done> WallReader::readDay()
{
    const auto today = dayOf(m_database, m_now);
    if (!today)
        return today.error();
    const auto day = Dayshift::readDay(m_database, *today, m_now);
    if (!day)
        return day.error();
    for (const auto &thread : day->threads)
        takeThread(thread);
    std::ranges::stable_sort(m_facts.incidents, [](const WallIncident &a, const WallIncident &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.since < b.since;
    });
    m_facts.incidents = m_facts.incidents.mid(0, MostIncidents);
    for (const auto &step : day->rest) {
        if (step.at.isValid() && step.at > m_now && step.kind != PlannedStep::Kind::RunningBuild
            && m_facts.plans.size() < 2)
            m_facts.plans.append({.at = step.at, .title = DayWords::planned(step)});
    }
    return Done {};
}

// ---- Figures ------------------------------------------------------------------------------------

Result<Done> WallReader::readFigures()
{
    const auto report = readReport(m_database, m_now, {}, FactsExtent::Delivery);
    if (!report)
        return report.error();
    for (const auto &figure : figureList(*report, Format(m_facts.zone)))
        m_facts.figures.append({.title = figure.title,
                                .value = figure.value,
                                .trend = !figure.trend.isEmpty() ? figure.trend
                                        : !figure.tooFew.isEmpty() ? figure.tooFew
                                                                   : figure.unit,
                                .count = figure.count,
                                .isWorse = !figure.trend.isEmpty()
                                        && figure.trendWord == TrendWord::Worse,
                                .isBetter = !figure.trend.isEmpty()
                                        && figure.trendWord == TrendWord::Better});
    return Done {};
}

Result<WallFacts> readWallFacts(Database &database, WallNames names, const QDateTime &now,
                                WallDepth depth)
{
    return WallReader(database, names, now).read(depth);
}

// What is read of servers leaves no line in the log, and each reading a later moment.
Result<QString> readWallMark(Database &database)
{
    const auto marks = database.select(
            u"SELECT (SELECT COALESCE(MAX(sequence), 0) FROM activity),"
            " (SELECT COALESCE(MAX(tried_at), 0) FROM reading),"
            " (SELECT COALESCE(MAX(tried_at), 0) FROM source_reading)"_s,
            {}, [](const Row &row) {
                return u"%1 %2 %3"_s.arg(row.number(0)).arg(row.number(1)).arg(row.number(2));
            });
    if (!marks)
        return marks.error();
    return marks->value(0);
}

} // namespace Dayshift
