// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dataset.h"
#include "models/metrics/figures.h"
#include "tests/support/jsondifference.h"
#include "tests/support/naivefigures.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What must hold for any data: a second, naive computation comes to the same; neither the order of
// the rows nor the machine's own time zone matters.
class RandomDataTest : public QObject
{
    Q_OBJECT

    static constexpr int Worlds = 60;

    static NaiveChoices choices(std::mt19937 &random)
    {
        const auto below = [&random](int n) { return int(random() % unsigned(n)); };
        static const QList<QByteArray> zones {"UTC", "Europe/Berlin", "America/New_York"};
        const auto first = QDate(2025, 3, 18).addDays(below(14));
        return {.zone = QTimeZone(zones[below(3)]),
                .start = first,
                .end = first.addDays(1 + below(20)),
                .asOf = WorldMaker::Begin + 3600 * qint64(WorldMaker::Hours / 2 + below(400)),
                .resets = below(2) == 0,
                .firstCompletion = below(2) == 0,
                .firstChange = below(2) == 0,
                .countRolledBack = below(2) == 0,
                .countRedeploys = below(2) == 0};
    }

    static MetricsDefinition definition(const NaiveChoices &choices)
    {
        MetricsDefinition definition;
        definition.zone = choices.zone;
        definition.windowStart = choices.start;
        definition.windowEnd = choices.end;
        definition.asOf = choices.asOf;
        definition.clockResets = choices.resets;
        definition.firstCompletion = choices.firstCompletion;
        definition.leadEndsWithFirst = choices.firstChange;
        definition.countRolledBack = choices.countRolledBack;
        definition.countRedeploys = choices.countRedeploys;
        definition.forecast = {.historyDays = 12, .trials = 50, .horizonDays = 5, .items = 4};
        return definition;
    }

    static QJsonObject computed(const World &world, const MetricsDefinition &definition)
    {
        const QTemporaryDir folder;
        if (!world.write(folder.path()))
            qFatal("the data set cannot be written");
        const auto dataset = readDataset(folder.path());
        if (!dataset)
            qFatal("%s", qPrintable(dataset.error().message()));
        return toJson(figuresOf(dataset->facts, definition), dataset->facts, definition);
    }

    static void addSeeds()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= Worlds; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

private slots:
    void aNaiveComputationComesToTheSame_data() { addSeeds(); }
    void aNaiveComputationComesToTheSame()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        const auto world = WorldMaker(random).make();
        const auto chosen = choices(random);

        const auto wanted = naiveFigures(world, chosen);

        QStringList differences;
        compareJson(u"figures"_s, computed(world, definition(chosen)), wanted, differences);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 12).join(u'\n')));
    }

    void theOrderOfTheRowsDoesNotMatter_data() { addSeeds(); }
    void theOrderOfTheRowsDoesNotMatter()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        auto world = WorldMaker(random).make();
        auto definition = RandomDataTest::definition(choices(random));
        definition.attribution = Attribution::ExplicitOrNearest;
        const auto wanted = computed(world, definition);

        world.shuffle(random);

        QCOMPARE(computed(world, definition), wanted);
    }

    void aRowThatIsThereTwiceCountsOnce()
    {
        std::mt19937 random(7);
        auto world = WorldMaker(random).make();
        const auto definition = RandomDataTest::definition(choices(random));
        const auto wanted = computed(world, definition);

        world.stories += world.stories;
        world.moves += world.moves;
        world.deployments += world.deployments;
        world.incidents += world.incidents;
        world.sprints += world.sprints;
        world.items += world.items;
        auto doubled = computed(world, definition);

        // What names nothing known is counted where it stands, twice if it does.
        doubled.remove(u"data_quality"_s);
        auto once = wanted;
        once.remove(u"data_quality"_s);
        QCOMPARE(doubled, once);
    }

    void whatIsKeptOfSprintsIsWhatIsComputedAnew_data() { addSeeds(); }
    void whatIsKeptOfSprintsIsWhatIsComputedAnew()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        const auto world = WorldMaker(random).make();
        const QTemporaryDir folder;
        QVERIFY(world.write(folder.path()));
        const auto dataset = readDataset(folder.path());
        QVERIFY(dataset);
        const auto &facts = dataset->facts;
        SprintsKept kept;
        auto definition = RandomDataTest::definition(choices(random));
        const auto asOf = definition.asOf;
        for (const int hours : {-200, -60, 0, 0, 90, 30, 500}) { // now and then back in time
            definition.asOf = asOf + 3600 * hours;
            for (const bool series : {true, true, false}) {
                definition.series = series;
                QCOMPARE(toJson(figuresOf(facts, definition, &kept), facts, definition),
                         toJson(figuresOf(facts, definition), facts, definition));
            }
        }
    }

    void theTimeZoneOfTheMachineDoesNotMatter()
    {
        std::mt19937 random(3);
        const auto world = WorldMaker(random).make();
        const auto definition = RandomDataTest::definition(choices(random));
        const auto own = qgetenv("TZ");
        const bool had = qEnvironmentVariableIsSet("TZ");
        QList<QJsonObject> all;
        for (const auto *zone : {"UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"}) {
            qputenv("TZ", zone);
            tzset();
            all.append(computed(world, definition));
        }
        if (had)
            qputenv("TZ", own);
        else
            qunsetenv("TZ");
        tzset();

        for (const auto &one : all)
            QCOMPARE(one, all.first());
    }
};

static const Registered<RandomDataTest> known;
#include "tst_randomdata.moc"
