// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/pipelineactions.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "tests/support/realmaster.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QThread>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What the program tells, line by line, while a real Buildbot builds; it stays in the build folder
// as recordings/five-stages.jsonl.
class RecordingTest : public QObject
{
    Q_OBJECT

    static inline const QStringList Stages {u"build"_s, u"functional"_s, u"performance"_s,
                                            u"security"_s, u"deploy"_s};

    RealMaster m_master;
    const QTemporaryDir m_folder;
    const QString m_workspace = m_folder.filePath(u"shop.dayshift"_s);
    QProcess m_poll;
    QByteArray m_told;

    static bool dayshift(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(DAYSHIFT_PROGRAM), arguments);
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)
                && process.exitCode() == 0;
    }

    // Each line so far as a document.
    QList<QJsonObject> lines()
    {
        m_told += m_poll.readAllStandardOutput();
        QList<QJsonObject> lines;
        for (const auto &line : m_told.left(m_told.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
    static QJsonObject shopIn(const QJsonObject &line, int number)
    {
        for (const auto pipeline : line["pipelines"_L1].toArray()) {
            if (pipeline["name"_L1] == "shop"_L1 && pipeline["id"_L1] == QString::number(number))
                return pipeline.toObject();
        }
        return {};
    }
    // In the order in which they were told, each once: "deploy failed". A place in a queue may be
    // too short to be seen.
    QStringList stagesTold(int number)
    {
        QStringList told;
        QHash<QString, QString> last;
        for (const auto &line : lines()) {
            for (const auto stage : shopIn(line, number)["stages"_L1].toArray()) {
                const auto name = stage["name"_L1].toString();
                const auto status = stage["status"_L1].toString();
                // Buildbot has a step of its own before the first of ours.
                if (Stages.contains(name) && status != "queued"_L1
                    && std::exchange(last[name], status) != status)
                    told.append(name + u' ' + status);
            }
        }
        return told;
    }
    QStringList buildTold(int number)
    {
        QStringList told;
        for (const auto &line : lines()) {
            const auto status = shopIn(line, number)["status"_L1].toString();
            if (!status.isEmpty() && status != "queued"_L1 && !told.endsWith(status))
                told.append(status);
        }
        return told;
    }
    int newestNumber()
    {
        int newest = 0;
        if (const auto all = lines(); !all.isEmpty()) {
            for (const auto pipeline : all.last()["pipelines"_L1].toArray())
                newest = std::max(newest, pipeline["id"_L1].toString().toInt());
        }
        return newest;
    }

    // Each stage waits for us, so that none is over before it was seen.
    void wishFor(const QString &round, const QHash<QString, QByteArray> &ends = {})
    {
        for (const auto &stage : Stages)
            m_master.wish(stage, "until:" + stage.toUtf8() + round.toUtf8() + ' ' + ends.value(stage));
    }
    void letThrough(int number, const QString &round)
    {
        for (const auto &stage : Stages) {
            QTRY_VERIFY2_WITH_TIMEOUT(stagesTold(number).endsWith(stage + u" running"_s),
                                      qPrintable(stagesTold(number).join(u", "_s)), 60'000);
            m_master.open(stage + round);
        }
    }
    // Through the workspace, as a window beside the program that polls would do it.
    void runAgain(int number)
    {
        Store store({.database = m_workspace}, {u"Mia"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto found = store.read([number](Database &database) {
                                    return builds().where(database,
                                                          u"pipeline = 'shop' AND number = ?"_s,
                                                          {QString::number(number)});
                                }).result();
        QVERIFY(found && found->size() == 1);
        MemorySecrets secrets;
        HttpClient http;
        PipelineActions actions(store, http, secrets);
        auto done = actions.runAgain(found->first());
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 60'000);
        QVERIFY2(done.result(), qPrintable(done.result() ? QString() : done.result().error().message()));
    }

private slots:
    void init() { m_master.forgetWishes(); }
    void cleanup()
    {
        m_master.forgetWishes();
        if (m_poll.state() == QProcess::NotRunning)
            return;
        m_poll.kill();
        m_poll.waitForFinished();
    }

    void aBuildGoesThroughFiveStagesFailsIsRunAgainAndPasses()
    {
        if (!m_master.isThere())
            return;
        QVERIFY(dayshift({u"new"_s, m_workspace, u"--team"_s, u"Shop"_s, u"--time-zone"_s,
                          u"Europe/Vienna"_s}));
        QVERIFY(dayshift({u"connect"_s, u"buildbot"_s, m_master.address, u"--name"_s, u"CI"_s,
                          u"--project"_s, u"shop"_s, u"--allow-writing"_s, u"--workspace"_s,
                          m_workspace}));
        m_poll.start(QStringLiteral(DAYSHIFT_PROGRAM), {u"poll"_s, u"--json"_s, u"--every"_s, u"1"_s,
                                                        u"--workspace"_s, m_workspace});
        QTRY_VERIFY_WITH_TIMEOUT(!lines().isEmpty(), 60'000);
        const auto first = newestNumber() + 1;

        wishFor(u"-1"_s, {{u"performance"_s, "warnings"}, {u"deploy"_s, "failure"}});
        m_master.force(u"shop"_s);
        letThrough(first, u"-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(buildTold(first), QStringList({u"running"_s, u"failed"_s}), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(stagesTold(first).endsWith(u"deploy failed"_s), 60'000);

        wishFor(u"-2"_s);
        runAgain(first);
        letThrough(first + 1, u"-2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(buildTold(first + 1), QStringList({u"running"_s, u"passed"_s}),
                                  60'000);
        QTRY_VERIFY_WITH_TIMEOUT(stagesTold(first + 1).endsWith(u"deploy passed"_s), 60'000);

        m_poll.terminate(); // as Ctrl+C: it ends by itself
        QTRY_COMPARE_WITH_TIMEOUT(m_poll.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(m_poll.exitStatus(), QProcess::NormalExit);
        keep();

        QStringList failing;
        QStringList passing;
        for (const auto &stage : Stages) {
            failing += {stage + u" running"_s,
                        stage
                                + (stage == "performance"_L1      ? u" unstable"_s
                                           : stage == "deploy"_L1 ? u" failed"_s
                                                                  : u" passed"_s)};
            passing += {stage + u" running"_s, stage + u" passed"_s};
        }
        QCOMPARE(stagesTold(first), failing);
        QCOMPARE(stagesTold(first + 1), passing);
        for (const auto &line : lines())
            QVERIFY(line["error"_L1].isNull());
        // What is over does not change any more.
        QCOMPARE(shopIn(lines().last(), first)["status"_L1].toString(), u"failed"_s);
    }

private:
    void keep()
    {
        const auto all = lines();
        QDir().mkpath(QStringLiteral(DAYSHIFT_RECORDINGS));
        QFile file(QStringLiteral(DAYSHIFT_RECORDINGS "/five-stages.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_told), m_told.size());
        qInfo("%d lines in %s", int(all.size()), qPrintable(file.fileName()));
    }
};

static const Registered<RecordingTest> known;
#include "tst_recording.moc"
