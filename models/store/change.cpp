// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/change.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Dayshift {

const FieldChange *Change::field(QStringView name) const
{
    const auto found = std::ranges::find(fields, name, &FieldChange::name);
    return found == fields.end() ? nullptr : &*found;
}

// Whole numbers come back as integers: PostgreSQL does not take 5.0 for a BIGINT.
static QVariant toVariant(const QJsonValue &value)
{
    if (value.isDouble()) {
        const auto number = value.toDouble();
        if (std::floor(number) == number && std::abs(number) < 9007199254740992.0)
            return qint64(number);
    }
    return value.toVariant();
}

static bool holdsNothing(const QVariant &value)
{
    return value.isNull() || value == QVariant(qint64(0))
            || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

QByteArray fieldsToJson(const QList<FieldChange> &fields)
{
    QJsonObject object;
    for (const auto &field : fields) {
        if (holdsNothing(field.was) && holdsNothing(field.is))
            continue;
        object.insert(field.name, QJsonArray {QJsonValue::fromVariant(field.was),
                                              QJsonValue::fromVariant(field.is)});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<FieldChange> fieldsFromJson(const QByteArray &json)
{
    QList<FieldChange> fields;
    const auto object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto pair = it.value().toArray();
        fields.append({it.key(), toVariant(pair.at(0)), toVariant(pair.at(1))});
    }
    return fields;
}

} // namespace Dayshift
