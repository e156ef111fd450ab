// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/services.h"
#include "models/metrics/dataset.h"
#include "models/metrics/report.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

class MetricsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::MetricsCommand)
public:
    [[nodiscard]] QString name() const override { return u"metrics"_s; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Show how fast and how safely stories get to production.");
    }
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const Call &call) const override;

private:
    [[nodiscard]] static Result<Done> lay(const Call &call, MetricsDefinition &definition);
    [[nodiscard]] static int runDataset(const Call &call);
    [[nodiscard]] static int runWorkspace(const Call &call);
    static void printTable(const Call &call, const MetricsReport &report);
    static void printFigures(const Call &call, const QString &name, const Figures &figures,
                             const MetricsDefinition &definition);
    static void printFlow(const Call &call, const Figures &figures,
                          const MetricsDefinition &definition);
};

const MetricsCommand theCommand;

} // namespace

void MetricsCommand::describe(QCommandLineParser &parser) const
{
    parser.addOptions({
            {u"dataset"_s, tr("A folder of CSV files instead of a workspace."), u"DIR"_s},
            {u"window"_s, tr("So many whole days or weeks before the day of --as-of: 90d, 12w."),
             u"PERIOD"_s},
            {u"as-of"_s,
             tr("What came later is not known: 2026-06-16T11:20:07Z. Now, unless given."),
             u"TIME"_s},
            {u"time-zone"_s,
             tr("Where days begin: Europe/Berlin. That of the workspace, unless "
                "given."),
             u"ZONE"_s},
            {u"definition"_s,
             tr("Another choice of a definition, such as clock_start=reset; may "
                "be given several times."),
             u"NAME=CHOICE"_s},
    });
}

int MetricsCommand::run(const Call &call) const
{
    if (!call.arguments().isEmpty())
        return call.misused(tr("“metrics” takes no “%1”.").arg(call.arguments().first()));
    return call.options().isSet(u"dataset"_s) ? runDataset(call) : runWorkspace(call);
}

// The options of the call over a definition.
Result<Done> MetricsCommand::lay(const Call &call, MetricsDefinition &definition)
{
    const auto &options = call.options();
    if (options.isSet(u"time-zone"_s)) {
        const auto zone = zoneOf(options.value(u"time-zone"_s));
        if (!zone)
            return zone.error();
        definition.zone = *zone;
    }
    if (options.isSet(u"as-of"_s)) {
        const auto at = instantOf(options.value(u"as-of"_s));
        if (!at)
            return Error {.kind = Error::Kind::Invalid,
                          .detail = options.value(u"as-of"_s),
                          .what = tr("“%1” is not an instant.").arg(options.value(u"as-of"_s)),
                          .safe = tr("Nothing was computed."),
                          .todo = tr("Write it in UTC, such as 2026-06-16T11:20:07Z.")};
        definition.asOf = *at;
    }
    for (const auto &choice : options.values(u"definition"_s)) {
        if (const auto done = definition.choose(choice); !done)
            return done;
    }
    if (options.isSet(u"window"_s)) {
        const auto days = daysOfWindow(options.value(u"window"_s));
        if (!days)
            return days.error();
        definition.lookBack(*days);
    }
    return Done {};
}

// Wrong words in the call are wrong usage; anything else is a failure.
static int end(const Call &call, const Error &error)
{
    return error.kind == Error::Kind::Invalid && !call.wantsJson() ? call.misused(error.message())
                                                                   : call.fail(error);
}

int MetricsCommand::runDataset(const Call &call)
{
    auto dataset = readDataset(call.options().value(u"dataset"_s));
    if (!dataset)
        return call.fail(dataset.error());
    auto cases = dataset->cases;
    if (cases.isEmpty()) {
        MetricsCase one {.name = u"default"_s};
        one.definition.asOf = QDateTime::currentSecsSinceEpoch();
        one.definition.lookBack(90);
        cases.append(one);
    }
    QJsonObject results;
    for (auto &one : cases) {
        if (const auto done = lay(call, one.definition); !done)
            return end(call, done.error());
        const auto figures = figuresOf(dataset->facts, one.definition);
        if (call.wantsJson())
            results.insert(one.name, toJson(figures, dataset->facts, one.definition));
        else
            printFigures(call, one.name, figures, one.definition);
    }
    if (call.wantsJson())
        call.print(QJsonObject {{u"format"_s, 1}, {u"cases"_s, results}});
    return ExitDone;
}

int MetricsCommand::runWorkspace(const Call &call)
{
    const auto location = chosenWorkspace(call.workspace());
    if (!location)
        return call.fail(location.error());
    const auto services = Services::open(*location, OpenMode::ReadOnly);
    if (!services)
        return call.fail(services.error());
    auto read = (*services)
                        ->store()
                        .read([](Database &database) {
                            return readWorkspaceFacts(database, FactsExtent::All);
                        })
                        .result();
    if (!read)
        return call.fail(read.error());
    auto definition = definitionOf(*read, QDateTime::currentSecsSinceEpoch(), 90);
    if (const auto done = lay(call, definition); !done)
        return end(call, done.error());
    // Another now or another zone ends the window with another day.
    const bool moved = call.options().isSet(u"as-of"_s) || call.options().isSet(u"time-zone"_s);
    if (moved && !call.options().isSet(u"window"_s))
        definition.lookBack(90);
    if (call.wantsJson()) {
        const auto figures = figuresOf(read->facts, definition);
        call.print(QJsonObject {
                {u"format"_s, 1},
                {u"cases"_s, QJsonObject {{u"default"_s, toJson(figures, read->facts, definition)}}}});
        return ExitDone;
    }
    printTable(call, reportOf(*std::move(read), definition));
    return ExitDone;
}

// The figures in words, as the window tells them.
void MetricsCommand::printTable(const Call &call, const MetricsReport &report)
{
    const Format format(report.definition.zone);
    const auto figures = figureList(report, format);
    qsizetype title = 0;
    qsizetype value = 0;
    for (const auto &figure : figures) {
        title = std::max(title, figure.title.size());
        value = std::max(value, figure.value.size());
    }
    const auto today = report.definition.windowEnd;
    call.print(
            tr("%1, %2").arg(format.days(report.definition.windowStart, today.addDays(-1), today),
                             QString::fromUtf8(report.definition.zone.id())));
    for (const auto &figure : figures) {
        const bool known = !figure.value.isEmpty();
        call.print(u"%1  %2  %3"_s.arg(figure.title, -int(title))
                           .arg(known ? figure.value : tr("no data"), -int(value))
                           .arg(known ? figure.unit : figure.reason));
        auto notes = figure.notes;
        if (!figure.p90.isEmpty())
            notes.prepend(tr("median %1, 90 % within %2").arg(figure.median, figure.p90));
        if (!figure.trend.isEmpty() || !figure.tooFew.isEmpty())
            notes.append(figure.trend.isEmpty() ? figure.tooFew : figure.trend);
        if (known && !figure.reason.isEmpty())
            notes.append(figure.reason);
        for (const auto &note : notes)
            call.print(QString(title + 2, u' ') + note);
    }
    printFlow(call, report.figures, report.definition);
}

static QString inWords(std::optional<double> seconds, const Format &format)
{
    if (!seconds)
        return QCoreApplication::translate("Dayshift::MetricsCommand", "no data");
    return format.span(std::chrono::milliseconds(qint64(*seconds * 1000)));
}

// How work moves over the board, and what that promises.
void MetricsCommand::printFlow(const Call &call, const Figures &figures,
                               const MetricsDefinition &definition)
{
    const Format format(definition.zone);
    const auto line = [&call](const QString &title, const QString &said) {
        call.print(tr("  %1  %2").arg(title, -28).arg(said));
    };
    const auto row = [&](const QString &title, const Stats &seconds) {
        line(title, seconds.n > 0
                     ? tr("n %1, median %2, 90 % within %3")
                               .arg(format.count(seconds.n), inWords(seconds.median, format),
                                    inWords(seconds.p90, format))
                     : tr("no data"));
    };
    const auto count = [&](std::optional<int> number) {
        return number ? format.count(*number) : tr("no data");
    };
    row(tr("Cycle time"), figures.cycleTime.seconds);
    row(tr("Customer lead time"), figures.customerLeadTime.seconds);
    line(tr("Finished stories"), count(figures.throughput.count));
    line(tr("Work in progress"), count(figures.work.latest));
    row(tr("Age of work in progress"), figures.age.seconds);
    const auto &velocity = figures.sprints.velocity;
    line(tr("Velocity"), velocity.meanOfLast3
                 ? tr("%1 points, mean of the last three sprints")
                           .arg(format.number(*velocity.meanOfLast3))
                 : tr("no data"));
    const auto &settings = definition.forecast;
    line(tr("Forecast"), figures.forecast.howMany[2]
                 ? tr("85 % sure: at least %1 stories in %2 days; seed %3, days from %4 on")
                           .arg(format.count(*figures.forecast.howMany[2]),
                                format.count(settings.horizonDays),
                                QString::number(settings.seed),
                                figures.forecast.firstDay.toString(Qt::ISODate))
                 : tr("no data"));
}

// A data set has no workspace around it: its numbers stand alone.
void MetricsCommand::printFigures(const Call &call, const QString &name, const Figures &figures,
                                  const MetricsDefinition &definition)
{
    const Format format(definition.zone);
    const auto row = [&](const QString &title, const Stats &seconds) {
        call.print(tr("  %1  n %2, median %3, 90 % within %4")
                           .arg(title, -28)
                           .arg(seconds.n)
                           .arg(inWords(seconds.median, format), inWords(seconds.p90, format)));
    };
    const auto count = [&](std::optional<int> number) {
        return number ? format.count(*number) : tr("no data");
    };
    call.print(tr("%1: %2 to %3")
                       .arg(name, definition.windowStart.toString(Qt::ISODate),
                            definition.windowEnd.addDays(-1).toString(Qt::ISODate)));
    call.print(tr("  %1  %2 on %n day(s)", nullptr, figures.frequency.days)
                       .arg(tr("Deployments"), -28)
                       .arg(count(figures.frequency.count)));
    row(tr("Lead time to production"), figures.leadTime.seconds);
    row(tr("Change lead time"), figures.changeLeadTime.seconds);
    call.print(tr("  %1  %2 of %3")
                       .arg(tr("Failed deployments"), -28)
                       .arg(count(figures.failure.failed), count(figures.failure.deployments)));
    row(tr("Time to recovery"), figures.bugLife.seconds);
    row(tr("Time to restore"), figures.timeToRestore.seconds);
    row(tr("Failed deployment recovery"), figures.failedDeploymentRecovery.seconds);
    printFlow(call, figures, definition);
    call.print(tr("  %1  %2 of %3")
                       .arg(tr("Successful use"), -28)
                       .arg(figures.usage.successes ? format.count(*figures.usage.successes)
                                                    : tr("no data"),
                            figures.usage.attempts ? format.count(*figures.usage.attempts)
                                                   : tr("no data")));
}

} // namespace Dayshift
