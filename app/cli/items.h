// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Dayshift {

// The kinds of things that "list" knows, by the word for them: epics, stories, …
[[nodiscard]] QStringList itemKinds();

// All things of a kind as JSON documents, in the order of the window. Identifiers are strings,
// times ISO 8601 in UTC, what is not known is null. Invalid for a word that is none of the kinds.
Result<QJsonArray> itemsOf(Database &database, const QString &kind);

// One item as a line for people.
[[nodiscard]] QString itemLine(const QString &kind, const QJsonObject &item);

} // namespace Dayshift
