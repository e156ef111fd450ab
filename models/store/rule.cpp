// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rule.h"

#include <QHash>

namespace Dayshift {

// Filled before main() and only read afterwards.
static QHash<QString, QList<Rule>> &knownRules()
{
    static QHash<QString, QList<Rule>> rules;
    return rules;
}

KnownRule::KnownRule(const QString &table, const Rule &rule)
{
    knownRules()[table].append(rule);
}

Result<Done> checkRules(Database &database, const Change &change)
{
    const auto &rules = std::as_const(knownRules());
    const auto known = rules.constFind(change.table);
    if (known == rules.constEnd())
        return Done {};
    for (const auto &rule : *known) {
        if (const auto holds = rule(database, change); !holds)
            return holds.error();
    }
    return Done {};
}

} // namespace Dayshift
