// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/explanation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

// How Buildbot's REST answers (version 2, Buildbot 0.9 to 4) are read, one by one.
namespace Dayshift::Buildbot {

using Json = QJsonObject;

// The objects of a list answer {"builds": [...], "meta": {...}}; Format if it is not one.
[[nodiscard]] Result<QList<Json>> listIn(const QByteArray &body, QLatin1StringView key);

// A number that names something; 0 for what is none.
[[nodiscard]] qint64 idOf(const QJsonValue &value);

// The status of a build or a step, and the server's own word for it.
[[nodiscard]] Status statusOf(const Json &json);
[[nodiscard]] QString wordOf(const Json &json);

// A property is a pair of value and source; its value may be a text, or a text for each codebase.
[[nodiscard]] QString property(const Json &properties, QLatin1StringView name);
[[nodiscard]] QString branchOf(const Json &properties);
[[nodiscard]] QString commitOf(const Json &properties);
[[nodiscard]] QString plainBranch(const QString &branch);

[[nodiscard]] QStringList texts(const QJsonValue &list);

[[nodiscard]] QStringList endpoints();
[[nodiscard]] Result<Explanation> explain(const QString &endpoint, const QByteArray &body);

} // namespace Dayshift::Buildbot
