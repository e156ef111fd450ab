// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagerule.h"

#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/stagemap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<StageRule> &stageRules()
{
    static const auto table = Table<StageRule>(u"stage_rule"_s, u"name, id"_s)
                                      .titled(&StageRule::name)
                                      .with(u"connection_id"_s, &StageRule::connection)
                                      .with(u"name"_s, &StageRule::name)
                                      .with(u"kind"_s, &StageRule::kind);
    return table;
}

StageRuleId stageRuleIdOf(const ConnectionId &connection, const QString &name)
{
    return StageRuleId::derived(connection.uuid(), u"stage "_s + name);
}

StageKind kindOf(const QString &name, const QHash<QString, StageKind> &rules)
{
    const auto rule = rules.constFind(name);
    return rule == rules.cend() ? stageKindOf(name) : *rule;
}

Result<QHash<QString, StageKind>> rulesOf(Database &database, const ConnectionId &connection)
{
    const auto found
            = stageRules().where(database, u"connection_id = ?"_s, {connection.toString()});
    if (!found)
        return found.error();
    QHash<QString, StageKind> rules;
    for (const auto &rule : *found)
        rules.insert(rule.name, rule.kind);
    return rules;
}

Result<QList<StageName>> stageNamesOf(Database &database, const ConnectionId &connection)
{
    return database.select(
            u"SELECT stage.name, COUNT(DISTINCT build.pipeline), MIN(build.pipeline) FROM stage "
            "JOIN build ON build.id = stage.build_id "
            "WHERE build.connection_id = ? AND stage.name <> '' GROUP BY stage.name "
            "ORDER BY AVG(stage.position), COUNT(*) DESC, stage.name LIMIT %1"_s.arg(
                    MostStageNames),
            {connection.toString()}, [](const Row &row) {
                return StageName {.name = row.text(0),
                                  .pipelines = int(row.number(1)),
                                  .example = row.text(2)};
            });
}

void addRules(Deed &deed, const QList<StageRule> &before, const ConnectionId &connection,
              const QHash<QString, StageKind> &wanted)
{
    QHash<QString, StageRule> known;
    for (const auto &rule : before) {
        if (rule.connection == connection)
            known.insert(rule.name, rule);
    }
    auto names = wanted.keys();
    std::ranges::sort(names);
    for (const auto &name : std::as_const(names)) {
        Edit<StageRule> edit;
        if (const auto rule = known.constFind(name); rule != known.cend())
            edit.before = *rule;
        if (wanted[name] != stageKindOf(name))
            edit.after = StageRule {.id = stageRuleIdOf(connection, name),
                                    .connection = connection,
                                    .name = name,
                                    .kind = wanted[name]};
        deed.add(stageRules(), edit);
    }
}

Result<int> mapAgain(Transaction &transaction, const ConnectionId &connection)
{
    auto &database = transaction.database();
    const auto rules = rulesOf(database, connection);
    if (!rules)
        return rules.error();
    struct Met
    {
        QString name = {};
        StageKind kind = StageKind::Other;
    };
    const auto met = database.select(
            u"SELECT DISTINCT stage.name, stage.kind FROM stage "
            "JOIN build ON build.id = stage.build_id WHERE build.connection_id = ?"_s,
            {connection.toString()}, [](const Row &row) {
                return Met {row.text(0), StageKind(row.number(1))};
            });
    if (!met)
        return met.error();
    int changed = 0;
    for (const auto &wrong : *met) {
        const auto kind = kindOf(wrong.name, *rules);
        if (kind == wrong.kind || changed >= MostMapped)
            continue;
        const auto ids = database.select(
                u"SELECT stage.id FROM stage JOIN build ON build.id = stage.build_id "
                "WHERE build.connection_id = ? AND stage.name = ? AND stage.kind = ? "
                "ORDER BY build.started_at DESC LIMIT %1"_s.arg(MostMapped - changed),
                {connection.toString(), wrong.name, int(wrong.kind)},
                [](const Row &row) { return row.text(0); });
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            continue;
        const auto found = stages().load(database, *ids);
        if (!found)
            return found.error();
        auto affected = *found;
        for (auto &stage : affected)
            stage.kind = kind;
        if (const auto done = stages().merge(transaction, affected); !done)
            return done.error();
        changed += int(affected.size());
    }
    return changed;
}

} // namespace Dayshift
