// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString wordOf(SprintState state)
{
    switch (state) {
    case SprintState::Planned:
        return u"planned"_s;
    case SprintState::Running:
        return u"running"_s;
    case SprintState::Closed:
        return u"closed"_s;
    }
    return {};
}

QString wordOf(DeploymentStatus status)
{
    switch (status) {
    case DeploymentStatus::Running:
        return u"running"_s;
    case DeploymentStatus::Success:
        return u"success"_s;
    case DeploymentStatus::Failure:
        return u"failure"_s;
    case DeploymentStatus::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString wordOf(DeploymentKind kind)
{
    switch (kind) {
    case DeploymentKind::Regular:
        return u"regular"_s;
    case DeploymentKind::Hotfix:
        return u"hotfix"_s;
    case DeploymentKind::Rollback:
        return u"rollback"_s;
    case DeploymentKind::Redeploy:
        return u"redeploy"_s;
    }
    return {};
}

} // namespace Dayshift
