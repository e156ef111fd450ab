// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/board/storybuilds.h"

#include <QStringList>

namespace Dayshift {

using DoneVersionId = Id<struct DoneVersion>;
using DoneTickId = Id<struct DoneTick>;
using DoneOverrideId = Id<struct DoneOverride>;

// How it is seen whether a check holds. The numbers are stored.
enum class CheckKind : int {
    Manual, // a person ticks it, with a word of evidence
    UnitTests, // the rest is read from what is known
    IntegrationTests,
    Functional,
    Performance,
    Security,
    Criteria, // all acceptance criteria are met
    Unblocked,
    PartsDone, // none of its sub-stories is open
    HasBuild, // what follows may also be an entry rule of a column
    HasOwner,
    HasEstimate,
    HasCriteria
};
inline constexpr int CheckKindCount = int(CheckKind::HasCriteria) + 1;
[[nodiscard]] bool isReadFromBuilds(CheckKind kind);

// One line of a definition of done. Its key is the same in all versions, so that ticks stay.
struct DoneCheck
{
    QString key = {};
    CheckKind kind = CheckKind::Manual;
    QString name = {}; // in the team's words; empty for the rules of a column
    int role = 0; // Role: who can help; 0: the owner of the definition
    QString stage = {}; // of builds: the stage that counts, if its name does not say what it runs

    friend bool operator==(const DoneCheck &, const DoneCheck &) = default;
};

struct DoneVersion
{
    DoneVersionId id = {};
    int version = 0;
    QString checks = {}; // JSON, in order
    MemberId owner = {};
    SprintId sprint = {}; // from its start on; null: from when it was saved
    QDateTime savedAt = {};
    QString savedBy = {};

    friend bool operator==(const DoneVersion &, const DoneVersion &) = default;
};
[[nodiscard]] QString toJson(const QList<DoneCheck> &checks);
[[nodiscard]] QList<DoneCheck> checksOf(const DoneVersion &version);

struct DoneTick
{
    DoneTickId id = {};
    StoryId story = {};
    QString check = {}; // its key
    QString name = {}; // as the check was called then
    QString evidence = {};
    QDateTime at = {}; // invalid: it was unticked
    QString by = {};

    friend bool operator==(const DoneTick &, const DoneTick &) = default;
};
[[nodiscard]] DoneTick tickOf(StoryId story, const DoneCheck &check);

// Under which version a story was closed, under the story's own id.
struct DoneClosing
{
    StoryId id = {};
    int version = 0;
    QDateTime closedAt = {}; // of another closing than the story's present one it says nothing
    QString missing = {}; // names of checks, one a line

    friend bool operator==(const DoneClosing &, const DoneClosing &) = default;
};

struct DoneOverride
{
    DoneOverrideId id = {};
    StoryId story = {};
    ColumnId column = {};
    QString columnName = {};
    int version = 0; // of the definition then; 0: there was none
    QString missing = {}; // names of checks, one a line
    QString reason = {};
    QDateTime at = {};
    QString by = {};

    friend bool operator==(const DoneOverride &, const DoneOverride &) = default;
};

// What a column asks of a story that comes in; the bits of Column::entryRules. Into a column of the
// category Done none comes without the definition of done, whether this says so or not.
enum class EntryRule : int { Build = 1, Owner = 2, Estimate = 4, Criteria = 8, DefinitionOfDone = 16 };
inline constexpr EntryRule AllEntryRules[] {EntryRule::Build, EntryRule::Owner, EntryRule::Estimate,
                                            EntryRule::Criteria, EntryRule::DefinitionOfDone};
[[nodiscard]] constexpr bool asks(const Column &column, EntryRule rule)
{
    return column.entryRules & int(rule);
}
// As checks without a name; the definition is not among them.
[[nodiscard]] QList<DoneCheck> entryChecks(const Column &column);

// What has to be known of a story to say which checks hold.
struct DoneFacts
{
    StoryBuilds builds = {};
    QHash<QString, DoneTick> ticks = {}; // by the check's key
    int openParts = 0; // sub-stories that are not done
    int criteria = 0;
    int criteriaMet = 0;
};

enum class CheckState : int { Holds, Open, Waiting, Running, Failed, NotSeen };

// A check, and what is known of it for one story.
struct CheckResult
{
    DoneCheck check = {};
    CheckState state = CheckState::Open;
    DoneTick tick = {}; // of a manual one
    std::optional<Build> build = {}; // that says so; of NotSeen the newest build that names it
    QString stage = {};
    QDateTime at = {}; // when that was over
    bool wasSeenBefore = false; // passed, but in a build of an older commit
    int part = 0; // so many of all: criteria, open sub-stories
    int all = 0;
    QStringList helpers = {}; // names of people

    [[nodiscard]] bool holds() const { return state == CheckState::Holds; }
};
[[nodiscard]] CheckResult evaluate(const DoneCheck &check, const Story &story,
                                   const DoneFacts &facts);
[[nodiscard]] QList<CheckResult> evaluate(const QList<DoneCheck> &checks, const Story &story,
                                          const DoneFacts &facts);
[[nodiscard]] QList<CheckResult> missingOf(const QList<CheckResult> &results);

// The stable word for JSON: the same in every language.
[[nodiscard]] QString wordOf(CheckKind kind);
[[nodiscard]] QString wordOf(CheckState state);

} // namespace Dayshift
