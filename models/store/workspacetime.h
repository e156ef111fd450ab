// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/store/database.h"

namespace Dayshift {

// The time that a workspace lives by: this machine's, except while one of these says otherwise, as
// for the demo day, whose log would tell of a June morning on a November night. It holds for every
// connection of this program to that workspace.
class WorkspaceTime
{
public:
    WorkspaceTime(const StoreLocation &location, const Clock &clock);
    ~WorkspaceTime();
    Q_DISABLE_COPY_MOVE(WorkspaceTime)

    [[nodiscard]] static QDateTime now(const StoreLocation &location);

private:
    QString m_workspace;
};

} // namespace Dayshift
