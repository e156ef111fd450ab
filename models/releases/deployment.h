// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QMetaType>

namespace Dayshift {

using DeploymentId = Id<struct Deployment>;
using DeploymentChangeId = Id<struct DeploymentChange>;
using BuildId = Id<struct Build>;
using StoryId = Id<struct Story>;

enum class DeploymentStatus : int { Running, Success, Failure, Cancelled };
enum class DeploymentKind : int { Regular, Hotfix, Rollback, Redeploy };

// One release of one service to one environment (metrics.md, section 2.1).
struct Deployment
{
    DeploymentId id = {};
    BuildId build = {}; // null: entered by hand
    QString environment = {};
    QString service = {};
    QString version = {};
    QString commit = {};
    DeploymentStatus status = DeploymentStatus::Running;
    DeploymentKind kind = DeploymentKind::Regular;
    QDateTime startedAt = {};
    QDateTime finishedAt = {};
    DeploymentId relatesTo = {}; // what a rollback undoes, a hotfix repairs, a redeploy repeats

    friend bool operator==(const Deployment &, const Deployment &) = default;
};

// A change that a deployment carried.
struct DeploymentChange
{
    DeploymentChangeId id = {};
    DeploymentId deployment = {};
    QString change = {}; // the commit's hash
    StoryId story = {}; // null: it names none
    QDateTime committedAt = {};

    friend bool operator==(const DeploymentChange &, const DeploymentChange &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Deployment)
