// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/bands.h"
#include "models/metrics/statistics.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;

class StatisticsTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsNotZero()
    {
        const auto stats = statsOf(std::vector<double> {});

        QCOMPARE(stats.n, 0);
        QVERIFY(!stats.mean && !stats.median && !stats.p90 && !stats.min && !stats.max);
        QVERIFY(!medianOf({}) && !meanOf({}) && !percentileOf({}, 0.5));
    }

    void anEvenMedianLiesBetweenTheTwoMiddleValues()
    {
        QCOMPARE(medianOf({4, 1, 3, 2}).value(), 2.5);
        QCOMPARE(medianOf({9, 1, 5}).value(), 5.0);
        QCOMPARE(medianOf({7}).value(), 7.0);
    }

    // h = (n - 1) p counted from 0, and the line between its two neighbours.
    void percentilesAreOfType7_data()
    {
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("wanted");
        QTest::newRow("the least") << 0.0 << 10.0;
        QTest::newRow("a quarter between two") << 0.25 << 17.5;
        QTest::newRow("on a value") << 0.5 << 25.0;
        QTest::newRow("nine tenths") << 0.9 << 60.0;
        QTest::newRow("the most") << 1.0 << 80.0;
    }
    void percentilesAreOfType7()
    {
        QFETCH(double, p);
        QFETCH(double, wanted);
        const std::vector<double> sorted {10, 16, 22, 28, 40, 80};

        QCOMPARE(percentileOf(sorted, p).value(), wanted);
    }

    void aValueOnACutOffGetsTheLevelThatTheDefinitionGivesIt()
    {
        using enum BandMeasure;
        QVERIFY(levelOf(LeadTime, BandYear::Y2024, 86'399) == Level::Elite);
        QVERIFY(levelOf(LeadTime, BandYear::Y2024, 86'400) == Level::High);
        QVERIFY(levelOf(Recovery, BandYear::Y2024, 3600) == Level::High);
        QVERIFY(levelOf(FailureRate, BandYear::Y2024, 0.05) == Level::Elite);
        QVERIFY(levelOf(FailureRate, BandYear::Y2024, 0.2001) == Level::Low);
        QVERIFY(levelOf(Frequency, BandYear::Y2024, 1.0) == Level::High);
        QVERIFY(levelOf(Frequency, BandYear::Y2024, 1.0 / 7) == Level::High);
        QVERIFY(levelOf(Frequency, BandYear::Y2024, 0.0) == Level::Low);
        QVERIFY(levelOf(Frequency, BandYear::Y2022, 2.0) == Level::High);
    }

    void thereIsNoLevelWithoutAValueOrWithoutAYear()
    {
        QVERIFY(!levelOf(BandMeasure::LeadTime, BandYear::Y2024, {}));
        QVERIFY(!levelOf(BandMeasure::LeadTime, BandYear::Off, 1));
        QVERIFY(bandsOf(BandMeasure::LeadTime, BandYear::Off).isEmpty());
    }

    void bandsLieOneAgainstTheOther_data()
    {
        QTest::addColumn<BandMeasure>("measure");
        QTest::newRow("lead time") << BandMeasure::LeadTime;
        QTest::newRow("recovery") << BandMeasure::Recovery;
        QTest::newRow("failure rate") << BandMeasure::FailureRate;
        QTest::newRow("frequency") << BandMeasure::Frequency;
    }
    void bandsLieOneAgainstTheOther()
    {
        QFETCH(BandMeasure, measure);
        for (const auto year : {BandYear::Y2019, BandYear::Y2021, BandYear::Y2022, BandYear::Y2023,
                                BandYear::Y2024}) {
            const auto bands = bandsOf(measure, year);
            QVERIFY(bands.size() >= 3);
            for (qsizetype i = 1; i < bands.size(); ++i) {
                if (measure == BandMeasure::Frequency)
                    QCOMPARE(bands[i].to.value(), bands[i - 1].from);
                else
                    QCOMPARE(bands[i].from, bands[i - 1].to.value());
                const double inside
                        = bands[i].from + 0.01 * (bands[i].to.value_or(1e9) - bands[i].from);
                QVERIFY(levelOf(measure, year, inside) == bands[i].level);
            }
        }
    }
};

static const Registered<StatisticsTest> known;
#include "tst_statistics.moc"
