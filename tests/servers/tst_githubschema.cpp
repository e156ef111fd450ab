// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/facttables.h"
#include "tests/support/machinery.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
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

// What we ask GitHub, before GitHub's own OpenAPI document, and what we read of its examples.
class GitHubSchemaTest : public QObject
{
    Q_OBJECT

    static bool isThere()
    {
        if (QFile::exists(QStringLiteral(DAYSHIFT_SOURCE_DIR "/build/openapi/github.json")))
            return true;
        qWarning("NOT RUN: Prism is not in build/openapi; tests/run.sh installs it from the npm "
                 "registry, or tests/servers/openapi.sh install");
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

        // GitHub's own example of a job lacks a field that its schema wants; of ours nothing may.
        for (const auto &finding : prism.findings())
            QVERIFY2(finding.contains("response.body"_L1), qPrintable(finding));
    }
};

static const Registered<GitHubSchemaTest> known;
#include "tst_githubschema.moc"
