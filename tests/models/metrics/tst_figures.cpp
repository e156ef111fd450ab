// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dataset.h"
#include "models/metrics/figures.h"
#include "tests/support/runner.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static constexpr double Hour = 3600;

// A small world of June 2026, as files of the interchange form.
class FiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_definition = {};
        m_definition.windowStart = QDate(2026, 6, 1);
        m_definition.windowEnd = QDate(2026, 6, 15);
        m_definition.asOf = QDateTime(QDate(2026, 6, 20), {}, Qt::UTC).toSecsSinceEpoch();
        write(u"stories.csv"_s,
              "story_id,type,created_at,title\n"
              "S-1,story,2026-05-20T00:00:00Z,\"Sign in, at last\"\n"
              "S-2,bug,2026-05-20T00:00:00Z,Two\n"
              "S-3,epic,2026-05-20T00:00:00Z,Three\n");
        write(u"transitions.csv"_s,
              "transition_id,story_id,from_status,to_status,at\n"
              "1,S-1,Ready,In Progress,2026-06-01T08:00:00Z\n"
              "2,S-1,In Progress,Ready,2026-06-01T09:00:00Z\n"
              "3,S-1,Ready,In Progress,2026-06-02T08:00:00Z\n"
              "4,S-3,Ready,In Progress,2026-06-02T08:00:00Z\n");
        write(u"deployments.csv"_s,
              "deployment_id,environment,service,status,kind,started_at,finished_at,relates_to\n"
              "D-1,production,web,success,regular,2026-06-02T11:00:00Z,2026-06-02T12:00:00Z,\n"
              "D-2,production,web,success,regular,2026-06-03T11:00:00Z,2026-06-03T12:00:00Z,\n"
              "D-3,production,web,success,rollback,2026-06-03T13:00:00Z,2026-06-03T14:00:00Z,D-2\n"
              "D-4,production,web,success,redeploy,2026-06-04T11:00:00Z,2026-06-04T12:00:00Z,D-3\n"
              "D-5,production,api,failure,regular,2026-06-05T11:00:00Z,2026-06-05T12:00:00Z,\n"
              "D-6,staging,web,success,regular,2026-06-06T11:00:00Z,2026-06-06T12:00:00Z,\n"
              "D-7,production,web,success,regular,2026-06-09T11:00:00Z,2026-06-09T12:00:00Z,\n");
        write(u"deployment_changes.csv"_s,
              "deployment_id,change_id,story_id,committed_at\n"
              "D-1,C-1,S-1,2026-06-02T06:00:00Z\n"
              "D-2,C-2,S-1,2026-06-03T06:00:00Z\n"
              "D-7,C-2,S-1,2026-06-03T06:00:00Z\n"
              "D-7,C-3,S-3,2026-06-09T06:00:00Z\n");
        write(u"incidents.csv"_s,
              "incident_id,kind,severity,service,impact_started_at,opened_at,resolved_at,caused_by,"
              "fixed_by,duplicate_of\n"
              "I-1,incident,major,web,,2026-06-02T13:00:00Z,2026-06-02T15:00:00Z,D-1,,\n"
              "I-2,bug,minor,web,,2026-06-10T12:00:00Z,,,,\n");
    }

    void onlySuccessfulDeploymentsThatAreNoRedeployCount()
    {
        const auto frequency = figures().frequency;

        QCOMPARE(frequency.count.value(), 4);
        QCOMPARE(frequency.days, 14);
        QCOMPARE(frequency.perWeek.value(), 2.0);
        QCOMPARE(frequency.failedAttempts.value(), 1);
        m_definition.countRedeploys = true;
        QCOMPARE(figures().frequency.count.value(), 5);
    }

    void aStoryIsInProductionWhenAllOfItsChangesAreAndStay()
    {
        const auto lead = figures().leadTime;

        // C-2 came with D-2, was rolled back, and came again with D-7.
        QCOMPARE(lead.stories, 1);
        QCOMPARE(lead.seconds.median.value(), 7 * 24 * Hour + 28 * Hour);
        m_definition.countRolledBack = true;
        QCOMPARE(figures().leadTime.seconds.median.value(), 52 * Hour);
        m_definition.leadEndsWithFirst = true;
        QCOMPARE(figures().leadTime.seconds.median.value(), 28 * Hour);
        m_definition.clockResets = true;
        QCOMPARE(figures().leadTime.seconds.median.value(), 4 * Hour);
    }

    void epicsAreInNoFigureUnlessTheyAreAskedFor()
    {
        m_definition.excludeTypes = {};
        QCOMPARE(figures().leadTime.stories, 2);
    }

    void aDeploymentFailsOnceHoweverManyThingsShowIt()
    {
        const auto failure = figures().failure;

        QCOMPARE(failure.deployments.value(), 4);
        QCOMPARE(failure.failed.value(), 2); // D-1 by its incident, D-2 by its rollback
        QCOMPARE(failure.rate.value(), 0.5);
        QCOMPARE(failure.byIncident, 1);
        QCOMPARE(failure.byRollback, 1);
        QCOMPARE(failure.incidentsUnlinked, 1);
        QCOMPARE(failure.failures.front().deployment, 0);
    }

    void theNearestDeploymentIsProposedAsACauseOnlyIfAskedFor()
    {
        m_definition.attribution = Attribution::ExplicitOrNearest;
        QCOMPARE(figures().failure.failed.value(), 3); // I-2 opened a day after D-7
        m_definition.nearestMaxHours = 23;
        QCOMPARE(figures().failure.failed.value(), 2);
        m_definition.nearestMaxHours = 24;
        QCOMPARE(figures().failure.failed.value(), 3);
    }

    void whatIsStillOpenIsInNoMeanButBesideIt()
    {
        const auto life = figures().bugLife;

        QCOMPARE(life.seconds.n, 1);
        QCOMPARE(life.seconds.mean.value(), 3 * Hour); // from the end of D-1
        QCOMPARE(figures().timeToRestore.seconds.mean.value(), 2 * Hour);
        QCOMPARE(int(life.open.size()), 1);
        QCOMPARE(life.oldestOpen.value(), 9 * 24 * Hour + 12 * Hour);
    }

    void whatHappenedLaterIsNotKnown()
    {
        m_definition.asOf = QDateTime(QDate(2026, 6, 2), QTime(14, 0), Qt::UTC).toSecsSinceEpoch();
        const auto then = figures();

        QCOMPARE(then.frequency.count.value(), 1);
        QCOMPARE(then.frequency.days, 2);
        QCOMPARE(then.leadTime.seconds.median.value(), 28 * Hour);
        QCOMPARE(then.bugLife.seconds.n, 0);
        QCOMPARE(int(then.bugLife.open.size()), 1);
    }

    void withoutDataThereIsNoFigure()
    {
        m_definition.environment = u"moon"_s;
        const auto told = json();

        const auto frequency = told[u"deployment_frequency"];
        QVERIFY(frequency[u"count"].isNull());
        QVERIFY(frequency[u"per_day"].isNull());
        QCOMPARE(frequency[u"days"].toInt(), 14);
        QVERIFY(told[u"change_failure"][u"rate"].isNull());
        QVERIFY(told[u"lead_time_to_production"][u"seconds"][u"median"].isNull());
    }

    void noIncidentEverIsSaidBesideTheRate()
    {
        QFile::remove(m_dir->filePath(u"incidents.csv"_s));
        const auto all = figures();

        QVERIFY(all.failure.noIncidentSource);
        QCOMPARE(all.failure.failed.value(), 1);
        QVERIFY(!all.availability.availability);
    }

    void weeksWithoutEventsAreInTheSeries()
    {
        const auto told = json();

        const QJsonArray weekly = told[u"deployment_frequency"][u"weekly"].toArray();
        QCOMPARE(weekly,
                 (QJsonArray {QJsonArray {u"2026-06-01"_s, 7, 3},
                              QJsonArray {u"2026-06-08"_s, 7, 1}}));
    }

    void aCellThatCannotBeReadIsNamedWithItsLine()
    {
        write(u"deployments.csv"_s,
              "deployment_id,environment,status,started_at\n"
              "D-1,production,success,2026-06-02T11:00:00Z\n"
              "D-2,production,success,yesterday\n");
        const auto dataset = readDataset(m_dir->path());

        QVERIFY(!dataset);
        QCOMPARE(dataset.error().kind, Error::Kind::Format);
        QCOMPARE(dataset.error().line, 3);
        QVERIFY(dataset.error().message().contains(u"yesterday"_s));
        QVERIFY(!readDataset(m_dir->filePath(u"nowhere"_s)));
    }

    void choicesAreTakenAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a word") << u"clock_start=reset"_s << true;
        QTest::newRow("a truth") << u"count_redeploys=true"_s << true;
        QTest::newRow("a number") << u"skew_tolerance_s=300"_s << true;
        QTest::newRow("a list of one") << u"failure_kinds=incident"_s << true;
        QTest::newRow("a list of two") << u"exclude_types=epic,task"_s << true;
        QTest::newRow("a year") << u"band_year=2021"_s << true;
        QTest::newRow("nothing") << u"nearest_max_hours=null"_s << true;
        QTest::newRow("an unknown name") << u"moon_phase=full"_s << false;
        QTest::newRow("an unknown word") << u"clock_start=backwards"_s << false;
        QTest::newRow("no choice") << u"clock_start"_s << false;
        QTest::newRow("a year without levels") << u"band_year=2025"_s << false;
    }
    void choicesAreTakenAsPeopleWriteThem()
    {
        QFETCH(QString, choice);
        QFETCH(bool, taken);

        const auto done = m_definition.choose(choice);

        QCOMPARE(bool(done), taken);
        if (!done)
            QVERIFY(!done.error().message().isEmpty());
    }

    void aWindowLooksBackOverWholeLocalDays()
    {
        m_definition.zone = QTimeZone("America/New_York");
        m_definition.asOf = QDateTime(QDate(2026, 6, 16), QTime(2, 0), Qt::UTC).toSecsSinceEpoch();
        m_definition.lookBack(*daysOfWindow(u"2w"_s));

        QCOMPARE(m_definition.windowEnd, QDate(2026, 6, 15)); // it is still the 15th there
        QCOMPARE(m_definition.windowStart, QDate(2026, 6, 1));
        QCOMPARE(*daysOfWindow(u"90d"_s), 90);
        QVERIFY(!daysOfWindow(u"90"_s) && !daysOfWindow(u"-3d"_s) && !daysOfWindow(u"d"_s)
                && !daysOfWindow({}));
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    Figures figures()
    {
        const auto dataset = readDataset(m_dir->path());
        if (!dataset) {
            qWarning("%s", qPrintable(dataset.error().message()));
            return {};
        }
        m_facts = dataset->facts;
        return figuresOf(m_facts, m_definition);
    }

    QJsonObject json()
    {
        const auto all = figures(); // reads the facts
        return toJson(all, m_facts, m_definition);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    MetricsDefinition m_definition;
    Facts m_facts;
};

static const Registered<FiguresTest> known;
#include "tst_figures.moc"
