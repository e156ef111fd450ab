// SPDX-License-Identifier: GPL-3.0-or-later

// bench_metrics: the figures of many deployments.
//   make FOLDER DEPLOYMENTS     five years of them with five status changes each, as a data set
//   read FOLDER                 reads it, and computes every figure of the last 90 days, again and again

#include "models/metrics/dataset.h"
#include "models/metrics/figures.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static const qint64 Start = 1'609'459'200; // 2021
static const qint64 Length = 5LL * 365 * 86'400;

static QString timeText(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

// One file of the set, row by row.
class Table
{
public:
    Table(const QString &folder, const QString &name, const QString &header)
        : m_file(QDir(folder).filePath(name))
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(m_file.fileName()));
        m_text.setDevice(&m_file);
        m_text << header << '\n';
    }
    void row(const QStringList &cells) { m_text << cells.join(u',') << '\n'; }

private:
    QFile m_file;
    QTextStream m_text;
};

static void make(const QString &folder, int deployments)
{
    QDir().mkpath(folder);
    QRandomGenerator random(33);
    Table stories(folder, u"stories.csv"_s, u"story_id,type,points,created_at,title"_s);
    Table moves(folder, u"transitions.csv"_s, u"transition_id,story_id,from_status,to_status,at"_s);
    Table deployed(folder, u"deployments.csv"_s,
                   u"deployment_id,environment,service,status,kind,started_at,finished_at,"
                   "relates_to,version"_s);
    Table carried(folder, u"deployment_changes.csv"_s,
                  u"deployment_id,change_id,story_id,committed_at"_s);
    Table incidents(folder, u"incidents.csv"_s,
                    u"incident_id,kind,severity,service,impact_started_at,opened_at,resolved_at,"
                    "caused_by,fixed_by,duplicate_of"_s);
    const QStringList way {u"Backlog"_s, u"Ready"_s, u"In Progress"_s, u"Review"_s, u"Done"_s};
    qint64 number = 0;
    for (int i = 1; i <= deployments; ++i) {
        const auto end = Start + Length * i / deployments;
        const auto service = u"svc-%1"_s.arg(random.bounded(20));
        const auto n = QString::number(i);
        const bool undoes = i > 100 && random.bounded(20) == 0;
        deployed.row({u"D-"_s + n, u"production"_s, service,
                      random.bounded(20) ? u"success"_s : u"failure"_s,
                      undoes ? u"rollback"_s : u"regular"_s, timeText(end - 600), timeText(end),
                      undoes ? u"D-%1"_s.arg(i - 1 - random.bounded(50)) : QString(), u"v"_s + n});
        carried.row({u"D-"_s + n, u"C-"_s + n, u"S-"_s + n, timeText(end - random.bounded(200'000))});
        auto at = end - 40 * 86'400 + random.bounded(30 * 86'400);
        stories.row({u"S-"_s + n, u"story"_s, u"3"_s, timeText(at), u"Story "_s + n});
        for (int step = 0; step < 5; ++step) { // back to review and done once more
            const auto from = step < 4 ? way[step] : way[4];
            const auto to = step < 4 ? way[step + 1] : way[3];
            at += 600 + random.bounded(200'000);
            moves.row({QString::number(++number), u"S-"_s + n, from, to, timeText(at)});
        }
        if (i % 20 == 0)
            incidents.row({u"I-"_s + n, u"incident"_s, u"major"_s, service, QString(),
                           timeText(end + 600), timeText(end + 4'000), u"D-"_s + n, QString(),
                           QString()});
    }
    QFile params(QDir(folder).filePath(u"params.json"_s));
    if (!params.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(params.fileName()));
    params.write(R"({"common": {"tz": "Europe/Berlin", "window_start": "2025-09-17",
        "window_end": "2025-12-16", "as_of": "2025-12-16T09:00:00Z", "series": true,
        "statuses": [{"name": "Backlog", "category": "todo"}, {"name": "Ready", "category": "todo"},
                     {"name": "In Progress", "category": "in_progress"},
                     {"name": "Review", "category": "in_progress"},
                     {"name": "Done", "category": "done"}]}, "cases": {"default": {}}})");
}

static double memoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

static QJsonObject read(const QString &folder)
{
    const double before = memoryMb();
    QElapsedTimer timer;
    timer.start();
    const auto dataset = readDataset(folder);
    if (!dataset)
        qFatal("%s", qPrintable(dataset.error().message()));
    const auto readMs = double(timer.nsecsElapsed()) / 1e6;
    const auto &definition = dataset->cases.first().definition;
    QList<double> warm;
    double cold = 0;
    int n = 0;
    SprintsKept kept;
    for (int i = 0; i < 5; ++i) {
        timer.restart();
        const auto figures = figuresOf(dataset->facts, definition, &kept);
        n = figures.leadTime.seconds.n;
        (i == 0 ? cold : warm.emplace_back()) = double(timer.nsecsElapsed()) / 1e6;
    }
    return {{u"readMs"_s, readMs},
            {u"coldMs"_s, readMs + cold},
            {u"warmMs"_s, percentile(warm, 0.5)},
            {u"stories"_s, n},
            {u"mb"_s, memoryMb() - before}};
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "make"_L1)
        make(arguments.value(2), arguments.value(3).toInt());
    else
        printFigures(read(arguments.value(2)));
    return 0;
}
