// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/alertbook.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start = QDateTime::fromString(u"2026-06-16T08:45:00Z"_s, Qt::ISODate);

QDateTime at(int seconds)
{
    return start.addSecs(seconds);
}

ToldAlert told(const QMap<QString, QString> &more = {}, const QString &name = u"LoginFails"_s)
{
    QMap<QString, QString> labels {{u"alertname"_s, name}, {u"service"_s, u"login"_s}};
    labels.insert(more);
    return {.name = name,
            .severity = AlertSeverity::Critical,
            .service = u"login"_s,
            .labels = labels,
            .startedAt = start};
}

} // namespace

// What becomes of alerts by what several sources say of them, one moment after the other.
class AlertBookTest : public QObject
{
    Q_OBJECT

    QList<Alert> m_known;
    const Source m_prometheus {.id = SourceId::create(), .name = u"P"_s, .probe = u"prometheus"_s};
    const Source m_manager {.id = SourceId::create(), .name = u"A"_s, .probe = u"alertmanager"_s};

    SourceVoice prometheus(const QList<ToldAlert> &alerts, bool answers = true) const
    {
        return {.source = m_prometheus, .answers = answers, .alerts = alerts};
    }
    SourceVoice manager(const QList<ToldAlert> &alerts, bool answers = true) const
    {
        return {.source = m_manager,
                .answers = answers,
                .alerts = alerts,
                .silences = {{u"s1"_s, at(3600)}}};
    }
    int hear(const QList<SourceVoice> &voices, const QDateTime &now)
    {
        const auto changed = settledAlerts(m_known, voices, now);
        for (const auto &alert : changed) {
            m_known.removeIf([&](const Alert &other) { return other.id == alert.id; });
            m_known.append(alert);
        }
        return int(changed.size());
    }

private slots:
    void init() { m_known.clear(); }

    void oneAlertOfTwoSourcesIsOne()
    {
        // Alertmanager puts a label of its own on all that it is told.
        hear({manager({told({{u"site"_s, u"test"_s}})}), prometheus({told()})}, at(10));
        QCOMPARE(m_known.size(), 1);
        QCOMPARE(m_known.first().source, m_prometheus.id);
        QCOMPARE(m_known.first().startedAt, start);
        QCOMPARE(m_known.first().noticedAt, at(10));
        QCOMPARE(hear({manager({told({{u"site"_s, u"test"_s}})}), prometheus({told()})}, at(25)),
                 0);
    }

    void alertmanagerThatIsDownHidesNothing()
    {
        hear({manager({}, false), prometheus({told()})}, at(10));
        QCOMPARE(m_known.size(), 1);
        hear({manager({}, false), prometheus({})}, at(20));
        QCOMPARE(m_known.first().state, AlertState::Ended);
        QCOMPARE(m_known.first().endedAt, at(20));
    }

    void aSilentSourceEndsNothing()
    {
        hear({prometheus({told()})}, at(10));
        QCOMPARE(hear({prometheus({}, false)}, at(20)), 0);
        QCOMPARE(hear({prometheus({}, false), manager({})}, at(20)), 0);
        hear({prometheus({})}, at(30));
        QCOMPARE(m_known.first().state, AlertState::Ended);
    }

    // Whether it is over is not known: nothing may say that it recovered.
    void whatNobodyAsksAnyMoreEndsAsNoLongerWatched()
    {
        hear({prometheus({told()}), manager({})}, at(10));
        hear({manager({})}, at(20));
        QCOMPARE(m_known.first().state, AlertState::Ended);
        QVERIFY(m_known.first().unwatched);
        // Asked again soon, it goes on: that is no flap.
        hear({prometheus({told()}), manager({})}, at(60));
        QCOMPARE(m_known.size(), 1);
        QCOMPARE(m_known.first().state, AlertState::Firing);
        QVERIFY(!m_known.first().unwatched);
        QCOMPARE(m_known.first().flaps, 0);
        hear({prometheus({}), manager({})}, at(70));
        QVERIFY(!m_known.first().unwatched);
    }

    void flappingIsOneAlertThatCountsItsReturns()
    {
        hear({prometheus({told()})}, at(0));
        for (int i = 0; i < 5; ++i) {
            hear({prometheus({})}, at(30 + i * 60));
            auto again = told();
            again.startedAt = at(60 + i * 60);
            hear({prometheus({again})}, at(60 + i * 60));
        }
        QCOMPARE(m_known.size(), 1);
        QCOMPARE(m_known.first().flaps, 5);
        QCOMPARE(m_known.first().startedAt, start);
        QVERIFY(!m_known.first().endedAt.isValid());
    }

    void whatComesBackLaterIsAnotherAlert()
    {
        hear({prometheus({told()})}, at(0));
        hear({prometheus({})}, at(30));
        auto again = told();
        again.startedAt = at(1000);
        hear({prometheus({again})}, at(1000));
        QCOMPARE(m_known.size(), 2);
    }

    void aSilenceOutlivesAFlap()
    {
        auto silenced = told();
        silenced.state = AlertState::Suppressed;
        silenced.silencedBy = {u"s1"_s};
        hear({prometheus({told()}), manager({silenced})}, at(0));
        QCOMPARE(m_known.first().state, AlertState::Suppressed);
        QCOMPARE(m_known.first().silencedUntil, at(3600));
        hear({prometheus({}), manager({})}, at(60));
        // Prometheus has it again long before Alertmanager hears of it.
        hear({prometheus({told()}), manager({})}, at(1200));
        QCOMPARE(m_known.size(), 1);
        QCOMPARE(m_known.first().state, AlertState::Suppressed);
        QVERIFY(!isLoud(m_known.first(), at(1200)));
        // Whoever silenced it takes that back.
        hear({prometheus({told()}), manager({told()})}, at(1260));
        QCOMPARE(m_known.first().state, AlertState::Firing);
        QVERIFY(isLoud(m_known.first(), at(1260)));
    }

    void aSilenceRunsOut()
    {
        auto silenced = told();
        silenced.state = AlertState::Suppressed;
        silenced.silencedBy = {u"s1"_s};
        hear({prometheus({told()}), manager({silenced})}, at(0));
        hear({prometheus({told()}), manager({}, false)}, at(3500));
        QCOMPARE(m_known.first().state, AlertState::Suppressed);
        hear({prometheus({told()}), manager({}, false)}, at(3700));
        QCOMPARE(m_known.first().state, AlertState::Firing);
    }

    void alertsWithoutStartOrEndAreTaken()
    {
        auto vague = told();
        vague.startedAt = {};
        hear({prometheus({vague})}, at(10));
        QCOMPARE(m_known.first().startedAt, at(10));
        QCOMPARE(hear({prometheus({vague})}, at(20)), 0);
        auto over = told({}, u"Other"_s);
        over.endsAt = at(5);
        QCOMPARE(hear({prometheus({vague}), manager({over})}, at(20)), 0);
        auto ahead = told({}, u"Ahead"_s); // of a clock that is wrong
        ahead.startedAt = at(9999);
        hear({prometheus({vague, ahead})}, at(30));
        QCOMPARE(m_known.last().startedAt, at(30));
    }

    void whatPendsIsNoAlertYet()
    {
        auto pending = told();
        pending.state = AlertState::Pending;
        QCOMPARE(hear({prometheus({pending})}, at(0)), 0);
    }

    void silenceOfASourceIsAnAlarmUntilItAnswers()
    {
        auto voice = prometheus({}, false);
        voice.own = {silentAlert(m_prometheus, start, u"It does not answer."_s)};
        hear({voice}, at(60));
        QCOMPARE(m_known.first().severity, AlertSeverity::Critical);
        QVERIFY(isLoud(m_known.first(), at(60)));
        // Another source's turn: nobody looked at this one.
        QCOMPARE(hear({prometheus({}, false), manager({})}, at(70)), 0);
        voice = prometheus({});
        voice.own = QList<ToldAlert> {};
        hear({voice}, at(80));
        QCOMPARE(m_known.first().state, AlertState::Ended);
    }

    void theWorstComesFirst()
    {
        Alert warning {.id = AlertId::create(), .severity = AlertSeverity::Warning,
                       .startedAt = start};
        Alert critical {.id = AlertId::create(), .severity = AlertSeverity::Critical,
                        .startedAt = at(60)};
        Alert muted = critical;
        muted.mutedUntil = at(600);
        QVERIFY(isWorse(critical, warning, at(100)));
        QVERIFY(isWorse(warning, muted, at(100)));
        QVERIFY(!isWorse(warning, muted, at(700)));
        const Alert watchdog {.name = u"Watchdog"_s, .severity = AlertSeverity::None};
        QVERIFY(!isOpen(watchdog));
    }
};

static const Registered<AlertBookTest> known;

#include "tst_alertbook.moc"
