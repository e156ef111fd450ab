// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardmodel.h"

#include "tests/support/runner.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class BoardModelTest : public QObject
{
    Q_OBJECT

    const Column m_todo {
            .id = ColumnId::create(), .name = u"To do"_s, .category = Category::ToDo, .rank = 1};
    const Column m_doing {.id = ColumnId::create(),
                          .name = u"Doing"_s,
                          .category = Category::InProgress,
                          .rank = 2};
    const Column m_done {
            .id = ColumnId::create(), .name = u"Done"_s, .category = Category::Done, .rank = 3};
    int m_number = 0;

    Story story(const QString &title, const Column &column, double rank)
    {
        return {.id = StoryId::create(),
                .number = ++m_number,
                .title = title,
                .column = column.id,
                .rank = rank};
    }

    // The board as a person would draw it: "To do: Write, Read | Doing:".
    static QString drawn(const BoardModel &board)
    {
        QStringList lanes;
        for (int lane = 0; lane < board.rowCount(); ++lane) {
            const auto parent = board.index(lane, 0);
            QStringList stories;
            for (int row = 0; row < board.rowCount(parent); ++row)
                stories.append(board.index(row, 0, parent).data().toString());
            lanes.append(
                    u"%1: %2"_s.arg(parent.data().toString(), stories.join(u", "_s)).trimmed());
        }
        return lanes.join(u" | "_s);
    }

    QList<Story> many(int count, QList<Column> columns)
    {
        QList<Story> all;
        all.reserve(count);
        for (int i = 0; i < count; ++i)
            all.append(story(u"Story %1 of the team"_s.arg(i), columns[i % columns.size()], i));
        return all;
    }

    static void fill(BoardModel &board, const QList<Story> &all)
    {
        for (qsizetype start = 0; start < all.size() || start == 0; start += 2000) {
            board.apply({.reset = start == 0,
                         .complete = start + 2000 >= all.size(),
                         .current = all.mid(start, 2000)});
        }
    }

private slots:
    void init() { m_number = 0; }

    void followsEveryDelta()
    {
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.setColumns({m_todo, m_doing});
        const auto write = story(u"Write"_s, m_todo, 1), read = story(u"Read"_s, m_todo, 2);
        QSignalSpy moved(&board, &QAbstractItemModel::rowsMoved);

        board.apply({.reset = true, .current = {write, read}});
        QCOMPARE(drawn(board), u"To do: Write, Read | Doing:"_s);

        auto started = write;
        started.column = m_doing.id;
        for (int twice = 0; twice < 2; ++twice) {
            board.apply({.current = {started}});
            QCOMPARE(drawn(board), u"To do: Read | Doing: Write"_s);
            QCOMPARE(moved.count(), 1);
        }
        for (int twice = 0; twice < 2; ++twice) {
            board.apply({.removed = {read.id.toString()}});
            QCOMPARE(drawn(board), u"To do: | Doing: Write"_s);
        }
        started.archived = true;
        board.apply({.current = {started}});
        QCOMPARE(drawn(board), u"To do: | Doing:"_s);
    }

    void reordersWithinAColumn_data()
    {
        QTest::addColumn<double>("rank");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the end") << 9.0 << u"To do: Read, Mend, Write | Doing:"_s;
        QTest::newRow("between") << 2.5 << u"To do: Read, Write, Mend | Doing:"_s;
        QTest::newRow("same place, new rank") << 1.5 << u"To do: Write, Read, Mend | Doing:"_s;
    }
    void reordersWithinAColumn()
    {
        QFETCH(double, rank);
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.setColumns({m_todo, m_doing});
        auto write = story(u"Write"_s, m_todo, 1);
        board.apply({.reset = true,
                     .current = {write, story(u"Read"_s, m_todo, 2), story(u"Mend"_s, m_todo, 3)}});
        const QPersistentModelIndex kept(board.indexOf(write.id));
        write.rank = rank;
        board.apply({.current = {write}});
        QTEST(drawn(board), "order");
        QCOMPARE(QModelIndex(kept), board.indexOf(write.id));
    }

    void storiesMayComeBeforeTheirColumns()
    {
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.apply({.reset = true, .current = {story(u"Write"_s, m_doing, 1)}});
        QCOMPARE(drawn(board), QString());
        board.setColumns({m_todo, m_doing});
        QCOMPARE(drawn(board), u"To do: | Doing: Write"_s);
        board.setColumns({m_doing});
        QCOMPARE(drawn(board), u"Doing: Write"_s);
    }

    void whatIsToldAgainKeepsWhatIsThere()
    {
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.setColumns({m_todo, m_doing});
        const auto all = many(3000, {m_todo, m_doing});
        fill(board, all);
        const QPersistentModelIndex kept(board.indexOf(all[1234].id));
        QSignalSpy removed(&board, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&board, &QAbstractItemModel::rowsInserted);
        // The database was away; meanwhile one story went and one came.
        auto again = all;
        again.removeAt(7);
        again.append(story(u"New"_s, m_todo, 0.5));
        fill(board, again);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(QModelIndex(kept), board.indexOf(all[1234].id));
        QVERIFY(!board.story(all[7].id));
        QCOMPARE(board.loadedCount(), 3000);
    }

    void aChunkComesInAsOneRun()
    {
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.setColumns({m_todo, m_doing});
        QSignalSpy inserted(&board, &QAbstractItemModel::rowsInserted);
        fill(board, many(2000, {m_todo}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(board.rowCount(board.index(0, 0)), 2000);
    }

    void aBigScatteredDeltaIsOneRefill()
    {
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.setColumns({m_todo, m_doing});
        auto all = many(4000, {m_todo});
        fill(board, all);
        QSignalSpy refilled(&board, &BoardModel::refilled);
        QSignalSpy removed(&board, &QAbstractItemModel::rowsRemoved);
        QList<Story> moved;
        for (int i = 0; i < 4000; i += 4) {
            all[i].column = m_doing.id;
            moved.append(all[i]);
        }
        board.apply({.current = moved});
        QVERIFY(refilled.count() >= 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(board.rowCount(board.index(0, 0)), 3000);
        QCOMPARE(board.rowCount(board.index(1, 0)), 1000);
    }

    // Letter by letter, taken back and typed on, with changes of others in between: it finds what the
    // same words find at once.
    void typingFindsWhatTheWordsFindAtOnce()
    {
        QRandomGenerator random(7);
        const QString letters = u"abc ab -#2"_s;
        const auto words = [&](int most) {
            QString text;
            for (int i = random.bounded(1, most); i > 0; --i)
                text += letters[random.bounded(letters.size())];
            return text;
        };
        BoardModel board;
        board.setColumns({m_todo, m_doing});
        auto all = many(200, {m_todo, m_doing});
        for (auto &each : all)
            each.title = words(9);
        fill(board, all);
        QString typed;
        for (int step = 0; step < 400; ++step) {
            const int what = random.bounded(10);
            if (what < 5)
                typed += letters[random.bounded(letters.size())];
            else if (what < 9)
                typed.chop(1);
            if (what == 9) {
                auto &changed = all[random.bounded(all.size())];
                changed.title = words(9);
                board.apply({.current = {changed}});
            }
            board.setFilter(Query::parse(typed));
            BoardModel atOnce;
            atOnce.setColumns({m_todo, m_doing});
            atOnce.setFilter(Query::parse(typed));
            fill(atOnce, all);
            QVERIFY2(drawn(board) == drawn(atOnce), qPrintable(typed));
        }
    }

    // Neither does typing count all stories anew: what is in scope does not depend on the filter.
    void aFilterChangesWhatIsFoundAndNoCounts()
    {
        BoardModel board;
        board.setColumns({m_todo});
        fill(board, many(20, {m_todo}));
        QSignalSpy counted(&board, &BoardModel::countsChanged);
        QSignalSpy found(&board, &BoardModel::foundChanged);
        board.setFilter(Query::parse(u"story 7"_s));
        QCOMPARE(board.found(board.index(0, 0)), 4); // by title two, by number two
        QCOMPARE(board.total(board.index(0, 0)), 20);
        QCOMPARE(counted.count(), 0);
        QCOMPARE(found.count(), 1);
    }

    // Whatever comes in whatever order, the board shows what a plain list of the same stories says.
    void anyStreamOfDeltasEndsInTheSameBoard()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QRandomGenerator random(seed);
            const QList<Column> columns {m_todo, m_doing, m_done};
            BoardModel board;
            QAbstractItemModelTester watchdog(&board);
            board.setColumns(columns);
            QHash<StoryId, Story> truth;
            QList<StoryId> ids;
            if (seed % 3 == 0)
                board.setFilter(Query::parse(u"is:blocked"_s));
            for (int step = 0; step < 40; ++step) {
                Delta<Story> delta;
                const int size = random.bounded(10) == 0 ? 400 : 1 + random.bounded(30);
                for (int i = 0; i < size; ++i) {
                    const int what = random.bounded(10);
                    if (what < 4 || ids.isEmpty()) {
                        auto made = story(u"S%1"_s.arg(m_number), columns[random.bounded(3)],
                                          random.bounded(50));
                        made.blockedReason = random.bounded(2) ? u"waits"_s : QString();
                        truth.insert(made.id, made);
                        ids.append(made.id);
                        delta.current.append(made);
                        continue;
                    }
                    const auto id = ids[random.bounded(ids.size())];
                    if (!truth.contains(id))
                        continue;
                    const bool told = std::ranges::find(delta.current, id, &Story::id)
                            != delta.current.end();
                    if (what < 5 && !told) {
                        truth.remove(id);
                        delta.removed.append(id.toString());
                        continue;
                    }
                    if (told)
                        continue;
                    auto &known = truth[id];
                    if (what < 8)
                        known.column = columns[random.bounded(3)].id;
                    if (what < 9)
                        known.rank = random.bounded(50);
                    known.blockedReason = random.bounded(2) ? u"waits"_s : QString();
                    delta.current.append(known);
                }
                board.apply(delta);
            }
            for (const auto &column : columns) {
                QList<Story> wanted;
                for (const auto &known : std::as_const(truth)) {
                    if (known.column == column.id
                        && (seed % 3 != 0 || !known.blockedReason.isEmpty()))
                        wanted.append(known);
                }
                std::ranges::sort(wanted, [](const Story &a, const Story &b) {
                    return a.rank < b.rank || (a.rank == b.rank && a.id < b.id);
                });
                const auto parent = board.indexOf(column.id);
                QCOMPARE(board.rowCount(parent), wanted.size());
                for (int row = 0; row < wanted.size(); ++row) {
                    QCOMPARE(board.storyAt(board.index(row, 0, parent)), wanted[row]);
                    QCOMPARE(board.indexOf(wanted[row].id).row(), row);
                }
                QCOMPARE(board.total(parent),
                         int(std::ranges::count(truth, column.id, &Story::column)));
            }
        }
    }

    void columnsSayHowManyAreToCome()
    {
        BoardModel board;
        board.setColumns({m_todo});
        board.apply({.reset = true, .complete = false, .current = many(3, {m_todo})});
        board.setTotals({}, {{m_todo.id, 41}});
        QVERIFY(board.isLoading());
        QCOMPARE(board.total(board.index(0, 0)), 41);
        board.apply({.complete = true, .current = many(40, {m_todo})});
        QVERIFY(!board.isLoading());
        QCOMPARE(board.total(board.index(0, 0)), 43); // what can be reached
        QCOMPARE(board.rowCount(board.index(0, 0)), 43);
    }

    void whatIsHeldComesLater()
    {
        BoardModel board;
        board.setColumns({m_todo, m_doing});
        auto write = story(u"Write"_s, m_todo, 1);
        board.apply({.reset = true, .current = {write}});
        board.setHeld(true);
        write.column = m_doing.id;
        board.apply({.current = {write}});
        QCOMPARE(drawn(board), u"To do: Write | Doing:"_s);
        board.setHeld(false);
        QCOMPARE(drawn(board), u"To do: | Doing: Write"_s);
    }

    void findsAsOneTypes_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("found");
        QTest::newRow("all") << QString() << u"To do: Sign-in, Invoice, Export | Doing: Search"_s;
        QTest::newRow("a part of a word") << u"in"_s << u"To do: Sign-in, Invoice | Doing:"_s;
        QTest::newRow("upper case") << u"SIGN"_s << u"To do: Sign-in | Doing:"_s;
        QTest::newRow("two words") << u"in voice"_s << u"To do: Invoice | Doing:"_s;
        QTest::newRow("without a word") << u"in -voice"_s << u"To do: Sign-in | Doing:"_s;
        QTest::newRow("number") << u"#2"_s << u"To do: Invoice | Doing:"_s;
        QTest::newRow("number without sign") << u"2"_s << u"To do: Invoice, Export | Doing:"_s;
        QTest::newRow("key") << u"abc-12"_s << u"To do: Export | Doing:"_s;
        QTest::newRow("blocked") << u"is:blocked"_s << u"To do: Invoice | Doing:"_s;
        QTest::newRow("mine") << u"is:mine"_s << u"To do: | Doing: Search"_s;
        QTest::newRow("owner me") << u"owner:me"_s << u"To do: | Doing: Search"_s;
        QTest::newRow("owner by name") << u"owner:ada"_s << u"To do: | Doing: Search"_s;
        QTest::newRow("not the owner")
                << u"-owner:ada"_s << u"To do: Sign-in, Invoice, Export | Doing:"_s;
        QTest::newRow("nobody's") << u"is:unassigned"_s
                                  << u"To do: Sign-in, Invoice, Export | Doing:"_s;
        QTest::newRow("expedite") << u"is:expedite"_s << u"To do: Sign-in | Doing:"_s;
        QTest::newRow("epic by number") << u"epic:77"_s << u"To do: Sign-in | Doing:"_s;
        QTest::newRow("epic by words") << u"epic:accounts"_s << u"To do: Sign-in | Doing:"_s;
        QTest::newRow("no epic") << u"epic:none"_s << u"To do: Invoice, Export | Doing: Search"_s;
        QTest::newRow("sprint") << u"sprint:22"_s << u"To do: Export | Doing:"_s;
        QTest::newRow("not every sprint with a 2") << u"sprint:2"_s << u"To do: | Doing:"_s;
        QTest::newRow("label") << u"label:Later"_s << u"To do: Invoice | Doing:"_s;
        QTest::newRow("not a part of a label") << u"label:late"_s << u"To do: | Doing:"_s;
        QTest::newRow("type") << u"type:bug"_s << u"To do: Sign-in | Doing:"_s;
        QTest::newRow("old") << u"age:>3d"_s << u"To do: Export | Doing:"_s;
        QTest::newRow("young") << u"age:<3d"_s << u"To do: | Doing: Search"_s;
        QTest::newRow("ageing") << u"is:ageing"_s << u"To do: | Doing: Search"_s;
        QTest::newRow("failing") << u"is:failing"_s << u"To do: Sign-in, Export | Doing:"_s;
        QTest::newRow("unknown flag") << u"is:wonderful"_s << u"To do: | Doing:"_s;
        QTest::newRow("both have to hold") << u"is:blocked sign"_s << u"To do: | Doing:"_s;
    }
    void findsAsOneTypes()
    {
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.setColumns({m_todo, m_doing});
        const auto now = QDateTime::fromSecsSinceEpoch(1'750'000'000, Qt::UTC);
        const Member ada {.id = MemberId::create(), .name = u"Ada Lovelace"_s, .login = u"ada"_s};
        const Epic epic {.id = EpicId::create(), .number = 77, .title = u"Self-service accounts"_s};
        const Sprint sprint {.id = SprintId::create(), .name = u"Sprint 22"_s};
        auto sign = story(u"Sign-in"_s, m_todo, 1), invoice = story(u"Invoice"_s, m_todo, 2);
        auto save = story(u"Export"_s, m_todo, 3), search = story(u"Search"_s, m_doing, 1);
        sign.expedite = true;
        sign.epic = epic.id;
        sign.type = StoryType::Bug;
        invoice.blockedReason = u"no load environment"_s;
        invoice.labels = u"later,billing"_s;
        save.externalKey = u"ABC-12"_s;
        save.sprint = sprint.id;
        save.enteredAt = now.addDays(-5);
        search.owner = ada.id;
        search.enteredAt = now.addDays(-2);
        board.apply({.reset = true, .current = {sign, invoice, save, search}});
        FilterFacts facts {.now = now, .me = ada.id};
        facts.members.insert(ada.id, ada);
        facts.epics.insert(epic.id, epic);
        facts.sprints.insert(sprint.id, sprint);
        facts.ageLimits.insert(m_doing.id, 24 * 3600 * 1000);
        facts.failing.insert(sign.number);
        facts.failingKeys.insert(u"ABC-12"_s);
        board.setFacts(facts);
        const BoardCounts counts {
                .stories = 4, .mine = 1, .blocked = 1, .failing = 2, .ageing = 1, .unassigned = 3};
        QCOMPARE(board.counts(), counts);

        QFETCH(QString, filter);
        for (int length = 1; length <= filter.size(); ++length) // as it is typed
            board.setFilter(Query::parse(filter.left(length)));
        QTEST(drawn(board), "found");
        QCOMPARE(board.total(board.index(0, 0)), 3); // the header still tells all
        board.setFilter({});
        QCOMPARE(drawn(board), u"To do: Sign-in, Invoice, Export | Doing: Search"_s);
    }

    void aFilterFollowsTheStories()
    {
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.setColumns({m_todo, m_doing});
        auto write = story(u"Write"_s, m_todo, 1), read = story(u"Read"_s, m_todo, 2);
        board.apply({.reset = true, .current = {write, read}});
        board.setFilter(Query::parse(u"is:blocked"_s));
        QCOMPARE(drawn(board), u"To do: | Doing:"_s);
        read.blockedReason = u"waits"_s;
        board.apply({.current = {read}});
        QCOMPARE(drawn(board), u"To do: Read | Doing:"_s);
        // Somebody edits it: it stays where it is until that is over.
        board.setPinned(read.id);
        read.blockedReason.clear();
        board.apply({.current = {read}});
        QCOMPARE(drawn(board), u"To do: Read | Doing:"_s);
        board.setPinned({});
        QCOMPARE(drawn(board), u"To do: | Doing:"_s);
    }

    void aSprintIsAPartOfTheBoard()
    {
        BoardModel board;
        QAbstractItemModelTester watchdog(&board);
        board.setColumns({m_todo, m_done});
        const auto sprint = SprintId::create();
        auto write = story(u"Write"_s, m_todo, 1), read = story(u"Read"_s, m_done, 2);
        write.points = 3;
        read.points = 5.5;
        read.sprint = sprint;
        auto test = story(u"Test"_s, m_todo, 3);
        test.sprint = sprint;
        test.points = 2;
        board.apply({.reset = true, .current = {write, read, test}});
        board.setScope({BoardScope::Kind::Sprint, sprint});
        QCOMPARE(drawn(board), u"To do: Test | Done: Read"_s);
        QCOMPARE(board.total(board.index(0, 0)), 1);
        QCOMPARE(board.counts().points, 7.5);
        QCOMPARE(board.counts().pointsDone, 5.5);
        board.setScope({BoardScope::Kind::NoSprint, {}});
        QCOMPARE(drawn(board), u"To do: Write | Done:"_s);
        test.sprint = {};
        board.apply({.current = {test}});
        QCOMPARE(drawn(board), u"To do: Write, Test | Done:"_s);
        QCOMPARE(board.total(board.index(0, 0)), 2);
    }

    void aPlaceIsBetweenItsNeighbours()
    {
        BoardModel board;
        board.setColumns({m_todo, m_doing});
        const auto one = story(u"One"_s, m_todo, 1), two = story(u"Two"_s, m_todo, 2);
        const auto three = story(u"Three"_s, m_todo, 3);
        board.apply({.reset = true, .current = {one, two, three}});
        const auto todo = board.index(0, 0);
        const auto rank = [&](int row, const Story &moving) {
            return board.placeAt(todo, row, {moving.id}).ranks.first();
        };
        QVERIFY(rank(0, three) < 1);
        QVERIFY(rank(1, three) > 1 && rank(1, three) < 2);
        QVERIFY(rank(3, one) > 3);
        // Its own place counts for nothing: between its neighbours is where it was.
        QVERIFY(rank(1, two) > 1 && rank(1, two) < 3);
        QVERIFY(rank(2, two) > 1 && rank(2, two) < 3);
        const auto both = board.placeAt(todo, 3, {one.id, two.id});
        QCOMPARE(both.ranks.size(), 2);
        QVERIFY(3 < both.ranks[0] && both.ranks[0] < both.ranks[1]);
        // What the filter hides keeps its neighbours.
        board.setFilter(Query::parse(u"o"_s)); // One, Two
        QVERIFY(rank(2, one) > 2 && rank(2, one) < 3);
        QVERIFY(board.placeAt(board.index(1, 0), 0, {one.id}).makingRoom.isEmpty());
    }

    void aCrowdedPlaceMakesRoom()
    {
        BoardModel board;
        board.setColumns({m_todo});
        const auto one = story(u"One"_s, m_todo, 1),
                   two = story(u"Two"_s, m_todo, std::nextafter(1, 2));
        auto three = story(u"Three"_s, m_todo, 3);
        board.apply({.reset = true, .current = {one, two, three}});
        const auto place = board.placeAt(board.index(0, 0), 1, {three.id});
        QVERIFY(!place.makingRoom.isEmpty());
        for (const auto &edit : place.makingRoom)
            board.apply({.current = {*edit.after}});
        three.rank = place.ranks.first();
        board.apply({.current = {three}});
        QCOMPARE(drawn(board), u"To do: One, Three, Two"_s);
    }

    void aDropAsksAndWaits()
    {
        BoardModel board;
        board.setColumns({m_todo, m_doing});
        const auto write = story(u"Write"_s, m_todo, 1), read = story(u"Read"_s, m_todo, 2);
        board.apply({.reset = true, .current = {write, read}});
        QSignalSpy asked(&board, &BoardModel::moveRequested);
        const std::unique_ptr<QMimeData> dragged(
                board.mimeData({board.indexOf(write.id), board.indexOf(read.id)}));
        QVERIFY(!board.dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, board.index(1, 0)));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<QList<StoryId>>(), (QList {write.id, read.id}));
        QCOMPARE(asked.first().at(1).value<ColumnId>(), m_doing.id);
        QCOMPARE(drawn(board), u"To do: Write, Read | Doing:"_s);
        QMimeData foreign;
        foreign.setData(board.mimeTypes().first(), "rubbish\n\n");
        board.dropMimeData(&foreign, Qt::MoveAction, -1, 0, board.index(1, 0));
        QCOMPARE(asked.count(), 1);
    }

    void everyFieldOfAStoryIsKept()
    {
        StoryList list;
        Story full {.id = StoryId::create(),
                    .number = 12,
                    .type = StoryType::Spike,
                    .title = u"T"_s,
                    .column = m_todo.id,
                    .rank = 0.5,
                    .epic = EpicId::create(),
                    .sprint = SprintId::create(),
                    .owner = MemberId::create(),
                    .parent = StoryId::create(),
                    .points = 0.1,
                    .expedite = true,
                    .blockedReason = u"why"_s,
                    .blockedAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC),
                    .enteredAt = QDateTime::fromMSecsSinceEpoch(2, Qt::UTC),
                    .createdAt = QDateTime::fromMSecsSinceEpoch(3, Qt::UTC),
                    .closedAt = QDateTime::fromMSecsSinceEpoch(4, Qt::UTC),
                    .externalKey = u"A-1"_s,
                    .labels = u"a,b"_s,
                    .priority = Priority::Highest,
                    .value = 0.3,
                    .team = TeamId::create()};
        const auto slot = list.put(full);
        QCOMPARE(list.at(slot), full);
        Story empty {.id = full.id};
        QCOMPARE(list.put(empty), slot);
        QCOMPARE(list.at(slot), empty);
        list.remove(slot);
        QCOMPARE(list.find(full.id), StoryList::None);
        QCOMPARE(list.size(), 0);
    }

    void aHundredThousandAreFoundById()
    {
        StoryList list;
        QList<StoryId> ids;
        QRandomGenerator random(1);
        for (int i = 0; i < 100'000; ++i) {
            ids.append(StoryId::create());
            list.put({.id = ids.last(), .number = i});
        }
        for (int i = 0; i < 50'000; ++i) // holes in the chains of the index
            list.remove(list.find(ids[i * 2]));
        for (int i = 0; i < 100'000; ++i)
            QCOMPARE(list.find(ids[i]) == StoryList::None, i % 2 == 0);
    }
};

static const Registered<BoardModelTest> knownBoardModelTest;
#include "tst_boardmodel.moc"
