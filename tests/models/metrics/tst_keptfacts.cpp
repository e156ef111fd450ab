// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/keptfacts.h"
#include "models/metrics/metricsmodel.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QDateTime june(int day, int hour = 12)
{
    return ToldWorkspace::june(day, hour);
}

// Facts to which only the news are added, beside those that are read anew.
class KeptFactsTest : public QObject
{
    Q_OBJECT
private slots:
    void whateverIsToldTheyAreWhatAFirstReadingGives_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 22U, 4711U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverIsToldTheyAreWhatAFirstReadingGives()
    {
        QFETCH(quint32, seed);
        const TestDatabase database {StoreLocation {}};
        Store store(database.location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        ToldWorkspace told(store);
        QRandomGenerator random(seed);
        QList<StoryId> stories;
        for (int i = 0; i < 12; ++i) {
            stories.append(told.story(3000 + i));
            told.move(stories.last(), 0, 1, june(-40 + i));
        }
        KeptFacts kept;
        QList<Deployment> deployed;
        QList<Incident> broken;
        FactsNews news;
        int taken = 0;
        for (int step = 0; step < 60; ++step) {
            const auto at = june(-30 + step % 40, random.bounded(24));
            switch (random.bounded(5)) {
            case 0:
            case 1: {
                const bool repairs = !deployed.isEmpty() && random.bounded(4) == 0;
                deployed.append(told.deployment(
                        QString::number(step), at,
                        repairs ? DeploymentKind::Rollback : DeploymentKind::Regular,
                        repairs ? deployed[random.bounded(int(deployed.size()))].id : DeploymentId {}));
                news.deployments.insert(deployed.last().id.toString());
                const DeploymentChange change {.id = DeploymentChangeId::create(),
                                               .deployment = deployed.last().id,
                                               .change = u"c%1"_s.arg(random.bounded(20)),
                                               .story = stories[random.bounded(int(stories.size()))],
                                               .committedAt = at.addDays(-2)};
                put(store, deploymentChanges(), {.after = change});
                news.changes.insert(change.id.toString());
                break;
            }
            case 2:
                broken.append(told.incident(u"Incident %1"_s.arg(step), at, at.addSecs(7200),
                                            deployed.isEmpty() ? DeploymentId {} : deployed.last().id));
                news.incidents.insert(broken.last().id.toString());
                break;
            case 3:
                if (!broken.isEmpty()) { // a cause is named, an end corrected
                    auto &one = broken[random.bounded(int(broken.size()))];
                    auto after = one;
                    after.causedBy = deployed.isEmpty() || random.bounded(3) == 0
                            ? DeploymentId {}
                            : deployed[random.bounded(int(deployed.size()))].id;
                    after.resolvedAt = one.openedAt.addSecs(600 + random.bounded(90'000));
                    put(store, incidents(), {one, after});
                    one = after;
                    news.incidents.insert(one.id.toString());
                }
                break;
            case 4:
                if (!deployed.isEmpty()) {
                    auto &one = deployed[random.bounded(int(deployed.size()))];
                    auto after = one;
                    after.status = random.bounded(2) ? DeploymentStatus::Success
                                                     : DeploymentStatus::Failure;
                    put(store, deployments(), {one, after});
                    one = after;
                    news.deployments.insert(one.id.toString());
                }
                break;
            }
            if (step % 3 != 2)
                continue;
            const auto both = store.read([&](Database &open) -> Result<std::pair<QByteArray, QByteArray>> {
                                       if (const auto done = kept.update(open, news); !done)
                                           return done.error();
                                       const auto fresh = readWorkspaceFacts(open, FactsExtent::All);
                                       if (!fresh)
                                           return fresh.error();
                                       return std::pair(said(kept.workspace()), said(*fresh));
                                   }).result();
            QVERIFY(both);
            QCOMPARE(both->first, both->second);
            news = {.all = false};
            ++taken;
        }
        QCOMPARE(taken, 20);
    }

    void aNewDeploymentIsShownByTheModelWithoutReadingAll()
    {
        const TestDatabase database {StoreLocation {}};
        Store store(database.location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        ToldWorkspace told(store);
        told.deployment(u"1"_s, june(8));
        MetricsModel model(store, [] { return june(15); });
        model.setActive(true);
        QTRY_VERIFY(model.isLoaded() && model.figures().first().n == 1);
        told.deployment(u"2"_s, june(9));
        QTRY_COMPARE(model.figures().first().n, 2);
        const auto story = told.story(3000); // and everything else is read again
        told.move(story, 0, 1, june(9));
        QTRY_VERIFY(model.charts().last().id == u"forecast"_s
                    && model.report().figures.age.seconds.n == 1);
    }

private:
    template<typename T>
    static void put(Store &store, const Table<T> &table, const Edit<T> &edit)
    {
        QVERIFY(store.write([&table, edit](Transaction &transaction) {
                         return table.apply(transaction, edit);
                     }).result());
    }
    static QByteArray said(const WorkspaceFacts &workspace)
    {
        const auto definition = definitionOf(workspace, june(15).toSecsSinceEpoch(), 28);
        const auto figures = figuresOf(workspace.facts, definition);
        auto json = toJson(figures, workspace.facts, definition);
        return QJsonDocument(json).toJson()
                + QByteArray::number(workspace.deployments) + ' '
                + QByteArray::number(workspace.changes) + ' '
                + QByteArray::number(workspace.linkedChanges) + ' '
                + QByteArray::number(workspace.incidents);
    }
};

static const Registered<KeptFactsTest> known;
#include "tst_keptfacts.moc"
