// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/people.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class PeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void aPastedListBecomesPeople()
    {
        const auto read = peopleFromText(u"Ada Lovelace, Product owner, ada@example.org\n"
                                         "  Grace Hopper ; Developer; scrum master;@grace\r\n"
                                         "\n"
                                         "Edsger\tSecurity tester\n"
                                         "ada lovelace, Developer\n"_s);

        QCOMPARE(read.people.size(), 3);
        QCOMPARE(read.people[0].name, u"Ada Lovelace"_s);
        QCOMPARE(read.people[0].roles, int(Role::ProductOwner) | int(Role::Developer));
        QCOMPARE(read.people[0].email, u"ada@example.org"_s);
        QCOMPARE(read.people[1].login, u"grace"_s);
        QCOMPARE(read.people[1].roles, int(Role::Developer) | int(Role::ScrumMaster));
        QCOMPARE(read.people[2].roles, int(Role::SecurityTester));
        QVERIFY(read.unknown.isEmpty());
    }

    void whatIsNoRoleIsNamedAndLeftOut()
    {
        const auto read = peopleFromText(u"Mallory, King of everything"_s);
        QCOMPARE(read.people.size(), 1);
        QCOMPARE(read.people.first().roles, 0);
        QCOMPARE(read.unknown, (QStringList {u"King of everything"_s}));
    }

    void aHostileListStaysSmall()
    {
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += u"person %1\n"_s.arg(i);
        text += QString(100'000, u'x');
        const auto read = peopleFromText(text);
        QCOMPARE(read.people.size(), 500);
    }
};

static const Registered<PeopleTest> known;

#include "tst_people.moc"
