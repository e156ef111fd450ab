// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/machinery.h"
#include "tests/support/realmaster.h"
#include "tests/support/faultrelay.h"
#include "tests/support/runner.h"
#include "tests/support/testauthority.h"

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(FaultRelay::Fault)

// What may stand between the program and a real Buildbot: a proxy that is slow, lies, breaks the
// line or asks for a password, and TLS by an authority of one's own.
class BetweenTest : public QObject
{
    Q_OBJECT

    using Fault = FaultRelay::Fault;

    RealMaster m_master;

    // A few builders, so that their details are soon read.
    Connection few(const FaultRelay &relay, const QString &host = u"127.0.0.1"_s) const
    {
        auto connection = m_master.connection(relay.url(host).toString());
        connection.projects = u"service-001\nservice-003\nservice-007"_s;
        return connection;
    }
    static bool isWhole(const Machinery &machinery)
    {
        return machinery.row(u"service-001"_s).stages.size() == 5
                && machinery.row(u"service-003"_s).stages.size() == 4
                && machinery.row(u"service-007"_s).stages.size() == 5;
    }
    // Everything that was ever read, as text.
    static QString written(Machinery &machinery)
    {
        QStringList lines;
        for (const auto &build : machinery.all(builds()))
            lines.append(u"%1 %2 %3 %4"_s.arg(build.id.toString(), build.pipeline, build.rawStatus,
                                              build.finishedAt.toString(Qt::ISODate)));
        for (const auto &stage : machinery.all(stages()))
            lines.append(u"%1 %2 %3"_s.arg(stage.id.toString(), stage.name, stage.rawStatus));
        for (const auto &commit : machinery.all(commits()))
            lines.append(commit.hash);
        lines.sort();
        return lines.join(u'\n');
    }
    static void keepsWhatItHadWhile(Machinery &machinery, const std::function<void()> &breaks,
                                    const std::function<void()> &mends)
    {
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(machinery), 60'000);
        const auto before = written(machinery);

        breaks();

        QTRY_VERIFY_WITH_TIMEOUT(machinery.reading().failedSince.isValid(), 90'000);
        const auto reading = machinery.reading();
        QVERIFY(reading.readAt.isValid() && reading.readAt <= reading.failedSince);
        QVERIFY(!reading.reason.isEmpty());
        QCOMPARE(written(machinery), before);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.model.silent().size(), 1, 60'000);
        const auto row = machinery.row(u"service-003"_s);
        QCOMPARE(row.build.status, Status::Failed); // as it was, and since when nobody knows more
        QCOMPARE(row.asOf.toSecsSinceEpoch(), reading.readAt.toSecsSinceEpoch());
        qInfo("told as: %s", qPrintable(reading.failure));

        mends();
        machinery.poller.readNow();
        QTRY_VERIFY_WITH_TIMEOUT(machinery.reading().freshness().isFresh(), 90'000);
        QVERIFY(machinery.reading().readAt > reading.readAt);
        QTRY_VERIFY_WITH_TIMEOUT(machinery.model.silent().isEmpty(), 60'000);
        QCOMPARE(written(machinery), before);
    }

private slots:
    void init() { m_master.forgetWishes(); }
    void cleanup() { m_master.forgetWishes(); }

    void aProxyThatBreaksTheLineLeavesTheLastStateWithItsAge_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("amount");
        QTest::newRow("cuts in the head") << Fault::Cut << 30;
        QTest::newRow("cuts in the body") << Fault::Cut << 400;
        QTest::newRow("garbles") << Fault::Garble << 0;
        QTest::newRow("resets") << Fault::Reset << 0;
        QTest::newRow("keeps silent") << Fault::Silence << 0;
    }
    void aProxyThatBreaksTheLineLeavesTheLastStateWithItsAge()
    {
        if (!m_master.isThere())
            return;
        QFETCH(Fault, fault);
        QFETCH(int, amount);
        FaultRelay relay {QUrl(m_master.address)};
        Machinery machinery(few(relay));
        keepsWhatItHadWhile(
                machinery, [&] { relay.set(fault, amount); }, [&] { relay.set(Fault::None); });
    }

    void aProxyThatLiesLeavesTheLastStateWithItsAge_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a web page") << QByteArray("text/html")
                                    << QByteArray("<!doctype html><title>Sign in</title>");
        QTest::newRow("a web page called JSON") << QByteArray("application/json")
                                                << QByteArray("<!doctype html><title>Sign in</title>");
        QTest::newRow("nothing") << QByteArray("application/json") << QByteArray();
        QTest::newRow("half of it") << QByteArray("application/json")
                                    << QByteArray("{\"builders\": [{\"builderid\": 1, \"na");
        QTest::newRow("another shape") << QByteArray("application/json")
                                       << QByteArray(R"({"builders": "none", "builds": 7})");
        QTest::newRow("another server's") << QByteArray("application/json")
                                          << QByteArray(R"({"workflow_runs": []})");
    }
    void aProxyThatLiesLeavesTheLastStateWithItsAge()
    {
        if (!m_master.isThere())
            return;
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        FaultRelay relay {QUrl(m_master.address)};
        Machinery machinery(few(relay));
        keepsWhatItHadWhile(
                machinery, [&] { relay.lie(type, body); }, [&] { relay.set(Fault::None); });
    }

    void aMasterThatStopsLeavesTheLastStateWithItsAge()
    {
        if (!m_master.isThere())
            return;
        FaultRelay relay {QUrl(m_master.address)};
        Machinery machinery(few(relay));
        keepsWhatItHadWhile(
                machinery, [&] { QVERIFY(m_master.run(u"stop"_s)); },
                [&] { QVERIFY(m_master.run(u"start"_s)); });
    }

    void aSlowProxyOnlyTakesLonger_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("amount");
        QTest::newRow("each part half a second late") << Fault::Delay << 500;
        QTest::newRow("20 kB a second") << Fault::Throttle << 200;
    }
    void aSlowProxyOnlyTakesLonger()
    {
        if (!m_master.isThere())
            return;
        QFETCH(Fault, fault);
        QFETCH(int, amount);
        FaultRelay relay {QUrl(m_master.address)};
        relay.set(fault, amount);
        Machinery machinery(few(relay));
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(machinery), 120'000);
        QVERIFY(!machinery.lastError);
        QVERIFY(machinery.reading().freshness().isFresh());
    }

    void aWrongPasswordIsTriedOnceAndThenNoMore()
    {
        if (!m_master.isThere())
            return;
        FaultRelay relay {QUrl(m_master.address)};
        relay.demand("mia", "loopback");
        auto connection = few(relay);
        connection.account = u"mia"_s;
        Machinery machinery(connection, u"wrong"_s);

        QTRY_COMPARE_WITH_TIMEOUT(machinery.load.slowed, ServerLoad::Slowed::Stopped, 60'000);
        QVERIFY(!machinery.load.nextAt.isValid());
        QCOMPARE(machinery.readings, 1);
        QCOMPARE(relay.turnedAway, 1); // already when signing in:
        QCOMPARE(relay.asked, 0); // nothing else is asked
        QVERIFY(!machinery.reading().readAt.isValid());
        QVERIFY(!machinery.reading().failure.isEmpty());

        // Whoever mends it says so; nothing else begins again.
        (void)machinery.secrets.write({connection.id.toString(), connection.name}, u"loopback"_s);
        machinery.poller.readNow();
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(machinery), 60'000);
        QCOMPARE(relay.turnedAway, 1);
    }

    void anAuthorityOfOnesOwnIsTrustedWhereTheConnectionNamesIt_data()
    {
        QTest::addColumn<QString>("names"); // in the certificate
        QTest::addColumn<bool>("isTold"); // the connection names the authority
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("named") << u"DNS:localhost"_s << true << true;
        QTest::newRow("not named") << u"DNS:localhost"_s << false << false;
        QTest::newRow("of another server") << u"DNS:ci.example.org"_s << true << false;
    }
    void anAuthorityOfOnesOwnIsTrustedWhereTheConnectionNamesIt()
    {
        if (!m_master.isThere())
            return;
        QFETCH(QString, names);
        QFETCH(bool, isTold);
        QFETCH(bool, isTrusted);
        TestAuthority authority;
        FaultRelay relay {QUrl(m_master.address), authority.server(names)};
        QVERIFY2(authority.failure().isEmpty(), qPrintable(authority.failure()));
        auto connection = few(relay, u"localhost"_s);
        if (isTold)
            connection.caFile = authority.file();
        Machinery machinery(connection);

        if (isTrusted) {
            QTRY_VERIFY_WITH_TIMEOUT(isWhole(machinery), 60'000);
            QVERIFY(!machinery.lastError);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(machinery.reading().failedSince.isValid(), 60'000);
        QCOMPARE(machinery.reading().failure, u"tls"_s);
        QCOMPARE(relay.asked, 0);
        QVERIFY(machinery.all(builds()).isEmpty());
    }
};

static const Registered<BetweenTest> known;
#include "tst_between.moc"
