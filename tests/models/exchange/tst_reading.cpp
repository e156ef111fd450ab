// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/dates.h"
#include "models/exchange/format.h"
#include "models/exchange/tablereader.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

const auto Heading = QByteArrayLiteral("Summary,Issue key,Issue id,Issue Type,Status,Created\n");

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto text = status.readAll();
    const auto at = text.indexOf("VmHWM:");
    return text.mid(at + 6, 30).simplified().split(' ').value(0).toLongLong();
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    int m_files = 0;

    QString file(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(QString::number(++m_files)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    Result<Holding> read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        return readExport({file(bytes)}, {}, options);
    }
    static QString drawn(const Dates::Reading &reading)
    {
        switch (reading.outcome) {
        case Dates::Outcome::Empty:
            return u"empty"_s;
        case Dates::Outcome::Bad:
            return u"bad"_s;
        case Dates::Outcome::Ambiguous:
            return u"ambiguous"_s;
        case Dates::Outcome::Read:
            break;
        }
        const auto &moment = reading.moment;
        return moment.at.toString(moment.dateOnly ? u"yyyy-MM-dd"_s : u"yyyy-MM-ddTHH:mm:ss"_s)
                + (moment.zoned ? u"Z"_s : u""_s);
    }

private slots:
    void everyFormOfADateIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("drawn");
        const auto row = [](const char *text, const char *drawn) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(drawn);
        };
        row("12/Mar/24 9:41 AM", "2024-03-12T09:41:00");
        row("12/Mar/24 12:05 AM", "2024-03-12T00:05:00");
        row("12/Mar/24 12:05 PM", "2024-03-12T12:05:00");
        row("12/Mar/24 09:41", "2024-03-12T09:41:00");
        row("2024-03-12T09:41:07Z", "2024-03-12T09:41:07Z");
        row("2024-03-12T09:41:07.123+0200", "2024-03-12T07:41:07Z");
        row("2024-03-12 09:41:07 UTC", "2024-03-12T09:41:07Z");
        row("2024-03-12T09:41:07-05:30", "2024-03-12T15:11:07Z");
        row("2024-03-12", "2024-03-12");
        row("Fri, 24 Sep 2021 14:22:15 -0700", "2021-09-24T21:22:15Z");
        row("Mon Feb 06 2023 05:00:00 GMT+0000 (GMT)", "2023-02-06T05:00:00Z");
        row("2026/08/13 18:55", "2026-08-13T18:55:00");
        row("13.08.2026 18:55", "2026-08-13T18:55:00");
        row("06-09-2024 13:55", "ambiguous");
        row("1700000000123", "2023-11-14T22:13:20Z");
        row("31/Feb/24 9:41 AM", "bad");
        row("12/Mrz/24 9:41 AM", "bad");
        row("12/Mar/24 25:61", "bad");
        row("45363.40", "bad");
        row("13:00 PM", "bad");
        row("yesterday", "bad");
        row("12/Mar/24 9:41 AM and more", "bad");
        row("", "empty");
    }
    void everyFormOfADateIsRead()
    {
        QFETCH(QString, text);
        Dates dates;
        if (text.startsWith(u"13."_s))
            dates.note(text);
        QTEST(drawn(dates.read(text)), "drawn");
    }
    void oneDateWithABigNumberDecidesTheOrderOfAll()
    {
        Dates dayFirst, monthFirst, both;
        dayFirst.note(u"16/02/2017 15:26"_s);
        monthFirst.note(u"02/16/2017"_s);
        both.note(u"16/02/2017"_s);
        both.note(u"02/16/2017"_s);
        QCOMPARE(drawn(dayFirst.read(u"06/09/2024"_s)), u"2024-09-06"_s);
        QCOMPARE(drawn(monthFirst.read(u"06/09/2024"_s)), u"2024-06-09"_s);
        QCOMPARE(drawn(both.read(u"06/09/2024"_s)), u"ambiguous"_s);
        QCOMPARE(drawn(Dates(DateOrder::DayFirst).read(u"06/09/2024"_s)), u"2024-09-06"_s);
    }
    void rowsMayEndInAnyWayAndCellsMayHoldAnything()
    {
        const auto text = QByteArrayLiteral("Summary;Issue key\r\"a\r\nb \"\"c\"\";\";A-1\r\n"
                                            ";A-2\n\r\n;\n\"last\";A-3");
        TableReader table(*survey(file(text)));
        QVERIFY(table.open());
        QCOMPARE(table.headings(), QStringList({u"Summary"_s, u"Issue key"_s}));
        QStringList drawnRows;
        QVERIFY(table.each([&](const TableRow &row) {
            drawnRows.append(QString::number(row.line) + u':' + row.cells.join(u'|'));
        }));
        QCOMPARE(drawnRows, QStringList({u"2:a\r\nb \"c\";|A-1"_s, u"4:|A-2"_s, u"7:last|A-3"_s}));
        QCOMPARE(table.rows(), 5);
        QCOMPARE(table.blankRows(), 2);
    }
    void aRowThatIsCutBetweenTwoPiecesIsWhole()
    {
        QByteArray text = Heading;
        for (int i = 1; i <= 20000; ++i)
            text += "\"Gr\xc3\xb6\xc3\x9f" "e \"\"" + QByteArray::number(i) + "\"\",\",K-"
                    + QByteArray::number(i) + ",,Story,To Do,12/Mar/24 9:41 AM\r\n";
        const auto holding = read(text);
        QVERIFY(holding);
        QCOMPARE(holding->items.size(), 20000);
        for (int i = 1; i <= 20000; ++i)
            QCOMPARE(holding->items[i - 1].title, u"Größe \"%1\","_s.arg(i));
    }
    void oldEncodingsAreReadAndSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("title");
        const auto heading = QByteArrayLiteral("Summary,Issue key,Status\n");
        QTest::newRow("western") << heading + "Gr\xf6\xdf" "e,A-1,To Do\n"
                                 << u"ISO-8859-1"_s << u"Größe"_s;
        QTest::newRow("windows") << heading + "\x93" "ja\x94 \x80,A-1,To Do\n"
                                 << u"Windows-1252"_s << u"“ja” €"_s;
        QTest::newRow("japanese")
                << QByteArrayLiteral("Summary,Issue key,\x83\x58\x83\x65\x81\x5b\x83\x5e\x83\x58\n"
                                     "\x91\xe8\x96\xbc,A-1,x\n")
                << u"CP932"_s << u"題名"_s;
        QByteArray wide("\xfe\xff", 2);
        for (const auto letter : u"Summary,Issue key,Status\nGröße,A-1,To Do\n"_s) {
            wide += char(letter.unicode() >> 8);
            wide += char(letter.unicode() & 0xff);
        }
        QTest::newRow("big end first") << wide << u"UTF-16BE"_s << u"Größe"_s;
    }
    void oldEncodingsAreReadAndSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const auto holding = read(bytes);
        QVERIFY(holding);
        QCOMPARE(holding->facts.value("encoding"_L1).toString(), encoding);
        QTEST(holding->items.value(0).title, "title");
        QVERIFY(holding->warning(u"not-utf8"));
    }
    void aHugeFieldEndsInAnErrorAndNotInMemory()
    {
        QFile huge(m_dir.filePath(u"huge-line.csv"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        huge.write("Summary,Issue key,Issue id,Issue Type,Status,Description\n"
                   "Small,K-1,1,Story,To Do,ok\nBig,K-2,2,Story,To Do,\"");
        const QByteArray piece(1000000, 'x');
        for (int i = 0; i < 60; ++i)
            huge.write(piece);
        huge.write("\"\nLast,K-3,3,Story,To Do,ok\n");
        huge.close();
        const auto before = residentKilobytes();
        const auto holding = readExport({huge.fileName()}, {}, {});
        QVERIFY(!holding);
        QCOMPARE(holding.error().code, u"field-too-large"_s);
        QCOMPARE(holding.error().line, 3);
        QVERIFY(residentKilobytes() - before < 64 * 1024);
        huge.remove();
    }
    void twoGigabytesOfZerosEndAtOnce()
    {
        QFile zeros(m_dir.filePath(u"zeros"_s));
        QVERIFY(zeros.open(QIODevice::WriteOnly));
        QVERIFY(zeros.resize(2LL << 30)); // sparse
        zeros.close();
        const auto holding = readExport({zeros.fileName()}, {}, {});
        QVERIFY(!holding);
        QCOMPARE(holding.error().code, u"nul-byte"_s);
    }
    void readingCanBeCancelled()
    {
        QByteArray text = Heading;
        for (int i = 0; i < 50000; ++i)
            text += "Story,K-" + QByteArray::number(i) + ",,Story,To Do,\n";
        int asked = 0;
        const auto holding = read(text, {.cancelled = [&] { return ++asked > 3; }});
        QVERIFY(!holding);
        QCOMPARE(holding.error().kind, Error::Kind::Interrupted);
    }
    void whatIsNoExportIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("a text") << QByteArray("Dear all,\nthis is a letter.\n")
                                << u"unknown-format"_s;
        QTest::newRow("an array of numbers") << QByteArray("[1,2,3]") << u"unknown-format"_s;
        QTest::newRow("json of no tool") << QByteArray("{\"a\":1}") << u"unknown-format"_s;
        QTest::newRow("json with rubbish behind") << QByteArray("[{\"number\":1}] x")
                                                  << u"unknown-format"_s;
        QTest::newRow("xml of no tool") << QByteArray("<?xml version=\"1.0\"?><feed/>")
                                        << u"unknown-format"_s;
        QTest::newRow("blanks alone") << QByteArray(" \n \n") << u"empty-file"_s;
        QTest::newRow("a pdf") << QByteArray("%PDF-1.7\n...") << u"not-text"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08 something") << u"not-text"_s;
        QTest::newRow("too many columns")
                << QByteArray("Summary,Issue key") + QByteArray(5000, ',') + "\n"
                << u"too-many-columns"_s;
        QTest::newRow("a huge text in json")
                << QByteArray("[{\"number\":1,\"title\":\"") + QByteArray(17 << 20, 'x') + "\"}]"
                << u"field-too-large"_s;
        QTest::newRow("a cut issue list") << QByteArray("[{\"number\":1,\"title\":\"x")
                                          << u"truncated"_s;
        QTest::newRow("cut jira xml")
                << QByteArray("<!-- RSS generated by JIRA -->\n<rss><channel><item><key>A-1</key>")
                << u"truncated"_s;
    }
    void whatIsNoExportIsRefusedByName()
    {
        QFETCH(QByteArray, bytes);
        const auto holding = read(bytes);
        QVERIFY(!holding);
        QTEST(holding.error().code, "code");
        QCOMPARE(holding.error().whatIsSafe(), u"Nothing was changed."_s);
        QVERIFY(!holding.error().whatToDo().isEmpty());
    }
    void repeatedHeadingsAreLists()
    {
        const auto holding = read("Summary,issue KEY,Status,Sprint,Sprint,Labels,Labels,Comment\n"
                                  "A,K-1,To Do,S1,S2,a b,b,12/Mar/24 9:41 AM;me;Deploy at 9;30\n"
                                  "B,K-2,To Do,S1,,,,\n");
        QVERIFY(holding);
        const auto &item = holding->items.first();
        QCOMPARE(item.sprint, u"S2"_s);
        QCOMPARE(item.sprints, QStringList({u"S1"_s, u"S2"_s}));
        QCOMPARE(item.labels, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(item.comments.first().text, u"Deploy at 9;30"_s);
        QCOMPARE(item.comments.first().author, u"me"_s);
        QCOMPARE(holding->items[1].sprint, u"S1"_s);
    }
    void pagesOneBehindTheOtherAreOneList()
    {
        const auto page = [](int number) {
            return QByteArray("[{\"number\":") + QByteArray::number(number)
                    + ",\"title\":\"x\",\"state\":\"OPEN\"}]\n";
        };
        const auto holding = read(page(1) + page(2) + page(1));
        QVERIFY(holding);
        QCOMPARE(holding->items.size(), 2);
        QCOMPARE(holding->warning(u"duplicate-key")->n, 1);
    }
    void deepJsonEndsBeforeTheStackDoes()
    {
        const auto holding = read("[" + QByteArray(5000000, '[') + QByteArray(5000000, ']')
                                  + "]");
        QVERIFY(!holding);
        QCOMPARE(holding.error().code, u"too-deep"_s);
    }
};

static const Registered<ReadingTest> known;

#include "tst_reading.moc"
