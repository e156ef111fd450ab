// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/forecast.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class ForecastTest : public QObject
{
    Q_OBJECT

    static Forecast of(std::vector<int> history, const ForecastSettings &settings)
    {
        Forecast forecast {.history = std::move(history)};
        simulate(forecast, settings);
        return forecast;
    }
    static QList<int> numbers(const Forecast::Answers &answers)
    {
        QList<int> numbers;
        for (const auto &answer : answers)
            numbers.append(answer.value_or(-1));
        return numbers;
    }

private slots:
    void theGeneratorIsSplitMix64()
    {
        SplitMix64 next(0);
        QCOMPARE(next(), 0xE220'A839'7B1D'CDAFU);
        QCOMPARE(next(), 0x6E78'9E6A'A1B9'65F4U);
        QCOMPARE(next(), 0x06C4'5D18'8009'454FU);
        QCOMPARE(next(), 0xF88B'B8A8'724C'81ECU);
    }

    // The draws of seed 0 from two days are 2, 0, 2, 0, 2, 0, 2.
    void whatIsPromisedIsAnOutcomeThatOccurred()
    {
        const auto four = of({0, 2}, {.trials = 4, .seed = 0, .horizonDays = 1, .items = 1});
        QCOMPARE(numbers(four.howMany), (QList {2, 0, 0, 0}));
        QCOMPARE(numbers(four.whenDays), (QList {2, 2, 2, 2}));
        // Both questions start afresh from the seed.
        const auto one = of({0, 2}, {.trials = 1, .seed = 0, .horizonDays = 4, .items = 3});
        QCOMPARE(numbers(one.howMany), (QList {4, 4, 4, 4}));
        QCOMPARE(numbers(one.whenDays), (QList {3, 3, 3, 3}));
    }

    void theSameSeedGivesTheSameAnswersAndAnotherOthers()
    {
        const std::vector<int> history {0, 1, 5, 0, 2, 3, 0, 0, 4, 1};
        const ForecastSettings settings {.trials = 301, .seed = 42, .horizonDays = 17, .items = 33};
        const auto first = of(history, settings);
        QCOMPARE(numbers(of(history, settings).howMany), numbers(first.howMany));
        auto others = settings;
        bool differs = false;
        for (others.seed = 1; others.seed < 20 && !differs; ++others.seed)
            differs = numbers(of(history, others).howMany) != numbers(first.howMany);
        QVERIFY(differs);
        // The surer, the fewer and the later.
        for (size_t i = 1; i < ForecastConfidences.size(); ++i) {
            QVERIFY(*first.howMany[i] <= *first.howMany[i - 1]);
            QVERIFY(*first.whenDays[i] >= *first.whenDays[i - 1]);
        }
    }

    void nothingFollowsFromNothing()
    {
        QVERIFY(!of({}, {}).howMany[0]);
        QVERIFY(!of({0, 0, 0}, {}).howMany[0]);
        QVERIFY(!of({0, 0, 0}, {}).whenDays[0]);
    }

    void aTrialThatFindsNoEndIsGivenUpAfterTenYears()
    {
        const auto forecast = of({1}, {.trials = 3, .items = 100'000});
        QCOMPARE(numbers(forecast.whenDays), (QList {3650, 3650, 3650, 3650}));
    }
};

static const Registered<ForecastTest> known;
#include "tst_forecast.moc"
