// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/exchange/dates.h"
#include "models/exchange/holding.h"
#include "models/store/database.h"

#include <QTimeZone>

namespace Dayshift {

enum class MilestonesAre { Releases, Sprints };

// What a person says to the questions of an import. All have good defaults: see proposedPlan().
struct ImportAnswers
{
    QMap<QString, ColumnId> statuses = {}; // raw status to column
    QMap<QString, MemberId> people = {};   // as written to a member; null: nobody
    QSet<QString> newcomers = {};          // those who become members
    MilestonesAre milestones = MilestonesAre::Releases;
    QTimeZone zone = {};
    DateOrder dateOrder = DateOrder::Unknown;
    bool withArchived = true;
    ColumnMapping columns = {}; // of a table of no known tool, as it was read
};

// A status of the file, how often, and why it goes to the column that is proposed.
struct StatusQuestion
{
    enum class Because { Remembered, SameName, FileCategory, Words, Nothing };

    QString status = {};
    qint64 count = 0;
    QString category = {};
    Because because = Because::Nothing;
};

struct PersonQuestion
{
    QString name = {};
    qint64 count = 0;
    MemberId match = {}; // null: becomes a member
};

// The questions of an import with their proposed answers, and what they can be answered with.
struct ImportPlan
{
    QList<Column> columns = {};
    QList<Member> members = {};
    QList<StatusQuestion> statuses = {};
    QList<PersonQuestion> people = {};
    bool asksMilestones = false;
    bool asksZone = false;
    bool asksDateOrder = false;
    bool asksArchived = false;
    ImportAnswers answers = {};
};

// Proposes by what was answered the last time for this tool, then by the file's category, then by
// the name. Invalid if the workspace has no columns.
[[nodiscard]] Result<ImportPlan> proposedPlan(Database &database, const Holding &holding);

// Takes over the answers of a mapping: {"statuses": {"verifyy": "In progress"}, "people": {"Ada":
// "Ada Lovelace"}, "milestones": "sprints", "timeZone": "Europe/Berlin", "dateOrder": "day-first",
// "archived": "leave-out"}. Invalid names the first thing that cannot be used.
[[nodiscard]] Result<Done> applyMapping(ImportPlan &plan, const QJsonObject &mapping);
// The same back, to be remembered.
[[nodiscard]] QJsonObject mappingOf(const ImportPlan &plan);
// The part that has to be known before a file is read; Unknown if it is not said.
[[nodiscard]] DateOrder dateOrderOf(const QJsonObject &mapping);

} // namespace Dayshift
