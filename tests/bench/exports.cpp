// SPDX-License-Identifier: GPL-3.0-or-later

// bench_exports: what a person waits for after saving.
//   chart FOLDER          a chart of half a year as PNG, SVG and PDF
//   report FOLDER ROWS    a report with a table of so many rows as PDF

#include "tests/bench/figures.h"
#include "views/metrics/chartexport.h"
#include "views/review/paper.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static const QDateTime Now(QDate(2026, 6, 16), QTime(14, 32), Qt::UTC);

static ExportHead head()
{
    return {.workspace = u"Atlas team · Customer Portal"_s,
            .view = u"Metrics"_s,
            .filter = u"26 weeks to Sun 14 June"_s,
            .dataTime = Now.addSecs(-240),
            .now = Now};
}

// Six states, day by day, with an incident now and then.
static Chart flow()
{
    static constexpr int Days = 182;
    QRandomGenerator random(7);
    Chart chart {.id = u"flow"_s, .title = u"Flow"_s, .shape = ChartShape::Areas};
    for (int day = 0; day < Days; ++day)
        chart.steps.append({.label = QString::number(day), .at = Now.addDays(day - Days)});
    for (const auto &name : {u"Backlog"_s, u"Ready"_s, u"In progress"_s, u"Review"_s, u"Verify"_s,
                             u"Done"_s}) {
        ChartSeries series {.name = name};
        for (int day = 0; day < Days; ++day)
            series.values.append(double(random.bounded(40)));
        chart.series.append(series);
    }
    for (int day = 10; day < Days; day += 20)
        chart.marks.append({.at = double(day), .words = u"Incident"_s, .alarms = true});
    return chart;
}

static Document report(int rows)
{
    QRandomGenerator random(7);
    Document::Table table {
            .head = {u"Number"_s, u"Story"_s, u"State"_s, u"Points"_s, u"Cycle time"_s},
            .numbers = {0, 3, 4}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append({u"#%1"_s.arg(i),
                           u"Shorten the invoice export for guests, part %1"_s.arg(i),
                           i % 3 ? u"Done"_s : u"In review"_s,
                           QString::number(1 + random.bounded(8)),
                           u"%1.%2 days"_s.arg(random.bounded(30)).arg(random.bounded(10))});
    Document document {.title = u"Every story of the year"_s, .head = head()};
    document.parts.append({.title = u"Stories"_s, .tables = {table}});
    return document;
}

template<typename Write>
static double timeOf(const QString &folder, const QString &name, Write write)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto done = write(QDir(folder).filePath(name));
        times.append(double(timer.nsecsElapsed()) / 1e6);
        if (!done)
            qFatal("%s", qPrintable(done.error().message()));
    }
    return percentile(times, 0.5);
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto folder = arguments.value(2);
    QDir().mkpath(folder);
    const Format format(QTimeZone::utc());
    if (arguments.value(1) == "chart"_L1) {
        const QList<Chart> charts {flow()};
        QJsonObject figures;
        for (const auto &kind : {u"png"_s, u"svg"_s, u"pdf"_s})
            figures.insert(kind, timeOf(folder, u"chart."_s + kind, [&](const QString &file) {
                               return exportCharts(charts, head(), format, file, 2);
                           }));
        printFigures(figures);
    } else {
        const auto document = report(arguments.value(3).toInt());
        printFigures({{u"pdf"_s, timeOf(folder, u"report.pdf"_s, [&](const QString &file) {
                           return writeReport(document, format, file);
                       })}});
    }
    return 0;
}
