// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "models/base/format.h"
#include "tests/support/runner.h"

#include <QCoreApplication>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Words of the program in a language that is written from right to left.
class LanguageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QCOMPARE(useLanguage(u"ar"_s), u"ar"_s); }
    void cleanup() { useLanguage(u"en"_s); }

    void whatStandsInASentenceKeepsItsOwnDirection()
    {
        const auto text = QCoreApplication::translate("Dayshift::Window", "%1 \u00b7 day %2 of %3",
                                                      "a sprint")
                                  .arg(u"Sprint 22"_s, u"7"_s, u"10"_s);
        QVERIFY2(text.contains(u"\u2068Sprint 22\u2069"_s), qPrintable(text));
        QVERIFY2(text.isRightToLeft(), qPrintable(text));
    }

    void aSpanIsWrittenInTheDigitsOfTheDates()
    {
        const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
        const Format format(QTimeZone::utc(), arabic);
        const auto span = format.span(27h + 4min);
        const auto spoken = format.span(4h + 14min);
        QVERIFY2(span.contains(arabic.toString(1)) && span.contains(arabic.toString(3)),
                 qPrintable(span));
        QVERIFY2(spoken.contains(arabic.toString(14)) && !spoken.contains(u"14"_s),
                 qPrintable(spoken));
    }

    void aCountIsWrittenInTheDigitsOfTheDates()
    {
        const auto text = QCoreApplication::translate("Dayshift::Review",
                                                      "%1 of %n done stories are in production; "
                                                      "not done: %2.",
                                                      nullptr, 15);
        QVERIFY2(text.contains(QLocale().toString(15)), qPrintable(text));
    }

    void othersAreLeftAsTheyAre()
    {
        useLanguage(u"de"_s);
        const auto text = QCoreApplication::translate("Dayshift::Window", "%1 \u00b7 day %2 of %3",
                                                      "a sprint");
        QVERIFY2(text.contains(u"%1"_s) && !text.contains(u'\u2068'), qPrintable(text));
    }
};

static const Registered<LanguageTest> known;

#include "tst_language.moc"
