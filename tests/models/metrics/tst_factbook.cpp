// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dataset.h"
#include "models/metrics/factbook.h"
#include "models/metrics/figures.h"
#include "tests/support/jsondifference.h"
#include "tests/support/metricsworld.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Rows that come, are corrected and go one by one must leave what reading them all anew would give.
class FactBookTest : public QObject
{
    Q_OBJECT

    static constexpr int Steps = 1000;

    // The rows of a world that changes, and the book that follows it.
    struct Told
    {
        World world = {};
        FactBook book = {};
        int next = 1000; // ids of what is new

        void put(const World::Story &s)
        {
            book.putStory({.id = s.id, .type = s.type, .createdAt = s.created});
        }
        void put(const World::Move &m) { book.putMove(m.id, {m.story, m.from, m.to, m.at}); }
        void put(const World::Deployment &d)
        {
            static const QHash<QString, FactStatus> statuses {{u"success"_s, FactStatus::Success},
                                                              {u"failure"_s, FactStatus::Failure},
                                                              {u"running"_s, FactStatus::Running},
                                                              {u"cancelled"_s,
                                                               FactStatus::Cancelled}};
            static const QHash<QString, FactKind> kinds {{u"regular"_s, FactKind::Regular},
                                                         {u"hotfix"_s, FactKind::Hotfix},
                                                         {u"rollback"_s, FactKind::Rollback},
                                                         {u"redeploy"_s, FactKind::Redeploy}};
            book.putDeployment({.id = d.id,
                                .environment = d.environment,
                                .service = d.service,
                                .status = statuses[d.status],
                                .kind = kinds[d.kind],
                                .startedAt = d.started,
                                .finishedAt = d.finished},
                               d.relatesTo);
        }
        void put(const World::Carried &c)
        {
            book.putCarried(c.key, c.deployment, c.change, c.story, c.committed);
        }
        void put(const World::Incident &i)
        {
            book.putIncident({.id = i.id,
                              .kind = i.kind,
                              .severity = i.severity,
                              .service = i.service,
                              .impactStartedAt = i.impact,
                              .openedAt = i.opened,
                              .resolvedAt = i.resolved},
                             {i.causedBy, i.fixedBy, i.duplicateOf});
        }
        void put(const World::Sprint &s)
        {
            book.putSprint({.id = s.id, .startsAt = s.starts, .endsAt = s.ends});
        }
        void put(const World::Item &i)
        {
            book.putSprintItem(i.key, i.sprint, i.story,
                               {.addedAt = i.added, .removedAt = i.removed, .points = i.points});
        }
        void put(const World::Use &u)
        {
            book.putUsage(u.key, u.user, u.feature,
                          {.at = u.at, .attempts = u.attempts, .successes = u.successes});
        }

        void remove(const World::Story &s) { book.removeStory(s.id); }
        void remove(const World::Move &m) { book.removeMove(m.id); }
        void remove(const World::Deployment &d) { book.removeDeployment(d.id); }
        void remove(const World::Carried &c) { book.removeCarried(c.key); }
        void remove(const World::Incident &i) { book.removeIncident(i.id); }
        void remove(const World::Sprint &s) { book.removeSprint(s.id); }
        void remove(const World::Item &i) { book.removeSprintItem(i.key); }
        void remove(const World::Use &u) { book.removeUsage(u.key); }

        static void takeName(World::Carried &to, const World::Carried &from) { to.key = from.key; }
        static void takeName(World::Item &to, const World::Item &from) { to.key = from.key; }
        static void takeName(World::Use &to, const World::Use &from) { to.key = from.key; }
        template<typename Row>
        static void takeName(Row &to, const Row &from)
        {
            to.id = from.id;
        }

        static bool isSame(const World::Carried &a, const World::Carried &b) { return a.key == b.key; }
        static bool isSame(const World::Item &a, const World::Item &b) { return a.key == b.key; }
        static bool isSame(const World::Use &a, const World::Use &b) { return a.key == b.key; }
        template<typename Row>
        static bool isSame(const Row &a, const Row &b)
        {
            return a.id == b.id;
        }

        // One row comes, is corrected, or goes.
        template<typename Row>
        void step(QList<Row> &rows, const Row &made, std::mt19937 &random)
        {
            const int what = int(random() % 3);
            if (what == 0 || rows.isEmpty()) {
                // Of an id that is known it is a correction.
                rows.removeIf([&made](const Row &row) { return isSame(row, made); });
                rows.append(made);
                put(made);
                return;
            }
            const auto which = qsizetype(random() % unsigned(rows.size()));
            if (what == 1) {
                auto corrected = made;
                takeName(corrected, rows[which]);
                rows[which] = corrected;
                put(corrected);
            } else {
                remove(rows[which]);
                rows.removeAt(which);
            }
        }

        void step(std::mt19937 &random)
        {
            WorldMaker maker(random);
            const int number = ++next;
            switch (random() % 12) {
            case 0:
                return step(world.stories, maker.story(int(random() % 40)), random);
            case 1:
            case 2:
            case 3:
            case 4:
                return step(world.moves, maker.move(number), random);
            case 5:
                return step(world.deployments, maker.deployment(int(random() % 40)), random);
            case 6:
            case 7:
                return step(world.carried, maker.carried(), random);
            case 8:
                return step(world.incidents, maker.incident(int(random() % 20)), random);
            case 9:
                return step(world.sprints, maker.sprint(int(random() % 6)), random);
            case 10:
                return step(world.items, maker.item(), random);
            default:
                return step(world.usage, maker.use(), random);
            }
        }
    };

    static QJsonObject computed(const Facts &facts)
    {
        MetricsDefinition definition;
        definition.zone = QTimeZone("Europe/Berlin");
        definition.windowStart = QDate(2025, 3, 22);
        definition.windowEnd = QDate(2025, 4, 8);
        definition.asOf = WorldMaker::Begin + 3600 * qint64(22 * 24);
        definition.attribution = Attribution::ExplicitOrNearest;
        definition.forecast = {.historyDays = 14, .trials = 20, .horizonDays = 5, .items = 4};
        return toJson(figuresOf(facts, definition), facts, definition);
    }
    static QJsonObject fromScratch(const World &world)
    {
        const QTemporaryDir folder;
        if (!world.write(folder.path()))
            qFatal("the data set cannot be written");
        const auto dataset = readDataset(folder.path());
        if (!dataset)
            qFatal("%s", qPrintable(dataset.error().message()));
        return computed(dataset->facts);
    }

private slots:
    void aThousandChangesLeaveWhatReadingAllAnewGives_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void aThousandChangesLeaveWhatReadingAllAnewGives()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        Told told;
        told.world = WorldMaker(random).make();
        const auto tell = [&told](const auto &rows) {
            for (const auto &row : rows)
                told.put(row);
        };
        // What is named comes after what names it.
        tell(told.world.usage);
        tell(told.world.items);
        tell(told.world.incidents);
        tell(told.world.carried);
        tell(told.world.moves);
        tell(told.world.sprints);
        tell(told.world.deployments);
        tell(told.world.stories);
        QCOMPARE(computed(told.book.facts()), fromScratch(told.world));

        for (int i = 1; i <= Steps; ++i) {
            told.step(random);
            if (i % 50 != 0)
                continue;
            QStringList differences;
            compareJson(u"figures"_s, computed(told.book.facts()), fromScratch(told.world),
                        differences);
            QVERIFY2(differences.isEmpty(),
                     qPrintable(u"after %1 changes: %2"_s.arg(i).arg(
                             differences.mid(0, 8).join(u'\n'))));
        }
    }

    void whatIsTakenBackLeavesNothing()
    {
        std::mt19937 random(1);
        Told told;
        told.world = WorldMaker(random).make();
        for (const auto &one : told.world.deployments)
            told.put(one);
        for (const auto &one : told.world.incidents)
            told.put(one);
        for (const auto &one : told.world.deployments)
            told.remove(one);
        for (const auto &one : told.world.incidents)
            told.remove(one);

        QCOMPARE(computed(told.book.facts()), computed({}));
        QCOMPARE(told.book.facts().danglingReferences, 0);
    }
};

static const Registered<FactBookTest> known;
#include "tst_factbook.moc"
