// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/replay.h"

#include "models/store/check.h"
#include "models/store/migrations.h"
#include "models/store/replaylog.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

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

namespace {

// Rows that change in the same fields, many in one statement.
class Updates
{
public:
    explicit Updates(Database &database)
        : m_database(database)
    {
    }

    Result<int> add(const Columns &columns, const ReplayLog::Step &step)
    {
        auto key = step.table;
        QStringList names;
        QVariantList values {step.thing};
        for (const auto &[name, value] : step.fields) {
            const auto at = columns.names.indexOf(name);
            if (at < 0)
                continue;
            names.append(name);
            key += u'/' + name;
            values.append(value.isNull() && !columns.blank[at].isNull() ? columns.blank[at] : value);
        }
        if (names.isEmpty())
            return 0;
        auto &waiting = m_waiting[key];
        waiting.table = step.table;
        waiting.names = names;
        waiting.values += values;
        return ++waiting.rows < RowsAtOnce ? Result<int>(0) : write(waiting);
    }

    Result<int> flush()
    {
        for (auto &waiting : m_waiting) {
            if (const auto done = write(waiting); !done)
                return done;
        }
        return 0;
    }

private:
    static constexpr int RowsAtOnce = 100;
    struct Waiting
    {
        QString table = {};
        QStringList names = {};
        QVariantList values = {};
        int rows = 0;
    };

    Result<int> write(Waiting &waiting)
    {
        if (waiting.rows == 0)
            return 0;
        QStringList sets;
        for (qsizetype i = 0; i < waiting.names.size(); ++i)
            sets.append(u"%1 = told.column%2"_s.arg(waiting.names[i]).arg(i + 2));
        const auto row = u'(' + placeholders(waiting.names.size() + 1) + u')';
        const QStringList rows(waiting.rows, row);
        waiting.rows = 0;
        return m_database.run(u"UPDATE %1 SET %2 FROM (VALUES %3) AS told WHERE %1.id = told.column1"_s
                                      .arg(waiting.table, sets.join(u", "), rows.join(u", ")),
                              std::exchange(waiting.values, {}));
    }

    Database &m_database;
    QMap<QString, Waiting> m_waiting;
};

} // namespace

// The line by which the watchers hear of all these things of a table: see StoreWorker::drain(). A
// line for each would be a place in the index of a long log for each, and take longer than the walk.
static Result<Done> tell(Database &database, const QMap<QString, QStringList> &news)
{
    for (const auto &[table, things] : news.asKeyValueRange()) {
        const auto done = database.run(
                u"INSERT INTO activity (at, recorded_at, actor, client, thing_table, verb, thing,"
                " title, fields, digest) VALUES (0, 0, '', '', ?, 1, '', '', ?, '')"_s,
                {table, things.join(u'\n')});
        if (!done)
            return done.error();
    }
    return Done {};
}

// Takes each step, and leaves word of it for the watchers.
static Result<int> walkAll(Database &database, const std::vector<ReplayLog::Step> &steps)
{
    QHash<QString, Columns> known;
    Updates updates(database);
    QMap<QString, QStringList> news;
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
                : step.existed ? updates.add(columns, step)
                               : insert(database, columns, step);
        if (!done)
            return done.error();
        news[step.table].append(step.thing);
    }
    if (const auto done = updates.flush(); !done)
        return done;
    if (const auto told = tell(database, news); !told)
        return told.error();
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
    if (m_walker) {
        QMetaObject::invokeMethod(
                m_walker, [this] { m_past.reset(); }, Qt::BlockingQueuedConnection);
        m_walker->deleteLater();
    }
    m_thread.quit();
    m_thread.wait();
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
    const StoreLocation copy {.database = replay->m_folder->filePath(u"past.dayshift"_s)};
    // A long log takes a while to read, and so does a copy of it: neither waits for the other.
    // A thread of its own: this may itself be on the last one of the pool.
    Result<Done> read = Done {};
    const std::unique_ptr<QThread> reader(QThread::create([&] {
        Database source(location);
        read = source.open(OpenMode::ReadOnly);
        if (read)
            read = replay->m_log->read(source);
    }));
    reader->start();
    const auto copied = [&]() -> Result<Done> {
        Database source(location);
        const auto open = source.open(OpenMode::ReadOnly);
        return open ? copyTo(source, copy.database) : open;
    }();
    reader->wait();
    if (!read || !copied)
        return read ? copied.error() : read.error();
    Result<Done> opened = Done {};
    replay->m_walker = new QObject;
    replay->m_walker->moveToThread(&replay->m_thread);
    replay->m_thread.setObjectName(u"replay"_s);
    replay->m_thread.start();
    QMetaObject::invokeMethod(
            replay->m_walker,
            [&] {
                replay->m_past = std::make_unique<Database>(copy);
                opened = openLoosely(*replay->m_past);
            },
            Qt::BlockingQueuedConnection);
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
    QMetaObject::invokeMethod(m_walker, [this, promise, from, to] {
        promise->addResult(walk(*m_past, m_log->between(from, to)));
        promise->finish();
    });
    return promise->future();
}

} // namespace Dayshift
