// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The real keyring of a desktop, on a session bus of the test's own.
class KeychainTest : public QObject
{
    Q_OBJECT

    // What the keyring says to a fresh process: see keyringprobe.cpp.
    QString ask(const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        QProcess probe;
        probe.setProcessEnvironment(environment);
        probe.start(QStringLiteral(DAYSHIFT_KEYRING_PROBE), arguments);
        if (!probe.waitForFinished(20000))
            return u"the probe hangs"_s;
        m_errors = QString::fromUtf8(probe.readAllStandardError());
        return QString::fromUtf8(probe.readAllStandardOutput()).trimmed();
    }

    static bool serve(const QString &deed, const QString &folder, QString *said)
    {
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        // Its daemons go on after it: with a pipe to them we would wait for their end.
        server.setStandardOutputFile(folder + u"/script.log"_s);
        server.start(u"bash"_s,
                     {QStringLiteral(DAYSHIFT_SOURCE_DIR) + u"/tests/servers/keyring.sh"_s, deed,
                      folder});
        const auto isDone = server.waitForFinished(30000) && server.exitCode() == 0;
        QFile log(folder + u"/script.log"_s);
        if (log.open(QIODevice::ReadOnly))
            *said = QString::fromUtf8(log.readAll());
        return isDone;
    }

    static QProcessEnvironment environmentIn(const QString &folder)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        QFile file(folder + u"/env"_s);
        if (!file.open(QIODevice::ReadOnly))
            return environment;
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            environment.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        return environment;
    }

    const QTemporaryDir m_folder {u"/tmp/dayshift-keyring-XXXXXX"_s};
    QProcessEnvironment m_desktop;
    bool m_isServed = false;
    mutable QString m_errors;

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QString said;
        m_isServed = serve(u"start"_s, m_folder.path(), &said);
        QVERIFY2(m_isServed, qPrintable(said));
        m_desktop = environmentIn(m_folder.path());
    }

    void cleanupTestCase()
    {
        QString said;
        if (m_isServed)
            QVERIFY2(serve(u"stop"_s, m_folder.path(), &said), qPrintable(said));
    }

    void aTokenThatIsWrittenIsReadByTheNextProcessAndForgottenWhenRemoved()
    {
        const auto token = u"glpat-ÄÖ ✓ \"quoted\""_s;
        QCOMPARE(ask({u"5000"_s, u"read"_s, u"c1"_s, u"Farm"_s}, m_desktop), u"none"_s);
        QCOMPARE(ask({u"5000"_s, u"write"_s, u"c1"_s, u"Farm"_s, token}, m_desktop), u"done"_s);
        QCOMPARE(ask({u"5000"_s, u"read"_s, u"c1"_s, u"Farm"_s}, m_desktop), u"found "_s + token);
        QCOMPARE(ask({u"5000"_s, u"read"_s, u"c2"_s, u"Farm"_s}, m_desktop), u"none"_s);
        QCOMPARE(ask({u"5000"_s, u"remove"_s, u"c1"_s, u"Farm"_s}, m_desktop), u"done"_s);
        QCOMPARE(ask({u"5000"_s, u"read"_s, u"c1"_s, u"Farm"_s}, m_desktop), u"none"_s);
    }

    void removingATokenThatIsNotThereIsNoFailure()
    {
        QCOMPARE(ask({u"5000"_s, u"remove"_s, u"never"_s, u"Farm"_s}, m_desktop), u"done"_s);
    }

    void withoutASessionBusTheErrorNamesTheVariableThatHelps()
    {
        auto bare = m_desktop;
        bare.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        bare.remove(u"DISPLAY"_s);
        bare.insert(u"XDG_RUNTIME_DIR"_s, u"/nowhere"_s);
        for (const auto &deed : {u"read"_s, u"write"_s, u"remove"_s}) {
            const auto said = ask({u"5000"_s, deed, u"c1"_s, u"Build farm"_s, u"glpat-7"_s}, bare);
            QVERIFY2(said.startsWith(u"error keyring-away "_s), qPrintable(deed + u": "_s + said));
            QVERIFY2(said.contains(u"DAYSHIFT_TOKEN_BUILD_FARM"_s), qPrintable(said));
            QVERIFY(!said.contains(u"glpat-7"_s));
            QVERIFY(!m_errors.contains(u"glpat-7"_s));
        }
    }

    void aKeyringThatNeverAnswersIsGivenUp()
    {
        // Without GLib's event loop the answers of libsecret never arrive.
        auto deaf = m_desktop;
        deaf.insert(u"QT_NO_GLIB"_s, u"1"_s);
        const auto said = ask({u"300"_s, u"read"_s, u"c1"_s, u"Farm"_s}, deaf);
        QVERIFY2(said.startsWith(u"error keyring-time-out "_s), qPrintable(said));
    }

    // The last one: nobody unlocks it again.
    void aLockedKeyringIsNeitherEmptyNorObedient()
    {
        QCOMPARE(ask({u"5000"_s, u"write"_s, u"kept"_s, u"Farm"_s, u"glpat-8"_s}, m_desktop),
                 u"done"_s);
        QString said;
        QVERIFY2(serve(u"lock"_s, m_folder.path(), &said), qPrintable(said));

        said = ask({u"5000"_s, u"read"_s, u"kept"_s, u"Farm"_s}, m_desktop);
        QVERIFY2(said.startsWith(u"error keyring-locked "_s), qPrintable(said));
        said = ask({u"5000"_s, u"remove"_s, u"kept"_s, u"Farm"_s}, m_desktop);
        QVERIFY2(said.startsWith(u"error keyring-locked "_s), qPrintable(said));
        said = ask({u"5000"_s, u"write"_s, u"kept"_s, u"Farm"_s, u"glpat-9"_s}, m_desktop);
        QVERIFY2(said.startsWith(u"error keyring-refused "_s), qPrintable(said));
        QVERIFY(!said.contains(u"glpat-9"_s));
    }
};

static const Registered<KeychainTest> knownKeychainTest;

#include "tst_keychain.moc"
