// SPDX-License-Identifier: GPL-3.0-or-later

// bench_store: the store alone, without a window.
//   read FILE                     every story, as a watcher is told of them
//   save FILE COUNT               so many moves, each durable before the next; in turn with its
//                                 floor, a write of 4 KiB with fdatasync beside the file
//   moves LOCATION COUNT PAUSE    so many moves for others to see, PAUSE ms apart and a
//                                 little more; prints the instant of each commit and what was moved

#include "models/store/store.h"
#include "models/board/boardtables.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

using namespace Dayshift;
using namespace Qt::StringLiterals;

[[noreturn]] static void die(const Error &error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message()), qPrintable(error.detail));
    std::exit(1);
}

template<typename Value>
static Value must(const Result<Value> &result)
{
    if (!result)
        die(result.error());
    return *result;
}

static QJsonObject read(Store &store)
{
    QList<Story> all;
    QObject watcher;
    StallWatch stalls;
    QElapsedTimer timer;
    timer.start();
    stalls.start();
    store.watch<Story>(stories(), &watcher, [&](const Delta<Story> &delta) {
        all += delta.current;
        if (delta.complete)
            QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return {{u"ms"_s, double(timer.nsecsElapsed()) / 1e6},
            {u"rows"_s, all.size()},
            {u"longestHoldMs"_s, stalls.longestMs()}};
}

static Result<Done> moveOne(Transaction &transaction, const Story &story, const ColumnId &column,
                            double rank)
{
    auto moved = story;
    moved.column = column;
    moved.rank = rank;
    moved.enteredAt = QDateTime::currentDateTimeUtc();
    return stories().apply(transaction, {story, moved});
}

// What a board shows at first: the running sprint, or all where none runs.
static QString onTheBoard(Store &store)
{
    const auto running = must(store.read([](Database &database) {
                                        return sprints().where(
                                                database, u"state = ?"_s,
                                                {int(SprintState::Running)});
                                    }).result());
    return running.isEmpty() ? u"archived = 0"_s
                             : u"sprint_id = '%1'"_s.arg(running.first().id.toString());
}

static Story somebodysStory(Store &store, const QString &where, int number)
{
    const auto found = must(store.read([&](Database &database) {
                                     return stories().where(database, where, {});
                                 }).result());
    if (found.isEmpty())
        die({.kind = Error::Kind::NotFound});
    return found[number % found.size()];
}

static QList<Column> columnsOf(Store &store)
{
    return must(store.read([](Database &database) { return columns().load(database); }).result());
}

// The space is there before the clock runs, as SQLite's log is written over, too: a file that grows
// would have its length to save besides.
class SyncedFile
{
public:
    explicit SyncedFile(const QString &path)
        : m_path(path.toLocal8Bit())
        , m_file(open(m_path.constData(), O_RDWR | O_CREAT | O_TRUNC, 0600))
    {
        for (int i = 0; i < Pages; ++i)
            write(i);
    }
    ~SyncedFile()
    {
        close(m_file);
        unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(SyncedFile)

    void write(int page)
    {
        if (pwrite(m_file, m_page.constData(), size_t(m_page.size()),
                   qint64(page % Pages) * m_page.size())
                    != m_page.size()
            || fdatasync(m_file) != 0) {
            std::perror("write");
            std::exit(1);
        }
    }

private:
    static constexpr int Pages = 64;
    QByteArray m_path;
    int m_file;
    QByteArray m_page = QByteArray(4096, 'd');
};

static QJsonObject save(Store &store, int count)
{
    SyncedFile floor(store.location().database + u".floor"_s);
    const auto targets = columnsOf(store);
    QList<double> times, floorTimes;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer floorTimer;
        floorTimer.start();
        floor.write(i);
        floorTimes.append(double(floorTimer.nsecsElapsed()) / 1e6);
        const auto story = somebodysStory(
                store, u"number = (SELECT min(number) FROM story WHERE number > %1)"_s.arg(40 + i), 0);
        const auto column = targets[i % targets.size()].id;
        // Until it is durable, which is told on the store's thread; nobody waits for it there.
        QElapsedTimer timer;
        timer.start();
        must(store.write([&](Transaction &transaction) {
                      return moveOne(transaction, story, column, story.rank + 0.25);
                  })
                     .then(QtFuture::Launch::Sync,
                           [&](const Result<Done> &done) {
                               times.append(double(timer.nsecsElapsed()) / 1e6);
                               return done;
                           })
                     .result());
    }
    return {{u"p50"_s, percentile(times, 0.5)},
            {u"p99"_s, percentile(times, 0.99)},
            {u"floorP50"_s, percentile(floorTimes, 0.5)}};
}

// The ranks of the first two stories in a column.
static std::pair<double, double> topOf(Store &store, const QString &where, const ColumnId &column)
{
    const auto ranks = must(store.read([&](Database &database) {
                                     return database.select(
                                             u"SELECT rank FROM story WHERE column_id = ? AND "_s
                                                     + where + u" ORDER BY rank LIMIT 2"_s,
                                             {column.toString()},
                                             [](const Row &row) { return row.real(0); });
                                 }).result());
    return {ranks.value(0), ranks.value(1, ranks.value(0) + 1)};
}

// Each to the second place of a column, where a window shows it: what moves out of sight paints
// nothing, and above its first card a column grows out of sight.
static void moves(Store &store, int count, int pause)
{
    const auto targets = columnsOf(store);
    const auto shown = onTheBoard(store);
    QList<std::pair<double, double>> tops;
    for (const auto &target : targets)
        tops.append(topOf(store, shown, target.id));
    int done = 0;
    QTimer timer;
    timer.setSingleShot(true);
    timer.callOnTimeout([&] {
        const auto story = somebodysStory(store, shown, done);
        const auto target = (targets.size() - 1) - done % targets.size();
        const auto column = targets[target].id;
        const auto [first, second] = tops[target];
        const auto rank = first + (second - first) * (count - done) / (count + 1);
        must(store.write([&](Transaction &transaction) {
                      return moveOne(transaction, story, column, rank);
                  }).result());
        std::printf("%.3f %s\n", monotonicMs(), qPrintable(story.id.toString()));
        std::fflush(stdout);
        if (++done == count)
            QCoreApplication::quit();
        else
            timer.start(pause + QRandomGenerator::global()->bounded(100));
    });
    timer.start(pause);
    QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    Store store(must(StoreLocation::fromText(arguments[2])), {u"Ada"_s, u"bench"_s});
    must(store.open().result());
    if (arguments[1] == u"read")
        printFigures(read(store));
    else if (arguments[1] == u"save" && arguments.size() == 4)
        printFigures(save(store, arguments[3].toInt()));
    else if (arguments[1] == u"moves" && arguments.size() == 5)
        moves(store, arguments[3].toInt(), arguments[4].toInt());
    else
        return 2;
    return 0;
}
