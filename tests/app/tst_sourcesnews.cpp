// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sourcesnews.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What the status bar says of how fresh things are.
class SourcesNewsTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(12, 0), Qt::UTC};
    const Format m_format {QTimeZone::utc(), QLocale(u"en_GB"_s)};
    const Connection m_ci {.id = ConnectionId::create(), .name = u"CI"_s};
    const Connection m_feed {.id = ConnectionId::create(), .name = u"Feed"_s};

    [[nodiscard]] Reading read(const Connection &connection, int secondsAgo,
                               const QString &failure = {}) const
    {
        Reading reading {.id = connection.id,
                         .name = connection.name,
                         .readAt = m_now.addSecs(-secondsAgo)};
        if (!failure.isEmpty()) {
            reading.failedSince = m_now.addSecs(-5);
            reading.reason = failure;
        }
        return reading;
    }
    [[nodiscard]] SourcesNews news(const QList<Reading> &readings) const
    {
        return sourcesNews({m_ci, m_feed}, readings, m_now, m_format);
    }

private slots:
    void whereNothingIsConnectedNothingIsSaid()
    {
        QCOMPARE(sourcesNews({}, {}, m_now, m_format), SourcesNews());
    }

    void allThatAnswerAreLive()
    {
        QCOMPARE(news({read(m_ci, 5), read(m_feed, 40)}).sign, Sign::Passed);
    }

    void whatFailsIsNotLiveHoweverYoungItsLastAnswer()
    {
        const auto told = news({read(m_ci, 5), read(m_feed, 20, u"It refused."_s)});
        QVERIFY(told.sign != Sign::Passed);
        QVERIFY2(told.details.contains(u"Feed"_s) && told.details.contains(u"It refused."_s),
                 qPrintable(told.details));
        QVERIFY(told.tooltip.contains(u"It refused."_s));
    }

    void whatIsSilentForLongIsNamed()
    {
        const auto told = news({read(m_ci, 5), read(m_feed, 3600)});
        QCOMPARE(told.sign, Sign::Stale);
        QVERIFY(told.details.contains(u"Feed"_s));
        QVERIFY(!told.details.contains(u"CI"_s));
    }

    void whatWasNeverReadIsNotLive()
    {
        QCOMPARE(news({read(m_ci, 5)}).sign, Sign::Stale);
    }
};

static const Registered<SourcesNewsTest> known;
#include "tst_sourcesnews.moc"
