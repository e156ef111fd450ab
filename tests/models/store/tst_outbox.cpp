// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What happens to a person's deeds while the workspace cannot be written to.
class OutboxTest : public QObject
{
    Q_OBJECT

    const Column m_column {.id = ColumnId::create(), .name = u"To do"_s};

    [[nodiscard]] Story story(const QString &title) const
    {
        return {.id = StoryId::create(), .title = title, .column = m_column.id, .rank = 1};
    }

    static Result<Done> run(Store &store, const QString &sql)
    {
        return store.read([sql](Database &database) {
                        return database.select(sql, {}, [](const Row &) { return 0; })
                                .then([](const QList<int> &) { return Result<Done>(Done {}); });
                    }).result();
    }

    // From now on the disk is as full as it is.
    static void fillDisk(Store &store)
    {
        QVERIFY(run(store, u"PRAGMA max_page_count = 1"_s));
    }
    static void makeRoom(Store &store)
    {
        QVERIFY(run(store, u"PRAGMA max_page_count = 1000000"_s));
    }

    static QStringList titles(Store &store)
    {
        const auto found
                = store.read([](Database &database) { return stories().load(database); }).result();
        QStringList all;
        for (const auto &each : found ? *found : QList<Story> {})
            all.append(each.title);
        all.sort();
        return all;
    }

    // A text that no page in use has room for.
    static QString large(const QString &title) { return title + QString(20000, u'.'); }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                .removeRecursively();
    }

    void whatWaitsIsStillAnUndo()
    {
        const auto workspace = u"/tmp/some.dayshift"_s;
        {
            Outbox outbox;
            outbox.open(workspace);
            outbox.append({Change {.table = u"story"_s}});
            outbox.append({Change {.table = u"story"_s}}, DeedWay::Undo);
        }
        Outbox again;
        again.open(workspace);
        QCOMPARE(again.front().way, DeedWay::Wish);
        again.pop();
        QCOMPARE(again.front().way, DeedWay::Undo);
        again.pop();
    }

    void onAFullDiskADeedIsKeptShownAndSavedWhenThereIsRoom()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {.actor = u"Ada"_s});
        QVERIFY(store.open().result());
        store.edit(columns(), {.after = m_column});
        QStringList shown;
        QObject watcher;
        store.watch<Story>(stories(), &watcher, [&](const Delta<Story> &delta) {
            for (const auto &each : delta.current)
                shown.append(each.title);
        });
        QSignalSpy waiting(&store, &Store::waiting);
        QSignalSpy refused(&store, &Store::refused);
        fillDisk(store);

        const auto first = story(large(u"First"_s));
        auto second = first;
        second.title = large(u"Second"_s);
        store.edit(stories(), {.after = first});
        store.edit(stories(), {first, second});

        QCOMPARE(shown, QStringList({first.title, second.title}));
        QTRY_COMPARE(waiting.count(), 2);
        QCOMPARE(waiting.last().at(0).toInt(), 2);
        QCOMPARE(waiting.first().at(1).value<Error>().kind, Error::Kind::Full);
        QCOMPARE(titles(store), QStringList {});

        makeRoom(store);
        store.retryNow();

        QTRY_COMPARE(waiting.last().at(0).toInt(), 0);
        QCOMPARE(titles(store), QStringList {second.title});
        QCOMPARE(refused.count(), 0);
    }

    void itIsTriedAgainByItself()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {.actor = u"Ada"_s});
        QVERIFY(store.open().result());
        store.edit(columns(), {.after = m_column});
        QSignalSpy waiting(&store, &Store::waiting);
        fillDisk(store);
        store.edit(stories(), {.after = story(large(u"First"_s))});
        QTRY_COMPARE(waiting.count(), 1);

        makeRoom(store);

        QTRY_COMPARE(titles(store).size(), 1);
    }

    void aDeedThatWaitedSurvivesTheEndOfTheProgram()
    {
        const TestDatabase database(StoreLocation {});
        {
            Store store(database.location(), {.actor = u"Ada"_s});
            QVERIFY(store.open().result());
            store.edit(columns(), {.after = m_column});
            QSignalSpy waiting(&store, &Store::waiting);
            fillDisk(store);
            store.edit(stories(), {.after = story(large(u"First"_s))});
            QTRY_COMPARE(waiting.count(), 1);
        }

        Store again(database.location(), {.actor = u"Ada"_s});
        QSignalSpy refused(&again, &Store::refused);
        QVERIFY(again.open().result());

        QTRY_COMPARE(titles(again).size(), 1);
        QCOMPARE(refused.count(), 0);
        QVERIFY(titles(again).first().startsWith(u"First"_s));
    }

    void aDeedThatWaitedAndWasOvertakenIsAConflict()
    {
        const TestDatabase database(StoreLocation {});
        Store ada(database.location(), {.actor = u"Ada"_s});
        QVERIFY(ada.open().result());
        ada.edit(columns(), {.after = m_column});
        const auto before = story(u"Before"_s);
        auto mine = before, theirs = before;
        mine.title = large(u"Mine"_s);
        theirs.title = u"Theirs"_s;
        ada.edit(stories(), {.after = before});
        QCOMPARE(titles(ada).size(), 1);
        QSignalSpy waiting(&ada, &Store::waiting);
        QSignalSpy refused(&ada, &Store::refused);
        fillDisk(ada);
        ada.edit(stories(), {before, mine});
        QTRY_COMPARE(waiting.count(), 1);
        Store bob(database.location(), {.actor = u"Bob"_s});
        QVERIFY(bob.open().result());
        bob.edit(stories(), {before, theirs});
        QCOMPARE(titles(bob), QStringList {u"Theirs"_s});

        makeRoom(ada);
        ada.retryNow();

        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().at(0).value<Refusal>().theirs.first().is.toString(), u"Theirs"_s);
        QCOMPARE(titles(ada), QStringList {u"Theirs"_s});
    }

    void aLostDatabaseIsNoticedAndWhatWasDoneMeanwhileIsSaved()
    {
        const auto server = TestDatabase::postgres();
        if (!server)
            return; // said by postgres()
        const TestDatabase database(*server);
        Store store(database.location(), {.actor = u"Ada"_s});
        QVERIFY(store.open().result());
        store.edit(columns(), {.after = m_column});
        QCOMPARE(titles(store), QStringList {});
        int resets = 0;
        QObject watcher;
        store.watch<Story>(stories(), &watcher,
                           [&](const Delta<Story> &delta) { resets += delta.reset ? 1 : 0; });
        QTRY_COMPARE(resets, 1);
        QSignalSpy lost(&store, &Store::lost), found(&store, &Store::found);

        std::ignore = run(store, u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
        store.edit(stories(), {.after = story(u"Meanwhile"_s)});

        QTRY_COMPARE(lost.count(), 1);
        QTRY_COMPARE(found.count(), 1);
        QTRY_COMPARE(titles(store), QStringList {u"Meanwhile"_s});
        QTRY_COMPARE(resets, 2); // notices may have been missed, so everything is told again
    }
};

static const Registered<OutboxTest> known;
#include "tst_outbox.moc"
