// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QMetaType>

namespace Dayshift {

using WorkspaceId = Id<struct Workspace>;

// What there is one of in a workspace: whose it is, and where their days begin.
struct Workspace
{
    WorkspaceId id = {};
    QString team = {};
    QString product = {};
    QString timeZone = {}; // IANA; days and weeks are cut in it
    QDateTime createdAt = {};

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Workspace)
