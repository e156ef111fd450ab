// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/store/store.h"
#include "tests/support/countingserver.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How many requests the pollers cost, and how soon they see: an hour passes as fast as the machine
// can, on a clock that the test moves, and the server counts as GitHub does.
class PollingTest : public QObject
{
    Q_OBJECT

    struct Setting
    {
        explicit Setting(int repositories, int connections = 1)
            : server([this] { return now; }, repositories)
            , store(database.location(), {u"poller"_s, u"test"_s})
            , http(server, [this] { return now; })
            , poller(store, http, secrets, [this] { return now; })
            , loaded(&poller, &Poller::loaded)
        {
            if (!store.open().result())
                return;
            QList<Connection> all;
            for (int i = 0; i < connections; ++i) {
                QStringList projects;
                for (int each = i; each < repositories; each += connections)
                    projects.append(CountingServer::repository(each));
                all.append({.id = ConnectionId::create(),
                            .name = u"GitHub %1"_s.arg(i),
                            .provider = u"github"_s,
                            .address = u"https://api.github.com"_s,
                            .projects = projects.join(u'\n')});
                secrets.kept.insert(all.last().id.toString(), u"s3cret"_s);
                store.edit(Dayshift::connections(), {.after = all.last()});
            }
            known = all;
            poller.setConnections(all);
        }

        // All of it: who is due is asked, and answered, before the next one comes. What runs all
        // the time looks otherwise whenever anybody looks.
        [[nodiscard]] bool pass(std::chrono::seconds time)
        {
            const auto end = now.addSecs(time.count());
            if (!settle()) // what was begun already
                return false;
            for (auto next = soonest(); next <= end; next = soonest()) {
                now = next;
                server.turn();
                if (!look())
                    return false;
            }
            now = end;
            return true;
        }
        // Who comes a millisecond later is not waited for by itself.
        [[nodiscard]] QDateTime soonest() const
        {
            return std::max(poller.nextAt().value_or(now.addYears(1)), now.addMSecs(200));
        }
        [[nodiscard]] bool look()
        {
            poller.look();
            return settle();
        }
        [[nodiscard]] bool settle()
        {
            QElapsedTimer patience;
            patience.start();
            while (poller.isReading() && patience.elapsed() < 60'000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
            return !poller.isReading();
        }
        // The next moments at which somebody is due, until it holds; how long that took.
        template<typename Holds>
        [[nodiscard]] std::chrono::milliseconds untilStored(Holds holds)
        {
            const auto began = now;
            if (!settle())
                return 24h;
            for (int i = 0; i < 1000 && !holds(); ++i) {
                now = poller.nextAt().value_or(now);
                if (!look())
                    break;
            }
            return std::chrono::milliseconds(began.msecsTo(now));
        }
        [[nodiscard]] Status statusOf(int repository)
        {
            const auto found = store.read([](Database &d) { return builds().load(d); }).result();
            Build newest;
            for (const auto &build : found ? *found : QList<Build>()) {
                const bool isIts = build.pipeline.startsWith(
                        CountingServer::repository(repository) + u" "_s);
                if (isIts && (newest.id.isNull() || isNewer(build, newest)))
                    newest = build;
            }
            return newest.status;
        }

        const TestDatabase database {StoreLocation {}};
        QDateTime now = QDateTime::fromString(u"2026-03-02T09:00:00Z"_s, Qt::ISODate);
        CountingServer server;
        Store store;
        MemorySecrets secrets;
        HttpClient http;
        Poller poller;
        QSignalSpy loaded;
        QList<Connection> known;
    };

private slots:
    void fiftyPipelinesThatRestUseLessThanAFifthOfTheAllowance_data()
    {
        QTest::addColumn<int>("connections");
        QTest::newRow("of one connection") << 1;
        QTest::newRow("of five connections that share the token") << 5;
    }
    void fiftyPipelinesThatRestUseLessThanAFifthOfTheAllowance()
    {
        QFETCH(int, connections);
        Setting setting(50, connections);

        QVERIFY(setting.pass(1h));

        const auto &server = setting.server;
        qInfo("idle: %d of %d counted, %d sent, at most %d at once, %d in the busiest second",
              server.mostCounted, server.limit, server.sent, server.mostAtOnce, server.mostInASecond);
        QVERIFY2(server.mostCounted < server.limit / 5,
                 qPrintable(QString::number(server.mostCounted)));
        // Each list about once a minute.
        QVERIFY(server.sent > 50 * 45);
        QVERIFY(server.sent < 50 * 75 + 400);
        QCOMPARE(server.mostAtOnce, 1);
        QCOMPARE(server.refused, 0);
    }

    void fiftyBusyPipelinesUseLessThanSixTenthsOfTheAllowance_data()
    {
        QTest::addColumn<int>("busy");
        QTest::addColumn<int>("connections");
        QTest::newRow("five of them run all the time") << 5 << 1;
        QTest::newRow("all of them run all the time") << 50 << 1;
        QTest::newRow("half of them run, in five connections") << 25 << 5;
    }
    void fiftyBusyPipelinesUseLessThanSixTenthsOfTheAllowance()
    {
        QFETCH(int, busy);
        QFETCH(int, connections);
        Setting setting(50, connections);
        setting.server.busy = busy;

        QVERIFY(setting.pass(1h));

        const auto &server = setting.server;
        qInfo("busy: %d of %d counted, %d sent, at most %d at once, %d in the busiest second",
              server.mostCounted, server.limit, server.sent, server.mostAtOnce, server.mostInASecond);
        QVERIFY2(server.mostCounted < server.limit * 6 / 10,
                 qPrintable(QString::number(server.mostCounted)));
        QCOMPARE(server.mostAtOnce, 1);
        QCOMPARE(server.refused, 0);
    }

    void whatChangesIsStoredWithinOneIntervalOfTheActiveSpeed()
    {
        Setting setting(1);
        setting.server.start(0);
        QVERIFY(setting.pass(2s));
        QCOMPARE(setting.statusOf(0), Status::Running);
        for (const auto moment : {0ms, 1700ms, 9900ms}) {
            setting.now = setting.now.addMSecs(moment.count());
            setting.server.finish(0);
            QVERIFY(setting.untilStored([&] { return setting.statusOf(0) == Status::Passed; })
                    <= 10s);
            setting.server.start(0);
            QVERIFY(setting.untilStored([&] { return setting.statusOf(0) == Status::Running; })
                    <= 60s); // nothing went on when it began
        }
    }

    void aPipelineThatRunsIsSeenAtTheActiveSpeedBesideFortyNineThatRest()
    {
        Setting setting(50);
        setting.server.start(17);
        QVERIFY(setting.pass(20s));
        const auto before = setting.server.sent;
        QVERIFY(setting.pass(60s));
        // Its list and its jobs six times, the others once.
        QVERIFY2(setting.server.sent - before < 49 * 2 + 2 * 8,
                 qPrintable(QString::number(setting.server.sent - before)));

        setting.server.finish(17);
        QVERIFY(setting.untilStored([&] { return setting.statusOf(17) == Status::Passed; })
                <= 10s);
    }

    void aServerThatWantsToBeLeftAloneIsByAllConnections()
    {
        Setting setting(10, 5);
        QVERIFY(setting.pass(10s));
        setting.server.closeFor(10min);
        QVERIFY(setting.pass(60s));
        const auto asked = setting.server.sent;
        QVERIFY(setting.server.refused >= 1);
        QCOMPARE(setting.server.refused, 1);

        QVERIFY(setting.pass(8min));
        QCOMPARE(setting.server.sent, asked);
        QTRY_VERIFY(!setting.loaded.isEmpty());
        const auto loads = setting.loaded.last().first().value<QList<ServerLoad>>();
        QCOMPARE(loads.size(), 5);
        QVERIFY(loads.first().allowance.stoppedUntil.isValid());

        QVERIFY(setting.pass(5min));
        QVERIFY(setting.server.sent > asked + 10);
        QCOMPARE(setting.server.refused, 1);
    }

    void whatIsLeftOfAnAllowanceLastsUntilItsReset()
    {
        Setting setting(50);
        setting.server.busy = 50;
        setting.server.counted = setting.server.limit - 400; // others took them
        QVERIFY(setting.pass(30min));
        QVERIFY(setting.server.counted < setting.server.limit);
        QCOMPARE(setting.server.refused, 0);
        QTRY_VERIFY(!setting.loaded.isEmpty());
        const auto loads = setting.loaded.last().first().value<QList<ServerLoad>>();
        QCOMPARE(loads.first().slowed, ServerLoad::Slowed::Budget);
        QVERIFY(loads.first().interval > 60s);
        QVERIFY(loads.first().allowance.isLow());
    }

    void whatNobodyLooksAtIsAskedMoreRarelyAndAtOnceWhenSomebodyDoes()
    {
        Setting setting(1);
        setting.server.busy = 1;
        QVERIFY(setting.pass(60s));
        const auto seen = setting.server.sent;
        QVERIFY(setting.pass(10min));
        const auto looked = setting.server.sent - seen;

        setting.poller.setCalm(true, false);
        const auto shown = setting.server.sent;
        QVERIFY(setting.pass(10min));
        const auto hidden = setting.server.sent - shown;
        QVERIFY2(hidden * 3 < looked, qPrintable(u"%1 of %2"_s.arg(hidden).arg(looked)));

        QVERIFY(setting.pass(2s)); // right after a look
        const auto before = setting.server.sent;
        setting.poller.setCalm(false, false);
        QVERIFY(setting.pass(1s));
        QVERIFY(setting.server.sent > before);
    }

    void onlyTheProjectsThatWereChosenAreAskedFor()
    {
        Setting setting(3);
        setting.known.first().projects = CountingServer::repository(1);
        setting.poller.setConnections(setting.known);
        QVERIFY(setting.pass(5s)); // what was under way already
        setting.server.repositoriesAsked.clear();
        QVERIFY(setting.pass(5min));
        QCOMPARE(setting.server.repositoriesAsked, QSet<int> {1});
    }
};

static const Registered<PollingTest> known;
#include "tst_polling.moc"
