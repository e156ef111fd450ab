// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/csv.h"
#include "models/metrics/dataset.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

    static Result<Dataset> read(const QString &file, const QByteArray &text)
    {
        const QTemporaryDir folder;
        QFile target(folder.filePath(file));
        if (!target.open(QIODevice::WriteOnly) || target.write(text) < 0)
            qFatal("%s cannot be written", qPrintable(file));
        target.close();
        return readDataset(folder.path());
    }

private slots:
    void cellsAreFoundByTheNameOfTheirColumn()
    {
        CsvRows rows("\xEF\xBB\xBF" "b,a,c\r\n1,\"two, \"\"2\"\"\nlines\",\n\n4\n");
        QVERIFY(rows.next());
        QCOMPARE(rows.cell(rows.column(u"b"_s)), u"1"_s);
        QCOMPARE(rows.cell(rows.column(u"a"_s)), u"two, \"2\"\nlines"_s);
        QCOMPARE(rows.cell(rows.column(u"c"_s)), QString());
        QCOMPARE(rows.cell(rows.column(u"d"_s)), QString());
        QCOMPARE(rows.line(), 2);
        QVERIFY(rows.next());
        QCOMPARE(rows.line(), 5);
        QCOMPARE(rows.cell(rows.column(u"b"_s)), u"4"_s);
        QCOMPARE(rows.cell(rows.column(u"a"_s)), QString());
        QVERIFY(!rows.next());
        QVERIFY(!rows.isBroken());
    }

    void whatIsBrokenIsNamedWithFileAndLine_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("names");
        QTest::newRow("a quotation without an end")
                << u"stories.csv"_s << QByteArray("story_id,title\nS-1,\"never\nends\n") << 2 << u"line 2"_s;
        QTest::newRow("text behind a quotation")
                << u"stories.csv"_s << QByteArray("story_id,title\nS-1,\"a\"b\n") << 2 << u"line 2"_s;
        QTest::newRow("more cells than columns")
                << u"stories.csv"_s << QByteArray("story_id,title\nS-1,a\nS-2,a,b\n") << 3 << u"line 3"_s;
        QTest::newRow("no instant") << u"stories.csv"_s
                                    << QByteArray("story_id,created_at\nS-1,2026-02-30T00:00:00Z\n")
                                    << 2 << u"created_at"_s;
        QTest::newRow("an instant of nowhere")
                << u"stories.csv"_s << QByteArray("story_id,created_at\nS-1,2026-02-03T00:00:00\n") << 2
                << u"created_at"_s;
        QTest::newRow("no number") << u"sprint_items.csv"_s
                                   << QByteArray("sprint_id,story_id,added_at,points\na,b,,many\n") << 2
                                   << u"points"_s;
        QTest::newRow("less than nothing")
                << u"usage.csv"_s << QByteArray("at,attempts\n2026-02-03T00:00:00Z,-1\n") << 2
                << u"attempts"_s;
        QTest::newRow("more successes than attempts")
                << u"usage.csv"_s << QByteArray("at,attempts,successes\n2026-02-03T00:00:00Z,1,2\n") << 2
                << u"successes"_s;
        QTest::newRow("nothing that tells its rows apart")
                << u"stories.csv"_s << QByteArray("type,title\nstory,a\n") << 1 << u"story_id"_s;
        QTest::newRow("settings that are no JSON")
                << u"params.json"_s << QByteArray("{\n\"cases\" 1}\n") << 2 << u"line 2"_s;
        QTest::newRow("an unknown word")
                << u"deployments.csv"_s << QByteArray("deployment_id,status\nD-1,maybe\n") << 2
                << u"status"_s;
    }
    void whatIsBrokenIsNamedWithFileAndLine()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, names);

        const auto dataset = read(file, text);

        QVERIFY(!dataset);
        QCOMPARE(dataset.error().kind, Error::Kind::Format);
        QCOMPARE(dataset.error().line, line);
        QVERIFY(dataset.error().what.contains(file));
        QVERIFY2(dataset.error().what.contains(names), qPrintable(dataset.error().what));
    }

    void anyNumberOfTypesIsRead()
    {
        QByteArray text("story_id,type\n");
        for (int i = 0; i < 33'000; ++i)
            text += 's' + QByteArray::number(i) + ",t" + QByteArray::number(i) + '\n';
        const auto dataset = read(u"stories.csv"_s, text);
        QVERIFY(dataset);
        const auto &facts = dataset->facts;
        QCOMPARE(facts.stories.size(), size_t(33'000));
        QCOMPARE(facts.types.at(facts.stories[32'767].type), u"t32767"_s);
        QCOMPARE(int(facts.stories.back().type), Nowhere);
    }

    void anInstantIsReadToTheSecond()
    {
        QCOMPARE(instantOf(QByteArrayView("1970-01-01T00:00:00Z")), std::optional<qint64>(0));
        QCOMPARE(instantOf(QByteArrayView("2000-02-29T23:59:59Z")), std::optional<qint64>(951'868'799));
        QCOMPARE(instantOf(QByteArrayView("2100-03-01T00:00:00Z")), std::optional<qint64>(4'107'542'400));
        QCOMPARE(instantOf(QByteArrayView("2026-01-01T01:00:00+01:00")), std::optional<qint64>(1'767'225'600));
        QVERIFY(!instantOf(QByteArrayView("2100-02-29T00:00:00Z")));
        QVERIFY(!instantOf(QByteArrayView("2026-01-01T24:61:00Z")));
    }
};

static const Registered<CsvTest> known;
#include "tst_csv.moc"
