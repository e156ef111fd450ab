// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Dayshift {

[[nodiscard]] inline QString shortText(const QJsonValue &value)
{
    return QString::fromUtf8(
            QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).left(200));
}

// Every key of what is wanted must match; lists have the same length and order; numbers agree to
// 1e-9 relative or 1e-6 absolute. What else there is does not matter.
inline void compareJson(const QString &path, const QJsonValue &got, const QJsonValue &wanted,
                        QStringList &differences)
{
    if (wanted.isObject() && got.isObject()) {
        const auto object = wanted.toObject();
        const auto others = got.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            compareJson(path + u'.' + it.key(), others[it.key()], it.value(), differences);
    } else if (wanted.isArray() && got.isArray()
               && wanted.toArray().size() == got.toArray().size()) {
        const auto list = wanted.toArray();
        const auto others = got.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            compareJson(path + u'[' + QString::number(i) + u']', others[i], list[i], differences);
    } else if (wanted.isDouble() && got.isDouble()) {
        const double a = wanted.toDouble();
        const double b = got.toDouble();
        if (std::abs(a - b) > std::max(1e-6, 1e-9 * std::abs(a)))
            differences.append(QStringLiteral("%1: %2 instead of %3").arg(path).arg(b).arg(a));
    } else if (got != wanted) {
        differences.append(QStringLiteral("%1: %2 instead of %3")
                                   .arg(path, shortText(got), shortText(wanted)));
    }
}

} // namespace Dayshift
