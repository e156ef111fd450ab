// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

// A service at which people sign in, a Prometheus that scrapes it each second, and an Alertmanager:
// on free ports of the loopback interface, in a folder that goes with it.
class RealMonitoring
{
public:
    // False where they are not installed: then the output says so, and under CI the test failed.
    [[nodiscard]] bool isThere() const
    {
        if (!QStandardPaths::findExecutable(QStringLiteral("prometheus")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("prometheus-alertmanager")).isEmpty())
            return true;
        qWarning("NOT RUN: there is no prometheus, or no prometheus-alertmanager");
        if (qEnvironmentVariable("CI") == QLatin1String("true"))
            QTest::qFail("There is no Prometheus to test with.", __FILE__, __LINE__);
        return false;
    }

    ~RealMonitoring()
    {
        for (auto process = m_processes.rbegin(); process != m_processes.rend(); ++process) {
            (*process)->terminate();
            if (!(*process)->waitForFinished(5000)) {
                (*process)->kill();
                (*process)->waitForFinished(5000);
            }
        }
    }

    // All three answer when this returns true. The alert is SignInSuccessLow of this service.
    [[nodiscard]] bool start(const QString &service)
    {
        m_login = freePort();
        m_alertmanager = freePort();
        m_prometheus = freePort();
        write(QStringLiteral("rules.yml"),
              "groups:\n- name: sign-in\n  interval: 1s\n  rules:\n  - alert: SignInSuccessLow\n"
              "    expr: 100 * sum(rate(signin_succeeded_total[5s])) / "
              "sum(rate(signin_attempts_total[5s])) < 95\n    labels: {severity: critical, service: "
                      + service.toUtf8()
                      + "}\n    annotations: {summary: 'Sign-in success is {{ $value | printf "
                        "\"%.1f\" }} %'}\n  - alert: Watchdog\n    expr: vector(1)\n    labels: "
                        "{severity: none}\n");
        write(QStringLiteral("prometheus.yml"),
              "global: {scrape_interval: 1s, evaluation_interval: 1s}\nrule_files: [rules.yml]\n"
              "alerting: {alertmanagers: [{static_configs: [{targets: ['127.0.0.1:"
                      + QByteArray::number(m_alertmanager)
                      + "']}]}]}\nscrape_configs: [{job_name: signin, static_configs: [{targets: "
                        "['127.0.0.1:"
                      + QByteArray::number(m_login) + "']}]}]\n");
        write(QStringLiteral("alertmanager.yml"),
              "route: {receiver: nobody, group_wait: 0s, group_interval: 1s}\n"
              "receivers: [{name: nobody}]\n");
        run(QStringLiteral("python3"),
            {QStringLiteral(DAYSHIFT_SOURCE_DIR "/tests/servers/signin/service.py"),
             QString::number(m_login)});
        // Without an empty address of the cluster it opens one to the world.
        run(QStringLiteral("prometheus-alertmanager"),
            {QStringLiteral("--config.file=alertmanager.yml"), QStringLiteral("--storage.path=am"),
             QStringLiteral("--cluster.listen-address="),
             QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_alertmanager)});
        run(QStringLiteral("prometheus"),
            {QStringLiteral("--config.file=prometheus.yml"),
             QStringLiteral("--storage.tsdb.path=data"),
             QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_prometheus)});
        return answers(m_login, QStringLiteral("/metrics"))
                && answers(m_alertmanager, QStringLiteral("/-/ready"))
                && answers(m_prometheus, QStringLiteral("/-/ready"));
    }

    [[nodiscard]] QString prometheus() const { return address(m_prometheus); }
    [[nodiscard]] QString alertmanager() const { return address(m_alertmanager); }
    [[nodiscard]] QString login() const { return address(m_login); }
    // From now on so many of all sign-ins fail.
    [[nodiscard]] bool fail(double share) const
    {
        QNetworkRequest request(QUrl(login() + QStringLiteral("/fail?%1").arg(share)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
        return !sent(request, "x").isNull();
    }

    // The body of a good answer; null for any other.
    [[nodiscard]] static QByteArray sent(const QNetworkRequest &request, const QByteArray &body = {})
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? network.get(request)
                                                                  : network.post(request, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000)
            || reply->error() != QNetworkReply::NoError)
            return {};
        return reply->readAll() + ' '; // never null
    }

private:
    static QString address(quint16 port) { return QStringLiteral("http://127.0.0.1:%1").arg(port); }
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    static bool answers(quint16 port, const QString &path)
    {
        return QTest::qWaitFor(
                [&] { return !sent(QNetworkRequest(QUrl(address(port) + path))).isNull(); }, 60'000);
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void run(const QString &program, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setWorkingDirectory(m_folder.path());
        process->setStandardOutputFile(QProcess::nullDevice());
        process->setStandardErrorFile(m_folder.filePath(program + QStringLiteral(".log")));
        process->start(program, arguments);
        m_processes.push_back(std::move(process));
    }

    const QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    quint16 m_login = 0;
    quint16 m_alertmanager = 0;
    quint16 m_prometheus = 0;
};
