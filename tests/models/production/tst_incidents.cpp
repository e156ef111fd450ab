// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/incidents.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Dayshift::IncidentFault)

static QDateTime june(int day, int hour = 12)
{
    return ToldWorkspace::june(day, hour);
}

class IncidentsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatDoesNotFitTogetherIsSaid_data()
    {
        QTest::addColumn<Incident>("incident");
        QTest::addColumn<IncidentFault>("fault");
        const Incident sound {.title = u"Sign-in is refused"_s,
                              .impactStartedAt = june(1, 8),
                              .openedAt = june(1, 9),
                              .resolvedAt = june(1, 10)};
        QTest::newRow("sound") << sound << IncidentFault::None;
        auto one = sound;
        one.resolvedAt = {};
        QTest::newRow("still open") << one << IncidentFault::None;
        one = sound;
        one.title = u"  "_s;
        QTest::newRow("no title") << one << IncidentFault::NoTitle;
        one = sound;
        one.openedAt = {};
        QTest::newRow("never noticed") << one << IncidentFault::NotOpened;
        one = sound;
        one.openedAt = june(3);
        QTest::newRow("noticed tomorrow") << one << IncidentFault::OpenedLater;
        one = sound;
        one.resolvedAt = june(1, 8);
        QTest::newRow("over before it was noticed") << one << IncidentFault::EndsBeforeItBegan;
        one = sound;
        one.impactStartedAt = june(1, 11);
        QTest::newRow("over before it hurt") << one << IncidentFault::EndsBeforeItBegan;
    }
    void whatDoesNotFitTogetherIsSaid()
    {
        QFETCH(Incident, incident);
        QFETCH(IncidentFault, fault);
        QVERIFY(faultOf(incident, june(2)) == fault);
    }

    void storiesAreFoundByTheNumberThatPeopleSay_data() { TestDatabase::addEngines(); }
    void storiesAreFoundByTheNumberThatPeopleSay()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        ToldWorkspace told(store);
        const auto story = told.story(2187);
        const auto found = [&](int number) {
            return store.read([number](Database &open) { return storyOfNumber(open, number); })
                    .result();
        };

        QVERIFY(found(2187) && *found(2187) == story);
        QVERIFY(found(99) && found(99)->isNull());
        const auto number = store.read([story](Database &open) {
                                     return numberOfStory(open, story);
                                 }).result();
        QVERIFY(number);
        QCOMPARE(*number, 2187);
    }
};

static const Registered<IncidentsTest> known;
#include "tst_incidents.moc"
