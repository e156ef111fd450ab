// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/fuzzy.h"
#include "models/board/boardtables.h"
#include "models/search/searchindex.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static const QList<ThingKind> Everything {ThingKind::Story, ThingKind::Epic, ThingKind::Incident,
                                          ThingKind::Release, ThingKind::Pipeline, ThingKind::Build,
                                          ThingKind::Person};

class SearchIndexTest : public QObject
{
    Q_OBJECT

    static QStringList titles(const QList<FoundThing> &things)
    {
        QStringList titles;
        for (const auto &thing : things)
            titles.append(thing.title);
        return titles;
    }

private slots:
    void whatBeginsWithItComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning before word") << u"sign"_s << u"Signatures"_s << u"Need a sign-off"_s;
        QTest::newRow("word before inside") << u"log"_s << u"The log"_s << u"Catalogue"_s;
        QTest::newRow("inside before scattered") << u"ct"_s << u"Action"_s << u"Correct times"_s;
        QTest::newRow("shorter before longer") << u"board"_s << u"Board"_s << u"Board of the directors"_s;
        QTest::newRow("in one piece before apart")
                << u"move to"_s << u"Please move to done"_s << u"Please to move done"_s;
    }
    void whatBeginsWithItComesFirst()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        const Needle needle(typed);
        QVERIFY(needle.score(Needle::folded(worse)) > 0);
        QCOMPARE_GT(needle.score(Needle::folded(better)), needle.score(Needle::folded(worse)));
    }

    void eachWordHasToBeThere()
    {
        const Needle needle(u"keys rotation"_s);
        QVERIFY(needle.score(Needle::folded(u"Rotation of KEYS"_s)) > 0);
        QCOMPARE(needle.score(Needle::folded(u"Rotation of locks"_s)), 0);
        QCOMPARE(Needle(u"pz"_s).score(Needle::folded(u"A puddle in the maze"_s)), 0);
    }

    void whatWasTypedIsMarkedWhereItIs()
    {
        QCOMPARE(Needle(u"sign"_s).spans(u"A Sign-in"_s), (QList<Span> {{2, 4}}));
        QCOMPARE(Needle(u"crt"_s).spans(u"Change runs today"_s), (QList<Span> {{0, 1}, {7, 1}, {12, 1}}));
        // A character that is two letters in capitals keeps its place.
        QCOMPARE(Needle(u"gut"_s).spans(u"Straße gut"_s), (QList<Span> {{7, 3}}));
    }

    void theStoryOfANumberIsFirst()
    {
        SearchIndex index;
        index.add({.kind = ThingKind::Story, .number = 21870, .title = u"Another"_s});
        index.add({.kind = ThingKind::Story, .number = 5, .title = u"2187 things to do"_s});
        index.add({.kind = ThingKind::Story, .number = 2187, .title = u"Sign-in"_s});

        QCOMPARE(titles(index.find(u"#2187"_s, Everything, 10)),
                 (QStringList {u"Sign-in"_s, u"2187 things to do"_s, u"Another"_s}));
        QCOMPARE(index.known(ThingKind::Story, 2187, {})->title, u"Sign-in"_s);
    }

    void whatIsOverComesBehindWhatIsNot()
    {
        SearchIndex index;
        index.add({.kind = ThingKind::Story, .number = 9, .title = u"Rotate keys"_s}, true);
        index.add({.kind = ThingKind::Story, .number = 8, .title = u"Rotate keys"_s});

        QCOMPARE(index.find(u"rotate"_s, Everything, 10).constFirst().number, 8);
        QCOMPARE(index.find(u"rotate"_s, Everything, 1).size(), 1);
    }

    void onlyTheWantedKindsAreFound()
    {
        SearchIndex index;
        index.add({.kind = ThingKind::Story, .number = 1, .title = u"Ada's desk"_s});
        index.add({.kind = ThingKind::Person, .title = u"Ada Lovelace"_s, .key = u"Ada Lovelace"_s});

        QCOMPARE(titles(index.find(u"ada"_s, {ThingKind::Person}, 10)), QStringList {u"Ada Lovelace"_s});
    }

    void theWorkspaceIsReadAsAWhole_data() { TestDatabase::addEngines(); }
    void theWorkspaceIsReadAsAWhole()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const Column column {.id = ColumnId::create(), .name = u"To do"_s};
        store.edit(columns(), {.after = column});
        store.edit(stories(), {.after = Story {.id = StoryId::create(), .title = u"Sign-in fails"_s,
                                               .column = column.id}});
        store.edit(members(), {.after = Member {.id = MemberId::create(), .name = u"Grace"_s}});

        const auto index = store.read([](Database &read) { return SearchIndex::read(read); }).result();

        QVERIFY(index);
        const auto found = (*index)->find(u"sign"_s, Everything, 10);
        QCOMPARE(titles(found), QStringList {u"Sign-in fails"_s});
        QCOMPARE(found.constFirst().hint, u"To do"_s);
        QVERIFY(found.constFirst().number > 0);
        QCOMPARE(titles((*index)->find(u"grace"_s, Everything, 10)), QStringList {u"Grace"_s});
        const auto newest = store.read([](Database &read) { return SearchIndex::newest(read); }).result();
        QVERIFY(newest);
        QCOMPARE((*index)->sequence(), *newest);
    }
};

static const Registered<SearchIndexTest> known;

#include "tst_searchindex.moc"
