// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallwords.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString WallWords::shortened(const QString &text, int words)
{
    static const QRegularExpression blanks(u"[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const auto all = text.left(400).split(blanks, Qt::SkipEmptyParts);
    if (all.size() <= words)
        return all.join(u' ');
    return all.mid(0, words).join(u' ') + u" \u2026"_s;
}

QString WallWords::word(WallState state)
{
    switch (state) {
    case WallState::Incident:
        return tr("incident");
    case WallState::Failed:
        return tr("failed");
    case WallState::Blocked:
        return tr("blocked");
    case WallState::Warning:
        return tr("unstable");
    case WallState::Silent:
        return tr("silent");
    case WallState::Running:
        return tr("running");
    case WallState::Waiting:
        return tr("waiting");
    case WallState::Fine:
        return tr("fine");
    }
    return {};
}

// ---- Customers ----------------------------------------------------------------------------------

QString WallWords::value(const WallProduction &production) const
{
    if (!production.value)
        return u"\u2013"_s;
    const auto value = *production.value;
    if (production.unit == "%"_L1)
        return m_format.percent(value / 100);
    return std::abs(value) >= 100 || value == std::floor(value)
            ? m_format.count(std::llround(value))
            : m_format.number(value);
}

QString WallWords::goal(const WallProduction &production) const
{
    const auto inUnit = [&](double value) {
        if (production.unit == "%"_L1)
            return m_format.percent(value / 100, value == std::floor(value) ? 0 : 1);
        const auto number = value == std::floor(value) ? m_format.count(std::llround(value))
                                                       : m_format.number(value);
        return production.unit.isEmpty() ? number : number + QChar::Nbsp + production.unit;
    };
    if (production.atLeast)
        return tr("goal %1").arg(inUnit(*production.atLeast));
    if (production.atMost)
        return tr("limit %1").arg(inUnit(*production.atMost));
    return {};
}

WallStatement WallWords::headline(const WallFacts &facts) const
{
    const auto &production = facts.production;
    const auto measured = production.value
            ? tr("%1 %2", "a figure's name, its value").arg(production.name, value(production))
            : QString();
    if (!production.silent.isEmpty()) {
        const auto since = production.silentSince.isValid()
                ? tr("Last answer %1").arg(m_format.moment(production.silentSince, m_now))
                : tr("It has never answered");
        return {WallState::Silent, {}, tr("Nobody knows how customers fare"),
                tr("Monitoring is silent \u00b7 %1", "when it answered last").arg(since)};
    }
    if (!production.alert.isEmpty())
        return {production.alertIsCritical ? WallState::Failed : WallState::Warning, {},
                shortened(production.alert), measured};
    if (production.value && !production.isWell && (production.atLeast || production.atMost))
        return {WallState::Warning, {}, tr("Customers are not served well"),
                tr("%1, %2", "a figure and its value; its goal").arg(measured, goal(production))};
    QString recovered;
    if (facts.recovery)
        recovered = tr("recovered %1 after %2", "a time, a span")
                            .arg(m_format.clock(facts.recovery->at),
                                 m_format.span(facts.recovery->after));
    auto details = QStringList {measured, recovered};
    details.removeAll(QString());
    if (!production.isMonitored || !production.value)
        return {WallState::Waiting, {}, tr("No incident is open"),
                details.isEmpty() ? tr("Nothing measures how customers fare")
                                  : details.join(u"  \u00b7  "_s)};
    return {WallState::Fine, {}, tr("All is well for customers"), details.join(u"  \u00b7  "_s)};
}

QString WallWords::incident(const WallIncident &incident) const
{
    QStringList parts {tr("P%1", "priority of an incident").arg(int(incident.severity) + 1)};
    parts.append(incident.person.isEmpty() ? tr("nobody has it yet") : incident.person);
    if (incident.affected > 0)
        parts.append(incident.affectedUnit.isEmpty()
                             ? tr("%n customers affected", nullptr, incident.affected)
                             : tr("%1 %2 failed", "so many of what, in the team's words")
                                       .arg(m_format.count(incident.affected),
                                            shortened(incident.affectedUnit, 2)));
    return parts.join(u"  \u00b7  "_s);
}

QString WallWords::station(WallStation station)
{
    switch (station) {
    case WallStation::Assigned:
        return tr("Assigned");
    case WallStation::Fixed:
        return tr("Fixed");
    case WallStation::Built:
        return tr("Built");
    case WallStation::Functional:
        return tr("Functional");
    case WallStation::Performance:
        return tr("Performance");
    case WallStation::Security:
        return tr("Security");
    case WallStation::SignOff:
        return tr("Sign-off");
    case WallStation::Deploy:
        return tr("Deploy");
    }
    return {};
}

double WallWords::fraction(const WallStep &step) const
{
    if (step.state != WallState::Running || !step.expectedEnd.isValid())
        return -1;
    const auto whole = double(step.at.msecsTo(step.expectedEnd));
    return whole <= 0 ? -1 : std::clamp(double(step.at.msecsTo(m_now)) / whole, 0.0, 0.99);
}

QString WallWords::step(const WallStep &step) const
{
    if (step.state == WallState::Running) {
        const auto share = fraction(step);
        return share < 0 ? m_format.age(step.at, m_now) : m_format.percent(share, 0);
    }
    if (!step.at.isValid())
        return {};
    return m_format.clock(step.at);
}

QString WallWords::way(const WallIncident &incident) const
{
    int finished = 0;
    QString present;
    for (const auto &step : incident.steps) {
        finished += step.state == WallState::Fine;
        if (present.isEmpty() && step.state != WallState::Fine)
            present = station(step.station);
    }
    const auto count = tr("%1 of %2 steps done").arg(finished).arg(incident.steps.size());
    return present.isEmpty() ? count : tr("%1, %2", "the step that is on; how many are done")
                                               .arg(present, count);
}

// ---- Pipelines ----------------------------------------------------------------------------------

QString WallWords::failing(const WallCounts &counts) const
{
    if (counts.failing == 0)
        return tr("none of %1 fails").arg(m_format.count(counts.total));
    return tr("%1 of %2 fail", nullptr, counts.failing)
            .arg(m_format.count(counts.failing), m_format.count(counts.total));
}

QString WallWords::trouble(const WallPipeline &pipeline) const
{
    if (!pipeline.reason.isEmpty())
        return shortened(pipeline.reason);
    switch (pipeline.stage) {
    case StageKind::Build:
        return tr("build", "the stage of a pipeline");
    case StageKind::Functional:
        return tr("functional", "the stage of a pipeline");
    case StageKind::Performance:
        return tr("performance", "the stage of a pipeline");
    case StageKind::Security:
        return tr("security", "the stage of a pipeline");
    case StageKind::Deploy:
        return tr("deploy", "the stage of a pipeline");
    case StageKind::Other:
        break;
    }
    return word(pipeline.state);
}

QList<WallStatement> WallWords::columns(const WallSprint &sprint) const
{
    QList<WallStatement> all;
    for (const auto &column : sprint.columns)
        all.append({column.isOver() ? WallState::Warning : WallState::Fine,
                    m_format.count(column.stories), column.name, {}});
    return all;
}

QString WallWords::since(const WallPipeline &pipeline) const
{
    if (!pipeline.since.isValid())
        return {};
    const auto age = m_format.age(pipeline.since, m_now);
    return pipeline.sinceOrLonger ? tr("over %1", "a span").arg(age) : age;
}

WallState WallWords::restState(const QList<WallPipeline> &pipelines, int named)
{
    return named < pipelines.size() ? pipelines[named].state : WallState::Fine;
}

QString WallWords::rest(const QList<WallPipeline> &pipelines, int named) const
{
    const auto counts = countsOf(pipelines.mid(named));
    const auto loud = counts.failing;
    const int known = counts.in(WallState::Blocked);
    const int unstable = counts.in(WallState::Warning);
    const int underWay = counts.in(WallState::Running) + counts.in(WallState::Waiting);
    QStringList parts;
    const auto add = [&](int count, const QString &words) {
        if (count > 0 && parts.size() < 3)
            parts.append(words);
    };
    add(loud, tr("%n more fail", nullptr, loud));
    add(known, tr("%n blocked", nullptr, known));
    add(unstable, tr("%n unstable", nullptr, unstable));
    add(underWay, tr("%n running", nullptr, underWay));
    add(counts.in(WallState::Fine), tr("%n fine", nullptr, counts.in(WallState::Fine)));
    // Silence is not left out for want of room.
    if (const int silent = counts.in(WallState::Silent); silent > 0) {
        if (parts.size() == 3)
            parts.removeLast();
        parts.append(tr("%n silent", nullptr, silent));
    }
    return parts.join(tr(", ", "between counts"));
}

WallStatement WallWords::pipelines(const WallFacts &facts) const
{
    const auto counts = countsOf(facts.pipelines);
    const auto &worst = facts.pipelines.first();
    if (counts.failing > 0)
        return {WallState::Failed,
                tr("%1 of %2", "so many of all").arg(m_format.count(counts.failing),
                                                     m_format.count(counts.total)),
                tr("pipelines fail", nullptr, counts.failing),
                tr("%1, %2", "a pipeline, since when").arg(worst.name, since(worst))};
    if (worst.state < WallState::Running)
        return {worst.state,
                tr("%1 of %2", "so many of all").arg(m_format.count(counts.in(worst.state)),
                                                     m_format.count(counts.total)),
                worst.state == WallState::Silent ? tr("pipelines silent", nullptr,
                                                      counts.in(worst.state))
                        : worst.state == WallState::Blocked
                        ? tr("pipelines blocked", nullptr, counts.in(worst.state))
                        : tr("pipelines unstable", nullptr, counts.in(worst.state)),
                tr("%1, %2", "a pipeline, since when").arg(worst.name, since(worst))};
    return {WallState::Fine, m_format.count(counts.total),
            tr("pipelines fine", nullptr, counts.total), rest(facts.pipelines, 0)};
}

QList<WallStatement> WallWords::statements(const WallFacts &facts) const
{
    QList<WallStatement> all;
    if (!facts.pipelines.isEmpty())
        all.append(pipelines(facts));
    if (!facts.release.version.isEmpty())
        all.append({WallState::Fine, facts.release.version, tr("in production"),
                    facts.release.since.isValid()
                            ? tr("for %1", "a span").arg(m_format.age(facts.release.since, m_now))
                            : QString()});
    if (facts.sprint.runs && facts.sprint.blocked > 0)
        all.append({WallState::Blocked, m_format.count(facts.sprint.blocked),
                    tr("stories blocked", nullptr, facts.sprint.blocked),
                    tr("#%1, %2", "a story's number, why it is blocked")
                            .arg(facts.sprint.blockedNumber)
                            .arg(shortened(facts.sprint.blockedReason, 4))});
    else if (facts.sprint.runs)
        all.append({WallState::Fine, m_format.count(facts.sprint.stories - facts.sprint.doneStories),
                    tr("stories in work", nullptr,
                       facts.sprint.stories - facts.sprint.doneStories),
                    tr("none is blocked")});
    return all;
}

// ---- The sprint ---------------------------------------------------------------------------------

QString WallWords::sprint(const WallSprint &sprint) const
{
    if (sprint.day <= 0)
        return sprint.name;
    return tr("%1, day %2 of %3", "a sprint")
            .arg(sprint.name, QLocale().toString(sprint.day), QLocale().toString(sprint.days));
}

QString WallWords::shortSprint(const WallSprint &sprint) const
{
    return sprint.day > 0 ? tr("%1, day %2", "a sprint").arg(sprint.name, QLocale().toString(sprint.day))
                          : sprint.name;
}

QString WallWords::points(double points) const
{
    return points == std::floor(points) ? m_format.count(qint64(points)) : m_format.number(points);
}

QString WallWords::done(const WallSprint &sprint) const
{
    return sprint.points > 0 ? points(sprint.donePoints) : m_format.count(sprint.doneStories);
}

QString WallWords::ofAll(const WallSprint &sprint) const
{
    if (sprint.points > 0)
        return tr("of %1 pt", "points").arg(points(sprint.points));
    return tr("of %n", "stories", sprint.stories);
}

QString WallWords::points(const WallSprint &sprint) const
{
    if (sprint.points > 0)
        return tr("%1 of %2 points").arg(points(sprint.donePoints), points(sprint.points));
    return tr("%1 of %2 stories").arg(m_format.count(sprint.doneStories),
                                      m_format.count(sprint.stories));
}

QList<WallStatement> WallWords::sprintTroubles(const WallSprint &sprint) const
{
    QList<WallStatement> all;
    for (const auto &column : sprint.columns) {
        if (column.isOver())
            all.append({WallState::Warning, {},
                        tr("%1 %2, limit %3", "a column, its stories").arg(column.name)
                                .arg(column.stories)
                                .arg(column.limit),
                        {}});
    }
    if (sprint.blocked > 0)
        all.append({WallState::Blocked, {}, tr("%n stories blocked", nullptr, sprint.blocked),
                    tr("#%1, %2", "a story's number, why it is blocked")
                            .arg(sprint.blockedNumber)
                            .arg(shortened(sprint.blockedReason, 4))});
    return all;
}

// ---- Aloud --------------------------------------------------------------------------------------

QString WallWords::title(const WallPage &page)
{
    switch (page.kind) {
    case WallPage::Kind::Incident:
        return tr("Incident");
    case WallPage::Kind::Overview:
        return tr("Overview");
    case WallPage::Kind::Pipelines:
        return tr("Pipelines");
    case WallPage::Kind::Mosaic:
        return tr("All pipelines");
    case WallPage::Kind::Sprint:
        return tr("Sprint");
    case WallPage::Kind::Metrics:
        return tr("Metrics");
    }
    return {};
}

static QString joined(const WallStatement &statement)
{
    QStringList parts {statement.figure, statement.words, statement.detail};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList WallWords::spoken(const WallPage &page, const WallFacts &facts) const
{
    QStringList all;
    const auto addPipeline = [&](const WallPipeline &pipeline) {
        all.append(tr("%1: %2, %3", "a pipeline, its trouble, since when")
                           .arg(pipeline.name, trouble(pipeline), since(pipeline)));
    };
    switch (page.kind) {
    case WallPage::Kind::Incident:
        if (page.from < facts.incidents.size()) {
            const auto &open = facts.incidents[page.from];
            all.append(shortened(open.title));
            all.append(incident(open));
            all.append(tr("for %1", "a span").arg(m_format.age(open.since, m_now)));
            all.append(way(open));
        }
        break;
    case WallPage::Kind::Overview:
        all.append(joined(headline(facts)));
        for (const auto &statement : statements(facts))
            all.append(joined(statement));
        break;
    case WallPage::Kind::Pipelines:
        all.append(failing(countsOf(facts.pipelines)));
        for (const auto &pipeline : facts.pipelines.mid(page.from, WallStatements)) {
            if (isNamed(pipeline))
                addPipeline(pipeline);
        }
        all.append(rest(facts.pipelines, page.from + WallStatements));
        break;
    case WallPage::Kind::Mosaic:
        all.append(rest(facts.pipelines, 0));
        break;
    case WallPage::Kind::Sprint:
        all.append(sprint(facts.sprint));
        all.append(points(facts.sprint));
        for (const auto &trouble : sprintTroubles(facts.sprint))
            all.append(joined(trouble));
        break;
    case WallPage::Kind::Metrics:
        for (const auto &figure : facts.figures.mid(page.from, WallFiguresAPage))
            all.append(tr("%1: %2, %3", "a figure, its value, its trend")
                               .arg(figure.title, figure.value, figure.trend));
        break;
    }
    all.removeAll(QString());
    return all;
}

} // namespace Dayshift
