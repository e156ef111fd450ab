// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/rank.h"

#include "tests/support/runner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Dayshift;

class RankTest : public QObject
{
    Q_OBJECT

    // Puts so many newcomers before the position, as a board does.
    static void put(QList<double> &ranks, qsizetype position, qsizetype count, int &renumberings,
                    qsizetype &mostMoved)
    {
        const auto above = position > 0 ? std::optional(ranks[position - 1]) : std::nullopt;
        const auto below = position < ranks.size() ? std::optional(ranks[position]) : std::nullopt;
        auto fresh = ranksBetween(above, below, count);
        if (!fresh) {
            ++renumberings;
            const auto change = renumbered(ranks, position, count);
            for (const auto &moved : change.moved)
                ranks[moved.position] = moved.rank;
            mostMoved = std::max(mostMoved, change.moved.size());
            fresh = change.ranks;
        }
        QCOMPARE(fresh->size(), count);
        for (qsizetype i = 0; i < count; ++i)
            ranks.insert(position + i, fresh->at(i));
    }

    static bool isStrictlyRising(const QList<double> &ranks)
    {
        return std::ranges::adjacent_find(ranks, std::greater_equal<>()) == ranks.end();
    }

private slots:
    void anyOrderOfInsertionsKeepsTheOrder()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            QList<double> ranks;
            int renumberings = 0;
            qsizetype mostMoved = 0;
            for (int step = 0; step < 400; ++step) {
                const auto position = random.bounded(qsizetype(ranks.size()) + 1);
                put(ranks, position, 1 + random.bounded(3), renumberings, mostMoved);
                QVERIFY2(isStrictlyRising(ranks), qPrintable(QString::number(seed)));
            }
        }
    }

    void theSamePlaceCanBeChosenForEver()
    {
        QList<double> ranks {1024, 2048, 3072, 4096};
        int renumberings = 0;
        qsizetype mostMoved = 0;
        for (int step = 0; step < 5000; ++step) {
            put(ranks, 2, 1, renumberings, mostMoved);
            QVERIFY(isStrictlyRising(ranks));
        }
        QVERIFY(renumberings > 0);
        // Seldom, and never all of them.
        QVERIFY2(renumberings < 5000 / 15, qPrintable(QString::number(renumberings)));
        QVERIFY2(mostMoved < 600, qPrintable(QString::number(mostMoved)));
    }

    void theEndsHaveRoom()
    {
        QCOMPARE(ranksBetween({}, {})->first(), RankStep);
        QVERIFY(ranksBetween(5, {})->first() > 5);
        QVERIFY(ranksBetween({}, 5)->first() < 5);
        QVERIFY(!ranksBetween(5, 5));
        QVERIFY(!ranksBetween(6, 5));
        QVERIFY(!ranksBetween(1, std::nextafter(1, 2)));
    }

    void equalRanksOfAForeignHandAreMended()
    {
        QList<double> ranks(50, 7);
        const auto change = renumbered(ranks, 25);
        for (const auto &moved : change.moved)
            ranks[moved.position] = moved.rank;
        ranks.insert(25, change.ranks.first());
        // Around the newcomer the order is strict; the rest keeps what it had.
        QVERIFY(ranks[24] < ranks[25] && ranks[25] < ranks[26]);
        QVERIFY(std::ranges::is_sorted(ranks));
    }

    void ranksBeyondAllMeasureBeginAnew()
    {
        QList<double> ranks {-std::numeric_limits<double>::max(),
                             std::numeric_limits<double>::max()};
        QVERIFY(!ranksBetween(ranks[1], {}));
        const auto change = renumbered(ranks, 2);
        QCOMPARE(change.moved.size(), 2);
        QVERIFY(change.moved[0].rank < change.moved[1].rank);
        QVERIFY(change.moved[1].rank < change.ranks.first());
    }
};

static const Registered<RankTest> knownRankTest;
#include "tst_rank.moc"
