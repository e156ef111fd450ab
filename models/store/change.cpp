// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/change.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Dayshift {

const FieldChange *Change::field(QStringView name) const
{
    const auto found = std::ranges::find(fields, name, &FieldChange::name);
    return found == fields.end() ? nullptr : &*found;
}

QJsonValue sqlToJson(const QVariant &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}

QVariant sqlFromJson(const QJsonValue &value)
{
    if (value.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    if (value.isDouble()) {
        const auto number = value.toDouble();
        if (std::floor(number) == number && std::abs(number) < 9007199254740992.0)
            return qint64(number);
    }
    return value.toVariant();
}

static bool holdsNothing(const QVariant &value)
{
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isEmpty();
    case QMetaType::Double:
        return value.toDouble() == 0;
    default:
        return value.toLongLong() == 0;
    }
}

void appendJson(QByteArray &json, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    const auto bytes = text.toUtf8();
    qsizetype plain = 0; // what needs no escape is appended in one go
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        json.append(bytes.constData() + plain, i - plain);
        plain = i + 1;
        json += '\\';
        if (byte == '"' || byte == '\\')
            json += char(byte);
        else if (byte == '\n')
            json += 'n';
        else
            json.append("u00").append(digits[byte >> 4]).append(digits[byte & 15]);
    }
    json.append(bytes.constData() + plain, bytes.size() - plain);
    json += '"';
}

static void appendValue(QByteArray &json, const QVariant &value)
{
    if (value.isNull()) {
        json += "null";
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QString:
        appendJson(json, value.toString());
        return;
    case QMetaType::Bool:
        json += value.toBool() ? "true" : "false";
        return;
    case QMetaType::Double:
        json += std::isfinite(value.toDouble())
                ? QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                : QByteArray("null");
        return;
    default:
        json += QByteArray::number(value.toLongLong());
    }
}

// Written by hand: an import builds hundreds of thousands of them.
QByteArray fieldsToJson(const QList<FieldChange> &fields)
{
    QByteArray json("{");
    for (const auto &field : fields) {
        if (holdsNothing(field.was) && holdsNothing(field.is))
            continue;
        if (json.size() > 1)
            json += ',';
        appendJson(json, field.name);
        json += ":[";
        appendValue(json, field.was);
        json += ',';
        appendValue(json, field.is);
        json += ']';
    }
    json += '}';
    return json;
}

QList<FieldChange> fieldsFromJson(const QByteArray &json)
{
    QList<FieldChange> fields;
    const auto object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto pair = it.value().toArray();
        fields.append({it.key(), sqlFromJson(pair.at(0)), sqlFromJson(pair.at(1))});
    }
    return fields;
}

} // namespace Dayshift
