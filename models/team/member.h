// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"

#include <QFlags>
#include <QMetaType>

namespace Dayshift {

using MemberId = Id<struct Member>;

enum class Role : int {
    Guest = 0,
    ProductOwner = 1,
    ScrumMaster = 2,
    Developer = 4,
    DevTester = 8,
    PerformanceEngineer = 16,
    SecurityTester = 32,
    OperationsEngineer = 64, // the sources also say release engineer
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

// A person of the team. Several roles are common; none means guest.
struct Member
{
    MemberId id = {};
    QString name = {};
    QString login = {}; // by which imports and commits know the person
    QString email = {}; // only matches, is never shown
    int roles = 0;      // Roles, as stored
    bool active = true;

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Member)
