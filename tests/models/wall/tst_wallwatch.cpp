// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallreader.h"
#include "models/wall/wallwatch.h"
#include "tests/support/runner.h"
#include "tests/support/storedday.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WallWatchTest : public QObject
{
    Q_OBJECT

    struct Hands // of clocks that a test holds
    {
        QDateTime now = DayStory::at(14, 32);
        std::chrono::milliseconds steady = 0ms;

        void pass(std::chrono::milliseconds time)
        {
            now = now.addMSecs(time.count());
            steady += time;
        }
    };

    static WallWatch::Door door(const StoreLocation &location)
    {
        return [location] {
            auto store = WallWatch::sharedStore(
                    std::make_unique<Store>(location, Author {u"wall"_s, u"test"_s}));
            return store->open(OpenMode::ReadOnly).then([store](const Result<Done> &done) {
                return done ? WallWatch::Opened(store) : WallWatch::Opened(done.error());
            });
        };
    }

    static std::unique_ptr<WallWatch> watch(const TestDatabase &database, Hands &hands)
    {
        return std::make_unique<WallWatch>(
                door(database.location()), WallNames::ByRole, [&hands] { return hands.now; },
                [&hands] { return hands.steady; });
    }

    static std::unique_ptr<Store> toldDay(const TestDatabase &database)
    {
        auto store = std::make_unique<Store>(database.location(), Author {u"Ada"_s, u"test"_s});
        if (!store->open().result())
            qFatal("no store");
        StoredDay told(*store);
        if (!told.prepare() || !told.tell())
            qFatal("no day");
        return store;
    }

private slots:
    void aWorkspaceIsReadWithoutWriting_data() { TestDatabase::addEngines(); }
    void aWorkspaceIsReadWithoutWriting()
    {
        const TestDatabase database;
        const auto store = toldDay(database);
        const auto last = [&] {
            return store->read([](Database &open) {
                            return open.select(u"SELECT MAX(sequence) FROM activity"_s, {},
                                               [](const Row &row) { return row.number(0); });
                        }).result()->first();
        };
        const auto before = last();
        Hands hands;
        const auto wall = watch(database, hands);
        QCOMPARE(wall->trust(), WallTrust::Stale); // nothing is known yet

        wall->tick();

        QTRY_VERIFY_WITH_TIMEOUT(wall->hasFacts(), 30'000);
        const auto &facts = wall->facts();
        QCOMPARE(facts.team, u"Atlas team"_s);
        QVERIFY(facts.incidents.isEmpty());
        QVERIFY(facts.recovery);
        QCOMPARE(facts.recovery->after, 254min);
        QVERIFY(!facts.pipelines.isEmpty());
        QVERIFY(wall->trouble().isEmpty());
        QCOMPARE(last(), before);
    }

    void anAccountThatMayOnlyReadIsEnough_data() { TestDatabase::addEngines(); }
    void anAccountThatMayOnlyReadIsEnough()
    {
        const TestDatabase database;
        const auto store = toldDay(database);
        auto location = database.location();
        const bool server = location.engine == StoreLocation::Engine::Postgres;
        if (server) {
            location.user = u"wall%1"_s.arg(QCoreApplication::applicationPid());
            const auto made = store->write([&](Transaction &transaction) -> Result<Done> {
                                       for (const auto &step :
                                            {u"DROP ROLE IF EXISTS %1"_s.arg(location.user),
                                             u"CREATE ROLE %1 LOGIN"_s.arg(location.user),
                                             u"GRANT USAGE ON SCHEMA public TO %1"_s.arg(location.user),
                                             u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1"_s
                                                     .arg(location.user)}) {
                                           if (const auto done = transaction.database().run(step); !done)
                                               return done.error();
                                       }
                                       return Done {};
                                   }).result();
            QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        }
        Hands hands;
        WallWatch wall(door(location), WallNames::ByRole, [&hands] { return hands.now; },
                       [&hands] { return hands.steady; });

        wall.tick();

        QTRY_VERIFY_WITH_TIMEOUT(wall.hasFacts() || !wall.trouble().isEmpty(), 30'000);
        QCOMPARE(wall.trouble(), QString());
        QCOMPARE(wall.facts().team, u"Atlas team"_s);
        QVERIFY(!wall.facts().pipelines.isEmpty());
        // And it could not write if it wanted to.
        Store reader(location, Author {u"wall"_s, u"test"_s});
        QVERIFY(reader.open(OpenMode::ReadOnly).result());
        const auto tried = reader.read([](Database &open) {
                                     return open.run(u"DELETE FROM workspace"_s);
                                 }).result();
        QVERIFY(!tried);
        if (!server)
            return;
        // The server outlives this program, and its number comes again.
        const auto gone = store->write([&](Transaction &transaction) -> Result<Done> {
                                   for (const auto &step :
                                        {u"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %1"_s,
                                         u"REVOKE ALL ON SCHEMA public FROM %1"_s,
                                         u"DROP ROLE %1"_s}) {
                                       const auto done = transaction.database().run(
                                               step.arg(location.user));
                                       if (!done)
                                           return done.error();
                                   }
                                   return Done {};
                               }).result();
        QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().detail));
    }

    void anIncidentIsToldWithItsWayAndWithoutNames()
    {
        const TestDatabase database(StoreLocation {});
        const auto store = toldDay(database);
        const auto facts = store->read([](Database &open) {
                                    return readWallFacts(open, WallNames::ByRole,
                                                         DayStory::at(11, 20), WallDepth::Now);
                                }).result();
        QVERIFY(facts);
        QVERIFY(facts->figures.isEmpty());
        // As it lies there it is resolved; at 11:20 nobody could have known.
        QCOMPARE(facts->incidents.size() + (facts->recovery ? 1 : 0), 1);
    }

    void peopleAreCalledAsChosen()
    {
        const QList<Member> team {{.id = MemberId::create(), .name = u"Ada Lovelace"_s,
                                   .roles = int(Role::Developer)},
                                  {.id = MemberId::create(), .name = u"Grace Hopper"_s,
                                   .roles = int(Role::Developer)},
                                  {.id = MemberId::create(), .name = u"Mia Berg"_s,
                                   .roles = int(Role::ProductOwner)}};
        QCOMPARE(wallNameOf(u"Grace Hopper"_s, team, WallNames::ByRole), u"Developer 2"_s);
        QCOMPARE(wallNameOf(u"Mia Berg"_s, team, WallNames::ByRole), u"Product owner"_s);
        QCOMPARE(wallNameOf(u"Grace Hopper"_s, team, WallNames::ByFirstName), u"Grace"_s);
        QCOMPARE(wallNameOf(u"A Stranger"_s, team, WallNames::ByRole), u"Guest"_s);
        QCOMPARE(wallNameOf({}, team, WallNames::ByRole), QString());
    }

    void whatChangesIsSeenWithinAFewSeconds_data() { TestDatabase::addEngines(); }
    void whatChangesIsSeenWithinAFewSeconds()
    {
        const TestDatabase database;
        const auto store = toldDay(database);
        Hands hands;
        const auto wall = watch(database, hands);
        wall->tick();
        QTRY_VERIFY_WITH_TIMEOUT(wall->hasFacts(), 30'000);
        const auto known = store->read([](Database &open) { return workspaces().load(open); })
                                   .result()->first();
        auto renamed = known;
        renamed.team = u"Borealis"_s;
        store->edit(workspaces(), {known, renamed});
        QTRY_COMPARE(store->read([](Database &open) { return workspaces().load(open); })
                             .result()->first().team, u"Borealis"_s);

        hands.pass(5s);
        wall->tick();

        QTRY_COMPARE_WITH_TIMEOUT(wall->facts().team, u"Borealis"_s, 30'000);
    }

    void aWorkspaceThatIsAwayIsTriedEverMoreSlowlyAndFoundAgain()
    {
        const TestDatabase database(StoreLocation {});
        toldDay(database).reset();
        Hands hands;
        const auto wall = watch(database, hands);
        wall->tick();
        QTRY_VERIFY_WITH_TIMEOUT(wall->hasFacts(), 30'000);
        const auto path = database.location().database;

        QVERIFY(QFile::rename(path, path + u".away"_s));
        hands.pass(5s);
        wall->tick();

        QTRY_VERIFY_WITH_TIMEOUT(!wall->trouble().isEmpty(), 30'000);
        QVERIFY(wall->hasFacts()); // the last good picture stays
        QList<qint64> waits;
        for (int i = 1; i <= 7; ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(wall->attempts(), i, 30'000);
            waits.append(wall->nextTry().count());
            hands.pass(wall->nextTry());
            wall->tick();
        }
        QVERIFY2(waits.first() >= 4500 && waits.first() <= 5500, qPrintable(QString::number(waits.first())));
        QVERIFY(waits.last() >= 54'000 && waits.last() <= 66'000);
        QTRY_COMPARE_WITH_TIMEOUT(wall->attempts(), 8, 30'000);
        hands.pass(15min);
        QCOMPARE(wall->trust(), WallTrust::Stale);

        QVERIFY(QFile::rename(path + u".away"_s, path));
        wall->tick();

        QTRY_VERIFY_WITH_TIMEOUT(wall->trouble().isEmpty(), 30'000);
        QCOMPARE(wall->attempts(), 0);
    }

    void anotherFileInTheSamePlaceIsReadInstead()
    {
        const TestDatabase database(StoreLocation {});
        toldDay(database).reset();
        const auto path = database.location().database;
        Hands hands;
        const auto wall = watch(database, hands);
        wall->tick();
        QTRY_VERIFY_WITH_TIMEOUT(wall->hasFacts(), 30'000);
        const TestDatabase fresh(StoreLocation {});
        {
            Store other(fresh.location(), Author {u"Bob"_s, u"test"_s});
            const auto opened = other.open().result();
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message() + opened.error().detail));
            StoredDay day(other);
            QVERIFY(day.keep<Workspace>(workspaces(), {{.id = WorkspaceId::create(),
                                                        .team = u"Another team"_s,
                                                        .timeZone = u"UTC"_s}}));
        }

        QVERIFY(QFile::remove(path) && QFile::rename(fresh.location().database, path));

        QTRY_COMPARE_WITH_TIMEOUT((hands.pass(61s), wall->tick(), wall->facts().team),
                                  u"Another team"_s, 10'000);
    }
};

static const Registered<WallWatchTest> knownWallWatchTest;

#include "tst_wallwatch.moc"
