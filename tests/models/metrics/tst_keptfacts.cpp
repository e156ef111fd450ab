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

template<typename T>
static void put(Store &store, const Table<T> &table, const Edit<T> &edit)
{
    const auto done = store.write([&table, edit](Transaction &transaction) {
                               return table.apply(transaction, edit);
                           }).result();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
}

static QByteArray said(const WorkspaceFacts &workspace, SprintsKept *kept = nullptr)
{
    const auto definition = definitionOf(workspace, june(15).toSecsSinceEpoch(), 28);
    const auto figures = figuresOf(workspace.facts, definition, kept);
    const auto json = toJson(figures, workspace.facts, definition);
    return QJsonDocument(json).toJson() + QByteArray::number(workspace.deployments) + ' '
            + QByteArray::number(workspace.changes) + ' '
            + QByteArray::number(workspace.linkedChanges) + ' '
            + QByteArray::number(workspace.incidents);
}

// A workspace to which anything may happen, and what is kept of it.
struct Walk
{
    Walk(const StoreLocation &location, quint32 seed)
        : store(location, Author {u"Ada"_s, u"test"_s})
        , random(seed)
    {
        if (!store.open().result())
            qFatal("no workspace");
        told = std::make_unique<ToldWorkspace>(store);
        closed = told->sprint(u"Sprint before"_s, june(-38), june(-20));
        told->close(closed, {.id = closed.id,
                             .name = closed.name,
                             .startedAt = june(-38),
                             .closedAt = june(-20)});
        sprint = told->sprint(u"Sprint"_s, june(-20), june(10));
        told->story(2999); // the first thing of all: it stays as it is
        for (int i = 0; i < 12; ++i)
            addStory(3000 + i);
    }
    Q_DISABLE_COPY_MOVE(Walk)

    // One thing comes, is corrected or goes.
    void step(int number)
    {
        const auto at = june(-36 + number % 46, random.bounded(24));
        switch (random.bounded(14)) {
        case 0:
        case 1:
            addDeployment(number, at);
            break;
        case 2:
            broken.append(told->incident(u"Incident %1"_s.arg(number), at, at.addSecs(7200),
                                         any(deployed).id));
            news.incidents.insert(broken.last().id.toString());
            break;
        case 3:
            if (!broken.isEmpty())
                correctIncident();
            break;
        case 4:
            if (!deployed.isEmpty())
                correctDeployment();
            break;
        case 5:
            addStory(4000 + number);
            break;
        case 6:
        case 7: {
            auto &story = stories[random.bounded(stories.size())];
            const int to = (story.column + 1 + random.bounded(3)) % 4;
            told->move(story.id, story.column, to, at);
            story.column = to;
            news.stories.insert(story.id.toString());
            break;
        }
        case 8: {
            auto &story = stories[random.bounded(stories.size())];
            const bool estimates = random.bounded(2) == 0;
            auto &was = estimates ? story.points : story.sprint;
            QVariant is;
            if (estimates)
                is = was.toDouble() + 1;
            else if (was.isNull())
                is = (random.bounded(2) ? sprint : closed).id.toString();
            told->change(u"story"_s, story.id.toString(),
                         {estimates ? u"points"_s : u"sprint_id"_s, was, is}, at);
            was = is;
            news.stories.insert(story.id.toString());
            break;
        }
        case 9:
            if (!broken.isEmpty())
                remove(incidents(), broken, news.incidents);
            break;
        case 10:
            if (!carried.isEmpty())
                remove(deploymentChanges(), carried, news.changes);
            break;
        case 12:
            if (stories.size() > 4)
                removeStory();
            break;
        case 13:
            if (!deployed.isEmpty())
                removeDeployment();
            break;
        case 11:
            if (!carried.isEmpty()) { // it belongs to another story
                auto &one = carried[random.bounded(carried.size())];
                auto after = one;
                after.story = stories[random.bounded(stories.size())].id;
                put(store, deploymentChanges(), {one, after});
                one = after;
                news.changes.insert(one.id.toString());
            }
            break;
        }
    }

    // What the kept facts say, and what fresh ones say.
    Result<std::pair<QByteArray, QByteArray>> compare()
    {
        return store.read([this](Database &open) -> Result<std::pair<QByteArray, QByteArray>> {
                        if (const auto done = kept.update(open, news); !done)
                            return done.error();
                        news = {.all = false};
                        const auto fresh = readWorkspaceFacts(open, FactsExtent::All);
                        if (!fresh)
                            return fresh.error();
                        return std::pair(said(kept.workspace(), &kept.sprints()), said(*fresh));
                    }).result();
    }

    Store store;
    std::unique_ptr<ToldWorkspace> told;
    QRandomGenerator random;
    KeptFacts kept;
    FactsNews news;

private:
    template<typename T>
    T any(const QList<T> &all)
    {
        return all.isEmpty() ? T() : all[random.bounded(all.size())];
    }
    template<typename T>
    void remove(const Table<T> &table, QList<T> &all, QSet<QString> &gone)
    {
        const auto one = all.takeAt(random.bounded(all.size()));
        put(store, table, {.before = one});
        gone.insert(one.id.toString());
    }
    void addStory(int number)
    {
        stories.append({.id = told->story(number), .column = 1});
        told->move(stories.last().id, 0, 1, june(-40 + number % 12));
        news.stories.insert(stories.last().id.toString());
    }
    void addDeployment(int number, const QDateTime &at)
    {
        const bool repairs = !deployed.isEmpty() && random.bounded(4) == 0;
        deployed.append(told->deployment(
                QString::number(number), at,
                repairs ? DeploymentKind::Rollback : DeploymentKind::Regular,
                repairs ? any(deployed).id : DeploymentId {}));
        news.deployments.insert(deployed.last().id.toString());
        const DeploymentChange change {.id = DeploymentChangeId::create(),
                                       .deployment = deployed.last().id,
                                       .change = u"c%1"_s.arg(random.bounded(20)),
                                       .story = stories[random.bounded(stories.size())].id,
                                       .committedAt = at.addDays(-2)};
        put(store, deploymentChanges(), {.after = change});
        carried.append(change);
        news.changes.insert(change.id.toString());
    }
    void removeStory()
    {
        const auto id = stories.takeAt(random.bounded(stories.size())).id;
        forgetCarried([&id](const DeploymentChange &change) { return change.story == id; });
        const auto row = store.read([&id](Database &open) {
                                  return Dayshift::stories().load(open, {id.toString()});
                              }).result();
        QVERIFY(row);
        put(store, Dayshift::stories(), {.before = row->first()});
        news.stories.insert(id.toString());
    }
    void removeDeployment()
    {
        const auto one = deployed.takeAt(random.bounded(deployed.size()));
        forgetCarried([&one](const DeploymentChange &change) { return change.deployment == one.id; });
        for (auto &incident : broken) {
            if (incident.causedBy != one.id)
                continue;
            auto after = incident;
            after.causedBy = {};
            put(store, incidents(), {incident, after});
            incident = after;
            news.incidents.insert(after.id.toString());
        }
        for (auto &other : deployed) {
            if (other.relatesTo != one.id)
                continue;
            auto after = other;
            after.relatesTo = {};
            put(store, deployments(), {other, after});
            other = after;
            news.deployments.insert(after.id.toString());
        }
        put(store, deployments(), {.before = one});
        news.deployments.insert(one.id.toString());
    }
    template<typename Is>
    void forgetCarried(Is isOne)
    {
        for (auto i = carried.size() - 1; i >= 0; --i) {
            if (!isOne(carried[i]))
                continue;
            put(store, deploymentChanges(), {.before = carried[i]});
            news.changes.insert(carried[i].id.toString());
            carried.removeAt(i);
        }
    }
    void correctIncident() // a cause is named, an end corrected
    {
        auto &one = broken[random.bounded(broken.size())];
        auto after = one;
        after.causedBy = random.bounded(3) == 0 ? DeploymentId {} : any(deployed).id;
        after.resolvedAt = one.openedAt.addSecs(600 + random.bounded(90'000));
        put(store, incidents(), {one, after});
        one = after;
        news.incidents.insert(one.id.toString());
    }
    void correctDeployment()
    {
        auto &one = deployed[random.bounded(deployed.size())];
        auto after = one;
        after.status = random.bounded(2) ? DeploymentStatus::Success : DeploymentStatus::Failure;
        put(store, deployments(), {one, after});
        one = after;
        news.deployments.insert(one.id.toString());
    }

    Sprint sprint;
    Sprint closed;
    struct Card
    {
        StoryId id = {};
        int column = 0; // its place
        QVariant sprint = {};
        QVariant points = {};
    };
    QList<Card> stories;
    QList<Deployment> deployed;
    QList<DeploymentChange> carried;
    QList<Incident> broken;
};

// Facts to which only the news are added, beside those that are read anew.
class KeptFactsTest : public QObject
{
    Q_OBJECT

    static constexpr int Steps = 1000;

private slots:
    void whateverIsToldTheyAreWhatAFirstReadingGives_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("isPostgres");
        for (const quint32 seed : {1U, 22U, 4711U})
            QTest::addRow("SQLite, seed %u", seed) << seed << false;
        QTest::addRow("PostgreSQL, seed 5") << 5U << true;
    }
    void whateverIsToldTheyAreWhatAFirstReadingGives()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, isPostgres);
        const auto location = isPostgres ? TestDatabase::postgres() : StoreLocation {};
        if (!location)
            return;
        const TestDatabase database {*location};
        Walk walk(database.location(), seed);
        int taken = 0;
        for (int step = 1; step <= Steps; ++step) {
            walk.step(step);
            if (step % 20 != 0)
                continue;
            walk.kept.workspace().hasConnection = true; // a first reading would find none
            const auto both = walk.compare();
            QVERIFY(both);
            QCOMPARE(both->first, both->second);
            taken += walk.kept.workspace().hasConnection ? 1 : 0;
        }
        qInfo("%d of %d looks took in the news alone", taken, Steps / 20);
        QVERIFY(taken > Steps / 20 / 2);
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
};

static const Registered<KeptFactsTest> known;
#include "tst_keptfacts.moc"
