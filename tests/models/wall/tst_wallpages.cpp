// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/restartrule.h"
#include "models/wall/wallage.h"
#include "models/wall/wallhours.h"
#include "models/wall/wallrotation.h"
#include "models/wall/wallsizes.h"
#include "models/wall/wallwords.h"
#include "tests/support/runner.h"

#include <QTest>

#include <cmath>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QDateTime at(int hour, int minute = 0, int second = 0)
{
    return QDateTime(QDate(2026, 6, 16), QTime(hour, minute, second), Qt::UTC);
}

static WallPipeline pipeline(const QString &name, WallState state, const QDateTime &since = at(9))
{
    return {.name = name, .state = state, .stage = StageKind::Functional, .since = since};
}

static WallFacts busyDay()
{
    WallFacts facts;
    facts.zone = QTimeZone::utc();
    facts.hasSources = true;
    facts.toldAt = at(11, 20);
    facts.pipelines = {pipeline(u"notify-worker"_s, WallState::Failed, at(7)),
                       pipeline(u"billing-api"_s, WallState::Failed, at(10, 58)),
                       pipeline(u"search-index"_s, WallState::Blocked),
                       pipeline(u"partner"_s, WallState::Silent)};
    for (int i = 0; i < 6; ++i)
        facts.pipelines.append(pipeline(u"fine %1"_s.arg(i), WallState::Fine));
    facts.sprint = {.runs = true, .name = u"Sprint 22"_s, .day = 7, .days = 10, .elapsed = .7,
                    .donePoints = 12, .points = 49, .doneStories = 4, .stories = 16,
                    .columns = {{u"Verify"_s, 3, 2}}, .blocked = 1, .blockedNumber = 2181,
                    .blockedReason = u"load environment"_s};
    for (int i = 0; i < 4; ++i)
        facts.figures.append({.title = u"Figure %1"_s.arg(i), .value = u"4.7 days"_s});
    return facts;
}

static WallFacts withIncident()
{
    auto facts = busyDay();
    facts.incidents = {{.number = 318, .severity = IncidentSeverity::Critical,
                        .title = u"Sign-in rejects valid credentials"_s, .since = at(8, 42),
                        .person = u"Developer 1"_s, .affected = 978}};
    return facts;
}

static QString drawn(const QList<WallPage> &pages)
{
    QStringList words;
    for (const auto &page : pages)
        words.append(WallWords::title(page) + (page.from ? u' ' + QString::number(page.from) : QString())
                     + (page.isPinned ? u"!"_s : QString()));
    return words.join(u" | "_s);
}

static const QList<WallTopic> all = WallChoices().topics;

class WallPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void typeIsAsLargeAsTheStandardAsks()
    {
        // tokens.json, "type.wall": a 55 inch panel of 1080p has 0.634 mm a pixel.
        QVERIFY(std::abs(millimetresPerPixel({1920, 1080}, 55) - .634) < .001);
        QCOMPARE(qRound(wallPixels(5, 20, .634)), 63);
        QCOMPARE(qRound(wallPixels(3, 18, .634)), 34);
        QCOMPARE(qRound(wallPixels(5, 16, .634)), 50);
    }

    void aPanelShowsLessWhereTypeHasToBeLarger_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<double>("inches");
        QTest::addColumn<double>("metres");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("reaches");
        QTest::newRow("1080p of 55 inches") << QSize(1920, 1080) << 55. << 5. << 1. << true;
        QTest::newRow("4K of 55 inches") << QSize(3840, 2160) << 55. << 5. << 2. << true;
        QTest::newRow("a smaller one") << QSize(1920, 1080) << 32. << 5. << 1.69 << true;
        QTest::newRow("one on a desk") << QSize(1920, 1080) << 24. << 1. << 1. << true;
        QTest::newRow("one that is too small") << QSize(1920, 1080) << 15. << 8. << 1.8 << false;
        QTest::newRow("on its side") << QSize(1080, 1920) << 55. << 5. << .985 << true;
    }
    void aPanelShowsLessWhereTypeHasToBeLarger()
    {
        QFETCH(QSize, pixels);
        QFETCH(double, inches);
        QFETCH(double, metres);
        QFETCH(double, scale);
        QFETCH(bool, reaches);
        const auto sizes = wallSizesOf(pixels, inches, metres);
        QVERIFY2(std::abs(sizes.scale - scale) < .02, qPrintable(QString::number(sizes.scale)));
        QVERIFY(std::abs(sizes.units.width() * sizes.scale - pixels.width()) < .01);
        QCOMPARE(sizes.readableFrom >= metres - .05, reaches);
    }

    void thePictureWandersOnACircle()
    {
        QSet<QString> points;
        for (qint64 minute = 0; minute < 60; ++minute) {
            const auto shift = wallShift(minute * 60'000);
            QVERIFY(std::abs(std::hypot(shift.x(), shift.y()) - 6) < .001);
            points.insert(u"%1 %2"_s.arg(qRound(shift.x() * 10)).arg(qRound(shift.y() * 10)));
        }
        QCOMPARE(points.size(), 8);
        QCOMPARE(wallShift(0), wallShift(119'999));
        QVERIFY(wallShift(119'999) != wallShift(120'000));
        QCOMPARE(wallShift(0), wallShift(16 * 60'000));
    }

    void whatDoesNotFitBecomesPagesAndCounts()
    {
        auto facts = busyDay();
        QCOMPARE(drawn(wallPagesOf(facts, all, 1000)),
                 u"Overview | Pipelines | Sprint | Metrics | Metrics 2"_s);
        for (int i = 0; i < 40; ++i)
            facts.pipelines.prepend(pipeline(u"broken %1"_s.arg(i), WallState::Failed));
        QCOMPARE(drawn(wallPagesOf(facts, {WallTopic::Pipelines}, 30)),
                 u"Pipelines | Pipelines 3 | Pipelines 6 | Pipelines 9 | All pipelines | All pipelines 30"_s);
        QCOMPARE(drawn(wallPagesOf({}, {WallTopic::Sprint}, 1000)), u"Overview"_s);
    }

    void anOpenIncidentIsPinnedWhateverWasChosen()
    {
        QCOMPARE(drawn(wallPagesOf(withIncident(), {WallTopic::Sprint}, 1000)),
                 u"Incident! | Sprint"_s);
        auto facts = withIncident();
        facts.incidents += facts.incidents + facts.incidents + facts.incidents;
        QCOMPARE(drawn(wallPagesOf(facts, {WallTopic::Overview}, 1000)),
                 u"Incident! | Incident 1! | Incident 2!"_s);
    }

    void nothingSaysMoreThanThreeThingsOrSevenWords()
    {
        auto facts = withIncident();
        facts.incidents.first().title = u"One two three four five six seven eight nine"_s;
        facts.sprint.blockedReason = u"because of many words that nobody reads on a wall"_s;
        const WallWords words(Format(QTimeZone::utc(), QLocale(u"en_GB"_s)), at(11, 20));
        QCOMPARE(WallWords::shortened(facts.incidents.first().title),
                 u"One two three four five six seven \u2026"_s);
        QCOMPARE(WallWords::shortened(u"two\nlines\u2028and\ttabs"_s), u"two lines and tabs"_s);
        QVERIFY(words.statements(facts).size() <= WallStatements);
        for (const auto &statement : words.statements(facts)) {
            QVERIFY(statement.words.split(u' ').size() <= WallWordsALine);
            QVERIFY(statement.detail.split(u' ').size() <= WallWordsALine);
        }
    }

    void countsTellWhatIsNotNamed()
    {
        const WallWords words(Format(QTimeZone::utc(), QLocale(u"en_GB"_s)), at(11, 20));
        const auto facts = busyDay();
        QCOMPARE(words.rest(facts.pipelines, 3), u"6 fine, 1 silent"_s);
        QCOMPARE(words.failing(countsOf(facts.pipelines)), u"2 of 10 fail"_s);
        QCOMPARE(WallWords::restState(facts.pipelines, 3), WallState::Silent);
        QCOMPARE(words.since(facts.pipelines[1]), u"22\u00a0min"_s);
        QCOMPARE(words.sprint(facts.sprint), u"Sprint 22, day 7 of 10"_s);
        QCOMPARE(words.sprintTroubles(facts.sprint).first().words, u"Verify 3, limit 2"_s);
    }

    void silenceIsNeverCalm()
    {
        const WallWords words(Format(QTimeZone::utc(), QLocale(u"en_GB"_s)), at(11, 20));
        WallFacts facts;
        QCOMPARE(words.headline(facts).state, WallState::Waiting); // nothing measures
        facts.production = {.isMonitored = true, .name = u"Sign-in success"_s, .unit = u"%"_s,
                            .value = 98.8, .atLeast = 98, .isWell = true};
        QCOMPARE(words.headline(facts).state, WallState::Fine);
        QCOMPARE(words.headline(facts).detail, u"Sign-in success 98.8\u00a0%"_s);
        facts.production.silent = {u"Prometheus"_s};
        QCOMPARE(words.headline(facts).state, WallState::Silent);
        facts.production.silent.clear();
        facts.production.value = 72.4;
        facts.production.isWell = false;
        QCOMPARE(words.headline(facts).state, WallState::Warning);
        facts.production.alert = u"Sign-ins fail"_s;
        facts.production.alertIsCritical = true;
        QCOMPARE(words.headline(facts).state, WallState::Failed);
        QCOMPARE(words.headline(facts).words, u"Sign-ins fail"_s);
    }

    void pagesFollowEachOther()
    {
        WallRotation rotation(20s);
        rotation.setPages(wallPagesOf(busyDay(), all, 1000), 0s);
        QCOMPARE(rotation.current(), 0);
        QVERIFY(!rotation.advance(19s));
        QCOMPARE(rotation.left(8s), 12s);
        QVERIFY(rotation.advance(20s));
        QCOMPARE(rotation.current(), 1);
        for (int i = 2; i <= 5; ++i)
            QVERIFY(rotation.advance(20s * i));
        QCOMPARE(rotation.current(), 0);
    }

    void anIncidentComesAtOnceAndBetweenAllOthers()
    {
        WallRotation rotation(20s);
        rotation.setPages(wallPagesOf(busyDay(), all, 1000), 0s);
        QVERIFY(rotation.advance(20s));
        rotation.setPages(wallPagesOf(withIncident(), all, 1000), 25s);
        QVERIFY(rotation.page().isPinned);
        QStringList seen;
        auto now = 25s;
        for (int i = 0; i < 8; ++i) {
            const auto stay = rotation.page().isPinned ? 20s : 10s;
            seen.append(WallWords::title(rotation.page()).left(1));
            QVERIFY(!rotation.advance(now + stay - 1s));
            now += stay;
            QVERIFY(rotation.advance(now));
        }
        QCOMPARE(seen.join(QString()), u"IPISIMIM"_s);
        rotation.setPages(wallPagesOf(busyDay(), all, 1000), now);
        QVERIFY(!rotation.page().isPinned);
    }

    void nothingTurnsWhileItIsHalted()
    {
        WallRotation rotation(20s);
        rotation.setPages(wallPagesOf(busyDay(), all, 1000), 0s);
        rotation.setHalted(true, 15s);
        QVERIFY(!rotation.advance(10min));
        QCOMPARE(rotation.current(), 0);
        rotation.setHalted(false, 10min);
        QCOMPARE(rotation.left(10min), 5s);
        QVERIFY(rotation.advance(10min + 5s));
    }

    void dataGrowsOldByRunningTime()
    {
        WallAge age;
        QVERIFY(!age.isKnown());
        age.tell(at(11, 2), at(11, 3), 0ms);
        QCOMPARE(age.age(0ms), 60s);
        QCOMPARE(wallTrustOf(age.age(3min + 59s)), WallTrust::Live);
        QCOMPARE(wallTrustOf(age.age(4min)), WallTrust::Ageing);
        QCOMPARE(wallTrustOf(age.age(14min)), WallTrust::Stale);
        // Looked at again and nothing new: no younger.
        age.tell(at(11, 2), at(11, 20), 17min);
        QCOMPARE(age.age(17min), 18min);
        age.tell(at(11, 20), at(11, 20, 5), 17min + 5s);
        QCOMPARE(age.age(17min + 5s), 5s);
    }

    void aClockThatIsWrongDoesNotMakeDataOldOrNew()
    {
        WallAge age;
        age.tell(at(11, 0), at(11, 0), 0ms);
        // This machine's clock is set an hour on: what came between two looks is as old as they are.
        QVERIFY(age.tick(at(11, 0), 0ms) == false);
        QVERIFY(age.tick(at(12, 0, 5), 5s));
        age.tell(at(11, 0, 5), at(12, 0, 6), 6s);
        QCOMPARE(age.age(6s), 6s);
        // And back again: nothing is younger than now, and it goes on growing older.
        QVERIFY(!age.tick(at(10, 0, 10), 10s));
        age.tell(at(11, 0, 10), at(10, 0, 10), 10s);
        QCOMPARE(age.age(10s), 0s);
        QCOMPARE(age.age(16min), 16min - 10s);
        QCOMPARE(wallTrustOf(age.age(16min)), WallTrust::Stale);
    }

    void whoSleptHasOldData()
    {
        WallAge age;
        age.tell(at(11, 0), at(11, 0), 0ms);
        QVERIFY(!age.tick(at(11, 0), 0ms));
        QVERIFY(age.tick(at(15, 0), 1s)); // four hours passed in a second of running
        QCOMPARE(wallTrustOf(age.age(1s)), WallTrust::Stale);
    }

    void theScreenIsDarkOutsideTheTeamsHours_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<bool>("urgent");
        QTest::addColumn<WallLight>("light");
        const auto day = [](int date, int hour, int minute = 0) {
            return QDateTime(QDate(2026, 6, date), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("in the morning") << day(16, 6, 59) << false << WallLight::Off;
        QTest::newRow("early") << day(16, 7) << false << WallLight::Dim;
        QTest::newRow("at work") << day(16, 11) << false << WallLight::Full;
        QTest::newRow("in the evening") << day(16, 18, 30) << false << WallLight::Dim;
        QTest::newRow("at night") << day(16, 23) << false << WallLight::Off;
        QTest::newRow("a P1 at night") << day(16, 23) << true << WallLight::Full;
        QTest::newRow("on a Sunday") << day(14, 11) << false << WallLight::Off;
    }
    void theScreenIsDarkOutsideTheTeamsHours()
    {
        QFETCH(QDateTime, when);
        QFETCH(bool, urgent);
        QFETCH(WallLight, light);
        QCOMPARE(wallLightAt({}, when, urgent), light);
    }

    void hoursMayGoOverMidnight()
    {
        WallChoices night {.opens = QTime(22, 0), .closes = QTime(6, 0), .hasNight = false};
        const auto friday = QDateTime(QDate(2026, 6, 19), QTime(23, 0), Qt::UTC);
        QCOMPARE(wallLightAt(night, friday, false), WallLight::Full);
        QCOMPARE(wallLightAt(night, friday.addSecs(4 * 3600), false), WallLight::Full); // Saturday 3:00
        QCOMPARE(wallLightAt(night, friday.addSecs(24 * 3600), false), WallLight::Off);
        QVERIFY(isBetween(QTime(3, 0), QTime(22, 0), QTime(6, 0)));
        QVERIFY(!isBetween(QTime(6, 0), QTime(22, 0), QTime(6, 0)));
    }

    void aWallThatCrashesIsStartedThreeTimesInTenMinutes()
    {
        using Then = RestartRule::Then;
        RestartRule rule;
        QCOMPARE(rule.ended(1min), Then::Again);
        QCOMPARE(rule.ended(2min), Then::Again);
        QCOMPARE(rule.ended(3min), Then::Again);
        QCOMPARE(rule.ended(4min), Then::SafePage);
        QCOMPARE(rule.ended(14min), Then::Again);
        QCOMPARE(rule.ended(25min), Then::Again);
        QCOMPARE(rule.ended(36min), Then::Again);
        QCOMPARE(rule.ended(47min), Then::Again);
    }
};

static const Registered<WallPagesTest> knownWallPagesTest;

#include "tst_wallpages.moc"
