// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"

#include "models/board/board.h"
#include "models/board/boardtables.h"
#include "models/board/storyhistory.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class BoardEditsTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(11, 20), Qt::UTC};
    const Column m_todo {.id = ColumnId::create(), .name = u"To do"_s, .category = Category::ToDo, .rank = 1};
    const Column m_doing {.id = ColumnId::create(), .name = u"Doing"_s, .category = Category::InProgress, .rank = 2};
    const Column m_done {.id = ColumnId::create(), .name = u"Done"_s, .category = Category::Done, .rank = 3};

    [[nodiscard]] Story story(const Column &column) const
    {
        return {.id = StoryId::create(), .title = u"Write"_s, .column = column.id, .rank = 1,
                .enteredAt = m_now.addDays(-2), .createdAt = m_now.addDays(-3)};
    }

    static void fill(Store &store, const QList<Column> &all)
    {
        const auto done = store.write([&all](Transaction &transaction) -> Result<Done> {
            const auto gone = transaction.database().run(u"DELETE FROM board_column"_s);
            if (!gone)
                return gone.error();
            return columns().merge(transaction, all);
        });
        QVERIFY(done.result());
    }

private slots:
    void enteringAColumnBeginsItsAge()
    {
        const auto before = story(m_todo);
        const auto started = movedTo(before, m_doing, 7, m_now);
        QCOMPARE(started.column, m_doing.id);
        QCOMPARE(started.rank, 7.0);
        QCOMPARE(started.enteredAt, m_now);
        // Up or down in its column it does not.
        QCOMPARE(movedTo(started, m_doing, 9, m_now.addDays(1)).enteredAt, m_now);
    }

    void enteringDoneClosesAndLeavingOpens()
    {
        const auto closed = movedTo(story(m_doing), m_done, 1, m_now);
        QCOMPARE(closed.closedAt, m_now);
        QCOMPARE(movedTo(closed, m_done, 5, m_now.addDays(1)).closedAt, m_now);
        QVERIFY(!movedTo(closed, m_doing, 1, m_now.addDays(1)).closedAt.isValid());
    }

    void blockingKeepsWhenItBegan()
    {
        const auto blocked = blockedBy(story(m_doing), u"  no load\nenvironment "_s, m_now);
        QCOMPARE(blocked.blockedReason, u"no load environment"_s);
        QCOMPARE(blocked.blockedAt, m_now);
        QCOMPARE(blockedBy(blocked, u"still none"_s, m_now.addDays(1)).blockedAt, m_now);
        const auto free = blockedBy(blocked, u" "_s, m_now);
        QVERIFY(free.blockedReason.isEmpty() && !free.blockedAt.isValid());
    }

    void anEmptyTitleIsNoTitle()
    {
        QCOMPARE(renamedTo(story(m_todo), u" \n "_s).title, u"Write"_s);
        QCOMPARE(renamedTo(story(m_todo), u" Read\tit "_s).title, u"Read it"_s);
        QVERIFY(!estimatedAt(story(m_todo), -1).points);
    }

    void whatChangesNothingIsNoDeed()
    {
        const auto same = story(m_todo);
        QVERIFY(deedOf(edits({same}, [](const Story &s) { return renamedTo(s, s.title); })).isEmpty());
        QVERIFY(moveStories({same}, {.column = m_todo, .ranks = {same.rank}}, m_now).isEmpty());
    }

    void aStoryLivesAndGoesWithItsParts_data() { TestDatabase::addEngines(); }
    void aStoryLivesAndGoesWithItsParts()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        fill(store, {m_todo, m_doing, m_done});
        QSignalSpy refused(&store, &Store::refused);
        const Place place {.column = m_todo, .ranks = {5}};
        const auto made = newStory(u"Write"_s, place, {}, m_now);
        store.edit(addStory(made, place, u"Why"_s));
        store.edit(comments(), {.after = Comment {.id = CommentId::create(), .story = made.id, .author = u"Bob"_s, .text = u"Yes"_s, .at = m_now}});
        auto child = story(m_todo);
        child.parent = made.id;
        store.edit(stories(), {.after = child});
        const auto parts = [&](StoryId id) {
            return store.read([id](Database &open) { return readParts(open, id); }).result();
        };
        const auto stored = [&](StoryId id) {
            return store.read([id](Database &open) { return stories().load(open, {id.toString()}); }).result();
        };
        QVERIFY(parts(made.id));
        QCOMPARE(parts(made.id)->text->description, u"Why"_s);
        QCOMPARE(parts(made.id)->comments.size(), 1);
        QCOMPARE(parts(made.id)->children.size(), 1);
        QVERIFY(stored(made.id)->first().number > 0);

        store.edit(moveStories({stored(made.id)->first()}, {.column = m_done, .ranks = {1}}, m_now));
        QCOMPARE(stored(made.id)->first().closedAt, m_now);

        const auto all = parts(made.id);
        const auto gone = deleteStory(stored(made.id)->first(), *all);
        store.edit(gone);
        QVERIFY(stored(made.id)->isEmpty());
        QVERIFY(stored(child.id)->first().parent.isNull());
        store.edit(gone.reversed());
        QCOMPARE(stored(made.id)->first().closedAt, m_now);
        QCOMPARE(stored(child.id)->first().parent, made.id);
        QCOMPARE(parts(made.id)->comments.size(), 1);
        QCOMPARE(refused.count(), 0);

        const auto history = store.read([&](Database &open) { return readHistory(open, made.id); }).result();
        QVERIFY(history && history->size() >= 4);
        QVERIFY(history->first().sequence > history->last().sequence);
        QCOMPARE(history->last().actor, u"Ada"_s);
    }

    void aStoryThatAReviewNamesIsMentioned_data() { TestDatabase::addEngines(); }
    void aStoryThatAReviewNamesIsMentioned()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        fill(store, {m_todo, m_doing, m_done});
        const auto made = newStory(u"Write"_s, {.column = m_todo, .ranks = {5}}, {}, m_now);
        store.edit(addStory(made, {.column = m_todo, .ranks = {5}}, {}));
        const Sprint sprint {.id = SprintId::create(), .name = u"S 1"_s};
        store.edit(sprints(), {.after = sprint});
        QVERIFY(store.write([&](Transaction &transaction) {
                         return transaction.database().run(
                                 u"INSERT INTO review_note (id, sprint_id, text, owner_id,"
                                 " story_id, at) VALUES ('n', ?, 'Write', NULL, ?, 0)"_s,
                                 {sprint.id.toString(), made.id.toString()});
                     }).result());

        const auto parts = store.read([&](Database &open) {
                                    return readParts(open, made.id);
                                }).result();

        QCOMPARE(parts->mentions, 1);
    }

    void aBoardComesScreenfulFirst_data() { TestDatabase::addEngines(); }
    void aBoardComesScreenfulFirst()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        fill(store, {m_todo, m_doing, m_done});
        const auto many = store.write([this](Transaction &transaction) -> Result<Done> {
            QList<Story> all;
            for (int i = 0; i < 5000; ++i) {
                auto made = story(i % 2 ? m_todo : m_doing);
                made.rank = i;
                made.number = i + 1;
                made.archived = i % 10 == 0;
                all.append(made);
            }
            return stories().merge(transaction, all);
        });
        QVERIFY(many.result());
        Board board(store);
        int atFirst = -1;
        connect(&board, &Board::ready, this, [&] { atFirst = int(board.model().loadedCount()); });
        board.open();
        QTRY_VERIFY(!board.model().isLoading());
        QCOMPARE(atFirst, 48); // twenty-four of each column that has any
        const auto &model = board.model();
        QCOMPARE(model.loadedCount(), 4500);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2500);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2000);
        QCOMPARE(model.total(model.index(1, 0)), 2000);
    }

    void theTeamsPastTellsWhatIsLong_data() { TestDatabase::addEngines(); }
    void theTeamsPastTellsWhatIsLong()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        fill(store, {m_todo, m_doing, m_done});
        // Ten stories left Doing after 1 to 10 hours, two left To do.
        for (int i = 1; i <= 12; ++i) {
            auto made = story(i <= 10 ? m_doing : m_todo);
            made.enteredAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * i);
            store.edit(stories(), {.after = made});
            store.edit(stories(), {made, movedTo(made, m_done, 1, QDateTime::currentDateTimeUtc())});
        }
        const auto limits = store.read([](Database &open) { return readAgeLimits(open); }).result();
        QVERIFY(limits);
        QCOMPARE(limits->size(), 1);
        const auto hours = double(limits->value(m_doing.id)) / 3'600'000;
        QVERIFY2(hours >= 9 && hours < 9.2, qPrintable(QString::number(hours)));
    }
};

static const Registered<BoardEditsTest> knownBoardEditsTest;
#include "tst_boardedits.moc"
