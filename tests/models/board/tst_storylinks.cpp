// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/board.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/criteriaedits.h"
#include "models/board/storycircles.h"
#include "models/board/storyhistory.h"
#include "models/board/storyremoval.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class StoryLinksTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(11, 20), Qt::UTC};
    const Column m_todo {.id = ColumnId::create(), .name = u"To do"_s, .rank = 1};
    const Column m_done {.id = ColumnId::create(),
                         .name = u"Done"_s,
                         .category = Category::Done,
                         .rank = 2};
    QList<Story> m_stories; // #1 to #6
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;

    [[nodiscard]] StoryId id(int number) const { return m_stories[number - 1].id; }
    [[nodiscard]] StoryLink link(int from, LinkKind kind, int to) const
    {
        return linkOf(id(from), kind, id(to));
    }
    static Deed added(const StoryLink &link)
    {
        return {storyLinks(), Edit<StoryLink> {.after = link}};
    }
    void chain(const QList<int> &numbers, LinkKind kind = LinkKind::Blocks)
    {
        for (qsizetype i = 1; i < numbers.size(); ++i)
            m_store->edit(added(link(numbers[i - 1], kind, numbers[i])));
    }
    [[nodiscard]] QList<LinkedStory> linksOf(int number)
    {
        return *m_store->read([story = id(number)](Database &open) {
                            return readLinks(open, story);
                        }).result();
    }
    [[nodiscard]] Result<Done> may(const StoryLink &wanted)
    {
        return m_store->read([&](Database &open) { return mayLink(open, wanted); }).result();
    }

private slots:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(m_store->open().result());
        m_stories.clear();
        for (int i = 1; i <= 6; ++i)
            m_stories.append({.id = StoryId::create(),
                              .number = i,
                              .title = u"Story %1"_s.arg(i),
                              .column = m_todo.id,
                              .rank = double(i),
                              .createdAt = m_now});
        const auto done = m_store->write([this](Transaction &transaction) -> Result<Done> {
                                    std::ignore = transaction.database().run(
                                            u"DELETE FROM board_column"_s);
                                    std::ignore = columns().merge(transaction, {m_todo, m_done});
                                    return stories().merge(transaction, m_stories);
                                }).result();
        QVERIFY(done);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void bothStoriesKnowOfALink_data() { TestDatabase::addEngines(); }
    void bothStoriesKnowOfALink()
    {
        QSignalSpy refused(m_store.get(), &Store::refused);
        m_store->edit(added(link(1, LinkKind::Blocks, 2)));
        m_store->edit(added(link(3, LinkKind::Tests, 2)));
        m_store->edit(added(link(2, LinkKind::RelatesTo, 4)));
        const auto two = linksOf(2);
        QCOMPARE(two.size(), 3);
        QCOMPARE(two[0].other.number, 1);
        QVERIFY(!two[0].isFrom);
        QCOMPARE(two[0].column, u"To do"_s);
        QCOMPARE(two[1].other.number, 4);
        QCOMPARE(two[2].link.kind, LinkKind::Tests);
        QVERIFY(linksOf(1).first().isFrom);
        QCOMPARE(linksOf(4).first().other.number, 2);
        const auto removed = added(link(1, LinkKind::Blocks, 2)).reversed();
        m_store->edit(removed);
        QCOMPARE(linksOf(2).size(), 2);
        m_store->edit(removed.reversed());
        QCOMPARE(linksOf(2), two);
        QCOMPARE(refused.count(), 0);
    }

    void whatIsTheSameBothWaysIsSaidOnce_data() { TestDatabase::addEngines(); }
    void whatIsTheSameBothWaysIsSaidOnce()
    {
        QCOMPARE(link(1, LinkKind::RelatesTo, 2), link(2, LinkKind::RelatesTo, 1));
        QVERIFY(link(1, LinkKind::Blocks, 2) != link(2, LinkKind::Blocks, 1));
        chain({1, 2}, LinkKind::RelatesTo);
        const auto again = may(link(2, LinkKind::RelatesTo, 1));
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"known"_s);
        QSignalSpy refused(m_store.get(), &Store::refused);
        chain({2, 1}, LinkKind::RelatesTo);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(linksOf(1).size(), 1);
    }

    void aCircleIsRefusedWithItsChain_data() { TestDatabase::addEngines(); }
    void aCircleIsRefusedWithItsChain()
    {
        chain({5, 2, 4, 1});
        QSignalSpy refused(m_store.get(), &Store::refused);
        m_store->edit(added(link(1, LinkKind::Blocks, 5)));
        QTRY_COMPARE(refused.count(), 1);
        const auto error = refused.first().at(0).value<Refusal>().error;
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY2(error.what.contains(u"#1 → #5 → #2 → #4 → #1"_s), qPrintable(error.what));
        QVERIFY(linksOf(1).size() == 1);
        QVERIFY(!may(link(4, LinkKind::Blocks, 2)));
        QVERIFY(may(link(5, LinkKind::Blocks, 1)));
        // Another relation is another matter, and what only relates may go round.
        QVERIFY(may(link(1, LinkKind::Duplicates, 5)));
        chain({1, 2, 3, 1}, LinkKind::RelatesTo);
        chain({1, 2, 1}, LinkKind::Tests);
        QCOMPARE(linksOf(3).size(), 2);
        QCOMPARE(refused.count(), 1);
        chain({6, 3, 6}, LinkKind::Duplicates);
        QTRY_COMPARE(refused.count(), 2);
    }

    void aStoryIsNotLinkedToItself_data() { TestDatabase::addEngines(); }
    void aStoryIsNotLinkedToItself()
    {
        for (const auto kind : AllLinkKinds) {
            const auto own = may(link(3, kind, 3));
            QVERIFY(!own && !own.error().what.isEmpty());
            QSignalSpy refused(m_store.get(), &Store::refused);
            m_store->edit(added(link(3, kind, 3)));
            QTRY_COMPARE(refused.count(), 1);
        }
        QVERIFY(linksOf(3).isEmpty());
    }

    // Each of the two is without a circle for whoever looks before they write.
    void twoWindowsCannotMakeACircleTogether_data() { TestDatabase::addEngines(); }
    void twoWindowsCannotMakeACircleTogether()
    {
        Store other(m_database->location(), {u"Bob"_s, u"test"_s});
        QVERIFY(other.open().result());
        QVERIFY(may(link(1, LinkKind::Blocks, 2)));
        QVERIFY(may(link(2, LinkKind::Blocks, 1)));
        QSignalSpy mine(m_store.get(), &Store::refused), theirs(&other, &Store::refused);
        m_store->edit(added(link(1, LinkKind::Blocks, 2)));
        other.edit(added(link(2, LinkKind::Blocks, 1)));
        QTRY_COMPARE(mine.count() + theirs.count(), 1);
        QCOMPARE(linksOf(1).size(), 1);
    }

    void aLongChainIsNamedInShort_data() { TestDatabase::addEngines(); }
    void aLongChainIsNamedInShort()
    {
        QList<Story> many;
        for (int i = 0; i < 300; ++i)
            many.append({.id = StoryId::create(),
                         .number = 1000 + i,
                         .title = u"x"_s,
                         .column = m_todo.id});
        const auto done = m_store->write([&](Transaction &transaction) -> Result<Done> {
                                    if (const auto stored = stories().merge(transaction, many);
                                        !stored)
                                        return stored;
                                    QList<StoryLink> links;
                                    for (qsizetype i = 1; i < many.size(); ++i)
                                        links.append(linkOf(many[i - 1].id, LinkKind::Blocks,
                                                            many[i].id));
                                    return storyLinks().merge(transaction, links);
                                }).result();
        QVERIFY(done);
        const auto circle = may(linkOf(many.last().id, LinkKind::Blocks, many.first().id));
        QVERIFY(!circle);
        QVERIFY2(circle.error().what.size() < 200, qPrintable(circle.error().what));
        QVERIFY(circle.error().what.contains(u"…"_s));
    }

    void aStoryIsNotItsOwnAncestor_data() { TestDatabase::addEngines(); }
    void aStoryIsNotItsOwnAncestor()
    {
        const auto childOf = [this](int child, int parent) {
            const auto now = m_store->read([this, child](Database &open) {
                                         return stories().load(open, {id(child).toString()});
                                     }).result()->first();
            auto after = now;
            after.parent = id(parent);
            m_store->edit(stories(), {now, after});
        };
        QSignalSpy refused(m_store.get(), &Store::refused);
        childOf(2, 1);
        childOf(3, 2);
        QCOMPARE(refused.count(), 0);
        childOf(1, 3);
        QTRY_COMPARE(refused.count(), 1);
        const auto error = refused.first().at(0).value<Refusal>().error;
        QVERIFY2(error.what.contains(u"#1 → #3 → #2 → #1"_s), qPrintable(error.what));
        childOf(4, 4);
        QTRY_COMPARE(refused.count(), 2);
    }

    // As a file that somebody tampered with may hold them; whoever follows them comes to an end.
    void circlesThatAreThereAreFoundAndDoNoHarm_data() { TestDatabase::addEngines(); }
    void circlesThatAreThereAreFoundAndDoNoHarm()
    {
        const auto look = [this] {
            return m_store->read([](Database &open) { return checkAllCircles(open); }).result();
        };
        chain({1, 2, 3});
        QVERIFY(look());
        const auto force = [this](const QString &sql, const QVariantList &values) {
            return m_store->write([&](Transaction &transaction) {
                               return transaction.database().run(sql, values);
                           }).result();
        };
        QVERIFY(force(u"INSERT INTO story_link (id, from_id, kind, to_id) VALUES ('x', ?, 0, ?)"_s,
                      {id(3).toString(), id(1).toString()}));
        QVERIFY(!look());
        QCOMPARE(linksOf(1).size(), 2);
        QVERIFY(may(link(4, LinkKind::Blocks, 1)));
        QVERIFY(force(u"DELETE FROM story_link"_s, {}));
        QVERIFY(look());
        QVERIFY(force(u"UPDATE story SET parent_id = id WHERE number = 5"_s, {}));
        QVERIFY(!look());
    }

    void linksAndCriteriaGoAndComeBackWithTheirStory_data() { TestDatabase::addEngines(); }
    void linksAndCriteriaGoAndComeBackWithTheirStory()
    {
        chain({1, 2, 3});
        m_store->edit(addCriterion(id(2), {}, u"It works"_s));
        const auto state = m_store->read([this](Database &open) {
                                      return readCriteria(open, m_stories[1]);
                                  }).result()->first();
        m_store->edit(linkTest(state, {.connection = ConnectionId::create(),
                                       .pipeline = u"p"_s,
                                       .stage = u"s"_s}));
        QSignalSpy refused(m_store.get(), &Store::refused);
        const auto parts = m_store->read([this](Database &open) { return readParts(open, id(2)); })
                                   .result();
        QCOMPARE(parts->links.size(), 2);
        const auto gone = deleteStory(m_stories[1], *parts);
        m_store->edit(gone);
        QVERIFY(linksOf(1).isEmpty());
        m_store->edit(gone.reversed());
        QCOMPARE(linksOf(2).size(), 2);
        const auto back = m_store->read([this](Database &open) {
                                     return readCriteria(open, m_stories[1]);
                                 }).result();
        QCOMPARE(back->first().tests.size(), 1);
        QCOMPARE(refused.count(), 0);
    }

    void linkedStoriesAreDeletedInOneStep_data() { TestDatabase::addEngines(); }
    void linkedStoriesAreDeletedInOneStep()
    {
        chain({1, 2, 3});
        auto child = m_stories[0];
        child.parent = id(2);
        m_store->edit(stories(), {m_stories[0], child});
        QSignalSpy refused(m_store.get(), &Store::refused);
        const auto parts = [this](int number) {
            return *m_store->read([=, this](Database &open) {
                                return readParts(open, id(number));
                            }).result();
        };
        const auto gone = deleteStories({{child, parts(1)}, {m_stories[1], parts(2)}});
        m_store->edit(gone);
        QVERIFY(linksOf(3).isEmpty());
        QCOMPARE(m_store->read([](Database &open) { return stories().load(open); }).result()->size(),
                 4);
        m_store->edit(gone.reversed());
        QCOMPARE(linksOf(2).size(), 2);
        QCOMPARE(m_store->read([this](Database &open) {
                            return stories().load(open, {id(1).toString()});
                        }).result()->first(),
                 child);
        QCOMPARE(refused.count(), 0);
    }

    void bothHistoriesTellOfALink_data() { TestDatabase::addEngines(); }
    void bothHistoriesTellOfALink()
    {
        const auto before = added(link(1, LinkKind::Blocks, 2));
        m_store->edit(before);
        m_store->edit(before.reversed());
        m_store->edit(addCriterion(id(2), {}, u"It works"_s));
        const auto states = m_store->read([this](Database &open) {
                                       return readCriteria(open, m_stories[1]);
                                   }).result();
        const auto &criterion = states->first().criterion;
        m_store->edit(changeCriterion(criterion, tickedBy(criterion, u"Ada"_s, u"seen"_s, m_now)));
        const auto past = [this](int number, int most = 30) {
            return *m_store->read([=, this](Database &open) {
                                return readPast(open, id(number), most);
                            }).result();
        };
        const auto one = past(1), two = past(2);
        QCOMPARE(one.changeCount, 3); // written, linked, and not any more
        QCOMPARE(one.changes.first().verb, Verb::Removed);
        QCOMPARE(one.changes[1].table, u"story_link"_s);
        QCOMPARE(one.names.value(id(2)), u"#2 Story 2"_s);
        QCOMPARE(two.changeCount, 5);
        QVERIFY(two.changes.first().field(u"evidence"));
        QCOMPARE(past(2, 2).changes.size(), 2);
        QCOMPARE(past(2, 2).changeCount, 5);
        QCOMPARE(past(3).changeCount, 1);
        // The test that proves a criterion, and what became of it, though both are gone.
        const auto linked = linkTest(states->first(), {.connection = ConnectionId::create(), .pipeline = u"portal"_s, .stage = u"Functional"_s});
        m_store->edit(linked);
        m_store->edit(linked.reversed());
        m_store->edit(removeCriterion({.criterion = tickedBy(criterion, u"Ada"_s, u"seen"_s, m_now)}));
        const auto tested = past(2);
        QCOMPARE(tested.changeCount, 8);
        QCOMPARE(tested.changes[1].table, u"criterion_test"_s);
        QCOMPARE(tested.changes[1].verb, Verb::Removed);
        QVERIFY(!tested.isShortened);
    }

    void aLongHistoryKeepsTheNewestAndSaysSo_data() { TestDatabase::addEngines(); }
    void aLongHistoryKeepsTheNewestAndSaysSo()
    {
        Deed many;
        for (int i = 1; i <= 310; ++i)
            many.add(criteria(), Edit<Criterion> {.after = Criterion {.id = CriterionId::create(), .story = id(1), .text = u"No. %1"_s.arg(i), .rank = double(i)}});
        m_store->edit(many);
        const auto past = *m_store->read([this](Database &open) { return readPast(open, id(1), 500); }).result();
        QVERIFY(past.isShortened);
        QCOMPARE(past.changes.size(), 301); // and the story itself
        QCOMPARE(past.changes.first().title, u"No. 310"_s);
        QCOMPARE(past.changes[299].title, u"No. 11"_s);
    }

    void aBoardKnowsWhoWaits_data() { TestDatabase::addEngines(); }
    void aBoardKnowsWhoWaits()
    {
        chain({1, 2, 3});
        Board board(*m_store, [this] { return m_now; });
        board.open();
        const auto waits = [&board, this](int number) {
            QList<int> numbers;
            if (const auto story = board.model().story(id(number))) {
                for (const auto &other : board.waitsFor(*story))
                    numbers.append(other.number);
            }
            return numbers;
        };
        QTRY_COMPARE(board.model().facts().waiting.size(), 2);
        QCOMPARE(waits(2), QList<int> {1});
        QCOMPARE(waits(3), QList<int> {2});
        QCOMPARE(board.model().counts().blocked, 2);
        board.model().setFilter(Query::parse(u"is:blocked"_s));
        QCOMPARE(board.model().rowCount(board.model().indexOf(m_todo.id)), 2);
        const auto cli = [this] {
            return *m_store->read([](Database &open) { return readWaiting(open); }).result();
        };
        QCOMPARE(cli(), (QSet<StoryId> {id(2), id(3)}));
        // Once it is done nobody waits for it; in the archive it holds up nobody either.
        m_store->edit(moveStories({*board.model().story(id(1))}, {.column = m_done, .ranks = {1}},
                                  m_now));
        QTRY_COMPARE(board.model().facts().waiting, QSet<StoryId> {id(3)});
        QCOMPARE(cli(), QSet<StoryId> {id(3)});
        QCOMPARE(board.model().rowCount(board.model().indexOf(m_todo.id)), 1);
        const auto two = *board.model().story(id(2));
        m_store->edit(stories(), {two, archivedAs(two, true)});
        QTRY_VERIFY(board.model().facts().waiting.isEmpty());
        QVERIFY(cli().isEmpty());
        m_store->edit(stories(), {archivedAs(two, true), two});
        QTRY_COMPARE(board.model().facts().waiting.size(), 1);
        m_store->edit(added(link(2, LinkKind::Blocks, 3)).reversed());
        QTRY_VERIFY(board.model().facts().waiting.isEmpty());
    }
};

static const Registered<StoryLinksTest> knownStoryLinksTest;
#include "tst_storylinks.moc"
