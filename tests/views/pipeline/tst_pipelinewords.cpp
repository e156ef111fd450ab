// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/pipeline/pipelinewords.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class PipelineWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFormatOfTheirOwnWordsTellTheTeamsTime()
    {
        const QDateTime noon({2026, 6, 16}, {12, 0}, Qt::UTC);
        const PipelineWords words; // made before the team is known, as the views are
        PipelineWords::setTeamFormat(Format(QTimeZone("Asia/Tokyo")));
        QCOMPARE(words.format().clock(noon), Format(QTimeZone("Asia/Tokyo")).clock(noon));
        QCOMPARE(PipelineWords(Format(QTimeZone::utc())).format().clock(noon),
                 Format(QTimeZone::utc()).clock(noon));
        PipelineWords::setTeamFormat(Format(QTimeZone::utc()));
        QCOMPARE(words.format().clock(noon), Format(QTimeZone::utc()).clock(noon));
        PipelineWords::setTeamFormat(Format());
    }

    void aFeedThatTellsOneTimeOnlyTellsNoLength_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("one time only") << 0 << QString();
        QTest::newRow("clocks that differ") << -5 << QString();
        QTest::newRow("four minutes") << 240 << u"4 min"_s;
    }
    void aFeedThatTellsOneTimeOnlyTellsNoLength()
    {
        QFETCH(int, seconds);
        const Format format(QTimeZone::utc(), QLocale(u"en_GB"_s));
        const PipelineWords words(format);
        const QDateTime start(QDate(2026, 6, 16), QTime(12, 0), Qt::UTC);
        auto length = words.length(start, start.addSecs(seconds), start.addSecs(3600));
        QTEST(length.replace(QChar::Nbsp, u' '), "words");
        // What still runs is counted up to now.
        QCOMPARE(words.length(start, {}, start.addSecs(60)).replace(QChar::Nbsp, u' '), u"1 min"_s);
    }
};

static const Registered<PipelineWordsTest> known;
#include "tst_pipelinewords.moc"
