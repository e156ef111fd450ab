// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/sourceremoval.h"

#include "models/production/alertbook.h"
#include "models/production/productiontables.h"
#include "models/store/workspacetime.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

template<typename T>
static Result<Done> removeWhere(Transaction &transaction, const Table<T> &table,
                                const QString &condition, const QString &id)
{
    const auto found = table.where(transaction.database(), condition, {id});
    if (!found)
        return found.error();
    for (const auto &thing : *found) {
        if (const auto done = table.apply(transaction, {.before = thing}); !done)
            return done.error();
    }
    return Done {};
}

static Result<Done> endUnwatched(Transaction &transaction, const QString &condition,
                                 const QString &value)
{
    const auto open = alerts().where(transaction.database(),
                                     u"state <> ? AND "_s + condition,
                                     {int(AlertState::Ended), value});
    if (!open)
        return open.error();
    const auto now = WorkspaceTime::now(transaction.database().location());
    for (const auto &alert : *open) {
        if (const auto done = alerts().apply(transaction, {alert, ended(alert, now, true)}); !done)
            return done.error();
    }
    return Done {};
}

Result<DeedRule::After> forgetWithSources(Database &, const QList<Change> &changes, DeedWay)
{
    QStringList gone, figures, off;
    for (const auto &change : changes) {
        const auto *enabled = change.field(u"enabled");
        if (change.table == sources().name() && change.verb == Verb::Changed && enabled
            && enabled->is.toInt() == 0)
            off.append(change.thing);
        if (change.verb != Verb::Removed)
            continue;
        if (change.table == sources().name())
            gone.append(change.thing);
        else if (change.table == indicators().name())
            figures.append(change.thing);
    }
    if (gone.isEmpty() && figures.isEmpty() && off.isEmpty())
        return DeedRule::After {};
    return DeedRule::After([gone, figures, off](Transaction &transaction) -> Result<Done> {
        for (const auto &id : off) {
            if (const auto done = endUnwatched(transaction, u"source_id = ?"_s, id); !done)
                return done;
        }
        for (const auto &id : figures) {
            if (const auto done = endUnwatched(transaction, u"fingerprint = ?"_s,
                                               OwnAlert + u"band:"_s + id);
                !done)
                return done;
        }
        for (const auto &id : gone) {
            const auto done
                    = removeWhere(transaction, sourceReadings(), u"id = ?"_s, id).then([&](Done) {
                          return removeWhere(transaction, alerts(),
                                             u"source_id = ? AND incident_id IS NULL"_s, id);
                      });
            if (!done)
                return done;
        }
        for (const auto &id : figures) {
            const auto done = transaction.database().run(
                    u"DELETE FROM sample WHERE indicator_id = ?"_s, {id});
            if (!done)
                return done.error();
        }
        return Done {};
    });
}

} // namespace Dayshift
