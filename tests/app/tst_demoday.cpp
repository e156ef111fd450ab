// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/dayplayer.h"
#include "app/demo/daystory.h"
#include "app/demo/demostage.h"
#include "app/services.h"
#include "models/board/boardtables.h"
#include "models/day/threadreader.h"
#include "models/metrics/report.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using DayStory::at;

// The demo day, played through the real readers of servers.
class DemoDayTest : public QObject
{
    Q_OBJECT

    static std::shared_ptr<Services> playedTo(int minute)
    {
        auto services = Services::demo(minute);
        return services ? *services : nullptr;
    }
    template<typename T>
    static QList<T> all(Services &services, const Table<T> &table, const QString &condition = u"1=1"_s)
    {
        const auto found = services.store().read([&table, condition](Database &database) {
                                               return table.where(database, condition, {});
                                           }).result();
        return found ? *found : QList<T>();
    }
    // "1842 failed: build passed, functional tests failed (2 of 614 failed)"
    static QString told(Services &services, const QString &number)
    {
        const auto found = all(services, builds(),
                               u"pipeline = 'identity-service' AND number = '%1'"_s.arg(number));
        if (found.size() != 1)
            return u"%1 builds"_s.arg(found.size());
        auto parts = all(services, stages(),
                         u"build_id = '%1'"_s.arg(found.first().id.toString()));
        std::ranges::sort(parts, {}, &Stage::position);
        QStringList words;
        for (const auto &stage : parts)
            words.append(u"%1 %2%3"_s.arg(stage.name, wordOf(stage.status),
                                          stage.detail.isEmpty() ? u""_s
                                                                 : u" ("_s + stage.detail + u')'));
        return u"%1: %2"_s.arg(wordOf(found.first().status), words.join(u", "_s));
    }

private slots:
    void whatTheCiServerBuiltIsReadAsItStandsAtEachMinute()
    {
        const auto services = playedTo(at(10, 34));
        QVERIFY(services);
        QCOMPARE(told(*services, u"1842"_s),
                 u"failed: build passed (1,418 passed), functional tests failed (2 of 614 failed)"_s);
        QVERIFY(services->player()->waitFor(at(11, 20), std::chrono::seconds(60)));
        QCOMPARE(told(*services, u"1843"_s),
                 u"running: build passed (1,420 passed), functional tests passed (616 of 616 "
                 "passed), performance tests running (performance tests (running)), security scan "
                 "queued (pending), deploy production queued (pending)"_s);
        const auto build = all(*services, builds(), u"number = '1843'"_s).value(0);
        QCOMPARE(build.branch, u"hotfix/2187"_s);
        QVERIFY(build.commit.startsWith(u"a81d3f7"));
        QCOMPARE(build.startedAt, DayStory::instant(at(10, 48)));
        QVERIFY(services->player()->waitFor(at(12, 41), std::chrono::seconds(60)));
        QVERIFY(told(*services, u"1843"_s).startsWith(u"passed:"));
    }

    void whatPeopleDoIsStoredAtTheirTimeAndByThem()
    {
        const auto services = playedTo(at(11, 20));
        QVERIFY(services);
        const auto urgent = all(*services, stories(), u"number = 2187"_s).value(0);
        QCOMPARE(urgent.createdAt, DayStory::instant(at(8, 49)));
        QVERIFY(urgent.expedite);
        QCOMPARE(*urgent.points, 3);
        const auto log = services->store()
                                 .read([](Database &database) {
                                     return database.select(
                                             u"SELECT actor, at FROM activity WHERE thing_table = "
                                             "'story' AND title LIKE 'Sign-in rejects%' ORDER BY "
                                             "sequence"_s,
                                             {}, [](const Row &row) {
                                                 return u"%1 %2"_s.arg(
                                                         row.text(0),
                                                         row.time(1)
                                                                 .toTimeZone(DayStory::zone())
                                                                 .toString(u"HH:mm"_s));
                                             });
                                 })
                                 .result();
        QVERIFY(log);
        QCOMPARE(log->join(u", "_s),
                 u"Product Owner 08:49, Product Owner 08:57, Product Owner 08:57, Developer 1 09:05, "
                 "Developer 1 10:13, Developer 1 10:33, Developer 1 10:48"_s);
    }

    void theSumsOfTheStoryHoldWhenTheDayIsPlayed()
    {
        QElapsedTimer clock;
        clock.start();
        const auto services = playedTo(DayStory::Opens);
        QVERIFY(services);
        QStringList left;
        connect(services->player(), &DayPlayer::leftOut, services->player(),
                [&](int minute, const Error &why) {
                    left.append(u"%1: %2 %3"_s.arg(minute).arg(why.message(), why.detail));
                });
        QVERIFY(services->player()->waitFor(DayStory::Closes, std::chrono::seconds(120)));
        QCOMPARE(left, QStringList());
        qInfo("the whole day was played in %lld ms", clock.elapsed());
        QCOMPARE(all(*services, members()).size(), 9);
        const auto sprint = all(*services, sprints(), u"name = 'Sprint 22'"_s).value(0);
        double planned = 0, unplanned = 0, done = 0;
        for (const auto &story : all(*services, stories())) {
            if (story.sprint != sprint.id)
                continue;
            (story.createdAt > sprint.startsAt ? unplanned : planned) += story.points.value_or(0);
            done += story.closedAt.isValid() ? story.points.value_or(0) : 0;
        }
        QCOMPARE(planned, 46);
        QCOMPARE(unplanned, 3);
        QCOMPARE(done, 15);
        const auto out = all(*services, deployments(), u"environment = 'production'"_s);
        QCOMPARE(out.size(), 23); // in the twelve weeks before, and the fix of the day
        QSet<QString> causes;
        for (const auto &incident : all(*services, incidents())) {
            if (!incident.causedBy.isNull())
                causes.insert(incident.causedBy.toString());
        }
        QCOMPARE(causes.size(), 3);
        const auto report = services->store()
                                    .read([](Database &database) {
                                        return readReport(database,
                                                          DayStory::instant(at(14, 32)),
                                                          {.weeks = 12});
                                    })
                                    .result();
        QVERIFY(report);
        const auto &figures = report->figures;
        const auto days = [](const std::optional<double> &seconds) {
            return qRound(seconds.value_or(0) / 8640) / 10.0;
        };
        QCOMPARE(figures.frequency.count.value_or(0), 22);
        QCOMPARE(figures.leadTime.seconds.n, 62);
        QCOMPARE(days(figures.leadTime.seconds.median), 4.7);
        QCOMPARE(days(figures.leadTime.seconds.mean), 6.0);
    }

    void theLedgerOfTheDayIsThatOfTheStory()
    {
        const auto services = playedTo(at(14, 32));
        QVERIFY(services);
        const auto threads = services->store()
                                     .read([](Database &database) {
                                         return readThreads(database, 1,
                                                            DayStory::instant(at(14, 32)));
                                     })
                                     .result();
        QVERIFY(threads && threads->size() == 1);
        const auto &thread = threads->first();
        const auto minutes = [](std::chrono::milliseconds span) {
            return int(span.count() / 60'000);
        };
        QStringList steps;
        for (const auto &step : thread.steps)
            steps.append(u"%1 %2-%3 %4 %5"_s.arg(
                    step.isWait ? u"wait"_s : u"work"_s,
                    step.startedAt.toTimeZone(DayStory::zone()).toString(u"HH:mm"_s),
                    step.endedAt.toTimeZone(DayStory::zone()).toString(u"HH:mm"_s),
                    QString::number(int(step.kind)), QString::number(int(step.lane))));
        const auto drawn = steps.join(u'\n').toUtf8();
        QCOMPARE(thread.startedAt, DayStory::instant(DayStory::FirstFailure));
        QCOMPARE(thread.detectedAt, DayStory::instant(DayStory::AlertFires));
        QVERIFY2(!thread.isOpen, drawn);
        QCOMPARE(thread.endedAt, DayStory::instant(at(12, 56)));
        QCOMPARE(minutes(thread.length()), 254);
        QVERIFY2(minutes(thread.worked) == 200, drawn);
        QCOMPARE(minutes(thread.waited), 54);
        QCOMPARE(minutes(thread.rework), 35);
        QVERIFY(thread.longestWait >= 0);
        const auto &longest = thread.steps[thread.longestWait];
        QCOMPARE(longest.startedAt.secsTo(longest.endedAt) / 60, 33);
    }

    void theSameDayIsPlayedEachTime()
    {
        const auto drawn = [] {
            const auto services = playedTo(at(12, 41));
            const auto lines = services->store().read([](Database &database) {
                return database.select(
                        u"SELECT thing_table, verb, title, at, actor FROM activity WHERE at >= ? "
                        "ORDER BY at, thing_table, title, verb"_s,
                        {DayStory::instant(DayStory::Opens).toMSecsSinceEpoch()},
                        [](const Row &row) {
                            return u"%1 %2 %3 %4 %5"_s.arg(row.text(0), row.text(1), row.text(2),
                                                           row.text(3), row.text(4));
                        });
            });
            return *lines.result();
        };
        const auto once = drawn();
        QVERIFY(once.size() > 50);
        QCOMPARE(once, drawn());
    }

    void whoAsksForNonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing of the server's")
                << "GET /etc/passwd HTTP/1.1\r\n\r\n"_ba << "HTTP/1.1 404"_ba;
        QTest::newRow("an endless head") << "GET /" + QByteArray(20'000, 'x') << "HTTP/1.1 413"_ba;
        QTest::newRow("a huge body")
                << "POST /api/v1/query HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"_ba
                << "HTTP/1.1 413"_ba;
        QTest::newRow("no length") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                                   << "HTTP/1.1 400"_ba;
        QTest::newRow("a negative length")
                << "POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n"_ba << "HTTP/1.1 400"_ba;
        QTest::newRow("no request") << "\r\n\r\n"_ba << "HTTP/1.1 400"_ba;
        QTest::newRow("an order") << "DELETE /api/v2/builds HTTP/1.1\r\n\r\n"_ba << "HTTP/1.1 405"_ba;
    }
    void whoAsksForNonsenseIsRefused()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, answer);
        StoryServers servers([] { return DayStory::instant(at(12, 0)); });
        QVERIFY(servers.start());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(servers.ciAddress()).port()));
        QVERIFY(socket.waitForConnected());
        socket.write(asked);
        QTRY_VERIFY(socket.bytesAvailable() > 12);
        QVERIFY2(socket.peek(100).startsWith(answer), socket.peek(100).constData());
    }
};

static const Registered<DemoDayTest> known;

#include "tst_demoday.moc"
