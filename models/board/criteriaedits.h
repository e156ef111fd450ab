// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/criteria.h"
#include "models/store/deed.h"

namespace Dayshift {

// From a wish to a Deed, as in boardedits.h. Words come from keyboards and clipboards: they become
// one line of bounded length.
inline constexpr qsizetype LongestCriterion = 1000;
inline constexpr qsizetype LongestEvidence = 1000;

// At the end of the story's list, which comes in its order. Empty: the text holds nothing.
[[nodiscard]] Deed addCriterion(StoryId story, const QList<Criterion> &all, const QString &text);
[[nodiscard]] Criterion rewordedTo(Criterion criterion, const QString &text);
// By hand: who, when, and what they saw. Without a word of evidence it stays as it is.
[[nodiscard]] Criterion tickedBy(Criterion criterion, const QString &who, const QString &evidence,
                                 const QDateTime &now);
[[nodiscard]] Criterion unticked(Criterion criterion);
[[nodiscard]] Deed changeCriterion(const Criterion &before, const Criterion &after);
// Before the one at this place of the list; its size: to the end.
[[nodiscard]] Deed moveCriterion(const QList<Criterion> &all, CriterionId id, qsizetype place);
[[nodiscard]] Deed removeCriterion(const CriterionState &state);

// Empty if this stage, with this test, is linked already.
[[nodiscard]] Deed linkTest(const CriterionState &state, const CriterionTest &test);
[[nodiscard]] Deed unlinkTest(const CriterionTest &test);

// A stage that builds have run, to choose from.
struct KnownStage
{
    ConnectionId connection = {};
    QString connectionName = {};
    QString pipeline = {};
    QString stage = {};

    friend bool operator==(const KnownStage &, const KnownStage &) = default;
};
// Of the newest builds of every pipeline; by name of connection and pipeline, as servers order them.
[[nodiscard]] Result<QList<KnownStage>> readKnownStages(Database &database);
// The single tests of its newest report, by name; none where its server tells of none.
[[nodiscard]] Result<QStringList> readKnownTests(Database &database, const KnownStage &stage);

} // namespace Dayshift
