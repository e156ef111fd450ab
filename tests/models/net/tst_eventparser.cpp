// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/eventparser.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;

class EventParserTest : public QObject
{
    Q_OBJECT

    static QByteArray drawn(const QList<EventParser::Event> &events)
    {
        QByteArrayList parts;
        for (const auto &event : events)
            parts.append(event.name + '=' + event.data);
        return parts.join('|').replace('\n', "\\n");
    }

private slots:
    void eventsAreReadAsTheyCome_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("events");
        QTest::newRow("Buildbot's") << QByteArray("event: handshake\ndata: 1b-2c\n\n"
                                                  "event: event\ndata: {\"key\": [\"builds\"]}\n\n")
                                    << QByteArray("handshake=1b-2c|event={\"key\": [\"builds\"]}");
        QTest::newRow("of several lines") << QByteArray("data: a\ndata: b\n\n")
                                          << QByteArray("=a\\nb");
        QTest::newRow("with other line ends")
                << QByteArray("data: a\r\n\r\ndata: b\r\rdata: c\n\n") << QByteArray("=a|=b|=c");
        QTest::newRow("remarks, and fields that mean nothing here")
                << QByteArray(": hello\nid: 7\nretry: 10\n\ndata: a\nnonsense\n\n")
                << QByteArray("=a");
        QTest::newRow("without a blank, and with two") << QByteArray("data:a\n\ndata:  b\n\n")
                                                       << QByteArray("=a|= b");
        QTest::newRow("an empty one") << QByteArray("data\n\n") << QByteArray("=");
        QTest::newRow("a name alone is none") << QByteArray("event: a\n\n") << QByteArray();
        QTest::newRow("cut short") << QByteArray("data: a\n") << QByteArray();
    }
    void eventsAreReadAsTheyCome()
    {
        QFETCH(QByteArray, bytes);
        EventParser whole;
        QTEST(drawn(whole.feed(bytes)), "events");
        // In pieces they say the same.
        EventParser parser;
        QList<EventParser::Event> found;
        for (const char byte : bytes)
            found += parser.feed(QByteArray(1, byte));
        QTEST(drawn(found), "events");
    }

    void anEventWithoutEndIsLeftOutAndTheNextIsRead()
    {
        EventParser parser(100);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(parser.feed("data: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n").isEmpty());
        QCOMPARE(drawn(parser.feed("\ndata: b\n\n")), QByteArray("=b"));
        QVERIFY(parser.feed(QByteArray(1'000'000, 'x')).isEmpty());
        QCOMPARE(drawn(parser.feed("\n\ndata: c\n\n")), QByteArray("=c"));
    }
};

static const Registered<EventParserTest> known;
#include "tst_eventparser.moc"
