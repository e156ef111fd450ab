// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storeworker.h"

#include "models/store/authorrule.h"
#include "models/store/migrations.h"
#include "models/store/workspacefile.h"

#include <QFileInfo>
#include <QSqlDriver>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto ForeignCommitPoll = 250ms;
static constexpr auto NextLook = 4ms;
static constexpr int LooksAfterWrite = 25;
static constexpr auto Heartbeat = 5s;
static constexpr auto LongestRetry = 30s;
static constexpr auto UntilOutbox = 200ms;

StoreWorker::StoreWorker(const StoreLocation &location, Author author)
    : m_database(location)
    , m_author(std::move(author))
{
}

StoreWorker::~StoreWorker() = default;

// A viewer of a team's database is told when they open it, not at the first thing they do.
static Result<Done> mayWrite(Database &database)
{
    if (database.location().engine != StoreLocation::Engine::Postgres)
        return Done {};
    const auto may = database.select(
            u"SELECT CASE WHEN COALESCE(has_table_privilege(to_regclass('activity'), 'INSERT'), TRUE)"
            " THEN 1 ELSE 0 END"_s,
            {}, [](const Row &row) { return row.number(0); });
    if (!may)
        return may.error();
    if (may->value(0) == 1)
        return Done {};
    return Error {.kind = Error::Kind::ReadOnly,
                  .what = Error::tr("The database lets you look at this workspace, and change "
                                    "nothing in it."),
                  .safe = Error::tr("It was not touched."),
                  .todo = Error::tr("Open it read-only, or ask whoever looks after the database "
                                    "for the right to write."),
                  .code = u"viewer"_s};
}

Result<Done> StoreWorker::open(OpenMode mode)
{
    m_mode = mode;
    const auto &location = m_database.location();
    const bool file = location.engine == StoreLocation::Engine::Sqlite;
    if (file) {
        if (const auto sound = examine(location.database, mode); !sound)
            return sound.error();
    }
    if (const auto done = m_database.open(mode); !done)
        return done.error();
    if (mode == OpenMode::ReadWrite) {
        if (file) {
            const auto journal = m_database.select(u"PRAGMA journal_mode = WAL"_s, {},
                                                   [](const Row &row) { return row.text(0); });
            if (!journal)
                return journal.error();
        }
        if (const auto may = mayWrite(m_database); !may)
            return may.error();
        if (const auto schema = migrate(m_database); !schema)
            return schema.error();
    } else if (const auto known = isUpToDate(); !known) {
        return known.error();
    }
    const auto last
            = m_database.select(u"SELECT COALESCE(MAX(sequence), 0) FROM activity"_s, {},
                                [](const Row &row) { return row.number(0); });
    if (!last)
        return last.error();
    m_seen = last->first();
    m_retry = new QTimer(this);
    m_retry->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &StoreWorker::retry);
    listen();
    if (mode == OpenMode::ReadWrite) {
        QTimer::singleShot(UntilOutbox, this, &StoreWorker::openOutbox);
    }
    return Done {};
}

// Whoever only looks cannot bring it up to date, and would ask for what is not there.
Result<Done> StoreWorker::isUpToDate()
{
    const auto schema = schemaOf(m_database);
    if (!schema)
        return schema.error();
    if (*schema >= newestSchema())
        return Done {};
    return Error {.kind = Error::Kind::Invalid,
                  .detail = u"schema %1, known %2"_s.arg(*schema).arg(newestSchema()),
                  .what = Error::tr("This workspace was written by an earlier Dayshift."),
                  .safe = Error::tr("It was not touched."),
                  .todo = Error::tr("Open it for writing once: that brings it up to date and "
                                    "leaves a copy of it as it was.")};
}

// What was done before and could not be saved; whoever opens the workspace need not wait for it.
void StoreWorker::openOutbox()
{
    if (std::exchange(m_outboxOpen, true))
        return;
    m_outbox.open(m_database.location().toText());
    if (!m_outbox.isEmpty())
        retry();
}

void StoreWorker::listen()
{
    auto *timer = new QTimer(this);
    if (m_database.location().engine == StoreLocation::Engine::Postgres) {
        auto *driver = m_database.connection().driver();
        connect(driver, &QSqlDriver::notification, this, &StoreWorker::drain);
        driver->subscribeToNotification(u"dayshift"_s);
        connect(timer, &QTimer::timeout, this, &StoreWorker::heartbeat);
        timer->start(Heartbeat);
        return;
    }
    lookForForeignCommits();
    connect(timer, &QTimer::timeout, this, &StoreWorker::lookForForeignCommits);
    timer->start(ForeignCommitPoll);
    // The log file of SQLite tells at once that somebody writes; what they wrote can be seen a little
    // later, when their disk has it. The file may vanish and come back, so the timer stays.
    auto *soon = new QTimer(this);
    soon->setTimerType(Qt::PreciseTimer);
    soon->setInterval(NextLook);
    const auto looksLeft = std::make_shared<int>(0);
    connect(soon, &QTimer::timeout, this, [this, soon, looksLeft] {
        if (--*looksLeft <= 0)
            soon->stop();
        lookForForeignCommits();
    });
    m_files = new QFileSystemWatcher(this);
    connect(m_files, &QFileSystemWatcher::fileChanged, this, [soon, looksLeft] {
        *looksLeft = LooksAfterWrite;
        soon->start();
    });
}

void StoreWorker::lookForForeignCommits()
{
    if (m_files) {
        const auto log = m_database.location().database + u"-wal"_s;
        if (!m_files->files().contains(log) && QFileInfo::exists(log))
            m_files->addPath(log);
    }
    const auto mark = m_database.select(m_database.dialect().foreignCommitMark, {},
                                        [](const Row &row) { return row.number(0); });
    if (mark && !mark->isEmpty() && std::exchange(m_mark, mark->first()) != mark->first())
        drain();
}

void StoreWorker::heartbeat()
{
    if (m_away)
        return; // the retry timer looks after it
    const auto alive = m_database.select(u"SELECT 1"_s, {}, [](const Row &row) { return row.number(0); });
    if (alive)
        return;
    m_away = true;
    emit lost(alive.error());
    if (!m_retry->isActive())
        m_retry->start(1s);
}

void StoreWorker::reconnect()
{
    m_database.close();
    if (const auto done = m_database.open(m_mode); !done)
        return;
    // The new connection has a new driver state: what was subscribed is forgotten, and news that
    // came meanwhile are gone.
    auto *driver = m_database.connection().driver();
    driver->subscribeToNotification(u"dayshift"_s);
    const auto last = m_database.select(u"SELECT COALESCE(MAX(sequence), 0) FROM activity"_s, {},
                                        [](const Row &row) { return row.number(0); });
    if (!last)
        return;
    m_seen = last->first();
    m_away = false;
    emit found();
    for (const auto &[key, watch] : m_watches)
        tellFirst(key);
}

void StoreWorker::add(quint64 key, Watch watch)
{
    m_watches.emplace(key, std::move(watch));
    tellFirst(key);
}

void StoreWorker::tellFirst(quint64 key)
{
    const auto watch = m_watches.find(key);
    if (watch == m_watches.end())
        return;
    const auto more = watch->second.first(m_database);
    if (more.afterPicture)
        emit pictured(key, more);
    else
        tellMore(key, more);
}

// Between two parts other work gets its turn, so that nobody's save waits for the last row.
void StoreWorker::tellMore(quint64 key, const More &more)
{
    if (!more.tell)
        return;
    QMetaObject::invokeMethod(
            this,
            [this, key, more] {
                if (m_watches.contains(key))
                    tellMore(key, more.tell(m_database));
            },
            Qt::QueuedConnection);
}

Result<Done> StoreWorker::transact(Durability durability,
                                   const std::function<Result<Done>(Transaction &)> &work)
{
    if (m_mode == OpenMode::ReadOnly)
        return Error {.kind = Error::Kind::ReadOnly,
                      .what = Error::tr("This workspace is open for reading only."),
                      .safe = Error::tr("Nothing was changed."),
                      .todo = Error::tr("Open it for writing to make changes.")};
    {
        Transaction transaction(m_database, m_author, durability);
        if (const auto begun = transaction.begin(); !begun)
            return begun.error();
        if (durability == Durability::Person) {
            if (const auto may = admitAuthor(transaction); !may)
                return may.error();
        }
        if (const auto done = work(transaction); !done)
            return done.error();
        if (const auto done = transaction.commit(); !done)
            return done.error();
    }
    return Done {};
}

Result<Done> StoreWorker::store(const QList<Change> &changes, DeedWay way)
{
    const auto done = transact(Durability::Person, [&](Transaction &transaction) {
        return applyDeed(transaction, changes, way);
    });
    if (done)
        drain();
    return done;
}

void StoreWorker::take(const Deed &deed)
{
    const auto changes = deed.changes();
    // What waits was done before this and may be what it builds on.
    if (m_mode == OpenMode::ReadWrite)
        openOutbox();
    if (!m_outbox.isEmpty() || m_away) {
        m_hopes.emplace(m_outbox.append(changes, deed.way()), deed);
        emit waiting(m_outbox.size(), m_why);
        return;
    }
    const auto done = store(changes, deed.way());
    if (done)
        return;
    if (m_mode == OpenMode::ReadWrite && done.error().passes()) {
        m_hopes.emplace(m_outbox.append(changes, deed.way()), deed);
        keep(done.error());
        return;
    }
    refuse(done.error(), changes);
    reload(deed);
}

void StoreWorker::keep(const Error &why)
{
    if (why.kind == Error::Kind::Away && !std::exchange(m_away, true))
        emit lost(why);
    ++m_failures;
    m_why = why;
    emit waiting(m_outbox.size(), why);
    const auto delay = std::min<std::chrono::milliseconds>(LongestRetry,
                                                           500ms * (1 << std::min(m_failures, 6)));
    m_retry->start(delay);
}

void StoreWorker::retry()
{
    if (m_away && m_database.location().engine == StoreLocation::Engine::Postgres)
        reconnect();
    else
        m_away = false;
    if (m_away) {
        keep(Error {.kind = Error::Kind::Away});
        return;
    }
    const bool waited = !m_outbox.isEmpty();
    while (!m_outbox.isEmpty()) {
        const auto next = m_outbox.front();
        const auto done = store(next.changes, next.way);
        if (!done && done.error().passes()) {
            keep(done.error());
            return;
        }
        m_outbox.pop();
        const auto hope = m_hopes.find(next.key);
        if (!done) {
            refuse(done.error(), next.changes);
            if (hope != m_hopes.end())
                reload(hope->second);
        }
        if (hope != m_hopes.end())
            m_hopes.erase(hope);
    }
    m_failures = 0;
    if (waited)
        emit waiting(0, {});
}

void StoreWorker::refuse(const Error &error, const QList<Change> &changes)
{
    Refusal refusal {.error = error};
    for (const auto &change : changes) {
        refusal.mine = change;
        refusal.theirs.clear();
        if (error.kind != Error::Kind::Conflict || change.verb != Verb::Changed)
            continue;
        for (const auto &field : change.fields) {
            const auto now = m_database.select(
                    u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(field.name, change.table),
                    {change.thing}, [](const Row &row) { return row.value(0); });
            if (now && !now->isEmpty() && now->first() != field.was)
                refusal.theirs.append({field.name, field.was, now->first()});
        }
        if (!refusal.theirs.isEmpty())
            break; // the step that somebody was faster with
    }
    emit refused(refusal);
}

void StoreWorker::reload(const Deed &deed)
{
    for (const auto &step : deed.steps()) {
        const auto now = step.reload(m_database, step.change.thing);
        if (now)
            emit truth(step.change.table, *now);
    }
}

void StoreWorker::drain()
{
    struct News
    {
        qint64 sequence;
        QString table;
        QStringList things;
    };
    const auto news = m_database.select(
            u"SELECT sequence, thing_table, thing, CASE WHEN thing = '' THEN fields ELSE '' END"
            " FROM activity WHERE sequence > ? ORDER BY sequence"_s,
            {m_seen}, [](const Row &row) {
                // A line of the past names many things at once, and none as its own.
                const auto thing = row.text(2);
                return News {row.number(0), row.text(1),
                             thing.isEmpty() ? row.text(3).split(u'\n', Qt::SkipEmptyParts)
                                             : QStringList {thing}};
            });
    if (!news || news->isEmpty())
        return;
    m_seen = news->last().sequence;
    QHash<QString, QStringList> things;
    QSet<QString> known;
    for (const auto &line : *news) {
        for (const auto &thing : line.things) {
            const auto size = known.size();
            known.insert(line.table + u'/' + thing);
            if (known.size() > size)
                things[line.table].append(thing);
        }
    }
    for (const auto &[key, watch] : m_watches) {
        if (const auto ids = things.constFind(watch.table); ids != things.cend())
            watch.change(m_database, *ids);
    }
}

} // namespace Dayshift
