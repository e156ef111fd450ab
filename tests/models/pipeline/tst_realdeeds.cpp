// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/pipelineactions.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/store/store.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonValue>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Store, poller and actions on a network thread, as the program has them.
class Machinery
{
public:
    explicit Machinery(const Connection &connection)
        : store(database.location(), {u"Mia"_s, u"test"_s})
        , http(*new HttpClient)
        , poller(*new Poller(store, http, secrets))
        , actions(*new PipelineActions(store, http, secrets))
    {
        const auto opened = store.open().result();
        Q_ASSERT(opened);
        for (QObject *worker : {static_cast<QObject *>(&poller), static_cast<QObject *>(&actions),
                                static_cast<QObject *>(&http)}) {
            worker->moveToThread(&thread);
            QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        }
        QObject::connect(&actions, &PipelineActions::acted, &poller, &Poller::readNow);
        thread.start();
        store.edit(connections(), {.after = connection});
        poller.setInterval(1s);
        poller.watchConnections(&watcher);
    }
    ~Machinery()
    {
        thread.quit();
        thread.wait();
    }

    QList<Build> all(const QString &pipeline)
    {
        auto all = *store.read([pipeline](Database &d) {
                            return builds().where(d, u"pipeline = ?"_s, {pipeline});
                        }).result();
        std::ranges::sort(all, isNewer);
        return all;
    }
    Build newest(const QString &pipeline) { return all(pipeline).value(0); }
    Stage stage(const BuildId &build, const QString &name)
    {
        const auto found = *store.read([build, name](Database &d) {
                                 return stages().where(d, u"build_id = ? AND name = ?"_s,
                                                       {build.toString(), name});
                             }).result();
        return found.value(0);
    }

    const TestDatabase database {StoreLocation {}};
    Store store;
    MemorySecrets secrets;
    HttpClient &http; // they belong to the thread
    Poller &poller;
    PipelineActions &actions;
    QThread thread;
    QObject watcher; // goes first
};

} // namespace

// A real Buildbot is told what to do.
class RealDeedsTest : public QObject
{
    Q_OBJECT

    const QString m_buildbot = qEnvironmentVariable("DAYSHIFT_TEST_BUILDBOT");
    const QString m_dir = qEnvironmentVariable("DAYSHIFT_TEST_BUILDBOT_DIR");

    bool hasBuildbot() const
    {
        if (!m_buildbot.isEmpty())
            return true;
        qWarning("NOT RUN: DAYSHIFT_TEST_BUILDBOT names no server; tests/run.sh starts one");
        if (qEnvironmentVariable("CI") == "true"_L1)
            QTest::qFail("There is no Buildbot to test with.", __FILE__, __LINE__);
        return false;
    }
    // What the stage is to do; empty: to pass at once.
    void wish(const QString &stage, const QByteArray &wish) const
    {
        QFile file(m_dir + u"/control/"_s + stage);
        if (wish.isEmpty()) {
            file.remove();
            return;
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wish + '\n');
    }
    template<typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return Error {.kind = Error::Kind::Busy, .what = u"the test waited in vain"_s};
        return future.result();
    }

private slots:
    void cleanup()
    {
        if (m_buildbot.isEmpty())
            return;
        for (const auto &name : QDir(m_dir + u"/control"_s).entryList(QDir::Files))
            QFile::remove(m_dir + u"/control/"_s + name);
    }

    void aBuildIsStartedCancelledAndRunAgain()
    {
        if (!hasBuildbot())
            return;
        const Connection connection {.id = ConnectionId::create(),
                                     .name = u"CI"_s,
                                     .provider = u"buildbot"_s,
                                     .address = m_buildbot,
                                     .mayWrite = true};
        Machinery machinery(connection);
        const auto shop = [&] { return machinery.newest(u"shop"_s); };
        // The builder's place is all that a start needs to know; it may never have built.
        const auto told = wait(machinery.http.get({.url = QUrl(m_buildbot + "/api/v2/builders/shop"_L1)}));
        QVERIFY(told);
        const auto builder = QJsonDocument::fromJson(told->body)["builders"_L1][0]["builderid"_L1];
        const Build before {.id = BuildId::create(),
                            .connection = connection.id,
                            .pipeline = u"shop"_s,
                            .page = u"%1/#/builders/%2/builds/1"_s.arg(m_buildbot).arg(
                                    builder.toInt())};
        wish(u"functional"_s, "until:never");
        const auto started = wait(machinery.actions.start(before, u"main"_s));
        QVERIFY2(started, qPrintable(started ? QString() : started.error().message()));
        QTRY_VERIFY_WITH_TIMEOUT(shop().status == Status::Running,
                                 60'000);
        const auto running = shop();
        QTRY_COMPARE_WITH_TIMEOUT(machinery.stage(running.id, u"functional"_s).status,
                                  Status::Running, 60'000);

        const auto cancelled = wait(machinery.actions.cancel(running));
        QVERIFY2(cancelled, qPrintable(cancelled ? QString() : cancelled.error().message()));
        QTRY_COMPARE_WITH_TIMEOUT(shop().status, Status::Cancelled, 60'000);
        QCOMPARE(shop().id, running.id);

        wish(u"functional"_s, "failure");
        const auto again = wait(machinery.actions.runAgain(shop()));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message()));
        QTRY_VERIFY_WITH_TIMEOUT(shop().id != running.id && shop().status == Status::Failed,
                                 90'000);

        const auto log = wait(machinery.actions.readLog(
                shop(), machinery.stage(shop().id, u"functional"_s)));
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message()));
        QVERIFY2(log->text.contains("functional"), log->text.left(2000));
        qInfo("first failing line: %s",
              qPrintable(log->firstFailing ? log->firstFailing->text : u"none"_s));

        const auto deeds = *machinery.store.read([](Database &d) {
                                        return buildDeeds().load(d);
                                    }).result();
        QCOMPARE(deeds.size(), 3);
        for (const auto &deed : deeds)
            QCOMPARE(deed.outcome, BuildDeed::Outcome::Done);
    }
};

static const Registered<RealDeedsTest> known;
#include "tst_realdeeds.moc"
