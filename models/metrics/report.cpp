// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/report.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

MetricsReport reportOf(WorkspaceFacts workspace, const MetricsDefinition &definition,
                       SprintsKept *kept)
{
    SprintsKept ofBoth; // the window changes nothing of a sprint
    kept = kept ? kept : &ofBoth;
    MetricsReport report {.workspace = std::move(workspace),
                          .definition = definition,
                          .days = int(definition.windowStart.daysTo(definition.windowEnd))};
    report.figures = figuresOf(report.workspace.facts, definition, kept);
    auto before = definition;
    before.windowEnd = definition.windowStart;
    before.windowStart = before.windowEnd.addDays(-report.days);
    report.before = figuresOf(report.workspace.facts, before, kept);
    return report;
}

// Stories of other teams are no stories here, nor are their sprints.
static void keepTeam(Facts &facts, const QString &team)
{
    const int place = facts.teams.find(team);
    for (auto &story : facts.stories)
        story.isKnown = story.isKnown && place != Nowhere && story.team == place;
    for (auto &sprint : facts.sprints) {
        if (!sprint.team.isEmpty() && sprint.team != team)
            sprint.startsAt.reset(); // it never began
    }
}

// From the first day of the oldest of so many sprints.
static void lookBackSprints(MetricsDefinition &definition, const Facts &facts, int count)
{
    std::vector<qint64> starts;
    for (const auto &sprint : facts.sprints) {
        if (sprint.startsAt && *sprint.startsAt <= definition.asOf)
            starts.push_back(*sprint.startsAt);
    }
    if (starts.empty())
        return;
    std::ranges::sort(starts, std::greater());
    const auto oldest = starts[std::min(starts.size(), size_t(count)) - 1];
    const auto first = LocalDays(definition.zone).dayOf(oldest);
    definition.windowStart = std::min(first, definition.windowEnd.addDays(-1));
}

MetricsReport reportOf(WorkspaceFacts workspace, const QDateTime &asOf, const MetricsScope &scope,
                       SprintsKept *kept)
{
    if (!scope.team.isEmpty()) {
        keepTeam(workspace.facts, scope.team);
        kept = nullptr; // these are other facts
    }
    auto definition = definitionOf(workspace, asOf.toSecsSinceEpoch(), 7 * scope.weeks);
    if (scope.sprints > 0)
        lookBackSprints(definition, workspace.facts, scope.sprints);
    definition.service = scope.service;
    return reportOf(std::move(workspace), definition, kept);
}

Result<MetricsReport> readReport(Database &database, const QDateTime &asOf,
                                 const MetricsScope &scope, FactsExtent extent)
{
    auto workspace = readWorkspaceFacts(database, extent);
    if (!workspace)
        return workspace.error();
    return reportOf(*std::move(workspace), asOf, scope);
}

namespace {

// Makes the figures of one report into words.
class Teller
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Metrics)
public:
    Teller(const MetricsReport &report, const Format &format)
        : m_report(report)
        , m_facts(report.workspace.facts)
        , m_now(report.figures)
        , m_before(report.before)
        , m_format(format)
    {
    }

    [[nodiscard]] QList<Figure> tell() const
    {
        return {deployments(), leadTime(), failedDeployments(), recovery()};
    }

private:
    [[nodiscard]] static std::chrono::milliseconds length(double seconds)
    {
        return std::chrono::milliseconds(std::llround(seconds * 1000));
    }
    [[nodiscard]] QString span(double seconds) const { return m_format.span(length(seconds)); }
    [[nodiscard]] QString average(double seconds) const
    {
        return m_format.average(length(seconds));
    }
    [[nodiscard]] static QDateTime timeOf(qint64 instant)
    {
        return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
    }
    [[nodiscard]] int weekOf(qint64 instant) const
    {
        return m_now.window.contains(instant) ? m_now.window.weekIndexOf(instant) : -1;
    }
    [[nodiscard]] const DeploymentFact &deployment(int i) const
    {
        return m_facts.deployments[size_t(i)];
    }
    [[nodiscard]] QString nameOf(const DeploymentFact &fact) const
    {
        const auto service = m_facts.serviceOf(fact);
        const auto version = m_facts.versionOf(fact);
        return version.isEmpty() ? service
                                 : tr("%1 %2", "service and version").arg(service, version);
    }

    // "12 weeks", or fewer days where nothing was recorded before.
    [[nodiscard]] QString period() const
    {
        // Nothing at all was recorded: the period that was asked for.
        const auto days = int(m_now.window.days().size());
        const auto &asked = m_report.definition;
        return periodInWords(days > 0 ? days : int(asked.windowStart.daysTo(asked.windowEnd)));
    }

    [[nodiscard]] Figure begin(FigureKind kind, const QString &title, BandMeasure measure,
                               int n) const
    {
        const auto year = m_report.definition.bandYear;
        Figure figure {.kind = kind,
                       .title = title,
                       .n = n,
                       .levelYear = numberOf(year),
                       .period = m_format.days(m_report.definition.windowStart,
                                               m_report.definition.windowEnd.addDays(-1),
                                               m_report.definition.windowEnd),
                       .measure = measure,
                       .bands = bandsOf(measure, year)};
        for (const auto &week : m_now.window.weeks())
            figure.weeks.append({.monday = week.monday, .days = week.days});
        return figure;
    }

    // Of fewer than five nothing follows: neither a trend nor a level.
    void compare(Figure &figure, std::optional<double> now, std::optional<double> before,
                 int countBefore, bool moreIsBetter, bool inPoints, const QString &tooFew) const
    {
        if (!figure.value.isEmpty() && figure.n < EnoughForATrend) {
            figure.tooFew = tooFew;
            figure.level.reset();
            return;
        }
        if (int(m_before.window.days().size()) != m_report.days)
            return; // nothing was recorded in a part of it
        const auto trend = trendOf({.now = now,
                                    .before = before,
                                    .count = figure.n,
                                    .countBefore = countBefore,
                                    .moreIsBetter = moreIsBetter,
                                    .inPoints = inPoints},
                                   m_report.days, m_format);
        figure.trend = trend.words;
        figure.shortTrend = trend.brief;
        figure.trendWord = trend.word;
    }

    // Why nothing is known of deployments; false: something is.
    [[nodiscard]] bool lacksDeployments(Figure &figure) const
    {
        if (m_now.frequency.count)
            return false;
        if (!m_report.workspace.hasConnection) {
            figure.missing = MissingLink::Server;
            figure.reason = tr("No build server is connected. Connect one whose pipeline has a "
                               "deploy stage.");
        } else if (m_report.workspace.deployments == 0) {
            figure.missing = MissingLink::Deployment;
            figure.reason = tr("No deployment was read yet: connect a server whose pipeline has a "
                               "deploy stage.");
        } else {
            figure.missing = MissingLink::Deployment;
            figure.reason = tr("No deployment to production was read yet, only to other "
                               "environments.");
        }
        return true;
    }

    [[nodiscard]] FigureRow rowOf(int place, const QString &detail = {}) const
    {
        const auto &fact = deployment(place);
        return {.of = FigureRow::Of::Deployment,
                .id = m_facts.deploymentId(place),
                .title = nameOf(fact),
                .at = timeOf(*fact.finishedAt),
                .detail = detail,
                .week = weekOf(*fact.finishedAt),
                .connection = m_facts.places.at(fact.connection),
                .service = m_facts.serviceOf(fact)};
    }

    [[nodiscard]] QString kindInWords(int place) const
    {
        switch (deployment(place).kind) {
        case FactKind::Regular:
            break;
        case FactKind::Hotfix:
            return tr("hotfix");
        case FactKind::Rollback:
            return tr("rollback");
        case FactKind::Redeploy:
            return tr("redeploy");
        }
        return {};
    }

    [[nodiscard]] Figure deployments() const
    {
        const auto &now = m_now.frequency;
        auto figure = begin(FigureKind::Deployments, tr("Deployments"), BandMeasure::Frequency,
                            now.count.value_or(0));
        figure.definition
                = tr("Successful deployments to production that ended in the period, for each "
                     "seven days of it. Rollbacks and hotfixes count, the same version again does "
                     "not.");
        figure.formula = tr("7 × deployments ÷ days of the period");
        if (lacksDeployments(figure))
            return figure;
        figure.value = tr("%1 a week").arg(m_format.number(*now.perWeek));
        figure.unit = tr("%1 in %2", "deployments in a period")
                              .arg(m_format.count(*now.count), period());
        figure.count = tr("%n deployment(s)", nullptr, *now.count);
        if (now.medianGap)
            figure.median = tr("%1 between two").arg(span(*now.medianGap));
        if (now.failedAttempts.value_or(0) > 0)
            figure.notes.append(tr("%n attempt(s) never reached users and do not count.", nullptr,
                                   *now.failedAttempts));
        figure.level = now.level;
        for (size_t i = 0; i < now.weekly.size(); ++i) {
            figure.weeks[qsizetype(i)].value = now.weekly[i];
            figure.weeks[qsizetype(i)].n = now.weekly[i];
        }
        for (const auto &failed : m_now.failure.failures) {
            if (!failed.attempt)
                ++figure.weeks[weekOf(*deployment(failed.deployment).finishedAt)].failed;
        }
        for (const int place : now.deployments) {
            auto row = rowOf(place, kindInWords(place));
            row.failed = std::ranges::any_of(m_now.failure.failures, [&](const auto &failed) {
                return failed.deployment == place;
            });
            figure.rows.prepend(row);
        }
        compare(figure, now.perWeek, m_before.frequency.perWeek,
                m_before.frequency.count.value_or(0), true, false,
                tr("%n deployment(s): too few for a trend", nullptr, figure.n));
        return figure;
    }

    [[nodiscard]] Figure leadTime() const
    {
        const auto &now = m_now.leadTime;
        auto figure = begin(FigureKind::LeadTime, tr("Lead time to production"),
                            BandMeasure::LeadTime, now.seconds.n);
        figure.definition
                = tr("For each story that got into production in the period: from its first move "
                     "to In progress until all of its changes were in production. Nights and "
                     "weekends are not taken out; the headline is the median.");
        figure.formula = tr("median(last change in production − first move to In progress)");
        if (now.neverInProgress > 0)
            figure.notes.append(
                    tr("%n story(s) never in progress left out.", nullptr, now.neverInProgress));
        if (now.negative > 0)
            figure.notes.append(tr("%n story(s) moved to In progress only after the deployment "
                                   "left out.",
                                   nullptr, now.negative));
        if (now.notInProduction > 0)
            figure.notes.append(tr("%n story(s) rolled back and not in production again.", nullptr,
                                   now.notInProduction));
        if (now.deploymentsWithoutChanges > 0)
            figure.notes.append(tr("%n deployment(s) without a known commit.", nullptr,
                                   now.deploymentsWithoutChanges));
        if (lacksDeployments(figure))
            return figure;
        if (now.seconds.n == 0) {
            explainNoLeadTime(figure);
            return figure;
        }
        figure.value = average(*now.seconds.median);
        figure.count = tr("%n story(s)", nullptr, now.seconds.n);
        figure.unit = tr("median of %1, In progress to in production").arg(figure.count);
        figure.median = average(*now.seconds.median);
        figure.p90 = average(*now.seconds.p90);
        figure.level = now.level;
        const auto weekly = byWeek(m_now.window, now.samples);
        for (size_t i = 0; i < weekly.size(); ++i) {
            figure.weeks[qsizetype(i)].value = now.weeklyMedian[i];
            figure.weeks[qsizetype(i)].n = int(weekly[i].size());
        }
        for (const auto &sample : now.samples) {
            figure.rows.append({.of = FigureRow::Of::Story,
                                .id = m_facts.storyId(sample.fact),
                                .title = m_facts.storyName(sample.fact),
                                .at = timeOf(sample.at),
                                .value = span(sample.seconds),
                                .week = weekOf(sample.at)});
        }
        std::ranges::stable_sort(figure.rows, std::greater(), &FigureRow::at);
        compare(figure, now.seconds.median, m_before.leadTime.seconds.median,
                m_before.leadTime.seconds.n, false, false,
                tr("%n story(s): too few for a trend", nullptr, figure.n));
        return figure;
    }

    void explainNoLeadTime(Figure &figure) const
    {
        if (m_now.leadTime.stories > 0) {
            figure.missing = MissingLink::Period;
            figure.reason = tr("%n story(s) got into production, but none was seen in progress "
                               "before.",
                               nullptr, m_now.leadTime.stories);
        } else if (m_report.workspace.changes == 0) {
            figure.missing = MissingLink::StoryNames;
            figure.reason = tr("No commit of a deployment is known yet. The first deployment that "
                               "is read has none: the next one shows what went with it.");
        } else if (m_report.workspace.linkedChanges == 0) {
            figure.missing = MissingLink::StoryNames;
            figure.reason = tr("No commit of a deployment names a story. Write its number, such as "
                               "#2187, into the commit message or the name of the branch.");
        } else {
            figure.missing = MissingLink::Period;
            figure.reason = tr("No story got into production in these %1.").arg(period());
        }
    }

    // What shows that a deployment failed, in one line.
    [[nodiscard]] QString whyFailed(const ChangeFailure::Failed &failed) const
    {
        QStringList reasons;
        for (const int incident : failed.incidents)
            reasons.append(m_facts.incidentName(m_facts.incidents[size_t(incident)]));
        if (failed.rolledBack)
            reasons.append(tr("rolled back"));
        if (failed.hotfixed)
            reasons.append(tr("needed a hotfix"));
        if (failed.attempt)
            reasons.append(tr("never reached users"));
        return reasons.join(u" · "_s);
    }

    [[nodiscard]] Figure failedDeployments() const
    {
        const auto &now = m_now.failure;
        auto figure = begin(FigureKind::FailedDeployments, tr("Failed deployments"),
                            BandMeasure::FailureRate, now.deployments.value_or(0));
        figure.definition
                = tr("Of the deployments of the period those that caused an incident or a bug, "
                     "were rolled back or needed a hotfix. Each counts once. The last days are "
                     "provisional: failures are still being found.");
        figure.formula = tr("failed deployments ÷ deployments");
        if (lacksDeployments(figure))
            return figure;
        figure.count = tr("%n deployment(s)", nullptr, *now.deployments);
        if (*now.deployments == 0) {
            figure.missing = MissingLink::Period;
            figure.reason = tr("Nothing was deployed in these %1.").arg(period());
            return figure;
        }
        figure.value = m_format.ofAll(*now.failed, *now.deployments);
        figure.unit = tr("%1 caused an outage or a bug").arg(m_format.percent(*now.rate));
        figure.level = now.level;
        if (now.noIncidentSource) {
            figure.missing = MissingLink::Incident;
            figure.reason = tr("No incident was entered: only rollbacks and hotfixes are seen.");
        }
        if (now.incidentsUnlinked > 0)
            figure.notes.append(tr("%n incident(s) without a deployment as cause.", nullptr,
                                   now.incidentsUnlinked));
        if (now.failedAttempts > 0)
            figure.notes.append(tr("%n attempt(s) never reached users and do not count.", nullptr,
                                   now.failedAttempts));
        for (size_t i = 0; i < now.weekly.size(); ++i) {
            figure.weeks[qsizetype(i)].value = now.weekly[i].rate();
            figure.weeks[qsizetype(i)].n = now.weekly[i].deployments;
            figure.weeks[qsizetype(i)].failed = now.weekly[i].failed;
        }
        for (const auto &failed : now.failures) {
            auto row = rowOf(failed.deployment, whyFailed(failed));
            row.failed = true;
            row.value = recoveryOf(failed);
            figure.rows.prepend(row);
        }
        compare(figure, now.rate, m_before.failure.rate, m_before.failure.deployments.value_or(0),
                false, true, tr("%n deployment(s): too few for a trend", nullptr, figure.n));
        return figure;
    }

    // How long what the deployment brought was broken, if that is over.
    [[nodiscard]] QString recoveryOf(const ChangeFailure::Failed &failed) const
    {
        std::optional<double> longest;
        for (const int incident : failed.incidents) {
            for (const auto &sample : m_now.bugLife.samples) {
                if (sample.fact == incident)
                    longest = std::max(longest.value_or(0), sample.seconds);
            }
            for (const auto &open : m_now.bugLife.open) {
                if (open.incident == incident)
                    return tr("open for %1").arg(span(open.seconds));
            }
        }
        return longest ? span(*longest) : QString();
    }

    [[nodiscard]] Figure recovery() const
    {
        const auto &now = m_now.bugLife;
        auto figure = begin(FigureKind::Recovery, tr("Mean time to recovery"),
                            BandMeasure::Recovery, now.seconds.n);
        figure.definition
                = tr("For each incident or bug that ended in the period: from the end of the "
                     "deployment that brought it, else from its first impact, until it was mended "
                     "in production. What is still open is in no mean.");
        figure.formula = tr("mean(mended in production − end of the deployment that brought it)");
        if (now.negative > 0)
            figure.notes.append(
                    tr("%n that was over before its cause left out.", nullptr, now.negative));
        if (!now.open.empty())
            figure.notes.append(
                    tr("%n still open, the oldest for %1.", nullptr, int(now.open.size()))
                            .arg(span(*now.oldestOpen)));
        if (m_report.workspace.incidents == 0) {
            figure.missing = MissingLink::Incident;
            figure.reason = tr("No incident was entered.");
            return figure;
        }
        if (now.seconds.n == 0) {
            figure.missing = MissingLink::Period;
            figure.reason = tr("No incident ended in these %1.").arg(period());
            return figure;
        }
        figure.count = tr("%n incident(s)", nullptr, now.seconds.n);
        figure.median = span(*now.seconds.median);
        figure.p90 = span(*now.seconds.p90);
        tellMean(figure);
        figure.level = now.level;
        for (size_t i = 0; i < now.weekly.size(); ++i) {
            figure.weeks[qsizetype(i)].value = now.weekly[i].mean;
            figure.weeks[qsizetype(i)].n = now.weekly[i].n;
        }
        for (const auto &sample : now.samples) {
            const auto &incident = m_facts.incidents[size_t(sample.fact)];
            figure.points.append({weekOf(sample.at), sample.seconds});
            figure.rows.prepend({.of = FigureRow::Of::Incident,
                                 .id = m_facts.incidentId(incident),
                                 .title = m_facts.incidentName(incident),
                                 .at = timeOf(sample.at),
                                 .value = span(sample.seconds),
                                 .week = weekOf(sample.at)});
        }
        compare(figure, now.seconds.mean, m_before.bugLife.seconds.mean, m_before.bugLife.seconds.n,
                false, false, tr("%n incident(s): too few for a trend", nullptr, figure.n));
        return figure;
    }

    // Under five values there is no average.
    void tellMean(Figure &figure) const
    {
        const auto &seconds = m_now.bugLife.seconds;
        if (seconds.n == 1) {
            figure.value = span(*seconds.mean);
            figure.unit = tr("recovered in, one incident");
        } else if (seconds.n < EnoughForATrend) {
            figure.value = span(*seconds.median);
            figure.unit = tr("median of %1").arg(figure.count);
        } else {
            figure.value = span(*seconds.mean);
            figure.unit = tr("mean of %n, median %1", nullptr, seconds.n).arg(figure.median);
        }
    }

    const MetricsReport &m_report;
    const Facts &m_facts;
    const Figures &m_now;
    const Figures &m_before;
    const Format &m_format;
};

} // namespace

QList<Figure> figureList(const MetricsReport &report, const Format &format)
{
    return Teller(report, format).tell();
}

QString valueInWords(BandMeasure measure, double value, const Format &format)
{
    const auto length = std::chrono::milliseconds(std::llround(value * 1000));
    switch (measure) {
    case BandMeasure::LeadTime:
        return format.average(length);
    case BandMeasure::Recovery:
        return format.span(length);
    case BandMeasure::FailureRate:
        return format.percent(value);
    case BandMeasure::Frequency:
        return format.count(qint64(std::llround(value)));
    }
    return {};
}

QString levelInWords(Level level)
{
    switch (level) {
    case Level::Elite:
        return QCoreApplication::translate("Dayshift::Metrics", "Elite");
    case Level::High:
        return QCoreApplication::translate("Dayshift::Metrics", "High");
    case Level::Medium:
        return QCoreApplication::translate("Dayshift::Metrics", "Medium");
    case Level::Low:
        return QCoreApplication::translate("Dayshift::Metrics", "Low");
    }
    return {};
}

} // namespace Dayshift
