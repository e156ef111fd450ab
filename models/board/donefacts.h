// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/definitionofdone.h"

namespace Dayshift {

// What the workspace says about definitions of done and the stories under them.

// The definition that holds now: the newest whose sprint has begun. Nothing: there is none.
[[nodiscard]] Result<std::optional<DoneVersion>> readDefinition(Database &database);

// What these checks have to know of stories. Nothing that no check asks for is read.
[[nodiscard]] Result<QHash<StoryId, DoneFacts>> readFacts(Database &database,
                                                          const QList<Story> &stories,
                                                          const QList<DoneCheck> &checks);

// Puts in who can help with what does not hold: whoever has the check's role, or else the owner.
[[nodiscard]] Result<Done> addHelpers(Database &database, MemberId owner,
                                      QList<CheckResult> &results);

// How one story stands to the definition that holds.
struct DoneStanding
{
    std::optional<DoneVersion> definition = {};
    QList<CheckResult> results = {};
    std::optional<DoneClosing> closing = {}; // of its present closing
    QList<DoneOverride> overrides = {}; // newest first
    bool isImported = false; // it came from another tool
};
[[nodiscard]] Result<DoneStanding> readStanding(Database &database, const Story &story);

// A story that may not come into a column, and why.
struct EntryRefusal
{
    Story story = {};
    QList<CheckResult> missing = {};
};
struct EntryVerdict
{
    int version = 0; // of the definition that was asked; 0: none
    bool advises = false; // what is missing is told, and the story may pass
    QList<EntryRefusal> refused = {};

    [[nodiscard]] bool mayPass() const { return refused.isEmpty() || advises; }
};
// Of stories that are to come into a column, as they are before. A new one has no column yet.
[[nodiscard]] Result<EntryVerdict> readEntry(Database &database, const QList<Story> &stories,
                                             const Column &column);
// What stands against columns becoming these with the stories that change with them: for each of
// the columns those that would come into it without what it asks for.
struct ColumnRefusal
{
    Column column = {};
    EntryVerdict verdict = {};
};
[[nodiscard]] Result<QList<ColumnRefusal>> refusalsOf(Database &database,
                                                      const QList<Column> &after,
                                                      const QHash<ColumnId, ColumnId> &goTo,
                                                      const QList<Story> &changing);
// The same as readEntry for columns that become done with the stories in them.
[[nodiscard]] Result<EntryVerdict> readClosing(Database &database, const QList<Story> &stories);

// What other checks would say of stories in work and of those that were closed of late: by column,
// in the order of work, how many there are and which would not hold.
struct DryColumn
{
    Column column = {};
    int stories = 0;
    QList<EntryRefusal> failing = {};
};
[[nodiscard]] Result<QList<DryColumn>> tryChecks(Database &database,
                                                 const QList<DoneCheck> &checks,
                                                 const QDateTime &now);

// The checks' names one a line, as closings and overrides keep them.
[[nodiscard]] QString namesOf(const QList<CheckResult> &missing);

} // namespace Dayshift
