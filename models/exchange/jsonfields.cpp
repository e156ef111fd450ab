// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/jsonfields.h"

namespace Dayshift {

QJsonValue firstOf(const QJsonObject &record, std::initializer_list<QLatin1String> names)
{
    for (const auto &name : names) {
        if (const auto value = record.find(name); value != record.end())
            return *value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString nameIn(const QJsonValue &value, QLatin1String field)
{
    return value.isObject() ? value.toObject().value(field).toString() : value.toString();
}

QStringList namesIn(const QJsonValue &value, QLatin1String field)
{
    if (value.isString())
        return value.toString().split(u',', Qt::SkipEmptyParts);
    QStringList names;
    const auto list = value.toArray();
    for (const auto &entry : list)
        names.append(nameIn(entry, field));
    return names;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

} // namespace Dayshift
