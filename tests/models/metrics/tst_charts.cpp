// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/chartcsv.h"
#include "models/metrics/metricsmodel.h"
#include "models/metrics/reduce.h"
#include "models/production/productiontables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QDateTime june(int day, int hour = 12)
{
    return ToldWorkspace::june(day, hour);
}

// What the charts say, in numbers and words.
class ChartsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(m_store->open().result());
        m_told = std::make_unique<ToldWorkspace>(*m_store);
    }
    void cleanup() { m_store.reset(); }

    void ofMorePointsThanPixelsTheExtremesOfEachAreKept_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 7U, 4711U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void ofMorePointsThanPixelsTheExtremesOfEachAreKept()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QList<QPointF> points;
        for (int i = 0; i < 100'000; ++i)
            points.append({i / 100.0, random.bounded(1000.0)});
        points[54'321].setY(1e6); // one that a sample would lose

        const auto kept = reducedTo(points, 0, 1000, 800);

        QVERIFY(kept.size() <= 4 * 800);
        QVERIFY(std::ranges::is_sorted(kept, {}, &QPointF::x));
        const auto extremes = [](const QList<QPointF> &all) {
            std::map<int, std::pair<double, double>> found;
            for (const auto &point : all) {
                auto &each = found.try_emplace(int(point.x() * 0.8), point.y(), point.y())
                                     .first->second;
                each = {std::min(each.first, point.y()), std::max(each.second, point.y())};
            }
            return found;
        };
        QVERIFY(extremes(kept) == extremes(points));
        QCOMPARE(kept.first(), points.first());
        QCOMPARE(kept.last(), points.last());
    }

    void fewPointsStayAsTheyAre()
    {
        const QList<QPointF> points {{0, 1}, {1, 5}, {2, 3}};
        QCOMPARE(reducedTo(points, 0, 2, 100), points);
        QCOMPARE(reducedTo({}, 0, 2, 100), QList<QPointF>());
        QCOMPARE(reducedTo(points, 2, 2, 100), points); // no width
    }

    void everyChartSaysWhyThereIsNothingToDraw()
    {
        for (const auto &chart : read().charts) {
            QVERIFY2(!chart.definition.isEmpty() || !chart.reason.isEmpty(), qPrintable(chart.id));
            if (chart.isEmpty())
                QVERIFY2(!chart.reason.isEmpty(), qPrintable(chart.id));
        }
    }

    void theChartsSayWhatTheFiguresSay()
    {
        finish(12);
        const auto picture = read();
        const auto &figures = picture.report.figures;

        const auto cycle = chart(picture, u"cycle-time"_s);
        QCOMPARE(cycle.dots.size(), figures.cycleTime.seconds.n);
        QCOMPARE(cycle.rows.size(), cycle.dots.size());
        QCOMPARE(cycle.marks.size(), 3);
        QCOMPARE(cycle.marks[1].at, *figures.scatter.p85);
        double finished = 0;
        for (const auto &week : chart(picture, u"throughput"_s).series.first().values)
            finished += week.value_or(0);
        QCOMPARE(int(finished), *figures.throughput.count);
        const auto ledger = chart(picture, u"ledger"_s);
        double mean = 0;
        for (const auto &state : ledger.series.first().values)
            mean += state.value_or(0);
        QCOMPARE(mean * figures.stages.stories, *figures.stages.working + *figures.stages.waiting);
        QVERIFY(std::ranges::any_of(ledger.steps, &ChartStep::waits));
        QVERIFY(std::ranges::any_of(ledger.steps, [](const auto &step) { return !step.waits; }));
        const auto flow = chart(picture, u"flow"_s);
        QCOMPARE(flow.steps.size(), 84);
        QCOMPARE(flow.series.first().name, u"Done"_s); // lowest
        QCOMPARE(int(*flow.series.first().values.last()), 12);
        QVERIFY(chart(picture, u"forecast"_s).formula.contains(u"seed 1"_s));
    }

    void ofFewNothingFollows()
    {
        finish(3);
        const auto picture = read();
        const auto cycle = chart(picture, u"cycle-time"_s);
        QCOMPARE(cycle.dots.size(), 3);
        QVERIFY(cycle.marks.isEmpty());
        QVERIFY(std::ranges::any_of(cycle.facts, [](const ChartFact &fact) {
            return fact.words.contains(u"too few for a trend"_s);
        }));
    }

    void aSprintIsLookedBackOnFromItsFirstDay()
    {
        m_told->sprint(u"Sprint 21"_s, june(1, 0), june(20, 0));
        const auto picture = read({.sprints = 1});
        QCOMPARE(picture.report.definition.windowStart, QDate(2026, 6, 1));
        QCOMPARE(chart(picture, u"burndown"_s).summary, u"Sprint 21"_s);
        QVERIFY(chart(picture, u"velocity"_s).steps.last().words.contains(u"still runs"_s));
    }

    void aProductKeepsItsDeployments()
    {
        m_told->deployment(u"1"_s, june(10));
        QCOMPARE(read({.service = u"web"_s}).figures.first().n, 1);
        QCOMPARE(read({.service = u"other"_s}).figures.first().n, 0);
    }

    void useIsWhatMonitoringCounted()
    {
        const Source source {.id = SourceId::create(), .name = u"Prometheus"_s};
        put(sources(), source);
        for (const auto meaning : {IndicatorMeaning::Tried, IndicatorMeaning::Succeeded}) {
            const Indicator indicator {.id = IndicatorId::create(),
                                       .source = source.id,
                                       .name = u"x"_s,
                                       .meaning = meaning,
                                       .service = u"sign-in"_s};
            put(indicators(), indicator);
            sample(indicator.id, june(10), meaning == IndicatorMeaning::Tried ? 200 : 150);
        }
        const auto usage = chart(read(), u"usage"_s);
        QCOMPARE(usage.value, u"75.0\u00a0%"_s);
        QCOMPARE(*usage.series.first().values.last(), 150.0);
        QCOMPARE(*usage.series.last().values.last(), 50.0);
    }

    void releasesInARowEndWithASprintWithout()
    {
        for (int i = 0; i < 3; ++i) {
            const auto sprint = m_told->sprint(u"Sprint %1"_s.arg(i), june(-40 + 14 * i, 0),
                                               june(-26 + 14 * i, 0));
            if (i > 0)
                m_told->deployment(QString::number(i), june(-35 + 14 * i));
            m_told->close(sprint, {.id = sprint.id,
                                   .name = sprint.name,
                                   .startedAt = sprint.startsAt,
                                   .closedAt = sprint.endsAt});
        }
        const auto streak = read().report.figures.streak;
        QCOMPARE(streak.closed, 3);
        QCOMPARE(streak.sprints, 2);
        QCOMPARE(streak.released, QList<bool>({false, true, true}));
    }

    void aTableHasRawSecondsTimesWithTheirOffsetAndNoFormulas()
    {
        Chart one {.id = u"x"_s,
                   .title = u"=1+1, \"quoted\""_s,
                   .unit = ChartUnit::Days,
                   .steps = {{.label = u"W1"_s, .words = u"Week 1"_s, .at = june(1)}}};
        one.series = {{.name = u"median"_s, .values = {43'200.0}}};
        const Format format(QTimeZone("Europe/Berlin"), QLocale::c());
        const auto csv = QString::fromUtf8(chartsToCsv({one}, {.dataTime = june(2)}, format));
        QCOMPARE(csv.count(u"\r\n"_s), 2);
        QVERIFY(csv.contains(u"\"'=1+1, \"\"quoted\"\"\",Week 1,2026-06-01T14:00:00+02:00,median,0.5,"
                             "days,43200,2026-06-02T14:00:00+02:00"_s));
        const Format german(QTimeZone("Europe/Berlin"), QLocale(QLocale::German));
        QVERIFY(chartsToCsv({one}, {}, german).contains("median;0.5;days;43200"));
    }

private:
    void finish(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto story = m_told->story(2100 + i);
            m_told->move(story, 0, 1, june(1 + i % 7, 9));
            m_told->move(story, 1, 3, june(8 + i % 4, 9 + i % 3));
        }
    }
    MetricsPicture read(const MetricsScope &scope = {})
    {
        const auto picture = m_store->read([scope](Database &database) {
                                        return readPicture(database, june(15), scope);
                                    }).result();
        if (!picture)
            qFatal("%s", qPrintable(picture.error().detail));
        return *picture;
    }
    static Chart chart(const MetricsPicture &picture, const QString &id)
    {
        const auto found = std::ranges::find(picture.charts, id, &Chart::id);
        return found == picture.charts.end() ? Chart {} : *found;
    }
    template<typename T>
    void put(const Table<T> &table, const T &thing)
    {
        QVERIFY(m_store->write([&table, thing](Transaction &transaction) {
                           return table.apply(transaction, {.after = thing});
                       }).result());
    }
    void sample(IndicatorId indicator, const QDateTime &at, double value)
    {
        QVERIFY(m_store->write([=](Transaction &transaction) -> Result<Done> {
                           const auto done = transaction.database().run(
                                   u"INSERT INTO sample (indicator_id, label, at, value) VALUES (?,"
                                   " '', ?, ?)"_s,
                                   {indicator.toString(), at.toMSecsSinceEpoch(), value});
                           return done ? Result<Done>(Done {}) : Result<Done>(done.error());
                       }).result());
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ToldWorkspace> m_told;
};

static const Registered<ChartsTest> known;
#include "tst_charts.moc"
