// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/replay.h"

#include "models/store/check.h"
#include "models/store/migrations.h"
#include "models/store/replaylog.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// The columns of a table, and what stands in them where nothing is known.
struct Columns
{
    QStringList names = {};
    QVariantList blank = {};
};

} // namespace

static Result<Columns> columnsOf(Database &database, const QString &table)
{
    Columns columns;
    const auto done = database.each(
            u"SELECT name, type, \"notnull\" FROM pragma_table_info(?)"_s, {table},
            [&columns](const Row &row) {
                columns.names.append(row.text(0));
                const bool text = row.text(1) == "TEXT"_L1;
                columns.blank.append(row.number(2) == 0 ? QVariant(QMetaType(QMetaType::QString))
                                     : text             ? QVariant(u""_s)
                                                        : QVariant(0));
            });
    if (!done)
        return done.error();
    return columns;
}

static Result<int> insert(Database &database, const Columns &columns, const ReplayLog::Step &step)
{
    auto values = columns.blank;
    values[columns.names.indexOf(u"id"_s)] = step.thing;
    for (const auto &[name, value] : step.fields) {
        const auto at = columns.names.indexOf(name);
        if (at >= 0 && !(value.isNull() && !columns.blank[at].isNull()))
            values[at] = value;
    }
    return database.run(u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(
                                step.table, columns.names.join(u", "), placeholders(values.size())),
                        values);
}

static Result<int> update(Database &database, const Columns &columns, const ReplayLog::Step &step)
{
    QStringList sets;
    QVariantList values;
    for (const auto &[name, value] : step.fields) {
        const auto at = columns.names.indexOf(name);
        if (at < 0)
            continue;
        sets.append(name + u" = ?"_s);
        values.append(value.isNull() && !columns.blank[at].isNull() ? columns.blank[at] : value);
    }
    if (sets.isEmpty())
        return 0;
    values.append(step.thing);
    return database.run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(step.table, sets.join(u", ")), values);
}

// Takes each step, and leaves a line that tells the watchers of it.
static Result<int> walkAll(Database &database, const std::vector<ReplayLog::Step> &steps)
{
    QHash<QString, Columns> known;
    for (const auto &step : steps) {
        if (!known.contains(step.table)) {
            const auto columns = columnsOf(database, step.table);
            if (!columns)
                return columns.error();
            known.insert(step.table, *columns);
        }
        const auto &columns = known[step.table];
        const auto done = !step.exists
                ? database.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(step.table), {step.thing})
                : step.existed ? update(database, columns, step)
                               : insert(database, columns, step);
        if (!done)
            return done.error();
        if (const auto told = database.run(
                    u"INSERT INTO activity (at, recorded_at, actor, client, thing_table, verb, thing,"
                    " title, fields, digest) VALUES (0, 0, '', '', ?, 1, ?, '', '{}', '')"_s,
                    {step.table, step.thing});
            !told)
            return told.error();
    }
    return int(steps.size());
}

static Result<int> walk(Database &database, const std::vector<ReplayLog::Step> &steps)
{
    if (steps.empty())
        return 0;
    if (const auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    const auto walked = walkAll(database, steps);
    const auto ended = database.run(walked ? u"COMMIT"_s : u"ROLLBACK"_s);
    if (!walked || ended)
        return walked;
    return ended.error();
}

// A file is copied as it is; of a server each row is read. What was attached stays where it is.
static Result<Done> copyTo(Database &source, const QString &path)
{
    if (source.location().engine == StoreLocation::Engine::Sqlite) {
        const auto copied = backup(source, path);
        return copied ? Result<Done>(Done {}) : Result<Done>(copied.error());
    }
    if (const auto made = createFile(path); !made)
        return made;
    Database copy({.database = path});
    if (const auto done = copy.open(); !done)
        return done;
    if (const auto done = migrate(copy); !done)
        return done.error();
    const auto tables = copy.select(copy.dialect().tables, {},
                                    [](const Row &row) { return row.text(0); });
    if (!tables)
        return tables.error();
    for (const auto &sql : {u"PRAGMA foreign_keys = OFF"_s, u"BEGIN IMMEDIATE"_s}) {
        if (const auto done = copy.run(sql); !done)
            return done.error();
    }
    for (const auto &table : *tables) {
        if (table == "schema_step"_L1 || table == "attachment_piece"_L1)
            continue;
        const auto columns = columnsOf(copy, table);
        if (!columns)
            return columns.error();
        if (const auto done = copy.run(u"DELETE FROM "_s + table); !done)
            return done.error();
        const auto names = columns->names.join(u", ");
        const auto insertion = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                table, names, placeholders(columns->names.size()));
        Result<Done> written = Done {};
        const auto read = source.each(u"SELECT %1 FROM %2"_s.arg(names, table), {},
                                      [&](const Row &row) {
                                          QVariantList values;
                                          for (int i = 0; i < columns->names.size(); ++i)
                                              values.append(row.value(i));
                                          const auto one = copy.run(insertion, values);
                                          if (!one && written)
                                              written = one.error();
                                      });
        if (!read || !written)
            return read ? written : read;
    }
    const auto done = copy.run(u"COMMIT"_s);
    return done ? Result<Done>(Done {}) : Result<Done>(done.error());
}

Replay::Replay() = default;

Replay::~Replay()
{
    m_walker.start([this] { m_past.reset(); });
    m_walker.waitForDone();
    m_store.reset(); // before the folder in which it lies
}

// What refers to each other comes and goes in any order, and nothing here has to outlive the power.
static Result<Done> openLoosely(Database &database)
{
    if (const auto done = database.open(); !done)
        return done;
    for (const auto &setting : {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA journal_mode = WAL"_s,
                                u"PRAGMA synchronous = OFF"_s}) {
        const auto done = database.select(setting, {}, [](const Row &row) { return row.text(0); });
        if (!done)
            return done.error();
    }
    return Done {};
}

Result<std::shared_ptr<Replay>> Replay::of(const StoreLocation &location, const Author &author)
{
    std::shared_ptr<Replay> replay(new Replay);
    replay->m_folder = std::make_unique<QTemporaryDir>();
    replay->m_log = std::make_unique<ReplayLog>();
    replay->m_walker.setMaxThreadCount(1);
    replay->m_walker.setExpiryTimeout(-1);
    const StoreLocation copy {.database = replay->m_folder->filePath(u"past.dayshift"_s)};
    {
        Database source(location);
        if (const auto done = source.open(OpenMode::ReadOnly); !done)
            return done.error();
        if (const auto done = replay->m_log->read(source); !done)
            return done.error();
        if (const auto copied = copyTo(source, copy.database); !copied)
            return copied.error();
    }
    Result<Done> opened = Done {};
    replay->m_walker.start([&] {
        replay->m_past = std::make_unique<Database>(copy);
        opened = openLoosely(*replay->m_past);
    });
    replay->m_walker.waitForDone();
    if (!opened)
        return opened.error();
    replay->m_store = std::make_unique<Store>(copy, author);
    if (const auto done = replay->m_store->open(OpenMode::ReadOnly).result(); !done)
        return done.error();
    if (const auto *application = QCoreApplication::instance())
        replay->m_store->moveToThread(application->thread());
    replay->m_moment = replay->end();
    return replay;
}

QDateTime Replay::begin() const
{
    return QDateTime::fromMSecsSinceEpoch(m_log->begin(), Qt::UTC);
}

QDateTime Replay::end() const
{
    return QDateTime::fromMSecsSinceEpoch(m_log->end(), Qt::UTC);
}

QDateTime Replay::moment() const
{
    return m_moment;
}

QFuture<Result<int>> Replay::goTo(const QDateTime &moment)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const auto from = m_moment.toMSecsSinceEpoch(), to = moment.toMSecsSinceEpoch();
    m_moment = moment;
    m_walker.start([this, promise, from, to] {
        promise->addResult(walk(*m_past, m_log->between(from, to)));
        promise->finish();
    });
    return promise->future();
}

} // namespace Dayshift
