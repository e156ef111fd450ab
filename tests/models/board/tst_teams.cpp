// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/board/sprintedits.h"
#include "models/board/storyfilter.h"
#include "models/board/teamedits.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class TeamsTest : public QObject
{
    Q_OBJECT

    const Product m_shop {.id = ProductId::create(), .name = u"Shop"_s, .rank = 1};
    const Product m_bank {.id = ProductId::create(), .name = u"Bank"_s, .rank = 2};
    const Team m_red {.id = TeamId::create(), .name = u"Red"_s, .product = m_shop.id, .rank = 1};
    const Team m_blue {.id = TeamId::create(), .name = u"Blue"_s, .rank = 2};

    [[nodiscard]] Teams all() const { return {{m_red, m_blue}, {m_shop, m_bank}}; }

    template<typename T>
    static QList<T> stored(Store &store, const Table<T> &table)
    {
        return *store.read([&](Database &database) { return table.load(database); }).result();
    }
    static Belongings belongings(Store &store, const Teams &before, const Teams &after)
    {
        return *store.read([=](Database &database) { return readBelongings(database, before, after); }).result();
    }

private slots:
    void everyTeamHasANameOfItsOwn()
    {
        QCOMPARE(faultIn(all()), TeamFault::None);
        auto wrong = all();
        wrong.teams[1].name = u" RED "_s;
        QCOMPARE(faultIn(wrong), TeamFault::SameName);
        wrong.teams[1].name = u"  "_s;
        QCOMPARE(faultIn(wrong), TeamFault::NoName);
        auto twice = all();
        twice.products[1].name = u"Shop"_s;
        QCOMPARE(faultIn(twice), TeamFault::SameName);
        twice.products[1].name = u"Red"_s; // a team may be called as its product
        QCOMPARE(faultIn(twice), TeamFault::None);
    }

    void aTeamThatGoesLeavesWhatItHad_data() { TestDatabase::addEngines(); }
    void aTeamThatGoesLeavesWhatItHad()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        store.edit(changeTeams({}, all(), {}));
        QCOMPARE(stored(store, teams()), (QList<Team> {m_red, m_blue}));
        const Column column {.id = ColumnId::create(), .name = u"To do"_s, .rank = 1};
        store.edit(columns(), {.after = column});
        const Epic epic {.id = EpicId::create(), .title = u"E"_s, .product = m_shop.id};
        const Sprint sprint {.id = SprintId::create(), .name = u"S"_s, .team = m_red.id};
        const Story story {.id = StoryId::create(), .title = u"T"_s, .column = column.id,
                           .priority = Priority::High, .value = 8.5, .team = m_red.id};
        store.edit(epics(), {.after = epic});
        store.edit(sprints(), {.after = sprint});
        store.edit(stories(), {.after = story});
        QCOMPARE(stored(store, stories()).first().value, std::optional(8.5));
        QCOMPARE(stored(store, stories()).first().priority, Priority::High);

        auto after = all();
        after.teams.removeFirst();
        after.products.removeFirst();
        const auto deed = changeTeams(all(), after, belongings(store, all(), after));
        store.edit(deed);
        QVERIFY(stored(store, stories()).first().team.isNull());
        QVERIFY(stored(store, sprints()).first().team.isNull());
        QVERIFY(stored(store, epics()).first().product.isNull());
        QCOMPARE(stored(store, teams()), (QList<Team> {m_blue}));
        QCOMPARE(stored(store, products()), (QList<Product> {m_bank}));
        // And all of it is there again when it is undone.
        store.edit(deed.reversed());
        QCOMPARE(stored(store, stories()).first().team, m_red.id);
        QCOMPARE(stored(store, epics()).first().product, m_shop.id);
        QCOMPARE(stored(store, teams()), (QList<Team> {m_red, m_blue}));
    }

    void aTeamWhoseProductGoesHasNone()
    {
        auto after = all();
        after.products.removeFirst();
        const auto deed = changeTeams(all(), after, {});
        QCOMPARE(deed.steps().size(), std::size_t(2)); // the team's product, and the product
    }

    void teamsHaveSprintsOfTheirOwn_data() { TestDatabase::addEngines(); }
    void teamsHaveSprintsOfTheirOwn()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        store.edit(changeTeams({}, all(), {}));
        const auto sprint = [&](const QString &name, TeamId team) {
            const Sprint made {.id = SprintId::create(), .name = name, .team = team};
            store.edit(sprints(), {.after = made});
            return made.id;
        };
        const auto start = [&](SprintId id) {
            return store.write([id](Transaction &transaction) { return startSprint(transaction, id); }).result();
        };
        const auto red = sprint(u"Red 1"_s, m_red.id), blue = sprint(u"Blue 1"_s, m_blue.id);
        const auto next = sprint(u"Red 2"_s, m_red.id), common = sprint(u"All 1"_s, {});
        QVERIFY(start(red));
        QVERIFY(start(blue));
        QCOMPARE(start(next).error().title(), u"Red 1 is running."_s);
        QVERIFY(!start(common)); // one that is everybody's runs alone
    }

    void noTeamComesToTwoRunningSprintsByAnyWay_data() { TestDatabase::addEngines(); }
    void noTeamComesToTwoRunningSprintsByAnyWay()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        store.edit(changeTeams({}, all(), {}));
        const auto running = [&](const QString &name, TeamId team) {
            const Sprint made {.id = SprintId::create(), .name = name, .state = SprintState::Running, .team = team};
            store.edit(sprints(), {.after = made});
            return made;
        };
        const auto red = running(u"Red 1"_s, m_red.id), blue = running(u"Blue 1"_s, m_blue.id);
        const auto stored = [&] {
            QStringList all;
            const auto known = store.read([](Database &each) { return sprints().load(each); }).result();
            for (const auto &sprint : *known)
                all.append(u"%1 %2"_s.arg(sprint.name, sprint.team == m_red.id ? u"red"_s : sprint.team == m_blue.id ? u"blue"_s : u"all"_s));
            all.sort();
            return all.join(u", "_s);
        };
        QSignalSpy refused(&store, &Store::refused);
        // Given to the other team, and taken from its own.
        for (const auto team : {m_red.id, TeamId()}) {
            auto given = blue;
            given.team = team;
            store.edit(sprints(), {blue, given});
            QCOMPARE(stored(), u"Blue 1 blue, Red 1 red"_s);
        }
        QTRY_COMPARE(refused.count(), 2);
        QCOMPARE(refused.first().first().value<Refusal>().error.what, u"Red 1 and Blue 1 would run at once in one team."_s);
        // Its team goes: the sprint would be everybody's.
        auto after = all();
        after.teams.removeLast();
        const auto belongings = store.read([&](Database &each) { return readBelongings(each, all(), after); }).result();
        store.edit(changeTeams(all(), after, *belongings));
        QCOMPARE(stored(), u"Blue 1 blue, Red 1 red"_s);
        running(u"Red 2"_s, m_red.id);
        QCOMPARE(stored(), u"Blue 1 blue, Red 1 red"_s);
        QTRY_COMPARE(refused.count(), 4);
    }

    void filtersFindTeamsProductsAndPriorities_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("team") << u"team:red"_s << u"a"_s;
        QTest::newRow("no team") << u"team:none"_s << u"c d"_s;
        QTest::newRow("product of the epic or else of the team") << u"product:shop"_s << u"a"_s;
        QTest::newRow("the epic's product before the team's") << u"product:bank"_s << u"b d"_s;
        QTest::newRow("no product") << u"product:none"_s << u"c"_s;
        QTest::newRow("priority") << u"priority:high"_s << u"a d"_s;
        QTest::newRow("no priority") << u"priority:none"_s << u"b c"_s;
        QTest::newRow("all but a priority") << u"-priority:high"_s << u"b c"_s;
        QTest::newRow("no word for a priority") << u"priority:urgent"_s << QString();
    }
    void filtersFindTeamsProductsAndPriorities()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, found);
        FilterFacts facts;
        const Epic epic {.id = EpicId::create(), .number = 1, .title = u"Loans"_s, .product = m_bank.id};
        facts.setEpics({epic});
        facts.setTeams({m_red, m_blue});
        facts.setProducts({m_shop, m_bank});
        StoryList list;
        SearchText texts;
        const auto put = [&](const QString &title, TeamId team, EpicId of, Priority priority) {
            const auto slot = list.put({.id = StoryId::create(), .title = title, .epic = of, .priority = priority, .team = team});
            texts.put(slot, title);
        };
        put(u"a"_s, m_red.id, {}, Priority::High);
        put(u"b"_s, m_blue.id, epic.id, Priority::None);
        put(u"c"_s, {}, {}, Priority::None);
        put(u"d"_s, {}, epic.id, Priority::High);
        const StoryFilter filter(Query::parse(query), facts);
        QStringList names;
        for (StoryList::Slot slot = 0; slot < list.end(); ++slot) {
            if (filter.holds(list, texts, slot))
                names.append(list.title(slot));
        }
        QCOMPARE(names.join(u' '), found);
    }
};

static const Registered<TeamsTest> registration;

#include "tst_teams.moc"
