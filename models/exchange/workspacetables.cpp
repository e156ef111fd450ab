// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/workspacetables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<QList<WorkspaceTable>> workspaceTables(Database &database)
{
    const auto names = database.select(database.dialect().tables, {},
                                       [](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    const bool postgres = database.location().engine == StoreLocation::Engine::Postgres;
    const auto sql = postgres
            ? u"SELECT column_name FROM information_schema.columns WHERE table_schema = 'public'"
              " AND table_name = ? ORDER BY ordinal_position"_s
            : u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s;
    static const QStringList bookkeeping {u"counter"_s, u"numbering"_s, u"imported"_s,
                                          u"import_run"_s, u"attachment_piece"_s};
    QList<WorkspaceTable> tables;
    for (const auto &name : *names) {
        if (name == "schema_step"_L1) // how this very file came to be, not what is in it
            continue;
        if (name == "signing_key"_L1) // what people prove themselves with stays where they set it
            continue;
        const auto columns
                = database.select(sql, {name}, [](const Row &row) { return row.text(0); });
        if (!columns)
            return columns.error();
        tables.append({.name = name,
                       .columns = *columns,
                       .isBookkeeping = bookkeeping.contains(name)});
    }
    // The only references that are not deferred are those of numbering to counter.
    std::ranges::stable_sort(tables, [](const auto &a, const auto &b) {
        const auto order = [](const auto &table) {
            return table.name == "counter"_L1 ? 0 : table.name == "numbering"_L1 ? 1 : 2;
        };
        return order(a) < order(b);
    });
    return tables;
}

} // namespace Dayshift
