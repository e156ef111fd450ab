// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/shell/exportdesk.h"
#include "views/shell/exportsheets.h"
#include "views/shell/job.h"
#include "views/shell/jobbar.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

    Theme m_theme;
    QWidget m_window;
    QTemporaryDir m_folder;

    static Export table(qsizetype rows)
    {
        using Kind = ExportRows::Kind;
        Export exported;
        exported.head = {.workspace = u"Atlas team"_s, .view = u"Board"_s, .filter = u"Sprint 22"_s};
        exported.format = Format(QTimeZone(7200), QLocale(QLocale::English));
        exported.rows.columns = {{u"Title"_s}, {u"Points"_s, Kind::Number},
                                 {u"Since"_s, Kind::Moment}, {u"Age"_s, Kind::Span}};
        exported.rows.count = rows;
        exported.rows.row = [](qsizetype row) -> QVariantList {
            return {u"Row %1"_s.arg(row), -1.5,
                    QDateTime(QDate(2026, 6, 16), QTime(9, 20, 7), Qt::UTC), qint64(3'725'000)};
        };
        return exported;
    }
    QByteArray written(const Export &exported, ExportTarget target)
    {
        JobBar jobs(m_theme);
        ExportDesk desk(m_theme, jobs, &m_window);
        QSignalSpy told(&desk, &ExportDesk::told);
        desk.write(exported, target);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30000); }();
        QFile file(target.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qsizetype pagesOf(const QByteArray &pdf)
    {
        return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
    }

private slots:
    void aTableHasTimesWithTheirOffsetAndRawSeconds()
    {
        const auto csv = written(table(1), {.file = m_folder.filePath(u"a.csv"_s),
                                            .kind = ExportTarget::Kind::Csv, .separator = u';'});
        QCOMPARE(QString::fromUtf8(csv), u"Title;Points;Since;Age;Age (seconds)\r\n"_s +
                      u"Row 0;-1.5;2026-06-16T11:20:07+02:00;1\u00a0h\u00a02\u00a0min;3725\r\n"_s);
    }

    void aCellIsNoFormulaAndKeepsItsQuotes()
    {
        QCOMPARE(csvCell(u"=1+1"_s, u','), u"'=1+1"_s);
        QCOMPARE(csvCell(u"a,\"b\""_s, u','), u"\"a,\"\"b\"\"\""_s);
        QCOMPARE(csvCell(u"a;b"_s, u','), u"a;b"_s);
    }

    void aLongTableGoesOverNumberedPages()
    {
        const auto exported = table(300);
        const ExportSheets sheets(exported, {1123, 794});
        QCOMPARE_GT(sheets.count(), 5);
        const auto pdf = written(exported, {.file = m_folder.filePath(u"a.pdf"_s)});
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pagesOf(pdf), sheets.count());
    }

    void aThingThatHasGoneMeanwhileIsLeftOut()
    {
        auto exported = table(3);
        exported.rows.row = [](qsizetype row) {
            return row == 1 ? QVariantList() : QVariantList {u"Row %1"_s.arg(row), {}, {}, {}};
        };
        const auto csv = written(exported, {.file = m_folder.filePath(u"b.csv"_s),
                                            .kind = ExportTarget::Kind::Csv});
        QCOMPARE(csv.count('\n'), 3);
        QVERIFY(!csv.contains("Row 1"));
    }

    void aCancelledExportWritesNoFile()
    {
        JobBar jobs(m_theme);
        ExportDesk desk(m_theme, jobs, &m_window);
        const auto file = m_folder.filePath(u"cancelled.csv"_s);
        QPointer<Job> job = desk.write(table(50'000), {.file = file, .kind = ExportTarget::Kind::Csv});
        QCOMPARE(jobs.jobs().size(), 1);
        job->cancel();
        QTRY_VERIFY(!job);
        QVERIFY(jobs.jobs().isEmpty());
        QVERIFY(!QFile::exists(file));
    }

    void whatCannotBeWrittenIsSaidAndTheOldFileStays()
    {
        JobBar jobs(m_theme);
        ExportDesk desk(m_theme, jobs, &m_window);
        QSignalSpy told(&desk, &ExportDesk::told);
        desk.write(table(1), {.file = m_folder.filePath(u"none/x.csv"_s),
                              .kind = ExportTarget::Kind::Csv});
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Notice>().kind, Notice::Kind::Failure);
    }

    void aPictureIsLightWhateverTheWindowLooksLike()
    {
        m_theme.setChoice(Look::Dark);
        JobBar jobs(m_theme);
        ExportDesk desk(m_theme, jobs, &m_window);
        auto exported = table(0);
        exported.size = {200, 100};
        Look seen = Look::System;
        exported.paint = [&](QPainter *painter, const Theme &paper) {
            const PaperLook look(m_theme);
            seen = m_theme.look();
            QCOMPARE(paper.look(), Look::Light);
            painter->fillRect(0, 0, 200, 100, m_theme.color(Ink::Surface));
        };
        const auto once = desk.picture(exported, 1), twice = desk.picture(exported, 2);
        QCOMPARE(seen, Look::Light);
        QCOMPARE(m_theme.look(), Look::Dark);
        QCOMPARE(twice.size(), once.size() * 2);
        QCOMPARE(once.pixelColor(0, 0), QColor(Qt::white));
        m_theme.setChoice(Look::Light);
    }

    void aJobTellsHowFarItIsAndIsPausedAndEnded()
    {
        JobBar jobs(m_theme);
        Job job(u"Import"_s);
        job.setCancel(u"Cancel, keep nothing"_s);
        job.setPausable(true);
        jobs.add(&job);
        job.setProgress(38, 100);
        QCOMPARE(jobs.summary(), u"Import, 38\u00a0%"_s);
        QSignalSpy paused(&job, &Job::paused);
        job.setPaused(true);
        QCOMPARE(paused.count(), 1);
        jobs.setShown(false);
        QCOMPARE(jobs.running(), QStringList {u"Import"_s});
        job.cancel();
        QVERIFY(job.isCancelled());
        job.finish();
        QVERIFY(jobs.jobs().isEmpty());
        QVERIFY(jobs.summary().isEmpty());
    }
};

static const Registered<ExportTest> known;

#include "tst_export.moc"
