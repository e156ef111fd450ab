// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/gathering.h"

namespace Dayshift {

// Which project an address of GitLab belongs to, and which group the epics of it.
struct GitLabAddress
{
    explicit GitLabAddress(const QString &url);

    QString project = {}; // group/subgroup/project
    QString group = {}; // group/subgroup
};

[[nodiscard]] bool isClosedInGitLab(const QString &state);

// Counts what a person should know of an item: a status that stands in its labels, and commands of
// GitLab in its text.
void judgeGitLabItem(Gathering &gathering, const ImportedItem &item);

} // namespace Dayshift
