// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/deedrule.h"

namespace Dayshift {

// Filled before main() and only read afterwards.
static QList<DeedRule::Before> &knownRules()
{
    static QList<DeedRule::Before> rules;
    return rules;
}

DeedRule::DeedRule(const Before &before)
{
    knownRules().append(before);
}

Result<Done> applyDeed(Transaction &transaction, const QList<Change> &changes, DeedWay way)
{
    QList<DeedRule::After> afters;
    for (const auto &before : std::as_const(knownRules())) {
        const auto after = before(transaction.database(), changes, way);
        if (!after)
            return after.error();
        if (*after)
            afters.append(*after);
    }
    for (const auto &change : changes) {
        if (const auto applied = transaction.apply(change); !applied)
            return applied.error();
    }
    for (const auto &after : std::as_const(afters)) {
        if (const auto holds = after(transaction); !holds)
            return holds.error();
    }
    return Done {};
}

} // namespace Dayshift
