// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/machinery.h"
#include "tests/support/realmaster.h"
#include "tests/support/faultrelay.h"
#include "tests/support/runner.h"

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A real Buildbot of 200 builders: read whole, steered by a test stage by stage, and losing its
// workers.
class MastersTest : public QObject
{
    Q_OBJECT

    static constexpr int Services = 200; // as tests/run.sh has it started

    RealMaster m_master;

    static QString service(int number) { return u"service-%1"_s.arg(number, 3, 10, QChar(u'0')); }

private slots:
    void init() { m_master.forgetWishes(); }
    void cleanup() { m_master.forgetWishes(); }

    void twoHundredBuildersAreAllShownForTheRequestsThatTheyNeed()
    {
        if (!m_master.isThere())
            return;
        FaultRelay relay {QUrl(m_master.address)};
        Machinery machinery(m_master.connection(relay.url().toString()));

        QTRY_VERIFY_WITH_TIMEOUT(machinery.readings >= 1, 60'000);
        QVERIFY(!machinery.lastError);
        const auto first = relay.asked;
        const auto isComplete = [&] {
            for (int i = 0; i < Services; ++i) {
                const auto row = machinery.row(service(i));
                if (row.stages.size() != (i % 10 == 3 ? 4 : 5)) // a failed one went no further
                    return false;
            }
            return true;
        };
        // The details of twenty builds come with each reading.
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 120'000);
        const auto all = relay.asked;
        const auto rounds = machinery.readings;
        qInfo("%d requests in the first reading, %d until all was known, in %d readings", first, all,
              rounds);
        // Builders, what runs, what ended, what waits; and of each build its origin, its changes,
        // its request and its steps.
        QVERIFY2(first <= 4 + 20 * 4, qPrintable(QString::number(first)));
        QVERIFY2(all <= rounds * 4 + (Services + 40) * 4, qPrintable(QString::number(all)));

        for (int i = 0; i < Services; ++i) {
            const auto expected = i % 10 == 3 ? Status::Failed
                    : i % 10 == 7             ? Status::Unstable
                                              : Status::Passed;
            QCOMPARE(machinery.row(service(i)).status(), expected);
        }
        QVERIFY(machinery.model.total() >= Services);
        QVERIFY(machinery.model.silent().isEmpty());

        // Nothing is new: only the lists are asked again.
        const auto settled = machinery.readings;
        const auto before = relay.asked;
        QTRY_VERIFY_WITH_TIMEOUT(machinery.readings >= settled + 3, 60'000);
        QVERIFY2(relay.asked - before <= (machinery.readings - settled + 1) * 4,
                 qPrintable(QString::number(relay.asked - before)));
    }

    void eachStageDoesAsTheTestWishes_data()
    {
        QTest::addColumn<QString>("stage");
        for (const auto &stage : {u"build"_s, u"functional"_s, u"performance"_s, u"security"_s,
                                  u"deploy"_s})
            QTest::newRow(qPrintable(stage)) << stage;
    }
    // Warns; fails; and hangs until it is cancelled through a connection that may write.
    void eachStageDoesAsTheTestWishes()
    {
        if (!m_master.isThere())
            return;
        QFETCH(QString, stage);
        auto connection = m_master.connection();
        connection.projects = u"shop"_s;
        connection.mayWrite = true;
        Machinery machinery(connection);
        QTRY_VERIFY_WITH_TIMEOUT(machinery.readings >= 1, 60'000);

        BuildId last = machinery.newest(u"shop"_s).id;
        const auto build = [&](const QByteArray &wish) {
            m_master.wish(stage, wish);
            m_master.force(u"shop"_s);
            const auto isThere = [&] {
                const auto newest = machinery.newest(u"shop"_s);
                return newest.id != last && machinery.stage(newest.id, stage).id != StageId();
            };
            QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
            last = machinery.newest(u"shop"_s).id;
        };
        const auto is = [&](Status status) { return machinery.stage(last, stage).status == status; };
        const auto buildIs = [&](Status status) { return machinery.newest(u"shop"_s).status == status; };

        build("warnings");
        QTRY_VERIFY_WITH_TIMEOUT(is(Status::Unstable) && buildIs(Status::Unstable), 60'000);
        build("failure");
        QTRY_VERIFY_WITH_TIMEOUT(is(Status::Failed) && buildIs(Status::Failed), 60'000);
        build("hang");
        QTRY_VERIFY_WITH_TIMEOUT(is(Status::Running) && buildIs(Status::Running), 60'000);

        const auto cancelled = Machinery::wait(machinery.actions.cancel(machinery.newest(u"shop"_s)));
        QVERIFY2(cancelled, qPrintable(cancelled ? QString() : cancelled.error().message()));
        QTRY_VERIFY_WITH_TIMEOUT(is(Status::Cancelled) && buildIs(Status::Cancelled), 60'000);
    }

    // Buildbot's own word for it is "retry": this build is over, and the request waits again.
    void aBuildWhoseWorkerIsLostIsToldAsBuildbotTellsIt()
    {
        if (!m_master.isThere())
            return;
        auto connection = m_master.connection();
        connection.projects = u"shop"_s;
        Machinery machinery(connection);
        QTRY_VERIFY_WITH_TIMEOUT(machinery.readings >= 1, 60'000);
        const auto before = machinery.newest(u"shop"_s).id;
        m_master.wish(u"functional"_s, "hang");
        m_master.force(u"shop"_s);
        const auto runs = [&] {
            const auto newest = machinery.newest(u"shop"_s);
            return newest.id != before
                    && machinery.stage(newest.id, u"functional"_s).status == Status::Running;
        };
        QTRY_VERIFY_WITH_TIMEOUT(runs(), 60'000);
        const auto lost = machinery.newest(u"shop"_s).id;
        const auto ofLost = [&] {
            for (const auto &build : machinery.all(builds())) {
                if (build.id == lost)
                    return build;
            }
            return Build();
        };

        QVERIFY(m_master.run(u"lose"_s));

        QTRY_COMPARE_WITH_TIMEOUT(ofLost().status, Status::Cancelled, 120'000);
        QCOMPARE(ofLost().rawStatus, u"retry"_s);
        QVERIFY(ofLost().finishedAt.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(machinery.stage(lost, u"functional"_s).rawStatus, u"retry"_s, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"shop"_s).status, Status::Queued, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.row(u"shop"_s).build.status, Status::Queued, 60'000);

        m_master.forgetWishes();
        QVERIFY(m_master.run(u"start"_s));
        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"shop"_s).status, Status::Passed, 120'000);
        QVERIFY(machinery.newest(u"shop"_s).id != lost);
        QCOMPARE(ofLost().status, Status::Cancelled);
    }

    void aBuildThatAnExceptionEndsHasFailed()
    {
        if (!m_master.isThere())
            return;
        auto connection = m_master.connection();
        connection.projects = u"shop"_s;
        Machinery machinery(connection);
        QTRY_VERIFY_WITH_TIMEOUT(machinery.readings >= 1, 60'000);
        const auto before = machinery.newest(u"shop"_s).id;
        m_master.wish(u"security"_s, "exception");
        m_master.force(u"shop"_s);

        const auto broke = [&] {
            const auto newest = machinery.newest(u"shop"_s);
            return newest.id != before && newest.status == Status::Failed
                    && newest.rawStatus == "exception"_L1
                    && machinery.stage(newest.id, u"security"_s).status == Status::Failed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(broke(), 60'000);
    }
};

static const Registered<MastersTest> known;
#include "tst_masters.moc"
