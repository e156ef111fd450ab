// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connection.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

#include <memory>

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
    // When this stage began, ended, began again: by the clock of this machine, to the millisecond.
    [[nodiscard]] QList<QDateTime> times(const QString &stage) const
    {
        QList<QDateTime> times;
        QFile file(control(stage + QStringLiteral(".times")));
        if (file.open(QIODevice::ReadOnly)) {
            for (const auto &line : file.readAll().split('\n').mid(0, 100)) {
                if (!line.isEmpty())
                    times.append(QDateTime::fromString(QString::fromLatin1(line),
                                                       Qt::ISODateWithMs));
            }
        }
        return times;
    }
    // Has it build, of this commit if one is given: through its own interface.
    void force(const QString &builder, const QString &revision = {}) const
    {
        const auto known = QJsonDocument::fromJson(send(QStringLiteral("/api/v2/builders/") + builder, {}));
        const auto id = known[QStringLiteral("builders")][0][QStringLiteral("builderid")].toInteger();
        const QJsonObject call {{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                                {QStringLiteral("id"), 1},
                                {QStringLiteral("method"), QStringLiteral("force")},
                                {QStringLiteral("params"),
                                 QJsonObject {{QStringLiteral("builderid"), id},
                                              {QStringLiteral("revision"), revision},
                                              {QStringLiteral("reason"), QStringLiteral("test")}}}};
        const auto answer = send(QStringLiteral("/api/v2/forceschedulers/force"),
                                 QJsonDocument(call).toJson());
        QVERIFY2(answer.contains("result"), answer);
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
    [[nodiscard]] QByteArray send(const QString &path, const QByteArray &body) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(address + path));
        request.setRawHeader("Content-Type", "application/json");
        const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? network.get(request)
                                                                  : network.post(request, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000))
            return {};
        return reply->readAll();
    }
    [[nodiscard]] QString control(const QString &name) const
    {
        return folder + QStringLiteral("/control/") + name;
    }
};
