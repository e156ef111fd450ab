// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/store.h"
#include "models/team/memberedits.h"
#include "models/team/people.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Who is of the team and with which roles, held in the workspace whatever the window showed.
class TeamTest : public QObject
{
    Q_OBJECT

    const Member m_sam {.id = MemberId::create(), .name = u"Sam"_s, .login = u"sam"_s,
                        .roles = int(Role::ScrumMaster)};
    const Member m_ada {.id = MemberId::create(), .name = u"Ada"_s, .login = u"ada"_s,
                        .roles = int(Role::Developer)};
    const Member m_gus {.id = MemberId::create(), .name = u"Gus"_s};

    static bool furnish(const TestDatabase &database, const QList<Member> &people)
    {
        Store store(database.location(), {u"Owner"_s, u"test"_s});
        return store.open().result()
                && store.write([&](Transaction &transaction) -> Result<Done> {
                            for (const auto &person : people) {
                                const auto done = members().apply(transaction, {.after = person});
                                if (!done)
                                    return done;
                            }
                            return Done {};
                        }).result();
    }
    // What this person's deed was refused with; empty: it was done.
    static QString refusal(const TestDatabase &database, const QString &who,
                           const Edit<Member> &edit)
    {
        Store store(database.location(), {who, u"test"_s});
        if (!store.open().result())
            return u"not open"_s;
        const Deed deed(members(), edit);
        const auto done = store.write([&](Transaction &transaction) {
                                   return applyDeed(transaction, deed.changes(), deed.way());
                               }).result();
        return done ? QString() : done.error().word();
    }
    static QMap<QString, Member> stored(const TestDatabase &database)
    {
        Store store(database.location(), {u"Owner"_s, u"test"_s});
        QMap<QString, Member> byName;
        if (!store.open().result())
            return byName;
        const auto all = store.read([](Database &from) { return members().load(from); }).result();
        for (const auto &member : all ? *all : QList<Member>())
            byName.insert(member.name, member);
        return byName;
    }

private slots:
    void rolesAreGivenByWhoMay_data() { TestDatabase::addEngines(); }
    void rolesAreGivenByWhoMay()
    {
        const TestDatabase database;
        QVERIFY(furnish(database, {m_sam, m_ada, m_gus}));
        const auto toTester = withRole(m_gus, Role::DevTester, true);

        QCOMPARE(refusal(database, u"ada"_s, toTester), u"no-right"_s);
        QCOMPARE(stored(database)[u"Gus"_s], m_gus);
        QCOMPARE(refusal(database, u"sam"_s, toTester), QString());
        QCOMPARE(stored(database)[u"Gus"_s].roles, int(Role::DevTester));
        // Nor is what another way writes let through, such as the undo of it by somebody else.
        QCOMPARE(refusal(database, u"ada"_s, toTester.reversed()), u"no-right"_s);
        QCOMPARE(refusal(database, u"ada"_s, {.after = Member {.id = MemberId::create(),
                                                               .name = u"Friend"_s}}),
                 u"no-right"_s);
    }

    // The right is asked of the team as it was: the deed itself does not bring it along.
    void nobodyGivesThemselvesTheRoleThatGivesRoles_data() { TestDatabase::addEngines(); }
    void nobodyGivesThemselvesTheRoleThatGivesRoles()
    {
        const TestDatabase database;
        QVERIFY(furnish(database, {m_sam, m_ada}));
        QCOMPARE(refusal(database, u"ada"_s, withRole(m_ada, Role::ScrumMaster, true)),
                 u"no-right"_s);
        // Nor by the name of who has it.
        QCOMPARE(refusal(database, u"ada"_s, withNames(m_ada, u"Ada"_s, u"sam"_s, {})),
                 u"no-right"_s);
        QCOMPARE(refusal(database, u"ada"_s, withActive(m_sam, false)), u"no-right"_s);
        QCOMPARE(stored(database)[u"Ada"_s], m_ada);
        QCOMPARE(stored(database)[u"Sam"_s], m_sam);
    }

    void aTeamWithoutWhoGivesRolesLocksNobodyOut_data() { TestDatabase::addEngines(); }
    void aTeamWithoutWhoGivesRolesLocksNobodyOut()
    {
        const TestDatabase database;
        QVERIFY(furnish(database, {m_ada, m_gus}));
        QCOMPARE(refusal(database, u"Gus"_s, withRole(m_gus, Role::ProductOwner, true)), QString());
        // From here on it is theirs.
        QCOMPARE(refusal(database, u"ada"_s, withRole(m_ada, Role::ScrumMaster, true)),
                 u"no-right"_s);
        // The last one who gives roles leaves: it is everybody's again.
        const auto gus = stored(database)[u"Gus"_s];
        QCOMPARE(refusal(database, u"Gus"_s, withActive(gus, false)), QString());
        QCOMPARE(refusal(database, u"ada"_s, withRole(m_ada, Role::ScrumMaster, true)), QString());
    }

    // Whoever made the workspace would else be shut out by the first role that they give.
    void nobodyBecomesAGuestByGivingARole_data() { TestDatabase::addEngines(); }
    void nobodyBecomesAGuestByGivingARole()
    {
        const TestDatabase database;
        QVERIFY(furnish(database, {m_ada, m_gus}));
        const auto toScrumMaster = withRole(m_ada, Role::ScrumMaster, true);
        QCOMPARE(refusal(database, u"Gus"_s, toScrumMaster), u"would-be-guest"_s);
        QCOMPARE(refusal(database, u"Gus"_s, {.after = m_sam}), u"would-be-guest"_s);
        QCOMPARE(stored(database)[u"Ada"_s], m_ada);
        QCOMPARE(refusal(database, u"Gus"_s, withRole(m_gus, Role::Developer, true)), QString());
        QCOMPARE(refusal(database, u"Gus"_s, toScrumMaster), QString());
    }

    void twoDoNotGoByOneName_data() { TestDatabase::addEngines(); }
    void twoDoNotGoByOneName()
    {
        const TestDatabase database;
        QVERIFY(furnish(database, {m_sam, m_ada}));
        const Member double_ {.id = MemberId::create(), .name = u"Other"_s, .login = u"ADA"_s};
        QCOMPARE(refusal(database, u"sam"_s, {.after = double_}), u"name-taken"_s);
        // The same name is no harm where each has a login of another sound.
        const Member lovelace {.id = MemberId::create(), .name = u"Ada L"_s, .login = u"al"_s};
        const Member byron {.id = MemberId::create(), .name = u"Ada L"_s, .login = u"ab"_s};
        QVERIFY(isApart(lovelace, {byron, m_ada, m_sam}));
        QCOMPARE(refusal(database, u"sam"_s, {.after = Member {.id = MemberId::create(),
                                                               .name = u" "_s}}),
                 u"no-name"_s);
        Member odd {.id = MemberId::create(), .name = u"Odd"_s, .roles = 4096};
        QCOMPARE(refusal(database, u"sam"_s, {.after = odd}), u"no-role"_s);
        QCOMPARE(stored(database).size(), 2);
    }

    // Imports bring people of one name; whoever sorts them out is not kept from it.
    void rolesOfTwoOfOneNameCanBeChanged()
    {
        const TestDatabase database {StoreLocation {}};
        const Member twin {.id = MemberId::create(), .name = u"Ada"_s, .login = u"ada"_s};
        QVERIFY(furnish(database, {m_sam, m_ada, twin}));
        QCOMPARE(refusal(database, u"sam"_s, withRole(twin, Role::DevTester, true)), QString());
        auto tester = twin;
        tester.roles = int(Role::DevTester);
        QCOMPARE(refusal(database, u"sam"_s, withActive(tester, false)), QString());
    }

    void everyChangeIsInTheLog_data() { TestDatabase::addEngines(); }
    void everyChangeIsInTheLog()
    {
        const TestDatabase database;
        QVERIFY(furnish(database, {m_sam, m_gus}));
        QCOMPARE(refusal(database, u"sam"_s, withRole(m_gus, Role::Developer, true)), QString());
        Database reading(database.location());
        QVERIFY(reading.open(OpenMode::ReadOnly));
        const auto found = reading.select(
                u"SELECT actor, thing, fields FROM activity WHERE thing_table = 'member'"
                " ORDER BY sequence DESC LIMIT 1"_s,
                {}, [](const Row &row) {
                    return QStringList {row.text(0), row.text(1), row.text(2)};
                });
        QVERIFY(found);
        const auto lines = found->value(0);
        QCOMPARE(lines.value(0), u"sam"_s);
        QCOMPARE(lines.value(1), m_gus.id.toString());
        QVERIFY2(lines.value(2).contains(u"roles"_s), qPrintable(lines.value(2)));
    }

    void whoGivesUpTheTeamIsKnownBefore()
    {
        const Member mia {.id = MemberId::create(), .name = u"Mia"_s,
                          .roles = int(Role::ProductOwner)};
        const QList<Member> team {m_sam, mia, m_ada};
        QVERIFY(givesUpTheTeam(withRole(m_sam, Role::ScrumMaster, false), team, u"sam"_s));
        QVERIFY(givesUpTheTeam(withActive(m_sam, false), team, u"sam"_s));
        QVERIFY(!givesUpTheTeam(withRole(m_sam, Role::Developer, true), team, u"sam"_s));
        QVERIFY(!givesUpTheTeam(withRole(m_sam, Role::ScrumMaster, false), team, u"Mia"_s));
        // Where nobody has it, everybody does.
        QVERIFY(!givesUpTheTeam(withRole(m_sam, Role::ScrumMaster, false), {m_sam, m_ada},
                                u"sam"_s));
    }

    void aRoleIsKnownHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"product-owner", "Product owner", "productOwner", "PO", " po "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aRoleIsKnownHoweverItIsWritten()
    {
        QFETCH(const QString, text);
        QCOMPARE(roleCalled(text), std::optional(Role::ProductOwner));
        QVERIFY(!roleCalled(text + u'x'));
    }
};

static const Registered<TeamTest> known;

#include "tst_team.moc"
