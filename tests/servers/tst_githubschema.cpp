// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/facttables.h"
#include "tests/support/machinery.h"
#include "tests/support/hostileserver.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

// Prism, as tests/servers/openapi.sh starts it: with GitHub's own examples, or as referee before a
// fake.
class Prism
{
public:
    explicit Prism(const QString &upstream = {})
    {
        QStringList arguments {upstream.isEmpty() ? u"mock"_s : u"referee"_s, m_folder.path()};
        if (!upstream.isEmpty())
            arguments.append(upstream);
        if (!run(arguments))
            return;
        QFile file(m_folder.filePath(u"url"_s));
        if (file.open(QIODevice::ReadOnly))
            address = QString::fromUtf8(file.readAll()).trimmed();
    }
    ~Prism() { (void)run({u"stop"_s, m_folder.path()}); }
    Q_DISABLE_COPY_MOVE(Prism)

    // What it found against GitHub's document so far.
    [[nodiscard]] QStringList findings() const
    {
        QFile file(m_folder.filePath(u"log"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {u"no log"_s};
        QStringList findings;
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.contains("Violation"_L1) || line.contains("terminated with error"_L1))
                findings.append(line.trimmed());
        }
        return findings;
    }

    QString address; // empty: it did not come up

private:
    static bool run(const QStringList &arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice()); // Prism goes on after the script
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(u"bash"_s,
                      QStringList {QStringLiteral(DAYSHIFT_SOURCE_DIR "/tests/servers/openapi.sh")}
                              + arguments);
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000)
                && process.exitCode() == 0;
    }

    const QTemporaryDir m_folder;
};

} // namespace

// What we ask GitHub and what our fake of it answers, before GitHub's own OpenAPI document.
class GitHubSchemaTest : public QObject
{
    Q_OBJECT

    static inline const QString Repository = u"/repos/octo-org/octo-repo"_s;
    static constexpr int Run = 30433642;

    static bool isThere()
    {
        if (QFile::exists(QStringLiteral(DAYSHIFT_SOURCE_DIR "/build/openapi/github.json")))
            return true;
        qWarning("NOT RUN: Prism is not in build/openapi; tests/run.sh installs it from the npm "
                 "registry, or tests/servers/openapi.sh install");
        if (qEnvironmentVariable("CI") == "true"_L1)
            QTest::qFail("There is no Prism to test with.", __FILE__, __LINE__);
        return false;
    }
    static Connection connection(const QString &address)
    {
        return {.id = ConnectionId::create(),
                .name = u"GitHub"_s,
                .provider = u"github"_s,
                .address = address,
                .projects = u"octo-org/octo-repo"_s,
                .mayWrite = true};
    }
    static QByteArray exampleOf(const Prism &prism, const QString &path)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(prism.address + path))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000))
            return {};
        return reply->readAll();
    }
    static bool detailsAreRead(Machinery &machinery, const BuildId &build, std::optional<Error> *error)
    {
        bool done = false;
        QObject ear;
        connect(&machinery.poller, &Poller::detailsRead, &ear,
                [&](const BuildId &, const std::optional<Error> &why) {
                    done = true;
                    *error = why;
                });
        machinery.poller.readDetails(build);
        return QTest::qWaitFor([&] { return done; }, 60'000);
    }
    // Our fake: a repository of one run with one job, answering with what GitHub's examples say but
    // for what moves.
    struct Fake
    {
        HostileServer server;
        QJsonObject runs;
        QJsonObject jobs;

        void tell(const QJsonValue &status, const QJsonValue &conclusion, int attempt = 1)
        {
            auto run = runs[u"workflow_runs"_s][0].toObject();
            run[u"status"_s] = status;
            run[u"conclusion"_s] = conclusion;
            run[u"run_attempt"_s] = attempt;
            runs[u"workflow_runs"_s] = QJsonArray {run};
            auto job = jobs[u"jobs"_s][0].toObject();
            job[u"run_id"_s] = Run;
            job[u"created_at"_s] = u"2020-01-20T17:42:00Z"_s;
            job[u"status"_s] = status;
            job[u"conclusion"_s] = conclusion;
            job[u"run_attempt"_s] = attempt;
            job[u"completed_at"_s] = conclusion.isNull() ? QJsonValue() : u"2020-01-20T17:44:39Z"_s;
            jobs[u"jobs"_s] = QJsonArray {job};
            answer({}, QJsonDocument(runs).toJson());
            answer(u"/%1/jobs"_s.arg(Run), QJsonDocument(jobs).toJson());
        }
        void answer(const QString &path, const QByteArray &body)
        {
            const auto said = HostileServer::answer(200, body, {{"Content-Type", "application/json"}});
            for (const auto &query : {u""_s, u"?per_page=20&exclude_pull_requests=true"_s,
                                      u"?filter=latest&per_page=100"_s})
                server.on(Repository + u"/actions/runs"_s + path + query, said);
        }
    };

private slots:
    // The mock refuses a question that the document does not know with 404 or 422, and this test
    // fails.
    void gitHubsOwnExamplesAreReadAndOurQuestionsAreAllowed()
    {
        if (!isThere())
            return;
        const Prism prism;
        QVERIFY2(!prism.address.isEmpty(), "Prism did not come up");
        Machinery machinery(connection(prism.address), u"token"_s);

        QTRY_VERIFY_WITH_TIMEOUT(machinery.readings >= 1, 60'000);
        QVERIFY2(!machinery.lastError,
                 qPrintable(machinery.lastError ? machinery.lastError->message() : QString()));
        const auto all = machinery.all(builds());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].number, u"562"_s);
        QCOMPARE(all[0].status, Status::Queued);
        QVERIFY(all[0].pipeline.endsWith("Build"_L1));
        QVERIFY(all[0].page.endsWith("/actions/runs/30433642"_L1));
        const auto job = machinery.stage(all[0].id, u"build"_s);
        QCOMPARE(job.status, Status::Passed);
        QCOMPARE(job.kind, StageKind::Build);

        std::optional<Error> error;
        QVERIFY(detailsAreRead(machinery, all[0].id, &error));
        QVERIFY2(!error, qPrintable(error ? error->message() + error->detail : QString()));
        QVERIFY(!machinery.all(artifacts()).isEmpty());

        auto over = all[0];
        over.status = Status::Failed; // what still waits cannot be run again
        using Deed = std::function<QFuture<Result<Done>>()>;
        for (const auto &deed :
             {Deed([&] { return machinery.actions.runAgain(over); }),
              Deed([&] { return machinery.actions.runFailedAgain(over); }),
              Deed([&] { return machinery.actions.cancel(all[0]); }),
              Deed([&] { return machinery.actions.start(over, u"main"_s); })}) {
            const auto done = Machinery::wait(deed());
            QVERIFY2(done, qPrintable(done ? QString()
                                           : done.error().message() + done.error().detail + prism.findings().join(u'\n')));
        }
        // GitHub's own example of a job lacks a field that its schema wants; of ours nothing may.
        for (const auto &finding : prism.findings())
            QVERIFY2(finding.contains("response.body"_L1), qPrintable(finding));
    }

    void ourFakeOfGitHubKeepsToItsSchemaWhileARunFailsAndPassesAtItsSecondTry()
    {
        if (!isThere())
            return;
        Fake fake;
        {
            const Prism mock;
            QVERIFY2(!mock.address.isEmpty(), "Prism did not come up");
            const auto example = [&](const QString &path) {
                return QJsonDocument::fromJson(exampleOf(mock, Repository + path)).object();
            };
            fake.runs = example(u"/actions/runs"_s);
            fake.jobs = example(u"/actions/runs/%1/jobs"_s.arg(Run));
            QVERIFY(!fake.runs.isEmpty() && !fake.jobs.isEmpty());
        }
        fake.tell(u"queued"_s, {});
        const Prism referee(fake.server.url({}).toString());
        QVERIFY2(!referee.address.isEmpty(), "Prism did not come up");
        Machinery machinery(connection(referee.address), u"token"_s);
        const auto now = [&] { return machinery.all(builds()).value(0); };
        const auto job = [&] { return machinery.stage(now().id, u"build"_s); };
        // The machinery looks by itself each second; that a question was asked is enough to wait for.
        const auto becomes = [&](Status status) {
            const bool is = QTest::qWaitFor(
                    [&] { return now().status == status && job().status == status; }, 60'000);
            return is && !machinery.lastError;
        };
        const auto why = [&] {
            return referee.findings().join(u'\n').toUtf8()
                    + (machinery.lastError ? machinery.lastError->detail.toUtf8() : QByteArray());
        };

        QVERIFY2(becomes(Status::Queued), why());
        fake.tell(u"in_progress"_s, {});
        QVERIFY2(becomes(Status::Running), why());
        fake.tell(u"completed"_s, u"failure"_s);
        QVERIFY2(becomes(Status::Failed), why());
        fake.tell(u"in_progress"_s, {}, 2);
        QVERIFY2(becomes(Status::Running), why());
        fake.tell(u"completed"_s, u"success"_s, 2);
        QVERIFY2(becomes(Status::Passed), why());
        QCOMPARE(now().attempt, 2);
        QCOMPARE(referee.findings(), QStringList());

        // The referee is awake: a status that is a number breaks the schema.
        const auto before = now();
        fake.tell(7, {}, 2);
        QTRY_VERIFY_WITH_TIMEOUT(machinery.reading().failedSince.isValid(), 60'000);
        QVERIFY2(referee.findings().join(u'\n').contains("status"_L1), why());
        QCOMPARE(now(), before);
    }
};

static const Registered<GitHubSchemaTest> known;
#include "tst_githubschema.moc"
