// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/store/replay.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The past of a workspace, told from its log.
class ReplayTest : public QObject
{
    Q_OBJECT

    static QDateTime minute(int which)
    {
        return QDateTime(QDate(2026, 6, 16), QTime(8, 0), Qt::UTC).addSecs(60 * which);
    }

    static QStringList drawn(Store &store)
    {
        const auto rows = store.read([](Database &database) {
                                   return database.select(
                                           u"SELECT id, number, title, column_id, rank, owner_id,"
                                           " points, blocked_reason, closed_at FROM story ORDER BY id"_s,
                                           {}, [](const Row &row) {
                                               QStringList cells;
                                               for (int i = 0; i < 9; ++i)
                                                   cells.append(row.value(i).isNull()
                                                                        ? u"-"_s
                                                                        : row.text(i));
                                               return cells.join(u'|');
                                           });
                               }).result();
        return rows ? QStringList(*rows) : QStringList {rows.error().detail};
    }

    template<typename T>
    static bool tell(Store &store, const Table<T> &table, const Edit<T> &edit, int which)
    {
        auto change = table.describe(edit);
        change.at = minute(which);
        const auto done = store.write([&](Transaction &transaction) {
                                   return transaction.apply(change);
                               }).result();
        return bool(done);
    }

    // Stories that come, change and go; what the workspace held after each minute.
    static QList<QStringList> live(Store &store)
    {
        QList<QStringList> seen;
        const Column toDo {.id = ColumnId::create(), .name = u"To do"_s};
        const Column done {.id = ColumnId::create(), .name = u"Done"_s, .rank = 1};
        if (!tell(store, columns(), {.after = toDo}, 0) || !tell(store, columns(), {.after = done}, 0))
            return seen;
        QList<Story> all;
        int number = 100;
        for (int i = 1; i <= 40; ++i) {
            Edit<Story> edit;
            if (i % 3 == 1 || all.isEmpty()) {
                edit.after = Story {.id = StoryId::create(),
                                    .number = ++number,
                                    .title = u"Story %1"_s.arg(i),
                                    .column = toDo.id,
                                    .rank = double(i),
                                    .points = i % 2 ? std::optional<double>(i) : std::nullopt,
                                    .enteredAt = minute(i),
                                    .createdAt = minute(i)};
                all.append(*edit.after);
            } else if (i % 7 == 0) {
                edit.before = all.takeFirst();
            } else {
                auto &story = all[i % all.size()];
                edit.before = story;
                story.title += u'x';
                story.column = i % 2 ? done.id : toDo.id;
                story.points = i % 5 ? std::optional<double>(2.5) : std::nullopt;
                story.blockedReason = i % 4 ? QString() : u"waits"_s;
                edit.after = story;
            }
            if (!tell(store, stories(), edit, i))
                return {};
            seen.append(drawn(store));
        }
        return seen;
    }

private slots:
    void everyMinuteComesBackAsItWas_data() { TestDatabase::addEngines(); }
    void everyMinuteComesBackAsItWas()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto seen = live(store);
        QCOMPARE(seen.size(), 40);

        const auto replay = Replay::of(database.location(), {u"Ada"_s, u"test"_s});

        QVERIFY2(replay, qPrintable(replay ? QString() : replay.error().detail));
        auto &past = **replay;
        QCOMPARE(drawn(past.store()), seen.last());
        for (const int which : {39, 20, 1, 33, 2, 40, 7, 8, 9, 0, 40}) {
            QVERIFY(past.goTo(minute(which)).result());
            QCOMPARE(drawn(past.store()), which == 0 ? QStringList() : seen[which - 1]);
        }
        QCOMPARE(drawn(store), seen.last()); // the workspace itself was not touched
    }

    void twoReplaysAreEqualWhateverTheWay()
    {
        const QTemporaryDir folder;
        const TestDatabase database(StoreLocation {.database = folder.filePath(u"a.dayshift"_s)});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        QCOMPARE(live(store).size(), 40);
        const auto one = Replay::of(database.location(), {u"Ada"_s, u"test"_s});
        const auto two = Replay::of(database.location(), {u"Bob"_s, u"test"_s});
        QVERIFY(one && two);

        QVERIFY((*one)->goTo(minute(17)).result());
        for (int which = 0; which <= 40; which += 5)
            QVERIFY((*two)->goTo(minute(which)).result());
        QVERIFY((*two)->goTo(minute(17)).result());

        QCOMPARE(drawn((*one)->store()), drawn((*two)->store()));
    }

    void whoWatchesIsToldWhatWasDifferent()
    {
        const QTemporaryDir folder;
        const TestDatabase database(StoreLocation {.database = folder.filePath(u"a.dayshift"_s)});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto seen = live(store);
        const auto replay = Replay::of(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(replay);
        QHash<QString, QString> titles;
        QObject watcher;
        (*replay)->store().watch<Story>(stories(), &watcher, [&](const Delta<Story> &delta) {
            if (delta.reset)
                titles.clear();
            for (const auto &story : delta.current)
                titles.insert(story.id.toString(), story.title);
            for (const auto &id : delta.removed)
                titles.remove(id);
        });
        QTRY_COMPARE(titles.size(), seen.last().size());

        QVERIFY((*replay)->goTo(minute(12)).result());

        QTRY_COMPARE(titles.size(), seen[11].size());
    }

    void thePastCannotBeEdited()
    {
        const QTemporaryDir folder;
        const TestDatabase database(StoreLocation {.database = folder.filePath(u"a.dayshift"_s)});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto seen = live(store);
        const auto replay = Replay::of(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(replay);
        auto &past = (*replay)->store();
        QVERIFY(past.isReadOnly());
        QSignalSpy refused(&past, &Store::refused);

        past.edit(columns(), Edit<Column> {.after = Column {.id = ColumnId::create()}});

        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Refusal>().error.kind, Error::Kind::ReadOnly);
        QCOMPARE(drawn(past), seen.last());
    }
};

static const Registered<ReplayTest> known;

#include "tst_replay.moc"
