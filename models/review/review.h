// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/sprintoutcome.h"
#include "models/metrics/chart.h"
#include "models/review/releasenotes.h"
#include "models/review/reviewitem.h"

namespace Dayshift {

// Everything that is shown of a sprint at its end. Of a closed one all of it is as it was then.
struct SprintReview
{
    Sprint sprint = {};
    SprintReport numbers = {}; // frozen, or as they stand now
    bool isClosed = false;
    bool knowsStories = true; // false: closed before its stories were written down
    QString workspace = {};
    QString team = {};
    QList<SprintOutcome> outcomes = {}; // done, open and taken out
    int inProduction = 0; // done stories that customers have
    QList<ReviewItem> demo = {}; // what was put in order, else what is done
    bool demoIsSuggested = true; // nobody has put it in order yet
    QList<ReviewNote> notes = {};
    QList<Member> members = {};
    Sprint next = {}; // the one that is planned next; null id: none
    double nextPoints = 0;
    int nextStories = 0;
    Chart burndown = {}; // with a mark for each change of scope
    Chart velocity = {};
    QList<Figure> figures = {}; // of the days of the sprint
    ReleaseNotes releaseNotes = {};
    QTimeZone zone = QTimeZone::utc();
    QDateTime asOf = {};

    [[nodiscard]] QList<SprintOutcome> with(StoryOutcome outcome) const;
    [[nodiscard]] QList<SprintOutcome> added() const; // whatever became of them
};

// Of a null id: the sprint that runs, else the one that was closed last. NotFound: there is none.
[[nodiscard]] Result<SprintReview> readReview(Database &database, SprintId sprint,
                                              const QDateTime &now);

// Why a story is not done, in a few words: "no load environment", "needs #2181", "not started".
[[nodiscard]] QString reasonInWords(const SprintOutcome &outcome);
// "8 of 10 done stories are in production; 3 stories with 15 points are not done."
[[nodiscard]] QString resultInWords(const SprintReview &review, const Format &format);
// "10 stories, 34 points".
[[nodiscard]] QString amountInWords(const QList<SprintOutcome> &outcomes, const Format &format);

} // namespace Dayshift
