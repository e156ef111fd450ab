// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/metricsmodel.h"
#include "models/metrics/report.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QDateTime june(int day, int hour = 12)
{
    return ToldWorkspace::june(day, hour);
}

class WorkspaceFactsTest : public QObject
{
    Q_OBJECT
private slots:
    void leadTimesAreReadFromTheMovesOfTheCards_data() { TestDatabase::addEngines(); }
    void leadTimesAreReadFromTheMovesOfTheCards()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        const auto one = told.story(2187);
        told.move(one, 0, 1, june(1));
        told.move(one, 1, 2, june(3)); // verifying is still progress
        told.move(one, 2, 3, june(4));
        const auto two = told.story(2188);
        told.move(two, 0, 3, june(4)); // never in progress
        const auto part = told.story(2189, StoryType::SubTask);
        told.move(part, 0, 1, june(1));
        const auto out = told.deployment(u"22.3.1"_s, june(5));
        told.change(out, u"a"_s, one);
        told.change(out, u"b"_s, two);
        told.change(out, u"c"_s, part);
        told.change(out, u"d"_s);

        const auto report = read(*store);

        QCOMPARE(report.figures.leadTime.stories, 2);
        QCOMPARE(report.figures.leadTime.neverInProgress, 1);
        QCOMPARE(report.figures.leadTime.seconds.median.value(), 4 * 86'400.0);
        QCOMPARE(report.figures.changeLeadTime.seconds.n, 4);
        QCOMPARE(report.figures.quality.fromMismatch, 0);
        QCOMPARE(report.figures.quality.unknownStatus, 0);
        QCOMPARE(figure(report, FigureKind::LeadTime).value, u"4.0\u00a0days"_s);
        QVERIFY(figure(report, FigureKind::LeadTime).notes.join(u' ').contains(u"1 "_s));
    }

    // An import writes what happened last year today.
    void importedHistoryCountsByWhenItHappened_data() { TestDatabase::addEngines(); }
    void importedHistoryCountsByWhenItHappened()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        const auto story = told.story(1);
        told.move(story, 0, 1, june(4));
        told.move(story, 1, 0, june(2));
        told.move(story, 0, 1, june(1));
        told.change(told.deployment(u"1"_s, june(5)), u"a"_s, story);

        QCOMPARE(read(*store).figures.leadTime.seconds.median.value(), 4 * 86'400.0);
    }

    void failuresAndRecoveriesAreReadFromIncidents_data() { TestDatabase::addEngines(); }
    void failuresAndRecoveriesAreReadFromIncidents()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        const auto bad = told.deployment(u"22.3.0"_s, june(1));
        told.deployment(u"22.3.1"_s, june(2), DeploymentKind::Rollback, bad.id);
        told.deployment(u"22.4.0"_s, june(3));
        told.deployment(u"22.4.0"_s, june(4), DeploymentKind::Regular, {}, u"staging"_s);
        told.incident(u"Sign-in refused"_s, june(1, 13), june(1, 16), bad.id);
        told.incident(u"Slow search"_s, june(8), {});

        const auto report = read(*store);

        QCOMPARE(report.figures.failure.deployments.value(), 3);
        QCOMPARE(report.figures.failure.failed.value(), 1);
        QCOMPARE(report.figures.bugLife.seconds.mean.value(), 4 * 3600.0);
        QCOMPARE(int(report.figures.bugLife.open.size()), 1);
        const auto failed = figure(report, FigureKind::FailedDeployments);
        QCOMPARE(failed.value, u"1 of 3"_s);
        QCOMPARE(failed.rows.size(), 1);
        QCOMPARE(failed.rows.first().title, u"web 22.3.0"_s);
        QCOMPARE(failed.rows.first().detail, u"Sign-in refused · rolled back"_s);
        QCOMPARE(failed.rows.first().value, u"4\u00a0h"_s);
        const auto recovery = figure(report, FigureKind::Recovery);
        QCOMPARE(recovery.value, u"4\u00a0h"_s);
        QVERIFY(recovery.unit.contains(u"recovered in"_s)); // one is no mean
        QVERIFY(recovery.notes.first().contains(u"1 still open"_s));
    }

    void whatIsMissingIsNamedLinkByLink_data() { TestDatabase::addEngines(); }
    void whatIsMissingIsNamedLinkByLink()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        const auto missing = [&](FigureKind kind) { return figure(read(*store), kind).missing; };

        QCOMPARE(missing(FigureKind::Deployments), MissingLink::Server);
        QCOMPARE(missing(FigureKind::LeadTime), MissingLink::Server);
        QCOMPARE(missing(FigureKind::FailedDeployments), MissingLink::Server);
        QCOMPARE(missing(FigureKind::Recovery), MissingLink::Incident);

        told.connection();
        QCOMPARE(missing(FigureKind::Deployments), MissingLink::Deployment);

        told.deployment(u"1"_s, june(1), DeploymentKind::Regular, {}, u"staging"_s);
        QVERIFY(figure(read(*store), FigureKind::Deployments).reason.contains(u"environments"_s));

        const auto first = told.deployment(u"1"_s, june(2));
        QCOMPARE(missing(FigureKind::Deployments), MissingLink::None);
        QCOMPARE(missing(FigureKind::LeadTime), MissingLink::StoryNames);
        QCOMPARE(missing(FigureKind::FailedDeployments), MissingLink::Incident);
        QCOMPARE(figure(read(*store), FigureKind::FailedDeployments).value, u"0 of 1"_s);

        told.change(first, u"a"_s);
        QVERIFY(figure(read(*store), FigureKind::LeadTime).reason.contains(u"#2187"_s));

        told.change(first, u"b"_s, told.story(1));
        QCOMPARE(missing(FigureKind::LeadTime), MissingLink::Period);

        told.incident(u"Slow"_s, june(3), {});
        QCOMPARE(missing(FigureKind::FailedDeployments), MissingLink::None);
        QCOMPARE(missing(FigureKind::Recovery), MissingLink::Period);
    }

    void aTrendNeedsFiveValuesOnBothSides_data() { TestDatabase::addEngines(); }
    void aTrendNeedsFiveValuesOnBothSides()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        for (int day = 1; day <= 4; ++day)
            told.deployment(QString::number(day), june(day));
        auto deployments = figure(read(*store), FigureKind::Deployments);
        QVERIFY(deployments.trend.isEmpty());
        QVERIFY(deployments.tooFew.startsWith(u"4 "_s));
        QVERIFY(!deployments.level);

        told.deployment(u"5"_s, june(5));
        deployments = figure(read(*store), FigureKind::Deployments);
        QVERIFY(deployments.trend.isEmpty()); // nothing to compare with
        QVERIFY(deployments.tooFew.isEmpty());
        QVERIFY(deployments.level);

        for (int i = 0; i < 10; ++i)
            told.deployment(u"before"_s, june(-12 + i));
        told.story(7); // since when days count: long before both periods
        deployments = figure(read(*store), FigureKind::Deployments);
        QCOMPARE(deployments.shortTrend, u"\u221250\u00a0%"_s);
        QCOMPARE(deployments.trendWord, TrendWord::Worse);
    }

    void theModelFollowsTheWorkspaceWhileSomebodyLooks_data() { TestDatabase::addEngines(); }
    void theModelFollowsTheWorkspaceWhileSomebodyLooks()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        told.story(7); // since when days count
        told.deployment(u"1"_s, june(1));
        MetricsModel model(*store, [] { return june(15); });
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &MetricsModel::loaded);
        model.setWeeks(2);
        QVERIFY(!model.isLoaded());

        model.setActive(true);
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(model.rowCount(), FigureCount);
        QCOMPARE(value(model, MetricsModel::ValueColumn), u"0.5 a week"_s);
        QCOMPARE(model.lastDay(), QDate(2026, 6, 14));

        told.deployment(u"2"_s, june(2));
        QTRY_COMPARE(value(model, MetricsModel::ValueColumn), u"1.0 a week"_s);
        QVERIFY(value(model, MetricsModel::CountColumn).startsWith(u"2 "_s));

        model.setWeeks(4);
        QTRY_COMPARE(value(model, MetricsModel::ValueColumn), u"0.5 a week"_s);
        model.setActive(false);
        loaded.clear();
        told.deployment(u"3"_s, june(3));
        model.setActive(true); // what changed meanwhile is taken up
        QTRY_VERIFY(value(model, MetricsModel::CountColumn).startsWith(u"3 "_s));
    }

private:
    std::unique_ptr<Store> open()
    {
        m_database = std::make_unique<TestDatabase>();
        auto store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        if (const auto done = store->open().result(); !done)
            qFatal("%s", qPrintable(done.error().message()));
        return store;
    }

    static MetricsReport read(Store &store)
    {
        const auto report = store.read([](Database &database) {
                                     return readReport(database, june(15), 2);
                                 }).result();
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    static Figure figure(const MetricsReport &report, FigureKind kind)
    {
        return figureList(report, Format(QTimeZone::utc(), QLocale(u"en_GB"_s)))[int(kind)];
    }
    static QString value(const MetricsModel &model, int column)
    {
        return model.index(0, column).data().toString();
    }

    std::unique_ptr<TestDatabase> m_database;
};

static const Registered<WorkspaceFactsTest> known;
#include "tst_workspacefacts.moc"
