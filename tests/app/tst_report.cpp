// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Reports as they are written from the command line.
class ReportTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsWrittenAsItsEndingSays_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("a review on paper") << u"review"_s << u"pdf"_s << "%PDF"_ba;
        QTest::newRow("a review as text") << u"review"_s << u"md"_s << "## Release notes"_ba;
        QTest::newRow("a review by its other name") << u"sprint"_s << u"md"_s << "## Release notes"_ba;
        QTest::newRow("metrics as text") << u"metrics"_s << u"md"_s << "## Key figures"_ba;
        QTest::newRow("metrics for a browser") << u"metrics"_s << u"html"_s << "<svg"_ba;
    }
    void itIsWrittenAsItsEndingSays()
    {
        QFETCH(QString, what);
        QFETCH(QString, ending);
        QFETCH(QByteArray, holds);
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"report."_s + ending);
        QCOMPARE(dayshift({u"report"_s, what, u"--demo"_s, u"--out"_s, file}), 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(holds));
    }

    void theKindMayBeSaidAndThePagesAreCounted()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"report"_s);
        QByteArray said;
        QCOMPARE(dayshift({u"report"_s, u"metrics"_s, u"--demo"_s, u"--json"_s, u"--format"_s,
                           u"pdf"_s, u"--out"_s, file},
                          &said),
                 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF"));
        QVERIFY(QJsonDocument::fromJson(said)[u"pages"].toInt() >= 1);
        QCOMPARE(dayshift({u"report"_s, u"metrics"_s, u"--demo"_s, u"--json"_s, u"--format"_s,
                           u"md"_s, u"--out"_s, file},
                          &said),
                 0);
        QVERIFY(QJsonDocument::fromJson(said)[u"pages"].isNull());
        QCOMPARE(dayshift({u"report"_s, u"metrics"_s, u"--demo"_s, u"--format"_s, u"doc"_s,
                           u"--out"_s, file}),
                 2);
    }

    void wrongUseIsSaidAndNothingWritten()
    {
        const QTemporaryDir folder;
        QCOMPARE(dayshift({u"report"_s, u"review"_s, u"--demo"_s, u"--out"_s,
                           folder.filePath(u"x.doc"_s)}),
                 2);
        QCOMPARE(dayshift({u"report"_s, u"weather"_s, u"--demo"_s, u"--out"_s,
                           folder.filePath(u"x.md"_s)}),
                 2);
        QCOMPARE(dayshift({u"report"_s, u"review"_s, u"--demo"_s, u"--sprint"_s, u"Sprint 99"_s,
                           u"--out"_s, folder.filePath(u"x.md"_s)}),
                 1);
        QVERIFY(!QFile::exists(folder.filePath(u"x.md"_s)));
    }

private:
    static int dayshift(const QStringList &arguments, QByteArray *said = nullptr)
    {
        QProcess process;
        process.start(QStringLiteral(DAYSHIFT_PROGRAM), arguments);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return -1;
        if (said)
            *said = process.readAllStandardOutput();
        return process.exitCode();
    }
};

static const Registered<ReportTest> known;
#include "tst_report.moc"
