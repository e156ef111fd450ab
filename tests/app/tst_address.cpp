// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/address.h"
#include "app/assignments.h"
#include "app/desktop.h"
#include "app/doorbell.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// How the team's work reaches somebody who does not look: by a link, or because a story is theirs.
class AddressTest : public QObject
{
    Q_OBJECT
private slots:
    void anAddressNamesAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Address>("place");
        QTest::newRow("a story") << u"dayshift:story/2187"_s << Address {u"board"_s, u"number=2187"_s};
        QTest::newRow("as a browser writes it")
                << u"dayshift://story/2187/"_s << Address {u"board"_s, u"number=2187"_s};
        QTest::newRow("in capitals") << u"DAYSHIFT:Story/7"_s << Address {u"board"_s, u"number=7"_s};
        QTest::newRow("an epic") << u"dayshift:epic/2144"_s << Address {u"epics"_s, u"number=2144"_s};
        QTest::newRow("a release")
                << u"dayshift:release/22.3.1"_s << Address {u"releases"_s, u"version=22.3.1"_s};
        QTest::newRow("a view") << u"dayshift:pipeline"_s << Address {u"pipeline"_s, {}};
    }
    void anAddressNamesAPlace()
    {
        QFETCH(QString, text);
        QFETCH(Address, place);
        const auto found = addressOf(text);
        QVERIFY(found);
        QCOMPARE(*found, place);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u"dayshift:"_s, u"dayshift:story"_s, u"dayshift:story/"_s, u"dayshift:story/-1"_s,
              u"dayshift:story/0"_s, u"dayshift:story/99999999999"_s, u"dayshift:story/7; rm -rf /"_s,
              u"dayshift:story/7&scope=all"_s, u"dayshift:story/../../etc/passwd"_s,
              u"dayshift:open/home/team.dayshift"_s, u"dayshift:board/secret"_s,
              u"dayshift:release/%2e%2e"_s, u"dayshift:release/a b"_s, u"dayshift:story/7\n8"_s,
              u"dayshift:story/7\n"_s, u"https://example.org/story/7"_s,
              u"dayshift:release/"_s + QString(500, u'9')})
            QTest::newRow(qPrintable(text.left(60))) << text;
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!addressOf(text));
    }

    void aSecondStartLeavesItsAddressAtTheFirst()
    {
        QVERIFY(!Doorbell::ring(u"dayshift:story/1"_s));
        Doorbell bell;
        QSignalSpy rung(&bell, &Doorbell::rung);
        bell.answer();
        QProcess second;
        second.start(QStringLiteral(DAYSHIFT_PROGRAM), {u"dayshift:story/2187"_s});
        QTRY_COMPARE_WITH_TIMEOUT(rung.count(), 1, 20'000);
        QCOMPARE(rung.first().first().toString(), u"dayshift:story/2187"_s);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(second.exitCode(), 0);
    }

    void whoRingsWithTooMuchIsNotHeard()
    {
        Doorbell bell;
        QSignalSpy rung(&bell, &Doorbell::rung);
        bell.answer();
        QVERIFY(!Doorbell::ring(QString(5000, u'x')));
        QCOMPARE(rung.count(), 0);
    }

    void aHostileAddressStartsNothing()
    {
        QProcess program;
        program.start(QStringLiteral(DAYSHIFT_PROGRAM), {u"dayshift:story/7;rm"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains("dayshift:story/2187"));
    }

    void aStoryThatSomebodyGivesMeIsNoticed_data() { TestDatabase::addEngines(); }
    void aStoryThatSomebodyGivesMeIsNoticed()
    {
        const TestDatabase database;
        Store mine(database.location(), {u"ada"_s, u"test"_s});
        Store theirs(database.location(), {u"bob"_s, u"test"_s});
        QVERIFY(mine.open().result());
        QVERIFY(theirs.open().result());
        const Member me {.id = MemberId::create(), .name = u"Ada"_s, .login = u"ada"_s};
        const Column todo {.id = ColumnId::create(), .name = u"To do"_s};
        theirs.edit(members(), {.after = me});
        theirs.edit(columns(), {.after = todo});
        const auto story = [&todo](const QString &title, MemberId owner) {
            return Story {.id = StoryId::create(), .title = title, .column = todo.id, .owner = owner};
        };
        const auto known = story(u"Mine already"_s, me.id);
        const auto open = story(u"Nobody's"_s, {});
        theirs.edit(stories(), {.after = known});
        theirs.edit(stories(), {.after = open});
        QVERIFY(theirs.read([](Database &d) { return stories().load(d); }).result());
        Assignments assignments(mine);
        QSignalSpy assigned(&assignments, &Assignments::assigned);
        QTRY_VERIFY(assignments.knows());

        theirs.edit(stories(), {open, assignedTo(open, me.id)});

        QTRY_COMPARE(assigned.count(), 1);
        QCOMPARE(assigned.first().at(0).value<Story>().title, u"Nobody's"_s);
        QCOMPARE(assigned.first().at(1).toString(), u"bob"_s);

        // What I take myself, and what I have already, is no news.
        const auto own = story(u"I took it"_s, me.id);
        mine.edit(stories(), {.after = own});
        theirs.edit(stories(), {known, renamedTo(known, u"Another name"_s)});
        const auto last = story(u"Given as well"_s, me.id);
        theirs.edit(stories(), {.after = last});
        QTRY_COMPARE(assigned.count(), 2);
        QCOMPARE(assigned.last().at(0).value<Story>().title, u"Given as well"_s);
    }
};

static const Registered<AddressTest> known;

#include "tst_address.moc"
