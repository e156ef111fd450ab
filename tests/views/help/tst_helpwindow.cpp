// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/help/helpwindow.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class HelpWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasATitleAndAText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de_DE"_s;
        QTest::newRow("not written yet") << u"tlh"_s;
    }
    void everyPageHasATitleAndAText()
    {
        QFETCH(const QString, language);
        const auto topics = helpIn(language);
        QCOMPARE_GT(topics.size(), 15);
        QSet<QString> titles;
        for (const auto &topic : topics) {
            QVERIFY2(topic.text.startsWith("# "_L1), qPrintable(topic.id));
            QVERIFY2(topic.text.size() > 200, qPrintable(topic.id));
            titles.insert(topic.title);
        }
        QCOMPARE(titles.size(), topics.size());
    }

    void everyLanguageHasPagesOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"de", "fr", "es", "pt_BR", "ja", "zh_CN", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyLanguageHasPagesOfItsOwn()
    {
        QFETCH(const QString, language);
        const auto english = helpIn(u"en"_s), own = helpIn(language);
        QCOMPARE(own.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            QCOMPARE(own[i].id, english[i].id);
            QVERIFY2(own[i].text != english[i].text, qPrintable(english[i].id));
        }
    }

    void theSearchLeavesThePagesThatHaveTheWords()
    {
        const Theme theme;
        HelpWindow window(theme, helpIn(u"en"_s));
        const auto all = window.contents();

        window.search(u"signing record"_s);

        QVERIFY(window.contents().size() < all.size());
        QVERIFY(window.contents().contains(u"Releases and signing"_s));
        window.search(u"quetzalcoatl"_s);
        QVERIFY(window.contents().isEmpty());
        window.open(u"wall"_s);
        QCOMPARE(window.contents(), all);
        QVERIFY(window.text().startsWith("Wall display"_L1));
    }
};

static const Registered<HelpWindowTest> known;

#include "tst_helpwindow.moc"
