// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>

namespace Dayshift {

// The first of several names that the record has; undefined if it has none.
[[nodiscard]] QJsonValue firstOf(const QJsonObject &record,
                                 std::initializer_list<QLatin1String> names);
// A name that is a text, or stands inside of an object.
[[nodiscard]] QString nameIn(const QJsonValue &value, QLatin1String field);
// The names in a list of texts or objects; of a text its parts between commas.
[[nodiscard]] QStringList namesIn(const QJsonValue &value, QLatin1String field);
// A text, or a whole number as text: ids are one or the other.
[[nodiscard]] QString textOf(const QJsonValue &value);
// A number, or a text that is one; empty if it is neither.
[[nodiscard]] QString numberText(const QJsonValue &value);

} // namespace Dayshift
