// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/criteriaedits.h"

#include "models/board/rank.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// So many builds are looked at for the stages that there are.
static constexpr int NewestBuilds = 500;

Deed addCriterion(StoryId story, const QList<Criterion> &all, const QString &text)
{
    const auto clean = text.simplified().left(LongestCriterion);
    if (clean.isEmpty())
        return {};
    return Deed(criteria(),
                Edit<Criterion> {.after = Criterion {
                                         .id = CriterionId::create(),
                                         .story = story,
                                         .text = clean,
                                         .rank = all.isEmpty() ? RankStep
                                                               : all.last().rank + RankStep}});
}

Criterion rewordedTo(Criterion criterion, const QString &text)
{
    if (const auto clean = text.simplified().left(LongestCriterion); !clean.isEmpty())
        criterion.text = clean;
    return criterion;
}

Criterion tickedBy(Criterion criterion, const QString &who, const QString &evidence,
                   const QDateTime &now)
{
    const auto clean = evidence.simplified().left(LongestEvidence);
    if (clean.isEmpty())
        return criterion;
    criterion.tickedAt = now;
    criterion.tickedBy = who;
    criterion.evidence = clean;
    return criterion;
}

Criterion unticked(Criterion criterion)
{
    criterion.tickedAt = {};
    criterion.tickedBy.clear();
    criterion.evidence.clear();
    return criterion;
}

Deed changeCriterion(const Criterion &before, const Criterion &after)
{
    return Deed(criteria(), Edit<Criterion> {before, after});
}

Deed moveCriterion(const QList<Criterion> &all, CriterionId id, qsizetype place)
{
    const auto moved = std::ranges::find(all, id, &Criterion::id);
    const auto from = moved - all.begin();
    // Before itself or its next one: it lies there already.
    if (moved == all.end() || place == from || place == from + 1)
        return {};
    auto others = all;
    others.removeAt(from);
    const auto at = std::clamp<qsizetype>(place > from ? place - 1 : place, 0, others.size());
    const auto rankAt = [&](qsizetype i) {
        return i < 0 || i >= others.size() ? std::optional<double>()
                                           : std::optional<double>(others[i].rank);
    };
    Deed deed;
    auto after = *moved;
    if (const auto ranks = ranksBetween(rankAt(at - 1), rankAt(at))) {
        after.rank = ranks->first();
    } else {
        QList<double> old;
        for (const auto &other : others)
            old.append(other.rank);
        const auto fresh = renumbered(old, at);
        for (const auto &room : fresh.moved) {
            auto making = others[room.position];
            making.rank = room.rank;
            deed.add(criteria(), Edit<Criterion> {others[room.position], making});
        }
        after.rank = fresh.ranks.first();
    }
    deed.add(criteria(), Edit<Criterion> {*moved, after});
    return deed;
}

Deed removeCriterion(const CriterionState &state)
{
    Deed deed;
    for (const auto &proof : state.tests)
        deed.add(criterionTests(), Edit<CriterionTest> {.before = proof.test});
    return deed.add(criteria(), Edit<Criterion> {.before = state.criterion});
}

Deed linkTest(const CriterionState &state, const CriterionTest &wanted)
{
    auto test = wanted;
    test.criterion = state.criterion.id;
    test.test = test.test.simplified().left(500);
    const bool isKnown = std::ranges::any_of(state.tests, [&test](const TestProof &proof) {
        return proof.test.connection == test.connection && proof.test.pipeline == test.pipeline
                && proof.test.stage == test.stage && proof.test.test == test.test;
    });
    if (isKnown || test.stage.isEmpty())
        return {};
    test.id = CriterionTestId::create();
    return Deed(criterionTests(), Edit<CriterionTest> {.after = test});
}

Deed unlinkTest(const CriterionTest &test)
{
    return Deed(criterionTests(), Edit<CriterionTest> {.before = test});
}

Result<QList<KnownStage>> readKnownStages(Database &database)
{
    QList<KnownStage> known;
    QSet<QString> seen;
    const auto done = database.each(
            u"SELECT n.connection_id, c.name, n.pipeline, s.name FROM"
            " (SELECT id, connection_id, pipeline FROM build ORDER BY started_at DESC, id LIMIT ?)"
            " AS n JOIN connection c ON c.id = n.connection_id JOIN stage s ON s.build_id = n.id"
            " ORDER BY c.name, n.pipeline, s.position, s.name"_s,
            {NewestBuilds}, [&](const Row &row) {
                const KnownStage stage {.connection = row.id<Connection>(0),
                                        .connectionName = row.text(1),
                                        .pipeline = row.text(2),
                                        .stage = row.text(3)};
                const auto name = row.text(0) + u'\n' + stage.pipeline + u'\n' + stage.stage;
                if (stage.stage.isEmpty() || seen.contains(name))
                    return;
                seen.insert(name);
                known.append(stage);
            });
    if (!done)
        return done.error();
    return known;
}

Result<QStringList> readKnownTests(Database &database, const KnownStage &stage)
{
    const auto list = testListIdOf(stage.connection, stage.pipeline, stage.stage);
    const auto names = database.select(
            u"SELECT name FROM test_case WHERE list_id = ? ORDER BY name"_s, {list.toString()},
            [](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    return QStringList(names->begin(), names->end());
}

} // namespace Dayshift
