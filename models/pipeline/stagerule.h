// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connection.h"
#include "models/store/deed.h"
#include "models/store/table.h"

#include <QHash>
#include <QStringList>

namespace Dayshift {

using StageRuleId = Id<struct StageRule>;

// A team says of which kind a server's stages of this name are; without a rule the name says it.
struct StageRule
{
    StageRuleId id = {};
    ConnectionId connection = {};
    QString name = {};
    StageKind kind = StageKind::Other;

    friend bool operator==(const StageRule &, const StageRule &) = default;
};

[[nodiscard]] const Table<StageRule> &stageRules();

// There is one rule of a name at a time, whoever makes it.
[[nodiscard]] StageRuleId stageRuleIdOf(const ConnectionId &connection, const QString &name);

// The kind of a stage by these rules, else by its name.
[[nodiscard]] StageKind kindOf(const QString &name, const QHash<QString, StageKind> &rules);

// The rules of one connection by the names of stages.
[[nodiscard]] Result<QHash<QString, StageKind>> rulesOf(Database &database,
                                                        const ConnectionId &connection);

// The stage names of a connection in the order in which its builds go through them, most often met
// first where that says nothing; at most so many.
struct StageName
{
    QString name = {};
    int pipelines = 0; // in how many of its pipelines it is met
    QString example = {}; // one of them

    friend bool operator==(const StageName &, const StageName &) = default;
};
inline constexpr int MostStageNames = 500;
[[nodiscard]] Result<QList<StageName>> stageNamesOf(Database &database,
                                                    const ConnectionId &connection);

// Adds to a deed what leads from these rules to the wanted kinds; what is wanted as its name says has no rule.
void addRules(Deed &deed, const QList<StageRule> &before, const ConnectionId &connection,
              const QHash<QString, StageKind> &wanted);

// Gives the stored stages of a connection their kind by the rules and the names as they are now:
// at most so many in one go, the newest first. How many it changed; fewer than that: all are done.
inline constexpr int MostMapped = 500;
[[nodiscard]] Result<int> mapAgain(Transaction &transaction, const ConnectionId &connection);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::StageRule)
