// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The same promises on every engine: each test is run once on SQLite and once on PostgreSQL.
class StoreTest : public QObject
{
    Q_OBJECT

    const Column m_column {.id = ColumnId::create(), .name = u"To do"_s};

    [[nodiscard]] Story storyNamed(const QString &title) const
    {
        return {.id = StoryId::create(), .title = title, .column = m_column.id, .rank = 1};
    }
    static Story renamed(Story story, const QString &title)
    {
        story.title = title;
        return story;
    }
    static Story moved(Story story, double rank)
    {
        story.rank = rank;
        return story;
    }

    void furnish(Store &store) const
    {
        QVERIFY(store.open().result());
        store.edit(columns(), {.after = m_column});
        // It lies there before anybody else refers to it.
        QCOMPARE(store.read([](Database &database) { return columns().load(database); })
                         .result()->size(), 1);
    }

    // What lies in the workspace, asked behind everything that was sent before.
    static QList<Story> stored(Store &store)
    {
        const auto found = store.read([](Database &database) { return stories().load(database); })
                                   .result();
        return found ? *found : QList<Story> {};
    }

private slots:
    void aDeedReachesEveryWatcherHereAndElsewhere_data() { TestDatabase::addEngines(); }
    void aDeedReachesEveryWatcherHereAndElsewhere()
    {
        const TestDatabase database;
        Store here(database.location(), {.actor = u"Ada"_s});
        furnish(here);
        Store elsewhere(database.location(), {.actor = u"Bob"_s});
        QVERIFY(elsewhere.open().result());
        QStringList seenHere, seenElsewhere;
        const auto titles = [](QStringList &seen) {
            return [&seen](const Delta<Story> &delta) {
                for (const auto &story : delta.current)
                    seen.append(story.title);
            };
        };
        QObject watcher;
        here.watch<Story>(stories(), &watcher, titles(seenHere));
        elsewhere.watch<Story>(stories(), &watcher, titles(seenElsewhere));

        here.edit(stories(), {.after = storyNamed(u"Write"_s)});

        QTRY_VERIFY(seenHere.contains(u"Write"_s));
        QTRY_VERIFY(seenElsewhere.contains(u"Write"_s));
    }

    void everyChangeLeavesOneLineThatSaysWhoWhatFromAndTo_data() { TestDatabase::addEngines(); }
    void everyChangeLeavesOneLineThatSaysWhoWhatFromAndTo()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s, .client = u"a test"_s});
        furnish(store);
        const auto story = storyNamed(u"Write"_s);
        store.edit(stories(), {.after = story});
        store.edit(stories(), {story, renamed(story, u"Write well"_s)});

        const auto lines = store.read([&](Database &db) {
                                    return db.select(
                                            u"SELECT actor, client, thing_table, verb, fields, at"
                                            " FROM activity WHERE thing = ? ORDER BY sequence"_s,
                                            {story.id.toString()}, [](const Row &row) {
                                                return QStringList {row.text(0), row.text(1),
                                                                    row.text(2), row.text(3),
                                                                    row.text(4)};
                                            });
                                }).result();

        QVERIFY(lines);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->last(),
                 QStringList({u"Ada"_s, u"a test"_s, u"story"_s, u"1"_s,
                              u"{\"title\":[\"Write\",\"Write well\"]}"_s}));
    }

    void numbersAreHandedOutOnce_data() { TestDatabase::addEngines(); }
    void numbersAreHandedOutOnce()
    {
        const TestDatabase database;
        Store ada(database.location(), {.actor = u"Ada"_s});
        furnish(ada);
        Store bob(database.location(), {.actor = u"Bob"_s});
        QVERIFY(bob.open().result());
        for (int i = 0; i < 5; ++i) {
            ada.edit(stories(), {.after = storyNamed(u"Ada's"_s)});
            bob.edit(stories(), {.after = storyNamed(u"Bob's"_s)});
        }
        ada.edit(epics(), {.after = Epic {.id = EpicId::create(), .title = u"Epic"_s}});
        QVERIFY(bob.read([](Database &db) { return stories().load(db); }).result());

        QSet<int> numbers;
        for (const auto &story : stored(ada))
            numbers.insert(story.number);
        const auto epic = ada.read([](Database &db) { return epics().load(db); }).result();
        numbers.insert(epic->first().number);

        QCOMPARE(numbers.size(), 11);
        QVERIFY(!numbers.contains(0));
    }

    void whoSawAnOlderStateIsRefusedWithBothValues_data() { TestDatabase::addEngines(); }
    void whoSawAnOlderStateIsRefusedWithBothValues()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        QSignalSpy refused(&store, &Store::refused);
        const auto story = storyNamed(u"Write"_s);
        store.edit(stories(), {.after = story});
        store.edit(stories(), {story, renamed(story, u"Ada's title"_s)});

        store.edit(stories(), {story, renamed(story, u"Bob's title"_s)});

        QTRY_COMPARE(refused.count(), 1);
        const auto refusal = refused.first().at(0).value<Refusal>();
        QCOMPARE(refusal.error.kind, Error::Kind::Conflict);
        QCOMPARE(refusal.mine.field(u"title")->is.toString(), u"Bob's title"_s);
        QCOMPARE(refusal.theirs.size(), 1);
        QCOMPARE(refusal.theirs.first().is.toString(), u"Ada's title"_s);
        QCOMPARE(stored(store).first().title, u"Ada's title"_s);
    }

    void differentFieldsDoNotQuarrel_data() { TestDatabase::addEngines(); }
    void differentFieldsDoNotQuarrel()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        const auto story = storyNamed(u"Write"_s);
        store.edit(stories(), {.after = story});
        store.edit(stories(), {story, renamed(story, u"New title"_s)});
        store.edit(stories(), {story, moved(story, 7)});

        const auto now = stored(store);

        QCOMPARE(now.first().title, u"New title"_s);
        QCOMPARE(now.first().rank, 7.0);
    }

    void anEstimateAndAReferenceCanBeGivenAndTakenAway_data() { TestDatabase::addEngines(); }
    void anEstimateAndAReferenceCanBeGivenAndTakenAway()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        QSignalSpy refused(&store, &Store::refused);
        const Epic epic {.id = EpicId::create(), .title = u"Epic"_s};
        const auto story = storyNamed(u"Write"_s);
        auto estimated = story;
        estimated.points = 0;
        estimated.epic = epic.id;
        store.edit(epics(), {.after = epic});
        store.edit(stories(), {.after = story});

        store.edit(stories(), {story, estimated});
        QCOMPARE(stored(store).first().points, std::optional<double>(0));
        QCOMPARE(stored(store).first().epic, epic.id);

        store.edit(stories(), {estimated, story});
        QCOMPARE(stored(store).first().points, std::optional<double>());
        QVERIFY(stored(store).first().epic.isNull());
        QCOMPARE(refused.count(), 0);
    }

    void aStoryCannotPointToAnEpicThatIsGone_data() { TestDatabase::addEngines(); }
    void aStoryCannotPointToAnEpicThatIsGone()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        QSignalSpy refused(&store, &Store::refused);
        const auto story = storyNamed(u"Write"_s);
        auto lost = story;
        lost.epic = EpicId::create();
        store.edit(stories(), {.after = story});

        store.edit(stories(), {story, lost});

        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(stored(store).first().epic.isNull());
    }

    void aDeedShowsBeforeItIsWrittenAndIsTakenBackIfRefused_data() { TestDatabase::addEngines(); }
    void aDeedShowsBeforeItIsWrittenAndIsTakenBackIfRefused()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        QString shown;
        QObject watcher;
        store.watch<Story>(stories(), &watcher, [&](const Delta<Story> &delta) {
            for (const auto &story : delta.current)
                shown = story.title;
        });
        const auto story = storyNamed(u"Write"_s);
        store.edit(stories(), {.after = story});
        QTRY_COMPARE(shown, u"Write"_s);
        QVERIFY(!stored(store).isEmpty());
        QCoreApplication::sendPostedEvents();

        const auto older = renamed(story, u"What it never was"_s);
        store.edit(stories(), {older, renamed(story, u"Hoped for"_s)});

        QCOMPARE(shown, u"Hoped for"_s);
        QTRY_COMPARE(shown, u"Write"_s);
    }

    void aDeedOfSeveralStepsIsTakenWholeOrNotAtAll_data() { TestDatabase::addEngines(); }
    void aDeedOfSeveralStepsIsTakenWholeOrNotAtAll()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        QSignalSpy refused(&store, &Store::refused);
        const auto first = storyNamed(u"First"_s), second = storyNamed(u"Second"_s);
        store.edit(stories(), {.after = first});
        Deed both(stories(), {.after = second});
        both.add(stories(), {renamed(first, u"Never"_s), renamed(first, u"New"_s)});

        store.edit(both);

        QTRY_COMPARE(refused.count(), 1);
        const auto now = stored(store);
        QCOMPARE(now.size(), 1);
        QCOMPARE(now.first().title, u"First"_s);
    }

    void reversedADeedIsItsUndo_data() { TestDatabase::addEngines(); }
    void reversedADeedIsItsUndo()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        const auto story = storyNamed(u"Write"_s);
        const StoryText text {.id = story.id, .description = u"Why"_s};
        Deed made(stories(), {.after = story});
        made.add(storyTexts(), {.after = text});

        store.edit(made);
        QCOMPARE(stored(store).size(), 1);
        store.edit(made.reversed());
        QCOMPARE(stored(store).size(), 0);
    }

    void aFailedWriteLeavesNoTrace_data() { TestDatabase::addEngines(); }
    void aFailedWriteLeavesNoTrace()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);

        const auto outcome = store.write([this](Transaction &transaction) -> Result<Done> {
            if (const auto done = stories().apply(transaction, {.after = storyNamed(u"Write"_s)});
                !done)
                return done.error();
            return Error {.kind = Error::Kind::Interrupted};
        });

        QVERIFY(!outcome.result());
        QVERIFY(stored(store).isEmpty());
    }

    void aBigTableComesInPartsWithTheFirstScreenfulFirst_data() { TestDatabase::addEngines(); }
    void aBigTableComesInPartsWithTheFirstScreenfulFirst()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        const auto filled = store.write([this](Transaction &transaction) -> Result<Done> {
            for (int i = 0; i < 95; ++i) {
                const auto done = stories().apply(
                        transaction, {.after = moved(storyNamed(QString::number(i)), i)});
                if (!done)
                    return done.error();
            }
            return Done {};
        });
        QVERIFY(filled.result());
        QList<qsizetype> parts;
        QSet<QString> seen;
        bool complete = false;
        QObject watcher;
        store.watch<Story>(
                stories(), &watcher,
                [&](const Delta<Story> &delta) {
                    parts.append(delta.current.size());
                    for (const auto &story : delta.current)
                        seen.insert(story.title);
                    complete = delta.complete;
                },
                {.first = u"rank < 10"_s, .chunk = 40});

        QTRY_VERIFY(complete);
        QCOMPARE(parts, QList<qsizetype>({10, 40, 40, 15}));
        QCOMPARE(seen.size(), 95);
    }

    void aWatchOfAPartIsToldWhatLeavesIt_data() { TestDatabase::addEngines(); }
    void aWatchOfAPartIsToldWhatLeavesIt()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        furnish(store);
        const auto story = storyNamed(u"Write"_s);
        store.edit(stories(), {.after = story});
        Store other(database.location(), {.actor = u"Bob"_s});
        QVERIFY(other.open().result());
        QStringList removed;
        bool told = false;
        QObject watcher;
        other.watch<Story>(
                stories(), &watcher,
                [&](const Delta<Story> &delta) {
                    told = true;
                    removed += delta.removed;
                },
                {.condition = u"rank < ?"_s, .values = {5.0}});
        QTRY_VERIFY(told);

        store.edit(stories(), {story, moved(story, 9)});

        QTRY_COMPARE(removed, QStringList {story.id.toString()});
    }

    void readOnlyMeansThatNothingIsWritten_data() { TestDatabase::addEngines(); }
    void readOnlyMeansThatNothingIsWritten()
    {
        const TestDatabase database;
        {
            Store store(database.location(), {.actor = u"Ada"_s});
            furnish(store);
            store.edit(stories(), {.after = storyNamed(u"Write"_s)});
            QCOMPARE(stored(store).size(), 1);
        }
        Store reader(database.location(), {.actor = u"Guest"_s});
        QVERIFY(reader.open(OpenMode::ReadOnly).result());
        QSignalSpy refused(&reader, &Store::refused);

        reader.edit(stories(), {.after = storyNamed(u"Not this one"_s)});

        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().at(0).value<Refusal>().error.kind, Error::Kind::ReadOnly);
        QCOMPARE(stored(reader).size(), 1);
    }
};

static const Registered<StoreTest> known;
#include "tst_store.moc"
