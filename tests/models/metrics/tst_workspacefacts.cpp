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

    void theFlowIsReadFromTheMovesOfAllCards_data() { TestDatabase::addEngines(); }
    void theFlowIsReadFromTheMovesOfAllCards()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        const auto done = told.story(1);
        told.move(done, 0, 1, june(2));
        told.move(done, 1, 2, june(4));
        told.move(done, 2, 3, june(5));
        const auto going = told.story(2);
        told.move(going, 0, 1, june(10));
        const auto gone = told.story(3);
        told.move(gone, 0, 1, june(3));
        told.change(u"story"_s, gone.toString(), {u"archived"_s, 0, 1}, june(6));
        told.story(4, StoryType::SubTask);

        const auto [facts, figures] = everything(*store);

        QCOMPARE(figures.throughput.count.value(), 1);
        QCOMPARE(figures.cycleTime.seconds.median.value(), 3 * 86'400.0);
        QCOMPARE(figures.work.latest.value(), 1);
        QCOMPARE(figures.work.daily[2], 2); // 3 June
        QCOMPARE(figures.work.daily[4], 1);
        QCOMPARE(figures.work.daily[5], 0); // put away on the 6th
        QCOMPARE(figures.age.seconds.max.value(), 5 * 86'400.0);
        QCOMPARE(figures.quality.fromMismatch + figures.quality.unknownStatus, 0);
        QCOMPARE(figures.stages.stages[2].seconds, 86'400.0); // verify
        QCOMPARE(figures.stages.working.value(), 3 * 86'400.0);
        QCOMPARE(facts.statuses[1].shown, u"In progress"_s);
        QCOMPARE(figures.forecast.history.back(), 0);
        QVERIFY(figures.forecast.howMany[0].has_value());
    }

    // An import without history tells only that a card was finished, and when.
    void whatCameFinishedCountsWhenItWas_data() { TestDatabase::addEngines(); }
    void whatCameFinishedCountsWhenItWas()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        told.finishedStory(1, june(3));

        const auto figures = everything(*store).second;

        QCOMPARE(figures.throughput.count.value(), 1);
        QCOMPARE(figures.throughput.daily[2], 1);
        QCOMPARE(figures.cycleTime.neverInProgress, 1);
    }

    void burndownAndVelocityAreReadFromTheLog_data() { TestDatabase::addEngines(); }
    void burndownAndVelocityAreReadFromTheLog()
    {
        const auto store = open();
        ToldWorkspace told(*store);
        const auto one = told.story(1);
        const auto two = told.story(2);
        const auto three = told.story(3);
        auto sprint = told.sprint(u"Sprint 1"_s, june(2), june(9));
        told.estimate(one, 5, june(1));
        told.plan(one, sprint, june(1));
        told.plan(two, sprint, june(1));
        told.plan(three, sprint, june(4)); // scope that came later
        told.estimate(three, 3, june(5));
        told.move(one, 0, 1, june(3));
        told.move(one, 1, 3, june(6));

        const auto running = everything(*store, june(7)).second.sprints;
        QCOMPARE(int(running.sprints.size()), 1);
        QVERIFY(!running.sprints[0].isClosed);
        QCOMPARE(running.sprints[0].committed, 5.0);
        QCOMPARE(running.sprints[0].committedItems, 2);
        QCOMPARE(running.sprints[0].finalScope, 8.0);
        QCOMPARE(running.sprints[0].completed, 5.0);
        QCOMPARE(running.sprints[0].unestimatedItems, 1);
        QCOMPARE(running.sprints[0].burndown[3].scope, 5.0); // 5 June, not estimated yet
        QCOMPARE(running.sprints[0].burndown[4].scope, 8.0);
        QCOMPARE(running.velocity.closedSprints, 0);

        told.close(sprint, {.id = sprint.id,
                            .name = sprint.name,
                            .startedAt = june(2),
                            .closedAt = june(9),
                            .committedStories = 2,
                            .committedPoints = 5,
                            .doneStories = 1,
                            .donePoints = 5,
                            .openStories = 2,
                            .openPoints = 3});
        const auto closed = everything(*store).second.sprints;
        QVERIFY(closed.sprints[0].isClosed);
        QCOMPARE(closed.sprints[0].notCompleted, 3.0);
        QCOMPARE(closed.velocity.last.value(), 5.0);

        // What was written down stays, whatever becomes of a card or of its history later.
        told.move(one, 3, 1, june(8));
        const auto later = everything(*store).second.sprints;
        QCOMPARE(later.sprints[0].completed, 0.0);
        QCOMPARE(later.velocity.last.value(), 5.0);
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
        model.setScope({.weeks = 2});
        QVERIFY(!model.isLoaded());

        model.setActive(true);
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(model.rowCount(), FigureCount);
        QCOMPARE(value(model, MetricsModel::ValueColumn), u"0.5 a week"_s);
        QCOMPARE(model.lastDay(), QDate(2026, 6, 14));

        told.deployment(u"2"_s, june(2));
        QTRY_COMPARE(value(model, MetricsModel::ValueColumn), u"1.0 a week"_s);
        QVERIFY(value(model, MetricsModel::CountColumn).startsWith(u"2 "_s));

        model.setScope({.weeks = 4});
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
                                     return readReport(database, june(15), {.weeks = 2});
                                 }).result();
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    // All figures of the fortnight before the 15th.
    static std::pair<WorkspaceFacts, Figures> everything(Store &store,
                                                         const QDateTime &asOf = june(15))
    {
        const auto facts = store.read([](Database &database) {
                                    return readWorkspaceFacts(database, FactsExtent::All);
                                }).result();
        if (!facts)
            qFatal("%s", qPrintable(facts.error().detail));
        const auto definition = definitionOf(*facts, asOf.toSecsSinceEpoch(), 14);
        return {*facts, figuresOf(facts->facts, definition)};
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
