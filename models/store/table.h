// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/edit.h"
#include "models/store/transaction.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace Dayshift {

// How values of ours are values of SQL. A null QString would be bound as NULL, and only references
// and estimates know NULL; an invalid time is 0.
template<typename Value>
QVariant toSql(const Value &value)
{
    if constexpr (std::is_same_v<Value, QString>)
        return value.isNull() ? QStringLiteral("") : value;
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return value.isValid() ? value.toMSecsSinceEpoch() : qint64(0);
    else if constexpr (std::is_same_v<Value, double>)
        return value;
    else
        return qint64(value);
}
template<typename Thing>
QVariant toSql(const Id<Thing> &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : id.toString();
}
template<typename Value>
QVariant toSql(const std::optional<Value> &value)
{
    return value ? toSql(*value) : QVariant(QMetaType(QMetaType::Double));
}

template<typename Value>
void fromSql(Value &value, const QVariant &stored)
{
    if constexpr (std::is_same_v<Value, QString>)
        value = stored.toString();
    else if constexpr (std::is_same_v<Value, QDateTime>)
        value = stored.toLongLong() == 0
                ? QDateTime()
                : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
    else if constexpr (std::is_same_v<Value, double>)
        value = stored.toDouble();
    else
        value = Value(stored.toLongLong());
}
template<typename Thing>
void fromSql(Id<Thing> &id, const QVariant &stored)
{
    id = stored.isNull() ? Id<Thing>() : Id<Thing>::fromString(stored.toString());
}
template<typename Value>
void fromSql(std::optional<Value> &value, const QVariant &stored)
{
    value.reset();
    if (!stored.isNull())
        fromSql(value.emplace(), stored);
}

// How one kind of thing lies in the database. Reading and editing it follow from the description,
// so a new field is one line, and no statement is written by hand.
template<typename T>
class Table
{
public:
    // The order names columns that are never NULL and ends with id, so that it has no ties: "rank, id".
    Table(QString name, const QString &order)
        : m_name(std::move(name))
        , m_order(order.split(QStringLiteral(", ")))
    {
    }

    // The field by which people know the thing: the activity log calls it so.
    Table &&titled(QString T::*member) &&
    {
        m_title = member;
        return std::move(*this);
    }

    template<typename Value>
    Table &&with(const QString &column, Value T::*member) &&
    {
        m_columns.push_back(
                {column, [member](const T &thing) { return toSql(thing.*member); },
                 [member](T &thing, const QVariant &value) { fromSql(thing.*member, value); }});
        return std::move(*this);
    }

    [[nodiscard]] const QString &name() const { return m_name; }

    // All things, or those of the given ids.
    Result<QList<T>> load(Database &database, const QStringList &ids = {}) const
    {
        if (ids.isEmpty())
            return where(database, QStringLiteral("1 = 1"), {});
        QList<T> things;
        for (qsizetype start = 0; start < ids.size(); start += IdsAtOnce) {
            const auto some = ids.mid(start, IdsAtOnce);
            auto part = where(database,
                              QStringLiteral("id IN (%1)").arg(placeholders(some.size())),
                              QVariantList(some.begin(), some.end()));
            if (!part)
                return part.error();
            things += *part;
        }
        return things;
    }

    // The things for which an SQL condition with a ? for each value holds, in the table's order.
    Result<QList<T>> where(Database &database, const QString &condition, const QVariantList &values,
                           int limit = 0) const
    {
        auto sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4")
                           .arg(columnNames(), m_name, condition, m_order.join(u", "));
        if (limit > 0)
            sql += QStringLiteral(" LIMIT %1").arg(limit);
        return database.select(sql, values, [this](const Row &row) { return read(row); });
    }

    // The next so many things behind the given one; from the first for nullptr.
    Result<QList<T>> page(Database &database, const QString &condition, const QVariantList &values,
                          const T *behind, int limit) const
    {
        if (!behind)
            return where(database, condition, values, limit);
        auto all = values;
        for (const auto &column : m_order)
            all.append(valueOf(*behind, column));
        return where(database,
                     QStringLiteral("(%1) AND (%2) > (%3)")
                             .arg(condition, m_order.join(u", "), placeholders(m_order.size())),
                     all, limit);
    }

    // The line of the activity log that this edit would leave.
    [[nodiscard]] Change describe(const Edit<T> &edit) const
    {
        const T &thing = edit.after ? *edit.after : *edit.before;
        Change change {.table = m_name, .thing = thing.id.toString()};
        if (m_title)
            change.title = thing.*m_title;
        change.verb = !edit.before ? Verb::Added : !edit.after ? Verb::Removed : Verb::Changed;
        change.fields.reserve(change.verb == Verb::Changed ? 4 : qsizetype(m_columns.size()));
        for (const auto &column : m_columns) {
            FieldChange field {.name = column.name};
            if (edit.before)
                field.was = column.get(*edit.before);
            if (edit.after)
                field.is = column.get(*edit.after);
            if (change.verb != Verb::Changed || field.was != field.is
                || field.was.isNull() != field.is.isNull())
                change.fields.append(std::move(field));
        }
        return change;
    }

    // Writes what differs, if it still is what the editor saw; Conflict if somebody was faster.
    Result<Done> apply(Transaction &transaction, const Edit<T> &edit) const
    {
        return transaction.apply(describe(edit));
    }

    // Takes over what was seen elsewhere; what is known already leaves no trace.
    Result<Done> merge(Transaction &transaction, const QList<T> &seen) const
    {
        if (seen.isEmpty())
            return Done {};
        QStringList ids;
        ids.reserve(seen.size());
        for (const auto &thing : seen)
            ids.append(thing.id.toString());
        const auto known = load(transaction.database(), ids);
        if (!known)
            return known.error();
        QHash<QString, const T *> before;
        for (const auto &thing : *known)
            before.insert(thing.id.toString(), &thing);
        for (const auto &thing : seen) {
            Edit<T> edit {.after = thing};
            if (const auto *old = before.value(thing.id.toString()))
                edit.before = *old;
            if (const auto done = apply(transaction, edit); !done)
                return done.error();
        }
        return Done {};
    }

private:
    static constexpr qsizetype IdsAtOnce = 500;

    struct Column
    {
        QString name;
        std::function<QVariant(const T &)> get;
        std::function<void(T &, const QVariant &)> set;
    };

    [[nodiscard]] QString columnNames() const
    {
        auto names = QStringLiteral("id");
        for (const auto &column : m_columns)
            names += QStringLiteral(", ") + column.name;
        return names;
    }

    [[nodiscard]] T read(const Row &row) const
    {
        T thing;
        fromSql(thing.id, row.value(0));
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i].set(thing, row.value(int(i) + 1));
        return thing;
    }

    [[nodiscard]] QVariant valueOf(const T &thing, const QString &column) const
    {
        if (column == QStringLiteral("id"))
            return thing.id.toString();
        const auto found = std::ranges::find(m_columns, column, &Column::name);
        return found == m_columns.end() ? QVariant() : found->get(thing);
    }

    QString m_name;
    QStringList m_order;
    QString T::*m_title = nullptr;
    std::vector<Column> m_columns;
};

} // namespace Dayshift
