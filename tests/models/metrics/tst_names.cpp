// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/facts.h"
#include "tests/support/runner.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Names and instants in the little room that facts have.
class NamesTest : public QObject
{
    Q_OBJECT

    // Whatever ends in a number, and what only looks as if it did.
    static QStringList names()
    {
        QStringList all {u""_s,         u"0"_s,          u"42"_s,         u"007"_s,
                         u"S-0"_s,      u"S-1"_s,        u"S-01"_s,       u"S-10"_s,
                         u"S-9"_s,      u"SHOP-4711"_s,  u"SHOP-65535"_s, u"SHOP-65536"_s,
                         u"S-99999999"_s, u"S-100000000"_s, u"S-123456789012"_s, u"S-"_s,
                         u"v1.2.3"_s,   u"Größe 5"_s,    u"a name that is longer than others 7"_s,
                         u"6f1c9d0e-3b1a-4c55-9a52-0c8d6c1f0a12"_s, u"12x"_s};
        for (int i = 0; i < 40; ++i) // more beginnings than are told apart
            all.append(u"P%1-%2"_s.arg(QString(i + 1, u'x')).arg(i));
        for (int i = 0; i < 3000; ++i) // some so far apart that they come close only later
            all.append(u"C-%1"_s.arg(i % 2 ? i : 1'000'000 - i * 37));
        return all;
    }

private slots:
    void eachNameHasOnePlaceAndIsToldAsItWas()
    {
        Names names;
        const auto all = NamesTest::names();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(names.find(all[i]), Nowhere);
            QCOMPARE(names.placeOf(all[i]), int(i));
        }
        names.squeeze();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(names.find(all[i]), int(i));
            QCOMPARE(names.placeOf(all[i]), int(i));
            QCOMPARE(names.at(int(i)), all[i]);
        }
        for (const auto &never : {u"S-2"_s, u"S-001"_s, u"SHOP-"_s, u"SHOP"_s, u"C-4"_s, u"Pz-1"_s})
            QCOMPARE(names.find(never), Nowhere);
    }

    void textsAreKeptEachForItself()
    {
        Texts texts;
        QCOMPARE(texts.append(u"v12"_s), 0);
        QCOMPARE(texts.append(u"v12"_s), 1);
        QCOMPARE(texts.append(QString()), 2);
        QCOMPARE(texts.at(1), u"v12"_s);
        QCOMPARE(texts.at(2), QString());
        QCOMPARE(texts.at(Nowhere), QString());
    }

    void theirOrderIsThatOfTheirBytes()
    {
        Names names;
        auto all = NamesTest::names().mid(0, 200);
        for (const auto &name : all)
            (void)names.placeOf(name);
        std::vector<int> places(size_t(all.size()));
        std::iota(places.begin(), places.end(), 0);
        std::ranges::sort(places, [&names](int a, int b) { return names.isBefore(a, b); });
        std::ranges::sort(all, {}, [](const QString &name) { return name.toUtf8(); });
        for (size_t i = 0; i < places.size(); ++i)
            QCOMPARE(names.at(places[i]), all[qsizetype(i)]);
    }

    void anInstantIsToldInFiveBytesAsInEight()
    {
        const QList<qint64> seconds {0,          1,           -1,           4'294'967'295,
                                     4'294'967'296, -4'294'967'296, 4'102'444'800, 253'402'300'799,
                                     -62'167'219'200};
        for (const auto at : seconds) {
            const ShortInstant told = Instant(at);
            QVERIFY(told);
            QCOMPARE(*told, at);
            QCOMPARE(*Instant(told), at);
            QVERIFY(ShortInstant() < told);
            for (const auto other : seconds)
                QCOMPARE(told < ShortInstant(Instant(other)), at < other);
        }
        QVERIFY(!ShortInstant());
        QVERIFY(!Instant(ShortInstant(Instant())));
    }
};

static const Registered<NamesTest> known;
#include "tst_names.moc"
