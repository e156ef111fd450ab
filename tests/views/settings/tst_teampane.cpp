// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/releasetables.h"
#include "models/store/store.h"
#include "models/team/memberedits.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/settings/teampane.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Team and roles in the settings: what is done there is the team's at once, and can be taken back.
class TeamPaneTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    struct House
    {
        TestDatabase database;
        Store store {database.location(), Author {u"sam"_s, {}}};
        QUndoStack undo;
        Member sam {.id = MemberId::create(), .name = u"Sam"_s, .login = u"sam"_s,
                    .roles = int(Role::ScrumMaster)};
        Member mia {.id = MemberId::create(), .name = u"Mia"_s, .login = u"mia"_s,
                    .roles = int(Role::ProductOwner)};
        Member gus {.id = MemberId::create(), .name = u"Gus"_s};

        House() { furnish(); }
        explicit House(const StoreLocation &location)
            : database(location)
        {
            furnish();
        }
        void furnish()
        {
            const auto opened = store.open().result();
            Q_ASSERT(opened);
            for (const auto &member : {sam, mia, gus}) {
                const auto done = store.write([&](Transaction &transaction) {
                                           return members().apply(transaction, {.after = member});
                                       }, Durability::Machine).result();
                Q_ASSERT(done);
            }
        }
        [[nodiscard]] Member now(const Member &member)
        {
            const auto found = store.read([&](Database &from) {
                                        return members().load(from, {member.id.toString()});
                                    }).result();
            return found && !found->isEmpty() ? found->first() : Member();
        }
    };

    static QCheckBox *box(const TeamPane &pane, const QString &role)
    {
        return pane.findChild<QCheckBox *>(u"role-"_s + role);
    }
    static QLineEdit *field(const TeamPane &pane, const QString &name)
    {
        for (auto *each : pane.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(const TeamPane &pane, const QString &text)
    {
        for (auto *each : pane.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private slots:
    void aRoleIsGivenAndTakenBack_data() { TestDatabase::addEngines(); }
    void aRoleIsGivenAndTakenBack()
    {
        House house;
        TeamPane pane(m_theme, house.store, house.undo);
        QTRY_COMPARE(pane.lines().size(), 3);
        QCOMPARE(pane.lines().first(), u"Gus | Guest |  | in the team"_s);

        pane.select(u"Gus"_s);
        box(pane, u"dev-tester"_s)->click();
        QTRY_COMPARE(house.now(house.gus).roles, int(Role::DevTester));
        QTRY_COMPARE(pane.lines().first(), u"Gus | DevTester |  | in the team"_s);
        house.undo.undo();
        QTRY_COMPARE(house.now(house.gus), house.gus);
        QTRY_VERIFY(!box(pane, u"dev-tester"_s)->isChecked());
    }

    void somebodyIsAddedByOneLine()
    {
        House house {StoreLocation {}};
        TeamPane pane(m_theme, house.store, house.undo);
        QTRY_COMPARE(pane.lines().size(), 3);
        pane.add(u"Ada Lovelace, Developer, PE, @ada"_s);
        const auto line = u"Ada Lovelace | %1 | ada | in the team"_s.arg(
                QLocale().createSeparatedList({u"Developer"_s, u"Performance engineer"_s}));
        QTRY_VERIFY(pane.lines().contains(line));
        QCOMPARE(field(pane, u"Login"_s)->text(), u"ada"_s); // who came is shown
        QCOMPARE(house.undo.count(), 1);

        pane.add(u"Zoe, Wizard"_s);
        QVERIFY(pane.said().contains(u"Wizard"_s));
        pane.add(u"ADA"_s); // whose login that is would have two
        QVERIFY2(pane.said().contains(u"Ada Lovelace"_s), qPrintable(pane.said()));
        pane.add(u" ; "_s);
        QCOMPARE(house.undo.count(), 1);
        house.undo.undo();
        QTRY_COMPARE(pane.lines().size(), 3);
    }

    void whoLeavesStaysFound()
    {
        House house {StoreLocation {}};
        TeamPane pane(m_theme, house.store, house.undo);
        QTRY_COMPARE(pane.lines().size(), 3);
        pane.select(u"Mia"_s);
        button(pane, u"&Take out of the team"_s)->click();
        QTRY_COMPARE(pane.lines().size(), 2);
        QVERIFY(!house.now(house.mia).active);
        for (auto *each : pane.findChildren<QCheckBox *>()) {
            if (each->text() == "Show who &left"_L1)
                each->click();
        }
        QTRY_VERIFY(pane.lines().contains(u"Mia | Product owner | mia | left"_s));
        pane.select(u"Mia"_s);
        button(pane, u"B&ring back into the team"_s)->click();
        QTRY_VERIFY(house.now(house.mia).active);
    }

    void whoGivesUpTheTeamIsToldFirst()
    {
        House house {StoreLocation {}};
        TeamPane pane(m_theme, house.store, house.undo);
        QTRY_COMPARE(pane.lines().size(), 3);
        pane.select(u"Sam"_s);
        box(pane, u"scrum-master"_s)->click();
        QVERIFY(box(pane, u"scrum-master"_s)->isChecked());
        QVERIFY(pane.said().contains(u"give up"_s));
        QCOMPARE(house.undo.count(), 0);
        box(pane, u"scrum-master"_s)->click();
        QTRY_COMPARE(house.now(house.sam).roles, 0);
        // From then on it is read.
        QTRY_VERIFY(!box(pane, u"scrum-master"_s)->isEnabled());
    }

    void whatIsTypedStaysWhenSomebodyElseChangesIt()
    {
        House house {StoreLocation {}};
        TeamPane pane(m_theme, house.store, house.undo);
        QTRY_COMPARE(pane.lines().size(), 3);
        pane.select(u"Gus"_s);
        auto *name = field(pane, u"Name"_s);
        QTest::keyClicks(name, u"tav"_s);
        Store other(house.database.location(), Author {u"mia"_s, {}});
        QVERIFY(other.open().result());
        auto renamed = house.gus;
        renamed.name = u"August"_s;
        renamed.login = u"august"_s;
        other.edit(members(), {house.gus, renamed});
        QTRY_COMPARE(field(pane, u"Login"_s)->text(), u"august"_s); // nobody typed there

        QCOMPARE(name->text(), u"Gustav"_s);
        QVERIFY(pane.said().contains(u"meanwhile"_s));
        QSignalSpy refused(&house.store, &Store::refused);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(refused.count(), 1);
        const auto refusal = refused.first().first().value<Refusal>();
        QCOMPARE(refusal.error.kind, Error::Kind::Conflict);
        QCOMPARE(house.now(house.gus).name, u"August"_s);
    }

    void whoMayNotIsToldWhoCan()
    {
        House house {StoreLocation {}};
        Store gus(house.database.location(), Author {u"Gus"_s, {}});
        QVERIFY(gus.open().result());
        QUndoStack undo;
        TeamPane pane(m_theme, gus, undo);
        QTRY_COMPARE(pane.lines().size(), 3);
        pane.select(u"Gus"_s);
        QVERIFY(!box(pane, u"scrum-master"_s)->isEnabled());
        QVERIFY(!field(pane, u"Name"_s)->isEnabled());
        pane.add(u"Friend"_s);
        QCOMPARE(undo.count(), 0);
        QVERIFY(std::ranges::any_of(pane.findChildren<TextLabel *>(), [](const TextLabel *label) {
            return label->text().contains(u"Mia"_s) && label->text().contains(u"Sam"_s);
        }));
    }

    // Somebody signs while the role is being taken from them: the workspace does not take it.
    void whoseRoleWasTakenAwayDoesNotSign_data() { TestDatabase::addEngines(); }
    void whoseRoleWasTakenAwayDoesNotSign()
    {
        House house;
        house.store.edit(members(), {house.gus, withRole(house.gus, Role::ProductOwner, true).after});
        TeamPane pane(m_theme, house.store, house.undo);
        QTRY_COMPARE(pane.lines().size(), 3);
        pane.select(u"Mia"_s);
        box(pane, u"product-owner"_s)->click();
        QTRY_COMPARE(house.now(house.mia).roles, 0);

        Store hers(house.database.location(), Author {u"mia"_s, {}});
        QVERIFY(hers.open().result());
        const Signature late {.id = SignatureId::create(),
                              .release = ReleaseId::create(),
                              .role = Role::ProductOwner,
                              .member = house.mia.id,
                              .person = house.mia.name,
                              .at = QDateTime::currentDateTimeUtc()};
        const auto written = [&] {
            return hers.write([&](Transaction &transaction) {
                           return applyDeed(transaction,
                                            Deed(signatures(), Edit<Signature> {.after = late})
                                                    .changes());
                       }).result();
        };
        // Without any role she is a guest, whose every deed is refused; with another one it is the
        // signature itself.
        QCOMPARE(written().error().code, u"guest"_s);
        box(pane, u"developer"_s)->click();
        QTRY_COMPARE(house.now(house.mia).roles, int(Role::Developer));
        QCOMPARE(written().error().code, u"role-gone"_s);
    }

    void aTeamOfThreeHundredIsListedAndSearched()
    {
        House house {StoreLocation {}};
        const auto done = house.store.write(
                                       [](Transaction &transaction) -> Result<Done> {
                                           for (int i = 0; i < 300; ++i) {
                                               const auto made = members().apply(
                                                       transaction,
                                                       {.after = Member {
                                                                .id = MemberId::create(),
                                                                .name = u"Person %1"_s.arg(i),
                                                                .roles = 1 << (i % 7)}});
                                               if (!made)
                                                   return made;
                                           }
                                           return Done {};
                                       }).result();
        QVERIFY(done);
        TeamPane pane(m_theme, house.store, house.undo);
        QTRY_COMPARE(pane.lines().size(), 303);
        field(pane, u"Find a person or a role"_s)->setText(u"security person 1"_s);
        QTRY_VERIFY(pane.lines().size() < 30);
        QVERIFY(!pane.lines().isEmpty());
        for (const auto &line : pane.lines())
            QVERIFY2(line.contains(u"Security tester"_s), qPrintable(line));
    }
};

static const Registered<TeamPaneTest> known;

#include "tst_teampane.moc"
