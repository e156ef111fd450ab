// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connection.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

// The Buildbot master with 200 builders of tests/servers/buildbot.sh, which tests/run.sh starts for
// this test program alone.
class RealMaster
{
public:
    // False where there is none: then the output says so, and under CI the test has failed.
    [[nodiscard]] bool isThere() const
    {
        if (!address.isEmpty())
            return true;
        qWarning("NOT RUN: DAYSHIFT_TEST_MASTER names no server; tests/run.sh starts one");
        if (qEnvironmentVariable("CI") == QLatin1String("true"))
            QTest::qFail("There is no Buildbot to test with.", __FILE__, __LINE__);
        return false;
    }

    [[nodiscard]] Dayshift::Connection connection(const QString &at = {}) const
    {
        return {.id = Dayshift::ConnectionId::create(),
                .name = QStringLiteral("CI"),
                .provider = QStringLiteral("buildbot"),
                .address = at.isEmpty() ? address : at};
    }

    // What the stage is to do: see buildbot.sh.
    void wish(const QString &stage, const QByteArray &wish) const
    {
        QFile file(control(stage));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wish + '\n');
    }
    void open(const QString &gate) const { wish(gate, "open"); }
    void forgetWishes() const
    {
        if (address.isEmpty())
            return;
        for (const auto &name : QDir(control({})).entryList(QDir::Files))
            QFile::remove(control(name));
    }
    // start, stop, lose: false if the script failed.
    [[nodiscard]] bool run(const QString &verb) const
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral("bash"),
                      {QStringLiteral(DAYSHIFT_SOURCE_DIR "/tests/servers/buildbot.sh"), verb, folder});
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 240'000)
                && process.exitCode() == 0;
    }

    const QString address = qEnvironmentVariable("DAYSHIFT_TEST_MASTER");
    const QString folder = qEnvironmentVariable("DAYSHIFT_TEST_MASTER_DIR");

private:
    [[nodiscard]] QString control(const QString &name) const
    {
        return folder + QStringLiteral("/control/") + name;
    }
};
