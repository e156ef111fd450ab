// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QVariant>

namespace Dayshift {

enum class Verb : int { Added, Changed, Removed };

// One field of a thing: what stood there and what stands there now, as SQL holds it. A null value
// where there was no thing before, or is none any more.
struct FieldChange
{
    QString name = {};
    QVariant was = {};
    QVariant is = {};

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

// One line of the activity log, and at the same time one step of the change feed. It holds names
// and values, never a sentence: the log is made into words where it is read, in the reader's
// tongue.
struct Change
{
    QString table = {};
    Verb verb = Verb::Changed;
    QString thing = {};
    QString title = {};
    QList<FieldChange> fields = {};
    QString actor = {};
    QString client = {};
    QDateTime at = {};         // when it happened; invalid: now
    QDateTime recordedAt = {}; // when it was written here: later for imported history
    qint64 sequence = 0;

    // The field of this name, or nullptr if it did not change.
    [[nodiscard]] const FieldChange *field(QStringView name) const;
};

// A value of SQL in JSON and back: NULL is null (Qt would make "" of it), whole numbers stay whole
// (PostgreSQL does not take 5.0 for a BIGINT).
[[nodiscard]] QJsonValue sqlToJson(const QVariant &value);
[[nodiscard]] QVariant sqlFromJson(const QJsonValue &value);

// The log keeps fields as {"column_id": ["old", "new"]}; what is added or removed names only the
// fields that hold something.
void appendJson(QByteArray &json, QStringView text); // a text in quotes
[[nodiscard]] QByteArray fieldsToJson(const QList<FieldChange> &fields);
[[nodiscard]] QList<FieldChange> fieldsFromJson(const QByteArray &json);

// What a watcher is told: the things as they are now, and the ids of those that are gone.
template<typename T>
struct Delta
{
    bool reset = false;    // forget everything else
    bool complete = true;  // false: more of the first telling is to come
    QList<T> current = {};
    QStringList removed = {};
};

// A deed that was not taken: why, what was wanted, and what stands there instead.
struct Refusal
{
    Error error = {};
    Change mine = {};
    QList<FieldChange> theirs = {}; // of a conflict: what I saw, and what stands there by now
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Change)
Q_DECLARE_METATYPE(Dayshift::Refusal)
