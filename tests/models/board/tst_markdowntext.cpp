// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/markdowntext.h"
#include "models/board/storyreferences.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class MarkdownTextTest : public QObject
{
    Q_OBJECT

    // The tasks as somebody would tick them off: "x _ x".
    static QString drawn(const QString &text)
    {
        QStringList marks;
        for (const auto &item : taskItems(text))
            marks.append(item.isDone ? u"x"_s : u"_"_s);
        return marks.join(u' ');
    }

private slots:
    void theFirstLineOfATextIsWhatItSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << u"Less waiting. And more."_s << u"Less waiting."_s;
        QTest::newRow("below a heading of that name") << u"## Problem\n\nSlow\n\n## goal\n\n- one\n\nBe **fast** at [it](http://x)\n"_s << u"Be fast at it"_s;
        QTest::newRow("no such heading") << u"# Epic\n\n* item\n\nSlow days\n\nmore"_s << u"Slow days"_s;
        QTest::newRow("only form") << u"# Epic\n---\n- [ ] task\n| a | b |\n"_s << QString();
        QTest::newRow("long") << QString(500, u'x') << QString(119, u'x') + u'…';
    }
    void theFirstLineOfATextIsWhatItSays()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(firstLine(text, {u"Goal"_s}), line);
    }

    void tasksAreFoundWhereMarkdownHasThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tasks");
        QTest::newRow("none") << u"just words [ ] here"_s << QString();
        QTest::newRow("open and done") << u"- [ ] one\n- [x] two\n- [X] three"_s << u"_ x x"_s;
        QTest::newRow("other bullets") << u"* [ ] one\n+ [x] two\n1. [ ] three\n2) [x] four"_s << u"_ x _ x"_s;
        QTest::newRow("within another") << u"- a list\n    - [x] deep\n      - [ ] deeper"_s << u"x _"_s;
        QTest::newRow("in a quotation") << u"> - [x] said"_s << u"x"_s;
        QTest::newRow("without a word") << u"- [ ]"_s << u"_"_s;
        QTest::newRow("with lines from Windows") << u"- [ ] one\r\n- [x]\r\n"_s << u"_ x"_s;
        QTest::newRow("not a box") << u"- [y] a\n- [] b\n- [ ]c\n-[ ] d\n[x] e"_s << QString();
        QTest::newRow("in a fence") << u"```\n- [ ] code\n```\n- [x] task"_s << u"x"_s;
        QTest::newRow("in a longer fence") << u"~~~~\n~~~\n- [ ] code\n~~~~\n- [x] task"_s << u"x"_s;
        QTest::newRow("in a fence that never ends") << u"```\n- [ ] code"_s << QString();
        QTest::newRow("in indented code") << u"words\n\n    - [ ] code\n\n- [x] task"_s << u"x"_s;
    }
    void tasksAreFoundWhereMarkdownHasThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, tasks);
        QCOMPARE(drawn(text), tasks);
    }

    void tickingChangesOneCharacter()
    {
        const auto text = u"# Plan\r\n- [ ] one  \r\n\t* [X] two\r\n"_s;
        QCOMPARE(withTask(text, 0, true), u"# Plan\r\n- [x] one  \r\n\t* [X] two\r\n"_s);
        QCOMPARE(withTask(text, 1, false), u"# Plan\r\n- [ ] one  \r\n\t* [ ] two\r\n"_s);
        QCOMPARE(withTask(text, 1, true), text); // it is ticked, in whichever letter
        QCOMPARE(withTask(text, 2, true), text);
        QCOMPARE(withTask(text, -1, true), text);
    }

    void storiesAreFoundByTheirNumber()
    {
        QCOMPARE(storyMentions(u"#12, see #2187. Not a#3, ##4, &#39; #5x or #0"_s),
                 (QList<StoryMention> {{0, 3, 12}, {9, 5, 2187}}));
        QVERIFY(mentionsStory(u"as in #2187"_s, 2187));
        QVERIFY(!mentionsStory(u"as in #21870"_s, 2187));
        QVERIFY(!mentionsStory(u"as in #218"_s, 2187));
    }

    void onlyPagesAndMailsAreLedTo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("page") << u"https://example.org/a?b=c#d"_s << true;
        QTest::newRow("page without encryption") << u"http://example.org"_s << true;
        QTest::newRow("mail") << u"mailto:ada@example.org"_s << true;
        QTest::newRow("capitals") << u"HTTPS://EXAMPLE.ORG/"_s << true;
        QTest::newRow("program") << u"javascript:alert(1)"_s << false;
        QTest::newRow("program in capitals") << u"JavaScript:alert(1)"_s << false;
        QTest::newRow("program behind a blank") << u" javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("data") << u"data:text/html,hello"_s << false;
        QTest::newRow("other program") << u"ssh://example.org"_s << false;
        QTest::newRow("relative") << u"../secret"_s << false;
        QTest::newRow("no host") << u"https:///path"_s << false;
        QTest::newRow("no receiver") << u"mailto:"_s << false;
        QTest::newRow("turned around") << u"https://example.org/\u202egpj.exe"_s << false;
        QTest::newRow("too long") << u"https://example.org/"_s + QString(3000, u'a') << false;
    }
    void onlyPagesAndMailsAreLedTo()
    {
        QFETCH(QString, address);
        QFETCH(bool, isSafe);
        QCOMPARE(safeAddress(address).has_value(), isSafe);
    }

    void aMailBringsNoTextAndNoAttachment()
    {
        const auto mail = safeAddress(u"mailto:ada@example.org?attach=/etc/passwd&body=hello"_s);
        QVERIFY(mail);
        QCOMPARE(mail->toString(), u"mailto:ada@example.org"_s);
    }

    void longTextIsShownInPart()
    {
        QString text;
        while (text.size() < 1'000'000)
            text += u"A line of words, as people write them.\n"_s;
        const auto shown = shownText(text);
        QVERIFY(shown.isShortened);
        QVERIFY(shown.text.size() <= MostCharactersShown);
        QVERIFY(shown.text.endsWith(u"write them."_s));
        QVERIFY(text.startsWith(shown.text));
        QVERIFY(!shownText(u"short"_s).isShortened);
        const auto unbroken = shownText(QString(100'000, u'x'));
        QVERIFY(unbroken.isShortened);
        QCOMPARE(unbroken.text.size(), MostCharactersShown);
    }

    void aTableWithoutRoomStaysText()
    {
        const auto table = [](int columns, int rows) {
            return u'|' + u"a|"_s.repeated(columns) + u"\n|"_s + u"---|"_s.repeated(columns) + u"\n"_s + u"x\n"_s.repeated(rows);
        };
        QCOMPARE(shownText(table(5, 50)).text, table(5, 50));
        QVERIFY(shownText(table(100, 2)).text.contains(u"\n\\|---|"_s));
        QVERIFY(shownText(table(30, 1000)).text.contains(u"\n\\|---|"_s)); // many cells in few letters
        const auto two = table(3, 3) + u'\n' + table(4, 4);
        QCOMPARE(shownText(two).text, two);
    }

    void whatALayoutWouldTakeForItsOwnIsLeftOut()
    {
        const auto frames = QString(QChar(0xfdd0)) + QChar(0xfdd1) + QChar(0xfffc) + QChar(0);
        QCOMPARE(shownText(u"a"_s + frames + u"b\r\nc\u202ed\te"_s).text, u"ab\ncd\te"_s);
    }
};

static const Registered<MarkdownTextTest> knownMarkdownTextTest;
#include "tst_markdowntext.moc"
