// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstrundesk.h"
#include "app/informer.h"
#include "app/traynews.h"
#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/settings/settings.h"
#include "models/team/teamtables.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What the program does for the person at it: the first workspace, what they are told, the tray.
class PersonTest : public QObject
{
    Q_OBJECT

    template<typename T>
    static QList<T> all(Store &store, const Table<T> &table)
    {
        const auto found = store.read([&table](Database &d) { return table.load(d); }).result();
        return found ? *found : QList<T>();
    }

    const QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Settings> m_settings;
    int m_count = 0;

    static Notification given(const QString &key, Concern concern = Concern::Assigned)
    {
        return {.concern = concern,
                .key = key,
                .object = u"story/"_s + key,
                .name = key,
                .number = 1,
                .at = QDateTime::currentDateTimeUtc()};
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(
                m_folder.filePath(u"person-%1.ini"_s.arg(++m_count)));
    }

    void aWorkspaceIsMadeAsItWasSaid()
    {
        MemorySecrets secrets;
        FirstRunDesk desk(m_theme, *m_settings, secrets);
        QSignalSpy made(&desk, &FirstRunDesk::made);
        FirstRunPlan plan {.way = FirstRunPlan::Way::New,
                           .workspace = {.team = u"Atlas"_s, .timeZone = u"Europe/Berlin"_s},
                           .file = m_folder.filePath(u"atlas.dayshift"_s),
                           .sprintDays = 14,
                           .sprintName = u"Sprint 22"_s,
                           .sprintStart = {2026, 6, 8},
                           .people = u"Grace, Developer\nLin, Product owner"_s,
                           .server = Connection {.id = ConnectionId::create(),
                                                 .name = u"CI"_s,
                                                 .provider = u"cctray"_s,
                                                 .address = u"https://ci.example.org/cc.xml"_s},
                           .serverToken = u"sesame"_s};
        QVERIFY(!QFile::exists(plan.file));

        desk.make(plan);

        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 30000);
        QCOMPARE(made.first().at(0).toString(), plan.file);
        QCOMPARE(secrets.kept.value(plan.server->id.toString()), u"sesame"_s);
        Store store({.database = plan.file}, Author {u"ada"_s, {}});
        QVERIFY(store.open().result());
        const auto people = all(store, members());
        QCOMPARE(people.size(), 3); // and whoever made it
        const auto sprint = all(store, sprints());
        QCOMPARE(sprint.size(), 1);
        QCOMPARE(sprint.first().state, SprintState::Running);
        QCOMPARE(sprint.first().startsAt, QDateTime({2026, 6, 7}, {22, 0}, Qt::UTC));
        QCOMPARE(sprint.first().startsAt.daysTo(sprint.first().endsAt), 14);
        QCOMPARE(all(store, connections()), (QList {*plan.server}));
        QFile file(plan.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sesame"));

        // A second time there is something there already: nothing is touched.
        QSignalSpy failed(&desk, &FirstRunDesk::failed);
        desk.make(plan);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
        QCOMPARE(made.count(), 1);
    }

    void whatIsHeldIsToldInOne()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), Author {u"ada"_s, {}});
        QVERIFY(store.open().result());
        NotificationList list({});
        QDateTime now({2026, 6, 16}, {23, 0});
        bool presenting = false;
        m_settings->setQuietHours({.on = true});
        Informer informer(store, list, *m_settings, [&now] { return now; },
                          [&presenting] { return presenting; });
        QSignalSpy desktop(&informer, &Informer::toDesktop);
        QSignalSpy digest(&informer, &Informer::digest);

        informer.take({given(u"a"_s), given(u"b"_s, Concern::Incident)}, 1);
        QCOMPARE(desktop.count(), 0);
        QCOMPARE(informer.held(), 2);
        QCOMPARE(list.count(), 2);
        informer.look();
        QCOMPARE(digest.count(), 0);
        now = QDateTime({2026, 6, 17}, {8, 1});
        presenting = true;
        informer.look();
        QCOMPARE(digest.count(), 0);
        presenting = false;
        informer.look();
        QCOMPARE(digest.count(), 1);
        QCOMPARE(digest.first().at(0).value<QList<Notification>>().size(), 2);
        QCOMPARE(informer.held(), 0);

        informer.take({given(u"c"_s)}, 2);
        QCOMPARE(desktop.count(), 1);
        // What is off is not even listed; what was told once is told no more.
        m_settings->setReach(u"build"_s, Reach::Off);
        informer.take({given(u"d"_s, Concern::Build), given(u"c"_s)}, 3);
        QCOMPARE(desktop.count(), 1);
        QCOMPARE(list.count(), 3);
        informer.setPaused(true);
        informer.take({given(u"e"_s)}, 4);
        QCOMPARE(desktop.count(), 1);
        informer.setPaused(false);
        QCOMPARE(digest.count(), 2);

        // Who comes back from a holiday is told once.
        QSignalSpy several(&informer, &Informer::several);
        QList<Notification> many;
        for (int i = 0; i < 50; ++i)
            many.append(given(u"old %1"_s.arg(i)));
        informer.take(many, 5);
        QCOMPARE(desktop.count(), 1);
        QCOMPARE(several.count(), 1);
        QCOMPARE(several.first().at(0).value<QList<Notification>>().size(), 50);
    }

    void theTrayTellsTheWorstFirst()
    {
        const auto now = QDateTime({2026, 6, 16}, {11, 20}, Qt::UTC);
        PipelineModel pipelines([now] { return now; });
        const Connection server {.id = ConnectionId::create(), .name = u"CI"_s};
        const auto build = [&](const QString &name, Status status) {
            return Build {.id = BuildId::create(),
                          .connection = server.id,
                          .pipeline = name,
                          .number = u"1"_s,
                          .status = status,
                          .startedAt = now.addSecs(-1320),
                          .finishedAt = status == Status::Running ? QDateTime() : now.addSecs(-1320)};
        };
        const Reading reading {.id = server.id, .name = u"CI"_s, .readAt = now};
        QCOMPARE(trayNews(pipelines, 0, Format()).sign, std::nullopt);
        pipelines.apply(Delta<Connection> {.reset = true, .current = {server}});
        pipelines.apply(Delta<Reading> {.reset = true, .current = {reading}});
        pipelines.apply(Delta<Build> {.reset = true, .current = {build(u"portal"_s, Status::Running)}});
        QTRY_COMPARE(trayNews(pipelines, 0, Format()).sign, Sign::Running);
        pipelines.apply(Delta<Build> {.current = {build(u"billing & api"_s, Status::Failed)}});
        QTRY_COMPARE(trayNews(pipelines, 0, Format()).sign, Sign::Failed);
        const auto news = trayNews(pipelines, 0, Format());
        QCOMPARE(news.count, 1);
        QCOMPARE(news.failing.size(), 1);
        QVERIFY2(news.failing.first().words.startsWith(u"billing & api"_s),
                 qPrintable(news.failing.first().words));
        QCOMPARE(news.running.size(), 1);
        QCOMPARE(trayNews(pipelines, 2, Format()).sign, Sign::Incident);
        // Each sign is a picture of its own.
        Theme theme;
        auto quiet = news;
        quiet.sign.reset();
        QVERIFY(trayIcon(news, theme).pixmap(32).toImage() != trayIcon(quiet, theme).pixmap(32).toImage());
    }
};

static const Registered<PersonTest> known;

#include "tst_person.moc"
