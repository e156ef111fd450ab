// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importundo.h"

#include "models/board/boardtables.h"
#include "models/board/epiccomment.h"
#include "models/board/storylinks.h"
#include "models/exchange/importtables.h"
#include "models/store/bulk.h"
#include "models/team/teamtables.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::ImportUndo)
};

constexpr int LinesAtOnce = 500;

// A kind of thing that imports make, with each field as it is when nothing is said of it: the log
// leaves such fields out.
struct Kind
{
    QString table = {};
    QList<FieldChange> fields = {};
};

template<typename T>
Kind kindOf(const Table<T> &table)
{
    return {table.name(), table.describe({.after = T {}}).fields};
}

const Kind *kindNamed(const QString &table)
{
    static const QList<Kind> kinds {kindOf(members()),    kindOf(sprints()),    kindOf(epics()),
                                    kindOf(stories()),    kindOf(storyTexts()), kindOf(comments()),
                                    kindOf(epicComments()),
                                    kindOf(storyLinks()), kindOf(importRuns())};
    const auto found = std::ranges::find(kinds, table, &Kind::table);
    return found == kinds.end() ? nullptr : &*found;
}

// Story and text have one id: a thing is known by its table, too.
QString nameOf(const Change &change)
{
    return change.table + u'/' + change.thing;
}

Error changedSince(const QString &title)
{
    return {.kind = Error::Kind::Conflict,
            .detail = title,
            .what = Words::tr("Something that came with the import was changed since, or something "
                              "else belongs to it: %1.")
                            .arg(title.left(200)),
            .safe = Words::tr("Nothing was taken back."),
            .todo = Words::tr("Undo what was done since, then try again; or delete what you do not "
                              "need.")};
}

bool isSame(const QVariant &stored, const QVariant &told)
{
    if (stored.isNull() || told.isNull())
        return stored.isNull() == told.isNull();
    if (told.typeId() == QMetaType::QString)
        return stored.toString() == told.toString();
    return stored.toDouble() == told.toDouble();
}

class Span
{
public:
    Span(Transaction &transaction, const ImportSpan &span)
        : m_transaction(transaction)
        , m_database(transaction.database())
        , m_span(span)
    {
    }

    Result<Done> takeBack();
    Result<Done> bringBack();

private:
    enum class Order { OldestFirst, NewestFirst };

    Result<QList<Change>> page(qint64 behind, Order order);
    // Which things of this page the import made, each with all its fields as the import left them.
    Result<QHash<QString, Change>> made(const QList<Change> &lines);
    Result<Done> remove(const QList<Change> &things);
    Result<Done> compare(const QList<Change> &things, const Kind &kind);
    Result<Done> hideKeys();
    Result<Done> showKeys();
    [[nodiscard]] QString suffix() const { return u'~' + QString::number(m_span.first); }

    Transaction &m_transaction;
    Database &m_database;
    ImportSpan m_span;
};

Change changeOf(const Row &row)
{
    return {.table = row.text(1),
            .verb = Verb(int(row.number(2))),
            .thing = row.text(3),
            .title = row.text(4),
            .fields = fieldsFromJson(row.text(5).toUtf8()),
            .sequence = row.number(0)};
}

QString linesWhere(const QString &condition)
{
    return u"SELECT sequence, thing_table, verb, thing, title, fields FROM activity WHERE "_s
            + condition;
}

Result<QList<Change>> Span::page(qint64 behind, Order order)
{
    if (order == Order::OldestFirst)
        return m_database.select(
                linesWhere(u"sequence > ? AND sequence <= ? ORDER BY sequence LIMIT %1"_s.arg(
                        LinesAtOnce)),
                {behind, m_span.last}, changeOf);
    return m_database.select(
            linesWhere(u"sequence < ? AND sequence >= ? ORDER BY sequence DESC LIMIT %1"_s.arg(
                    LinesAtOnce)),
            {behind, m_span.first}, changeOf);
}

Result<QHash<QString, Change>> Span::made(const QList<Change> &lines)
{
    QSet<QString> ids;
    for (const auto &line : lines)
        ids.insert(line.thing);
    QHash<QString, Change> things;
    QVariantList values(ids.begin(), ids.end());
    values << m_span.first << m_span.last;
    const auto read = m_database.each(
            linesWhere(u"thing IN (%1) AND sequence BETWEEN ? AND ? ORDER BY sequence"_s.arg(
                    placeholders(ids.size()))),
            values, [&things](const Row &row) {
                const auto line = changeOf(row);
                const auto name = nameOf(line);
                if (line.verb == Verb::Added) {
                    const auto *kind = kindNamed(line.table);
                    auto &thing = things[name] = line;
                    if (kind)
                        thing.fields = kind->fields;
                } else if (!things.contains(name)) {
                    return; // it was there before
                }
                auto &thing = things[name];
                thing.title = line.title;
                for (const auto &field : line.fields) {
                    const auto known = std::ranges::find(thing.fields, field.name, &FieldChange::name);
                    if (known != thing.fields.end())
                        known->is = field.is;
                }
            });
    if (!read)
        return read.error();
    return things;
}

// Each still is as the import left it.
Result<Done> Span::compare(const QList<Change> &things, const Kind &kind)
{
    QStringList names {u"id"_s};
    for (const auto &field : kind.fields)
        names.append(field.name);
    QHash<QString, const Change *> wanted;
    QVariantList ids;
    for (const auto &thing : things) {
        wanted.insert(thing.thing, &thing);
        ids.append(thing.thing);
    }
    QString other;
    const auto read = m_database.each(
            u"SELECT %1 FROM %2 WHERE id IN (%3)"_s.arg(names.join(u", "_s), kind.table,
                                                        placeholders(ids.size())),
            ids, [&](const Row &row) {
                const auto *thing = wanted.take(row.text(0));
                for (qsizetype i = 0; thing && i < thing->fields.size(); ++i) {
                    if (!isSame(row.value(int(i) + 1), thing->fields[i].is))
                        other = thing->title;
                }
            });
    if (!read)
        return read.error();
    if (!wanted.isEmpty())
        other = wanted.cbegin().value()->title; // somebody deleted it
    return other.isNull() ? Result<Done>(Done {}) : changedSince(other);
}

Result<Done> Span::remove(const QList<Change> &things)
{
    QHash<QString, QList<Change>> byTable;
    for (const auto &thing : things)
        byTable[thing.table].append(thing);
    for (auto some = byTable.begin(); some != byTable.end(); ++some) {
        const auto *kind = kindNamed(some.key());
        if (!kind)
            return changedSince(some->first().title); // no import of ours made such a thing
        if (const auto same = compare(*some, *kind); !same)
            return same.error();
        QVariantList ids;
        for (auto &thing : *some) {
            ids.append(thing.thing);
            thing.verb = Verb::Removed;
            for (auto &field : thing.fields) {
                field.was = field.is;
                field.is = {};
            }
        }
        const auto gone = m_database.run(
                u"DELETE FROM %1 WHERE id IN (%2)"_s.arg(some.key(), placeholders(ids.size())), ids);
        if (!gone)
            return gone.error();
        if (const auto noted = m_transaction.record(*some); !noted)
            return noted.error();
    }
    return Done {};
}

Result<Done> Span::takeBack()
{
    for (qint64 behind = m_span.last + 1;;) {
        const auto lines = page(behind, Order::NewestFirst);
        if (!lines)
            return lines.error();
        if (lines->isEmpty())
            return hideKeys();
        behind = lines->last().sequence;
        const auto things = made(*lines);
        if (!things)
            return things.error();
        QList<Change> going;
        for (auto line : *lines) {
            const auto thing = things->constFind(nameOf(line));
            if (thing != things->constEnd()) {
                if (line.verb == Verb::Added)
                    going.append(*thing);
                continue;
            }
            for (auto &field : line.fields)
                std::swap(field.was, field.is);
            if (const auto done = m_transaction.apply(line); !done)
                return done.error().kind == Error::Kind::Conflict ? changedSince(line.title)
                                                                  : done.error();
        }
        if (const auto done = remove(going); !done)
            return done.error();
    }
}

Result<Done> Span::bringBack()
{
    // What refers to each other comes in the order of the import.
    for (qint64 behind = m_span.first - 1;;) {
        const auto lines = page(behind, Order::OldestFirst);
        if (!lines)
            return lines.error();
        if (lines->isEmpty())
            return showKeys();
        behind = lines->last().sequence;
        const auto things = made(*lines);
        if (!things)
            return things.error();
        for (const auto &line : *lines) {
            const auto thing = things->constFind(nameOf(line));
            if (thing != things->constEnd() && line.verb != Verb::Added)
                continue;
            auto wanted = thing == things->constEnd() ? line : *thing;
            for (auto &field : wanted.fields) {
                if (wanted.verb == Verb::Added)
                    field.was = {};
            }
            if (const auto done = m_transaction.apply(wanted); !done)
                return done.error().kind == Error::Kind::Conflict ? changedSince(line.title)
                                                                  : done.error();
        }
    }
}

// The next import must not take for known what is gone; what it was known by waits for the import
// to be brought back.
Result<Done> Span::hideKeys()
{
    const auto done = m_database.run(
            u"UPDATE imported SET id = id || ?, tool = tool || ? WHERE EXISTS (SELECT 1 FROM"
            " activity a WHERE a.thing = imported.thing AND a.thing_table = imported.thing_table"
            " AND a.verb = 0 AND a.sequence BETWEEN ? AND ?)"_s,
            {suffix(), suffix(), m_span.first, m_span.last});
    return done ? Result<Done>(Done {}) : done.error();
}

Result<Done> Span::showKeys()
{
    const auto length = suffix().size();
    const auto done = m_database.run(
            u"UPDATE imported SET id = substr(id, 1, length(id) - %1),"
            " tool = substr(tool, 1, length(tool) - %1) WHERE tool LIKE ?"_s.arg(length),
            {u'%' + suffix()});
    return done ? Result<Done>(Done {}) : done.error();
}

} // namespace

Result<Done> takeBackImport(Transaction &transaction, const ImportSpan &span)
{
    return Span(transaction, span).takeBack();
}

Result<Done> bringBackImport(Transaction &transaction, const ImportSpan &span)
{
    return Span(transaction, span).bringBack();
}

QFuture<Result<Done>> runImportStep(Store &store, const ImportSpan &span, ImportStep step)
{
    return store
            .write([span, step](Transaction &transaction) {
                return step == ImportStep::TakeBack ? takeBackImport(transaction, span)
                                                    : bringBackImport(transaction, span);
            })
            .then([](const Result<Done> &done) -> Result<Done> {
                // What others hang on it is only found when all of it is gone.
                const bool hangs = !done && done.error().kind == Error::Kind::Conflict
                        && done.error().what.isEmpty();
                if (hangs)
                    return changedSince(Words::tr("a story, an epic, a sprint or a person"));
                return done;
            });
}

} // namespace Dayshift
