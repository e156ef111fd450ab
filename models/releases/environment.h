// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dayshift {

// Where a deploy stage deploys to, told from its name, and from that of its pipeline where it says
// nothing: "production" unless one of them names another place ("Deploy to staging", "qa-deploy").
// What is tested beside the deploying is no place: "Deploy and smoke test" is production.
[[nodiscard]] QString environmentOf(const QString &stage, const QString &pipeline);

// Whether a name says that something is taken back: "Roll back", "rollback/22.3", "web-rollback".
[[nodiscard]] bool namesRollback(const QString &name);
// Whether a branch is one for repairs: "hotfix/2187", "hotfix-2187", "release/hotfix/2187".
[[nodiscard]] bool isHotfixBranch(const QString &branch);

} // namespace Dayshift
