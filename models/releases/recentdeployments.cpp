// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/recentdeployments.h"

#include "models/releases/releasetables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<QList<Deployment>> recentDeployments(Database &database, int most)
{
    auto found = deployments().where(database,
                                     u"id IN (SELECT id FROM deployment WHERE finished_at > 0"
                                     " ORDER BY finished_at DESC, id LIMIT ?)"_s,
                                     {most});
    if (!found)
        return found;
    auto newest = *std::move(found);
    std::ranges::stable_sort(newest, std::ranges::greater(), &Deployment::finishedAt);
    return newest;
}

Result<QStringList> deployedServices(Database &database)
{
    const auto found = database.select(
            u"SELECT DISTINCT service FROM deployment WHERE service <> '' ORDER BY service"_s, {},
            [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    return QStringList(*found);
}

} // namespace Dayshift
