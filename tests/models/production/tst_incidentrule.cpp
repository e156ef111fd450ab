// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/incidentrule.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start = QDateTime::fromString(u"2026-06-16T08:40:00Z"_s, Qt::ISODate);

QDateTime at(int minutes)
{
    return start.addSecs(minutes * 60);
}

// A value a minute.
QList<Measurement> minutely(const QList<std::optional<double>> &values, const QString &label = {})
{
    QList<Measurement> samples;
    for (int i = 0; i < values.size(); ++i)
        samples.append({.label = label, .at = at(i), .value = values.at(i)});
    return samples;
}

} // namespace

// When alerts are one incident, since when customers felt it, and what it did to them.
class IncidentRuleTest : public QObject
{
    Q_OBJECT

    const Indicator m_success {.name = u"Success"_s, .atLeast = 95.0};

    static Incident incident(const QString &service, const QDateTime &opened)
    {
        return {.id = IncidentId::create(), .service = service, .openedAt = opened};
    }

private slots:
    void itBeganWithTheFirstFailingEventAndNotWithTheAlert()
    {
        const auto samples = minutely({99, 98, 90, 80, 71, 71});
        QCOMPARE(firstFailing(m_success, samples, at(5), 3min), at(2));
    }
    void anEarlierFailureThatPassedIsAnotherOne()
    {
        const auto samples = minutely({90, 99, 98, 80, 71});
        QCOMPARE(firstFailing(m_success, samples, at(4), 3min), at(3));
    }
    void whatIsNoNumberAndShortGapsDoNotInterrupt()
    {
        auto samples = minutely({99, 90, std::nullopt, 80, 71});
        QCOMPARE(firstFailing(m_success, samples, at(4), 3min), at(1));
        samples.removeAt(2);
        QCOMPARE(firstFailing(m_success, samples, at(4), 3min), at(1));
        // Hours of sleep do.
        samples.first().at = at(-500);
        samples[1].at = at(-499);
        QCOMPARE(firstFailing(m_success, samples, at(4), 3min), at(3));
    }
    void aFigureThatWasAlwaysWellHasNoFailingEvent()
    {
        QVERIFY(!firstFailing(m_success, minutely({99, 98, 99}), at(2), 3min).isValid());
        QVERIFY(!firstFailing(m_success, {}, at(2), 3min).isValid());
    }
    void aRuleThatIsQuickerThanTheFigureIsTakenAtItsWord()
    {
        QCOMPARE(firstFailing(m_success, minutely({99, 99, 80, 70}), at(1), 3min), at(2));
    }

    void itWorksAgainSinceItStayedInItsBand()
    {
        QCOMPARE(worksSince(m_success, minutely({70, 99, 80, 98, 99})), at(3));
        QVERIFY(!worksSince(m_success, minutely({99, 98, 80})).isValid());
    }

    void theImpactIsCountedAndNamesItsUnit()
    {
        const auto tried = minutely(QList<std::optional<double>>(11, 41.0));
        const auto good = minutely(QList<std::optional<double>>(11, 37.2));
        const auto impact = impactOf(tried, good, u"sign-ins"_s, at(0), at(10), 3min);
        QCOMPARE(impact.total, 410.0);
        QCOMPARE(std::llround(*impact.failed), 38);
        const Format format(QTimeZone::utc(), QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(impactInWords(impact, format).replace(QChar::Nbsp, u' '),
                 u"about 38 of 410 sign-ins failed in 10 min; requests, not people"_s);
    }
    void gapsAreNotFilledWithGuesses()
    {
        QList<Measurement> tried {{.at = at(0), .value = 60}, {.at = at(120), .value = 60}};
        const auto impact = impactOf(tried, {}, {}, at(0), at(121), 3min);
        QCOMPARE(impact.total, 60.0 * 3 + 60);
        QCOMPARE(impact.failed, impact.total);
    }
    void whatNobodyMeasuredHasNoImpact()
    {
        const auto impact = impactOf({}, {}, {}, at(0), at(10), 3min);
        QVERIFY(!impact.failed && !impact.total);
        QCOMPARE(impactInWords(impact, Format(QTimeZone::utc())), QString());
        const auto nan = impactOf(minutely({std::nullopt, std::nullopt}), {}, {}, at(0), at(2), 3min);
        QVERIFY(!nan.total);
    }
    void whoIsAffectedMostComesFirst()
    {
        const auto tried = minutely({10, 10}, u"web"_s) + minutely({5, 5}, u"iOS"_s)
                + minutely({0, 0}, u"tv"_s);
        const auto good = minutely({10, 10}, u"web"_s) + minutely({1, 1}, u"iOS"_s);
        const auto groups = affectedOf(tried, good, at(0), at(2), 3min);
        QCOMPARE(groups, (QList<Affected> {{u"iOS"_s, 10, 8}, {u"web"_s, 20, 0}}));
    }

    void anAlertJoinsTheOpenIncidentOfItsService()
    {
        const Alert alert {.service = u"Login"_s, .startedAt = at(20)};
        const auto open = incident(u"login"_s, at(0));
        auto resolved = incident(u"login"_s, at(10));
        resolved.resolvedAt = at(15);
        const auto other = incident(u"shop"_s, at(10));
        QCOMPARE(incidentOf(alert, {open, resolved, other}, {}), open.id);
        QCOMPARE(incidentOf(alert, {resolved, other}, {}), IncidentId());
    }
    void anIncidentThatHasLongBeenQuietIsAnotherOne()
    {
        const Alert alert {.service = u"login"_s, .startedAt = at(200)};
        const auto open = incident(u"login"_s, at(0));
        QCOMPARE(incidentOf(alert, {open}, {}), IncidentId());
        const Alert linked {.service = u"login"_s, .startedAt = at(100), .endedAt = at(190),
                            .incident = open.id};
        auto ended = linked;
        ended.state = AlertState::Ended;
        QCOMPARE(incidentOf(alert, {open}, {ended}), open.id);
    }
    void whatIsNoProblemAndWhatNamesNoServiceJoinsNothing()
    {
        const auto open = incident(u"login"_s, at(0));
        Alert alert {.service = u"login"_s, .startedAt = at(1), .dismissedReason = u"test"_s};
        QCOMPARE(incidentOf(alert, {open}, {}), IncidentId());
        alert = {.startedAt = at(1)};
        QCOMPARE(incidentOf(alert, {incident({}, at(0))}, {}), IncidentId());
    }
    void theDetectionGapIsFromTheFirstFailureToTheFirstNotice()
    {
        auto found = incident(u"login"_s, at(5));
        QVERIFY(!detectionGap(found));
        found.impactStartedAt = at(2);
        QCOMPARE(*detectionGap(found), std::chrono::seconds(180));
    }
};

static const Registered<IncidentRuleTest> known;

#include "tst_incidentrule.moc"
