// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardrule.h"
#include "models/board/boardtables.h"
#include "models/board/sprintedits.h"
#include "models/store/store.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What roles may do holds in the workspace, whatever the window showed.
class RolesTest : public QObject
{
    Q_OBJECT

    const Member m_sam {.id = MemberId::create(), .name = u"Sam"_s,
                        .roles = int(Role::ScrumMaster)};
    const Member m_ada {.id = MemberId::create(), .name = u"Ada"_s, .roles = int(Role::Developer)};
    const Member m_gus {.id = MemberId::create(), .name = u"Gus"_s};
    const Column m_column {.id = ColumnId::create(), .name = u"Verify"_s, .rank = 1, .wipLimit = 2};
    const Sprint m_sprint {.id = SprintId::create(), .name = u"Sprint 12"_s, .rank = 1};

    bool furnish(const TestDatabase &database) const
    {
        Store store(database.location(), {u"Owner"_s, u"test"_s});
        return store.open().result() && store.write([this](Transaction &transaction) -> Result<Done> {
            for (const auto &done :
                 {members().apply(transaction, {.after = m_sam}),
                  members().apply(transaction, {.after = m_ada}),
                  members().apply(transaction, {.after = m_gus}),
                  columns().apply(transaction, {.after = m_column}),
                  sprints().apply(transaction, {.after = m_sprint})}) {
                if (!done)
                    return done;
            }
            return Done {};
        }).result();
    }
    // What the deed of this person was refused with; empty: it was done.
    static QString refusal(const TestDatabase &database, const QString &who, const Deed &deed)
    {
        Store store(database.location(), {who, u"test"_s});
        if (!store.open().result())
            return u"not open"_s;
        QSignalSpy refused(&store, &Store::refused);
        store.edit(deed);
        std::ignore = store.read([](Database &) -> Result<Done> { return Done {}; }).result();
        QCoreApplication::processEvents();
        return refused.isEmpty() ? QString()
                                 : refused.first().first().value<Refusal>().error.word();
    }
    template<typename T>
    static QList<T> stored(const TestDatabase &database, const Table<T> &table)
    {
        Store store(database.location(), {u"Owner"_s, u"test"_s});
        if (!store.open().result())
            return {};
        return *store.read([&](Database &from) { return table.load(from); }).result();
    }

private slots:
    void limitsAreTheScrumMasters_data() { TestDatabase::addEngines(); }
    void limitsAreTheScrumMasters()
    {
        const TestDatabase database;
        QVERIFY(furnish(database));
        auto wider = m_column;
        wider.wipLimit = 9;
        const Deed deed(columns(), Edit<Column> {m_column, wider});

        QCOMPARE(refusal(database, u"Ada"_s, deed), u"no-right"_s);
        QCOMPARE(stored(database, columns()).value(0).wipLimit, m_column.wipLimit);
        QCOMPARE(refusal(database, u"Sam"_s, deed), QString());
        QCOMPARE(stored(database, columns()).value(0).wipLimit, wider.wipLimit);
        QCOMPARE(refusal(database, u"Ada"_s, deed.reversed()), u"no-right"_s);
    }

    void sprintsAreTheScrumMasters_data() { TestDatabase::addEngines(); }
    void sprintsAreTheScrumMasters()
    {
        const TestDatabase database;
        QVERIFY(furnish(database));
        auto renamed = m_sprint;
        renamed.goal = u"Two keys"_s;
        const Deed deed(sprints(), Edit<Sprint> {m_sprint, renamed});
        const auto starts = [&](const QString &who) {
            Store store(database.location(), {who, u"test"_s});
            if (!store.open().result())
                return u"not open"_s;
            const auto started = store.write([this](Transaction &transaction) {
                                          return startSprint(transaction, m_sprint.id);
                                      }).result();
            return started ? QString() : started.error().word();
        };

        QCOMPARE(refusal(database, u"Ada"_s, deed), u"no-right"_s);
        QCOMPARE(starts(u"Ada"_s), u"no-right"_s);
        QCOMPARE(stored(database, sprints()).value(0), m_sprint);
        QCOMPARE(starts(u"Sam"_s), QString());
    }

    void aGuestLooks_data() { TestDatabase::addEngines(); }
    void aGuestLooks()
    {
        const TestDatabase database;
        QVERIFY(furnish(database));
        const Story story {.id = StoryId::create(), .title = u"T"_s, .column = m_column.id};
        const Deed deed(stories(), Edit<Story> {.after = story});

        QCOMPARE(refusal(database, u"Gus"_s, deed), u"guest"_s);
        Store store(database.location(), {u"Gus"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto direct = store.write([&](Transaction &transaction) {
                                     return stories().apply(transaction, {.after = story});
                                 }).result();
        QVERIFY(!direct);
        QCOMPARE(direct.error().word(), u"guest"_s);
        QVERIFY(direct.error().whatToDo().contains(u"Sam"_s));
        QVERIFY(stored(database, stories()).isEmpty());
        // Their computer may read the team's servers all the same.
        const auto machine = store.write(
                                     [&](Transaction &transaction) {
                                         return stories().apply(transaction, {.after = story});
                                     },
                                     Durability::Machine).result();
        QVERIFY(machine);
        QCOMPARE(refusal(database, u"Ada"_s, deed.reversed()), QString());
    }

    void aTeamInWhichNobodyGivesRolesLocksNobodyOut()
    {
        const QList<Member> imported {m_gus, m_ada};
        QVERIFY(permitToWrite(imported, u"Gus"_s).may);
        QVERIFY(permitToWrite({}, u"Gus"_s).may);
        QVERIFY(permitToWrite({m_sam}, u"nobody"_s).may); // not of the team: no guest of it, either
        QVERIFY(!permitToWrite({m_sam, m_gus}, u"gus"_s).may);
        auto left = m_sam;
        left.active = false;
        QVERIFY(permitToWrite({left, m_gus}, u"Gus"_s).may);
    }

    // Who has a login of their own for the team's database, and no more than the right to read.
    void aViewerOfTheDatabaseIsToldWhenTheyOpenIt()
    {
        const auto server = TestDatabase::postgres();
        if (!server)
            return; // said by postgres()
        const TestDatabase database(*server);
        Database owner(database.location());
        QVERIFY(owner.open());
        const auto name = server->database + u"_viewer"_s;
        for (const auto &statement :
             {u"DROP ROLE IF EXISTS %1"_s, u"CREATE ROLE %1 LOGIN"_s,
              u"GRANT USAGE ON SCHEMA public TO %1"_s,
              u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1"_s}) {
            const auto done = owner.run(statement.arg(name));
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
        auto location = database.location();
        location.user = name;
        Store store(location, {u"Vera"_s, u"test"_s});

        const auto opened = store.open().result();
        QVERIFY(!opened);
        QCOMPARE(opened.error().word(), u"viewer"_s);
        QCOMPARE(opened.error().kind, Error::Kind::ReadOnly);
        Store looking(location, {u"Vera"_s, u"test"_s});
        QVERIFY(looking.open(OpenMode::ReadOnly).result());
        QVERIFY(looking.read([](Database &from) { return members().load(from); }).result());
        for (const auto &statement : {u"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %1"_s,
                                      u"REVOKE ALL ON SCHEMA public FROM %1"_s, u"DROP ROLE %1"_s}) {
            const auto done = owner.run(statement.arg(name));
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
    }
};

static const Registered<RolesTest> known;

#include "tst_roles.moc"
