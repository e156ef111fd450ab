// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/rights.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class RightsTest : public QObject
{
    Q_OBJECT
private slots:
    void whoHasTheRoleMayAndTheOthersAreToldWhoCan()
    {
        const QList<Member> team {{.id = MemberId::create(),
                                   .name = u"Mia"_s,
                                   .login = u"mia7"_s,
                                   .roles = int(Role::ProductOwner)},
                                  {.id = MemberId::create(), .name = u"Ada"_s}};
        QVERIFY(permitOf(Right::Waive, team, u"MIA7"_s).may); // by login, however it is written
        const auto ada = permitOf(Right::Waive, team, u"Ada"_s);
        QVERIFY(!ada.may);
        QVERIFY(ada.reason().contains(u"Mia"_s));
        QVERIFY(!permitOf(Right::Waive, team, u"nobody"_s).may);
    }

    void inATeamWithoutTheRoleEverybodyMay()
    {
        const QList<Member> alone {{.id = MemberId::create(), .name = u"Ada"_s}};
        QVERIFY(permitOf(Right::Deploy, alone, u"Ada"_s).may);
        auto gone = alone.first();
        gone.roles = int(Role::OperationsEngineer);
        gone.active = false; // who left holds nothing
        QVERIFY(permitOf(Right::Deploy, {gone, alone.first()}, u"Ada"_s).may);
    }
};

static const Registered<RightsTest> known;

#include "tst_rights.moc"
